"""Searches of memory containers in the real database: what they find, in which order, of whom."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from agent_memory.gateway.container.query import QueryError, hybrid, semantic
from psycopg.types.json import Jsonb

from tests.database.container_documents import BEGINNING, Documents, documents, new_container
from tests.database.fenced import Place, grant, roles
from tests.readme.document import TEXT, blocks

BREAKS = "documents are put in without triggers"
Json = dict[str, Any]
EMBEDDING = "memory_embedding"


@pytest.fixture(scope="module")
def shelf(shared_database: str) -> Iterator[Documents]:
    """A container that the tests of this module share; each puts what it needs there, and takes
    it away.
    """
    with documents(shared_database) as found:
        yield found


@pytest.fixture
def box(shelf: Documents) -> Iterator[Documents]:
    shelf.run("begin")
    shelf.placed = 0
    yield shelf
    shelf.run("rollback")


# ---- Vectors


def cosine_score(one: list[int], other: list[int]) -> float:
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return (1 + product / (math.hypot(*one) * math.hypot(*other))) / 2


def test_each_of_a_thousand_users_finds_k_of_k(box: Documents) -> None:
    """The nearest are sought within what a query lets through, wherever it says so."""
    users, each, k = 1_000, 12, 10
    box.run(
        "insert into memory.memory (project, id, user_id, run_id, memory, metadata, embedding) "
        "select %(project)s, memory._uuid7(), 'user ' || u, 'run ' || u %% 7, 'Memory ' || n, "
        "jsonb_build_object('even', (n %% 2 = 0)::text), "
        "array[n, u %% 13, 1, (u * n) %% 11]::real[]::public.halfvec "
        "from generate_series(1, %(users)s) as u cross join generate_series(1, %(each)s) as n",
        project=box.container.project,
        users=users,
        each=each,
    )
    # The planner may not let an index of vectors decide who is asked at all.
    box.run(
        "select memory_index_create(project => %(project)s, whole_project => true)",
        project=box.container.project,
    )
    box.run("analyze memory.memory")
    near = {"vector": [1, 0, 0, 0], "k": k}
    for number in random.Random(1).sample(range(1, users + 1), 12):
        mine: Json = {"term": {"namespace.user_id": f"user {number}"}}
        even: Json = {"term": {"tags.even": "true"}}
        for query, expected in (
            ({"bool": {"must": [{"knn": {EMBEDDING: near}}], "filter": [mine]}}, k),
            (
                {
                    "bool": {
                        "must": [mine],
                        "should": [{"knn": {EMBEDDING: near}}],
                        "minimum_should_match": 1,
                    }
                },
                k,
            ),
            ({"knn": {EMBEDDING: {**near, "filter": mine}}}, k),
            ({"hybrid": {"queries": [{"knn": {EMBEDDING: near}}], "filter": mine}}, k),
            (
                {
                    "bool": {
                        "filter": [mine],
                        "must": [{"bool": {"must": [{"knn": {EMBEDDING: near}}, even]}}],
                    }
                },
                each // 2,
            ),
            (
                {
                    "bool": {
                        "must": [{"knn": {EMBEDDING: near}}],
                        "filter": [mine],
                        "must_not": [even],
                    }
                },
                each // 2,
            ),
        ):
            found = box.hits(query)
            assert len(found) == expected, query
            assert {hit["_source"]["namespace"]["user_id"] for hit in found} == {f"user {number}"}
            if expected == k:
                every = box.hits(mine)
                scores = sorted(
                    (cosine_score([1, 0, 0, 0], hit["_source"][EMBEDDING]) for hit in every),
                    reverse=True,
                )
                assert [hit["_score"] for hit in found] == pytest.approx(scores[:k], abs=1e-3) or (
                    "should" in query.get("bool", {}) or "hybrid" in query
                )


def test_scores_of_vectors(box: Documents) -> None:
    for name, vector in (
        ("same", [2, 0, 0, 0]),
        ("across", [0, 1, 0, 0]),
        ("against", [-1, 0, 0, 0]),
    ):
        box.remember(name, embedding=vector)
    box.remember("without", embedding=None)
    near: Json = {"vector": [1, 0, 0, 0], "k": 10}
    found = box.hits({"knn": {EMBEDDING: near}})
    assert [(hit["_source"]["memory"], hit["_score"]) for hit in found] == [
        ("same", 1.0),
        ("across", 0.5),
        ("against", 0.0),
    ]
    assert found[0]["_source"][EMBEDDING] == [2, 0, 0, 0]
    assert box.texts({"knn": {EMBEDDING: {"vector": [1, 0, 0, 0], "min_score": 0.5}}}) == [
        "same",
        "across",
    ]
    assert box.texts({"knn": {EMBEDDING: {"vector": [1, 0, 0, 0], "max_distance": 0.5}}}) == [
        "same"
    ]
    assert box.texts({"knn": {EMBEDDING: near}}, min_score=0.75) == ["same"]
    assert box.texts({"knn": {EMBEDDING: {**near, "k": 1}}}) == ["same"]
    assert box.texts({"bool": {"must_not": {"knn": {EMBEDDING: {**near, "k": 1}}}}}) == [
        "across",
        "against",
        "without",
    ]
    with pytest.raises(QueryError, match="dimension: 2"):
        box.hits({"knn": {EMBEDDING: {"vector": [1, 0], "k": 1}}})
    with pytest.raises(QueryError, match="no embedding model") as refused:
        box.search(semantic({"query": "Rome"}))
    assert (refused.value.type, refused.value.status) == ("status_exception", 400)


def test_a_hybrid_query_weighs_its_legs(box: Documents) -> None:
    for name, vector in (
        ("Rome", [0, 1, 0, 0]),
        ("Rome and Rome", [-1, 0, 0, 0]),
        ("Oslo", [1, 0, 0, 0]),
    ):
        box.remember(name, embedding=vector)
    legs: list[Json] = [
        {"match": {"memory": "Rome"}},
        {"knn": {EMBEDDING: {"vector": [1, 0, 0, 0], "k": 2}}},
    ]
    found = {
        hit["_source"]["memory"]: hit["_score"]
        for hit in box.hits({"hybrid": {"queries": legs, "weights": [0.25, 0.75]}})
    }
    # By words from 0.001 to 1, by meaning Oslo 1, Rome 0.001, the third not among the two.
    words = box.hits(legs[0])
    first, second = (hit["_source"]["memory"] for hit in words)
    assert found[first] == pytest.approx(0.25 + 0.75 * 0.001 * (first == "Rome"))
    assert found[second] == pytest.approx(0.25 * 0.001 + 0.75 * 0.001 * (second == "Rome"))
    assert found["Oslo"] == pytest.approx(0.75)
    alike = box.search({"query": {"hybrid": {"queries": legs}}, "min_score": 0.5})["hits"]
    assert alike["total"]["value"] == 2
    assert alike["max_score"] == alike["hits"][0]["_score"]


def test_semantic_and_hybrid_search(shared_database: str) -> None:
    """With a model: by meaning, fenced by namespace, tags and filters, without vectors."""
    pasta, office = "I adore pasta and pizza", "My office is in the harbour"
    with documents(shared_database, builtin=True) as box:
        for user in ("ann", "bob"):
            for text, tags in ((pasta, {}), (office, {"topic": "work"})):
                box.run(
                    "select memory_add(%(text)s, user_id => %(user)s, infer => false, "
                    "metadata => %(tags)s, project => %(project)s)",
                    text=text,
                    user=user,
                    tags=Jsonb(tags),
                    project=box.container.project,
                )
        asked: Json = {"query": "Italian food", "namespace": {"user_id": "ann"}, "k": 5}
        for way in (semantic, hybrid):
            found = box.search(way(asked))["hits"]
            assert [hit["_source"]["memory"] for hit in found["hits"]] == [pasta, office]
            assert {hit["_source"]["namespace"]["user_id"] for hit in found["hits"]} == {"ann"}
            assert EMBEDDING not in found["hits"][0]["_source"]
            assert len(box.search(way({**asked, "k": 1}))["hits"]["hits"]) == 1
            tagged = box.search(way({**asked, "tags": {"topic": "work"}}))["hits"]["hits"]
            assert [hit["_source"]["tags"] for hit in tagged] == [{"topic": "work"}]
            narrowed = way({**asked, "filter": {"match": {"memory": "harbour"}}})
            assert box.search(narrowed)["hits"]["total"]["value"] == 1
        best = box.search(semantic(asked))["hits"]["max_score"]
        assert 0.5 < best <= 1
        assert len(box.search(semantic({**asked, "min_score": best}))["hits"]["hits"]) == 1
        neural = {"neural": {EMBEDDING: {"query_text": "Italian food", "model_id": "m", "k": 5}}}
        mine = {"term": {"namespace.user_id": "bob"}}
        assert box.texts({"bool": {"must": [neural], "filter": [mine]}}) == [pasta, office]


# ---- What is shown


def test_the_envelope(box: Documents) -> None:
    box.remember("Lives in Rome.", tags={"topic": "home"})
    box.remember("Lives in Oslo.")
    told = box.search({"query": {"match": {"memory": "rome"}}})
    (hit,) = told["hits"]["hits"]
    assert {name: value for name, value in told.items() if name not in ("hits", "took")} == {
        "timed_out": False,
        "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
    }
    assert isinstance(told["took"], int)
    assert told["hits"]["total"] == {"value": 1, "relation": "eq"}
    assert told["hits"]["max_score"] == hit["_score"] > 0
    assert list(hit) == [
        "_index",
        "_id",
        "_version",
        "_seq_no",
        "_primary_term",
        "_score",
        "_source",
    ]
    assert "long-term" in hit["_index"]
    assert hit["_source"]["created_time"] == int(
        (BEGINNING + timedelta(hours=1)).timestamp() * 1000
    )
    assert hit["_source"]["tags"] == {"topic": "home"}
    # Nothing found, nothing shown, nothing counted.
    empty = box.search({"query": {"match_none": {}}})["hits"]
    assert empty == {"total": {"value": 0, "relation": "eq"}, "max_score": None, "hits": []}
    assert box.search({"size": 0})["hits"]["total"]["value"] == 2
    assert "_source" not in box.search({"_source": False})["hits"]["hits"][0]
    assert "total" not in box.search({"track_total_hits": False})["hits"]
    assert box.search({"track_total_hits": 1})["hits"]["total"] == {"value": 1, "relation": "gte"}
    assert (
        EMBEDDING
        not in box.search({"_source": {"excludes": [EMBEDDING]}})["hits"]["hits"][0]["_source"]
    )
    assert box.search({"query": {"match_all": {"boost": 2}}})["hits"]["max_score"] == 2.0
    assert (
        box.search({"query": {"bool": {"filter": {"match_all": {}}}}})["hits"]["max_score"] == 0.0
    )


def test_the_search_of_the_documents_own_agent(box: Documents) -> None:
    """trip_agent.py: both tiers by one body, sorted together by the time as a number."""
    box.work([("user", "I live in Beijing")])
    box.remember("Lives in Beijing.")
    box.remember("Lives in Rome.", namespace={"user_id": "bob"})

    def body(keywords: str) -> Json:
        return {
            "query": {
                "bool": {
                    "must": [{"term": {"namespace.user_id": "ann"}}],
                    "should": [
                        {
                            "multi_match": {
                                "query": keywords,
                                "fields": ["memory", "messages.content.text"],
                            }
                        }
                    ],
                    "minimum_should_match": 1 if keywords else 0,
                }
            },
            "sort": [{"created_time": {"order": "desc"}}],
            "size": 10,
        }

    for keywords in ("live Beijing", ""):
        hits = [
            hit
            for tier in ("long-term", "working")
            for hit in box.search(body(keywords), tier)["hits"]["hits"]
        ]
        hits.sort(key=lambda hit: hit["_source"].get("created_time", ""), reverse=True)
        assert [hit["_source"].get("memory") for hit in hits] == ["Lives in Beijing.", None]
        assert hits[1]["_source"]["messages"][0]["content"][0]["text"] == "I live in Beijing"
        assert [hit["sort"] for hit in hits] == [[hit["_source"]["created_time"]] for hit in hits]
    assert box.search(body("Oslo"))["hits"]["hits"] == []


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("created_time", "abc"),
        (["created_time"], "abc"),
        ([{"created_time": "desc"}], "cba"),
        ({"created_time": {"order": "desc"}}, "cba"),
        ([{"created_time": {"order": "DESC"}}], "cba"),
        ("_id", "abc"),
        ("_doc", "abc"),
        ([{"_score": "desc"}], "abc"),
        ([{"nowhere": {"order": "asc", "unmapped_type": "long"}}], "abc"),
        ([{"tags.rank": "asc"}], "bac"),
        ([{"tags.rank": {"order": "asc", "missing": "_first"}}], "cba"),
        ([{"tags.rank": {"order": "desc"}}], "abc"),
        ([{"tags.rank": {"missing": "15"}}], "bca"),
        ([{"memory.keyword": "desc"}], "cba"),
        ([{"namespace_size": "asc"}, {"_id": "desc"}], "cba"),
    ],
)
def test_every_spelling_of_sort(box: Documents, sort: Any, expected: str) -> None:
    for name, tags in (("a", {"rank": "2"}), ("b", {"rank": "1"}), ("c", {})):
        box.remember(name, tags=tags)
    found = box.search({"sort": sort, "query": {"match_all": {}}})["hits"]["hits"]
    assert "".join(hit["_source"]["memory"] for hit in found) == expected
    assert all(len(hit["sort"]) == (2 if "size" in str(sort) else 1) for hit in found)
    scored = "_score" in str(sort)
    assert all((hit["_score"] is not None) == scored for hit in found)


# ---- Whose


def test_containers_see_their_own(box: Documents, shared_database: str) -> None:
    with psycopg.connect(shared_database, autocommit=True) as admin:
        other = new_container(admin)
    box.remember("Lives in Rome.")
    mine = box.container
    box.container = other
    box.remember("Lives in Oslo.", embedding=[0, 0, 1, 0])
    try:
        assert box.texts({"match_all": {}}) == ["Lives in Oslo."]
        assert box.texts({"ids": {"values": [box.hits({"match_all": {}})[0]["_id"]]}}) == [
            "Lives in Oslo."
        ]
        both = box.search({"query": {"match": {"memory": "live"}}}, containers=[mine, other])[
            "hits"
        ]
        assert sorted(hit["_source"]["memory"] for hit in both["hits"]) == [
            "Lives in Oslo.",
            "Lives in Rome.",
        ]
        near = {"knn": {EMBEDDING: {"vector": [0, 0, 1, 0], "k": 1}}}
        found = box.search({"query": near}, containers=[mine, other])["hits"]["hits"]
        assert [hit["_source"]["memory"] for hit in found] == ["Lives in Oslo."]
        assert box.search({}, containers=[])["hits"]["total"]["value"] == 0
        fence = ("d.user_id = %s and (d.owner_id is null or d.owner_id = %s)", ["ann", "x"])
        assert box.search({}, fence=fence)["hits"]["total"]["value"] == 1
        assert box.search({}, fence=("d.user_id = %s", ["bob"]))["hits"]["total"]["value"] == 0
    finally:
        box.container = mine


def test_a_reader_searches(box: Documents) -> None:
    box.remember("Lives in Rome.")
    box.run("set local role memory_reader")
    found = box.hits(
        {
            "bool": {
                "must": [
                    {"match": {"memory": "rome"}},
                    {"knn": {EMBEDDING: {"vector": [1, 0, 0, 0], "k": 1}}},
                ]
            }
        }
    )
    assert len(found) == 1
    box.run("reset role")


def test_a_fenced_role_finds_what_it_may_see(shared_database: str) -> None:
    """Whatever it asks: row security holds of the nearest, of what is counted, of all tiers."""
    with (
        psycopg.connect(shared_database, autocommit=True) as admin,
        roles(admin, "reading") as (role,),
        documents(shared_database) as box,
    ):
        for user, memory in (("ann", "Lives in Rome."), ("bob", "Lives in Oslo.")):
            box.remember(memory, namespace={"user_id": user}, embedding=[1, 0, 0, 0])
            box.work([("user", memory)], namespace={"user_id": user})
        grant(admin, role, Place(box.container.project, user_id="ann"))
        box.run(f"set role {role}")
        near = {"knn": {EMBEDDING: {"vector": [1, 0, 0, 0], "k": 5}}}
        queries: list[dict[str, Any]] = [{"match_all": {}}, {"match": {"memory": "lives"}}, near]
        for query in queries:
            found = box.search({"query": query})["hits"]
            assert found["total"]["value"] == 1
            assert [hit["_source"]["memory"] for hit in found["hits"]] == ["Lives in Rome."]
        assert box.search({}, "working")["hits"]["total"]["value"] == 1
        for tier in ("history", "sessions"):
            assert box.search({}, tier)["hits"]["total"]["value"] == 0
        box.run("reset role")


def test_a_pattern_that_turns_back_is_done_at_once(box: Documents) -> None:
    """A hundred stars against a long text of the same letters: within a statement's second."""
    box.remember("a", tags={"long": "a" * 5_000})
    box.run("set local statement_timeout = '1s'")
    assert box.hits({"wildcard": {"tags.long": "*a" * 100 + "b"}}) == []
    assert len(box.hits({"wildcard": {"tags.long": "*a" * 100 + "*"}})) == 1


