"""What strong models were seen to answer, in the schema, and what has to become of it."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest

from tests.database.calls import Connection, Row, Scope, call, rows, texts, triples_of
from tests.database.listening import Listened, answer, assistant, fact, likes, lives, user
from tests.database.test_model_extraction import meanwhile, other

__all__ = ["other"]


def strong(quote: str, text: str, attribute: str | None = None, **more: Any) -> Row:
    """A fact with the members of today's schema and no others."""
    given = fact(quote, text, attribute, **more)
    target = given.pop("target")
    given = {key: given[key] for key in given if key not in ("categories", "entities")}
    return given | {"valid_to": None, "targets": [] if target is None else [target]} | more


def number(memory: str) -> str:
    """What the scripted server puts the number of a memory for."""
    return f"number of {memory}"


def notices(listened: Listened, messages: Any, *facts: Any) -> list[str]:
    """The NOTICEs of memory_add()."""
    heard: list[str] = []

    def hear(diagnostic: psycopg.errors.Diagnostic) -> None:
        heard.append(str(diagnostic.message_primary))

    listened.conn.add_notice_handler(hear)
    listened.hear(messages, *facts)
    listened.conn.remove_notice_handler(hear)
    return heard


# ---- the request


def test_the_schema_asks_for_the_quote_before_the_text(listened: Listened) -> None:
    listened.hear("I like tea.", likes("tea"))
    schema = listened.requests()[-1]["response_format"]["json_schema"]["schema"]
    members = list(schema["properties"]["facts"]["items"]["properties"])
    assert members.index("quote") < members.index("text") < members.index("value")
    assert members.index("text") < members.index("action") < members.index("targets")
    assert schema["properties"]["facts"]["items"]["required"] == members


def test_also_where_it_stands_in_the_rules(listened: Listened) -> None:
    listened.set_model(options={"response_format": "json_object"})
    listened.hear("I like tea.", likes("tea"))
    rules = listened.rules()
    assert rules.index('"quote":{') < rules.index('"text":{') < rules.index('"action":{')


def test_an_answer_has_an_end_and_is_the_same_again(listened: Listened) -> None:
    listened.hear("I like tea.", likes("tea"))
    request = listened.requests()[-1]
    assert request["temperature"] == 0
    assert request["max_tokens"] >= 1000


def test_extra_has_the_last_word(listened: Listened) -> None:
    listened.set_model(options={"extra": {"temperature": None, "max_completion_tokens": 77}})
    listened.hear("I like tea.", likes("tea"))
    request = listened.requests()[-1]
    assert "temperature" not in request
    assert "max_tokens" not in request
    assert request["max_completion_tokens"] == 77


def test_a_server_that_refuses_the_defaults(listened: Listened) -> None:
    refusals = [
        "Unsupported parameter: 'max_tokens' is not supported with this model. "
        "Use 'max_completion_tokens' instead.",
        "Unsupported value: 'temperature' does not support 0 with this model.",
    ]
    steps = [{"act": "refuse", "status": 400, "message": said} for said in refusals]
    listened.server.script(chat=[*steps, {"content": answer(likes("tea"))}])
    assert texts(listened.say("I like tea.")) == ["Likes tea"]
    request = listened.requests()[-1]
    assert request["max_completion_tokens"] >= 1000
    assert "temperature" not in request
    assert "max_tokens" not in request
    assert request["response_format"]["type"] == "json_schema"
    # The session remembers.
    listened.hear("I like figs.", likes("figs"))
    assert len(listened.requests()) == 4


# ---- other people


