-- The end of an upgrade: routines that were not made again are no longer ours; the tables are
-- brought to this release, and stay nobody's members.
do $am_do$
declare
    before constant pg_catalog.text[] := pg_catalog.string_to_array(
        pg_catalog.current_setting('memory.before_upgrade'), ';');
    made record;
begin
    perform pg_temp.am_drop('pg_catalog.pg_proc'::pg_catalog.regclass, o.routine)
    from pg_temp.am_routines() as o where o.version = any(before);
    -- The script of an extension replaces its members only.
    for made in
        select v.oid as relation from pg_catalog.pg_class as v
        where v.relkind = 'v' and v.relnamespace = pg_catalog.to_regnamespace('memory')
            and exists (
                select from pg_catalog.pg_extension as e where e.extname = 'agent_memory')
    loop
        execute pg_catalog.format(
            'alter extension agent_memory add view %s', made.relation::pg_catalog.regclass);
    end loop;
    if pg_catalog.to_regclass('memory.project') is not null then
        perform memory._migrate();
    end if;
    for made in
        select c.oid as relation, c.relkind, n.nspname
        from pg_catalog.pg_depend as d
        join pg_catalog.pg_extension as e on e.oid = d.refobjid
        left join pg_catalog.pg_class as c
            on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = d.objid
        left join pg_catalog.pg_namespace as n
            on d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and n.oid = d.objid
        where d.deptype = 'e' and e.extname = 'agent_memory'
            and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
            and (c.relkind in ('r', 'p', 'v', 'S') or n.nspname like 'memory\_%')
    loop
        execute pg_catalog.format('alter extension agent_memory drop %s', case
            when made.nspname is not null then pg_catalog.format('schema %I', made.nspname)
            when made.relkind = 'v' then pg_catalog.format('view %s', made.relation::pg_catalog.regclass)
            when made.relkind = 'S'
                then pg_catalog.format('sequence %s', made.relation::pg_catalog.regclass)
            else pg_catalog.format('table %s', made.relation::pg_catalog.regclass) end);
    end loop;
end
$am_do$;
drop function pg_temp.am_compare_type(pg_catalog.text);
drop function pg_temp.am_drop_named(pg_catalog.text);
drop function pg_temp.am_drop(pg_catalog.regclass, pg_catalog.oid);
drop function pg_temp.am_routines();
