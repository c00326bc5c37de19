"""History tells everything that happened; undo reverses it; purge leaves nothing behind."""

from __future__ import annotations

import contextlib
from typing import Any

import psycopg
import pytest
from psycopg import sql

from tests.database.calls import Connection, Row, Scope, call, contents, refused, rows, scalar
from tests.database.places import places_of


def update(scope: Scope, memory_id: Any, **changes: Any) -> Row:
    return call(scope.conn, "memory_update", id=memory_id, **changes)[0]


def delete(scope: Scope, memory_id: Any, **arguments: Any) -> Row:
    return call(scope.conn, "memory_delete", id=memory_id, **arguments)[0]


def last_event(scope: Scope) -> Any:
    return scope.events()[-1]["id"]


# ---- history


def test_history_of_add_update_delete(scope: Scope) -> None:
    said = {"role": "user", "name": "ann", "content": "The code is 1234"}
    memory_id = scope.add([said], infer=False, metadata={"a": 1})[0]["id"]
    update(scope, memory_id, memory="The code is 5678", metadata={"b": 2}, reason="new code")
    delete(scope, memory_id, reason="no longer needed")
    added, changed, gone = scope.history(memory_id)
    assert [row["event"] for row in (added, changed, gone)] == ["ADD", "UPDATE", "DELETE"]
    assert (added["old_memory"], added["new_memory"]) == (None, "The code is 1234")
    assert (changed["old_memory"], changed["new_memory"]) == (
        "The code is 1234",
        "The code is 5678",
    )
    assert (gone["old_memory"], gone["new_memory"]) == ("The code is 5678", None)
    assert (changed["old_metadata"], changed["new_metadata"]) == ({"a": 1}, {"a": 1, "b": 2})
    assert [row["reason"] for row in (changed, gone)] == ["new code", "no longer needed"]
    assert {row["actor"] for row in (added, changed, gone)} == {"ann"}
    assert {row["db_role"] for row in (added, changed, gone)} == {
        scalar(scope.conn, "select session_user::text")
    }
    assert added["at"] < changed["at"] < gone["at"]


def test_an_update_that_changes_nothing_is_no_event(scope: Scope) -> None:
    held = scope.store("As it is", metadata={"a": 1})
    update(scope, held["id"], memory="As it is", metadata={"a": 1})
    assert [row["event"] for row in scope.events()] == ["ADD"]


def test_metadata_null_removes_its_key(scope: Scope) -> None:
    held = scope.store("As it is", metadata={"a": 1, "b": 2})
    assert update(scope, held["id"], metadata={"a": None, "c": 3})["metadata"] == {"b": 2, "c": 3}
    assert scope.history(held["id"])[-1]["old_metadata"] == {"a": 1, "b": 2}


def test_direct_sql_edits_are_recorded(scope: Scope) -> None:
    insert = (
        "insert into memory.memory (project, user_id, memory) values ('default', %s, %s) "
        "returning id"
    )
    memory_id = scalar(scope.conn, insert, scope.user_id, "Written by hand")
    scope.conn.execute(
        "update memory.memory set memory = 'Edited by hand' where id = %s", [memory_id]
    )
    assert scope.found("edited")[0] == "Edited by hand"
    scope.conn.execute("delete from memory.memory where id = %s", [memory_id])
    assert [(row["event"], row["old_memory"], row["new_memory"]) for row in scope.events()] == [
        ("ADD", None, "Written by hand"),
        ("UPDATE", "Written by hand", "Edited by hand"),
        ("DELETE", "Edited by hand", None),
    ]


def test_direct_sql_through_the_partition_is_recorded(scope: Scope) -> None:
    memory_id = scope.store("In the partition")["id"]
    scope.conn.execute(
        "update memory_default.memory set memory = 'Edited' where id = %s", [memory_id]
    )
    scope.conn.execute("delete from memory_default.memory where id = %s", [memory_id])
    assert [row["event"] for row in scope.events()] == ["ADD", "UPDATE", "DELETE"]


def test_text_edited_by_hand_is_embedded_anew(scope: Scope) -> None:
    memory_id = scope.store("I like tea")["id"]
    scope.store("The garden has roses")
    scope.conn.execute(
        "update memory.memory set memory = 'The invoice is unpaid' where id = %s", [memory_id]
    )
    expected = (
        "select (memory._embed_builtin(array[memory]))[1]::halfvec = embedding "
        "from memory.memory where id = %s"
    )
    assert scalar(scope.conn, expected, memory_id) is True
    assert scope.found("invoice")[0] == "The invoice is unpaid"


