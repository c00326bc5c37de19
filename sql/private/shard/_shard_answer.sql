create or replace function memory._shard_answer(
    arguments jsonb, project text, state text, details text[]
) returns setof memory.search_row
language plpgsql volatile
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_answer.project);
    context constant memory.project_context := (asked.request).project;
    results memory.search_row[];
begin
    results := array(
        select row(
            (r.found).id, (r.found).memory, o.score, o.semantic, o.lexical, o.graph, o.recency, null,
            (r.found).user_id, (r.found).agent_id, (r.found).run_id, (r.found).app_id,
            (r.found).actor, (r.found).kind, (r.found).metadata, (r.found).categories,
            (r.found).valid_from, (r.found).valid_to, (r.found).created_at, (r.found).updated_at,
            (r.found).expires_at, (r.found).superseded_by, o.explanation
        )::memory.search_row
        from jsonb_to_recordset(
            memory._shard_ordered_in_python(asked.request, state, details)::jsonb
        ) as o (
            place integer, found text, score double precision, semantic double precision,
            lexical double precision, graph double precision, recency double precision,
            explanation jsonb)
        cross join lateral (select o.found::memory.search_row as found offset 0) as r -- read once
        order by o.place);
    if (arguments ->> 'rerank')::boolean then
        if memory._reranks(context.name) then
            return query
            select f.* from memory._reranked(
                context, (asked.request).query, results, (arguments ->> 'top_k')::integer) as f;
            return;
        end if;
        raise notice 'no rerank model is set: results are in fused order';
    end if;
    return query select f.* from unnest(results) as f;
end
$$;
comment on function @self@ is
'Last step of a search over shards, on one of them: the rows that memory_search() returns. state: of
_shard_best(), details: see _shard_details(), of all shards.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
