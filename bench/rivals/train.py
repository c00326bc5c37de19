"""Trains how likely a clause ends a memory (agent_memory_udfs/extraction/rivals/english/likely).

    python bench/rivals/train.py           # writes weights.py
    python bench/rivals/train.py --check   # figures by topics left out, and of english_held_out

Logistic regression with an L2 penalty over the pairs of english_train, the tables of the unit and
database tests, and the examples of data/*.toml. A pair that ends counts by its likeliest clause,
one that keeps by each of its clauses. What is said in one topic is held against the statements of
all others as well: these stand.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "python_udfs"), str(HERE.parent)]

from agent_memory_udfs.extraction import extract  # noqa: E402
from agent_memory_udfs.extraction.rivals import rivals  # noqa: E402
from agent_memory_udfs.extraction.rivals.english import Contradiction, held_of, tells  # noqa: E402
from agent_memory_udfs.extraction.rivals.english.likely import THRESHOLD, weighed  # noqa: E402
from rivals.pairs import pairs  # noqa: E402

from tests.database import test_changed_values  # noqa: E402
from tests.unit import test_rivals  # noqa: E402

UDFS = ROOT / "python_udfs" / "agent_memory_udfs"
OUT = UDFS / "extraction" / "rivals" / "english" / "likely" / "weights.py"
PENALTY = 1.0
ROUNDS, STEPS = 4, 400
FOLDS = 8

Vector = npt.NDArray[np.float64]
Features = dict[str, float]


class Bag(NamedTuple):
    """What a pair is weighed by: the features of each clause with the memory."""

    topic: str
    ends: bool
    clauses: list[Features]
    by_rule: bool
    said: str


def memories_of(text: str) -> list[str]:
    facts = extract([{"role": "user", "content": text}], occurred_at="2026-01-05T10:00:00Z")
    return [fact["memory"] for fact in facts if fact["action"] == "add"]


def said_in(text: str) -> list[str]:
    """The sentences of a message that are held against memories."""
    message = [{"role": "user", "content": text}]
    facts = extract(message, occurred_at="2026-03-05T10:00:00Z", contests=True)
    found = [fact["contests"]["said"] for fact in facts if fact.get("contests")]
    return list(dict.fromkeys(found))


def bag(topic: str, ends: bool, said: list[str], memories: list[str]) -> Bag:
    clauses = []
    for sentence in filter(tells, said):
        contradiction = Contradiction(sentence)
        for memory in memories:
            for held in held_of(memory):
                if held.raw == memory or contradiction.people <= held.words:
                    found = (weighed(part, held) for part in contradiction.clauses)
                    clauses += [features for features in found if features]
    by_rule = any(rivals(sentence, memories) for sentence in said)
    return Bag(topic, ends, clauses, by_rule, " / ".join(said) + " | " + " / ".join(memories))


def of_pairs(name: str) -> list[Bag]:
    return [bag(p.topic, p.ends, said_in(p.later), memories_of(p.before)) for p in pairs(name)]


def of_tests() -> Iterator[Bag]:
    """The tables of the tests, whose statements are worded as memories or as messages."""
    tables = ((test_rivals.CONTRADICTED, True), (test_rivals.KEPT, False))
    lines: list[tuple[str, str, bool]] = []
    for table, ends in tables:
        cells = [line.split(" | ") for line in table.splitlines() if "|" in line]
        lines += [(said, held, ends) for said, held, *_ in cells]
    for name in ("changes", "outcomes"):
        for entry in tomllib.loads((UDFS / "data" / f"{name}.toml").read_text("utf-8")).values():
            kept = entry["examples"].pop("kept", {})
            lines += [(said, held, True) for said, held in entry["examples"].items()]
            lines += [(said, held, False) for said, held in kept.items()]
    for place, (said, held, ends) in enumerate(lines):
        if said.isascii():
            yield bag(f"test {place % FOLDS}", ends, [said], [held])
    messages = ((test_changed_values.REPLACED, True), (test_changed_values.KEPT, False))
    for table, ends in messages:
        for place, line in enumerate(table.splitlines()):
            told = line.split(" | ")[0].split(" // ")
            if len(told) == 2 and line.isascii() and (not ends or " | * |" in line):
                yield bag(f"test {place % FOLDS}", ends, said_in(told[1]), memories_of(told[0]))


def unrelated(name: str) -> Iterator[Bag]:
    """What is said in one topic against the statements of the others."""
    known = list(pairs(name))
    memories = {before: memories_of(before) for before in {pair.before for pair in known}}
    topics = {pair.before: pair.topic for pair in known}
    for said in dict.fromkeys((pair.topic, pair.later) for pair in known):
        sentences = said_in(said[1])
        for before, held in memories.items():
            if topics[before] != said[0]:
                found = bag(said[0], False, sentences, held)
                if found.clauses and not found.by_rule:
                    yield found


def fit(rows: Vector, wanted: Vector) -> tuple[Vector, float]:
    """(weights, bias) by accelerated gradient descent."""
    weights: Vector = np.zeros(rows.shape[1])
    ahead, momentum = weights, 1.0
    bias = bias_ahead = 0.0
    rate = 1 / (0.25 * float(np.linalg.norm(rows, 2)) ** 2 + PENALTY)
    bias_rate = 1 / (0.25 * len(rows) + 1)
    for _ in range(STEPS):
        error = 1 / (1 + np.exp(-(rows @ ahead + bias_ahead))) - wanted
        following = ahead - rate * (rows.T @ error + PENALTY * ahead)
        bias_following = bias_ahead - bias_rate * float(error.sum())
        next_momentum = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        pull = (momentum - 1) / next_momentum
        ahead = following + pull * (following - weights)
        bias_ahead = bias_following + pull * (bias_following - bias)
        weights, bias, momentum = following, bias_following, next_momentum
    return weights, bias


class Model:
    def __init__(self, bags: list[Bag]) -> None:
        bags = [each for each in bags if each.clauses]
        names = sorted({name for each in bags for clause in each.clauses for name in clause})
        self.places = {name: place for place, name in enumerate(names)}
        rows = [self._rows(each) for each in bags]
        chosen = [int(np.argmax([clause.get("cover", 0) for clause in each.clauses]))
                  for each in bags]  # fmt: skip
        for _ in range(ROUNDS):
            used = [row[place : place + 1] if each.ends else row
                    for each, row, place in zip(bags, rows, chosen, strict=True)]  # fmt: skip
            wanted = np.concatenate(
                [np.full(len(row), float(each.ends)) for each, row in zip(bags, used, strict=True)]
            )
            self.weights, self.bias = fit(np.concatenate(used), wanted)
            chosen = [int(np.argmax(row @ self.weights)) for row in rows]

    def _rows(self, each: Bag) -> Vector:
        rows: Vector = np.zeros((len(each.clauses), len(self.places)))
        for row, clause in zip(rows, each.clauses, strict=True):
            for name, value in clause.items():
                if name in self.places:
                    row[self.places[name]] = value
        return rows

    def score(self, each: Bag) -> float:
        if not each.clauses:
            return float("-inf")
        return float((self._rows(each) @ self.weights).max() + self.bias)

    def lines(self) -> str:
        known = sorted(zip(self.places, self.weights.tolist(), strict=True))
        lines = [f"{self.bias:.2f} (bias)"]
        lines += [f"{weight:.2f} {name}" for name, weight in known if abs(weight) >= 0.005]
        return "\n".join(lines) + "\n"


def check(bags: list[Bag], others: list[Bag]) -> None:
    topics = list(dict.fromkeys(each.topic for each in (*bags, *others)))
    fold = {topic: place % FOLDS for place, topic in enumerate(topics)}
    scores = {}
    for part in range(FOLDS):
        model = Model([each for each in (*bags, *others) if fold[each.topic] != part])
        for each in (*bags, *others):
            if fold[each.topic] == part:
                scores[id(each)] = model.score(each)
    print("by topics left out (unrelated pairs apart):")
    show([(each, scores[id(each)]) for each in bags], [scores[id(each)] for each in others])
    model = Model([*bags, *others])
    print("english_held_out:")
    show([(each, model.score(each)) for each in of_pairs("english_held_out")],
         [model.score(each) for each in unrelated("english_held_out")])  # fmt: skip


def show(scored: list[tuple[Bag, float]], unrelated_scores: list[float]) -> None:
    missed = [score for each, score in scored if each.ends and not each.by_rule]
    kept = [score for each, score in scored if not each.ends]
    for least in (0.5, 1.0, 1.25, 1.5, 1.75, 2.0):
        print(
            f"  {least}: of {len(missed)} that the rules miss {sum(s > least for s in missed)}, "
            f"of {len(kept)} that stand {sum(s > least for s in kept)}, of {len(unrelated_scores)}"
            f" unrelated {sum(s > least for s in unrelated_scores)}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="figures only, nothing is written")
    parser.add_argument("--show", action="store_true", help="what stands and scores high")
    arguments = parser.parse_args()
    bags, others = [*of_pairs("english_train"), *of_tests()], list(unrelated("english_train"))
    if arguments.check:
        check(bags, others)
        return
    model = Model([*bags, *others])
    if arguments.show:
        scored = sorted(((model.score(each), each) for each in (*bags, *others) if not each.ends),
                        key=lambda pair: -pair[0])  # fmt: skip
        for score, each in scored[:40]:
            print(f"{score:.2f} {each.said}")
    OUT.write_text(
        '"""Weights of `likelihood`, written by bench/rivals/train.py."""\n\n'
        f'WEIGHTS = """\n{model.lines()}"""\n',
        "utf-8",
    )
    print(f"{OUT.name}: {len(model.places)} features; threshold {THRESHOLD}")


if __name__ == "__main__":
    main()
