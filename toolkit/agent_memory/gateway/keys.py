"""Who a request comes from: the key of its headers, by Token, Bearer, X-API-Key or Basic."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from agent_memory.gateway.database import Database, Holder
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.protection import Buckets

SCHEMES = ("token", "bearer")


def key_of(request: Request) -> str | None:
    """The key as it was shown; None where there is none."""
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() in SCHEMES and credentials.strip():
        return credentials.strip()
    return request.headers.get("x-api-key") or None


async def holder_of(request: Request) -> Holder:
    """Whom the request's key lets in. 401 without one that does, 429 where it comes too often."""
    key = key_of(request)
    if key is None:
        raise Refusal(
            401,
            "No API key. Send it as Authorization: Token <key>, Bearer <key>, or X-API-Key.",
            WWW_Authenticate="Token",
        )
    database: Database = request.app.state.database
    holder = await database.holder(key)
    if holder is None:
        raise Refusal(401, "Invalid API key.", WWW_Authenticate="Token")
    buckets: Buckets = request.app.state.key_buckets
    buckets.take(holder.id)
    request.state.holder = holder
    return holder


Holding = Annotated[Holder, Depends(holder_of)]
