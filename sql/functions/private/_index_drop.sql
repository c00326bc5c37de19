create or replace function memory._index_drop(project text, kept text[]) returns text[]
language plpgsql volatile
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    schema_name constant name := 'memory_' || project;
    dropped constant text[] := array(
        select c.relname::text from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname = schema_name and c.relkind = 'i'
            and c.relname ~ '^memory_(nearest|words)(_(user|agent|app|run)_[0-9a-f]{12})?$'
            and c.relname <> all(kept)
        order by c.relname);
    index_name text;
begin
    foreach index_name in array dropped loop
        execute format('drop index if exists %I.%I', schema_name, index_name);
    end loop;
    return dropped;
end
$$;
comment on function memory._index_drop(text, text[]) is
'Drops the indexes of memory_index_create() but some; the names of those dropped.';
revoke all on function memory._index_drop(text, text[]) from public;
