"""A standby of a shard becomes a shard with half of its buckets: no row is copied.

The steps are those of a move: fenced, switched, cleaning, done.
"""

from __future__ import annotations

import contextlib
import time

import psycopg

from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import Control, address_of
from agent_memory.cluster.moving import (
    CATCH_UP_SECONDS,
    POLL_SECONDS,
    Move,
    begin,
    switched,
    unfinished,
)
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
    if source not in now.shards.values():
        raise SetupError(f"There is no shard {source}.", "see agent-memory cluster status.")
    if into in now.shards.values():
        raise SetupError(f"There is a shard {into} already.", "take another name.")
    buckets = now.buckets_of(source)[1::2]
    check_standby(control, source, admin)
    with control.conn.transaction():
        # The map has it from the switch on: a standby has all that its primary has.
        control.conn.execute(
            "insert into agent_memory_cluster.connection (shard, rw, ro, admin)"
            " values (%s, %s, %s, %s) on conflict (shard) do update"
            " set rw = excluded.rw, ro = excluded.ro, admin = excluded.admin",
            [into, rw, ro, admin],
        )
        move = begin(control, buckets, source, into, is_split=True)
    try:
        part(control, move, rw)
    except (SetupError, psycopg.Error):
        with contextlib.suppress(psycopg.OperationalError):  # else resume or undo does it
            undo(control, move)
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


def part(control: Control, move: Move, rw: str) -> None:
    """Up to the switch: the source refuses writes to the half until the standby has them."""
    mark(control, move, "fenced")
    version = control.map().version
    with control.shard(move.source) as source:
        source.drain(move.buckets, version)
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
            # It has what its primary had, and owns and shows nothing of it.
            standby.execute(
                "with disowned as (delete from agent_memory_cluster.owned)"
                " update agent_memory_cluster.shard set name = %s,"
                " hidden = array(select generate_series(0, %s))",
                [move.target, BUCKETS - 1],
            )
    with control.conn.transaction():
        control.conn.execute(
            "insert into agent_memory_cluster.shards (number, name, address) values (%s, %s, %s)",
            [control.number_of(move.target), move.target, address_of(rw)],
        )
        control.assign(move.buckets, move.target)
        control.define_server()
        mark(control, move, "switched")


def finish(control: Control, move: Move) -> None:
    """After the switch: each lets go of the other's half. Before it: the move is given up."""
    if step_of(control, move) in ("planned", "fenced"):
        undo(control, move)
        raise SetupError(
            "The split had not come to its switch; it is undone.",
            "make the standby anew if it was promoted, then split again.",
        )
    version = control.map().version
    with control.shard(move.source) as source, control.shard(move.target) as target:
        source.disown(move.buckets, version)
        target.own(move.buckets, version)
        control.publish(target)
        mark(control, move, "cleaning")
        others = [bucket for bucket in range(BUCKETS) if bucket not in set(move.buckets)]
        for shard, foreign in ((source, move.buckets), (target, others)):
            shard.delete_deliveries(foreign)
            shard.delete_rows(foreign)
            shard.unhide(foreign)
        # Sums over shards: what the standby counted was its primary's.
        target.conn.execute("delete from memory.model_usage")
    mark(control, move, "done")


def undo(control: Control, move: Move) -> None:
    """The source keeps its buckets; the standby, promoted or not, is no shard."""
    if step_of(control, move) in ("switched", "cleaning"):
        raise switched(move)
    with control.shard(move.source) as source:
        source.undrain(move.buckets)
    with control.conn.transaction():
        control.conn.execute(
            "delete from agent_memory_cluster.connection where shard = %s", [move.target]
        )
        mark(control, move, "undone")


def mark(control: Control, move: Move, step: str) -> None:
    """Write down how far it has come."""
    control.set_step(move.id, step)
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
