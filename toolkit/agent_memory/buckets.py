"""The bucket of a scope: a number that each of its ids ends in, and by which a cluster is routed.

What memory._bucket() computes inside the database, for those who route before they ask one.
"""

from __future__ import annotations

import hashlib
from uuid import UUID

BUCKETS = 4096
# Whom a scope belongs to: the first of these ids that it has.
ORDER = (("user_id", "u"), ("agent_id", "a"), ("app_id", "p"), ("run_id", "r"))


def bucket_of(
    project: str,
    *,
    user_id: str | None = None,
    agent_id: str | None = None,
    run_id: str | None = None,
    app_id: str | None = None,
) -> int:
    """The bucket of a scope, 0 to 4095: the first 12 bits of SHA-256 of project, 0x1F and owner.

    Raises:
        ValueError: no id is given; an id or the project is no text that UTF-8 can hold.
    """
    ids = {"user_id": user_id, "agent_id": agent_id, "run_id": run_id, "app_id": app_id}
    for name, letter in ORDER:
        if (owner := ids[name]) is not None:
            digest = hashlib.sha256(f"{project}\x1f{letter}:{owner}".encode()).digest()
            return digest[0] << 4 | digest[1] >> 4
    raise ValueError("a scope has a user_id, agent_id, run_id or app_id")


def bucket_of_id(id: UUID) -> int:
    """The bucket that an id of a memory, message, event, job, entity or relation ends in."""
    return id.int & (BUCKETS - 1)
