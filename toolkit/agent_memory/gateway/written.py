"""How far a standby has to be before it answers: what this gateway's processes have written.

Of each bucket the place in its shard's WAL (an LSN) after the last write, and of each shard; in
memory that the processes share. A number is written whole, and one that another process has
overwritten by a smaller one is of a write at the same moment.
"""

from __future__ import annotations

import mmap
import os
from pathlib import Path

from agent_memory.buckets import BUCKETS
from agent_memory.gateway.runtime import FOLDER

SHARDS = 1024  # by number, of which a cluster has far fewer


class Written:
    """LSNs as numbers; 0 where nothing was written yet."""

    def __init__(self) -> None:
        size = 8 * 2 * (BUCKETS + SHARDS)
        folder = os.environ.get(FOLDER)
        if folder:
            with (Path(folder) / "written").open("a+b") as file:
                file.truncate(size)
                memory = mmap.mmap(file.fileno(), size)
        else:
            memory = mmap.mmap(-1, size)
        numbers = memoryview(memory).cast("Q")
        self.lsns = numbers[:BUCKETS]
        self.homes = numbers[BUCKETS : 2 * BUCKETS]  # the shard of each LSN, and one more
        self.of_shards = numbers[2 * BUCKETS : 2 * BUCKETS + SHARDS]
        self.over_users = numbers[2 * BUCKETS + SHARDS :]  # of shards, to any of their buckets

    def note(self, shard: int, bucket: int | None, lsn: int) -> None:
        """A write was acknowledged; without a bucket it may have been to any of the shard's."""
        place = shard % SHARDS
        self.of_shards[place] = max(self.of_shards[place], lsn)
        if bucket is None:
            self.over_users[place] = max(self.over_users[place], lsn)
            return
        known = self.lsns[bucket] if self.homes[bucket] == shard + 1 else 0
        self.lsns[bucket] = max(known, lsn)
        self.homes[bucket] = shard + 1

    def least(self, shard: int, bucket: int | None) -> int | None:
        """Up to where a standby of the shard has to have come to have what was written; None where
        that can't be told: the bucket was written to on another shard.
        """
        if bucket is None:
            return self.of_shards[shard % SHARDS]
        if self.homes[bucket] in (0, shard + 1):
            return max(self.lsns[bucket], self.over_users[shard % SHARDS])
        return None
