"""Who may do what: the matrix of roles and objects, and what it comes to in practice."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, Row, Scope, call, contents, rows, scalar
from tests.golden import assert_golden
from tests.installed import install

ROLES = ["memory_reader", "memory_writer", "memory_admin"]
OURS: LiteralString = (
    "(p.pronamespace = 'memory'::regnamespace "
    r"or p.pronamespace = 'public'::regnamespace and p.proname like 'memory\_%')"
)
PRIVATE: LiteralString = "p.pronamespace = 'memory'::regnamespace"
OF_NOBODY = ["binding", "effective_grant", "project_models", "secret", "signing_key", "webhook"]
SCHEMAS: LiteralString = "('memory'::regnamespace, 'memory_default'::regnamespace)"

TABLE_RIGHTS: LiteralString = """
    select format('%s %s: %s', c.oid::regclass, r.role, string_agg(w.word, ', ' order by w.place))
        as line
    from pg_class as c
    cross join unnest(array['memory_reader', 'memory_writer', 'memory_admin'])
        with ordinality as r (role, place)
    cross join unnest(
        array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
        with ordinality as w (word, place)
    where c.relkind in ('r', 'p', 'v') and has_table_privilege(r.role, c.oid, w.word)
        and c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)
    group by c.oid, r.role, r.place
    order by c.oid::regclass::text collate "C", r.place
