"""Upgrades, by either door: what is there afterwards equals a fresh installation, and works."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from agent_memory import build, connection
from agent_memory import deploy as deploying
from agent_memory.deploy import deploy, substituted, upgrade
from agent_memory.embedded import Server
from agent_memory.errors import SetupError
from psycopg.conninfo import conninfo_to_dict

from tests.catalog import catalog
from tests.conftest import fresh_database
from tests.database.calls import everything_broken
from tests.golden import assert_golden
from tests.installed import AT_ONCE
from tests.lifecycle.test_dump_restore import content, cypher, fill

OLDER = "0.0.9"
CURRENT = build.extension_version()
FROZEN = next(iter(build.released().values()))
pytestmark = pytest.mark.slow
AGED_OLDER = "0.0.8"
# What a release may have had that this one hasn't, or has otherwise.
AGED = [
    "create function memory._gone(wanted text) returns text language sql as 'select wanted'",
    "create function memory._leads_to_gone() returns text language sql begin atomic"
    " select memory._gone('x'); end",
    "drop function @extschema@.memory_undo(uuid, text, boolean)",
    "create function @extschema@.memory_undo(event uuid) returns setof uuid language sql"
    " as 'select event'",
    "drop function memory._key_holder(bytea)",
    "create procedure memory._key_holder(hash bytea) language sql as ''",
    "alter type memory.target add attribute former text cascade",
    "alter type memory.turn drop attribute immutable cascade",
    "create or replace function memory._is_blank(content text) returns boolean language plpgsql"
    " immutable as 'begin return false; end'",
]
AGED_TABLES = [
    "drop index memory.message_content",
    "alter table memory.message drop constraint message_role",
    "comment on table memory.message is 'Former'",
]
MIGRATION = """
create index message_content on memory.message (scope, content_hash);
alter table memory.message
add constraint message_role check (role in ('user', 'assistant', 'system', 'tool'));
comment on table memory.message is
'Every message given to memory_add(), verbatim; occurred_at is when it was said.';
"""


@pytest.fixture(scope="module")
def older_script() -> str:
    """The first release's script as that of an older release."""
    return FROZEN.read_text().replace(f"'{FROZEN.stem.split('--')[1]}'", f"'{OLDER}'")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources whose release has a migration."""
    copy = tmp_path_factory.mktemp("sources")
    for folder in ("sql", "python_udfs", "extension"):
        shutil.copytree(build.REPOSITORY / folder, copy / folder)
    (copy / "sql" / "migrations" / f"{CURRENT}.sql").write_text(MIGRATION)
    return copy


def run(dsn: str, *statements: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as conn:
        for statement in statements:
            conn.execute(statement.encode())


def install_older(dsn: str, script: str) -> None:
    """As a deploy of that release did."""
    with psycopg.connect(dsn) as conn:
        for name in ("vector", "btree_gist", "plpython3u", "age"):
            conn.execute(f"create extension {name}".encode())
        extensions = dict.fromkeys(("vector", "btree_gist", "plpython3u"), "public")
        conn.execute("create schema memory; select '[1]'::public.vector")
        for _, text in build.source_files(substituted(script, "public", extensions)):
            conn.execute(text.encode())
        conn.execute("select public.memory_init()")


def catalog_of(dsn: str) -> list[str]:
    with psycopg.connect(dsn, autocommit=True) as conn:
        return catalog(conn)


def assert_like_fresh(dsn: str, expected: list[str]) -> None:
    found = catalog_of(dsn)
    assert sorted(set(found) - set(expected)) == []
    assert sorted(set(expected) - set(found)) == []
    with psycopg.connect(dsn, autocommit=True) as conn:
        releases = conn.execute("select version from memory.schema_version order by 1").fetchall()
        assert releases == [(OLDER,), (CURRENT,)]


def assert_works(dsn: str, before: dict[str, list[tuple[object, ...]]], graph: object) -> None:
    assert content(dsn) == before
    assert cypher(dsn) == graph
    with psycopg.connect(dsn, autocommit=True) as conn:
        conn.execute("select memory_add('I moved to Rome. I like figs.', user_id => 'u')")
        conn.execute("select memory_project_create('after')")
        conn.execute("select memory_add('I like figs.', user_id => 'u', project => 'after')")
        conn.execute("select memory_project_drop('after')")
        assert everything_broken(conn) == []


@pytest.fixture(scope="module")
def fresh(dsn_admin: str, sources: Path) -> dict[str, list[str]]:
    """The catalog of this release with the projects that fill() makes, and with the migration."""
    catalogs = {}
    with contextmanager(fresh_database)(dsn_admin) as dsn, pytest.MonkeyPatch.context() as patch:
        deploy(dsn)
        fill(dsn)
        catalogs["usual"] = catalog_of(dsn)
        patch.setattr(deploying, "assemble", lambda: build.assemble(sources))
        deploy(dsn)  # with the migration in _migrate()
        catalogs["migrated"] = catalog_of(dsn)
    return catalogs


@pytest.fixture(scope="module")
def older_template(dsn_admin: str, older_script: str) -> Iterator[str]:
    """The name of a database where the older release was deployed."""
    for dsn in fresh_database(dsn_admin):
        install_older(dsn, older_script)
        yield str(conninfo_to_dict(dsn)["dbname"])


@pytest.fixture
def older(dsn_admin: str, older_template: str) -> Iterator[str]:
    """A database where the older release was deployed."""
    yield from fresh_database(dsn_admin, older_template)


@pytest.mark.parametrize("aged", [False, True])
def test_a_deployed_database(
    older: str, fresh: dict[str, list[str]], sources: Path, aged: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    fill(older)
    if aged:
        run(older, *(s.replace("@extschema@", "public") for s in AGED), *AGED_TABLES)
        monkeypatch.setattr(deploying, "assemble", lambda: build.assemble(sources))
    before, graph = content(older), cypher(older)
    assert upgrade(older) == CURRENT
    assert_like_fresh(older, fresh["migrated" if aged else "usual"])
    assert_works(older, before, graph)


@pytest.fixture
def extension_files(older_script: str, sources: Path) -> Iterator[None]:
    """The scripts of the older release and of the upgrade from it, where the server looks."""
    if connection.external_dsn() is not None:
        pytest.skip("puts files into the embedded server's extension folder")
    folder = Server().home.extension
    upgrade_text = build.upgrade_script(sources)
    files = {
        folder / f"agent_memory--{OLDER}.sql": older_script,
        folder / f"agent_memory--{OLDER}--{CURRENT}.sql": upgrade_text,
        folder / f"agent_memory--{AGED_OLDER}.sql": older_script + ";\n".join([*AGED, ""]),
        folder / f"agent_memory--{AGED_OLDER}--{CURRENT}.sql": upgrade_text,
    }
    for path, text in files.items():
        path.write_text(text)
    yield
    for path in files:
        path.unlink(missing_ok=True)


@pytest.mark.usefixtures("extension_files")
@pytest.mark.parametrize("aged", [False, True])
@pytest.mark.parametrize("by", ["sql", "tool"])
def test_an_extension(
    empty_database: str, fresh: dict[str, list[str]], aged: bool, by: str
) -> None:  # fmt: skip
    version = AGED_OLDER if aged else OLDER
    run(empty_database, f"create extension agent_memory version '{version}' cascade",
        "select memory_init()")  # fmt: skip
    if aged:
        run(empty_database, *AGED_TABLES)
    else:
        fill(empty_database)
        # What the migration makes is not there yet, and nothing else is old.
        run(empty_database, *AGED_TABLES)
    before, graph = content(empty_database), cypher(empty_database)
    if by == "sql":
        run(empty_database, "alter extension agent_memory update")
    else:
        assert upgrade(empty_database) == CURRENT
    if aged:
        fill(empty_database)
        before, graph = content(empty_database), cypher(empty_database)
    assert_like_fresh(empty_database, fresh["migrated"])
    assert_works(empty_database, before, graph)
    with psycopg.connect(empty_database, autocommit=True) as conn:
        strays = conn.execute(
            "select pg_describe_object(d.classid, d.objid, 0) from pg_depend as d"
            " join pg_extension as e on e.oid = d.refobjid where e.extname = 'agent_memory'"
            " and d.deptype = 'e' and (d.classid = 'pg_class'::regclass and exists ("
            "   select from pg_class as c where c.oid = d.objid and c.relkind in ('r', 'p', 'v'))"
            " or pg_describe_object(d.classid, d.objid, 0) ~ 'schema memory_|pg_temp')"
        ).fetchall()
        assert strays == []
        with pytest.raises(psycopg.Error, match=f'no update path from version "{CURRENT}"'):
            conn.execute(f"alter extension agent_memory update to '{OLDER}'".encode())
        with pytest.raises(psycopg.errors.DependentObjectsStillExist):
            conn.execute("drop extension agent_memory")


def test_what_others_have_built_on_us_is_not_dropped(older: str) -> None:
    run(
        older, "drop function public.memory_undo(uuid, text, boolean)",
        "create function public.memory_undo(event uuid) returns setof uuid language sql"
        " as 'select event'",
        "create view public.report as select * from public.memory_undo(gen_random_uuid())",
    )  # fmt: skip
    before = catalog_of(older)
    with pytest.raises(SetupError, match=r"view public\.report depends on") as raised:
        upgrade(older)
    assert "made again" in str(raised.value)
    assert catalog_of(older) == before
    run(older, "drop view public.report")
    assert upgrade(older) == CURRENT


def test_grants_of_one_s_own_outlive_an_upgrade(older: str) -> None:
    run(older, "grant execute on function memory_search to pg_monitor")
    upgrade(older)
    with psycopg.connect(older, autocommit=True) as conn:
        row = conn.execute(
            "select has_function_privilege('pg_monitor', oid, 'execute') from pg_proc"
            " where proname = 'memory_search'"
        ).fetchone()
    assert row == (True,)


def test_tables_that_were_never_released_are_told(empty_database: str) -> None:
    deploy(empty_database)
    run(empty_database, "drop view memory.current_relation", "drop table memory.relation cascade")
    with pytest.raises(SetupError, match="relation") as raised:
        deploy(empty_database)
    assert "never released" in raised.value.remedy


def test_upgrades_at_once(older: str) -> None:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        done = list(threads.map(lambda _: upgrade(older), range(AT_ONCE)))
    assert done == [CURRENT] * AT_ONCE
    with psycopg.connect(older, autocommit=True) as conn:
        assert everything_broken(conn) == []


def test_newer_tables_are_refused(conn: psycopg.Connection, database: str) -> None:
    conn.execute("insert into memory.schema_version (version) values ('99.0.0')")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState, match=r"99\.0\.0") as raised:
        conn.execute("select memory_init()")
    assert "Install" in str(raised.value.diag.message_hint)
    with pytest.raises(SetupError, match=r"99\.0\.0"):
        upgrade(database)


def test_what_is_not_there_is_not_upgraded(empty_database: str) -> None:
    with pytest.raises(SetupError, match="not in this database"):
        upgrade(empty_database)


def test_what_is_released_stays_as_it_is() -> None:
    """Of the release that is being made the script is refreshed by `make freeze`."""
    kept = {version: path for version, path in build.released().items() if version != CURRENT}
    kept |= {
        path.name: path
        for path in (build.REPOSITORY / "sql" / "migrations").glob("*.sql")
        if path.stem != CURRENT
    }
    assert_golden(
        "released",
        [f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}" for name, path in kept.items()]
        or ["none but the first"],
    )
