"""What the graph of a scope holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Entity:
    """A vertex. is_self: the person (else agent, run, app) whose memories these are."""

    id: str
    name: str
    type: str
    is_self: bool = False


@dataclass(frozen=True)
class Relation:
    """All edges of one relationship between two entities, whose ids these are.

    memories: how many memories state it; since: the date, in UTC, from which the first of them
    holds.
    """

    source: str
    relationship: str
    target: str
    memories: int = 1
    since: str = ""


@dataclass(frozen=True)
class Graph:
    """The entities of a scope, and the relations between them."""

    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()

    def counts(self) -> str:
        """50 entities, 73 relations"""
        entities, relations = len(self.entities), len(self.relations)
        return (
            f"{entities} {'entity' if entities == 1 else 'entities'}, "
            f"{relations} relation{'' if relations == 1 else 's'}"
        )

    def best_connected(self, limit: int) -> Graph:
        """The part that so many entities make: those whose memories they are, then by relations."""
        degree = Counter(end for r in self.relations for end in (r.source, r.target))
        ranked = sorted(self.entities, key=lambda e: (not e.is_self, -degree[e.id]))
        kept = {entity.id for entity in ranked[:limit]}
        return Graph(
            tuple(e for e in self.entities if e.id in kept),
            tuple(r for r in self.relations if r.source in kept and r.target in kept),
        )
