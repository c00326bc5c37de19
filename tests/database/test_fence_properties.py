"""Random grants, calls and SQL: no row of another scope is ever seen or changed by a fenced role."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
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
        ("default", None, "bot", None), ("other", "ann", None, None), ("other", "carl", "bot", None),
    ]
)  # fmt: skip
TABLES = ("memory", "message", "memory_source", "entity", "memory_entity", "relation", "event",
          "idempotency", "feedback", "access", "job")  # fmt: skip
TYPES: LiteralString = (
    "select p.proname as name, p.prokind as kind, p.pronargdefaults as defaults,"
    " p.proargnames[: p.pronargs] as arguments,"
    " array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality"
    "     as t (type, place) order by t.place) as types"
    " from pg_proc as p where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\\_%'"
    " and has_function_privilege('memory_fenced', p.oid, 'execute')"
    " order by p.oid::regprocedure::text"
)
# What no call inside a transaction can do, or what needs a key: tested in test_fence.py.
ELSEWHERE = {"memory_process_jobs", "memory_bind"}


class Fenced:
    """The database, a role of it, and what there is to ask for."""

    def __init__(self, admin: Connection, own: Connection, role: str) -> None:
        self.admin, self.own, self.role = admin, own, role
        self.notices: list[str] = []
        own.add_notice_handler(
            lambda notice: self.notices.append(f"{notice.message_primary} {notice.message_detail}")
        )
        self.functions = [row for row in rows(admin, TYPES) if row["name"] not in ELSEWHERE]
        self.ids = {
            table: [str(row["id"]) for row in rows(admin, f"select id from memory.{table} order by id")]  # type: ignore[arg-type]
            for table in ("memory", "event", "job", "message", "entity")
        }
        self.before = self.everything()

    def everything(self) -> dict[str, dict[str, dict[str, Any]]]:
        """All rows, by table and their own text."""
        return {
            table: {
                json.dumps(row["line"], sort_keys=True): row["line"]
                for row in rows(self.admin, f"select to_jsonb(t) as line from memory.{table} as t")  # type: ignore[arg-type]
            }
            for table in TABLES
        }

    def place_of(self, line: dict[str, Any], *states: dict[str, dict[str, dict[str, Any]]]) -> Place:
        """The scope that a row belongs to."""
        if "memory_id" in line and "event" not in line:
            (line,) = [
                memory for state in states for memory in state["memory"].values()
                if memory["id"] == line["memory_id"]
            ][:1]  # fmt: skip
        return Place(line["project"], *(line[name] for name in IDS))


@pytest.fixture(scope="module")
def fenced(shared: Connection, shared_database: str) -> Iterator[Fenced]:
    call(shared, "memory_project_create", name="other")
    for place in PLACES:
        fill(shared, place)
    shared.execute("analyze")
    with (
        roles(shared, "random") as (role,),
        psycopg.connect(shared_database, user=role, password="x") as own,
    ):
        shared.execute(f"grant memory_fenced to {role}".encode())
        yield Fenced(shared, own, role)


# ---- what is tried

grants = st.lists(
    st.tuples(
        st.builds(
            Place,
            st.sampled_from(["default", "other"]),
            user_id=st.sampled_from([None, "ann", "bob", "carl"]),
            agent_id=st.sampled_from([None, None, "bot"]),
            run_id=st.sampled_from([None, None, None, "r"]),
        ),
        st.sampled_from(["read", "write"]),
    ),
    max_size=3,
)
words = st.sampled_from([place.word for place in PLACES] + ["Rome", "zq"])
filters = st.one_of(
    st.none(),
    st.builds(lambda name, value: {name: value}, st.sampled_from(IDS), st.sampled_from(["ann", "*"])),
    st.builds(
        lambda user, word: {"OR": [{"user_id": user}, {"memory": {"icontains": word}}]},
        st.sampled_from(["ann", "bob", "*"]), words,
    ),
    st.just({"NOT": [{"user_id": "ann"}], "agent_id": "bot"}),
)  # fmt: skip


def arguments(of: Fenced) -> dict[str, st.SearchStrategy[Any]]:
    """A value for each argument that a public function has, by its name, else by its type."""
    ids = {name: st.sampled_from(values) for name, values in of.ids.items()}
    entry = st.builds(
        lambda place, word: {**place.ids, "messages": [{"role": "user", "content": f"I know {word}."}]},
        st.sampled_from(PLACES), words,
    )  # fmt: skip
    return {
        "project": st.sampled_from([None, "default", "other", "nowhere"]),
        "user_id": st.sampled_from([None, "ann", "bob", "carl", "*"]),
        "agent_id": st.sampled_from([None, "bot", "*"]),
        "run_id": st.sampled_from([None, None, "r"]),
        "app_id": st.none(),
        "id": st.one_of(ids["memory"], ids["job"], ids["message"], ids["entity"]),
        "event_id": ids["event"], "job_id": ids["job"], "query": words,
        "entity": words, "memory": words, "text": words, "filters": filters, "reason": words,
        "idempotency_key": words.map(lambda word: f"key {word}"),
        "feedback": st.sampled_from(["POSITIVE", "NEGATIVE", None]),
        "embedding": st.just(str([0.1] * 256)), "conversations": st.lists(entry, max_size=2),
        "infer": st.booleans(), "purge": st.booleans(), "dry_run": st.booleans(),
        "everyone": st.booleans(), "include_superseded": st.booleans(), "explain": st.booleans(),
        "messages": words.map(lambda word: f"I know {word} in Rome."),
        "text[]": st.none(), "jsonb": st.none(), "json": st.none(), "integer": st.just(20),
        "bigint": st.just(20), "boolean": st.just(True), "double precision": st.none(),
        "timestamp with time zone": st.none(), "date": st.none(), "halfvec": st.none(),
        "kind": st.none(), "order_by": st.none(), "format": st.none(), "cursor": st.none(),
        "params": st.just({}), "level": st.none(),
    }  # fmt: skip


CYPHER = st.sampled_from(
    ["MATCH (a) RETURN a.name AS a", "MATCH (a)-[r]->(b) RETURN a, r, b",
     "MATCH p = (a)-[*1..3]-(b) RETURN p", "MATCH (a {user_id: 'bob'}) RETURN a.name AS a"]
)  # fmt: skip


@st.composite
def calls(draw: st.DrawFn, of: Fenced) -> tuple[Any, dict[str, Any]]:
    """A call of a public function: its required arguments, and some of the others."""
    known = arguments(of)
    function = draw(st.sampled_from(of.functions))
    names = function["arguments"] or []
    required = len(names) - function["defaults"]
    values: dict[str, Any] = {}
    casts: dict[str, str] = {}
    for place, (name, type_) in enumerate(zip(names, function["types"], strict=True)):
        if place >= required and not draw(st.booleans()):
            continue
        if (name, type_) == ("messages", "jsonb[]") or name == "conversations":
            values[name] = [json.dumps(entry) for entry in draw(known["conversations"])]
        elif name == "query" and function["name"] == "memory_cypher":
            values[name] = draw(CYPHER)
        elif name in known or type_ in known:
            values[name] = draw(known.get(name, known.get(type_)))  # type: ignore[arg-type]
        else:
            assert place >= required, f"{function['name']}: no value for {name} {type_}"
            continue
        if type_ in ("jsonb", "json"):
            values[name] = None if values[name] is None else json.dumps(values[name])
        casts[name] = type_
    statement = sql.SQL("select * from {}({})").format(
        sql.Identifier(function["name"]),
        sql.SQL(", ").join(
            sql.SQL("{} => {}::{}").format(
                sql.Identifier(name), sql.Placeholder(name),
                sql.SQL(casts[name] if "." in casts[name] else casts[name]),
            )
            for name in values
        ),
    )  # fmt: skip
    return statement, values


@st.composite
def statements(draw: st.DrawFn, of: Fenced) -> tuple[Any, dict[str, Any]]:
    """SQL of the role's own, on the parents and on partitions."""
    home = draw(st.sampled_from(["memory", "memory_default", "memory_other"]))
    table = draw(st.sampled_from(TABLES))
    values = {"id": draw(st.sampled_from(of.ids["memory"])),
              "message": draw(st.sampled_from(of.ids["message"])),
              "entity": draw(st.sampled_from(of.ids["entity"])),
              "user": draw(st.sampled_from(["ann", "bob", "carl"])),
              "word": draw(words)}  # fmt: skip
    text = draw(
        st.sampled_from(
            [
                "select * from {t}", "select t from {t} as t", "select to_jsonb(t) from {t} as t",
                "select count(*), string_agg(t::text, ',') from {t} as t",
                "explain (analyze, verbose, costs off) select * from {t} as t"
                " where t::text like '%%zq%%'",
                "select * from pg_stats where tablename = 'memory'",
                "select * from memory.current_relation", "select * from memory.own_grant",
                "select * from memory.plain_grant", "select * from memory_grants()",
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
                "select * from memory._event_feed('default', null, null, 1, 100)",
                "select * from memory._seeds('default', array[%(word)s], '*', null, null, null)",
                "select * from memory._scope_counts('default', %(user)s, null, null, null)",
                "select memory._purge('default', array[%(id)s]::uuid[])",
                "select memory._close_record('default', %(id)s, null, 'x')",
            ]
        )
    )  # fmt: skip
    return text.format(t=f"{home}.{table}", h=home), values


