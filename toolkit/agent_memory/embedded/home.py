"""The folder of one embedded server: by default .agent_memory/ in the clone.

data/         the database cluster
run/          the unix socket
extension/    PostgreSQL's extension folder with this clone's agent_memory in it
server.log    what the server says
state.json    suite, port, password, kind of confinement
server.lock   locked by the server: the postmaster and its backends inherit the lock, so it is
              free exactly when none of them lives

What users said is in the data and, with failed statements, in the log: nobody else may read them.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from agent_memory.build import REPOSITORY
from agent_memory.embedded.root import POSTGRES_UID
from agent_memory.errors import SetupError


def default_home() -> Path:
    """AGENT_MEMORY_HOME, else .agent_memory/ in the clone."""
    chosen = os.environ.get("AGENT_MEMORY_HOME")
    return Path(chosen) if chosen else REPOSITORY / ".agent_memory"


@dataclass(frozen=True)
class State:
    """What has to survive between two starts. namespace: see placement.py."""

    suite: str
    port: int
    password: str
    namespace: bool = True


class Home:
    """Paths, state and locks of one server."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.data = self.path / "data"
        self.run = self.path / "run"
        self.extension = self.path / "extension"
        self.log = self.path / "server.log"
        self.former_log = self.path / "server.log.1"

    def make(self) -> None:
        """Create what is missing, and close what an earlier version left open."""
        lock = self.path / "server.lock"
        # A folder of the user's own, named in AGENT_MEMORY_HOME, keeps its mode.
        is_ours = not self.path.exists() or lock.exists()
        try:
            for folder in (self.path, self.data, self.run):
                folder.mkdir(parents=True, exist_ok=True)
            if is_ours:
                self.path.chmod(0o700)
            for file in (lock, self.log):
                file.touch(mode=0o600)
            for file in (self.log, self.former_log):
                if file.exists():
                    file.chmod(0o600)
        except OSError as error:
            raise SetupError(
                f"{self.path} cannot be created: {error.strerror}.",
                "name a folder that you may write to in AGENT_MEMORY_HOME.",
            ) from error
        give_to_server(self.data, self.run)
        for folder in (self.data, self.run):
            folder.chmod(0o700)

    def state(self) -> State | None:
        """None before the first start."""
        try:
            told = json.loads((self.path / "state.json").read_text())
        except FileNotFoundError:
            return None
        names = {field.name for field in fields(State)}
        return State(**{name: value for name, value in told.items() if name in names})

    def save(self, state: State) -> None:
        """Replace the state in one step, readable by its owner only."""
        draft = self.path / "state.json.new"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(state)))
        draft.rename(self.path / "state.json")

    @contextmanager
    def starting(self) -> Iterator[None]:
        """One `up` at a time."""
        with open(self.path / "up.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def take_server_lock(self) -> int | None:
        """A descriptor holding the server's lock, or None when a server process holds it."""
        try:
            descriptor = os.open(self.path / "server.lock", os.O_RDWR)
        except PermissionError:
            raise SetupError(
                f"{self.path} belongs to another user.",
                "work as that user, or name a folder of your own in AGENT_MEMORY_HOME.",
            ) from None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return descriptor

    def is_served(self) -> bool:
        """Whether any process of the server lives."""
        if not (self.path / "server.lock").exists():
            return False
        lock = self.take_server_lock()
        if lock is not None:
            os.close(lock)
        return lock is None

    def postmaster_pid(self) -> int | None:
        """The main process as postmaster.pid names it; it may be a stale file."""
        try:
            return int((self.data / "postmaster.pid").read_text().split("\n")[0])
        except (FileNotFoundError, ValueError):
            return None


def give_to_server(*paths: Path) -> None:
    """As root the server is another user; an ordinary user's server is that user."""
    if os.geteuid() == 0:
        for path in paths:
            os.chown(path, POSTGRES_UID, POSTGRES_UID)
