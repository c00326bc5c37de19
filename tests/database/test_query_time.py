"""memory._query_time(): the period of a query, in the session's time zone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.database.calls import Connection

ASKED_AT = "2024-06-12 15:30+00"


def asked(conn: Connection, text: str | None, asked_at: str | None = ASKED_AT) -> tuple[Any, ...]:
    """The bounds in UTC and what is wanted."""
    row = conn.execute(
        "select lower(period) at time zone 'UTC', upper(period) at time zone 'UTC', wants"
        " from memory._query_time(%s, %s)",
        (text, asked_at),
    ).fetchone()
    assert row is not None
    start, end, wants = row
    return (start and str(start), end and str(end), wants)


@pytest.mark.parametrize(
    ("zone", "start", "end"),
    [
        ("UTC", "2024-03-01 00:00:00", "2024-04-01 00:00:00"),
        # Summer time begins within the month: both ends are midnight there.
        ("Europe/Berlin", "2024-02-29 23:00:00", "2024-03-31 22:00:00"),
        ("Asia/Shanghai", "2024-02-29 16:00:00", "2024-03-31 16:00:00"),
    ],
)
def test_days_begin_in_the_sessions_time_zone(
    session: Connection, zone: str, start: str, end: str
) -> None:
    session.execute("select set_config('timezone', %s, false)", (zone,))
    assert asked(session, "What did I do in March 2024?") == (start, end, None)


def test_the_date_style_does_not_matter(session: Connection) -> None:
    session.execute("set timezone = 'UTC'")
    session.execute("set datestyle = 'German'")
    assert asked(session, "我昨天吃了什么") == ("2024-06-11 00:00:00", "2024-06-12 00:00:00", None)
    session.execute("set datestyle = 'SQL, DMY'")
    assert asked(session, "since 7 May") == ("2024-05-07 00:00:00", None, None)


def test_an_open_side_and_what_is_wanted(session: Connection) -> None:
    session.execute("set timezone = 'UTC'")
    assert asked(session, "the last job I had before 2020") == (
        None, "2020-01-01 00:00:00", "latest",
    )  # fmt: skip
    assert asked(session, "Where did we first meet?") == (None, None, "earliest")


@pytest.mark.parametrize(
    ("text", "asked_at"),
    [
        (None, ASKED_AT),
        ("last week", None),
        ("last week", "infinity"),
        ("last week", "-infinity"),
        ("last week", "4000-01-01 BC"),
        ("last week", "20000-01-01"),
        ("in May 2030", ASKED_AT),
        ("Where does Alex live?", ASKED_AT),
    ],
)
def test_no_time(shared: Connection, text: str | None, asked_at: str | None) -> None:
    row = shared.execute("select * from memory._query_time(%s, %s)", (text, asked_at)).fetchone()
    assert row == (None, None)
