"""The document of PolarSearch: its commands in order, and its program byte for byte."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.container.conftest import OpenSearch
from tests.gateway.container.environments import python_with

SERVICES = Path(__file__).parents[1] / "services"
CURLS = (SERVICES / "polarsearch.sh").read_text("utf-8").strip().split("\n\ncurl ")
Json = dict[str, Any]


def types(value: Any) -> Any:
    """Keys and types of a JSON value, lists by their first element."""
    if isinstance(value, dict):
        return {key: types(item) for key, item in value.items()}
    if isinstance(value, list):
        return [types(item) for item in value[:1]]
    return type(value).__name__


def covers(found: Any, documented: Any) -> bool:
    """Whether an answer has at least the documented keys, each with a value of its type."""
    if isinstance(documented, dict):
        return isinstance(found, dict) and all(
            key in found and covers(found[key], item) for key, item in documented.items()
        )
    if isinstance(documented, list):
        return isinstance(found, list) and (
            not documented or (bool(found) and all(covers(item, documented[0]) for item in found))
        )
    if documented is None:
        return True
    return isinstance(found, type(documented)) and not isinstance(found, bool) ^ isinstance(
        documented, bool
    )


class Document:
    """The commands of the document, each used once and in its order."""

    def __init__(self, opensearch: OpenSearch) -> None:
        self.opensearch = opensearch
        self.left = [text if place == 0 else f"curl {text}" for place, text in enumerate(CURLS)]
        self.known: dict[str, str] = {}

    def next(self, **known: str) -> Any:
        """The answer to the next command; known: what takes the place of its placeholders."""
        text = self.left.pop(0)
        self.known |= known
        for name, value in self.known.items():
            text = re.sub(
                rf"<{name.replace('_', '[ _]')}[^>]*previous step>", value, text, flags=re.I
            )
        # The model service stands beside the test, and speaks no TLS.
        address = f"127.0.0.1:{self.opensearch.models.port}"
        text = text.replace("https://${parameters.endpoint}", "http://${parameters.endpoint}")
        text = text.replace("https://dashscope.aliyuncs.com/compatible-mode", f"http://{address}")
        text = text.replace("dashscope.aliyuncs.com/compatible-mode", address)
        for old, new in (("LBFt6ZsBk04xxx", "connector"), ("PRGy6ZsBk04xxx", "connector")):
            text = text.replace(old, self.known.get(new, old))
        assert "previous step" not in text, text
        done = subprocess.run(
            ["sh", "-c", text + " --silent --show-error --write-out '\n%{http_code}'"],
            capture_output=True, text=True, timeout=60, check=True,
            env={"PATH": os.environ["PATH"], "POLARSEARCH_HOST_PORT": self.opensearch.base[7:],
                 "USER_PASSWORD": f"{self.opensearch.user}:{self.opensearch.password}"},
        )  # fmt: skip
        body, _, status = done.stdout.rpartition("\n")
        assert status == "200", f"{text}\n{done.stdout}"
        return json.loads(body)


BOB = '\\"content\\": \\"I am Bob, I really like swimming.'
AREA_B = '\\"content\\": \\"My name is NameA. I am from AreaA.'
AREA_C = '\\"content\\": \\"My name is NameA. I currently live in AreaC.'
PREFERENCES = "USER PREFERENCE EXTRACTOR"


def test_every_curl_of_the_document_in_order(opensearch: OpenSearch) -> None:
    opensearch.models.script(
        embedding=[{"when": "text-embedding-v4", "dimension": 1024}],
        chat=[
            {"when": PREFERENCES, "content": '{"facts":["I like travel. Context: Stated"]}'},
            {"when": BOB, "content": '{"facts": ["Bob likes swimming."]}'},
            {"when": AREA_B, "content": json.dumps(
                {"facts": ["NameA is from AreaA.", "NameA currently resides in AreaB."]})},
            {"when": AREA_C, "content": '{"facts": ["NameA resides in AreaC."]}'},
        ],
    )  # fmt: skip
    document = Document(opensearch)
    assert document.next() == {
        "acknowledged": True, "transient": {},
        "persistent": {"plugins": {"ml_commons": {"agentic_memory_enabled": "true"}}},
    }  # fmt: skip
    trusted = document.next()["persistent"]["plugins"]["ml_commons"]
    (pattern,) = trusted["trusted_connector_endpoints_regex"]
    assert pattern.startswith("^http")
    connector = document.next()["connector_id"]
    made = document.next(connector=connector)
    assert types(made) == {"task_id": "str", "status": "str", "model_id": "str"}
    embedding = made["model_id"]
    (result,) = document.next(model_ID=embedding)["inference_results"]
    (output,) = result["output"]
    assert (output["name"], output["data_type"], output["shape"]) == (
        "sentence_embedding", "FLOAT32", [1024])  # fmt: skip
    assert len(output["data"]) == 1024 and result["status_code"] == 200
    connector = document.next()["connector_id"]
    chat = document.next(connector=connector)["model_id"]
    deployed = document.next(model_ID=chat)
    assert (deployed["task_type"], deployed["status"]) == ("DEPLOY_MODEL", "COMPLETED")
    (result,) = document.next()["inference_results"]
    (output,) = result["output"]
    assert output["name"] == "response" and result["status_code"] == 200
    assert "I like travel" in output["dataAsMap"]["choices"][0]["message"]["content"]
    told = document.next(embedding_model_ID=embedding, LLM_model_ID=chat)
    assert told["status"] == "created"
    container = told["memory_container_id"]
    document.known["index_prefix"] = "mem_test"
    assert "working_memory_id" in document.next(memory_container_ID=container)

    def only(found: Json) -> Json:
        (hit,) = found["hits"]["hits"]
        source: Json = hit["_source"]
        return source

    working = only(document.next())
    assert covers(working, {
        "memory_container_id": "", "payload_type": "conversational",
        "messages": [{"role": "user", "content": [{"text": "", "type": "text"}]}],
        "namespace": {"user_id": "bob"},
    })  # fmt: skip
    assert working["messages"][0]["content"] == [
        {"text": "I am Bob, I really like swimming.", "type": "text"}]  # fmt: skip
    fact = only(document.next())
    assert covers(fact, {
        "created_time": 1, "memory": "", "memory_container_id": "", "tags": {"topic": ""},
        "last_updated_time": 1, "memory_embedding": [0.1], "namespace": {"user_id": ""},
    })  # fmt: skip
    assert (fact["memory"], fact["tags"]) == ("Bob likes swimming", {"topic": "personal info"})
    assert fact["namespace"] == {"user_id": "bob"} and len(fact["memory_embedding"]) == 1024
    change = only(document.next())
    assert covers(change, {
        "created_time": 1, "memory_id": "", "namespace_size": 1, "namespace": {"user_id": ""},
        "action": "ADD", "memory_container_id": "", "after": {"memory": ""}, "tags": {"topic": ""},
    })  # fmt: skip
    document.next()
    found = document.next()["hits"]["hits"]
    area = [hit["_source"] for hit in found if hit["_source"]["namespace"]["user_id"] == "NameA"]
    assert [one["memory"] for one in area] == [
        "NameA is from AreaA", "NameA currently resides in AreaB"]  # fmt: skip
    assert all("memory_embedding" not in one for one in area)
    assert area[1]["created_time"] == area[1]["last_updated_time"]
    document.next()
    assert document.left == []
    hits = opensearch.hits(container, "long-term", {"term": {"namespace.user_id": "NameA"}})
    updated = {hit["_source"]["memory"]: hit["_source"] for hit in hits}
    # The document's own result has lost where NameA is from.
    assert set(updated) == {"NameA is from AreaA", "NameA resides in AreaC"}
    moved = updated["NameA resides in AreaC"]
    assert moved["created_time"] == area[1]["created_time"] < moved["last_updated_time"]
    keys = {request["headers"]["authorization"] for request in opensearch.models.requests()}
    assert keys == {"Bearer sk-of-the-document-67890"}


def calls(tool: str, **arguments: str) -> Json:
    """A step of the agent's model: it calls a tool."""
    call = {"id": "call-1", "type": "function",
            "function": {"name": tool, "arguments": json.dumps(arguments)}}  # fmt: skip
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    return {"act": "json", "answer": {
        "id": "chat-1", "object": "chat.completion", "created": 1, "model": "scripted",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]}}  # fmt: skip


