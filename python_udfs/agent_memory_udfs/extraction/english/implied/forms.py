"""Forms and lists: "Name: Ann / Age: 34", "Facts about me: vegan, two kids"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...shared.lexis import word_set
from ...shared.prefilter import Prefiltered
from ..slots.attributes import NOUNS
from ..slots.occupations import is_occupation
from ..tokens import Word
from ..verbs import FORMS, form_of, is_past
from ..words import RELATIONS
from .telegrams import telegram
from .words import NUMBERS, STATES

_FIELDS = NOUNS | {
    "location": "residence", "country": "residence", "hometown": "origin", "allergies": "allergy",
    "hobbies": "hobbies", "interests": "interests", "languages": "languages", "pets": "pets",
    "likes": "likes", "dislikes": "dislikes", "born": "birthday",
    "lives in": "residence", "residence": "residence", "family": "family", "kids": "children",
    "children": "children",
    "siblings": "siblings", "meds": "medication", "medications": "medication",
    "medication": "medication", "skills": "skills", "diet": "diet",
    "dietary restrictions": "diet", "medical conditions": "health", "health conditions": "health",
    "conditions": "health", "instruments": "instruments", "sports": "sports",
    "favorites": "favorites", "favourites": "favorites", "pet peeves": "dislikes",
}  # fmt: skip
_FIELD = re.compile(
    r"^\W*(?:(?:[Hh]ere are|[Tt]hese are|[Hh]ere's|[Tt]his is) my |[Mm]y )?"
    r"([A-Za-z][A-Za-z '-]{1,28}?)(?: include| are| is)?"
    r"\s*[:=]\s*(\S.{0,120}?)[\s,;.]*$"
)
# What stands in a field that nobody filled in.
_BLANK = re.compile(
    r"(?:none(?: really| so far| known)?|n/?a|n\.a\.?|nil|null|no|yes|nope|nothing|unknown"
    r"|tb[dac]|to ?do|undefined|no one|nobody|unspecified|undisclosed|blank|empty|same|pending"
    r"|see (?:above|below)"
    r"|not? (?:yet )?(?:applicable|available|specified|known|given|set|provided|sure|answer|data"
    r"|disclosed|stated)|prefer not to (?:say|answer)|[\W_x]+|\[.*\]|<.*>|\(.*\))[.!]?",
    re.IGNORECASE,
)
# Of these "none" tells something.
_LACKED = word_set("allergies pets kids children siblings medications conditions")
# "Family: wife Joan, son Max (12)"
_KIN = re.compile(
    rf"(?:and )?(?P<kin>{'|'.join(sorted(RELATIONS))}) (?P<name>[A-Z][\w'-]+(?: \(\d{{1,2}}\))?)"
)
_ABOUT_ME = Prefiltered(
    "about m|facts about |introduce myself|my |who i am",
    r"\b(?:about (?:me|myself|my ?self)|my (?:profile|bio|details|info|information|facts|data)"
    r"|facts about (?:me|us)|who i am|introduce myself)\b[^.?!]{0,30}:?\s*$",
)


def in_form(line: str, *, further: bool = False) -> list[str]:
    """Statements of "Name: Ann / Age: 34", "" for a field that is left blank; [] where the words
    are no form. `further` tells that a form is read: then any short field is one of its own."""
    found: list[str] = []
    parts = re.split(r"\s+[/|]\s+|\s*[;|]\s*|,\s+(?=[A-Za-z ]{2,20}:)", line)
    for part in parts:
        match = _FIELD.match(part)
        key = " ".join(match.group(1).lower().split()) if match else ""
        if match is None or not (is_field(key) or (further and len(key.split()) < 4)):
            return []
        found.append(_of_field(key, match.group(2).strip()))
    return found


def _of_field(key: str, value: str) -> str:
    if _BLANK.fullmatch(value):
        lacks = key in _LACKED and value.lower().rstrip(".!") in ("none", "no", "nope", "nil")
        return f"I have no {key}" if lacks else ""
    if value.lower().startswith("no ") and key in _LACKED:
        return f"I have {value}"
    if key in ("location", "country", "lives in", "residence"):
        return f"I live in {value}"
    if key in ("from", "hometown"):
        return f"I am from {value}"
    if key in ("likes", "interests"):
        return f"I like {value}"
    if key == "dislikes":
        return f"I dislike {value}"
    if key == "allergies":
        return f"I am allergic to {value}"
    if key == "languages":
        return f"I speak {value}"
    if key in ("pets", "kids", "children", "siblings"):
        counted = value.split()[0].lower().rstrip(",")
        if counted.isdigit() or counted in NUMBERS or counted in ("a", "an"):
            return f"I have {value}{f' {key}' if value.isdigit() else ''}"
        return f"my {key} are {value}"
    if key.endswith("conditions"):
        return f"I have {value}"
    if key == "family" and (kin := [_KIN.fullmatch(part) for part in value.split(", ")]) and (
        all(kin)
    ):  # fmt: skip
        named = [f"my {match['kin']} is {match['name']}" for match in kin if match]
        return ", and ".join(named)
    if key == "instruments":
        return f"I play {value}"
    if key == "pet peeves":
        return f"I hate {value}"
    if key in ("meds", "medications", "medication"):
        return f"I take {value}"
    if key == "born":
        return f"I was born {'in' if value[:4].isdigit() else 'on'} {value}"
    if key == "age":
        return f"I am {value}" if not value.isdigit() else f"I am {value} years old"
    return f"my {key} {'are' if key.endswith('s') and key != 'pronouns' else 'is'} {value}"


def is_field(key: str) -> bool:
    """Whether the words name a field of a form about somebody, or a favorite of theirs."""
    low = " ".join(key.lower().split())
    low = low.removeprefix("my ").removesuffix(" are").removesuffix(" is")
    return low in _FIELDS or low.startswith(("favorite ", "favourite "))


def opens_list(text: str) -> bool:
    """ "Some facts about me:"."""
    return _ABOUT_ME.search(text) is not None and text.rstrip().endswith((":", "me", "myself"))


def in_list(text: str, words: Sequence[Word]) -> str:
    """An item of a list about the speaker, or a telegram: "vegetarian" is "I am vegetarian"."""
    spoken = text[words[0].start : words[-1].end]
    low = words[0].low
    if low in ("i", "my", "we", "our", "the"):
        return spoken
    if low in STATES or (low[0].isdigit() and "old" in (word.low for word in words)):
        return f"I am {spoken}"
    if low.isdigit() and 9 < int(low[:4]) < 100 and (len(words) == 1 or words[1].low == ","):
        return f"I am {low} years old{text[words[0].end : words[-1].end]}"
    if low in ("a", "an") or low[0].isdigit() or low in NUMBERS:
        if low in ("a", "an") and is_occupation(words[-1].low):
            return f"I am {spoken}"
        return f"I have {spoken}"
    if is_occupation(words[-1].low) and len(words) < 5:
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {spoken}"
    kind = form_of(low)
    if kind == "base":
        return f"I {spoken}"
    if kind == "third":
        return f"I {FORMS[low][0]}{text[words[0].end : words[-1].end]}"
    if kind == "past" or is_past(low):
        return f"I {spoken}"
    return telegram(text, words)
