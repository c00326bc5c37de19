"""Memories that stay for years: an archive, other embeddings, a clone; each while others work.

    python bench/long_life.py [archive] [embeddings] [clone] [--dsn DSN] [--memories 1000000]
        [--users 1000] [--cold 0.9] [--questions 200]

A project is made for each part and dropped after it; its memories (corpus.py) are laid into the
table by COPY's way, without messages and history.

- archive: --cold of each user's memories are two years old. Sizes, times of searches and what they
  find, before memory_archive(), after it (VACUUM, REINDEX) and with archived => true; meanwhile a
  writer adds and changes memories, cold ones among them, and its longest wait counts.
- embeddings: from the builtin model to a scripted one over HTTP and back, while four connections
  add and search: errors, rows of each search, the longest wait around the switch, what is found.
- clone: seconds of memory_project_clone(), answers of both, and as_of.
"""

import argparse
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from random import Random
from typing import Any

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from corpus import User, equal_users
from psycopg.types.json import Jsonb
from stores import Processor
from tables import table

sys.path.append(str(Path(__file__).resolve().parents[1]))

from tests.model_server import ModelServer

Connection = psycopg.Connection[Any]
TOP_K = 10
A_CALL = 2000
NEW_DIMENSION = 64

LAY = """
insert into memory.memory (
    project, id, user_id, actor, memory, created_at, stated_at, valid, recorded, embedding)
select %(project)s, memory._new_id(memory._bucket(%(project)s, t.user_id, null, null, null)),
    t.user_id, 'user', t.memory, t.at, t.at, tstzrange(t.at, null), tstzrange(t.at, null),
    t.embedding::halfvec
from unnest(%(users)s::text[], %(texts)s::text[], %(times)s::timestamptz[],
    memory._embed_builtin(%(texts)s::text[])) as t (user_id, memory, at, embedding)
"""
SIZES = """
select case
        when c.relname = 'memory' then '1 memories'
        when c.relname = 'archive' then '2 archive'
        when c.relname ~ '^memory_hot_user' then '3 index of hot memories'
        when a.amname = 'hnsw' then '4 HNSW'
        when a.amname = 'gin' then '5 GIN'
        when c.relname like 'memory%%' then '6 other indexes of memories'
        when c.relname like 'archive%%' then '7 index of the archive' end as part,
    sum(pg_table_size(c.oid))::bigint
from pg_class as c left join pg_am as a on a.oid = c.relam
where c.relnamespace = %s::regnamespace and c.relkind in ('r', 'i')
    and c.relname ~ '^(memory|archive)(_|$)' and c.relname !~ '^memory_(source|entity)'
group by part order by part
"""


class Asked:
    """Questions about memories that are known, of users drawn at random."""

    def __init__(self, users: Sequence[User], count: int, cold: float) -> None:
        random = Random(7)
        self.questions: list[tuple[str, str, str]] = []
        for user in random.choices(users, k=count):
            told = list(user.memories())[: int(user.count * cold)]
            memory = random.choice(told)
            self.questions.append((user.name, memory.question, memory.text))

    def answers(
        self, connection: Connection, project: str, **more: Any
    ) -> tuple[list[list[str]], list[float]]:
        """Texts found and milliseconds, of each."""
        found, times = [], []
        extra = "".join(f", {name} => %({name})s" for name in more)
        for user, question, _ in self.questions:
            start = time.perf_counter()
            rows = connection.execute(
                "select memory from memory_search(query => %(query)s, user_id => %(user)s,"
                f" project => %(project)s{extra})".encode(),
                {"query": question, "user": user, "project": project, **more},
            ).fetchall()
            times.append(1000 * (time.perf_counter() - start))
            found.append([row[0] for row in rows])
        return found, times

    def recall(self, found: Sequence[Sequence[str]]) -> float:
        """Share of the questions whose memory is among the rows."""
        return statistics.mean(
            text in rows for (_, _, text), rows in zip(self.questions, found, strict=True)
        )


def overlap(found: Sequence[Sequence[str]], before: Sequence[Sequence[str]]) -> float:
    """Share of the rows from before that are found."""
    return statistics.mean(
        len(set(new) & set(old)) / max(len(old), 1) for new, old in zip(found, before, strict=True)
    )


