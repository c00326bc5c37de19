"""Recall of the documents that answer a question, through the SQL functions, for any data set.

    python bench/retrieval.py --data FILE [--tune 5] [--peer] [--dsn DSN] [--limit COLLECTIONS]

FILE (- for standard input) is JSON of the shape that bench/dataset.py describes:

    {"name": str,
     "collections": [
        {"name": str,
         "documents": [{"id": str, "text": str, "time"?: str, "session"?: str, "actor"?: str}],
         "questions": [{"text": str, "relevant": [id, ...], "category"?: str, "time"?: str}]}]}

bench/locomo.py writes LoCoMo in this shape.

Every document becomes a memory (infer => false) of a project made for the run and dropped after it:
user_id is the collection, run_id the session, the name the actor (the role, where that is "user" or
"assistant"), occurred_at the time. Each
question is searched in its collection: by the vector channel alone, by the lexical channel alone,
as a project does by default, and by default without one signal: for each setting weight_* that is
not 0, with that one at 0. A question's time is as_of. BM25 with length normalisation over the same
documents (bench/bm25.py) is asked beside.

--tune N makes the first N collections the part to choose settings by; the others are held out, and
both are reported beside all. recall@k is the share of a question's relevant documents among the
first k, averaged over questions; MRR the mean of one over the place of the first of them.

--peer asks mem0's own search the same, on the same server; bench/mem0_peer.py says what to install
and what it measures.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import mem0_peer
import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from bm25 import BM25
from dataset import Collection, Dataset, Document, Question, ShapeError, parse
from metrics import mean, percentile, recall_at, reciprocal_rank
from psycopg.types.json import Jsonb
from stores import MESSAGES_A_CALL, Connection, Project
from tables import table

CUTS = (5, 10, 20)
ROLES = ("user", "assistant")  # as actors: who has no name
MEASURES = (*(f"recall@{k}" for k in CUTS), "MRR")

Search = Callable[[Collection, Question], list[str]]  # ids of documents, best first


@dataclass(frozen=True)
class Variant:
    """A project's settings that differ from its defaults."""

    name: str
    weights: Mapping[str, float]
    is_ablation: bool = False


@dataclass(frozen=True)
class Part:
    """Collections that are reported together."""

    name: str
    collections: tuple[Collection, ...]

    def __str__(self) -> str:
        questions = sum(len(collection.questions) for collection in self.collections)
        return f"{self.name}: {len(self.collections)} collections, {questions} questions"


@dataclass(frozen=True)
class Answer:
    """Figures of one question: one a measure, and the time of its search."""

    collection: str
    category: str | None
    figures: tuple[float, ...]
    milliseconds: float


@dataclass(frozen=True)
class Result:
    """What one way of searching found."""

    name: str
    answers: list[Answer]
    is_ablation: bool = False

    def within(self, part: Part) -> list[Answer]:
        names = {collection.name for collection in part.collections}
        return [answer for answer in self.answers if answer.collection in names]


# ---- what is asked


def read(path: Path) -> Dataset:
    """The data set of a file, or of standard input for "-". SystemExit where it is none."""
    text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    try:
        return parse(text)
    except ShapeError as error:
        raise SystemExit(f"{path}: {error}") from None


def split(collections: Sequence[Collection], tune: int | None) -> list[Part]:
    """All collections; before that, where tune is given, the first so many and the others."""
    everything = Part("all", tuple(collections))
    if tune is None:
        return [everything]
    if not 0 < tune < len(collections):
        raise ValueError(f"of {len(collections)} collections, {tune} can't be split off")
    first, others = tuple(collections[:tune]), tuple(collections[tune:])
    return [Part("tune", first), Part("held out", others), everything]


def variants(defaults: Mapping[str, float]) -> list[Variant]:
    """One channel alone, the defaults, the defaults without each of the weights."""
    nothing = dict.fromkeys(defaults, 0.0)
    without = [
        Variant(f"without {name.removeprefix('weight_')}", {name: 0.0}, is_ablation=True)
        for name, weight in defaults.items()
        if weight
    ]
    return [
        Variant("vector only", nothing | {"weight_semantic": 1.0}),
        Variant("lexical only", nothing | {"weight_lexical": 1.0}),
        Variant("default", {}),
        *without,
    ]


