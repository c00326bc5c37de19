"""What a Chinese sentence of a change, and a memory, are about: topics, amounts, things."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .amounts import Amount, amounts_of
from .words import PERSON

SELF = (
    r"(?:俺们?家?|我们全家|我们一家|全家人?|一家[三四五]口|我们家?|我自己|我家|我|咱们?家?|自己"
    r"|本人|家里|家(?![具庭教务人属乡族长电伙家]))"
)
WHEN = (
    r"(?:(?:今|昨|前|明)天(?:早上|下午|晚上)?|昨晚|刚才|上个?(?:星期|礼拜|周|月|学期)[一二三四五六日天]?|上个?周末|这个?(?:月|周|学期|季度)"
    r"|下个?(?:月|周|学期|星期)|[今去前明]年(?:年[初底])?|[上下]半年|年初|年底|月初|月底|最近|近来|近期|前(?:阵子|段时间|几天|不久|两天)|前不久|这(?:阵子|段时间|几天|两天|半年|一年|几年|几个月)"
    r"|毕业季|年前|节后|春节后|过完年|年后|开学|毕业后|入[春夏秋冬]|开春|立[春夏秋冬]|[一二三四五六七八九十两几\d]+个?(?:天|周|星期|月|年)(?:前|之前|以前|后)"
    r"|\d+月(?:\d+[号日])?|[一二三四五六七八九十]+月份?|现在|如今|目前|眼下|以后|今后|往后|从此|后来|之后|然后"
    r"|从[^,]{1,6}?(?:开始|起)|自从[^,]{1,6}?(?:后|以后|之后)|起|开始)"
)
ADVERB = (
    r"(?:已经|已|终于|总算|都(?!市)|也|又|就(?!业|医)|才(?!艺)|还(?!款|贷|钱|债|清|完|书)|再(?!生)|全部|全(?!麦|家|职|勤|身|马)|其实|真的|正式|彻底|结果|所以|因为|因此|但是?|不过(?!敏)|可是|突然|忽然|不小心"
    r"|居然|竟然|直接|干脆|赶紧|一起|基本上?|差不多|早(?![上晚晨餐饭起点班年会操恋教茶市])就?|给|被|让|一共|总共|大概|大约|平时|一般|通常|主要|好不容易"
    r"|果断|索性|狠心|一狠心|一气之下|临时|统一|只|仅|顺利|刚刚?|正在|正(?!式|常|版)|在(?!线|职|读)|是|(?<![晨早晚例周站组月年部班聚约宴书协舞])会(?!计|员|议|所)|要(?!求|点)|得(?!物|到|奖)|能(?!量|力)|一直|本来|原来|之前|说(?!明|唱))"
)
_FRONT = re.compile(rf"^(?:{WHEN}|{ADVERB}|{SELF}(?:的)?|的)+")
_BACK = re.compile(
    rf"(?:{WHEN}|只能|只好|不得不|已经|已|终于|都|也|又|就|正式|彻底|突然|不小心|早就?|只|还|才|全部|一共|总共|大概|大约|差不多|{SELF}|[的了被给把将有剩]|还有|打算)+$"
)
_EACH = re.compile(
    r"(?:每|一)(?:个?[月年周]|天|日|晚|星期|礼拜|次|小时|节课?|场|学期|季度|平米?)|月(?=\d)|平均|(?:从|到)$"
)
# Who changes what is another's, or tells of it.
_AGENT = re.compile(
    r"^(?:房东|航空公司|航司|公司|单位|医生|大夫|牙医|老师|老板|领导|银行|学校|物业|客户|甲方|平台|商家|教练|导师|主任|HR|人事|部门|老东家|对方|中介|健身房|店家|政府)"
    r"(?:那边|方面)?(?=把|将|给|让|又|也|刚|通知|同意|说|建议|要求|决定|宣布|终于|今年|帮|涨|降|下|改[成为到]|调整)"
    r"(?:刚刚?|又|也|都|终于|今年|最近|给我们?|让我们?|帮我们?|通知我?们?|同意|说|建议我?|要求我?|决定|宣布|把|将|给|让|帮)*"
)
DEMONSTRATIVE = re.compile(
    r"(?:之前|原来|以前|原先|旧|老|原)?(?:那|这)(?!次|周|个?月|学期|几天|两天|阵|段|年)(?:[一几两]?[个只条台辆本张家件位双部把份套间盆棵块支副款门节]|边|些)?|(?:之前|原来|以前|原先)的"
)
_TRANSITION = re.compile(
    r"(?<!不)(?:晚点|误点|改|换|变|调|挪|移|推|延|提|升|涨|加|增|降|减|缩|搬|转|迁|更|砍|翻|跌|掉|破|达|恢复|瘦|胖|长|满|定|养|存|攒|练|读|看|写|做|考|学)"
    r"[迟期后长前高升整加少短减新]?了?(?:成|到|为|至|在|回|破)了?"
    r"|(?:改|换|变|缩|砍|翻|延|升|破|满|达|突破|恢复|更新)(?:了|半)?"
)
_NOW = re.compile(
    r"^其实|现在|如今|目前|眼下|以后|今后|起(?!床|来)|开始|[只还]?剩|只|才|终于|已经|都"
)
_DIFFERENCE = re.compile(
    r"(?:[又再多少新]|[涨降加减瘦胖长买卖来走提升掉][了]?|还有|多了|少了|超了|省了|借|欠|赚|亏)$"
)
_PAST_RUN = re.compile(r"从$|比|之前|以前|原来|原本|本来|上次|去年")
GENERIC = re.compile(
    r"的|手里|手头|手上|时间|日期|日子|时候|价格|价钱|价|费用|次数|频率|数量|人数|总数|数字|标准|金额|一共|总共|全部|大概|地点|地址|名字|那[个家边]|这[个家边]|每次|平均|成绩|读数|每(?:个?小时|天|月|次)"
)


class Said(NamedTuple):
    """A clause of what was said."""

    text: str
    amounts: tuple[Amount, ...]
    topic: str  # what it is about, without who tells of it


class Held(NamedTuple):
    """A memory."""

    text: str
    amounts: tuple[Amount, ...]
    rest: str  # without its amounts
    own: str  # without when, and whose it is


def without(text: str, amounts: tuple[Amount, ...]) -> str:
    """The text with # for each amount."""
    for amount in reversed(amounts):
        text = text[: amount.begin] + "#" + text[amount.end :]
    return text


