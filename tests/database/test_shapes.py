"""What is made of memories: summaries, exports in a schema, profiles."""

from __future__ import annotations

import json
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Scope, call, scalar
from tests.database.remote import set_model
from tests.model_server import ModelServer

TALK = "My name is Alex. I live in Rome and work at Acme Corp. I love hiking and I hate mushrooms."
PERSON = {
    "title": "Person",
    "type": "object",
    "properties": {
        "name": {"type": "string", "description": "what the person is called"},
        "city": {"type": "string", "description": "the city where the person lives"},
        "company": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "likes": {"type": "array", "items": {"type": "string"},
                  "description": "what the person loves or likes"},
        "phone": {"type": "string", "description": "telephone number"},
    },
}  # fmt: skip


def export(conn: Connection, schema: Any, **scope: Any) -> Any:
    asked = scalar(
        conn,
        "select memory_export_create(%s, user_id => %s, filters => %s)",
        Jsonb(schema), scope.get("user_id"),
        Jsonb(scope["filters"]) if "filters" in scope else None,
    )  # fmt: skip
    return scalar(conn, "select memory_export_fetch(%s)", asked)


@pytest.fixture
def alex(scope: Scope) -> Scope:
    scope.say(TALK)
    return scope


def test_a_summary_names_attributes_first_and_counts(alex: Scope) -> None:
    (told,) = call(alex.conn, "memory_summary", user_id=alex.user_id)
    assert told["memories"] == 5
    assert told["first_at"] is not None and told["first_at"] <= told["last_at"]
    sentences = told["summary"].split(". ")
    assert {"Name is Alex", "Lives in Rome", "Works at Acme Corp"} == set(sentences[:3])
    assert told["summary"].endswith(".") and "Hates mushrooms" in told["summary"]
    (short,) = call(alex.conn, "memory_summary", user_id=alex.user_id, max_tokens=10)
    assert short["memories"] == 5
    assert 0 < len(short["summary"]) <= 44
    alex.say("I live in Oslo now")
    (now,) = call(alex.conn, "memory_summary", user_id=alex.user_id)
    assert "Oslo" in now["summary"] and "Rome" not in now["summary"]


def test_a_summary_of_what_filters_leave_and_of_nothing(alex: Scope) -> None:
    filters = {"AND": [{"user_id": alex.user_id}, {"keywords": {"icontains": "rome"}}]}
    (told,) = call(alex.conn, "memory_summary", filters=filters)
    assert (told["summary"], told["memories"]) == ("Lives in Rome.", 1)
    (none,) = call(alex.conn, "memory_summary", user_id="nobody")
    assert (none["summary"], none["memories"], none["first_at"]) == ("", 0, None)


def test_a_summary_in_chinese(scope: Scope) -> None:
    scope.say("我住在上海。我喜欢喝茶。")
    (told,) = call(scope.conn, "memory_summary", user_id=scope.user_id)
    assert told["summary"].startswith("住在上海。") and "茶。" in told["summary"]


def test_an_export_has_the_schema_s_shape(alex: Scope) -> None:
    told = export(alex.conn, PERSON, user_id=alex.user_id)
    assert told == {
        "name": "Alex", "city": "Rome", "company": "Acme Corp", "likes": ["Loves hiking"],
        "phone": None,
    }  # fmt: skip


def test_an_export_holds_what_is_true_when_it_is_fetched(alex: Scope) -> None:
    asked = scalar(alex.conn, "select memory_export_create(%s, user_id => %s)",
                   Jsonb(PERSON), alex.user_id)  # fmt: skip
    alex.say("I live in Oslo now")
    assert scalar(alex.conn, "select memory_export_fetch(%s)", asked)["city"] == "Oslo"
    latest = scalar(alex.conn, "select memory_export_fetch(user_id => %s)", alex.user_id)
    assert latest["city"] == "Oslo"
    call(alex.conn, "memory_forget", user_id=alex.user_id)
    with pytest.raises(psycopg.errors.NoDataFound):
        scalar(alex.conn, "select memory_export_fetch(%s)", asked)