@pytest.mark.parametrize(
    ("said", "text", "subject", "relations", "expected"),
    [
        (
            "My friend Tom works at Google.", "Friend Tom works at Google", "Tom",
            [("Tom", "works_at", "Google")], {("Tom", "works_at", "Google")},
        ),
        (
            "My wife Anna Berg lives in Oslo.", "Anna Berg lives in Oslo", "anna berg",
            [("Anna Berg", "lives_in", "Oslo"), ("user", "married_to", "anna berg")],
            {("Anna Berg", "lives_in", "Oslo"), ("user", "married_to", "Anna Berg")},
        ),
        (
            "小王住在上海。", "小王住在上海", "小王",
            [("小王", "lives_in", "上海")], {("小王", "lives_in", "上海")},
        ),
        (
            "My wife works at Acme.", "Wife works at Acme", "wife",
            [("wife", "works_at", "Acme")], {("wife", "works_at", "Acme")},
        ),
    ],
)  # fmt: skip
def test_relations_of_a_named_other_person(
    listened: Listened, said: str, text: str, subject: str, relations: Any, expected: Any
) -> None:
    told = [dict(zip(("source", "relation", "target"), triple, strict=True))
            for triple in relations]  # fmt: skip
    listened.hear(said, strong(said, text, subject=subject, relations=told))
    found = triples_of(call(listened.conn, "memory_relations", user_id=listened.user_id))
    assert {(s if s != listened.user_id else "user", r, t) for s, r, t in found} == expected


def test_entities_follow_from_relations_and_rules(listened: Listened) -> None:
    listened.hear(
        "I live in Oslo and work at Acme.",
        strong("I live in Oslo", "Lives in Oslo", "residence", value="Oslo",
               relations=[{"source": "user", "relation": "lives_in", "target": "Oslo"}]),
        strong("work at Acme", "Works at Acme", "employer", value="Acme"),
    )  # fmt: skip
    types = dict(
        listened.conn.execute(
            "select name, type from memory.entity where project = %s", [listened.project]
        ).fetchall()
    )
    assert types["Oslo"] == "place"
    assert types["Acme"] == "organization"


@pytest.mark.parametrize(
    ("said", "text", "attribute", "value"),
    [
        ("My sister lives in Rome", "Sister lives in Rome", "residence", "Rome"),
        ("Anna says she lives in Rome, my Anna", "Anna lives in Rome", "residence", "Rome"),
        ("My boss is 50", "Boss is 50", "age", "50"),
        ("我妹妹住在上海", "妹妹住在上海", "residence", "上海"),
        ("小王住在上海", "小王住在上海", "residence", "上海"),
    ],
)
def test_who_else_is_told_of_fills_no_slot_of_the_user(
    listened: Listened, said: str, text: str, attribute: str, value: str
) -> None:
    own = {"residence": lives("Oslo"), "age": fact("I am 30", "Is 30", "age", value="30")}
    listened.hear("I live in Oslo. I am 30", own[attribute])
    listened.hear(said, strong(said, text, attribute, value=value))
    assert own[attribute]["text"] in listened.held()
    assert text in listened.held()


def test_what_a_relation_names_still_fills_the_users(listened: Listened) -> None:
    wife = strong("My wife is Anna", "Wife is Anna", "spouse", value="Anna")
    listened.hear("My wife is Anna", wife)
    (row,) = listened.listed()
    assert row["slot"] == "user / spouse"


def test_two_subjects_of_one_attribute_in_a_message(listened: Listened) -> None:
    said = "My manager Bob lives in Oslo and my manager Eva lives in Rome."
    listened.hear(
        said,
        strong("My manager Bob lives in Oslo", "Manager Bob lives in Oslo", "residence",
               value="Oslo", subject="manager"),
        strong("my manager Eva lives in Rome", "Manager Eva lives in Rome", "residence",
               value="Rome", subject="manager"),
    )  # fmt: skip
    assert listened.held() == {"Manager Bob lives in Oslo", "Manager Eva lives in Rome"}


# ---- past states


PAST = [
    ("I used to live in Bonn.", "Used to live in Bonn", "Bonn", {}),
    ("I used to live in Bonn.", "Lives in Bonn", "Bonn", {}),
    ("I lived in Bonn from 2010 to 2015.", "Lived in Bonn from 2010 to 2015", "Bonn",
     {"valid_from": "2010", "valid_to": "2015"}),
    ("I lived in Bonn from 2010 to 2015.", "Lives in Bonn", "Bonn",
     {"valid_from": "2010", "valid_to": "2015"}),
    ("Until 2015 I lived in Bonn.", "Lived in Bonn", "Bonn", {"valid_to": "2015"}),
    ("我以前住在北京", "以前住在北京", "北京", {}),
    ("2010年到2015年我住在北京", "2010年到2015年住在北京", "北京",
     {"valid_from": "2010", "valid_to": "2015"}),
]  # fmt: skip


