"""Projects: made in no time, fenced from each other, dropped without a trace."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from psycopg import sql
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar

PROJECTS = 10
TABLES = {"memory", "message", "memory_source", "event", "idempotency", "feedback", "access"}


def create(conn: Connection, name: str, **arguments: Any) -> None:
    call(conn, "memory_project_create", name=name, **arguments)


def listed(conn: Connection) -> dict[str, Row]:
    return {row["name"]: row for row in call(conn, "memory_project_list")}


def locked_by_a_search(database: str) -> int:
    """How many relations a search holds, in a session of its own."""
    with psycopg.connect(database) as conn:
        assert Scope(conn, "among others").found("tea")
        return int(
            scalar(
                conn,
                "select count(distinct relation) from pg_locks "
                "where pid = pg_backend_pid() and locktype = 'relation'",
            )
        )


def test_a_search_does_not_touch_other_projects(conn: Connection, database: str) -> None:
    Scope(conn, "among others").store("Fact about tea")
    alone = locked_by_a_search(database)
    for number in range(PROJECTS):
        create(conn, f"project_{number}")
    assert len(listed(conn)) == PROJECTS + 1
    assert locked_by_a_search(database) == alone


def test_a_search_reads_its_own_partition_only(shared: Connection) -> None:
    for number in range(3):
        create(shared, f"pruned_{number}")
        Scope(shared, "u").store(f"In {number}", project=f"pruned_{number}")
    shared.execute("select pg_stat_force_next_flush()")
    with shared.transaction():
        Scope(shared, "u").search("in", project="pruned_1")
        reads = {
            row["schemaname"]: row["reads"]
            for row in rows(
                shared,
                "select schemaname, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as reads "
                "from pg_stat_xact_user_tables where relname = 'memory'",
            )
        }
    assert reads["memory_pruned_1"] > 0
    assert reads["memory_pruned_0"] == reads["memory_pruned_2"] == reads["memory_default"] == 0


def test_a_project_has_its_own_schema_and_tables(shared: Connection) -> None:
    create(shared, "shop", description="The web shop")
    tables = rows(
        shared,
        "select relname from pg_class where relnamespace = 'memory_shop'::regnamespace "
        "and relkind = 'r'",
    )
    assert {row["relname"] for row in tables} >= TABLES
    row = listed(shared)["shop"]
    assert (row["schema_name"], row["description"]) == ("memory_shop", "The web shop")
    assert (row["dimension"], row["embedding_provider"], row["memories"]) == (256, "builtin", 0)


def test_projects_do_not_see_each_other(conn: Connection) -> None:
    for name in ("one", "two"):
        create(conn, name)
    scope = Scope(conn, "same user")
    one = scope.say("I live in Rome.", project="one")[0]
    scope.say("I live in Oslo.", project="two")
    scope.say("I live in Lima.")
    for project, place in (("one", "Rome"), ("two", "Oslo"), ("default", "Lima")):
        assert scope.held(project=project) == {f"Lives in {place}"}
        assert scope.found("Where do I live?", project=project) == [f"Lives in {place}"]
        said = call(conn, "memory_messages", user_id="same user", project=project)
        assert [row["content"] for row in said] == [f"I live in {place}."]
        assert listed(conn)[project]["memories"] == 1
    reading: list[tuple[str, Row]] = [
        ("memory_get", {"id": one["id"]}), ("memory_history", {"id": one["id"]}),
        ("memory_update", {"id": one["id"], "memory": "x"}), ("memory_delete", {"id": one["id"]}),
        ("memory_undo", {"event_id": one["event_id"]}),
    ]  # fmt: skip
    for function, arguments in reading:
        with refused(conn, "P0002"):
            call(conn, function, project="two", **arguments)
    call(conn, "memory_delete_all", user_id="same user", project="two")
    assert scope.held(project="one") == {"Lives in Rome"}


def test_the_setting_memory_project_names_the_project(conn: Connection) -> None:
    create(conn, "named")
    scope = Scope(conn, "u")
    scope.store("In default")
    conn.execute("set memory.project = 'named'")
    scope.store("In named")
    assert scope.held() == {"In named"}
    assert scope.held(project="default") == {"In default"}
    conn.execute("set memory.project = 'nowhere'")
    with refused(conn, "3F000"):
        scope.held()
    conn.execute("set memory.project = ''")
    assert scope.held() == {"In default"}


def test_dropping_leaves_no_trace(conn: Connection) -> None:
    create(conn, "gone")
    create(conn, "stays")
    for project in ("gone", "stays"):
        scope = Scope(conn, "u")
        scope.say("I live in Rome. I like tea.", project=project, idempotency_key="k")
        held = scope.listed(project=project)[0]
        call(conn, "memory_feedback", id=held["id"], feedback="POSITIVE", project=project)
    call(conn, "memory_project_drop", name="gone")
    assert set(listed(conn)) == {"default", "stays"}
    assert scalar(conn, "select to_regnamespace('memory_gone')") is None
    for table in rows(
        conn,
        "select relname as name from pg_class where relkind in ('r', 'p') "
        "and relnamespace = 'memory'::regnamespace",
    ):
        count = conn.execute(
            sql.SQL(
                "select count(*) from {} as t where 'gone' in "
                "(select value from jsonb_each_text(to_jsonb(t)))"
            ).format(sql.Identifier("memory", table["name"]))
        ).fetchone()
        assert count == (0,), table["name"]
    assert Scope(conn, "u").held(project="stays") == {"Lives in Rome", "Likes tea"}
    with refused(conn, "3F000"):
        Scope(conn, "u").store("x", project="gone")
    create(conn, "gone")
    assert Scope(conn, "u").held(project="gone") == set()


def test_dropping_what_somebody_is_reading_waits_for_them(conn: Connection, database: str) -> None:
    create(conn, "busy")
    with psycopg.connect(database) as reader:
        Scope(reader, "u").found("anything", project="busy")
        conn.execute("set lock_timeout = '200ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            call(conn, "memory_project_drop", name="busy")
        reader.rollback()
    call(conn, "memory_project_drop", name="busy")
    assert "busy" not in listed(conn)


def test_creating_lets_readers_and_writers_pass(conn: Connection, database: str) -> None:
    with psycopg.connect(database) as reader, psycopg.connect(database) as writer:
        Scope(reader, "u").found("anything")
        Scope(writer, "u").store("Written before")
        conn.execute("set lock_timeout = '200ms'")
        with conn.transaction():
            create(conn, "beside")
            reader.execute("set lock_timeout = '200ms'")
            Scope(reader, "u").found("anything")
            Scope(writer, "u").store("Written beside")
            writer.commit()
            reader.rollback()
    assert Scope(conn, "u").store("x", project="beside")["event"] == "ADD"


def test_a_partition_has_what_its_parent_has(shared: Connection) -> None:
    create(shared, "whole")
    unattached = rows(
        shared,
        "select i.indexrelid::regclass::text as name from pg_index as i "
        "join pg_class as c on c.oid = i.indrelid "
        "where c.relnamespace = 'memory_whole'::regnamespace and c.relkind = 'r' "
        "and not exists (select from pg_inherits as h where h.inhrelid = i.indexrelid)",
    )
    # On the partition alone: an index more on the parent is a lock more of each statement.
    assert [row["name"] for row in unattached] == ["memory_whole.memory_hot_user"]
    differing = rows(
        shared,
        "select p.relname, (select count(*) from pg_index as i where i.indrelid = p.oid) as own, "
        "(select count(*) from pg_index as i where i.indrelid = h.inhparent) as parent "
        "from pg_class as p join pg_inherits as h on h.inhrelid = p.oid "
        "where p.relnamespace = 'memory_whole'::regnamespace and p.relkind = 'r' "
        "and (select count(*) from pg_index as i where i.indrelid = p.oid) "
        "<> (p.relname = 'memory')::integer"
        " + (select count(*) from pg_index as i where i.indrelid = h.inhparent)",
    )
    assert differing == []


def test_two_creations_of_one_name_at_once(conn: Connection, database: str) -> None:
    with psycopg.connect(database) as other, ThreadPoolExecutor(1) as threads:
        create(other, "twice")
        second = threads.submit(create, conn, "twice")
        time.sleep(0.3)
        other.commit()
        with pytest.raises(psycopg.errors.DuplicateObject) as raised:
            second.result(10)
    assert raised.value.diag.message_hint


def test_dropping_amid_traffic_meets_no_deadlock(conn: Connection, database: str) -> None:
    create(conn, "hot")
    conn.execute("set deadlock_timeout = '200ms'")  # everybody's
    stop = threading.Event()

    def traffic(number: int) -> list[str | None]:
        met = []
        with psycopg.connect(database, autocommit=True) as own:
            own.execute("set memory.project = 'hot'; set deadlock_timeout = '200ms'")
            scope = Scope(own, f"user {number}")
            while not stop.is_set():
                try:
                    memory = scope.store(f"Note {time.monotonic()}")
                    scope.found("note")
                    call(own, "memory_messages", user_id=scope.user_id)
                    call(own, "memory_delete", id=memory["id"], purge=True)
                except psycopg.Error as error:
                    met.append(error.diag.sqlstate)
                    break
        return met

    with ThreadPoolExecutor(6) as threads:
        working = [threads.submit(traffic, number) for number in range(6)]
        time.sleep(1)
        try:
            call(conn, "memory_project_drop", name="hot")
            time.sleep(0.3)
        finally:
            stop.set()
        met = {state for work in working for state in work.result(30)}
    assert met <= {"3F000", "P0002"}
    assert "hot" not in listed(conn)


def test_dropping_does_not_starve_while_other_projects_are_busy(
    conn: Connection, database: str
) -> None:
    """Some transaction or other holds the tables at any time, each for a third of a second."""
    create(conn, "idle")
    create(conn, "busy")
    stop = threading.Event()

    def traffic(number: int) -> int:
        done = 0
        with psycopg.connect(database) as own:
            own.execute("set memory.project = 'busy'")
            scope = Scope(own, f"user {number}")
            while not stop.is_set():
                scope.store(f"Note {number} {done}")
                scope.found("note")
                stop.wait(0.3)
                own.commit()
                done += 1
        return done

    with ThreadPoolExecutor(4) as threads:
        working = [threads.submit(traffic, number) for number in range(4)]
        time.sleep(1)
        try:
            call(conn, "memory_project_drop", name="idle")
        finally:
            stop.set()
        assert all(work.result(30) for work in working)
    assert "idle" not in listed(conn)


def test_an_add_that_loses_its_project_says_so(conn: Connection, database: str) -> None:
    create(conn, "lost")
    with psycopg.connect(database) as dropper, ThreadPoolExecutor(1) as threads:
        call(dropper, "memory_project_drop", name="lost")
        late = threads.submit(Scope(conn, "u").store, "x", project="lost")
        time.sleep(0.3)
        dropper.commit()
        with pytest.raises(psycopg.errors.InvalidSchemaName) as raised:
            late.result(10)
    assert raised.value.diag.message_hint


def test_locks_of_a_call_do_not_grow_with_the_projects(conn: Connection, database: str) -> None:
    def most_locks() -> int:
        counted: list[int] = []
        with psycopg.connect(database, autocommit=True) as fresh:
            scope = Scope(fresh, "locked")
            for number in range(12):  # a kept plan begins with the sixth run
                with fresh.transaction():
                    scope.say(f"I live in {('Rome', 'Oslo', 'Lima')[number % 3]}.")
                    stored = scope.store(f"Note {number}")
                    call(fresh, "memory_update", id=stored["id"], memory=f"Changed {number}")
                    scope.found("note")
                    call(fresh, "memory_delete", id=stored["id"])
                    counted.append(
                        scalar(fresh, "select count(*) from pg_locks where pid = pg_backend_pid()")
                    )
        return max(counted)

    alone = most_locks()
    for number in range(30):
        create(conn, f"many_{number}")
    # A search names the project's own tables, which are locked beside their parents.
    assert most_locks() <= alone + 30 < 210
    with conn.transaction():
        call(conn, "memory_check")
        others = scalar(
            conn,
            "select count(*) from pg_locks as l join pg_class as c on c.oid = l.relation"
            " where l.pid = pg_backend_pid() and c.relnamespace::regnamespace::text like '%many%'",
        )
    assert others == 0


def test_the_default_project_comes_back_with_memory_init(conn: Connection) -> None:
    call(conn, "memory_project_drop", name="default")
    with refused(conn, "3F000"):
        Scope(conn, "u").store("x")
    version = scalar(conn, "select memory_init()")
    assert version == scalar(conn, "select memory_init()")
    assert Scope(conn, "u").store("x")["event"] == "ADD"


@pytest.mark.parametrize("name", ["a", "shop_2", "x" * 40])
def test_good_names(shared: Connection, name: str) -> None:
    create(shared, name)
    assert Scope(shared, "u").store("x", project=name)["event"] == "ADD"


@pytest.mark.parametrize(
    "name",
    ["", "A", "Shop", "2shop", "_x", "a-b", "a b", "a.b", 'a"; drop', "x" * 41, "购物", "a\n"],
)
def test_bad_names(shared: Connection, name: str) -> None:
    with refused(shared, "42602"):
        create(shared, name)


# ---- dimensions and embeddings of the caller


def embedded(text: str, vector: list[float]) -> list[Row]:
    return [{"role": "user", "content": text, "embedding": vector}]


def test_the_caller_brings_embeddings(shared: Connection) -> None:
    create(shared, "own", dimension=3, embedding_provider="none")
    scope = Scope(shared, "u")
    points = {"East": [1.0, 0, 0], "North": [0, 1.0, 0], "Up": [0, 0, 1.0]}
    for text, vector in points.items():
        scope.add(embedded(text, vector), infer=False, project="own")
    for text, vector in points.items():
        found = call(
            shared, "memory_search_by_vector", embedding=str(vector), user_id="u", project="own"
        )
        assert found[0]["memory"] == text and len(found) == 3
        assert found[0]["semantic"] == pytest.approx(1)
        assert found[1]["semantic"] == pytest.approx(0)


def test_without_embeddings_words_are_searched(conn: Connection) -> None:
    create(conn, "words", dimension=8, embedding_provider="none")
    scope = Scope(conn, "u")
    scope.store("The garden has roses", project="words")
    scope.say("I live in Rome.", project="words")
    assert scope.found("roses", project="words")[0] == "The garden has roses"
    assert len(scope.found("nothing in common", project="words")) == 2
    assert scalar(conn, "select count(*) from memory.memory where embedding is not null") == 0


@pytest.mark.parametrize("dimension", [1, 1024, 1536, 3072, 4000])
def test_dimensions(shared: Connection, dimension: int) -> None:
    name = f"dimension_{dimension}"
    create(shared, name, dimension=dimension, embedding_provider="none")
    scope = Scope(shared, "u")
    scope.add(embedded("fits", [0.5] * dimension), infer=False, project=name)
    for wrong in (dimension - 1, dimension + 1):
        with refused(shared, "22000") as raised:
            scope.add(embedded("does not", [0.5] * wrong), infer=False, project=name)
        assert raised.value.diag.message_primary
    with refused(shared, "22000"):
        call(
            shared, "memory_search_by_vector", embedding=str([0.5] * (dimension + 1)),
            user_id="u", project=name,
        )  # fmt: skip
    with pytest.raises(psycopg.errors.CheckViolation):
        shared.execute(
            "insert into memory.memory (project, user_id, memory, embedding) "
            "values (%s, 'u', 'by hand', %s::halfvec)",
            [name, str([0.5] * (dimension + 1))],
        )


def test_the_provider_can_not_change_under_existing_memories(shared: Connection) -> None:
    create(shared, "fixed")
    call(shared, "memory_model_set", kind="embedding", provider="none", project="fixed")
    call(shared, "memory_model_set", kind="embedding", provider="builtin", project="fixed")
    Scope(shared, "u").store("x", project="fixed")
    with refused(shared, "55000"):
        call(shared, "memory_model_set", kind="embedding", provider="none", project="fixed")
    create(shared, "small", dimension=3, embedding_provider="none")
    with refused(shared, "22023"):
        call(shared, "memory_model_set", kind="embedding", provider="builtin", project="small")


# ---- settings


def test_settings_are_of_one_project(shared: Connection) -> None:
    create(shared, "tuned")

    def value(name: str, project: str) -> Any:
        found = {row["name"]: row for row in call(shared, "memory_settings", project=project)}
        return found[name]["value"]

    default = value("weight_lexical", "default")
    call(shared, "memory_setting_set", name="weight_lexical", value=Jsonb(0.25), project="tuned")
    assert (value("weight_lexical", "tuned"), value("weight_lexical", "default")) == (
        0.25,
        default,
    )
    call(shared, "memory_setting_set", name="weight_lexical", value=None, project="tuned")
    assert value("weight_lexical", "tuned") == default


def test_every_setting_takes_its_default_and_says_what_it_means(conn: Connection) -> None:
    settings = call(conn, "memory_settings")
    defaults = scalar(conn, "select memory._default_settings()")
    assert {row["name"]: row["default_value"] for row in settings} == defaults
    for row in settings:
        assert row["description"].endswith(".")
        assert row["value"] == row["default_value"]
        set_ = call(conn, "memory_setting_set", name=row["name"], value=Jsonb(row["default_value"]))
        assert set_ == [{"memory_setting_set": row["default_value"]}]


def test_strategies_are_switched_a_project(shared: Connection) -> None:
    create(shared, "facts_only")
    call(shared, "memory_strategy_set", type="preference", enabled=False, project="facts_only")
    planned = call(
        shared, "memory_add", messages="I live in Bonn. I like tea.", user_id="ann", dry_run=True,
        project="facts_only",
    )  # fmt: skip
    assert [(row["event"], row["memory"], row["reason"]) for row in planned] == [
        ("ADD", "Lives in Bonn", None),
        ("NONE", "Likes tea", "left out: strategy_disabled"),
    ]
    scope = Scope(shared, "u")
    scope.say("I live in Rome. I like tea.", project="facts_only")
    assert scope.held(project="facts_only") == {"Lives in Rome"}
    call(shared, "memory_strategy_set", type="semantic", enabled=False, project="facts_only")
    call(shared, "memory_strategy_set", type="preference", enabled=True, project="facts_only")
    scope.say("I work at Acme. I like coffee.", project="facts_only")
    assert scope.held(project="facts_only") == {"Lives in Rome", "Likes coffee"}
    # A request to forget is no extraction.
    scope.say("Please forget that I live in Rome.", project="facts_only")
    assert scope.held(project="facts_only") == {"Likes coffee"}


def test_the_schema_of_a_dropped_installation_is_named(conn: Connection) -> None:
    conn.execute("create schema memory_left")
    with refused(conn, "42P06") as raised:
        call(conn, "memory_project_create", name="left")
    assert "drop schema memory_left cascade" in str(raised.value.diag.message_hint)


def test_no_project_takes_the_name_of_a_graph(shared: Connection) -> None:
    with refused(shared, "42602"):
        call(shared, "memory_project_create", name="x_graph")
    call(shared, "memory_project_create", name="x")
