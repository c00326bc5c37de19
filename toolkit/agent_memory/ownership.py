"""Whose the objects are that a deploy finds: what another role made is never taken for our own.

A role that may create a schema could put `memory`, or functions, types and tables in it, before a
superuser deploys; what keeps its owner would then be run with the superuser's rights.
"""

from __future__ import annotations

from typing import NamedTuple

import psycopg

from agent_memory.connection import PIN
from agent_memory.errors import SetupError
from agent_memory.progress import say

# The schemas that hold what a deploy makes: memory, each project's and each graph's.
SCHEMAS = """
    select n.oid from pg_catalog.pg_namespace as n
    where n.nspname = 'memory'
        or exists (
            select from pg_catalog.pg_inherits as i
            join pg_catalog.pg_class as child on child.oid = i.inhrelid
            join pg_catalog.pg_class as parent on parent.oid = i.inhparent
            where child.relnamespace = n.oid
                and parent.relnamespace = pg_catalog.to_regnamespace('memory'))
        or pg_catalog.to_regnamespace('memory') is not null
            and pg_catalog.obj_description(n.oid, 'pg_namespace')
                ~ '^(graph of )?agent_memory project '
"""
# Everything that has an owner: catalog, object, owner, schema. _cypher() has a role of its own.
OWNED = """
    select 'pg_namespace'::regclass as catalog, n.oid as object, n.nspowner as owner, n.oid as home
    from pg_catalog.pg_namespace as n
    union all
    select 'pg_class'::regclass, c.oid, c.relowner, c.relnamespace
    from pg_catalog.pg_class as c where c.relkind not in ('i', 'I', 't', 'c')
    union all
    select 'pg_type'::regclass, t.oid, t.typowner, t.typnamespace
    from pg_catalog.pg_type as t
    left join pg_catalog.pg_class as c on c.oid = t.typrelid
    where t.typelem = 0 and t.typtype <> 'm' and coalesce(c.relkind = 'c', true)
    union all
    select 'pg_proc'::regclass, p.oid, p.proowner, p.pronamespace
    from pg_catalog.pg_proc as p
    where (p.proname, p.proowner) <> ('_cypher', pg_catalog.to_regrole('memory_cypher'))
    union all
    select 'pg_operator'::regclass, o.oid, o.oprowner, o.oprnamespace
    from pg_catalog.pg_operator as o
    union all
    select 'pg_opclass'::regclass, o.oid, o.opcowner, o.opcnamespace from pg_catalog.pg_opclass as o
    union all
    select 'pg_opfamily'::regclass, o.oid, o.opfowner, o.opfnamespace
    from pg_catalog.pg_opfamily as o
    union all
    select 'pg_collation'::regclass, c.oid, c.collowner, c.collnamespace
    from pg_catalog.pg_collation as c
    union all
    select 'pg_conversion'::regclass, c.oid, c.conowner, c.connamespace
    from pg_catalog.pg_conversion as c
    union all
    select 'pg_ts_config'::regclass, t.oid, t.cfgowner, t.cfgnamespace
    from pg_catalog.pg_ts_config as t
    union all
    select 'pg_ts_dict'::regclass, t.oid, t.dictowner, t.dictnamespace
    from pg_catalog.pg_ts_dict as t
    union all
    select 'pg_statistic_ext'::regclass, s.oid, s.stxowner, s.stxnamespace
    from pg_catalog.pg_statistic_ext as s
"""
# Code that ours would run and that its owner can change: casts of our types, and what columns,
# constraints, triggers, rules and policies of our tables call.
REACHED = """
    select 'pg_cast'::regclass as catalog, c.oid as object, p.proowner as owner
    from pg_catalog.pg_cast as c
    join pg_catalog.pg_type as t on t.oid in (c.castsource, c.casttarget)
    join pg_catalog.pg_proc as p on p.oid = c.castfunc
    where t.typnamespace in (select oid from homes)
    union all
    select d.refclassid, d.refobjid, o.owner
    from pg_catalog.pg_depend as d
    join owned as o on o.catalog = d.refclassid and o.object = d.refobjid
    join (
        select 'pg_attrdef'::regclass as catalog, a.oid as object, a.adrelid as relation
        from pg_catalog.pg_attrdef as a
        union all
        select 'pg_constraint'::regclass, k.oid, k.conrelid from pg_catalog.pg_constraint as k
        union all
        select 'pg_trigger'::regclass, t.oid, t.tgrelid from pg_catalog.pg_trigger as t
        union all
        select 'pg_rewrite'::regclass, r.oid, r.ev_class from pg_catalog.pg_rewrite as r
        union all
        select 'pg_policy'::regclass, p.oid, p.polrelid from pg_catalog.pg_policy as p
        union all
        select 'pg_class'::regclass, i.indexrelid, i.indrelid from pg_catalog.pg_index as i
        union all
        select 'pg_class'::regclass, c.oid, c.oid from pg_catalog.pg_class as c
    ) as part on part.catalog = d.classid and part.object = d.objid
    join pg_catalog.pg_class as r on r.oid = part.relation
    where r.relnamespace in (select oid from homes) and d.refclassid <> 'pg_namespace'::regclass
    union all
    select 'pg_class'::regclass, child.oid, child.relowner
    from pg_catalog.pg_inherits as i
    join pg_catalog.pg_class as child on child.oid = i.inhrelid
    join pg_catalog.pg_class as parent on parent.oid = i.inhparent
    where parent.relnamespace in (select oid from homes)
"""
# Extensions that ours is built on, and the schemas they are in, or will be. Who owns one can drop
# it, or move it and put something else in its place.
EXTENSIONS = """
    select e.oid, e.extname, e.extowner, e.extnamespace from pg_catalog.pg_extension as e
    where e.extname in ('vector', 'btree_gist', 'age', 'plpython3u')
"""
# What this role can't replace, or would trust somebody else with, the schemas first: nothing of
# ours may belong to another, and what ours calls to nobody but a superuser. The database's owner
# may own the schema of the public functions, and that of pgvector. Who is no superuser trusts, for
# extensions, those whom a provider lets make roles.
FOREIGN = f"""
    with homes as materialized ({SCHEMAS}), owned as materialized ({OWNED}),
    extensions as ({EXTENSIONS}),
    met as (
        select o.catalog, o.object, o.owner, true as is_ours
        from owned as o where o.home in (select oid from homes)
        union
        select o.catalog, o.object, o.owner, true
        from owned as o
        join pg_catalog.pg_proc as p on p.oid = o.object
        join pg_catalog.pg_namespace as n on n.oid = o.home
        where o.catalog = 'pg_proc'::regclass and n.nspname = %(schema)s
            and p.proname = any(%(names)s::text[])
        union
        select 'pg_namespace'::regclass, n.oid, n.nspowner, false
        from pg_catalog.pg_namespace as n
        join pg_catalog.pg_database as d on d.datname = current_database()
        where n.nspowner not in (d.datdba, 'pg_database_owner'::regrole)
            and (n.nspname = %(schema)s
                or n.oid in (select e.extnamespace from extensions as e)
                or n.nspname = 'public' and 2 > (
                    select count(*) from extensions as e
                    where e.extname in ('vector', 'btree_gist')))
        union
        -- Functions with more rights than their caller's look there for what Apache AGE has.
        select o.catalog, o.object, o.owner, false
        from owned as o
        where o.catalog = 'pg_namespace'::regclass
                and o.object = pg_catalog.to_regnamespace('ag_catalog')
            or o.catalog in ('pg_proc'::regclass, 'pg_operator'::regclass)
                and o.home = pg_catalog.to_regnamespace('ag_catalog')
        union
        select 'pg_extension'::regclass, e.oid, e.extowner, false
        from extensions as e
        join pg_catalog.pg_database as d on d.datname = current_database()
        join pg_catalog.pg_roles as owner on owner.oid = e.extowner
        join pg_catalog.pg_roles as mine on mine.rolname = current_user
        where (mine.rolsuper or not owner.rolcreaterole)
            -- Of btree_gist no name is looked up, so its owner can but drop it.
            and (owner.oid <> d.datdba or mine.rolsuper and e.extname <> 'btree_gist')
        union
        select r.catalog, r.object, r.owner, false from ({REACHED}) as r
    )
    select distinct on (m.catalog <> 'pg_namespace'::regclass, name, m.object)
        m.catalog::text, m.object::bigint,
        pg_catalog.pg_describe_object(m.catalog, m.object, 0) as name, owner.rolname
    from met as m
    join pg_catalog.pg_roles as owner on owner.oid = m.owner
    join pg_catalog.pg_roles as mine on mine.rolname = current_user
    where m.owner <> mine.oid and not (owner.rolsuper and (mine.rolsuper or not m.is_ours))
    order by m.catalog <> 'pg_namespace'::regclass, name, m.object
"""
IS_SUPERUSER = "select rolsuper from pg_catalog.pg_roles where rolname = current_user"
IS_DEPLOYED = """
    select exists (
        select from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n
        on n.oid = c.relnamespace where n.nspname = 'memory' and c.relname = 'project')
"""
# What ALTER ... OWNER TO needs; the sequences of columns follow their tables.
IDENTITY = """
    select i.type, i.identity from pg_catalog.pg_identify_object(%s::regclass, %s::oid, 0) as i
    where not exists (
        select from pg_catalog.pg_depend as d
        where d.classid = %s::regclass and d.objid = %s::oid and d.objsubid = 0
            and (d.deptype = 'i' or d.deptype = 'a' and i.type = 'sequence'))
"""
VERSIONS = "select oid::bigint, ctid::text from pg_catalog.pg_proc where oid = any(%s::oid[])"


