"""Where a text stands."""

from __future__ import annotations

import os

from agent_memory.cluster.control import Control
from psycopg import sql

from tests.database.calls import Connection, rows


def places_of(conn: Connection, secret: str) -> list[str]:
    """Tables of the database in which the text stands, in any case, in any column; of a router and
    its shards those of all.
    """
    found = places_in(conn, secret)
    if router := os.environ.get("AGENT_MEMORY_THROUGH_ROUTER"):
        with Control(router) as control:
            for name in control.map().shards.values():
                with control.shard(name) as shard:
                    found += places_in(shard.conn, secret)
    return found


def places_in(conn: Connection, secret: str) -> list[str]:
    """The same of one database."""
    tables = rows(
        conn,
        "select n.nspname as schema, c.relname as name from pg_class as c "
        "join pg_namespace as n on n.oid = c.relnamespace "
        "where c.relkind = 'r' and (n.nspname = 'memory' or n.nspname like 'memory\\_%%' "
        "or n.nspname = 'public') order by 1, 2",
    )
    found = []
    for table in tables:
        statement = sql.SQL("select exists (select from {} as t where t::text ilike %s)").format(
            sql.Identifier(table["schema"], table["name"])
        )
        row = conn.execute(statement, [f"%{secret}%"]).fetchone()
        if row and row[0]:
            found.append(f"{table['schema']}.{table['name']}")
    return found
