"""Hot and cold: what memory_archive() puts away is out of the hot indexes, and lost to nobody."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import (
    Connection,
    Row,
    Scope,
    call,
    everything_broken,
    refused,
    rows,
    scalar,
    texts,
)
from tests.database.fenced import roles

OLD = "2024-01-01"
PLACES = ["Oslo", "Rome", "Lima", "Cairo", "Tokyo", "Quito", "Delhi", "Paris", "Malta", "Perth"]


@pytest.fixture
def conn(shared: Connection) -> Iterator[Connection]:
    """The module's database, without memories."""
    yield shared
    for user in ("ann", "bob"):
        call(shared, "memory_forget", user_id=user)
    shared.execute("update memory.project set settings = '{}', has_archive = false")


@pytest.fixture
def aged(conn: Connection) -> Scope:
    """Ten statements about journeys, of which the first eight are as good as two years old."""
    ann = Scope(conn, "ann")
    for place in PLACES:
        ann.store(f"The journey to {place} was lovely")
    age(conn, 8)
    return ann


def age(conn: Connection, count: int) -> None:
    """As if the first so many had been added long ago; no trigger sees it."""
    conn.execute("set session_replication_role = replica")
    conn.execute(
        "update memory.memory set created_at = created_at - interval '2 years' where id in"
        " (select id from memory.memory where version_of is null order by id limit %s)",
        [count],
    )
    conn.execute("reset session_replication_role")


def archive(conn: Connection, *arguments: str) -> int:
    row = conn.execute(f"call memory_archive({', '.join(arguments)})".encode()).fetchone()
    assert row is not None
    return int(row[0])


def tiers(conn: Connection) -> dict[str, bool]:
    """Whether each memory is archived; each is in one tier."""
    assert everything_broken(conn) == []
    return dict(
        conn.execute(
            "select memory, archived_at is not null from memory.memory where version_of is null"
        ).fetchall()
    )


def set_to(conn: Connection, name: str, value: object) -> None:
    call(conn, "memory_setting_set", name=name, value=Jsonb(value))


def ranked(found: list[Row]) -> list[tuple[str, float]]:
    """Texts and scores; recency goes on meanwhile."""
    return [(row["memory"], round(row["score"], 6)) for row in found]


def state(conn: Connection) -> list[Row]:
    """All that is kept of the vectors and terms of memories, in whichever tier."""
    return rows(
        conn,
        "select m.id, coalesce(m.embedding, a.embedding)::text as embedding,"
        " strip(case when m.archived_at is null then m.lexemes else a.lexemes end)::text as lexemes"
        " from memory.memory as m left join memory.archive as a on a.memory_id = m.id order by id",
    )


def test_the_old_ones_go_and_come_back(aged: Scope) -> None:
    conn = aged.conn
    before, listed = state(conn), aged.listed()
    assert archive(conn, "batch_size => 3") == 8
    assert sorted(tiers(conn).values()) == [False] * 2 + [True] * 8
    assert archive(conn) == 0
    assert state(conn) == before
    assert aged.listed() == listed
    assert scalar(conn, "select value from memory_stats() where metric = 'memories_archived'") == 8
    # Out of what searches read, and of the partition's own columns.
    assert scalar(conn, "select count(embedding) from memory.memory") == 2
    assert scalar(conn, "select memory_restore(most => 3)") == 3
    assert scalar(conn, "select memory_restore(user_id => 'nobody')") == 0
    assert scalar(conn, "select memory_restore(user_id => 'ann')") == 5
    assert not any(tiers(conn).values())
    assert state(conn) == before
    assert aged.listed() == listed


