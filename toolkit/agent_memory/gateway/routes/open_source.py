"""The routes of Mem0's open-source server."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Header, Query

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import DOCUMENTED, Opening
from agent_memory.gateway.requests import IDS, Add, Deletion, Page, Search, Update
from agent_memory.gateway.routes import actions

Json = dict[str, Any]
router = APIRouter(tags=["Mem0, open source"], dependencies=DOCUMENTED)


@router.post("/memories")
async def add(
    access: Opening, body: Add, idempotency_key: Annotated[str | None, Header()] = None
) -> Json:
    return await actions.add(access, body, idempotency_key)


@router.get("/memories")
async def list_memories(access: Opening, query: Annotated[Page, Query()]) -> Json:
    """Of the ids in the query; without one all that the key opens."""
    if not query.named():
        query.filters = {"OR": [{name: "*"} for name in IDS]}
    return await actions.page(access, query, "/memories")


@router.delete("/memories")
async def delete_all(access: Opening, query: Annotated[Deletion, Query()]) -> Json:
    return await actions.delete_all(access, query.checked().named(), query.condition())


@router.post("/reset")
async def reset(access: Opening) -> Json:
    """Delete all memories that the key opens."""
    async with access.session() as session:
        for name in IDS:
            await session.row("memory_delete_all", everyone=True, **{name: "*"})
    return {"message": "All memories reset"}


@router.post("/search")
async def search(access: Opening, body: Search) -> Json:
    return await actions.search(access, body, top_k=20)


@router.get("/memories/{memory_id}")
async def get(access: Opening, memory_id: str) -> Json | None:
    """null where there is none."""
    try:
        return await actions.get(access, memory_id)
    except Refusal as refusal:
        if refusal.status != 404:
            raise
        return None


@router.put("/memories/{memory_id}")
async def update(access: Opening, memory_id: str, body: Update) -> Json:
    await actions.update(access, memory_id, body)
    return {"message": "Memory updated successfully!"}


@router.delete("/memories/{memory_id}")
async def delete(access: Opening, memory_id: str) -> Json:
    return await actions.delete(access, memory_id)


@router.get("/memories/{memory_id}/history")
async def history(access: Opening, memory_id: str) -> list[Json]:
    return await actions.history(access, memory_id)


@router.get("/entities")
async def entities(access: Opening) -> list[Json]:
    told = await actions.entities(access, "/entities", 1, 1000)
    found: list[Json] = told["results"]
    return found


@router.delete("/entities/{kind}/{name:path}")
async def delete_entity(access: Opening, kind: str, name: str) -> Json:
    return await actions.delete_entity(access, kind, name)
