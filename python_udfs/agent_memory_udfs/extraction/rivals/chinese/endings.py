"""Whether a Chinese clause says that what a memory tells is over."""

from __future__ import annotations

import re
from functools import lru_cache

from ....data import table
from ...chinese.words import OCCUPATION_ENDINGS
from ..scores import EACH
from .moves import is_town
from .nouns import SAID_TO_BE
from .reading import ADVERB, WHEN, bare, common_run
from .words import LEAD, NAMED, NUMBER, PASSING, PERSON, any_of

_GONE = (
    r"(?:已经|上个?[月周]|去年|昨天|刚刚?|前不久|最近"
    r"|今年)*(?:退休|辞职|调走|调[到去].{1,5}|离职|搬走|走|毕业"
    r"|不做|不干|去世|退下来|转岗|卸任|跳槽|离开|被裁|回老家)了"
)


# 两把吉他卖了一把, 丢了一只手套
_OF_SOME = re.compile(
    r"(?:卖|丢|扔|送|坏|死|退|换|关|停|取消|结束)(?:掉|出去)?了?(?:[一两三几半][把只条台辆本张家件位双个部盆株根"
    r"份半些批]|部分|大半)|一部分|一半|其中|有一?[只条盆棵个]"
)
# 晚上不喝茶了, 一个人不跑步了
_ONE_CASE = re.compile(
    r"早上|上午|中午|下午|晚上|半夜|睡前|饭后|空腹|周[一二三四五六日天末]|星期[一二三四五六日天]"
    r"|冬天|夏天|春天|秋天|雨天|一个人|独自|家里|公司|单位|路上|床上|外面"
)
# What may stand before a verb that one does no more: neither who it is else nor in which case.
_IS_ONESELF = re.compile(
    r"(?:我们?|咱们?|自己|现在|最近|目前|如今|已经|早就?|终于|后来|今年|去年|上个?[月周]|都|也|就|以后|从此|彻底"
    r"|真的|基本|完全|去|再|用|是|在|想|怎么|一直|有|从.{1,5}[起后])*"
)


STANDS_AGAIN = re.compile(
    rf"{any_of('resumed')}|(?<![没不再])(?<!没去)续|(?<!没)找(?:回|到(?!了?(?:新|工作|对象|男|女|房|实习|下家)))"
    r"|换(?:了?新的|了?(?:块|个)?(?:新)?电池|了?(?:个)?灯泡)"
)


def _is_in_one_case(clause: str, held: str) -> bool:
    """Whether it is over in one case only, which the memory doesn't name."""
    return re.search(r"不|停|戒|放弃", clause) is not None and any(
        match.group() not in held for match in _ONE_CASE.finditer(clause)
    )


def is_apart(clause: str, held: str) -> bool:
    """Whether a clause tells of a part, another place or one case only."""
    return (
        _OF_SOME.search(clause) is not None
        or _is_elsewhere(clause, held)
        or _is_in_one_case(clause, held)
    )


