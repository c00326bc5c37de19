"""A database's objects as sorted lines of text, so that two catalogs can be compared."""

from __future__ import annotations

import psycopg

# Objects of schema memory and of the schema of the public functions, without those that belong to
# other extensions. Each query gives lines of text.
OWN = """
not exists (
    select from pg_depend d join pg_extension e on e.oid = d.refobjid
    where d.deptype = 'e' and d.refclassid = 'pg_extension'::regclass
      and d.classid = '{catalog}'::regclass and d.objid = {oid} and e.extname <> 'agent_memory')
"""
SCHEMAS = "(n.nspname in ('memory', 'public') or n.nspname like 'memory\\_%')"
RELATION = f"c.relkind in ('r', 'p', 'v', 'm', 'S', 'c') and {SCHEMAS}"

QUERIES = {
    "schema": f"""
        select n.nspname, n.nspowner::regrole, sorted_acl(n.nspacl),
               obj_description(n.oid, 'pg_namespace')
        from pg_namespace n where {SCHEMAS}""",
    "function": f"""
        select p.oid::regprocedure, p.prorettype::regtype, p.prokind, p.provolatile, p.proparallel,
               p.prosecdef, p.proisstrict, p.proleakproof, p.proretset, p.procost, p.prorows,
               p.proconfig, l.lanname, p.proowner::regrole, sorted_acl(p.proacl),
               pg_get_function_arguments(p.oid), case
                   when p.proname like '%_compiled' then split_part(p.prosrc, e'\\n', 1)
                   else md5(pg_get_functiondef(p.oid)) end,
               obj_description(p.oid, 'pg_proc')
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        join pg_language l on l.oid = p.prolang
        where {SCHEMAS} and p.prokind in ('f', 'p') and {OWN}""",
    "relation": f"""
        select c.oid::regclass, c.relkind, c.relpersistence, c.relrowsecurity,
               c.relforcerowsecurity, c.reloptions, c.relreplident, c.relowner::regrole,
               sorted_acl(c.relacl), pg_get_expr(c.relpartbound, c.oid),
               case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
               case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end,
               obj_description(c.oid, 'pg_class')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where {RELATION} and {OWN}""",
    "column": f"""
        select c.oid::regclass, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod),
               a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression,
               sorted_acl(a.attacl), pg_get_expr(d.adbin, d.adrelid),
               col_description(c.oid, a.attnum)
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where {RELATION} and a.attnum > 0 and not a.attisdropped and {OWN}""",
    "constraint": f"""
        select k.conrelid::regclass, k.conname, k.contype, k.convalidated,
               pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint')
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace where {RELATION} and {OWN}""",
    "index": f"""
        select pg_get_indexdef(i.indexrelid), i.indisvalid,
               obj_description(i.indexrelid, 'pg_class')
        from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace where {RELATION} and {OWN}""",
    "trigger": f"""
        select pg_get_triggerdef(t.oid), t.tgenabled, obj_description(t.oid, 'pg_trigger')
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        where not t.tgisinternal and {RELATION} and {OWN}""",
    "policy": """
        select p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
               pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
        from pg_policy p""",
    "default privileges": """
        select d.defaclrole::regrole, d.defaclnamespace::regnamespace, d.defaclobjtype,
               sorted_acl(d.defaclacl)
        from pg_default_acl d""",
    "role": """
        select r.rolname, r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb,
               r.rolcanlogin, r.rolbypassrls,
               (select array_agg(m.roleid::regrole::text order by 1) from pg_auth_members m
                where m.member = r.oid)
        from pg_roles r where r.rolname like 'memory\\_%'""",
}
CATALOGS = {
    "function": ("pg_proc", "p.oid"),
    **dict.fromkeys(
        ("relation", "column", "constraint", "index", "trigger"), ("pg_class", "c.oid")
    ),
}
# The order of an ACL's entries tells only in which order they were granted; no ACL means the
# owner's own rights (and for functions PUBLIC's), which is not the same as an empty one.
SORTED_ACL = """
create or replace function pg_temp.sorted_acl(acl aclitem[]) returns text[] language sql as $$
    select array_agg(item::text order by item::text) from unnest(acl) item
$$
"""


def catalog(conn: psycopg.Connection) -> list[str]:
    """One line for each object, sorted: "kind | name | property | ..."."""
    conn.execute("set search_path = pg_catalog")  # so that every name is printed with its schema
    conn.execute(SORTED_ACL)
    lines = []
    for kind, query in QUERIES.items():
        table, oid = CATALOGS.get(kind, ("", ""))
        text = query.replace("sorted_acl(", "pg_temp.sorted_acl(")
        text = text.replace("{catalog}", table).replace("{oid}", oid)
        rows = conn.execute(text.encode()).fetchall()
        lines += [" | ".join([kind, *map(str, row)]) for row in rows]
    conn.execute("reset search_path")
    return sorted(lines)
