"""A slip of the tongue in Chinese and what was meant: 我女儿叫小雨 // 不是小雨，是小语.

A correction is made of parts: words of surprise (哦, 不好意思), words that take back (不对,
打错了), what was wrong (工号写错了; 不是小雨), and what was meant: a value (是小语), the predicate
(属鸡) or a statement of its own (我丈母娘属鸡). It is put in the place of what it is alike.
"""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.script import half_width
from .clauses import MARKS
from .words import NOUNS, RELATIONS

_STOP = r"[,\u3002!;:~ …]*"
_SIGH = (
    r"(?:[啊哦噢喔呃额诶哎唉嗯呀哈]+|那个|等等|等一?下|慢着|且慢|不好意思|抱歉|对不起|对了|[Ss]orry|其实"
    r"|我?(?:再|又)?(?:想|看|查|算|问|翻|核对)了?(?:一?[想看查算下]|一遍)(?:了)?)"
)
# 说错了 of what was just said; 说错话 and 写错了一个字 are no such words.
_AMISS = (
    r"(?:[说打写记搞弄讲算看填发输报听数]|打字|输入|拼|念)(?:错|反|岔|混|成)(?:别?字|音|数|名字?)?(?:了|啦|咯)"
    r"|[说写报算][多少]了|[说记]得?不对|有误|有错|不准确?|不太?对|错了|错啦"
    r"|[口手笔]误|手滑了?|嘴瓢了?|[更纠]正(?:一下|下)?(?=[,\u3002:!~ 是]|$)"
)
_BEFORE = (
    r"(?:我|刚才|刚刚|刚|之前|前面|上面|上次|那一?[句条]|上一?[句条]|[说写发讲打填报]的"
    r"|又|好像|可能|是)*"
)
_TAKES_BACK = (
    rf"(?:不对|不是|不不+|错了|{_BEFORE}(?:{_AMISS})"
    r"|(?:准确|确切|严格|正确)(?:地|点儿?|来|的)?[说讲]?|应该说)"
)
_NO = r"(?:不|不是)(?=[,\u3002!~ ])"
_LEAD = rf"(?:{_SIGH}{_STOP}|{_NO}{_STOP}|{_TAKES_BACK}{_STOP})*"
_SLIP = rf"(?:{_SIGH}{_STOP}|{_NO}{_STOP})*{_TAKES_BACK}{_STOP}{_LEAD}"
_SHORT_NO = rf"(?:{_SIGH}{_STOP})*(?:[啊哦噢哎]?不){_STOP}(?=是)"
_MEANT_IS = (
    r"(?:我)?(?:应该|其实|实际上|正确的?|的?意思|想说的?|指的|说的?|真实的?|而|才)*"
    r"(?:是说|是|为|叫(?!我))?"
)
_VALUE = r"[^,\u3002!?你您他她它吗呢吧]"
_END = r"(?:才对|哈|啦|啊|呀|哦|的)?[\u3002!~ ]*$"
_MEANT = re.compile(rf"(?:{_SLIP}|{_SHORT_NO}|\*){_MEANT_IS}(?P<new>{_VALUE}{{1,16}}?){_END}")
# 不是小雨, 是小语; 喝的不是美式而是拿铁
_NOT_BUT = re.compile(
    rf"{_LEAD}(?P<head>[^,\u3002不]{{0,10}}?)(?:应该)?(?:不是|不叫|不姓|不在|不住在?)(?P<old>(?!我){_VALUE}{{1,14}}?)(?:啦|啊|呀|哈|了)?"
    rf"(?:{_STOP}(?:{_SLIP})?(?:而|应该|其实|正确的?)+(?:是|叫|姓|在)|[,\u3002;:]\s*(?:{_SLIP})?(?:我)?(?:应该|其实)?(?:是|叫|姓|在|住在?))"
    rf"(?P<new>(?!我){_VALUE}{{1,14}}?){_END}"
)
# 研二, 不是研一; 老家是宣城, 不是黄山; 预算是一万八不是八千
_BUT_NOT = re.compile(
    rf"{_LEAD}(?P<head>[^,\u3002不]{{0,12}}?)(?:应该)?(?P<verb>是|叫|姓|在|住在?)?(?P<new>{_VALUE}{{1,14}}?)[,\u3002;]?\s*"
    r"(?:而|可|并)?(?:不是|不叫|不姓|不在|不住在?)"
    rf"(?P<old>{_VALUE}{{1,14}}?)(?:啦|啊|呀|哈|了)?[\u3002!~ ]*$"
)
# 工号写错了, 应该是10032; 尾号更正: 8812
_OF_WHAT = re.compile(
    rf"{_LEAD}{_BEFORE}(?P<what>[^,\u3002是不这那他她它你您]{{2,8}}?)(?:我)?(?:刚才|刚刚|刚|又|也|给)*(?:{_AMISS}|不是){_STOP}{_LEAD}{_MEANT_IS}"
    rf"(?P<new>{_VALUE}{{1,16}}?){_END}"
)
# Nouns of any value: 名字打错了, of 导师叫陈建国.
_ANY_VALUE = re.compile(
    "名字?|姓名|数字?|号码|日期|时间|时候|地址|地方|年份|年龄|岁数|金额|价格|数量"
)
# 最喜欢的颜色不是蓝色，是绿色: of what was believed.
_IS_NOT_BUT = re.compile(
    r"(?P<head>(?:我|[^,\u3002]{0,3}的)[^,\u3002不是]{1,14}?)"
    r"(?P<verb>不是|不叫|不住在?|不在|不姓)(?P<old>[^,\u3002]{1,14}?)"
    r"(?:,\s*(?:我?(?:刚才|刚刚|之前|上次)?(?:记|说|写|打|搞|弄)错了,\s*)?"
    r"(?:而|其实|应该)*|而|应该)"
    r"(?P<new>(?:是|叫|住在?|在|姓)[^,\u3002我你他她]{1,16})$"
)
_IS_AND_NOT = re.compile(
    rf"(?:{_LEAD})(?P<head>(?:我|[^,\u3002]{{0,3}}的)?[^,\u3002不是]{{1,14}}?)(?P<new>(?:是|叫|住在?|在|姓)[^,\u3002我你他她不]{{1,16}}?),?\s*"
    r"(?:不是|不叫|不住在?|不在|不姓)(?P<old>[^,\u3002]{1,14})$"
)
_FIGURE = re.compile(r"^[\d.,零一二两三四五六七八九十百千万半]+")
_HAS_FIGURE = re.compile(r"[\d零一二两三四五六七八九十百千万半]")
# 我说的预算是 in front of what was meant.
_NAMED = re.compile(r"(?P<head>[^,是]{2,8})(?:是|叫|姓)(?=.)")
# Clauses that take back what stands before them in a sentence.
_TAKEN_BACK = re.compile(rf"(?:{_SLIP}|{_NO}|(?:抱歉|对不起|不好意思|等等|等一?下){_STOP})+$")
_COPULA = re.compile(
    "名字?是|是|叫做?|姓|属|住在?|在|用|养|开|学|教|读|吃|喝|玩|有|买|做|当|穿|戴|骑"
)
_PERSON = "|".join(sorted(RELATIONS, key=len, reverse=True))
_WITH_SUBJECT = re.compile(
    rf"我(?!们?是说)|(?:{_PERSON}|女儿|儿子|孩子|宝宝|猫|狗|公司|老家|生日)(?=.{{2}})"
)


