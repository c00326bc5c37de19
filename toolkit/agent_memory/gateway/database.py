"""The pool of connections, and the transaction of a request."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool

from agent_memory.gateway.settings import Settings

Row = dict[str, Any]
Connection = psycopg.AsyncConnection[Row]


@dataclass(frozen=True)
class Holder:
    """Whom a key lets in. user_id: the only user it opens, None for all of the project. digest: the
    key's SHA-256, by which a transaction is bound to that user.
    """

    id: str
    digest: bytes
    project: str
    role: str
    user_id: str | None


@dataclass(frozen=True)
class Session:
    """A request's transaction, as the role of its key and in its project."""

    connection: Connection
    schema: str
    holder: Holder

    async def rows(self, function: str, **arguments: Any) -> list[Row]:
        """Rows of select * from function(name => value, ...); objects are JSON."""
        return await self.select("*", function, arguments)

    async def rows_of_page(self, **arguments: Any) -> list[Row]:
        """Rows of memory_page(): those of the memories, each with the total."""
        return await self.select("total, (found).*", "memory_page", arguments)

    async def select(
        self, columns: LiteralString, function: str, arguments: dict[str, Any]
    ) -> list[Row]:
        """A statement of one function; the private ones stand in schema memory."""
        names = [
            sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name))
            for name in arguments
        ]
        where = "memory" if function.startswith("_") else self.schema
        statement = sql.SQL("select {} from {}({})").format(
            sql.SQL(columns), sql.Identifier(where, function), sql.SQL(", ").join(names)
        )
        bound = {name: bind(value) for name, value in arguments.items()}
        found = await self.connection.execute(statement, bound)
        return await found.fetchall()

    async def row(self, function: str, **arguments: Any) -> Row:
        """The one row that a function returns."""
        (found,) = await self.rows(function, **arguments)
        return found


def bind(value: Any) -> Any:
    """An argument as psycopg has to send it: lists of texts are arrays, what else nests is JSON."""
    if isinstance(value, dict) or (
        isinstance(value, list) and not (value and all(isinstance(item, str) for item in value))
    ):
        return Jsonb(value)
    return value


class Database:
    """The connections of a worker process."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            settings.dsn,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={
                "autocommit": True,
                "row_factory": dict_row,
                "application_name": "agent-memory serve",
            },
            min_size=1,
            max_size=settings.connections,
            max_waiting=settings.queue,
            timeout=settings.queue_seconds,
            open=False,
            check=AsyncConnectionPool.check_connection,
        )

    async def holder(self, key: str) -> Holder | None:
        """Whom a key lets in; None for one that is unknown, revoked or expired."""
        digest = hashlib.sha256(key.encode()).digest()
        async with self.pool.connection() as connection:
            found = await connection.execute(
                "select id::text, project, role::text, user_id from memory._key_holder(%s)",
                [digest],
            )
            row = await found.fetchone()
        return Holder(digest=digest, **row) if row else None

    @asynccontextmanager
    async def session(self, holder: Holder, seconds: float | None = None) -> AsyncIterator[Session]:
        """A transaction that ends by the request's time at the latest; rolled back on an error."""
        limit = self.settings.request_seconds if seconds is None else seconds
        async with self.pool.connection() as connection, connection.transaction():
            if holder.user_id is not None:
                # The database fences the rest of the transaction to that user.
                await connection.execute("select memory._bind_key(%s)", [holder.digest])
            await connection.execute(
                "select set_config('role', %s, true), set_config('memory.project', %s, true),"
                " set_config('statement_timeout', %s, true),"
                " set_config('TimeZone', 'UTC', true)",
                [holder.role, holder.project, f"{max(1, round(1000 * limit))}ms"],
            )
            yield Session(connection, self.settings.schema, holder)

    async def is_ready(self) -> bool:
        """Whether the database answers and has agent_memory."""
        async with self.pool.connection() as connection:
            found = await connection.execute("select to_regclass('memory.api_key') as is_there")
            row = await found.fetchone()
        return bool(row and row["is_there"])
