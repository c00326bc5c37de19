"""A session keeps the plans of searches and adds: what they find is of now all the same."""

from __future__ import annotations

import itertools
from collections import Counter

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, scalar, texts
from tests.database.explained import explained, rows_read, scans

FORMS = 8  # of searches, that a session keeps
ADDS = 16  # projects whose adds fill what else it keeps: two statements each


def test_a_project_made_anew_is_searched_anew(shared: Connection, scope: Scope) -> None:
    for text in ("The old kettle is blue", "The new kettle is red"):
        call(shared, "memory_project_create", name="made_anew")
        scope.store(text, project="made_anew")
        assert scope.found("kettle", project="made_anew") == [text]
        call(shared, "memory_project_drop", name="made_anew")
    with pytest.raises(psycopg.errors.InvalidSchemaName):
        scope.search("kettle", project="made_anew")


def test_adds_know_what_was_said_in_their_own_project(shared: Connection, scope: Scope) -> None:
    for _ in range(2):
        call(shared, "memory_project_create", name="said_anew")
        for event in ("ADD", "NONE"):
            (row,) = scope.say("The kettle is blue", project="said_anew", infer=False)
            assert row["event"] == event
        call(shared, "memory_project_drop", name="said_anew")


def test_adds_of_more_projects_than_plans_are_kept_of(shared: Connection, scope: Scope) -> None:
    names = [f"said_{n}" for n in range(ADDS + 3)]
    for name in names:
        call(shared, "memory_project_create", name=name)
    try:
        for event in ("ADD", "NONE"):
            for name in names:
                (row,) = scope.say("The kettle is blue", project=name, infer=False)
                assert row["event"] == event
    finally:
        for name in names:
            call(shared, "memory_project_drop", name=name)


def test_a_table_that_grew_is_still_read_by_its_indexes(scope: Scope) -> None:
    """Plans made of an empty table find what was said before many other things."""
    scope.say("The kettle is blue", infer=False)
    scope.add([{"role": "user", "content": f"Fact {n}"} for n in range(300)], infer=False)
    scope.conn.execute("analyze memory.memory")
    (row,) = scope.say("The kettle is blue", infer=False)
    assert row["event"] == "NONE"
    (row,) = scope.say("The kettle is red", infer=False)
    assert row["event"] == "ADD"


@pytest.mark.parametrize("analyzed", [True, False])
@pytest.mark.parametrize("infer", [True, False])
def test_what_an_add_reads_does_not_grow_with_the_table(
    shared: Connection, session: Connection, infer: bool, analyzed: bool
) -> None:
    """By plans made of small tables, whether the planner was told that they are small or not."""
    project = f"grown_{infer}_{analyzed}".lower()
    call(shared, "memory_project_create", name=project)
    user = Scope(session, "early")
    for text in ("I like the colour red", "I like the colour blue"):
        user.say(text, project=project, infer=infer)
        if analyzed:
            shared.execute("analyze memory.memory, memory.message, memory.entity")
    Scope(shared, "later").add(
        [{"role": "user", "content": f"My friend number {n} likes chess"} for n in range(300)],
        project=project,
        infer=infer,
    )
    with explained(session, analyze=True) as plans:
        user.say("I like the colour green", project=project, infer=infer)
    found = scans(plans)
    assert found
    assert {scan["Relation Name"]: rows_read(scan) for scan in found if rows_read(scan) > 50} == {}
    call(shared, "memory_project_drop", name=project)


@pytest.mark.parametrize("analyzed", ["never", "empty", "small"])
@pytest.mark.parametrize(("infer", "messages"), [(True, 10), (False, 100)])
def test_what_a_batch_reads_does_not_grow_with_the_table(
    shared: Connection, session: Connection, infer: bool, messages: int, analyzed: str
) -> None:
    project = f"batches_{infer}_{analyzed}".lower()
    call(shared, "memory_project_create", name=project)
    if analyzed == "empty":
        shared.execute("analyze")
    names = itertools.count(1)

    def add(conn: Connection, user: str, count: int) -> None:
        Scope(conn, user).add(
            [
                {"role": "user", "content": f"My friend Ann{next(names)} likes chess"}
                for _ in range(count)
            ],
            project=project,
            infer=infer,
        )

    for number in range(8):
        add(session, f"early {number}", 1 + number % 2)
        if analyzed == "small" and number < 3:
            shared.execute("analyze")
    for number in range(6):
        add(shared, f"later {number}", 100)
    with explained(session, analyze=True) as plans:
        add(session, "last", messages)
    # Of a relation's ends one may be known to many of the scope.
    most = 30 * messages if infer else 2 * messages
    read: Counter[str] = Counter()
    for scan in scans(plans):
        read[scan["Relation Name"]] += int(rows_read(scan))
    assert read["memory"] > 0
    assert {name: count for name, count in read.items() if count > most} == {}
    call(shared, "memory_project_drop", name=project)


