create or replace function memory._write_graph(
    target memory.target, fact jsonb, memory_id uuid, settings jsonb
) returns uuid[]
language plpgsql
@kept_plans@
as $$
declare
    entity jsonb;
    resolved jsonb;
    text_hash uuid;
    is_current boolean;
    written uuid[];
begin
    perform memory._enter(target.project);
    if coalesce(fact -> 'entities', '[]') = '[]' and coalesce(fact -> 'relations', '[]') = '[]' then
        return '{}'::uuid[];
    end if;
    -- A memory that stands in other words states what those words do.
    select m.content_hash, upper_inf(m.valid) and upper_inf(m.recorded)
            and (m.expires_at is null or m.expires_at > clock_timestamp())
    into text_hash, is_current
    from memory as m
    where m.project is not distinct from target.project and m.id = _write_graph.memory_id
        and m.content_hash = memory._content_hash(fact ->> 'memory');
    if text_hash is null then
        return '{}'::uuid[];
    end if;
    resolved := memory._known_entities(target, fact -> 'entities');
    if not jsonb_path_exists(
        fact, '$.relations[*] ? (@.source == "user" || @.target == "user")') then
        resolved := resolved - 'user';
    elsif not resolved ? 'user' then
        resolved := resolved || jsonb_build_object('user', memory._self_entity(target));
    end if;
    for entity in
        select e.value from jsonb_array_elements(fact -> 'entities') as e
        where not resolved ? (e.value ->> 'name')
    loop
        resolved := resolved || jsonb_build_object(
            entity ->> 'name',
            memory._resolved_entity(
                target, entity, (settings ->> 'entity_threshold')::float8,
                -- Who has to do with the person is somebody else, whatever the name.
                may_be_self => not jsonb_path_exists(
                    fact, '$.relations[*] ? (@.source == "user" && @.target == $name '
                        '|| @.target == "user" && @.source == $name)',
                    jsonb_build_object('name', entity -> 'name'))));
    end loop;
    insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)
    select distinct on (r.value) target.project, _write_graph.memory_id,
        (r.value #>> '{}')::uuid, text_hash, r.key
    from jsonb_each(resolved) as r
    order by r.value, r.key
    on conflict do nothing;
    with stated as (
        insert into memory.relation (
            project, id, source_id, relationship, target_id, memory_id, content_hash)
        select (_write_graph.target).project, memory._new_id((_write_graph.target).bucket),
            (resolved ->> r.source)::uuid, r.relation, (resolved ->> r.target)::uuid,
            _write_graph.memory_id, text_hash
        from (
            select distinct on (resolved ->> x.source, x.relation, resolved ->> x.target) x.*
            from jsonb_to_recordset(fact -> 'relations')
                as x (source text, relation text, target text)
            order by resolved ->> x.source, x.relation, resolved ->> x.target
        ) as r
        where resolved ->> r.source <> resolved ->> r.target
            -- "My wife works at Acme" does not say who she is: another memory did.
            and not exists (
                select from jsonb_array_elements(fact -> 'entities') as e
                join entity as known
                    on known.project is not distinct from (_write_graph.target).project
                    and known.id = (resolved ->> r.source)::uuid
                where e.value ->> 'name' = r.source and r.target = 'user'
                    and r.relation = e.value ->> 'role' || '_of'
                    and known.name_key <> memory._name_key(r.source))
        on conflict do nothing
        returning id
    )
    select array_agg(s.id) into written from stated as s where is_current;
    return coalesce(written, '{}');
end
$$;
comment on function @self@ is
'Writes what a fact names and states (its entities and relations; "user" is the person of the scope)
for the memory that it came to. Returns the ids of the relations written, where they hold. The
caller holds the scope''s lock.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
