"""Whom or what an English clause is about."""

from __future__ import annotations

from ...shared.context import Context
from ...shared.lexis import word_set
from ...shared.model import USER
from ..finite import verb_index
from ..noise import PRONOUN_SUBJECTS
from ..rendering import third_person
from ..tokens import Word
from .adjuncts import CLAUSAL, WHILE, resumed_at
from .possessed import favorite_of, is_own, possessed
from .pronouns import PARTS, one_of_them, owned_by_pronoun, pronoun
from .speaker import (
    ELLIPTIC_WITH_OBJECT,
    bare,
    behind_others,
    elliptic,
    first_person,
    with_somebody,
)
from .subject import Subject
from .thirds import SOMEBODY, other, somebody

__all__ = ["CLAUSAL", "ELLIPTIC_WITH_OBJECT", "Subject", "favorite_of", "read_subject"]


_QUANTITIES = word_set("most all some both none half many few one two three several part")
_MINE = word_set("my our")


def read_subject(text: str, words: list[Word], context: Context) -> Subject | None:
    """The subject of the clause, None when it names nothing that can be remembered."""
    low = words[0].low
    if low in ("i", "we"):
        return first_person(text, words)
    if low in ("my", "our"):
        return possessed(text, words, context)
    if low == "the" and len(words) > 4 and words[1].low == "new" and is_own(words):
        return possessed(text, words, context)
    if low in ("he", "she") or (low in ("they", "it") and len(words) > 1):
        return pronoun(text, words, context)
    if low in ("his", "her") or (low == "its" and context.it) or (low == "their" and context.they):
        return owned_by_pronoun(text, words, context)
    if low in PARTS and (one := one_of_them(text, words, context)) is not None:
        return one
    if low == "both" and words[1].low in ("my", "our") and "i" in (w.low for w in words[3:7]):
        both = read_subject(text, words[1:], context)
        return both and both._replace(verb=both.verb + 1)
    if low == "me" and words[1:2] and words[1].low == "and":
        verb = verb_index(text, words) or behind_others(text, words)
        if verb is not None and verb > 2:
            others = bare(text[words[2].start : words[verb - 1].end])
            return Subject(USER, verb, trail=f" with {others}", with_others=True)
    company = with_somebody(text, words)
    if company is not None:
        return company
    if low in _QUANTITIES and len(words) > 4 and words[1].low == "of" and words[2].low in _MINE:
        verb = verb_index(text, words)
        if verb is not None and verb > 3:
            lead = third_person(text[words[0].start : words[verb - 1].end])
            return Subject(lead.lower(), verb, lead + " ", single=False)
    at = resumed_at(words)
    moved = None if at is None else _resumed(text, words, at, context)
    if moved is not None:
        return moved
    if low in SOMEBODY and (anyone := somebody(text, words)) is not None:
        return anyone
    if (
        low in PRONOUN_SUBJECTS and not (low == "one" and [w.low for w in words[1:2]] == ["of"])
    ) or low in CLAUSAL:
        return None
    return elliptic(text, words) or other(text, words, context)


def _resumed(text: str, words: list[Word], index: int, context: Context) -> Subject | None:
    """The subject behind an adjunct, which goes behind the statement: "In 2019 I moved", "last week
    she told me ...", "in May, my sister moved ..."."""
    if words[index].low in ("i", "we"):
        subject = None if words[index + 1].low == "and" else Subject(USER, 1)
    else:
        subject = read_subject(text, words[index:], context)
    if subject is None or subject.trail or subject.attribute:
        return subject and subject._replace(verb=subject.verb + index)
    end = index - 1 if words[index - 1].low == "," else index
    adjunct = text[words[0].start : words[end - 1].end]
    trail = " " + third_person(adjunct[:1].lower() + adjunct[1:])
    return subject._replace(verb=subject.verb + index, trail=trail, clausal=words[0].low in WHILE)
