"""The builtin embedding: a small table made here, and the one that servers get."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from agent_memory.server_files import MODEL
from agent_memory_udfs import embedding

REPOSITORY = Path(__file__).parents[2]
DIMENSION = 8
WORDS = ["tea", "coat", "te", "a", "dont", "12", "喝", "喝茶", "茶"]


def write_table(path: Path, words: Sequence[str], rows: np.ndarray, **changes: object) -> None:
    """A table whose rows are stored exactly; changes go into the header's entry of the rows."""
    keys = np.array([embedding.key_of(word) for word in words], np.uint64)
    order = np.argsort(keys)
    parts = {
        "keys": keys[order],
        "scales": np.full(len(words), 0.5, "<f4"),
        "rows": rows.astype("i1")[order],
    }
    header: dict[str, object] = {"__metadata__": {"version": "test-1"}}
    offset = 0
    for name, values in parts.items():
        entry = {
            "dtype": embedding.KINDS[name],
            "shape": list(values.shape),
            "data_offsets": [offset, offset + values.nbytes],
        }
        header[name] = entry | (changes if name == "rows" else {})
        offset += values.nbytes
    text = json.dumps(header).encode()
    content = b"".join(values.tobytes() for values in parts.values())
    path.write_bytes(len(text).to_bytes(8, "little") + text + content)


def rows_of(words: Sequence[str]) -> np.ndarray:
    return np.random.default_rng(7).integers(-120, 120, (len(words), DIMENSION))


@pytest.fixture
def model_dir(tmp_path: Path) -> Path:
    write_table(tmp_path / embedding.TABLE_FILE, WORDS, rows_of(WORDS))
    return tmp_path


@pytest.fixture
def small(model_dir: Path) -> embedding.Embedder:
    return embedding.load(str(model_dir))


def values(literal: str | None) -> np.ndarray:
    assert literal is not None
    return np.array(json.loads(literal))


def words_of(embedder: embedding.Embedder, text: str) -> list[str]:
    """The words of WORDS that a text is taken to hold, and those without a row in brackets."""
    place = {embedder._table.place(word): word for word in WORDS}
    found = embedder.words(text)
    return [place[row] for row in found.rows] + [f"<{word}>" for word in found.unknown]


def test_literal_is_a_unit_vector_of_the_model_dimension(small: embedding.Embedder) -> None:
    vector = values(small.embed(["tea coat"])[0])
    assert vector.shape == (DIMENSION,) == (small.dimension,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)
    assert small.version == "test-1"


def test_text_without_content_has_no_vector(small: embedding.Embedder) -> None:
    assert small.embed(["", "  \n", "tea", ""])[:2] == [None, None]
    assert small.embed([]) == []
    assert small.embed(["", ""]) == [None, None]


def test_a_text_is_the_sum_of_its_words(small: embedding.Embedder) -> None:
    rows = rows_of(WORDS)
    expected = rows[0] * 2.0 + rows[1]
    expected /= np.linalg.norm(expected)
    assert values(small.embed(["Tea, coat: TEA!"])[0]) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tea for 12", ["tea", "12", "<f>", "<o>", "<r>"]),
        ("teacoat", ["tea", "coat"]),
        ("tea's", ["tea"]),
        ("don't, don\u2019t", ["dont", "dont"]),
        ("ＴＥＡ", ["tea"]),
        ("téà", ["tea"]),
        ("我喝茶", ["喝茶", "<我>"]),
        ("tea喝茶12", ["tea", "喝茶", "12"]),
        ("?!", ["<?!>"]),
    ],
)
def test_words_of_a_text(small: embedding.Embedder, text: str, words: list[str]) -> None:
    assert words_of(small, text) == words


def test_the_same_unknown_word_has_the_same_vector(small: embedding.Embedder) -> None:
    first, second, other = (
        values(literal) for literal in small.embed(["привет", "Привет", "ok?!"])
    )
    assert first @ second == pytest.approx(1, abs=1e-3)
    assert abs(first @ other) < 0.999


