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

from .english.implied import question_of
from .language import facts_of
from .links import links_of
from .shared.context import Context
from .shared.model import USER, Fact
from .shared.script import composed, half_width, has_cjk
from .shared.secrets import holds_secret
from .shared.sentences import sentences

__all__ = ["extract"]


def extract(
    messages: list[dict[str, Any]], *, occurred_at: str | None = None
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
    """
    out: list[dict[str, Any]] = []
    question = fiction = ""
    for index, message in enumerate(messages):
        content = message.get("content")
        if not isinstance(content, str):
            continue
        if message.get("role") != "user":
            question = (
                question_of(half_width(content)) if message.get("role") == "assistant" else question
            )
            continue
        content = composed(content)
        context = Context(content, message.get("occurred_at") or occurred_at)
        context.question, context.fiction, question = question, fiction, ""
        name = message.get("name")
        seen: set[tuple[str, str]] = set()
        for fact in _settled(_facts(content, context)):
            named = isinstance(name, str) and bool(name.strip())
            speaker = name.strip() if isinstance(name, str) and named else USER
            fact = fact._replace(links=links_of(fact, speaker))
            if named:
                fact = _about(fact, speaker)
            if fact.action == "add" and (holds_secret(fact.source) or _is_left(fact, context)):
                continue
            if fact.memory and (fact.action, fact.memory) not in seen:
                seen.add((fact.action, fact.memory))
                out.append(fact.as_dict(index))
        fiction = context.fiction if context.fiction == "play" else ""
    return out


def _facts(content: str, context: Context) -> list[Fact]:
    found: list[Fact] = []
    said = list(sentences(content))
    context.alone = len(said) == 1
    for span, mark in said:
        if context.task:
            break
        found.extend(facts_of(span, mark, context))
    return found


def _is_left(fact: Fact, context: Context) -> bool:
    """Whether a fact has a reason not to be kept."""
    return bool(fact.reason) and (context.asks or not fact.reason.endswith("?"))


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
