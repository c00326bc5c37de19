"""States of which one follows the other, makes of one thing, and posts: 脱单了 of 单身."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ....data import table
from ...chinese.words import NOT_OCCUPATIONS, OCCUPATION_ENDINGS
from ..scores import EACH
from .frames import KIN, Frame, frame_of, of_whom
from .makes import NOT_YET, SWITCHED, has_other_number, is_of_other_make
from .moves import is_town
from .reading import ADVERB, SELF, WHEN
from .words import NUMBER, any_of

_OUTCOMES = tuple(
    tuple(re.compile("|".join(map(re.escape, side.split("|")))) for side in pair.split(">"))
    for pair in table("changes_chinese")["outcome"]["pairs"]
)
_WITH = re.compile(rf"(?:跟|和|与)(?:我的?|我家的?)?(?P<whom>[^,]{{1,5}}?)(?:{WHEN}|{ADVERB})*$")
_FROM = re.compile(rf"从(?P<whose>{KIN})家")
_ANYBODY = re.compile(KIN)
_BEFORE = re.compile(
    rf"{WHEN}|国庆|春节|五一|元旦|[暑寒]假|中秋|端午|这学期|上学期|签证到期|合同到期|顺产|剖腹产|平安|脱敏治疗|{NUMBER}天|{ADVERB}|{SELF}|(?:跟|和|与|从)[^,]{{1,6}}|(?:{KIN})|[的,]|改成?|换成?|转[成为到]?|调[到成回]|[去到进][^,]{{1,6}}$"
)


@lru_cache(256)
def _outcomes_of(text: str) -> tuple[tuple[re.Match[str], re.Pattern[str]], ...]:
    """What a clause tells that happened, with what was so before it."""
    if re.search(r"[了啦]|改|开始|现在|又", text) is None:
        return ()
    found = ((happened.search(text), was) for happened, was in _OUTCOMES)
    return tuple(
        (now, was)
        for now, was in found
        if now
        and was.search(text[: now.start()] + text[now.end() :]) is None
        and not _OTHERWISE_BORN.match(text, now.start())
    )


# 生了气, 买了车险, 转正申请: other words that begin so.
_OTHERWISE_BORN = re.compile(
    "生了[气病锈火根]|买了?车[险票位库贴膜垫载轮]|买了?房[车票]|领证[书件]"
    "|(?:拿到)?驾照(?:考试|体检|照片|报名)|拿到驾照体检|转正(?:申请|报告|材料|答辩|面谈|成?为?(?:正式)?[党团]员)|谈恋爱[题剧的]|退休(?:工资|金|手续)"
    "|毕业了?(?:快|都)?[一二两三四五六七八九十几半\\d]+年|自己住了?[一两二三几][晚夜天]"
)


_SO_LONG = re.compile(rf"(?:{NUMBER}|几|好几)个?多?(?:天|周|月|年|星期|礼拜)|半年|很久")
_TOGETHER_WITH = re.compile("一起|一块儿?")
# Who found it out: 测出来怀孕了, 医生说怀上了.
_FOUND_OUT = re.compile(rf"(?:{any_of('found_out')})+$")


_FORMER = re.compile(r"前[妻夫任]|前(?:男|女)(?:友|朋友)|(?:第一|上一?)[次段]婚姻|初恋")


def has_come_about(said: Frame, held: Frame) -> int:
    """How surely a clause tells what ends the state of a memory."""
    if said.denied or said.brief or _FORMER.search(said.text):
        return 0
    for now, was in _outcomes_of(said.text):
        if (old := was.search(_TOGETHER_WITH.sub("", held.text))) is None:
            continue
        if held.denied and not re.match(r"[没无未不]", old.group()):
            continue
        before, ahead = _FOUND_OUT.sub("", said.text[: now.start()]), held.text[: old.start()]
        whom, with_whom = _WITH.search(before), _WITH.search(ahead)
        if whom and with_whom and not set(whom["whom"]) & set(with_whom["whom"]):
            continue
        if (
            whom
            and (whose := _SO_LONG.sub("", held.text[old.end() :]).strip("中着了的"))
            and whom["whom"][-2:] not in whose
        ):
            continue
        if set(_BEFORE.sub("", before)) - set(held.text):
            continue
        left = _FROM.search(before + now.group())
        if left and left["whose"] not in held.text and _ANYBODY.search(held.text):
            continue
        return EACH + 27
    return 0


def has_come_about_to(said: Frame, held: Frame) -> int:
    """The same where the memory names somebody in the state itself: 二宝出生了 of 有一个孩子."""
    if said.owner or _ANYBODY.match(held.text):
        return 0
    begins = any(was.match(held.text) for _, was in _outcomes_of(said.text))
    return has_come_about(said, held) if begins else 0


_ALONE = re.compile(r"(?:一个人|独自|自己)住|独居")
_MOVED_IN = re.compile(r"搬(?:进来|过来|来)")
_LIVES_WITH = re.compile(r"(?:和|跟|与)(?P<who>[^,]{1,4}?)(?:一起|一块儿?)?(?:同?住|生活)")
# 爸妈搬来跟我们一起住 of 爸妈住在乡下
_MOVED_TO_US = re.compile(
    r"(?:搬|接)(?:来|过来|到我们?家)[^,]{0,4}(?:我们?|一起|一块)|(?:搬|接)(?:来|过来)[^,]{0,2}了$"
)
_LIVES_AT = re.compile(r"(?:还|一直|现在|目前)*住在?(?!我们?|一起)[^,]{2,8}$")
_LEFT_HOME = re.compile(
    r"(?:搬(?:走|出去|离|回)|回(?:老家|乡下|国)(?:去|住|养老|生活|定居)?|出国|去世|过世|走)了$"
)


def lives_otherwise(said: Frame, held: Frame) -> int:
    """How surely who shares a home has changed: 室友搬进来了 of 一个人住."""
    if not said.owner or said.denied or said.brief:
        return 0
    if held.owner == said.owner:
        with_us = _MOVED_TO_US.search(said.text) and not re.search("我们?家|一起", held.text)
        return 26 if with_us and _LIVES_AT.match(of_whom(held.text)) else 0
    if held.owner:
        return 0
    if _ALONE.match(held.text) and _MOVED_IN.search(said.text):
        return 26
    shared = _LIVES_WITH.match(held.text)
    if shared and _LEFT_HOME.search(said.text):
        return 26 if frame_of(shared["who"]).owner == said.owner else 0
    return 0


_STAGES = {
    word: (rank, level)
    for rank, row in enumerate(table("changes_chinese")["ladder"]["steps"])
    for name, words in [row.split(": ")]
    for level, word in enumerate((name, *words.split()))
}
_STAGE = re.compile("|".join(sorted(_STAGES, key=len, reverse=True)))
_PAST_STAGE = {
    event: _STAGES[name]
    for row in table("changes_chinese")["ladder"]["passed"]
    for name, events in [row.split(": ")]
    for event in events.split()
}
_PASSED = re.compile("|".join(sorted(_PAST_STAGE, key=len, reverse=True)))
_AT = re.compile(
    rf"(?:(?:在|上|读|念|是|开学|今年|,)+[^,的]{{0,6}}?|^身份:|^)(?:{_STAGE.pattern})(?:学?生|段位|了|{_STAGE.pattern})*$"
)
_ENTERS = re.compile(
    rf"(?:升|上|读|念|进|到|开学|今年|现在|已经|就|是)[入了]?(?:{_STAGE.pattern})(?:了|啦)?"
    rf"|^(?:{WHEN}|{ADVERB}|{SELF})*(?:{_STAGE.pattern})[了啦]$"
)


def is_further(said: Frame, held: Frame) -> int:
    """How surely a clause says that one is at a later stage: 上小学了 of 在读幼儿园大班."""
    if said.denied or held.denied:
        return 0
    passed = _PASSED.search(said.text)
    if passed and _AT.search(held.text) and "了" in said.text:
        at = _STAGES[_STAGE.findall(held.text)[-1]]
        return 26 if at[0] == _PAST_STAGE[passed.group()][0] else 0
    if not _ENTERS.search(said.text):
        return 0
    old, new = _STAGE.findall(held.text), _STAGE.findall(said.text)
    if not old or not new or not _AT.search(held.text):
        return 0
    was, now = _STAGES[old[-1]], _STAGES[new[-1]]
    if now[0] != was[0]:
        return 26 if now[0] > was[0] else 0
    return 26 if was[1] and now[1] > was[1] else 0


_TITLE = re.compile(
    rf"(?:{'|'.join(sorted(OCCUPATION_ENDINGS, key=len, reverse=True))}|专员|总|部长|处长|科长"
    rf"|组长|队长|班长|合伙人|高管|讲师|副教授)$"
)
_PROMOTED = re.compile(
    r"(?:升|晋升|提拔|提|升职|升任|当上|当选|评上|评为|聘为|聘|选上|竞聘上?|任命|转岗|调|转)(?:职|任)?(?:为|成|到|做|当|上)?了?(?P<post>[^,]{2,8}?)(?:了|啦)?$"
)
_POST = re.compile(
    r"(?:现在|目前)?(?:是|当|做|任|担任|(?:职[位务称级]|头衔|级别|岗位)是)(?:一?[名个位])?(?P<post>[^,在]{2,8})$"
)


# 我现在是班长了: of posts that one has one at a time.
_IS_NOW = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?:是|当|做)(?:上)?(?P<post>[^,是]{{2,8}}?)(?:了|啦)$"
)
_FAMILIES = tuple(
    re.compile(f"(?:{'|'.join(posts.split())})$")
    for posts in table("changes_chinese")["posts"]["families"]
)


def _families(post: str) -> set[int]:
    """The places of the families of posts that one is of."""
    return {place for place, family in enumerate(_FAMILIES) if family.search(post)}


def has_other_post(said: Frame, held: Frame) -> int:
    """How surely a clause says that one has another post: 升经理了 of 是销售主管."""
    if said.denied or held.denied or said.brief:
        return 0
    now, was = _PROMOTED.search(said.text), _POST.match(held.text)
    if was is None:
        return 0
    if now is None and (stated := _IS_NOW.match(said.text)):
        now = stated if _families(stated["post"]) & _families(was["post"]) else None
    if now is None or now["post"] in was["post"]:
        return 0
    if re.search("[选评]上|当[上选]|聘", now.group()) and not (
        _families(now["post"]) & _families(was["post"])
    ):
        return 0  # 选上班长了 of 是产品经理
    if set(_BEFORE.sub("", said.text[: now.start()])) - set(held.text):
        return 0  # 手下有个员工升了组长
    if now["post"].endswith(NOT_OCCUPATIONS) or was["post"].endswith(NOT_OCCUPATIONS):
        return 0
    return 25 if _TITLE.search(now["post"]) and _TITLE.search(was["post"]) else 0


_HOLDER = re.compile(r"(?P<role>[^,是叫]{2,6}?)(?:是|叫|为|:)(?P<who>[^,的]{1,6})$")
_FAMILY = re.compile(
    r"[爸妈哥姐弟妹爷奶公婆夫妻]|儿|女|孩|娃|朋友|对象|闺蜜|老婆|太太|爱人|偶像|英文名|名字|网名"
)
_LEFT = re.compile(
    r"(?P<who>[^,]{1,6}?)(?:已经|上个?[周月]|昨天|今天|刚刚?|前不久|去年|今年|年[初底]|最近|突然|也|都|要)*"
    r"(?:退休|离职|辞职|跳槽|调走|调[去到]|转学|毕业|升|搬走|不[干做教带]|被裁|卸任|下台|下课|被免|被撤|调离|落选|被辞|去世|回老家|转岗|离开)[^,]{0,6}?(?:了|啦)(?=,|$)"
)


def is_succeeded(text: str, held: Frame) -> int:
    """How surely a sentence says that who has a role for one has it no more: 孙总退休了."""
    was = _HOLDER.match(held.text)
    left = _LEFT.match(text) if was else None
    if was is None or left is None or _FAMILY.search(was["role"]) or held.owner[:-1]:
        return 0
    return 28 if left["who"] == was["who"] else 0


_MOVED_OFF = re.compile(r"搬(?:回|到|去|走|出|离)(?P<where>[^,]{0,8}?)(?:了|啦)?$")
_WITH_US = re.compile(r"(?:跟|和|与)(?:我们?|他们|用户)(?:一起|一块儿?)?(?:同?住|生活)")


# 搬去客厅睡了, 搬走了一箱书: with us all the same.
_WITHIN = re.compile(
    "一起|我们|跟|[客餐]厅|书房|卧室?|房间|楼[上下]|阁楼|地下室|^了?[一二两三四五六七八九十几][箱堆把张台些袋件]"
)


def has_moved_off(said: Frame, held: Frame) -> int:
    """How surely one of the speaker's lives with them no more: 我妈搬回老家了."""
    if not said.owner or said.denied or said.brief or not _WITH_US.search(held.text):
        return 0
    moved = _MOVED_OFF.search(said.text)
    return 26 if moved and not _WITHIN.search(moved["where"]) else 0


