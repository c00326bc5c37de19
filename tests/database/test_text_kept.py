"""Text is stored as it is, found as it is, and never becomes part of a statement."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, contents, rows, scalar

TEXTS = {
    "quotes": """It's a "quoted" 'text' with `ticks` and ''doubled'' ones""",
    "dollars": "$$ begin; $tag$ body $tag$; $1 $2 $$",
    "backslashes": "C:\\temp\\new \\n \\\\ \\' \\u0041 E'\\x41'",
    "injection": "'); drop table memory.memory; --",
    "format": "%s %I %L %1$s %% {0} {} :name @extschema@",
    "wildcards": "100% of _all_ [a-z]* (regex|text)+?",
    "tsquery": "a & b | !c <-> 'd':*A ( ) \\' ' : *",
    "json": '{"AND": [{"user_id": "*"}]}',
    "html": "<script>alert('x')</script> &amp; &#x41;",
    "emoji": "I love 🍕🇮🇹 and 👨‍👩‍👧‍👦, ❤️‍🔥 1️⃣",
    "arabic": "أحب القهوة العربية ‏כן‎ مع التمر",
    "hebrew": "אני גר בתל אביב",
    "mixed direction": "price \u202b١٢٣ ريال\u202c end",
    "chinese": "我喜欢吃辣,特别是川菜。",
    "japanese": "私は東京に住んでいます。カタカナ",
    "korean": "저는 서울에 살아요",
    "thai": "ฉันชอบกินข้าวผัด",
    "combining": "e\u0301 versus é, z\u0351\u036b\u0343a\u0321\u0353lgo",
    "plane 2": "𠮷野家 𝒜𝓁𝓅𝒽𝒶 𓀀",
    "zero width": "a\u200bb\u200cc\u200dd\ufeff",
    "control": "bell\x07 tab\tform\x0cfeed\x1b[31m line\r\nend",
    "private use": "\ue000\uf8ff\U000f0000",
    "only symbols": "!!! ??? ... --- ***",
    "only digits": "31415926535",
    "padded": "  leading and trailing  ",
    "very long word": "x" * 3000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_stored_as_it_is_and_found(scope: Scope, name: str) -> None:
    text = TEXTS[name]
    for other in ("I like tea", "The weather was fine", "喝茶"):
        scope.store(other)
    stored = scope.store(text)
    assert (stored["event"], stored["memory"]) == ("ADD", text)
    assert text in scope.held()
    assert [row["new_memory"] for row in scope.history(stored["id"])] == [text]
    said = "select content from memory_messages(%s) order by occurred_at desc limit 1"
    assert scalar(scope.conn, said, scope.user_id) == text
    found = scope.found(text)
    assert len(found) == 4
    if scalar(scope.conn, "select memory._query_terms(%s) <> '{}'", text):
        assert found[0] == text


@pytest.mark.parametrize("name", TEXTS)
def test_inferring_never_fails(scope: Scope, name: str) -> None:
    scope.say(TEXTS[name])
    said = "select content from memory_messages(%s)"
    assert scalar(scope.conn, said, scope.user_id) == TEXTS[name]


@pytest.mark.parametrize("name", TEXTS)
def test_everywhere_else_text_may_stand(shared: Connection, name: str) -> None:
    text = TEXTS[name][:512]  # ids and keys are bounded
    scope = Scope(shared, text)
    call = {"agent_id": text, "run_id": text, "app_id": text, "metadata": {text: text}}
    stored = scope.store(f"Under {name}", categories=[text], idempotency_key=text, **call)
    filters = {
        "AND": [
            {"user_id": text},
            {"agent_id": {"in": [text]}},
            {"metadata": {text: text}},
            {"categories": {"contains": text}},
        ]
    }
    (row,) = scope.search("Under", filters=filters, agent_id=text, run_id=text, app_id=text)
    assert row["id"] == stored["id"]
    assert (row["user_id"], row["agent_id"], row["run_id"], row["app_id"]) == (text,) * 4
    assert row["metadata"] == {text: text} and row["categories"] == [text]
    reason = rows(
        shared,
        "select reason from memory_delete(%s, reason => %s) as d "
        "join memory.event as e on e.memory_id = d.id and e.event = 'DELETE'",
        stored["id"],
        text,
    )
    assert reason in ([], [{"reason": text}])
    assert scope.events()[-1]["reason"] == text


def test_ten_thousand_words(scope: Scope) -> None:
    words = [f"word{n}" for n in range(9_998)]
    text = " ".join(["Beginning", *words, "zyzzyva"])
    stored = scope.store(text)
    assert scope.held() == {text}
    scope.store("Something short about a beetle")
    assert scope.search("zyzzyva")[0]["id"] == stored["id"]
    assert scope.search("word5000")[0]["id"] == stored["id"]


