create or replace function memory._search_request(
    project memory.project_context,
    embedding text,
    query text,
    user_id text,
    agent_id text,
    run_id text,
    app_id text,
    filters jsonb,
    top_k integer,
    threshold double precision,
    kinds text[],
    as_of timestamptz,
    known_at timestamptz,
    include_superseded boolean,
    is_precise boolean,
    diversity double precision,
    is_explained boolean,
    archived boolean
) returns memory.search_request
language sql immutable parallel safe
begin atomic
    select row(
        project, embedding, query, user_id, agent_id, run_id, app_id, filters, top_k, threshold,
        kinds, as_of, known_at, include_superseded,
        coalesce(is_precise, (project.settings ->> 'precise')::boolean), diversity, is_explained,
        (project).has_archive and archived
    )::memory.search_request;
end;
comment on function @self@ is
'A search, from the arguments of memory_search().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
