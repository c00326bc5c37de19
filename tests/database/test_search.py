"""What a search returns: everything visible, in the order of its score, and nothing else."""

from __future__ import annotations

import math
import os
import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, rows, scalar, texts

Vector = np.ndarray[Any, np.dtype[np.float64]]
DIMENSION = 256


def random_vectors(count: int, seed: int) -> Vector:
    """Rows of unit length, as pgvector's halfvec holds them."""
    drawn = np.random.default_rng(seed).normal(size=(count, DIMENSION))
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    return drawn.astype(np.float16).astype(np.float64)


def literal(vector: Iterable[float]) -> str:
    return "[" + ",".join(f"{value:.9g}" for value in vector) + "]"


def cosine(vectors: Vector, query: Vector) -> Vector:
    lengths = np.linalg.norm(vectors, axis=1) * np.linalg.norm(query)
    return np.asarray(vectors @ query / lengths)


def fill(scope: Scope, vectors: Vector, **columns: list[Any]) -> list[Any]:
    """Insert a memory for each vector, with given columns, and return the ids in order."""
    said = [
        {
            "role": "user",
            "content": f"Memory number {number}",
            "embedding": [float(value) for value in vector],
        }
        for number, vector in enumerate(vectors)
    ]
    ids = [row["id"] for row in scope.add(said, infer=False, occurred_at="2026-01-01Z")]
    for name, values in columns.items():
        for memory_id, value in zip(ids, values, strict=True):
            call(scope.conn, "memory_update", id=memory_id, **{name: value})
    return ids


def by_vector(scope: Scope, query: Vector, **arguments: Any) -> list[Row]:
    return call(
        scope.conn, "memory_search_by_vector", embedding=literal(query), user_id=scope.user_id,
        **arguments,
    )  # fmt: skip


# ---- how many


@pytest.mark.parametrize("visible", [0, 1, 9, 10, 11, 250])
@pytest.mark.parametrize("top_k", [1, 10, 1000])
def test_never_fewer_than_exist(scope: Scope, visible: int, top_k: int) -> None:
    if visible:
        said = [{"role": "user", "content": f"Fact {n} of many"} for n in range(visible)]
        scope.add(said, infer=False)
    for query in ("fact", "nothing in common", "🍕", "..."):
        found = scope.search(query, top_k=top_k)
        assert len(found) == len({row["id"] for row in found}) == min(top_k, visible)
    assert len(by_vector(scope, random_vectors(1, 1)[0], top_k=top_k)) == min(top_k, visible)


def test_never_fewer_with_a_filter_among_many_nearer_rows(scope: Scope) -> None:
    near = random_vectors(1, 5)[0]
    fill(scope, np.vstack([near, random_vectors(199, 6)]))
    rare = {"memory": {"icontains": "number 1"}}
    expected = [n for n in range(200) if str(n).startswith("1")]
    assert len(by_vector(scope, near, filters=rare, top_k=1000)) == len(expected)
    assert len(by_vector(scope, near, filters=rare, top_k=50)) == 50


def test_only_the_scope_is_seen(shared: Connection) -> None:
    ids: list[dict[str, str]] = [
        {"user_id": "u1"}, {"user_id": "u2"}, {"user_id": "u1", "agent_id": "a1"},
        {"user_id": "u1", "agent_id": "a2", "run_id": "r1"}, {"agent_id": "a1"},
        {"app_id": "p1", "user_id": "u2"},
    ]  # fmt: skip
    for number, scope_ids in enumerate(ids):
        message = [{"role": "user", "content": f"Secret {number}"}]
        call(shared, "memory_add", messages=message, infer=False, **scope_ids)
    expected: list[tuple[dict[str, str], set[int]]] = [
        ({"user_id": "u1"}, {0, 2, 3}), ({"user_id": "u2"}, {1, 5}), ({"agent_id": "a1"}, {2, 4}),
        ({"user_id": "u1", "agent_id": "a1"}, {2}), ({"run_id": "r1"}, {3}),
        ({"app_id": "p1"}, {5}), ({"user_id": "u3"}, set()), ({"run_id": "*"}, {3}),
        ({"user_id": "*"}, {0, 1, 2, 3, 5}),
        ({"user_id": "u1", "agent_id": "*"}, {2, 3}), ({"agent_id": "*"}, {2, 3, 4}),
        ({"user_id": "U1"}, set()), ({"user_id": "u1 "}, set()), ({"user_id": "u%"}, set()),
    ]  # fmt: skip
    for wanted, numbers in expected:
        for function in ("memory_search", "memory_list"):
            query = {"query": "secret", "top_k": 100} if function == "memory_search" else {}
            found = call(shared, function, **wanted, **query)
            held = {int(text.split()[1]) for text in texts(found) if text.startswith("Secret")}
            assert held == numbers, wanted


# ---- which, and in what order


def test_by_vector_equals_brute_force(scope: Scope) -> None:
    vectors = random_vectors(400, 11)
    ids = fill(scope, vectors)
    for query in random_vectors(20, 12):
        similarity = cosine(vectors, query)
        best = [ids[place] for place in np.argsort(-similarity)[:10]]
        found = by_vector(scope, query)
        assert [row["id"] for row in found] == best
        for row, place in zip(found, np.argsort(-similarity)[:10], strict=True):
            assert row["semantic"] == pytest.approx(similarity[place], abs=1e-5)


def test_by_vector_equals_brute_force_over_the_rows_stored(scope: Scope) -> None:
    """The same against what the table holds, embedded by the builtin model."""
    words = ["tea", "music", "Rome", "python", "garden", "doctor", "train", "winter"]
    said = [f"I like {a} and {b} number {n}" for n, a in enumerate(words) for b in words]
    scope.add([{"role": "user", "content": text} for text in said], infer=False)
    stored = rows(
        scope.conn, "select memory, embedding::text from memory.memory where user_id = %s",
        scope.user_id,
    )  # fmt: skip
    vectors = np.array([[float(v) for v in row["embedding"][1:-1].split(",")] for row in stored])
    for query in ("drinking tea", "a journey by rail", "snow"):
        embedding = scalar(scope.conn, "select (memory._embed_builtin(array[%s]))[1]", query)
        wanted = np.array([float(v) for v in embedding[1:-1].split(",")])
        similarity = cosine(vectors, wanted.astype(np.float16).astype(np.float64))
        expected = {stored[place]["memory"]: similarity[place] for place in range(len(stored))}
        found = by_vector(scope, wanted)
        ceiling = sorted(expected.values(), reverse=True)[:10]
        assert [row["semantic"] for row in found] == pytest.approx(ceiling, abs=1e-4)
        for row in found:
            assert row["semantic"] == pytest.approx(expected[row["memory"]], abs=1e-4)


def test_the_nearest_text_comes_first(scope: Scope) -> None:
    for text in ("I drink coffee every morning", "My car is blue", "The meeting is on Monday"):
        scope.store(text)
    assert scope.found("espresso in the morning")[0] == "I drink coffee every morning"
    assert scope.found("vehicle")[0] == "My car is blue"
    assert scope.found("MEETINGS")[0] == "The meeting is on Monday"


