"""What files of conversations and memories are read as."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from agent_memory.errors import SetupError
from agent_memory.importing import Conversation, read
from agent_memory.progress import Bar

Json = dict[str, Any]


def arguments(path: Path, **defaults: Any) -> list[Json]:
    return [conversation.arguments for conversation in read(path, defaults)]


def written(folder: Path, content: Any, name: str = "file.json") -> Path:
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8")
    return path


CONVERSATION = {"messages": [{"role": "user", "content": "我喜欢吃辣"}], "user_id": "a"}


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(CONVERSATION) + "\n\n" + json.dumps(CONVERSATION, ensure_ascii=False),
        "\ufeff" + json.dumps(CONVERSATION) + "\r\n" + json.dumps(CONVERSATION) + "\r\n",
        [CONVERSATION, CONVERSATION],
        json.dumps([CONVERSATION, CONVERSATION], indent=2),
        {"conversations": [CONVERSATION, CONVERSATION]},
    ],
    ids=["lines", "lines of a Windows program", "list", "list over lines", "object"],
)
def test_conversations(tmp_path: Path, content: Any) -> None:
    assert arguments(written(tmp_path, content)) == [CONVERSATION, CONVERSATION]


def test_one_object_over_many_lines(tmp_path: Path) -> None:
    assert arguments(written(tmp_path, json.dumps(CONVERSATION, indent=2))) == [CONVERSATION]


def test_places(tmp_path: Path) -> None:
    lines = f"{json.dumps(CONVERSATION)}\n\n{json.dumps(CONVERSATION)}\n"
    found = list(read(written(tmp_path, lines)))
    assert [conversation.place for conversation in found] == [
        "file.json, line 1",
        "file.json, line 3",
    ]


def test_defaults_fill_in(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [
            {"messages": "x"},
            {"messages": "x", "agent_id": 7},
            {"messages": "x", "infer": True, "metadata": None},
        ],
    )
    assert arguments(path, user_id="me", run_id=None, infer=False) == [
        {"messages": "x", "user_id": "me", "infer": False},
        {"messages": "x", "agent_id": "7", "infer": False},
        {"messages": "x", "user_id": "me", "infer": True},
    ]


MEM0 = {
    "id": "8f5",
    "memory": "Likes sushi",
    "hash": "0a1",
    "metadata": {"a": 1},
    "categories": ["food"],
    "created_at": "2025-07-01T10:00:00-07:00",
    "updated_at": None,
    "expiration_date": None,
    "user_id": "alex",
    "actor_id": "Alex",
    "immutable": False,
    "score": 0.5,
}


@pytest.mark.parametrize(
    "content",
    [
        [MEM0],
        {"results": [MEM0], "relations": []},
        {"count": 1, "next": None, "results": [MEM0]},
        {"memories": [MEM0]},
        json.dumps(MEM0) + "\n",
    ],
)
def test_memories_of_mem0(tmp_path: Path, content: Any) -> None:
    assert arguments(written(tmp_path, content)) == [
        {
            "messages": [{"role": "user", "content": "Likes sushi", "name": "Alex"}],
            "user_id": "alex",
            "infer": False,
            "metadata": {"a": 1, "source_id": "8f5"},
            "categories": ["food"],
            "occurred_at": "2025-07-01T10:00:00-07:00",
        }
    ]


def test_a_changed_memory_is_of_its_last_change(tmp_path: Path) -> None:
    changed = MEM0 | {"updated_at": "2025-08-01T00:00:00Z", "expiration_date": "2030-01-01"}
    (found,) = arguments(written(tmp_path, [changed]))
    assert found["occurred_at"] == "2025-08-01T00:00:00Z"
    assert found["expires_at"] == "2030-01-01"


LOCOMO = {
    "sample_id": "conv-1",
    "qa": [],
    "conversation": {
        "speaker_a": "Ann",
        "speaker_b": "Bob",
        "session_10_date_time": "9:05 am on 2 June, 2023",
        "session_10": [{"speaker": "Bob", "dia_id": "D10:1", "text": "Bye"}],
        "session_2_date_time": "1:56 pm on 8 May, 2023",
        "session_2": [
            {"speaker": "Ann", "dia_id": "D2:1", "text": "Look!", "blip_caption": "a cat"},
            {"speaker": "Bob", "dia_id": "D2:2", "text": "Nice"},
        ],
        "session_3_date_time": "1:00 pm on 9 May, 2023",
        "session_3": [],
    },
}


@pytest.mark.parametrize("content", [[LOCOMO], json.dumps(LOCOMO)], ids=["list", "one"])
def test_locomo(tmp_path: Path, content: Any) -> None:
    second, tenth = arguments(written(tmp_path, content))
    assert (second["user_id"], second["run_id"]) == ("conv-1", "session_2")
    assert second["messages"] == [
        {
            "role": "user",
            "name": "Ann",
            "content": "Look! [shares a cat]",
            "metadata": {"dia_id": "D2:1"},
            "occurred_at": "2023-05-08T13:56:00+00:00",
        },
        {
            "role": "user",
            "name": "Bob",
            "content": "Nice",
            "metadata": {"dia_id": "D2:2"},
            "occurred_at": "2023-05-08T13:56:01+00:00",
        },
    ]
    assert tenth["run_id"] == "session_10"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"messages": "x"}\n{"messages": ', "file.json, line 2: not valid JSON"),
        ('{"messages": "x"}\n[1]', "file.json, line 2: not a JSON object."),
        ('{"messages" "x"}', "file.json, line 1: not valid JSON"),
        ("[{}", "file.json: not valid JSON"),
        ("", "file.json: not valid JSON"),
        ("3", "file.json holds neither a list nor an object."),
        ([CONVERSATION, {"text": "x"}], "file.json, entry 2: neither messages nor a memory"),
        ([CONVERSATION | {"user": "x"}], "file.json, entry 1: unknown key: user."),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, content: Any, told: str) -> None:
    with pytest.raises(SetupError) as raised:
        arguments(written(tmp_path, content))
    assert str(raised.value).startswith(told)


def test_files_that_are_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read: No such file"):
        arguments(tmp_path / "nothing")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SetupError, match="is not UTF-8 text"):
        arguments(tmp_path / "binary")


def test_keys_depend_on_the_content_alone() -> None:
    key = Conversation("here", {"messages": "x", "user_id": "a"}).key
    assert Conversation("there", {"user_id": "a", "messages": "x"}).key == key
    assert Conversation("here", {"messages": "x", "user_id": "b"}).key != key
    assert Conversation("here", {"messages": "y", "user_id": "a"}).key != key
    assert Conversation("here", {"messages": "x", "idempotency_key": "own"}).key == "own"


def test_the_bar() -> None:
    bar = Bar(10, "conversations")
    empty, full = "[" + " " * 30 + "]", "[" + "#" * 30 + "]"
    assert bar.text(0, 0, 0.0) == f"{empty} 0/10 conversations"
    assert bar.text(5, 4, 2.0).endswith("] 5/10 conversations, 2.0/s, 2 s left")
    assert bar.text(10, 10, 4.0) == f"{full} 10/10 conversations, 2.5/s"
    assert Bar(0, "x").text(0, 0, 1.0) == f"{full} 0/0 x"
