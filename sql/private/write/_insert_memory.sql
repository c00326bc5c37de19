create or replace function memory._insert_memory(
    target memory.target, fact jsonb, valid tstzrange, superseded_by uuid, id uuid
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    with added as (
        insert into memory.memory (
            project, id, user_id, agent_id, run_id, app_id, actor, kind, memory,
            slot, slot_value, exclusive, metadata, categories, embedding,
            embedding_2, valid, stated_at, superseded_by, expires_at, immutable)
        select target.project, _insert_memory.id, target.user_id, target.agent_id, target.run_id,
            target.app_id, f.actor, f.kind, f.memory, f.slot, f.value, f.exclusive, f.metadata,
            f.categories, f.embedding, f.embedding_2, _insert_memory.valid, f.stated_at,
            _insert_memory.superseded_by, f.expires_at, f.immutable
        from jsonb_to_record(fact) as f (
            actor text, kind text, memory text, slot text, value text, exclusive boolean,
            metadata jsonb, categories text[], embedding @extschema:vector@.halfvec,
            embedding_2 @extschema:vector@.halfvec,
            stated_at timestamptz, expires_at timestamptz, immutable boolean)
    )
    insert into memory.memory_source (project, memory_id, message_id)
    select target.project, _insert_memory.id, (fact ->> 'message_id')::uuid
    where fact ->> 'message_id' is not null;
end
$$;
comment on function @self@ is
'Inserts a fact as a memory of the target scope, with its source message.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
