"""What kind of answer a question asks for, and which texts hold one."""

import pytest
from agent_memory_udfs.answers import (
    Told,
    asked_for,
    asks_for_others,
    asks_opinion,
    is_opinion,
    share,
)


@pytest.mark.parametrize(
    ("query", "kinds"),
    [
        ("Who is my manager?", ["person"]),
        ("What's the name of my dentist?", ["person"]),
        ("When did I move?", ["time"]),
        ("On which day is the standup?", ["time"]),
        ("How many cats do I have?", ["number"]),
        ("How old is Ann and when is her birthday?", ["time", "number"]),
        ("What do I like?", []),
        ("我的经理是谁？", ["person"]),
        ("什么时候搬家？", ["time"]),
    ],
)
def test_kinds_asked_for(query: str, kinds: list[str]) -> None:
    assert asked_for(query) == tuple(kinds)


@pytest.mark.parametrize(
    ("kind", "text", "is_so"),
    [
        ("person", "My manager is Ruth Okafor", True),
        ("person", "Manager annoys me, and I am tired", False),
        ("person", "My manager is too strict", False),
        ("person", "我的经理叫李强", True),
        ("person", "Priya is my boss", True),
        ("person", "Tea is a drink", False),
        ("person", "我们经理王强很忙", True),
        ("person", "邻居张阿姨帮我浇花", True),
        ("person", "经理应该多听意见", False),
        ("time", "We moved last May", True),
        ("time", "We moved to the coast", False),
        ("time", "The standup is at 9:30", True),
        ("number", "We have three cats", True),
        ("number", "We have cats", False),
    ],
)
def test_texts_that_hold_one(kind: str, text: str, is_so: bool) -> None:
    assert share((kind,), text) == is_so


def test_the_share_of_several() -> None:
    assert share(("time", "number"), "In May there were some") == 0.5
    assert share((), "In May") == 0


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Hates taking medication", True),
        ("I'm fond of managers", True),
        ("我讨厌吃药", True),
        ("Uses an inhaler", False),
        ("Dana is their boss", False),
        ("我用吸入器", False),
        ("I would love a pet", False),
        ("I'd like a quiet pet", False),
        ("Has a pet that looks like a fox", False),
        ("I love my car, a Mustang", False),
        ("We love our pet Biscuit", False),
        ("I like Dr. Weiss, my doctor", False),
        ("我爱人在医院工作", False),
        ("我的狗很可爱", False),
        ("我爱运动", True),
    ],
)
def test_opinions(text: str, is_so: bool) -> None:
    assert is_opinion(text) == is_so


@pytest.mark.parametrize(
    ("query", "is_so"),
    [
        ("What do I think of managers?", True),
        ("Which drinks do I like?", True),
        ("What's my favourite drink?", True),
        ("How do I feel about dogs?", True),
        ("我喜欢什么？", True),
        ("Which pet would suit me?", True),
        ("Which car do I want?", True),
        ("Am I a sports fan?", True),
        ("What medication do I take?", False),
        ("Who is my manager?", False),
    ],
)
def test_questions_for_an_opinion(query: str, is_so: bool) -> None:
    assert asks_opinion(query) == is_so


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Sister Ann lives in Oslo", True),
        ("Stepmother bakes cakes", True),
        ("Ruth's brother is a nurse", True),
        ("Lives in Oslo with sister Ann", False),
        ("Grandparenting classes are fun", False),
        ("Doctor is Dr. Holm", False),
        ("It's clay soil", False),
    ],
)
def test_statements_of_others(text: str, is_so: bool) -> None:
    assert Told(text).is_of_others() == is_so


@pytest.mark.parametrize(
    ("query", "is_so"),
    [
        ("Who is my boss?", True),
        ("How old are my sisters?", True),
        ("Where did I meet Ruth?", True),
        ("What's my job?", False),
        ("Where do I work?", False),
        ("Which languages do I speak?", False),
    ],
)
def test_questions_for_others(query: str, is_so: bool) -> None:
    assert asks_for_others(query) == is_so
