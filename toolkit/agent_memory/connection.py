"""Which server is meant: DATABASE_URL, else the PG* variables, else the embedded one."""

from __future__ import annotations

import os

import psycopg
from psycopg.conninfo import make_conninfo

from agent_memory.errors import SetupError

PG_VARIABLES = {
    "PGHOST": "host",
    "PGHOSTADDR": "hostaddr",
    "PGPORT": "port",
    "PGUSER": "user",
    "PGPASSWORD": "password",
    "PGDATABASE": "dbname",
    "PGSERVICE": "service",
    "PGSSLMODE": "sslmode",
}
NAMES_A_SERVER = ("PGHOST", "PGHOSTADDR", "PGSERVICE")


def external_dsn() -> str | None:
    """The server that the environment names, or None: then the embedded one is meant."""
    if url := os.environ.get("DATABASE_URL"):
        return url
    if not any(os.environ.get(name) for name in NAMES_A_SERVER):
        return None
    named = {key: os.environ.get(name) for name, key in PG_VARIABLES.items()}
    return make_conninfo("", **{key: value for key, value in named.items() if value})


# A role that may create a schema can call it as a superuser is called, and put functions and
# operators there that fit better than PostgreSQL's own; "$user" stands first in the usual path.
# For the transaction only: a pooler lends the session to others.
PIN = "set local search_path = pg_catalog, pg_temp"


def schema_of(connection: psycopg.Connection, routine: str) -> str:
    """The schema in which agent_memory's public functions are; SetupError where there is none.

    Of functions of this name that of the owner of schema memory, where there is one.
    """
    row = connection.execute(
        "select n.nspname from pg_catalog.pg_proc as p"
        " join pg_catalog.pg_namespace as n on n.oid = p.pronamespace"
        " left join pg_catalog.pg_namespace as m on m.nspname = 'memory'"
        " where p.proname = %s and p.proowner = coalesce(m.nspowner, p.proowner)"
        " order by n.nspname = any(pg_catalog.current_schemas(false)) desc limit 1",
        [routine],
    ).fetchone()
    if row is None:
        raise SetupError(
            f"This database has no {routine}().",
            "`agent-memory deploy --dsn ...`, or `create extension agent_memory cascade`.",
        )
    return str(row[0])


def has_table(connection: psycopg.Connection, name: str) -> bool:
    """Whether agent_memory_cluster has it: told to roles, too, that have no rights there."""
    row = connection.execute(
        "select exists (select from pg_catalog.pg_class as c"
        " join pg_catalog.pg_namespace as n on n.oid = c.relnamespace"
        " where n.nspname = 'agent_memory_cluster' and c.relname = %s)",
        [name],
    ).fetchone()
    return row == (True,)


def refuse_router(connection: psycopg.Connection, remedy: str) -> None:
    """A router of a cluster has the functions that callers know, but no memories."""
    if has_table(connection, "map"):
        raise SetupError("This database is a router of a cluster: it has no memories.", remedy)


def is_control(connection: psycopg.Connection) -> bool:
    """Whether this is the control database of a cluster; SetupError where it is another router."""
    is_router, is_control = (has_table(connection, name) for name in ("map", "connection"))
    if is_router and not is_control:
        raise SetupError(
            "This database is a router of a cluster, which doesn't know how shards are reached.",
            "give --dsn of the control database.",
        )
    return is_control
