"""`agent-memory doctor`: what it finds, and what it says to do."""

from __future__ import annotations

import json

import psycopg
from agent_memory.doctor import examine, level
from agent_memory.doctor.projects import large_scopes, soundness, unindexed
from agent_memory.doctor.python import PythonSide, compiled_modules, plpython
from agent_memory.doctor.server import (
    Extensions,
    compiling,
    jit_settings,
    lock_slots_and_projects,
    lock_table,
    vector,
)

from tests.installed import by_extension


@by_extension
def test_a_complete_server(database: str) -> None:
    diagnosis = examine(database)
    found = {finding.what: finding for finding in diagnosis.findings}
    assert diagnosis.usable, diagnosis.table()
    assert diagnosis.level == "full"
    assert "by create extension" in found["agent_memory"].found
    assert "openai" in found["Python packages"].found
    assert "words.safetensors" in found["builtin model"].found
    assert "ready to use" in diagnosis.table()


def test_without_memory_init(empty_database: str) -> None:
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("create extension agent_memory cascade")
    diagnosis = examine(empty_database)
    assert not diagnosis.usable
    assert "select memory_init();" in diagnosis.table()


def test_it_changes_nothing(empty_database: str) -> None:
    query = "select count(*) from pg_proc"
    with psycopg.connect(empty_database, autocommit=True) as conn:
        before = conn.execute(query).fetchone()
        examine(empty_database)
        assert conn.execute(query).fetchone() == before


def test_levels() -> None:
    everything = {"vector": "0.8.7", "btree_gist": "1.8", "plpython3u": "1.0", "age": "1.8.0"}

    def without(*names: str) -> Extensions:
        return Extensions({}, {k: v for k, v in everything.items() if k not in names})

    unknown = PythonSide(known=False)
    assert level(without(), unknown) == "full"
    assert level(without("age"), unknown) == "no graph"
    assert level(without("plpython3u"), unknown).startswith("no plpython3u")
    assert level(without("vector"), unknown).startswith("none")
    no_files = PythonSide(known=True, packages=("numpy",))
    assert level(without(), no_files).startswith("no plpython3u")


def test_what_is_missing_comes_with_a_remedy() -> None:
    old = vector(Extensions({"vector": "0.8.0"}, {}))
    assert "0.8.4" in old.remedy
    assert not old.essential
    no_language = plpython(Extensions({}, {}), PythonSide(known=False))
    assert "postgresql-plpython3" in no_language[0].remedy
    bare = PythonSide(known=True, python="3.14.1", folder="/share/agent_memory")
    remedies = " ".join(f.remedy for f in plpython(Extensions({"plpython3u": "1.0"}, {}), bare))
    assert "numpy, openai" in remedies
    assert "make install" in remedies


def test_a_role_that_may_not_use_python_does_not_get_it() -> None:
    everything = Extensions({}, {"vector": "0.8.7", "btree_gist": "1.8", "plpython3u": "1.0"})
    unknown = PythonSide(known=False)
    assert level(everything, unknown, allowed=False).startswith("no plpython3u")
    assert "superuser" in plpython(everything, unknown, allowed=False)[1].remedy


