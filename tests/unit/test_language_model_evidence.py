"""What stands in what was said: numbers, names and times; and words that deny or tell of an end."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from agent_memory_udfs.language_model import times
from agent_memory_udfs.language_model.denial import (
    denies,
    ended_attributes,
    ends,
    is_denied_before,
)
from agent_memory_udfs.language_model.evidence import Evidence, texts_of
from agent_memory_udfs.language_model.numbers import chinese_numbers, figures, numbers
from hypothesis import given
from hypothesis import strategies as st

SAID_AT = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I have 3 cats", {"3"}),
        ("1,200 euros, 3.50 each", {"1200", "1", "200", "3", "50"}),
        ("at 07:05", {"7", "5"}),
        ("room 0", set()),
        ("\uff12\uff18歳", {"28"}),
        ("three cats", set()),
    ],
)
def test_figures(text: str, found: set[str]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    ("text", "number"),
    [("three cats", "3"), ("twenty-five", "25"), ("5k", "5000"), ("3pm", "15"), ("a dozen", "12"),
     ("the second", "2"), ("二十八岁", "28"), ("三万元", "30000"), ("3万", "30000"), ("两个", "2"),
     ("十二", "12"), ("二零一九年", "2019"), ("下午3点", "15"), ("1.5 million", "1500000"),
     ("三点半", "30"), ("一百二十", "120")],
)  # fmt: skip
def test_numbers_in_other_words(text: str, number: str) -> None:
    assert number in numbers(text)


@given(st.text("零一二两三四五六七八九十百千万", min_size=1, max_size=12))
def test_any_chinese_number(text: str) -> None:
    assert all(number >= 0 for number in chinese_numbers(text))


@given(st.text())
def test_any_text(text: str) -> None:
    """Nothing raises, and what was said is never missing in itself."""
    evidence = Evidence([text])
    assert not evidence.lacks_number(text, [])
    evidence.lacks_value("name", text, [SAID_AT])
    times.names_a_time(text)
    times.dates_in(text)
    times.follows(SAID_AT - timedelta(days=400), text, SAID_AT)
    times.is_past_state(text)
    times.says_it_is_over(text, SAID_AT)
    is_denied_before(text, text)


SAID = "I'm Ann from Germany. My sister Eva O'Neil works at IBM in New York. 我住在北京市"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Is from Germany", False),
        ("Is German", False),
        ("Sister Eva works at IBM", False),
        ("Eva's employer is IBM", False),
        ("Works at International Business Machines", False),
        ("Sister lives in NY", False),
        ("Sister Eva O\u2019Neil works at IBM", False),
        ("Sister Maria works at IBM", True),
        ("Works at Acme", True),
        ("Is from Germany. Ann likes it there", False),
        ("Meets Mr. Brown", True),
        ("Was there in May on a Friday", False),
    ],
)
def test_names(text: str, missing: bool) -> None:
    assert Evidence([SAID]).lacks_name(text) is missing


@pytest.mark.parametrize(
    ("attribute", "value", "missing"),
    [
        ("residence", "北京", False),
        ("residence", "上海", True),
        ("residence", "germany", False),
        ("residence", "oslo", True),
        ("employer", "IBM", False),
        ("likes", "Hiking", False),
        ("likes", "hiking in Oslo", True),
        ("pet", "a dog", False),
        ("age", "30", True),
        (None, "Oslo", True),
    ],
)
def test_values(attribute: str | None, value: str, missing: bool) -> None:
    assert Evidence([SAID]).lacks_value(attribute, value, [SAID_AT]) is missing


def test_whose_words_count() -> None:
    messages: list[dict[str, Any]] = [
        {"role": "system", "content": "Oslo"},
        {"role": "user", "content": "Rome", "name": "Ann"},
        {"role": "assistant", "content": "Paris"},
        {"role": "tool", "content": "Bonn"},
        {"role": "user", "content": None},
    ]
    assert texts_of(messages) == ["Rome", "Ann", "Paris"]


@pytest.mark.parametrize(
    ("said", "days", "follows"),
    [
        ("I live in Rome", 100, False),
        ("I live in Rome", 0, True),
        ("I came yesterday", 1, True),
        ("I came yesterday", 30, False),
        ("I came last week", 10, True),
        ("I came last week", 100, False),
        ("I came last month", 40, True),
        ("I came last year", 400, True),
        ("I came last year", 1500, False),
        ("I came five years ago", 1826, True),
        ("I came five years ago", 365, False),
        ("I came 3 weeks ago", 21, True),
        ("I came 3 weeks ago", 365, False),
        ("I came a few years ago", 1400, True),
        ("I have been here for 10 years", 3650, True),
        ("I came in 2022", 1600, True),
        ("I came in May", 45, True),
        ("I came when I was a kid", 9000, True),
        ("I was born here", 12000, True),
        ("Ich wohne in Rom seit langem", 9000, True),
        ("ローマに住んでいます", 9000, True),
        ("我住在罗马", 100, False),
        ("我昨天来的", 1, True),
        ("我三年前来的", 1096, True),
        ("我三年前来的", 100, False),
        ("我上個月來的", 40, True),
    ],
)
def test_what_follows_from_words_of_time(said: str, days: int, follows: bool) -> None:
    found = SAID_AT - timedelta(days=days)
    if "2022" in said:
        found = datetime(2022, 1, 1, tzinfo=UTC)
    assert times.follows(found, said, SAID_AT) is follows


@pytest.mark.parametrize(
    ("words", "past"),
    [("I used to live in Bonn", True), ("I'm used to living here", False),
     ("She is used to it", False), ("I got used to this", False),
     ("I lived there from 2010 to 2015", True), ("I formerly worked at Acme", True),
     ("我以前住在北京", True), ("我曾经养过猫", True), ("我以前没养过猫", True),
     ("I live in Bonn", False), ("I've lived in Bonn since 2010", False), ("我住在北京", False)],
)  # fmt: skip
def test_past_states(words: str, past: bool) -> None:
    if words == "我以前没养过猫":
        past = False
    assert times.is_past_state(words) is past


@pytest.mark.parametrize(
    ("words", "attributes"),
    [("We got divorced", {"marital_status", "spouse", "residence"}), ("I sold the car", set()),
     ("I quit my job", {"employer", "job", "workplace"}), ("他们離婚了", {"spouse"}),
     ("My cat passed away", set()), ("I finished school", {"school", "major"})],
)  # fmt: skip
def test_words_of_an_end(words: str, attributes: set[str]) -> None:
    assert ends(words)
    assert attributes <= ended_attributes(words)


@pytest.mark.parametrize("words", ["I moved to Oslo", "I like tea", "我住在北京", "I have a car"])
def test_words_of_no_end(words: str) -> None:
    assert not ends(words)
    assert not denies(words)


@pytest.mark.parametrize(
    ("before", "quote", "denied"),
    [
        ("I do not ", "like tea", True),
        ("I don\u2019t really ", "like tea", True),
        ("I can't say that I ", "like tea", True),
        ("No, ", "I like tea", False),
        ("I'm not tired, ", "I like tea", False),
        ("I do not drink coffee but ", "like tea", False),
        ("Don't forget that ", "I like tea", False),
        ("我不", "喜欢茶", True),
        ("我從來沒", "去過羅馬", True),
        ("我不累，", "喜欢茶", False),
        ("我非常", "喜欢茶", False),
        ("我特别", "喜欢茶", False),
        ("你是不是知道我", "喜欢茶", False),
        ("I don't think I ", "like tea", True),
        ("I haven't done the things I ", "like to do", False),
        ("I stopped ", "drinking tea", True),
        ("I stopped when I ", "moved to Rome", False),
        ("", "I like tea", False),
    ],
)
def test_what_stands_before_a_quote(before: str, quote: str, denied: bool) -> None:
    assert is_denied_before(before, quote) is denied
