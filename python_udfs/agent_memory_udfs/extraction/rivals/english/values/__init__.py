"""Whether a clause has another value of what a memory tells: amount, time, name or thing."""

from __future__ import annotations

import re

from ..held import Held, is_shared
from ..statement import Part
from ..telling import RESTATED, SET_FOR
from ..tokens import phrases
from .amounts import DENIED, are_of_other_sports, other_amount
from .frames import other_in_frame
from .qualified import is_qualified, moves_another


def other_value(part: Part, held: Held) -> int:
    whole = part.whole
    if (
        part.search(DENIED)
        or not (whole.now or whole.changing or part.search(RESTATED) or _is_set_anew(part, held))
        or (part.past and not whole.changing)
    ):
        return 0
    if are_of_other_sports(part, held) or part.search(_BEFORE):
        return 0
    if part.search(_AT_HOUR) and _is_dated(held) and not _has_day(part):
        return 0  # "the exam is at 9" of "Exam is on May 3"
    if held.names and part.search(_DOES):
        return 0  # "my favourite team is losing again" of "Favourite team is Bayern"
    if _is_of_another_thing(part, held) or (held.verb.stem == "live" and part.search(_FOR_A_STAY)):
        return 0
    left = [token for token in held.content if not is_shared(token, part.stems)]
    common = [token for token in held.content if is_shared(token, part.stems)]
    if left and common and (kind := _other_of_kind(part, held)):
        return kind
    at = part.search(_AT_CASE)
    if at and at["case"].split()[-1] not in held.low:
        return 0
    if not left or not common or is_qualified(part, held) or moves_another(part, held):
        return 0
    amount = other_amount(part, held, left, common)
    if amount:
        return amount
    if part.passing or part.beside:
        return 0
    return other_in_frame(part, held, left, common)


def _is_dated(told: Part | Held) -> bool:
    """Whether it says a day and no hour."""
    return _has_day(told) and _AT_HOUR.search(told.low) is None


def _has_day(told: Part | Held) -> bool:
    return any(token.kind in ("day", "date") for token in told.tokens)


_AT_HOUR = re.compile(r"\bat \d")


def _is_set_anew(part: Part, held: Held) -> bool:
    """Whether it sets for another day or amount what the memory does, in the same words: "thesis is
    due in July" of "Thesis is due in May"."""
    if held.copula < 1 or part.search(SET_FOR) is None:
        return False
    said, was = (
        {t.stem for t in content if t.kind in ("word", "name") and t.low not in _ORDINAL}
        for content in (part.content, held.content)
    )
    kinds = [
        {t.kind for t in content if t.kind not in ("word", "name")}
        for content in (part.content, held.content)
    ]
    return bool(was) and said == was and kinds[0] == kinds[1]


_ORDINAL = ("st", "nd", "rd", "th")


# What is renamed is the folder: "I renamed the folder with the cat photos to Gallery"
_RENAMED = re.compile(
    r"\brenamed? (?:the|my|our|his|her) (?P<what>[\w' -]+?)"
    r"(?= (?:with|of|for|in|on|from|to|as|where) |$)"
)
# "The flat upstairs is rented for 1,200 euros now"
_NEIGHBOURING = re.compile(r"^the [\w ]+ (?P<where>upstairs|downstairs|next door|opposite)\b")


def _is_of_another_thing(part: Part, held: Held) -> bool:
    """Whether what is told happened to a thing that the memory doesn't name."""
    renamed = part.search(_RENAMED)
    if renamed and renamed["what"].split()[-1] not in held.low:
        return True
    beside = part.search(_NEIGHBOURING)
    return beside is not None and beside["where"] not in held.low


# "This month I'm living in Linz for a project"
_FOR_A_STAY = re.compile(
    r"\bthis (?:week|month|summer|winter|spring|autumn|fall)\b.*\b(?:living|staying)\b"
    r"|\b(?:living|staying)\b.*\b(?:this (?:week|month|summer|winter|spring|autumn|fall)$"
    r"|for (?:an?|the|my) (?:\w+ )?(?:project|course|internship|placement|assignment|contract|job"
    r"|season|semester|term|summer|winter|festival|conference|training|treatment)\b)"
)
_DOES = re.compile(r"\b(?:is|are) (?:now |still |\w+ly )*[a-z]+ing(?: again| now| badly| \w+ly)*$")
_BEFORE = re.compile(r"\b(?:was|were) .*\bbefore$")  # "it was red before"
_AT_CASE = re.compile(
    r"\bat (?P<case>work|home|lunch|dinner|breakfast|school|uni|the (?:office|weekend)"
    r"|(?:the|my) [a-z]+ job)\b"
)

_ONE_HELD = re.compile(
    r"^ha(?:s|s got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)(?: (?:on|in|at|for|with) .*)?$"
)

_ONE_SAID = re.compile(
    r"\b(?:have|'ve|got|'ve got|have got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)\b"
)


def _other_of_kind(part: Part, held: Held) -> int:
    """ "They reassigned seats, I've got an aisle seat now" of "Has a window seat"."""
    was, said = _ONE_HELD.match(held.low), _ONE_SAID.search(part.low.replace(" '", "'"))
    if was is None or said is None or was["own"] == said["own"] or was["head"] != said["head"]:
        return 0
    explicit = re.search(
        rf"\b(?:reassigned|changed|switched|swapped|replaced|upgraded"
        rf"|traded)\b.*\b{re.escape(was['head'])}",
        part.whole.low,
    )
    return 22 if explicit and part.search(phrases("now")) else 0
