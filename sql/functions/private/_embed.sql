create or replace function memory._embed(provider text, texts text[]) returns text[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    case provider
        when 'builtin' then return memory._embed_builtin(texts);
        when 'none' then return array_fill(null::text, array[cardinality(texts)]);
        else
            raise exception 'unknown embedding provider: %', coalesce(provider, 'none set')
                using errcode = 'invalid_parameter_value', hint = 'See memory_model_set().';
    end case;
end
$$;
comment on function memory._embed(text, text[]) is
'Embeddings of texts by a provider, in pgvector''s notation; null where there is none.';
revoke all on function memory._embed(text, text[]) from public;
grant execute on function memory._embed(text, text[])
to memory_reader, memory_writer, memory_admin;
