"""Remote models, over real HTTP to a scripted server: what each of its moods comes to."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.database.calls import Connection, call, contents, refused, rows, scalar, texts
from tests.database.remote import (
    DIMENSION,
    FAILURES,
    KEY,
    QUESTION,
    SCHEMA,
    ask,
    make_project,
    set_model,
)
from tests.model_server import ModelServer

# More than a busy machine needs for an answer: what ends most calls is not the time.
PATIENCE: dict[str, Any] = {"deadline_seconds": 20}
# For those that it does end: more than it needs for a request.
DEADLINE: dict[str, Any] = {"deadline_seconds": 2}


@pytest.fixture
def chat(shared: Connection, model_server: ModelServer) -> ModelServer:
    """The chat model of the default project."""
    set_model(shared, model_server, **PATIENCE)
    return model_server


@pytest.fixture(scope="module")
def project(shared: Connection, model_server_process: ModelServer) -> str:
    """A project with remote embeddings."""
    return make_project(shared, model_server_process, "remote", **PATIENCE)


@pytest.fixture
def notices(shared: Connection) -> Iterator[list[str]]:
    """Messages that come beside the results."""
    found: list[str] = []

    def keep(notice: psycopg.errors.Diagnostic) -> None:
        found.append(str(notice.message_primary))

    shared.add_notice_handler(keep)
    yield found
    shared.remove_notice_handler(keep)


# ---- one answer


def test_a_good_answer(shared: Connection, chat: ModelServer) -> None:
    chat.script(chat=[{"content": '{"facts": [1]}'}])
    assert ask(shared) == {
        "content": '{"facts": [1]}',
        "finish_reason": "stop",
        "usage": {"prompt_tokens": 100, "completion_tokens": 20},
    }
    (request,) = chat.requests()
    assert request["path"] == "/v1/chat/completions"
    assert request["headers"]["authorization"] == f"Bearer {KEY}"
    assert request["body"]["model"] == "scripted-1"
    assert request["body"]["messages"] == QUESTION["messages"]
    sent = request["body"]["response_format"]["json_schema"]
    assert sent == {"name": "answer", "schema": SCHEMA, "strict": True}


@pytest.mark.parametrize(
    "content",
    [
        "no JSON at all",
        '```json\n{"facts": []}\n```',
        '{"facts": [{"memory": "Lives in',
        '{"something": "else"}',
        "不喜欢游泳 \U0001f3ca",
    ],
    ids=["words", "code fence", "cut off", "schema violation", "unicode"],
)
def test_what_the_model_says_is_left_to_the_reader(
    shared: Connection, chat: ModelServer, content: str
) -> None:
    chat.script(chat=[{"content": content, "finish_reason": "length"}])
    answer = ask(shared)
    assert (answer["content"], answer["finish_reason"]) == (content, "length")


def test_what_jsonb_can_not_hold_is_left_out(shared: Connection, chat: ModelServer) -> None:
    body = '{"choices": [{"message": {"content": "a\\u0000b\\ud800c"}}]}'
    chat.script(chat=[{"act": "raw", "body": body}] * 2)
    assert ask(shared)["content"] == "ab\ufffdc"
    set_model(shared, chat, result_path="$.choices[*].message.content")
    assert ask(shared)["content"] == "ab\ufffdc"


@pytest.mark.parametrize(("steps", "sqlstate"), FAILURES.values(), ids=FAILURES)
def test_a_bad_answer(
    shared: Connection, chat: ModelServer, steps: list[dict[str, Any]], sqlstate: str
) -> None:
    if sqlstate == "ME005":
        set_model(shared, chat, **DEADLINE)
    chat.script(chat=steps)
    with refused(shared, sqlstate) as raised:
        ask(shared)
    assert len(chat.requests()) == len(steps)
    said = raised.value.diag
    assert KEY not in f"{raised.value}{said.message_detail}{said.message_hint}{said.context}"


def test_a_packed_answer(shared: Connection, chat: ModelServer) -> None:
    chat.script(chat=[{"act": "packed", "content": "packed"}])
    assert ask(shared)["content"] == "packed"
    assert chat.requests()[0]["headers"]["accept-encoding"] == "gzip, deflate"


def peak_memory(conn: Connection) -> int:
    """The most memory that the session's process has used, in kB."""
    status = str(scalar(conn, "select pg_read_file('/proc/self/status')"))
    return next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line)


