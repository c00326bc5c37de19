create or replace function memory._shard_answer_in_python(
    request memory.search_request, parts text, details text
) returns table (told jsonb, answer memory.search_row)
language plpython3u stable rows 10
set search_path = pg_catalog, pg_temp
set datestyle = 'ISO, YMD'
set extra_float_digits = 1
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
if "answer" not in SD:
    from agent_memory_udfs.plans import Plans
    from agent_memory_udfs.shards import answer

    SD.update(answer=answer, execute=Plans(plpy).execute)
return SD["answer"](request, parts, details, SD["execute"], GD)
$am_py$;
comment on function @self@ is
'The rows of all shards that are returned, in their order: see agent_memory_udfs.shards.answer().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
