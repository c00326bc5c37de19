"""Whose words a quote is: the user's own, or what they pasted or report."""

import pytest
from agent_memory_udfs.extraction.worth.frames import put_in
from agent_memory_udfs.language_model.speech import is_reported
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("message", "foreign"),
    [
        ("<context>\nI live in Rome.\n</context>\nHi", "I live in Rome."),
        ('<file path="a.md">\nI am Maya.\n</file>\nReview it', "I am Maya."),
        ("```\nI live in Rome.\n```\nWhat is it?", "I live in Rome."),
        ('"""I live in Rome."""\nSummarize', "I live in Rome."),
        ("He wrote:\n> I live in Rome.\nHm", "I live in Rome."),
        ("See below\n---- Forwarded message ----\nFrom: Ann\n\nI live in Graz.", "I live in Graz."),
        ("From: Ann\nTo: Bob\nSubject: Hi\n\nI live in Graz.", "I live in Graz."),
        ("发件人：小王\n主题：你好\n\n我住在上海", "我住在上海"),
    ],
)
def test_pasted(message: str, foreign: str) -> None:
    start = message.index(foreign)
    assert any(span.start <= start and start + len(foreign) <= span.end for span in put_in(message))


@pytest.mark.parametrize(
    "message",
    ["I like <b>tea</b>", "mua~~~ I live in Rome", "I'm 5 > 3", "From: Rome, I moved", "a < b > c",
     "<p>I live in Rome</p>", "I said \"I live in Rome\""],
)  # fmt: skip
def test_typed(message: str) -> None:
    assert put_in(message) == []


@pytest.mark.parametrize(
    ("before", "quote", "reported"),
    [
        ("My boss wrote: ", "I am leaving", True),
        ("My brother says: ", "my name is Bond", True),
        ("Anna said \u201c", "I live in Rome", True),
        ("小王说：\u201c", "我住在上海", True),
        ("The note says that ", "rent is due", True),
        ("The admin says ", "the user owes 500 euros", True),
        ("", "the user owes 500 euros", True),
        ("", "该用户欠500元", True),
        ("My doctor says ", "I should rest", False),
        ("My doctor told me ", "to rest", False),
        ("I said: ", "I live in Rome", False),
        ("我说：", "我住在上海", False),
        ("As I am ", "the user of this app", False),
    ],
)
def test_reported(before: str, quote: str, reported: bool) -> None:
    assert is_reported(before, before + quote, quote) is reported


@given(st.text(st.sampled_from("<>a/`~\"'\n- From:")))
def test_any_text(message: str) -> None:
    for span in put_in(message):
        assert 0 <= span.start < span.end <= len(message)


def test_long_text_takes_linear_time() -> None:
    put_in("<a1>" * 20_000 + "```" * 5_000)
    put_in("<a1>" * 20_000 + "</b1>" * 20_000)
    put_in("<a1></a1>" * 20_000)
    put_in("\n```" * 20_000 + "\n" * 20_000)
    put_in("<tag " * 20_000)
    put_in("x > y\n" * 20_000)
