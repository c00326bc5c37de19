"""Facts of one message: what its sentences state, what of that is kept, what it contests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from .. import interrupts
from .language import (
    as_said,
    before_question,
    facts_of,
    may_depend_on_place,
    note_people,
    orders,
    parts_with_it,
    with_subject,
    worth_of,
)
from .links import links_of
from .rivals import contest_of, may_contest, mentioned, says_now
from .shared.context import Context
from .shared.model import USER, Fact, Span, capitalise, squeeze
from .shared.orders import with_slot
from .shared.script import has_cjk, is_chinese
from .shared.secrets import holds_secret
from .worth import Message

POLLED = 50  # sentences
Placed = tuple[Fact, int]  # with the place of its sentence
Contest = dict[str, Any]
# By the words of a sentence and what it was read by: its facts, and what was known behind it.
Known = dict[tuple[Any, ...], tuple[list[Fact], tuple[Any, ...]]]


class Heard(NamedTuple):
    """A user's message before it is read.

    `name` is the speaker's, if it has one, `of_another` tells that it answers a question about
    somebody else, `play` what is still played behind it: see `frames`.
    """

    said: Message
    context: Context
    name: str
    of_another: bool
    play: str | None


class Reading:
    """A message while its facts are read: see `extract`."""

    def __init__(
        self,
        index: int,
        heard: Heard,
        *,
        poll: Callable[[], object] | None,
        left_out: list[dict[str, Any]] | None,
        contests: bool,
    ) -> None:
        self._index = index
        self._heard = heard
        self._poll = poll
        self._left_out = left_out
        self._contests = contests
        self._whole: dict[tuple[str, str, str], Fact | None] = {}
        self._uncontested: set[int] = set()  # sentences that contest nothing as a whole

    def facts(self) -> list[dict[str, Any]]:
        """What is remembered of it, in order."""
        said, context, _, of_another, _ = self._heard
        found = facts_in(said, context, self._poll, every=self._left_out is not None)
        if of_another:
            found = [(fact, place) for fact, place in found if place or fact.subject != USER]
        contests = self._contested(found)
        kept: list[dict[str, Any]] = []
        beside: list[tuple[int, dict[str, Any]]] = []
        for (fact, place), reason in self._weighed(found):
            if not reason:
                kept.append(self._told(fact, place, contests))
            elif place in contests and fact.action == "add" and says_now(fact.source):
                # Kept beside the rest of its sentence where it contradicts a memory.
                beside.append((place, fact.as_dict(self._index)))
        contesting = {fact["contests"]["said"] for fact in kept if "contests" in fact}
        doubted = [
            fact | {"contests": contests[place] | {"only": True}}
            for place, fact in beside
            if contests[place]["said"] in contesting and not fact["attribute"]
        ]
        alone = [
            whole.as_dict(self._index) | {"contests": contest | {"only": True}}
            for place, contest in contests.items()
            if contest["said"] not in contesting
            and (whole := self._as_it_was_said(place, contest["said"]))
        ]
        return [*doubted, *kept, *alone]

    def _as_it_was_said(self, place: int, told: str) -> Fact | None:
        """What contests something and states nothing else, as a statement of its own."""
        said, context = self._heard.said, self._heard.context
        span, mark = said.cut[place]
        sentence = (context.message[span.start : span.end], mark, told)
        if sentence not in self._whole:
            self._whole[sentence] = _as_it_was_said(said, place, context, told)
        return self._whole[sentence]

    def _contested(self, found: list[Placed]) -> dict[int, Contest]:
        """By the place of a sentence that tells of a change: how it is held against memories."""
        if not self._contests:
            return {}
        contests, self._uncontested = _contests(self._heard.said, self._heard.context)
        of_whom = {
            place: whose
            for fact, place in reversed(found)
            if place in contests and (whose := with_subject(contests[place]["said"], fact))
        }
        if self._heard.of_another and 0 not in of_whom:
            contests.pop(0, None)
        named = {place: contest_of(whose) for place, whose in of_whom.items()}
        if self._heard.context.thing and (told := _with_what_it_is(self._heard, found)):
            named[0] = contest_of(told)
        return contests | {place: contest for place, contest in named.items() if contest}

    def _weighed(self, found: list[Placed]) -> Iterator[tuple[Placed, str]]:
        """Each statement once, with the reason why it is no memory, "" where it is one."""
        seen: set[tuple[str, str]] = set()
        for number, (fact, place) in enumerate(_settled(found)):
            if self._poll is not None and number % POLLED == POLLED - 1:
                self._poll()
            if not fact.memory or (fact.action, fact.memory) in seen:
                continue
            seen.add((fact.action, fact.memory))
            reason = _reason_to_leave(fact, self._heard.context, self._heard.said, place)
            if reason and self._left_out is not None:
                self._left_out.append(
                    {"message": self._index, "memory": fact.memory, "source": fact.source,
                     "reason": reason.replace(" ", "_")}
                )  # fmt: skip
            yield (fact, place), reason

    def _told(self, fact: Fact, place: int, contests: dict[int, Contest]) -> dict[str, Any]:
        """A fact as it is returned."""
        said, _, name, of_another, _ = self._heard
        fact = fact._replace(links=links_of(fact, name or USER))
        told = with_slot(_about(fact, name) if name else fact).as_dict(self._index)
        contest = contests.get(place)
        if contest is None and self._contests and not (of_another and place == 0):
            whole = fact.source == said.cut[place][0].text
            if not (whole and place in self._uncontested):
                contest = _before_question(fact, said, place)
        return told | {"contests": contest | {"only": False}} if contest else told


def _with_what_it_is(heard: Heard, found: list[Placed]) -> str:
    """ "I moved my appointment to Monday" of "I moved it to Monday", where the message before tells
    what is meant; "" for any other."""
    message, known = heard.context.message, heard.context.thing
    if len(heard.said.cut) > 1 or known is None or not parts_with_it(message):
        return ""
    thing = known()
    if thing is None or not any(thing.bare in fact.memory for fact, _ in found):
        return ""
    return _IT.sub(thing.phrase, heard.said.cut[0][0].text, count=1)


_IT = re.compile(r"\b(?:it|them)\b")


def _contests(said: Message, context: Context) -> tuple[dict[int, Contest], set[int]]:
    """By the place of a sentence that tells of a change: how it is held against memories; and the
    places of those that tell of none."""
    found: dict[int, Contest] = {}
    others: set[int] = set()
    known: dict[tuple[str, str, bool], tuple[Contest | None, bool]] = {}
    last = len(said.cut) if context.task_at is None else context.task_at + 1
    for number, (span, mark) in enumerate(said.cut[:last]):
        if said.frame(number):
            continue
        sentence = (span.text, mark, number == context.task_at)
        if sentence not in known:
            known[sentence] = _contest(said, number, of_task=number == context.task_at)
        contest, whole = known[sentence]
        if contest:
            found[number] = contest
        elif whole:
            others.add(number)
    return found, others


def _contest(said: Message, place: int, *, of_task: bool) -> tuple[Contest | None, bool]:
    """How a sentence is held against memories, None where it tells of no change; and whether all of
    it was looked at."""
    span, mark = said.cut[place]
    if not may_contest(span.text):
        return None, True
    asks = "?" in mark or of_task or orders(span.text) or said.form(place) == "question"
    if not asks:
        contest = contest_of(span.text)
        if not contest and (mention := mentioned(span.text)):
            contest = contest_of(mention)  # "Recommend a vet near our new house in Lincoln"
        return contest, True
    stated = before_question(span.text)
    mention = mentioned(span.text)
    contest = contest_of(mention) if mention and mention != mentioned(stated) else None
    return contest or contest_of(stated), False


def _before_question(fact: Fact, said: Message, place: int) -> dict[str, str] | None:
    """How a statement in front of a question is held against memories: "we cancelled HelloFresh,
    what can I cook?"."""
    span, _ = said.cut[place]
    if said.frame(place) or fact.action != "add" or not span.text.startswith(fact.source):
        return None
    return contest_of(fact.source)


