"""The whole filter algebra, compared with a plain evaluation in Python over random rows."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from tests.database.calls import (
    Connection,
    Row,
    Scope,
    call,
    contents,
    refused,
    rows,
    scalar,
    texts,
)

Filter = dict[str, Any]
ZOO = "zoo"
DAY_0 = datetime(2026, 1, 1, tzinfo=UTC)
NAMES = ["alex", "bob", "cara", "al", "b"]
WORDS = ["tea", "Tea", "green tea", "coffee", "milk", "TEA time"]
CATEGORIES = ["food", "Food", "work", "travel"]
KINDS = ["fact", "preference", "summary", "episode", "procedure"]
VALUES: list[Any] = [
    None, True, False, 0, 1, 2, 10, 1.5, "a", "b", "ab", "Ab", "", "10", [], [1, 2], ["a", "b"],
    ["ab"], {"a": 1}, {},
]  # fmt: skip
KEYS = ["k", "k2", "deep key", "it's"]

# Every key, how it is compared, and the column that it stands for.
TEXT_KEYS = {
    "user_id": "user_id", "agent_id": "agent_id", "run_id": "run_id", "app_id": "app_id",
    "actor": "actor", "actor_id": "actor", "kind": "kind", "slot": "slot",
}  # fmt: skip
WORD_KEYS = {"text": "memory", "memory": "memory", "keywords": "memory"}
TIME_KEYS = {
    "created_at": "created_at", "updated_at": "changed_at", "timestamp": "valid_from",
    "valid_from": "valid_from", "valid_to": "valid_to", "stated_at": "stated_at",
    "expires_at": "expires_at", "expiration_date": "expires_at",
}  # fmt: skip


def some(value: random.Random, choices: list[Any]) -> Any:
    """One of the choices, or null now and then."""
    return None if value.random() < 0.3 else value.choice(choices)


def fill(conn: Connection) -> list[Row]:
    """Random memories of one app; every column that a filter can name varies."""
    chance = random.Random(20260101)
    for number in range(150):
        begins = DAY_0 + timedelta(days=chance.randrange(20))
        ends = None if chance.random() < 0.7 else begins + timedelta(days=5)
        changed = None if chance.random() < 0.5 else begins + timedelta(days=chance.randrange(9))
        expires = some(chance, [DAY_0 + timedelta(days=n) for n in (5, 12)])
        metadata = {key: chance.choice(VALUES) for key in KEYS if chance.random() < 0.5}
        conn.execute(
            "insert into memory.memory (project, user_id, agent_id, run_id, app_id, actor, kind, "
            "slot, importance, immutable, categories, metadata, memory, created_at, updated_at, "
            "stated_at, valid, expires_at) values ('default', %s, %s, %s, %s, %s, %s, %s, %s, %s, "
            "%s, %s, %s, %s, %s, %s, tstzrange(%s, %s), %s)",
            [
                *(some(chance, NAMES) for _ in range(3)), ZOO, some(chance, NAMES),
                chance.choice(KINDS), some(chance, ["user / name", "user / job"]),
                chance.choice([0, 0.1, 0.5, 0.9, 1]), chance.random() < 0.3,
                chance.sample(CATEGORIES, chance.randrange(4)), Jsonb(metadata),
                f"{chance.choice(WORDS)} {number}", begins, changed, begins, begins, ends, expires,
            ],
        )  # fmt: skip
    return rows(
        conn,
        "select m.*, lower(valid) as valid_from, upper(valid) as valid_to, "
        "coalesce(updated_at, created_at) as changed_at from memory.memory as m "
        "where app_id = %s and version_of is null",
        ZOO,
    )


@pytest.fixture(scope="module")
def zoo(shared: Connection) -> list[Row]:
    return fill(shared)


# ---- what the algebra means


def same(left: Any, right: Any) -> bool:
    """Equality of JSON values: 1 is 1.0 but not true."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right) and isinstance(left, str) == isinstance(right, str)