def test_schemas_of_every_form(alex: Scope) -> None:
    alex.say("I am 34 years old")
    schema = {
        "type": "object",
        "properties": {
            "age": {"type": "integer", "description": "how old the person is"},
            "home": {"$ref": "#/$defs/Home"},
            "hobbies": {"type": "array", "items": {"$ref": "#/$defs/Hobby"},
                        "description": "what the person loves, likes and enjoys"},
            "livesIn": {"enum": ["Paris", "Rome"], "description": "city of residence"},
            "unknown": {"type": ["boolean", "null"]},
            "nothing": {},
        },
        "$defs": {
            "Home": {"type": "object", "properties": {"city": {"type": "string"}}},
            "Hobby": {"type": "object", "properties": {
                "name": {"type": "string"}, "since": {"type": "string"}}},
        },
    }  # fmt: skip
    told = export(alex.conn, schema, user_id=alex.user_id)
    (hobby,) = told.pop("hobbies")
    assert set(hobby) == {"name", "since"} and "hiking" in hobby["name"]
    assert told == {
        "age": 34, "home": {"city": "Rome"}, "livesIn": "Rome", "unknown": None, "nothing": None
    }  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "sqlstate"),
    [
        ({}, "22023"),
        ([], "22023"),
        ("text", "22023"),
        ({"type": "object"}, "22023"),
        ({"type": "object", "properties": {}}, "22023"),
        ({"type": "object", "properties": []}, "22023"),
        ({"properties": {f"p{n}": {} for n in range(300)}}, "54000"),
        ({"properties": {"a": {"description": "x" * 70_000}}}, "54000"),
        (json.loads('{"properties": {"a": ' * 30 + "{}" + "}}" * 30), "54000"),
    ],
)
def test_schemas_that_are_refused(scope: Scope, schema: Any, sqlstate: str) -> None:
    with pytest.raises(psycopg.Error) as raised:
        export(scope.conn, schema, user_id=scope.user_id)
    assert raised.value.diag.sqlstate == sqlstate
    assert raised.value.diag.message_hint


def test_a_schema_that_leads_to_itself_ends(alex: Scope) -> None:
    schema = {
        "type": "object",
        "properties": {"x": {"$ref": "#/$defs/X"}},
        "$defs": {"X": {"type": "object", "properties": {"x": {"$ref": "#/$defs/X"}}},
                  "Y": {"$ref": "#/$defs/Y"}},
    }  # fmt: skip
    assert "x" in export(alex.conn, schema, user_id=alex.user_id)
    own = {"type": "object", "properties": {"y": {"$ref": "#/$defs/Y"}},
           "$defs": {"Y": {"$ref": "#/$defs/Y"}}}  # fmt: skip
    assert export(alex.conn, own, user_id=alex.user_id) == {"y": None}


def test_exports_and_summaries_need_a_scope(conn: Connection) -> None:
    for statement in ("select memory_export_create('{\"properties\": {\"a\": {}}}')",
                      "select memory_summary()"):  # fmt: skip
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            conn.execute(statement.encode())
    with pytest.raises(psycopg.errors.NoDataFound):
        conn.execute("select memory_export_fetch(user_id => 'nobody')")


def test_a_profile_is_what_is_known_now(alex: Scope) -> None:
    (told,) = call(alex.conn, "memory_profile", user_id=alex.user_id)
    assert told["status"] == "succeeded"
    profile = told["profile"]
    assert (profile["name"], profile["residence"], profile["employer"]) == (
        "Alex", "Rome", "Acme Corp"
    )  # fmt: skip
    assert profile["likes"] == ["Loves hiking"]
    assert profile["dislikes"] == ["Hates mushrooms"]
    assert profile["allergies"] == [] and profile["job"] is None
    alex.say("I live in Oslo now")
    (now,) = call(alex.conn, "memory_profile", user_id=alex.user_id)
    assert now["profile"]["residence"] == "Oslo"
    call(alex.conn, "memory_delete_all", user_id=alex.user_id)
    (gone,) = call(alex.conn, "memory_profile", user_id=alex.user_id)
    assert (gone["profile"], gone["status"]) == (None, "insufficient_data")


