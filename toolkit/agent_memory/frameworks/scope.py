"""The memories of one scope, as the frameworks' doors ask for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from agent_memory.frameworks.sessions import Pool, Sessions

SCOPE = (
    "user_id => %(user_id)s, agent_id => %(agent_id)s, run_id => %(run_id)s,"
    " app_id => %(app_id)s, project => %(project)s"
)


@dataclass(frozen=True)
class Scope:
    """Whose memories; at least one id. project: None is the session's, else "default"."""

    user_id: str | None = None
    agent_id: str | None = None
    run_id: str | None = None
    app_id: str | None = None
    project: str | None = None


class ScopedMemory:
    """What a scope holds. Each call is one transaction; its errors are psycopg's."""

    def __init__(self, connections: psycopg.Connection[Any] | Pool, scope: Scope) -> None:
        self._sessions = Sessions(connections)
        self._ids = vars(scope)

    def add(self, messages: Iterable[tuple[str, str]], *, infer: bool = True) -> None:
        """Remember turns, each (role, content); those that say nothing are passed over."""
        turns = [{"role": role, "content": content} for role, content in messages if content]
        if turns:
            self._rows(
                f"select from memory_add(%(turns)s, {SCOPE}, infer => %(infer)s)",
                turns=Jsonb(turns),
                infer=infer,
            )

    def context(self, query: str, max_tokens: int) -> str:
        """Text for a prompt: see memory_context()."""
        (row,) = self._rows(
            f"select memory_context(%(query)s, {SCOPE}, max_tokens => %(max_tokens)s) as text",
            query=query,
            max_tokens=max_tokens,
        )
        return str(row["text"] or "")

    def search(
        self, query: str, top_k: int, filters: dict[str, Any] | None
    ) -> list[dict[str, Any]]:
        """The best answers first, each with id, memory, score, metadata, created_at and ids."""
        return self._rows(
            "select id, memory, score, metadata, categories, created_at, user_id, agent_id, run_id,"
            f" app_id from memory_search(%(query)s, {SCOPE}, top_k => %(top_k)s,"
            " filters => %(filters)s)",
            query=query,
            top_k=top_k,
            filters=None if filters is None else Jsonb(filters),
        )

    def turns(self, most: int) -> list[dict[str, Any]]:
        """The last turns, oldest first, each with id, role and content."""
        newest = self._rows(
            f"select id, role, content from memory_messages({SCOPE}, page_size => %(most)s)",
            most=most,
        )
        return newest[::-1]

    def forget(self) -> None:
        """Erase all that the scope holds: see memory_forget()."""
        self._rows(f"select from memory_forget({SCOPE})")

    def _rows(self, statement: Any, **arguments: Any) -> list[dict[str, Any]]:
        with self._sessions.transaction() as cursor:
            return cursor.execute(statement, self._ids | arguments).fetchall()
