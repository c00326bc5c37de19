create or replace function memory._renamed_embeddings(facts jsonb, name text) returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select jsonb_agg(
            case when jsonb_typeof(f.value) <> 'object' then f.value
                else f.value - 'embedding' || jsonb_strip_nulls(jsonb_build_object(
                    coalesce(name, ''), case when name is not null then f.value -> 'embedding' end,
                    'entities', (
                        select jsonb_agg(e.value - 'embedding' || jsonb_strip_nulls(jsonb_build_object(
                            coalesce(name, ''),
                            case when name is not null then e.value -> 'embedding' end))
                            order by e.ordinality)
                        from jsonb_array_elements(case jsonb_typeof(f.value -> 'entities')
                            when 'array' then f.value -> 'entities' else '[]' end)
                            with ordinality as e))) end
            order by f.ordinality)
        from jsonb_array_elements(facts) with ordinality as f);
end
$$;
comment on function @self@ is
'Facts with what _embed_facts() gave them under another name, that of the column where it belongs;
without it where that is null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
