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
        not 1 < len(plain) < 120
        or _DECLINED.fullmatch(plain)
        or (
            CHANGE.search(plain + "了" if said.endswith("了") else plain) is None
            and _MISTAKEN.search(plain) is None
        )
    ):
        return ""
    orders = plain.startswith(COMMANDS) and "了" not in plain and not _OF_A_TIME.match(plain)
    if re.search(r"[你您]", plain) or orders:
        return ""
    return "[\u4e00-\u9fff]"


# 改成早上跑步: how one does it now.
_OF_A_TIME = re.compile(
    "改(?:成|到|为)?(?:早上|上午|中午|下午|傍晚|晚上|睡前)[\u4e00-\u9fff]{2,4}$"
)
# 不用了, 谢谢 is said to who offers something.
_DECLINED = re.compile(
    r"(?:(?:谢谢|多谢|谢了)你?,?)?(?:暂时|先|就)?(?:不用|不要|不必|不需要|没事)了?(?:,?(?:谢谢|多谢|谢了)你?)?"
)
# 后来查出来不是甲亢, 花生过敏那条是误会
_MISTAKEN = re.compile(
    "更正|纠正|口误|手误|笔误|看错|听错|算错|不对,[^,]*(?:[我他她姓叫属对]|不是)|误[会诊]|[搞弄记说]错|不(?:再)?过敏|(?:查|诊断|确认|发现)[^,]{0,4}(?:不是|没有|没得)"
)
