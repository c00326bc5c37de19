create or replace function memory._begin_query(
    project text, texts text[], out dimension integer, out embeddings text[]
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    context constant memory.project_context := memory._project(_begin_query.project);
begin
    dimension := context.dimension;
    if (context.settings ->> 'audit_reads')::boolean then
        perform memory._note_read(context.name, 'container_search', null, null, null, null);
    end if;
    if texts <> '{}' then
        perform memory._check_query(t.query, context.settings) from unnest(texts) as t (query);
        embeddings := memory._embed(context, texts);
    end if;
end
$$;
comment on function @self@ is
'Begins a search of a container by its project: notes the read where audit_reads is on; the
embeddings of texts, in pgvector''s notation, and the dimension of the project''s.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
