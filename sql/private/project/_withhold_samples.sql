create or replace function memory._withhold_samples(schema_name name) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    place record;
begin
    for place in
        select c.oid::regclass as relation, c.relname as table_name,
            array_agg(a.attname::text) filter (where coalesce(a.attstattarget, -1) <> 0) as sampling,
            array_agg(a.attname::text) filter (where exists (
                select from pg_stats as s
                where s.schemaname = schema_name and s.tablename = c.relname
                    and s.attname = a.attname
            )) as sampled
        from pg_attribute as a
        join pg_class as c on c.oid = a.attrelid and c.relkind in ('r', 'p')
        join pg_namespace as n on n.oid = c.relnamespace and n.nspname = schema_name
        join pg_type as t on t.oid = a.atttypid
        where a.attnum > 0 and not a.attisdropped
            and case when c.relname in ('_ag_label_vertex', '_ag_label_edge', 'Entity', 'RELATION')
                then a.attname = 'properties'
                else (format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'tsvector')
                        -- From an embedding of the builtin model words can be guessed; by a hash
                        -- a text that is guessed can be told.
                        or t.typname in ('halfvec', 'vector') or a.attname = 'content_hash')
                    -- By these, rows are found; and what the words of a query are worth.
                    and a.attname not in (
                        'project', 'user_id', 'agent_id', 'run_id', 'app_id', 'owner_id', 'kind',
                        'type', 'role', 'event', 'event_type', 'state', 'relationship')
                    and (c.relkind, c.relname, a.attname) not in (
                        ('r', 'memory', 'lexemes'), ('r', 'entity', 'other_keys'))
                end
        group by c.oid
    loop
        if place.sampling is not null then
            -- A parent's statistics are of its partitions' rows.
            execute format('alter table only %s %s', place.relation, (
                select string_agg(format('alter %I set statistics 0', c), ', ')
                from unnest(place.sampling) as c));
        end if;
        -- What was sampled before stays otherwise, whatever the table is analyzed for.
        if place.sampled is not null and current_setting('server_version_num')::integer >= 180000 then
            execute 'select pg_clear_attribute_stats($1, $2, sampled, inherited)'
                ' from unnest($3) as sampled, unnest(array[false, true]) as inherited'
            using schema_name::text, place.table_name::text, place.sampled;
        elsif place.sampled is not null and current_setting('is_superuser')::boolean then
            delete from pg_statistic as s
            using pg_attribute as a
            where s.starelid = place.relation and a.attrelid = place.relation
                and s.staattnum = a.attnum and a.attname = any(place.sampled);
        end if;
    end loop;
end
$$;
comment on function @self@ is
'Has ANALYZE take no sample of what people said, in the tables of a schema, and drops those that it
took before (on PostgreSQL 17 a superuser can): they would outlive memory_forget() in the planner''s
statistics, and be in a dump of them. It takes single words of memories and of names, by which a
search knows which are rare. Does nothing where that stands already.';
revoke all on function @self@ from public;