WORDS = ["tea", "milk", "sugar", "train", "ticket", "Rome", "garden", "rose", "python", "code"]


def brute_force(conn: Connection, user_id: str, query: str, limit: int) -> list[tuple[Any, float]]:
    """Ids and scores by the documented formula, computed from the rows."""
    held = rows(
        conn,
        "select id, run_id, actor, stated_at, created_at, importance, lower(valid) as begins, "
        "tsvector_to_array(lexemes) as lexemes, slot, slot_value, "
        "1 - (embedding <=> (memory._embed_builtin(array[%s]))[1]::halfvec) as similarity "
        "from memory.memory where user_id = %s and upper_inf(valid) and upper_inf(recorded)",
        query,
        user_id,
    )
    terms = scalar(conn, "select memory._query_terms(%s)", query)
    weight = {
        row["name"]: row["value"]
        for row in rows(conn, "select name, value from memory_settings()")
        if isinstance(row["value"], int | float)
    }
    own_names = {
        term
        for row in held
        if row["slot"] == "user / name"
        for term in scalar(conn, "select memory._query_terms(%s)", row["slot_value"])
    }
    idf = {}
    for term in terms:
        count = sum(term in row["lexemes"] for row in held)
        idf[term] = math.log(1 + (len(held) - count + 0.5) / (count + 0.5))
        idf[term] *= 0.2 if term in own_names else 1
    own = {}
    usual = sum(len(row["lexemes"]) for row in held) / len(held)
    for row in held:
        lexical = sum(idf[term] for term in terms if term in row["lexemes"]) / sum(idf.values())
        semantic = max(row["similarity"] or 0, 0)
        length = 0.25 + 0.75 * len(row["lexemes"]) / usual
        lexical *= 2.2 / (1 + 1.2 * max(1, length))
        own[row["id"]] = weight["weight_semantic"] * semantic + weight["weight_lexical"] * lexical
        own[row["id"]] /= weight["weight_semantic"] + weight["weight_lexical"]
    now = datetime.now(UTC)
    scores = {}
    for row in held:
        run = sorted(
            (r for r in held if r["run_id"] == row["run_id"] and row["run_id"] is not None),
            key=lambda r: (r["stated_at"], r["created_at"], r["id"]),
        )
        raised = 0.0
        if row["actor"] and row["actor"].lower() in query.lower().replace("?", "").split():
            raised += weight["weight_actor"]
        if run:
            place = run.index(row)
            around = [own[run[p]["id"]] for p in (place - 1, place + 1) if 0 <= p < len(run)]
            raised += weight["weight_neighbour"] * max(around, default=0)
            raised += weight["weight_run"] * max(own[r["id"]] for r in run)
        days = max((now - row["begins"]).total_seconds(), 0) / 86400
        recency = 0.5 ** (days / weight["recency_half_life_days"])
        score = own[row["id"]] + (1 - own[row["id"]]) * min(raised, 1)
        score *= 1 - weight["weight_recency"] * (1 - recency)
        score *= 1 - weight["weight_importance"] * (1 - row["importance"])
        score *= 1 - weight["weight_role"] * (row["actor"] == "assistant")
        scores[row["id"]] = score
    return sorted(scores.items(), key=lambda pair: -pair[1])[:limit]


@pytest.fixture
def by_score(shared: Connection) -> Iterator[None]:
    """Without the order of times among values of the same, and the second look."""
    settings = {"later_first": False, "weight_related": 0}
    for name, value in settings.items():
        call(shared, "memory_setting_set", name=name, value=Jsonb(value))
    yield
    for name in settings:
        call(shared, "memory_setting_set", name=name, value=None)


@pytest.mark.usefixtures("by_score")
def test_the_whole_score_equals_the_formula(scope: Scope) -> None:
    chance = random.Random(7)
    scope.say("My name is Rose.")
    for number in range(120):
        message: Row = {
            "role": chance.choice(["user", "assistant"]),
            "content": f"{' '.join(chance.sample(WORDS, 4))} {number}",
            "occurred_at": (
                datetime(2026, 1, 1, tzinfo=UTC) - timedelta(days=chance.randrange(900))
            ).isoformat(),
        }
        if chance.random() < 0.6:
            message["name"] = chance.choice(["melanie", "caroline"])
        run = chance.choice([None, "r1", "r2", "r3"])
        stored = scope.add([message], infer=False, **({"run_id": run} if run else {}))
        call(
            scope.conn, "memory_update", id=stored[0]["id"], importance=chance.choice([0, 0.5, 1.0])
        )
    queries = ("tea in the garden of Rose", "What did melanie code?", "a train ticket to Rome", "?")
    for query in queries:
        expected = brute_force(scope.conn, scope.user_id, query, 20) if query != "?" else []
        found = scope.search(query, top_k=20)
        assert len(found) == 20
        assert [row["score"] for row in found] == sorted(
            (row["score"] for row in found), reverse=True
        )
        for row, (memory_id, score) in zip(found, expected, strict=bool(expected)):
            assert row["score"] == pytest.approx(score, abs=1e-6)
            assert row["id"] == memory_id or score == pytest.approx(
                dict(expected)[row["id"]], abs=1e-6
            )


def test_parts_and_explanation(scope: Scope) -> None:
    scope.store("The garden has roses", run_id="r")
    scope.store("I like tea", run_id="r")
    plain = scope.search("roses in the garden")
    assert all(row["explanation"] is None for row in plain)
    explained = scope.search("roses in the garden", explain=True)
    assert [row["id"] for row in explained] == [row["id"] for row in plain]
    for row in explained:
        for part in ("score", "semantic", "lexical", "recency"):
            assert 0 <= row[part] <= 1
        assert row["graph"] == 0 and row["rerank_score"] is None
        parts = row["explanation"]
        assert set(parts) == {
            "own", "actor", "neighbour", "run", "graph", "path", "related", "access", "others",
            "time", "period", "wants", "terms", "weights",
        }  # fmt: skip
        assert sorted(parts["terms"]) == ["garden", "rose"]
    assert explained[0]["lexical"] == pytest.approx(1)
    assert explained[1]["lexical"] == 0
    assert explained[1]["explanation"]["neighbour"] > 0


def test_words_near_to_those_of_the_query_raise(shared: Connection, scope: Scope) -> None:
    call(shared, "memory_project_create", name="unrelated")
    call(shared, "memory_setting_set", name="weight_related", value=Jsonb(0), project="unrelated")
    found = {}
    for project in (None, "unrelated"):
        for text in ("The bicycle is in the shed", "The kettle is in the shed"):
            scope.store(text, project=project)
        rows = scope.search("Where is the bike?", explain=True, project=project)
        found[project] = {row["memory"].split()[1]: row for row in rows}
    related = {name: row["explanation"]["related"] for name, row in found[None].items()}
    assert 0.1 < related["bicycle"] <= 0.5
    assert related["kettle"] == 0
    assert {row["explanation"]["related"] for row in found["unrelated"].values()} == {0}
    plain, raised = (found[project]["bicycle"]["score"] for project in ("unrelated", None))
    assert raised == pytest.approx(plain + (1 - plain) * related["bicycle"])


