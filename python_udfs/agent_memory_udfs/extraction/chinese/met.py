"""Whom or what a Chinese clause brings up by its object: 面试了一个候选人，叫李雷，30岁.

What follows without a subject and can only tell who somebody is (a name, an age, a job) is of the
one brought up, never of the speaker.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .clauses import MARKS
from .words import OCCUPATION_ENDINGS, RELATIONS

_PERSON = re.compile(
    r"(?:人|孩|孩子|男生|女生|男孩|女孩|生|师|员|友|姐|哥|弟|妹|叔|姨|婆|爷|客户|甲方|对象|保姆|老乡|邻居"
    r"|同[学事桌门行]|同行|网友|室友|房东|老板|教练|司机|中介|学员|徒弟|宝宝|娃|大[叔妈爷哥姐]"
    rf"|{'|'.join(OCCUPATION_ENDINGS)}|{'|'.join(sorted(RELATIONS, key=len, reverse=True))})$"
)
# 读了一本书，叫平凡的世界: its name belongs to what was done with it.
_UNITS_OF_WORKS = "道本部款首门种间座所场幅份项"
_COUNTED = re.compile(
    r"(?P<before>.*?)(?:又|还|再)?(?:一|某|这么一|那么一|这样一)?(?P<unit>[个位名只条头匹辆台盆棵家"
    rf"{_UNITS_OF_WORKS}])"
    r"(?P<noun>[^,个位名]{1,12})$"
)
# 见了客户: no measure word.
_ENCOUNTERED = re.compile(
    r".*?(?:见|遇|碰|面试|采访|拜访|接待|约|雇|请|招|带|收|辅导|教|照顾|认识|相亲|新来)(?:(?:到|见|上)(?:了|过)?|了|过)"
    r"(?P<noun>[^,一个位名]{2,8})$"
)
# 是一个程序员, 当了一名老师 say what somebody is; 找一个工作 brings up nobody.
_OF_ONESELF = re.compile(r"(?:是|当|做|作为|成|成为|为|像|算|算是|考上|考了|属于)(?:了|过)?$")
_AGE = r"(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})多?(?:周?岁|个半?月大?)"
_LEAD = r"(?:今年|现在|目前|已经|才|刚|刚满|快|也|都|大概|差不多|应该)*"
_NAMED = re.compile(
    r"(?:的?名字|大名|小名)?(?:是?叫做?|名叫|取名|起名)(?!我|他|她|你|人|什么|啥|外卖|车|醒)"
)
_AGED = re.compile(rf"{_LEAD}(?:已?经?有)?{_AGE}")
# Who somebody is, where the clause before brought up a person.
_SAYS_WHO = re.compile(
    rf"{_LEAD}(?:姓[^,]{{1,2}}$|{_AGE}|是[^,]{{1,8}}人$"
    rf"|是?(?:一?[个名位])?[^,]{{0,6}}(?:{'|'.join(OCCUPATION_ENDINGS)})$"
    r"|是(?:做|当|教|学|搞|卖|开|干|从事|研究)[^,]{1,10}的$|是[^,]{1,8}(?:专业|毕业)的$"
    r"|在[^,]{1,12}(?:工作|上班|读书|上学|读研|读博|念书|实习|教书|做[^,]{1,6}|当[^,]{1,6})$"
    r"|来自|毕业于|从事|教[^,]{1,4}$|性格|长得|单身$|离异|离过?婚|已婚|未婚|属[鼠牛虎兔龙蛇马羊猴鸡狗猪]$"
    r"|老家|擅长|比我[大小高矮]|身高|学历|期望薪资"
    r"|(?:很|特别|非常|挺|比较|超级?)?(?:喜欢|爱(?![情心好护]))(?!上|他|她)[^,他她]{1,8}$)"
)


ANIMAL_UNITS = ("只", "条", "头", "匹")


class Met(NamedTuple):
    """One whom, or a thing that, a clause brings up."""

    noun: str
    is_person: bool
    unit: str
    is_owned: bool  # 邻居有个小孩: of whom the clause is about
    label: str = ""  # how a memory calls them: 邻居的小孩

    @property
    def is_work(self) -> bool:
        return bool(self.unit) and self.unit in _UNITS_OF_WORKS


SOMEBODY = Met("", True, "", False)  # 他叫小明, of whom nothing was said


def brought_up(predicate: str) -> Met | None:
    """The object of a predicate that the clauses behind it may be about."""
    predicate = predicate.strip(MARKS)
    counted = _COUNTED.match(predicate)
    match = counted or _ENCOUNTERED.match(predicate)
    if match is None:
        return None
    before = counted["before"] if counted else ""
    unit = counted["unit"] if counted else ""
    if unit not in tuple(_UNITS_OF_WORKS) and _OF_ONESELF.search(before):
        return None
    noun = match["noun"].rsplit("的", 1)[-1]
    is_person = unit in ("位", "名") or _PERSON.search(noun) is not None
    if not noun or (counted is None and not is_person):
        return None
    return Met(noun, is_person, unit, re.search(r"有(?:了|过)?$", before) is not None)


def says_who(clause: str, met: Met) -> bool:
    """Whether a clause without a subject tells who or what the one brought up is."""
    clause = clause.strip(MARKS)
    if _NAMED.match(clause):
        return True
    if met.is_person:
        return _SAYS_WHO.match(clause) is not None
    return met.unit in (*ANIMAL_UNITS, "棵") and _AGED.match(clause) is not None
