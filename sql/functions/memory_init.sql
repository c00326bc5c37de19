create or replace function @extschema@.memory_init() returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    release constant text := '@version@';
begin
    perform pg_advisory_xact_lock(hashtextextended('agent_memory.memory_init', 0));
    if to_regclass('memory.project') is null then
        perform memory._create_tables();
    end if;
    insert into memory.schema_version (version) values (release) on conflict do nothing;
    if not exists (select from memory.project as p where p.name = 'default') then
        perform @extschema@.memory_project_create(
            'default', description => 'The project of calls that name none');
    end if;
    return release;
end
$$;
comment on function @extschema@.memory_init() is
'Creates the tables and the project "default" where they do not stand yet; safe to repeat and to
run from many sessions at once. Returns the release. The one further line after CREATE EXTENSION.';
revoke all on function @extschema@.memory_init() from public;
grant execute on function @extschema@.memory_init() to memory_admin;
