"""What is sent to a model's server, as JSON objects."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

Json = dict[str, Any]

# From the strictest to the one that every server takes.
RESPONSE_FORMATS = ("json_schema", "json_object", "text")
# What a chat request asks for unless the option "extra" says otherwise: the same answer again for
# the same question, and an end to one that goes on and on.
CHAT_DEFAULTS: Json = {"temperature": 0, "max_tokens": 4096}


def response_formats(options: Json, known: str | None) -> tuple[str, ...]:
    """The response formats to try in turn: the configured one, else from the last known good."""
    if configured := options.get("response_format"):
        return (str(configured),)
    return RESPONSE_FORMATS[RESPONSE_FORMATS.index(known or RESPONSE_FORMATS[0]) :]


def chat(
    model: str,
    request: Json,
    options: Json,
    response_format: str,
    unsupported: Collection[str] = (),
) -> Json:
    """A chat completion; request: {"messages": [...], "schema": JSON Schema or absent}.

    A schema that is text keeps the order of its members, which jsonb does not. `unsupported` names
    parameters that the server has refused.
    """
    messages = list(request["messages"])
    schema = request.get("schema")
    if isinstance(schema, str):
        schema = json.loads(schema)
    body: Json = {"model": model, "messages": messages} | _defaults(options, unsupported)
    if schema is not None:
        if response_format == "json_schema":
            body["response_format"] = {
                "type": "json_schema",
                "json_schema": {"name": "answer", "schema": schema, "strict": True},
            }
        else:
            body["messages"] = _asking_for(schema, messages)
            if response_format == "json_object":
                body["response_format"] = {"type": "json_object"}
    return _with_extra(body, options)


def _defaults(options: Json, unsupported: Collection[str]) -> Json:
    """The defaults that the server takes, under the names that it has for them."""
    defaults = dict(CHAT_DEFAULTS)
    if "max_tokens" in unsupported or "max_completion_tokens" in _extra(options):
        defaults["max_completion_tokens"] = defaults.pop("max_tokens")
    return {name: value for name, value in defaults.items() if name not in unsupported}


def refused_default(said: str, body: Json, options: Json) -> str | None:
    """The default parameter of a chat request that a server's refusal is about, None for others.

    Newer models of OpenAI want max_completion_tokens and their own temperature; some servers count
    max_tokens against the model's context.
    """
    own = [name for name in body if name not in _extra(options)]
    for name in ("max_completion_tokens", "max_tokens", "temperature"):
        if name in own and name in said:
            return name
    if "context" in said and ("completion" in said or "output tokens" in said):
        return next((name for name in own if name.startswith("max_")), None)
    return None


def _asking_for(schema: Json, messages: list[Json]) -> list[Json]:
    """The messages, the system's saying which JSON to answer with."""
    wish = (
        "Answer with one JSON object and nothing else. It has to fit this JSON Schema:\n"
        + json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    )
    if messages and messages[0].get("role") == "system":
        first = {**messages[0], "content": f"{messages[0]['content']}\n\n{wish}"}
        return [first, *messages[1:]]
    return [{"role": "system", "content": wish}, *messages]


def embedding(model: str, request: Json, options: Json) -> Json:
    """A batch of embeddings; request: {"input": [text, ...]}."""
    body: Json = {"model": model, "input": request["input"]}
    if dimensions := options.get("dimensions"):
        body["dimensions"] = dimensions
    return body | _extra(options)


def rerank(model: str, request: Json, options: Json) -> Json:
    """A ranking; request: {"query": text, "documents": [text, ...], "top_n": int or absent}.

    The shape is Jina's and Cohere's, or with the option "request": "dashscope" DashScope's own.
    """
    question = {"query": request["query"], "documents": request["documents"]}
    count = {"top_n": request.get("top_n") or len(request["documents"])}
    if options.get("request") == "dashscope":
        return {"model": model, "input": question, "parameters": count} | _extra(options)
    return {"model": model} | question | count | _extra(options)


def _with_extra(body: Json, options: Json) -> Json:
    """The body with what the options add; null takes a member away."""
    merged = body | _extra(options)
    return {name: value for name, value in merged.items() if value is not None}


def _extra(options: Json) -> Json:
    extra: Json = options.get("extra", {})
    return extra
