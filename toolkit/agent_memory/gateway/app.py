"""The application: routes over a pool, behind the protection."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import psycopg_pool
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from agent_memory.gateway.database import Database
from agent_memory.gateway.errors import Refusal, refused, response
from agent_memory.gateway.protection import Buckets, Protection, log
from agent_memory.gateway.routes import derived, hosted, management, open_source, operation
from agent_memory.gateway.runtime import FOLDER, end_with_parent, held
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.shards import Shards
from agent_memory.gateway.tools.transport import Tools


class Refused(BaseModel):
    """The body of an answer with an error's status."""

    detail: str
    error: str


# What any path may answer.
ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"model": Refused, "description": description}
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
        (502, "A language model failed"),
        (503, "The database is busy or away: see Retry-After"),
        (504, "It took too long, and was cancelled"),
    )
}


def create() -> FastAPI:
    """For a worker process: what serve left in the environment."""
    return application(Settings.from_environment())


def application(settings: Settings) -> FastAPI:
    """The application of these settings."""

    tools = Tools(settings.body_bytes)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Shards(settings) if settings.is_cluster else Database(settings)
        app.state.key_buckets = Buckets(settings.rate, settings.burst)
        if FOLDER in os.environ:
            app.state.lock = held(Path(os.environ[FOLDER]))
            end_with_parent()
        async with app.state.database.pool, tools.running(app):
            yield

    app = FastAPI(
        title="agent_memory",
        description="Long-term memory for AI agents, in PostgreSQL. Mem0's clients work unchanged.",
        lifespan=lifespan,
        redirect_slashes=False,
    )
    # Paths of one kind before those that take any text.
    for part in (derived, management, hosted, open_source, operation):
        app.include_router(part.router, responses=ERRORS)
    app.router.routes.extend(tools.routes())
    for kind in (Refusal, psycopg.Error, psycopg_pool.PoolTimeout, psycopg_pool.TooManyRequests):
        app.add_exception_handler(kind, tell)
    app.add_exception_handler(RequestValidationError, tell_invalid)
    app.add_exception_handler(HTTPException, tell_http)
    if settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=["*"],
            allow_headers=["*"],
        )
    app.add_middleware(Protection, settings=settings)
    return app


async def tell(request: Request, error: Exception) -> JSONResponse:
    """A refusal; what is no client's fault is logged, without what the request held."""
    refusal = refused(error)
    if refusal.status >= 500:
        sqlstate = getattr(error, "sqlstate", None)
        log(request=request.state.request_id, error=type(error).__name__, sqlstate=sqlstate)
    return response(refusal)


async def tell_invalid(_request: Request, error: Exception) -> JSONResponse:
    """Where and what, without what was sent."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"] if part != "body")
    problems = [
        {"loc": list(one["loc"]), "msg": one["msg"], "type": one["type"]} for one in error.errors()
    ]
    return response(Refusal(422, f"{where or 'body'}: {first['msg']}"), problems=problems)


async def tell_http(_request: Request, error: Exception) -> JSONResponse:
    """No such path, no such method."""
    assert isinstance(error, HTTPException)
    return response(Refusal(error.status_code, str(error.detail)))