def _as_it_was_said(said: Message, place: int, context: Context, told: str) -> Fact | None:
    """A sentence, or what it states before it asks, as a statement of its own, where it is none of
    a question, a task or a secret."""
    span, _ = said.cut[place]
    source = context.message[span.start : span.end]
    asks = told != span.text
    if holds_secret(source) or (not asks and said.form(place) in ("question", "reaction")):
        return None
    begin = source.find(told)
    quote = source if begin < 0 else source[begin : begin + len(told)]
    read = [
        fact for fact in facts_of(Span(told, 0, len(told)), ".", Context(told, None))
        if fact.action == "add" and fact.memory
    ]  # fmt: skip
    if len(read) == 1 and not read[0].reason:
        return read[0]._replace(source=quote)
    ends = [
        fact.ending if fact.subject == USER else fact.ending._replace(slots=())
        for fact in read if fact.ending
    ]  # fmt: skip
    return Fact(
        capitalise(squeeze(told)), quote, kind="episode", categories=("misc",),
        ending=ends[0] if ends else None,
    )  # fmt: skip


def facts_in(
    said: Message, context: Context, poll: Callable[[], object] | None, *, every: bool
) -> list[Placed]:
    """What the sentences state; with `every` one without a statement has a fact too, with why."""
    found: list[Placed] = []
    known: Known = {}
    context.alone = len(said.cut) == 1
    for number, (span, mark) in enumerate(said.cut):
        interrupts.check()
        if context.task and not every:
            break
        if poll is not None and number % POLLED == POLLED - 1:
            poll()
        reason = "task" if context.task else said.frame(number)
        context.unread = False
        if reason == "quoted":
            note_people(span.text, context)
        facts = [] if reason else _read(span, mark, context, known)
        if not (facts or reason):
            facts = as_said(said, number, context)
        if context.task and context.task_at is None:
            context.task_at = number
        if reason or (every and not facts):
            reason = reason or said.judge(number).reason or "no_statement"
            facts = [Fact(span.text, span.text, reason=reason)]
        found.extend((fact, number) for fact in facts)
    return found