def says(text: str) -> Json:
    return {"content": text}


def learned(message: str, *facts: str) -> Json:
    """A step of the container's model: what it extracts from a message, which ends its said_at."""
    return {
        "when": f')\\", \\"content\\": \\"{message}\\"',
        "content": json.dumps({"facts": facts}),
    }


DIALOGUE: tuple[tuple[str, tuple[Json, ...], str], ...] = (
    ("i like hiking and travelling",
     (says("NO"), calls("add_memory", message="i like hiking and travelling"),
      says("Great to know that you enjoy hiking and traveling, ABC!")), "Great to know"),
    ("I like listen to music",
     (says("NO"), calls("add_memory", message="I like listen to music"),
      says("Awesome, ABC!")), "Awesome, ABC!"),
    ("what do you know about me",
     (says("NO"), calls("search_memories", query="what do you know about me"),
      says('["like"]'), says("You like hiking and traveling. You enjoy listening to music.")),
     "You enjoy listening to music."),
    ("I live in Beijing",
     (says("NO"), calls("add_memory", message="I live in Beijing"),
      says("I've added that you live in Beijing to your profile.")), "you live in Beijing"),
    ("help me plan a weekend trip",
     (says("YES"), says('["live", "like", "hiking", "music"]'),
      says("Yunmeng Mountain, Huairou District")), "Yunmeng Mountain"),
    ("I live in Shanghai now",
     (says("NO"), calls("find_and_update_memory", query="I live in Beijing",
                        new_text="I live in Shanghai now"),
      says('["live", "Beijing"]'), says("I've updated your location from Beijing to Shanghai.")),
     "from Beijing to Shanghai"),
    ("help me plan a weekend trip",
     (says("YES"), says('["live", "Shanghai", "hiking", "music"]'),
      says("Moganshan, Zhejiang Province")), "Moganshan"),
    ("forget that I like music",
     (says("NO"), calls("find_and_delete_memory", query="music"), says('["music"]'),
      says("I've forgotten that.")), "I've forgotten that."),
)  # fmt: skip


