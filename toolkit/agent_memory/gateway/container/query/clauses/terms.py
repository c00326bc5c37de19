"""Clauses that compare values as they are: exact ones, ranges, beginnings, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from agent_memory.gateway.container.query import times
from agent_memory.gateway.container.query.checks import (
    PATTERN,
    TERMS,
    Json,
    boolean,
    boost_of,
    field_name,
    kind_of,
    objects,
    one_field,
    options,
    text_of,
)
from agent_memory.gateway.container.query.clauses import clause
from agent_memory.gateway.container.query.errors import illegal, malformed
from agent_memory.gateway.container.query.fields import Field, Kind
from agent_memory.gateway.container.query.query import Clause, Place, Query, any_of

UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
# Comparisons, in jsonpath and SQL alike but for the equal.
COMPARED = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}


def some_value(query: Query, field: Field, condition: Callable[[str], str]) -> str:
    """Whether the condition holds of some value of a field, as text."""
    if field.kind in (Kind.STORED, Kind.VECTOR):
        return "false"
    if field.kind is Kind.TEXT:
        words = f"string_to_array(btrim(memory._tokens({content(query, field)})), '  ')"
        return f"exists (select from unnest({words}) as v (value) where {condition('v.value')})"
    if field.column is not None:
        return condition(field.column)
    return f"exists (select from {values(query, field)} where {condition('v.value')})"


def values(query: Query, field: Field) -> str:
    """The values of a field as v (value), text."""
    found = " union all ".join(
        f"select x.value #>> '{{}}' "
        f"from jsonb_path_query({field.root}, {query.bind(path, 'jsonpath')}) as x (value)"
        for path in field.paths
    )
    return f"({found}) as v (value)"


def content(query: Query, field: Field) -> str:
    """All of a text, its values one below the other."""
    if field.column is not None:
        return field.column
    return f"(select string_agg(v.value, E'\\n') from {values(query, field)})"


def equals(query: Query, field: Field, value: Any, name: str) -> str:
    """Whether a field has a value."""
    if field.kind is Kind.ID:
        return one_of_ids(query, [text_of(name, value)])
    if field.kind is Kind.DATE:
        return between(query, field, name, {"gte": value, "lte": value})
    if field.kind is Kind.NUMBER:
        return equal_to(query, field, [numeric(field, value)])
    if field.kind is Kind.BOOLEAN:
        return equal_to(query, field, [truth(field, value)])
    bound = query.bind(text_of(name, value), "text")
    return some_value(query, field, lambda one: f"{one} = {bound}")


def equal_to(query: Query, field: Field, wanted: list[Any]) -> str:
    """Whether some number or boolean of a field is one of these."""
    path = field.paths[0].split(" ? ")[0]
    tests = " || ".join(f"@ == $v{place}" for place in range(len(wanted)))
    told = Jsonb({f"v{place}": one for place, one in enumerate(wanted)})
    return (
        f"jsonb_path_exists({field.root}, {query.bind(f'{path} ? ({tests})', 'jsonpath')}, "
        f"{query.bind(told, 'jsonb')}, true)"
    )


def numeric(field: Field, value: Any) -> int | float:
    if isinstance(value, str):
        try:
            value = float(value) if not re.fullmatch(r"-?\d{1,300}", value) else int(value)
        except ValueError:
            value = None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value - value != 0:
        raise illegal(f"failed to create query: [{field.name}] is a number, and this is none")
    return value


def truth(field: Field, value: Any) -> bool:
    if value in ("true", "false"):
        return bool(value == "true")
    if not isinstance(value, bool):
        raise illegal(
            f"Can't parse boolean value [{str(value)[:40]}] of [{field.name}], "
            "expected [true] or [false]"
        )
    return value


def one_of_ids(query: Query, ids: list[str]) -> str:
    if not query.tier.has_uuids:
        return f"d.id = any({query.bind(ids, 'text[]')})"
    # No other text is an id.
    known = [UUID(one) for one in ids if UUID_TEXT.match(one)]
    return f"d.id = any({query.bind(known, 'uuid[]')})"


@clause("term")
def term(query: Query, told: Any, place: Place) -> Clause:
    name, value, boost = one_field("term", told, "boost")
    folds = False
    if isinstance(value, dict):
        given = options("term", value, "value", "boost", "case_insensitive")
        if "value" not in given:
            raise illegal("[term] value cannot be null")
        boost *= boost_of("term", given)
        folds = boolean("term", "case_insensitive", given.get("case_insensitive", False))
        value = given["value"]
    field = query.field(name, place)
    if folds and field.kind in (Kind.TEXT, Kind.KEYWORD, Kind.FLAT):
        bound = query.bind(text_of("term", value), "text")
        condition = some_value(query, field, lambda one: f"{folded(one)} = {folded(bound)}")
    else:
        condition = equals(query, field, value, "term")
    return query.constant(condition, boost, place)


def folded(text: str) -> str:
    """In small letters, of A to Z."""
    return f'lower({text} collate "C")'


@clause("terms")
def terms(query: Query, told: Any, place: Place) -> Clause:
    name, wanted, boost = one_field("terms", told, "boost")
    if isinstance(wanted, dict):
        raise malformed("[terms] query does not support lookup by index, id and path")
    if not isinstance(wanted, list):
        raise malformed(f"[terms] query requires an array of values, found {kind_of(wanted)}")
    if len(wanted) > TERMS:
        raise illegal(
            f"The number of terms [{len(wanted)}] used in the Terms Query request has exceeded "
            f"the allowed maximum of [{TERMS}]"
        )
    field = query.field(name, place)
    return query.constant(equals_one(query, field, wanted), boost, place)


def equals_one(query: Query, field: Field, wanted: list[Any]) -> str:
    """Whether a field has one of these values."""
    if field.kind is Kind.NUMBER:
        numbers = query.bind([str(numeric(field, one)) for one in wanted], "numeric[]")
        return (
            f"exists (select from {values(query, field)} where v.value::numeric = any({numbers}))"
        )
    if field.kind is Kind.BOOLEAN:
        truths = sorted({truth(field, one) for one in wanted})
        return equal_to(query, field, truths) if truths else "false"
    if field.kind is Kind.DATE:
        query.count(len(wanted))
        return any_of([equals(query, field, one, "terms") for one in wanted])
    texts = [text_of("terms", one) for one in wanted]
    if field.kind is Kind.ID:
        return one_of_ids(query, texts)
    bound = query.bind(texts, "text[]")
    return some_value(query, field, lambda one: f"{one} = any({bound})")


@clause("ids")
def ids(query: Query, told: Any, place: Place) -> Clause:
    given = options("ids", objects("ids", told), "values", "boost")
    wanted = given.get("values")
    if isinstance(wanted, str):
        wanted = [wanted]
    if not isinstance(wanted, list):
        raise illegal("[ids] requires providing [values] as an array")
    if len(wanted) > TERMS:
        raise illegal(f"[ids] has more than {TERMS} values")
    condition = one_of_ids(query, [text_of("ids", one) for one in wanted])
    return query.constant(condition, boost_of("ids", given), place)


@clause("exists")
def exists(query: Query, told: Any, place: Place) -> Clause:
    given = options("exists", objects("exists", told), "field", "boost")
    if "field" not in given:
        raise illegal("[exists] must be provided with a [field]")
    field = query.field(field_name("exists", given["field"]), place)
    if field.kind is Kind.ID:
        condition = "true"
    elif field.kind is Kind.STORED:
        condition = "false"
    elif field.column is not None:
        condition = f"{field.column} is not null"
    else:
        # Of an object: whether there is anything in it.
        base, _, wanted = field.paths[0].partition(" ? ")
        below = base if base.endswith(".**") else f"{base}.**"
        paths = [f"{below} ? {wanted}", *field.paths[1:]]
        condition = any_of(
            [f"jsonb_path_exists({field.root}, {query.bind(path, 'jsonpath')})" for path in paths]
        )
    return query.constant(condition, boost_of("exists", given), place)


@clause("range")
def range_query(query: Query, told: Any, place: Place) -> Clause:
    name, given, boost = one_field("range", told, "boost")
    if not isinstance(given, dict):
        raise malformed(f"[range] query does not support {kind_of(given)} for [{name}]")
    given = bounds(given)
    boost *= boost_of("range", given)
    field = query.field(name, place)
    limits = {one: value for one in COMPARED if (value := given.get(one)) is not None}
    return query.constant(within(query, field, limits, given), boost, place)


# What else clients of older releases say.
OLDER = {"from": "gte", "to": "lte"}


def bounds(told: Json) -> Json:
    """The options of a range, by their names of today."""
    given = options(
        "range", told,
        "gt", "gte", "lt", "lte", "from", "to", "include_lower", "include_upper", "format",
        "time_zone", "boost",
    )  # fmt: skip
    given = dict(given)
    for old, inclusion in (("from", "include_lower"), ("to", "include_upper")):
        includes = boolean("range", inclusion, given.pop(inclusion, True))
        if old in given:
            name = OLDER[old] if includes else OLDER[old][:2]
            given[name] = given.pop(old)
    return given


def within(query: Query, field: Field, limits: Json, given: Json) -> str:
    """Whether some value of a field is within limits; without any: whether it has one."""
    if not limits:
        return exists(query, {"field": field.name}, Place(False)).condition
    if field.kind is Kind.DATE:
        return between(query, field, "range", limits, given.get("format"), given.get("time_zone"))
    for option in ("format", "time_zone"):
        if option in given:
            raise malformed(f"[range] [{option}] is of dates, and [{field.name}] is none")
    if field.kind is Kind.NUMBER:
        return ranged(query, field, {name: numeric(field, one) for name, one in limits.items()})
    if field.kind is Kind.BOOLEAN:
        raise illegal(f"[range] field [{field.name}] of type [boolean] does not support ranges")
    if field.kind is Kind.ID:
        raise illegal("[range] field [_id] does not support ranges")
    told = {name: query.bind(text_of("range", one), "text") for name, one in limits.items()}
    return some_value(
        query,
        field,
        lambda one: " and ".join(
            f'{one} collate "C" {COMPARED[name]} {bound}' for name, bound in told.items()
        ),
    )


def ranged(query: Query, field: Field, limits: dict[str, Any]) -> str:
    """Whether some number of a field is within limits."""
    path = field.paths[0].split(" ? ")[0]
    tests = " && ".join(f"@ {COMPARED[name]} ${name}" for name in limits)
    return (
        f"jsonb_path_exists({field.root}, {query.bind(f'{path} ? ({tests})', 'jsonpath')}, "
        f"{query.bind(Jsonb(limits), 'jsonb')}, true)"
    )


def between(
    query: Query, field: Field, name: str, limits: Json, format: Any = None, zone: Any = None
) -> str:
    """Whether a time is within limits. Documents have whole milliseconds, the rows' times more."""
    if format is not None:
        unknown = set(str(format).split("||")) - times.FORMATS
        if unknown:
            raise illegal(f"[{name}] Invalid format: [{str(format)[:40]}]")
    try:
        local = times.zone_of("Z" if zone is None else str(zone))
    except ValueError:
        raise illegal(f"[{name}] Invalid time_zone: [{str(zone)[:40]}]") from None
    first, last = times.FIRST, times.LAST
    for operator, value in limits.items():
        ends = operator in ("gt", "lte")
        at = times.milliseconds(field.name, value, ends, query.now, local)
        if operator.startswith("g"):
            first = max(first, at + (operator == "gt"))
        else:
            last = min(last, at - (operator == "lt"))
    if first > last:
        return "false"
    if field.column is None:
        return ranged(query, field, {"gte": first, "lte": last})
    tests = []
    if first > times.FIRST:
        tests.append(f"{field.column} >= {query.bind(moment(first), 'timestamptz')}")
    if last < times.LAST:
        tests.append(f"{field.column} < {query.bind(moment(last + 1), 'timestamptz')}")
    return " and ".join(tests) or f"{field.column} is not null"


