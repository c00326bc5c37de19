"""The functions of a router: made of a shard's catalog, one for each public function.

A caller sees the function that a single database has: names, arguments, defaults, comment, rights.
It asks agent_memory_cluster.route() where the call goes, calls its namesake in agent_memory_router
(which PL/Proxy runs on those shards), and puts together what comes back from several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import psycopg
from psycopg import sql

from agent_memory.build import REPOSITORY
from agent_memory.cluster.catalog import copied, functions_of
from agent_memory.cluster.functions import STEPS, made_of, step_proxy
from agent_memory.deploy import quoted

ROLE = "memory_router"  # as which routers come to shards, and to the control database


def statements(shard: psycopg.Connection, schema: str) -> Iterator[str]:
    """What makes a router of a database, after map.sql: types, then functions."""
    yield (REPOSITORY / "sql/cluster/proxies.sql").read_text("utf-8")
    yield from copied(shard, schema)
    for name, (arguments, result) in STEPS.items():
        yield step_proxy(name, arguments, result)
    for name in ("router", "searching", "upkeep"):
        yield (REPOSITORY / f"sql/cluster/{name}.sql").read_text("utf-8")
    for function in functions_of(shard, schema):
        yield from made_of(function, schema)


def install(router: psycopg.Connection, shard: psycopg.Connection, schema: str) -> None:
    """Make the functions of a router, all or none."""
    functions = functions_of(shard, schema)
    with router.transaction():
        router.execute("set local check_function_bodies = off")
        router.execute("set local client_min_messages = warning")
        router.execute("drop schema if exists agent_memory_router cascade")
        router.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(schema)))
        for statement in statements(shard, schema):
            run(router, statement)
        # A function whose arguments are others now would be there twice, and ambiguous.
        router.execute("set local search_path = pg_catalog")
        row = router.execute(
            "select coalesce(string_agg(format('drop routine %%s', p.oid::regprocedure), '; '), '')"
            " from pg_proc as p where p.pronamespace = %s::regnamespace"
            " and p.proname like 'memory\\_%%' and (p.proname::text,"
            " pg_get_function_identity_arguments(p.oid)) not in ("
            " select k.name, k.identity from unnest(%s::text[], %s::text[]) as k (name, identity))",
            [
                quoted(schema),
                [function.name for function in functions],
                [function.identity for function in functions],
            ],
        ).fetchone()
        assert row is not None
        if row[0]:
            router.execute(row[0].encode())


def run(router: psycopg.Connection, statement: str) -> None:
    """Run a statement; a function whose result is another now is dropped before."""
    try:
        with router.transaction():
            router.execute(statement.encode())
    except psycopg.errors.InvalidFunctionDefinition:
        found = re.match(r"\s*create or replace (\w+) ([\w.]+)\(", statement)
        if found is None:
            raise
        row = router.execute(
            "select string_agg(format('drop routine %%s', p.oid::regprocedure), '; ')"
            " from pg_proc as p where p.oid::regproc::text = %s or"
            " format('%%I.%%I', p.pronamespace::regnamespace, p.proname) = %s",
            [found[2], found[2]],
        ).fetchone()
        assert row is not None
        if row[0]:
            router.execute(row[0].encode())
        router.execute(statement.encode())
