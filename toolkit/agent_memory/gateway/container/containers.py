"""/memory_containers: made, read, changed, deleted, searched; their retention."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request

from agent_memory.gateway.container import configuration as told
from agent_memory.gateway.container import shapes
from agent_memory.gateway.container.access import Opening
from agent_memory.gateway.container.bodies import body_of, field, flag, required
from agent_memory.gateway.container.problems import STATUS, Problem, Route, illegal, missing
from agent_memory.gateway.container.query import Container, search
from agent_memory.gateway.database import Row, Session

Json = dict[str, Any]
BASE = "/_plugins/_ml/memory_containers"
router = APIRouter(route_class=Route, include_in_schema=False)
ENABLED = "plugins.ml_commons.agentic_memory_enabled"
RETAINING = "plugins.ml_commons.memory.retention_enabled"


@dataclass(frozen=True)
class Held:
    """A container that a request may use."""

    id: str
    project: str
    prefix: str
    configuration: Json
    may_change: bool
    is_admin: bool
    role: str

    def index(self, tier: str) -> str:
        return shapes.index_name(
            self.prefix, tier, self.configuration.get("use_system_index", True)
        )

    def has(self, tier: str) -> bool:
        """Whether a tier is on."""
        told = self.configuration
        if tier == "sessions":
            return not told.get("disable_session")
        if tier == "working":
            return True
        learns = bool(told.get("strategies")) and bool(told.get("llm_id"))
        return learns and not (tier == "history" and told.get("disable_history"))

    @property
    def fence(self) -> tuple[str, list[Any]] | None:
        """The documents that are theirs who asks: all for an administrator."""
        if self.is_admin:
            return None
        return "(d.owner_id is null or d.owner_id = %s)", [self.role]

    def as_searched(self, tier: str) -> Container:
        return Container(id=self.id, project=self.project, index=self.index(tier))


def owner_of(session: Session) -> str:
    """Who makes what: a database role, or a key."""
    holder = session.holder
    return f"key {holder.id}" if holder.project else holder.role


def key_of(session: Session) -> Json:
    """What binds a key; of a role nothing."""
    project = session.holder.project or None
    return {"key_project": project, "key_owner": owner_of(session) if project else None}


def held(row: Row, session: Session) -> Held:
    return Held(
        row["id"], row["project"], row["prefix"], row["configuration"], row["may_change"],
        row["is_admin"], session.holder.role,
    )  # fmt: skip


async def setting(session: Session, name: str) -> Any:
    return (await session.row("_cluster_value", name=name))["_cluster_value"]


def is_on(value: Any, default: bool) -> bool:
    return default if value is None else str(value).lower() == "true"


async def check_enabled(session: Session) -> None:
    if not is_on(await setting(session, ENABLED), True):
        raise Problem(
            403, STATUS,
            "The Agentic Memory APIs are not enabled. To enable, please update the setting "
            + ENABLED,
        )  # fmt: skip


async def usable(session: Session) -> list[Held]:
    """The containers that the request may use."""
    rows = await session.rows("_container_entry", container_id=None, **key_of(session))
    return [held(row, session) for row in rows if row["may_use"]]


async def opened(
    session: Session, id: str, *, changing: bool = False, reading: bool = False
) -> Held:
    """A container that the request may use, or change. 404, 403."""
    await check_enabled(session)
    rows = await session.rows("_container_entry", container_id=id, **key_of(session))
    if not rows:
        raise missing(
            f"Failed to find memory container with the provided memory container id: {id}"
            if reading else "Memory container not found"
        )  # fmt: skip
    (row,) = rows
    if not (row["may_change"] if changing else row["may_use"]):
        raise Problem(
            403, STATUS, "User doesn't have permissions to "
            + ("change" if changing else "access") + " this memory container",
        )  # fmt: skip
    return held(row, session)


@router.post(BASE + "/_create")
async def create(request: Request, visitor: Opening) -> Json:
    body = await required(request)
    name = field(body, "name", str)
    if not name:
        raise illegal("name is null")
    async with visitor.session() as session:
        await check_enabled(session)
        may_retain = is_on(await setting(session, RETAINING), False)
        configuration = told.configured(body, may_retain)
        await check_models(session, configuration)
        row = await session.row(
            "_container_create",
            name=name,
            description=field(body, "description", str),
            prefix=configuration["index_prefix"],
            backend_roles=told.backend_roles(body) or None,
            configuration=configuration,
            owner=owner_of(session),
        )
    return {"memory_container_id": row["container_id"], "status": "created"}


async def check_models(session: Session, configuration: Json) -> None:
    """400 for a model that nobody registered."""
    for name, what in (("llm_id", "LLM"), ("embedding_model_id", "Embedding")):
        wanted = configuration.get(name)
        if wanted in (None, "builtin"):
            continue
        found = await session.connection.execute(
            "select from memory.connected_model where id = %s", [wanted]
        )
        if await found.fetchone() is None:
            raise illegal(f"{what} model with ID {wanted} not found")


@router.get(BASE + "/_search")
@router.post(BASE + "/_search")
async def search_containers(request: Request, visitor: Opening) -> Json:
    body = await required(request, "Search memory containers request has empty body")
    async with visitor.session() as session:
        await check_enabled(session)
        ids = [one.id for one in await usable(session)]
        return await search(
            session, "containers", body, [], index=shapes.REGISTRY, fence=("d.id = any(%s)", [ids])
        )


@router.get(BASE + "/{container_id}")
async def get(container_id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        await opened(session, container_id, reading=True)
        return await document(session, container_id)


async def document(session: Session, container_id: str) -> Json:
    found = await session.connection.execute(
        "select document from memory.container_registry where kind = 'containers' and id = %s",
        [container_id],
    )
    row = await found.fetchone()
    assert row is not None
    shown: Json = row["document"]
    return shown


@router.put(BASE + "/{container_id}")
async def update(request: Request, container_id: str, visitor: Opening) -> Json:
    body = await required(request)
    async with visitor.session() as session:
        one = await opened(session, container_id, changing=True)
        may_retain = is_on(await setting(session, RETAINING), False)
        configuration = told.changed(one.configuration, body, may_retain)
        await check_models(session, configuration)
        embeds = configuration.get("embedding_model_id")
        if embeds != one.configuration.get("embedding_model_id"):
            await session.row("_container_model_set", project=one.project, kind="embedding",
                              model_id=embeds, result_path=None)  # fmt: skip
        roles = told.backend_roles(body) if "backend_roles" in body else None
        await session.connection.execute(
            "update memory.container set name = coalesce(%s, name),"
            " description = coalesce(%s, description), backend_roles = coalesce(%s, backend_roles)"
            " where project = %s",
            [field(body, "name", str), field(body, "description", str), roles, one.project],
        )
        await session.row("_container_configure", project=one.project, configuration=configuration)
    return shapes.written(shapes.REGISTRY, container_id, "updated")


@router.delete(BASE + "/{container_id}")
async def delete(request: Request, container_id: str, visitor: Opening) -> Json:
    """With delete_all_memories the project goes; with delete_memories what these tiers hold; else
    its memories stay in the project.
    """
    body = await body_of(request) or {}
    everything = field(body, "delete_all_memories", bool, False)
    if "delete_all_memories" in request.query_params:
        everything = flag(request, "delete_all_memories")
    wanted: list[Any] = field(body, "delete_memories", list, [])
    if "delete_memories" in request.query_params:
        wanted = [name for name in request.query_params["delete_memories"].split(",") if name]
    tiers = list(shapes.TIERS) if everything else [tier_of(str(name)) for name in wanted]
    async with visitor.session() as session:
        one = await opened(session, container_id, changing=True)
        if tiers and any(
            other.prefix == one.prefix and other.id != one.id for other in await usable(session)
        ):
            raise Problem(
                409, STATUS,
                "Cannot delete memory indices: another memory container shares the index prefix "
                + one.prefix,
            )  # fmt: skip
        await session.row("_container_delete", project=one.project, tiers=tiers or [""])
    return shapes.written(shapes.REGISTRY, container_id, "deleted", forced_refresh=True)


def tier_of(name: str) -> str:
    """sessions, working, long-term or history, in any case."""
    if name.lower() not in shapes.TIERS:
        raise illegal(f"Invalid memory type: {name[:100]}. Must be one of: "
                      + ", ".join(shapes.TIERS))  # fmt: skip
    return name.lower()


@router.post(BASE + "/_retention/_dry_run")
async def dry_run_all(visitor: Opening) -> Json:
    async with visitor.session() as session:
        await check_enabled(session)
        results = [await report(session, one.project) for one in await usable(session)
                   if one.may_change and one.configuration.get("retention_policy")]  # fmt: skip
    return {"skipped_count": 0, "truncated": False, "results": results}


@router.post(BASE + "/_retention/_execute")
async def execute(request: Request, visitor: Opening) -> Json:
    """What is due is removed at once, as memory_sweep() does day by day."""
    if await body_of(request) is not None:
        raise illegal("Request body is not allowed")
    async with visitor.session() as session:
        await check_enabled(session)
        if not is_on(await setting(session, RETAINING), False):
            raise Problem(403, STATUS, "Retention is not enabled. To enable, please update the "
                          "setting " + RETAINING)  # fmt: skip
        for one in await usable(session):
            if one.configuration.get("retention_policy"):
                await session.rows("memory_sweep", project=one.project)
    return {"acknowledged": True, "triggered": True, "status": "COMPLETED",
            "message": "What retention policies name is removed"}  # fmt: skip


@router.post(BASE + "/{container_id}/_retention/_dry_run")
async def dry_run(container_id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        one = await opened(session, container_id, changing=True)
        return await report(session, one.project)


async def report(session: Session, project: str) -> Json:
    row = await session.row("_retention_report", project=project)
    found: Json = row["_retention_report"]
    return found
