create or replace function memory._granted(project text, privilege text, id text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(array_agg(
            case when _granted.id = 'project' or _granted.project is not null then v.value
                else g.project || '/' || v.value end), '{}')
        from memory.own_grant as g
        cross join lateral (
            select case _granted.id
                when 'project' then g.project when 'user_id' then g.user_id
                when 'agent_id' then g.agent_id when 'run_id' then g.run_id
                when 'app_id' then g.app_id end as value
        ) as v
        where (_granted.project is null or g.project = _granted.project)
            and (_granted.privilege = 'read' or g.privilege = 'write')
            and v.value is not null
            and num_nonnulls(g.user_id, g.agent_id, g.run_id, g.app_id)
            = case when _granted.id = 'project' then 0 else 1 end);
end
$$;
comment on function @self@ is
'What the role that asks was granted by this id alone: its values, behind their project and "/"
where none is named; id "project": the projects that it was granted as a whole. privilege: read or
write. What the policies of _fence_table() compare rows with, once a statement.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