@pytest.mark.parametrize(
    "step",
    [
        {"act": "flood"},
        {"act": "packed", "unit": "[0], " * 1000, "repeat": 6_000, "head": "["},
        {"act": "raw", "body": "[" + "{}, " * 1_000_000 + "1]"},
        {"act": "packed", "unit": "\u0000 " * 1000, "repeat": 4_000, "head": '{"choices": "'},
        {"act": "packed", "unit": "x" * 1000, "repeat": 30_000, "status": 500},
    ],
    ids=["endless", "packed lists", "objects", "packed text", "an error"],
)
def test_an_answer_costs_no_more_memory_than_it_may(
    shared: Connection, session: Connection, chat: ModelServer, step: dict[str, Any]
) -> None:
    set_model(shared, chat, deadline_seconds=20)  # what ends it is the size
    ask(session)
    before = peak_memory(session)
    chat.script(chat=[step])
    with refused(session, "ME004"):
        ask(session)
    assert peak_memory(session) - before < 250_000
    assert len(chat.requests()) == 2


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ('{"data": [{"index": 0, "embedding": [1' + "0" * 400 + "]}]}", "embedding"),
        ('{"results": [{"index": 0, "relevance_score": 1' + "0" * 400 + "}]}", "rerank"),
        ('{"results": [{"index": 1' + "0" * 400 + ', "score": 1}]}', "rerank"),
        ('{"choices": [{"message": {"content": 1e999}}]}', "chat"),
    ],
)
def test_numbers_beyond_all_bounds(
    shared: Connection, model_server: ModelServer, answer: str, kind: str
) -> None:
    requests: dict[str, dict[str, Any]] = {
        "chat": QUESTION,
        "embedding": {"input": ["x"]},
        "rerank": {"query": "x", "documents": ["y"]},
    }
    name = f"numbers_{uuid.uuid4().hex}"
    call(shared, "memory_project_create", name=name, dimension=1, embedding_provider="none")
    options = {"result_path": "$.choices[*].message.content"} if kind == "chat" else {}
    set_model(shared, model_server, kind, name, **options)
    model_server.script(**{kind: [{"act": "raw", "body": answer}]})
    with refused(shared, "ME004"):
        ask(shared, requests[kind], kind, name)


def test_a_count_of_tokens_beyond_all_bounds_is_none(shared: Connection, chat: ModelServer) -> None:
    body = '{"choices": [{"message": {"content": "x"}}], "usage": {"prompt_tokens": 1%s}}'
    chat.script(chat=[{"act": "raw", "body": body % ("0" * 30)}])
    assert ask(shared)["usage"]["prompt_tokens"] == 0


@pytest.mark.parametrize(
    ("step", "least"),
    [
        ({"act": "drop"}, 0.0),
        ({"act": "refuse", "status": 500}, 0.0),
        ({"act": "refuse", "status": 503, "headers": {"Retry-After": "1"}}, 1.0),
        ({"act": "refuse", "status": 429, "headers": {"Retry-After": "1"}}, 1.0),
        ({"act": "refuse", "status": 429, "headers": {"retry-after-ms": "300"}}, 0.3),
        ({"seconds": 0.4}, 0.4),
    ],
)
def test_what_passes_is_waited_for(
    shared: Connection, chat: ModelServer, step: dict[str, Any], least: float
) -> None:
    chat.script(chat=[step])
    began = time.monotonic()
    assert ask(shared)["content"] == '{"facts": []}'
    assert time.monotonic() - began >= least
    assert len(chat.requests()) == (2 if "act" in step else 1)


def test_a_silent_attempt_is_followed_by_another(shared: Connection, chat: ModelServer) -> None:
    set_model(shared, chat, deadline_seconds=5, timeout_seconds=0.3)
    chat.script(chat=[{"act": "hang"}])
    assert ask(shared)["content"] == '{"facts": []}'
    assert len(chat.requests()) == 2


def test_nobody_listens(shared: Connection, chat: ModelServer) -> None:
    call(
        shared,
        "memory_model_set",
        kind="chat",
        provider="openai",
        model="m",
        base_url="http://127.0.0.1:1/v1",
        options={"attempts": 2},
    )
    with refused(shared, "ME001") as raised:
        ask(shared)
    assert "Connection refused" in str(raised.value.diag.message_detail)
    assert chat.requests() == []


