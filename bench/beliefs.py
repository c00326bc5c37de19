"""Precision and abstention: what a search returns that answers nothing, and when it is silent.

    python bench/beliefs.py [--dsn DSN] [--failures] [--among 5000] [--endpoint URL --dimension 384]

Twelve people tell an assistant their statements (belief_table.py, second_beliefs.py,
chinese_beliefs.py, further_beliefs.py, full_beliefs.py, plain_beliefs.py, held_out_beliefs.py),
one a message (infer => true, the builtin rules): first the former values of those that changed, in
2024, then what holds, in 2025.
Each goes into a project made for the run and dropped after it. Where the list is cut was chosen by
the questions of the first three, when a search is silent by those of the first, the third and
further_beliefs.py; the last two are held out.

Measured, of questions with one to three relevant beliefs, each a mean over questions:
- precision: share of the memories returned that are of a relevant belief, 0 if none is returned;
- recall: share of the relevant beliefs of which a memory is returned;
- returned: how many memories.
Of questions that no belief answers: the share for which nothing is returned. "near" ones are about
somebody or something that a belief mentions, "far" ones are not.
Searches: precise => true; the defaults (top_k 10); the defaults with top_k 3.

--among N: the same in a scope of so many memories more, word for word (infer => false): sentences
of bench/worth, turns of uneven_english.py, memories of corpus.py. None of them has all the words of
a "far" question that say what it is about.

--endpoint URL: with the embeddings of the OpenAI-compatible endpoint there (as of --model, with so
many values), and not the builtin ones.
"""

import argparse
import os
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from pathlib import Path

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from agent_memory_udfs.data import table as data_table
from agent_memory_udfs.stop_words import ENGLISH as STOP_WORDS
from belief_table import ROBIN, Person, Question
from chinese_beliefs import LIN
from corpus import User
from full_beliefs import BEATRIZ, CALEB
from further_beliefs import JUNE, NADIA, OSKAR
from held_out_beliefs import TANVI, TESS
from metrics import mean
from plain_beliefs import KWAME, MAEVE
from psycopg.types.json import Jsonb
from second_beliefs import MILO
from stores import MESSAGES_A_CALL, Connection, Project
from tables import table
from uneven import convert

PEOPLE = {
    "robin": ROBIN,
    "milo": MILO,
    "lin, in Chinese": LIN,
    "nadia": NADIA,
    "oskar": OSKAR,
    "june": JUNE,
    "beatriz": BEATRIZ,
    "caleb": CALEB,
    "maeve": MAEVE,
    "kwame": KWAME,
    "tess, held out": TESS,
    "tanvi, held out": TANVI,
}
USER = "teller"
FORMER_FROM = datetime(2024, 2, 1, 12, tzinfo=UTC)
SAID_FROM = datetime(2025, 2, 1, 12, tzinfo=UTC)
APART = timedelta(days=3)
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Way:
    """Arguments of memory_search that differ from its defaults."""

    name: str
    precise: bool | None = None
    top_k: int = 10


@dataclass(frozen=True)
class Endpoint:
    """Where embeddings come from, of which model, with how many values."""

    url: str
    model: str
    dimension: int


WAYS = (Way("precise", precise=True), Way("default"), Way("default, top_k 3", top_k=3))


@dataclass
class Told:
    """Which memories stand for a belief, and which for what it was before."""

    beliefs: dict[str, set[str]] = field(default_factory=dict)
    former: dict[str, set[str]] = field(default_factory=dict)

    def relevant(self, question: Question) -> set[str]:
        return {memory for belief in question.relevant for memory in self.beliefs[belief]}


@dataclass(frozen=True)
class Answer:
    """What a search returned for a question, and its figures."""

    question: Question
    returned: list[str]
    precision: float
    recall: float


@dataclass(frozen=True)
class Result:
    """What one way of searching returned: answers, and texts for unanswerable questions by kind."""

    way: Way
    answers: list[Answer]
    unanswerable: dict[str, dict[str, list[str]]]


# ---- figures


def precision_of(returned: Sequence[str], relevant: set[str]) -> float:
    """Share (0..1) of the returned that is relevant; 0 of nothing."""
    return mean([memory in relevant for memory in returned])


def recall_of(
    returned: Sequence[str], question: Question, beliefs: Mapping[str, set[str]]
) -> float:
    """Share (0..1) of the relevant beliefs of which a memory is returned."""
    return mean([bool(beliefs[belief] & set(returned)) for belief in question.relevant])


