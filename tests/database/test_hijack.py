"""Functions and operators of others on the caller's search_path are never run by ours."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.conftest import fresh_database
from tests.database.calls import Connection, rows, scalar
from tests.database.test_injection import FUNCTIONS, Try, statement_of

# name, arguments, result: what our functions use most, as somebody else would have it.
FUNCTIONS_OF_OTHERS = [
    ("lower", "text", "text"), ("upper", "text", "text"), ("btrim", "text", "text"),
    ("md5", "text", "text"), ("length", "text", "integer"), ("octet_length", "text", "integer"),
    ("now", "", "timestamptz"), ("clock_timestamp", "", "timestamptz"),
    ("current_setting", "text, boolean", "text"), ("current_setting", "text", "text"),
    ("set_config", "text, text, boolean", "text"), ("quote_ident", "text", "text"),
    ("quote_literal", "text", "text"), ("format", "text, variadic text[]", "text"),
    ("to_regclass", "text", "regclass"), ("jsonb_typeof", "jsonb", "text"),
    ("to_jsonb", "text", "jsonb"), ("cardinality", "text[]", "integer"),
    ("cardinality", "uuid[]", "integer"), ("array_to_string", "text[], text", "text"),
    ("gen_random_uuid", "", "uuid"), ("upper_inf", "tstzrange", "boolean"),
    ("regexp_replace", "text, text, text, text", "text"), ("pg_notify", "text, text", "void"),
    ("pg_sleep", "double precision", "void"), ("sha256", "bytea", "bytea"),
]  # fmt: skip
OPERATORS = [
    ("=", "text", "text", "boolean"), ("<>", "text", "text", "boolean"),
    ("||", "text", "text", "text"), ("~", "text", "text", "boolean"),
    ("!~", "text", "text", "boolean"), ("=", "uuid", "uuid", "boolean"),
    ("=", "name", "text", "boolean"), ("=", "name", "name", "boolean"),
    ("->", "jsonb", "text", "jsonb"), ("->>", "jsonb", "text", "text"),
    ("||", "jsonb", "jsonb", "jsonb"), ("?", "jsonb", "text", "boolean"),
    ("<=", "timestamptz", "timestamptz", "boolean"), (">", "integer", "integer", "boolean"),
    ("=", "integer", "integer", "boolean"), ("+", "integer", "integer", "integer"),
    ("-", "timestamptz", "interval", "timestamptz"), ("@>", "tstzrange", "timestamptz", "boolean"),
    ("@@", "tsvector", "tsquery", "boolean"), ("<=>", "halfvec", "halfvec", "double precision"),
]  # fmt: skip
RAISE = "language plpgsql as 'begin raise exception ''hijacked by %'', ''{}''; end'"


@pytest.fixture(scope="module")
def hijacked(dsn_admin: str, template: str) -> Iterator[Connection]:
    """A session whose path leads to another's functions, operators and tables first."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute("select memory_add('I like tea. My sister Eva lives in Oslo.',"
                         " user_id => 'ann')")  # fmt: skip
            conn.execute("create schema others")
            for number, (name, arguments, result) in enumerate(FUNCTIONS_OF_OTHERS):
                conn.execute(
                    f"create function others.{name}({arguments}) returns {result} "
                    f"{RAISE.format(f'{name} {number}')}".encode()
                )
            for number, (name, left, right, result) in enumerate(OPERATORS):
                conn.execute(
                    f"create function others.operator_{number}({left}, {right}) returns {result} "
                    f"{RAISE.format(name)}; create operator others.{name} (leftarg = {left},"
                    f" rightarg = {right}, function = others.operator_{number})".encode()
                )
            for table in ("memory", "project", "event", "message", "lock", "pg_class", "pg_proc"):
                conn.execute(f"create temp table {table} (name text)".encode())
            conn.execute("set search_path = others, pg_temp, pg_catalog, public")
            with pytest.raises(psycopg.errors.RaiseException, match="hijacked"):
                conn.execute("select lower('the trap works')")
            with pytest.raises(psycopg.errors.RaiseException, match="hijacked"):
                conn.execute("select 'the trap'::text = 'works'::text")
            yield conn


def test_no_function_is_led_astray(hijacked: Connection) -> None:
    with hijacked.transaction():
        hijacked.execute("set local search_path = pg_catalog, pg_temp")
        functions = rows(hijacked, FUNCTIONS)
        ids = {
            "id": scalar(hijacked, "select id from memory.memory limit 1"),
            "event_id": scalar(hijacked, "select id from memory.event limit 1"),
        }
    assert len(functions) > 40
    found, worked = [], 0
    for function in functions:
        # Called as often as a plan is made: by its defaults, and with a scope.
        call, values = statement_of(Try(function, ""), ids)
        named = call.as_string(hijacked).replace('from "memory', 'from public."memory').encode()
        try:
            with hijacked.transaction(force_rollback=True):
                hijacked.execute(named, values)
            worked += 1
        except psycopg.Error as error:
            if "hijacked" in str(error):
                found.append(f"{function['signature']}: {error}"[:400])
    assert found == []
    assert worked > 25
    with hijacked.transaction(force_rollback=True):
        hijacked.execute(
            "select * from public.memory_add('I moved to Rome. I like figs.', user_id => 'ann')"
        )
        hijacked.execute(
            "update memory.memory set importance = 0.7 where version_of is null;"
            " delete from memory.memory where version_of is null"
        )


def test_the_queue_is_not_led_astray(hijacked: Connection) -> None:
    hijacked.execute("select public.memory_add_async('I like jam', user_id => 'ann')")
    hijacked.execute("call public.memory_process_jobs()")
    with hijacked.transaction():
        hijacked.execute("set local search_path = pg_catalog, pg_temp")
        assert scalar(hijacked, "select state from memory.job") == "succeeded"
