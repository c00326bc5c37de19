"""/memory_containers/{id}/memories: the documents of a container."""

from __future__ import annotations

import asyncio
import time
import uuid
from typing import Any

import psycopg
from fastapi import APIRouter, Request

from agent_memory.gateway.container import shapes
from agent_memory.gateway.container.access import Opening, Visitor
from agent_memory.gateway.container.bodies import body_of, field, required, tags_of, texts
from agent_memory.gateway.container.containers import BASE, Held, opened, tier_of, usable
from agent_memory.gateway.container.problems import STATUS, Problem, Route, illegal, missing
from agent_memory.gateway.container.query import (
    Condition,
    hybrid,
    matching,
    search,
    semantic,
)
from agent_memory.gateway.database import Row, Session

Json = dict[str, Any]
router = APIRouter(route_class=Route, include_in_schema=False)
MEMORIES = BASE + "/{container_id}/memories"
VIEWS = {tier: f"memory.container_{tier.replace('-', '_')}" for tier in shapes.TIERS}
PAYLOADS = ("conversational", "data")
# Of a document of working memory what a PUT may replace; the first move its last update.
CONTENT = ("binary_data", "structured_data", "structured_data_blob")
BUSY_SECONDS = 0.1


@router.post(MEMORIES)
async def add(request: Request, container_id: str, visitor: Opening) -> Json:
    """Working memory at once; with infer also facts, within the request up to a deadline, queued
    beyond it.
    """
    body = await required(request)
    messages = messages_of(body)
    payload = payload_type(body)
    infer: bool = field(body, "infer", bool, False)
    namespace, tags = texts(body, "namespace"), tags_of(body)
    if body.get("pinned") is not None:
        raise Problem(400, STATUS, "pinned is not supported for working memory")
    async with visitor.session() as session:
        one = await opened(session, container_id)
        learns = bool(one.configuration.get("llm_id"))
        if infer and not messages:
            raise illegal("No messages provided when inferring memory")
        if infer and not learns:
            raise illegal("infer=true requires llm_model_id to be configured in memory storage")
        row = await session.row(
            "_container_add",
            project=one.project,
            messages=messages,
            namespace=own_namespace(session, namespace),
            infer=infer,
            new_session=bool(messages) and payload == "conversational" and learns
            and one.has("sessions"),
            details=details_of(body, payload, infer, tags),
            tags=tags or {},
        )  # fmt: skip
    if row["job_id"] is not None:
        await extract(visitor, one.project, row)
    told = {"working_memory_id": str(row["working_memory_id"])}
    if row["session_id"] is not None and one.has("sessions"):
        told = {"session_id": row["session_id"], **told}
    return told


def own_namespace(session: Session, namespace: dict[str, str] | None) -> dict[str, str]:
    """With the user of a user's key, where nobody is named."""
    user = session.holder.user_id
    return {**({"user_id": user} if user else {}), **(namespace or {})}


def messages_of(body: Json) -> list[Json]:
    """As they are sent: each with a role and a content, a text or a list of parts."""
    messages: list[Any] = field(body, "messages", list, [])
    for message in messages:
        if not isinstance(message, dict):
            raise Problem(400, "parsing_exception", "A message is an object")
        content = message.get("content")
        if isinstance(content, list) and content:
            if not all(isinstance(part, dict) for part in content):
                raise Problem(400, "parsing_exception", "A message's content is a list of objects")
        elif not isinstance(content, str) or not content:
            raise illegal("Message content is required")
    return [
        {"role": field(message, "role", str) or "user", "content": message["content"]}
        for message in messages
    ]


def payload_type(body: Json) -> str:
    told: str = field(body, "payload_type", str, PAYLOADS[0])
    if told.lower() not in PAYLOADS:
        raise illegal(f"Invalid payload type: {told[:50]}. Must be one of: "
                      + ", ".join(PAYLOADS))  # fmt: skip
    return told.lower()


