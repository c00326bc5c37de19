"""The routes of Mem0's open-source server."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import Holding
from agent_memory.gateway.requests import Add, Page, Search, Update
from agent_memory.gateway.routes import actions

Json = dict[str, Any]
router = APIRouter(tags=["Mem0, open source"])


@router.post("/memories")
async def add(request: Request, holder: Holding, body: Add) -> Json:
    return await actions.add(request, holder, body)


@router.get("/memories")
async def list_memories(request: Request, holder: Holding, query: Annotated[Page, Query()]) -> Json:
    return await actions.page(request, holder, query, "/memories")


@router.delete("/memories")
async def delete_all(
    request: Request,
    holder: Holding,
    user_id: str | None = None,
    agent_id: str | None = None,
    run_id: str | None = None,
) -> Json:
    ids = {"user_id": user_id, "agent_id": agent_id, "run_id": run_id}
    return await actions.delete_all(request, holder, {k: v for k, v in ids.items() if v})


@router.post("/search")
async def search(request: Request, holder: Holding, body: Search) -> Json:
    return await actions.search(request, holder, body, top_k=20)


@router.get("/memories/{memory_id}")
async def get(request: Request, holder: Holding, memory_id: str) -> Json | None:
    """null where there is none."""
    try:
        return await actions.get(request, holder, memory_id)
    except Refusal as refusal:
        if refusal.status != 404:
            raise
        return None


@router.put("/memories/{memory_id}")
async def update(request: Request, holder: Holding, memory_id: str, body: Update) -> Json:
    await actions.update(request, holder, memory_id, body)
    return {"message": "Memory updated successfully!"}


@router.delete("/memories/{memory_id}")
async def delete(request: Request, holder: Holding, memory_id: str) -> Json:
    return await actions.delete(request, holder, memory_id)


@router.get("/memories/{memory_id}/history")
async def history(request: Request, holder: Holding, memory_id: str) -> list[Json]:
    return await actions.history(request, holder, memory_id)


@router.get("/entities")
async def entities(request: Request, holder: Holding) -> list[Json]:
    told = await actions.entities(request, holder, "/entities", 1, 1000)
    found: list[Json] = told["results"]
    return found


@router.delete("/entities/{kind}/{name:path}")
async def delete_entity(request: Request, holder: Holding, kind: str, name: str) -> Json:
    return await actions.delete_entity(request, holder, kind, name)
