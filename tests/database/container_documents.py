"""Containers with documents, and searches of them as a request of the gateway runs them."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
from agent_memory.gateway.container.query import Container, compile, search
from agent_memory.gateway.database import Holder, Session
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from tests.database.explained import rows_read, scans

Json = dict[str, Any]
DIMENSION = 4
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
MOST = 10_000
serial = itertools.count(1)

WORKING = """
insert into memory.payload (
    project, id, user_id, agent_id, run_id, app_id, details, created_at, updated_at)
select %(project)s, %(id)s, n.user_id, n.agent_id, n.run_id, n.app_id, %(details)s,
    %(at)s, %(at)s
from memory._namespace_ids(%(namespace)s) as n
"""
MESSAGE = """
insert into memory.message (
    project, id, user_id, agent_id, run_id, app_id, role, content, occurred_at, created_at,
    payload_id, place)
select %(project)s, memory._uuid7(), n.user_id, n.agent_id, n.run_id, n.app_id, %(role)s,
    %(content)s, %(at)s, %(at)s, %(payload)s, %(place)s
from memory._namespace_ids(%(namespace)s) as n
"""
LONG_TERM = """
insert into memory.memory (
    project, id, user_id, agent_id, run_id, app_id, memory, kind, metadata, embedding, created_at)
select %(project)s, %(id)s, n.user_id, n.agent_id, n.run_id, n.app_id, %(memory)s,
    %(kind)s, %(tags)s, %(embedding)s, %(at)s
from memory._namespace_ids(%(namespace)s) as n
on conflict do nothing -- said already
"""


@dataclass
class Documents:
    """A container whose documents a test puts in and searches. loop: of its connection."""

    loop: asyncio.AbstractEventLoop
    connection: psycopg.AsyncConnection[Any]
    container: Container
    placed: int = field(default=0)

    def run(self, statement: str, **parameters: Any) -> list[Any]:
        async def running() -> list[Any]:
            found = await self.connection.execute(statement.encode(), parameters)
            return await found.fetchall() if found.description else []

        return self.loop.run_until_complete(running())

    def search(self, body: Json, tier: str = "long-term", **more: Any) -> Json:
        """The answer to a search."""
        given = more.pop("containers", [self.container])
        session = Session(self.connection, "public", Holder("", self.container.project, "", None))
        return self.loop.run_until_complete(search(session, tier, body, given, **more))

    def hits(self, query: Json, tier: str = "long-term", **more: Any) -> list[Json]:
        """The hits of a query, all of them."""
        found = self.search({"size": MOST, **more, "query": query}, tier)["hits"]["hits"]
        return list(found)

    def texts(self, query: Json, **more: Any) -> list[str]:
        """The memories that a query finds, in order."""
        return [hit["_source"]["memory"] for hit in self.hits(query, **more)]

    def rows_read(self, body: Json, tier: str) -> tuple[float, int, set[str]]:
        """How many rows of memories and messages a search reads, how many it finds, and the
        schemas of the partitions that it touches.
        """
        told = compile(body, tier)
        place = {"project": self.container.project, "container": self.container.id}
        ((plan,),) = (
            row.values()
            for row in self.run(
                f"explain (analyze, verbose, format json, timing off) {told.text}",
                **told.parameters,
                **place,
            )
        )
        scanned = [scan for scan in scans(plan) if scan["Relation Name"] in ("memory", "message")]
        found: int = self.search(body, tier)["hits"]["total"]["value"]
        return sum(map(rows_read, scanned)), found, {scan["Schema"] for scan in scanned}

    def new_id(self) -> UUID:
        """Ids in the order in which documents are put in."""
        self.placed += 1
        return UUID(int=self.placed)

    def remember(self, memory: str, **more: Any) -> None:
        """A document of long-term memory; each later than those before."""
        id = self.new_id()
        given = {
            "namespace": {"user_id": "ann"}, "tags": {}, "embedding": [1, 0, 0, self.placed],
            "kind": "fact", "at": BEGINNING + timedelta(hours=self.placed), **more,
        }  # fmt: skip
        self.run(
            LONG_TERM,
            project=self.container.project,
            id=id,
            memory=memory,
            **{**given, "namespace": Jsonb(given["namespace"]), "tags": Jsonb(given["tags"]),
               "embedding": str(given["embedding"]) if given["embedding"] else None},
        )  # fmt: skip

    def work(self, messages: Sequence[tuple[str, str]], **details: Any) -> None:
        """A document of working memory: messages as role and text."""
        id = self.new_id()
        namespace = Jsonb(details.pop("namespace", {"user_id": "ann"}))
        at = details.pop("at", BEGINNING + timedelta(hours=self.placed))
        common = {"project": self.container.project, "namespace": namespace, "at": at}
        self.run(WORKING, id=id, details=Jsonb(details), **common)
        for place, (role, content) in enumerate(messages, 1):
            self.run(MESSAGE, role=role, content=content, payload=id, place=place, **common)


def new_container(connection: psycopg.Connection[Any], builtin: bool = False) -> Container:
    """One with a project of its own, whose embeddings a test gives, or the builtin model makes."""
    project = f"documents_{next(serial)}"
    if builtin:
        connection.execute("select memory_project_create(%s)", [project])
    else:
        connection.execute(
            "select memory_project_create(%s, dimension => %s, embedding_provider => 'none')",
            [project, DIMENSION],
        )
    id = project.ljust(20, "_")
    connection.execute(
        "insert into memory.container (project, id, name, prefix) values (%s, %s, %s, 'default')",
        [project, id, project],
    )
    return Container(id, project, ".plugins-ml-am-default-memory-long-term")


@contextmanager
def documents(dsn: str, builtin: bool = False) -> Iterator[Documents]:
    """A container with nothing in it; triggers don't fire for what is put there."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        container = new_container(connection, builtin)
    loop = asyncio.new_event_loop()
    try:
        opened = loop.run_until_complete(
            psycopg.AsyncConnection.connect(dsn, autocommit=True, row_factory=dict_row)
        )
        told = Documents(loop, opened, container)
        told.run("set session_replication_role = replica")
        told.run("set timezone = 'UTC'")
        yield told
        loop.run_until_complete(opened.close())
    finally:
        loop.close()
