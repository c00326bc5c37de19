"""Chinese statements about somebody else: 我妹妹住在上海, 他今年五岁."""

from __future__ import annotations

import re

from ...characters import simplified
from ..shared.model import USER, Ending, Finding
from ..shared.roles import ANIMALS, FEMALE, MALE
from .changes import changed, ended, noun_stated, scheduled
from .clauses import MARKS
from .met import ANIMAL_UNITS, SOMEBODY, brought_up, says_who
from .moods import is_momentary, left_out
from .opinions import hobbies
from .patterns import (
    NAMED,
    Introduced,
    describes,
    introduced,
    is_about_introduced,
    is_weak,
    kind_of,
    named_as,
)
from .people import Subject
from .quantities import in_frame
from .relationships import ROLES
from .slots import read_predicate
from .terse import is_short
from .weight import Weight
from .words import NOUNS, PARENT_ATTRIBUTES, RELATIONS, SINGLE_RELATIONS, key_of
from .writing import OF_THEIRS, ONESELF, Topic, Writer, ending_told, ending_told_too, weight_of

_IS_CALLED = re.compile(
    r"(?:的名字)?(?:现在)?(?:叫做?|名叫|是|(?P<new>已经换成|换成|换为|变成|改成)(?:了)?)"
    r"(?P<who>[\u4e00-\u9fffA-Za-z·]{2,8}?)(?(new)了?)$"
)
_TITLED = re.compile(
    r"[\u4e00-\u9fff]{1,2}(?:经理|总|老师|教授|主任|导|工|哥|姐|先生|女士|博士|医生|主管|总监)"
)
_THEIR = re.compile(rf"的?(?P<role>{'|'.join(sorted(RELATIONS, key=len, reverse=True))})")
_WHOSE = re.compile(
    rf"的(?:班主任|{'|'.join(sorted(RELATIONS, key=len, reverse=True))}"
    "|老师|教练|同学|同桌|医生|闺蜜)"
)
_DONE_TO_ME = re.compile(
    r"(?:已经|刚刚?|最近|昨天|上[周个]月?|又|也|就|终于|今天)*(?:给|把|将|帮|让|叫|劝|逼|要求|建议|不让|允许)我"
)
# 医生让她少吃盐, of my mother: 医生让妈少吃盐
_DONE_TO_THEM = re.compile(
    r"(?:医生|大夫|护士|老师|教练|老板|领导|公司|学校|单位|法院|房东|我们?)(?:都|也|已经|刚|还|就|总|不|没)*"
    r"(?:让|叫|建议|要求|劝|给|帮|送|带|同意|批准|允许|录用|辞退|开除|提拔|表扬)[他她它](?!们)"
)
_OF_THEM = re.compile(
    r"(?:一直|还|也|只|都|就|总|真的|本来)*(?:知道|听说|觉得|认为|记得|希望|感觉|以为|发现|相信|猜)[他她它]"
    r"(?!人)"
)
_IS_MINE = re.compile(
    r"(?:这[位个]?)?(?:就)?是我(?:们?的)?"
    rf"(?P<role>{'|'.join(sorted(RELATIONS, key=len, reverse=True))})$"
)
# 宝宝五个月
_MONTHS_OLD = re.compile(
    r"(?:今年|已经|现在|才|刚|快|满)*(?P<age>(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个半?月)(?:大)?(?:了)?$"
)
# Kinds of topics that are somebody else.
BROUGHT_UP = ("introduced", "met")
OTHERS = ("person", *BROUGHT_UP)
_NOTHING_OF_OTHERS = ("addressed", "question", "task", "small talk", "rhetorical", "momentary")


# 李白是唐朝诗人
_KNOWN_TO_ALL = re.compile(
    r"(?:也)?是(?:[^,我]{0,6}的)?(?:先秦|秦|汉|唐|宋|元|明|清|古代|古希腊|古罗马|三国|民国|德国|法国|英国"
    r"|美国|意大利|奥地利|荷兰|俄国)[^,我]{0,4}?(?:著名|伟大)?[^,我]{0,2}"
    r"(?:诗人|词人|皇帝|画家|作家|文学家|科学家|物理学家|数学家|音乐家|作曲家|哲学家|思想家|总统|将军|名将)"
)


# 博士毕业了, 去华为了
_LEFT = re.compile(
    "毕业|辞职|离职|辞了|跳槽|退休|退伍|转业|转行|分手|离婚|分居|被裁|裁员|退学|失业|破产"
)
_GOES_TO = re.compile(
    r"(?:现在|后来|就|又|已经|准备)*(?:去|到|进|回|搬到|搬去|搬回|回到)了?(?!睡|吃|洗|玩|逛|买|接|看|上班了|上课)[^,]{2,12}$"
)
_TAKES_UP = re.compile("(?:现在|就)?(?:去|改|转)(?:学|练|读|当|做|教)")