# ---- the project


def load(project: Project, collections: Sequence[Collection]) -> dict[str, list[str]]:
    """Add all documents; return the ids that each memory stands for (equal texts share one)."""
    documents_of: dict[str, list[str]] = {}
    for collection in collections:
        for session, documents in calls(collection):
            added = project.connection.execute(
                "select id::text from memory_add(messages => %s, user_id => %s, run_id => %s,"
                " infer => false, project => %s)",
                [Jsonb(list(map(message, documents))), collection.name, session, project.name],
            ).fetchall()
            for document, (memory_id,) in zip(documents, added, strict=True):
                documents_of.setdefault(memory_id, []).append(document.id)
    return documents_of


def calls(collection: Collection) -> Iterator[tuple[str | None, list[Document]]]:
    """The documents of each memory_add: of one session, not too many."""
    sessions: dict[str | None, list[Document]] = {}
    for document in collection.documents:
        sessions.setdefault(document.session, []).append(document)
    for session, documents in sessions.items():
        for start in range(0, len(documents), MESSAGES_A_CALL):
            yield session, documents[start : start + MESSAGES_A_CALL]


def message(document: Document) -> dict[str, str]:
    told = {"role": "user", "content": document.text}
    if document.actor in ROLES:
        told["role"] = document.actor
    elif document.actor:
        told["name"] = document.actor
    if document.time:
        told["occurred_at"] = document.time.isoformat()
    return told


def default_weights(project: Project) -> dict[str, float]:
    rows = project.connection.execute(
        "select name, value::float8 from memory_settings(%s)"
        " where name like 'weight\\_%%' order by name",
        [project.name],
    )
    return dict(rows.fetchall())


@contextmanager
def weighted(project: Project, weights: Mapping[str, float]) -> Iterator[None]:
    """Weights in force within the block; the defaults again after it."""
    statement = "select memory_setting_set(%s, %s, %s)"
    for name, weight in weights.items():
        project.connection.execute(statement, [name, Jsonb(weight), project.name])
    yield
    for name in weights:
        project.connection.execute(statement, [name, None, project.name])


def search_of(project: Project, documents_of: Mapping[str, list[str]]) -> Search:
    def search(collection: Collection, question: Question) -> list[str]:
        found = project.connection.execute(
            "select id::text from memory_search(query => %s, user_id => %s, top_k => %s,"
            " as_of => %s, project => %s)",
            [question.text, collection.name, max(CUTS), question.time, project.name],
        ).fetchall()
        return [document for (memory_id,) in found for document in documents_of[memory_id]]

    return search


# ---- asking


def ask(collections: Sequence[Collection], search: Search) -> list[Answer]:
    return [
        answer(collection, question, search)
        for collection in collections
        for question in collection.questions
    ]


def answer(collection: Collection, question: Question, search: Search) -> Answer:
    start = time.perf_counter()
    ranked = search(collection, question)
    seconds = time.perf_counter() - start
    recalls = [recall_at(k, ranked, question.relevant) for k in CUTS]
    return Answer(
        collection=collection.name,
        category=question.category,
        figures=(*recalls, reciprocal_rank(ranked, question.relevant)),
        milliseconds=1000 * seconds,
    )


def ask_project(
    connection: Connection, name: str, collections: Sequence[Collection]
) -> Iterator[Result]:
    """A result a variant, of a project that exists meanwhile."""
    project = Project(connection, name)
    with project.existing():
        start = time.perf_counter()
        documents_of = load(project, collections)
        seconds = time.perf_counter() - start
        print(loaded(collections, len(documents_of), seconds), flush=True)
        search = search_of(project, documents_of)
        for variant in variants(default_weights(project)):
            with weighted(project, variant.weights):
                yield Result(variant.name, ask(collections, search), variant.is_ablation)
    yield Result("BM25", ask(collections, bm25_of(connection, collections)))


def bm25_of(connection: Connection, collections: Sequence[Collection]) -> Search:
    """See bench/bm25.py."""
    peers = {collection.name: BM25(connection, collection) for collection in collections}

    def search(collection: Collection, question: Question) -> list[str]:
        return peers[collection.name].search(question, max(CUTS))

    return search


