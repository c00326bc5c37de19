"""memory_embed_again(): what an older version of the builtin model embedded."""

from __future__ import annotations

import psycopg
import pytest
from agent_memory.deploy import embed_again
from agent_memory.doctor.projects import outdated_embeddings

from tests.database.calls import Connection, call

SAID = ["I live in Lisbon", "I have a dog called Rex", "My sister Maria works as a nurse", "!"]


def embeddings(connection: Connection, table: str) -> dict[str, str]:
    rows = connection.execute(
        f"select id::text, embedding::text from memory.{table} order by id".encode()
    ).fetchall()
    return dict(rows)


def make_older(connection: Connection) -> None:
    """As if another model had embedded all, whose vectors point elsewhere."""
    connection.execute(
        "update memory.memory set embedding = array_fill(1, array[256])::real[]::halfvec"
    )
    connection.execute(
        "update memory.entity set embedding = array_fill(1, array[256])::real[]::halfvec"
        " where embedding is not null"
    )
    connection.execute("update memory.model set model = null where kind = 'embedding'")


@pytest.fixture
def told(conn: Connection) -> Connection:
    """Memories, former states, entities."""
    for text in SAID:
        call(conn, "memory_add", messages=text, user_id="ann")
        call(conn, "memory_add", messages=text, user_id="ann", infer=False)
    call(conn, "memory_add", messages="I moved to Porto", user_id="ann")
    return conn


def test_all_is_embedded_as_by_today_s_model(told: Connection) -> None:
    before = embeddings(told, "memory"), embeddings(told, "entity")
    events = told.execute("select count(*) from memory.event").fetchone()
    make_older(told)
    assert embeddings(told, "memory") != before[0]
    (outdated,) = outdated_embeddings(told)
    assert "default" in outdated.found and "memory_embed_again" in outdated.remedy
    done = told.execute("call memory_embed_again(batch_size => 2)").fetchone()
    assert done == (len(before[0]),)
    assert (embeddings(told, "memory"), embeddings(told, "entity")) == before
    assert told.execute("select count(*) from memory.event").fetchone() == events
    assert told.execute("call memory_embed_again()").fetchone() == (0,)


def test_deploy_does_it(told: Connection) -> None:
    before = embeddings(told, "memory")
    make_older(told)
    embed_again(told, "public")
    assert embeddings(told, "memory") == before


def test_a_search_goes_on_by_words_meanwhile(told: Connection) -> None:
    make_older(told)
    (first, *_) = call(told, "memory_search", query="Who is Rex?", user_id="ann")
    assert "Rex" in first["memory"]


def test_other_models_are_left_alone(conn: Connection) -> None:
    call(conn, "memory_project_create", name="own", embedding_provider="none")
    done = conn.execute("call memory_embed_again('own')").fetchone()
    assert done == (0,)
    rows = conn.execute("select model from memory.model where project = 'own'").fetchall()
    assert rows == [(None,)]


@pytest.mark.parametrize(
    ("arguments", "state"),
    [("batch_size => 0", "22023"), ("batch_size => null", "22023"), ("'nowhere'", "3F000")],
)
def test_bad_arguments(conn: Connection, arguments: str, state: str) -> None:
    with pytest.raises(psycopg.Error) as told:
        conn.execute(f"call memory_embed_again({arguments})".encode())
    assert told.value.sqlstate == state


def test_setting_the_same_provider_keeps_the_version(told: Connection) -> None:
    make_older(told)
    call(told, "memory_model_set", kind="embedding", provider="builtin")
    rows = told.execute("select model from memory.model where kind = 'embedding'").fetchall()
    assert rows == [(None,)]
