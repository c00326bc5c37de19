"""The routes that are asked most, without what FastAPI does for any route.

For each request FastAPI tries the paths one after another, solves dependencies and checks what is
answered: more work than the SQL call. A route whose path has no parameters, and that takes nothing
but a body, the key and an idempotency key, is found by its path here and called at once; requests
that name more, or whose body is not as it has to be, go on to FastAPI, which answers the same and
says what is wrong.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from pydantic_core import to_json
from starlette.types import Receive, Scope, Send

from agent_memory.gateway.errors import FAILURES, refused, report, response
from agent_memory.gateway.keys import access_of
from agent_memory.gateway.protection import once


@dataclass(frozen=True)
class Call:
    """How an endpoint is called."""

    route: APIRoute
    body: type[BaseModel] | None
    takes: frozenset[str]
    status: int

    async def answer(self, request: Request, body: BaseModel | None) -> Response:
        """What the endpoint says, as JSON."""
        arguments: dict[str, Any] = {"access": await access_of(request)}
        if body is not None:
            arguments["body"] = body
        if "request" in self.takes:
            arguments["request"] = request
        if "idempotency_key" in self.takes:
            arguments["idempotency_key"] = request.headers.get("idempotency-key")
        told = await self.route.endpoint(**arguments)
        return Response(to_json(told), self.status, media_type="application/json")


def call_of(route: APIRoute) -> Call | None:
    """None where the endpoint takes what only FastAPI can give it."""
    parameters = inspect.signature(route.endpoint, eval_str=True).parameters
    if "access" not in parameters or route.param_convertors:
        return None
    body: type[BaseModel] | None = None
    for name, parameter in parameters.items():
        if name == "body":
            kind = parameter.annotation
            if not (inspect.isclass(kind) and issubclass(kind, BaseModel)):
                return None
            body = kind
        elif name not in ("access", "request") and parameter.default is parameter.empty:
            return None
    return Call(route, body, frozenset(parameters), route.status_code or 200)


class Direct:
    """In front of the application: calls the endpoints that can be called so."""

    def __init__(self, app: FastAPI, routes: Iterable[Any]) -> None:
        self.app = app
        self.calls: dict[tuple[str, str], Call] = {}
        for route in routes:
            if isinstance(route, APIRoute) and (call := call_of(route)):
                for method in route.methods or ():
                    self.calls.setdefault((method, route.path), call)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = self.calls.get((scope["method"], scope["path"])) if scope["type"] == "http" else None
        if call is None or scope["query_string"]:
            await self.app(scope, receive, send)
            return
        scope["app"] = self.app
        request = Request(scope, receive)
        given: BaseModel | None = None
        if call.body is not None:
            text = await request.body()
            receive = once(text, receive)
            try:
                if not request.headers.get("content-type", "").startswith("application/json"):
                    raise ValueError
                given = call.body.model_validate_json(text)
            except (ValueError, ValidationError):
                await self.app(scope, receive, send)
                return
        scope["route"] = call.route
        try:
            answer = await call.answer(request, given)
        except FAILURES as error:
            report(error, scope["state"]["request_id"])
            answer = response(refused(error))
        await answer(scope, receive, send)