def as_list(wanted: Any) -> list[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "gt": lambda held, wanted: bool(held > wanted),
    "gte": lambda held, wanted: bool(held >= wanted),
    "lt": lambda held, wanted: bool(held < wanted),
    "lte": lambda held, wanted: bool(held <= wanted),
}


def column_holds(held: Any, operator: str, wanted: Any) -> bool:
    """An operator on a column with a single value; null satisfies only ne and nin."""
    if wanted == "*":
        return (held is None) == (operator == "ne")
    if operator == "eq":
        return bool(held == wanted)
    if operator == "ne":
        return bool(held != wanted)
    if operator == "in":
        return held in as_list(wanted)
    if operator == "nin":
        return held not in as_list(wanted)
    if held is None:
        return False
    if operator == "contains":
        return wanted in held
    if operator == "icontains":
        return wanted.lower() in held.lower()
    return ORDER[operator](held, wanted)


def categories_hold(held: list[str], operator: str, wanted: Any) -> bool:
    """An operator on the list of categories."""
    if wanted == "*":
        return (not held) == (operator == "ne")
    any_of = bool(set(held) & set(as_list(wanted)))
    if operator == "eq":
        return set(held) == set(as_list(wanted))
    if operator in ("ne", "nin"):
        return not any_of
    if operator == "in":
        return any_of
    if operator == "contains":
        return bool({c.lower() for c in held} & {c.lower() for c in as_list(wanted)})
    return wanted.lower() in "\n".join(held).lower()


