"""A cluster on one machine: a router and shards, databases of one server or servers each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from agent_memory.buckets import bucket_of
from agent_memory.cluster.control import Control
from agent_memory.deploy import deploy
from agent_memory.embedded import Server
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tests import installed

SETTINGS = {
    "shared_buffers": "32MB",
    "wal_level": "logical",
    "max_connections": "100",
    "max_wal_senders": "20",
    "max_replication_slots": "20",
    "max_logical_replication_workers": "12",
    "max_sync_workers_per_subscription": "4",
    "max_worker_processes": "24",
    "wal_retrieve_retry_interval": "100ms",
}


@dataclass
class Cluster:
    """Where its databases are."""

    control: str
    shards: dict[str, str] = field(default_factory=dict)
    routers: dict[str, str] = field(default_factory=dict)

    def users_of(
        self, name: str, number: int, project: str = "default", prefix: str = "person"
    ) -> list[str]:
        """So many users whose memories are on a shard."""
        with Control(self.control) as control:
            now = control.map()
        own = set(now.buckets_of(name))
        named = (f"{prefix} {n}" for n in itertools.count())
        return list(
            itertools.islice((u for u in named if bucket_of(project, user_id=u) in own), number)
        )

    def users_of_any(self, name: str, users: Sequence[str], project: str = "default") -> list[str]:
        """Those of the users whose memories are on a shard."""
        with Control(self.control) as control:
            own = set(control.map().buckets_of(name))
        return [user for user in users if bucket_of(project, user_id=user) in own]


def own_server(home: Path) -> Server:
    """A server of a test's own, with what logical replication needs; fsync is on."""
    server = installed.own_server(home)
    with server.connect() as admin:
        for name, value in SETTINGS.items():
            admin.execute(
                sql.SQL("alter system set {} = {}").format(sql.Identifier(name), sql.Literal(value))
            )
    server.down()
    return server.up()


def database(server: Server, name: str, template: str | None = None) -> str:
    """A database of a server; its connection string."""
    with server.connect() as admin:
        admin.execute(
            sql.SQL("create database {} template {}").format(
                sql.Identifier(name), sql.Identifier(template or "template1")
            )
        )
    return server.dsn(name)


def halved(cluster: Cluster, names: Sequence[str]) -> None:
    """Give each shard its share of the buckets, before there are memories."""
    with Control(cluster.control) as control:
        now = control.map()
        shares = {name: range(place, 4096, len(names)) for place, name in enumerate(names)}
        with control.conn.transaction():
            for name, share in shares.items():
                control.assign(list(share), name)
        version = control.map().version
        for name, share in shares.items():
            with control.shard(name) as shard:
                shard.conn.execute(
                    "delete from agent_memory_cluster.owned where bucket <> all(%s)", [list(share)]
                )
                shard.own(list(share), version)
        assert now.shards
        control.publish()


@contextmanager
def one_server(home: Path, names: Sequence[str] = ("a", "b")) -> Iterator[Cluster]:
    """A cluster whose databases are all of one server."""
    server = own_server(home)
    try:
        server.create_database("template_memory")
        deploy(server.dsn("template_memory"))
        cluster = Cluster(database(server, "router"))
        with Control(cluster.control) as control:
            control.init()
            for name in names:
                cluster.shards[name] = database(server, name, "template_memory")
                control.add_shard(name, cluster.shards[name], None, None)
        cluster.routers["other"] = database(server, "other_router")
        halved(cluster, names)
        with Control(cluster.control) as control:
            control.add_router("other", cluster.routers["other"])
        yield cluster
    finally:
        server.down()


@contextmanager
def servers(
    home: Path, names: Sequence[str] = ("a", "b")
) -> Iterator[tuple[Cluster, dict[str, Server]]]:
    """A cluster in which each shard has a server of its own."""
    running: dict[str, Server] = {}
    try:
        running["router"] = own_server(home / "router")
        cluster = Cluster(database(running["router"], "router"))
        with Control(cluster.control) as control:
            control.init()
            for name in names:
                running[name] = own_server(home / name)
                running[name].create_database("shard")
                cluster.shards[name] = running[name].dsn("shard")
                deploy(cluster.shards[name])
                control.add_shard(name, cluster.shards[name], None, None)
        halved(cluster, names)
        yield cluster, running
    finally:
        for server in running.values():
            server.down()


def connect(dsn: str) -> psycopg.Connection:
    """An autocommit session that gives up soon."""
    return psycopg.connect(make_conninfo(dsn, connect_timeout=5), autocommit=True)