@lru_cache(1024)
def bare(text: str) -> str:
    """A phrase without when, whose, and particles at its ends."""
    text = re.sub(r"^[^,]{1,8}?(?:以后|之后|的时候)(?=[^改换挪调推涨降变])", "", text)
    before = None
    while text != before:
        before = text
        text = _BACK.sub("", _FRONT.sub("", text))
    return text


@lru_cache(256)
def held_of(text: str) -> Held:
    amounts = tuple(amounts_of(text))
    own = re.sub(rf"^(?:{WHEN}|已经|一直|{SELF}的?|的|都)+", "", text)
    return Held(text, amounts, without(text, amounts), own)


@lru_cache(64)
def said_of(clause: str) -> Said:
    amounts = tuple(amounts_of(clause))
    return Said(clause, amounts, topic_of(clause, amounts[0].begin if amounts else len(clause)))


def topic_of(clause: str, end: int) -> str:
    """What a clause is about before its change or its amount: 房租 of 房东把房租涨到."""
    text = clause[:end]
    text = _FRONT.sub("", text)
    text = _AGENT.sub("", text)
    text = re.sub(r"^(?:把|将|给|[他她它]们?(?=.))", "", bare(text))
    text = re.sub(r"^[他她它]$", "", bare(text))
    text = re.sub(r"^(?:每|一)个?(?:[天月年周]|小时)", "", text)
    change = _TRANSITION.search(text)
    if change and change.start() > 0:
        text = text[: change.start()]
    elif change and change.end() == len(text):
        text = ""
    text = _EACH.sub("", bare(text)).removesuffix("每")
    text = DEMONSTRATIVE.sub("", text)
    return bare(text)


def changes_to(text: str) -> bool:
    """Whether the words tell of a change to something: 延到十二月."""
    return _TRANSITION.search(text) is not None


def common_run(one: str, other: str) -> str:
    """The longest run of characters of the one that stand in the other too."""
    best = ""
    for begin in range(len(one)):
        end = begin + len(best) + 1
        while end <= len(one) and one[begin:end] in other:
            best = one[begin:end]
            end += 1
    return best


