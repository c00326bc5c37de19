create or replace function memory._shard_ordered_in_python(
    request memory.search_request, state text, details text[]
) returns text
language plpython3u stable
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "ordered" not in SD:
    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.shards import ordered

    SD.update(ordered=ordered, execute=Plans(plpy).execute)
return SD["ordered"](request, state, details, SD["execute"], GD)
$am_py$;
comment on function @self@ is
'The rows that are returned, in their order, as JSON: see agent_memory_udfs.shards.ordered().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
