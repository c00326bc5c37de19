"""The parts of the model provider that need no server."""

from __future__ import annotations

import json
import signal
import threading
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from agent_memory_udfs.provider import answers, interruptible, requests
from agent_memory_udfs.provider.client import retry_after
from agent_memory_udfs.provider.endpoint import Endpoint, read_key
from agent_memory_udfs.provider.errors import ModelError
from hypothesis import given
from hypothesis import strategies as st

FOR_EVER = 3600  # seconds
KEY = "sk-abcdefgh12345678"


def endpoint(key: str | None = KEY, **options: Any) -> Endpoint:
    return Endpoint("chat", "m", "http://127.0.0.1:1/v1", options, 2, key)


# ---- interruptible


class Interrupt(Exception):
    """What the database raises."""


def nothing() -> None:
    """A poll that goes on, a stop that has nothing to stop."""


def test_the_result_comes_back() -> None:
    assert interruptible.run(lambda: 7, poll=nothing, stop=nothing, seconds=5) == 7


def test_an_error_of_the_work_comes_back() -> None:
    def work() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        interruptible.run(work, poll=nothing, stop=nothing, seconds=5)


def test_an_interrupt_stops_the_work() -> None:
    stopped = threading.Event()
    polls = []

    def poll() -> None:
        polls.append(1)
        if len(polls) == 3:
            raise Interrupt

    with pytest.raises(Interrupt):
        interruptible.run(stopped.wait, poll=poll, stop=stopped.set, seconds=FOR_EVER)
    assert stopped.is_set()
    assert len(polls) == 3


def test_the_deadline_stops_the_work() -> None:
    stopped = threading.Event()
    polls: list[int] = []
    began = time.monotonic()
    with pytest.raises(interruptible.DeadlinePassed):
        interruptible.run(
            stopped.wait, poll=lambda: polls.append(1), stop=stopped.set, seconds=0.12
        )
    assert stopped.is_set()
    assert time.monotonic() - began >= 0.12
    # At most one for each time it waits, and one at the end.
    assert 1 <= len(polls) <= 0.12 / interruptible.POLL_SECONDS + 1


def test_the_thread_receives_no_signal() -> None:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    blocked = interruptible.run(
        lambda: signal.pthread_sigmask(signal.SIG_BLOCK, []),
        poll=nothing, stop=nothing, seconds=5,
    )  # fmt: skip
    assert {signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGUSR1} <= set(blocked)
    assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == before


# ---- keys


@given(st.text(), st.text())
def test_the_key_is_redacted(before: str, after: str) -> None:
    assert KEY not in endpoint().redact(before + KEY + after)
    assert KEY not in repr(endpoint())


@pytest.mark.parametrize("text", ["Bearer abc.def", "bearer  abc.def", "sk-other0123456789"])
def test_what_looks_like_a_key_is_redacted(text: str) -> None:
    assert "abc" not in endpoint(None).redact(text)
    assert "other" not in endpoint(None).redact(text)


def test_words_are_not_keys() -> None:
    text = "a task-oriented model; risk-averse-approach"
    assert endpoint("ollama").redact(text) == text
    assert endpoint("ollama").redact_answer("I use ollama") == "I use ollama"


@pytest.mark.parametrize(
    ("held", "key"),
    [(b" k3y\n", "k3y"), (b"", None), (b"two words", None), (b"a\nb", None), (b"\xff\xfe", None)],
)
def test_a_key_from_a_file(tmp_path: Path, held: bytes, key: str | None) -> None:
    file = tmp_path / "key"
    file.write_bytes(held)
    if key is not None:
        assert read_key("file", str(file), None) == key
        return
    with pytest.raises(ModelError) as raised:
        read_key("file", str(file), None)
    assert raised.value.sqlstate == "42704"


def test_a_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_KEY", "abc")
    assert read_key("env", "SOME_KEY", None) == "abc"
    assert read_key("none", None, None) is None
    assert read_key("secret", "x", "abc") == "abc"


# ---- requests


def test_response_formats_start_from_what_is_known() -> None:
    assert requests.response_formats({}, None) == requests.RESPONSE_FORMATS
    assert requests.response_formats({}, "json_object") == ("json_object", "text")
    assert requests.response_formats({"response_format": "text"}, None) == ("text",)


def test_the_wish_for_json_joins_the_system_message() -> None:
    messages = [{"role": "system", "content": "Extract."}, {"role": "user", "content": "x"}]
    request = {"messages": messages, "schema": {"type": "object"}}
    body = requests.chat("m", request, {}, "text")
    assert body["messages"][0]["content"].startswith("Extract.\n\nAnswer with one JSON object")
    assert body["messages"][1] == messages[1]
    assert messages[0]["content"] == "Extract."
    assert "response_format" not in body


# ---- answers


@given(st.floats(-1e300, 1e300), st.floats(-1e300, 1e300))
def test_vectors_have_unit_length(x: float, y: float) -> None:
    (text,) = answers.embeddings([[x, y]], 1, 2)
    if text is not None:
        a, b = json.loads(text)
        assert abs(a * a + b * b - 1) < 1e-5


@given(st.text(st.characters(codec=None)))
def test_clean_texts_can_be_encoded(text: str) -> None:
    cleaned = answers.clean({text: [text]})
    assert "\0" not in json.dumps(cleaned, ensure_ascii=False).encode().decode()
    assert isinstance(next(iter(cleaned.values()))[0].encode(), bytes)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"results": [{"index": 1, "relevance_score": 0.9}]}, [None, 0.9]),
        ({"data": [{"index": 0, "relevance_score": 1}]}, [1, None]),
        ({"output": {"results": [{"index": 0, "score": 0.5}]}}, [0.5, None]),
        ([{"index": 0, "score": 0.5}, {"index": 1, "score": -3}], [0.5, -3]),
    ],
)
def test_rankings_of_every_shape(answer: Any, expected: list[float | None]) -> None:
    assert answers.scores(answer, 2) == expected


@pytest.mark.parametrize(
    "answer",
    [{}, [], None, "x", {"choices": []}, {"choices": [{"message": {}}]},
     {"choices": [{"message": {"content": None, "refusal": "no"}}]}],
)  # fmt: skip
def test_no_content(answer: Any) -> None:
    with pytest.raises(ModelError) as raised:
        answers.content(answer)
    assert raised.value.sqlstate == "ME004"


# ---- retries


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"retry-after": "2"}, 2, 2),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25, 0.25),
        # Counted from when the tests are collected: long before this one runs, on a slow machine.
        ({"retry-after": formatdate(time.time() + 50_000, usegmt=True)}, 40_000, 50_001),
        ({"retry-after": formatdate(0, usegmt=True)}, 0, 0),
        ({"retry-after": "-1"}, None, None),
        ({"retry-after": "soon"}, None, None),
        ({}, None, None),
    ],
)
def test_retry_after(headers: dict[str, str], least: float | None, most: float | None) -> None:
    pause = retry_after(headers)
    if least is None or most is None:
        assert pause is None
    else:
        assert pause is not None and least <= pause <= most
