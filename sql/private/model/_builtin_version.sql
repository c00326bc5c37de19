create or replace function memory._builtin_version() returns text
language sql immutable parallel safe
begin atomic
    select 'words-1';
end;
comment on function @self@ is
'Which table of word vectors the builtin embedding model reads (model/words.safetensors). Embeddings
of another can''t be compared with its own: see memory_embed_again().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
