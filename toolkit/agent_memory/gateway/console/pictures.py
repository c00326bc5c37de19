"""Time lines and the graph as coordinates; the templates make SVG of them."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from agent_memory.gateway.console.rendering import plain

Row = dict[str, Any]
End = tuple[str, str, str]  # of a relation: an entity's id, name and type
WIDTH = 160.0  # of a time line
NARROWEST = 2.0
SIZE = 760.0  # of the graph, in height and width
MARGIN = 24.0
MOST_AROUND = 40
COLUMNS = 18  # of a name


@dataclass(frozen=True)
class Bar:
    """A time within an axis, in units of WIDTH."""

    x: float
    width: float
    is_open: bool


def bar(begins: datetime | None, ends: datetime | None, axis: datetime | None) -> Bar:
    """From when until when (None: still) on an axis that leads from its beginning to now."""
    now = datetime.now(UTC)
    start = min(axis or begins or now, begins or now)
    span = max((now - start).total_seconds(), 1.0)

    def place(moment: datetime) -> float:
        return min(max((moment - start).total_seconds() / span, 0.0), 1.0) * WIDTH

    left = place(begins or start)
    right = place(ends or now)
    width = max(right - left, NARROWEST)
    return Bar(round(min(left, WIDTH - width), 1), round(width, 1), ends is None)


@dataclass(frozen=True)
class Node:
    """An entity where it is drawn. lines: its name, broken."""

    id: str
    name: str
    type: str
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    is_center: bool = False


@dataclass(frozen=True)
class Edge:
    """A line between two nodes, its words in the middle of it. is_former: it holds no more."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float
    words: str
    said: str
    memory_id: str
    is_former: bool


@dataclass(frozen=True)
class Walk:
    """What is drawn, of how many entities around the center."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    around: int

    @property
    def box(self) -> str:
        """What is drawn of the plane, as SVG has it: left, top, width, height."""
        tops = [node.y - node.height / 2 for node in self.nodes]
        bottoms = [node.y + node.height / 2 for node in self.nodes]
        top, bottom = min(tops) - MARGIN, max(bottoms) + MARGIN
        return f"0 {top:.0f} {SIZE:.0f} {bottom - top:.0f}"


def width_of(text: str) -> int:
    """Columns that it takes: a Chinese character has two."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def cut(text: str, columns: int) -> str:
    """Within so many columns."""
    if width_of(text) <= columns:
        return text
    while text and width_of(text) > columns - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def broken(name: str) -> tuple[str, ...]:
    """A name in two lines at most."""
    if width_of(name) <= COLUMNS:
        return (name,)
    first, rest = "", name.split(" ")
    while rest and width_of(f"{first} {rest[0]}".strip()) <= COLUMNS:
        first = f"{first} {rest.pop(0)}".strip()
    return (first, cut(" ".join(rest), COLUMNS)) if first else (cut(name, COLUMNS),)


def node(id: str, name: str, type: str, x: float, y: float, is_center: bool = False) -> Node:
    lines = broken(" ".join(plain(name).split()))
    wide = max(width_of(line) for line in lines)
    return Node(id, name, type, round(x, 1), round(y, 1), 18 + 7.4 * wide, 12 + 17.0 * len(lines),
                lines, is_center)  # fmt: skip


def ends(row: Row) -> tuple[End, End]:
    """The two entities of a relation, each by id, name and type."""
    return (
        (str(row["source_id"]), row["source"], row["source_type"]),
        (str(row["target_id"]), row["target"], row["target_type"]),
    )


def center_of(relations: Sequence[Row], entity: str | None) -> End | None:
    """The entity that was asked for; else the one with the most relations."""
    counted: dict[End, int] = {}
    for row in relations:
        for end in ends(row):
            counted[end] = counted.get(end, 0) + 1
    named = [end for end in counted if entity is not None and end[1] == entity]
    starts = [row["path"][0] for row in relations if row["path"]]
    named = named or [end for end in counted if end[1] in starts]
    return max(named or counted, key=lambda end: counted[end], default=None)


def ring(entities: Sequence[End], wanted: Mapping[End, float]) -> dict[End, float]:
    """An angle for each, all equally far apart, in the order of those that are wanted and turned
    towards them.
    """
    ordered = sorted(entities, key=lambda end: wanted.get(end, 0.0)) if wanted else list(entities)
    step = 2 * math.pi / max(len(ordered), 1)
    angles = {end: place * step - math.pi / 2 for place, end in enumerate(ordered)}
    gaps = [wanted[end] - angles[end] for end in ordered if end in wanted]
    turn = math.atan2(sum(map(math.sin, gaps)), sum(map(math.cos, gaps))) if gaps else 0.0
    return {end: angle + turn for end, angle in angles.items()}


def walk(relations: Sequence[Row], entity: str | None) -> Walk | None:
    """The entities around one, on a ring or two, nearest relations first; None for none."""
    center = center_of(relations, entity)
    if center is None:
        return None
    near: dict[End, None] = {}
    for row in relations:
        if center in ends(row):
            near |= dict.fromkeys(end for end in ends(row) if end != center)
    far = {end: None for row in relations for end in ends(row) if end != center and end not in near}
    inner = list(near)[:MOST_AROUND]
    outer = list(far)[: MOST_AROUND - len(inner)]
    angles = ring(inner, {}) if len(inner) <= 14 or outer else {}
    if not angles:
        # What a ring can't hold stands on one outside it.
        inner, outer = inner[::2], inner[1::2]
        angles = ring(inner, {})
    angles |= ring(outer, {
        end: angles[other]
        for row in reversed(relations)
        for end, other in (ends(row), ends(row)[::-1])
        if other in angles
    })  # fmt: skip
    nodes = {center: node(*center, SIZE / 2, SIZE / 2, is_center=True)}
    for end, angle in angles.items():
        radius = (0.46 if end in outer else 0.27 if outer else 0.36) * SIZE
        made = node(*end, SIZE / 2 + radius * math.cos(angle), SIZE / 2 + radius * math.sin(angle))
        within = min(max(made.x, made.width / 2 + 4), SIZE - made.width / 2 - 4)
        nodes[end] = replace(made, x=round(within, 1))
    drawn: dict[tuple[str, str], int] = {}
    edges = []
    for row in relations:
        source, target = (nodes.get(end) for end in ends(row))
        if source is None or target is None:
            continue
        # Several relations of the same two stand below one another.
        pair = (min(source.id, target.id), max(source.id, target.id))
        place = drawn[pair] = drawn.get(pair, -1) + 1
        if place > 3:
            continue
        x1, y1, x2, y2 = source.x, source.y, target.x, target.y
        words = cut(plain(row["relationship"].replace("_", " ")), 22)
        since = f"{row['valid_from']:%Y-%m-%d}" if row["valid_from"] else ""
        until = f" to {row['valid_to']:%Y-%m-%d}" if row["valid_to"] else ""
        edges.append(
            Edge(
                x1, y1, x2, y2, round(x1 + 0.55 * (x2 - x1), 1),
                round(y1 + 0.55 * (y2 - y1) + 14 * place, 1), words,
                plain(f"{row['source']} {words} {row['target']}, since {since}{until}"),
                str(row["memory_id"]), row["valid_to"] is not None,
            )
        )  # fmt: skip
    return Walk(tuple(nodes.values()), tuple(edges), len(near) + len(far))
