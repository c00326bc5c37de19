"""Mem0's own clients, unchanged, against the gateway."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.gateway.client_table import assert_row
from tests.gateway.conftest import Gateway, serving
from tests.gateway.mem0_clients import run

QUICKSTART = Path(__file__).parents[2] / "examples/mem0/quickstart.py"
EVERY_METHOD = Path(__file__).parent / "programs/every_method.py"


def test_the_quick_start_of_the_managed_services_runs(gateway: Gateway) -> None:
    printed = run("1.0.1", QUICKSTART, f"{gateway.base}/memory", gateway.key())
    assert printed.splitlines() == [
        "added: ['Name is Alex', 'Works in Seattle', 'Enjoys hiking']",
        "found: Works in Seattle",
        "relation: works_in Seattle",
        "history: ['ADD', 'UPDATE']",
        "left: []",
    ]


@pytest.mark.parametrize("kind", ["MemoryClient", "AsyncMemoryClient"])
@pytest.mark.parametrize("release", ["1.0.1", "1.0.11", "2.0.0", "2.2.1"])
def test_every_method_of_memory_client(gateway: Gateway, release: str, kind: str) -> None:
    project = f"of_{release.replace('.', '_')}_{kind.lower()}"
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create(%s)", [project])
    key = gateway.key(project=project, role="memory_admin")
    told = json.loads(run(release, EVERY_METHOD, gateway.base, key, release, kind))
    called, left = told.pop("called"), told.pop("not called")
    assert told == {
        "add": [["ADD", "Lives in Rome"], ["ADD", "Likes tea"]],
        "verbatim": ["Word for word"],
        "search": "Lives in Rome",
        "get_all": 3,
        "page": [3, 2],
        "get": {"of": "test"},
        "history": ["ADD", "UPDATE"],
        "updated": "Lives in Lima",
        "users": [f"user of {release} {kind}"],
        "summary": "Lives in Rome. Likes tea. Word for word.",
        "export": {"residence": "Rome"},
        "export_of": {"residence": "Rome"},
        "profile": {"likes": ["Likes tea"]},
        "project": {"custom_instructions": "Note diets.", "custom_categories": [{"food": "Meals"}]},
        "instructions": {"custom_instructions": "Note trips."},
        "members": [["ann@shop.example", "OWNER"]],
        "webhooks": [["web shop", "https://shop.example/hook", ["memory_add"]]],
        "left": 0,
        "forgotten": 0,
        "reset": 0,
    }
    assert left == ["chat"]  # which the client itself does not have yet
    assert_row(f"`mem0ai` (Python), `{kind}`", release, f"all {len(called)} methods",
               "`chat` (not in the client)")  # fmt: skip


def test_it_prints_what_a_client_needs(database: str) -> None:
    with serving(database, "--new-key", "--workers", "2") as gateway:
        host, key, console = (line.partition("=")[2] for line in gateway.lines()[:3])
        assert (host, console) == (f"{gateway.base}/memory", f"{gateway.base}/console")
        with gateway.client(key) as client:
            assert client.get("/memory/v1/ping/").status_code == 200
        cookies = httpx.post(f"{console}/login", data={"key": key}).cookies
        for _ in range(12):  # connections of their own, that either worker takes
            assert httpx.get(f"{console}/health", cookies=cookies, timeout=60).status_code == 200


def test_a_wrong_key_is_told_at_once(gateway: Gateway) -> None:
    program = """
import os
from mem0 import MemoryClient

pytestmark = pytest.mark.clients


try:
    MemoryClient(host=os.environ["MEM0_HOST"], api_key="m0-wrong")
except Exception as error:
    print(error)
"""
    assert "Invalid API key" in run("2.2.1", program, gateway.base, "unused")