def is_near(scope: Scope) -> bool:
    (row,) = scope.search("Where is the bike?", explain=True)
    return bool(row["explanation"]["related"] > 0)


def test_a_text_that_a_session_knows_is_read_anew_once_it_changed(scope: Scope) -> None:
    memory = scope.store("The bicycle is in the shed")["id"]

    def change(text: str) -> None:
        call(scope.conn, "memory_update", id=memory, memory=text)

    assert is_near(scope)
    change("The kettle is in the shed")
    assert not is_near(scope)
    with scope.conn.transaction():  # whose changes have one number
        for word in ("bicycle", "kettle", "bicycle", "kettle"):
            change(f"The {word} is in the shed")
            assert is_near(scope) is (word == "bicycle")
    assert not is_near(scope)


def test_a_text_that_a_session_knows_is_what_it_was_once_its_change_is_undone(scope: Scope) -> None:
    memory = scope.store("The kettle is in the shed")["id"]
    assert not is_near(scope)
    with scope.conn.transaction(force_rollback=True):
        call(scope.conn, "memory_update", id=memory, memory="The bicycle is in the shed")
        assert is_near(scope)
    # Through a router the change stays: each call is a transaction of its shard.
    assert is_near(scope) is ("AGENT_MEMORY_THROUGH_ROUTER" in os.environ)


def test_a_word_that_a_memory_holds_is_not_counted_twice(scope: Scope) -> None:
    scope.store("The bike is in the shed")
    (row,) = scope.search("Where is the bike?", explain=True)
    assert row["lexical"] == pytest.approx(1)
    assert row["explanation"]["related"] == 0


def test_the_threshold_is_of_the_score_as_it_is_returned(scope: Scope) -> None:
    scope.store("The bicycle is in the shed")
    (row,) = scope.search("Where is the bike?", explain=True)
    lower = row["score"] - 0.5 * row["explanation"]["related"] * (1 - row["score"])
    assert len(scope.search("Where is the bike?", threshold=lower)) == 1
    assert scope.search("Where is the bike?", threshold=row["score"] + 0.001) == []


def test_a_time_in_the_query_raises_what_was_true_from_then(scope: Scope) -> None:
    for month in (3, 5, 7):
        scope.store(f"Dinner number {month} with Ann", occurred_at=f"2023-0{month}-10T19:00:00Z")
    may, *others = scope.search("Whom did I meet for dinner in May 2023?", explain=True)
    assert may["memory"] == "Dinner number 5 with Ann"
    assert may["explanation"]["time"] == pytest.approx(0.2)
    assert may["explanation"]["period"].startswith('["2023-05-01')
    # 40 days after the period, 52 before it: e-fold less in 30 and in 14.
    times = {row["memory"].split()[2]: row["explanation"]["time"] for row in others}
    assert 0.2 * math.exp(-2) < times["7"] < 0.2 * math.exp(-1)
    assert 0.2 * math.exp(-4) < times["3"] < 0.2 * math.exp(-3)


def test_a_query_may_ask_for_the_latest_or_the_earliest(scope: Scope) -> None:
    for number in (1, 2, 3):
        scope.store(f"Dinner number {number} with Ann", occurred_at=f"2025-01-0{number}T12:00:00Z")
    for query, wanted, first in (
        ("Which was the latest dinner with Ann?", "latest", 3),
        ("Which was the first dinner with Ann?", "earliest", 1),
    ):
        rows = scope.search(query, explain=True)
        assert rows[0]["memory"] == f"Dinner number {first} with Ann"
        assert {row["explanation"]["wants"] for row in rows} == {wanted}
        times = [row["explanation"]["time"] for row in rows]
        assert times == sorted(times, reverse=True)
        assert times[0] > times[1] > times[2] == 0


@pytest.mark.parametrize(
    "query",
    [
        "Where did I live before 2020 and after 2023?",
        "What happened until May and since July?",
        "去年以来前年以前",
    ],
)
def test_times_that_exclude_each_other_are_no_period(scope: Scope, query: str) -> None:
    scope.store("I live in Oslo")
    (row,) = scope.search(query, explain=True)
    assert row["explanation"]["period"] is None


def test_a_day_that_the_time_zone_left_out_is_no_period(scope: Scope) -> None:
    scope.store("I slept")
    scope.conn.execute("set timezone = 'Pacific/Apia'")
    try:
        (row,) = scope.search("What did I do on 30 December 2011?", explain=True)
    finally:
        scope.conn.execute("reset timezone")
    assert row["explanation"]["period"] is None
    assert row["explanation"]["time"] == 0


def test_how_a_session_writes_values_changes_nothing(scope: Scope) -> None:
    # Two moments of which Moscow's clocks showed the same time, under one abbreviation.
    for number in (21, 22):
        scope.store(f"Call {number}", occurred_at=f"2014-10-25T{number}:30:00Z")
    scope.conn.execute("set timezone = 'Europe/Moscow'")
    found = []
    for style, digits in (("ISO", 1), ("SQL, DMY", -15), ("German", 0), ("Postgres", 3)):
        scope.conn.execute("select set_config('datestyle', %s, false)", [style])
        scope.conn.execute("select set_config('extra_float_digits', %s, false)", [str(digits)])
        found.append(
            scope.conn.execute(
                "select id, (score * 1e9)::bigint, extract(epoch from valid_from),"
                " explanation ->> 'period'"
                " from memory_search('the call in October 2014', %s, explain => true,"
                " as_of => to_timestamp(1414273500))",
                [scope.user_id],
            ).fetchall()
        )
    for setting in ("timezone", "datestyle", "extra_float_digits"):
        scope.conn.execute(f"reset {setting}".encode())
    assert len(found[0]) == 1
    scores = [rows[0][1] for rows in found]
    assert scores == pytest.approx([scores[0]] * 4, abs=1000)  # as time goes on, so does recency
    assert all(rows[0][0] == found[0][0][0] and rows[0][2:] == found[0][0][2:] for rows in found)


@pytest.mark.parametrize("query", ["  ", "\t\n", "\u3000"])
def test_a_blank_query_is_refused(scope: Scope, query: str) -> None:
    with pytest.raises(psycopg.errors.NullValueNotAllowed, match="empty"):
        scope.search(query)


def test_a_threshold_is_a_number(scope: Scope) -> None:
    with pytest.raises(psycopg.errors.NumericValueOutOfRange, match="threshold"):
        scope.search("tea", threshold="NaN")


def test_a_period_is_seen_from_as_of(scope: Scope) -> None:
    for year in (2021, 2022):
        scope.store(f"The exam of {year} was hard", occurred_at=f"{year}-06-10T12:00:00Z")
    rows = scope.search("How was the exam last year?", as_of="2022-11-01T00:00:00Z", explain=True)
    assert rows[0]["memory"] == "The exam of 2021 was hard"
    assert rows[0]["explanation"]["period"].startswith('["2021-01-01')


