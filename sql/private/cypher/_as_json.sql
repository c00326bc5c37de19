create or replace function memory._as_json(value text) returns jsonb
language sql immutable parallel safe strict
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
    -- Outside strings Apache AGE marks what a value is: {...}::vertex, 1.5::numeric.
    select regexp_replace(
        value, '("(?:[^"\\]|\\.)*")|::(?:vertex|edge|path|numeric)', '\1', 'g')::jsonb
$$;
comment on function @self@ is
'A value of Apache AGE, as it writes it, in JSON: a vertex is {"id", "label", "properties"}, a path
an array of vertices and edges.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_cypher;
