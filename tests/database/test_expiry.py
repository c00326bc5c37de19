"""expires_at: a memory can't be made to have ended before it was said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from tests.database.calls import Scope, call, refused


def test_what_expires_in_the_past_is_refused(scope: Scope) -> None:
    past, later = "2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"
    for function, arguments in (
        ("memory_add", {"messages": "I like tea", "user_id": scope.user_id}),
        ("memory_add_async", {"messages": "I like tea", "user_id": scope.user_id}),
        ("memory_update", {"id": scope.store("A note")["id"]}),
    ):
        with refused(scope.conn, "22023"):
            call(scope.conn, function, expires_at=past, **arguments)
    many = [Jsonb({"messages": "x", "user_id": scope.user_id, "expires_at": past})]
    with refused(scope.conn, "22023"):
        scope.conn.execute("select * from memory_add_many(%s)", [many])
    # What was said then held for a while.
    (said, *_) = scope.say("I live in Rome.", at="2019-01-01Z", expires_at=past)
    assert said["event"] == "ADD"
    scope.say("I like tea", expires_at=later)


def test_a_repetition_after_the_time_is_answered_as_before(scope: Scope) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=1)
    key: dict[str, Any] = {"idempotency_key": f"key of {scope.user_id}", "expires_at": soon}
    first = scope.say("I like tea", **key)
    job = call(
        scope.conn, "memory_add_async", messages="I like jam", user_id=scope.user_id,
        idempotency_key=f"job of {scope.user_id}", expires_at=soon,
    )  # fmt: skip
    scope.conn.execute("select pg_sleep(1.1)")
    assert scope.say("I like tea", **key) == first
    assert job == call(
        scope.conn, "memory_add_async", messages="I like jam", user_id=scope.user_id,
        idempotency_key=f"job of {scope.user_id}", expires_at=soon,
    )  # fmt: skip
    scope.conn.execute("call memory_process_jobs()")
