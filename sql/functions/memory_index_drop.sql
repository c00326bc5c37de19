create or replace function @extschema@.memory_index_drop(project text default null) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_index_drop.project);
begin
    return memory._index_drop(context.name, '{}');
end
$$;
comment on function @extschema@.memory_index_drop(text) is
'Drops the indexes of memory_index_create(): all searches are exact again. Returns the names of
those dropped. Errors: invalid_schema_name (project).';
revoke all on function @extschema@.memory_index_drop(text) from public;
grant execute on function @extschema@.memory_index_drop(text) to memory_admin;
