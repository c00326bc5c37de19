"""Every refusal has its own SQLSTATE, a message, a hint, and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, LiteralString
from uuid import UUID

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.conftest import fresh_database
from tests.database.calls import Connection, Scope, bind, call, contents, refused
from tests.golden import assert_golden_line, golden_lines

NOWHERE = UUID("00000000-0000-7000-8000-000000000000")
MOST_CONTEXT = 3  # lines
HELLO = [{"role": "user", "content": "I like tea"}]


@dataclass(frozen=True)
class Refusal:
    """A call that must be refused: what the message has to name, and the SQLSTATE."""

    name: str
    function: str
    arguments: dict[str, Any]
    sqlstate: str
    says: str = ""


def add(name: str, messages: Any, sqlstate: str, says: str = "", **arguments: Any) -> Refusal:
    given = {"user_id": "bad", "messages": messages} | arguments
    return Refusal(name, "memory_add", given, sqlstate, says)


def search(name: str, sqlstate: str, says: str = "", **arguments: Any) -> Refusal:
    given = {"user_id": "bad", "query": "tea"} | arguments
    return Refusal(name, "memory_search", given, sqlstate, says)


def many(name: str, conversation: Any, sqlstate: str, says: str = "") -> Refusal:
    """A good conversation, then this one."""
    given = [Jsonb({"messages": HELLO, "user_id": "bad"}), bind("messages", conversation)]
    return Refusal(name, "memory_add_many", {"conversations": given}, sqlstate, says)


def message(**members: Any) -> list[dict[str, Any]]:
    """A good message, then one with these members."""
    return [*HELLO, {"role": "user", "content": "I like coffee"} | members]


SHAPES = [
    add("a number", Jsonb(7), "22039", "number"),
    add("a list of texts", ["a", "b"], "2203C", "messages[0]"),
    add("second element null", [*HELLO, None], "2203C", "messages[1]"),
    add("second element a list", [*HELLO, []], "2203C", "messages[1]"),
    add("no role", [{"content": "x"}], "2203A", "messages[0] has no role"),
    add("no content", [*HELLO, {"role": "user"}], "2203A", "messages[1] has no content"),
    add("content a number", message(content=3), "2203F", "messages[1]"),
    add("content an object", message(content={"text": "x"}), "2203F", "messages[1]"),
    add("parts no objects", message(content=[5]), "2203F", "messages[1]"),
    add("metadata a list", message(metadata=[1]), "2203C", "messages[1].metadata"),
    add("name a number", message(name=5), "2203F", "messages[1].name"),
    add("embedding text", message(embedding="0.1"), "22039", "messages[1].embedding"),
    add("no time", message(occurred_at="yesterday-ish"), "22007", "messages[1].occurred_at"),
    add("metadata of the call", HELLO, "2203C", "metadata", metadata=Jsonb([1])),
]

REFUSALS = [
    add("null messages", None, "22004", "messages is null"),
    add("JSON null", Jsonb(None), "22004", "messages is null"),
    add("no messages", [], "2200F", "messages is empty"),
    add("empty text", "", "2200F", "messages[0] has empty content"),
    add("blanks", " \t\n ", "2200F", "messages[0] has empty content"),
    add("other blanks", "\f\u00a0\u3000", "2200F", "messages[0] has empty content"),
    *SHAPES,
    add("unknown role", message(role="bot"), "22P02", 'messages[1] has an unknown role: "bot"'),
    add("role a number", message(role=1), "22P02", "messages[1]"),
    add("over 100 kB", message(content="é" * 51_201), "54000", "messages[1] is too long: 102402"),
    add("text over 100 kB", "x" * 102_401, "54000", "102401"),
    add("too many messages", HELLO * 10_001, "54000", "10001"),
    add("no scope", HELLO, "22023", "no scope", user_id=None),
    add("empty scope id", HELLO, "22023", "empty", user_id=""),
    add("one empty scope id", HELLO, "22023", "empty", run_id=""),
    add("unknown kind", HELLO, "22023", "'opinion'", kind="opinion"),
    add("lists of categories", HELLO, "22023", "categories", categories=[["a"], ["b"]]),
    add("infer null", HELLO, "22004", "infer", infer=None),
    add("empty key", HELLO, "22023", "idempotency_key", idempotency_key=""),
    add("unknown project", HELLO, "3F000", '"nowhere"', project="nowhere"),
    add(
        "wrong dimension", message(embedding=[0.1, 0.2]), "22000",
        "2 dimensions, project \"default\" has 256", infer=False,
    ),
    add("not finite", message(embedding=["NaN"] * 256), "22000", "", infer=False),
    search("null query", "22004", "query is null", query=None),
    search("blank query", "22004", "query is empty", query="  "),
    search("search without scope", "22023", "no scope", user_id=None),
    search("top_k 0", "2201W", "0", top_k=0),
    search("top_k -1", "2201W", "-1", top_k=-1),
    search("top_k 1001", "2201W", "1001", top_k=1001),
    search("top_k null", "2201W", "null", top_k=None),
    search("kind", "22023", "opinion", kinds=["fact", "opinion"]),
    search("key", "42703", "'colour'", filters={"colour": "red"}),
    search("nested key", "42703", "'and'", filters={"AND": [{"NOT": [{"and": []}]}]}),
    search("operator", "42883", "'like'", filters={"created_at": {"like": "2026%"}}),
    search("operator of text", "42883", "'>='", filters={"user_id": {">=": "a"}}),
    search(
        "operator of metadata", "42883", "near",
        filters={"metadata": {"k": {"eq": 1, "near": 2}}},
    ),
    search("operator of categories", "42883", "'gt'", filters={"categories": {"gt": "a"}}),
    search("filters a list", "22023", "array", filters=Jsonb([{"user_id": "a"}])),
    search("AND of text", "22023", "AND", filters={"AND": "user_id"}),
    search("no time in a filter", "22023", "created_at", filters={"created_at": {"gt": "soon"}}),
    search("no list", "22023", "in", filters={"metadata": {"k": {"in": "a"}}}),
    search("null in a list", "22023", "null", filters={"agent_id": {"in": ["a", None]}}),
    search("metadata text", "22023", "metadata", filters={"metadata": "k"}),
    search("project", "3F000", '"nowhere"', project="nowhere"),
    Refusal(
        "vector of another dimension", "memory_search_by_vector",
        {"embedding": "[0.1,0.2,0.3]", "user_id": "bad"}, "22000", "3 dimensions",
    ),
    Refusal(
        "vector null", "memory_search_by_vector", {"embedding": None, "user_id": "bad"}, "22004"
    ),
    Refusal("get", "memory_get", {"id": NOWHERE}, "P0002", str(NOWHERE)),
    Refusal("get null", "memory_get", {"id": None}, "22004", "id is null"),
    Refusal("update", "memory_update", {"id": NOWHERE, "memory": "x"}, "P0002", str(NOWHERE)),
    Refusal("delete", "memory_delete", {"id": NOWHERE}, "P0002", str(NOWHERE)),
    Refusal("history", "memory_history", {"id": NOWHERE}, "P0002", str(NOWHERE)),
    Refusal("history null", "memory_history", {"id": None}, "22004", "id is null"),
    Refusal("undo", "memory_undo", {"event_id": NOWHERE}, "P0002", str(NOWHERE)),
    Refusal("undo null", "memory_undo", {"event_id": None}, "P0002", "null"),
    Refusal("feedback", "memory_feedback", {"id": NOWHERE, "feedback": "POSITIVE"}, "P0002"),
    Refusal("list after", "memory_list", {"user_id": "bad", "after": NOWHERE}, "P0002"),
    Refusal("list order", "memory_list", {"user_id": "bad", "order_by": "id; drop"}, "22023"),
    Refusal("list page", "memory_list", {"user_id": "bad", "page_size": 1001}, "2201W"),
    Refusal("list without scope", "memory_list", {}, "22023"),
    Refusal("delete_all without scope", "memory_delete_all", {}, "22023"),
    Refusal("messages without scope", "memory_messages", {}, "22023"),
    Refusal("export without scope", "memory_export", {}, "22023"),
    Refusal("entity type", "memory_entities", {"type": "robot"}, "22023", "'robot'"),
    Refusal(
        "context", "memory_context", {"query": "x", "user_id": "bad", "max_tokens": 0}, "22023"
    ),
    Refusal("setting", "memory_setting_set", {"name": "colour", "value": {}}, "42704", "'colour'"),
    Refusal("setting null", "memory_setting_set", {"name": None, "value": {}}, "42704", "null"),
    Refusal(
        "setting out of bounds", "memory_setting_set",
        {"name": "weight_lexical", "value": Jsonb(2)}, "22023", "weight_lexical",
    ),
    Refusal(
        "setting of another type", "memory_setting_set",
        {"name": "weight_lexical", "value": Jsonb("1")}, "22023", "number",
    ),
    Refusal(
        "policy", "memory_setting_set",
        {"name": "slot_policies", "value": {"residence": "newest"}}, "22023", "newest",
    ),
    Refusal("model", "memory_model_set", {"kind": "chat", "provider": "x"}, "22023", "'x'"),
    Refusal("provider", "memory_model_set", {"kind": "embedding", "provider": "x"}, "22023", "'x'"),
    Refusal("strategy", "memory_strategy_set", {"type": "x", "enabled": True}, "22023", "'x'"),
    Refusal("summary", "memory_strategy_set", {"type": "summary", "enabled": True}, "0A000"),
    Refusal("project name", "memory_project_create", {"name": "Big Shop"}, "42602", "'Big Shop'"),
    Refusal("project null", "memory_project_create", {"name": None}, "42602", "null"),
    Refusal("project twice", "memory_project_create", {"name": "default"}, "42710", "default"),
    Refusal("dimension", "memory_project_create", {"name": "p", "dimension": 0}, "22023", "0"),
    Refusal("builtin", "memory_project_create", {"name": "p", "dimension": 512}, "22023", "512"),
    Refusal("drop unknown", "memory_project_drop", {"name": "nowhere"}, "3F000", '"nowhere"'),
    Refusal("drop null", "memory_project_drop", {"name": None}, "22004", "name is null"),
    Refusal("update null", "memory_update", {"id": None, "memory": "x"}, "22004", "id is null"),
    Refusal(
        "update importance", "memory_update", {"id": NOWHERE, "importance": 2}, "22023", "2"
    ),
    Refusal(
        "update kind", "memory_update", {"id": NOWHERE, "kind": "opinion"}, "22023", "'opinion'"
    ),
    Refusal(
        "update text", "memory_update", {"id": NOWHERE, "memory": " "}, "2200F", "memory is empty"
    ),
    Refusal(
        "update embedding", "memory_update", {"id": NOWHERE, "embedding": "[1,2]"}, "22000",
        "2 dimensions",
    ),
    Refusal("delete null", "memory_delete", {"id": None}, "22004", "id is null"),
    Refusal("purge", "memory_delete", {"id": NOWHERE, "purge": True}, "P0002", str(NOWHERE)),
    Refusal("purge null", "memory_delete", {"id": None, "purge": True}, "22004", "id is null"),
    Refusal("context without scope", "memory_context", {"query": "x"}, "22023", "no scope"),
    Refusal("context query", "memory_context", {"query": "", "user_id": "bad"}, "22004", "empty"),
    Refusal(
        "context key", "memory_context",
        {"query": "x", "user_id": "bad", "filters": {"colour": "red"}}, "42703", "'colour'",
    ),
    Refusal(
        "context project", "memory_context",
        {"query": "x", "user_id": "bad", "project": "nowhere"}, "3F000", '"nowhere"',
    ),
    Refusal("relations depth", "memory_relations", {"user_id": "bad", "depth": 9}, "22023", "9"),
    Refusal("relations without scope", "memory_relations", {"query": "x"}, "22023", "no scope"),
    Refusal("relations top_k", "memory_relations", {"user_id": "bad", "top_k": 0}, "2201W", "0"),
    Refusal("cypher null", "memory_cypher", {"query": None, "user_id": "bad"}, "22004", "null"),
    Refusal(
        "cypher without scope", "memory_cypher", {"query": "MATCH (n) RETURN n.name AS n"},
        "22023", "no scope",
    ),
    Refusal(
        "cypher that writes", "memory_cypher",
        {"query": "CREATE (n) RETURN n.name AS n", "user_id": "bad"}, "25006",
    ),
    Refusal(
        "cypher params", "memory_cypher",
        {"query": "MATCH (n) RETURN n.name AS n", "user_id": "bad", "params": Jsonb([])},
        "2203C", "params",
    ),
    Refusal(
        "list key", "memory_list", {"user_id": "bad", "filters": {"colour": "red"}}, "42703",
        "'colour'",
    ),
    Refusal("delete_all operator", "memory_delete_all",
        {"user_id": "bad", "filters": {"kind": {"like": "f%"}}}, "42883", "'like'",
    ),
    Refusal("delete_all of any", "memory_delete_all", {"filters": {"kind": "fact"}}, "22023"),
    Refusal("messages page", "memory_messages", {"user_id": "bad", "page_size": 0}, "2201W", "0"),
    Refusal(
        "export key", "memory_export", {"user_id": "bad", "filters": {"colour": "red"}}, "42703",
        "'colour'",
    ),
    Refusal("event", "memory_event", {"id": NOWHERE}, "P0002", str(NOWHERE)),
    Refusal("many null", "memory_add_many", {"conversations": None}, "22004", "null"),
    many("no conversation", Jsonb(7), "2203C", "conversations[2]"),
    many("unknown key of one", {"messages": "x", "colour": "red"}, "22023", "'colour'"),
    many("no scope of one", {"messages": "x"}, "22023", "conversations[2]: no scope"),
    many("role of one", {"messages": message(role="bot"), "user_id": "a"}, "22P02", '"bot"'),
    many("time of one", {"messages": "x", "user_id": "a", "occurred_at": "soon"}, "22007", "soon"),
    Refusal(
        "async role", "memory_add_async", {"messages": message(role="bot"), "user_id": "bad"},
        "22P02", '"bot"',
    ),
    Refusal("async text", "memory_add_async", {"messages": "", "user_id": "bad"}, "2200F"),
    Refusal("async without scope", "memory_add_async", {"messages": "x"}, "22023", "no scope"),
    Refusal(
        "prompt", "memory_prompt_set", {"type": "semantic", "name": "", "prompt": "x"}, "22004"
    ),
    Refusal("prompt type", "memory_prompt_set", {"type": "x", "name": "n", "prompt": "x"}, "22023"),
    Refusal("prompt name", "memory_prompt_activate", {"type": "semantic", "name": "x"}, "42704"),
    Refusal("secret", "memory_secret_set", {"name": "a b", "value": "x"}, "42602"),
    Refusal("secret value", "memory_secret_set", {"name": "a", "value": "b c"}, "22023"),
    Refusal(
        "endpoint", "memory_model_set",
        {"kind": "chat", "provider": "openai", "model": "m", "base_url": "http://nowhere.invalid"},
        "22023", "not trusted",
    ),
    Refusal("model missing", "memory_model_set", {"kind": "chat", "provider": "openai"}, "22004"),
    Refusal(
        "model option", "memory_model_set",
        {"kind": "chat", "provider": "openai", "model": "m", "options": {"colour": 1}},
        "22023", "colour",
    ),
    Refusal(
        "endpoints", "memory_setting_set",
        {"name": "trusted_endpoints", "value": Jsonb(["("])}, "22023", "trusted_endpoints",
    ),
]  # fmt: skip


def assert_said_at_the_door(diagnostic: psycopg.errors.Diagnostic) -> None:
    """psql, PHP, R and the log show the context: functions of no concern to who made a mistake."""
    context = (diagnostic.context or "").splitlines()
    assert len(context) <= MOST_CONTEXT, "\n".join(context)


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.name)
def test_refused(shared: Connection, refusal: Refusal) -> None:
    with refused(shared, refusal.sqlstate) as raised:
        call(shared, refusal.function, **refusal.arguments)
    diagnostic = raised.value.diag
    assert refusal.says in (diagnostic.message_primary or "")
    assert_said_at_the_door(diagnostic)
    assert_golden_line("hints", refusal.name, diagnostic.message_hint or "")


def test_every_hint_belongs_to_a_refusal() -> None:
    assert sorted(golden_lines("hints")) == sorted(refusal.name for refusal in REFUSALS)


def test_each_mistake_has_its_own_sqlstate() -> None:
    """A client can tell these apart by code alone."""
    named = {refusal.name: refusal.sqlstate for refusal in REFUSALS}
    distinct = [
        "null messages", "no messages", "no role", "no scope", "unknown role", "over 100 kB",
        "operator", "key", "top_k 0", "wrong dimension", "unknown project",
        "get",
    ]  # fmt: skip
    assert len({named[name] for name in distinct}) == len(distinct)


def test_an_error_in_the_last_of_many_messages_writes_none(scope: Scope) -> None:
    said = [{"role": "user", "content": f"I like number {n}"} for n in range(50)]
    with refused(scope.conn, "22P02") as raised:
        scope.add([*said, {"role": "nobody", "content": "x"}])
    assert "messages[50]" in str(raised.value)


def test_the_caller_can_go_on_after_a_refusal(scope: Scope) -> None:
    with pytest.raises(psycopg.Error), scope.conn.transaction():
        scope.say("I live in Rome.")
        scope.add([])
    assert scope.state() == []
    with scope.conn.transaction():
        scope.say("I live in Rome.")
        with pytest.raises(psycopg.Error), scope.conn.transaction():
            scope.add([])
        scope.say("I like tea.")
    assert len(scope.held()) == 2


def test_the_limit_of_a_message_is_a_setting(scope: Scope) -> None:
    project = "limits"
    call(scope.conn, "memory_project_create", name=project)
    setting = {"name": "max_message_bytes", "project": project}
    call(scope.conn, "memory_setting_set", value=Jsonb(10), **setting)
    scope.store("ten bytes!", project=project)
    with refused(scope.conn, "54000"):
        scope.store("eleven byte", project=project)
    call(scope.conn, "memory_setting_set", value=None, **setting)
    scope.store("x" * 102_400, project=project)


def test_update_refuses_bad_texts(scope: Scope) -> None:
    memory_id = scope.store("A memory")["id"]
    scope.store("Another")
    changes: list[tuple[str, dict[str, Any]]] = [
        ("2200F", {"memory": ""}),
        ("2200F", {"memory": " \n"}),
        ("54000", {"memory": "x" * 102_401}),
        ("23505", {"memory": "another."}),
        ("22023", {"kind": "opinion"}),
        ("2203C", {"metadata": Jsonb("x")}),
        ("22000", {"embedding": "[1,2]"}),
    ]
    for sqlstate, change in changes:
        with refused(scope.conn, sqlstate) as raised:
            call(scope.conn, "memory_update", id=memory_id, **change)
        assert_said_at_the_door(raised.value.diag)


def test_an_idempotency_key_is_for_one_request(scope: Scope) -> None:
    scope.say("I like tea", idempotency_key="once")
    with refused(scope.conn, "23505") as raised:
        scope.say("I like coffee", idempotency_key="once")
    assert "once" in str(raised.value)


def test_unknown_feedback(scope: Scope) -> None:
    memory_id = scope.store("A memory")["id"]
    with refused(scope.conn, "22023"):
        call(scope.conn, "memory_feedback", id=memory_id, feedback="MEH")


STATEMENTS: list[LiteralString] = [
    "select memory_add('I like tea', user_id => 'x')",
    "select memory_search('tea', user_id => 'x')",
    "select memory_list(user_id => 'x')",
    "select memory_project_create('p')",
    "select memory_project_list()",
    "select memory_settings()",
    "select memory_stats()",
    "select memory_context('tea', user_id => 'x')",
    "select memory_setting_set('precise', 'true')",
]


@pytest.fixture(scope="module")
def uninitialised(dsn_admin: str, template: str) -> Iterator[str]:
    """A database without the tables of memory_init()."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn:
            conn.execute("drop schema memory_default cascade")
            conn.execute(
                "do $$ declare t text; begin for t in select c.oid::regclass from pg_class as c "
                "where c.relnamespace = 'memory'::regnamespace and c.relkind in ('r', 'p') loop "
                "execute 'drop table ' || t || ' cascade'; end loop; end $$"
            )
        yield dsn


