create or replace function memory._add_verbatim(project text, facts jsonb, twins jsonb)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    added jsonb;
    events jsonb;
begin
    select jsonb_agg(
        first.fact || jsonb_build_object(
            'id', memory._uuid7(), 'valid_from', first.fact -> 'stated_at')
        order by first.place)
    into added
    from (
        select distinct on (f.fact ->> 'scope', f.fact ->> 'message_hash') f.fact, f.place
        from jsonb_array_elements(facts) with ordinality as f (fact, place)
        where not twins ? (f.fact ->> 'message_id')
        order by f.fact ->> 'scope', f.fact ->> 'message_hash', f.place
    ) as first;
    if added is null then
        return '{}'::jsonb;
    end if;
    perform set_config('memory.reason', '', true);
    perform memory._insert_memories(added);
    if jsonb_array_length(added) > 1 then
        events := memory._last_events(project, array(
            select (fact.value ->> 'id')::uuid from jsonb_array_elements(added) as fact));
    end if;
    return (
        select jsonb_object_agg(
            f.message_id,
            memory._outcome('ADD', f.id, f.memory)
            -- A single one's event is the last recorded, which _outcome() has.
            || case when events is null then '{}'
                else jsonb_build_object('event_id', events -> f.id::text) end)
        from jsonb_to_recordset(added) as f (id uuid, message_id uuid, memory text));
end
$$;
comment on function @self@ is
'Inserts what has no twin, all at once; of equal facts of a scope the first. Returns outcomes by
message_id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
