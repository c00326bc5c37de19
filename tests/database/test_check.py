"""memory_check(): what the tests of all other modules leave is sound (see conftest.py); here, that
each thing which can break is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

import psycopg
import pytest

from tests.conftest import fresh_database
from tests.database.calls import Connection, Scope, call, rows, scalar

BREAKS = "that is what these tests are for"


@pytest.fixture(scope="module")
def sound(dsn_admin: str, template: str) -> Iterator[str]:
    """A database with two memories of an entity, one superseded, a correction and a done job."""
    for dsn in fresh_database(dsn_admin, template):
        with psycopg.connect(dsn, autocommit=True) as connection:
            user = Scope(connection, "ann")
            user.say("I live in Rome. My sister Eva likes chess.")
            user.say("I moved to Oslo.")
            (tea, *_) = user.say("I like tea")
            call(connection, "memory_update", id=tea["id"], memory="Likes green tea")
            call(connection, "memory_feedback", id=tea["id"], feedback="POSITIVE")
            call(connection, "memory_add_async", messages="I like coffee", user_id="ann")
            connection.execute("call memory_process_jobs()")
        yield dsn


@pytest.fixture
def broken(sound: str) -> Iterator[Connection]:
    """A superuser's transaction in which triggers and foreign keys sleep; it is rolled back."""
    with (
        psycopg.connect(sound, autocommit=True) as connection,
        connection.transaction(force_rollback=True),
    ):
        connection.execute("set local session_replication_role = replica")
        yield connection


def test_a_sound_project_has_nothing_broken(sound: str) -> None:
    with psycopg.connect(sound, autocommit=True) as connection:
        assert scalar(connection, "select count(*) from memory.memory where version_of is null") > 4
        assert call(connection, "memory_check") == []


