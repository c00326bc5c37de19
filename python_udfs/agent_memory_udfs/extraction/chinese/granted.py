"""What a question tells of the speaker on the way: 怎么跟老板说我怀孕了?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_TOLD_TO = (
    "老板|领导|上司|经理|房东|爸妈|父母|爸爸?|妈妈?|老公|老婆|丈夫|妻子|对象|男朋友|女朋友|男友|女友|孩子"
    "|儿子|女儿|医生|老师|导师|同事|室友|朋友|家里人?|公司|单位|公婆|岳父母"
)
_OF_OTHERS = (
    "(?:们|家|[堂表]?[姐妹哥弟]|爸|妈|爷|奶|外|老公|老婆|丈夫|妻子|儿|女|孩子|男|朋友"
    "|同事|老板|室友|同学)"
)
_PLAYED = re.compile("小说|游戏|故事|剧本|剧情|主角")
_AGE = r"(?:[\d一二两三四五六七八九十半]+(?:岁|个月)(?:半|大)?)"

# (a question, what it tells, pattern, statement); simplified, half width
GRANTED: tuple[tuple[str, str, str, str], ...] = (
    ("怎么跟我们老板说我怀孕了?", "我怀孕了",
     rf"(?:[跟和向对]|告诉|通知)(?:我们?的?)?(?:{_TOLD_TO})(?:说|讲|解释|坦白|开口|汇报|提)?一?下?"
     r"(?P<x>我(?!该|要怎|应该|能|可以|想|怎|什|哪|不能|们)[^,?吗呢什怎哪]{2,14})", "{x}"),
    ("从家到我在望京的公司要多久?", "我的公司在望京",
     r"我(?:们)?在(?!网上|线上|以前|之前|原来|上家|昨|今|明|现在|去年|做|梦|游戏|小说|这|那|同)(?P<y>[^,的我你这那]{2,5})的(?P<x>公司|家|房子|店|办公室|学校|单位|工作室|老家|宿舍)",
     "我的{x}在{y}"),
    ("我家三岁的孩子能吃蜂蜜吗?", "我的孩子三岁",
     rf"我(?:们?家)?的?(?P<y>{_AGE})的(?P<x>孩子|宝宝|娃|儿子|女儿|闺女|小孩|猫|狗|狗狗|猫咪)",
     "我的{x}{y}"),
    ("你觉得我五十岁退休的计划怎么样?", "我打算五十岁退休",
     rf"我(?!{_OF_OTHERS}|(?:今年|明年|去年|今天|昨天|刚才|刚刚|最近|现在|目前)的|以前|之前|上次)"
     r"(?P<x>[^,的我你]{2,12})的(?:计划|打算|想法)(?=怎么样|靠谱|可行|好|行|合理|现实)",
     "我打算{x}"),
)  # fmt: skip


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), told) for _, _, pattern, told in GRANTED)


def granted(clause: str) -> Iterator[str]:
    """What the question tells of the speaker, in sentences as the speaker would say them."""
    if "我" not in clause or _PLAYED.search(clause):
        return
    for pattern, told in _patterns():
        if match := pattern.search(clause):
            yield told.format(**match.groupdict())
