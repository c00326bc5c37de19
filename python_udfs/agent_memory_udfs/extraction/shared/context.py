"""What the reader of a message knows besides the sentence at hand."""

from __future__ import annotations

from typing import Any


class Context:
    """A message while it is read.

    `he`, `she`, `they` and `it` remember who and what was named last, for a pronoun in the next
    sentence; `task` is set once the message turns to material for a task ("translate the
    following: ..."), `fiction` while it plays or supposes. `chinese` is what the Chinese reader
    keeps from one sentence to the next. `asks` tells that a sentence asks or orders something,
    `alone` that the message has no other sentence; `question` is what the assistant asked before.
    """

    __slots__ = (
        "alone", "asks", "chinese", "fiction", "he", "it", "listing", "message",
        "occurred_at", "question", "she", "task", "they",
    )  # fmt: skip

    def __init__(self, message: str, occurred_at: str | None) -> None:
        self.message = message
        self.occurred_at = occurred_at
        self.he = ""
        self.she = ""
        self.they = ""
        self.it = ""
        self.question = ""
        self.fiction = ""
        self.listing = False
        self.asks = False
        self.alone = False
        self.task = False
        self.chinese: Any = None