@pytest.mark.parametrize("column", ["user_id", "agent_id", "run_id", "app_id"])
def test_the_ids_of_a_memory_can_not_be_changed(scope: Scope, column: str) -> None:
    memory_id = scope.store("Mine")["id"]
    statement = sql.SQL("update memory.memory set {} = 'other' where id = %s")
    with refused(scope.conn, "23001"):
        scope.conn.execute(statement.format(sql.Identifier(column)), [memory_id])


def test_former_states_can_not_be_changed(scope: Scope) -> None:
    memory_id = scope.store("First")["id"]
    update(scope, memory_id, memory="Second")
    with refused(scope.conn, "23001"):
        scope.conn.execute(
            "update memory.memory set memory = 'x' where version_of = %s", [memory_id]
        )


def test_every_former_state_can_be_asked_for(scope: Scope) -> None:
    memory_id = scope.store("State 0", metadata={"n": 0})["id"]
    times = [scalar(scope.conn, "select clock_timestamp()")]
    for number in range(1, 4):
        update(scope, memory_id, memory=f"State {number}", metadata={"n": number})
        times.append(scalar(scope.conn, "select clock_timestamp()"))
    delete(scope, memory_id)
    for number, when in enumerate(times):
        (row,) = scope.listed(known_at=when)
        assert (row["id"], row["memory"]) == (memory_id, f"State {number}")
        assert row["metadata"] == {"n": number}
        (found,) = scope.search("state", known_at=when)
        assert (found["id"], found["memory"]) == (memory_id, f"State {number}")
    assert scope.listed() == []


# ---- undo


def test_undo_of_an_add(scope: Scope) -> None:
    held = scope.store("A memory")
    undone = scope.undo(held["event_id"])
    assert (undone["event"], undone["memory"], undone["previous_memory"]) == (
        "DELETE", None, "A memory",
    )  # fmt: skip
    assert scope.held() == set()
    assert [row["event"] for row in scope.history(held["id"])] == ["ADD", "DELETE"]


def test_undo_of_a_delete(scope: Scope) -> None:
    held = scope.store("A memory", metadata={"a": [1]}, categories=["x"], kind="episode")
    state = scope.state()
    delete(scope, held["id"])
    undone = scope.undo(last_event(scope))
    assert (undone["event"], undone["memory"]) == ("ADD", "A memory")
    assert scope.state() == state
    assert scope.found("memory") == ["A memory"]


@pytest.mark.parametrize(
    "changes",
    [
        {"memory": "Changed"},
        {"metadata": {"a": 2, "b": 3}},
        {"metadata": {"a": None}},
        {"categories": ["y"], "kind": "fact", "importance": 0.9},
        {"memory": "Changed", "expires_at": "2999-01-01Z", "metadata": {"z": 1}},
    ],
)
def test_undo_of_an_update_restores_every_column(scope: Scope, changes: Row) -> None:
    held = scope.store("A memory", metadata={"a": 1}, categories=["x"], kind="episode")
    embedding = "select embedding::text from memory.memory where id = %s"
    state, vector = scope.state(), scalar(scope.conn, embedding, held["id"])
    update(scope, held["id"], **changes)
    assert scope.state() != state
    undone = scope.undo(last_event(scope))
    assert (undone["id"], undone["event"], undone["memory"]) == (held["id"], "UPDATE", "A memory")
    assert scope.state() == state
    assert scalar(scope.conn, embedding, held["id"]) == vector


