"""What the routes of several generations have in common: each is one SQL function's work."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from agent_memory.gateway import shapes
from agent_memory.gateway.database import Holder
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import Access
from agent_memory.gateway.requests import (
    IDS,
    Add,
    Page,
    Search,
    Update,
    end_of_day,
    fenced,
    required_ids,
)

Json = dict[str, Any]
MOST_BATCHED = 1000
NOT_FOUND = psycopg.errors.NoDataFound
KINDS = ("user", "agent", "app", "run")


async def add(access: Access, body: Add, idempotency_key: str | None = None) -> Json:
    """Within the request up to a deadline, queued beyond it."""
    arguments = added(body, await access.holder(), idempotency_key)
    seconds = access.database.settings.add_seconds
    try:
        (row,) = await access.write("_add_event", seconds, **arguments, is_deferred=False)
    except psycopg.errors.QueryCanceled:
        (row,) = await access.write("_add_event", **arguments, is_deferred=True)
        return shapes.queued(str(row["event_id"]))
    return shapes.added(str(row["event_id"]), row["results"])


def added(body: Add, holder: Holder, idempotency_key: str | None) -> Json:
    """Arguments of _add_event()."""
    scope = body.scope(holder)
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
        "extraction": body.extraction(),
    }


async def search(access: Access, body: Search, top_k: int) -> Json:
    """results, and relations where the graph was asked for."""
    ids = body.ids(await access.holder())
    arguments: Json = {
        "query": body.query,
        **ids,
        "filters": body.condition(),
        "top_k": body.top_k or top_k,
        "threshold": body.threshold,
        "rerank": bool(body.rerank),
        "kinds": body.kinds or None,
    }
    rows = await access.read("memory_search", shapes.FOUND, **given(arguments))
    told: Json = {"results": [body.chosen(shapes.found(row)) for row in rows]}
    if body.enable_graph and ids:
        relations = await access.read("memory_relations", query=body.query, **ids)
        told["relations"] = [shapes.relation(row) for row in relations]
    return told | access.partial


async def page(access: Access, body: Page, path: str) -> Json:
    """A page of memories with the total of all."""
    number, size = body.page or 1, body.page_size or 100
    ids = body.ids(await access.holder())
    arguments: Json = {
        **ids,
        "filters": body.condition(),
        "page": number,
        "page_size": size,
        "include_expired": bool(body.show_expired),
        "kinds": body.kinds or None,
    }
    rows = await access.read("memory_page", shapes.PAGE, **given(arguments))
    total = rows[0]["total"] if rows else 0
    found = [body.chosen(shapes.memory(row)) for row in rows if row["id"] is not None]
    told = shapes.paged(path, found, total, number, size)
    if body.enable_graph and ids:
        relations = await access.read("memory_relations", **ids)
        told["relations"] = [shapes.relation(row) for row in relations]
    return told | access.partial


async def get(access: Access, memory_id: str) -> Json:
    with known():
        (row,) = await access.read("memory_get", id=uuid_of(memory_id))
    return shapes.memory(row)


async def update(access: Access, memory_id: str, body: Update) -> Json:
    with known():
        (row,) = await access.write("memory_update", id=uuid_of(memory_id), **changes(body))
    return shapes.memory(row)


def changes(body: Update) -> Json:
    """Arguments of memory_update(). An expiration_date of null is none any more."""
    is_set = "expiration_date" in body.model_fields_set
    expires = end_of_day(body.expiration_date) or ("infinity" if is_set else None)
    return given({"memory": body.text, "metadata": body.metadata, "expires_at": expires})


async def delete(access: Access, memory_id: str) -> Json:
    with known():
        await access.write("memory_delete", id=uuid_of(memory_id))
    return {"message": "Memory deleted successfully!"}


@contextmanager
def known() -> Iterator[None]:
    """404 for a memory that is not there, or that the key does not open: it sees no difference."""
    try:
        yield
    except psycopg.errors.NoDataFound:
        raise Refusal(404, "Memory not found!") from None


async def delete_all(access: Access, ids: dict[str, str], filters: Json | None = None) -> Json:
    """Of a scope, or what filters leave of it; of none it is refused in every spelling."""
    scope = {name: value for name, value in ids.items() if value}
    if not scope and not required_ids(filters):
        raise Refusal(400, "One of user_id, agent_id, app_id, run_id is required to delete by.")
    # "*" is mem0's word for every one of them.
    arguments: Json = {"everyone": "*" in scope.values(), **fenced(scope, await access.holder())}
    await access.write("memory_delete_all", **arguments, **given({"filters": filters}))
    return {"message": "Memories deleted successfully!", "event_id": str(uuid.uuid4())}


async def history(access: Access, memory_id: str) -> list[Json]:
    id = uuid_of(memory_id)
    with known():
        rows = await access.read("memory_history", id=id)
    ids = await ids_of(access, memory_id)
    try:
        sources = await access.read("memory_sources", id=id)
    except NOT_FOUND:
        sources = []  # purged
    return shapes.history(rows, sources, ids)


async def ids_of(access: Access, memory_id: str) -> Json:
    """Whose a memory is or was."""
    async with access.session() as session:
        found = await session.connection.execute(
            "select user_id, agent_id, app_id, run_id from memory.memory"
            " where project = %s and id = %s",
            [session.holder.project, memory_id],
        )
        row = await found.fetchone()
    ids: Json = row or dict.fromkeys(IDS)
    return {**ids, "session_id": ids["run_id"]}


async def entities(access: Access, path: str, number: int, size: int) -> Json:
    """Users, agents, apps and runs that have memories, and how many of each there are."""
    rows = await access.read("memory_entities")
    start = size * (number - 1)
    told = shapes.paged(
        path, [shapes.entity(row) for row in rows[start : start + size]], len(rows), number, size
    )
    for kind in KINDS:
        told[f"total_{kind}s"] = sum(row["entity_type"] == kind for row in rows)
    return told


async def delete_entity(access: Access, kind: str, name: str) -> Json:
    """All memories of a user, agent, app or run. Nobody is named "*"."""
    if name == "*":
        raise Refusal(404, "Entity not found!")
    return await delete_all(access, {f"{kind_of(kind)}_id": name})


async def entity(access: Access, kind: str, name: str) -> Json:
    """One user, agent, app or run; 404 where nothing is known of it."""
    for row in await access.read("memory_entities", type=kind_of(kind)):
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
    holder = await access.holder()
    rows = await access.read(
        "_event_feed", project=holder.project, event_id=None, page=number, page_size=size
    )
    total = rows[0]["total"] if rows else 0
    return shapes.paged(path, [shapes.event(row["event"]) for row in rows], total, number, size)


async def event(access: Access, event_id: str) -> Json:
    wanted = uuid_of(event_id, "event_id")
    holder = await access.holder()
    rows = await access.read(
        "_event_feed", project=holder.project, event_id=wanted, page=1, page_size=1
    )
    if not rows:
        raise Refusal(404, "Event not found!")
    return shapes.event(rows[0]["event"])


def uuid_of(text: str, name: str = "memory_id") -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise Refusal(400, f"{name} should be a valid UUID") from None


def json(value: Any) -> Jsonb | None:
    """A value for an argument of type jsonb."""
    return None if value is None else Jsonb(value)


def given(arguments: Json) -> Json:
    """Those that are not None: the functions have defaults of their own."""
    return {name: value for name, value in arguments.items() if value is not None}


async def undo(access: Access, event_id: str) -> list[Json]:
    """What memory_undo() did."""
    try:
        return await access.write("memory_undo", event_id=uuid_of(event_id, "event_id"))
    except psycopg.errors.NoDataFound:
        raise Refusal(404, "Event not found!") from None
