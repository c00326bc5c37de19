"""A LangGraph agent that remembers its users across conversations: recall, answer, remember.

    python examples/langgraph_agent/main.py DSN MODEL_URL

Two conversations of one user, the second of which knows what the first said. MODEL_URL is any
OpenAI-compatible endpoint ("http://127.0.0.1:8080/v1"); its model is asked for as $MODEL.
"""

from __future__ import annotations

import os
import sys
import uuid
from typing import TypedDict

import httpx
from agent_memory.frameworks.langgraph import AgentMemoryStore
from langgraph.graph import END, START, StateGraph
from langgraph.store.base import BaseStore
from psycopg_pool import ConnectionPool

USER = "ann"
CONVERSATIONS = [
    ["I'm a vegetarian, and my daughter Mia is allergic to nuts."],
    ["What could I cook for the two of us tonight?"],
]


class State(TypedDict, total=False):
    """What the nodes hand on."""

    user: str
    question: str
    known: list[str]
    answer: str


def recall(state: State, *, store: BaseStore) -> State:
    """What was said before that may matter now."""
    found = store.search(("users", state["user"]), query=state["question"], limit=5)
    return {"known": [item.value["text"] for item in found]}


def answer(state: State) -> State:
    """Ask the model, with what is known of the user before the question."""
    known = "\n".join(f"- {text}" for text in state["known"]) or "- nothing yet"
    reply = httpx.post(
        f"{sys.argv[2]}/chat/completions",
        json={
            "model": os.environ.get("MODEL", "default"),
            "messages": [
                {"role": "system", "content": f"What the user said before:\n{known}"},
                {"role": "user", "content": state["question"]},
            ],
        },
        timeout=60,
    )
    reply.raise_for_status()
    return {"answer": reply.json()["choices"][0]["message"]["content"]}


def remember(state: State, *, store: BaseStore) -> State:
    """Keep what the user said."""
    store.put(("users", state["user"]), str(uuid.uuid4()), {"text": state["question"]})
    return {}


def main() -> None:
    """Play the conversations."""
    with ConnectionPool(sys.argv[1], min_size=1, kwargs={"autocommit": True}) as pool:
        store = AgentMemoryStore(pool, project="langgraph")
        store.setup()
        graph = StateGraph(State)
        for node in (recall, answer, remember):
            graph.add_node(node)
        graph.add_edge(START, "recall")
        graph.add_edge("recall", "answer")
        graph.add_edge("answer", "remember")
        graph.add_edge("remember", END)
        agent = graph.compile(store=store)
        for turns in CONVERSATIONS:
            for turn in turns:
                done = agent.invoke({"user": USER, "question": turn})
                print(f"user: {turn}\nknown: {done['known']}\nassistant: {done['answer']}\n")


if __name__ == "__main__":
    main()
