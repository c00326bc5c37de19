"""The hosted API of Mem0, v1 to v3, as MemoryClient and its kin call it."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Header, Query, Request

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import DOCUMENTED, Opening
from agent_memory.gateway.requests import (
    Add,
    Batch,
    Deletion,
    Feedback,
    Number,
    Page,
    Search,
    Update,
)
from agent_memory.gateway.routes import actions

Json = dict[str, Any]
ORGANISATION = "default"
router = APIRouter(tags=["Mem0"], dependencies=DOCUMENTED)
PageNumber = Annotated[int, Query(ge=1, le=2**31 - 1)]
PageSize = Annotated[int, Query(ge=1, le=1000)]
IdempotencyKey = Annotated[str | None, Header()]


@router.get("/v1/ping")
async def ping(access: Opening) -> Json:
    """Whether the key is good, and for which project."""
    holder = await access.entered()
    return {
        "status": "ok",
        "org_id": ORGANISATION,
        "project_id": holder.project,
        "user_email": f"{holder.role}@localhost",
    }


@router.post("/v1/memories")
async def add_v1(access: Opening, body: Add, idempotency_key: IdempotencyKey = None) -> Any:
    """Add a conversation; output_format v1.0 answers with a bare list."""
    told = await actions.add(access, body, idempotency_key)
    if body.output_format != "v1.0":
        return told
    if told["status"] == "PENDING":
        return [{name: told[name] for name in ("message", "status", "event_id")}]
    return told["results"]


@router.post("/v3/memories/add")
async def add_v3(access: Opening, body: Add, idempotency_key: IdempotencyKey = None) -> Json:
    """Add a conversation."""
    return await actions.add(access, body, idempotency_key)


@router.post("/v1/memories/search")
@router.post("/v2/memories/search")
async def search_v2(request: Request, access: Opening, body: Search) -> Any:
    """Search: with a slash at the path's end a bare list, as clients of Mem0 1.0 read it, unless
    they asked for the graph; without one an object with relations, as the managed services answer.
    """
    has_slash = request.state.has_slash
    if body.enable_graph is None:
        body.enable_graph = not has_slash
    told = await actions.search(access, body, top_k=10)
    if has_slash and not body.enable_graph and body.output_format != "v1.1":
        return told["results"]
    return {**told, "relations": told.get("relations", [])}


@router.post("/v3/memories/search")
async def search_v3(access: Opening, body: Search) -> Json:
    """Search."""
    return await actions.search(access, body, top_k=10)


@router.post("/v2/memories")
async def list_v2(
    access: Opening,
    body: Page,
    page: Number = None,
    page_size: Number = None,
) -> Any:
    """Memories: a page where one was asked for, else a bare list."""
    paged = page or page_size or body.page
    body.page, body.page_size = page or body.page, page_size or body.page_size
    told = await actions.page(access, body, "/v2/memories/")
    if paged or body.enable_graph or body.output_format == "v1.1":
        return told
    return told["results"]


@router.post("/v3/memories")
async def list_v3(
    access: Opening,
    body: Page,
    page: Number = None,
    page_size: Number = None,
) -> Json:
    """Memories, a page of them, with the total."""
    body.page, body.page_size = page or body.page, page_size or body.page_size
    return await actions.page(access, body, "/v3/memories/")


@router.get("/v1/memories")
async def list_v1(access: Opening, query: Annotated[Page, Query()]) -> Any:
    """Memories of the ids in the query: a page where one was asked for, else a bare list, as
    Mem0's client for Node.js 2.x reads it.
    """
    told = await actions.page(access, query, "/v1/memories/")
    return told if query.page or query.output_format == "v1.1" else told["results"]


@router.get("/v2/memories")
async def list_by_query(access: Opening, query: Annotated[Page, Query()]) -> Json:
    """Memories of the ids in the query: the managed services' way."""
    return await actions.page(access, query, "/v2/memories/")


@router.delete("/v1/memories")
@router.delete("/v2/memories")
async def delete_all(access: Opening, query: Annotated[Deletion, Query()]) -> Json:
    """Delete the memories of ids, '*' is any; those that metadata, filters and the like leave.
    What is not known is refused.
    """
    return await actions.delete_all(access, query.checked().named(), query.condition())