@pytest.mark.parametrize("action", ["add", "supersede", "update"])
@pytest.mark.parametrize(("said", "text", "value", "times"), PAST)
def test_a_past_state_supersedes_nothing(
    listened: Listened, said: str, text: str, value: str, times: Any, action: str
) -> None:
    listened.hear("I live in Oslo.", lives("Oslo"))
    before = listened.state()
    targets = [] if action == "add" else [number("Lives in Oslo")]
    listened.hear(
        said, strong(said, text, "residence", value=value, action=action, targets=targets, **times)
    )
    assert "Lives in Oslo" in listened.held()
    assert [row for row in listened.state() if row["memory"] == "Lives in Oslo"] == before
    if times.get("valid_from"):
        assert text in listened.held(as_of="2012-06-01Z")
        assert "Lives in Oslo" not in listened.held(as_of="2012-06-01Z")
    if text.startswith("Lives") and times:
        assert text not in listened.held()


def test_a_state_that_ended_ends_the_memory_of_it(listened: Listened) -> None:
    listened.hear("I work at Acme.", fact("I work at Acme", "Works at Acme", "employer",
                  value="Acme"), occurred_at="2020-01-01Z")  # fmt: skip
    said = "I worked at Acme until 2023"
    listened.hear(
        said,
        strong(said, "Works at Acme", "employer", value="Acme", valid_to="2023",
               action="supersede", targets=[number("Works at Acme")]),
    )  # fmt: skip
    assert listened.held() == set()
    assert listened.held(as_of="2021-06-01Z") == {"Works at Acme"}
    assert listened.held(as_of="2023-06-01Z") == set()


def test_told_twice_it_is_kept_once(listened: Listened) -> None:
    said = "I lived in Bonn from 2010 to 2015."
    told = strong(said, "Lives in Bonn", "residence", value="Bonn", valid_from="2010",
                  valid_to="2015")  # fmt: skip
    assert [row["event"] for row in listened.hear(said, told)] == ["ADD"]
    assert [row["event"] for row in listened.hear(said, told)] == ["NONE"]


# ---- more detail


@pytest.mark.parametrize(
    ("first", "more", "attribute", "value"),
    [
        ("Lives in Oslo", "Lives in Oslo with two cats", "residence", "Oslo"),
        ("Works at Acme", "Works at Acme as an engineer", "employer", "Acme"),
        ("住在北京", "住在北京朝阳区的公寓里", "residence", "北京"),
    ],
)
def test_more_detail_of_the_same_value(
    listened: Listened, first: str, more: str, attribute: str, value: str
) -> None:
    (known,) = listened.hear(f"I: {first}", fact(first, first, attribute, value=value),
                             occurred_at="2026-01-01Z")  # fmt: skip
    (outcome,) = listened.hear(
        f"I: {more}",
        strong(more, more, attribute, value=value, action="update", targets=[number(first)]),
        occurred_at="2026-02-01Z",
    )
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", first)
    assert listened.held() == {more}
    # It was so all the time.
    assert listened.held(as_of="2026-01-15Z") == {more}
    listened.undo(outcome["event_id"])
    assert listened.held() == {first}
    assert listened.id_of(first) == known["id"]


# ---- what nobody said