def ended(clause: str, held: str) -> int:
    told = _told_in(clause)
    if told is None or is_apart(clause, held):
        return 0
    own = re.sub(r"^(?:现在|目前|已经|在|正在|是|有|一直|都)+", "", LEAD.sub("", held))
    denied = told["denied"]
    if (
        denied
        and len(own) > 1
        and denied["what"].rstrip("了").endswith(own)
        and _IS_ONESELF.sub("", clause[: denied.start()], count=1)[:1] in ("", own[:1])
        and _IS_ONESELF.fullmatch(denied["what"].rstrip("了")[: -len(own)]) is not None
        and (clause.endswith(("了", "啦")) or "再" in clause)
    ):
        return 34
    if told["passing"] and not clause.endswith(("了", "啦")):
        return 0
    # 终于不异地了 of 和丈夫异地
    if (
        denied
        and len(what := denied["what"].rstrip("了啦")) > 1
        and re.fullmatch(r"(?:和|跟|与)[^,]{1,5}" + re.escape(what), own)
        and clause.endswith(("了", "啦"))
    ):
        return 30
    paid = told["paid"]
    if paid and paid.group()[-1] == "了" and re.search("[月期]", clause[: paid.start()]):
        paid = None  # 这个月的房贷还了
    if paid and re.match(r".{0,3}(?:欠|还|有.{0,8}(?:贷|债|分期))", own):
        owed, whom = _OWED.match(own.lstrip("还")), _OWED_TO.search(clause[: paid.start()])
        if owed and whom:
            # 欠小李的钱还清了 of 欠小周三千块
            to = (whom["whom"] or whom["whose"]).removeprefix("我")
            return 30 if owed["whom"].removeprefix("我") == to else 0
        return 30 if len(common_run(_MONEY.sub("", own), clause[: paid.start()])) > 1 else 0
    relieved = told["relieved"]
    if relieved and relieved["what"] + relieved["how"] in own:
        return 30
    gone = told["gone"]
    if gone and gone.end() == len(clause):
        who = LEAD.sub("", clause[: gone.start()])
        stated = SAID_TO_BE.match(LEAD.sub("", held))
        if (
            stated
            and who
            and (
                stated["value"] == who
                or (stated["verb"] == "姓" and who.startswith(stated["value"]))
            )
        ):
            kin = PERSON.search(stated["noun"])
            if not kin or stated["noun"][-2:] in (
                "保姆",
                "房东",
                "老师",
                "经理",
                "老板",
                "组长",
                "主管",
            ):
                return 30
    former = told["former"]
    if former and former["who"] in held and former["role"] in held and clause.endswith("了"):
        return 30
    together = _TOGETHER.match(held) if told["alone"] else None
    if together and re.search(rf"(?:自己|一个人|独自|单独){together['act']}", clause):
        return 24
    moved = told["moved"]
    named_first = NAMED.match(clause) if moved else None
    if named_first and named_first.group() not in held:
        moved = None
    if moved and bare(clause[: moved.start()]) not in ("", held[:2]):
        moved = None  # 我们组的后端转做产品了
    if (
        moved
        and not (len(common_run(clause, held)) > 1)
        and re.search(r"(?:负责|[做搞当]).{2,6}$", held)
        and re.search(r"公司|单位|部门|负责|岗", held)
    ):
        return 22
    if (trade := told["trade"]) and _is_new_trade(clause[: trade.start()], trade, held):
        return 24
    if (left := told["left"]) and (place := _WORK.match(held)):
        if re.search("的(?!工作|活|班|职|兼职)", left["where"] or ""):
            return 0  # 西贝的店长辞了 of 在西贝当服务员
        named = left["what"] or PERSON.sub("", bare(left["where"] or left["by"] or ""))
        named = re.sub(r"^(?:我|[他她])", "", named)
        known = named in held or any(
            named[at : at + 2] in held[place.end() :] for at in range(len(named) - 1)
        )
        if named and not known and place["where"] not in named:
            return 0  # 银行的工作辞了 of 在学校工作
        if not named and (is_town(place["where"]) or re.search("不(?:再)?(?:辞|离|跳)", clause)):
            return 0
        return 26 if named else 24
    if _is_denied(clause, own):
        return 32
    absent = told["not_at"]
    if absent and re.search(rf"(?:在|就职于|供职于|住在?){re.escape(absent['where'])}", held):
        return 30  # 我不在海底捞了 of 在海底捞当服务员
    graduated = told["graduated"]
    if graduated and re.search(rf"在{re.escape(graduated['where'])}[学读上念当服]", held):
        return 28
    out = told["out"]
    if out and re.search(rf"(?:住|租)在?[^,]{{0,4}}?{re.escape(out['where'])}", own):
        return 30
    if out and re.match(
        rf"(?:现在)?(?:跟|和|与){re.escape(out['where'].removesuffix('家'))}(?:一起)?住", own
    ):
        return 30  # 搬出哥嫂家了 of 跟哥嫂住一起
    home = told["home"]
    if home and re.search(
        rf"在{re.escape(home['where'])}[^,]{{0,2}}(?:留学|读|念|工作|上班|支教|打工|当|交换|生活|住|出差|实习|进修)",
        own,
    ):
        return 26
    back = told["back"]
    if back and back["act"] in _TRIPS and not re.search(f"在[^,]{{1,6}}{back['act']}", held):
        back = None  # 经常出差
    if back and (back["act"] or _SERVED_IN[back.group()[0]]) in own.replace("部队", "当兵"):
        return 26
    if _is_opposite(clause, held):
        return 24
    if _is_got(clause, own):
        return 26
    wed = told["wed"]
    who = bare(clause[: wed.start()]) if wed else ""
    if (
        wed
        and (not who or who[-1] in own[:3])
        and re.search(r"(?:单身|独身|未婚|没结婚|没对象|没(?:男|女)朋友|光棍|不婚)", own)
    ):
        return 26
    handed = told["handed"]
    if handed and re.match(rf"(?:是|当|担任|做)?.{{0,6}}{re.escape(handed['role'])}$", own):
        return 26
    left = told["separated"]
    if (
        left
        and bare(left["by"]) in ("", *(own[:n] for n in (1, 2, 3)))
        and re.sub("([男女])友", r"\1朋友", bare(left["who"])) in own
        and re.search(r"谈恋爱|在一起|交往|同居|对象|[男女]朋友|复合|暧昧|处着", own)
    ):
        return 28
    seen = told["unseen"]
    if seen and (stated := SAID_TO_BE.match(own)) and stated["value"] == seen["who"]:
        return 28
    parted = told["parted"]
    if (
        parted
        and bare(clause[: parted.start()]) in ("", *(own[:n] for n in (1, 2, 3)))
        and (stated := SAID_TO_BE.match(own))
        and bare(parted["who"]).endswith(stated["value"])
        and not (
            re.search("(?<![男女])朋友$|闺蜜|兄弟", stated["noun"]) and _OF_A_COUPLE.search(clause)
        )
    ):
        return EACH + 28
    if (cured := told["cured"]) and _is_ailment(cured["what"], own):
        return 27
    prepared = _PREPARED.match(own) if told["passed"] else None
    if (
        prepared
        and prepared["what"] in clause
        and not re.search(r"[没不]|[他她]", clause)
        and not any(part not in own for part in _PART_OF_IT.findall(clause))
    ):
        return 26
    return _done_at_last(clause, own)