class Foreign(NamedTuple):
    """An object that is another role's."""

    catalog: str
    oid: int
    description: str
    owner: str


class Takeover:
    """Makes this superuser's own what a former owner has deployed.

    Of the functions only those that the script replaces: begun before it, finished after it.
    """

    def __init__(self, connection: psycopg.Connection, schema: str, names: list[str]) -> None:
        if not is_true(connection, IS_SUPERUSER):
            raise SetupError(
                "Only a superuser can take what belongs to others.",
                "leave out --take-ownership, or connect as a superuser.",
            )
        self._connection = connection
        found = foreign_objects(connection, schema, names)
        self._owners = sorted({foreign.owner for foreign in found})
        for foreign in found:
            if foreign.catalog not in ("pg_proc", "pg_extension"):
                self._take(foreign)
        self._functions = {f.oid: f for f in found if f.catalog == "pg_proc"}
        self._versions = self._function_versions()
        if found and is_true(connection, IS_DEPLOYED):
            # No superuser has allowed others than these.
            connection.execute(
                "update memory.project set settings = settings - 'trusted_endpoints'"
            )

    def finish(self) -> None:
        """Take the functions that are the script's by now."""
        for oid, version in self._function_versions().items():
            if version != self._versions[oid]:
                self._take(self._functions[oid])
        if self._owners:
            say(
                f"==> What belonged to {', '.join(self._owners)} is yours now. Who goes on "
                "working with it needs one of the roles: see `Privileges` in docs/operations.md."
            )

    def _function_versions(self) -> dict[int, str]:
        return dict(self._connection.execute(VERSIONS, [list(self._functions)]).fetchall())

    def _take(self, foreign: Foreign) -> None:
        place = [foreign.catalog, foreign.oid] * 2
        row = self._connection.execute(IDENTITY.encode(), place).fetchone()
        if row:
            kind, identity = row
            self._connection.execute(f"alter {kind} {identity} owner to current_user".encode())


