create or replace function memory._search_in_python(
    request memory.search_request, fence memory.fence, filter text
) returns setof memory.search_row
language plpython3u stable rows 10 -- all that it reads is of one snapshot: its caller's
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
-- Values pass through text: times without the names of zones, numbers with all their digits.
set datestyle = 'ISO, YMD' -- by which _granted() knows a search, too
set extra_float_digits = 1
set plan_cache_mode = force_generic_plan
set enable_seqscan = off -- most scopes are small, whatever the average that a kept plan knows
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "search" not in SD:
    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.search import TEXTS_OF, search

    # Not in GD: where this function is made anew, so may be the types that plans and texts name.
    TEXTS_OF.clear()
    SD.update(search=search, execute=Plans(plpy).execute)
# See _granted_in_search(): a search within a search would be another's.
outer = GD.get("agent_memory_grants")
GD["agent_memory_grants"] = fence, {}
try:
    return SD["search"](request, fence, filter, SD["execute"], GD)
finally:
    GD["agent_memory_grants"] = outer
$am_py$;
comment on function @self@ is
'The rows of a search: those of the scope are read by one statement and scored in numpy. See
agent_memory_udfs.search.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
