"""A private PgBouncer in transaction mode, of Debian's package in the embedded server's suite.

The host's own package may be older than 1.21, which is the first to know max_prepared_statements.
As root the pooler runs as the embedded server's user: PgBouncer refuses to be root.
"""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from agent_memory.cache import built_once
from agent_memory.embedded.home import give_to_server
from agent_memory.embedded.mmdebstrap import unpack_packages
from agent_memory.embedded.namespace import Jail
from agent_memory.embedded.root import POSTGRES_UID, namespace_works
from agent_memory.embedded.server import free_port
from psycopg.conninfo import make_conninfo

SUITE = "forky"
MEGABYTES = 150  # while the packages are unpacked; half of it stays
UNUSED = ("usr/share", "usr/bin/*perl*", "usr/lib/*/perl*", "usr/lib/systemd")
START_SECONDS = 30
CONFIGURATION = """\
[databases]
* = host={host} port={server_port} {database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = plain
auth_file = {users}
pool_mode = transaction
default_pool_size = {pool_size}
max_prepared_statements = {prepared}
{settings}
"""


class NoPoolerError(Exception):
    """PgBouncer can't run in front of this server; the text says why."""


def unpacked() -> Path:
    """The folder with PgBouncer and its libraries."""

    def build(folder: Path) -> None:
        unpack_packages(SUITE, ["base-files", "pgbouncer"], folder)
        for pattern in UNUSED:
            for path in folder.glob(pattern):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name in ("dev", "proc", "run"):
            (folder / name).mkdir(exist_ok=True)

    return built_once(f"pgbouncer-{SUITE}", MEGABYTES, build)


@contextmanager
def pooler(
    dsn: str,
    pool_size: int,
    prepared: int,
    logins: dict[str, str] | None = None,
    database: str = "",
    settings: str = "",
) -> Iterator[str]:
    """Connection string of the same database, through a pooler of so many sessions.

    prepared: max_prepared_statements; logins: further users and their passwords; database,
    settings: further parameters of the database, and lines of [pgbouncer]. Raises NoPoolerError,
    SetupError.
    """
    with psycopg.connect(dsn) as conn:
        host, user, password = conn.info.hostaddr, conn.info.user, conn.info.password
        server_port = conn.info.port
    if not host:
        raise NoPoolerError("the tests' server is reached through a unix socket")
    root, port = unpacked(), free_port()
    files = [root / f"etc/pgbouncer/{port}.{ending}" for ending in ("ini", "users", "log")]
    configuration, users, log = files
    try:
        for file in files:
            file.touch(mode=0o600)
        give_to_server(*files)
        known = {str(user): password, **(logins or {})}
        users.write_text("".join(f'"{name}" "{secret}"\n' for name, secret in known.items()))
        configuration.write_text(
            CONFIGURATION.format(
                host=host,
                server_port=server_port,
                port=port,
                users=inside(root, users),
                pool_size=pool_size,
                prepared=prepared,
                database=database,
                settings=settings,
            )
        )
        jail = Jail(str(root), POSTGRES_UID, namespace=namespace_works())
        with open(log, "wb") as output:
            process = subprocess.Popen(
                jail.command("/usr/sbin/pgbouncer", inside(root, configuration)),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            pooled = make_conninfo(dsn, host="127.0.0.1", hostaddr="127.0.0.1", port=port)
            await_answer(process, pooled, log)
            yield pooled
        finally:
            process.send_signal(signal.SIGQUIT)  # SIGTERM waits for the clients to go
            process.wait()
    finally:
        for file in files:
            file.unlink(missing_ok=True)


def inside(root: Path, file: Path) -> str:
    """The file's path within the root."""
    return f"/{file.relative_to(root)}"


def await_answer(process: subprocess.Popen[bytes], dsn: str, log: Path) -> None:
    """Return once a client is served."""
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(dsn).close()
            return
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > deadline:
                raise NoPoolerError(f"PgBouncer: {error}\n{log.read_text()}") from error
        time.sleep(0.05)
