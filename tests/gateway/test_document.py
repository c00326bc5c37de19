"""What the gateway says of itself holds: Schemathesis asks whatever its document allows.

Schemathesis's coverage and a few requests made up of each operation, with a writer's key and with
an administrator's. Of its coverage each scenario of each parameter of each operation is asked, and
each value of each property by each method; what only repeats these of another operation, or of
the same, is in make test-long. AGENT_MEMORY_DOCUMENT_EXAMPLES says how many are made up (300 in
make test-long, where both ask everything).
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from hypothesis import HealthCheck, settings

from tests.gateway.conftest import Gateway

if TYPE_CHECKING:
    import schemathesis

EXAMPLES = int(os.environ.get("AGENT_MEMORY_DOCUMENT_EXAMPLES", "3"))
ALL = EXAMPLES > 3
BOTH = 10  # requests of an operation which both ask; then the second asks every fourth only


@pytest.fixture(scope="module")
def keys(gateway: Gateway) -> list[str]:
    """A writer's, and an administrator's of a project of its own, whose models it may change."""
    with psycopg.connect(gateway.dsn, autocommit=True) as connection:
        connection.execute("select memory_project_create('documented')")
    return [gateway.key(), gateway.key(role="memory_admin", project="documented")]


@pytest.fixture(scope="module")
def document() -> Any:
    """The gateway's OpenAPI document."""
    import schemathesis
    from agent_memory.gateway.app import application
    from agent_memory.gateway.settings import Settings

    return schemathesis.openapi.from_dict(application(Settings("")).openapi())


def kinds_of(case: schemathesis.Case[Any]) -> Iterator[tuple[object, ...]]:
    """What a case of the coverage tries: of its operation, and of all that have such a property."""
    told: Any = case.meta.phase.data if case.meta else None
    if scenario := getattr(told, "scenario", None):
        yield case.operation.label, scenario, told.parameter
        yield case.operation.method, scenario, told.description, told.parameter, told.location


def test_nothing_undocumented_is_answered(
    request: pytest.FixtureRequest, gateway: Gateway, keys: list[str]
) -> None:
    """Each operation is a subtest. Importing Schemathesis and making its cases takes seconds, which
    every worker would spend that only collects this test: hence here.
    """
    import requests
    import schemathesis
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

    checks = [
        not_a_server_error,
        status_code_conformance,
        content_type_conformance,
        response_schema_conformance,
    ]
    kinds: set[tuple[object, ...]] = set()
    asked: Counter[str] = Counter()
    refused: Counter[str] = Counter()  # a writer, by operation
    session = requests.Session()  # one connection instead of thousands
    session.trust_env = False  # nor is the environment asked for proxies each time
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    @schemathesis.pytest.from_fixture("document").parametrize()
    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), deadline=None)
    def each_operation(case: schemathesis.Case[Any]) -> None:
        of_case = set(kinds_of(case))
        if not ALL and of_case and of_case <= kinds:
            return
        kinds.update(of_case)

        def answered(key: str) -> int:
            response = case.call_and_validate(
                base_url=gateway.base,
                session=session,
                checks=checks,
                headers={"authorization": f"Token {key}"},
                timeout=60,
            )
            return response.status_code

        writer, administrator = keys
        name = case.operation.label
        asked[name] += 1
        is_for_both = ALL or asked[name] <= BOTH or asked[name] % 4 == 0
        # What is an administrator's alone he asks each time, else a writer does.
        if is_for_both or refused[name] < BOTH:
            status = answered(writer)
            refused[name] += status == 403
            if not is_for_both and status != 403:
                return
        answered(administrator)

    request.node._nodeid = request.node.nodeid  # Schemathesis 4.32 reads it, pytest 9.2 has none
    each_operation(request=request)
