"""A statement with whom its "he", "she" and "her" mean."""

from __future__ import annotations

import re

from ..shared.context import Context
from .persons import CALENDAR, HER_OBJECT, PERSONS
from .verbs import is_adverb

_GENDERED = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)


def is_named(phrase: str) -> bool:
    """Whether a phrase ends with a name: "friend Tom"."""
    return phrase.split()[-1][:1].isupper()


def owned(phrase: str) -> str:
    """The phrase inside a statement about the user: "their brother", "Tom", "the guy"."""
    if phrase[:1].isupper() or phrase.startswith("the "):
        return phrase
    return "their " + phrase


def resolved(memory: str, context: Context) -> str | None:
    """The statement with its first "him", "her", "his" named, None where nobody is known."""
    match = _GENDERED.search(memory)
    if match is None:
        return memory
    other = _other(memory, match, context)
    if other:
        return _named(memory, match, other)
    if _names_person(memory[: match.start()]):
        return memory
    if memory.startswith(tuple(name for name in (context.he, context.she) if name[:1].isupper())):
        return memory
    word = match.group().lower()
    phrase = context.named("she" if word in ("she", "her", "hers", "herself") else "he")
    if not phrase:
        return memory if _names_person(memory) else _without_clause(memory, match.start())
    return _named(memory, match, owned(phrase))


def _named(memory: str, match: re.Match[str], who: str) -> str:
    """The memory with who is meant in the place of a pronoun."""
    word = match.group().lower()
    after = memory[match.end() :].split(maxsplit=1)
    following = after[0].lower().strip(",.;:!") if after else ""
    last = len(memory[match.end() :].split()) == 1 and is_adverb(following)  # "calls her daily"
    possessive = word == "his" or (
        word == "her" and following and following not in HER_OBJECT and not last
    )
    return memory[: match.start()] + who + ("'s" if possessive else "") + memory[match.end() :]


def _other(memory: str, match: re.Match[str], context: Context) -> str:
    """Whom "her" means in "he lives with her": the other one of those named before; "" where the
    subject is none of them."""
    female = match.group().lower() in ("she", "her", "hers", "herself")
    subject, phrase = (context.he, context.she) if female else (context.she, context.he)
    if not subject or not phrase or subject == phrase or match.start() < len(subject):
        return ""
    if not memory.lower().startswith(subject.lower()):
        return ""
    if phrase.startswith(f"{subject}'s "):
        return ("his" if female else "her") + phrase[len(subject) + 2 :]
    return owned(phrase)


_LINK = re.compile(
    r",? (?:since|when|because|while|after|before|until|that|and|but|so) ", re.IGNORECASE
)


def _without_clause(memory: str, pronoun: int) -> str | None:
    """The statement up to the clause in which nobody knows whom the pronoun means."""
    links = [match.start() for match in _LINK.finditer(memory, 0, pronoun)]
    kept = memory[: links[-1]] if links else ""
    return (
        kept if len(kept.split()) > 2 and not kept.lower().endswith(("scared", "afraid")) else None
    )


def _names_person(text: str) -> bool:
    words = re.findall(r"[\w'-]+", text)
    if re.search(r"\b\d+ ?(?:yo|y/o|year[- ]old|month[- ]old)\b", text):
        return True
    if any(word.lower().removesuffix("'s").removesuffix("s") in PERSONS for word in words):
        return True
    return any(word[:1].isupper() and word.lower() not in CALENDAR for word in words[1:])
