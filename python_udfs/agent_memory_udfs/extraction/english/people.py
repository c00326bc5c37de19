"""Whom "he", "she", "they" and "it" mean: who and what was named in the sentences before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.roles import FEMALE, MALE
from .tokens import Word, is_capital
from .verbs import is_adverb
from .words import NOT_NAMES, PETS, RELATIONS

_OF_WOMEN = FEMALE | word_set("girl lady woman gf girlfriend ma sis auntie stepmom grandmother")
_OF_MEN = MALE | word_set("guy man boy gentleman bf boyfriend bro dude stepdad grandfather")
_PERSONS = RELATIONS | word_set(
    "guy girl man woman boy lady gentleman person baby gf bf bro sis stepmom stepdad grandchild "
    "toddler newborn teen teenager kid child ex classmate housemate fellow stranger "
    "psychologist psychiatrist counselor counsellor pastor "
    "supervisor colleague administrator student ma pa girl date crush soulmate nurse"
)
_PLURALS = word_set(
    "parents kids children sons daughters siblings brothers sisters friends grandparents twins "
    "in-laws colleagues coworkers neighbors neighbours roommates dogs cats cousins students "
    "grandchildren grandkids pets"
)
_ADJECTIVES = word_set(
    "best good close dear new older younger elder little big oldest youngest eldest twin own old "
    "current former first second ex late two three male female lovely beautiful young"
)
_ARTICLES = word_set("a an the this that one another some")
_OWNED = PETS | word_set(
    "car bike bicycle motorcycle house flat apartment condo cottage cabin boat phone laptop "
    "computer garden shop store company business restaurant farm bakery truck van guitar piano "
    "violin camera tablet watch website blog channel podcast"
)
_OWNING = word_set("have has had got own adopted bought 've")
_NAMING = word_set("named called")
_GENDERED = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_HER_OBJECT = word_set(
    "to and but or for with at in on from about because when while that if so since after before "
    "by as than too also again back out up down off every all anymore yesterday today"
)


def note_people(text: str, words: Sequence[Word], context: Context) -> None:
    """Remembers who is named in a clause, for the pronouns behind it."""
    owner = _owner(text, words, context)
    for index, word in enumerate(words):
        if word.low in ("my", "our"):
            _note_phrase(text, words, index + 1, context, own=True)
        elif word.low in _ARTICLES:
            own = index > 0 and words[index - 1].low in _OWNING
            if (
                index
                and words[index - 1].low in ("is", "was", "am")
                and (context.he or context.she)
            ):
                continue  # "my ex is a nurse": one and the same
            _note_phrase(text, words, index + 1, context, own=own, owner=owner)


def _owner(text: str, words: Sequence[Word], context: Context) -> str:
    """Who has what a clause tells of having: "brother" of "my brother has a girlfriend"; "" for
    the speaker."""
    if len(words) < 3:
        return ""
    if words[0].low in ("he", "she"):
        return context.he if words[0].low == "he" else context.she
    if words[0].low not in ("my", "our"):
        return ""
    end = next((i for i in range(1, min(len(words), 5)) if words[i].low in _OWNING), 0)
    kin = end and words[end - 1].low in _PERSONS | PETS
    if end > 2 and is_capital(text, words[end - 1]):
        kin = words[end - 2].low in _PERSONS | PETS
    return text[words[1].start : words[end - 1].end] if kin else ""


def _note_phrase(
    text: str, words: Sequence[Word], begin: int, context: Context, *, own: bool, owner: str = ""
) -> None:
    at = begin
    while at < len(words) and at < begin + 3 and words[at].low in _ADJECTIVES:
        at += 1
    if at > begin and words[at - 1].low == "ex" and (
        at == len(words) or words[at].low.removesuffix("'s") not in _PERSONS
    ):  # fmt: skip
        at -= 1
    if at >= len(words):
        return
    low = words[at].low.removesuffix("'s").removeprefix("ex-")
    if own and low in _PLURALS:
        context.they = text[words[begin].start : words[at].end].removesuffix("'s")
        return
    if low not in _PERSONS:
        if own and begin > 1 and words[begin - 2].low in _OWNING and low in _OWNED:
            context.it = low
        return
    if words[at].low.endswith("'s") and (context.he or context.she):
        return  # "found it in our son's room": "he" is who was spoken of
    end = at + 1
    if end < len(words) and words[end].low in _NAMING:
        end += 1
    named = end < len(words) and is_capital(text, words[end]) and words[end].low not in NOT_NAMES
    phrase = text[words[begin].start : words[at].end].removesuffix("'s")
    if named and not words[at].low.endswith("'s"):
        name = text[words[end].start : words[end].end].removesuffix("'s")
        phrase = f"{phrase} {name}" if low in RELATIONS or low in PETS else name
    elif not own:
        phrase = "the " + low
    elif owner:
        phrase = f"{owner}'s {phrase}"
    if low in PETS:
        context.it = phrase
        if owner:
            return  # "my brother has a dog. He ..." is the brother
    if low not in _OF_MEN:
        context.she = phrase
    if low not in _OF_WOMEN:
        context.he = phrase


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
    phrase = context.she if word in ("she", "her", "hers", "herself") else context.he
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
        word == "her" and following and following not in _HER_OBJECT and not last
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
    if any(word.lower().removesuffix("'s").removesuffix("s") in _PERSONS for word in words):
        return True
    return any(word[:1].isupper() and word.lower() not in _CALENDAR for word in words[1:])


_CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june "
    "july august september october november december"
)