def is_current(clause: Said, amount: Amount, before: str) -> bool:
    """Whether the amount is what is so now: 涨到四千, 现在八个了, and no difference (涨了五百)."""
    head, tail = clause.text[: amount.begin], clause.text[amount.end :]
    if amount.measure in ("grade", "age"):
        return bool(_NOW.search(head) or re.search(r"[升上满]", head) or re.match(r"[了啦]", tail))
    if _DIFFERENCE.search(head) or _PAST_RUN.search(head[-4:]):
        return False
    if _TRANSITION.search(head) or "现在" in before or _NOW.search(head):
        return True
    if re.match(r".{0,4}[了啦]$", tail) and "了" not in head:
        return True
    return (
        re.search(r"[涨降改换变调推延升减加提缩翻].{0,5}[了价薪租期级整]$|涨租|延期", before)
        is not None
    )


_RATE = re.compile(r"(?:一|每)(?:个)?(?P<per>小时|天|月)(?:是|要|给)?$")
_VERBS = (
    "打喝吃睡跑走交收花要拿挣赚还付租存抽读写背练刷做起上下游骑开学教看听玩带喂遛住有用穿量测是到剩"
)
_OF_SELF = {
    "grade": re.compile(r"^(?P<who>[^,]{0,4}?)(?:今年|现在|在|开学)*(?:上|读|念|是|升)"),
    "age": re.compile(r"^(?P<who>[^,]{0,4}?)(?:今年|现在)*(?:满|才|刚)?#$"),
    "weight": re.compile(r"体重|^(?:现在)?[重有]#$"),
    "height": re.compile(r"身高"),
}
_MEASURED_BY = {
    "weight": re.compile(r"[瘦胖减重]|体重"),
    "height": re.compile(r"身高|[长高]"),
    "grade": re.compile(r"升|上|读|念|开学"),
    "age": re.compile(r"满|岁|过完生日"),
}
_TIME = ("weekday", "date")
_FOR_ONCE = (
    r"庆祝|庆生|补过|今天|今晚|明天|明早|后天|昨晚|昨天(?!房东|公司|医生|刚)|上次|这次|临时|暂时"
    r"|(?<!每)周末(?!的|一般|也|都)|本周|这周|偶尔|有时|出差|放假|假期|为了"
)


_OF_TESTS = re.compile("(?<!没)(?:过了?|通过了?|考过了?)$")
_PICTURED = re.compile(".{0,3}(?:头像|壁纸|纹身|logo|封面|图案|图标)")


def other_amount(clauses: list[Said], place: int, held: Held) -> int:
    """How surely a clause gives another amount of what the memory tells."""
    clause = clauses[place]
    if not clause.amounts:
        return 0
    if not held.amounts:
        if _PICTURED.match(held.text):
            return 0
        held = _of_ones(held)
    before = clauses[place - 1].text if place else ""
    said_values = {amount.value for each in clauses for amount in each.amounts}
    best = 0
    once = re.search(_FOR_ONCE, ",".join(each.text for each in clauses[: place + 1]))
    for amount in clause.amounts:
        if (once and amount.measure not in _OF_SELF) or not is_current(clause, amount, before):
            continue
        olds = [old for old in held.amounts if _alike(old, amount)]
        if any(old.value == amount.value for old in olds):
            continue
        olds = [old for old in olds if old.value not in said_values] or olds
        if _OF_TESTS.search(held.text) and amount.value.endswith("级"):
            continue  # 四级过了 of 六级过了: two tests
        if len(olds) != 1 or _is_of_another_time(clause, amount, held, olds[0]):
            continue
        best = max(best, _anchored(clauses, place, amount, held, olds[0]))
    return best


@lru_cache(64)
def _of_ones(held: Held) -> Held:
    """The memory with 一辆 as an amount."""
    amounts = tuple(amounts_of(held.text, ones=True))
    return held._replace(amounts=amounts, rest=without(held.text, amounts))


def _alike(old: Amount, new: Amount) -> bool:
    from .amounts import are_alike

    return are_alike(old, new) or {old.measure, new.measure} == set(_TIME)


