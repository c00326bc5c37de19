"""Which memories a statement contradicts, whatever they are about.

What fills a slot, and what a statement ends by its own words, is known when it is read. This is for
the rest: a sentence that tells of a change ("the landlord put the rent up to 900") is held against
the memories that stand. Two statements are rivals where they are two values of one thing: they have
its words in common and differ in one part, of one kind (an amount, a time, a name); or where the
one says that what the other tells is over. In doubt both stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from ..shared.script import is_chinese
from .scores import EACH


def contest_of(said: str) -> dict[str, Any] | None:
    """How a sentence that tells of a change is held against memories: {"said", "words"}, the latter
    a pattern (PostgreSQL's) that those fit which have a word of it, "again" where it may tell that
    something is so again, "exchanged" (a pattern) where it names what gave way to another; None for
    any other."""
    if not said:
        return None
    if is_chinese(said):
        from .chinese import pattern_of
    else:
        from .english import pattern_of
    words = pattern_of(said)
    if not words:
        return None
    contest: dict[str, Any] = {"said": said, "words": words}
    if _says_again(said):
        contest["again"] = True
    if old := _exchanged(said):
        contest["exchanged"] = "|".join(map(re.escape, old))
    return contest


def may_contest(text: str) -> bool:
    """Whether a part of a sentence may tell of a change: quick to say."""
    if is_chinese(text):
        return True
    from . import english

    return english.tells(text)


def mentioned(asked: str) -> str:
    """What a question takes for granted, as a statement of a change: "I got a new Pixel 9" of "how
    do I charge my new Pixel 9"; "" where nothing."""
    if is_chinese(asked):
        return ""
    from .english.rewording import mentioned

    return mentioned(asked)


_NOW = re.compile(r"\b(?:now|these days|nowadays|instead)\b")


def says_now(said: str) -> bool:
    """Whether an English clause tells what is so now, and was not before."""
    return _NOW.search(said) is not None


def rivals(said: str, memories: list[str]) -> list[int]:
    """The places of the memories that what was said contradicts; [] where in doubt.

    `said` is a sentence in its speaker's words, memories are worded as they are stored ("Reports to
    Selma"), the speaker being the user or who is named first in them.
    """
    told = _read(said)
    if told is None:
        return []
    readings = [told, *filter(None, map(_read, _named_otherwise(said, memories)))]
    scores = [
        0 if _ASIDE.search(memory) else max(each.score(memory) for each in readings)
        for memory in memories
    ]
    best = max(scores, default=0)
    places = [place for place, score in enumerate(scores) if score == best]
    if not best:
        places = [
            place for place, memory in enumerate(memories)
            if not _ASIDE.search(memory) and any(each.is_likely(memory) for each in readings)
        ]  # fmt: skip
        return places if len(places) == 1 else []
    return places if len(places) == 1 or best > EACH else []


def _named_otherwise(said: str, memories: list[str]) -> list[str]:
    """The sentence with what a memory calls by a name: 猫4岁了 of 汤圆4岁了, behind 猫叫汤圆."""
    if not is_chinese(said):
        return []
    from .chinese.called import by_noun

    return by_noun(said, memories)


def reworded(said: list[str], memories: list[str]) -> list[tuple[int, int, str]]:
    """The memories that are worded otherwise since some sentences were said, one after the other:
    "I switched from Obsidian to Notion" makes "Uses Notion for notes" of "Uses Obsidian for notes".

    Of each its place, the place of the last sentence that changed it, and the text. What tells of
    nothing else than of what gave way is none of them: it is over.
    """
    told = [_rewording(each) for each in said]
    found = []
    for place, memory in enumerate(memories):
        text, last = memory, -1
        for number, rewording in enumerate(told):
            worded = "" if _ASIDE.search(text) else rewording(text)
            text, last = (worded, number) if worded else (text, last)
        if last >= 0:
            found.append((place, last, text))
    return found


def _rewording(said: str) -> Callable[[str], str]:
    if is_chinese(said):
        from .chinese.exchange import with_new_thing

        return partial(with_new_thing, said)
    from .english import contradicts

    told = contradicts(said)
    return told.reworded if told else lambda _: ""


def said_again(said: str, memories: list[str]) -> list[int]:
    """The places of the memories that a sentence says anew: "I went back to Vim" of "Uses Vim"."""
    from .english.again import says_again

    return [place for place, memory in enumerate(memories) if says_again(said, memory)]


def _exchanged(said: str) -> list[str]:
    if is_chinese(said):
        from .chinese.exchange import old_in
    else:
        from .english.exchange import old_in
    return old_in(said)


def _says_again(said: str) -> bool:
    if is_chinese(said):
        return False
    from .english.again import may_say_again

    return may_say_again(said)


# What has something behind a dash says more than one thing, and ends as a whole or not at all.
_ASIDE = re.compile(r" [-–—] |—")


class _Told(Protocol):
    """A sentence, ready to be held against memories."""

    def score(self, memory: str) -> int: ...

    def is_likely(self, memory: str) -> bool: ...


def _read(said: str) -> _Told | None:
    """How a sentence is held against memories; None where it tells of no change."""
    told: _Told | None
    if is_chinese(said):
        from . import chinese

        told = chinese.contradicts(said)
    else:
        from . import english

        told = english.contradicts(said)
    return told
