"""Whether what one does without is so for a day only, by the reason given: 发烧了, 不上幼儿园了."""

from __future__ import annotations

import re

from ...data import table

_REASONS = "|".join(
    sorted(map(re.escape, table("changes_chinese")["for_the_day"]["words"]), key=len, reverse=True)
)
_NOT_DONE = r"不[去上跑练学打游骑跳踢出做开][^,，再]*了"
_FOR_A_DAY = re.compile(
    rf"(?:{_REASONS})[^,，]{{0,3}}?[,，]?(?:[我他她]|就|也|只好|所以|都|孩子|先)*{_NOT_DONE}$"
    rf"|{_NOT_DONE}[,，](?:因为|今天|在|正)*[^,，]{{0,2}}(?:{_REASONS})了?$"
    r"|^(?:今[天晚早]|这[次顿两几][^,，]?)[^,，]*[,，][^,，]{0,2}不[^,，]{1,8}了$"
)
_FOR_GOOD = re.compile("再也|以后|从此|彻底|永远|[退戒]|都?不再")


def is_for_a_day(plain: str) -> bool:
    """Whether a sentence (simplified) says so."""
    return _FOR_A_DAY.search(plain) is not None and _FOR_GOOD.search(plain) is None