_FEELS_NO_MORE = re.compile(
    r"对(?P<whom>[^,]{1,8}?)(?:已经|早就?|完全|彻底|真的|都)*(?:没(?:了|有)?(?:感觉|兴趣|感情|好感|热情|feel)|无感|不(?:再)?感兴趣)了?"
)


_NO_FAN = re.compile(
    r"(?:脱粉|取关|粉转黑|不粉|不支持|(?P<fan>不是))(?:了)?(?P<whom>[^,了]{1,8}?)(?(fan)的?(?:球迷|粉丝?|影迷|歌迷|书迷))(?:了|$)"
)


def has_cooled(said: Frame, held: Frame) -> int:
    """How surely one feels no more what a memory tells: 我对小陈没感觉了 of 暗恋小陈."""
    match = _FEELS_NO_MORE.search(said.text) or _NO_FAN.search(said.text)
    if match is None or said.brief:
        return 0
    whom = "[^,]{0,4}" + re.escape(match["whom"])
    felt = (
        rf"(?:支持|粉|喜欢|暗恋|爱|爱上|迷上?|追|着迷|心动)(?:着|上了?)?{whom}$"
        rf"|是{whom}的?(?:球迷|粉丝?|影迷|歌迷|书迷)$|对{whom}(?:很|特别|非常)?(?:感兴趣|有感觉|有好感|有兴趣|心动|着迷)|(?:偶像|爱豆|本命)[是叫]{whom}$"
    )
    return 28 if re.search(felt, held.text) else 0


