"""What Mem0's open-source server is managed by: its models, its keys, its requests, its sign-in."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from agent_memory.gateway import shapes
from agent_memory.gateway.database import Row, Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import DOCUMENTED, Opening, access_by
from agent_memory.gateway.requests import (
    Configuration,
    Instructions,
    Model,
    NewKey,
    Refresh,
    SignIn,
)
from agent_memory.gateway.routes import actions

Json = dict[str, Any]
router = APIRouter(tags=["Mem0, open source: the server"], dependencies=DOCUMENTED)
# Their names for the two kinds of models, and ours.
MODELS = {"llm": "chat", "embedder": "embedding"}
PROVIDERS = ("openai", "builtin")
# What a request to a model says besides, as its endpoint reads it.
EXTRA = ("temperature", "max_tokens", "top_p")
OF_THE_DATABASE = (
    "{} can't be configured here: memories, their graph and their history are in this database."
)
NO_PASSWORD = (
    "Keys have no passwords and no profiles: see `agent-memory key create` and `key revoke`."
)


# ---- models


@router.get("/configure")
async def configuration(access: Opening) -> Json:
    """The project's models and instructions; of a key only that there is one."""
    async with access.session() as session:
        return await told(session, await models(session))


@router.get("/configure/providers")
async def providers(access: Opening) -> Json:
    """openai is any endpoint that speaks as OpenAI's does."""
    await access.entered()
    return dict.fromkeys(MODELS, PROVIDERS)


@router.post("/configure")
async def configure(access: Opening, body: Configuration) -> Json:
    """Change them: by memory_model_set() and memory_setting_set(), with their checks."""
    async with access.session() as session:
        held = await models(session)
        now = await told(session, held)
        for name, value in (body.model_extra or {}).items():
            if name != "version" and value != now.get(name):
                raise Refusal(400, OF_THE_DATABASE.format(name[:50]))
        for name, changes in (("llm", body.llm), ("embedder", body.embedder)):
            if changes is not None:
                await set_model(session, name, held[name], changes)
        if body.model_fields_set & {"custom_instructions", "custom_fact_extraction_prompt"}:
            told_text = body.custom_instructions or body.custom_fact_extraction_prompt
            await session.row(
                "memory_setting_set", name="custom_instructions", value=actions.json(told_text)
            )
    return {"message": "Configuration set successfully"}


async def models(session: Session) -> dict[str, Row]:
    """The project's models by Mem0's names for them."""
    rows = await session.rows("_client_models", project=session.holder.project)
    by_kind = {row["kind"]: row for row in rows}
    return {name: by_kind[kind] for name, kind in MODELS.items()}


async def told(session: Session, held: dict[str, Row]) -> Json:
    """As Mem0's server tells it."""
    settings = {row["name"]: row["value"] for row in await session.rows("memory_settings")}
    return {
        "version": "v1.1",
        "vector_store": {
            "provider": "pgvector",
            "config": {
                "collection_name": session.holder.project,
                "embedding_model_dims": held["embedder"]["dimension"],
            },
        },
        "llm": shapes.model(held["llm"]),
        "embedder": shapes.model(held["embedder"], embedding_dims=held["embedder"]["dimension"]),
        "custom_instructions": settings["custom_instructions"] or None,
    }


async def set_model(session: Session, name: str, held: Row, changes: Model) -> None:
    """Another model, or another setting of it. A key is kept for the address that it was for."""
    provider = changes.provider or held["provider"]
    if provider not in (*PROVIDERS, held["provider"]):
        raise Refusal(
            400, f"The provider of {name} is openai, for any endpoint that speaks so, or builtin."
        )
    given = changes.config
    if provider != "openai":
        is_now = shapes.model(held, embedding_dims=held["dimension"])["config"]
        for setting, value in given.model_dump(exclude_none=True).items():
            if provider != held["provider"] or value != is_now.get(setting):
                raise Refusal(400, f"{setting} of the {provider} model can't be changed.")
        await session.row("memory_model_set", kind=MODELS[name], provider=provider)
        return
    address = given.openai_base_url and given.openai_base_url.rstrip("/")  # as it is kept
    stays = held["provider"] == "openai" and address in (None, held["base_url"])
    options = dict(held["options"]) if stays else {}
    extra = {key: value for key in EXTRA if (value := getattr(given, key)) is not None}
    if extra:
        options["extra"] = {**options.get("extra", {}), **extra}
    if given.embedding_dims not in (None, held["dimension"]):
        options["dimensions"] = given.embedding_dims
    arguments: Json = {
        "kind": MODELS[name],
        "provider": provider,
        "model": given.model or (held["model"] if stays else None),
        "base_url": address or (held["base_url"] if stays else None),
        "options": options,
    }
    if given.api_key not in (None, "", shapes.REDACTED):
        arguments["secret"] = f"{session.holder.project}.{name}.api_key"
        await session.row("memory_secret_set", name=arguments["secret"], value=given.api_key)
    elif stays and held["key_name"] is not None:
        places = {"env": "api_key_env", "file": "api_key_file", "secret": "secret"}
        arguments[places[held["key_source"]]] = held["key_name"]
    await session.row("memory_model_set", **actions.given(arguments))