def test_a_project_leads_to_no_index(shared: Connection) -> None:
    """Where few ids have most of a project's memories, a scope is a large part of them on the
    average: by an index on the project, such as the primary key's, all would be read.
    """
    condition = scalar(
        shared, "select memory._in_scope(null, 'a', null, null, project => 'default')"
    )
    assert condition == "(m.project || '') = 'default' and m.agent_id = ($1).agent_id"


def test_a_search_reads_its_own_project(shared: Connection, scope: Scope) -> None:
    """Also to tell that no memory has a key that a filter names."""
    call(shared, "memory_project_create", name="elsewhere")
    asked = {"query": "kettle", "filters": Jsonb({"metadata": {"color": "blue"}})}
    with scope.conn.transaction():
        call(scope.conn, "memory_search", agent_id="whoever", **asked)
        locked = scope.conn.execute(
            "select l.relation::regclass::text from pg_locks as l"
            " where l.pid = pg_backend_pid() and l.relation is not null"
        ).fetchall()
    assert ("memory_default.memory",) in locked
    assert [name for (name,) in locked if "elsewhere" in name] == []
    call(shared, "memory_project_drop", name="elsewhere")


def test_settings_are_read_by_every_search(shared: Connection, scope: Scope) -> None:
    call(shared, "memory_project_create", name="reweighed")
    scope.store("The kettle is blue", project="reweighed")
    scores = []
    for weight in (0.0, 1.0, 0.0):
        call(
            shared, "memory_setting_set", name="weight_lexical", value=Jsonb(weight),
            project="reweighed",
        )  # fmt: skip
        (row,) = scope.search("blue", project="reweighed")
        scores.append(row["score"])
    assert scores[0] == pytest.approx(scores[2], abs=1e-6)
    assert scores[1] > scores[0] + 0.1


def test_more_forms_than_are_kept(scope: Scope) -> None:
    scope.store("The kettle is blue", agent_id="a", metadata={"room": 1})
    kinds = ("fact", "preference", "summary", "episode", "procedure")
    forms = [
        {"precise": precise, "agent_id": agent, "filters": filters}
        for precise, agent, filters in itertools.product(
            (True, False),
            ("a", "*", None),
            ({}, {"metadata": {"room": 1}}, {"metadata": {"room": {"gt": 0}}}),
        )
    ]
    assert len(forms) > 2 * FORMS
    for _ in range(2):
        for form in forms:
            given = {name: value for name, value in form.items() if value is not None}
            found = texts(scope.search("kettle", kinds=list(kinds), **given))
            assert found == ["The kettle is blue"], form


def test_what_a_session_keeps_is_bounded(scope: Scope) -> None:
    scope.store("The kettle is blue")

    def kept() -> int:
        bytes_: int = scalar(
            scope.conn,
            "select sum(total_bytes)::bigint from pg_backend_memory_contexts"
            " where name ~ 'CachedPlan'",
        )
        return bytes_

    for number in range(FORMS):
        scope.search(
            "kettle", filters={"OR": [{"metadata": {"room": n}} for n in range(number + 1)]}
        )
    before = kept()
    for number in range(FORMS, 3 * FORMS):
        scope.search(
            "kettle", filters={"OR": [{"metadata": {"room": n}} for n in range(number + 1)]}
        )
    assert kept() - before < 4_000_000  # sixteen plans more would be as many megabytes


def test_rights_are_those_of_the_caller(shared: Connection, scope: Scope) -> None:
    scope.store("The kettle is blue")
    assert scope.found("kettle") == ["The kettle is blue"]
    shared.execute("create role plan_stranger")
    try:
        shared.execute("set role plan_stranger")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            scope.search("kettle")
        shared.execute("set role memory_reader")
        assert scope.found("kettle") == ["The kettle is blue"]
    finally:
        shared.execute("reset role")
        shared.execute("drop role plan_stranger")


def test_a_search_after_one_that_was_cancelled(scope: Scope) -> None:
    scope.store("The kettle is blue")
    scope.conn.execute("set statement_timeout = 1")
    try:
        for _ in range(20):
            with pytest.raises(psycopg.errors.QueryCanceled):
                scope.conn.execute(
                    "select count(*) from generate_series(1, 1000) as n cross join lateral"
                    " memory_search(query => 'kettle' || n, user_id => %s)",
                    [scope.user_id],
                )
    finally:
        scope.conn.execute("reset statement_timeout")
    assert scope.found("kettle") == ["The kettle is blue"]


def test_many_users_in_one_statement(scope: Scope) -> None:
    for number in range(5):
        call(
            scope.conn, "memory_add", messages=[{"role": "user", "content": f"Kettle {number}"}],
            user_id=f"{scope.user_id} {number}", infer=False,
        )  # fmt: skip
    found = scope.conn.execute(
        "select n, s.memory from generate_series(0, 4) as n cross join lateral"
        " memory_search(query => 'kettle', user_id => %s || ' ' || n) as s order by n",
        [scope.user_id],
    ).fetchall()
    assert found == [(number, f"Kettle {number}") for number in range(5)]
