"""Why a shard did not answer, and whether it is asked again."""

from __future__ import annotations

import psycopg

from agent_memory.gateway.errors import Refusal

RETRIED = ("MC001", "MC002", "MC003")


def unreachable(name: str) -> Refusal:
    return Refusal(503, f"Shard {name} can't be reached.", Retry_After="2")


def is_lost(error: BaseException) -> bool:
    """Whether a shard was away, rather than that it refused."""
    if isinstance(error, Refusal):
        return error.status == 503
    return isinstance(error, psycopg.OperationalError) and (
        error.sqlstate is None or error.sqlstate[:2] == "08" or error.sqlstate[:3] == "57P"
    )


def is_cluster_s(error: object) -> bool:
    """Whether a call failed for the cluster's sake: by an old map, a move, missed commands; or who
    was asked is no shard any more.
    """
    state = getattr(error, "sqlstate", None)
    return state in RETRIED or (
        state in ("3F000", "42883") and "agent_memory_cluster" in str(error)
    )


def is_of_the_standby(error: psycopg.Error) -> bool:
    """Whether the primary may answer: what would write, a cancel by what is replayed, a map or
    commands that have yet to be replayed.
    """
    state = error.sqlstate or ""
    return is_lost(error) or state == "25006" or state.startswith(("40", "MC"))
