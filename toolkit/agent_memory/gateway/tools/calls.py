"""What a tool call comes from, and how it is answered: with JSON, of errors too."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from fastapi.encoders import jsonable_encoder
from mcp.server.mcpserver import Context

from agent_memory.gateway.errors import FAILURES, refused
from agent_memory.gateway.keys import Access
from agent_memory.gateway.requests import IDS

Json = dict[str, Any]
DEFAULT_USER = "mem0-mcp"


@dataclass(frozen=True)
class Caller:
    """user: whose memories are meant where a call names nobody; app: through which they come."""

    access: Access
    user: str | None = None
    app: str | None = None

    async def default_user(self) -> str:
        """The caller's user; of a key of one user that one."""
        if self.user is not None:
            return self.user
        holder = await self.access.holder()
        return holder.user_id or DEFAULT_USER


Callers = Callable[[Context], Caller]


async def answered(doing: Awaitable[Any]) -> str:
    """Its result as JSON, or what went wrong."""
    try:
        told = await doing
    except FAILURES as error:
        refusal = refused(error)
        told = {"error": refusal.message, "status": refusal.status, "payload": None}
    return json.dumps(jsonable_encoder(told), ensure_ascii=False)


def with_user(filters: Json | None, user: str) -> Json:
    """filters, of that user where they name no user, agent, app or run."""
    if not filters:
        return {"AND": [{"user_id": user}]}
    if names_someone(filters):
        return filters
    return {"AND": [{"user_id": user}, filters]}


def names_someone(filters: Any) -> bool:
    """Whether an id stands anywhere in filters."""
    if isinstance(filters, dict):
        return any(name in IDS or names_someone(part) for name, part in filters.items())
    return isinstance(filters, list) and any(names_someone(part) for part in filters)
