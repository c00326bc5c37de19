"""The routes of Mem0's generations: what is sent, what comes back."""

from __future__ import annotations

import itertools
import json
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from urllib.parse import quote

import httpx
import psycopg
import pytest

from tests.gateway.conftest import Gateway
from tests.model_server import ModelServer

users = (f"user {number}" for number in itertools.count(1))
TALK = [
    {"role": "user", "content": "My name is Alex. I work at Acme Corp and I love hiking."},
    {"role": "assistant", "content": "Nice to meet you, Alex!"},
]


@pytest.fixture
def alex(client: httpx.Client) -> str:
    """A user of whom three things are known."""
    user = next(users)
    told = client.post("/v3/memories/add/", json={"messages": TALK, "user_id": user})
    assert told.status_code == 200, told.text
    return user


def memories(client: httpx.Client, user: str) -> list[dict[str, Any]]:
    told = client.post("/v3/memories/", json={"filters": {"user_id": user}})
    assert told.status_code == 200, told.text
    found: list[dict[str, Any]] = told.json()["results"]
    return found


@pytest.mark.parametrize(
    "path",
    ["/v1/ping", "/v1/ping/", "//v1/ping/", "/memory/v1/ping", "/memory/v1/ping/",
     "/memory//v1//ping/"],
)  # fmt: skip
@pytest.mark.parametrize("scheme", ["Token", "Bearer", "token", "X-API-Key"])
def test_a_key_is_shown_in_any_way_on_any_spelling(
    gateway: Gateway, client: httpx.Client, path: str, scheme: str
) -> None:
    key = client.headers["authorization"].split()[1]
    shown = {"x-api-key": key} if scheme == "X-API-Key" else {"authorization": f"{scheme} {key}"}
    told = httpx.get(gateway.base + path, headers=shown, verify=False)
    assert told.status_code == 200
    body = told.json()
    assert (body["status"], body["org_id"], body["project_id"]) == ("ok", "default", "default")


@pytest.mark.parametrize("path", ["/v1/memories/", "/v3/memories/add/", "/memories"])
def test_add_answers_with_all_that_either_generation_reads(client: httpx.Client, path: str) -> None:
    told = client.post(path, json={"messages": TALK, "user_id": next(users)})
    assert told.status_code == 200
    body = told.json()
    assert body["status"] == "SUCCEEDED" and uuid.UUID(body["event_id"])
    assert [one["memory"] for one in body["results"]] == [
        "Name is Alex", "Works at Acme Corp", "Loves hiking"
    ]  # fmt: skip
    assert all(one["event"] == "ADD" for one in body["results"])
    assert all(one["data"] == {"memory": one["memory"]} for one in body["results"])
    assert any(edge["relationship"] == "works_at" for [edge] in body["relations"]["added_entities"])


def test_what_replaced_something_says_what(client: httpx.Client, alex: str) -> None:
    told = client.post("/v1/memories/", json={"messages": "I work at Initech now", "user_id": alex})
    (changed,) = told.json()["results"]
    assert (changed["event"], changed["previous_memory"]) == ("UPDATE", "Works at Acme Corp")


@pytest.mark.parametrize(
    ("messages", "stored"),
    [
        ("I like tea", ["Likes tea"]),
        ({"role": "user", "content": "I like tea"}, ["Likes tea"]),
        ([{"role": "user", "content": "I like tea"}], ["Likes tea"]),
        ([], []),
        ("What time is it?", []),
    ],
)
def test_messages_in_every_form(client: httpx.Client, messages: Any, stored: list[str]) -> None:
    told = client.post("/v1/memories/", json={"messages": messages, "user_id": next(users)})
    if messages == []:
        assert told.status_code == 400
        return
    assert [one["memory"] for one in told.json()["results"]] == stored


def test_keys_that_clients_add_are_accepted_and_not_kept(
    gateway: Gateway, client: httpx.Client
) -> None:
    user = next(users)
    told = client.post(
        "/v1/memories/",
        json={
            "messages": "I like tea", "user_id": user, "api_key": "sk-xyzzy", "source": "CLI",
            "output_format": "v1.1", "version": "v2", "async_mode": True, "org_id": "o",
            "project_id": "p", "includes": "sk-xyzzy",
        },
        params={"source": "N8N", "api_key": "sk-xyzzy"},
    )  # fmt: skip
    assert told.status_code == 200
    assert "xyzzy" not in str(memories(client, user))
    assert "xyzzy" not in "\n".join(gateway.lines())


