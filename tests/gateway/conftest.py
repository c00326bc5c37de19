"""A gateway as a process of its own, over a database of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from psycopg.rows import dict_row

from tests.conftest import fresh_database

Start = Callable[..., "Gateway"]


@dataclass
class Gateway:
    """Where it listens, what it writes, and its database."""

    base: str
    log: Path
    dsn: str
    process: subprocess.Popen[bytes]

    def key(self, name: str = "test", **arguments: Any) -> str:
        """A new key."""
        with psycopg.connect(self.dsn, autocommit=True, row_factory=dict_row) as connection:
            given = "".join(f", {argument} => %({argument})s" for argument in arguments)
            statement = f"select key from memory_key_create(%(name)s{given})".encode()
            row = connection.execute(statement, {"name": name, **arguments}).fetchone()
        assert row is not None
        return str(row["key"])

    def client(self, key: str | None = None, **arguments: Any) -> httpx.Client:
        """Requests that show a key: a writer's of the project default where none is named.

        Nothing is encrypted: reading certificates would take longer than a request.
        """
        shown = self.key(**arguments) if key is None else key
        return httpx.Client(
            base_url=self.base,
            headers={"authorization": f"Token {shown}"},
            timeout=60,
            verify=False,
        )

    def lines(self) -> list[str]:
        """What it wrote."""
        return self.log.read_text().splitlines()

    def stop(self) -> int:
        """End it as an init system does; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def serving(dsn: str, *options: str, cache: Path | None = None) -> Iterator[Gateway]:
    """`agent-memory serve` with these options; cache: a cache folder of its own."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "agent_memory", "serve", "--dsn", dsn,
                 "--port", str(port), *options],
                stdout=output,
                stderr=subprocess.STDOUT,
                env={
                    **os.environ,
                    "PYTHONUNBUFFERED": "1",
                    **({"XDG_CACHE_HOME": str(cache)} if cache else {}),
                },
            )  # fmt: skip
        gateway = Gateway(f"http://127.0.0.1:{port}", log, dsn, process)
        try:
            wait_until(lambda: is_ready(gateway), log)
            yield gateway
        finally:
            process.terminate()
            try:
                process.wait(40)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def is_ready(gateway: Gateway) -> bool:
    assert gateway.process.poll() is None, gateway.log.read_text()
    try:
        return httpx.get(f"{gateway.base}/readyz", timeout=5, verify=False).status_code == 200
    except httpx.TransportError:
        return False


def wait_until(condition: Callable[[], Any], log: Path | None = None, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, log.read_text() if log else "waited in vain"
        time.sleep(0.1)


@pytest.fixture(scope="module")
def gateway(dsn_admin: str, template: str) -> Iterator[Gateway]:
    """One that the tests of a module share, with room for all they ask."""
    for dsn in fresh_database(dsn_admin, template):
        with serving(dsn, "--workers", "1", "--rate", "0", "--address-rate", "0") as running:
            yield running


@pytest.fixture(scope="module")
def client(gateway: Gateway) -> Iterator[httpx.Client]:
    with gateway.client() as asking:
        yield asking


@pytest.fixture
def start(database: str) -> Iterator[Start]:
    """Starts one over a fresh database, with options of the test's."""
    with_options = []

    def run(*options: str) -> Gateway:
        context = serving(database, "--workers", "1", *options)
        with_options.append(context)
        return context.__enter__()

    yield run
    for context in with_options:
        context.__exit__(None, None, None)
