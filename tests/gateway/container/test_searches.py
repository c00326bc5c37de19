"""Searches through the routes: the queries that clients send, whole answers, refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.gateway.container.conftest import BASE, OpenSearch

Json = dict[str, Any]


@pytest.fixture(scope="module")
def saver(opensearch: OpenSearch) -> str:
    """A container that keeps checkpoints, as the LangGraph saver puts them there."""
    container = opensearch.offline("checkpoints")
    for thread, checkpoint, number in (("t1", "c1", 1), ("t1", "c2", 2), ("t2", "c3", 3)):
        body = {
            "payload_type": "data",
            "structured_data": {"step": number, "deep": {"x.y": True}},
            "structured_data_blob": {"secret": f"blob {number}"},
            "checkpoint_id": checkpoint, "message_id": number,
            "namespace": {"thread_id": thread, "checkpoint_ns": ""},
            "metadata": {"type": "checkpoint" if number < 3 else "trace"},
            "tags": {"parent_memory_id": "m"} if number == 2 else {},
        }  # fmt: skip
        opensearch.ask("POST", f"{BASE}/{container}/memories", body)
    return container


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"query": {"bool": {"filter": [
            {"term": {"namespace.thread_id": "t1"}}, {"term": {"payload_type": "data"}}]}},
          "sort": [{"created_time": "desc"}], "size": 1}, [2]),
        ({"query": {"wildcard": {"namespace.thread_id": "t*"}}, "sort": ["message_id"]}, [1, 2, 3]),
        ({"query": {"bool": {"must_not": [{"exists": {"field": "tags.parent_memory_id"}}]}},
          "sort": [{"message_id": {"order": "desc"}}]}, [3, 1]),
        ({"query": {"bool": {"must_not": [{"term": {"metadata.type": "trace"}}]}},
          "sort": [{"checkpoint_id": "asc"}]}, [1, 2]),
        ({"query": {"term": {"checkpoint_id": "c2"}}}, [2]),
        ({"query": {"terms": {"message_id": [1, "3", 9]}}, "sort": "_doc"}, [1, 3]),
        ({"query": {"match": {"metadata.type": "trace"}}}, [3]),
        ({"query": {"range": {"message_id": {"gt": 1, "lte": 2}}}}, [2]),
        ({"query": {"range": {"created_time": {"gte": "now-1h", "lt": "now+1h"}}},
          "sort": "message_id"}, [1, 2, 3]),
        ({"query": {"range": {"created_time": {"lt": "now-30d"}}}}, []),
        ({"query": {"term": {"structured_data.step": 2}}}, [2]),
        ({"query": {"term": {"structured_data.deep.x.y": "true"}}, "sort": "message_id"},
         [1, 2, 3]),
        ({"query": {"term": {"structured_data_blob.secret": "blob 1"}}}, []),
        ({"query": {"exists": {"field": "structured_data_blob"}}}, []),
        ({"query": {"term": {"namespace_size": 2}}, "sort": "message_id", "from": 1}, [2, 3]),
        ({"query": {"nested": {"path": "messages", "query": {"match_all": {}}}}}, []),
        ({"query": {"match_all": {}}, "size": 0}, []),
    ],
)  # fmt: skip
def test_what_clients_ask(opensearch: OpenSearch, saver: str, body: Json, found: list[int]) -> None:
    answer = opensearch.ask("GET", f"{BASE}/{saver}/memories/working/_search", body)
    assert [hit["_source"]["message_id"] for hit in answer["hits"]["hits"]] == found


def test_each_kind_of_document_is_searched(opensearch: OpenSearch) -> None:
    container = opensearch.offline("kinds")
    opensearch.add(
        container, "I live in Rome.", "ann", namespace={"user_id": "ann", "session_id": "s1"}
    )
    told = {"session_id": "s2", "summary": "About the mountains", "namespace": {"user_id": "bob"}}
    opensearch.ask("POST", f"{BASE}/{container}/memories/sessions", told)
    (fact,) = opensearch.hits(container, "long-term", {"match": {"memory": "rome"}})
    (event,) = opensearch.hits(container, "history", {"bool": {"filter": [
        {"term": {"memory_id": fact["_id"]}}, {"term": {"action": "ADD"}},
        {"match": {"after.memory": fact["_source"]["memory"]}}]}})  # fmt: skip
    assert event["_source"]["namespace"]["user_id"] == "ann"
    assert not opensearch.hits(container, "history", {"exists": {"field": "before"}})
    for query, ids in (
        ({"match": {"summary": "mountain"}}, ["s2"]), ({"ids": {"values": ["s1"]}}, ["s1"]),
        ({"term": {"namespace.user_id": "bob"}}, ["s2"]), ({"term": {"_id": "s2"}}, ["s2"]),
        ({"bool": {"must_not": {"exists": {"field": "summary"}}}}, ["s1"]),
    ):  # fmt: skip
        assert [hit["_id"] for hit in opensearch.hits(container, "sessions", query)] == ids
    (working,) = opensearch.hits(container, "working", {"nested": {"path": "messages", "query": {
        "bool": {"must": [{"term": {"messages.role": "user"}},
                          {"match": {"messages.content.text": "rome"}}]}}}})  # fmt: skip
    assert working["sort"][0] <= fact["_source"]["created_time"]


def test_containers_that_share_a_prefix(opensearch: OpenSearch) -> None:
    """Each its own by its id, both by the index; the nearest of both with one text."""
    first, second = (
        opensearch.offline(name, index_prefix="shared_by_two") for name in ("first", "second")
    )
    for container, text in ((first, "I live in Rome."), (second, "I live in Oslo.")):
        opensearch.add(container, text)
        assert len(opensearch.hits(container, "long-term")) == 1
    index = "/.plugins-ml-am-shared_by_two-memory-long-term/_search"
    query = {"neural": {"memory_embedding": {"query_text": "city of residence", "k": 1}}}
    assert opensearch.ask("GET", index)["hits"]["total"]["value"] == 2
    assert opensearch.ask("GET", index, {"query": query})["hits"]["total"]["value"] == 1
    both = opensearch.ask("GET", index, {"query": {"match": {"memory": "oslo rome"}}})["hits"]
    assert {hit["_source"]["memory_container_id"] for hit in both["hits"]} == {first, second}


@pytest.mark.parametrize(
    ("body", "type", "reason"),
    [
        ({"query": {"foo": {}}}, "parsing_exception", "unknown query [foo]"),
        ({"query": {"match_all": {}}, "aggs": {"a": {}}}, "parsing_exception", "[aggs]"),
        ({"query": {"term": {"a": None}}}, "illegal_argument_exception", "cannot be null"),
        ({"size": -1}, "illegal_argument_exception", "[size]"),
        ({"from": 10_000}, "illegal_argument_exception", "Result window is too large"),
    ],
)
def test_refusals(opensearch: OpenSearch, saver: str, body: Json, type: str, reason: str) -> None:
    for tier in ("working", "long-term", "sessions", "history"):
        told = opensearch.ask("POST", f"{BASE}/{saver}/memories/{tier}/_search", body, 400)
        assert told["status"] == 400
        assert told["error"]["type"] == type
        assert reason in told["error"]["reason"]
        cause = {name: told["error"][name] for name in ("type", "reason")}
        assert told["error"]["root_cause"] == [cause]


def test_a_search_without_a_body(opensearch: OpenSearch, saver: str) -> None:
    path = f"{BASE}/{saver}/memories/working/_search"
    assert "empty body" in opensearch.ask("GET", path, status=400)["error"]["reason"]
    source = json.dumps({"query": {"term": {"checkpoint_id": "c1"}}})
    with opensearch.client() as client:
        answer = client.get(
            path, params={"source": source, "source_content_type": "application/json"}
        )
        assert answer.json()["hits"]["total"]["value"] == 1
        deep = '{"query": ' + '{"bool": {"must": ' * 2_000 + "{}" + "}}" * 2_000 + "}"
        answer = client.post(path, content=deep, headers={"content-type": "application/json"})
        assert answer.status_code == 400
