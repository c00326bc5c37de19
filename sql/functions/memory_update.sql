create or replace function @extschema@.memory_update(
    id uuid,
    memory text default null,
    metadata jsonb default null,
    categories text[] default null,
    kind text default null,
    importance double precision default null,
    expires_at timestamptz default null,
    embedding @extschema:vector@.halfvec default null,
    reason text default null,
    project text default null
) returns memory.memory_row
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    outer_reason constant text := memory._begin_reason();
    context memory.project_context := memory._project(memory_update.project);
    held record;
    kept record;
    changed record;
begin
    perform memory._check_add_arguments(metadata, kind, true, null, categories);
    metadata := coalesce(nullif(metadata, 'null'), '{}');
    perform memory._check_metadata(metadata, context.settings);
    if importance not between 0 and 1 then
        raise exception 'importance is out of bounds: %', importance
            using errcode = 'invalid_parameter_value', hint = 'Use a number from 0 to 1.';
    end if;
    perform memory._check_expires_at(expires_at);
    if embedding is not null then
        perform memory._check_dimension(context, embedding::text);
    end if;
    perform memory._check_text(memory, context.settings);
    begin
        perform memory._find_memory(context.name, memory_update.id);
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null; -- The model is called before anything is locked, a table included.
    end;
    if memory is not null and embedding is null then
        embedding := (memory._embed(context, array[memory]))[1]::@extschema:vector@.halfvec;
    end if;
    perform memory._lock_memory(context.name, memory_update.id);
    if memory._has_second_vectors(context.name) <> (context.vectors = 2) then
        -- Searches have changed over since it was made.
        context := memory._project(context.name);
        embedding := null;
    end if;
    perform memory._find_memory(context.name, memory_update.id);
    select m.* into held from memory.memory as m
    where m.project = context.name and m.id = memory_update.id;
    if held.immutable then
        raise exception 'memory % is immutable', held.id
            using errcode = 'restrict_violation', hint = 'Delete it and add another.';
    end if;
    select held.slot as slot, held.slot_value as slot_value into kept;
    if memory <> held.memory and held.slot is not null then
        select s.slot, s.slot_value into kept
        from memory._reworded_slot(held.memory, memory, held.slot) as s;
    end if;
    perform memory._because(coalesce(reason, ''));
    update memory.memory as m
    set memory = coalesce(memory_update.memory, m.memory),
        -- Merged by key, so that writers of different keys don't undo each other; null removes.
        metadata = coalesce((
            select jsonb_object_agg(merged.key, merged.value)
            from jsonb_each(m.metadata || memory_update.metadata) as merged
            where (memory_update.metadata -> merged.key = 'null') is not true), '{}'),
        categories = coalesce(memory_update.categories, m.categories),
        kind = coalesce(memory_update.kind, m.kind),
        importance = coalesce(memory_update.importance, m.importance),
        expires_at = coalesce(memory_update.expires_at, m.expires_at),
        embedding = case when context.vectors = 2 then m.embedding
            else coalesce(memory_update.embedding, m.embedding) end,
        embedding_2 = case when context.vectors = 2
            then coalesce(memory_update.embedding, m.embedding_2) else m.embedding_2 end,
        slot = kept.slot,
        slot_value = kept.slot_value,
        exclusive = m.exclusive and kept.slot is not null
    where m.project = context.name and m.id = held.id
    returning m.* into changed;
    perform memory._check_metadata(changed.metadata, context.settings);
    perform memory._relink(held, context.settings);
    perform memory._because(outer_reason);
    return memory._as_row(changed);
exception when unique_violation then
    if not exists (
        select from memory.memory as m
        where m.project = context.name and m.scope = held.scope and m.id <> held.id
            and m.content_hash = memory._content_hash(coalesce(memory_update.memory, held.memory))
            and upper_inf(m.valid) and upper_inf(m.recorded)
    ) then
        raise exception 'a concurrent transaction added what this memory is to say'
            using errcode = 'serialization_failure', hint = 'Retry the transaction.';
    end if;
    raise exception 'another current memory of the scope says the same'
        using errcode = 'unique_violation', hint = 'Delete one of the two.';
end
$$;
comment on function @self@ is
'Changes what is given of a memory; its former state stays in history. metadata is merged key by
key, a null value removes its key. A text that tells of something else leaves the slot of the old
one, and states the relations that are in it.
Returns the memory. Errors: no_data_found, restrict_violation (immutable), unique_violation
(another memory says the same), data_exception (dimension), zero_length_character_string,
invalid_parameter_value (importance; expires_at in the past), serialization_failure (under REPEATABLE
READ).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
