create or replace function memory._shard_best_in_python(
    request memory.search_request, parts text[]
) returns text
language plpython3u stable
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "best" not in SD:
    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.shards import best

    SD.update(best=best, execute=Plans(plpy).execute)
return SD["best"](request, parts, SD["execute"], GD)
$am_py$;
comment on function @self@ is
'Which rows of all shards come into question, as JSON: see agent_memory_udfs.shards.best().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
