"""What a writer can't do with plain SQL, and what stays on record if it tries."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest

from tests.database.calls import Connection, Scope, call, refused, rows, scalar

BREAKS = "memories are made to name successors that are not there"
NEW_IDS = [f"0196{n}000-0000-7000-8000-000000000000" for n in range(3)]


@pytest.fixture
def writer(scope: Scope) -> Iterator[Connection]:
    """The scope's connection with a writer's rights only."""
    scope.conn.execute("set role memory_writer")
    yield scope.conn
    scope.conn.execute("reset role")


def test_no_definers_function_takes_a_callers_row(shared: Connection) -> None:
    # A composite value from outside brings its own casts, which would run with the owner's rights.
    # Exempt: what only other functions of ours may call.
    found = rows(
        shared,
        "select p.oid::regprocedure::text as name from pg_proc p "
        "cross join lateral unnest(p.proargtypes) a (type) join pg_type t on t.oid = a.type "
        "where p.prosecdef and p.pronamespace = 'memory'::regnamespace "
        "and t.typtype in ('c', 'p') "
        "and (has_function_privilege('memory_writer', p.oid, 'execute') "
        "or has_function_privilege('memory_reader', p.oid, 'execute'))",
    )
    assert found == []


def test_a_successor_that_is_not_there_hides_no_deletion(scope: Scope, writer: Connection) -> None:
    memory = scope.store("I like tea.")["id"]
    writer.execute(
        "update memory.memory set recorded = tstzrange(lower(recorded), clock_timestamp()), "
        "superseded_by = gen_random_uuid() where id = %s",
        [memory],
    )
    assert [event["event"] for event in scope.events()] == ["ADD", "DELETE"]


def test_a_text_changed_beside_a_successor_is_recorded(scope: Scope, writer: Connection) -> None:
    memory = scope.store("I like tea.")["id"]
    writer.execute(
        "update memory.memory set memory = 'Likes poison', superseded_by = gen_random_uuid() "
        "where id = %s",
        [memory],
    )
    assert "Likes poison" in [event["new_memory"] for event in scope.events()]


def test_former_states_are_not_for_writing(scope: Scope, writer: Connection) -> None:
    memory = scope.store("I like tea.")["id"]
    call(writer, "memory_update", id=memory, memory="I like green tea.")
    with pytest.raises(psycopg.errors.RestrictViolation):
        writer.execute("delete from memory.memory where version_of = %s", [memory])
    with pytest.raises(psycopg.errors.RestrictViolation):
        writer.execute(
            "insert into memory.memory (project, version_of, user_id, memory, recorded) "
            "values ('default', %s, %s, 'forged', '[2020-01-01,2021-01-01)')",
            [memory, scope.user_id],
        )


@pytest.mark.parametrize(
    "filters",
    [
        {"user_id": {"ne": "nobody"}},
        {"user_id": {"nin": ["nobody"]}},
        {"user_id": {"icontains": ""}},
        {"user_id": "*"},
        {"OR": [{"user_id": "a"}, {"kind": "fact"}]},
    ],
)
def test_delete_all_needs_a_fence(scope: Scope, filters: dict[str, object]) -> None:
    scope.store("I like tea.")
    with refused(scope.conn, "22023"):
        call(scope.conn, "memory_delete_all", filters=filters, purge=True)
    assert scope.held() == {"I like tea."}


def test_a_deleted_memory_can_be_purged(scope: Scope) -> None:
    memory = scope.store("I like Secretstan.")["id"]
    call(scope.conn, "memory_delete", id=memory)
    call(scope.conn, "memory_delete", id=memory, purge=True)
    assert scalar(scope.conn, "select count(*) from memory.memory where id = %s", memory) == 0
    assert scope.events()[0]["new_memory"] is None


def test_answers_of_keys_lose_their_words_but_stay_answers(scope: Scope) -> None:
    first = scope.say("I like Secretstan.", idempotency_key=f"key of {scope.user_id}")
    call(scope.conn, "memory_delete", id=first[0]["id"], purge=True)
    again = scope.say("I like Secretstan.", idempotency_key=f"key of {scope.user_id}")
    assert [(row["event"], row["memory"]) for row in again] == [("ADD", None)]
    assert scope.held() == set()


def test_purging_a_scope_leaves_no_answer(scope: Scope) -> None:
    scope.say("Please forget that I love Secretstan.", idempotency_key=f"key of {scope.user_id}")
    call(scope.conn, "memory_delete_all", user_id=scope.user_id, purge=True)
    kept = rows(scope.conn, "select * from memory.idempotency where result::text ~ 'Secretstan'")
    assert kept == []


@pytest.mark.parametrize("purge", [False, True])
def test_an_add_waits_for_a_delete_all(scope: Scope, shared_database: str, purge: bool) -> None:
    scope.say("I live in Rome.")
    outcome: list[str] = []

    def add() -> None:
        with psycopg.connect(shared_database, autocommit=True) as other:
            outcome.extend(
                row["event"] for row in Scope(other, scope.user_id).say("I live in Rome.")
            )

    with psycopg.connect(shared_database) as deleting:
        call(deleting, "memory_delete_all", user_id=scope.user_id, purge=purge)
        adding = threading.Thread(target=add)
        adding.start()
        adding.join(0.5)
        assert adding.is_alive()
        deleting.commit()
    adding.join(20)
    assert outcome == ["ADD"]
    assert scope.held() == {"Lives in Rome"}


def test_each_of_many_inserted_rows_is_recorded_in_order(scope: Scope, writer: Connection) -> None:
    old = scope.store("I like tea.")["id"]
    writer.execute(
        "with ended as (update memory.memory set superseded_by = %s, "
        "valid = tstzrange(lower(valid), clock_timestamp()) where id = %s returning user_id) "
        "insert into memory.memory (project, id, user_id, memory) "
        "select 'default', n.id::uuid, user_id, n.memory from ended cross join lateral (values "
        "(%s, 'Likes jam'), (%s, 'Likes coffee'), (%s, 'Likes toast')) as n (id, memory)",
        [NEW_IDS[1], old, *NEW_IDS],
    )
    found = rows(
        scope.conn,
        "select event, old_memory, new_memory, previous_id from memory.event "
        "where user_id = %s and memory_id <> %s order by seq",
        scope.user_id,
        old,
    )
    assert [tuple(event.values()) for event in found] == [
        ("ADD", None, "Likes jam", None),
        ("UPDATE", "I like tea.", "Likes coffee", old),
        ("ADD", None, "Likes toast", None),
    ]


@pytest.mark.parametrize("commits_between", [False, True])
@pytest.mark.parametrize("is_new", [False, True])
def test_a_successor_that_comes_later_takes_the_place(
    scope: Scope, writer: Connection, commits_between: bool, is_new: bool
) -> None:
    new = uuid4()
    begun = "now() - interval '1 day'"
    with writer.transaction():
        if is_new:
            (row,) = rows(
                writer,
                "insert into memory.memory (project, user_id, memory, superseded_by, valid) values"
                f" ('default', %s, 'I like tea.', %s, tstzrange({begun}, now())) returning id",
                scope.user_id,
                new,
            )
            old = row["id"]
        else:
            old = scope.store("I like tea.")["id"]
            writer.execute(
                "update memory.memory set superseded_by = %s,"
                " valid = tstzrange(lower(valid), clock_timestamp()) where id = %s",
                [new, old],
            )
        if commits_between:
            writer.execute("commit; begin")
        writer.execute(
            "insert into memory.memory (project, id, user_id, memory)"
            " values ('default', %s, %s, 'Likes coffee')",
            [new, scope.user_id],
        )
    (told,) = [event for event in scope.events() if event["memory_id"] == new]
    assert (told["event"], told["old_memory"], told["new_memory"], told["previous_id"]) == (
        "UPDATE", "I like tea.", "Likes coffee", old,
    )  # fmt: skip
    if not is_new:  # else it never held without its successor
        scope.undo(told["id"])
        assert scope.held() == {"I like tea."}


def test_rows_put_into_a_partition_are_recorded(scope: Scope) -> None:
    scope.conn.execute(
        "insert into memory_default.memory (project, user_id, memory) "
        "select 'default', %s, 'Likes number ' || n from generate_series(1, 3) as n",
        [scope.user_id],
    )
    assert [event["new_memory"] for event in scope.events()] == [
        "Likes number 1",
        "Likes number 2",
        "Likes number 3",
    ]


def known_from(scope: Scope, memory: object) -> tuple[object, object]:
    """Bounds of the time in which a memory is known; None where it is open."""
    (row,) = rows(
        scope.conn,
        "select lower(recorded) as lower, upper(recorded) as upper from memory.memory"
        " where id = %s",
        memory,
    )
    return row["lower"], row["upper"]


@pytest.mark.parametrize("partition", ["memory.memory", "memory_default.memory"])
@pytest.mark.parametrize("recorded", ["[2001-01-01,)", "[2001-01-01,2002-01-01)", "[2999-01-01,)"])
def test_the_time_of_recording_is_the_databases(
    scope: Scope, partition: str, recorded: str
) -> None:
    began = scalar(scope.conn, "select clock_timestamp()")
    if partition == "memory.memory":
        scope.conn.execute("set role memory_writer")
    try:
        (row,) = rows(
            scope.conn,
            f"insert into {partition} (project, user_id, memory, recorded)"
            " values ('default', %s, 'I like tea.', %s) returning id",
            scope.user_id,
            recorded,
        )
        lower, upper = known_from(scope, row["id"])
        now = scalar(scope.conn, "select clock_timestamp()")
        assert began <= lower <= now
        assert (upper is None) == recorded.endswith(",)")
        scope.conn.execute(
            f"update {partition} set recorded = '[2001-01-01,)', memory = 'I like jam.'"
            " where id = %s",
            [row["id"]],
        )
        changed, upper = known_from(scope, row["id"])
        assert changed > lower and upper is None  # type: ignore[operator]
        for forged in ("[2001-01-01,)", "[2999-01-01,)"):
            scope.conn.execute(
                f"update {partition} set recorded = %s where id = %s",
                [forged, row["id"]],
            )
            assert known_from(scope, row["id"]) == (changed, None)
        scope.conn.execute(
            f"update {partition} set recorded = '[2001-01-01,2001-01-02)' where id = %s",
            [row["id"]],
        )
        lower, upper = known_from(scope, row["id"])
        assert lower == changed and upper > changed  # type: ignore[operator]
        scope.conn.execute(
            f"update {partition} set recorded = tstzrange(lower(recorded), null) where id = %s",
            [row["id"]],
        )
        assert known_from(scope, row["id"]) == (changed, None)  # its events tell of the gap
    finally:
        scope.conn.execute("reset role")


def test_no_history_of_a_standing_memory_is_erased(scope: Scope, writer: Connection) -> None:
    standing = scope.store("I like tea.")["id"]
    gone = scope.store("I like jam.")["id"]
    call(writer, "memory_delete", id=gone, purge=True)
    before = scope.events()
    for ids in ([standing, None], [None, standing, gone], [None], [standing], []):
        writer.execute("select memory._erase_events('default', %s::uuid[])", [ids])
    assert scope.events() == before


def test_a_clock_that_went_back_keeps_the_order(scope: Scope) -> None:
    """What came later is recorded later, though the clock says otherwise."""
    memory = scope.store("I like tea.")["id"]
    with scope.conn.transaction():
        # As it stands after the server's clock was set back by a day.
        scope.conn.execute("set local session_replication_role = replica")
        scope.conn.execute(
            "update memory.memory set created_at = created_at + interval '1 day',"
            " recorded = tstzrange(lower(recorded) + interval '1 day', null),"
            " valid = tstzrange(lower(valid) + interval '1 day', null),"
            " stated_at = stated_at + interval '1 day' where id = %s",
            [memory],
        )
    call(scope.conn, "memory_update", id=memory, memory="I like green tea.")
    call(scope.conn, "memory_update", id=memory, importance=0.9)
    call(scope.conn, "memory_delete", id=memory)
    scope.undo(scope.events()[-1]["id"])
    call(scope.conn, "memory_delete", id=memory)
    ranges = rows(
        scope.conn,
        "select recorded from memory.memory where id = %s or version_of = %s order by recorded",
        memory,
        memory,
    )
    assert len(ranges) == 4
    for one, other in itertools.pairwise(row["recorded"] for row in ranges):
        assert one.upper <= other.lower
    scope.say("I live in Rome.")
    scope.say("I live in Oslo.")
    assert "Lives in Oslo" in scope.held()


@pytest.mark.parametrize("is_same_scope", [True, False])
def test_a_forged_operation_takes_no_other_change_along(
    shared: Connection, scope: Scope, writer: Connection, is_same_scope: bool
) -> None:
    victim = scope if is_same_scope else Scope(shared, f"{scope.user_id}, another")
    victim.say("I live in Rome")
    operation = scalar(
        writer,
        "select operation from memory.event where user_id = %s and operation is not null",
        victim.user_id,
    )
    with writer.transaction():
        writer.execute("select set_config('memory.operation', %s, true)", [str(operation)])
        writer.execute(
            "insert into memory.memory (project, user_id, memory) values ('default', %s, 'Forged')",
            [scope.user_id],
        )
    forged = scalar(writer, "select id from memory.event where new_memory = 'Forged'"
                    " and user_id = %s", scope.user_id)  # fmt: skip
    (undone,) = call(writer, "memory_undo", event_id=forged)
    assert undone["previous_memory"] == "Forged"
    assert victim.held() == {"Lives in Rome"}


@pytest.mark.parametrize("value", ["x", "{}", "1", "0" * 40, " "])
def test_settings_that_say_nonsense_say_nothing(
    scope: Scope, writer: Connection, value: str
) -> None:
    memory = scope.store("I like tea.")["id"]
    with writer.transaction():
        for name in ("operation", "undoes", "last_event", "hidden_buckets", "reason", "binding"):
            writer.execute("select set_config(%s, %s, true)", [f"memory.{name}", value])
        assert call(writer, "memory_search", query="What do I like?", user_id=scope.user_id)
        writer.execute("update memory.memory set importance = 0.7 where id = %s", [memory])
        call(writer, "memory_delete", id=memory)
    last = scope.events()[-1]
    assert (last["event"], last["memory_id"]) == ("DELETE", memory)


def test_a_reason_that_claims_an_undo_undoes_nothing(scope: Scope, writer: Connection) -> None:
    memory = scope.store("I like tea.")["id"]
    call(writer, "memory_update", id=memory, memory="I like green tea.")
    call(writer, "memory_update", id=memory, memory="I like black tea.")
    first, second, third = [
        row["id"]
        for row in rows(
            writer, "select id from memory.event where memory_id = %s order by seq", memory
        )
    ]
    call(writer, "memory_update", id=memory, importance=0.6, reason=f"undo of {third}")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
        call(writer, "memory_undo", event_id=second)
    assert scope.held() == {"I like black tea."}
    assert first != second
