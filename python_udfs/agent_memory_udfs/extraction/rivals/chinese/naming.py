"""Whether the words of a thing name what a memory is of: 招行那张卡 of 有招商银行的卡."""

from __future__ import annotations

import re

from .words import NUMBER

_BEHIND_A_THING = re.compile(
    r"$|[的了,，。会去来上下回到有每实上一二两三四五六七八九十在叫是 (\dA-Za-z]"
)
# 持有茅台股票: what the thing is.
_CLASS = (
    "股票|基金|债券|信用卡|储蓄卡|会员|账户|账号|保险|品牌|手机|电脑|牌|周刊|月刊|杂志|日报|晚报|早报|马拉松|比赛|大赛|公司|集团"
    "|轿车|汽车|相机"
)
_BROADER = ("保险", "会员", "手机", "房子", "车子", "机票", "车票", "课程", "药")
_HEADS = "桶袋箱机包店房车费卡票课班学公员台厂馆盒套壳"
# 抽一包烟
_SOME = rf"(?:{NUMBER}多?[包根支杯瓶罐两口斤碗听盒条袋壶]|不少|很多|点儿?)"
_TAKEN = "只条台辆本张家件位双个部把养买开骑戴穿喝吃抽学玩练有弹看打用租住订办卖"


def _unclassed(word: str, own: str) -> str:
    """私教 for 私教课, where the memory has no more."""
    plain = re.sub(r"(?:课程?|班|卡|会员|业务|工作|兼职|服务|账号|训练|治疗)$", "", word)
    return plain if word not in own and len(plain) > 1 and own.endswith(plain) else word


def _spelt_out(word: str, own: str) -> str:
    """招商银行 for 招行, where the memory has it."""
    if len(word) != 2 or word in own:
        return word
    first, last = map(re.escape, word)
    match = re.search(f"{first}[^,，{first}]{{1,2}}{last}", own)
    return match.group() if match else word


def is_named(words: tuple[str, ...], own: str) -> int:
    """How many characters of the words name what the memory is of; 0 where they name another."""
    own = re.sub(r"[的《》]|(?<=[房车])子", "", own)
    if len(words) > 1 and words[-1] in _BROADER and own.endswith(words[-1][-1]):
        words = (*words[:-1], own[-2:])  # 平安那份保险 of 在平安买了重疾险
    said, words = words, tuple(_spelt_out(_unclassed(word, own), own) for word in words)
    if len(words) == 1 and len(words[0]) > 2 and words[0] not in own:
        short = ".{0,2}".join(map(re.escape, words[0]))
        if re.search(f"{short}(?:了|$|,)", own):
            return len(words[0])  # 业委会 of 业主委员会
    if len(words) == 1 and len(words[0]) > 3 and words[0] not in own:
        # 楼下便利店 of 楼下有一家便利店
        return len(words[0]) if own.endswith(words[0][-2:]) and set(words[0]) <= set(own) else 0
    if not words or any(word not in own for word in words):
        return 0
    last = words[-1]
    place = own.rfind(last)
    behind = own[place + len(last) :]
    if len(last) == 1 and (len(words) > 1) and not behind.strip(",，了"):
        return sum(map(len, words))
    if len(last) == 1 and len(words) > 1 and behind[0] in ",，":
        return sum(map(len, words))
    if len(last) == 1 and len(words) == 1:
        alone = place > 0 and own[place - 1] in _TAKEN and (not behind or behind[0] in ",，了")
        some = re.search(rf"[{_TAKEN}]了?{_SOME}{re.escape(last)}$", own)
        return 1 if alone or some else 0
    if len(last) > 1 and re.fullmatch(f"(?:[^,]{{0,4}}?)(?:{_CLASS})", behind):
        return sum(map(len, words))
    if said != words and len(behind) < 3 and "".join(said)[0] in own:
        return sum(map(len, said))  # 厦马 of 报名了厦门马拉松
    if len(last) > 1 and re.fullmatch("[课班]", behind):
        return sum(map(len, words))  # 不学舞蹈了 of 上舞蹈课
    if not _BEHIND_A_THING.match(behind) and not (place == 0 and behind[:1] not in _HEADS):
        return 0
    return sum(map(len, words))
