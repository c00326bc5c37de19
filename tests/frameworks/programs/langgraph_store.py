"""Every method of LangGraph's BaseStore, over a connection and over a pool."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from agent_memory.frameworks.langgraph import AgentMemoryStore
from langgraph.store.base import (
    GetOp,
    InvalidNamespaceError,
    Item,
    ListNamespacesOp,
    MatchCondition,
    PutOp,
    SearchItem,
    SearchOp,
)
from psycopg_pool import ConnectionPool

DSN = os.environ["AGENT_MEMORY_TEST_DSN"]
one_database = pytest.mark.skipif(
    "AGENT_MEMORY_THROUGH_ROUTER" in os.environ,
    reason="calls through a router are transactions of their shards",
)


@pytest.fixture(scope="module")
def pool() -> Iterator[ConnectionPool]:
    with ConnectionPool(DSN, min_size=1, max_size=8, kwargs={"autocommit": True}) as made:
        yield made


@pytest.fixture(scope="module")
def store(pool: ConnectionPool) -> AgentMemoryStore:
    """One for all tests, each of which has namespaces of its own."""
    return set_up(AgentMemoryStore(pool, project="agents"))


@pytest.fixture
def empty(pool: ConnectionPool) -> AgentMemoryStore:
    return set_up(AgentMemoryStore(pool, project=f"store_{uuid.uuid4().hex[:12]}"))


def set_up(store: AgentMemoryStore) -> AgentMemoryStore:
    store.setup()
    store.setup()  # once more changes nothing
    return store


def sql(statement: str, *arguments: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(DSN, autocommit=True) as connection:
        return connection.execute(statement.encode(), arguments).fetchall()


def scores(store: AgentMemoryStore, asked: dict[str, Any]) -> list[float]:
    return sorted(item.value["score"] for item in store.search(("scores",), filter=asked))


def test_put_get_and_delete(store: AgentMemoryStore) -> None:
    value = {"text": "Tea, please.", "none": None, "list": [1, None, {"a": None}], "é.x": "ü"}
    before = datetime.now(UTC) - timedelta(seconds=5)
    store.put(("users", "ann"), "drink", value)
    item = store.get(("users", "ann"), "drink")
    assert isinstance(item, Item)
    assert (item.namespace, item.key, item.value) == (("users", "ann"), "drink", value)
    assert before < item.created_at == item.updated_at < datetime.now(UTC) + timedelta(seconds=5)

    store.put(("users", "ann"), "drink", {"text": "Coffee."})
    changed = store.get(("users", "ann"), "drink")
    assert changed is not None
    assert changed.value == {"text": "Coffee."}  # nothing of the old value is left
    assert changed.created_at == item.created_at < changed.updated_at
    assert store.get(("users", "bob"), "drink") is None
    assert store.get(("users",), "drink") is None
    assert store.get(("users", "ann"), "Drink") is None

    store.delete(("users", "ann"), "drink")
    store.delete(("users", "ann"), "drink")
    assert store.get(("users", "ann"), "drink") is None
    store.put(("users", "ann"), "drink", {"text": "Coffee."})
    assert store.get(("users", "ann"), "drink") is not None


def test_a_star_is_no_wildcard(store: AgentMemoryStore) -> None:
    store.put(("stars", "ann"), "k", {"text": "Loves tea"})
    for namespace, key in ((("stars", "ann"), "*"), (("*",), "k"), (("*",), "*")):
        assert store.get(namespace, key) is None
        store.delete(namespace, key)
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            store.put(namespace, key, {"text": "Loves coffee"})
    assert store.search(("stars", "*")) == store.search(("*",), query="tea") == []
    item = store.get(("stars", "ann"), "k")
    assert item is not None
    assert item.value == {"text": "Loves tea"}


@pytest.mark.parametrize("value", [{}, {"a": True}, {"text": " "}, {"t": "x" * 9000}, {"n": 1.5}])
def test_any_value_comes_back(store: AgentMemoryStore, value: dict[str, Any]) -> None:
    within = ("any", *map(str, value))
    store.put(within, "k", value)
    store.put(within, "k", value)
    store.put(within, "other", value)  # the same value under another key is another item
    assert [item.value for item in store.search(within)] == [value, value]
    assert store.get(within, "k") is not None


@one_database
def test_batches_are_done_in_order_and_whole(empty: AgentMemoryStore) -> None:
    store = empty
    done = store.batch(
        [
            PutOp(("test", "foo"), "key1", {"data": "value1"}),
            GetOp(("test", "foo"), "key1"),
            PutOp(("test", "bar"), "key2", {"data": "value2"}),
            SearchOp(("test",), filter={"data": "value1"}),
            ListNamespacesOp(limit=10),
            GetOp(("test",), "key3"),
            PutOp(("test", "foo"), "key1", None),
            GetOp(("test", "foo"), "key1"),
        ]
    )
    assert done[0] is done[2] is done[5] is done[6] is done[7] is None
    assert done[1].value == {"data": "value1"}
    assert [type(item) for item in done[3]] == [SearchItem]
    assert done[4] == [("test", "bar"), ("test", "foo")]
    with pytest.raises(InvalidNamespaceError):
        store.batch([PutOp(("new",), "k", {"a": 1}), PutOp(("a.b",), "k", {"a": 1})])
    with pytest.raises(psycopg.Error):
        store.batch([PutOp(("new",), "k", {"a": 1}), PutOp(("new",), "", {"a": 1})])
    assert store.get(("new",), "k") is None


def test_search_lists_those_put_last_first(empty: AgentMemoryStore) -> None:
    store = empty
    for number in range(5):
        store.put(("docs", "a" if number % 2 else "b"), f"d{number}", {"number": number})
    store.put(("documents",), "other", {"number": 9})
    assert [item.key for item in store.search(("docs",))] == ["d4", "d3", "d2", "d1", "d0"]
    assert [item.key for item in store.search(("docs",), limit=2, offset=1)] == ["d3", "d2"]
    assert [item.key for item in store.search(("docs", "a"))] == ["d3", "d1"]
    assert len(store.search((), limit=100)) == 6
    assert store.search(("doc",)) == []
    assert all(item.score is None for item in store.search(("docs",)))
    assert store.search(("docs",), limit=0) == []


def test_filters_compare(store: AgentMemoryStore) -> None:
    for key, score in [("a", 2), ("b", 9), ("c", 10), ("d", 11), ("e", 9.5)]:
        store.put(("scores",), key, {"score": score, "of": {"team": key}, "tag": f"t{key}"})
    assert scores(store, {"score": {"$gte": 10}}) == [10, 11]
    assert scores(store, {"score": {"$gt": 9, "$lt": 11}}) == [9.5, 10]
    assert scores(store, {"score": {"$lte": 9}}) == [2, 9]
    assert scores(store, {"score": 9.5}) == scores(store, {"score": {"$eq": 9.5}}) == [9.5]
    assert scores(store, {"score": {"$ne": 2}, "tag": {"$gt": "tb"}}) == [9.5, 10, 11]
    assert scores(store, {"of.team": "c"}) == [10]
    assert scores(store, {"missing": "c"}) == []
    with pytest.raises(ValueError, match=r"no operator \$like"):
        scores(store, {"score": {"$like": 9}})


def test_search_by_meaning(store: AgentMemoryStore) -> None:
    store.put(("eats", "ann"), "food", {"text": "Loves pizza with olives", "rating": 5})
    store.put(("eats", "ann"), "car", {"text": "Drives a red car", "rating": 3})
    store.put(("eats", "bob"), "food", {"text": "Thinks that pizza is overrated", "rating": 4})
    found = store.search(("eats", "ann"), query="what does she like to eat?")
    assert found[0].key == "food"
    assert found[0].score is not None
    assert 0 < found[0].score <= 1
    found = store.search(("eats",), query="pizza", limit=2)
    assert {item.namespace[1] for item in found} == {"ann", "bob"}
    rated = store.search(("eats",), query="pizza", filter={"rating": {"$lt": 5}})
    assert rated[0].namespace == ("eats", "bob")
    store.put(("eats", "ann"), "food", {"text": "Prefers sushi"})
    assert store.search(("eats",), query="pizza")[0].namespace == ("eats", "bob")


def test_what_is_searched_of_a_value(store: AgentMemoryStore, pool: ConnectionPool) -> None:
    store.put(("i",), "hidden", {"text": "Loves zebras"}, index=False)
    assert [item.key for item in store.search(("i",))] == ["hidden"]
    assert store.search(("i",), query="zebras") == []
    store.put(("i",), "part", {"title": "Zebras", "body": ["Giraffes", "Lions"]}, index=["title"])
    store.put(("i",), "rest", {"title": "Birds", "body": ["Zebras"]}, index=["body[*]"])
    assert {item.key for item in store.search(("i",), query="zebras")} == {"part", "rest"}
    (text,) = sql(
        "select memory from memory_list(app_id => 'i', run_id => 'part', project => %s)",
        store._project,
    )[0]
    assert text == "Zebras"
    by_default = AgentMemoryStore(pool, project=store._project, fields=["title"])
    by_default.put(("j",), "k", {"title": "Owls", "body": "Zebras"})
    (text,) = sql("select memory from memory_list(app_id => 'j', project => %s)", store._project)[0]
    assert text == "Owls"


def test_namespaces(empty: AgentMemoryStore) -> None:
    store = empty
    for namespace in [("a", "b", "x"), ("a", "c", "x"), ("a", "c", "y"), ("p", "c", "x"), ("a",)]:
        store.put(namespace, "k", {"v": 1})
    every = [("a",), ("a", "b", "x"), ("a", "c", "x"), ("a", "c", "y"), ("p", "c", "x")]
    assert store.list_namespaces() == every
    assert store.list_namespaces(prefix=("a",)) == every[:4]
    assert store.list_namespaces(prefix=("a", "*", "x")) == [("a", "b", "x"), ("a", "c", "x")]
    assert store.list_namespaces(suffix=("c", "x"), prefix=("p",)) == [("p", "c", "x")]
    assert store.list_namespaces(max_depth=2) == [("a",), ("a", "b"), ("a", "c"), ("p", "c")]
    assert store.list_namespaces(limit=2, offset=1) == every[1:3]
    suffix = ListNamespacesOp((MatchCondition("suffix", ("y",)),))
    assert store.batch([suffix]) == [[("a", "c", "y")]]
    store.delete(("p", "c", "x"), "k")
    assert ("p", "c", "x") not in store.list_namespaces()


def test_time_to_live(store: AgentMemoryStore, pool: ConnectionPool) -> None:
    store = AgentMemoryStore(pool, project=store._project, ttl={"default_ttl": 10})

    def ends(key: str) -> datetime | None:
        ((found,),) = sql(
            "select nullif(expires_at, 'infinity') from memory_list(app_id => 't', run_id => %s,"
            " project => %s)", key, store._project)  # fmt: skip
        return found

    store.put(("t",), "default", {"v": 1})
    store.put(("t",), "hour", {"v": 1}, ttl=60)
    store.put(("t",), "ever", {"v": 1}, ttl=None)
    default, hour, ever = map(ends, ("default", "hour", "ever"))
    assert default is not None
    assert hour is not None
    assert timedelta(minutes=49) < hour - default < timedelta(minutes=51)
    assert ever is None
    store.get(("t",), "default", refresh_ttl=False)
    assert ends("default") == default
    store.get(("t",), "default")
    store.search(("t",), filter={"v": 1})
    assert ends("default") > default
    assert ends("hour") > hour
    assert ends("ever") is None
    store.put(("t",), "hour", {"v": 2}, ttl=None)
    assert ends("hour") is None
    store.put(("t",), "gone", {"v": 1}, ttl=0.0005)  # 30 ms
    sql("select pg_sleep(0.1)")
    assert store.get(("t",), "gone", refresh_ttl=False) is None
    assert "gone" not in {item.key for item in store.search(("t",))}


def test_asynchronous(store: AgentMemoryStore) -> None:
    async def all_at_once() -> None:
        await asyncio.gather(*(store.aput(("n",), f"k{n}", {"n": n}) for n in range(20)))
        items = await asyncio.gather(*(store.aget(("n",), f"k{n}") for n in range(20)))
        assert [item.value["n"] for item in items if item] == list(range(20))
        assert len(await store.asearch(("n",), limit=50)) == 20
        await store.adelete(("n",), "k0")
        assert await store.alist_namespaces(prefix=("n",)) == [("n",)]

    asyncio.run(all_at_once())


def test_one_key_put_by_many(store: AgentMemoryStore) -> None:
    """There is one item, and its value is one that was put, whoever came first."""
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: store.put(("race",), "k", {"n": n}), range(24)))
    (item,) = store.search(("race",))
    assert item.value["n"] in range(24)


def test_memories_of_others_are_items(store: AgentMemoryStore) -> None:
    """And history, undo and SQL's search know the store's."""
    sql("select memory from memory_add(to_jsonb('Loves tea'::text), app_id => 'u', run_id => 'r',"
        " infer => false, project => %s)", store._project)  # fmt: skip
    item = store.get(("u",), "r")
    assert item is not None
    assert item.value == {"memory": "Loves tea"}
    store.put(("u",), "r", {"text": "Loves coffee"})
    ((found, value),) = sql("select memory, metadata -> 'value' from memory_search('coffee',"
                            " app_id => 'u', project => %s)", store._project)  # fmt: skip
    assert (found, value) == ("Loves coffee", {"text": "Loves coffee"})


@one_database
def test_a_callers_transaction(store: AgentMemoryStore) -> None:
    """What the store does on a connection within a transaction is part of it; threads may share
    the connection."""
    with psycopg.connect(DSN, autocommit=True) as connection:
        alone = AgentMemoryStore(connection, project=store._project)
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(lambda n: alone.put(("own",), f"k{n}", {"n": n}), range(12)))
        assert len(store.search(("own",), limit=20)) == 12
    with psycopg.connect(DSN) as connection:
        connection.execute("select 1")  # begins the transaction
        inside = AgentMemoryStore(connection, project=store._project)
        inside.put(("x",), "k", {"v": 1})
        assert inside.get(("x",), "k") is not None
        connection.rollback()
    assert store.get(("x",), "k") is None