_CALLS = re.compile(r"我们?(?:都|就|平时|一直)*叫[他她它]")


class Others(Writer):
    """Reads what is said of somebody else: of the speaker's, introduced before, or named."""

    of_another = False  # whether a clause without a subject was of somebody else

    def _tail(self, start: int, end: int) -> None:
        """Adds a clause to the statement before it: the reader's own."""
        raise NotImplementedError

    def _of_introduced(self, start: int, end: int) -> bool:
        """叫豆豆, 今年三岁 behind 有一只猫."""
        topic = self.topic
        clause = self.plain[start:end]
        name = named_as(clause)
        if name and self.found:
            at = self.plain.index(name, start)
            label = topic.label + self.original[at : at + len(name)]
            last = self.found[-1]
            begin = self.context.message.find(last.source, self.span.start)
            source = self.context.message[begin : self.span.start + end]
            spoken = self._said(source[len(last.source) :]).rstrip(MARKS)
            self.found[-1] = last._replace(memory=last.memory + spoken, source=source)
            self.told.known = self.told.known | {name}
            self._stay(Topic("introduced", name, label, topic.noun))
            return True
        if topic.kind in BROUGHT_UP and is_about_introduced(clause, topic.noun):
            self._about(start, end, clause, self.original[start:end], topic)
            return True
        return False

    def _meet(self, predicate: str, *, told: bool) -> None:
        """Keeps whom the clause brings up by its object, for the clause behind it."""
        self.met = SOMEBODY if self.of_another else None
        if self.topic.kind == "introduced" or (met := brought_up(predicate)) is None:
            return
        theirs = f"{self.topic.label}的" if met.is_owned and self.topic.kind in OTHERS else ""
        self.met = met._replace(label=theirs + met.noun if told else "")

    def _of_met(self, start: int, end: int, subject: Subject) -> bool:
        """叫李雷, 30岁 behind 面试了一个候选人: who the candidate is, not who speaks."""
        met, self.met = self.met, None
        pronoun = subject.kind == "they" and not subject.plural
        if met is not None and _CALLS.search(self.plain[start:end]):
            self._leave()
            self.met, self.of_another = met, met.is_person
            return True  # 认识了一个女孩，我叫她小美: what follows is of her
        if met is None or not (subject.kind == "" or pronoun):
            return False
        if not says_who(self.plain[subject.end if pronoun else start : end], met):
            return False
        if not met.label:
            self._leave()
            self.met = met  # what follows is of the same one
            self.of_another = met.is_person
            return True
        if met.is_work:
            self.tails = 2
            self._tail(start, end)
            return True
        self.topic = Topic("met", met.noun, met.label, met.noun)
        if not self._of_introduced(start, end):
            at = subject.end if pronoun else start
            self._about(start, end, self.plain[at:end], self.original[at:end], self.topic)
        elif not met.is_person and met.unit not in ANIMAL_UNITS:
            self._stay(ONESELF)  # 加入了一个乐队, 叫夜航, 弹贝斯
        return True

    def _introduce(self, start: int, end: int, body: str, said: str, pet: Introduced) -> None:
        findings, spoken = read_predicate(body, said)
        finding = next(iter(findings), Finding(None, None))
        if pet.key and not finding.attribute:
            finding = Finding("pets", pet.noun, pet.key)
        self._add(start, end, spoken, finding, USER, ending=ending_told(body))
        label = pet.noun
        if pet.name:
            label += pet.name
            self.told.known = self.told.known | {pet.name}
        kind = "introduced" if pet.is_one else "me"
        self._stay(Topic(kind, pet.name or pet.noun, label, pet.noun) if pet.is_one else ONESELF)

    def _possession(self, start: int, at: int, end: int, subject: Subject) -> None:
        """我的手机号是...: the noun names the attribute."""
        body, said = self._joined(start, at, end, subject.end)
        if (pet := introduced(body)) is not None:
            self._introduce(start, end, body, said, pet)
            return
        if liked := hobbies(body, said):
            for each in liked:
                self._add(start, end, each.memory or said, each, USER, possessed=True)
            self._stay(ONESELF)
            return
        finding = noun_stated(body, subject.name)
        if subject.name in ("家", "家里") and finding is None:
            behind = len(subject.name)
            lived, _ = read_predicate(body[behind:], said[behind:])
            finding = next((f for f in lived if f.attribute == "residence"), None)
            finding = finding and finding._replace(memory=said)
        finding = scheduled(body, said) or finding or changed(body, said) or ended(body)
        if finding is None:
            if not ending_told(body) and (left_out(body) or len(body) < 4 or body in NOUNS):
                self._leave()
                return
            finding = Finding(None, None, kind=kind_of(body))
        self._write(start, end, at, subject, finding)

    def _recall(self) -> None:
        """Keeps whom the message before named: 我有个弟弟, and now 他在武汉读大学."""
        recall, self.context.recall = self.context.recall, None
        before = recall() if recall is not None else None
        told = before.chinese if before is not None else None
        if told is None:
            return
        last = told.topic.name if told.topic.kind in OTHERS else told.mentioned
        self.told.mentioned = last if last in RELATIONS else ""

    def _is_mine(self, start: int, end: int) -> bool:
        """这是我朋友: what follows is of the friend."""
        mine = _IS_MINE.match(self.plain[start:end].strip(MARKS))
        if mine is None:
            return False
        self._stay(Topic("person", mine["role"], mine["role"], mine["role"]))
        return True

    def _leave_to_them(self, body: str) -> None:
        """我知道他喜欢旅游, 喜欢美食: what follows is of him."""
        if _OF_THEM.match(body):
            self._leave()
            self.of_another = True

    def _they(self, start: int, end: int, subject: Subject) -> None:
        """他负责数据部门: whom the clauses before name."""
        if self._is_mine(subject.end, end):
            return
        topic = self.topic if self.topic.name else self.told.topic
        if topic.kind not in OTHERS and not self.told.mentioned:
            self._recall()
        if topic.kind not in OTHERS and self.told.mentioned:
            topic = Topic("person", self.told.mentioned, self.told.mentioned, self.told.mentioned)
        if topic.kind not in OTHERS or subject.plural:
            self._leave()
            self.of_another = True  # 他叫小明, 今年五岁: nothing of whoever speaks
            return
        role = ROLES.get(topic.noun, "")
        if role and role in (FEMALE if subject.name == "他" else MALE):
            self._leave()
            return
        rest, said = self.plain[subject.end : end], self.original[subject.end : end]
        if theirs := _THEIR.match(rest):
            label = f"{topic.label}的{theirs['role']}"
            topic = Topic("person", label, label)
            rest, said = rest[theirs.end() :], said[theirs.end() :]
        self._about(start, end, rest, said, topic)

    def _person(self, start: int, at: int, end: int, subject: Subject) -> None:
        """我老婆在西门子工作, 小王住在上海."""
        name = subject.name
        body, said = self.plain[subject.end : end], self.original[subject.end : end]
        when = self.original[start:at].rstrip(MARKS)
        rest = body.removeprefix(name)
        if is_weak(body) or not rest.strip(MARKS):
            self._leave()
            return
        attribute = NOUNS.get(name, "")
        named = _IS_CALLED.match(rest)
        titled = named is not None and _TITLED.fullmatch(named["who"]) is not None
        if named and attribute in PARENT_ATTRIBUTES and (titled or not describes(rest)):
            key = key_of(attribute, name)
            finding = Finding(attribute, named["who"], key, change=bool(named["new"]))
            self._add(start, end, said, finding, USER, possessed=True)
            self._stay(Topic("person", named["who"], name + named["who"], name))
            return
        role = re.match(rf"是我的?({'|'.join(sorted(RELATIONS, key=len, reverse=True))})$", rest)
        if role and subject.kind == "named":
            attribute = NOUNS.get(role.group(1), "")
            finding = (
                Finding(attribute, name, key_of(attribute, role.group(1)))
                if attribute in PARENT_ATTRIBUTES
                else Finding(None, None)
            )
            text = said[: len(name)]
            self._add(start, end, f"{role.group(1)}是{text}", finding, USER, possessed=True)
            self._stay(Topic("person", text, text, role.group(1)))
            return
        called = NAMED.match(rest) if name in RELATIONS else None
        called = None if called and called.group(1) in RELATIONS else called
        label = said[: len(name)]
        noun = name if name in RELATIONS else ""
        if called:
            label = said[: len(name) + called.end()]
            rest, name = rest[called.end() :], called.group(1)
        if noun and (lost := ended(rest.strip(MARKS), noun)) and ROLES.get(noun) in ANIMALS:
            self._add(start, end, when + said, lost, USER, possessed=True, ending=ending_told(body))
            self._leave()
            return
        self._about(start, end, rest, said[len(body) - len(rest) :],
                    Topic("person", name, label, noun), when)  # fmt: skip

    def _weight_of(self, rest: str, topic: Topic, start: int, end: int) -> Weight:
        """How a statement about somebody is weighed: lightly where it is all of a message."""
        weight = weight_of(rest, topic)
        if weight is not Weight.FULL:
            return weight
        alone = self.context.alone and not start and not self.plain[end:].strip(MARKS)
        return Weight.LIGHT if alone and is_short(self.context.message) else weight

    def _about(
        self, start: int, end: int, rest: str, said: str, topic: Topic, when: str = ""
    ) -> None:
        """A statement about one who is named or known by a role."""
        said = said.strip(MARKS)
        if topic.kind == "person" and not topic.noun and _KNOWN_TO_ALL.match(rest):
            self._leave()
            return
        findings, _ = read_predicate(rest.strip(MARKS), said)
        reason = "" if findings else left_out(rest.strip(MARKS))
        before = self.found[-1].memory if self.found else ""
        takes_up = before and (
            _TAKES_UP.match(rest) or (_LEFT.search(before) and _GOES_TO.match(rest.strip(MARKS)))
        )
        if reason == "momentary" and takes_up:
            reason = ""  # 围棋不学了, 去学编程了
        if (reason in _NOTHING_OF_OTHERS and not (reason == "momentary" and when)) or (
            not findings
            and not takes_up
            and (is_momentary(rest.strip(MARKS)) or len(rest.strip(MARKS)) < 2)
        ):
            self._leave()
            return
        finding = next(iter(findings), None)
        owned = re.match(rf"(?:的)?(?:{OF_THEIRS})", rest)
        if finding is None and owned:
            finding = noun_stated(rest.removeprefix("的"), "")
        months = _MONTHS_OLD.match(rest.strip(MARKS))
        if finding is None and months:
            finding = Finding("age", months["age"], "age")
        finding = finding or Finding(None, None, kind=kind_of(rest))
        single = topic.name in SINGLE_RELATIONS or (
            topic.kind != "met"
            and topic.name not in RELATIONS
            and (
                topic.name.startswith("最")
                or "的" not in topic.name
                or topic.name.rsplit("的", 1)[1] in SINGLE_RELATIONS
            )
        )
        kept = finding._replace(memory=None) if single else finding._replace(key="", memory=None)
        if re.search("(?:以前|之前|从前|原来|原先|原本|当时|那时候?)的$", when):
            kept = kept._replace(key="", change=False)
        if kept.attribute == "age" and rest.rstrip(MARKS).endswith("了"):
            kept = kept._replace(change=True)
        theirs = topic.noun in RELATIONS and topic.label.startswith(topic.noun)
        memory = when + topic.label + said
        done = _DONE_TO_THEM.match(rest)
        if done and said[done.end() - 1 : done.end()] in ("他", "她", "它"):
            memory = when + said[: done.end() - 1] + topic.label + said[done.end() :]
        label = simplified(topic.label)
        ending = ending_told(rest, label)
        if rest.startswith("给我"):
            ending = ending_told(rest[2:]) or ending  # 老板给我加薪了
        if ending is None or topic.name not in RELATIONS:
            ending = ending_told(simplified(topic.name) + rest) or ending
        if not kept.key and (frame := in_frame(rest, label)):
            ending = (ending or Ending())._replace(sole=(*(ending or Ending()).sole, frame))
        ending = ending_told_too(ending, label, kept, single=single)
        several = topic.noun in RELATIONS and topic.noun not in SINGLE_RELATIONS
        if several and topic.kind == "person" and topic.name != topic.noun:
            self.told.call(topic.name, topic.noun)
        kin = self.told.kin.get(topic.name, "")
        self._add(start, end, memory, kept, topic.name, possessed=theirs,
                  weight=self._weight_of(rest, topic, start, end), ending=ending,
                  owner=kin and f"{kin}{topic.name}")  # fmt: skip
        pet = introduced(rest)
        if pet is not None and pet.is_one:
            label = f"{topic.label}的{pet.noun}{pet.name}"
            topic = Topic("introduced", pet.name or pet.noun, label, pet.noun)
        if pet is None and (whose := _WHOSE.match(rest)):
            label = topic.label + whose.group()
            topic = Topic("person", label, label)  # 女儿的老师姓王, 她...: the teacher
        # 医生给我加了药量，现在每天50毫克: what follows is of the speaker.
        self._stay(ONESELF if _DONE_TO_ME.match(rest) else topic)