def test_searches_include_them_on_request_or_where_the_others_answer_too_little(
    aged: Scope,
) -> None:
    conn = aged.conn
    query = "How was the journey to Lima?"
    before = aged.search(query)
    archive(conn)
    assert texts(aged.search(query, archived=False)) == texts(
        [row for row in before if "Malta" in row["memory"] or "Perth" in row["memory"]]
    )
    assert ranked(aged.search(query, archived=True)) == ranked(before)
    # Two rows where ten were asked for are too little; two of two are not.
    assert ranked(aged.search(query)) == ranked(before)
    set_to(conn, "archive_below", 0)
    assert len(aged.search(query, top_k=2)) == 2
    assert "Lima" not in str(aged.found(query, top_k=2))
    # ... unless nothing scores enough.
    set_to(conn, "archive_below", 0.9)
    assert "Lima" in aged.found(query, top_k=2)[0]
    vector = scalar(conn, "select memory._embed_builtin(array[%s])", query)[0]
    for archived, found in ((True, 10), (False, 2), (None, 10)):
        answer = call(
            conn, "memory_search_by_vector", embedding=vector, user_id="ann", archived=archived
        )
        assert len(answer) == found
    # A precise search that is silent looks there before it says so.
    assert aged.found("Did I go to Quito?", precise=True) == ["The journey to Quito was lovely"]
    assert aged.found("Did I go to Quito?", precise=True, archived=False) == []


def test_the_past_is_asked_with_the_archive(aged: Scope) -> None:
    conn = aged.conn
    now = scalar(conn, "select clock_timestamp()")
    before = aged.search("journey to Rome", known_at=now)
    archive(conn)
    assert ranked(aged.search("journey to Rome", known_at=now)) == ranked(before)
    assert len(aged.search("journey to Rome", as_of=now, archived=False)) == 2


def test_what_is_found_gets_warm(aged: Scope) -> None:
    conn = aged.conn
    archive(conn)
    aged.search("Lima", archived=True, top_k=1)
    assert sum(tiers(conn).values()) == 8
    set_to(conn, "archive_warms", True)
    with conn.transaction():
        conn.execute("set transaction read only")
        aged.search("Lima", archived=True, top_k=1)
    assert sum(tiers(conn).values()) == 8
    aged.search("Lima", archived=True, top_k=1)
    assert tiers(conn)["The journey to Lima was lovely"] is False
    assert sum(tiers(conn).values()) == 7


def test_unused_means_that_no_search_returned_it(aged: Scope) -> None:
    conn = aged.conn
    with refused(conn, "55000"):
        conn.execute("call memory_archive(unused_for => '30 days')")
    set_to(conn, "count_access", True)
    aged.search("Lima", top_k=1)
    assert archive(conn, "unused_for => '30 days'") == 7
    assert tiers(conn)["The journey to Lima was lovely"] is False


@pytest.mark.parametrize("way", ["update", "metadata", "delete", "direct", "say again"])
def test_what_is_written_to_gets_warm(aged: Scope, way: str) -> None:
    conn = aged.conn
    (first,) = [row for row in aged.listed() if "Oslo" in row["memory"]]
    vector = state(conn)[0]["embedding"]
    archive(conn)
    if way == "update":
        call(conn, "memory_update", id=first["id"], memory="The journey to Oslo was awful")
    elif way == "metadata":
        call(conn, "memory_update", id=first["id"], metadata={"a": 1})
    elif way == "direct":
        conn.execute("update memory.memory set importance = 0.9 where id = %s", [first["id"]])
    elif way == "say again":
        (outcome,) = aged.add(first["memory"], infer=False)
        assert outcome["event"] == "NONE" and outcome["id"] == first["id"]
        return
    else:
        call(conn, "memory_delete", id=first["id"])
    assert everything_broken(conn) == []
    held = scalar(conn, "select embedding::text from memory.memory where id = %s", first["id"])
    if way == "update":
        assert held not in (None, vector)
    else:
        assert held == vector
    # The former state has the vector that it had; undo brings it back whole.
    event = scalar(
        conn, "select event_id from memory_history(%s) order by at desc limit 1", first["id"]
    )
    call(conn, "memory_undo", event_id=event)
    assert aged.found("Oslo", top_k=1, archived=False) == ["The journey to Oslo was lovely"]
    assert (
        scalar(conn, "select embedding::text from memory.memory where id = %s", first["id"])
        == vector
    )
    assert everything_broken(conn) == []


