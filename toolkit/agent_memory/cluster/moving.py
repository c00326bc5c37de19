"""Moves of buckets from shard to shard, by PostgreSQL's logical replication.

planned    nothing was done
copying    a subscription of the target copies the rows of the buckets and follows; calls over users
           don't see them there
fenced     the source refuses writes to the buckets; what no subscription brings is copied
switched   the map says that the buckets are the target's: from here on there is only forward
cleaning   the source deletes what it has no more
done

A move that was cut off before it was switched is undone and begun again, afterwards it is finished.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import psycopg
from psycopg import sql

from agent_memory.cluster.control import Control
from agent_memory.cluster.shard import BUCKET, BY_ID, FENCED, Shard
from agent_memory.errors import SetupError
from agent_memory.progress import say

# Of memory.idempotency as t: those that note_keys() found, and what has come since.
NOTED = "(t.key_hash, t.scope, t.project) in (select n.* from pg_temp.noted as n)"
SINCE = f"t.created_at >= (select s.since from pg_temp.noted_since as s) and not ({NOTED})"
COPY_SECONDS = 24 * 3600.0  # an initial copy that takes longer is given up
SLOT_SECONDS = 600  # for which transactions that were there before are waited for
NEAR_SECONDS = 1.0  # so far behind may the target be when writes are refused
CATCH_UP_SECONDS = 30.0  # within which it has to have the rest; else they are allowed again
POLL_SECONDS = 0.02


@dataclass(frozen=True)
class Move:
    """A move of the control database's table."""

    id: int
    buckets: list[int]
    source: str
    target: str
    step: str
    is_split: bool

    @property
    def name(self) -> str:
        """Of its publication, subscription and slot."""
        return f"agent_memory_move_{self.id}"


def unfinished(control: Control) -> Move | None:
    """The move that is under way."""
    row = control.conn.execute(
        "select id, buckets, source, target, step, is_split from agent_memory_cluster.move"
        " where step not in ('done', 'undone')"
    ).fetchone()
    return Move(*row) if row else None


def plan(control: Control, buckets: Sequence[int], target: str) -> list[tuple[str, list[int]]]:
    """The sources of buckets and what each gives away; those that the target has are left out."""
    now = control.map()
    if target not in now.shards.values():
        raise SetupError(f"There is no shard {target}.", "see agent-memory cluster status.")
    sources: dict[str, list[int]] = {}
    for bucket in sorted(set(buckets)):
        source = now.shards[now.buckets[bucket]]
        if source != target:
            sources.setdefault(source, []).append(bucket)
    return sorted(sources.items())


def check(control: Control, source: Shard, target: Shard) -> None:
    """SetupError where buckets can't be moved from one to the other as they are."""
    if source.value("show wal_level") != "logical":
        raise SetupError(
            f"wal_level of shard {source.name} is not logical.",
            "alter system set wal_level = 'logical', and restart it.",
        )
    # What was configured while one of them was away.
    for shard in (source, target):
        control.catch_up(shard)
    if source.projects() != target.projects():
        raise SetupError(
            f"Shards {source.name} and {target.name} have other projects.",
            "create them through a router: what is made on a shard itself is only there.",
        )
    if source.vectors() != target.vectors():
        raise SetupError(
            f"Shards {source.name} and {target.name} have vectors of other models.",
            "bring a change of embeddings to its end on both, then move.",
        )
    releases = {shard.value("select memory._release()") for shard in (source, target)}
    if len(releases) > 1:
        raise SetupError(
            f"The shards have other releases: {', '.join(sorted(releases))}.",
            "upgrade both: agent-memory upgrade --dsn ...",
        )


def begin(
    control: Control, buckets: Sequence[int], source: str, target: str, is_split: bool = False
) -> Move:
    """Write a move down. SetupError while another is under way, or where it can't be."""
    if not is_split and unfinished(control) is None:
        with control.shard(source) as giving, control.shard(target) as taking:
            check(control, giving, taking)
    try:
        row = control.conn.execute(
            "insert into agent_memory_cluster.move (buckets, source, target, is_split)"
            " values (%s, %s, %s, %s) returning id, buckets, source, target, step, is_split",
            [list(buckets), source, target, is_split],
        ).fetchone()
    except psycopg.errors.UniqueViolation as error:
        raise SetupError(
            "A move is under way.", "finish it: agent-memory cluster resume (or undo)."
        ) from error
    assert row is not None
    return Move(*row)


