"""A database that is only read: what reads works, what writes says where to go instead."""

from __future__ import annotations

import subprocess
import sys

import psycopg
from agent_memory.doctor import examine
from psycopg import sql

READING = (["search", "tea", "--user", "ann"], ["list", "--user", "ann"],
           ["status", "--user", "ann"], ["key", "list"])  # fmt: skip
WRITING = (["add", "I like figs.", "--user", "ann"], ["forget", "--user", "ann", "--yes"],
           ["work", "--once"], ["key", "create"], ["deploy"])  # fmt: skip


def told(command: list[str], dsn: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "agent_memory", *command, "--dsn", dsn],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


def test_commands_of_a_read_only_database(empty_database: str) -> None:
    assert told(["deploy"], empty_database)[0] == 0
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("select memory_add('I like tea.', user_id => 'ann')")
        conn.execute(
            sql.SQL("alter database {} set default_transaction_read_only = on").format(
                sql.Identifier(conn.info.dbname)
            )
        )
    for command in READING:
        assert told(command, empty_database)[0] == 0, command
    for command in WRITING:
        status, said = told(command, empty_database)
        assert status == 1 and "connect to the primary server" in said, (command, said)
        assert "Traceback" not in said
    diagnosis = examine(empty_database)
    assert diagnosis.usable and "default_transaction_read_only" in diagnosis.table()
