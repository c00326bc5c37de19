"""What is likely over, where no rule knows more and only one memory is such.

A clause says outright that an amount is another now (掉到两万八, 只剩五盆), and has a word of what
the memory counts. What else the clause tells refuses nothing here, as it does in `frames`.
"""

from __future__ import annotations

import re

from .amounts import Amount, are_alike
from .frames import Frame, frame_of, of_one, worded
from .reading import ADVERB, SELF, WHEN, common_run, without
from .words import COMMON, any_of

_SHIFTED = re.compile(
    rf"(?:{any_of('shifted')}|(?:现在|如今|目前)(?:已经|都|一共)?(?:有|是)?|刚?(?:超|突)?过"
    rf"|(?:能|可以)[做跑举拉推骑游背写喝跳]|[开养带教收招种管租]到第?)了?(?:{ADVERB}|[吃喝看写走跑睡]|第|大约|差不多|每[天周月年日晚次]|一[天周]|每个?(?:星期|礼拜|月))*$"
)
_VERB_OF = re.compile("(?P<verb>[攒存写读背练欠考跑种养])到?$")
_COUNTED = re.compile("的?(?P<noun>[\u4e00-\u9fff]{1,4})了?$")
_DIFFERS = re.compile("[又再多少新涨降加减长]了?$")
_AIMED = re.compile(
    "目标|理想|期望|预计|计划|上限|起步|最[高低]|[空满]腹|[餐饭]后|税[前后]|如果|想|^等|再说"
)
_TIMES = frozenset(("weekday", "clock", "date", "code", "grade"))
# Words of when and of a change are no topic.
_NO_TOPIC = re.compile(rf"{WHEN}|{SELF}|每[天周月次]|[一每]个?[天周月]|{any_of('shifted')}")
_UNITS = {"股": "只", "颗": "只", "匹": "只", "头": "只", "条": "只", "部": "台", "辆": "台"}


def has_likely_amount(said: list[Frame], held: str) -> bool:
    """Whether a clause gives another amount of what a memory counts: 多肉只剩五盆了."""
    for part in dict.fromkeys((held, *held.split(","))):
        memory = frame_of(part)
        if not memory.amounts or memory.brief or _AIMED.search(part):
            continue
        for place, clause in enumerate(said):
            before = said[place - 1].text if place else ""
            if _is_other(clause, before, memory):
                return True
    return False


def _is_other(said: Frame, before: str, held: Frame) -> bool:
    if said.denied or said.brief or _AIMED.search(said.text) or not of_one(said, held):
        return False
    shifted = [
        each for each in said.amounts
        if each.measure not in _TIMES and _SHIFTED.search(said.text[: each.begin])
        and not _DIFFERS.search(said.text[: each.begin])
    ]  # fmt: skip
    if any(each.begin == shifted[0].end for each in said.amounts if shifted):
        return False  # 十块一斤
    if len(shifted) != 1 or not said.cases <= held.cases:
        return False
    old = [each for each in held.amounts if _alike(each, shifted[0])]
    if len(old) != 1 or old[0].value == shifted[0].value:
        return False
    return _is_of_same(said, before, held, shifted[0], old[0])


def _is_of_same(said: Frame, before: str, held: Frame, new: Amount, old: Amount) -> bool:
    """Whether the two amounts are of one thing."""
    if not said.content - _HAPPENED - {"第", "欠"} and _is_by_itself(said, before, held, new, old):
        return True  # 减到一杯了 of 一天喝三杯咖啡
    verb = _VERB_OF.search(said.text[: new.begin])
    if verb and re.search(f"{verb['verb']}(?:[了到着过]*|[^,]{{1,4}})$", held.text[: old.begin]):
        return True  # 攒到五万了 of 攒了三万块
    counted, before_that = (
        _COUNTED.match(said.text[new.end :]),
        _COUNTED.match(held.text[old.end :]),
    )
    noun = before_that["noun"] if before_that else ""
    if noun and (noun == (counted["noun"] if counted else "") or noun in before):
        return said.content - _HAPPENED <= held.content  # 变成三只狗 of 有两只狗
    if noun and new.measure == old.measure and noun in said.text and "剩" in said.text:
        return True  # 鸡瘟死得只剩八十只了 of 养了三百只鸡
    if new.measure == "row" or (new.value[-1] == old.value[-1] == "码"):
        return True
    return _has_topic(said, before, held)


# What grows so, where nothing is named.
_GROWS = (
    (
        re.compile("[涨降加提调跌砍减]"),
        re.compile("薪|工资|租|月供|费|价|额度|收入|粉丝|预算|奖金|补贴|利率"),
    ),
    (re.compile("长"), re.compile("身高|[高长]|头发")),
    (re.compile("[瘦胖]|[减掉]"), re.compile("体重|斤|kg|公斤|腰围")),
    (re.compile("升"), re.compile("版本|职级|级|段|[A-Za-z]是|用[A-Za-z]|血压|血糖|尿酸")),
)


def _is_by_itself(said: Frame, before: str, held: Frame, new: Amount, old: Amount) -> bool:
    """Whether a clause that names no thing counts in what the memory alone is counted in."""
    verb = re.match(
        rf"(?:{ADVERB}|又|都|也)*(?P<how>[涨降升加提调减掉跌长瘦胖砍增缩扩开养带招收种剩])",
        said.text,
    )
    kinds = {each.measure for each in (old, new)}
    if verb and any(how.match(verb["how"]) and of.search(held.text) for how, of in _GROWS):
        return True
    if re.search("转正|升职|晋升|跳槽|换(?:了|个)*工作|[加涨调]薪|入职", before):
        return re.search("薪|工资|收入|到手|月入", held.text) is not None
    if re.search("[还只就]?剩", said.text) and re.search("[取花用还支拿]了", before):
        return re.search("存|攒|积蓄|余额|欠|贷|负债", held.text) is not None
    if len(kinds) > 1 or kinds & {"bare", "money", "percent", "days", "times", "hours"}:
        return False
    if "个" in kinds:
        return re.search("[来走招裁退加进离转生添毕][了来走]", before) is not None
    return verb is not None or re.search("[只还就]?剩|只有", said.text) is not None


def _alike(old: Amount, new: Amount) -> bool:
    if old.measure in _TIMES:
        return False
    kinds = {_UNITS.get(each.measure, each.measure) for each in (old, new)}
    counted = "bare" in kinds and all(len(kind) == 1 or kind == "bare" for kind in kinds)
    return len(kinds) == 1 or are_alike(old, new) or counted


def _has_topic(said: Frame, before: str, held: Frame) -> bool:
    """Whether they have a word in common that is none of when, of a unit or of a change, and the
    clause names nothing else."""
    about = _NO_TOPIC.sub(",", worded(without(said.text, said.amounts)))
    counted = _NO_TOPIC.sub(",", worded(without(held.text, held.amounts)))
    run = common_run(about, counted).strip(",#")
    content = said.content
    if len(run) < 2:
        run = common_run(_NO_TOPIC.sub(",", before), counted).strip(",#")
        content = content | frame_of(before).content
    same = run in _ALONE or (len(run) > 1 and run not in COMMON)
    if not same:
        return False
    return content - _HAPPENED <= held.content or held.content <= content


_ALONE = frozenset("攒薪烟")  # a word by itself
# 多肉死得只剩五盆了: what made it so.
_HAPPENED = frozenset("死卖送丢扔养长坏病断掉瘦胖受伤累忙多又一粉刚超过能可以做")
