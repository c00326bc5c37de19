"""Whether a change of shape changed an answer: hashes of what is extracted and of what is found.

    python bench/frozen.py --data locomo10.json [--dsn DSN] [--search FILE] [--extraction FILE]

Prints a SHA-256 of each corpus's output and compares it with bench/frozen.txt, which holds the ones
last agreed on (--accept writes them). Exit status 1 where one differs.

- extraction: every fact of agent_memory_udfs.extraction over the turns of LoCoMo, each by itself
  and each session at once, and over the statements of update_templates, belief_table and
  held_out_beliefs.
- search: for 300 questions of LoCoMo, ten rows each of the default search and of five variants of
  it (by vector, precise, diverse, as of a time, within a run): the turn, its score and the parts of
  it with six digits, in order. The weight of recency is 0, as it would change them by the day.

--search and --extraction write what was hashed, a line an answer, so that two commits can be
compared with diff.
"""

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import belief_table
import held_out_beliefs
import locomo
import psycopg
import update_templates
from agent_memory.connection import external_dsn
from agent_memory.embedded import Server
from agent_memory_udfs import extraction
from dataset import Collection, Dataset, parse
from pgvector.psycopg import register_vector
from psycopg.types.json import Jsonb
from retrieval import load
from stores import Connection, Project, embed

AGREED = Path(__file__).with_name("frozen.txt")
QUESTIONS = 300
VARIANTS: dict[str, str] = {
    "default": "memory_search(query => %(query)s, user_id => %(user)s, project => %(project)s)",
    "vector": "memory_search_by_vector(%(vector)s, user_id => %(user)s, project => %(project)s)",
    "precise": "memory_search(query => %(query)s, user_id => %(user)s, precise => true,"
    " project => %(project)s)",
    "diverse": "memory_search(query => %(query)s, user_id => %(user)s, diversity => 0.4,"
    " project => %(project)s)",
    "as of": "memory_search(query => %(query)s, user_id => %(user)s, as_of => '2023-07-01',"
    " project => %(project)s)",
    "run": "memory_search(query => %(query)s, user_id => %(user)s, run_id => 'session_3',"
    " project => %(project)s)",
}


def told(text: str) -> list[dict[str, Any]]:
    return [{"role": "user", "content": text}]


def extracted(data: Dataset) -> Iterator[str]:
    """A line for each extraction."""
    for collection in data.collections:
        sessions: dict[str | None, list[dict[str, Any]]] = {}
        for document in collection.documents:
            message = {
                "role": "user",
                "content": document.text,
                "name": document.actor,
                "occurred_at": document.time and document.time.isoformat(),
            }
            sessions.setdefault(document.session, []).append(message)
            yield line(extraction.extract([message]))
            yield line(extraction.extract(told(document.text)))
        for messages in sessions.values():
            yield line(extraction.extract(messages))
    for module in (update_templates, belief_table, held_out_beliefs):
        for text in texts_within([vars(module)[name] for name in sorted(vars(module))]):
            yield line(extraction.extract(told(text), occurred_at="2025-03-01T00:00:00+00:00"))


def texts_within(value: Any) -> Iterator[str]:
    """All texts of more than one word in constants of lists, tuples, dictionaries and records."""
    if isinstance(value, str):
        if " " in value or len(value) > 3:
            yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_within(key)
            yield from texts_within(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts_within(inner)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from texts_within(getattr(value, name))


def line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def found(connection: Connection, data: Dataset) -> Iterator[str]:
    """A line for each search, of a project that exists meanwhile."""
    project = Project(connection, f"bench_frozen_{os.getpid()}")
    with project.existing():
        # As time goes by, recency changes scores in their sixth digit.
        connection.execute(
            "select memory_setting_set('weight_recency', %s, %s)", [Jsonb(0), project.name]
        )
        documents_of = load(project, data.collections)
        for collection, text in questions_of(data):
            (vector,) = embed(connection, [text])
            values = {
                "query": text,
                "user": collection.name,
                "project": project.name,
                "vector": vector and vector.to_text(),
            }
            for name, call in VARIANTS.items():
                rows = connection.execute(
                    "select id::text, round(score::numeric, 6)::text,"
                    " round(semantic::numeric, 6)::text, round(lexical::numeric, 6)::text,"
                    " round(graph::numeric, 6)::text from " + call,
                    values,
                ).fetchall()
                answer = [[documents_of[memory_id], *figures] for memory_id, *figures in rows]
                yield line([name, collection.name, text, answer])


def questions_of(data: Dataset) -> list[tuple[Collection, str]]:
    """QUESTIONS of them, evenly taken from all."""
    asked = [(c, q.text) for c in data.collections for q in c.questions]
    return [asked[place * len(asked) // QUESTIONS] for place in range(QUESTIONS)]


def digest(name: str, lines: list[str]) -> str:
    content = "".join(f"{text}\n" for text in lines)
    return f"{name} {len(lines)} {hashlib.sha256(content.encode()).hexdigest()}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Hashes of what is extracted and found.")
    parser.add_argument("--data", type=Path, required=True, help="locomo10.json")
    parser.add_argument("--dsn", help="server; else DATABASE_URL, else the embedded one")
    parser.add_argument("--search", type=Path, help="where to write the answers of searches")
    parser.add_argument("--extraction", type=Path, help="where to write what is extracted")
    parser.add_argument("--accept", action="store_true", help="write bench/frozen.txt")
    options = parser.parse_args()
    data = parse(line(locomo.convert(json.loads(options.data.read_text("utf-8")))))
    dsn = options.dsn or external_dsn() or Server().up().dsn()
    with psycopg.connect(dsn, autocommit=True) as connection:
        register_vector(connection)
        corpora = {
            "extraction": list(extracted(data)),
            "search": list(found(connection, data)),
        }
    for name, lines in corpora.items():
        if path := getattr(options, name):
            path.write_text("".join(f"{text}\n" for text in lines), "utf-8")
    digests = "".join(f"{digest(name, lines)}\n" for name, lines in corpora.items())
    print(digests, end="")
    if options.accept:
        AGREED.write_text(digests, "utf-8")
    elif digests != AGREED.read_text("utf-8"):
        sys.exit("not what was agreed on (bench/frozen.txt)")


if __name__ == "__main__":
    main()
