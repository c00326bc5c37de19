create or replace function @extschema@.memory_index_drop(project text default null) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    context memory.project_context := memory._project(memory_index_drop.project);
    dropped constant text[] := array(
        select c.relname::text from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname = 'memory_' || context.name
            and c.relname in ('memory_nearest', 'memory_words') order by c.relname);
begin
    execute format('drop index if exists %1$I.memory_nearest, %1$I.memory_words',
        'memory_' || context.name);
    return dropped;
end
$$;
comment on function @extschema@.memory_index_drop(text) is
'Drops the indexes of memory_index_create(): all searches are exact again. Returns the names of
those dropped. Errors: invalid_schema_name (project).';
revoke all on function @extschema@.memory_index_drop(text) from public;
grant execute on function @extschema@.memory_index_drop(text) to memory_admin;