def silence(found: Mapping[str, Sequence[str]]) -> str:
    return f"{mean([not returned for returned in found.values()]):.3f}"


# ---- the project


def tell(project: Project, person: Person) -> Told:
    """Add the former values, then the beliefs."""
    told = Told()
    changed = [belief for belief in person.beliefs if belief.former]
    for place, belief in enumerate(changed):
        assert belief.former
        told.former[belief.id] = add(project, belief.former, FORMER_FROM + place * APART)
    for place, belief in enumerate(person.beliefs):
        told.beliefs[belief.id] = add(project, belief.said, SAID_FROM + place * APART)
    return told


def add(project: Project, text: str, said_at: datetime) -> set[str]:
    """Ids of the memories that a message becomes."""
    rows = project.connection.execute(
        "select id::text from memory_add(messages => %s::jsonb, user_id => %s, occurred_at => %s,"
        " project => %s) where event <> 'DELETE'",
        [Jsonb({"role": "user", "content": text}), USER, said_at, project.name],
    )
    return {row[0] for row in rows.fetchall()}


def surround(project: Project, person: Person, count: int) -> None:
    """Add as many statements of others, told from 2024 on."""
    asked = [words for text in person.far if (words := telling(text))]
    texts = islice((t for t in others() if not any(of <= telling(t) for of in asked)), count)
    messages = [
        {"role": "user", "content": text, "occurred_at": (FORMER_FROM + place * HOUR).isoformat()}
        for place, text in enumerate(texts)
    ]
    for start in range(0, count, MESSAGES_A_CALL):
        project.connection.execute(
            "select count(*) from memory_add(messages => %s, user_id => %s, infer => false,"
            " project => %s)",
            [Jsonb(messages[start : start + MESSAGES_A_CALL]), USER, project.name],
        )


def others() -> Iterator[str]:
    """Statements and questions of other people, no two the same."""
    worth = Path(__file__).with_name("worth")
    lines = (
        line
        for name in ("english_kept.txt", "english_left.txt")
        for line in (worth / name).read_text("utf-8").splitlines()
        if line and not line.startswith(("[", "#"))
    )
    turns = (d["text"] for c in convert("english")["collections"] for d in c["documents"])
    made = (memory.text for memory in User("somebody", 100_000).memories())
    return iter(dict.fromkeys(chain(lines, turns, islice(made, 10_000))))


def telling(text: str) -> set[str]:
    """The words that say what a text is about, without the ends of plurals."""
    light = data_table("queries")["light"]
    stems = {*light["verbs"], *light["names"], *light["adverbs"]}
    words = set(re.findall(r"[a-z]+", text.lower())) - STOP_WORDS
    return {word.removesuffix("s") for word in words - stems}


def current(project: Project) -> dict[str, str]:
    """Texts of the current memories by id."""
    texts: dict[str, str] = {}
    after = None
    while True:
        rows = project.connection.execute(
            "select id::text, memory from memory_list(user_id => %s, page_size => 1000,"
            " after => %s, project => %s)",
            [USER, after, project.name],
        ).fetchall()
        if not rows:
            return texts
        texts |= dict(rows)
        after = rows[-1][0]


def search(project: Project, way: Way, question: str) -> list[str]:
    rows = project.connection.execute(
        "select id::text from memory_search(query => %s, user_id => %s, top_k => %s,"
        " precise => %s, project => %s)",
        [question, USER, way.top_k, way.precise, project.name],
    )
    return [row[0] for row in rows.fetchall()]


def ask(project: Project, way: Way, person: Person, told: Told) -> Result:
    answers = []
    for question in person.questions:
        returned = search(project, way, question.text)
        precision = precision_of(returned, told.relevant(question))
        recall = recall_of(returned, question, told.beliefs)
        answers.append(Answer(question, returned, precision, recall))
    unanswerable = {
        kind: {text: search(project, way, text) for text in questions}
        for kind, questions in (("near", person.near), ("far", person.far))
    }
    return Result(way, answers, unanswerable)


# ---- the report


def kept(told: Told, texts: Mapping[str, str]) -> str:
    lost = [belief for belief, ids in told.beliefs.items() if not ids & set(texts)]
    standing = [belief for belief, ids in told.former.items() if ids & set(texts)]
    return (
        f"{len(told.beliefs)} beliefs, {len(told.beliefs) - len(lost)} kept"
        f"{named(lost)}; {len(told.former)} former values,"
        f" {len(told.former) - len(standing)} no longer current{named(standing)}"
    )


