"""Quotes: which differences from the text are forgiven, and which are not."""

import pytest
from agent_memory_udfs.language_model.grounding import Passage, plain_text, words
from hypothesis import given
from hypothesis import strategies as st

FOUND = [
    ("I live in Oslo.", "I live in Oslo", "I live in Oslo"),
    ("I live in Oslo.", "i  LIVE in\noslo!", "I live in Oslo"),
    ("I live in Oslo.", "live in", "live in"),
    ("I don\u2019t like tea", "I don't like tea", "I don\u2019t like tea"),
    ("I dont like tea", "I don't like tea", "I dont like tea"),
    ("Well - I like tea, coffee; and milk", "tea coffee and milk", "tea, coffee; and milk"),
    ("我住在 北京。", "我住在北京", "我住在 北京"),
    ("我住在北京,喜欢川菜", "我住在北京\uff0c喜欢川菜\u3002", "我住在北京,喜欢川菜"),
    ("我喜欢Python编程", "喜欢 python 编程", "喜欢Python编程"),
    ("电话\uff11\uff13\uff18", "电话138", "电话\uff11\uff13\uff18"),
    ("\uff29 live here", "I live", "\uff29 live"),
    ("Caf\u00e9 Rome", "Cafe\u0301 rome", "Caf\u00e9 Rome"),
    ("Cafe\u0301 Rome", "caf\u00e9", "Cafe\u0301"),
    ("Stra\u00dfe 5 in Berlin", "STRASSE 5", "Stra\u00dfe 5"),
    ("\uff76\uff9e\uff97\uff7d", "ガラス", "\uff76\uff9e\uff97\uff7d"),
    ("서울에 살아요", "서울에살아요", "서울에 살아요"),
    ("My \ufb01rst \u00bd day", "first", "\ufb01rst"),
    ("Она живёт в Осло", "она ЖИВЁТ", "Она живёт"),
    ("ฉันอยู่ กรุงเทพ", "ฉันอยู่กรุงเทพ", "ฉันอยู่ กรุงเทพ"),
    # A simplified quote of a traditional message, and the other way round.
    ("我住在臺北,喜歡貓", "我住在台北", "我住在臺北"),
    ("我爱吃拉面", "我愛吃拉麵", "我爱吃拉面"),
    ("我在銀行當會計師,已經結婚了", "我在银行当会计师 已经结婚", "我在銀行當會計師,已經結婚"),
    # What an ellipsis leaves out is part of what is quoted.
    ("I live in Oslo.", "I live ... Oslo", "I live in Oslo"),
    ("I live, for now, in Oslo with Ann", "I live\u2026in Oslo", "I live, for now, in Oslo"),
    ("I live, for now, in Oslo", "I live [...] in Oslo", "I live, for now, in Oslo"),
    ("I live in Oslo.", "...live in Oslo...", "live in Oslo"),
    ("我住在北京的朝阳区", "我住在\u2026\u2026朝阳区", "我住在北京的朝阳区"),
    ("tea and I like tea a lot", "like tea . . . lot", "like tea a lot"),
]
ABSENT = [
    ("I live in Oslo.", "I lived in Oslo"),
    ("I live in Oslo.", "I live Oslo"),
    ("I live in Oslo.", "Oslo ... I live"),
    ("I live in Oslo.", "I live ... Rome"),
    ("I live in Oslo, a lot", "I live ... a"),
    ("I live. " + "So it goes on and on. " * 20 + "Oslo is far.", "I live ... Oslo"),
    ("I live in Oslo.", "..."),
    ("I live in Oslo.", "in Osl"),
    ("I am a therapist", "rapist"),
    ("I am a therapist", "the rapist"),
    ("version 3.5", "version 35"),
    ("Oslo", ""),
    ("Oslo", "?!"),
    ("", "Oslo"),
    ("我住在北京", "我住北京"),
    ("resume", "r\u00e9sum\u00e9"),
]


@pytest.mark.parametrize(("text", "quote", "source"), FOUND)
def test_found(text: str, quote: str, source: str) -> None:
    assert Passage(text).find(quote) == source


@pytest.mark.parametrize(("text", "quote"), ABSENT)
def test_absent(text: str, quote: str) -> None:
    assert Passage(text).find(quote) is None


@pytest.mark.parametrize(
    ("text", "quote", "enough"),
    [("I am 28", "I", False), ("I am 28", "28", False), ("I am 28", "am 28", True),
     ("No.", "no", True), ("3", "3", True), ("我是的", "是", False), ("我是的", "是的", True),
     ("a b c d", "a b", False), ("...", "", False)],
)  # fmt: skip
def test_length(text: str, quote: str, enough: bool) -> None:
    assert Passage(text).supports(quote) is enough


@pytest.mark.parametrize(
    ("text", "quote", "sentence"),
    [
        ("Hi! I do not like tea. Bye.", "like tea", "I do not like tea"),
        ("I never, ever like tea", "like tea", "I never, ever like tea"),
        ("I paid 3.50 for it. Fine", "for it", "I paid 3.50 for it"),
        ("你好。我不喜欢茶\uff01好", "喜欢茶", "我不喜欢茶"),
        ("One. Two. Three.", "One ... Two", "One. Two"),
    ],
)
def test_the_sentence_of_a_quote(text: str, quote: str, sentence: str) -> None:
    passage = Passage(text)
    span = passage.locate(quote)
    assert span is not None
    start, end = passage.sentence(span)
    assert text[start:end] == sentence


@given(st.text(), st.text())
def test_any_text(before: str, after: str) -> None:
    source = Passage(f"{before} I live in Oslo. {after}").find("i live in OSLO")
    assert source is not None
    assert plain_text(source) == "i live in oslo"


@given(st.text())
def test_a_text_quotes_itself(text: str) -> None:
    found = Passage(text).find(text)
    assert (found is not None) == bool(plain_text(text))
    for word in words(text):
        assert word.plain
        assert 0 <= word.start < word.end <= len(text)


def test_long_text_takes_linear_time() -> None:
    text = "我喜欢吃辣 and tea, " * 20_000
    assert Passage(text).find("nothing of it") is None
