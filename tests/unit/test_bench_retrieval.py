"""What the retrieval benchmark reads, how it splits it, and LoCoMo in that shape."""

import copy
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))

import dataset
import locomo
import mem0_peer
import retrieval

SHAPE: dict[str, Any] = {
    "name": "tiny",
    "collections": [
        {
            "name": "ann",
            "documents": [
                {"id": "1", "text": "I like tea.", "session": "a", "actor": "Ann"},
                {"id": "2", "text": "I live in Rome.", "time": "2024-03-01T10:00:00"},
                {"id": "3", "text": "Tea it is.", "time": "2024-03-02T10:00:00+02:00"},
                {"id": "4", "text": "Good night.", "session": "a"},
            ],
            "questions": [
                {"text": "Where?", "relevant": ["2"], "category": "place", "time": "2024-04-01"},
                {"text": "What?", "relevant": ["1", "3"]},
            ],
        },
        {
            "name": "bob",
            "documents": [{"id": "1", "text": "I have a cat."}],
            "questions": [{"text": "Which pet?", "relevant": ["1"], "category": "pet"}],
        },
    ],
}


# ---- the shape


def test_read() -> None:
    read = dataset.parse(json.dumps(SHAPE))
    ann, bob = read.collections
    assert (read.name, ann.name, bob.name) == ("tiny", "ann", "bob")
    assert ann.documents[0] == dataset.Document("1", "I like tea.", session="a", actor="Ann")
    assert ann.documents[1].time == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert ann.documents[2].time == datetime(2024, 3, 2, 8, tzinfo=UTC)
    assert ann.questions[0].time == datetime(2024, 4, 1, tzinfo=UTC)
    assert ann.questions[1] == dataset.Question("What?", frozenset({"1", "3"}))
    assert read.categories == ["place", "pet"]


Edit = Callable[[dict[str, Any], dict[str, Any], dict[str, Any]], object]


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda _, d, __: d.pop("id"), r"^collections\[0\].documents\[1\]: 'id' must be a text"),
        (lambda _, d, __: d.update(id=2), r"documents\[1\]: 'id' must be a text"),
        (lambda _, d, __: d.update(id="1"), r"^collections\[0\].documents: id '1' is there twice"),
        (lambda _, d, __: d.update(text=" "), r"documents\[1\]: 'text' must be a text"),
        (lambda _, d, __: d.update(time="May 1"), r"documents\[1\]: 'time' is not ISO 8601: 'May"),
        (lambda _, d, __: d.update(date="2024"), r"documents\[1\]: unknown key 'date'"),
        (lambda _, __, q: q.pop("relevant"), r"^collections\[0\].questions\[1\]: 'relevant'"),
        (lambda _, __, q: q.update(relevant=[]), r"questions\[1\]: 'relevant' must be a list that"),
        (
            lambda _, __, q: q.update(relevant=["9"]),
            r"questions\[1\]: relevant document '9' is",
        ),
        (lambda _, __, q: q.update(relevant=[{}]), r"questions\[1\]: relevant document {} is not"),
        (lambda _, __, q: q.pop("text"), r"questions\[1\]: 'text' must be a text"),
        (lambda s, _, __: s.pop("name"), r"^data set: 'name' must be a text"),
        (lambda s, _, __: s.update(collections=[]), r"^data set: 'collections' must be a list"),
        (
            lambda s, _, __: s.update(collections=["x"]),
            r"^collections\[0\]: an object was expected",
        ),
        (lambda s, _, __: s["collections"][1].update(name="ann"), "name 'ann' is there twice"),
        (
            lambda s, _, __: s["collections"][1].update(questions=[]),
            r"\[1\]: 'questions' must be a",
        ),
    ],
)
def test_error_names_the_place(edit: Edit, message: str) -> None:
    shape = copy.deepcopy(SHAPE)
    first = shape["collections"][0]
    edit(shape, first["documents"][1], first["questions"][1])
    with pytest.raises(dataset.ShapeError, match=message):
        dataset.read(shape)


@pytest.mark.parametrize("text", ["", "[]", "{"])
def test_other_files(tmp_path: Path, text: str) -> None:
    path = tmp_path / "data.json"
    path.write_text(text)
    with pytest.raises(SystemExit, match=r"data\.json: "):
        retrieval.read(path)


# ---- what is asked, and how it is reported


def test_split() -> None:
    ann, bob = dataset.read(SHAPE).collections
    assert [(p.name, p.collections) for p in retrieval.split([ann, bob], None)] == [
        ("all", (ann, bob))
    ]
    assert [(p.name, p.collections) for p in retrieval.split([ann, bob], 1)] == [
        ("tune", (ann,)),
        ("held out", (bob,)),
        ("all", (ann, bob)),
    ]
    for tune in (0, 2, -1):
        with pytest.raises(ValueError, match="can't be split off"):
            retrieval.split([ann, bob], tune)