def _read(span: Span, mark: str, context: Context, known: Known) -> list[Fact]:
    """Facts of a sentence. One that was said before is not read again where nothing that it may be
    read by has changed since: a long message repeats itself, and what it says is the same."""
    if context.listing or may_depend_on_place(span, context.message):
        return facts_of(span, mark, context)
    chinese = is_chinese(span.text)
    source = context.message[span.start : span.end]
    before = (span.text, mark, source, context.known(span.text, chinese=chinese))
    if before in known:
        facts, after = known[before]
        context.return_to(after, chinese=chinese)
    else:
        thing, stated = context.thing, context.stated
        facts = facts_of(span, mark, context)
        if left := context.left(thing, stated, chinese=chinese):
            known[before] = facts, left
    return facts


def _reason_to_leave(fact: Fact, context: Context, said: Message, place: int) -> str:
    """Why a fact is no memory, "" where it is one."""
    if fact.action != "add":
        return ""
    if holds_secret(fact.source):
        return "secret"
    if fact.reason and (context.asks or not fact.reason.endswith("?")):
        return fact.reason.rstrip("?")
    if fact.reason and _is_named_before(fact, context):
        return ""
    return worth_of(fact, said, place, doubted=bool(fact.reason) and context.alone)


def _is_named_before(fact: Fact, context: Context) -> bool:
    """Whether whom a statement is about was named before: then they are no stranger."""
    message = context.message
    return bool(fact.lead) and 0 <= message.find(fact.lead) < message.find(fact.source)


def _settled(found: list[Placed]) -> list[Placed]:
    """In "I'm not from Spain, I'm from Portugal" only the second part fills the slot."""
    stated = {
        fact.slot: index
        for index, (fact, _) in enumerate(found)
        if fact.key == fact.attribute and fact.action == "add" and not fact.negated
    }
    return [
        (fact._replace(key=""), place)
        if fact.negated and fact.action == "add" and stated.get(fact.slot, -1) > index
        else (fact, place)
        for index, (fact, place) in enumerate(found)
    ]


def _about(fact: Fact, name: str) -> Fact:
    """The fact of a named speaker, said with the name."""
    memory = fact.memory
    if has_cjk(memory) and "用户" not in fact.source:
        memory = memory.replace("用户", name)
    if USER not in (fact.subject, fact.owner):
        return fact._replace(memory=memory)
    if fact.ending:
        fact = fact._replace(ending=fact.ending._replace(speaker=name))
    if has_cjk(memory):
        memory = f"{name}的{memory}" if fact.possessed else f"{name}{memory}"
    else:
        low = memory[:1].lower() + memory[1:]
        memory = f"{name}'s {low}" if fact.possessed else f"{name} {low}"
    if fact.owner:
        return fact._replace(memory=memory, owner=name.lower())
    return fact._replace(memory=memory, subject=name.lower())
