"""The pages of the console that read."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from agent_memory.gateway.console import pictures, session
from agent_memory.gateway.console.rendering import TYPES, page, query, static
from agent_memory.gateway.database import Holder
from agent_memory.gateway.errors import FAILURES, Refusal, refused, report
from agent_memory.gateway.keys import Access
from agent_memory.gateway.requests import IDS, fenced, moment
from agent_memory.gateway.routes.actions import NOT_FOUND, given, uuid_of
from agent_memory.gateway.routes.operation import all_processes

Json = dict[str, Any]
ROWS = 50
LATENCY = "agent_memory_request_seconds"  # of protection
KINDS = ("fact", "preference", "summary", "episode", "procedure", "instruction")
TYPES_OF_SCOPE = ("user", "agent", "run", "app")
STATES = ("unfinished", "dead", "succeeded")
MOST_RELATIONS = 120
# What an action leads back with, by a word in the address: the address can't say anything else.
DONE = {
    "undone": "The event was undone. The undo is an event itself, below.",
    "deleted": "The memory was deleted. Its history stays, and the deletion can be undone.",
    "retried": "A worker will try again.",
    "added": "It was added.",
}
PARTS = (
    ("own", "Meaning and words", "semantic and lexical, by the weights of the project"),
    ("actor", "Speaker", "the query names who said it"),
    ("neighbour", "Neighbour", "said right before or after something that fits"),
    ("run", "Run", "of a conversation that fits as a whole"),
    ("graph", "Graph", "names an entity of the query, or one that is related to it"),
    ("time", "Time", "of the time that the query asks for"),
    ("related", "Related words", "words that mean what the query's words do"),
    ("access", "Access", "found often before (setting count_access)"),
    ("others", "Somebody else", "lost, as it is another's value of what is asked of the user"),
)


class Shown(APIRoute):
    """A route whose errors are pages, too."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def shown(request: Request) -> Response:
            try:
                return await handle(request)
            except (*FAILURES, HTTPException) as error:
                return wrong(request, error)

        return shown


router = APIRouter(prefix="/console", route_class=Shown, include_in_schema=False)


def wrong(request: Request, error: Exception) -> Response:
    """What went wrong, as a page; the form to sign in where that is what is missing."""
    if isinstance(error, HTTPException):
        refusal = Refusal(error.status_code, "There is no such page.")
    else:
        report(error, request.state.request_id)
        refusal = refused(error)
    if refusal.status == 401:
        is_shown = bool(request.cookies.get(session.COOKIE))
        told = page(request, "login.html", 401, message=refusal.message if is_shown else None)
        if is_shown:
            session.keep(request, told, "")
        return told
    told = page(
        request, "error.html", refusal.status, message=refusal.message,
        request_id=request.state.request_id,
    )  # fmt: skip
    for name, value in refusal.headers.items():
        told.headers[name] = value
    return told


async def asked(request: Request) -> tuple[Access, Holder]:
    """What the key of the session opens, and for whom."""
    access = session.access_of(request)
    (row,) = await access.read("_may_write")
    request.state.may_write = row["_may_write"]
    return access, await access.holder()


def scope_of(request: Request, holder: Holder) -> dict[str, str]:
    """The ids that the address names, within what the key opens."""
    named = {name: value for name in IDS if (value := request.query_params.get(name))}
    return fenced(named, holder)


def shown(
    request: Request, access: Access, holder: Holder, name: str, here: str, **values: Any
) -> Response:
    """A page for who is signed in."""
    told: Json = {
        "holder": holder,
        "here": here,
        "is_cluster": access.database.settings.is_cluster,
        "may_write": request.state.may_write,
        "partial_answer": sorted(access.failed),
        "done": DONE.get(request.query_params.get("done", "")),
    }
    return page(request, name, **(told | values))


def chosen(request: Request, name: str, known: tuple[str, ...]) -> str | None:
    """A parameter that is one of these; 400 for another."""
    value = request.query_params.get(name) or None
    if value is not None and value not in known:
        raise Refusal(400, f"Unknown {name}. Use one of: {', '.join(known)}.")
    return value


def time_of(request: Request, name: str) -> datetime | None:
    """A parameter that is a time."""
    value = request.query_params.get(name)
    return moment(value) if value else None


# ---- without a key


@router.get("/static/{name}")
async def file(name: str) -> Response:
    if name not in TYPES:
        raise HTTPException(404)
    return static(name)


# ---- users


@router.get("")
async def users(request: Request) -> Response:
    """Users, agents, runs and apps: find one."""
    access, holder = await asked(request)
    if holder.user_id is not None:
        where = query(f"{session.home(request)}/memories", user_id=holder.user_id)
        return RedirectResponse(where, 303)
    type = chosen(request, "type", TYPES_OF_SCOPE) or "user"
    find = request.query_params.get("find") or None
    rows = await access.read(
        "memory_entities", **given({"type": type, "query": find, "page_size": ROWS,
                                    "after": request.query_params.get("after")}),
    )  # fmt: skip
    # Over shards the order of ids is each one's own.
    is_full = len(rows) >= ROWS and not access.database.settings.is_cluster
    after = rows[-1]["entity_id"] if is_full else None
    return shown(request, access, holder, "users.html", "users", rows=rows, type=type, find=find,
                 types=TYPES_OF_SCOPE, after=after, most=ROWS)  # fmt: skip


