"""What somebody sends who means harm: refused, and nothing of anybody else's is told or changed."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest

from tests.gateway.conftest import Gateway, wait_until

SECRET = "The vault opens with 4711"
JSON = {"content-type": "application/json"}
PATHS = ("/v1/memories/", "/v3/memories/add/", "/v3/memories/search/", "/v3/memories/", "/search",
         "/v1/exports/", "/v1/summary/", "/v2/profiles/jobs/")  # fmt: skip


@pytest.fixture(scope="module")
def secret(gateway: Gateway) -> Iterator[str]:
    """The id of a memory of Bob's, which is as it was in the end."""
    with gateway.client() as owner:
        body = {"messages": SECRET, "user_id": "bob", "infer": False, "agent_id": "helper"}
        (made,) = owner.post("/v3/memories/add/", json=body).json()["results"]
        yield str(made["id"])
        held = owner.get(f"/v1/memories/{made['id']}/").json()
        assert (held["memory"], held["user_id"], held["metadata"]) == (SECRET, "bob", None)
        assert len(owner.get("/v2/memories", params={"user_id": "bob"}).json()["results"]) == 1


@pytest.fixture(scope="module")
def shop(gateway: Gateway, secret: str) -> Iterator[httpx.Client]:
    """A key of another project."""
    assert secret
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create('abuse')")
    with gateway.client(project="abuse", role="memory_admin") as asking:
        yield asking


@pytest.fixture(scope="module")
def ann(gateway: Gateway, secret: str) -> Iterator[httpx.Client]:
    """A key of one user of the project."""
    assert secret
    with gateway.client(user_id="ann") as asking:
        yield asking


IN_ANY_WAY: list[tuple[str, str, Any]] = [
    ("GET", "/v1/memories/{}/", None),
    ("GET", "/memories/{}", None),
    ("GET", "/v1/memories/{}/history/", None),
    ("PUT", "/v1/memories/{}/", {"text": "mine"}),
    ("DELETE", "/v1/memories/{}/", None),
    ("PUT", "/v1/batch/", {"memories": [{"memory_id": "{}", "text": "mine"}]}),
    ("DELETE", "/v1/batch/", {"memories": [{"memory_id": "{}"}]}),
    ("POST", "/v1/feedback/", {"memory_id": "{}", "feedback": "NEGATIVE"}),
    ("POST", "/v3/memories/search/", {"query": "vault", "filters": {"user_id": "bob"}}),
    ("POST", "/v3/memories/search/", {"query": "vault", "filters": {"memory_ids": ["{}"]}}),
    ("POST", "/v3/memories/search/", {"query": "vault", "filters": {"user_id": "*"}}),
    ("POST", "/v3/memories/search/", {"query": "vault", "filters": {"OR": [
        {"user_id": {"ne": "x"}}, {"agent_id": "helper"}]}}),
    ("POST", "/v3/memories/search/", {"query": "vault", "filters": {"NOT": [{"user_id": "x"}]},
                                      "user_id": "*", "project": "default"}),
    ("POST", "/v3/memories/", {"filters": {"OR": [{"user_id": "bob"}, {"agent_id": "helper"}]}}),
    ("POST", "/v3/memories/", {"filters": {"agent_id": {"in": ["helper"]}}, "org_id": "default"}),
    ("GET", "/v1/memories/user/bob/", None),
    ("GET", "/v2/entities/user/bob/", None),
    ("GET", "/v2/entities/user/bob/profile/", None),
    ("GET", "/v1/entities/", None),
    ("GET", "/v1/events/", None),
    ("GET", "/v1/memories/?user_id=bob&project_id=default", None),
    ("DELETE", "/v2/entities/user/bob/", None),
    ("DELETE", "/v1/memories/?user_id=bob", None),
    ("DELETE", "/v1/memories/?user_id=*", None),
    ("POST", "/reset", None),
    ("POST", "/v1/summary/", {"filters": {"user_id": "bob"}}),
    ("POST", "/v1/exports/", {"schema": {"type": "object", "properties": {"vault": {
        "type": "string"}}}, "user_id": "bob"}),
    ("POST", "/v2/profiles/jobs/", {"operation": "sample", "limit": 100}),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "body"), IN_ANY_WAY, ids=range(len(IN_ANY_WAY)))
@pytest.mark.parametrize("who", ["shop", "ann"])
def test_nobody_else_s_memory_is_told_or_changed(
    request: pytest.FixtureRequest, secret: str, who: str, method: str, path: str, body: Any
) -> None:
    asking: httpx.Client = request.getfixturevalue(who)
    sent = json.dumps(body).replace("{}", secret) if body is not None else None
    told = asking.request(method, path.replace("{}", secret), content=sent, headers=JSON)
    assert told.status_code < 500, told.text
    assert "4711" not in told.text and "vault" not in told.text, told.text


