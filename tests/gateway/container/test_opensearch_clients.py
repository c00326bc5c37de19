"""Clients of OpenSearch, unchanged, against the gateway."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.client_table import assert_row
from tests.gateway.container.conftest import OpenSearch
from tests.gateway.container.environments import python_with

pytestmark = pytest.mark.clients
PROGRAMS = Path(__file__).parents[1] / "programs"
CLIENT, SERVER, CHECKPOINTS = "3.2.0", "0.12.0", "4.3.2"


def run(python: Path, program: str, *arguments: str) -> Any:
    done = subprocess.run(
        [str(python), str(PROGRAMS / program), *arguments], capture_output=True, text=True,
        timeout=120, env={"PATH": os.environ["PATH"], "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_method_of_opensearch_py(opensearch: OpenSearch) -> None:
    python = python_with(f"opensearch-py-{CLIENT}", 80, f"opensearch-py=={CLIENT}")
    found = run(python, "agentic_memory.py", opensearch.base, opensearch.user,
                opensearch.password, "builtin", "builtin")  # fmt: skip
    called = found.pop("called")
    assert found == {
        "version": "opensearch",
        "container": "of_opensearch_py",
        "updated container": "updated",
        "containers": {"value": 1, "relation": "eq"},
        "session": {"session_id": "demo_session", "status": "created"},
        "added": ["session_id", "working_memory_id"],
        "found": "Lives in Rome",
        "updated": "updated",
        "got": "Lives in Oslo",
        "deleted": "deleted",
        "by query": 1,
        "gone": "deleted",
    }
    assert len(called) == 12
    assert_row("`opensearch-py`, `client.plugins.ml`", CLIENT,
               f"all {len(called)} methods of memory containers", "agents")  # fmt: skip


def test_the_pattern_of_langgraphs_checkpoint_saver(opensearch: OpenSearch) -> None:
    python = python_with(
        f"langgraph-checkpoint-{CHECKPOINTS}", 120, f"langgraph-checkpoint=={CHECKPOINTS}",
        "requests==2.34.2",
    )  # fmt: skip
    found = run(python, "checkpoint_saver.py", opensearch.base, opensearch.user,
                opensearch.password)  # fmt: skip
    assert found == {
        "last": {"step": 2, "place": "Москва"},
        "is last": True,
        "parent": True,
        "writes": [["answer", 42], ["place", {"city": "Oslo"}]],
        "second": [1, 0],
        "listed": [2, 1, 0],
        "before": [0],
        "other": None,
    }
    assert_row("`langgraph-checkpoint` (a saver over working memory)", CHECKPOINTS,
               "`put`, `put_writes`, `get_tuple`, `list`")  # fmt: skip


def test_every_tool_of_the_mcp_server(opensearch: OpenSearch, tmp_path: Path) -> None:
    python = python_with(
        f"opensearch-mcp-server-{SERVER}", 460, f"opensearch-mcp-server-py=={SERVER}"
    )
    container = opensearch.offline("of the MCP server")
    from mcp.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    parameters = StdioServerParameters(
        command=str(python), args=["-m", "mcp_server_opensearch"],
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path),
             "OPENSEARCH_URL": opensearch.base, "OPENSEARCH_USERNAME": opensearch.user,
             "OPENSEARCH_PASSWORD": opensearch.password,
             "OPENSEARCH_ENABLED_CATEGORIES": "agentic_memory",
             "OPENSEARCH_MEMORY_CONTAINER_ID": container},
    )  # fmt: skip
    tools: list[str] = []

    async def talk() -> None:
        async with Client(stdio_client(parameters)) as client:
            names = {tool.name for tool in (await client.list_tools()).tools}

            async def call(tool: str, **arguments: Any) -> str:
                assert tool in names
                tools.append(tool)
                result = await client.call_tool(tool, arguments)
                text = "".join(getattr(part, "text", "") for part in result.content)
                assert not result.is_error and "Error" not in text, text
                return text

            session = await call("CreateAgenticMemorySessionTool", session_id="of-mcp")
            assert "of-mcp" in session
            message = {"role": "user", "content": [{"text": "I live in Rome.", "type": "text"}]}
            await call("AddAgenticMemoriesTool", payload_type="conversational", infer=True,
                       messages=[message], namespace={"user_id": "eve"})  # fmt: skip
            query = {"term": {"namespace.user_id": "eve"}}
            found = await call("SearchAgenticMemoryTool", type="long-term", query=query)
            assert "Lives in Rome" in found
            (hit,) = opensearch.hits(container, "long-term", query)
            await call("UpdateAgenticMemoryTool", type="long-term", id=hit["_id"],
                       memory="Lives in Oslo")  # fmt: skip
            held = await call("GetAgenticMemoryTool", type="long-term", id=hit["_id"])
            assert "Lives in Oslo" in held
            await call("DeleteAgenticMemoryByIDTool", type="long-term", id=hit["_id"])
            await call("DeleteAgenticMemoryByQueryTool", type="working", query=query)

    asyncio.run(talk())
    assert opensearch.hits(container, "long-term") == opensearch.hits(container, "working") == []
    assert len(set(tools)) == 7
    assert_row("`opensearch-mcp-server-py`", SERVER, "all 7 tools of agentic memory",
               "those of indexes and searches")  # fmt: skip
