"""docs/drivers.md is true: each cell of its table works with the driver, and needs its cast."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, LiteralString
from uuid import UUID

import asyncpg
import psycopg
import pytest
from psycopg.types.json import Json, Jsonb
from psycopg.types.numeric import Int8
from sqlalchemy import JSON, BigInteger, bindparam, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from tests.conftest import fresh_database
from tests.readme.document import table_cells
from tests.readme.programs import addresses, program_command

CALLS: dict[str, LiteralString] = {
    "messages": "select count(*) from memory_add({}, user_id => 'ann')",
    "metadata": "select count(*) from memory_add('I like tea.', user_id => 'ann', metadata => {})",
    "id": "select count(*) from memory_get({})",
    "top_k": "select count(*) from memory_search('tea', user_id => 'ann', top_k => {})",
    "embedding": "select count(*) from memory_search_by_vector({}, user_id => 'ann')",
    "conversations": "select count(*) from memory_add_many({})",
}
MESSAGES = [{"role": "user", "content": "I like tea."}]
CONVERSATIONS = [{"messages": MESSAGES, "user_id": "ann"}]
METADATA = {"source": "chat"}
VECTOR = [0.5] * 256
ID = UUID("01a1fc1a-c039-71ee-b949-c2e3070490ff")
NOT_THERE = "P0002"  # of an id: the function was met


@dataclass(frozen=True)
class Row:
    """One row of the table: an argument, and its value in each driver."""

    argument: str
    kind: str
    psycopg: Any
    sqlalchemy: Any  # a value, or one with its type
    asyncpg: Any
    javascript: str  # expressions
    java: str  # statements with add.setX(1, ...)

    @property
    def title(self) -> str:
        name = "`metadata`, `filters`" if self.argument == "metadata" else f"`{self.argument}`"
        return f"{name}: {self.kind}"

    @property
    def call(self) -> LiteralString:
        return CALLS[self.argument]


def java_text(value: Any) -> str:
    """A Java literal of a text, or of a value as JSON."""
    return json.dumps(value if isinstance(value, str) else json.dumps(value))


def java_json(value: Any) -> str:
    return (
        'var json = new org.postgresql.util.PGobject(); json.setType("jsonb"); '
        f"json.setValue({java_text(value)}); add.setObject(1, json);"
    )


def json_rows(argument: str, value: Any) -> list[Row]:
    """An argument that is JSON: as text, and of the driver's own type."""
    script = json.dumps(value)
    as_text = f"JSON.stringify({script})"
    return [
        Row(
            argument, "JSON as text", json.dumps(value), json.dumps(value), json.dumps(value),
            as_text, f"add.setString(1, {java_text(value)});",
        ),
        Row(
            argument, "the driver's JSON type", Json(value), (value, JSON), json.dumps(value),
            as_text if isinstance(value, list) else script, java_json(value),
        ),
    ]  # fmt: skip


ROWS = [
    *json_rows("messages", MESSAGES),
    *json_rows("metadata", METADATA),
    Row(
        "id", "text", str(ID), str(ID), str(ID), json.dumps(str(ID)),
        f"add.setString(1, {java_text(str(ID))});",
    ),
    Row(
        "id", "the driver's UUID", ID, ID, ID, json.dumps(str(ID)),
        f"add.setObject(1, java.util.UUID.fromString({java_text(str(ID))}));",
    ),
    Row("top_k", "an integer of 64 bits", Int8(5), (5, BigInteger), 5, "5", "add.setLong(1, 5L);"),
    Row("top_k", "a float", 5.0, 5.0, 5.0, "5.0", "add.setDouble(1, 5.0);"),
    Row(
        "embedding", "an array of floats", VECTOR, VECTOR, VECTOR, json.dumps(VECTOR),
        "var floats = new Float[256]; java.util.Arrays.fill(floats, 0.5f); "
        'add.setArray(1, connection.createArrayOf("float4", floats));',
    ),
    Row(
        "embedding", "text such as `[0.1, 0.2]`", str(VECTOR), str(VECTOR), str(VECTOR),
        f"JSON.stringify({VECTOR})", f"add.setString(1, {java_text(VECTOR)});",
    ),
    Row(
        "conversations", "an array of JSON", [Jsonb(c) for c in CONVERSATIONS], None,
        [json.dumps(c) for c in CONVERSATIONS], json.dumps(CONVERSATIONS),
        'add.setArray(1, connection.createArrayOf("jsonb", new String[] {'
        f"{java_text(CONVERSATIONS[0])}}}));",
    ),
    Row(
        "conversations", "one JSON array", Jsonb(CONVERSATIONS), (CONVERSATIONS, JSON),
        json.dumps(CONVERSATIONS), f"JSON.stringify({json.dumps(CONVERSATIONS)})",
        f"add.setString(1, {java_text(CONVERSATIONS)});",
    ),
]  # fmt: skip
DRIVERS = ["psycopg", "SQLAlchemy", "asyncpg", "node-postgres", "JDBC"]
BARE = dict(zip(DRIVERS, ["%s", ":value", "$1", "$1", "?"], strict=True))


