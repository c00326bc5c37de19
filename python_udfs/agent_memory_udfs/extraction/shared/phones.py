"""Phone numbers in a value."""

from __future__ import annotations

import re

_PHONE = re.compile(r"[+(]?\d[\d\s().\-/]{3,}\d")


def phone_number(value: str) -> str | None:
    """The number that a value begins with; None for "an iPhone 15" and other things."""
    match = _PHONE.match(value)
    if match is None or sum(char.isdigit() for char in match.group()) < 5:
        return None
    return match.group()
