"""A Chinese clause, or a memory, as a frame: whose it is, in which case, what of, whether denied.

Two of one frame that differ in an amount, or in being denied, contradict each other. Words of
when, adverbs, particles and the verbs of a change say nothing here; two wordings of one thing are
one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ....data import table
from ...chinese.relationships import ROLES
from .amounts import Amount, amounts_of, are_alike
from .reading import ADVERB, INTRODUCED, SELF, WHEN, Said, common_run, is_current, said_of, without
from .words import AGENT, NUMBER, PEOPLE, PERSONAL, SURNAMES, THEIRS


class Frame(NamedTuple):
    """What a clause or a memory says, and of whom."""

    text: str  # without who tells of it
    owner: tuple[str, ...]  # whose it is: ("mother",) of 我妈血压150, () the speaker's or nobody's
    own: bool  # whether it names the speaker
    cases: frozenset[str]  # only when: 晚上
    denied: bool
    content: frozenset[str]  # the characters and Latin words that are left
    amounts: tuple[Amount, ...]
    once: bool  # it tells of one day, or of what was once
    brief: bool  # it tells of a while


KIN = "|".join(
    sorted({*PEOPLE.split("|"), *ROLES, "班主任", "组长", "队长", "领导"}, key=len, reverse=True)
)
# 朋友圈 and 狗粮 are nobody's.
_OWNER = re.compile(
    rf"(?:的|家的?|那边的?|们的?)?(?:有?[一两二三四]?个|那个|最好的|好|大|小|亲|双胞胎|大学|高中|初中|小学|的)*(?P<kin>(?:{KIN})|(?<![\u4e00-\u9fff])[哥姐弟妹爸妈爷奶姑舅])"
    r"(?!圈|粮|娘|傅|会员|节|砂|包|茶|粉(?!丝)|酪|油|糖|昔|瓶|盖|绿|嘴|制品|牛|片|黄|白)"
)
_OTHERS = re.compile(
    r"(?:前(?:同事|男友|女友|夫|妻|任|老板|室友)|隔壁|对门|对面|楼[上下]|别人|人家|他们|她们|有人|同事们?|[他她它])(?:那?[家户边]|的)?"
)
_NAME = re.compile(
    rf"(?:[{SURNAMES}][\u4e00-\u9fff]{{0,1}}(?:总|老师|医生|教练|经理|主任|师傅|姐|哥|工|阿姨|叔|导|律师)"
    r"|(?:小|阿|老)(?![区时学组店狗猫说的型名师家板公婆爸妈是了房人姨里米牛度爱]|天才|红书|[二三四]出生)[\u4e00-\u9fff])(?=[^一-龥]|.)"
)
# Who tells of it, or does it to one.
_TOLD = re.compile(
    rf"{THEIRS}(?:{KIN}|复查|体检|检查|化验|医院|学校|航空公司|航司|公司|老板|HR)(?:们|那边)?(?:今天|昨天|又|刚刚?|也|都|复查|检查|体检|化验|结果|看了?|打电话来?|来电)*"
    r"(?:说(?!话|开|好|和)|告诉(?:我|用户)|通知(?:我|用户)?|建议(?:我|用户)?|同意|(?:让|叫|给|帮|要求)(?:我|用户)(?![妈爸哥姐弟妹爷奶])(?:们)?|把(?=我|(?!"
    rf"{PERSONAL}"
    r").{1,6}[涨降加减调改换升])"
    r"|(?<=[司校院主业业店])(?:又|刚|都|从.{1,8}起)?(?=改成|改为|改到|调整|涨|降|通知))"
)
_ASIDE = re.compile(rf"^(?:{WHEN}|{ADVERB}|不好意思|哎|唉|哈哈|另外|对了|[,的])+")
_ME = re.compile(r"(?:我们家?|我自己|我家|我|咱们?家?|自己|本人|俺|用户)(?:的|家的?)?")
_CASE = re.compile(
    r"早上|上午|中午|下午|傍晚|晚上|夜里|半夜|凌晨|睡前|饭[前后]|空腹|工作日|平日|[冬夏春秋]天|雨天|出差(?:时|的时候)?"
)
_ONCE = re.compile(
    r"今[天晚早]|昨[天晚]|前天|明[天早晚]|后天(?!天)|刚才|刚刚(?=[吃喝跑买走])|上[次回周]|这[次回]|这个?(?:周|星期|礼拜)(?![起开])|本周|那天|临时|暂时"
    r"|先不|下周(?!起|开)|出差|偶尔|有时|放假|假期|过(?=$|[一二两三四五六七八九十几\d])"
)
_BRIEF = re.compile(
    r"临时|暂时|先不|出差|偶尔|有时|放假|假期|[孕产]期|这(?:周|次|几[天周]|两[天周]|个?星期|个?礼拜)|本周|[今明]天不|梦"
)
# 咖啡没了 denies nothing.
_NOT = re.compile(
    r"不(?:用|需要|必|需)再?|再也不|不(?:再|怎么|太)|没有?再|没有|[不没](?!过(?!敏)|[错然久满同止少管断了啦]|客气|事(?:了|$))"
)
_CHANGES = (
    r"(?:追加|增加|减少|压缩|扩|砍|改|换|变|调|挪|移|推|延|提|升|涨|加|增|降|减|缩|搬|转|迁|更|砍|翻|跌|掉|恢复|瘦|胖|长|改签)"
    r"[迟期后长前高升整加少短减新]?(?:成|到|为|至|在|回|了)+|[窜飙冲攒存练刷考干开跑游骑走读看学写追背]到|[冲升上跑]上|[跑游骑]进|突破|刷新|打破|破了?|达到?|续约|续签"
    r"|[涨降加减调]价|涨|降|减|改成?|就行|即可|够了"
)
_LIGHT = (
    r"有|养|共|个|人|只|条|喜欢|爱|最好|最高|最佳|最|成绩|纪录|记录|手[里头上]|每次|平均|左右|出头|不到|时间|日期|价格|费用"
    r"|每|想|打算|计划|准备|决定|大约|大概|总共|目前|一共|数量|人数|开始|恢复|重新|又|点儿?|一直|从小|从来|经常|常常?|平时|习惯|以前|说|就|只|剩|还|给|把|将|被|从|到|在|对|是|为|要|会|能|可以|得"
    r"|[的了着吧啊呢啦吗嘛,.、#!~《》 ]"
)
_SAYS_NOTHING = re.compile(rf"{WHEN}|{_CHANGES}|{ADVERB}|{SELF}|用户|{_LIGHT}")
_WORDINGS = {
    other: one
    for row in table("changes_chinese")["wording"]["same"]
    for one, *others in [row.split("|")]
    for other in others
}
_PERIOD = re.compile(r"(?:每|一)(?:个?(?:星期|礼拜|月|小时)|[天日年晚]|周末?|次)|天天")
_MEETING = re.compile(r"(?<=[晨早晚例周站组月年部班聚约宴])会")
_WORDED = re.compile("|".join(sorted(map(re.escape, _WORDINGS), key=len, reverse=True)))


# 搬家后每天..: since when.
_SINCE = re.compile(
    r"^(?:[^,#]{2,5}?(?:以后|之后|(?<!最)后(?!天|年|来|面|卫))|[买交付还卖]完了?[^,#]{1,2}?|[吃喝打用做补练][了完][^,#]{1,3}?)(?=[^,#]{3})"
)
_WORDS = re.compile(r"[a-z0-9]+|[^a-z0-9]")


@lru_cache(1024)
def frame_of(text: str) -> Frame:
    """The frame of a clause or of a memory (simplified, half width)."""
    plain = AGENT.sub("", _TOLD.sub("", text)) or text
    amounts = tuple(amounts_of(plain))
    owner, own, rest = _owner(plain)
    shift = len(plain) - len(rest)
    inner = tuple(
        each._replace(begin=each.begin - shift, end=_end_of(each, plain) - shift)
        for each in amounts if each.begin >= shift
    )  # fmt: skip
    rest = without(rest, inner)
    rest = _SINCE.sub("", rest)
    cases = frozenset(_CASE.findall(rest))
    rest = worded(_CASE.sub("", rest))
    rest = _PERIOD.sub("", rest)
    rest = _MEETING.sub("\ue020", rest)  # 周会: no auxiliary
    denials = _NOT.findall(rest)
    left = _SAYS_NOTHING.sub("", _NOT.sub("", rest))
    return Frame(
        plain, owner, own, cases, len(denials) % 2 == 1,
        frozenset(_WORDS.findall(left.lower())), amounts,
        _ONCE.search(plain) is not None, _BRIEF.search(plain) is not None,
    )  # fmt: skip


def worded(text: str) -> str:
    """The text with one wording of each thing: 攒 for 存款."""
    return _WORDED.sub(lambda match: _WORDINGS[match.group()], text)


def of_whom(plain: str) -> str:
    """A text without whose it is: 在学编程 of 我家孩子在学编程."""
    rest = plain[me.end() :] if (me := _ME.match(plain)) else plain
    while kin := _OWNER.match(rest):
        rest = rest[kin.end() :]
    return rest.removeprefix("的")


def _end_of(amount: Amount, plain: str) -> int:
    """Where an amount ends, with the part of the day it names: 周五晚上 is one time."""
    part = _CASE.match(plain, amount.end) if amount.measure in ("weekday", "date") else None
    return part.end() if part else amount.end


def _owner(plain: str) -> tuple[tuple[str, ...], bool, str]:
    """(whose a clause is, whether the speaker is named, the rest of it)."""
    rest = _ASIDE.sub("", plain)
    me = _ME.match(rest)
    if me:
        rest = _ASIDE.sub("", rest[me.end() :])
    found: list[str] = []
    if not me and (others := _OTHERS.match(rest)):
        found.append("another")
        rest = rest[others.end() :]
    if not found and (name := _NAME.match(rest)):
        return (name.group(),), me is not None, rest[name.end() :]
    given = re.search(rf"给(?:我|用户)?的?(?P<kin>爸妈|父母|{KIN}|[哥姐弟妹爸妈爷奶])", rest)
    if given and not found:
        return (_role(given["kin"]),), True, rest.replace(given.group(), "", 1)
    is_one = _IS_ONE.match(plain)
    while (kin := _OWNER.match(rest)) and not (is_one and kin.end() == len(rest)):
        elder = re.search("[大小]$", kin.group()[: kin.start("kin") - kin.start()])
        role = _role(kin["kin"])
        found.append(elder.group() + role if elder and role in ("son", "daughter") else role)
        rest = rest[kin.end() :]
    return tuple(found), me is not None, rest.removeprefix("的")


# 是小组长 is of who is it.
_IS_ONE = re.compile("(?:我|现在)*(?:是|当|做)")
# Roles in which one has several, who are called otherwise: 哥 and 弟 are no one.
_SEVERAL = frozenset(
    (
        "brother", "sister", "cousin", "uncle", "aunt", "nephew", "niece", "grandfather",
        "grandmother", "grandson", "granddaughter", "friend", "manager", "mentor", "partner",
    )
)  # fmt: skip


def _role(word: str) -> str:
    role = ROLES.get(word) or ROLES.get(word * 2) or word
    if role not in _SEVERAL:
        return role
    return {"姥姥": "外婆", "姥爷": "外公"}.get(word) or re.sub(r"^(.)\1$", r"\1", word)


_CHILD = frozenset(("child", "son", "daughter"))


def of_one(said: Frame, held: Frame) -> bool:
    """Whether two frames may be of one: 娃 and 孩子 are, 儿子 and 女儿 are not."""
    if said.owner == held.owner:
        return True
    if len(said.owner) != len(held.owner) or said.owner[:-1] != held.owner[:-1]:
        return False
    pair = {said.owner[-1], held.owner[-1]}
    return "child" in pair and pair <= _CHILD


_TIMED = ("weekday", "clock", "date")


def other_amount_of(clauses: list[str], place: int, said: Frame, held: Frame) -> int:
    """How surely a clause has another amount in the frame: 现在每周跑三次 of 每周跑步两次."""
    if not said.amounts or not held.amounts or said.once or said.denied != held.denied:
        return 0
    if not said.cases <= held.cases or not said.content - _PLACE - _DARED <= held.content:
        return 0
    if any(word not in said.text for word in _QUALIFIED.findall(held.text)):
        return 0
    clause, before = said_of(clauses[place]), clauses[:place]
    if before and not said.content and not held.owner and any(map(INTRODUCED.search, before)):
        return 0  # 我养了一只狗，今年两岁
    topic = any(_is_topic(each, held.text) for each in before)
    for amount in clause.amounts:
        olds = [old for old in held.amounts if _alike(old, amount)]
        if len(olds) != 1 or olds[0].value == amount.value:
            continue
        beside = _beside(clause, amount)
        if not beside <= {each.value for each in held.amounts}:
            continue
        anchored = topic or _is_anchored(said, held, amount, olds[0], beside, before)
        if anchored and (topic or _is_so_now(clause, amount, before) or (
            said.content == held.content and amount.measure not in _TIMED
            and "了" not in clause.text[: amount.begin]
        )):  # fmt: skip
            return 24 + 2 * len(said.content)
    return 0


# 目标体重 is another thing than 体重.
_QUALIFIED = re.compile("目标|理想|期望|预计|计划|[空满]腹|[餐饭]后|税[前后]|最[高低]|上限|起步")


def _beside(clause: Said, amount: Amount) -> set[str]:
    """The values of the other amounts of a clause, but for when it is so: 从下周起."""
    whens = [match.span() for match in _WHEN.finditer(clause.text)]
    return {
        each.value
        for each in clause.amounts
        if each is not amount and not any(a <= each.begin and each.end <= b for a, b in whens)
    }


def _is_anchored(
    said: Frame, held: Frame, amount: Amount, old: Amount, beside: set[str], before: list[str]
) -> bool:
    """Whether the clause says what the amount is of, or can be of nothing else."""
    if amount.measure == old.measure == "shift":
        return True
    if len(said.content) == 1 and held.content - said.content:
        return False
    if said.content or beside:
        return True
    if said.owner and old.measure in ("weight", "height", "age", "days"):
        return True
    if not held.content and amount.measure == old.measure in _TELLING:
        return True
    grown = any(map(_COME_OR_GONE.search, before)) and _A_GROUP.match(held.text)
    return bool(grown) and all(group in held.text for group in _GROUP.findall(",".join(before)))


def _is_so_now(clause: Said, amount: Amount, before: list[str]) -> bool:
    return (
        is_current(clause, amount, before[-1] if before else "")
        or _NOW.search(clause.text) is not None
        or any(map(_RENEWED.search, before))
    )


_NOW = re.compile(
    r"最近(?=[^,]{0,8}[才都就])|这个?学期|本学期|[跑游骑]进|突破|刷新|打破|就行$|即可$|够了$|(?:^|从[^,]{1,8}|明年|下个?月|下周)起"
)

_WHEN = re.compile(WHEN)
_RENEWED = re.compile(r"(?:续[约签租费]|[换改延调升降涨减加][^,]{0,4})(?:了|啦)$")


def _alike(old: Amount, new: Amount) -> bool:
    pair = {old.measure, new.measure}
    return are_alike(old, new) or pair in ({"weekday", "date"}, {"age", "days"})


# Measures that say what of: 五口人.
_TELLING = ("口", "age", "height", "weight", "grade")
_COME_OR_GONE = re.compile(
    r"(?:来|走|招|裁|加入|离开|退出|转|搬|生|添)了?[一两二三四五六七八九十几\d]"
)
_A_GROUP = re.compile(
    r"[^,]{0,4}(?:班|组|队|公司|部门|群|店|家|社|团|工作室|宿舍)里?(?:一共|总共|现在)?有?"
    rf"{NUMBER}多?[个名位口]?(?:人|学生|同学|员工|成员|队员)$"
)
_GROUP = re.compile("班|组|队|公司|部门|群|店|社|团|工作室|宿舍")
_PLACE = frozenset("位")
_ANEW = re.compile(r"重新|换|改|变|调")


def _is_topic(clause: str, held: str) -> bool:
    """Whether an earlier clause says that what a memory is of changed: 换宿舍了 of 宿舍是六人间."""
    if not clause.endswith(("了", "啦")) or _ANEW.search(clause) is None:
        return False
    topic = _SAYS_NOTHING.sub("", _ANEW.sub("", clause)).removesuffix("分")
    return len(topic) > 1 and topic in held


_FINISHED = re.compile(
    r"(?:(?<![卖吃喝用])完|结束|(?<![上提])交|定稿|毕业?|读出来|做到头)(?:了|啦)$"
)
_GOING_ON = re.compile(r"(?:(?:和|跟|与)[^,在]{1,5})?(?:正|还|一直|最近)?在(?!家)|正|还没")

_ENDS_ONE_DAY = re.compile(
    "官司|疗程|[化放]疗|装修|论文|集训|军训|借调|外派|交换|挂职|进修|支教|轮岗|轮转|见习|特训|封闭|隔离|实习|培训|项目|答辩|休学|服役"
)


def is_finished(said: Frame, held: Frame) -> int:
    """How surely a clause says that what one is at is finished: 硕士念完了 of 在台北念硕士."""
    match = _FINISHED.search(said.text)
    going_on = _GOING_ON.match(held.text) or _ENDS_ONE_DAY.search(held.text)
    if match is None or said.denied or held.denied or not going_on:
        return 0
    what = said.content - frozenset("完结束毕业办交定")
    what = what - frozenset("做弄搞") if len(what) > 2 else what
    what = what - {"房"} if re.search("家|房", held.text) else what
    return 26 if len(what) > 1 and what <= held.content else 0


_PASSED = re.compile(r"(?:[考都]?(?:过|通过|拿下|考完|考出来?|拿到)(?:了|啦))$")


def is_passed(said: Frame, held: Frame) -> int:
    """How surely what one prepares for is done: 科二过了 of 准备去考驾照科目二."""
    passed = _PASSED.search(said.text)
    if passed is None or said.denied or not re.search(r"准备|备考|复习|要|打算|在|报", held.text):
        return 0
    what = frame_of(said.text[: passed.start()]).content - {"考"}
    tested = re.search(r"考|科目|[一二三四六八]级|雅思|托福|面试|答辩|笔试", held.text)
    return 26 if tested and len(what) > 1 and what <= held.content else 0


def with_topic(said: Frame, before: Frame, held: Frame) -> Frame:
    """A denial that names only a verb, with what the clause before is about: 青汁没用, 不喝了."""
    if not said.denied or len(said.content) != 1:
        return said
    return said._replace(content=said.content | (before.content & held.content))


_WHOLE_ACT = re.compile("跑步|游泳|抽烟|喝酒")  # of which one character is left
_DONE_AT_LAST = frozenset("完好到过上学")
_DARED = frozenset("敢肯多最少顶起码勉强")
_BY = frozenset("吃用靠戴服")


_ABLE = re.compile("会(?!员|议|计)|擅长|懂")
_THIS_MONTH = re.compile("(?:这个?|本)(?:月|季度|学期)[^,起]{0,2}不")


def is_denied(said: Frame, held: Frame) -> int:
    """How surely a clause denies a memory, or says what it denies: 日文没在学了 of 在学日文."""
    if said.denied == held.denied or said.once or not said.content:
        return 0
    if _ABLE.match(held.text) and "会" not in said.text:
        return 0  # 钢琴不弹了 of 会弹钢琴
    if _THIS_MONTH.search(said.text):
        return 0
    told = said.content - _DONE_AT_LAST - _DARED if held.denied else said.content
    old = held.content - _DARED if held.denied else held.content
    if "不用" in said.text or "不需要" in said.text:
        told, old = told - _BY, old - _BY  # 不用吃安眠药了 of 靠安眠药
    if not said.cases <= held.cases or not told <= old:
        return 0
    if not {each.value for each in said.amounts} <= {each.value for each in held.amounts}:
        return 0
    if old - told:
        return 0
    cue = r"[了啦]$|不再|再也" if said.denied else r"[了啦]$|开始|现在|恢复|又"
    whole = _WHOLE_ACT.search(said.text) is not None
    least = 1 if whole or (held.denied and held.content & _DARED) else 2
    if re.search(cue, said.text) is None or len(told) < least:
        return 0
    return 25 + len(said.content)


_NO_MORE = re.compile("(?:不|没)(?:再|让|许|准|能|用|想)*(?:我)?[^,不没]{2,10}[了啦]$")
_NOTHING_SPECIAL = re.compile("不(?:想|再)?(?:学习|工作|上[班课学]|吃饭|睡觉|说话|出门|回家)了")
_AT_IT = frozenset("干做待上班搞弄让许准再")


def is_likely_denied(said: Frame, held: Frame) -> bool:
    """Whether a clause denies what a memory says at more length:
    不在富士康干了 of 在郑州富士康打工."""
    if not said.denied or held.denied or said.once or said.brief or held.brief:
        return False
    if not _NO_MORE.search(said.text) or _NOTHING_SPECIAL.search(said.text):
        return False
    if said.amounts or not said.cases <= held.cases:
        return False
    if _ABLE.match(held.text) or _THIS_MONTH.search(said.text) or not of_one(said, held):
        return False
    told = said.content - _AT_IT
    run = common_run(said.text, held.text)
    return len(told) > 1 and told <= held.content and sum(char in told for char in run) > 1


# Of one thing at a time, and of several: 归李总管, 用飞书.
_OF_ONE = "归住在叫姓属放停摆挂由跟靠坐睡管占定排存"
_WITH = frozenset("跟由靠")
_MEAL = frozenset("点吃叫带做买")
_TOPICS = re.compile(rf"^(?:{WHEN}|{ADVERB}|{SELF}|的|每天|一般|通常|平时)+")
_CUE = re.compile(r"现在|如今|目前|改|换|转|[了啦]$")


@lru_cache(1024)
def _comment(text: str) -> str:
    return _TOPICS.sub("", text)


def is_otherwise(said: Frame, held: Frame) -> int:
    """How surely a clause says another thing of one topic: 部门现在归李总管了 of 部门归王总管."""
    if said.denied or held.denied or said.once or said.brief or not _CUE.search(said.text):
        return 0
    if not said.cases <= held.cases:
        return 0
    new, old = _comment(said.text), _comment(held.text)
    if said.owner and said.owner == held.owner:
        new, old = (f"##{_comment(of_whom(text))}" for text in (said.text, held.text))
    size, whole = 0, new
    while size < min(len(new), len(old)) and new[size] == old[size]:
        size += 1
    if size < 2:
        return 0
    new, old = _comment(new[size:]).rstrip("了啦"), _comment(old[size:])
    # The verb may belong to what they have in common: 归 of 部门归.
    verb = whole[size - 1 : size]
    shifted = re.match("(?:改成?|换成?|转成?)?", new).end()  # type: ignore[union-attr]
    new = new[shifted:]
    if not 0 < len(new) < 10 or not 0 < len(old) < 10 or new in old or old in new:
        return 0
    if verb in _WITH and new[-1] != old[-1]:
        return 0  # 跟那个男生断了 of 跟外婆睡
    if verb in _OF_ONE and size > 2:
        return 23
    if new[0] == old[0] and (new[0] in _OF_ONE or shifted):
        return 23
    meals = {new[0], old[0]} <= _MEAL or (new[:2] == "自己" and new[2:3] in _MEAL)
    return 22 if meals and re.search("[餐饭]", said.text) and old[0] in _MEAL else 0
