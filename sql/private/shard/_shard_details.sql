create or replace function memory._shard_details(arguments jsonb, project text, best jsonb)
returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    asked constant record := memory._shard_search(arguments, _shard_details.project);
begin
    return memory._shard_details_in_python(
        asked.request, asked.fence,
        array(select i.id::uuid from jsonb_array_elements_text(best -> 'ids') as i (id)),
        array(select i.id::uuid from jsonb_array_elements_text(best -> 'alike') as i (id)),
        array(select n.name from jsonb_array_elements_text(best -> 'needed') as n (name)));
end
$$;
comment on function @self@ is
'Third step of a search over shards, on each: those of the best rows that are here, and what the
last step needs of them, as JSON. best: see _shard_best().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