def test_a_batch_equals_its_texts_one_by_one(
    small: embedding.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["tea", "", "tea tea coat", "coat!", "xtea " * 50, "\u8336", "t"]
    alone = [small.embed([text])[0] for text in texts]
    assert small.embed(texts) == alone
    monkeypatch.setattr(embedding, "WORDS_AT_ONCE", 3)
    monkeypatch.setattr(embedding, "WORDS_KEPT", 2)
    assert small.embed(texts) == alone


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"dtype": "F32"}, "keys, scales and rows"),
        ({"shape": [3]}, "keys, scales and rows"),
        ({"shape": [9, 9]}, "keys, scales and rows"),
        ({"data_offsets": [108, 180]}, None),
        ({"data_offsets": [1080, 1152]}, "cut short"),
    ],
)
def test_tables_that_do_not_fit_are_refused(
    tmp_path: Path, changes: dict[str, object], message: str | None
) -> None:
    write_table(tmp_path / "t", WORDS, rows_of(WORDS), **changes)
    if message is None:
        assert embedding.map_table(tmp_path / "t").version == "test-1"
        return
    with pytest.raises(ValueError, match=message):
        embedding.map_table(tmp_path / "t")


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "t").write_bytes(b"\x05\0\0\0\0\0\0\0hello and more")
    with pytest.raises(ValueError, match="no table"):
        embedding.map_table(tmp_path / "t")
    with pytest.raises(FileNotFoundError):
        embedding.load(str(tmp_path / "nowhere"))


# ---- the table that servers get


@pytest.fixture(scope="session")
def real() -> embedding.Embedder:
    return embedding.load(str(MODEL.parent))


def test_the_database_knows_its_version(real: embedding.Embedder) -> None:
    text = (REPOSITORY / "sql/private/model/_builtin_version.sql").read_text("utf-8")
    assert re.findall(r"select '([^']+)'", text) == [real.version]
    assert (real.dimension, len(real._table.keys) > 40_000) == (256, True)
    assert MODEL.stat().st_size <= 12_000_000


@pytest.mark.parametrize(
    ("query", "near", "far"),
    [
        ("Which town does she live in?", "Her home is in Seattle", "Allergic to peanuts"),
        ("What food should I avoid?", "Allergic to peanuts", "Works in Seattle"),
        ("running for sport", "Trains for a marathon", "Plays the piano"),
        ("Who is my boss?", "The manager is called Ines", "The kettle is blue"),
        ("我喜欢什么菜", "我喜欢吃辣,特别是川菜。", "今天天气很好"),
        ("我的上司是谁", "老板姓赵", "我养了一缸金鱼"),
        ("Who is my boss?", "老板姓赵", "我养了一缸金鱼"),
    ],
)
def test_related_texts_are_nearer(
    real: embedding.Embedder, query: str, near: str, far: str
) -> None:
    q, n, f = (values(literal) for literal in real.embed([query, near, far]))
    assert q @ n > q @ f + 0.05


@pytest.mark.parametrize(
    "text",
    ["\U0001f600", "?!", "مرحبا", "\u8fa3", "<s>", "$$ ' \\ \"", "a" * 100_000, "\u0300", "'", "½"],
)
def test_any_text_has_a_unit_vector(real: embedding.Embedder, text: str) -> None:
    assert np.linalg.norm(values(real.embed([text])[0])) == pytest.approx(1, abs=1e-3)


FOOTPRINT = """
import json, os, sys
import numpy

def private_kb():
    with open("/proc/self/smaps_rollup") as lines:
        sizes = dict(line.split(":", 1) for line in lines if "kB" in line)
    return int(sizes["Private_Dirty"].split()[0])

before = private_kb()
from agent_memory_udfs import embedding
embedder = embedding.load(sys.argv[1])
embedder.embed(["I work in Seattle and enjoy hiking."])
for number in range(12_000):
    embedder.embed([f"Met friend number {number} at the office and went hiking"])
embedder.embed(["a word about tea, coffee and cake " * 1_500])
print(json.dumps({
    "megabytes": (private_kb() - before) / 1024, "threads": len(os.listdir("/proc/self/task")),
}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_footprint_of_a_fresh_process() -> None:
    environment = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    environment["PYTHONPATH"] = str(REPOSITORY / "python_udfs")
    environment["OPENBLAS_NUM_THREADS"] = "1"  # set by the module where numpy comes after it
    output = subprocess.run(
        [sys.executable, "-c", FOOTPRINT, str(MODEL.parent)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    measured = json.loads(output)
    assert measured["threads"] == 1
    assert measured["megabytes"] < 12