def test_diversity_is_maximal_marginal_relevance(scope: Scope) -> None:
    vectors = random_vectors(60, seed=5)
    vectors[1:40] = vectors[0] + 0.02 * vectors[1:40]  # many of a kind
    ids = fill(scope, vectors)
    query = vectors[0] + 0.8 * vectors[50]
    scores = {row["id"]: row["score"] for row in by_vector(scope, query, top_k=60)}
    for diversity in (0.3, 0.6, 1.0):
        rows = by_vector(scope, query, top_k=12, diversity=diversity)
        pool = sorted(ids, key=lambda memory: -scores[memory])[:50]
        chosen: list[Any] = []
        near = dict.fromkeys(pool, 0.0)
        while len(chosen) < 12:
            left = [memory for memory in pool if memory not in chosen]
            gain = {m: (1 - diversity) * scores[m] - diversity * near[m] for m in left}
            best = left[0] if not chosen else max(left, key=lambda memory: gain[memory])
            cosines = cosine(vectors, vectors[ids.index(best)])
            near = {
                memory: max(near[memory] if chosen else -1, float(cosines[ids.index(memory)]))
                for memory in pool
            }
            chosen.append(best)
        assert [row["id"] for row in rows] == chosen
        for row in rows:
            assert row["score"] == pytest.approx(scores[row["id"]], abs=1e-6)


def test_diversity_0_is_the_order_of_the_score(scope: Scope) -> None:
    for tea in ("green", "black", "white"):
        scope.store(f"I like {tea} tea")
    plain = [row["id"] for row in scope.search("tea")]
    assert [row["id"] for row in scope.search("tea", diversity=0)] == plain
    assert {row["id"] for row in scope.search("tea", diversity=0.9)} == set(plain)
    assert call(scope.conn, "memory_search", query="tea", user_id="nobody", diversity=0.5) == []


def test_diversity_leaves_nothing_out(scope: Scope) -> None:
    ids = fill(scope, random_vectors(230, seed=6))
    found = by_vector(scope, random_vectors(1, seed=7)[0], top_k=1000, diversity=0.5)
    assert len(found) == len(ids)
    assert {row["id"] for row in found} == set(ids)


@pytest.mark.parametrize("diversity", [-0.1, 1.1, "NaN"])
def test_diversity_is_between_0_and_1(scope: Scope, diversity: object) -> None:
    with pytest.raises(psycopg.errors.NumericValueOutOfRange, match="diversity"):
        scope.search("tea", diversity=diversity)


def test_weights_are_settings_of_the_project(shared: Connection, scope: Scope) -> None:
    call(shared, "memory_project_create", name="weighed")
    call(shared, "memory_setting_set", name="weight_related", value=Jsonb(0), project="weighed")
    for text in ("roses roses roses", "I like flowers and gardens"):
        scope.store(text, project="weighed")
    for weight, first in (("weight_lexical", "roses"), ("weight_semantic", "roses")):
        for name in ("weight_semantic", "weight_lexical"):
            value = Jsonb(1.0 if name == weight else 0.0)
            call(shared, "memory_setting_set", name=name, value=value, project="weighed")
        found = scope.search("roses", project="weighed")
        assert found[0]["memory"].startswith(first)
        key = weight.removeprefix("weight_")
        for row in found:
            assert row["score"] == pytest.approx(row[key], rel=0.05)


def test_ties_are_broken_by_time_then_id(scope: Scope) -> None:
    vectors = np.tile(random_vectors(1, 3), (6, 1))
    ids = fill(scope, vectors)
    found = [row["id"] for row in by_vector(scope, vectors[0])]
    assert found == [row["id"] for row in by_vector(scope, vectors[0])]
    assert set(found) == set(ids)


# ---- what is visible


def test_expired_rows_are_hidden_but_kept(scope: Scope) -> None:
    now = datetime.now(UTC)
    second = timedelta(seconds=1)
    gone = scope.store("Coupon A", expires_at=now - second, occurred_at=now - 2 * second)
    scope.store("Coupon B", expires_at=now + timedelta(hours=1))
    day = timedelta(days=1)
    for number in range(12):
        scope.store(f"Old coupon {number}", expires_at=now - day, occurred_at=now - 2 * day)
    assert scope.found("coupon") == ["Coupon B"]
    assert scope.held() == {"Coupon B"}
    assert len(scope.listed(include_expired=True)) == 14
    got = call(scope.conn, "memory_get", id=gone["id"])
    assert texts(got) == ["Coupon A"]
    before = now - timedelta(seconds=30)
    assert "Coupon A" not in scope.found("coupon", as_of=before)  # not yet said then
    assert scope.store("Coupon A")["event"] == "ADD"


