"""Whether a Chinese sentence may tell of a change at all."""

from __future__ import annotations

import re

from ...chinese.words import COMMANDS
from .rewording import plainly
from .words import CHANGE, plain_of


def pattern_of(said: str) -> str:
    """The pattern of memories that are held against a sentence of a change; "" for any other."""
    plain = plainly(plain_of(said), "said")
    if (
        not 2 < len(plain) < 120
        or CHANGE.search(plain + "了" if said.endswith("了") else plain) is None
    ):
        return ""
    if re.search(r"[你您]", plain) or (plain.startswith(COMMANDS) and "了" not in plain):
        return ""
    return "[\u4e00-\u9fff]"
