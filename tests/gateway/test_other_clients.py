"""Clients for Node.js, Mem0's command line and its MCP server, unchanged, against the gateway."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import psycopg
import pytest
from agent_memory.cache import built_once

from tests.gateway import node_clients
from tests.gateway.client_table import assert_row
from tests.gateway.conftest import Gateway
from tests.gateway.container.environments import python_with
from tests.gateway.mem0_clients import imported, install, packages
from tests.gateway.test_tools import told

pytestmark = pytest.mark.clients

CLI = "0.2.13"
SERVER = "0.2.1"


@pytest.mark.parametrize("release", ["2.1.38", "3.3.1"])
def test_every_method_of_the_client_for_node(gateway: Gateway, release: str) -> None:
    project = f"npm_{release.replace('.', '_')}"
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create(%s)", [project])
    key = gateway.key(project=project, role="memory_admin")
    folder = node_clients.modules(f"mem0ai@{release}")
    printed = node_clients.run(folder, "every_method.cjs", gateway.base, key, release)
    found = json.loads(printed.splitlines()[-1])
    called, left = found.pop("called"), found.pop("left_out")
    is_older = release.startswith("2.")
    assert "Memory not found!" in found.pop("gone")
    if not is_older:
        assert found.pop("settings") == [
            True,
            {
                "type": "object",
                "properties": {
                    "residence": {"type": "string", "description": "where the user lives"}
                },
            },
        ]
        assert (found.pop("job"), found.pop("sampled")) == ("succeeded", 1)
        assert found.pop("profile") == {"residence": "Rome"}
    assert found == {
        "add": [["ADD", "Lives in Rome"], ["ADD", "Likes tea"]],
        "search": "Lives in Rome",
        "getAll": 3,
        "page": [3, 2],
        "get": {"of": "test"},
        "export": {"residence": "Rome"},
        "history": ["ADD", "UPDATE"],
        "updated": "Lives in Lima",
        "feedback": "POSITIVE",
        "users": 1,
        "project": "Note diets.",
        "webhooks": [["web shop", ["memory_add"]]],
        "left": 0,
        "emptyDelete": "refused",
        "forgotten": 0,
    }  # fmt: skip
    assert left == []
    assert_row("`mem0ai` (Node.js), `MemoryClient`", release, f"all {len(called)} methods")


def test_the_provider_of_the_vercel_ai_sdk(gateway: Gateway) -> None:
    folder = node_clients.modules("@mem0/vercel-ai-provider@3.0.2")
    printed = node_clients.run(folder, "vercel.cjs", gateway.base, gateway.key())
    assert json.loads(printed.splitlines()[-1]) == {
        "add": ["Lives in Rome"], "search": "Lives in Rome", "get": "Lives in Rome",
        "retrieve": True,
    }  # fmt: skip
    assert_row(
        "`@mem0/vercel-ai-provider`", "3.0.2",
        "`addMemories`, `getMemories`, `retrieveMemories`, `searchMemories`",
        "models, which are not of the memory",
    )  # fmt: skip


def test_the_memory_of_langchain_for_node(gateway: Gateway) -> None:
    folder = node_clients.modules(
        # The newest of the second can't do with the zod that the first names.
        "@mem0/community@0.0.1",
        "zod-to-json-schema@3.24.5",
        megabytes=200,
    )
    printed = node_clients.run(folder, "langchain.cjs", gateway.base, gateway.key())
    assert json.loads(printed.splitlines()[-1]) == {"found": True, "all": True}
    assert_row("`@mem0/community` (LangChain.js)", "0.0.1", "`saveContext`, `loadMemoryVariables`")


def test_the_command_line(gateway: Gateway, tmp_path: Path) -> None:
    python = python_with(f"mem0-cli-{CLI}", 100, f"mem0-cli=={CLI}")
    variables = {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path), "MEM0_BASE_URL": gateway.base,
        "MEM0_API_KEY": gateway.key(), "MEM0_TELEMETRY": "false", "NO_COLOR": "1",
        "MEM0_USER_ID": "user of the CLI",
    }  # fmt: skip

    def mem0(*words: str) -> Any:
        done = subprocess.run(
            [str(python), "-m", "mem0_cli", *words],
            capture_output=True, text=True, timeout=60, env=variables, cwd=tmp_path,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done.stdout

    def results(text: str) -> Any:
        found = json.loads(text)
        found = found.get("data", found) if isinstance(found, dict) else found
        return found.get("results", found) if isinstance(found, dict) else found

    mem0("status")
    assert "Lives in Rome" in mem0("add", "I live in Rome and I like tea", "-o", "json")
    found = mem0("search", "Where do I live?", "-o", "json")
    assert "Lives in Rome" in found
    listed = results(mem0("list", "-o", "json"))
    ids = {one["memory"]: one["id"] for one in listed}
    assert set(ids) == {"Lives in Rome", "Likes tea"}
    assert "Likes tea" in mem0("get", ids["Likes tea"], "-o", "json")
    mem0("update", ids["Likes tea"], "Likes green tea", "-o", "json")
    assert "Likes green tea" in mem0("get", ids["Likes tea"], "-o", "json")
    assert "user of the CLI" in mem0("entity", "list", "users", "-o", "json")
    events = results(mem0("event", "list", "-o", "json"))
    assert "SUCCEEDED" in mem0("event", "status", events[0]["id"], "-o", "json")
    mem0("delete", ids["Likes tea"], "--force")
    assert len(results(mem0("list", "-o", "json"))) == 1
    mem0("delete", "--all", "--force", "--user-id", "user of the CLI")
    assert results(mem0("list", "-o", "json")) == []
    mem0("add", "I like tea")
    mem0("entity", "delete", "--user-id", "user of the CLI", "--force")
    assert results(mem0("list", "-o", "json")) == []
    assert_row("`mem0-cli`", CLI, "`add`, `search`, `get`, `list`, `update`, `delete`, `entity`, "
               "`event`, `status`", "`init`, `import`")  # fmt: skip


# It has no option for the server's address.
ELSEWHERE = """
import functools, os
from mem0_mcp_server import server
server.MemoryClient = functools.partial(server.MemoryClient, host=os.environ["MEM0_HOST"])
server.main()
"""


def test_the_mcp_server_of_mem0(gateway: Gateway, tmp_path: Path) -> None:
    # Without what it uses only to be hosted elsewhere.
    python = python_with(
        f"mem0-mcp-server-{SERVER}", 100, "mcp==1.30.0", "python-dotenv==1.2.4", "httpx==0.28.1"
    )
    own = built_once(
        f"mem0-mcp-server-{SERVER}-alone", 1,
        lambda folder: install(folder, "--no-deps", f"mem0-mcp-server=={SERVER}"),
    )  # fmt: skip
    path = os.pathsep.join(map(str, (own, packages("2.2.1"), imported())))
    from mcp.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    parameters = StdioServerParameters(
        command=str(python), args=["-c", ELSEWHERE],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "MEM0_HOST": gateway.base,
             "MEM0_API_KEY": gateway.key(), "MEM0_TELEMETRY": "False", "PYTHONPATH": path,
             "MEM0_DEFAULT_USER_ID": "user of the server", "MEM0_DIR": str(tmp_path)},
    )  # fmt: skip

    async def talk() -> list[str]:
        async with Client(stdio_client(parameters)) as client:
            tools = [tool.name for tool in (await client.list_tools()).tools]
            added = await told(client, "add_memory", text="I live in Rome and I like tea")
            assert [one["memory"] for one in added["results"]] == ["Lives in Rome", "Likes tea"]
            found = await told(client, "search_memories", query="Where do I live?", limit=1)
            (best,) = found["results"]
            assert best["memory"] == "Lives in Rome"
            page = await told(client, "get_memories", page=1, page_size=1)
            assert (page["count"], len(page["results"])) == (2, 1)
            await told(client, "update_memory", memory_id=best["id"], text="Lives in Oslo")
            held = await told(client, "get_memory", memory_id=best["id"])
            assert held["memory"] == "Lives in Oslo"
            await told(client, "delete_memory", memory_id=best["id"])
            missing = await told(client, "get_memory", memory_id=best["id"])
            assert "Memory not found!" in missing["error"]
            await told(client, "list_entities")
            await told(client, "delete_all_memories")
            await told(client, "add_memory", text="I like tea", user_id="another")
            await told(client, "delete_entities", user_id="another")
            return tools

    tools = asyncio.run(talk())
    assert_row("`mem0-mcp-server`", SERVER, f"all {len(tools)} tools",
               "its code has to be told the address")  # fmt: skip
