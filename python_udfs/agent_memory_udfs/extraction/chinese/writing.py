"""Facts of a Chinese sentence, and what its clauses leave for those that follow."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ...characters import simplified
from ..shared.categories import categories_of
from ..shared.context import Context
from ..shared.model import USER, Ending, Fact, Finding, Span
from ..shared.roles import FEMALE, MALE
from ..shared.script import half_width
from .clauses import MARKS
from .links import states_relation
from .met import Met
from .patterns import MINE
from .people import Subject
from .relationships import ROLES
from .slots import read_predicate
from .stored import may_end
from .terse import is_short
from .times import by_calendar, lasts, start_of, told_of_then
from .weight import ENOUGH, Weight, reason_to_leave
from .words import NOUNS, RELATIONS

_TO_ALL = re.compile(r"[,，](?:各位|大家|亲们?|楼主|兄弟们|姐妹们|老铁们?|各位大神)$")
_NO_SIGN = re.compile(r"(?<=[\u4e00-\u9fff])[-~]+$")
_OBJECT = re.compile(
    r"(?<=[和跟给对让把帮问陪带替])(?P<who>[他她])(?!们|人)"
    r"|(?<=告诉)(?P<who2>[他她])(?!们)"
)
_SIGN = re.compile(r"(?<=[A-Za-z0-9])[-+*]{1,2}(?![\w-])")
RELATION = "|".join(sorted(RELATIONS, key=len, reverse=True))
OF_THEIRS = "|".join(sorted(set(NOUNS) - set(RELATIONS), key=len, reverse=True))
_TITLE = re.compile("(《[^》]*(?:》|$))")
_IS_THEIRS = re.compile(rf"(?:也|就)?是[^,]{{1,10}}的(?:{RELATION})")


# Where one is for some days is no residence.
PLACE_KEYS = ("residence", "workplace", "employer")
AWAY = re.compile(
    r"(?<![常老总爱欢尔时])(?:出差|旅游|旅行)|度假|探亲|暂住|借住|借宿|暂时|临时|过几天|这几天|这两天|路过|转机|培训(?:期间|的)"
)


# What ends something is told rarely: its patterns are loaded then.
def ending_told(predicate: str, label: str = "") -> Ending | None:
    if not may_end(predicate):
        return None
    from .ended import ending_of

    return ending_of(predicate, label)


def ending_told_too(
    ending: Ending | None, label: str, finding: Finding, *, single: bool
) -> Ending | None:
    if not finding.change:
        return ending
    from .ended import also_ended

    return also_ended(ending, label, finding, single=single)


# 我的偶像是梅西 states something, 我会滑倒 and 我先走 don't.
_STATES = re.compile("我(?!们?(?:[会要想去先再就来能得该這这]|可以|马上|馬上))")


class Topic(NamedTuple):
    """What the clauses of a message are about: `label` says it in a memory."""

    kind: str = ""
    name: str = ""
    label: str = ""
    noun: str = ""


class Told:
    """What a message has told before the sentence: names, the topic, whether it is a story."""

    def __init__(self) -> None:
        self.known: frozenset[str] = frozenset()
        self.topic = _NONE
        self.fiction = False
        self.is_reply: bool | None = None
        self.weighed = 0
        self.kin: dict[str, str] = {}  # 姐姐 of 我姐姐小芳: tells two of one name apart
        self.met: Met | None = None  # whom the object of the clause before brings up
        self.mentioned = ""  # the one of the speaker's people whom the last sentence names
        self._kins = 0  # how often `kin` changed

    def call(self, name: str, role: str) -> None:
        """From now on a name is of one in a role."""
        if self.kin.get(name) != role:
            self.kin[name] = role
            self._kins += 1

    def state(self) -> tuple[Any, ...]:
        """What the next sentence may be read by; equal states read alike."""
        return (
            self.known, self.topic, self.fiction, self.is_reply, min(self.weighed, ENOUGH),
            self.met, self.mentioned, self._kins,
        )  # fmt: skip

    def return_to(self, state: tuple[Any, ...]) -> None:
        """As if a sentence that left this state had been read again: it named nobody anew."""
        self.known, self.topic, self.fiction, self.is_reply, _, self.met, self.mentioned, _ = state


_NONE = Topic()
ONESELF = Topic("me", USER)
# Who speaks, in a statement about somebody else.
SPEAKER = "用户"


def weight_of(predicate: str, topic: Topic) -> Weight:
    """How a statement about somebody is weighed: lightly where they have a name of their own."""
    if states_relation(predicate) or _IS_THEIRS.match(predicate):
        return Weight.NONE
    if topic.name in RELATIONS or "的" in topic.name:
        return Weight.FULL
    return Weight.NONE if "我" in predicate else Weight.LIGHT


class Writer:
    """Makes facts of what was read, each with its words of the message."""

    def __init__(self, span: Span, mark: str, context: Context) -> None:
        self.span = span
        self.asked = "?" in mark
        self.context = context
        # A sign that belongs to the value: O-, A+.
        sign = _SIGN.match(context.message, span.end)
        if sign:
            self.span = span = span._replace(end=span.end + sign.end())
        if context.chinese is None:
            context.chinese = Told()
        self.told: Told = context.chinese
        self.original = context.message[span.start : span.end]
        self.plain = simplified(half_width(self.original))
        self.found: list[Fact] = []
        self.action = "add"
        self.topic = _NONE
        self.tails = -1  # how many clauses the last statement may still take
        self.changed_job = False
        self.slip = ""  # a clause that takes back the one before it
        self.met: Met | None = self.told.met

    def _leave(self) -> None:
        self.tails = -1
        self.topic = _NONE

    def _stripped(self, start: int, end: int) -> tuple[str, str]:
        return self.plain[start:end].strip(MARKS), self.original[start:end].strip(MARKS)

    def _noted(
        self, start: int, end: int, notes: list[Finding], *, possessed: bool = False
    ) -> bool:
        """Adds findings that bring their own wording."""
        for finding in notes:
            self._add(start, end, finding.memory or "", finding, USER, possessed=possessed)
        return bool(notes)

    def _stay(self, topic: Topic, tails: int = 2) -> None:
        self.topic, self.tails = topic, tails

    def _findings(self, start: int, at: int, end: int) -> tuple[list[Finding], str]:
        """What the predicate states, and how it is to be remembered, a time before it included."""
        return read_predicate(*self._joined(start, at, end))

    def _joined(self, start: int, at: int, end: int, behind: int | None = None) -> tuple[str, str]:
        """The clause, simplified and not, without its subject from `at` to `behind`."""
        behind = at if behind is None else behind
        when = self.plain[start:at].rstrip(MARKS)
        body = when + self.plain[behind:end].strip(MARKS)
        left = len(self.plain[behind:end]) - len(self.plain[behind:end].lstrip(MARKS))
        said = self.original[start : start + len(when)]
        return body, said + self.original[behind + left : end].strip(MARKS)

    def _leave_out(self, start: int, end: int, said: str, reason: str) -> None:
        """A statement that is no memory, with the reason."""
        source = self.original[start:end].strip(MARKS)
        self.found.append(Fact(memory=self._said(said), source=source, reason=reason))

    def _write(
        self, start: int, end: int, at: int, subject: Subject, finding: Finding, label: str = ""
    ) -> None:
        body, said = self._joined(start, at, end, subject.end)
        mine = subject.kind == "mine"
        self._add(start, end, finding.memory or label + said, finding, USER, possessed=mine,
                  ending=ending_told(body))  # fmt: skip
        noun = re.match(r"[^是在有叫改换变为原以目现的,]{1,6}", self.plain[subject.end : end])
        topic = Topic("mine", USER, noun=noun.group() if noun else "") if mine else ONESELF
        self._stay(topic)

    def _named(self, memory: str) -> str:
        """The memory with who was named before for 他 and 她: 和叔叔一起工作."""
        who = self.told.mentioned
        other = FEMALE if ROLES.get(who) in MALE else MALE if ROLES.get(who) in FEMALE else ()
        if not who or not other or who in memory:
            return memory
        said = "他" if other is FEMALE else "她"
        return _OBJECT.sub(lambda m: who if m.group() == said else m.group(), memory)

    def _said(self, text: str, *, of_other: bool = False) -> str:
        """The words as they stand in a memory: about the speaker, who is not named.

        Behind another subject (`of_other`) 自己 would be that one: 妈妈希望用户当医生. A title
        stays: 《我不是药神》.
        """
        if "《" in text:
            said = _TITLE.split(text)
            said[::2] = [self._said(each, of_other=of_other) if each else "" for each in said[::2]]
            return "".join(said)
        return (
            MINE.sub("", text)
            .replace("我們", "他們")
            .replace("我们", "他们")
            .replace("自我", "\0")
            .replace("我自己", "自己")
            .replace("我", SPEAKER if of_other else "自己")
            .replace("\0", "自我")
        )

    def _add(
        self, start: int, end: int, memory: str, finding: Finding, subject: str, *,
        possessed: bool = False, weight: Weight = Weight.FULL, ending: Ending | None = None,
        owner: str = "",
    ) -> None:  # fmt: skip
        source = self.original[start:end].strip(MARKS)
        base = self.span.start
        exact = self.context.message[base + start : base + end].strip(MARKS)
        of_other = subject != USER or (possessed and "我" in memory[1:])
        memory = self._said(memory.strip(MARKS), of_other=of_other)
        memory = _NO_SIGN.sub("", _TO_ALL.sub("", memory))
        memory = self._named(memory) if subject == USER else memory
        if not memory:
            return
        plain = simplified(source)
        if subject == USER:
            ending = ending_told_too(ending, "", finding, single=True)
        ending = ending if self.action == "add" else None
        message = self.context.message.strip(MARKS + "。")
        if weight is Weight.FULL and exact == message and _STATES.match(source):
            weight = Weight.LIGHT if is_short(message) else weight
        is_weighed = self.action == "add" and weight is not Weight.NONE and not ending
        reason = ""
        if is_weighed:
            reason = reason_to_leave(source, memory, finding, subject, weight, self.told.weighed)
        if finding.key in PLACE_KEYS and AWAY.search(self.plain[:end]):
            finding = finding._replace(key="", change=False)
            ending = None
        dated = finding.change or finding.kind == "episode" or lasts(plain)
        dated = dated or "以来" in source or "从" in source
        self.told.weighed += is_weighed and not reason and not finding.attribute
        said_at = self.context.occurred_at
        dated = dated or (finding.kind == "fact" and told_of_then(plain, said_at))
        valid = start_of(plain, said_at) if dated and self.action == "add" else None
        if self.action == "add" and finding.kind != "instruction":
            read = simplified(half_width(memory))
            memory = by_calendar(memory, read, said_at, past=bool(valid) and "几" not in plain)
            if value := finding.value:
                value = by_calendar(value, simplified(half_width(value)), said_at, past=False)
                finding = finding._replace(value=value)
        self.found.append(
            Fact(
                memory=memory, source=exact or source, action=self.action, kind=finding.kind,
                subject=subject, attribute=finding.attribute, key=simplified(finding.key),
                value=finding.value, negated=finding.negated, change=finding.change,
                valid_from=valid,
                possessed=possessed, reason=reason, ending=ending,
                owner=owner if finding.key else "",
                categories=tuple(categories_of(memory, finding.attribute)),
            )
        )  # fmt: skip
