"""From a graph to Graphviz's DOT: what the picture looks like.

A relation is drawn as a small node with the relationship's words between its two ends. Graphviz
keeps nodes apart from each other, but not the labels of edges.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

import graphviz

from agent_memory.graph.knowledge import Entity, Graph, Relation

# Graphviz measures texts with the first of these that it finds, a viewer of the SVG shows them with
# the first that it has. DejaVu is wide: what fits in it fits in the others.
FONTS = (
    "DejaVu Sans,Verdana,Noto Sans,Noto Sans CJK SC,PingFang SC,Microsoft YaHei,"
    "WenQuanYi Micro Hei,sans-serif"
)
NAME_COLUMNS, NAME_LINES = 16, 3
RELATIONSHIP_COLUMNS, RELATIONSHIP_LINES = 18, 2
# Nodes, relations among them, for which Graphviz finds curves around the others in a few seconds.
CURVED_UP_TO = 200

INK, MUTED, LINE, PAPER = "#1f2933", "#52606d", "#9aa5b1", "#ffffff"
SELF = "#1f4e79"
# Fill and border by type; types of other names take the spare ones, most frequent first.
COLORS = {
    "person": ("#ffe0b2", "#e08e0b"),
    "organization": ("#cfe2ff", "#3d7edb"),
    "place": ("#c8ecd0", "#38a169"),
    "product": ("#e5d8fb", "#8456d8"),
    "event": ("#ffd4dc", "#d9486a"),
    "topic": ("#fdf1a9", "#bd9b00"),
}
SPARE = (
    ("#c4eef0", "#159a9c"), ("#ecd9c6", "#96683d"), ("#f7d3f2", "#b83da8"), ("#dbe8b4", "#7b9a1e"),
)  # fmt: skip
OTHER = ("#e4e7eb", "#7b8794")
SAME_TYPE = {
    "people": "person", "organisation": "organization", "company": "organization",
    "location": "place", "city": "place", "country": "place",
}  # fmt: skip


def scope_in_words(scope: Mapping[str, str | None]) -> str:
    """{"user_id": "alex", "agent_id": "*"} as: user alex, agent (any)"""
    return ", ".join(
        f"{name.removesuffix('_id')} {'(any)' if id == '*' else id}"
        for name, id in scope.items()
        if id is not None
    )


def picture_of(graph: Graph, title: str, subtitle: str = "") -> graphviz.Digraph:
    """The picture as a DOT digraph, its nodes named by the entities' ids."""
    colors = colors_of(graph)
    curved = len(graph.entities) + len(graph.relations) <= CURVED_UP_TO
    picture = graphviz.Digraph("memories", engine="neato")
    picture.attr(
        charset="UTF-8", bgcolor=PAPER, pad="0.3", outputorder="edgesfirst", start="7",
        overlap="prism", overlap_scaling="3", sep="+5", splines="true" if curved else "line",
        fontname=FONTS, fontcolor=INK, labelloc="t", label=heading(title, subtitle, colors),
    )  # fmt: skip
    picture.attr("node", fontname=FONTS, fontsize="11", fontcolor=INK, penwidth="1.2")
    picture.attr("edge", color=LINE, arrowsize="0.6")
    for entity in graph.entities:
        add_entity(picture, entity, colors)
    names = {entity.id: entity.name for entity in graph.entities}
    for number, relation in enumerate(graph.relations, 1):
        add_relation(picture, f"r{number}", relation, names)
    return picture


def add_entity(
    picture: graphviz.Digraph, entity: Entity, colors: dict[str, tuple[str, str]]
) -> None:
    """A box of the type's colour; the one whose memories these are is larger and dark."""
    label = literal("\n".join(wrapped(entity.name, NAME_COLUMNS, NAME_LINES)))
    tooltip = literal(f"{plain(entity.name)} ({plain(entity.type)})")
    if entity.is_self:
        picture.node(
            entity.id, label, tooltip=tooltip, shape="ellipse", style="filled", fillcolor=SELF,
            color=SELF, fontcolor=PAPER, fontsize="18", margin="0.2,0.12",
        )  # fmt: skip
        return
    fill, border = colors[kind(entity)]
    picture.node(
        entity.id, label, tooltip=tooltip, shape="box", style="filled,rounded", fillcolor=fill,
        color=border, height="0.3", width="0.4", margin="0.1,0.05",
    )  # fmt: skip