"""
FUNCTION_RIGHTS: LiteralString = (
    """
    select format('%s: %s', p.oid::regprocedure,
        coalesce(string_agg(r.role, ', ' order by r.place), '-')) as line
    from pg_proc as p
    left join unnest(array['memory_reader', 'memory_writer', 'memory_admin'])
        with ordinality as r (role, place) on has_function_privilege(r.role, p.oid, 'execute')
    where """
    + OURS
    + """ and not """
    + PRIVATE
    + """
    group by p.oid
    order by p.oid::regprocedure::text collate "C"
    """
)


@contextmanager
def as_role(conn: Connection, role: str) -> Iterator[None]:
    conn.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
    try:
        yield
    finally:
        conn.execute("reset role")


@pytest.mark.parametrize(
    ("name", "query"),
    [("table_privileges", TABLE_RIGHTS), ("function_privileges", FUNCTION_RIGHTS)],
)
def test_matrix(shared: Connection, name: str, query: LiteralString) -> None:
    lines = [row["line"] for row in rows(shared, query)]
    assert not [line for line in lines if line.split()[0] in {f"memory.{n}" for n in OF_NOBODY}]
    assert_golden(name, lines)


def test_public_has_nothing(shared: Connection) -> None:
    """No entry for PUBLIC, and no function without entries, which would be executable by all."""
    open_to_all = rows(
        shared,
        "select p.oid::regprocedure::text as name from pg_proc as p where " + OURS + " and "
        "(p.proacl is null or exists (select from aclexplode(p.proacl) as a where a.grantee = 0)) "
        "union all select c.oid::regclass::text from pg_class as c, aclexplode(c.relacl) as a "
        "where c.relnamespace in " + SCHEMAS + " and a.grantee = 0 "
        "union all select n.nspname from pg_namespace as n, aclexplode(n.nspacl) as a "
        "where n.oid in " + SCHEMAS + " and a.grantee = 0",
    )
    assert open_to_all == []


def test_default_privileges_open_nothing(empty_database: str) -> None:
    """What ALTER DEFAULT PRIVILEGES gives away of all that is made later, by either door, in a new
    project, after an upgrade; what was granted by name stays.
    """
    stranger = f"stranger_{os.getpid()}"
    open_to: LiteralString = (
        "select c.oid::regclass::text as name from pg_class as c, aclexplode(c.relacl) as a"
        " where c.relnamespace::regnamespace::text ~ '^memory' and"
        " (a.grantee = 0 or a.grantee = %s::regrole)"
        " union all select n.nspname from pg_namespace as n, aclexplode(n.nspacl) as a"
        " where n.nspname ~ '^memory' and (a.grantee = 0 or a.grantee = %s::regrole)"
        " union all select p.oid::regprocedure::text from pg_proc as p, aclexplode(p.proacl) as a"
        " where " + OURS.replace("%", "%%") + " and (a.grantee = 0 or a.grantee = %s::regrole)"
    )
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute(f"create role {stranger}".encode())
        try:
            for kind in ("tables", "sequences", "functions", "schemas"):
                given = f"alter default privileges grant all on {kind} to"
                conn.execute(f"{given} public; {given} {stranger} with grant option".encode())
            conn.execute("alter default privileges grant all on tables to memory_reader")
            conn.execute("create function memory_of_theirs() returns integer return 1")
            theirs = "select proacl::text from pg_proc where proname = 'memory_of_theirs'"
            before = scalar(conn, theirs)
            install(empty_database)
            # It is no function of ours.
            assert scalar(conn, theirs) == before
            conn.execute("drop function memory_of_theirs")
            call(conn, "memory_project_create", name="later")
            assert rows(conn, open_to, *[stranger] * 3) == []
            assert [row["name"] for row in rows(
                conn,
                "select c.relname as name from pg_class as c where c.relnamespace ="
                " 'memory'::regnamespace and c.relkind in ('r', 'p', 'v') and"
                " not has_table_privilege('memory_reader', c.oid, 'select') order by c.relname"
            )] == OF_NOBODY  # fmt: skip
            # What was passed on meanwhile goes with it.
            passed = "grant execute on function memory_search to"
            conn.execute(f"{passed} {stranger} with grant option; set role {stranger}; {passed}"
                         " memory_gateway; reset role".encode())  # fmt: skip
            call(conn, "memory_init")
            assert rows(conn, open_to, *[stranger] * 3) == []
            conn.execute(f"grant execute on function memory_search to {stranger}".encode())
            conn.execute("alter default privileges revoke all on functions from public,"
                         f" {stranger}".encode())  # fmt: skip
            call(conn, "memory_init")
            assert [row["name"][:14] for row in rows(conn, open_to, *[stranger] * 3)] == [
                "memory_search("
            ]
            assert call(conn, "memory_add", messages="I like tea.", user_id="u", project="later")
        finally:
            conn.execute("reset role")
            conn.execute(f"drop owned by {stranger}; drop role {stranger}".encode())


def test_a_new_project_gives_our_roles_what_the_others_do(shared: Connection) -> None:
    """Whatever they are given by default of what its creator makes."""
    acl = (
        "select c.relname as name, a.grantee::regrole::text as role,"
        " string_agg(a.privilege_type, ',' order by a.privilege_type) as rights"
        " from pg_class as c, aclexplode(c.relacl) as a where c.relnamespace = %s::regnamespace"
        " group by 1, 2 order by 1, 2"
    )
    with shared.transaction(force_rollback=True):
        shared.execute("alter default privileges grant all on tables to memory_reader,"
                       " memory_fenced, memory_gateway")  # fmt: skip
        call(shared, "memory_project_create", name="later")
        assert rows(shared, acl, "memory_later") == rows(shared, acl, "memory_default")


def test_private_functions_are_open_to_whole_ranks(shared: Connection) -> None:
    """To nobody, or from some rank on: a role may what the roles below it may. What a
    private function does with its caller's rights, the caller could do without it; those with
    rights of their own are listed, see test_definers_rights_are_few_and_known().
    """
    ranks = rows(
        shared,
        "select p.oid::regprocedure::text as name, array(select r.role from unnest(%s::text[]) "
        "with ordinality as r (role, place) where has_function_privilege(r.role, p.oid, 'execute')"
        " order by r.place) as roles, p.prorettype = 'trigger'::regtype as is_trigger "
        "from pg_proc as p where " + PRIVATE,
        ROLES,
    )  # fmt: skip
    assert ranks
    for row in ranks:
        wanted = [[]] if row["is_trigger"] else [[], ROLES[2:], ROLES[1:], ROLES]
        assert row["roles"] in wanted, row["name"]


def test_every_function_pins_its_search_path(shared: Connection) -> None:
    """By a SET clause, or by a body that was bound when it was created."""
    loose = rows(
        shared,
        "select p.oid::regprocedure::text as name, p.proconfig from pg_proc as p where " + OURS +
        " and p.prosqlbody is null and p.prokind = 'f' and "
        "not coalesce('search_path=pg_catalog, pg_temp' = any(p.proconfig), false) and "
        "not (coalesce('search_path=pg_catalog, ag_catalog, pg_temp' = any(p.proconfig), false) "
        # Apache AGE reads Cypher, and creates graphs, with its own schema on the path only.
        "and p.proname in ('_create_graph', '_cypher', '_drop_graph')) and "
        # Nobody but the owner creates anything in schema memory and those of projects.
        "not (coalesce('search_path=pg_catalog, memory, pg_temp' = any(p.proconfig), false) "
        "or p.proname in ('_enter', '_enter_graph') and not p.prosecdef)",
    )  # fmt: skip
    assert loose == []


def test_nobody_creates_in_the_schemas_that_are_on_a_path(shared: Connection) -> None:
    """Of all roles but the owner, in memory and in the projects' own."""
    may = rows(
        shared,
        "select n.nspname, r.rolname from pg_namespace as n cross join pg_roles as r "
        r"where n.nspname ~ '^memory(_|$)' and not r.rolsuper and r.oid <> n.nspowner "
        "and has_schema_privilege(r.oid, n.oid, 'create')",
    )
    assert may == []


