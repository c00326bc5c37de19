create or replace function memory._similar_entity(
    target memory.target, entity jsonb, key text, threshold double precision
) returns uuid
language plpgsql stable
@kept_plans@
as $$
declare
    wanted constant @extschema:vector@.halfvec :=
        coalesce(entity ->> 'embedding', entity ->> 'embedding_2')::@extschema:vector@.halfvec;
    is_second constant boolean := entity ? 'embedding_2';
    near record;
begin
    perform memory._enter(target.project);
    for near in
        select e.id, e.name, e.aliases, key = any(e.other_keys) as has_key,
            1 - (case when is_second then e.embedding_2 else e.embedding end
                operator(@extschema:vector@.<=>) wanted) as similarity
        from entity as e
        where e.project is not distinct from target.project and e.scope = target.scope
            and e.unique_name <> '' and (
                key = any(e.other_keys)
                or 1 - (case when is_second then e.embedding_2 else e.embedding end
                    operator(@extschema:vector@.<=>) wanted) >= threshold
                and (e.type = entity ->> 'type' or 'other' in (e.type, entity ->> 'type'))
                -- Short names of organizations are little alike as vectors: "Acme", "Acme Corp".
                or e.type = 'organization' and entity ->> 'type' = 'organization'
                and left(e.name_key, 2) = left(key, 2))
        order by has_key desc, similarity desc, e.id
        limit 8
    loop
        -- A part of a person's name is no alias; and what only deleted memories name is no longer
        -- spoken of.
        if (near.has_key and key = any(array(
                select memory._name_key(a.alias) from unnest(near.aliases) as a (alias)))
            or memory._may_be_one(
                near.name, entity ->> 'name', entity ->> 'type', near.similarity, threshold))
            and memory._is_spoken_of(target.project, near.id)
        then
            return near.id;
        end if;
    end loop;
    return null;
end
$$;
comment on function @self@ is
'The entity of a scope that has this name for an alias, or one of its type whose name is so similar
(cosine similarity of the embeddings, from threshold on; of organizations the words) that both are
one, of the eight nearest; else null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
