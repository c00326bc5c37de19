create or replace function memory._granted(project text, privilege text, id text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return array(
            select memory._grant_value(_granted.project, _granted.id, g.project, g.user_id, g.agent_id,
                g.run_id, g.app_id)
            from memory.plain_grant as g
            where (_granted.project is null or g.project = _granted.project)
                and (_granted.privilege = 'read' or g.privilege = 'write'));
    end if;
    return array(
        select memory._grant_value(_granted.project, _granted.id, g.project, g.user_id, g.agent_id,
            g.run_id, g.app_id)
        from memory.bound_grant as g
        where (_granted.project is null or g.project = _granted.project)
            and (_granted.privilege = 'read' or g.privilege = 'write'));
end
$$;
comment on function @self@ is
'What the role that asks was granted by this id alone: its values, behind their project and "/"
where none is named; id "project": the projects that it was granted as a whole. privilege: read or
write. What the policies of _fence_table() compare rows with, once a statement. Null stands for what
was granted otherwise.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