_FOR_A_WHILE = re.compile(
    r"今天|今晚|这[次周几个].?[天月]?.*[不停取]|暂时|先不|明天|[孕假]期|放假|期间"
)
_TOGETHER = re.compile(r"(?:.{1,4})?(?:跟|和|与).{1,5}?(?:一起)?(?P<act>[睡住吃玩])$")
# 我现在转行做电商了
_NEW_TRADE = re.compile(r"(?:转行|改行)(?:去|到)?(?:做|当|干|搞|卖|开)?(?P<new>[^,了]{0,10})了?$")
_TRADE = re.compile(
    rf"(?:在[^,]{{1,10}}?)?(?:[是当做干搞]|工作)(?:一?[名个位])?[^,]{{0,10}}(?:{'|'.join(OCCUPATION_ENDINGS)})$"
)


def _is_new_trade(who: str, trade: re.Match[str], held: str) -> bool:
    """Whether a memory is of the work of the one who changed their trade."""
    own = LEAD.sub("", held)
    if bare(who) or (trade["new"] and trade["new"] in own):
        return False
    return _TRADE.match(own) is not None or (
        (place := _WORK.match(own)) is not None and not is_town(place["where"])
    )


_LEFT_WORK = re.compile(
    r"(?<![不没])(?:被(?P<by>[^,被]{1,8}?)(?:给)?(?:裁|辞退|开除|优化|劝退|辞)(?:掉)?(?=了)|(?:(?:从|把|被)?(?P<where>[^,被从]{2,8}?)(?:那边|的工作)?)?(?:已经|也|刚刚?|又)*(?:跳槽|换了?(?:份|个)?新?工作"
    r"|离职|辞职|辞了|裸辞|被裁|被优化|下岗|失业|被开除|被辞退|退休(?!工资|金|手续|生活)|不干了|不教书了|不打工了|不[干做](?P<what>[^,]{2,4})了))"
)
_WORK = re.compile(
    r"[^,在]{0,5}?在(?!学|练|备)(?P<where>[^,]{1,10}?)(?:工作|上班|任职|就职|打工|(?:[当干搞](?=.)|做(?!透析|手术|理疗|康复|检查|治疗|志愿|义工|化疗))|写代码|开发|担任|负责|跑|教(?=.)|画图|送货|开车|看门|站岗|[卖修](?=.))"
)


def _is_elsewhere(clause: str, held: str) -> bool:
    """老家的房子卖了 of 在城里有一套房子."""
    here = re.match(r"我?们?在(?P<where>.{1,6}?)(?:有|租|买)", held)
    there = re.search(r"(?:^|[把将我])(?P<where>[^,把将我的]{1,5})的", clause)
    return (
        here is not None and there is not None
        and here["where"] not in clause and there["where"] not in held
    )  # fmt: skip


