"""Times of searching and adding, and bytes, next to mem0's table layout in the same run.

    python bench/speed.py [--dsn DSN] [--memories 1000000] [--users 10000] [--large 20000,200000]
        [--reference 100000] [--questions 400] [--large-questions 100] [--approximate-from N]

The memories (corpus.py) go through memory_add (infer => false, at most 1,000 a call) into a project
made for the run and dropped after it: `--memories` of `--users` with as many each, and those of a
user for each number of `--large`. A second project holds `--reference` memories of users of the
same size. mem0's layout gets the same ids, vectors and texts: one table (id uuid, vector, payload
jsonb), an HNSW index on the vector, the user in the payload, compared after the index. It is asked
as its add() does (limit 10) and as its search() does (limit 80).

Each question is about a memory of a user drawn at random. The searches of a question follow each
other, a different one first each time, so that noise meets all of them; mem0's layout is asked on
its own, because its scans of the whole table would empty the caches of the others. Recall is
against brute force over the user's memories (exact.py): by cosine, and for memory_search by the
fusion of cosine and words, for which the other weights are 0 while recall, not time, is measured.
"fewest" is the least number of rows that any question brought.

All is asked without memory_index_create() first, a user of more than 50,000 memories with 20
questions only; then its indexes are built and all is asked again, large users also with a filter
that lets 1 % of their memories through. `--approximate-from` sets that setting, for runs with
smaller users. Adding is measured before those indexes are there, and with them.

The role has to be a superuser. The defaults are for about an hour on 2 cores, and 10 GB of disk;
a quick run:

    python bench/speed.py --memories 20000 --users 200 --reference 5000 --large 2000,12000
        --approximate-from 10000
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from random import Random

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from corpus import User, equal_users, memories
from pgvector.psycopg import register_vector
from searching import Run, Search, measure_recall, measure_times, questions_about
from speed_report import (
    Adds,
    Size,
    adding_table,
    ratio,
    search_header,
    search_row,
    size_table,
    total,
)
from stores import (
    MESSAGES_A_CALL,
    Connection,
    Mem0Layout,
    Plain,
    Processor,
    Project,
    Question,
    embed,
)

PLAIN = "plain SQL: exact scan of the scope, top 10"
RARE_SHARE = 0.01
SLOW = 50_000  # memories that an exact search takes long to read
SLOW_QUESTIONS = 20
OTHER_PROJECTS = 50
SINGLE_ADDS = 1000
INFERRED_ADDS = 500
BATCH_ADDS = 10_000
BUILD_BYTES = 2500  # memory in which HNSW is built, a vector of 256 dimensions with its links


@dataclass(frozen=True)
class Corpus:
    """Who has memories: many users with as many each, large ones, and those of the reference."""

    users: Sequence[User]
    large: Sequence[User]
    reference: Sequence[User]

    @property
    def count(self) -> int:
        return sum(user.count for user in (*self.users, *self.large))


@dataclass(frozen=True)
class Asked:
    """Questions to the users of one size."""

    memories: int
    questions: Sequence[Question]
    is_large: bool = False

    def first(self, count: int) -> "Asked":
        return replace(self, questions=self.questions[:count])


class Bench:
    """The stores, and the steps of a run; each prints its lines when it has them."""

    def __init__(
        self, connection: Connection, other: Connection, corpus: Corpus, seed: int
    ) -> None:
        name = f"bench_speed_{os.getpid()}"
        self.connection = connection
        self.processor = Processor(connection)
        self.corpus = corpus
        self.seed = seed
        self.project = Project(connection, name)
        self.plain = Plain(other, name)
        self.reference = Project(connection, f"{name}_reference")
        self.layout = Mem0Layout(connection, f"{name}_mem0")

    @contextmanager
    def existing(self) -> Iterator[None]:
        with self.project.existing(), self.reference.existing(), self.layout.existing():
            yield

    def load(self) -> list[Adds]:
        """Fill the three stores; return what adding to the project took."""
        corpus = self.corpus
        load(self.reference, corpus.reference)
        each = corpus.users[0].count
        loads = [load(self.project, corpus.users, f"{min(each, MESSAGES_A_CALL)} messages a call")]
        for user in corpus.large:
            calls = f"{min(user.count, MESSAGES_A_CALL)} messages a call, user of {user.count:,}"
            loads.append(load(self.project, [user], calls))
        seconds = self.layout.copy(self.project.name)
        say(f"copied into mem0's layout; building its indexes took {seconds:.0f} s")
        self.settle()
        return loads

    def settle(self) -> None:
        """What the server would do after loading in its own time."""
        self.connection.execute("vacuum analyze")
        self.connection.execute("checkpoint")

    def ask_small(self, asked: Asked, reference: Asked) -> None:
        """The users with as many memories each, in this project and among fewer memories."""
        runs = [Run(search, asked.questions) for search in self.exact_searches()]
        fewer = Run(
            Search("memory_search, smaller project", self.reference.search, is_fused=True),
            reference.questions,
        )
        measure_times(self.processor, [*runs, fewer])
        measure_recall(self.project, runs)
        measure_recall(self.reference, [fewer])
        others = Run(
            Search(f"memory_search, {OTHER_PROJECTS} projects more", self.project.search),
            asked.questions,
        )
        with other_projects(self.connection):
            measure_times(self.processor, [others])
        report(asked, [*runs, fewer, others])
        say(
            f"memory_search among {self.corpus.count:,} memories takes {ratio(runs[1], fewer)}"
            f" times as long as among {sum(user.count for user in self.corpus.reference):,}"
        )

    def exact_searches(self) -> list[Search]:
        """The plain statement and ours, while no index of vectors could answer it."""
        plain = Search(PLAIN, self.plain.search, processor=self.plain.processor)
        return [plain, *searches(self.project)]

    def ask(self, asked: Asked, searches: Sequence[Search]) -> None:
        runs = [Run(search, asked.questions) for search in searches]
        measure_times(self.processor, runs)
        measure_recall(self.project, runs)
        report(asked, runs)

    def ask_peer(self, asked: Asked) -> None:
        runs = [
            Run(search, asked.questions)
            for search in peer_searches(self.layout, filtered=asked.is_large)
        ]
        measure_times(self.processor, runs)
        measure_recall(self.project, runs)
        report(asked, runs)

    def add(self, note: str) -> list[Adds]:
        """Single messages to users drawn at random, and batches to a new one."""
        texts, users = self.messages(note)
        before = self.processor.seconds()
        singles = [
            self.project.add(user, [{"role": "user", "content": text}])
            for text, user in zip(texts, users, strict=True)
        ]
        verbatim = self.processor.seconds() - before
        before = self.processor.seconds()
        inferred = [
            self.project.add(f"inferred, {note}, {place // 10}", [said], infer=True)
            for place, said in enumerate(short_statements(note))
        ]
        extracted = self.processor.seconds() - before
        batches = list(self.project.load(User(f"batches, {note}", BATCH_ADDS, self.seed)))
        return [
            Adds(f"memory_add, one message a call, {note}", singles, len(singles), verbatim),
            Adds(f"memory_add, one short message, infer => true, {note}", inferred,
                 len(inferred), extracted),
            Adds(f"memory_add, {MESSAGES_A_CALL} messages a call, {note}", batches, BATCH_ADDS),
        ]  # fmt: skip

    def add_to_peer(self) -> Adds:
        texts, users = self.messages("peer")
        embeddings = embed(self.connection, texts)
        before = self.processor.seconds()
        singles = [self.layout.add(*row) for row in zip(users, texts, embeddings, strict=True)]
        spent = self.processor.seconds() - before
        return Adds("mem0's layout, one insert, embedding at hand", singles, len(singles), spent)

    def messages(self, note: str) -> tuple[list[str], list[str]]:
        """Texts that nobody has been told yet, and for each who is told it."""
        seed = f"{self.seed} {note}"
        texts = [f"{memory.text}, as I said" for memory in memories(seed, SINGLE_ADDS)]
        return texts, [user.name for user in Random(seed).choices(self.corpus.users, k=len(texts))]

    def sizes(self) -> list[Size]:
        """Of the project, in parts and in all."""
        parts = part_sizes(self.project.sizes(), self.corpus.count)
        return [*parts, total("agent_memory: in all", parts)]

    def peer_sizes(self) -> list[Size]:
        """Of mem0's layout, which holds the same memories."""
        return part_sizes(self.layout.sizes(), self.corpus.count)

    def build(self) -> list[Size]:
        """Call memory_index_create()."""
        assert not self.project.search_indexes(), "indexes nobody asked for are maintained"
        seconds = self.project.create_indexes()
        say(f"memory_index_create() took {seconds:.0f} s")
        self.settle()
        indexes = {
            f"agent_memory: {name} of memory_index_create()": (0, size)
            for name, size in self.project.search_indexes().items()
        }
        return part_sizes(indexes, self.project.count())


