"""Turns of very different length, for bench/retrieval.py.

    python bench/uneven.py english|chinese [-o FILE]

The sessions of uneven_english.py or uneven_chinese.py as one collection: the user's turns as they
are, the assistant's with sentences of the topic's advice behind the opening, two to fourteen of
them. What makes the choice is a hash, so the set is the same everywhere.
"""

import argparse
import hashlib
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dataset
import uneven_chinese
import uneven_english

SETS = {"english": (uneven_english, " "), "chinese": (uneven_chinese, "")}
FIRST = datetime(2025, 1, 7, 18, tzinfo=UTC)
BETWEEN_SESSIONS = timedelta(days=9)


def convert(name: str) -> dict[str, Any]:
    """A set as bench/dataset.py describes it."""
    source, space = SETS[name]
    documents = [
        document
        for number, (topic, exchanges) in enumerate(source.SESSIONS)
        for document in documents_of(number, source.ADVICE[topic], exchanges, space)
    ]
    questions = [
        {"text": text, "relevant": [id_of(key) for key in keys], "category": category}
        for text, keys, category in source.QUESTIONS
    ]
    converted = {
        "name": f"turns of unequal length, {name}",
        "collections": [{"name": name, "documents": documents, "questions": questions}],
    }
    dataset.read(converted)
    return converted


def documents_of(
    number: int, advice: list[str], exchanges: list[tuple[str, str, str]], space: str
) -> list[dict[str, str]]:
    documents = []
    start = FIRST + number * BETWEEN_SESSIONS
    for place, (key, said, opening) in enumerate(exchanges):
        answer = space.join([opening, *chosen(key, advice)])
        for minute, (turn, text) in enumerate(((key, said), (f"{key}+", answer))):
            documents.append(
                {
                    "id": id_of(turn),
                    "text": text,
                    "time": (start + timedelta(minutes=2 * place + minute)).isoformat(),
                    "session": f"session_{number + 1}",
                    "actor": "assistant" if minute else "user",
                }
            )
    return documents


def id_of(key: str) -> str:
    return f"{key.removesuffix('+')}:{'assistant' if key.endswith('+') else 'user'}"


def chosen(key: str, advice: list[str]) -> list[str]:
    """Two to all of the sentences, in an order of their own; every third answer has them all."""
    ordered = sorted(advice, key=lambda text: hashlib.sha256(f"{key}{text}".encode()).digest())
    number = hashlib.sha256(key.encode()).digest()[0]
    return ordered if number % 3 == 0 else ordered[: 2 + number % 5]


def main() -> None:
    parser = argparse.ArgumentParser(description="Turns of unequal length for bench/retrieval.py.")
    parser.add_argument("set", choices=sorted(SETS))
    parser.add_argument("-o", "--output", type=Path, help="the file to write")
    arguments = parser.parse_args()
    text = json.dumps(convert(arguments.set), ensure_ascii=False, indent=1) + "\n"
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