_GIVEN_UP_FOR = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?P<what>[^,不没]{{2,8}}?)(?:{WHEN}|{ADVERB}|{SELF})*(?:不[^,了]{{1,3}}了|放弃了?|算了|没戏了)$"
)
_DOES = re.compile(
    r"(?:正?在|每[天周月次]|一直|打算|准备)*(?:学|练|备战|备考|准备|训练|跑|打|踢|跳|弹|写|画|做|考|报|参加|用|喝|吃|追|看|玩|读|养)"
)


def is_given_up(clauses: list[str], place: int, said: Frame, held: Frame) -> int:
    """How surely a thing is given up for another: 半马不跑了, 改练全马 of 在备战半马."""
    if said.text[-1:] not in ("了", "啦", "弃"):
        return 0
    match = _GIVEN_UP_FOR.match(said.text)
    if match is None or said.brief or held.denied or not held.text.endswith(match["what"]):
        return 0
    behind = ",".join(clauses[place + 1 :])
    if not re.match(r"(?:现在|就|我|直接|干脆|打算|决定)*(?:改|换|转)", behind):
        return 0
    return 27 if _DOES.match(held.text) else 0


_MADE_ANOTHER = re.compile(
    r"(?P<what>[^,]{2,8}?)(?:已经|又|都|也)*(?:升|换|改|变|调|转|降)级?(?:成|为|到)了?(?P<new>[^,]{2,10}?)(?:了|啦)?$"
)