@router.get("/v1/memories/events")
async def memory_events(
    access: Opening,
    page: PageNumber = 1,
    page_size: PageSize = 100,
) -> Json:
    """Adds, newest first."""
    return await actions.events(access, "/v1/memories/events/", page, page_size)


@router.get("/v1/memories/{memory_id}")
@router.get("/v2/memories/{memory_id}")
async def get(access: Opening, memory_id: str) -> Json:
    return await actions.get(access, memory_id)


@router.put("/v1/memories/{memory_id}")
@router.put("/v2/memories/{memory_id}")
async def update(access: Opening, memory_id: str, body: Update) -> Json:
    return await actions.update(access, memory_id, body)


@router.delete("/v1/memories/{memory_id}")
@router.delete("/v2/memories/{memory_id}")
async def delete(access: Opening, memory_id: str) -> Json:
    return await actions.delete(access, memory_id)


@router.get("/v1/memories/{memory_id}/history")
@router.get("/v2/memories/{memory_id}/history")
async def history(access: Opening, memory_id: str) -> list[Json]:
    return await actions.history(access, memory_id)


@router.put("/v1/batch")
async def batch_update(access: Opening, body: Batch) -> Json:
    """All of them, or none."""
    check_batch(body)
    with actions.known():
        async with access.session() as session:
            for item in body.memories:
                changed = actions.changes(Update(text=item.text, metadata=item.metadata))
                await session.row("memory_update", id=actions.uuid_of(item.memory_id), **changed)
    return {"message": f"Successfully updated {len(body.memories)} memories"}


@router.delete("/v1/batch")
async def batch_delete(access: Opening, body: Batch) -> Json:
    """All of them, or none."""
    check_batch(body)
    with actions.known():
        async with access.session() as session:
            for item in body.memories:
                await session.row("memory_delete", id=actions.uuid_of(item.memory_id))
    return {"message": f"Successfully deleted {len(body.memories)} memories"}


def check_batch(body: Batch) -> None:
    if not 1 <= len(body.memories) <= actions.MOST_BATCHED:
        raise Refusal(400, f"A batch has 1 to {actions.MOST_BATCHED} memories.")


@router.get("/v1/entities")
async def entities(
    access: Opening,
    page: PageNumber = 1,
    page_size: PageSize = 1000,
) -> Json:
    return await actions.entities(access, "/v1/entities/", page, page_size)


@router.get("/v1/memories/{kind}/{name:path}")
async def memories_of(
    access: Opening,
    kind: str,
    name: str,
    page: PageNumber = 1,
    page_size: PageSize = 100,
) -> Json:
    """Memories of a user, agent, app or run."""
    body = Page.model_validate(
        {f"{actions.kind_of(kind)}_id": name, "page": page, "page_size": page_size}
    )
    return await actions.page(access, body, f"/v1/memories/{kind}/{quote(name, safe='')}/")


@router.get("/v1/entities/filters")
async def entity_filters(access: Opening) -> Json:
    """By what entities differ."""
    await access.entered()
    return {"results": [{"type": kind} for kind in actions.KINDS]}


@router.get("/v2/entities/{kind}/{name:path}")
async def entity(access: Opening, kind: str, name: str) -> Json:
    return await actions.entity(access, kind, name)


@router.delete("/v1/entities/{kind}/{name:path}")
@router.delete("/v2/entities/{kind}/{name:path}")
async def delete_entity(access: Opening, kind: str, name: str) -> Json:
    return await actions.delete_entity(access, kind, name)


@router.get("/v1/events")
async def events(
    access: Opening,
    page: PageNumber = 1,
    page_size: PageSize = 100,
) -> Json:
    """Adds, newest first."""
    return await actions.events(access, "/v1/events/", page, page_size)


@router.get("/v1/event/{event_id}")
async def event(access: Opening, event_id: str) -> Json:
    return await actions.event(access, event_id)


@router.post("/v1/feedback")
async def feedback(access: Opening, body: Feedback) -> Json:
    with actions.known():
        await access.write(
            "memory_feedback",
            id=actions.uuid_of(body.memory_id),
            feedback=body.feedback,
            reason=body.feedback_reason,
        )
    return {
        "id": body.memory_id,
        "feedback": body.feedback,
        "feedback_reason": body.feedback_reason,
    }


@router.get("/v1/stats")
async def stats(access: Opening) -> Json:
    """Counts of the project."""
    return {row["metric"]: row["value"] for row in await access.read("memory_stats")}
