"""A project whose models are behind the scripted server."""

from __future__ import annotations

import json
import os
import secrets
from typing import Any

from psycopg.types.json import Jsonb

from tests.database.calls import Connection, call, scalar
from tests.model_server import ModelServer

# Another one each run, the same in all workers of a run: it stands in the names of cases.
KEY = f"sk-test-{os.environ.get('PYTEST_XDIST_TESTRUNUID', secrets.token_hex(16))[:24]}"
SECRET = "scripted"
DIMENSION = 32
SCHEMA = {"type": "object", "properties": {"facts": {"type": "array"}}, "required": ["facts"]}
QUESTION = {"messages": [{"role": "user", "content": "I moved to Oslo."}], "schema": SCHEMA}

# Ways of a server to fail, for any kind of model: steps of its script, and the SQLSTATE.
FAILURES: dict[str, tuple[list[dict[str, Any]], str]] = {
    "hangs": ([{"act": "hang"}], "ME005"),
    "drips": ([{"act": "drip"}], "ME005"),
    "drops the connection": ([{"act": "drop"}] * 3, "ME001"),
    "is overloaded": (
        [{"act": "refuse", "status": 429, "headers": {"Retry-After": "0.1"}}] * 3,
        "ME003",
    ),
    "will be overloaded for long": (
        [{"act": "refuse", "status": 429, "headers": {"Retry-After": "30"}}],
        "ME003",
    ),
    "fails": ([{"act": "refuse", "status": 500, "headers": {"Retry-After": "0.1"}}] * 3, "ME003"),
    "does not know the key": (
        [{"act": "refuse", "status": 401, "message": f"Incorrect API key provided: {KEY}"}],
        "ME002",
    ),
    "refuses in half a letter": (
        [{"act": "refuse", "status": 403, "message": "no \ud800"}],
        "ME002",
    ),
    "does not know the model": ([{"act": "refuse", "status": 404}], "ME002"),
    "is paid out": (
        [{"act": "refuse", "status": 429, "code": "insufficient_quota"}],
        "ME002",
    ),
    "redirects": (
        [{"act": "refuse", "status": 307, "headers": {"Location": "/v1/elsewhere"}}],
        "ME002",
    ),
    "answers HTML": ([{"act": "raw", "body": f"<html>Bearer {KEY}</html>"}], "ME004"),
    "answers half a JSON text": ([{"act": "raw", "body": '{"choices": [{"mess'}], "ME004"),
    "answers nothing": ([{"act": "raw", "body": ""}], "ME004"),
    "answers another shape": ([{"act": "json", "answer": {"result": KEY}}], "ME004"),
    "answers a list": ([{"act": "json", "answer": [1, 2]}], "ME004"),
    "answers without an end": ([{"act": "flood"}], "ME004"),
    "answers 100 MB in 100 kB": (
        [{"act": "packed", "unit": "x" * 1000, "repeat": 100_000}],
        "ME004",
    ),
    "packs it as something else": ([{"act": "packed", "encoding": "br"}], "ME004"),
    "says it is packed": (
        [{"act": "json", "answer": {}, "headers": {"Content-Encoding": "gzip"}}],
        "ME004",
    ),
    "nests lists": ([{"act": "raw", "body": "[" * 100_000 + "]" * 100_000}], "ME004"),
    "nests objects": ([{"act": "raw", "body": '{"a":' * 100_000 + "1" + "}" * 100_000}], "ME004"),
    "nests as deep as JSON may": ([{"act": "raw", "body": "[" * 900 + "]" * 900}], "ME004"),
    "refuses at great length": ([{"act": "packed", "unit": "[" * 50, "repeat": 99_999}], "ME004"),
    "answers no number": ([{"act": "raw", "body": '{"data": [{"embedding": [NaN]}]}'}], "ME004"),
}


def set_model(
    conn: Connection,
    server: ModelServer,
    kind: str = "chat",
    project: str = "default",
    **options: Any,
) -> None:
    """Give a project the scripted server's model of a kind, with a key out of memory.secret."""
    call(conn, "memory_secret_set", name=SECRET, value=KEY)
    call(
        conn,
        "memory_model_set",
        kind=kind,
        provider="openai",
        model="scripted-1",
        base_url=server.base_url,
        secret=SECRET,
        options=options,
        project=project,
    )


def make_project(conn: Connection, server: ModelServer, name: str, **options: Any) -> str:
    """A project whose embeddings come from the scripted server."""
    call(conn, "memory_project_create", name=name, dimension=DIMENSION, embedding_provider="none")
    set_model(conn, server, "embedding", name, **options)
    return name


def ask(
    conn: Connection,
    request: dict[str, Any] | None = None,
    kind: str = "chat",
    project: str = "default",
) -> dict[str, Any]:
    """memory._model_call()."""
    answer = scalar(
        conn, "select memory._model_call(%s, %s, %s)", project, kind, Jsonb(request or QUESTION)
    )
    return answer if isinstance(answer, dict) else dict(json.loads(answer))
