"""Facts as the database takes them, whoever extracted them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def drafts(
    facts: Iterable[Mapping[str, Any]], left_out: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """The facts with their values as slots hold them; behind them what is left out, each as
    {"action": "leave", "left_out": its words, "reason"}."""
    return [
        *(dict(fact) | {"value": _held(fact)} for fact in facts),
        *(
            {"action": "leave", "left_out": each["memory"], "reason": each["reason"]}
            for each in left_out
        ),
    ]


def held_value(value: str, attribute: str | None, *, negated: bool) -> str:
    """The value that a fact gives to its slot. To deny a value is another value: "not tea", which
    contradicts "tea"."""
    denied = negated or attribute == "dislikes"
    return "not " + value.removeprefix("not ") if denied else value


def _held(fact: Mapping[str, Any]) -> str | None:
    value = fact.get("value")
    if value is None:
        return None
    return held_value(value, fact.get("attribute"), negated=bool(fact.get("negated")))
