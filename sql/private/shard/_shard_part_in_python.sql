create or replace function memory._shard_part_in_python(
    request memory.search_request, fence memory.fence, filter text, shards integer
) returns text
language plpython3u stable -- all that it reads is of one snapshot: its caller's
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
set datestyle = 'ISO, YMD'
set extra_float_digits = 1
set plan_cache_mode = force_generic_plan
set enable_seqscan = off -- as of _search_in_python()
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "part" not in SD:
    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.search import TEXTS_OF
    from agent_memory_udfs.shards import part

    TEXTS_OF.clear()
    SD.update(part=part, execute=Plans(plpy).execute)
return SD["part"](request, fence, filter, shards, SD["execute"], GD)
$am_py$;
comment on function @self@ is
'The rows of a search on one shard, as JSON: see agent_memory_udfs.shards.part().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
