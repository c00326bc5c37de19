"""What a message of a conversation leaves to those behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .language import (
    ask_about,
    asks_of,
    changes_it,
    corrects,
    is_of_another,
    names_others,
    parts_with_it,
)
from .reading import Heard, facts_in
from .shared.context import Context, question_of
from .shared.model import Fact
from .shared.script import composed
from .shared.sentences import sentences
from .worth import Message, frames, plays_on

LONG = 2000  # characters: a message that is not read again for a pronoun


class Conversation:
    """The turns so far: what the assistant said last, whom the speakers named, what is played."""

    def __init__(
        self,
        occurred_at: str | None,
        earlier: Callable[[], str] | None,
        poll: Callable[[], object] | None,
    ) -> None:
        self._occurred_at = occurred_at
        self._earlier = earlier
        self._poll = poll
        self._question = self._answer = ""  # of the assistant's last turn, and all of it
        self._play: str | None = None
        self._moves = False  # whether the user's next message is a move in a story
        self._slips: tuple[Fact, ...] = ()
        self._spoke: dict[str, Context] = {}  # by speaker: the message before

    def hear(self, content: str) -> None:
        """The assistant's turn."""
        self._question, self._answer = question_of(content), content
        self._moves = self._play is None and plays_on(content)

    def listen(self, content: str, message: dict[str, Any]) -> Heard:
        """A user's message, with what is known before it."""
        context = Context(content, message.get("occurred_at") or self._occurred_at)
        if self._question and not corrects(content, answers=True):
            self._slips = ()
        elif not self._slips and self._earlier is not None and corrects(content):
            self._slips = _read(composed(self._earlier())).slips
        context.question, context.slips = self._question, self._slips
        regions = frames(content, inside="fiction" if self._moves else self._play, poll=self._poll)
        name = str(message.get("name"))
        if name in self._spoke and not names_others(self._answer):
            context.follow(self._spoke[name])
        context.question = asks_of(context.question, context)
        of_another = is_of_another(content, context.question)
        ask_about(context.question, context)
        if not self._spoke and self._earlier is not None:
            context.recall = partial(_before, self._earlier, self._answer)
            if parts_with_it(content):
                known = _topic_before if changes_it(content) else _thing_before
                context.thing = partial(known, self._earlier, self._answer)
        self._question = self._answer = ""
        self._spoke[name] = context
        said = Message(list(sentences(content)), regions, context.question or None)
        named = name.strip() if isinstance(message.get("name"), str) else ""
        return Heard(said, context, named, of_another, regions.inside)

    def follow(self, heard: Heard) -> None:
        """What was read of a message lasts into the next one."""
        self._play = None if self._moves else heard.play
        self._moves = False
        self._slips = heard.context.slips


def _read(message: str) -> Context:
    """What is known behind a message: whom it named, the statement that a slip may be in."""
    context = Context(message, None)
    said = Message(list(sentences(message)), frames(message), None)
    facts_in(said, context, None, every=False)
    return context


def _thing_before(earlier: Callable[[], str], answer: str) -> Any:
    """What the message before these spoke of last, for "I sold it"."""
    before = _before(earlier, answer)
    return before.thing() if before is not None and before.thing is not None else None


def _topic_before(earlier: Callable[[], str], answer: str) -> Any:
    """What the message before these was about, for "I dyed it purple": "my hair is brown"."""
    before = _before(earlier, answer)
    return before.thing.topic() if before is not None and before.thing is not None else None


def _before(earlier: Callable[[], str], answer: str) -> Context | None:
    """What the message before these made known; None where the assistant named others since."""
    message = composed(earlier())
    if not message or len(message) > LONG or names_others(answer):
        return None
    return _read(message)