def test_procedures_that_commit_pin_it_after_each_commit(shared: Connection) -> None:
    """PostgreSQL forbids COMMIT in a procedure with a SET clause."""
    procedures = rows(
        shared,
        "select p.oid::regprocedure::text as name, p.prosrc from pg_proc as p where " + OURS +
        " and p.prokind = 'p'",
    )  # fmt: skip
    for procedure in procedures:
        pinned = procedure["prosrc"].lower().count("search_path")
        assert pinned > procedure["prosrc"].lower().count("commit;"), procedure["name"]


def test_definers_rights_are_few_and_known(shared: Connection) -> None:
    definers = rows(
        shared,
        "select p.oid::regprocedure || ': ' || coalesce(string_agg(r.role, ', ' "
        "order by r.place), '-') as name from pg_proc as p "
        "left join unnest(array['memory_reader', 'memory_writer', 'memory_admin', 'memory_fenced', "
        "'memory_fenced_writer', 'memory_gateway']) "
        "with ordinality as r (role, place) "
        "on has_function_privilege(r.role, p.oid, 'execute') "
        "where p.prosecdef and " + OURS + " group by p.oid"
        ' order by p.oid::regprocedure::text collate "C"',
    )  # fmt: skip
    assert_golden("security_definer", [row["name"] for row in definers])


# ---- in practice


@pytest.fixture
def held(scope: Scope) -> Row:
    return scope.store("I like tea", metadata={"a": 1})


def reading(scope: Scope, held: Row) -> list[tuple[str, Row]]:
    user = {"user_id": scope.user_id}
    return [
        ("memory_search", user | {"query": "tea"}),
        ("memory_search_by_vector", user | {"embedding": str([1.0] * 256)}),
        ("memory_context", user | {"query": "tea"}),
        ("memory_list", user), ("memory_get", {"id": held["id"]}),
        ("memory_history", {"id": held["id"]}), ("memory_messages", user),
        ("memory_export", user), ("memory_entities", {}), ("memory_stats", {}),
        ("memory_settings", {}), ("memory_project_list", {}),
    ]  # fmt: skip