RESIDENCE = "slot = 'user / residence' and version_of is null"
BREAKING: list[tuple[str, LiteralString]] = [
    (
        "a slot holds one value at a time",
        "alter table memory.memory drop constraint memory_one_value_at_a_time;"
        " update memory.memory set valid = tstzrange(lower(valid), null), superseded_by = null"
        " where slot = 'user / residence'",
    ),
    (
        "a statement is current once",
        "drop index memory.memory_current_content;"
        " update memory.memory set memory = 'Likes coffee' where memory = 'Likes green tea'"
        " and version_of is null",
    ),
    (
        "states of a memory are known one after another",
        "update memory.memory set recorded = tstzrange(lower(recorded), now() + interval '1 day')"
        " where version_of is not null",
    ),
    (
        "a former state is closed and its memory is there",
        "update memory.memory set version_of = gen_random_uuid() where version_of is not null",
    ),
    (
        "a memory that was superseded has its successor",
        "update memory.memory set superseded_by = gen_random_uuid()"
        " where superseded_by is not null and version_of is null",
    ),
    (
        "a memory that was superseded is no longer current",
        "update memory.memory set superseded_by = (select id from memory.memory"
        " where memory = 'Likes coffee') where memory = 'Likes green tea' and version_of is null",
    ),
    (
        "embeddings have the dimension of the project",
        "update memory.project set dimension = 3 where name = 'default'",
    ),
    (
        "every memory has the event that made it",
        "delete from memory.event where new_memory = 'Likes coffee'",
    ),
    (
        "a memory says what its last event says",
        "update memory.memory set memory = 'Likes poison' where memory = 'Likes coffee'",
    ),
    (
        "what stands was not deleted last",
        "insert into memory.event (project, id, memory_id, event, old_memory, seq)"
        " overriding system value select project, memory._uuid7(), id, 'DELETE', memory, 1000000"
        " from memory.memory where memory = 'Likes coffee'",
    ),
    (
        "what was deleted has the event that says so",
        "update memory.memory set recorded = tstzrange(lower(recorded), clock_timestamp())"
        " where memory = 'Likes coffee'",
    ),
    (
        "each event begins where the one before ended",
        "update memory.event set old_memory = 'Likes poison' where new_memory = 'Likes green tea'",
    ),
    (
        "a memory that was superseded has the event that says so",
        "delete from memory.event where previous_id is not null",
    ),
    ("what a memory rests on is there", "delete from memory.message"),
    ("memories and entities that are linked are there", "delete from memory.entity"),
    ("a memory names both ends of its relation", "delete from memory.memory_entity"),
    ("an entity stands as long as a memory names it", "delete from memory.memory_entity"),
    (
        "ids end in the bucket of their scope",
        "update memory.message set id = memory._rebucketed(id, 4095 - memory._bucket_of(id))",
    ),
    (
        "feedback is on a memory that is there",
        "delete from memory.memory where memory = 'Likes green tea'",
    ),
    (
        "jobs of a scope run one after another",
        "insert into memory.job (project, id, user_id, request, request_hash, state)"
        " select 'default', memory._uuid7(), 'bob', '{}', gen_random_uuid(), 'running'"
        " from generate_series(1, 2)",
    ),
    (
        "what a job added is there, or was erased",
        "update memory.job set result = jsonb_set(result, '{0,id}',"
        " to_jsonb(gen_random_uuid()::text))",
    ),
    ("the graph says what the tables say", "delete from memory.relation"),
    (
        "every partition is there and attached",
        "alter table memory.access detach partition memory_default.access",
    ),
    (
        "indexes are valid",
        "update pg_index set indisvalid = false"
        " where indexrelid = 'memory_default.memory_version_of_idx'::regclass",
    ),
    ("a memory is in one tier", "update memory.memory set archived_at = now(), embedding = null"),
    (
        "a project with archived memories says so",
        "insert into memory.archive (project, memory_id, lexemes)"
        " select project, id, '' from memory.memory",
    ),
    (
        "constraints are validated",
        "alter table memory_default.memory add constraint short check (length(memory) < 9)"
        " not valid",
    ),
    (
        "tables are fenced by row security",
        "alter table memory_default.message disable row level security",
    ),
    *(
        ("tables are fenced by row security", statement)
        for statement in (
            "alter policy fence_select on memory_default.memory using (true)",
            "alter policy open on memory_default.memory to public",
            "alter policy fence_update on memory_default.memory with check (true)",
            "drop policy fence_delete on memory_default.memory",
            "create policy more on memory_default.memory for select to public using (true)",
            "drop policy fence_select on memory_default.memory;"
            " create policy fence_select on memory_default.memory for select using (true)",
        )
    ),
    ("triggers are on", "alter table memory_default.memory disable trigger memories_added"),
]


@pytest.mark.parametrize(("invariant", "breaking"), BREAKING, ids=[name for name, _ in BREAKING])
def test_what_is_broken_is_found(
    broken: Connection, invariant: str, breaking: LiteralString
) -> None:
    broken.execute(breaking)
    found = call(broken, "memory_check")
    assert invariant in {row["invariant"] for row in found}
    assert not any("poison" in row["detail"].lower() for row in found)


def test_every_invariant_is_broken_here(shared: Connection) -> None:
    texts = rows(
        shared,
        "select prosrc from pg_proc where pronamespace in ("
        "'memory'::regnamespace, 'public'::regnamespace)"
        " and (proname like '\\_check\\_%' and prorettype = 'memory.broken_invariant'::regtype"
        " or proname = 'memory_check')",
    )
    written = "\n".join(row["prosrc"] for row in texts)
    assert [name for name, _ in BREAKING if f"'{name}'" not in written] == []
    assert len({name for name, _ in BREAKING}) == scalar(
        shared,
        "select count(distinct m[1])"
        " from regexp_matches(%s, $$'([a-z]+ [a-z ,]+ [a-z]+)'$$, 'g') as m",
        written,
    )


def test_another_project_is_not_looked_at(broken: Connection) -> None:
    call(broken, "memory_project_create", name="other")
    broken.execute("delete from memory.message")
    assert call(broken, "memory_check", project="other") == []


def test_only_admins_may_ask(shared: Connection) -> None:
    shared.execute("set role memory_writer")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        call(shared, "memory_check")
    shared.execute("set role memory_admin")
    assert call(shared, "memory_check") == []
    shared.execute("reset role")
