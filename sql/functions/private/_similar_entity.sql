create or replace function memory._similar_entity(
    target jsonb, entity jsonb, key text, threshold double precision
) returns uuid
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    wanted constant @extschema:vector@.halfvec :=
        (entity ->> 'embedding')::@extschema:vector@.halfvec;
begin
    return (
        select n.id
        from (
            select e.id, e.name, s.is_alias, s.similarity
            from memory.entity as e
            cross join lateral (
                select key = any(e.other_keys)
                    and key = any(array(
                        select memory._name_key(a.alias) from unnest(e.aliases) as a (alias)))
                    as is_alias,
                    1 - (e.embedding operator(@extschema:vector@.<=>) wanted) as similarity
            ) as s
            where e.project = target ->> 'project' and e.scope = (target ->> 'scope')::uuid
                and not e.is_self
                and (s.is_alias or s.similarity >= threshold
                    and (e.type = entity ->> 'type' or 'other' in (e.type, entity ->> 'type')))
            order by s.is_alias desc, s.similarity desc, e.id
            limit 8
        ) as n
        where (n.is_alias or memory._may_be_one(
                n.name, entity ->> 'name', entity ->> 'type', n.similarity, threshold))
            -- What only deleted memories name is no longer spoken of.
            and exists (
                select from memory.memory_entity as l
                join memory.memory as m on m.project = target ->> 'project'
                    and m.id = l.memory_id and m.content_hash = l.content_hash
                where l.project = target ->> 'project' and l.entity_id = n.id
                    and upper_inf(m.valid) and upper_inf(m.recorded))
        order by n.is_alias desc, n.similarity desc, n.id
        limit 1);
end
$$;
comment on function memory._similar_entity(jsonb, jsonb, text, double precision) is
'The entity of a scope that has this name for an alias, or one of its type whose name is so similar
(cosine similarity of the embeddings, from threshold on) that both are one, of the eight nearest;
else null.';
revoke all on function memory._similar_entity(jsonb, jsonb, text, double precision) from public;
grant execute on function memory._similar_entity(jsonb, jsonb, text, double precision)
to memory_writer, memory_admin;