@pytest.mark.parametrize(
    ("path", "bare"),
    [("/v1/memories/search/", True), ("/v2/memories/search/", True),
     ("/v3/memories/search/", False), ("/search", False)],
)  # fmt: skip
@pytest.mark.parametrize("how", ["filters", "ids"])
def test_search(client: httpx.Client, alex: str, path: str, bare: bool, how: str) -> None:
    body: dict[str, Any] = {"query": "Where does Alex work?"}
    body |= {"filters": {"AND": [{"user_id": alex}]}} if how == "filters" else {"user_id": alex}
    told = client.post(path, json={**body, "limit": 2})
    assert told.status_code == 200, told.text
    results = told.json() if bare else told.json()["results"]
    assert len(results) == 2
    best = results[0]
    assert best["memory"] == "Works at Acme Corp" and 0 < best["score"] <= 1
    assert set(best["score_breakdown"]) == {"semantic", "bm25", "entity"}
    assert best["user_id"] == alex and best["session_id"] is best["run_id"] is None


def test_relations_come_where_the_graph_is_asked_for(client: httpx.Client, alex: str) -> None:
    body = {"query": "Where does Alex work?", "user_id": alex, "enable_graph": True}
    told = client.post("/v2/memories/search/", json=body).json()
    assert {"source": alex, "relationship": "works_at", "destination": "Acme Corp",
            "target": "Acme Corp"} in told["relations"]  # fmt: skip
    assert told["results"]


def test_pages_have_true_totals(client: httpx.Client, alex: str) -> None:
    seen = []
    path = "/v3/memories/?page=1&page_size=2"
    while path:
        told = client.post(path, json={"filters": {"user_id": alex}}).json()
        assert told["count"] == 3
        seen += [one["id"] for one in told["results"]]
        path = told["next"]
    assert len(seen) == len(set(seen)) == 3
    assert told["previous"] == "/v3/memories/?page=1&page_size=2"
    beyond = client.post("/v3/memories/?page=9", json={"filters": {"user_id": alex}}).json()
    assert (beyond["count"], beyond["results"]) == (3, [])
    nobody = client.post("/v3/memories/", json={"filters": {"user_id": "nobody"}}).json()
    assert (nobody["count"], nobody["results"], nobody["next"]) == (0, [], None)


def test_lists_of_the_generations(client: httpx.Client, alex: str) -> None:
    bare = client.post("/v2/memories/", json={"user_id": alex}).json()
    assert isinstance(bare, list) and len(bare) == 3
    paged = client.post("/v2/memories/?page=1&page_size=2", json={"user_id": alex}).json()
    assert (paged["count"], len(paged["results"])) == (3, 2)
    for path in ("/v2/memories", "/memories"):
        told = client.get(path, params={"user_id": alex}).json()
        assert len(told["results"]) == 3
    assert len(client.get("/v1/memories/", params={"user_id": alex}).json()) == 3
    paged = client.get("/v1/memories/", params={"user_id": alex, "page": 1, "page_size": 2}).json()
    assert (paged["count"], len(paged["results"])) == (3, 2)
    assert client.post("/v2/memories/", json={}).status_code == 400


