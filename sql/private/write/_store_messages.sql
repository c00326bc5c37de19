create or replace function memory._store_messages(requests jsonb[], ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.message (
        project, id, user_id, agent_id, run_id, app_id, role, actor, content, metadata, occurred_at)
    select r.target ->> 'project', ids[r.messages_before + m.place], r.target ->> 'user_id',
        r.target ->> 'agent_id', r.target ->> 'run_id', r.target ->> 'app_id',
        m.message ->> 'role', m.message ->> 'name', m.message ->> 'content',
        coalesce(m.message -> 'metadata', '{}'),
        coalesce(
            case when m.message ->> 'occurred_at' is not null then
                least((m.message ->> 'occurred_at')::timestamptz, clock_timestamp()) end,
            -- Turns said at one moment keep their order.
            least(r.occurred_at, clock_timestamp()) + (m.place - 1) * interval '1 us')
    from memory._numbered(requests) as r
    cross join lateral jsonb_array_elements(r.messages) with ordinality as m (message, place);
end
$$;
comment on function @self@ is
'Stores the messages of requests (see _add_request()) verbatim, under these ids, in order.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
