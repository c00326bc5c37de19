"""The builtin embedding: a small model made here, and the real one where it has been fetched."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from agent_memory.server_files import collect
from agent_memory_udfs import embedding

REPOSITORY = Path(__file__).parents[2]
SERVER_PYTHON = "3.14"  # of the embedded server
MERGES = ["▁ t", "▁t e", "▁te a", "c o", "a t", "▁ co", "▁co at"]
DIMENSION = 8


def write_weights(path: Path, vectors: np.ndarray, **changes: object) -> None:
    size = 2 * vectors.size
    tensor = {"dtype": "F16", "shape": list(vectors.shape), "data_offsets": [0, size]} | changes
    header = json.dumps({"embedding.weight": tensor, "__metadata__": {"format": "pt"}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header + vectors.astype("<f2").tobytes())


def write_tokenizer(path: Path) -> int:
    """A byte-pair tokenizer laid out as the real one: control, bytes, merged, single characters."""
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    tokens += [merge.replace(" ", "") for merge in MERGES]
    tokens += ["▁", *"teacolk!?."]
    words = {"type": "BPE", "unk_token": "<unk>", "fuse_unk": True, "byte_fallback": True}
    spaces = {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}
    path.write_text(
        json.dumps(
            {
                "version": "1.0",
                "added_tokens": [],
                "normalizer": {
                    "type": "Sequence",
                    "normalizers": [{"type": "Prepend", "prepend": "▁"}, spaces],
                },
                "model": words | {"vocab": {t: i for i, t in enumerate(tokens)}, "merges": MERGES},
            }
        )
    )
    return len(tokens)


@pytest.fixture
def model_dir(tmp_path: Path) -> Path:
    rows = write_tokenizer(tmp_path / embedding.TOKENIZER_FILE)
    vectors = (
        np.random.default_rng(7).normal(size=(rows, DIMENSION)) * np.arange(1, rows + 1)[:, None]
    )
    write_weights(tmp_path / embedding.WEIGHTS_FILE, vectors / rows)
    return tmp_path


@pytest.fixture
def small(model_dir: Path) -> embedding.Embedder:
    return embedding.load(str(model_dir))


def values(literal: str | None) -> np.ndarray:
    assert literal is not None
    return np.array(json.loads(literal))


def test_literal_is_a_unit_vector_of_the_model_dimension(small: embedding.Embedder) -> None:
    vector = values(small.embed(["tea coat"])[0])
    assert vector.shape == (DIMENSION,) == (small.dimension,)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)


def test_text_without_content_has_no_vector(small: embedding.Embedder) -> None:
    assert small.embed(["", "  \n", "tea", ""])[:2] == [None, None]
    assert small.embed([]) == []
    assert small.embed(["", ""]) == [None, None]


def test_one_token_keeps_its_direction(small: embedding.Embedder, model_dir: Path) -> None:
    ((token,),) = small.tokens(["tea"])
    row = embedding.map_weights(model_dir / embedding.WEIGHTS_FILE)[token].astype(float)
    assert values(small.embed(["tea"])[0]) == pytest.approx(row / np.linalg.norm(row), abs=1e-5)


def test_a_batch_equals_its_texts_one_by_one(
    small: embedding.Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["tea", "", "tea tea coat", "coat!", "latte " * 50, "\u8fa3", "t"]
    alone = [small.embed([text])[0] for text in texts]
    assert small.embed(texts) == alone
    monkeypatch.setattr(embedding, "TOKENS_AT_ONCE", 3)
    assert small.embed(texts) == alone


def test_equal_weights_give_the_plain_mean(small: embedding.Embedder, model_dir: Path) -> None:
    small._weights[:] = 1
    text = "tea coat tea?"
    (ids,) = small.tokens([text])
    rows = embedding.map_weights(model_dir / embedding.WEIGHTS_FILE)[ids].astype(float)
    mean = rows.mean(axis=0)
    assert values(small.embed([text])[0]) == pytest.approx(mean / np.linalg.norm(mean), abs=1e-5)


def test_no_start_token_no_padding_no_cut(small: embedding.Embedder) -> None:
    short, long = small.tokens(["tea", "tea " * 10_000])
    assert len(short) == 1
    assert len(long) >= 10_000


def test_weights_grow_with_rank_and_punctuation_is_faint(small: embedding.Embedder) -> None:
    vectors = np.ones((3, DIMENSION), np.float32)
    common, rare, mark = (small._tokenizer.token_to_id(token) for token in ("▁t", "▁coat", "!"))
    weights = small._weights_of(np.array([common, rare, mark]), vectors)
    assert weights[0] < weights[1]
    assert weights[2] < weights[1]
    byte = small._weights_of(np.array([100]), vectors[:1])[0]
    assert byte == pytest.approx(embedding.FAINT * DIMENSION ** (-embedding.LENGTH_TAKEN_OUT / 2))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"dtype": "F32"}, "half-precision"),
        ({"shape": [3]}, "one matrix"),
        ({"shape": [9, 9]}, "half-precision"),
        ({"shape": [400, 8], "data_offsets": [0, 6400]}, "cut short"),
    ],
)
def test_weights_that_do_not_fit_are_refused(
    tmp_path: Path, changes: dict[str, object], message: str
) -> None:
    write_weights(tmp_path / "w", np.ones((2, 4)), **changes)
    with pytest.raises(ValueError, match=message):
        embedding.map_weights(tmp_path / "w")


def test_other_files_are_refused(tmp_path: Path, model_dir: Path) -> None:
    (tmp_path / "w").write_bytes(b"\x05\0\0\0\0\0\0\0hello and more")
    with pytest.raises(ValueError, match="safetensors"):
        embedding.map_weights(tmp_path / "w")
    with pytest.raises(FileNotFoundError):
        embedding.load(str(tmp_path / "nowhere"))
    (model_dir / embedding.TOKENIZER_FILE).unlink()
    with pytest.raises(FileNotFoundError, match="tokenizer"):
        embedding.load(str(model_dir))


def test_tokenizer_of_another_model_is_refused(model_dir: Path) -> None:
    write_weights(model_dir / embedding.WEIGHTS_FILE, np.ones((5, 4)))
    with pytest.raises(ValueError, match="tokens"):
        embedding.load(str(model_dir))


def test_source_can_be_quoted_into_a_function_body() -> None:
    source = Path(embedding.__file__).read_text(encoding="utf-8")
    assert "'" * 3 not in source
    assert "$am_py" + "$" not in source


@pytest.fixture(scope="session")
def real_dir() -> Path:
    """The model as servers get it: from the cache, where `agent-memory up` has put it."""
    if chosen := os.environ.get("AGENT_MEMORY_MODEL_DIR"):
        return Path(chosen)
    return collect(SERVER_PYTHON) / "model"


@pytest.fixture(scope="session")
def real(real_dir: Path) -> embedding.Embedder:
    return embedding.load(str(real_dir))


def test_tokens_are_those_of_wordllama(real: embedding.Embedder) -> None:
    assert real.dimension == 256
    assert real.tokens(["I work in Seattle."]) == [[306, 664, 297, 27689, 29889]]


def test_plain_mean_is_wordllamas(real_dir: Path) -> None:
    other = embedding.load(str(real_dir))
    other._weights[:] = 1
    expected = [-0.13762416, 0.05709828, 0.04221163, 0.03125785]
    assert values(other.embed(["I work in Seattle."])[0])[:4] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("query", "near", "far"),
    [
        ("Which town does she live in?", "Her home is in Seattle", "Allergic to peanuts"),
        ("What food should I avoid?", "Allergic to peanuts", "Works in Seattle"),
        ("running for sport", "Trains for a marathon", "Plays the piano"),
        ("我喜欢什么菜", "我喜欢吃辣,特别是川菜。", "今天天气很好"),
    ],
)
def test_related_texts_are_nearer(
    real: embedding.Embedder, query: str, near: str, far: str
) -> None:
    q, n, f = (values(literal) for literal in real.embed([query, near, far]))
    assert q @ n > q @ f + 0.05


@pytest.mark.parametrize(
    "text", ["\U0001f600", "?!", "مرحبا", "\u8fa3", "<s>", "$$ ' \\ \"", "a" * 100_000]
)
def test_any_text_has_a_unit_vector(real: embedding.Embedder, text: str) -> None:
    assert np.linalg.norm(values(real.embed([text])[0])) == pytest.approx(1, abs=1e-4)


FOOTPRINT = """
import json, os, sys

def private_kb():
    with open("/proc/self/smaps_rollup") as lines:
        sizes = dict(line.split(":", 1) for line in lines if "kB" in line)
    return sum(int(sizes[key].split()[0]) for key in ("Private_Dirty", "Private_Clean"))

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
def test_footprint_of_a_fresh_process(real_dir: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    environment["PYTHONPATH"] = str(REPOSITORY / "python_udfs")
    output = subprocess.run(
        [sys.executable, "-c", FOOTPRINT, str(real_dir)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    measured = json.loads(output)
    assert measured["threads"] == 1
    assert measured["megabytes"] < 60
