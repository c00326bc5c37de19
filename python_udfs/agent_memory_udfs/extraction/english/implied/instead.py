"""A statement with another value: "I play bass in a band" and "drums" are "I play drums in a band".

Where it isn't said which value is another's, the new one takes the place of the one of its kind: an
amount with its unit, a time, a day, a name, what has the same head, what is spelled alike.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from ...shared.lexis import word_set

_WORD = re.compile(r"[$€£]?\w(?:[\w'’/@-]|[.,:](?=\w))*%?|#\w+")
_ARTICLES = word_set("a an the my our his her their its")
_LINKS = word_set("in at on to from with for by of is are am was were")
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december today tomorrow yesterday"
)
COUNTS = word_set(
    "one two three four five six seven eight nine ten eleven twelve first second third fourth "
    "fifth sixth seventh eighth ninth tenth once twice"
)
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?$")
_ALIKE = 0.6  # of the letters, from which on a word is the other one misspelled


def with_new(source: str, value: str, new: str, old: str = "") -> str:
    """The statement with the new value for the old one, or for the one of its kind; "" where there
    is none or more than one. `value` is what the statement gives to its slot, "" where nothing."""
    new = new.strip()
    if old:
        return _with_old(source, _bare(old), _bare(new))
    words = list(_WORD.finditer(source))
    said = [match[0] for match in _WORD.finditer(new)]
    if not said or not words:
        return ""
    place = (
        _of_days(words, said)
        or _of_numbers(words, said)
        or _of_head(words, said)
        or _spelled_alike(words, said)
        or _of_names(words, said, source, value)
    )
    if not place:
        return ""
    begin, end = place
    return source[:begin] + _bare(new, source[:begin]) + source[end:]


def _bare(phrase: str, before: str = "") -> str:
    """Without the preposition or article that stands in front already."""
    first, _, rest = phrase.strip().partition(" ")
    if not rest:
        return phrase.strip()
    if not before:
        return rest if first.lower() in _LINKS else phrase.strip()
    led = before.rstrip().rsplit(" ", 1)[-1].lower()
    if first.lower() in _LINKS or (first.lower() in _ARTICLES and led in _ARTICLES):
        return _bare(rest, before)
    return phrase.strip()


def _with_old(source: str, old: str, new: str) -> str:
    first, _, rest = old.partition(" ")
    forms = [old, rest] if rest and first.lower() in _ARTICLES else [old]
    for form in forms:
        found = list(re.finditer(rf"(?<![\w'-]){re.escape(form)}(?![\w-])", source, re.IGNORECASE))
        if len(found) == 1:
            begin, end = found[0].span()
            return source[:begin] + _bare(new, source[:begin]) + source[end:]
    return ""


def _runs(fits: list[bool]) -> list[tuple[int, int]]:
    """Where words that fit stand beside each other, from the first to behind the last."""
    runs: list[tuple[int, int]] = []
    for place, fit in enumerate(fits):
        if fit and runs and runs[-1][1] == place:
            runs[-1] = runs[-1][0], place + 1
        elif fit:
            runs.append((place, place + 1))
    return runs


def _place(words: list[re.Match[str]], run: tuple[int, int]) -> tuple[int, int]:
    return words[run[0]].start(), words[run[1] - 1].end()


def _is_day(low: str) -> bool:
    return low in _DAYS or re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", low) is not None


def _of_days(words: list[re.Match[str]], said: list[str]) -> tuple[int, int] | None:
    told = [low for low in (word.lower() for word in said) if low not in _LINKS | _ARTICLES]
    if not told or not any(low in _DAYS for low in told):
        return None
    fits = [_is_day(word[0].lower()) for word in words]
    days = [i for i, fit in enumerate(fits) if fit]
    if len(told) > 1:  # "May 4" and "4 May": with the figure beside the month
        fits = [fit or (bool({i - 1, i + 1} & {*days}) and word[0].isdigit())
                for i, (fit, word) in enumerate(zip(fits, words, strict=True))]  # fmt: skip
    runs = [run for run in _runs(fits) if any(i in days for i in range(*run))]
    return _place(words, runs[0]) if len(runs) == 1 else None


def _is_number(word: str) -> bool:
    return any(char.isdigit() for char in word) or word.lower() in COUNTS


def _of_numbers(words: list[re.Match[str]], said: list[str]) -> tuple[int, int] | None:
    """ "9" of "at 8", "6 kg" of "5 kg", "two brothers" of "three brothers"."""
    told = [word for word in said if word.lower() not in _LINKS | _ARTICLES]
    if not told or not _is_number(told[0]) or len(told) > 3:
        return None
    behind = [word.lower() for word in told[1:]]
    found = []
    for place, word in enumerate(words):
        if not _is_number(word[0]) or _is_of_one_shape(word[0], told[0]) is False:
            continue
        following = [other[0].lower() for other in words[place + 1 : place + 1 + len(behind)]]
        if following == behind or [low.rstrip("s") for low in following] == [
            low.rstrip("s") for low in behind
        ]:
            found.append((place, place + 1 + len(behind)))
    return _place(words, found[0]) if len(found) == 1 else None


def _is_of_one_shape(one: str, other: str) -> bool:
    """Whether both are clock times, figures or words: no code is another's."""
    letters = [re.sub(r"[\d.,:$€£%]", "", word).lower() for word in (one, other)]
    figures = [any(char.isdigit() for char in word) for word in (one, other)]
    return figures[0] == figures[1] and (not figures[0] or letters[0] == letters[1] or (
        _CLOCK.match(one) is not None and _CLOCK.match(other) is not None
    ))  # fmt: skip


