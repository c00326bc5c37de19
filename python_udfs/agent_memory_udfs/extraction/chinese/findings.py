"""What a predicate states of an attribute that has one value at a time."""

from __future__ import annotations

from ..shared.model import Finding


def single(
    attribute: str, value: str, *, key: str = "", negated: bool = False, change: bool = False
) -> list[Finding]:
    return [Finding(attribute, value, key or attribute, negated=negated, change=change)]
