"""Slots of statements as memories are worded."""

import pytest
from agent_memory_udfs.extraction.restated import value_in_slot


@pytest.mark.parametrize(
    ("statement", "slot", "value"),
    [
        ("Lives in Rome", "user / residence", "Rome"),
        ("Resides in Rome", "user / residence", "Rome"),
        ("No longer lives in Rome", "user / residence", "not Rome"),
        ("Is 34", "user / age", "34"),
        ("Is a keen gardener", "user / age", None),
        ("Is a keen gardener", "user / job", None),
        ("Works at Acme", "user / employer", "Acme"),
        ("Name is Bob", "user / name", "Bob"),
        ("Likes tea", "user / opinion of tea", "tea"),
        ("Hates tea", "user / opinion of tea", "not tea"),
        ("Likes tea", "user / opinion of coffee", None),
        ("Tom lives in Rome", "tom / residence", "Rome"),
        ("Tom lives in Rome", "user / residence", None),
        ("Manager lives in Rome", "manager / residence", "Rome"),
        ("住在北京", "user / residence", "北京"),
        ("手机号是13800138000", "user / phone", "13800138000"),
        ("喜欢川菜", "user / residence", None),
        ("", "user / residence", None),
        ("?", "odd", None),
    ],
)
def test_value_in_slot(statement: str, slot: str, value: str | None) -> None:
    assert value_in_slot(statement, slot) == value
