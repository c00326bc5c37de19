create or replace function memory._all_relations(
    project text, user_id text, agent_id text, run_id text, app_id text, top_k integer,
    as_of timestamptz, known_at timestamptz, include_superseded boolean
) returns setof memory.relation_row
language plpgsql stable
rows 10
set search_path = pg_catalog, pg_temp
as $$
begin
    return query execute format(
        'select s.name, r.relationship, t.name, coalesce(m.version_of, m.id), m.memory, 0, '
        '    array[]::text[], s.type, t.type, lower(m.valid), upper(m.valid), s.id, t.id, r.id '
        'from memory.memory as m '
        'join memory.relation as r on r.project = ($1).project '
        '    and r.memory_id = coalesce(m.version_of, m.id) and r.content_hash = m.content_hash '
        'join memory.entity as s on s.project = ($1).project and s.id = r.source_id '
        'join memory.entity as t on t.project = ($1).project and t.id = r.target_id '
        'where %s '
        'order by lower(m.valid) desc, m.created_at desc, s.name, r.relationship, t.name, r.id '
        'limit $2',
        memory._visible(
            user_id, agent_id, run_id, app_id, null, as_of, known_at, include_superseded))
    using memory._fence(
        project, user_id, agent_id, run_id, app_id, as_of => as_of, known_at => known_at), top_k;
end
$$;
comment on function @self@ is
'The relations of a whole scope, newest first: see memory_relations().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
