create or replace function memory._import_memory(
    project memory.project_context, entry jsonb, embedding text
) returns text
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    said record := jsonb_populate_record(null::memory.memory, entry);
    target constant memory.target := memory._target(
        project.name, said.user_id, said.agent_id, said.run_id, said.app_id);
    message jsonb;
    message_id uuid;
begin
    -- In another project an id has another bucket.
    said.id := memory._rebucketed(said.id, target.bucket);
    said.superseded_by := memory._rebucketed(said.superseded_by, target.bucket);
    if exists (
        select from memory.memory as m where m.project = project.name and m.id = said.id
    ) then
        return 'NONE';
    end if;
    insert into memory.memory (
        project, id, user_id, agent_id, run_id, app_id, actor, kind, memory, slot, slot_value,
        exclusive, metadata, categories, importance, embedding, embedding_2, valid, stated_at, restated_at,
        created_at, superseded_by, expires_at, immutable)
    values (
        project.name, said.id, said.user_id, said.agent_id, said.run_id, said.app_id, said.actor,
        coalesce(said.kind, 'fact'), said.memory, said.slot, said.slot_value,
        coalesce(said.exclusive, false), coalesce(said.metadata, '{}'),
        coalesce(said.categories, '{}'), coalesce(said.importance, 0.5),
        case when project.vectors = 1 then embedding::@extschema:vector@.halfvec end,
        case when project.vectors = 2 then embedding::@extschema:vector@.halfvec end,
        tstzrange((entry ->> 'valid_from')::timestamptz, (entry ->> 'valid_to')::timestamptz),
        coalesce(said.stated_at, (entry ->> 'valid_from')::timestamptz), said.restated_at,
        coalesce(said.created_at, clock_timestamp()), said.superseded_by, said.expires_at,
        coalesce(said.immutable, false));
    for message in select jsonb_array_elements(entry -> 'messages') loop
        -- Another memory may rest on it, too.
        select g.id into message_id from memory.message as g
        where g.project = project.name and g.scope = target.scope
            and g.content_hash = memory._content_hash(message ->> 'content')
            and g.content = message ->> 'content' and g.role = message ->> 'role'
            and g.occurred_at = (message ->> 'occurred_at')::timestamptz
        limit 1;
        if message_id is null then
            insert into memory.message (
                project, id, user_id, agent_id, run_id, app_id, role, actor, content,
                occurred_at)
            values (
                project.name, memory._new_id(target.bucket), said.user_id, said.agent_id,
                said.run_id, said.app_id,
                message ->> 'role', message ->> 'name', message ->> 'content',
                (message ->> 'occurred_at')::timestamptz)
            returning id into message_id;
        end if;
        perform memory._link_source(
            target, jsonb_build_object('message_id', message_id), said.id);
    end loop;
    perform memory._write_graph(
        target,
        memory._links(said.memory, coalesce(split_part(said.slot, ' / ', 1), 'user'))
        || jsonb_build_object('memory', said.memory),
        said.id, project.settings);
    return 'ADD';
end
$$;
comment on function @self@ is
'Adds a memory of memory_export() under its own id (in the bucket of its scope here), with its slot,
its times, its messages and the relations that the rules read in it; ADD, or NONE where it is there
already. The caller holds the lock of its scope.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
