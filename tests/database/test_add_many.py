"""memory_add_many(): many conversations, one call."""

from __future__ import annotations

import json
import random
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, refused, rows, scalar
from tests.model_server import ModelServer
from tests.model_server.server import DIMENSION


def add_many(conn: Connection, conversations: list[Any], **arguments: Any) -> list[Row]:
    packed = [None if item is None else Jsonb(item) for item in conversations]
    return call(conn, "memory_add_many", conversations=packed, **arguments)


def conversation(user_id: str, text: str, **arguments: Any) -> Row:
    return {"messages": [{"role": "user", "content": text}], "user_id": user_id} | arguments


def test_a_row_an_outcome_with_its_place(shared: Connection, scope: Scope) -> None:
    other = Scope(shared, f"other of {scope.user_id}")
    outcomes = add_many(
        shared,
        [
            conversation(scope.user_id, "I live in Rome. I like tea."),
            conversation(other.user_id, "How are you?"),
            conversation(other.user_id, "I live in Oslo."),
        ],
    )
    assert [(row["conversation"], row["event"], row["memory"]) for row in outcomes] == [
        (1, "ADD", "Lives in Rome"),
        (1, "ADD", "Likes tea"),
        (3, "ADD", "Lives in Oslo"),
    ]
    assert scope.held() == {"Lives in Rome", "Likes tea"}
    assert other.held() == {"Lives in Oslo"}
    assert len(call(shared, "memory_messages", user_id=other.user_id)) == 2
    call(shared, "memory_undo", event_id=outcomes[2]["event_id"])
    assert other.held() == set()


def test_they_are_added_in_order(shared: Connection, scope: Scope) -> None:
    cities = ["Rome", "Oslo", "Lima"]
    outcomes = add_many(shared, [conversation(scope.user_id, f"I live in {c}.") for c in cities])
    assert [row["event"] for row in outcomes] == ["ADD", "UPDATE", "UPDATE"]
    assert outcomes[2]["previous_memory"] == "Lives in Oslo"
    assert scope.held() == {"Lives in Lima"}


def test_it_does_what_single_calls_do(shared: Connection, scope: Scope) -> None:
    arguments: Row = {
        "agent_id": "agent", "metadata": {"a": 1}, "infer": False, "kind": "episode",
        "categories": ["x"], "expires_at": "2100-01-01T00:00:00Z",
        "occurred_at": "2026-01-02T03:04:05Z", "immutable": True,
    }  # fmt: skip
    text = "Word for word"
    add_many(shared, [conversation(scope.user_id, text, **arguments)])
    single = Scope(shared, f"single {scope.user_id}")
    single.add([{"role": "user", "content": text}], **arguments)
    columns = (
        "select memory, agent_id, metadata, kind, categories, expires_at, valid, stated_at,"
        " immutable, actor, embedding::text from memory.memory where user_id = "
    )
    (many,) = rows(shared, columns + "%s", scope.user_id)
    (one,) = rows(shared, columns + "%s", single.user_id)
    assert many == one


def test_messages_may_be_text(shared: Connection, scope: Scope) -> None:
    add_many(shared, [{"messages": "I like tea.", "user_id": scope.user_id}])
    assert scope.held() == {"Likes tea"}


def test_duplicates_are_caught(shared: Connection, scope: Scope) -> None:
    outcomes = add_many(shared, [conversation(scope.user_id, "I like tea.")] * 3)
    assert [row["event"] for row in outcomes] == ["ADD", "NONE", "NONE"]


def test_keys(shared: Connection, scope: Scope) -> None:
    keyed = conversation(scope.user_id, "I like tea.", idempotency_key=scope.user_id)
    first = add_many(shared, [keyed, keyed, conversation(scope.user_id, "I like jazz.")])
    assert [row["event"] for row in first] == ["ADD", "ADD", "ADD"]
    assert first[0]["id"] == first[1]["id"]
    assert add_many(shared, [keyed])[0]["id"] == first[0]["id"]
    assert len(call(shared, "memory_messages", user_id=scope.user_id)) == 2
    (answered,) = scope.say("I like tea.", idempotency_key=scope.user_id)
    assert answered["id"] == first[0]["id"]
    with refused(shared, "23505"):
        add_many(shared, [conversation(scope.user_id, "Else", idempotency_key=scope.user_id)])


GOOD = {"messages": "I like tea.", "user_id": "refused"}


