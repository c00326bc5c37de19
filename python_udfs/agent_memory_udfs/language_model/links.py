"""The entities and relations of a fact: those the model names, and those the rules read in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..extraction.restated import links_of_statement
from .grounding import Passage, plain_text

MAX_NAME = 200
MAX_LINKS = 20

# What stands at the end of a relation, where nothing else tells.
_TARGETS = {
    "lives_in": "place", "lived_in": "place", "located_in": "place", "born_in": "place",
    "comes_from": "place", "from": "place", "grew_up_in": "place", "moved_to": "place",
    "moved_from": "place", "works_in": "place", "traveled_to": "place", "travelled_to": "place",
    "visited": "place", "works_at": "organization", "works_for": "organization",
    "worked_at": "organization", "employed_by": "organization", "studies_at": "organization",
    "studied_at": "organization", "attends": "organization", "member_of": "organization",
    "founded": "organization", "joined": "organization", "married_to": "person",
    "engaged_to": "person", "divorced_from": "person", "friend_of": "person", "knows": "person",
    "parent_of": "person", "child_of": "person", "sibling_of": "person", "mother_of": "person",
    "father_of": "person", "son_of": "person", "daughter_of": "person", "wife_of": "person",
    "husband_of": "person", "sister_of": "person", "brother_of": "person", "dating": "person",
    "works_with": "person", "reports_to": "person", "manages": "person", "likes": "topic",
    "loves": "topic", "enjoys": "topic", "dislikes": "topic", "hates": "topic",
    "speaks": "topic", "plays": "topic", "studies": "topic",
}  # fmt: skip


class Links:
    """What a fact names, by normalised name, and how these stand to each other."""

    def __init__(self, memory: str, source: str, subject: str) -> None:
        self._passage = Passage(f"{memory} {source}")
        self._subject = subject
        self._entities: dict[str, dict[str, str]] = {}
        self._relations: dict[tuple[str, str, str], dict[str, str]] = {}
        self._rules = links_of_statement(memory, subject)
        self._types = {plain_text(e["name"]): e for e in self._rules["entities"]}

    def take(self, entities: Any, relations: Any, clean: Callable[[Any], str]) -> None:
        """Adds what a model names in the fact's own words. A model that was asked for relations
        alone leaves the entities to these and to the rules, and relations where it names none."""
        for item in entities if isinstance(entities, list) else []:
            named = {"name": item} if isinstance(item, str) else item
            if isinstance(named, dict):
                self._name(clean(named.get("name")), _word(clean(named.get("type"))))
        for item in relations if isinstance(relations, list) else []:
            if isinstance(item, dict):
                relation = _word(clean(item.get("relation")))[:MAX_NAME]
                self._relate(clean(item.get("source")), relation, clean(item.get("target")))
        if not isinstance(entities, list):
            for entity in self._rules["entities"]:
                self._entities.setdefault(plain_text(entity["name"]), dict(entity))
            if not self._relations:
                for link in self._rules["relations"]:
                    self._keep(link["source"], link["relation"], link["target"])

    def entities(self) -> list[dict[str, str]]:
        """[{"name", "type"}], "role" too for somebody who is known by a role."""
        return list(self._entities.values())[:MAX_LINKS]

    def relations(self) -> list[dict[str, str]]:
        """[{"source", "relation", "target"}] between these and "user"."""
        ends = {"user", *(entity["name"] for entity in self.entities())}
        return [
            relation for relation in self._relations.values()
            if {relation["source"], relation["target"]} <= ends
        ][:MAX_LINKS]  # fmt: skip

    def _name(self, name: str, kind: str) -> str:
        """The name of the entity as it is kept, "" where nobody said it."""
        key = plain_text(name)
        if not key or len(name) > MAX_NAME:
            return ""
        known = self._entities.get(key)
        if known is not None:
            if known["type"] == "other" and kind:
                known["type"] = kind[:60]
            return known["name"]
        if self._passage.find(name) is None and self._passage.find(f"{name}'s") is None:
            return ""
        # What the model says of its type comes first; the rules know who is known by a role.
        ruled = dict(self._types.get(key) or {"type": "other"})
        named = {} if "role" in ruled else {"name": name}
        self._entities[key] = ruled | named | ({"type": kind[:60]} if kind else {})
        return self._entities[key]["name"]

    def _relate(self, source: str, relation: str, target: str) -> None:
        kind = _TARGETS.get(relation, "")
        begin = self._end_of_relation(source, "person" if kind else "")
        end = self._end_of_relation(target, kind)
        self._keep(begin, relation, end)

    def _keep(self, source: str, relation: str, target: str) -> None:
        if source and target and relation and source != target:
            self._relations.setdefault(
                (source, relation, target),
                {"source": source, "relation": relation, "target": target},
            )

    def _end_of_relation(self, name: str, kind: str) -> str:
        plain = plain_text(name)
        if plain in ("user", "the user", "用户", "我", "i", "me"):
            return "user"
        if plain == plain_text(self._subject):
            # As the statement writes the subject: "Tom", not "tom".
            name = self._passage.find(self._subject) or name
        return self._name(name, kind)


def _word(text: str) -> str:
    return "_".join(text.lower().split())
