"""The gateway of a cluster: it reads the map and asks shards itself, several at once.

A call is a transaction of its shard, by the key's role. Where the cluster made it fail (a bucket
was moved, a connection of yesterday) it is made again; an add always has an idempotency key, so
that a second try adds nothing. A call over users is answered by the shards that are there, and says
so.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import psycopg
from psycopg.rows import dict_row
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from agent_memory.buckets import BUCKETS, bucket_of, bucket_of_id
from agent_memory.gateway.database import (
    ADAPTERS,
    Connection,
    Entry,
    Holder,
    Row,
    Session,
    Statement,
    call_of,
)
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.requests import IDS
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.written import Written

ADDING = ("memory_add", "memory_add_async", "_add_event")
BY_ID = {
    "memory_get": "id", "memory_update": "id", "memory_delete": "id", "memory_history": "id",
    "memory_feedback": "id", "memory_event": "id", "memory_undo": "event_id",
    "memory_export_fetch": "id", "_event_feed": "event_id", "memory_sources": "id",
    "memory_job_retry": "id", "memory_outcomes": "message_ids",
}  # fmt: skip
# What is the same on all shards is changed through the control database, a router.
CONFIGURATION = (
    "memory_project_create", "memory_project_drop", "memory_setting_set", "memory_secret_set",
    "memory_model_set", "memory_strategy_set", "memory_prompt_set", "memory_prompt_activate",
    "memory_key_create", "memory_key_revoke", "memory_grant", "memory_revoke",
    "memory_webhook_create", "memory_webhook_update", "memory_webhook_delete", "memory_member_set",
    "memory_member_remove", "_client_project_set",
)  # fmt: skip
# The same on all shards, or of the one that answers.
ANYWHERE = (
    "memory_settings", "memory_member_list", "memory_key_list", "memory_prompt_list",
    "memory_grants", "memory_model_list", "memory_webhook_list", "memory_project_list",
    "_check_schema", "_client_project", "_client_models",
    "_client_instructions", "_gateway_metrics", "_may_write",
)  # fmt: skip
WRITING = (*ADDING, "memory_update", "memory_delete", "memory_delete_all", "memory_forget",
           "memory_feedback", "memory_undo", "memory_export_create",
           "memory_job_retry")  # fmt: skip
# What standbys answer.
READING = ("memory_search", "memory_list", "memory_page", "memory_get", "memory_history",
           "memory_entities", "memory_stats", "memory_relations", "memory_context",
           "memory_messages", "memory_export", "memory_summary", "memory_profile")  # fmt: skip
RETRIED = ("MC001", "MC002", "MC003")
PATIENCE = 10.0  # seconds for which a move is waited for
CONNECT_SECONDS = 2
LAG_SECONDS = 0.2  # for which a standby is waited for; then the primary answers
AWAY_SECONDS = 2.0  # for which a shard that was away is not asked again by calls over users
CHECK_MAP: LiteralString = """
select agent_memory_cluster.check_map(
    version => %s, commands => %s, bucket => %s::integer, is_exact => %s, is_writing => %s)
"""
Merge = Callable[[list[list[Row]], dict[str, Any]], list[Row]]


def newest_first(column: str) -> Callable[[Row], tuple[datetime, UUID]]:
    return lambda row: (row[column], row["id"])


def page_of(rows: list[Row], arguments: dict[str, Any]) -> list[Row]:
    """Of all rows those of the page that is asked for."""
    start = arguments["page_size"] * (arguments["page"] - 1)
    return rows[start : start + arguments["page_size"]]


def merged_page(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Rows of memory_page() with the total of all shards."""
    total = sum(rows[0]["total"] for rows in found if rows)
    rows = [row for part in found for row in part if row["id"] is not None]
    rows.sort(key=newest_first("created_at"), reverse=True)
    told = [{**row, "total": total} for row in page_of(rows, arguments)]
    if not told and total:
        sample = next(part[0] for part in found if part)
        told = [{**dict.fromkeys(sample), "total": total}]
    return told