def test_reads_are_audited(box: Documents) -> None:
    project = box.container.project
    box.run(
        "select memory_setting_set('audit_reads', 'true', project => %(project)s)", project=project
    )
    box.search({})
    (read,) = box.run(
        "select function_name from memory.read_event where project = %(project)s", project=project
    )
    assert read == {"function_name": "container_search"}


# ---- The other kinds of documents


def test_registries_are_searched(box: Documents) -> None:
    name = box.container.project
    (found,) = box.search(
        {
            "query": {"bool": {"filter": [{"term": {"name.keyword": name}}]}},
            "sort": [{"created_time": {"order": "desc"}}],
        },
        "containers",
        containers=[],
        index=".plugins-ml-am-memory-container",
    )["hits"]["hits"]
    assert found["_id"] == box.container.id
    assert found["_index"] == ".plugins-ml-am-memory-container"
    assert found["_source"]["name"] == name
    for tier in ("connectors", "models", "tasks"):
        none = box.search({"query": {"match": {"name": "x"}}}, tier, containers=[])
        assert none["hits"]["hits"] == []


# ---- Plans


@pytest.mark.parametrize("tier", ["long-term", "working"])
def test_a_users_rows_are_found_by_index(box: Documents, tier: str) -> None:
    """Of 20,000 documents a search that names user or session reads those of that user."""
    box.run(
        "insert into memory.memory (project, id, user_id, run_id, memory) "
        "select %(project)s, memory._uuid7(), 'user ' || n %% 1000, 'run ' || n %% 2000, "
        "'Memory ' || n from generate_series(1, 20000) as n",
        project=box.container.project,
    )
    box.run(
        "insert into memory.message (project, id, user_id, run_id, role, content, occurred_at) "
        "select %(project)s, memory._uuid7(), 'user ' || n %% 1000, 'run ' || n %% 2000, 'user', "
        "'Message ' || n, now() from generate_series(1, 20000) as n",
        project=box.container.project,
    )
    box.run("analyze memory.memory, memory.message")
    for field, value, rows in (("user_id", "user 7", 20), ("session_id", "run 7", 10)):
        body = {
            "query": {
                "bool": {
                    "filter": [{"term": {f"namespace.{field}": value}}],
                    "should": [{"multi_match": {"query": "memory", "fields": ["*"]}}],
                }
            },
            "size": 3,
        }
        read, found, schemas = box.rows_read(body, tier)
        assert found == rows
        assert read <= 10 * rows, f"{read} rows were read for {found}"
        assert schemas == {f"memory_{box.container.project}"}


# ---- The page of docs/


def test_the_examples_of_the_page(box: Documents) -> None:
    page = TEXT["docs/container-queries.md"]
    given, *examples = blocks("json", page)
    for told in json.loads(given.text):
        box.remember(**{"embedding": [1, 0, 0, 0], **told})
    assert len(examples) > 8
    for example in examples:
        body = json.loads(example.text)
        try:
            if "query" in body and isinstance(body["query"], str):
                body = semantic(body)
            found = box.search(body)["hits"]
            printed = [
                f"{hit['_score']:.2f} {hit['_source']['memory']}"
                if hit["_score"] is not None
                else hit["_source"]["memory"]
                for hit in found["hits"]
            ]
        except QueryError as error:
            printed = [f"{error.status} {error.type}: {error.reason}"]
        assert example.output.splitlines() == printed, example.text