def test_as_of_sees_what_had_not_expired_then(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z", expires_at="2026-02-01Z")
    assert scope.found("Rome") == []
    assert scope.found("Rome", as_of="2026-01-15Z") == ["Lives in Rome"]
    assert scope.found("Rome", as_of="2026-02-15Z") == []


def test_kinds(scope: Scope) -> None:
    kinds = ["fact", "preference", "summary", "episode", "procedure"]
    for kind in kinds:
        scope.store(f"One {kind}", kind=kind)
    for kind in kinds:
        (row,) = scope.search("one", kinds=[kind])
        assert row["kind"] == kind
    assert len(scope.search("one", kinds=["fact", "summary"])) == 2
    assert len(scope.search("one", kinds=[])) == 0
    assert len(scope.search("one")) == 5


def test_threshold_is_on_the_score(scope: Scope) -> None:
    scope.store("The garden has roses")
    scope.store("My invoice number is 7")
    everything = scope.search("roses in the garden")
    between = (everything[0]["score"] + everything[1]["score"]) / 2
    assert scope.found("roses in the garden", threshold=0) == texts(everything)
    assert len(scope.search("roses in the garden", threshold=between)) == 1
    assert scope.search("roses in the garden", threshold=1.1) == []
    best = everything[0]["score"]
    assert len(scope.search("roses in the garden", threshold=best - 1e-6)) == 1


def test_precise_ends_where_the_evidence_ends(scope: Scope) -> None:
    relevant = {"I am allergic to peanuts", "Peanuts give me an allergic shock"}
    for text in relevant:
        scope.store(text)
    for number in range(15):
        scope.store(f"Invoice {number} was paid by bank transfer")
    assert len(scope.search("peanuts allergic")) == 10
    precise = scope.search("peanuts allergic", precise=True)
    assert set(texts(precise)) == relevant
    # Where nothing stands out, nothing is cut off.
    assert len(scope.search("invoice bank transfer", precise=True)) == 10


def test_precise_finds_nothing_where_nothing_speaks_for_it(scope: Scope) -> None:
    for text in ("Likes green tea", "Works at Acme", "Has a dog named Rex"):
        scope.store(text)
    assert scope.search("Which newspaper subscription expires?", precise=True) == []
    assert len(scope.search("Which newspaper subscription expires?")) == 3
    assert scope.found("What is the dog's name?", precise=True) == ["Has a dog named Rex"]


def test_the_later_of_two_values_is_found_first(scope: Scope) -> None:
    said = [("The spare key is behind the boiler", 1), ("The spare key is behind the fridge", 3),
            ("The spare key is behind the piano", 2), ("The garage key is lost", 4)]  # fmt: skip
    for text, day in said:
        scope.store(text, occurred_at=f"2026-01-0{day}T12:00:00Z")
    question = "Where is the spare key?"
    assert [text.split()[-1] for text in scope.found(question)] == [
        "fridge", "piano", "boiler", "lost",
    ]  # fmt: skip
    # A word of the query for one of them decides.
    assert scope.found("Is the spare key behind the boiler?")[0].endswith("boiler")
    assert scope.found(question, as_of="2026-01-02T00:00:00Z")[0].endswith("boiler")


def test_the_order_of_values_may_be_left_to_the_score(shared: Connection, scope: Scope) -> None:
    call(shared, "memory_project_create", name="by_score")
    for text, day in (("The key is behind the boiler", 1), ("The key is behind the fridge", 2)):
        scope.store(text, occurred_at=f"2026-01-0{day}T12:00:00Z", project="by_score")
    orders = {}
    for later_first in (True, False):
        call(shared, "memory_setting_set", name="later_first", value=Jsonb(later_first),
             project="by_score")  # fmt: skip
        rows = scope.search("Where is the key, by the heating?", project="by_score")
        orders[later_first] = [(row["memory"].split()[-1], row["score"]) for row in rows]
    assert [name for name, _ in orders[True]] == ["fridge", "boiler"]
    assert [name for name, _ in orders[False]] == ["boiler", "fridge"]


def test_a_question_about_oneself_finds_ones_own_value_first(
    shared: Connection, scope: Scope
) -> None:
    call(shared, "memory_project_create", name="own_or_not")
    for text in ("I live in Bristol.", "My brother Tom lives in Toronto."):
        scope.say(text, project="own_or_not")

    def scores(question: str, own_first: bool) -> dict[str, float]:
        call(shared, "memory_setting_set", name="own_first", value=Jsonb(own_first),
             project="own_or_not")  # fmt: skip
        rows = scope.search(question, project="own_or_not")
        return {row["memory"].split()[-1]: row["score"] for row in rows}

    questions = (
        "Where do I live?", "Where does my brother live?", "Do we live near Tom?",
        "Who lives in the US?", "What is my brother's home?",
    )  # fmt: skip
    asked = {question: (scores(question, True), scores(question, False)) for question in questions}
    for question, (on, off) in asked.items():
        assert on["Bristol"] == pytest.approx(off["Bristol"]), question
        is_about_oneself = question == "Where do I live?"
        assert on["Toronto"] == pytest.approx((0.7 if is_about_oneself else 1) * off["Toronto"])
    assert list(asked["Where do I live?"][0]) == ["Bristol", "Toronto"]
    assert list(asked["Where does my brother live?"][0]) == ["Toronto", "Bristol"]


def test_what_somebody_elses_value_loses_counts_for_the_threshold_and_is_explained(
    scope: Scope,
) -> None:
    for text in ("I live in Bristol.", "My friend Liv lives in Oslo."):
        scope.say(text)
    own, others = scope.search("Where do I live?", explain=True)
    assert (own["memory"], own["explanation"]["others"]) == ("Lives in Bristol", 0)
    assert others["explanation"]["others"] == 0.3
    between = (own["score"] + others["score"]) / 2
    assert scope.found("Where do I live?", threshold=between) == ["Lives in Bristol"]


@pytest.mark.parametrize(
    ("query", "is_so"),
    [
        ("Where do I live?", True),
        ("What is my job?", True),
        ("which town was our home", True),
        ("我住在哪里？", True),
        ("Where does my sister live?", False),
        ("Do I know where my sister lives?", False),
        ("What is my wife's job?", False),
        ("Which of my friends like green tea?", False),
        ("Who besides me likes green tea?", False),
        ("Who lives in the US?", False),
        ("When did World War I end?", False),
        ("我哥哥住在哪里？", False),
    ],
)
def test_which_questions_are_about_oneself(shared: Connection, query: str, is_so: bool) -> None:
    assert scalar(shared, "select memory._is_about_oneself(%s)", query) == is_so


def test_precise_may_be_the_project_default(shared: Connection, scope: Scope) -> None:
    call(shared, "memory_project_create", name="precise_one")
    call(shared, "memory_setting_set", name="precise", value=Jsonb(True), project="precise_one")
    scope.store("I am allergic to peanuts", project="precise_one")
    for number in range(12):
        scope.store(f"Invoice {number} was paid", project="precise_one")
    assert len(scope.search("allergic to peanuts", project="precise_one")) == 1
    assert len(scope.search("allergic to peanuts", project="precise_one", precise=False)) == 10


def test_as_of_and_known_at_in_a_search(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I live in Oslo.", at="2026-06-01Z")
    question = "Where do I live?"
    assert scope.found(question) == ["Lives in Oslo"]
    assert scope.found(question, as_of="2026-03-01Z") == ["Lives in Rome"]
    assert scope.found(question, as_of="2025-03-01Z") == []
    assert scope.found(question, known_at="2020-01-01Z") == []
    vector = random_vectors(1, 9)[0]
    assert texts(by_vector(scope, vector, as_of="2026-03-01Z")) == ["Lives in Rome"]


def test_deleted_rows_are_not_found(scope: Scope) -> None:
    held = scope.store("A secret to forget")
    before = scalar(scope.conn, "select clock_timestamp()")
    call(scope.conn, "memory_delete", id=held["id"])
    assert scope.found("secret") == []
    assert scope.found("secret", include_superseded=True) == []
    assert scope.found("secret", known_at=before) == ["A secret to forget"]


# ---- languages


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("川菜", "特别喜欢川菜"),
        ("水煮鱼", "喜欢吃水煮鱼"),
        ("我喜欢什么菜", "特别喜欢川菜"),
        ("拿铁", "喜欢喝榛子拿铁"),
        ("北京", "住在北京"),
        ("お茶", "お茶が好きです"),
        ("서울", "서울에 살아요"),
        ("running", "Runs every morning"),
        ("allergies", "Has an allergy to nuts"),
    ],
)
def test_words_of_each_language_are_found(scope: Scope, query: str, first: str) -> None:
    for text in (
        "特别喜欢川菜", "喜欢吃水煮鱼", "喜欢喝榛子拿铁", "住在北京", "对花粉过敏", "养了一只猫",
        "お茶が好きです", "東京に住んでいます", "서울에 살아요", "부산에서 일해요",
        "Runs every morning", "Has an allergy to nuts", "Works at a bank",
    ):  # fmt: skip
        scope.store(text)
    found = scope.search(query)
    assert found[0]["memory"] == first
    assert found[0]["lexical"] > 0


