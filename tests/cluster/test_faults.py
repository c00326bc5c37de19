"""What may fail in a cluster whose shards have servers of their own. By `make test-cluster`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import psycopg
import pytest
from agent_memory.buckets import bucket_of
from agent_memory.build import REPOSITORY
from agent_memory.cluster import health, moving
from agent_memory.cluster.control import Control
from agent_memory.embedded import Server
from psycopg.types.json import Jsonb

from tests.cluster.shards import Cluster, connect, servers
from tests.cluster.test_gateway import held
from tests.cluster.writing import assert_kept, reading, writing
from tests.database.calls import Scope, call, scalar
from tests.gateway.conftest import serving
from tests.lifecycle.pgbouncer import pooler

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not os.environ.get("AGENT_MEMORY_CLUSTER_TESTS"),
        reason="servers are killed for minutes: make test-cluster runs it",
    ),
]


@pytest.fixture(scope="module")
def made(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Cluster, dict[str, Server]]]:
    with servers(tmp_path_factory.mktemp("servers")) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def cluster(made: tuple[Cluster, dict[str, Server]]) -> Cluster:
    return made[0]


@pytest.fixture(scope="module")
def running(made: tuple[Cluster, dict[str, Server]]) -> dict[str, Server]:
    return made[1]


def kill(server: Server) -> None:
    """As if the machine had gone: no checkpoint, sessions end in the middle."""
    pid = server.home.postmaster_pid()
    assert pid is not None
    os.kill(pid, signal.SIGQUIT)
    while server.is_running():
        time.sleep(0.05)


def test_a_shard_that_is_down(cluster: Cluster, running: dict[str, Server]) -> None:
    (on_a,), (on_b,) = (cluster.users_of(name, 1) for name in ("a", "b"))
    with connect(cluster.control) as conn:
        for user_id in (on_a, on_b):
            Scope(conn, user_id).store("before", agent_id="helper")
        running["b"].down()
        try:
            for _ in range(2):
                began = time.monotonic()
                with pytest.raises(psycopg.Error) as raised:
                    Scope(conn, on_b).listed()
                assert time.monotonic() - began < 1
                assert str(raised.value.sqlstate).startswith("08")
                assert '"b"' in str(raised.value.diag.message_primary)
                assert raised.value.diag.message_hint
                assert Scope(conn, on_a).held() == {"before"}
                with pytest.raises(psycopg.Error) as raised:
                    call(conn, "memory_list", agent_id="helper")
                assert str(raised.value.sqlstate).startswith("08")
            # Who asks for it gets what there is, and is told so.
            said: list[str] = []
            conn.add_notice_handler(lambda told: said.append(str(told.message_primary)))
            conn.execute("set memory.partial_results = on")
            partial = call(conn, "memory_list", agent_id="helper")
            conn.execute("reset memory.partial_results")
            assert {row["user_id"] for row in partial} == {on_a}
            assert "the answer is partial: shard b is away" in said
            gateway_without(cluster, on_a, on_b)
            # What is configured meanwhile it has before it answers.
            call(conn, "memory_setting_set", name="precise_floor", value=Jsonb(0.35))
            with Control(cluster.control) as control:
                assert any("b is away" in problem for problem in health.problems(control))
        finally:
            running["b"].up()
        assert Scope(conn, on_b).held() == {"before"}
        with connect(cluster.shards["b"]) as shard:
            settings = {row["name"]: row["value"] for row in call(shard, "memory_settings")}
            assert settings["precise_floor"] == pytest.approx(0.35)
        call(conn, "memory_setting_set", name="precise_floor", value=None)


def gateway_without(cluster: Cluster, on_a: str, on_b: str) -> None:
    """A gateway that starts while shard b is away: 503 for its users, a partial answer over all."""
    with serving(cluster.control, "--workers", "1") as gateway, gateway.client() as client:
        for _ in range(2):
            assert held(client, on_a) == ["before"]
            began = time.monotonic()
            refused = client.get("/v1/memories/", params={"user_id": on_b})
            assert (refused.status_code, time.monotonic() - began < 1) == (503, True)
            assert refused.headers["retry-after"]
            told = client.post(
                "/v3/memories/search/",
                json={"query": "before", "filters": {"agent_id": "helper"}},
            ).json()
            assert (told["partial"], told["shards_failed"]) == (True, ["b"])
            assert {row["user_id"] for row in told["results"]} == {on_a}
    with serving(cluster.control, "--require-all") as gateway, gateway.client() as client:
        assert held(client, on_a) == ["before"]
        refused = client.post(
            "/v3/memories/search/", json={"query": "before", "filters": {"agent_id": "helper"}}
        )
        assert refused.status_code == 503, refused.text


def test_a_shard_that_dies_under_writers(cluster: Cluster, running: dict[str, Server]) -> None:
    users = [*cluster.users_of("a", 2), *cluster.users_of("b", 2)]
    with writing(cluster.control, users) as writers:
        time.sleep(2)
        kill(running["a"])
        time.sleep(0.5)
        running["a"].up()
        time.sleep(2)
    with connect(cluster.control) as conn:
        kept = assert_kept(conn, writers)
    print(f"{kept} acknowledged and kept, {writers.retries} retries")
    assert writers.retries and kept > 50


@pytest.fixture
def pooled(cluster: Cluster) -> Iterator[None]:
    """Poolers in front of both shards, as docs/scale.md says: sessions there are warm."""
    warm = "connect_query='select memory._embed_builtin(array[''warm''])' min_pool_size=8"
    with ExitStack() as stack, Control(cluster.control) as control:
        logins = {"memory_router": control.password()}
        for name, dsn in cluster.shards.items():
            through = stack.enter_context(
                pooler(dsn, 16, 100, logins, warm, "server_idle_timeout = 0")
            )
            control.add_shard(name, through, None, dsn)
        yield
        for name, dsn in cluster.shards.items():
            control.add_shard(name, dsn, None, None)


@pytest.mark.usefixtures("pooled")
def test_buckets_move_under_writers_and_readers(cluster: Cluster) -> None:
    users = cluster.users_of("a", 3)
    buckets = sorted({bucket_of("default", user_id=user_id) for user_id in users})
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I live in Rome. My sister Eva lives in Oslo.")
            Scope(conn, user_id).say("I moved to Lyon.")
        told = {user_id: Scope(conn, user_id).state() for user_id in users}
    with (
        reading(cluster.control, users) as met,
        writing(cluster.control, users) as writers,
        Control(cluster.control) as control,
    ):
        time.sleep(1)
        with moving.Mover(control, moving.begin(control, buckets, "a", "b")) as mover:
            refused = mover.run()
        time.sleep(1)
    assert met == []
    with (
        connect(cluster.control) as conn,
        connect(cluster.shards["a"]) as source,
        connect(cluster.shards["b"]) as target,
    ):
        kept = assert_kept(conn, writers)
        for id in writers.ids[:: max(1, len(writers.ids) // 50)]:
            (row,) = call(conn, "memory_get", id=id)
            history = call(conn, "memory_history", id=id)
            assert [event["event"] for event in history] == ["ADD"]
            found = Scope(conn, row["user_id"]).found(row["memory"], top_k=3)
            assert row["memory"] in found
        for user_id, state in told.items():
            user = Scope(conn, user_id)
            ids = {row["id"] for row in state}
            assert [row for row in user.state() if row["id"] in ids] == state
            assert user.listed(as_of=state[0]["valid_from"], include_superseded=True)
            assert scalar(source, "select count(*) from memory.memory where user_id = %s",
                          user_id) == 0  # fmt: skip
            assert scalar(source, "select count(*) from memory.event where user_id = %s",
                          user_id) == 0  # fmt: skip
            user.say("I moved to Bergen.")
            assert "Moved to Bergen" in user.held()
        assert call(target, "memory_graph_check") == call(source, "memory_graph_check") == []
        assert call(target, "memory_check") == call(source, "memory_check") == []
    with Control(cluster.control) as control:
        assert list(health.problems(control)) == []
    longest = max(writers.stalls)
    print(f"{kept} kept, writes refused {refused:.2f} s, longest stall {longest:.2f} s")


STEPS = ("copying", "hidden", "published", "subscribed", "fenced", "drained", "brought",
         "switched", "disowned", "owned", "cleaning", "unsubscribed")  # fmt: skip
MOVER = """
import os, signal, sys
from agent_memory.cluster import moving
from agent_memory.cluster.control import Control
step = sys.argv[2]
with Control(sys.argv[1]) as control, moving.Mover(control, moving.unfinished(control)) as mover:
    def at(place):
        if place == step:
            os.kill(os.getpid(), signal.SIGKILL)
    mover.at = at
    mover.run()
