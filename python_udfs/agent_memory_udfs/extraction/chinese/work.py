"""What somebody works as, and where they work or learn, out of a Chinese predicate."""

from __future__ import annotations

import re

from ..shared.model import Finding
from .findings import single
from .opinions import Said
from .places import NO_HOME
from .words import NOT_OCCUPATIONS, OCCUPATION_ENDINGS, PLACE_ENDINGS, PLACES

# What one does on a platform may be beside a job: 在小红书做美食博主.
_POST = re.compile(
    r"在(?!小红书|抖音|快手|[Bb]站|微博|公众号|视频号|知乎|淘宝|闲鱼|网上)[^,的]{2,14}?(?:做|当|任|担任)(?:了)?(?:一?[名个位])?([^,了过]{2,10})$"
)
# What one does in a company: 在一家游戏公司做美术设计.
_DUTIES = re.compile(
    r"在[^,的]{0,14}?(?:公司|集团|厂|局|所|院|社|银行|单位|中心|店|校|台|部|机构|平台|工作室|事务所)"
    r"(?:里)?(?:做|干|搞|负责|当)(?:了)?([^,了过的]{0,6}(?:设计|运营|销售|行政|财务|人事|人力|会计|客服|开发|测试"
    r"|算法|前端|后端|运维|市场|采购|研发|策划|文案|新媒体|翻译|法务|审计|出纳|教研|培训|物流|质检|数据分析"
    r"|产品|公关|品牌|招聘|风控|投研|动画|建模|特效|剪辑|摄影|后期|护理|检验|康复))$"
)
_JOB = re.compile(r"(?:不)?是(?:一?名|一?个|一?位)?(.{2,14})$")


def job(said: Said) -> list[Finding]:
    match = re.match(r"(?:的)?(?:职业|工作|职位)(?:是|为)(.{2,14})$", said.plain) or re.match(
        r"(?:从事)(.{2,14}?)(?:工作|行业)?$", said.plain
    )
    if match:
        return single("job", said.of(match, 1))
    match = re.match(
        r"(?:已经)?(?:转行|改行|转岗)(?:去|到)?(?:做|当"
        r"|成)?(?:了)?(.{2,10}?)了?$",
        said.plain,
    )
    if match and match.group(1).endswith(OCCUPATION_ENDINGS):
        return single("job", said.of(match, 1), change=True)
    match = _POST.match(said.plain)
    if match and match.group(1).endswith(OCCUPATION_ENDINGS):
        return single("job", said.of(match, 1))
    if match := _DUTIES.match(said.plain):
        return single("job", said.of(match, 1))
    match = _JOB.match(said.plain)
    if match is None or not match.group(1).endswith(OCCUPATION_ENDINGS):
        return []
    value = match.group(1)
    if value.endswith(NOT_OCCUPATIONS) or value.startswith(
        ("你", "他", "她", "被", "因", "为", "这", "那", "前", "我")
    ):
        return []
    at = re.match(r"([^的]{2,10})的(.+)$", value)
    negated = said.plain.startswith("不")
    if at:
        return []  # somebody's mentor, a company's engineer: a relation
    # Who studies may work as well.
    key = "job: student" if value.endswith(_STUDENTS) else ""
    return single("job", said.of(match, 1), key=key, negated=negated)


_STUDENTS = ("学生", "研究生", "本科生", "博士生", "新生", "毕业生")
_NO_EMPLOYER = (
    "家",
    "外面",
    "外地",
    "忙",
    "线",
    "努力",
    "认真",
    "这里",
    "那里",
    "周末",
    "晚上",
    "白天",
    "一起",
    "哪",
)


_CLOCK = re.compile(
    r"[\d一二三四五六七八九十两几半](?:点|时|分|小时)|\d[月日号]|周[一二三四五六日末]|星期"
)


def employer(said: Said) -> list[Finding]:
    match = re.match(
        r"(不|不再|已经不|没)?(?:在|(?:重新)?回(?:到|了)?)(.{2,14}?)(?:工作|上班|任职|就职|当差|打工)(了|的)?(.*)$",
        said.plain,
    )
    if match and not match.group(2).startswith(_NO_EMPLOYER) and not _CLOCK.search(match[2]):
        where = said.of(match, 2)
        negated = bool(match.group(1))
        plain = match.group(2)
        attribute = "workplace" if _is_place(plain) else "employer"
        return single(attribute, where, negated=negated)
    match = re.match(
        r"(?:从[^,]{2,10}?)?(?:加入|入职|跳槽到|跳到|转到|跳去|跳槽去|跳槽至|就职于|任职于"
        r"|供职于)了?(.{2,14}?)(?:了|工作)?$",
        said.plain,
    )
    jumps = match is not None and "跳" in said.plain[: match.start(1)]
    if match and not (
        match.group(1).endswith(("会", "群", "队", "俱乐部", "党", "社团"))
        or (NO_HOME.search(match.group(1)) and not jumps)
    ):
        return single("employer", said.of(match, 1), change=True)
    match = re.match(
        r"(?:已经|早就?|现在|目前)*不在([^,家这那里学]{2,10}?)(?:上班|工作|干|做"
        r"|待|呆)?了$",
        said.plain,
    )
    moved = re.match(
        r"(?:从[^,]{2,10}?)?(?:被)?(?:调到|调去|调任|派到|派去|外派到"
        r"|调往)(?:了)?(.{2,10}?)(?:了|工作)?$",
        said.plain,
    )
    if moved and _is_place(moved.group(1)):
        return single("workplace", said.of(moved, 1), change=True)
    if match and not match.group(1).endswith(
        ("线", "意", "乎", "状态", "身边", "一起", "上", "外面", "外地")
    ):
        attribute = "residence" if _is_place(match.group(1)) else "employer"
        return single(attribute, said.of(match, 1), negated=True, change=True)
    if re.match(
        r"(?:又|刚刚?|已经|去年|今年)*(?:辞职|离职|失业|下岗|被裁员?|裸辞|退休"
        r"|没工作)(?:了|很久了|.{1,6}年了)$",
        said.plain,
    ):
        return single("employer", "none", change=True)
    match = re.match(r"(?:从)(.{2,12}?)(?:离职|辞职|跳槽)了?$", said.plain)
    if match:
        return single("employer", said.of(match, 1), negated=True, change=True)
    match = re.match(
        r"(?:从[^,]{2,10}?)?(?:转学|转校|升学|考)(?:到|去|至|进"
        r"|上)(?:了)?(.{2,14}?)了?$",
        said.plain,
    )
    if match:
        return single("school", said.of(match, 1), change=True)
    match = re.match(
        r"在(.{2,12}?(?:大学|学院|中学|学校|高中|大))(?:读书|上学|学习|读研|读博|念书)$", said.plain
    )
    return single("school", said.of(match, 1)) if match else []


def _is_place(text: str) -> bool:
    return text in PLACES or (
        text.endswith(PLACE_ENDINGS) and any(text.startswith(place) for place in PLACES)
    )
