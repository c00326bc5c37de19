"""A worker or its parent is killed, a database restarted: nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import psycopg
import pytest
from agent_memory.embedded import Server
from agent_memory.embedded.server import DATABASE

from tests.gateway.conftest import Gateway, serving, wait_until
from tests.installed import copy_data, installed


def children(gateway: Gateway) -> list[int]:
    """The worker processes."""
    found = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(gateway.process.pid)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "spawn_main" in line]


class Load:
    """Adds from several threads, each under a key of its own and again until acknowledged."""

    def __init__(self, gateway: Gateway, threads: int = 6) -> None:
        self.gateway = gateway
        self.key = gateway.key()
        self.acknowledged: list[str] = []
        self.statuses: set[int] = set()
        self.stopping = threading.Event()
        self.pool = ThreadPoolExecutor(threads)
        self.running = [self.pool.submit(self.add, number) for number in range(threads)]

    def add(self, thread: int) -> None:
        with self.gateway.client(self.key) as client:
            number = 0
            while not self.stopping.is_set():
                text = f"Note {thread}.{number}"
                body = {"messages": text, "user_id": f"user {thread}", "infer": False}
                try:
                    told = client.post("/v3/memories/add/", json=body,
                                       headers={"Idempotency-Key": text})  # fmt: skip
                except httpx.TransportError:
                    time.sleep(0.05)
                    continue
                self.statuses.add(told.status_code)
                if told.status_code == 200:
                    assert told.json()["status"] == "SUCCEEDED"
                    self.acknowledged.append(text)
                    number += 1
                else:
                    time.sleep(0.05)

    def more(self, count: int) -> None:
        """Until so many more are acknowledged."""
        goal = len(self.acknowledged) + count
        wait_until(lambda: len(self.acknowledged) >= goal, self.gateway.log)

    def end(self) -> None:
        self.stopping.set()
        for one in self.running:
            one.result()
        self.pool.shutdown()


def held(dsn: str) -> list[str]:
    with psycopg.connect(dsn) as connection:
        rows = connection.execute("select memory from memory.memory").fetchall()
        return [memory for (memory,) in rows]


def test_a_worker_is_killed_under_load(database: str) -> None:
    with serving(database, "--workers", "2", "--rate", "0", "--address-rate", "0") as gateway:
        load = Load(gateway)
        load.more(20)
        for _ in range(2):
            (victim, *_) = children(gateway)
            os.kill(victim, signal.SIGKILL)
            load.more(20)
            wait_until(lambda: len(children(gateway)) == 2, seconds=180)
        load.end()
        assert load.statuses <= {200, 503}
    found = held(database)
    assert len(found) == len(set(found)), "something is there twice"
    assert set(load.acknowledged) <= set(found)


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[tuple[Server, str]]:
    """A server of the test's own, which it may restart."""
    before = os.environ.get("AGENT_MEMORY_HOME")
    os.environ["AGENT_MEMORY_HOME"] = str(tmp_path / "home")
    server = Server()
    copy_data(server)
    try:
        server.up()
        yield server, installed(server, DATABASE)
    finally:
        server.down()
        if before is None:
            del os.environ["AGENT_MEMORY_HOME"]
        else:
            os.environ["AGENT_MEMORY_HOME"] = before


def test_the_database_is_restarted_under_load(own_server: tuple[Server, str]) -> None:
    server, dsn = own_server
    options = ("--workers", "2", "--rate", "0", "--address-rate", "0", "--queue-seconds", "1")
    with serving(dsn, *options) as gateway:
        load = Load(gateway)
        load.more(20)
        server.down()
        wait_until(lambda: httpx.get(f"{gateway.base}/readyz", timeout=30).status_code == 503)
        assert httpx.get(f"{gateway.base}/healthz").status_code == 200
        server.up()
        load.more(20)
        load.end()
        assert 503 in load.statuses and load.statuses <= {200, 503}, load.statuses
    found = held(dsn)
    assert len(found) == len(set(found)), "something is there twice"
    assert set(load.acknowledged) <= set(found)


def folders(cache: Path) -> set[Path]:
    home = cache / "agent_memory" / "gateway"
    return {path for path in home.iterdir() if path.is_dir()} if home.is_dir() else set()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_nothing_is_left_behind(database: str, tmp_path: Path, number: signal.Signals) -> None:
    with serving(database, "--workers", "2", cache=tmp_path) as gateway:
        assert len(folders(tmp_path)) == 1
        gateway.process.send_signal(number)
        gateway.process.wait(40)
        assert folders(tmp_path) == set()


def test_what_a_killed_parent_left_goes_with_the_next_start(database: str, tmp_path: Path) -> None:
    with serving(database, "--workers", "2", cache=tmp_path) as gateway:
        workers = children(gateway)
        (left,) = folders(tmp_path)
        gateway.process.kill()
        gateway.process.wait()
        wait_until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers))
        assert left.exists()
    with serving(database, "--workers", "1", cache=tmp_path):
        assert not left.exists() and len(folders(tmp_path)) == 1
    assert folders(tmp_path) == set()