def is_of_other_sort(said: Frame, held: Frame) -> int:
    """How surely a clause names another sort of it: 爱奇艺升成星钻会员了 of 爱奇艺黄金会员."""
    match = _MADE_ANOTHER.search(said.text)
    if match is None or said.brief or said.denied or NOT_YET.search(said.text):
        return 0
    what = re.sub(rf"{WHEN}|{ADVERB}|{SELF}|把|的", "", match["what"])
    new = match["new"]
    place = held.text.find(what)
    if len(what) < 2 or place < 0 or new in held.text or not held.text.endswith(new[-2:]):
        return 0
    middle = held.text[place + len(what) : -2]
    return 26 if 0 < len(middle) < 6 and len(new) > 2 else 0


_USED_UP = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?P<what>[^,]{{2,8}}?)(?P<verb>[吃喝用抽])(?:完|光)(?:了)?(?:就|也|之后|后|以后)*(?:没|不)(?:再|打算|想)*(?:买|续|补|吃|喝|用|开)(?:了)?$"
)


def is_used_up(said: Frame, held: Frame) -> int:
    """How surely a thing is used up for good: 鱼油吃完就没再买了 of 吃鱼油."""
    match = _USED_UP.match(said.text)
    if match is None or said.brief:
        return 0
    place = held.text.find(match["what"])
    return 27 if place > 0 and match["verb"] in held.text[:place] else 0


