"""Backups that fit together: a restore point of one name on every server, while the map is frozen.

What copies and restores a server is its own tool: pgBackRest, or any archive of WAL.
"""

from __future__ import annotations

import psycopg

from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import Control, Map
from agent_memory.cluster.moving import unfinished
from agent_memory.cluster.shard import Shard
from agent_memory.errors import SetupError

VERSIONS_AHEAD = 1_000_000  # more changes of the map than can have been lost


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
    shards: list[Shard] = []
    try:
        shards += [control.shard(name) for name in now.shards.values()]
    except psycopg.OperationalError:
        control.conn.execute("delete from agent_memory_cluster.backup where label = %s", [label])
        raise
    try:
        for shard in shards:
            shard.conn.execute("update agent_memory_cluster.shard set backup = %s", [label])
            shard.conn.execute("select pg_create_restore_point(%s)", [label])
            shard.conn.execute("select pg_switch_wal()")
    except psycopg.Error as error:
        # A second point of this name would be another moment: a restore stops at the first.
        raise SetupError(
            f"Not all shards have a restore point {label}: {error}", "take another label."
        ) from error
    finally:
        for shard in shards:
            shard.conn.close()
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
    # Routers and gateways may have seen a later map, and more commands: this one is newer.
    control.conn.execute(
        "with ahead as ("
        "    update agent_memory_cluster.map set version = version + %s returning version)"
        " update agent_memory_cluster.backup set version = (select version from ahead)"
        " where label = %s",
        [VERSIONS_AHEAD, label],
    )
    repair(control)


def repair(control: Control) -> None:
    """Have every shard own what the map says, and hold nothing else."""
    if unfinished(control):
        raise SetupError("A move is under way.", "agent-memory cluster resume, or undo.")
    now = control.map()
    check_homes(control, now)
    for name in now.shards.values():
        with control.shard(name) as shard:
            own = now.buckets_of(name)
            others = [bucket for bucket in range(BUCKETS) if bucket not in set(own)]
            shard.disown(others, now.version)
            shard.delete_rows(others)
            shard.unhide(others)
            shard.own(own, now.version)
            control.catch_up(shard)
    control.publish()


def check_homes(control: Control, now: Map) -> None:
    """SetupError where rows would be deleted that the shard of the map doesn't have."""
    counts = {}
    for name in now.shards.values():
        with control.shard(name) as shard:
            counts[name] = shard.counts()
    for name, held in counts.items():
        for bucket, number in sorted(held.items()):
            home = now.shards[now.buckets[bucket]]
            if home != name and counts[home].get(bucket, 0) < number:
                raise SetupError(
                    f"Bucket {bucket} is shard {home}'s by the map, but shard {name} has more of"
                    f" it ({number} rows to {counts[home].get(bucket, 0)}).",
                    f"restore shard {home}, or delete the rows on shard {name} if they are old.",
                )
