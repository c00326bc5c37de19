"""Projects, their members and their webhooks, as clients of Mem0 look after them.

A database is one organisation. A key opens its own project; what changes a project takes the
role of an administrator.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import APIRouter, Query

from agent_memory.gateway.database import Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import DOCUMENTED, Opening
from agent_memory.gateway.requests import Member, NewProject, Webhook, WebhookChange
from agent_memory.gateway.routes import actions
from agent_memory.gateway.routes.hosted import ORGANISATION

Json = dict[str, Any]
router = APIRouter(tags=["Mem0: projects, members, webhooks"], dependencies=DOCUMENTED)
ORGANISATIONS = "/api/v1/orgs/organizations"
ONE_ORGANISATION = "A database is one organisation. Make or delete projects in it."
PROJECT = ORGANISATIONS + "/{org_id}/projects/{project_id}"


def check(session: Session, org_id: str, project_id: str | None = None) -> None:
    """404 for what the key does not open."""
    if org_id != ORGANISATION:
        raise Refusal(404, "Organization not found!")
    if project_id not in (None, session.holder.project):
        raise Refusal(404, "Project not found!")


@router.get(ORGANISATIONS)
async def organisations(access: Opening) -> list[Json]:
    await access.entered()
    return [{"org_id": ORGANISATION, "name": ORGANISATION}]


@router.get(ORGANISATIONS + "/{org_id}")
async def organisation(access: Opening, org_id: str) -> Json:
    async with access.session() as session:
        check(session, org_id)
    return {"org_id": ORGANISATION, "name": ORGANISATION}


@router.post(ORGANISATIONS)
async def create_organisation(access: Opening) -> Json:
    """403: another organisation is another database."""
    await access.entered()
    raise Refusal(403, ONE_ORGANISATION)


@router.delete(ORGANISATIONS + "/{org_id}")
async def delete_organisation(access: Opening, org_id: str) -> Json:
    """403: a project can be deleted, the database can't."""
    async with access.session() as session:
        check(session, org_id)
    raise Refusal(403, ONE_ORGANISATION)


@router.get(ORGANISATIONS + "/{org_id}/projects")
async def projects(access: Opening, org_id: str) -> list[Json]:
    """The project that the key opens."""
    async with access.session() as session:
        check(session, org_id)
        return [await told(session)]


@router.post(ORGANISATIONS + "/{org_id}/projects")
async def create_project(access: Opening, org_id: str, body: NewProject) -> Json:
    """A new project, and a key that opens it, shown this once."""
    async with access.session() as session:
        check(session, org_id)
        name = identifier(body.name)
        await session.row(
            "memory_project_create", name=name, description=body.description or body.name
        )
        made = await session.row(
            "memory_key_create", name=f"project {name}", role=session.holder.role, project=name
        )
    return {
        "message": "Project created successfully",
        "project_id": name,
        "api_key": made["key"],
    }


def identifier(name: str) -> str:
    """A project's name out of a title: "Web shop" is web_shop."""
    words = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
    if words and not words[0].isalpha():
        words = f"p_{words}"
    return words[:40].strip("_")


@router.get(PROJECT)
async def project(
    access: Opening,
    org_id: str,
    project_id: str,
    fields: Annotated[list[str] | None, Query()] = None,
) -> Json:
    async with access.session() as session:
        check(session, org_id, project_id)
        held = await told(session)
    return {name: value for name, value in held.items() if not fields or name in fields}


async def told(session: Session) -> Json:
    row = await session.row("_client_project", project=session.holder.project)
    held: Json = row["_client_project"]
    return {**held, "organization": ORGANISATION, "org_id": ORGANISATION}


@router.patch(PROJECT)
async def update_project(access: Opening, org_id: str, project_id: str, body: Json) -> Json:
    """custom_instructions, custom_categories, decay; what else a client keeps is kept for it."""
    async with access.session() as session:
        check(session, org_id, project_id)
        await session.row("_client_project_set", project=session.holder.project, changes=body)
    return {"message": "Project updated successfully"}