def test_variants_are_of_the_weights_that_there_are() -> None:
    weights = {"weight_semantic": 0.3, "weight_lexical": 0.7, "weight_new": 0.1, "weight_off": 0.0}
    made = {variant.name: variant.weights for variant in retrieval.variants(weights)}
    nothing = dict.fromkeys(weights, 0.0)
    assert made == {
        "vector only": {**nothing, "weight_semantic": 1},
        "lexical only": {**nothing, "weight_lexical": 1},
        "default": {},
        "without semantic": {"weight_semantic": 0},
        "without lexical": {"weight_lexical": 0},
        "without new": {"weight_new": 0},
    }


def test_a_call_is_of_one_session() -> None:
    ann = dataset.read(SHAPE).collections[0]
    made = [(session, [d.id for d in documents]) for session, documents in retrieval.calls(ann)]
    assert made == [("a", ["1", "4"]), (None, ["2", "3"])]


def test_report() -> None:
    tiny = dataset.read(SHAPE)
    answers = retrieval.ask(tiny.collections, lambda *_: ["9", "1"])
    results = [
        retrieval.Result("default", answers),
        retrieval.Result("without x", answers, is_ablation=True),
    ]
    printed = retrieval.report(results, retrieval.split(tiny.collections, 1), tiny.categories)
    tune, held_out, everything = printed.split("\n\n## ")
    assert tune.startswith("## tune: 1 collections, 2 questions\n")
    assert "| default | 0.250 | 0.250 | 0.250 | 0.250 | " in tune
    assert "| without x | 0.250 | 0.250 | 0.250 | 0.250 | " in tune
    assert "| place | default | 1 | 0.000 | 0.000 | 0.000 | 0.000 |" in tune
    assert "pet" not in tune
    assert "| pet | default | 1 | 1.000 | 1.000 | 1.000 | 0.500 |" in held_out
    assert "| pet | without x |" not in held_out
    assert "| default | 0.500 | 0.500 | 0.500 | 0.333 | " in everything


def test_bm25_of_the_peer() -> None:
    rows = [
        SimpleNamespace(id=place, payload={"user_id": user, "text_lemmatized": text})
        for place, user, text in [
            ("1", "ann", "red tea"),
            ("2", "ann", "green tea tea"),
            ("3", "bob", "red red wine"),
            ("4", "ann", "wine"),
        ]
    ]
    bm25 = mem0_peer.Bm25(rows)
    found = bm25.search("green tea", 5, {"user_id": "ann"})
    assert [scored.id for scored in found] == ["2", "1"]
    # tea: ln(1 + 2.5 / 2.5) · 2.2 / (1 + 1.2 · (0.25 + 0.75 · 2 / 256))
    assert found[1].score == pytest.approx(1.1667, abs=1e-4)
    assert [scored.id for scored in bm25.search("red", 5, {"user_id": "ann"})] == ["1"]
    assert len(bm25.search("green tea", 1, {"user_id": "ann"})) == 1
    assert bm25.search("blue", 5, {"user_id": "ann"}) == []


# ---- LoCoMo

SAMPLE: dict[str, Any] = {
    "sample_id": "conv-1",
    "conversation": {
        "speaker_a": "Ann",
        "session_2_date_time": "12:05 am on 2 January, 2024",
        "session_2": [{"speaker": "Bob", "dia_id": "D2:1", "text": "Bye."}],
        "session_10_date_time": "1:30 pm on 3 January, 2024",
        "session_10": [
            {"speaker": "Ann", "dia_id": "D10:1", "text": "Look!", "blip_caption": "a cat"},
            {"speaker": "Bob", "dia_id": "D10:2", "text": "", "blip_caption": "a dog"},
        ],
        "session_11_date_time": "1:30 pm on 4 January, 2024",
    },
    "qa": [
        {"question": "Which pet?", "category": 1, "evidence": ["D:10:01; D10:2"]},
        {"question": "When?", "category": 2, "evidence": ["D2:1", "D7:1"]},
        {"question": "Unknown turn?", "category": 4, "evidence": ["D7:1"]},
        {"question": "No evidence?", "category": 3},
        {"question": "Adversarial?", "category": 5, "evidence": ["D2:1"]},
    ],
}


def test_locomo() -> None:
    (collection,) = locomo.convert([SAMPLE])["collections"]
    assert collection == {
        "name": "conv-1",
        "documents": [
            {
                "id": "D2:1",
                "text": "Bye.",
                "time": "2024-01-02T00:05:00+00:00",
                "session": "session_2",
                "actor": "Bob",
            },
            {
                "id": "D10:1",
                "text": "Look! [shares a cat]",
                "time": "2024-01-03T13:30:00+00:00",
                "session": "session_10",
                "actor": "Ann",
            },
            {
                "id": "D10:2",
                "text": "[shares a dog]",
                "time": "2024-01-03T13:30:01+00:00",
                "session": "session_10",
                "actor": "Bob",
            },
        ],
        "questions": [
            {"text": "Which pet?", "relevant": ["D10:1", "D10:2"], "category": "multi-hop"},
            {"text": "When?", "relevant": ["D2:1"], "category": "temporal"},
        ],
    }


def test_locomo_of_nothing() -> None:
    with pytest.raises(dataset.ShapeError, match=r"collections\[0\]: 'questions' must be a list"):
        locomo.convert([{**SAMPLE, "qa": []}])
    with pytest.raises(dataset.ShapeError, match="'collections' must be a list"):
        locomo.convert([])
