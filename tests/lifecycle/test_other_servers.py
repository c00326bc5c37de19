"""Under other locales, zones and styles the same calls do the same.

`make test-servers` runs all database tests so; here is a conversation with every kind of call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import dict_row

from tests.database.calls import bind, everything_broken, scalar
from tests.installed import install

SETTINGS = {
    "odd styles": {
        "timezone": "Asia/Kathmandu", "datestyle": "German", "intervalstyle": "sql_standard",
        "bytea_output": "escape", "extra_float_digits": "-3", "xmlbinary": "hex",
        "standard_conforming_strings": "off", "backslash_quote": "off",
        "quote_all_identifiers": "on",
    },
    "other styles": {
        "timezone": "America/St_Johns", "datestyle": "SQL, DMY", "intervalstyle": "iso_8601",
        "array_nulls": "off", "transform_null_equals": "on", "escape_string_warning": "on",
        "jit": "on", "jit_above_cost": "0", "row_security": "off", "work_mem": "64kB",
    },
    "planner": {
        "enable_seqscan": "off", "enable_nestloop": "off", "enable_hashjoin": "off",
        "enable_partition_pruning": "off", "plan_cache_mode": "force_generic_plan",
        "default_transaction_isolation": "serializable", "from_collapse_limit": "1",
        "join_collapse_limit": "1", "constraint_exclusion": "off",
    },
}  # fmt: skip
LOCALES = {
    "Turkish by ICU": "locale_provider icu icu_locale 'tr-TR' locale 'C.UTF-8'",
    "C": "locale_provider libc locale 'C'",
    "Danish by ICU": "locale_provider icu icu_locale 'da-u-ks-level1' locale 'C.UTF-8'",
}
SAID = [
    ("My name is Ida Ilgaz. I live in Izmir.", "2025-03-02 12:00+00"),
    ("My sister IDIL lives in Århus. I'm allergic to İncir.", "2025-04-02 12:00+00"),
    ("I moved to Aarhus.", "2025-06-12 12:00+00"),
    ("我住在北京。我喜欢吃辣。", "2025-07-02 12:00+00"),
    ("I work at Çalışkan Ltd.", "2025-08-02 12:00+00"),
]
AN_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
A_DAY = re.compile(r"\[(\d{4}-\d\d-\d\d)\]")
ISO_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d")
IDS = {"user_id": "Işıl / o'ne\\il"}
CALLS: list[tuple[str, dict[str, Any]]] = [
    *(("memory_add", {"messages": text, "occurred_at": at, "idempotency_key": text, **IDS})
      for text, at in SAID),
    ("memory_add", {"messages": SAID[0][0], "idempotency_key": SAID[0][0],
                    "occurred_at": SAID[0][1], **IDS}),
    ("memory_add", {"messages": [{"role": "user", "content": "INDIGO is a COLOR \\ 'quoted'"}],
                    "infer": False, "metadata": {"when": "03.04.2025", "n": 1.10, "I": [1, None]},
                    "categories": ["IT", "it"], "expires_at": "2125-02-01 00:00+00", **IDS}),
    ("memory_search", {"query": "Where do I live?", **IDS}),
    ("memory_search", {"query": "IDIL", "precise": True, **IDS}),
    ("memory_search", {"query": "Where did I live in April 2025?", **IDS}),
    ("memory_search", {"query": "我住在哪里？", **IDS}),
    ("memory_search", {"query": "sister", "as_of": "2025-05-01 12:00+00", **IDS}),
    ("memory_search", {"query": "colour", "filters": {"metadata": {"I": {"contains": 1}}}, **IDS}),
    ("memory_list", {"filters": {"categories": {"in": ["it"]}}, **IDS}),
    ("memory_list", {"filters": {"memory": {"icontains": "indigo"}}, **IDS}),
    ("memory_list", {"filters": {"memory": {"icontains": "ILGAZ"}}, **IDS}),
    ("memory_list", {"filters": {"metadata": {"n": {"gte": 1.1}}}, **IDS}),
    ("memory_list", {"filters": {"metadata": {"when": {"gt": "0"}}}, **IDS}),
    ("memory_list", {"filters": {"memory": {"gt": "is"}}, **IDS}),
    ("memory_list", {"filters": {"memory": {"lte": "Sister ıDIL"}}, **IDS}),
    ("memory_list", {"filters": {"created_at": {"gte": "2025-01-01T00:00:00Z"}}, **IDS}),
    ("memory_context", {"query": "Where do I live?", **IDS}),
    ("memory_relations", {"query": "IDIL", "depth": 2, **IDS}),
    ("memory_entities", {}),
    ("memory_messages", IDS),
    ("memory_export", IDS),
    ("memory_audit", {"page_size": 5, **IDS}),
    ("memory_cypher", {"query": "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b, "
                       "r.relationship AS r ORDER BY r.relationship", **IDS}),
    ("memory_delete_all", {"dry_run": True, **IDS}),
    ("memory_forget", {"dry_run": True, **IDS}),
    ("memory_settings", {}),
    ("memory_audit_verify", {}),
    ("memory_graph_check", {}),
]  # fmt: skip


def is_today(day: str) -> bool:
    """Somewhere on earth."""
    return abs(datetime.now(UTC).date() - date.fromisoformat(day)) <= timedelta(days=1)


def masked(value: Any) -> Any:
    """Without what differs from run to run: ids, the time of day, the last digits of a score."""
    if isinstance(value, UUID):
        return "id"
    if isinstance(value, float):
        return pytest.approx(value, abs=0.01)  # the days of a month are those of the zone
    if isinstance(value, datetime):
        is_now = abs(datetime.now(UTC) - value) < timedelta(days=1)
        return "now" if is_now else value.astimezone(UTC).isoformat()
    if isinstance(value, str) and AN_ID.fullmatch(value):
        return "id"
    if isinstance(value, str) and ISO_TIME.fullmatch(value):  # JSON has them in the zone
        return masked(datetime.fromisoformat(value))
    if isinstance(value, str):  # a context's lines have the day, which is the zone's
        return A_DAY.sub(lambda found: "[today]" if is_today(found[1]) else found[0], value)
    if isinstance(value, dict):
        return {
            key: "id" if key.endswith("id") and key not in IDS else masked(each)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [masked(each) for each in value]
    return value


def told(dsn: str) -> list[tuple[str, Any]]:
    """What each call returns, read in the wire's own format, which no style changes."""
    answers: list[tuple[str, Any]] = []
    with psycopg.connect(dsn, autocommit=True) as conn:
        for setting in ("audit_chain", "audit_reads"):
            conn.execute("select memory_setting_set(%s, 'true')", [setting])
        with conn.cursor(binary=True, row_factory=dict_row) as cursor:
            for function, arguments in CALLS:
                names = [
                    sql.SQL("{} => {}").format(sql.Identifier(name), sql.Placeholder(name))
                    for name in arguments
                ]
                cursor.execute(
                    sql.SQL("select * from {}({})").format(
                        sql.Identifier(function), sql.SQL(", ").join(names)
                    ),
                    {name: bind(name, value) for name, value in arguments.items()},
                )
                answers.append((function, masked(cursor.fetchall())))
        assert everything_broken(conn) == []
    return answers


