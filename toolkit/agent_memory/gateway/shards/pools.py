"""The map of a cluster, and connections of its shards and their standbys."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any, Self

import psycopg
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from agent_memory.buckets import BUCKETS
from agent_memory.gateway.database import ADAPTERS, Connection, Holder, Row
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.shards.failures import unreachable
from agent_memory.gateway.written import Written

CONNECT_SECONDS = 2
LAG_SECONDS = 0.2  # for which a standby is waited for; then the primary answers
AWAY_SECONDS = 2.0  # for which a shard that was away is not asked again by calls over users


class Pools:
    """The map of a cluster as a process knows it, and a pool of connections to each shard."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pools: dict[str, AsyncConnectionPool[Connection]] = {}
        self.names: dict[int, str] = {}
        self.buckets: list[int] = [0] * BUCKETS
        self.version = self.commands = 0
        self.router = self.pool_of(settings.dsn, 2)
        self.stack = AsyncExitStack()
        self.away: dict[str, float] = {}
        self.standbys: dict[str, AsyncConnectionPool[Connection]] = {}
        self.written = Written()
        self.next = 0
        self.holders: dict[bytes, Holder] = {}

    @property
    def known(self) -> tuple[int, int]:
        """The version of the map, and the last command that is known."""
        return self.version, self.commands

    async def __aenter__(self) -> Self:
        await self.stack.enter_async_context(self.router)
        await self.fetch()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self.stack.__aexit__(*error)

    def pool_of(self, dsn: str, size: int) -> AsyncConnectionPool[Connection]:
        """A pool that does without its server until it is there."""
        settings = self.settings
        return AsyncConnectionPool(
            dsn,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={
                "row_factory": dict_row,
                "application_name": settings.application,
                "context": ADAPTERS,
                "connect_timeout": CONNECT_SECONDS,
                "autocommit": True,
            },
            min_size=0,
            max_size=size,
            max_waiting=settings.queue,
            timeout=min(settings.queue_seconds, CONNECT_SECONDS),
            reconnect_timeout=CONNECT_SECONDS,
            open=False,
        )

    async def fetch(self) -> bool:
        """Read the map from the control database; whether it is newer. What is known has to do
        where that is away.
        """
        try:
            async with self.router.connection() as connection, connection.transaction():
                await connection.execute("set transaction isolation level repeatable read")
                found = await connection.execute("select * from agent_memory_cluster.told_map()")
                told = await found.fetchone()
                found = await connection.execute(
                    "select shard, rw, ro from agent_memory_cluster.connection"
                )
                addresses = await found.fetchall()
        except (psycopg.OperationalError, PoolTimeout):
            return False
        assert told is not None
        self.commands = told["commands"]
        if told["version"] <= self.version or not told["names"]:
            return False
        self.version, self.buckets = told["version"], told["buckets"]
        self.names = dict(zip(told["numbers"], told["names"], strict=True))
        for row in addresses:
            await self.open(self.pools, row["shard"], row["rw"])
            await self.open(self.standbys, row["shard"], row["ro"])
        return True

    async def open(
        self, pools: dict[str, AsyncConnectionPool[Connection]], name: str, dsn: str | None
    ) -> None:
        """Have a pool of that address, or none."""
        if dsn is None:
            pools.pop(name, None)
        elif name not in pools or pools[name].conninfo != dsn:
            pool = self.pool_of(dsn, self.settings.connections)
            await self.stack.enter_async_context(pool)
            pools[name] = pool

    def number_of(self, name: str) -> int:
        return next(number for number, known in self.names.items() if known == name)

    async def mend(self, error: BaseException, tries: int) -> None:
        """After a shard refused for the cluster's sake: have what it wants, or wait a moment."""
        if getattr(error, "sqlstate", None) == "MC003":
            try:
                async with self.router.connection() as connection:
                    for number in self.names:
                        try:
                            await connection.execute(
                                "select agent_memory_cluster.catch_up(%s)", [number]
                            )
                        except psycopg.Error:  # of a shard that is away
                            if connection.broken:
                                raise
            except (psycopg.OperationalError, PoolTimeout):
                await self.go_on()
        if not await self.fetch():
            await asyncio.sleep(min(0.02 * tries, 0.2))

    async def go_on(self) -> None:
        """Without the control database: shards that have the commands known here serve."""
        for name in self.names.values():
            with suppress(psycopg.Error, PoolTimeout, Refusal):
                async with self.on(name) as connection:
                    await connection.execute(
                        "select agent_memory_cluster.caught_up(%s)", [self.commands]
                    )

    def home_of(self, bucket: int) -> str:
        """The shard of a bucket."""
        return self.names[self.buckets[bucket]]

    def order(self) -> list[str]:
        """All shards, those that were away just now last; another one first each time."""
        names = list(self.names.values())
        self.next += 1
        turned = names[self.next % len(names) :] + names[: self.next % len(names)]
        return sorted(turned, key=self.was_away)

    def was_away(self, name: str) -> bool:
        return time.monotonic() - self.away.get(name, -AWAY_SECONDS) < AWAY_SECONDS

    @asynccontextmanager
    async def on(self, name: str) -> AsyncIterator[Connection]:
        """A connection of a shard. 503 where it can't be reached."""
        if self.was_away(name):
            raise unreachable(name)
        try:
            async with self.pools[name].connection() as connection:
                yield connection
        except PoolTimeout:
            self.away[name] = time.monotonic()
            raise unreachable(name) from None
        except psycopg.OperationalError as error:
            if error.sqlstate is None or error.sqlstate[:2] in ("08", "57"):
                # The others of the pool are of the same server.
                await self.pools[name].check()
            raise

    @asynccontextmanager
    async def standby(self, name: str, bucket: int | None) -> AsyncIterator[Connection | None]:
        """A connection of a shard's standby that has what was written to the bucket, or to the
        shard; None where there is none, or it lags.
        """
        least = self.written.least(self.number_of(name), bucket)
        pool = self.standbys.get(name)
        key = f"standby of {name}"
        if pool is None or least is None or self.was_away(key):
            yield None
            return
        async with AsyncExitStack() as stack:
            connection: Connection | None = None
            try:
                connection = await stack.enter_async_context(pool.connection())
                give_up = time.monotonic() + LAG_SECONDS
                while not await has_replayed(connection, least):
                    if time.monotonic() > give_up:
                        connection = None
                        break
                    await asyncio.sleep(0.01)
            except (PoolTimeout, psycopg.OperationalError):
                self.away[key] = time.monotonic()
                connection = None
            yield connection


async def has_replayed(connection: Connection, lsn: int) -> bool:
    """Whether a standby has come so far; what has become a primary has all."""
    found = await connection.execute(
        "select not pg_is_in_recovery()"
        " or pg_last_wal_replay_lsn() - '0/0'::pg_lsn >= %s as is_there", [lsn]
    )  # fmt: skip
    row = await found.fetchone()
    return bool(row and row["is_there"])