def refuse_foreign(connection: psycopg.Connection, schema: str, names: list[str]) -> None:
    """Stop where an object is met that belongs to a role which this one can't trust.

    Args:
        connection: what it finds is what this role would trust.
        schema: that of the public functions.
        names: theirs.

    Raises:
        SetupError: names the first such object and its owner.
    """
    for foreign in foreign_objects(connection, schema, names):
        raise SetupError(
            f"{foreign.description} belongs to {foreign.owner}, who could have it do anything with "
            "your rights.",
            remedy(connection, foreign),
        )


def foreign_objects(connection: psycopg.Connection, schema: str, names: list[str]) -> list[Foreign]:
    """All of them, schemas first."""
    with connection.transaction():
        connection.execute(PIN)
        found = connection.execute(FOREIGN.encode(), {"schema": schema, "names": names}).fetchall()
    return [Foreign(*row) for row in found]


def remedy(connection: psycopg.Connection, foreign: Foreign) -> str:
    """What to do about an object of another owner."""
    owner = foreign.owner
    if foreign.catalog == "pg_extension":
        return (
            "drop it and create it as a superuser; or, if you trust all that "
            f"{owner} has put into this database: `reassign owned by {owner} to ...`."
        )
    if not is_true(connection, IS_DEPLOYED):
        return "find out what it is there for, and drop it."
    if not is_true(connection, IS_SUPERUSER):
        return f"deploy as {owner}."
    return (
        f"deploy as {owner}. Or, if you trust all that {owner} has put into this database: "
        "`agent-memory deploy --take-ownership`; what that doesn't take, drop."
    )


def is_true(connection: psycopg.Connection, query: str) -> bool:
    """The one value of a query."""
    row = connection.execute(query.encode()).fetchone()
    return bool(row and row[0])
