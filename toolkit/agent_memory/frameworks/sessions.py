"""Transactions on what an application has: a connection, or a pool of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import psycopg
from psycopg.rows import DictRow, dict_row

Cursor = psycopg.Cursor[DictRow]


class Pool(Protocol):
    """What is needed of psycopg_pool.ConnectionPool."""

    def connection(self) -> Any: ...


class Sessions:
    """Transactions, one at a time where there is one connection."""

    def __init__(self, connections: psycopg.Connection[Any] | Pool) -> None:
        self._connections = connections
        self._lock = threading.Lock()

    @contextmanager
    def transaction(self) -> Iterator[Cursor]:
        """A cursor within a transaction, or within a savepoint where the caller began one."""
        if isinstance(self._connections, psycopg.Connection):
            with self._lock, self._of(self._connections) as cursor:
                yield cursor
        else:
            with self._connections.connection() as connection, self._of(connection) as cursor:
                yield cursor

    @staticmethod
    @contextmanager
    def _of(connection: psycopg.Connection[Any]) -> Iterator[Cursor]:
        with connection.transaction(), connection.cursor(row_factory=dict_row) as cursor:
            yield cursor
