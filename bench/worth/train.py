"""Trains the linear model of what is worth keeping, and writes its weights as modules.

    python bench/worth/train.py            # writes weights_english.py and weights_chinese.py
    python bench/worth/train.py --check    # five-fold figures on the labelled sentences alone

Logistic regression with an L2 penalty, by accelerated gradient descent: one model for "kept", and
among what is left out one against the rest for each reason. Each sentence has length 1.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "python_udfs"))

from agent_memory_udfs.characters import simplified  # noqa: E402
from agent_memory_udfs.extraction.shared.script import half_width  # noqa: E402
from agent_memory_udfs.extraction.worth import (  # noqa: E402
    chinese_features,
    english_features,
    linear,
)

OUT = HERE.parents[1] / "python_udfs" / "agent_memory_udfs" / "extraction" / "worth"
PENALTY = {"english": 0.05, "chinese": 0.1}
REASON_PENALTY = 0.1
LEAST_OCCURRENCES = 2
STEPS = 250
END = re.compile(r"[.!?…。！？;；]+[\"'”’)\])」』]*$")

Vector = npt.NDArray[np.float64]


class Labelled:
    """Sentences with their labels: "keep" or a reason."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.labels: list[str] = []
        self.features: list[list[str]] = []
        label = ""
        for name in (f"{language}_kept.txt", f"{language}_left.txt"):
            for line in (HERE / name).read_text("utf-8").splitlines():
                if re.fullmatch(r"\[\w+\]", line):
                    label = line[1:-1]
                elif line.strip():
                    self.labels.append(label)
                    self.features.append(features_of(line.strip(), language))


def features_of(sentence: str, language: str) -> list[str]:
    """The features of a sentence that ends with its terminator."""
    end = END.search(sentence)
    mark = half_width(end.group()) if end else ""
    words = sentence[: end.start()] if end else sentence
    if language == "english":
        return english_features.features(words, mark)
    return chinese_features.features(simplified(half_width(words)), mark)


class Rows:
    """A sparse matrix, sentences x vocabulary, each row of length 1."""

    def __init__(self, features: list[list[str]], vocabulary: dict[str, int]) -> None:
        kept = [[vocabulary[f] for f in row if f in vocabulary] or [0] for row in features]
        sizes: npt.NDArray[np.int64] = np.array([len(row) for row in kept])
        self.starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self.sizes = sizes
        self.index = np.concatenate(kept).astype(np.int64)
        self.value = np.repeat([1 / np.sqrt(max(len(row), 1)) for row in features], sizes)
        self.width = len(vocabulary)

    def times(self, weights: Vector) -> Vector:
        product: Vector = np.add.reduceat(weights[self.index] * self.value, self.starts)
        return product

    def transposed_times(self, errors: Vector) -> Vector:
        spread: Vector = np.repeat(errors, self.sizes) * self.value
        return np.asarray(np.bincount(self.index, spread, self.width), np.float64)


def fit(rows: Rows, wanted: Vector, penalty: float, share: Vector) -> tuple[Vector, float]:
    """(weights, bias); `share` is how much each sentence counts."""
    weights: Vector = np.zeros(rows.width)
    ahead = weights
    bias = bias_ahead = 0.0
    direction = np.ones(rows.width)
    steepest = 1.0
    for _ in range(12):
        direction = rows.transposed_times(rows.times(direction))
        steepest = float(np.linalg.norm(direction))
        direction /= steepest
    rate = 1 / (0.26 * steepest * float(share.max()) + penalty)
    bias_rate = 1 / (0.25 * float(share.sum()) + 1)
    momentum = 1.0
    for _ in range(STEPS):
        error = share * (1 / (1 + np.exp(-(rows.times(ahead) + bias_ahead))) - wanted)
        following = ahead - rate * (rows.transposed_times(error) + penalty * ahead)
        bias_following = bias_ahead - bias_rate * float(error.sum())
        next_momentum = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        pull = (momentum - 1) / next_momentum
        ahead = following + pull * (following - weights)
        bias_ahead = bias_following + pull * (bias_following - bias)
        weights, bias, momentum = following, bias_following, next_momentum
    return weights, bias


