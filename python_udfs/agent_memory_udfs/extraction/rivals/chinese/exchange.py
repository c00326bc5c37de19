"""What gave way to another inside a memory that says more: "笔记从 Obsidian 换到 Notion 了" of
"用 Obsidian 记笔记", which says of Notion from then on what it said of Obsidian."""

from __future__ import annotations

import re

_THING = r"(?:[A-Za-z][A-Za-z0-9.+#-]*(?: [A-Za-z0-9][A-Za-z0-9.+#-]*){0,2}|[一-鿿]{2,6}?)"
_CHANGED = r"(?:彻底|全部|全面|正式|已经|都|也|直接)*(?:换|改|转|迁|切|迁移|切换|替换|挪)"
_TO = r"(?:成|到|为|用|至)?了? ?"
_END = r"(?=$|[,，。.;；!！、\s(（]|了|来|做|写|记|上|因为|以后|之后)"
_EXCHANGES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:从|由) ?(?P<old>{_THING}) ?{_CHANGED}{_TO}(?P<new>{_THING}){_END}",
        rf"(?:把|将) ?(?P<old>{_THING}) ?{_CHANGED}(?:成|为|到|用|至)了? ?(?P<new>{_THING}){_END}",
        rf"用 ?(?P<new>{_THING}) ?(?:代替|替换|取代|替代)(?:掉|了)? ?(?P<old>{_THING}){_END}",
        rf"不(?:再)?用 ?(?P<old>{_THING}) ?了[,，]? ?(?:现在)?(?:都)?(?:改用|换成|改成|换用|用) ?"
        rf"了? ?(?P<new>{_THING}){_END}",
    )
)
_UNREAL = re.compile(
    r"[没未]|想|要(?!么)|考虑|可能|如果|要是|打算|准备|计划|不想|应该|会不会|吗|？|\?|建议|能不能"
    r"|差点|梦见|听说|说|以前|曾|今天|这次|这道|教程|话题|换回|很难|值得"
)
_OF_OTHERS = re.compile(
    r"^(?:我(?:的)?)?(?:他|她|(?:小|老|阿)[一-鿿](?=把|将|从|用)|同学|同事|朋友"
    r"|室友|老婆|老公|爸|妈|哥|姐|弟|妹|儿子|女儿|老板)"
)
# 我们公司从 Slack 换到 Teams 了 is not of what one does at home.
_AT_WORK = re.compile(r"公司|团队|单位|工作")
_AT_HOME = re.compile(r"家|个人|私人")
_BEFORE = re.compile(r"(?:用|使用|靠|拿|基于|和|跟|与|及|以及|、|在|喝|吃|开|骑|弹|玩|用的是) ?$")
_BEHIND = re.compile(
    r" ?(?:$|[,，。;；、和与及跟]|做|写|记|来|管|画|开发|剪|存|跑|部署|办公|上班|通勤|学|当|监控"
    r"|协作|备份)"
)
_OTHERWISE = re.compile(r"[没不]|以前|之前|曾|喜欢|讨厌|想|打算|换|改|从|比")


def old_in(said: str) -> list[str]:
    """What a sentence may say to have given way, as it is worded."""
    return [match["old"] for pattern in _EXCHANGES for match in pattern.finditer(said)]


def with_new_thing(said: str, memory: str) -> str:
    """The memory with what took the place of a thing that it names beside others; "" where it does
    not tell of one, or tells of nothing else."""
    if _UNREAL.search(said) or _OF_OTHERS.match(said) or _OTHERWISE.search(memory):
        return ""
    if _AT_WORK.search(said) and _AT_HOME.search(memory):
        return ""
    for pattern in _EXCHANGES:
        for match in pattern.finditer(said):
            old, new = match["old"], match["new"]
            known = old == new or new.lower() in memory.lower()
            if not known and (worded := _with_new(memory, old, new)):
                return worded
    return ""


def _with_new(memory: str, old: str, new: str) -> str:
    found = [
        match for match in re.finditer(re.escape(old), memory, re.IGNORECASE)
        if _BEFORE.search(memory[: match.start()]) and _BEHIND.match(memory[match.end() :])
        and not re.match(r"[A-Za-z0-9]", memory[match.end() : match.end() + 1])
    ]  # fmt: skip
    if len(found) != 1:
        return ""
    before, behind = memory[: found[0].start()], memory[found[0].end() :]
    says_more = behind.strip(" 。.") or re.search(r"[、和跟与及]|用.+用", before)
    return before + new + behind if says_more else ""
