"""`agent-memory graph`: the knowledge graph of a scope as a picture."""

from agent_memory.graph.drawing import checked_format, draw, without_font, write
from agent_memory.graph.knowledge import Entity, Graph, Relation
from agent_memory.graph.picture import picture_of, scope_in_words
from agent_memory.graph.reader import read

__all__ = [
    "Entity", "Graph", "Relation", "checked_format", "draw", "picture_of", "read",
    "scope_in_words", "without_font", "write",
]  # fmt: skip
