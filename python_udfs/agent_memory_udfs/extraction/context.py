"""What the reader of a message knows besides the sentence at hand."""

from __future__ import annotations

from typing import Any

from .model import Fact


class Context:
    """A message while it is read.

    `he` and `she` remember the last person named, for a pronoun in the next sentence; `task` is
    set once the message turns to material for a task ("translate the following: ..."). `before`
    is the fact of the Chinese clause right before, for 他 and 她; `chinese` is what the Chinese reader
    keeps from one sentence to the next.
    """

    __slots__ = ("before", "chinese", "he", "message", "occurred_at", "she", "task")

    def __init__(self, message: str, occurred_at: str | None) -> None:
        self.message = message
        self.occurred_at = occurred_at
        self.he = ""
        self.she = ""
        self.task = False
        self.before: Fact | None = None
        self.chinese: Any = None
