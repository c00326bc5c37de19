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

from agent_memory.connection import refuse_router, schema_of
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
    refused: list[SetupError] = field(default_factory=list)  # what the server would not take
    silent: int = 0  # messages without words
    events: Counter[str] = field(default_factory=Counter)  # ADD, UPDATE, DELETE, NONE

    @property
    def fresh(self) -> int:
        """Conversations that were not there yet, and are now."""
        return self.conversations - self.known - len(self.refused)

    def told(self, queued: bool) -> str:
        """One line for the person who imported."""
        parts = [f"{self.fresh} conversations {'queued' if queued else 'added'}"]
        if not queued:
            names = {"ADD": "memories", "UPDATE": "updated", "DELETE": "deleted", "NONE": "known"}
            counts = [f"{self.events[event]} {name}" for event, name in names.items()]
            parts[0] += f" ({', '.join(counts)})"
        if self.known:
            parts.append(f"{self.known} were there already")
        if self.silent:
            unit = "message" if self.silent == 1 else "messages"
            parts.append(f"{self.silent} {unit} without words skipped")
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
    What the server refuses of a conversation is noted in the tally, and the others are added.
    """
    refuse_router(
        connection,
        "import into a database by itself, and make that the first shard: `cluster add-shard`; or"
        " call memory_add() with an idempotency_key for each conversation.",
    )
    schema = schema_of(connection, "memory_add_many")
    name = project_name(connection, project)
    tally = Tally()
    counted = silent_messages(tally)
    connection.add_notice_handler(counted)
    for some in batches(conversations, batch):
        said = [conversation for conversation in some if not conversation.is_export]
        fresh = unknown(connection, name, said)
        if queue:
            enqueue(connection, schema, fresh, name, tally)
        else:
            tally.events.update(add(connection, schema, fresh, name, tally))
        kept = [conversation for conversation in some if conversation.is_export]
        events = Counter(add(connection, schema, kept, name, tally))
        tally.known += len(said) - len(fresh) + events.pop("NONE", 0)
        tally.events.update(events)
        tally.conversations += len(some)
        if progress:
            progress(tally)
    connection.remove_notice_handler(counted)
    return tally


def silent_messages(tally: Tally) -> Callable[[psycopg.errors.Diagnostic], None]:
    """What counts the messages that a NOTICE says were skipped."""

    def hear(diagnostic: psycopg.errors.Diagnostic) -> None:
        said = diagnostic.message_primary or ""
        if found := re.match(r"(\d+) messages? without words skipped", said):
            tally.silent += int(found[1])

    return hear


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
    connection: psycopg.Connection,
    schema: str,
    some: list[Conversation],
    project: str,
    tally: Tally,
) -> list[str]:
    """The events of a batch, one transaction, without those that the server refuses."""
    statement = sql.SQL("select event from {}.memory_add_many(%s, project => %s)").format(
        sql.Identifier(schema)
    )
    if some and some[0].is_export:
        statement = sql.SQL("select event from memory._import_memories(%s, project => %s)").format()
    rest = list(some)
    while rest:
        silent = tally.silent
        packed = [Jsonb(one.arguments if one.is_export else one.keyed) for one in rest]
        try:
            return [event for (event,) in connection.execute(statement, [packed, project])]
        except psycopg.Error as error:
            if not is_of_one(error):
                raise
            tally.silent = silent
            said = error.diag.message_primary or str(error)
            found = re.match(r"conversations\[(\d+)\]: (.*)", said, re.DOTALL)
            if found:
                refused = rest.pop(int(found[1]) - 1)
                tally.refused.append(refusal(refused, found[2], error))
            elif len(rest) == 1:
                tally.refused.append(refusal(rest.pop(), said, error))
            else:  # it is one of them: each by itself
                return [
                    event
                    for conversation in rest
                    for event in add(connection, schema, [conversation], project, tally)
                ]
    return []


def is_of_one(error: psycopg.Error) -> bool:
    """Whether the error is about what a conversation holds: data, limits, what is there already."""
    state = error.sqlstate or ""
    return state[:2] in ("22", "23", "42", "54") and state not in ("42501", "42P01")


def enqueue(
    connection: psycopg.Connection,
    schema: str,
    some: list[Conversation],
    project: str,
    tally: Tally,
) -> None:
    """Hand a batch to the queue in one transaction, without those that the server refuses."""
    with connection.transaction():
        for conversation in some:
            try:
                with connection.transaction():
                    enqueue_one(connection, schema, conversation, project)
            except psycopg.Error as error:
                if not is_of_one(error):
                    raise
                said = error.diag.message_primary or str(error)
                tally.refused.append(refusal(conversation, said, error))


def enqueue_one(
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
    connection.execute(call, values)


def refusal(conversation: Conversation, said: str, error: psycopg.Error) -> SetupError:
    """What the server would not take."""
    hint = error.diag.message_hint
    return SetupError(f"{conversation.place}: {said}", f"{hint} {AGAIN}" if hint else AGAIN)
