"""What is said of the speaker by what was said of another: "my wife is vegan. So am I"."""

from __future__ import annotations

import re

from ....times.english import compiled
from ...shared.model import USER, Fact
from ..verbs import FORMS

_SAME = (
    r"(?:and |but )?(?:(?P<so>so (?:am|do|did|have|can|was) (?:i|we)|(?:me|same) too"
    r"|same (?:here|for me|with me)"
    r"|i (?:am|do|did|have|can|was|have one),? (?:too|as well))"
    r"|(?P<neither>(?:neither|nor) (?:am|do|did|have|can|was) (?:i|we)|me neither"
    r"|i (?:don't|can't|haven't|am not|'m not) either)"
    r"|(?P<not>i(?:'m not| am not| don't| do not| can't| cannot| haven't)))"
)
_ALONE = rf"^{_SAME}$"
_BEHIND = rf"^(?P<head>[^:?]{{6,160}}?)(?:,| and| but|;)+ {_SAME}$"
_MAY_BE = re.compile(
    r"\b(?:too|so \w+ (?:i|we)|as well|either|neither|here|me|not|n't|n[o']t|cannot)\W*$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"\b(?:his|hers?|their|theirs|them|they|he|she|him|himself|herself)\b", re.IGNORECASE
)
_NEGATED = re.compile(r"(?:is|are|was|were|does|do|did|has|have|can)(?:not| not)\b")
_FIRST = {"is": "am", "are": "am", "has": "have", "does": "do", "were": "was"}


def head_of_same(text: str) -> tuple[str, str]:
    """The statement about another and what says the same of the speaker: "my wife is vegan" and "so
    am I"; the first is "" where it was said before, both are where nothing says the same."""
    if not _MAY_BE.search(text):
        return "", ""
    said = text.strip().rstrip(".! ")
    if compiled(_ALONE).match(said):
        return "", said
    found = compiled(_BEHIND).match(said)
    return (
        (found["head"].rstrip(" ,;"), said[len(found["head"]) :].lstrip(" ,;"))
        if found
        else ("", "")
    )


def same_of(said: str, stated: Fact | None) -> str:
    """The statement about the speaker, "" where nobody can tell it.

    `stated` is what was said of the other: "Wife is vegan".
    """
    found = compiled(_ALONE).match(said)
    if found is None or stated is None or not stated.lead or stated.subject == USER:
        return ""
    if not stated.memory.lower().startswith(stated.lead.lower()):
        return ""
    rest = stated.memory[len(stated.lead) :].strip()
    if _OF_THEM.search(rest) or " " not in rest:
        return ""
    denied = _NEGATED.match(rest) is not None
    if denied != bool(found["neither"]):
        return ""
    first, _, behind = rest.partition(" ")
    verb = _FIRST.get(first) or _plain(first)
    if not found["not"]:
        return f"I {verb} {behind}"
    if verb in ("am", "can", "was"):
        return f"I {verb} not {behind}"
    return f"I do not {verb} {behind}"


def _plain(verb: str) -> str:
    """ "Love" of "loves", "drove" of "drove"."""
    base, kind = FORMS.get(verb, ("", ""))
    if kind == "third":
        return base
    if kind or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    return verb[:-3] + "y" if verb.endswith("ies") else verb[:-1]
