"""A shard's catalog: what of it a router is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
from psycopg.rows import namedtuple_row

from agent_memory.build import REPOSITORY, sql_literal
from agent_memory.deploy import quoted

CATALOG = """
select p.oid, p.proname as name, p.prokind as kind, p.proretset as is_set,
    p.provolatile as volatility,
    pg_get_function_arguments(p.oid) as declared,
    pg_get_function_identity_arguments(p.oid) as identity,
    pg_get_function_result(p.oid) as result,
    coalesce(p.proargnames[: p.pronargs], '{}') as names,
    array(select format_type(t.type, null) from unnest(p.proargtypes::oid[])
        with ordinality as t (type, place) order by t.place) as types,
    array(select quote_ident(o.name) || ' ' || format_type(o.type, null)
        from unnest(p.proargnames, p.proallargtypes, p.proargmodes::text[])
            with ordinality as o (name, type, mode, place)
        where o.mode in ('o', 't', 'b') order by o.place) as columns,
    obj_description(p.oid, 'pg_proc') as comment,
    array(select a.grantee::regrole::text from aclexplode(p.proacl) as a
        where a.privilege_type = 'EXECUTE' and a.grantee <> p.proowner and a.grantee <> 0
            and pg_get_userbyid(a.grantee) ~ '^memory_(?!router)') as grantees
from pg_proc as p
where p.pronamespace = %s::regnamespace and p.proname like 'memory\\_%%'
order by p.proname, p.oid
"""
TYPES = """
select format('memory.%%I', t.typname) as name,
    (select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
        order by a.attnum) from pg_attribute as a
     where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped) as columns
from pg_type as t join pg_class as c on c.oid = t.typrelid and c.relkind = 'c'
where t.typnamespace = 'memory'::regnamespace and exists (
    select from pg_proc as p
    where p.pronamespace = %s::regnamespace and p.proname like 'memory\\_%%'
        and (p.prorettype = t.oid or t.oid = any(p.proallargtypes)))
order by 1
"""
COPIED = ("memory._bucket(text, text, text, text, text)", "memory._bucket_of(uuid)")


@dataclass(frozen=True)
class Function:
    """A public function as a shard's catalog has it."""

    name: str
    kind: str
    is_set: bool
    volatility: str
    declared: str
    identity: str
    result: str | None
    names: list[str]
    types: list[str]
    columns: list[str]
    comment: str | None
    grantees: list[str]


def functions_of(shard: psycopg.Connection, schema: str) -> list[Function]:
    """The public functions and procedures of a shard."""
    with shard.transaction(), shard.cursor(row_factory=namedtuple_row) as cursor_:
        cursor_.execute("set local search_path = pg_catalog")
        rows = cursor_.execute(CATALOG, [quoted(schema)]).fetchall()
    return [Function(*row[1:]) for row in rows]


def copied(shard: psycopg.Connection, schema: str) -> Iterator[str]:
    """Types that functions return, and the functions of buckets, as the shard has them."""
    for path in ("security/roles.sql", "security/schema.sql"):
        yield (REPOSITORY / "sql" / path).read_text("utf-8")
    with shard.transaction():
        shard.execute("set local search_path = pg_catalog")
        for name, columns in shard.execute(TYPES, [quoted(schema)]).fetchall():
            yield type_statement(name, columns)
        for routine in COPIED:
            row = shard.execute("select pg_get_functiondef(%s::regprocedure)", [routine]).fetchone()
            assert row is not None
            yield f"{row[0]};\nrevoke all on function {routine} from public"


def type_statement(name: str, columns: str) -> str:
    """A composite type, made anew where its columns are others; its functions are, too."""
    return f"""
do $type$
begin
    if to_regtype({sql_literal(name)}) is not null and (
        select string_agg(
            quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
            order by a.attnum)
        from pg_attribute as a join pg_type as t on t.typrelid = a.attrelid
        where t.oid = to_regtype({sql_literal(name)}) and a.attnum > 0 and not a.attisdropped
    ) = {sql_literal(columns)} then
        return;
    end if;
    drop type if exists {name} cascade;
    create type {name} as ({columns});
end
$type$"""
