"""`agent-memory cluster`: its commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import psycopg

from agent_memory import connection
from agent_memory.buckets import BUCKETS
from agent_memory.cluster import backups, health, moving, splitting
from agent_memory.cluster.control import Control
from agent_memory.cluster.planning import as_ranges, from_ranges, rebalanced
from agent_memory.errors import SetupError
from agent_memory.progress import say, step

Run = Callable[[argparse.Namespace, Control], int | None]


def add_commands(parser: argparse.ArgumentParser) -> None:
    """The actions of `agent-memory cluster`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="action")

    def action(name: str, run: Run, help: str) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=help, description=help)
        added.add_argument(
            "--dsn", help="the control database; default: DATABASE_URL, PG* variables"
        )
        added.set_defaults(act=run)
        return added

    action("init", init, "make a database the control database of a new cluster, and a router")
    for name, run, help in (
        ("add-shard", add_shard, "make a database a shard; the first gets all buckets"),
        ("split", split, "make a standby of a shard a shard of its own, with half of the buckets"),
    ):
        adding = action(name, run, help)
        adding.add_argument("name", help="of the shard" if name == "add-shard" else "to be halved")
        if name == "split":
            adding.add_argument("--into", required=True, metavar="NAME", help="of the new shard")
        adding.add_argument("--rw", required=True, metavar="DSN", help="for routers and gateways")
        adding.add_argument("--ro", metavar="DSN", help="of a standby, for a gateway's reads")
        adding.add_argument(
            "--admin", metavar="DSN", help="of the server itself, as a superuser; default: --rw"
        )
    router = action("add-router", add_router, "make another database a router")
    router.add_argument("name")
    router.add_argument("--router", required=True, metavar="DSN")
    action("status", status, "the map, the shards, what is under way")
    action("doctor", doctor, "what should not be, and what to do; exit status 1 where there is any")
    action("publish", publish, "give all routers the map and the functions of this release")
    action("apply", apply, "apply to all shards the commands of the log that they have missed")
    action("repair", repair, "have every shard own what the map says, where no move is under way")
    move = action("move", move_buckets, "move buckets to a shard, while they are written to")
    move.add_argument("buckets", help="such as 0-99,200")
    move.add_argument("--to", required=True, metavar="SHARD")
    move.add_argument("--dry-run", action="store_true", help="say what would be moved")
    action("resume", resume, "finish a move that was cut off")
    action("undo", undo, "give up a move that is not switched yet")
    balance = action("rebalance", rebalance, "show which moves make shards equal, then move")
    balance.add_argument("--by", choices=["rows", "bytes", "buckets"], default="rows")
    balance.add_argument("--dry-run", action="store_true", help="only show them")
    for name, run, help in (
        ("backup", backup, "make a restore point of one name on all shards and here"),
        ("restore", restore, "after all servers were restored to it: check, and serve again"),
    ):
        action(name, run, help).add_argument("--label", required=True)
    leaving = action("drain", drain, "move all buckets of a shard to the others")
    leaving.add_argument("name")
    leaving.add_argument("--dry-run", action="store_true", help="only show the moves")
    leaving.add_argument("--remove", action="store_true", help="then take it out of the cluster")


def run(options: argparse.Namespace) -> int | None:
    """An action on the control database."""
    dsn = options.dsn or connection.external_dsn()
    if dsn is None:
        raise SetupError("No control database is named.", "pass --dsn, or set DATABASE_URL.")
    act: Run = options.act
    with Control(dsn) as control:
        if act is init or act in (status, doctor):
            return act(options, control)
        control.require()
        with control.alone():
            return act(options, control)


def init(_options: argparse.Namespace, control: Control) -> None:
    """Safe to repeat."""
    print(f"cluster {control.init()}")
    say("Next: agent-memory cluster add-shard NAME --rw DSN")


def add_shard(options: argparse.Namespace, control: Control) -> None:
    """Safe to repeat, with other addresses too."""
    number = control.add_shard(options.name, options.rw, options.ro, options.admin)
    buckets = len(control.map().buckets_of(options.name))
    print(f"shard {options.name} is number {number}, with {buckets} buckets")
    if not buckets:
        say("Next: agent-memory cluster rebalance")


def add_router(options: argparse.Namespace, control: Control) -> None:
    """Safe to repeat."""
    control.add_router(options.name, options.router)
    print(f"router {options.name} has map {control.map().version}")


def status(_options: argparse.Namespace, control: Control) -> None:
    """Reads only."""
    control.require()
    for line in health.status(control):
        print(line)


def doctor(_options: argparse.Namespace, control: Control) -> int:
    """Reads only."""
    control.require()
    found = list(health.problems(control))
    print("\n".join(found) if found else "nothing is wrong")
    return 1 if found else 0


def publish(_options: argparse.Namespace, control: Control) -> None:
    """Also after an upgrade of all shards."""
    with control.any_shard() as shard:
        away = control.publish(shard)
    print(f"map {control.map().version}" + (f"; away: {', '.join(away)}" if away else ""))