def test_one_memory_from_its_beginning_to_its_end(client: httpx.Client) -> None:
    user = next(users)
    body = {
        "messages": "I like tea", "user_id": user, "run_id": "r", "metadata": {"of": "test"},
        "infer": False, "timestamp": 1700000000, "expiration_date": "2099-12-31",
    }  # fmt: skip
    (made,) = client.post("/v3/memories/add/", json=body).json()["results"]
    path = f"/v1/memories/{made['id']}/"
    held = client.get(path).json()
    assert (held["memory"], held["metadata"]) == ("I like tea", {"of": "test"})
    assert (held["run_id"], held["session_id"]) == ("r", "r")
    assert held["expiration_date"] == "2099-12-31"
    assert held["valid_from"].startswith("2023-11-14T22:13:20")
    changed = client.put(path, json={"text": "I like green tea", "metadata": {"to": "x"}}).json()
    assert (changed["memory"], changed["metadata"]) == (
        "I like green tea",
        {"of": "test", "to": "x"},
    )
    told = client.get(f"{path}history/").json()
    assert [(one["event"], one["old_memory"], one["new_memory"]) for one in told] == [
        ("ADD", None, "I like tea"), ("UPDATE", "I like tea", "I like green tea")
    ]  # fmt: skip
    assert all(one["memory_id"] == made["id"] and one["user_id"] == user for one in told)
    said = [{"role": "user", "content": "I like tea"}]
    assert [one["input"] for one in told] == [said, []]
    assert client.post(
        "/v1/feedback/", json={"memory_id": made["id"], "feedback": "POSITIVE"}
    ).json() == {"id": made["id"], "feedback": "POSITIVE", "feedback_reason": None}
    assert client.delete(path).json() == {"message": "Memory deleted successfully!"}
    assert client.get(path).status_code == 404
    assert client.get(f"/memories/{made['id']}").json() is None
    assert [one["event"] for one in client.get(f"{path}history/").json()] == [
        "ADD", "UPDATE", "DELETE"
    ]  # fmt: skip


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_ids_that_are_none_or_nobodys(client: httpx.Client, method: str) -> None:
    body = {"text": "x"} if method == "PUT" else None
    bad = client.request(method, "/v1/memories/xyz/", json=body)
    assert (bad.status_code, bad.json()["error"]) == (400, "memory_id should be a valid UUID")
    gone = client.request(method, f"/v1/memories/{uuid.uuid4()}/", json=body)
    assert (gone.status_code, gone.json()["error"]) == (404, "Memory not found!")
    assert gone.json()["detail"] == "Memory not found!"


def test_what_sql_wrote_is_told_whatever_it_is(gateway: Gateway, client: httpx.Client) -> None:
    user = next(users)
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        for time_, number in (("infinity", "1e400"), ("20000-01-01", "1e5000 + 0.5")):
            connection.execute(
                "select count(*) from memory_add(%s, user_id => %s, infer => false,"
                " expires_at => %s::text::timestamptz,"
                f" metadata => jsonb_build_object('number', {number}))".encode(),
                [f"Until {time_}", user, time_],
            )
        connection.execute(
            "select count(*) from memory_add('Until now', user_id => %s, infer => false)", [user]
        )
        connection.execute(
            "update memory.memory set expires_at = '-infinity' where memory = 'Until now'"
        )
    asked = {"query": "until", "filters": {"user_id": user}}
    for told in (
        memories(client, user),
        client.post("/v3/memories/search/", json=asked).json()["results"],
        client.post("/v3/memories/search/?source=N8N", json=asked).json()["results"],
    ):
        assert [one["expiration_date"] for one in told] == [None] * 2
        assert {len(str(one["metadata"]["number"])) for one in told} == {401, 5003}
    every = {"filters": {"user_id": user}, "show_expired": True}
    told = client.post("/v3/memories/", json=every).json()["results"]
    assert "0001-01-01" in [one["expiration_date"] for one in told]
    body = {"messages": "For ever", "user_id": user, "expiration_date": "9999-12-31"}
    assert client.post("/v1/memories/", json=body).status_code == 200


def test_an_expiration_date_is_set_and_taken_away(client: httpx.Client) -> None:
    body = {"messages": "Tea", "user_id": next(users), "infer": False}
    (made,) = client.post("/v3/memories/add/", json=body).json()["results"]
    path = f"/v1/memories/{made['id']}/"
    for date in ("2099-12-31", None, "9999-12-31", None):
        for change in ({"expiration_date": date}, {"text": f"Tea until {date}"}):
            told = client.put(path, json=change)
            assert (told.status_code, told.json()["expiration_date"]) == (200, date)


def test_reset_ends_what_the_key_opens(gateway: Gateway, client: httpx.Client, alex: str) -> None:
    with gateway.client(user_id="reset") as own:
        own.post("/memories", json={"messages": "I like tea", "run_id": "r"})
        assert own.post("/reset").json() == {"message": "All memories reset"}
        assert own.get("/memories").json()["results"] == []
    assert len(memories(client, alex)) == 3


