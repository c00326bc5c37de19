"""A hot standby answers what reads, by the same rules, and refuses what writes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from agent_memory.embedded import Server
from agent_memory.embedded.home import Home, give_to_server
from agent_memory.embedded.server import DATABASE, free_port
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, scalar, texts
from tests.installed import installed, own_server

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Connection strings of a server with memories, and of a standby that follows it."""
    folder = tmp_path_factory.mktemp("pair")
    primary = own_server(folder / "primary")
    copy = Home(folder / "standby")
    standby = Server(home=copy.path)
    try:
        installed(primary, DATABASE)
        with psycopg.connect(primary.dsn(), autocommit=True) as conn:
            fill(conn)
        primary.down()
        copy.make()
        subprocess.run(["cp", "-a", f"{primary.home.data}/.", copy.data], check=True)
        copy.save(replace(primary.state, port=free_port()))
        primary.up()
        (copy.data / "standby.signal").touch()
        local = copy.data / "conf.d/local.conf"
        local.write_text(f"primary_conninfo = '{primary.dsn('postgres')}'\n")
        give_to_server(copy.data / "standby.signal", local)
        standby.up()
        yield primary.dsn(), standby.dsn()
    finally:
        standby.down()
        primary.down()


def fill(conn: Connection) -> None:
    user = Scope(conn, "ann")
    user.say("I live in Oslo. My friend Bob lives in Rome.")
    user.say("I moved to Lyon.", run_id="run")
    user.store("The kettle is blue", metadata={"room": 1})


READS: list[tuple[str, dict[str, Any]]] = [
    ("memory_search", {"query": "Where do I live?", "user_id": "ann", "explain": True}),
    ("memory_search", {"query": "kettle", "user_id": "ann", "filters": {"metadata": {"room": 1}}}),
    ("memory_search", {"query": "Where does Bob live?", "user_id": "ann", "precise": True}),
    ("memory_search", {"query": "Where do I live?", "user_id": "ann", "as_of": "2000-01-01"}),
    ("memory_context", {"query": "Where do I live?", "user_id": "ann"}),
    ("memory_relations", {"query": "Bob", "user_id": "ann", "depth": 2}),
    ("memory_cypher", {"query": "MATCH (n:Entity) RETURN n.name AS name", "user_id": "ann"}),
    ("memory_list", {"user_id": "ann", "include_superseded": True}),
    ("memory_page", {"user_id": "ann"}),
    ("memory_messages", {"user_id": "ann", "query": "kettle"}),
    ("memory_entities", {}),
    ("memory_export", {"user_id": "ann"}),
    ("memory_settings", {}),
    ("memory_project_list", {}),
    ("memory_check", {}),
    ("memory_graph_check", {}),
]


@pytest.fixture(scope="module")
def both(pair: tuple[str, str]) -> Iterator[tuple[Connection, Connection]]:
    """Sessions of the server and of its standby."""
    first, second = (psycopg.connect(dsn, autocommit=True) for dsn in pair)
    with first as primary, second as standby:
        assert scalar(standby, "select pg_is_in_recovery()")
        yield primary, standby


def settled(value: Any) -> Any:
    """Scores without the digits that change from one moment to the next."""
    if isinstance(value, dict):
        return {key: settled(one) for key, one in value.items()}
    if isinstance(value, list):
        return [settled(one) for one in value]
    return round(value, 3) if isinstance(value, float) else value


@pytest.mark.parametrize(("function", "arguments"), READS)
def test_it_answers_as_the_server_does(
    both: tuple[Connection, Connection], function: str, arguments: dict[str, Any]
) -> None:
    primary, standby = both
    told = settled(call(primary, function, **arguments))
    assert settled(call(standby, function, **arguments)) == told


def test_it_follows(both: tuple[Connection, Connection]) -> None:
    primary, standby = both
    told = Scope(primary, "ben").store("The cup is green")
    call(primary, "memory_setting_set", name="count_access", value=Jsonb(True))
    position = scalar(primary, "select pg_current_wal_lsn()::text")
    while scalar(standby, "select pg_last_wal_replay_lsn() < %s::pg_lsn", position):
        pass
    assert texts(Scope(standby, "ben").search("cup")) == ["The cup is green"]
    assert call(standby, "memory_get", id=told["id"])[0]["memory"] == "The cup is green"
    assert call(standby, "memory_history", id=told["id"])[0]["event"] == "ADD"


WRITES: list[tuple[str, dict[str, Any]]] = [
    ("memory_add", {"messages": "I live in Bern.", "user_id": "ann"}),
    ("memory_add", {"messages": "I live in Bern.", "user_id": "ann", "infer": False}),
    ("memory_add", {"messages": "I live in Bern.", "user_id": "ann", "idempotency_key": "k"}),
    ("memory_add_async", {"messages": "I live in Bern.", "user_id": "ann"}),
    ("memory_delete_all", {"user_id": "ann"}),
    ("memory_forget", {"user_id": "ann"}),
    ("memory_setting_set", {"name": "precise", "value": Jsonb(True)}),
    ("memory_project_create", {"name": "other"}),
]


@pytest.mark.parametrize(("function", "arguments"), WRITES)
def test_it_refuses_what_writes(
    both: tuple[Connection, Connection], function: str, arguments: dict[str, Any]
) -> None:
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        call(both[1], function, **arguments)
