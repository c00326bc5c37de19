"""Entities and relations of a fact, for a knowledge graph.

Every name stands in the fact's words; "user" stands for the one who speaks. What is denied, only
possible or over gives no relation.
"""

from __future__ import annotations

from .language import add_links
from .shared.graph import MAX_LINKS, MAX_NAME, Graph
from .shared.model import USER, Entity, Fact, Links, Relation


def links_of(fact: Fact, speaker: str = USER) -> Links:
    """What the fact names and states between names, `speaker` for the one who speaks.

    The fact must be the one about "user", before a named speaker's name was put into it. Empty
    for requests to forget.
    """
    if fact.action != "add":
        return Links()
    graph = Graph(f"{fact.memory}\n{fact.source}")
    denied = add_links(fact, graph)
    found = graph.links(denied=denied or fact.negated)
    return found if speaker.casefold() == USER else _spoken_by(speaker, found, fact.subject == USER)


def _spoken_by(speaker: str, found: Links, about: bool) -> Links:
    """The links with the speaker's name for "user"; `about` tells that the fact is about them."""
    own = [relation for relation in found.relations if USER in (relation.source, relation.target)]
    if not own and not about:
        return found
    if len(speaker) > MAX_NAME:
        return Links(found.entities, tuple(r for r in found.relations if r not in own))
    known = speaker.casefold()
    entities = [Entity(speaker, "person")]
    entities += [entity for entity in found.entities if entity.name.casefold() != known]
    entities = entities[:MAX_LINKS]
    ends = {entity.name for entity in entities}

    def end(name: str) -> str:
        return speaker if name == USER or name.casefold() == known else name

    relations = [Relation(end(r.source), r.relation, end(r.target)) for r in found.relations]
    return Links(
        tuple(entities),
        tuple(r for r in relations if r.source != r.target and {r.source, r.target} <= ends),
    )
