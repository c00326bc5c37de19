"""One answer of a remote model, from its configuration and a request."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from agent_memory_udfs.provider import answers, errors, interruptible, requests, template
from agent_memory_udfs.provider.client import BadRequest, Client, Meter
from agent_memory_udfs.provider.endpoint import Endpoint, read_key
from agent_memory_udfs.provider.errors import ModelError

MOST_CLIENTS = 4  # a session; the one not used for longest makes place

# Codes of a 400 that another response format does not cure.
NOT_ABOUT_FORMAT = ("context_length", "maximum context", "model_not_found", "content_filter")

Json = dict[str, Any]


@dataclass(frozen=True)
class Surroundings:
    """What a call needs from the server: its memory of clients, its interrupts, its jsonpath."""

    clients: dict[str, Client]
    poll: Callable[[], object]
    select: Callable[[str, str], list[Any]]  # (JSON text, jsonpath) -> the values found


def answer(configuration: Json, secret: str | None, request: Json, around: Surroundings) -> Json:
    """{"content"} for chat, {"embeddings"}, or {"scores"}, with "usage" and "meter"; or instead
    {"error": sqlstate, message, detail, hint}. What it cost is metered either way.

    Only what poll() raises gets through: the server's own interrupts.
    """
    meter = Meter()
    begin = time.monotonic()
    try:
        endpoint = _endpoint(configuration, secret)
        result = _answer(endpoint, request, meter, around)
    except ModelError as error:
        result = {"error": answers.clean(error.fields())}
    seconds = round(time.monotonic() - begin, 3)
    return result | {"meter": asdict(meter) | {"seconds": seconds}}


def _endpoint(configuration: Json, secret: str | None) -> Endpoint:
    return Endpoint(
        kind=configuration["kind"],
        model=configuration["model"],
        base_url=configuration["base_url"],
        options=configuration["options"],
        dimension=configuration["dimension"],
        key=read_key(configuration["key_source"], configuration["key_name"], secret),
        template=configuration.get("template"),
        credentials=configuration.get("credentials", {}),
    )


def _answer(endpoint: Endpoint, request: Json, meter: Meter, around: Surroundings) -> Json:
    client = _client(endpoint, around.clients)
    end = time.monotonic() + endpoint.deadline

    def stop() -> None:
        client.stop()
        around.clients.pop(endpoint.fingerprint(), None)

    def work() -> str:
        try:
            return _send(client, endpoint, request, meter, end)
        except ModelError:
            raise
        except Exception as error:
            # Whatever else the package raises may quote the request, key and all.
            raise ModelError(
                errors.UNREACHABLE,
                f"the request to the {endpoint.kind} model could not be sent",
                endpoint.redact(f"{type(error).__name__}: {error}"),
            ) from None

    try:
        text = interruptible.run(work, poll=around.poll, stop=stop, seconds=endpoint.deadline)
    except interruptible.DeadlinePassed:
        meter.errors += 1
        raise _deadline(endpoint) from None
    try:
        return _read(endpoint, request, text, around)
    except RecursionError:
        raise answers.invalid("It is nested too deeply.") from None
    except ModelError as error:
        error.detail = endpoint.redact(error.detail)
        raise


def _deadline(endpoint: Endpoint) -> ModelError:
    return ModelError(
        errors.DEADLINE,
        f"the {endpoint.kind} model did not answer in time",
        f"The deadline was {endpoint.deadline:g} s for all attempts.",
        "Raise the option deadline_seconds, or ask a faster model.",
    )


def _client(endpoint: Endpoint, clients: dict[str, Client]) -> Client:
    """The session's client for this endpoint, the most recent one last."""
    fingerprint = endpoint.fingerprint()
    client = clients.pop(fingerprint, None) or Client(endpoint)
    clients[fingerprint] = client
    while len(clients) > MOST_CLIENTS:
        clients.pop(next(iter(clients))).close()
    return client


def _send(client: Client, endpoint: Endpoint, request: Json, meter: Meter, end: float) -> str:
    most = answers.most_bytes(endpoint.kind, request, endpoint.dimension)
    if endpoint.template is not None:
        body = _templated(endpoint.template, request)
        return client.post(endpoint, body, meter, end, most)
    if endpoint.kind == "embedding":
        body = requests.embedding(endpoint.model, request, endpoint.options)
        return client.post(endpoint, body, meter, end, most)
    if endpoint.kind == "rerank":
        body = requests.rerank(endpoint.model, request, endpoint.options)
        return client.post(endpoint, body, meter, end, most)
    return _send_chat(client, endpoint, request, meter, end, most)


def _templated(made_by: Json, request: Json) -> Json:
    """The body that a connector's template makes of a request."""
    known: Json = dict(made_by.get("parameters") or {})
    if texts := request.get("text_docs", request.get("input")):
        return template.body(made_by, template.text_parameters(texts, made_by))
    if "parameters" in request:
        return template.body(made_by, {**known, **request["parameters"]})
    return template.body(made_by, template.chat_parameters(request, known))


def _send_chat(
    client: Client, endpoint: Endpoint, request: Json, meter: Meter, end: float, most: int
) -> str:
    """A chat request in the form that the server takes, which the session remembers."""
    options = endpoint.options
    formats = requests.response_formats(options, client.response_format)
    if request.get("schema") is None:
        formats = formats[-1:]
    while True:
        body = requests.chat(endpoint.model, request, options, formats[0], client.unsupported)
        try:
            text = client.post(endpoint, body, meter, end, most)
        except BadRequest as error:
            said = error.detail.lower()
            if refused := requests.refused_default(said, body, options):
                client.unsupported.add(refused)
                continue
            if len(formats) == 1 or any(words in said for words in NOT_ABOUT_FORMAT):
                raise
            formats = formats[1:]
            continue
        if request.get("schema") is not None and not options.get("response_format"):
            client.response_format = formats[0]
        return text


def _read(endpoint: Endpoint, request: Json, text: str, around: Surroundings) -> Json:
    response = answers.parse(text)
    usage = answers.usage(response)
    if endpoint.template is not None and ("parameters" in request or "text_docs" in request):
        vectors = template.vectors(endpoint.template, response)
        return {"response": answers.clean(response), "vectors": vectors, "usage": usage}
    path = endpoint.options.get("result_path")
    found = None if path is None else _mapped(response, path, around)
    if endpoint.kind == "embedding":
        listed = (
            None if endpoint.template is None else template.vectors(endpoint.template, response)
        )
        if listed is None:
            listed = answers.vectors(response) if found is None else found
        count = len(request["input"])
        embedded = answers.embeddings(listed, count, endpoint.dimension, around.poll)
        return {"embeddings": embedded, "usage": usage}
    if endpoint.kind == "rerank":
        ranking = response if found is None else found
        return {"scores": answers.scores(ranking, len(request["documents"])), "usage": usage}
    if found is None:
        content, reason = answers.content(response)
    else:
        content, reason = answers.text_of(found[0] if len(found) == 1 else found), None
    return {"content": content, "finish_reason": reason, "usage": usage}


def _mapped(response: Any, path: str, around: Surroundings) -> list[Any]:
    """What result_path finds in the answer, at least one value; a list found alone is spread."""
    try:
        document = json.dumps(answers.clean(response), allow_nan=False)
    except ValueError:
        raise answers.invalid("It has a number that is out of range.") from None
    found = around.select(document, path)
    if len(found) == 1 and isinstance(found[0], list):
        found = found[0]
    if not found:
        raise answers.invalid(f"The option result_path ({path}) finds nothing in it.")
    return found
