"""Mem0's own clients, unchanged, against the gateway."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.gateway.conftest import Gateway, serving
from tests.gateway.mem0_clients import run

QUICKSTART = Path(__file__).parents[2] / "examples/mem0/quickstart.py"
# Each method that all releases have; where they differ in how they are called, by the release.
EVERY_METHOD = """
import json, os
from mem0 import MemoryClient
from mem0.exceptions import MemoryNotFoundError

client = MemoryClient(host=os.environ["MEM0_HOST"] + "/", api_key=os.environ["MEM0_API_KEY"])
user, older = "user of RELEASE", "RELEASE".startswith("1.")
scope = {"user_id": user} if older else {"filters": {"user_id": user}}
told = {}
added = client.add("I live in Rome and I like tea", user_id=user, metadata={"of": "test"})
told["add"] = [(one["event"], one["memory"]) for one in added["results"]]
verbatim = client.add([{"role": "user", "content": "Word for word"}], user_id=user, infer=False)
told["verbatim"] = [one["memory"] for one in verbatim["results"]]
found = client.search("Where do I live?", **scope)
told["search"] = (found["results"] if isinstance(found, dict) else found)[0]["memory"]
told["get_all"] = len(client.get_all(**scope)["results"])
page = client.get_all(page=1, page_size=2, **scope)
told["page"] = [page["count"], len(page["results"])]
first = added["results"][0]["id"]
told["get"] = client.get(first)["metadata"]
client.update(first, text="I live in Oslo")
told["history"] = [one["event"] for one in client.history(first)]
client.batch_update([{"memory_id": first, "text": "I live in Lima"}])
told["updated"] = client.get(first)["memory"]
try:
    client.feedback(first, "POSITIVE", "good")
except TypeError:
    assert older  # raised by the client after its request was answered
told["users"] = [one["name"] for one in client.users()["results"] if one["name"] == user]
client.batch_delete([{"memory_id": verbatim["results"][0]["id"]}])
client.delete(first)
try:
    client.get(first)
except MemoryNotFoundError as error:
    told["gone"] = str(error)
client.delete_all(user_id=user)
told["left"] = len(client.get_all(**scope)["results"])
client.add("I like figs", user_id=user)
client.delete_users(user_id=user)
told["forgotten"] = len(client.get_all(**scope)["results"])
print(json.dumps(told))
"""


def test_the_quick_start_of_the_managed_services_runs(gateway: Gateway) -> None:
    printed = run("1.0.1", QUICKSTART, f"{gateway.base}/memory", gateway.key())
    assert printed.splitlines() == [
        "added: ['Name is Alex', 'Works in Seattle', 'Enjoys hiking']",
        "found: Works in Seattle",
        "relation: works_in Seattle",
        "history: ['ADD', 'UPDATE']",
        "left: []",
    ]


@pytest.mark.parametrize("release", ["1.0.1", "1.0.11", "2.0.0", "2.2.1"])
def test_every_method_of_memory_client(gateway: Gateway, release: str) -> None:
    program = EVERY_METHOD.replace("RELEASE", release)
    told = json.loads(run(release, program, gateway.base, gateway.key()))
    assert told == {
        "add": [["ADD", "Lives in Rome"], ["ADD", "Likes tea"]],
        "verbatim": ["Word for word"],
        "search": "Lives in Rome",
        "get_all": 3,
        "page": [3, 2],
        "get": {"of": "test"},
        "history": ["ADD", "UPDATE"],
        "updated": "I live in Lima",
        "users": [f"user of {release}"],
        "gone": told["gone"],
        "left": 0,
        "forgotten": 0,
    }
    assert "Memory not found!" in told["gone"]


def test_it_prints_what_a_client_needs(database: str) -> None:
    with serving(database, "--new-key", "--workers", "1") as gateway:
        host, key = gateway.lines()[:2]
        assert host == f"MEM0_HOST={gateway.base}/memory"
        with gateway.client(key.removeprefix("MEM0_API_KEY=")) as client:
            assert client.get("/memory/v1/ping/").status_code == 200


def test_a_wrong_key_is_told_at_once(gateway: Gateway) -> None:
    program = """
import os
from mem0 import MemoryClient
try:
    MemoryClient(host=os.environ["MEM0_HOST"], api_key="m0-wrong")
except Exception as error:
    print(error)
"""
    assert "Invalid API key" in run("2.2.1", program, gateway.base, "unused")
