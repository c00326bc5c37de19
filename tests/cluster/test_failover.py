"""A shard's standby takes its place, or its backup does. By `make test-cluster`."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from agent_memory.buckets import bucket_of
from agent_memory.cluster import backups, commands, health, moving, splitting
from agent_memory.cluster.control import Control
from agent_memory.embedded import Server, placement
from agent_memory.embedded.home import Home, give_to_server
from agent_memory.embedded.server import free_port
from agent_memory.errors import SetupError

from tests.cluster import patroni
from tests.cluster.shards import Cluster, connect, servers
from tests.cluster.test_faults import kill
from tests.cluster.test_gateway import add, held
from tests.cluster.writing import assert_kept, writing
from tests.database.calls import Scope, call, rows, scalar
from tests.gateway.conftest import serving

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not os.environ.get("AGENT_MEMORY_CLUSTER_TESTS"),
        reason="servers are killed for minutes: make test-cluster runs it",
    ),
]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Cluster, dict[str, Server], Path]]:
    with servers(tmp_path) as (cluster, running):
        yield cluster, running, tmp_path


def copied(of: Server, home: Path) -> Home:
    """A copy of a server's data, taken while it is down, with a port of its own."""
    copy = Home(home)
    copy.make()
    subprocess.run(["cp", "-a", f"{of.home.data}/.", copy.data], check=True)
    copy.save(replace(of.state, port=free_port()))
    return copy


def standby_of(primary: Server, home: Path, name: str = "standby") -> Server:
    """A standby that follows; the primary is restarted."""
    primary.down()
    copy = copied(primary, home)
    primary.up()
    (copy.data / "standby.signal").touch()
    local = copy.data / "conf.d/local.conf"
    local.write_text(f"primary_conninfo = '{primary.dsn('postgres')}?application_name={name}'\n")
    give_to_server(copy.data / "standby.signal", local)
    return Server(home=home).up()


def follows(primary: Server, standby: Server) -> None:
    """Until the standby has what the primary has written so far."""
    with primary.connect() as first, standby.connect() as second:
        end = scalar(first, "select pg_current_wal_flush_lsn()")
        give_up = time.monotonic() + 60
        while not scalar(second, "select pg_last_wal_replay_lsn() >= %s::pg_lsn", end):
            assert time.monotonic() < give_up
            time.sleep(0.05)


def test_a_synchronous_standby_takes_over(
    made: tuple[Cluster, dict[str, Server], Path],
) -> None:
    """Also amid a move, which goes on from the standby: its primary's slot is lost with it."""
    cluster, running, folder = made
    standby = standby_of(running["a"], folder / "standby")
    try:
        with running["a"].connect() as admin:
            admin.execute("alter system set synchronous_standby_names = 'standby'")
            admin.execute("select pg_reload_conf()")
        follows(running["a"], standby)
        *on_a_first, moved = cluster.users_of("a", 3)
        users = [*on_a_first, *cluster.users_of("b", 1)]
        with Control(cluster.control) as control, connect(cluster.control) as conn:
            Scope(conn, moved).store("before")
            bucket = bucket_of("default", user_id=moved)
            with moving.Mover(control, moving.begin(control, [bucket], "a", "b")) as mover:
                mover.reached("copying")
                mover.copy()
        with writing(cluster.control, users) as writers:
            time.sleep(2)
            kill(running["a"])
            began = time.monotonic()
            with standby.connect() as admin:
                admin.execute("alter system reset synchronous_standby_names")
                admin.execute("select pg_promote(true, 60)")
                admin.execute("select pg_reload_conf()")
            with Control(cluster.control) as control:
                control.add_shard("a", standby.dsn("shard"), None, None)
            took = time.monotonic() - began
            time.sleep(2)
        with connect(cluster.control) as conn:
            kept = assert_kept(conn, writers)
            on_a = writers.acknowledged[users[0]]
            assert on_a and Scope(conn, users[0]).found(on_a[-1], top_k=1)
        with Control(cluster.control) as control, connect(cluster.control) as conn:
            left = moving.unfinished(control)
            assert left is not None
            with moving.Mover(control, left) as mover:
                mover.run()
            assert bucket in control.map().buckets_of("b")
            Scope(conn, moved).store("after")
            assert Scope(conn, moved).held() == {"before", "after"}
            assert list(health.problems(control)) == []
        print(
            f"failover {took:.1f} s, longest stall {max(writers.stalls):.1f} s, {kept} acknowledged"
            f" and kept, {writers.retries} retries"
        )
    finally:
        standby.down()