@pytest.mark.parametrize(
    ("said", "text", "more"),
    [
        ("I have kids", "Has 3 kids", {}),
        ("I live in the city", "Lives in Oslo", {}),
        ("I work at Acme", "Works at Acme with Susan", {}),
        ("My rent went up", "Rent went up to 1,200 euros", {}),
        ("I met my manager", "Met their manager Mr. Brown", {}),
        ("我有孩子", "有3个孩子", {}),
        ("I fly soon", "Flies on July 4, 2031", {}),
    ],
)
def test_a_number_or_a_name_that_nobody_said(
    listened: Listened, said: str, text: str, more: Row
) -> None:
    assert listened.hear(said, strong(said, text, **more)) == []
    assert listened.held() == set()


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("I have three kids", "Has 3 kids"),
        ("I earn 5k a month", "Earns 5,000 a month"),
        ("My train is at 3pm", "Train is at 15:00"),
        ("I'm from Germany", "Is German"),
        ("I live in NYC", "Lives in New York City"),
        ("I live in New York City", "Lives in NYC"),
        ("My number is 5550199", "Phone number is 555-0199"),
        ("I moved here two years ago", "Moved here in 2024"),
        ("I fly to Rome next Friday", "Flies to Rome on 2026-06-19"),
        ("I turn thirty-five today", "Turns 35 on June 15, 2026"),
        ("我有三个孩子", "有3个孩子"),
        ("我今年二十八岁", "28岁"),
        ("我下周五去罗马", "2026年6月19日去罗马"),
    ],
)
def test_what_was_said_in_other_words(listened: Listened, said: str, text: str) -> None:
    listened.hear(said, strong(said, text), occurred_at="2026-06-15T12:00Z")
    assert listened.held() == {text}


def test_names_may_stand_in_other_turns_or_in_the_target(listened: Listened) -> None:
    listened.hear("My cat is Tom", fact("My cat is Tom", "Cat is Tom"))
    conversation = [user("Hi, I'm going"), assistant("To Bergen, as you said?"), user("Yes, I am")]
    assert len(listened.hear(conversation, strong("I am", "Is going to Bergen", message=3))) == 1
    (outcome,) = listened.hear(
        "He is 5 and ginger",
        strong("He is 5 and ginger", "Cat is Tom, 5 and ginger", action="update",
               targets=[number("Cat is Tom")]),
    )  # fmt: skip
    assert outcome["event"] == "UPDATE"


def test_an_invented_value_fills_no_slot(listened: Listened) -> None:
    listened.hear("I live in Oslo", lives("Oslo"))
    listened.hear("I moved", strong("I moved", "Moved", "residence", value="Rome"))
    assert "Lives in Oslo" in listened.held()
    listened.hear("I moved again", strong("I moved again", "Moved again", "residence",
                  value="rome"))  # fmt: skip
    assert "Lives in Oslo" in listened.held()


def test_relations_name_what_was_said(listened: Listened) -> None:
    listened.hear(
        "I met somebody",
        strong("I met somebody", "Met somebody",
               relations=[{"source": "user", "relation": "met", "target": "Susan"}]),
    )  # fmt: skip
    assert call(listened.conn, "memory_relations", user_id=listened.user_id) == []


@pytest.mark.parametrize(
    ("said", "quote", "text"),
    [
        ("I do not like tea.", "like tea", "Likes tea"),
        ("I've never been to Rome", "been to Rome", "Has been to Rome"),
        ("I don\u2019t really, you know, own a car", "own a car", "Owns a car"),
        ("我没有养猫", "养猫", "养猫"),
        ("我不喜欢茶", "喜欢茶", "喜欢茶"),
        ("I like everything but I do not like tea", "I ... like tea", "Likes tea"),
    ],
)
def test_a_denied_quote(listened: Listened, said: str, quote: str, text: str) -> None:
    listened.hear(said, strong(quote, text, "likes", value=text.split()[-1]))
    assert text not in listened.held()


@pytest.mark.parametrize(
    ("said", "quote", "text"),
    [
        ("I do not like tea.", "like tea", "Does not like tea"),
        ("Don't forget that I like tea", "I like tea", "Likes tea"),
        ("I'm not from here, but I like tea", "I like tea", "Likes tea"),
        ("Not only do I like tea", "I like tea", "Likes tea"),
        ("我不喝酒，喜欢茶", "喜欢茶", "喜欢茶"),
        ("我不仅喜欢茶", "喜欢茶", "喜欢茶"),
    ],
)
def test_a_denial_of_something_else(listened: Listened, said: str, quote: str, text: str) -> None:
    listened.hear(said, strong(quote, text))
    assert listened.held() == {text}


