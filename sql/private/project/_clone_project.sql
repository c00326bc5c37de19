create or replace function memory._clone_project(
    source memory.project_context, name text, as_of timestamptz
) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
begin
    begin
        insert into memory.project (
            name, schema_name, description, dimension, dimension_2, vectors, settings, has_archive)
        select _clone_project.name, 'memory_' || _clone_project.name, format(
                'Clone of %s%s', p.name, ' as of ' || to_char(as_of, 'YYYY-MM-DD HH24:MI:SS TZ')),
            -- A chain begins with what is done here.
            p.dimension, p.dimension_2, p.vectors, p.settings - 'audit_chain' - 'archive_tablespace', p.has_archive
        from memory.project as p where p.name = source.name;
    exception when unique_violation then
        raise exception 'project "%" already exists', name
            using errcode = 'duplicate_object',
            hint = 'Take another name, or see memory_project_list().';
    end;
    insert into memory.model (
        project, kind, provider, model, base_url, key_source, key_name, options,
        filled_at)
    select _clone_project.name, m.kind, m.provider, m.model, m.base_url, m.key_source, m.key_name,
        m.options, m.filled_at
    from memory.model as m where m.project = source.name;
    insert into memory.strategy (project, type, enabled, namespace)
    select _clone_project.name, s.type, s.enabled, s.namespace
    from memory.strategy as s where s.project = source.name;
    insert into memory.prompt (project, type, name, prompt, active)
    select _clone_project.name, p.type, p.name, p.prompt, p.active
    from memory.prompt as p where p.project = source.name;
    perform memory._create_partitions(
        name, 'memory_' || name, source.name, as_of);
    execute format('analyze %1$I.memory', 'memory_' || name);
    if memory._has_graph(name) then
        perform memory._rebuild_graph(name);
    end if;
    return name;
end
$$;
comment on function @self@ is 'What memory_project_clone() does.';
revoke all on function @self@ from public;
