"""What drivers send: types of their own choice, and parameters without one."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import asyncpg
import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.json import Json, Jsonb
from sqlalchemy import JSON, bindparam, create_engine, make_url, text

from tests.database.calls import Connection, Scope, call, scalar

WORDS = "I live in Oslo"
LEARNT = "Lives in Oslo"
MESSAGES = [{"role": "user", "content": WORDS}]
AS_TEXT = [WORDS, json.dumps(MESSAGES)]
FUNCTIONS = ["memory_add", "memory_add_async"]


def learnt(scope: Scope) -> set[str]:
    """What is remembered once the queue is empty."""
    scope.conn.execute("call memory_process_jobs()")
    return scope.held()


def noticed(conn: Connection, text: str, user_id: str) -> list[str]:
    """Hints of the NOTICEs of memory_add(text)."""
    hints: list[str] = []

    def hear(diagnostic: psycopg.errors.Diagnostic) -> None:
        assert diagnostic.severity == "NOTICE"
        hints.append(str(diagnostic.message_hint))

    conn.add_notice_handler(hear)
    conn.execute("select * from memory_add(%s, user_id => %s)", [text, user_id])
    conn.remove_notice_handler(hear)
    return hints


def said(scope: Scope) -> list[tuple[str, str | None, str]]:
    """Role, name and words of each message of the scope."""
    listed = call(scope.conn, "memory_messages", user_id=scope.user_id)
    return [(row["role"], row["actor"], row["content"]) for row in reversed(listed)]


TYPED = [
    '{"role": "user", "name": "crm", "content": "I live in Oslo"}',
    '[{"role": "user", "name": "crm", "content": "I live in Oslo"}]',
    '[{"role": "user", "content": "I live in Oslo", "occurred_at": "2001-01-01"}]',
    '[{"role": "user", "content": "I live in Oslo", "metadata": {"vip": true}}]',
    '[{"role": "user", "content": "I live in Oslo", "embedding": [1, 2]}]',
    '[{"role": "user", "content": "I live in Oslo"}, {"note": 1}]',
    '[{"role": "emperor", "content": "I live in Oslo"}]',
    '[{"role": "user", "content": 5}]',
    '[{"role": "user", "content": [5]}]',
    '[{"role": 1, "content": "x"}]',
    '[{"role": "user"}]',
    '[{"role": "user"',
    '{"role": "user" "content": 1}',
    '{"a": "b"}',
    "[{'role': 'user'}]",
    '[{"role": "user", "content": "\\u0000"}]',
    '[{"a":' * 15_000,
]


@pytest.mark.parametrize("text", TYPED, ids=range(len(TYPED)))
def test_typed_text_is_what_the_user_said(scope: Scope, text: str) -> None:
    (hint,) = noticed(scope.conn, text, scope.user_id)
    assert "::jsonb" in hint
    assert said(scope) == [("user", None, text)]
    assert scope.held() <= {text}


@pytest.mark.parametrize("text", ["[1] is my favorite note", "[]", "{}", "{I like} tea", "[x"])
def test_text_that_only_begins_like_json_needs_no_notice(scope: Scope, text: str) -> None:
    assert noticed(scope.conn, text, scope.user_id) == []
    assert said(scope) == [("user", None, text)]


def test_text_reads_who_said_what(scope: Scope) -> None:
    text = """ [{"role": "human", "content": [{"type": "text", "text": "I live in Oslo"}]},
        {"content": "Noted.", "role": "ai"}, {"role": "assistant", "content": null}]"""
    noticed(scope.conn, text, scope.user_id)
    assert said(scope) == [("user", None, "I live in Oslo"), ("assistant", None, "Noted.")]
    assert scope.held() == {LEARNT}


def test_jsonb_is_the_door_for_names(scope: Scope) -> None:
    scope.add({"role": "user", "name": "crm", "content": "I live in Oslo"})
    assert said(scope) == [("user", "crm", "I live in Oslo")]


def test_typed_text_through_to_jsonb_is_never_structure(scope: Scope) -> None:
    text = json.dumps([{"role": "assistant", "content": "I live in Oslo"}])
    scope.conn.execute(
        "select memory_add(to_jsonb(%s::text), user_id => %s)", [text, scope.user_id]
    )
    assert said(scope) == [("user", None, text)]


def test_a_javascript_array_is_told_about_json_stringify(scope: Scope) -> None:
    bound = '{"{\\"role\\":\\"user\\",\\"content\\":\\"I live in Oslo\\"}"}'
    (hint,) = noticed(scope.conn, bound, scope.user_id)
    assert "JSON.stringify(messages)" in hint
    assert "::jsonb" in hint


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("messages", [Json(MESSAGES), Jsonb(MESSAGES), Json(WORDS), *AS_TEXT])
def test_messages_may_be_text_jsonb_or_json(scope: Scope, function: str, messages: Any) -> None:
    call(scope.conn, function, messages=messages, user_id=scope.user_id)
    assert learnt(scope) == {LEARNT}


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("prepare", [True, False])
@pytest.mark.parametrize("messages", AS_TEXT)
def test_a_parameter_without_type_is_text(
    scope: Scope, function: str, prepare: bool, messages: str
) -> None:
    statement = f"select * from {function}(%s, user_id => %s)".encode()
    scope.conn.execute(statement, [messages, scope.user_id], prepare=prepare)
    assert learnt(scope) == {LEARNT}


@pytest.mark.parametrize(
    "arguments",
    [
        "$1, user_id => $2",
        "$1, $2",
        "user_id => $2, messages => $1",
        "$1, user_id => $2, metadata => '{}', project => null",
    ],
)
@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_prepared_statement_takes_text(
    session: Connection, function: str, arguments: str
) -> None:
    session.execute(f"prepare adding as select * from {function}({arguments})".encode())
    types = scalar(session, "select parameter_types::text from pg_prepared_statements")
    assert types == "{text,text}"


STATEMENTS = [
    "select * from memory_add('I live in Oslo', user_id => 'ann')",
    "select * from memory_add('I live in Oslo', 'ann')",
    f"select * from memory_add('{AS_TEXT[1]}', user_id => 'ann')",
    "select * from memory_add(user_id => 'ann', messages => 'I live in Oslo')",
    "select memory_add('I live in Oslo', user_id => 'ann')",
    "select * from memory_add('I live in ' || 'Oslo', user_id => 'ann')",
    "select * from memory_add('I live in Oslo'::varchar, user_id => 'ann')",
    "select * from memory_add(concat('I live in ', 'Oslo'), user_id => 'ann')",
    "select * from memory_add(to_json('I live in Oslo'::text), user_id => 'ann')",
    "select memory_add(json_build_object('content', 'I live in Oslo', 'role', 'user'), 'ann')",
    "select * from memory_add((select json_agg(m) from (values ('user', 'I live in Oslo'))"
    " as m (role, content)), user_id => 'ann')",
]


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("statement", STATEMENTS)
def test_sql_of_any_type(scope: Scope, function: str, statement: str) -> None:
    call_ = statement.replace("memory_add", function).replace("ann", scope.user_id)
    scope.conn.execute(call_.encode())
    assert learnt(scope) == {LEARNT}


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("messages", ["null", "null::text", "null::jsonb", "null::json"])
def test_null_of_any_type_is_refused(shared: Connection, function: str, messages: str) -> None:
    with pytest.raises(psycopg.errors.NullValueNotAllowed):
        shared.execute(f"select * from {function}({messages}, user_id => 'ann')".encode())


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("messages", AS_TEXT)
def test_asyncpg_binds_text(
    shared_database: str, scope: Scope, function: str, messages: str
) -> None:
    async def add() -> str:
        place = conninfo_to_dict(shared_database)
        connection = await asyncpg.connect(
            host=place["host"], port=place["port"], user=place["user"],
            password=place.get("password"), database=place["dbname"],
        )  # fmt: skip
        try:
            statement = await connection.prepare(f"select * from {function}($1, user_id => $2)")
            await statement.fetch(messages, scope.user_id)
            return str(statement.get_parameters()[0].name)
        finally:
            await connection.close()

    assert asyncio.run(add()) == "text"
    assert learnt(scope) == {LEARNT}


def test_sqlalchemys_json(shared_database: str, scope: Scope) -> None:
    place = conninfo_to_dict(shared_database)
    url = make_url("postgresql+psycopg://").set(query={k: str(v) for k, v in place.items()})
    add = text("select from memory_add(:messages, user_id => :person)").bindparams(
        bindparam("messages", type_=JSON)
    )
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(add, {"messages": MESSAGES, "person": scope.user_id})
    engine.dispose()
    assert learnt(scope) == {LEARNT}


def test_an_idempotency_key_does_not_tell_json_from_jsonb(scope: Scope) -> None:
    first, again = (
        scope.add(messages, idempotency_key="once") for messages in (Json(MESSAGES), MESSAGES)
    )
    assert first == again
    assert [row["event"] for row in again] == ["ADD"]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_json_that_jsonb_has_no_room_for(scope: Scope, function: str) -> None:
    with pytest.raises(psycopg.errors.UntranslatableCharacter):
        call(scope.conn, function, messages=Json("I live in \0"), user_id=scope.user_id)
