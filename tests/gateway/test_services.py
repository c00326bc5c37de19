"""The examples of the managed services' documents, as printed."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.gateway.conftest import Gateway
from tests.gateway.mem0_clients import run

pytestmark = pytest.mark.clients
EXAMPLES = Path(__file__).parent / "services"
PROGRAMS = Path(__file__).parent / "programs"
CURLS = (EXAMPLES / "polardb.sh").read_text("utf-8").strip().split("\n\n")
RDS_CURLS = (EXAMPLES / "rds.sh").read_text("utf-8").strip().split("\n\n")


def curl(command: str, base: str, key: str) -> Any:
    """What a command of a document answers; only its address and key are put in."""
    text = re.sub(r"http://(my-endpoint|<your-endpoint>):8080", base, command)
    text = text.replace("http://<host>", base)
    text = text.replace("<your-api-key>", key).replace("<api-key>", key)
    done = subprocess.run(
        ["sh", "-c", text + " --silent --show-error --write-out '\n%{http_code}'"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    body, _, status = done.stdout.rpartition("\n")
    assert status == "200", done.stdout
    return json.loads(body)


def test_the_program_for_vectors_of_rds(gateway: Gateway) -> None:
    printed = run("1.0.1", EXAMPLES / "rds/vector.py", f"{gateway.base}/memory", gateway.key())
    assert "Lives" not in printed and "Works in Seattle" in printed
    assert "Total memories: 3" in printed
    assert "Alex now works in Portland and still enjoys hiking" in printed
    assert printed.rstrip().endswith("Done.")


def test_the_program_for_graphs_of_rds(gateway: Gateway) -> None:
    printed = run("1.0.1", EXAMPLES / "rds/graph.py", f"{gateway.base}/memory", gateway.key())
    assert re.search(r"Vector results: [1-9]", printed)
    assert re.search(r"  score=0\.[0-9]{4} \| .*Acme Corp", printed)
    relations = printed.split("Graph relations:")[1]
    assert re.search(r"--\[\w+\]--> Acme Corp", relations), printed


def test_every_curl_of_rds(gateway: Gateway) -> None:
    key = gateway.key()
    told = [curl(command, gateway.base, key) for command in RDS_CURLS[:4]]
    added, found, with_graph, listed = told
    assert [one["memory"] for one in added["results"]] == ["Name is Alex", "Works at Acme Corp"]
    assert "Acme Corp" in str(found)
    assert with_graph["results"] and with_graph["relations"]
    (memory_id, *_) = [one["id"] for one in added["results"]]
    assert {one["id"] for one in listed} == {one["id"] for one in added["results"]}
    get, delete = (command.replace("<memory-id>", memory_id) for command in RDS_CURLS[4:])
    assert curl(get, gateway.base, key)["memory"] == "Name is Alex"
    assert curl(delete, gateway.base, key)["message"]


def test_every_curl_of_polardb_gives_the_documented_shape(gateway: Gateway) -> None:
    key = gateway.key()
    add, search, listing, delete = CURLS
    added = curl(add, gateway.base, key)
    assert [one["memory"] for one in added["results"]] == ["喜欢吃辣", "特别喜欢川菜"]
    assert all({"id", "memory", "event"} <= set(one) for one in added["results"])
    relations = added["relations"]
    assert set(relations) >= {"deleted_entities", "added_entities"}
    edges = [edge for group in relations["added_entities"] for edge in group]
    assert edges and all({"source", "relationship", "target"} <= set(edge) for edge in edges)
    assert "川菜" in [edge["target"] for edge in edges]
    found = curl(search, gateway.base, key)
    assert set(found) >= {"results", "relations"}
    best = found["results"][0]
    assert best["memory"] == "特别喜欢川菜"
    assert set(best) >= {"id", "memory", "hash", "metadata", "score", "created_at", "updated_at",
                         "user_id", "agent_id", "run_id", "rerank_score"}  # fmt: skip
    assert best["metadata"] == {"additionalProp1": {}}
    assert (best["user_id"], best["agent_id"], best["run_id"]) == (
        "user_002", "food-assistant", "user_002_run_id"
    )  # fmt: skip
    held = curl(listing, gateway.base, key)
    assert len(held["results"]) == 2
    assert curl(delete, gateway.base, key)["message"]
    assert curl(listing, gateway.base, key)["results"] == []


@pytest.mark.parametrize("name", ["add", "search", "get", "delete"])
def test_every_python_program_of_polardb(gateway: Gateway, name: str) -> None:
    """The document's own requests, with an address and a key put in."""
    key = gateway.key()
    text = (EXAMPLES / f"polardb/{name}.py").read_text("utf-8")
    text = text.replace("http://<your-endpoint>:8080", gateway.base)
    text = text.replace("<your-api-key>", key)
    if name != "add":
        with httpx.Client(headers={"authorization": f"Token {key}"}) as client:
            body = {"messages": "我喜欢吃辣,特别是川菜。", "user_id": "user_002",
                    "agent_id": "food-assistant", "run_id": "user_002_run_id"}  # fmt: skip
            client.post(f"{gateway.base}/v1/memories", json=body)
    printed = run("1.0.1", text, gateway.base, key)  # for the requests that it imports
    assert ("川菜" in printed) == (name != "delete"), printed
    assert "error" not in printed


def test_the_agent_memory_manager_of_polardb_x(gateway: Gateway) -> None:
    printed = run(
        "1.0.1", PROGRAMS / "agent_memory_manager.py", gateway.base, gateway.key(),
        str(EXAMPLES / "polardb_x.py"), gateway.dsn,
    )  # fmt: skip
    told = json.loads(printed.splitlines()[-1])
    assert told["profile"] == ["user_10086", "Xiao Ming", "Hangzhou", 3]
    assert "Sichuan" in " ".join(told["memories"])
