create or replace function memory._write_facts(request jsonb, facts jsonb, settings jsonb)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    target constant jsonb := request -> 'target';
    message_ids constant uuid[] := array(
        select memory._uuid7() from jsonb_array_elements(request -> 'messages'));
    fact jsonb;
    operation uuid;
    narrowed jsonb;
    outcome jsonb;
    outcomes jsonb := '[]'::jsonb;
begin
    perform memory._store_messages(array[request], message_ids);
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
comment on function @self@ is
'Stores the messages of a request (see _add_request()) and does what its facts call for. The caller
holds the scope''s lock. Returns the outcomes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
