"""Backups that fit together: a restore point of one name on every server, while the map is frozen.

What copies and restores a server is its own tool: pgBackRest, or any archive of WAL.
"""

from __future__ import annotations

import psycopg

from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import Control
from agent_memory.cluster.moving import unfinished
from agent_memory.errors import SetupError


def mark(control: Control, label: str) -> None:
    """Make the restore points. SetupError during a move, or for a label that was used.

    A restore point follows what was committed before it; what is written to a shard meanwhile is
    before or after that shard's.
    """
    if unfinished(control):
        raise SetupError(
            "A move is under way: a backup would have its buckets twice or not at all.",
            "agent-memory cluster resume, or undo.",
        )
    now = control.map()
    try:
        control.conn.execute(
            "insert into agent_memory_cluster.backup (label, version) values (%s, %s)",
            [label, now.version],
        )
    except psycopg.errors.UniqueViolation:
        raise SetupError(f"There is a backup {label} already.", "take another label.") from None
    except psycopg.errors.CheckViolation:
        raise SetupError(
            f"{label!r} is no label.", "letters, digits, '.', '_' and '-', at most 63."
        ) from None
    try:
        shards = [control.shard(name) for name in now.shards.values()]
    except psycopg.OperationalError:
        control.conn.execute("delete from agent_memory_cluster.backup where label = %s", [label])
        raise
    for shard in shards:
        with shard:
            shard.conn.execute("update agent_memory_cluster.shard set backup = %s", [label])
            shard.conn.execute("select pg_create_restore_point(%s)", [label])
            shard.conn.execute("select pg_switch_wal()")
    control.conn.execute("select pg_create_restore_point(%s)", [label])
    control.conn.execute("select pg_switch_wal()")


def restored(control: Control, label: str) -> None:
    """After every server was restored to a label: check that, and have shards own their buckets."""
    row = control.conn.execute(
        "select version = (select version from agent_memory_cluster.map)"
        " from agent_memory_cluster.backup where label = %s",
        [label],
    ).fetchone()
    if row != (True,):
        raise SetupError(
            f"The control database is not as it was at {label}.",
            "restore it to that restore point, too.",
        )
    for name in control.map().shards.values():
        with control.shard(name) as shard:
            if shard.value("select backup from agent_memory_cluster.shard") != label:
                raise SetupError(
                    f"Shard {name} is not as it was at {label}.",
                    "restore it to that restore point, too.",
                )
    repair(control)


def repair(control: Control) -> None:
    """Have every shard own what the map says, and hold nothing else."""
    if unfinished(control):
        raise SetupError("A move is under way.", "agent-memory cluster resume, or undo.")
    now = control.map()
    for name in now.shards.values():
        with control.shard(name) as shard:
            own = now.buckets_of(name)
            others = [bucket for bucket in range(BUCKETS) if bucket not in set(own)]
            shard.disown(others, now.version)
            shard.delete_rows(others)
            shard.unhide(others)
            shard.own(own, now.version)
            shard.apply(
                control.commands_after(int(shard.value("select agent_memory_cluster.applied()")))
            )
    control.publish()
