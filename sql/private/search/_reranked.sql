create or replace function memory._reranked(
    project memory.project_context, query text, results memory.search_row[], top_k integer
) returns setof memory.search_row
language plpgsql
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
    documents constant text[] := array(
        select f.memory from unnest(results) with ordinality as f order by f.ordinality);
    scores double precision[];
begin
    if cardinality(results) = 0 then
        return;
    end if;
    begin
        if memory._is_fenced() then
            scores := memory._fenced_rerank(memory._caller(), project.name, query, documents);
        else
            scores := memory._rerank_remote(project.name, query, documents);
        end if;
    exception
        when sqlstate 'ME001' or sqlstate 'ME002' or sqlstate 'ME003' or sqlstate 'ME004'
            or sqlstate 'ME005' then
        raise notice 'the rerank model failed (%): results are in fused order', sqlerrm;
        scores := '{}';
    end;
    return query
    select f.id, f.memory, f.score, f.semantic, f.lexical, f.graph, f.recency,
        scores[f.ordinality], f.user_id, f.agent_id, f.run_id, f.app_id, f.actor, f.kind,
        f.metadata, f.categories, f.valid_from, f.valid_to, f.created_at, f.updated_at,
        f.expires_at, f.superseded_by, f.explanation
    from unnest(results) with ordinality as f
    order by scores[f.ordinality] desc nulls last, f.ordinality
    limit top_k;
end
$$;
comment on function @self@ is
'The first top_k of what was found, in the order of the rerank model; where that fails, in fused
order with a notice.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
