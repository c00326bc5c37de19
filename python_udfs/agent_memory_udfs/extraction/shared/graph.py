"""Collects the entities and relations of one statement, within their bounds."""

from __future__ import annotations

from .model import USER, Entity, Links, Relation, squeeze
from .roles import SINGLE_ROLES

MAX_LINKS = 12
MAX_NAME = 200
_MARGIN = " \t\"'“”‘’.,;:!?()[]*_-–—，。！？、；："


class Graph:
    """Entities by name and the relations between them.

    `words` is the memory and the source of the statement: what they do not hold is no name.
    """

    def __init__(self, words: str) -> None:
        self._words = words.casefold()
        self._entities: dict[str, Entity] = {}
        self._relations: dict[Relation, None] = {}

    def name(self, name: str, kind: str, role: str = "") -> str:
        """Adds an entity; gives its name, "" where it is none. A better known type wins."""
        name = squeeze(name).strip(_MARGIN)
        key = name.casefold()
        if not key or len(name) > MAX_NAME or key == USER or key not in self._words:
            return ""
        if not any(char.isalnum() for char in name):
            return ""
        known = self._entities.get(key)
        if known is None:
            self._entities[key] = Entity(name, kind, role)
        elif known.type == "other" and kind != "other":
            self._entities[key] = known._replace(type=kind)
        return self._entities[key].name

    def relate(self, source: str, relation: str, target: str) -> None:
        """Adds a relation between two names or "user"; none where an end is missing."""
        if source and target and source != target:
            self._relations[Relation(source, relation, target)] = None

    def holds(self, text: str) -> bool:
        """Whether a name of the graph holds the text."""
        return any(text.casefold() in key for key in self._entities)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._entities

    def links(self, *, denied: bool = False) -> Links:
        """What was found; without relations where the statement is denied.

        Who is only known by a role that several may have ("my friend") is nobody in particular.
        """
        named = [e for e in self._entities.values() if not e.role or e.role in SINGLE_ROLES]
        entities = tuple(named[:MAX_LINKS])
        ends = {USER} | {entity.name for entity in entities}
        relations = [
            relation
            for relation in self._relations
            if relation.source in ends and relation.target in ends
        ]
        return Links(entities, () if denied else tuple(relations[:MAX_LINKS]))