def test_without_a_key_no_header_is_sent(shared: Connection, chat: ModelServer) -> None:
    call(
        shared,
        "memory_model_set",
        kind="chat",
        provider="openai",
        model="m",
        base_url=chat.base_url,
    )
    ask(shared)
    assert "authorization" not in chat.requests()[0]["headers"]


# ---- forms of a request


def test_the_response_format_falls_back_and_is_remembered(
    shared: Connection, model_server: ModelServer
) -> None:
    set_model(shared, model_server, extra={"seed": 1})
    call(
        shared,
        "memory_model_set",
        kind="chat",
        provider="openai",
        model="plain",
        base_url=model_server.base_url,
    )
    no = {"act": "refuse", "status": 400, "message": "response_format is not supported"}
    model_server.script(chat=[no, no])
    for _ in range(2):
        assert ask(shared)["content"] == '{"facts": []}'
    bodies = [request["body"] for request in model_server.requests()]
    formats = [body.get("response_format", {"type": "text"})["type"] for body in bodies]
    assert formats == ["json_schema", "json_object", "text", "text"]
    for body in bodies[1:]:
        wish = body["messages"][0]["content"]
        assert json.loads(wish[wish.index("{") :]) == SCHEMA
    assert bodies[2]["messages"][1:] == QUESTION["messages"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"response_format": "json_schema"}, "response_format is not supported"),
        ({}, "This model's maximum context length is 8192 tokens"),
    ],
)
def test_no_other_format_is_tried_in_vain(
    shared: Connection, chat: ModelServer, options: dict[str, Any], message: str
) -> None:
    set_model(shared, chat, **options)
    chat.script(chat=[{"act": "refuse", "status": 400, "message": message}])
    with refused(shared, "ME002") as raised:
        ask(shared)
    assert message in str(raised.value.diag.message_detail)
    assert len(chat.requests()) == 1


def test_options_shape_the_request(shared: Connection, chat: ModelServer) -> None:
    set_model(
        shared,
        chat,
        extra={"temperature": 0, "max_tokens": 9},
        response_format="json_object",
        path="deployments/chat/completions",
    )
    ask(shared)
    (request,) = chat.requests()
    assert request["path"] == "/v1/deployments/chat/completions"
    body = request["body"]
    assert (body["temperature"], body["max_tokens"]) == (0, 9)
    assert body["response_format"] == {"type": "json_object"}


@pytest.mark.parametrize(
    ("path", "answer", "content"),
    [
        ("$.output.text", {"output": {"text": "hello"}}, "hello"),
        (
            "$.output.choices[0].message.content[*].text",
            {"output": {"choices": [{"message": {"content": [{"text": "hello"}]}}]}},
            "hello",
        ),
        ("$.result", {"result": {"facts": []}}, '{"facts": []}'),
    ],
)
def test_any_shape_of_answer_can_be_mapped(
    shared: Connection, chat: ModelServer, path: str, answer: dict[str, Any], content: str
) -> None:
    set_model(shared, chat, result_path=path)
    chat.script(chat=[{"act": "json", "answer": answer}, {"content": "not there"}])
    assert ask(shared)["content"] == content
    with refused(shared, "ME004"):
        ask(shared)


# ---- embeddings


def embed(conn: Connection, project: str, texts: list[str]) -> list[str | None]:
    found = scalar(conn, "select memory._embed(memory._project(%s), %s)", project, texts)
    assert isinstance(found, list)
    return found


def test_embeddings_keep_the_order_and_go_in_batches(
    shared: Connection, project: str, model_server: ModelServer
) -> None:
    texts = [f"text {number}" for number in range(150)]
    together = embed(shared, project, texts)
    assert model_server.counts() == {"chat": 0, "embedding": 3, "rerank": 0}
    assert [len(r["body"]["input"]) for r in model_server.requests()] == [64, 64, 22]
    assert together[149] == embed(shared, project, ["text 149"])[0] != together[148]


@pytest.mark.parametrize(
    "step",
    [
        {"dimension": DIMENSION + 1},
        {"count": 1},
        {"vectors": [[0.5] * DIMENSION] * 3},
        {"vectors": [["a"] * DIMENSION] * 2},
        {"vectors": ["AAAA", "AAAA"]},
        {"vectors": [None, None]},
    ],
)
def test_unusable_embeddings(
    shared: Connection, project: str, model_server: ModelServer, step: dict[str, Any]
) -> None:
    model_server.script(embedding=[step])
    with refused(shared, "ME004"):
        embed(shared, project, ["one", "two"])


