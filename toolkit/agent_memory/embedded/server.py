"""One embedded server: how it starts, answers and stops."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from agent_memory.embedded import placement
from agent_memory.embedded.home import Home, State, default_home, give_to_server
from agent_memory.embedded.namespace import CANNOT_ENTER, Jail
from agent_memory.embedded.root import (
    MAJOR_VERSION,
    bin_directory,
    ensure_root,
    explained_refusal,
    namespace_works,
)
from agent_memory.errors import SetupError
from agent_memory.progress import step

START_SECONDS = 300  # crash recovery of a large database included
STOP_SECONDS = 60
LOG_LIMIT = 20_000_000  # bytes; a larger log is put aside at the next start
DEFAULT_SUITE = "forky"
DATABASE = "agent_memory"

SETTINGS = """\
# Written by agent-memory at every start. Your own settings: conf.d/local.conf, read after this.
listen_addresses = '127.0.0.1'
unix_socket_directories = '/run/postgresql'
shared_buffers = 256MB
maintenance_work_mem = 128MB
max_wal_size = 1GB
wal_compression = lz4             # a page is logged whole when first touched after a checkpoint
max_locks_per_transaction = 256   # a project is a handful of partitions, each with its indexes
jit = off                         # short queries: compiling them costs more than it saves
fsync = on
log_line_prefix = '%m [%p] %u@%d '
log_timezone = 'UTC'
timezone = 'UTC'
"""


def port_is_free(port: int) -> bool:
    """Whether a server could listen on this loopback port now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Program(NamedTuple):
    """What to run, with which environment (passwords are kept out of the command line)."""

    command: list[str]
    environment: dict[str, str]