def test_batches_are_done_whole_or_not_at_all(client: httpx.Client, alex: str) -> None:
    ids = [one["id"] for one in memories(client, alex)]
    good = [{"memory_id": one, "text": f"Text {n}"} for n, one in enumerate(ids)]
    bad = [*good, {"memory_id": str(uuid.uuid4()), "text": "x"}]
    assert client.put("/v1/batch/", json={"memories": bad}).status_code == 404
    assert "Text 0" not in [one["memory"] for one in memories(client, alex)]
    told = client.put("/v1/batch/", json={"memories": good}).json()
    assert told == {"message": "Successfully updated 3 memories"}
    told = client.request("DELETE", "/v1/batch/", json={"memories": good[:2]}).json()
    assert told == {"message": "Successfully deleted 2 memories"}
    assert [one["memory"] for one in memories(client, alex)] == ["Text 2"]
    many = [{"memory_id": ids[0]}] * 1001
    assert client.put("/v1/batch/", json={"memories": many}).status_code == 400


@pytest.mark.parametrize("path", ["/v1/memories/", "/v1/memories/?", "/v1/memories", "/v2/memories",
                                  "/memories", "/memory/v1/memories/?user_id="])  # fmt: skip
def test_an_empty_delete_is_refused(client: httpx.Client, alex: str, path: str) -> None:
    assert client.delete(path).status_code == 400
    assert len(memories(client, alex)) == 3


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ({"metadata": '{"colour": "red"}'}, "bc"),
        ({"metadata": str({"colour": "red"})}, "bc"),  # as Python's clients send it
        ({"filters": '{"OR": [{"colour": "red"}, {"run_id": "r2"}]}'}, "b"),
        ({"run_id": "r1"}, "bc"),
        ({"session_id": "r1"}, "bc"),
        ({"app_id": "nothing"}, "abc"),
        ({"categories": "food"}, "ac"),
        ({"keywords": "is c"}, "ab"),
        ({"kinds": "preference"}, "abc"),
        ({"start_date": "2999-01-01"}, "abc"),
        ({"source": "N8N", "org_id": "o", "project_id": "p", "version": "v2"}, ""),
        ({"metadata": "[object Object]"}, None),
        ({"metadata": "[1]"}, None),
        ({"metadata": "{" * 5000}, None),
        ({"filters": '{"colour": {"like": "red"}}'}, None),
        ({"run_id": ""}, None),
        ({"keywords": ""}, None),
        ({"start_date": ""}, None),
        ({"metadata": "{}"}, None),
        ({"filters": '{"colour": {}}'}, None),
        ({"filters": '{"AND": [{"colour": {}}]}'}, None),
        ({"colour": "red"}, None),
        ({"runId": "r1"}, None),
    ],
)
@pytest.mark.parametrize("path", ["/v1/memories/", "/memories"])
def test_a_deletion_is_no_wider_than_it_says(
    client: httpx.Client, path: str, query: dict[str, str], left: str | None
) -> None:
    """left: of three memories; None where it is refused."""
    user = next(users)
    for name, more in (
        ("a", {"metadata": {"colour": "red"}, "run_id": "r1"}),
        ("b", {"metadata": {"colour": "blue"}, "categories": ["food"]}),
        ("c", {"run_id": "r2"}),
    ):
        body = {"messages": f"It is {name}", "user_id": user, "infer": False, **more}
        assert client.post("/memories", json=body).status_code == 200
    told = client.delete(path, params={"user_id": user, **query})
    assert told.status_code == 200 if left is not None else told.status_code in (400, 422)
    kept = sorted(one["memory"][-1] for one in memories(client, user))
    assert "".join(kept) == ("abc" if left is None else left), told.text
    listed = client.get("/v2/memories", params={"user_id": user, "metadata": '{"colour": "blue"}'})
    assert len(listed.json()["results"]) == ("b" in kept)


def test_all_of_a_user(client: httpx.Client, alex: str) -> None:
    other = next(users)
    client.post("/v1/memories/", json={"messages": "I like tea", "user_id": other})
    assert "message" in client.delete("/v1/memories/", params={"user_id": alex}).json()
    assert memories(client, alex) == []
    assert len(memories(client, other)) == 1


@pytest.mark.parametrize(
    "name", ["a/b", "../x", "q?x=1", "ünï cödé", "per%2Fcent", "http://x", "end/", "/start"]
)
def test_entities_with_any_name(client: httpx.Client, name: str) -> None:
    others = [name + " II", name.replace("//", "/").strip("/")]
    for kept in {name, *others}:
        client.post("/v1/memories/", json={"messages": "I like tea", "user_id": kept})
    told = client.get("/v1/entities/").json()
    (found,) = [one for one in told["results"] if one["id"] == name]
    assert (found["type"], found["total_memories"]) == ("user", 1)
    assert told["total_users"] >= 1
    assert client.delete(f"/v2/entities/user/{quote(name, safe='')}/").status_code == 200
    assert memories(client, name) == []
    assert {len(memories(client, other)) for other in others if other != name} == {1}


