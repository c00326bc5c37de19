create or replace function memory._embed_builtin(texts text[]) returns text[]
language plpython3u volatile
set search_path = pg_catalog, pg_temp
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
embedder = GD.get("agent_memory_embedder")
if embedder is None:
    directory = GD["agent_memory_model_directory"]
    try:
        from agent_memory_udfs import embedding
        embedder = embedding.load(directory)
    except (ImportError, OSError) as error:
        plpy.error(
            "the builtin embedding model can't be loaded",
            detail=f"{type(error).__name__}: {error}",
            hint="Install numpy and the server files of agent_memory (make install), or create "
                 "the project with embedding_provider => 'none' and pass embeddings.",
            sqlstate="58P01",
        )
    GD["agent_memory_embedder"] = embedder
    GD["agent_memory_sources"].clear()
return embedder.embed(texts)
$am_py$;
comment on function @self@ is
'Embeddings of the builtin model, one a text: 256 values of a unit vector in pgvector''s notation,
null for a text without a known word. Errors: undefined_file where the model''s files are missing.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
