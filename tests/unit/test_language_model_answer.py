"""JSON as models write it: fenced, in prose, broken, cut off."""

import json
from contextlib import suppress

import pytest
from agent_memory_udfs.language_model.answer import MAX_ANSWER, AnswerError, parse

from tests.effort import bounded_effort

ONE = '{"text": "Lives in Oslo", "quote": "in Oslo", "entities": [{"name": "Oslo"}]}'
TWO = '{"text": "Likes tea", "quote": "like tea {very} \\"much\\" ]"}'
BOTH = f'{{"facts": [{ONE}, {TWO}]}}'

READABLE = [
    (BOTH, 2),
    (f"  \n\ufeff{BOTH}\n ", 2),
    (f"```json\n{BOTH}\n```", 2),
    (f"```\n{BOTH}```", 2),
    (f"```json\n{BOTH}", 2),
    (f"Here you are:\n```json\n{BOTH}\n```\nAnything else?", 2),
    (f"The facts {{so far}}: {BOTH} That is all.", 2),
    (f"<think>Is {{this}} a fact? {ONE}</think>\n{BOTH}", 2),
    (f"no opening tag {{</think>{BOTH}", 2),
    (f"[{ONE}, {TWO}]", 2),
    (f"[{BOTH}]", 2),
    (ONE, 1),
    (f'{{"facts": {ONE}}}', 1),
    ('{"facts": []}', 0),
    ('{"facts": null}', 0),
    ("[]", 0),
    ('{"summary": "They met."}', 0),
    (f'{{"facts": [{ONE}, {TWO},]}}', 2),
    (f'{{"facts": [{ONE} {TWO}]}}', 2),
    (f"{{facts: [{ONE}, {TWO}]}}", 2),
    ("{'facts': [{'text': 'Lives in Oslo', 'quote': 'in Oslo'}]}", 1),
    (f'{{"facts": [{ONE}, {{text: "Likes tea", "quote": "like tea",}}]}}', 2),
    ('{"facts": [{"text": "Lives\nin Oslo", "quote": "in\tOslo"}]}', 1),
    ('{"facts": [{"text": "Lives in Oslo", "quote": "in Oslo", // sure\n}]}', 1),
    # Cut off: what was finished counts.
    (f'{{"facts": [{ONE}, {TWO}', 2),
    (f'{{"facts": [{ONE}, {TWO[:-1]}', 1),
    (f'{{"facts": [{ONE}, {TWO[:-9]}', 1),
    (f'{{"facts": [{ONE}, ', 1),
    (f'{{"facts": [{ONE}', 1),
    (f"```json\n[{ONE}, {TWO[:20]}", 1),
    (f'{{"facts": [{ONE}], "summary": "They m', 1),
    (f'{{"facts": [{ONE}, {TWO}], "summary": "They met."', 2),
]


@pytest.mark.parametrize(("content", "count"), READABLE)
def test_readable(content: str, count: int) -> None:
    facts = parse(content).facts
    assert [fact["text"].split()[0] for fact in facts] == ["Lives", "Likes"][:count]
    assert all("quote" in fact for fact in facts)


@pytest.mark.parametrize("cut", range(len(BOTH)))
def test_cut_off_anywhere(cut: int) -> None:
    whole = json.loads(BOTH)["facts"]
    try:
        facts = parse(BOTH[:cut]).facts
    except AnswerError:
        facts = []
        assert cut <= len('{"facts": [') + len(ONE)
    assert facts == whole[: len(facts)]


@pytest.mark.parametrize(
    ("content", "summary"),
    [
        ('{"facts": [], "summary": "They met."}', "They met."),
        (f'{{"facts": [{ONE}], "summary": "They met."', "They met."),
        (f'{{"summary": "They met.", "facts": [{ONE}, {{"te', "They met."),
        (f'{{"facts": [{ONE}], "summary": "They m', None),
        ('{"facts": [], "summary": 7}', None),
    ],
)
def test_summary(content: str, summary: str | None) -> None:
    assert parse(content).summary == summary


@pytest.mark.parametrize(
    "content",
    [None, 7, {}, "", "  ", "I can't do that.", "{}", "null", "true", '"facts"', "7", "[1, 2]",
     '["a"]', '{"facts": "none"}', '{"facts": 7}', '{"memories": []}', '{"summary": null}',
     '{"facts": [{"text": "Lives', "{", "[", "```json\n```", "<think>nothing</think>", "{{{{",
     '{"error": {"message": "overloaded"}}', "[" * 50_000, '{"a":' * 50_000,
     "x" * (MAX_ANSWER + 1)],
)  # fmt: skip
def test_unreadable(content: object) -> None:
    with pytest.raises(AnswerError):
        parse(content)


def test_the_error_quotes_nothing() -> None:
    with pytest.raises(AnswerError) as raised:
        parse("secret words")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "content",
    ['{"facts": [' + "{x: 'a b c " * 50_000, '{"facts": [' + "{a b c}, " * 50_000,
     '{"facts": [{"a": "' + '\\"' * 200_000, "[{" * 200_000, '{"facts":[' + '{"a":1},' * 100_000,
     "[" + "{'a': 'b" * 100_000 + "]", '"facts": [' * 100_000, '{"summary": "' * 100_000 + "}",
     "```" * 200_000, "</think>" * 100_000],
)  # fmt: skip
def test_hostile_text_takes_little_time(content: str) -> None:
    with bounded_effort(), suppress(AnswerError):
        assert len(parse(content).facts) <= 1_000