def test_a_gateway_reads_from_standbys_what_was_written(
    made: tuple[Cluster, dict[str, Server], Path],
) -> None:
    """Two processes; each sees what the other wrote, also where the standby lags or is away."""
    cluster, running, folder = made
    standby = standby_of(running["a"], folder / "standby")
    (user_id,) = cluster.users_of("a", 1)

    def reads() -> int:
        with standby.connect() as admin:
            return int(scalar(admin, "select sum(xact_commit) from pg_stat_database"
                              " where datname = 'shard'"))  # fmt: skip

    try:
        with Control(cluster.control) as control:
            control.add_shard("a", cluster.shards["a"], standby.dsn("shard"), None)
        with serving(cluster.control, "--workers", "2") as gateway, gateway.client() as client:
            before = reads()
            for n in range(40):
                add(client, user_id, f"note {n}")
                assert f"note {n}" in held(client, user_id)
            # A session tells its counts once a second, the last when it was idle for ten.
            give_up = time.monotonic() + 15
            while reads() - before <= 40:
                assert time.monotonic() < give_up
                time.sleep(0.1)
            with standby.connect() as admin:
                admin.execute("select pg_wal_replay_pause()")
            for n in range(40, 44):  # its primary answers
                add(client, user_id, f"note {n}")
                assert f"note {n}" in held(client, user_id)
            standby.down()
            add(client, user_id, "without a standby")
            assert "without a standby" in held(client, user_id)
    finally:
        standby.down()


def test_patroni_fails_over(made: tuple[Cluster, dict[str, Server], Path]) -> None:
    """The leader's machine goes: its synchronous standby leads, and nobody is told anything."""
    cluster, running, folder = made
    with patroni.governed(running["a"], folder) as shard:
        with Control(cluster.control) as control:
            control.add_shard("a", shard.dsn("shard"), None, None)
        users = [*cluster.users_of("a", 2), *cluster.users_of("b", 1)]
        with writing(cluster.control, users) as writers:
            time.sleep(3)
            lost = shard.leader()
            began = time.monotonic()
            lost.kill()
            second = shard.leader(besides=lost)
            took = time.monotonic() - began
            time.sleep(3)
            # What was the leader comes back, and follows; then the other's server dies.
            shard.start(lost)
            assert shard.synchronous() is lost
            until_then = len(writers.stalls)
            began = time.monotonic()
            second.crash()
            shard.leader(besides=second)
            took_again = time.monotonic() - began
            time.sleep(3)
        with connect(cluster.control) as conn:
            kept = assert_kept(conn, writers)
            on_a = writers.acknowledged[users[0]]
            assert on_a and Scope(conn, users[0]).found(on_a[-1], top_k=1)
        with Control(cluster.control) as control:
            assert list(health.problems(control)) == []
        longest = max(writers.stalls[:until_then]), max(writers.stalls[until_then:])
        print(
            f"another leads after {took:.1f} s (of which {patroni.TTL} are waited for the machine"
            f" that is gone), longest stall {longest[0]:.1f} s; where only the server died"
            f" {took_again:.1f} s, {longest[1]:.1f} s;"
            f" {kept} acknowledged and kept, {writers.retries} retries"
        )


class Killed(BaseException):
    """What splits or moves ends here, as by SIGKILL."""


