"""Databases with agent_memory, and servers that have one to make others of."""

from __future__ import annotations

import fcntl
import functools
import hashlib
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from agent_memory import build
from agent_memory.deploy import deploy
from agent_memory.embedded import Server
from agent_memory.embedded import server as embedded_server
from agent_memory.embedded.root import ensure_root
from agent_memory.embedded.server import free_port
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tests import servers

TEMPLATE = "agent_memory_template"
# Its data is what the data of others is copied from.
FIRST = build.REPOSITORY / ".agent_memory" / "tests-first"

# Deploys or upgrades of one database: of each but the first that waited, the same is proved.
AT_ONCE = int(os.environ.get("AGENT_MEMORY_AT_ONCE", "6"))

# "1": tests run on databases that were deployed by the first release's script, and upgraded.
UPGRADED = "AGENT_MEMORY_UPGRADED"
by_extension = pytest.mark.skipif(
    UPGRADED in os.environ,
    reason="upgraded databases were deployed, not made by CREATE EXTENSION, and aren't empty",
)


def install_upgraded(dsn: str) -> None:
    """What the first release left, memories and graph among it, brought to this one."""
    from tests.lifecycle.test_upgrade import FROZEN, OLDER, install_older

    first = FROZEN.read_text().replace(f"'{FROZEN.stem.split('--')[1]}'", f"'{OLDER}'")
    install_older(dsn, first)
    with psycopg.connect(dsn, autocommit=True) as conn:
        for text in ("I live in Oslo.", "My sister Eva lives in Rome.", "I moved to Bergen."):
            conn.execute("select memory_add(%s, user_id => 'before the upgrade')", [text])
        conn.execute("select memory_forget(user_id => 'before the upgrade')")
    deploy(dsn)


def install(dsn: str) -> None:
    """agent_memory in a database: as an extension where the server has its files, else deployed."""
    if os.environ.get(UPGRADED):
        install_upgraded(dsn)
        return
    with psycopg.connect(dsn, autocommit=True) as conn:
        available = conn.execute(
            "select 1 from pg_available_extensions where name = 'agent_memory'"
        ).fetchone()
        if available:
            conn.execute("create extension agent_memory cascade")
            conn.execute("select memory_init()")
            return
    deploy(dsn)


def make_template(admin: psycopg.Connection, dsn_admin: str, wanted: str) -> None:
    """The template database, made anew when the built script has changed since."""
    row = admin.execute(
        "select shobj_description(oid, 'pg_database') from pg_database where datname = %s",
        [TEMPLATE],
    ).fetchone()
    if row == (wanted,):
        return
    name = sql.Identifier(TEMPLATE)
    admin.execute(sql.SQL("drop database if exists {} with (force)").format(name))
    servers.create_database(admin, TEMPLATE)
    install(make_conninfo(dsn_admin, dbname=TEMPLATE))
    comment = sql.SQL("comment on database {} is {}").format(name, sql.Literal(wanted))
    admin.execute(comment)


def digest(script: str) -> str:
    """Of what a template holds."""
    return hashlib.sha256((script + os.environ.get(UPGRADED, "")).encode()).hexdigest()


@functools.cache
def first_server() -> Server:
    """A server with the template, stopped; made anew when the built script or the server has
    changed. initdb and the script take six seconds of the processor, a copy of what they made a
    tenth of one.
    """
    FIRST.mkdir(parents=True, exist_ok=True)
    build.write()
    script = digest(build.assemble())
    how = hashlib.sha256(Path(embedded_server.__file__).read_bytes()).hexdigest()
    wanted = f"{ensure_root().name} {how} {script}"
    made_of = FIRST / "made_of"
    with open(FIRST / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        server = Server(home=FIRST / "home")
        if not made_of.is_file() or made_of.read_text() != wanted:
            server.down()
            shutil.rmtree(server.home.path, ignore_errors=True)
            server = Server(home=FIRST / "home").up()
            try:
                with server.connect() as admin:
                    make_template(admin, server.dsn("postgres"), script)
            finally:
                server.down()
            made_of.write_text(wanted)
    return server


def copy_data(server: Server) -> None:
    """Give a server that has no data yet a copy of the first one's."""
    if server.exists:
        return
    first = first_server()
    server.home.make()
    for leftover in server.home.data.iterdir():  # of a copy that was interrupted
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    subprocess.run(["cp", "-a", f"{first.home.data}/.", server.home.data], check=True)
    server.home.save(replace(first.state, port=free_port()))


def own_server(home: Path) -> Server:
    """A server of a test's own, which runs, with the template in it. Its files are synced."""
    server = Server(home=home)
    copy_data(server)
    return server.up()


def installed(server: Server, name: str) -> str:
    """A new database of a test's own server with agent_memory in it; its connection string."""
    with server.connect() as admin:
        servers.create_database(admin, name, TEMPLATE)
    return server.dsn(name)
