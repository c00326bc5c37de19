create or replace function @extschema@.memory_index_create(project text default null) returns text[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_index_create.project);
    partition constant text := format('%I.memory', 'memory_' || context.name);
begin
    execute format(
        'create index if not exists memory_nearest on %s using hnsw '
        '((embedding::@extschema:vector@.halfvec(%s)) @extschema:vector@.halfvec_cosine_ops) '
        'with (ef_construction = 200)', -- by default up to a fifth of the nearest is not found
        partition, context.dimension);
    execute format('create index if not exists memory_words on %s using gin (lexemes)', partition);
    execute format('analyze %s', partition);
    return array['memory_nearest', 'memory_words'];
end
$$;
comment on function @extschema@.memory_index_create(text) is
'Builds the indexes by which searches in scopes of more memories than the setting approximate_from
(20,000) are approximate and fast: HNSW over the vectors, GIN over the terms. Worth it only for a
project with such scopes: smaller ones are searched exactly with or without, and adding costs more.
Writers wait meanwhile; HNSW is built much faster where maintenance_work_mem holds it (1 kB a memory
of 256 dimensions). Returns the names of the indexes, which are there if they were already.
Errors: invalid_schema_name (project).';
revoke all on function @extschema@.memory_index_create(text) from public;
grant execute on function @extschema@.memory_index_create(text) to memory_admin;
