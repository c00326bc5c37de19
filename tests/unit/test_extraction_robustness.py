"""Any text: no exception, words of the message only, linear time, little to import."""

import cProfile
import subprocess
import sys

import pytest
from agent_memory_udfs.extraction import extract
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import bounded_effort

LIMIT = 100_000

TELLING = """
    I my we am is was 'm not live in at work love like to and , . ? ! but if when since Rome tea
    the a forget that remember you Tom Tom's 28 years old married 2019 last month moved name\u2019s
    我 住在 北京 \uff0c 。 喜欢 不 了 吗 是 叫 的 - * > ``` " \u201c \u201d 😀 é \x00 ( ) / don't
"""
WORDS = st.sampled_from([*TELLING.split(), " ", "\n"])


def check(text: str) -> None:
    for fact in extract([{"role": "user", "content": text}], occurred_at="2024-06-15T10:00:00Z"):
        assert fact["source"] in text
        assert fact["memory"].strip() == fact["memory"] != ""
        assert fact["action"] in ("add", "forget")
        assert fact["kind"] in ("fact", "preference", "episode", "instruction")
        assert fact["exclusive"] == (fact["slot"] is not None)
        assert fact["categories"]


@given(st.text())
def test_any_text(text: str) -> None:
    check(text)


@given(st.lists(WORDS, max_size=30), st.sampled_from(["", " "]))
def test_any_order_of_telling_words(words: list[str], joint: str) -> None:
    check(joint.join(words))


@pytest.mark.parametrize("occurred_at", ["", "yesterday", "2024-02-30", "2024-06-15", None])
def test_any_time_of_the_message(occurred_at: str | None) -> None:
    message = {"role": "user", "content": "I moved to Oslo 900 years ago, on May 31"}
    assert extract([message], occurred_at=occurred_at)[0]["slot"] == "user / residence"


@pytest.mark.parametrize("message", [{}, {"role": "user"}, {"role": "user", "content": None}])
def test_message_without_text(message: dict[str, str]) -> None:
    assert extract([message]) == []


@pytest.mark.parametrize(
    "piece",
    ["a", "a ", '" ', "'", ". ", ".", "I am ", "I live in ", "I live in Rome. ", "I like tea and ",
     ", ", "我", "我喜欢,", "我喜欢吃", "\n", "-", "- ", "😀", "😀 I ", "1", "1 ", "in 2019-", "(",
     "`", " ", "“", 'I like " . ? ! ', "remember that ", "记住", "hi ", "I.", "在", ":", "去年",
     "1年", "... a", "Ab ", "_", "*", "1. ", "my ", "forget ", "和", "is ", "I and "],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    text = (piece * (LIMIT // len(piece) + 1))[:LIMIT]
    with bounded_effort():
        check(text)


NEVER_TWICE = [
    "The app has {} users. ", "Office is {} km. ", "Daughter is nearly {} years old. ",
    "The team has {} developers. ", "Act as a nutritionist. I'm vegan {}. ",
    "Ann wrote:\n> I live at {}.\nHm. ", "I have {} dogs. I walk them. ", "I quit {} jobs. ",
    "My sister Ann{} is a vet. She likes tea. ", "Suppose I am {}. Back to reality. ",
    "我有{}只猫。它叫豆豆。", "我妈妈{}岁。她是医生。",
]  # fmt: skip


def calls(text: str) -> int:
    """How many functions are called to read it."""
    profile = cProfile.Profile()
    profile.runcall(check, text)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("sentence", NEVER_TWICE)
def test_work_is_linear_where_nothing_is_said_twice(sentence: str) -> None:
    """What one sentence asks of all of the message is found out once."""
    told = list(map(sentence.format, range(1000, 1200)))
    check("".join(told[:20]))  # what is read once
    few, many = calls("".join(told[:60])), calls("".join(told[60:180]))
    assert many < 2.05 * few  # a call for each pair of sentences would be more


def test_time_is_linear_where_nothing_is_said_twice() -> None:
    size = len("".join(NEVER_TWICE).encode()) + 2 * len(NEVER_TWICE)
    told = (sentence.format(n) for n in range(LIMIT // size) for sentence in NEVER_TWICE)
    with bounded_effort():
        check("".join(told))


def test_needs_the_standard_library_only() -> None:
    code = (
        "import sys; import agent_memory_udfs.extraction;"
        "print([name for name in ('numpy', 'tokenizers', 'inspect') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
