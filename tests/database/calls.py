"""Calling agent_memory's functions the way a client does: by name, with bound parameters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

Row = dict[str, Any]
Connection = psycopg.Connection[Any]

# In these a list is JSON; elsewhere (categories, kinds) it is an array.
JSON_ARGUMENTS = {"messages", "filters", "metadata", "value", "options"}


def bind(name: str, value: Any) -> Any:
    """The value as psycopg has to send it for an argument of that name."""
    if isinstance(value, dict) or (isinstance(value, list) and name in JSON_ARGUMENTS):
        return Jsonb(value)
    return value


def call(conn: Connection, function: str, /, **arguments: Any) -> list[Row]:
    """Rows of select * from function(name => value, ...)."""
    names = [
        sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name))
        for name in arguments
    ]
    statement = sql.SQL("select * from {}({})").format(
        sql.Identifier(function), sql.SQL(", ").join(names)
    )
    values = {name: bind(name, value) for name, value in arguments.items()}
    with conn.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(statement, values).fetchall()


def scalar(conn: Connection, statement: LiteralString, *parameters: Any) -> Any:
    """The first column of the first row; None where there is no row."""
    row = conn.execute(statement, parameters or None).fetchone()
    return row[0] if row else None


def rows(conn: Connection, statement: LiteralString, *parameters: Any) -> list[Row]:
    """All rows, a dictionary each."""
    with conn.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(statement, parameters or None).fetchall()


def triples_of(found: list[Row]) -> set[tuple[str, str, str]]:
    """Relations as (source, relationship, target)."""
    return {(row["source"], row["relationship"], row["target"]) for row in found}


def texts(found: list[Row]) -> list[str]:
    """The memory column of each row."""
    return [row["memory"] for row in found]


def contents(conn: Connection) -> dict[str, Row]:
    """Count of the rows of every table of agent_memory, and a digest of their versions.

    Equal before and after means that nothing was written.
    """
    conn.execute("select from memory.memory limit 0")  # a router has none
    tables = rows(
        conn,
        "select t.relname as name, n.nspname as schema, p.relname as part,"
        " pg_relation_size(p.oid) > 0 as has_rows"
        " from pg_class as t cross join lateral"
        " (select relid from pg_partition_tree(t.oid) where isleaf union select t.oid) as leaf"
        " join pg_class as p on p.oid = leaf.relid and p.relkind = 'r'"
        " join pg_namespace as n on n.oid = p.relnamespace"
        " where t.relnamespace = 'memory'::regnamespace and t.relkind in ('r', 'p')"
        " and not t.relispartition",
    )
    found: dict[str, Row] = {table["name"]: {"count": 0, "versions": 0} for table in tables}
    # One statement of all, but of those that are empty: planning a table takes longer than reading.
    each = [
        sql.SQL(
            "select {} as name, count(*),"
            " bit_xor(hash_record_extended(row(tableoid, ctid, xmin), 0)) as versions from {}"
        ).format(sql.Literal(table["name"]), sql.Identifier(table["schema"], table["part"]))
        for table in tables
        if table["has_rows"]
    ]
    with conn.cursor(row_factory=dict_row) as cursor:
        for part in cursor.execute(sql.SQL(" union all ").join(each)).fetchall():
            found[part["name"]]["count"] += part["count"]
            found[part["name"]]["versions"] ^= part["versions"] or 0
    return found


def everything_broken(conn: Connection) -> list[Row]:
    """What memory_check() says of all projects."""
    return rows(
        conn,
        "select p.name as project, c.* from memory.project as p"
        " cross join lateral memory_check(p.name) as c order by 1, 2, 3",
    )


@contextmanager
def refused(conn: Connection, sqlstate: str) -> Iterator[pytest.ExceptionInfo[psycopg.Error]]:
    """The block raises this SQLSTATE with a message and a hint, and nothing is written."""
    before = contents(conn)
    with pytest.raises(psycopg.Error) as raised:
        yield raised
    diagnostic = raised.value.diag
    assert diagnostic.sqlstate == sqlstate, f"{diagnostic.sqlstate}: {raised.value}"
    assert diagnostic.message_primary
    assert diagnostic.message_hint, f"no hint: {raised.value}"
    assert contents(conn) == before


@dataclass(frozen=True)
class Scope:
    """One user's memories, over one connection."""

    conn: Connection
    user_id: str

    def add(self, messages: Any, **arguments: Any) -> list[Row]:
        """memory_add(); a row an outcome."""
        return call(self.conn, "memory_add", messages=messages, user_id=self.user_id, **arguments)

    def say(self, text: str, at: str | datetime | None = None, **arguments: Any) -> list[Row]:
        """memory_add() of one message of the user, said at a time."""
        return self.add([{"role": "user", "content": text}], occurred_at=at, **arguments)

    def store(self, text: str, **arguments: Any) -> Row:
        """The memory of a text stored word for word."""
        return self.add([{"role": "user", "content": text}], infer=False, **arguments)[0]

    def search(self, query: str, **arguments: Any) -> list[Row]:
        """memory_search()."""
        return call(self.conn, "memory_search", query=query, user_id=self.user_id, **arguments)

    def found(self, query: str, **arguments: Any) -> list[str]:
        """Texts that memory_search() returns, best first."""
        return texts(self.search(query, **arguments))

    def listed(self, **arguments: Any) -> list[Row]:
        """memory_list(), newest first."""
        return call(self.conn, "memory_list", user_id=self.user_id, **arguments)

    def held(self, **arguments: Any) -> set[str]:
        """Texts of the current memories."""
        return set(texts(self.listed(page_size=1000, **arguments)))

    def id_of(self, text: str) -> Any:
        """The id of the current memory with this text."""
        return {row["memory"]: row["id"] for row in self.listed(page_size=1000)}[text]

    def events(self) -> list[Row]:
        """All events of the scope, oldest first."""
        return rows(
            self.conn, "select * from memory.event where user_id = %s order by seq", self.user_id
        )

    def history(self, memory_id: Any) -> list[Row]:
        """memory_history()."""
        return call(self.conn, "memory_history", id=memory_id)

    def undo(self, event_id: Any) -> Row:
        """memory_undo()."""
        return call(self.conn, "memory_undo", event_id=event_id)[0]

    def state(self) -> list[Row]:
        """The whole truth that callers can see, without the times of record keeping."""
        listed = self.listed(include_superseded=True, include_expired=True, page_size=1000)
        return sorted(listed, key=lambda row: str(row["id"]))
