"""What is made of memories: summaries, exports in a schema, profiles."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import DOCUMENTED, Access, Opening
from agent_memory.gateway.requests import (
    Export,
    ExportOf,
    Filtered,
    ProfileJob,
    ProfileSettings,
    fenced,
)
from agent_memory.gateway.routes import actions

Json = dict[str, Any]
router = APIRouter(tags=["Mem0: summaries, exports, profiles"], dependencies=DOCUMENTED)


@router.post("/v1/summary")
async def summary(access: Opening, body: Filtered) -> Json:
    """What is known of a scope in one text."""
    asked = {**body.ids(await access.holder()), "filters": body.condition()}
    (row,) = await access.read("memory_summary", **actions.given(asked))
    return row


@router.post("/v1/exports", status_code=201)
async def create_export(access: Opening, body: Export) -> Json:
    """Ask for memories in the shape of a JSON Schema."""
    asked = {
        **body.ids(await access.holder()),
        "filters": body.condition(),
        "instructions": body.export_instructions,
    }
    (row,) = await access.write(
        "memory_export_create", schema=body.json_schema(), **actions.given(asked)
    )
    return {
        "message": "Memory export request received. The export will be ready in a few seconds.",
        "id": str(row["memory_export_create"]),
    }


@router.post("/v1/exports/get")
async def get_export(access: Opening, body: ExportOf) -> Json:
    """The export asked for with this id, or last with these ids and filters."""
    if body.memory_export_id is not None:
        wanted: Json = {"id": actions.uuid_of(body.memory_export_id, "memory_export_id")}
    else:
        wanted = {**body.ids(await access.holder()), "filters": body.condition()}
    try:
        (row,) = await access.read("memory_export_fetch", **actions.given(wanted))
    except actions.NOT_FOUND:
        raise Refusal(404, "No memory export request found") from None
    told: Json = row["memory_export_fetch"]
    return told


@router.get("/v2/entities/user/{user_id:path}/profile")
async def profile(access: Opening, user_id: str) -> Json:
    """What is known of a user in the shape of the project's profile schema."""
    fenced({"user_id": user_id}, await access.holder())
    (row,) = await access.read("memory_profile", user_id=user_id)
    return {**row, "entity_type": "user", "entity_id": user_id}


@router.post("/v2/profiles/jobs")
async def create_profile_job(
    access: Opening,
    body: ProfileJob,
    idempotency_key: Annotated[str | None, Header()] = None,
) -> Json:
    """Ask for the profile of a user (trigger), or of some (sample)."""
    arguments: Json = {"idempotency_key": idempotency_key}
    if body.operation == "sample":
        arguments["sample"] = body.limit or 3
    else:
        named = {"user_id": body.entity_id} if body.entity_id else {}
        arguments["user_id"] = fenced(named, await access.holder()).get("user_id")
    (row,) = await access.write("memory_profile_generate", **arguments)
    return {
        **job_of(row["job_id"], row["operation"], row["users"]),
        "entity_ids": row["users"],
        "entity_count_reserved": len(row["users"]),
        "sampled": len(row["users"]),
        "event_id": str(row["job_id"]),
        "replayed": row["replayed"],
    }


@router.get("/v2/profiles/jobs/{job_id}")
async def profile_job(access: Opening, job_id: str) -> Json:
    async with access.session() as session:
        found = await session.connection.execute(
            "select operation, users from memory.profile_job where project = %s and id = %s",
            [session.holder.project, actions.uuid_of(job_id, "job_id")],
        )
        row = await found.fetchone()
    if row is None:
        raise Refusal(404, "Profile job not found!")
    return {"job": job_of(job_id, row["operation"], row["users"])}


def job_of(job_id: Any, operation: str, users: list[str]) -> Json:
    """A job is done when it is made: a profile is made when it is read."""
    return {
        "job_id": str(job_id),
        "operation": operation,
        "entity_type": "user",
        "entity_id": users[0] if operation == "trigger" else None,
        "status": "succeeded",
        "status_url": f"/v2/profiles/jobs/{job_id}/",
        "total": len(users),
        "completed": len(users),
        "succeeded": len(users),
        "failed": 0,
        "skipped": 0,
        "enumeration_complete": True,
    }


@router.get("/v2/profiles/settings")
async def profile_settings(access: Opening) -> Json:
    """Whether profiles are made, and in which shape."""
    return await settings_told(access)


@router.post("/v2/profiles/settings")
async def set_profile_settings(access: Opening, body: ProfileSettings) -> Json:
    """Change them; null puts a default back."""
    async with access.session() as session:
        for name, value in body.settings().items():
            if name == "profile_schema" and value is not None:
                await session.row("_check_schema", schema=value)
            await session.row("memory_setting_set", name=name, value=actions.json(value))
    return await settings_told(access)


async def settings_told(access: Access) -> Json:
    async with access.session() as session:
        rows = {row["name"]: row["value"] for row in await session.rows("memory_settings")}
    user: dict[Literal["schema", "custom_instructions"], Any] = {
        "schema": rows["profile_schema"] or None,
        "custom_instructions": rows["profile_instructions"] or None,
    }
    return {
        "enabled": rows["profile_enabled"],
        "capabilities": {"entity_types": ["user"], "operations": ["trigger", "sample"]},
        "entities": {"user": user},
    }
