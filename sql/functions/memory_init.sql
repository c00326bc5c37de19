create or replace function @extschema@.memory_init() returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    release constant text := '@version@';
begin
    if to_regclass('memory.project') is null then
        begin
            perform memory._create_tables();
            perform memory._create_graph_triggers('memory');
        exception when unique_violation or duplicate_table or duplicate_object then
            -- Another session has made them just now; else it stands in nobody's way to say so.
            if to_regclass('memory.project') is null then
                raise;
            end if;
        end;
    end if;
    lock table memory.schema_version in share row exclusive mode;
    perform memory._add_fence();
    perform memory._create_views();
    perform memory._fence_tables('memory');
    perform memory._fence_tables(p.schema_name, p.name) from memory.project as p;
    insert into memory.schema_version (version) values (release) on conflict do nothing;
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
    return release;
end
$$;
comment on function @self@ is
'Creates the tables and the project "default" where they do not stand yet, and the graph of a
project that has none or one that a dump brought; safe to repeat and to run from many sessions at
once.
Returns the release. The one further line after CREATE EXTENSION.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
