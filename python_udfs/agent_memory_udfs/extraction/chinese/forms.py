"""Clauses that are read as a whole: a line of a form, what one wants to be called, a birthday.

Each function takes a clause in simplified characters (and as it was written), and gives findings
with their own wording; [] where the clause is something else.
"""

from __future__ import annotations

import re

from ..shared.lexis import word_list
from ..shared.model import Finding
from ..shared.phones import phone_number
from .clauses import MARKS
from .opinions import hobbies, objects
from .slots import read_predicate
from .times import moments
from .words import NOUNS

_CHANGED_JOB = re.compile(r"(?:换了?(?:份|个|家)?新?(?:工作|公司)|跳槽)")
_AT = re.compile(r"我?(?:现在|目前|如今)?就?在([^的]{2,12}?)(?:了|工作|上班)*$")
_CALLED = re.compile(
    r"(?:以后|往后|之后|今后|从现在开始|从今以后|请|麻烦|你|您|你们|大家|朋友们?|同事们?|可以|都|就|请"
    r"|平时|直接|喜欢)*(?:叫|称呼|喊)我(?:做|为)?"
    r"(?P<name>[\u4e00-\u9fff]{2,4}?|[\u4e00-\u9fff]?[A-Za-z][A-Za-z· .]{0,20}?)"
    r"(?P<enough>(?:就行|就好|即可|就可以|好了|了|吧)*)$"
)
_NICKNAME = re.compile(
    r"[小老阿大](?:[\u4e00-\u9fff]{1,2}|[A-Za-z]+)|[A-Z][A-Za-z .]*|.{1,2}[哥姐叔姨]"
    r"|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾].{1,2}"
)
_NO_NICKNAME = word_list(
    "起 去 来 吃 回 一 的 什么 别 不 早 等 做 写 帮 过 上 下 出 看 睡 滚 买 走"
)
_BIRTHDAY = re.compile(
    r"(?P<day>今天|昨天|前天)(?:是|就是|又是)?(?:我的?|本人)?(?:过)?(?:的)?(?:(?:\d+"
    r"|[一二三四五六七八九十]+)岁)?的?生日|(?:我)(?P<day2>今天)(?:过)?生日"
)
_FORM = re.compile(
    r"(?P<noun>姓名|名字|昵称|年龄|性别|职业|工作|城市|坐标|所在地|居住地|籍贯|家乡|生日|出生日期"
    r"|学历|学校|专业|身高|体重|血型|星座|爱好|兴趣|兴趣爱好|特长|过敏史?|过敏原|饮食|病史"
    r"|既往病史|婚姻状况|电话|手机号?|邮箱|微信|公司|职位|语言|母语|MBTI|用户名|网名|微信号|国籍|民族|信仰|宗教"
    r"|现居|现居地|住址|地址|毕业院校|单位|子女|宠物|忌口|用药|慢性病|预算|期望薪资|工作年限)[:](?P<value>[^:]{1,40"
    r"})"
)


# What stands in a field that nobody filled in.
_BLANK = re.compile(
    r"(?:暂?无|没有|空|未填|未定|待定|待填|不详|未知|不适用|不方便|保密|略|同上|没|有|是|否|[Nn]/?[Aa]"
    r"|[Nn]one|[Nn]ull|[Nn]il|[^\w]+|(?:帮|请|推荐|给我|怎么|如何|什么).*)[。.]?"
)
_LACKED = ("过敏", "病史", "既往病史", "爱好", "特长", "兴趣")


def called(plain: str, text: str) -> list[Finding]:
    """叫我小李, 你叫我小李就行."""
    match = _CALLED.match(plain)
    if match is None or match["name"].startswith(_NO_NICKNAME):
        return []
    if not (match["enough"].startswith(("就", "即")) or _NICKNAME.fullmatch(match["name"])):
        return []
    name = text[match.start("name") : match.end("name")]
    return [Finding("nickname", name, "nickname", memory=f"被称为{name}")]


def changes_job(plain: str) -> bool:
    """Whether the clause says that the speaker has a new job: 换工作了."""
    return _CHANGED_JOB.search(plain) is not None and "想" not in plain


def new_employer(plain: str, text: str) -> list[Finding]:
    """现在在字节跳动 behind 换工作了."""
    match = _AT.match(plain)
    if match is None or match.group(1).startswith(("家", "找", "外", "一")):
        return []
    where = text[match.start(1) : match.end(1)]
    findings, _ = read_predicate(f"在{match.group(1)}工作", f"在{where}工作")
    return [finding._replace(memory=f"在{where}工作") for finding in findings[:1]]


def birthday(plain: str, said_at: str | None) -> list[Finding]:
    """今天我生日: the day is known from when it was said."""
    match = _BIRTHDAY.fullmatch(plain)
    day = moments(match["day"] or match["day2"], said_at) if match else []
    if not day or day[0].start is None:
        return []
    value = f"{day[0].start.month}月{day[0].start.day}日"
    return [Finding("birthday", value, "birthday", memory=f"生日是{value}")]


def is_blank(plain: str) -> bool:
    """Whether the clause is a field of a form that nobody filled in: 姓名:无."""
    match = _FORM.fullmatch(plain)
    return match is not None and _BLANK.fullmatch(match["value"].strip()) is not None


def filled_in(plain: str, text: str) -> list[Finding]:
    """姓名:陈志远, 过敏:芒果: a line of a form."""
    match = _FORM.fullmatch(plain)
    if match is None:
        return []
    noun = match["noun"]
    said = text[match.start("value") :].strip(MARKS)
    if is_blank(plain):
        none = match["value"].strip(MARKS) in ("无", "暂无", "没有", "没") and noun.startswith(
            _LACKED
        )
        return [Finding(None, None, memory=f"没有{noun}")] if none else []
    if liked := hobbies(plain, text):
        return liked
    if noun.startswith("过敏"):
        return [
            Finding("allergy", thing, f"allergy: {thing}", memory=f"对{thing}过敏")
            for thing in objects(said)
        ]
    said = said.removesuffix("岁") if noun == "年龄" else said
    attribute = NOUNS.get(noun)
    if attribute == "phone" and not phone_number(said):
        return []
    return [Finding(attribute, said, attribute or "", memory=f"{noun}是{said}")]
