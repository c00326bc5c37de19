"""What the routes of several generations have in common: each is one SQL function's work."""

from __future__ import annotations

import uuid
from json import loads
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from agent_memory.gateway import shapes
from agent_memory.gateway.database import Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import Access
from agent_memory.gateway.requests import IDS, Add, Page, Search, Update, end_of_day, fenced

Json = dict[str, Any]
MOST_BATCHED = 1000
NOT_FOUND = psycopg.errors.NoDataFound
KINDS = ("user", "agent", "app", "run")


async def add(access: Access, body: Add, idempotency_key: str | None = None) -> Json:
    """Within the request up to a deadline, queued beyond it."""
    settings = access.database.settings
    try:
        async with access.session(settings.add_seconds) as session:
            row = await session.row("_add_event", **added(session, body, idempotency_key))
        return shapes.added(str(row["event_id"]), row["results"])
    except psycopg.errors.QueryCanceled:
        pass
    return await add_later(access, body, idempotency_key)


async def add_later(access: Access, body: Add, idempotency_key: str | None = None) -> Json:
    """Queued for a worker."""
    async with access.session() as session:
        row = await session.row("memory_add_async", **added(session, body, idempotency_key))
    return shapes.queued(str(row["memory_add_async"]))


def added(session: Session, body: Add, idempotency_key: str | None) -> Json:
    """Arguments of memory_add()."""
    scope = body.scope(session.holder)
    if not scope:
        raise Refusal(400, "At least one of user_id, agent_id, app_id, run_id is required.")
    return {
        "messages": body.conversation(),
        **{name: scope.get(name) for name in IDS},
        "metadata": body.metadata,
        "infer": body.infer is not False,
        "categories": body.categories or None,
        "expires_at": end_of_day(body.expiration_date),
        "occurred_at": body.occurred_at(),
        "immutable": bool(body.immutable),
        "idempotency_key": idempotency_key,
        "project": session.holder.project,
    }


async def search(access: Access, body: Search, top_k: int) -> Json:
    """results, and relations where the graph was asked for."""
    async with access.session() as session:
        ids = body.ids(session.holder)
        arguments: Json = {
            "query": body.query,
            **ids,
            "filters": body.condition(session.holder),
            "top_k": body.top_k or top_k,
            "threshold": body.threshold,
            "rerank": bool(body.rerank),
            "kinds": body.kinds or None,
        }
        rows = await session.rows("memory_search", **given(arguments))
        told: Json = {"results": [body.chosen(shapes.found(row)) for row in rows]}
        if body.enable_graph and ids:
            relations = await session.rows("memory_relations", query=body.query, **ids)
            told["relations"] = [shapes.relation(row) for row in relations]
        told |= session.partial
    return told


async def page(access: Access, body: Page, path: str) -> Json:
    """A page of memories with the total of all."""
    number, size = body.page or 1, body.page_size or 100
    async with access.session() as session:
        ids = body.ids(session.holder)
        arguments: Json = {
            **ids,
            "filters": body.condition(session.holder),
            "page": number,
            "page_size": size,
            "include_expired": bool(body.show_expired),
            "kinds": body.kinds or None,
        }
        rows = await session.rows_of_page(**given(arguments))
        total = rows[0]["total"] if rows else 0
        found = [body.chosen(shapes.memory(row)) for row in rows if row["id"] is not None]
        told = shapes.paged(path, found, total, number, size)
        if body.enable_graph and ids:
            relations = await session.rows("memory_relations", **ids)
            told["relations"] = [shapes.relation(row) for row in relations]
        told |= session.partial
    return told


async def get(access: Access, memory_id: str) -> Json:
    async with access.session() as session:
        return shapes.memory(await opened(session, memory_id))


async def update(access: Access, memory_id: str, body: Update) -> Json:
    async with access.session() as session:
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


async def delete(access: Access, memory_id: str) -> Json:
    async with access.session() as session:
        await opened(session, memory_id)
        await session.row("memory_delete", id=uuid_of(memory_id))
    return {"message": "Memory deleted successfully!"}


