"""What memory_add() makes of conversations, read by the builtin rules and by a language model.

The scenarios of the first part come out alike whoever reads. The scripted model answers as a good
one would, each time for the messages that it is given.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

import psycopg
import pytest

from tests.database.calls import Row, Scope, contents, rows, scalar, texts
from tests.database.listening import (
    Builtin,
    Listened,
    answer,
    assistant,
    fact,
    likes,
    lives,
    user,
)
from tests.database.sessions import Sessions, at_once
from tests.database.test_concurrency import held_values

Heard = Builtin | Listened
NAME = fact("My name is NameA", "Name is NameA", "name", value="NameA")


def events(outcomes: list[Row]) -> list[tuple[str, str]]:
    """Event and text of each outcome."""
    return [(row["event"], row["memory"]) for row in outcomes]


def known(fact_: Row) -> Row:
    """The fact as a model gives it that is shown the memory."""
    return fact_ | {"action": "none", "target": f"number of {fact_['text']}"}


# ---- whoever reads


@pytest.fixture(params=["builtin", "model"])
def heard(request: pytest.FixtureRequest) -> Heard:
    """A user nobody has heard of yet, whose conversations are read by one or the other."""
    if request.param == "builtin":
        scope: Scope = request.getfixturevalue("scope")
        return Builtin(scope.conn, scope.user_id)
    listened: Listened = request.getfixturevalue("listened")
    return listened


def test_name_work_and_hobby(heard: Heard) -> None:
    outcomes = heard.hear(
        [
            user("My name is Alex. I work in Seattle and enjoy hiking."),
            assistant("Nice to meet you, Alex! Seattle has great trails."),
        ],
        fact("My name is Alex", "Name is Alex", "name", value="Alex"),
        fact("I work in Seattle", "Works in Seattle", "workplace", value="Seattle"),
        fact("enjoy hiking", "Enjoys hiking", "likes", value="hiking", kind="preference"),
    )
    assert events(outcomes) == [
        ("ADD", "Name is Alex"),
        ("ADD", "Works in Seattle"),
        ("ADD", "Enjoys hiking"),
    ]
    assert all(row["id"] and row["event_id"] for row in outcomes)
    assert heard.found("Where does Alex work?")[0] == "Works in Seattle"
    assert heard.found("What does Alex enjoy?")[0] == "Enjoys hiking"
    assert heard.found("What is the user's name?")[0] == "Name is Alex"
    kinds = {row["memory"]: row["kind"] for row in heard.listed()}
    assert kinds["Enjoys hiking"] == "preference"


def test_residence_changes_and_nothing_else(heard: Heard) -> None:
    first = heard.hear(
        [
            user("My name is NameA. I am from AreaA. I live in AreaB."),
            assistant("Hello, NameA! Nice to meet you."),
        ],
        NAME,
        fact("I am from AreaA", "Is from AreaA", "origin", value="AreaA"),
        lives("AreaB"),
    )
    assert [row["event"] for row in first] == ["ADD"] * 3
    name, origin, residence = (row["id"] for row in first)
    between = datetime.now(UTC)
    second = heard.hear(
        [
            user("My name is NameA. I live in AreaC."),
            assistant("Hello, NameA! Nice to meet you."),
        ],
        known(NAME),
        lives("AreaC", action="supersede", target="Lives in AreaB"),
    )
    assert events(second) == [("NONE", "Name is NameA"), ("UPDATE", "Lives in AreaC")]
    assert second[0]["id"] == name
    assert second[1]["previous_memory"] == "Lives in AreaB"
    held = {row["id"]: row for row in heard.listed()}
    assert set(held) == {name, origin, second[1]["id"]}
    assert held[origin]["memory"] == "Is from AreaA"
    assert held[origin]["updated_at"] is None

    now = heard.found("Where does NameA live?", top_k=100)
    assert "Lives in AreaC" in now
    assert "Lives in AreaB" not in now
    then = heard.found("Where does NameA live?", as_of=between)
    assert "Lives in AreaB" in then
    assert "Lives in AreaC" not in then

    for memory_id in (residence, second[1]["id"]):
        added, changed = heard.history(memory_id)
        assert (added["event"], changed["event"]) == ("ADD", "UPDATE")
        assert added["new_memory"] == changed["old_memory"] == "Lives in AreaB"
        assert changed["new_memory"] == "Lives in AreaC"
        assert added["at"] < changed["at"]
        assert added["valid_from"] < added["valid_to"] == changed["valid_from"]
        assert changed["valid_to"] is None


@pytest.mark.parametrize(
    ("single", "married"),
    [
        (("I'm single", "Is single"), ("I got married last month", "Is married")),
        (("我单身。", "单身"), ("我上个月结婚了。", "已婚")),
    ],
    ids=["English", "Chinese"],
)
@pytest.mark.parametrize("dated", [False, True])
def test_marital_status_is_superseded(
    heard: Heard, single: tuple[str, str], married: tuple[str, str], dated: bool
) -> None:
    status = "marital_status"
    before = heard.hear(
        single[0],
        fact(*single, status, value="single"),
        occurred_at="2026-01-10T12:00Z" if dated else None,
    )
    after = heard.hear(
        married[0],
        fact(
            *married, status, value="married", action="supersede", target=single[1],
            valid_from="2026-05-01" if dated else None,
        ),
        occurred_at="2026-06-15T12:00Z" if dated else None,
    )  # fmt: skip
    assert [row["event"] for row in before + after] == ["ADD", "UPDATE"]
    assert after[0]["previous_memory"] == before[0]["memory"]
    assert heard.held() == {after[0]["memory"]}
    if dated:
        begins = heard.listed()[0]["valid_from"]
        zone = begins.tzinfo  # the builtin reader's months are those of the session
        assert datetime(2026, 5, 1, tzinfo=zone) <= begins <= datetime(2026, 6, 1, tzinfo=zone)
        assert heard.held(as_of="2026-04-01Z") == {before[0]["memory"]}


@pytest.mark.parametrize("parts", [False, True])
def test_only_the_user_is_a_source(heard: Heard, parts: bool) -> None:
    def content(text: str) -> object:
        return [{"text": text, "type": "text"}] if parts else text

    outcomes = heard.hear(
        [
            {"role": "user", "content": content("I am Bob, I really like swimming.")},
            {"role": "assistant", "content": content("Cool, nice. Hope you enjoy your life.")},
        ],
        fact("I am Bob", "Name is Bob", "name", value="Bob"),
        fact("I really like swimming", "Likes swimming", "likes", value="swimming"),
        fact("Cool, nice", "Finds it cool", message=2),
    )
    assert events(outcomes) == [("ADD", "Name is Bob"), ("ADD", "Likes swimming")]
    assert heard.held() == set(texts(outcomes))
    # Both turns stand in working memory.
    said = rows(
        heard.conn,
        "select role, content from memory_messages(%s) order by occurred_at",
        heard.user_id,
    )
    assert [turn["role"] for turn in said] == ["user", "assistant"]


def test_chinese_taste(heard: Heard) -> None:
    outcomes = heard.hear(
        [user("我喜欢吃辣,特别是川菜。"), assistant("好的,已经记下您的口味偏好。")],
        fact("我喜欢吃辣", "喜欢吃辣", "likes", value="吃辣", kind="preference"),
        fact("特别是川菜", "特别喜欢川菜", "likes", value="川菜", kind="preference"),
    )
    assert events(outcomes) == [("ADD", "喜欢吃辣"), ("ADD", "特别喜欢川菜")]
    heard.hear("我在银行工作。", fact("我在银行工作", "在银行工作", "workplace", value="银行"))
    for query in ("我喜欢什么菜", "川菜"):
        assert "川菜" in heard.found(query)[0]
    assert set(heard.found("我喜欢什么菜")[:2]) == set(texts(outcomes))


def test_chinese_residence_is_superseded(heard: Heard) -> None:
    first = heard.hear("我住在北京", fact("我住在北京", "住在北京", "residence", value="北京"))
    second = heard.hear(
        "我搬到上海了",
        fact(
            "我搬到上海了", "住在上海", "residence", value="上海", action="supersede",
            target="住在北京",
        ),
    )  # fmt: skip
    assert [row["event"] for row in first + second] == ["ADD", "UPDATE"]
    assert second[0]["previous_memory"] == "住在北京"
    assert heard.held() == {second[0]["memory"]}
    assert "上海" in second[0]["memory"]
    assert "上海" in heard.found("我住在哪里")[0]


@pytest.mark.parametrize(
    ("statement", "facts", "request_", "gone"),
    [
        (
            "I like swimming. I like chess.", [likes("swimming"), likes("chess")],
            "Please forget that I like swimming", "Likes swimming",
        ),
        (
            "我喜欢游泳。我喜欢下棋。",
            [fact("我喜欢游泳", "喜欢游泳", "likes", value="游泳"),
             fact("我喜欢下棋", "喜欢下棋", "likes", value="下棋")],
            "请忘记我喜欢游泳", "喜欢游泳",
        ),
    ],
    ids=["English", "Chinese"],
)  # fmt: skip
@pytest.mark.parametrize("is_named", [True, False])
def test_forgetting_one_memory_alone(
    heard: Heard, statement: str, facts: list[Row], request_: str, gone: str, is_named: bool
) -> None:
    """Whether or not the model names the memory."""
    kept: dict[UUID, str] = {}
    lost: dict[UUID, str] = {}
    for row in heard.hear(statement, *facts):
        (lost if row["memory"] == gone else kept)[row["id"]] = row["memory"]
    assert len(lost) == 1 and len(kept) == 1
    target = f"number of {gone}" if is_named else None
    outcomes = heard.hear(
        request_, facts[0] | {"quote": request_, "action": "delete", "target": target}
    )
    assert [(row["event"], row["id"]) for row in outcomes] == [("DELETE", *lost)]
    assert heard.held() == set(kept.values())
    assert gone not in heard.found(gone)
    (memory_id,) = lost
    assert [row["event"] for row in heard.history(memory_id)] == ["ADD", "DELETE"]
    assert heard.history(memory_id)[1]["old_memory"] == gone
    assert heard.history(memory_id)[1]["reason"] == "asked to forget"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (likes("tea"), likes("coffee")),
        (
            fact("我喜欢喝茶", "喜欢喝茶", "likes", value="喝茶"),
            fact("我喜欢喝咖啡", "喜欢喝咖啡", "likes", value="喝咖啡"),
        ),
        (
            fact("I am allergic to peanuts", "Is allergic to peanuts", "allergy", value="peanuts"),
            fact(
                "I am allergic to shellfish", "Is allergic to shellfish", "allergy",
                value="shellfish",
            ),
        ),
        (
            fact("I have a dog named Rex", "Has a dog named Rex", "pet", value="dog Rex"),
            fact("I have a cat named Tom", "Has a cat named Tom", "pet", value="cat Tom"),
        ),
    ],
    ids=["tastes", "tastes in Chinese", "allergies", "pets"],
)  # fmt: skip
def test_several_values_stand_side_by_side(heard: Heard, first: Row, second: Row) -> None:
    outcomes = heard.hear(first["quote"], first) + heard.hear(second["quote"], second)
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]
    assert heard.held() == {first["text"], second["text"]}


@pytest.mark.parametrize(
    "text", ["Hello!", "ok thanks", "Where does Alex work?", "今天天气怎么样?"]
)
def test_small_talk_leaves_no_memory(heard: Heard, text: str) -> None:
    assert heard.hear(text) == []
    assert heard.held() == set()
    said = "select count(*) from memory_messages(%s)"
    assert scalar(heard.conn, said, heard.user_id) == 1


@pytest.mark.parametrize("action", ["add", "none"])
def test_the_same_twice(heard: Heard, action: str) -> None:
    """Whether or not the model sees that it is known."""
    said = "My name is NameA. I live in Rome."
    facts = [NAME, lives("Rome")]
    first = heard.hear(said, *facts)
    assert events(first) == [("ADD", "Name is NameA"), ("ADD", "Lives in Rome")]
    again = heard.hear(said, *(facts if action == "add" else map(known, facts)))
    assert events(again) == [("NONE", "Name is NameA"), ("NONE", "Lives in Rome")]
    assert [row["id"] for row in again] == [row["id"] for row in first]
    assert len(heard.listed()) == 2


@pytest.mark.parametrize(
    "fact_",
    [
        likes("swimming"),
        fact("我喜欢游泳", "喜欢游泳", "likes", value="游泳", kind="preference"),
    ],
    ids=["English", "Chinese"],
)
@pytest.mark.parametrize("infer_first", [False, True])
def test_the_same_text_word_for_word_and_inferred(
    heard: Heard, fact_: Row, infer_first: bool
) -> None:
    said = fact_["quote"]
    for infer in (infer_first, not infer_first):
        if infer:
            shown = [row["memory"] for row in heard.listed()]
            changed = fact_ | {"action": "update", "target": f"number of {said}"}
            heard.hear(said, changed if shown else fact_)
        else:
            heard.store(said)
    assert len(heard.listed()) == 1
    assert heard.search(said)[0]["id"] == heard.listed()[0]["id"]


def test_dry_run_tells_the_plan_and_writes_nothing(heard: Heard) -> None:
    heard.hear("My name is NameA. I live in AreaB. I like tea.", NAME, lives("AreaB"), likes("tea"))
    text = "My name is NameA. I live in AreaC. I like coffee. Please forget that I like tea."
    facts = [
        known(NAME),
        lives("AreaC", action="supersede", target="Lives in AreaB"),
        likes("coffee"),
        likes("tea", action="delete", target="Likes tea")
        | {"quote": "Please forget that I like tea"},
    ]
    before = contents(heard.conn)
    plan = heard.hear(text, *facts, dry_run=True)
    after = contents(heard.conn)
    # A model's call was made and is paid for.
    was_called = before.pop("model_usage") != after.pop("model_usage")
    assert was_called == isinstance(heard, Listened)
    assert after == before
    assert all(row["event_id"] is None for row in plan)
    done = heard.hear(text, *facts)
    keys = ("event", "memory", "previous_memory")
    assert [[row[key] for key in keys] for row in plan] == [
        [row[key] for key in keys] for row in done
    ]
    assert [row["event"] for row in plan] == ["NONE", "UPDATE", "ADD", "DELETE"]


def test_undo_restores_the_former_state_exactly(heard: Heard) -> None:
    heard.hear(
        "My name is NameA. I am from AreaA. I live in AreaB.",
        NAME,
        fact("I am from AreaA", "Is from AreaA", "origin", value="AreaA"),
        lives("AreaB"),
        metadata={"k": [1, "x"]},
    )
    before, when = heard.state(), datetime.now(UTC)
    (update,) = heard.hear(
        "I live in AreaC.", lives("AreaC", action="supersede", target="Lives in AreaB")
    )
    assert update["event"] == "UPDATE"
    undone = heard.undo(update["event_id"])
    assert (undone["memory"], undone["previous_memory"]) == ("Lives in AreaB", "Lives in AreaC")
    assert heard.state() == before
    assert heard.held(as_of=when) == {row["memory"] for row in before}
    assert "Lives in AreaB" in heard.found("Where does NameA live?")
    assert "Lives in AreaC" not in heard.found("AreaC", include_superseded=True)


# ---- by the builtin rules


@pytest.mark.parametrize(
    ("statement", "question", "wanted"),
    [
        (
            "I want to find a Sichuan restaurant, about 100 yuan per person",
            "similar to the one you recommended?",
            ["Sichuan", "100 yuan"],
        ),
        (
            "I want to find a good restaurant, preferably Sichuan cuisine, "
            "with an average cost of about 100 yuan per person.",
            "The restaurant you recommended last time was good. Are there any similar ones?",
            ["Sichuan", "100 yuan"],
        ),
        (
            "I want to find a Sichuan restaurant with an average cost of about 100",
            "What are your taste preferences?",
            ["Sichuan", "100"],
        ),
        ("我想找一家川菜馆,人均100元左右", "上次推荐的那家不错,有类似的吗?", ["川菜", "100"]),
        (
            "I want to buy a pink unicorn gift for my daughter, but money is tight right now",
            "Where to take the kids this weekend",
            ["daughter", "money is tight"],
        ),
    ],
)
def test_wishes_are_found_days_later(
    scope: Scope, statement: str, question: str, wanted: list[str]
) -> None:
    today = datetime.now(UTC)
    scope.say(statement, at=today - timedelta(days=3))
    scope.say("My name is Xiao Ming. I live in Hangzhou. I play chess.", at=today)
    found = " ".join(scope.found(question, top_k=10))
    assert all(piece in found for piece in wanted)


def test_forgetting_what_is_not_known_touches_nothing(scope: Scope) -> None:
    scope.say("I like chess.")
    before = scope.state()
    outcomes = scope.say("Please forget that I like swimming")
    assert [row["event"] for row in outcomes] == ["NONE"]
    assert scope.state() == before


@pytest.mark.parametrize(
    ("stated", "denied"),
    [
        ("I like coffee", "I don't like coffee anymore"),
        ("我喜欢咖啡", "我不喜欢咖啡了"),
        ("I work at Acme", "I no longer work at Acme"),
        ("I am allergic to peanuts", "I am not allergic to peanuts"),
    ],
)
def test_a_denial_supersedes(scope: Scope, stated: str, denied: str) -> None:
    outcomes = scope.say(stated) + scope.say(denied)
    assert [row["event"] for row in outcomes] == ["ADD", "UPDATE"]
    assert scope.held() == {outcomes[1]["memory"]}
    assert scope.say(denied)[0]["event"] == "NONE"


@pytest.mark.parametrize(
    "text",
    [
        "Hello!",
        "Hi there, how are you?",
        "Good morning",
        "ok thanks",
        "Thank you so much!",
        "Cool, nice.",
        "What's the weather like in Paris?",
        "Where does Alex work?",
        "Can you recommend a restaurant?",
        "Are there any similar ones?",
        "similar to the one you recommended?",
        "lol",
        "👍",
        "你好",
        "谢谢!",
        "好的",
        "今天天气怎么样?",
        "你能推荐一家餐厅吗?",
        "我喜欢什么菜?",
    ],
)
def test_small_talk_and_questions_leave_no_memory(scope: Scope, text: str) -> None:
    assert scope.say(text) == []
    assert scope.held() == set()
    said = "select count(*) from memory_messages(%s)"
    assert scalar(scope.conn, said, scope.user_id) == 1


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("My name is Alex. I lead the AI platform team at Acme Corp.", ["Alex", "Acme Corp"]),
        ("My teammate Jordan and I play basketball on weekends.", ["Jordan", "basketball"]),
        (
            "My manager is Sam, who heads the Data Intelligence department.",
            ["Sam", "Data Intelligence"],
        ),
        ("My name is Alex and I work at Acme Corp", ["Alex", "Acme Corp"]),
        ("I am Alice, I like travel.", ["Alice", "travel"]),
        ("I am sensitive to noise.", ["noise"]),
        ("I prefer Sichuan cuisine.", ["Sichuan"]),
        ("我叫小明,我今年28岁,我在阿里巴巴工作,我对花生过敏", ["小明", "28", "阿里巴巴", "花生"]),
    ],
)
def test_statements_of_the_services_documents(scope: Scope, text: str, pieces: list[str]) -> None:
    outcomes = scope.say(text)
    assert {row["event"] for row in outcomes} == {"ADD"}
    held = " / ".join(texts(outcomes))
    assert all(piece in held for piece in pieces)
    for piece in pieces:
        assert piece in scope.found(piece)[0]


def test_acme_relations_are_found(scope: Scope) -> None:
    scope.say("My name is Alex. I lead the AI platform team at Acme Corp.")
    scope.say("My teammate Jordan and I play basketball on weekends.")
    scope.say("My manager is Sam, who heads the Data Intelligence department.")
    assert "Sam" in scope.found("Who is the manager of Alex?")[0]
    assert "Jordan" in scope.found("Who plays basketball with me?")[0]
    assert any("Acme" in text for text in scope.found("Where does Alex work?")[:2])


def test_update_of_a_memory_by_its_id(scope: Scope) -> None:
    work = scope.say("My name is Alex. I work in Seattle and enjoy hiking.")[1]
    text = "Alex now works in Portland and still enjoys hiking"
    scope.conn.execute("select memory_update(%s, %s)", [work["id"], text])
    assert scope.found("Where does Alex work? Portland?")[0] == text
    assert [row["event"] for row in scope.history(work["id"])] == ["ADD", "UPDATE"]


@pytest.mark.parametrize("variant", ["I LIKE swimming", "I  like   swimming", "I like swimming."])
def test_case_spacing_and_full_stop_make_no_other_statement(scope: Scope, variant: str) -> None:
    first = scope.store("I like swimming")
    again = scope.store(variant)
    assert (again["event"], again["id"]) == ("NONE", first["id"])
    assert scope.held() == {"I like swimming"}


def test_system_messages_are_no_memories(scope: Scope) -> None:
    messages = [
        {"role": "system", "content": "You are helpful. I live in Rome."},
        user("Ciao, amici."),
        {"role": "tool", "content": "result: 42"},
        assistant("Noted."),
    ]
    stored = scope.add(messages, infer=False)
    assert texts(stored) == ["Ciao, amici.", "result: 42", "Noted."]
    assert len(scope.listed()) == 3


def test_facts_know_the_messages_that_they_rest_on(scope: Scope) -> None:
    scope.say("I like swimming")
    scope.say("I like swimming")
    sources = rows(
        scope.conn,
        "select g.content from memory.memory_source as s "
        "join memory.message as g on g.id = s.message_id where s.memory_id = %s",
        scope.listed()[0]["id"],
    )
    assert [source["content"] for source in sources] == ["I like swimming"] * 2


def test_idempotency_key_returns_the_first_answer(scope: Scope) -> None:
    first = scope.say("I live in Rome.", idempotency_key=scope.user_id)
    state = scope.state()
    again = scope.say("I live in Rome.", idempotency_key=scope.user_id)
    assert again == first
    assert scope.state() == state
    said = "select count(*) from memory_messages(%s)"
    assert scalar(scope.conn, said, scope.user_id) == 1


# ---- by a language model


def test_the_model_is_told_the_day(listened: Listened) -> None:
    """It can only resolve "last month" if it knows."""
    listened.hear("I got married last month", occurred_at="2026-06-15T12:00Z")
    assert "2026-06-15" in listened.shown()["messages"][0]["said_at"]


def test_wishes_read_by_a_model_are_found_days_later(listened: Listened) -> None:
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


def test_a_conflict_is_seen_by_the_slot_where_the_model_says_add(listened: Listened) -> None:
    listened.hear("I live in Rome.", lives("Rome"))
    (outcome,) = listened.hear("I live in Oslo.", lives("Oslo"))
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Lives in Rome")


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


def test_many_residences_at_once(sessions: Sessions, listened: Listened) -> None:
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

    results = at_once(sessions, [partial(write, n) for n in range(writers)])
    assert not [result for result in results if isinstance(result, psycopg.Error)]
    held = held_values(listened.conn, listened.user_id)
    assert len(held) == writers
    assert [row["ends"] is None for row in held] == [False] * (writers - 1) + [True]
    assert listened.server.counts()["chat"] == writers


def test_the_same_conversation_at_once(sessions: Sessions, listened: Listened) -> None:
    listened.server.script(
        chat=[{"when": "I like tea", "seconds": 0.1, "content": answer(likes("tea"))}]
    )

    def write(connection: psycopg.Connection) -> list[Row]:
        return Scope(connection, listened.user_id).say("I like tea.", project=listened.project)

    results = at_once(sessions, [write] * 8)
    assert sorted(result[0]["event"] for result in results) == ["ADD", *["NONE"] * 7]
    assert listened.held() == {"Likes tea"}


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


def test_a_dry_run_shows_what_is_left_out_and_why(scope: Scope) -> None:
    text = (
        "I live in Bonn. I love your idea. What is the weather like? "
        "Ich wohne in Berlin. 我刚吃完午饭。"
    )
    planned = scope.add(text, dry_run=True)
    assert [(row["event"], row["memory"], row["reason"]) for row in planned] == [
        ("ADD", "Lives in Bonn", None),
        ("NONE", "Loves your idea", "left out: reaction"),
        ("NONE", "What is the weather like", "left out: question"),
        ("NONE", "Ich wohne in Berlin", "left out: no_statement"),
        ("NONE", "刚吃完午饭", "left out: momentary"),
    ]
    assert all(row["id"] is None and row["event_id"] is None for row in planned)
    assert scope.listed() == []
    # What was written is told without it.
    assert [row["memory"] for row in scope.add(text)] == ["Lives in Bonn"]
