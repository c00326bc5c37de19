"""Limits of what a statement may bring: times, vectors, expiry, texts; and its undo as a whole."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Scope, call, refused, scalar


def ranges(scope: Scope) -> set[tuple[Any, ...]]:
    """Texts with the time in which they are true, superseded ones too."""
    return {
        (row["memory"], row["valid_from"], row["valid_to"])
        for row in scope.listed(include_superseded=True, include_expired=True)
    }


# ---- times


@pytest.mark.parametrize("at", ["infinity", "-infinity", "0044-03-15 BC", "2999-01-01Z"])
@pytest.mark.parametrize("infer", [True, False])
def test_a_statement_of_no_time_is_refused(scope: Scope, at: str, infer: bool) -> None:
    with refused(scope.conn, "22008"):
        scope.say("I live in Rome.", at=at, infer=infer)
    with refused(scope.conn, "22008") as raised:
        scope.add([{"role": "user", "content": "I live in Rome.", "occurred_at": at}], infer=infer)
    assert "messages[0].occurred_at" in (raised.value.diag.message_primary or "")


@pytest.mark.parametrize("infer", [True, False])
def test_a_clock_that_is_ahead_hides_nothing(scope: Scope, infer: bool) -> None:
    ahead = datetime.now(UTC) + timedelta(minutes=2)
    scope.say("I live in Rome.", at=ahead, infer=infer)
    scope.say("I live in Oslo.")
    assert "Lives in Oslo" in scope.held()
    assert "Lives in Rome" not in scope.held()
    newest = scalar(
        scope.conn,
        "select greatest(max(m.stated_at), max(g.occurred_at)) from memory.memory as m "
        "join memory.message as g using (user_id) where m.user_id = %s",
        scope.user_id,
    )
    assert newest <= datetime.now(UTC)


def test_the_oldest_memories_are_found_with_the_shortest_half_life(scope: Scope) -> None:
    scope.say("I live in Rome.", at="0001-01-01Z")
    name = "half_life"
    call(scope.conn, "memory_project_create", name=name)
    call(
        scope.conn, "memory_setting_set",
        name="recency_half_life_days", value=Jsonb(0.001), project=name,
    )  # fmt: skip
    scope.say("I live in Rome.", at="0001-01-01Z", project=name)
    (found,) = scope.search("Rome", project=name)
    assert found["recency"] < 1e-300


# ---- vectors


def test_a_vector_of_zeros_is_refused(scope: Scope) -> None:
    zeros = [0.0] * 256
    said = {"role": "user", "content": "nothing", "embedding": zeros}
    with refused(scope.conn, "22000"):
        scope.add([said], infer=False)
    held = scope.store("I like tea")
    with refused(scope.conn, "22000"):
        call(scope.conn, "memory_update", id=held["id"], embedding=str(zeros))
    with refused(scope.conn, "22000"):
        call(scope.conn, "memory_search_by_vector", embedding=str(zeros), user_id=scope.user_id)


def test_a_vector_of_zeros_written_by_hand_ranks_last(scope: Scope) -> None:
    held = scope.store("Nothing of that")
    scope.store("I like tea")
    scope.conn.execute(
        "update memory.memory set embedding = array_fill(0, array[256])::halfvec where id = %s",
        [held["id"]],
    )
    found = scope.search("tea")
    assert found[0]["memory"] == "I like tea"
    assert found[-1]["semantic"] == 0


# ---- expiry


@pytest.mark.parametrize("immutable", [False, True])
@pytest.mark.parametrize("city", ["Rome", "Oslo"])
def test_what_has_expired_blocks_no_slot(scope: Scope, immutable: bool, city: str) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z", expires_at="2026-02-01Z", immutable=immutable)
    assert scope.held() == set()
    (outcome,) = scope.say(f"I live in {city}.", at="2026-03-01Z")
    assert outcome["event"] == "ADD"
    assert scope.held() == {f"Lives in {city}"}
    if city == "Oslo":
        assert scope.held(as_of="2026-01-15Z") == {"Lives in Rome"}
    scope.undo(outcome["event_id"])
    assert scope.held(include_expired=True) == {"Lives in Rome"}


def test_a_value_dated_before_the_expired_one_takes_its_place(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-03-01Z", expires_at="2026-03-02Z", immutable=True)
    scope.say("I live in Oslo since January 2026.", at="2026-04-01Z")
    (held,) = scope.held()
    assert held.startswith("Lives in Oslo")


# ---- undo of all that a statement came to


def test_undo_restores_both_that_a_statement_superseded(scope: Scope) -> None:
    scope.say("I live in Rome.")
    scope.store("I live in Oslo.")
    before = scope.state()
    changed = scope.say("I live in Oslo.")[0]
    assert scope.held() == {"Lives in Oslo"}
    after = ranges(scope)
    scope.undo(changed["event_id"])
    assert scope.state() == before
    assert scope.held() == {"Lives in Rome", "I live in Oslo."}
    for _ in range(2):
        scope.undo(scope.events()[-1]["id"])
        assert ranges(scope) == after
        scope.undo(scope.events()[-1]["id"])
        assert scope.state() == before


@pytest.mark.parametrize("place", [-1, -2, -3])
def test_undo_of_a_split_leaves_no_hole(scope: Scope, place: int) -> None:
    scope.say("I live in Rome.", at="2025-01-01Z")
    scope.say("I live in Rome.", at="2025-06-01Z")
    before = scope.state()
    scope.say("I live in Oslo.", at="2025-03-01Z")
    after = ranges(scope)
    assert len(after) == 3
    scope.undo(scope.events()[place]["id"])
    assert scope.state() == before
    scope.undo(scope.events()[-1]["id"])
    assert ranges(scope) == after


def test_direct_sql_belongs_to_no_operation(scope: Scope) -> None:
    scope.say("I live in Rome. I like tea.")
    scope.conn.execute(
        "update memory.memory set importance = 1 where user_id = %s", [scope.user_id]
    )
    operations = [row["operation"] for row in scope.events()]
    assert operations[0] != operations[1] and None not in operations[:2]
    assert operations[2:] == [None, None]


# ---- what is said again


@pytest.mark.parametrize("other", ["Wifi password is abcdef.", "Wifi password is AbcDEF!"])
def test_word_for_word_keeps_case_and_marks(scope: Scope, other: str) -> None:
    scope.store("Wifi password is AbcDEF")
    assert scope.store(other)["event"] == "ADD"
    assert scope.store("Wifi  password is AbcDEF.")["event"] == "NONE"


@pytest.mark.parametrize("infer", [True, False])
def test_what_is_given_with_a_known_statement_is_kept(scope: Scope, infer: bool) -> None:
    said: dict[str, Any] = {"text": "I live in Rome.", "infer": infer}
    held = scope.say(**said, metadata={"a": 1, "b": 1}, categories=["x"])[0]
    again = scope.say(
        **said, metadata={"b": 2}, categories=["x", "y"], expires_at="2999-01-01Z", immutable=True
    )[0]
    assert (again["event"], again["id"]) == ("UPDATE", held["id"])
    (row,) = scope.listed()
    assert row["metadata"] == {"a": 1, "b": 2}
    assert row["categories"][-1] == "y" and row["categories"].count("x") == 1
    assert row["immutable"] and row["expires_at"].year == 2999
    assert scope.say(**said, metadata={"b": 3})[0]["event"] == "NONE"
    scope.undo(again["event_id"])
    (row,) = scope.listed()
    assert row["metadata"] == {"a": 1, "b": 1} and not row["immutable"]


def test_nested_nulls_are_values(scope: Scope) -> None:
    nested = {"a": {"b": None}, "c": [None]}
    said = {"role": "user", "content": "A memory", "metadata": nested}
    held = scope.add([said], infer=False)[0]
    assert scope.listed()[0]["metadata"] == nested
    changed = call(
        scope.conn, "memory_update", id=held["id"], metadata={"d": {"e": None}, "c": None}
    )[0]
    assert changed["metadata"] == {"a": {"b": None}, "d": {"e": None}}


def test_an_update_to_the_same_text_is_no_event(scope: Scope) -> None:
    held = scope.say("I live in Rome.")[0]
    call(scope.conn, "memory_update", id=held["id"], memory="Lives in Rome", metadata=Jsonb(None))
    assert [row["event"] for row in scope.events()] == ["ADD"]
    assert scope.say("I live in Rome.")[0]["event"] == "NONE"


# ---- limits


@pytest.mark.parametrize(
    ("name", "value"), [("max_messages", 10.7), ("job_attempts", 1.5), ("job_attempts", 2.0)]
)
def test_a_count_is_a_whole_number(scope: Scope, name: str, value: float) -> None:
    with refused(scope.conn, "22023"):
        scope.conn.execute("select memory_setting_set(%s, %s::text::jsonb)", [name, str(value)])


def deep(levels: int) -> dict[str, Any]:
    """A filter inside so many ANDs."""
    inner: dict[str, Any] = {"kind": "fact"}
    for _ in range(levels):
        inner = {"AND": [inner]}
    return inner


@pytest.mark.parametrize("column", ["user_id", "agent_id", "run_id", "app_id"])
def test_a_scope_id_has_512_bytes(scope: Scope, column: str) -> None:
    hello = {"messages": "I like tea"}
    with refused(scope.conn, "54000"):
        call(scope.conn, "memory_add", **hello, **{column: "é" * 257})
    call(scope.conn, "memory_add", **hello, **{column: "é" * 256})


def test_limits_have_a_hint(scope: Scope) -> None:
    held = scope.store("I like tea")
    with refused(scope.conn, "54000"):
        scope.say("I like tea", idempotency_key="k" * 513)
    with refused(scope.conn, "54000"):
        scope.search("x " * 60_000)
    with refused(scope.conn, "54000"):
        call(scope.conn, "memory_messages", user_id=scope.user_id, query="x " * 60_000)
    with refused(scope.conn, "22004"):
        scope.say("I like tea", categories=["a", None])
    with refused(scope.conn, "22004"):
        call(scope.conn, "memory_update", id=held["id"], categories=["a", None])
    for importance in (-0.1, 1.1, "NaN"):
        with refused(scope.conn, "22023"):
            call(scope.conn, "memory_update", id=held["id"], importance=importance)
    for function in ("memory_list", "memory_messages"):
        with refused(scope.conn, "2201W") as raised:
            call(scope.conn, function, user_id=scope.user_id, page_size=0)
        assert "page_size" in str(raised.value)
    for levels in (32, 300):
        with refused(scope.conn, "54000"):
            scope.search("tea", filters=deep(levels))
    assert scope.found("tea", filters=deep(31)) == ["I like tea"]


@pytest.mark.parametrize(
    "function",
    ["memory_search_by_vector", "memory_export", "memory_stats", "memory_entities"],
)
def test_readers_see_what_their_statement_added(scope: Scope, function: str) -> None:
    assert scalar(
        scope.conn,
        "select bool_and(provolatile = 'v') from pg_proc where proname = %s", function,
    )  # fmt: skip


# ---- ids, deleting for all


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u3000", "\u200b \ufeff\u00ad\u2060"])
@pytest.mark.parametrize("name", ["user_id", "agent_id", "run_id", "app_id"])
def test_a_blank_id_is_refused(scope: Scope, name: str, blank: str) -> None:
    for function, arguments in (
        ("memory_add", {"messages": "I like tea."}),
        ("memory_add_async", {"messages": "I like tea."}),
        ("memory_search", {"query": "tea"}),
        ("memory_list", {}),
        ("memory_delete_all", {}),
    ):
        with refused(scope.conn, "22023") as raised:
            call(scope.conn, function, **arguments, **{name: blank})
        assert "empty" in str(raised.value)


def test_deleting_everybodys_memories_is_said_so(scope: Scope) -> None:
    name = "everyone"
    call(scope.conn, "memory_project_create", name=name)
    for user in ("a", "b"):
        Scope(scope.conn, user).store("I like tea", project=name)
    everybody: list[dict[str, Any]] = [
        {"user_id": "*"},
        {"user_id": "*", "run_id": "*"},
        {"app_id": "*", "filters": {"kind": "fact"}},
    ]
    for ids in everybody:
        for purge in (False, True):
            with refused(scope.conn, "22023") as raised:
                call(scope.conn, "memory_delete_all", project=name, purge=purge, **ids)
            assert "everyone => true" in str(raised.value.diag.message_hint)
    dry = call(
        scope.conn, "memory_delete_all", user_id="*", everyone=True, dry_run=True, project=name
    )
    assert dry == [{"memory_delete_all": 2}]
    of_one = {"user_id": "*", "filters": {"user_id": "a"}, "project": name}
    assert call(scope.conn, "memory_delete_all", dry_run=True, **of_one) == [
        {"memory_delete_all": 1}
    ]
    done = call(scope.conn, "memory_delete_all", user_id="*", everyone=True, project=name)
    assert done == [{"memory_delete_all": 2}]
    call(scope.conn, "memory_project_drop", name=name)


# ---- how much one call may bring


def test_the_limits_of_a_call_are_settings(scope: Scope) -> None:
    name = "call_limits"
    call(scope.conn, "memory_project_create", name=name)
    for setting, value in (("max_call_bytes", 1000), ("max_metadata_bytes", 100)):
        call(scope.conn, "memory_setting_set", name=setting, value=Jsonb(value), project=name)
    held = scope.store("x" * 800, metadata={"a": "x" * 80}, project=name)
    message = {"role": "user", "content": "x" * 500}
    many = {"user_id": scope.user_id, "messages": [message]}
    too_much: list[tuple[str, dict[str, Any]]] = [
        ("memory_add", {"messages": [message] * 2, "user_id": "u"}),
        ("memory_add", {"messages": "x" * 1000, "user_id": "u"}),
        ("memory_add_async", {"messages": [message] * 2, "user_id": "u"}),
        ("memory_add_many", {"conversations": [Jsonb(many)] * 2}),
        ("memory_add", {"messages": "x", "user_id": "u", "metadata": {"a": "x" * 100}}),
        (
            "memory_add",
            {"messages": [message | {"metadata": {"a": "x" * 100}}], "user_id": "u"},
        ),
        ("memory_update", {"id": held["id"], "metadata": {"a": "x" * 100}}),
        ("memory_update", {"id": held["id"], "metadata": {"b": "x" * 80}}),
    ]
    for function, arguments in too_much:
        with refused(scope.conn, "54000"):
            call(scope.conn, function, project=name, **arguments)
    call(scope.conn, "memory_project_drop", name=name)


def test_lists_have_a_limit(scope: Scope) -> None:
    parts = {"OR": [{"memory": {"icontains": f"x{n}"}} for n in range(2_001)]}
    with refused(scope.conn, "54000"):
        scope.listed(filters=parts)
    with refused(scope.conn, "54000"):
        scope.listed(filters={"metadata": {f"k{n}": n for n in range(4_001)}})
    with refused(scope.conn, "54000"):
        scope.listed(kinds=["fact"] * 1_001)
    with refused(scope.conn, "54000"):
        scope.store("x", categories=[f"c{n}" for n in range(1_001)])


def test_null_removes_metadata_and_leaves_other_nulls(scope: Scope) -> None:
    held = scope.store("I like tea", metadata={"a": 1, "b": None, "c": 2})
    changed = call(
        scope.conn, "memory_update", id=held["id"], metadata={"a": None, "d": 3, "e": None}
    )
    assert changed[0]["metadata"] == {"b": None, "c": 2, "d": 3}
    call(scope.conn, "memory_update", id=held["id"], metadata=dict.fromkeys("bcd"))
    assert scope.listed()[0]["metadata"] == {}
