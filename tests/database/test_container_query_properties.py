"""Searches of memory containers: whatever is asked of whatever there is, in the real database."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from agent_memory.gateway.container.query import QueryError
from hypothesis import given
from hypothesis import strategies as st

from tests.database.container_documents import BEGINNING, Documents, documents
from tests.database.query_evaluator import Evaluator, tokens
from tests.database.query_evaluator import values as values_of

BREAKS = "documents are put in without triggers"
Json = dict[str, Any]


@pytest.fixture(scope="module")
def shelf(shared_database: str) -> Iterator[Documents]:
    """A container that the tests share; what each example puts there it takes away."""
    with documents(shared_database) as found:
        yield found


NAMES = ("ann", "Bob", "bob_2", "北京")
WORDS = (
    "hiking",
    "hikes",
    "hike",
    "Rome",
    "ROME",
    "the",
    "I",
    "lives",
    "lived",
    "living",
    "3.5",
    "Ann's",
    "don't",
    "cities",
    "city",
    "in",
    "north-east",
    "北京",
    "上海人",
    "我住在北京",
    "🍕",
    "x%y",
    "a_b",
)
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
values = st.sampled_from((*NAMES, "a.b", "x%y", "a_b", "*", "trace", "5", "true", ""))
loose = st.one_of(values, st.integers(0, 9), st.booleans())
times = st.integers(0, 40).map(lambda hours: BEGINNING + timedelta(hours=hours, microseconds=hours))
namespaces = st.fixed_dictionaries(
    {"user_id": st.sampled_from(NAMES)},
    optional={"session_id": st.sampled_from(("s1", "s2")), "thread": st.sampled_from(("t1", "T1"))},
)
maps = st.dictionaries(st.sampled_from(("type", "topic", "a.b")), values, max_size=2)
nested = st.recursive(
    loose | st.none(),
    lambda below: (
        st.lists(below, max_size=3)
        | st.dictionaries(st.sampled_from(("a", "b", "a.b")), below, max_size=2)
    ),
    max_leaves=5,
)
working = st.fixed_dictionaries(
    {
        "namespace": namespaces,
        "at": times,
        "messages": st.lists(
            st.tuples(st.sampled_from(("user", "assistant")), sentences), max_size=3
        ),
    },
    optional={
        "metadata": maps,
        "tags": maps,
        "checkpoint_id": values,
        "infer": st.booleans(),
        "message_id": st.integers(-2, 9),
        "payload_type": st.sampled_from(("data", "conversational")),
        "structured_data": st.dictionaries(st.sampled_from(("a", "b")), nested, max_size=2),
    },
)
long_term = st.fixed_dictionaries(
    {
        "namespace": namespaces,
        "at": times,
        "memory": sentences,
        "tags": maps,
        "kind": st.sampled_from(("fact", "preference", "summary")),
        "embedding": st.lists(st.integers(-9, 9), min_size=4, max_size=4).filter(any),
    }
)

EXACT = (
    "namespace.user_id",
    "namespace.session_id",
    "namespace.thread",
    "metadata.type",
    "tags.topic",
    "tags.a.b",
    "tags",
    "namespace",
    "metadata",
    "structured_data.a",
    "structured_data.a.b",
    "structured_data.b",
    "checkpoint_id",
    "payload_type",
    "session_id",
    "messages.role",
    "nowhere",
    "memory.keyword",
    "strategy_type",
)
WORDY = ("memory", "messages.content.text")
fields = st.sampled_from(EXACT)
texts = st.sampled_from(WORDY)
moments = times.map(lambda at: int(at.timestamp() * 1000)) | times.map(
    lambda at: at.isoformat()[:19] + "Z"
)


def one(name: str, field: st.SearchStrategy[str], value: st.SearchStrategy[Any]) -> Any:
    return st.builds(lambda field, value: {name: {field: value}}, field, value)


def limits(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    return st.dictionaries(
        st.sampled_from(("gt", "gte", "lt", "lte")), values, min_size=1, max_size=2
    )


shares = st.sampled_from((0, 1, 2, -1, "50%", "-30%", "100%"))
patterns = st.lists(
    st.sampled_from((*NAMES, "*", "?", "a", "o", "%", "_", "t", "hik", "北")), max_size=4
).map("".join)
matches = st.fixed_dictionaries(
    {"query": sentences | values},
    optional={"operator": st.sampled_from(("or", "and")), "minimum_should_match": shares},
)
leaves = st.one_of(
    st.just({"match_all": {}}),
    st.just({"match_none": {}}),
    one("term", fields, loose),
    one("term", fields, st.builds(lambda v: {"value": v, "case_insensitive": True}, values)),
    one("term", texts, st.sampled_from(("rome", "hiking", "北", "Rome"))),
    one("term", st.sampled_from(("message_id", "namespace_size")), st.integers(-2, 9)),
    one("term", st.sampled_from(("infer", "pinned")), st.booleans()),
    one("terms", fields, st.lists(loose, max_size=3)),
    one("terms", st.just("message_id"), st.lists(st.integers(0, 9), max_size=4)),
    one("match", texts, sentences | matches),
    one("match", fields, values),
    one("match_phrase", texts, sentences),
    one("prefix", fields | texts, st.sampled_from(("", "a", "b", "hik", "北", "s"))),
    one("wildcard", fields | texts, patterns),
    one("range", fields, limits(values)),
    one("range", st.just("message_id"), limits(st.integers(-2, 9))),
    one("range", st.sampled_from(("created_time", "last_updated_time")), limits(moments)),
    st.builds(
        lambda field: {"exists": {"field": field}},
        fields | texts | st.sampled_from(("message_id", "infer", "messages", "structured_data")),
    ),
    st.builds(
        lambda text, options: {
            "multi_match": {"fields": ["memory^2", WORDY[1]], "query": text, **options}
        },
        sentences,
        st.sampled_from(({}, {"operator": "and"}, {"type": "phrase"}, {"type": "most_fields"})),
    ),
)


def composed(below: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    part = st.lists(below, max_size=2)
    return st.fixed_dictionaries(
        {},
        optional={
            "must": part | below,
            "filter": part,
            "should": part,
            "must_not": part,
            "minimum_should_match": shares,
        },
    ).map(lambda told: {"bool": told}) | st.builds(
        lambda query: {"constant_score": {"filter": query}}, below
    )


def about(everything: list[Json]) -> st.SearchStrategy[Json]:
    """Queries that name what is there, or nearly: else most of them would find nothing."""
    there = [
        (field, value)
        for hit in everything
        for field in (*EXACT, *WORDY, "message_id", "namespace_size", "infer", "created_time")
        for value in values_of(hit["_source"], field)
    ]
    known = st.sampled_from(there)
    plain = st.sampled_from([(field, value) for field, value in there if isinstance(value, str)])
    ordered = st.sampled_from([one for one in there if not isinstance(one[1], bool)])
    operators = st.sampled_from(("gt", "gte", "lt", "lte"))
    return st.one_of(
        st.builds(lambda one: {"term": {one[0]: one[1]}}, known),
        st.builds(lambda one, other: {"terms": {one[0]: [other[1], one[1]]}}, plain, plain),
        st.builds(lambda one: {"exists": {"field": one[0]}}, known),
        st.builds(
            lambda one, operator: {"range": {one[0]: {operator: one[1]}}}, ordered, operators
        ),
        st.builds(lambda one, size: {"prefix": {one[0]: one[1][:size]}}, plain, st.integers(0, 5)),
        st.builds(
            lambda one, place, star: {
                "wildcard": {one[0]: one[1][:place] + star + one[1][place + 1 :]}
            },
            plain,
            st.integers(0, 5),
            st.sampled_from("*?"),
        ),
        st.builds(
            lambda one, first, size: {
                "match_phrase": {one[0]: " ".join(one[1].split()[first : first + size]) or "x"}
            },
            plain,
            st.integers(0, 3),
            st.integers(1, 3),
        ),
        st.builds(
            lambda one, more, options: {
                "match": {one[0]: {"query": " ".join((*one[1].split()[:2], *more)), **options}}
            },
            plain,
            st.lists(st.sampled_from(WORDS), max_size=2),
            st.sampled_from(({}, {"operator": "and"}, {"minimum_should_match": 2})),
        ),
    )


def asked(everything: list[Json]) -> st.SearchStrategy[list[Json]]:
    """Some queries of one clause, and some of many."""
    alone = about(everything) | leaves
    return st.builds(
        lambda some, many: some + many,
        st.lists(alone, min_size=3, max_size=3),
        st.lists(st.recursive(alone, composed, max_leaves=6), min_size=1, max_size=1),
    )


within = st.builds(
    lambda query: {"nested": {"path": "messages", "query": query}},
    st.recursive(
        one("term", st.just("messages.role"), st.sampled_from(("user", "assistant")))
        | one("match", st.just("messages.content.text"), matches),
        composed,
        max_leaves=3,
    ),
)


@given(
    st.lists(
        st.sampled_from("aB.'’s 9-_/\n\t\xa0éÉßΣя北京ー한ไ🍕①ｗ\u200d\u3000。，!¿€…")
        | st.sampled_from(WORDS),
        max_size=12,
    ).map("".join)
)
def test_texts_fall_into_the_same_words(shelf: Documents, text: str) -> None:
    """As Unicode's categories of characters say, whatever the database's locale."""
    ((found,),) = (
        row.values()
        for row in shelf.run(
            "select string_to_array(btrim(memory._tokens(%(text)s)), '  ') as words", text=text
        )
    )
    assert found == tokens(text)


def clauses_at(field: str, value: Any) -> Iterator[Json]:
    """Each clause of one field, at the edge that a value is."""
    yield {"term": {field: value}}
    yield {"terms": {field: [value]}}
    yield {"exists": {"field": field}}
    if not isinstance(value, bool):
        for operator in ("gt", "gte", "lt", "lte"):
            yield {"range": {field: {operator: value}}}
    if isinstance(value, str):
        yield {"term": {field: {"value": value.upper(), "case_insensitive": True}}}
        yield {"prefix": {field: value[:3]}}
        yield {"wildcard": {field: f"{value[:1]}*{value[-1:]}"}}
        yield {"wildcard": {field: f"?{value[1:]}"}}
        yield {"match_phrase": {field: " ".join(value.split()[1:3]) or value}}
        for options in ({}, {"operator": "and"}, {"minimum_should_match": "60%"}):
            yield {"match": {field: {"query": f"{value} hiking", **options}}}


def alternated(query: Json, number: int) -> Json:
    """In turn alone, and within what turns it round or asks for more."""
    ways: tuple[Json, ...] = (
        query,
        {"bool": {"must_not": query}},
        {"bool": {"must": query, "should": [query, {"match_none": {}}]}},
        {"bool": {"should": [query, {"match_all": {}}], "minimum_should_match": 2}},
    )
    return ways[number % len(ways)]


@pytest.mark.parametrize("tier", ["working", "long-term"])
def test_each_clause_at_each_value(shelf: Documents, tier: str) -> None:
    """Nothing is left to chance: the edges of each clause, over a dozen documents."""
    number = itertools.count()
    sayings = [" ".join(WORDS[place : place + 4]) for place in range(0, len(WORDS) - 3, 2)]
    there: list[Json] = [
        {
            "namespace": {
                "user_id": NAMES[n % 4],
                **({"session_id": f"s{n % 2}"} if n % 3 else {}),
            },
            "tags": {"topic": ("a", "B", "x%y")[n % 3], **({"a.b": "deep"} if n % 2 else {})},
            "at": BEGINNING + timedelta(hours=n // 2, microseconds=n),
            **(
                {"memory": saying, "kind": ("fact", "preference")[n % 2]}
                if tier == "long-term"
                else {
                    "messages": [("user", saying), ("assistant", sayings[n - 1])],
                    "message_id": n // 3,
                    "infer": n % 2 == 0,
                    "structured_data": {"a": {"b": [n // 2, "x"]}, "b": n % 2 == 0},
                }
            ),
        }
        for n, saying in enumerate(sayings)
    ]
    with put(shelf, shelf.remember if tier == "long-term" else shelf.work, there):
        everything = shelf.hits({"match_all": {}}, tier)
        evaluator = Evaluator(everything)
        for field in (*EXACT, *WORDY, "message_id", "namespace_size", "infer", "created_time"):
            known = {
                value: None for hit in everything for value in values_of(hit["_source"], field)
            }
            for value in list(known)[:3]:
                for query in clauses_at(field, value):
                    asked = alternated(query, next(number))
                    body = {"query": asked, "size": 100, "_source": False, "sort": "_id"}
                    found = [hit["_id"] for hit in shelf.search(body, tier)["hits"]["hits"]]
                    assert found == sorted(hit["_id"] for hit in evaluator.found(asked)), asked
    assert next(number) > 150


@given(st.lists(working, min_size=1, max_size=6), st.lists(within, max_size=2), st.data())
def test_working_memory_is_searched_as_described(
    shelf: Documents, there: list[Json], nested: list[Json], data: st.DataObject
) -> None:
    with put(shelf, shelf.work, there):
        everything = shelf.hits({"match_all": {}}, "working")
        check(shelf, "working", everything, data.draw(asked(everything)) + nested)


@given(st.lists(long_term, min_size=1, max_size=6), st.data())
def test_long_term_memory_is_searched_as_described(
    shelf: Documents, there: list[Json], data: st.DataObject
) -> None:
    with put(shelf, shelf.remember, there):
        everything = shelf.hits({"match_all": {}})
        check(shelf, "long-term", everything, data.draw(asked(everything)))


@contextmanager
def put(shelf: Documents, place: Callable[..., None], there: list[Json]) -> Iterator[None]:
    """With these documents, until the end of the block."""
    shelf.run("begin")
    try:
        for told in there:
            place(**told)
        yield
    finally:
        shelf.run("rollback")


def check(shelf: Documents, tier: str, everything: list[Json], queries: list[Json]) -> None:
    """Each query finds what the evaluator says, and scores words as BM25 does; the last is also
    read in pages.
    """
    evaluator = Evaluator(everything)
    for query in queries:
        meant = evaluator.found(query)
        found = shelf.search({"query": query, "size": 100, "_source": False}, tier)["hits"]
        expected = sorted(hit["_id"] for hit in meant)
        assert sorted(hit["_id"] for hit in found["hits"]) == expected, query
        assert found["total"] == {"value": len(expected), "relation": "eq"}
        scores = [hit["_score"] for hit in found["hits"]]
        assert scores == sorted(scores, reverse=True)
        assert found["max_score"] == (scores[0] if scores else None)
        ((name, told),) = query.items()
        if name == "match" and expected and (field := next(iter(told))) in WORDY:
            given = told[field]
            text = given["query"] if isinstance(given, dict) else given
            got = {hit["_id"]: hit["_score"] for hit in found["hits"]}
            assert got == pytest.approx(evaluator.bm25(field, text, meant)), query
    check_pages(shelf, tier, queries[-1], everything, expected)


def check_pages(
    shelf: Documents, tier: str, query: Json, everything: list[Json], expected: list[str]
) -> None:
    """Sorted by time and then by _id, page by page, nothing is left out or comes twice."""
    at = {hit["_id"]: hit["_source"]["created_time"] for hit in everything}
    body: Json = {"query": query, "size": 2, "sort": [{"created_time": "desc"}, "_id"]}
    seen: list[str] = []
    for _ in range(10):
        page = shelf.search(body, tier)["hits"]
        assert page["max_score"] is None
        assert page["total"]["value"] == len(expected)
        if not page["hits"]:
            break
        seen += [hit["_id"] for hit in page["hits"]]
        body["search_after"] = page["hits"][-1]["sort"]
    assert seen == sorted(expected, key=lambda id: (-at[id], id))


@given(st.text(max_size=20), st.text(max_size=20))
def test_hostile_names_and_values_do_no_harm(shelf: Documents, name: str, value: str) -> None:
    """They find nothing or are refused; what is there stays."""
    query: Json = {
        "bool": {
            "should": [
                {"term": {f"tags.{name}": value}},
                {"wildcard": {f"x{name}": value}},
                {"prefix": {"memory": f"~{value}"}},
                {"match": {"memory": value}},
                {"match_phrase": {"memory": value}},
                {"range": {f"tags.{name}": {"gte": value}}},
                {"exists": {"field": f"metadata.{name}"}},
                {"ids": {"values": [value]}},
            ]
        }
    }
    try:
        for tier in ("long-term", "working", "containers"):
            found = shelf.search({"query": query, "sort": [f"tags.{name}"]}, tier)
            assert tier == "containers" or found["hits"]["total"]["value"] == 0
    except QueryError as error:
        assert error.status == 400
