create or replace function memory._known_entities(target memory.target, entities jsonb)
returns jsonb
language plpgsql stable
@kept_plans@
as $$
declare
    -- A role is looked up by who has it: see _resolved_entity().
    named constant jsonb := (
        select coalesce(jsonb_object_agg(
            n.value ->> 'name', memory._name_key(n.value ->> 'name')), '{}') || '{"user": ""}'
        from jsonb_array_elements(entities) as n where n.value ->> 'role' is null);
begin
    perform memory._enter(target.project);
    return (
        select coalesce(jsonb_object_agg(k.name, k.id), '{}')
        from (
            -- The dog Max is not the brother Max: a name of the same class, else of none.
            select distinct on (n.key) n.key as name, e.id
            from entity as e
            join jsonb_each_text(named) as n on n.value = e.unique_name
            left join jsonb_to_recordset(entities) as t (name text, type text) on t.name = n.key
            where e.project is not distinct from target.project and e.scope = target.scope
                and e.unique_name = any(array(
                    select k.value from jsonb_each_text(named) as k))
                and (e.name_class = '' or n.key = 'user' or t.type is null or e.name_class = t.type
                    or t.type not in ('person', 'animal', 'place'))
            order by n.key, e.name_class = t.type desc nulls last, e.name_class <> '' desc, e.id
        ) as k);
end
$$;
comment on function @self@ is
'Those of a fact''s entities that the scope knows by their normalised names and class, and as "user"
the person whom it is about: {name: id}.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