@router.delete(PROJECT)
async def delete_project(access: Opening, org_id: str, project_id: str) -> Json:
    """The project with all its memories; its keys end with it."""
    async with access.session() as session:
        check(session, org_id, project_id)
        await session.row("memory_project_drop", name=session.holder.project)
    return {"message": "Project deleted successfully."}


# The members of the organisation are those of the key's project.
@router.get(ORGANISATIONS + "/{org_id}/members")
@router.get(PROJECT + "/members")
async def members(access: Opening, org_id: str, project_id: str | None = None) -> Json:
    async with access.session() as session:
        check(session, org_id, project_id)
        rows = await session.rows("memory_member_list")
    return {
        "members": [
            {"username": row["email"], "email": row["email"], "role": row["role"]} for row in rows
        ]
    }


@router.post(ORGANISATIONS + "/{org_id}/members")
@router.post(PROJECT + "/members")
async def add_member(
    access: Opening, org_id: str, body: Member, project_id: str | None = None
) -> Json:
    async with access.session() as session:
        check(session, org_id, project_id)
        await session.row("memory_member_set", email=body.email, role=body.role, is_new=True)
    return {"message": "User added to the project successfully."}


@router.put(ORGANISATIONS + "/{org_id}/members")
@router.put(PROJECT + "/members")
async def update_member(
    access: Opening, org_id: str, body: Member, project_id: str | None = None
) -> Json:
    async with access.session() as session:
        check(session, org_id, project_id)
        await session.row("memory_member_set", email=body.email, role=body.role, is_new=False)
    return {"message": "User role updated successfully."}


@router.delete(ORGANISATIONS + "/{org_id}/members")
@router.delete(PROJECT + "/members")
async def remove_member(
    access: Opening, org_id: str, email: str, project_id: str | None = None
) -> Json:
    """Also the keys that bear the member's name."""
    async with access.session() as session:
        check(session, org_id, project_id)
        await session.row("memory_member_remove", email=email)
    return {"message": "User removed from the project successfully."}


WEBHOOKS = "/api/v1/webhooks"


@router.get(WEBHOOKS + "/projects/{project_id}")
async def webhooks(access: Opening, project_id: str) -> list[Json]:
    async with access.session() as session:
        check(session, ORGANISATION, project_id)
        return [webhook(row, project_id) for row in await session.rows("memory_webhook_list")]


def webhook(row: Json, project_id: str) -> Json:
    """A row of memory_webhook_list()."""
    return {
        "webhook_id": row["id"],
        "name": row["name"],
        "url": row["url"],
        "event_types": row["event_types"],
        "owner": row["created_by"],
        "is_active": row["is_active"],
        "project": project_id,
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "deliveries_pending": row["pending"],
        "deliveries_dead": row["dead"],
    }


@router.post(WEBHOOKS + "/projects/{project_id}", status_code=201)
async def create_webhook(access: Opening, project_id: str, body: Webhook) -> Json:
    """The secret by which its bodies are signed is shown this once."""
    async with access.session() as session:
        check(session, ORGANISATION, project_id)
        made = await session.row(
            "memory_webhook_create", **actions.given(body.model_dump(exclude_none=True))
        )
        held = {row["id"]: row for row in await session.rows("memory_webhook_list")}
    return {**webhook(held[made["id"]], project_id), "secret": made["secret"]}


@router.put(WEBHOOKS + "/{webhook_id}")
async def update_webhook(access: Opening, webhook_id: int, body: WebhookChange) -> Json:
    async with access.session() as session:
        await session.row(
            "memory_webhook_update", id=bounded(webhook_id), **body.model_dump(exclude_none=True)
        )
    return {"message": "Webhook updated successfully"}


@router.delete(WEBHOOKS + "/{webhook_id}")
async def delete_webhook(access: Opening, webhook_id: int) -> Json:
    async with access.session() as session:
        await session.row("memory_webhook_delete", id=bounded(webhook_id))
    return {"message": "Webhook deleted successfully"}


def bounded(number: int) -> int:
    """404 for what no id can be."""
    if not 0 < number < 2**63:
        raise Refusal(404, "Webhook not found!")
    return number
