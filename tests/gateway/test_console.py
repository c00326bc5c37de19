"""The console: what it shows to whom, what it lets through, and how a browser gets on with it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect
from psycopg.types.json import Jsonb

from tests.database.calls import scalar
from tests.gateway.browser import browsing, program
from tests.gateway.conftest import Gateway
from tests.gateway.console_memories import fill
from tests.gateway.node_clients import modules

OF_A_SCOPE = ("memories", "timeline", "graph", "messages", "try", "search?q=where+is+home%3F")
OF_A_PROJECT = ("", "/queue", "/queue?state=dead", "/queue?state=succeeded", "/models", "/health")
AXE = "axe-core@4.14.1"


def pages_of(user: str) -> list[str]:
    """Every page that has a path of its own."""
    scope = f"user_id={quote(user)}"
    return [
        *(f"/console{path}" for path in OF_A_PROJECT),
        *(f"/console/{path}{'&' if '?' in path else '?'}{scope}" for path in OF_A_SCOPE),
        f"/console/graph?{scope}&depth=2&former=yes",
    ]


@contextmanager
def signed_in(gateway: Gateway, **arguments: Any) -> Iterator[httpx.Client]:
    """Somebody with a new key."""
    with httpx.Client(base_url=gateway.base, timeout=60, verify=False) as client:
        told = client.post("/console/login", data={"key": gateway.key("console", **arguments)})
        assert told.status_code == 303, told.text
        yield client


@pytest.fixture(scope="module")
def filled(gateway: Gateway) -> Gateway:
    fill(gateway.dsn)
    return gateway


@pytest.fixture(scope="module")
def writer(filled: Gateway) -> Iterator[httpx.Client]:
    with signed_in(filled) as client:
        yield client


@pytest.fixture
def sql(gateway: Gateway) -> Iterator[psycopg.Connection]:
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        yield connection


def token_of(client: httpx.Client) -> str:
    (token,) = set(re.findall(r'name="token" value="([^"]+)"', client.get("/console/models").text))
    return str(token)


def memory_of(sql: psycopg.Connection, text: str, user: str = "alex") -> str:
    return str(scalar(sql, "select id from memory_list(user_id => %s, include_superseded => true)"
                      " where memory = %s", user, text))  # fmt: skip


def event_of(sql: psycopg.Connection, text: str) -> str:
    """The latest event after which there was this text."""
    return str(scalar(sql, "select id from memory.event where new_memory = %s and event <> 'NONE'"
                      " order by seq desc limit 1", text))  # fmt: skip


# ---- who is let in


def test_nothing_is_shown_without_a_key(filled: Gateway) -> None:
    with httpx.Client(base_url=filled.base) as nobody:
        for path in (*pages_of("alex"), "/memory/console/health", "/console/nothing"):
            told = nobody.get(path)
            assert told.status_code == (404 if "nothing" in path else 401), path
            assert "Rome" not in told.text
        assert nobody.get("/console/static/console.css").status_code == 200
        assert nobody.get("/console/static/..%2fsession.py").status_code == 404
        wrong = nobody.post("/console/login", data={"key": "m0-wrong"})
        assert (wrong.status_code, "lets nobody in" in wrong.text) == (401, True)
        assert "set-cookie" not in wrong.headers


def test_a_session_is_a_cookie_that_only_the_console_takes(filled: Gateway) -> None:
    key = filled.key("to be revoked")
    with httpx.Client(base_url=filled.base) as client:
        cookie = client.post("/console/login", data={"key": f" {key} "}).headers["set-cookie"]
        attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
        assert {"httponly", "samesite=strict", "path=/console"} <= attributes
        value = client.cookies["agent_memory_console"]
        assert key not in value and client.get("/console").status_code == 200
        for shown in (value, base64.urlsafe_b64decode(value)[8:40].hex()):
            asked = httpx.get(f"{filled.base}/v1/ping", headers={"x-api-key": shown})
            assert asked.status_code == 401
        held = bytearray(base64.urlsafe_b64decode(value))
        for place in (0, 7, 8, 39, 40, len(held) - 1):
            changed = bytearray(held)
            changed[place] ^= 1
            forged = base64.urlsafe_b64encode(changed).decode()
            told = httpx.get(f"{filled.base}/console", cookies={"agent_memory_console": forged})
            assert told.status_code == 401, place
        for forged in ("", "x", "é".encode().hex(), "A" * 5000):
            told = httpx.get(f"{filled.base}/console", cookies={"agent_memory_console": forged})
            assert told.status_code == 401, forged[:9]
        with psycopg.connect(filled.dsn, autocommit=True) as connection:
            connection.execute(
                "select memory_key_revoke(id) from memory_key_list() where name = 'to be revoked'"
            )
        for path in ("/console", "/console/try?user_id=x", "/console/search?user_id=x"):
            told = httpx.get(f"{filled.base}{path}", cookies={"agent_memory_console": value})
            assert told.status_code == 401, path


def test_signing_out_ends_it(filled: Gateway) -> None:
    with signed_in(filled) as client:
        client.post("/console/logout", data={"token": token_of(client)})
        assert client.get("/console").status_code == 401


def test_every_answer_has_its_headers(writer: httpx.Client) -> None:
    for path in (*pages_of("alex"), "/console/nothing", "/console/static/htmx.min.js"):
        headers = writer.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "no-store" in headers["cache-control"] or "/static/" in path


def test_htmx_is_that_of_its_package(writer: httpx.Client) -> None:
    """htmx.org 2.0.11, dist/htmx.min.js."""
    told = writer.get("/console/static/htmx.min.js").content
    digest = "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"
    assert hashlib.sha256(told).hexdigest() == digest


# ---- what it shows


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Shown(HTMLParser):
    """What a page is made of: nothing but what the templates put there."""

    TAGS = words(
        "html head meta title link script body a header nav ul ol li form input button main h1 h2 p"
        " section label select option table thead tbody tr th td code strong em span bdi time dl dt"
        " dd div details summary pre blockquote ins del br svg rect line text g textarea"
    )
    ATTRIBUTES = words(
        "lang charset name content rel href type src defer class id tabindex action method value"
        " title aria-label aria-current aria-labelledby aria-hidden aria-live role scope colspan"
        " placeholder required autofocus autocomplete spellcheck selected checked rows dir open"
        " datetime data-label hx-get hx-post hx-target hx-swap hx-disabled-elt viewbox x y width"
        " height rx x1 y1 x2 y2 preserveaspectratio xmlns"
    )

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.scripts = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.TAGS, tag
        self.scripts += tag == "script"
        for name, value in attrs:
            assert name in self.ATTRIBUTES, (tag, name)
            if name in ("href", "src", "action", "hx-get", "hx-post"):
                assert value and value.startswith(("/console", "#")), value

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


HOSTILE = [
    "<script>window.pwned = 1</script>",
    "</title></textarea></pre></bdi><script src=https://x.example/></script><b onclick=pwned()>",
    "\"><img src=x onerror=window.pwned=1> ' onfocus='window.pwned=1' autofocus x='",
    "{{ 7 * 7 }} {% include 'login.html' %} {{ holder }} ${7*7} #{7*7} <%= 7 %>",
    "javascript:window.pwned=1//%0Awindow.pwned=1 data:text/html,<script>1</script>",
    "right \u202eot tfel\u202c and \u2067isolated, bell\u0007, tag \U000e0041, line\u2028break",
    "<svg/onload=window.pwned=1><style>*{display:none}</style><!-- <a hx-get='//x.example'>",
    "&lt;b&gt; &#60;script&#62; %3Cscript%3E \\u003cscript\\u003e 你好 <b>",
    "no\u200bwidth, soft\u00adhyphen, mark\u200f, filler\u3164, smuggled \U0001f600\U000e0112",
]


UNSEEN = re.compile("[\u00ad\u200b\u200f\u202a-\u202e\u2066-\u2069\u3164\x07\U000e0112]")


@pytest.fixture(scope="module")
def hostile(gateway: Gateway) -> str:
    """A user in whose memories every text is hostile, and so is its name."""
    user = '"><script>window.pwned=1</script>{{7*7}}\u202e'
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        for number, text in enumerate(HOSTILE):
            connection.execute(
                "select memory_add(%s, user_id => %s, infer => false, metadata => %s,"
                " categories => %s, run_id => %s)",
                [Jsonb([{"role": "user", "content": text, "name": text}]), user,
                 Jsonb({text: text}), [text], text],
            )  # fmt: skip
            connection.execute(
                "update memory.memory set slot = %s || ' / ' || %s where user_id = %s"
                " and run_id = %s", [text, number, user, text],
            )  # fmt: skip
        connection.execute(
            "insert into memory.entity (project, user_id, run_id, name, type)"
            " select distinct 'default', user_id, run_id,"
            " case n when 1 then memory || ' thing' else user_id || n end, memory"
            " from memory.memory, generate_series(1, 2) as n where user_id = %s"
            " on conflict do nothing",
            [user],
        )
        connection.execute(
            "insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)"
            " select 'default', m.id, e.id, m.content_hash, e.name from memory.memory as m"
            " join memory.entity as e on (e.user_id, e.run_id) = (m.user_id, m.run_id)"
            " where m.user_id = %s", [user],
        )  # fmt: skip
        connection.execute(
            "insert into memory.relation (project, source_id, relationship, target_id, memory_id,"
            " content_hash) select 'default', min(e.entity_id::text)::uuid,"
            " regexp_replace(m.memory, '\\s', '', 'g'), max(e.entity_id::text)::uuid, m.id,"
            " m.content_hash from memory.memory as m join memory.memory_entity as e"
            " on e.memory_id = m.id where m.user_id = %s group by m.id, m.memory, m.content_hash",
            [user],
        )
        connection.execute(
            "select memory_add_async(%s, user_id => %s) from generate_series(1, 2)",
            [Jsonb([{"role": "user", "content": HOSTILE[0]}]), user],
        )
        connection.execute(
            "update memory.job set error = jsonb_build_object('message', %s::text, 'hint',"
            " %s::text, 'sqlstate', %s::text) where user_id = %s",
            [HOSTILE[0], HOSTILE[1], HOSTILE[2], user],
        )
        # Who may write jobs may leave anything there.
        connection.execute(
            "update memory.job set error = to_jsonb(user_id),"
            ' request = \'{"messages": {"0": {"content": "x"}}}\''
            " where id = (select id from memory.job where user_id = %s order by id limit 1)",
            [user],
        )
    return user


def hostile_pages(sql: psycopg.Connection, user: str) -> list[str]:
    ids = sql.execute(
        "select id from memory.memory where user_id = %s and version_of is null", [user]
    ).fetchall()
    return [
        *pages_of(user),
        *(f"/console/memory/{id}" for (id,) in ids),
        *(f"/console/graph?user_id={quote(user)}&entity={quote(text)}" for text in HOSTILE[:3]),
        *(f"/console/search?user_id={quote(user)}&q={quote(text)}" for text in HOSTILE),
        f"/console?find={quote(user)}",
        f"/console/timeline?user_id={quote(user)}&slot={quote(HOSTILE[0] + ' / 0')}",
        f"/console/messages?user_id={quote(user)}&find={quote(HOSTILE[3])}",
        f"/console/{quote(HOSTILE[1], safe='')}",
        f"/console/queue?state={quote(HOSTILE[2])}",
    ]


def test_hostile_texts_are_texts(
    writer: httpx.Client, hostile: str, sql: psycopg.Connection
) -> None:
    seen = ""
    for path in hostile_pages(sql, hostile):
        told = writer.get(path)
        assert told.status_code in (200, 400, 404), (path, told.text)
        shown = Shown(told.text)
        assert shown.scripts == 1, path
        seen += "".join(shown.texts)
        # What turns the direction, or is not seen, is named instead; but in attributes of links.
        assert not UNSEEN.search("".join(shown.texts)), path
    for text in (HOSTILE[0], HOSTILE[2], HOSTILE[3], HOSTILE[4], HOSTILE[6], HOSTILE[7]):
        assert text in seen
    assert "U+202E" in seen and "U+E0041" in seen and "U+0007" in seen
    dry = writer.post(
        "/console/try",
        data={"token": token_of(writer), "user_id": hostile, "text": " ".join(HOSTILE[:4]),
              "occurred_at": "2026-01-01"},
    )  # fmt: skip
    assert dry.status_code == 200 and Shown(dry.text).scripts == 1


def test_what_can_t_be_a_text_is_refused(writer: httpx.Client) -> None:
    for path in ("/console/memories?user_id=a%00", "/console/search?user_id=alex&q=%00",
                 "/console?find=%00", "/console/graph?user_id=alex&entity=%00"):  # fmt: skip
        told = writer.get(path)
        assert (told.status_code, "U+0000" in told.text) == (400, True), path
    half = writer.get("/console/search?user_id=alex&q=%ED%A0%80%FF")
    assert half.status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/memories", 400), ("/memories?user_id=" + "x" * 600, 413), ("/memory/x", 400),
        ("/memory/01a228d3-48ea-76bc-a79a-fba37c7151e6", 404), ("/timeline?user_id=a&kind=x", 400),
        ("/timeline?user_id=a&after=x", 400), ("/messages?user_id=a&before_at=2026-01-01", 400),
        ("/search?user_id=a&q=x&as_of=soon", 400),
        ("/graph?user_id=a&depth=9", 400), ("/queue?after=x", 400), ("/queue?state=lost", 400),
        ("/nothing/at/all", 404), ("/static/nothing", 404), ("?type=planet", 400),
    ],
)  # fmt: skip
def test_wrong_addresses_are_told_as_pages(writer: httpx.Client, path: str, status: int) -> None:
    told = writer.get(f"/console{path}")
    assert told.status_code == status, told.text
    assert 'role="alert"' in told.text and told.headers["content-type"].startswith("text/html")


def test_what_is_remembered_and_why(writer: httpx.Client, sql: psycopg.Connection) -> None:
    slots = writer.get("/console/memories?user_id=alex").text
    assert "Moved to Bergen" in slots and "Moved to Berlin" not in slots
    residence = writer.get("/console/timeline?user_id=alex&slot=user+/+residence").text
    assert residence.count('class="former"') == 2 and residence.count('class="current"') == 1
    found = writer.get("/console/search?user_id=alex&q=Where+does+Alex+live").text
    assert "Meaning and words" in found and "Recency" in found
    messages = writer.get("/console/messages?user_id=alex").text
    assert "left out: secret" in messages and "left out: reaction" in messages
    berlin = memory_of(sql, "Moved to Berlin in the week of 8 January 2024")
    one = writer.get(f"/console/memory/{berlin}").text
    assert "I moved to Berlin last week." in one and "Replaced by" in one
    assert "乌龙茶" in writer.get("/console/graph?user_id=alex").text
    assert "王芳" in writer.get("/console/memories?user_id=%E6%9D%8E%E5%A8%9C").text
    assert "the model can" in writer.get("/console/queue?state=dead").text
    assert "1,529" not in (usage := writer.get("/console/models").text) and "1,538" in usage


def test_pages_go_on_and_leave_out_nothing(writer: httpx.Client, sql: psycopg.Connection) -> None:
    texts = [{"role": "user", "content": f"Note number {n}."} for n in range(120)]
    sql.execute("select memory_add(%s, user_id => 'many', infer => false)", [Jsonb(texts)])
    sql.execute(
        "insert into memory.memory (project, user_id, memory, slot)"
        " select 'default', 'many', 'Slot ' || n, 'user / ' || n from generate_series(1, 70) as n"
    )
    sql.execute(
        "insert into memory.memory (project, user_id, memory)"
        " select 'default', 'page ' || n, 'x' from generate_series(1, 60) as n"
    )
    for path, item, whole in (
        ("/console/timeline?user_id=many", r'href="/console/memory/([^"]+)"', 190),
        ("/console/memories?user_id=many", r'href="/console/memory/([^"]+)"', 71),
        ("/console/messages?user_id=many", r">(Note number \d+\.)</bdi></div>", 120),
        ("/console?find=page", r"user_id=page\+(\d+)\"", 60),
    ):
        told = writer.get(path).text
        found = re.findall(item, told)
        while more := re.search(r'hx-get="([^"]+)"', told):
            told = writer.get(more[1].replace("&amp;", "&"), headers={"hx-request": "true"}).text
            assert "<html" not in told
            found += re.findall(item, told)
        assert (len(found), len(set(found))) == (whole, whole), path


def test_times_beyond_those_of_a_page_are_shown_at_its_ends(
    writer: httpx.Client, sql: psycopg.Connection
) -> None:
    sql.execute(
        "insert into memory.memory (project, user_id, memory, valid) values"
        " ('default', 'old', 'Caesar', '[0100-07-12 BC, 0044-03-15 BC)'),"
        " ('default', 'old', 'Always', '[-infinity, infinity)'),"
        " ('default', 'old', 'Far', '[2020-01-01, 20000-01-01)')"
    )
    told = writer.get("/console/timeline?user_id=old")
    assert told.status_code == 200 and told.text.count("0001-01-01") > 2
    assert writer.get("/console/memories?user_id=old").status_code == 200
    assert "9999-12-31" in told.text


# ---- what it changes


def test_a_form_of_somebody_else_changes_nothing(
    filled: Gateway, writer: httpx.Client, sql: psycopg.Connection
) -> None:
    memory = memory_of(sql, "Works at Globex")
    event = event_of(sql, "Works at Globex")
    forms = {
        "/console/undo": {"event_id": event, "memory_id": memory, "how": "undo"},
        "/console/delete": {"memory_id": memory},
        "/console/try": {"user_id": "alex", "text": "I live in Nice.", "how": "add"},
        **{f"/console/{path}": {"any": "thing"} for path in ("retry", "check", "logout")},
    }
    before = scalar(sql, "select count(*) from memory.event")
    with signed_in(filled) as other:
        others = token_of(other)
    mine = token_of(writer)
    for path, fields in forms.items():
        for token in (None, "", "x", others, "é"):
            given = fields if token is None else {**fields, "token": token}
            assert writer.post(path, data=given).status_code == 403, (path, token)
        for headers in (
            {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"},
            {"origin": "https://x.example"}, {"origin": "null"}, {"origin": "http://["},
        ):  # fmt: skip
            told = writer.post(path, data={**fields, "token": mine}, headers=headers)
            assert told.status_code == 403, (path, headers)
        assert writer.post(path, json={**fields, "token": mine}).status_code == 400
        assert writer.get(path).status_code in (200, 404)
        assert httpx.post(f"{filled.base}{path}", data=fields).status_code in (401, 403)
    assert scalar(sql, "select count(*) from memory.event") == before
    assert writer.get("/console").status_code == 200
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://x.example"}):
        told = httpx.post(f"{filled.base}/console/login", data={"key": filled.key("login")},
                          headers=headers)  # fmt: skip
        assert (told.status_code, "set-cookie" in told.headers) == (403, False)


def test_dry_runs_and_writes(
    filled: Gateway, writer: httpx.Client, sql: psycopg.Connection
) -> None:
    token = token_of(writer)
    said = {"token": token, "user_id": "ann", "text": "I live in Nice. I love your idea."}
    dry = writer.post("/console/try", data=said | {"how": "dry"})
    assert "Lives in Nice" in dry.text and "left out: reaction" in dry.text
    assert scalar(sql, "select count(*) from memory.message where user_id = 'ann'") == 0
    assert writer.post("/console/try", data=said | {"how": "add"}).status_code == 303
    memory, event = memory_of(sql, "Lives in Nice", "ann"), event_of(sql, "Lives in Nice")
    fields = {"token": token, "event_id": event, "memory_id": memory}
    dry = writer.post("/console/undo", data=fields | {"how": "dry"})
    assert "would be gone" in dry.text and memory_of(sql, "Lives in Nice", "ann") == memory
    deleted = writer.post("/console/delete", data={"token": token, "memory_id": memory})
    assert deleted.headers["location"] == f"/console/memory/{memory}?done=deleted"
    assert "A memory that was deleted" in writer.get(deleted.headers["location"]).text
    gone = scalar(sql, "select id from memory.event where memory_id = %s and event = 'DELETE'",
                  memory)  # fmt: skip
    writer.post("/console/undo", data=fields | {"event_id": str(gone), "how": "undo"})
    assert memory_of(sql, "Lives in Nice", "ann") == memory
    dead = scalar(sql, "select id from memory.job where state = 'dead'")
    writer.post("/console/retry", data={"token": token, "id": str(dead)})
    assert scalar(sql, "select state from memory.job where id = %s", dead) == "pending"
    assert writer.post("/console/check", data={"token": token}).status_code == 403
    with signed_in(filled, role="memory_admin") as admin:
        check = admin.post("/console/check", data={"token": token_of(admin)})
        assert check.status_code == 200
        assert "Webhooks" not in admin.get("/console/queue").text


def test_a_reader_changes_nothing(filled: Gateway, sql: psycopg.Connection) -> None:
    memory = memory_of(sql, "Name is Alex")
    with (
        signed_in(filled, role="memory_reader") as reader,
        signed_in(filled, role="memory_reader", user_id="alex") as hers,
    ):
        for path in (*pages_of("alex"), f"/console/memory/{memory}"):
            for asking in (reader, hers):
                told = asking.get(path, follow_redirects=True)
                assert told.status_code == 200, path
                posts = set(re.findall(r'(?:method="post" action|hx-post)="([^"]+)"', told.text))
                assert posts == {"/console/logout"}, path
        token = token_of(reader)
        for path, fields in (
            ("/delete", {"memory_id": memory}),
            ("/undo", {"memory_id": memory, "event_id": event_of(sql, "Name is Alex")}),
            ("/try", {"user_id": "alex", "text": "I live in Nice.", "how": "add"}),
            ("/retry", {}),
            ("/check", {}),
        ):
            told = reader.post(f"/console{path}", data={**fields, "token": token})
            assert told.status_code == 403, told.text
    assert memory_of(sql, "Name is Alex") == memory


def test_a_key_of_one_user_shows_that_user_only(filled: Gateway, sql: psycopg.Connection) -> None:
    theirs = memory_of(sql, "Name is Alex")
    event = event_of(sql, "Name is Alex")
    secrets = ("Alex", "Bergen", "Globex", "marie", "pierre")
    with signed_in(filled, user_id="李娜") as hers:
        home = hers.get("/console")
        assert urlsplit(home.headers["location"]).path == "/console/memories"
        for path in pages_of("李娜")[1:]:
            told = hers.get(path)
            assert told.status_code == 200, (path, told.text)
            assert not [word for word in secrets if word in told.text], path
        for path in (*pages_of("alex")[6:], f"/console/memory/{theirs}",
                     "/console/memories?agent_id=x&user_id=alex"):  # fmt: skip
            told = hers.get(path)
            assert told.status_code in (403, 404), path
            assert not [word for word in secrets if word in told.text], path
        assert "杭州" in hers.get("/console/memories?user_id=*").text
        assert "杭州" in hers.get("/console/memories").text
        token = token_of(hers)
        for path, fields in (
            ("/delete", {"memory_id": theirs}),
            ("/undo", {"memory_id": theirs, "event_id": event, "how": "dry"}),
            ("/try", {"user_id": "alex", "text": "I live in Nice.", "how": "add"}),
            ("/try", {"user_id": "alex", "text": "I live in Nice.", "how": "dry"}),
            ("/check", {}),
        ):
            told = hers.post(f"/console{path}", data={**fields, "token": token})
            assert told.status_code in (403, 404), told.text
        hers.post("/console/retry", data={"token": token})
    assert scalar(sql, "select count(*) from memory.job where attempts = 5") in (0, 1)
    assert memory_of(sql, "Name is Alex") == theirs


# ---- in a browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = program()
    if path is None:
        pytest.skip("no Chromium is installed: as root, apt-get install chromium")
    with browsing(path) as running:
        yield running


class Visitor:
    """A page of a browser that is signed in, and what went wrong in it."""

    def __init__(self, page: Page, gateway: Gateway) -> None:
        self.page = page
        self.base = gateway.base
        self.wrong: list[str] = []
        page.on("console", lambda said: self.wrong.append(said.text)
                if said.type in ("error", "warning") else None)  # fmt: skip
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("dialog", lambda dialog: self.wrong.append(dialog.message))

    def to(self, path: str) -> Page:
        self.page.goto(f"{self.base}{path}")
        return self.page


@contextmanager
def visiting(browser: Browser, gateway: Gateway, **context: Any) -> Iterator[Visitor]:
    opened = browser.new_context(**context)
    opened.set_default_timeout(20_000)
    visitor = Visitor(opened.new_page(), gateway)
    page = visitor.to("/console/login")
    expect(page.get_by_label("Key")).to_be_focused()
    page.keyboard.type(gateway.key("browser"))  # the field has the focus
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Whose memories")).to_be_visible()
    try:
        yield visitor
    finally:
        opened.close()


@pytest.fixture(scope="module")
def visitor(browser: Browser, filled: Gateway) -> Iterator[Visitor]:
    with visiting(browser, filled, viewport={"width": 1200, "height": 900}) as opened:
        yield opened


def test_each_page_in_a_browser(
    visitor: Visitor, browser: Browser, filled: Gateway, hostile: str, sql: psycopg.Connection
) -> None:
    memory = f"/console/memory/{memory_of(sql, 'Name is Alex')}"
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    phone = {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark", "has_touch": True}
    theirs = [*pages_of(hostile)[6:], *hostile_pages(sql, hostile)[13:17]]
    with visiting(browser, filled, **phone) as on_a_phone:
        for one, paths in (
            (visitor, [memory, *theirs]),
            (on_a_phone, [*pages_of("alex"), memory, *theirs[:-2]]),
        ):
            for path in paths:
                page = one.to(path)
                assert page.locator("main h1").count() == 1, path
                assert page.evaluate(fits), path
                assert page.evaluate("window.pwned === undefined"), path
            assert one.wrong == []


def test_each_page_is_accessible(
    visitor: Visitor, browser: Browser, filled: Gateway, sql: psycopg.Connection
) -> None:
    axe = (modules(AXE, megabytes=10) / "axe-core/axe.min.js").read_text()
    memory = f"/console/memory/{memory_of(sql, 'Name is Alex')}"
    with visiting(browser, filled, color_scheme="dark") as in_the_dark:
        for one, paths in (
            (visitor, [*pages_of("alex")[3:-1], "/console", "/console/queue?state=dead", memory]),
            (in_the_dark, [*pages_of("alex")[7:9], memory]),  # other colours, the same markup
        ):
            for path in paths:
                page = one.to(path)
                page.evaluate(axe)
                told = page.evaluate("axe.run({resultTypes: ['violations']})")
                wrong = [
                    (rule["id"], node["html"], node["failureSummary"])
                    for rule in told["violations"]
                    for node in rule["nodes"][:2]
                ]
                assert not wrong, f"{path}\n{json.dumps(wrong, indent=1)}"


def test_an_undo_is_tried_and_done_in_a_browser(visitor: Visitor, sql: psycopg.Connection) -> None:
    sql.execute(
        "select memory_add('I live in Graz.', user_id => 'eve', occurred_at => '2024-01-01')"
    )
    sql.execute(
        "select memory_add('I moved to Linz.', user_id => 'eve', occurred_at => '2025-01-01')"
    )
    page = visitor.to(f"/console/memory/{memory_of(sql, 'Moved to Linz', 'eve')}")
    update = page.locator(".history li").filter(has_text="UPDATE")
    update.get_by_role("button", name="Dry run").click()
    expect(update.locator(".preview")).to_contain_text("would give way to")
    assert page.url.count("/memory/") == 1  # a part of the page was fetched
    update.get_by_role("button", name="Undo UPDATE", exact=False).last.click()
    expect(page.get_by_role("status")).to_contain_text("The event was undone")
    assert scalar(sql, "select string_agg(memory, ';') from memory_list(user_id => 'eve')") == (
        "Lives in Graz"
    )
    assert visitor.wrong == []


def test_more_rows_come_into_the_page(visitor: Visitor, sql: psycopg.Connection) -> None:
    sql.execute(
        "insert into memory.memory (project, user_id, memory)"
        " select 'default', 'long', 'Note ' || n from generate_series(1, 60) as n"
    )
    page = visitor.to("/console/timeline?user_id=long")
    expect(page.locator(".timeline li:not(.more)")).to_have_count(50)
    page.get_by_role("link", name="More").click()
    expect(page.locator(".timeline li:not(.more)")).to_have_count(60)
    assert page.get_by_role("link", name="More").count() == 0
    assert visitor.wrong == []


def test_what_is_refused_is_told_in_the_page(visitor: Visitor, sql: psycopg.Connection) -> None:
    page = visitor.to(f"/console/memory/{memory_of(sql, 'Lives in Rome')}")
    added = page.locator(".history li").first
    added.get_by_role("button", name="Dry run").click()
    expect(added.get_by_role("alert")).to_contain_text("later events build on it")
    # The browser itself says that the answer was a refusal.
    assert ["409" in said for said in visitor.wrong] == [True]
    visitor.wrong.clear()


def test_the_keyboard_is_enough(visitor: Visitor) -> None:
    page = visitor.to("/console/graph?user_id=alex")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-label')") == "Eva, person":
            break
    outline = "getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth"
    assert page.evaluate(outline) == "4px"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Graph around Eva")
    expect(page.get_by_role("link", name="Oslo, place")).to_be_visible()
    page = visitor.to("/console/search?user_id=alex")
    page.keyboard.type("Where does Alex live?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Moved to Bergen").first).to_be_visible()
    assert visitor.wrong == []


def test_it_works_without_scripts(
    browser: Browser, filled: Gateway, sql: psycopg.Connection
) -> None:
    with visiting(browser, filled, java_script_enabled=False) as visitor:
        page = visitor.to(f"/console/memory/{memory_of(sql, 'Name is Alex')}")
        page.get_by_role("button", name="Dry run").first.click()
        expect(page.get_by_role("heading", name="Undo: dry run")).to_be_visible()
        page = visitor.to("/console/timeline?user_id=many")
        page.get_by_role("link", name="More").click()
        assert page.locator(".timeline li:not(.more)").count() == 50
