"""Finds the value of an attribute behind a verb: places, organisations, quantities."""

from __future__ import annotations

import re

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ..predicate import Predicate
from ..tokens import is_capital
from ..words import FIELDS, PLACES

_ARTICLES = word_set("a an the my our this that his her their some any")
_MODIFIERS = word_set(
    "downtown north south east west northern southern eastern western central rural suburban "
    "upstate greater beautiful sunny rainy the city of nearby inner outer old good"
)
# Words that may follow a place without changing that somebody lives there.
_STOPS = word_set(
    "now currently since for with and but because where which who after before in at on as near "
    "from to when while right these by so too again permanently actually about last this two "
    "three four five six seven eight nine ten one a an my then during until till alone together "
    "next yesterday today recently ago not until anymore any if though although or again full "
    "is was that though also there here every each who whose instead"
)
TEMPORARY = word_set("today tonight tomorrow temporarily until till weekend")
_NO_PLACE = word_set(
    "a an the my your his her their our this that fear peace luxury poverty harmony hope denial "
    "hell paradise love style comfort silence misery shame bed town work home school tears him "
    "it them you someone somewhere anywhere nowhere everywhere another one sales marketing it "
    "finance tech there here both many several different two three"
)


def place(found: Predicate, start: int) -> tuple[str, int] | None:
    """(place, index after it) for the words of the predicate from `start`, or None.

    A place is written with a capital or stands in the gazetteer; in text that has no capital
    at all, one or two plain words up to the end count too.
    """
    rest = found.words[found.after :]
    index = start
    while index < len(rest) and rest[index].low in _MODIFIERS and not _capital(found, index):
        index += 1
    end = _capital_run(found, index)
    if end == index:
        end = _gazetteer(found, index)
    if end == index and index == start and "i " in found.text[:8] and found.text.islower():
        end = _plain(found, index)
    if end == index or (rest[index].low in FIELDS and end == index + 1):
        return None
    return found.tail(start, end), end


def _capital(found: Predicate, index: int) -> bool:
    word = found.words[found.after + index]
    return is_capital(found.text, word)


def _capital_run(found: Predicate, index: int) -> int:
    """Index after the capitalised words at `index`, commas and "of", "de" inside included."""
    rest = found.words[found.after :]
    end = index
    while end < len(rest):
        low = rest[end].low
        if _capital(found, end) and low not in ("i", "my", "we", "but", "and", "so"):
            end += 1
        elif end > index and low in (",", "of", "de", "la", "le", "al", "den", "the", "upon", "-"):
            follows = end + 1
            if follows >= len(rest) or not _capital(found, follows):
                break
            if rest[follows].low in ("i", "my", "we", "but", "and", "so"):
                break
            end = follows
        else:
            break
    return end


def _gazetteer(found: Predicate, index: int) -> int:
    lows = found.lows
    for length in (3, 2, 1):
        if " ".join(lows[index : index + length]) in PLACES and index + length <= len(lows):
            return index + length
    return index


def _plain(found: Predicate, index: int) -> int:
    lows = found.lows
    end = index
    while end < len(lows) and end < index + 3 and lows[end] not in _STOPS and lows[end].isalpha():
        end += 1
    if end - index > 2 or end == index or lows[index] in _NO_PLACE | FIELDS:
        return index
    return end


def after_place(found: Predicate, end: int) -> bool:
    """Whether what follows a place leaves it a place (and not a part of something longer)."""
    lows = found.lows
    return end >= len(lows) or lows[end] in _STOPS or not lows[end][0].isalpha()


_ENDINGS = (
    "ville", "burg", "burgh", "bury", "ton", "ham", "ford", "field", "port", "mouth", "chester",
    "wick", "shire", "land", "stadt", "dorf", "heim", "hausen", "polis", "grad", "abad", "pur",
    "city", "town", "beach", "springs", "falls", "hills", "heights", "island", "valley", "county",
    "park", "village", "lake", "bay", "coast", "creek",
)  # fmt: skip
_LEADS = (
    "san ", "santa ", "st. ", "st ", "saint ", "new ", "fort ", "mount ", "los ", "las ", "the ",
    "north ", "south ", "east ", "west ", "port ", "lake ", "el ", "la ", "le ",
)  # fmt: skip


