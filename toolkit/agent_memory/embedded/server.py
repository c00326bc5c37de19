"""One embedded server: its home folder, and how it starts, answers and stops.

A home (by default .agent_memory/ in the clone) holds data/, run/ (unix socket), extension/,
server.log and state.json (suite, port, password). Whoever holds the lock on server.lock is the
server: the postmaster and its backends inherit it, so it is free exactly when none of them lives.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from agent_memory import server_files
from agent_memory.build import REPOSITORY
from agent_memory.embedded.namespace import Jail
from agent_memory.embedded.root import (
    MAJOR_VERSION,
    POSTGRES_UID,
    bin_directory,
    check_entered,
    ensure_root,
    root_python_version,
    run_in_root,
    share_directory,
)
from agent_memory.errors import SetupError
from agent_memory.progress import step

START_SECONDS = 120  # crash recovery of a large database included
STOP_SECONDS = 60
LOG_LIMIT = 20_000_000  # a larger log is put aside at the next start
DEFAULT_SUITE = "forky"
DATABASE = "agent_memory"
# Name resolution and trusted certificates are the host's: model providers are reached from inside.
HOST_FILES = ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt")

SETTINGS = """\
# Written by agent-memory at every start. Your own settings: conf.d/local.conf, read after this.
listen_addresses = '127.0.0.1'
unix_socket_directories = '/run/postgresql'
shared_buffers = 256MB
maintenance_work_mem = 128MB
max_wal_size = 1GB
max_locks_per_transaction = 256   # a project is a handful of partitions, each with its indexes
jit = off                         # short queries: compiling them costs more than it saves
fsync = on
log_line_prefix = '%m [%p] %u@%d '
log_timezone = 'UTC'
timezone = 'UTC'
"""


def default_home() -> Path:
    """AGENT_MEMORY_HOME, else .agent_memory/ in the clone."""
    chosen = os.environ.get("AGENT_MEMORY_HOME")
    return Path(chosen) if chosen else REPOSITORY / ".agent_memory"


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


@dataclass
class State:
    """What has to survive between two starts."""

    suite: str
    port: int
    password: str


class Server:
    """The embedded server of one home folder."""

    def __init__(self, home: Path | None = None, suite: str | None = None) -> None:
        self.home = (home or default_home()).absolute()
        self._state = self._read_state()
        if self._state and suite and suite != self._state.suite:
            raise SetupError(
                f"{self.home} holds a server of suite {self._state.suite}, not {suite}.",
                "name another folder in AGENT_MEMORY_HOME for the other version.",
            )
        self.suite = self._state.suite if self._state else suite or DEFAULT_SUITE

    # ---- asking

    @property
    def exists(self) -> bool:
        """Whether it was ever started: it has data."""
        return self._state is not None

    @property
    def state(self) -> State:
        """Port and password; an error before the first start."""
        if self._state is None:
            raise SetupError(f"There is no server in {self.home} yet.", "start it: make up")
        return self._state

    @property
    def log(self) -> Path:
        """The server's log file."""
        return self.home / "server.log"

    def dsn(self, dbname: str = DATABASE) -> str:
        """Connection string of a database, as superuser."""
        return f"postgresql://postgres:{self.state.password}@127.0.0.1:{self.state.port}/{dbname}"

    def connect(self, dbname: str = "postgres") -> psycopg.Connection:
        """An autocommit connection as superuser."""
        conninfo = make_conninfo(self.dsn(dbname), connect_timeout=5)
        return psycopg.connect(conninfo, autocommit=True)

    def is_running(self) -> bool:
        """Whether any process of the server lives."""
        lock = self._take_server_lock()
        if lock is None:
            return True
        os.close(lock)
        return False

    def answers(self) -> bool:
        """Whether it accepts connections."""
        try:
            self.connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def postmaster_pid(self) -> int | None:
        """The main process as postmaster.pid names it."""
        try:
            return int((self.home / "data/postmaster.pid").read_text().split("\n")[0])
        except (FileNotFoundError, ValueError):
            return None

    # ---- starting and stopping

    def up(self) -> Server:
        """Start it (or leave it running), building whatever is missing."""
        self._make_home()
        with open(self.home / "up.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._state = self._read_state()
            self._root = ensure_root(self.suite)
            self.install_extension()
            if self.exists and self._wait_while_alive():
                return self
            if self._state is None:
                self._create_data()
            self._start()
        return self

    def down(self) -> None:
        """Stop it: sessions are ended, data is flushed."""
        if not self.is_running():
            return
        pid = self.postmaster_pid()
        if pid is not None:
            try:
                os.kill(pid, signal.SIGINT)
            except ProcessLookupError:
                pass
        with step("Stopping the server"):
            self._wait_until_dead(STOP_SECONDS)

    def install_extension(self, repository: Path = REPOSITORY) -> None:
        """Put the built extension where this server's CREATE EXTENSION finds it.

        PostgreSQL's own extension folder is mounted over by this home's copy of it: one mechanism
        for all versions, and clones that share the root do not see each other's files.
        """
        folder = self.home / "extension"
        packaged = self._root / share_directory(self.suite).lstrip("/") / "extension"
        if not folder.is_dir() or self._home_file("extension_from") != self._root.name:
            folder.mkdir(exist_ok=True)
            shutil.copytree(packaged, folder, dirs_exist_ok=True)
            (self.home / "extension_from").write_text(self._root.name)
        for old in folder.glob("agent_memory*"):
            old.unlink()
        files = [repository / "extension/agent_memory.control"]
        files += (repository / "extension").glob("agent_memory--*.sql")
        files += (repository / "build").glob("agent_memory--*.sql")
        for file in files:
            shutil.copy(file, folder)
            (folder / file.name).chmod(0o644)

    def create_database(self, name: str = DATABASE) -> bool:
        """Create a database unless it is there; whether it was created."""
        with self.connect() as connection:
            found = connection.execute("select 1 from pg_database where datname = %s", [name])
            if found.fetchone():
                return False
            connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        return True

    # ---- client programs

    def client(self, program: str, *words: str, dbname: str = DATABASE) -> list[str]:
        """Command line of a PostgreSQL client program (psql, pg_dump, ...) of the embedded root.

        The current folder of the caller is the program's current folder.
        """
        jail = self._jail(uid=0)
        jail.binds.append((os.getcwd(), "/agent_memory/host"))
        jail.directory = "/agent_memory/host"
        jail.environment |= {
            "PGHOST": "/run/postgresql",
            "PGPORT": str(self.state.port),
            "PGUSER": "postgres",
            "PGPASSWORD": self.state.password,
            "PGDATABASE": dbname,
            "TERM": os.environ.get("TERM", "dumb"),
        }
        return jail.command(f"{bin_directory(self.suite)}/{program}", *words)

    # ---- private

    def _home_file(self, name: str) -> str | None:
        try:
            return (self.home / name).read_text()
        except FileNotFoundError:
            return None

    def _read_state(self) -> State | None:
        text = self._home_file("state.json")
        return State(**json.loads(text)) if text else None

    def _write_state(self, state: State) -> None:
        draft = self.home / "state.json.new"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(state)))
        draft.rename(self.home / "state.json")
        self._state = state

    def _make_home(self) -> None:
        try:
            for folder in (self.home, self.home / "data", self.home / "run"):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SetupError(
                f"{self.home} cannot be created: {error.strerror}.",
                "name a folder that you may write to in AGENT_MEMORY_HOME.",
            ) from error
        self._give_to_server(self.home / "data", self.home / "run")
        (self.home / "data").chmod(0o700)

    def _give_to_server(self, *paths: Path) -> None:
        """As root the server is somebody else; an ordinary user's server is that user."""
        if os.geteuid() == 0:
            for path in paths:
                os.chown(path, POSTGRES_UID, POSTGRES_UID)

    def _take_server_lock(self) -> int | None:
        """A descriptor holding the lock, or None when a server process holds it."""
        if not self.home.is_dir():
            self._make_home()
        descriptor = os.open(self.home / "server.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return descriptor

    def _wait_while_alive(self) -> bool:
        """True once a living server answers, False once every process of it has gone."""
        deadline = time.monotonic() + START_SECONDS
        with step("Waiting for the server that is there"):
            while self.is_running():
                if self.answers():
                    return True
                if time.monotonic() > deadline:
                    raise SetupError(
                        f"A server in {self.home} is alive but does not answer.",
                        f"see {self.log}, stop it with `make down`, then start it again.",
                    )
                time.sleep(0.1)
        return False

    def _wait_until_dead(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self.is_running():
            if time.monotonic() > deadline:
                raise SetupError(f"The server in {self.home} does not stop.", f"see {self.log}.")
            time.sleep(0.05)

    def _jail(self, uid: int = POSTGRES_UID) -> Jail:
        root = ensure_root(self.suite)
        share = share_directory(self.suite)
        dropped = ("PG", "PYTHON", "LC_", "LD_", "VIRTUAL_ENV", "XDG_")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
        environment |= {
            "PATH": f"{bin_directory(self.suite)}:/usr/bin:/bin",
            "HOME": "/agent_memory",
            "LANG": "C.UTF-8",
        }
        binds = [
            (str(self.home / "data"), "/agent_memory/data"),
            (str(self.home / "run"), "/run/postgresql"),
            (str(self.home / "extension"), f"{share}/extension"),
            (str(self._server_files(root)), f"{share}/agent_memory"),
        ]
        binds += [(os.path.realpath(p), p) for p in HOST_FILES if os.path.isfile(p)]
        return Jail(str(root), uid, binds, environment)

    def _server_files(self, root: Path) -> Path:
        version = root_python_version(root, self.suite)
        folder = server_files.collect(version)
        if not (folder / "python/tokenizers/__pycache__").is_dir():
            inside = f"{share_directory(self.suite)}/agent_memory"
            command = [f"/usr/bin/python{version}", "-m", "compileall", "-qq", f"{inside}/python"]
            with step("Compiling the server's Python packages"):
                run_in_root(root, command, [(str(folder), inside)])
        return folder

    def _create_data(self) -> None:
        """initdb, with a random password for the superuser."""
        password = secrets.token_urlsafe(24)
        data = self.home / "data"
        for leftover in data.iterdir():  # an initdb that was interrupted: state.json comes last
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
        command = self._jail().command(
            f"{bin_directory(self.suite)}/initdb", "--pgdata=/agent_memory/data",
            "--username=postgres", "--pwfile=/run/postgresql/password", "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8", "--data-checksums",
        )
        password_file = self.home / "run/password"
        password_file.touch(mode=0o600)
        password_file.write_text(password)
        self._give_to_server(password_file)
        with step("Creating the database cluster"):
            done = subprocess.run(
                command, text=True, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
        password_file.unlink()
        check_entered(done.returncode, done.stdout)
        if done.returncode != 0:
            raise self._failure("initdb failed", done.stdout)
        with open(data / "postgresql.conf", "a") as file:
            file.write("\ninclude_dir = 'conf.d'\n")
        self._write_state(State(self.suite, free_port(), password))

    def _write_settings(self) -> None:
        folder = self.home / "data/conf.d"
        folder.mkdir(exist_ok=True)
        (folder / "agent_memory.conf").write_text(SETTINGS)
        for path in (folder, folder / "agent_memory.conf"):
            path.chmod(0o755 if path.is_dir() else 0o644)

    def _start(self) -> None:
        self._write_settings()
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.rename(self.log.with_suffix(".log.1"))
        with step(f"Starting PostgreSQL {MAJOR_VERSION[self.suite]}"):
            for _ in range(3):
                if not port_is_free(self.state.port):
                    self._write_state(State(self.suite, free_port(), self.state.password))
                if self._launch():
                    return
        raise SetupError("No free loopback port was found three times.", f"see {self.log}.")

    def _launch(self) -> bool:
        """Start the postmaster and wait for its first answer; False when its port was taken."""
        lock = self._take_server_lock()
        if lock is None:
            raise SetupError(f"Another server started in {self.home}.", "try again.")
        # The lock was free, so no process of an earlier server lives: its pid file is stale, and
        # its pid may belong to anybody by now.
        (self.home / "data/postmaster.pid").unlink(missing_ok=True)
        command = self._jail().command(
            f"{bin_directory(self.suite)}/postgres", "-D", "/agent_memory/data",
            "-p", str(self.state.port),
        )
        with open(self.log, "ab") as log:
            start_of_log = log.tell()
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, pass_fds=[lock],
            )
        os.close(lock)
        deadline = time.monotonic() + START_SECONDS
        while process.poll() is None:
            if self.answers():
                return True
            if time.monotonic() > deadline:
                raise SetupError("The server does not become ready.", f"see {self.log}.")
            time.sleep(0.05)
        with open(self.log, "rb") as log:
            log.seek(start_of_log)
            said = log.read().decode("utf-8", "replace")
        check_entered(process.returncode, said)
        if "could not create any TCP/IP sockets" in said:
            return False
        raise self._failure("The server stopped while starting", said)

    def _failure(self, what: str, said: str) -> SetupError:
        tail = "\n".join(f"  {line}" for line in said.strip().splitlines()[-8:])
        if "No space left on device" in said:
            remedy = f"free some space on the disk of {self.home}."
        else:
            remedy = f"see {self.log}; `make clean` starts over without the data in {self.home}."
        return SetupError(f"{what}:\n{tail}", remedy)
