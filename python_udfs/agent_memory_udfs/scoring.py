"""The steps of a search whose scope fits into memory: read its rows, score them, look again at the
best, and return those that remain.

`execute` runs a statement by a plan that the session keeps; this module decides which statements a
request needs, agent_memory_udfs.ranking what the scores are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from agent_memory_udfs import ranking
from agent_memory_udfs.ranking import Candidate, Scope, Time, Weights
from agent_memory_udfs.related_words import RelatedWords

Request = dict[str, Any]  # memory.search_request
Rows = list[dict[str, Any]]
Execute = Callable[[str, list[str], list[Any]], Rows]

LOOKED_AT_AGAIN = 30

NAMED = """
select a.actor from unnest($1) as a (actor)
where to_tsvector('pg_catalog.simple', a.actor) <> ''
    and tsvector_to_array(to_tsvector('pg_catalog.simple', $2))
        @> tsvector_to_array(to_tsvector('pg_catalog.simple', a.actor))"""

NAME_TERMS = """
select t.term from unnest($1) as n (name)
cross join lateral unnest(memory._query_terms(n.name)) as t (term)"""

# Evidence is 1 for an entity of the query, half of it a relation, divided by 1 + ln(visible
# memories that name the entity).
LINKED = """
select distinct on (n.id) n.id, n.place, power(0.5::float8, n.hops) / (1 + ln(n.memories)) as graph
from (
    select v.id, g.hops, g.place, count(*) over (partition by g.entity_id)::float8 as memories
    from unnest($4, $5) with ordinality as g (entity_id, hops, place)
    join memory.memory_entity as l on l.project = {project} and l.entity_id = g.entity_id
    join unnest($1, $2, $3) as v (id, memory_id, content_hash)
        on v.memory_id = l.memory_id and v.content_hash = l.content_hash
) as n
order by n.id, graph desc, n.place"""

TEXTS = """
select m.id, left(m.memory, 1000) as text from memory.memory as m
where m.project = {project} and m.id = any($1)"""

ACCESSED = """
select a.memory_id as id, $2 * a.accesses / (a.accesses + 3.0::float8) * power(0.5::float8,
    least(1000, greatest(date_part('epoch', statement_timestamp() - a.accessed_at), 0)
        / 86400 / $3)) as part
