"""LoCoMo (Maharana et al. 2024) in the shape of dataset.py, for bench/retrieval.py.

    python bench/locomo.py --data locomo10.json -o locomo.json

A conversation becomes a collection and a turn a document: its session is the conversation's, the
speaker its actor, the dialogue's time plus a second a turn its time. Questions are those of
categories 1 to 4 with evidence that is a turn of the conversation. Without -o the result goes to
standard output.
The data set is CC BY-NC 4.0 and not part of this repository: github.com/snap-research/locomo.
"""

import argparse
import json
import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dataset

CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop"}
DIALOGUE_ID = re.compile(r"D:?(\d+):(\d+)")  # the data also has "D:11:26" and "D30:05"


def convert(samples: list[dict[str, Any]]) -> dict[str, Any]:
    """A LoCoMo file's samples as a data set. dataset.ShapeError if a part of it is empty."""
    converted = {"name": "LoCoMo", "collections": [collection_of(sample) for sample in samples]}
    dataset.read(converted)
    return converted


def collection_of(sample: dict[str, Any]) -> dict[str, Any]:
    source = sample["conversation"]
    numbers = sorted(int(key[8:]) for key in source if re.fullmatch(r"session_\d+", key))
    documents = [
        document
        for number in numbers
        for document in documents_of_session(f"session_{number}", source)
    ]
    known = {document["id"] for document in documents}
    questions = [
        {
            "text": entry["question"],
            "relevant": sorted(evidence),
            "category": CATEGORIES[entry["category"]],
        }
        for entry in sample["qa"]
        if entry["category"] in CATEGORIES and (evidence := evidence_of(entry) & known)
    ]
    return {"name": sample["sample_id"], "documents": documents, "questions": questions}


def documents_of_session(name: str, source: dict[str, Any]) -> list[dict[str, str]]:
    start = datetime.strptime(source[f"{name}_date_time"], "%I:%M %p on %d %B, %Y")
    return [
        {
            "id": turn["dia_id"],
            "text": said(turn),
            "time": (start.replace(tzinfo=UTC) + timedelta(seconds=second)).isoformat(),
            "session": name,
            "actor": turn["speaker"],
        }
        for second, turn in enumerate(source[name])
    ]


def said(turn: dict[str, Any]) -> str:
    """The words of a turn, and what the picture shows that was sent with them."""
    picture = turn.get("blip_caption")
    return f"{turn['text']} [shares {picture}]".strip() if picture else turn["text"]


def evidence_of(entry: dict[str, Any]) -> frozenset[str]:
    found = DIALOGUE_ID.findall(" ".join(entry.get("evidence") or []))
    return frozenset(f"D{int(session)}:{int(turn)}" for session, turn in found)


def main() -> None:
    parser = argparse.ArgumentParser(description="LoCoMo for bench/retrieval.py.")
    parser.add_argument("--data", type=Path, required=True, help="locomo10.json")
    parser.add_argument("-o", "--output", type=Path, help="the file to write")
    arguments = parser.parse_args()
    converted = convert(json.loads(arguments.data.read_text(encoding="utf-8")))
    text = json.dumps(converted, ensure_ascii=False, indent=1) + "\n"
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
