"""What a key opens, and what it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import psycopg
import pytest

from tests.gateway.conftest import Gateway


@pytest.fixture(scope="module")
def hers(gateway: Gateway, client: httpx.Client) -> Iterator[httpx.Client]:
    """A key of Ann's only, beside Bob, of whom something is known."""
    for user in ("ann", "bob"):
        client.post("/v1/memories/", json={"messages": f"My code is {user}4711", "user_id": user,
                                           "infer": False, "agent_id": "helper"})  # fmt: skip
    with gateway.client(user_id="ann") as fenced:
        yield fenced


@pytest.fixture(scope="module")
def bobs(client: httpx.Client, hers: httpx.Client) -> str:
    """The id of Bob's memory."""
    assert hers
    (held,) = client.get("/v2/memories", params={"user_id": "bob"}).json()["results"]
    return str(held["id"])


ASKING: list[Callable[[httpx.Client, str], httpx.Response]] = [
    lambda c, _: c.get("/v2/memories", params={"user_id": "bob"}),
    lambda c, _: c.get("/v2/memories", params={"agent_id": "helper"}),
    lambda c, _: c.post("/v2/memories/", json={"user_id": "*"}),
    lambda c, _: c.post("/v3/memories/", json={"filters": {"user_id": "bob"}}),
    lambda c, _: c.post("/v3/memories/", json={"filters": {"OR": [{"user_id": "bob"}]}}),
    lambda c, _: c.post(
        "/v3/memories/", json={"filters": {"NOT": [{"user_id": "ann"}], "agent_id": "helper"}}
    ),
    lambda c, _: c.post("/v3/memories/", json={"filters": {"agent_id": "helper"}}),
    lambda c, _: c.post("/v3/memories/search/", json={"query": "code", "user_id": "bob"}),
    lambda c, _: c.post(
        "/v3/memories/search/", json={"query": "bob4711", "filters": {"user_id": "*"}}
    ),
    lambda c, _: c.post(
        "/v2/memories/search/",
        json={"query": "bob4711", "agent_id": "helper", "enable_graph": True},
    ),
    lambda c, m: c.get(f"/v1/memories/{m}/"),
    lambda c, m: c.get(f"/v1/memories/{m}/history/"),
    lambda c, m: c.put(f"/v1/memories/{m}/", json={"text": "mine"}),
    lambda c, m: c.delete(f"/v1/memories/{m}/"),
    lambda c, m: c.put("/v1/batch/", json={"memories": [{"memory_id": m, "text": "mine"}]}),
    lambda c, m: c.request("DELETE", "/v1/batch/", json={"memories": [{"memory_id": m}]}),
    lambda c, m: c.post("/v1/feedback/", json={"memory_id": m, "feedback": "POSITIVE"}),
    lambda c, _: c.delete("/v1/memories/", params={"user_id": "bob"}),
    lambda c, _: c.delete("/v2/entities/user/bob/"),
    lambda c, _: c.post("/v1/memories/", json={"messages": "I am here", "user_id": "bob"}),
    lambda c, _: c.get("/v1/entities/"),
    lambda c, _: c.get("/v1/events/"),
    lambda c, _: c.get("/v1/stats/"),
    lambda c, _: c.patch(f"{PROJECT}/", json={"decay": True}),
    lambda c, _: c.delete(f"{PROJECT}/"),
    lambda c, _: c.post(f"{PROJECT}/members/", json={"email": "bob@x.example"}),
    lambda c, _: c.put(f"{PROJECT}/members/", json={"email": "bob@x.example"}),
    lambda c, _: c.delete(f"{PROJECT}/members/", params={"email": "bob@x.example"}),
    lambda c, _: c.post("/api/v1/orgs/organizations/default/projects/", json={"name": "bob's"}),
    lambda c, _: c.post("/api/v1/webhooks/projects/default/", json={"url": "https://x.example"}),
    lambda c, _: c.put("/api/v1/webhooks/1/", json={"name": "bob"}),
    lambda c, _: c.delete("/api/v1/webhooks/1/"),
    lambda c, _: c.post("/v2/profiles/settings/", json={"enabled": True}),
    lambda c, _: c.post("/v2/profiles/jobs/", json={"operation": "sample", "limit": 9}),
    lambda c, _: c.post("/v2/profiles/jobs/", json={"operation": "trigger", "entity_id": "bob"}),
    lambda c, _: c.get("/v2/entities/user/bob/profile/"),
]
PROJECT = "/api/v1/orgs/organizations/default/projects/default"


@pytest.mark.parametrize("asking", ASKING, ids=range(len(ASKING)))
def test_a_key_of_one_user_opens_no_other(
    client: httpx.Client, hers: httpx.Client, bobs: str,
    asking: Callable[[httpx.Client, str], httpx.Response],
) -> None:  # fmt: skip
    told = asking(hers, bobs)
    assert told.status_code in (200, 400, 403, 404), told.text
    assert "bob" not in told.text.replace('"bob4711"', "") or told.status_code == 400
    (held,) = client.get("/v2/memories", params={"user_id": "bob"}).json()["results"]
    assert (held["id"], held["memory"]) == (bobs, "My code is bob4711")


