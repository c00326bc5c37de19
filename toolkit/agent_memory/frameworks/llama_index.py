"""LlamaIndex: a block of its Memory that remembers across conversations.

    block = AgentMemoryBlock(connections, Scope(user_id="ann"))
    memory = Memory.from_defaults(session_id="chat 7", memory_blocks=[block])

What leaves the short-term memory is added to agent_memory, and what answers the user's last message
is put into the prompt.
"""

from __future__ import annotations

import asyncio
from typing import Any

import psycopg
from llama_index.core.base.llms.types import ChatMessage, MessageRole
from llama_index.core.memory import BaseMemoryBlock
from pydantic import PrivateAttr

from agent_memory.frameworks.scope import Scope, ScopedMemory
from agent_memory.frameworks.sessions import Pool


class AgentMemoryBlock(BaseMemoryBlock[str]):
    """Long-term memory of a scope.

    max_tokens: of the text put into the prompt, estimated as memory_context() does.
    """

    name: str = "agent_memory"
    description: str | None = "What is known of the user from earlier conversations."
    max_tokens: int = 1000
    _memory: ScopedMemory = PrivateAttr()

    def __init__(
        self, connections: psycopg.Connection[Any] | Pool, scope: Scope, **settings: Any
    ) -> None:
        super().__init__(**settings)
        self._memory = ScopedMemory(connections, scope)

    async def _aget(self, messages: list[ChatMessage] | None = None, **_: Any) -> str:
        """What answers the last thing that the user said; empty where nothing is known."""
        said = [
            text
            for turn in messages or []
            if turn.role == MessageRole.USER and (text := turn.content or "").strip()
        ]
        if not said:
            return ""
        return await asyncio.to_thread(self._memory.context, said[-1], self.max_tokens)

    async def _aput(self, messages: list[ChatMessage]) -> None:
        turns = [(turn.role.value, turn.content or "") for turn in messages]
        await asyncio.to_thread(self._memory.add, turns)