def short_statements(note: str) -> list[dict[str, str]]:
    """Messages that state a preference, a fact of a friend's, or an own one, in turns."""
    random = Random(note)
    said = (
        "I like {} tea number {}", "My friend Ann{1} lives in {0}town", "I am allergic to {} {}",
        "I have a dog named {}{}", "I work at {} {}",
    )  # fmt: skip
    colours = ("Red", "Blue", "Green", "White", "Black")
    return [
        {"role": "user", "content": said[n % len(said)].format(random.choice(colours), n)}
        for n in range(INFERRED_ADDS)
    ]


def part_sizes(sizes: Mapping[str, tuple[int, int]], memories: int) -> list[Size]:
    """Bytes a memory, by part, of bytes in tables and indexes."""
    return [Size(part, *(bytes_ / memories for bytes_ in of)) for part, of in sizes.items()]


def searches(project: Project, note: str = "", *, filtered: bool = False) -> list[Search]:
    found = [
        Search(f"memory_search{note}", project.search, is_fused=True),
        Search(f"memory_search_by_vector{note}", project.search_by_vector),
    ]
    if filtered:
        note += ", 1 % filter"
        found += [
            Search(f"memory_search{note}", project.search, is_fused=True, only_rare=True),
            Search(f"memory_search_by_vector{note}", project.search_by_vector, only_rare=True),
        ]
    return found


