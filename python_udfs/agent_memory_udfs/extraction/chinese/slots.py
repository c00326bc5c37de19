"""Reads the attributes out of a Chinese predicate (simplified characters, subject removed)."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...times.periods import chinese_number
from ..shared.lexis import word_set
from ..shared.model import Finding
from ..shared.phones import phone_number
from .findings import single
from .opinions import Said, objects, opinion_findings
from .places import origin, residence
from .relationships import SURNAMES, is_name
from .work import employer, job

_LEAD = re.compile(
    r"(?:(?:现在|目前|如今|已经|刚刚|刚|最近|其实|真的|一直|都|就|才|一般|平时|平常|从小(?!.{0,8}[辞离跳搬换转毕调])|现"
    r"|又(?=搬|住|回|在.{1,10}(?:工作|上班)|抽|单身)|回头"
    r"|(?:还是|又|重新)(?=更喜欢|更爱|最喜欢|最爱|用回|换回|改回)"
    r"|周末|每天|经常|晚上|早上|"
    r"(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|去年|前年|上个?月|上周|昨天|前天"
    r"|今年(?!\d|[一二三四五六七八九十])"
    r"|\d{1,2}[年个]{1,2}月?前|[一二三四五六七八九十两几]{1,2}个?[年月周天]前"
    r"|\d{1,2}月)(?:开始|起)?)*"
)
_ONE_PLACE = ("residence", "employer", "workplace", "job", "school", "address")
_AT_TIMES = re.compile(
    r"周末|晚上|早上|每[天周年月]|夏天|冬天|春天|秋天|暑假|寒假|放假|有时"
    r"|偶尔|平时|工作日|出差|周[一二三四五六日]"
)
_TAKEN_IN = ("eats", "drinks")
_AT_SOME_TIMES = re.compile(r"周末|晚上|早上")
_PAST = re.compile(r"(?:以前|原本|本来|先前|从前|早先|曾经|之前|曾|过去|小时候|原来|当时|那时)")
_FUTURE = re.compile(
    r"(?:明年|后年|下个?月|下周|下个?星期|明天|将来|以后|未来|将|打算|计划|准备|想要|想|希望"
    r"|可能|也许|要去|要搬|会搬|快要|差点)"
)


def read_predicate(body: str, original: str) -> tuple[list[Finding], str]:
    """(findings, the statement as it is to be remembered) of a predicate.

    `body` is simplified, `original` the same characters as they were written.
    """
    lead = _LEAD.match(body)
    skip = lead.end() if lead else 0
    rest = body[skip:]
    said = Said(rest, original[skip:])
    opinion = opinion_findings(said)
    if opinion and opinion[0].attribute in _TAKEN_IN and _AT_SOME_TIMES.search(body[:skip]):
        # 早上不喝咖啡 is no word of the afternoon.
        when = original[:skip]
        whole = [f._replace(key="", memory=when + (f.memory or original[skip:])) for f in opinion]
        return whole, original
    if opinion:
        return opinion, original[skip:]
    if _PAST.search(body) or _FUTURE.match(rest) or (rest[:1] == "也" and rest[1:2] != "不"):
        return [], original
    signs = set(rest)
    for reader, needed in _READERS:
        if signs.isdisjoint(needed):
            continue
        findings = reader(said)
        if findings and findings[0].key in _ONE_PLACE and _AT_TIMES.search(body[:skip]):
            # Where somebody is on Saturdays is not where they live.
            return [each._replace(key="") for each in findings], original
        if findings:
            return findings, _spoken(findings[0], original, skip)
    return [], original


def _spoken(finding: Finding, original: str, skip: int) -> str:
    """The statement, without 现在 and such in front unless they carry a date, and without 了."""
    dated = any(char.isdigit() or char in "年月周天" for char in original[:skip])
    text = original if dated else original[skip:]
    if (
        finding.attribute in ("residence", "employer", "age")
        and text.endswith("了")
        and not finding.negated
        and finding.value != "none"
    ):
        text = text[:-1]
    return text


def _name(said: Said) -> list[Finding]:
    if (
        re.match(rf"是(?:[小阿][\u4e00-\u9fff]|老[{SURNAMES}])$", said.plain)
        and said.plain[2] not in "孩人师板狗猫学头家公婆外姨"
    ):
        return single("name", said.text[1:])
    match = re.match(
        r"(?:就)?是([\u4e00-\u9fff]{2}[^座压病炎症迷控族派系党粉女男盲哈型血生]"
        r"|[\u4e00-\u9fff]{1,5}·[\u4e00-\u9fff]{1,6})$",
        said.plain,
    )
    if match and ("·" in match.group(1) or is_name(match.group(1), likely=True)):
        return single("name", said.of(match, 1))
    match = re.match(
        r"改名(?:字)?(?:叫|为|成)(?:了)?([\u4e00-\u9fffA-Za-z·]{1,12}?)了?$", said.plain
    )
    if match:
        return single("name", said.of(match, 1), change=True)
    match = re.match(
        r"(?:名字)?(?:叫做?|名叫|的?名字是|姓名是)\s*"
        r"(?!我)([\u4e00-\u9fffA-Za-z·][\u4e00-\u9fffA-Za-z· ]{0,11})$",
        said.plain,
    )
    if match is None or match.group(1).startswith(
        ("了", "你", "他", "她", "外卖", "车", "人", "不", "什么", "醒")
    ):
        return []
    return single("name", said.of(match, 1))


def _surname(said: Said) -> list[Finding]:
    match = re.match(r"(?P<new>改|换成|改成|现在)?姓([\u4e00-\u9fff]{1,2}?)(?:了)?$", said.plain)
    return single("last name", said.of(match, 2), change=bool(match["new"])) if match else []


def _age(said: Said) -> list[Finding]:
    match = re.match(
        r"(?:今年)?(?:已经)?(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:周?岁)(?:了|半)?$", said.plain
    )
    if match:
        return single("age", str(chinese_number(match.group(1))))
    bare = _BARE_AGE.match(said.plain)
    return single("age", str(chinese_number(bare["age"]))) if bare else []


# 我三十五, 今年28了
_BARE_AGE = re.compile(
    r"(?:今年|已经|刚|都|快|马上)*(?:满|到)?(?P<age>[1-9]\d|[二三四五六七八九]?十[一二三四五六七八九]"
    r"|[二三四五六七八九]十)(?:了|啦)?$"
)


_MARITAL = (
    (r"(?:还)?(?:没有?结婚|未婚)(?:呢)?$", "single", True),
    (r"(?:是|还是|仍然)?(?:单身)(?:狗|汪|人士)?(?:的|了)?$", "single", False),
    (r"(?:和.{1,8}|跟.{1,8})?(?:结婚|领证|结了婚|成家)(?:了|的|.{1,6}年了?)?$", "married", False),
    (r"已婚$", "married", False),
    (r"(?:[和跟](?!前).{1,8})?(?:离婚|离了婚)(?:了)?$|离异$", "divorced", False),
    (r"(?:和.{1,8}|跟.{1,8})?订婚(?:了)?$", "engaged", False),
    (r"丧偶$", "widowed", False),
    (r"(?:不是|不再是?|不)单身(?:了)?$", "not single", True),
)


def _marital(said: Said) -> list[Finding]:
    for pattern, status, negated in _MARITAL:
        if re.match(pattern, said.plain):
            change = "婚" in said.plain and "了" in said.plain and not negated
            return single("marital_status", status, negated=negated, change=change)
    return []


def _allergy(said: Said) -> list[Finding]:
    match = re.match(
        r"(?:不|没有)?对(.{1,20}?)(?:都|也|严重|有点|很|非常)?(不|没有)?(?:过敏)(?:了|的)?$",
        said.plain,
    )
    if match is None:
        return []
    negated = bool(match.group(2)) or said.plain.startswith(("不", "没"))
    things = objects(said.of(match, 1))
    return [
        Finding("allergy", thing, f"allergy: {thing}", negated=negated,
                memory=f"对{thing}{'不' if negated else ''}过敏" if len(things) > 1 else None)
        for thing in things
    ]  # fmt: skip


def _speaks(said: Said) -> list[Finding]:
    match = re.match(r"(不)?(?:会|能)(?:说|讲)?(?:一点|流利的?)?([^,]{1,14}[语话文])$", said.plain)
    if match is None:
        return []
    names = objects(said.of(match, 2))
    lead = said.text[: match.start(2)]
    return [
        Finding("language", name, f"language: {name}", negated=bool(match.group(1)),
                memory=lead + name if len(names) > 1 else None)
        for name in names
    ]  # fmt: skip


_COUNTED = re.compile(
    r"(?:现在|已经|一共|总共|目前)*有(?:了)?(?P<count>[两三四五六七八九十百千万\d]+)多?(?:个"
    r"|只|条|位|名|辆|套|双|块|支|家)(?P<noun>[\u4e00-\u9fff]{1,4}?)了?$"
)
_UNCOUNTED = word_set(
    "问题 疑问 想法 建议 选择 人 月 小时 原因 方案 地方 方面 时候 星期 年 点 事 要求 办法 条件"
)
_PROGRESS_OF = re.compile(
    r"(?:看|追|读|听|玩|学)?(?P<what>《[^》]{1,20}》)(?:已经|刚刚?|才|现在|都|我)*(?:看|追|读|学|练|玩|打|听|更新)到(?:了)?"
    r"第?(?P<count>[\d一二三四五六七八九十百]+)(?P<unit>集|章|页|课|级|关|季|话|单元|卷|回|节|部|本|篇)了?$"
)
_PROGRESS = re.compile(
    r"(?:已经|刚刚?|才|现在|都)*(?:看|追|读|学|练|玩|打|写|背|刷|听|更新)到(?:了)?(?P<what>《[^"
    r"》]{1,20}》的?|[^第\d]{0,8}?)第?(?P<count>[\d一二三四五六七八九十百]+)(?P<unit>集|章|页"
    r"|课|级|关|季|话|单元|卷|回|节|部|本|篇|遍|天)了?$"
)


def _figures(said: Said) -> list[Finding]:
    """有2000个粉丝, 看到第8集, 瘦到60公斤: a count that a later one replaces."""
    match = _COUNTED.match(said.plain)
    if match and match["noun"] not in _UNCOUNTED:
        noun = _COUNT_NAMES.get(match["noun"], match["noun"])
        return [Finding(f"number of {noun}", match["count"], f"number of {noun}")]
    match = _PROGRESS.match(said.plain) or _PROGRESS_OF.match(said.plain)
    if match:
        what = match["what"].strip("《》的") or match["unit"]
        return [Finding("progress", match["count"] + match["unit"], f"progress of {what}")]
    match = re.match(
        r"(?:已经|都|又|终于)*(?:瘦|胖|减|重|增)到(?:了)?(\d[\d.]{0,6}\s?(?:斤"
        r"|公斤|kg|KG|千克))了?$",
        said.plain,
    )
    return single("weight", match.group(1)) if match else []


def _smoking(said: Said) -> list[Finding]:
    """抽烟, 戒烟了, 又开始抽烟了."""
    match = re.match(
        r"(?:已经|又|现在|也|成功|终于|开始|每天)*(?P<over>戒了?(?:掉)?|不再?)?(?:抽|吸"
        r"|(?<=戒)|(?<=戒了)|(?<=戒掉))烟(?:了|的|.{1,4}年了?|很?久了?)*$",
        said.plain,
    )
    if match is None:
        return []
    quit_ = match["over"] is not None
    return [Finding("smokes", "no" if quit_ else "yes", "smokes")]


def _parted(said: Said) -> list[Finding]:
    """和女朋友分手了: nobody is the partner now."""
    if re.match(
        r"(?:(?:和|跟|与)(?!前|初恋)[^,]{1,8})?(?:已经|上个?[月周]|昨天|去年|刚刚?)*(?:分手"
        r"|分了手)(?:了|.{1,5}[年月]了?)$",
        said.plain,
    ):
        return [Finding("partner", "none", "partner", change=True)]
    return []


_COUNT_NAMES = {"孩子": "children", "小孩": "children", "兄弟姐妹": "siblings", "娃": "children"}


def _has(said: Said) -> list[Finding]:
    match = re.match(
        r"(?:有|养了|养着)([两三四五六七八九十]|\d+)(?:个|只|条|位)(孩子|小孩|狗|猫|鱼|兄弟姐妹)$",
        said.plain,
    )
    if match:
        noun = {"孩子": "children", "小孩": "children", "兄弟姐妹": "siblings"}.get(
            match.group(2), match.group(2)
        )
        attribute = noun if noun in ("children", "siblings") else "pets"
        return [Finding(attribute, match.group(1), f"number of {noun}")]
    match = re.match(
        r"(?:有|买了|开)一?(?:辆|套|艘|栋|家|间|架|台|把|部|块)(车|房|房子|船|店|公司|别墅"
        r"|公寓|摩托车|钢琴|电动车|自行车|相机|电脑|笔记本|平板|吉他|小提琴|手表|无人机|游戏机|跑步机|手机)$",
        said.plain,
    )
    if match:
        return [Finding(None, match.group(1), f"has {match.group(1)}")]
    match = re.match(r"(?:已经|现在)*没有?(?:养)?(猫|狗|车|房子?|船|店)了$", said.plain)
    if match:
        return [Finding(None, match.group(1), f"has {match.group(1)}", negated=True)]
    match = re.match(r"没有(孩子|小孩)$", said.plain)
    return [Finding("children", "0", "number of children", negated=True)] if match else []


def _body(said: Said) -> list[Finding]:
    match = re.match(
        r"(?P<height>身高)?(?P<value>一米[一二三四五六七八九]{1,2}|1[.米]\d{1,2})$", said.plain
    )
    if match:
        return single("height", said.text[match.start("value") :])
    match = re.match(r"血型(?P<value>(?:A|B|O|AB)[+-]?型?)$", said.plain)
    if match:
        return single("blood_type", said.text[match.start("value") :])
    match = re.match(r"(身高|体重)(?:是|有)?(\d.{0,12})$", said.plain)
    if match:
        return single("height" if match.group(1) == "身高" else "weight", match.group(2))
    match = re.match(
        r"(?:的)?(手机号码?|电话(?:号码)?|邮箱|微信号?|生日|预算|血型|专业)(?:是|为|:)(.{2,60})$",
        said.plain,
    )
    if match:
        from .words import NOUNS

        attribute, value = NOUNS[match.group(1)], said.of(match, 2)
        if attribute == "phone" and not phone_number(value):
            return []
        return single(attribute, value)
    return []


def _used(said: Said) -> list[Finding]:
    """用的是华为手机: which one is used, of what one has one of."""
    match = re.match(
        r"(?:现在|平时|一直|目前)*用的(?:就)?是(?:一?[部台个款])?(?P<make>[^,的我你他她]{1,10}?)"
        r"(?P<what>手机|电脑|平板|浏览器|输入法|邮箱)$",
        said.plain,
    )
    if match is None:
        return []
    return [Finding(match["what"], said.of(match, "make"), match["what"])]


# (reader, characters one of which its statements have)
_READERS: tuple[tuple[Callable[[Said], list[Finding]], str], ...] = (
    (_name, "是名叫"), (_surname, "姓"), (residence, "住居活搬移迁标B"),
    (origin, "自家籍人生长"), (_age, "岁十123456789"), (job, "是职工行岗业转做当任"),
    (employer, "在学校考加入跳转就任供调派辞离失下被退没从"),
    (_marital, "婚证家单偶"), (_allergy, "敏"), (_speaks, "语话文"), (_has, "有养买开没"),
    (_used, "用"), (_figures, "有到"), (_smoking, "烟"), (_parted, "分"),
    (_body, "身体手电邮微生预血专米"),
)  # fmt: skip
