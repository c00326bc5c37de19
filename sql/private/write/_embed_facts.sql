create or replace function memory._embed_facts(
    project memory.project_context, facts jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    memories text[];
    names text[] := '{}'::text[];
    embeddings text[];
    name_embeddings text[];
begin
    select array_agg(fact.value ->> 'memory' order by fact.ordinality) into memories
    from jsonb_array_elements(facts) with ordinality as fact
    where fact.value ->> 'embedding' is null;
    if project.provider <> 'none' and jsonb_path_exists(facts, '$[*].entities') then
        names := array(
            select distinct name.value
            from jsonb_array_elements_text(
                jsonb_path_query_array(facts, '$[*].entities[*].name')) as name
            order by name.value);
    end if;
    if memories is null and names = '{}' then
        return facts;
    end if;
    embeddings := memory._embed(project, coalesce(memories, '{}') || names);
    name_embeddings := embeddings[coalesce(cardinality(memories), 0) + 1 :];
    return (
        select jsonb_agg(
            memory._with_embeddings(
                numbered.fact, embeddings[numbered.place], names, name_embeddings)
            order by numbered.ordinality)
        from (
            select fact.value as fact, fact.ordinality,
                case when fact.value ->> 'embedding' is null then
                    count(*) filter (where fact.value ->> 'embedding' is null)
                        over (order by fact.ordinality) end as place
            from jsonb_array_elements(facts) with ordinality as fact
        ) as numbered);
end
$$;
comment on function @self@ is
'The facts with an embedding each, and one for each entity that they name: the given ones, the
others from the project''s model, in one batch.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
