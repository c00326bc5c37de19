"""What a memory container keeps, and what it tells of it."""

from __future__ import annotations

from tests.gateway.container.conftest import BASE, OpenSearch


def test_working_memory_is_there_at_once_and_facts_follow(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    told = opensearch.add(container, "I live in Beijing. I like hiking.")
    assert set(told) == {"session_id", "working_memory_id"}
    (working,) = opensearch.hits(container, "working")
    assert working["_id"] == told["working_memory_id"]
    assert opensearch.facts(container) == ["Lives in Beijing", "Likes hiking"]
    task = opensearch.ask("GET", f"/_plugins/_ml/tasks/{told['working_memory_id']}")
    assert task["state"] == "COMPLETED"
    (first, _) = opensearch.hits(container, "long-term")
    assert first["_source"]["namespace"] == {"user_id": "bob"}
    assert BASE
