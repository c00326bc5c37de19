"""Recall of evidence turns on LoCoMo (Maharana et al. 2024), through the SQL functions.

    python bench/locomo.py --data locomo10.json [--dsn DSN] [--limit CONVERSATIONS]

Every turn becomes a memory (infer => false) of a project made for the run and dropped after it:
user_id is the conversation, run_id the session, the speaker the name, the dialogue's time plus a
second a turn the time. Each question of categories 1 to 4 is then searched in its conversation by
the vector channel alone, by the lexical channel alone, and as a project does by default.
The data set is CC BY-NC 4.0 and not part of this repository: github.com/snap-research/locomo.
"""

import argparse
import json
import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from metrics import mean, percentile, recall_at, reciprocal_rank
from psycopg.types.json import Jsonb

CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop"}
CUTS = (5, 10, 20)
# The only weight that is not zero; None leaves the project as it is made.
VARIANTS: dict[str, str | None] = {
    "vector only": "weight_semantic",
    "lexical only": "weight_lexical",
    "default": None,
}
DIALOGUE_ID = re.compile(r"D:?(\d+):(\d+)")  # the data also has "D:11:26" and "D30:05"


@dataclass(frozen=True)
class Question:
    text: str
    category: int
    evidence: frozenset[str]


@dataclass(frozen=True)
class Session:
    name: str
    messages: list[dict[str, Any]]


@dataclass(frozen=True)
class Conversation:
    name: str
    sessions: list[Session]
    questions: list[Question]

    @property
    def turns(self) -> int:
        return sum(len(session.messages) for session in self.sessions)


@dataclass
class Measurement:
    """Figures of the questions asked so far: by category, one value a question."""

    figures: dict[int, list[tuple[float, ...]]] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)

    def add(self, question: Question, ranked: list[str], seconds: float) -> None:
        recalls = [recall_at(k, ranked, question.evidence) for k in CUTS]
        row = (*recalls, reciprocal_rank(ranked, question.evidence))
        self.figures.setdefault(question.category, []).append(row)
        self.milliseconds.append(1000 * seconds)

    def means(self, category: int | None = None) -> list[float]:
        categories = self.figures if category is None else [category]
        rows = [row for number in categories for row in self.figures.get(number, [])]
        return [mean([row[i] for row in rows]) for i in range(len(CUTS) + 1)]


def read(path: Path) -> list[Conversation]:
    """The conversations of a LoCoMo file with the questions that have evidence in them."""
    return [read_conversation(sample) for sample in json.loads(path.read_text(encoding="utf-8"))]


def read_conversation(sample: dict[str, Any]) -> Conversation:
    source = sample["conversation"]
    numbers = sorted(int(key[8:]) for key in source if re.fullmatch(r"session_\d+", key))
    sessions = [
        read_session(f"session_{number}", source[f"session_{number}"], source) for number in numbers
    ]
    known = {message["metadata"]["dia_id"] for session in sessions for message in session.messages}
    questions = [
        Question(entry["question"], entry["category"], evidence)
        for entry in sample["qa"]
        if entry["category"] in CATEGORIES and (evidence := evidence_of(entry) & known)
    ]
    return Conversation(sample["sample_id"], sessions, questions)


def read_session(name: str, turns: list[dict[str, Any]], source: dict[str, Any]) -> Session:
    start = datetime.strptime(source[f"{name}_date_time"], "%I:%M %p on %d %B, %Y")
    messages = [
        {
            "role": "user",
            "name": turn["speaker"],
            "content": said(turn),
            "metadata": {"dia_id": turn["dia_id"]},
            "occurred_at": (start.replace(tzinfo=UTC) + timedelta(seconds=second)).isoformat(),
        }
        for second, turn in enumerate(turns)
    ]
    return Session(name, messages)


def said(turn: dict[str, Any]) -> str:
    """The words of a turn, and what the picture shows that was sent with them."""
    picture = turn.get("blip_caption")
    return f"{turn['text']} [shares {picture}]".strip() if picture else turn["text"]


def evidence_of(entry: dict[str, Any]) -> frozenset[str]:
    found = DIALOGUE_ID.findall(" ".join(entry.get("evidence") or []))
    return frozenset(f"D{int(session)}:{int(turn)}" for session, turn in found)


@contextmanager
def project(connection: psycopg.Connection, name: str) -> Iterator[str]:
    connection.execute("select memory_project_create(name => %s)", [name])
    try:
        yield name
    finally:
        connection.execute("select memory_project_drop(name => %s)", [name])


