create or replace function memory._keep_version(former record, known_until timestamptz)
returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    version_id constant uuid := memory._new_id(memory._bucket_of(former.id));
begin
    insert into memory.memory (
        project, id, version_of, user_id, agent_id, run_id, app_id, actor, kind, memory,
        slot, slot_value, exclusive, metadata, categories, importance, embedding, embedding_2,
        valid, recorded, stated_at, restated_at, superseded_by, expires_at, immutable, created_at, updated_at)
    values (
        former.project, version_id, former.id, former.user_id, former.agent_id, former.run_id,
        former.app_id, former.actor, former.kind, former.memory, former.slot, former.slot_value,
        former.exclusive, former.metadata, former.categories, former.importance, former.embedding,
        former.embedding_2,
        former.valid,
        tstzrange(
            lower(former.recorded), greatest(
                lower(former.recorded),
                least(coalesce(upper(former.recorded), known_until), known_until))),
        former.stated_at, former.restated_at, former.superseded_by, former.expires_at, former.immutable,
        former.created_at, former.updated_at);
    return version_id;
end
$$;
comment on function @self@ is
'Inserts a closed copy of a former row of memory.memory and returns the copy''s id.';
revoke all on function @self@ from public;