def ask_peer(
    connection: Connection, dsn: str, schema: str, collections: Sequence[Collection]
) -> Iterator[Result]:
    """Results of the steps that bench/mem0_peer.py describes."""
    with mem0_peer.mem0(connection, dsn, schema) as peer:
        model = peer.spacy_model or "no spaCy model: neither lemmas nor entities"
        print(f"mem0ai {mem0_peer.VERSION} ({model})", flush=True)

        def search(collection: Collection, question: Question) -> list[str]:
            return peer.search(collection, question, max(CUTS))

        for collection in collections:
            peer.load(collection)
        yield Result("mem0", ask(collections, search))
        if peer.spacy_model:
            for collection in collections:
                peer.link_entities(collection)
            yield Result("mem0, entities", ask(collections, search))
        peer.use_bm25()
        yield Result("mem0, entities, BM25", ask(collections, search))


# ---- the report


def loaded(collections: Sequence[Collection], memories: int, seconds: float) -> str:
    documents = sum(len(collection.documents) for collection in collections)
    return (
        f"{len(collections)} collections, {documents} documents, {memories} memories,"
        f" loaded in {seconds:.1f} s ({1000 * seconds / documents:.2f} ms a document)"
    )


def report(results: Sequence[Result], parts: Sequence[Part], categories: Sequence[str]) -> str:
    """For each part a table of all results, and one of the categories without the ablations."""
    sections = []
    for part in parts:
        sections += [f"## {part}", by_search(results, part)]
        if categories:
            sections.append(by_category(results, part, categories))
    return "\n\n".join(sections)


def by_search(results: Sequence[Result], part: Part) -> str:
    rows = []
    for result in results:
        answers = result.within(part)
        milliseconds = [answer.milliseconds for answer in answers]
        times = (f"{percentile(share, milliseconds):.1f}" for share in (0.5, 0.95))
        rows.append([result.name, *means(answers), *times])
    return table(["search", *MEASURES, "p50 ms", "p95 ms"], rows)


def by_category(results: Sequence[Result], part: Part, categories: Sequence[str]) -> str:
    rows = []
    for category in categories:
        for result in results:
            answers = [answer for answer in result.within(part) if answer.category == category]
            if answers and not result.is_ablation:
                rows.append([category, result.name, len(answers), *means(answers)])
    return table(["category", "search", "questions", *MEASURES], rows)


def means(answers: Sequence[Answer]) -> list[str]:
    return [f"{mean(values):.3f}" for values in zip(*(a.figures for a in answers), strict=True)]


# ---- the program


def run(dsn: str, dataset: Dataset, parts: Sequence[Part], with_peer: bool) -> None:
    name = f"bench_retrieval_{os.getpid()}"
    collections = parts[-1].collections
    start = time.perf_counter()
    results: list[Result] = []
    with psycopg.connect(dsn, autocommit=True) as connection:
        asked = ask_project(connection, name, collections)
        peer_asked = ask_peer(connection, dsn, name, collections) if with_peer else ()
        for result in chain(asked, peer_asked):
            print(f"{result.name}: asked", file=sys.stderr, flush=True)
            results.append(result)
    print(f"\n{report(results, parts, dataset.categories)}")
    print(f"\n{dataset.name}, {time.perf_counter() - start:.0f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description="Recall of the documents that answer a question.")
    parser.add_argument("--data", type=Path, required=True, help="see bench/dataset.py; - is stdin")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--tune", type=int, help="how many collections are the tuning part")
    parser.add_argument("--peer", action="store_true", help="ask mem0's own search, too")
    parser.add_argument("--limit", type=int, help="only the first collections")
    arguments = parser.parse_args()
    dataset = read(arguments.data)
    try:
        parts = split(dataset.collections[: arguments.limit], arguments.tune)
    except ValueError as error:
        parser.error(str(error))
    if arguments.peer:
        mem0_peer.check_installed()
    run(arguments.dsn or external_dsn() or Server().up().dsn(), dataset, parts, arguments.peer)


if __name__ == "__main__":
    main()
