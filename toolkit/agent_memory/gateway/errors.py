"""What went wrong, as HTTP says it. Each body has `detail` and `error`: clients read either."""

from __future__ import annotations

import json
import sys
import traceback
from typing import Any

import psycopg
import psycopg_pool
from fastapi.responses import JSONResponse

INTERNAL = "the server failed; see its log under this request's id"
TOO_LONG = "The request took too long."


class Refusal(Exception):
    """An answer with an error's status."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


# What is answered with an error's status.
FAILURES = (
    Refusal,
    psycopg.Error,
    psycopg_pool.PoolTimeout,
    psycopg_pool.TooManyRequests,
    UnicodeEncodeError,
)

# The longest beginning of an SQLSTATE decides.
STATUS = {
    "0A": 501,  # what this server lacks, by a function of the same name
    "22": 400,  # data exceptions: our functions refuse their arguments so
    "23": 409,
    "23001": 409,  # immutable
    "23514": 400,
    "28000": 401,
    "3F000": 404,  # no such project
    "P0002": 404,
    "42501": 403,
    "42602": 400,  # a name that is none
    "42703": 400,  # an unknown filter key
    "42704": 400,
    "2BP01": 409,  # something still uses it
    "42710": 409,  # two of one name
    "42P06": 409,
    "54": 413,
    "57014": 504,
    "40": 503,
    "53": 503,
    "55P03": 503,
    "57P": 503,
    "08": 503,
    "25006": 503,
    "55000": 409,
    "MC": 503,  # a shard of a cluster: its bucket is being moved
    "ME": 502,
    "ME005": 504,
}


def status_of(sqlstate: str) -> int:
    """500 where nothing of ours says so."""
    for length in (5, 4, 3, 2):
        if sqlstate[:length] in STATUS:
            return STATUS[sqlstate[:length]]
    return 500


def refused(error: Exception) -> Refusal:
    """An exception as a client is told; of what is not its fault no text of the server's."""
    if isinstance(error, Refusal):
        return error
    if isinstance(error, (psycopg_pool.PoolTimeout, psycopg_pool.TooManyRequests)):
        return Refusal(503, "all connections are busy", Retry_After="1")
    if isinstance(error, psycopg.Error) and error.sqlstate:
        status = status_of(error.sqlstate)
        if error.sqlstate == "42883" and error.diag.source_function == "exec_stmt_raise":
            status = 400  # an operator that filters don't have, not a function that isn't there
        if status == 500:
            return Refusal(500, INTERNAL)
        if status == 401:
            return Refusal(401, "Invalid API key.", WWW_Authenticate="Token")
        if status == 504 and error.sqlstate == "57014":
            return Refusal(504, TOO_LONG)  # PostgreSQL's text names what was running
        hint = f" {error.diag.message_hint}" if error.diag.message_hint else ""
        later = {"Retry_After": "1"} if status == 503 else {}
        message = error.diag.message_primary or "refused"
        return Refusal(status, f"{message[0].upper()}{message[1:]}.{hint}", **later)
    if isinstance(error, UnicodeEncodeError):
        return Refusal(400, "A text holds half a character (a surrogate). Send whole ones.")
    if isinstance(error, psycopg.DataError):
        # Found out before it was sent: PostgreSQL's text has every character but this one.
        return Refusal(400, "A text holds the character U+0000. Leave it out.")
    if isinstance(error, psycopg.OperationalError):
        return Refusal(503, "the database can't be reached", Retry_After="2")
    return Refusal(500, INTERNAL)


def report(error: Exception, request_id: str) -> None:
    """Log what is no client's fault, without what the request held."""
    if refused(error).status >= 500:
        sqlstate = getattr(error, "sqlstate", None)
        log(request=request_id, error=type(error).__name__, sqlstate=sqlstate)


def tell_where(error: Exception, request_id: str) -> None:
    """Log an error that nobody expected, without its message, which may hold what was sent."""
    where = [
        f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    log(request=request_id, error=type(error).__name__, where=where)


def log(**fields: Any) -> None:
    """A line of JSON; never a path with ids, a body or a key."""
    print(json.dumps(fields), file=sys.stderr, flush=True)


def response(refusal: Refusal, **more: Any) -> JSONResponse:
    """Both generations of clients find the message."""
    return JSONResponse(
        {"detail": refusal.message, "error": refusal.message, **more},
        refusal.status,
        refusal.headers,
    )