from memory.access as a where a.project = {project} and a.memory_id = any($1)"""

LEXEMES = """
select m.id, tsvector_to_array(m.lexemes) as lexemes from memory.memory as m
where m.project = {project} and m.id = any($1)"""

SLOTS = """
select s.id, s.subject, s.attribute, memory._names($2, s.subject) as is_named
from (
    select m.id, split_part(m.slot, ' / ', 1) as subject, split_part(m.slot, ' / ', 2) as attribute
    from memory.memory as m
    where m.project = {project} and m.id = any($1) and m.slot is not null
) as s"""

# Of the terms those that say what the query is about: all, where that is left to light ones.
TELLING = """
select t.place
from (
    select t.place, memory._is_light(t.term) as is_light,
        bool_and(memory._is_light(t.term)) over () as are_light
    from unnest($1) with ordinality as t (term, place)
) as t
where not t.is_light or t.are_light"""

VECTORS = """
select m.id, m.embedding::real[] as vector from memory.memory as m
where m.project = {project} and m.id = any($1)"""


class TooManyRows(Exception):
    """The scope has more rows than are read into memory."""


def found(request: Request, execute: Execute, related: RelatedWords | None) -> list[Candidate]:
    """The rows that answer a request, in the order in which they are returned."""
    search = Search(request, execute, related)
    candidates = search.best()
    if request["by_words"] or request["by_access"]:
        candidates = search.looked_at_again(candidates)
    if request["later_first"]:
        candidates = search.later_first(candidates)
    if request["own_first"]:
        candidates = search.own_first(candidates)
    if request["is_precise"]:
        candidates = search.precise(candidates)
    if request["diversity"]:
        return search.diverse(candidates)
    return ranking.in_order(candidates)


class Search:
    """One request, the rows of its scope, and what is known of its terms."""

    def __init__(self, request: Request, execute: Execute, related: RelatedWords | None) -> None:
        self.request = request
        self.execute = execute
        self.related = related
        self.weights = Weights(*request["weights"])
        self.terms: list[str] = request["terms"]
        self.pool: int = request["top_k"]
        if request["diversity"]:
            self.pool = max(50, self.pool, min(4 * self.pool, ranking.DIVERSE))
        self.texts: dict[str, str] = {}

    def best(self) -> list[Candidate]:
        """By all that is known without the texts; more than asked for where they are read next."""
        request = self.request
        (row,) = self.execute(
            request["statement"],
            TYPES,
            [*(request[name] for name in VALUES), request["most_rows"] + 1],
        )
        self.scope = Scope(row, len(self.terms))
        if self.scope.count > request["most_rows"]:
            raise TooManyRows
        self.idf = self.scope.idf(self.own_names(row["names"] or []))
        is_final = not (request["by_words"] or request["by_access"])
        return ranking.candidates(
            self.scope,
            self.weights,
            self.idf,
            self.named(),
            self.linked(row),
            Time(
                request["period_start"],
                request["period_end"],
                request["period"] is not None,
                request["wants"],
            ),
            row["now"],
            self.pool if is_final else max(LOOKED_AT_AGAIN, self.pool),
            request["threshold"] if is_final else None,
        )

    def own_names(self, names: list[str]) -> ranking.Bits:
        """Which terms are a name of the person whose memories these are."""
        own: set[str] = set()
        if names and self.terms:
            own = {row["term"] for row in self.execute(NAME_TERMS, ["text[]"], [names])}
        return np.array([term in own for term in self.terms], np.bool_)

    def named(self) -> set[str]:
        """The actors whom the query names."""
        actors = sorted({actor for actor in self.scope.actors if actor is not None})
        if not (actors and self.terms and self.weights.actor):
            return set()
        rows = self.execute(NAMED, ["text[]", "text"], [actors, self.request["query"]])
        return {row["actor"] for row in rows}

    def linked(self, row: dict[str, Any]) -> dict[str, tuple[float, int]]:
        """Rows to which the graph leads: evidence, place of the path."""
        if not (self.request["linked"] and self.scope.count):
            return {}
        rows = self.execute(
            LINKED,
            ["uuid[]", "uuid[]", "uuid[]", "uuid[]", "integer[]"],
            [
                [self.scope.id(place) for place in range(self.scope.count)],
                row["memory_ids"],
                row["hashes"],
                self.request["linked"],
                self.request["hops"],
            ],
        )
        return {row["id"]: (row["graph"], row["place"]) for row in rows}

    def looked_at_again(self, candidates: list[Candidate]) -> list[Candidate]:
        request = self.request
        near = self.near(candidates)
        accessed = {}
        if request["by_access"]:
            rows = self.execute(
                ACCESSED,
                ["uuid[]", "float8", "float8"],
                [ids(candidates), self.weights.access, self.weights.half_life],
            )
            accessed = {row["id"]: row["part"] for row in rows}
        return ranking.looked_at_again(
            candidates,
            ranking.related_parts(candidates, near, self.scope, self.idf, self.weights.related),
            accessed,
            self.pool,
            request["threshold"],
        )

    def near(self, candidates: list[Candidate]) -> list[tuple[int, int, float]]:
        """Words of their texts that are near to words of the query: see RelatedWords.between()."""
        if not (self.request["by_words"] and self.related and candidates):
            return []
        if unread := [c.id for c in candidates if c.id not in self.texts]:
            rows = self.execute(TEXTS, ["uuid[]"], [unread])
            self.texts.update((row["id"], row["text"]) for row in rows)
        # Each statement sees what is there by then: a row may have been erased since the first.
        texts = [self.texts.get(c.id, "") for c in candidates]
        return self.related.between(self.request["words"], texts)

    def later_first(self, candidates: list[Candidate]) -> list[Candidate]:
        alike = ranking.same_words(candidates)
        if not alike:
            return candidates
        rows = self.execute(LEXEMES, ["uuid[]"], [ids(alike)])
        lexemes = {row["id"]: set(row["lexemes"]) for row in rows}
        return ranking.later_first(candidates, [c for c in alike if c.id in lexemes], lexemes)

    def own_first(self, candidates: list[Candidate]) -> list[Candidate]:
        rows = self.execute(SLOTS, ["uuid[]", "text"], [ids(candidates), self.request["query"]])
        slots = {
            row["id"]: ranking.Slot(row["subject"], row["attribute"], row["is_named"])
            for row in rows
        }
        return ranking.own_first(candidates, slots, self.request["threshold"])

    def precise(self, candidates: list[Candidate]) -> list[Candidate]:
        telling = [row["place"] for row in self.execute(TELLING, ["text[]"], [self.terms])]
        held = {
            c.id: set((np.flatnonzero(self.scope.held[c.row]) + 1).tolist()) for c in candidates
        }
        return ranking.precise(
            candidates,
            telling,
            held,
            self.near(candidates),
            self.weights,
            self.request["precise_floor"],
        )

    def diverse(self, candidates: list[Candidate]) -> list[Candidate]:
        if not candidates:
            return []
        rows = self.execute(VECTORS, ["uuid[]"], [ids(candidates)])
        known = {row["id"]: row["vector"] for row in rows if row["vector"] is not None}
        size = max(map(len, known.values()), default=1)
        vectors = np.array(
            [known.get(c.id, [0.0] * size) for c in ranking.by_score(candidates)], np.float64
        )
        return ranking.diverse(
            candidates, vectors, self.request["diversity"], self.request["top_k"]
        )


# Of the request, in the order in which its statement reads them as $1 to $12; $13 is the limit.
TYPES = [
    *("halfvec", "text[]", "text", "text", "text", "text", "text", "text[]", "timestamptz"),
    *("timestamptz", "tsquery", "tsquery[]", "integer"),
]
VALUES = (
    "embedding",
    "parameters",
    "project",
    "user_id",
    "agent_id",
    "run_id",
    "app_id",
    "kinds",
    "as_of",
    "known_at",
    "any_term",
    "each_term",
)


def ids(candidates: list[Candidate]) -> list[str]:
    return [c.id for c in candidates]
