"""Conversations into a database, in batches; each once, however often a file is imported."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from agent_memory.connection import schema_of
from agent_memory.errors import SetupError
from agent_memory.importing.formats import AGAIN, Conversation

JSON_ARGUMENTS = ("messages", "metadata")
KNOWN = """
select k.key from unnest(%(keys)s::text[]) as k (key)
where exists (
    select from memory.idempotency as i
    where i.project = %(project)s and i.key_hash = md5(k.key)::uuid)
or exists (
    select from memory.job as j
    where j.project = %(project)s and j.idempotency_key = k.key)
"""


@dataclass
class Tally:
    """What an import came to."""

    conversations: int = 0
    known: int = 0  # conversations that were there already
    events: Counter[str] = field(default_factory=Counter)  # ADD, UPDATE, DELETE, NONE

    @property
    def fresh(self) -> int:
        """Conversations that were not there yet."""
        return self.conversations - self.known

    def told(self, queued: bool) -> str:
        """One line for the person who imported."""
        parts = [f"{self.fresh} conversations {'queued' if queued else 'added'}"]
        if not queued:
            names = {"ADD": "memories", "UPDATE": "updated", "DELETE": "deleted", "NONE": "known"}
            counts = [f"{self.events[event]} {name}" for event, name in names.items()]
            parts[0] += f" ({', '.join(counts)})"
        if self.known:
            parts.append(f"{self.known} were there already")
        return ", ".join(parts)


def load(
    connection: psycopg.Connection,
    conversations: Iterable[Conversation],
    *,
    project: str | None = None,
    batch: int = 20,
    queue: bool = False,
    progress: Callable[[Tally], None] | None = None,
) -> Tally:
    """Add what is not there yet, a transaction a batch; the connection is in autocommit mode.

    queue: hand it to the workers instead (memory_add_async).
    Raises SetupError that names the conversation which the server refuses; batches before stay.
    """
    schema = schema_of(connection, "memory_add_many")
    name = project_name(connection, project)
    tally = Tally()
    for some in batches(conversations, batch):
        fresh = unknown(connection, name, some)
        with connection.transaction():
            if queue:
                for conversation in fresh:
                    enqueue(connection, schema, conversation, name)
            elif fresh:
                tally.events.update(add(connection, schema, fresh, name))
        tally.conversations += len(some)
        tally.known += len(some) - len(fresh)
        if progress:
            progress(tally)
    return tally


def batches(conversations: Iterable[Conversation], size: int) -> Iterator[list[Conversation]]:
    """Lists of at most `size`."""
    source = iter(conversations)
    while some := list(islice(source, size)):
        yield some


def project_name(connection: psycopg.Connection, project: str | None) -> str:
    """The project that the calls will mean; the server's error where there is none."""
    row = connection.execute("select (memory._project(%s)).name", [project]).fetchone()
    assert row is not None
    return str(row[0])


def unknown(
    connection: psycopg.Connection, project: str, some: list[Conversation]
) -> list[Conversation]:
    """Those that no earlier import added or queued, and each once."""
    keys = [conversation.key for conversation in some]
    rows = connection.execute(KNOWN, {"project": project, "keys": keys}).fetchall()
    seen = {key for (key,) in rows}
    fresh = []
    for key, conversation in zip(keys, some, strict=True):
        if key not in seen:
            seen.add(key)
            fresh.append(conversation)
    return fresh


def add(
    connection: psycopg.Connection, schema: str, some: list[Conversation], project: str
) -> list[str]:
    """The events of a batch."""
    call = sql.SQL("select event from {}.memory_add_many(%s, project => %s)")
    packed = [Jsonb(conversation.keyed) for conversation in some]
    try:
        rows = connection.execute(call.format(sql.Identifier(schema)), [packed, project]).fetchall()
    except psycopg.DataError as error:
        said = error.diag.message_primary or str(error)
        if found := re.match(r"conversations\[(\d+)\]: (.*)", said, re.DOTALL):
            raise refusal(some[int(found[1]) - 1], found[2], error) from error
        raise refusal(some[0], said, error) from error
    return [event for (event,) in rows]


def enqueue(
    connection: psycopg.Connection, schema: str, conversation: Conversation, project: str
) -> None:
    """Hand one conversation to the queue."""
    arguments: dict[str, Any] = {**conversation.keyed, "project": project}
    call = sql.SQL("select {}.memory_add_async({})").format(
        sql.Identifier(schema),
        sql.SQL(", ").join(
            sql.SQL("{} => {}").format(sql.Identifier(key), sql.Placeholder(key))
            for key in arguments
        ),
    )
    values = {
        key: Jsonb(value) if key in JSON_ARGUMENTS else value for key, value in arguments.items()
    }
    try:
        connection.execute(call, values)
    except (psycopg.DataError, psycopg.errors.UndefinedFunction) as error:
        raise refusal(conversation, error.diag.message_primary or str(error), error) from error


def refusal(conversation: Conversation, said: str, error: psycopg.Error) -> SetupError:
    """What the server would not take."""
    hint = error.diag.message_hint
    return SetupError(f"{conversation.place}: {said}", f"{hint} {AGAIN}" if hint else AGAIN)
