"""Rule-based extraction of memories from messages, offline and in linear time.

`extract` finds the statements that a person makes about themselves and about others, in English
and Chinese, as they stand in the text: nothing is inferred. Questions, greetings, thanks,
commands and small talk yield nothing, and neither do passwords and their like.

Dates: `valid_from` is the beginning of the period a statement names as its start ("since March
2024", "got married last month", "moved in 2019") or as the time of an event ("went to Rome last
summer", kind "episode"), resolved against the message's `occurred_at`; see `dates`. Plans keep
none, and no date in the future counts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from .. import interrupts
from .language import (
    as_said,
    ask_about,
    before_question,
    corrects,
    facts_of,
    is_of_another,
    names_others,
    orders,
    with_subject,
    worth_of,
)
from .links import links_of
from .rivals import contest_of, may_contest, mentioned, says_now
from .shared.context import Context, question_of
from .shared.model import USER, Fact, Span, capitalise, squeeze
from .shared.script import composed, has_cjk
from .shared.secrets import holds_secret
from .shared.sentences import sentences
from .worth import Message, frames

__all__ = ["extract"]

POLLED = 50  # sentences
LONG = 2000  # characters: a message that is not read again for a pronoun


def extract(
    messages: list[dict[str, Any]],
    *,
    occurred_at: str | None = None,
    left_out: list[dict[str, Any]] | None = None,
    poll: Callable[[], object] | None = None,
    earlier: Callable[[], str] | None = None,
    contests: bool = False,
) -> list[dict[str, Any]]:
    """Facts of the users' messages, in order.

    A message is {"role", "content" (text), "name"?, "occurred_at"? (ISO 8601)}; `occurred_at` is
    the default for messages without one. Only role "user" is a source. A message with a name is
    about that person: the name is the subject of its facts and stands in their text.

    Each fact has: message (index), action ("add" or "forget"), memory, kind ("fact", "preference",
    "episode", "instruction"), subject (None in "forget tea"), attribute, exclusive, slot, value,
    negated (the statement denies the value), change (it says that the value changed), valid_from
    (ISO 8601), categories, source (its words in the message), ends (None, or what else it ends:
    {"slots", "exact", "sole"}, the latter two patterns of memories, see `Ending`), entities
    [{"name", "type", "role"?}] and relations [{"source", "relation", "target"}] between those or
    "user", which is the name where the message has one; see `links`.

    `left_out` receives what is not kept: {"message", "memory", "source", "reason"}. The reason of a
    sentence without any statement that the rules know is what it is by its form ("question",
    "task"), else "no_statement".
    `poll` is called every now and then and may raise to interrupt. `earlier` gives the user's
    message before these ("" for none), which "sorry, I meant Ulm" corrects, or which named whom
    "she" means; it is asked only then.

    With `contests` a fact of a sentence that tells of a change has "contests": {"said": the
    sentence, "words": a pattern that memories it may contradict fit, "only": false}, and a sentence
    of a change that gives no fact gives one as it was said, with "only" true: one that is worth
    keeping only where it contradicts a memory; see `rivals`.
    """
    out: list[dict[str, Any]] = []
    question, play = "", None
    stated: Fact | None = None
    answer = ""  # the assistant's last turn
    spoke: dict[str, Context] = {}  # by speaker: the message before
    for index, message in enumerate(messages):
        interrupts.check()
        content = message.get("content")
        if not isinstance(content, str):
            continue
        if message.get("role") != "user":
            if message.get("role") == "assistant":
                question, answer = question_of(content), content
            continue
        content = composed(content)
        context = Context(content, message.get("occurred_at") or occurred_at)
        if stated is None and earlier is not None and corrects(content):
            stated = _read(composed(earlier())).stated
        context.question, context.stated, question = question, stated, ""
        regions = frames(content, inside=play, poll=poll)
        name = message.get("name")
        if str(name) in spoke and not names_others(answer):
            context.follow(spoke[str(name)])
        of_another = is_of_another(content, context.question)
        ask_about(context.question, context)
        answered, answer = answer, ""
        if not spoke and earlier is not None:
            context.recall = partial(_before, earlier, answered)
        spoke[str(name)] = context
        seen: set[tuple[str, str]] = set()
        said = Message(list(sentences(content)), regions, context.question or None)
        found, places = _facts(said, context, poll, every=left_out is not None)
        told = _contests(said, context) if contests else {}
        if of_another:
            kept_of = [(f, at) for f, at in zip(found, places, strict=True)
                       if at or f.subject != USER]  # fmt: skip
            found, places = [f for f, _ in kept_of], [at for _, at in kept_of]
        of_whom = {
            place: whose
            for fact, place in reversed(list(zip(found, places, strict=True)))
            if place in told and (whose := with_subject(told[place]["said"], fact))
        }
        if of_another and 0 not in of_whom:
            told.pop(0, None)
        for place, whose in of_whom.items():
            told[place] = contest_of(whose) or told[place]
        first = len(out)
        beside: list[tuple[int, dict[str, Any]]] = []
        for number, (fact, place) in enumerate(zip(_settled(found), places, strict=True)):
            if poll is not None and number % POLLED == POLLED - 1:
                poll()
            if not fact.memory or (fact.action, fact.memory) in seen:
                continue
            seen.add((fact.action, fact.memory))
            named = isinstance(name, str) and bool(name.strip())
            speaker = name.strip() if isinstance(name, str) and named else USER
            reason = _reason_to_leave(fact, context, said, place)
            if reason and left_out is not None:
                left_out.append({"message": index, "memory": fact.memory, "source": fact.source,
                                 "reason": reason.replace(" ", "_")})  # fmt: skip
            if reason and place in told and fact.action == "add" and says_now(fact.source):
                # Kept beside the rest of its sentence where it contradicts a memory.
                beside.append((place, fact.as_dict(index)))
            if reason:
                continue
            fact = fact._replace(links=links_of(fact, speaker))
            if named:
                fact = _about(fact, speaker)
            out.append(fact.as_dict(index))
            left_out_whom = of_another and place == 0
            contest = told.get(place) or (
                contests and not left_out_whom and _before_question(fact, said, place)
            )
            if contest:
                out[-1]["contests"] = contest | {"only": False}
        kept = {fact["contests"]["said"] for fact in out[first:] if "contests" in fact}
        for place, fact in reversed(beside):
            if told[place]["said"] in kept and not fact["attribute"]:
                out.insert(first, fact | {"contests": told[place] | {"only": True}})
        for place, contest in told.items():
            alone = None
            if contest["said"] not in kept:
                alone = _as_it_was_said(said, place, context, contest["said"])
            if alone:
                out.append(alone.as_dict(index) | {"contests": contest | {"only": True}})
        play, stated = regions.inside, context.stated
    return out


def _contests(said: Message, context: Context) -> dict[int, dict[str, Any]]:
    """By the place of a sentence that tells of a change: how it is held against memories."""
    found = {}
    last = len(said.cut) if context.task_at is None else context.task_at + 1
    for number, (span, mark) in enumerate(said.cut[:last]):
        if said.frame(number) or not may_contest(span.text):
            continue
        asks = (
            "?" in mark
            or number == context.task_at
            or orders(span.text)
            or (has_cjk(span.text) and said.form(number) == "question")
        )
        stated = before_question(span.text) if asks else span.text
        mention = mentioned(span.text) if asks else ""
        contest = contest_of(mention) if mention and mention != mentioned(stated) else None
        contest = contest or contest_of(stated)
        if contest:
            found[number] = contest
    return found


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


def _read(message: str) -> Context:
    """What is known behind a message: whom it named, the statement that a slip may be in."""
    context = Context(message, None)
    said = Message(list(sentences(message)), frames(message), None)
    _facts(said, context, None, every=False)
    return context


def _before(earlier: Callable[[], str], answer: str) -> Context | None:
    """What the message before these made known; None where the assistant named others since."""
    message = composed(earlier())
    if not message or len(message) > LONG or names_others(answer):
        return None
    return _read(message)


def _facts(
    said: Message, context: Context, poll: Callable[[], object] | None, *, every: bool
) -> tuple[list[Fact], list[int]]:
    """What the sentences state, and for each fact the place of its sentence; with `every` one
    without a statement has a fact too, with why."""
    found: list[Fact] = []
    places: list[int] = []
    context.alone = len(said.cut) == 1
    for number, (span, mark) in enumerate(said.cut):
        interrupts.check()
        if context.task and not every:
            break
        if poll is not None and number % POLLED == POLLED - 1:
            poll()
        reason = "task" if context.task else said.frame(number)
        context.unread = False
        facts = [] if reason else facts_of(span, mark, context) or as_said(said, number, context)
        if context.task and context.task_at is None:
            context.task_at = number
        if reason or (every and not facts):
            reason = reason or said.judge(number).reason or "no_statement"
            facts = [Fact(span.text, span.text, reason=reason)]
        found.extend(facts)
        places.extend([number] * len(facts))
    return found, places


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
    place = context.message.find(fact.source)
    return bool(fact.lead) and 0 <= context.message.find(fact.lead) < place


def _settled(found: list[Fact]) -> list[Fact]:
    """In "I'm not from Spain, I'm from Portugal" only the second part fills the slot."""
    stated = {
        fact.slot: index
        for index, fact in enumerate(found)
        if fact.key == fact.attribute and fact.action == "add" and not fact.negated
    }
    return [
        fact._replace(key="")
        if fact.negated and fact.action == "add" and stated.get(fact.slot, -1) > index
        else fact
        for index, fact in enumerate(found)
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
