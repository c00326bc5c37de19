"""A user whose conversations are read by a scripted language model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tests.database.calls import Row, Scope, call
from tests.model_server import ModelServer


def user(text: str, **more: Any) -> Row:
    """A message of the user."""
    return {"role": "user", "content": text, **more}


def assistant(text: str) -> Row:
    """A message of the assistant."""
    return {"role": "assistant", "content": text}


def fact(quote: str, text: str, attribute: str | None = None, **more: Any) -> Row:
    """A fact as a good model writes it; target is the text of a memory in the request."""
    target = more.pop("target", None)
    return {
        "message": 1,
        "quote": quote,
        "text": text,
        "kind": "fact",
        "subject": "user",
        "attribute": attribute,
        "value": None,
        "negated": False,
        "valid_from": None,
        "action": "add",
        "target": f"number of {target}" if isinstance(target, str) else target,
        "categories": [],
        "entities": [],
        "relations": [],
        **more,
    }


def lives(place: str, **more: Any) -> Row:
    """The fact in "I live in PLACE"."""
    return fact(f"I live in {place}", f"Lives in {place}", "residence", value=place, **more)


def likes(thing: str, **more: Any) -> Row:
    """The fact in "I like THING"."""
    return fact(
        f"I like {thing}", f"Likes {thing}", "likes", value=thing, kind="preference", **more
    )


def answer(*facts: Any, **more: Any) -> str:
    """The model's whole answer."""
    return json.dumps({"facts": facts, **more}, ensure_ascii=False)


def as_messages(said: Any) -> Any:
    """Messages, or one text as the user's message."""
    return [user(said)] if isinstance(said, str) else said


@dataclass(frozen=True)
class Builtin(Scope):
    """One user, whose conversations the builtin rules read."""

    def hear(self, messages: Any, *_facts: Any, **arguments: Any) -> list[Row]:
        """memory_add() of messages, or of one text; the rules find what a model would have to."""
        return self.add(as_messages(messages), **arguments)


@dataclass(frozen=True)
class Listened(Scope):
    """One user, in a project of its own with a scripted chat model."""

    server: ModelServer
    project: str

    def prepare(self, *facts: Any, **more: Any) -> None:
        """What the model answers to the next request."""
        self.server.script(chat=[{"content": answer(*facts, **more)}])

    def hear(self, messages: Any, *facts: Any, **arguments: Any) -> list[Row]:
        """memory_add() of messages, or of one text, in which the model finds these facts."""
        self.prepare(*facts)
        return self.add(as_messages(messages), **arguments)

    def requests(self) -> list[Row]:
        """The chat requests so far."""
        return [request["body"] for request in self.server.requests("chat")]

    def shown(self) -> Row:
        """The document of the latest request: messages, memories, ..."""
        document: Row = json.loads(self.requests()[-1]["messages"][1]["content"])
        return document

    def rules(self) -> str:
        """The system part of the latest request."""
        return str(self.requests()[-1]["messages"][0]["content"])

    def set_model(self, kind: str = "chat", **arguments: Any) -> None:
        """memory_model_set() with the scripted server."""
        given = {"model": "scripted", "base_url": self.server.base_url} | arguments
        call(self.conn, "memory_model_set", kind=kind, provider="openai", **given)

    def usage(self) -> dict[str, int]:
        """memory_stats() by metric."""
        return {row["metric"]: row["value"] for row in call(self.conn, "memory_stats")}
