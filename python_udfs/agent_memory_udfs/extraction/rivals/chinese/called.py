"""What memories call by a name: 猫叫汤圆, so that 汤圆4岁了 is of 猫3岁."""

from __future__ import annotations

import re

from ...chinese.patterns import ANIMAL
from .contradiction import plain_memory
from .frames import KIN
from .words import plain_of

_NOUN = rf"{ANIMAL}|狗狗|猫咪|小狗|小猫|{KIN}|项目|公司|店|老板|领导|导师|组长|医生|教练"
_CALLED = re.compile(
    rf"(?:我?家?里?的?|养了?|有|领养了?)*(?:一?[只条个])?(?P<noun>{_NOUN})(?:的?(?:小?名字?|大名))?"
    r"(?:叫做?|名叫|是叫|取名)(?P<name>[^,的叫是]{2,6})$"
)


def by_noun(said: str, memories: list[str]) -> list[str]:
    """The sentence with the noun in the place of each name that it begins with or says of whom."""
    plain = plain_of(said)
    found: list[str] = []
    for memory in memories:
        called = _CALLED.match(plain_memory(memory)) if len(memory) < 30 else None
        if called is None or called["name"] not in plain or called["noun"] in plain:
            continue
        name = re.escape(called["name"])
        if re.search(rf"^[^,]{{0,4}}{name}|,{name}|[跟和与把]{name}", plain):
            found.append(plain.replace(called["name"], called["noun"]))
    return list(dict.fromkeys(found))[:_MOST]


_MOST = 3
