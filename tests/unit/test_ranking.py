"""Scores and orders of a few rows, computed by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from agent_memory_udfs import ranking
from agent_memory_udfs.ranking import (
    DAY,
    Candidate,
    Said,
    Scope,
    Slot,
    Time,
    Weights,
    order,
    scores,
)

NO_WEIGHTS = Weights(*[0.0] * len(Weights._fields))._replace(half_life=10.0)
NO_TIME = Time(None, None, False, None)
NOW = 1_800_000_000.0


def sent_floats(values: Sequence[float]) -> bytes:
    """As float8send() writes them."""
    return np.array(values, ">f8").tobytes()


def sent_times(values: Sequence[float]) -> bytes:
    """As timestamptz_send() writes seconds since 1970."""
    ends = {-math.inf: -(2**63), math.inf: 2**63 - 1}
    microseconds = [
        ends[value] if value in ends else round(value * 1e6) - 946_684_800_000_000
        for value in values
    ]
    return np.array(microseconds, ">i8").tobytes()


def scope(began: Sequence[float], terms: int = 0, **columns: Any) -> Scope:
    """Rows that began then; their ids count from 1, their texts are at a distance of 1.

    stated, created: of the rows of a run only.
    """
    count = len(began)
    ids = columns.get("ids", range(1, count + 1))
    actors = columns.get("actors", [None] * count)
    importance = columns.get("importance", [1.0] * count)
    runs = columns.get("runs", [0] * count)
    lengths = columns.get("lengths", [0] * count)
    marks = [
        bool(run) + 2 * (weight != 0.5) + 4 * length
        for run, weight, length in zip(runs, importance, lengths, strict=True)
    ]
    sent: dict[str, Any] = {
        "ids": b"".join(id_.to_bytes(16, "big") for id_ in ids),
        "marks": np.array(marks, ">i4").tobytes(),
        "actors": "\x1f".join(actor or "" for actor in actors),
        "distances": sent_floats(columns.get("distances", [1.0] * count)),
        "importance": sent_floats([weight for weight in importance if weight != 0.5]),
        "began": sent_times(began),
        "runs": np.array([run for run in runs if run], ">i8").tobytes(),
        "stated": sent_times(columns.get("stated", began)),
        "created": sent_times(columns.get("created", began)),
    }
    if "hits" in columns:
        held = (np.array(sorted(places), ">i2").tobytes() for places in columns["hits"])
        sent["hits"] = bytes(2).join(held)
    return Scope(sent, terms)


def id_of(number: int) -> str:
    return f"00000000-0000-0000-0000-{number:012x}"


def candidate(number: int, score: float, **parts: Any) -> Candidate:
    """A candidate with an id of that number, which began at 0."""
    values: dict[str, Any] = dict.fromkeys(Candidate._fields, 0.0)
    values |= {"id": id_of(number), "score": score, "row": number - 1, "path": None, "counts": 1.0}
    values |= parts
    return Candidate(**values)


def numbers(found: list[Candidate]) -> list[int]:
    return [int(c.id.replace("-", ""), 16) for c in found]


def candidates(of: Scope, weights: Weights, **arguments: Any) -> list[Candidate]:
    given = {
        "idf": np.ones(of.terms), "named": set(), "linked": {}, "time": NO_TIME, "now": NOW,
        "limit": 10, "threshold": None, **arguments,
    }  # fmt: skip
    return ranking.candidates(of, weights, **given)


# ---- what PostgreSQL sends


def test_times_are_seconds_since_1970() -> None:
    sent = sent_times([NOW, 946_684_800.5, -math.inf, math.inf])
    assert ranking.seconds(sent).tolist() == [NOW, 946_684_800.5, -math.inf, math.inf]
    assert ranking.seconds(np.array([0], ">i8").tobytes()).tolist() == [946_684_800.0]


@pytest.mark.parametrize("nothing", [None, b""])
def test_nothing_sent_is_no_row(nothing: bytes | None) -> None:
    assert ranking.seconds(nothing).size == ranking.floats(nothing).size == 0
    columns = dict.fromkeys(
        ("ids", "marks", "actors", "distances", "importance", "began", "runs", "hits"), nothing
    )
    empty = Scope(columns, 2)
    assert empty.count == 0
    assert candidates(empty, NO_WEIGHTS) == []


def test_ids_are_written_as_postgresql_does() -> None:
    rows = scope([NOW], ids=[0x0123456789ABCDEF0123456789ABCDEF])
    assert rows.id(0) == "01234567-89ab-cdef-0123-456789abcdef"


@pytest.mark.parametrize("hits", [[{1, 3}, set(), {300}, {*range(1, 301)}], [set(), {2}], [set()]])
def test_terms_held_by_each_row(hits: list[set[int]]) -> None:
    rows = scope([NOW] * len(hits), terms=300, hits=hits)
    assert rows.held_by(range(rows.count)) == hits
    assert rows.held_by([]) == []


@pytest.mark.parametrize("held", [[{1, 3}, set(), {14}, {*range(1, 15)}], [set(), set()], []])
def test_of_few_terms_the_marks_tell_which_a_row_holds(held: list[set[int]]) -> None:
    columns = scope([NOW] * len(held), lengths=[7] * len(held), runs=[1] * len(held)).columns
    marks = np.frombuffer(columns["marks"], ">i4").tolist()
    bits = [sum(1 << 16 + place for place in places) for places in held]
    added = np.array([mark + bit for mark, bit in zip(marks, bits, strict=True)], ">i4")
    rows = Scope({**columns, "hits": None, "marks": added.tobytes()}, 14)
    assert rows.held_by(range(rows.count)) == held
    assert rows.lengths.tolist() == [7] * len(held)
    assert rows.rows_with(ranking.IN_RUN).tolist() == [*range(len(held))]


def test_actors_and_importance_of_single_rows() -> None:
    rows = scope([NOW] * 4, actors=["user", "Bob", None, "user"], importance=[0.5, 0.5, 0.25, 1.0])
    assert {*rows.actors} == {"user", "Bob", ""}
    assert np.asarray(rows.importance).tolist() == [0.5, 0.5, 0.25, 1.0]
    raised = NO_WEIGHTS._replace(actor=0.5)
    assert rows.raised_by_actors({"user"}, raised).tolist() == [0.5, 0, 0, 0.5]
    assert rows.raised_by_actors({"Bob"}, raised).tolist() == [0, 0.5, 0, 0]
    assert scope([NOW] * 2, actors=["Bob"] * 2).by({"Bob"}) is True
    assert scope([NOW]).by({"Bob"}) is False


# ---- signals


def test_a_rarer_term_has_more_information() -> None:
    rows = scope([NOW] * 4, terms=3, hits=[{1, 2}, {2}, {2}, {2}])
    expected = [math.log(1 + 3.5 / 1.5), math.log(1 + 0.5 / 4.5), math.log(1 + 4.5 / 0.5)]
    assert rows.idf(np.zeros(3, np.bool_)) == pytest.approx(expected)
    own = rows.idf(np.array([True, False, True]))
    assert own == pytest.approx([0.2 * expected[0], expected[1], 0.2 * expected[2]])


WEIGHED_RUNS = NO_WEIGHTS._replace(neighbour=0.5, run=0.25)


def test_neighbours_and_the_best_of_a_run() -> None:
    # In order of time the first run is rows 1, 2, 0; the second is row 3; row 4 is in none.
    rows = scope([NOW] * 5, runs=[7, 7, 7, -9, 0], stated=[30, 10, 20, 15], created=[1, 2, 3, 4])
    neighbour, best = rows.raised_by_runs(np.array([0.1, 0.8, 0.3, 0.9, 0.7]), WEIGHED_RUNS)
    assert neighbour == pytest.approx([0.5 * 0.3, 0.5 * 0.3, 0.5 * 0.8, 0, 0])
    assert best == pytest.approx([0.2, 0.2, 0.2, 0.225, 0])


@pytest.mark.parametrize(
    ("created", "ids", "order"),
    [
        ([3, 1, 2], [1, 2, 3], [1, 2, 0]),
        ([1, 2, 3], [3, 2, 1], [0, 1, 2]),
        ([5, 5, 5], [2, 3, 1], [2, 0, 1]),
        ([5, 5, 4], [2, 1, 3], [2, 1, 0]),
    ],
)
def test_what_was_stated_at_once_follows_creation_then_id(
    created: list[float], ids: list[int], order: list[int]
) -> None:
    own = np.array([0.1, 0.4, 0.8])
    rows = scope([NOW] * 3, runs=[7] * 3, stated=[20.0] * 3, created=created, ids=ids)
    neighbour, _ = rows.raised_by_runs(own, WEIGHED_RUNS)
    first, middle, last = order
    assert neighbour[first] == neighbour[last] == pytest.approx(0.5 * own[middle])
    assert neighbour[middle] == pytest.approx(0.5 * max(own[first], own[last]))


def test_runs_without_weight_raise_nothing() -> None:
    rows = scope([NOW] * 2, runs=[7, 7])
    for part in rows.raised_by_runs(np.array([0.5, 0.5]), NO_WEIGHTS):
        assert part.tolist() == [0, 0]
    for part in scope([NOW] * 2).raised_by_runs(np.array([0.5, 0.5]), WEIGHED_RUNS):
        assert part.tolist() == [0, 0]


def test_a_period_fades_at_both_ends() -> None:
    start, end = NOW, NOW + 100 * DAY
    began = [start, end, start - 14 * DAY, start - 28 * DAY, end + 30 * DAY, -math.inf, math.inf]
    raised = scope(began).raised_by_time(
        np.zeros(7), NO_WEIGHTS._replace(period=0.5), Time(start, end, True, None)
    )
    e = math.e
    assert raised == pytest.approx([0.5, 0.5, 0.5 / e, 0.5 / e**2, 0.5 / e, 0, 0])


def test_an_open_period_fades_at_its_end_only() -> None:
    weights = NO_WEIGHTS._replace(period=1.0)
    rows = scope([NOW - 14 * DAY, NOW + 30 * DAY, -math.inf, math.inf])
    since = rows.raised_by_time(np.zeros(4), weights, Time(NOW, None, True, None))
    until = rows.raised_by_time(np.zeros(4), weights, Time(None, NOW, True, None))
    always = rows.raised_by_time(np.zeros(4), weights, Time(None, None, True, None))
    assert since == pytest.approx([1 / math.e, 1, 0, 1])
    assert until == pytest.approx([1, 1 / math.e, 1, 0])
    assert always.tolist() == [1, 1, 1, 1]


@pytest.mark.parametrize(
    ("wants", "places"),
    [
        ("latest", [0, 1 / 4, 1 / 4, 3 / 4, 1]),
        ("earliest", [1, 2 / 4, 2 / 4, 1 / 4, 0]),
        ("another", [0] * 5),
        (None, [0] * 5),
    ],
)
def test_the_order_of_time_counts_as_percent_rank_does(
    wants: str | None, places: list[float]
) -> None:
    rows = scope([-math.inf, 20, 20, 30, math.inf])
    own = np.array([0.5, 0.5, 1.0, 0.5, 0.5])
    weights = NO_WEIGHTS._replace(order=0.4)
    raised = rows.raised_by_time(own, weights, Time(None, None, False, wants))
    assert raised == pytest.approx(0.4 * own * places)


def test_one_row_is_neither_latest_nor_earliest() -> None:
    for wants in ("latest", "earliest"):
        raised = scope([NOW]).raised_by_time(
            np.ones(1), NO_WEIGHTS._replace(order=0.4), Time(None, None, False, wants)
        )
        assert raised.tolist() == [0]


def test_recency_halves_in_a_half_life() -> None:
    ages = np.array([0, 10 * DAY, 20 * DAY, -5 * DAY, -math.inf, math.inf])
    assert ranking.halved(ages, 10.0) == pytest.approx([1, 0.5, 0.25, 1, 1, 0])


# ---- the score


SOME_WEIGHTS = NO_WEIGHTS._replace(
    semantic=0.6, lexical=0.4, actor=0.2, graph=0.4, recency=0.5, importance=0.2
)


def test_the_score_of_a_row() -> None:
    rows = scope(
        [NOW - 10 * DAY], terms=2, hits=[{2}], distances=[0.5], importance=[0.5], actors=["Bob"]
    )
    (plain,) = candidates(rows, SOME_WEIGHTS, idf=np.array([1.0, 3.0]))
    assert (plain.semantic, plain.lexical, plain.recency) == pytest.approx((0.5, 0.75, 0.5))
    assert plain.own == pytest.approx(0.6 * 0.5 + 0.4 * 0.75)
    assert plain.score == pytest.approx(0.6 * (1 - 0.5 * 0.5) * (1 - 0.2 * 0.5))
    (raised,) = candidates(
        rows, SOME_WEIGHTS, idf=np.array([1.0, 3.0]), named={"Bob"}, linked={id_of(1): (0.5, 3)}
    )
    assert (raised.actor_part, raised.graph, raised.graph_part) == pytest.approx((0.2, 0.5, 0.2))
    assert raised.score == pytest.approx((0.6 + 0.4 * (0.2 + 0.2)) * 0.75 * 0.9)
    assert (plain.path, raised.path) == (None, 3)


def test_nothing_raises_above_1() -> None:
    weights = NO_WEIGHTS._replace(semantic=1.0, actor=0.8, graph=0.8)
    rows = scope([NOW], distances=[0.5], actors=["Bob"])
    (found,) = candidates(rows, weights, named={"Bob"}, linked={id_of(1): (1.0, 1)})
    assert found.score == pytest.approx(1)


def test_a_vector_that_is_missing_or_opposite_is_not_near() -> None:
    rows = scope([NOW] * 3, distances=[math.nan, 1.7, 0.25])
    found = candidates(rows, NO_WEIGHTS._replace(semantic=1.0))
    assert [c.semantic for c in found] == pytest.approx([0.75, 0, 0])


def test_without_terms_nor_weights_there_is_no_evidence() -> None:
    rows = scope([NOW], terms=2, hits=[{1, 2}], distances=[0.5])
    (found,) = candidates(rows, NO_WEIGHTS, idf=np.zeros(2))
    assert (found.lexical, found.own, found.score) == (0, 0, 0)


def test_times_without_end_are_recent_or_long_ago() -> None:
    rows = scope([-math.inf, math.inf], distances=[0.0, 0.0])
    found = candidates(rows, NO_WEIGHTS._replace(semantic=1.0, recency=0.5))
    assert numbers(found) == [2, 1]
    assert [c.score for c in found] == pytest.approx([1, 0.5])


def test_the_threshold_is_part_of_the_list() -> None:
    rows = scope([NOW] * 3, distances=[0.5, 0.25, 0.75])
    weights = NO_WEIGHTS._replace(semantic=1.0)
    assert numbers(candidates(rows, weights, threshold=0.5)) == [2, 1]
    assert numbers(candidates(rows, weights, threshold=0.5, limit=1)) == [2]
    assert candidates(rows, weights, threshold=0.8) == []


# ---- orders


@pytest.mark.parametrize(
    ("limit", "rows"), [(1, [1]), (2, [1, 2]), (3, [1, 2, 3]), (4, [1, 2, 3, 0]),
                        (9, [1, 2, 3, 0])],
)  # fmt: skip
def test_of_equal_scores_the_later_then_by_id(limit: int, rows: list[int]) -> None:
    tied = scope([1, 1, 3, 1], ids=[4, 3, 2, 1])

    assert ranking.best(np.array([0.5, 0.9, 0.5, 0.5]), tied, limit) == rows


def test_candidates_are_ordered_likewise() -> None:
    found = [
        candidate(1, 0.5, began=1.0),
        candidate(2, 0.5, began=3.0),
        candidate(4, 0.9, began=1.0),
        candidate(3, 0.5, began=1.0),
    ]
    assert numbers(ranking.in_order(found)) == [4, 2, 1, 3]
    assert numbers(ranking.by_score(found)) == [4, 1, 2, 3]


# ---- the second look


def test_related_words_and_accesses_raise() -> None:
    found = [candidate(1, 0.6, own=0.6), candidate(2, 0.5, own=0.5), candidate(3, 0.4, own=0.4)]
    related, accessed = {id_of(2): 0.2}, {id_of(2): 0.4, id_of(3): 0.5}
    again = ranking.looked_at_again(found, related, accessed, 9, None)
    assert numbers(again) == [2, 1, 3]
    assert [c.score for c in again] == pytest.approx([0.5 + 0.5 * (0.2 + 0.2), 0.6, 0.52])
    assert [c.own for c in again] == pytest.approx([0.6, 0.6, 0.4])
    assert [c.access_part for c in again] == pytest.approx([0.2, 0, 0.2])
    assert numbers(ranking.looked_at_again(found, related, accessed, 2, None)) == [2, 1]
    assert numbers(ranking.looked_at_again(found, related, accessed, 9, 0.55)) == [2, 1]
    (most,) = ranking.looked_at_again(found[:1], {id_of(1): 0.9}, {id_of(1): 1.0}, 9, None)
    assert most.score == pytest.approx(1)


def test_a_related_word_counts_where_the_word_is_not_held() -> None:
    rows = scope([NOW] * 2, terms=2, hits=[{2}, set()])
    found = [candidate(2, 0.9), candidate(1, 0.8)]
    near = [(1, 1, 0.5), (1, 2, 0.25), (2, 1, 0.5), (2, 2, 0.25)]
    parts = ranking.related_parts(found, near, rows, np.array([1.0, 3.0]), 0.8)
    assert parts == pytest.approx(
        {id_of(2): 0.8 * (1 * 0.5 + 3 * 0.25) / 4, id_of(1): 0.8 * 1 * 0.5 / 4}
    )
    assert ranking.related_parts(found, [], rows, np.zeros(2), 0.8) == {}


# ---- the later of two statements


def test_the_same_words_at_another_time(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [
        candidate(1, 0.9, lexical=0.5, began=1.0),
        candidate(2, 0.8, lexical=0.5, began=2.0),
        candidate(3, 0.7, lexical=0.3, began=1.0),
        candidate(4, 0.6, lexical=0.3, began=1.0),
        candidate(5, 0.5, lexical=0.0, began=1.0),
        candidate(6, 0.4, lexical=0.0, began=2.0),
        candidate(7, 0.3, lexical=0.3, began=2.0),
    ]
    assert sorted(numbers(ranking.same_words(found))) == [1, 2, 3, 4, 7]
    monkeypatch.setattr(order, "RESTATED_AMONG", 6)
    assert numbers(ranking.same_words(found[::-1])) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other", "is_restated"),
    [
        ("kettle blue", "kettle green", True),
        ("kettle blue", "kettle blue", True),
        ("kettle", "kettle blue", False),
        ("blue", "green", False),
        ("kettle blue", "kettle green bright", False),
        ("a b kettle blue", "a b kettle green bright", True),
        ("a b c d 1 2 3", "a b c d 4 5 6", True),
        ("a b c d 1 2 3 4", "a b c d 5", False),
        ("", "", False),
    ],
)
def test_other_values_of_the_same(one: str, other: str, is_restated: bool) -> None:
    assert ranking.is_restated(set(one.split()), set(other.split())) is is_restated
    assert ranking.is_restated(set(other.split()), set(one.split())) is is_restated


LEXEMES = {
    id_of(1): {"kettle", "blue"},
    id_of(2): {"kettle", "green"},
    id_of(3): {"kettle", "red"},
    id_of(4): {"lamp", "white"},
}


def test_the_later_statement_goes_first() -> None:
    found = [
        candidate(1, 0.9, lexical=0.5, began=1.0),
        candidate(2, 0.8, lexical=0.5, began=2.0),
        candidate(3, 0.85, lexical=0.5, began=3.0),
        candidate(4, 0.7, lexical=0.5, began=4.0),
    ]
    again = ranking.later_first(found, found, LEXEMES)
    assert numbers(again) == [1, 2, 3, 4]
    expected = [0.8 * 0.999**2, 0.8 * 0.999, 0.85, 0.7]
    assert [c.score for c in again] == pytest.approx(expected)
    assert numbers(ranking.in_order(again)) == [3, 2, 1, 4]


@pytest.mark.parametrize("later", [{"lexical": 0.4, "began": 2.0}, {"lexical": 0.5, "began": 1.0}])
def test_other_words_or_the_same_time_leave_the_order(later: dict[str, float]) -> None:
    found = [candidate(1, 0.9, lexical=0.5, began=1.0), candidate(2, 0.8, **later)]
    assert ranking.later_first(found, found, LEXEMES) == found
    assert ranking.later_first(found, [], {}) == found


def test_a_later_statement_of_what_is_over_leaves_the_order() -> None:
    found = [
        candidate(1, 0.9, lexical=0.5, began=1.0),
        candidate(2, 0.8, lexical=0.5, began=2.0),
    ]
    over = frozenset({"origin"})
    one = {**LEXEMES, id_of(2): LEXEMES[id_of(2)] | over}
    assert ranking.later_first(found, found, one, over) == found
    both = {id_: lexemes | over for id_, lexemes in LEXEMES.items()}
    assert numbers(ranking.in_order(ranking.later_first(found, found, both, over))) == [2, 1]
    # An opinion is no later value of what is none.
    nothing: frozenset[str] = frozenset()
    assert ranking.later_first(found, found, one, nothing, over) == found
    again = ranking.later_first(found, found, both, nothing, over)
    assert numbers(ranking.in_order(again)) == [2, 1]


@pytest.mark.parametrize(
    ("score", "covered", "holding", "order"),
    [
        (0.7, 0.5, 1.0, [2, 1]),
        (0.6, 0.5, 1.0, [1, 2]),  # much worse
        (0.7, 0.4, 1.0, [1, 2]),  # too few of the query's words
        (0.7, 0.5, 0.0, [1, 2]),  # no answer either
        (0.7, None, 1.0, [1, 2]),  # nothing of the kind
    ],
)
def test_what_names_one_of_the_kind_before_what_has_only_the_word(
    score: float, covered: float | None, holding: float, order: list[int]
) -> None:
    found = [candidate(1, 0.9, lexical=0.8), candidate(2, score, lexical=0.0)]
    again = ranking.instances_first(
        found,
        {id_of(1): 0.0, id_of(2): holding},
        {} if covered is None else {id_of(2): covered},
    )
    assert numbers(ranking.by_score(again)) == order


@pytest.mark.parametrize(
    ("score", "covered", "opinions", "order"),
    [
        (0.4, 0.9, [1], [2, 1, 3]),
        (0.4, 0.9, [], [1, 2, 3]),  # no opinion
        (0.3, 0.9, [1], [1, 3, 2]),  # far worse
        (0.4, 0.5, [1], [1, 2, 3]),  # it covers less of the query
        (0.4, None, [1], [1, 2, 3]),  # it is not of the kind
    ],
)
def test_an_opinion_goes_behind_what_is_of_the_kind(
    score: float, covered: float | None, opinions: list[int], order: list[int]
) -> None:
    found = [
        candidate(1, 0.9, lexical=1.0),
        candidate(2, score),
        candidate(3, 0.35, lexical=0.1),
    ]
    again = ranking.instances_before_opinions(
        found, {id_of(n) for n in opinions}, {} if covered is None else {id_of(2): covered}
    )
    assert numbers(ranking.by_score(again)) == order


# ---- one's own value of an attribute


@pytest.mark.parametrize(
    ("theirs", "own_lexical", "lost"),
    [
        (Slot("sister", "residence", False), 0.5, 0.3),
        (Slot("sister", "residence", False), 0.4, 0.0),
        (Slot("sister", "residence", True), 0.5, 0.0),
        (Slot("sister", "occupation", False), 0.5, 0.0),
        (Slot("user", "residence", False), 0.5, 0.0),
        (None, 0.5, 0.0),
    ],
)
def test_somebody_elses_value_goes_behind_ones_own(
    theirs: Slot | None, own_lexical: float, lost: float
) -> None:
    found = [candidate(1, 0.9, lexical=0.5), candidate(2, 0.8, lexical=own_lexical)]
    slots = {id_of(2): Slot("user", "residence", False)}
    if theirs:
        slots[id_of(1)] = theirs
    again = ranking.own_first(found, slots, (), None)
    assert [c.score for c in again] == pytest.approx([0.9 * (1 - lost), 0.8])
    assert [c.lost for c in again] == [lost, 0]
    kept = ranking.own_first(found, slots, (), 0.7)
    assert numbers(kept) == ([2] if lost else [1, 2])


def test_what_is_said_of_others_goes_behind() -> None:
    found = [candidate(1, 0.9), candidate(2, 0.8)]
    again = ranking.own_first(found, {}, {id_of(1)}, None)
    assert [c.score for c in again] == pytest.approx([0.63, 0.8])


def test_an_own_value_that_no_word_asks_for_does_not_count() -> None:
    found = [candidate(1, 0.9, lexical=0.0), candidate(2, 0.8, lexical=0.0)]
    slots = {id_of(1): Slot("sister", "age", False), id_of(2): Slot("user", "age", False)}
    assert ranking.own_first(found, slots, (), None) == found


def test_of_the_same_thing_the_later_is_first_where_that_is_asked_for() -> None:
    found = [
        candidate(1, 0.9, began=1.0, lexical=0.5),
        candidate(2, 0.8, began=2.0, lexical=0.5),
        candidate(3, 0.75, began=3.0, lexical=0.5),
        candidate(4, 0.2, began=4.0, lexical=0.5),
    ]
    first = ranking.near_in_score(found)
    assert numbers(first) == [1, 2, 3]
    vectors = np.array([[1.0, 0.0], [0.8, 0.6], [0.0, 1.0]])
    no = [Said()] * 3
    changed = {c.id: c.score for c in ranking.later_of_the_same(found, first, vectors, no)}
    # 1 is as near to 2 as 0.8, 2 to 3 as 0.6, 1 and 3 have nothing in common.
    assert changed == {
        id_of(1): pytest.approx(0.8 * ranking.RESTATED_FACTOR),
        id_of(2): pytest.approx(0.75 * ranking.RESTATED_FACTOR),
        id_of(3): 0.75,
        id_of(4): 0.2,
    }


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        (Said(), Said(), [1, 2]),
        (Said(), Said(changed=True), [2, 1]),
        (Said(former=True), Said(), [2, 1]),
        (Said(changed=True), Said(former=True), [1, 2]),
        (Said(), Said(changed=True, over=True), [1, 2]),
        (Said(former=True, over=True), Said(), [2, 1]),
        (Said(former=True, over=True), Said(former=True, over=True), [1, 2]),
    ],
)
def test_less_likeness_will_do_where_a_text_tells_of_the_change(
    one: Said, other: Said, order: list[int]
) -> None:
    found = [
        candidate(1, 0.9, began=1.0, lexical=0.5),
        candidate(2, 0.8, began=2.0, lexical=0.5),
    ]
    vectors = np.array([[1.0, 0.0], [0.4, 0.9165]])
    again = ranking.later_of_the_same(found, found, vectors, [one, other])
    assert numbers(ranking.by_score(again)) == order


@pytest.mark.parametrize(
    ("said", "score", "lexical", "began", "order"),
    [
        ([Said(over=True), Said()], 0.4, 0.2, 2.0, [2, 1]),
        ([Said(over=True), Said()], 0.4, 0.2, 0.5, [2, 1]),  # whenever it was said
        ([Said(over=True), Said()], 0.3, 0.2, 2.0, [1, 2]),
        ([Said(over=True), Said()], 0.4, 0.1, 2.0, [1, 2]),
        ([Said(), Said(changed=True, instead=True)], 0.4, 0.1, 2.0, [2, 1]),
        ([Said(), Said(changed=True, instead=True)], 0.4, 0.1, 0.5, [1, 2]),
        ([Said(), Said(changed=True, instead=True)], 0.3, 0.1, 2.0, [1, 2]),
        ([Said(), Said(changed=True)], 0.5, 0.1, 2.0, [1, 2]),
    ],
)
def test_what_says_of_itself_that_it_is_over_or_came_instead(
    said: list[Said], score: float, lexical: float, began: float, order: list[int]
) -> None:
    found = [
        candidate(1, 0.9, began=1.0, lexical=0.5),
        candidate(2, score, began=began, lexical=lexical),
    ]
    vectors = np.array([[1.0, 0.0], [0.8, 0.6]])
    again = ranking.later_of_the_same(found, found, vectors, said)
    assert numbers(ranking.by_score(again)) == order


# ---- a precise list

PRECISE = NO_WEIGHTS._replace(semantic=0.5, lexical=0.5, related=0.5)


def precise(
    found: list[Candidate],
    floor: float = 0.0,
    telling: Sequence[int] = (),
    size: int = 10,
    weights: Weights = PRECISE,
    **given: Any,
) -> list[int]:
    held = given.get("held", {c.id: set() for c in found})
    near = given.get("near", [])
    share = given.get("share", ranking.OF_THE_BEST)
    worth = dict.fromkeys(telling, 1.0)
    signs = ranking.Signs(size, len(telling), **given.get("signs", {}))
    return numbers(ranking.precise(found, worth, held, near, weights, floor, share, signs))


@pytest.mark.parametrize(
    ("scores", "kept"),
    [
        ([0.9, 0.8, 0.59, 0.58], [1, 2, 3]),
        ([0.9, 0.58], [1]),
        ([0.8, 0.6, 0.53, 0.19], [1, 2, 3]),
        ([0.8, 0.6, 0.53, 0.53], [1, 2, 3, 4]),
        ([0.1, 0.07, 0.02], [1, 2]),
        ([0.0, 0.0], [1, 2]),
        ([0.4, 0.9], [2]),
    ],
)
def test_a_precise_list_ends_below_a_share_of_the_best(
    scores: list[float], kept: list[int]
) -> None:
    assert precise([candidate(n, score) for n, score in enumerate(scores, 1)]) == kept


def test_what_speaks_for_a_memory() -> None:
    found = [candidate(1, 0.9, semantic=0.4), candidate(2, 0.8, semantic=0.2)]
    held: dict[str, set[int]] = {id_of(1): set(), id_of(2): {2}}

    def evidence(*near: tuple[int, int, float], **given: Any) -> Any:
        telling = given.get("telling", {1: 1.0, 2: 1.0})
        weights = given.get("weights", PRECISE)
        of = ranking.evidence_of(given.get("found", found), telling, held, near, weights)
        return pytest.approx(of)

    # Of the second half of 0.2 and of one of two terms, which all hold together.
    assert evidence() == (0.35, 0.5)
    # A word near to term 1 counts by how near it is; of other rows it counts for all together.
    assert evidence((2, 1, 0.8)) == (0.55, 0.9)
    assert evidence((1, 1, 0.8)) == (0.4, 0.9)
    assert evidence((1, 1, 0.8), (2, 1, 0.2)) == (0.4, 0.9)
    assert evidence(telling={1: 1.0, 2: 3.0}) == (0.475, 0.75)
    # By the vector alone, where there are no words; by words alone, where there are no vectors.
    assert evidence(telling={}) == (0.4, ranking.USUAL_COVER)
    assert evidence(weights=PRECISE._replace(lexical=0.0)) == (0.4, 0.5)
    assert evidence(found=[c._replace(semantic=0.0) for c in found]) == (0.5, 0.5)
    assert evidence(weights=PRECISE._replace(semantic=0.0)) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("given", "logit"),
    [
        # -6.48 + 3.5 * 0.4 + 44 * 0.08 + 2.4 * 0.5
        ({}, -0.36),
        ({"evidence": 0.6}, 0.34),
        ({"cover": 1.0}, 0.84),
        ({"spread": 0.1}, 0.52),
        ({"words": 2.0}, -0.36 + 0.9 * math.log(2)),
        ({"words": 50.0}, -0.36 + 0.9 * math.log(4)),
        ({"words": 0.0}, -0.36),
        ({"size": 100}, -0.36),
        ({"size": 1000}, -0.71),
        ({"size": 10_000, "best": 0.5}, -5.86),
        ({"size": 1, "best": 0.1}, -0.36),
    ],
)
def test_how_likely_an_answer_is(given: dict[str, Any], logit: float) -> None:
    signs = ranking.Signs(
        given.get("size", 50),
        given.get("words", 1.0),
        given.get("spread", ranking.USUAL_SPREAD),
    )
    likely = ranking.likelihood(
        given.get("evidence", 0.4), given.get("cover", 0.5), given.get("best", 0.9), signs
    )
    assert math.log(likely / (1 - likely)) == pytest.approx(logit)


def test_a_precise_list_needs_a_likely_answer() -> None:
    found = [candidate(1, 0.9, semantic=0.4), candidate(2, 0.8, semantic=0.2)]
    held: dict[str, set[int]] = {id_of(1): set(), id_of(2): {2}}
    # 1 / (1 + exp(0.36)) is 0.411.
    assert precise(found, 0.41) == [1, 2]
    assert precise(found, 0.42) == []
    assert precise(found, 0.0) == [1, 2]
    # -6.48 + 3.5 * 0.35 + 44 * 0.08 + 2.4 * 0.5 + 0.9 * ln 2: 0.522. The half of the terms that
    # they hold together is what is usual.
    for knows in ({}, {"knows_near": True}):
        assert precise(found, 0.52, [1, 2], held=held, signs=knows) == [1, 2]
        assert precise(found, 0.53, [1, 2], held=held, signs=knows) == []
    # None of them: -6.48 + 3.5 * 0.2 + 44 * 0.08 and what is usual, or nothing where words that are
    # near are known.
    nothing = {id_: set[int]() for id_ in held}
    for knows, likely in (({}, 0.2573), ({"knows_near": True}, 0.0945)):
        assert precise(found, likely - 0.001, [1], held=nothing, signs=knows) == [1, 2]
        assert precise(found, likely + 0.001, [1], held=nothing, signs=knows) == []
    # Where a text with all of the words has half of the terms, twice as much speaks for it: 0.925.
    half = {"whole": 0.5, "knows_near": True}
    assert precise(found, 0.92, [1, 2], held=held, signs=half) == [1, 2]
    assert precise(found, 0.93, [1, 2], held=held, signs=half) == []
    # The graph is evidence by itself.
    linked = [found[0], found[1]._replace(graph=0.1)]
    assert precise(linked, 0.9, [1, 2], held=held) == [1, 2]
    assert precise([], 0.1) == []


def test_a_larger_scope_needs_a_better_score() -> None:
    held = {id_of(1): {1}}
    # 3.5 * 0.75 and what is usual are 0.865: log10(size / 100) * (6 * score - 5.75) takes it to 0.
    for size, score, kept in (
        *((10, 0.01, [1]), (100, 0.01, [1])),
        *((1000, 0.815, [1]), (1000, 0.814, []), (10_000, 0.887, [1]), (10_000, 0.886, [])),
    ):
        found = [candidate(1, score, semantic=0.5)]
        assert precise(found, 0.5, [1], size=size, held=held) == kept
        assert precise(found, 0.0, [1], size=size, held=held) == [1]
    # What the graph leads to is evidence in any.
    linked = [candidate(1, 0.1, semantic=0.1)._replace(graph=0.1)]
    assert precise(linked, 0.29, [1], size=10_000, held=held) == [1]


@pytest.mark.parametrize(
    ("distances", "expected"),
    [
        ([], 0.08),
        ([math.nan], 0.08),
        # Cosines 0.5 and 0.1: 0.2 from their mean each, and ten rows of 0.08.
        ([0.5, 0.9], math.sqrt((2 * 0.04 + 10 * 0.0064) / 12)),
        ([0.5, math.nan, 0.9], math.sqrt((2 * 0.04 + 10 * 0.0064) / 12)),
        # Of many its own: below 0 is 0.
        ([0.8, 1.3] * 10_000, 0.1),
    ],
)
def test_the_spread_of_a_scope(distances: list[float], expected: float) -> None:
    assert ranking.spread(ranking.nearness(np.array(distances))) == pytest.approx(
        expected, abs=1e-4
    )


def test_what_holds_an_answer_goes_before_what_holds_none() -> None:
    found = [candidate(n, score) for n, score in enumerate((0.9, 0.8, 0.5, 0.85), 1)]
    found = [c._replace(lexical=lexical) for c, lexical in zip(found, (1, 1, 1, 0.5), strict=True)]
    holding = dict(zip(map(id_of, (1, 2, 3, 4)), (0.0, 1.0, 1.0, 1.0), strict=True))
    scores = [c.score for c in ranking.answering(found, holding)]
    # The third is too much worse, the fourth holds other terms.
    assert scores == [pytest.approx(0.8 * ranking.RESTATED_FACTOR), 0.8, 0.5, 0.85]
    assert ranking.answering(found, dict.fromkeys(holding, 1.0)) == found


def test_what_is_outside_a_period_goes_behind_what_is_inside() -> None:
    time = Time(100 * DAY, 130 * DAY, True, None)
    began = (110, 200, 90, 170, 20)
    own = (0.5, 0.6, 0.6, 0.7, 0.5)
    given = zip((0.5, 0.6, 0.7, 0.8, 0.4), began, own, strict=True)
    found = [
        candidate(n, score)._replace(began=day * DAY, own=part)
        for n, (score, day, part) in enumerate(given, 1)
    ]
    scores = [c.score for c in ranking.within_period(found, time)]
    # The second is as good by its words and outside; the third near enough, the fourth far better.
    assert scores == [0.5, pytest.approx(0.5 * ranking.RESTATED_FACTOR), 0.7, 0.8, 0.4]


def test_a_long_text_counts_less_by_its_words() -> None:
    weights = NO_WEIGHTS._replace(lexical=1.0, length=0.75)
    rows = scope([NOW] * 3, terms=1, hits=[{1}, {1}, {1}], lengths=[2, 10, 18])
    found = {c.row: c for c in candidates(rows, weights)}
    assert [found[row].lexical for row in range(3)] == [1, 1, 1]
    assert found[0].own == found[1].own == pytest.approx(1)
    assert found[2].own == pytest.approx(2.2 / (1 + 1.2 * (0.25 + 0.75 * 1.8)))


def test_the_assistant_s_words_are_behind_the_user_s() -> None:
    weights = NO_WEIGHTS._replace(semantic=1.0, role=0.4)
    rows = scope([NOW] * 3, distances=[0.5] * 3, actors=["assistant", "user", None])
    asked = {c.row: c.score for c in candidates(rows, weights)}
    assert asked == {0: pytest.approx(0.3), 1: pytest.approx(0.5), 2: pytest.approx(0.5)}
    asked = {c.row: c.score for c in candidates(rows, weights, asks_assistant=True)}
    assert asked == {0: pytest.approx(0.5), 1: pytest.approx(0.3), 2: pytest.approx(0.3)}


# ---- a diverse list


@pytest.mark.parametrize(
    ("diversity", "limit", "chosen"),
    [(0.5, 3, [1, 3, 2]), (0.0, 3, [1, 2, 3]), (0.5, 2, [1, 3]), (1.0, 3, [1, 3, 2]),
     (0.5, 9, [1, 3, 2])],
)  # fmt: skip
def test_diverse_rows_go_first(diversity: float, limit: int, chosen: list[int]) -> None:
    # Of the same direction 0.5 * 0.8 - 0.5 * 1; of another 0.5 * 0.5 - 0.
    found = [candidate(3, 0.5), candidate(1, 0.9), candidate(2, 0.8)]
    vectors = np.array([[2.0, 0.0], [1.0, 0.0], [0.0, 3.0]])
    assert numbers(ranking.diverse(found, vectors, diversity, limit)) == chosen


def test_the_nearest_of_all_that_are_chosen_counts() -> None:
    # Behind 1 and 2 the third has 0.5 * 0.45 - 0.5 * 1, the fourth 0.5 * 0.3 - 0.5 * 0.8.
    found = [candidate(1, 0.9), candidate(2, 0.5), candidate(3, 0.45), candidate(4, 0.3)]
    vectors = np.array([[1.0, 0.0], [0.0, 1.0], [0.1, 0.0], [0.6, 0.8]])
    assert numbers(ranking.diverse(found, vectors, 0.5, 4)) == [1, 2, 4, 3]


def test_a_row_without_vector_is_like_no_other() -> None:
    found = [candidate(1, 0.9), candidate(2, 0.8), candidate(3, 0.5)]
    vectors = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 0.0]])
    assert numbers(ranking.diverse(found, vectors, 0.5, 3)) == [1, 3, 2]
    assert numbers(ranking.diverse(found, np.zeros((3, 1)), 0.5, 3)) == [1, 2, 3]
    assert ranking.diverse([], np.zeros((0, 1)), 0.5, 3) == []


def test_behind_the_diverse_rows_the_score_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scores, "DIVERSE", 2)
    found = [candidate(n, 1 - n / 10) for n in range(1, 5)]
    vectors = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert numbers(ranking.diverse(found, vectors, 0.5, 4)) == [1, 4, 2, 3]
    assert numbers(ranking.diverse(found, vectors, 0.5, 3)) == [1, 4, 2]