def moment(at: int) -> datetime:
    return times.EPOCH + timedelta(milliseconds=at)


@clause("prefix")
def prefix(query: Query, told: Any, place: Place) -> Clause:
    name, value, boost, folds = pattern_of("prefix", told, "value")
    field = query.field(name, place)
    bound = query.bind(value, "text")
    condition = matching(
        query, field, "prefix", folds, lambda one, fold: f"starts_with({fold(one)}, {fold(bound)})"
    )
    return query.constant(condition, boost, place)


@clause("wildcard")
def wildcard(query: Query, told: Any, place: Place) -> Clause:
    """* is any text, ? any character; LIKE takes a time that is bounded by both lengths."""
    name, value, boost, folds = pattern_of("wildcard", told, "value", "wildcard")
    field = query.field(name, place)
    if field.kind is Kind.TEXT:
        value = value.lower()
    bound = query.bind(like(value), "text")
    condition = matching(
        query,
        field,
        "wildcard",
        folds,
        lambda one, fold: f'{fold(one)} collate "C" like {fold(bound)}',
    )
    return query.constant(condition, boost, place)


def pattern_of(name: str, told: Any, *values: str) -> tuple[str, str, float, bool]:
    """Field, pattern, boost, whether letters of any size are meant."""
    field, given, boost = one_field(name, told, "boost")
    if not isinstance(given, dict):
        given = {"value": given}
    options(name, given, *values, "boost", "case_insensitive")
    found = [given[value] for value in values if value in given]
    if len(found) != 1 or not isinstance(found[0], str):
        raise illegal(f"[{name}] needs one text as [value]")
    if len(found[0]) > PATTERN:
        raise illegal(f"[{name}] the pattern is longer than {PATTERN} characters")
    folds = boolean(name, "case_insensitive", given.get("case_insensitive", False))
    return field, found[0], boost * boost_of(name, given), folds


def matching(
    query: Query,
    field: Field,
    name: str,
    folds: bool,
    condition: Callable[[str, Callable[[str], str]], str],
) -> str:
    """Whether a text of a field is as a pattern says."""
    if field.kind not in (Kind.TEXT, Kind.KEYWORD, Kind.FLAT, Kind.STORED):
        raise illegal(
            f"Can only use {name} queries on keyword, text and flat fields - not on [{field.name}]"
        )
    fold: Callable[[str], str] = folded if folds else str
    return some_value(query, field, lambda one: condition(one, fold))


def like(pattern: str) -> str:
    """A pattern of * and ? as one of LIKE; a backslash takes the next character as it is."""
    told = []
    escaped = False
    for character in pattern:
        if escaped or character not in "*?\\":
            told.append(f"\\{character}" if character in "%_\\" else character)
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "?":
            told.append("_")
        elif not told or told[-1] != "%":
            told.append("%")
    return "".join(told) + ("\\\\" if escaped else "")
