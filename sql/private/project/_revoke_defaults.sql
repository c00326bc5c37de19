create or replace function memory._revoke_defaults(schemas name[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    statement text;
begin
    for statement in
        with made as (
            select 'schema' as kind, quote_ident(n.nspname) as name, n.oid as home,
                n.nspowner as owner, n.nspacl as acl
            from pg_namespace as n
            where n.nspname = any(schemas)
            union all
            select case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text,
                n.oid, c.relowner, c.relacl
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            where n.nspname = any(schemas) and c.relkind in ('r', 'p', 'v', 'm', 'S')
            union all
            select 'routine', p.oid::regprocedure::text, p.pronamespace, p.proowner, p.proacl
            from pg_proc as p
            where 'memory' = any(schemas) and (
                p.pronamespace = 'memory'::regnamespace
                or p.pronamespace = '@extschema@'::regnamespace and starts_with(p.proname, 'memory_')
                -- Another's of such a name is open to none of these.
                and exists (
                    select from aclexplode(p.proacl) as a
                    join pg_roles as r on r.oid = a.grantee
                    where r.rolname in ('memory_reader', 'memory_writer', 'memory_admin')))
        )
        select distinct format(
            'revoke all on %s %s from %s cascade', m.kind, m.name,
            case when a.grantee = 0 then 'public' else quote_ident(r.rolname) end)
        from made as m
        join pg_default_acl as d on d.defaclrole = current_user::regrole
            and d.defaclnamespace in (0, m.home)
            and d.defaclobjtype = case m.kind
                when 'schema' then 'n' when 'sequence' then 'S' when 'table' then 'r' else 'f' end
        cross join lateral aclexplode(d.defaclacl) as a
        left join pg_roles as r on r.oid = a.grantee
        where a.grantee <> m.owner and (a.grantee = 0 or r.rolname not in (
            'memory_reader', 'memory_writer', 'memory_admin', 'memory_fenced',
            'memory_fenced_writer', 'memory_bound', 'memory_cypher', 'memory_gateway')
            -- Nobody has a right on these: they hold secrets, or tell of all.
            or m.name in ('memory.secret', 'memory.signing_key', 'memory.webhook',
                'memory.binding', 'memory.effective_grant', 'memory.project_models'))
            and exists (select from aclexplode(m.acl) as h where h.grantee = a.grantee)
    loop
        execute statement;
    end loop;
end
$$;
comment on function @self@ is
'Takes back what ALTER DEFAULT PRIVILEGES of the installing role has given to others, and they to
yet others, of what was made in these schemas, with memory also of our functions: whoever is to have
a right is granted it by name. What they give to roles of ours stays, but for what is nobody''s.';
revoke all on function @self@ from public;
