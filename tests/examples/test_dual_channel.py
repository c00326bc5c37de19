"""examples/dual_channel runs for real: both rounds, both channels, one transaction, one join."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import ModuleType

import psycopg
import pytest
from psycopg.rows import dict_row

FOLDER = Path(__file__).parents[2] / "examples" / "dual_channel"
WANT = "Wants to find a good restaurant, preferably Sichuan cuisine"


def run_program(dsn: str) -> str:
    """What main.py prints."""
    command = [sys.executable, str(FOLDER / "main.py"), dsn]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def counts(conn: psycopg.Connection) -> tuple[int, ...]:
    """Rows of profiles, orders, chat log, and current memories."""
    row = conn.execute(
        "select (select count(*) from shop.user_profiles), (select count(*) from shop.orders),"
        " (select count(*) from shop.chat_log),"
        ' (select count(*) from memory_list(filters => \'{"user_id": "*"}\'))'
    ).fetchone()
    assert row is not None
    return tuple(row)


def test_both_rounds(conn: psycopg.Connection, database: str) -> None:
    output = run_program(database)
    first, _, rest = output.partition("Three days later")
    prompt, _, join = rest.partition("All customers")
    assert f"ADD | {WANT}" in first
    for known in ("Xiao Ming", "Hangzhou", "Sichuan cuisine", "100 yuan", "Shuxiangyuan"):
        assert known in prompt
    assert f"Xiao Ming | Hangzhou | 3 | 1 | 3299.00 | {WANT}" in join
    assert "Xiao Hong | Shanghai | 1 | 0 | 0 | 特别喜欢川菜" in join
    times = conn.execute(
        "select m.valid_from - p.valid_from from memory_list(user_id => 'user_10086') as m"
        " join memory_list(user_id => 'user_10086') as p on p.memory like 'Wants%'"
        " where m.memory like '%recommended%'"
    ).fetchone()
    assert times is not None
    assert times[0].days == 3


def test_a_second_run_adds_nothing(conn: psycopg.Connection, database: str) -> None:
    run_program(database)
    before = counts(conn)
    again = run_program(database)
    assert counts(conn) == before
    assert "ADD" not in again


@pytest.fixture
def example() -> ModuleType:
    """main.py as a module."""
    spec = importlib.util.spec_from_file_location("dual_channel_main", FOLDER / "main.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def shop(database: str) -> Iterator[psycopg.Connection[dict[str, object]]]:
    """A connection as main() opens it, with the shop's tables."""
    with psycopg.connect(database, autocommit=True, row_factory=dict_row) as connection:
        connection.execute((FOLDER / "schema.sql").read_bytes())
        yield connection


def test_both_channels_or_neither(
    example: ModuleType, shop: psycopg.Connection[dict[str, object]]
) -> None:
    memory = example.AgentMemoryManager(shop)
    memory.upsert_user_profile("u", "U", "Hangzhou", 1)
    turns = [example.Turn("user", "I like tea.")]
    said_at = datetime.fromisoformat("2026-03-02T12:00:00+08:00")

    def fail(_turns: object, user_id: str, said_at: datetime) -> None:
        example.AgentMemoryManager(shop).add_semantic_memory(turns, user_id, said_at)
        raise RuntimeError("after both writes")

    memory.add_semantic_memory = fail
    with pytest.raises(RuntimeError):
        memory.remember("s", "u", turns, said_at)
    assert shop.execute("select from shop.chat_log").fetchone() is None
    assert shop.execute("select from memory_list(user_id => 'u')").fetchone() is None
    del memory.add_semantic_memory
    memory.remember("s", "u", turns, said_at)
    assert shop.execute("select from shop.chat_log").fetchone() is not None
    assert [row["memory"] for row in memory.search_semantic_memory("tea", "u")] == ["Likes tea"]
