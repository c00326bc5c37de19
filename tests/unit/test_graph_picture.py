"""From a graph's rows to the DOT text of its picture, and to a file; without Graphviz."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from agent_memory.errors import SetupError
from agent_memory.graph import (
    Entity,
    Graph,
    Relation,
    checked_format,
    draw,
    picture_of,
    scope_in_words,
    write,
)
from agent_memory.graph.picture import colors_of, literal, wrapped
from agent_memory.graph.reader import from_rows

Row = dict[str, Any]


def vertex(id: str, name: str, type: str = "person", **ids: str) -> Row:
    scope = {"user_id": "alex", "agent_id": None, "run_id": None, "app_id": None} | ids
    return {"id": id, "name": name, "type": type, **scope}


def edge(source: str, relationship: str, target: str, memory_id: str, since: str = "") -> Row:
    return {
        "source": source, "relationship": relationship, "target": target, "memory_id": memory_id,
        "valid_from": since or None,
    }  # fmt: skip


def test_relations_of_several_memories_are_one() -> None:
    graph = from_rows(
        [vertex("1", "alex", "user"), vertex("2", "Oslo", "place")],
        [
            edge("1", "lives_in", "2", "m2", "2026-03-01T10:00:00.000000Z"),
            edge("1", "lives_in", "2", "m1", "2026-01-10T00:00:00.000000Z"),
            edge("1", "likes", "2", "m3"),
            edge("2", "lives_in", "1", "m4"),
        ],
    )
    assert set(graph.relations) == {
        Relation("1", "lives_in", "2", memories=2, since="2026-01-10"),
        Relation("1", "likes", "2"),
        Relation("2", "lives_in", "1"),
    }
    source = picture_of(graph, "alex").source
    assert 'label="lives in ×2"' in source and 'label="lives in"' in source
    assert "alex lives in Oslo ×2, since 2026-01-10" in source


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (vertex("1", "alex", "user"), True),
        (vertex("1", "alex", "person"), False),
        (vertex("1", "Alex", "user"), False),
        (vertex("1", "alex", "user", agent_id="coach"), True),
        (vertex("1", "coach", "agent", agent_id="coach"), False),
        (vertex("1", "coach", "agent", agent_id="coach") | {"user_id": None}, True),
    ],
)
def test_whose_memories_they_are(row: Row, expected: bool) -> None:
    assert from_rows([row], []).entities[0].is_self is expected


def test_the_order_of_rows_does_not_matter() -> None:
    vertices = [vertex(str(n), f"name {n % 3}") for n in range(9)]
    edges = [edge(str(n), "knows", str(n * 2 % 9), f"m{n}") for n in range(9)]
    graph = from_rows(vertices, edges)
    assert from_rows(vertices[::-1], edges[::-1]) == graph
    assert picture_of(graph, "t").source == picture_of(graph, "t").source


def test_the_best_connected() -> None:
    entities = tuple(Entity(str(n), str(n), "topic", is_self=n == 9) for n in range(10))
    relations = tuple(
        Relation(*ends) for ends in [("1", "a", "2"), ("2", "b", "1"), ("2", "c", "3")]
    )
    graph = Graph(entities, relations)
    part = graph.best_connected(3)
    assert [entity.id for entity in part.entities] == ["1", "2", "9"]
    assert part.relations == relations[:2]
    assert graph.best_connected(10) == graph


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Oslo", ["Oslo"]),
        ("", [""]),
        ("The Hitchhiker's Guide to the Galaxy", ["The Hitchhiker's", "Guide to the", "Galaxy"]),
        ("Marek Kowalczyk-Wiśniewski", ["Marek Kowalczyk-", "Wiśniewski"]),
        ("上海市浦东新区世纪大道100号（东方明珠）",
         ["上海市浦东新区世", "纪大道100号（东", "方明珠）"]),
        ("x" * 40, ["x" * 16, "x" * 16, "x" * 8]),
        ("one two three four five six seven eight nine ten eleven",
         ["one two three", "four five six", "seven eight nin…"]),
        ("a\tb\nc\x01d", ["a b c d"]),
    ],
)  # fmt: skip
def test_names_are_wrapped_and_cut(text: str, lines: list[str]) -> None:
    assert wrapped(text, 16, 3) == lines


def test_texts_are_no_markup() -> None:
    assert literal("back\\nslash") == "back\\\\nslash"
    assert literal("AT&T") == "AT&T"
    assert "&lt;" not in literal("&lt;")
    graph = Graph((Entity("1", 'a"b', "<i>"), Entity("2", "-> x;", "]}"), Entity("3", "<b>", "x")))
    source = picture_of(graph, "<u>Title</u> & more", "sub").source
    assert r'label="a\"b"' in source
    assert 'label="<b>"' in source
    assert "&lt;u&gt;Title&lt;/u&gt; &amp; more" in source
    assert "&lt;i&gt;" in source


def test_colors() -> None:
    def drawn(*types: str) -> dict[str, tuple[str, str]]:
        return colors_of(Graph(tuple(Entity(str(n), str(n), type) for n, type in enumerate(types))))

    assert list(drawn("Place", "person", "city")) == ["place", "person"]
    assert drawn("person") == drawn("People")
    many = drawn(*(f"type {n}" for n in range(9)), "person")
    assert len(many) == 10 and len(set(many.values())) == 6
    own = Graph((Entity("1", "alex", "user", is_self=True),))
    assert colors_of(own) == {}
    assert "other" in picture_of(Graph((Entity("1", "x", "other"),)), "t").source


def test_words() -> None:
    assert scope_in_words({"user_id": "alex", "agent_id": "*", "run_id": None}) == (
        "user alex, agent (any)"
    )
    assert scope_in_words({"user_id": None}) == ""
    assert Graph().counts() == "0 entities, 0 relations"
    assert Graph((Entity("1", "a", "b"),), (Relation("1", "c", "1"),)).counts() == (
        "1 entity, 1 relation"
    )


def test_formats() -> None:
    assert checked_format("a/b.SVG") == "svg"
    assert checked_format("-") == "svg"
    for output in ("graph", "graph.gif", "svg", ".svg", ""):
        with pytest.raises(SetupError, match=r"What to do: .*\.svg, \.png"):
            checked_format(output)


def test_without_graphviz(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    picture = picture_of(Graph((Entity("1", "Ann", "person"),)), "t")
    with pytest.raises(SetupError, match="apt-get install graphviz"):
        draw(picture, "svg")
    assert b"Ann" in draw(picture, "dot")


def test_a_file_is_replaced_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, link = tmp_path / "real.svg", tmp_path / "link.svg"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write(b"new", str(link))
    assert real.read_bytes() == b"new" and link.is_symlink()

    def full_disk(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:1])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(SetupError, match="No space left on device"):
        write(b"newer", str(real))
    assert real.read_bytes() == b"new"
    assert sorted(tmp_path.iterdir()) == [link, real]
