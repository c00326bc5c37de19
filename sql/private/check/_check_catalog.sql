create or replace function memory._check_catalog(schema_name name)
returns setof memory.broken_invariant
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return query
    with owned as materialized (
        select c.oid, c.relname from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname = _check_catalog.schema_name and c.relkind = 'r'
    )
    select 'every partition is there and attached', null::uuid, t.name
    from unnest(memory._partitioned_tables()) as t (name)
    where not exists (
        select from owned as o
        join pg_inherits as i on i.inhrelid = o.oid
        where o.relname = t.name and i.inhparent = to_regclass('memory.' || quote_ident(t.name)))
    union all
    select 'indexes are valid', null, format('%s of %s', x.indexrelid::regclass, o.relname)
    from owned as o
    join pg_index as x on x.indrelid = o.oid
    where not (x.indisvalid and x.indisready)
    union all
    select 'constraints are validated', null, format('%s of %s', c.conname, o.relname)
    from owned as o
    join pg_constraint as c on c.conrelid = o.oid
    where not c.convalidated
    union all
    select 'triggers are on', null, format('%s of %s', t.tgname, o.relname)
    from owned as o
    join pg_trigger as t on t.tgrelid = o.oid
    where t.tgenabled not in ('O', 'A')
    union all
    select 'tables are fenced by row security', null, c.oid::regclass::text
    from pg_class as c
    join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('memory', _check_catalog.schema_name) and c.relkind in ('r', 'p')
        and memory._has_fence(c.oid) is not true;
end
$$;
comment on function @self@ is
'Of a project''s tables, their indexes, constraints, triggers and row security (of schema memory''s
too): see memory_check().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
