"""A shard, asked as its owner: its fence, its buckets, its configuration, its rows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from agent_memory.build import REPOSITORY
from agent_memory.cluster.router import ROLE
from agent_memory.connection import schema_of
from agent_memory.deploy import quoted
from agent_memory.errors import SetupError

DRAIN_SECONDS = 60
LOCK_TRIES = 20  # of a change of the catalog
DRAIN_TRY = "1s"  # for which others are refused while a transaction doesn't end
BUCKET = "(((get_byte(uuid_send({0}), 14) & 15) << 8) | get_byte(uuid_send({0}), 15))"
# The tables whose rows belong to a bucket, with the column that tells it; in an order in which rows
# can be deleted.
BY_ID = (
    ("relation", "id"),
    ("memory_entity", "memory_id"),
    ("memory_source", "memory_id"),
    ("feedback", "memory_id"),
    ("access", "memory_id"),
    ("archive", "memory_id"),
    ("entity", "id"),
    ("event", "id"),
    ("message", "id"),
    ("memory", "id"),
)
# What shards have alike, besides projects: the tables of the first are the others'.
CONFIGURATION = (
    "model", "strategy", "prompt", "secret", "api_key", "role_grant", "member", "webhook",
)  # fmt: skip


@dataclass(frozen=True)
class State:
    """What a shard knows of itself."""

    cluster: str
    name: str
    version: int
    commands: int
    hidden: list[int]


def patiently(change: Callable[[], None]) -> None:
    """Change the catalog of a database that is in use: again where others had to be let by."""
    for tries in range(LOCK_TRIES):
        try:
            change()
            return
        except (psycopg.errors.DeadlockDetected, psycopg.errors.LockNotAvailable):
            if tries == LOCK_TRIES - 1:
                raise
            time.sleep(0.2)


class Shard:
    """A session of a shard's owner. Each method is a transaction, or part of the caller's."""

    def __init__(self, name: str, dsn: str) -> None:
        self.name = name
        self.dsn = dsn
        self.conn = psycopg.connect(
            dsn, autocommit=True, application_name="agent-memory cluster", connect_timeout=5
        )
        self.schema = schema_of(self.conn, "memory_init")

    def __enter__(self) -> Shard:
        return self

    def __exit__(self, *_error: object) -> None:
        self.conn.close()

    def value(self, statement: str, *parameters: Any) -> Any:
        """The first column of the first row."""
        row = self.conn.execute(statement.encode(), parameters or None).fetchone()
        return row[0] if row else None

    # ---- joining

    def state(self) -> State | None:
        """None where it is no shard yet."""
        if self.value("select to_regclass('agent_memory_cluster.shard')") is None:
            return None
        row = self.conn.execute(
            "select cluster::text, name, version, commands, hidden from agent_memory_cluster.shard"
        ).fetchone()
        return State(*row) if row else None

    def check_can_join(self, cluster: str) -> None:
        """Raise SetupError where it is another cluster's."""
        if self.value("select to_regclass('memory.memory')") is None:
            raise SetupError(
                "This database has no memories of its own, and can be no shard.",
                "name one in which agent_memory is deployed; a router has one of its own.",
            )
        if self.value("select exists (select from memory.container)"):
            raise SetupError(
                "This database has memory containers, which a cluster has not.",
                "leave them in a database by itself: see docs/scale.md.",
            )
        state = self.state()
        if state and (state.cluster, state.name) != (cluster, self.name):
            raise SetupError(
                f"This database is shard {state.name} of cluster {state.cluster}.",
                "name another database.",
            )

    def holds_memories(self) -> bool:
        """Whether anybody has written here."""
        return bool(
            self.value(
                "select exists (select from memory.memory) or exists (select from memory.message)"
                " or exists (select from memory.job)"
            )
        )

    def install_fence(self, cluster: str, version: int, password: str) -> None:
        """Make it a shard that owns nothing yet; again: bring its functions up to date."""
        patiently(lambda: self.install_fence_once(cluster, version, password))

    def install_fence_once(self, cluster: str, version: int, password: str) -> None:
        """install_fence(), unless somebody is in the way."""
        files = (REPOSITORY / f"sql/cluster/{name}.sql" for name in ("shard", "commands"))
        text = "\n".join(file.read_text("utf-8") for file in files)
        text = text.replace("@extschema@", quoted(self.schema)).replace("@router@", ROLE)
        with self.conn.transaction():
            self.conn.execute("set local client_min_messages = warning")
            make_login(self.conn, password)
            for role in ("memory_reader", "memory_writer", "memory_admin"):
                self.conn.execute(
                    sql.SQL("grant {} to {} with inherit true, set true").format(
                        sql.Identifier(role), sql.Identifier(ROLE)
                    )
                )
            self.conn.execute(text.encode())
            self.conn.execute(
                "insert into agent_memory_cluster.shard (cluster, name, version)"
                " values (%s, %s, %s) on conflict do nothing",
                [cluster, self.name, version],
            )
            self.conn.execute("select agent_memory_cluster.fence_tables()")

    def leave(self) -> None:
        """Be a database by itself again."""
        patiently(self.leave_once)

    def leave_once(self) -> None:
        """leave(), unless somebody is in the way."""
        with self.conn.transaction():
            self.conn.execute("set local lock_timeout = '2s'")
            self.conn.execute("select agent_memory_cluster.unfence_tables()")
            self.conn.execute("set local client_min_messages = warning")
            self.conn.execute("drop schema agent_memory_cluster cascade")

    # ---- buckets

    def own(self, buckets: Sequence[int], version: int) -> None:
        """Buckets are this shard's, and written to, from now on."""
        with self.conn.transaction():
            self.conn.execute(
                "insert into agent_memory_cluster.owned (bucket) select unnest(%s::integer[])"
                " on conflict (bucket) do update set state = 'active'",
                [list(buckets)],
            )
            self.conn.execute(
                "update agent_memory_cluster.shard set version = greatest(version, %s),"
                " hidden = array("
                "select h.bucket from unnest(hidden) as h (bucket) where h.bucket <> all(%s))",
                [version, list(buckets)],
            )

    def drain(self, buckets: Sequence[int], version: int) -> None:
        """Writes to buckets are refused; those that had begun are over when this returns.

        SetupError where a transaction that has written to one doesn't end.
        """
        give_up = time.monotonic() + DRAIN_SECONDS
        while True:
            # Who writes holds the bucket in a way that doesn't keep it from being marked: none that
            # comes later is let in, so that only those that are there have to be waited for.
            with self.conn.transaction():
                self.conn.execute(
                    "update agent_memory_cluster.owned set state = 'draining'"
                    " where bucket = any(%s)",
                    [list(buckets)],
                )
                self.knows(version)
            try:
                with self.conn.transaction():
                    self.conn.execute(
                        sql.SQL("set local lock_timeout = {}").format(sql.Literal(DRAIN_TRY))
                    )
                    self.conn.execute(
                        "select from agent_memory_cluster.owned where bucket = any(%s)"
                        " order by bucket for update",
                        [list(buckets)],
                    )
                return
            except psycopg.errors.LockNotAvailable:
                self.undrain(buckets)
                if time.monotonic() > give_up:
                    raise SetupError(
                        f"A transaction on shard {self.name} has written to these buckets and"
                        " doesn't end.",
                        "see pg_stat_activity for what is idle in a transaction, then go on:"
                        " agent-memory cluster resume.",
                    ) from None
                time.sleep(0.5)

    def knows(self, version: int) -> None:
        """This is the version of the map that a shard with buckets in a move knows of."""
        self.conn.execute(
            "update agent_memory_cluster.shard set version = greatest(version, %s)", [version]
        )

    def undrain(self, buckets: Sequence[int]) -> None:
        """They are written to here again."""
        self.conn.execute(
            "update agent_memory_cluster.owned set state = 'active' where bucket = any(%s)",
            [list(buckets)],
        )

    def disown(self, buckets: Sequence[int], version: int) -> None:
        """Buckets are another shard's; their rows that are still here are hidden."""
        with self.conn.transaction():
            self.conn.execute(
                "delete from agent_memory_cluster.owned where bucket = any(%s)", [list(buckets)]
            )
            self.hide(buckets, version)

    def hide(self, buckets: Sequence[int], version: int) -> None:
        """Rows of buckets that aren't its own, coming or going, are seen by no call over users."""
        self.conn.execute(
            "update agent_memory_cluster.shard set version = greatest(version, %s),"
            " hidden = array(select distinct h.bucket"
            " from unnest(hidden || %s::integer[]) as h (bucket) order by 1)",
            [version, list(buckets)],
        )

    def unhide(self, buckets: Sequence[int]) -> None:
        """Their rows are gone."""
        self.conn.execute(
            "update agent_memory_cluster.shard set hidden = array("
            "select h.bucket from unnest(hidden) as h (bucket) where h.bucket <> all(%s))",
            [list(buckets)],
        )

    def owned(self) -> dict[int, str]:
        """Its buckets and their states."""
        return dict(
            self.conn.execute("select bucket, state from agent_memory_cluster.owned").fetchall()
        )

    # ---- configuration

    def projects(self) -> list[str]:
        """Names of the projects."""
        rows = self.conn.execute("select name from memory.project order by name").fetchall()
        return [name for (name,) in rows]

    def vectors(self) -> dict[str, Any]:
        """What each project's vectors are."""
        return dict(
            self.conn.execute(
                "select p.name, array[p.dimension, p.dimension_2, p.vectors]::text || array("
                " select (m.kind, m.provider, m.model)::text from memory.model as m"
                " where m.project = p.name and m.kind like 'embedding%' order by m.kind)::text"
                " from memory.project as p order by p.name"
            ).fetchall()
        )

    def configuration(self) -> Iterable[tuple[str, dict[str, Any]]]:
        """The commands that give another, empty shard the configuration of this one."""
        rows = self.conn.execute(
            "select p.name, p.description, p.dimension, p.settings, m.provider"
            " from memory.project as p"
            " left join memory.model as m on m.project = p.name and m.kind = 'embedding'"
            " order by p.created_at, p.name"
        ).fetchall()
        for name, description, dimension, settings, provider in rows:
            if name != "default":
                yield (
                    "memory_project_create",
                    {
                        "name": name,
                        "dimension": dimension,
                        "embedding_provider": "none" if provider == "none" else "builtin",
                    },
                )
            told = {"name": name, "description": description, "settings": settings}
            yield "@project", told
        for table in CONFIGURATION:
            found = self.value(
                f"select coalesce(jsonb_agg(to_jsonb(t)), '[]') from memory.{table} as t"
            )
            yield "@rows", {"table": table, "rows": found}

    def applied(self) -> int:
        """The last command of the log that was applied."""
        return int(self.value("select agent_memory_cluster.applied()"))

    def apply(self, commands: Iterable[tuple[int, str, dict[str, Any]]]) -> int:
        """Apply commands of the log that it has missed; how many are applied then."""
        for number, call, arguments in commands:
            self.conn.execute(
                "select agent_memory_cluster.apply_command(%s, %s, %s)",
                [number, call, Jsonb(arguments)],
            )
        return self.applied()

    # ---- rows

    def counts(self, *, in_bytes: bool = False) -> dict[int, int]:
        """Rows of memories and messages of each bucket, or their bytes: what a rebalance weighs."""
        bucket = BUCKET.format("t.id")
        size = "pg_column_size(m.*)" if in_bytes else "1"
        return dict(
            self.conn.execute(
                f"select {bucket}, sum(t.size)::bigint from (select m.id, {size} as size"
                f" from memory.memory as m union all select m.id, {size} from memory.message as m)"
                " as t group by 1".encode()
            ).fetchall()
        )

    def bytes(self) -> int:
        """The size of the tables of memories."""
        return int(
            self.value(
                "select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class as c"
                " join pg_namespace as n on n.oid = c.relnamespace"
                " where n.nspname like 'memory\\_%' and c.relkind = 'r'"
            )
        )

    def rows_of(self, buckets: Sequence[int]) -> dict[str, int]:
        """How many rows each table has of buckets."""
        return {
            table: int(
                self.value(
                    f"select count(*) from memory.{table} where {BUCKET.format(column)} = any(%s)",
                    list(buckets),
                )
            )
            for table, column in (*BY_ID, ("job", "id"))
        }

    def delete_rows(self, buckets: Sequence[int]) -> int:
        """Delete what rows there are of buckets, without history; how many. For its owner."""
        deleted = 0
        with self.conn.transaction():
            # Neither the fence nor the history nor the graph follow: this is no change of a memory.
            self.conn.execute("set local session_replication_role = replica")
            for project in self.projects():
                self.delete_from_graph(project, buckets)
            for table, column in BY_ID:
                deleted += self.conn.execute(
                    f"delete from memory.{table} where {BUCKET.format(column)} = any(%s)".encode(),
                    [list(buckets)],
                ).rowcount
            for table in FENCED:
                deleted += self.conn.execute(
                    sql.SQL("delete from memory.{} as t where {}").format(
                        sql.Identifier(table),
                        sql.SQL(FENCED[table]),
                    ),
                    {"buckets": list(buckets)},
                ).rowcount
        return deleted

    def delete_deliveries(self, buckets: Sequence[int]) -> None:
        """What is to be posted of events of buckets: another shard, which has them too, does it."""
        self.conn.execute(
            f"delete from memory.delivery where {BUCKET.format('event_id')} = any(%s)".encode(),
            [list(buckets)],
        )

    def delete_from_graph(self, project: str, buckets: Sequence[int]) -> None:
        """Take what is of buckets out of a project's graph."""
        if not self.value("select memory._graph_is_there(%s)", project):
            return
        for label, table, column in (
            ("RELATION", "relation", "id"),
            ("Entity", "entity", "id"),
        ):
            self.conn.execute(
                "select memory._remove_from_graph(%s, %s, array("
                f"select t.id from memory.{table} as t"
                f" where t.project = %s and {BUCKET.format('t.' + column)} = any(%s)))".encode(),
                [project, label, project, list(buckets)],
            )

    def write_graph(self, buckets: Sequence[int]) -> None:
        """Put what is of buckets into the graphs."""
        for project in self.projects():
            if not self.value("select memory._graph_is_there(%s)", project):
                continue
            self.conn.execute(
                "select memory._write_vertices(%s, array(select t.id from memory.entity as t"
                f" where t.project = %s and {BUCKET.format('t.id')} = any(%s)))".encode(),
                [project, project, list(buckets)],
            )
            self.conn.execute(
                "select memory._write_edges(%s, array(select distinct t.memory_id"
                " from memory.relation as t where t.project = %s"
                f" and {BUCKET.format('t.memory_id')} = any(%s)))".encode(),
                [project, project, list(buckets)],
            )