def is_correction(message: str) -> bool:
    """Whether a message may correct what was said before it."""
    plain = _plain(message)
    return len(plain) < 60 and any(
        pattern.match(plain) for pattern in (_MEANT, _NOT_BUT, _BUT_NOT, _OF_WHAT)
    )


def takes_back(clause: str) -> bool:
    """Whether a clause only says that what stands before it was wrong: 不对."""
    return _TAKEN_BACK.match(clause) is not None


_RENAMED = re.compile(
    r"(?:给|帮)?(?P<what>(?![我你您他她它咱谁有])[\u4e00-\u9fff]{1,5}?)(?:已经|刚|又|也)?改名字?了,?"
    r"(?:现在|如今|目前|以后|改)?(?:叫|叫做)(?P<new>[^,了]{1,12})"
)


def renamed(text: str) -> str:
    """The plain statement of what has another name: 店改名了，现在叫南枝花店; "" for any other."""
    match = _RENAMED.fullmatch(_plain(text))
    return f"我的{match['what']}现在叫{match['new']}" if match else ""


def rather(text: str) -> str:
    """The plain statement in "not this but that" and in what a slip was of: 我的名字不是小雨，
    是小语; 工号写错了，应该是10032; "" where it is none."""
    plain = _plain(text)
    spoken = half_width(text).strip(MARKS)
    match = _IS_NOT_BUT.match(plain)
    if match and match["new"].startswith(match["verb"][1:2]):
        return spoken[: match.end("head")] + spoken[match.start("new") : match.end("new")]
    match = _IS_AND_NOT.match(plain)
    if match and NOUNS.get(_bare(match["head"])):
        return spoken[match.start("head") : match.end("new")]
    match = _OF_WHAT.match(plain)
    what = _bare(match["what"]) if match else ""
    if match and NOUNS.get(what) and ("我" in match["what"] or not _ANY_VALUE.fullmatch(what)):
        return f"我的{what}是{spoken[match.start('new') : match.end('new')]}"
    return ""


