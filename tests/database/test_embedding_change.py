"""memory_embedding_change(): other embeddings while all goes on with those that are there."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import (
    Connection,
    Row,
    call,
    everything_broken,
    refused,
    rows,
    scalar,
    texts,
)
from tests.database.remote import DIMENSION, KEY, SECRET
from tests.model_server import ModelServer

TOPICS = ["apples", "bread", "cheese", "dates"]
NEW = 8  # dimension of the new model


def vector(place: int, dimension: int) -> list[float]:
    return [1.0 if i == place else 0.01 for i in range(dimension)]


def script(server: ModelServer) -> None:
    """Two models that rank differently: of the old one a question about fruit is near to apples, of
    the new one to dates. A statement's vector goes by its topic.
    """
    server.script(embedding=[{"topics": {
        "old-1": {**{word: vector(i, DIMENSION) for i, word in enumerate(TOPICS)},
                  "fruit": vector(0, DIMENSION)},
        "new-1": {**{word: vector(i, NEW) for i, word in enumerate(TOPICS)},
                  "fruit": vector(3, NEW)},
    }, "when": '"model"'}])  # fmt: skip


@pytest.fixture
def project(shared: Connection, model_server: ModelServer) -> Iterator[str]:
    """A project of the old model, with a memory of each topic; gone afterwards."""
    script(model_server)
    call(shared, "memory_project_create", name="shop", dimension=DIMENSION,
         embedding_provider="none")  # fmt: skip
    call(shared, "memory_secret_set", name=SECRET, value=KEY)
    call(shared, "memory_model_set", kind="embedding", provider="openai", model="old-1",
         base_url=model_server.base_url, secret=SECRET, project="shop")  # fmt: skip
    for name in ("weight_lexical", "weight_related", "weight_recency"):
        call(shared, "memory_setting_set", name=name, value=Jsonb(0), project="shop")
    for topic in TOPICS:
        add(shared, topic)
    yield "shop"
    call(shared, "memory_project_drop", name="shop")


def add(conn: Connection, topic: str, **more: Any) -> Row:
    (row,) = call(
        conn, "memory_add", messages=f"Shelf of {topic}", user_id="ann", infer=False,
        project="shop", **more,
    )  # fmt: skip
    return row


def begin(conn: Connection, server: ModelServer, **more: Any) -> int:
    (row,) = call(
        conn, "memory_embedding_change",
        **{
            "provider": "openai", "model": "new-1", "dimension": NEW, "secret": SECRET,
            "base_url": server.base_url, "project": "shop", **more,
        },
    )  # fmt: skip
    return int(row["memory_embedding_change"])


def found(conn: Connection, query: str = "fruit", **more: Any) -> list[str]:
    return texts(call(conn, "memory_search", query=query, user_id="ann", project="shop", **more))


def status(conn: Connection) -> list[tuple[Any, ...]]:
    return [
        (row["in_use"], row["model"], row["dimension"], row["memories"], row["embedded"])
        for row in call(conn, "memory_embedding_status", project="shop")
    ]


def fill(conn: Connection, batch_size: int = 2) -> int:
    row = conn.execute(
        "call memory_embedding_fill('shop', batch_size => %s)", [batch_size]
    ).fetchone()
    assert row is not None
    return int(row[0])


def switch(conn: Connection) -> str:
    return str(scalar(conn, "select memory_embedding_switch('shop')"))


def test_from_one_model_to_another_and_back(
    shared: Connection, model_server: ModelServer, project: str
) -> None:
    old = found(shared)
    assert old[0] == "Shelf of apples" and len(old) == 4
    bread = add(shared, "bread", run_id="r")
    call(shared, "memory_update", id=bread["id"], memory="A cheese board", project=project)
    old = found(shared)
    shared.execute("call memory_archive(older_than => '0 s', project => 'shop')")
    assert begin(shared, model_server) == 6  # with a former state
    assert status(shared) == [(True, "old-1", DIMENSION, 6, 6), (False, "new-1", NEW, 6, 0)]
    with refused(shared, "55000"):
        switch(shared)
    with refused(shared, "55000"):
        begin(shared, model_server)
    assert found(shared) == old
    # Stopped in the middle it goes on from there.
    shared.execute("call memory_embedding_fill('shop', batch_size => 2, max_batches => 1)")
    with refused(shared, "55000"):
        switch(shared)
    assert fill(shared) == 4
    assert fill(shared) == 0
    assert found(shared) == old
    # Both are measured before one is chosen.
    questions = [{"query": "fruit", "user_id": "ann", "words": ["dates"]}]
    before, after = call(
        shared, "memory_eval", questions=Jsonb(questions), top_k=1, project=project,
        settings=Jsonb([{"embedding": "other"}]),
    )  # fmt: skip
    assert (before["recall"], after["recall"]) == (0.0, 1.0)
    assert switch(shared) == "new-1"
    assert found(shared)[0] == "Shelf of dates" and len(found(shared)) == len(old)
    assert shared.execute("select memory_restore(project => 'shop')").fetchone() == (5,)
    assert found(shared)[0] == "Shelf of dates" and len(found(shared)) == len(old)
    # What is added now gets the new vector at once, and the old one by the next fill.
    add(shared, "cheese", run_id="s")
    assert status(shared)[1] == (False, "old-1", DIMENSION, 7, 6)
    assert fill(shared) == 1
    assert switch(shared) == "old-1"
    assert found(shared)[0] == "Shelf of apples"
    assert switch(shared) == "new-1"
    shared.execute("call memory_embedding_finish('shop', batch_size => 2)")
    assert status(shared) == [(True, "new-1", NEW, 7, 7)]
    assert scalar(shared, "select count(embedding) from memory.memory where project = 'shop'") == 0
    assert found(shared)[0] == "Shelf of dates"
    with refused(shared, "55000"):
        switch(shared)
    (listed,) = [row for row in call(shared, "memory_project_list") if row["name"] == "shop"]
    assert (listed["dimension"], listed["embedding_provider"]) == (NEW, "openai")
    assert everything_broken(shared) == []
    # And the other way round, in the first columns.
    assert begin(shared, model_server, model="old-1", dimension=DIMENSION) == 7
    fill(shared)
    switch(shared)
    assert found(shared)[0] == "Shelf of apples"
    assert everything_broken(shared) == []


def test_history_keeps_both_vectors(
    shared: Connection, model_server: ModelServer, project: str
) -> None:
    begin(shared, model_server)
    fill(shared)
    switch(shared)
    (apples,) = [
        row
        for row in call(shared, "memory_list", user_id="ann", project=project)
        if "apples" in row["memory"]
    ]
    call(shared, "memory_update", id=apples["id"], memory="Shelf of dates again", project=project)
    assert set(found(shared)[:2]) == {"Shelf of dates again", "Shelf of dates"}
    event = scalar(
        shared, "select id from memory.event where project = 'shop' and event = 'UPDATE'"
    )
    call(shared, "memory_undo", event_id=event, project=project)
    assert found(shared)[0] == "Shelf of dates" and found(shared, "apples")[0] == "Shelf of apples"
    assert fill(shared) == 1  # the state that was undone lacks the old one
    assert everything_broken(shared) == []


@pytest.mark.usefixtures("project")
def test_a_change_is_given_up(shared: Connection, model_server: ModelServer) -> None:
    old = found(shared)
    begin(shared, model_server)
    fill(shared)
    shared.execute("call memory_embedding_finish('shop')")
    assert status(shared) == [(True, "old-1", DIMENSION, 4, 4)]
    assert found(shared) == old
    # Cut off before its end it leaves vectors without a model, which no new change mixes up.
    begin(shared, model_server)
    fill(shared)
    shared.execute("select memory._drop_vectors('shop')")
    with refused(shared, "55000"):
        begin(shared, model_server)
    shared.execute("call memory_embedding_finish('shop')")
    begin(shared, model_server)


@pytest.mark.usefixtures("project")
def test_a_write_that_began_before_the_switch_ends_after_it(
    shared: Connection, shared_database: str, model_server: ModelServer
) -> None:
    """Its vector is the old model's: it is not taken for one of the new."""
    begin(shared, model_server)
    fill(shared)
    steps = [{"act": "vectors", "vectors": [vector(1, DIMENSION)], "held": True}]
    model_server.script(embedding=steps)
    outcome: list[Row] = []

    def write() -> None:
        with psycopg.connect(shared_database, autocommit=True) as writer:
            outcome.append(add(writer, "bread", run_id="late"))

    thread = threading.Thread(target=write)
    thread.start()
    asked = len(model_server.requests("embedding"))
    while len(model_server.requests("embedding")) == asked and not outcome:
        pass
    switch(shared)
    model_server.release()
    thread.join()
    assert outcome[0]["event"] == "ADD"
    script(model_server)
    assert status(shared)[0] == (True, "new-1", NEW, 5, 4)
    assert len(found(shared)) == 5
    assert fill(shared) == 2
    assert everything_broken(shared) == []


