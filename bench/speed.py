"""Times of searching and adding, and bytes, next to mem0's table layout in the same run.

    python bench/speed.py [--dsn DSN] [--memories 100000] [--users 1000] [--questions 400]

The memories (corpus.py) go through memory_add (infer => false, a call a user) into a project made
for the run and dropped after it. mem0's layout gets the same ids, vectors and texts: one table
(id uuid, vector, payload jsonb), an HNSW index on the vector, the user in the payload, compared
after the index. It is asked as its add() does (limit 10) and as its search() does (limit 80).

Each question is about a memory of a user drawn at random. The searches of a question follow each
other, a different one first each time, so that noise meets all of them. Recall is against brute
force over the user's memories (exact.py): by cosine, and for memory_search by the fusion of cosine
and words, for which the other weights are 0 while recall, not time, is measured.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from random import Random

import exact
import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from corpus import Memory, memories
from metrics import mean, percentile
from pgvector.psycopg import register_vector
from stores import Connection, Mem0Layout, Project, Question, embed
from tables import table_row

TOP_K = 10
WARM_UP = 20  # questions asked before the clock runs
OTHER_PROJECTS = 50
SINGLE_ADDS = 1000

Corpus = dict[str, list[Memory]]


@dataclass(frozen=True)
class Search:
    name: str
    ask: Callable[[Question, int], list[str]]
    limit: int
    is_fused: bool = False


@dataclass
class Measurement:
    milliseconds: list[float] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)


def make_corpus(memories_: int, users: int, seed: int) -> Corpus:
    """Memories by user, as many for each as for the others."""
    return {
        f"user-{number}": list(memories(seed * users + number, memories_ // users))
        for number in range(users)
    }


def questions_about(
    connection: Connection, corpus: Corpus, count: int, seed: int
) -> list[Question]:
    random = Random(seed)
    users = random.choices(list(corpus), k=count)
    texts = [random.choice(corpus[user]).question for user in users]
    embeddings = embed(connection, texts)
    return [Question(*asked) for asked in zip(texts, users, embeddings, strict=True)]


def measure_times(
    searches: Sequence[Search], questions: Sequence[Question]
) -> dict[str, Measurement]:
    for question in questions[:WARM_UP]:
        for search in searches:
            search.ask(question, search.limit)
    measured = {search.name: Measurement() for search in searches}
    for number, question in enumerate(questions):
        first = number % len(searches)
        for search in (*searches[first:], *searches[:first]):
            start = time.perf_counter()
            found = search.ask(question, search.limit)
            seconds = time.perf_counter() - start
            measured[search.name].milliseconds.append(1000 * seconds)
            measured[search.name].rows.append(len(found))
    return measured


def measure_recall(
    project: Project,
    searches: Sequence[Search],
    questions: Sequence[Question],
    measured: dict[str, Measurement],
) -> None:
    project.only_fusion(True)
    for question in questions:
        by_cosine, by_fusion = exact.scores(project, question)
        for search in searches:
            found = search.ask(question, search.limit)
            best = by_fusion if search.is_fused else by_cosine
            measured[search.name].recalls.append(exact.recall(TOP_K, found, best))
    project.only_fusion(False)


def measure_among_projects(
    connection: Connection, search: Search, questions: Sequence[Question]
) -> Measurement:
    """The search with further projects in the database."""
    with ExitStack() as projects:
        for number in range(OTHER_PROJECTS):
            other = Project(connection, f"bench_speed_{os.getpid()}_{number}")
            projects.enter_context(other.existing())
        return measure_times([search], questions)[search.name]


def measure_single_adds(
    project: Project, layout: Mem0Layout, corpus: Corpus, seed: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of memory_add with one message, and of an insert into mem0's layout."""
    texts = [f"{memory.text}, as I said" for memory in memories(seed, SINGLE_ADDS)]
    users = Random(seed).choices(list(corpus), k=len(texts))
    ours, peers = [], []
    for text, user, embedding in zip(texts, users, embed(project.connection, texts), strict=True):
        ours.append(1000 * project.add(user, [{"role": "user", "content": text}]))
        peers.append(1000 * layout.add(user, text, embedding))
    return ours, peers


