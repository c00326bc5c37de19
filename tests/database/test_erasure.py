"""memory_forget() leaves nothing of a scope; memory_sweep() what the settings keep."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, refused, rows, scalar
from tests.database.places import places_of

SECRET = "xyzzy4711"


def forget(conn: Connection, **arguments: Any) -> dict[str, int]:
    return {row["part"]: row["erased"] for row in call(conn, "memory_forget", **arguments)}


def sweep(conn: Connection, **arguments: Any) -> dict[str, int]:
    return {row["part"]: row["removed"] for row in call(conn, "memory_sweep", **arguments)}


@pytest.fixture
def known(scope: Scope) -> Scope:
    """A user of whom every table holds something, all of it with the secret."""
    scope.say(f"My sister Eva {SECRET} lives in {SECRET}.", idempotency_key=SECRET)
    scope.say(f"I live in {SECRET}town.", run_id="a run")
    scope.say("I live in Oslo.", run_id="a run")
    (tea, *_) = scope.say(f"I like {SECRET} tea")
    call(scope.conn, "memory_update", id=tea["id"], memory=f"Likes green {SECRET} tea")
    call(scope.conn, "memory_feedback", id=tea["id"], feedback="POSITIVE", reason=SECRET)
    gone = scope.store(f"A note on {SECRET}", metadata={"of": SECRET})
    call(scope.conn, "memory_delete", id=gone["id"], reason=SECRET)
    for text in (f"I like {SECRET} jam", f"I like {SECRET} figs"):
        call(scope.conn, "memory_add_async", messages=text, user_id=scope.user_id)
    scope.conn.execute("call memory_process_jobs(max_jobs => 1)")
    call(scope.conn, "memory_setting_set", name="count_access", value=Jsonb(True))
    scope.search("tea")
    call(scope.conn, "memory_setting_set", name="count_access", value=None)
    return scope


def test_a_user_is_forgotten_in_every_table_and_the_graph(known: Scope) -> None:
    assert len(places_of(known.conn, SECRET)) >= 8
    other = Scope(known.conn, f"{known.user_id} II")
    other.say("I like tea")
    assert call(known.conn, "memory_cypher", query="match (n) return n", user_id=known.user_id)
    told = forget(known.conn, user_id=known.user_id, dry_run=True)
    assert len(places_of(known.conn, SECRET)) >= 8
    erased = forget(known.conn, user_id=known.user_id)
    assert erased == told
    assert all(erased.values()), f"of a part there was nothing: {erased}"
    assert places_of(known.conn, SECRET) == []
    assert set(forget(known.conn, user_id=known.user_id).values()) == {0}
    assert other.held() == {"Likes tea"}
    assert (
        call(known.conn, "memory_cypher", query="match (n) return n", user_id=known.user_id) == []
    )
    # That something happened stays on record.
    assert scalar(
        known.conn,
        "select count(*) from memory.event where user_id = %s and reason = 'purged'",
        known.user_id,
    )


def test_an_export_that_its_filters_lead_to_a_user_goes(scope: Scope) -> None:
    schema = Jsonb({"type": "object", "properties": {"a": {"type": "string"}}})
    other = f"{scope.user_id} II"
    for filters in (
        {"OR": [{"user_id": scope.user_id}, {"user_id": other}]},
        {"user_id": {"in": [other, scope.user_id]}},
        {"AND": [{"user_id": other}, {"run_id": None}]},
        # That is somebody else.
        {"AND": [{"agent_id": scope.user_id}, {"memory": {"contains": scope.user_id}}]},
    ):
        call(scope.conn, "memory_export_create", schema=schema, filters=Jsonb(filters))
    forget(scope.conn, user_id=scope.user_id)
    left = rows(scope.conn, "select filters::text as f from memory.export where filters::text"
                " like %s", f"%{scope.user_id}%")  # fmt: skip
    assert len(left) == 2 and all("run_id" in row["f"] or "agent_id" in row["f"] for row in left)


def test_samples_that_were_taken_before_go(scope: Scope) -> None:
    """An earlier state of the tables had ANALYZE take them."""
    scope.say("I like tea")
    columns = ["memory", "content_hash"]
    sampled = "select attname from pg_stats where tablename = 'memory' and attname = any(%s)"
    for column in columns:
        scope.conn.execute(
            f"alter table memory_default.memory alter {column} set statistics 9".encode()
        )
    scope.conn.execute("analyze memory_default.memory")
    assert len(rows(scope.conn, sampled, columns)) == 2
    scope.conn.execute("alter table memory_default.memory alter memory set statistics 0")
    scope.conn.execute("select memory_init(); analyze memory_default.memory")
    assert rows(scope.conn, sampled, columns) == []


def test_only_the_named_ids_count(known: Scope) -> None:
    erased = forget(known.conn, user_id=known.user_id, run_id="a run")
    assert erased["messages"] == 2
    assert known.listed()
    assert places_of(known.conn, f"{SECRET}town") == []


@pytest.mark.parametrize("result", ['{"id": 1}', '"x"', "5", "null", "[5]", "[[{}]]"])
def test_nobody_leaves_answers_that_stop_the_erasing_of_others(scope: Scope, result: str) -> None:
    """Who may write their own jobs and answers, by SQL; erasing reads those of all."""
    scope.say("I live in Oslo.", idempotency_key=f"key {result}")
    job = scalar(scope.conn, "select memory_add_async('I like tea', user_id => %s)", scope.user_id)
    done = "update memory.job set state = 'succeeded', completed_at = now(), result = %s"
    with pytest.raises(psycopg.errors.CheckViolation):
        scope.conn.execute(f"{done} where id = %s".encode(), [result, job])
    with pytest.raises(psycopg.errors.CheckViolation):
        scope.conn.execute("update memory.idempotency set result = %s where user_id = %s",
                           [result, scope.user_id])  # fmt: skip
    # An id that is none is told, and stops nothing.
    scope.conn.execute(f"{done} where id = %s".encode(), ['[{"id": "none"}]', job])
    told = [row["detail"] for row in call(scope.conn, "memory_check") if row["id"] == job]
    assert told == ["memory none"]
    call(scope.conn, "memory_forget", user_id=scope.user_id)


def test_answers_go_where_the_messages_went_before(scope: Scope) -> None:
    scope.say("I like plugh17", idempotency_key="key")
    scope.conn.execute("delete from memory.message where user_id = %s", [scope.user_id])
    assert forget(scope.conn, user_id=scope.user_id)["answers"] == 1
    assert places_of(scope.conn, "plugh17") == []


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ({}, "22023"),
        ({"user_id": "*"}, "22023"),
        ({"user_id": ""}, "22023"),
        ({"user_id": "x", "dry_run": None}, "22004"),
        ({"user_id": "x", "project": "nowhere"}, "3F000"),
    ],
)
def test_what_is_not_named_is_not_erased(
    scope: Scope, arguments: dict[str, Any], sqlstate: str
) -> None:
    scope.say("I like tea")
    with refused(scope.conn, sqlstate):
        forget(scope.conn, **arguments)
    assert scope.held() == {"Likes tea"}


@pytest.fixture
def aged(shared: Connection) -> Connection:
    """A project whose rows are ten days old, but what is said after."""
    if rows(shared, "select from memory.project where name = 'aged'"):
        call(shared, "memory_project_drop", name="aged")
    call(shared, "memory_project_create", name="aged")
    user = Scope(shared, "ann")
    Scope(shared, "bob").say("I like plover99", project="aged", expires_at="2099-01-01")
    user.say("I like tea", project="aged", idempotency_key="tea")
    call(shared, "memory_add_async", messages="I like jam", user_id="ann", project="aged")
    shared.execute("call memory_process_jobs(project => 'aged')")
    call(shared, "memory_add_async", messages="I like figs", user_id="ann", project="aged")
    shared.execute("set session_replication_role = replica")
    for statement in (
        "update memory.memory set created_at = created_at - interval '10 days',"
        " expires_at = case when expires_at is not null then now() - interval '10 days' end",
        "update memory.message set created_at = created_at - interval '10 days'",
        "update memory.event set at = at - interval '10 days'",
        "update memory.idempotency set created_at = created_at - interval '10 days'",
        "update memory.job set completed_at = completed_at - interval '10 days',"
        " created_at = created_at - interval '10 days'",
    ):
        shared.execute(statement.encode() + b" where project = 'aged'")
    shared.execute("reset session_replication_role")
    user.say("I like plums", project="aged")
    return shared


def settings(conn: Connection, days: float | None) -> None:
    for part in ("expired", "messages", "events", "jobs"):
        value = None if days is None else Jsonb(days)
        call(conn, "memory_setting_set", name=f"keep_{part}_days", value=value, project="aged")


def test_what_is_kept_is_a_setting(aged: Connection) -> None:
    settings(aged, None)
    assert set(sweep(aged, project="aged").values()) == {0}
    settings(aged, 30)
    assert set(sweep(aged, project="aged").values()) == {0}
    settings(aged, 7)
    removed = sweep(aged, project="aged")
    assert removed["memories"] == 1
    assert removed["messages"] >= 2
    assert removed["events"] >= 3
    assert (removed["jobs"], removed["answers"]) == (1, 1)
    assert set(sweep(aged, project="aged").values()) == {0}
    assert places_of(aged, "plover99") == []
    held = {row["memory"] for row in call(aged, "memory_list", user_id="ann", project="aged")}
    assert held == {"Likes tea", "Likes jam", "Likes plums"}
    assert call(aged, "memory_check", project="aged") == []
    # What is not added yet is never lost.
    aged.execute("call memory_process_jobs(project => 'aged')")
    held = {row["memory"] for row in call(aged, "memory_list", user_id="ann", project="aged")}
    assert "Likes figs" in held


def test_a_call_removes_so_many_at_most(aged: Connection) -> None:
    settings(aged, 7)
    assert max(sweep(aged, project="aged", most=1).values()) == 1
    while any(sweep(aged, project="aged", most=1).values()):
        pass
    with refused(aged, "2201W"):
        sweep(aged, most=0)
    with refused(aged, "22023"):
        call(aged, "memory_setting_set", name="keep_events_days", value=Jsonb(-1))


def test_payloads_of_containers_go_with_the_messages(aged: Connection) -> None:
    settings(aged, 7)
    aged.execute(
        "insert into memory.payload (project, id, user_id, created_at)"
        " select 'aged', memory._uuid7(), 'ann', now() - n * interval '4 days'"
        " from generate_series(1, 4) as n"
    )
    left = "select count(*) from memory.payload where project = 'aged'"
    sweep(aged, project="aged", most=1)
    assert scalar(aged, left) == 3
    sweep(aged, project="aged")
    assert scalar(aged, left) == 1


def test_a_memory_whose_time_was_extended_stays(aged: Connection) -> None:
    settings(aged, 7)
    extended = aged.execute(
        "update memory.memory set expires_at = '2099-01-01'"
        " where project = 'aged' and user_id = 'bob'"
    )
    assert extended.rowcount == 1
    assert sweep(aged, project="aged")["memories"] == 0
