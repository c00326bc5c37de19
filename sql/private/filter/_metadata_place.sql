create or replace function memory._metadata_place(key text, path text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select case when strpos(key, '.') = 0 then format('(m.metadata -> %s)', path)
        else format('coalesce(m.metadata -> %1$s, m.metadata #> string_to_array(%1$s, ''.''))', path)
        end;
$$;
comment on function @self@ is
'The expression of a value in metadata: of a key with dots that of this name, else what lies as deep
as the dots say. path: the expression of the key.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
