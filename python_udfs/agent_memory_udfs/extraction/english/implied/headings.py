"""Headings before a list: "Allergies - dairy, soy", "Things I hate: queues", "My films are:" with
bullets below."""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from ..verbs import BE, MODALS, form_of
from .forms import in_form, is_field

# "Diet - vegan, no gluten"; "My dog - a beagle - is old" has two dashes.
_DASHED = re.compile(
    r"(?P<key>[A-Za-z][A-Za-z' ]{1,28}?)(?: [-–—]+ | ?[–—] ?)(?P<value>[^:]{2,120})$"
)
_ASIDE = re.compile(r" [-–—]+ ")
_SAYS = word_set(
    "i it he she they we you this that what who how why when not and but so if is was i'm it's "
    "he's she's they're we're there"
)
# "Things I hate: queues, coriander", "Instruments that I play: cello".
_OF_MINE = re.compile(
    r"(?:(?:the|some|my|all|a few|other) )?(?:[a-z'-]+ (?:and |or |& )?){0,2}"
    r"(?:[a-z'-]+s|stuff|people|food|music) (?:(?:that|which|who) )?(?:i|we)"
    r"(?P<does>(?:'m|'ve|'d| am| have| would)?(?: [a-z'-]+){1,5}?)"
    r"(?P<time> (?:daily|every day|weekly|every week|regularly|at work|at home|right now|these days"
    r"|currently|at the moment|now))?\s*(?::|[-–—]+ )\s*(?P<list>\S.{1,160})$",
    re.IGNORECASE,
)
_TO_DO = word_set(
    "need have must should ask want wonder forgot mean think know tried got get see saw wrote ran "
    "changed did made used found can could will added"
)
_LINKS = {"lived": " in", "been": " to"}  # "Places I've lived"
_ASKING = re.compile(r"\b(?:this|that's|what|how|why|is|are|was)\b", re.IGNORECASE)
_INTRODUCED = re.compile(
    r"(?i:(?:a )?(?:quick |short |brief |little )?(?:intro|introduction|bio))\s*(?::|[-–—]+ )\s*"
    r"(?P<rest>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?, .{3,})$"
)
_ITEM = re.compile(r"[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]+(?P<item>\S[^\n:]{0,78})")
_MOST_ITEMS = 15
_OPENS = re.compile(
    r"(?:my|our|i|we|things|stuff|foods?|people|places|books|games)\b", re.IGNORECASE
)
# What a list of work begins with.
_OF_WORK = re.compile(
    r"\b(?:questions?|requirements?|steps?|options?|ideas?|errors?|issues?|problems?|code|tasks?"
    r"|todos?|to-dos?|files?|topics?|commands?|tests?|packages?|versions?|points|changes|fields"
    r"|values|tables?|columns?|draft|outline|sentences?|need|want you"
    r"|shopping|ingredients|wondering)\b",
    re.IGNORECASE,
)


def under_heading(text: str) -> list[str]:
    """The statements of a list behind its heading; [] where the words are none.

    >>> under_heading("Things I hate: queues, coriander")
    ['I hate queues, coriander']
    """
    if match := _INTRODUCED.match(text):
        return [f"I'm {match['rest']}"]
    if match := _OF_MINE.match(text):
        does, first = match["does"], match["does"].split()
        verb = first[0].lstrip("'") if first else ""
        head = text[: match.start("does")]
        if verb not in _TO_DO and not _OF_WORK.search(head) and not _ASKING.search(head):
            link = _LINKS.get(does.split()[-1], "")
            return [f"I{does}{link} {match['list']}{match['time'] or ''}"]
        return []
    match = _DASHED.match(text)
    if match is None or _ASIDE.search(match["value"]) or not is_field(match["key"]) or (
        match["key"].lower() == "title"
    ):  # fmt: skip
        return []
    lows = match["value"].lower().split()
    if lows[0] in _SAYS or any(_is_verb(low.strip(",.")) for low in lows):
        return []
    return in_form(f"{match['key']}: {match['value']}")


def _is_verb(low: str) -> bool:
    return low in BE or low in MODALS or form_of(low) in ("third", "past")


def with_items(text: str, message: str, end: int) -> tuple[str, list[str]]:
    """A heading with the items that stand as lines below it, in one line, and the items; "" where
    none do: "My favorite films are:" over "- Heat" and "- Jaws"."""
    line_end = message.find("\n", end)
    if line_end < 0 or message[end:line_end].strip(" :\t\r*_"):
        return "", []
    head = text.rstrip(" :")
    if not (is_field(head) or (text.rstrip().endswith(":") and _OPENS.match(text))):
        return "", []
    if _OF_WORK.search(head):
        return "", []
    items: list[str] = []
    for line in message[line_end + 1 :].split("\n", _MOST_ITEMS + 1)[: _MOST_ITEMS + 1]:
        match = _ITEM.match(line)
        if match is None or len(items) == _MOST_ITEMS:
            break
        items.append(match["item"].rstrip(" .,;\r"))
    if not items or any(item.split()[0].lower() in _SAYS for item in items):
        return "", []
    last = f" and {items[-1]}" if len(items) > 1 else items[-1]
    return f"{head}: {', '.join(items[:-1])}{last}", items
