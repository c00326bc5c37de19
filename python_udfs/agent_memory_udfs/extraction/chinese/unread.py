"""A Chinese sentence that no rule reads, and that may tell of the speaker all the same."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.script import half_width
from .clauses import MARKS
from .moods import is_question
from .times import by_calendar
from .words import COMMANDS

_LEAST, _MOST = 5, 80  # characters
# Said to the listener, asked, of somebody or something that was named before, or an answer.
_NOT_OF_ONESELF = re.compile(
    r"[你您?吗呢]|假设|假如|如果|别人|人家|^(?:[他她它这那哪谁啥]|例如|比如|有人|大家|人们|不是|是的|对[,的啊]|好[,的啊吧]|怎么|为什么|什么)"
    r"|(?:看到|听到|读到|写着)[^,]{0,6}(?:一?[句段条]|话|[:\"“「])|^[^,，]{1,8}(?:说|发来|写道?|留言|回复|转告)[:：]"
    r"|(?:尽快|马上)?(?:发给我|告诉我|教我|帮我|给我(?:写|讲|说|推荐|看|做|列|来))"
)


def tells_of_oneself(text: str, mark: str) -> bool:
    """Whether a sentence may speak of the speaker, who need not be said in Chinese, and asks and
    orders nothing: 护照明年三月到期."""
    said = simplified(half_width(text + mark)).strip(MARKS)
    return (
        _LEAST <= len(said) <= _MOST
        and not said.startswith(COMMANDS)
        and _NOT_OF_ONESELF.search(said) is None
        and not is_question(said[said.rfind(",") + 1 :])
    )


def as_written(text: str, occurred_at: str | None) -> str:
    """The words of the sentence, with the days for 明天 and 上周."""
    return by_calendar(text, simplified(half_width(text)), occurred_at, past=True)
