create or replace function memory._event_link(before bytea, event record, digests bytea[])
returns bytea
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    return sha256(before || digests[1] || digests[2] || digests[3] || convert_to(
        jsonb_build_array(
            event.project, event.id, event.seq, event.memory_id, event.previous_id,
            event.version_id, event.event, event.user_id, event.agent_id, event.run_id,
            event.app_id, event.actor, event.operation, event.undoes,
            event.transaction_id::text, event.db_role, extract(epoch from event.at))::text,
        'UTF8'));
end
$$;
comment on function @self@ is
'The link of an event to the one before it in its scope: see memory.event_link.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
