"""The pool of connections, and the transaction of a request."""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, LiteralString
from uuid import UUID

import psycopg
from prometheus_client import Gauge
from psycopg import sql
from psycopg.abc import Buffer
from psycopg.adapt import AdaptersMap
from psycopg.rows import dict_row
from psycopg.types.datetime import TimestamptzLoader
from psycopg.types.json import Jsonb, set_json_loads
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
# What Python has for times before and after all of its own.
EARLIEST, LATEST = (day.replace(tzinfo=UTC) for day in (datetime.min, datetime.max))
Connection = psycopg.AsyncConnection[Row]
Cursor = psycopg.AsyncCursor[Row]


class Moment(TimestamptzLoader):
    """A time of PostgreSQL, whose years are more than Python's: what is beyond is at the end."""

    def load(self, data: Buffer) -> datetime:
        text = bytes(data)
        try:
            return datetime.fromisoformat(text.decode())
        except ValueError:
            pass
        try:
            return super().load(data)
        except psycopg.DataError:
            return EARLIEST if text.startswith(b"-") or text.endswith(b"BC") else LATEST


MOST_DIGITS = 4000


def whole(digits: str) -> int | str:
    """A number of JSON, as text where it is longer than Python reads numbers."""
    return int(digits) if len(digits) < MOST_DIGITS else digits


def fraction(digits: str) -> float | str:
    """The same of one with a fraction: as text where it is beyond all floating point."""
    number = float(digits)
    return number if math.isfinite(number) else digits


JSON = json.JSONDecoder(parse_int=whole, parse_float=fraction)


def read_json(text: str | bytes) -> Any:
    return JSON.decode(text if isinstance(text, str) else text.decode())


# How a connection reads what the database tells.
ADAPTERS = AdaptersMap(psycopg.adapters)
ADAPTERS.register_loader("timestamptz", Moment)
set_json_loads(read_json, ADAPTERS)


@dataclass(frozen=True)
class Holder:
    """Whom a key lets in. id: the key's; user_id: the only user it opens, None for all of the
    project.
    """

    id: str
    project: str
    role: str
    user_id: str | None


@dataclass(frozen=True)
class Statement:
    """What is sent, and its parameters."""

    text: LiteralString | bytes
    parameters: Any = None


@dataclass(frozen=True)
class Entry(Statement):
    """What a transaction begins with. is_known: it is expected to succeed."""

    is_known: bool = True


@dataclass(frozen=True)
class Session:
    """A request's transaction, as the role of its key and in its project."""

    connection: Connection
    schema: str
    holder: Holder

    async def rows(self, function: str, **arguments: Any) -> list[Row]:
        """Rows of select * from function(name => value, ...); objects are JSON."""
        call = call_of(self.schema, function, arguments)
        found = await self.connection.execute(call.text, call.parameters)
        return await found.fetchall()

    async def row(self, function: str, **arguments: Any) -> Row:
        """The one row that a function returns."""
        (found,) = await self.rows(function, **arguments)
        return found


def call_of(
    schema: str, function: str, arguments: dict[str, Any], columns: LiteralString = "*"
) -> Statement:
    """A statement of one function; the private ones stand in schema memory."""
    where = "memory" if function.startswith("_") else schema
    bound = {name: bind(value) for name, value in arguments.items()}
    return Statement(statement_of(columns, where, function, tuple(arguments)), bound)


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
    """An argument as psycopg has to send it: lists of texts or ids are arrays, what else nests is
    JSON.
    """
    if isinstance(value, dict) or (
        isinstance(value, list)
        and not (value and all(isinstance(item, (str, UUID)) for item in value))
    ):
        return Jsonb(value)
    return value


async def send(connection: Connection, entry: Entry, call: Statement | None) -> Cursor:
    """The entry, and the call after it, in a pipeline."""
    # What comes after an error is skipped, and psycopg would take for prepared what isn't.
    prepare = None if entry.is_known else False
    sent = await connection.execute(entry.text, entry.parameters, prepare=prepare)
    if call is not None:
        sent = await connection.execute(call.text, call.parameters, prepare=prepare)
    return sent