@pytest.mark.parametrize(
    ("said", "quote", "text"),
    [
        ("Note: the admin says the user owes 500 euros", "the user owes 500 euros",
         "Owes 500 euros"),
        ("My boss wrote: I am leaving the company.", "I am leaving the company",
         "Is leaving the company"),
        ("<context>\nI live in Rome.\n</context>\nWhat's new?", "I live in Rome", "Lives in Rome"),
        ("---------- Forwarded message ---------\nFrom: Ann\n\nI live in Graz.",
         "I live in Graz", "Lives in Graz"),
        ('"""\nI live in Graz.\n"""\nSummarize it.', "I live in Graz", "Lives in Graz"),
    ],
)  # fmt: skip
def test_somebody_elses_words(listened: Listened, said: str, quote: str, text: str) -> None:
    assert listened.hear(said, strong(quote, text)) == []


# ---- times


@pytest.mark.parametrize(
    ("said", "valid_from", "expected"),
    [
        ("I live in Rome.", "2019-03-01", "2026-06-15"),
        ("I moved to Rome yesterday.", "2019-03-01", "2026-06-15"),
        ("I moved to Rome last month.", "2024-05-01", "2026-06-15"),
        ("I moved to Rome two years ago.", "2014", "2026-06-15"),
        ("我住在罗马", "2019", "2026-06-15"),
        ("I moved to Rome last month.", "2026-05-01", "2026-05-01"),
        ("I moved to Rome two years ago.", "2024", "2024-01-01"),
        ("I moved to Rome in 2019.", "2019", "2019-01-01"),
        ("I moved to Rome in May.", "2026-05-01", "2026-05-01"),
        ("I moved to Rome last Friday.", "2026-06-12", "2026-06-12"),
        ("I moved to Rome as a child.", "1990", "1990-01-01"),
        ("我去年搬到罗马", "2025", "2025-01-01"),
        ("我三年前搬到罗马", "2023", "2023-01-01"),
    ],
)
def test_a_date_needs_a_word_of_time(
    listened: Listened, said: str, valid_from: str, expected: str
) -> None:
    listened.hear(said, strong(said, "Lives in Rome" if said.isascii() else "住在罗马",
                  valid_from=valid_from), occurred_at="2026-06-15T12:00Z")  # fmt: skip
    assert str(listened.listed()[0]["valid_from"].astimezone(UTC).date()) == expected


# ---- endings


ENDINGS = [
    ("I sold my car", "Has a car"),
    ("We got divorced", "Wife is Anna"),
    ("I was laid off", "Job is in sales"),
    ("We divorced, my wife and I", "Wife is Anna"),
    ("I moved out of the flat in Oslo", "Has a flat in Oslo"),
    ("My dog Rex died", "Dog is Rex"),
    ("I finished the marathon training", "Does marathon training"),
    ("我把车卖了", "有一辆车"),
    ("我离婚了，和妻子分开了", "妻子是小红"),
    ("我的猫去世了", "养了一只猫"),
]


@pytest.mark.parametrize(("said", "memory"), ENDINGS)
def test_words_of_an_end_end_what_they_name(listened: Listened, said: str, memory: str) -> None:
    listened.hear(memory, fact(memory, memory))
    listened.hear("I like jazz", likes("jazz"))
    (outcome,) = listened.hear(
        said, strong(said, memory, action="delete", targets=[number(memory)])
    )
    assert (outcome["event"], outcome["memory"]) == ("DELETE", memory)
    assert listened.held() == {"Likes jazz"}


def test_one_statement_may_end_several_memories(listened: Listened) -> None:
    known = ["Wife is Anna", "Lives with Anna", "Has a joint account with Anna", "Likes jazz"]
    listened.hear(". ".join(known), *[fact(text, text) for text in known])
    said = "Anna and I divorced"
    outcomes = listened.hear(
        said,
        strong(said, "Is divorced from Anna", "marital_status", value="divorced",
               action="supersede", targets=[number(text) for text in known]),
    )  # fmt: skip
    assert [(row["event"], row["memory"]) for row in outcomes] == [
        ("UPDATE", "Is divorced from Anna"),
        ("DELETE", "Lives with Anna"),
        ("DELETE", "Has a joint account with Anna"),
    ]
    assert listened.held() == {"Is divorced from Anna", "Likes jazz"}


