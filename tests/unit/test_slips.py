"""Corrections of what was said before, and which sentences are none."""

import pytest
from agent_memory_udfs.extraction.english.implied.instead import with_new
from agent_memory_udfs.extraction.english.implied.present import by_now
from agent_memory_udfs.extraction.english.implied.slips import (
    Slip,
    is_correction,
    is_same_but_value,
    slip_of,
)


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Sorry, I meant Ulm.", Slip("Ulm")),
        ("not bass, drums", Slip("drums", "bass")),
        ("It's Karin actually, not Karen", Slip("Karin", "Karen", surely=False)),
        ("I said Cork but it was actually Kerry", Slip("Kerry", "Cork")),
        ("*Noah", Slip("Noah")),
        ("typo: 1994", Slip("1994")),
        ("three kids, sorry", Slip("three kids")),
        ("no wait, 7am", Slip("7am", surely=False)),
        ("Correction: she lives in Bristol", Slip(statement="she lives in Bristol")),
        ("You got my wife's name wrong.", Slip()),
        ("I meant to ask about the weather", None),
        ("Thanks, that's great!", None),
        ("No problem at all", None),
    ],
)
def test_slip(text: str, slip: Slip | None) -> None:
    assert slip_of(text) == slip


def test_what_follows_what_was_wrong() -> None:
    assert slip_of("It's Marte") is None
    assert slip_of("It's Marte", told_wrong=True) == Slip("Marte")
    assert is_correction("You got her name wrong. It's Marte.", surely=True)
    assert not is_correction("I like tea. It's hot.", surely=False)
    assert is_correction("Ulm, actually.", surely=False)
    assert not is_correction("Smooth, actually.", surely=True)


@pytest.mark.parametrize(
    ("source", "value", "new", "old", "meant"),
    [
        ("I play bass in a band", "", "drums", "bass", "I play drums in a band"),
        ("My flight leaves at 8", "8", "at 9", "", "My flight leaves at 9"),
        ("I have three brothers", "", "two brothers", "", "I have two brothers"),
        ("I live on the third floor", "", "the fourth floor", "", "I live on the fourth floor"),
        ("We fly to Oslo on Friday", "", "on Saturday", "", "We fly to Oslo on Saturday"),
        ("My birthday is May 4", "May 4", "June 4", "", "My birthday is June 4"),
        ("My name is Stefan", "Stefan", "Stephan", "", "My name is Stephan"),
        ("My sister lives in Bath", "Bath", "Bristol", "", "My sister lives in Bristol"),
        ("I have two cats and two dogs", "", "three", "", ""),
        ("I play bass in a band", "", "drums", "guitar", ""),
        ("My order is AB-12", "AB-12", "7", "", ""),
    ],
)
def test_the_value_of_its_kind(source: str, value: str, new: str, old: str, meant: str) -> None:
    assert with_new(source, value, new, old) == meant


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Sister lives in Bath", "Sister lives in Bristol", True),
        ("Dad is a plumber", "Uncle is a plumber", True),
        ("Has three brothers", "Likes tea", False),
        ("Has two dogs", "Has two dogs", False),
    ],
)
def test_same_but_value(one: str, other: str, same: bool) -> None:
    assert is_same_but_value(one, other) is same


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("These days I get up at 9", "I get up at 9 now"),
        ("I'm an electrician these days", "I'm an electrician now"),
        ("I ended up moving to Kobe", "I moved to Kobe"),
        ("We had to move to Leeds", "We moved to Leeds"),
        ("moved house, we're in York now", "we moved to York"),
        ("we moved out to York", "we moved to York"),
        ("I get up at 9", ""),
        ("I had to laugh", ""),
    ],
)
def test_what_is_so_by_now(said: str, plain: str) -> None:
    assert by_now(said) == plain
