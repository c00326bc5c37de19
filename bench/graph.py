"""Times of the knowledge graph: relations around an entity, and what they cost when adding.

    python bench/graph.py [--dsn DSN] [--users 2000] [--relations 100] [--questions 400]

Each user of a project made for the run has as many memories, each stating one relation: two in five
of the user, the others between the things that they name, which have invented names and embeddings.
They are written in bulk into the tables; triggers project them into the graph in Apache AGE, as
always.

Expansions start from an entity of a user drawn at random and go two relations deep in both
directions: by memory_relations(), and as the peer by Cypher in Apache AGE, as a path of variable
length and as two patterns of fixed length, on the same graph in the same session. All of them must
find the same relations.

Searching: memory_search() with a query that names an entity, with and without the graph channel.

Adding: the same statement, extracted beforehand, with three relations between the user, a known and
two new entities, and without any, in turns.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from metrics import percentile
from psycopg.types.json import Jsonb
from stores import Connection, Project
from tables import table_row

ENTITIES = 60  # of each user
ADDS = 300
WARM_UP = 10
Triple = tuple[str, str, str]
VERBS = ("knows", "likes", "works_at", "lives_in", "owns", "part_of")

LOAD_ENTITIES = """
insert into memory.entity (project, user_id, name, type, is_self, embedding)
select %(project)s, u.user_id, n.name, 'topic', false, n.embedding
from unnest(%(users)s::text[]) as u (user_id)
cross join (
    select t.name, t.embedding
    from unnest(%(names)s::text[], memory._embed_builtin(%(names)s::text[])::halfvec[])
        as t (name, embedding)
) as n
union all
select %(project)s, u.user_id, u.user_id, 'user', true, null
from unnest(%(users)s::text[]) as u (user_id)
"""
LOAD_MEMORIES = """
insert into memory.memory (project, user_id, memory)
select %(project)s, s.user_id,
    format('%%s %%s %%s', s.source, replace(s.relationship, '_', ' '), s.target)
from unnest(%(users)s::text[], %(sources)s::text[], %(verbs)s::text[], %(targets)s::text[])
    as s (user_id, source, relationship, target)
"""
LOAD_STATED = """
create temp table stated on commit drop as
select m.id as memory_id, m.content_hash, a.id as source_id, s.relationship, b.id as target_id,
    a.name as source, b.name as target
from unnest(%(users)s::text[], %(sources)s::text[], %(verbs)s::text[], %(targets)s::text[])
    as s (user_id, source, relationship, target)
join memory.memory as m on m.project = %(project)s and m.user_id = s.user_id
    and m.memory = format('%%s %%s %%s', s.source, replace(s.relationship, '_', ' '), s.target)
join memory.entity as a on a.project = %(project)s and a.user_id = s.user_id
    and a.name = s.source
join memory.entity as b on b.project = %(project)s and b.user_id = s.user_id
    and b.name = s.target
"""
LOAD_MENTIONS = """
insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)
select distinct %(project)s, s.memory_id, e.id, s.content_hash, e.name
from stated as s
cross join lateral (values (s.source_id, s.source), (s.target_id, s.target)) as e (id, name)
"""
LOAD_RELATIONS = """
insert into memory.relation (
    project, source_id, relationship, target_id, memory_id, content_hash)
select %(project)s, s.source_id, s.relationship, s.target_id, s.memory_id, s.content_hash
from stated as s
"""

WRITE = """
select w.*
from memory._project(%(project)s) as p, lateral memory._locked_write(
    p,
    array[memory._request(
        p, %(messages)s, %(user)s, null, null, null, null, true, null, null, null, null, false,
        null)],
    memory._embed_facts(p, array[%(facts)s]), '{}') as w
