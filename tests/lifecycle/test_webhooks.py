"""Webhooks: from the transaction of a change to whoever is told of it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import psycopg
import pytest
from agent_memory import webhooks
from agent_memory.work import work

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, call, rows, scalar
from tests.lifecycle.test_worker import wait_for, working


class Receiver(ThreadingHTTPServer):
    """Keeps what it is posted, and answers with the statuses that it is given, then with 200."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.posts: list[tuple[str, dict[str, str], bytes]] = []
        self.statuses: list[int] = []
        self.url = f"http://127.0.0.1:{self.server_port}/hook?to=shop"

    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, _, body in self.posts]


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.posts.append((self.path, headers, body))
        status = self.server.statuses.pop(0) if self.server.statuses else 200
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def receiving() -> Iterator[Receiver]:
    with Receiver() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def receiver(conn: Connection) -> Iterator[Receiver]:
    """One that may be told, and is tried again at once."""
    call(
        conn,
        "memory_setting_set",
        name="webhook_endpoints",
        value=["http://127[.]0[.]0[.]1:[0-9]+"],
    )
    conn.execute("select memory_setting_set('webhook_backoff_seconds', '0')")
    with receiving() as server:
        yield server


@pytest.fixture(scope="module")
def shared(dsn_admin: str, template: str) -> Iterator[Connection]:
    """For what leaves nothing behind."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as connection:
            yield connection


def created(conn: Connection, receiver: Receiver, *types: str) -> Row:
    more = {"event_types": list(types)} if types else {}
    (row,) = call(conn, "memory_webhook_create", url=receiver.url, name="shop", **more)
    return row


def say(conn: Connection, text: str, user_id: str = "ann") -> list[Row]:
    return call(conn, "memory_add", messages=text, user_id=user_id)


def deliveries(conn: Connection, **arguments: Any) -> list[Row]:
    return call(conn, "memory_webhook_deliveries", **arguments)


def deliver(conn: Connection) -> None:
    """What is due, until nothing is."""
    work(conn.info.dsn + f" password={conn.info.password}", 1, once=True)


def test_changes_are_posted_signed(conn: Connection, receiver: Receiver) -> None:
    secret = created(conn, receiver, "memory_add", "memory_update", "memory_delete",
                     "memory_categorize")["secret"]  # fmt: skip
    (told, *_) = say(conn, "I live in Rome")
    say(conn, "I live in Oslo now")
    call(conn, "memory_delete", id=scalar(conn, "select id from memory_list(user_id => 'ann')"))
    deliver(conn)
    assert sorted(body["type"] for body in receiver.bodies()) == [
        "memory_add", "memory_categorize", "memory_delete", "memory_update"
    ]  # fmt: skip
    by_type = {body["type"]: body for body in receiver.bodies()}
    details = by_type["memory_add"]["event_details"]
    assert (details["id"], details["event"]) == (str(told["id"]), "ADD")
    assert details["data"] == {"memory": "Lives in Rome"}
    changed = by_type["memory_update"]["event_details"]
    assert (changed["data"]["memory"], changed["previous_memory"]) == (
        "Lives in Oslo", "Lives in Rome"
    )  # fmt: skip
    assert by_type["memory_categorize"]["event_details"]["categories"]
    assert by_type["memory_add"]["user_id"] == "ann"
    for path, headers, body in receiver.posts:
        assert path == "/hook?to=shop"
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        key = base64.b64decode(secret.removeprefix("whsec_"))
        expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        assert headers["webhook-signature"] == f"v1,{expected}"
    assert {row["delivery_state"] for row in deliveries(conn)} == {"sent"}
    receiver.posts.clear()
    deliver(conn)
    assert receiver.posts == []


def test_what_is_rolled_back_is_told_to_nobody(conn: Connection, receiver: Receiver) -> None:
    created(conn, receiver)
    with pytest.raises(ZeroDivisionError), conn.transaction():
        say(conn, "I live in Rome")
        raise ZeroDivisionError
    say(conn, "I like tea")
    deliver(conn)
    assert [body["event_details"]["data"]["memory"] for body in receiver.bodies()] == ["Likes tea"]


def test_direct_sql_and_undo_are_told_too(conn: Connection, receiver: Receiver) -> None:
    (told,) = say(conn, "I like tea")
    created(conn, receiver)
    conn.execute("update memory.memory set memory = 'Likes rye' where id = %s", [told["id"]])
    event = scalar(conn, "select event_id from memory_history(%s) order by at desc", told["id"])
    call(conn, "memory_undo", event_id=event)
    deliver(conn)
    assert sorted(body["event_details"]["data"]["memory"] for body in receiver.bodies()) == [
        "Likes rye", "Likes tea"
    ]  # fmt: skip


def test_a_failed_post_is_tried_again_under_its_id(conn: Connection, receiver: Receiver) -> None:
    created(conn, receiver)
    receiver.statuses = [500, 302, 429]
    say(conn, "I like tea")
    deliver(conn)
    assert len(receiver.posts) == 4
    assert len({headers["webhook-id"] for _, headers, _ in receiver.posts}) == 1
    (sent,) = deliveries(conn)
    assert (sent["delivery_state"], sent["attempts"], sent["status"]) == ("sent", 4, 200)


def test_a_try_waits_twice_as_long_as_the_one_before(conn: Connection, receiver: Receiver) -> None:
    conn.execute("select memory_setting_set('webhook_backoff_seconds', '100')")
    created(conn, receiver)
    receiver.statuses = 9 * [500]
    say(conn, "I like tea")
    waits = []
    for _ in range(3):
        deliver(conn)
        waits.append(scalar(conn, "select round(extract(epoch from run_after - now())) / 100"
                            " from memory.delivery"))  # fmt: skip
        conn.execute("update memory.delivery set run_after = now()")
    assert [round(wait) for wait in waits] == [1, 2, 4]


def test_dead_letters_are_seen_and_tried_again(conn: Connection, receiver: Receiver) -> None:
    conn.execute("select memory_setting_set('webhook_attempts', '2')")
    created(conn, receiver)
    receiver.statuses = [500, 503]
    say(conn, "I like tea")
    deliver(conn)
    (dead,) = deliveries(conn, state="dead")
    assert (dead["attempts"], dead["status"], dead["error"]) == (2, 503, "HTTP 503")
    (hook,) = call(conn, "memory_webhook_list")
    assert (hook["pending"], hook["dead"]) == (0, 1)
    assert call(conn, "memory_webhook_retry", delivery_id=dead["id"])
    deliver(conn)
    assert [row["delivery_state"] for row in deliveries(conn)] == ["sent"]


def test_gone_is_not_tried_again(conn: Connection, receiver: Receiver) -> None:
    created(conn, receiver)
    receiver.statuses = [410]
    say(conn, "I like tea")
    deliver(conn)
    assert len(receiver.posts) == 1
    assert [row["delivery_state"] for row in deliveries(conn)] == ["dead"]


def test_a_worker_that_was_killed_is_followed_by_another(
    conn: Connection, receiver: Receiver
) -> None:
    created(conn, receiver)
    say(conn, "I like tea")
    claimed = rows(conn, "select * from memory._claim_deliveries(10, '1 hour')")
    assert len(claimed) == 1
    deliver(conn)
    assert receiver.posts == []  # another has it
    conn.execute("update memory.delivery set run_after = now()")  # the hour is over
    deliver(conn)
    assert len(receiver.posts) == 1
    # The first comes back: only the latest try counts.
    late = "select memory._settle_delivery(%s, 1, 500, null)"
    assert scalar(conn, late, claimed[0]["id"]) is None
    assert [row["delivery_state"] for row in deliveries(conn)] == ["sent"]


def test_a_running_worker_posts_at_once(conn: Connection, receiver: Receiver) -> None:
    created(conn, receiver)
    dsn = conn.info.dsn + f" password={conn.info.password}"
    with working(dsn, "-n", "1"):
        call(conn, "memory_add_async", messages="I like tea", user_id="ann")
        wait_for(lambda: receiver.posts)
    assert receiver.bodies()[0]["event_details"]["data"] == {"memory": "Likes tea"}


def test_what_was_erased_is_told_to_nobody(conn: Connection, receiver: Receiver) -> None:
    created(conn, receiver)
    say(conn, "I like xyzzy")
    assert "xyzzy" not in str(rows(conn, "select * from memory.delivery"))
    call(conn, "memory_forget", user_id="ann")
    deliver(conn)
    assert "xyzzy" not in str(receiver.posts)
    assert deliveries(conn, state="pending") == []


def test_a_webhook_hears_of_its_project_and_events_only(
    conn: Connection, receiver: Receiver
) -> None:
    conn.execute("select memory_project_create('shop')")
    created(conn, receiver, "memory_delete")
    (told,) = say(conn, "I like tea")
    call(conn, "memory_add", messages="I like rye", user_id="ann", project="shop")
    call(conn, "memory_delete", id=told["id"])
    deliver(conn)
    assert [body["event_details"]["event"] for body in receiver.bodies()] == ["DELETE"]


def test_a_webhook_that_is_off_or_gone_is_told_nothing(
    conn: Connection, receiver: Receiver
) -> None:
    made = created(conn, receiver)
    say(conn, "I like tea")
    call(conn, "memory_webhook_update", id=made["id"], is_active=False)
    say(conn, "I like rye")
    deliver(conn)
    assert receiver.posts == []
    call(conn, "memory_webhook_update", id=made["id"], is_active=True)
    say(conn, "I like figs")
    call(conn, "memory_webhook_delete", id=made["id"])
    deliver(conn)
    assert receiver.posts == []
    assert deliveries(conn) == []


INTERNAL = [
    "https://127.0.0.1/hook", "https://localhost/hook", "https://localhost./hook",
    "https://10.0.0.1/x", "https://[::1]/x", "https://[::ffff:10.0.0.1]/x", "https://2130706433/x",
    "https://0x7f.1/x", "https://127.1/x", "https://db/x", "https://db.internal/x",
    "https://printer.local/x", "https://a.localhost/x", "https://8.8.8.8/x",
    "http://shop.example/hook",
]  # fmt: skip
NO_ADDRESS = [
    "", "shop.example", "ftp://shop.example/", "file:///etc/passwd", "https://user@shop.example/",
    "https://shop.example/#x", "https://shop.example/a b", "https://shop.example\\@evil.example/",
    "https://shop.example/\r\nx: y", "https://%31.example/", "https:///x", None,
    "https://shop.example/" + "x" * 3000,
]  # fmt: skip


@pytest.mark.parametrize(
    ("url", "sqlstate"),
    [*((url, "42501") for url in INTERNAL), *((url, "22023") for url in NO_ADDRESS)],
)
def test_addresses_that_are_refused(shared: Connection, url: str | None, sqlstate: str) -> None:
    with pytest.raises(psycopg.Error) as raised:
        call(shared, "memory_webhook_create", url=url)
    if url == "https://[::ffff:10.0.0.1]/x":
        assert raised.value.diag.sqlstate in ("42501", "22023")
        return
    assert raised.value.diag.sqlstate == sqlstate
    assert raised.value.diag.message_hint


@pytest.mark.parametrize("url", ["https://shop.example/hook", "https://shop.example:8443",
                                 "HTTPS://Shop.Example/x?y=z&a=%20"])  # fmt: skip
def test_addresses_that_are_taken(shared: Connection, url: str) -> None:
    assert call(shared, "memory_webhook_create", url=url)[0]["id"]


def test_a_name_that_leads_inside_is_refused_when_it_is_looked_up() -> None:
    with receiving() as receiver:
        inside = webhooks.Delivery("1", 1, receiver.url.replace("127.0.0.1", "localhost"), False,
                                   {}, "{}")  # fmt: skip
        answer = webhooks.post(inside)
        assert answer.status is None and "internal" in (answer.error or "")
        assert receiver.posts == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1",
                                     "fe80::1%eth0",
                                     "::ffff:127.0.0.1", "fc00::1", "0.0.0.0", "100.64.0.1",
                                     "224.0.0.1", "192.168.1.1"])  # fmt: skip
def test_internal_addresses(address: str) -> None:
    assert not webhooks.is_public(address)
    assert webhooks.is_public("93.184.216.34") and webhooks.is_public("2606:2800:220:1::1")


def test_only_a_superuser_lets_webhooks_inside(conn: Connection) -> None:
    conn.execute("create role webhook_owner login in role memory_admin")
    try:
        conn.execute("set session authorization webhook_owner")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            call(conn, "memory_setting_set", name="webhook_endpoints", value=["http://.*"])
    finally:
        conn.execute("reset session authorization")
        conn.execute("drop role webhook_owner")


@pytest.mark.parametrize("role", ["memory_reader", "memory_writer"])
def test_others_than_administrators_see_no_secret(conn: Connection, role: str) -> None:
    call(conn, "memory_webhook_create", url="https://shop.example/")
    conn.execute(f"set role {role}".encode())
    for statement in ("select * from memory.webhook", "select * from memory.delivery",
                      "select * from memory_webhook_list()",
                      "select * from memory._claim_deliveries(1, '1 min')"):  # fmt: skip
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute(statement.encode())
    conn.execute("set role memory_admin")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        conn.execute("select secret from memory.webhook")


@pytest.mark.parametrize(
    ("function", "arguments", "sqlstate"),
    [
        ("memory_webhook_create", {"url": "https://a.example", "name": " "}, "42602"),
        ("memory_webhook_create", {"url": "https://a.example", "event_types": ["x"]}, "22023"),
        ("memory_webhook_update", {"id": 4711, "name": "x"}, "P0002"),
        ("memory_webhook_delete", {"id": 4711}, "P0002"),
        ("memory_webhook_deliveries", {"state": "lost"}, "22023"),
        ("memory_webhook_deliveries", {"page_size": 0}, "2201W"),
    ],
)
def test_what_is_refused(
    shared: Connection, function: str, arguments: dict[str, Any], sqlstate: str
) -> None:
    with pytest.raises(psycopg.Error) as raised:
        call(shared, function, **arguments)
    assert raised.value.diag.sqlstate == sqlstate
    assert raised.value.diag.message_hint


def test_the_hmac_is_that_of_the_standard_library(shared: Connection) -> None:
    for key, message in ((b"k", b""), (b"x" * 64, b"m"), (b"y" * 100, "é".encode() * 99)):
        told = scalar(shared, "select memory._hmac(%s, %s)", key, message)
        assert bytes(told) == hmac.new(key, message, hashlib.sha256).digest()
