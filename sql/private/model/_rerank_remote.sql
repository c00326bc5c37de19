create or replace function memory._rerank_remote(project text, query text, documents text[])
returns double precision[]
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select score.value::text::double precision
        from jsonb_array_elements(
            memory._model_call(project, 'rerank', jsonb_build_object(
                'query', query, 'documents', to_jsonb(documents))) -> 'scores'
        ) with ordinality as score
        order by score.ordinality);
end
$$;
comment on function @self@ is
'How well each document answers a query, by the project''s rerank model; null for one that it left
out. Errors: those of memory._model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
