create or replace function memory._graph_is_there(project text) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    wanted constant name := memory._graph_name(project);
begin
    if to_regclass(format('%I."RELATION"', wanted)) is null
        -- What somebody else has made there would run with the rights of who writes to it.
        or (select n.nspowner from pg_namespace as n where n.nspname = wanted) is distinct from (
            select t.relowner from pg_class as t where t.oid = 'memory.relation'::regclass)
    then
        return false;
    elsif to_regclass('ag_catalog.ag_label') is null then
        return false;
    elsif not has_table_privilege('ag_catalog.ag_graph', 'select')
        or not has_table_privilege('ag_catalog.ag_label', 'select') then
        return true;
    elsif exists (
        select from ag_catalog.ag_label as l
        where l.name = 'RELATION'
            and l.graph = (select g.graphid from ag_catalog.ag_graph as g where g.name = wanted)
    ) then
        return true;
    end if;
    -- A parallel restore leaves Apache AGE's catalog empty. Said once a transaction.
    if current_setting('memory.graph_missed', true) is distinct from project then
        perform set_config('memory.graph_missed', project, true);
        raise warning 'the graph of project "%" can''t be written: Apache AGE doesn''t know it', project
            using detail = 'Memories and relations are; a restore has left the graph unusable.',
            hint = format('Run: select * from memory_graph_rebuild(%L);', project);
    end if;
    return false;
end
$$;
comment on function @self@ is
'_has_graph() for who may use the graph''s schema: it locks nothing. One that isn''t the
tables'' owner''s doesn''t count; of one that Apache AGE doesn''t know a warning tells what to do.';
revoke all on function @self@ from public;
