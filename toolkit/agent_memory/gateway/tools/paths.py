"""The paths of the tools over HTTP.

    /mcp                                   the tools of Mem0's hosted server
    /mcp/{client}/http/{user}              OpenMemory's
    /mcp/{client}/sse/{user}               the same as a stream
    /mcp/{client}/sse/{user}/messages/...  what is posted to it

What answers them is made when the first of them is asked for: to import the package of the protocol
takes as long as to import all else of the gateway.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from fastapi import FastAPI
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

if TYPE_CHECKING:
    from agent_memory.gateway.tools.transport import Transport

HTTP = "/mcp/{client}/http/{user:path}"
STREAM = "/mcp/{client}/sse/{user:path}"
MESSAGES = STREAM + "/messages/{worker}"


class Tools:
    """What answers the paths, from the first request to the end of the application."""

    def __init__(self, body_bytes: int) -> None:
        self.body_bytes = body_bytes
        self.made: asyncio.Future[Transport] | None = None
        self.ended = asyncio.Event()
        self.running_task: asyncio.Task[None] | None = None

    def routes(self) -> list[Route]:
        """For the application."""
        return [
            Route("/mcp", Endpoint(self, "/mcp", "hosted")),
            Route(HTTP, Endpoint(self, HTTP, "open_http")),
            Route(MESSAGES, Endpoint(self, MESSAGES, "posted"), methods=["POST"]),
            Route(STREAM, Endpoint(self, STREAM, "open_stream"), methods=["GET"]),
        ]

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """While the application runs."""
        try:
            yield
        finally:
            self.ended.set()
            if self.running_task is not None:
                await self.running_task

    async def transport(self, app: FastAPI) -> Transport:
        """What answers; made where it is not yet."""
        if self.made is None:
            self.made = asyncio.get_running_loop().create_future()
            self.running_task = asyncio.create_task(self.run(app, self.made))
        return await asyncio.shield(self.made)

    async def run(self, app: FastAPI, made: asyncio.Future[Transport]) -> None:
        """In a task of its own, as what answers outlives the request that it was made for."""
        try:
            module = await asyncio.to_thread(import_module, f"{__package__}.transport")
            transport: Transport = module.Transport(self.body_bytes)
            async with transport.running(app):
                made.set_result(transport)
                await self.ended.wait()
        except Exception as error:
            if made.done():
                raise
            self.made = None  # the next request tries again
            made.set_exception(error)


class Endpoint:
    """A method of the transport as a route takes it; the access log names its path."""

    def __init__(self, tools: Tools, path: str, method: str) -> None:
        self.tools = tools
        self.path = path
        self.method = method

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["route"] = self
        transport = await self.tools.transport(scope["app"])
        await getattr(transport, self.method)(scope, receive, send)
