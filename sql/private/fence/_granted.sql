create or replace function memory._granted(project text, privilege text, id text) returns text[]
language sql stable
begin atomic
    -- Inlined. A search reads dates so: where somebody else does, too, the answer is the same.
    select case
        when memory._has_python() and current_setting('datestyle') = 'ISO, YMD'
            then memory._granted_in_search(project, privilege, id)
        when id not in ('other ids', 'others') then memory._granted_by_role(project, privilege, id)
        end;
end;
comment on function @self@ is
'What the role that asks was granted by this id alone ("user_id"): its values, behind their project
and "/" where none is named; id "project": the projects that it was granted as a whole. privilege: read or
write. What the policies of _fence_table() compare rows with, once a statement. Null stands for what
was granted otherwise. id "other ids" and "others": in a search, see _granted_in_search(), else null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
