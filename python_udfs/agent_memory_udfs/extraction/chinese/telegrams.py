"""What a message of a few bare words says of who sends it: 杭州，程序员，31岁.

Only where each of its words is of a kind by which people present themselves, and there are two at
least; each is read as a statement of its own, so that one can change while the others stay. The
kinds are data, data/telegrams_chinese.toml.
"""

from __future__ import annotations

import re
from functools import cache

from ...characters import simplified
from ...data import table
from ..shared.script import half_width
from .clauses import MARKS
from .terse import filled, is_terse
from .words import NOT_OCCUPATIONS, OCCUPATION_ENDINGS

_LONGEST = 40
_OF_A_PERSON = ("gender", "age", "born", "decade")
_CUT = re.compile(r"[,;、/|\s]+")


def telegram(text: str) -> list[str]:
    """The statements of such a message, put into words; [] for any other."""
    spoken = half_width(text).strip(MARKS)
    parts = [part for part in _CUT.split(spoken) if part]
    if not 1 < len(parts) < 8 or len(spoken) > _LONGEST:
        return []
    told: list[str] = []
    kinds: set[str] = set()
    for part in parts:
        kind, plain = _read(part)
        if not kind or (kind in kinds and kind != "terse"):
            return []
        kinds.add(kind)
        told.append(plain)
    if not re.search("[,;、/|]", spoken) and kinds.isdisjoint(_OF_A_PERSON):
        return []  # 上海 会计 may be looked for
    return told


def _read(part: str) -> tuple[str, str]:
    """(kind, statement) of a word; ("", "") for any other."""
    for kind, pattern, plain in _kinds():
        if match := pattern.fullmatch(simplified(part)):
            value = part[match.start("v") : match.end("v")]
            return kind, plain.replace("<V>", value)
    if is_terse(simplified(part), part):
        return "terse", part
    return "", ""


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    jobs = "|".join(sorted(OCCUPATION_ENDINGS, key=len, reverse=True))
    others = "".join(f"(?!.*{each}$)" for each in NOT_OCCUPATIONS)
    job = f"{others}[^我你的了吗是]{{0,6}}?(?:{jobs})"
    return tuple(
        (name, re.compile(filled(entry["is"].replace("<JOB>", job))), entry["plain"])
        for name, entry in table("telegrams_chinese").items()
    )
