"""Why a statement is not kept. What knows most reasons is loaded for the first one in doubt."""

from __future__ import annotations

from functools import cache
from typing import Any

from ...shared.lexis import word_set
from ...shared.model import USER
from ...worth.rules import is_inability
from .reactions import is_customer, is_of_thing_at_hand, is_reaction, recommended
from .words import ADDRESSEE, CHAT, REACTION, WORLD, Statement, content_of

_AT_ISSUE = word_set("answer problem issue question error result output solution point difference")


def reason_to_leave(said: Statement) -> str:
    """Why the statement is not kept, "" where it is; "task?" and "world?" (somebody is named) where
    only a request in the message makes it one."""
    found = said.found
    lows = [word.low for word in said.words]
    if said.subject.name == USER and is_of_thing_at_hand(found):
        return REACTION
    if said.subject.name in _AT_ISSUE and not said.subject.possessed:
        return WORLD
    if said.subject.name != USER and _others().is_of_the_world(said):
        return WORLD
    if said.stated and not CHAT & set(found.lows[:3]) and found.verb != "need":
        return ""
    if ADDRESSEE & set(lows) and not (is_wish_for_answers(said) or is_customer(found, lows)):
        return "" if recommended(lows) and said.subject.name != USER else REACTION
    if said.subject.name != USER:
        reason: str = _others().reason_of_others(said, lows)
        return reason
    if found.negated and found.unreal and is_inability(said.text):
        return ""
    rest = content_of(found)
    if is_reaction(found, rest):
        return REACTION
    return _passing(said, rest, lows)


def _passing(said: Statement, rest: list[str], lows: list[str]) -> str:
    tasks, moments = _tasks_and_moments()
    reason: str = (
        tasks.reason_of_task(said, said.found, rest, lows)
        or moments.reason_of_moment(said.found, rest, lows)
        or moments.reason_of_today(said.found, rest, lows)
    )
    return reason


@cache
def _others() -> Any:
    from . import others

    return others


@cache
def _tasks_and_moments() -> tuple[Any, Any]:
    from . import moments, tasks

    return tasks, moments


def is_wish_for_answers(said: Statement) -> bool:
    """ "I like it when you give examples"."""
    lows = said.found.lows
    liked = said.found.verb in ("like", "love", "hate", "prefer", "dislike")
    return liked and lows[lows[:1] == ["it"] :][:2] == ["when", "you"]