def test_events_carry_their_results_at_once(client: httpx.Client) -> None:
    user = next(users)
    made = client.post("/v3/memories/add/", json={"messages": "I like tea", "user_id": user}).json()
    told = client.get(f"/v1/event/{made['event_id']}/").json()
    assert told["status"] == "SUCCEEDED"
    assert [one["memory"] for one in told["results"]] == ["Likes tea"]
    feed = client.get("/v1/events/", params={"page_size": 5}).json()
    assert feed["results"][0]["id"] == made["event_id"]
    assert feed["count"] >= 1
    assert client.get(f"/v1/event/{uuid.uuid4()}/").status_code == 404


def test_an_organisation_and_its_members(gateway: Gateway) -> None:
    base = "/api/v1/orgs/organizations/"
    with gateway.client(role="memory_admin") as admin:
        assert [one["org_id"] for one in admin.get(base).json()] == ["default"]
        assert admin.get(f"{base}default/").json()["org_id"] == "default"
        assert admin.get(f"{base}other/").status_code == 404
        assert admin.post(base, json={"name": "x"}).status_code == 403
        assert admin.delete(f"{base}default/").status_code == 403
        member = {"email": "ann@shop.example", "role": "READER"}
        assert admin.post(f"{base}default/members/", json=member).status_code == 200
        owner = {**member, "role": "OWNER"}
        assert admin.put(f"{base}default/members/", json=owner).status_code == 200
        for path in ("default/members/", "default/projects/default/members/"):
            (held,) = admin.get(base + path).json()["members"]
            assert (held["username"], held["role"]) == ("ann@shop.example", "OWNER")
        gone = admin.delete(f"{base}default/members/", params={"email": member["email"]})
        assert gone.status_code == 200
        assert admin.get(f"{base}default/members/").json() == {"members": []}


def test_an_idempotency_key_adds_once(client: httpx.Client) -> None:
    user = next(users)
    answers = [
        client.post(
            "/v3/memories/add/",
            json={"messages": "I like tea", "user_id": user},
            headers={"Idempotency-Key": f"key of {user}"},
        ).json()
        for _ in range(2)
    ]
    assert answers[0] == answers[1]
    assert answers[0]["results"]
    assert len(memories(client, user)) == 1
    other = client.post(
        "/v3/memories/add/",
        json={"messages": "I like coffee", "user_id": user},
        headers={"Idempotency-Key": f"key of {user}"},
    )
    assert other.status_code == 409


def test_twenty_repetitions_at_once_add_once(gateway: Gateway, client: httpx.Client) -> None:
    user = next(users)
    body = {"messages": "I like tea. My dog is called Rex.", "user_id": user}
    named = {"Idempotency-Key": f"race of {user}"}
    together = Barrier(20)

    def add() -> httpx.Response:
        together.wait()
        return client.post("/v3/memories/add/", json=body, headers=named)

    with ThreadPoolExecutor(20) as threads:
        told = [one.result() for one in [threads.submit(add) for _ in range(20)]]
    assert {one.status_code for one in told} == {200}
    assert len({one.text for one in told}) == 1 and told[0].json()["results"]
    with psycopg.connect(gateway.dsn) as connection:
        for table, count in (("memory", 2), ("message", 1), ("event", 2), ("job", 1)):
            counted = f"select count(*) from memory.{table} where user_id = %s".encode()
            assert connection.execute(counted, [user]).fetchone() == (count,), table


@pytest.mark.parametrize(
    ("filters", "status"),
    [
        ({"user_id": "u", "metadata": {"k": "v"}}, 200),
        ({"AND": [{"user_id": "u"}, {"OR": [{"categories": {"in": ["food"]}}]}]}, 200),
        ({"AND": [{"user_id": "u"}, {"created_at": {"gte": "2024-01-01"}}]}, 200),
        ({"user_id": "u", "additionalProp1": {}}, 200),
        ({"user_id": "u", "colour": "red", "size": {"gte": 3}}, 200),
        ({"user_id": {"like": "%"}}, 400),
        ({"user_id": "u", "metadata": {"k": {"deny": {}}}}, 400),
        ({"AND": "x"}, 400),
        ({}, 400),
        ("x", 422),
    ],
)
def test_filters(client: httpx.Client, filters: Any, status: int) -> None:
    told = client.post("/v3/memories/search/", json={"query": "tea", "filters": filters})
    assert told.status_code == status, told.text
    if status != 200:
        assert told.json()["detail"] == told.json()["error"]


