"""What a fenced role was granted: see agent_memory_udfs.grants."""

from __future__ import annotations

from typing import Any

import pytest
from agent_memory_udfs import grants

NONE = dict.fromkeys(grants.IDS)


def held(*given: dict[str, Any]) -> list[grants.Grant]:
    return [grants.Grant(**{"project": "p", **of}) for of in given]


ONE: list[tuple[list[dict[str, str]], dict[str, Any], list[str | None] | None]] = [
    ([], {}, None),
    ([{}], {}, [None, None, None]),
    ([{"user_id": "u"}], {}, ["u", None, None]),
    ([{"user_id": "u"}, {}], {"user_id": "u"}, [None, None, None]),
    ([{"user_id": "u"}, {"user_id": "v"}], {"user_id": "v"}, ["v", None, None]),
    ([{"user_id": "u"}, {"user_id": "v"}], {"user_id": "*"}, ["u", None, None]),
    ([{"agent_id": "a"}, {"user_id": "u"}], {"user_id": "w"}, ["u", None, None]),
    (
        [{"user_id": "u"}, {"user_id": "v", "agent_id": "a"}],
        {"user_id": "v", "agent_id": "a", "run_id": "r"},
        ["v", "a", None],
    ),
    ([{"run_id": "r"}], {"run_id": "r"}, [None, None, "r"]),
    # What a policy doesn't compare first: another id, and "", which stands for none.
    ([{"app_id": "x"}], {"app_id": "x"}, None),
    ([{"user_id": "u", "app_id": "x"}], {"user_id": "u", "app_id": "x"}, None),
    ([{"agent_id": ""}], {"agent_id": ""}, None),
]


@pytest.mark.parametrize(("granted", "scope", "one"), ONE)
def test_one_grant_is_compared_first(
    granted: list[dict[str, str]], scope: dict[str, Any], one: list[str | None] | None
) -> None:
    assert grants.by_id("one", held(*granted), "p", {**NONE, **scope}) == one
    assert grants.by_id("one", held(*granted), None, {**NONE, **scope}) is None


VALUES: list[tuple[str, str | None, list[dict[str, str]], list[str] | None]] = [
    ("project", "p", [{"user_id": "u"}], None),
    ("project", "p", [{"user_id": "u"}, {}], ["p"]),
    ("project", None, [{}, {"project": "q"}], ["p", "q"]),
    ("user_id", "p", [{"user_id": "u"}, {"user_id": "v"}, {}], ["u", "v"]),
    ("user_id", "p", [{"user_id": "u", "agent_id": "a"}, {"run_id": "r"}], None),
    ("user_id", None, [{"user_id": "u"}, {"project": "q", "user_id": "v"}], ["p/u", "q/v"]),
]


@pytest.mark.parametrize(("id_name", "within", "granted", "values"), VALUES)
def test_values_by_id(
    id_name: str, within: str | None, granted: list[dict[str, str]], values: list[str] | None
) -> None:
    assert grants.by_id(id_name, held(*granted), within, NONE) == values


BINDING = {"project": "p", "held_by": "1", "privilege": "write", "is_grant": False, **NONE}
NARROWED: list[tuple[dict[str, Any], dict[str, Any], str, dict[str, str] | None]] = [
    ({}, {"user_id": "u"}, "read", {"user_id": "u"}),
    ({"user_id": "u"}, {"user_id": "u"}, "write", {"user_id": "u"}),
    ({"user_id": "v"}, {"user_id": "u"}, "read", None),
    ({"agent_id": "a"}, {"user_id": "u"}, "read", {"user_id": "u", "agent_id": "a"}),
    ({"project": "q"}, {"user_id": "u"}, "read", None),
    ({"bound_role": "1"}, {"user_id": "u"}, "read", {"user_id": "u"}),
    ({"bound_role": "2"}, {"user_id": "u"}, "read", None),
    ({}, {"user_id": "u", "privilege": "read"}, "write", None),
]


@pytest.mark.parametrize(("grant", "binding", "privilege", "ids"), NARROWED)
def test_a_binding_narrows(
    grant: dict[str, Any], binding: dict[str, Any], privilege: str, ids: dict[str, str] | None
) -> None:
    found = grants.narrowed(held(grant), {**BINDING, **binding}, privilege)
    assert found == ([] if ids is None else held(ids))