@pytest.mark.parametrize(
    "body",
    [
        {"metadata": {"user_id": "bob", "project": "default"}},
        {"metadata": {"memory": {"user_id": "bob"}}, "run_id": "r"},
        {"messages": [{"role": "user", "content": "I like figs", "user_id": "bob",
                       "metadata": {"user_id": "bob"}}]},
    ],
)  # fmt: skip
def test_ids_in_metadata_are_nobody_s(ann: httpx.Client, body: dict[str, Any]) -> None:
    told = ann.post("/v3/memories/add/", json={"messages": "I like figs", **body})
    assert told.status_code == 200
    for made in told.json()["results"]:
        assert ann.get(f"/v1/memories/{made['id']}/").json()["user_id"] == "ann"


@pytest.mark.parametrize(
    "ending",
    [
        "select memory_key_revoke(id) from memory_key_list() where name = 'soon to end'",
        "update memory.api_key set expires_at = clock_timestamp() where name = 'soon to end'",
    ],
    ids=["revoked", "expired"],
)
def test_a_key_ends_with_the_next_request(gateway: Gateway, ending: str) -> None:
    with gateway.client(name="soon to end", expires_at="2999-01-01") as asking:
        search = {"query": "tea", "user_id": "ann"}
        add = {"messages": "I like tea", "user_id": "ann"}
        asked: list[tuple[str, str, Any]] = [
            ("POST", "/v3/memories/search/", search),
            ("POST", "/v3/memories/add/", add),
            ("GET", "/v1/ping/", None),
            ("GET", "/v1/entities/", None),
            ("DELETE", "/v1/memories/?user_id=nobody", None),
        ]

        def statuses() -> list[int]:
            return [asking.request(how, path, json=body).status_code for how, path, body in asked]

        for _ in range(4):
            assert statuses() == [200] * 5
        with psycopg.connect(gateway.dsn, autocommit=True) as connection:
            connection.execute(ending.encode())
        for _ in range(8):
            assert statuses() == [401] * 5
        assert asking.get("/v1/ping/").json()["detail"] == "Invalid API key."
    # What was left out after the error is not taken for prepared by the connections.
    with gateway.client() as asking:
        for _ in range(8):
            assert statuses() == [200] * 5


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "..%2f..%2fbob", "bob%00", "bob\r\nX-Evil: 1", "bob;--", "%"]
)
def test_names_of_entities_lead_nowhere(shop: httpx.Client, ann: httpx.Client, name: str) -> None:
    for asking in (shop, ann):
        for path in ("/v2/entities/user/", "/v1/memories/user/"):
            told = asking.get(path + name.replace("\r\n", "%0d%0a"))
            assert told.status_code in (200, 400, 403, 404, 422), told.text
            assert "4711" not in told.text and "x-evil" not in told.headers


def raw(gateway: Gateway, text: bytes) -> bytes:
    """What is answered to these bytes, as much of it as comes at once."""
    address = urlsplit(gateway.base)
    with socket.create_connection((address.hostname or "", address.port or 0)) as connection:
        connection.settimeout(20)
        connection.sendall(text)
        try:
            return connection.recv(65536)
        except ConnectionResetError:
            return b""


def test_streams_of_a_key_are_counted(gateway: Gateway, client: httpx.Client) -> None:
    address = urlsplit(gateway.base)
    key = gateway.key()
    asked = f"GET /mcp/x/sse/ann HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\n\r\n".encode()
    with ExitStack() as stack:

        def opened() -> bytes:
            connection = socket.create_connection((address.hostname or "", address.port or 0))
            stack.enter_context(connection).settimeout(60)
            connection.sendall(asked)
            return connection.recv(65536).partition(b"\r\n")[0]

        statuses = [opened() for _ in range(65)]
        assert set(statuses[:64]) == {b"HTTP/1.1 200 OK"}
        assert statuses[64] == b"HTTP/1.1 429 Too Many Requests"
        assert client.get("/v1/ping/").status_code == 200
    wait_until(lambda: raw(gateway, asked).startswith(b"HTTP/1.1 200"))