def test_many_projects_want_a_larger_lock_table(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("select memory_project_create('second')")
        slots, projects = lock_slots_and_projects(conn)
    assert slots > 0 and projects == 2
    assert not lock_table(64, 64).remedy
    found = lock_table(64, 65)
    assert "max_locks_per_transaction = 65" in found.remedy and not found.essential


def test_modules_that_another_python_compiled(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        assert [f.remedy for f in compiled_modules(conn)] == [""]
        conn.execute(
            "create or replace function memory._python_modules_compiled() returns text"
            " language plpython3u set search_path = pg_catalog, pg_temp as 'return \"\"'"
        )
        for role in ("memory_reader", "memory_admin"):
            conn.execute(f"set role {role}".encode())
            (found,) = compiled_modules(conn)
            assert found.found == "not of this server's Python" and not found.essential
        assert found.remedy.startswith("run `select memory_init();`")
        conn.execute("select memory_init()")
        assert [f.remedy for f in compiled_modules(conn)] == [""]
    with psycopg.connect(database) as conn:
        conn.execute("create role nobody_here; set local role nobody_here")
        assert compiled_modules(conn) == []
        conn.rollback()


def add(conn: psycopg.Connection, count: int, **ids: str) -> None:
    """Memories of a scope, of which the planner knows."""
    messages = [{"role": "user", "content": f"{number} of {ids}"} for number in range(count)]
    arguments = "".join(f", {name} => %({name})s" for name in ids)
    conn.execute(
        f"select memory_add(%(messages)s, infer => false{arguments})".encode(),
        {"messages": json.dumps(messages), **ids},
    )
    conn.execute("analyze memory_default.memory")


def test_a_scope_beyond_approximate_from_wants_indexes(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        assert not large_scopes(conn)[0].remedy
        conn.execute("select memory_setting_set('approximate_from', '120')")
        add(conn, 120, user_id="ann")
        add(conn, 100, user_id="bob")
        assert not large_scopes(conn)[0].remedy
        add(conn, 80, user_id="ann", run_id="second")
        (found,) = large_scopes(conn)
        assert "about 200 memories in project default" in found.found
        assert "select memory_index_create('default');" in found.remedy
        conn.execute("select memory_index_create()")
        assert not large_scopes(conn)[0].remedy


def test_an_agent_by_itself_is_a_scope_but_not_that_of_all_users(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("select memory_setting_set('approximate_from', '120')")
        for user in ("ann", "bob"):
            add(conn, 100, user_id=user, agent_id="chef")
        assert not large_scopes(conn)[0].remedy
        add(conn, 150, agent_id="chef")
        assert "about 150 memories" in large_scopes(conn)[0].found
        conn.execute("select memory_index_create()")
        assert not large_scopes(conn)[0].remedy


def test_large_scopes_of_which_none_stands_out(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("select memory_setting_set('approximate_from', '100')")
        for column in ("user_id", "scope"):
            conn.execute(
                f"alter table memory_default.memory alter {column} set statistics 1".encode()
            )
        for user in ("ann", "bob", "eve"):
            add(conn, 110, user_id=user)
        assert "about 110 memories" in large_scopes(conn)[0].found


def test_projects_with_large_scopes_are_named() -> None:
    found = unindexed([("default", 213_000), ("shop", 20_001)])
    assert "about 213,000 memories in project default, about 20,001" in found.found
    assert "memory_index_create('shop')" in found.remedy and not found.essential
    assert not unindexed([]).remedy


def test_a_role_without_rights_is_not_told_of_large_scopes(database: str) -> None:
    with psycopg.connect(database) as conn:
        conn.execute("create role nobody_here")
        conn.execute("set local role nobody_here")
        assert large_scopes(conn) == []
        conn.rollback()


def test_early_compiling_is_told() -> None:
    assert compiling(False, 10).found == "off"
    for is_on, above_cost in ((False, 10), (True, 100_000), (True, -1)):
        assert not compiling(is_on, above_cost).remedy
    early = compiling(True, 10_000)
    assert "jit_above_cost = 100000" in early.remedy
    assert not early.essential


def test_the_session_s_own_jit_settings_are_read(database: str) -> None:
    with psycopg.connect(database, options="-c jit=on -c jit_above_cost=500") as connection:
        assert jit_settings(connection) == (True, 500.0)


def test_projects_are_checked_on_request(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn:
        add(conn, 3, user_id="ann")
        assert not any(f.what.startswith("project ") for f in examine(database).findings)
        (sound,) = [
            f for f in examine(database, check=True).findings if f.what == "project default"
        ]
        assert (sound.found, sound.remedy) == ("sound", "")
        conn.execute("alter table memory_default.memory disable trigger memories_added")
        conn.execute(
            "delete from memory.event where memory_id in (select id from memory.memory limit 2)"
        )
    diagnosis = examine(database, check=True)
    (broken,) = [f for f in diagnosis.findings if f.what == "project default"]
    assert broken.found == (
        "broken: every memory has the event that made it (2); triggers are on (1)"
    )
    assert "memory_check('default')" in broken.remedy
    assert not diagnosis.usable


def test_a_role_without_rights_is_told_who_may_check(database: str) -> None:
    with psycopg.connect(database) as conn:
        conn.execute("create role nobody_here")
        conn.execute("set local role nobody_here")
        (told,) = soundness(conn)
        conn.rollback()
    assert (told.found, told.essential) == ("permission denied for schema memory", False)
    assert "memory_admin" in told.remedy
