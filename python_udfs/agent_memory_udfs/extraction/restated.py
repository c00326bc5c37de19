"""What a stored statement says, for a text that somebody wrote or changed by hand: the value that
it gives to a slot, the names in it and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterator

from .. import interrupts
from .drafts import held_value
from .english.graph.relationships import ROLES
from .language import facts_of
from .links import links_of
from .shared.context import Context
from .shared.model import USER, Fact, Links
from .shared.script import is_chinese
from .shared.sentences import sentences


def value_in_slot(statement: str, slot: str) -> str | None:
    """The value of `slot` ("user / residence") in a statement as memories are worded ("Resides in
    Rome"), "not Rome" where it denies it; None where it fills another slot or none."""
    for spoken in _spoken(statement.strip(), slot.split(" / ")[0]):
        for fact in _facts(spoken):
            if fact.slot == slot and fact.action == "add" and fact.value:
                return held_value(fact.value, fact.attribute, negated=fact.negated)
    return None


def links_of_statement(statement: str, subject: str = USER) -> dict[str, list[dict[str, str]]]:
    """{"entities", "relations"} of a statement as memories are worded ("Lives in Bergen"), as
    extract() gives them; empty lists where the rules do not read it.

    `subject` is whom the statement is about, as a fact names it ("user", "tom").
    """
    statement = statement.strip()
    ways = [*_spoken(statement, subject.strip().lower()), statement]
    if statement.split(" ")[0].lower().removesuffix("'s") in ROLES:
        ways.sort(key=lambda spoken: not spoken.startswith("My "))
    named = Links()
    for spoken in ways:
        found = _merged(_links(spoken))
        if found.relations:
            return found.as_dict()
        if not named.entities:
            named = found
    return named.as_dict()


def _links(spoken: str) -> list[Links]:
    found = []
    for fact in _facts(spoken):
        interrupts.check()
        found.append(links_of(fact))
    return found


def _merged(links: list[Links]) -> Links:
    """The links of several facts as those of one."""
    entities = {
        entity.name.casefold(): entity for one in reversed(links) for entity in one.entities
    }
    names = {entity.name for entity in entities.values()} | {USER}
    relations = dict.fromkeys(relation for one in links for relation in one.relations)
    return Links(
        tuple(entities.values()),
        tuple(r for r in relations if r.source in names and r.target in names),
    )


def _spoken(statement: str, subject: str) -> Iterator[str]:
    """The statement as its speaker may have said it: "Lives in Rome" -> "I lives in Rome"."""
    if is_chinese(statement):
        yield from ("我" + statement, "我的" + statement)
        return
    low = statement[:1].lower() + statement[1:]
    name = statement[: len(subject)]
    if subject != USER and name.lower() == subject and statement[len(name) : len(name) + 1] == " ":
        yield statement
    if subject == USER:
        yield "I " + low
    yield "My " + low


def _facts(spoken: str) -> list[Fact]:
    found: list[Fact] = []
    context = Context(spoken, None)
    for span, mark in sentences(spoken):
        interrupts.check()
        found.extend(facts_of(span, mark, context))
    return found
