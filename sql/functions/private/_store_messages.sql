create or replace function memory._store_messages(
    target jsonb, messages jsonb, occurred_at timestamptz
) returns uuid[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
begin
    select array_agg(memory._uuid7() order by message.ordinality) into ids
    from jsonb_array_elements(messages) with ordinality as message;
    insert into memory.message (
        project, id, user_id, agent_id, run_id, app_id, role, actor, content, metadata, occurred_at)
    select target ->> 'project', ids[message.ordinality], target ->> 'user_id',
        target ->> 'agent_id', target ->> 'run_id', target ->> 'app_id',
        message.value ->> 'role', message.value ->> 'name', message.value ->> 'content',
        coalesce(message.value -> 'metadata', '{}'),
        coalesce(
            case when message.value ->> 'occurred_at' is not null then
                least((message.value ->> 'occurred_at')::timestamptz, clock_timestamp()) end,
            -- Turns said at one moment keep their order.
            least(_store_messages.occurred_at, clock_timestamp())
            + (message.ordinality - 1) * interval '1 us')
    from jsonb_array_elements(messages) with ordinality as message;
    return ids;
end
$$;
comment on function memory._store_messages(jsonb, jsonb, timestamptz) is
'Stores messages verbatim and returns their ids in order.';
revoke all on function memory._store_messages(jsonb, jsonb, timestamptz) from public;
grant execute on function memory._store_messages(jsonb, jsonb, timestamptz)
to memory_writer, memory_admin;