def meant_instead(text: str, stated: str, value: str) -> str:
    """The statement with what was meant in the place of the slip; "" where it is no correction.

    `stated` is the statement as it was made, `value` what it said.
    """
    plain = _plain(text)
    spoken = half_width(text).strip(MARKS)
    said = simplified(half_width(stated))
    for pattern in (_NOT_BUT, _BUT_NOT):
        match = pattern.match(plain)
        if match is None:
            continue
        head, begin = match["head"], match.start("new")
        if (named := _NAMED.match(match["new"])) and pattern is _BUT_NOT:
            head, begin = head + named["head"], begin + named.end()
        new = spoken[begin : match.end("new")]
        if match["old"] in said and simplified(new) not in said and _is_of(head, said):
            at = said.rindex(match["old"])
            return _joined(stated[:at], new) + stated[at + len(match["old"]) :]
    match = _MEANT.match(plain)
    if match is None:
        match = _OF_WHAT.match(plain)
        if match is None:
            return ""
        what = _bare(match["what"])
        if what not in said and not _ANY_VALUE.fullmatch(what):
            return ""
    elif _WITH_SUBJECT.match(match["new"]):
        return _restated(spoken[match.start("new") : match.end("new")], said)
    new = spoken[match.start("new") : match.end("new")]
    return _in_its_place(new, stated, said, simplified(value))


def _joined(before: str, new: str) -> str:
    """我在 and 在中兴 as 我在中兴."""
    same = next((n for n in range(len(new), 0, -1) if before.endswith(new[:n])), 0)
    return before + new[same:]


def _is_of(head: str, said: str) -> bool:
    """Whether a correction that names something names what was stated: 喝的 of 我喝的是美式."""
    bare = re.sub(r"^我(?:的|是说|说的?)?(?:的)?|的$", "", head)
    return not bare or bare in said


def _bare(noun: str) -> str:
    return re.sub(r"^(?:我|刚才|刚刚|刚|之前|上面|[说写发讲填打]的|的)+|的$", "", noun)


def _restated(new: str, said: str) -> str:
    """A statement of its own, where it begins as the one before: 我生日是3月15日."""
    plain, before = (re.sub(r"^我(?:的)?", "", simplified(each)) for each in (new, said))
    same = 0
    while same < min(len(plain), len(before)) and plain[same] == before[same]:
        same += 1
    if not same or (same < 2 and not _COPULA.match(plain)):
        return ""
    return new if new.startswith("我") else f"我{new}"


def _in_its_place(new: str, stated: str, said: str, value: str) -> str:
    """The statement with a value, or the end of its predicate, in the place of what is alike."""
    from ..rivals.chinese.amounts import amounts_of

    plain = simplified(new)
    amounts, held = amounts_of(plain), amounts_of(said)
    if len(amounts) == 1:
        told = amounts[0]
        alike = [each for each in held if each.measure == told.measure] or (
            held if told.measure == "bare" or all(each.measure == "bare" for each in held) else []
        )
        if len(alike) == 1 and (not told.begin or plain[: told.begin] in said):
            old = alike[0]
            figure = new[told.begin : told.end]
            if told.measure == "bare" and old.measure != "bare":
                figure += _FIGURE.sub("", stated[old.begin : old.end])
            behind = new[told.end :]
            rest = stated[old.end :].removeprefix(behind)
            return stated[: old.begin] + figure + behind + rest
        if told.begin == 0:
            return ""
    verb = _COPULA.match(plain)
    at = said.rfind(verb.group()) if verb and len(plain) > len(verb.group()) else -1
    if at >= 0:
        return stated[:at] + new
    for size in range(len(plain) - 1, 1, -1):
        if (at := said.rfind(plain[:size])) > 0:
            return stated[:at] + new  # 最怕老鼠
    begin = said.find(plain[0])
    if begin > 0 and said.endswith(plain[-1]) and len(plain) > 3 and begin + 2 < len(said):
        return stated[:begin] + new  # 对腰果过敏 of 我对花生过敏
    if not value or value not in said:
        copula = list(_COPULA.finditer(said))
        value = said[copula[-1].end() :] if copula else ""
    if not 0 < len(value) < 15 or len(new) > len(value) + 8:
        return ""
    if _FIGURE.match(value) and not _HAS_FIGURE.search(plain):
        return ""  # a figure is corrected by a figure
    at = said.rindex(value)
    behind = stated[at + len(value) :]
    while behind and new.endswith(behind[:1]) and not value.endswith(behind[:1]):
        behind = behind[1:]  # 29岁 for 28
    # 生日不是3月15日, 我记错了, 是4月1日
    before = re.sub(r"不(?=(?:是|叫|姓|在|住在?)\s*$)", "", stated[:at])
    return before + new + behind


def _plain(text: str) -> str:
    return simplified(half_width(text)).strip(MARKS)
