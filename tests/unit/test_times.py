"""The examples of the rules of times/: what each reads, and what only looks like it."""

import re
from datetime import datetime

import pytest
from agent_memory_udfs.times import chinese, english
from agent_memory_udfs.times.expressions import Rule

SAID_AT = datetime(2024, 6, 12, 15, 30)
ENDS = r"(?!\w|-[a-z])"


@pytest.mark.parametrize("rule", english.RULES, ids=lambda rule: rule.example)
def test_an_english_rule(rule: Rule) -> None:
    (found,) = english.expressions(rule.example, SAID_AT)
    assert rule.example[found.at : found.to] == rule.example
    assert (found.day_itself or found.start) == datetime.fromisoformat(rule.begins)
    assert re.search(rf"\b(?:{rule.pattern}){ENDS}", rule.example, re.IGNORECASE)
    assert re.search(rf"\b(?:{rule.pattern}){ENDS}", rule.unlike, re.IGNORECASE) is None


@pytest.mark.parametrize("rule", chinese.RULES, ids=lambda rule: rule.example)
def test_a_chinese_rule(rule: Rule) -> None:
    (found,) = chinese.expressions(rule.example, SAID_AT)
    assert rule.example[found.at : found.to] == rule.example
    assert (found.day_itself or found.start) == datetime.fromisoformat(rule.begins)
    assert re.search(rule.pattern, rule.unlike) is None
