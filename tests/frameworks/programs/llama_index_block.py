"""The memory block, as LlamaIndex's Memory calls it."""

from __future__ import annotations

import asyncio
import os
import uuid

import psycopg
from agent_memory.frameworks.llama_index import AgentMemoryBlock
from agent_memory.frameworks.scope import Scope
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.memory import Memory

DSN = os.environ["AGENT_MEMORY_TEST_DSN"]


def memory_of(block: AgentMemoryBlock, session: str) -> Memory:
    # Little room, so that the first turns leave the short-term memory at once.
    return Memory.from_defaults(
        session_id=session,
        memory_blocks=[block],
        token_limit=80,
        chat_history_token_ratio=0.3,
        token_flush_size=10,
    )


def test_what_leaves_the_conversation_is_found_in_the_next() -> None:
    async def talk() -> str:
        first = memory_of(block, "first")
        for said in (
            "I'm allergic to peanuts.",
            "I live in Oslo, near the old harbour, with two cats and a parrot called Polly.",
            "Thanks! That would be all for today, have a nice evening and see you tomorrow.",
        ):
            await first.aput(ChatMessage(role="user", content=said))
        second = memory_of(block, "second")
        await second.aput(ChatMessage(role="user", content="What may I not eat? Allergies?"))
        return str(await second.aget())

    with psycopg.connect(DSN, autocommit=True) as connection:
        block = AgentMemoryBlock(connection, Scope(user_id=uuid.uuid4().hex))
        assert "allergic to peanuts" in asyncio.run(talk())


def test_nothing_known_is_no_text() -> None:
    with psycopg.connect(DSN, autocommit=True) as connection:
        block = AgentMemoryBlock(connection, Scope(user_id=uuid.uuid4().hex))
        assert asyncio.run(block.aget([ChatMessage(role="user", content="Where do I live?")])) == ""
        assert asyncio.run(block.aget([ChatMessage(role="assistant", content="Hello")])) == ""
        assert asyncio.run(block.aget()) == ""
        asyncio.run(block.aput([ChatMessage(role="user", content="")]))
