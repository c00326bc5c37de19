"""HTTP as the gateway speaks it: uvicorn's protocol, with bounds for the heads of requests.

uvicorn waits for a head without end, and keeps all of it; bodies are bounded by protection.
"""

from __future__ import annotations

import asyncio
import json
from functools import cache
from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from agent_memory.gateway.settings import Settings

MOST_HEAD_BYTES = 65_536


@cache
def head_seconds() -> float:
    """As long as a body may take."""
    return Settings.from_environment().body_seconds


class Protocol(HttpToolsProtocol):
    """One connection."""

    head_timer: asyncio.TimerHandle | None = None
    head_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self.head_came()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.head_timer is not None:
            self.head_bytes += len(data)
            if self.head_bytes > MOST_HEAD_BYTES:
                self.refuse(431, "The head of the request is too large.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.wait_for_head()

    def on_headers_complete(self) -> None:
        self.head_came()
        super().on_headers_complete()

    def wait_for_head(self) -> None:
        """From its first byte on, or from the connection's beginning."""
        self.head_came()
        self.head_timer = self.loop.call_later(head_seconds(), self.head_is_late)

    def head_came(self) -> None:
        if self.head_timer is not None:
            self.head_timer.cancel()
        self.head_timer, self.head_bytes = None, 0

    def head_is_late(self) -> None:
        if self.is_answering():
            self.wait_for_head()  # of a request that was sent before the answer to the last
        elif self.head_bytes:
            self.refuse(408, "The head of the request came too slowly.")
        else:
            self.transport.close()

    def is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def send_400_response(self, msg: str) -> None:
        self.refuse(400, msg)

    def refuse(self, status: int, message: str) -> None:
        """Answer what was no request, as errors.response() would, and close."""
        self.head_came()
        if not self.is_answering():
            body = json.dumps({"detail": message, "error": message}).encode()
            head = (
                f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
                "content-type: application/json\r\n"
                f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
            )
            self.transport.write(head.encode() + body)
        self.transport.close()
