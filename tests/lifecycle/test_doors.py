"""CREATE EXTENSION and `agent-memory deploy`: one text, one catalog; both can be repeated."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from agent_memory.build import assemble, extension_version, manifest_files
from agent_memory.deploy import create_required_extensions, deploy, run_script
from agent_memory.errors import SetupError

from tests.catalog import catalog
from tests.installed import AT_ONCE, by_extension


def catalog_of(dsn: str) -> list[str]:
    with psycopg.connect(dsn, autocommit=True) as conn:
        return catalog(conn)


def test_both_doors_give_the_same_catalog(database: str, empty_database: str) -> None:
    deploy(empty_database)
    by_extension, by_deploy = catalog_of(database), catalog_of(empty_database)
    assert len(by_extension) > 300
    assert sorted(set(by_extension) - set(by_deploy)) == []
    assert sorted(set(by_deploy) - set(by_extension)) == []


def test_deploying_again_changes_nothing_and_keeps_memories(empty_database: str) -> None:
    deploy(empty_database)
    before = catalog_of(empty_database)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("select memory_add('I live in Oslo', user_id => 'u', infer => false)")
        deploy(empty_database)
        found = conn.execute("select memory from memory_search('Oslo', user_id => 'u')").fetchall()
    assert found == [("I live in Oslo",)]
    assert catalog_of(empty_database) == before


@by_extension
def test_an_extension_is_not_deployed_over(database: str) -> None:
    with pytest.raises(SetupError, match="alter extension agent_memory update"):
        deploy(database)


def test_an_older_toolkit_refuses_a_newer_database(empty_database: str) -> None:
    deploy(empty_database)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("insert into memory.schema_version (version) values ('99.0.0')")
    with pytest.raises(SetupError, match=r"99\.0\.0"):
        deploy(empty_database)


@pytest.mark.parametrize("schema", ["agents", "Agent Memory"])
def test_the_public_functions_may_live_in_another_schema(empty_database: str, schema: str) -> None:
    deploy(empty_database, schema=schema)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("select set_config('search_path', quote_ident(%s), false)", [schema])
        conn.execute("select memory_add('My name is Ada', user_id => 'u')")
        row = conn.execute("select memory from memory_search('name', user_id => 'u')").fetchone()
        assert row is not None
        assert "Ada" in row[0]
        assert conn.execute("select to_regproc('public.memory_add')").fetchone() == (None,)


def test_an_extension_may_live_in_another_schema(empty_database: str) -> None:
    with psycopg.connect(empty_database, autocommit=True) as conn:
        conn.execute("create schema vectors; create extension vector schema vectors")
        conn.execute("create schema agents; create extension agent_memory schema agents cascade")
        conn.execute("select agents.memory_init()")
        conn.execute("select agents.memory_add('My name is Ada', user_id => 'u')")
        row = conn.execute("select memory from agents.memory_search('name', user_id => 'u')")
        assert "Ada" in str(row.fetchone())


@by_extension
def test_a_session_outlives_the_extension_that_it_searched(database: str) -> None:
    """What it keeps of searches names types and a place of pgvector that are gone."""
    with psycopg.connect(database, autocommit=True) as conn:
        for schema in ("public", "vectors"):
            conn.execute("select memory_add('I live in Oslo.', user_id => 'u', run_id => 'r')")
            for filters in (None, '{"metadata": {"room": 1}}', "{}"):
                found = conn.execute(
                    "select memory from memory_search('Where do I live?', user_id => 'u',"
                    " run_id => 'r', filters => %s)",
                    [filters],
                ).fetchall()
                assert found == ([] if filters and "room" in filters else [("Lives in Oslo",)])
            if schema == "vectors":
                break
            conn.execute("select memory_project_drop('default')")
            conn.execute("drop extension agent_memory cascade")
            conn.execute("drop extension vector cascade; create schema vectors")
            conn.execute("create extension vector schema vectors")
            conn.execute("create extension agent_memory cascade")
            conn.execute("select memory_init()")
        with pytest.raises(psycopg.errors.FeatureNotSupported, match="SET SCHEMA"):
            conn.execute("alter extension vector set schema public")


@by_extension
def test_an_extension_that_can_t_be_created_is_named(database: str, dsn_admin: str) -> None:
    assert dsn_admin
    name = psycopg.conninfo.conninfo_to_dict(database)["dbname"]
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute("drop extension agent_memory cascade")
        conn.execute("drop extension vector cascade")
        conn.execute(
            "do $$ begin create role test_plain login password 'plain'; exception"
            " when duplicate_object then null; end $$"
        )
        conn.execute(f'grant create on database "{name}" to test_plain'.encode())
    plain = psycopg.conninfo.make_conninfo(database, user="test_plain", password="plain")
    try:
        with pytest.raises(SetupError, match="create extension vector"):
            deploy(plain)
    finally:
        with psycopg.connect(database, autocommit=True) as conn:
            conn.execute("drop owned by test_plain")
            conn.execute("drop role test_plain")


def test_a_failing_file_is_named_and_nothing_is_changed(
    empty_database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = "-- opening\n\n-- source: sql/functions/broken.sql\nselect 1;\nselect missing();\n"
    monkeypatch.setattr("agent_memory.deploy.assemble", lambda: broken)
    with pytest.raises(SetupError, match=r"sql/functions/broken\.sql:2: function missing\(\)"):
        deploy(empty_database)
    with psycopg.connect(empty_database) as conn:
        found = conn.execute("select extname from pg_extension where extname = 'vector'").fetchall()
    assert found == []


class Counted(psycopg.Connection[Any]):
    """It counts what is sent."""

    sent = 0

    def execute(self, *words: Any, **others: Any) -> psycopg.Cursor[Any]:
        self.sent += 1
        return super().execute(*words, **others)


def test_few_statements_go_to_a_server_far_away(empty_database: str) -> None:
    with Counted.connect(empty_database) as conn:
        create_required_extensions(conn)
        before = conn.sent
        run_script(conn, assemble(), "public")
        assert conn.sent - before < len(manifest_files()) / 5


def test_the_command_deploys_and_the_doctor_agrees(empty_database: str) -> None:
    tool = [sys.executable, "-m", "agent_memory"]
    before = subprocess.run(
        [*tool, "doctor", "--dsn", empty_database], capture_output=True, text=True, check=False
    )
    assert before.returncode == 1
    assert "-> `create extension agent_memory cascade`" in before.stdout
    done = subprocess.run(
        [*tool, "deploy", "--dsn", empty_database], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"agent_memory {extension_version()} is deployed\n"
    after = subprocess.run(
        [*tool, "doctor", "--dsn", empty_database], capture_output=True, text=True, check=False
    )
    assert after.returncode == 0, after.stdout
    assert "by deploy, in schema public" in after.stdout


def test_deploys_at_once(empty_database: str, template: str) -> None:
    assert template
    with ThreadPoolExecutor(AT_ONCE) as threads:
        done = list(threads.map(lambda _: deploy(empty_database), range(AT_ONCE)))
    assert done == [extension_version()] * AT_ONCE
    assert len(catalog_of(empty_database)) > 300


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_another_encoding_is_refused(dsn_admin: str, encoding: str) -> None:
    name = f"test_{encoding.lower()}"
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        admin.execute(f"drop database if exists {name}".encode())
        admin.execute(
            f"create database {name} template template0 encoding '{encoding}'"
            " locale_provider libc locale 'C'".encode()
        )
        try:
            with pytest.raises(SetupError, match=f"{encoding}, not UTF8"):
                deploy(psycopg.conninfo.make_conninfo(dsn_admin, dbname=name))
        finally:
            admin.execute(f"drop database {name} with (force)".encode())


def test_a_turkish_database(dsn_admin: str) -> None:
    """Where lower('I') is another letter."""
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        admin.execute("drop database if exists test_turkish")
        admin.execute(
            "create database test_turkish template template0 encoding 'UTF8'"
            " locale_provider icu icu_locale 'tr-TR' locale 'C.UTF-8'"
        )
        try:
            dsn = psycopg.conninfo.make_conninfo(dsn_admin, dbname="test_turkish")
            deploy(dsn)
            with psycopg.connect(dsn, autocommit=True) as conn:
                assert conn.execute("select lower('I')").fetchone() == ("ı",)
                conn.execute("select memory_add('I live in Istanbul.', user_id => 'u')")
                conn.execute("select memory_add('My sister Ida lives in Izmir.', user_id => 'u')")
                found = conn.execute(
                    "select memory from memory_search('Where do I live?', user_id => 'u')"
                ).fetchone()
                assert "istanbul" in str(found).lower()
                filtered = conn.execute(
                    "select memory from memory_list(user_id => 'u',"
                    """ filters => '{"memory": {"icontains": "IZMIR"}}')"""
                ).fetchall()
                assert len(filtered) == 1
                conn.execute(
                    """select memory_add('{"role": "AI", "content": "Tea is warm"}'::jsonb,"""
                    """ user_id => 'u', infer => false, metadata => '{"city": "Iğdır, IZMIR"}')"""
                )
                for word in ("izmir", "IZMIR", "iğdır"):
                    filters = json.dumps({"metadata": {"city": {"icontains": word}}})
                    listed = conn.execute(
                        "select memory from memory_list(user_id => 'u', filters => %s)", [filters]
                    )
                    assert listed.fetchall() == [("Tea is warm",)]
                assert conn.execute("select * from memory_graph_check()").fetchall() == []
                related = conn.execute(
                    "select target from memory_relations(entity => 'IDA', user_id => 'u')"
                )
                assert ("Izmir",) in related.fetchall()
        finally:
            admin.execute("drop database test_turkish with (force)")