async def delete_all(access: Access, ids: dict[str, str]) -> Json:
    """Of a scope; of none it is refused in every spelling."""
    scope = {name: value for name, value in ids.items() if value}
    if not scope:
        raise Refusal(400, "One of user_id, agent_id, app_id, run_id is required to delete by.")
    async with access.session() as session:
        # "*" is mem0's word for every one of them.
        everyone = "*" in scope.values()
        await session.row("memory_delete_all", everyone=everyone, **fenced(scope, session.holder))
    return {"message": "Memories deleted successfully!", "event_id": str(uuid.uuid4())}


async def history(access: Access, memory_id: str) -> list[Json]:
    async with access.session() as session:
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


async def entities(access: Access, path: str, number: int, size: int) -> Json:
    """Users, agents, apps and runs that have memories, and how many of each there are."""
    async with access.session() as session:
        rows = await session.rows("memory_entities")
        user_id, partial = session.holder.user_id, session.partial
    if user_id is not None:
        rows = [row for row in rows if (row["entity_type"], row["entity_id"]) == ("user", user_id)]
    start = size * (number - 1)
    told = shapes.paged(
        path, [shapes.entity(row) for row in rows[start : start + size]], len(rows), number, size
    )
    for kind in KINDS:
        told[f"total_{kind}s"] = sum(row["entity_type"] == kind for row in rows)
    return told | partial


async def delete_entity(access: Access, kind: str, name: str) -> Json:
    """All memories of a user, agent, app or run."""
    return await delete_all(access, {f"{kind_of(kind)}_id": name})


async def entity(access: Access, kind: str, name: str) -> Json:
    """One user, agent, app or run; 404 where nothing is known of it."""
    kind = kind_of(kind)
    async with access.session() as session:
        fenced({f"{kind}_id": name}, session.holder)
        rows = await session.rows("memory_entities", type=kind)
        if session.holder.user_id is not None and kind != "user":
            rows = []
    for row in rows:
        if row["entity_id"] == name:
            return shapes.entity(row)
    raise Refusal(404, "Entity not found!")


def kind_of(text: str) -> str:
    """user, agent, app or run, also in the plural."""
    kind = text.removesuffix("s")
    if kind not in KINDS:
        raise Refusal(400, "The type of an entity is user, agent, app or run.")
    return kind


async def events(access: Access, path: str, number: int, size: int) -> Json:
    async with access.session() as session:
        rows = await session.rows(
            "_event_feed", project=session.holder.project, event_id=None,
            user_id=session.holder.user_id, page=number, page_size=size,
        )  # fmt: skip
    total = rows[0]["total"] if rows else 0
    return shapes.paged(path, [shapes.event(row["event"]) for row in rows], total, number, size)


async def event(access: Access, event_id: str) -> Json:
    async with access.session() as session:
        rows = await session.rows(
            "_event_feed", project=session.holder.project, event_id=uuid_of(event_id, "event_id"),
            user_id=session.holder.user_id, page=1, page_size=1,
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


def ends_in(filters: str | None, condition: Json) -> bool:
    """Whether filters (as JSON) are this condition, or an AND with it among its parts."""
    told = loads(filters) if filters else None
    return told == condition or (
        isinstance(told, dict) and list(told) == ["AND"] and condition in told["AND"]
    )


def json(value: Any) -> Jsonb | None:
    """A value for an argument of type jsonb."""
    return None if value is None else Jsonb(value)


def given(arguments: Json) -> Json:
    """Those that are not None: the functions have defaults of their own."""
    return {name: value for name, value in arguments.items() if value is not None}


async def undo(access: Access, event_id: str) -> list[Json]:
    """What memory_undo() did."""
    wanted = uuid_of(event_id, "event_id")
    async with access.session() as session:
        found = await session.connection.execute(
            "select user_id from memory.event where project = %s and id = %s",
            [session.holder.project, wanted],
        )
        row = await found.fetchone()
        if row is None or session.holder.user_id not in (None, row["user_id"]):
            raise Refusal(404, "Event not found!")
        return await session.rows("memory_undo", event_id=wanted)
