-- What is built on the extensions below runs with a superuser's rights, and finds them by their
-- schemas: who owns one could move or drop it, who owns the schema put there what fits better.
do $$
declare
    foreign_object record;
begin
    select o.name, owner.rolname as owner, o.is_extension into foreign_object
    from (
        select format('extension %I', e.extname) as name, e.extowner as owner,
            true as is_extension, e.extname = 'btree_gist' as is_owner_s
        from pg_catalog.pg_extension as e
        where e.extname in ('vector', 'btree_gist', 'age', 'plpython3u')
        union all
        select format('schema %I', n.nspname), n.nspowner, false, n.nspname <> 'ag_catalog'
        from pg_catalog.pg_namespace as n
        where n.nspname = 'ag_catalog' or n.oid = '@extschema@'::pg_catalog.regnamespace
            or n.oid in (
                select e.extnamespace from pg_catalog.pg_extension as e
                where e.extname in ('vector', 'btree_gist'))
    ) as o
    join pg_catalog.pg_roles as owner on owner.oid = o.owner
    join pg_catalog.pg_roles as mine on mine.rolname = current_user and mine.rolsuper
    join pg_catalog.pg_database as d on d.datname = current_database()
    where not owner.rolsuper and not (
        o.is_owner_s and owner.oid in (d.datdba, 'pg_database_owner'::pg_catalog.regrole))
    limit 1;
    if found then
        raise exception '% belongs to %, who could have it do anything with your rights',
            foreign_object.name, foreign_object.owner
            using errcode = 'object_not_in_prerequisite_state',
            hint = case when foreign_object.is_extension then
                'Drop it and create it as a superuser, or make it a superuser''s: REASSIGN OWNED.'
                else 'Find out what it is there for; drop it, or ALTER SCHEMA ... OWNER TO.' end;
    end if;
end
$$;
