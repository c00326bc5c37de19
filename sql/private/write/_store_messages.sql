create or replace function memory._store_messages(turns memory.turn[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.message (
        project, id, user_id, agent_id, run_id, app_id, role, actor, content, metadata, occurred_at,
        payload_id, place, parts)
    select (t.target).project, t.message_id, (t.target).user_id, (t.target).agent_id,
        (t.target).run_id, (t.target).app_id, t.role, t.actor, t.content, t.metadata, t.occurred_at,
        (t.payload ->> 'id')::uuid, (t.payload ->> 'place')::integer, t.payload -> 'parts'
    from unnest(turns) as t;
end
$$;
comment on function @self@ is
'Stores turns verbatim, in order.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
