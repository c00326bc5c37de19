"""A denial ends the value that it denies, and no other."""

from __future__ import annotations

from tests.database.calls import Scope


def test_denial_of_another_value_ends_nothing(scope: Scope) -> None:
    scope.say("I work at Google.")
    assert [row["event"] for row in scope.say("I no longer work at Acme.")] == ["ADD"]
    assert scope.held() == {"Works at Google", "No longer works at Acme"}


def test_denial_of_the_value_supersedes_it(scope: Scope) -> None:
    scope.say("I work at Google.")
    (outcome,) = scope.say("I no longer work at Google.")
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Works at Google")
    assert scope.held() == {"No longer works at Google"}


def test_a_value_ends_its_denial(scope: Scope) -> None:
    scope.say("I am single.")
    scope.say("I am not single anymore.")
    (outcome,) = scope.say("I am single.")
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Is not single anymore")
    assert scope.held() == {"Is single"}


def test_what_ended_a_job_ends_no_unemployment(scope: Scope) -> None:
    scope.say("I'm unemployed.")
    scope.say("I quit my job last year.")
    assert "Is unemployed" in scope.held()


def test_hating_what_was_liked_supersedes(scope: Scope) -> None:
    scope.say("I like tea.")
    (outcome,) = scope.say("I hate tea.")
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Likes tea")
    assert scope.held() == {"Hates tea"}


def test_leaving_ends_the_job_at_that_employer_only(scope: Scope) -> None:
    scope.say("I work at Google.")
    assert [row["event"] for row in scope.say("I left Acme.")] == ["ADD"]
    (outcome,) = scope.say("I quit my job at Google.")
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Works at Google")
    assert scope.held() == {"Left Acme", "Quit their job at Google"}


def test_unemployment_ends_any_job(scope: Scope) -> None:
    scope.say("I work at Google.")
    scope.say("I'm unemployed now.")
    assert scope.held() == {"Is unemployed"}
    scope.say("I work at Acme.")
    assert scope.held() == {"Works at Acme"}


def test_a_model_of_phone_is_no_number(scope: Scope) -> None:
    scope.say("My phone number is 555-0100.")
    scope.say("My phone is an iPhone 15.")
    assert scope.held() == {"Phone number is 555-0100", "Phone is an iPhone 15"}
