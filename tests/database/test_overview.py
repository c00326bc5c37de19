"""What is remembered at a glance: slots, pages of users, what became of messages, jobs, health."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar
from tests.database.explained import explained, rows_read, scans

NOWHERE = UUID("00000000-0000-7000-8000-000000000000")


def moved(scope: Scope) -> None:
    """Who moved twice, likes tea, and said what is not kept."""
    scope.say("I live in Rome.", "2023-03-04")
    scope.say("I moved to Oslo. I love your idea.", "2024-01-15")
    scope.say("I moved to Bergen. My password is hunter2.", "2025-02-11")
    scope.say("I like tea.", "2025-03-01")


def test_a_slot_shows_its_newest_value_and_how_many_there_were(scope: Scope) -> None:
    moved(scope)
    scope.store("Whatever")
    told = call(scope.conn, "memory_slots", user_id=scope.user_id)
    assert [
        (row["kind"], row["slot"], row["memory"], row["current"], row["former"]) for row in told
    ] == [
        ("fact", None, "Whatever", 1, 0),
        ("fact", "user / residence", "Moved to Bergen", 1, 2),
        ("preference", "user / opinion of tea", "Likes tea", 1, 0),
    ]
    assert told[1]["id"] == scope.id_of("Moved to Bergen")
    assert call(scope.conn, "memory_slots", user_id=scope.user_id, kinds=["preference"]) == told[2:]


def test_slots_page_by_page(scope: Scope) -> None:
    moved(scope)
    scope.store("Whatever")
    paged: list[Row] = []
    after: dict[str, Any] = {}
    while page := call(scope.conn, "memory_slots", user_id=scope.user_id, page_size=1, **after):
        paged += page
        after = {"after_kind": page[-1]["kind"], "after_slot": page[-1]["slot"]}
    assert paged == call(scope.conn, "memory_slots", user_id=scope.user_id)


def test_users_page_by_page(scope: Scope) -> None:
    users = [f"{scope.user_id} {name}" for name in ("Ada", "ada", "Bo", "李娜", "zoë")]
    for user in users:
        Scope(scope.conn, user).store("Likes tea")
    gone = Scope(scope.conn, f"{scope.user_id} gone")
    call(gone.conn, "memory_delete", id=gone.store("Likes tea")["id"])
    paged: list[Row] = []
    after: dict[str, Any] = {}
    asked = {"type": "user", "query": scope.user_id.upper(), "page_size": 2}
    while page := call(scope.conn, "memory_entities", **asked, **after):
        paged += page
        after = {"after": page[-1]["entity_id"]}
    assert {row["entity_id"] for row in paged} == set(users)
    assert paged == call(scope.conn, "memory_entities", type="user", query=scope.user_id)


def test_a_page_of_users_costs_what_it_shows(scope: Scope) -> None:
    scope.conn.execute(
        "insert into memory.memory (project, user_id, memory)"
        " select 'default', %s || ' ' || n / 10, 'Note ' || n from generate_series(1, 600) as n",
        [scope.user_id],
    )
    scope.conn.execute("analyze memory_default.memory")
    with explained(scope.conn, analyze=True) as plans:
        told = call(scope.conn, "memory_entities", type="user", page_size=4, after=scope.user_id)
    assert len(told) == 4
    # Of 600 rows those of four users, and of each the first.
    assert sum(rows_read(scan) for scan in scans(plans)) < 100


def test_a_memory_names_what_it_rests_on(scope: Scope) -> None:
    moved(scope)
    bergen = scope.id_of("Moved to Bergen")
    assert [row["content"] for row in call(scope.conn, "memory_sources", id=bergen)] == [
        "I moved to Bergen. My password is hunter2."
    ]
    call(scope.conn, "memory_delete", id=bergen)
    assert len(call(scope.conn, "memory_sources", id=bergen)) == 1
    call(scope.conn, "memory_delete", id=bergen, purge=True)
    with refused(scope.conn, "P0002"):
        call(scope.conn, "memory_sources", id=bergen)


def test_what_became_of_messages(scope: Scope) -> None:
    moved(scope)
    scope.store("What is the weather like?")
    call(scope.conn, "memory_delete", id=scope.id_of("Likes tea"))
    messages = call(scope.conn, "memory_messages", user_id=scope.user_id)
    told = call(scope.conn, "memory_outcomes", message_ids=[row["id"] for row in messages])
    assert [(row["event"], row["memory"], row["reason"]) for row in told] == [
        ("ADD", "What is the weather like?", None),
        ("DELETE", "Likes tea", None),
        ("ADD", "Moved to Bergen", None),
        ("NONE", "Password is hunter2", "left out: secret"),
        ("ADD", "Moved to Oslo", None),
        ("NONE", "Loves your idea", "left out: reaction"),
        ("ADD", "Lives in Rome", None),
    ]
    assert [row["valid_to"] is not None for row in told if row["slot"]][-2:] == [True, True]
    scope.conn.execute("set role memory_reader")
    try:
        assert call(scope.conn, "memory_outcomes",
                    message_ids=[row["id"] for row in messages]) == told  # fmt: skip
    finally:
        scope.conn.execute("reset role")
    without = call(scope.conn, "memory_outcomes", message_ids=[row["id"] for row in messages],
                   with_left_out=False)  # fmt: skip
    assert without == [row for row in told if row["event"] != "NONE"]
    assert call(scope.conn, "memory_outcomes", message_ids=[NOWHERE]) == []


def test_an_undo_that_is_only_tried(scope: Scope) -> None:
    moved(scope)
    before = scope.events(), scope.listed(include_superseded=True)
    event = next(row for row in before[0] if row["new_memory"] == "Moved to Bergen")
    plan = call(scope.conn, "memory_undo", event_id=event["id"], dry_run=True)
    assert (scope.events(), scope.listed(include_superseded=True)) == before
    assert plan == call(scope.conn, "memory_undo", event_id=event["id"])
    assert plan[0]["memory"] == "Moved to Oslo"
    assert scope.held() >= {"Moved to Oslo"}
    early = next(row for row in before[0] if row["new_memory"] == "Lives in Rome")
    with refused(scope.conn, "55000"):
        call(scope.conn, "memory_undo", event_id=early["id"], dry_run=True)


def test_jobs_are_listed_by_state(scope: Scope) -> None:
    conn = scope.conn
    ids = [
        scalar(conn, "select memory_add_async('I like tea', user_id => %s)", scope.user_id)
        for _ in range(3)
    ]
    error = '{"sqlstate": "ME001", "message": "away"}'
    conn.execute("update memory.job set state = 'dead', completed_at = now(), error = %s"
                 " where id = %s", [error, ids[1]])  # fmt: skip

    def listed(**arguments: Any) -> list[UUID]:
        found = call(conn, "memory_job_list", **arguments)
        return [row["id"] for row in found if row["user_id"] == scope.user_id]

    newest_first = sorted(ids, reverse=True)
    assert listed() == newest_first
    assert listed(state="dead") == [ids[1]]
    assert listed(state="unfinished") == [id for id in newest_first if id != ids[1]]
    assert listed(page_size=1) + listed(page_size=1, after=newest_first[0]) == newest_first[:2]
    (dead,) = call(conn, "memory_job_list", state="dead")
    assert (dead["opening"], dead["messages"], dead["error"]["message"]) == (
        "I like tea",
        1,
        "away",
    )
    health = {row["what"]: row for row in call(conn, "memory_health")}
    assert not health["Dead jobs"]["is_well"] and "memory_job_retry" in health["Dead jobs"]["hint"]
    assert health["Embedding"]["is_well"] and health["Embedding"]["hint"] is None
    call(conn, "memory_job_retry", id=ids[1])
    assert listed(state="dead") == []
    conn.execute("delete from memory.job where user_id = %s", [scope.user_id])


def test_a_job_is_listed_whatever_it_holds(scope: Scope) -> None:
    """Who may write jobs may have left anything there: of others' no list may fail."""
    conn = scope.conn
    job = scalar(conn, "select memory_add_async('I like tea', user_id => %s)", scope.user_id)
    for request in ('"x"', '{"messages": "x"}', '{"messages": {"0": {"content": "x"}}}'):
        conn.execute("update memory.job set request = %s where id = %s", [request, job])
        (row,) = (row for row in call(conn, "memory_job_list") if row["id"] == job)
        assert (row["messages"], row["opening"]) == (None, None)
    conn.execute("delete from memory.job where id = %s", [job])


