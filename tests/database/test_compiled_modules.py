"""The modules' byte code, which sessions keep for each other in the server's temporary files."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tests.database.calls import Connection, Scope, scalar

# What of memory_add()'s modules a session finds in the folder, and what it says of itself.
ASKED = """
create function pg_temp.ask(what text) returns text language plpython3u as $$
import inspect, os, sys
finder = next(f for f in sys.meta_path if type(f).__name__ == "SourceImporter")
folder = inspect.getclosurevars(finder.code_of).nonlocals["COMPILED"]
paths = [os.path.join(folder, name) for name in os.listdir(folder)]
if what == "damage":
    for path in paths:
        with open(path, "r+b") as file:
            file.seek(-1, os.SEEK_END)
            last = file.read(1)
            file.seek(-1, os.SEEK_END)
            file.write(bytes([last[0] ^ 1]))
if what == "in the way":
    for path in paths:
        os.remove(path)
        os.mkdir(path)
if what == "remove":
    for path in paths:
        os.rmdir(path) if os.path.isdir(path) else os.remove(path)
return " ".join(f"{os.path.basename(p)}:{os.stat(p).st_mode & 0o777:o}:{os.stat(p).st_ino}"
                for p in sorted(paths) if os.path.isfile(p))
$$
"""


@pytest.fixture
def asked(session: Connection) -> Iterator[Connection]:
    session.execute("select memory._python_init()")
    session.execute(ASKED.encode())
    yield session
    session.execute("select pg_temp.ask('remove')")


def added(dsn: str, user_id: str) -> set[str]:
    """What a new session holds after an add."""
    with psycopg.connect(dsn, autocommit=True) as conn:
        conn.execute("select memory_add('I live in Rome. I like tea.', user_id => %s)", [user_id])
        return Scope(conn, user_id).held()


def test_byte_code_is_kept_and_made_anew_where_it_is_not_whole(
    asked: Connection, shared_database: str
) -> None:
    def ask(what: str) -> str:
        return str(scalar(asked, "select pg_temp.ask(%s)", what))

    facts = {"Lives in Rome", "Likes tea"}
    ask("remove")
    assert added(shared_database, "a") == facts
    kept = ask("tell")
    assert "agent_memory_udfs.extraction.__init__.pyc:600:" in kept
    assert added(shared_database, "b") == facts
    assert ask("tell") == kept  # nothing was compiled again
    ask("damage")
    assert added(shared_database, "c") == facts
    mended = ask("tell")
    assert mended.count(".pyc:600:") == kept.count(".pyc:600:") and mended != kept
    ask("in the way")
    assert added(shared_database, "d") == facts
    assert ask("tell") == ""
