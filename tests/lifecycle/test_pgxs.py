"""`make install` with PGXS: into a server that never saw agent_memory, then CREATE EXTENSION.

The server is a copy of the embedded root; its pg_config runs inside and names paths outside.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from agent_memory.build import REPOSITORY
from agent_memory.cache import cache_folder
from agent_memory.embedded.home import give_to_server
from agent_memory.embedded.namespace import Jail
from agent_memory.embedded.placement import environment
from agent_memory.embedded.root import (
    POSTGRES_UID,
    bin_directory,
    ensure_root,
    namespace_works,
    share_directory,
)

pytestmark = pytest.mark.slow

SUITE = "forky"
MAKES = ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")
SQL = """\
create extension agent_memory cascade
select memory_init()
select event from memory_add('I work in Seattle.', user_id => 'u1')
select memory from memory_search('work', user_id => 'u1')
"""


@dataclass
class Installation:
    """A PostgreSQL that `make install` can install into."""

    root: Path
    jail: Jail
    pg_config: Path

    @property
    def share(self) -> Path:
        return self.root / share_directory(SUITE).lstrip("/")

    def run(self, program: str, *words: str, text: str = "") -> str:
        """Run a program of the server with some input; everything it said."""
        command = self.jail.command(f"{bin_directory(SUITE)}/{program}", *words)
        return said_by(command, environment(SUITE), text)

    def make(self, *words: str) -> str:
        command = ["make", "-C", str(REPOSITORY), f"PG_CONFIG={self.pg_config}", *words]
        # The tests themselves may run under make.
        return said_by(command, {k: v for k, v in os.environ.items() if k not in MAKES})


def said_by(command: list[str], environment: dict[str, str], text: str = "") -> str:
    done = subprocess.run(
        command,
        input=text,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture
def installation() -> Iterator[Installation]:
    root = ensure_root(SUITE)
    if not namespace_works():
        pytest.skip("this container may not mount: no second root can be entered")
    with tempfile.TemporaryDirectory(prefix="pgxs-test-", dir=cache_folder()) as folder:
        Path(folder).chmod(0o755)
        copy = Path(folder) / "root"
        # Hard links: `install` replaces files and never writes into them.
        subprocess.run(["cp", "-al", str(root), str(copy)], check=True)
        shutil.rmtree(copy / share_directory(SUITE).lstrip("/") / "agent_memory")
        give_to_server(copy / "agent_memory/data")
        inside = Jail(str(copy), POSTGRES_UID)
        ask = shlex.join(inside.command(f"{bin_directory(SUITE)}/pg_config"))
        pg_config = Path(folder) / "pg_config"
        pg_config.write_text(f"#!/bin/sh\n{ask} \"$@\" | sed 's|^/|{copy}/|'\n")
        pg_config.chmod(0o755)
        yield Installation(copy, inside, pg_config)


def test_make_install_then_create_extension(installation: Installation) -> None:
    installation.make("install")
    installed = {path.name for path in (installation.share / "extension").glob("agent_memory*")}
    assert "agent_memory.control" in installed
    assert any(name.startswith("agent_memory--") for name in installed)
    assert {path.name for path in (installation.share / "agent_memory").iterdir()} == {
        "model",
        "python",
    }

    data = "--pgdata=/agent_memory/data"
    installation.run("initdb", data, "--username=postgres", "--encoding=UTF8", "--no-sync")
    # Single-user mode: a statement a line, no port, no process that could stay behind.
    said = installation.run(
        "postgres", "--single", "-D", "/agent_memory/data", "postgres", text=SQL
    )
    assert "ERROR" not in said
    assert 'event = "ADD"' in said
    assert "Seattle" in said

    installation.make("-C", "extension", "uninstall")
    assert not list((installation.share / "extension").glob("agent_memory*"))
    assert not (installation.share / "agent_memory").exists()
