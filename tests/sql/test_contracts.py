"""Runs every file of pgTAP assertions in this folder, each in a transaction that is rolled back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.conftest import fresh_database

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.sql"))
Connection = psycopg.Connection[Any]


@pytest.fixture(scope="module")
def tap(dsn_admin: str, template: str) -> Iterator[Connection]:
    """A connection to a database with agent_memory and pgTAP; pgTAP's functions in schema tap."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as connection:
            available = connection.execute(
                "select 1 from pg_available_extensions where name = 'pgtap'"
            ).fetchone()
            if available is None:
                pytest.skip("pgTAP is not installed on this server: the contracts were NOT checked")
            connection.execute("create schema tap")
            connection.execute("create extension pgtap schema tap")
            connection.execute("set search_path = public, tap")
            yield connection


def results(connection: Connection, script: str) -> list[str]:
    """Lines of TAP that the script's statements return, in order."""
    lines = []
    cursor = connection.execute(script.encode())
    while True:
        if cursor.description:
            lines += [line for (text,) in cursor.fetchall() for line in str(text).splitlines()]
        if not cursor.nextset():
            return lines


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_contract(tap: Connection, path: Path) -> None:
    lines = results(tap, f"begin;\n{path.read_text(encoding='utf-8')}\nrollback;")
    told = [line for line in lines if re.match(r"(not )?ok \d+", line)]
    told_of_failures = [line for line in lines if line.startswith(("not ok", "#"))]
    assert all(line.startswith("ok") for line in told), "\n".join(told_of_failures)
    plan = next(line for line in lines if line.startswith("1.."))
    assert int(plan.removeprefix("1..")) == len(told) > 0


def test_there_are_contracts() -> None:
    assert {path.stem for path in FILES} >= {"tables", "constraints", "functions"}
