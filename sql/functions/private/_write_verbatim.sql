create or replace function memory._write_verbatim(
    target jsonb, messages jsonb, facts jsonb, defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    message_ids uuid[];
    known jsonb;
    twins jsonb;
    added jsonb;
    fact jsonb;
    outcomes jsonb[];
begin
    -- Before the messages are stored: which of them were heard here before, and still stand.
    known := memory._known_messages(target, facts);
    message_ids := memory._store_messages(
        target, messages, (defaults ->> 'occurred_at')::timestamptz);
    twins := memory._current_twins(target, facts, known);
    select coalesce(jsonb_agg(
        f.fact || jsonb_build_object(
            'message_id', message_ids[(f.fact ->> 'message')::integer + 1],
            'stated_at', least((f.fact ->> 'stated_at')::timestamptz, clock_timestamp()),
            'twin', twins -> (f.fact ->> 'message_hash'))
        order by f.place), '[]')
    into facts
    from jsonb_array_elements(facts) with ordinality as f (fact, place);
    added := memory._add_verbatim(target, facts);
    for fact in select jsonb_array_elements(facts) loop
        outcomes := array_append(outcomes, coalesce(
            added -> (fact ->> 'message_id'),
            -- One without a twin says what another message of this call did.
            memory._merge_given(target, fact, memory._restate(
                target, fact,
                coalesce(
                    (fact ->> 'twin')::uuid, memory._current_twin(target, fact ->> 'memory')),
                (fact ->> 'stated_at')::timestamptz))));
    end loop;
    return to_jsonb(coalesce(outcomes, '{}'));
end
$$;
comment on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb) is
'Stores messages word for word as memories; what the scope already holds, verbatim or as the facts
that were extracted from the same words, is not added again.';
revoke all on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb) from public;
grant execute on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb)
to memory_writer, memory_admin;
