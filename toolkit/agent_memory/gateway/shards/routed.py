"""A request's calls, each a transaction of its shard or of all."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, LiteralString

import psycopg

from agent_memory.buckets import bucket_of_id
from agent_memory.gateway.database import Connection, Entry, Holder, Row, call_of
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.shards.failures import (
    is_cluster_s,
    is_lost,
    is_of_the_standby,
    unreachable,
)
from agent_memory.gateway.shards.functions import (
    ADDING,
    ANYWHERE,
    CONFIGURATION,
    READING,
    WRITING,
    as_uuid,
    bucket_named,
)
from agent_memory.gateway.shards.merging import OVER_USERS
from agent_memory.gateway.shards.pools import Pools

PATIENCE = 10.0  # seconds for which a move is waited for
CHECK_MAP: LiteralString = """
select agent_memory_cluster.check_map(
    version => %s, commands => %s, bucket => %s::integer, is_exact => %s, is_writing => %s)
"""


class Routed:
    """In the place of a request's connection: every call goes to its shard or shards."""

    def __init__(self, shards: Pools, entry: Entry) -> None:
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


async def done(row: Row | None) -> Row | None:
    return row