def test_undo_of_a_supersession_and_redo(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    before = scope.state()
    changed = scope.say("I live in Oslo.", at="2026-03-01Z")[0]
    after = scope.state()
    scope.undo(changed["event_id"])
    assert scope.state() == before
    redone = scope.undo(last_event(scope))
    assert redone["memory"] == "Lives in Oslo"
    assert [
        (row["memory"], row["valid_from"], row["valid_to"], row["superseded_by"])
        for row in scope.state()
    ] == [
        (row["memory"], row["valid_from"], row["valid_to"], row["superseded_by"]) for row in after
    ]
    assert scope.held() == {"Lives in Oslo"}
    assert scope.held(as_of="2026-02-01Z") == {"Lives in Rome"}
    scope.undo(last_event(scope))
    assert scope.state() == before


def test_undo_of_a_correction(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    before = scope.state()
    corrected = scope.say("I live in Oslo.", at="2026-01-01Z")[0]
    assert corrected["event"] == "UPDATE"
    scope.undo(corrected["event_id"])
    assert scope.state() == before
    assert scope.held() == {"Lives in Rome"}


def test_undo_of_a_correction_of_an_edited_memory(scope: Scope) -> None:
    held = scope.say("I live in Rome.", at="2026-01-01Z")[0]
    update(scope, held["id"], metadata={"edited": True})
    before = scope.state()
    corrected = scope.say("I live in Oslo.", at="2026-01-01Z")[0]
    scope.undo(corrected["event_id"])
    assert scope.state() == before
    for _ in range(2):
        scope.undo(last_event(scope))
        assert scope.held() == {"Lives in Oslo"}
        scope.undo(last_event(scope))
        assert scope.state() == before


def test_undo_of_forgetting(scope: Scope) -> None:
    scope.say("I like swimming. I live in Rome.")
    before = scope.state()
    forgotten = scope.say("Please forget that I like swimming.")[0]
    assert forgotten["event"] == "DELETE"
    scope.undo(forgotten["event_id"])
    assert scope.state() == before


def test_undo_of_undo_of_an_update(scope: Scope) -> None:
    held = scope.store("One")
    update(scope, held["id"], memory="Two")
    scope.undo(last_event(scope))
    assert scope.held() == {"One"}
    scope.undo(last_event(scope))
    assert scope.held() == {"Two"}
    scope.undo(last_event(scope))
    assert scope.held() == {"One"}
    assert [row["event"] for row in scope.history(held["id"])] == ["ADD"] + ["UPDATE"] * 4


def test_undo_of_undo_of_add_and_delete(scope: Scope) -> None:
    held = scope.store("One")
    for expected in (set(), {"One"}, set(), {"One"}):
        scope.undo(last_event(scope))
        assert scope.held() == expected
    delete(scope, held["id"])
    for expected in ({"One"}, set(), {"One"}):
        scope.undo(last_event(scope))
        assert scope.held() == expected


def test_undoing_a_chain_from_its_end(scope: Scope) -> None:
    states, events = [], []
    for month, place in enumerate(("Rome", "Oslo", "Lima", "Cairo"), start=1):
        events.append(scope.say(f"I live in {place}.", at=f"2026-0{month}-01Z")[0]["event_id"])
        states.append(scope.state())
    for number in (3, 2, 1):
        scope.undo(events[number])
        assert scope.state() == states[number - 1]
    scope.undo(events[0])
    assert scope.state() == []


def test_undo_is_refused_when_later_events_build_on_it(scope: Scope) -> None:
    first = scope.say("I live in Rome.", at="2026-01-01Z")[0]
    second = scope.say("I live in Oslo.", at="2026-02-01Z")[0]
    scope.say("I live in Lima.", at="2026-03-01Z")
    third = last_event(scope)
    for event_id, next_one in (
        (first["event_id"], second["event_id"]),
        (second["event_id"], third),
    ):
        with refused(scope.conn, "55000") as raised:
            scope.undo(event_id)
        assert str(next_one) in (raised.value.diag.message_hint or "")
    # What undone events did no longer stands in the way; their undo does, until it is undone.
    scope.undo(third)
    scope.undo(last_event(scope))
    with refused(scope.conn, "55000"):
        scope.undo(second["event_id"])
    scope.undo(third)
    scope.undo(second["event_id"])
    assert scope.held() == {"Lives in Rome"}


def test_undo_twice_is_refused(scope: Scope) -> None:
    held = scope.store("One")
    scope.undo(held["event_id"])
    with refused(scope.conn, "55000"):
        scope.undo(held["event_id"])


def test_undo_of_delete_is_refused_where_another_took_the_place(scope: Scope) -> None:
    held = scope.store("Tea, please")
    delete(scope, held["id"])
    event_id = last_event(scope)
    scope.store("tea, please!")
    with refused(scope.conn, "55000"):
        scope.undo(event_id)
    scope.say("I live in Rome.", at="2026-01-01Z")
    delete(scope, scope.id_of("Lives in Rome"))
    event_id = last_event(scope)
    scope.say("I live in Oslo.", at="2025-12-01Z")
    with refused(scope.conn, "55000"):
        scope.undo(event_id)


def test_undo_of_nothing_is_refused(scope: Scope) -> None:
    scope.store("One")
    scope.store("One")
    assert scope.events()[-1]["event"] == "NONE"
    with refused(scope.conn, "55000"):
        scope.undo(last_event(scope))


def test_undo_after_a_purge_is_refused(scope: Scope) -> None:
    held = scope.store("One")
    delete(scope, held["id"], purge=True)
    for event in scope.events():
        with refused(scope.conn, "55000"):
            scope.undo(event["id"])


def test_undo_is_of_its_project_only(scope: Scope) -> None:
    call(scope.conn, "memory_project_create", name="elsewhere")
    held = scope.store("One")
    with refused(scope.conn, "P0002"):
        call(scope.conn, "memory_undo", event_id=held["event_id"], project="elsewhere")


# ---- deleting and purging


def test_delete_keeps_the_text_and_purge_does_not(scope: Scope) -> None:
    secret = "xyzzy4711"
    scope.say(f"My email is {secret}@example.org. I live in Rome.", idempotency_key=secret)
    memory_id = next(row["id"] for row in scope.listed() if secret in row["memory"])
    update(scope, memory_id, metadata={"note": secret}, reason=f"because of {secret}")
    delete(scope, memory_id, reason=f"{secret} is private")
    assert len(places_of(scope.conn, secret)) >= 4
    scope.undo(last_event(scope))
    purged = delete(scope, memory_id, purge=True)
    assert purged["id"] == memory_id
    # The message is still the source of the residence; once that is gone, nothing is left.
    assert places_of(scope.conn, secret) == ["memory_default.message"]
    delete(scope, scope.id_of("Lives in Rome"), purge=True)
    assert places_of(scope.conn, secret) == []


def test_purge_leaves_no_text_of_a_superseded_value(scope: Scope) -> None:
    first, second = "Plugh17", "Frotz18"
    scope.say(f"I live in {first}.")
    scope.say(f"I live in {second}.")
    former = next(row["id"] for row in scope.state() if first in row["memory"])
    delete(scope, former, purge=True)
    assert places_of(scope.conn, first) == []
    assert any(second in text for text in scope.held())
    # The other's history goes on: it took the place of something.
    history = scope.history(scope.listed()[0]["id"])
    (changed,) = [row for row in history if row["event"] == "UPDATE"]
    assert changed["old_memory"] is None and second in changed["new_memory"]
    delete(scope, next(iter(scope.listed()))["id"], purge=True)
    assert places_of(scope.conn, second) == []


def test_purging_all_of_a_user_leaves_nothing(scope: Scope) -> None:
    secret = "zork99"
    user = Scope(scope.conn, f"{scope.user_id} {secret}")
    user.say(f"I live in {secret}town. I like {secret} tea.", metadata={"m": secret})
    user.say(f"I live in {secret}ville.", idempotency_key=secret)
    user.say(f"Hello {secret}, how are you?")
    stored = user.store(f"Deleted {secret}")
    delete(user, stored["id"])
    call(scope.conn, "memory_feedback", id=user.listed()[0]["id"], feedback="NEGATIVE",
         reason=secret)  # fmt: skip
    scope.say("I like tea.")
    call(scope.conn, "memory_delete_all", user_id=user.user_id, purge=True)
    assert user.state() == []
    # What remains is that something happened to that user, and not what.
    assert places_of(scope.conn, secret) in ([], ["memory_default.event"])
    assert all(
        row[column] is None
        for row in user.events()
        for column in ("old_memory", "new_memory", "old_metadata", "new_metadata")
    )
    assert scope.held() == {"Likes tea"}


def test_delete_all_is_undone_one_by_one(scope: Scope) -> None:
    scope.say("I live in Rome. I like tea.")
    before = scope.state()
    (deleted,) = call(scope.conn, "memory_delete_all", user_id=scope.user_id)
    assert deleted["memory_delete_all"] == 2
    assert scope.listed() == []
    for event in [row for row in scope.events() if row["event"] == "DELETE"]:
        scope.undo(event["id"])
    assert scope.state() == before


def test_delete_all_of_one_agent_keeps_the_others(scope: Scope) -> None:
    for agent in ("a", "b"):
        scope.store(f"Of agent {agent}", agent_id=agent)
    call(scope.conn, "memory_delete_all", user_id=scope.user_id, agent_id="a")
    assert scope.held() == {"Of agent b"}


def test_history_stays_of_what_is_deleted(scope: Scope) -> None:
    held = scope.store("A memory")
    delete(scope, held["id"])
    with pytest.raises(psycopg.errors.NoDataFound):
        call(scope.conn, "memory_get", id=held["id"])
    assert len(scope.history(held["id"])) == 2


def test_refusals_leave_no_event(scope: Scope) -> None:
    held = scope.store("A memory", immutable=True)
    before = contents(scope.conn)
    with pytest.raises(psycopg.errors.RestrictViolation):
        update(scope, held["id"], memory="Another")
    assert contents(scope.conn) == before


def test_feedback_is_kept_and_taken_back(scope: Scope) -> None:
    held = scope.store("A memory")
    for feedback in ("POSITIVE", "VERY_NEGATIVE", None):
        call(scope.conn, "memory_feedback", id=held["id"], feedback=feedback, reason=f"{feedback}")
        kept = rows(
            scope.conn,
            "select feedback, reason from memory.feedback where memory_id = %s",
            held["id"],
        )
        assert kept == [{"feedback": feedback, "reason": f"{feedback}"}]


def test_export_holds_history_and_messages(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I live in Oslo.", at="2026-02-01Z")
    exported = [
        row["memory_export"] for row in call(scope.conn, "memory_export", user_id=scope.user_id)
    ]
    assert [row["memory"] for row in exported] == ["Lives in Rome", "Lives in Oslo"]
    assert [event["event"] for event in exported[0]["history"]] == ["ADD"]
    assert [said["content"] for said in exported[1]["messages"]] == ["I live in Oslo."]
    assert exported[0]["superseded_by"] == str(scope.id_of("Lives in Oslo"))


def test_stats_and_entities_count(conn: Connection) -> None:
    scope = Scope(conn, "counted")
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I live in Oslo.", at="2026-02-01Z")
    scope.store("An expired one", expires_at="2026-01-01Z", occurred_at="2025-12-01Z")
    delete(scope, scope.store("A deleted one", agent_id="agent")["id"])
    held = scope.store("An updated one", run_id="run")["id"]
    update(scope, held, memory="An updated one!!")
    stats = {row["metric"]: row["value"] for row in call(conn, "memory_stats")}
    assert stats["bytes"] > 0
    assert {name: stats[name] for name in (
        "memories_current", "memories_superseded", "memories_expired", "memories_deleted",
        "users", "messages",
    )} == {
        "memories_current": 2, "memories_superseded": 1, "memories_expired": 1,
        "memories_deleted": 1, "users": 1, "messages": 5,
    }  # fmt: skip
    entities = {
        (row["entity_type"], row["entity_id"]): row["memories"]
        for row in call(conn, "memory_entities")
    }
    assert entities == {("user", "counted"): 2, ("run", "run"): 1}


@pytest.mark.parametrize("at_once", [False, True])
def test_what_gave_way_to_an_erased_memory_has_ended_all_the_same(
    scope: Scope, at_once: bool
) -> None:
    moment = "2026-01-01Z" if at_once else None
    scope.say("I live in Rome.", at=moment)
    scope.say("I live in Oslo.", at=moment)
    (oslo,) = [row for row in scope.listed() if "Oslo" in row["memory"]]
    delete(scope, oslo["id"], purge=True)
    assert scope.held() == set()
    assert call(scope.conn, "memory_check") == []
    assert [row["superseded_by"] for row in scope.listed(include_superseded=True)] in ([None], [])


def test_undoing_around_an_erased_memory(scope: Scope) -> None:
    scope.say("I live in Rome.")
    (moved,) = scope.say("I live in Oslo.")
    (oslo,) = [row for row in scope.listed() if "Oslo" in row["memory"]]
    scope.undo(moved["event_id"])
    assert scope.held() == {"Lives in Rome"}
    with contextlib.suppress(psycopg.errors.NoDataFound):
        delete(scope, oslo["id"], purge=True)
    last = scope.events()[-1]
    with contextlib.suppress(psycopg.errors.ObjectNotInPrerequisiteState):
        scope.undo(last["id"])
    assert call(scope.conn, "memory_check") == []
