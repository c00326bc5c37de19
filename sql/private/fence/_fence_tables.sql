create or replace function memory._fence_tables(schema_name name, project text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    linked name;
begin
    perform memory._fence_table(_fence_tables.schema_name, c.relname, _fence_tables.project)
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname = _fence_tables.schema_name and c.relkind in ('r', 'p');
    if not has_schema_privilege('memory_fenced', schema_name, 'usage') then
        execute format('grant usage on schema %I to memory_fenced', schema_name);
    end if;
    if project is not null then
        return;
    end if;
    -- Partitions have them from their parents. The name sorts before those of foreign keys, so that
    -- no error of theirs tells whether another's row is there.
    foreach linked in array array['memory_source', 'memory_entity', 'relation', 'feedback'] loop
        continue when exists (
            select from pg_trigger as t
            where t.tgrelid = format('memory.%I', linked)::regclass and t.tgname = 'Fence_links');
        execute format(
            'create trigger "Fence_links" after insert or update on memory.%1$I for each row '
            'when (memory._is_fenced()) execute function memory._fence_links(%1$L)', linked);
    end loop;
end
$$;
comment on function @self@ is
'Fences all tables of schema memory, or those of a project, whatever they are: see _fence_table().';
revoke all on function @self@ from public;