_NOT_THIS = re.compile(r"不是(?P<old>[^,]{1,8}),(?:而?是|应该是|其实是)(?P<new>[^,]{1,12})(?=,|$)")
_THIS_NOT = re.compile(r"(?:是|在|叫|姓)(?P<new>[^,是]{1,12}),不(?:是|在|叫|姓)(?P<old>[^,]{1,8})$")
SLIP = re.compile(
    r"(?:更正|纠正|[漏少多]说|[看听算]错|说错|打错|写错|记错|弄错|搞错"
    r"|口误|[讲]错|刚才|不对)"
)


_VALUED = re.compile(r"(?P<noun>[^,]{1,6}?)(?P<verb>叫|是|姓|住在?|在)(?P<value>[^,]{1,10})$")


_IS_FROM = re.compile("(?<!客|病|工|老|军|商|诗|猎|男|女)人$|[省市县]的?$")


def _is_restated(text: str, held: Frame) -> int:
    """说错了, 我弟叫王雷 of 弟叫王磊."""
    now, was = _VALUED.search(text.rpartition(",")[2]), _VALUED.match(held.text)
    if now is None or was is None or now["value"] == was["value"]:
        return 0
    same = now["verb"] == was["verb"] and now["noun"].removeprefix("我") == was["noun"]
    where = [_IS_FROM.search(each["value"]) is not None for each in (now, was)]
    if now["verb"] == "是" and where[0] != where[1]:
        return 0  # 我妈是重庆人 of 妈妈是医生
    return 30 if same else 0


def is_corrected(text: str, held: Frame) -> int:
    """How surely a sentence corrects a memory: 更正一下, 不是虾, 是螃蟹过敏."""
    match = _NOT_THIS.search(text) or (_THIS_NOT.search(text) if SLIP.match(text) else None)
    if match is None and SLIP.search(text.partition(",")[0]):
        return _is_restated(text, held)
    if match is None or match["old"] not in held.text or match["new"] in held.text:
        return 0
    rest = held.text.replace(match["old"], "", 1)
    if SLIP.search(text) is None and not set(rest[-2:]) <= set(match["new"]):
        return 0
    named = text[: match.start()]
    alike = len(match["old"]) > 1 or bool(set(rest) & set(match["new"] + named))
    return 30 if alike else 0


_PLAN_CHANGED = re.compile(
    rf"(?:{WHEN}|{ADVERB}|{SELF})*(?P<what>[^,]{{2,8}}?)(?:的)?(?:计划|安排|打算|行程|事)?(?:{WHEN}|{ADVERB}|{SELF})*(?:有变|变了|改了|泡汤了?|取消了?|黄了|作罢|放弃了?|搁置了?)$"
)
_STAYS = re.compile(r"不(?:走|离|辞|跳)[职槽]?了|留下来?了?$")


def is_called_off(said: Frame, held: Frame) -> int:
    """How surely a plan is called off: 国庆计划有变 of 国庆打算自驾去青甘."""
    if re.search("离职|辞职|跳槽|离开公司", held.text) and _STAYS.search(said.text):
        return 26
    match = _PLAN_CHANGED.match(said.text)
    return 27 if match and match["what"] in held.text else 0


_PARTED_WITH = re.compile(
    rf"(?:跟|和|与|把|将)(?P<who>[^,跟和与]{{1,5}}?)(?:{WHEN}|{ADVERB})*"
    rf"(?:{any_of('parted')})(?:了|啦)?"
)
_TOGETHER = re.compile(
    r"(?:(?:跟|和|与)(?P<who>[^,]{1,5}?)(?:一起|一块儿?|还|一直|在|有|保持)*(?:住(?:在一起|一起)?$|同住|联系|来往|往来|搭伙|合伙|合租|合作|合开|搭档|同居|约会|暧昧|恋爱|交往|谈恋爱|谈|处|在一起|组队)"
    r"|(?P<other>[^,]{1,4}?)是(?:我们?的?)?(?:合伙人|搭档|室友|男友|女友|男朋友|女朋友|对象)$"
    r"|[^,]{0,2}(?:未婚夫|未婚妻|对象|[男女]朋友|[男女]友|搭档|合伙人|闺蜜|朋友|死党|兄弟|伴侣)(?:是|叫|:)(?P<name>[^,]{1,6}$))"
)


