"""The application: routes over a pool, behind the protection."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp

from agent_memory.gateway.console import actions as console_actions
from agent_memory.gateway.console import pages as console_pages
from agent_memory.gateway.container import cluster, containers, documents, models, problems
from agent_memory.gateway.database import Database
from agent_memory.gateway.direct import Direct
from agent_memory.gateway.errors import FAILURES, INTERNAL, Refusal, refused, report, response
from agent_memory.gateway.protection import Buckets, Protection
from agent_memory.gateway.routes import (
    derived,
    hosted,
    management,
    open_source,
    operation,
    server,
)
from agent_memory.gateway.runtime import FOLDER, end_with_parent, held
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.shards import Shards
from agent_memory.gateway.tools.paths import Tools


class Refused(BaseModel):
    """The body of an answer with an error's status."""

    detail: str
    error: str


# Paths of one kind before those that take any text.
PARTS = (
    *(part.router for part in (derived, management, hosted, open_source, operation, server)),
    server.opened,
)
# What any path may answer. By its name: FastAPI would make a validator of the model for each status
# of each path, in a third of the time that a gateway takes to start.
REFUSED = {"application/json": {"schema": {"$ref": "#/components/schemas/Refused"}}}
ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"description": description, "content": REFUSED}
    for status, description in (
        (400, "What was sent makes no sense"),
        (401, "No key, or one that lets nobody in"),
        (403, "The key does not allow it"),
        (404, "There is no such thing"),
        (408, "The body came too slowly"),
        (409, "It contradicts what is there"),
        (413, "The body is too large"),
        (422, "What was sent has another shape"),
        (429, "Too many requests: see Retry-After"),
        (500, "The server failed"),
        (501, "This database server lacks what it takes"),
        (502, "A language model failed"),
        (503, "The database is busy or away: see Retry-After"),
        (504, "It took too long, and was cancelled"),
    )
}


class Application(FastAPI):
    """Its document holds what ERRORS name."""

    def openapi(self) -> dict[str, Any]:
        document = super().openapi()
        document["components"]["schemas"]["Refused"] = Refused.model_json_schema()
        return document


def create() -> ASGIApp:
    """For a worker process: what serve left in the environment."""
    return protected(Settings.from_environment())


def protected(settings: Settings) -> ASGIApp:
    """The application of these settings behind what keeps it from being overrun."""
    app: ASGIApp = Direct(application(settings), [route for part in PARTS for route in part.routes])
    if settings.origins:
        app = CORSMiddleware(
            app, allow_origins=settings.origins, allow_methods=["*"], allow_headers=["*"]
        )
    return Protection(app, settings)


def application(settings: Settings) -> FastAPI:
    """Its routes and what they stand on."""

    tools = Tools(settings.body_bytes)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Shards(settings) if settings.is_cluster else Database(settings)
        app.state.key_buckets = Buckets(settings.rate, settings.burst)
        if FOLDER in os.environ:
            app.state.lock = held(Path(os.environ[FOLDER]))
            end_with_parent()
        async with app.state.database.pool, tools.running():
            yield

    app = Application(
        title="agent_memory",
        description="Long-term memory for AI agents, in PostgreSQL. Mem0's clients work unchanged.",
        lifespan=lifespan,
        redirect_slashes=False,
    )
    for part in PARTS:
        app.include_router(part, responses=ERRORS)
    for room in (containers, models, cluster, documents):
        app.include_router(room.router)
    for part in (console_pages, console_actions):
        app.include_router(part.router)
    app.router.routes.extend(tools.routes())
    for kind in FAILURES:
        app.add_exception_handler(kind, tell)
    app.add_exception_handler(RequestValidationError, tell_invalid)
    app.add_exception_handler(HTTPException, tell_http)
    app.add_exception_handler(Exception, tell_unexpected)
    return app


async def tell(request: Request, error: Exception) -> JSONResponse:
    """A refusal."""
    report(error, request.state.request_id)
    return response(refused(error))


async def tell_invalid(_request: Request, error: Exception) -> JSONResponse:
    """Where and what, without what was sent."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"] if part != "body")
    problems = [
        {"loc": list(one["loc"]), "msg": one["msg"], "type": one["type"]} for one in error.errors()
    ]
    return response(Refusal(422, f"{where or 'body'}: {first['msg']}"), problems=problems)


async def tell_unexpected(_request: Request, _error: Exception) -> JSONResponse:
    """What nobody expected; the protection logs where."""
    return response(Refusal(500, INTERNAL))


async def tell_http(request: Request, error: Exception) -> JSONResponse:
    """No such path, no such method."""
    assert isinstance(error, HTTPException)
    if problems.is_ours(request.url.path):
        return problems.no_handler(request, error.status_code, (error.headers or {}).get("Allow"))
    return response(Refusal(error.status_code, str(error.detail), **(error.headers or {})))