def test_keys_of_one_s_own_stand_beside_the_ids(client: httpx.Client) -> None:
    user = next(users)
    for colour in ("red", "blue"):
        body = {"messages": f"A {colour} thing", "user_id": user, "infer": False,
                "metadata": {"colour": colour}}  # fmt: skip
        client.post("/memories", json=body)
    for filters in (
        {"user_id": user, "colour": "red"},
        {"AND": [{"user_id": user}, {"OR": [{"colour": "red"}, {"colour": "green"}]}]},
        {"user_id": user, "NOT": {"colour": "blue"}},
    ):
        told = client.post("/search", json={"query": "thing", "filters": filters}).json()
        assert [one["memory"] for one in told["results"]] == ["A red thing"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/v3/memories/search/", {"query": "hiking", "fields": ["memory"]}),
        ("POST", "/v2/memories/search/", {"query": "hiking", "fields": ["memory"]}),
        ("POST", "/v2/memories/", {}),
        ("POST", "/v3/memories/", {}),
        ("POST", "/v1/summary", {}),
        ("POST", "/v1/exports/get", {"memory_export_id": "x"}),
        ("POST", "/v3/memories/search/", {"query": 7}),
        ("POST", "/v3/memories/add/", {"messages": "x", "user_id": None}),
        ("DELETE", "/v1/memories/", None),
        ("GET", "/v1/ping/", None),
        ("GET", "/v1/events", None),
    ],
)
def test_the_short_way_and_fastapi_s_answer_alike(
    client: httpx.Client, alex: str, method: str, path: str, body: Any
) -> None:
    """A parameter that nobody reads leads by way of FastAPI."""
    sent = {"user_id": alex, **body} if body is not None else None
    short, long = (client.request(method, path + end, json=sent) for end in ("", "?source=N8N"))
    assert (short.status_code, short.json()) == (long.status_code, long.json())
    assert short.headers["content-type"] == long.headers["content-type"]


def test_stats_and_metrics(client: httpx.Client, alex: str) -> None:
    assert client.get("/v1/stats/").json()["memories_current"] >= 3
    told = client.get("/metrics").text
    assert 'agent_memory_requests_total{method="POST",path="/v3/memories/add",status="200"}' in told
    for measure in (
        "agent_memory_connections ", "agent_memory_connections_available ",
        "agent_memory_requests_waiting ", 'agent_memory_jobs{kind="unfinished"} 0.0',
        'agent_memory_deliveries{kind="dead"} 0.0',
        'agent_memory_request_seconds_bucket{le="0.1",method="POST",path="/v3/memories/add"}',
    ):  # fmt: skip
        assert measure in told
    assert alex not in told
    assert client.get("/docs").status_code == 200
    assert "/v3/memories/add" in client.get("/openapi.json").json()["paths"]


def test_the_log_names_no_user_and_no_content(
    gateway: Gateway, client: httpx.Client, alex: str
) -> None:
    client.get("/v2/memories", params={"user_id": alex})
    time.sleep(0.2)
    lines = "\n".join(gateway.lines())
    assert '"route": "/v2/memories"' in lines and '"status": 200' in lines
    key = client.headers["authorization"].split()[1]
    assert alex not in lines and "hiking" not in lines and key not in lines


@pytest.fixture(scope="module")
def admin(gateway: Gateway) -> Iterator[httpx.Client]:
    """An administrator's key of a project of its own."""
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create('managed')")
    with gateway.client(project="managed", role="memory_admin") as asking:
        yield asking


