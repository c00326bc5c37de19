create or replace function memory._memory_before_write() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    is_changed boolean;
    -- The embedding, and what is not computed yet.
    others constant text[] := array['embedding', 'embedding_2', 'lexemes', 'content_hash', 'scope', 'archived_at'];
begin
    if tg_op <> 'UPDATE' and pg_trigger_depth() < 2
        and (case tg_op when 'INSERT' then new.version_of else old.version_of end) is not null then
        raise exception 'former states are kept by the database itself'
            using errcode = 'restrict_violation',
            hint = 'Write to the memory; memory_delete(purge => true) erases it with its history.';
    end if;
    if tg_op = 'DELETE' then
        return old;
    elsif tg_op = 'UPDATE' then
        if (new.project, new.id, new.version_of, new.created_at)
            is distinct from (old.project, old.id, old.version_of, old.created_at)
            or (new.user_id, new.agent_id, new.run_id, new.app_id)
            is distinct from (old.user_id, old.agent_id, old.run_id, old.app_id) then
            raise exception 'the ids and the creation time of a memory can''t be changed'
                using errcode = 'restrict_violation',
                hint = 'Delete the memory and add it where it belongs.';
        end if;
        if old.version_of is not null then
            if to_jsonb(new) - others = to_jsonb(old) - others then
                return new; -- embedded by another model, or in another tier
            end if;
            raise exception 'a former state of a memory can''t be changed'
                using errcode = 'restrict_violation',
                hint = format('The memory itself is %s.', old.version_of);
        end if;
        is_changed := (new.memory, new.kind, new.slot, new.slot_value, new.exclusive, new.metadata)
            is distinct from
            (old.memory, old.kind, old.slot, old.slot_value, old.exclusive, old.metadata)
            or (new.categories, new.importance, new.valid, new.expires_at, new.immutable, new.actor)
            is distinct from
            (old.categories, old.importance, old.valid, old.expires_at, old.immutable, old.actor);
        if is_changed or new.recorded is distinct from old.recorded then
            -- The new state is known from now on; the old one goes to a closed copy afterwards.
            new.recorded := memory._known_during(
                old.recorded, new.recorded,
                -- What comes back to where another stood is a state of its own, too.
                is_changed or old.superseded_by is not null and new.superseded_by is null);
        end if;
        if is_changed then
            if new.updated_at is not distinct from old.updated_at then
                new.updated_at := clock_timestamp();
            end if;
        end if;
        if new.memory = old.memory then
            return new;
        end if;
        -- A vector is that of the text, or there is none.
        if not coalesce(new.embedding operator(@extschema:vector@.<>) old.embedding,
            new.embedding is not null) then
            new.embedding := null;
        end if;
        if not coalesce(new.embedding_2 operator(@extschema:vector@.<>) old.embedding_2,
            new.embedding_2 is not null) then
            new.embedding_2 := null;
        end if;
    else
        if new.version_of is not null then
            return new;
        end if;
        if new.id is null then
            new.id := memory._new_id(memory._bucket(
                new.project, new.user_id, new.agent_id, new.run_id, new.app_id));
        end if;
        new.recorded := memory._known_during(null, new.recorded, false);
    end if;
    if num_nonnulls(new.embedding, new.embedding_2) > 0 then
        return new;
    end if;
    -- Only the builtin model is called here: it is local and takes a fraction of a millisecond.
    if memory._has_second_vectors(new.project) then
        new.embedding_2 := memory._embed_builtin_row(new.project, new.memory);
    else
        new.embedding := memory._embed_builtin_row(new.project, new.memory);
    end if;
    return new;
end
$$;
comment on function @self@ is
'Keeps ids fixed and former states closed, gives a row without an id one in its bucket, moves the
recorded range by the database''s clock, and embeds text that was written without an embedding where the project uses the builtin model.';
revoke all on function @self@ from public;
