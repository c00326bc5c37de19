"""Renders what a first person says in the third person."""

from __future__ import annotations

import re

from .predicate import Predicate
from .verbs import ADVERBS, FORMS, INTENSIFIERS, MODALS, is_past, third_singular

_PERSONS = {
    "i": "they", "me": "them", "my": "their", "mine": "theirs", "myself": "themselves",
    "we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves",
    "i'm": "they are", "i've": "they have", "i'd": "they would", "i'll": "they will",
    "we're": "they are", "we've": "they have", "we'd": "they would", "we'll": "they will",
    "i am": "they are", "i was": "they were", "im": "they are",
}  # fmt: skip

_PERSON = re.compile(
    r"(?<![\w'.-])(?:[Ii]'(?:m|ve|d|ll)|[Ww]e'(?:re|ve|d|ll)|[Ii] (?:am|was)|[Ii]|[Mm]e|[Mm]y|mine"
    r"|[Mm]yself|[Ww]e|us|[Oo]ur|ours|ourselves|im)(?![\w'-]|\.\w)"
)


def third_person(text: str) -> str:
    """First person words inside a statement, turned: "my dog and me" -> "their dog and them"."""
    return _PERSON.sub(lambda match: _PERSONS[match.group().lower()], text)


def render(found: Predicate, until: int | None = None) -> str:
    """The predicate in the third person: "don't really like tea" -> "does not really like tea".

    `until` cuts the words behind the main verb.
    """
    words = found.words
    out: list[str] = []
    index = found.start
    while index < len(words) and words[index].low in ADVERBS:
        if words[index].low not in INTENSIFIERS:
            out.append(words[index].low)
        index += 1
    if index < len(words) and words[index].low == "never":
        out.append("never")
        index += 1
    if index + 1 < len(words) and words[index].low == "no" and words[index + 1].low == "longer":
        out.append("no longer")
        index += 2
    if index < found.after - 1 and words[index].low in ("do", "does") and not found.negated:
        index = found.after - 1  # "do love tea"
    if index < len(words):
        out.append(_finite(found, index))
        index += 1
        if out[-1] == "cannot":
            index += 1
    while index < len(words) and (words[index].end == words[index].start or _loose(found, index)):
        if words[index].low not in INTENSIFIERS or found.negated:
            out.append(words[index].low)
        index += 1
    end = len(words) if until is None else min(len(words), found.after + until)
    if index < end:
        out.append(third_person(found.text[words[index].start : words[end - 1].end]))
    return " ".join(part for part in out if part)


def _loose(found: Predicate, index: int) -> bool:
    """Whether the word at `index` is an adverb between the finite and the main verb."""
    low = found.words[index].low
    if low == "not":
        return True
    return low in INTENSIFIERS and (index < found.after or found.verb == "be")


def _finite(found: Predicate, index: int) -> str:
    words = found.words
    low = words[index].low
    if low == "can" and index + 1 < len(words) and words[index + 1].low == "not":
        return "cannot"
    if found.as_said:
        return low
    if low in ("am", "are", "is", "'s", "'re"):
        return "is"
    if low in ("was", "were"):
        return "was"
    if low in MODALS or low in ("used", "going", "want", "trying", "planning"):
        return "wants" if low == "want" else low
    base, kind = FORMS.get(low, (low, ""))
    if kind in ("past", "third", "ing") or is_past(low):
        return low
    return third_singular(base)
