"""What the server's Python compiled of its modules is kept beside their sources: who may write it,
and that a session uses it where it fits and compiles the sources where it doesn't.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest
from agent_memory import build

from tests.database.calls import Connection, scalar
from tests.database.test_privileges import as_role

HOLDERS = ("_python_modules_compiled", "_python_writing_compiled")
# What a session compiles is counted: it asks for it by this name. Modules, that is: Python 3.13's
# typing compiles the names of types.
COUNTING = """do language plpython3u $$
import builtins

def counting(source, file, mode, *others, **named):
    GD["compiled"] += mode == "exec"
    return GD["compile"](source, file, mode, *others, **named)

if "compile" not in GD:
    GD["compile"] = builtins.compile
    builtins.compile = counting
GD["compiled"] = 0
$$"""
COUNT = """create or replace function pg_temp.compiled() returns integer language plpython3u
as $$return GD["compiled"]$$"""
OWNER = "test_holder_owner"


@pytest.fixture
def owner(conn: Connection) -> Iterator[str]:
    """A role that is no superuser and may create what it likes in schema memory."""
    conn.execute(f"drop role if exists {OWNER}; create role {OWNER}".encode())
    conn.execute(f"grant usage, create on schema memory to {OWNER}".encode())
    yield OWNER
    conn.execute(f"reassign owned by {OWNER} to current_user".encode())
    conn.execute(f"drop owned by {OWNER}; drop role {OWNER}".encode())


@contextmanager
def session(database: str) -> Iterator[Connection]:
    """A new session that counts what it compiles."""
    with psycopg.connect(database, autocommit=True) as conn:
        conn.execute(COUNTING)
        conn.execute(COUNT)
        yield conn


def assert_works(database: str, *, is_compiling: bool) -> None:
    """A first add and a first search, whose answers are always the same."""
    with session(database) as conn:
        added = scalar(
            conn,
            "select array_agg(memory) from memory_add("
            "'I moved from Rome to Oslo. My sister Eva works at Acme.', user_id => 'u',"
            " dry_run => true)",
        )
        assert added == ["Moved from Rome to Oslo", "Sister Eva works at Acme"]
        assert (scalar(conn, "select pg_temp.compiled()") > 0) == is_compiling
    with session(database) as conn:
        conn.execute("set default_transaction_read_only = on")
        found = scalar(conn, "select memory from memory_search('Where do I live?', user_id => 'v')")
        assert found == "Lives in Lyon"
        assert (scalar(conn, "select pg_temp.compiled()") > 0) == is_compiling


def unfit(conn: Connection) -> list[str]:
    return [name for (name,) in conn.execute("select memory._python_unfit()").fetchall()]


def body(conn: Connection, name: str) -> str:
    return str(scalar(conn, "select prosrc from pg_proc where proname = %s", name))


def write(conn: Connection, name: str, text: str, language: str = "plpython3u") -> None:
    conn.execute("set check_function_bodies = off")
    conn.execute(
        f"create or replace function memory.{name}() returns text language {language}"
        f" set search_path = pg_catalog, pg_temp as '{text}'".encode()
    )


def spoiled(text: str, how: str) -> str:
    """A holder's body that isn't to be used."""
    python, byte_code, digest = text.split()[1:4]
    if how == "empty":
        return 'return ""'
    if how == "cut off":
        return text[: len(text) // 2] + '"""'
    other = {
        "another Python's": (python, python + "9"),
        "other byte code": (byte_code, "00000000"),
        "of other sources": (digest, "0" * 64),
    }
    return text.replace(*other[how], 1)


SPOILERS = ("another Python's", "other byte code", "of other sources", "cut off", "empty")


@pytest.mark.parametrize("spoiler", SPOILERS)
def test_what_does_not_fit_is_told(conn: Connection, spoiler: str) -> None:
    for name in HOLDERS:
        before = body(conn, name)
        write(conn, name, spoiled(before, spoiler))
        assert unfit(conn) == [name]
        write(conn, name, before)
        assert unfit(conn) == []


def test_what_does_not_fit_is_compiled_by_each_session_until_memory_init(
    database: str, conn: Connection
) -> None:
    conn.execute("select memory_add('I live in Lyon', user_id => 'v')")
    assert_works(database, is_compiling=False)
    for name in HOLDERS:
        write(conn, name, spoiled(body(conn, name), SPOILERS[0]))
    assert_works(database, is_compiling=True)
    with as_role(conn, "memory_admin"):
        conn.execute("select memory_init()")
    assert unfit(conn) == []
    assert_works(database, is_compiling=False)


def test_what_no_superuser_wrote_is_never_loaded(
    database: str, conn: Connection, owner: str
) -> None:
    conn.execute("select memory_add('I live in Lyon', user_id => 'v')")
    before = {name: body(conn, name) for name in HOLDERS}
    for name in HOLDERS:
        conn.execute(f"alter function memory.{name}() owner to {owner}".encode())
    with as_role(conn, owner):
        for name in HOLDERS:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="language plpython3u"):
                write(conn, name, before[name])
            write(conn, name, before[name], language="sql")
    assert sorted(unfit(conn)) == list(HOLDERS)
    assert_works(database, is_compiling=True)
    conn.execute("select memory_init()")
    assert unfit(conn) == []


@pytest.mark.parametrize("role", ["memory_reader", "memory_writer", "memory_admin"])
def test_nobody_but_the_owner_may_write_it(conn: Connection, role: str) -> None:
    with as_role(conn, role):
        assert unfit(conn) == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute("select memory._python_compile()")
        for name in HOLDERS:
            for language in ("plpython3u", "sql"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    write(conn, name, "select null", language)


def test_many_sessions_may_make_it_at_once(database: str, conn: Connection) -> None:
    for name in HOLDERS:
        write(conn, name, 'return ""')

    def init(_: int) -> None:
        with psycopg.connect(database, autocommit=True) as other:
            other.execute("select memory_init()")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(init, range(4)))
    assert unfit(conn) == []


def test_a_deploy_keeps_what_was_compiled_of_the_same_sources(conn: Connection) -> None:
    files = dict(build.source_files(build.assemble()))
    for name in HOLDERS:
        file = files[f"sql/private/model/{name}.sql"]
        marked = body(conn, name).removesuffix('"""') + 'marked.py x\n"""'
        write(conn, name, marked)
        conn.execute(file.encode())
        assert body(conn, name) == marked
        for text, language in (
            (spoiled(marked, "of other sources"), "plpython3u"),
            (marked, "sql"),
        ):
            write(conn, name, text, language)
            conn.execute(file.encode())
            assert body(conn, name).strip() == 'return ""'


def test_an_error_tells_file_and_line(conn: Connection) -> None:
    """As if the source had been compiled there, without docstrings."""
    conn.execute("select memory_search('tea', user_id => 'u')")
    conn.execute(
        """create function pg_temp.place() returns text[] language plpython3u as $$
import traceback
from agent_memory_udfs import plans

try:
    plans.Plans(None).execute("select 1", [], [])
except AttributeError as error:
    place = traceback.extract_tb(error.__traceback__)[-1]
return [place.filename, str(place.lineno), place.name, plans.Plans.__doc__]
$$"""
    )
    file, line, name, documentation = scalar(conn, "select pg_temp.place()")
    source = (build.REPOSITORY / "python_udfs" / file).read_text().splitlines()
    assert source[int(line) - 1].strip() == "except self._plpy.spiexceptions.UndefinedTable:"
    assert (file, name, documentation) == ("agent_memory_udfs/plans.py", "execute", None)
