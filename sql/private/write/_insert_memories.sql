create or replace function memory._insert_memories(facts jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    insert into memory.memory (
        project, id, user_id, agent_id, run_id, app_id, actor, kind, memory,
        slot, slot_value, exclusive, metadata, categories, embedding,
        valid, stated_at, superseded_by, expires_at, immutable)
    select f.project, f.id, f.user_id, f.agent_id, f.run_id, f.app_id, f.actor, f.kind, f.memory,
        f.slot, f.value, f.exclusive, f.metadata, f.categories, f.embedding,
        tstzrange(f.valid_from, f.valid_to), f.stated_at, f.superseded_by, f.expires_at, f.immutable
    from jsonb_to_recordset(facts) as f (
        project text, id uuid, user_id text, agent_id text, run_id text, app_id text, actor text,
        kind text, memory text, slot text, value text, exclusive boolean, metadata jsonb,
        categories text[], embedding @extschema:vector@.halfvec, valid_from timestamptz,
        valid_to timestamptz, stated_at timestamptz, superseded_by uuid, expires_at timestamptz,
        immutable boolean);
    insert into memory.memory_source (project, memory_id, message_id)
    select f.project, f.id, f.message_id
    from jsonb_to_recordset(facts) as f (project text, id uuid, message_id uuid)
    where f.message_id is not null;
end
$$;
comment on function @self@ is
'Inserts facts as memories, in order, with their source messages. Each fact also has project and ids
of its scope, id, valid_from, valid_to and superseded_by.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
