"""A deploy over what somebody else has made: it is refused or taken over, never trusted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import LiteralString

import psycopg
import pytest
from agent_memory.connection import schema_of
from agent_memory.deploy import deploy
from agent_memory.doctor import examine
from agent_memory.errors import SetupError
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

SQUATTER = f"squatter_{os.getpid()}"


@pytest.fixture
def squatted(empty_database: str, template: str) -> Iterator[psycopg.Connection]:
    """A session of a role that may create schemas in a database, and has done so."""
    assert template  # has made the four roles
    role = sql.Identifier(SQUATTER)
    name = sql.Identifier(str(conninfo_to_dict(empty_database)["dbname"]))
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute(sql.SQL("create role {} login password 'x'").format(role))
        admin.execute(sql.SQL("grant create on database {} to {}").format(name, role))
        try:
            own = make_conninfo(empty_database, user=SQUATTER, password="x")
            with psycopg.connect(own, autocommit=True) as conn:
                conn.execute("create schema memory")
                yield conn
        finally:
            admin.execute(sql.SQL("drop owned by {} cascade").format(role))
            admin.execute(sql.SQL("drop role {}").format(role))


SQUATS: dict[str, LiteralString] = {
    "schema": "select",
    "function": "create function memory._scope_key(text, text, text, text) returns uuid"
    " language sql immutable return null::uuid",
    "overload": "create function memory._name_key(varchar) returns text language sql return 'x'",
    "type": "create type memory.project_context as (name text)",
    "domain": "create domain memory.search_row as text",
    "table": "create table memory.project (name text)",
    "view": "create view memory.current_relation as select 1 as one",
    "operator": "create function memory.f(text, text) returns boolean language sql return true;"
    " create operator memory.= (leftarg = text, rightarg = text, function = memory.f)",
    "cast": "create type memory.relation_row as (x text);"
    " create function memory.f(memory.relation_row) returns jsonb language sql"
    " return null::jsonb;"
    " create cast (memory.relation_row as jsonb) with function memory.f(memory.relation_row)"
    " as implicit",
}


@pytest.mark.parametrize(
    ("squat", "schema_is_ours"),
    [
        (squat, ours)
        for squat in SQUATS
        for ours in (False, True)
        if (squat, ours) != ("schema", True)
    ],
)
def test_what_was_there_before_is_refused(
    squatted: psycopg.Connection, empty_database: str, squat: str, schema_is_ours: bool
) -> None:
    """Also where a superuser has taken the schema, but not what is in it."""
    squatted.execute(SQUATS[squat])
    if schema_is_ours:
        with psycopg.connect(empty_database, autocommit=True) as admin:
            admin.execute("alter schema memory owner to current_user")
    with pytest.raises(SetupError, match=f"memory.* belongs to {SQUATTER}") as raised:
        deploy(empty_database)
    assert "drop it" in raised.value.remedy or "take-ownership" in raised.value.remedy
    with psycopg.connect(empty_database) as admin:
        made = admin.execute("select extname from pg_extension where extname = 'vector'")
        assert made.fetchall() == []


def test_an_extension_does_not_adopt_a_schema(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    squatted.execute(SQUATS["type"])
    with (
        psycopg.connect(empty_database, autocommit=True) as admin,
        pytest.raises(psycopg.Error, match="memory"),
    ):
        admin.execute("create extension agent_memory cascade")


def test_a_public_function_of_somebody_else_is_refused(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    squatted.execute("drop schema memory")
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute(f"grant create on schema public to {SQUATTER}".encode())
    squatted.execute(
        "create function public.memory_add(messages text, user_id text) returns text"
        " language sql return 'x'"
    )
    with pytest.raises(SetupError, match=rf"function .*memory_add.* belongs to {SQUATTER}"):
        deploy(empty_database)


def test_a_schema_of_somebody_else_holds_no_public_functions(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    squatted.execute("drop schema memory; create schema agents")
    with pytest.raises(SetupError, match=f"schema agents belongs to {SQUATTER}"):
        deploy(empty_database, schema="agents")


# An operator that fits better than PostgreSQL's own, where a superuser's names are looked up first.
HIJACK = """
    create schema {user};
    create function {user}.hijacked(oid, regclass) returns boolean language plpgsql as $$
    begin
        raise exception 'run as %', current_user;
    end $$;
    create operator {user}.<> (leftarg = oid, rightarg = regclass, function = {user}.hijacked);
