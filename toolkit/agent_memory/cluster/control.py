"""The control database of a cluster: the map, the log, the moves, and who has copies."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import Jsonb

from agent_memory.buckets import BUCKETS
from agent_memory.build import REPOSITORY
from agent_memory.cluster import router
from agent_memory.cluster.shard import Shard, make_login, patiently
from agent_memory.errors import SetupError
from agent_memory.progress import say, step

LOCK = 7_300_210  # advisory lock: one command changes the cluster at a time
CONNECT_SECONDS = 3  # a shard that is away is noticed within these


@dataclass(frozen=True)
class Map:
    """The map as it was read."""

    cluster: str
    version: int
    commands: int
    shards: dict[int, str]
    buckets: list[int]

    def buckets_of(self, name: str) -> list[int]:
        """The buckets of a shard."""
        number = next(number for number, known in self.shards.items() if known == name)
        return [bucket for bucket, shard in enumerate(self.buckets) if shard == number]


def address_of(dsn: str) -> str:
    """A connection string as routers get it: without a user and a password."""
    parts = conninfo_to_dict(dsn)
    kept = {
        name: value
        for name, value in parts.items()
        if name in ("host", "hostaddr", "port", "dbname", "target_session_attrs")
        or name.startswith("ssl")
    }
    return make_conninfo("", **kept, connect_timeout=CONNECT_SECONDS)


class Control:
    """A session of the control database's owner."""

    def __init__(self, dsn: str) -> None:
        self.dsn = dsn
        self.conn = psycopg.connect(
            dsn, autocommit=True, application_name="agent-memory cluster", connect_timeout=5
        )

    def __enter__(self) -> Control:
        return self

    def __exit__(self, *_error: object) -> None:
        self.conn.close()

    # ---- making one

    def init(self) -> str:
        """Make this database the control database of a new cluster, and a router; the cluster's id.

        Safe to repeat. SetupError where it has memories of its own, or PL/Proxy is missing.
        """
        refuse_memories(self.conn)
        with self.conn.transaction():
            prepare_router(self.conn)
            text = (REPOSITORY / "sql/cluster/control.sql").read_text("utf-8")
            self.conn.execute(
                "insert into agent_memory_cluster.map (cluster, is_control)"
                " values (gen_random_uuid(), true) on conflict do nothing"
            )
            if not self.is_control():
                raise SetupError(
                    "This database is a router of another control database.", "name that one."
                )
            make_login_first(self.conn)
            self.conn.execute(text.replace("@router@", router.ROLE).encode())
            self.conn.execute(
                "insert into agent_memory_cluster.secret (password) values (%s)"
                " on conflict do nothing",
                [secrets.token_urlsafe(24)],
            )
            make_login(self.conn, self.password())
            self.conn.execute(
                "insert into agent_memory_cluster.router (name, dsn) values ('control', %s)"
                " on conflict (name) do update set dsn = excluded.dsn",
                [self.dsn],
            )
            define_server(self.conn, "agent_memory_control", self.dsn, self.password())
        return self.map().cluster

    def is_control(self) -> bool:
        """Whether the database is a control database."""
        row = self.conn.execute(
            "select to_regclass('agent_memory_cluster.map') is not null"
        ).fetchone()
        if row != (True,):
            return False
        row = self.conn.execute("select is_control from agent_memory_cluster.map").fetchone()
        return row == (True,)

    def require(self) -> None:
        """SetupError where the database is none."""
        if not self.is_control():
            raise SetupError(
                "This database is no control database of a cluster.",
                "name it with --dsn, or make it one: agent-memory cluster init.",
            )

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One command changes the cluster at a time."""
        row = self.conn.execute("select pg_try_advisory_lock(%s)", [LOCK]).fetchone()
        if row != (True,):
            raise SetupError(
                "Another agent-memory cluster is at work.", "wait for it: cluster status."
            )
        try:
            yield
        finally:
            if not self.conn.closed:
                self.conn.execute("select pg_advisory_unlock(%s)", [LOCK])

    # ---- reading

    def map(self) -> Map:
        """The map as it is."""
        row = self.conn.execute(
            "select cluster::text, version, commands, numbers, names, buckets"
            " from agent_memory_cluster.told_map()"
        ).fetchone()
        assert row is not None
        cluster, version, commands, numbers, names, buckets = row
        shards = dict(zip(numbers or [], names or [], strict=True))
        return Map(cluster, version, commands, shards, buckets or [])

    def password(self) -> str:
        """With which routers come."""
        row = self.conn.execute("select password from agent_memory_cluster.secret").fetchone()
        assert row is not None
        return str(row[0])

    def shard(self, name: str) -> Shard:
        """A session of a shard's owner; SetupError for an unknown one."""
        row = self.conn.execute(
            "select admin from agent_memory_cluster.connection where shard = %s", [name]
        ).fetchone()
        if row is None:
            raise SetupError(f"There is no shard {name}.", "see agent-memory cluster status.")
        return Shard(name, row[0])

    def catch_up(self, shard: Shard) -> int:
        """Apply the commands that a shard has missed; the last one that it has then."""
        return shard.apply(self.commands_after(shard.applied()))

    def commands_after(self, number: int) -> list[tuple[int, str, dict[str, Any]]]:
        """The log from there on."""
        return self.conn.execute(
            "select number, call, arguments from agent_memory_cluster.commands_after(%s)", [number]
        ).fetchall()

    # ---- changing

    def add_shard(self, name: str, rw: str, ro: str | None, admin: str | None) -> int:
        """Make a database a shard: the first gets all buckets, later ones none; its number.

        A shard that is there gets its functions anew, and the addresses given. SetupError where the
        database is another cluster's, has memories (but the first), or another release.
        """
        before = self.map()
        is_first = not before.shards
        with Shard(name, admin or rw) as shard:
            shard.check_can_join(before.cluster)
            if not is_first and shard.state() is None and shard.holds_memories():
                raise SetupError(
                    f"The database of shard {name} has memories of its own.",
                    "only the first shard may: begin the cluster with it, or export and import.",
                )
            self.refuse_other_release(shard, before)
            shard.install_fence(before.cluster, before.version, self.password())
            if not is_first and shard.applied() == 0:
                with self.any_shard() as other:
                    self.configure(shard, other)
            elif not is_first:
                self.catch_up(shard)
            with self.conn.transaction():
                if is_first:
                    self.log_configuration(shard)
                number = self.number_of(name)
                self.conn.execute(
                    "insert into agent_memory_cluster.shards (number, name, address)"
                    " values (%s, %s, %s)"
                    " on conflict (number) do update set address = excluded.address",
                    [number, name, address_of(rw)],
                )
                self.conn.execute(
                    "insert into agent_memory_cluster.connection (shard, rw, ro, admin)"
                    " values (%s, %s, %s, %s) on conflict (shard) do update"
                    " set rw = excluded.rw, ro = excluded.ro, admin = excluded.admin",
                    [name, rw, ro, admin or rw],
                )
                if is_first:
                    self.conn.execute(
                        "insert into agent_memory_cluster.bucket (bucket, shard)"
                        " select n, %s from generate_series(0, %s) as n on conflict do nothing",
                        [number, BUCKETS - 1],
                    )
                self.conn.execute("update agent_memory_cluster.map set version = version + 1")
                self.define_server()
            self.restore_ownership(shard)
            self.publish(shard)
        return number

    def define_server(self) -> None:
        """Tell this database's PL/Proxy of the shards, once it has the functions of a router."""
        row = self.conn.execute(
            "select to_regproc('agent_memory_cluster.define_server') is not null"
        ).fetchone()
        if row == (True,):
            self.conn.execute("select agent_memory_cluster.define_server()")

    def number_of(self, name: str) -> int:
        """The number of a shard, or the next one."""
        row = self.conn.execute(
            "select coalesce((select number from agent_memory_cluster.shards where name = %s),"
            " (select coalesce(max(number) + 1, 0) from agent_memory_cluster.shards))",
            [name],
        ).fetchone()
        assert row is not None
        return int(row[0])

    def refuse_other_release(self, shard: Shard, before: Map) -> None:
        """Shards have one release, or an older one while they are upgraded."""
        for other_name in before.shards.values():
            if other_name == shard.name:
                continue
            with contextlib.suppress(psycopg.OperationalError), self.shard(other_name) as other:
                ours, theirs = (one.value("select memory._release()") for one in (shard, other))
                if not are_near(ours, theirs):
                    raise SetupError(
                        f"Shard {shard.name} has agent_memory {ours}, shard {other_name} {theirs}.",
                        "upgrade the older one: agent-memory upgrade --dsn ...",
                    )

    def restore_ownership(self, shard: Shard) -> None:
        """Tell a shard which buckets are its own by the map, but those of a move."""
        now = self.map()
        moving = set(self.moving_buckets())
        own = set(now.buckets_of(shard.name)) - moving
        held = set(shard.owned()) - moving
        if own - held:
            shard.own(sorted(own - held), now.version)
        if held - own:
            shard.disown(sorted(held - own), now.version)

    def moving_buckets(self) -> list[int]:
        """Those of the move that is under way."""
        row = self.conn.execute(
            "select buckets from agent_memory_cluster.move where step not in ('done', 'undone')"
        ).fetchone()
        return list(row[0]) if row else []

    def configure(self, shard: Shard, other: Shard) -> None:
        """Give a new shard what another has after all commands: not the log, in which there may be
        roles and projects that are no more.
        """
        applied = self.catch_up(other)
        with shard.conn.transaction():
            for call, arguments in other.configuration():
                shard.conn.execute(
                    "select agent_memory_cluster.run_command(%s, %s)", [call, Jsonb(arguments)]
                )
            shard.conn.execute("update agent_memory_cluster.shard set commands = %s", [applied])
        if shard.vectors() != other.vectors():
            raise SetupError(
                f"Shard {other.name} has vectors that shard {shard.name} can't be given.",
                "bring the change of embeddings there to its end; begin with an empty database.",
            )

    def set_step(self, move: int, step: str) -> None:
        """Write down how far a move has come."""
        self.conn.execute(
            "update agent_memory_cluster.move set step = %s, changed_at = clock_timestamp()"
            " where id = %s",
            [step, move],
        )

    def refresh_moving(self) -> None:
        """Shards of a move know the map's version, but where it has the switch in it that they
        have yet to hear of.
        """
        row = self.conn.execute(
            "select source, target from agent_memory_cluster.move"
            " where step not in ('done', 'undone', 'switched')"
        ).fetchone()
        version = self.map().version
        for name in row or ():
            with (
                contextlib.suppress(psycopg.OperationalError, SetupError),
                self.shard(name) as shard,
            ):
                shard.knows(version)

    def log_configuration(self, shard: Shard) -> None:
        """The log begins with what the first shard has; in the current transaction."""
        if not self.commands_after(0):
            for call, arguments in shard.configuration():
                self.conn.execute(
                    "select agent_memory_cluster.append_command(%s, %s)", [call, Jsonb(arguments)]
                )
        shard.conn.execute(
            "update agent_memory_cluster.shard set commands = %s", [self.map().commands]
        )

    def assign(self, buckets: Sequence[int], name: str) -> int:
        """Give buckets to a shard, in the current transaction; the version of the map then."""
        row = self.conn.execute(
            "with assigned as ("
            "    update agent_memory_cluster.bucket as b set shard = s.number"
            "    from agent_memory_cluster.shards as s"
            "    where s.name = %s and b.bucket = any(%s))"
            " update agent_memory_cluster.map set version = version + 1 returning version",
            [name, list(buckets)],
        ).fetchone()
        assert row is not None
        return int(row[0])

    def remove_shard(self, name: str) -> None:
        """Take a shard without buckets out of the map; its database is one by itself again."""
        now = self.map()
        if now.buckets_of(name):
            raise SetupError(
                f"Shard {name} has {len(now.buckets_of(name))} buckets.",
                f"agent-memory cluster drain {name}",
            )
        with ExitStack() as stack:
            shard: Shard | None = None
            # One that is lost is taken out, too.
            with contextlib.suppress(psycopg.OperationalError):
                shard = stack.enter_context(self.shard(name))
            with self.conn.transaction():
                self.conn.execute("delete from agent_memory_cluster.shards where name = %s", [name])
                self.conn.execute(
                    "delete from agent_memory_cluster.connection where shard = %s", [name]
                )
                self.conn.execute("update agent_memory_cluster.map set version = version + 1")
                self.define_server()
            self.publish()
            if shard is None:
                say(f"shard {name} is away: should it come back, drop schema agent_memory_cluster")
            else:
                shard.leave()

    # ---- routers

    def add_router(self, name: str, dsn: str) -> None:
        """Make another database a router: a copy of the map, and the functions."""
        with psycopg.connect(dsn, autocommit=True, connect_timeout=5) as conn:
            refuse_memories(conn)
            with conn.transaction():
                prepare_router(conn)
                conn.execute(
                    "insert into agent_memory_cluster.map (cluster, version, is_control)"
                    " values (%s, 0, false) on conflict do nothing",
                    [self.map().cluster],
                )
                make_login(conn, self.password())
                define_server(conn, "agent_memory_control", self.dsn, self.password())
                define_server(conn, "agent_memory_self", dsn, self.password())
        self.conn.execute(
            "insert into agent_memory_cluster.router (name, dsn) values (%s, %s)"
            " on conflict (name) do update set dsn = excluded.dsn",
            [name, dsn],
        )
        with self.any_shard() as shard:
            self.publish(shard, only=name)

    def any_shard(self) -> Shard:
        """A shard that can be reached."""
        for name in self.map().shards.values():
            with contextlib.suppress(psycopg.OperationalError):
                return self.shard(name)
        raise SetupError("No shard can be reached.", "see agent-memory cluster status.")

    def publish(self, shard: Shard | None = None, only: str | None = None) -> list[str]:
        """Give every router the map, and with a shard the functions of its catalog.

        Returns the names of routers that are away: they fetch the map when a shard refuses them.
        """
        told = self.conn.execute(
            "select cluster, version, commands, numbers, names, addresses, buckets"
            " from agent_memory_cluster.told_map()"
        ).fetchone()
        assert told is not None
        self.refresh_moving()
        away = []
        rows = self.conn.execute(
            "select name, dsn from agent_memory_cluster.router where name = %s or %s::text is null",
            [only, only],
        ).fetchall()
        for name, dsn in rows:
            try:
                with ExitStack() as stack:
                    conn = (
                        self.conn
                        if name == "control"
                        else stack.enter_context(
                            psycopg.connect(dsn, autocommit=True, connect_timeout=CONNECT_SECONDS)
                        )
                    )
                    if shard is not None:
                        with step(f"Making the functions of router {name}"):
                            patiently(partial(router.install, conn, shard.conn, shard.schema))
                    if name == "control":
                        self.define_server()
                    else:
                        conn.execute(
                            "select agent_memory_cluster.store_map(%s, %s, %s, %s, %s, %s, %s)",
                            told,
                        )
            except psycopg.OperationalError as error:
                away.append(name)
                say(f"router {name} is away, and fetches the map later: {error}")
        return away


