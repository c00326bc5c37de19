"""What the reader of a message knows besides the sentence at hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .model import Fact
from .script import half_width

# What reading an English sentence may change of a context, beside `thing` and `stated`.
_LEFT = ("he", "she", "they", "it", "wanted", "recall", "question", "listing", "asks", "ordered",
         "slipped", "task", "unread")  # fmt: skip
_AS_IT_IS = object()
# Only what has one of these words is read by `thing`; and of these, by `stated`.
_MAY_POINT = re.compile(r"it(?![a-z])|them", re.IGNORECASE)
_MAY_CORRECT = re.compile(
    r"\*|\b(?:oh|no|not|nope|wait|ah|uh|um|hm+|well|actually|hold|hang|sorry|i|it|that|let|my|we"
    r"|you|oops|whoops|correction|scratch|strike|typo|apologies|make|should|isn't|instead|rather|me|same)\b",
    re.IGNORECASE,
)


class Context:
    """A message while it is read.

    - `he`, `she`, `they`, `it`: who and what was named last, for a pronoun in the next sentence;
      `people`: whom a first name alone means ("ann": "sister ann").
    - `wanted`: what of the speaker's a request was about, for an "it" that tells of a thing.
    - `thing`: tells the object of the English clause right before, for "it" and "them".
    - `task`: the message has turned to material for a task ("translate the following: ...")
      in the sentence of the place `task_at`.
    - `unread`: of the sentence at hand no rule can tell whom it is about or what it says of them.
    - `listing`: a list about the speaker is read; `fields`: those of a form about them.
    - `asks`: a sentence asks or orders something.
      `alone`: the message has no other sentence. `ordered`: a standing order came before.
    - `recall`: reads what the speaker said right before these messages, for a pronoun.
    - `question`: what the assistant asked before. `slips`: the facts of the last statement, for
      "sorry, I meant ...". `slipped`: the sentence before says that something was wrong.
      `before`: the fact of the Chinese clause right before, for 他 and 她.
    """

    __slots__ = (
        "_first", "_names", "alone", "asks", "before", "chinese", "fields", "he", "it", "listing",
        "message", "occurred_at", "ordered", "people", "question", "recall", "she",
        "slipped", "slips", "task", "task_at", "they", "thing", "unread", "wanted",
    )  # fmt: skip

    def __init__(self, message: str, occurred_at: str | None) -> None:
        self.message = message
        self.occurred_at = occurred_at
        self.he = ""
        self.she = ""
        self.they = ""
        self.slips: tuple[Fact, ...] = ()
        self.people: dict[str, str] = {}
        self._names = 0  # how often `people` changed
        self.it = ""
        self.wanted = ""
        self.thing: Any = None
        self.recall: Callable[[], Context | None] | None = None
        self.question = ""
        self.listing = False
        self.fields: set[str] = set()
        self.asks = False
        self.ordered = False
        self.alone = False
        self.task = False
        self.task_at: int | None = None
        self.unread = False
        self.before: Fact | None = None
        self.slipped = False
        self.chinese: Any = None
        self._first: dict[re.Pattern[str], re.Match[str] | None] | None = None

    @property
    def stated(self) -> Fact | None:
        """The last statement: what "sorry, I meant ..." corrects."""
        return self.slips[-1] if self.slips else None

    @stated.setter
    def stated(self, fact: Fact | None) -> None:
        self.slips = (fact,) if fact else ()

    def first(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Where a pattern fits the message first; looked for once, however often it is asked."""
        if self._first is None:
            self._first = {}
        if pattern not in self._first:
            self._first[pattern] = pattern.search(self.message)
        return self._first[pattern]

    def follow(self, before: Context | None) -> None:
        """Whom the speaker named in the message before is known in this one."""
        if before is not None:
            self.he, self.she, self.they = before.he, before.she, before.they
            self.people = dict(before.people)
            if before.chinese is not None:
                self.recall = lambda: before

    def call(self, name: str, phrase: str) -> None:
        """From now on a first name means somebody."""
        if self.people.get(name) != phrase:
            self.people[name] = phrase
            self._names += 1

    def known(self, text: str, *, chinese: bool) -> tuple[Any, ...]:
        """What a sentence may be read by, beside its own words and the message as a whole."""
        stated = self.stated
        if stated is not None and (chinese or _MAY_CORRECT.search(text)):
            of_stated = stated.memory, stated.source, stated.value
        else:
            of_stated = None
        if chinese:
            return of_stated, self.question, self.chinese and self.chinese.state()
        return (
            self.he, self.she, self.they, self.it, self.wanted, self._names, self.recall,
            self.question, self.listing, self.asks, self.ordered, self.slipped, self.task,
            of_stated, self.thing if _MAY_POINT.search(text) else None,
        )  # fmt: skip

    def left(self, thing: Any, stated: Fact | None, *, chinese: bool) -> tuple[Any, ...] | None:
        """What a sentence leaves to the next ones, for return_to(); None where nobody can tell.
        `thing` and `stated` are those before it."""
        if chinese:
            return self.task, self.slips, self.chinese and self.chinese.state()
        if thing is self.thing is None:
            return None  # it has left none, or has not touched it
        return (
            _AS_IT_IS if self.thing is thing else self.thing,
            _AS_IT_IS if self.stated is stated else self.slips,
            *[getattr(self, name) for name in _LEFT],
        )

    def return_to(self, left: tuple[Any, ...], *, chinese: bool) -> None:
        """As if the sentence had been read again, by what was known then: it named nobody anew."""
        if chinese:
            self.task, self.slips, told = left
            if told:
                self.chinese.return_to(told)
            return
        thing, stated, *others = left
        if thing is not _AS_IT_IS:
            self.thing = thing
        if stated is not _AS_IT_IS:
            self.slips = stated
        for name, value in zip(_LEFT, others, strict=True):
            setattr(self, name, value)

    def not_both(self, pronoun: str) -> None:
        """Who is "he" is not "she"."""
        if self.he == self.she:
            setattr(self, "she" if pronoun == "he" else "he", "")

    def named(self, pronoun: str) -> str:
        """Whom "he", "she" or "they" means, "" where nobody knows."""
        known: str = getattr(self, pronoun)
        if not known and self.recall is not None:
            recall, self.recall = self.recall, None
            before = recall()
            if before is not None:
                self.he, self.she = self.he or before.he, self.she or before.she
                self.they = self.they or before.they
                self.people = before.people | self.people
                self._names += 1
            known = getattr(self, pronoun)
        return known


def question_of(message: str) -> str:
    """The last question in the assistant's message, "" where it asks none."""
    message = half_width(message)
    end = message.rfind("?")
    if end < 0 or len(message) - end > 120:
        return ""
    begin = max(message.rfind(mark, max(0, end - 200), end) for mark in ".!?\n")
    return message[begin + 1 : end + 1].strip()
