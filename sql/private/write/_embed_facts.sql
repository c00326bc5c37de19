create or replace function memory._embed_facts(project memory.project_context, facts jsonb[])
returns jsonb[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    memories text[];
    names text[];
    embeddings text[];
    name_embeddings text[];
begin
    if project.provider = 'none' then
        return facts;
    end if;
    memories := array(
        select m.words #>> '{}' from jsonb_path_query(
            to_jsonb(facts), '$[*][*] ? (@.memory != null && !(@.embedding != null)).memory')
            as m (words));
    names := array(
        select distinct n.word #>> '{}' as name
        from jsonb_path_query(to_jsonb(facts), '$[*][*].entities[*].name') as n (word)
        order by name);
    if memories || names = '{}' then
        return facts;
    end if;
    embeddings := memory._embed(project, memories || names);
    name_embeddings := embeddings[cardinality(memories) + 1 :];
    return array(
        select coalesce(
            jsonb_agg(
                memory._with_embeddings(n.fact, embeddings[n.number], names, name_embeddings)
                order by n.place) filter (where n.fact is not null),
            '[]')
        from (
            select r.place as request, f.place, f.fact,
                case when f.fact ->> 'memory' is not null and f.fact ->> 'embedding' is null then
                    count(*) filter (
                        where f.fact ->> 'memory' is not null and f.fact ->> 'embedding' is null)
                        over (order by r.place, f.place) end as number
            from unnest(facts) with ordinality as r (list, place)
            left join lateral jsonb_array_elements(r.list) with ordinality as f (fact, place)
                on true
        ) as n
        group by n.request
        order by n.request);
end
$$;
comment on function @self@ is
'The facts of several requests with an embedding each, and one for each entity that they name: the
given ones, the others from the project''s model, in one batch.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