def refuse_memories(conn: psycopg.Connection) -> None:
    """A router is a database of its own."""
    row = conn.execute("select to_regclass('memory.memory') is null").fetchone()
    if row != (True,):
        raise SetupError(
            "This database has memories of its own: it can be a shard, and no router.",
            "create another one for the router: create database router.",
        )


def prepare_router(conn: psycopg.Connection) -> None:
    """PL/Proxy and the tables of the map, in the current transaction."""
    conn.execute("set local client_min_messages = warning")
    for name in ("plproxy", "vector"):
        try:
            with conn.transaction():
                conn.execute(
                    sql.SQL("create extension if not exists {}").format(sql.Identifier(name))
                )
        except psycopg.Error as error:
            raise SetupError(
                f"Extension {name} can't be created: {error.diag.message_primary}",
                "on the server of routers: apt-get install postgresql-18-plproxy"
                " postgresql-18-pgvector; connect as a superuser.",
            ) from error
    make_login_first(conn)
    conn.execute((REPOSITORY / "sql/cluster/map.sql").read_text("utf-8").encode())


def make_login_first(conn: psycopg.Connection) -> None:
    """The role has to be there before it is granted something."""
    conn.execute(
        "do $$ begin if to_regrole('memory_router') is null then"
        " create role memory_router nologin; end if; end $$"
    )


def define_server(conn: psycopg.Connection, name: str, dsn: str, password: str) -> None:
    """Tell PL/Proxy where one database is: the control database, or the router itself."""
    server = sql.Identifier(name)
    conn.execute(sql.SQL("drop server if exists {} cascade").format(server))
    conn.execute(
        sql.SQL("create server {} foreign data wrapper plproxy options (p0 {})").format(
            server, sql.Literal(address_of(dsn))
        )
    )
    conn.execute(
        sql.SQL(
            "create user mapping for current_user server {} options (user {}, password {})"
        ).format(server, sql.Literal(router.ROLE), sql.Literal(password))
    )


def are_near(one: str, other: str) -> bool:
    """Whether two releases may serve in one cluster: of one minor version, or of two in a row."""
    first, second = ([int(part) for part in release.split(".")] for release in (one, other))
    return first[0] == second[0] and abs(first[1] - second[1]) <= 1