def test_a_standby_becomes_a_shard_of_its_own(
    made: tuple[Cluster, dict[str, Server], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it is killed at the switch; and a later move between the two is a move."""

    def kill_here(*_given: object) -> None:
        raise Killed

    cluster, running, folder = made
    users = cluster.users_of("a", 6)
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I live in Rome. My sister Eva lives in Oslo.")
    standby = standby_of(running["a"], folder / "standby")
    try:
        with (
            writing(cluster.control, users, 4) as writers,
            Control(cluster.control) as control,
        ):
            time.sleep(0.5)
            dsn = standby.dsn("shard")
            with monkeypatch.context() as patched, pytest.raises(Killed):
                patched.setattr(splitting, "finish", kill_here)
                splitting.split(control, "a", "c", dsn, None, dsn)
            time.sleep(0.5)
            commands.resume(Namespace(), control)
            time.sleep(1)
        with connect(cluster.control) as conn, Control(cluster.control) as control:
            assert_kept(conn, writers)
            assert list(health.problems(control)) == []
            now = control.map()
            assert len(now.buckets_of("a")) == len(now.buckets_of("c")) == 1024
            moved = cluster.users_of_any("c", users)
            assert 0 < len(moved) < len(users)
            for name in ("a", "c"):
                with control.shard(name) as shard:
                    held = {
                        row[0]
                        for row in shard.conn.execute(
                            "select distinct user_id from memory.memory where user_id is not null"
                        ).fetchall()
                    }
                    assert held == set(cluster.users_of_any(name, users))
                    assert call(shard.conn, "memory_graph_check") == []
                    assert call(shard.conn, "memory_check") == []
            # Both are of one system, as before the split: that makes no split of a move.
            (user_id,) = cluster.users_of_any("a", users)[:1]
            held = Scope(conn, user_id).held()
            bucket = bucket_of("default", user_id=user_id)
            with moving.Mover(control, moving.begin(control, [bucket], "a", "c")) as mover:
                mover.await_copy = kill_here  # type: ignore[method-assign]
                with pytest.raises(Killed):
                    mover.run()
            commands.resume(Namespace(), control)
            assert list(health.problems(control)) == []
            assert cluster.users_of_any("c", [user_id]) and Scope(conn, user_id).held() == held
    finally:
        standby.down()


def sums(conn: psycopg.Connection) -> list[dict[str, object]]:
    """Counts and checksums of what a shard holds."""
    return rows(
        conn,
        "select 'memory' as part, count(*), md5(string_agg(m::text, ',' order by m.id)) as sum"
        " from memory.memory as m union all"
        " select 'message', count(*), md5(string_agg(m::text, ',' order by m.id))"
        " from memory.message as m union all"
        " select 'event', count(*), md5(string_agg(m::text, ',' order by m.id))"
        " from memory.event as m order by 1",
    )


def test_a_backup_of_all_is_restored_to_one_label(
    made: tuple[Cluster, dict[str, Server], Path],
) -> None:
    cluster, running, folder = made
    archives = {}
    for name, server in running.items():
        archive = server.home.data / "archive"
        archive.mkdir()
        give_to_server(archive)
        archives[name] = archive
        with server.connect() as admin:
            admin.execute("alter system set archive_mode = on")
            admin.execute(
                "alter system set archive_command = 'cp %p /agent_memory/data/archive/%f'"
            )
        server.down()
        copied(server, folder / f"restored-{name}")
        server.up()
    users = [*cluster.users_of("a", 3), *cluster.users_of("b", 3)]
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I live in Rome. My sister Eva lives in Oslo.")
    with Control(cluster.control) as control:
        backups.mark(control, "marked")
        with pytest.raises(SetupError, match="already"):
            backups.mark(control, "marked")
    told = {}
    for name in ("a", "b"):
        with connect(cluster.shards[name]) as shard:
            told[name] = sums(shard)
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I moved to Lyon.")
    restored: dict[str, Server] = {}
    try:
        for name, server in running.items():
            with server.connect() as admin:
                admin.execute("select pg_switch_wal()")
            time.sleep(1)
            server.down()
            home = Home(folder / f"restored-{name}")
            shutil.rmtree(home.data / "archive", ignore_errors=True)
            shutil.copytree(archives[name], home.data / "archive")
            # It takes the place of the one that is gone: its address, too.
            home.save(server.state)
            local = home.data / "conf.d/local.conf"
            local.write_text(
                "restore_command = 'cp /agent_memory/data/archive/%f %p'\n"
                "recovery_target_name = 'marked'\nrecovery_target_action = 'promote'\n"
                "archive_mode = off\n"
            )
            (home.data / "recovery.signal").touch()
            subprocess.run(["chown", "-R", "--reference", home.data, home.data], check=True)
            give_to_server(local, home.data / "recovery.signal")
            restored[name] = Server(home=home.path).up()
            with restored[name].connect() as admin:
                while scalar(admin, "select pg_is_in_recovery()"):
                    time.sleep(0.1)
        with Control(cluster.control) as control:
            backups.restored(control, "marked")
            assert list(health.problems(control)) == []
            with pytest.raises(SetupError, match="not as it was"):
                backups.restored(control, "another")
        for name in ("a", "b"):
            with connect(cluster.shards[name]) as shard:
                assert sums(shard) == told[name]
                assert call(shard, "memory_graph_check") == []
        with connect(cluster.control) as conn:
            for user_id in users:
                user = Scope(conn, user_id)
                assert "Lives in Rome" in user.held()
                user.say("I moved to Bergen.")
                assert "Moved to Bergen" in user.held()
    finally:
        for server in restored.values():
            server.down()


def pgbackrest(server: Server, *words: str) -> None:
    """Run it as docs/scale.md says, as the server's user."""
    options = ("--config=/run/postgresql/pgbackrest.conf", "--stanza=shard")
    done = subprocess.run(
        patroni.jail_of(server.home).command("/usr/bin/pgbackrest", *options, *words),
        env=placement.environment("forky") | {"PGPASSWORD": server.state.password},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


PGBACKREST = """
[global]
repo1-path=/run/postgresql/backups
lock-path=/run/postgresql/lock
spool-path=/run/postgresql/spool
log-level-file=off
start-fast=y
[shard]
pg1-path=/agent_memory/data
pg1-socket-path=/run/postgresql
pg1-port={port}
pg1-user=postgres
"""


def test_pgbackrest_restores_all_to_one_label(
    made: tuple[Cluster, dict[str, Server], Path],
) -> None:
    """What was written after the label is gone, what was before it is not."""
    cluster, running, _folder = made
    for name, former in running.items():
        former.down()
        server = running[name] = patroni.WholeServer(home=former.home.path).up()
        configuration = server.home.run / "pgbackrest.conf"
        configuration.write_text(PGBACKREST.format(port=server.state.port))
        give_to_server(configuration)
        with server.connect() as admin:
            admin.execute("alter system set archive_mode = on")
            admin.execute(
                "alter system set archive_command = 'pgbackrest"
                " --config=/run/postgresql/pgbackrest.conf --stanza=shard archive-push %p'"
            )
        server.down()
        server.up()
        pgbackrest(server, "stanza-create")
        pgbackrest(server, "backup")
    users = [*cluster.users_of("a", 2), *cluster.users_of("b", 2)]
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I live in Rome. My sister Eva lives in Oslo.")
    with Control(cluster.control) as control:
        backups.mark(control, "before-release")
    told = {}
    for name in ("a", "b"):
        with connect(cluster.shards[name]) as shard:
            told[name] = sums(shard)
    with connect(cluster.control) as conn:
        for user_id in users:
            Scope(conn, user_id).say("I moved to Lyon.")
    for server in running.values():
        server.down()
        pgbackrest(server, "--delta", "--type=name", "--target=before-release",
                   "--target-action=promote", "restore")  # fmt: skip
        server.up()
        with server.connect() as admin:
            while scalar(admin, "select pg_is_in_recovery()"):
                time.sleep(0.1)
    with Control(cluster.control) as control:
        backups.restored(control, "before-release")
        assert list(health.problems(control)) == []
    for name in ("a", "b"):
        with connect(cluster.shards[name]) as shard:
            assert sums(shard) == told[name]
            assert call(shard, "memory_graph_check") == []
    with connect(cluster.control) as conn:
        for user_id in users:
            user = Scope(conn, user_id)
            assert "Lives in Rome" in user.held()
            user.say("I moved to Bergen.")
            assert "Moved to Bergen" in user.held()