class Mover:
    """Carries a move out. Each method can be repeated."""

    def __init__(self, control: Control, move: Move) -> None:
        self.control = control
        self.move = move
        self.source = control.shard(move.source)
        self.target = control.shard(move.target)

    def __enter__(self) -> Mover:
        return self

    def __exit__(self, *_error: object) -> None:
        self.source.conn.close()
        self.target.conn.close()

    def reached(self, step: str) -> None:
        """Write down how far it has come; and say so."""
        self.control.set_step(self.move.id, step)
        self.at(step)

    def at(self, place: str) -> None:
        """Say where it is."""
        say(f"move {self.move.id}: {place}")

    def run(self) -> float:
        """Carry it out from where it is; for how long writes were refused, in seconds."""
        step = self.step()
        stalled = 0.0
        if step not in ("switched", "cleaning"):
            if step != "planned":
                self.take_back()
            stalled = self.carry()
        elif step == "switched":
            self.hand_over()
        self.clean()
        return stalled

    def step(self) -> str:
        """As the control database has it."""
        row = self.control.conn.execute(
            "select step from agent_memory_cluster.move where id = %s", [self.move.id]
        ).fetchone()
        assert row is not None
        return str(row[0])

    # ---- forward

    def carry(self) -> float:
        """From planned to switched and handed over."""
        check(self.control, self.source, self.target)
        self.reached("copying")
        self.copy()
        self.await_copy()
        self.note_keys()
        began = time.monotonic()
        self.reached("fenced")
        try:
            self.source.drain(self.move.buckets, self.control.map().version)
            self.at("drained")
            self.await_mark(CATCH_UP_SECONDS)
            self.bring_rest()
            self.at("brought")
        except (SetupError, psycopg.Error):
            # Writes first; should a server be away, resume or undo does it.
            with contextlib.suppress(psycopg.OperationalError):
                self.take_back()
            raise
        with self.control.conn.transaction():
            self.control.assign(self.move.buckets, self.move.target)
            self.control.set_step(self.move.id, "switched")
        self.at("switched")
        self.hand_over()
        return time.monotonic() - began

    def copy(self) -> None:
        """Publish the buckets' rows, and subscribe to them."""
        self.target.hide(self.move.buckets, self.control.map().version)
        self.target.delete_rows(self.move.buckets)
        self.at("hidden")
        told = ", ".join(map(str, self.move.buckets))
        tables = sql.SQL(", ").join(
            [
                sql.SQL("memory.{} where ({})").format(
                    sql.Identifier(table),
                    sql.SQL(f"{BUCKET.format(column)} in ({told})"),
                )
                for table, column in BY_ID
            ]
            + [sql.SQL("agent_memory_cluster.mark")]
        )
        name = sql.Identifier(self.move.name)
        self.source.conn.execute(
            sql.SQL(
                "create publication {} for table {} with (publish_via_partition_root = true)"
            ).format(name, tables)
        )
        self.at("published")
        self.create_slot()
        self.target.conn.execute(
            sql.SQL(
                "create subscription {} connection {} publication {}"
                " with (create_slot = false, slot_name = {}, streaming = off)"
            ).format(
                name,
                sql.Literal(self.source.dsn),
                name,
                sql.Literal(self.move.name),
            )
        )
        self.at("subscribed")

    def create_slot(self) -> None:
        """The source's slot: what is written from here on is kept for the target.

        SetupError where transactions that write, of any of the server's databases, don't end.
        """
        try:
            with self.source.conn.transaction():
                self.source.conn.execute(
                    sql.SQL("set local statement_timeout = {}").format(
                        sql.Literal(f"{SLOT_SECONDS}s")
                    )
                )
                self.source.conn.execute(
                    "select pg_create_logical_replication_slot(%s, 'pgoutput')", [self.move.name]
                )
        except psycopg.errors.QueryCanceled:
            raise SetupError(
                f"Transactions on the server of shard {self.source.name} don't end.",
                "see in pg_stat_activity what has a backend_xid, then go on: agent-memory cluster"
                " resume.",
            ) from None

    def await_copy(self) -> None:
        """Until the target has the rows that there were, and is near behind."""
        self.wait(
            lambda: self.target.value(
                "select count(*) > 0 and bool_and(r.srsubstate = 'r')"
                " from pg_subscription_rel as r join pg_subscription as s on s.oid = r.srsubid"
                " where s.subname = %s",
                self.move.name,
            ),
            COPY_SECONDS,
        )
        behind = COPY_SECONDS
        while behind > NEAR_SECONDS:
            began = time.monotonic()
            self.await_mark(COPY_SECONDS)
            behind = time.monotonic() - began

    def await_mark(self, seconds: float) -> None:
        """Until the target has all that the source has committed by now."""
        number = self.source.value(
            "insert into agent_memory_cluster.mark (move) values (%s) returning number",
            self.move.id,
        )
        self.wait(
            lambda: self.target.value(
                "select exists (select from agent_memory_cluster.mark where (move, number)"
                " = (%s, %s))",
                self.move.id,
                number,
            ),
            seconds,
        )

    def note_keys(self) -> None:
        """Find the answers of idempotency keys while they are written, as no column of theirs tells
        the bucket: then only those that came since have to be looked through.
        """
        condition = FENCED["idempotency"].replace("%(buckets)s", f"'{self.told}'::integer[]")
        with self.source.conn.transaction():
            self.source.conn.execute("drop table if exists pg_temp.noted, pg_temp.noted_since")
            self.source.conn.execute(
                "create temp table noted_since as select least(clock_timestamp(), min(xact_start))"
                " as since from pg_stat_activity"
            )
        self.source.conn.execute(
            "create temp table noted as select t.key_hash, t.scope, t.project"
            f" from memory.idempotency as t where {condition}".encode()
        )
        self.source.conn.execute("analyze pg_temp.noted")

    @property
    def told(self) -> str:
        """The buckets as PostgreSQL writes an array."""
        return "{" + ",".join(map(str, self.move.buckets)) + "}"

    def wait(self, is_so: Callable[[], object], seconds: float) -> None:
        """Poll; SetupError when it takes too long."""
        give_up = time.monotonic() + seconds
        # The source is asked, too: a target whose source is gone waits for ever.
        while self.source.value("select true") and not is_so():
            if time.monotonic() > give_up:
                raise SetupError(
                    f"Shard {self.target.name} doesn't catch up with {self.source.name}.",
                    "see the servers' logs; writes go on at the source: agent-memory cluster undo.",
                )
            time.sleep(POLL_SECONDS)

    def bring_rest(self) -> None:
        """What no subscription brings: some tables, the place of sequences, the graph."""
        with self.target.conn.transaction(), self.source.conn.transaction():
            self.target.conn.execute("set local session_replication_role = replica")
            for table, condition in FENCED.items():
                condition = condition.replace("%(buckets)s", f"'{self.told}'::integer[]")
                if table == "idempotency":
                    self.copy_table(table, NOTED)
                    condition = f"{SINCE} and {condition}"
                self.copy_table(table, condition)
            for table in ("event", "job"):
                last = self.source.value(f"select last_value from memory.{table}_seq_seq")
                self.target.conn.execute(
                    f"select setval('memory.{table}_seq_seq', greatest(last_value, %s))"
                    f" from memory.{table}_seq_seq".encode(),
                    [last],
                )
            archived = self.source.value("select array(select p.name from memory.project as p"
                                         " where p.has_archive)")  # fmt: skip
            self.target.conn.execute(
                "update memory.project set has_archive = true"
                " where name = any(%s) and not has_archive",
                [archived],
            )
            for project in self.target.projects():
                self.target.delete_from_graph(project, self.move.buckets)
            self.target.write_graph(self.move.buckets)

    def copy_table(self, table: str, condition: str) -> None:
        """Rows from source to target, as they are."""
        columns = self.source.value(
            "select string_agg(quote_ident(a.attname), ', ' order by a.attnum)"
            " from pg_attribute as a where a.attrelid = ('memory.' || %s)::regclass"
            " and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''",
            table,
        )
        read = f"copy (select {columns} from memory.{table} as t where {condition}) to stdout"
        write = f"copy memory.{table} ({columns}) from stdin"
        with (
            self.source.conn.cursor() as reading,
            self.target.conn.cursor() as writing,
            reading.copy(f"{read} (format binary)".encode()) as out,
            writing.copy(f"{write} (format binary)".encode()) as in_,
        ):
            for block in out:
                in_.write(block)

    def hand_over(self) -> None:
        """After the switch: the source lets go, then the target takes."""
        version = self.control.map().version
        self.source.disown(self.move.buckets, version)
        self.at("disowned")
        self.target.own(self.move.buckets, version)
        self.at("owned")

    def clean(self) -> None:
        """After the hand-over: no subscription any more, no rows at the source."""
        self.reached("cleaning")
        self.control.publish()
        self.end_subscription()
        self.at("unsubscribed")
        self.await_deliveries()
        self.source.delete_rows(self.move.buckets)
        self.source.unhide(self.move.buckets)
        self.reached("done")

    def await_deliveries(self) -> None:
        """Until webhooks have been told of the source's events, which are about to go."""
        waiting = self.source.value(
            "select count(*) from memory.delivery where completed_at is null"
            f" and {BUCKET.format('event_id')} = any(%s)",
            self.move.buckets,
        )
        if waiting:
            raise SetupError(
                f"{waiting} events of these buckets have yet to be posted by shard"
                f" {self.source.name}. The buckets are moved.",
                "let its agent-memory work post them, then: agent-memory cluster resume.",
            )

    def end_subscription(self) -> None:
        """Remove subscription, publication and slot, as far as they are there."""
        name = sql.Identifier(self.move.name)
        subscription = self.target.value(
            "select oid from pg_subscription where subname = %s", self.move.name
        )
        if subscription is not None:
            self.target.conn.execute(sql.SQL("alter subscription {} disable").format(name))
            self.target.conn.execute(
                sql.SQL("alter subscription {} set (slot_name = none)").format(name)
            )
            self.end_table_copies(subscription)
            self.target.conn.execute(sql.SQL("drop subscription {}").format(name))
        end_publication(self.source, self.move)
        self.target.conn.execute(
            "delete from agent_memory_cluster.mark where move = %s", [self.move.id]
        )

    def end_table_copies(self, subscription: int) -> None:
        """Let go of the slots of initial copies; where both shards are of one server, one that is
        just being made would wait for the very statement that drops it.
        """
        give_up = time.monotonic() + CATCH_UP_SECONDS
        while active := self.source.conn.execute(
            "select pg_terminate_backend(active_pid) from pg_replication_slots"
            " where slot_name like %s and active_pid is not null",
            [f"pg\\_{subscription}\\_sync\\_%"],
        ).fetchall():
            if time.monotonic() > give_up:
                raise SetupError(
                    f"{len(active)} copies on shard {self.source.name} don't end.",
                    "see pg_replication_slots there; then agent-memory cluster resume.",
                )
            time.sleep(POLL_SECONDS)

    # ---- back

    def take_back(self) -> None:
        """Undo what was done before the switch; writes first."""
        if self.step() in ("switched", "cleaning"):
            raise switched(self.move)
        self.source.undrain(self.move.buckets)
        self.end_subscription()
        self.target.delete_rows(self.move.buckets)
        self.target.unhide(self.move.buckets)
        self.at("taken back")

    def undo(self) -> None:
        """Give the move up."""
        self.take_back()
        self.reached("undone")