def apply(_options: argparse.Namespace, control: Control) -> None:
    """What routers do by themselves before a shard serves."""
    away = []
    for name in control.map().shards.values():
        try:
            with control.shard(name) as shard:
                control.catch_up(shard)
        except psycopg.OperationalError as error:
            away.append(f"{name} ({str(error).strip().splitlines()[0]})")
    if away:
        raise SetupError(
            f"Shards are away: {', '.join(away)}. All others have {control.map().commands}"
            " commands.",
            "nothing: they get the commands before they serve.",
        )
    print(f"{control.map().commands} commands are applied everywhere")


def repair(_options: argparse.Namespace, control: Control) -> None:
    """After what was done by hand."""
    backups.repair(control)
    print("every shard owns what the map says")


def backup(options: argparse.Namespace, control: Control) -> None:
    """While nothing is moved."""
    backups.mark(control, options.label)
    print(f"restore point {options.label} is on {len(control.map().shards)} shards and here")


def restore(options: argparse.Namespace, control: Control) -> None:
    """The servers were restored before, each by its own tool."""
    backups.restored(control, options.label)
    print(f"the cluster is as it was at {options.label}")


def carry_out(control: Control, source: str, target: str, buckets: list[int]) -> None:
    """One move, from source to target."""
    move = moving.begin(control, buckets, source, target)
    with (
        step(f"Moving {len(buckets)} buckets from {source} to {target}"),
        moving.Mover(control, move) as mover,
    ):
        stalled = mover.run()
    print(
        f"{len(buckets)} buckets moved from {source} to {target};"
        f" writes to them were refused for {stalled:.2f} s"
    )


def move_buckets(options: argparse.Namespace, control: Control) -> None:
    """From whatever shards they are on."""
    try:
        buckets = from_ranges(options.buckets, BUCKETS)
    except ValueError as error:
        raise SetupError(f"{options.buckets}: {error}.", "write such as 0-99,200.") from None
    plan = moving.plan(control, buckets, options.to)
    if not plan:
        print(f"shard {options.to} has them already")
    show_or_move(control, [(source, options.to, told) for source, told in plan], options.dry_run)


def show_or_move(
    control: Control, plan: list[tuple[str, str, list[int]]], is_dry_run: bool
) -> None:
    """Show the plan, then carry it out."""
    for source, target, buckets in plan:
        with control.shard(source) as shard:
            rows = sum(shard.rows_of(buckets).values())
        print(f"{source} -> {target}: {len(buckets)} buckets, {rows} rows: {as_ranges(buckets)}")
    if is_dry_run:
        return
    for source, target, buckets in plan:
        carry_out(control, source, target, buckets)


def unfinished(control: Control) -> moving.Move:
    """The move that is under way."""
    move = moving.unfinished(control)
    if move is None:
        raise SetupError("No move is under way.", "see agent-memory cluster status.")
    return move


def resume(_options: argparse.Namespace, control: Control) -> None:
    """From wherever it is."""
    move = unfinished(control)
    with step(f"Moving {len(move.buckets)} buckets from {move.source} to {move.target}"):
        if move.is_split:
            splitting.finish(control, move)
        else:
            with moving.Mover(control, move) as mover:
                mover.run()
    print(f"move {move.id} is done")
    say("Should it have been one of several (rebalance, drain), give that command again.")


def undo(_options: argparse.Namespace, control: Control) -> None:
    """As if it had not begun."""
    move = unfinished(control)
    if move.is_split:
        splitting.undo(control, move)
    else:
        moving.give_up(control, move)
    print(f"move {move.id} is undone")


def weights(control: Control, by: str) -> dict[str, dict[int, float]]:
    """What each bucket weighs: its rows or kilobytes, and a little for those to come."""
    now = control.map()
    found: dict[str, dict[int, float]] = {}
    for name in now.shards.values():
        counts: dict[int, int] = {}
        if by != "buckets":
            with control.shard(name) as shard:
                counts = shard.counts(in_bytes=by == "bytes")
        unit = 1024 if by == "bytes" else 1
        found[name] = {
            bucket: 1.0 + counts.get(bucket, 0) / unit for bucket in now.buckets_of(name)
        }
    return found


def rebalance(options: argparse.Namespace, control: Control) -> None:
    """By weight."""
    plan = rebalanced(weights(control, options.by))
    if not plan:
        print("the shards are equal")
    show_or_move(control, plan, options.dry_run)


def drain(options: argparse.Namespace, control: Control) -> None:
    """To the others, by weight."""
    names = control.map().shards.values()
    if options.name not in names or len(names) < 2:
        raise SetupError(
            f"There is no shard {options.name}, or no other.", "see agent-memory cluster status."
        )
    show_or_move(
        control, rebalanced(weights(control, "rows"), leaving=options.name), options.dry_run
    )
    if options.remove and not options.dry_run:
        control.remove_shard(options.name)
        print(f"shard {options.name} is out of the cluster")


def split(options: argparse.Namespace, control: Control) -> None:
    """Without copying: the standby has the rows."""
    buckets = splitting.split(
        control, options.name, options.into, options.rw, options.ro, options.admin or options.rw
    )
    print(f"shard {options.into} has {len(buckets)} buckets of {options.name}")
