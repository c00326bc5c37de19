create or replace function memory._write_facts(
    target jsonb, messages jsonb, facts jsonb, infer boolean, defaults jsonb, settings jsonb
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    message_ids uuid[];
    fact jsonb;
    operation uuid;
    narrowed jsonb;
    outcome jsonb;
    outcomes jsonb := '[]'::jsonb;
begin
    if not infer then
        return memory._write_verbatim(target, messages, facts, defaults);
    end if;
    message_ids := memory._store_messages(
        target, messages, (defaults ->> 'occurred_at')::timestamptz);
    for fact in select jsonb_array_elements(facts) loop
        operation := memory._uuid7();
        perform set_config('memory.operation', operation::text, true);
        narrowed := memory._in_namespace(
            target, array(select jsonb_array_elements_text(
                case jsonb_typeof(fact -> 'namespace') when 'array'
                    then fact -> 'namespace' else '[]' end)));
        outcome := memory._apply_fact(
            narrowed,
            fact || jsonb_build_object(
                'message_id', message_ids[(fact ->> 'message')::integer + 1]),
            settings);
        outcomes := outcomes || memory._with_relations(
            narrowed, fact, outcome, operation, settings);
    end loop;
    perform set_config('memory.operation', '', true);
    return outcomes;
end
$$;
comment on function memory._write_facts(jsonb, jsonb, jsonb, boolean, jsonb, jsonb) is
'The short write phase: messages and what they come to. The caller holds the scope''s lock.';
revoke all on function memory._write_facts(jsonb, jsonb, jsonb, boolean, jsonb, jsonb) from public;
grant execute on function memory._write_facts(jsonb, jsonb, jsonb, boolean, jsonb, jsonb)
to memory_writer, memory_admin;
