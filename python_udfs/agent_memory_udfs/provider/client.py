"""Sending requests: one HTTP client a session and endpoint, retries, and a way to stop."""

from __future__ import annotations

import contextlib
import email.utils
import json
import random
import socket
import threading
import time
from dataclasses import dataclass
from typing import Any

from agent_memory_udfs.provider import body as bodies
from agent_memory_udfs.provider import errors, package
from agent_memory_udfs.provider.endpoint import Endpoint
from agent_memory_udfs.provider.errors import ModelError
from agent_memory_udfs.provider.template import headers

CONNECT_SECONDS = 10.0
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 8.0
MOST_DETAIL = 500  # characters of a server's answer in an error
MOST_READ = 100_000  # characters of an error's answer that are looked at
RETRIED = {408, 409, 425, 429}  # beside every 5xx
DESCRIBE_BODY = {"content-encoding", "content-length", "transfer-encoding"}
OUT_OF_MONEY = {"insufficient_quota", "billing_hard_limit_reached"}


@dataclass
class Meter:
    """What one answer cost."""

    calls: int = 0
    errors: int = 0


class Client:
    """The HTTP client of one endpoint in this session, and what it learned of the server.

    It is used on a call's own thread; only stop() may come from another one.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self.response_format: str | None = None  # the one that the server took last
        self.unsupported: set[str] = set()  # parameters of a chat that it has refused
        self.stopped = threading.Event()
        self._endpoint = endpoint
        self._openai: Any = None
        self._streams: list[Any] = []
        self._most_bytes = 0  # of the answer that is waited for

    def post(
        self, endpoint: Endpoint, body: dict[str, Any], meter: Meter, end: float, most_bytes: int
    ) -> str:
        """The text of the answer, after retries; `end` on the monotonic clock.

        Raises ModelError. A 400 or 422 is a BadRequest, so that another form can be tried; an
        answer of more than most_bytes can't be used.
        """
        self._most_bytes = most_bytes
        for attempt in range(1, endpoint.attempts + 1):
            meter.calls += 1
            failure = self._attempt(endpoint, body, end)
            if isinstance(failure, str):
                return endpoint.redact_answer(failure)
            meter.errors += 1
            if not failure.is_passing or attempt == endpoint.attempts:
                raise failure
            pause = failure.pause or _backoff(attempt)
            if time.monotonic() + pause >= end:
                failure.detail += f" The next attempt, in {pause:.1f} s, is past the deadline."
                raise failure
            if self.stopped.wait(pause):
                raise failure
        raise AssertionError("attempts is at least 1")

    def _attempt(self, endpoint: Endpoint, body: dict[str, Any], end: float) -> str | Failure:
        """One request: the answer's text, or what went wrong."""
        openai, client = self._connected()
        remaining = max(end - time.monotonic(), 0.001)
        options: dict[str, Any] = {
            "max_retries": 0,
            "timeout": openai.Timeout(
                min(endpoint.timeout, remaining), connect=min(CONNECT_SECONDS, remaining)
            ),
        }
        if endpoint.key is None:
            options["headers"] = {"Authorization": openai.omit}
        if endpoint.template is not None:
            own = headers(
                endpoint.template, endpoint.template.get("parameters") or {}, endpoint.credentials
            )
            if any(name.lower() == "authorization" for name in own):
                options["headers"] = {}
            options["headers"] |= own
        try:
            answer: str = client.post(endpoint.path, cast_to=str, body=body, options=options)
            return answer
        except bodies.Unreadable as error:
            return Failure(
                errors.ANSWER_INVALID,
                "the model's answer can't be used",
                f"As for its body, {error}.",
                "See the options model and base_url of memory_model_set().",
            )
        except openai.APIStatusError as error:
            return _status_failure(endpoint, error.response)
        except openai.APITimeoutError as error:
            return Failure(
                errors.DEADLINE,
                f"the {endpoint.kind} model did not answer in time",
                endpoint.redact(f"{_cause(error)} within {endpoint.timeout:g} s."),
                "Raise the option deadline_seconds or timeout_seconds, or ask a faster model.",
                is_passing=True,
            )
        except openai.APIConnectionError as error:
            return Failure(
                errors.UNREACHABLE,
                f"the {endpoint.kind} model can't be reached at {endpoint.base_url}",
                endpoint.redact(_cause(error)),
                "See that its server runs and that the database server may connect to it.",
                is_passing=True,
            )

    def _connected(self) -> tuple[Any, Any]:
        """The openai package, imported by the first call of a session, and its client."""
        try:
            openai = package.load()
        except ImportError as error:
            raise ModelError(
                errors.NO_PACKAGE,
                "the package openai is missing in the server's Python",
                str(error),
                "Install the server files of agent_memory (make install).",
            ) from None
        if self._openai is None:
            local = self._endpoint.local_host
            self._openai = openai.OpenAI(
                base_url=self._endpoint.base_url,
                api_key=self._endpoint.key or "none",
                max_retries=0,
                http_client=self._bounded(openai.DefaultHttpxClient)(
                    headers={"Accept-Encoding": bodies.ENCODINGS},
                    # A redirect would lead past the list of trusted endpoints.
                    follow_redirects=False,
                    mounts=None if local is None else {f"all://{local}": None},
                    verify=_certificates(self._endpoint.base_url),
                    event_hooks={"request": [self._watch]},
                ),
            )
        return openai, self._openai

    def _bounded(self, http_client: Any) -> Any:
        """The package's class of HTTP clients, such that it reads no longer body than it may."""

        class Bounded(http_client):  # type: ignore[misc]  # known at run time only
            def send(_, request: Any, **options: Any) -> Any:
                response = super().send(request, **options | {"stream": True})
                try:
                    encoding = response.headers.get("content-encoding", "")
                    content = bodies.read(response.iter_raw(), encoding, self._most_bytes)
                finally:
                    response.close()
                headers = [
                    (name, value)
                    for name, value in response.headers.multi_items()
                    if name.lower() not in DESCRIBE_BODY
                ]
                return type(response)(
                    response.status_code, headers=headers, content=content, request=request
                )

        return Bounded

    def _watch(self, request: Any) -> None:
        if self.stopped.is_set():
            # Stopped while the package was imported: nothing is to be sent any more.
            raise Stopped
        request.extensions["trace"] = self._trace

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._streams = [s for s in self._streams if _socket(s).fileno() >= 0]
            self._streams.append(info["return_value"])
            if self.stopped.is_set():
                self.stop()

    def stop(self) -> None:
        """End what runs on the call's thread: its connections break, its pauses end."""
        self.stopped.set()
        for stream in list(self._streams):
            with contextlib.suppress(OSError):
                _socket(stream).shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close idle connections."""
        if self._openai is not None:
            with contextlib.suppress(Exception):  # what does not close is dropped all the same
                self._openai.close()


class Stopped(Exception):
    """The call was interrupted; nobody waits for what it does."""


class Failure(ModelError):
    """A failed attempt. pause: seconds that the server asked for."""

    def __init__(
        self,
        sqlstate: str,
        message: str,
        detail: str,
        hint: str,
        *,
        is_passing: bool = False,
        pause: float | None = None,
    ) -> None:
        super().__init__(sqlstate, message, detail, hint)
        self.is_passing = is_passing
        self.pause = pause


class BadRequest(Failure):
    """The server does not take this form of request (400, 422)."""


def _socket(stream: Any) -> socket.socket:
    found: socket.socket = stream.get_extra_info("socket")
    return found


def _status_failure(endpoint: Endpoint, response: Any) -> Failure:
    """What an answer with a status of 300 or more means."""
    status = int(response.status_code)
    code, said = _server_said(response.text[:MOST_READ])
    detail = endpoint.redact(f"HTTP {status}: {said}")[:MOST_DETAIL]
    if (status in RETRIED or status >= 500) and code not in OUT_OF_MONEY:
        return Failure(
            errors.OVERLOADED,
            f"the {endpoint.kind} model is overloaded",
            detail,
            "Try again later, or raise the option attempts or deadline_seconds.",
            is_passing=True,
            pause=retry_after(response.headers),
        )
    if status in (401, 403):
        hint = "See the key that memory_model_set() names."
    elif 300 <= status < 400:
        hint = "Redirects are not followed: set the final base_url with memory_model_set()."
    else:
        hint = "See model, base_url and options of memory_model_set()."
    kind = BadRequest if status in (400, 422) else Failure
    return kind(errors.REFUSED, f"the {endpoint.kind} model refused the request", detail, hint)


def _server_said(text: str) -> tuple[str, str]:
    """Code and message of an error in the shapes that servers use, else the text itself."""
    code = ""
    with contextlib.suppress(ValueError, AttributeError, RecursionError):
        answer = json.loads(text)
        error = answer.get("error", answer)
        if isinstance(error, dict):
            code = str(error.get("code") or "")
            text = str(error.get("message") or error.get("detail") or text)
        else:
            text = str(error)
    return code, " ".join(text.split()).replace("\0", "") or "no text"


def retry_after(headers: Any) -> float | None:
    """Seconds that an answer's headers ask to wait; None where they don't."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        with contextlib.suppress(TypeError, ValueError):
            seconds = float(headers.get(name)) * unit
            if seconds >= 0:
                return seconds
    with contextlib.suppress(TypeError, ValueError, AttributeError):
        moment = email.utils.parsedate_to_datetime(headers.get("retry-after"))
        return max(moment.timestamp() - time.time(), 0.0)
    return None


def _backoff(attempt: int) -> float:
    """Seconds before the attempt after this one: doubling, up to a quarter less by chance."""
    pause = min(FIRST_PAUSE_SECONDS * 2.0 ** (attempt - 1), LONGEST_PAUSE_SECONDS)
    return pause * (1 - 0.25 * random.random())


def _certificates(base_url: str) -> Any:
    """What the HTTP client's argument `verify` takes: nothing is loaded where nothing is shown.

    The server's environment may name a file of certificates (SSL_CERT_FILE) that isn't there.
    """
    if base_url.lower().startswith("https:"):
        return True
    import ssl

    return ssl.create_default_context()


def _cause(error: BaseException) -> str:
    """The innermost reason of an exception, e.g. "[Errno 111] Connection refused"."""
    while error.__cause__ is not None:
        error = error.__cause__
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
