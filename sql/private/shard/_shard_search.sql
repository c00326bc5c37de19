create or replace function memory._shard_search(
    arguments jsonb, project text,
    out request memory.search_request, out fence memory.fence, out condition text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(_shard_search.project);
    given record;
    filter record;
begin
    select
        nullif(a.filters, 'null') as filters, a.user_id, a.agent_id, a.run_id, a.app_id, a.query,
        a.embedding, a.top_k, a.threshold, a.kinds, a.as_of, a.known_at, a.include_superseded,
        a.precise, a.explain, a.diversity, a.archived, a.rerank
    into strict given
    from jsonb_to_record(arguments) as a (
        query text, embedding text, user_id text, agent_id text, run_id text, app_id text,
        filters jsonb, top_k integer, threshold double precision, kinds text[], as_of timestamptz,
        known_at timestamptz, include_superseded boolean, precise boolean, explain boolean,
        diversity double precision, archived boolean, rerank boolean);
    if arguments ? 'embedding' and given.embedding is null then
        raise exception 'embedding is null'
            using errcode = 'null_value_not_allowed', hint = 'Pass the embedding of the query.';
    elsif not arguments ? 'embedding' and (given.query is null or memory._is_blank(given.query)) then
        raise exception 'query is %', case when given.query is null then 'null' else 'empty' end
            using errcode = 'null_value_not_allowed',
            hint = 'Say what to look for; memory_list() returns memories without a query.';
    end if;
    if given.embedding is not null then
        perform memory._check_dimension(context, given.embedding);
    end if;
    perform memory._check_query(given.query, context.settings);
    filter := memory._search_filter(
        given.user_id, given.agent_id, given.run_id, given.app_id, given.filters, given.top_k,
        given.kinds, 'top_k', given.diversity, given.threshold);
    request := memory._search_request(
        context, given.embedding, given.query, given.user_id, given.agent_id, given.run_id,
        given.app_id, given.filters,
        case when given.rerank and memory._reranks(context.name)
            then greatest(given.top_k, (context.settings ->> 'rerank_candidates')::integer)
            else given.top_k end,
        given.threshold, given.kinds, given.as_of, given.known_at, given.include_superseded,
        given.precise, given.diversity, given.explain,
        coalesce(given.archived, num_nonnulls(given.as_of, given.known_at) > 0));
    fence := memory._search_fence(request, filter.parameters);
    condition := filter.condition;
end
$$;
comment on function @self@ is
'A search over the shards of a cluster as each of them understands it. arguments: those of
memory_search(), or with embedding of memory_search_by_vector(). Raises what these do.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
