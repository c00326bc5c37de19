"""The tools of agents, by the official client of the Model Context Protocol."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx
import psycopg
import pytest

from tests.conftest import fresh_database
from tests.gateway.conftest import Gateway, serving

if TYPE_CHECKING:  # it takes a second to import, in each worker: only the tests themselves do
    from mcp.client import Client

HOSTED = {
    "add_memory", "search_memories", "get_memories", "get_memory", "update_memory",
    "delete_memory", "delete_all_memories", "delete_entities", "list_entities", "list_events",
    "get_event_status",
}  # fmt: skip
MORE = {"search_relations", "memory_history", "undo"}
OPEN_MEMORY = {
    "add_memories", "search_memory", "list_memories", "delete_memories", "delete_all_memories"
}  # fmt: skip
Connect = Callable[[], Any]


async def told(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool answers, which is JSON in one text."""
    answer = await client.call_tool(tool, arguments)
    (content,) = answer.content
    return json.loads(content.text)  # type: ignore[union-attr]


def run(connect: Connect, talk: Callable[[Client], Awaitable[None]]) -> None:
    from mcp.client import Client

    async def all_of_it() -> None:
        async with connect() as transport, Client(transport) as client:
            await talk(client)

    asyncio.run(all_of_it())


@asynccontextmanager
async def over_http(url: str, key: str) -> AsyncIterator[Any]:
    import httpx2
    from mcp.client.streamable_http import streamable_http_client

    headers = {"authorization": f"Bearer {key}"}
    async with httpx2.AsyncClient(headers=headers, timeout=30) as http:
        yield streamable_http_client(url, http_client=http)


@asynccontextmanager
async def over_stdio(dsn: str, *options: str) -> AsyncIterator[Any]:
    from mcp.client.stdio import StdioServerParameters, stdio_client

    yield stdio_client(
        StdioServerParameters(
            command=sys.executable,
            args=["-m", "agent_memory", "mcp", "--dsn", dsn, *options],
        )
    )


@asynccontextmanager
async def over_events(url: str, key: str) -> AsyncIterator[Any]:
    from mcp.client.sse import sse_client

    yield sse_client(url, headers={"authorization": f"Bearer {key}"})


async def every_tool(client: Client, user: str) -> None:
    """A whole day with the tools."""
    listed = await client.list_tools()
    assert {tool.name for tool in listed.tools} == HOSTED | MORE
    assert all(tool.description for tool in listed.tools)
    prompts = await client.list_prompts()
    assert [prompt.name for prompt in prompts.prompts] == ["memory_assistant"]

    added = await told(client, "add_memory", text="I live in Rome and I like tea",
                       metadata={"of": "test"})  # fmt: skip
    assert [one["memory"] for one in added["results"]] == ["Lives in Rome", "Likes tea"]
    event = await told(client, "get_event_status", event_id=added["event_id"])
    assert event["status"] == "SUCCEEDED" and len(event["results"]) == 2
    events = await told(client, "list_events")
    assert events["results"][0]["id"] == added["event_id"]

    found = await told(client, "search_memories", query="Where do I live?", limit=1)
    (best,) = found["results"]
    assert (best["memory"], best["user_id"], best["metadata"]) == (
        "Lives in Rome", user, {"of": "test"}
    )  # fmt: skip
    graph = await told(client, "search_memories", query="Where do I live?", enable_graph=True)
    assert "lives_in" in [one["relationship"] for one in graph["relations"]]
    relations = await told(client, "search_relations", entity="Rome")
    assert [one["source"] for one in relations["relations"]] == [user]

    page = await told(client, "get_memories", page=1, page_size=1)
    assert (page["count"], len(page["results"])) == (2, 1)
    tea = await told(client, "get_memories", filters={"keywords": {"icontains": "tea"}})
    assert [one["memory"] for one in tea["results"]] == ["Likes tea"]

    changed = await told(client, "update_memory", memory_id=best["id"], text="Lives in Oslo")
    assert changed["memory"] == "Lives in Oslo"
    history = await told(client, "memory_history", memory_id=best["id"])
    assert [one["event"] for one in history] == ["ADD", "UPDATE"]
    await told(client, "undo", event_id=history[-1]["event_id"])
    assert (await told(client, "get_memory", memory_id=best["id"]))["memory"] == "Lives in Rome"

    gone = await told(client, "delete_memory", memory_id=best["id"])
    assert "deleted" in gone["message"]
    missing = await told(client, "get_memory", memory_id=best["id"])
    assert (missing["error"], missing["status"]) == ("Memory not found!", 404)
    bad = await told(client, "get_memory", memory_id="xyz")
    assert bad["status"] == 400
    entities = await told(client, "list_entities")
    assert (user, 1) in [(one["name"], one["total_memories"]) for one in entities["results"]]
    await told(client, "delete_all_memories")
    assert (await told(client, "get_memories"))["count"] == 0
    await told(client, "add_memory", text="", messages=[
        {"role": "user", "content": "I like figs"}], user_id=f"other {user}")  # fmt: skip
    await told(client, "delete_entities", user_id=f"other {user}")
    left = await told(client, "get_memories", filters={"user_id": f"other {user}"})
    assert left["count"] == 0
    assert (await told(client, "delete_entities"))["error"] == "scope_missing"