"""


@dataclass(frozen=True)
class Expansion:
    name: str
    ask: Callable[[str, str], set[str]]


def invented(random: Random, count: int) -> list[str]:
    """Words that nobody knows, all different."""
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = (random.choice("bdfgklmnprstvz") + random.choice("aeiou") for _ in range(4))
        found["".join(syllables)] = None
    return list(found)


def triples(random: Random, user: str, names: Sequence[str], count: int) -> list[Triple]:
    """(source, verb, target), all different."""
    found: dict[Triple, None] = {}
    while len(found) < count:
        source = user if len(found) % 5 < 2 else random.choice(names)
        target = random.choice(names)
        if source != target:
            found[(source, random.choice(VERBS), target)] = None
    return list(found)


def load(
    project: Project, users: Sequence[str], names: Sequence[str], relations: int, seed: int
) -> None:
    random = Random(seed)
    for start in range(0, len(users), 50):
        batch = users[start : start + 50]
        drawn = [
            (user, *triple) for user in batch for triple in triples(random, user, names, relations)
        ]
        values = {"project": project.name, "names": list(names)} | dict(
            zip(("users", "sources", "verbs", "targets"), map(list, zip(*drawn, strict=True)),
                strict=True))  # fmt: skip
        with project.connection.transaction():
            project.connection.execute(LOAD_ENTITIES, values | {"users": list(batch)})
            for statement in (LOAD_MEMORIES, LOAD_STATED, LOAD_MENTIONS, LOAD_RELATIONS):
                project.connection.execute(statement.encode(), values)


def expansions(project: Project) -> list[Expansion]:
    connection, graph = project.connection, f"memory_{project.name}_graph"

    def relations(user: str, name: str) -> set[str]:
        found = connection.execute(
            "select relation_id::text from memory_relations(entity => %s, user_id => %s,"
            " depth => 2, top_k => 1000, project => %s)",
            [name, user, project.name],
        )
        return {row[0] for row in found.fetchall()}

    def cypher(pattern: str, value: str) -> Callable[[str, str], set[str]]:
        statement = (
            f"select textin(ag_catalog.agtype_out(i))::jsonb #>> '{{}}' from ag_catalog.cypher("
            f"'{graph}', $c$ {pattern} with distinct {value} as i return i $c$, $1)"
            " as (i ag_catalog.agtype)"
        )
        connection.execute("select '0'::ag_catalog.agtype")
        prepared = f"expansion_{len(pattern)}"
        connection.execute(f"prepare {prepared} (ag_catalog.agtype) as {statement}".encode())

        def ask(user: str, name: str) -> set[str]:
            parameters = f'{{"user": "{user}", "name": "{name}"}}'
            found = connection.execute(f"execute {prepared} ('{parameters}')".encode())
            return {row[0] for row in found.fetchall()}

        return ask

    start = "match (a:Entity {user_id: $user, name: $name})"
    return [
        Expansion("memory_relations, depth 2", relations),
        Expansion(
            "Cypher, -[*1..2]-",
            cypher(f"{start}-[p:RELATION*1..2]-(b) unwind p as r", "r.id"),
        ),
        Expansion(
            "Cypher, two fixed patterns",
            cypher(
                f"{start}-[r:RELATION]-(b) optional match (b)-[s:RELATION]-(c)"
                " unwind [r.id, s.id] as i with i where i is not null",
                "i",
            ),
        ),
    ]


def measure_expansions(
    project: Project, users: Sequence[str], names: Sequence[str], questions: int, seed: int
) -> dict[str, list[float]]:
    random = Random(seed)
    ways = expansions(project)
    times: dict[str, list[float]] = {way.name: [] for way in ways}
    for number in range(WARM_UP + questions):
        user, name = random.choice(users), random.choice(names)
        answers = {}
        for way in (*ways[number % 3 :], *ways[: number % 3]):
            began = time.perf_counter()
            answers[way.name] = way.ask(user, name)
            if number >= WARM_UP:
                times[way.name].append(1000 * (time.perf_counter() - began))
        if len(set(map(frozenset, answers.values()))) > 1:
            raise SystemExit(f"different answers for {name} of {user}: {answers}")
    return times


def measure_searches(
    project: Project, users: Sequence[str], names: Sequence[str], questions: int, seed: int
) -> dict[str, list[float]]:
    random = Random(seed)
    times: dict[str, list[float]] = {"with the graph channel": [], "without": []}
    for weight, kind in (("0.3", "with the graph channel"), ("0", "without")):
        project.connection.execute(
            "select memory_setting_set('weight_graph', %s::jsonb, project => %s)",
            [weight, project.name],
        )
        for number in range(WARM_UP + questions):
            query = f"What has {random.choice(names)} to do with it?"
            began = time.perf_counter()
            project.connection.execute(
                "select id from memory_search(%s, user_id => %s, project => %s)",
                [query, random.choice(users), project.name],
            ).fetchall()
            if number >= WARM_UP:
                times[kind].append(1000 * (time.perf_counter() - began))
    return times


def measure_adds(
    project: Project, users: Sequence[str], names: Sequence[str], seed: int
) -> dict[str, list[float]]:
    """Milliseconds of writing one statement, embedding included."""
    random = Random(seed)
    fresh = iter(invented(Random(seed + 1), 4 * (WARM_UP + ADDS)))
    times: dict[str, list[float]] = {"with 3 relations": [], "without": []}
    for number in range(2 * (WARM_UP + ADDS)):
        kind = list(times)[number % 2]
        user = random.choice(users)
        known, one, other = random.choice(names), next(fresh), next(fresh)
        fact: dict[str, Any] = {
            "message": 0, "action": "add", "memory": f"Statement about {known}, {one} and {other}",
            "kind": "fact", "exclusive": False, "metadata": {}, "categories": [],
            "immutable": False, "stated_at": "2026-01-01",
        }  # fmt: skip
        if kind != "without":
            fact["entities"] = [{"name": name, "type": "topic"} for name in (known, one, other)]
            fact["relations"] = [
                {"source": "user", "relation": "knows", "target": known},
                {"source": known, "relation": "part_of", "target": one},
                {"source": one, "relation": "lives_in", "target": other},
            ]
        began = time.perf_counter()
        project.connection.execute(
            WRITE,
            {
                "messages": Jsonb([{"role": "user", "content": fact["memory"]}]),
                "facts": Jsonb([fact]), "project": project.name, "user": user,
            },
        )  # fmt: skip
        if number >= 2 * WARM_UP:
            times[kind].append(1000 * (time.perf_counter() - began))
    return times


def report(title: str, times: dict[str, list[float]]) -> str:
    lines = table_row(title, "p50 ms", "p95 ms", "p99 ms")
    lines += table_row(*["---"] * 4)
    for name, milliseconds in times.items():
        lines += table_row(name, *(f"{percentile(p, milliseconds):.1f}" for p in (0.5, 0.95, 0.99)))
    return lines


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run(connection: Connection, users: int, relations: int, questions: int, seed: int) -> None:
    connection.execute("set jit = off")
    connection.execute("set search_path = public, ag_catalog")  # Cypher's operators
    project = Project(connection, f"bench_graph_{os.getpid()}")
    people = [f"user-{number}" for number in range(users)]
    names = invented(Random(seed), ENTITIES)
    with project.existing():
        began = time.perf_counter()
        load(project, people, names, relations, seed)
        connection.execute("vacuum analyze")
        count = connection.execute(
            "select count(*) from memory.relation where project = %s", [project.name]
        ).fetchone()
        say(f"{count and count[0]} relations loaded in {time.perf_counter() - began:.0f} s")
        differences = connection.execute(
            "select count(*) from memory_graph_check(%s)", [project.name]
        ).fetchone()
        say(f"differences between tables and graph: {differences and differences[0]}")
        expanded = measure_expansions(project, people, names, questions, seed)
        searched = measure_searches(project, people, names, questions, seed)
        added = measure_adds(project, people, names, seed)
    print(report("two relations deep", expanded))
    print(report("searching for what names an entity", searched))
    print(report("adding one statement", added).rstrip())


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of the knowledge graph.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--users", type=int, default=2000)
    parser.add_argument("--relations", type=int, default=100, help="of each user")
    parser.add_argument("--questions", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    dsn = arguments.dsn or external_dsn() or Server().up().dsn()
    with psycopg.connect(dsn, autocommit=True, prepare_threshold=None) as connection:
        run(connection, arguments.users, arguments.relations, arguments.questions, arguments.seed)


if __name__ == "__main__":
    main()
