create or replace function memory._with_embeddings(
    fact jsonb, embedding text, names text[], name_embeddings text[]
) returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    if embedding is not null then
        fact := fact || jsonb_build_object('embedding', embedding);
    end if;
    if coalesce(fact -> 'entities', '[]') = '[]' then
        return fact;
    end if;
    return fact || jsonb_build_object('entities', (
        select jsonb_agg(
            entity.value || jsonb_build_object('embedding',
                name_embeddings[array_position(names, entity.value ->> 'name')])
            order by entity.ordinality)
        from jsonb_array_elements(fact -> 'entities') with ordinality as entity));
end
$$;
comment on function @self@ is
'A fact with its embedding, and its entities with theirs, which are looked up by their names.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