def writing(scope: Scope, held: Row) -> list[tuple[str, Row]]:
    user = {"user_id": scope.user_id}
    message = [{"role": "user", "content": "I live in Rome."}]
    return [
        ("memory_add", user | {"messages": message}),
        ("memory_add", user | {"messages": message, "infer": False, "idempotency_key": "p"}),
        ("memory_add", user | {"messages": message, "dry_run": True}),
        ("memory_update", {"id": held["id"], "memory": "I like green tea"}),
        ("memory_feedback", {"id": held["id"], "feedback": "POSITIVE"}),
        ("memory_undo", {"event_id": held["event_id"]}),
        ("memory_delete_all", user),
        ("memory_delete_all", user | {"purge": True}),
    ]


def configuring() -> list[tuple[str, Row]]:
    return [
        ("memory_project_create", {"name": "by_admin"}),
        ("memory_setting_set", {"name": "precise", "value": Jsonb(True), "project": "by_admin"}),
        ("memory_model_set", {"kind": "embedding", "provider": "none", "project": "by_admin"}),
        ("memory_strategy_set", {"type": "semantic", "enabled": False, "project": "by_admin"}),
    ]


@pytest.mark.parametrize("role", ROLES)
def test_everybody_reads(shared: Connection, scope: Scope, held: Row, role: str) -> None:
    with as_role(shared, role):
        for function, arguments in reading(scope, held):
            assert call(shared, function, **arguments), function


def test_a_reader_writes_nothing(shared: Connection, scope: Scope, held: Row) -> None:
    before = contents(shared)
    for function, arguments in writing(scope, held) + configuring():
        with as_role(shared, "memory_reader"), pytest.raises(psycopg.errors.InsufficientPrivilege):
            call(shared, function, **arguments)
    statements: list[LiteralString] = [
        "insert into memory.memory (project, user_id, memory) values ('default', 'x', 'y')",
        "update memory.memory set memory = 'x'",
        "delete from memory.memory",
        "delete from memory_default.memory",
        "truncate memory.memory",
        "update memory.project set settings = '{}'",
    ]
    for statement in statements:
        with as_role(shared, "memory_reader"), pytest.raises(psycopg.errors.InsufficientPrivilege):
            shared.execute(statement)
    assert contents(shared) == before


@pytest.mark.parametrize("role", ["memory_writer", "memory_admin"])
def test_writers_write_through_the_functions(
    shared: Connection, scope: Scope, held: Row, role: str
) -> None:
    with as_role(shared, role):
        for function, arguments in writing(scope, held):
            if function == "memory_undo":
                last = scope.events()[-1]["id"]
                call(shared, "memory_delete", id=scope.id_of("I like green tea"))
                arguments = {"event_id": scope.events()[-1]["id"]}
                assert arguments["event_id"] != last
            call(shared, function, **arguments)
        assert scope.held() == set()


@pytest.mark.parametrize("role", ["memory_writer", "memory_admin"])
def test_nobody_rewrites_history(shared: Connection, held: Row, role: str) -> None:
    statements: list[LiteralString] = [
        "insert into memory.event (project, memory_id, event) "
        "values ('default', gen_random_uuid(), 'ADD')",
        "update memory.event set new_memory = 'x'",
        "delete from memory.event",
        "truncate memory.event",
        "delete from memory_default.event",
        "select memory._record_event(m, 'ADD', null, 'x', null, null, null, null) "
        "from memory.memory as m",
        "select memory._keep_version(m, now()) from memory.memory as m",
    ]
    for statement in statements:
        with as_role(shared, role), pytest.raises(psycopg.errors.InsufficientPrivilege):
            shared.execute(statement)
    assert held["id"]


def test_erasing_events_needs_the_memory_gone(shared: Connection, scope: Scope, held: Row) -> None:
    with as_role(shared, "memory_writer"):
        shared.execute("select memory._erase_events('default', %s)", [[held["id"]]])
    assert scope.history(held["id"])[0]["new_memory"] == "I like tea"