def peer_searches(layout: Mem0Layout, *, filtered: bool) -> list[Search]:
    name = "mem0's layout, limit"
    found = [Search(f"{name} {limit}", layout.search, limit, is_peer=True) for limit in (10, 80)]
    if filtered:
        found += [
            Search(
                f"{name} {limit}, 1 % filter", layout.search, limit, is_peer=True, only_rare=True
            )
            for limit in (10, 80)
        ]
    return found


def load(project: Project, users: Sequence[User], calls: str = "") -> Adds:
    seconds: list[float] = []
    count = 0
    for user in users:
        seconds += project.load(user)
        count += user.count
        if count // 100_000 > (count - user.count) // 100_000:
            say(f"{count:,} memories loaded in {sum(seconds):.0f} s")
    return Adds(f"memory_add, {calls}", seconds, count)


@contextmanager
def other_projects(connection: Connection) -> Iterator[None]:
    """Further projects in the database."""
    with ExitStack() as projects:
        for number in range(OTHER_PROJECTS):
            other = Project(connection, f"bench_speed_{os.getpid()}_{number}")
            projects.enter_context(other.existing())
        yield


def report(asked: Asked, runs: Sequence[Run]) -> None:
    plain = next((run for run in runs if run.search.name == PLAIN), None)
    for run in runs:
        show(search_row(asked.memories, run, plain))


def show(text: str) -> None:
    print(text, end="", flush=True)


def say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def run(bench: Bench, options: argparse.Namespace) -> None:
    """All steps; what they add is not known to mem0's layout, so that is asked before."""
    connection, corpus = bench.connection, bench.corpus
    loads = bench.load()
    sizes, peer_sizes = bench.sizes(), bench.peer_sizes()
    if options.approximate_from is not None:
        bench.project.set_approximate_from(options.approximate_from)
    small, reference = (
        Asked(users[0].count, questions_about(connection, users, options.questions, bench.seed))
        for users in (corpus.users, corpus.reference)
    )
    large = [
        Asked(
            user.count,
            questions_about(connection, [user], options.large_questions, bench.seed),
            is_large=True,
        )
        for user in corpus.large
    ]
    show(search_header())
    bench.ask_small(small, reference)
    for asked in large:
        few = asked if asked.memories <= SLOW else asked.first(SLOW_QUESTIONS)
        bench.ask(few, bench.exact_searches())
    for asked in (small, *large):
        bench.ask_peer(asked)
    adds = [*loads, *bench.add("without indexes"), bench.add_to_peer()]
    indexes = bench.build()
    for asked in (small, *large):
        bench.ask(asked, searches(bench.project, ", indexes", filtered=asked.is_large))
    adds += bench.add("with indexes")
    all_ = total("agent_memory: in all, with these", [sizes[-1], *indexes])
    show(f"\n{adding_table(adds)}\n{size_table([*sizes, *indexes, all_, *peer_sizes])}")


def numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",") if number]


def options_given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Speed of searching and adding.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--memories", type=int, default=1_000_000)
    parser.add_argument("--users", type=int, default=10_000)
    parser.add_argument("--large", type=numbers, default=[20_000, 200_000])
    parser.add_argument("--reference", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=400)
    parser.add_argument("--large-questions", type=int, default=100)
    parser.add_argument("--approximate-from", type=int)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def make_corpus(options: argparse.Namespace) -> Corpus:
    users = equal_users(options.memories, options.users, options.seed)
    fewer = max(1, options.reference // users[0].count)
    return Corpus(
        users,
        [User(f"large-{count}", count, options.seed, RARE_SHARE) for count in options.large],
        users[:fewer],
    )


def main() -> None:
    options = options_given()
    corpus = make_corpus(options)
    dsn = options.dsn or external_dsn() or Server().up().dsn()
    # Unprepared, so that each statement is planned for its own values, as through a pool.
    with (
        psycopg.connect(dsn, autocommit=True, prepare_threshold=None) as connection,
        psycopg.connect(dsn, autocommit=True, prepare_threshold=None) as other,
    ):
        for session in (connection, other):
            register_vector(session)
            session.execute("set jit = off")  # compiling would burden the peer's sequential scans
        kilobytes = 65_536 + BUILD_BYTES * corpus.count // 1000
        connection.execute(f"set maintenance_work_mem = '{kilobytes}kB'".encode())
        bench = Bench(connection, other, corpus, options.seed)
        with bench.existing():
            run(bench, options)


if __name__ == "__main__":
    main()
