create or replace function memory._known_entities(target jsonb, entities jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    -- A role is looked up by who has it: see _resolved_entity().
    named constant jsonb := (
        select coalesce(jsonb_object_agg(
            n.value ->> 'name', memory._name_key(n.value ->> 'name')), '{}') || '{"user": ""}'
        from jsonb_array_elements(entities) as n where n.value ->> 'role' is null);
begin
    return (
        select coalesce(jsonb_object_agg(n.key, e.id), '{}')
        from memory.entity as e
        join jsonb_each_text(named) as n on n.value = e.unique_name
        where e.project = target ->> 'project' and e.scope = (target ->> 'scope')::uuid
            and e.unique_name = any(array(
                select k.value from jsonb_each_text(named) as k)));
end
$$;
comment on function memory._known_entities(jsonb, jsonb) is
'Those of a fact''s entities that the scope knows by their normalised names, and as "user" the
person whom it is about: {name: id}.';
revoke all on function memory._known_entities(jsonb, jsonb) from public;
grant execute on function memory._known_entities(jsonb, jsonb)
to memory_writer, memory_admin;