@pytest.mark.parametrize(
    ("sqlstate", "bad"),
    [
        ("22023", {"messages": "I like tea."}),
        ("22023", GOOD | {"user": "a"}),
        ("22023", GOOD | {"kind": "nonsense"}),
        ("22004", {"user_id": "a"}),
        ("22P02", GOOD | {"messages": [{"role": "boss", "content": "x"}]}),
        ("22P02", GOOD | {"infer": "perhaps"}),
        ("22007", GOOD | {"occurred_at": "some day"}),
        ("2203C", None),
        ("2203C", "I like tea."),
        ("2203C", ["I like tea."]),
    ],
)
def test_all_or_none(shared: Connection, sqlstate: str, bad: Any) -> None:
    with refused(shared, sqlstate) as raised:
        add_many(shared, [GOOD, bad, GOOD])
    assert str(raised.value.diag.message_primary).startswith("conversations[2]: ")


def test_no_conversations(shared: Connection) -> None:
    assert add_many(shared, []) == []
    with refused(shared, "22004"):
        call(shared, "memory_add_many", conversations=None)


def test_as_many_as_the_server_can_lock(shared: Connection) -> None:
    conversations = [
        conversation(f"one of many {n}", f"I like thing {n}.", infer=False) for n in range(1001)
    ]
    with refused(shared, "54000"):
        add_many(shared, conversations)
    assert len(add_many(shared, conversations[:1000])) == 1000


def test_one_batch_of_embeddings(database: str) -> None:
    with ModelServer() as model, psycopg.connect(database, autocommit=True) as conn:
        call(conn, "memory_project_create", name="remote", dimension=DIMENSION,
             embedding_provider="none")  # fmt: skip
        call(
            conn, "memory_model_set", kind="embedding", provider="openai", model="scripted",
            base_url=model.base_url, options={"batch_size": 1000}, project="remote",
        )  # fmt: skip
        conversations = [conversation(f"user {n}", f"I like thing {n}.") for n in range(50)]
        outcomes = add_many(conn, conversations, project="remote")
        assert len(outcomes) == 50
        (request,) = model.requests("embedding")
        # The memories, and the things that they name.
        assert request["body"]["input"] == [
            *(f"Likes thing {n}" for n in range(50)),
            *sorted(f"thing {n}" for n in range(50)),
        ]
        for number in (0, 49):
            (found,) = call(conn, "memory_list", user_id=f"user {number}", project="remote")
            assert found["memory"] == f"Likes thing {number}"
        assert scalar(
            conn, "select count(*) from memory.memory where project = 'remote'"
            " and embedding is not null",
        ) == 50  # fmt: skip


def test_opposite_orders_do_not_deadlock(shared_database: str, scope: Scope) -> None:
    names = [f"{scope.user_id} {n}" for n in range(12)]

    def work(seed: int) -> list[Row]:
        order = random.Random(seed).sample(names, len(names))
        city = seed % 3
        keys: list[Row] = [{"idempotency_key": f"{name} {city}"} if city else {} for name in order]
        with psycopg.connect(shared_database, autocommit=True) as conn:
            conn.execute("set deadlock_timeout = '100ms'")
            return add_many(
                conn,
                [
                    conversation(name, f"I live in City{city}.", **key)
                    for name, key in zip(order, keys, strict=True)
                ],
            )

    with ThreadPoolExecutor(9) as threads:
        assert all(len(outcomes) == len(names) for outcomes in threads.map(work, range(9)))
    for name in names:
        assert len(Scope(scope.conn, name).held()) == 1
    ends = rows(
        scope.conn,
        "select lower(valid) as begins, upper(valid) as ends from memory.memory"
        " where user_id = %s and upper_inf(recorded) order by valid",
        names[0],
    )
    assert all(before["ends"] <= after["begins"] for before, after in pairwise(ends))


def verbatim(user_id: str, *texts: str, **arguments: Any) -> Row:
    messages = [{"role": "user", "content": text} for text in texts]
    return {"messages": messages, "user_id": user_id, "infer": False} | arguments


