create or replace function @extschema@.memory_index_drop(project text default null) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    context memory.project_context := memory._project(memory_index_drop.project);
    dropped constant text[] := memory._index_names(context.name);
    index_name text;
begin
    foreach index_name in array dropped loop
        execute format('drop index if exists %I.%I', 'memory_' || context.name, index_name);
    end loop;
    return dropped;
end
$$;
comment on function @self@ is
'Drops the indexes of memory_index_create(): all searches are exact again. Readers and writers of
the project wait until the transaction ends. Returns the names of those dropped. Errors:
invalid_schema_name (project).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
