create or replace function memory._as_row(m record) returns memory.memory_row
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        coalesce(m.version_of, m.id), m.memory, m.user_id, m.agent_id, m.run_id, m.app_id, m.actor,
        m.kind, m.metadata, m.categories, m.importance, m.slot, lower(m.valid), upper(m.valid),
        m.created_at, m.updated_at, m.expires_at, m.superseded_by, m.immutable, m.content_hash
    )::memory.memory_row;
end
$$;
comment on function @self@ is 'A row of memory.memory as callers get it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