"""


def test_a_schema_called_as_the_superuser_is_not_looked_into(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    user = str(conninfo_to_dict(empty_database)["user"])
    squatted.execute("drop schema memory")
    squatted.execute(HIJACK.format(user=user).encode())
    assert "owner" not in examine(empty_database).table()
    deploy(empty_database)
    with psycopg.connect(empty_database) as admin:
        places = admin.execute(
            "select distinct extnamespace::regnamespace::text from pg_extension"
            " where extname in ('vector', 'btree_gist')"
        )
        assert places.fetchall() == [("public",)]


EXTENSION_SQUATS: dict[str, tuple[LiteralString, str]] = {
    "the graph's schema": ("create schema ag_catalog", "schema .?ag_catalog"),
    "an extension": (
        "create extension btree_gist schema public",
        f"extension btree_gist belongs to {SQUATTER}",
    ),
    "an extension and its schema": (
        "create schema mine; create extension btree_gist schema mine",
        f"(schema mine|extension btree_gist) belongs to {SQUATTER}",
    ),
}


@pytest.mark.parametrize("squat", EXTENSION_SQUATS)
def test_what_ours_is_built_on_is_nobody_else_s(
    squatted: psycopg.Connection, empty_database: str, squat: str
) -> None:
    """By both doors."""
    statement, told = EXTENSION_SQUATS[squat]
    squatted.execute("drop schema memory")
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute(f"grant create on schema public to {SQUATTER}".encode())
        squatted.execute(statement)
        assert "MISSING" in examine(empty_database).table().partition("owner")[2]
        with pytest.raises(SetupError, match=told):
            deploy(empty_database)
        with pytest.raises(psycopg.Error, match=told):
            admin.execute("create extension agent_memory cascade")


def test_the_toolkit_calls_no_function_of_somebody_else(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    user = str(conninfo_to_dict(empty_database)["user"])
    squatted.execute("drop schema memory")
    deploy(empty_database)
    squatted.execute(
        f"create schema {user}; create function {user}.memory_check(text) returns text"
        " language sql return 'x'".encode()
    )
    with psycopg.connect(empty_database) as admin:
        assert schema_of(admin, "memory_check") == "public"
    assert "project default" in examine(empty_database, check=True).table()


def test_a_project_s_schema_that_is_there_is_named(squatted: psycopg.Connection,
                                                    empty_database: str) -> None:  # fmt: skip
    """Whoever made it, and whatever is in it."""
    squatted.execute("drop schema memory")
    for name in ("memory_default", "memory_default_graph"):
        squatted.execute(f"create schema {name}".encode())
        with pytest.raises(SetupError, match=f'schema "{name}" already exists') as raised:
            deploy(empty_database)
        assert f"drop schema {name} cascade" in str(raised.value)
        squatted.execute(f"drop schema {name}".encode())
    deploy(empty_database)


FOREIGN_OBJECTS = """
    select pg_describe_object(classid, objid, 0) from pg_shdepend
    where dbid = (select oid from pg_database where datname = current_database())
        and deptype = 'o' and refobjid = %s::regrole
"""


@pytest.fixture
def deployed(empty_database: str, template: str) -> Iterator[str]:
    """A database where its owner, no superuser, has deployed; returns the owner's name."""
    assert template
    owner = f"owner_{os.getpid()}"
    name = sql.Identifier(str(conninfo_to_dict(empty_database)["dbname"]))
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute(f"create role {owner} login password 'x'".encode())
        try:
            admin.execute("create extension vector; create extension btree_gist")
            admin.execute("create extension age")
            admin.execute(f"grant usage on schema ag_catalog to {owner}".encode())
            admin.execute(
                sql.SQL("alter database {} owner to {}").format(name, sql.Identifier(owner))
            )
            deploy(make_conninfo(empty_database, user=owner, password="x"))
            yield owner
        finally:
            admin.execute(sql.SQL("alter database {} owner to current_user").format(name))
            admin.execute(f"reassign owned by {owner} to current_user".encode())
            admin.execute(f"drop owned by {owner}".encode())
            admin.execute(f"drop role {owner}".encode())