@pytest.fixture(scope="module")
def usual(dsn_admin: str, template: str) -> list[tuple[str, Any]]:
    """What the usual server answers."""
    from tests.conftest import fresh_database

    (answers,) = (told(dsn) for dsn in fresh_database(dsn_admin, template))
    return answers


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_change_no_answer(database: str, usual: list[tuple[str, Any]], name: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        for setting, value in SETTINGS[name].items():
            conn.execute(
                sql.SQL("alter database {} set {} = {}").format(
                    sql.Identifier(conn.info.dbname), sql.Identifier(setting), sql.Literal(value)
                )
            )
    assert_alike(told(database), usual)


@pytest.fixture(params=LOCALES)
def elsewhere(dsn_admin: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database of another locale."""
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        admin.execute("drop database if exists test_locale with (force)")
        admin.execute(
            f"create database test_locale template template0 {LOCALES[request.param]}".encode()
        )
        try:
            dsn = make_conninfo(dsn_admin, dbname="test_locale")
            install(dsn)
            yield dsn
        finally:
            admin.execute("drop database test_locale with (force)")


def test_locales_change_no_answer(elsewhere: str, usual: list[tuple[str, Any]]) -> None:
    with psycopg.connect(elsewhere, autocommit=True) as conn:
        assert scalar(conn, "select current_database()") == conninfo_to_dict(elsewhere)["dbname"]
    assert_alike(told(elsewhere), usual)


def assert_alike(answers: list[tuple[str, Any]], usual: list[tuple[str, Any]]) -> None:
    for call_, (function, answer), (_, expected) in zip(CALLS, answers, usual, strict=True):
        assert len(answer) == len(expected), call_
        for row, other in zip(answer, expected, strict=True):
            differs = {key: (row[key], other[key]) for key in row if row[key] != other[key]}
            assert not differs, (function, call_)
