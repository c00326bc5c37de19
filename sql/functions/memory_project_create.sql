create or replace function @extschema@.memory_project_create(
    name text,
    description text default null,
    dimension integer default 256,
    embedding_provider text default 'builtin'
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_project_arguments(name, dimension, embedding_provider);
    return memory._make_project(name, description, dimension, embedding_provider);
end
$$;
comment on function @self@ is
'Creates a project: its schema memory_<name> and its partitions. name: lower case letters, digits
and _, at most 40. dimension: of its vectors, 256 for the builtin model, 1..4000 for provider
"none" (the caller passes embeddings). Returns the name.
Errors: invalid_name, duplicate_object, invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