def test_an_administrator_s_key_of_one_user_manages_nothing(gateway: Gateway) -> None:
    webhooks = "/api/v1/webhooks/"
    with gateway.client(role="memory_admin", user_id="ann") as hers:
        for told in (
            hers.patch(PROJECT, json={"decay": True}),
            hers.delete(PROJECT),
            hers.post(f"{PROJECT}/members", json={"email": "a@x.example"}),
            hers.delete(f"{PROJECT}/members", params={"email": "a@x.example"}),
            hers.post("/api/v1/orgs/organizations/default/projects", json={"name": "hers"}),
            hers.post(f"{webhooks}projects/default", json={"url": "https://x.example"}),
            hers.delete(f"{webhooks}1"),
            hers.post("/v2/profiles/settings/", json={"enabled": True}),
        ):
            assert told.status_code == 403, told.text


def test_what_such_a_key_writes_is_that_user_s(client: httpx.Client, hers: httpx.Client) -> None:
    told = hers.post("/v1/memories/", json={"messages": "I like figs", "run_id": "r"})
    assert told.status_code == 200
    found = hers.post("/v3/memories/search/", json={"query": "figs"}).json()["results"]
    assert (found[0]["memory"], found[0]["user_id"]) == ("Likes figs", "ann")
    metadata = {"messages": "I like rye", "metadata": {"user_id": "bob"}}
    assert hers.post("/v1/memories/", json=metadata).status_code == 200
    assert len(client.get("/v2/memories", params={"user_id": "bob"}).json()["results"]) == 1


def test_keys_that_open_nothing(gateway: Gateway) -> None:
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        revoked = gateway.key("revoked")
        connection.execute(
            "select memory_key_revoke(id) from memory_key_list() where name = 'revoked'"
        )
        expired = gateway.key("expired")
        connection.execute("update memory.api_key set expires_at = now() where name = 'expired'")
    for key in (revoked, expired, "m0-" + 64 * "0", "x", "' or 1=1 --"):
        with gateway.client(key) as nobody:
            told = nobody.get("/v1/ping/")
            assert told.status_code == 401, key
            assert told.json()["detail"] == "Invalid API key."
    for headers in ({}, {"authorization": "Token"}, {"authorization": "Digest x"}):
        assert httpx.get(f"{gateway.base}/v1/ping/", headers=headers).status_code == 401


def test_a_key_opens_its_project_only(gateway: Gateway, client: httpx.Client) -> None:
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create('shop')")
    client.post("/v1/memories/", json={"messages": "I like tea", "user_id": "eve"})
    (held,) = client.get("/v2/memories", params={"user_id": "eve"}).json()["results"]
    with gateway.client(project="shop") as shop:
        assert shop.get("/v1/ping/").json()["project_id"] == "shop"
        assert shop.get("/v2/memories", params={"user_id": "eve"}).json()["results"] == []
        assert shop.get(f"/v1/memories/{held['id']}/").status_code == 404
        told = shop.post("/v3/memories/search/", json={"query": "tea", "user_id": "eve",
                                                       "project_id": "default"})  # fmt: skip
        assert told.json()["results"] == []


def test_a_reader_s_key_reads(gateway: Gateway, client: httpx.Client) -> None:
    client.post("/v1/memories/", json={"messages": "I like tea", "user_id": "dan"})
    (held,) = client.get("/v2/memories", params={"user_id": "dan"}).json()["results"]
    with gateway.client(role="memory_reader") as reader:
        assert len(reader.get("/v2/memories", params={"user_id": "dan"}).json()["results"]) == 1
        for told in (
            reader.post("/v1/memories/", json={"messages": "I like rye", "user_id": "dan"}),
            reader.put(f"/v1/memories/{held['id']}/", json={"text": "x"}),
            reader.delete(f"/v1/memories/{held['id']}/"),
            reader.delete("/v1/memories/", params={"user_id": "dan"}),
        ):
            assert told.status_code == 403, told.text


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ({"name": " "}, "42602"),
        ({"role": "postgres"}, "22023"),
        ({"role": "nobody"}, "22023"),
        ({"role": None}, "22023"),
        ({"user_id": "*"}, "22023"),
        ({"expires_at": "2001-01-01"}, "22023"),
        ({"project": "nowhere"}, "3F000"),
    ],
)
def test_keys_that_are_not_made(gateway: Gateway, arguments: dict[str, Any], sqlstate: str) -> None:
    with pytest.raises(psycopg.Error) as raised:
        gateway.key(**{"name": "x", **arguments})
    assert raised.value.diag.sqlstate == sqlstate
    assert raised.value.diag.message_hint


def test_a_key_is_kept_nowhere(gateway: Gateway) -> None:
    key = gateway.key("kept")
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        row = connection.execute(
            "select count(*) from memory.api_key as k where k::text like %s", [f"%{key[9:40]}%"]
        ).fetchone()
        assert row == (0,)
        connection.execute("set role memory_writer")
        for statement in ("select * from memory.api_key", "select * from memory_key_list()",
                          "select * from memory._key_holder('x')"):  # fmt: skip
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
