"""Embeddings of a neural model on this machine, by the commands of docs/models.md."""

from __future__ import annotations

import os
import re

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, scalar

URL = os.environ.get("AGENT_MEMORY_EMBEDDING_URL")
PROJECT = "local_model"

pytestmark = pytest.mark.skipif(
    URL is None, reason="AGENT_MEMORY_EMBEDDING_URL names no endpoint: make test-local-model"
)


def test_a_local_endpoint_embeds_and_finds(session: Connection) -> None:
    """In words that the memory does not share, in both languages."""
    session.execute(
        "select memory_project_create(%s, dimension => 384, embedding_provider => 'none')",
        [PROJECT],
    )
    pattern = re.escape(str(URL).removesuffix("/v1"))
    session.execute(
        "select memory_setting_set('trusted_endpoints', %s, project => %s)",
        [Jsonb([pattern]), PROJECT],
    )
    session.execute(
        "select memory_model_set('embedding', 'openai', 'e5-query', base_url => %s, project => %s)",
        [URL, PROJECT],
    )
    for text in ("The physician wants a blood test", "My bicycle was stolen", "我老公是消防员"):
        session.execute(
            "select memory_add(%s, user_id => 'mia', infer => false, project => %s)",
            [text, PROJECT],
        )
    for query, found in (
        ("What does my doctor want?", "The physician wants a blood test"),
        ("我丈夫的职业", "我老公是消防员"),
    ):
        first = scalar(
            session,
            "select memory from memory_search(%s, user_id => 'mia', top_k => 1, project => %s)",
            query,
            PROJECT,
        )
        assert first == found
