"""Reads names, roles and what they belong to in English words, and guesses a name's type."""

from __future__ import annotations

from collections.abc import Sequence

from ...shared.lexis import word_set
from ...shared.roles import ANIMALS
from ..tokens import Word, is_capital
from ..verbs import BE, MODALS
from ..words import FIELDS, LANGUAGES, NOT_NAMES, OCCUPATIONS, PLACES
from .relationships import ORGANISATION_WORDS, ORGANISATIONS, PLURALS, ROLE_ADJECTIVES, ROLES

DETERMINERS = word_set("a an the my our your their his her its this that some any these those")
MINE = word_set("my our their")
CALENDAR = word_set(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday christmas easter halloween "
    "thanksgiving"
)
_NO_NAME = (
    (NOT_NAMES - LANGUAGES - {"leo"})
    | CALENDAR
    | MODALS
    | BE
    | word_set(
        "i we my our he she it they you who what which where when why how and or but if day god "
        "jesus "
        "thanks hello hi hey dear ps btw fyi lol wow tv diy asap faq gpa phd mba bsc msc "
        "born based "
        "mr mrs ms dr prof sir madam"
    )
)
_TITLES = word_set("dr mr mrs ms prof st")
# What may stand behind a phrase without being a part of it.
STOPS = word_set(
    ", . ; : ! ( ) – — - and but or who whom whose which that since for from at in on with now too "
    "as because by where when while until till after before during so then also last this next "
    "every each these today yesterday again together twice once through about although though if "
    "via instead almost daily weekly regularly professionally well a competitively"
)
_LONGEST = 6


def run_end(text: str, words: Sequence[Word], begin: int) -> int:
    """Index behind the name at `begin`, `begin` itself where none stands there.

    A name is a run of capitalised words, "of" and "&" inside; the owner's "'s" ends it.
    """
    index = begin
    while index < len(words) and index < begin + _LONGEST:
        word = words[index]
        low = word.low.removesuffix("'s")
        titled = low in _TITLES and word.low == low
        if index > begin and low.isdigit() and len(low) < 3:  # "Model 3"
            index += 1
            continue
        if not is_capital(text, word) or not low[:1].isalpha():
            if index == begin or index + 1 >= len(words) or not is_capital(text, words[index + 1]):
                break
            dot = low == "." and words[index - 1].low in _TITLES
            linked = low in ("of", "&") and words[index + 1].low not in _NO_NAME
            if not (dot or linked):
                break
        elif low in _NO_NAME and not titled:
            break
        index += 1
        if word.low.endswith("'s"):
            break
    while index > begin and words[index - 1].low in ("of", "&", "."):
        index -= 1
    one = index == begin + 1
    owner = words[begin].low.removesuffix("'s") if one else ""
    return begin if owner in ROLES or owner in _TITLES else index


def is_person(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a name may be somebody's: not "German", not an owner ("Tom's")."""
    low = words[begin].low
    return low not in NOT_NAMES - {"leo"} and not words[end - 1].low.endswith("'s")


def text_of(text: str, words: Sequence[Word], begin: int, end: int) -> str:
    """The words as they stand in the text, without the owner's "'s"."""
    if end <= begin:
        return ""
    return text[words[begin].start : words[end - 1].end].removesuffix("'s")


def is_stop(words: Sequence[Word], index: int) -> bool:
    """Whether a phrase may end in front of `index`."""
    return index >= len(words) or words[index].low in STOPS


def role_at(words: Sequence[Word], index: int, *, owner: bool = False) -> tuple[str, int, int]:
    """(canonical noun, index of the noun, index behind it) for a role behind adjectives.

    ("", index, index) where there is none. `owner` reads "wife's" as "wife".
    """
    at = index
    while at < len(words) and at < index + 2 and words[at].low in ROLE_ADJECTIVES:
        at += 1
    if at >= len(words):
        return "", index, index
    low = words[at].low.removesuffix("'s") if owner else words[at].low
    role = ROLES.get(low) or PLURALS.get(low, "")
    return (role, at, at + 1) if role else ("", index, index)


def role_type(role: str) -> str:
    """ "animal" for a pet, else "person"."""
    return "animal" if role in ANIMALS else "person"


def type_of(name: str, default: str) -> str:
    """What a name names, by its words and the lists; `default` where they do not tell."""
    low = name.lower()
    last = low.split()[-1].strip(".") if low.split() else ""
    if last in ORGANISATION_WORDS or low in ORGANISATIONS:
        return "organization"
    if low in PLACES:
        return "place"
    if low in LANGUAGES:
        return "language"
    return default


def personal(name: str) -> str:
    """The type of a name that a statement is about: a person where nothing tells otherwise."""
    words = name.split()
    plain = all(word.replace("-", "").replace("'", "").replace(".", "").isalpha() for word in words)
    inner = any(char.isupper() for word in words for char in word[1:] if word[:2] not in _PREFIXES)
    known = name.lower() in FIELDS
    if known or not plain or inner or len(words) > 4 or words[-1].lower() in OCCUPATIONS:
        return type_of(name, "other")
    return type_of(name, "person")


_PREFIXES = ("Mc", "Ma", "O'", "De", "La", "Le", "D'")


def is_headline(text: str) -> bool:
    """Whether capitals tell nothing: most words begin with one, or there are no others."""
    words = [word for word in text.split() if word[:1].isalpha()]
    upper = sum(word[:1].isupper() for word in words)
    return (text.isupper() and len(words) > 1) or (len(words) > 5 and upper * 10 > len(words) * 7)