def test_a_vector_of_zeros_is_no_vector(
    shared: Connection, project: str, model_server: ModelServer
) -> None:
    big = [1e30] + [0.0] * (DIMENSION - 1)
    model_server.script(embedding=[{"vectors": [[0.0] * DIMENSION, big]}])
    assert embed(shared, project, ["one", "two"]) == [None, "[1" + ",0" * (DIMENSION - 1) + "]"]


def test_the_dimension_can_be_asked_for(shared: Connection, model_server: ModelServer) -> None:
    make_project(shared, model_server, "asked", dimensions=DIMENSION)
    embed(shared, "asked", ["one"])
    assert model_server.requests()[0]["body"]["dimensions"] == DIMENSION


# ---- memories with remote embeddings


def test_adding_and_searching(shared: Connection, project: str, model_server: ModelServer) -> None:
    said = [{"role": "user", "content": text} for text in ("Green tea is best", "My car is red")]
    call(shared, "memory_add", messages=said, user_id="ann", infer=False, project=project)
    assert model_server.counts() == {"chat": 0, "embedding": 1, "rerank": 0}
    model_server.reset()
    found = call(shared, "memory_search", query="tea", user_id="ann", project=project)
    assert model_server.counts() == {"chat": 0, "embedding": 1, "rerank": 0}
    assert texts(found)[0] == "Green tea is best"
    assert found[0]["semantic"] > found[1]["semantic"]
    model_server.reset()
    call(shared, "memory_update", id=found[1]["id"], memory="My car is blue", project=project)
    assert model_server.counts()["embedding"] == 1


def test_searching_in_a_read_only_transaction(
    shared: Connection, project: str, model_server: ModelServer
) -> None:
    with shared.transaction():
        shared.execute("set transaction read only")
        assert call(shared, "memory_search", query="x", user_id="bo", project=project) == []
    assert model_server.counts()["embedding"] == 1


def test_searching_by_vector_asks_nobody(
    shared: Connection, project: str, model_server: ModelServer
) -> None:
    call(
        shared,
        "memory_search_by_vector",
        embedding=f"{[1.0] * DIMENSION}",
        user_id="ann",
        project=project,
    )
    assert model_server.requests() == []


def test_an_edit_by_sql_asks_nobody(
    shared: Connection, project: str, model_server: ModelServer
) -> None:
    (added,) = call(
        shared, "memory_add", messages="I like jazz", user_id="cy", infer=False, project=project
    )
    model_server.reset()
    shared.execute(
        "update memory.memory set memory = 'Likes folk' where project = %s and id = %s",
        [project, added["id"]],
    )
    assert model_server.requests() == []
    empty = scalar(
        shared,
        "select embedding is null from memory.memory where project = %s and id = %s",
        project,
        added["id"],
    )
    assert empty is True


@pytest.mark.parametrize(("steps", "sqlstate"), FAILURES.values(), ids=FAILURES)
def test_nothing_is_written_when_the_embedding_fails(
    shared: Connection,
    project: str,
    model_server: ModelServer,
    steps: list[dict[str, Any]],
    sqlstate: str,
) -> None:
    ends_by_time = sqlstate == "ME005"
    set_model(shared, model_server, "embedding", project, **DEADLINE if ends_by_time else PATIENCE)
    model_server.script(embedding=steps)
    with refused(shared, sqlstate):
        call(
            shared,
            "memory_add",
            messages="I like tea",
            user_id="dan",
            infer=False,
            idempotency_key="k",
            project=project,
        )
    model_server.reset()
    assert call(
        shared,
        "memory_add",
        messages="I like tea",
        user_id=sqlstate + str(steps)[:40],
        infer=False,
        project=project,
    )


# ---- rerank


@pytest.mark.parametrize("shape", ["jina", "dashscope"])
def test_rerank_orders_a_search(
    shared: Connection, model_server: ModelServer, shape: str, notices: list[str]
) -> None:
    set_model(shared, model_server, "rerank", request=shape)
    said = [{"role": "user", "content": f"{color} tea"} for color in ("Red", "Green", "Black")]
    call(shared, "memory_add", messages=said, user_id=shape, infer=False)
    found = call(shared, "memory_search", query="tea green", user_id=shape, rerank=True, top_k=2)
    assert texts(found)[0] == "Green tea"
    assert [row["rerank_score"] for row in found] == [2, 1]
    (request,) = model_server.requests()
    sent = request["body"]["input"] if shape == "dashscope" else request["body"]
    assert request["path"] == "/v1/rerank"
    assert set(sent["documents"]) == {"Red tea", "Green tea", "Black tea"}
    call(shared, "memory_search", query="tea", user_id="nobody", rerank=True)
    call(shared, "memory_search", query="tea", user_id=shape)
    assert len(model_server.requests()) == 1
    assert notices == []


