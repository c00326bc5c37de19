create or replace function memory._granted_projects(privilege text) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(array_agg(distinct g.project), '{}') from memory.own_grant as g
        where _granted_projects.privilege = 'read' or g.privilege = 'write');
end
$$;
comment on function @self@ is
'The projects of which the role that asks was granted something.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
