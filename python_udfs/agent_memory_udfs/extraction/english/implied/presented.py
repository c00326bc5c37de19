"""Who somebody is, told as a list: "I'm Priya, 29, software tester in Pune", "28F, nurse"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...shared.lexis import word_set
from ..slots.occupations import is_occupation
from ..tokens import Word
from ..verbs import FORMS, is_past
from ..words import RELATIONS
from .words import NUMBERS

_BEGINS = re.compile(
    r"(?P<who>(?:I'm|I am|[Ii]m|[Mm]yself|[Mm]y name is|[Mm]y name's) "
    r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|\d\d)|(?P<age>[1-9]\d) ?[fFmM]),\s*(?P<rest>.{3,})$",
    re.ASCII,
)
_MYSELF = re.compile("^myself", re.IGNORECASE)
_AGED = re.compile(r"(?:(?:aged?|I'm|i'm) )?(?P<age>[1-9]\d)(?: (?:years old|yo|y/o))?$")
_BRACKETS = re.compile(r" *\([^)]*\) *$")
_PLACED = re.compile(r" (?:in|at|from|for|near|with|of|by|on)\b")
_STATES = word_set(
    "married divorced single widowed engaged retired unemployed vegan vegetarian pregnant diabetic "
    "self-employed lesbian gay straight"
)
_HAVING = word_set("kids children daughters sons cats dogs boys girls grandkids siblings kid child")
_ROLES = word_set(
    "mother father mom mum dad parent grandmother grandfather grandma grandpa student"
)
_OF_ANOTHER = re.compile(r"(?:and )?(?:my|our) .*\b(?:is|'s|are|works|lives|was)\b", re.IGNORECASE)
_LISTED = re.compile(
    r",\s+(?:and\s+)?|\s+and\s+(?=(?:I|live|work|living|working|mother|mom|mum|dad)\b)"
)


def _told(part: str) -> str:
    """The statement that one part of the list makes; "" where it makes none by itself."""
    words = part.split()
    first = words[0].lower()
    if match := _AGED.fullmatch(part):
        return f"I'm {match['age']}"
    if first in ("i", "i'm", "i've", "my", "we"):
        return part
    if first in ("from", "originally", "currently", "a", "an", "based", "born", "raised"):
        return f"I'm {part}" if first not in ("born", "raised") else f"I was {part}"
    if part.lower() in _STATES:
        return f"I'm {part}"
    if first in RELATIONS and len(words) > 1 and words[1].lower() not in ("of", "to", "in", "and"):
        being = is_past(words[1].lower()) or words[1].lower() in ("a", "an", *_STATES)
        return f"my {words[0]} {'is ' if being else ''}{' '.join(words[1:])}"
    if first.endswith("ing") and len(first) > 5:
        return f"I'm {part}"
    if FORMS.get(first, ("", ""))[1] == "base" and len(words) > 1:
        return f"I {part}"
    if (first in NUMBERS or first.isdigit()) and _BRACKETS.sub("", part).split()[-1] in _HAVING:
        return f"I have {part}"
    placed = _PLACED.search(part)
    head = (part[: placed.start()] if placed else part).split()[-1].lower()
    if (head in _ROLES or is_occupation(head)) and len(words) < 10:
        return f"I'm {'an' if first[0] in 'aeiou' else 'a'} {part}"
    return ""


def presented(text: str, words: Sequence[Word]) -> list[str]:
    """The statements of a list of who somebody is; none where a part is no such statement."""
    said = text[words[0].start : words[-1].end]
    match = _BEGINS.match(said) if "," in said else None
    if match is None:
        return []
    parts = [part.strip(" .") for part in _LISTED.split(match["rest"])]
    told = [_told(part) if part else "" for part in parts]
    is_list = match["age"] or len(parts) > 1 or said[:1] in "mM"
    if not is_list or not all(told):
        return []
    if any(_OF_ANOTHER.match(part) for part in parts[:-1]):
        return []  # "my mom is Rita, 59, nurse": who is 59
    who = _MYSELF.sub("I'm", match["who"] or "")
    return [f"I'm {match['age']}" if match["age"] else who, *told]
