"""The application: routes over a pool, behind the protection."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psycopg
import psycopg_pool
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.middleware.cors import CORSMiddleware
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from agent_memory.gateway.database import Database
from agent_memory.gateway.errors import Refusal, refused, response
from agent_memory.gateway.protection import Buckets, Protection
from agent_memory.gateway.routes import hosted, open_source, operation
from agent_memory.gateway.settings import Settings


def create() -> FastAPI:
    """For a worker process: what serve left in the environment."""
    return application(Settings.from_environment())


def application(settings: Settings) -> FastAPI:
    """The application of these settings."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Database(settings)
        app.state.key_buckets = Buckets(settings.rate, settings.burst)
        await app.state.database.pool.open()
        yield
        await app.state.database.pool.close()

    app = FastAPI(
        title="agent_memory",
        description="Long-term memory for AI agents, in PostgreSQL. Mem0's clients work unchanged.",
        lifespan=lifespan,
        redirect_slashes=False,
    )
    for router in (hosted.router, open_source.router, operation.router):
        app.include_router(router)
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


async def tell(_request: Request, error: Exception) -> JSONResponse:
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


async def tell_http(_request: Request, error: Exception) -> JSONResponse:
    """No such path, no such method."""
    assert isinstance(error, HTTPException)
    return response(Refusal(error.status_code, str(error.detail)))