def test_word_for_word_in_several_scopes(shared: Connection, scope: Scope) -> None:
    other = Scope(shared, f"other of {scope.user_id}")
    scope.store("Known before")
    conversations = [
        verbatim(scope.user_id, "One", "Two", occurred_at="2026-01-01T00:00:00Z"),
        verbatim(other.user_id, "One", "Known before"),
        verbatim(scope.user_id, "Known before", "two.", metadata={"a": 1}),
        {"messages": [{"role": "system", "content": "No memory"}], "user_id": scope.user_id,
         "infer": False},
        conversation(scope.user_id, "I like tea."),
        verbatim(scope.user_id, "One", idempotency_key=scope.user_id),
        verbatim(scope.user_id, "Else", idempotency_key=f"{scope.user_id} 2"),
        verbatim(other.user_id, "Last"),
    ]  # fmt: skip
    outcomes = add_many(shared, conversations)
    assert [(row["conversation"], row["event"], row["memory"]) for row in outcomes] == [
        (1, "ADD", "One"),
        (1, "ADD", "Two"),
        (2, "ADD", "One"),
        (2, "ADD", "Known before"),
        (3, "UPDATE", "Known before"),
        (3, "UPDATE", "Two"),
        (5, "ADD", "Likes tea"),
        (6, "NONE", "One"),
        (7, "ADD", "Else"),
        (8, "ADD", "Last"),
    ]
    assert scope.held() == {"Known before", "One", "Two", "Likes tea", "Else"}
    assert other.held() == {"One", "Known before", "Last"}
    assert len(call(shared, "memory_messages", user_id=scope.user_id, page_size=100)) == 9
    sources = rows(
        shared,
        "select m.memory, array_agg(g.content order by g.content) as contents"
        " from memory.memory as m join memory.memory_source as s on s.memory_id = m.id"
        " join memory.message as g on g.id = s.message_id"
        " where m.user_id = %s and g.user_id = m.user_id group by m.memory",
        scope.user_id,
    )
    contents = {row["memory"]: row["contents"] for row in sources}
    assert contents["One"] == ["One", "One"]
    assert contents["Two"] == ["Two", "two."]
    said = rows(
        shared,
        "select content, extract(microseconds from occurred_at)::int as at from memory.message"
        " where user_id = %s and occurred_at < '2026-01-02' order by occurred_at",
        scope.user_id,
    )
    assert [(row["content"], row["at"]) for row in said] == [("One", 0), ("Two", 1)]
    for row in outcomes:
        if row["event"] == "ADD":
            (event,) = rows(
                shared, "select memory_id, event from memory.event where id = %s", row["event_id"]
            )
            assert (event["memory_id"], event["event"]) == (row["id"], "ADD")


def test_what_has_expired_since_is_added_again(shared: Connection, scope: Scope) -> None:
    past = {"occurred_at": "2019-01-01T00:00:00Z", "expires_at": "2020-01-01T00:00:00Z"}
    gone = verbatim(scope.user_id, "Short-lived", **past)
    assert [row["event"] for row in add_many(shared, [gone, gone])] == ["ADD", "ADD"]
    twice = [{"role": "user", "content": "As short"}] * 2
    outcomes = scope.add(twice, infer=False, **past)
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]


def test_keys_word_for_word(shared: Connection, scope: Scope) -> None:
    def keyed(text: str, key: int) -> Row:
        return verbatim(scope.user_id, text, idempotency_key=f"{scope.user_id} {key}")

    first = add_many(
        shared, [keyed("A", 1), verbatim(scope.user_id, "B"), keyed("A", 1), keyed("C", 2)]
    )
    assert [row["event"] for row in first] == ["ADD"] * 4
    assert [row["conversation"] for row in first] == [1, 2, 3, 4]
    assert first[0]["id"] == first[2]["id"]
    again = add_many(shared, [keyed("D", 3), keyed("C", 2), keyed("D", 3), keyed("A", 1)])
    assert [row["memory"] for row in again] == ["D", "C", "D", "A"]
    assert [row["id"] for row in again[1:]] == [first[3]["id"], again[0]["id"], first[0]["id"]]
    assert scope.held() == {"A", "B", "C", "D"}
    assert len(call(shared, "memory_messages", user_id=scope.user_id)) == 4
    for refused_calls in ([keyed("E", 4), keyed("F", 4)], [keyed("E", 5), keyed("F", 1)]):
        with refused(shared, "23505"):
            add_many(shared, refused_calls)
    assert scope.held() == {"A", "B", "C", "D"}


def test_a_json_array_of_conversations(scope: Scope) -> None:
    """What a driver without arrays of jsonb can bind: one parameter."""
    said = [{"messages": text, "user_id": scope.user_id} for text in ("I like tea", "I like figs")]
    text = json.dumps(said)
    added = scope.conn.execute(
        "select conversation, memory from memory_add_many(array[%s::jsonb])", [text]
    ).fetchall()
    assert added == [(1, "Likes tea"), (2, "Likes figs")]
    more = [Jsonb(said[0]), Jsonb([]), Jsonb([said[1], {"messages": "I like rye"}])]
    with pytest.raises(psycopg.DataError, match=r"conversations\[3\]: no scope"):
        scope.conn.execute("select memory_add_many(%s)", [more])
