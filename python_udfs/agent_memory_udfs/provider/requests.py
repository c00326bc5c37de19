"""What is sent to a model's server, as JSON objects."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

# From the strictest to the one that every server takes.
RESPONSE_FORMATS = ("json_schema", "json_object", "text")


def response_formats(options: Json, known: str | None) -> tuple[str, ...]:
    """The response formats to try in turn: the configured one, else from the last known good."""
    if configured := options.get("response_format"):
        return (str(configured),)
    return RESPONSE_FORMATS[RESPONSE_FORMATS.index(known or RESPONSE_FORMATS[0]) :]


def chat(model: str, request: Json, options: Json, response_format: str) -> Json:
    """A chat completion; request: {"messages": [...], "schema": JSON Schema or absent}."""
    messages = list(request["messages"])
    schema = request.get("schema")
    body: Json = {"model": model, "messages": messages}
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
    return body | _extra(options)


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


def _extra(options: Json) -> Json:
    extra: Json = options.get("extra", {})
    return extra