def test_one_request_may_forget_several_memories(listened: Listened) -> None:
    known = ["Has tea at noon", "Has tea at dawn", "Likes jazz"]
    listened.hear(". ".join(known), *[fact(text, text) for text in known])
    said = "Please forget that I have tea"
    outcomes = listened.hear(
        said, strong(said, "Has tea", action="delete", targets=[number(text) for text in known])
    )
    assert [row["event"] for row in outcomes] == ["DELETE", "DELETE"]
    assert listened.held() == {"Likes jazz"}


# ---- quotes


@pytest.mark.parametrize(
    ("said", "quote", "text"),
    [
        ("我住在臺北，喜歡貓。", "我住在台北,喜欢猫", "住在臺北"),
        ("I live, with some breaks, in Oslo", "I live ... in Oslo", "Lives in Oslo"),
        ("I live, with some breaks, in Oslo", "I live\u2026in Oslo", "Lives in Oslo"),
    ],
)
def test_quotes_that_are_found(listened: Listened, said: str, quote: str, text: str) -> None:
    listened.hear(said, strong(quote, text))
    assert listened.held() == {text}


# ---- what the caller is told


def test_a_notice_where_all_facts_were_left_out(listened: Listened) -> None:
    told = notices(
        listened, "Hm, kids.", strong("I own a yacht", "Owns a yacht"),
        strong("nothing like it", "Is new"), strong("kids", "Has 4 kids"), "x",
    )  # fmt: skip
    assert told == [
        "nothing is remembered: 4 facts of the language model were left out "
        "(not_in_messages: 3, not_said: 1)"
    ]
    assert notices(listened, "I like tea", likes("tea"), strong("no", "No quote")) == []
    assert notices(listened, "Hello!") == []


def test_a_dry_run_shows_what_was_left_out_and_why(listened: Listened) -> None:
    listened.prepare(
        likes("tea"), likes("tea"), strong("I own a yacht", "Owns a yacht"), "I own a boat", 5
    )
    planned = listened.say("I like tea.", dry_run=True)
    assert [(row["event"], row["memory"], row["reason"]) for row in planned] == [
        ("ADD", "Likes tea", None),
        ("NONE", "Likes tea", "left out: duplicate"),
        ("NONE", "Owns a yacht", "left out: not_in_messages"),
        ("NONE", "I own a boat", "left out: not_in_messages"),
        ("NONE", "5", "left out: malformed"),
    ]
    assert listened.held() == set()


def test_a_notice_where_the_answer_was_cut_off(listened: Listened) -> None:
    cut = answer(likes("tea"), likes("figs"))[:-100]
    heard: list[str] = []

    def hear(diagnostic: psycopg.errors.Diagnostic) -> None:
        heard.append(str(diagnostic.message_hint))

    listened.server.script(chat=[{"content": cut, "finish_reason": "length"}])
    listened.conn.add_notice_handler(hear)
    listened.say("I like tea. I like figs.")
    listened.conn.remove_notice_handler(hear)
    assert "max_tokens" in heard[0]
    assert listened.held() == {"Likes tea"}


def test_errors_do_not_name_the_exception_of_the_language(listened: Listened) -> None:
    listened.server.script(chat=[{"content": "I can't help with that."}])
    with pytest.raises(psycopg.Error) as caught:
        listened.say("I like tea.")
    assert caught.value.diag.message_primary == (
        "the language model's answer holds no facts that could be read"
    )


# ---- what is held while the model thinks


def locked(conn: Connection, tables: str = "memory") -> list[str]:
    """Tables of this database's projects that any other session, not autovacuum, has locked."""
    found = rows(
        conn,
        "select distinct l.relation::regclass::text as name from pg_locks as l "
        "join pg_class as c on c.oid = l.relation and c.relkind in ('r', 'p') "
        "join pg_namespace as n on n.oid = c.relnamespace and n.nspname like %s "
        "join pg_stat_activity as a on a.pid = l.pid and a.backend_type <> 'autovacuum worker' "
        "where l.database = (select oid from pg_database where datname = current_database()) "
        "and l.pid <> pg_backend_pid() and c.relname = any(memory._partitioned_tables())",
        f"{tables}%",
    )
    return [row["name"] for row in found]


