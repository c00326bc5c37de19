"""Statements that contradict each other: who wins, when, and what stays of the other."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from itertools import pairwise, permutations

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, rows, scalar, texts

CITIES = ("Rome", "Oslo", "Lima", "Cairo", "Quito", "Delhi")


def city(scope: Scope, **arguments: object) -> str | None:
    """The residence that the scope's memories tell of, None where there is none."""
    found = [text for text in scope.held(**arguments) if text.startswith("Lives in")]
    assert len(found) <= 1
    return found[0].removeprefix("Lives in ") if found else None


def ranges(scope: Scope) -> list[Row]:
    """The exclusive values that are believed now, in the order of the time they held."""
    return rows(
        scope.conn,
        "select memory, lower(valid) as begins, upper(valid) as ends from memory.memory "
        "where user_id = %s and exclusive and upper_inf(recorded) order by valid",
        scope.user_id,
    )


def assert_no_overlap(scope: Scope) -> None:
    for before, after in pairwise(ranges(scope)):
        assert before["ends"] is not None and before["ends"] <= after["begins"]


def test_a_later_statement_supersedes(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    changed = scope.say("I live in Oslo.", at="2026-03-01Z")[0]
    assert (changed["event"], changed["previous_memory"]) == ("UPDATE", "Lives in Rome")
    assert city(scope) == "Oslo"
    former = {row["memory"]: row for row in scope.state()}["Lives in Rome"]
    assert former["superseded_by"] == changed["id"]
    assert former["valid_to"] == datetime(2026, 3, 1, tzinfo=UTC)


def test_as_of_is_the_time_when_it_was_true(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I live in Oslo.", at="2026-03-01Z")
    scope.say("I live in Lima.", at="2026-05-01Z")
    expected = {
        "2025-12-31T23:59:59Z": None,
        "2026-01-01Z": "Rome",
        "2026-02-28T23:59:59.999999Z": "Rome",
        "2026-03-01Z": "Oslo",
        "2026-04-15Z": "Oslo",
        "2026-05-01Z": "Lima",
        "2030-01-01Z": "Lima",
    }
    assert {when: city(scope, as_of=when) for when in expected} == expected


def test_known_at_is_the_time_when_the_database_knew(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    first = scalar(scope.conn, "select clock_timestamp()")
    scope.say("I live in Oslo.", at="2026-03-01Z")
    second = scalar(scope.conn, "select clock_timestamp()")
    # Then nobody knew of Oslo: Rome was thought to hold on.
    assert city(scope, known_at=first) == "Rome"
    assert city(scope, known_at=first, as_of="2026-04-01Z") == "Rome"
    assert city(scope, known_at=second) == "Oslo"
    assert city(scope, known_at=second, as_of="2026-02-01Z") == "Rome"
    assert city(scope, known_at="2000-01-01Z") is None
    found = scope.search("Where do I live?", known_at=first)
    assert texts(found) == ["Lives in Rome"]
    assert found[0]["valid_to"] is None


def test_a_late_arrival_lands_in_the_past(scope: Scope) -> None:
    scope.say("I live in Oslo.", at="2026-06-10Z")
    late = scope.say("I live in Rome.", at="2026-03-10Z")[0]
    assert (late["event"], late["previous_memory"]) == ("ADD", None)
    assert city(scope) == "Oslo"
    assert city(scope, as_of="2026-03-15Z") == "Rome"
    assert city(scope, as_of="2026-06-09Z") == "Rome"
    assert city(scope, as_of="2026-06-10Z") == "Oslo"
    assert "Rome" not in " ".join(scope.found("Where do I live?"))
    rome = {row["memory"]: row for row in scope.state()}["Lives in Rome"]
    assert rome["superseded_by"] == scope.id_of("Lives in Oslo")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_late_arrival_between_two_values(scope: Scope, language: str) -> None:
    form = "I live in {}." if language == "en" else "我住在{}"
    names = ("Rome", "Oslo", "Lima") if language == "en" else ("北京", "上海", "广州")
    for name, month in ((names[0], 1), (names[2], 5), (names[1], 3)):
        scope.say(form.format(name), at=datetime(2026, month, 1, tzinfo=UTC))
    for month, name in ((2, names[0]), (4, names[1]), (6, names[2])):
        (text,) = scope.held(as_of=datetime(2026, month, 1, tzinfo=UTC))
        assert name in text
    assert_no_overlap(scope)


def test_a_date_in_the_text_opens_the_range(scope: Scope) -> None:
    scope.say("I have lived in Rome since January 2020.", at="2026-01-01Z")
    row = scope.listed()[0]
    assert row["valid_from"].date().isoformat() == "2020-01-01"


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_arrival_does_not_matter(scope: Scope, order: tuple[int, ...]) -> None:
    for number in order:
        scope.say(f"I live in {CITIES[number]}.", at=datetime(2026, number + 1, 1, tzinfo=UTC))
    for number in range(3):
        middle = datetime(2026, number + 1, 15, tzinfo=UTC)
        assert city(scope, as_of=middle) == CITIES[number]
    assert city(scope) == CITIES[2]
    assert_no_overlap(scope)


serial = itertools.count(1)


def test_the_same_moment_is_a_correction(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-03-01Z")
    known = scalar(scope.conn, "select clock_timestamp()")
    corrected = scope.say("I live in Oslo.", at="2026-03-01Z")[0]
    assert (corrected["event"], corrected["previous_memory"]) == ("UPDATE", "Lives in Rome")
    assert city(scope, as_of="2026-03-02Z") == "Oslo"
    assert city(scope, as_of="2026-03-02Z", known_at=known) == "Rome"
    assert scope.held(include_superseded=True) == {"Lives in Oslo"}
    assert [row["event"] for row in scope.history(corrected["id"])] == ["ADD", "UPDATE"]


def test_messages_of_one_call_are_in_order(scope: Scope) -> None:
    said = [{"role": "user", "content": f"I live in {name}."} for name in ("Rome", "Oslo")]
    outcomes = scope.add(said, occurred_at="2026-03-01Z")
    assert [row["event"] for row in outcomes] == ["ADD", "UPDATE"]
    assert city(scope) == "Oslo"


def test_each_message_may_bring_its_own_time(scope: Scope) -> None:
    scope.add(
        [
            {"role": "user", "content": "I live in Oslo.", "occurred_at": "2026-06-01Z"},
            {"role": "user", "content": "I live in Rome.", "occurred_at": "2026-03-01Z"},
        ]
    )
    assert city(scope) == "Oslo"
    assert city(scope, as_of="2026-04-01Z") == "Rome"


def test_going_back_to_a_former_value(scope: Scope) -> None:
    for name, month in (("Rome", 1), ("Oslo", 3), ("Rome", 5)):
        scope.say(f"I live in {name}.", at=datetime(2026, month, 1, tzinfo=UTC))
    assert city(scope) == "Rome"
    assert city(scope, as_of="2026-04-01Z") == "Oslo"
    assert city(scope, as_of="2026-02-01Z") == "Rome"
    assert len(ranges(scope)) == 3


def test_what_is_known_since_later_may_have_held_earlier(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-06-01Z")
    again = scope.say("I live in Rome.", at="2026-03-01Z")[0]
    assert again["event"] == "NONE"
    assert city(scope, as_of="2026-04-01Z") == "Rome"
    assert len(scope.listed()) == 1


def test_other_slots_keep_their_state(scope: Scope) -> None:
    scope.say(
        "My name is NameA. I am from AreaA. I work at Acme. I live in AreaB. "
        "I am allergic to peanuts. My email is a@example.org."
    )
    before = {row["id"]: row for row in scope.listed()}
    scope.say("I live in AreaC.")
    after = {row["id"]: row for row in scope.listed()}
    gone = before.keys() - after.keys()
    assert [before[key]["memory"] for key in gone] == ["Lives in AreaB"]
    for key in before.keys() - gone:
        assert after[key] == before[key]


def test_scopes_do_not_contradict_each_other(shared: Connection) -> None:
    message = [{"role": "user", "content": "I live in Rome."}]
    other = [{"role": "user", "content": "I live in Oslo."}]
    ids: list[dict[str, str]] = [
        {"user_id": "s1"},
        {"user_id": "s2"},
        {"user_id": "s1", "agent_id": "a"},
        {"user_id": "s1", "run_id": "r"},
        {"agent_id": "s1"},
        {"app_id": "s1"},
    ]
    for number, scope_ids in enumerate(ids):
        said = message if number % 2 else other
        assert call(shared, "memory_add", messages=said, **scope_ids)[0]["event"] == "ADD"
    assert scalar(shared, "select count(*) from memory_list(user_id => 's1')") == 3
    exact = "select count(*) from memory_list(user_id => 's1', agent_id => 'a')"
    assert scalar(shared, exact) == 1


@pytest.fixture
def policies(shared: Connection) -> str:
    """A project of its own, so that policies bother no other test."""
    name = f"policies_{next(serial)}"
    shared.execute("select memory_project_create(%s)", [name])
    return name


def set_policy(conn: Connection, project: str, **policy: str) -> None:
    conn.execute("select memory_setting_set('slot_policies', %s, %s)", [Jsonb(policy), project])


def test_policy_many_keeps_all_values(scope: Scope, policies: str) -> None:
    set_policy(scope.conn, policies, residence="many")
    for name in ("Rome", "Oslo"):
        assert scope.say(f"I live in {name}.", project=policies)[0]["event"] == "ADD"
    assert scope.held(project=policies) == {"Lives in Rome", "Lives in Oslo"}
    # Other attributes keep the default.
    scope.say("I am from Peru.", project=policies)
    assert scope.say("I am from Chile.", project=policies)[0]["event"] == "UPDATE"


def test_policy_trusted_lets_the_most_trusted_source_win(scope: Scope, policies: str) -> None:
    set_policy(scope.conn, policies, residence="trusted")
    trust = Jsonb({"crm": 3, "rumour": 0.5})
    scope.conn.execute("select memory_setting_set('source_trust', %s, %s)", [trust, policies])

    def say(source: str, name: str) -> Row:
        message = {"role": "user", "name": source, "content": f"Tom lives in {name}."}
        return scope.add([message], project=policies)[0]

    assert say("rumour", "Rome")["event"] == "ADD"
    assert say("crm", "Oslo")["event"] == "UPDATE"
    refused = say("rumour", "Lima")
    assert (refused["event"], refused["memory"]) == ("NONE", "Tom lives in Oslo")
    assert scope.events()[-1]["reason"] == "a more trusted source says otherwise"
    assert say("somebody", "Cairo")["event"] == "NONE"
    assert say("crm", "Quito")["event"] == "UPDATE"
    assert scope.held(project=policies) == {"Tom lives in Quito"}


def test_policy_latest_is_the_default(scope: Scope, policies: str) -> None:
    set_policy(scope.conn, policies, residence="latest")
    scope.say("I live in Rome.", project=policies)
    assert scope.say("I live in Oslo.", project=policies)[0]["event"] == "UPDATE"


def test_immutable_memories_are_never_touched(scope: Scope) -> None:
    held = scope.say("I live in Rome.", immutable=True)[0]
    state = scope.state()
    assert scope.say("I live in Oslo.")[0]["event"] == "NONE"
    assert scope.say("Please forget that I live in Rome.")[0]["event"] == "NONE"
    assert scope.say("I live in Rome.")[0]["event"] == "NONE"
    with pytest.raises(psycopg.errors.RestrictViolation) as raised:
        scope.conn.execute("select memory_update(%s, 'Lives in Lima')", [held["id"]])
    assert raised.value.diag.message_hint
    assert scope.state() == state
    reasons = [row["reason"] for row in scope.events() if row["event"] == "NONE"]
    assert reasons.count("the memory is immutable") == 2
    # What held before it is another matter.
    scope.say("I live in Lima.", at="2020-01-01Z")
    assert city(scope) == "Rome" and city(scope, as_of="2021-01-01Z") == "Lima"
    assert [row for row in scope.state() if row["id"] == held["id"]] == state


def test_the_catalog_refuses_two_values_at_once(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    insert = (
        "insert into memory.memory (project, user_id, memory, slot, exclusive, valid) "
        "values ('default', %s, %s, 'user / residence', true, tstzrange(%s, %s))"
    )
    with pytest.raises(psycopg.errors.ExclusionViolation):
        scope.conn.execute(insert, [scope.user_id, "Lives in Oslo", "2026-02-01Z", None])
    scope.conn.execute(insert, [scope.user_id, "Lives in Oslo", "2025-01-01Z", "2026-01-01Z"])
    assert city(scope, as_of="2025-06-01Z") == "Oslo"


def test_the_catalog_refuses_the_same_text_twice(scope: Scope) -> None:
    scope.store("Tea, please")
    insert = "insert into memory.memory (project, user_id, memory) values ('default', %s, %s)"
    with pytest.raises(psycopg.errors.UniqueViolation):
        scope.conn.execute(insert, [scope.user_id, "tea,  PLEASE."])


def test_superseded_rows_come_only_when_asked_for(scope: Scope) -> None:
    scope.say("I live in Rome.", at="2026-01-01Z")
    scope.say("I live in Oslo.", at="2026-03-01Z")
    assert scope.found("Where do I live?") == ["Lives in Oslo"]
    both = scope.search("Where do I live?", include_superseded=True)
    assert {row["memory"]: row["valid_to"] is None for row in both} == {
        "Lives in Oslo": True,
        "Lives in Rome": False,
    }