"""


@pytest.mark.parametrize("ending", ["resumed", "undone"])
def test_a_mover_that_is_killed_at_each_step(cluster: Cluster, ending: str) -> None:
    (user_id,) = cluster.users_of("a", 1)
    bucket = bucket_of("default", user_id=user_id)
    with connect(cluster.control) as conn:
        Scope(conn, user_id).store("before")
    for step in STEPS:
        with Control(cluster.control) as control:
            now = control.map()
            source = now.shards[now.buckets[bucket]]
            target = "b" if source == "a" else "a"
            moving.begin(control, [bucket], source, target)
        killed = subprocess.run(
            [sys.executable, "-c", MOVER, cluster.control, step],
            check=False,
            cwd=REPOSITORY,
        )
        assert killed.returncode == -signal.SIGKILL, step
        with Control(cluster.control) as control:
            assert not owned_twice(control)
            left = moving.unfinished(control)
            assert left is not None, step
            with moving.Mover(control, left) as mover:
                if ending == "undone" and left.step in ("planned", "copying", "fenced"):
                    mover.undo()
                else:
                    mover.run()
            assert list(health.problems(control)) == [], step
        with connect(cluster.control) as conn:
            user = Scope(conn, user_id)
            user.store(f"after {step} {ending}")
            assert user.held() >= {"before", f"after {step} {ending}"}


def owned_twice(control: Control) -> set[int]:
    """Buckets to which two shards would let somebody write."""
    held: set[int] = set()
    twice: set[int] = set()
    for name in control.map().shards.values():
        with control.shard(name) as shard:
            own = {bucket for bucket, state in shard.owned().items() if state == "active"}
        twice |= held & own
        held |= own
    return twice


@pytest.mark.parametrize("victim", ["a", "b"])
def test_a_server_that_dies_during_a_move(
    cluster: Cluster, running: dict[str, Server], victim: str
) -> None:
    (user_id,) = cluster.users_of("a", 1)
    bucket = bucket_of("default", user_id=user_id)
    with connect(cluster.control) as conn:
        Scope(conn, user_id).store("before")
    for place in ("subscribed", "drained"):
        with Control(cluster.control) as control:
            with moving.Mover(control, moving.begin(control, [bucket], "a", "b")) as mover:

                def at(place: str, here: str = place) -> None:
                    if place == here:
                        kill(running[victim])

                mover.at = at  # type: ignore[method-assign]
                with pytest.raises(psycopg.OperationalError):
                    mover.run()
            running[victim].up()
            left = moving.unfinished(control)
            assert left is not None
            with moving.Mover(control, left) as mover:
                mover.run()
            assert list(health.problems(control)) == []
            with moving.Mover(control, moving.begin(control, [bucket], "b", "a")) as mover:
                mover.run()
        with connect(cluster.control) as conn:
            assert "before" in Scope(conn, user_id).held()
