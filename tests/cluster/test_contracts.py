"""What the public functions promise holds through a router. By `make test-cluster`.

The tests of single databases run again, their database being a router of two shards: those that ask
public functions only. Which tests of a module are no router's, and why, tests/database/conftest.py
says of each.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from agent_memory.build import REPOSITORY

from tests.cluster.shards import Cluster
from tests.frameworks import environment
from tests.frameworks.test_frameworks import PROGRAMS
from tests.gateway.test_tools import every_tool, over_stdio
from tests.gateway.test_tools import run as talk

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not os.environ.get("AGENT_MEMORY_CLUSTER_TESTS"),
        reason="it runs others' tests again: make test-cluster runs it",
    ),
]
MODULES = (
    "add_many", "arrival_order", "changed_values", "chinese_updates", "conflicts", "denials",
    "driver_types", "erasure", "filters", "forgetting", "graph_names", "history_undo", "outcomes",
    "search", "unrelated_statements", "update_slots",
)  # fmt: skip


@pytest.mark.parametrize("module", MODULES)
def test_a_router_keeps_what_a_database_promises(two_shards: Cluster, module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--tb=short", f"tests/database/test_{module}.py"],
        cwd=REPOSITORY,
        env={**os.environ, "AGENT_MEMORY_THROUGH_ROUTER": two_shards.control},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    print(done.stdout.strip().splitlines()[-1])


@pytest.mark.parametrize("program", ["langgraph_store", "langchain_doors", "llama_index_block"])
def test_frameworks_through_a_router(two_shards: Cluster, program: str) -> None:
    printed = environment.run(
        *("-m", "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", "-o", "addopts="),
        PROGRAMS / f"{program}.py",
        AGENT_MEMORY_TEST_DSN=two_shards.control,
        AGENT_MEMORY_THROUGH_ROUTER=two_shards.control,
    )
    assert " passed" in printed
    print(printed.strip().splitlines()[-1])


def test_an_agent_s_tools_in_front_of_a_cluster(two_shards: Cluster) -> None:
    (user,) = two_shards.users_of("b", 1, prefix="of the tools")
    talk(lambda: over_stdio(two_shards.control, "--user", user),
         lambda client: every_tool(client, user))  # fmt: skip
