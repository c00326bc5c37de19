create or replace function memory._write_verbatim(
    target jsonb, messages jsonb, facts jsonb, defaults jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    message_ids uuid[];
    known jsonb;
    fact jsonb;
    twin uuid;
    outcomes jsonb := '[]'::jsonb;
begin
    -- Before the messages are stored: which of them were heard here before, and still stand.
    known := memory._known_messages(target, facts);
    message_ids := memory._store_messages(
        target, messages, (defaults ->> 'occurred_at')::timestamptz);
    for fact in select jsonb_array_elements(facts) loop
        fact := fact || jsonb_build_object(
            'message_id', message_ids[(fact ->> 'message')::integer + 1],
            'stated_at', coalesce((fact ->> 'stated_at')::timestamptz, clock_timestamp()));
        twin := coalesce(
            (known ->> (fact ->> 'message_hash'))::uuid,
            memory._current_twin(target, fact ->> 'memory'));
        if twin is null then
            outcomes := outcomes || memory._add_statement(
                target, fact, (fact ->> 'stated_at')::timestamptz);
        else
            outcomes := outcomes || memory._restate(
                target, fact, twin, (fact ->> 'stated_at')::timestamptz);
        end if;
    end loop;
    return outcomes;
end
$$;
comment on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb) is
'Stores messages word for word as memories; what the scope already holds, verbatim or as the facts
that
were extracted from the same words, is not added again.';
revoke all on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb) from public;
grant execute on function memory._write_verbatim(jsonb, jsonb, jsonb, jsonb)
to memory_writer, memory_admin;