def as_text(value: Any) -> str | None:
    """What ->> gives."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def metadata_holds(held: Any, operator: str, wanted: Any) -> bool:
    """An operator on one key of metadata; a missing key is null."""
    text = as_text(held)
    if wanted == "*":
        return (held is None) == (operator == "ne")
    values = held if isinstance(held, list) else [held]
    if operator in ("eq", "ne"):
        if isinstance(held, list) and isinstance(wanted, list):
            is_so = all(any(same(v, w) for v in held) for w in wanted) and all(
                any(same(v, w) for w in wanted) for v in held
            )
        else:
            is_so = any(same(value, wanted) for value in values)
        return is_so == (operator == "eq")
    if operator in ("in", "nin"):
        held_ones = [held, *values]
        is_so = any(same(value, one) for value in held_ones for one in wanted)
        return is_so == (operator == "in")
    if operator == "contains":
        if isinstance(held, list):
            return any(same(one, wanted) for one in held)
        if isinstance(held, dict):
            return False
        return text is not None and str(as_text(wanted)) in text
    if operator == "icontains":
        return text is not None and str(as_text(wanted)).lower() in text.lower()
    if not (is_number(held) if is_number(wanted) else isinstance(held, str)):
        return False
    return ORDER[operator](held, wanted)


def key_holds(row: Row, key: str, wanted: Any) -> bool:
    """One member of a filter."""
    if key == "metadata":
        if wanted == "*":
            return bool(row["metadata"])
        return all(
            metadata_holds(row["metadata"].get(name), operator, value)
            for name, operations in wanted.items()
            for operator, value in (
                operations.items() if isinstance(operations, dict) else [("eq", operations)]
            )
        )
    is_list = key == "categories"
    columns = TEXT_KEYS | WORD_KEYS | TIME_KEYS
    if key in ("id", "memory_ids"):
        held: Any = str(row["id"])
    else:
        held = row[columns.get(key, key)]
    if wanted is None:
        return held is None or held == []
    if isinstance(wanted, list):
        wanted = {"in": wanted}
    elif not isinstance(wanted, dict):
        bare = "contains" if is_list or key in WORD_KEYS else "eq"
        wanted = {bare: wanted}
    holds = categories_hold if is_list else column_holds
    return all(
        holds(held, operator, times(value) if key in TIME_KEYS else value)
        for operator, value in wanted.items()
    )


def times(value: Any) -> Any:
    if isinstance(value, list):
        return [times(one) for one in value]
    return value if value == "*" else datetime.fromisoformat(value)


def filter_holds(row: Row, filters: Filter) -> bool:
    """Members of an object all hold; AND all, OR one, NOT none."""
    for key, wanted in filters.items():
        parts = as_list(wanted)
        if key == "AND":
            holds = all(filter_holds(row, part) for part in parts)
        elif key == "OR":
            holds = any(filter_holds(row, part) for part in parts)
        elif key == "NOT":
            holds = not any(filter_holds(row, part) for part in parts)
        else:
            holds = key_holds(row, key, wanted)
        if not holds:
            return False
    return True


def listed(conn: Connection, filters: Filter, **arguments: Any) -> set[Any]:
    found = call(
        conn, "memory_list", app_id=ZOO, filters=filters, page_size=1000,
        include_superseded=True, include_expired=True, **arguments,
    )  # fmt: skip
    return {row["id"] for row in found}


def assert_agrees(conn: Connection, zoo: list[Row], filters: Filter) -> set[Any]:
    expected = {row["id"] for row in zoo if filter_holds(row, filters)}
    assert listed(conn, filters) == expected, filters
    return expected


# ---- every operator on every kind of key

TEXT_OPERATORS = ["eq", "ne", "gt", "gte", "lt", "lte", "contains", "icontains"]
TIME_OPERATORS = ["eq", "ne", "gt", "gte", "lt", "lte"]
TIMES = [(DAY_0 + timedelta(days=n)).isoformat() for n in (0, 5, 7, 12)]

EVERY: list[Filter] = [
    *({key: {op: value}} for key in TEXT_KEYS for op in TEXT_OPERATORS for value in ("b", "al")),
    *({key: {op: ["b", "al"]}} for key in TEXT_KEYS for op in ("in", "nin")),
    *({key: value} for key in TEXT_KEYS for value in ("alex", ["alex", "bob"], "*", None)),
    *({key: {op: word}} for key in WORD_KEYS for op in TEXT_OPERATORS for word in ("tea", "MILK")),
    *({key: value} for key in WORD_KEYS for value in ("tea", "*")),
    *({key: {op: at}} for key in TIME_KEYS for op in TIME_OPERATORS for at in TIMES),
    *({key: {op: TIMES[:2]}} for key in TIME_KEYS for op in ("in", "nin")),
    *({key: value} for key in TIME_KEYS for value in (TIMES[1], TIMES[:3], "*", None)),
    *({key: {"ne": "*"}} for key in [*TEXT_KEYS, *TIME_KEYS, "categories"]),
    *({"created_at": {"gte": at, "lt": TIMES[2]}} for at in TIMES),
    *({"importance": {op: value}} for op in TIME_OPERATORS for value in (0, 0.1, 0.5, 0.9, 1)),
    *({"importance": value} for value in (0.9, [0.1, 0.9], "*", None)),
    {"importance": {"in": [0.1, 1]}},
    {"importance": {"nin": [0.1, 1]}},
    *({"immutable": value} for value in (True, False, {"ne": True}, {"in": [True]})),
    *({"categories": {op: "food"}} for op in ("eq", "ne", "in", "nin", "contains", "icontains")),
    *(
        {"categories": {op: ["Food", "work"]}}
        for op in ("eq", "ne", "in", "nin", "contains")
    ),
    *({"categories": value} for value in ("FOOD", ["work", "food"], "*", None)),
    {"categories": {"eq": []}},
    *(
        {"metadata": {key: {op: value}}}
        for key in KEYS[:2]
        for op in ("eq", "ne", "contains", "icontains")
        for value in VALUES
        if op in ("eq", "ne") or isinstance(value, str | int | float)
    ),
    *(
        {"metadata": {"k": {op: value}}}
        for op in ORDER
        for value in VALUES
        if isinstance(value, str) or is_number(value)
    ),
    *({"metadata": {"k": {op: VALUES}}} for op in ("in", "nin")),
    *({"metadata": {"k": {op: [value]}}} for op in ("in", "nin") for value in VALUES),
    *({"metadata": {key: value}} for key in KEYS for value in VALUES if value != {"a": 1}),
    *({"metadata": {key: "*"}} for key in KEYS),
    {"metadata": {"k": {"ne": "*"}}},
    {"metadata": "*"},
    {"metadata": {"k": 1, "k2": {"ne": 1}}},
    {"metadata": {"no such key": {"ne": "x"}}},
    {"metadata": {}},
    {},
]  # fmt: skip


def test_every_operator_on_every_kind_of_key(shared: Connection, zoo: list[Row]) -> None:
    counts = [len(assert_agrees(shared, zoo, filters)) for filters in EVERY]
    # The comparison says something: most filters let some rows through, but not all.
    assert sum(0 < count < len(zoo) for count in counts) > len(EVERY) / 2


def test_ids(shared: Connection, zoo: list[Row]) -> None:
    ids = [str(row["id"]) for row in zoo[:3]]
    for key in ("id", "memory_ids"):
        for wanted in (ids, ids[0], {"in": ids}, {"nin": ids}, {"ne": ids[0]}, {"eq": ids[1]}):
            assert_agrees(shared, zoo, {key: wanted})
    assert listed(shared, {"memory_ids": ids}) == {row["id"] for row in zoo[:3]}


NESTED: list[Filter] = [
    {"AND": []},
    {"OR": []},
    {"NOT": []},
    {"NOT": {}},
    {"AND": [{}]},
    {"AND": {"user_id": "alex"}},
    {"NOT": {"user_id": "alex"}},
    {"NOT": [{"user_id": "alex"}, {"agent_id": "bob"}]},
    {"NOT": {"user_id": "alex", "agent_id": "bob"}},
    {"NOT": {"NOT": {"user_id": "alex"}}},
    {"AND": [{"user_id": "alex"}], "OR": [{"agent_id": "bob"}, {"agent_id": "cara"}]},
    {"user_id": "alex", "OR": [{"agent_id": "bob"}], "NOT": [{"run_id": "al"}]},
    {"AND": [{"actor": {"ne": "alex"}}, {"actor": {"ne": "bob"}}]},
    {"OR": [{"NOT": {"AND": [{"user_id": "*"}, {"NOT": {"OR": [{"run_id": "b"}]}}]}}, {"OR": []}]},
    {"AND": [{"app_id": ZOO}, {"NOT": {"OR": [{"kind": "fact"}, {"categories": ["work"]}]}}]},
    {"AND": [{"AND": [{"AND": [{"AND": [{"OR": [{"user_id": "alex"}, {"user_id": None}]}]}]}]}]},
]  # fmt: skip


@pytest.mark.parametrize("filters", NESTED, ids=json.dumps)
def test_nesting(shared: Connection, zoo: list[Row], filters: Filter) -> None:
    assert_agrees(shared, zoo, filters)


# ---- any filter

name_ = st.sampled_from([*NAMES, "zoo", "fact", "user / name"])
time_ = st.sampled_from(TIMES)
value_ = st.sampled_from(VALUES)


def column(
    keys: list[str], operators: list[str], value: st.SearchStrategy[Any]
) -> st.SearchStrategy[Filter]:
    single = st.dictionaries(st.sampled_from(operators), value | st.just("*"), max_size=2)
    several = st.dictionaries(
        st.sampled_from(["in", "nin"]), st.lists(value, max_size=3), max_size=2
    )
    bare = value | st.lists(value, max_size=3) | st.just("*") | st.none()
    return st.builds(lambda key, wanted: {key: wanted}, st.sampled_from(keys),
                     single | several | bare)  # fmt: skip


scalars = value_.filter(lambda v: isinstance(v, str | int | float))
on_metadata = st.one_of(
    value_.filter(lambda v: not isinstance(v, dict)),
    st.just("*"),
    st.dictionaries(st.sampled_from(["eq", "ne"]), value_, max_size=2),
    st.dictionaries(st.sampled_from(["in", "nin"]), st.lists(value_, max_size=4), max_size=2),
    st.dictionaries(st.sampled_from(["contains", "icontains"]), scalars, max_size=2),
    st.dictionaries(
        st.sampled_from(list(ORDER)), scalars.filter(lambda v: not isinstance(v, bool)), max_size=2
    ),
)
leaves: st.SearchStrategy[Filter] = st.one_of(
    column(list(TEXT_KEYS), TEXT_OPERATORS, name_),
    column(list(WORD_KEYS), TEXT_OPERATORS, st.sampled_from(WORDS)),
    column(list(TIME_KEYS), TIME_OPERATORS, time_),
    column(["importance"], TIME_OPERATORS, st.sampled_from([0, 0.1, 0.5, 0.9, 1])),
    column(["categories"], ["eq", "ne", "contains", "icontains"], st.sampled_from(CATEGORIES)),
    st.dictionaries(st.sampled_from(KEYS), on_metadata, max_size=3).map(
        lambda wanted: {"metadata": wanted}
    ),
)
filters_ = st.recursive(
    leaves,
    lambda inner: (
        st.dictionaries(
            st.sampled_from(["AND", "OR", "NOT"]), st.lists(inner, max_size=3) | inner, max_size=2
        )
        | st.builds(lambda left, right: left | right, inner, inner)
    ),
    max_leaves=8,
)


@given(filters=filters_)
def test_any_filter_agrees_with_python(shared: Connection, zoo: list[Row], filters: Filter) -> None:
    assert_agrees(shared, zoo, filters)


# ---- Mem0's own examples (platform filters page, quoted in the reference)


@pytest.fixture(scope="module")
def mem0(shared: Connection) -> Connection:
    """Memories such as the examples speak of."""
    said: list[tuple[str, Row]] = [
        ("Alice loves travel", {"user_id": "alice", "categories": ["travel"]}),
        ("Alice pays by card", {"user_id": "alice", "categories": ["finance"],
                                "metadata": {"source": "email", "priority": 8}}),
        ("Alice ran a marathon", {"user_id": "alice", "run_id": "r1", "categories": ["Health"],
                                  "metadata": {"source": "chat", "tags": ["sport", "run"]}}),
        ("Bob sells cars", {"user_id": "bob", "agent_id": "travel-agent"}),
        ("Agents book flights", {"agent_id": "travel-agent"}),
        ("Agents know scores", {"agent_id": "sports-agent", "app_id": "web"}),
    ]  # fmt: skip
    for text, ids in said:
        call(shared, "memory_add", messages=[{"role": "user", "content": text}], infer=False, **ids)
    return shared


THIS_YEAR = str(datetime.now(UTC).year)
EXAMPLES: list[tuple[Filter, set[str]]] = [
    ({"user_id": "alice"}, {"loves", "pays", "ran"}),
    ({"AND": [{"user_id": "alice"}]}, {"loves", "pays", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"run_id": "*"}]}, {"ran"}),
    ({"OR": [{"user_id": "alice"}, {"agent_id": {"in": ["travel-agent", "sports-agent"]}}]},
     {"loves", "pays", "ran", "sells", "book", "know"}),
    ({"AND": [{"user_id": "alice"}, {"created_at": {"gte": f"{THIS_YEAR}-01-01"}},
              {"created_at": {"lt": "2999-01-01T00:00:00Z"}}]}, {"loves", "pays", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"created_at": {"gte": "2999-01-01"}}]}, set()),
    ({"AND": [{"user_id": "alice"}, {"categories": {"in": ["finance", "Health"]}}]},
     {"pays", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"categories": {"contains": "health"}}]}, {"ran"}),
    ({"AND": [{"user_id": "alice"}, {"metadata": {"source": "email"}}]}, {"pays"}),
    ({"AND": [{"user_id": "alice"}, {"metadata": {"source": {"ne": "email"}}}]}, {"loves", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"metadata": {"source": {"contains": "cha"}}}]}, {"ran"}),
    ({"AND": [{"user_id": "alice"}, {"metadata": {"tags": {"contains": "sport"}}}]}, {"ran"}),
    ({"AND": [{"user_id": "alice"}, {"metadata": {"priority": {"gte": 5, "lt": 10}}}]}, {"pays"}),
    ({"AND": [{"user_id": "alice"}, {"NOT": {"categories": {"in": ["travel"]}}}]},
     {"pays", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"NOT": {"OR": [{"run_id": "r1"},
                                                    {"categories": {"in": ["travel"]}}]}}]},
     {"pays"}),
    ({"NOT": [{"categories": {"in": ["finance"]}}], "user_id": "alice"}, {"loves", "ran"}),
    ({"AND": [{"user_id": "alice"}, {"keywords": {"icontains": "MARATHON"}}]}, {"ran"}),
    ({"AND": [{"user_id": "alice"}, {"keywords": {"contains": "card"}}]}, {"pays"}),
    ({"AND": [{"user_id": {"ne": "alice"}}, {"agent_id": "travel-agent"}]}, {"sells", "book"}),
    ({"AND": [{"user_id": "*"}]}, {"loves", "pays", "ran", "sells"}),
    ({"user_id": {"in": ["alice", "bob"]}}, {"loves", "pays", "ran", "sells"}),
    ({"app_id": "web"}, {"know"}),
    ({"user_id": "alice", "OR": [{"categories": {"in": ["travel"]}}]}, {"loves"}),
    ({"AND": [{"user_id": "alice"}], "OR": [{"metadata": {"source": "chat"}}]}, {"ran"}),
    ({"AND": [{"user_id": "bob"}, {"agent_id": "travel-agent"}]}, {"sells"}),
]  # fmt: skip


def example_id(value: Row | set[str]) -> str:
    """The same in each worker: a set has no order."""
    return str(sorted(value) if isinstance(value, set) else value)[:60]


@pytest.mark.parametrize(("filters", "expected"), EXAMPLES, ids=example_id)
@pytest.mark.parametrize("function", ["memory_list", "memory_search"])
def test_mem0_examples(
    mem0: Connection, function: str, filters: Filter, expected: set[str]
) -> None:
    query = {"query": "what do we know?", "top_k": 100} if function == "memory_search" else {}
    found = call(mem0, function, filters=filters, **query)
    held = {
        text.split()[1] for text in texts(found) if text.split()[0] in {"Alice", "Bob", "Agents"}
    }
    assert held == expected


# ---- what is no filter


@pytest.mark.parametrize(
    "filters",
    [
        {"OR": [{"user_id": "alice"}, {"metadata": {"k": 1}}]},
        {"NOT": {"user_id": "alice"}},
        {"metadata": {"user_id": "alice"}},
        {"OR": []},
        {"AND": []},
        {},
        {"user_id": {}},
        {"user_id": None},
        {"AND": [{"OR": [{"user_id": "a"}, {"NOT": {"agent_id": "b"}}]}]},
    ],
    ids=json.dumps,
)
def test_filters_that_do_not_fence_are_no_scope(shared: Connection, filters: Filter) -> None:
    for function in ("memory_list", "memory_export", "memory_delete_all"):
        with refused(shared, "22023"):
            call(shared, function, filters=filters)
    with refused(shared, "22023"):
        call(shared, "memory_search", query="x", filters=filters)


OPERATORS = [
    "like",
    "=",
    ">=",
    "regex",
    "$gt",
    "EQ",
    "is null",
    "is not null",
    "",
    "and",
    "between",
]


@pytest.mark.parametrize("operator", OPERATORS)
@pytest.mark.parametrize(
    "key", ["user_id", "created_at", "categories", "importance", "text", "memory_ids", "immutable"]
)
def test_an_unknown_operator_is_an_error(shared: Connection, key: str, operator: str) -> None:
    for value in ("x", "*", None, ["x"], 1):
        with refused(shared, "42883"):
            call(shared, "memory_list", app_id=ZOO, filters={key: {operator: value}})


@pytest.mark.parametrize("operator", OPERATORS)
def test_an_unknown_operator_of_metadata_is_an_error(shared: Connection, operator: str) -> None:
    mistakes: list[Filter] = [{operator: "x"}, {operator: "*"}, {"eq": 1, operator: 2}]
    for wanted in mistakes:
        with refused(shared, "42883"):
            call(shared, "memory_list", app_id=ZOO, filters={"metadata": {"k": wanted}})


@pytest.mark.parametrize(
    "key", ["colour", "USER_ID", "And", "user_id; drop", "m.user_id", "", "metadata.k", "project"]
)
def test_an_unknown_key_is_an_error(shared: Connection, key: str) -> None:
    any_value: list[Any] = ["x", "*", None, {}, [], {"eq": 1}]
    for wanted in any_value:
        with refused(shared, "42703"):
            call(shared, "memory_list", app_id=ZOO, filters={"AND": [{key: wanted}]})


INJECTIONS = [
    "' or true --", "x') or true --", "x'; drop table memory.memory; --", "$2", "($2)[1]", "%s",
    "%1$s", "{", '"', "\\", "\\'", "''", "}'", "{a,b}", '{"a"}', "null", "m.user_id",
    "' || (select 'x') || '", "/*", "E'\\x00'", "a,b", "$$", "\n", "🍕", "@extschema@",
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "is_found"),
    [
        ({"tags": "red"}, True),
        ({"tags": {"eq": "blue"}}, False),
        ({"tags": {"ne": "blue"}}, True),
        ({"tags": {"ne": "red"}}, False),
        ({"tags": ["green", "red"]}, True),
        ({"tags": ["red"]}, False),
        ({"tags": {"in": ["blue", "green"]}}, True),
        ({"tags": {"in": ["blue"]}}, False),
        ({"tags": {"nin": ["blue"]}}, True),
        ({"tags": {"nin": ["blue", "red"]}}, False),
        ({"tags": {"contains": "red"}}, True),
        ({"car.make.name": "Kia"}, True),
        ({"car.make.name": {"in": ["Kia", "Fiat"]}}, True),
        ({"car.make.name": "Fiat"}, False),
        ({"car.doors": {"gte": 5}}, True),
        ({"car.colours": "white"}, True),
        ({"car.wheels": "*"}, False),
        ({"a.b": "flat"}, True),
        ({"a.b": "nested"}, False),
    ],
)
def test_lists_are_sets_and_dots_lead_inside(
    scope: Scope, wanted: dict[str, Any], is_found: bool
) -> None:
    scope.store(
        "with",
        metadata={
            "tags": ["red", "green"],
            "car": {"make": {"name": "Kia"}, "doors": 5, "colours": ["white"]},
            "a.b": "flat",
            "a": {"b": "nested"},
        },
    )
    assert bool(scope.listed(filters={"metadata": wanted})) is is_found


@pytest.mark.parametrize("text", INJECTIONS)
def test_values_and_metadata_keys_are_never_text_of_the_statement(
    shared: Connection, text: str
) -> None:
    scope = Scope(shared, f"injection {text}")
    run_id = text if text.strip() else f"run {text}"  # white space alone is no id
    held = scope.store("with", metadata={text: text}, categories=[text], run_id=run_id)["id"]
    scope.store("without")
    before = contents(shared)
    matching: list[Filter] = [
        {"run_id": run_id},
        {"run_id": {"in": [run_id]}},
        {"run_id": {"contains": text}},
        {"categories": text},
        {"categories": {"in": [text]}},
        {"categories": {"icontains": text}},
        {"metadata": {text: text}},
        {"metadata": {text: {"in": [text]}}},
        {"metadata": {text: {"contains": text}}},
        {"metadata": {text: {"icontains": text}}},
        {"metadata": {text: {"gte": text}}},
        {"user_id": f"injection {text}"},
    ]
    for filters in matching:
        assert held in {row["id"] for row in scope.listed(filters=filters)}, filters
    others: list[Filter] = [
        {"agent_id": text},
        {"run_id": {"ne": run_id}},
        {"metadata": {text: {"ne": text}}},
        {"metadata": {"k": text}},
        {"memory": {"eq": text}},
        {"NOT": {"run_id": run_id}},
    ]
    for filters in others:
        assert held not in {row["id"] for row in scope.listed(filters=filters)}, filters
    with refused(shared, "42703"):
        scope.listed(filters={text: text})
    with refused(shared, "42883"):
        scope.listed(filters={"run_id": {text: text}})
    assert contents(shared) == before


def test_values_are_checked_by_the_type_of_their_own_key(shared: Connection) -> None:
    good: Filter = {
        "user_id": "alex", "created_at": {"gte": TIMES[0]}, "importance": {"lt": 1},
        "immutable": False, "updated_at": {"gte": TIMES[0]},
    }  # fmt: skip
    wrong = {"created_at": "x", "importance": "x", "immutable": "x", "updated_at": "x"}
    with shared.transaction():
        for keys in (list(good), list(good)[::-1]):
            call(shared, "memory_list", filters={"AND": [{key: good[key]} for key in keys]})
            for key in wrong:
                with refused(shared, "22023"), shared.transaction():
                    filters = [*({k: good[k]} for k in keys if k != key), {key: wrong[key]}]
                    call(shared, "memory_list", filters={"AND": filters})


def remembered(scope: Scope, function: str, filters: Filter) -> int:
    """How many memories a function finds; psycopg reads no times of another DateStyle."""
    query = "query => 'kettle', " if function == "search" else ""
    statement = f"select count(*) from memory_{function}({query}user_id => %s, filters => %s)"
    return int(scalar(scope.conn, statement, scope.user_id, Jsonb(filters)))


@pytest.mark.parametrize("style", ["ISO, DMY", "SQL, DMY", "German", "Postgres, MDY", "ISO, YMD"])
def test_times_are_read_by_the_session_s_datestyle(session: Connection, style: str) -> None:
    """A search has one of its own inside."""
    scope = Scope(session, f"dated {style}")
    scope.store("The kettle is blue", occurred_at="2026-02-15 12:00Z")
    session.execute("set timezone = 'America/New_York'")
    session.execute(f"set datestyle = '{style}'".encode())
    written = scalar(session, "select (timestamptz '2026-02-03 00:00')::text")
    for time in (written, "infinity", "12026-02-03", "0044-03-15 BC", "2026-02-15T12:00:00Z"):
        for operator in ("lt", "gte", "eq"):
            filters: Filter = {"valid_from": {operator: time}}
            assert remembered(scope, "search", filters) == remembered(scope, "list", filters)
    assert remembered(scope, "search", {"valid_from": {"gte": written}}) == 1
    assert remembered(scope, "search", {"valid_from": ["2026-02-15 12:00Z", written]}) == 1


def test_filters_stand_inside_the_search_not_after_it(scope: Scope) -> None:
    """A few rows that match among many that are nearer."""
    for number in range(60):
        scope.store(f"The dog barks {number} times")
    for number in range(5):
        scope.store(f"Item {number}", metadata={"wanted": True})
    found = scope.search("dog barks", filters={"metadata": {"wanted": True}}, top_k=5)
    assert len(found) == 5


def test_filters_of_deletion_and_export(scope: Scope) -> None:
    for number in range(6):
        scope.store(f"Number {number}", metadata={"n": number})
    filters = {"metadata": {"n": {"gte": 3}}}
    exported = call(scope.conn, "memory_export", user_id=scope.user_id, filters=filters)
    assert len(exported) == 3
    (deleted,) = call(scope.conn, "memory_delete_all", user_id=scope.user_id, filters=filters)
    assert deleted == {"memory_delete_all": 3}
    assert scope.held() == {"Number 0", "Number 1", "Number 2"}


def test_a_key_that_no_memory_has_is_named(scope: Scope) -> None:
    """A misspelt name of metadata, which finds nothing, is told from a value that nothing has."""
    scope.store("Drives a van", metadata={"car": {"make": "Toyota"}, "lang": "en"})
    heard: list[str] = []
    scope.conn.add_notice_handler(lambda notice: heard.append(notice.message_primary or ""))
    filters: Filter
    for filters, named in (
        ({"metadata": {"langg": "en"}}, ["'langg'"]),
        ({"OR": [{"metadata": {"car.mke": "x"}}, {"metadata": {"lang": "de"}}]}, ["'car.mke'"]),
        ({"metadata": {"car.make": "Fiat"}}, []),
        ({"metadata": {"lang": "en"}}, []),
    ):
        for kind in ("search", "list"):
            heard.clear()
            remembered(scope, kind, filters)
            assert heard == [f"no memory here has {key} in its metadata" for key in named]
