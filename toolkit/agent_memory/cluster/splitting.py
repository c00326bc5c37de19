"""A standby of a shard becomes a shard with half of its buckets: no row is copied.

The steps are those of a move: fenced, switched, cleaning, done.
"""

from __future__ import annotations

import time

import psycopg

from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import Control, address_of
from agent_memory.cluster.moving import CATCH_UP_SECONDS, POLL_SECONDS, Move, begin, unfinished
from agent_memory.errors import SetupError
from agent_memory.progress import say


def split(
    control: Control, source: str, into: str, rw: str, ro: str | None, admin: str
) -> list[int]:
    """Promote the standby at `admin` to shard `into`; the buckets that it has then.

    SetupError where it is no standby of the source, or a move is under way.
    """
    if unfinished(control):
        raise SetupError("A move is under way.", "finish it: agent-memory cluster resume.")
    now = control.map()
    if into in now.shards.values():
        raise SetupError(f"There is a shard {into} already.", "take another name.")
    buckets = now.buckets_of(source)[1::2]
    check_standby(control, source, admin)
    with control.conn.transaction():
        control.conn.execute(
            "insert into agent_memory_cluster.shards (number, name, address) values (%s, %s, %s)",
            [control.number_of(into), into, address_of(rw)],
        )
        control.conn.execute(
            "insert into agent_memory_cluster.connection (shard, rw, ro, admin)"
            " values (%s, %s, %s, %s)",
            [into, rw, ro, admin],
        )
        move = begin(control, buckets, source, into)
    try:
        part(control, move)
    except (SetupError, psycopg.Error):
        give_up(control, move)
        raise
    finish(control, move)
    return buckets


def check_standby(control: Control, source: str, dsn: str) -> None:
    """SetupError where it does not follow the source."""
    with control.shard(source) as shard, psycopg.connect(dsn, autocommit=True) as standby:
        row = standby.execute(
            "select pg_is_in_recovery(), (select system_identifier from pg_control_system())"
        ).fetchone()
        identifier = shard.value("select system_identifier from pg_control_system()")
        if row != (True, identifier):
            raise SetupError(
                f"This is no standby of shard {source}.",
                "make one by pg_basebackup --write-recovery-conf, and name it with --admin.",
            )


def part(control: Control, move: Move) -> None:
    """Up to the switch: the source refuses writes to the half until the standby has them."""
    mark(control, move, "fenced")
    with control.shard(move.source) as source:
        source.drain(move.buckets)
        end = source.value("select pg_current_wal_flush_lsn()")
        give_up_at = time.monotonic() + CATCH_UP_SECONDS
        with psycopg.connect(admin_of(control, move.target), autocommit=True) as standby:
            while standby.execute(
                "select pg_last_wal_replay_lsn() >= %s::pg_lsn", [end]
            ).fetchone() != (True,):
                if time.monotonic() > give_up_at:
                    raise SetupError("The standby doesn't catch up.", "see its log.")
                time.sleep(POLL_SECONDS)
            standby.execute("select pg_promote(true, 60)")
            standby.execute("update agent_memory_cluster.shard set name = %s", [move.target])
    with control.conn.transaction():
        control.assign(move.buckets, move.target)
        mark(control, move, "switched")


def is_split(control: Control, move: Move) -> bool:
    """Whether a move is a split: its shards are of one system."""
    with control.shard(move.source) as source, control.shard(move.target) as target:
        one, other = (
            shard.value(
                "select system_identifier || ' ' || current_database() from pg_control_system()"
            )
            for shard in (source, target)
        )
        same_server = source.value("select pg_postmaster_start_time()") == target.value(
            "select pg_postmaster_start_time()"
        )
    return bool(one == other and not same_server)


def finish(control: Control, move: Move) -> None:
    """After the switch: each lets go of the other's half. Before it: the move is given up."""
    if step_of(control, move) in ("planned", "fenced"):
        give_up(control, move)
        raise SetupError(
            "The split had not come to its switch; it is undone.",
            "make the standby anew if it was promoted, then split again.",
        )
    version = control.map().version
    with control.shard(move.source) as source, control.shard(move.target) as target:
        source.disown(move.buckets, version)
        others = [bucket for bucket in range(BUCKETS) if bucket not in set(move.buckets)]
        target.disown(others, version)
        target.own(move.buckets, version)
        control.publish(target)
        mark(control, move, "cleaning")
        for shard, foreign in ((source, move.buckets), (target, others)):
            shard.delete_rows(foreign)
            shard.unhide(foreign)
    mark(control, move, "done")


def give_up(control: Control, move: Move) -> None:
    """The source keeps its buckets; the standby is out of the map."""
    with control.shard(move.source) as source:
        source.undrain(move.buckets)
    with control.conn.transaction():
        control.conn.execute(
            "delete from agent_memory_cluster.shards where name = %s", [move.target]
        )
        control.conn.execute(
            "delete from agent_memory_cluster.connection where shard = %s", [move.target]
        )
        mark(control, move, "undone")


def mark(control: Control, move: Move, step: str) -> None:
    """Write down how far it has come."""
    control.conn.execute(
        "update agent_memory_cluster.move set step = %s, changed_at = clock_timestamp()"
        " where id = %s",
        [step, move.id],
    )
    say(f"split {move.id}: {step}")


def step_of(control: Control, move: Move) -> str:
    """As the control database has it."""
    row = control.conn.execute(
        "select step from agent_memory_cluster.move where id = %s", [move.id]
    ).fetchone()
    assert row is not None
    return str(row[0])


def admin_of(control: Control, name: str) -> str:
    """How a shard's server is reached."""
    row = control.conn.execute(
        "select admin from agent_memory_cluster.connection where shard = %s", [name]
    ).fetchone()
    assert row is not None
    return str(row[0])