@router.post("/generate-instructions")
async def generate_instructions(access: Opening, body: Instructions) -> Json:
    """By the project's language model: what to tell it for a use case, and a message to try."""
    async with access.session() as session:
        row = await session.row(
            "_client_instructions", project=session.holder.project, use_case=body.use_case
        )
    written: Json = row["_client_instructions"]
    return written


# ---- keys


@router.get("/api-keys")
async def keys(access: Opening) -> list[Json]:
    """The keys of the project that are not revoked, newest first."""
    async with access.session() as session:
        rows = await keys_of(session)
    return [shapes.key(row) for row in reversed(rows) if row["revoked_at"] is None]


async def keys_of(session: Session) -> list[Row]:
    return await session.rows("memory_key_list", project=session.holder.project)


@router.post("/api-keys", status_code=201)
async def create_key(access: Opening, body: NewKey) -> Json:
    """A key of the project, a writer's where no role is named. It is shown this once."""
    async with access.session() as session:
        arguments = {
            "name": body.label,
            "role": f"memory_{body.role}",
            "user_id": body.user_id,
            "expires_at": body.expires_at,
            "project": session.holder.project,
        }
        made = await session.row("memory_key_create", **actions.given(arguments))
        (row,) = [row for row in await keys_of(session) if row["id"] == made["id"]]
    return {**shapes.key(row), "key": made["key"]}


@router.delete("/api-keys/{key_id}")
async def revoke_key(access: Opening, key_id: str) -> Json:
    """End a key of the project."""
    wanted = actions.uuid_of(key_id, "key_id")
    async with access.session() as session:
        found = [row for row in await keys_of(session) if row["id"] == wanted]
        if not found:
            raise Refusal(404, "API key not found.")
        if found[0]["revoked_at"] is not None:
            raise Refusal(400, "API key is already revoked.")
        await session.row("memory_key_revoke", id=wanted)
    return {"message": "API key revoked."}


# ---- requests


@router.get("/requests")
async def requests(access: Opening, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> list[Json]:
    """What was done in the project, newest first, by memory_audit(): what was written, and where
    the setting audit_reads is on what was read.
    """
    rows = await access.read("memory_audit", page_size=limit)
    return [shapes.request(row) for row in rows]


# ---- sign-in: a key is exchanged for itself

opened = APIRouter(tags=["Mem0, open source: sign-in"])


@opened.get("/auth/setup-status")
async def setup_status() -> Json:
    """Keys are made by who runs the gateway: nothing is left to set up."""
    return {"needsSetup": False}


@opened.post("/auth/login")
async def login(request: Request, body: SignIn) -> Json:
    """For programs that know no other way: the password is a key, and so is the token."""
    return await token(request, body.password)


@opened.post("/auth/refresh")
async def refresh(request: Request, body: Refresh) -> Json:
    """The same key again, while it lets anybody in."""
    return await token(request, body.refresh_token)


async def token(request: Request, key: str) -> Json:
    """401 for a key that lets nobody in."""
    await access_by(key, request).entered()
    return {"access_token": key, "refresh_token": key, "token_type": "bearer"}


@opened.post("/auth/register")
async def register() -> Json:
    """403: whoever runs the gateway makes the keys."""
    raise Refusal(403, f"Registration is closed. {NO_PASSWORD}")


@router.get("/auth/me")
async def me(access: Opening) -> Json:
    """Whom the key lets in."""
    holder = await access.entered()
    # Ids of keys are of version 7: they begin with the milliseconds of their making.
    made = (uuid.UUID(holder.id).int >> 80) / 1000
    return {
        "id": holder.id,
        "name": holder.user_id or holder.project,
        "email": f"{holder.role}@localhost",
        "role": "admin" if holder.role == "memory_admin" else "member",
        "created_at": datetime.fromtimestamp(made, UTC),
    }


@router.patch("/auth/me")
@router.post("/auth/change-password")
async def change_me(access: Opening) -> Json:
    """403: there is nothing of a key that could be changed."""
    await access.entered()
    raise Refusal(403, NO_PASSWORD)
