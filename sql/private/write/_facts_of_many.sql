create or replace function memory._facts_of_many(
    project memory.project_context, requests jsonb[], answers jsonb
) returns jsonb[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    request jsonb;
    found jsonb[] := '{}'::jsonb[];
    facts jsonb;
begin
    for place in 1 .. cardinality(requests) loop
        request := requests[place];
        found := array_append(found, case when answers ? place::text then '[]'
            else memory._statements(
                project, request -> 'target', request -> 'messages',
                (request ->> 'infer')::boolean, request -> 'defaults') end);
    end loop;
    select coalesce(jsonb_agg(
        f.fact || jsonb_build_object('conversation', r.place) order by r.place, f.place), '[]')
    into facts
    from unnest(found) with ordinality as r (facts, place)
    cross join lateral jsonb_array_elements(r.facts) with ordinality as f (fact, place);
    return array(
        select coalesce(
            jsonb_agg(f.fact - 'conversation' order by f.place) filter (where f.fact is not null),
            '[]')
        from generate_series(1, cardinality(requests)) as r (place)
        left join jsonb_array_elements(memory._embed_facts(project, facts))
            with ordinality as f (fact, place) on (f.fact ->> 'conversation')::integer = r.place
        group by r.place
        order by r.place);
end
$$;
comment on function @self@ is
'The facts of each request, none of those in answers; all embedded in one batch. Calls the models,
so it runs before any scope is locked.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
