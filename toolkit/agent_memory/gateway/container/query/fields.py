"""What the fields of a document are, and how SQL reads them.

The mappings are those of OpenSearch's indexes of memory containers. What no mapping names is
compared as what is below namespace or tags: exactly, as text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from fnmatch import fnmatchcase
from typing import TypeVar

from agent_memory.gateway.container.query.errors import illegal


class Kind(Enum):
    """How a field is compared."""

    ID = auto()  # _id
    TEXT = auto()  # by words
    KEYWORD = auto()  # exactly
    FLAT = auto()  # all below it exactly, as text
    DATE = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    VECTOR = auto()
    STORED = auto()  # shown, never searched


@dataclass(frozen=True)
class Field:
    """column: an expression that has its one value; else the values are at paths (jsonpath)
    of root, a jsonb expression.
    """

    name: str
    kind: Kind
    column: str | None
    root: str
    paths: tuple[str, ...]


@dataclass(frozen=True)
class Tier:
    """Documents of a kind. view: what holds them; condition: of which rows; columns: bare columns
    of fields, by which indexes are used; roots: cheaper expressions for what is below a field.
    """

    name: str
    view: str
    fields: Mapping[str, Kind]
    columns: Mapping[str, str] = field(default_factory=dict)
    roots: Mapping[str, str] = field(default_factory=dict)
    condition: str | None = None
    has_uuids: bool = True
    is_scoped: bool = True
    has_embedding: bool = False
    nested: str | None = None

    def texts(self, pattern: str) -> list[str]:
        """Names of fields for multi_match: as they are, or those that a pattern with * fits."""
        if "*" not in pattern:
            return [pattern]
        literal = pattern.replace("[", "[[]").replace("?", "[?]")
        return [
            name
            for name, kind in self.fields.items()
            if kind in (Kind.TEXT, Kind.KEYWORD) and fnmatchcase(name, literal)
        ]


# Scalars; null is no value, and neither is what only holds values.
SCALARS = '? (@.type() == "string" || @.type() == "number" || @.type() == "boolean")'
NUMBERS = '? (@.type() == "number")'
BOOLEANS = '? (@.type() == "boolean")'
FILTERS = {Kind.NUMBER: NUMBERS, Kind.DATE: NUMBERS, Kind.BOOLEAN: BOOLEANS}
NAMESPACE = "memory._ids_namespace(d.user_id, d.agent_id, d.run_id, d.app_id)"
COMMON = {
    "memory_container_id": Kind.KEYWORD,
    "owner_id": Kind.KEYWORD,
    "namespace": Kind.FLAT,
    "created_time": Kind.DATE,
    "last_updated_time": Kind.DATE,
}
COMMON_COLUMNS = {
    "memory_container_id": "d.container_id",
    "owner_id": "d.owner_id",
    "namespace.user_id": "d.user_id",
    "namespace.agent_id": "d.agent_id",
    "namespace.session_id": "d.run_id",
    "created_time": "d.created_at",
    "last_updated_time": "d.updated_at",
}
REGISTRY = {
    "name": Kind.TEXT,
    "description": Kind.TEXT,
    "created_time": Kind.DATE,
    "last_updated_time": Kind.DATE,
    "create_time": Kind.DATE,
    "last_update_time": Kind.DATE,
}


def registry(name: str, **more: Kind) -> Tier:
    return Tier(
        name,
        "memory.container_registry",
        {**REGISTRY, **more},
        condition=f"d.kind = '{name}'",
        has_uuids=False,
        is_scoped=False,
    )


T = TypeVar("T")


def without(told: Mapping[str, T], *names: str) -> dict[str, T]:
    return {name: one for name, one in told.items() if name not in names}


TIERS = {
    tier.name: tier
    for tier in (
        Tier(
            "sessions",
            "memory.container_sessions",
            {
                **COMMON,
                "summary": Kind.TEXT,
                "metadata": Kind.FLAT,
                "agents": Kind.FLAT,
                "additional_info": Kind.FLAT,
                "pinned": Kind.BOOLEAN,
            },
            without(COMMON_COLUMNS, "namespace.session_id"),
            has_uuids=False,
        ),
        Tier(
            "working",
            "memory.container_working",
            {
                **COMMON,
                "namespace_size": Kind.NUMBER,
                "tags": Kind.FLAT,
                "payload_type": Kind.KEYWORD,
                "messages.role": Kind.KEYWORD,
                "messages.content.text": Kind.TEXT,
                "messages.content.type": Kind.KEYWORD,
                "message_id": Kind.NUMBER,
                "binary_data": Kind.STORED,
                "structured_data": Kind.FLAT,
                "structured_data_blob": Kind.STORED,
                "infer": Kind.BOOLEAN,
                "metadata": Kind.FLAT,
                "parameters": Kind.FLAT,
                "checkpoint_id": Kind.KEYWORD,
                "session_id": Kind.KEYWORD,
            },
            {**COMMON_COLUMNS, "session_id": "d.run_id", "messages.content.text": "d.content"},
            {"namespace": NAMESPACE},
            nested="messages",
        ),
        Tier(
            "long-term",
            "memory.container_long_term",
            {
                **COMMON,
                "namespace_size": Kind.NUMBER,
                "tags": Kind.FLAT,
                "memory": Kind.TEXT,
                "memory_embedding": Kind.VECTOR,
                "strategy_type": Kind.KEYWORD,
                "strategy_id": Kind.KEYWORD,
                "pinned": Kind.BOOLEAN,
            },
            {**COMMON_COLUMNS, "memory": "d.memory", "memory_embedding": "d.embedding"},
            {"namespace": NAMESPACE, "tags": "(d.metadata - '{owner_id,pinned}'::text[])"},
            has_embedding=True,
        ),
        Tier(
            "history",
            "memory.container_history",
            {
                **without(COMMON, "last_updated_time"),
                "namespace_size": Kind.NUMBER,
                "tags": Kind.FLAT,
                "memory_id": Kind.KEYWORD,
                "action": Kind.KEYWORD,
                "before": Kind.FLAT,
                "after": Kind.FLAT,
                "error": Kind.TEXT,
            },
            without(COMMON_COLUMNS, "last_updated_time"),
            {"namespace": NAMESPACE},
        ),
        registry("containers", owner=Kind.FLAT, configuration=Kind.FLAT),
        registry("connectors", parameters=Kind.FLAT),
        registry("models"),
        registry("tasks"),
    )
}


def tier_of(name: str) -> Tier:
    if name not in TIERS:
        raise illegal(f"Invalid memory type: {name}. Must be one of: {', '.join(TIERS)}")
    return TIERS[name]


def field_of(tier: Tier, name: str, within: str | None = None) -> Field:
    """A field by its name; within: read of an element of that array (alias n)."""
    if name == "_id":
        return Field(name, Kind.ID, "d.id", "", ())
    root = "d.document"
    told, kind = name, tier.fields.get(name)
    if kind is None and told.endswith(".keyword"):
        # The exact text of a field that is searched by words.
        base = told.removesuffix(".keyword")
        if tier.fields.get(base) in (Kind.TEXT, Kind.KEYWORD):
            told, kind = base, Kind.KEYWORD
    column = None if within else tier.columns.get(told)
    if kind is None:
        kind = Kind.STORED if is_stored(tier, told) else Kind.FLAT
    parts = told.split(".")
    if within:
        root, parts = "n.value", parts[within.count(".") + 1 :]
    elif parts[0] in tier.roots:
        root, parts = tier.roots[parts[0]], parts[1:]
    return Field(name, kind, column, root, paths(told, kind, parts, tier.fields))


def is_stored(tier: Tier, name: str) -> bool:
    return any(
        kind is Kind.STORED and name.startswith(f"{above}.") for above, kind in tier.fields.items()
    )


def paths(name: str, kind: Kind, parts: list[str], fields: Mapping[str, Kind]) -> tuple[str, ...]:
    """Where the values are. A key of a flat object may hold points itself."""
    wanted = FILTERS.get(kind, SCALARS)
    if kind is Kind.FLAT and name in fields:
        return (f"{jsonpath(parts)}.** {wanted}",)
    ways = [parts]
    if kind is Kind.FLAT:
        # Of the parts those below the root, which is among them unless it is an expression.
        first = len(parts) - name.count(".")
        ways = [[*parts[:first], *keys] for keys in keyed(parts[first:])]
    # Values that arrays within arrays hold are the key's, too.
    arrays = "[*]" * ARRAYS if kind is Kind.FLAT else ""
    return tuple(f"{jsonpath(way)}{arrays} {wanted}" for way in ways)


ARRAYS = 6  # so deep in each other at most
# Of more parts only the two extremes are looked at.
PARTS = 4


def keyed(parts: list[str]) -> list[list[str]]:
    """The ways in which parts may be keys, which hold points: a and b, or a.b."""
    if len(parts) < 2:
        return [parts]
    if len(parts) > PARTS:
        return [parts, [".".join(parts)]]
    ways = []
    for rest in keyed(parts[1:]):
        ways += [[parts[0], *rest], [f"{parts[0]}.{rest[0]}", *rest[1:]]]
    return ways


def jsonpath(parts: list[str]) -> str:
    """The path of keys; arrays on the way are walked through (lax mode)."""
    return "$" + "".join(f".{json.dumps(part)}" for part in parts)
