create or replace function memory._embed_remote(
    project text, texts text[], kind text default 'embedding'
) returns text[]
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    batch_size integer;
    embedded text[] := '{}'::text[];
    answer jsonb;
begin
    if kind is distinct from 'embedding_2' then
        kind := 'embedding';
    end if;
    select coalesce((m.options ->> 'batch_size')::integer, 64) into batch_size
    from memory.model as m
    where m.project = _embed_remote.project and m.kind = _embed_remote.kind;
    for place in 1 .. cardinality(texts) by batch_size loop
        answer := memory._model_call(project, kind, jsonb_build_object(
            'input', to_jsonb(texts[place : place + batch_size - 1])));
        embedded := embedded || array(
            select vector.value
            from jsonb_array_elements_text(answer -> 'embeddings') with ordinality as vector
            order by vector.ordinality);
    end loop;
    return embedded;
end
$$;
comment on function @self@ is
'Embeddings of the project''s remote model, one a text, in pgvector''s notation, fetched in batches
of the model''s option batch_size. kind: see _embedding_kind(). Errors: those of memory._model_call().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
