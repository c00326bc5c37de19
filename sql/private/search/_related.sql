create or replace function memory._related(words text[], memories text[])
returns table (memory integer, word integer, weight double precision)
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@" or "agent_memory_embedder" not in GD:
    plpy.execute("select memory._embed_builtin('{}')")
related = GD.get("agent_memory_related")
if related is None:
    from agent_memory_udfs.related_words import RelatedWords

    related = GD["agent_memory_related"] = RelatedWords(GD["agent_memory_embedder"])
return related.between(words, memories)
$am_py$;
comment on function @self@ is
'Which memories have a word near to which word of a query: places (from 1) and a weight (0..1). By
the builtin model''s vectors of single words.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
