"""Logical replication into a database that ran memory_init(), as docs/operations.md shows it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from agent_memory.build import REPOSITORY
from agent_memory.embedded import Server

from tests.database.calls import call, everything_broken, scalar
from tests.installed import by_extension, installed, own_server
from tests.lifecycle.test_dump_restore import CONTENT, content, fill

pytestmark = pytest.mark.slow
SECTION = (REPOSITORY / "docs" / "operations.md").read_text().split("## Logical replication")[1]
PUBLISH, SUBSCRIBE = re.findall(r"```plpgsql\n(.*?)```", SECTION.split("\n## ")[0], re.S)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    own = own_server(tmp_path / "home")
    try:
        with psycopg.connect(own.dsn("postgres"), autocommit=True) as admin:
            admin.execute("alter system set wal_level = logical")
        own.down()
        own.up()
        for name in ("publisher", "subscriber"):
            installed(own, name)
        yield own
    finally:
        own.down()


def caught_up(publisher: psycopg.Connection, subscriber: psycopg.Connection) -> None:
    """Until the subscriber has all that the publisher has written so far."""
    end = time.monotonic() + 90
    position = scalar(publisher, "select pg_current_wal_lsn()")
    while not (
        scalar(subscriber, "select bool_and(srsubstate = 'r') from pg_subscription_rel")
        and scalar(
            publisher,
            "select confirmed_flush_lsn >= %s::pg_lsn from pg_replication_slots"
            " where slot_name = 'memories'",
            position,
        )
    ):
        assert time.monotonic() < end
        time.sleep(0.2)


def released(publisher: psycopg.Connection) -> None:
    """Until nobody reads the slot: a walsender ends a little after its subscription."""
    sql: LiteralString = "select active from pg_replication_slots where slot_name = 'memories'"
    end = time.monotonic() + 30
    while scalar(publisher, sql):
        assert time.monotonic() < end
        time.sleep(0.1)


@by_extension
def test_a_subscriber_has_all_and_goes_on(server: Server) -> None:
    dsns = server.dsn("publisher"), server.dsn("subscriber")
    fill(dsns[0])
    with (
        psycopg.connect(dsns[0], autocommit=True) as publisher,
        psycopg.connect(dsns[1], autocommit=True) as subscriber,
    ):
        publisher.execute(PUBLISH.encode())
        # Publisher and subscriber are one server here: the slot has to be there before.
        publisher.execute("select pg_create_logical_replication_slot('memories', 'pgoutput')")
        for statement in SUBSCRIBE.strip().split(";"):
            if "create subscription" in statement:
                statement = (
                    f"create subscription memories connection '{dsns[0]}' publication memories"
                    " with (create_slot = false, slot_name = 'memories')"
                )
            if statement.strip():
                subscriber.execute(statement.encode())
        caught_up(publisher, subscriber)
        publisher.execute("select memory_add('I moved to Lyon.', user_id => 'u')")
        (tea, *_) = call(publisher, "memory_list", user_id="u", project="shop")
        call(publisher, "memory_delete", id=tea["id"], project="shop", purge=True)
        publisher.execute("select memory_setting_set('precise_floor', '0.2', 'shop')")
        caught_up(publisher, subscriber)
        assert set(CONTENT) >= {"memories", "messages", "events", "projects", "search"}
        assert content(dsns[1]) == content(dsns[0])
        # It becomes a database of its own.
        subscriber.execute("alter subscription memories disable")
        subscriber.execute("alter subscription memories set (slot_name = none)")
        subscriber.execute("drop subscription memories")
        released(publisher)
        publisher.execute("select pg_drop_replication_slot('memories')")
        for table in ("event", "job"):
            subscriber.execute(
                f"select setval('memory.{table}_seq_seq',"
                f" (select coalesce(max(seq), 1) from memory.{table}))".encode()
            )
        for project in ("default", "shop"):
            subscriber.execute("select * from memory_graph_rebuild(%s)", [project])
        subscriber.execute("select memory_add('I moved to Nice.', user_id => 'u')")
        assert everything_broken(subscriber) == []


def test_memories_of_one_s_own_are_not_thrown_away(conn: psycopg.Connection) -> None:
    conn.execute("select memory_add('I like tea', user_id => 'u')")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState, match="memories of its own"):
        conn.execute("select memory_replica_prepare()")
