"""The tests under programs/ pass with the frameworks' own packages, and the example agent runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.frameworks.environment import CLONE, run
from tests.model_server import ModelServer

pytestmark = pytest.mark.clients
PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.parametrize("program", ["langgraph_store", "langchain_doors", "llama_index_block"])
def test_door(program: str, database: str) -> None:
    # Without the conftest: it starts servers, and these tests have one.
    printed = run(
        *("-m", "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", "-o", "addopts="),
        PROGRAMS / f"{program}.py",
        AGENT_MEMORY_TEST_DSN=database,
    )
    assert " passed" in printed
    assert "skipped" not in printed


def test_the_example_remembers(database: str) -> None:
    with ModelServer() as model:
        model.script(
            chat=[
                {"act": "content", "content": "I'll remember that."},
                {"act": "content", "content": "A lentil stew without nuts."},
            ]
        )
        printed = run(CLONE / "examples/langgraph_agent/main.py", database, model.base_url)
        (_, second) = model.requests("chat")
    assert "known: []" in printed
    assert "assistant: A lentil stew without nuts." in printed
    assert "allergic to nuts" in second["body"]["messages"][0]["content"]