def _is_of_another_time(clause: Said, amount: Amount, held: Held, old: Amount) -> bool:
    """周二的课改到六点 of 周四的课是五点; of one case where the memory is of all."""
    modifiers = [
        each for each in clause.amounts
        if each is not amount and each.begin < amount.begin
        and (each.measure in ("weekday", "clock")
             or (each.measure == "date" and clause.text[each.end : each.end + 1] == "的"))
        and not re.search(r"从$|由$", clause.text[: each.begin])
        and re.search(r"[\d:一二三四五六七八九十末日天]", each.value[-2:])
        and "下" not in each.value
    ]  # fmt: skip
    of_held = {each.value for each in held.amounts if each is not old}
    if any(each.value not in of_held and each.value != old.value for each in modifiers):
        return True
    cases = re.findall(
        r"早上|上午|中午|下午|晚上|周末|工作日|[早午晚]餐|[早午晚]饭|睡前|[夏冬]天",
        clause.text[: amount.begin],
    )
    return any(case not in held.text for case in cases)


_DAILY = re.compile(r"每[天日晚周]?|天天|早上|上午|中午|下午|晚上|平时|一般")


def _anchored(clauses: list[Said], place: int, amount: Amount, held: Held, old: Amount) -> int:
    clause = clauses[place]
    others = [each for each in clause.amounts if each.end <= amount.begin]
    head = without(clause.text[: amount.begin], tuple(others)).replace("#", "")
    topic = topic_of(head, len(head))
    core = re.sub(r"[熬忙拖等][到至]?$", "", re.sub(r"现在|目前|如今", "", GENERIC.sub("", topic)))
    core = core or topic
    core = "" if PERSON.fullmatch(core) else core
    if "目标" in held.text and "目标" not in clause.text:
        return 0
    tail, old_tail = _noun_behind(clause.text, amount), _noun_behind(held.text, old)
    timed = amount.measure in (*_TIME, "clock")
    if tail and old_tail and not timed and not set(tail) & set(old_tail):
        return 0
    behind = next((each for each in clause.amounts if each.begin == amount.end), None)
    if behind and not (amount.measure in _TIME and behind.measure == "clock"):
        return 0  # ten yuan a pound, but 周二下午三点
    verb = _verb_before(clause.text, amount)
    alike = len(tail) > 1 and tail == old_tail and amount.measure == old.measure
    if core and not (len(core) == 1 and core in _VERBS):
        if alike and _OF_OURS.fullmatch(core):
            return 24  # 店里现在六个员工
        return _fits(core, held) or _fits(re.sub("(?<=..)(?:工资|薪水|收入)$", "", core), held)
    if tail and len(tail) > 1 and not (timed and tail not in held.text):
        of_it = tail in held.text and not re.fullmatch(r"[早中晚上下][上午]", tail)
        rest = _DAILY.sub("", bare(held.rest.replace("#", "")))
        if timed and clauses[:place] and rest not in tail:
            of_it = False
        return 26 + len(tail) if of_it else 0
    if tail and tail == old_tail and amount.measure == old.measure != "bare" and not timed:
        return 24
    near = len(old_tail) < len(tail) + 2
    if timed and tail and old_tail and near and tail[0] == old_tail[0] and tail[0] in _VERBS:
        return 24
    measure = amount.measure if amount.measure in _OF_SELF else old.measure
    inherent = _MEASURED_BY.get(measure)
    own = _OF_SELF[measure].search(held.rest) if inherent else None
    plain = without(clause.text, clause.amounts)
    bare_one = re.fullmatch(r"我?(?:现在|目前|已经|都|才|又)*#[了啦]?", plain)
    if (
        inherent
        and own
        and (inherent.search(clause.text) or (bare_one and measure == "weight"))
        and not re.search(r"目标|想|希望", held.text)
    ):
        who = own.groupdict().get("who") or ""
        if not who and place and INTRODUCED.search(clauses[place - 1].text):
            return 0  # 我养了一只狗，今年两岁
        if (
            not who
            or any(who in each.text for each in clauses)
            or re.match(r"[他她]", clauses[0].text)
        ):
            return 24
    rate = _RATE.search(clause.text[: amount.begin])
    if rate and re.search(
        r"给我.{0,4}[加涨降减提]", ",".join(each.text for each in clauses[:place])
    ):
        per = {
            "小时": "时薪|小时|课时",
            "天": "日薪|一天|每天",
            "月": "月薪|月供|每月|一个月|每个月",
        }[rate["per"]]
        if re.search(f"(?:{per}).{{0,3}}#", held.rest) and old.measure in ("bare", "money"):
            return 22
    unit = clause.text[amount.end - 1]
    if (
        place
        and amount.measure == old.measure
        and unit == held.text[old.end - 1]
        and unit >= "\u4e00"
    ):
        about = GENERIC.sub("", "".join(each.topic for each in clauses[:place]))
        if set(about) & set(re.sub(r"[#一二三两有的是在了每天个]", "", held.rest)):
            return 21
    for earlier in reversed(clauses[:place]):
        about = bare(_AGENT.sub("", bare(without(earlier.text, earlier.amounts)))).replace("#", "")
        content = re.sub(
            "[有一共是的个人在]", "", GENERIC.sub("", bare(held.rest.replace("#", "")))
        )
        about = GENERIC.sub("", re.sub(r"[了的我]|[每一]个?[月天年周]", "", about))
        run = common_run(about, held.rest)
        ahead = re.sub(r"[改换变调涨降升减加通知]", "", about[: about.find(run)]) if run else ""
        if set(ahead) - set(held.text) - set("公司房东老板医生学校我们家"):
            continue  # 门禁密码 of 手机密码
        dwelling = run != "租" or re.search(r"房|住|单间|公寓|屋", held.text)
        if (
            len(run) > 1
            or (run and run in "租薪药烟" and dwelling)
            or (content and set(content) <= set(about))
        ):
            return 22 + len(run)
    if verb and re.search(f"[午晚早]{verb}", held.text) and f"午{verb}" not in clause.text:
        return 0
    if verb and verb in old_tail and old.measure == amount.measure:
        return 22
    if (
        verb
        and old.measure == amount.measure
        and verb in (_verb_before(held.text, old), *held.rest.split("#")[0][-4:-2])
    ):
        other = bare(held.rest.split("#")[0].split(",")[-1].rstrip(verb))
        return 22 if len(GENERIC.sub("", _EACH.sub("", other))) < 3 or tail else 0
    return 0


