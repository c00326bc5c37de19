"""A Chinese sentence of a change, held against memories.

There are no words without a dictionary: what a memory and a clause have in common are runs of two
characters and more. The part of the memory that is left is its value.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from ...chinese.for_a_day import is_for_a_day
from ...chinese.met import brought_up
from .aligned import differs_in_one_part
from .clauses import clauses_of
from .companions import is_gone
from .corrected import SLIP
from .endings import STANDS_AGAIN, ended, is_apart
from .events import has_happened, has_likely_happened
from .exchanged import has_other_amount
from .former import formers_in, was_so
from .frames import (
    Frame,
    frame_of,
    is_denied,
    is_finished,
    is_likely_denied,
    is_otherwise,
    is_passed,
    of_one,
    of_whom,
    other_amount_of,
    with_topic,
)
from .households import lives_otherwise
from .makes_named import is_another_make
from .moves import elsewhere, from_to, whereabouts_of
from .outcomes import has_come_about, has_come_about_to
from .outright import told_outright
from .plans import is_settled
from .reading import common_run, held_of, other_amount, said_of
from .renewed import is_renewed
from .rewording import plainly
from .rhythm import is_at_another_time, is_more_or_less_often
from .sentence import clauses_in
from .shifted import has_likely_amount
from .sorts import is_other_of_sort
from .states import has_parted, is_called_off, is_of_another_now, is_outlived
from .tastes import has_done, likes_now
from .telling import pattern_of
from .things import is_over, named_over
from .topics import (
    is_at_another,
    is_dropped,
    is_other_figure,
    is_other_habit,
    is_other_of_topic,
    is_taken_up,
    is_turned_down,
)
from .values import other_value
from .whereabouts import is_elsewhere_now
from .whose import Subjects, is_silent_of, names_somebody
from .words import (
    BESIDE,
    LEAD,
    PASSING,
    UNREAL,
    plain_of,
)  # fmt: skip

# 走丢了, 后来找到了: what is so as before.
_UNDONE = re.compile(
    r"丢.*,(?:还好|幸好|好在|后来|最后|又|终于|已经|结果)*(?:被?找[到回]|自己回来)"
    r"|回(?:老家|国|家)(?:过年|过节|探亲|放假|扫墓|办事|看病|奔丧|几天|一趟|住几天)"
    r"|(?:这周末?|这几天|这两天|周末|今天|昨天|国庆|五一|端午|中秋|过年|春节|清明|暂时|先)[^,]{0,3}回(?:老家|家)了"
)
_COLOURS = "[红黄蓝绿黑白灰紫粉棕金银橙青](?:色|的)|浅色|深色|彩色"
_QUALITY = re.compile(rf"{_COLOURS}|[大小新旧长短厚薄轻]的|[大中小]号|款")
# What is a part of another thing.
_PART = re.compile(
    r"(?:换|修|装|加|贴)(?:了|上|好|掉)*(?:[一两]?[个块条根副套张只把片颗])?(?:新的?)?(?:[^,]{1,4}的)?"
    r"(?P<part>滤芯|屏幕?|电池|轮胎|外?壳|[手机钢化]*膜|灯泡|零件|镜片|键帽|锁芯|链条|刹车片?|机油|笔芯|刀片|琴弦|墨盒|电源|主板|内存条?|硬盘|散热器|床单)(?:了|啦)?$"
)
# 主力编辑器是Vim, 也用VS Code
_ALSO = re.compile(
    ",(?:平时|偶尔|有时)?(?:也|还|另外|同时)(?:会)?(?P<what>[用开养学做玩吃喝看练打骑读住有][^,]{2,})$"
)
# 手机换成白色的了, 床换成大的了
_OF_A_QUALITY = re.compile(
    rf"(?:换|改|变|染|漆|刷)(?:成|为|了)+(?:个|一个)?(?:更|比较)?(?:(?:{_COLOURS})的?|[大小新旧长短厚薄轻][一点]*的)"
    "(?:了|啦)?(?:,|$)"
)
# 打错了, 应该是AB型
_SHOULD_BE = re.compile("应该(?=[是叫姓住在])")
_OWN_AGE = re.compile(
    r"我(?:今年|现在|已经|都|马上|快)*[0-9一二三四五六七八九十]{1,3}(?:周?岁)?了?(?:,|$)"
)
_ONES_AGE = re.compile(r"(?:今年|现在|已经)*[0-9一二三四五六七八九十]{1,3}(?:周?岁)了?")


# 等我老了就不学吉他了
_WHEN_OLD = re.compile(
    r"等(?:我|他|她|孩子|以后|将来|哪天|老|退休)[^,]{0,8}(?:了|后|时候|那天),?(?:我|再)?就"
)
# 这周因为放假, 羽毛球改到周四打, of 每周二打羽毛球
_THIS_TIME = re.compile(r"(?:因为[^,]*,)?(?:这|本)个?(?:周末?|星期|礼拜|次|回)(?!起|开始|之?后)")
_EVERY_TIME = re.compile(r"每|周[一二三四五六日天末]|星期[一二三四五六日天]|礼拜[一二三四五六日天]")


class Contradiction:
    """A sentence, ready to be held against memories."""

    def __init__(self, said: str) -> None:
        self.text = plainly(plain_of(said), "said")
        self.text = re.sub(
            r"^(?:自从)?(?:生完|有了?|生了)(?:孩子|宝宝|娃)(?:之后|以后|后)?", "", self.text
        )
        self.corrects = SLIP.search(self.text) is not None
        if self.corrects:
            self.text = _SHOULD_BE.sub("", self.text)
        self.undone = _UNDONE.search(self.text) is not None or is_for_a_day(self.text)
        self.of_a_quality = _OF_A_QUALITY.search(self.text) is not None
        part = _PART.search(self.text)
        self.part = part["part"] if part else ""
        self.again = STANDS_AGAIN.search(self.text) is not None
        self.clauses = clauses_in(self.text)
        self.text = ",".join(self.clauses)
        # 面试了一个候选人, 叫李雷, 28岁: whose age it is.
        calls = re.search("我们?叫[他她它]", self.text)
        self.met = any(map(brought_up, self.clauses[:-1])) and bool(
            calls or "我" not in self.text[1:]
        )
        self.own_age = _OWN_AGE.match(self.text) is not None
        self.stated = clauses_of(self.clauses)
        self.formers = formers_in(self.clauses)
        self.read = [said_of(clause) for clause in self.clauses]
        self.frames = _framed(self.clauses)
        # What is so too, or not so, contradicts nothing.
        self.idle = [bool(UNREAL.search(each) or BESIDE.search(each)) for each in self.clauses]
        self.told = [frame for frame, idle in zip(self.frames, self.idle, strict=True) if not idle]
        self.now = [each for each in self.frames if not each.denied and _IS_NOW.search(each.text)]
        self.values = {amount.value for frame in self.frames for amount in frame.amounts}
        self.counts = any(
            amount.measure not in ("date", "weekday", "clock")
            for frame in self.frames for amount in frame.amounts
        )  # fmt: skip
        self.contents = frozenset().union(*(frame.content for frame in self.frames))
        self.characters = set(self.text) - _FUNCTION
        self.far = _WITHOUT_ITS_WORDS.search(self.text) is not None
        self.named = named_over(self.clauses)
        self.rest_owed = _REST_OWED.search(self.text) is not None
        rented = _RENTED.search(self.text)
        self.rented = rented["what"] if rented else ""
        self.paid_this_time = _PAID_THIS_TIME.search(self.text) is not None
        self.early = _EARLY.search(self.text) is not None
        self.holiday = _HOLIDAY.search(self.text) is not None
        self.whereabouts = whereabouts_of(self.text)
        self.unreal = UNREAL.search(self.text) is not None
        # 不想当兽医了 is meant, of one who wanted to.
        self.unwilling = UNREAL.search(_UNWILLING.sub("", self.text, count=1)) is None
        self.subjects = Subjects(self.text)
        self.this_time = _THIS_TIME.match(self.text) is not None

    @cached_property
    def before_another(self) -> Contradiction | None:
        """What the sentence tells before it comes to somebody: 豆丁飞走了, before 孩子哭了."""
        for place, clause in enumerate(self.clauses):
            if names_somebody(clause):
                before = ",".join(self.clauses[:place])
                return Contradiction(before) if pattern_of(before) else None
        return None

    def is_likely(self, memory: str) -> bool:
        """Whether the memory is likely over, where the rules know nothing."""
        held = plain_memory(memory) if len(memory) < 400 else ""
        near = any(held[at : at + 2] in self.text for at in range(len(held) - 1))
        if self.unreal:
            return False
        if self._is_of_another_sort(held):
            return True
        if not (near or self.counts):
            return False
        owed = "欠" in self.text and "欠" in held
        if self._stands(held) or not (owed or self.subjects.may_have(held)):
            return False
        if self.counts and has_likely_amount(self.told, held):
            return True
        if (
            not near
            or self.again
            or self.subjects.are_elsewhere(held)
            or self._is_of_the_rest(held)
        ):
            return False
        if has_likely_happened(self.stated, held):
            return True
        return any(
            differs_in_one_part(clause, part, corrects=self.corrects)
            for clause, idle in zip(self.clauses, self.idle, strict=True) if not idle
            for part in dict.fromkeys((held, *held.split(",")))
            if _is_lasting(part)
        )  # fmt: skip

    def _is_of_another_sort(self, held: str) -> bool:
        """Whether a clause gives another value of the sort of the memory's: B07 of A12."""
        memory = frame_of(held)
        return any(
            is_other_of_sort(said, held)
            or is_renewed(said, memory)
            or (_is_lasting(held) and is_likely_denied(said, memory))
            for said in self.told
        ) and not self._stands(held)

    def score(self, memory: str) -> int:
        """How surely the sentence contradicts the memory; 0 where it doesn't."""
        held = plain_memory(memory) if len(memory) < 400 else ""
        meant = not self.unreal or (self.unwilling and _PLANS.search(held) is not None)
        if not held:
            return 0
        if self._stands(held):
            return 0
        if self.formers and (found := was_so(self.formers, held)):
            return found
        if not self.unreal and (found := told_outright(self.clauses, held)):
            return found
        framed = self._in_frame(held)
        if self.whereabouts:
            framed = max(
                framed, *(elsewhere(self.whereabouts, part) for part in (held, *held.split(",")))
            )
        of_the_rest = self._is_of_the_rest(held)
        if not (self.again or of_the_rest or self.subjects.are_elsewhere(held)):
            framed = max(
                framed, has_happened(self.stated, held), has_other_amount(self.stated, held)
            )
        if not meant:
            return framed
        if not self.subjects.may_have(held):
            before = self.before_another
            apart = before is None or before.characters.isdisjoint(held)
            return framed if before is None or apart else max(framed, before.score(held))
        if not self.far and self.characters.isdisjoint(held):
            return framed
        if of_the_rest:
            return 0
        parts = dict.fromkeys((held, *(part for part in held.split(",") if len(part) > 2)))
        return max(
            framed,
            *(
                self._of_part(part, whole=part == held)
                if _is_lasting(part)
                else max(
                    self._liked_no_more(part),
                    self._liked_instead(part),
                    self._planned_no_more(part),
                )
                for part in map(self._with_title, parts)
            ),
        )

    def _stands(self, held: str) -> bool:
        """Whether the sentence tells nothing of the memory, whatever it has in common with it."""
        if is_silent_of(self.text, held):
            return True
        if self.met and _ONES_AGE.fullmatch(held):
            return True
        if self.own_age and any(met and met.is_person for met in map(brought_up, held.split(","))):
            return True  # 我31岁了 is not of her: 认识了一个女孩, 今年28岁
        if self.of_a_quality and not _QUALITY.search(held):
            return True  # 手机换成白色的了 of 手机是华为
        if self.part and self.part not in held:
            return True  # 净水器换了个滤芯 of 净水器是小米的
        also = _ALSO.search(held)
        if also and len(common_run(also["what"], self.text)) < 2:
            return True  # what is so too would be lost
        if self.undone or self._says_again(held) or self._is_of_tomorrow(held):
            return True
        if self.rented and self.rented not in held and "租" in held:
            return True  # 停车位月租涨到300了 of 房子月租1800
        if self.paid_this_time and _RENT_OWED.search(held):
            return True
        if self.rest_owed and _RATE.search(held):
            return True
        if _WHEN_OLD.search(self.text) or (self.this_time and _EVERY_TIME.search(held)):
            return True
        return self.subjects.is_of_another(held)

    def _is_of_the_rest(self, held: str) -> bool:
        """Whether only the rest of a memory is meant: 体检过了 of 考上了公务员, 在等体检.

        It says two things, of which the first would be lost.
        """
        first, _, rest = held.partition(",")
        return (
            bool(rest)
            and _IS_LASTING_ITSELF.match(LEAD.sub("", first)) is not None
            and not self.counts
            and len(common_run(self.text, first)) < 2
            and len(common_run(self.text, rest)) > 1
        )

    def _says_again(self, held: str) -> bool:
        """Whether what is so now is what the memory tells: 睡前不玩手机了, 改看书 of 睡前看书."""
        memory = frame_of(held) if self.now else None
        if memory is None or memory.denied or not memory.content:
            return False
        told = {amount.value for amount in memory.amounts}
        return any(
            (memory.content <= said.content or (
                told and memory.content & said.content and memory.content <= self.contents))
            and {amount.value for amount in said.amounts} <= told <= self.values
            and not (said.cases and memory.cases and said.cases.isdisjoint(memory.cases))
            for said in self.now
        )  # fmt: skip

    def _is_of_tomorrow(self, held: str) -> bool:
        """Whether it is so for a day off or an early start: 闹钟改到五点了, 明天赶飞机."""
        return (self.early and "闹钟" in held) or (
            self.holiday and re.search("上学|上班|幼儿园|学校", held) is not None
        )

    def _in_frame(self, held: str) -> int:
        """How surely the sentence has something else in the frame of the memory, or of a part."""
        best = 0
        owner: tuple[str, ...] = ()
        for part in held.split(","):
            memory = frame_of(part)
            if not memory.owner and owner and not memory.own:
                memory = memory._replace(owner=owner)
            owner = owner or memory.owner
            if _is_lasting(part):
                best = max(best, is_of_another_now(self.text, memory))
            planned = _PLANS.match(LEAD.sub("", part)) is not None
            for place, said in enumerate(self.frames):
                if _is_lasting(part):
                    best = max(best, self._framed(place, said, memory))
                elif _DISLIKES.match(part) and not self.idle[place] and of_one(said, memory):
                    found = (likes_now, has_come_about, has_done)
                    best = max(best, *(rule(said, memory) for rule in found))
                if planned:
                    best = max(best, self._of_plan(said, memory))
        return best

    def _of_plan(self, said: Frame, held: Frame) -> int:
        """布偶不养了 of 想养只布偶, 科二过了 of 准备考科目二."""
        if not of_one(said, held):
            return 0
        if UNREAL.search(_UNWILLING.sub("", said.text)):
            return is_called_off(said, held)
        return max(is_denied(said, held), is_passed(said, held), is_called_off(said, held))

    def _framed(self, place: int, said: Frame, held: Frame) -> int:
        clause = self.clauses[place]
        if self.idle[place]:
            # 我现在也喝酒了 of 不喝酒
            too = held.denied and not UNREAL.search(clause) and _TOO.search(clause)
            return is_denied(said, held) if too and of_one(said, held) else 0
        by_name = len(said.owner) == 1 and said.owner[0] in held.text
        alone = (not said.owner or by_name) and len(held.owner) < 2
        if alone and (parted := has_parted(said, held)):
            return parted
        if "给" in held.text and not said.owner and not said.own and said.content & held.content:
            held = held._replace(owner=())  # 现在每月打3000了 of 每月给爸妈打2000
        if not of_one(said, held):
            if found := max(lives_otherwise(said, held), has_come_about_to(said, held)):
                return found
            child = said.owner in (("child",), ("daughter",), ("son",), ("baby",))
            if (
                len(said.owner) == 1
                and not held.owner
                and said.owner[0] in _PARTNERS
                and (_WITH_PARTNER.match(held.text))
            ):
                return has_come_about(said._replace(owner=()), held)  # 男友回国了 of 和男友异国恋
            if not said.owner and not said.own and (found := _of_theirs(said, held)):
                return found
            born = (
                child
                and held.owner in ((), ("wife",))
                and re.search("出生|断奶|生下来|早产|降生|落地|满月|百天", clause)
            )
            return has_come_about(said, held) if born else 0
        if amount := other_amount_of(self.clauses, place, said, held):
            return amount
        if self.again and _LACKED.search(held.text) is None:
            return 0
        whole = with_topic(said, self.frames[place - 1], held) if place else said
        return max(
            is_denied(whole, held),
            is_passed(said, held),
            is_finished(said, held),
            is_otherwise(said, held),
            is_outlived(self.clauses, place, said, held),
            lives_otherwise(said, held),
            is_more_or_less_often(said, held),
            is_at_another_time(said, held),
            is_another_make(said, held),
            is_elsewhere_now(said, held),
            from_to(clause, held.text),
            is_other_of_topic(said, held),
            is_other_figure(said, held),
            is_other_habit(said, held),
            is_taken_up(said, held),
            is_dropped(said, held),
            is_at_another(said, held),
            is_turned_down(said, held),
        )

    def _of_part(self, held: str, *, whole: bool) -> int:
        best = 0
        stands = self.again and _LACKED.search(held) is None
        for place, clause in enumerate(self.clauses):
            # A clause behind another goes on about the same.
            before = self.clauses[place - 1] if place else ""
            best = max(best, 0 if stands else ended(clause, held), is_gone(clause, held))
            if not stands:
                best = max(best, is_settled(clause, held))
            if not stands and not is_apart(clause, held):
                best = max(best, is_over(self.clauses, place, _NAME_OF.sub("", held_of(held).own)))
            if whole:
                best = max(best, other_amount(self.read, place, held_of(held)))
            today = before and PASSING.search(before) and not _FROM_NOW_ON.search(clause)
            if not BESIDE.search(clause) and not today:
                behind = self.clauses[place + 1] if place + 1 < len(self.clauses) else ""
                named = not self.named or any(all(w in held for w in words) for words in self.named)
                best = max(best, other_value(clause, before, held, behind, named=named))
        return best

    def _with_title(self, held: str) -> str:
        """老师是江老师 for 老师姓江, where the sentence speaks of 江老师."""
        named = _NAMED_SO.match(held)
        title = named and re.search(f"(?:^|,){re.escape(named['name'])}(?:{_TITLES})", self.text)
        return f"{named['noun']}是{title.group().lstrip(',')}" if named and title else held

    def _planned_no_more(self, held: str) -> int:
        """西藏之行取消了 of 打算五月去西藏."""
        return max((is_settled(clause, held) for clause in self.clauses), default=0)

    def _liked_no_more(self, held: str) -> int:
        """五笔早不用了 of 喜欢用五笔打字."""
        liked = re.match(
            r"(?:很|最|特别|一直)*(?:喜欢|爱)(?P<what>[^,]{2,12})$", LEAD.sub("", held)
        )
        if liked is None:
            return 0
        own = liked["what"]
        return max(
            (
                is_over(self.clauses, place, own)
                for place, clause in enumerate(self.clauses)
                if re.search(r"[不没].{0,2}[了啦]$", clause) and not is_apart(clause, own)
            ),
            default=0,
        )

    def _liked_instead(self, held: str) -> int:
        """现在喜欢靠过道的座位 of 喜欢靠窗的座位."""
        was = _LIKED.match(LEAD.sub("", held))
        if was is None:
            return 0
        for clause in self.clauses:
            now = _LIKED_NOW.search(clause)
            if now is None:
                continue
            told, held_so = (
                (each["how"] or each["how2"], each["noun"] or each["noun2"]) for each in (now, was)
            )
            if told[1] == held_so[1] and told[0] != held_so[0]:
                return 24
        return 0