@pytest.mark.usefixtures("project")
def test_others_add_and_search_meanwhile(
    shared: Connection, shared_database: str, model_server: ModelServer
) -> None:
    fewest: list[int] = []
    errors: list[psycopg.Error] = []
    stop = threading.Event()

    def work(name: str) -> None:
        with psycopg.connect(shared_database, autocommit=True) as conn:
            for turn in itertools.count():
                if stop.is_set():
                    return
                try:
                    add(conn, TOPICS[turn % 4], run_id=f"{name} {turn}")
                    fewest.append(len(found(conn)))
                except psycopg.Error as error:
                    errors.append(error)

    threads = [threading.Thread(target=work, args=[name]) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()

    def let_them_work() -> None:
        enough = len(fewest) + 3
        while len(fewest) < enough and not errors:
            time.sleep(0.01)

    let_them_work()
    begin(shared, model_server)
    let_them_work()
    fill(shared, 8)
    for _ in range(3):
        let_them_work()
        switch(shared)
    let_them_work()
    stop.set()
    for thread in threads:
        thread.join()
    fill(shared, 8)
    assert not errors, errors
    assert min(fewest) >= 4
    (_, _, _, memories, embedded), (_, _, _, _, others) = status(shared)
    assert memories == embedded == others
    assert everything_broken(shared) == []


def test_to_the_builtin_model(shared: Connection, model_server: ModelServer, project: str) -> None:
    (row,) = call(shared, "memory_embedding_change", provider="builtin", project=project)
    assert row["memory_embedding_change"] == 4
    fill(shared)
    switch(shared)
    requests = len(model_server.requests("embedding"))
    assert found(shared, "pastry made of flour")[0] == "Shelf of bread"
    shared.execute(
        "insert into memory.memory (project, user_id, memory) values ('shop', 'ann', 'Of oil')"
    )
    assert len(model_server.requests("embedding")) == requests
    assert status(shared)[0][3:] == (5, 5)
    assert rows(shared, "select * from memory._builtin_outdated() as o (name)") == []
    fill(shared)
    assert everything_broken(shared) == []


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ({"provider": "none"}, "22023"),
        ({"dimension": None}, "22023"),
        ({"dimension": 4001}, "22023"),
        ({"model": " "}, "22004"),
        ({"base_url": "https://example.com"}, "22023"),
        ({"options": {"dimensions": 7}}, "22023"),
        ({"options": [1]}, "22023"),
        ({"secret": "unheard of"}, "42704"),
        ({"provider": "builtin", "dimension": None}, "22023"),
        ({"project": "nowhere"}, "3F000"),
    ],
)
def test_bad_arguments(
    shared: Connection, model_server: ModelServer, arguments: Row, sqlstate: str
) -> None:
    call(shared, "memory_secret_set", name=SECRET, value=KEY)
    with refused(shared, sqlstate):
        begin(shared, model_server, **{"project": "default", **arguments})