def end_publication(source: Shard, move: Move) -> None:
    """Remove publication, slot and marks of a move from its source, as far as they are there; a
    slot would keep WAL for ever.
    """
    give_up = time.monotonic() + CATCH_UP_SECONDS
    while slots := source.conn.execute(
        "select slot_name, active_pid from pg_replication_slots where slot_name = %s", [move.name]
    ).fetchall():
        for slot, active in slots:
            if active is None:
                source.conn.execute("select pg_drop_replication_slot(%s)", [slot])
            elif time.monotonic() > give_up:
                source.conn.execute("select pg_terminate_backend(%s)", [active])
        time.sleep(POLL_SECONDS)
    source.conn.execute(sql.SQL("drop publication if exists {}").format(sql.Identifier(move.name)))
    source.conn.execute("delete from agent_memory_cluster.mark where move = %s", [move.id])


def give_up(control: Control, move: Move) -> None:
    """Undo a move that was cut off; writes first, also where the target is away.

    SetupError where it is switched, or the target has yet to delete what was copied to it.
    """
    if move.step in ("switched", "cleaning"):
        raise switched(move)
    removed = move.target not in control.map().shards.values()
    with control.shard(move.source) as source:
        source.undrain(move.buckets)
        if removed:  # nobody reads what is kept for it any more
            end_publication(source, move)
    if removed:
        control.set_step(move.id, "undone")
        return
    try:
        mover = Mover(control, move)
    except psycopg.OperationalError as error:
        raise SetupError(
            f"Shard {move.target} is away: {error} The buckets stay with shard {move.source},"
            " where they are written to again.",
            "repeat it when the shard is back; where it is lost for good, drain --remove it first.",
        ) from error
    with mover:
        mover.undo()


def switched(move: Move) -> SetupError:
    """What can't be undone any more."""
    return SetupError(
        f"Move {move.id} is switched: the buckets are shard {move.target}'s.",
        "finish it: agent-memory cluster resume; then move them back.",
    )
