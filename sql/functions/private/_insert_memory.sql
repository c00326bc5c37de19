create or replace function memory._insert_memory(
    target jsonb, fact jsonb, valid tstzrange, superseded_by uuid, id uuid
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.memory (
        project, id, user_id, agent_id, run_id, app_id, actor, kind, memory,
        slot, slot_value, exclusive, metadata, categories, embedding,
        valid, stated_at, superseded_by, expires_at, immutable)
    values (
        target ->> 'project', _insert_memory.id, target ->> 'user_id', target ->> 'agent_id',
        target ->> 'run_id', target ->> 'app_id', fact ->> 'actor', fact ->> 'kind',
        fact ->> 'memory', fact ->> 'slot', fact ->> 'value',
        (fact ->> 'exclusive')::boolean, fact -> 'metadata',
        array(select jsonb_array_elements_text(fact -> 'categories')),
        (fact ->> 'embedding')::@extschema:vector@.halfvec,
        _insert_memory.valid, (fact ->> 'stated_at')::timestamptz, _insert_memory.superseded_by,
        (fact ->> 'expires_at')::timestamptz, (fact ->> 'immutable')::boolean);
    perform memory._link_source(target, fact, _insert_memory.id);
end
$$;
comment on function memory._insert_memory(jsonb, jsonb, tstzrange, uuid, uuid) is
'Inserts a fact as a memory of the target scope, with its source message.';
revoke all on function memory._insert_memory(jsonb, jsonb, tstzrange, uuid, uuid) from public;
grant execute on function memory._insert_memory(jsonb, jsonb, tstzrange, uuid, uuid)
to memory_writer, memory_admin;