@pytest.mark.clients
def test_the_trip_agent_of_the_document_byte_for_byte(
    opensearch: OpenSearch, tmp_path: Path
) -> None:
    container = opensearch.container("trips")
    facts = (
        learned("i like hiking and travelling", "ABC likes hiking and travelling."),
        learned("I like listen to music", "ABC likes to listen to music."),
        learned("I live in Beijing", "ABC lives in Beijing."),
    )
    opensearch.models.script(chat=[*facts, *(step for _, steps, _ in DIALOGUE for step in steps)])
    python = python_with("trip-agent-2.34.2-3.52.0", 60, "requests==2.34.2", "openai==3.52.0")
    done = subprocess.run(
        [str(python), str(SERVICES / "polarsearch/trip_agent.py")],
        input="\n".join(["ABC", *(said for said, _, _ in DIALOGUE), "quit"]) + "\n",
        capture_output=True, text=True, timeout=120, cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONUNBUFFERED": "1",
             "OPENSEARCH_URL": opensearch.base, "OPENSEARCH_USERNAME": opensearch.user,
             "OPENSEARCH_PASSWORD": opensearch.password, "MEM_CONTAINER_ID": container,
             "QWEN_API_KEY": "sk-of-the-agent", "QWEN_BASE_URL": opensearch.models.base_url},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    printed = done.stdout
    assert "Error" not in printed and "unexpected" not in printed, printed
    place = 0
    for _said, _steps, answer in DIALOGUE:
        place = printed.index(answer, place)
    for line in ("Nice to meet you, ABC!", "Trip Memory Agent is ready!", "Goodbye!",
                 "Found relevant memories! Generating a personalized plan...",
                 "Calling tool: `find_and_update_memory`"):  # fmt: skip
        assert line in printed
    assert "couldn't find any relevant memories" not in printed
    plans = [
        request["body"]["messages"][0]["content"]
        for request in opensearch.models.requests("chat")
        if "relevant information I found" in json.dumps(request["body"])
    ]
    assert "ABC lives in Beijing" in plans[0] and "Shanghai" not in plans[0]
    assert "- I live in Shanghai now" in plans[1] and "ABC lives in Beijing" not in plans[1]
    now = opensearch.facts(container, "ABC")
    assert now == ["ABC likes hiking and travelling", "I live in Shanghai now"]
    history = [hit["_source"] for hit in opensearch.hits(container, "history")]
    changes = {(one["action"], one.get("before", {}).get("memory"),
                one.get("after", {}).get("memory")) for one in history}  # fmt: skip
    assert ("UPDATE", "ABC lives in Beijing", "I live in Shanghai now") in changes
    assert ("DELETE", "ABC likes to listen to music", None) in changes
