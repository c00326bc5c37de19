create or replace function memory._index_names(project text) returns text[]
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select array(
        select c.relname::text
        from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname = 'memory_' || project and c.relkind = 'i'
            and c.relname ~ '^memory_(nearest|nearest_2|words)(_(user|agent|app|run)_[0-9a-f]{12})?$'
        order by c.relname);
$$;
comment on function @self@ is
'The names of the indexes of memory_index_create() that are there.';
revoke all on function @self@ from public;