# ---- what is remembered of one


@router.get("/memories")
async def memories(request: Request) -> Response:
    """By kind and slot."""
    access, holder = await asked(request)
    scope = scope_of(request, holder)
    kind = chosen(request, "kind", KINDS)
    rows = await access.read(
        "memory_slots",
        **scope,
        **given(
            {
                "kinds": [kind] if kind else None,
                "page_size": ROWS,
                "after_kind": request.query_params.get("after_kind"),
                "after_slot": request.query_params.get("after_slot"),
            }
        ),
    )
    last = rows[-1] if len(rows) == ROWS else None
    return shown(request, access, holder, "slots.html", "memories", scope=scope, rows=rows,
                 last=last, kind=kind, kinds=KINDS)  # fmt: skip


@router.get("/timeline")
async def timeline(request: Request) -> Response:
    """Current and former ones, when each was true."""
    access, holder = await asked(request)
    scope = scope_of(request, holder)
    kind = chosen(request, "kind", KINDS)
    only = chosen(request, "only", ("current",))
    slot = request.query_params.get("slot") or None
    narrowed = given(
        {"kinds": [kind] if kind else None, "filters": {"slot": slot} if slot else None}
    )
    listed: Json = {**scope, **narrowed, "order_by": "valid_from",
              "include_superseded": only is None, "include_expired": only is None}  # fmt: skip
    after = request.query_params.get("after")
    rows = await access.read(
        "memory_list", **listed, page_size=ROWS,
        **given({"after": uuid_of(after, "after") if after else None,
                 "after_at": time_of(request, "after_at")}),
    )  # fmt: skip
    first = await access.read("memory_list", **listed, page_size=1, descending=False)
    axis = first[0]["valid_from"] if first else None
    now = datetime.now(UTC)
    drawn = [
        {
            **row,
            "bar": pictures.bar(row["valid_from"], row["valid_to"] or expired(row, now), axis),
            "state": "former" if row["valid_to"] else
            "expired" if expired(row, now) else "current",
        }
        for row in rows
    ]  # fmt: skip
    last = rows[-1] if len(rows) == ROWS else None
    return shown(request, access, holder, "timeline.html", "memories", scope=scope, rows=drawn,
                 last=last, kind=kind, kinds=KINDS, slot=slot, only=only, axis=axis,
                 wide=pictures.WIDTH)  # fmt: skip


def expired(row: Json, now: datetime) -> datetime | None:
    """When it expired; None where it has not."""
    ends: datetime | None = row["expires_at"]
    return ends if ends is not None and ends <= now else None


@router.get("/memory/{memory_id}")
async def memory(request: Request, memory_id: str) -> Response:
    """One of them: what it holds, what it rests on, what happened to it."""
    access, holder = await asked(request)
    id = uuid_of(memory_id)
    try:
        (held,) = await access.read("memory_get", id=id)
    except NOT_FOUND:
        held = None  # deleted, perhaps: the history tells
    after = request.query_params.get("after")
    history = await access.read(
        "memory_history", id=id, page_size=ROWS,
        **given({"after": uuid_of(after, "after") if after else None}),
    )  # fmt: skip
    try:
        sources = await access.read("memory_sources", id=id, page_size=10)
    except NOT_FOUND:
        sources = []  # purged
    scope = {name: held[name] for name in IDS if held and held[name] is not None}
    last = history[-1]["event_id"] if len(history) == ROWS else None
    return shown(request, access, holder, "memory.html", "memories", scope=scope, held=held, id=id,
                 history=history, sources=sources, last=last, is_first=after is None)  # fmt: skip


@router.get("/search")
async def search(request: Request) -> Response:
    """Search, with the parts of each score."""
    access, holder = await asked(request)
    scope = scope_of(request, holder)
    asks = request.query_params.get("q", "").strip()
    kind = chosen(request, "kind", KINDS)
    former = chosen(request, "former", ("yes",))
    rows: list[Json] = []
    if asks:
        rows = await access.read(
            "memory_search", query=asks, **scope, explain=True, top_k=20,
            **given({"kinds": [kind] if kind else None, "as_of": time_of(request, "as_of"),
                     "include_superseded": True if former else None}),
        )  # fmt: skip
    else:
        await access.entered()  # nothing else asks whether the key still lets anybody in
    for row in rows:
        told = row["explanation"] or {}
        row["parts"] = [
            (title, float(told.get(name) or 0), what)
            for name, title, what in PARTS
            if name == "own" or told.get(name)
        ]
    return shown(request, access, holder, "search.html", "search", scope=scope, rows=rows, q=asks,
                 kind=kind, kinds=KINDS, former=former,
                 as_of=request.query_params.get("as_of", ""))  # fmt: skip


