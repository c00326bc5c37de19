create or replace function memory._reranks(project text) returns boolean
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from memory.model as m
        where m.project = _reranks.project and m.kind = 'rerank' and m.provider = 'openai');
$$;
comment on function @self@ is 'Whether the project has a model that reranks.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