# 从日本毕业回来了 of 在日本留学
_HOME_FROM = re.compile(
    r"从(?P<where>[^,从]{2,6}?)(?:那边)?(?:毕业|留学|学成|工作|交换|支教|打工|结束)?(?:搬|调)?(?:回来|回国|回[^,了]{1,4}|归国|撤)了$"
)
_BACK_FROM = re.compile(
    r"(?P<act>出差|度假|培训|探亲|留学|交换|支教|外派|旅居|当兵|打工|进修|游学)[^,]{0,2}(?:回来|结束|归来)了|(?:留学|学成)?回国(?:了|工作|发展)|退伍了|转业了"
)
_TRIPS = ("出差", "度假", "培训", "探亲")
_SERVED_IN = {"退": "当兵", "转": "当兵", "回": "留学", "留": "留学", "学": "留学"}
# Two that exclude each other.
_OPPOSITES = tuple(
    tuple(pair.split("/")) for pair in table("changes_chinese")["opposites"]["pairs"]
)
_OPPOSITE = re.compile("|".join(word for pair in _OPPOSITES for word in pair))


def _is_opposite(clause: str, held: str) -> bool:
    """食堂开始收费了 of 公司食堂免费."""
    if _OPPOSITE.search(held) is None:
        return False
    for pair in _OPPOSITES:
        for was, is_now in (pair, pair[::-1]):
            if was in held and is_now in clause and was not in clause and is_now not in held:
                rest = held.replace(was, ",")
                return len(common_run(clause, rest)) > 1
    return False


_OWED = re.compile(r"欠(?:着|了)?(?P<whom>[^,的\d一二两三四五六七八九十几]{1,5})")
_OWED_TO = re.compile(
    r"欠(?P<whom>[^,的\d一二两三四五六七八九十几]{1,5})|(?P<whose>[^,的]{1,5})的(?:那笔)?钱"
)
_MONEY = re.compile(NUMBER + "(?:块钱?|元)?")
_SEPARATED = re.compile(
    rf"(?P<by>[^,和跟与]{{0,4}}?)(?:和|跟|与)(?P<who>[^,]{{1,6}}?)(?:{WHEN}|{ADVERB}|又)*(?:分手|分|吹|黄|掰|离)了"
)


def _is_denied(clause: str, own: str) -> bool:
    """喝咖啡不加糖了 of 喝咖啡加糖; 住四楼有电梯了 of 没电梯."""
    if not clause.endswith(("了", "啦")) or not re.search(r"[不没]", clause):
        return False
    own = re.sub("[对的在]", "", own)
    said = bare(re.sub(r"(?:不再|没再|再也不|[不没])", "", clause, count=1).rstrip("了啦"))
    said = re.sub(rf"[对的在]|{WHEN}", "", said)
    if len(said) > 2 and said == bare(own):
        return True
    own = PERSON.sub("", bare(own))
    if "不在" not in clause or len(said) < 2 or said[-1:] != own[-1:]:
        return False
    # 不在家学了 of 孩子在家上学
    left = iter(own)
    return all(char in left for char in said) and len(said) > 0.6 * len(own) and len(own) > 2


def _is_got(clause: str, own: str) -> bool:
    """楼里加装电梯了 of 住四楼没电梯."""
    lacked = re.search(r"(?:还没|没有?|缺)(?:一?[个台辆张])?(?P<what>[\u4e00-\u9fff]{2,4})$", own)
    if lacked is None or re.search(r"[没不]", clause):
        return False
    what = re.escape(lacked["what"])
    got = (
        rf"(?:有|装|买|配|办|加|通|考|拿|领|找|开)(?:到|上|好|装|通|下)?了?.{{0,3}}{what}了?$"
        rf"|{what}.{{0,4}}(?:有|装|好|通|到|下来|办)(?:上|好|了)"
    )
    return re.search(got, clause) is not None and re.search(r"了", clause) is not None


_PREPARED = re.compile(r"(?:正?在|一直在)?(?:备考|准备考|考|复习|准备)(?P<what>[^,]{2,6})$")
_PART_OF_IT = re.compile("报名|报上|材料|初审|体检|听力|口语|写作|阅读|[一二三]模|模拟|模考|初试")
# 佳佳分手了 of 最好的朋友是佳佳
_FRIENDS = re.compile("(?<![男女])朋友$|闺蜜|兄弟")
_OF_A_COUPLE = re.compile("分手|离婚|分居")
# 失眠已经治好了
_AILMENT = re.compile(any_of("ailments"))
_CURED = re.compile(
    rf"(?:{WHEN}|{ADVERB}|我们?的?|复查|体检|检查|化验|医生说)*(?P<what>(?:[^,不没]|不耐受?){{2,8}}?)(?:{WHEN}|{ADVERB})*(?:{any_of('cured')})了$"
)


