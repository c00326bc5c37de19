"""Statements that may end an earlier one, and those that must not; secrets."""

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.shared.secrets import holds_secret


def facts(text: str) -> list[dict[str, Any]]:
    return extract([{"role": "user", "content": text}], occurred_at="2024-06-15T10:00:00+02:00")


@pytest.mark.parametrize(
    "text",
    [
        "我的手机是华为的",
        "I live in Mexico during winter",
        "I live in Rome in summer",
        "My favorite food is also sushi",
        "My favorite food is sushi too",
        "I'm a student in the evenings",
        "I'm a student at night",
        "I'm Batman",
        "我在九点上班",
        "我在7点上班",
        "我住在爸妈家",
        "我住在朝阳区",
        "我住在海淀",
        "I left Paris",
        "I left Google Maps open",
        "I prefer not to eat meat over the holidays",
    ],
)
def test_fills_no_slot_but_its_own(text: str) -> None:
    slots = {fact["slot"] for fact in facts(text)}
    assert all(slot is None or slot.startswith("user / opinion") for slot in slots)
    assert slots


@pytest.mark.parametrize(
    ("text", "slot", "value", "negated"),
    [
        ("My phone is an iPhone 15.", "phone model", "an iPhone 15", False),
        ("My phone is a Nokia 3310.", "phone model", "a Nokia 3310", False),
        ("My phone number is 555-0100.", "phone", "555-0100", False),
        ("My phone is +1 (555) 010-0100", "phone", "+1 555 010-0100", False),
        ("我的电话是13800138000", "phone", "13800138000", False),
        ("I quit my job at Google", "employer", "Google", True),
        ("I left Google.", "employer", "Google", True),
        ("I resigned from Google", "employer", "Google", True),
        ("I got fired from Acme", "employer", "Acme", True),
        ("I was laid off by Google last week", "employer", "Google", True),
        ("I'm unemployed now", "employer", "none", False),
        ("I live at 12 Oak Street with my dog", "address", "12 Oak Street", False),
        ("I work at Acme on weekdays", "employer", "Acme", False),
        ("I'm a nurse on the night shift", "job", "nurse", False),
        ("I remarried", "marital_status", "married", False),
        ("换工作了,现在在字节跳动", "employer", "字节跳动", False),
        ("我跳槽了\uff0c现在在字节跳动工作", "employer", "字节跳动", False),
        ("我住在北京市朝阳区", "residence", "北京市朝阳区", False),
        ("我在一号店工作", "employer", "一号店", False),
        ("住喺香港", "residence", "香港", False),
        ("我姓王", "last name", "王", False),
        ("你叫我小李就行", "nickname", "小李", False),
        ("叫我张三", "nickname", "张三", False),
        ("朋友们叫我Tom", "nickname", "Tom", False),
    ],
)
def test_fills_the_slot(text: str, slot: str, value: str, negated: bool) -> None:
    found = [(fact["slot"], fact["value"], fact["negated"]) for fact in facts(text)]
    assert (f"user / {slot}", value, negated) in found


def test_a_later_marriage_ends_a_divorce() -> None:
    found = facts("I got divorced in 2019 and I remarried")
    assert [fact["value"] for fact in found] == ["divorced", "married"]
    assert {fact["slot"] for fact in found} == {"user / marital_status"}


@pytest.mark.parametrize(
    "text",
    ["我今天好累", "Prefer not to say", "I'd prefer not to say", "My name is not important",
     "叫我起床", "你叫我去吃饭"],
)  # fmt: skip
def test_nothing_to_keep(text: str) -> None:
    assert facts(text) == []


SECRETS = [
    "My password is hunter2",
    "My password for gmail is foo",
    "I use the password hunter2",
    "My PIN is 1234",
    "My pin number is 1234",
    "My card number is 1234 5678",
    "My Visa is 4111 1111 1111 1111",
    "My CVV is 123",
    "My SSN is 123-45-6789",
    "My API key is sk-abc123",
    "我的密码是123456",
    "我的銀行卡號是6222020200112233",
    "我的身份证号是110101199003071234",
]


@pytest.mark.parametrize("text", SECRETS)
def test_secrets_are_no_memories(text: str) -> None:
    assert facts(text) == []
    assert facts(f"My name is Ann. {text}") == facts("My name is Ann.")


@pytest.mark.parametrize(
    "text",
    ["I forgot my password", "I like pins", "My bank card is blue", "My phone number is 555-0100",
     "My order number is 4111111111111112", "我的信用卡是招行的", "I am pinning photos"],
)  # fmt: skip
def test_no_secret(text: str) -> None:
    assert not holds_secret(text)
