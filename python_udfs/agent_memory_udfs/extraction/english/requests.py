"""Requests about memory itself: forgetting, and how the speaker wants to be called."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..shared.attributes import questions
from ..shared.categories import categories_of
from ..shared.lexis import Phrases
from ..shared.model import Fact, capitalise
from .slots.attributes import NOUNS
from .tokens import Word, is_capital
from .words import FIELDS, NOT_NAMES

_LEADS = Phrases("""
    please forget|forget|you can forget|can you forget|could you forget|can you please forget|
    could you please forget|i want you to forget|i would like you to forget|i need you to forget|
    do not remember|please do not remember|stop remembering|please stop remembering|
    never mind that|please delete|delete|please remove|remove|please erase|erase|
    you should forget|just forget|unremember|do not store|please do not store|do not save|
    please do not save|do not keep|please do not keep|stop storing|please stop storing|
    i do not want you to remember|i do not want you to know|i do not want you to store|
    i do not want you to keep|can you delete|can you remove|can you erase|could you delete|
    could you remove|could you erase|would you delete|can you please delete|
    could you please delete|could you please remove|wipe|please wipe|i want you to delete|
    i would like you to delete|can you please remove|do not memorize|please do not memorize|
    no longer remember|will you forget|would you forget|would you please forget|
    i need you to delete|you can delete|go ahead and forget|go ahead and delete
""")
_LINKS = Phrases("""
    all memories about|all memories of|your memory of|your memories of|any memories about|
    the memories about|what you remember about|everything you know about|all you know about|
    anything you know about|the fact that|the memory that|that|about|everything about|
    all about|anything about|what you know about|memories about|the memory about|the memory of|
    any memory of|what i said about|what i told you about|everything i said about|
    everything i told you about|anything i said about|anything i told you about|all i said about|
    what i mentioned about|what i have said about|what i have told you about
