"""LangChain: a retriever over memories, and a chat history that is remembered.

    history = AgentMemoryChatHistory(connections, Scope(user_id="ann", run_id="chat 7"))
    retriever = AgentMemoryRetriever(connections, Scope(user_id="ann"))

The history's turns are messages of agent_memory: what they say is extracted, so the retriever (and
SQL, and every other client) finds it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import psycopg
from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.chat_history import BaseChatMessageHistory
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, BaseMessage, ChatMessage, HumanMessage, SystemMessage
from langchain_core.retrievers import BaseRetriever
from pydantic import PrivateAttr

from agent_memory.frameworks.scope import Scope, ScopedMemory
from agent_memory.frameworks.sessions import Pool

ROLES = {"human": "user", "ai": "assistant", "system": "system", "tool": "tool"}
MESSAGES = {"user": HumanMessage, "assistant": AIMessage, "system": SystemMessage}


class AgentMemoryRetriever(BaseRetriever):
    """Memories of a scope that answer a question, as documents, best first.

    top_k: how many at most; filters: agent_memory's. A document's page_content is the memory, its
    id the memory's; its metadata are the memory's, and `score` (0 to 1), `created_at`, the ids.
    """

    top_k: int = 10
    filters: dict[str, Any] | None = None
    _memory: ScopedMemory = PrivateAttr()

    def __init__(
        self, connections: psycopg.Connection[Any] | Pool, scope: Scope, **settings: Any
    ) -> None:
        super().__init__(**settings)
        self._memory = ScopedMemory(connections, scope)

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        del run_manager  # has no part in a search
        rows = self._memory.search(query, self.top_k, self.filters)
        return [
            Document(
                id=str(row.pop("id")),
                page_content=row.pop("memory"),
                metadata=row.pop("metadata") | row,
            )
            for row in rows
        ]


class AgentMemoryChatHistory(BaseChatMessageHistory):
    """The turns of a conversation, kept as messages and remembered.

    most: how many of the last turns `messages` gives (1 to 1000); infer: whether facts are
    extracted from them, else each turn is a memory word for word. clear() erases all that the scope
    holds, memories too.
    """

    def __init__(
        self,
        connections: psycopg.Connection[Any] | Pool,
        scope: Scope,
        *,
        most: int = 100,
        infer: bool = True,
    ) -> None:
        self._memory = ScopedMemory(connections, scope)
        self._most = most
        self._infer = infer

    @property
    def messages(self) -> list[BaseMessage]:
        """The last turns, oldest first."""
        return [message(row) for row in self._memory.turns(self._most)]

    def add_messages(self, messages: Sequence[BaseMessage]) -> None:
        """Keep turns and remember what they say, in one transaction."""
        self._memory.add(
            ((ROLES.get(turn.type, "user"), str(turn.text)) for turn in messages), infer=self._infer
        )

    def clear(self) -> None:
        """Erase the conversation and what was remembered of it."""
        self._memory.forget()


def message(row: dict[str, Any]) -> BaseMessage:
    """A turn of agent_memory as LangChain's."""
    kind = MESSAGES.get(row["role"])
    if kind is None:
        return ChatMessage(role=row["role"], content=row["content"], id=str(row["id"]))
    return kind(content=row["content"], id=str(row["id"]))
