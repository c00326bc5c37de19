create or replace function @extschema@.memory_init() returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    release constant text := memory._release();
begin
    if to_regclass('memory.project') is null then
        begin
            perform memory._create_tables();
            perform memory._create_graph_triggers('memory');
            insert into memory.schema_version (version) values (release);
        exception when unique_violation or duplicate_table or duplicate_object then
            -- Another session has made them just now; else it stands in nobody's way to say so.
            if to_regclass('memory.project') is null then
                raise;
            end if;
        end;
    end if;
    perform memory._migrate();
    if memory._has_python() and exists (select from memory._python_unfit()) then
        perform from memory.schema_version as v for update; -- another session may be at it
        perform memory._python_compile();
    end if;
    if not exists (select from memory.project as p where p.name = 'default') then
        perform memory._make_project(
            'default', 'The project of calls that name none', 256, 'builtin');
    end if;
    -- Apache AGE came later, or a dump brought the graph.
    perform memory._rebuild_graph(p.name)
    from memory.project as p
    where memory._has_age() and not memory._graph_is_sound(p.name)
        and has_schema_privilege('ag_catalog', 'usage')
        and (not memory._has_graph(p.name) or memory._graph_is_ours(p.name));
    perform memory._revoke_defaults(array(
        select n.nspname from pg_namespace as n
        where n.nspname = 'memory' or exists (
            select from memory.project as p
            where n.nspname in ('memory_' || p.name, memory._graph_name(p.name)))));
    return release;
end
$$;
comment on function @self@ is
'Creates the tables and the project "default" where they do not stand yet, brings those of an older
release to this one, and makes the graph of a project that has none or one that a dump brought; safe
to repeat and to run from many sessions at once.
Returns the release. The one further line after CREATE EXTENSION.
Errors: object_not_in_prerequisite_state where the tables are a newer release''s.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
