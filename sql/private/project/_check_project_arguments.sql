create or replace function memory._check_project_arguments(
    name text, dimension integer, embedding_provider text
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    perform memory._check_initialised();
    if _check_project_arguments.name is null
        or _check_project_arguments.name !~ '^[a-z][a-z0-9_]{0,39}$' then
        raise exception 'invalid project name: %', coalesce(quote_literal(name), 'null')
            using errcode = 'invalid_name',
            hint = 'Use a lower case letter, then up to 39 lower case letters, digits and underscores.';
    end if;
    if name ~ '_graph$' then
        -- That would be the schema of another project's graph.
        raise exception 'invalid project name: %', quote_literal(name)
            using errcode = 'invalid_name', hint = 'Use a name that doesn''t end in "_graph".';
    end if;
    if exists (
        select from memory.project as p where p.name = _check_project_arguments.name
    ) then
        raise exception 'project "%" already exists', name
            using errcode = 'duplicate_object',
            hint = 'Take another name, or see memory_project_list().';
    end if;
    if embedding_provider is null or embedding_provider not in ('builtin', 'none') then
        raise exception 'unknown embedding provider: %',
            coalesce(quote_literal(embedding_provider), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use "builtin", or "none" where the caller passes every embedding.';
    end if;
    if dimension is null or dimension not between 1 and 4000 then
        raise exception 'invalid dimension: %', coalesce(dimension::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 to 4000.';
    end if;
    if embedding_provider = 'builtin' and dimension <> 256 then
        raise exception 'the builtin model has 256 dimensions, not %', dimension
            using errcode = 'invalid_parameter_value',
            hint = 'Leave dimension out, or use embedding_provider => ''none''.';
    end if;
end
$$;
comment on function @self@ is
'Raises where memory_project_create() can''t work with its arguments.';
revoke all on function @self@ from public;
