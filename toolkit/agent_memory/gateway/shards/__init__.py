"""The gateway of a cluster: it reads the map and asks shards itself, several at once.

A call is a transaction of its shard, by the key's role. Where the cluster made it fail (a bucket
was moved, a connection of yesterday) it is made again; an add always has an idempotency key, so
that a second try adds nothing. A call over users is answered by the shards that are there, and says
so.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from agent_memory.gateway.database import Entry, Row, Session, Statement
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.shards.pools import Pools
from agent_memory.gateway.shards.routed import Routed, done

__all__ = ["Routed", "Shards"]


class RoutedSession(Session):
    """A request's calls, each a transaction of its shard: the connection is a Routed."""

    async def rows(self, function: str, **arguments: Any) -> list[Row]:
        routed: Any = self.connection
        found: list[Row] = await routed.call("*", self.schema, self.holder, function, arguments)
        return found


class Shards(Pools):
    """The shards of a cluster, in the place of a Database."""

    session_kind = RoutedSession

    @property
    def pool(self) -> Shards:
        """What the application opens and closes."""
        return self

    def measure(self) -> None:
        """Pools of shards have no metrics of their own yet."""

    async def is_ready(self) -> bool:
        """Whether the map is known."""
        return bool(self.names) or await self.fetch()

    @asynccontextmanager
    async def transaction(self, entry: Entry) -> AsyncIterator[tuple[Routed, Row | None]]:
        """The row of a request's first statement, which any shard answers, and what routes the
        calls that follow: each begins with that statement.
        """
        if not self.names:
            await self.fetch()
        if not self.names:
            raise Refusal(503, "The cluster has no shard.", Retry_After="2")
        routed = Routed(self, entry)
        row = await routed.anywhere(lambda _connection, row: done(row))
        yield routed, row

    async def read(self, entry: Entry, call: Statement | None = None) -> list[Row]:
        """The row of an entry, and what a call after it returns, of any shard."""
        async with self.transaction(entry) as (routed, row):
            if call is None:
                return [] if row is None else [row]
            rows: list[Row] = await (await routed.execute(call.text, call.parameters)).fetchall()
            return rows

    async def write(self, entry: Entry, call: Statement) -> list[Row]:
        return await self.read(entry, call)
