"""A short answer put into words with the question before it: 小明 to 你叫什么名字? -> 我叫小明."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.context import Context
from ..shared.model import Fact
from ..shared.script import half_width
from .clauses import MARKS
from .in_place import in_place, to_comma
from .relationships import LIKELY_NAME
from .words import RELATIONS
from .writing import Told

# The question; how the answer goes on behind 我.
_QUESTIONS = tuple(
    (re.compile(question), answer)
    for question, answer in (
        (r"叫什么|什么名字|怎么称呼|(?:姓名|名字)(?:是|叫)?(?:什么)?$|贵姓", "我叫{}"),
        (r"(?:住|居住)(?:在)?(?:哪|什么地方|哪里)|住哪|(?:在|是)哪个城市|哪座城市", "我住在{}"),
        (r"哪里人|哪儿人|老家(?:在|是)|家乡(?:在|是)|来自哪", "我来自{}"),
        (r"多大|几岁|年龄", "我今年{}"),
        (r"(?:在)?(?:哪里?|哪儿|哪家公司|什么公司|什么单位)(?:工作|上班|高就)", "我在{}工作"),
        (r"喜欢(?P<verb>吃|喝|看|听|玩|做|干)?(?:什么|哪)|(?:爱好|兴趣)(?:是|有)", "我喜欢{}"),
        (r"(?:做|从事)什么(?:工作|职业|行业|的)?|什么(?:工作|职业)|职业是", "我是{}"),
        (r"过敏|忌口|不能吃什么", "我对{}过敏"),
        (r"生日(?:是)?(?:什么时候|哪天|几月)", "我的生日是{}"),
        (r"(?:手机号|电话)(?:码)?(?:是)?多少", "我的手机号是{}"),
        (r"邮箱(?:是)?(?:什么|多少)", "我的邮箱是{}"),
        (r"(?:喜欢|习惯|偏好|倾向)(?P<verb>吃|喝|看|听|玩|坐|住|用)?[^,]{1,8}还是", "我喜欢{}"),
        (r"几点(?P<does>睡觉?|起床?|上班|下班|吃晚?饭|出门|到家|开门|关门|营业)", "我{}{does}"),
        (
            r"怎么(?:去)?(?P<does>上班|上学|通勤|回家)|(?:用|坐|乘)什么(?:交通工具)?(?:去)?(?P<goes>上班|上学|通勤|回家)",
            "我{}{does}",
        ),
        (
            r"(?:开|买)的?(?:是)?(?:什么|哪款|哪种)车|车是(?:什么(?:车|牌|型)|哪(?:款|种|个牌))",
            "我的车是{}",
        ),
        (
            r"(?:手机|电脑)(?:是)?(?:什么|哪)(?:个|款|种)?(?:型号|牌子|品牌|手机|电脑|的)",
            "我用的是{}",
        ),
        (r"(?:预算)(?:是|有|大概)*多少", "我的预算是{}"),
        (r"血型", "我的血型是{}"),
        (r"(?:有|养)(?:没有)?(?:孩子|小孩|宠物|兄弟姐妹|兄弟|姐妹)", "我有{}"),
    )
)
_EACH = re.compile(r"老[大二三四](?=[\d一二两三四五六七八九十刚已今快满])")
_YES = re.compile(r"(?:有的?|是的?|对的?|嗯+|会|好)[,、 ]*")
_NO = re.compile(r"(?:没有?|不是?|无|否|都?不)(?:的|过敏|什么)?$")
_WELL = re.compile(r"(?:好|行|可以|谢谢|不用|随便|都行|不知道|不清楚|还行|还好|没事|嗯|是)")
# Says nothing of what was asked.
_EVASIVE = re.compile(
    "算了?$|秘密$|保密$|你猜|不告诉|换个?话题|下一?[个题]|跳过|问这|问那|别问|不说|无可奉告|关你"
)
_LONGEST = 24


def as_answer(text: str, question: str) -> str:
    """What the answer says as a sentence of its own; "" where it answers no such question."""
    plain = simplified(half_width(text)).strip(MARKS)
    if _EVASIVE.match(plain):
        return ""
    if not plain or len(plain) > _LONGEST or re.match(r"[我你您他她它]|不知道|不想|为什么", plain):
        return ""
    asked = simplified(half_width(question)).strip(MARKS)
    last = re.split(r"[,.!;\u3002]", asked)[-1]
    for pattern, answer in _QUESTIONS:
        match = pattern.search(last)
        if match is None:
            continue
        whom = _whom_asked(question)
        if _EVADES.match(plain) or _OF_A_TASK.search(last):
            return ""
        if not whom and _OF_SOMETHING.search(last[: match.start()]):
            return ""  # 公司几点上班? 孩子是什么血型?
        if _NO.match(plain):
            return "我不过敏" if "过敏" in answer else ""
        yes = _YES.match(plain)
        rest = text.strip(MARKS)[yes.end() if yes else 0 :].strip(MARKS)
        at = rest[:1] == "在" and answer == "我是{}"  # 在医院当护士
        rest = re.sub(r"^(?:叫|是|在|住在?|对|喜欢|姓)", "", rest)
        if not rest or re.match("(?:早就?|已经|都|也|还|现在|刚)*[不没]", rest):
            return ""
        if answer == "我住在{}" and re.match("[和跟与同]", rest):
            return f"我{rest}"  # 和父母一起住
        if answer == "我有{}" and (counted := _COUNTED.search(last)):
            if rest == "独生子女":
                return ""
            if re.fullmatch("[一二两三四五六七八九十\\d]+[个只条]", rest):
                rest += counted[0]  # 两个孩子
        if "今年" in answer:
            rest = rest.rstrip("了啦")
        if "今年" in answer and not re.search("[岁歲]", rest):
            rest += "岁"
        if whom and _EACH.match(rest):
            return _EACH.sub(
                lambda each: f"我家{each[0]}", rest
            )  # 你孩子多大了? 老大八岁, 老二两岁
        if at:
            answer = "我在{}"
        if answer == "我来自{}" and rest.endswith("人"):
            answer = "我是{}"  # 山东人
        if whom:
            answer = whom + answer.removeprefix("我")  # 你女儿多大了? 五岁了
        return _filled(answer, rest, {k: v for k, v in match.groupdict().items() if v})
    return "" if _NO.match(plain) or _WELL.match(plain) else in_place(text.strip(MARKS), last)


# 都行, 随便, 看情况, 忘了
_EVADES = re.compile(
    r"(?:都(?:行|可以|好|喜欢|不)|随便|看(?:情况|心情|你)|不一定|无所谓|忘了|不记得|不确定|说不准|哪个都|两个都|还没|还不"
    r"|第[一二三]个|前者|后者|这个|那个)"
)
# What is spoken of only here, or once.
_OF_A_TASK = re.compile(
    r"文案|标题|语气|风格|方案|选项|版本|答案|格式|回答|详细|简短|正式|这个|那个|这份|项目|问题|情况|怎么了|今[天晚]|昨[天晚]|明[天早晚]|这次|刚才|第[一二三]"
)
# The subject, where it is something else: 你们公司, 店, 孩子.
_OF_SOMETHING = re.compile(
    r"(?:公司|店|学校|单位|孩子|小孩|宝宝|老板|医院|银行|超市|商场|餐厅|酒店|飞机|火车|高铁|会议|电影|他|她|它)[^你您]{0,3}$"
)
_COUNTED = re.compile(r"孩子|小孩|宠物|兄弟姐妹|兄弟|姐妹")


def _filled(answer: str, rest: str, asked: dict[str, str]) -> str:
    """The answer with what was said in it, before a comma where more stands behind it: 坐地铁上班,
    差不多四十分钟."""
    verb, does = asked.get("verb", ""), asked.get("does") or asked.get("goes") or ""
    first, behind = rest.removesuffix("过敏"), ""
    if verb or does or "喜欢" in answer:
        first, behind = to_comma(first)
        first = first.removesuffix("吧")
    if does and first.endswith(does):
        first = first.removesuffix(does)
    if does and first.endswith(does[:1]):
        first = first[:-1]
    if verb not in ("做", "干") and not first.startswith(verb):
        first = verb + first
    return answer.format(first, does=does) + behind


_ROLE = "|".join(sorted(RELATIONS, key=len, reverse=True))
# 你爸爸还在上班吗? 那小王呢?
_ASKED = re.compile(
    rf"(?:^|[,、;])(?:那|那么|对了|请问|话说)*(?:[你您](?:们家|们|家)?的?(?P<role>{_ROLE})(?!节|圈|们)"
    rf"|(?P<name>{LIKELY_NAME.pattern})(?=最近|现在|还|是|怎|呢|身体|多大|在|今年|有))"
)
# What is said of somebody who was asked about, without naming them: 去年退休了.
_OF_THEM = re.compile(
    r"(?:早就?|已经|都|也|现在|去年|今年|前年|上个?[周月]|最近|刚刚?|昨天|前天|前阵子|前几天|今天|早|又|不过|后来|,)*"
    r"(?:[不没]|退休|结婚|离婚|毕业|搬|辞|离职|跳槽|去世|过世|走了|死|卖|生|好了|出院|戒|分手|回|转|升|换|调|考|病)"
)


def _whom_asked(question: str) -> str:
    """Whom a question is about, by their role or their name; "" for the listener."""
    asked = simplified(half_width(question)).strip(MARKS)
    found = _ASKED.search(asked)
    return (found["role"] or found["name"] or "") if found else ""


def ask_about(question: str, context: Context) -> None:
    """Whom a question names is whom the answer means: 你爸爸还在上班吗? 他去年退休了."""
    who = _whom_asked(question)
    if who and context.chinese is None:
        context.chinese = Told()
        context.chinese.mentioned = who


_AGREES = re.compile(r"^(?:不是?|没有?|对的?|是的?|嗯|有|还没有?|早就?没)[,，、。 ]+")


def is_of_another(answer: str, question: str) -> bool:
    """Whether an answer leaves out whom the question named: 你爸还上班吗? 退休了."""
    plain = _AGREES.sub("", simplified(half_width(answer)).strip(MARKS))
    return _OF_THEM.match(plain) is not None and _whom_asked(question) != ""


def with_subject(said: str, fact: Fact) -> str:
    """爸爸去年退休了 for 他去年退休了, or 去年退休了, where the fact knows who; "" else."""
    said = _AGREES.sub("", said)
    if not fact.subject or fact.subject in said:
        return ""
    if said[:1] in ("他", "她", "它"):
        return fact.subject + said[1:] if said[1:2] != "们" else ""
    return (
        fact.subject + said if _AGREES.sub("", fact.source) == said and _OF_THEM.match(said) else ""
    )


def of_whom_asked(answer: str, question: str) -> str:
    """爸爸去年退休了 of 去年退休了 to 你爸爸还在上班吗?; "" where it isn't left out."""
    whom = _whom_asked(question) if question and len(answer) <= _LONGEST else ""
    if not whom:
        return ""
    told = _AGREES.sub("", answer)
    return as_answer(answer, question) or (whom + told if is_of_another(told, question) else "")
