"""Clauses that look for words. On fields that hold no texts they compare as term does."""

from __future__ import annotations

from typing import Any

from agent_memory.gateway.container.query.checks import (
    Json,
    boolean,
    boost_of,
    field_name,
    kind_of,
    needed,
    number,
    objects,
    one_field,
    options,
    query_text,
    whole,
)
from agent_memory.gateway.container.query.clauses import clause
from agent_memory.gateway.container.query.clauses.terms import content, equals, values
from agent_memory.gateway.container.query.errors import QueryError, illegal, malformed
from agent_memory.gateway.container.query.fields import Kind
from agent_memory.gateway.container.query.query import Clause, Place, Query, any_of

# Accepted and without effect: fields know how they are read, there are no synonyms.
HARMLESS = ("lenient", "auto_generate_synonyms_phrase_query")
MATCH = ("query", "operator", "minimum_should_match", "zero_terms_query", "boost", *HARMLESS)
FIELDS = 100


@clause("match")
def match(query: Query, told: Any, place: Place) -> Clause:
    """Any of the words, all of them, or so many."""
    name, given, _ = one_field("match", told)
    given = options("match", given if isinstance(given, dict) else {"query": given}, *MATCH)
    return words(query, "match", name, given, place)


def words(query: Query, clause: str, name: str, given: Json, place: Place) -> Clause:
    """Words in a field, by the options of match."""
    text = query_text(clause, given.get("query"))
    boost = boost_of(clause, given)
    least = least_words(query, clause, text, given)
    all_of_none = zero_terms(clause, given)
    field = query.field(name, place)
    if field.kind is not Kind.TEXT:
        return query.constant(exactly(query, clause, name, given, place), boost, place)
    bound = query.bind(text, "text")
    phrases = f"(select memory._phrases({bound}))"
    number_of = f"(select cardinality(memory._phrases({bound})))"
    occurrences = (
        f"memory._occurrences({content(query, field)}, {phrases}, "
        f"(select memory._stems(memory._phrases({bound}))))"
    )
    condition = f"memory._words_found({occurrences}) >= {least.format(n=number_of)}"
    if all_of_none:
        condition = f"{number_of} = 0 or {condition}"
    if not place.scored:
        return Clause(condition)

    weight = query.bind(boost, "float8")

    def score(certain: bool) -> str:
        name = query.statistics(occurrences)
        found = f"{weight} * memory._bm25({query.counted[name]}, {name}.idf, {name}.usual)"
        return query.where(condition, found)(certain)

    return Clause(condition, score)


def least_words(query: Query, clause: str, text: str, given: Json) -> str:
    """How many words have to be found, of {n}."""
    operator = str(given.get("operator", "or")).lower()
    if operator not in ("or", "and"):
        raise illegal(f"[{clause}] operator needs to be either [or] or [and]")
    share = given.get("minimum_should_match")
    least = "1" if share is None else f"greatest(1, {needed(clause, share, '{n}')})"
    query.count(len(text.split()) if operator == "and" else 0)
    return "greatest(1, {n})" if operator == "and" else least


def zero_terms(clause: str, given: Json) -> bool:
    """Whether a text without a word matches all."""
    told = str(given.get("zero_terms_query", "none")).lower()
    if told not in ("none", "all"):
        raise illegal(f"[{clause}] unknown value for [zero_terms_query]: [{told[:40]}]")
    return told == "all"


def exactly(query: Query, clause: str, name: str, given: Json, place: Place) -> str:
    """The text as the value of a field; what can't be its value matches nothing if lenient."""
    lenient = boolean(clause, "lenient", given.get("lenient", False))
    try:
        return equals(query, query.field(name, place), given["query"], clause)
    except QueryError:
        if lenient:
            return "false"
        raise


@clause("match_phrase")
def match_phrase(query: Query, told: Any, place: Place) -> Clause:
    """These words, one after the other."""
    name, given, _ = one_field("match_phrase", told)
    given = options(
        "match_phrase", given if isinstance(given, dict) else {"query": given},
        "query", "slop", "zero_terms_query", "boost",
    )  # fmt: skip
    if whole("match_phrase", "slop", given.get("slop", 0), 0, 2**31 - 1) != 0:
        raise malformed("[match_phrase] query does not support [slop]")
    return phrase(query, "match_phrase", name, given, place)


def phrase(query: Query, clause: str, name: str, given: Json, place: Place) -> Clause:
    text = query_text(clause, given.get("query"))
    boost = boost_of(clause, given)
    all_of_none = zero_terms(clause, given)
    field = query.field(name, place)
    if field.kind is not Kind.TEXT:
        return query.constant(exactly(query, clause, name, given, place), boost, place)
    bound = query.bind(text, "text")
    tokens = f"(select memory._tokens({bound}))"

    def holds(one: str) -> str:
        return f"{tokens} <> '' and strpos(memory._tokens({one}), {tokens}) > 0"

    if field.column is not None:
        condition = holds(field.column)
    else:
        condition = f"exists (select from {values(query, field)} where {holds('v.value')})"
    if all_of_none:
        condition = f"{tokens} = '' or {condition}"
    return query.constant(condition, boost, place)


@clause("multi_match")
def multi_match(query: Query, told: Any, place: Place) -> Clause:
    """match in several fields: the best of them counts, or all."""
    given = options(
        "multi_match", objects("multi_match", told), *MATCH, "fields", "type", "tie_breaker", "slop"
    )
    kind = given.get("type", "best_fields")
    if kind not in ("best_fields", "most_fields", "phrase"):
        raise malformed(f"[multi_match] query does not support type [{str(kind)[:40]}]")
    if whole("multi_match", "slop", given.get("slop", 0), 0, 2**31 - 1) != 0:
        raise malformed("[multi_match] query does not support [slop]")
    usual = 1.0 if kind == "most_fields" else 0.0
    tie = number("multi_match", "tie_breaker", given.get("tie_breaker", usual), 0, 1)
    boost = boost_of("multi_match", given)
    query_text("multi_match", given.get("query"))
    named = fields_of(query, given.get("fields", ["*"]))
    read = phrase if kind == "phrase" else words
    inner = {name: value for name, value in given.items() if name in MATCH and name != "boost"}
    found = [
        read(query, "multi_match", name, {**inner, "boost": boost * times}, place)
        for name, times in named.items()
    ]
    query.count(len(found))
    condition = any_of([one.condition for one in found])
    scores = [one.score(False) for one in found if one.score is not None]
    if not scores:
        return Clause(condition)
    best, every = f"greatest({', '.join(scores)})", " + ".join(f"({one})" for one in scores)
    tied = query.bind(tie, "float8")
    return Clause(condition, lambda _certain: f"{best} + {tied} * ({every} - {best})")


def fields_of(query: Query, told: Any) -> dict[str, float]:
    """Names of fields and how much each counts: "memory^2", "messages.*"."""
    patterns = [told] if isinstance(told, str) else told
    if not isinstance(patterns, list):
        raise malformed(f"[multi_match] [fields] is {kind_of(told)}, not an array of names")
    named: dict[str, float] = {}
    for one in patterns:
        name, _, times = field_name("multi_match", one).partition("^")
        weight = number("multi_match", "boost", times, 0, 1e9) if times else 1.0
        for field in query.tier.texts(name):
            named[field] = named.get(field, 1.0) * weight
    if not patterns:
        named = dict.fromkeys(query.tier.texts("*"), 1.0)
    if len(named) > FIELDS:
        raise illegal(f"[multi_match] field expansion matches too many fields, limit: {FIELDS}")
    return named