def told_by(of: Fenced, statement: Any, values: dict[str, Any]) -> str:
    """All that comes back: rows, notices, errors with their details; in a savepoint."""
    of.notices.clear()
    heard = ""
    with suppress(psycopg.Error), of.own.transaction():
        try:
            if isinstance(statement, str) and statement.startswith("copy"):
                with of.own.cursor() as cursor, cursor.copy(statement.encode()) as copied:
                    heard = b"".join(bytes(part) for part in copied).decode()
            else:
                text = statement.encode() if isinstance(statement, str) else statement
                found = of.own.execute(text, values)
                heard = str(found.fetchall()) if found.description else ""
        except psycopg.Error as error:
            assert error.diag.sqlstate not in ("XX000", None), error
            heard = " ".join(
                str(getattr(error.diag, part))
                for part in ("message_primary", "message_detail", "message_hint", "context")
            )
            raise
    return heard + " ".join(of.notices)


@given(st.data(), grants)
def test_nothing_beyond_the_fence(fenced: Fenced, data: st.DataObject, granted: list[Any]) -> None:
    fenced.admin.execute("delete from memory.role_grant")
    for place, privilege in granted:
        grant(fenced.admin, fenced.role, place, privilege)
    readable = {p for p in PLACES if any(place.holds(p) for place, _ in granted)}
    # What is tried names words itself; those are heard back.
    step: Callable[[], Any] = lambda: st.one_of(calls(fenced), statements(fenced))
    tried: list[str] = []
    before = fenced.before
    for _ in range(data.draw(st.integers(1, 4))):
        statement, values = data.draw(step())
        tried.append(f"{statement if isinstance(statement, str) else statement.as_string(None)} {values}")
        said = str(values).lower()
        told = told_by(fenced, statement, values).lower()
        for place in PLACES:
            if place not in readable and place.word not in said:
                assert f"{place.word}" not in told.replace(said, "") or any(
                    other.word.startswith(place.word) for other in readable
                ), tried
    fenced.own.commit()
    after = fenced.everything()
    changed = False
    for table in TABLES:
        lines = [after[table][key] for key in after[table].keys() - before[table].keys()]
        lines += [before[table][key] for key in before[table].keys() - after[table].keys()]
        for line in lines:
            changed = True
            place = fenced.place_of(line, after, before)
            wanted = ("read", "write") if table == "access" else ("write",)
            assert any(
                one.holds(place) and privilege in wanted for one, privilege in granted
            ), (tried, table, line)  # fmt: skip
    if changed:
        fenced.before = after


def test_every_public_function_is_tried(fenced: Fenced) -> None:
    """Each has a value for what it requires."""
    known = arguments(fenced)
    for function in fenced.functions:
        names = function["arguments"] or []
        for name, type_ in list(zip(names, function["types"], strict=True))[
            : len(names) - function["defaults"]
        ]:
            assert name in known or type_ in known, f"{function['name']}: {name} {type_}"