def named(exceptions: Sequence[str]) -> str:
    return f" (not {', '.join(exceptions)})" if exceptions else ""


def report(results: Sequence[Result]) -> str:
    rows = []
    for result in results:
        figures = [
            mean([answer.precision for answer in result.answers]),
            mean([answer.recall for answer in result.answers]),
            mean([len(answer.returned) for answer in result.answers]),
        ]
        rows.append([result.way.name, len(result.answers), *(f"{f:.3f}" for f in figures)])
    return table(["search", "questions", "precision", "recall", "returned"], rows)


def report_silence(results: Sequence[Result]) -> str:
    kinds = results[0].unanswerable.items()
    header = [f"{kind} ({len(questions)})" for kind, questions in kinds]
    rows = []
    for result in results:
        together = {
            text: ids for found in result.unanswerable.values() for text, ids in found.items()
        }
        groups = [*result.unanswerable.values(), together]
        rows.append([result.way.name, *map(silence, groups)])
    total = sum(len(questions) for _, questions in kinds)
    return table(["nothing returned", *header, f"all ({total})"], rows)


def failures(result: Result, texts: Mapping[str, str]) -> str:
    """Questions with precision or recall below 1, the worst first; then what should be silent."""
    below = [answer for answer in result.answers if answer.precision < 1 or answer.recall < 1]
    below.sort(key=lambda answer: (answer.precision + answer.recall, answer.question.text))
    rows = [
        [a.question.text, f"{a.precision:.2f}", f"{a.recall:.2f}", listed(a.returned, texts)]
        for a in below
    ]
    spoken = [
        [kind, text, listed(returned, texts)]
        for kind, found in result.unanswerable.items()
        for text, returned in found.items()
        if returned
    ]
    answered = table(["question", "precision", "recall", "returned"], rows)
    return f"{answered}\n\n{table(['kind', 'unanswerable', 'returned'], spoken)}"


def listed(ids: Sequence[str], texts: Mapping[str, str]) -> str:
    return "; ".join(texts.get(memory, "?") for memory in ids)


# ---- the program


def use_endpoint(project: Project, endpoint: Endpoint) -> None:
    """Make the project one of the same name with the embeddings of an endpoint."""
    for statement, *values in (
        ("select memory_project_drop(%s)", project.name),
        (
            "select memory_project_create(%s, dimension => %s, embedding_provider => 'none')",
            *(project.name, endpoint.dimension),
        ),
        (
            "select memory_setting_set('trusted_endpoints', %s, project => %s)",
            *(Jsonb([re.escape(endpoint.url.split("/v1")[0])]), project.name),
        ),
        (
            "select memory_model_set('embedding', 'openai', %s, base_url => %s, project => %s)",
            *(endpoint.model, endpoint.url, project.name),
        ),
    ):
        project.connection.execute(statement, values)


def measure(
    connection: Connection,
    name: str,
    person: Person,
    among: int,
    with_failures: bool,
    endpoint: Endpoint | None = None,
) -> str:
    project = Project(connection, f"bench_beliefs_{os.getpid()}")
    with project.existing():
        if endpoint:
            use_endpoint(project, endpoint)
        surround(project, person, among)
        told = tell(project, person)
        texts = current(project)
        results = [ask(project, way, person, told) for way in WAYS]
    sections = [f"# {name}", kept(told, texts), report(results), report_silence(results)]
    if with_failures:
        sections.append(f"## Failures of {WAYS[0].name}\n\n{failures(results[0], texts)}")
    return "\n\n".join(sections)


def main() -> None:
    parser = argparse.ArgumentParser(description="Precision, recall, and silence where none is.")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--among", type=int, default=0, help="so many memories of others beside")
    parser.add_argument("--failures", action="store_true", help="list what precise => true missed")
    parser.add_argument("--endpoint", help="embeddings from there, such as http://host:8080/v1")
    parser.add_argument("--model", default="e5-query", help="its name at the endpoint")
    parser.add_argument("--dimension", type=int, default=384, help="values in its embeddings")
    arguments = parser.parse_args()
    endpoint = arguments.endpoint and Endpoint(
        arguments.endpoint, arguments.model, arguments.dimension
    )
    dsn = arguments.dsn or external_dsn() or Server().up().dsn()
    start = time.perf_counter()
    with psycopg.connect(dsn, autocommit=True) as connection:
        for name, person in PEOPLE.items():
            found = measure(connection, name, person, arguments.among, arguments.failures, endpoint)
            print(f"{found}\n", flush=True)
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
