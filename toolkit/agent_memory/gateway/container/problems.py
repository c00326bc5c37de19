"""What is refused, in the shape that clients of OpenSearch read."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import psycopg
import psycopg_pool
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.routing import APIRoute

from agent_memory.gateway.container.query.errors import QueryError
from agent_memory.gateway.errors import INTERNAL, Refusal, refused, report

ILLEGAL = "illegal_argument_exception"
STATUS = "status_exception"
SECURITY = "security_exception"
PREFIXES = ("/_plugins/", "/_cluster/", "/_cat/", "/_ml/")


class Problem(Exception):
    """An answer with an error's status. more: members beside type and reason."""

    def __init__(self, status: int, type: str, reason: str, **more: Any) -> None:
        super().__init__(reason)
        self.status = status
        self.type = type
        self.reason = reason
        self.more = more


# A container's tiers are views of a whole project; what is found in them is told with totals.
IN_A_CLUSTER = Problem(
    501,
    "unsupported_operation_exception",
    "memory containers are not offered by the gateway of a cluster: have them in a database by"
    " itself",
)


def illegal(reason: str) -> Problem:
    """400 for what makes no sense."""
    return Problem(400, ILLEGAL, reason)


def missing(reason: str) -> Problem:
    """404."""
    return Problem(404, STATUS, reason)


def unauthorized() -> Response:
    """As OpenSearch's security plugin says it: no JSON."""
    return PlainTextResponse(
        "Unauthorized", 401, {"WWW-Authenticate": 'Basic realm="OpenSearch Security"'}
    )


def answer(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """{"error": {"root_cause", "type", "reason"}, "status"}."""
    cause = {"type": problem.type, "reason": problem.reason, **problem.more}
    body = {"error": {"root_cause": [cause], **cause}, "status": problem.status}
    return JSONResponse(body, problem.status, headers)


TYPES = {400: ILLEGAL, 403: SECURITY, 429: "rejected_execution_exception"}


def told(error: Exception) -> Response:
    """The answer to an exception; of what is no client's fault no text of the server's."""
    if isinstance(error, Problem):
        return answer(error)
    if isinstance(error, QueryError):
        return answer(Problem(error.status, error.type, error.reason))
    refusal = refused(error)
    if refusal.status == 401:
        return unauthorized()
    reason = refusal.message
    if isinstance(error, psycopg.Error) and error.diag.message_primary and refusal.status < 500:
        reason = error.diag.message_primary
        if reason.startswith("permission denied"):
            reason = f"no permissions for [{reason}]"
    if refusal.status == 500:
        reason = f"Internal server error: {INTERNAL}"
    return answer(Problem(refusal.status, TYPES.get(refusal.status, STATUS), reason),
                  refusal.headers)  # fmt: skip


REFUSED = (
    Problem, QueryError, Refusal, psycopg.Error, psycopg_pool.PoolTimeout,
    psycopg_pool.TooManyRequests, RequestValidationError,
)  # fmt: skip


class Route(APIRoute):
    """A route whose refusals have OpenSearch's shape."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_or_tell(request: Request) -> Response:
            if request.app.state.database.settings.is_cluster:
                return answer(IN_A_CLUSTER)
            try:
                return await handle(request)
            except RequestValidationError as error:
                first = error.errors()[0]
                where = ".".join(str(part) for part in first["loc"] if part != "body")
                return answer(illegal(f"{where}: {first['msg']}"))
            except REFUSED as error:
                response = told(error)
                if response.status_code >= 500:
                    report(error, request.state.request_id)
                return response

        return handle_or_tell


def is_ours(path: str) -> bool:
    """Whether a path is one of OpenSearch's."""
    return path.startswith(PREFIXES) or path.endswith(("/_search", "/_doc", "/_bulk"))


def no_handler(request: Request, status: int, allowed: str | None) -> JSONResponse:
    """No such path, no such method."""
    path, method = request.url.path, request.method
    if status == 405:
        return JSONResponse(
            {"error": f"Incorrect HTTP method for uri [{path}] and method [{method}], "
                      f"allowed: [{allowed or ''}]", "status": 405},
            405, {"Allow": allowed or ""},
        )  # fmt: skip
    return JSONResponse({"error": f"no handler found for uri [{path}] and method [{method}]"}, 400)
