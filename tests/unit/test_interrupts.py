"""Loops of the server's Python ask at every step whether to go on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from agent_memory_udfs import extraction, interrupts
from agent_memory_udfs.extraction.restated import links_of_statement, value_in_slot
from agent_memory_udfs.language_model import facts
from agent_memory_udfs.provider import answers


class Interrupt(Exception):
    """What the database raises."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Gets an element whenever the server is asked."""
    found: list[int] = []
    monkeypatch.setattr(interrupts, "SECONDS", 0.0)
    monkeypatch.setattr(interrupts, "ask", lambda: found.append(1))
    yield found


def messages(count: int) -> list[dict[str, Any]]:
    return [{"role": "user", "content": f"I like tea{n}. I live in Rome{n}."} for n in range(count)]


def model_answer(count: int) -> None:
    given = messages(count)
    answer = {"facts": [{"text": m["content"], "quote": m["content"]} for m in given]}
    facts.read(json.dumps(answer), given, [], {})


def vectors(count: int) -> None:
    answers.embeddings([[1.0, 2.0]] * count, count, 2, interrupts.check)


LOOPS: list[Callable[[int], Any]] = [
    lambda count: extraction.extract(messages(count)),
    lambda count: extraction.extract(
        [{"role": "user", "content": "\n".join(m["content"] for m in messages(count))}]
    ),
    lambda count: extraction.extract([{"role": "user", "content": "我喜欢喝茶。" * count}]),
    lambda count: links_of_statement("\n".join(m["content"] for m in messages(count))),
    lambda count: value_in_slot("\n".join(m["content"] for m in messages(count)), "user / x"),
    model_answer,
    vectors,
]
NAMES = ["messages", "sentences", "chinese", "links", "value", "model", "vectors"]


@pytest.mark.parametrize("loop", LOOPS, ids=NAMES)
def test_it_asks_at_each_step(loop: Callable[[int], Any], asked: list[int]) -> None:
    loop(20)
    few = len(asked)
    loop(200)
    assert few >= 20 and len(asked) - few >= 200


@pytest.mark.parametrize("loop", LOOPS, ids=NAMES)
def test_an_interrupt_gets_through(
    loop: Callable[[int], Any], asked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> None:
        raise Interrupt

    monkeypatch.setattr(interrupts, "ask", interrupted)
    with pytest.raises(Interrupt):
        loop(20)
    assert asked == []


def test_it_asks_now_and_then_only(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[int] = []
    monkeypatch.setattr(interrupts, "ask", lambda: found.append(1))
    monkeypatch.setattr(
        "agent_memory_udfs.interrupts.time.monotonic", iter([1.0, 1.01, 1.02, 1.2, 1.21]).__next__
    )
    monkeypatch.setattr(interrupts, "_asked", 0.0)
    for _ in range(5):
        interrupts.check()
    assert len(found) == 2