def _is_ailment(what: str, own: str) -> bool:
    """Whether what was cured is what the memory has one suffer from."""
    place = own.find(what)
    suffers = re.fullmatch(
        r".{0,4}?(?:有点?|得了?|患了?|患有|犯了?|一直|经常|老是|总是|确诊|被?诊断)*", own[:place]
    )
    return place >= 0 and suffers is not None and _AILMENT.search(what) is not None


# 不去方医生那儿了
_SEEN_NO_MORE = re.compile(
    r"(?:我|早就?|已经|现在)*不(?:再|用)?(?:去|找|跟|看|约)(?P<who>[^,]{2,5}?)(?:那儿|那里|那边|那)?"
    r"(?:看|学|练|上课|看病|做)?(?:了|啦)$"
)
PARTED = re.compile(
    rf"(?:跟|和|与|把)?(?P<who>[^,跟和与]{{2,6}}?)(?:已经|彻底|都|也)*(?:{any_of('parted')})(?:了|啦)"
)
_UNDONE = re.compile(
    r"(?P<noun>[\u4e00-\u9fffA-Za-z]{2,8}?)(?:还没|还不|没|尚未|未)(?P<has>有)?(?P<verb>.{1,6})$"
)


def _done_at_last(clause: str, own: str) -> int:
    """六级过了 of 英语六级没过."""
    match = _UNDONE.match(own)
    if match is None or re.search(r"[没不]", clause) or not re.search(r"了|到手|成功", clause):
        return 0
    if match["has"] and not re.search("[有装通买办配领]", clause):
        return 0  # 单元电梯坏了 of 单元没有电梯
    noun = re.sub("(?:一直|还|都|也|迟迟)+$", "", match["noun"])[-2:]
    return 26 if noun in clause and (match["verb"][0] in clause or "终于" in clause) else 0


# What a clause may say by its own words, whatever it is held against.
_TOLD = {
    "passing": PASSING,
    # 不吃素了, 再也不用戴隐形眼镜了
    "denied": re.compile(r"(?:不再?|没有?再|再也不用?|不用再?|不需要)(?:是|在)?(?P<what>.{2,})$"),
    "paid": re.compile(r"(?:还|付|结|缴|交)(?:清|完)|清零|(?:还|结)(?:上|掉)?了$"),
    # 头已经不疼了 of 头疼好几天了
    "relieved": re.compile(
        r"^(?P<what>[^不]{1,3}?)(?:已经|现在|终于|早就)*不(?:再)?(?P<how>[疼痛酸麻肿痒晕胀]|失眠|咳嗽?)了?$"
    ),
    # 陈老师调走了 of 班主任是陈老师
    "gone": re.compile(_GONE),
    "former": re.compile(
        r"(?P<who>.{1,6}?)(?:已经)?不(?:再)?(?:是|当|做)(?:我们?的?)?(?P<role>.{2,6}?)了?$"
    ),
    "alone": re.compile("自己|一个人|独自|单独"),
    "moved": re.compile(r"(?:调去|转岗|转去|改行|转行|转做|改做)(?:做|当|负责|搞)?.{2,8}了$"),
    "trade": _NEW_TRADE,
    "left": _LEFT_WORK,
    "not_at": re.compile(r"不在(?P<where>[^,在]{2,8}?)(?:上班|工作|干|做|待)?了$"),
    # 从技校毕业了 of 在技校学汽修
    "graduated": re.compile(r"从(?P<where>[^,从]{2,8}?)(?:毕业|肄业|退学|结业|退伍|转业)"),
    "out": re.compile(r"从(?P<where>[^,]{2,8}?)(?:里)?搬(?:出来|出去|走|离)了"),
    "home": _HOME_FROM,
    "back": _BACK_FROM,
    "wed": re.compile(r"(?:结婚|领证|订婚|脱单|成家)了"),
    "handed": re.compile(r"^(?:这?个?(?:学期|年|月))?(?P<role>[^,]{2,6}?)(?:已经|也)?换人了?"),
    "separated": re.compile(f"^{_SEPARATED.pattern}"),
    "unseen": re.compile(f"^{_SEEN_NO_MORE.pattern}"),
    "parted": PARTED,
    "cured": re.compile(f"^{_CURED.pattern}"),
    "passed": re.compile(r"过了|考[过完]|上岸|拿到|通过|考上|下来了"),
}


@lru_cache(64)
def _told_in(clause: str) -> dict[str, re.Match[str] | None] | None:
    """The matches of a clause, read once for all memories; None where it is so for a while only."""
    if _FOR_A_WHILE.search(clause):
        return None
    told = {name: pattern.search(clause) for name, pattern in _TOLD.items() if name != "handed"}
    return told | {"handed": _TOLD["handed"].search(bare(clause))}
