"""The pool of connections, and the transaction of a request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, LiteralString

import psycopg
from prometheus_client import Gauge
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool

from agent_memory.gateway.settings import Settings

Row = dict[str, Any]
CONNECTIONS = Gauge(
    "agent_memory_connections", "Connections to the database", multiprocess_mode="livesum"
)
AVAILABLE = Gauge(
    "agent_memory_connections_available", "Those that nobody uses", multiprocess_mode="livesum"
)
WAITING = Gauge(
    "agent_memory_requests_waiting", "Requests that wait for one", multiprocess_mode="livesum"
)
Connection = psycopg.AsyncConnection[Row]


@dataclass(frozen=True)
class Holder:
    """Whom a key lets in. user_id: the only user it opens, None for all of the project."""

    id: str
    project: str
    role: str
    user_id: str | None


@dataclass(frozen=True)
class Session:
    """A request's transaction, as the role of its key and in its project; of a cluster what routes
    its calls.
    """

    connection: Any
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
        where = "memory" if function.startswith("_") else self.schema
        if (shards := self.shards) is not None:
            routed: list[Row] = await shards.call(columns, where, self, function, arguments)
            return routed
        bound = {name: bind(value) for name, value in arguments.items()}
        found = await self.connection.execute(
            statement_of(columns, where, function, tuple(arguments)), bound
        )
        told: list[Row] = await found.fetchall()
        return told

    @property
    def shards(self) -> Any:
        """What routes the calls of a cluster; None for one database."""
        return self.connection if hasattr(self.connection, "over_users") else None

    @property
    def partial(self) -> Row:
        """For an answer over users: which shards of a cluster did not take part; else empty."""
        failed = sorted(self.shards.failed) if self.shards is not None else []
        return {"partial": True, "shards_failed": failed} if failed else {}

    async def row(self, function: str, **arguments: Any) -> Row:
        """The one row that a function returns."""
        (found,) = await self.rows(function, **arguments)
        return found


@lru_cache(1000)
def statement_of(
    columns: LiteralString, schema: str, function: str, arguments: tuple[str, ...]
) -> bytes:
    """select columns from schema.function(argument => %(argument)s, ...)."""
    names = [
        sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name))
        for name in arguments
    ]
    statement = sql.SQL("select {} from {}({})").format(
        sql.SQL(columns), sql.Identifier(schema, function), sql.SQL(", ").join(names)
    )
    return statement.as_bytes()


def bind(value: Any) -> Any:
    """An argument as psycopg has to send it: lists of texts are arrays, what else nests is JSON."""
    if isinstance(value, dict) or (
        isinstance(value, list) and not (value and all(isinstance(item, str) for item in value))
    ):
        return Jsonb(value)
    return value


class Database:
    """The connections of a process."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            settings.dsn,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={"row_factory": dict_row, "application_name": settings.application},
            min_size=1,
            max_size=settings.connections,
            max_waiting=settings.queue,
            timeout=settings.queue_seconds,
            open=False,
        )

    @asynccontextmanager
    async def transaction(
        self, statement: LiteralString, parameters: Sequence[Any] = ()
    ) -> AsyncIterator[tuple[Connection, Row | None]]:
        """A transaction and the row of its first statement; rolled back on an error.

        Connections that the server has dropped meanwhile are passed over: nothing was done yet.
        """
        for left in range(self.settings.connections, -1, -1):
            async with self.pool.connection() as connection:
                self.measure()
                # BEGIN and the first statement go together.
                async with connection.pipeline():
                    try:
                        found = await connection.execute(statement, parameters)
                        row = await found.fetchone()
                    except psycopg.OperationalError:
                        if connection.closed and left:
                            continue
                        raise
                    yield connection, row
                    await connection.commit()
                return

    def measure(self) -> None:
        """For /metrics."""
        stats = self.pool.get_stats()
        CONNECTIONS.set(stats.get("pool_size", 0))
        AVAILABLE.set(stats.get("pool_available", 0))
        WAITING.set(stats.get("requests_waiting", 0))

    async def is_ready(self) -> bool:
        """Whether the database answers and has agent_memory."""
        statement: LiteralString = "select to_regclass('memory.api_key') as is_there"
        async with self.transaction(statement) as (_connection, row):
            return bool(row and row["is_there"])
