"""Conversations as agents send them: what says nothing is skipped, and never refuses the rest."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Row, Scope, call

HIKING = {"role": "user", "content": "I love hiking"}
LEARNT = "Loves hiking"

SILENT: dict[str, Any] = {
    "null": {"role": "assistant", "content": None},
    "null of the user": {"role": "user", "content": None},
    "empty": {"role": "assistant", "content": ""},
    "blanks": {"role": "user", "content": " \n\u3000"},
    "no parts": {"role": "user", "content": []},
    "tool call of OpenAI": {
        "role": "assistant", "content": None,
        "tool_calls": [{"id": "x", "type": "function", "function": {"name": "f"}}],
    },
    "tool call without content": {"role": "assistant", "tool_calls": [{"id": "x"}]},
    "function call": {"role": "assistant", "function_call": {"name": "f", "arguments": "{}"}},
    "tool call of Anthropic": {
        "role": "assistant",
        "content": [{"type": "tool_use", "id": "x", "name": "f", "input": {}}],
    },
    "tool result of Anthropic": {
        "role": "user",
        "content": [{"type": "tool_result", "tool_use_id": "x", "content": "I live in Rome"}],
    },
    "thoughts": {
        "role": "assistant",
        "content": [
            {"type": "thinking", "thinking": "Hm"}, {"type": "reasoning", "text": "I am old."},
        ],
    },
    "picture": {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]},
    "sound": {"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "x"}}]},
    "part without text": {"role": "user", "content": [{"type": "text"}]},
    "part with null": {"role": "user", "content": [{"type": "text", "text": None}, None]},
    "call of the Responses API": {
        "type": "function_call", "call_id": "x", "name": "f", "arguments": "{}",
    },
    "its output": {"type": "function_call_output", "call_id": "x", "output": "5"},
    "its reasoning": {"type": "reasoning", "id": "x", "summary": []},
    "tool call of LangChain": {"type": "ai", "content": "", "tool_calls": [{"name": "f"}]},
    "tool call of Gemini": {"role": "model", "parts": [{"functionCall": {"name": "f"}}]},
    "unknown role": {"role": "observer", "content": None},
}  # fmt: skip


def noticed(scope: Scope, messages: Any, **arguments: Any) -> tuple[list[Row], list[str]]:
    """Outcomes of memory_add(), and its NOTICEs."""
    heard: list[str] = []

    def hear(diagnostic: psycopg.errors.Diagnostic) -> None:
        heard.append(str(diagnostic.message_primary))

    scope.conn.add_notice_handler(hear)
    outcomes = scope.add(messages, **arguments)
    scope.conn.remove_notice_handler(hear)
    return outcomes, heard


def said(scope: Scope) -> list[tuple[str, str]]:
    """Role and words of each message of the scope."""
    listed = call(scope.conn, "memory_messages", user_id=scope.user_id)
    return [(row["role"], row["content"]) for row in listed]


@pytest.mark.parametrize("infer", [True, False])
@pytest.mark.parametrize("name", SILENT)
def test_what_says_nothing_is_skipped_and_counted(scope: Scope, name: str, infer: bool) -> None:
    outcomes, heard = noticed(scope, [SILENT[name], HIKING, SILENT[name]], infer=infer)
    assert [row["event"] for row in outcomes] == ["ADD"]
    assert scope.held() == {LEARNT if infer else "I love hiking"}
    assert said(scope) == [("user", "I love hiking")]
    assert heard == ["2 messages without words skipped"]


def test_a_conversation_without_words(scope: Scope) -> None:
    outcomes, heard = noticed(scope, list(SILENT.values()))
    assert (outcomes, said(scope)) == ([], [])
    assert heard == [f"{len(SILENT)} messages without words skipped"]
    assert noticed(scope, SILENT["null"]) == ([], ["1 message without words skipped"])
    assert noticed(scope, [SILENT["null"]], infer=False, idempotency_key="k")[0] == []


WORDS: dict[str, tuple[Any, str]] = {
    "parts": ({"role": "user", "content": [
        {"type": "text", "text": "I love hiking"}, {"type": "image_url", "image_url": {}},
    ]}, "user"),
    "parts of the Responses API": ({"type": "message", "role": "user", "content": [
        {"type": "input_text", "text": "I love hiking"}, {"type": "input_image"},
    ]}, "user"),
    "its answer": (
        {"role": "assistant", "content": [{"type": "output_text", "text": "I love hiking"}]},
        "assistant",
    ),
    "bare parts": ({"role": "user", "content": ["I love hiking"]}, "user"),
    "Gemini": ({"role": "model", "parts": [{"text": "I love hiking"}]}, "assistant"),
    "Vercel": ({"id": "1", "role": "user", "parts": [
        {"type": "step-start"}, {"type": "text", "text": "I love hiking"},
    ]}, "user"),
    "beside a tool call": ({"role": "assistant", "content": "I love hiking", "tool_calls": [{}]},
                           "assistant"),
    "LangChain": ({"type": "human", "content": "I love hiking", "additional_kwargs": {}}, "user"),
    "LangChain's dict": ({"type": "ai", "data": {"content": "I love hiking"}}, "assistant"),
    "developer": ({"role": "developer", "content": "I love hiking"}, "system"),
    "function": ({"role": "function", "name": "f", "content": "I love hiking"}, "tool"),
    "human": ({"role": "human", "content": "I love hiking"}, "user"),
    "ai": ({"role": "ai", "content": "I love hiking"}, "assistant"),
    "chatbot": ({"role": "CHATBOT", "content": "I love hiking"}, "assistant"),
    "tool": ({"role": "tool", "tool_call_id": "x", "content": "I love hiking"}, "tool"),
}  # fmt: skip


@pytest.mark.parametrize("name", WORDS)
def test_words_in_the_shapes_of_other_apis(scope: Scope, name: str) -> None:
    message, role = WORDS[name]
    _, heard = noticed(scope, [message])
    assert said(scope) == [(role, "I love hiking")]
    assert heard == []
    assert scope.held() == ({LEARNT} if role == "user" else set())


def test_a_tools_result_may_be_any_json(scope: Scope) -> None:
    result = {"role": "tool", "content": {"degrees": 21}}
    outcomes, _ = noticed(scope, [result, HIKING], infer=False)
    assert [row["memory"] for row in outcomes] == ['{"degrees": 21}', "I love hiking"]


def test_places_in_errors_are_those_of_the_call(scope: Scope) -> None:
    with pytest.raises(psycopg.DataError, match=r"messages\[2\] has an unknown role"):
        scope.add([SILENT["null"], HIKING, {"role": "bot", "content": "x"}])


def test_the_queue_and_many_take_them_too(scope: Scope) -> None:
    call(scope.conn, "memory_add_async", messages=[SILENT["null"], HIKING], user_id=scope.user_id)
    call(scope.conn, "memory_add_async", messages=[SILENT["null"]], user_id=scope.user_id)
    scope.conn.execute("call memory_process_jobs()")
    assert scope.held() == {LEARNT}
    states = "select state from memory.job where user_id = %s"
    assert scope.conn.execute(states, [scope.user_id]).fetchall() == [("succeeded",)] * 2
    many = [
        Jsonb({"user_id": scope.user_id, "messages": said})
        for said in ([SILENT["null"]], "I like tea", [SILENT["picture"], HIKING])
    ]
    added = scope.conn.execute(
        "select conversation, event from memory_add_many(%s)", [many]
    ).fetchall()
    assert added == [(2, "ADD"), (3, "NONE")]