def test_a_superuser_takes_over_on_request_only(deployed: str, empty_database: str) -> None:
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute(
            'update memory.project set settings = \'{"trusted_endpoints": [".*"],'
            ' "precise": true}\''
        )
        with pytest.raises(SetupError, match=f"schema memory belongs to {deployed}") as raised:
            deploy(empty_database)
        assert "--take-ownership" in raised.value.remedy
        deploy(empty_database, take_ownership=True)
        assert admin.execute(FOREIGN_OBJECTS.encode(), [deployed]).fetchall() == []
        assert admin.execute("select memory._python_unfit()").fetchall() == []
        assert admin.execute("select settings from memory.project").fetchone() == (
            {"precise": True},
        )
        deploy(empty_database)
        admin.execute("select memory_add('I live in Oslo.', user_id => 'u')")
        found = admin.execute("select memory from memory_search('Oslo', user_id => 'u')")
        assert found.fetchall() == [("Lives in Oslo",)]
        assert admin.execute("select * from memory_graph_check()").fetchall() == []


LEFT: dict[str, LiteralString] = {
    "a function": "create function memory._scope_key(text) returns text language sql"
    " security definer return 'x'",
    "a trigger's": "create schema mine; create function mine.f() returns trigger language plpgsql"
    " as 'begin return new; end';"
    " create trigger t before insert on memory.project for each row execute function mine.f()",
    "a default's": "create schema mine; create function mine.f() returns text language sql"
    " return 'x';"
    " alter table memory_default.event alter column reason set default mine.f()",
}


@pytest.mark.parametrize("left", LEFT)
def test_what_is_not_ours_is_not_taken_over(deployed: str, empty_database: str, left: str) -> None:
    own = make_conninfo(empty_database, user=deployed, password="x")
    with psycopg.connect(own, autocommit=True) as conn:
        conn.execute(LEFT[left])
    with pytest.raises(SetupError, match=f"function .* belongs to {deployed}|mine.* belongs"):
        deploy(empty_database, take_ownership=True)
    with psycopg.connect(empty_database, autocommit=True) as admin:
        owners = admin.execute(
            "select nspowner::regrole::text from pg_namespace where nspname = 'memory'"
        )
        assert owners.fetchone() == (deployed,)


def test_an_owner_does_not_deploy_over_a_superuser(empty_database: str, deployed: str) -> None:
    deploy(empty_database, take_ownership=True)
    with pytest.raises(SetupError, match="belongs to"):
        deploy(make_conninfo(empty_database, user=deployed, password="x"))
    with pytest.raises(SetupError, match="Only a superuser"):
        deploy(make_conninfo(empty_database, user=deployed, password="x"), take_ownership=True)


def test_the_doctor_runs_nothing_of_others(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    squatted.execute(
        "create function memory.f() returns text language plpgsql as 'begin raise; end';"
        " create view memory.schema_version as select memory.f() as version;"
        " create function memory._has_graph(text) returns boolean language sql return 1 / 0 = 1"
    )
    diagnosis = examine(empty_database)
    assert not diagnosis.usable
    assert f"schema memory belongs to {SQUATTER}" in diagnosis.table()


def test_a_graph_of_somebody_else_is_not_written_to(
    squatted: psycopg.Connection, empty_database: str
) -> None:
    """A project that was made before Apache AGE has no graph; its name is free for everybody."""
    squatted.execute("drop schema memory")
    with psycopg.connect(empty_database, autocommit=True) as admin:
        admin.execute("create extension vector; create extension btree_gist")
        admin.execute("create extension plpython3u")
        deploy(empty_database)
        admin.execute("select memory._drop_graph('default')")
        admin.execute(f"grant usage on schema ag_catalog to {SQUATTER}".encode())
        squatted.execute(
            "create schema memory_default_graph;"
            ' create table memory_default_graph."Entity" (properties ag_catalog.agtype);'
            ' create table memory_default_graph."RELATION" (properties ag_catalog.agtype);'
            " create function memory_default_graph.f() returns trigger language plpgsql as"
            " 'begin raise exception $x$run as %$x$, current_user; end';"
            ' create trigger t before insert or delete on memory_default_graph."Entity"'
            " for each statement execute function memory_default_graph.f()"
        )
        admin.execute("select memory_add('My sister Ann lives in Oslo.', user_id => 'u')")
        with pytest.raises(psycopg.Error, match="graph"):
            admin.execute("select memory_graph_rebuild()")
        with pytest.raises(psycopg.Error, match="graph"):
            admin.execute("select memory_graph_check()")
