-- The beginning of an upgrade, by either door: what is there of an older release, or of a state that
-- was never released, and how it goes where a newer one can't replace it.

-- Routines are ours by their schema, the public ones by their names; and by belonging to the
-- extension, else to who deploys.
create function pg_temp.am_routines() returns table (routine oid, name text, version text)
language sql stable
as $am_sql$
    select p.oid, p.proname::pg_catalog.text,
        p.oid::pg_catalog.text || ' ' || p.xmin::pg_catalog.text || ' ' || p.ctid::pg_catalog.text
    from pg_catalog.pg_proc as p
    join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where (n.nspname = 'memory'
        or n.oid = pg_catalog.to_regnamespace('@extschema@')
        and p.proname = any(array[@public_names@]))
        and case when exists (
                select from pg_catalog.pg_extension as e where e.extname = 'agent_memory')
            then exists (
                select from pg_catalog.pg_depend as d
                join pg_catalog.pg_extension as e on e.oid = d.refobjid
                where e.extname = 'agent_memory' and d.deptype = 'e'
                    and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                    and d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid)
            else p.proowner = (
                select r.oid from pg_catalog.pg_roles as r where r.rolname = current_user) end
$am_sql$;

-- Drops a routine or a type of ours with what of ours is built on it, which this script makes again.
-- What others have built on it, or tables, stops the upgrade: nothing is dropped by CASCADE.
create function pg_temp.am_drop(catalog pg_catalog.regclass, object pg_catalog.oid) returns void
language plpgsql
as $am_plpgsql$
declare
    built record;
begin
    -- Of a table's policies all: those that let in don't stand without those that fence.
    for built in
        select pg_catalog.format(
            'drop policy %I on %s', p.polname, p.polrelid::pg_catalog.regclass) as command
        from pg_catalog.pg_policy as p
        where p.polname in (
            'open', 'fenced', 'fence_select', 'fence_insert', 'fence_update', 'fence_delete')
            and p.polrelid in (
                select o.polrelid from pg_catalog.pg_policy as o
                join pg_catalog.pg_depend as d
                    on d.classid = 'pg_catalog.pg_policy'::pg_catalog.regclass and d.objid = o.oid
                where d.refclassid = am_drop.catalog and d.refobjid = am_drop.object)
        union all
        select pg_catalog.format('drop trigger %I on %s', t.tgname, t.tgrelid::pg_catalog.regclass)
        from pg_catalog.pg_trigger as t
        join pg_catalog.pg_depend as d
            on d.classid = 'pg_catalog.pg_trigger'::pg_catalog.regclass and d.objid = t.oid
        where d.refclassid = am_drop.catalog and d.refobjid = am_drop.object
            and t.tgname = 'Fence_links' and t.tgparentid = 0
    loop
        execute built.command;
    end loop;
    for built in
        select distinct
            case when k.relkind = 'c' then 'pg_catalog.pg_type'::pg_catalog.regclass
                when r.oid is not null then 'pg_catalog.pg_class'::pg_catalog.regclass
                else d.classid::pg_catalog.regclass end as catalog,
            coalesce(k.reltype, r.ev_class, d.objid) as object
        from pg_catalog.pg_depend as d
        left join pg_catalog.pg_class as k
            on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and k.oid = d.objid
            and k.relkind = 'c' and k.relnamespace = pg_catalog.to_regnamespace('memory')
        left join pg_catalog.pg_rewrite as r
            on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = d.objid
            and exists (
                select from pg_catalog.pg_class as v
                where v.oid = r.ev_class and v.relkind = 'v'
                    and v.relnamespace = pg_catalog.to_regnamespace('memory'))
        where d.deptype = 'n' and d.refclassid = am_drop.catalog
            and d.refobjid in (am_drop.object, (
                select t.typarray from pg_catalog.pg_type as t
                where am_drop.catalog = 'pg_catalog.pg_type'::pg_catalog.regclass
                    and t.oid = am_drop.object))
            and (k.oid is not null or r.oid is not null
                or d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                and d.objid in (select o.routine from pg_temp.am_routines() as o))
            and (d.classid, d.objid) is distinct from (am_drop.catalog, am_drop.object)
    loop
        perform pg_temp.am_drop(built.catalog, built.object);
    end loop;
    if catalog = 'pg_catalog.pg_proc'::pg_catalog.regclass
        and exists (select from pg_catalog.pg_proc as p where p.oid = object) then
        execute pg_catalog.format('drop routine %s', object::pg_catalog.regprocedure);
    elsif catalog = 'pg_catalog.pg_type'::pg_catalog.regclass
        and exists (select from pg_catalog.pg_type as t where t.oid = object) then
        execute pg_catalog.format('drop type %s', object::pg_catalog.regtype);
    elsif catalog = 'pg_catalog.pg_class'::pg_catalog.regclass
        and exists (select from pg_catalog.pg_class as c where c.oid = object) then
        execute pg_catalog.format('drop view %s', object::pg_catalog.regclass);
    end if;
end
$am_plpgsql$;

-- Before its file is run: what of that name can't be replaced by CREATE OR REPLACE goes.
create function pg_temp.am_drop_named(name pg_catalog.text) returns void
language plpgsql
as $am_plpgsql$
begin
    perform pg_temp.am_drop('pg_catalog.pg_proc'::pg_catalog.regclass, o.routine)
    from pg_temp.am_routines() as o where o.name = am_drop_named.name;
end
$am_plpgsql$;

-- A composite type that has other fields than pg_temp's of the same name goes.
create function pg_temp.am_compare_type(name pg_catalog.text) returns void
language plpgsql
as $am_plpgsql$
declare
    held constant pg_catalog.regtype := pg_catalog.to_regtype('memory.' || name);
    fields pg_catalog.text[];
begin
    select pg_catalog.array_agg(
        (select pg_catalog.string_agg(
            pg_catalog.concat_ws(' ', a.attname, a.atttypid, a.atttypmod), ',' order by a.attnum)
        from pg_catalog.pg_attribute as a
        where a.attrelid = t.typrelid and not a.attisdropped)
        order by t.oid)
    into fields
    from pg_catalog.pg_type as t
    where t.oid in (held, pg_catalog.to_regtype('pg_temp.' || name));
    if fields[1] is distinct from fields[2] and held is not null then
        perform pg_temp.am_drop('pg_catalog.pg_type'::pg_catalog.regclass, held);
    end if;
    execute pg_catalog.format('drop type pg_temp.%I', name);
end
$am_plpgsql$;

do $am_do$
begin
    perform pg_catalog.set_config(
        'memory.before_upgrade',
        coalesce((select pg_catalog.string_agg(o.version, ';') from pg_temp.am_routines() as o), ''),
        true);
end
$am_do$;
