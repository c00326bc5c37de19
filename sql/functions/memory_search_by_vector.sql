create or replace function @extschema@.memory_search_by_vector(
    embedding @extschema:vector@.halfvec,
    query text default null,
    user_id text default null,
    agent_id text default null,
    run_id text default null,
    app_id text default null,
    filters jsonb default null,
    top_k integer default 10,
    threshold double precision default null,
    kinds text[] default null,
    as_of timestamptz default null,
    known_at timestamptz default null,
    include_superseded boolean default false,
    precise boolean default null,
    explain boolean default false,
    diversity double precision default null,
    archived boolean default null,
    project text default null
) returns setof memory.search_row
language plpgsql volatile -- sees what its own statement added
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_search_by_vector.project);
    filter record;
    request memory.search_request;
    fence memory.fence;
    counts constant boolean := (context.settings ->> 'count_access')::boolean;
    warms constant boolean :=
        context.has_archive and (context.settings ->> 'archive_warms')::boolean;
    results memory.search_row[];
begin
    archived := coalesce(archived, case when num_nonnulls(as_of, known_at) > 0 then true end);
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(
            context.name, 'memory_search_by_vector', user_id, agent_id, run_id, app_id);
    end if;
    if embedding is null then
        raise exception 'embedding is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass the embedding of the query.';
    end if;
    if @extschema:vector@.vector_dims(embedding) is distinct from context.dimension
        or @extschema:vector@.l2_norm(embedding) = 0 then
        perform memory._check_dimension(context, embedding::text); -- says what is wrong
    end if;
    perform memory._check_query(query, context.settings);
    filter := memory._search_filter(
        user_id, agent_id, run_id, app_id, filters, top_k, kinds, 'top_k', diversity, threshold);
    request := memory._search_request(
        context, embedding::text, query, user_id, agent_id, run_id, app_id, filters, top_k, threshold,
        kinds, as_of, known_at, include_superseded, precise, diversity, explain, archived);
    fence := memory._search_fence(request, filter.parameters);
    if not (counts or warms) then
        return query
        select s.* from memory._search_tiers(
            request, fence, filter.condition, archived) as s;
        if not found and filters is not null then
            perform memory._note_unknown_keys(fence, filters);
        end if;
        return;
    end if;
    results := array(
        select s from memory._search_tiers(request, fence, filter.condition, archived) as s);
    if counts then
        perform memory._counted(context.name, array(select r.id from unnest(results) as r));
    end if;
    if warms then
        perform memory._warmed(context.name, array(select r.id from unnest(results) as r));
    end if;
    return query select r.* from unnest(results) as r;
    if not found and filters is not null then
        perform memory._note_unknown_keys(fence, filters);
    end if;
end
$$;
comment on function @self@ is
'memory_search() for a caller that has the embedding: no model is called. query, where given, adds
the full-text channel. Errors: those of memory_search(), data_exception for a wrong dimension.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