def test_a_writer_configures_nothing(shared: Connection) -> None:
    before = contents(shared)
    for function, arguments in [*configuring(), ("memory_project_drop", {"name": "default"})]:
        with as_role(shared, "memory_writer"), pytest.raises(psycopg.errors.InsufficientPrivilege):
            call(shared, function, **arguments)
    statements: list[LiteralString] = [
        "update memory.project set settings = '{}'",
        "delete from memory.strategy",
        "insert into memory.model (project, kind, provider) values ('default', 'chat', 'x')",
        "create table memory.mine (id int)",
        "create function memory.mine() returns int language sql as 'select 1'",
    ]
    for statement in statements:
        with as_role(shared, "memory_writer"), pytest.raises(psycopg.errors.InsufficientPrivilege):
            shared.execute(statement)
    assert contents(shared) == before


def test_an_admin_configures(shared: Connection) -> None:
    with as_role(shared, "memory_admin"):
        for function, arguments in configuring():
            assert call(shared, function, **arguments)
        Scope(shared, "admin").store("x", project="by_admin")
        assert call(shared, "memory_project_drop", name="by_admin")


def test_somebody_else_sees_nothing(shared: Connection, scope: Scope, held: Row) -> None:
    nobody = f"nobody_{os.getpid()}"
    shared.execute(f"create role {nobody}".encode())
    try:
        for function, arguments in reading(scope, held) + writing(scope, held) + configuring():
            with (
                as_role(shared, nobody),
                pytest.raises(psycopg.errors.InsufficientPrivilege),
            ):
                call(shared, function, **arguments)
    finally:
        shared.execute(f"drop role {nobody}".encode())


def test_a_login_with_the_writers_role_does_a_whole_day(
    shared: Connection, shared_database: str, scope: Scope
) -> None:
    """A fresh session, so that nothing was loaded by a superuser before."""
    login = f"somebody_{os.getpid()}"
    shared.execute(f"create role {login} login password 'x' in role memory_writer".encode())
    try:
        with psycopg.connect(shared_database, user=login, password="x", autocommit=True) as mine:
            day = Scope(mine, scope.user_id)
            day.say("My name is Alex. I live in Rome.")
            changed = day.say("I live in Oslo.")[0]
            assert day.found("Where does Alex live?", top_k=1) == ["Lives in Oslo"]
            day.undo(changed["event_id"])
            assert "Lives in Rome" in day.held()
            assert {row["db_role"] for row in day.events()} == {login}
            call(mine, "memory_delete_all", user_id=day.user_id, purge=True)
    finally:
        shared.execute(f"drop role {login}".encode())


def test_a_hijacked_search_path_changes_nothing(shared: Connection, scope: Scope) -> None:
    """Operators and functions of the caller's schema are never called."""
    shared.execute("create schema trap")
    names: list[LiteralString] = ["lower(text)", "btrim(text)", "to_tsvector(text)"]
    for name in names:
        shared.execute(
            sql.SQL(
                "create function trap.{} returns text language plpgsql as "
                "$$ begin raise exception 'trapped'; end $$"
            ).format(sql.SQL(name))
        )
    shared.execute("create type trap.memory as (x int)")
    try:
        shared.execute("set search_path = trap, pg_catalog, public")
        scope.say("I live in Rome.")
        changed = scope.say("I live in Oslo.")[0]
        assert scope.found("Where do I live?") == ["Lives in Oslo"]
        scope.undo(changed["event_id"])
        assert scope.held(filters={"memory": {"icontains": "ROME"}}) == {"Lives in Rome"}
    finally:
        shared.execute("reset search_path")
        shared.execute("drop schema trap cascade")


def test_functions_work_with_an_empty_search_path(shared: Connection, scope: Scope) -> None:
    message: Any = Jsonb([{"role": "user", "content": "I live in Rome."}])
    try:
        shared.execute("set search_path = ''")
        shared.execute("select public.memory_add(%s, user_id => %s)", [message, scope.user_id])
        found = rows(
            shared,
            "select memory from public.memory_search('Rome', user_id => %s)",
            scope.user_id,
        )
    finally:
        shared.execute("reset search_path")
    assert found == [{"memory": "Lives in Rome"}]