def test_the_models_are_configured_as_mem0_s_server_has_it(
    gateway: Gateway, client: httpx.Client, admin: httpx.Client
) -> None:
    before = admin.get("/configure").json()
    assert (before["llm"], before["custom_instructions"]) == (
        {"provider": "builtin", "config": {}}, None
    )  # fmt: skip
    assert before["embedder"]["config"]["embedding_dims"] == 256
    assert before["vector_store"]["provider"] == "pgvector"
    assert admin.post("/configure", json=before).status_code == 200
    assert admin.get("/configure/providers").json()["llm"] == ["openai", "builtin"]

    llm = {"model": "gpt-x", "api_key": "sk-xyzzy", "temperature": 0.2,
           "openai_base_url": "http://127.0.0.1:9/v1"}  # fmt: skip
    changes = {"llm": {"provider": "openai", "config": llm}, "custom_instructions": "Note diets."}
    assert admin.post("/configure", json=changes).status_code == 200
    told = admin.get("/configure").json()
    assert told["llm"] == {"provider": "openai", "config": {**llm, "api_key": "[redacted]"}}
    assert told["custom_instructions"] == "Note diets."
    # What is told can be sent back, and a part of it alone.
    assert admin.post("/configure", json=told).status_code == 200
    assert admin.post("/configure", json={"llm": {"config": {"top_p": 0.5}}}).status_code == 200
    held = {**llm, "api_key": "[redacted]", "top_p": 0.5}
    assert admin.get("/configure").json()["llm"]["config"] == held
    same = {"llm": {"config": {"openai_base_url": "http://127.0.0.1:9/v1/"}}}
    assert admin.post("/configure", json=same).status_code == 200
    assert admin.get("/configure").json()["llm"]["config"] == held
    # A key is kept for the address that it was for.
    elsewhere = {"model": "gpt-x", "openai_base_url": "http://localhost:9/v1"}
    assert admin.post("/configure", json={"llm": {"config": elsewhere}}).status_code == 200
    assert admin.get("/configure").json()["llm"]["config"] == elsewhere
    assert admin.post("/generate-instructions", json={"use_case": "a bakery"}).status_code == 502
    builtin = {"llm": {"provider": "builtin"}, "custom_fact_extraction_prompt": None}
    assert admin.post("/configure", json=builtin).status_code == 200
    assert admin.get("/configure").json() == before
    assert admin.post("/generate-instructions", json={"use_case": "a bakery"}).status_code == 409
    assert "xyzzy" not in "\n".join(gateway.lines())
    with gateway.client(project="managed", role="memory_admin", user_id="ann") as hers:
        for asking in (client, hers):
            assert asking.get("/configure").status_code == 403
            assert asking.post("/configure", json=builtin).status_code == 403


@pytest.mark.parametrize(
    ("changes", "status", "message"),
    [
        ({"llm": {"provider": "anthropic"}}, 400, "openai"),
        ({"llm": {"provider": "openai"}}, 400, "Model is missing"),
        ({"llm": {"provider": "openai", "config": {"model": "x", "openai_base_url":
            "https://evil.example/v1"}}}, 400, "not trusted"),
        ({"llm": {"config": {"temperature": 1}}}, 400, "temperature"),
        ({"llm": {"provider": "openai", "config": {"model": "x", "top_k": 1}}}, 422, "top_k"),
        ({"llm": {"provider": "openai", "config": {"model": "x", "api_key": "a b"}}}, 400, "key"),
        ({"embedder": {"config": {"embedding_dims": 1536}}}, 400, "embedding_dims"),
        ({"embedder": {"provider": "openai", "config": {"model": "x", "embedding_dims": 1536}}},
         400, "256"),
        ({"vector_store": {"provider": "qdrant"}}, 400, "this database"),
        ({"graph_store": {"provider": "neo4j"}, "llm": {"provider": "builtin"}}, 400, "graph"),
        ({"custom_instructions": 7}, 422, "custom_instructions"),
        ({"llm": "openai"}, 422, "llm"),
    ],
)  # fmt: skip
def test_configurations_that_are_refused_change_nothing(
    admin: httpx.Client, changes: Any, status: int, message: str
) -> None:
    before = admin.get("/configure").json()
    told = admin.post("/configure", json={"custom_instructions": "Note diets.", **changes})
    assert (told.status_code, message in told.json()["detail"]) == (status, True), told.text
    assert admin.get("/configure").json() == before