def has_parted(said: Frame, held: Frame) -> int:
    """How surely two have parted of whom a memory tells: 跟老张散伙了 of 跟老张搭伙做餐饮."""
    parted, together = _PARTED_WITH.search(said.text), _TOGETHER.match(held.text)
    if parted is None or said.brief or re.search("[没别不]$|还没", said.text[: parted.start()]):
        return 0
    whom = frame_of(parted["who"]).owner
    if whom and whom == held.owner and whom[0] in _PARTNERS:
        return EACH + 27  # 男朋友在银行工作
    if together is None:
        return 0
    return 27 if parted["who"] == (together["who"] or together["name"] or together["other"]) else 0


_PARTNERS = frozenset(("boyfriend", "girlfriend", "husband", "wife", "spouse", "fiance", "fiancee"))
_LEFT_IT = re.compile(
    r"(?:离开|告别|从)了?(?P<what>[^,了]{2,8}?)(?:离开|出来|离职|辞职|走人?)?(?:了|啦)$"
)
_JOINED = re.compile(
    r"(?:跳槽?|转|调)?(?:入职|加入|跳槽?到|跳槽?去|转投|进)了?(?P<new>[^,了]{2,10}?)(?:了|啦)$"
)
_PLACED = re.compile(
    r"(?:现在)?在(?P<where>[^,]{2,8}?)(?P<at>工作|上班|任职|就职|打工|实习|画图|送货|开车|写代码|[当做干搞教][^,]{1,6})?$"
)


_DOING = frozenset("学练备等吃喝减准追读看写打养办还找戒治家忙跟和B")


def has_left(said: Frame, held: Frame) -> int:
    """How surely one has left where a memory has them work: 离开京东了 of 在京东上班."""
    placed = _PLACED.match(held.text[held.text.find("在") :]) if "在" in held.text[:4] else None
    if placed is None or said.denied or said.brief or is_town(placed["where"]):
        return 0
    if not placed["at"] and (not held.owner or placed["where"][0] in _DOING):
        return 0
    if (left := _LEFT_IT.search(said.text)) and left["what"] == placed["where"]:
        return 28
    joined = _JOINED.search(said.text)
    if joined is None or placed["where"] in said.text or is_town(joined["new"]):
        return 0
    if re.search("从[^,]{2,8}?(?:跳|转)", said.text):
        return 0
    return 24 if re.search(r"跳|转投|入职", joined.group()) else 0


_REASSIGNED = re.compile(
    r"(?:调|转|派|换|改)(?:岗)?(?:去|到|成)?(?:做|负责|管|带)(?P<new>[^,]{2,10}?)(?:了|啦)$"
)
_CHARGED = re.compile(r"(?:主要|现在)?(?:负责|主管|分管)(?P<old>[^,]{2,10})$")


def is_reassigned(said: Frame, held: Frame) -> int:
    """How surely one has another task: 小李调去做搜索模块了 of 小李负责支付模块."""
    now, was = _REASSIGNED.search(said.text), _CHARGED.search(held.text)
    if now is None or was is None or said.denied or said.brief:
        return 0
    if set(_BEFORE.sub("", said.text[: now.start()])) - set(held.text):
        return 0  # 我们组的后端转做产品了
    return 26 if was["old"] not in said.text else 0


_RATHER = re.compile(r"(?:更|最)(?:喜欢|爱)(?:[喝吃看用玩听养])?(?P<what>[^,的]{1,6}?)(?:了|啦)?$")
_MOST = re.compile(r"最(?:喜欢|爱)的[^,是]{1,6}是(?P<what>[^,的]{1,6})$")
_LIKES = tuple(
    frozenset(members.split())
    for row in table("changes_chinese")["rivals"]["kinds"]
    for _, members in [row.split(": ")]
)


