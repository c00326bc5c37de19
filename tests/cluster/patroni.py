"""A shard under Patroni: etcd, and servers of which one leads; all on this machine.

Their programs are of Debian's packages, in a root like the embedded server's.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent_memory.cache import built_once
from agent_memory.embedded import Server, placement
from agent_memory.embedded.home import Home, give_to_server
from agent_memory.embedded.mmdebstrap import unpack_packages
from agent_memory.embedded.namespace import Jail
from agent_memory.embedded.root import _finish, bin_directory, namespace_works, packages
from agent_memory.embedded.server import free_port

SUITE = "forky"
PROGRAMS = ("patroni", "python3-etcd", "etcd-server", "pgbackrest")
MEGABYTES = 1300
TTL = 20  # seconds after which a leader that is not heard of is none; Patroni allows no less
# synchronous_mode: what is acknowledged is on the standby, too. primary_start_timeout: a server
# that died is followed by the standby at once, rather than waited for.
CLUSTER: dict[str, Any] = {
    "ttl": TTL,
    "loop_wait": 1,
    "retry_timeout": 5,
    "primary_start_timeout": 0,
    "synchronous_mode": True,
    "postgresql": {
        "use_pg_rewind": True,
        "use_slots": True,
        "parameters": {
            "wal_level": "logical",
            "max_connections": 100,
            "max_wal_senders": 20,
            "max_replication_slots": 20,
            "max_worker_processes": 24,
            "max_locks_per_transaction": 256,
            "wal_log_hints": "on",
        },
    },
}


def unpacked() -> Path:
    """The root with PostgreSQL, Patroni, etcd and pgBackRest."""

    def build(folder: Path) -> None:
        names = [
            *packages(SUITE),
            "patroni",
            "python3-etcd",
            "etcd-server",
            "pgbackrest",
        ]
        unpack_packages(SUITE, names, folder)
        _finish(folder, SUITE)

    return built_once(f"failover-{SUITE}", MEGABYTES, build)


class WholeServer(Server):
    """An embedded server that sees these programs, too."""

    def _root(self) -> Path:
        return unpacked()


def jail_of(home: Home) -> Jail:
    """Where programs of the root see the folders of a home."""
    root = unpacked()
    placement.copy_extension(home, root, SUITE)
    place = placement.mounted if namespace_works() else placement.linked
    return place(home, root, SUITE, placement.compiled_server_files(root, SUITE))


@dataclass
class Node:
    """One server under Patroni. api: port of Patroni's answers."""

    name: str
    home: Home
    port: int
    api: int
    process: subprocess.Popen[bytes] | None = None

    def start(self, etcd: int, password: str) -> None:
        """Patroni starts the server, or makes it a copy of the leader's."""
        api, address = f"127.0.0.1:{self.api}", f"127.0.0.1:{self.port}"
        login = {"username": "postgres", "password": password}
        configuration = {
            "scope": "shard",
            "name": self.name,
            "etcd3": {"host": f"127.0.0.1:{etcd}"},
            "restapi": {"listen": api, "connect_address": api},
            "bootstrap": {"dcs": CLUSTER},
            "postgresql": {
                "listen": address,
                "connect_address": address,
                "data_dir": "/agent_memory/data",
                "bin_dir": bin_directory(SUITE),
                "pgpass": "/run/postgresql/pgpass",
                "authentication": {"superuser": login, "replication": login, "rewind": login},
                "parameters": {"unix_socket_directories": "/run/postgresql"},
            },
            "watchdog": {"mode": "off"},
        }
        file = self.home.run / "patroni.yml"
        file.touch(mode=0o600)
        file.write_text(json.dumps(configuration))  # which is YAML
        give_to_server(file)
        with open(self.home.log, "ab") as log:
            self.process = subprocess.Popen(
                jail_of(self.home).command("/usr/bin/python3", "/usr/bin/patroni",
                                           "/run/postgresql/patroni.yml"),
                env=placement.environment(SUITE), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip

    def status(self) -> dict[str, Any]:
        """What Patroni says of the server; {} where it is away."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.api}/patroni", timeout=2) as told:
                return dict(json.load(told))
        except urllib.error.HTTPError as error:
            return dict(json.load(error))
        except OSError:
            return {}

    def kill(self) -> None:
        """As if the machine had gone."""
        assert self.process is not None
        postmaster = self.home.postmaster_pid()
        self.process.kill()
        self.process.wait()
        if postmaster is not None:
            os.kill(postmaster, signal.SIGQUIT)

    def crash(self) -> None:
        """Its server dies, and Patroni doesn't."""
        postmaster = self.home.postmaster_pid()
        assert postmaster is not None
        os.kill(postmaster, signal.SIGQUIT)

    def stop(self) -> None:
        """Patroni stops its server."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(60)


@dataclass
class Patroni:
    """The servers of a shard, and how they are reached."""

    nodes: list[Node]
    etcd: int
    password: str

    def dsn(self, database: str) -> str:
        """Of the one that takes writes, whichever it is."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return (
            f"postgresql://postgres:{self.password}@{hosts}/{database}"
            "?target_session_attrs=read-write"
        )

    def start(self, node: Node) -> None:
        node.start(self.etcd, self.password)

    def leader(self, besides: Node | None = None) -> Node:
        """Once there is one that runs, and is another."""
        return self.until(
            lambda: next(
                (n for n in self.nodes if n is not besides
                 and (told := n.status()).get("role") == "primary"
                 and told.get("state") == "running"), None)
        )  # fmt: skip

    def synchronous(self) -> Node:
        """The standby that has all that is acknowledged, once there is one."""
        return self.until(
            lambda: next((n for n in self.nodes if n.status().get("sync_standby")), None)
        )

    def until(self, there: Any, seconds: float = 90) -> Node:
        give_up = time.monotonic() + seconds
        while (found := there()) is None:
            assert time.monotonic() < give_up, [
                (node.name, node.status(), node.home.log.read_text()[-1500:]) for node in self.nodes
            ]
            time.sleep(0.2)
        node: Node = found
        return node


@contextmanager
def governed(server: Server, folder: Path) -> Iterator[Patroni]:
    """A server with a standby under Patroni; the server is stopped, its data are the first's."""
    password, port = server.state.password, server.state.port
    server.down()
    keeper = Home(folder / "etcd")
    keeper.make()
    client, peer = free_port(), free_port()
    urls = f"http://127.0.0.1:{client}"
    with open(keeper.log, "ab") as log:
        etcd = subprocess.Popen(
            jail_of(keeper).command(
                "/usr/bin/etcd", "--data-dir", "/run/postgresql/etcd", "--listen-client-urls", urls,
                "--advertise-client-urls", urls, "--listen-peer-urls", f"http://127.0.0.1:{peer}",
                "--initial-advertise-peer-urls", f"http://127.0.0.1:{peer}",
                "--initial-cluster", f"default=http://127.0.0.1:{peer}",
            ),
            env=placement.environment(SUITE), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    second = Home(folder / "second")
    second.make()
    nodes = [
        Node("first", server.home, port, free_port()),
        Node("second", second, free_port(), free_port()),
    ]
    patroni = Patroni(nodes, client, password)
    try:
        patroni.start(patroni.nodes[0])
        patroni.leader()
        patroni.start(patroni.nodes[1])
        patroni.synchronous()
        yield patroni
    finally:
        for node in reversed(patroni.nodes):
            node.stop()
        etcd.terminate()
        etcd.wait()