def details_of(body: Json, payload: str, infer: bool, tags: dict[str, str] | None) -> Json:
    """What a document says besides its messages and its namespace."""
    told = {
        "payload_type": payload,
        "message_id": field(body, "message_id", int),
        "checkpoint_id": field(body, "checkpoint_id", str),
        "structured_data": field(body, "structured_data", dict),
        "structured_data_blob": field(body, "structured_data_blob", dict),
        "binary_data": field(body, "binary_data", str),
        "metadata": texts(body, "metadata"),
        "tags": tags,
        "parameters": field(body, "parameters", dict),
    }
    return {"infer": infer, **{name: value for name, value in told.items() if value is not None}}


async def extract(visitor: Visitor, project: str, added: Row) -> None:
    """Do the jobs of a scope until a certain one is done or its time is up; the rest is the
    workers'. What fails is told by the job, and tried again there.
    """
    end = time.monotonic() + visitor.database.settings.add_seconds
    while (left := end - time.monotonic()) > 0:
        async with visitor.session() as session:
            found = await session.connection.execute(
                "select state from memory.job where project = %s and id = %s",
                [project, added["job_id"]],
            )
            job = await found.fetchone()
            if job is None or job["state"] in ("succeeded", "failed", "dead"):
                return
            taken = await session.row("_take_job", project=project, scope=added["scope"])
        if taken["_take_job"] is None:
            await asyncio.sleep(BUSY_SECONDS)
            continue
        try:
            async with visitor.session(left + 5) as session:
                await run(session, taken["_take_job"], left)
        except psycopg.errors.QueryCanceled:
            return


async def run(session: Session, job: Json, seconds: float) -> None:
    """One try of a job, given back to the queue where it takes longer."""
    running = asyncio.create_task(session.row("_run_job", job=job))
    done, _ = await asyncio.wait({running}, timeout=seconds)
    if not done:
        await session.connection.cancel_safe()
    await running


@router.post(MEMORIES + "/sessions")
async def create_session(request: Request, container_id: str, visitor: Opening) -> Json:
    body = await body_of(request) or {}
    namespace = texts(body, "namespace")
    async with visitor.session() as session:
        one = await opened(session, container_id)
        if not one.has("sessions"):
            raise illegal("Session is disabled for this container")
        id: str | None = field(body, "session_id", str)
        if id is None:
            id = (await session.row("_short_id"))["_short_id"]
        made = await session.row(
            "_container_session", project=one.project, session_id=id,
            namespace=own_namespace(session, namespace), details=session_details(body),
        )  # fmt: skip
    return {"session_id": id, "status": "created" if made["_container_session"] else "exists"}


def session_details(body: Json) -> Json:
    told = {
        "summary": field(body, "summary", str),
        "metadata": texts(body, "metadata"),
        "agents": field(body, "agents", dict),
        "additional_info": field(body, "additional_info", dict),
        "pinned": field(body, "pinned", bool),
    }
    return {name: value for name, value in told.items() if value is not None}


@router.get(MEMORIES + "/{type}/_search")
@router.post(MEMORIES + "/{type}/_search")
async def search_documents(
    request: Request, container_id: str, type: str, visitor: Opening
) -> Json:
    tier = tier_of(type)
    body = await required(request, "Search memories request has empty body")
    async with visitor.session() as session:
        one = await of_tier(session, container_id, tier)
        return await search(session, tier, body, [one.as_searched(tier)], fence=one.fence)


@router.get(MEMORIES + "/{type}/_semantic_search")
@router.post(MEMORIES + "/{type}/_semantic_search")
async def semantic_search(request: Request, container_id: str, type: str, visitor: Opening) -> Json:
    body = semantic(await required(request))
    return await search_facts(body, container_id, type, visitor)


@router.get(MEMORIES + "/{type}/_hybrid_search")
@router.post(MEMORIES + "/{type}/_hybrid_search")
async def hybrid_search(request: Request, container_id: str, type: str, visitor: Opening) -> Json:
    body = hybrid(await required(request))
    return await search_facts(body, container_id, type, visitor)


