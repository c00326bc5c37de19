create or replace function memory._shard_details(arguments jsonb, project text, missing jsonb)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_details.project);
begin
    return memory._shard_details_in_python(asked.request, asked.fence, missing::text);
end
$$;
comment on function @self@ is
'Of a search over shards, on each, where _shard_answer() says that something is missing: what there
is here of it, as JSON in one line.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
