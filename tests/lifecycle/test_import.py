"""`agent-memory import`: nothing twice, whatever happens in between."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.database.calls import Connection, Row, Scope, call, scalar
from tests.tool import tool_said

Done = subprocess.CompletedProcess[str]


def run_import(dsn: str, file: Path, *options: str) -> Done:
    return tool_said("import", str(file), "--dsn", dsn, *options)


def conversations(number: int) -> list[Row]:
    return [
        {
            "messages": [{"role": "user", "content": f"I like thing {n}."}],
            "user_id": f"user {n % 3}",
            "occurred_at": "2026-01-10T00:00:00Z",
        }
        for n in range(number)
    ]


def lines(folder: Path, entries: list[Any]) -> Path:
    path = folder / "conversations.jsonl"
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
    return path


def messages(conn: Connection) -> int:
    return int(scalar(conn, "select count(*) from memory.message"))


def test_a_second_run_adds_nothing(conn: Connection, database: str, tmp_path: Path) -> None:
    file = lines(tmp_path, conversations(30))
    first = run_import(database, file)
    assert first.returncode == 0, first.stderr
    assert first.stdout == "30 conversations added (30 memories, 0 updated, 0 deleted, 0 known)\n"
    assert "30/30 conversations" in first.stderr
    again = run_import(database, file)
    assert again.stdout.startswith("0 conversations added")
    assert again.stdout.endswith(", 30 were there already\n")
    assert messages(conn) == 30
    # What is new in the file is added, wherever it stands.
    grown = lines(tmp_path, conversations(30)[::-1] + conversations(32)[30:])
    assert "2 conversations added" in run_import(database, grown, "--batch", "7").stdout
    assert messages(conn) == 32


def test_it_goes_on_where_it_was_killed(conn: Connection, database: str, tmp_path: Path) -> None:
    file = lines(tmp_path, conversations(600))
    command = [
        sys.executable, "-m", "agent_memory", "import", str(file), "--dsn", database,
        "--batch", "10",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not messages(conn):
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.wait()
    # The session of the killed program may be adding its last batch.
    while scalar(
        conn,
        "select count(*) from pg_stat_activity where datname = current_database()"
        " and pid <> pg_backend_pid() and backend_type = 'client backend'",
    ):
        time.sleep(0.01)
    before = messages(conn)
    assert 0 < before < 600
    assert before % 10 == 0
    rest = run_import(database, file)
    assert rest.stdout.startswith(f"{600 - before} conversations added"), rest.stderr
    assert messages(conn) == 600


@pytest.mark.parametrize("option", [[], ["--async"]], ids=["added", "queued"])
def test_it_goes_on_past_what_the_server_refuses(
    conn: Connection, database: str, tmp_path: Path, option: list[str]
) -> None:
    entries = conversations(9)
    entries[3]["messages"][0]["role"] = "boss"
    entries[4]["occurred_at"] = "tomorrow-ish"
    entries[6]["messages"][0]["content"] = "half a pair: \ud800"
    entries[7]["messages"].append({"role": "assistant", "content": None})
    file = lines(tmp_path, entries)
    done = run_import(database, file, "--batch", "4", *option)
    assert done.returncode == 1
    assert "conversations.jsonl, line 4: messages[0] has an unknown role" in done.stderr
    assert "conversations.jsonl, line 5: " in done.stderr
    assert "conversations.jsonl, line 7: " in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("6 conversations")
    assert done.stdout.endswith(", 1 message without words skipped, 3 refused\n")
    conn.execute("call memory_process_jobs()")
    assert messages(conn) == 6
    assert run_import(database, lines(tmp_path, conversations(9))).returncode == 0
    assert messages(conn) == 10  # line 8 is another conversation without the silent message


def test_it_goes_on_past_a_bad_line(conn: Connection, database: str, tmp_path: Path) -> None:
    file = lines(tmp_path, conversations(3))
    good = file.read_bytes().splitlines()
    bad = [b'{"messages": ', b"[1]", b'{"text": "x"}', b'{"messages": "x", "user": "y"}', b"\xff{}",
           b'{"memory": "x", "metadata": 5}', b'{"conversation": {"session_1": 5}}']  # fmt: skip
    file.write_bytes(b"\n".join([good[0], *bad, *good[1:]]))
    done = run_import(database, file)
    assert done.returncode == 1
    for number in range(2, 2 + len(bad)):
        assert f"conversations.jsonl, line {number}: " in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("3 conversations added")
    assert done.stdout.endswith(f", {len(bad)} refused\n")
    assert messages(conn) == 3


def test_through_the_queue(conn: Connection, database: str, tmp_path: Path) -> None:
    file = lines(tmp_path, conversations(12))
    assert run_import(database, file, "--async").stdout == "12 conversations queued\n"
    again = run_import(database, file, "--async")
    assert again.stdout == "0 conversations queued, 12 were there already\n"
    assert messages(conn) == 0
    assert conn.execute("call memory_process_jobs()").fetchone() == (12, 0)
    assert messages(conn) == 12
    # Not again directly, either.
    assert "12 were there already" in run_import(database, file).stdout
    assert messages(conn) == 12


def test_memories_and_options(conn: Connection, database: str, tmp_path: Path) -> None:
    call(conn, "memory_project_create", name="moved")
    file = tmp_path / "mem0.json"
    memory = {
        "id": "8f5", "memory": "Likes sushi", "metadata": {"a": 1}, "user_id": "alex",
        "categories": ["food"], "created_at": "2025-07-01T10:00:00-07:00",
    }  # fmt: skip
    bare = {"memory": "Is tired"}
    file.write_text(json.dumps({"results": [memory, bare]}), encoding="utf-8")
    done = run_import(database, file, "--project", "moved", "--user-id", "ann")
    assert done.returncode == 0, done.stderr
    (found,) = call(conn, "memory_list", user_id="alex", project="moved")
    assert found["memory"] == "Likes sushi"
    assert found["metadata"] == {"a": 1, "source_id": "8f5"}
    assert found["categories"] == ["food"]
    assert found["valid_from"].isoformat() == "2025-07-01T17:00:00+00:00"
    (other,) = call(conn, "memory_list", user_id="ann", project="moved")
    assert other["memory"] == "Is tired"
    chat = lines(tmp_path, [{"messages": "How are you?", "run_id": "r"}])
    assert run_import(database, chat, "--verbatim").returncode == 0
    (kept,) = call(conn, "memory_list", run_id="r")
    assert kept["memory"] == "How are you?"


def exported(conn: Connection, folder: Path, **scope: str) -> Path:
    """A file of memory_export()."""
    return lines(folder, [row["memory_export"] for row in call(conn, "memory_export", **scope)])


def state(conn: Connection, project: str) -> list[Row]:
    """Everything about the memories of a user that a client can see, and their sources."""
    arguments: Row = {"user_id": "ann", "project": project}
    found = call(conn, "memory_export", **arguments)
    memories = [row["memory_export"] for row in found]
    for memory in memories:
        for name in ("history", "updated_at"):
            del memory[name]
        for name in ("id", "superseded_by"):  # in another project they end in another bucket
            memory[name] = memory[name] and memory[name][:-3]
    return sorted(memories, key=lambda row: str(row["id"]))


def test_the_export_comes_back(conn: Connection, database: str, tmp_path: Path) -> None:
    call(conn, "memory_project_create", name="other")
    scope = Scope(conn, "ann")
    scope.say("I live in Rome. I like tea.", at="2025-01-01Z", metadata={"by": "chat"})
    scope.say("I live in Oslo.", at="2026-01-01Z", categories=["home"])
    scope.say("My wife Anna works at Acme.", at="2026-01-02Z", immutable=True)
    past = {"occurred_at": "2026-01-02Z", "expires_at": "2026-01-03Z"}
    scope.store("word for word", metadata={"n": 1}, **past)
    scope.say("I like figs.", at="2026-01-02Z")
    scope.say("Please forget that I like figs.")
    file = exported(conn, tmp_path, user_id="ann")
    done = run_import(database, file, "--project", "other")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "5 conversations added (5 memories, 0 updated, 0 deleted, 0 known)\n"
    assert state(conn, "other") == state(conn, "default")
    relations = [
        {(r["source"], r["relationship"], r["target"])
         for r in call(conn, "memory_relations", user_id="ann", project=project)}
        for project in ("default", "other")
    ]  # fmt: skip
    assert relations[0] == relations[1] != set()
    assert call(conn, "memory_check", project="other") == []
    # What is said from now on replaces what it should.
    (moved,) = scope.say("I moved to Bergen.", project="other")
    assert (moved["event"], moved["previous_memory"]) == ("UPDATE", "Lives in Oslo")
    again = run_import(database, file, "--project", "other")
    assert again.stdout.startswith("0 conversations added"), again.stderr
    assert again.stdout.endswith(", 5 were there already\n")


def test_what_stands_in_the_place_of_an_exported_memory(
    conn: Connection, database: str, tmp_path: Path
) -> None:
    call(conn, "memory_project_create", name="other")
    scope = Scope(conn, "ann")
    scope.say("I live in Rome. I like tea.", at="2025-01-01Z")
    scope.say("I live in Oslo. I like tea.", at="2024-01-01Z", project="other")
    file = exported(conn, tmp_path, user_id="ann")
    broken = [json.loads(line) for line in file.read_text().splitlines()]
    broken[1] |= {"user_id": "eve", "valid_from": "soon"}
    file = lines(tmp_path, [*broken, broken[0] | {"user_id": None}, broken[0] | {"id": "x"}])
    done = run_import(database, file, "--project", "other")
    assert done.returncode == 1
    assert "line 1: another memory of the scope stands in its place" in done.stderr
    for number in (2, 3, 4):
        assert f"line {number}: " in done.stderr
    assert "Traceback" not in done.stderr
    assert scope.held(project="other") == {"Lives in Oslo", "Likes tea"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--project", "nowhere"], 'project "nowhere" does not exist'),
        (["--batch", "0"], "invalid positive value: '0'"),
    ],
)
def test_errors(database: str, tmp_path: Path, options: list[str], told: str) -> None:
    done = run_import(database, lines(tmp_path, conversations(1)), *options)
    assert done.returncode != 0
    assert told in done.stderr
    assert "Traceback" not in done.stderr
