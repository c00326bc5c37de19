"""What memory_add() makes of conversations: the services' own documents, English and Chinese."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from tests.database.calls import Row, Scope, contents, rows, scalar, texts

ACKNOWLEDGED = {"role": "assistant", "content": "好的,已经记下您的口味偏好。"}


def events(outcomes: list[Row]) -> dict[str, str]:
    """Text of each outcome with its event."""
    return {row["memory"]: row["event"] for row in outcomes}


def user(text: str) -> Row:
    return {"role": "user", "content": text}


def assistant(text: str) -> Row:
    return {"role": "assistant", "content": text}


def test_name_work_and_hobby(scope: Scope) -> None:
    outcomes = scope.add(
        [
            user("My name is Alex. I work in Seattle and enjoy hiking."),
            assistant("Nice to meet you, Alex! Seattle has great trails."),
        ]
    )
    assert [row["event"] for row in outcomes] == ["ADD"] * 3
    for fact, place in zip(("Alex", "Seattle", "hiking"), texts(outcomes), strict=True):
        assert fact in place
    assert all(row["id"] and row["event_id"] for row in outcomes)
    assert "Seattle" in scope.found("Where does Alex work?")[0]
    assert "hiking" in scope.found("What does Alex enjoy?")[0]
    assert "Alex" in scope.found("What is the user's name?")[0]


def test_residence_changes_and_nothing_else(scope: Scope) -> None:
    first = scope.add(
        [
            user("My name is NameA. I am from AreaA. I currently live in AreaB."),
            assistant("Hello, NameA! Nice to meet you."),
        ]
    )
    assert [row["event"] for row in first] == ["ADD"] * 3
    name, origin, residence = (row["id"] for row in first)
    between = datetime.now(UTC)
    second = scope.add(
        [
            user("My name is NameA. I currently live in AreaC."),
            assistant("Hello, NameA! Nice to meet you."),
        ]
    )
    assert [row["event"] for row in second] == ["NONE", "UPDATE"]
    assert second[0]["id"] == name
    assert second[1]["previous_memory"] == first[2]["memory"]
    held = {row["id"]: row for row in scope.listed()}
    assert set(held) == {name, origin, second[1]["id"]}
    assert "AreaA" in held[origin]["memory"]
    assert held[origin]["updated_at"] is None

    now = scope.found("Where does NameA live?", top_k=100)
    assert any("AreaC" in text for text in now)
    assert not any("AreaB" in text for text in now)
    then = scope.found("Where does NameA live?", as_of=between)
    assert any("AreaB" in text for text in then)
    assert not any("AreaC" in text for text in then)

    for memory_id in (residence, second[1]["id"]):
        added, changed = scope.history(memory_id)
        assert (added["event"], changed["event"]) == ("ADD", "UPDATE")
        assert "AreaB" in added["new_memory"]
        assert "AreaB" in changed["old_memory"] and "AreaC" in changed["new_memory"]
        assert added["at"] < changed["at"]
        assert added["valid_from"] < added["valid_to"] == changed["valid_from"]
        assert changed["valid_to"] is None


@pytest.mark.parametrize(
    ("before", "after"),
    [("I'm single", "I got married last month"), ("我单身。", "我上个月结婚了。")],
)
@pytest.mark.parametrize("dated", [False, True])
def test_marital_status_is_superseded(scope: Scope, before: str, after: str, dated: bool) -> None:
    single = scope.say(before, at="2026-01-10T12:00Z" if dated else None)
    married = scope.say(after, at="2026-06-15T12:00Z" if dated else None)
    assert [row["event"] for row in single + married] == ["ADD", "UPDATE"]
    assert married[0]["previous_memory"] == single[0]["memory"]
    assert scope.held() == {married[0]["memory"]}
    if dated:
        row = scope.listed()[0]
        assert datetime(2026, 5, 1, tzinfo=UTC) <= row["valid_from"]
        assert row["valid_from"] <= datetime(2026, 6, 1, tzinfo=UTC)
        assert scope.held(as_of="2026-04-01Z") == {single[0]["memory"]}


@pytest.mark.parametrize("parts", [False, True])
def test_only_the_user_is_a_source(scope: Scope, parts: bool) -> None:
    def content(text: str) -> object:
        return [{"text": text, "type": "text"}] if parts else text

    outcomes = scope.add(
        [
            {"role": "user", "content": content("I am Bob, I really like swimming.")},
            {"role": "assistant", "content": content("Cool, nice. Hope you enjoy your life.")},
        ]
    )
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]
    assert "Bob" in outcomes[0]["memory"]
    assert "swimming" in outcomes[1]["memory"]
    assert len(scope.held()) == 2
    # Both turns stand in working memory.
    said = rows(
        scope.conn,
        "select role, content from memory_messages(%s) order by occurred_at",
        scope.user_id,
    )
    assert [turn["role"] for turn in said] == ["user", "assistant"]


def test_chinese_taste(scope: Scope) -> None:
    outcomes = scope.add([user("我喜欢吃辣,特别是川菜。"), ACKNOWLEDGED])
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]
    assert "喜欢吃辣" in outcomes[0]["memory"]
    assert "川菜" in outcomes[1]["memory"] and "喜欢" in outcomes[1]["memory"]
    scope.say("我在银行工作。")
    for query in ("我喜欢什么菜", "川菜"):
        assert "川菜" in scope.found(query)[0]
    assert set(scope.found("我喜欢什么菜")[:2]) == set(texts(outcomes))


def test_chinese_residence_is_superseded(scope: Scope) -> None:
    first = scope.say("我住在北京")
    second = scope.say("我搬到上海了")
    assert [row["event"] for row in first + second] == ["ADD", "UPDATE"]
    assert "北京" in second[0]["previous_memory"]
    assert scope.held() == {second[0]["memory"]}
    assert "上海" in scope.found("我住在哪里")[0]
    assert "上海" in second[0]["memory"]


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


@pytest.mark.parametrize(
    ("statement", "request_", "gone"),
    [
        ("I like swimming. I like chess.", "Please forget that I like swimming", "swimming"),
        ("我喜欢游泳。我喜欢下棋。", "请忘记我喜欢游泳", "游泳"),
    ],
)
def test_forgetting_one_memory_alone(
    scope: Scope, statement: str, request_: str, gone: str
) -> None:
    kept: dict[UUID, str] = {}
    lost: dict[UUID, str] = {}
    for row in scope.say(statement):
        (lost if gone in row["memory"] else kept)[row["id"]] = row["memory"]
    assert len(lost) == 1 and len(kept) == 1
    outcomes = scope.say(request_)
    assert [(row["event"], row["id"]) for row in outcomes] == [("DELETE", *lost)]
    assert scope.held() == set(kept.values())
    assert not any(gone in text for text in scope.found(gone))
    (memory_id,) = lost
    assert [row["event"] for row in scope.history(memory_id)] == ["ADD", "DELETE"]
    assert scope.history(memory_id)[1]["old_memory"] == lost[memory_id]


def test_forgetting_what_is_not_known_touches_nothing(scope: Scope) -> None:
    scope.say("I like chess.")
    before = scope.state()
    outcomes = scope.say("Please forget that I like swimming")
    assert [row["event"] for row in outcomes] == ["NONE"]
    assert scope.state() == before


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I like tea", "I like coffee"),
        ("我喜欢喝茶", "我喜欢喝咖啡"),
        ("I am allergic to peanuts", "I am allergic to shellfish"),
        ("I have a dog named Rex", "I have a cat named Tom"),
    ],
)
def test_several_values_stand_side_by_side(scope: Scope, first: str, second: str) -> None:
    outcomes = scope.say(first) + scope.say(second)
    assert [row["event"] for row in outcomes] == ["ADD", "ADD"]
    assert len(scope.held()) == 2


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


def test_the_same_twice(scope: Scope) -> None:
    text = "My name is Alex. I work in Seattle and enjoy hiking."
    first, second = scope.say(text), scope.say(text)
    assert events(first) == dict.fromkeys(texts(first), "ADD")
    assert events(second) == dict.fromkeys(texts(first), "NONE")
    assert [row["id"] for row in second] == [row["id"] for row in first]
    assert len(scope.listed()) == 3


@pytest.mark.parametrize("text", ["I like swimming", "我喜欢游泳"])
@pytest.mark.parametrize("infer_first", [False, True])
def test_the_same_text_word_for_word_and_inferred(
    scope: Scope, text: str, infer_first: bool
) -> None:
    scope.say(text, infer=infer_first)
    scope.say(text, infer=not infer_first)
    assert len(scope.listed()) == 1
    assert scope.search(text)[0]["id"] == scope.listed()[0]["id"]


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


def test_dry_run_tells_the_plan_and_writes_nothing(scope: Scope) -> None:
    scope.say("My name is NameA. I live in AreaB. I like tea.")
    before = contents(scope.conn)
    text = "My name is NameA. I live in AreaC. I like coffee. Please forget that I like tea."
    plan = scope.say(text, dry_run=True)
    assert contents(scope.conn) == before
    assert all(row["event_id"] is None for row in plan)
    done = scope.say(text)
    assert [(row["event"], row["memory"], row["previous_memory"]) for row in plan] == [
        (row["event"], row["memory"], row["previous_memory"]) for row in done
    ]
    assert [row["event"] for row in plan] == ["NONE", "UPDATE", "ADD", "DELETE"]


def test_undo_restores_the_former_state_exactly(scope: Scope) -> None:
    scope.say("My name is NameA. I am from AreaA. I live in AreaB.", metadata={"k": [1, "x"]})
    before, when = scope.state(), datetime.now(UTC)
    update = scope.say("I live in AreaC.")[0]
    assert update["event"] == "UPDATE"
    undone = scope.undo(update["event_id"])
    assert "AreaB" in undone["memory"] and "AreaC" in undone["previous_memory"]
    assert scope.state() == before
    assert scope.held(as_of=when) == {row["memory"] for row in before}
    assert any("AreaB" in text for text in scope.found("Where does NameA live?"))
    assert not any("AreaC" in text for text in scope.found("AreaC", include_superseded=True))


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
