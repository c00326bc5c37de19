"""Who or what a slot of an unlisted attribute belongs to, as the subject's words tell."""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from ...shared.model import USER, squeeze
from ..subjects import Subject
from ..verbs import is_past
from ..words import RELATIONS, SINGLE_RELATIONS
from .functional_words import (
    ANYBODY,
    LATEST,
    ONE_OF_ITS_KIND,
    PASSING,
    SEVERAL,
    SINGLE_ROLES,
)

IDENTITY = "is"  # the attribute of what is named by all of its words: "the gate at the airport"
_HEAD = re.compile(
    r"\b(?:of|in|at|for|on|with|from|that|who|which|where|to|by|between|behind|[\w'-]+'s)\b"
)
_CLAUSE = re.compile(r"\b(?:that|who|which|where)\b")
_NO_NAME = word_set(
    "a an some any many most all both no each every another more few several this that these those "
    "one two three four five my our your his her its their it he she they we you i there"
)
_PEOPLE = word_set("parent grandparent people in-law guy girl boy man woman")
_CHANGING = word_set("school job employer residence address phone email manager major diet")


def whom(subject: Subject) -> str | None:
    """Who or what a subject is, where its words name one and the same each time."""
    if subject.name == USER or (subject.single and subject.lead):
        return subject.name
    if subject.lead.lower().startswith(("a ", "an ")) and len(subject.lead.split()) > 2:
        name = squeeze(subject.lead)
        return name.lower() if _is_title(name.split(" ", 1)[1]) else None
    found = described(subject)
    if found is None:
        return _uncounted(subject)
    owner, attribute = found
    return owner if attribute == IDENTITY else f"{owner}'s {attribute}"


def described(subject: Subject) -> tuple[str, str] | None:
    """Whose attribute a subject names: ("peru", "capital") of "the capital of Peru"."""
    lead = squeeze(subject.lead)
    if not lead:
        return None
    if subject.possessed:
        owner, _, noun = subject.name.rpartition("'s ")
        return _owned(owner or USER, noun)
    if not lead.lower().startswith("the "):
        owner, _, noun = lead.lower().rpartition("'s ")
        return _owned(owner, noun) if owner and not lead.lower().startswith(("a ", "an ")) else None
    return _definite(lead[4:])


def _owned(owner: str, noun: str) -> tuple[str, str] | None:
    if is_several(noun) or (owner.split() or [""])[-1] in ANYBODY:
        return None
    return normal(owner), normal(noun)


def _definite(phrase: str) -> tuple[str, str] | None:
    """What follows "the": a title, "capital of Peru", "company's CEO", "key of the shed"."""
    low = phrase.lower()
    if _is_title(phrase):
        return normal(low), IDENTITY
    head = _HEAD.split(low, maxsplit=1)[0].strip()
    if not head:
        owner, mark, noun = low.rpartition("'s ")
        return _owned(owner, noun) if mark else None
    if low.startswith(f"{head} of "):
        return None if _is_set(head) else (normal(low[len(head) + 4 :]), normal(head))
    if "'s " in low and not _CLAUSE.search(low) and low.startswith(head) and _owns(low, head):
        owner, _, noun = low.rpartition("'s ")
        return _owned(owner, noun)
    if _is_set(head) and not (_CLAUSE.search(low) and _is_one_now(head, low)):
        return None
    return normal(low), IDENTITY


def _owns(low: str, head: str) -> bool:
    """Whether the "'s" belongs to the head itself: "the band leader's name"."""
    return any("'s" in word for word in low[len(head) :].split()[:1])


def _is_title(phrase: str) -> bool:
    """Whether a capital begins the first and the last word: "Harbour Saints"."""
    words = phrase.split()
    return words[0][:1].isupper() and words[-1][:1].isupper() and len(words) < 7


def _is_one_now(head: str, low: str) -> bool:
    """ "the language that they are learning", but not "the book that they read last year"."""
    return not _is_plural(head.split()[-1]) and not any(
        word in ("was", "were") or is_past(word) for word in low.split()
    )


def _uncounted(subject: Subject) -> str | None:
    """A thing named by a bare noun phrase: "water polo", "electricity"."""
    words = squeeze(subject.lead).lower().split()
    if not 0 < len(words) < 4 or words[0] in _NO_NAME or not all(map(str.isalpha, words)):
        return None
    return None if words[0] == "the" or _is_set(" ".join(words)) else " ".join(words)


def group(subject: Subject) -> str | None:
    """Several things that are spoken of as one: "the bins", "my keys"; None for people."""
    words = squeeze(subject.lead).lower().split()
    if subject.possessed:
        words = ["the", *words]
    if not 2 <= len(words) < 5 or words[0] != "the" or not _is_plural(words[-1]):
        return None
    if words[-1][:-1] in SEVERAL | RELATIONS | _PEOPLE or words[1] in ("other", "old", "former"):
        return None
    name = " ".join(words[1:])
    return f"{USER}'s {name}" if subject.possessed else name


def place_of(subject: Subject) -> tuple[str, str] | None:
    """Owner and attribute of where a definite thing is: ("ann", "desk place")."""
    things = group(subject)
    if things:
        return things, "place"
    found = described(subject)
    if found is None:
        return None
    owner, attribute = found
    return owner, "place" if attribute == IDENTITY else f"{attribute} place"


def clause_head(owner: str) -> str:
    """The noun of "language that they are learning"; "" without a relative clause."""
    head, *clause = _CLAUSE.split(owner, maxsplit=1)
    return (head.split() or [""])[-1] if clause else ""


def is_one_at_a_time(attribute: str, owner: str) -> bool:
    """Whether an attribute of "my son" may be replaced, though there may be another son."""
    return attribute in _CHANGING and owner not in ANYBODY


def is_several(noun: str) -> bool:
    """Whether there may be several of what somebody's noun names: "friends", "brother"."""
    head = (noun.split() or [""])[-1]
    if ONE_OF_ITS_KIND & set(noun.split()[:-1]):
        return False
    return head in _OF_SEVERAL or _is_set(noun)


_OF_SEVERAL = RELATIONS - SINGLE_RELATIONS - SINGLE_ROLES


def _is_set(noun: str) -> bool:
    """Whether there may be several of what "the N of" names: "members", "part"."""
    words = noun.split()
    if not words:
        return True
    if ONE_OF_ITS_KIND & set(words[:-1]):
        return False
    head = words[-1]
    if head == "goal" and len(words) > 1:
        return False
    several = head in SEVERAL or head in PASSING
    return several or _is_plural(head) or words[0] in ("other", "another", "old", "former")


def _is_plural(noun: str) -> bool:
    return (
        noun.endswith("s") and not noun.endswith(("ss", "us", "is", "series", "quarters"))
        and noun not in _SINGULAR
    )  # fmt: skip


_SINGULAR = word_set("nas gas atlas canvas bias alias christmas sas aws gps sms lens yes")


def normal(phrase: str) -> str:
    """A phrase as a slot has it: lower case, without an article or "current" in front."""
    words = phrase.lower().split()
    while len(words) > 1 and (words[0] in LATEST or words[0] in ("the", "a", "an")):
        words = words[1:]
    return " ".join(words)