def test_nobody_locks_out_writers(shared: Connection, scope: Scope, held: Row) -> None:
    """What calls wait for needs a privilege; advisory locks, which anybody can take, need none."""
    with shared.transaction():
        for function, arguments in [*reading(scope, held), *writing(scope, held)]:
            if function != "memory_undo":
                call(shared, function, **arguments)
        call(shared, "memory_add_async", messages="I live in Oslo.", user_id=scope.user_id)
        call(shared, "memory_graph_rebuild")
        call(shared, "memory_init")
        taken = rows(shared, "select * from pg_locks where locktype = 'advisory'")
        assert taken == []
        assert scalar(shared, "select count(*) from memory.lock") > 0
    nobody = f"nobody_{os.getpid()}"
    shared.execute(f"create role {nobody}".encode())
    try:
        statements = [
            f"lock table only {table} in {mode} mode"
            for table in ("memory.lock", "memory_default.lock", "memory.schema_version")
            for mode in ("access share", "row share", "share", "exclusive")
        ]
        statements += ["select from memory.lock for share"]
        for statement in statements:
            with pytest.raises(psycopg.errors.InsufficientPrivilege), shared.transaction():
                shared.execute(f"set local role {nobody}".encode())
                shared.execute(statement.encode())
        for statement in ("select from memory.lock for share", "delete from memory.schema_version"):
            with (
                as_role(shared, "memory_reader"),
                pytest.raises(psycopg.errors.InsufficientPrivilege),
            ):
                shared.execute(statement.encode())
    finally:
        shared.execute(f"drop role {nobody}".encode())


def test_no_function_reads_a_backslash_as_its_caller_does(shared: Connection) -> None:
    """With standard_conforming_strings off '\\.' is '.'."""
    loose = rows(
        shared,
        r"select p.oid::regprocedure::text as name, p.prosrc from pg_proc as p where " + OURS
        + " and p.prosqlbody is null and p.prolang <> (select oid from pg_language"
        " where lanname = 'plpython3u')"
        " and not coalesce('standard_conforming_strings=on' = any(p.proconfig), false)",
    )  # fmt: skip
    literal = re.compile(r"(?<![A-Za-z])'((?:[^']|'')*)'")
    found = [
        row["name"]
        for row in loose
        if any("\\" in text for text in literal.findall(re.sub("--[^\n]*", "", row["prosrc"])))
    ]
    assert found == []


@pytest.mark.parametrize("setting", ["standard_conforming_strings", "row_security"])
def test_a_setting_of_the_caller_changes_nothing(
    scope: Scope, session: Connection, setting: str
) -> None:
    session.execute(f"set {setting} = off; set escape_string_warning = off".encode())
    other = Scope(session, scope.user_id)
    other.say("My  sister Ann lives in Oslo. I live in 北京.")
    other.say('[{"role": "user", "content": "I like tea."}]', infer=False)
    expected = scope.held()
    assert len(expected) >= 2
    for query in ("Where do I live?", "What's Ann like?", "what does my sister do?"):
        assert other.found(query) == scope.found(query)
    query = "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b"
    cypher = {"query": query, "user_id": scope.user_id}
    # A query without ORDER BY: in whatever order.
    theirs, ours = (
        sorted(call(conn, "memory_cypher", **cypher), key=str) for conn in (session, scope.conn)
    )
    assert theirs == ours
    kept = rows(session, "select lexemes, content_hash from memory.memory where user_id = %s"
                " order by id", scope.user_id)  # fmt: skip
    again = rows(session, "select memory._lexemes(memory, slot, categories) as lexemes,"
                 " memory._content_hash(memory) as content_hash from memory.memory"
                 " where user_id = %s order by id", scope.user_id)  # fmt: skip
    fresh = rows(scope.conn, "select memory._lexemes(memory, slot, categories) as lexemes,"
                 " memory._content_hash(memory) as content_hash from memory.memory"
                 " where user_id = %s order by id", scope.user_id)  # fmt: skip
    assert kept == again == fresh
