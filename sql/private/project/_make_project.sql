create or replace function memory._make_project(
    name text, description text, dimension integer, embedding_provider text
) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    schema_name constant name := 'memory_' || _make_project.name;
begin
    begin
        insert into memory.project (name, schema_name, description, dimension)
        values (
            _make_project.name, schema_name,
            _make_project.description, _make_project.dimension);
    exception when unique_violation then
        raise exception 'project "%" already exists', name
            using errcode = 'duplicate_object',
            detail = 'Another session created it at the same time.',
            hint = 'Take another name, or see memory_project_list().';
    end;
    insert into memory.model (project, kind, provider, model)
    values (_make_project.name, 'embedding', embedding_provider,
        case when embedding_provider = 'builtin' then memory._builtin_version() end);
    insert into memory.strategy (project, type, enabled)
    select _make_project.name, s.type, s.type <> 'summary'
    from unnest(array['semantic', 'preference', 'summary']) as s (type);
    perform memory._create_partitions(_make_project.name, schema_name);
    return _make_project.name;
end
$$;
comment on function @self@ is
'What memory_project_create() does; memory_init() calls it too. Public functions lie in a schema
that may be another''s: none of them is called with definer''s rights.';
revoke all on function @self@ from public;
