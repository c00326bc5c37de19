"""A gateway over two shards: Mem0's paths, partial answers, an old map."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import psycopg
import pytest
from agent_memory.buckets import bucket_of
from agent_memory.cluster import moving
from agent_memory.cluster.control import Control

from tests.cluster.shards import Cluster, connect
from tests.gateway.conftest import Gateway, serving

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster(two_shards: Cluster) -> Cluster:
    return two_shards


@pytest.fixture(scope="module")
def gateway(cluster: Cluster) -> Iterator[Gateway]:
    with serving(cluster.control, "--workers", "1") as running:
        yield running


@pytest.fixture(scope="module")
def client(gateway: Gateway) -> Iterator[httpx.Client]:
    with gateway.client() as client:
        yield client


def add(client: httpx.Client, user_id: str, text: str, **more: object) -> None:
    body = {"messages": [{"role": "user", "content": text}], "user_id": user_id, "infer": False}
    answer = client.post("/v1/memories/", json={**body, **more})
    assert answer.status_code == 200, answer.text


def held(client: httpx.Client, user_id: str) -> list[str]:
    answer = client.get("/v1/memories/", params={"user_id": user_id})
    assert answer.status_code == 200, answer.text
    told = answer.json()
    return sorted(row["memory"] for row in (told["results"] if isinstance(told, dict) else told))


def searched(client: httpx.Client, **body: object) -> dict[str, object]:
    answer = client.post("/v2/memories/search/", json={"query": "kettle", **body})
    assert answer.status_code == 200, answer.text
    told = answer.json()
    return told if isinstance(told, dict) else {"results": told}


def test_users_of_both_shards(cluster: Cluster, client: httpx.Client) -> None:
    users = [*cluster.users_of("a", 1), *cluster.users_of("b", 1)]
    for user_id in users:
        add(client, user_id, f"The kettle of {user_id} is blue", agent_id="helper")
        assert held(client, user_id) == [f"The kettle of {user_id} is blue"]
    for name, user_id in zip(("a", "b"), users, strict=True):
        with connect(cluster.shards[name]) as shard:
            row = shard.execute("select distinct user_id from memory.memory").fetchall()
            assert (user_id,) in row
    told = client.post(
        "/v2/memories/search/", json={"query": "kettle", "filters": {"agent_id": "helper"}}
    )
    assert told.status_code == 200, told.text
    rows = told.json()
    rows = rows["results"] if isinstance(rows, dict) else rows
    assert {row["user_id"] for row in rows} == set(users)
    memory_id = rows[0]["id"]
    assert client.get(f"/v1/memories/{memory_id}/").json()["id"] == memory_id
    changed = client.put(f"/v1/memories/{memory_id}/", json={"text": "The kettle is red"})
    assert changed.status_code == 200, changed.text
    history = client.get(f"/v1/memories/{memory_id}/history/")
    assert len(history.json()) == 2
    entities = client.get("/v1/entities/").json()
    rows = entities["results"] if isinstance(entities, dict) else entities
    assert {row["name"] for row in rows} >= set(users)


def test_the_console_over_shards(cluster: Cluster, client: httpx.Client) -> None:
    users = [*cluster.users_of("a", 1), *cluster.users_of("b", 1)]
    for user_id in users:
        add(client, user_id, f"The kettle of {user_id} is black", agent_id="console")
    with httpx.Client(base_url=client.base_url, timeout=60) as console:
        key = client.headers["authorization"].split()[1]
        assert console.post("/console/login", data={"key": key}).status_code == 303
        listed = console.get("/console").text
        for user_id in users:
            assert f">{user_id}</bdi>" in listed
            for page in ("memories", "timeline", "search?q=kettle", "graph", "messages", "try"):
                given = f"{'&' if '?' in page else '?'}user_id={user_id}"
                told = console.get(f"/console/{page}{given}")
                assert told.status_code == 200, (page, told.text)
                assert "is black" in told.text or page in ("graph", "try"), page
            memory = console.get(f"/console/timeline?user_id={user_id}").text
            address = memory.partition('href="/console/memory/')[2].partition('"')[0]
            assert "What it rests on" in console.get(f"/console/memory/{address}").text
        both = console.get("/console/timeline?agent_id=console").text
        assert all(user_id in both for user_id in users)
        for page in ("queue", "queue?state=succeeded", "models", "health"):
            assert console.get(f"/console/{page}").status_code == 200, page
        refused = console.get("/console/memories?agent_id=console")
        assert (refused.status_code, "Name a user_id" in refused.text) == (400, True)


def test_a_gateway_with_an_old_map(cluster: Cluster, client: httpx.Client) -> None:
    (user_id,) = cluster.users_of("a", 1)
    add(client, user_id, "before")
    with Control(cluster.control) as control:
        bucket = bucket_of("default", user_id=user_id)
        with moving.Mover(control, moving.begin(control, [bucket], "a", "b")) as mover:
            mover.run()
    assert "before" in held(client, user_id)
    add(client, user_id, "after")
    assert {"before", "after"} <= set(held(client, user_id))


def test_what_is_there_of_a_partial_answer(cluster: Cluster, client: httpx.Client) -> None:
    (on_a,), (on_b,) = (cluster.users_of(name, 1) for name in ("a", "b"))
    for user_id in (on_a, on_b):
        add(client, user_id, f"A kettle, says {user_id}", agent_id="partial")
    whole = client.post(
        "/v3/memories/search/", json={"query": "kettle", "filters": {"agent_id": "partial"}}
    ).json()
    assert "partial" not in whole and len(whole["results"]) == 2
    with connect(cluster.control) as admin:
        admin.execute("alter database b allow_connections false")
        admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'b'")
        try:
            told = client.post(
                "/v3/memories/search/",
                json={"query": "kettle", "filters": {"agent_id": "partial"}},
            ).json()
            assert (told["partial"], told["shards_failed"]) == (True, ["b"])
            assert [row["user_id"] for row in told["results"]] == [on_a]
            assert held(client, on_a)
            refused = client.get("/v1/memories/", params={"user_id": on_b})
            assert refused.status_code == 503, refused.text
            assert refused.headers["retry-after"]
        finally:
            admin.execute("alter database b allow_connections true")
    for _ in range(100):
        if client.get("/v1/memories/", params={"user_id": on_b}).status_code == 200:
            break
        time.sleep(0.2)
    assert held(client, on_b)


def test_a_gateway_without_the_control_database(cluster: Cluster, client: httpx.Client) -> None:
    """It goes on by the map that it has, also where a shard was restarted meanwhile."""
    (user_id,) = cluster.users_of("b", 1)
    add(client, user_id, "before")
    with connect(cluster.shards["a"]) as admin, connect(cluster.shards["b"]) as shard:
        admin.execute("alter database router allow_connections false")
        try:
            admin.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'router'"
            )
            shard.execute("update agent_memory_cluster.shard set caught_up_since = null")
            assert "before" in held(client, user_id)
            add(client, user_id, "meanwhile")
        finally:
            admin.execute("alter database router allow_connections true")
    assert {"before", "meanwhile"} <= set(held(client, user_id))


def test_what_is_configured_is_on_all_shards(cluster: Cluster) -> None:
    with psycopg.connect(cluster.control, autocommit=True) as conn:
        conn.execute("select memory_key_create('another')")
    counts = set()
    for dsn in cluster.shards.values():
        with connect(dsn) as shard:
            counts.add(shard.execute("select count(*) from memory.api_key").fetchone())
    assert len(counts) == 1


def test_a_project_is_changed_on_all_shards(cluster: Cluster, client: httpx.Client) -> None:
    """By one command of the log; a key that was revoked changes nothing."""
    path = "/api/v1/orgs/organizations/default/projects/default/"
    with connect(cluster.control) as conn:
        found = conn.execute("select id, key from memory_key_create('short', 'memory_admin')")
        ((id_, secret),) = found.fetchall()
    headers = {"authorization": f"Token {secret}"}
    instructions = {"custom_instructions": "Only kettles", "favourite": "tea"}
    assert client.patch(path, json=instructions).status_code == 403  # a writer's key
    answer = client.patch(path, json=instructions, headers=headers)
    assert answer.status_code == 200, answer.text
    assert client.get(path).json().items() >= instructions.items()
    for dsn in cluster.shards.values():
        with connect(dsn) as shard:
            told = shard.execute(
                "select settings ->> 'custom_instructions',"
                " settings #>> '{client_settings,favourite}' from memory.project"
                " where name = 'default'"
            ).fetchone()
            assert told == ("Only kettles", "tea")
    forgotten = client.patch(path, json={"custom_instructions": None}, headers=headers)
    assert forgotten.status_code == 200, forgotten.text
    with connect(cluster.control) as conn:
        conn.execute("select memory_key_revoke(%s)", [id_])
    refused = client.patch(path, json={"favourite": "milk"}, headers=headers)
    assert refused.status_code == 401, refused.text


def test_memory_containers_are_refused(client: httpx.Client) -> None:
    path = "/_plugins/_ml/memory_containers"
    for method, more in (
        ("POST", "/_create"), ("GET", "/x"), ("POST", "/x/memories"), ("DELETE", "/x"),
        ("POST", "/x/memories/long-term/_search"), ("GET", "/_search"),
    ):  # fmt: skip
        answer = client.request(method, path + more, json={"name": "x"})
        assert answer.status_code == 501, answer.text
        assert "cluster" in answer.json()["error"]["reason"]


def test_a_retried_add_is_one(cluster: Cluster, client: httpx.Client) -> None:
    """A retry with the same key adds nothing, whichever shard it is."""
    for user_id in (*cluster.users_of("a", 1), *cluster.users_of("b", 1)):
        for _ in range(3):
            answer = client.post(
                "/v1/memories/",
                json={"messages": [{"role": "user", "content": "once"}], "user_id": user_id,
                      "infer": False, "agent_id": "retried"},
                headers={"Idempotency-Key": f"once {user_id}"},
            )  # fmt: skip
            assert answer.status_code == 200, answer.text
    told = client.post("/v2/memories/", json={"filters": {"agent_id": "retried"}, "page_size": 10})
    found = told.json()
    found = found["results"] if isinstance(found, dict) else found
    assert len(found) == 2
