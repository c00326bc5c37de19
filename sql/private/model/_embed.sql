create or replace function memory._embed(project memory.project_context, texts text[])
returns text[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    case project.provider
        when 'builtin' then return memory._embed_builtin(texts);
        when 'openai' then return memory._embed_remote(project.name, texts);
        when 'none' then return array_fill(null::text, array[cardinality(texts)]);
        else
            raise exception 'unknown embedding provider: %',
                coalesce(project.provider, 'none set')
                using errcode = 'invalid_parameter_value', hint = 'See memory_model_set().';
    end case;
end
$$;
comment on function @self@ is
'Embeddings of texts by the project''s model, in pgvector''s notation; null where there is none.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
