"""What the routes of several generations have in common: each is one SQL function's work."""

from __future__ import annotations

import uuid
from typing import Any

import psycopg
from fastapi import Request

from agent_memory.gateway import shapes
from agent_memory.gateway.database import Database, Holder, Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.requests import IDS, Add, Page, Search, Update, end_of_day, fenced

Json = dict[str, Any]
MOST_BATCHED = 1000


def database(request: Request) -> Database:
    """That of the worker process."""
    held: Database = request.app.state.database
    return held


async def add(request: Request, holder: Holder, body: Add) -> Json:
    """Within the request up to a deadline, queued beyond it."""
    scope = body.scope(holder)
    if not scope:
        raise Refusal(400, "At least one of user_id, agent_id, app_id, run_id is required.")
    arguments: Json = {
        "messages": body.conversation(),
        **{name: scope.get(name) for name in IDS},
        "metadata": body.metadata,
        "infer": body.infer is not False,
        "categories": body.categories or None,
        "expires_at": end_of_day(body.expiration_date),
        "occurred_at": body.occurred_at(),
        "immutable": bool(body.immutable),
        "idempotency_key": request.headers.get("idempotency-key"),
        "project": holder.project,
    }
    held = database(request)
    try:
        async with held.session(holder, held.settings.add_seconds) as session:
            row = await session.row("_add_event", **arguments)
        return shapes.added(str(row["event_id"]), row["results"])
    except psycopg.errors.QueryCanceled:
        pass
    async with held.session(holder) as session:
        row = await session.row("memory_add_async", **arguments)
    return shapes.queued(str(row["memory_add_async"]))


async def search(request: Request, holder: Holder, body: Search, top_k: int) -> Json:
    """results, and relations where the graph was asked for."""
    ids = body.ids(holder)
    arguments: Json = {
        "query": body.query,
        **ids,
        "filters": body.condition(holder),
        "top_k": body.top_k or top_k,
        "threshold": body.threshold,
        "rerank": bool(body.rerank),
        "kinds": body.kinds,
    }
    async with database(request).session(holder) as session:
        rows = await session.rows("memory_search", **given(arguments))
        told: Json = {"results": [body.chosen(shapes.found(row)) for row in rows]}
        if body.enable_graph and ids:
            relations = await session.rows("memory_relations", query=body.query, **ids)
            told["relations"] = [shapes.relation(row) for row in relations]
    return told


async def page(request: Request, holder: Holder, body: Page, path: str) -> Json:
    """A page of memories with the total of all."""
    number, size = body.page or 1, body.page_size or 100
    ids = body.ids(holder)
    arguments: Json = {
        **ids,
        "filters": body.condition(holder),
        "page": number,
        "page_size": size,
        "include_expired": bool(body.show_expired),
        "kinds": body.kinds,
    }
    async with database(request).session(holder) as session:
        rows = await session.rows_of_page(**given(arguments))
        total = rows[0]["total"] if rows else 0
        found = [body.chosen(shapes.memory(row)) for row in rows if row["id"] is not None]
        told = shapes.paged(path, found, total, number, size)
        if body.enable_graph and ids:
            relations = await session.rows("memory_relations", **ids)
            told["relations"] = [shapes.relation(row) for row in relations]
    return told


async def get(request: Request, holder: Holder, memory_id: str) -> Json:
    async with database(request).session(holder) as session:
        return shapes.memory(await opened(session, memory_id))


async def update(request: Request, holder: Holder, memory_id: str, body: Update) -> Json:
    async with database(request).session(holder) as session:
        await opened(session, memory_id)
        row = await session.row("memory_update", id=uuid_of(memory_id), **changes(body))
        return shapes.memory(row)


def changes(body: Update) -> Json:
    """Arguments of memory_update()."""
    return given(
        {
            "memory": body.text,
            "metadata": body.metadata,
            "expires_at": end_of_day(body.expiration_date),
        }
    )


async def delete(request: Request, holder: Holder, memory_id: str) -> Json:
    async with database(request).session(holder) as session:
        await opened(session, memory_id)
        await session.row("memory_delete", id=uuid_of(memory_id))
    return {"message": "Memory deleted successfully!"}