@pytest.fixture(scope="module")
def two_workers(dsn_admin: str, template: str) -> Iterator[Gateway]:
    """What comes in is any worker's."""
    for dsn in fresh_database(dsn_admin, template):
        with serving(dsn, "--workers", "2", "--rate", "0", "--address-rate", "0") as running:
            yield running


@pytest.mark.parametrize("path", ["/mcp", "/mcp/", "/memory/mcp"])
def test_every_tool_over_http(two_workers: Gateway, path: str) -> None:
    key = two_workers.key(name=path)
    run(lambda: over_http(two_workers.base + path, key),
        lambda client: every_tool(client, "mem0-mcp"))  # fmt: skip


def test_every_tool_over_stdio(database: str) -> None:
    run(lambda: over_stdio(database, "--user", "ann"), lambda client: every_tool(client, "ann"))


def test_what_comes_through_an_app_says_so(database: str) -> None:
    async def talk(client: Client) -> None:
        added = await told(client, "add_memory", text="I like tea")
        held = await told(client, "get_memory", memory_id=added["results"][0]["id"])
        assert (held["user_id"], held["app_id"]) == ("ann", "cursor")

    run(lambda: over_stdio(database, "--user", "ann", "--app", "cursor"), talk)


@pytest.mark.parametrize(
    ("connect", "path"), [(over_http, "http"), (over_events, "sse")], ids=["http", "sse"]
)
@pytest.mark.parametrize("prefix", ["", "/memory"])
def test_the_tools_of_open_memory(
    two_workers: Gateway, connect: Callable[..., Any], path: str, prefix: str
) -> None:
    key = two_workers.key()
    user = f"user of {path}{prefix}"
    url = f"{two_workers.base}{prefix}/mcp/cursor/{path}/{user.replace(' ', '%20')}"

    async def talk(client: Client) -> None:
        listed = await client.list_tools()
        assert {tool.name for tool in listed.tools} == OPEN_MEMORY
        for _ in range(4):  # which worker has it is chance
            await told(client, "add_memories", text="I like tea")
        await told(client, "add_memories", text="Word for word", infer=False)
        found = await told(client, "search_memory", query="What do I like?")
        assert found["results"][0]["memory"] == "Likes tea"
        held = await told(client, "list_memories")
        assert {one["memory"] for one in held} == {"Likes tea", "Word for word"}
        assert {(one["user_id"], one["app_id"]) for one in held} == {(user, "cursor")}
        ids = [one["id"] for one in held]
        assert "2" in await told(client, "delete_memories", memory_ids=ids)
        assert await told(client, "list_memories") == []
        await told(client, "add_memories", text="I like tea")
        await told(client, "delete_all_memories")
        assert await told(client, "list_memories") == []

    run(lambda: connect(url, key), talk)


