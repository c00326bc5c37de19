"""Whether a Chinese clause has another value of what a memory tells."""

from __future__ import annotations

import re

from .moves import from_to, is_of_another_day, moved_to, other_company
from .nouns import NAMES_NEW, other_head, other_of_noun
from .objects import other_object
from .words import PASSING

_CUE = re.compile(
    r"现在|如今|目前|最近|改|换|变|涨|升|降|减|增|加[到薪]|调|搬|转|挪|移|推迟|提前|延|更名|更新"
    r"|新|终于|只剩|只有|只[喝吃用穿要]|破|突破|达到|已经|[了啦]$|开始|以后|都[点是用]|起由?"
    r"|由.{1,6}当|不是"
)


def other_value(
    clause: str, before: str, held: str, behind: str = "", *, named: bool = True
) -> int:
    """How surely the clause has another value; `named` where what is over, if it is named, is what
    the memory tells of."""
    if not (_CUE.search(clause) or _CUE.search(before)) or held in clause:
        return 0
    if is_of_another_day(clause, held) or PASSING.search(clause):
        return 0
    return (
        other_company(clause, held)
        or from_to(clause, held)
        or other_of_noun(clause, held)
        or moved_to(clause, held)
        or (
            other_head(clause, held, before=before, followed=NAMES_NEW.match(behind) is not None)
            or other_object(clause, before, held)
            if named
            else 0
        )
    )
