"""English noun phrases as entities of a graph: things, and people by their role."""

from __future__ import annotations

from ...shared.graph import Graph
from ...shared.lexis import word_set
from ...shared.model import USER
from ..tokens import Word
from ..words import NOT_NAMES
from .names import DETERMINERS, role_at, role_type, run_end, text_of, type_of
from .relationships import PLURALS

_LONGEST_THING = 8
NO_THING = word_set(
    "to it that this them these those him her you me us i they what how when where why if whether "
    "not no nothing something anything everything someone anyone everyone one more most less "
    "myself themselves himself herself there here part role fool hard along trick tricks around "
    "up down out over off away back"
)


def thing(graph: Graph, phrase: str, kind: str) -> str:
    """Adds what a noun phrase of the fact names, without its article; its name, "" where none."""
    words = phrase.split()
    mine = bool(words) and words[0].lower() in ("my", "our")
    while words and (words[0].lower() in DETERMINERS or (words[0].lower() == "to" and words[1:])):
        words = words[1:]
    if not words or len(words) > _LONGEST_THING or words[0].lower() in NO_THING:
        return ""
    tokens = [Word(word.lower().strip(",."), 0, 0) for word in words]
    if words[0].endswith("'s") and words[0][:1].isupper():
        role, _, end = role_at(tokens, 1)
        if role and words[end:] and all(word[:1].isupper() for word in words[end:]):
            return graph.name(" ".join(words[end:]), role_type(role))
    role, _, end = role_at(tokens, 0)
    if mine and role and tokens[end - 1].low not in PLURALS:
        if len(words) == end:
            name = graph.name(" ".join(words), role_type(role), role)
        elif all(word[:1].isupper() for word in words[end:]):
            name = graph.name(" ".join(words[end:]), role_type(role))
        else:
            return graph.name(" ".join(words), kind)
        graph.relate(name, f"{role}_of", USER)
        return name
    name = " ".join(words)
    known = type_of(name, kind) if kind == "topic" and name[:1].isupper() else kind
    return graph.name(name, known) or (graph.name(name[:-1], known) if name[-1:] == "s" else "")


def possessed_role(
    graph: Graph, text: str, words: list[Word], begin: int, owner: str
) -> tuple[str, int]:
    """(name, index behind it) for "friend Tom" behind "my": adds his relation to the owner."""
    role, at, end = role_at(words, begin)
    if not role or words[at].low in PLURALS:
        return "", begin
    named = end + (end < len(words) and words[end].low in ("named", "called"))
    stop = run_end(text, words, named)
    if stop == named or words[named].low in NOT_NAMES - {"leo"}:
        return "", begin
    name = graph.name(text_of(text, words, named, stop), role_type(role))
    graph.relate(name, f"{role}_of", owner)
    return name, stop