def merged_search(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """By scores that each shard has from its own statistics: where one has no PL/Python."""
    rows = [row for part in found for row in part]
    rows.sort(key=lambda row: (-(row["score"] or 0.0), str(row["id"])))
    return rows[: arguments.get("top_k", 10)]


def merged_list(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Rows of memory_list() in the order that it was asked for."""
    by = arguments.get("order_by", "created_at")

    def place(row: Row) -> tuple[Any, UUID]:
        return row["created_at"] if row[by] is None else row[by], row["id"]

    rows = sorted((row for part in found for row in part), key=place,
                  reverse=arguments.get("descending", True))  # fmt: skip
    return rows[: arguments.get("page_size", 100)]


def merged_entities(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    told: dict[tuple[str, str], Row] = {}
    for row in (row for part in found for row in part):
        key = (row["entity_type"], row["entity_id"])
        known = told.get(key)
        told[key] = row if known is None else {
            **row,
            "memories": known["memories"] + row["memories"],
            "first_at": min(known["first_at"], row["first_at"]),
            "last_at": max(known["last_at"], row["last_at"]),
        }  # fmt: skip
    return [told[key] for key in sorted(told)]


def summed(column: str, by: str | None = None) -> Merge:
    """Sums of a column, for each value of another, in the order of the first shard."""

    def merge(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
        told: dict[Any, Row] = {}
        for row in (row for part in found for row in part):
            key = row[by] if by else None
            known = told.get(key)
            told[key] = row if known is None else {**known, column: known[column] + row[column]}
        return list(told.values())

    return merge


def merged_events(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Of _event_feed(): newest first, with the total."""
    total = sum(rows[0]["total"] for rows in found if rows)
    rows = sorted(
        (row for part in found for row in part),
        key=lambda row: str(row["event"].get("created_at")),
        reverse=True,
    )
    return [{**row, "total": total} for row in page_of(rows, arguments)]


def merged_jobs(found: list[list[Row]], arguments: dict[str, Any]) -> list[Row]:
    """Of memory_job_list(): by their ids, which begin with the time."""
    rows = sorted((row for part in found for row in part), key=lambda row: row["id"], reverse=True)
    return rows[: arguments.get("page_size", 100)]


def merged_usage(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    """Of memory_model_usage(): sums of a day and kind."""
    told: dict[tuple[Any, str], Row] = {}
    for row in (row for part in found for row in part):
        key = (row["day"], row["kind"])
        known = told.get(key, {})
        told[key] = row | {
            name: known[name] + row[name] for name in known if name not in ("day", "kind")
        }
    return sorted(sorted(told.values(), key=lambda row: row["kind"]), key=lambda row: row["day"],
                  reverse=True)  # fmt: skip


def merged_health(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    """Of memory_health(): what is well on all shards, and how it is on each."""
    told: dict[str, Row] = {}
    for row in (row for part in found for row in part):
        known = told.get(row["what"])
        if known is None:
            told[row["what"]] = row
        else:
            values = dict.fromkeys([*known["value"].split("; "), row["value"]])
            told[row["what"]] = {
                **known, "value": "; ".join(values), "is_well": known["is_well"] and row["is_well"],
                "hint": known["hint"] or row["hint"],
            }  # fmt: skip
    return list(told.values())


def concatenated(found: list[list[Row]], _arguments: dict[str, Any]) -> list[Row]:
    return [row for part in found for row in part]


OVER_USERS: dict[str, Merge] = {
    "memory_search": merged_search,
    "memory_list": merged_list,
    "memory_page": merged_page,
    "memory_entities": merged_entities,
    "memory_stats": summed("value", "metric"),
    "memory_relations": concatenated,
    "memory_check": concatenated,
    "memory_health": merged_health,
    "memory_job_list": merged_jobs,
    "memory_job_retry": summed("memory_job_retry"),
    "memory_model_usage": merged_usage,
    "memory_delete_all": summed("memory_delete_all"),
    "_event_feed": merged_events,
}


class RoutedSession(Session):
    """A request's calls, each a transaction of its shard: the connection is a Routed."""

    async def rows(self, function: str, **arguments: Any) -> list[Row]:
        routed: Any = self.connection
        found: list[Row] = await routed.call("*", self.schema, self.holder, function, arguments)
        return found


class Shards:
    """The pools of a process, one a shard, and the map; in the place of a Database."""

    session_kind = RoutedSession

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.pools: dict[str, AsyncConnectionPool[Connection]] = {}
        self.names: dict[int, str] = {}
        self.buckets: list[int] = [0] * BUCKETS
        self.version = self.commands = 0
        self.router = self.pool_of(settings.dsn, 2)
        self.stack = AsyncExitStack()
        self.away: dict[str, float] = {}
        self.standbys: dict[str, AsyncConnectionPool[Connection]] = {}
        self.written = Written()
        self.next = 0
        self.holders: dict[bytes, Holder] = {}

    @property
    def known(self) -> tuple[int, int]:
        """The version of the map, and the last command that is known."""
        return self.version, self.commands

    @property
    def pool(self) -> Shards:
        """What the application opens and closes."""
        return self

    async def __aenter__(self) -> Shards:
        await self.stack.enter_async_context(self.router)
        await self.fetch()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self.stack.__aexit__(*error)

    def pool_of(self, dsn: str, size: int) -> AsyncConnectionPool[Connection]:
        """A pool that does without its server until it is there."""
        settings = self.settings
        return AsyncConnectionPool(
            dsn,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={
                "row_factory": dict_row,
                "application_name": settings.application,
                "context": ADAPTERS,
                "connect_timeout": CONNECT_SECONDS,
                "autocommit": True,
            },
            min_size=0,
            max_size=size,
            max_waiting=settings.queue,
            timeout=min(settings.queue_seconds, CONNECT_SECONDS),
            reconnect_timeout=CONNECT_SECONDS,
            open=False,
        )

    async def fetch(self) -> bool:
        """Read the map from the control database; whether it is newer. What is known has to do
        where that is away.
        """
        try:
            async with self.router.connection() as connection, connection.transaction():
                await connection.execute("set transaction isolation level repeatable read")
                found = await connection.execute("select * from agent_memory_cluster.told_map()")
                told = await found.fetchone()
                found = await connection.execute(
                    "select shard, rw, ro from agent_memory_cluster.connection"
                )
                addresses = await found.fetchall()
        except (psycopg.OperationalError, PoolTimeout):
            return False
        assert told is not None
        self.commands = told["commands"]
        if told["version"] <= self.version or not told["names"]:
            return False
        self.version, self.buckets = told["version"], told["buckets"]
        self.names = dict(zip(told["numbers"], told["names"], strict=True))
        for row in addresses:
            await self.open(self.pools, row["shard"], row["rw"])
            await self.open(self.standbys, row["shard"], row["ro"])
        return True

    async def open(
        self, pools: dict[str, AsyncConnectionPool[Connection]], name: str, dsn: str | None
    ) -> None:
        """Have a pool of that address, or none."""
        if dsn is None:
            pools.pop(name, None)
        elif name not in pools or pools[name].conninfo != dsn:
            pool = self.pool_of(dsn, self.settings.connections)
            await self.stack.enter_async_context(pool)
            pools[name] = pool

    def number_of(self, name: str) -> int:
        return next(number for number, known in self.names.items() if known == name)

    async def mend(self, error: BaseException, tries: int) -> None:
        """After a shard refused for the cluster's sake: have what it wants, or wait a moment."""
        if getattr(error, "sqlstate", None) == "MC003":
            try:
                async with self.router.connection() as connection:
                    for number in self.names:
                        try:
                            await connection.execute(
                                "select agent_memory_cluster.catch_up(%s)", [number]
                            )
                        except psycopg.Error:  # of a shard that is away
                            if connection.broken:
                                raise
            except (psycopg.OperationalError, PoolTimeout):
                await self.go_on()
        if not await self.fetch():
            await asyncio.sleep(min(0.02 * tries, 0.2))

    async def go_on(self) -> None:
        """Without the control database: shards that have the commands known here serve."""
        for name in self.names.values():
            with suppress(psycopg.Error, PoolTimeout, Refusal):
                async with self.on(name) as connection:
                    await connection.execute(
                        "select agent_memory_cluster.caught_up(%s)", [self.commands]
                    )

    def measure(self) -> None:
        """Pools of shards have no metrics of their own yet."""

    async def is_ready(self) -> bool:
        """Whether the map is known."""
        return bool(self.names) or await self.fetch()

    def home_of(self, bucket: int) -> str:
        """The shard of a bucket."""
        return self.names[self.buckets[bucket]]

    def order(self) -> list[str]:
        """All shards, those that were away just now last; another one first each time."""
        names = list(self.names.values())
        self.next += 1
        turned = names[self.next % len(names) :] + names[: self.next % len(names)]
        return sorted(turned, key=self.was_away)

    def was_away(self, name: str) -> bool:
        return time.monotonic() - self.away.get(name, -AWAY_SECONDS) < AWAY_SECONDS

    @asynccontextmanager
    async def transaction(self, entry: Entry) -> AsyncIterator[tuple[Routed, Row | None]]:
        """The row of a request's first statement, which any shard answers, and what routes the
        calls that follow: each begins with that statement.
        """
        if not self.names:
            await self.fetch()
        if not self.names:
            raise Refusal(503, "The cluster has no shard.", Retry_After="2")
        routed = Routed(self, entry)
        row = await routed.anywhere(lambda _connection, row: done(row))
        yield routed, row

    async def read(self, entry: Entry, call: Statement | None = None) -> list[Row]:
        """The row of an entry, and what a call after it returns, of any shard."""
        async with self.transaction(entry) as (routed, row):
            if call is None:
                return [] if row is None else [row]
            rows: list[Row] = await (await routed.execute(call.text, call.parameters)).fetchall()
            return rows

    async def write(self, entry: Entry, call: Statement) -> list[Row]:
        return await self.read(entry, call)

    @asynccontextmanager
    async def on(self, name: str) -> AsyncIterator[Connection]:
        """A connection of a shard. 503 where it can't be reached."""
        if self.was_away(name):
            raise unreachable(name)
        try:
            async with self.pools[name].connection() as connection:
                yield connection
        except PoolTimeout:
            self.away[name] = time.monotonic()
            raise unreachable(name) from None
        except psycopg.OperationalError as error:
            if error.sqlstate is None or error.sqlstate[:2] in ("08", "57"):
                # The others of the pool are of the same server.
                await self.pools[name].check()
            raise

    @asynccontextmanager
    async def standby(self, name: str, bucket: int | None) -> AsyncIterator[Connection | None]:
        """A connection of a shard's standby that has what was written to the bucket, or to the
        shard; None where there is none, or it lags.
        """
        least = self.written.least(self.number_of(name), bucket)
        pool = self.standbys.get(name)
        key = f"standby of {name}"
        if pool is None or least is None or self.was_away(key):
            yield None
            return
        async with AsyncExitStack() as stack:
            connection: Connection | None = None
            try:
                connection = await stack.enter_async_context(pool.connection())
                give_up = time.monotonic() + LAG_SECONDS
                while not await has_replayed(connection, least):
                    if time.monotonic() > give_up:
                        connection = None
                        break
                    await asyncio.sleep(0.01)
            except (PoolTimeout, psycopg.OperationalError):
                self.away[key] = time.monotonic()
                connection = None
            yield connection


async def has_replayed(connection: Connection, lsn: int) -> bool:
    """Whether a standby has come so far; what has become a primary has all."""
    found = await connection.execute(
        "select not pg_is_in_recovery()"
        " or pg_last_wal_replay_lsn() - '0/0'::pg_lsn >= %s as is_there", [lsn]
    )  # fmt: skip
    row = await found.fetchone()
    return bool(row and row["is_there"])


async def done(row: Row | None) -> Row | None:
    return row


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


class Routed:
    """In the place of a request's connection: every call goes to its shard or shards."""

    def __init__(self, shards: Shards, entry: Entry) -> None:
        self.shards = shards
        self.enter = (entry.text, entry.parameters)
        self.failed: set[str] = set()
        self.writes = True  # what is asked next; a call says where it only reads
        self.changes = False  # whether it would be refused where a move holds the bucket

    # ---- one shard

    async def within(
        self,
        name: str,
        ask: Callable[[Connection, Row | None], Awaitable[Any]],
        bucket: int | None = None,
        is_exact: bool = False,
    ) -> Any:
        """A transaction of the request's role on a shard, which checks that the map is right."""
        async with self.shards.on(name) as connection:
            told = await self.enter_and(connection, ask, bucket, is_exact)
            if self.writes and name in self.shards.standbys:
                await self.note(connection, name, bucket)
            return told

    async def enter_and(
        self,
        connection: Connection,
        ask: Callable[[Connection, Row | None], Awaitable[Any]],
        bucket: int | None,
        is_exact: bool,
    ) -> Any:
        async with connection.transaction():
            found = await connection.execute(*self.enter)
            row = await found.fetchone()
            await connection.execute(
                CHECK_MAP, [*self.shards.known, bucket, is_exact, self.changes]
            )
            return await ask(connection, row)

    async def note(self, connection: Connection, name: str, bucket: int | None) -> None:
        """How far the shard's standby has to be for those who read what was written."""
        found = await connection.execute(
            "select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint as lsn"
        )
        row = await found.fetchone()
        assert row is not None
        self.shards.written.note(self.shards.number_of(name), bucket, row["lsn"])

    async def read_at(
        self,
        name: str,
        ask: Callable[[Connection, Row | None], Awaitable[Any]],
        bucket: int | None = None,
        is_exact: bool = False,
    ) -> Any:
        """within(), on the shard's standby where that has what was written."""
        if not self.writes:
            async with self.shards.standby(name, bucket) as connection:
                if connection is not None:
                    try:
                        return await self.enter_and(connection, ask, bucket, is_exact)
                    except psycopg.Error as error:
                        if not is_of_the_standby(error):
                            raise
        return await self.within(name, ask, bucket, is_exact)

    async def at(
        self,
        bucket: int,
        ask: Callable[[Connection, Row | None], Awaitable[Any]],
        is_repeatable: bool,
    ) -> Any:
        """On the shard of a bucket, again where the cluster made it fail."""
        began, tries = time.monotonic(), 0
        while True:
            tries += 1
            try:
                return await self.read_at(self.shards.home_of(bucket), ask, bucket)
            except psycopg.Error as error:
                late = time.monotonic() - began > PATIENCE
                if is_cluster_s(error) and not late:
                    await self.shards.mend(error, tries)
                elif not (is_lost(error) and is_repeatable and tries == 1):
                    raise

    async def anywhere(self, ask: Callable[[Connection, Row | None], Awaitable[Any]]) -> Any:
        """On the first shard that is there."""
        names = self.shards.order()
        for place, name in enumerate(names, 1):
            try:
                return await self.within(name, ask)
            except (psycopg.Error, Refusal) as error:
                if is_cluster_s(error) and place < len(names):
                    await self.shards.mend(error, place)
                elif not is_lost(error) or place == len(names):
                    raise
        raise AssertionError("a cluster has a shard")

    # ---- calls

    async def call(
        self, columns: LiteralString, schema: str, holder: Holder, function: str,
        arguments: dict[str, Any],
    ) -> list[Row]:  # fmt: skip
        """A function's rows, from wherever they are."""
        if function in ADDING and arguments.get("idempotency_key") is None:
            arguments = {**arguments, "idempotency_key": f"gateway {uuid.uuid4()}"}
        project = arguments.get("project") or holder.project
        self.writes, self.changes = function not in READING, function in WRITING

        async def ask(connection: Connection, _row: Row | None, given: Any = None) -> list[Row]:
            call = call_of(schema, function, arguments if given is None else given, columns)
            return await (await connection.execute(call.text, call.parameters)).fetchall()

        if function in CONFIGURATION:
            return await self.configure(holder, ask)
        if function in ANYWHERE:
            return list(await self.anywhere(ask))
        bucket = bucket_named(function, arguments, project)
        if bucket is not None:
            repeatable = function not in WRITING or function in ADDING
            return list(await self.at(bucket, ask, repeatable))
        if function == "memory_search":
            return await self.search(arguments, ask)
        if function not in OVER_USERS:
            raise Refusal(400, "Over users of several shards this can't be told. Name a user_id.")
        return await self.over_users(function, arguments, ask)

    async def over_users(
        self, function: str, arguments: dict[str, Any], ask: Callable[..., Awaitable[list[Row]]]
    ) -> list[Row]:
        """All shards at once; those that are away are named in the answer."""
        given = dict(arguments)
        if function in ("memory_page", "_event_feed"):
            given |= {"page": 1, "page_size": arguments["page"] * arguments["page_size"]}
            if given["page_size"] > 1000:
                raise Refusal(400, "Over users of several shards page * page_size is 1000 at most.")
        is_exact = function not in ("memory_search", "memory_list", "memory_page")
        answers = await self.everywhere(
            lambda c, r: ask(c, r, given), is_exact, function in WRITING
        )  # fmt: skip
        return OVER_USERS[function](list(answers.values()), arguments)

    async def everywhere(
        self,
        ask: Callable[[Connection, Row | None], Awaitable[Any]],
        is_exact: bool = False,
        is_writing: bool = False,
        names: Sequence[str] = (),
    ) -> dict[str, Any]:
        """What all shards answer, or those named; where it reads, what those do that are there."""
        asked = list(names or self.shards.names.values())
        began, tries = time.monotonic(), 0
        while True:
            tries += 1
            answers = await asyncio.gather(
                *(self.read_at(name, ask, None, is_exact) for name in asked),
                return_exceptions=True,
            )
            old = [told for told in answers if is_cluster_s(told)]
            if not old or time.monotonic() - began > PATIENCE:
                break
            await self.shards.mend(old[0], tries)
        found: dict[str, Any] = {}
        for name, told in zip(asked, answers, strict=True):
            if not isinstance(told, BaseException):
                found[name] = told
            elif is_lost(told) and not is_writing:
                self.failed.add(name)
            else:
                raise told
        if not found or (self.failed and self.shards.settings.require_all):
            raise unreachable(", ".join(sorted(self.failed)))
        return found

    async def search(self, given: dict[str, Any], ask: Callable[..., Awaitable[Any]]) -> list[Row]:
        """A search over users, by the steps of memory._shard_part() and what comes after it."""
        arguments = {"top_k": 10, **{k: v for k, v in given.items() if k != "project"}}
        project = given.get("project")
        while True:
            shards = len(self.shards.names)
            parts = await self.everywhere(
                step("_shard_part", project, arguments={**arguments, "shards": shards})
            )
            texts = list(parts.values())
            if None in texts:  # without PL/Python
                return await self.over_users("memory_search", given, ask)
            here = list(parts)
            if texts[0] == '{"embedding": true}':
                (embedding,) = (
                    await self.everywhere(
                        step("_shard_embedding", project, query=arguments["query"]),
                        names=here[:1],
                    )
                ).values()
                arguments |= {"embedding": embedding, "is_embedded": True}
                continue
            told, rows = await self.answer(arguments, project, texts, here)
            if not is_to_widen(told, arguments, rows):
                break
            arguments |= {"archived": True}
        if told["counts"] or told["warms"]:
            self.writes = True
            ids = [str(row["id"]) for row in rows]
            await self.everywhere(
                step("_shard_returned", project, ids=ids, counts=told["counts"],
                     warms=told["warms"]), names=here
            )  # fmt: skip
        return rows

    async def answer(
        self, arguments: dict[str, Any], project: str | None, parts: list[str], here: list[str]
    ) -> tuple[Row, list[Row]]:
        """What there is to say of an answer, and its rows: of one of the shards, of which each has
        the work in turn.
        """
        self.shards.next += 1
        one = [here[self.shards.next % len(here)]]
        details: str | None = None
        while True:
            ask = step("_shard_answer", project, "told, (answer).*", arguments=arguments,
                       parts="\n".join(parts), details=details)  # fmt: skip
            ((first, *rows),) = (await self.everywhere(ask, names=one)).values()
            told: Row = first["told"]
            if "missing" not in told:
                return told, [{k: v for k, v in row.items() if k != "told"} for row in rows]
            missing = await self.everywhere(
                step("_shard_details", project, arguments=arguments, missing=told["missing"]),
                names=here,
            )
            details = "\n".join(missing.values())

    async def configure(
        self, holder: Holder, ask: Callable[..., Awaitable[list[Row]]]
    ) -> list[Row]:
        """Through the control database, whose functions keep the log; a shard says whom the key
        lets in.
        """
        await self.anywhere(lambda _connection, row: done(row))
        async with self.shards.router.connection() as connection, connection.transaction():
            await connection.execute(
                "select set_config('role', %s, true), set_config('memory.project', %s, true)",
                [holder.role or "none", holder.project],
            )
            return await ask(connection, None)

    async def execute(self, statement: Any, parameters: Sequence[Any] = ()) -> Any:
        """A statement about one row: on the shard that the id among its parameters names."""
        ids = [value for value in map(as_uuid, parameters) if value is not None]

        async def ask(connection: Connection, _row: Row | None) -> Told:
            found = await connection.execute(statement, parameters)
            return Told(await found.fetchall())

        if ids:
            return await self.at(bucket_of_id(ids[0]), ask, True)
        return await self.anywhere(ask)


def step(
    function: str, project: str | None, columns: LiteralString = "", **arguments: Any
) -> Callable[[Connection, Row | None], Awaitable[Any]]:
    """A step of a search on a shard: what it returns, rows where columns are named."""
    call = call_of("memory", function, {**arguments, "project": project}, columns or "told")

    async def ask(connection: Connection, _row: Row | None) -> Any:
        text = call.text if columns else call.text + b" as told"  # type: ignore[operator]
        rows = await (await connection.execute(text, call.parameters)).fetchall()
        return rows if columns else rows[0]["told"]

    return ask


def is_to_widen(told: Row, arguments: dict[str, Any], rows: list[Row]) -> bool:
    """Whether archived memories are searched, too, as memory._search_tiers() does."""
    given = (arguments.get(name) for name in ("archived", "as_of", "known_at"))
    if not told["has_archive"] or any(value is not None for value in given):
        return False
    is_short: bool = not told["is_precise"] and len(rows) < arguments["top_k"]
    highest: float = max((row["score"] for row in rows), default=0.0)
    return is_short or highest < float(told["archive_below"])


class Told:
    """What a statement returned, after its transaction."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows

    async def fetchone(self) -> Row | None:
        return self.rows[0] if self.rows else None

    async def fetchall(self) -> list[Row]:
        return self.rows


def as_uuid(value: Any) -> UUID | None:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 36 else None
    except ValueError:
        return None


def bucket_named(function: str, arguments: dict[str, Any], project: str) -> int | None:
    """The one bucket that a call is about; None where it is over users."""
    named = BY_ID.get(function)
    value = arguments.get(named) if named else None
    # Of several ids the first: they are of one scope.
    if (id := as_uuid(value[0] if isinstance(value, list) and value else value)) is not None:
        return bucket_of_id(id)
    ids = {name: arguments[name] for name in IDS if arguments.get(name) is not None}
    if function in ADDING:
        return bucket_of(project, **ids)
    user_id = ids.get("user_id")
    return bucket_of(project, user_id=user_id) if user_id not in (None, "*") else None