def test_profiles_are_counted_replayed_and_switched_off(alex: Scope) -> None:
    conn, user = alex.conn, alex.user_id
    (first,) = call(conn, "memory_profile_generate", user_id=user, idempotency_key=user)
    (again,) = call(conn, "memory_profile_generate", user_id=user, idempotency_key=user)
    assert (first["replayed"], again["replayed"]) == (False, True)
    assert first["job_id"] == again["job_id"] and first["users"] == [user]
    (sampled,) = call(conn, "memory_profile_generate", sample=10)
    assert user in sampled["users"]
    (told,) = call(conn, "memory_profile", user_id=user)
    assert told["generation_count"] == 2
    with pytest.raises(psycopg.errors.NoDataFound):
        call(conn, "memory_profile_generate", user_id="nobody at all")
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        call(conn, "memory_profile_generate")
    conn.execute("select memory_setting_set('profile_enabled', 'false')")
    try:
        (off,) = call(conn, "memory_profile", user_id=user)
        assert (off["profile"], off["status"]) == (None, "not_enabled")
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            call(conn, "memory_profile_generate", user_id=user)
    finally:
        conn.execute("select memory_setting_set('profile_enabled', null)")


def test_members_of_a_project(conn: Connection) -> None:
    call(conn, "memory_member_set", email="ann@shop.example")
    with pytest.raises(psycopg.errors.UniqueViolation):
        call(conn, "memory_member_set", email="ann@shop.example", is_new=True)
    call(conn, "memory_member_set", email="ann@shop.example", role="OWNER", is_new=False)
    with pytest.raises(psycopg.errors.NoDataFound):
        call(conn, "memory_member_set", email="bob@shop.example", is_new=False)
    for email, role in (("ann", "READER"), (None, "READER"), ("a@b c", "READER"),
                        ("ann@shop.example", "KING"), ("ann@shop.example", None)):  # fmt: skip
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            call(conn, "memory_member_set", email=email, role=role)
    (member,) = call(conn, "memory_member_list")
    assert (member["email"], member["role"]) == ("ann@shop.example", "OWNER")
    (key,) = call(conn, "memory_key_create", name="ann@shop.example")
    call(conn, "memory_member_remove", email="ann@shop.example")
    assert scalar(
        conn, "select revoked_at is not null from memory.api_key where id = %s", key["id"]
    )
    with pytest.raises(psycopg.errors.NoDataFound):
        call(conn, "memory_member_remove", email="ann@shop.example")


def test_a_language_model_writes_summaries_exports_and_profiles(
    conn: Connection, model_server: ModelServer
) -> None:
    scope = Scope(conn, "alex")
    scope.say(TALK)
    set_model(conn, model_server, "chat", "default")
    model_server.script(chat=[
        {"content": "Alex lives in Rome."},
        {"content": '{"city": "Rome"}'},
        {"content": "I can't."},
    ])  # fmt: skip
    (told,) = call(conn, "memory_summary", user_id="alex")
    assert (told["summary"], told["memories"]) == ("Alex lives in Rome.", 5)
    asked = str(model_server.requests("chat")[-1])
    assert "Lives in Rome" in asked
    assert export(conn, PERSON, user_id="alex") == {"city": "Rome"}
    assert "where the person lives" in str(model_server.requests("chat")[-1])
    with pytest.raises(psycopg.Error) as raised:
        export(conn, PERSON, user_id="alex")
    assert raised.value.diag.sqlstate == "ME004"
