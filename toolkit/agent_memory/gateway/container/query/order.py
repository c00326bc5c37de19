"""The order of hits, and where a page goes on from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agent_memory.gateway.container.query import times
from agent_memory.gateway.container.query.checks import KEYS, Json, field_name, kind_of, number
from agent_memory.gateway.container.query.clauses.terms import UUID_TEXT, numeric, values
from agent_memory.gateway.container.query.errors import illegal, malformed
from agent_memory.gateway.container.query.fields import Field, Kind
from agent_memory.gateway.container.query.query import Place, Query

ROOT = Place(scored=False)
OPTIONS = ("order", "missing", "mode", "unmapped_type")


@dataclass(frozen=True)
class Key:
    """name: the column of k, a row that is kept; type: of SQL; shown: as the hit says it."""

    field: Field | None
    name: str
    type: str
    descending: bool
    nulls_first: bool = False

    @property
    def by(self) -> str:
        return f'k.{self.name} collate "C"' if self.type == "text" else f"k.{self.name}"

    @property
    def shown(self) -> str:
        return f"k.{self.name}::text" if self.type in ("text", "uuid") else f"k.{self.name}"

    @property
    def order(self) -> str:
        nulls = "first" if self.nulls_first else "last"
        return f"{self.by} {'desc' if self.descending else 'asc'} nulls {nulls}"


def sort_of(query: Query, told: Any) -> list[Key]:
    """The keys of a sort, in any spelling; empty: by score."""
    parts = told if isinstance(told, list) else [told]
    keys: list[Key] = []
    for part in parts:
        if isinstance(part, str):
            keys.append(key_of(query, part, {}))
        elif isinstance(part, dict):
            for name, said in part.items():
                keys.append(key_of(query, name, {"order": said} if isinstance(said, str) else said))
        else:
            raise illegal(f"malformed sort format, unexpected {kind_of(part)}")
    if len(keys) > KEYS:
        raise illegal(f"[sort] has more than {KEYS} keys")
    return keys


def key_of(query: Query, name: str, given: Any) -> Key:
    field_name("sort", name)
    if name in ("_script", "_geo_distance"):
        raise malformed(f"[sort] by [{name}] is not supported here")
    if not isinstance(given, dict):
        raise illegal(f"malformed sort format, unexpected {kind_of(given)} for [{name}]")
    for option in given:
        if option not in OPTIONS:
            raise illegal(f"[field_sort] unknown field [{option}]")
    order = str(given.get("order", "desc" if name == "_score" else "asc")).lower()
    if order not in ("asc", "desc"):
        raise illegal(f"No enum constant [order] of [sort]: [{order[:40]}]")
    descending = order == "desc"
    if name == "_score":
        return Key(None, "score", "float8", descending)
    if name in ("_id", "_doc"):
        return Key(None, "id", "uuid" if query.tier.has_uuids else "text", descending)
    field = query.field(name, ROOT)
    expression, type = value_of(query, field, mode_of(given, descending))
    missing = given.get("missing", "_last")
    if missing not in ("_last", "_first"):
        bound = query.bind(converted(query, field, type, missing), type)
        expression = f"coalesce({expression}, {bound})"
    column = query.column(expression).removeprefix("m.")
    return Key(field, column, type, descending, missing == "_first")


def mode_of(given: Json, descending: bool) -> str:
    """Which of several values counts."""
    mode = given.get("mode", "max" if descending else "min")
    if mode not in ("min", "max"):
        raise illegal(f"[sort] does not support [mode] [{str(mode)[:40]}]")
    return str(mode)


def value_of(query: Query, field: Field, mode: str) -> tuple[str, str]:
    """A field's value to sort by, and its type in SQL."""
    if field.kind is Kind.TEXT:
        raise illegal(
            "Text fields are not optimised for operations that require per-document field data "
            f"like aggregations and sorting. Use [{field.name}.keyword] instead."
        )
    if field.kind in (Kind.STORED, Kind.VECTOR):
        raise illegal(f"[sort] can't sort by [{field.name}]")
    if field.column is not None:
        if field.kind is Kind.DATE:
            return f"memory._epoch_ms({field.column})", "bigint"
        return field.column, "text"
    found = values(query, field)
    if field.kind in (Kind.DATE, Kind.NUMBER):
        return f"(select {mode}(v.value::numeric) from {found})", "numeric"
    if field.kind is Kind.BOOLEAN:
        return f"(select {mode}(v.value::boolean::integer) from {found})", "integer"
    return f'(select {mode}(v.value collate "C") from {found})', "text"


def converted(query: Query, field: Field | None, type: str, value: Any) -> Any:
    """A value of a key: of search_after, or what stands for a missing one."""
    if type == "float8":
        return number("search_after", "_score", value, -1e308, 1e308)
    if type == "uuid":
        if not isinstance(value, str) or not UUID_TEXT.match(value):
            raise illegal(f"[search_after] is no _id: [{str(value)[:40]}]")
        return value
    if type == "text":
        if not isinstance(value, str):
            raise illegal(f"[search_after] unexpected {kind_of(value)} for a text")
        return value
    assert field is not None
    if field.kind is Kind.DATE:
        return times.milliseconds(field.name, value, False, query.now)
    if field.kind is Kind.BOOLEAN and isinstance(value, bool):
        return int(value)
    told = numeric(field, value)
    if type == "integer" and told not in (0, 1):
        raise illegal(f"[{field.name}] is [true] or [false]")
    return str(told) if type == "numeric" else told


def after(query: Query, keys: list[Key], told: Any) -> str | None:
    """The condition on k of the rows after these values."""
    if told is None:
        return None
    if not isinstance(told, list) or not told:
        raise malformed("[search_after] must be an array of at least one value")
    if not keys:
        raise illegal("Sort must contain at least one field.")
    if len(told) != len(keys):
        raise illegal(f"search_after has {len(told)} value(s) but sort has {len(keys)}.")
    alike: list[str] = []
    either: list[str] = []
    for key, value in zip(keys, told, strict=True):
        bound = (
            None
            if value is None
            else query.bind(converted(query, key.field, key.type, value), key.type)
        )
        either.append(" and ".join([*alike, beyond(key, bound)]))
        alike.append(f"{key.by} is null" if bound is None else f"{key.by} = {bound}")
    return " or ".join(f"({one})" for one in either)


def beyond(key: Key, bound: str | None) -> str:
    """Whether a key's value comes after another."""
    if bound is None:
        return f"{key.by} is not null" if key.nulls_first else "false"
    later = f"{key.by} {'<' if key.descending else '>'} {bound}"
    return later if key.nulls_first else f"({later} or {key.by} is null)"
