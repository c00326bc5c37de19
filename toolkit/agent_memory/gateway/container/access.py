"""Who asks: a database role by HTTP Basic, or a key of the gateway."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import secrets
import time
import unicodedata
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, LiteralString

import psycopg
from fastapi import Depends, Request
from psycopg.conninfo import make_conninfo

from agent_memory.gateway.database import Database, Entry, Holder, Session
from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import Access, access_by, key_of
from agent_memory.gateway.protection import Buckets

KEY_OPENING = "m0-"
REMEMBERED_SECONDS = 30.0
MOST_REMEMBERED = 1000
MOST_ITERATIONS = 1_000_000
# Roles that have to do with agent_memory, as memory_key_create() takes them.
ENTER: LiteralString = """
select set_config('role', r.rolname, true), set_config('statement_timeout', %s, true),
    set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)
from pg_roles as r
where r.rolname = %s and r.rolcanlogin and not r.rolsuper and not r.rolbypassrls
    and (
        pg_has_role(r.oid, 'memory_reader', 'usage')
        or pg_has_role(r.oid, 'memory_writer', 'usage')
        or pg_has_role(r.oid, 'memory_admin', 'usage')
        or pg_has_role(r.oid, 'memory_fenced', 'usage'))
"""


class Proofs:
    """Passwords that were right a moment ago, by a digest that only this process can make."""

    def __init__(self) -> None:
        self.salt = secrets.token_bytes(16)
        self.held: OrderedDict[bytes, float] = OrderedDict()

    def digest(self, user: str, password: str) -> bytes:
        return hmac.digest(self.salt, f"{user}\0{password}".encode(), "sha256")

    def knows(self, digest: bytes) -> bool:
        return self.held.get(digest, 0) > time.monotonic()

    def keep(self, digest: bytes) -> None:
        self.held[digest] = time.monotonic() + REMEMBERED_SECONDS
        if len(self.held) > MOST_REMEMBERED:
            self.held.popitem(last=False)


PROOFS = Proofs()


@dataclass(frozen=True)
class Role:
    """A database role that proved itself by its password."""

    database: Database
    name: str
    password: str
    buckets: Buckets | None = None

    @asynccontextmanager
    async def session(self, seconds: float | None = None) -> AsyncIterator[Session]:
        """A transaction of the role; 401 for a wrong password."""
        digest = PROOFS.digest(self.name, self.password)
        if not PROOFS.knows(digest):
            if not await is_proven(self.database, self.name, self.password):
                raise Refusal(401, "Unauthorized")
            PROOFS.keep(digest)
        settings = self.database.settings
        limit = settings.request_seconds if seconds is None else seconds
        timeout = f"{max(1, round(1000 * limit))}ms"
        entry = Entry(ENTER, [timeout, self.name])
        async with self.database.transaction(entry) as (connection, row):
            if row is None:
                raise Refusal(401, "Unauthorized")
            if self.buckets is not None:
                self.buckets.take(self.name)
            holder = Holder(self.name, "", self.name, None)
            yield self.database.session_kind(connection, settings.schema, holder)


async def is_proven(database: Database, name: str, password: str) -> bool:
    """Whether it is the password of a role: by what SCRAM-SHA-256 keeps of it, else by a login that
    the server has to ask a SCRAM proof for.
    """
    if "\0" in name or "\0" in password:
        return False
    statement: LiteralString = "select * from memory._scram_challenge(%s)"
    async with database.transaction(Entry(statement, [name])) as (_connection, row):
        challenge = row
    if challenge is None:
        return await asyncio.to_thread(logs_in, database.settings.dsn, name, password)
    stored = await asyncio.to_thread(
        stored_key, password, challenge["salt"], min(challenge["iterations"], MOST_ITERATIONS)
    )
    verify: LiteralString = "select memory._scram_verified(%s, %s) as is_right"
    async with database.transaction(Entry(verify, [name, stored])) as (_connection, row):
        return bool(row and row["is_right"])


def stored_key(password: str, salt: bytes, iterations: int) -> bytes:
    """StoredKey of RFC 5802, with SHA-256."""
    plain = unicodedata.normalize("NFKC", password).encode()
    salted = hashlib.pbkdf2_hmac("sha256", plain, salt, iterations)
    return hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()


def logs_in(dsn: str, name: str, password: str) -> bool:
    """Whether the server lets the role in by a SCRAM proof, not because it trusts the address."""
    try:
        with psycopg.connect(
            make_conninfo(dsn, user=name, password=password, require_auth="scram-sha-256"),
            connect_timeout=10,
        ):
            return True
    except psycopg.OperationalError:
        return False


Visitor = Access | Role


async def visitor_of(request: Request) -> Visitor:
    """Who asks; 401 without credentials. The password may be a key of the gateway."""
    state = request.app.state
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            name, _, password = base64.b64decode(credentials, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise Refusal(401, "Unauthorized") from None
        if not password.startswith(KEY_OPENING):
            return Role(state.database, name, password, state.key_buckets)
        key: str | None = password
    else:
        key = key_of(request.headers)
    if key is None:
        raise Refusal(401, "Unauthorized")
    return access_by(key, request)


Opening = Annotated[Visitor, Depends(visitor_of)]