def test_tools_stay_within_what_a_key_opens(two_workers: Gateway) -> None:
    with two_workers.client() as client:
        body = {"messages": "My code is bob4711", "user_id": "bob", "infer": False}
        (held,) = client.post("/v1/memories/", json=body).json()["results"]
    with psycopg.connect(two_workers.dsn) as connection:
        row = connection.execute("select id from memory.event").fetchone()
        assert row is not None

    async def talk(client: Client) -> None:
        await told(client, "add_memory", text="I like tea")
        for tool, arguments in (
            ("get_memory", {"memory_id": held["id"]}),
            ("memory_history", {"memory_id": held["id"]}),
            ("delete_memory", {"memory_id": held["id"]}),
            ("update_memory", {"memory_id": held["id"], "text": "mine"}),
            ("search_memories", {"query": "bob4711", "filters": {"user_id": "bob"}}),
            ("get_memories", {"filters": {"user_id": "*"}}),
            ("add_memory", {"text": "I am here", "user_id": "bob"}),
            ("delete_all_memories", {"user_id": "bob"}),
            ("delete_entities", {"user_id": "bob"}),
            ("search_relations", {"user_id": "bob"}),
            ("undo", {"event_id": str(row[0])}),
            ("list_entities", {}),
            ("list_events", {}),
        ):
            answer = await told(client, tool, **arguments)
            assert "bob" not in json.dumps(answer), tool
        (own,) = (await told(client, "get_memories"))["results"]
        assert (own["memory"], own["user_id"]) == ("Likes tea", "ann")

    key = two_workers.key(user_id="ann")
    run(lambda: over_http(f"{two_workers.base}/mcp", key), talk)
    with two_workers.client() as client:
        assert client.get(f"/v1/memories/{held['id']}/").json()["memory"] == "My code is bob4711"

    async def another(client: Client) -> None:
        answer = await told(client, "add_memories", text="I am here")
        assert answer["status"] == 403

    run(lambda: over_http(f"{two_workers.base}/mcp/cursor/http/bob", key), another)


def test_what_is_no_key_or_no_request(two_workers: Gateway) -> None:
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    accept = {"accept": "application/json, text/event-stream"}
    for path in ("/mcp", "/mcp/cursor/http/ann", "/mcp/cursor/sse/ann/messages/1"):
        assert httpx.post(f"{two_workers.base}{path}", json=call, headers=accept).status_code in (
            401, 404,
        )  # fmt: skip
    assert httpx.get(f"{two_workers.base}/mcp/cursor/sse/ann").status_code == 401
    with two_workers.client() as client:
        assert client.get("/mcp").status_code == 405
        assert client.head("/mcp/cursor/sse/ann").status_code == 405
        told = client.post("/mcp", content=b"{", headers=accept)
        assert (told.status_code, told.json()["detail"]) == (400, told.json()["error"])
        wrong = client.post("/mcp/x/sse/ann/messages/99999?session_id=0", json=call)
        assert (wrong.status_code, wrong.json()["error"]) == (404, "Not Found")
        assert client.post("/mcp/x/http/*", json=call, headers=accept).status_code == 404
        big = {**call, "params": {"x": "y" * 5_000_000}}
        assert client.post("/mcp", json=big, headers=accept).status_code == 413
    assert '"route": "/mcp"' in "\n".join(two_workers.lines())


def test_a_stream_takes_only_what_its_own_key_posts(two_workers: Gateway) -> None:
    mine, other = two_workers.key(), two_workers.key()
    url = f"{two_workers.base}/mcp/cursor/sse/ann"
    with httpx.stream(
        "GET", url, headers={"authorization": f"Bearer {mine}"}, timeout=30
    ) as stream:
        lines = stream.iter_lines()
        posting = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        call = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        for key, status in ((other, 404), ("m0-wrong", 401), (mine, 202)):
            answer = httpx.post(
                two_workers.base + posting, json=call, headers={"authorization": f"Bearer {key}"}
            )
            assert answer.status_code == status