def test_a_single_chinese_character_is_a_query(scope: Scope) -> None:
    for text in ("养了一只猫", "养了一只狗", "喜欢喝茶"):
        scope.store(text)
    assert scope.found("猫")[0] == "养了一只猫"
    assert scope.found("茶")[0] == "喜欢喝茶"


def test_chinese_and_english_in_one_text(scope: Scope) -> None:
    scope.store("我在Google工作,写Python代码")
    scope.store("我在银行工作")
    for query in ("Google", "Python代码", "python", "写代码"):
        assert scope.found(query)[0] == "我在Google工作,写Python代码"


# ---- messages, list, context


def test_messages_are_searched_by_their_words(scope: Scope) -> None:
    scope.say("Hello! The parcel 4711 never arrived.", at="2026-01-01Z")
    scope.say("你好,快递没有到", at="2026-01-02Z")
    said = call(scope.conn, "memory_messages", user_id=scope.user_id)
    assert [row["occurred_at"].day for row in said] == [2, 1]
    found = call(scope.conn, "memory_messages", user_id=scope.user_id, query="parcels")
    assert [row["occurred_at"].day for row in found] == [1]
    found = call(scope.conn, "memory_messages", user_id=scope.user_id, query="快递")
    assert [row["occurred_at"].day for row in found] == [2]


@pytest.mark.parametrize("order_by", ["created_at", "updated_at", "valid_from", "importance"])
@pytest.mark.parametrize("descending", [True, False])
def test_pages_neither_skip_nor_repeat(scope: Scope, order_by: str, descending: bool) -> None:
    chance = random.Random(3)
    for number in range(23):
        at = datetime(2026, 1, 1 + chance.randrange(5), tzinfo=UTC)
        held = scope.store(f"Number {number}", occurred_at=at)
        call(scope.conn, "memory_update", id=held["id"], importance=chance.choice([0.2, 0.4]))
    order: dict[str, Any] = {"order_by": order_by, "descending": descending}
    seen: list[Any] = []
    while True:
        after = {"after": seen[-1]} if seen else {}
        page = scope.listed(page_size=5, **order, **after)
        seen += [row["id"] for row in page]
        if len(page) < 5:
            break
        if len(seen) == 10:
            scope.store("Arrived while paging", occurred_at="2026-01-03Z")
    everything = [row["id"] for row in scope.listed(page_size=1000, **order)]
    assert len(seen) == len(set(seen))
    assert [one for one in everything if one in set(seen)] == seen
    assert len(everything) - len(seen) in (0, 1)


def test_context_fits_the_budget_newest_first(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I like tea.", at="2026-02-01Z")
    scope.say("I live in Oslo.", at="2026-03-01Z")
    (row,) = call(scope.conn, "memory_context", query="Where do I live?", user_id=scope.user_id)
    assert row["memory_context"].splitlines() == [
        "- [2026-03-01] Lives in Oslo",
        "- [2026-02-01] Likes tea",
    ]
    (small,) = call(
        scope.conn, "memory_context", query="Where do I live?", user_id=scope.user_id, max_tokens=9
    )
    assert small["memory_context"] == "- [2026-03-01] Lives in Oslo"
    (empty,) = call(scope.conn, "memory_context", query="x", user_id=scope.user_id + " none")
    assert empty["memory_context"] == ""


def test_instructions_come_first_in_a_context(scope: Scope) -> None:
    scope.say("Never use emojis.", at="2026-01-01Z")
    scope.say("I live in Rome.", at="2026-02-01Z")
    scope.say("Always answer in French.", at="2025-01-01Z")
    scope.store("I like tea", occurred_at="2026-03-01Z")
    lines = context_lines(scope, "Which tea do I like?")
    assert lines[:2] == [
        "- [2026-01-01] Never use emojis",
        "- [2025-01-01] Always answer in French",
    ]
    assert sorted(lines[2:]) == ["- [2026-02-01] Lives in Rome", "- [2026-03-01] I like tea"]
    # Also where the query finds nothing, and where they fill all of the budget.
    assert context_lines(scope, "Which tea do I like?", top_k=1)[:2] == lines[:2]
    assert context_lines(scope, "Where do I live?", threshold=1.0) == lines[:2]
    assert context_lines(scope, "Which tea do I like?", max_tokens=9) == lines[:1]
    assert context_lines(scope, "Which tea do I like?", as_of="2025-06-01Z") == lines[1:2]


def test_what_is_now_comes_before_what_was(scope: Scope) -> None:
    scope.store("We bought the office chairs from Ikea", occurred_at="2024-01-01Z")
    scope.store("The chairs for the office come from Vitra", occurred_at="2025-01-01Z")
    scope.store("The kettle is blue", occurred_at="2025-02-01Z")
    found = scope.found("Where do our office chairs currently come from?")
    assert [text.split()[-1] for text in found[:2]] == ["Vitra", "Ikea"]


@pytest.mark.parametrize(
    ("current", "former", "query"),
    [
        (
            "The standup was changed to 10:30",
            "The standup used to be at 9",
            "When is the standup now?",
        ),
        (
            "I drink green tea in the morning now",
            "I used to drink coffee in the morning",
            "What do I drink in the morning now?",
        ),
        ("Now I live in Nantes", "I originally lived in Lyon", "Where do I live currently?"),
        ("会议改成周五了", "会议原本定在周三", "会议目前定在什么时候？"),
        ("我现在用苹果手机", "我原本用安卓手机", "我目前用什么手机？"),
    ],
)
@pytest.mark.parametrize("is_told_later", [False, True])
def test_what_says_that_it_is_over_comes_behind(
    scope: Scope, current: str, former: str, query: str, is_told_later: bool
) -> None:
    scope.store(former, occurred_at="2025-03-01Z" if is_told_later else "2025-01-01Z")
    scope.store(current, occurred_at="2025-02-01Z")
    scope.store("The kettle is blue", occurred_at="2025-04-01Z")
    assert scope.found(query)[:2] == [current, former]


@pytest.mark.parametrize(
    ("earlier", "later", "query"),
    [
        ("The server runs on Debian 11", "We upgraded the server to Debian 13",
         "What does the server run on currently?"),
        ("预算是5万", "预算改成8万了", "目前预算是多少？"),
        ("Our deadline is May 3", "Our deadline moved to May 17", "What is our current deadline?"),
    ],
)  # fmt: skip
def test_what_came_instead_comes_before_what_it_replaced(
    scope: Scope, earlier: str, later: str, query: str
) -> None:
    scope.store(earlier, occurred_at="2025-01-01Z")
    scope.store(later, occurred_at="2025-02-01Z")
    scope.store("The kettle is blue", occurred_at="2025-03-01Z")
    assert scope.found(query)[:2] == [later, earlier]


def test_a_word_that_asks_for_now_takes_no_evidence(scope: Scope) -> None:
    scope.store("The standup is at 10")
    for text in ("The kettle is blue", "I like tea", "Rex barks a lot", "We sold the car"):
        scope.store(text)
    assert scope.found("When is the standup currently?", precise=True) == ["The standup is at 10"]


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        (
            "I've been tired all week and work has been crazy. The weather is bad, too. By the way,"
            " what is my dog called?",
            "The dog is called Biscuit",
        ),
        (
            "My friend told me of a restaurant on the river. It was expensive, I think. What is the"
            " code of my locker?",
            "My locker code is 7391",
        ),
        (
            "最近总觉得累，工作也忙，前几天还下雨了，我想问一下，我妻子是做什么工作的？",
            "我妻子是护士",
        ),
    ],
)
def test_a_rambling_query_is_looked_up_by_its_question(
    scope: Scope, query: str, answer: str
) -> None:
    for text in (
        "The dog is called Biscuit",
        "My locker code is 7391",
        "Work is crazy this week",
        "The restaurant on the river is expensive",
        "The weather is bad",
        "我妻子是护士",
        "我工作很忙",
        "前几天下雨了",
        "最近很累",
    ):
        scope.store(text)
    found = scope.found(query, precise=True)
    assert found[0] == answer and len(found) <= 2


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("我的老板是谁？", "我们经理王强很忙"),
        ("我的宠物叫什么？", "兔子叫棉花"),
        ("我用什么药？", "每天早上用吸入器"),
        ("我的单车多少钱？", "自行车花了320欧元"),
        ("MU 5735", "航班是MU5735"),
        ("订单4711", "订单号是ORD-4711，没到"),
        ("九月四号有什么事？", "09月04日开学"),
    ],
)
def test_chinese_words_codes_and_days(scope: Scope, query: str, answer: str) -> None:
    for text in (
        "我们经理王强很忙", "兔子叫棉花", "每天早上用吸入器", "自行车花了320欧元", "航班是MU5735",
        "订单号是ORD-4711，没到", "09月04日开学", "储物柜的密码是7391", "我喜欢川菜",
    ):  # fmt: skip
        scope.store(text)
    assert scope.found(query)[0] == answer