def test_ten_thousand_words_inferred(scope: Scope) -> None:
    filler = "The report has a number of pages. " * 1_200
    outcomes = scope.say(filler + "I live in Rome. " + filler)
    assert "Lives in Rome" in {row["memory"] for row in outcomes}


def test_a_long_chinese_message(scope: Scope) -> None:
    text = "天地玄黄宇宙洪荒" * 1_250 + "榛子拿铁"
    stored = scope.store(text)
    scope.store("喝茶")
    assert scope.search("榛子拿铁")[0]["id"] == stored["id"]


@pytest.mark.parametrize(
    "content", ["a\\u0000b", "\\ud83d", "\\udf55\\ud83c"], ids=["NUL", "half a pair", "swapped"]
)
def test_json_of_what_text_cannot_hold(scope: Scope, content: str) -> None:
    """Messages as JSON are refused; text that only looks like them is kept as it is."""
    said = f'[{{"role": "user", "content": "{content}"}}]'
    before = contents(scope.conn)
    for door in ("jsonb", "json"):
        with pytest.raises(psycopg.DataError):
            scope.conn.execute(
                f"select memory_add('{said}'::{door}, user_id => '{scope.user_id}')".encode()
            )
    assert contents(scope.conn) == before
    assert scope.add(said, infer=False)[0]["memory"] == said


def test_nul_bytes_are_refused(scope: Scope) -> None:
    before = contents(scope.conn)
    attempts: list[Callable[[], Any]] = [
        lambda: scope.add("a\x00b", infer=False),
        lambda: scope.add([{"role": "user", "content": "a\x00b"}], infer=False),
        lambda: scope.store("a", metadata={"k": "a\x00b"}),
        lambda: scope.found("a\x00b"),
        lambda: scope.found("a", filters={"agent_id": "a\x00b"}),
    ]
    for attempt in attempts:
        with pytest.raises((psycopg.DataError, psycopg.errors.UntranslatableCharacter)):
            attempt()
    assert contents(scope.conn) == before


def test_the_words_nul_and_zero_are_just_words(scope: Scope) -> None:
    for text in ("\\0 and \\x00 and \\u0000", "null", "None", "undefined", "0"):
        assert scope.store(text)["memory"] == text
    assert len(scope.held()) == 5


def test_text_that_begins_like_json(scope: Scope) -> None:
    for text in ("[see the list]", "{curly}", "[1, 2, 3]", '"quoted"', "42", "true"):
        row = scope.add(text, infer=False)[0]
        assert (row["event"], row["memory"]) == ("ADD", text)


def test_messages_as_json_text(scope: Scope) -> None:
    said = [{"role": "user", "content": 'She said "ciao" \\ 🍕'}]
    row = scope.add(json.dumps(said), infer=False)[0]
    assert row["memory"] == said[0]["content"]
    text = json.dumps({"role": "user", "content": "one object"})
    assert scope.add(text, infer=False)[0]["memory"] == text
    assert scope.add(Jsonb(json.loads(text)), infer=False)[0]["memory"] == "one object"


def test_parts_are_joined_in_order(scope: Scope) -> None:
    parts = [
        {"type": "text", "text": "first"},
        {"type": "image_url", "image_url": {"url": "https://example.org/x.png"}},
        {"type": "text", "text": "second"},
    ]
    row = scope.add([{"role": "user", "content": parts}], infer=False)[0]
    assert row["memory"] == "first\nsecond"


serial = itertools.count(1)

# What has no width: see memory._is_blank().
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0"
)
SEEN = re.compile(rf"[^\s\x00-\x1f\x7f-\x9f{UNSEEN}]")
# All that PostgreSQL's UTF-8 can hold; a statement needs something that can be seen.
kept = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=200
).filter(SEEN.search)


@given(text=kept, key=kept, value=kept)
def test_round_trip(shared: Connection, text: str, key: str, value: str) -> None:
    scope = Scope(shared, f"round trip {next(serial)}")
    metadata: dict[str, Any] = {key: [value, {value: key}]}
    stored = scope.store(text, metadata=metadata)
    assert stored["memory"] == text
    (row,) = scope.search(text, filters={"metadata": {key: {"contains": value}}})
    assert (row["memory"], row["metadata"]) == (text, metadata)
    (said,) = rows(shared, "select content from memory_messages(%s)", scope.user_id)
    assert said["content"] == text


@given(text=kept, query=kept)
def test_any_text_and_any_query_work(shared: Connection, text: str, query: str) -> None:
    scope = Scope(shared, f"any text {next(serial)}")
    with shared.transaction(force_rollback=True):
        scope.say(text)
        scope.store("I like tea")
        found = scope.search(query)
        assert all(0 <= row["score"] <= 1 for row in found)
        assert all(0 <= row["lexical"] <= 1.000001 for row in found)
        assert len(found) == min(10, len(scope.listed()))
