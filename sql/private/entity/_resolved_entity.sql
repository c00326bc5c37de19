create or replace function memory._resolved_entity(
    target memory.target, entity jsonb, threshold double precision, may_be_self boolean
) returns uuid
language plpgsql
@kept_plans@
as $$
declare
    key constant text := memory._name_key(entity ->> 'name');
    resolved uuid;
begin
    perform memory._enter(target.project);
    if entity ->> 'role' is not null then
        resolved := coalesce(
            memory._role_entity(target, entity ->> 'role', key),
            (memory._known_entities(target, jsonb_build_array(entity - 'role'))
                ->> (entity ->> 'name'))::uuid);
    end if;
    if resolved is null and may_be_self and entity ->> 'role' is null
        and entity ->> 'type' in ('person', 'other')
        and memory._names_self(target, key) then
        return memory._self_entity(target);
    end if;
    resolved := coalesce(resolved, memory._similar_entity(target, entity, key, threshold));
    if resolved is null then
        insert into memory.entity (
            project, id, user_id, agent_id, run_id, app_id, name, type, embedding,
            embedding_2)
        select target.project, memory._new_id(target.bucket), target.user_id, target.agent_id,
            target.run_id, target.app_id, entity ->> 'name', entity ->> 'type',
            (entity ->> 'embedding')::@extschema:vector@.halfvec,
            (entity ->> 'embedding_2')::@extschema:vector@.halfvec
        returning id into resolved;
    elsif entity ->> 'role' is null then
        update entity as e
        set aliases = e.aliases || (entity ->> 'name')
        where e.project is not distinct from target.project and e.id = resolved
            and e.name_key <> key and entity ->> 'name' <> all(e.aliases);
    end if;
    return resolved;
end
$$;
comment on function @self@ is
'The entity of a scope that is meant by {"name", "type", "role", "embedding"}, where
_known_entities() does not know it: by its role, by its
normalised name, as the person whose memories these are, by an alias or by similarity; else a new
one. The caller holds the scope''s lock.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
