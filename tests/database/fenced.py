"""Roles that are fenced, scopes that hold a word of their own, and what a grant lets through."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest
from psycopg import sql
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, call, scalar

IDS = ("user_id", "agent_id", "run_id", "app_id")


@dataclass(frozen=True)
class Place:
    """A project and the ids of a scope, or of a grant; None is an id that is not named."""

    project: str = "default"
    user_id: str | None = None
    agent_id: str | None = None
    run_id: str | None = None
    app_id: str | None = None

    @property
    def ids(self) -> dict[str, str]:
        return {name: value for name in IDS if (value := getattr(self, name)) is not None}

    @property
    def word(self) -> str:
        """One that only this scope's memories hold."""
        return "zq" + "".join(f"{value}q" for value in (self.project, *self.ids.values()))

    @property
    def key(self) -> str:
        """An idempotency key that is used there."""
        return "key " + " ".join((self.project, *self.ids.values()))

    def holds(self, other: Place) -> bool:
        """Whether a grant of this covers that scope."""
        return self.project == other.project and self.ids.items() <= other.ids.items()


def needs_many_graphs(conn: Connection) -> None:
    """Skips where Apache AGE can't take them."""
    version = scalar(conn, "select extversion from pg_extension where extname = 'age'")
    if version and tuple(map(int, version.split("."))) < (1, 7):
        pytest.skip(
            f"Apache AGE {version} ends a session that has seen many graphs when roles change:"
            " label (relation) cache corrupted"
        )


@contextmanager
def roles(
    conn: Connection, *names: str, options: str = "login password 'x'"
) -> Iterator[list[str]]:
    """Roles of this test, gone afterwards with what they were granted."""
    made = [f"fenced_{name}_{os.getpid()}" for name in names]
    for name in made:
        conn.execute(f"create role {name} {options}".encode())
    try:
        yield made
    finally:
        conn.execute("reset role")
        for name in made:
            conn.execute(f"drop owned by {name}".encode())
            conn.execute(f"drop role {name}".encode())


@contextmanager
def becoming(conn: Connection, role: str) -> Iterator[Connection]:
    """The block runs as the role."""
    conn.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
    try:
        yield conn
    finally:
        if conn.info.transaction_status != psycopg.pq.TransactionStatus.INERROR:
            conn.execute("reset role")


def grant(conn: Connection, role: str, place: Place, privilege: str = "read", **more: Any) -> None:
    call(conn, "memory_grant", role=role, project=place.project, **place.ids,
         privilege=privilege, **more)  # fmt: skip


def fill(conn: Connection, place: Place) -> None:
    """Something of each kind in a scope: memories, a superseded one, entities, relations, events,
    messages, jobs, answers, feedback, access counts, exports, profiles, a session of a container.
    """
    where = place.ids | {"project": place.project}
    word = place.word
    added = call(conn, "memory_add", messages=f"My name is {word.title()}. I live in Rome{word}.",
                 idempotency_key=place.key, **where)  # fmt: skip
    call(
        conn, "memory_add", messages=f"I live in Oslo{word}. I work at {word.title()} Ltd.", **where
    )
    said = [{"role": "user", "content": f"the code word is {word}", "metadata": {word: word}}]
    call(conn, "memory_add", messages=said, infer=False, metadata={"m": word}, categories=[word],
         **where)  # fmt: skip
    call(
        conn,
        "memory_add_async",
        messages=f"I like {word}.",
        idempotency_key=f"later {place.key}",
        **where,
    )
    call(conn, "memory_feedback", id=added[0]["id"], feedback="POSITIVE", reason=word,
         project=place.project)  # fmt: skip
    call(conn, "memory_setting_set", name="count_access", value=Jsonb(True), project=place.project)
    call(conn, "memory_search", query=word, **where)
    shape = {"type": "object", "properties": {word: {"type": "string"}}}
    call(conn, "memory_export_create", schema=Jsonb(shape), **where)
    if place.user_id:
        call(conn, "memory_setting_set", name="profile_enabled", value=Jsonb(True),
             project=place.project)  # fmt: skip
        call(conn, "memory_profile_generate", user_id=place.user_id, project=place.project,
             idempotency_key=place.key)  # fmt: skip
    spoken = Jsonb([{"role": "user", "content": f"I sing {word}."}])
    namespace = {name: value for name, value in place.ids.items() if name != "run_id"}
    conn.execute(
        "select memory._container_session_set(%s, a.session_id, %s, true)"
        " from memory._container_add(%s, %s, %s, false, true, %s, '{}') as a",
        [place.project, Jsonb({"summary": word}), place.project, spoken, Jsonb(namespace),
         Jsonb({"note": word})],
    )  # fmt: skip
