"""Whether a Chinese clause says that what a memory tells is over."""

from __future__ import annotations

import re
from functools import lru_cache

from .values import SAID_TO_BE
from .words import COMMON, LEAD, NUMBER, PASSING, PERSON

_OVER_BEHIND = (
    r"(?:已经|也|都|终于|上个?[月周]|去年|昨天|今天|前天|刚刚?|全|最近|早就?|被|给|我|早就|后来"
    r"|就|这学期|今年)*"
    r"(?:卖|丢|扔|退|停|拆|摘|关门|倒闭|注销|取消|转让|送人|结束|[看读追学打玩]完|走丢|死|报废"
    r"|过期|失效|还清|付清|结清|好|解散|黄|毕业|换|升级|到期|剪|戒|辞|不做|不干"
    r"|不[用要学吃喝玩去看骑开戴穿养听打练信吃抽教租住上疼痛]|没)(?:了|掉了?|走了?|光了?|完了?)"
)
_OVER_BEFORE = (
    r"(?:卖|丢|扔|退|停|关|注销|取消|转让|摘|拆|戒|辞|结束"
    r"|[看读追学打玩]完|放弃|不再|再也不用?|退订|退出|卸任|辞去|不当"
    r"|不做|卸载|剪|离开|还清|告别|脱离|搬[出离]|不用再?"
    r"|终于不)(?:掉|了|完|去)*"
)
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
_TAKEN_IN = "喝吃抽"
# What may stand before a verb that one does no more: neither who it is else nor in which case.
_IS_ONESELF = re.compile(
    r"(?:我们?|咱们?|自己|现在|最近|目前|如今|已经|早就?|终于|后来|今年|去年|上个?[月周]|都|也|就|以后|从此|彻底"
    r"|真的|基本|完全|去|再|用|是|在|想|怎么|一直|有|从.{1,5}[起后])*"
)


# What one does with a thing, which is not over where one thing is: 把音乐停了 of 听音乐.
_TAKES_IN = re.compile(r"(?:喝|吃|抽|听|看|读|追|写|画|爱|容易|经常|常|爱|怕|收到|玩|唱)")
_OF_THINGS = re.compile(r"[停丢扔拆摘剪退卖死没光]|过期|结束|转让|送人|报废|[掉坏好走]了$")
_REPEATED = re.compile(r"每[周月天年次]|经常|[^平非]常|定期|容易")
STANDS_AGAIN = re.compile(
    r"续|补办|修好|找[回到]|又好了|换(?:了?新的|了?(?:块|个)?(?:新)?电池|了?(?:个)?灯泡)|重新办|在修"
)


def _is_of_one_thing(ending: str, held: str, own: str) -> bool:
    """Whether a thing is gone, and the memory tells of what one does with such things."""
    if _TAKES_IN.match(own) and _OF_THINGS.search(ending) and not re.search(r"完|再|不|戒", ending):
        return True
    return _REPEATED.search(held) is not None and "结束" in ending


def _is_in_one_case(clause: str, held: str) -> bool:
    """Whether it is over in one case only, which the memory doesn't name."""
    return re.search(r"不|停|戒|放弃", clause) is not None and any(
        match.group() not in held for match in _ONE_CASE.finditer(clause)
    )


def ended(clause: str, held: str) -> int:
    if re.search(
        r"今天|今晚|这[次周几个].?[天月]?.*[不停取]|暂时|先不|明天|[孕假]期|放假|期间", clause
    ):
        return 0
    if _OF_SOME.search(clause) or _is_elsewhere(clause, held) or _is_in_one_case(clause, held):
        return 0
    own = re.sub(r"^(?:现在|目前|已经|在|正在|是|有|一直|都)+", "", LEAD.sub("", held))
    # 不吃素了, 再也不用戴隐形眼镜了
    denied = re.search(
        r"(?:不再?|没有?再|再也不用?|不用再?|不需要)(?:是|在)?(?P<what>.{2,})$", clause
    )
    if (
        denied
        and len(own) > 1
        and denied["what"].rstrip("了").endswith(own)
        and _IS_ONESELF.sub("", clause[: denied.start()], count=1)[:1] in ("", own[:1])
        and _IS_ONESELF.fullmatch(denied["what"].rstrip("了")[: -len(own)]) is not None
        and (clause.endswith(("了", "啦")) or "再" in clause)
    ):
        return 34
    if PASSING.search(clause) and not clause.endswith(("了", "啦")):
        return 0
    # 头已经不疼了 of 头疼好几天了
    relieved = re.match(
        r"(?P<what>[^不]{1,3}?)(?:已经|现在|终于|早就)*不(?:再)?(?P<how>[疼痛酸麻肿痒晕胀]|失眠"
        r"|咳嗽?)了?$",
        clause,
    )
    if relieved and relieved["what"] + relieved["how"] in own:
        return 30
    # 吉他不学了, 旧沙发卖了
    for ending, thing in _over_behind(clause):
        if own[:1] in tuple(_TAKEN_IN) and re.search(r"[没扔丢完光]", ending):
            continue  # 咖啡没了 of 喝咖啡
        if _is_of_one_thing(ending, held, own):
            continue
        if thing and _is_object(thing, own):
            return 30 + len(thing)
    for ending, thing, whole in _over_before(clause):
        if _is_of_one_thing(ending, held, own) or (
            ending.startswith("离开") and re.search(r"工作|上班|任职|住|实习", held) is None
        ):
            continue
        if (
            thing
            and _is_object(thing, own)
            and (clause.endswith(("了", "啦")) or "了" in whole or "再" in whole)
        ):
            return 30 + len(thing)
    # 陈老师调走了 of 班主任是陈老师
    gone = re.search(_GONE, clause)
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
    former = re.search(
        r"(?P<who>.{1,6}?)(?:已经)?不(?:再)?(?:是|当|做)(?:我们?的?)?(?P<role>.{2,6}?)了?$", clause
    )
    if former and former["who"] in held and former["role"] in held and clause.endswith("了"):
        return 30
    together = re.match(r"(?:.{1,4})?(?:跟|和|与).{1,5}?(?:一起)?(?P<act>[睡住吃玩])$", held)
    if together and re.search(rf"(?:自己|一个人|独自|单独){together['act']}", clause):
        return 24
    moved = re.search(r"(?:调去|转岗|转去|改行|转行|转做|改做)(?:做|当|负责|搞)?.{2,8}了$", clause)
    if (
        moved
        and re.search(r"(?:负责|[做搞当]).{2,6}$", held)
        and re.search(r"公司|单位|部门|负责|岗", held)
    ):
        return 22
    if re.search(r"跳槽|换了?(?:份|个)?新?工作|离职|辞职|被裁|失业", clause) and re.search(
        r"在.{1,10}(?:工作|上班|任职|就职)$", held
    ):
        return 24
    return _done_at_last(clause, own)