def test_an_undo_finds_former_states_in_the_archive(conn: Connection) -> None:
    ann = Scope(conn, "ann")
    kept = ann.store("The cat is called Mia")
    vector = scalar(conn, "select embedding::text from memory.memory")
    call(conn, "memory_update", id=kept["id"], memory="The cat is called Tom")
    age(conn, 1)
    conn.execute("set session_replication_role = replica")
    conn.execute("update memory.memory set updated_at = created_at where version_of is null")
    conn.execute("reset session_replication_role")
    assert archive(conn) == 1
    assert scalar(conn, "select count(*) from memory.archive") == 2
    event = scalar(
        conn, "select id from memory.event where memory_id = %s and event = 'UPDATE'", kept["id"]
    )
    call(conn, "memory_undo", event_id=event)
    assert scalar(conn, "select embedding::text from memory.memory where version_of is null") == (
        vector
    )
    assert everything_broken(conn) == []


def test_a_fact_of_the_archive_is_contradicted_and_forgotten(conn: Connection) -> None:
    ann = Scope(conn, "ann")
    ann.say("I live in Oslo.", at=OLD)
    ann.say("I am allergic to peanuts.", at=OLD)
    age(conn, 2)
    assert archive(conn) == 2
    ann.say("I moved to Rome.")
    assert "Oslo" not in str(texts(ann.listed())) and "Rome" in str(texts(ann.listed()))
    assert "Oslo" in str(texts(ann.listed(include_superseded=True)))
    (outcome,) = ann.say("Forget that I am allergic to peanuts.")
    assert outcome["event"] == "DELETE"
    assert everything_broken(conn) == []


@pytest.mark.parametrize("erase", ["memory_forget", "memory_delete_all"])
def test_erasing_reaches_the_archive(aged: Scope, erase: str) -> None:
    conn = aged.conn
    bob = Scope(conn, "bob")
    bob.store("The journey to Oslo was long")
    conn.execute("update memory.memory set created_at = created_at")  # changes nothing
    exported = call(conn, "memory_export", user_id="ann")
    archive(conn, "older_than => '0 seconds'")
    assert call(conn, "memory_export", user_id="ann") == exported
    more = {"purge": True} if erase == "memory_delete_all" else {}
    call(conn, erase, user_id="ann", **more)
    assert tiers(conn) == {"The journey to Oslo was long": True}
    assert scalar(conn, "select count(*) from memory.archive") == 1


def test_the_fence_holds_for_the_archive(aged: Scope) -> None:
    conn = aged.conn
    Scope(conn, "bob").store("The journey to Lima was bob's")
    archive(conn, "older_than => '0 seconds'")
    set_to(conn, "archive_warms", True)
    with roles(conn, "ann") as (ann,):
        call(conn, "memory_grant", role=ann, user_id="ann")
        conn.execute(f"set role {ann}".encode())
        assert scalar(conn, "select count(*) from memory.archive") == 10
        found = call(conn, "memory_search", query="journey to Lima", user_id="bob", archived=True)
        assert found == []
        assert len(aged.found("journey to Lima", archived=True)) == 10
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute("delete from memory.archive")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute("call memory_archive()")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute("select memory_restore(user_id => 'ann')")  # granted to be read
        conn.execute("reset role")
        call(conn, "memory_grant", role=ann, user_id="ann", privilege="write")
        conn.execute(f"set role {ann}".encode())
        assert scalar(conn, "select memory_restore(user_id => 'bob')") == 0
        conn.execute("reset role")
    assert tiers(conn)["The journey to Lima was bob's"] is True
    assert tiers(conn)["The journey to Lima was lovely"] is False  # found, so warm


