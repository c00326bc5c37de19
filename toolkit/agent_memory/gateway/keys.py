"""Who a request comes from: the key of its headers, by Token, Bearer or X-API-Key."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any, LiteralString

from fastapi import Depends, Request
from fastapi.security import APIKeyHeader, HTTPBearer

from agent_memory.gateway.database import Database, Holder, Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.protection import Buckets
from agent_memory.gateway.shards import Shards

SCHEMES = ("token", "bearer")
# In one statement whom the key lets in, and the transaction made theirs: bound to the only user
# that it opens, if there is one, and then of its role.
ENTER: LiteralString = """
select k.id::text, k.project, k.role::text, k.user_id,
    case when k.user_id is not null then memory._bind_key(%s) end,
    set_config('role', k.role, true),
    set_config('memory.project', k.project, true), set_config('statement_timeout', %s, true),
    set_config('TimeZone', 'UTC', true)
from memory._key_holder(%s) as k
"""
# Who runs the process is let in by the connection itself.
ENTER_AS_ONESELF: LiteralString = """
select set_config('memory.project', %s, true), set_config('statement_timeout', %s, true),
    set_config('TimeZone', 'UTC', true)
"""


@dataclass(frozen=True)
class Access:
    """What a request's key opens, or the process's own connection where there is a holder."""

    database: Database | Shards
    digest: bytes = b""
    buckets: Buckets | None = None
    holder: Holder | None = None

    @asynccontextmanager
    async def session(self, seconds: float | None = None) -> AsyncIterator[Session]:
        """A transaction of the key's role, in its project, that ends by the request's time at the
        latest; rolled back on an error. 401 for a key that lets nobody in, 429 for one that comes
        too often.
        """
        settings = self.database.settings
        limit = settings.request_seconds if seconds is None else seconds
        timeout = f"{max(1, round(1000 * limit))}ms"
        if self.holder is not None:
            parameters: list[Any] = [self.holder.project, timeout]
            async with self.database.transaction(ENTER_AS_ONESELF, parameters) as (connection, _):
                yield Session(connection, settings.schema, self.holder)
            return
        async with self.database.transaction(ENTER, [self.digest, timeout, self.digest]) as (
            connection,
            row,
        ):
            if row is None:
                raise Refusal(401, "Invalid API key.", WWW_Authenticate="Token")
            holder = Holder(row["id"], row["project"], row["role"], row["user_id"])
            if self.buckets is not None:
                self.buckets.take(holder.id)
            yield Session(connection, settings.schema, holder)


def key_of(headers: Mapping[str, str]) -> str | None:
    """The key as it was shown; None where there is none."""
    scheme, _, credentials = headers.get("authorization", "").partition(" ")
    if scheme.lower() in SCHEMES and credentials.strip():
        return credentials.strip()
    return headers.get("x-api-key") or None


async def access_of(request: Request) -> Access:
    """What the request's key may open. 401 without one."""
    key = key_of(request.headers)
    if key is None:
        raise Refusal(
            401,
            "No API key. Send it as Authorization: Token <key>, Bearer <key>, or X-API-Key.",
            WWW_Authenticate="Token",
        )
    state = request.app.state
    return Access(state.database, hashlib.sha256(key.encode()).digest(), state.key_buckets)


# For the document: either of them is enough.
TOKEN = APIKeyHeader(
    name="Authorization", scheme_name="Token", description="Token <key>", auto_error=False
)
BEARER = HTTPBearer(scheme_name="Bearer", auto_error=False)
HEADER = APIKeyHeader(name="X-API-Key", scheme_name="X-API-Key", auto_error=False)
DOCUMENTED = [Depends(TOKEN), Depends(BEARER), Depends(HEADER)]
Opening = Annotated[Access, Depends(access_of)]
