"""What the gateway does when it is overrun, cut off or lied to."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.protection import Buckets, Protection
from agent_memory.gateway.settings import Settings
from fastapi.responses import JSONResponse

from tests.database.calls import scalar
from tests.gateway.conftest import Gateway, Start, wait_until

TEA = {"messages": "I like tea", "user_id": "ann"}


def test_a_bucket_holds_its_burst_and_gains_its_rate() -> None:
    now = 0.0
    buckets = Buckets(rate=2, burst=3, clock=lambda: now)
    for _ in range(3):
        buckets.take("a")
    with pytest.raises(Refusal) as raised:
        buckets.take("a")
    assert (raised.value.status, raised.value.headers["Retry-After"]) == (429, "1")
    buckets.take("b")
    now = 0.6
    buckets.take("a")
    with pytest.raises(Refusal):
        buckets.take("a")
    now = 100.0
    for _ in range(3):
        buckets.take("a")
    with pytest.raises(Refusal):
        buckets.take("a")


def test_buckets_do_not_grow_without_end() -> None:
    buckets = Buckets(rate=1, burst=1)
    buckets.MOST = 10
    for number in range(100):
        buckets.take(str(number))
    assert len(buckets.held) == 10


def test_a_key_and_an_address_are_limited(start: Start) -> None:
    gateway = start("--rate", "0.01", "--burst", "5", "--address-rate", "0.01",
                    "--address-burst", "16")  # fmt: skip
    with gateway.client() as first, gateway.client() as second:
        # Keys that are not known yet, or let nobody in, share a bucket.
        assert [one.get("/v1/ping/").status_code for one in (first, second)] == [200, 200]
        unknown = [{"x-api-key": f"made up {number}"} for number in range(4)]
        statuses = [httpx.get(f"{gateway.base}/v1/ping", headers=one).status_code
                    for one in unknown]  # fmt: skip
        assert statuses == [401] * 3 + [429]
        statuses = [first.get("/v1/ping/").status_code for _ in range(6)]
        assert statuses == 5 * [200] + [429]
        refused = first.get("/v1/ping/")
        assert refused.status_code == 429 and int(refused.headers["retry-after"]) > 0
        assert refused.json()["detail"] == refused.json()["error"]
        assert [second.get("/v1/ping/").status_code for _ in range(3)] == 3 * [200]
        assert second.get("/v1/ping/").status_code == 429  # of the address
        for path in ("/healthz", "/readyz", "/metrics"):
            assert httpx.get(gateway.base + path).status_code == 200


def test_what_watches_is_limited_apart() -> None:
    settings = Settings("", address_rate=1, address_burst=3)
    app = Protection(JSONResponse({}), settings)
    app.watching.clock = app.addresses.clock = lambda: 0.0

    async def statuses() -> dict[str, list[int]]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as asking:
            return {
                path: [(await asking.get(f"http://x{path}")).status_code for _ in range(60)]
                for path in ("/v1/ping", "/metrics", "/readyz", "/healthz")
            }

    told = asyncio.run(statuses())
    assert told["/v1/ping"] == [200] * 3 + [429] * 57
    assert told["/metrics"] + told["/readyz"] == [200] * 50 + [429] * 70
    assert told["/healthz"] == [200] * 60


def test_no_key_is_made_where_the_port_is_taken(gateway: Gateway) -> None:
    port = str(urlsplit(gateway.base).port)
    told = subprocess.run(
        [sys.executable, "-m", "agent_memory", "serve", "--dsn", gateway.dsn, "--port", port,
         "--new-key"], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode != 0 and "Address already in use" in told.stderr
    assert told.stdout == ""
    with psycopg.connect(gateway.dsn) as connection:
        made = "select count(*) from memory.api_key where name like 'serve%'"
        assert scalar(connection, made) == 0


def test_large_bodies_are_refused_before_they_are_read(client: httpx.Client) -> None:
    big = {"messages": "x" * (5 * 1024 * 1024), "user_id": "ann"}
    assert client.post("/v1/memories/", json=big).status_code == 413

    told = client.post("/v1/memories/", content=(b"x" * 100_000 for _ in range(100)))
    assert told.status_code == 413 and told.json()["detail"]


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 422),
        (b"{", 422),
        (b"\xff\xfe", 422),
        (b"[]", 422),
        (b"null", 422),
        (b'{"messages": {"a": ' * 3000 + b"1" + b"}}" * 3000, 400),
        (b'{"messages": "x", "user_id": "\\u0000"}', 400),
        (b'{"messages": "x", "user_id": ""}', 400),
        (b'{"messages": "x"}', 400),
        (b'{"messages": "x", "user_id": 7}', 422),
        (json.dumps({"messages": "x", "user_id": "u" * 600}).encode(), 413),
        (b'{"messages": "x", "user_id": "a", "timestamp": "soon"}', 400),
        (b'{"messages": "x", "user_id": "a", "timestamp": 1e300}', 400),
        (b'{"messages": "x", "user_id": "a", "expiration_date": "never"}', 400),
    ],
    ids=range(14),
)
def test_bodies_that_are_none(client: httpx.Client, content: bytes, status: int) -> None:
    told = client.post(
        "/v1/memories/", content=content, headers={"content-type": "application/json"}
    )
    assert told.status_code == status, told.text
    assert told.json()["detail"] == told.json()["error"]


def test_filters_as_deep_as_the_sea(client: httpx.Client) -> None:
    for depth in (100, 1000):
        text = '{"query": "x", "filters": ' + '{"AND": [' * depth + '{"user_id": "a"}'
        text += "]}" * depth + "}"
        told = client.post(
            "/v3/memories/search/", content=text, headers={"content-type": "application/json"}
        )
        assert told.status_code in (400, 413, 422), told.text


def test_what_is_not_there(client: httpx.Client) -> None:
    for path in ("/v9/memories/", "/../../etc/passwd", "/v1/memories/a/b/c/"):
        told = client.get(path)
        assert told.status_code in (400, 404), path
        assert told.json()["detail"]
    told = client.patch("/v1/memories/")
    assert (told.status_code, "Allow" in told.headers) == (405, True)


def test_what_comes_slowly_or_without_end_is_given_up(start: Start) -> None:
    gateway = start("--body-seconds", "1")
    address = urlsplit(gateway.base)
    head = b"POST /v1/memories/ HTTP/1.1\r\nHost: x\r\n"
    for sent, answer in (
        (head + b"Content-Length: 1000\r\n\r\n{", b"HTTP/1.1 408"),
        (head, b"HTTP/1.1 408"),
        (head + b"X: " + 20_000 * b"many" * 10, b"HTTP/1.1 431"),
        (b"", b""),
    ):
        with socket.create_connection((address.hostname or "", address.port or 0)) as raw:
            raw.settimeout(20)
            raw.sendall(sent)
            assert raw.recv(1000).startswith(answer)


def test_what_takes_too_long_is_cancelled_in_the_database(start: Start, database: str) -> None:
    gateway = start("--request-seconds", "3")
    with gateway.client() as client, psycopg.connect(database) as blocker:
        assert client.post("/v1/memories/", json=TEA).status_code == 200
        blocker.execute("lock table memory.memory in access exclusive mode")
        told = client.post("/v3/memories/search/", json={"query": "tea", "user_id": "ann"})
        assert told.status_code == 504, told.text
        assert told.json()["detail"] == "The request took too long."
        running = (
            "select count(*) from pg_stat_activity where application_name = 'agent-memory serve'"
            " and datname = current_database() and state <> 'idle'"
        )
        assert scalar(blocker, running) == 0
        blocker.rollback()
        told = client.post("/v3/memories/search/", json={"query": "tea", "user_id": "ann"})
        assert told.status_code == 200


def test_an_add_that_takes_too_long_is_queued_and_not_lost(start: Start, database: str) -> None:
    gateway = start("--add-seconds", "1")
    with gateway.client() as client, psycopg.connect(database) as blocker:
        blocker.execute("lock table memory.memory in access exclusive mode")
        told = client.post("/v3/memories/add/", json=TEA, headers={"Idempotency-Key": "k"}).json()
        assert told["status"] == "PENDING"
        bare = client.post("/v1/memories/", json={**TEA, "user_id": "bob", "output_format": "v1.0"})
        assert [one["status"] for one in bare.json()] == ["PENDING"]
        blocker.rollback()
        other = {"messages": "I like rye", "user_id": "cy"}
        for body in (other, {**other, "user_id": "ann"}):
            used = client.post("/v3/memories/add/", json=body, headers={"Idempotency-Key": "k"})
            assert used.status_code == 409
        event = client.get(f"/v1/event/{told['event_id']}/").json()
        assert (event["status"], event["results"]) == ("PENDING", [])
        blocker.autocommit = True
        blocker.execute("call memory_process_jobs()")
        event = client.get(f"/v1/event/{told['event_id']}/").json()
        assert event["status"] == "SUCCEEDED"
        assert [one["memory"] for one in event["results"]] == ["Likes tea"]


def test_a_full_pool_says_when_to_come_again(start: Start, database: str) -> None:
    gateway = start("--connections", "1", "--queue", "1", "--queue-seconds", "1",
                    "--request-seconds", "4")  # fmt: skip
    with gateway.client() as client, psycopg.connect(database) as blocker:
        assert client.get("/v1/ping/").status_code == 200
        blocker.execute("lock table memory.memory in access exclusive mode")
        with ThreadPoolExecutor(4) as threads:
            search = {"query": "tea", "user_id": "ann"}
            asked = [
                threads.submit(client.post, "/v3/memories/search/", json=search) for _ in range(4)
            ]
            told = [one.result() for one in asked]
        statuses = [one.status_code for one in told]
        assert 503 in statuses and set(statuses) <= {503, 504}
        assert all(int(one.headers["retry-after"]) for one in told if one.status_code == 503)
        blocker.rollback()
        assert client.get("/v1/ping/").status_code == 200


def test_a_database_that_went_away_and_came_back(start: Start, database: str) -> None:
    gateway = start()
    with gateway.client() as client, psycopg.connect(database, autocommit=True) as other:
        assert client.post("/v1/memories/", json=TEA).status_code == 200
        name = psycopg.sql.Identifier(other.info.dbname)
        for setting in ("DateStyle = 'German, DMY'", "TimeZone = 'Asia/Kolkata'"):
            change = f"alter database {{}} set {setting}"
            other.execute(psycopg.sql.SQL(change).format(name))
        other.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where application_name = 'agent-memory serve' and datname = current_database()"
        )
        wait_until(lambda: client.get("/v1/ping/").status_code == 200)
        told = client.get("/v2/memories", params={"user_id": "ann"}).json()
        assert [one["memory"] for one in told["results"]] == ["Likes tea"]
        assert told["results"][0]["created_at"].endswith("Z")


def test_it_finishes_what_it_accepted(start: Start, database: str) -> None:
    gateway = start()
    with gateway.client() as client, psycopg.connect(database) as blocker:
        blocker.execute("lock table memory.memory in access exclusive mode")
        with ThreadPoolExecutor(1) as threads:
            adding = threads.submit(client.post, "/v1/memories/", json=TEA)
            waiting = (
                "select count(*) from pg_locks "
                "where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))"
            )
            wait_until(lambda: scalar(blocker, waiting))
            ending = threading.Thread(target=gateway.stop)
            ending.start()
            time.sleep(0.5)
            blocker.rollback()
            told = adding.result()
        ending.join()
    assert told.status_code == 200
    with psycopg.connect(database) as connection:
        assert scalar(connection, "select count(*) from memory.memory") == 1


def test_browsers_are_let_in_only_from_where_they_may(start: Start) -> None:
    asked = {"origin": "https://shop.example", "access-control-request-method": "POST"}
    closed, opened = start(), start("--origin", "https://shop.example")
    assert (
        "access-control-allow-origin"
        not in httpx.options(f"{closed.base}/v1/memories/", headers=asked).headers
    )
    told = httpx.options(f"{opened.base}/v1/memories/", headers=asked)
    assert told.headers["access-control-allow-origin"] == "https://shop.example"
    other = httpx.options(
        f"{opened.base}/v1/memories/", headers={**asked, "origin": "https://evil.example"}
    )
    assert "access-control-allow-origin" not in other.headers
