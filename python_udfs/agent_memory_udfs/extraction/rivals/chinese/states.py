"""States of which one follows the other: what a clause tells, held against them by turns."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from ..scores import EACH
from .corrected import is_corrected
from .frames import Frame, frame_of
from .households import MOVED_OFF, has_moved_off
from .jobs import REASSIGNED, does_another_job, has_left, is_reassigned
from .makes import NOT_YET, SWITCHED, has_other_number, is_of_other_make
from .outcomes import has_come_about, outcomes_of
from .reading import ADVERB, SELF, WHEN
from .stages import ENTERS, PASSED, PROMOTED, has_other_post, is_further
from .tastes import LIKES_NOW, RATHER, has_cooled, has_done, is_rather, likes_now
from .words import any_of

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
    rf"|(?:^|,)(?P<by>[^,跟和与]{{1,4}}?)(?:{WHEN}|{ADVERB})*(?:跟|和|与)(?:我|用户)(?:{any_of('parted')})了"
)
_PARTED = re.compile(rf"(?:{WHEN}|{ADVERB}|{SELF}|刚)*(?:分手|分|掰|吹|离婚|离)了")
_TOGETHER = re.compile(
    r"(?:(?:跟|和|与)(?P<who>[^,]{1,5}?)(?:一起|一块儿?|还|一直|在|有|保持)*(?:住(?:在一起|一起)?$|同住|联系|来往|往来|搭伙|合伙|合租|合作|合开|搭档|同居|约会|暧昧|恋爱|交往|谈恋爱|谈|处|在一起|组队)"
    r"|(?P<other>[^,]{1,4}?)是(?:我们?的?)?(?:合伙人|搭档|室友|男友|女友|男朋友|女朋友|对象)$"
    r"|[^,]{0,2}(?:未婚夫|未婚妻|对象|[男女]朋友|[男女]友|搭档|合伙人|闺蜜|朋友|死党|兄弟|伴侣)(?:是|叫|:)(?P<name>[^,]{1,6}$))"
)


def has_parted(said: Frame, held: Frame) -> int:
    """How surely two have parted of whom a memory tells: 跟老张散伙了 of 跟老张搭伙做餐饮."""
    if held.owner and held.owner[0] in _PARTNERS and _PARTED.fullmatch(said.text):
        return EACH + 27  # 分了, of 对象在深圳上班
    parted, together = _PARTED_WITH.search(said.text), _TOGETHER.match(held.text)
    if parted is None or said.brief or re.search("[没别不]$|还没", said.text[: parted.start()]):
        return 0
    who = parted["who"] or parted["by"]
    whom = frame_of(who).owner
    if whom and whom == held.owner and whom[0] in _PARTNERS:
        return EACH + 27  # 男朋友在银行工作
    if together is None:
        return 0
    return 27 if who == (together["who"] or together["name"] or together["other"]) else 0


_PARTNERS = frozenset(
    ("对象", "boyfriend", "girlfriend", "husband", "wife", "spouse", "fiance", "fiancee")
)
# Each rule with what its clauses have.
_RULES = (
    (is_reassigned, REASSIGNED),
    (is_rather, RATHER),
    (likes_now, LIKES_NOW),
    (has_done, re.compile("[去吃喝坐看玩用做养学][了过]")),
    (has_other_number, re.compile(r"(?:换|改|新|现在).*\d{7}")),
    (is_further, re.compile(f"{ENTERS.pattern}|{PASSED.pattern}|考[上取]|[级一二三四班学][了啦]$")),
    (is_of_other_make, SWITCHED),
    (
        has_other_post,
        re.compile(f"{PROMOTED.pattern}|(?:是|当|做).{{2,9}}[了啦]$".replace("(?P<post>", "(?:")),
    ),
    (has_moved_off, MOVED_OFF),
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
    if outcomes_of(said.text) and (found := has_come_about(said, held)):
        return found
    behind = clauses[place + 1] if place + 1 < len(clauses) else ""
    for rule in _rules_of(said.text):
        if rule is has_left and _ON_THE_WAY.match(behind):
            continue
        if found := rule(said, held):
            return found
    return is_given_up(clauses, place, said, held) or does_another_job(clauses, place, said, held)


def is_of_another_now(text: str, held: Frame) -> int:
    """How surely a sentence says that another is meant, or has the part: 孙总退休了."""
    if _HOLDER.match(held.text) is None:
        return is_corrected(text, held)
    behind = [text, *(text[cut.end() :] for cut in re.finditer(",", text))]
    return max(is_corrected(text, held), *(is_succeeded(each, held) for each in behind))