def load(
    connection: psycopg.Connection, project: str, conversation: Conversation
) -> dict[str, list[str]]:
    """Add all sessions; return the turns that each memory stands for (equal texts share one)."""
    turns_of: dict[str, list[str]] = {}
    for session in conversation.sessions:
        added = connection.execute(
            "select id::text from memory_add(messages => %s, user_id => %s, run_id => %s,"
            " infer => false, project => %s)",
            [Jsonb(session.messages), conversation.name, session.name, project],
        ).fetchall()
        for message, (memory_id,) in zip(session.messages, added, strict=True):
            turns_of.setdefault(memory_id, []).append(message["metadata"]["dia_id"])
    return turns_of


def set_weights(connection: psycopg.Connection, project: str, only: str | None) -> None:
    """Give one channel all the weight; None puts the defaults back."""
    connection.execute(
        "select memory_setting_set(s.name, case when %(only)s::text is not null"
        " then to_jsonb((s.name = %(only)s)::integer) end, %(project)s)"
        " from memory_settings(%(project)s) as s where s.name like 'weight%%'",
        {"only": only, "project": project},
    ).fetchall()


def ask(
    connection: psycopg.Connection,
    project: str,
    conversation: Conversation,
    turns_of: dict[str, list[str]],
) -> Measurement:
    measurement = Measurement()
    for question in conversation.questions:
        start = time.perf_counter()
        found = connection.execute(
            "select id::text from memory_search(query => %s, user_id => %s, top_k => %s,"
            " project => %s)",
            [question.text, conversation.name, max(CUTS), project],
        ).fetchall()
        seconds = time.perf_counter() - start
        ranked = [turn for (memory_id,) in found for turn in turns_of[memory_id]]
        measurement.add(question, ranked, seconds)
    return measurement


def combined(measurements: list[Measurement]) -> Measurement:
    total = Measurement()
    for measurement in measurements:
        total.milliseconds += measurement.milliseconds
        for category, rows in measurement.figures.items():
            total.figures.setdefault(category, []).extend(rows)
    return total


def report(measured: dict[str, Measurement]) -> str:
    """A table in Markdown: overall with times, then a line a category."""
    cuts = [f"recall@{k}" for k in CUTS]
    lines = table_row("search", "questions", "n", *cuts, "MRR", "p50 ms", "p95 ms")
    lines += table_row(*["---"] * 9)
    for name, measurement in measured.items():
        times = [percentile(share, measurement.milliseconds) for share in (0.5, 0.95)]
        figures = [f"{value:.3f}" for value in measurement.means()]
        times_shown = [f"{value:.1f}" for value in times]
        lines += table_row(name, "all", len(measurement.milliseconds), *figures, *times_shown)
        for category, title in CATEGORIES.items():
            figures = [f"{value:.3f}" for value in measurement.means(category)]
            count = len(measurement.figures.get(category, []))
            lines += table_row(name, title, count, *figures, "", "")
    return lines.rstrip()


def table_row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |\n"


def run(dsn: str, conversations: list[Conversation]) -> None:
    name = f"bench_locomo_{os.getpid()}"
    with psycopg.connect(dsn, autocommit=True) as connection, project(connection, name):
        start = time.perf_counter()
        turns_of = {c.name: load(connection, name, c) for c in conversations}
        seconds = time.perf_counter() - start
        turns = sum(c.turns for c in conversations)
        memories = sum(map(len, turns_of.values()))
        print(
            f"{len(conversations)} conversations, {turns} turns, {memories} memories,"
            f" loaded in {seconds:.1f} s ({1000 * seconds / turns:.2f} ms a turn)\n",
            flush=True,
        )
        measured = {}
        for variant, only in VARIANTS.items():
            set_weights(connection, name, only)
            asked = [ask(connection, name, c, turns_of[c.name]) for c in conversations]
            measured[variant] = combined(asked)
            print(f"{variant}: asked", file=sys.stderr, flush=True)
        print(report(measured))


def main() -> None:
    parser = argparse.ArgumentParser(description="Recall of evidence turns on LoCoMo.")
    parser.add_argument("--data", type=Path, required=True, help="locomo10.json")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--limit", type=int, help="only the first conversations")
    arguments = parser.parse_args()
    conversations = read(arguments.data)[: arguments.limit]
    run(arguments.dsn or external_dsn() or Server().up().dsn(), conversations)


if __name__ == "__main__":
    main()
