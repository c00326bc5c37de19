"""Reading a scope's graph the way any reader may: through memory_cypher()."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import psycopg
from psycopg import IsolationLevel, sql

from agent_memory.connection import schema_of
from agent_memory.graph.knowledge import Entity, Graph, Relation

Row = Mapping[str, Any]

ENTITIES = """
MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type,
    e.user_id AS user_id, e.agent_id AS agent_id, e.run_id AS run_id, e.app_id AS app_id
"""
RELATIONS = """
MATCH (s:Entity)-[r:RELATION]->(t:Entity)
RETURN s.id AS source, r.relationship AS relationship, t.id AS target,
    r.memory_id AS memory_id, r.valid_from AS valid_from
"""
CALL = """
select c.* from {}.memory_cypher(
    %(query)s, user_id => %(user_id)s, agent_id => %(agent_id)s, run_id => %(run_id)s,
    app_id => %(app_id)s, project => %(project)s) as c
"""


def read(dsn: str, scope: Mapping[str, str | None], project: str | None = None) -> Graph:
    """The graph of what current memories of a scope (user_id, agent_id, run_id, app_id) state.

    Needs the rights of memory_reader. Raises what memory_cypher() raises.
    """
    with psycopg.connect(dsn, application_name="agent-memory graph") as session:
        # Entities and relations of one moment.
        session.isolation_level = IsolationLevel.REPEATABLE_READ
        session.read_only = True
        call = sql.SQL(CALL).format(sql.Identifier(schema_of(session, "memory_cypher")))
        found = [
            [row for (row,) in session.execute(call, {**scope, "project": project, "query": query})]
            for query in (ENTITIES, RELATIONS)
        ]
    return from_rows(*found)


def from_rows(entities: Iterable[Row], relations: Iterable[Row]) -> Graph:
    """The graph that rows of ENTITIES and RELATIONS make, in an order that is always the same."""
    vertices = sorted(map(entity, entities), key=lambda e: (e.name, e.id))
    stated: dict[tuple[str, str, str], list[Row]] = {}
    for row in relations:
        stated.setdefault((row["source"], row["relationship"], row["target"]), []).append(row)
    edges = (
        Relation(*triple, len({row["memory_id"] for row in rows}), first_day(rows))
        for triple, rows in sorted(stated.items())
    )
    return Graph(tuple(vertices), tuple(edges))


def entity(row: Row) -> Entity:
    """A row of ENTITIES. The one whose memories these are has a scope's type and its id as name."""
    own = next(
        (name for name in ("user", "agent", "run", "app") if row[f"{name}_id"] is not None), ""
    )
    is_self = row["type"] == own and row["name"] == row[f"{own}_id"]
    return Entity(row["id"], row["name"], row["type"], is_self)


def first_day(rows: Iterable[Row]) -> str:
    """The earliest of valid_from, as a date."""
    return min((str(row["valid_from"])[:10] for row in rows if row["valid_from"]), default="")