def is_rather(said: Frame, held: Frame) -> int:
    """How surely one likes another of a kind better now: 现在更喜欢咖啡了 of 更喜欢茶."""
    now, was = _RATHER.search(said.text), _RATHER.search(held.text)
    if was is None and now and (named := _MOST.match(held.text)):
        was = named  # 最喜欢的季节是夏天
    if now is None or was is None or said.denied or held.denied or now["what"] == was["what"]:
        return 0
    if now.group()[0] != was.group()[0]:
        return 0
    if re.search("现在|又|还是|反而|如今|了$", said.text) is None:
        return 0
    return 26 if any({now["what"], was["what"]} <= kind for kind in _LIKES) else 0


_LIKES_NOW = re.compile(
    r"(?:爱|喜欢|迷|习惯)上了?(?P<what>[^,]{1,8}?)了?$|(?:开始|又|变得)(?:喜欢|爱|享受)(?P<what2>[^,]{1,8}?)了?$"
)
_DISLIKED = re.compile(
    "(?:很|最|特别|一直|从小)*(?:讨厌|不(?:太|怎么)?(?:喜欢|爱)|反感|受不了|害怕|怕)(?P<what>[^,]{1,8})$"
)


def likes_now(said: Frame, held: Frame) -> int:
    """How surely one likes what one disliked: 现在爱上健身了 of 讨厌健身."""
    now, was = _LIKES_NOW.search(said.text), _DISLIKED.match(held.text)
    if now is None or was is None or said.denied or said.brief:
        return 0
    what = now["what"] or now["what2"]
    return 27 if what in was["what"] or was["what"] in what else 0


_NOT_BEFORE = re.compile(
    "(?:从来?|还|一次也|一直)*没(?:有)?(?P<verb>[去吃喝坐看玩用做养学])过(?P<what>[^,]{1,8})$"
)


def has_done(said: Frame, held: Frame) -> int:
    """How surely one did what one never had done: 去了趟日本 of 没去过日本."""
    never = _NOT_BEFORE.match(held.text)
    if never is None or said.denied or never["what"] not in said.text:
        return 0
    done = rf"{never['verb']}(?:了|过了?)(?:一?[趟次回下顿])?{re.escape(never['what'])}"
    return 26 if re.search(done, said.text) else 0


# Each rule with what its clauses have.
_RULES = (
    (is_reassigned, _REASSIGNED),
    (is_rather, _RATHER),
    (likes_now, _LIKES_NOW),
    (has_done, re.compile("[去吃喝坐看玩用做养学][了过]")),
    (has_other_number, re.compile(r"(?:换|改|新|现在).*\d{7}")),
    (is_further, re.compile(f"{_ENTERS.pattern}|{_PASSED.pattern}")),
    (is_of_other_make, SWITCHED),
    (
        has_other_post,
        re.compile(f"{_PROMOTED.pattern}|(?:是|当|做).{{2,9}}[了啦]$".replace("(?P<post>", "(?:")),
    ),
    (has_moved_off, _MOVED_OFF),
    (has_cooled, re.compile("没|无感|不|脱粉|取关|粉转黑")),
    (has_left, re.compile("离开|告别|从|入职|加入|跳|转投|进")),
    (is_used_up, _USED_UP),
    (is_of_other_sort, _MADE_ANOTHER),
)


@lru_cache(256)
def _rules_of(text: str) -> tuple[Callable[[Frame, Frame], int], ...]:
    return tuple(rule for rule, sign in _RULES if sign.search(text))


# 从京东出来了, 去吃饭: out of the building.
_ON_THE_WAY = re.compile(
    r"(?:我|就|先|再|正|现在|马上|打算|准备)*(?:(?:去|回)(?:吃|喝|买|接|逛|看|家|酒店|宿舍|公司)|打车|坐(?:车|地铁)|堵车|在路上)"
)


def is_outlived(clauses: list[str], place: int, said: Frame, held: Frame) -> int:
    """How surely a clause tells of a state that a memory's state is over with."""
    if _outcomes_of(said.text) and (found := has_come_about(said, held)):
        return found
    behind = clauses[place + 1] if place + 1 < len(clauses) else ""
    for rule in _rules_of(said.text):
        if rule is has_left and _ON_THE_WAY.match(behind):
            continue
        if found := rule(said, held):
            return found
    return is_given_up(clauses, place, said, held)


def is_of_another_now(text: str, held: Frame) -> int:
    """How surely a sentence says that another is meant, or has the part: 孙总退休了."""
    return max(is_succeeded(text, held), is_corrected(text, held))