@pytest.mark.parametrize(
    "answer",
    [
        {"act": "status", "status": 401},
        {"act": "json", "answer": {"results": [{"index": 7, "relevance_score": 1}]}},
    ],
)
def test_a_search_survives_its_rerank_model(
    shared: Connection, model_server: ModelServer, notices: list[str], answer: dict[str, Any]
) -> None:
    set_model(shared, model_server, "rerank")
    user = f"survivor {answer['act']}"
    for color in ("Red", "Green", "Black"):
        call(shared, "memory_add", messages=f"{color} tea", user_id=user, infer=False)
    model_server.script(rerank=[answer])
    found = call(shared, "memory_search", query="green tea", user_id=user, rerank=True, top_k=2)
    assert texts(found)[0] == "Green tea" and len(found) == 2
    assert [row["rerank_score"] for row in found] == [None, None]
    (notice,) = notices
    assert notice.startswith("the rerank model failed (") and "fused order" in notice


def test_a_ranking_of_other_documents(shared: Connection, model_server: ModelServer) -> None:
    set_model(shared, model_server, "rerank")
    ranking = {"results": [{"index": 7, "relevance_score": 1}]}
    model_server.script(rerank=[{"act": "json", "answer": ranking}])
    with refused(shared, "ME004"):
        ask(shared, {"query": "a", "documents": ["b"]}, "rerank")


def test_documents_that_the_ranking_leaves_out(
    shared: Connection, model_server: ModelServer
) -> None:
    set_model(shared, model_server, "rerank")
    ranking = {"output": {"results": [{"index": 1, "relevance_score": 0.5}]}}
    model_server.script(rerank=[{"act": "json", "answer": ranking}])
    request = {"query": "a", "documents": ["b", "c"], "top_n": 1}
    assert ask(shared, request, "rerank")["scores"] == [None, 0.5]


# ---- what it cost


def test_calls_are_counted(conn: Connection, model_server: ModelServer) -> None:
    set_model(conn, model_server)
    make_project(conn, model_server, "other")
    model_server.script(chat=[{"act": "refuse", "status": 500}, {"seconds": 0.2}])
    ask(conn)
    ask(conn)
    embed(conn, "other", ["one"])
    stats = {row["metric"]: row["value"] for row in call(conn, "memory_stats")}
    assert stats["model_calls_chat"] == 3
    assert stats["model_calls_failed"] == 1
    assert stats["model_calls_embedding"] == stats["model_calls_rerank"] == 0
    assert (stats["model_prompt_tokens"], stats["model_completion_tokens"]) == (200, 40)
    assert stats["model_milliseconds"] >= 500
    today = {row["metric"]: row["value"] for row in call(conn, "memory_stats", project="other")}
    assert (today["model_calls_chat"], today["model_calls_embedding"]) == (0, 1)
    old = {row["metric"]: row["value"] for row in call(conn, "memory_stats", day="2001-01-01")}
    assert old["model_calls_chat"] == 0


def test_a_job_can_go_on_after_a_failure(conn: Connection, model_server: ModelServer) -> None:
    set_model(conn, model_server)
    model_server.script(chat=[{"act": "refuse", "status": 401, "message": KEY}])
    answer = scalar(conn, "select memory._model_try('default', 'chat', %s)", json.dumps(QUESTION))
    assert answer["error"]["sqlstate"] == "ME002"
    assert KEY not in json.dumps(answer)
    assert rows(conn, "select calls, errors from memory.model_usage") == [{"calls": 1, "errors": 1}]


def test_sessions_do_not_wait_for_each_other(
    database: str, conn: Connection, model_server: ModelServer
) -> None:
    set_model(conn, model_server)
    with psycopg.connect(database) as other:
        ask(other)  # and its transaction stays open
        conn.execute("set lock_timeout = '1s'")
        ask(conn)
        other.rollback()
    assert scalar(conn, "select sum(calls)::int from memory.model_usage") == 1
    assert contents(conn)["model_usage"]["count"] == 1
