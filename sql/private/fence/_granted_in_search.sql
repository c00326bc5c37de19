create or replace function memory._granted_in_search(
    project text, privilege text, id text, asking name
) returns text[]
language plpython3u stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan -- planning takes five times as long
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
# What the search at work has read; outside of one there is nothing, and it is read now.
scope, known = GD.get("agent_memory_grants") or ({}, {})
held = known.get((project, privilege, asking))
if "grants" not in SD:
    from agent_memory_udfs.grants import Grants, by_id

    SD.update(grants=Grants(plpy), by_id=by_id)
if held is None:
    held = known[project, privilege, asking] = SD["grants"].read(project, privilege)
return SD["by_id"](id, held, project, scope)
$am_py$;
comment on function @self@ is
'What _granted() returns (null instead of an empty array), read once a search: _search_in_python()
keeps it, where no client comes to, for as long as it runs; all its statements see one snapshot, so
that what is granted or revoked meanwhile counts from the next one on. asking: the role that asks,
as a function with definer''s rights that a search comes to has another''s. See
agent_memory_udfs.grants.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
