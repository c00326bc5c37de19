"""The retriever and the chat history, as LangChain calls them."""

from __future__ import annotations

import asyncio
import os
import uuid

import psycopg
import pytest
from agent_memory.frameworks.langchain import AgentMemoryChatHistory, AgentMemoryRetriever
from agent_memory.frameworks.scope import Scope
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.runnables import RunnableLambda
from langchain_core.runnables.history import RunnableWithMessageHistory
from psycopg_pool import ConnectionPool

DSN = os.environ["AGENT_MEMORY_TEST_DSN"]


@pytest.fixture(scope="module")
def pool():
    with ConnectionPool(DSN, min_size=1, max_size=4, kwargs={"autocommit": True}) as made:
        yield made


def test_history_is_kept_and_remembered(pool: ConnectionPool) -> None:
    user = uuid.uuid4().hex
    history = AgentMemoryChatHistory(pool, Scope(user_id=user, run_id="chat"))
    assert history.messages == []
    history.add_messages(
        [
            HumanMessage("I'm allergic to peanuts."),
            AIMessage("Noted."),
            ToolMessage("42", tool_call_id="x"),
            AIMessage(""),
            HumanMessage([{"type": "text", "text": "I live in Oslo."}]),
        ]
    )
    assert [(turn.type, turn.content) for turn in history.messages] == [
        ("human", "I'm allergic to peanuts."),
        ("ai", "Noted."),
        ("chat", "42"),
        ("human", "I live in Oslo."),
    ]
    last = AgentMemoryChatHistory(pool, Scope(user_id=user, run_id="chat"), most=1)
    assert [turn.content for turn in last.messages] == ["I live in Oslo."]

    retriever = AgentMemoryRetriever(pool, Scope(user_id=user), top_k=1)
    (document,) = retriever.invoke("Where does she live?")
    assert document.page_content == "Lives in Oslo"
    assert document.metadata["run_id"] == "chat"
    assert 0 < document.metadata["score"] <= 1
    assert asyncio.run(retriever.ainvoke("Where does she live?"))[0].id == document.id
    kept = AgentMemoryRetriever(pool, Scope(user_id=user), filters={"run_id": "another"})
    assert kept.invoke("Where does she live?") == []

    history.clear()
    assert history.messages == []
    assert retriever.invoke("Where does she live?") == []


def test_runnable_with_history(pool: ConnectionPool) -> None:
    user = uuid.uuid4().hex
    seen = []

    def reply(turns):
        seen.append([turn.content for turn in turns])
        return AIMessage(f"answer {len(seen)}")

    chain = RunnableWithMessageHistory(
        RunnableLambda(reply),
        lambda session_id: AgentMemoryChatHistory(pool, Scope(user_id=user, run_id=session_id)),
    )
    for said in ("My name is Ann.", "Who am I?"):
        chain.invoke([HumanMessage(said)], {"configurable": {"session_id": "s"}})
    assert seen[1] == ["My name is Ann.", "answer 1", "Who am I?"]


def test_bad_scope(pool: ConnectionPool) -> None:
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        AgentMemoryRetriever(pool, Scope()).invoke("Where?")