@contextmanager
def project(dsn: str, name: str) -> Iterator[Connection]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        with suppress(psycopg.errors.InvalidSchemaName):
            connection.execute("select memory_project_drop(%s)", [name])
        connection.execute("select memory_project_create(%s)", [name])
        try:
            yield connection
        finally:
            connection.execute("select memory_project_drop(%s)", [name])


def lay(dsn: str, name: str, users: Sequence[User], cold: float) -> None:
    """Put the memories of users into the table of a project, by two sessions."""

    def some(part: Sequence[User]) -> None:
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("set session_replication_role = replica")
            connection.execute("set synchronous_commit = off")
            rows = chain.from_iterable(
                (
                    (user.name, memory.text, "2024-01-01" if n < cold * user.count else "now")
                    for n, memory in enumerate(user.memories())
                )
                for user in part
            )
            while batch := list(islice(rows, A_CALL)):
                names, texts, times = map(list, zip(*batch, strict=True))
                connection.execute(
                    LAY.encode(), {"project": name, "users": names, "texts": texts, "times": times}
                )

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(some, (users[::2], users[1::2])))


def sizes(connection: Connection, name: str) -> dict[str, int]:
    return dict(connection.execute(SIZES.encode(), [f"memory_{name}"]).fetchall())


def settle(connection: Connection, name: str) -> None:
    """What docs/long-life.md says to do afterwards."""
    connection.execute(f"reindex table concurrently memory_{name}.memory".encode())
    connection.execute(f"vacuum (analyze) memory_{name}.memory".encode())
    connection.execute(f"vacuum (analyze) memory_{name}.archive".encode())


class Busy:
    """Work that goes on in sessions of its own: the longest wait of each kind, and errors."""

    def __init__(self, dsn: str, works: Sequence[Callable[[Connection, int], str]]) -> None:
        self.dsn, self.works = dsn, works
        self.longest: dict[str, float] = {}
        self.counts: dict[str, int] = {}
        self.errors: list[str] = []
        self.stop = threading.Event()

    def __enter__(self) -> "Busy":
        self.threads = [threading.Thread(target=self.run, args=[work]) for work in self.works]
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        for thread in self.threads:
            thread.join()

    def run(self, work: Callable[[Connection, int], str]) -> None:
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            turn = 0
            while not self.stop.is_set():
                turn += 1
                start = time.perf_counter()
                try:
                    kind = work(connection, turn)
                except psycopg.Error as error:
                    self.errors.append(f"{error.sqlstate} {str(error).splitlines()[0]}")
                    continue
                seconds = time.perf_counter() - start
                self.counts[kind] = self.counts.get(kind, 0) + 1
                self.longest[kind] = max(self.longest.get(kind, 0), seconds)


