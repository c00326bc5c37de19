"""Amounts and how often, in Chinese: 每天跑步5公里, 上四年级了."""

from __future__ import annotations

import re

from .stored import any_script, literal

_NUMBER = "[0-9一二两三四五六七八九十百千半]+"
_FRAMED = re.compile(
    rf"(?P<now>(?:现在|目前|如今|已经|今年)*)(?P<head>[^0-9一二两三四五六七八九十,]{{0,8}}?)(?P<count>{_NUMBER})"
    r"(?P<tail>(?!起|直|定|样|些|点儿|下)[^0-9一二两三四五六七八九十,]{1,8}?)(?P<over>了?)$"
)


def in_frame(predicate: str, label: str) -> str:
    """The pattern of the same statement with another number: 上四年级了 ends 上三年级."""
    match = _FRAMED.match(predicate.strip(" ,。"))
    if match is None or not (match["now"] or match["over"]) or "了" in match["head"]:
        return ""
    head = literal(match["head"])
    if match["tail"].startswith(("年级", "年")) and _ENTERS.search(match["head"]):
        # 升四年级了 ends 上三年级.
        who = literal(_ENTERS.sub("", match["head"]))
        head = f"{who}(?:上|读|念|升|在|是|在读|在上|现在)*[小初高]?"
    said = f"{literal(label)}(?:现在|目前|今年|已经)*{head}"
    return any_script(f"{said}(?!{match['count']}){_NUMBER}{literal(match['tail'])}了?$")


_ENTERS = re.compile(r"(?:开始)?(?:升入?|上|读|念|要上)$")
_COUNT = re.compile(
    r"(?:\d[\d.,]*|[一二两三四五六七八九十百千半]+)(?=个?(?:次|遍|公里|千米|小时|钟头|分钟|杯|瓶|碗|根"
    r"|支|片|粒|颗|毫克|克|毫升|升|斤|公斤|元|块|万|千|米|页|本|圈|步|顿|餐|趟|节|包|罐|个|万元|天|点半?|点钟|堂|局|场|组|封|单))"
)
_RULE = re.compile(
    r"每[天周年晚日]|每个?月|每星期|每礼拜|每次|一[天周]|一个月|一星期|月(?:供|租|薪)"
)
_MASK_LEAD = re.compile(
    r"^(?:现在|目前|如今|已经|最近|大概|大约|差不多|其实|都|一般|平均|就"
    r"|只|才)+"
)


def counted(predicate: str) -> tuple[str, str]:
    """(key, value) of what is counted or measured as a rule (每天跑步5公里), else ("", "")."""
    plain = _MASK_LEAD.sub("", predicate.strip(" ,。")).removesuffix("了")
    plain = re.sub(rf"(?<!{_NUMBER[:-1]})一(?=天|周|星期|个?月|年)", "每", plain)
    plain = re.sub(r"(?<=每.)(?:现在|大概|大约|都|要|会|只|得)+", "", plain)
    plain = re.sub(
        r"(?:现在|目前|大概|大约|差不多|已经|涨到|降到|增加到|减少到"
        r"|改成|改为|变成)+",
        "",
        plain,
    )
    if len(plain) > 20 or not _RULE.search(plain):
        return "", ""
    numbers = [
        match
        for match in _COUNT.finditer(plain)
        if not _RULE.match(plain, match.start()) and "每" not in plain[: match.start()][-1:]
    ]
    if len(numbers) != 1:
        return "", ""
    begin, end = numbers[0].span()
    return plain[:begin] + "#" + plain[end:], numbers[0].group()


# 周末一般去我妈那儿蹭饭
_USUALLY = re.compile(
    r"(?:周末|平时|平常|放假|晚上|早上|周[一二三四五六日])(?:一般|通常)(?:都|就|会)?[^,你您]{3,}"
    r"|(?:平时|平常|下班后?|睡前|饭后)(?:一般|都|就|会|自己|常常?|主要)*"
    r"[看听玩用吃喝做去打跑练骑坐走带写读画逛睡刷](?![么看])[^,你您的]{1,8}$"
)


def is_measured_rule(clause: str) -> bool:
    """Whether a clause tells what or how much is done as a rule: 每天早上六点起来跑五公里."""
    if _USUALLY.match(clause):
        return True
    rule = _RULE.search(clause)
    return rule is not None and rule.start() < 4 and _COUNT.search(clause, rule.end()) is not None