async def delete_all(request: Request, holder: Holder, ids: dict[str, str]) -> Json:
    """Of a scope; of none it is refused in every spelling."""
    scope = {name: value for name, value in ids.items() if value}
    if not scope:
        raise Refusal(400, "One of user_id, agent_id, app_id, run_id is required to delete by.")
    async with database(request).session(holder) as session:
        # "*" is mem0's word for every one of them.
        everyone = "*" in scope.values()
        await session.row("memory_delete_all", everyone=everyone, **fenced(scope, holder))
    return {"message": "Memories deleted successfully!", "event_id": str(uuid.uuid4())}


async def history(request: Request, holder: Holder, memory_id: str) -> list[Json]:
    async with database(request).session(holder) as session:
        rows = await session.rows("memory_history", id=uuid_of(memory_id))
        ids = await ids_of(session, memory_id)
    return [shapes.change(row, ids) for row in rows]


async def ids_of(session: Session, memory_id: str) -> Json:
    """Whose a memory is or was; 404 where the key does not open it."""
    found = await session.connection.execute(
        "select user_id, agent_id, app_id, run_id from memory.memory"
        " where project = %s and id = %s",
        [session.holder.project, memory_id],
    )
    row = await found.fetchone()
    ids: Json = row or dict.fromkeys(("user_id", "agent_id", "app_id", "run_id"))
    if session.holder.user_id not in (None, ids["user_id"]):
        raise not_found()
    return {**ids, "session_id": ids["run_id"]}


async def entities(request: Request, holder: Holder, path: str, number: int, size: int) -> Json:
    """Users, agents, apps and runs that have memories, and how many of each there are."""
    async with database(request).session(holder) as session:
        rows = await session.rows("memory_entities")
    if holder.user_id is not None:
        rows = [
            row
            for row in rows
            if (row["entity_type"], row["entity_id"]) == ("user", holder.user_id)
        ]
    start = size * (number - 1)
    told = shapes.paged(
        path, [shapes.entity(row) for row in rows[start : start + size]], len(rows), number, size
    )
    for kind in ("user", "agent", "app", "run"):
        told[f"total_{kind}s"] = sum(row["entity_type"] == kind for row in rows)
    return told


async def delete_entity(request: Request, holder: Holder, kind: str, name: str) -> Json:
    """All memories of a user, agent, app or run."""
    kind = kind.removesuffix("s")
    if kind not in ("user", "agent", "app", "run"):
        raise Refusal(400, "The type of an entity is user, agent, app or run.")
    return await delete_all(request, holder, {f"{kind}_id": name})


async def events(request: Request, holder: Holder, path: str, number: int, size: int) -> Json:
    async with database(request).session(holder) as session:
        rows = await session.rows(
            "_event_feed", project=holder.project, event_id=None, user_id=holder.user_id,
            page=number, page_size=size,
        )  # fmt: skip
    total = rows[0]["total"] if rows else 0
    return shapes.paged(path, [shapes.event(row["event"]) for row in rows], total, number, size)


async def event(request: Request, holder: Holder, event_id: str) -> Json:
    async with database(request).session(holder) as session:
        rows = await session.rows(
            "_event_feed", project=holder.project, event_id=uuid_of(event_id, "event_id"),
            user_id=holder.user_id, page=1, page_size=1,
        )  # fmt: skip
    if not rows:
        raise Refusal(404, "Event not found!")
    return shapes.event(rows[0]["event"])


async def opened(session: Session, memory_id: str) -> Json:
    """A memory that the key opens; else 404, as if there were none."""
    try:
        row = await session.row("memory_get", id=uuid_of(memory_id))
    except psycopg.errors.NoDataFound:
        raise not_found() from None
    if session.holder.user_id not in (None, row["user_id"]):
        raise not_found()
    return row


def not_found() -> Refusal:
    return Refusal(404, "Memory not found!")


def uuid_of(text: str, name: str = "memory_id") -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise Refusal(400, f"{name} should be a valid UUID") from None


def given(arguments: Json) -> Json:
    """Those that are not None: the functions have defaults of their own."""
    return {name: value for name, value in arguments.items() if value is not None}
