"""Every example of data/attributes.toml, and that every attribute has one."""

import tomllib
from pathlib import Path
from typing import Any

import agent_memory_udfs.data
import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.shared.attributes import ATTRIBUTES, questions
from agent_memory_udfs.extraction.shared.script import has_cjk

TABLE = tomllib.loads(
    Path(agent_memory_udfs.data.__file__).with_name("attributes.toml").read_text()
)
LANGUAGES = ("english", "chinese")


def language_of(statement: str) -> str:
    return "chinese" if has_cjk(statement) else "english"


def spoken(name: str, statement: str) -> list[str]:
    """The example itself, or one for each noun that its {noun} stands for."""
    if "{noun}" not in statement:
        return [statement]
    nouns = TABLE[name][language_of(statement)]["nouns"]
    return [statement.replace("{noun}", noun) for noun in nouns]


EXAMPLES = [
    (name, said, value)
    for name, entry in TABLE.items()
    for statement, value in entry.get("examples", {}).items()
    for said in spoken(name, statement)
]
NOUNS = [
    (name, noun)
    for name, entry in TABLE.items()
    for language in LANGUAGES
    for noun in entry.get(language, {}).get("nouns", ())
]
QUESTIONS = [
    (name, language, question)
    for language in LANGUAGES
    for question, names in questions(language).items()
    for name in names
]


def stated(statement: str, attribute: str) -> list[str]:
    """The values that a statement gives to slots of the attribute, "not ..." where it denies it."""
    found = extract(
        [{"role": "user", "content": statement}], occurred_at="2025-03-01T00:00:00+00:00"
    )
    return [
        ("not " if fact["negated"] else "") + fact["value"].removeprefix("not ")
        for fact in found
        if fact["slot"]
        and fact["value"]
        and attribute in (fact["attribute"], fact["slot"].split(" / ")[1])
    ]


@pytest.mark.parametrize(("attribute", "statement", "value"), EXAMPLES)
def test_an_example_of_an_attribute(attribute: str, statement: str, value: str | bool) -> None:
    assert stated(statement, attribute) == ([value] if value else [])


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_no_attribute_is_without_an_example(attribute: str) -> None:
    assert TABLE[attribute]["examples"]


def test_every_noun_stands_in_an_example() -> None:
    told = {(name, statement.casefold()) for name, statement, value in EXAMPLES if value}
    missing = [
        (name, noun) for name, noun in NOUNS
        if not any(of == name and noun.casefold() in statement for of, statement in told)
    ]  # fmt: skip
    assert missing == []


@pytest.mark.parametrize(("attribute", "language", "question"), QUESTIONS)
def test_a_question_asks_for_its_attribute(attribute: str, language: str, question: str) -> None:
    asked = f"Forget {question}." if language == "english" else f"忘记我{question}。"
    found = extract([{"role": "user", "content": asked}])
    assert attribute in [fact["attribute"] for fact in found if fact["action"] == "forget"]


def fields(entry: dict[str, Any], lead: str = "") -> set[str]:
    """The names of an entry's fields, those of its languages with the language."""
    named: set[str] = set()
    for key, value in entry.items():
        if key in ("english", "chinese"):
            named |= fields(value, f"{key}.")
        else:
            named.add(lead + key)
    return named


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_fields_are_known(attribute: str) -> None:
    told = {"nouns", "verbs", "endings", "questions", "values"}
    known = {f"{language}.{part}" for language in ("english", "chinese") for part in told}
    known |= {
        "one_at_a_time", "each", "category", "relation", "target", "asked_by", "asked_by_stop_word",
        "form", "aliases", "examples",
    }  # fmt: skip
    assert fields(TABLE[attribute]) <= known
    assert ("relation" in TABLE[attribute]) == ("target" in TABLE[attribute])
