"""Renders what a first person says in the third person."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from .predicate import Predicate
from .tokens import Word
from .verbs import (
    BE,
    FORMS,
    FURTHER,
    INTENSIFIERS,
    MODALS,
    form_of,
    is_adverb,
    is_past,
    stands_before_verb,
    third_singular,
)

_PERSONS = {
    "i": "they", "me": "them", "my": "their", "mine": "theirs", "myself": "themselves",
    "we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves",
    "i'm": "they are", "i've": "they have", "i'd": "they would", "i'll": "they will",
    "we're": "they are", "we've": "they have", "we'd": "they would", "we'll": "they will",
    "i am": "they are", "i was": "they were", "im": "they are",
}  # fmt: skip

_REGNAL = r"(?<!War )(?<!Type )(?<!Part )(?<!Class )(?<!Phase )(?<!Level )"
_PERSON = re.compile(
    rf"(?<![\w'.-]){_REGNAL}"
    r"(?:[Ii]'(?:m|ve|d|ll)|[Ww]e'(?:re|ve|d|ll)|[Ii] (?:am|was)|[Ii](?! of [A-Z])|[Mm]e|[Mm]y|mine"
    r"|[Mm]yself|[Ww]e|us|[Oo]ur|ours|ourselves|im)(?![\w'-]|\.\w)"
)


_QUOTED = re.compile(r"(\"[^\"]*\"|“[^”]*”)")


def third_person(text: str) -> str:
    """First person words inside a statement, turned: "my dog and me" -> "their dog and them".
    What stands between quotes keeps its person."""
    if '"' not in text and "“" not in text:
        return _in_third_person(text)
    return "".join(
        part if place % 2 else _in_third_person(part)
        for place, part in enumerate(_QUOTED.split(text))
    )


def _in_third_person(text: str) -> str:
    return _PERSON.sub(lambda match: _turned(match, text), text)


# "A coal mine", "the mine"; "I mine ore".
_PIT = re.compile(
    r"(?:\b(?:an?|the|each|every|some|old|his|her|their|my|our)\s+"
    r"(?:(?!(?:of|is|are|was|as|than|like|to|with|and|or|near|behind|beside|on|in|at)\b)[\w'-]+\s+)?"
    r"|\b(?:coal|gold|copper|salt|silver|iron|tin|diamond|zinc|lead|land|uranium|lithium|lignite"
    r"|open-pit|underground|data|[A-Z][\w'-]+)\s+)$"
)
_DIGGING = re.compile(r"\b(?:[Ii]|[Ww]e|to|can|not)\s+$")
_NO_ORE = re.compile(
    r"\s+(?:(?:is|was|are|were|and|or|but|too|at|in|on|than)\b|$)|\s*(?:[^\w\s]|$)"
)


def _is_pit(text: str, match: re.Match[str]) -> bool:
    """Whether "mine" is the noun or the verb."""
    before = text[max(0, match.start() - 40) : match.start()]
    if _PIT.search(before):
        return True
    return _DIGGING.search(before) is not None and not _NO_ORE.match(text, match.end())


def _turned(match: re.Match[str], text: str) -> str:
    word = match.group()
    if word == "mine" and _is_pit(text, match):
        return word
    if word[0].isupper() and word not in ("I", "Im") and word[1:2] not in ("'", " "):
        before, after = text[: match.start()].split()[-1:], text[match.end() :].split()[:1]
        if before and before[0][:1].isupper() and (not after or after[0][:1].isupper()):
            return word  # a title: "Can't Stop Me Now"
    return _PERSONS[word.lower()]


def render(found: Predicate, until: int | None = None) -> str:
    """The predicate in the third person: "don't really like tea" -> "does not really like tea".

    `until` cuts the words behind the main verb.
    """
    words = found.words
    out: list[str] = []
    index = found.start
    while index < len(words) and stands_before_verb(
        words[index].low, words[index + 1].low if index + 1 < len(words) else ""
    ):
        if words[index].low not in INTENSIFIERS:
            out.append(words[index].low)
        index += 1
    if index < len(words) and words[index].low in ("never", "neither"):
        out.append(words[index].low)
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
        out.append(third_person(_agreed(found, index, end)))
    return " ".join(part for part in out if part)


_JOINING = ("and", "or", "but", "nor")
_PLAIN = {"have": "has", "am": "is", "do": "does"}


def _agreed(found: Predicate, begin: int, end: int) -> str:
    """The words behind the verb; a further verb of the same subject agrees: "cooks and bakes"."""
    text, words = found.text, found.words
    whole = text[words[begin].start : words[end - 1].end]
    if found.as_said or found.unreal or found.tense == "past":
        return whole
    if not any(word.low in _JOINING for word in words[begin:end]):
        return whole
    out: list[str] = []
    place = words[begin].start
    for index in range(max(begin, 1), end):
        before, link = words[index - 1].low, words[index - 2].low
        if before not in _JOINING and not (is_adverb(before) and link in _JOINING):
            continue
        changed = _third(found, words, begin, index, end)
        if changed:
            out.append(text[place : words[index].start] + changed)
            place = words[index].end
    return "".join(out) + text[place : words[end - 1].end]


def _third(found: Predicate, words: list[Word], begin: int, index: int, end: int) -> str:
    """The third person of a further verb at `index`, "" where there is none."""
    low = words[index].low
    before = {word.low for word in words[found.after : index]}
    following = words[index + 1].low if index + 1 < end else ""
    link = words[index - 2].low if index > 1 else ""
    if (
        _infinitive(found, words, index)
        or before & MODALS
        or before & BE
        or "who" in before
        or "that" in before
    ):
        return _PLAIN.get(low, "") if low != "do" and following in ("a", "no", "an", "to") else ""
    if low == "do" and following == "not" and words[index + 1].start == words[index + 1].end:
        return "doesn't"
    if low in _PLAIN and following != "i":
        return _PLAIN[low]
    base, kind = FORMS.get(low, ("", ""))
    beside = index - 2 >= found.after and (link in FURTHER or form_of(link) == "base")
    named = bool(following) and found.text[words[index + 1].start].isupper()
    known = low in FURTHER or (low == "run" and following in ("a", "an", "my", "our", "the"))
    if known and (following in _BEHIND_VERBS or named) and not beside:
        return third_singular(low)
    if kind != "base" or base != low:
        bare = begin == index - 1 and found.verb not in ("like", "love", "enjoy", "prefer", "have")
        also = low in FURTHER or "both" in found.adverbs or found.negated
        return third_singular(low) if bare and also else ""
    last = not following and found.negated and words[index - 1].low == "nor"
    return third_singular(low) if last or following not in ("", ",", "and", "or") else ""


# "Goes to bed at 9" and "goes to my gran" hold no infinitive.
_GOALS = word_set(
    "bed work school church class town college uni the a an my our his her their this"
)
_BEHIND_VERBS = word_set(
    "at in on for with to up out my our the a an it them about around from as all every back"
)


def _infinitive(found: Predicate, words: list[Word], index: int) -> bool:
    return any(
        words[at].low == "to" and words[at + 1].low not in _GOALS and not (
            words[at + 1].low[:1].isdigit() or found.text[words[at + 1].start].isupper()
        )
        for at in range(found.after, index - 1)
    )  # fmt: skip


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
    if found.tense == "past" and index == found.after - 1:
        return low
    return third_singular(base)