def bench_archive(dsn: str, options: argparse.Namespace) -> None:
    name = "long_life"
    users = equal_users(options.memories, options.users, 1)
    asked = Asked(users, options.questions, options.cold)
    with project(dsn, name) as connection:
        start = time.perf_counter()
        lay(dsn, name, users, options.cold)
        say(f"{options.memories} memories laid in {time.perf_counter() - start:.0f} s")
        if options.indexes:
            connection.execute("set maintenance_work_mem = '1GB'")
            connection.execute("select memory_index_create(%s, whole_project => true)", [name])
            connection.execute(f"vacuum (analyze) memory_{name}.memory".encode())
        if not options.indexes:
            settle(connection, name)
        before_sizes = sizes(connection, name)
        before, times_before = asked.answers(connection, name)

        def write(session: Connection, turn: int) -> str:
            user = f"user-{turn % len(users)}"
            if turn % 2:
                session.execute(
                    "select * from memory_add(%s, user_id => %s, infer => false, project => %s)",
                    [f"Note {turn} of the day", user, name],
                )
                return "memory_add"
            session.execute(
                "select memory_update(m.id, importance => 0.6, project => %(project)s) from ("
                "select id from memory.memory where project = %(project)s and user_id = %(user)s"
                " and created_at < now() - interval '1 year' and upper_inf(recorded)"
                " order by random() limit 1) as m",
                {"project": name, "user": user},
            )
            return "memory_update of a cold one"

        with Busy(dsn, [write]) as busy:
            time.sleep(min(20, options.memories / 10000))
            usual, busy.longest = dict(busy.longest), {}
            start = time.perf_counter()
            row = connection.execute(
                "call memory_archive(older_than => '1 year', project => %s)", [name]
            ).fetchone()
            took = time.perf_counter() - start
        assert row is not None
        say(f"memory_archive(): {row[0]} memories in {took:.0f} s, {row[0] / took:.0f} a second")
        for kind, longest in sorted(busy.longest.items()):
            say(f"{kind}: longest {longest:.2f} s (before: {usual.get(kind, 0):.2f} s)")
        say(f"writers: {sum(busy.counts.values())} calls, {len(busy.errors)} errors")
        for error in set(busy.errors):
            say("  " + error)
        moved = sizes(connection, name)
        start = time.perf_counter()
        settle(connection, name)
        say(f"VACUUM and REINDEX CONCURRENTLY: {time.perf_counter() - start:.0f} s")
        after_sizes = sizes(connection, name)
        hot, times_hot = asked.answers(connection, name, archived=False)
        every, times_all = asked.answers(connection, name, archived=True)
        unsaid, times_unsaid = asked.answers(connection, name)
        broken = connection.execute(
            "select count(*) from memory_check(%s) where invariant like '%%tier%%'", [name]
        ).fetchone()
        say(f"memories in two tiers or in none: {broken[0] if broken else '?'}")
        start = time.perf_counter()
        connection.execute(f"vacuum full memory_{name}.memory".encode())
        say(f"VACUUM FULL: {time.perf_counter() - start:.0f} s")
        full = sizes(connection, name)
        say(
            table(
                ["MB", "before", "moved", "VACUUM, REINDEX", "VACUUM FULL"],
                [
                    [part[2:], *(f"{at.get(part, 0) / 1e6:.1f}"
                                 for at in (before_sizes, moved, after_sizes, full))]
                    for part in sorted({*before_sizes, *after_sizes})
                ],
            )
        )  # fmt: skip
        say(
            table(
                ["search", "ms (median)", "asked-for cold memory found", "rows as before"],
                [
                    [label, f"{statistics.median(times):.1f}", f"{asked.recall(found):.3f}",
                     f"{overlap(found, before):.3f}"]
                    for label, found, times in (
                        ("before", before, times_before),
                        ("hot only", hot, times_hot),
                        ("archived => true", every, times_all),
                        ("by itself (archived => null)", unsaid, times_unsaid),
                    )
                ],
            )
        )  # fmt: skip


