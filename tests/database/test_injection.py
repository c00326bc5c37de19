"""Whatever a text argument of a public function holds: it is a value, an error of ours, no crash.

Each call does what it is for but for the argument that is tried (see samples.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, call, everything_broken, rows, scalar
from tests.database.samples import Samples, functions, samples, statement

TEXTS = [
    "'", '"', "\\'", "$$", "$1", "$am_do$", "%1$L %I", "\x01", "𝔘",
    "'; drop table canary; --",
    "\"; drop table canary; --",
    "x'); drop table canary; select ('",
    "$$; drop table canary; $$",
    "default'; drop schema memory cascade; --",
    "'||(select pg_sleep(5))||'",
    "m.user_id = m.user_id) or (true",
    "1; create role injected superuser; --",
    "/* ", "-- ", "null", "NaN", "-1",
    "pg_catalog.pg_authid", "../../etc/passwd", "*", "(?", "a{99999}",
    "}) detach delete n //", "') return n; match (x", "x: * | !", "x" * 5000,
]  # fmt: skip
IN_JSON = TEXTS[::5]
LISTS = ("text[]", "name[]")
JSON = ("jsonb", "json", "jsonb[]")
TRIED = ("text", "name", *LISTS, *JSON)
# Where a text is taken for what it is there are 60 tables and more to make.
SLOW = {"memory_project_create", "memory_project_clone"}


def shapes(name: str, text: str) -> list[Any]:
    """JSON with the text wherever an argument of that name may have one, and elsewhere."""
    anything: list[Any] = [text, {text: text}, [text], {"user_id": "ann", text: {text: text}}]
    known: dict[str, list[Any]] = {
        "messages": [[{"role": "user", "content": text, "name": text, "metadata": {text: text}}]],
        "metadata": [{text: text, "a": {text: [text]}}],
        "filters": [
            {"memory": {"icontains": text}, "metadata": {text: text}},
            {"AND": [{"agent_id": {"in": [text]}}, {"metadata": {text: {"contains": text}}}]},
            {"created_at": {"gte": text}}, {"categories": {"contains": text}},
        ],
        "params": [{text: text, "x": text}],
        "options": [{text: text, "timeout": text}],
        "schema": [{"type": text, "properties": {text: {"type": text, "description": text}}},
                   {"properties": {text: {"type": "string", "enum": [text], "pattern": text}}}],
        "questions": [[{"query": text, "user_id": text, "words": [text]}]],
        "settings": [[{text: text}], [{"precise": text}]],
        "conversations": [{"messages": text, "user_id": text, "metadata": {text: text}}],
    }  # fmt: skip
    return known.get(name, []) + anything


def forms(name: str, type_name: str, text: str) -> list[Any]:
    """The text as values of an argument."""
    if type_name in LISTS:
        return [[text], [text, None]] if text in IN_JSON else [[text]]
    if type_name in JSON:
        told = [json.dumps(value) for value in shapes(name, text) if text in IN_JSON]
        return [[value] for value in told] if type_name == "jsonb[]" else told
    return [text]


@pytest.fixture(scope="module")
def target(dsn_admin: str, template: str) -> Iterator[tuple[Connection, Samples]]:
    """A database with a few memories and a table that no call should touch."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute("create table canary (x text); insert into canary values ('alive')")
            conn.execute("set client_min_messages = error")
            with samples(conn) as known:
                conn.execute("set statement_timeout = '4s'")
                yield conn, known
                conn.execute("reset statement_timeout")
            assert everything_broken(conn) == []
            assert scalar(conn, "select x from canary") == "alive"
            assert scalar(conn, "select count(*) from pg_roles where rolname = 'injected'") == 0


def attempt(conn: Connection, function: Row, arguments: Row) -> psycopg.Error | None:
    """The call, and nothing of it left behind; the error that it ended in."""
    try:
        if function["is_procedure"]:  # they commit by themselves
            conn.execute(statement(function, arguments), arguments)
        else:
            with conn.transaction(force_rollback=True):
                conn.execute(statement(function, arguments), arguments)
    except psycopg.Error as error:
        return error
    return None


def wrong(conn: Connection, error: psycopg.Error | None) -> bool:
    """Whether it is no refusal of ours, which says in its hint what to do: an internal error,
    syntax that came of a text in a statement, a time that ran out, a value that nobody looked at.
    """
    assert not conn.broken, f"the session ended: {error}"
    if error is None:
        return False
    state = str(error.sqlstate)
    return state[:2] == "XX" or state == "57014" or not error.diag.message_hint


def test_the_calls_do_what_they_are_for(target: tuple[Connection, Samples]) -> None:
    """Else no argument is reached."""
    conn, known = target
    failed = {
        function["signature"]: error
        for function in functions(conn)
        if (error := attempt(conn, function, known.of(function)))
    }
    assert failed == {}


def test_texts_are_values(target: tuple[Connection, Samples]) -> None:
    conn, known = target
    found: list[str] = []
    met: set[str] = set()
    tried: set[tuple[str, str, str]] = set()
    for function in functions(conn):
        for name, type_name in zip(function["names"], function["types"], strict=True):
            place = (function["name"], name, type_name)
            if type_name not in TRIED or place in tried:  # in another form of the function
                continue
            tried.add(place)
            for text in IN_JSON if function["name"] in SLOW else TEXTS:
                for value in forms(name, type_name, text):
                    error = attempt(conn, function, known.of(function) | {name: value})
                    state = str(error.sqlstate) if error else ""
                    met.add(state)
                    if wrong(conn, error):
                        found.append(f"{place} {value!r}: {state} {error}"[:300])
    assert found == []
    assert {"22023", "3F000"} <= met
    assert len({name for name, _, _ in tried}) > 70


def test_texts_of_settings_are_values(target: tuple[Connection, Samples]) -> None:
    conn, _ = target
    (function,) = (row for row in functions(conn) if row["name"] == "memory_setting_set")
    for setting in call(conn, "memory_settings"):
        for text in IN_JSON:
            for value in (text, [text], {text: text}):
                given = {"name": setting["name"], "value": json.dumps(value)}
                error = attempt(conn, function, given)
                assert not wrong(conn, error), (given, error)


def test_every_public_function_is_tried(target: tuple[Connection, Samples]) -> None:
    conn, _ = target
    names = rows(conn, "select distinct proname as name from pg_proc where pronamespace ="
                 " 'public'::regnamespace and proname like 'memory\\_%'")  # fmt: skip
    untried = {row["name"] for row in names} - {row["name"] for row in functions(conn)}
    assert untried == {"memory_replica_prepare"}