def _of_head(words: list[re.Match[str]], said: list[str]) -> tuple[int, int] | None:
    """ "The fourth floor" of "the third floor": what has the same noun behind it."""
    told = [word for word in said if word.lower() not in _ARTICLES | _LINKS]
    if len(told) < 2:
        return None
    head = told[-1].lower()
    places = [i for i, word in enumerate(words) if word[0].lower() == head]
    if len(places) != 1 or not places[0]:
        return None
    begin = places[0] - len(told) + 1
    while begin < places[0] and (
        begin < 0 or words[begin][0].lower() in _ARTICLES | _LINKS or not begin
    ):
        begin += 1
    return _place(words, (begin, places[0] + 1)) if begin < places[0] else None


def _spelled_alike(words: list[re.Match[str]], said: list[str]) -> tuple[int, int] | None:
    """ "Stephan" of "my name is Stefan": one word, misspelled."""
    if len(said) != 1 or len(said[0]) < 3 or said[0].lower() in _DAYS:
        return None
    new = said[0]
    found = [
        word for word in words
        if word[0] != new and word[0][:1].isupper() == new[:1].isupper()
        and word[0][:1].isalpha() and len(word[0]) > 2
        and SequenceMatcher(None, word[0].lower(), new.lower()).ratio() >= _ALIKE
    ]  # fmt: skip
    return found[0].span() if len(found) == 1 and found[0].start() else None


def _of_names(
    words: list[re.Match[str]], said: list[str], source: str, value: str
) -> tuple[int, int] | None:
    """A name of the value that is one, else of the only name."""
    told = [word for word in said if word.lower() not in _LINKS | _ARTICLES]
    if not told or not told[0][:1].isupper():
        return None
    begin = source.find(value) if value else -1
    named_value = value[:1].isupper() and _DAYS.isdisjoint(value.lower().split())
    if begin >= 0 and named_value:
        return begin, begin + len(value)
    named = [
        place > 0 and word[0][:1].isupper() and word[0] != "I" and not word[0].startswith("I'")
        and word[0].lower() not in _DAYS
        for place, word in enumerate(words)
    ]  # fmt: skip
    runs = _runs(named)
    return _place(words, runs[0]) if len(runs) == 1 else None
