"""Functions and operators of others on the caller's search_path are never run by ours."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.conftest import fresh_database
from tests.database.calls import Connection, Row, rows, scalar
from tests.database.samples import Samples, functions, samples, statement

# Whatever of PostgreSQL's own a function of ours names, every operator of PostgreSQL and of
# pgvector, and types, as somebody else would have them: with the very same arguments, so that they
# fit as well.
TRAPS = """
do $$
declare
    body constant text :=
        'language plpgsql as $trap$ begin raise exception ''hijacked by %%'', %L; end $trap$';
    trap record;
begin
    for trap in
        select p.oid, p.proname as name, pg_get_function_identity_arguments(p.oid) as arguments,
            pg_get_function_result(p.oid) as result
        from pg_proc as p
        where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f'
            and p.prorettype <> all('{internal,cstring,record}'::regtype[])
            and not exists (select from pg_type as t where t.oid = any(p.proargtypes)
                and t.typname in ('internal', 'cstring', 'any'))
            and (p.proargmodes is null or p.proargmodes <@ '{i,v}')
            and p.proname in (
                select m.found[1] from pg_proc as ours
                cross join regexp_matches(ours.prosrc, '([a-z_0-9]+)\\(', 'g') as m (found)
                where ours.pronamespace = 'memory'::regnamespace
                    or ours.pronamespace = 'public'::regnamespace
                        and ours.proname like 'memory\\_%')
    loop
        begin
            execute format('create function others.%I(%s) returns %s ' || body,
                trap.name, trap.arguments, trap.result, trap.name);
        exception when invalid_function_definition or datatype_mismatch then
            continue; -- a polymorphic result without a polymorphic argument
        end;
    end loop;
    create function others.a_type() returns boolean language plpgsql
        as $trap$ begin raise exception 'hijacked by a type'; end $trap$;
    for trap in
        select o.oid, o.oprname as name, format_type(o.oprleft, null) as "left",
            format_type(o.oprright, null) as "right", format_type(o.oprresult, null) as result
        from pg_operator as o
        where o.oprnamespace in ('pg_catalog'::regnamespace, 'public'::regnamespace)
            and o.oprkind = 'b' and o.oprcode <> 0
            and not exists (select from pg_type as t where t.oid in (o.oprleft, o.oprright)
                and t.typname in ('internal', 'cstring', 'any'))
    loop
        begin
            execute format('create function others.operator_%s(%s, %s) returns %s ' || body,
                trap.oid, trap."left", trap."right", trap.result, trap.name);
            execute format(
                'create operator others.%s (leftarg = %s, rightarg = %s, function = others.%I)',
                trap.name, trap."left", trap."right", 'operator_' || trap.oid);
        exception when invalid_function_definition or datatype_mismatch then
            continue;
        end;
    end loop;
    for trap in
        select t.typname as name from pg_type as t
        where t.typnamespace = 'pg_catalog'::regnamespace and t.typname in ('text', 'uuid', 'jsonb',
            'json', 'date', 'timestamptz', 'tstzrange', 'tsvector', 'bytea', 'regclass', 'name')
    loop
        execute format('create domain others.%1$I as pg_catalog.%1$I check (others.a_type())',
            trap.name);
    end loop;
end
$$
"""
TABLES = ("memory", "project", "event", "message", "lock", "pg_class", "pg_proc", "setting")
Hijacked = tuple[Connection, Samples, list[Row]]


@pytest.fixture(scope="module")
def hijacked(dsn_admin: str, template: str) -> Iterator[Hijacked]:
    """A session whose path leads to another's functions, operators and tables first."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as conn, samples(conn) as known:
            all_of_them = functions(conn)
            conn.execute("create schema others")
            conn.execute(TRAPS.encode())
            many = "select count(*) from pg_{} where {}namespace = 'others'::regnamespace"
            assert scalar(conn, many.format("operator", "opr")) > 500
            assert scalar(conn, many.format("proc", "pro")) > 800
            for table in TABLES:
                conn.execute(f"create temp table {table} (name text)".encode())
            conn.execute("set search_path = others, pg_temp, pg_catalog, public")
            for trap in ("lower('x')", "1 + 1", "'x'::pg_catalog.text = 'x'", "now()", "'x'::text"):
                with pytest.raises(psycopg.errors.RaiseException, match="hijacked"):
                    conn.execute(f"select {trap}".encode())
            yield conn, known, all_of_them
            conn.execute("reset search_path")


def test_no_function_is_led_astray(hijacked: Hijacked) -> None:
    conn, known, all_of_them = hijacked
    failed = {}
    for function in all_of_them:
        given = known.of(function)
        try:
            if function["is_procedure"]:
                conn.execute(statement(function, given), given)
                continue
            with conn.transaction(force_rollback=True):
                conn.execute(statement(function, given), given)
        except psycopg.Error as error:
            failed[function["signature"]] = f"{error} {error.diag.context}"[:600]
    assert failed == {}


def test_no_trigger_is_led_astray(hijacked: Hijacked) -> None:
    conn, _, _ = hijacked
    with conn.transaction(force_rollback=True):
        conn.execute(
            "insert into memory.memory (project, user_id, memory)"
            " values ('default', 'ann', 'Likes plums');"
            " update memory.memory set importance = 0.7 where version_of is null;"
            " delete from memory.memory where version_of is null"
        )


def test_the_queue_is_not_led_astray(hijacked: Hijacked) -> None:
    conn, _, _ = hijacked
    conn.execute("select public.memory_add_async('I like jam', user_id => 'ann')")
    conn.execute("call public.memory_process_jobs()")
    with conn.transaction():
        conn.execute("set local search_path = pg_catalog, pg_temp")
        states = rows(conn, "select distinct state from memory.job")
        assert states == [{"state": "succeeded"}]