def bench_embeddings(dsn: str, options: argparse.Namespace) -> None:
    name = "long_change"
    users = equal_users(options.memories, options.users, 2)
    asked = Asked(users, options.questions, 1)
    with project(dsn, name) as connection, ModelServer() as server:
        lay(dsn, name, users, 1)
        settle(connection, name)
        before, _ = asked.answers(connection, name)
        fewest: dict[str, int] = {}

        def work(number: int) -> Callable[[Connection, int], str]:
            def one(session: Connection, turn: int) -> str:
                user, question, _ = asked.questions[(turn * 4 + number) % len(asked.questions)]
                if turn % 4 == 0:
                    session.execute(
                        "select * from memory_add(%s, user_id => %s, infer => false,"
                        " project => %s)",
                        [f"Note {turn} of session {number}", user, name],
                    )
                    return "memory_add"
                rows = session.execute(
                    "select id from memory_search(%s, user_id => %s, project => %s)",
                    [question, user, name],
                ).fetchall()
                fewest["rows"] = min(fewest.get("rows", TOP_K), len(rows))
                return "memory_search"

            return one

        with Busy(dsn, [work(number) for number in range(4)]) as busy:
            connection.execute("select memory_secret_set('bench', 'sk-bench')")
            connection.execute(
                "select memory_embedding_change('openai', 'scripted-1', %s, base_url => %s,"
                " secret => 'bench', project => %s, options => %s)",
                [NEW_DIMENSION, server.base_url, name,
                 Jsonb({"dimensions": NEW_DIMENSION, "batch_size": 256})],
            )  # fmt: skip
            start = time.perf_counter()
            row = connection.execute("call memory_embedding_fill(%s)", [name]).fetchone()
            took = time.perf_counter() - start
            assert row is not None
            say(f"memory_embedding_fill(): {row[0]} memories in {took:.0f} s")
            for way in ("over", "back", "over again"):
                time.sleep(3)
                usual, busy.longest = dict(busy.longest), {}
                start = time.perf_counter()
                model = connection.execute("select memory_embedding_switch(%s)", [name]).fetchone()
                took = time.perf_counter() - start
                time.sleep(3)
                assert model is not None
                waits = ", ".join(
                    f"{kind} {longest:.2f} s (else {usual.get(kind, 0):.2f} s)"
                    for kind, longest in sorted(busy.longest.items())
                )
                say(
                    f"memory_embedding_switch() {way}, to {model[0]}: {took:.2f} s; longest {waits}"
                )
        say(f"meanwhile {busy.counts}, {len(busy.errors)} errors, never fewer than "
            f"{fewest['rows']} rows of {TOP_K}")  # fmt: skip
        for error in set(busy.errors):
            say("  " + error)
        connection.execute("call memory_embedding_fill(%s)", [name])
        for row in connection.execute("select * from memory_embedding_status(%s)", [name]):
            say(str(row))
        new, _ = asked.answers(connection, name)
        connection.execute("select memory_embedding_switch(%s)", [name])
        old, _ = asked.answers(connection, name)
        say(f"rows as before: with the new vectors {overlap(new, before):.3f}, back with the old "
            f"ones {overlap(old, before):.3f}")  # fmt: skip
        start = time.perf_counter()
        connection.execute("call memory_embedding_finish(%s)", [name])
        say(f"memory_embedding_finish(): {time.perf_counter() - start:.0f} s")


def bench_clone(dsn: str, options: argparse.Namespace) -> None:
    name, copy = "long_source", "long_copy"
    users = equal_users(options.memories, options.users, 3)
    asked = Asked(users, options.questions, 1)
    with project(dsn, name) as connection:
        lay(dsn, name, users, 1)
        settle(connection, name)
        before, _ = asked.answers(connection, name)
        then = connection.execute("select clock_timestamp()").fetchone()
        assert then is not None
        for user in users[:50]:
            connection.execute(
                "select * from memory_add(%s, user_id => %s, project => %s)",
                ["I live in Rome. My sister is called Eva.", user.name, name],
            )
        now, _ = asked.answers(connection, name)
        processor = Processor(connection)
        for as_of, wanted in ((None, now), (then[0], before)):
            spent = processor.seconds()
            start = time.perf_counter()
            connection.execute(
                "select memory_project_clone(%s, %s, as_of => %s)", [name, copy, as_of]
            )
            took = time.perf_counter() - start
            cpu = processor.milliseconds_since(spent) / 1000
            found, _ = asked.answers(connection, copy)
            equal = statistics.mean(a == b for a, b in zip(found, wanted, strict=True))
            label = "clone as of then" if as_of else "clone"
            say(f"{label}, {options.memories} memories: {took:.1f} s"
                f" ({cpu:.1f} s of the processor), answers equal: {equal:.3f}")  # fmt: skip
            connection.execute("select memory_project_drop(%s)", [copy])


def say(text: str) -> None:
    print(text, flush=True)


PARTS = {"archive": bench_archive, "embeddings": bench_embeddings, "clone": bench_clone}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", default=[*PARTS], choices=[*PARTS])
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--memories", type=int, default=1_000_000)
    parser.add_argument("--users", type=int, default=1000)
    parser.add_argument("--cold", type=float, default=0.9)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--indexes", action="store_true", help="with memory_index_create()")
    options = parser.parse_args()
    dsn = options.dsn or external_dsn() or Server().up().dsn()
    for part in options.parts:
        say(f"\n## {part}")
        PARTS[part](dsn, options)


if __name__ == "__main__":
    main()