def test_who_the_user_is(scope: Scope) -> None:
    scope.say("I love hiking.", at="2026-03-01Z")
    scope.say("My name is Olga Brandt.", at="2026-01-01Z")
    scope.say("My sister's name is Jana.", at="2026-04-01Z")
    scope.say("I live in Graz.", at="2026-02-01Z")
    for query in ("Who am I?", "What do you know about me?", "你了解我吗？"):
        found = scope.found(query, precise=True)
        assert found[:2] == ["Name is Olga Brandt", "Lives in Graz"], query
    assert scope.found("Who was Cleopatra?", precise=True) == []


def test_what_answers_comes_before_what_only_speaks_of_it(scope: Scope) -> None:
    for text in (
        "My manager annoys me when he interrupts meetings.",
        "My manager is Ruth Okafor.",
        "I am afraid of my dentist.",
        "My dentist is Dr. Amsel.",
        "I take the tram to work.",
        "I use a salbutamol inhaler for my asthma.",
        "We have a lot of fun.",
        "We have an old greyhound.",
    ):
        scope.store(text)
    assert scope.found("Who is my manager?")[0] == "My manager is Ruth Okafor."
    assert scope.found("Who's my dentist?")[0] == "My dentist is Dr. Amsel."
    assert "inhaler" in scope.found("What medication do I take?")[0]
    assert "greyhound" in scope.found("Which pets do we have?")[0]


@pytest.mark.parametrize(
    ("query", "answer", "opinion"),
    [
        ("What medication do I take?", "I use an inhaler.", "I hate taking medication."),
        ("Who is my doctor?", "Dr. Weiss treats my back.", "I dislike doctors."),
        ("How many cats do I have?", "I have two cats.", "I like cats."),
        ("Where do I go on holiday in spring?", "I go to Crete in April.", "I like holidays."),
        ("Which pets do we have?", "We have an old greyhound.", "I love pets."),
    ],
)
def test_what_is_of_a_kind_comes_before_an_opinion_of_it(
    scope: Scope, query: str, answer: str, opinion: str
) -> None:
    for text in (answer, opinion, "I take the tram.", "Tea is nice."):
        scope.store(text)
    assert scope.found(query)[0] == answer
    # But not where an opinion is asked for.
    assert scope.found(f"What do I think: {opinion}")[0] == opinion


@pytest.mark.parametrize(
    ("query", "answer", "instance"),
    [
        ("What car do I have?", "I love my car, an old Mustang.", "My brother drives a Skoda."),
        ("Which pets do we have?", "We love our pet Biscuit.", "The neighbours have a dog."),
        ("What pet do I have?", "I have a pet that looks like a fox.", "My neighbour has a cat."),
        ("Which pet would I want?", "I would like a quiet pet.", "My sister has a cat."),
    ],
)
def test_what_names_one_or_wishes_for_one_is_no_opinion(
    scope: Scope, query: str, answer: str, instance: str
) -> None:
    for text in (answer, instance, "I take the tram.", "Tea is nice."):
        scope.store(text)
    assert scope.found(query)[0] == answer


@pytest.mark.parametrize("texts", [("I drink {} in the morning.", "My favourite drink is {}.")])
def test_what_was_said_again_is_said_later(scope: Scope, texts: tuple[str, ...]) -> None:
    for text in texts:
        for month, drink in enumerate(("tea", "coffee", "tea"), 1):
            scope.store(text.format(drink), occurred_at=f"2024-{month:02}-01Z")
        found = scope.found(text.replace("{}", "what"))
        assert found.index(text.format("tea")) < found.index(text.format("coffee"))
        # As of a moment before, it hadn't been.
        found = scope.found(text.replace("{}", "what"), as_of="2024-02-15Z")
        assert found.index(text.format("coffee")) < found.index(text.format("tea"))


@pytest.mark.parametrize(
    ("query", "answer", "opinion"),
    [
        ("Who is my manager?", "Priya is my boss.", "I think managers should listen more."),
        ("Who is my manager?", "My boss Mr. Albrecht is ill.", "Managers earn a lot."),
        ("我的领导是谁？", "我们经理王强把周会改到了周四。", "我觉得领导应该多听意见。"),
    ],
)
def test_a_name_comes_before_an_opinion_in_other_words_too(
    scope: Scope, query: str, answer: str, opinion: str
) -> None:
    for text in (answer, opinion, "I take the tram.", "I use an inhaler.", "Tea is nice."):
        scope.store(text)
    assert scope.found(query)[:2] == [answer, opinion]


