"""What keeps the gateway and the database from being overrun."""

from __future__ import annotations

import asyncio
import math
import time
import uuid
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from urllib.parse import unquote

from prometheus_client import Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agent_memory.gateway.errors import INTERNAL, TOO_LONG, Refusal, log, response, tell_where
from agent_memory.gateway.settings import Settings

REQUESTS = Counter(
    "agent_memory_requests_total",
    "Requests by method, path and status",
    ["method", "path", "status"],
)
LATENCY = Histogram(
    "agent_memory_request_seconds", "Seconds of requests by method and path", ["method", "path"]
)
SLOW = "The body of the request came too slowly."
UNLIMITED = ("/healthz", "/health")
# They ask the database, and are asked by machines: apart from an address's other requests, so that
# who watches the gateway still sees it when it is overrun.
WATCHING = ("/readyz", "/ready", "/metrics")
WATCHING_RATE, WATCHING_BURST = 10, 50


class Buckets:
    """Token buckets: each holds `burst` at most, and gains `rate` a second."""

    MOST = 100_000  # of them are kept; the one not used for longest goes first

    def __init__(
        self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.rate = rate
        self.burst = burst
        self.clock = clock
        self.held: OrderedDict[str | bytes, tuple[float, float]] = OrderedDict()

    def take(self, name: str | bytes) -> None:
        """One token of a bucket; refuses with 429 where there is none."""
        if not self.rate:
            return
        now = self.clock()
        tokens, since = self.held.pop(name, (float(self.burst), now))
        tokens = min(self.burst, tokens + self.rate * (now - since))
        self.held[name] = (tokens - 1 if tokens >= 1 else tokens, now)
        if len(self.held) > self.MOST:
            self.held.popitem(last=False)
        if tokens < 1:
            wait = math.ceil((1 - tokens) / self.rate)
            raise Refusal(
                429,
                f"Too many requests. Try again in {wait} s.",
                Retry_After=str(wait),
                X_RateLimit_Limit=f"{self.rate:g}",
                X_RateLimit_Remaining="0",
                X_RateLimit_Reset=str(wait),
            )


def address_of(scope: Scope) -> str:
    """Where a request comes from."""
    client: tuple[str, int] | None = scope.get("client")
    return client[0] if client else ""


class Protection:
    """The outermost layer: path, address, body, time, log. Everything of it answers by itself."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings
        self.addresses = Buckets(settings.address_rate, settings.address_burst)
        rate = WATCHING_RATE if settings.address_rate else 0
        self.watching = Buckets(rate, WATCHING_BURST)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        # As it was sent: a slash of a name (%2F) is none of the path's.
        raw = scope["raw_path"].decode("ascii")
        path = unquote(self.path(raw))
        prefix = self.settings.prefix.rstrip("/") if self.path(raw) != self.clean(raw) else ""
        identity = uuid.uuid4().hex
        state = {
            **scope.get("state", {}),
            "prefix": prefix,
            "has_slash": raw.endswith("/"),
            "request_id": identity,
        }
        scope = {**scope, "path": path, "raw_path": path.encode(), "state": state}
        began = time.monotonic()
        status = 500

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", identity.encode())]
            await send(message)

        try:
            await self.guarded(scope, receive, answer, path)
        finally:
            route = getattr(scope.get("route"), "path", "other")
            seconds = time.monotonic() - began
            REQUESTS.labels(scope["method"], route, status).inc()
            LATENCY.labels(scope["method"], route).observe(seconds)
            log(request=identity, method=scope["method"], route=route, status=status,
                milliseconds=round(1000 * seconds, 1))  # fmt: skip

    async def guarded(self, scope: Scope, receive: Receive, send: Send, path: str) -> None:
        started = ended = False

        async def tell(message: Message) -> None:
            nonlocal started, ended
            started = True
            ended = message["type"] == "http.response.body" and not message.get("more_body")
            await send(message)

        try:
            if path not in UNLIMITED:
                buckets = self.watching if path in WATCHING else self.addresses
                buckets.take(address_of(scope))
            body = await self.body(scope, receive)
            # A stream of events lasts as long as its client.
            is_stream = scope["method"] == "GET" and path.startswith("/mcp/")
            async with asyncio.timeout(None if is_stream else self.settings.request_seconds + 1):
                await self.app(scope, once(body, receive), tell)
        except Refusal as refusal:
            await response(refusal)(scope, receive, send)
        except TimeoutError:
            if not started:
                await response(Refusal(504, TOO_LONG))(scope, receive, send)
        except Exception as error:
            tell_where(error, scope["state"]["request_id"])
            if not started:
                await response(Refusal(500, INTERNAL))(scope, receive, send)
            elif not ended:
                raise  # the connection is closed, so that nobody takes it for whole

    def path(self, path: str) -> str:
        """Without the prefix, without doubled slashes, without the last one."""
        path = self.clean(path)
        prefix = self.settings.prefix.rstrip("/")
        if prefix and (path == prefix or path.startswith(f"{prefix}/")):
            path = path[len(prefix) :]
        return path or "/"

    def clean(self, path: str) -> str:
        """Without doubled slashes, without the last one."""
        while "//" in path:
            path = path.replace("//", "/")
        return path.rstrip("/") or "/"

    async def body(self, scope: Scope, receive: Receive) -> bytes:
        """All of it, within its bounds of bytes and time."""
        told = dict(scope["headers"]).get(b"content-length", b"0")
        if told.isdigit() and int(told) > self.settings.body_bytes:
            raise self.too_large()
        parts: list[bytes] = []
        size = 0
        try:
            async with asyncio.timeout(self.settings.body_seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise Refusal(400, "The request ended before its body did.")
                    part = message.get("body", b"")
                    size += len(part)
                    if size > self.settings.body_bytes:
                        raise self.too_large()
                    parts.append(part)
                    if not message.get("more_body"):
                        return b"".join(parts)
        except TimeoutError:
            raise Refusal(408, SLOW, Connection="close") from None

    def too_large(self) -> Refusal:
        # What is still to come is not read.
        message = f"The body is larger than {self.settings.body_bytes} bytes."
        return Refusal(413, message, Connection="close")


def once(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    """A body that was read already; then what else the client does."""
    given = False

    async def next_message() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return next_message
