"""Statements about one slot come to the same past and present in whatever order they arrive."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import psycopg
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

FIRST_DAY = datetime(2025, 1, 1, tzinfo=UTC)

# (day, city): the days differ, the cities repeat, the order of the list is that of arrival.
statements = st.lists(
    st.tuples(st.integers(0, 400), st.sampled_from(["Oslo", "Rome", "Lima", "Bonn"])),
    min_size=1,
    max_size=6,
    unique_by=lambda statement: statement[0],
)


def told_in_order(said: list[tuple[int, str]]) -> list[tuple[str, datetime]]:
    """Where somebody lived since when, by statements sorted by the time they were made."""
    stays: list[tuple[str, datetime]] = []
    for day, city in sorted(said):
        if not stays or stays[-1][0] != city:
            stays.append((city, FIRST_DAY + timedelta(days=day)))
    return stays


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(said=statements)
def test_order_of_arrival_does_not_matter(
    conn: psycopg.Connection, said: list[tuple[int, str]]
) -> None:
    with conn.transaction(force_rollback=True):
        for day, city in said:
            conn.execute(
                "select * from memory_add(%s::text, user_id => 'u', occurred_at => %s)",
                [f"I live in {city}", FIRST_DAY + timedelta(days=day)],
            )
        rows = conn.execute(
            "select slot_value, lower(valid), upper(valid) from memory.memory "
            "where user_id = 'u' and upper_inf(recorded) order by lower(valid)"
        ).fetchall()
    stays: list[tuple[str, datetime]] = []
    for city, begins, _ in rows:
        if not stays or stays[-1][0] != city:
            stays.append((city, begins))
    assert stays == told_in_order(said)
    assert [ends is None for *_, ends in rows] == [False] * (len(rows) - 1) + [True]
    assert all(ends == begins for (_, _, ends), (_, begins, _) in pairwise(rows))