# What is copied while writes are refused, as no key of theirs tells the bucket, or as whoever sees
# them would begin to work; with the condition by which rows of buckets are found.
OF_SCOPE = "memory._bucket(t.project, t.user_id, t.agent_id, t.run_id, t.app_id) = any(%(buckets)s)"
FENCED: dict[str, str] = {
    "job": BUCKET.format("t.id") + " = any(%(buckets)s)",
    "export": BUCKET.format("t.id") + " = any(%(buckets)s)",
    "read_event": BUCKET.format("t.id") + " = any(%(buckets)s)",
    "idempotency": OF_SCOPE,
    "profile_job": "memory._bucket(t.project, t.users[1], null, null, null) = any(%(buckets)s)",
    "event_chain": "exists (select from memory.event_link as l where l.project = t.project"
    " and l.scope = t.scope and " + BUCKET.format("l.event_id") + " = any(%(buckets)s))",
    "event_link": BUCKET.format("t.event_id") + " = any(%(buckets)s)",
}


def make_login(conn: psycopg.Connection, password: str) -> None:
    """The role as which routers come, with the cluster's password."""
    conn.execute(
        "do $$ begin if to_regrole('memory_router') is null then"
        " create role memory_router nologin; end if; end $$"
    )
    conn.execute(
        sql.SQL("alter role {} login password {}").format(
            sql.Identifier(ROLE), sql.Literal(password)
        )
    )
