"""What is sent: JSON in the body, or in the query beside a GET."""

from __future__ import annotations

import json
from typing import Any

from fastapi import Request

from agent_memory.gateway.container.problems import Problem, illegal

Json = dict[str, Any]
MOST_DEPTH = 100
RESERVED = ("owner_id", "pinned")


async def body_of(request: Request) -> Json | None:
    """The JSON object of a request; None where there is none. 400 for anything else."""
    text = (await request.body()) or request.query_params.get("source", "").encode()
    if not text.strip():
        return None
    try:
        found = json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "json_parse_exception", f"The body is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise Problem(
            400, "parsing_exception", f"Expected [START_OBJECT] but found [{type(found).__name__}]"
        )
    check(found)
    return found


def refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def check(value: Any, depth: int = 0) -> None:
    """400 for what the database can't hold."""
    if depth > MOST_DEPTH:
        raise Problem(400, "x_content_parse_exception", "The body is nested too deeply.")
    if isinstance(value, str):
        if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
            raise illegal("A text holds U+0000 or half of a surrogate pair.")
    elif isinstance(value, dict):
        for name, item in value.items():
            check(name, depth + 1)
            check(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            check(item, depth + 1)


async def required(request: Request, reason: str = "Request body is required") -> Json:
    body = await body_of(request)
    if body is None:
        raise illegal(reason)
    return body


# Of each kind of value the name that refusals have for it.
NAMES = {str: "string", bool: "boolean", int: "integer", dict: "object", list: "array"}


def field(body: Json, name: str, kind: type, default: Any = None) -> Any:
    """A member of a body; 400 where it is of another kind."""
    value = body.get(name)
    if value is None:
        return default
    if kind is bool and value in ("true", "false"):
        return value == "true"
    if kind is int and isinstance(value, str) and value.lstrip("-").isdecimal():
        value = int(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise Problem(
            400, "x_content_parse_exception",
            f"[{name}] is of type {type(value).__name__}, not {NAMES[kind]}",
        )  # fmt: skip
    if isinstance(value, int) and kind is int and not -(2**31) <= value < 2**31:
        raise illegal(f"[{name}] is out of bounds: {value}")
    return value


def texts(body: Json, name: str) -> dict[str, str] | None:
    """A map of texts: another value is kept as its JSON."""
    given = field(body, name, dict)
    if given is None:
        return None
    return {
        key: value if isinstance(value, str) else json.dumps(value, separators=(",", ":"),
                                                            ensure_ascii=False)
        for key, value in given.items()
        if value is not None
    }  # fmt: skip


def tags_of(body: Json) -> dict[str, str] | None:
    """tags, which are metadata of memories: two names there say something else."""
    tags = texts(body, "tags")
    for name in RESERVED:
        if tags and name in tags:
            raise illegal(f"A tag can't be named {name}")
    return tags


def flag(request: Request, name: str) -> bool:
    """A parameter of the query: ?name, ?name=true."""
    return request.query_params.get(name, "false").lower() in ("", "true")