def add_relation(
    picture: graphviz.Digraph, node: str, relation: Relation, names: dict[str, str]
) -> None:
    """source -- words --> target, with ×2 where two memories state it."""
    words = plain(relation.relationship.replace("_", " "))
    count = f" ×{relation.memories}" if relation.memories > 1 else ""
    since = f", since {relation.since}" if relation.since else ""
    stated = f"{plain(names[relation.source])} {words} {plain(names[relation.target])}"
    tooltip = literal(f"{stated}{count}{since}")
    picture.node(
        node, literal("\n".join(wrapped(words + count, RELATIONSHIP_COLUMNS, RELATIONSHIP_LINES))),
        tooltip=tooltip, shape="plaintext", fontsize="9", fontcolor=MUTED, height="0", width="0",
        margin="0.02,0.01",
    )  # fmt: skip
    picture.edge(relation.source, node, arrowhead="none", tooltip=tooltip)
    picture.edge(node, relation.target, tooltip=tooltip)


def kind(entity: Entity) -> str:
    """The type as the legend has it."""
    name = plain(entity.type).lower()
    return SAME_TYPE.get(name, name)


def colors_of(graph: Graph) -> dict[str, tuple[str, str]]:
    """Fill and border of each type in the graph, most frequent first."""
    counted = Counter(kind(entity) for entity in graph.entities if not entity.is_self)
    ranked = sorted(counted, key=lambda name: (-counted[name], name))
    spare = iter(SPARE)
    return {
        name: OTHER if name == "other" else COLORS.get(name) or next(spare, OTHER)
        for name in ranked
    }


def heading(title: str, subtitle: str, colors: dict[str, tuple[str, str]]) -> str:
    """Title, subtitle and legend as one of Graphviz's HTML-like labels."""
    named = {color: "other" if color == OTHER else name for name, color in colors.items()}
    cells = "".join(
        f'<td bgcolor="{fill}" color="{border}" border="1" style="rounded">'
        f'<font point-size="10">&nbsp;{markup(name)}&nbsp;</font></td><td width="4"></td>'
        for (fill, border), name in named.items()
    )
    legend = f'<table border="0" cellspacing="1" cellpadding="3"><tr>{cells}</tr></table>'
    rows = [f'<font point-size="18"><b>{markup(title)}</b></font>']
    rows += [f'<font point-size="11" color="{MUTED}">{markup(subtitle)}</font>'] if subtitle else []
    rows += [legend] if cells else []
    return f'<<table border="0">{"".join(f"<tr><td>{row}</td></tr>" for row in rows)}</table>>'


def plain(text: str) -> str:
    """On one line, without characters that XML does not allow."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f\ufffe\uffff]", " ", text).split())


def literal(text: str) -> str:
    """A label that Graphviz shows as it is."""
    # Of "&lt;" Graphviz would make "<": an invisible joiner keeps it from that.
    # What escape() returns is marked as no markup: str() would lose that.
    escaped: str = graphviz.escape(re.sub(r"&(?=#?\w+;)", "&\u2060", text))
    return escaped


def markup(text: str) -> str:
    """For a label of HTML-like markup."""
    return html.escape(plain(text))


def wrapped(text: str, columns: int, lines: int) -> list[str]:
    """Lines of at most so many columns (a Chinese character takes two), the last one cut."""
    done: list[str] = []
    line = ""
    for piece in pieces(plain(text), columns):
        if line and width(line + piece.rstrip()) > columns:
            done.append(line.rstrip())
            line = ""
        line += piece
    done.append(line.rstrip())
    if len(done) > lines:
        done = [*done[: lines - 1], cut(done[lines - 1], columns)]
    return done


def pieces(text: str, columns: int) -> Iterator[str]:
    """What stays together: words with the blank or hyphen behind them, Chinese characters each."""
    for word in re.findall(r"[^\s-]*(?:-+|\s+)|[^\s-]+", text):
        start = 0
        for place in range(1, len(word)):
            wide = width(word[place - 1]) == 2 or width(word[place]) == 2
            full = width(word[start : place + 1].rstrip()) > columns
            if full or (wide and not closes(word[place])):
                yield word[start:place]
                start = place
        yield word[start:]


def closes(character: str) -> bool:
    """Marks that don't begin a line."""
    return unicodedata.category(character) in ("Pe", "Pf", "Po")


def cut(line: str, columns: int) -> str:
    """The line with an ellipsis, within so many columns."""
    while line and width(line) > columns - 1:
        line = line[:-1]
    return f"{line.rstrip()}…"


def width(text: str) -> int:
    """Columns that a terminal would use."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
