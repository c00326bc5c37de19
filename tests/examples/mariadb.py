"""A private MariaDB of Debian's package in the embedded server's suite, gone after its test.

Its programs run on the host with the libraries unpacked beside them; nothing is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agent_memory.cache import built_once
from agent_memory.embedded.mmdebstrap import unpack_packages
from agent_memory.embedded.placement import host_command, host_environment
from agent_memory.embedded.server import free_port

SUITE = "forky"
PACKAGES = ["base-files", "mariadb-server-core", "mariadb-client-core"]
MEGABYTES = 500  # while the packages are unpacked; half of it stays
UNUSED = ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/lib/*/perl*", "var/lib/apt")
# What mariadb-install-db runs, without the tables of time zones and of help.
SYSTEM_TABLES = (
    "mariadb_system_tables.sql",
    "mariadb_performance_tables.sql",
    "mariadb_system_tables_data.sql",
)
START_SECONDS = 60


class NoMariaDBError(Exception):
    """MariaDB doesn't start here; the text says why."""


class MariaDB:
    """A server with its data and its socket in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.log = folder / "mariadb.log"
        self._root = unpacked()

    def run(self, script: str) -> str:
        """What the client prints for a script, as the server's administrator."""
        words = [
            f"--socket={self.folder}/mysql.sock",
            "--user=root",
            "--batch",
            "--skip-column-names",
        ]
        done = subprocess.run(
            host_command(self._root, "/usr/bin/mariadb", "--no-defaults", *words),
            env=host_environment(),
            input=script,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise NoMariaDBError(done.stderr.strip())
        return done.stdout

    def start(self) -> subprocess.Popen[bytes]:
        """Make its system tables and start it; returns once it answers."""
        share = self._root / "usr/share/mariadb"
        tables = "".join((share / name).read_text() for name in SYSTEM_TABLES)
        with open(self.log, "wb") as log:
            subprocess.run(
                self._command("--bootstrap", "--skip-networking"),
                env=host_environment(),
                input=f"create database mysql;\nuse mysql;\n{tables}".encode(),
                stdout=log,
                stderr=log,
                check=False,
            )
            process = subprocess.Popen(
                self._command(
                    f"--port={self.port}", "--bind-address=127.0.0.1", "--skip-name-resolve",
                    f"--socket={self.folder}/mysql.sock", f"--pid-file={self.folder}/pid",
                ),
                env=host_environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.run("select 1;")
                return process
            except NoMariaDBError as error:
                if process.poll() is not None or time.monotonic() > deadline:
                    process.kill()
                    process.wait()
                    raise NoMariaDBError(f"{error}\n{self.log.read_text()}") from error
            time.sleep(0.05)

    def _command(self, *words: str) -> list[str]:
        own = [f"--basedir={self._root}/usr", f"--datadir={self.folder}/data"]
        own += [
            f"--lc-messages-dir={self._root}/usr/share/mariadb",
            "--innodb-buffer-pool-size=16M",
        ]
        own += [f"--tmpdir={self.folder}"]
        if os.geteuid() == 0:
            own.append("--user=root")
        return host_command(self._root, "/usr/sbin/mariadbd", "--no-defaults", *own, *words)


@contextmanager
def mariadb(folder: Path) -> Iterator[MariaDB]:
    """A running server in an empty folder. Raises NoMariaDBError, SetupError."""
    (folder / "data").mkdir()
    server = MariaDB(folder)
    process = server.start()
    try:
        yield server
    finally:
        process.terminate()
        process.wait()


def unpacked() -> Path:
    """The folder with MariaDB and its libraries."""

    def build(folder: Path) -> None:
        unpack_packages(SUITE, PACKAGES, folder)
        for pattern in UNUSED:
            for path in folder.glob(pattern):
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    return built_once(f"mariadb-{SUITE}", MEGABYTES, build)
