create or replace function memory._index_probes(project text) returns integer
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select greatest(10, ceil(2 * sqrt(coalesce(max(o.option_value::integer), 1))))::integer
    from pg_class as c
    join pg_namespace as n on n.oid = c.relnamespace
    cross join lateral pg_options_to_table(c.reloptions) as o
    where n.nspname = 'memory_' || project and starts_with(c.relname, 'memory_nearest')
        and c.relkind = 'i' and o.option_name = 'lists';
$$;
comment on function @self@ is
'How many lists of an IVFFlat index of memory_index_create() a search looks into at once: twice the
square root of how many there are, ten at least.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
