"""A request to forget deletes what it means, and nothing about anybody else."""

from __future__ import annotations

import pytest

from tests.database.calls import Scope


@pytest.mark.parametrize(
    ("known", "request_"),
    [
        ("My sister likes tea.", "Forget that I like tea."),
        ("My wife likes tea.", "Forget that I like tea."),
        ("Tom went to Rome.", "Forget that I went to Rome."),
        ("My sister's phone number is 555-0100.", "Forget my phone number."),
        ("我姐姐喜欢川菜", "忘掉我喜欢川菜"),
    ],
)
def test_another_person_s_memory_stays(scope: Scope, known: str, request_: str) -> None:
    scope.say(known)
    held = scope.held()
    assert [row["event"] for row in scope.say(request_)] == ["NONE"]
    assert held and scope.held() == held


@pytest.mark.parametrize(
    ("known", "request_"),
    [
        ("My sister likes tea.", "Forget that my sister likes tea."),
        ("I like green tea.", "Forget that I like tea."),
        ("I like green tea.", "Forget what I said about tea."),
        ("I live in Rome.", "Forget where I live."),
        ("My address is 12 Oak Street.", "Forget my address."),
        ("I live at 12 Oak Street.", "Forget my address."),
        ("我喜欢川菜", "忘掉我喜欢川菜这件事"),
        ("我喜欢川菜", "忘掉我喜欢川菜"),
    ],
)
def test_what_is_meant_goes(scope: Scope, known: str, request_: str) -> None:
    scope.say(known)
    assert [row["event"] for row in scope.say(request_)] == ["DELETE"]
    assert scope.held() == set()


def test_the_user_s_own_goes_first(scope: Scope) -> None:
    scope.say("My sister likes tea.")
    scope.say("I like black tea from Assam.")
    scope.say("Forget that I like tea.")
    assert scope.held() == {"Sister likes tea"}
