"""Who a request comes from: the key of its headers, by Token, Bearer or X-API-Key."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Annotated, Any, LiteralString

import psycopg
from fastapi import Depends, Request
from fastapi.security import APIKeyHeader, HTTPBearer

from agent_memory.gateway.database import Database, Entry, Holder, Row, Session, call_of
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.protection import Buckets, address_of
from agent_memory.gateway.shards import Routed, Shards

SCHEMES = ("token", "bearer")
# In one statement whom the key lets in, and the transaction made theirs: bound to the only user
# that it opens, if there is one, and then of its role. A key that lets nobody in is an error, so
# that nothing that was sent after it is done.
ENTER: LiteralString = """
select k.id::text, k.project, k.role::text, k.user_id,
    case when k.user_id is not null then memory._bind_key(%s) end,
    set_config('role', k.role, true),
    set_config('memory.project', k.project, true), set_config('statement_timeout', %s, true),
    set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)
from memory._key_holder(%s) as k
"""
# Who runs the process is let in by the connection itself.
ENTER_AS_ONESELF: LiteralString = """
select set_config('memory.project', %s, true), set_config('statement_timeout', %s, true),
    set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)
"""
MOST_HOLDERS = 10_000


@dataclass(frozen=True)
class Access:
    """What a request's key opens, or the process's own connection where there is a holder."""

    database: Database | Shards
    digest: bytes = b""
    oneself: Holder | None = None
    failed: set[str] = field(default_factory=set)

    @property
    def partial(self) -> dict[str, Any]:
        """For an answer over users: which shards of a cluster did not take part; else empty."""
        return {"partial": True, "shards_failed": sorted(self.failed)} if self.failed else {}

    async def routed(
        self, shards: Shards, function: str, columns: LiteralString, arguments: dict[str, Any],
        seconds: float | None = None,
    ) -> list[Row]:  # fmt: skip
        """Rows of one function of a cluster, from wherever they are."""
        routed = Routed(shards, self.entry(seconds))
        try:
            return await routed.call(
                columns, shards.settings.schema, await self.holder(), function, arguments
            )
        finally:
            self.failed.update(routed.failed)

    def entry(self, seconds: float | None = None) -> Entry:
        """What makes a transaction the holder's, for so long. An error for a key that lets nobody
        in.
        """
        limit = self.database.settings.request_seconds if seconds is None else seconds
        timeout = f"{max(1, round(1000 * limit))}ms"
        if self.oneself is not None:
            return Entry(ENTER_AS_ONESELF, [self.oneself.project, timeout])
        is_known = self.digest in self.database.holders
        return Entry(ENTER, [self.digest, timeout, self.digest], is_known)

    async def holder(self) -> Holder:
        """Whom the key lets in, or let in before: what is asked next asks again."""
        return self.oneself or self.database.holders.get(self.digest) or await self.entered()

    async def entered(self) -> Holder:
        """Whom the key lets in. 401 for a key that lets nobody in."""
        with self.forgetting():
            (row,) = await self.database.read(self.entry())
        return self.oneself or self.held(row)

    def held(self, row: Row) -> Holder:
        """The holder of a row of ENTER. A key's project, role and user never change."""
        holders = self.database.holders
        if len(holders) >= MOST_HOLDERS:
            holders.pop(next(iter(holders)))  # the oldest
        holder = Holder(row["id"], row["project"], row["role"], row["user_id"])
        return holders.setdefault(self.digest, holder)

    @contextmanager
    def forgetting(self) -> Iterator[None]:
        """The key, should it let nobody in any more."""
        try:
            yield
        except psycopg.errors.InvalidAuthorizationSpecification:
            self.database.holders.pop(self.digest, None)
            raise

    async def read(
        self, function: str, columns: LiteralString = "*", **arguments: Any
    ) -> list[Row]:
        """Rows of one function, as the holder; nothing else is asked in its transaction."""
        await self.holder()
        if isinstance(self.database, Shards):
            return await self.routed(self.database, function, columns, arguments)
        call = call_of(self.database.settings.schema, function, arguments, columns)
        with self.forgetting():
            return await self.database.read(self.entry(), call)

    async def write(
        self, function: str, seconds: float | None = None, **arguments: Any
    ) -> list[Row]:
        """The same of a function that writes; cancelled after so many seconds."""
        await self.holder()
        if isinstance(self.database, Shards):
            return await self.routed(self.database, function, "*", arguments, seconds)
        call = call_of(self.database.settings.schema, function, arguments)
        with self.forgetting():
            return await self.database.write(self.entry(seconds), call)

    @asynccontextmanager
    async def session(self, seconds: float | None = None) -> AsyncIterator[Session]:
        """A transaction as the holder, cancelled after so many seconds, the request's by default;
        rolled back on an error. 401 for a key that lets nobody in.
        """
        async with self.database.transaction(self.entry(seconds)) as (connection, row):
            assert row is not None
            holder = self.oneself or self.held(row)
            asked: Any = connection
            yield self.database.session_kind(asked, self.database.settings.schema, holder)


def key_of(headers: Mapping[str, str]) -> str | None:
    """The key as it was shown; None where there is none."""
    scheme, _, credentials = headers.get("authorization", "").partition(" ")
    if scheme.lower() in SCHEMES and credentials.strip():
        return credentials.strip()
    return headers.get("x-api-key") or None


async def access_of(request: Request) -> Access:
    """What the request's key may open. 401 without one, 429 for one that comes too often."""
    key = key_of(request.headers)
    if key is None:
        raise Refusal(
            401,
            "No API key. Send it as Authorization: Token <key>, Bearer <key>, or X-API-Key.",
            WWW_Authenticate="Token",
        )
    return access_by(key, request)


def access_by(key: str, request: Request) -> Access:
    """What a key may open. 429 for one that comes too often."""
    return access_by_digest(hashlib.sha256(key.encode()).digest(), request)


def access_by_digest(digest: bytes, request: Request) -> Access:
    """The same of its SHA-256. Keys that have let nobody in so far share a bucket by address: who
    makes keys up gets no bucket for each.
    """
    state = request.app.state
    database: Database | Shards = state.database
    buckets: Buckets = state.key_buckets
    buckets.take(digest if digest in database.holders else address_of(request.scope))
    return Access(database, digest)


# For the document: either of them is enough.
TOKEN = APIKeyHeader(
    name="Authorization", scheme_name="Token", description="Token <key>", auto_error=False
)
BEARER = HTTPBearer(scheme_name="Bearer", auto_error=False)
HEADER = APIKeyHeader(name="X-API-Key", scheme_name="X-API-Key", auto_error=False)
DOCUMENTED = [Depends(TOKEN), Depends(BEARER), Depends(HEADER)]
Opening = Annotated[Access, Depends(access_of)]
