"""memory_project_clone(): a branch of a project answers as the project does, or did."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from tests.database.calls import (
    Connection,
    Row,
    Scope,
    call,
    everything_broken,
    refused,
    rows,
    scalar,
)

QUESTIONS = ["Where do I live?", "Who is Eva?", "What do I drink?", "What was my job?"]


def told(conn: Connection, project: str) -> Scope:
    """A life with changes: a superseded value, a reworded memory, a deleted one, relations."""
    conn.execute("select set_config('memory.project', %s, false)", [project])
    ann = Scope(conn, "ann")
    ann.say("I live in Oslo.", at="2025-01-01")
    ann.say("My sister Eva lives in Rome.", at="2025-01-02")
    ann.say("I work as a nurse.", at="2025-01-03")
    (tea,) = ann.add("I drink tea in the morning", infer=False, run_id="r1")
    call(conn, "memory_feedback", id=tea["id"], feedback="POSITIVE", query="What do I drink?")
    return ann


def changed(ann: Scope) -> None:
    ann.say("I moved to Bergen.")
    (nurse,) = [row for row in ann.listed() if "nurse" in row["memory"]]
    call(ann.conn, "memory_delete", id=nurse["id"])
    (tea,) = [row for row in ann.listed() if "tea" in row["memory"]]
    call(ann.conn, "memory_update", id=tea["id"], memory="I drink coffee in the morning")
    ann.say("My brother Tom lives in Paris.")


def answers(conn: Connection, project: str, **arguments: Any) -> list[Any]:
    return [
        [
            (row["memory"], row["valid_from"], row["valid_to"], round(row["score"], 6))
            for row in call(
                conn, "memory_search", query=question, user_id="ann", project=project,
                include_superseded=superseded, **arguments,
            )
        ]
        for question in QUESTIONS
        for superseded in (False, True)
    ]  # fmt: skip


def graph(conn: Connection, project: str) -> list[tuple[Any, ...]]:
    return sorted(
        (row["source"], row["relationship"], row["target"])
        for row in call(conn, "memory_relations", user_id="ann", project=project)
    )


def histories(conn: Connection, project: str) -> list[Row]:
    return rows(
        conn,
        "select event, old_memory, new_memory, reason, at from memory.event where project = %s"
        " order by seq",
        project,
    )


@pytest.fixture(scope="module")
def source(shared: Connection) -> tuple[Connection, datetime, list[Any], list[Any]]:
    """A project, a moment in its life, and its answers and graph just then."""
    call(shared, "memory_project_create", name="life")
    call(shared, "memory_setting_set", name="weight_lexical", value=Jsonb(0.5), project="life")
    ann = told(shared, "life")
    then = scalar(shared, "select clock_timestamp()")
    before = answers(shared, "life"), graph(shared, "life")
    changed(ann)
    shared.execute("reset memory.project")
    return shared, then, *before


def test_a_clone_answers_as_its_source(source: tuple[Any, ...]) -> None:
    conn = source[0]
    call(conn, "memory_project_clone", source="life", name="branch")
    assert answers(conn, "branch") == answers(conn, "life")
    assert graph(conn, "branch") == graph(conn, "life")
    assert histories(conn, "branch") == histories(conn, "life")
    settings = "select settings, dimension from memory.project where name = %s"
    assert rows(conn, settings, "branch") == rows(conn, settings, "life")
    assert everything_broken(conn) == []
    counted = "select * from memory_stats(%s) where metric <> 'bytes'"
    assert rows(conn, counted, "branch") == rows(conn, counted, "life")
    # It goes its own way, and can go back in its history.
    before = answers(conn, "life")
    event = scalar(
        conn, "select id from memory.event where project = 'branch' and event = 'DELETE' limit 1"
    )
    call(conn, "memory_undo", event_id=event, project="branch")
    call(conn, "memory_add", messages="I live in Lima.", user_id="ann", project="branch")
    assert answers(conn, "life") == before != answers(conn, "branch")
    assert everything_broken(conn) == []
    call(conn, "memory_project_drop", name="branch")


def test_a_clone_as_of_a_moment_answers_as_the_source_did(source: tuple[Any, ...]) -> None:
    conn, then, answered, related = source
    call(conn, "memory_project_clone", source="life", name="past", as_of=then)
    assert answers(conn, "past") == answered
    assert graph(conn, "past") == related
    assert everything_broken(conn) == []
    events = [row for row in histories(conn, "life") if row["at"] <= then]
    assert histories(conn, "past") == events
    call(conn, "memory_project_drop", name="past")


def test_a_clone_has_the_tiers_of_its_source(source: tuple[Any, ...]) -> None:
    conn = source[0]
    conn.execute("call memory_archive(older_than => '0 s', project => 'life')")
    call(conn, "memory_project_clone", source="life", name="cold")
    archived = "select count(*) from memory.archive where project = %s"
    assert scalar(conn, archived, "cold") == scalar(conn, archived, "life") > 0
    assert answers(conn, "cold") == answers(conn, "life")
    assert everything_broken(conn) == []
    # Then nothing was archived.
    call(conn, "memory_project_clone", source="life", name="warm", as_of=source[1])
    assert scalar(conn, archived, "warm") == 0
    assert answers(conn, "warm") == source[2]
    assert everything_broken(conn) == []
    for name in ("cold", "warm"):
        call(conn, "memory_project_drop", name=name)
    conn.execute("select memory_restore(project => 'life')")


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ({"source": "nowhere", "name": "copy"}, "3F000"),
        ({"source": None, "name": "copy"}, "22004"),
        ({"source": "life", "name": "life"}, "42710"),
        ({"source": "life", "name": "A copy"}, "42602"),
        ({"source": "life", "name": "copy", "as_of": "2999-01-01"}, "22023"),
    ],
)
def test_bad_arguments(source: tuple[Any, ...], arguments: Row, sqlstate: str) -> None:
    with refused(source[0], sqlstate):
        call(source[0], "memory_project_clone", **arguments)