async def search_facts(body: Json, container_id: str, type: str, visitor: Visitor) -> Json:
    """By meaning, of long-term memory only."""
    if tier_of(type) != "long-term":
        raise illegal("Only long-term memory is searched by meaning")
    async with visitor.session() as session:
        one = await opened(session, container_id)
        if not one.configuration.get("embedding_model_id") or not one.has("long-term"):
            raise Problem(400, STATUS, "The container has no embedding model and no strategies")
        return await search(session, "long-term", body, [one.as_searched("long-term")],
                            fence=one.fence)  # fmt: skip


async def of_tier(session: Session, container_id: str, tier: str) -> Held:
    """A container whose tier is on; 404."""
    one = await opened(session, container_id)
    if not one.has(tier):
        raise missing("Memory index not found")
    return one


@router.post(MEMORIES + "/{type}/_delete_by_query")
async def delete_by_query(request: Request, container_id: str, type: str, visitor: Opening) -> Json:
    tier = tier_of(type)
    body = await body_of(request) or {}
    if not isinstance(body.get("query"), dict):
        raise Problem(400, STATUS, "Query is required. To delete all documents send "
                      '{"query": {"match_all": {}}}')  # fmt: skip
    began = time.monotonic()
    condition = matching(body, tier)
    async with visitor.session() as session:
        one = await of_tier(session, container_id, tier)
        check_deletable(tier)
        ids = await matched(session, one, tier, condition)
        for id in ids:
            await delete_document(session, one, tier, str(id))
    return shapes.deleted_by_query(round(1000 * (time.monotonic() - began)), len(ids))


async def matched(session: Session, one: Held, tier: str, condition: Condition) -> list[Any]:
    """Ids of the documents that a query finds."""
    fence = "" if one.is_admin else " and (d.owner_id is null or d.owner_id = %(owner)s)"
    found = await session.connection.execute(
        f"select d.id from {VIEWS[tier]} as d where d.project = %(project)s"
        f" and ({condition.text}){fence} order by d.id".encode(),
        {**condition.parameters, "project": one.project, "container": one.id, "owner": one.role},
    )
    return [row["id"] for row in await found.fetchall()]


def check_deletable(tier: str) -> None:
    if tier == "history":
        raise Problem(403, STATUS, "Memory history is the audit trail: nobody deletes from it. "
                      "A retention_policy bounds it.")  # fmt: skip


@router.get(MEMORIES + "/{type}/{memory_id}")
async def get(container_id: str, type: str, memory_id: str, visitor: Opening) -> Json:
    """The bare document."""
    tier = tier_of(type)
    async with visitor.session() as session:
        one = await of_tier(session, container_id, tier)
        row = await found(session, one, tier, memory_id)
    if tier == "long-term" and row["embedding"] is not None:
        return {**row["document"], "memory_embedding": row["embedding"]}
    document: Json = row["document"]
    return document


async def found(session: Session, one: Held, tier: str, memory_id: str) -> Row:
    """A document: of a memory that another took the place of that one. 404, 403 of another's."""
    wanted: Any = memory_id
    if tier != "sessions":
        try:
            wanted = uuid.UUID(memory_id)
        except ValueError:
            raise missing("Memory not found") from None
    if tier == "long-term":
        row = await session.row("_standing_memory", project=one.project, id=wanted)
        wanted = row["_standing_memory"]
    embedding = ", d.embedding::real[] as embedding" if tier == "long-term" else ""
    found = await session.connection.execute(
        f"select d.id, d.document, d.owner_id{embedding} from {VIEWS[tier]} as d"
        " where d.project = %s and d.id = %s".encode(),
        [one.project, wanted],
    )
    document = await found.fetchone()
    if document is None:
        raise missing("Memory not found")
    if not one.is_admin and document["owner_id"] not in (None, one.role):
        raise Problem(403, STATUS, "User doesn't have permissions to access this memory")
    return document