@lru_cache(64)
def _over_behind(clause: str) -> list[tuple[str, str]]:
    """The words of an end behind a thing, and the thing."""
    return [
        (match.group(), _thing(re.sub(r"(?:把|将|从|给)", "", clause[: match.start()])))
        for match in re.finditer(_OVER_BEHIND + "[啦吧]?$", clause)
    ]


@lru_cache(64)
def _over_before(clause: str) -> list[tuple[str, str, str]]:
    """The words of an end before a thing, the thing, and both."""
    return [
        (clause[match.start() : match.start("what")], _thing(match["what"]), match.group())
        for match in re.finditer(_OVER_BEFORE + r"(?P<what>.{1,10}?)(?:了|啦|$|的$)", clause)
    ]


def _thing(text: str) -> str:
    text = re.sub(
        r"^(?:我们?|咱们?)?(?:家里?)?的?|^(?:那|这)[个只条台辆本张家件位双]?|(?:的?会员|的卡"
        r"|账号)$",
        "",
        LEAD.sub("", text),
    )
    text = re.sub(rf"(?:好|快|整整|已经)?{NUMBER}个?(?:多|几)?(?:月|年|天|周|星期).*$", "", text)
    text = re.sub(r"[那这][本个部集辆台条只家双件]$", "", text)
    return re.sub(r"(?:已经|也|都|终于|上个?[月周]|去年|昨天|今天|刚刚?|全|最近|早就?)+$", "", text)


_HEADS = "桶袋箱机包店房车费卡票课班学公员台厂馆盒套壳"  # 垃圾 of 垃圾桶
_BEFORE_THINGS = "只条台辆本张家件位双个部把养买开骑戴穿喝吃抽学玩练有弹看打用的租住养"


def _is_elsewhere(clause: str, held: str) -> bool:
    """老家的房子卖了 of 在城里有一套房子."""
    here = re.match(r"我?们?在(?P<where>.{1,6}?)(?:有|租|买)", held)
    there = re.search(r"(?:^|[把将我])(?P<where>[^,把将我的]{1,5})的", clause)
    return (
        here is not None and there is not None
        and here["where"] not in clause and there["where"] not in held
    )  # fmt: skip


def _is_object(thing: str, own: str) -> bool:
    """Whether a memory tells of having or doing the thing: its words end with it, or name it behind
    the verb."""
    if "新" in own and thing[:1] in ("旧", "老"):
        return False
    thing = re.sub(r"^(?:旧|老|原来的|之前的)", "", thing).replace("的", "")
    own = own.replace("的", "")
    if not thing or thing in COMMON or len(thing) > 10:
        return False
    if len(thing) > 3 and thing not in own and own.endswith(thing[-2:]) and set(thing) <= set(own):
        return True  # 楼下便利店 of 楼下有一家便利店
    place = own.rfind(thing)
    if place < 0:
        return False
    behind = own[place + len(thing) :]
    if len(thing) < 2 and not (place and not behind and own[place - 1] in _BEFORE_THINGS):
        return False  # 鞋 of 跑鞋 may be another
    # 花店 of 花店老板 is a part of another thing.
    return (
        not behind
        or behind[0] in "的了,，。会实上一二两三四五六七八九十在叫是 ("
        or (place == 0 and not own.startswith("对") and behind[0] not in _HEADS)
    )


_UNDONE = re.compile(
    r"(?P<noun>[\u4e00-\u9fffA-Za-z]{2,8}?)(?:还没|还不|没|尚未|未)(?:有)?(?P<verb>.{1,6})$"
)


def _done_at_last(clause: str, own: str) -> int:
    """六级过了 of 英语六级没过."""
    match = _UNDONE.match(own)
    if match is None or re.search(r"[没不]", clause) or not re.search(r"了|到手|成功", clause):
        return 0
    noun = match["noun"][-2:]
    return 26 if noun in clause and (match["verb"][0] in clause or "终于" in clause) else 0