def is_known_place(text: str) -> bool:
    """Whether a name is a town's or a country's, and not a program's or a department's."""
    low = text.lower()
    for part in (low, *low.split(", ")):
        if part in PLACES or part.endswith(_ENDINGS) or part.startswith(_LEADS):
            return True
    if not text.isascii() and any(char >= "\u3400" for char in text):
        return True
    from ..cities import CITIES

    return any(part in CITIES for part in (low, *low.split(", ")))


_INSTITUTIONS = word_set(
    "bank hospital school university college company startup start-up restaurant shop store firm "
    "hotel factory cafe café library supermarket bakery agency clinic museum nonprofit "
    "non-profit ngo corporation studio lab laboratory pharmacy brewery farm garage airline "
    "airport bookstore bookshop bar pub warehouse gym church kindergarten consultancy zoo dairy "
    "mill nursery surgery centre center plant mine shipyard foundry winery salon hospice theatre "
    "theater cinema spa casino dealership distillery depot publisher newspaper magazine charity "
    "council ministry embassy court prison practice orchestra butcher florist greengrocer"
)
_PLACES_OF_NO_EMPLOYER = word_set(
    "home night the least all moment once noon midnight present peak full office it day"
)


def organisation(found: Predicate, start: int) -> tuple[str, int] | None:
    """(employer, index after it) from `start`: a capitalised name or "a bank", or None."""
    rest = found.words[found.after :]
    lows = found.lows
    if start >= len(rest):
        return None
    if lows[start] in ("a", "an", "the"):
        return _institution(found, start)
    if lows[start] in ("myself", "themselves"):
        return "self-employed", start + 1
    end = _capital_run_org(found, start)
    if end > start:
        return found.tail(start, end), end
    if found.text.islower() and lows[start].isalpha() and lows[start] not in _PLACES_OF_NO_EMPLOYER:
        end = start + 1
        while end < len(lows) and end < start + 3 and lows[end] not in _STOPS:
            end += 1
        if lows[start] not in _NO_PLACE and lows[start:end] and lows[start] not in _STOPS:
            return found.tail(start, end), end
    return None


def _capital_run_org(found: Predicate, index: int) -> int:
    """Like a run of capitals, with "and", "&" and brand suffixes inside a name."""
    rest = found.words[found.after :]
    end = index
    while end < len(rest):
        low = rest[end].low
        if _capital(found, end) and low not in ("i", "my", "we"):
            end += 1
        elif end > index and low in ("and", "&", "of", "for", "the", "de"):
            if end + 1 < len(rest) and _capital(found, end + 1) and rest[end + 1].low != "i":
                end += 1
            else:
                break
        elif (
            end > index and low in ("'s", ".") and end + 1 < len(rest) and _capital(found, end + 1)
        ) or (end == index and re.match(r"\d\w*[A-Za-z]|[a-z]+[A-Z]", found.tail(end, end + 1))):
            end += 1
        else:
            break
    while end > index and rest[end - 1].low in ("and", "&", "of", "for", "the", "'s", "."):
        end -= 1
    return end


def _institution(found: Predicate, start: int) -> tuple[str, int] | None:
    lows = found.lows
    if start + 1 < len(lows) and _capital(found, start + 1):
        end = _capital_run_org(found, start + 1)
        while end < len(lows) and lows[end] in _INSTITUTIONS:  # "a SaaS company"
            end += 1
        return found.tail(start, end), end
    for end in range(start + 1, min(start + 5, len(lows))):
        if lows[end] in _INSTITUTIONS and lows[start] != "the":
            until = end + 1
            while until < len(lows) and lows[until] in _INSTITUTIONS:  # "a hospital pharmacy"
                until += 1
            if until < len(lows) and lows[until] in ("that", "which", "called", "named"):
                until = len(lows)
            return found.tail(start, until), until
        if lows[end] in _STOPS:
            break
    return None


def institution(found: Predicate, start: int) -> tuple[str, int] | None:
    """What "in a bank" works for: "in a team", "in the lab" name no employer."""
    if start >= len(found.lows) or found.lows[start] not in ("a", "an"):
        return None
    return _institution(found, start)


def number(word: str) -> int | None:
    """A number written in figures or as an English word ("twenty-eight")."""
    if word.isascii() and word.isdigit() and len(word) < 7:
        return int(word)
    if word in NUMBERS:
        return NUMBERS[word]
    tens, dash, ones = word.partition("-")
    if dash and tens in NUMBERS and ones in NUMBERS and NUMBERS[tens] >= 20 > NUMBERS[ones]:
        return NUMBERS[tens] + NUMBERS[ones]
    return None
