create or replace function memory._write_verbatim(
    project text, requests jsonb[], facts jsonb[]
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    message_ids uuid[] := '{}'::uuid[];
    request jsonb;
    list jsonb;
    twins jsonb;
    added jsonb;
    fact jsonb;
    target jsonb;
    twin uuid;
    said_again text[] := '{}'::text[];
    outcomes jsonb[] := '{}'::jsonb[];
begin
    -- Not by a query, which would be planned each time: its cost depends on how many they are.
    foreach request in array requests loop
        for place in 1 .. jsonb_array_length(request -> 'messages') loop
            message_ids := array_append(message_ids, memory._uuid7());
        end loop;
    end loop;
    list := memory._verbatim_list(requests, facts, message_ids);
    twins := memory._already_said(project, list); -- before these messages are stored
    perform memory._store_messages(requests, message_ids);
    added := memory._add_verbatim(project, list, twins);
    for fact in
        select f.value from jsonb_array_elements(list) with ordinality as f
        where not added ? (f.value ->> 'message_id') order by f.ordinality
    loop
        target := requests[(fact ->> 'request')::integer] -> 'target';
        -- One without a twin says what another message of this call did, which may have expired.
        twin := coalesce(
            (twins ->> (fact ->> 'message_id'))::uuid,
            memory._current_twin(target, fact ->> 'memory'));
        said_again := array_append(said_again, fact ->> 'message_id');
        outcomes := array_append(outcomes, case
            when twin is null then
                memory._add_verbatim(project, jsonb_build_array(fact), '{}')
                -> (fact ->> 'message_id')
            else memory._merge_given(target, fact, memory._restate(
                target, fact, twin, (fact ->> 'stated_at')::timestamptz)) end);
    end loop;
    if said_again <> '{}' then
        added := added || (
            select jsonb_object_agg(o.message_id, o.outcome)
            from rows from (unnest(said_again), unnest(outcomes)) as o (message_id, outcome));
    end if;
    return memory._outcomes_by_request(cardinality(requests), list, added);
end
$$;
comment on function @self@ is
'Stores the messages of requests (see _add_request()) word for word as memories; what a scope holds
already, verbatim or as the facts that were extracted from the same words, is not added again.
Returns an array of outcomes for each request.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
