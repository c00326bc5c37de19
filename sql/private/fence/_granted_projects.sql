create or replace function memory._granted_projects(privilege text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $$
begin
    if coalesce(current_setting('memory.binding', true), '') = '' then
        return array(
            select g.project from memory.plain_grant as g
            where _granted_projects.privilege = 'read' or g.privilege = 'write');
    end if;
    return array(
        select g.project from memory.bound_grant as g
        where _granted_projects.privilege = 'read' or g.privilege = 'write');
end
$$;
comment on function @self@ is
'The projects of which the role that asks was granted something.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
