"""The value that a stored statement gives to a slot, for a text that somebody changed by hand."""

from __future__ import annotations

from collections.abc import Iterator

from .context import Context
from .english import english_facts
from .model import USER, Fact
from .sentences import is_chinese, sentences


def value_in_slot(statement: str, slot: str) -> str | None:
    """The value of `slot` ("user / residence") in a statement as memories are worded ("Resides in
    Rome"), "not Rome" where it denies it; None where it fills another slot or none."""
    for spoken in _spoken(statement.strip(), slot.split(" / ")[0]):
        for fact in _facts(spoken):
            if fact.slot == slot and fact.action == "add" and fact.value:
                denied = fact.negated or fact.attribute == "dislikes"
                return "not " + fact.value.removeprefix("not ") if denied else fact.value
    return None


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
        if is_chinese(span.text):
            from .chinese import chinese_facts

            found.extend(chinese_facts(span, mark, context))
        else:
            found.extend(english_facts(span, mark, context))
    return found
