"""Measures what is kept and left out on messages that the model was not trained on.

    python bench/worth/measure.py --messages messages.jsonl [--half 0|1] [--errors] [--curve]

A line of the file is a message: id, lang ("en", "zh"), text, wanted and optional (lists of
{"memory", "all": stems}), none_because where nothing is wanted. A sentence is wanted where it has
most of an item's stems; sentences of messages with none_because are junk; others aren't counted.
Halves are by a hash of the id: thresholds and rules were chosen on half 0 alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "python_udfs"))

from agent_memory_udfs.extraction import extract, worth  # noqa: E402
from agent_memory_udfs.extraction.shared.sentences import sentences  # noqa: E402

LANGUAGES = {"en": "english", "zh": "chinese"}
RECALLS = (0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.92, 0.90)


class Sentence(NamedTuple):
    """A sentence of a message; `label` is "keep", "optional", "rest" or why it is junk."""

    message: str
    language: str
    label: str
    text: str
    verdict: worth.Verdict
    score: float
    by_rules: bool  # whether the extractor makes a memory of it


def half_of(identity: str) -> int:
    return hashlib.sha1(identity.encode()).digest()[0] % 2


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'").lower())


def has(stem: str, text: str) -> bool:
    patterns = []
    for other in map(plain, stem.split("|")):
        start = r"(?<![a-z0-9])" if other[0].isascii() and other[0].isalnum() else ""
        patterns.append(start + re.escape(other) + (r"(?![0-9])" if other[-1].isdigit() else ""))
    return re.search("|".join(patterns), text) is not None


def place_of(item: dict[str, Any], texts: list[str]) -> int | None:
    """The sentence that says most of an item."""
    words = set(re.findall(r"[\u3400-\u9fff]|[a-z']+", plain(item["memory"])))
    best, place = 0.4, None
    for index, text in enumerate(map(plain, texts)):
        stems = sum(has(stem, text) for stem in item["all"])
        shared = words & set(re.findall(r"[\u3400-\u9fff]|[a-z']+", text))
        score = stems + len(shared) / max(len(words), 1)
        if score > best:
            best, place = score, index
    return place


def read(record: dict[str, Any]) -> list[Sentence]:
    text = record["text"]
    cut = list(sentences(text))
    texts = [span.text for span, _ in cut]
    wanted = {place_of(item, texts) for item in record["wanted"]}
    optional = {place_of(item, texts) for item in record["optional"]}
    message = worth.read(text, cut)
    facts = [fact["source"] for fact in extract([{"role": "user", "content": text}])]
    found = []
    for index, (span, mark) in enumerate(cut):
        junk = record.get("none_because", "rest").replace(" ", "_")
        label = "keep" if index in wanted else "optional" if index in optional else junk
        language = LANGUAGES[record["lang"]]
        verdict = message.judge(index)
        least = worth.THRESHOLD[language]
        score = verdict.certainty * (1 - least) + least
        if not verdict.keep:
            score = least * (1 - verdict.certainty)
        if verdict.certainty == 1 and not verdict.keep:
            score = -1.0
        by_rules = any(fact in span.text or span.text in fact for fact in facts)
        found.append(Sentence(record["id"], language, label, span.text + mark, verdict, score,
                              by_rules))  # fmt: skip
    return found


def report(found: list[Sentence], arguments: argparse.Namespace) -> None:
    wanted = [s for s in found if s.label == "keep"]
    junk = [s for s in found if s.label not in ("keep", "optional", "rest")]
    if not wanted or not junk:
        return
    kept = sum(s.verdict.keep for s in wanted)
    print(f"    wanted {len(wanted)}: kept {kept / len(wanted):.3f}"
          f" (the extractor {sum(s.by_rules for s in wanted) / len(wanted):.3f})")  # fmt: skip
    for name, chosen in [("junk", junk)] + [
        (label, [s for s in junk if s.label == label]) for label in sorted({s.label for s in junk})
    ]:
        left = sum(not s.verdict.keep for s in chosen) / len(chosen)
        both = sum(not s.verdict.keep or not s.by_rules for s in chosen) / len(chosen)
        words = sum(not s.by_rules for s in chosen) / len(chosen)
        same = sum(s.verdict.reason == s.label for s in chosen) / len(chosen)
        print(f"    {name} {len(chosen)}: left out {left:.2f}, for its reason {same:.2f}"
              f" (the extractor leaves out {words:.2f}, both together {both:.2f})")  # fmt: skip
    if arguments.curve:
        scores = sorted(s.score for s in wanted)
        for recall in RECALLS:
            least = scores[round((1 - recall) * len(scores))]
            left = sum(s.score < least for s in junk) / len(junk)
            print(f"    recall {recall:.2f}: threshold {least:.2f}, junk left out {left:.2f}")
    if arguments.errors:
        for s in sorted(wanted, key=lambda s: s.score):
            if not s.verdict.keep:
                print(f"    LOST {s.score:.2f} {s.message} {s.verdict.reason}: {s.text[:200]}")
        for s in sorted(junk, key=lambda s: -s.score):
            if s.verdict.keep:
                print(f"    JUNK {s.score:.2f} {s.message} {s.label}: {s.text[:200]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", required=True, type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--errors", action="store_true", help="list what is lost and what stays")
    parser.add_argument("--curve", action="store_true", help="junk left out at each recall")
    arguments = parser.parse_args()
    found = []
    for line in arguments.messages.read_text("utf-8").splitlines():
        record = json.loads(line)
        if arguments.half is None or half_of(record["id"]) == arguments.half:
            found.extend(read(record))
    for language in LANGUAGES.values():
        print(language)
        report([s for s in found if s.language == language], arguments)
    started = time.process_time()
    for s in found:
        worth.judge(s.text, language=s.language)
    print(f"{(time.process_time() - started) / len(found) * 1e3:.3f} ms a sentence")


if __name__ == "__main__":
    main()