class Server:
    """The embedded server of one home folder."""

    def __init__(self, home: Path | None = None, suite: str | None = None) -> None:
        self.home = Home(home or default_home())
        state = self.home.state()
        if state and suite and suite != state.suite:
            raise SetupError(
                f"{self.home.path} holds a server of suite {state.suite}, not {suite}.",
                "name another folder in AGENT_MEMORY_HOME for the other version.",
            )
        self.suite = state.suite if state else suite or DEFAULT_SUITE

    # ---- asking

    @property
    def exists(self) -> bool:
        """Whether it was ever started: it has data."""
        return self.home.state() is not None

    @property
    def state(self) -> State:
        """Port, password and the like; an error before the first start."""
        state = self.home.state()
        if state is None:
            raise SetupError(f"There is no server in {self.home.path} yet.", "start it: make up")
        return state

    def dsn(self, dbname: str = DATABASE) -> str:
        """Connection string of a database, as superuser."""
        state = self.state
        return f"postgresql://postgres:{state.password}@127.0.0.1:{state.port}/{dbname}"

    def connect(self, dbname: str = "postgres") -> psycopg.Connection:
        """An autocommit connection as superuser."""
        conninfo = make_conninfo(self.dsn(dbname), connect_timeout=5)
        return psycopg.connect(conninfo, autocommit=True)

    def is_running(self) -> bool:
        """Whether any process of the server lives."""
        return self.home.is_served()

    def answers(self) -> bool:
        """Whether it accepts connections."""
        try:
            self.connect().close()
        except psycopg.OperationalError:
            return False
        return True

    # ---- starting and stopping

    def up(self) -> Server:
        """Start it, or leave it running; build whatever is missing."""
        self.home.make()
        with self.home.starting():
            namespace_works()  # a refusal is told before anything is downloaded
            with placement.server_files_meanwhile(self.suite):
                root = self._root()
            files = placement.compiled_server_files(root, self.suite)
            self._stop_if_outdated(files)
            jail = self._jail(root, files)
            placement.copy_extension(self.home, root, self.suite)
            if self.exists and self._wait_while_alive():
                return self
            if not self.exists:
                self._create_data(jail)
            self._start(jail)
            self._files_in_use.write_text(files.name)
        return self

    def down(self) -> None:
        """Stop it: sessions are ended, data is flushed."""
        if not self.is_running():
            return
        pid = self.home.postmaster_pid()
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)
        with step("Stopping the server"):
            deadline = time.monotonic() + STOP_SECONDS
            while self.is_running():
                if time.monotonic() > deadline:
                    raise SetupError("The server does not stop.", f"see {self.home.log}.")
                time.sleep(0.05)

    def create_database(self, name: str = DATABASE) -> bool:
        """Create a database unless it is there; whether it was created."""
        with self.connect() as connection:
            found = connection.execute("select 1 from pg_database where datname = %s", [name])
            if found.fetchone():
                return False
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        return True

    def client(self, program: str, *words: str, dbname: str = DATABASE) -> Program:
        """A PostgreSQL client program (psql, pg_dump, ...) of the embedded root, run on the host.

        It sees the caller's files, pager and editor: only its libraries are the root's.
        """
        state = self.state
        root = self._root()
        connection = {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(state.port),
            "PGUSER": "postgres",
            "PGPASSWORD": state.password,
            "PGDATABASE": dbname,
        }
        command = placement.host_command(root, f"{bin_directory(self.suite)}/{program}", *words)
        return Program(command, placement.host_environment() | connection)

    # ---- private

    def _root(self) -> Path:
        return ensure_root(self.suite)

    @property
    def _files_in_use(self) -> Path:
        """Holds the name of the folder of server files that the running server sees."""
        return self.home.path / "server_files"

    def _stop_if_outdated(self, files: Path) -> None:
        """A server sees the files that it was started with."""
        known = self._files_in_use
        if self.is_running() and not (known.is_file() and known.read_text() == files.name):
            self.down()

    def _jail(self, root: Path, files: Path) -> Jail:
        state = self.home.state()
        namespace = state.namespace if state else namespace_works()
        place = placement.mounted if namespace else placement.linked
        return place(self.home, root, self.suite, files)

    def _wait_while_alive(self) -> bool:
        """True once a living server answers, False once every process of it has gone."""
        deadline = time.monotonic() + START_SECONDS
        with step("Waiting for the server that is there"):
            while self.is_running():
                if self.answers():
                    return True
                if time.monotonic() > deadline:
                    raise SetupError(
                        f"A server in {self.home.path} is alive but does not answer.",
                        f"see {self.home.log}, stop it with `make down`, then start it again.",
                    )
                time.sleep(0.1)
        return False

    def _create_data(self, jail: Jail) -> None:
        """initdb, with a random password for the superuser."""
        for leftover in self.home.data.iterdir():  # of an initdb that was interrupted
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
        password = secrets.token_urlsafe(24)
        password_file = self.home.run / "password"
        password_file.unlink(missing_ok=True)
        password_file.touch(mode=0o600)
        password_file.write_text(password)
        give_to_server(password_file)
        command = jail.command(
            f"{bin_directory(self.suite)}/initdb",
            "--pgdata=/agent_memory/data",
            "--username=postgres",
            "--pwfile=/run/postgresql/password",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
        )
        with step("Creating the database cluster"):
            done = subprocess.run(
                command,
                env=placement.environment(self.suite),
                text=True,
                check=False,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
        password_file.unlink()
        if done.returncode != 0:
            raise self._failure("initdb failed", done.returncode, done.stdout)
        with open(self.home.data / "postgresql.conf", "a") as file:
            file.write("\ninclude_dir = 'conf.d'\n")
        self.home.save(State(self.suite, free_port(), password, jail.namespace))

    def _write_settings(self) -> None:
        folder = self.home.data / "conf.d"
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
        (folder / "agent_memory.conf").write_text(SETTINGS)
        (folder / "agent_memory.conf").chmod(0o644)
        # pg_rewind and tools of backups write whatever is in the data folder.
        give_to_server(folder, folder / "agent_memory.conf")

    def _start(self, jail: Jail) -> None:
        self._write_settings()
        log = self.home.log
        if log.exists() and log.stat().st_size > LOG_LIMIT:
            log.rename(self.home.former_log)
        with step(f"Starting PostgreSQL {MAJOR_VERSION[self.suite]}"):
            for _ in range(3):
                if not port_is_free(self.state.port):
                    self.home.save(replace(self.state, port=free_port()))
                if self._launch(jail):
                    return
        raise SetupError("No free loopback port was found three times.", f"see {log}.")

    def _launch(self, jail: Jail) -> bool:
        """Start the postmaster and wait for its first answer; False when its port was taken."""
        lock = self.home.take_server_lock()
        if lock is None:
            raise SetupError(f"Another server started in {self.home.path}.", "try again.")
        # The lock was free, so no process of an earlier server lives: its lock files are stale, and
        # the pid in them may belong to anybody by now.
        for stale in (self.home.data / "postmaster.pid", *self.home.run.glob(".s.PGSQL.*")):
            stale.unlink(missing_ok=True)
        program = f"{bin_directory(self.suite)}/postgres"
        command = jail.command(program, "-D", "/agent_memory/data", "-p", str(self.state.port))
        self.home.log.touch(mode=0o600)
        with open(self.home.log, "ab") as log:
            start_of_log = log.tell()
            process = subprocess.Popen(
                command,
                env=placement.environment(self.suite),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                pass_fds=[lock],
            )
        os.close(lock)
        deadline = time.monotonic() + START_SECONDS
        while process.poll() is None:
            if self.answers():
                process.returncode = 0  # it is not ours to wait for any more
                return True
            if time.monotonic() > deadline:
                raise SetupError("The server does not become ready.", f"see {self.home.log}.")
            time.sleep(0.05)
        with open(self.home.log, "rb") as log:
            log.seek(start_of_log)
            said = log.read().decode("utf-8", "replace")
        if "could not create any TCP/IP sockets" in said:
            return False
        raise self._failure("The server stopped while starting", process.returncode, said)

    def _failure(self, what: str, status: int, said: str) -> SetupError:
        if status == CANNOT_ENTER:
            return explained_refusal(said)
        tail = "\n".join(f"  {line}" for line in said.strip().splitlines()[-8:])
        if "No space left on device" in said:
            return SetupError(
                f"{what}: no disk space.\n{tail}",
                f"free some space on the disk of {self.home.path}.",
            )
        return SetupError(
            f"{what}:\n{tail}",
            f"see {self.home.log}; `make clean` starts over without the data in {self.home.path}.",
        )
