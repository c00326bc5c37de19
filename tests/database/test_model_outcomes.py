"""What memory_add() makes of conversations that a language model reads: the outcome table.

The scripted model answers as a good one would, each time for the messages that it is given.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial

import psycopg
import pytest

from tests.database.calls import Row, Scope, contents, texts
from tests.database.listening import Listened, answer, assistant, fact, likes, lives, user
from tests.database.test_concurrency import at_once, held_values


def events(outcomes: list[Row]) -> list[tuple[str, str]]:
    """Event and text of each outcome."""
    return [(row["event"], row["memory"]) for row in outcomes]


NAME = fact("My name is NameA", "Name is NameA", "name", value="NameA")


def test_name_work_and_hobby(listened: Listened) -> None:
    outcomes = listened.hear(
        "My name is Alex. I work in Seattle and enjoy hiking.",
        fact("My name is Alex", "Name is Alex", "name", value="Alex"),
        fact("I work in Seattle", "Works in Seattle", "workplace", value="Seattle"),
        fact("enjoy hiking", "Enjoys hiking", "likes", value="hiking", kind="preference"),
    )
    assert events(outcomes) == [
        ("ADD", "Name is Alex"),
        ("ADD", "Works in Seattle"),
        ("ADD", "Enjoys hiking"),
    ]
    assert listened.found("Where does Alex work?")[0] == "Works in Seattle"
    kinds = {row["memory"]: row["kind"] for row in listened.listed()}
    assert kinds["Enjoys hiking"] == "preference"


def test_residence_changes_and_nothing_else(listened: Listened) -> None:
    first = listened.hear(
        "My name is NameA. I am from AreaA. I live in AreaB.",
        NAME,
        fact("I am from AreaA", "Is from AreaA", "origin", value="AreaA"),
        lives("AreaB"),
    )
    between = datetime.now(UTC)
    second = listened.hear(
        "My name is NameA. I live in AreaC.",
        NAME | {"action": "none", "target": "number of Name is NameA"},
        lives("AreaC", action="supersede", target="Lives in AreaB"),
    )
    assert events(second) == [("NONE", "Name is NameA"), ("UPDATE", "Lives in AreaC")]
    assert second[0]["id"] == first[0]["id"]
    assert second[1]["previous_memory"] == "Lives in AreaB"
    assert listened.held() == {"Name is NameA", "Is from AreaA", "Lives in AreaC"}
    assert "Lives in AreaB" not in listened.found("Where does NameA live?", top_k=100)
    assert "Lives in AreaB" in listened.found("Where does NameA live?", as_of=between)
    assert "Lives in AreaC" not in listened.found("Where does NameA live?", as_of=between)
    for row in (first[2], second[1]):
        added, changed = listened.history(row["id"])
        assert (added["event"], changed["event"]) == ("ADD", "UPDATE")
        assert changed["old_memory"] == "Lives in AreaB"
        assert changed["new_memory"] == "Lives in AreaC"
        assert added["valid_from"] < added["valid_to"] == changed["valid_from"]


def test_a_conflict_is_seen_by_the_slot_where_the_model_says_add(listened: Listened) -> None:
    listened.hear("I live in Rome.", lives("Rome"))
    (outcome,) = listened.hear("I live in Oslo.", lives("Oslo"))
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Lives in Rome")


def test_marital_status_with_a_relative_date(listened: Listened) -> None:
    listened.hear(
        "I'm single",
        fact("I'm single", "Is single", "marital_status", value="single"),
        occurred_at="2026-01-10T12:00Z",
    )
    (married,) = listened.hear(
        "I got married last month",
        fact(
            "I got married last month",
            "Is married",
            "marital_status",
            value="married",
            valid_from="2026-05-01",
            action="supersede",
            target="Is single",
        ),
        occurred_at="2026-06-15T12:00Z",
    )
    assert (married["event"], married["previous_memory"]) == ("UPDATE", "Is single")
    assert listened.held() == {"Is married"}
    assert listened.listed()[0]["valid_from"] == datetime(2026, 5, 1, tzinfo=UTC)
    assert listened.held(as_of="2026-04-01Z") == {"Is single"}
    # The model can only resolve "last month" if it is told the day.
    assert "2026-06-15" in listened.shown()["messages"][0]["said_at"]


def test_only_the_user_is_a_source(listened: Listened) -> None:
    outcomes = listened.hear(
        [user("I am Bob, I really like swimming."), assistant("Cool, nice.")],
        fact("I am Bob", "Name is Bob", "name", value="Bob"),
        fact("I really like swimming", "Likes swimming", "likes", value="swimming"),
        fact("Cool, nice", "Finds it cool", message=2),
    )
    assert texts(outcomes) == ["Name is Bob", "Likes swimming"]
    assert listened.held() == {"Name is Bob", "Likes swimming"}


def test_chinese(listened: Listened) -> None:
    said = [user("我喜欢吃辣,特别是川菜。"), assistant("好的,已经记下您的口味偏好。")]
    outcomes = listened.hear(
        said,
        fact("我喜欢吃辣", "喜欢吃辣", "likes", value="吃辣", kind="preference"),
        fact("特别是川菜", "特别喜欢川菜", "likes", value="川菜", kind="preference"),
    )
    assert events(outcomes) == [("ADD", "喜欢吃辣"), ("ADD", "特别喜欢川菜")]
    assert listened.shown()["messages"][0]["content"] == said[0]["content"]
    assert "川菜" in listened.found("川菜")[0]
    assert set(listened.found("我喜欢什么菜")) == set(texts(outcomes))
    listened.hear("我住在北京", fact("我住在北京", "住在北京", "residence", value="北京"))
    (moved,) = listened.hear(
        "我搬到上海了",
        fact(
            "我搬到上海了",
            "住在上海",
            "residence",
            value="上海",
            action="supersede",
            target="住在北京",
        ),
    )
    assert (moved["event"], moved["previous_memory"]) == ("UPDATE", "住在北京")
    assert "住在北京" not in listened.held()


def test_wishes_are_found_days_later(listened: Listened) -> None:
    listened.hear(
        "I want to find a Sichuan restaurant, about 100 yuan per person",
        fact(
            "I want to find a Sichuan restaurant",
            "Wants a Sichuan restaurant",
            kind="preference",
        ),
        fact("about 100 yuan per person", "Budget is about 100 yuan per person", "budget",
             value="100 yuan per person"),
        occurred_at=datetime.now(UTC) - timedelta(days=3),
    )  # fmt: skip
    found = " ".join(listened.found("similar to the one you recommended?"))
    assert "Sichuan" in found and "100 yuan" in found


@pytest.mark.parametrize("target", ["Likes swimming", None])
def test_forgetting_one_memory_alone(listened: Listened, target: str | None) -> None:
    added = listened.hear("I like swimming. I like chess.", likes("swimming"), likes("chess"))
    request = "Please forget that I like swimming"
    (outcome,) = listened.hear(
        request, likes("swimming") | {"quote": request, "action": "delete",
        "target": f"number of {target}" if target else None}
    )  # fmt: skip
    assert (outcome["event"], outcome["id"]) == ("DELETE", added[0]["id"])
    assert listened.held() == {"Likes chess"}
    assert [row["event"] for row in listened.history(added[0]["id"])] == ["ADD", "DELETE"]
    assert listened.history(added[0]["id"])[1]["reason"] == "asked to forget"


def test_a_denial_ends_what_was_true_until_then(listened: Listened) -> None:
    (added,) = listened.hear("I have a dog", fact("I have a dog", "Has a dog"))
    between = datetime.now(UTC)
    (outcome,) = listened.hear(
        "I don't have a dog anymore",
        fact("I don't have a dog anymore", "Has a dog", action="delete", target="Has a dog"),
    )
    assert (outcome["event"], outcome["id"]) == ("DELETE", added["id"])
    assert listened.held() == set()
    assert listened.held(as_of=between) == {"Has a dog"}


def test_several_values_stand_side_by_side(listened: Listened) -> None:
    outcomes = listened.hear("I like tea", likes("tea"))
    outcomes += listened.hear("I like coffee", likes("coffee"))
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]
    assert listened.held() == {"Likes tea", "Likes coffee"}


def test_what_had_no_slot_is_superseded_by_the_model_s_word(listened: Listened) -> None:
    listened.hear("I train for a marathon", fact("I train for a marathon", "Trains for a marathon"))
    (outcome,) = listened.hear(
        "I ran the marathon, now I rest",
        fact(
            "I ran the marathon",
            "Ran the marathon",
            action="supersede",
            target="Trains for a marathon",
        ),
    )
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Trains for a marathon")
    assert listened.held() == {"Ran the marathon"}
    assert len(listened.events()) == 2


@pytest.mark.parametrize("action", ["add", "supersede", "update"])
def test_an_earlier_statement_that_arrives_late(listened: Listened, action: str) -> None:
    listened.hear("I live in Rome", lives("Rome"), occurred_at="2026-06-01Z")
    (late,) = listened.hear(
        "I live in Oslo",
        lives("Oslo", action=action, target=None if action == "add" else "Lives in Rome"),
        occurred_at="2026-03-01Z",
    )
    assert late["event"] == "ADD"
    assert listened.held() == {"Lives in Rome"}
    assert listened.held(as_of="2026-03-15Z") == {"Lives in Oslo"}
    assert listened.held(as_of="2026-06-15Z") == {"Lives in Rome"}


@pytest.mark.parametrize("action", ["supersede", "delete"])
def test_a_late_statement_ends_nothing_said_after_it(listened: Listened, action: str) -> None:
    listened.hear("I have a dog", fact("I have a dog", "Has a dog"), occurred_at="2026-06-01Z")
    listened.hear(
        "I don't have a dog",
        fact("I don't have a dog", "Has no dog", action=action, target="Has a dog"),
        occurred_at="2026-03-01Z",
    )
    assert listened.held() == {"Has a dog"}
    assert listened.held(as_of="2026-06-02Z") == {"Has a dog"}
    late = {"Has no dog"} if action == "supersede" else set()
    assert listened.held(as_of="2026-03-02Z") == late


def test_many_residences_at_once(shared_database: str, listened: Listened) -> None:
    writers = 8
    listened.server.script(
        chat=[
            {"when": f"I live in City{n}.", "seconds": 0.1, "content": answer(lives(f"City{n}"))}
            for n in range(writers)
        ]
    )

    def write(n: int, connection: psycopg.Connection) -> list[Row]:
        return Scope(connection, listened.user_id).say(
            f"I live in City{n}.", project=listened.project
        )

    results = at_once(shared_database, [partial(write, n) for n in range(writers)])
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    held = held_values(listened.conn, listened.user_id)
    assert len(held) == writers
    assert [row["ends"] is None for row in held] == [False] * (writers - 1) + [True]
    assert listened.server.counts()["chat"] == writers


def test_the_same_conversation_at_once(shared_database: str, listened: Listened) -> None:
    listened.server.script(
        chat=[{"when": "I like tea", "seconds": 0.1, "content": answer(likes("tea"))}]
    )

    def write(connection: psycopg.Connection) -> list[Row]:
        return Scope(connection, listened.user_id).say("I like tea.", project=listened.project)

    results = at_once(shared_database, [write] * 8)
    assert sorted(result[0]["event"] for result in results) == ["ADD", *["NONE"] * 7]
    assert listened.held() == {"Likes tea"}


@pytest.mark.parametrize("action", ["add", "none"])
def test_the_same_twice(listened: Listened, action: str) -> None:
    (first,) = listened.hear("I like tea", likes("tea"))
    (again,) = listened.hear("I like tea", likes("tea", action=action, target="Likes tea"))
    assert (again["event"], again["id"]) == ("NONE", first["id"])
    assert len(listened.listed()) == 1


@pytest.mark.parametrize("infer_first", [False, True])
def test_word_for_word_and_by_the_model(listened: Listened, infer_first: bool) -> None:
    said = "I like swimming"
    fact_ = likes("swimming")
    for infer in (infer_first, not infer_first):
        if infer:
            shown = [row["memory"] for row in listened.listed()]
            changed = fact_ | {"action": "update", "target": f"number of {said}"}
            listened.hear(said, changed if shown else fact_)
        else:
            listened.store(said)
    assert len(listened.listed()) == 1


def test_small_talk_leaves_no_memory(listened: Listened) -> None:
    for text in ("Hello!", "ok thanks", "Where does Alex work?", "今天天气怎么样?"):
        assert listened.hear(text) == []
    assert listened.held() == set()
    assert listened.usage()["messages"] == 4


def test_dry_run_tells_the_plan_and_writes_nothing(listened: Listened) -> None:
    listened.hear("I live in Rome. I like tea.", lives("Rome"), likes("tea"))
    text = "I live in Oslo. I like coffee. Please forget that I like tea."
    facts = [
        lives("Oslo", action="supersede", target="Lives in Rome"),
        likes("coffee"),
        likes("tea")
        | {
            "quote": "Please forget that I like tea",
            "action": "delete",
            "target": "number of Likes tea",
        },
    ]
    before = contents(listened.conn)
    plan = listened.hear(text, *facts, dry_run=True)
    after = contents(listened.conn)
    # The call was made and is paid for.
    assert before.pop("model_usage") != after.pop("model_usage")
    assert after == before
    done = listened.hear(text, *facts)
    keys = ("event", "memory", "previous_memory")
    assert [[row[key] for key in keys] for row in plan] == [
        [row[key] for key in keys] for row in done
    ]
    assert [row["event"] for row in plan] == ["UPDATE", "ADD", "DELETE"]


@pytest.mark.parametrize("attribute", ["residence", None])
def test_undo_of_a_model_s_update(listened: Listened, attribute: str | None) -> None:
    rome = lives("Rome") | {"attribute": attribute}
    listened.hear("I live in Rome.", rome)
    before = listened.state()
    oslo = lives("Oslo", action="supersede", target="Lives in Rome") | {"attribute": attribute}
    (moved,) = listened.hear("I live in Oslo. No longer in Rome.", oslo | {
        "quote": "I live in Oslo. No longer in Rome"})  # fmt: skip
    assert moved["event"] == "UPDATE"
    assert listened.held() == {"Lives in Oslo"}
    undone = listened.undo(moved["event_id"])
    assert undone["memory"] == "Lives in Rome"
    assert listened.state() == before


@pytest.mark.parametrize(
    "request_", ["Please forget that I like tea", "I don't like tea any longer"]
)
def test_undo_of_a_model_s_delete(listened: Listened, request_: str) -> None:
    listened.hear("I like tea", likes("tea"))
    before = listened.state()
    (gone,) = listened.hear(
        request_, likes("tea", action="delete", target="Likes tea") | {"quote": request_}
    )
    assert gone["event"] == "DELETE"
    assert listened.held() == set()
    listened.undo(gone["event_id"])
    assert listened.state() == before


def test_what_takes_the_place_stood_beside_it_already(listened: Listened) -> None:
    listened.hear(
        "I train. I rest.", fact("I train", "Trains daily"), fact("I rest", "Rests from training")
    )
    (outcome,) = listened.hear(
        "I rest from training, I don't train daily",
        fact(
            "I rest from training",
            "Rests from training",
            action="supersede",
            target="Trains daily",
        ),
    )
    assert (outcome["event"], outcome["memory"]) == ("DELETE", "Trains daily")
    assert listened.held() == {"Rests from training"}
    listened.undo(outcome["event_id"])
    assert listened.held() == {"Rests from training", "Trains daily"}


def test_a_statement_may_end_a_slot_s_value_and_another_memory(listened: Listened) -> None:
    (loose, rome) = listened.hear(
        "My flat is in Rome. I live in Rome.",
        fact("My flat is in Rome", "Has a flat in Rome"),
        lives("Rome"),
    )
    (moved,) = listened.hear(
        "I live in Oslo. No flat in Rome now.",
        lives("Oslo", action="supersede", target="Has a flat in Rome")
        | {"quote": "I live in Oslo. No flat in Rome now"},
    )
    assert (moved["event"], moved["previous_memory"]) == ("UPDATE", "Lives in Rome")
    assert listened.held() == {"Lives in Oslo"}
    # Both are told in history, and undone together.
    assert [row["event"] for row in listened.history(rome["id"])] == ["ADD", "UPDATE"]
    ended = listened.history(loose["id"])
    assert [row["event"] for row in ended] == ["ADD", "DELETE"]
    listened.undo(moved["event_id"])
    assert listened.held() == {"Has a flat in Rome", "Lives in Rome"}


def test_the_end_of_one_job_ends_no_other(listened: Listened) -> None:
    job = fact("I work at Google", "Works at Google", "employer", value="Google")
    listened.hear("I work at Google", job)
    quote = "I no longer work at Acme"
    listened.hear(
        quote,
        fact(quote, "No longer works at Acme", "employer", value="Acme", negated=True,
             action="supersede", target="Works at Google"),
    )  # fmt: skip
    assert listened.held() == {"Works at Google", "No longer works at Acme"}