INTRODUCED = re.compile(
    r"[养有捡抱收认生领]养?了?(?:[一两三几]?[只条个位对匹]|.{0,2}(?:猫|狗|娃|孩子|宝宝))"
)
_OF_OURS = re.compile(r"(?:店|家|组|班|公司|部门|团队|办公室|队|厂|村|小区)里?(?:这边|那边)?")


def _verb_before(text: str, amount: Amount) -> str:
    head = re.sub(
        rf"(?:了|着|过|大概|约|大约|差不多|{_EACH.pattern}|[成到为至]|的是)+$",
        "",
        text[: amount.begin],
    )
    return head[-1:] if head[-1:] and head[-1:] in _VERBS and head[-1:] not in "有是到" else ""


def _noun_behind(text: str, amount: Amount) -> str:
    match = re.match(
        r"(?:的)?(?P<noun>[\u4e00-\u9fffA-Za-z]{1,6}?)(?:了|啦|吧|的)*(?:,|$)", text[amount.end :]
    )
    noun = re.sub(r"^(?:[就才都]|开始)", "", match["noun"]) if match else ""
    return (
        ""
        if noun
        in ("了", "左右", "出头", "不到", "上下", "多", "人", "钱", "一个月", "每月", "每次")
        else noun.removesuffix("左右")
    )


def _fits(core: str, held: Held) -> int:
    """Whether the memory is about the topic, and the topic about nothing else."""
    core = re.sub(r"(?<=..)[^,]{2}[后完]$", "", core)
    rest = re.sub(r"的", "", held.rest)
    run = common_run(core, rest)
    if len(run) < 2 and not (len(core) == 1 and core in rest):
        return 0
    left = core.replace(run, "", 1)
    again = common_run(left, rest)
    while len(again) > 1 or (again and len(left) == 1):
        left = left.replace(again, "", 1)
        again = common_run(left, rest)
    left = re.sub(rf"[{_VERBS}升了的每次起来去给我们家只金费价钱额数量率期日]", "", left)
    if left:
        return 0
    return 26 + 2 * len(run)
