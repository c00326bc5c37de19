create or replace function memory._shard_embedding(query text, project text) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    return (memory._embed(memory._project(_shard_embedding.project), array[query]))[1];
end
$$;
comment on function @self@ is
'The embedding of a query by the project''s remote model: asked once, not by each shard.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
