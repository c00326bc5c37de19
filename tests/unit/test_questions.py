"""What a rambling query asks, and when all of it may be meant."""

import pytest
from agent_memory_udfs.questions import question_of

from tests.effort import bounded_effort


@pytest.mark.parametrize(
    ("query", "question"),
    [
        ("It rained all week and work is a lot. What is my dog called?", "What is my dog called?"),
        (
            "Work is crazy, it rained all week, I'm tired, so what's my dog's name?",
            "so what's my dog's name?",
        ),
        (
            "Thanks for the tip about bikes, it rides well. Remind me where I bought my helmet.",
            "Remind me where I bought my helmet.",
        ),
        ("最近总觉得累，工作也忙，前几天还下雨了，我的狗叫什么名字？", "我的狗叫什么名字？"),
        ("我最近睡不好。工作也很忙。对了，我的狗叫什么？谢谢！", "对了，我的狗叫什么？"),
        ("你好，请问，我住在哪里？", "我住在哪里？"),
        # Nothing beside the question, or little.
        ("Where do I live?", None),
        ("Hi! Where do I live?", None),
        ("Where do I live? And what is my dog called?", None),
        ("I like hiking. Which of my friends do, too?", None),
        # It is about what was said before.
        ("I'm meeting Dana for lunch at noon tomorrow. What does she like?", None),
        ("I fly to Oslo with both kids in the last week of May. What should I pack?", None),
        ("我明天中午要和小王一起吃饭，在公司附近。她喜欢吃什么？", None),
        ("我妹妹，就是住在北京的那个，叫什么名字？", None),
        # Nothing asks.
        ("It rained all week. Work is a lot. The dog is sick.", None),
        ("", None),
        ("。。", None),
    ],
)
def test_the_question_of_a_query(query: str, question: str | None) -> None:
    assert question_of(query) == question


@pytest.mark.parametrize("text", ["what, ", "so ", "。我", "a. ", "，谁", "? "])
def test_a_long_query_costs_little(text: str) -> None:
    with bounded_effort():
        question_of(text * 2000)
