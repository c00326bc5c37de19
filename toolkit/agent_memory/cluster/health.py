"""What a cluster's databases say of themselves, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg

from agent_memory.buckets import BUCKETS
from agent_memory.cluster.control import CONNECT_SECONDS, Control, are_near
from agent_memory.cluster.moving import unfinished
from agent_memory.cluster.shard import State
from agent_memory.errors import SetupError


@dataclass(frozen=True)
class Told:
    """A shard's answer; None of all where it is away."""

    name: str
    state: State | None
    owned: dict[int, str]
    release: str | None
    bytes: int
    error: str | None = None


def ask(control: Control) -> list[Told]:
    """Every shard, one after the other."""
    told = []
    for name in control.map().shards.values():
        try:
            with control.shard(name) as shard:
                told.append(
                    Told(
                        name,
                        shard.state(),
                        shard.owned(),
                        shard.value("select memory._release()"),
                        shard.bytes(),
                    )
                )
        except (psycopg.Error, SetupError) as error:
            first = str(error).strip().splitlines()[0]
            told.append(Told(name, None, {}, None, 0, first))
    return told


def status(control: Control) -> Iterator[str]:
    """The map and each shard, in lines."""
    now = control.map()
    yield f"cluster {now.cluster}, map {now.version}, {now.commands} commands"
    for told in ask(control):
        buckets = len(now.buckets_of(told.name))
        if told.error or told.state is None:
            yield f"shard {told.name}: {buckets} buckets, away: {told.error or 'no shard any more'}"
            continue
        behind = now.commands - told.state.commands
        yield (
            f"shard {told.name}: {buckets} buckets, {told.bytes / 1e6:.0f} MB,"
            f" agent_memory {told.release}"
            + (f", {behind} commands behind" if behind else "")
            + (f", {len(told.state.hidden)} buckets coming or going" if told.state.hidden else "")
        )
    for name, version in routers(control):
        yield f"router {name}: " + ("away" if version is None else f"map {version}")
    if move := unfinished(control):
        yield (
            f"move {move.id}: {len(move.buckets)} buckets from {move.source} to {move.target},"
            f" {move.step}"
        )


def routers(control: Control) -> list[tuple[str, int | None]]:
    """Each router and the version of its map; None where it is away."""
    found: list[tuple[str, int | None]] = []
    for name, dsn in control.conn.execute(
        "select name, dsn from agent_memory_cluster.router order by name"
    ).fetchall():
        try:
            with psycopg.connect(dsn, connect_timeout=CONNECT_SECONDS) as conn:
                row = conn.execute("select version from agent_memory_cluster.map").fetchone()
                found.append((name, row[0] if row else None))
        except psycopg.Error:
            found.append((name, None))
    return found


def problems(control: Control) -> Iterator[str]:
    """What should not be, each with what to do."""
    now = control.map()
    move = unfinished(control)
    moving = set(move.buckets) if move else set()
    owners: dict[int, list[str]] = {}
    told_of = ask(control)
    for told in told_of:
        if told.error or told.state is None:
            yield f"shard {told.name} is away ({told.error}): its users are refused meanwhile"
            continue
        for bucket in told.owned:
            owners.setdefault(bucket, []).append(told.name)
        if told.state.commands < now.commands:
            yield (
                f"shard {told.name} has yet to apply {now.commands - told.state.commands} commands:"
                " agent-memory cluster apply"
            )
        draining = {b for b, state in told.owned.items() if state == "draining"} - moving
        if draining:
            yield f"shard {told.name} refuses writes to {len(draining)} buckets: cluster repair"
        if set(told.state.hidden) - moving:
            yield f"shard {told.name} hides buckets of no move: cluster repair"
    here = {told.name for told in told_of if told.state is not None}
    for bucket in range(BUCKETS) if now.shards else ():
        expected = now.shards[now.buckets[bucket]]
        held = owners.get(bucket, [])
        if bucket in moving or expected not in here:
            continue
        if len(held) > 1:
            yield f"bucket {bucket} has owners {', '.join(held)}: cluster repair"
        elif held != [expected]:
            holder = ", ".join(held) or "nobody"
            yield f"bucket {bucket} is {expected}'s by the map, {holder} has it: cluster repair"
    releases = sorted({told.release for told in told_of if told.release})
    if len(releases) > 1:
        far = not all(are_near(releases[0], release) for release in releases)
        yield (
            f"shards have releases {', '.join(releases)}"
            + (", too far apart" if far else "")
            + ": agent-memory upgrade"
        )
    for name, version in routers(control):
        if version is None:
            yield f"router {name} is away"
        elif version < now.version:
            yield f"router {name} has map {version}, not {now.version}: cluster publish"
    if move:
        yield f"move {move.id} is {move.step}: agent-memory cluster resume, or undo"
