"""Queries of memory containers: what is refused, what a statement is made of. No database."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from agent_memory.gateway.container.query import (
    QueryError,
    compile,
    hybrid,
    matching,
    semantic,
)
from agent_memory.gateway.container.query.source import source_of
from agent_memory.gateway.container.query.times import milliseconds, zone_of
from hypothesis import given
from hypothesis import strategies as st

Json = dict[str, Any]
NOW = datetime(2026, 3, 15, 12, 30, 45, 123_000, tzinfo=UTC)
PARSING, ILLEGAL = "parsing_exception", "illegal_argument_exception"


def nested_bool(depth: int) -> Json:
    query: Json = {"match_all": {}}
    for _ in range(depth):
        query = {"bool": {"must": [query]}}
    return query


def refusal(body: Any, tier: str = "long-term") -> QueryError:
    with pytest.raises(QueryError) as refused:
        compile(body, tier)
    return refused.value


UNKNOWN_CLAUSES = (
    "foo", "regexp", "fuzzy", "query_string", "simple_query_string", "script", "script_score",
    "function_score", "more_like_this", "has_child", "geo_distance", "span_term", "wrapper",
    "match_phrase_prefix", "match_bool_prefix", "dis_max", "boosting", "terms_set", "intervals",
    "neural_sparse", "percolate", "agentic",
)  # fmt: skip


@pytest.mark.parametrize("name", UNKNOWN_CLAUSES)
def test_an_unknown_clause_is_named(name: str) -> None:
    queries: tuple[Json, ...] = (
        {name: {}},
        {"bool": {"filter": [{"match_all": {}}, {name: {"memory": "x"}}]}},
        {"bool": {"must_not": {name: {}}}},
        {"constant_score": {"filter": {name: {}}}},
        {"knn": {"memory_embedding": {"vector": [1], "k": 1, "filter": {name: {}}}}},
        {"hybrid": {"queries": [{name: {}}]}},
    )
    for query in queries:
        error = refusal({"query": query})
        assert (error.type, error.status) == (PARSING, 400)
        assert error.reason == f"unknown query [{name}]"


@pytest.mark.parametrize(
    "name",
    ["aggs", "aggregations", "script_fields", "collapse", "suggest", "highlight", "rescore",
     "post_filter", "fields", "docvalue_fields", "stored_fields", "runtime_mappings", "slice",
     "indices_boost", "pit", "ext", "search_pipeline", "terminate_after", "foo"],
)  # fmt: skip
def test_an_unknown_key_of_the_body_is_named(name: str) -> None:
    error = refusal({"query": {"match_all": {}}, name: {}})
    assert (error.type, error.status) == (PARSING, 400)
    assert f"[{name}]" in error.reason


@pytest.mark.parametrize(
    ("query", "type"),
    [
        ([], PARSING), ("match_all", PARSING), (None, PARSING), ({}, ILLEGAL),
        ({"term": {"a": 1}, "match_all": {}}, PARSING),
        ({"match_all": []}, PARSING), ({"match_all": {"foo": 1}}, PARSING),
        ({"term": "x"}, PARSING), ({"term": {}}, PARSING), ({"term": {"a": 1, "b": 2}}, PARSING),
        ({"term": {"a": None}}, ILLEGAL), ({"term": {"a": [1]}}, PARSING),
        ({"term": {"a": {"value": 1, "foo": 1}}}, PARSING), ({"term": {"": 1}}, ILLEGAL),
        ({"term": {"a" * 1001: 1}}, ILLEGAL), ({"term": {"a": {"boost": 1}}}, ILLEGAL),
        ({"term": {"a": {"value": 1, "boost": -1}}}, ILLEGAL),
        ({"term": {"message_id": "x"}}, None), ({"term": {"namespace_size": "x"}}, ILLEGAL),
        ({"term": {"namespace_size": True}}, ILLEGAL), ({"term": {"pinned": "maybe"}}, ILLEGAL),
        ({"term": {"created_time": "yesterday"}}, ILLEGAL),
        ({"term": {"created_time": {}}}, ILLEGAL),
        ({"terms": {"a": "x"}}, PARSING), ({"terms": {"a": [None]}}, ILLEGAL),
        ({"terms": {"a": {"index": "i", "id": "1", "path": "p"}}}, PARSING),
        ({"terms": {"a": ["x"] * 65_537}}, ILLEGAL),
        ({"ids": {}}, ILLEGAL), ({"ids": {"values": [None]}}, ILLEGAL),
        ({"ids": {"type": "x", "values": []}}, PARSING),
        ({"exists": {}}, ILLEGAL), ({"exists": {"field": 1}}, ILLEGAL),
        ({"range": {"a": 1}}, PARSING), ({"range": {"a": {"foo": 1}}}, PARSING),
        ({"range": {"created_time": {"gte": "now-1x"}}}, ILLEGAL),
        ({"range": {"created_time": {"gte": "now-1d", "time_zone": "Moon/Sea"}}}, ILLEGAL),
        ({"range": {"created_time": {"gte": "now-1d", "format": "dd.MM"}}}, ILLEGAL),
        ({"range": {"created_time": {"gte": "now+999999999y"}}}, ILLEGAL),
        ({"range": {"namespace_size": {"gte": "many"}}}, ILLEGAL),
        ({"range": {"memory": {"gte": "a", "format": "x"}}}, PARSING),
        ({"prefix": {"a": 1}}, ILLEGAL),
        ({"prefix": {"a": {"rewrite": "x", "value": "y"}}}, PARSING),
        ({"prefix": {"created_time": "2"}}, ILLEGAL),
        ({"wildcard": {"a": "*" * 1001}}, ILLEGAL), ({"wildcard": {"a": {"value": 3}}}, ILLEGAL),
        ({"match": {"memory": None}}, ILLEGAL), ({"match": {"memory": {"query": {}}}}, PARSING),
        ({"match": {"memory": {"query": "x", "fuzziness": "AUTO"}}}, PARSING),
        ({"match": {"memory": {"query": "x", "analyzer": "english"}}}, PARSING),
        ({"match": {"memory": {"query": "x", "operator": "xor"}}}, ILLEGAL),
        ({"match": {"memory": {"query": "x", "minimum_should_match": "most"}}}, ILLEGAL),
        ({"match": {"memory": "a " * 1025}}, ILLEGAL), ({"match": {"memory": "a" * 8193}}, ILLEGAL),
        ({"match": {"memory": "北" * 1025}}, ILLEGAL),
        ({"match_phrase": {"memory": {"query": "x", "slop": 2}}}, PARSING),
        ({"multi_match": {"fields": ["memory"]}}, ILLEGAL),
        ({"multi_match": {"query": "x", "fields": {"a": 1}}}, PARSING),
        ({"multi_match": {"query": "x", "fields": ["memory^-1"]}}, ILLEGAL),
        ({"multi_match": {"query": "x", "type": "cross_fields"}}, PARSING),
        ({"bool": []}, PARSING),
        ({"bool": {"foo": []}}, PARSING), ({"bool": {"must": ["x"]}}, PARSING),
        ({"bool": {"should": [{"match_all": {}}], "minimum_should_match": []}}, PARSING),
        ({"constant_score": {}}, ILLEGAL),
        ({"nested": {"path": "messages"}}, ILLEGAL),
        ({"nested": {"path": "tags", "query": {"match_all": {}}}}, ILLEGAL),
        ({"neural": {"memory": {"query_text": "x", "k": 1}}}, ILLEGAL),
        ({"neural": {"memory_embedding": {"query_text": "  ", "k": 1}}}, ILLEGAL),
        ({"neural": {"memory_embedding": {"query_image": "x"}}}, PARSING),
        ({"neural": {"memory_embedding": {"query_text": "x", "k": 0}}}, ILLEGAL),
        ({"neural": {"memory_embedding": {"query_text": "x", "k": 10_001}}}, ILLEGAL),
        ({"neural": {"memory_embedding": {"query_text": "x", "k": 1, "min_score": 0.5}}}, ILLEGAL),
        ({"knn": {"memory_embedding": {"k": 1}}}, ILLEGAL),
        ({"knn": {"memory_embedding": {"vector": [0, 0], "k": 1}}}, ILLEGAL),
        ({"knn": {"memory_embedding": {"vector": ["x"], "k": 1}}}, ILLEGAL),
        ({"knn": {"memory_embedding": {"vector": [10**400], "k": 1}}}, ILLEGAL),
        ({"bool": {"must": [{"hybrid": {"queries": [{"match_all": {}}]}}]}}, ILLEGAL),
        ({"hybrid": {"queries": []}}, ILLEGAL),
        ({"hybrid": {"queries": [{"match_all": {}}], "weights": [0.5]}}, ILLEGAL),
        (nested_bool(21), ILLEGAL),
        ({"bool": {"should": [{"match_all": {}}] * 1025}}, ILLEGAL),
        ({"bool": {"should": [{"match": {"memory": f"w{n}"}} for n in range(101)]}}, ILLEGAL),
        ({"bool": {"should": [{"knn": {"memory_embedding": {"vector": [n, 1]}}}
                              for n in range(17)]}}, ILLEGAL),
        ({"term": {"a": "\x00"}}, ILLEGAL), ({"term": {"\ud800": "x"}}, ILLEGAL),
        ({"term": {"a": float("nan")}}, ILLEGAL),
    ],
)  # fmt: skip
def test_a_query_that_makes_no_sense_is_refused(query: Any, type: str | None) -> None:
    if type is None:
        compile({"query": query}, "long-term")  # a field of another tier: it matches nothing
        return
    error = refusal({"query": query})
    assert (error.type, error.status) == (type, 400)
    assert error.reason


@pytest.mark.parametrize(
    ("part", "type"),
    [
        ({"size": -1}, ILLEGAL), ({"from": -1}, ILLEGAL), ({"size": 10_001}, ILLEGAL),
        ({"from": 9_995, "size": 10}, ILLEGAL),
        ({"size": "many"}, ILLEGAL), ({"size": []}, PARSING),
        ({"size": 1.5}, ILLEGAL), ({"size": True}, PARSING),
        ({"sort": 3}, ILLEGAL), ({"sort": [{"a": {"order": "up"}}]}, ILLEGAL),
        ({"sort": [{"a": {"foo": 1}}]}, ILLEGAL), ({"sort": "memory"}, ILLEGAL),
        ({"sort": [{"_script": {}}]}, PARSING), ({"sort": "memory_embedding"}, ILLEGAL),
        ({"sort": ["a"] * 33}, ILLEGAL), ({"sort": [{"a": {"mode": "avg"}}]}, ILLEGAL),
        ({"search_after": [1]}, ILLEGAL), ({"search_after": 1}, PARSING),
        ({"sort": ["created_time"], "search_after": [1, 2]}, ILLEGAL),
        ({"sort": ["created_time"], "search_after": ["x"]}, ILLEGAL),
        ({"sort": ["_id"], "search_after": ["x"]}, ILLEGAL),
        ({"sort": ["created_time"], "search_after": [1], "from": 3}, ILLEGAL),
        ({"_source": 3}, PARSING), ({"_source": {"foo": []}}, PARSING), ({"_source": [1]}, PARSING),
        ({"_source": ["x"] * 1001}, ILLEGAL), ({"min_score": "high"}, ILLEGAL),
        ({"track_total_hits": "some"}, ILLEGAL), ({"explain": True}, PARSING),
        ({"profile": True}, PARSING), ({"explain": "x"}, ILLEGAL),
    ],
)  # fmt: skip
def test_a_body_that_makes_no_sense_is_refused(part: Json, type: str) -> None:
    error = refusal(part)
    assert (error.type, error.status) == (type, 400)


def test_a_body_nested_beyond_reason_is_refused() -> None:
    body: Any = []
    for _ in range(5_000):
        body = [body]
    assert refusal({"sort": body}).type == ILLEGAL
    assert refusal([]).type == PARSING


@pytest.mark.parametrize(
    "body",
    [{}, {"query": ""}, {"query": " "}, {"query": "x", "k": 0}, {"query": "x", "k": 10_001},
     {"query": "x", "min_score": 2}, {"query": "x", "namespace": []},
     {"query": "x", "bm25_weight": 2}],
)  # fmt: skip
def test_a_semantic_search_that_makes_no_sense_is_refused(body: Json) -> None:
    ways = [hybrid] if "bm25_weight" in body else [semantic, hybrid]
    for way in ways:
        with pytest.raises(QueryError) as refused:
            way(body)
        assert refused.value.status == 400
    with pytest.raises(QueryError, match="add up to 1"):
        hybrid({"query": "x", "bm25_weight": 0.9})


def test_to_delete_by_query_a_query_is_needed() -> None:
    with pytest.raises(QueryError, match="match_all") as refused:
        matching({}, "long-term")
    assert (refused.value.type, refused.value.status) == ("status_exception", 400)
    assert matching({"query": {"match_all": {}}}, "working").text == "true"


HOSTILE = st.text(
    st.sampled_from("'\"\\;-$%(){}[]?*@.ab 北\n") | st.characters(exclude_categories=["Cs"]),
    min_size=1,
    max_size=12,
).filter(lambda text: text.strip() and "\x00" not in text)


@given(HOSTILE, HOSTILE)
def test_no_name_and_no_value_becomes_part_of_the_text(name: str, value: str) -> None:
    """Whatever fields and values are called, the text of the statement is the same."""

    def text(name: str, value: str) -> str:
        body = {
            "query": {"bool": {
                "must": [{"term": {f"tags.{name}": value}}, {"match": {"memory": value}},
                         {"terms": {f"tags.{name}": [value]}},
                         {"exists": {"field": f"tags.{name}"}}],
                "should": [{"wildcard": {f"metadata_{name}": value}}, {"prefix": {"memory": value}},
                           {"range": {f"tags.{name}": {"gt": value}}},
                           {"match_phrase": {"memory": value}}, {"ids": {"values": [value]}}],
                "must_not": [{"neural": {"memory_embedding": {"query_text": f"a{value}"}}}],
            }},
            "sort": [{f"tags.{name}": {"missing": value}}, "_score"],
            "search_after": [value, 1],
            # Beginning with x: a pattern that fits memory_embedding would have it read.
            "_source": [f"x{name}", f"x{value}"],
        }  # fmt: skip
        return compile(body, "long-term").text

    told = name.replace(".", "_")
    assert text(told, value) == text("name", "value")
    assert re.fullmatch(r"[^%]*(%\((p\d+|e\d|project|container)\)s[^%]*)*", text(told, value))


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        (1_769_155_210_918, "2026-01-23T08:00:10.918", None),
        ("1769155210918", "2026-01-23T08:00:10.918", None),
        ("2026", "2026-01-01T00:00:00.000", "2026-12-31T23:59:59.999"),
        ("2026-02", "2026-02-01T00:00:00.000", "2026-02-28T23:59:59.999"),
        ("2026-02-03", "2026-02-03T00:00:00.000", "2026-02-03T23:59:59.999"),
        ("2026-02-03T04:05", "2026-02-03T04:05:00.000", "2026-02-03T04:05:59.999"),
        ("2026-02-03T04:05:06.7Z", "2026-02-03T04:05:06.700", None),
        ("2026-02-03T04:05:06+02:00", "2026-02-03T02:05:06.000", "2026-02-03T02:05:06.999"),
        ("now", "2026-03-15T12:30:45.123", None),
        ("now-30d", "2026-02-13T12:30:45.123", None),
        ("now+1h-2m", "2026-03-15T13:28:45.123", None),
        ("now/d", "2026-03-15T00:00:00.000", "2026-03-15T23:59:59.999"),
        ("now-1M/M", "2026-02-01T00:00:00.000", "2026-02-28T23:59:59.999"),
        ("now/w", "2026-03-09T00:00:00.000", "2026-03-15T23:59:59.999"),
        ("2026-01-31||+1M", "2026-02-28T00:00:00.000", None),
        ("2024-02-29||-1y", "2023-02-28T00:00:00.000", None),
    ],
)
def test_times(told: Any, first: str, last: str | None) -> None:
    for ends, expected in ((False, first), (True, last or first)):
        at = milliseconds("t", told, ends, NOW)
        meant = datetime.fromisoformat(f"{expected}+00:00")
        assert at == round(meant.timestamp() * 1000), (told, ends)


def test_days_of_a_time_zone() -> None:
    zone = zone_of("Europe/Rome")
    assert milliseconds("t", "2026-07-01", False, NOW, zone) == 1_782_856_800_000
    assert milliseconds("t", "2026-07-01", False, NOW, zone_of("+02:00")) == 1_782_856_800_000


DOCUMENT = {
    "memory": "x",
    "namespace": {"user_id": "ann", "session_id": "s"},
    "messages": [{"role": "user", "content": [{"type": "text", "text": "hi"}]}],
    "tags": {},
    "memory_embedding": [1, 2],
}


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (None, DOCUMENT), (True, DOCUMENT), ([], DOCUMENT), ({}, DOCUMENT),
        ("memory", {"memory": "x"}), (["memory", "tags"], {"memory": "x", "tags": {}}),
        ("namespace", {"namespace": DOCUMENT["namespace"]}),
        ("namespace.user*", {"namespace": {"user_id": "ann"}}),
        ("*.text", {"messages": [{"content": [{"text": "hi"}]}]}), ("foo", {}),
        ({"excludes": ["memory_embedding"]},
         {name: one for name, one in DOCUMENT.items() if name != "memory_embedding"}),
        ({"excludes": ["m*", "namespace.session_id"]},
         {"namespace": {"user_id": "ann"}, "tags": {}}),
        ({"includes": ["namespace", "memory"], "excludes": "*.user_id"},
         {"namespace": {"session_id": "s"}, "memory": "x"}),
    ],
)  # fmt: skip
def test_part_of_a_document(told: Any, shown: Json) -> None:
    assert source_of(told).of(json.loads(json.dumps(DOCUMENT))) == shown


@pytest.mark.parametrize(
    ("limits", "first", "beyond"),
    [
        ({"gte": "2026-01-31"}, datetime(2026, 1, 31, tzinfo=UTC), None),
        ({"gt": "2026-01-31"}, datetime(2026, 2, 1, tzinfo=UTC), None),
        ({"lte": "2026-01-31"}, None, datetime(2026, 2, 1, tzinfo=UTC)),
        ({"lt": "2026-01-31"}, None, datetime(2026, 1, 31, tzinfo=UTC)),
    ],
)
def test_a_day_is_all_of_it(limits: Json, first: datetime | None, beyond: datetime | None) -> None:
    told = compile({"query": {"range": {"created_time": limits}}}, "long-term")
    times = [one for one in told.parameters.values() if isinstance(one, datetime)]
    assert times == [one for one in (first, beyond) if one is not None]
    assert f"d.created_at {'>=' if first else '<'} %(" in told.text
