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

from typing import Any

from . import worth
from .context import Context
from .english import english_facts
from .links import links_of
from .model import USER, Fact, Span
from .secrets import holds_secret
from .sentences import has_cjk, is_chinese, sentences

__all__ = ["extract"]


def extract(
    messages: list[dict[str, Any]],
    *,
    occurred_at: str | None = None,
    left_out: list[dict[str, Any]] | None = None,
) -> list[dict[str, Any]]:
    """Facts of the users' messages, in order.

    A message is {"role", "content" (text), "name"?, "occurred_at"? (ISO 8601)}; `occurred_at` is
    the default for messages without one. Only role "user" is a source. A message with a name is
    about that person: the name is the subject of its facts and stands in their text.

    Each fact has: message (index), action ("add" or "forget"), memory, kind ("fact",
    "preference", "episode"), subject (None in "forget tea"), attribute, exclusive, slot, value,
    negated (the statement denies the value), valid_from (ISO 8601), categories, source (its words
    in the message), entities [{"name", "type", "role"?}] and relations [{"source", "relation",
    "target"}] between those or "user", which is the name where the message has one; see `links`.

    `left_out` takes what was said and isn't worth keeping, a sentence a row: message (index), text,
    reason (one of worth.REASONS) and certainty (0 to 1).
    """
    inside: str | None = None
    out: list[dict[str, Any]] = []
    for index, message in enumerate(messages):
        content = message.get("content")
        if message.get("role") != "user" or not isinstance(content, str):
            continue
        context = Context(content, message.get("occurred_at") or occurred_at)
        name = message.get("name")
        seen: set[tuple[str, str]] = set()
        cut = list(sentences(content))
        read = worth.read(content, cut, inside=inside)
        inside = read.inside
        found: list[Fact] = []
        for place, (span, mark) in enumerate(cut):
            if context.task:
                break
            said, verdict = _told(span, mark, context, read, place)
            found.extend(said)
            if left_out is not None and verdict.reason:
                left_out.append(
                    {
                        "message": index,
                        "text": span.text,
                        "reason": verdict.reason,
                        "certainty": round(verdict.certainty, 3),
                    }
                )
        for fact in _settled(found):
            named = isinstance(name, str) and bool(name.strip())
            speaker = name.strip() if isinstance(name, str) and named else USER
            fact = fact._replace(links=links_of(fact, speaker))
            if named:
                fact = _about(fact, speaker)
            if fact.action == "add" and holds_secret(fact.source):
                continue
            if fact.memory and (fact.action, fact.memory) not in seen:
                seen.add((fact.action, fact.memory))
                out.append(fact.as_dict(index))
    return out


# A part of a sentence that is left out has to be this certain by its own words to be kept.
_CERTAIN_PART = 0.4


def _told(
    span: Span, mark: str, context: Context, read: worth.Message, place: int
) -> tuple[list[Fact], worth.Verdict]:
    """The facts of a sentence that are worth keeping, and the judgement of the sentence."""
    if is_chinese(span.text):
        from .chinese import chinese_facts

        found = chinese_facts(span, mark, context)
    else:
        context.before = None
        found = english_facts(span, mark, context)
    verdict = read.judge(place)
    if verdict.keep or (verdict.reason == "question" and found):
        return found, worth.Verdict(True)  # the reader takes what is stated before a question
    kept = [
        fact
        for fact in found
        if fact.action == "forget"
        or (read.frame(place) is None and _is_kept(fact, span, read, place, verdict))
    ]
    return kept, worth.Verdict(True) if kept else verdict


def _is_kept(
    fact: Fact, span: Span, read: worth.Message, place: int, verdict: worth.Verdict
) -> bool:
    """Whether a fact is kept although its sentence isn't: it fills a slot, it is about somebody or
    something else (which the reader tells apart), or it is a part that is worth it by itself."""
    if fact.key or (fact.subject != USER and verdict.reason != "fiction"):
        return True
    if 5 * len(fact.source) > 4 * len(span.text):
        return False
    alone = read.judge(place, statement=fact.source)
    return alone.keep and alone.certainty >= _CERTAIN_PART


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
    if USER not in (fact.subject, fact.owner):
        return fact
    memory = fact.memory
    if has_cjk(memory):
        memory = f"{name}的{memory}" if fact.possessed else f"{name}{memory}"
    else:
        low = memory[:1].lower() + memory[1:]
        memory = f"{name}'s {low}" if fact.possessed else f"{name} {low}"
    if fact.owner:
        return fact._replace(memory=memory, owner=name.lower())
    return fact._replace(memory=memory, subject=name.lower())
