create or replace function memory._without_embeddings(facts jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select jsonb_agg(
        case when jsonb_typeof(f.value) = 'object' then f.value - 'embedding' || case
            when jsonb_typeof(f.value -> 'entities') = 'array' then jsonb_build_object(
                'entities', (
                    select coalesce(jsonb_agg(e.value - 'embedding' order by e.ordinality), '[]')
                    from jsonb_array_elements(f.value -> 'entities') with ordinality as e))
            else '{}' end
            else f.value end
        order by f.ordinality)
    from jsonb_array_elements(facts) with ordinality as f;
end;
comment on function @self@ is 'Facts without what _embed_facts() gave them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