@router.get("/graph")
async def graph(request: Request) -> Response:
    """The graph around an entity; each neighbour is a link to what is around it."""
    access, holder = await asked(request)
    scope = scope_of(request, holder)
    entity = request.query_params.get("entity") or None
    depth = int(chosen(request, "depth", ("1", "2")) or "1")
    former = chosen(request, "former", ("yes",))
    listed: Json = {
        **scope, "top_k": MOST_RELATIONS, "include_superseded": former is not None
    }  # fmt: skip
    # Where nobody is named, those whose memories these are.
    named = entity or next((scope[name] for name in IDS if name in scope), None)
    relations = await access.read("memory_relations", entity=named, depth=depth, **listed)
    if not relations and entity is None:
        relations = await access.read("memory_relations", **listed)
    drawn = pictures.walk(relations, named)
    return shown(request, access, holder, "graph.html", "graph", scope=scope, walk=drawn,
                 relations=relations, entity=entity, depth=depth, former=former,
                 most=MOST_RELATIONS)  # fmt: skip


@router.get("/messages")
async def messages(request: Request) -> Response:
    """The raw messages, beside each what was made of it and what was left out."""
    access, holder = await asked(request)
    scope = scope_of(request, holder)
    find = request.query_params.get("find") or None
    before = request.query_params.get("before")
    rows = await access.read(
        "memory_messages", **scope, page_size=20,
        **given({"query": find, "before": uuid_of(before, "before") if before else None,
                 "before_at": time_of(request, "before_at")}),
    )  # fmt: skip
    made: dict[uuid.UUID, list[Json]] = {row["id"]: [] for row in rows}
    if rows:
        for told in await access.read("memory_outcomes", message_ids=[row["id"] for row in rows]):
            made[told["message_id"]].append(told)
    models = {row["kind"]: row for row in await access.read("memory_model_list")}
    last = rows[-1] if len(rows) == 20 else None
    return shown(request, access, holder, "messages.html", "messages", scope=scope, rows=rows,
                 made=made, last=last, find=find,
                 is_builtin=models["chat"]["provider"] == "builtin")  # fmt: skip


# ---- the project


@router.get("/queue")
async def queue(request: Request) -> Response:
    """Jobs that wait, that are dead, that were done."""
    access, holder = await asked(request)
    state = chosen(request, "state", STATES) or "unfinished"
    after = request.query_params.get("after")
    rows = await access.read(
        "memory_job_list", state=state, page_size=ROWS,
        **given({"after": uuid_of(after, "after") if after else None}),
    )  # fmt: skip
    hooks: list[Json] = []
    if holder.role == "memory_admin":
        hooks = await access.read("memory_webhook_list")
    last = rows[-1]["id"] if len(rows) == ROWS else None
    return shown(request, access, holder, "queue.html", "queue", rows=rows, state=state,
                 states=STATES, last=last, hooks=hooks)  # fmt: skip


@router.get("/models")
async def models(request: Request) -> Response:
    """Which models, what they cost, how long they take."""
    access, holder = await asked(request)
    listed = await access.read("memory_model_list")
    usage = await access.read("memory_model_usage")
    return shown(request, access, holder, "models.html", "models", models=listed,
                 usage=usage)  # fmt: skip


@router.get("/health")
async def health(request: Request) -> Response:
    """How the project and this gateway fare."""
    access, holder = await asked(request)
    found = await access.read("memory_health")
    stats = await access.read("memory_stats")
    settings = await access.read("memory_settings")
    return shown(request, access, holder, "health.html", "health", found=found, stats=stats,
                 settings=settings, latency=latency() if holder.user_id is None else [],
                 is_admin=holder.role == "memory_admin", broken=None)  # fmt: skip


def latency() -> list[Json]:
    """Of each route of this gateway: how many requests, and how many milliseconds they took."""
    buckets: dict[tuple[str, str], dict[str, float]] = {}
    sums: dict[tuple[str, str], float] = {}
    for family in all_processes().collect():
        if family.name != LATENCY:
            continue
        for sample in family.samples:
            route = (sample.labels["method"], sample.labels["path"])
            if sample.name.endswith("_bucket"):
                buckets.setdefault(route, {})[sample.labels["le"]] = sample.value
            elif sample.name.endswith("_sum"):
                sums[route] = sample.value
    told: list[Json] = []
    for route, counted in buckets.items():
        count = counted.get("+Inf", 0)
        if count:
            within = [float(le) for le, held in counted.items() if held >= 0.95 * count]
            most = min(within)
            told.append({
                "method": route[0], "path": route[1], "count": int(count),
                "mean": 1000 * sums.get(route, 0.0) / count,
                "within": None if most == float("inf") else 1000 * most,
            })  # fmt: skip
    return sorted(told, key=lambda row: -row["count"])[:20]
