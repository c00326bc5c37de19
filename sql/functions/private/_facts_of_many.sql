create or replace function memory._facts_of_many(
    project memory.project_context, requests jsonb[], answers jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    request jsonb;
    found_facts jsonb[] := array[]::jsonb[];
begin
    for place in 1 .. cardinality(requests) loop
        continue when answers ? place::text;
        request := requests[place];
        found_facts := found_facts || array(
            select fact.value || jsonb_build_object('conversation', place)
            from jsonb_array_elements(memory._statements(
                project, request -> 'target', request -> 'messages',
                (request ->> 'infer')::boolean, request -> 'defaults')) as fact);
    end loop;
    return (
        select coalesce(jsonb_object_agg(conversation.place, conversation.facts), '{}')
        from (
            select fact.value ->> 'conversation' as place,
                jsonb_agg(fact.value - 'conversation' order by fact.ordinality) as facts
            from jsonb_array_elements(memory._embed_facts(project, to_jsonb(found_facts)))
                with ordinality as fact
            group by fact.value ->> 'conversation'
        ) as conversation);
end
$$;
comment on function memory._facts_of_many(memory.project_context, jsonb[], jsonb) is
'The facts of requests by their place, but of those in answers; all embedded in one batch. Calls the
models, so it runs before any scope is locked.';
revoke all on function memory._facts_of_many(memory.project_context, jsonb[], jsonb) from public;
grant execute on function memory._facts_of_many(memory.project_context, jsonb[], jsonb)
to memory_writer, memory_admin;
