"""What a clause, whole, tells outright of what a memory says (data/outcomes_chinese.toml)."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ....data import table

_SURE = 30
_THING = "(?P<thing>[^,]{1,12}?)"
# The speaker, and when it is so.
_BEFORE = (
    r"(?:我|自己|现在|如今|目前|最近|后来|今年|已经|其实|不过|但|早就?|终于|总算|彻底|真的|完全|慢慢"
    r"|渐渐|突然|又|也|都|居然|竟然|上个?[周月]|昨天|前几天|这学期|这阵子|好像)*"
)
# What a thing is, behind its name: 龙井 of 龙井茶.
_CLASS = (
    "(?:咖啡|茶|酒|奶茶|面|饭|菜|汤|粉|音乐|歌|电影|电视剧|小说|运动|水果|的?病|症|那只|猫|狗)?"
)


class _Outcome(NamedTuple):
    """An entry of the table."""

    states: tuple[re.Pattern[str], ...]
    outcomes: tuple[re.Pattern[str], ...]


@cache
def _table() -> list[_Outcome]:
    return [
        _Outcome(
            tuple(re.compile(each.replace("…", _THING)) for each in entry["states"]),
            tuple(re.compile(_BEFORE + each.replace("…", _THING)) for each in entry["outcomes"]),
        )
        for entry in table("outcomes_chinese").values()
    ]


def told_outright(clauses: list[str], held: str) -> int:
    """How surely one of the clauses says that the memory, or a part of it, is over or otherwise."""
    parts = [part.replace(" ", "") for part in dict.fromkeys((held, *held.split(",")))]
    for clause in clauses:
        said = clause.replace(" ", "")
        for entry in _table():
            for event in filter(None, (each.fullmatch(said) for each in entry.outcomes)):
                if any(_ends(event, each, part) for each in entry.states for part in parts):
                    return _SURE
    return 0


def _ends(event: re.Match[str], pattern: re.Pattern[str], part: str) -> bool:
    state = pattern.fullmatch(part)
    if state is None:
        return False
    new = event.groupdict().get("new")
    if new is not None and new in part:
        return False
    ours, theirs = event.groupdict().get("thing"), state.groupdict().get("thing")
    if ours is None or theirs is None:
        return True
    return (
        re.fullmatch(f"(?:{re.escape(ours)}{_CLASS}|.{{1,6}}{re.escape(ours)})", theirs) is not None
    )
