"""Entities and relations of an English statement."""

from __future__ import annotations

import re

from ...shared.attributes import EDGES
from ...shared.graph import Graph
from ...shared.lexis import word_set
from ...shared.model import USER, Fact
from ..predicate import Predicate, read_predicate
from ..slots.findings import findings_of
from ..standing_orders import is_instruction
from ..tokens import Word, words_of
from .identities import identity
from .names import (
    MINE,
    is_headline,
    is_stop,
    personal,
    role_at,
    role_type,
    run_end,
    text_of,
    type_of,
)
from .noun_phrases import possessed_role, thing
from .objects import objects_of_verb
from .relationships import PLURALS, ROLES
from .statement import Statement

_BEGUN = word_set("residence employer job origin birthplace upbringing school workplace")
_OF_PEOPLE = word_set("manager spouse partner fiancé marital_status")
_DEGREE = re.compile(r"\b(?:especially|particularly)\b", re.IGNORECASE)
_NO_WORD = re.compile(r"[^a-z0-9]+")
_ALTERNATIVE = re.compile(r"^[ ,/]*(?:or|/|and (?:then )?(?:to|in|at))\b")


def english_links(fact: Fact, graph: Graph) -> bool:
    """Adds what the fact names and states; True where its predicate denies it."""
    said = Statement(fact, graph)
    if is_headline(said.source) or is_instruction([word.low for word in said.words]):
        return False
    found = said.predicate or read_predicate(said.text, said.words, said.start)
    denied = bool(found and found.negated)
    told = bool(found and _told(found))
    named = told and found is not None and identity(said, found, said.start)
    subjects = [] if named and fact.attribute not in EDGES else said.subjects()
    if found is not None:
        _attribute(said, found, subjects)
        if fact.owner and told and not denied:
            _job(said, found)
        if told and not named and fact.attribute in (None, "marital_status"):
            objects_of_verb(graph, said.text, said.words, found, subjects, mine=said.mine)
    _aside(said, subjects)
    _relative_clauses(said)
    _appositions(said)
    if fact.attribute is None or fact.attribute in EDGES or fact.attribute in _OF_PEOPLE:
        _mentions(said)
    return denied


def _told(found: Predicate) -> bool:
    """Whether the predicate states what is or was so."""
    hardly = found.not_quite or found.adverbs & _HARDLY
    return not (found.unreal or found.habit_over or hardly)


_HARDLY = word_set("previously formerly originally rarely seldom once hardly")


def _attribute(said: Statement, found: Predicate, subjects: list[str]) -> None:
    """The relation that the fact's attribute states."""
    fact = said.fact
    if not fact.attribute or not fact.value or not subjects:
        return
    if fact.subject == USER and not fact.key and not fact.negated:
        return
    over = found.tense == "past" and fact.attribute not in _BEGUN
    relation, kind = "", "other"
    if fact.attribute.startswith("favorite "):
        relation, kind = _NO_WORD.sub("_", fact.attribute.lower()).strip("_"), "topic"
        kind = role_type(ROLES[noun]) if (noun := relation.split("_")[-1]) in ROLES else kind
    elif fact.attribute in EDGES:
        relation, kind = EDGES[fact.attribute]
    if not relation or over or found.habit_over:
        return
    at = said.text.find(fact.value)
    if at >= 0 and _ALTERNATIVE.match(said.text[at + len(fact.value) :]):
        return
    if relation == "likes" and _DEGREE.search(said.text[: max(at, 0)]):
        relation = "particularly_likes"
    target = thing(said.graph, fact.value, kind)
    for subject in subjects:
        said.graph.relate(subject, relation, target)


def _job(said: Statement, found: Predicate) -> None:
    """What Tom is in "Tom is the CEO of Acme", whose slot belongs to Acme."""
    for finding in findings_of(found, is_user=False):
        if finding.attribute == "job" and finding.value:
            relation, kind = EDGES["job"]
            for subject in said.subjects():
                said.graph.relate(subject, relation, thing(said.graph, finding.value, kind))


def _aside(said: Statement, subjects: list[str]) -> None:
    """ "Anna, my wife, is a doctor"."""
    at = said.subject_end + 1
    if said.mine and len(subjects) == 1 and at < said.start and said.words[at].low in MINE:
        role, noun, end = role_at(said.words, at + 1)
        if role and end == said.start - 1 and said.words[noun].low not in PLURALS:
            said.graph.relate(subjects[0], f"{role}_of", USER)


def _relative_clauses(said: Statement) -> None:
    """ "Sam, who heads the Data department": the clause is about the name before it."""
    text, words = said.text, said.words
    for index in range(1, len(words) - 1):
        if words[index].low != "who":
            continue
        end = index - 1 if words[index - 1].low == "," else index
        begin = end
        while begin > 0 and run_end(text, words[:end], begin - 1) == end:
            begin -= 1
        found = read_predicate(text, words, index + 1) if begin < end else None
        if found is None or found.negated or not _told(found):
            continue
        found.as_said = True
        given = text_of(text, words, begin, end)
        name = said.graph.name(given, personal(given))
        for finding in findings_of(found, is_user=False)[:3]:
            known = EDGES.get(finding.attribute or "")
            if known and finding.value and found.tense == "present" and not finding.negated:
                said.graph.relate(
                    name, known.relation, thing(said.graph, finding.value, known.type)
                )
        objects_of_verb(said.graph, text, words, found, [name], mine=said.mine)


def _appositions(said: Statement) -> None:
    """ "my friend Tom", "Tom's brother Bob", "a dog named Rex" anywhere in the source."""
    low = said.source.lower()
    if "my" not in low and "our" not in low and "'s" not in low:
        return
    text, words = said.source, words_of(said.source)
    for index, word in enumerate(words):
        if word.low in ("my", "our"):
            possessed_role(said.graph, text, words, index + 1, USER)
        elif word.low.endswith("'s") and word.low[:-2] not in ROLES:
            begin = index
            while begin > 0 and run_end(text, words, begin - 1) == index + 1:
                begin -= 1
            role, at, end = role_at(words, index + 1)
            if not role or run_end(text, words, end) == end or words[at].low in PLURALS:
                continue
            if run_end(text, words, begin) == index + 1 and (
                begin == 0 or words[begin - 1].low not in ROLES
            ):
                owner = text_of(text, words, begin, index + 1)
                owner = said.graph.name(owner, personal(owner))
                possessed_role(said.graph, text, words, index + 1, owner)


def _mentions(said: Statement) -> None:
    """Names that no rule has read."""
    text, words = said.text, said.words
    index = 0 if said.start else 1
    while index < len(words):
        end = run_end(text, words, index)
        if end == index:
            index += 1
            continue
        name = text_of(text, words, index, end)
        title = end < len(words) and words[end - 1].low.endswith("'s") and _titled(text, words, end)
        if not title and not (name.isupper() and len(name) > 1) and not said.graph.holds(name):
            before = words[index - 1].low if index else ""
            said.graph.name(name, _mentioned(name, before, words, end))
        index = end + 1 if title else end


def _titled(text: str, words: list[Word], end: int) -> bool:
    """Whether "Valentine's" goes on as a title: "Valentine's Day"."""
    return words[end].low == "day" or text[words[end].start].isupper()


def _mentioned(name: str, before: str, words: list[Word], end: int) -> str:
    if before in ("with", "and", "") or (before == "," and is_stop(words, end)):
        return personal(name)
    if end < len(words) and words[end - 1].low.endswith("'s"):
        return personal(name)
    if before == "at":
        return type_of(name, "other")
    return type_of(name, "other")