def report_searches(measured: dict[str, Measurement]) -> str:
    lines = table_row("search", "p50 ms", "p95 ms", "p99 ms", "rows", "recall@10")
    lines += table_row(*["---"] * 6)
    for name, measurement in measured.items():
        times = [f"{percentile(p, measurement.milliseconds):.1f}" for p in (0.5, 0.95, 0.99)]
        recall = f"{mean(measurement.recalls):.3f}" if measurement.recalls else ""
        lines += table_row(name, *times, f"{mean(measurement.rows):.1f}", recall)
    return lines


def report_adds(adds: Iterable[tuple[str, Sequence[float], int]]) -> str:
    """A line an entry: what was called, milliseconds of each call, memories of all calls."""
    lines = table_row("adding", "memories/s", "p50 ms a call", "p95 ms a call")
    lines += table_row(*["---"] * 4)
    for name, milliseconds, count in adds:
        times = [f"{percentile(p, milliseconds):.1f}" for p in (0.5, 0.95)]
        lines += table_row(name, round(1000 * count / sum(milliseconds)), *times)
    return lines


def report_sizes(sizes: dict[str, tuple[int, int]], count: int) -> str:
    lines = table_row("bytes a memory", "table", "indexes", "both")
    lines += table_row(*["---"] * 4)
    for part, (in_table, in_indexes) in sizes.items():
        cells = (in_table, in_indexes, in_table + in_indexes)
        lines += table_row(part, *(round(cell / count) for cell in cells))
    return lines


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run(connection: Connection, corpus: Corpus, question_count: int, seed: int) -> None:
    register_vector(connection)
    connection.execute("set jit = off")  # compiling would burden the peer's sequential scans
    name = f"bench_speed_{os.getpid()}"
    project, layout = Project(connection, name), Mem0Layout(connection, f"{name}_mem0")
    searches = [
        Search("memory_search", project.search, TOP_K, is_fused=True),
        Search("memory_search_by_vector", project.search_by_vector, TOP_K),
        Search("mem0's layout, limit 10", layout.search, 10),
        Search("mem0's layout, limit 80", layout.search, 80),
    ]
    count = sum(map(len, corpus.values()))
    with project.existing(), layout.existing():
        loads = [1000 * project.load(user, told) for user, told in corpus.items()]
        say(f"{count} memories of {len(corpus)} users loaded in {sum(loads) / 1000:.0f} s")
        seconds = layout.copy(name)
        say(f"copied into mem0's layout; building its indexes took {seconds:.0f} s")
        connection.execute("vacuum analyze")
        sizes = {**project.sizes(), **layout.sizes()}
        questions = questions_about(connection, corpus, question_count, seed)
        measured = measure_times(searches, questions)
        measure_recall(project, searches, questions, measured)
        say(f"{len(questions)} questions asked")
        among = f"memory_search, {OTHER_PROJECTS} projects more"
        measured[among] = measure_among_projects(connection, searches[0], questions)
        ours, peers = measure_single_adds(project, layout, corpus, seed)
    print(report_searches(measured))
    print(
        report_adds(
            [
                (f"memory_add, {count // len(corpus)} messages a call", loads, count),
                ("memory_add, one message a call", ours, len(ours)),
                ("mem0's layout, one insert, embedding at hand", peers, len(peers)),
            ]
        )
    )
    print(report_sizes(sizes, count).rstrip())


def main() -> None:
    parser = argparse.ArgumentParser(description="Speed of searching and adding.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--memories", type=int, default=100_000)
    parser.add_argument("--users", type=int, default=1000)
    parser.add_argument("--questions", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    corpus = make_corpus(arguments.memories, arguments.users, arguments.seed)
    dsn = arguments.dsn or external_dsn() or Server().up().dsn()
    # Unprepared, so that each statement is planned for its own values, as through a pool.
    with psycopg.connect(dsn, autocommit=True, prepare_threshold=None) as connection:
        run(connection, corpus, arguments.questions, arguments.seed)


if __name__ == "__main__":
    main()
