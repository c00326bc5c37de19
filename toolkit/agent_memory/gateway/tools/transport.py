"""The tools over HTTP: streamable, one request at a time, and by server-sent events.

A stream lives in one worker process, and what is posted to it may come to another, which hands it
on through a socket in the gateway's folder.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cache
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import AccessToken
from mcp.server.mcpserver import Context, MCPServer
from mcp.server.sse import SseServerTransport
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from agent_memory.gateway.errors import FAILURES, Refusal, refused, response
from agent_memory.gateway.keys import access_of
from agent_memory.gateway.runtime import FOLDER
from agent_memory.gateway.tools import memories, open_memory
from agent_memory.gateway.tools.calls import Caller
from agent_memory.gateway.tools.paths import MESSAGES

MOST_BYTES = 16 * 1024 * 1024  # of what one worker hands to another
MOST_STREAMS = 64  # of a key in a worker: they last as long as their clients


class Transport:
    """Both servers, and what their paths answer."""

    def __init__(self, body_bytes: int) -> None:
        self.memories = memories.server(caller_of)
        self.open_memory = open_memory.server(caller_of)
        self.body_bytes = body_bytes
        self.managers: dict[str, StreamableHTTPSessionManager] = {}
        self.worker = str(os.getpid())
        self.open: Counter[bytes] = Counter()
        self.streams = SseServerTransport(
            f"/messages/{self.worker}/", max_request_body_size=body_bytes
        )

    @asynccontextmanager
    async def running(self, app: FastAPI) -> AsyncIterator[None]:
        """While the application runs."""
        async with AsyncExitStack() as stack:
            for name, server in (("hosted", self.memories), ("open", self.open_memory)):
                self.managers[name] = StreamableHTTPSessionManager(
                    server._lowlevel_server,
                    json_response=True,
                    stateless=True,
                    max_request_body_size=self.body_bytes,
                )
                await stack.enter_async_context(self.managers[name].run())
            if FOLDER in os.environ:
                listening = await asyncio.start_unix_server(
                    lambda reader, writer: self.handed(app, reader, writer),
                    socket_of(self.worker),
                    limit=MOST_BYTES,
                )
                stack.push_async_callback(closed, listening)
            yield

    async def hosted(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.streamable("hosted", None, None, scope, receive, send)

    async def open_http(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts = scope["path_params"]
        await self.streamable("open", parts["user"], parts["client"], scope, receive, send)

    async def streamable(
        self, name: str, user: str | None, client: str | None,
        scope: Scope, receive: Receive, send: Send,
    ) -> None:  # fmt: skip
        """A request on its own: no session is kept, so any worker takes it."""
        if scope["method"] != "POST":
            raise Refusal(405, "Method Not Allowed", Allow="POST")
        kind = Request(scope).headers.get("content-type", "")
        if not kind.lower().startswith("application/json"):
            raise Refusal(400, "A call is sent as application/json.")
        await self.entered(scope, user, client)
        await self.managers[name].handle_request(scope, receive, send)

    async def open_stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "GET":  # a route of GET takes HEAD as well
            raise Refusal(405, "Method Not Allowed", Allow="GET")
        parts = scope["path_params"]
        await self.entered(scope, parts["user"], parts["client"])
        key = scope["state"]["caller"].access.digest
        if self.open[key] >= MOST_STREAMS:
            raise Refusal(429, "This key has too many streams open.", Retry_After="5")
        self.open[key] += 1
        try:
            await self.stream(scope, receive, send)
        finally:
            self.open[key] -= 1
            self.open += Counter()  # those of none are not kept

    async def stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        server: MCPServer[Any] = self.open_memory
        low = server._lowlevel_server
        # In front of the path by which the client is told to post.
        scope = {**scope, "root_path": scope["state"].get("prefix", "") + scope["path"]}
        async with self.streams.connect_sse(scope, receive, send) as (incoming, outgoing):
            await low.run(incoming, outgoing, low.create_initialization_options())

    async def posted(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A message for a stream, here or of another worker."""
        body = await Request(scope, receive).body()
        parts = scope["path_params"]
        told = {
            "user": parts["user"],
            "client": parts["client"],
            "query": scope["query_string"].decode("latin-1"),
            "headers": [
                [name.decode("latin-1"), value.decode("latin-1")]
                for name, value in scope["headers"]
            ],
            "body": body.decode("utf-8", "replace"),
        }
        worker = parts["worker"]
        if worker == self.worker:
            status = await self.take(scope["app"], told)
        else:
            status = await hand_over(worker, told)
        answer = Response(status_code=status) if status < 400 else refusal_of(status)
        await answer(scope, receive, send)

    async def handed(
        self, app: FastAPI, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """A message that came to another worker."""
        try:
            status = await self.take(app, json.loads(await reader.readline()))
            writer.write(f"{status}\n".encode())
            await writer.drain()
        finally:
            writer.close()

    async def take(self, app: FastAPI, told: dict[str, Any]) -> int:
        """Give a message to its stream, for which the same key asked; the answer's status."""
        status = 500

        async def receive() -> Message:
            return {"type": "http.request", "body": told["body"].encode(), "more_body": False}

        async def send(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)

        scope: Scope = {
            "type": "http", "http_version": "1.1", "method": "POST", "path": MESSAGES,
            "raw_path": MESSAGES.encode(), "query_string": told["query"].encode("latin-1"),
            "headers": [
                (name.encode("latin-1"), value.encode("latin-1")) for name, value in told["headers"]
            ],
            "app": app, "state": {}, "path_params": {},
        }  # fmt: skip
        try:
            await self.entered(scope, told["user"], told["client"])
            await self.streams.handle_post_message(scope, receive, send)
        except FAILURES as error:
            return refused(error).status
        return status

    async def entered(self, scope: Scope, user: str | None, client: str | None) -> None:
        """Note whom a request's calls come from. 401 where its key lets nobody in, 404 for "*":
        nobody is named so.
        """
        caller = Caller(await access_of(Request(scope)), user, client)
        await caller.access.entered()
        if user == "*":
            raise Refusal(404, "There is no such user.")
        scope["state"]["caller"] = caller
        token = caller.access.digest.hex()
        scope["user"] = AuthenticatedUser(AccessToken(token=token, client_id=token, scopes=[]))


def refusal_of(status: int) -> Response:
    """An error's answer, of which a sibling tells no more than the status."""
    later = {"Retry_After": "1"} if status in (429, 503) else {}
    return response(Refusal(status, HTTPStatus(status).phrase, **later))


@cache
def short_folder() -> str:
    """The gateway's folder by a path that leaves room for a socket's name, of which a path may have
    some 100 bytes.
    """
    folder = os.environ[FOLDER]
    if len(os.fsencode(folder)) < 80:
        return folder
    return f"/proc/self/fd/{os.open(folder, os.O_RDONLY)}"


def socket_of(worker: str) -> str:
    """Where a worker listens for its siblings."""
    return f"{short_folder()}/{worker}.socket"


async def hand_over(worker: str, told: dict[str, Any]) -> int:
    """Give a message to the worker that has its stream; the status of its answer, 404 for none."""
    if not worker.isdigit() or FOLDER not in os.environ:
        return 404
    try:
        reader, writer = await asyncio.open_unix_connection(socket_of(worker))
    except OSError:
        return 404
    try:
        writer.write(json.dumps(told).encode() + b"\n")
        await writer.drain()
        return int(await reader.readline() or b"404")
    finally:
        writer.close()


async def closed(listening: asyncio.Server) -> None:
    """Take nothing more from siblings."""
    listening.close()


def caller_of(ctx: Context) -> Caller:
    """Whom a call comes from, as entered() noted it."""
    request = ctx.request_context.request
    assert isinstance(request, Request)
    caller: Caller = request.state.caller
    return caller
