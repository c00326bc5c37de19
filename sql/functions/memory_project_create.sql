create or replace function @extschema@.memory_project_create(
    name text,
    description text default null,
    dimension integer default 256,
    embedding_provider text default 'builtin'
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    schema_name constant name := 'memory_' || memory_project_create.name;
begin
    perform memory._check_project_arguments(name, dimension, embedding_provider);
    begin
        insert into memory.project (name, schema_name, description, dimension)
        values (
            memory_project_create.name, schema_name,
            memory_project_create.description, memory_project_create.dimension);
    exception when unique_violation then
        raise exception 'project "%" already exists', name
            using errcode = 'duplicate_object',
            detail = 'Another session created it at the same time.',
            hint = 'Take another name, or see memory_project_list().';
    end;
    insert into memory.model (project, kind, provider)
    values (memory_project_create.name, 'embedding', embedding_provider);
    insert into memory.strategy (project, type, enabled)
    select memory_project_create.name, s.type, s.type <> 'summary'
    from unnest(array['semantic', 'preference', 'summary']) as s (type);
    perform memory._create_partitions(memory_project_create.name, schema_name, dimension);
    return memory_project_create.name;
end
$$;
comment on function @self@ is
'Creates a project: its schema memory_<name> and its partitions. name: lower case letters, digits
and _, at most 40. dimension: of its vectors, 256 for the builtin model, 1..4000 for provider
"none" (the caller passes embeddings). Returns the name.
Errors: invalid_name, duplicate_object, invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
