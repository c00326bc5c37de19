create or replace function memory._shard_details_in_python(
    request memory.search_request, fence memory.fence, missing text
) returns text
language plpython3u stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
set datestyle = 'ISO, YMD'
set extra_float_digits = 1
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "details" not in SD:
    import json

    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.shards import details

    SD.update(loads=json.loads, details=details, execute=Plans(plpy).execute)
return SD["details"](request, fence, SD["loads"](missing), SD["execute"], GD)
$am_py$;
comment on function @self@ is
'What there is here of these rows, as JSON: see agent_memory_udfs.shards.details().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
