"""Random grants, calls and SQL: a fenced role sees and changes no row of another scope."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from random import Random
from typing import Any, LiteralString

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg import sql

from tests.database.calls import Connection, call, rows
from tests.database.fenced import IDS, Place, fill, grant, roles

PLACES = tuple(
    Place(project, user_id=user, agent_id=agent, run_id=run)
    for project, user, agent, run in [
        ("default", "ann", None, None), ("default", "ann", "bot", None),
        ("default", "bob", None, "r"), ("default", "bob", "bot", "r"),
        ("default", None, "bot", None), ("other", "ann", None, None),
        ("other", "carl", "bot", None),
    ]
)  # fmt: skip
TABLES = ("memory", "message", "memory_source", "entity", "memory_entity", "relation", "event",
          "idempotency", "feedback", "access", "job", "export", "profile_job", "payload",
          "session")  # fmt: skip
TYPES: LiteralString = (
    "select p.proname as name, p.prokind as kind, p.pronargdefaults as defaults,"
    " p.proargnames[: p.pronargs] as arguments,"
    " array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality"
    "     as t (type, place) order by t.place) as types"
    " from pg_proc as p where p.pronamespace = 'public'::regnamespace"
    " and p.proname like 'memory\\_%'"
    " and has_function_privilege('memory_fenced', p.oid, 'execute')"
    " order by p.oid::regprocedure::text"
)
STEPS = 15  # of an example, each committed before the next sees it
# What no call inside a transaction can do, or what needs a key: tested in test_fence.py.
ELSEWHERE = {"memory_process_jobs", "memory_bind"}


class Fenced:
    """The database, a role of it, and what there is to ask for."""

    def __init__(self, conn: Connection, role: str) -> None:
        self.conn, self.role = conn, role
        self.notices: list[str] = []
        conn.add_notice_handler(
            lambda notice: self.notices.append(f"{notice.message_primary} {notice.message_detail}")
        )
        self.functions = [row for row in rows(conn, TYPES) if row["name"] not in ELSEWHERE]
        self.ids = {
            table: [
                str(row["id"]) for row in rows(conn, f"select id from memory.{table} order by id")
            ]
            for table in ("memory", "event", "job", "message", "entity")
        }
        self.before = self.everything()

    def everything(self) -> dict[str, dict[str, dict[str, Any]]]:
        """All rows, by table and their own text."""
        return {
            table: {
                json.dumps(row["line"], sort_keys=True): row["line"]
                for row in rows(self.conn, f"select to_jsonb(t) as line from memory.{table} as t")
            }
            for table in TABLES
        }

    def place_of(
        self, line: dict[str, Any], *states: dict[str, dict[str, dict[str, Any]]]
    ) -> Place:
        """The scope that a row belongs to."""
        if "memory_id" in line and "event" not in line:
            (line,) = [
                memory for state in states for memory in state["memory"].values()
                if memory["id"] == line["memory_id"]
            ][:1]  # fmt: skip
        if "users" in line:
            return Place(line["project"], user_id=line["users"][0])
        return Place(line["project"], *(line[name] for name in IDS))


@pytest.fixture(scope="module")
def fenced(shared: Connection) -> Iterator[Fenced]:
    call(shared, "memory_project_create", name="other")
    for place in PLACES:
        fill(shared, place)
    shared.execute("analyze")
    with roles(shared, "random") as (role,):
        shared.execute(f"grant memory_fenced to {role}".encode())
        yield Fenced(shared, role)


# ---- what is tried

# None is a word of a place: what is heard of those that are hidden can only come from their rows.
WORDS = ["Rome", "zq", "code word", "Ltd"]
FILTERS: list[Any] = [
    None, {"user_id": "ann"}, {"user_id": "*"}, {"agent_id": "bot"}, {"run_id": "r"},
    {"OR": [{"user_id": "bob"}, {"memory": {"icontains": "zq"}}]},
    {"AND": [{"user_id": "*"}, {"memory": {"icontains": "zq"}}]},
    {"NOT": [{"user_id": "ann"}], "agent_id": "bot"},
]  # fmt: skip
CYPHER = [
    "MATCH (a) RETURN a.name AS a", "MATCH (a)-[r]->(b) RETURN a, r, b",
    "MATCH p = (a)-[*1..3]-(b) RETURN p", "MATCH (a {user_id: 'bob'}) RETURN a.name AS a",
]  # fmt: skip


def grants_of(random: Random) -> list[tuple[Place, str]]:
    """One to three, rarely none; by one id or by several."""
    return [
        (
            Place(
                random.choice(["default", "default", "other"]),
                user_id=random.choice(["ann", "bob", "carl", None]),
                agent_id=random.choice([None, None, "bot"]),
                run_id=random.choice([None, None, None, "r"]),
            ),
            random.choice(["read", "write", "write"]),
        )
        for _ in range(random.choice([0, 1, 1, 1, 2, 2, 3]))
    ]


def values_of(of: Fenced) -> dict[str, list[Any]]:
    """What arguments of public functions may be, by their name, else by their type."""
    said = [f"I know {word} in Rome." for word in WORDS]
    return {
        "project": [None, None, "default", "default", "other", "nowhere"],
        "user_id": ["ann", "bob", "carl", "*", None], "agent_id": [None, None, "bot", "*"],
        "run_id": [None, None, None, "r"], "app_id": [None],
        "id": [*of.ids["memory"], *of.ids["job"]], "event_id": of.ids["event"],
        "message_ids": [of.ids["message"][:2], of.ids["message"]],
        "job_id": of.ids["job"], "query": WORDS, "entity": WORDS, "memory": WORDS, "text": WORDS,
        "type": ["user", "agent"], "filters": FILTERS, "reason": WORDS,
        "idempotency_key": [None, "new", *(place.key for place in PLACES)],
        "feedback": ["POSITIVE", None], "embedding": [str([0.1] * 256)],
        "conversations": [[{"user_id": "ann", "messages": said[0]},
                           {"user_id": "bob", "messages": said[1]}]],
        "messages": said, "params": [{}], "infer": [True, False], "boolean": [True, False],
        "schema": [{"type": "object", "properties": {"code": {"type": "string"}}}],
        "sample": [None, 2], "integer": [1, 50], "bigint": [50],
    }  # fmt: skip


def call_of(of: Fenced, random: Random) -> tuple[Any, dict[str, Any]]:
    """A call of a public function: what it requires, and some of the rest."""
    known = values_of(of)
    function = random.choice(of.functions)
    names = function["arguments"] or []
    required = len(names) - function["defaults"]
    values: dict[str, Any] = {}
    casts = dict(zip(names, function["types"], strict=True))
    for place, name in enumerate(names):
        is_id = name in ("user_id", "project")
        if place >= required and random.random() > (0.8 if is_id else 0.3):
            continue
        if name == "query" and function["name"] == "memory_cypher":
            values[name] = random.choice(CYPHER)
        elif name in known or casts[name] in known:
            values[name] = random.choice(known[name] if name in known else known[casts[name]])
        else:
            assert place >= required, f"{function['name']}: no value for {name} {casts[name]}"
            continue
        if casts[name] == "jsonb[]":
            values[name] = [json.dumps(entry) for entry in values[name]]
        elif casts[name] in ("jsonb", "json") and values[name] is not None:
            values[name] = json.dumps(values[name])
    return sql.SQL("select * from {}({})").format(
        sql.Identifier(function["name"]),
        sql.SQL(", ").join(
            sql.SQL("{} => {}::{}").format(
                sql.Identifier(name), sql.Placeholder(name), sql.SQL(casts[name])
            )
            for name in values
        ),
    ), values


# SQL of the role's own, on a table t and a schema h: the parents, or the partitions of a project.
STATEMENTS = [
    "select * from {t}", "select t from {t} as t", "select to_jsonb(t) from {t} as t",
    "select count(*), string_agg(t::text, ',') from {t} as t",
    "explain (analyze, verbose, costs off) select * from {t} as t"
    " where t::text like '%%zq%%'",
    "select * from pg_stats where tablename = 'memory'",
    "select * from memory.current_relation", "select * from memory.own_grant",
    "select * from memory.plain_grant", "select * from memory.bound_grant",
    "select * from memory.held_grant", "select * from memory.own_binding",
    "select * from memory_grants()",
    "table memory.project", "table memory.model", "select * from memory.model_usage",
    "delete from {t}", "delete from {t} as t returning t",
    "update {h}.memory set memory = memory || ' x'",
    "update {h}.memory set memory = %(word)s where user_id = %(user)s returning *",
    "update {h}.memory set superseded_by = %(id)s",
    "update {h}.memory set superseded_by = null returning *",
    "update {h}.entity set name = name || 'x' returning *",
    "update {h}.job set state = 'dead', completed_at = now()",
    "update {h}.job set request = request returning *",
    "insert into {h}.memory (project, user_id, memory) values"
    " ('default', %(user)s, %(word)s) returning *",
    "insert into {h}.memory (project, id, user_id, memory) values"
    " ('default', %(id)s, %(user)s, %(word)s)"
    " on conflict (id, project) do update set memory = memory.memory || 'x' returning *",
    "insert into {h}.memory_source values ('default', %(id)s, %(message)s)"
    " on conflict do nothing",
    "insert into {h}.memory_entity (project, memory_id, entity_id, content_hash, name)"
    " select project, id, %(entity)s, content_hash, 'x' from {h}.memory",
    "insert into {h}.feedback (project, memory_id, feedback) values"
    " ('default', %(id)s, 'NEGATIVE')",
    "merge into {h}.memory as m using (select 1) on m.id = %(id)s"
    " when matched then update set memory = 'x' when not matched then do nothing",
    "with gone as (delete from {h}.message returning *) select * from gone",
    "copy (select * from {t}) to stdout",
    "select memory._erase_events('default', array[%(id)s]::uuid[])",
    "select memory._record_none('default', %(id)s, 'x')",
    "select * from memory._find_memory('default', %(id)s)",
    "select * from memory._event_feed('default', null, 1, 100)",
    "select * from memory._seeds('default', array[%(word)s], '*', null, null, null)",
    "select * from memory._scope_counts('default', %(user)s, null, null, null)",
    "select memory._purge('default', array[%(id)s]::uuid[])",
    "select memory._close_record('default', %(id)s, null, 'x')",
]  # fmt: skip


def statement_of(of: Fenced, random: Random) -> tuple[str, dict[str, Any]]:
    home = random.choice(["memory", "memory_default", "memory_other"])
    values = {
        "id": random.choice(of.ids["memory"]), "message": random.choice(of.ids["message"]),
        "entity": random.choice(of.ids["entity"]), "user": random.choice(["ann", "bob", "carl"]),
        "word": random.choice(WORDS),
    }  # fmt: skip
    text = random.choice(STATEMENTS)
    return text.format(t=f"{home}.{random.choice(TABLES)}", h=home), values


def told_by(of: Fenced, statement: Any, values: dict[str, Any]) -> str:
    """All that comes back: rows, notices, errors with their details; in a savepoint."""
    of.notices.clear()
    heard = ""
    with suppress(psycopg.Error), of.conn.transaction():
        try:
            if isinstance(statement, str) and statement.startswith("copy"):
                with of.conn.cursor() as cursor, cursor.copy(statement.encode()) as copied:
                    heard = b"".join(bytes(part) for part in copied).decode()
            else:
                text = statement.encode() if isinstance(statement, str) else statement
                found = of.conn.execute(text, values)
                heard = str(found.fetchall()) if found.description else ""
        except psycopg.Error as error:
            assert error.diag.sqlstate not in ("XX000", None), error
            heard = " ".join(
                str(getattr(error.diag, part))
                for part in ("message_primary", "message_detail", "message_hint", "context")
            )
            raise
    return heard + " ".join(of.notices)


@given(st.integers(0, 2**64))
def test_nothing_beyond_the_fence(fenced: Fenced, seed: int) -> None:
    random = Random(seed)
    granted = grants_of(random)
    hidden = {p for p in PLACES if not any(place.holds(p) for place, _ in granted)}
    tried: list[str] = []
    with fenced.conn.transaction(force_rollback=True):
        for place, privilege in granted:
            grant(fenced.conn, fenced.role, place, privilege)
        fenced.conn.execute(f"set local role {fenced.role}".encode())
        for _ in range(STEPS):
            statement, values = random.choice((call_of, statement_of))(fenced, random)
            text = statement if isinstance(statement, str) else statement.as_string(None)
            tried.append(f"{text} {values}")
            told = told_by(fenced, statement, values).lower()
            heard = {p.word for p in hidden if re.search(f"{p.word}(?![a-z]*q)", told)}
            assert heard == set(), (granted, tried)
        told_by(fenced, "set constraints all immediate", {})
        fenced.conn.execute("reset role")
        after = fenced.everything()
    for table in TABLES:
        lines = [after[table][key] for key in after[table].keys() - fenced.before[table].keys()]
        lines += [
            fenced.before[table][key] for key in fenced.before[table].keys() - after[table].keys()
        ]
        for line in lines:
            place = fenced.place_of(line, after, fenced.before)
            wanted = ("read", "write") if table == "access" else ("write",)
            assert any(
                one.holds(place) and privilege in wanted for one, privilege in granted
            ), (granted, tried, table, line)  # fmt: skip


def test_every_public_function_is_tried(fenced: Fenced) -> None:
    """Each has a value for what it requires, and is called often."""
    random = Random(0)
    called: Counter[str] = Counter()
    for _ in range(2000):
        statement, _ = call_of(fenced, random)
        called[statement.as_string(None).split("(")[0]] += 1
    assert len(called) == len({function["name"] for function in fenced.functions})