def test_a_body_of_a_hundred_megabytes_is_not_read(gateway: Gateway) -> None:
    """Neither where it says how long it is, nor where it does not."""
    head = b"POST /v3/memories/add/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    told = raw(gateway, head + b"Content-Length: 104857600\r\n\r\n{")
    assert told.startswith(b"HTTP/1.1 413")
    with gateway.client() as asking:
        sent = 0

        def parts() -> Iterator[bytes]:
            nonlocal sent
            for _ in range(1600):
                sent += 65536
                yield b" " * 65536

        try:
            refused = asking.post("/v3/memories/add/", content=parts(), headers=JSON)
            assert refused.status_code == 413
        except (httpx.WriteError, httpx.ReadError, httpx.RemoteProtocolError):
            pass  # it was closed meanwhile
        assert sent < 50 * 1024 * 1024


@pytest.mark.parametrize(
    "headers",
    [
        b"Authorization: Token x\r\n evil: 1",
        b"Authorization: Token a\x00b",
        b"Authorization: Token \xff\xfe",
        b"X-API-Key: a\rb",
        b"Idempotency-Key: " + b"k" * 100_000,
        b"Content-Length: 2\r\nContent-Length: 3",
        b"Content-Length: 2\r\nTransfer-Encoding: chunked",
        b"Content-Length: -1",
        b"Transfer-Encoding: chunked, identity",
        b"Host: a\r\nHost: b",
    ],
    ids=range(10),
)
def test_headers_that_lie(gateway: Gateway, headers: bytes) -> None:
    told = raw(gateway, b"POST /v1/memories/search/ HTTP/1.1\r\n" + headers + b"\r\n\r\n{}")
    status = told.partition(b"\r\n")[0]
    assert not told or status.split(b" ")[1] in (b"400", b"401", b"408", b"413", b"422", b"431")
    assert b"\nevil" not in told.lower()


def test_what_a_header_says_is_not_answered_in_one(client: httpx.Client) -> None:
    body = {"messages": "I like tea", "user_id": "cy"}
    for key in ("a%0d%0aX-Evil: 1", "x" * 3000, "a\tb"):
        told = client.post("/v3/memories/add/", json=body, headers={"Idempotency-Key": key})
        assert told.status_code in (200, 400, 409, 413), told.text
        assert "x-evil" not in told.headers


DEEP = 10_000
BOMBS = {
    "filters 10,000 deep": b'{"query":"x","filters":' + b'{"AND":[' * DEEP + b'{"user_id":"a"}'
    + b"]}" * DEEP + b"}",
    "filters that deny 10,000 times": b'{"query":"x","filters":' + b'{"NOT":' * DEEP
    + b'{"user_id":"a"}' + b"}" * DEEP + b"}",
    "arrays in metadata": b'{"messages":"x","user_id":"a","query":"x","metadata":{"a":'
    + b"[" * DEEP + b"]" * DEEP + b"}}",
    "arrays in content": b'{"messages":[{"role":"user","content":' + b"[" * DEEP + b"]" * DEEP
    + b'}],"user_id":"a","query":"x"}',
    "an array that does not end": b"[" * 1_000_000,
    "a number of a million digits": b'{"query":"x","user_id":"a","messages":"x","top_k":'
    + b"9" * 1_000_000 + b"}",
    "a name of a megabyte": b'{"query":"x","messages":"x","user_id":"' + b"a" * 1_000_000 + b'"}',
    "20,000 filters": b'{"query":"x","filters":{"OR":['
    + b",".join([b'{"user_id":"a"}'] * 20_000) + b"]}}",
    "20,000 keys": b'{"query":"x","messages":"x","user_id":"a","filters":{"user_id":"a",'
    + b",".join(b'"k%d":1' % number for number in range(20_000)) + b'},"metadata":{'
    + b",".join(b'"k%d":1' % number for number in range(20_000)) + b"}}",
    "half a character": b'{"query":"\\ud800","messages":"\\ud800","user_id":"\\ud800"}',
    "half a character as a key": b'{"query":"x","messages":"x","user_id":"a",'
    b'"schema":{"\\ud800":1},"metadata":{"\\ud800":1},"filters":{"user_id":"a","\\ud800":"\\udfff"}}',
    "numbers that are none": b'{"query":"x","messages":"x","user_id":"a","threshold":NaN,'
    b'"timestamp":-Infinity}',
    "times beyond time": b'{"query":"x","messages":"x","user_id":"a","timestamp":1e308,'
    b'"filters":{"user_id":"a","created_at":{"gte":"99999999-01-01"}}}',
    "a page beyond all": b'{"query":"x","user_id":"a","top_k":2147483647,"page":2147483647,'
    b'"page_size":2147483647}',
    "the same key again": b'{"query":"x","messages":"x","user_id":"bob","user_id":'
    + b'"a","filters":{"user_id":"a"}}',
}  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_bombs(client: httpx.Client, ann: httpx.Client, bomb: bytes) -> None:
    """For a key of a project and for one of a user; the gateway is there afterwards."""
    for asking in (client, ann):
        for path in PATHS:
            told = asking.post(path, content=bomb, headers=JSON, timeout=20)
            assert told.status_code < 500, (path, told.text)
            if told.status_code >= 400:
                assert told.json()["detail"] == told.json()["error"]
            assert "4711" not in told.text
    assert client.get("/v1/ping/").status_code == 200
