"""Whether a Chinese clause says that a thing is gone, over or replaced, and names it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .amounts import amounts_of
from .naming import is_named
from .reading import ADVERB, DEMONSTRATIVE, SELF, WHEN, bare
from .words import COMMON, NUMBER, PEOPLE, any_of

_LOST = (
    rf"{any_of('lost')}|(?:转|卖|让|捐|盘|兑)给[^,了]{{1,6}}|送(?:给[^,]{{1,6}}|回[^,]{{1,4}})|送了?(?:朋友|邻居|同事|亲戚|别人"
    rf"|老家|学生)"
)
_CEASED = any_of("ceased")
_GIVEN_UP = any_of("given_up")
_DONE = any_of("finished")
_USE = any_of("done_with").replace("|", "")
_DONE_WITH = any_of("done_with_it")
_LENGTH = (
    rf"(?:快|整整|已经|好|都|有|了)*(?:{NUMBER}|好几|几)个?半?多?(?:天|周|星期|月|年)(?:多"
    rf"|了)*|很久|好久|半年多?"
)
_BEHIND = re.compile(
    rf"(?P<thing>[^,]{{1,14}}?)(?:{WHEN}|{ADVERB}|{SELF}|借给?[^,]{{1,4}}?|被[^,]{{1,4}}?|{_LENGTH}(?=没)){{0,5}}"
    rf"[撞摔弄搞跑淋]?(?P<how>(?:{_LOST}|{_CEASED}|{_GIVEN_UP}|{_DONE})(?:掉|走|出去|回去|光|干净|丢)?(?:了|啦)"
    rf"|(?:{_LOST}|{_CEASED})(?:掉|(?=在?[^,了]{{1,4}}[上里]了)|给[^,]{{1,6}}|出去|回去)了?|(?:{_CEASED})(?={_LENGTH}了?$)|(?:不再?|没再?|再也不|再也没|不怎么)(?:[{_USE}]|{_DONE_WITH})(?:了|啦|过)|[没不](?:有|再)?续(?:费|订|租|保|约|签)?|(?:到期|过期)(?=(?:我|就|也|了|后)*[没不](?:有|再)?续))"
    rf"(?:给[^,]{{1,6}}|到[^,]{{1,5}}|进[^,]{{1,5}}|在?[^,了]{{1,4}}[上里])?(?:了|啦)?(?:{_LENGTH}|(?:我|就|也|后|以后|之后)*[没不](?:再|有再?|去)?(?:续|办|补|充)费?)?$"
)
_BEFORE = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?P<how>(?:{_LOST}|{_CEASED}|{_GIVEN_UP}|{_DONE})(?:掉|走|光)?了|(?:{_GIVEN_UP}|退出|告别)掉?)"
    rf"(?P<thing>[^,了]{{1,12}}?)(?:了|啦)?(?:{_LENGTH})?$"
)
_BY_OTHERS = re.compile(
    r"^(?:公司|学校|单位|小区|物业|店里|超市|食堂)(?:已经|又|刚|最近)*(?=取消|撤|停)|"
    r"^(?:医生|大夫|老师|公司|老板|领导|店里|学校|物业|房东)(?:已经|又|刚|今天|上周)*(?:给我|帮我|让我把|把我)(?:的)?"
)
# 排版交给实习生了
_HANDED_ON = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?:把|将)?(?P<thing>[^,]{{2,10}}?)(?:{WHEN}|{ADVERB}|{SELF})*(?P<how>(?:交|转|移交|让|交接)给)[^,]{{1,6}}了$"
)
# 不骑共享单车了
_NO_MORE = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|{_LENGTH}|(?:{PEOPLE})(?=现在|已经|早|也|不|没))*(?P<how>(?:不再?|没再?|不用再?)(?:[{_USE}]|{_DONE_WITH}))(?P<thing>[^,了]{{1,10}}?)(?:了|啦)$"
)
_REPLACED = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF}|(?:医生|公司|老板|学校|老师|我?[爸妈]|老[公婆])(?!的))*(?:把|将|从|由)?(?P<thing>[^,]{{1,12}}?)(?:{WHEN}|{ADVERB}|{SELF}){{0,5}}"
    r"(?:换|改|升级|卖了换|改用|替换|置换)(?:成|为|到|用|做|喝|吃|穿|骑|开|坐|学|读)(?:了)?(?P<new>[^,]{1,12}?)了?$"
)
_BROKEN = re.compile(
    r"(?P<thing>[^,]{1,10}?)(?:又|也|都|已经|终于|昨天|前天|上周|上个?月|今天|彻底|被[^,]{1,4}?|给|不小心|用|穿){0,5}(?:摔|弄|撞|磨|进水|压|咬|烧|晒)?(?:坏|碎|裂|破|进水|黑屏|罢工|报废|丢|不行|不转|死机|老化|漏水|旧|卡|淋坏|断|没)(?:掉|透)?了?$"
)
_ANOTHER = re.compile(
    r"(?:换|买|入手?|添|配|置|下单)(?:了|上)?(?:一?[台部辆双副把支只个条块张]|新的?|成)(?!屏|电池|轮胎|壳|膜|灯|零件|主板|链|镜片|键)"
    r"|(?:换|买|入手)了?(?=[A-Za-z]|小米|华为|苹果|[\u4e00-\u9fff]{1,6}的?了?$)(?!了?(?:块?屏|电池|轮胎|壳|膜|灯|零件|主板|链|镜片|键))|新的?是|改用|现在用|换成"
)
_IN_PART = re.compile(
    r"[一二两三四五六七八九十\d]+[只个条张本件部台把]|一半|部分|其中|[一半整]天|[年月]"
)


_COUNTED = re.compile(r"(?:[两三四五六七八九十几]|\d+)[个只条台辆本张件位双部套间]")


class Gone(NamedTuple):
    """A thing that a clause says is gone or over: its words, and how it is said."""

    words: tuple[str, ...]
    how: str
    pointed: bool  # said with 那 or 这: one that was spoken of


@lru_cache(64)
def gone_in(clause: str) -> list[Gone]:
    """The things that the clause says are gone, as they may be read."""
    found = []
    plain = re.sub("[《》]", "", _BY_OTHERS.sub("", clause))
    for pattern in (_BEHIND, _BEFORE, _NO_MORE, _HANDED_ON):
        match = pattern.match(plain)
        if match is None or _IN_PART.search(match["thing"]):
            continue
        words = words_of(match["thing"])
        if len(words) > 1 and words[0] in _ANYBODYS and re.match("取消|撤|停", match["how"]):
            words = words[1:]  # 公司的班车取消了 of 坐班车上班
        if words:
            pointed = DEMONSTRATIVE.search(match["thing"]) is not None
            found.append(Gone(words, match["how"], pointed))
        # 佳能 ends with what may be an auxiliary.
        whole = plain[: match.start("how")] if pattern is _BEHIND else ""
        if whole != match["thing"] and whole[-1:] in tuple("能会要在是得") and len(whole) < 8:
            found.append(Gone((whole,), match["how"], False))
    return found


@lru_cache(64)
def replaced_in(clause: str) -> tuple[tuple[str, ...], str] | None:
    """The words of what another is put in the place of, and that one: 把氨氯地平换成缬沙坦."""
    match = _REPLACED.match(re.sub(r"^(?:前台|客服|店员|服务员|护士|行政)给", "", clause))
    if match is None:
        return None
    words = words_of(match["thing"])
    return (words, match["new"]) if words else None


@lru_cache(64)
def broken_in(clause: str) -> tuple[str, ...]:
    match = _BROKEN.match(clause)
    return words_of(match["thing"]) if match else ()


def named_over(clauses: list[str]) -> list[tuple[str, ...]]:
    """What the clauses name as over or replaced."""
    found: list[tuple[str, ...]] = []
    for clause in clauses:
        found += [gone.words for gone in gone_in(clause)]
        if replaced := replaced_in(clause):
            found.append(replaced[0])
    return [words for words in found if max(map(len, words)) > 1]


def is_another(clause: str) -> bool:
    return _ANOTHER.search(clause) is not None


def words_of(thing: str) -> tuple[str, ...]:
    """The words of a thing: 乐刻, 卡 of 乐刻那张卡."""
    thing = re.sub(r"(?<=..)(?:名额|资格|的?活儿?|的?差事|的?计划|的?资格)$", "", thing)
    thing = re.sub(rf"^(?:{PEOPLE}|[他她它])(?=..)", "", re.sub(r"^(?:把|将)", "", bare(thing)))
    thing = re.sub(r"(?<=[房车])子$", "", thing)
    parts = [bare(part) for part in re.split(rf"{DEMONSTRATIVE.pattern}|的", thing) if part]
    return tuple(part for part in parts if part and part not in COMMON)


# What one says of a thing that one has, uses, does; the first that fits counts.
_KEPT = (
    (
        "takes",
        re.compile(
            r"(?:每.{1,3}|平时|经常|常|爱|一直)*[喝吃抽听看读追写画唱](?!药)|收到|容易|经常|怕"
        ),
    ),
    (
        "has",
        re.compile(
            r"(?:.{0,6}?)(?:有(?!点)|请|雇|找了|养|种|栽|摆|买|领养|订|开通|办|租|装|入手|开了|充|报了|报名|存)"
        ),
    ),
    ("uses", re.compile(r"(?:.{0,6}?)(?:用|开|骑|戴|穿|坐|弹|拍|玩|吃|打着?|贴)")),
    ("is", re.compile(r".{0,8}?(?:是|叫)")),
    ("does", re.compile(r".{0,4}?(?:学|练|做|打|上|报|参加|去|跳|跑|教|住|在|追|带)")),
)
_SERVICE = re.compile(any_of("services"))
_WORN = re.compile(any_of("worn"))
_OF_A_KIND = tuple(
    frozenset(each)
    for each in (
        "学上报练打弹跳画做去跑教唱",
        "用戴穿",
        "喝",
        "吃信",
        "抽吸",
        "看追读",
        "骑开坐",
        "养",
        "租住",
        "玩",
        "订",
        "听",
        "当任是",
        "卖",
    )
)
_ONCE = re.compile(
    r"今天|今晚|明天|暂时|先不|这[次周几]|这个?月|[孕假]期|放假|期间|下周[^起]*取消|上次"
)


# What happened today stays so, where it is no pause.
_ON_A_DAY = re.compile(r"^(?!.*(?:这[次周几个]|暂时|期间|放假))")
_FOR_GOOD = re.compile(rf"{_LOST}|{_GIVEN_UP}|拆|摘|注销|退[^了]|解约|倒闭")


# 手机丢在家里了: it is still had.
LEFT_AT = re.compile(
    "[丢落忘扔]在(?:了)?(?:家|公司|办公室|宿舍|单位|学校|教室|车里|包里|抽屉|桌上|床上|一[边旁])"
)


def is_over(clauses: list[str], place: int, own: str) -> int:
    """How surely a clause says that what the memory tells of a thing is over."""
    clause = clauses[place]
    once = _ONCE.search(clause) is not None
    for gone in gone_in(clause):
        if LEFT_AT.search(clause):
            continue
        if once and not (_ON_A_DAY.search(clause) and _FOR_GOOD.match(gone.how)):
            continue
        size = (
            is_named(gone.words, own)
            or _is_done_with(gone, own)
            or _is_one_such(gone, own)
            or _is_used_or_joined(gone, own)
        )
        if size and _may_end(gone, own):
            return 30 + size
    if once:
        return 0
    if again := is_replaced(clauses, place, own):
        return again
    replaced = replaced_in(clause)
    if replaced and "到" in clause and re.fullmatch(PEOPLE, replaced[0][-1]):
        replaced = None  # 室友换到下铺了
    if replaced and _IN_PART.search(clause) is None and not amounts_of(replaced[1]):
        size = is_named(replaced[0], own) or _is_brand(replaced[0], own)
        if own.startswith(replaced[0][-1]) and not re.match(
            r"(?:是|叫|用|在)", own[len(replaced[0][-1]) :]
        ):
            size = 0  # 店里改成周二休息 of 店里雇了三个人
        if re.search(r"[色大小新旧]的$", own) or _COUNTED.search(own):
            size = 0  # 卧室换成瓷砖了 of 卧室是蓝色的, 电脑换成Mac了 of 有三台电脑
        if size and replaced[1] not in own and (size > 1 or "把" in clause):
            return 26 + size
    broken = broken_in(clause)
    if broken and any(map(is_another, clauses[place + 1 :])):
        size = is_named(broken, own)
        return 26 + size if size > 1 else 0
    return 0


# 索尼那副丢了, 买了副Bose: where another takes its place, it matters little what happened.
_HAPPENED = re.compile(rf"(?:{any_of('happened')})[^,]{{0,8}}$|没(?!了$)|到期|取消")
_TAKES_ITS_PLACE = re.compile(
    r"(?:学校|单位|领导|平台|医院|公司|老师|医生|[^,]{0,4}(?=现在)|我们?|就|又|所以|后来|于是|只好|干脆|索性|直接|赶紧|家里|最近)*(?:现在|如今|目前|改|换(?!季)|新(?!PB|pb|高|低|纪录|记录)|重新|转[到去成做用投]"
    r"|(?:装|买|入手|找|请|跟|用上|申请|注册|租|报|办|订)了|去[学做读]|回老家)"
)


def _two_words(told: str, own: str) -> int:
    """The length of the beginning that is two words of the memory, apart in it; 0 for none."""
    for first in (4, 3, 2):
        for second in (4, 3, 2):
            end = first + second
            if (
                len(told) > end
                and told[:first] in own
                and told[first:end] in own
                and told[:end] not in own
            ):
                return end if told[end] in _GOES_ON else 0
    return 0


_ANYBODYS = ("公司", "学校", "单位", "医院", "老师", "医生", "时间", "今天", "手机号")
# What may stand behind a thing that something happened to, and not behind a part of its name.
_GOES_ON = frozenset(
    "换改变调关封毙丢坏不退停断走死卖拆撤辞休扔破满消搬毕散绝掰离送碎裂跑飞倒嫌回收盘兑太早已也都被给让上下出进到没那这了贵"
    "涨降确实有真越就老总又刚突最今昨前去开是用的我"
)


def _is_counted_otherwise(rest: str, own: str) -> bool:
    """索尼那副 is no 一台电视."""
    pointed = re.match(r"[那这]一?(?P<unit>[只条台辆本张件位双把套间棵块支副部])", rest)
    counted = re.search(r"[一两三几](?P<unit>[只条台辆本张件位双把套间棵块支副部])", own)
    return bool(pointed and counted and pointed["unit"] != counted["unit"])


_SWITCHED = re.compile(
    r"(?:我们?|就|又|所以|后来|于是|只好|干脆|索性|直接|最近|现在|医院|公司|店里|学校|单位|领导|平台|医生|给我)*(?:又)?(?:换(?:回|成|到|(?=[A-Z]|[^,]{1,8}[看听用喝吃学]了?$)|了?[台部辆双副把支只个家位根条])|换(?=[\u4e00-\u9fffA-Za-z]{1,6}(?:帮|给|来|当|负责|教|带))|改(?:用|成|为|喝|吃|坐|穿))"
)


def is_replaced(clauses: list[str], place: int, own: str) -> int:
    """How surely what the memory tells of was replaced in two steps."""
    clause = clauses[place]
    before = any(map(_SWITCHED.match, clauses[:place]))
    if _ONCE.search(clause) or not (
        before or any(map(_TAKES_ITS_PLACE.match, clauses[place + 1 :]))
    ):
        return 0
    behind = ",".join(clauses[:place] if before else clauses[place + 1 :])
    sure = before or any(map(_SWITCHED.match, clauses[place + 1 :]))
    if re.search(r"修|屏|电池|轮胎|镜片|零件|(?<!不)续|同款|一样的|备用|又买了一", behind):
        return 0
    told = re.sub(r"^(?:把|将)|[《》]", "", bare(clause))
    own = re.sub("[《》]", "", own)
    two = _two_words(told, own)
    if two and (sure or _HAPPENED.search(told[two:])):
        return 24 + two  # 日本室友回国了 of 室友是日本人
    for size in range(min(len(told) - 1, 8), 1, -1):
        run = told[:size]
        if run not in own or run[0] in "打去看做上吃喝" or run in _ANYBODYS:
            continue
        if re.fullmatch(PEOPLE, run) and not re.search(
            rf"^{run}(?:帮|给(?!.{{0,4}}[涨加发送买])|带|替|照顾|接送|做饭)", own
        ):
            return 0
        rest = told[size:]
        whole = len(run) > 3 and own.endswith(run)
        if not (sure or _HAPPENED.search(rest)) or not (whole or rest[0] in _GOES_ON):
            return 0
        if any(gone.how[0] in "不没" and not _may_end(gone, own) for gone in gone_in(clause)):
            return 0
        if _is_counted_otherwise(rest, own):
            return 0
        if run in COMMON or (re.match(r"的(?!话)", rest) and rest[1:3] not in own):
            return 0
        named = (
            is_named((run,), own) or _is_brand((run,), own) or (re.match(r"那|这", rest) and size)
        )
        return 24 + size if named else 0
    return 0


_TO_WHAT_END = "学练背写做画拍记听看玩唱跳拉弹踢打演当教"


def _is_used_or_joined(gone: Gone, own: str) -> int:
    """多邻国卸了 of 用多邻国学葡萄牙语, 乐团退了 of 在市乐团拉大提琴."""
    word = gone.words[-1]
    if len(gone.words) > 1 or len(word) < 2 or word not in own:
        return 0
    if gone.how.startswith("停更") and own.startswith(f"在{word}"):
        return len(word)  # B站停更半年了 of 在B站做美食视频
    if gone.how[0] in "不没":
        verb = gone.how.rstrip("了啦过")[-1:]
        return len(word) if own.startswith(f"在{word}") and verb in own else 0
    taken = re.match(rf"在?(?:吃|喝|服|打|敷|贴){re.escape(word)}", own)
    if taken and re.match(r"停|戒|断", gone.how):
        return len(word)
    used = re.match(rf"(?:用|在[^,]{{0,4}}?){re.escape(word)}(?:上|里)?[{_TO_WHAT_END}]", own)
    return len(word) if used else 0


def _kind_of(how: str) -> frozenset[str]:
    verb = next((char for char in how if char in _USE), "")
    return next((each for each in _OF_A_KIND if verb and verb in each), frozenset(verb))


def _is_one_such(gone: Gone, own: str) -> int:
    """服装网店关了 of 开网店卖衣服: the memory has it without saying which."""
    word = gone.words[-1]
    place = own.rfind(word[-2:])
    one = len(gone.words) == 1 and len(word) > 3 and word not in own and gone.how[0] not in "不没"
    verb = own[place - 1 : place]
    behind = own[place + 2 : place + 3]
    return (
        2
        if one
        and place > 0
        and verb
        and verb in "开做养种办"
        and behind not in tuple("桶袋箱盒套壳")
        else 0
    )


def _is_done_with(gone: Gone, own: str) -> int:
    """五笔不用了 of 用五笔打字: the memory has the same done with it."""
    word = gone.words[-1]
    # 每周去教会 of 每周去两次教会
    own = re.sub(f"(?<=[{_USE}]){NUMBER}[次回趟杯碗瓶个只节顿](?={re.escape(word)})", "", own)
    verb = gone.how.rstrip("了啦过")[-1:]
    some = f"{re.escape(verb)}.{{1,2}}{re.escape(word)}$"
    if len(word) == 1 and gone.how[0] in "不没" and re.search(some, own):
        return 2  # 不踢球了 of 踢足球
    place = own.find(word)
    denied = len(word) > 1 and len(gone.words) == 1 and re.match(r"不|没", gone.how)
    return len(word) if denied and place > 0 and own[place - 1] in _kind_of(gone.how) else 0


def _is_brand(words: tuple[str, ...], own: str) -> int:
    """团队用Jira管理任务: the thing may stand before what it is for."""
    word = words[-1]
    place = own.find(word)
    behind = own[place + len(word) :]
    used = place > 0 and (
        own[place - 1] in "用吃喝戴穿开骑坐在跟和与" or own[:place].endswith(("跟着", "用着"))
    )
    if (
        behind
        and not word.isascii()
        and behind[0] not in "写做当上管记聊学看买办点工养开住打跑健理剪拍卖"
    ):
        return 0
    return len(word) if used and len(word) > 1 and len(words) == 1 else 0


_ABLE = re.compile("[也都还很]?(?:会(?!员|议|计)|能(?!源|量)|懂|擅长)")


def _may_end(gone: Gone, own: str) -> bool:
    """Whether what is gone is what the memory tells of: 钢琴不学了 ends no 有一架钢琴."""
    how, thing = gone.how, "".join(gone.words)
    kept = next((name for name, pattern in _KEPT if pattern.match(own)), "")
    if _ABLE.match(own) and how[0] in "不没再":
        return False  # 钢琴不弹了 ends no 会弹钢琴
    if re.match(rf"[不没](?:再|有再)?(?:{_DONE_WITH})", how) and "续" not in how:
        return kept in ("takes", "has", "uses", "does")
    if re.match(r"不|没|再", how) and "续" not in how:
        verb, kind = how.rstrip("了啦过")[-1:], _kind_of(how)
        last = own.rfind(gone.words[-1])
        if gone.pointed and last < 2 and own.endswith(gone.words[-1]):
            return False  # 不去那家健身房了 of 去健身房
        before = own[max(last - 8, 0) : last] + own[last : last + 1]
        if verb == "做" and re.match(rf"在{re.escape(gone.words[-1])}", own):
            return True  # 抖音不做了 of 在抖音带货
        if verb in "更播":
            return re.search(r"写|做|开|运营|更|播", own) is not None
        return bool(kind & set(before)) or (verb == "用" and kept == "is")
    if how.endswith("给"):
        return re.match(r"(?:主要)?(?:负责|管|带|做|当|是|写|编)", own) is not None
    if re.match(_LOST, how) and re.match(r"很?(?:会|能|懂|擅长|喜欢|爱|[弹拉吹])", own):
        return False  # 把钢琴卖了 ends no 会弹钢琴
    if re.match(_LOST, how):
        return kept in ("has", "uses", "is") and not re.match(r".{0,3}[喝抽听看读玩]", own)
    if re.match("退[赛学队社]|弃赛", how):
        return kept in ("has", "does", "is", "uses")
    if how.startswith("戒") and "每" in own:
        return True
    if re.match(rf"{_GIVEN_UP}", how):
        return kept in ("takes", "uses", "does", "is")
    if re.match(_DONE, how):
        if re.fullmatch(f"(?:正?在)?[上学念读]{re.escape(thing)}", own):
            return True  # 夜校念完了 of 读夜校
        taken = kept == "has" and how[0] in "上学念修练读"
        return len(thing) > 2 and (taken or kept not in ("has", "is")) and "每" not in own
    if "清仓" in how:
        return True
    if re.match(r"拆|摘|剪短", how):
        return _WORN.search(thing) is not None or "剪短" in how
    if re.match(r"结束|黄|倒闭|关门", how):
        return kept in ("has", "does") and re.search(r"每[周月天年次]|经常", own) is None
    if re.match(r"到期|作废|过期", how):
        member = kept == "is" and own.endswith("会员")
        return (kept in ("has", "uses") and re.match(r"[喝吃]", own) is None) or member
    if how.startswith("停") and (
        kept == "does" or re.match(".{0,4}?打", own) or re.match(r".{0,6}?[喝吃抽]", own)
    ):
        return True
    if re.match(r"取消|撤", how) and re.match(r".{0,4}?[坐用]", own):
        return True
    if re.match(r"卸|删", how):
        return kept in ("has", "uses", "takes") or re.search("号$|账户|博客", thing) is not None
    if how.startswith("收"):
        shop = re.search(r"店|馆|餐厅|公司|摊|厂|铺|工作室|民宿|诊所", thing)
        return shop is not None and re.search(r"开|做|经营|办", own) is not None
    if how.startswith("拒"):
        return re.search(r"投|申请|报|面|签", own) is not None
    if re.match(r"退$|退了|退掉|停|关|断|取消", how):
        return _SERVICE.search(thing) is not None or (
            _SERVICE.search(own) is not None and kept == "has"
        )
    return kept in ("has", "uses", "does", "is")
