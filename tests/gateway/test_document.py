"""What the gateway says of itself holds: Schemathesis asks whatever its document allows.

A few requests of each operation, each with a writer's key and with an administrator's;
AGENT_MEMORY_DOCUMENT_EXAMPLES says how many (300 in make test-long).
"""

from __future__ import annotations

import os
from typing import Any

import psycopg
import pytest
import schemathesis
from agent_memory.gateway.app import application
from agent_memory.gateway.settings import Settings
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.gateway.conftest import Gateway

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
EXAMPLES = int(os.environ.get("AGENT_MEMORY_DOCUMENT_EXAMPLES", "3"))
document = schemathesis.openapi.from_dict(application(Settings("")).openapi())


@pytest.fixture(scope="module")
def keys(gateway: Gateway) -> list[str]:
    """A writer's, and an administrator's of a project of its own, whose models it may change."""
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create('documented')")
    return [gateway.key(), gateway.key(role="memory_admin", project="documented")]


@document.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), deadline=None)
def test_nothing_undocumented_is_answered(
    case: schemathesis.Case[Any], gateway: Gateway, keys: list[str]
) -> None:
    for key in keys:
        case.call_and_validate(
            base_url=gateway.base,
            checks=CHECKS,
            headers={"authorization": f"Token {key}"},
            timeout=60,
        )
