"""What is known of each attribute, by language: data/attributes.toml tells what its fields mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ...data import table


class Attribute(NamedTuple):
    """An attribute, whatever the language; texts are empty where it has none.

    `each` begins the slot of each of its values; `form` is what a value of it looks like.
    """

    one_at_a_time: bool
    each: str = ""
    category: str = ""
    form: str = ""
    aliases: tuple[str, ...] = ()


class Edge(NamedTuple):
    """The relation of the graph that an attribute states, and the type of its target."""

    relation: str
    type: str


_TABLE = table("attributes")
ATTRIBUTES: dict[str, Attribute] = {
    name: Attribute(
        entry["one_at_a_time"], entry.get("each", ""), entry.get("category", ""),
        entry.get("form", ""), tuple(entry.get("aliases", ())),
    )
    for name, entry in _TABLE.items()
}  # fmt: skip
EDGES: dict[str, Edge] = {
    name: Edge(entry["relation"], entry["target"])
    for name, entry in _TABLE.items()
    if "relation" in entry
}
ALIASES: dict[str, str] = {
    alias: name for name, attribute in ATTRIBUTES.items() for alias in attribute.aliases
}


def of_form(*forms: str) -> frozenset[str]:
    """The attributes whose values have one of these forms."""
    return frozenset(name for name, attribute in ATTRIBUTES.items() if attribute.form in forms)


def nouns(language: str) -> dict[str, str]:
    """The attribute that each noun names."""
    return {noun: name for name, told in _told(language) for noun in told.get("nouns", ())}


def questions(language: str) -> dict[str, tuple[str, ...]]:
    """The attributes that each question asks for."""
    asked: dict[str, tuple[str, ...]] = {}
    for name, told in _told(language):
        for words in told.get("questions", ()):
            asked[words] = (*asked.get(words, ()), name)
    return asked


def verbs(language: str, part: str = "verbs") -> Iterator[tuple[str, dict[str, Any]]]:
    """Each attribute with a rule of a verb that states it, or ends it (`part` "endings")."""
    for name, told in _told(language):
        for rule in told.get(part, ()):
            yield name, rule


def values(attribute: str, language: str) -> dict[str, str]:
    """The value that each word stands for."""
    told = _TABLE[attribute].get(language, {}).get("values", {})
    return {word: value for value, words in told.items() for word in words.split()}


def _told(language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((name, entry[language]) for name, entry in _TABLE.items() if language in entry)