def test_writers_and_the_archive_do_not_wait_for_each_other(
    aged: Scope, shared_database: str
) -> None:
    conn = aged.conn
    (oslo,) = [row for row in aged.listed() if "Oslo" in row["memory"]]
    with psycopg.connect(shared_database) as writer:
        writer.execute("update memory.memory set importance = 0.9 where id = %s", [oslo["id"]])
        conn.execute("set lock_timeout = '1s'")
        assert archive(conn) == 7
        writer.commit()
    assert tiers(conn)["The journey to Oslo was lovely"] is False
    conn.execute("reset lock_timeout")


def test_a_crash_leaves_each_memory_in_one_tier(aged: Scope, shared_database: str) -> None:
    """Sessions that archive and restore are cut off in the middle, again and again."""
    before, stop = state(aged.conn), threading.Event()

    def cut() -> None:
        with psycopg.connect(shared_database, autocommit=True) as killer:
            while not stop.wait(0.02):
                killer.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where application_name = 'mover' and query ~ 'memory_(archive|restore)'"
                )

    thread = threading.Thread(target=cut)
    thread.start()
    cuts, ends = 0, time.monotonic() + 20
    try:
        while cuts < 10 and time.monotonic() < ends:
            try:
                with psycopg.connect(
                    shared_database, autocommit=True, application_name="mover"
                ) as mover:
                    while True:
                        mover.execute("call memory_archive(batch_size => 1)")
                        mover.execute("select memory_restore()")
            except psycopg.OperationalError:
                cuts += 1
    finally:
        stop.set()
        thread.join()
    assert cuts == 10
    tiers(aged.conn)
    assert state(aged.conn) == before


@pytest.fixture
def tablespace(conn: Connection) -> Iterator[str]:
    conn.execute("set allow_in_place_tablespaces = on")
    conn.execute("create tablespace cold location ''")
    yield "cold"
    conn.execute("set default_tablespace = ''")
    set_to(conn, "archive_tablespace", "")
    conn.execute("drop tablespace cold")


def test_the_archive_lies_in_a_tablespace_of_its_own(aged: Scope, tablespace: str) -> None:
    conn = aged.conn
    archive(conn)
    set_to(conn, "archive_tablespace", tablespace)
    where = (
        "select count(*) from pg_class as c join pg_tablespace as t on t.oid = c.reltablespace"
        " where t.spcname = 'cold' and c.relnamespace = 'memory_default'::regnamespace"
    )
    assert scalar(conn, where) == 2  # the table and its index
    assert sum(tiers(conn).values()) == 8
    set_to(conn, "archive_tablespace", "")
    assert scalar(conn, where) == 0
    with refused(conn, "42704"):
        set_to(conn, "archive_tablespace", "no such")


def rows_read(conn: Connection) -> int:
    conn.execute("select pg_stat_force_next_flush()")
    return int(
        scalar(
            conn,
            "select idx_tup_fetch + seq_tup_read from pg_stat_user_tables"
            " where relid = 'memory_default.memory'::regclass",
        )
    )


def test_a_search_reads_the_hot_ones_only(conn: Connection) -> None:
    """However many are archived: the rows that its scans meet, as the server counts them."""
    ann = Scope(conn, "ann")
    ann.add(
        [{"role": "user", "content": f"The {n}th journey was to Lima"} for n in range(400)],
        infer=False,
    )
    age(conn, 390)
    archive(conn)
    conn.execute("vacuum analyze memory.memory")
    read = []
    for archived in (False, True):
        before = rows_read(conn)
        ann.found("Lima", archived=archived, top_k=1)
        read.append(rows_read(conn) - before)
    assert read[0] < 60 < 390 < read[1], read


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ("older_than => null", "22023"),
        ("older_than => '-1 day'", "22023"),
        ("unused_for => '-1 day'", "22023"),
        ("batch_size => 0", "22023"),
        ("project => 'nowhere'", "3F000"),
    ],
)
def test_bad_arguments(conn: Connection, arguments: str, sqlstate: str) -> None:
    with refused(conn, sqlstate):
        conn.execute(f"call memory_archive({arguments})".encode())


def test_bad_restores(conn: Connection) -> None:
    with refused(conn, "2201W"):
        call(conn, "memory_restore", most=0)