def test_models_and_what_they_cost(scope: Scope) -> None:
    models = {row["kind"]: row for row in call(scope.conn, "memory_model_list")}
    assert (models["chat"]["provider"], models["embedding"]["dimension"]) == ("builtin", 256)
    call(scope.conn, "memory_project_create", name="costs")
    scope.conn.execute(
        "insert into memory.model_usage (project, day, kind, session, calls, errors, prompt_tokens,"
        " completion_tokens, seconds) select 'costs', current_date - d, 'chat', s, 2, 1, 30, 4, 1.5"
        " from unnest(array[0, 1, 60]) as d, unnest(array[1, 2]) as s"
    )
    told = call(scope.conn, "memory_model_usage", project="costs")
    assert [(row["calls"], row["errors"], row["seconds"]) for row in told] == 2 * [(4, 2, 3)]
    since = rows(scope.conn, "select * from memory_model_usage(current_date - 60, 'costs')")
    assert len(since) == 3
    call(scope.conn, "memory_project_drop", name="costs")


@pytest.mark.parametrize(
    ("function", "arguments", "sqlstate"),
    [
        ("memory_slots", {}, "22023"),
        ("memory_slots", {"user_id": "u", "page_size": 0}, "2201W"),
        ("memory_slots", {"user_id": "u", "kinds": ["opinion"]}, "22023"),
        ("memory_slots", {"user_id": "u", "after_slot": "x"}, "22023"),
        ("memory_entities", {"page_size": 5}, "22023"),
        ("memory_entities", {"type": "user", "page_size": 1001}, "2201W"),
        ("memory_entities", {"type": "user", "after": "x"}, "2201W"),
        ("memory_sources", {"id": None}, "P0002"),
        ("memory_sources", {"id": NOWHERE, "page_size": 0}, "2201W"),
        ("memory_outcomes", {"message_ids": None}, "22004"),
        ("memory_outcomes", {"message_ids": 1001 * [NOWHERE]}, "2201W"),
        ("memory_job_list", {"state": "lost"}, "22023"),
        ("memory_job_list", {"page_size": 0}, "2201W"),
        ("memory_health", {"project": "nowhere"}, "3F000"),
        ("memory_model_list", {"project": "nowhere"}, "3F000"),
        ("memory_model_usage", {"project": "nowhere"}, "3F000"),
    ],
)
def test_what_is_refused(
    shared: Connection, function: str, arguments: dict[str, Any], sqlstate: str
) -> None:
    with refused(shared, sqlstate):
        call(shared, function, **arguments)
