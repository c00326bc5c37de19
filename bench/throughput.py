"""Searches a second by pgbench, as multiples of a plain exact scan of the same rows.

    python bench/throughput.py [--dsn DSN] [--against DSN] [--users 50] [--memories 100]
        [--connections 1,8] [--seconds 8]

A project made for the run and dropped after it holds `--users` with `--memories` each (corpus.py).
Each statement is prepared, its user and its question drawn at random:

- plain SQL: id and memory of the scope's ten nearest rows, by its index, the distance exact;
- memory_search_by_vector, memory_search: the whole calls.

--against names a database with another release of agent_memory, in which the same is made; both
are asked in turns, so that a slow minute of the machine meets both. Measured is from when each
session has what it keeps: to load Python and the model is no part of a search. CPU is what the
server's processes of these sessions spent, by call, which noise moves least. pgbench has to be on
the PATH, and the role a superuser.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from corpus import equal_users
from pgvector.psycopg import register_vector
from searching import questions_about
from stores import Connection, Project, Question
from tables import table

QUESTIONS = 100
WARM = 60  # calls of a session, after which it has loaded and planned what it keeps
PROGRESS = re.compile(r"progress: [\d.]+ s, ([\d.]+) tps")
STATEMENTS = {
    "plain SQL: exact scan of the scope, top 10": (
        "select id, memory from memory.memory where project = '{project}'"
        " and user_id = (array[{users}])[:n] and upper_inf(valid) and upper_inf(recorded)"
        " order by embedding <=> ('{vectors}'::halfvec[])[:n] limit 10;"
    ),
    "memory_search_by_vector": (
        "select * from memory_search_by_vector(('{vectors}'::halfvec[])[:n],"
        " user_id => (array[{users}])[:n], project => '{project}');"
    ),
    "memory_search": (
        "select * from memory_search((array[{texts}])[:n],"
        " user_id => (array[{users}])[:n], project => '{project}');"
    ),
}


@dataclass(frozen=True)
class Measured:
    """What pgbench counted."""

    calls_a_second: float
    milliseconds: float
    cpu_milliseconds: float  # a call, of the server's processes


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def script(statement: str, project: str, questions: list[Question]) -> str:
    """A pgbench script that asks one of the questions, drawn at random."""
    return f"\\set n random(1, {len(questions)})\n" + statement.format(
        project=project,
        users=", ".join(quoted(question.user) for question in questions),
        texts=", ".join(quoted(question.text) for question in questions),
        vectors="{" + ",".join(f'"{question.embedding.to_text()}"' for question in questions) + "}",
    )


def processor_seconds(connection: Connection) -> float:
    """What the sessions of pgbench have spent, as the server's kernel counts it (Linux)."""
    connection.execute(
        "create or replace function pg_temp.spent(pids integer[]) returns float8"
        " language plpython3u as $$return sum("
        "int(open(f'/proc/{pid}/schedstat').read().split()[0]) for pid in pids) / 1e9$$"
    )
    row = connection.execute(
        "select pg_temp.spent(array_agg(pid)) from pg_stat_activity"
        " where application_name = 'pgbench'"
    ).fetchone()
    assert row
    return float(row[0])


def calls_by_second(running: subprocess.Popen[str]) -> Iterator[float]:
    """How many calls pgbench tells of for each second that it runs; SystemExit when it ends."""
    said = ""
    for line in running.stderr or ():
        if found := PROGRESS.match(line):
            yield float(found.group(1))
        else:
            said += line
    raise SystemExit(f"pgbench: {said.strip()}")


def pgbench(dsn: str, text: str, connections: int, seconds: int) -> Measured:
    command = [
        *("pgbench", "--no-vacuum", "--protocol=prepared", f"--client={connections}"),
        *(f"--jobs={min(connections, 2)}", "--time=3600", "--progress=1", "--file=/dev/stdin", dsn),
    ]
    with (
        psycopg.connect(dsn, autocommit=True) as connection,
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        ) as running,
    ):
        assert running.stdin
        running.stdin.write(text)
        running.stdin.close()
        try:
            calls = calls_by_second(running)
            begun = 0.0
            while begun < WARM * connections:
                begun += next(calls)
            before = processor_seconds(connection)
            measured = sum(islice(calls, seconds))
            spent = processor_seconds(connection) - before
        finally:
            running.kill()
    rate = measured / seconds
    return Measured(rate, 1000 * connections / rate, 1000 * spent / measured)


@contextmanager
def loaded(dsn: str, name: str, users: int, memories: int) -> Iterator[list[Question]]:
    """A project that exists meanwhile; questions about its memories."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        register_vector(connection)
        project = Project(connection, name)
        with project.existing():
            known = equal_users(users * memories, users, 1)
            for user in known:
                for _ in project.load(user):
                    pass
            connection.execute("vacuum analyze memory.memory")
            yield questions_about(connection, known, QUESTIONS, 1)


def run(options: argparse.Namespace, dsns: dict[str, str]) -> None:
    name = f"bench_throughput_{os.getpid()}"
    with ExitStack() as projects:
        questions = {
            release: projects.enter_context(loaded(dsn, name, options.users, options.memories))
            for release, dsn in dsns.items()
        }
        for connections in options.connections:
            rows = []
            plain: dict[str, float] = {}
            for what, statement in STATEMENTS.items():
                for release, dsn in dsns.items():
                    text = script(statement, name, questions[release])
                    found = pgbench(dsn, text, connections, options.seconds)
                    base = plain.setdefault(release, found.cpu_milliseconds)
                    rows.append(
                        [
                            what,
                            release,
                            f"{found.calls_a_second:.0f}",
                            f"{found.milliseconds:.2f}",
                            f"{found.cpu_milliseconds:.2f}",
                            f"{found.cpu_milliseconds / base:.1f}",
                        ]
                    )
            print(f"\n{connections} connections\n")
            header = ["statement", "release", "a second", "ms", "CPU ms", "of plain SQL (CPU)"]
            print(table(header, rows), flush=True)


def numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(description="Searches a second, by pgbench.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--against", help="a database with another release, asked in turns")
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--memories", type=int, default=100, help="of each user")
    parser.add_argument("--connections", type=numbers, default=[1, 8])
    parser.add_argument("--seconds", type=int, default=8, help="of each measurement")
    options = parser.parse_args()
    if shutil.which("pgbench") is None:
        sys.exit("pgbench is not on the PATH (it comes with PostgreSQL's server packages)")
    dsns = {"this": options.dsn or external_dsn() or Server().up().dsn()}
    if options.against:
        dsns["against"] = options.against
    run(options, dsns)


if __name__ == "__main__":
    main()
