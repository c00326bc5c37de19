"""Tells what a Chinese clause is: a question, a supposition, an order, whose, of what kind."""

from __future__ import annotations

import re

from ..shared.lexis import word_list
from .slots import read_predicate
from .words import NOT_QUESTIONS, QUESTIONS, RELATIONS

ME = re.compile(r"(?:我们|咱们|我|本人|俺|咱)(?!国|校|市|司|行)")

WHEN = re.compile(
    r"(?:(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月(?:\d{1,2}[日号])?|去年|前年|今年|明年|上个?月|下个?月"
    r"|这个月|上周|下周|上个?星期|昨天|前天|昨晚|今天|明天|周末|平时|平常|现在|目前|最近|以前|之前|小时候|从小|刚才|刚刚"
    r"|(?:\d{1,3}|[一二三四五六七八九十两几]{1,2})(?:个?月|年|天|个?星期|周)(?:以?前|之前))[,,]?(?=我|本人|俺|咱)"
)

SUPPOSED = re.compile(
    r"^\W{0,3}(?:我)?(?:如果|要是|假如|假设|假装|想象|倘若|万一)|我(?:如果|要是|假如)"
)

ORDER = re.compile(
    r"\W{0,3}(?:以后|今后|始终|总是|永远|从现在起|从现在开始)(?:请|都|不要|别|用|叫我|称呼我)"
)

NAMED = re.compile(
    r"的?((?:[小老阿][\u4e00-\u9fff]|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾][\u4e00-\u9fff]{1,2}?))"
    r"(?=住|在|是|搬|来自|今年|喜欢|不喜欢|叫|结婚|离婚)"
)

MINE = re.compile(r"我的?(?=" + "|".join(sorted(RELATIONS, key=len, reverse=True)) + ")")

ASKED = {
    "住哪": "residence", "住哪里": "residence", "住哪儿": "residence",
    "住在哪里": "residence", "住在哪儿": "residence", "在哪里工作": "employer",
    "叫什么": "name", "多大": "age", "多大了": "age",
}  # fmt: skip

# What a name does not begin with.
NO_NAME = word_list(
    "你 他 她 它 这 那 现在 目前 今 昨 明 已经 以前 刚 最 不 也 都 正 曾 一直 大家 有 没 谁 "
    "想 要 会 很 就 才 还"
)


def describes(rest: str) -> bool:
    """是医生, 是个好人: what somebody is, and no name."""
    findings, _ = read_predicate(rest, rest)
    return (
        (rest.startswith("是") and bool(findings))
        or "个" in rest
        or "的" in rest
        or rest.endswith("人")
    )


def is_question(clause: str) -> bool:
    """Whether the clause asks, with or without a question mark."""
    for word in NOT_QUESTIONS:
        clause = clause.replace(word, "")
    return clause.endswith(("吗", "么", "呢", "吧?")) or any(word in clause for word in QUESTIONS)


def kind_of(body: str) -> str:
    """Kind of a statement that fills no attribute."""
    if body.startswith(("想", "希望", "要", "更喜欢", "偏好", "喜欢", "宁愿")):
        return "preference"
    past = re.search(r"昨|前天|上周|上个?月|去年|刚才|了$|过$|(?<!养)了[^,]", body)
    return "episode" if past else "fact"