async def is_to_repeat(connection: Connection, error: psycopg.Error) -> bool:
    """Whether nothing is wrong with what was asked: the connection was lost, or a statement is not
    prepared there (a pooler leads to another session, or it came after an error).
    """
    if isinstance(error, psycopg.errors.InvalidSqlStatementName) and not connection.closed:
        await connection.rollback()
        await connection.execute("deallocate all")  # psycopg forgets them, too
        return True
    return connection.closed and isinstance(error, psycopg.OperationalError)


class Database:
    """The connections of a process."""

    session_kind = Session

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            settings.dsn,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={
                "row_factory": dict_row,
                "application_name": settings.application,
                "context": ADAPTERS,
                # BEGIN is sent with what follows it, where there has to be one.
                "autocommit": True,
            },
            min_size=1,
            max_size=settings.connections,
            max_waiting=settings.queue,
            timeout=settings.queue_seconds,
            open=False,
        )
        self.holders: dict[bytes, Holder] = {}
        self.measured = 0.0
        # It warns of what follows an error; the error itself is answered.
        logging.getLogger("psycopg").setLevel(logging.ERROR)
        logging.getLogger("psycopg.pool").setLevel(logging.WARNING)

    @asynccontextmanager
    async def transaction(self, entry: Entry) -> AsyncIterator[tuple[Connection, Row | None]]:
        """A transaction and the first row of its first statement, None where it has none; rolled
        back on an error.

        Connections that the server has dropped meanwhile are passed over: nothing was done yet.
        """
        for left in range(self.settings.connections, -1, -1):
            async with self.pool.connection() as connection:
                self.measure()
                has_begun = False
                try:
                    async with connection.pipeline():
                        row = await self.entered(connection, entry)
                        has_begun = True
                        yield connection, row
                        await connection.execute("commit")
                    return
                except psycopg.OperationalError:
                    if has_begun or not (connection.closed and left):
                        raise

    async def entered(self, connection: Connection, entry: Entry) -> Row | None:
        """Begin a transaction; the first row of its first statement."""
        await connection.execute("begin")
        found = await connection.execute(entry.text, entry.parameters)
        return await found.fetchone()

    async def read(self, entry: Entry, call: Statement | None = None) -> list[Row]:
        """Rows of the call, or of the entry where there is none: sent together, a transaction by
        themselves, and told in one round trip. Repeated where the connection is lost.
        """
        for left in range(self.settings.connections, -1, -1):
            async with self.pool.connection() as connection:
                self.measure()
                try:
                    async with connection.pipeline():
                        found = await send(connection, entry, call)
                    return await found.fetchall()
                except psycopg.Error as error:
                    if not left or not await is_to_repeat(connection, error):
                        raise
        raise AssertionError("the last one returns or raises")

    async def write(self, entry: Entry, call: Statement) -> list[Row]:
        """Rows of the call, in a transaction of its own and two round trips. Repeated where the
        connection is lost before COMMIT was sent: nothing was done.
        """
        for left in range(self.settings.connections, -1, -1):
            async with self.pool.connection() as connection:
                self.measure()
                is_ending = False
                try:
                    async with connection.pipeline():
                        await connection.execute("begin")
                        found = await send(connection, entry, call)
                        rows = await found.fetchall()
                        is_ending = True
                        await connection.execute("commit")
                    return rows
                except psycopg.Error as error:
                    if is_ending or not left or not await is_to_repeat(connection, error):
                        raise
        raise AssertionError("the last one returns or raises")

    def measure(self) -> None:
        """For /metrics, ten times a second at most."""
        if (now := time.monotonic()) < self.measured + 0.1:
            return
        self.measured = now
        stats = self.pool.get_stats()
        CONNECTIONS.set(stats.get("pool_size", 0))
        AVAILABLE.set(stats.get("pool_available", 0))
        WAITING.set(stats.get("requests_waiting", 0))

    async def is_ready(self) -> bool:
        """Whether the database answers and has agent_memory."""
        (row,) = await self.read(Entry("select to_regclass('memory.api_key') as is_there"))
        return bool(row["is_there"])
