"""How the speaker wants to be called, and where they are to be reached."""

from __future__ import annotations

import re

from ..shared.model import Fact
from .tokens import Word, is_capital
from .words import FIELDS, NOT_NAMES

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