def cells() -> dict[str, dict[str, str]]:
    """What the table says to write, by the row's title and the driver."""
    return {
        title: dict(zip(DRIVERS, (word.strip("`") for word in words), strict=True))
        for title, *words in table_cells("# Drivers", "docs/drivers.md")
    }


def test_every_row_of_the_table_is_tried() -> None:
    assert list(cells()) == [row.title for row in ROWS]


@pytest.fixture(scope="module")
def dsn(dsn_admin: str, template: str) -> Iterator[str]:
    """A database with agent_memory."""
    yield from fresh_database(dsn_admin, template)


def by_psycopg(dsn: str, row: Row, statement: LiteralString) -> str | None:
    with psycopg.connect(dsn, autocommit=True) as conn:
        try:
            conn.execute(statement, [row.psycopg])
        except psycopg.Error as error:
            return error.sqlstate
    return None


def by_sqlalchemy(dsn: str, row: Row, statement: LiteralString) -> str | None:
    url = make_url(addresses(dsn)["DATABASE_URL"]).set(drivername="postgresql+psycopg")
    value = row.sqlalchemy
    if row.kind == "an array of JSON":
        value = [Jsonb(c) for c in CONVERSATIONS]
    bound = bindparam("value", *value) if isinstance(value, tuple) else bindparam("value", value)
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(text(statement).bindparams(bound)).all()
    except DBAPIError as error:
        return str(getattr(error.orig, "sqlstate", ""))
    finally:
        engine.dispose()
    return None


def by_asyncpg(dsn: str, row: Row, statement: LiteralString) -> str | None:
    async def run() -> str | None:
        connection = await asyncpg.connect(addresses(dsn)["DATABASE_URL"])
        try:
            await connection.fetch(statement, row.asyncpg)
        except (asyncpg.PostgresError, asyncpg.DataError) as error:
            return str(getattr(error, "sqlstate", "by the driver"))
        finally:
            await connection.close()
        return None

    return asyncio.run(run())


PYTHON: dict[str, Callable[[str, Row, LiteralString], str | None]] = {
    "psycopg": by_psycopg, "SQLAlchemy": by_sqlalchemy, "asyncpg": by_asyncpg,
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
@pytest.mark.parametrize("driver", PYTHON)
def test_python_s_drivers(dsn: str, driver: str, row: Row) -> None:
    cell = cells()[row.title][driver]
    run = PYTHON[driver]
    assert run(dsn, row, row.call.replace("{}", cell)) in (None, NOT_THERE)
    if cell != BARE[driver]:
        bare = run(dsn, row, row.call.replace("{}", BARE[driver]))
        assert bare is not None, "the cast is needless"


NODE = """
import pg from "pg";
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
async function attempt(statement, value) {
    try { await client.query(statement, [value]); console.log("ok"); }
    catch (error) { console.log(error.code); }
}
%s
await client.end();
"""
JAVA = """
import java.sql.*;

class Drivers {
    interface Binder {
        void bind(Connection connection, PreparedStatement add) throws SQLException;
    }

    static Connection session;

    static void attempt(String statement, Binder binder) {
        try (var add = session.prepareStatement(statement)) {
            binder.bind(session, add);
            add.executeQuery();
            System.out.println("ok");
        } catch (SQLException error) { System.out.println(error.getSQLState()); }
    }

    public static void main(String[] arguments) throws SQLException {
        session = DriverManager.getConnection(System.getenv("JDBC_URL"));
%s
    }
}
"""


def attempts(driver: str, form: Callable[[Row, str], str]) -> str:
    """The program's lines: each row with its cell, and without a cast."""
    return "\n".join(
        form(row, json.dumps(row.call.replace("{}", word)))
        for row in ROWS
        for word in (cells()[row.title][driver], BARE[driver])
    )


def node_line(row: Row, statement: str) -> str:
    return f"await attempt({statement}, {row.javascript});"


def java_line(row: Row, statement: str) -> str:
    return f"        attempt({statement}, (connection, add) -> {{ {row.java} }});"


@pytest.mark.parametrize(
    ("driver", "name", "frame", "form"),
    [
        ("node-postgres", "program.mjs", NODE, node_line),
        ("JDBC", "Drivers.java", JAVA, java_line),
    ],
)
def test_drivers_of_other_languages(
    dsn: str, tmp_path: Path, driver: str, name: str, frame: str, form: Callable[[Row, str], str]
) -> None:
    done = subprocess.run(
        program_command(tmp_path, name, frame % attempts(driver, form)),
        cwd=tmp_path,
        env={**os.environ, **addresses(dsn)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    printed = done.stdout.splitlines()
    assert len(printed) == 2 * len(ROWS), done.stdout
    for row, with_cast, bare in zip(ROWS, printed[::2], printed[1::2], strict=True):
        assert with_cast in ("ok", NOT_THERE), f"{row.title}: {with_cast}"
        if cells()[row.title][driver] != BARE[driver]:
            assert re.fullmatch(r"[0-9A-Z]{5}", bare), f"{row.title}: the cast is needless"