def vocabulary_of(features: list[list[str]]) -> dict[str, int]:
    occurrences = Counter(feature for row in features for feature in row)
    kept = sorted(f for f, n in occurrences.items() if n >= LEAST_OCCURRENCES and "\\" not in f)
    return {feature: place for place, feature in enumerate(kept)}


def trained(data: Labelled) -> str:
    """The lines of weights: see `linear`."""
    vocabulary = vocabulary_of(data.features)
    rows = Rows(data.features, vocabulary)
    kept = np.array([label == "keep" for label in data.labels], np.float64)
    keep, keep_bias = fit(rows, kept, PENALTY[data.language], np.ones(len(kept)))
    left = [i for i, label in enumerate(data.labels) if label != "keep"]
    left_rows = Rows([data.features[i] for i in left], vocabulary)
    why = []
    for reason in linear.REASONS:
        wanted = np.array([data.labels[i] == reason for i in left], np.float64)
        share = np.where(wanted == 1, np.sqrt(len(wanted) / max(wanted.sum(), 1) / 6), 1.0)
        why.append(fit(left_rows, wanted, REASON_PENALTY, share))
    biases = ",".join(str(round(bias / linear.WHY_STEP)) for _, bias in why)
    weights = {linear.BIAS: f"{round(keep_bias / linear.STEP)} {biases}"}
    for feature, place in vocabulary.items():
        of_feature = _weights(keep[place], [weights[place] for weights, _ in why])
        if of_feature != "0 -":
            weights[feature] = of_feature
    return "".join(f"{name}{linear.AFTER_NAME}{weights[name]}\n" for name in sorted(weights))


def _weights(keep: float, why: list[float]) -> str:
    letters = "".join(
        chr(linear.ZERO + max(min(round(weight / linear.WHY_STEP), 12), -12)) for weight in why
    )
    letters = "-" if set(letters) == {chr(linear.ZERO)} else letters
    return f"{round(keep / linear.STEP)} {letters}"


def check(data: Labelled) -> None:
    """Prints five-fold accuracy, and the share of wrong ones by label."""
    fold = np.random.default_rng(0).integers(0, 5, len(data.labels))
    kept = np.array([label == "keep" for label in data.labels], np.float64)
    scores = np.zeros(len(kept))
    for part in range(5):
        train = [row for row, f in zip(data.features, fold, strict=True) if f != part]
        vocabulary = vocabulary_of(train)
        weights, bias = fit(Rows(train, vocabulary), kept[fold != part],
                            PENALTY[data.language], np.ones(int((fold != part).sum())))  # fmt: skip
        test = [row for row, f in zip(data.features, fold, strict=True) if f == part]
        scores[fold == part] = Rows(test, vocabulary).times(weights) + bias
    right = (scores > 0) == (kept == 1)
    print(f"{data.language}: {len(kept)}, {int(kept.sum())} kept, right {right.mean():.3f}")
    for label in dict.fromkeys(data.labels):
        chosen = np.array([other == label for other in data.labels])
        print(f"    {label}: {int(chosen.sum())}, right {right[chosen].mean():.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="figures only, nothing is written")
    arguments = parser.parse_args()
    for language in ("english", "chinese"):
        data = Labelled(language)
        if arguments.check:
            check(data)
            continue
        lines = trained(data)
        path = OUT / f"weights_{language}.py"
        path.write_text(
            f'"""Weights of the {language} model, written by bench/worth/train.py."""\n\n'
            f'WEIGHTS = """\n{lines}"""\n',
            "utf-8",
        )
        print(f"{path.name}: {lines.count(chr(10))} features, {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
