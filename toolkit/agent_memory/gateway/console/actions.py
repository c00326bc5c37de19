"""What the console changes: forms that are sent by POST with the token of the session."""

from __future__ import annotations

from typing import Any

import psycopg
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from agent_memory.gateway.console import session
from agent_memory.gateway.console.pages import Shown, asked, scope_of, shown
from agent_memory.gateway.console.rendering import page, query
from agent_memory.gateway.database import Holder
from agent_memory.gateway.keys import Access
from agent_memory.gateway.requests import IDS, fenced, moment
from agent_memory.gateway.routes.actions import given, uuid_of

Json = dict[str, Any]
router = APIRouter(prefix="/console", route_class=Shown, include_in_schema=False)


async def sent(request: Request) -> tuple[Access, Holder, dict[str, str]]:
    """Who sends a form, and its fields."""
    access = session.access_of(request)
    fields = await session.form_of(request)
    request.state.may_write = True  # else it is refused
    return access, await access.holder(), fields


def back(request: Request, path: str, **parameters: Any) -> Response:
    return RedirectResponse(query(f"{session.home(request)}{path}", parameters), 303)


# ---- signing in and out


@router.get("/login")
async def login_page(request: Request) -> Response:
    if session.digest_of(request) is not None:
        return back(request, "")
    return page(request, "login.html", message=None)


@router.post("/login")
async def login(request: Request) -> Response:
    """A session for a key."""
    fields = await session.form_of(request, is_signed_in=False)
    access, digest = session.access_by_key(request, fields.get("key", ""))
    try:
        await access.entered()
    except psycopg.errors.InvalidAuthorizationSpecification:
        return page(request, "login.html", 401, message="This key lets nobody in.")
    told = back(request, "")
    session.keep(request, told, session.opened(request, digest))
    return told


@router.post("/logout")
async def logout(request: Request) -> Response:
    await session.form_of(request)
    told = back(request, "/login")
    session.keep(request, told, "")
    return told


# ---- memories


@router.post("/undo")
async def undo(request: Request) -> Response:
    """Undo an event; or tell what it would come to."""
    access, holder, fields = await sent(request)
    event_id = uuid_of(fields.get("event_id", ""), "event_id")
    memory_id = uuid_of(fields.get("memory_id", ""))
    if fields.get("how") == "dry":
        plan = await access.write("memory_undo", event_id=event_id, dry_run=True)
        return shown(request, access, holder, "undo.html", "memories", plan=plan,
                     event_id=event_id, memory_id=memory_id)  # fmt: skip
    await access.write("memory_undo", event_id=event_id)
    return back(request, f"/memory/{memory_id}", done="undone")


@router.post("/delete")
async def delete(request: Request) -> Response:
    access, _, fields = await sent(request)
    memory_id = uuid_of(fields.get("memory_id", ""))
    await access.write("memory_delete", id=memory_id)
    return back(request, f"/memory/{memory_id}", done="deleted")


def said(fields: dict[str, str], holder: Holder) -> tuple[Json, Json]:
    """The scope and the message of a form."""
    scope = fenced({name: fields[name] for name in IDS if fields.get(name)}, holder)
    text = fields.get("text", "").replace("\r\n", "\n")
    return scope, {
        "messages": [{"role": "user", "content": text}],
        **given({"occurred_at": moment(at) if (at := fields.get("occurred_at")) else None}),
    }


@router.get("/try")
async def try_page(request: Request) -> Response:
    """What would be made of a message?"""
    access, holder = await asked(request)
    return shown(request, access, holder, "try.html", "try", scope=scope_of(request, holder),
                 text="", occurred_at="", plan=None)  # fmt: skip


@router.post("/try")
async def try_it(request: Request) -> Response:
    """The plan of memory_add(), or the add itself."""
    access, holder, fields = await sent(request)
    scope, message = said(fields, holder)
    seconds = access.database.settings.add_seconds
    is_dry = fields.get("how") != "add"
    plan = await access.write("memory_add", seconds, **scope, **message, dry_run=is_dry)
    if not is_dry:
        return back(request, "/messages", **scope, done="added")
    return shown(request, access, holder, "try.html", "try", scope=scope,
                 text=fields.get("text", ""), occurred_at=fields.get("occurred_at", ""),
                 plan=plan)  # fmt: skip


# ---- the project


@router.post("/retry")
async def retry(request: Request) -> Response:
    """One dead job, or all of them, again."""
    access, _, fields = await sent(request)
    id = fields.get("id")
    await access.write("memory_job_retry", **given({"id": uuid_of(id, "id") if id else None}))
    return back(request, "/queue", done="retried")


@router.post("/check")
async def check(request: Request) -> Response:
    """memory_check(): does what should hold, hold?"""
    access, holder, _ = await sent(request)
    broken = await access.write("memory_check")
    return shown(request, access, holder, "check.html", "health", broken=broken)


# ---- what else is asked


@router.get("/{_path:path}")
@router.post("/{_path:path}")
async def nothing() -> Response:
    raise HTTPException(404)
