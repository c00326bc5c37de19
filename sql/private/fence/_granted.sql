create or replace function memory._granted(project text, privilege text, id text) returns text[]
language sql stable
begin atomic
    -- Inlined. A search reads dates so: where somebody else does, too, the answer is as good.
    select case
        when memory._has_python() and current_setting('datestyle') = 'ISO, YMD'
            then memory._granted_in_search(project, privilege, id, current_user)
        when id = 'one' then memory._granted_one(project, privilege)
        else memory._granted_by_role(project, privilege, id)
        end;
end;
comment on function @self@ is
'What the policies of _fence_table() compare rows with, once a statement: what the role that asks
was granted. privilege: read or write. id "project": the projects that it was granted as a whole;
"user_id": the users that it was granted without other ids, behind their project and "/" where none
is named. "one": see _granted_one(); a search is told of that grant in which its scope is. Null:
nothing was.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
