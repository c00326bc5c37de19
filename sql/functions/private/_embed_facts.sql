create or replace function memory._embed_facts(
    project memory.project_context, facts jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    texts text[];
    embeddings text[];
begin
    select array_agg(fact.value ->> 'memory' order by fact.ordinality) into texts
    from jsonb_array_elements(facts) with ordinality as fact
    where fact.value ->> 'embedding' is null;
    if texts is null then
        return facts;
    end if;
    embeddings := memory._embed(project, texts);
    return (
        select jsonb_agg(
            case when numbered.fact ->> 'embedding' is null
                then numbered.fact || jsonb_build_object('embedding', embeddings[numbered.place])
                else numbered.fact end
            order by numbered.ordinality)
        from (
            select fact.value as fact, fact.ordinality,
                count(*) filter (where fact.value ->> 'embedding' is null)
                    over (order by fact.ordinality) as place
            from jsonb_array_elements(facts) with ordinality as fact
        ) as numbered);
end
$$;
comment on function memory._embed_facts(memory.project_context, jsonb) is
'The facts with an embedding each: the given one, or one from the project''s model, in one batch.';
revoke all on function memory._embed_facts(memory.project_context, jsonb) from public;
grant execute on function memory._embed_facts(memory.project_context, jsonb)
to memory_writer, memory_admin;
