create or replace function memory._project(project text) returns memory.project_context
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    wanted text := coalesce(
        _project.project, nullif(current_setting('memory.project', true), ''), 'default');
    context memory.project_context;
begin
    if memory._is_fenced() and coalesce(current_setting('memory.binding', true), '') = '' then
        select p.name, p.dimension, memory._default_settings() || p.settings, p.embedding,
            coalesce(p.chat, 'builtin'), p.has_archive, p.vectors
        into context
        from memory.granted_project as p
        where p.name = wanted;
    elsif memory._is_fenced() and current_user = 'memory_bound' then
        select p.name, p.dimension, memory._default_settings() || p.settings, p.embedding,
            coalesce(p.chat, 'builtin'), p.has_archive, p.vectors
        into context
        from memory.key_project as p
        where p.name = wanted;
    elsif memory._is_fenced() then
        select p.name, p.dimension, memory._default_settings() || p.settings, p.embedding,
            coalesce(p.chat, 'builtin'), p.has_archive, p.vectors
        into context
        from memory.bound_project as p
        where p.name = wanted;
    else
        select p.name, case p.vectors when 2 then p.dimension_2 else p.dimension end,
            memory._default_settings() || p.settings, m.embedding, coalesce(m.chat, 'builtin'),
            p.has_archive, p.vectors
        into context
        from memory.project as p
        cross join lateral (
            select max(o.provider) filter (
                    where o.kind = case p.vectors when 2 then 'embedding_2' else 'embedding' end)
                    as embedding,
                max(o.provider) filter (where o.kind = 'chat') as chat
            from memory.model as o
            where o.project = p.name
        ) as m
        where p.name = wanted;
    end if;
    if not found then
        raise exception 'project "%" does not exist', wanted
            using errcode = 'invalid_schema_name',
            hint = case when wanted = 'default' then 'Name a project, or run: select memory_init();'
                else 'Create it with memory_project_create(), or see memory_project_list().' end;
    end if;
    return context;
exception when undefined_table then
    raise exception 'agent_memory has no tables in this database yet'
        using errcode = 'object_not_in_prerequisite_state',
        hint = 'Run: select memory_init();';
end
$$;
comment on function @self@ is
'The project that a call means: the argument, else the setting memory.project, else "default".
Raises invalid_schema_name for an unknown one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