@pytest.mark.parametrize("statement", STATEMENTS)
def test_before_memory_init_the_hint_names_it(uninitialised: str, statement: LiteralString) -> None:
    with psycopg.connect(uninitialised, autocommit=True) as conn:
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as raised:
            conn.execute(statement)
        assert "memory_init()" in (raised.value.diag.message_hint or "")


def test_after_memory_init_the_same_sessions_go_on(uninitialised: str) -> None:
    """Each that was refused."""
    with ExitStack() as stack:
        sessions = [
            stack.enter_context(psycopg.connect(uninitialised, autocommit=True)) for _ in STATEMENTS
        ]
        for conn, statement in zip(sessions, STATEMENTS, strict=True):
            with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
                conn.execute(statement)
        sessions[0].execute("select memory_init()")
        for conn, statement in zip(sessions, STATEMENTS, strict=True):
            conn.execute(statement)


def test_comparing_contents_sees_every_write(scope: Scope) -> None:
    """The yardstick itself: a test that compares contents would notice."""
    before = contents(scope.conn)
    scope.store("A memory")
    after = contents(scope.conn)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"memory", "message", "memory_source", "event", "lock"}
    call(scope.conn, "memory_setting_set", name="precise", value=Jsonb(False))
    assert contents(scope.conn) != after
