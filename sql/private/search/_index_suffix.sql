create or replace function memory._index_suffix(kind text, id text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select '_' || kind || '_' || left(md5(id), 12);
$$;
comment on function @self@ is
'The end of the names of those indexes of memory_index_create() that hold the memories of one user
(agent, app, run) only: such names can''t hold any id.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