def test_instructions_are_two_texts_whatever_the_model_answers(admin: httpx.Client) -> None:
    good = {"custom_instructions": "Note diets.", "test_message": "I eat no nuts."}
    bad = ["none", "[]", "7", "{}", '{"custom_instructions": 1}', '{"x": 1e999999}']
    with ModelServer() as server:
        server.script(chat=[{"content": text} for text in [*bad, json.dumps(good)]])
        config = {"model": "m", "openai_base_url": server.base_url}
        model = {"llm": {"provider": "openai", "config": config}}
        assert admin.post("/configure", json=model).status_code == 200
        asked = [admin.post("/generate-instructions", json={"use_case": "x"}) for _ in [*bad, good]]
    assert [told.status_code for told in asked] == [502] * len(bad) + [200]
    assert asked[-1].json() == good
    assert admin.post("/configure", json={"llm": {"provider": "builtin"}}).status_code == 200


def test_keys_are_made_listed_and_revoked(
    gateway: Gateway, client: httpx.Client, admin: httpx.Client
) -> None:
    made = admin.post("/api-keys", json={"label": "web shop", "user_id": "ann"})
    assert made.status_code == 201
    key = made.json()
    assert key["key"].startswith(key["key_prefix"])
    with gateway.client(key["key"]) as hers:
        told = hers.get("/auth/me").json()
        assert (told["id"], told["name"], told["role"]) == (key["id"], "ann", "member")
        assert told["created_at"][:19] == key["created_at"][:19]
        assert hers.get("/api-keys").status_code == 403
        listed = admin.get("/api-keys").json()
        assert listed[0] == {name: value for name, value in key.items() if name != "key"}
        assert admin.delete(f"/api-keys/{key['id']}").json() == {"message": "API key revoked."}
        assert hers.get("/auth/me").status_code == 401
    assert admin.delete(f"/api-keys/{key['id']}").status_code == 400
    assert key["id"] not in [one["id"] for one in admin.get("/api-keys").json()]
    # Those of another project are not there.
    (other,) = [client.get("/auth/me").json()["id"]]
    assert other not in admin.get("/api-keys").text
    assert admin.delete(f"/api-keys/{other}").status_code == 404
    assert client.get("/auth/me").status_code == 200
    for body, status in (
        ({}, 422), ({"label": " "}, 400), ({"label": "x", "role": "postgres"}, 422),
        ({"label": "x", "user_id": "*"}, 400), ({"label": "x", "expires_at": "2001-01-01"}, 400),
    ):  # fmt: skip
        assert admin.post("/api-keys", json=body).status_code == status, body


def test_requests_are_told_by_the_audit(client: httpx.Client, admin: httpx.Client) -> None:
    body = {"messages": "I like tea", "user_id": next(users)}
    (made,) = admin.post("/memories", json=body).json()["results"]
    admin.put(f"/memories/{made['id']}", json={"text": "Likes rye"})
    told = admin.get("/requests", params={"limit": 2}).json()
    assert [(one["method"], one["path"], one["status_code"]) for one in told] == [
        ("PUT", f"/memories/{made['id']}", 200), ("POST", "/memories", 200)
    ]  # fmt: skip
    assert client.get("/requests").status_code == 403
    assert admin.get("/requests", params={"limit": 201}).status_code == 422


def test_a_key_is_a_password_and_a_token(gateway: Gateway, client: httpx.Client) -> None:
    key = client.headers["authorization"].split()[1]
    with httpx.Client(base_url=gateway.base) as nobody:
        assert nobody.get("/auth/setup-status").json() == {"needsSetup": False}
        for path, name in (("login", "password"), ("refresh", "refresh_token")):
            told = nobody.post(f"/auth/{path}", json={"email": "ann@x.example", name: key}).json()
            assert told["access_token"] == told["refresh_token"] == key
            wrong = nobody.post(f"/auth/{path}", json={"email": "ann@x.example", name: "x"})
            assert wrong.status_code == 401
        assert nobody.post("/auth/register", json={"name": "x"}).status_code == 403
        assert nobody.get("/auth/me").status_code == 401
    assert client.post("/auth/change-password", json={}).status_code == 403
    assert client.patch("/auth/me", json={"name": "x"}).status_code == 403
    assert key not in "\n".join(gateway.lines())


def test_a_list_of_nobody_s_is_all_that_the_key_opens(
    gateway: Gateway, client: httpx.Client, alex: str, admin: httpx.Client
) -> None:
    assert alex in client.get("/memories", params={"limit": 3}).text
    assert alex not in admin.get("/memories").text
    with gateway.client(user_id="nobody yet") as own:
        assert own.get("/memories").json()["results"] == []
