"""What the gateway says of itself holds: Schemathesis asks whatever its document allows.

A few requests of each operation; AGENT_MEMORY_DOCUMENT_EXAMPLES says how many (300 in make
test-long).
"""

from __future__ import annotations

import os
from typing import Any

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
EXAMPLES = int(os.environ.get("AGENT_MEMORY_DOCUMENT_EXAMPLES", "5"))


@pytest.fixture(scope="module")
def document() -> schemathesis.BaseSchema:
    """Read when the test runs: it is long."""
    return schemathesis.openapi.from_dict(application(Settings("")).openapi())


@pytest.fixture(scope="module")
def authorization(gateway: Gateway) -> str:
    return f"Token {gateway.key()}"


@schemathesis.pytest.from_fixture("document").parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), deadline=None)
def test_nothing_undocumented_is_answered(
    case: schemathesis.Case[Any], gateway: Gateway, authorization: str
) -> None:
    case.call_and_validate(
        base_url=gateway.base,
        checks=CHECKS,
        headers={"authorization": authorization},
        timeout=60,
    )