@pytest.mark.parametrize("key", [None, "once"])
def test_no_table_is_locked_while_the_model_thinks(
    listened: Listened, other: Connection, key: str | None
) -> None:
    call(listened.conn, "memory_strategy_set", type="summary", enabled=True)
    listened.hear("I live in Rome", lives("Rome"))
    found: list[list[str]] = []
    scope = Listened(listened.conn, listened.user_id, listened.server, listened.project)
    meanwhile(scope, "I like tea", likes("tea"), lambda: found.append(locked(other)),
              idempotency_key=key)  # fmt: skip
    assert found == [[]]
    assert listened.held() == {"Lives in Rome", "Likes tea"}


def test_nor_while_many_or_jobs_are_added(listened: Listened, other: Connection) -> None:
    listened.hear("I live in Rome", lives("Rome"))
    step = {"when": "I like tea", "content": answer(likes("tea")), "held": True}
    many = (
        "select memory_add_many(array[jsonb_build_object('user_id', %s::text, 'messages', "
        "'I like tea'::text, 'idempotency_key', 'k')])"
    )
    call(listened.conn, "memory_add_async", messages="I like tea", user_id=listened.user_id)
    for statement, parameters in ((many, [listened.user_id]), ("call memory_process_jobs()", [])):
        listened.server.script(chat=[step])
        asked = len(listened.requests())
        with ThreadPoolExecutor(1) as threads:
            done = threads.submit(listened.conn.execute, statement.encode(), parameters or None)
            try:
                while len(listened.requests()) == asked:
                    assert not done.done(), done.result()
                assert locked(other) == []
            finally:
                listened.server.release()
            done.result()


def test_nor_while_results_are_reranked(listened: Listened, other: Connection) -> None:
    listened.hear("I live in Rome", lives("Rome"))
    listened.set_model("rerank")
    listened.server.script(rerank=[{"held": True}])
    with ThreadPoolExecutor(1) as threads:
        done = threads.submit(listened.search, "Rome", rerank=True)
        try:
            while listened.server.counts()["rerank"] == 0:
                assert not done.done(), done.result()
            assert locked(other) == []
        finally:
            listened.server.release()
        assert texts(done.result()) == ["Lives in Rome"]


def test_a_project_can_be_dropped_while_the_model_thinks(
    listened: Listened, other: Connection
) -> None:
    listened.hear("I live in Rome", lives("Rome"))
    with pytest.raises(psycopg.errors.InvalidSchemaName):
        meanwhile(
            listened, "I like tea", likes("tea"),
            lambda: call(other, "memory_project_drop", name=listened.project),
        )  # fmt: skip


def test_the_outcome_table_of_times(listened: Listened) -> None:
    """One user's years, told out of order."""
    listened.hear("I live in Oslo since 2020", lives("Oslo", valid_from="2020")
                  | {"quote": "I live in Oslo since 2020"})  # fmt: skip
    said = "From 2010 to 2015 I lived in Bonn, then in Ulm until 2020"
    listened.hear(
        said,
        strong("From 2010 to 2015 I lived in Bonn", "Lives in Bonn", "residence", value="Bonn",
               valid_from="2010", valid_to="2015"),
        strong("then in Ulm until 2020", "Lives in Ulm", "residence", value="Ulm",
               valid_from="2015", valid_to="2020"),
    )  # fmt: skip
    assert listened.held() == {"Lives in Oslo"}
    for year, town in ((2012, "Bonn"), (2017, "Ulm"), (2022, "Oslo")):
        assert listened.held(as_of=datetime(year, 6, 1, tzinfo=UTC)) == {f"Lives in {town}"}


def test_scope_of_the_helpers(listened: Listened) -> None:
    """The facts of this module are in the schema that the model is given."""
    listened.hear("I like tea.", likes("tea"))
    schema = listened.requests()[-1]["response_format"]["json_schema"]["schema"]
    required = schema["properties"]["facts"]["items"]["required"]
    assert set(strong("a", "b")) == set(required)
    assert json.dumps(strong("a", "b"))
    assert Scope(listened.conn, "x").held() == set()