@router.put(MEMORIES + "/{type}/{memory_id}")
async def update(
    request: Request, container_id: str, type: str, memory_id: str, visitor: Opening
) -> Json:
    tier = tier_of(type)
    body = await required(request)
    if tier == "history":
        raise missing("Can't update memory history")
    if not body:
        raise illegal("Text cannot be null or empty")
    job: Row | None = None
    async with visitor.session() as session:
        one = await of_tier(session, container_id, tier)
        row = await found(session, one, tier, memory_id)
        if tier == "sessions":
            changes = session_details(body)
            await session.row(
                "_container_session_set", project=one.project, session_id=memory_id,
                changes=changes, moves="summary" in changes,
            )  # fmt: skip
        elif tier == "working":
            job = await update_working(session, one, row, body)
        else:
            await update_fact(session, one, row, body)
    if job is not None and job["job_id"] is not None:
        await extract(visitor, one.project, job)
    return shapes.written(one.index(tier), memory_id, "updated")


async def update_working(session: Session, one: Held, row: Row, body: Json) -> Row:
    """Members that are given replace the old ones; memory is what the user said."""
    if body.get("pinned") is not None:
        raise Problem(400, STATUS, "pinned is not supported for working memory")
    said: str | None = field(body, "memory", str)
    messages = messages_of(body) if body.get("messages") is not None else None
    changes: Json = {}
    for name in CONTENT:
        kind = str if name == "binary_data" else dict
        if (value := field(body, name, kind)) is not None:
            changes[name] = value
    moves = bool(changes) or said is not None or messages is not None
    for name, labels in (("metadata", texts(body, "metadata")), ("tags", tags_of(body))):
        if labels is not None:
            changes[name] = labels
    return await session.row(
        "_container_working_set", project=one.project, id=row["id"], messages=messages, said=said,
        changes=changes, moves=moves,
    )  # fmt: skip


async def update_fact(session: Session, one: Held, row: Row, body: Json) -> None:
    """memory, tags, pinned; tags replace the old ones."""
    text: str | None = field(body, "memory", str)
    if text is not None and not text.strip():
        raise illegal("Text cannot be null or empty")
    tags = tags_of(body)
    pinned: bool | None = field(body, "pinned", bool)
    metadata: Json = {}
    if tags is not None:
        metadata = {**dict.fromkeys(row["document"].get("tags", {})), **tags}
    if pinned is not None:
        metadata["pinned"] = pinned or None
    if text is None and not metadata:
        return
    given = {"memory": text, "metadata": metadata or None}
    await session.row(
        "memory_update", id=row["id"], project=one.project,
        **{name: value for name, value in given.items() if value is not None},
    )  # fmt: skip


@router.delete(MEMORIES + "/{type}/{memory_id}")
async def delete(container_id: str, type: str, memory_id: str, visitor: Opening) -> Json:
    tier = tier_of(type)
    async with visitor.session() as session:
        one = await of_tier(session, container_id, tier)
        row = await found(session, one, tier, memory_id)
        check_deletable(tier)
        await delete_document(session, one, tier, str(row["id"]))
    return shapes.written(one.index(tier), memory_id, "deleted")


async def delete_document(session: Session, one: Held, tier: str, id: str) -> None:
    if tier == "long-term":
        await session.row("memory_delete", id=uuid.UUID(id), project=one.project)
    elif tier == "working":
        await session.row("_container_working_delete", project=one.project, id=uuid.UUID(id))
    else:
        await session.row("_container_session_delete", project=one.project, session_id=id)


@router.get("/{index}/_search")
@router.post("/{index}/_search")
async def search_index(request: Request, index: str, visitor: Opening) -> Json:
    """Of all containers of a prefix."""
    body = await body_of(request) or {}
    async with visitor.session() as session:
        containers = await usable(session)
        if index == shapes.REGISTRY:
            ids = [one.id for one in containers]
            return await search(session, "containers", body, [], index=index,
                                fence=("d.id = any(%s)", [ids]))  # fmt: skip
        for tier in shapes.TIERS:
            named = [one for one in containers if one.has(tier) and one.index(tier) == index]
            if named:
                return await search(
                    session, tier, body, [one.as_searched(tier) for one in named],
                    fence=named[0].fence,
                )  # fmt: skip
    raise Problem(
        404, "index_not_found_exception", f"no such index [{index[:200]}]", index=index[:200],
        **{"resource.id": index[:200], "resource.type": "index_or_alias", "index_uuid": "_na_"},
    )  # fmt: skip