_TOO = re.compile("也(?=[^,也]{1,8}了$)")


def _framed(clauses: list[str]) -> list[Frame]:
    """The frames of the clauses: one that names nobody is of whom the one before it is."""
    found: list[Frame] = []
    for clause in clauses:
        frame = frame_of(clause)
        if found and not frame.owner and not frame.own:
            frame = frame._replace(owner=found[-1].owner)
        found.append(frame)
    return found


def _of_theirs(said: Frame, held: Frame) -> int:
    """断奶了 of 宝宝还在喝母乳: whose it is need not be said."""
    if held.owner not in _CHILD_OWNERS:
        return 0
    if _OF_SMALL_ONES.search(said.text):
        return has_come_about(said, held._replace(owner=()))
    lesson = _LESSON.search(said.text)
    if lesson and lesson.group() in held.text:
        other = is_other_of_topic(said, held._replace(text=of_whom(held.text), owner=()))
        return other or other_amount_of([said.text], 0, said, held._replace(owner=()))
    return 0


_CHILD_OWNERS = (("child",), ("son",), ("daughter",))
_OF_SMALL_ONES = re.compile(
    "断奶|断母乳|会走路?了|会爬了|会说话了|上幼儿园了|入园|上小学了|戒奶|出牙|长牙"
)
_LESSON = re.compile("[\u4e00-\u9fff]{2}(?:[课班会]|考试|比赛|疫苗)")
_PARTNERS = frozenset(("boyfriend", "girlfriend", "husband", "wife", "spouse", "fiance", "fiancee"))
_WITH_PARTNER = re.compile(
    "(?:和|跟|与)(?:男友|女友|男朋友|女朋友|老公|老婆|丈夫|妻子|先生|太太|爱人|对象|未婚夫|未婚妻)"
)
_IS_LASTING_ITSELF = re.compile(
    r"(?:考[上过取]|拿到|毕业|结婚|离婚|生了|出生)|(?:有|得|患)了?[^,]{0,4}(?:病|症|炎|高血[压脂糖]|癌)|是[^,]{2,8}[人师员生]$"
)
_ALONE_OR_NOT = "一个人|独自|自己|[跟和][^,]{1,4}?(?:一起)?|跟团|自由行|在家|在外面"
_LIKED = re.compile(
    rf"(?:喜欢|爱)(?:(?P<how>[^的,]{{1,6}})的(?P<noun>[^的,]{{1,5}})|(?P<how2>{_ALONE_OR_NOT})(?P<noun2>[^的,]{{1,4}}))$"
)
_LIKED_NOW = re.compile(
    r"(?:现在|如今|改)(?:更|比较|只)?(?:喜欢|爱)(?:(?P<how>[^的,]{1,6})的(?P<noun>[^的,]{1,5}?)"
    rf"|(?P<how2>{_ALONE_OR_NOT})(?P<noun2>[^的,]{{1,4}}?))了?$"
)
_IS_NOW = re.compile(r"改|现在|如今|换成|转[到做行]")
_FROM_NOW_ON = re.compile("现在|以后|从此|改|换|如今|今后|起")
_LACKED = re.compile("还没|没有?|缺|正?在找")
# 房贷只剩55万 of 房贷每月6200: what is left is no rate.
_REST_OWED = re.compile("[贷债款].{0,4}(?:剩|欠|没还)")
_RATE = re.compile("每个?月|一个月|月供|月还")
_RENTED = re.compile(
    "(?P<what>车位|店面|商铺|门面|仓库|办公室|宽带|电话|手机|档口|摊位)的?(?:月租|租金|房租|租)"
)
# 这个月房贷还了 of 有房贷, 还剩80万
_PAID_THIS_TIME = re.compile(
    "(?:[这本上当]个?月|[这本上]期)[^,]{0,8}(?:[还交付]|已还|扣)(?:过|上|款)?了"
)
_RENT_OWED = re.compile("[贷债租款]|分期|花呗|月供")
_EARLY = re.compile("[明后]天[^,]{0,4}(?:赶|飞机|早起|早班|火车|高铁|出差|考试)")
_HOLIDAY = re.compile("放(?:暑|寒)?假了?(?:,|$)|停课了?(?:,|$)")
_FUNCTION = frozenset(
    "的了在我是有一个不没也都就又还这那们和跟到去来上下里给把被得地着过很太吧呢啦,;。 "
)
# What ends a memory with none of whose words it is said: 被裁了 of 在美团工作.
_WITHOUT_ITS_WORDS = re.compile(
    r"裁|辞|离职|跳槽|失业|下岗|退休|工作|搬|瘦|胖|减|结婚|领证|订婚|脱单|分|离婚|岁|升|调|转|换|涨|降|改"
)
# 猫叫可乐 has nothing to do with 可乐.
_NAME_OF = re.compile(r"(?<=叫)(?!外卖|车|餐)[^,]{1,8}$|(?<=名字是)[^,]{1,8}$|(?<=名是)[^,]{1,8}$")
_DISLIKES = re.compile(
    "(?:很|最|特别|从来?|还)*(?:没有?[去吃喝坐看玩用做养学]过|讨厌|不(?:太)?(?:喜欢|爱)|害怕|怕)"
)
_NAMED_SO = re.compile(r"(?P<noun>.{1,6}?)姓(?P<name>[\u4e00-\u9fff])$")
_TITLES = "老师|阿姨|师傅|医生|大夫|教练|姐|哥|总|叔|导|教授|经理|主任|先生|女士|律师"
_UNWILLING = re.compile(
    r"不(?:再|太)?(?:想|打算|准备|计划|考虑)(?=.{2,10}[了啦](?:,|$)).*?[了啦](?:,想.*)?"
)
_PLANS = re.compile(
    r"(?:\d+月|[一二三四五六七八九十]+月|[明今]年|下个?月|暑假|寒假|国庆|春节|年底|很|特别|真的|一直)*(?:想|打算|计划|准备|预计|原定|要|决定)"
)
_SPACED = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")


@lru_cache(1024)
def plain_memory(memory: str) -> str:
    return plainly(_SPACED.sub(",", plain_of(memory)), "held")


@lru_cache(1024)
def _is_lasting(held: str) -> bool:
    return (
        1 < len(held) < 40
        and not re.match(
            r"(?:想|打算|喜欢(?!用)|爱(?!车|人|好|豆|犬|猫)|讨厌|不喜欢|去过|怕|以前|曾经|昨天|去年|希望|觉得|记得|认识)",
            LEAD.sub("", held),
        )
        and not re.search(r"[去买吃看]过|[去到回见]了|[买送]的$", held)
    )
