"""Whatever a text argument of a public function holds: it is a value, an error of ours, no crash.

The functions and their arguments are the catalog's, so that a new one is tried, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, everything_broken, rows, scalar

FUNCTIONS: LiteralString = """
select p.oid::regprocedure::text as signature, p.proname as name,
    coalesce(p.proargnames, '{}') as names,
    array(select format_type(t, null) from unnest(p.proargtypes) with ordinality as a (t, n)
        order by n) as types,
    p.pronargs - p.pronargdefaults as required
from pg_proc as p
where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\\_%' and p.prokind = 'f'
order by p.oid::regprocedure::text
"""
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
IN_JSON = TEXTS[::4]
# What a call needs to get as far as the argument that is tried.
SAMPLES: dict[str, Any] = {
    "messages": "I like tea", "user_id": "ann", "query": "tea", "memory": "Likes tea",
    "embedding": str([0.1] * 256), "name": "a_name", "value": "1", "type": "semantic",
    "kind": "embedding", "provider": "builtin", "prompt": "Read.", "feedback": "POSITIVE",
    "role": "memory_writer", "enabled": True, "conversations": [json.dumps(
        {"messages": "I like tea", "user_id": "ann"})],
}  # fmt: skip
LISTS = ("text[]", "name[]")
TRIED = ("text", "name", "jsonb", "json", *LISTS)
# What is no refusal of ours: syntax and names that come of text in a statement, internal errors.
NOT_OURS = ("42601", "42P01", "42602", "42704")


@dataclass(frozen=True)
class Try:
    """A call with one argument that holds what it shouldn't."""

    function: Row
    argument: str

    def __str__(self) -> str:
        return f"{self.function['name']} {self.argument}"


@pytest.fixture(scope="module")
def target(dsn_admin: str, template: str) -> Iterator[Connection]:
    """A database with a few memories and a table that no call should touch."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute("create table canary (x text); insert into canary values ('alive')")
            conn.execute("select memory_add('I like tea. My sister Eva lives in Oslo.',"
                         " user_id => 'ann')")  # fmt: skip
            conn.execute("set statement_timeout = '4s'; set client_min_messages = error")
            yield conn
            assert everything_broken(conn) == []
            assert scalar(conn, "select x from canary") == "alive"


def forms(type_name: str, text: str) -> list[Any]:
    """The text as values of a type."""
    if type_name in LISTS:
        return [[text]]
    if type_name in ("jsonb", "json"):
        return [
            json.dumps(value)
            for value in (
                text, {"user_id": "ann", text: {text: text}},
                [{"role": "user", "content": text, "name": text}],
            )
            if text in IN_JSON
        ]  # fmt: skip
    return [text]


def statement_of(tried: Try, ids: dict[str, Any]) -> tuple[sql.Composed, dict[str, Any]]:
    """The call, and what it is called with besides the argument that is tried."""
    function = tried.function
    known = SAMPLES | ids
    arguments = []
    values = {}
    for place, (name, type_name) in enumerate(
        zip(function["names"], function["types"], strict=False)
    ):
        if name != tried.argument:
            if place >= function["required"] and name not in ("user_id",):
                continue
            values[name] = known.get(name)
        arguments.append(
            sql.SQL("{} => {}::{}").format(
                sql.Identifier(name), sql.Placeholder(name), sql.SQL(type_name)
            )
        )
    call = sql.SQL("select * from {}({})").format(
        sql.Identifier(function["name"]), sql.SQL(", ").join(arguments)
    )
    return call, values


def tries(conn: Connection) -> list[Try]:
    return [
        Try(function, name)
        for function in rows(conn, FUNCTIONS)
        for name, type_name in zip(function["names"], function["types"], strict=False)
        if type_name in TRIED
    ]


def test_texts_are_values(target: Connection) -> None:
    ids = {
        "id": scalar(target, "select id from memory.memory where version_of is null limit 1"),
        "event_id": scalar(target, "select id from memory.event limit 1"),
    }
    found = []
    met: set[str] = set()
    everything = tries(target)
    assert len({tried.function["name"] for tried in everything}) > 30
    for tried in everything:
        call, values = statement_of(tried, ids)
        type_name = dict(zip(tried.function["names"], tried.function["types"], strict=False))[
            tried.argument
        ]
        for text in TEXTS:
            for value in forms(type_name, text):
                try:
                    with target.transaction(force_rollback=True):
                        target.execute(call, values | {tried.argument: value})
                except psycopg.Error as error:
                    assert not target.broken, f"{tried}: {text!r} ended the session"
                    met.add(str(error.sqlstate))
                    unsaid = error.sqlstate in NOT_OURS and not error.diag.message_hint
                    if str(error.sqlstate)[:2] == "XX" or error.sqlstate == "57014" or unsaid:
                        found.append(f"{tried}: {text!r}: {error.sqlstate} {error}"[:300])
    assert found == []
    assert scalar(target, "select count(*) from pg_roles where rolname = 'injected'") == 0
    assert {"22023", "3F000"} <= met