def test_a_period_is_asked_for_besides_what_the_words_say(scope: Scope) -> None:
    scope.store("I ran a 10k race", occurred_at="2024-03-05Z")
    scope.store("I ran the half marathon race in Bern", occurred_at="2024-08-10Z")
    scope.store("I bought a dishwasher", occurred_at="2024-03-20Z")
    found = scope.found("Which race did I run in March 2024?")
    assert found[0] == "I ran a 10k race"
    # What is from then, but about something else, is no answer.
    assert found.index("I ran the half marathon race in Bern") == 1
    assert scope.found("What did I do in March 2024?")[2] == "I ran the half marathon race in Bern"


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("我2026年1月去了哪里？", "我去了哈尔滨"),
        ("去年夏天我去了哪里？", "我去了厦门"),
        ("What did I visit in January 2026?", "I visited Madrid with Tom"),
    ],
)
def test_words_of_a_period_are_no_evidence_that_is_missing(
    scope: Scope, query: str, answer: str
) -> None:
    for text, at in (
        ("我去了厦门", "2025-07-03Z"), ("我去了哈尔滨", "2026-01-15Z"),
        ("我喜欢喝茶", "2026-03-02Z"),
        ("I visited Porto", "2025-07-03Z"), ("I visited Madrid with Tom", "2026-01-15Z"),
        ("Tea is nice", "2026-03-02Z"),
    ):  # fmt: skip
        scope.store(text, occurred_at=at)
    assert scope.found(query, precise=True, as_of="2026-05-01Z")[:1] == [answer]


def test_no_line_of_a_context_is_forged_or_lost(scope: Scope) -> None:
    scope.store("Tea: one\n- [2020-01-01] Likes coffee\r\nthree", occurred_at="2026-01-01Z")
    scope.store("Tea with milk " * 20, occurred_at="2026-01-02Z")
    scope.store("Tea", occurred_at="0001-01-01Z")
    assert context_lines(scope, "tea", max_tokens=30) == [
        "- [2026-01-01] Tea: one",
        "  - [2020-01-01] Likes coffee",
        "  three",
        "- [0001-01-01] Tea",
    ]


def test_a_context_tells_who_said_it(scope: Scope) -> None:
    for day, (role, text) in enumerate([("user", "I like tea"), ("assistant", "Try mint tea")], 1):
        scope.add(
            [{"role": role, "content": text, "occurred_at": f"2026-01-0{day}T00:00:00Z"}],
            infer=False,
        )
    assert context_lines(scope, "tea") == [
        "- [2026-01-02] assistant: Try mint tea",
        "- [2026-01-01] I like tea",
    ]


def test_an_instruction_that_is_too_long_takes_no_place(scope: Scope) -> None:
    scope.store("Always answer " + "very " * 100 + "briefly", kind="instruction")
    scope.store("Be polite", kind="instruction", occurred_at="2026-01-01Z")
    scope.store("I like tea", occurred_at="2026-03-01Z")
    assert context_lines(scope, "tea", max_tokens=20) == [
        "- [2026-01-01] Be polite",
        "- [2026-03-01] I like tea",
    ]


def test_filters_hold_for_instructions(scope: Scope) -> None:
    scope.store("Never use emojis", kind="instruction", metadata={"team": "a"})
    filters = {"metadata": {"team": "b"}}
    assert context_lines(scope, "emojis", filters=filters) == []


def context_lines(scope: Scope, query: str, **arguments: Any) -> list[str]:
    (row,) = call(scope.conn, "memory_context", query=query, user_id=scope.user_id, **arguments)
    text: str = row["memory_context"]
    return text.splitlines()


def test_rerank_without_a_model_says_so(scope: Scope) -> None:
    scope.store("I like tea")
    notices: list[str] = []
    handler = lambda diagnostic: notices.append(diagnostic.message_primary)  # noqa: E731
    scope.conn.add_notice_handler(handler)
    try:
        assert scope.search("tea", rerank=True)[0]["rerank_score"] is None
    finally:
        scope.conn.remove_notice_handler(handler)
    assert notices == ["no rerank model is set: results are in fused order"]


def test_the_result_joins_with_other_tables(shared: Connection) -> None:
    shared.execute("create temp table customer (user_id text primary key, city text)")
    shared.execute("insert into customer values ('j1', 'Rome'), ('j2', 'Oslo')")
    for user, drink in (("j1", "tea"), ("j2", "coffee")):
        Scope(shared, user).store(f"Likes {drink}")
    joined = rows(
        shared,
        "select c.city, s.memory from customer as c "
        "cross join lateral memory_search('drink', user_id => c.user_id, top_k => 1) as s "
        "order by c.city",
    )
    assert [(row["city"], row["memory"]) for row in joined] == [
        ("Oslo", "Likes coffee"),
        ("Rome", "Likes tea"),
    ]


def test_an_actor_whose_name_holds_a_separator(shared: Connection) -> None:
    scope = Scope(shared, "odd actors")
    said = ["Ann\x1fLee", "Bob", "user", "Ann"]
    scope.add(
        [{"role": "user", "name": name, "content": f"{n} boats"} for n, name in enumerate(said)],
        infer=False,
    )
    found = scope.search("Did Lee have boats?", explain=True)
    raised = {row["actor"] for row in found if row["explanation"]["actor"] > 0}
    assert raised == set()
    found = scope.search("Did Ann Lee have boats?", explain=True)
    raised = {row["actor"] for row in found if row["explanation"]["actor"] > 0}
    assert raised == {"Ann\x1fLee", "Ann"}


# ---- what it costs a session


@pytest.mark.parametrize(
    ("message", "others"),
    [
        ("I live in Lyon", ("chinese", "readings", "endings", "language_model")),
        ("我住在里昂", ("english", "readings", "language_model")),
    ],
)
def test_an_add_loads_what_its_language_needs(
    shared_database: str, scope: Scope, message: str, others: tuple[str, ...]
) -> None:
    with psycopg.connect(shared_database, autocommit=True) as fresh:
        call(fresh, "memory_add", messages=message, user_id=scope.user_id)
        fresh.execute(
            f"""do language plpython3u $$
import sys
ours = [name for name in sys.modules if name.startswith("agent_memory_udfs.")]
loaded = [name for name in ours if set(name.split(".")) & set({others!r})]
assert "agent_memory_udfs.extraction" in ours and not loaded, loaded
assert not GD["agent_memory_sources"]
if "typing" in sys.modules:
    import numpy
    assert numpy.__version__ < "2.3", "Debian trixie's loads it by itself, others don't"
$$""".encode()
        )


def test_a_search_and_an_add_load_numpy_s_arrays_only(shared_database: str, scope: Scope) -> None:
    scope.add("I live in Lyon, and my manager is called Ana. I adopted a cat in May 2025.")
    with psycopg.connect(shared_database, autocommit=True) as fresh:
        for query in ("Who is my boss?", "When did I get my cat?", "Where do I live now?"):
            call(fresh, "memory_search", query=query, user_id=scope.user_id, precise=True)
            call(fresh, "memory_search", query=query, user_id=scope.user_id, diversity=0.3)
        call(fresh, "memory_add", messages="I moved to Nantes.", user_id=scope.user_id)
        fresh.execute(
            """do language plpython3u $$
import sys
loaded = [name for name in sys.modules if name.startswith("numpy.lib")]
assert "numpy" in sys.modules and not loaded, loaded
$$"""
        )
