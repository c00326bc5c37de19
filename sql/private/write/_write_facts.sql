create or replace function memory._write_facts(request memory.request, facts jsonb, settings jsonb)
returns setof memory.outcome_row
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    turns constant memory.turn[] := memory._turns(array[request], null);
    fact jsonb;
    operation uuid;
    target memory.target;
    outcome memory.outcome_row;
    contested uuid[];
begin
    perform memory._store_messages(turns);
    for fact in select jsonb_array_elements(facts) loop
        if fact ->> 'action' = 'leave' then
            outcome := memory._outcome(
                'NONE', null, fact ->> 'left_out', reason => 'left out: ' || (fact ->> 'reason'));
            outcome.conversation := 1;
            return next outcome;
            continue;
        end if;
        operation := memory._new_id((request.target).bucket);
        perform memory._operate(operation);
        target := request.target;
        if jsonb_typeof(fact -> 'namespace') = 'array' or (fact -> 'is_strict')::boolean then
            target := memory._in_namespace(
                target, array(select jsonb_array_elements_text(
                    case jsonb_typeof(fact -> 'namespace') when 'array'
                        then fact -> 'namespace' else '[]' end)),
                coalesce((fact -> 'is_strict')::boolean, false));
        end if;
        fact := fact || jsonb_build_object(
            'message_id', turns[(fact ->> 'message')::integer + 1].message_id);
        if (fact -> 'contests' ->> 'only')::boolean then
            contested := memory._contested(
                target, fact, coalesce((fact ->> 'stated_at')::timestamptz, clock_timestamp()));
            continue when contested = '{}';
            fact := jsonb_set(fact, '{contests,ids}', to_jsonb(contested));
        end if;
        continue when (fact ->> 'is_reworded')::boolean and (memory._standing_target(
            target, jsonb_build_object(
                'target_id', fact -> 'target_id', 'target_hash', fact -> 'target_hash',
                'stated_at', coalesce((fact ->> 'stated_at')::timestamptz, clock_timestamp()))
        )).id is null;
        outcome := memory._with_relations(
            target, fact, memory._apply_fact(target, fact, settings), operation, settings);
        outcome.conversation := 1;
        return next outcome;
    end loop;
    perform memory._operate(null);
end
$$;
comment on function @self@ is
'Stores the messages of a request and does what its facts call for. The caller holds the locks of
its scopes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
