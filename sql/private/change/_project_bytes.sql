create or replace function memory._project_bytes(schema_name name) returns bigint
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname = schema_name and c.relkind = 'r';
$$;
comment on function @self@ is
'Size of all tables of a schema in bytes, with their indexes.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