""")
_ASKED = questions("english")
_DELETING = ("delete", "remove", "erase", "wipe", "store", "storing", "save", "keep")


def forget_facts(
    text: str,
    words: list[Word],
    lows: list[str],
    parse: Callable[[list[Word], str], list[Fact]],
) -> list[Fact] | None:
    """Facts to forget, None when the sentence asks for no such thing.

    [] for a request that names nothing in particular ("forget it", "forget everything"): nothing
    is deleted on a guess.
    """
    start = _LEADS.size(lows)
    if start == 0:
        return None
    deleting = any(low in _DELETING for low in lows[:start])
    start += _LINKS.size(lows, start)
    rest = words[start:]
    if rest and rest[-1].low == "?":
        rest = rest[:-1]
    if not rest or (deleting and "my" not in lows[start : start + 1] and lows[start] != "i"):
        return None if deleting else []
    while rest and rest[-1].low in ("please", ".", "!", ",", "anymore", "again", "ok"):
        rest = rest[:-1]
    return _wanted(text, rest, parse)


def _wanted(
    text: str, rest: list[Word], parse: Callable[[list[Word], str], list[Fact]]
) -> list[Fact]:
    if not rest or rest[0].low in ("to", "it", "this", "them", "everything", "all", "me", "those"):
        return []
    phrase = " ".join(word.low for word in rest)
    for ending in (" from your memory", " from memory", " from your records", " from my profile"):
        phrase = phrase.removesuffix(ending)
    attributes = _ASKED.get(phrase)
    if attributes is None and rest[0].low == "my":
        noun = phrase[3:].removeprefix("old ").removeprefix("current ")
        if noun.startswith(("favorite ", "favourite ")):
            attributes = ("favorite " + noun.split(" ", 1)[1].replace("colour", "color"),)
        elif noun in NOUNS:
            attributes = (NOUNS[noun],)
    if attributes:
        noun = phrase[3:] if phrase.startswith("my ") else ""
        return [_of_attribute(attribute, noun or attribute) for attribute in attributes]
    facts = parse(rest, "") if len(rest) > 1 else []
    if facts:
        return [fact._replace(action="forget", valid_from=None) for fact in facts]
    spoken = text[rest[0].start : rest[-1].end]
    spoken = spoken[3:] if spoken.lower().startswith("my ") else spoken
    return [Fact(capitalise(spoken), "", action="forget", subject="", categories=("misc",))]


def _of_attribute(attribute: str, spoken: str) -> Fact:
    return Fact(
        capitalise(spoken.replace("_", " ")), "", action="forget", attribute=attribute,
        key=attribute, categories=tuple(categories_of(spoken, attribute)),
    )  # fmt: skip


_REACHED = ("reach me at", "reach me on", "contact me at", "contact me on", "email me at",
            "call me at", "call me on", "text me at", "write to me at")  # fmt: skip


def reached_at(text: str, words: list[Word]) -> Fact | None:
    """ "You can reach me at ann@example.com": an email address or a phone number."""
    lows = [word.low for word in words[:8]]
    if "me" not in lows and "to" not in lows:
        return None
    for phrase in _REACHED:
        parts = phrase.split()
        for start in range(min(4, len(lows) - len(parts))):
            if lows[start : start + len(parts)] == parts:
                value = text[words[start + len(parts)].start : words[-1].end]
                value = re.split(r",? (?:and|but|or|,|i|my|please|if)\b|,\s", value)[0].rstrip(
                    " .!,"
                )
                figures = sum(char.isdigit() for char in value)
                attribute = "email" if "@" in value else "phone" if figures > 5 else ""
                if attribute and len(value) < 60:
                    return Fact(
                        f"Can be reached at {value}", "", attribute=attribute, key=attribute,
                        value=value, categories=("personal_details",),
                    )  # fmt: skip
    return None


_CALLS = (
    "call me", "please call me", "you can call me", "you may call me", "just call me",
    "everyone calls me", "everybody calls me", "people call me", "my friends call me",
    "friends call me", "they call me", "feel free to call me",
)  # fmt: skip


_REFUSES = frozenset(("do", "don't", "dont", "not", "stop", "never"))


def named_by(text: str, words: list[Word]) -> Fact | None:
    """ "Call me Alex": the name the speaker wants to hear; None for "call me tomorrow"."""
    lows = [word.low for word in words]
    if "me" not in lows[:6]:
        return None
    called = [place for place, low in enumerate(lows[:14]) if low == "call"]
    if len(called) > 1 and _REFUSES & set(lows[: called[0]]):
        words, lows = words[called[1] :], lows[called[1] :]  # "Don't call me Bob, call me Robert"
    for call in _CALLS:
        parts = call.split()
        if lows[: len(parts)] != parts:
            continue
        rest = words[len(parts) :]
        comma = next((i for i, word in enumerate(rest[:4]) if word.low in (",", "and") and i), 4)
        rest = rest if comma == 4 else rest[:comma]
        while rest and rest[-1].low in (".", "!", ",", "please"):
            rest = rest[:-1]
        name = text[rest[0].start : rest[-1].end] if rest else ""
        titled = len(rest) > 2 and rest[0].low in ("dr", "mr", "mrs", "ms", "prof", "st")
        if titled and rest[1].low == ".":
            rest = [rest[0]._replace(end=rest[1].end), *rest[2:]]
            name = text[rest[0].start : rest[-1].end]
        proper = all(is_capital(text, word) for word in rest)
        if not 0 < len(rest) < 4 or not proper or rest[0].low in NOT_NAMES | FIELDS:
            return None
        asked = "me" in lows[:5] and lows[0] not in ("everyone", "everybody", "people", "my",
                                                     "friends", "they")  # fmt: skip
        kind = "instruction" if asked else "fact"
        return Fact(f"Is called {name}", "", kind=kind, attribute="nickname",
                    key="nickname", value=name, categories=("personal_details",))  # fmt: skip
    return None
