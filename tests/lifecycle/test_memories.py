"""`agent-memory search`, `list`, `add`, `forget` and `status --user`: one user's memories."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.database.calls import Connection, call, scalar
from tests.readme.document import width
from tests.tool import tool_said

UNKNOWN = "0190a1b2-0000-7000-8000-000000000000"
Done = subprocess.CompletedProcess[str]


def run(dsn: str, command: str, *words: str, said: str = "") -> Done:
    return tool_said(command, "--dsn", dsn, *words, said=said)


def answer(dsn: str, command: str, *words: str, said: str = "") -> str:
    done = run(dsn, command, *words, said=said)
    assert done.returncode == 0, done.stderr
    assert all(width(line) <= 100 for line in done.stdout.splitlines())
    return done.stdout


def remember(conn: Connection, text: str, user: str = "ann") -> str:
    (row,) = call(conn, "memory_add", messages=text, user_id=user, infer=False)
    return str(row["id"])


def number(conn: Connection) -> int:
    return int(scalar(conn, "select count(*) from memory.memory"))


def test_what_is_added_is_listed_found_and_counted(database: str) -> None:
    assert answer(database, "status", "--user", "ann") == "ann: no memories\n"
    assert answer(database, "list", "--user", "ann") == "Nothing is known of ann.\n"
    added = answer(database, "add", "I live in Oslo.", "--user", "ann")
    assert added.startswith("ADD ")
    listed = answer(database, "list", "--user", "ann")
    assert added.split()[1] in listed
    assert "Oslo" in listed
    assert "Oslo" in answer(database, "search", "Where does she live?", "--user", "ann")
    assert answer(database, "search", "Oslo", "--user", "bob") == "Nothing of bob answers that.\n"
    assert answer(database, "status", "--user", "ann").startswith("ann: 1 memories, made ")


def test_a_changed_fact_shows_what_it_was(database: str) -> None:
    answer(database, "add", "I live in Oslo.", "--user", "ann")
    changed = answer(database, "add", "-", "--user", "ann", said="I live in Rome now.\n")
    assert changed.startswith("UPDATE ")
    assert "before: " in changed
    assert "Oslo" not in answer(database, "list", "--user", "ann")
    assert "until " in answer(database, "list", "--user", "ann", "--all")


def test_long_text_is_folded_and_control_characters_do_nothing(
    conn: Connection, database: str
) -> None:
    remember(conn, "word " * 200 + "\x1b[2J")
    listed = answer(database, "list", "--user", "ann")
    assert listed.count("word") == 200
    assert "\x1b" not in listed


def test_chinese_is_folded_by_its_columns(conn: Connection, database: str) -> None:
    said = "我" * 150 + "x" + "，喜欢吃辣" * 40
    remember(conn, said)
    listed = answer(database, "list", "--user", "ann").splitlines()
    assert "".join(line.strip() for line in listed[1:]) == said
    assert max(map(width, listed)) == 100


def test_spaces_and_joiners_of_other_scripts_are_text(conn: Connection, database: str) -> None:
    said = "10\u00a0000 euros, \u6771\u4eac\u3000\u5927\u962a, \u0645\u06cc\u200c\u062e\u0648\u0627"
    remember(conn, f"{said}\r\nand more \u202e")
    listed = answer(database, "list", "--user", "ann")
    assert said in listed
    assert listed.count("\ufffd") == 1


def test_times_that_python_does_not_know(conn: Connection, database: str) -> None:
    call(conn, "memory_add", messages="I live in Oslo", user_id="ann", expires_at="infinity")
    conn.execute(
        "insert into memory.memory (memory, project, user_id, valid)"
        " values ('I was there', 'default', 'ann', '[-infinity,)')"
    )
    listed = answer(database, "list", "--user", "ann")
    assert "Oslo" in listed
    assert "  -infinity  fact" in listed


def test_text_that_is_not_utf8_is_refused(database: str) -> None:
    line = [sys.executable, "-m", "agent_memory", "add", "--dsn", database, "-", "--user", "ann"]
    done = subprocess.run(line, input=b"caf\xe9", capture_output=True, check=False)
    assert done.returncode == 1
    assert b"not UTF-8" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_reader_may_leave_before_the_end(conn: Connection, database: str) -> None:
    remember(conn, "word " * 20_000)
    line = [sys.executable, "-m", "agent_memory", "list", "--dsn", database, "--user", "ann"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_pages_follow_each_other(conn: Connection, database: str) -> None:
    for city in ("Oslo", "Rome", "Bern"):
        remember(conn, f"Seen: {city}")
    first = answer(database, "list", "--user", "ann", "-n", "2")
    after = first.split("--after ")[1].strip()
    second = answer(database, "list", "--user", "ann", "-n", "2", "--after", after)
    assert ("Oslo" in first, "Oslo" in second) == (False, True)


def test_forgetting_asks_and_only_yes_erases(conn: Connection, database: str) -> None:
    id = remember(conn, "I live in Oslo")
    for said in ("", "n\n", "\n"):
        done = run(database, "forget", id, said=said)
        assert done.returncode == 1
        assert "Nothing was erased" in done.stderr
    assert number(conn) == 1
    assert answer(database, "forget", id, said="y\n").endswith("1 memories erased\n")
    assert number(conn) == 0


def test_forgetting_a_user_leaves_the_others(conn: Connection, database: str) -> None:
    remember(conn, "I live in Oslo")
    remember(conn, "I live in Rome", user="bob")
    assert answer(database, "forget", "--user", "ann", "--yes") == "1 memories erased\n"
    assert scalar(conn, "select user_id from memory.memory") == "bob"


def test_forgetting_a_user_leaves_nothing(conn: Connection, database: str) -> None:
    call(conn, "memory_add", messages="I live in Oslo", user_id="ann", idempotency_key="once")
    call(conn, "memory_add_async", messages="I live in Rome", user_id="ann")
    call(conn, "memory_delete_all", user_id="ann", filters={"kind": "fact"}, purge=True)
    conn.execute("delete from memory.message")
    assert answer(database, "forget", "--user", "ann", "--yes") == "0 memories erased\n"
    for table in ("memory", "message", "job", "idempotency"):
        assert scalar(conn, f"select count(*) from memory.{table}") == 0


def test_one_unknown_id_erases_none(conn: Connection, database: str) -> None:
    id = remember(conn, "I live in Oslo")
    done = run(database, "forget", id, UNKNOWN, "--yes")
    assert done.returncode == 1
    assert UNKNOWN in done.stderr
    assert number(conn) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["list"], "No user is named"),
        (["search", "x"], "No user is named"),
        (["add", "x"], "No user is named"),
        (["forget", "--yes"], "No user is named"),
        (["forget", "--yes", "--user", "*"], "every user"),
        (["forget", "x", "--user", "ann", "--yes"], "Both ids and a user"),
        (["forget", "x", "--yes"], "'x' is no id of a memory"),
        (["list", "--user", "ann", "--after", "nope"], "'nope' is no id of a memory"),
        (
            ["list", "--user", "ann", "--after", UNKNOWN],
            "Pass the last id of the page before, and in after_at",
        ),
        (["list", "--user", "ann", "--project", "nowhere"], "nowhere"),
        (["search", "x", "--user", "ann", "-n", "0"], "top_k"),
        (["search", " ", "--user", "ann"], "query is empty"),
    ],
)
def test_errors_are_told_in_words(database: str, words: list[str], said: str) -> None:
    done = run(database, *words)
    assert done.returncode == 1
    assert said in done.stderr
    assert "What to do" in done.stderr
    assert "Traceback" not in done.stderr
