create or replace function memory._granted(project text, privilege text, id text) returns text[]
language sql stable
begin atomic
    -- Inlined. A search reads dates so: where somebody else does, too, the answer is the same.
    select case
        when memory._has_python() and current_setting('datestyle') = 'ISO, YMD'
            then memory._granted_in_search(project, privilege, id)
        when id in ('alone', 'kind', 'keys') then memory._granted_within(project, privilege, id)
        else memory._granted_by_role(project, privilege, id)
        end;
end;
comment on function @self@ is
'What the policies of _fence_table() compare rows with, once a statement: what the role that asks
was granted. privilege: read or write. id "project": the projects that it was granted as a whole;
"user_id": the users that it was granted without other ids, behind their project and "/" where none
is named. Of one project "alone" is "" where it was granted as a whole, else one of those users;
"kind" tells by what ids all else was granted, and "keys" has the values: see _grant_key(). "mixed":
not by the same ids; see _granted_otherwise(). Null: nothing was.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
