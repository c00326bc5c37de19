"""Requests and answers by the templates of a container's connector.

A template has path, headers, request_body, parameters, pre_process_function and
post_process_function, as clients of OpenSearch write them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from agent_memory_udfs.provider import answers, errors, requests
from agent_memory_udfs.provider.errors import ModelError

Json = dict[str, Any]
_PLACEHOLDER = re.compile(r"\$\{(parameters|credential)\.([A-Za-z0-9_.-]+)\}")
# Headers that say what is sent, which is JSON of its own length in any case.
_SET_ANYWAY = {"content-type", "content-length", "host", "transfer-encoding"}
_LEFT = re.compile(r"\$\{[^}]*\}")


def chat_parameters(request: Json, known: Mapping[str, Any]) -> Json:
    """system_prompt and user_prompt of a chat request that asks for JSON."""
    body = requests.chat("", request, {"response_format": "json_object"}, "json_object")
    said = {message["role"]: message["content"] for message in body["messages"]}
    return {**known, "system_prompt": said.get("system", ""), "user_prompt": said.get("user", "")}


def text_parameters(texts: list[str], template: Json) -> Json:
    """The parameters for texts to embed, as the connector's pre_process_function makes them."""
    known: Json = dict(template.get("parameters") or {})
    function = str(template.get("pre_process_function") or "")
    if "bedrock" in function:
        return {**known, "inputText": texts[0]}
    name = "texts" if "cohere" in function else "input"
    return {**known, name: texts}


def body(template: Json, parameters: Mapping[str, Any]) -> Json:
    """The JSON to send; raises ModelError where the template makes none."""
    text = template.get("request_body")
    if not isinstance(text, str):
        return dict(parameters)
    quotes = 0
    parts: list[str] = []
    place = 0
    for found in _PLACEHOLDER.finditer(text):
        between = text[place : found.start()]
        parts.append(between)
        quotes += len(re.findall(r'(?<!\\)"', between))
        place = found.end()
        if found[1] != "parameters" or found[2] not in parameters:
            continue
        parts.append(_value(parameters[found[2]], within=quotes % 2 == 1))
    filled = "".join((*parts, text[place:]))
    missing = [
        found[0]
        for found in _LEFT.finditer(text)
        if not (known := _PLACEHOLDER.fullmatch(found[0]))
        or known[1] != "parameters"
        or known[2] not in parameters
    ]
    if missing:
        raise _unusable(f"Some parameter placeholder not filled in payload: {missing[0]}")
    try:
        made = json.loads(filled, strict=False)
    except ValueError as error:
        raise _unusable(f"The request_body filled in is no JSON: {error}") from None
    if not isinstance(made, dict):
        raise _unusable("The request_body filled in is no JSON object.")
    return made


def _value(value: Any, *, within: bool) -> str:
    """A parameter inside a string of the template, escaped; or bare, as JSON is."""
    if within:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return json.dumps(text, ensure_ascii=False)[1:-1]
    if isinstance(value, str) and _is_json(value):
        return value
    return json.dumps(value, ensure_ascii=False)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def headers(
    template: Json, parameters: Mapping[str, Any], credentials: Mapping[str, str]
) -> dict[str, str]:
    """The headers with their credentials."""
    known = {"parameters": parameters, "credential": credentials}

    def fill(found: re.Match[str]) -> str:
        if found[2] not in known[found[1]]:
            raise _unusable(f"A header names {found[0]}, which the connector does not have.")
        value = known[found[1]][found[2]]
        return value if isinstance(value, str) else json.dumps(value)

    given = template.get("headers") or {}
    return {
        name: _PLACEHOLDER.sub(fill, str(value))
        for name, value in given.items()
        if name.lower() not in _SET_ANYWAY
    }


def vectors(template: Json, response: Any) -> list[Any] | None:
    """The vectors that post_process_function finds in an answer; None where it reads none."""
    function = str(template.get("post_process_function") or "")
    if not function:
        return None
    if "openai" in function:
        return answers.vectors(response)
    found: Any = response
    if "cohere" in function:
        found = response.get("embeddings") if isinstance(response, dict) else None
        found = found.get("float") if isinstance(found, dict) else found
    elif "bedrock" in function:
        found = [response.get("embedding")] if isinstance(response, dict) else None
    if isinstance(found, dict):
        return answers.vectors(found)
    if not isinstance(found, list) or not all(isinstance(vector, list) for vector in found):
        raise answers.invalid(f"The function {function} finds no vectors in it.")
    return found


def _unusable(message: str) -> ModelError:
    return ModelError(errors.UNUSABLE, message, "", "See the connector's request_body and headers.")
