"""The embedded server: killed, crowded, doubled, and as an ordinary user."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from agent_memory.build import REPOSITORY
from agent_memory.cache import cache_folder
from agent_memory.embedded import Server
from agent_memory.embedded.home import Home
from agent_memory.embedded.root import MEGABYTES, ensure_root
from agent_memory.errors import SetupError

from tests.conftest import IN_MEMORY, room
from tests.installed import own_server

pytestmark = pytest.mark.slow
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become another user")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A running server in a home of its own."""
    running = own_server(tmp_path / "home")
    yield running
    running.down()


@pytest.fixture
def new_server(tmp_path: Path) -> Iterator[Server]:
    """The same, whose data is no copy: where the test asks what a first start leaves."""
    running = Server(home=tmp_path / "home").up()
    yield running
    running.down()


def remember(server: Server, text: str) -> None:
    with server.connect() as conn:
        conn.execute("create table if not exists note (text text)")
        conn.execute("insert into note values (%s)", [text])


def notes(server: Server) -> list[str]:
    with server.connect() as conn:
        return [row[0] for row in conn.execute("select text from note order by 1").fetchall()]


def postmaster(server: Server) -> int:
    pid = server.home.postmaster_pid()
    assert pid is not None
    return pid


def test_a_killed_server_recovers_and_nothing_is_lost(server: Server) -> None:
    remember(server, "committed before the kill")
    killed = postmaster(server)
    os.kill(killed, signal.SIGKILL)
    server.up()
    assert notes(server) == ["committed before the kill"]
    assert postmaster(server) != killed


def test_every_process_killed_at_once(server: Server) -> None:
    remember(server, "one")
    os.killpg(postmaster(server), signal.SIGKILL)
    server.up()
    assert notes(server) == ["one"]


def test_a_stale_pid_file_that_names_a_living_stranger(server: Server) -> None:
    remember(server, "one")
    pid_file = server.home.data / "postmaster.pid"
    content = pid_file.read_text().split("\n", 1)[1]
    os.killpg(postmaster(server), signal.SIGKILL)
    while server.is_running():
        time.sleep(0.01)
    stranger = subprocess.Popen(["sleep", "60"])
    try:
        pid_file.write_text(f"{stranger.pid}\n{content}")
        server.up()
        assert notes(server) == ["one"]
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_taken_port_makes_it_choose_another(server: Server) -> None:
    remember(server, "one")
    former = server.state.port
    server.down()
    with socket.socket() as occupant:
        occupant.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        occupant.bind(("127.0.0.1", former))
        occupant.listen()
        server.up()
        assert server.state.port != former
        assert notes(server) == ["one"]


def test_data_survives_a_restart(server: Server) -> None:
    remember(server, "one")
    server.down()
    assert not server.is_running()
    server.up()
    assert notes(server) == ["one"]


def test_two_homes_at_once(server: Server, tmp_path: Path) -> None:
    other = Server(home=tmp_path / "other").up()
    try:
        remember(server, "here")
        remember(other, "there")
        assert (notes(server), notes(other)) == (["here"], ["there"])
        assert server.state.port != other.state.port
    finally:
        other.down()
    assert notes(server) == ["here"]


def test_two_starts_of_one_home_end_in_one_server(server: Server) -> None:
    server.down()
    threads = [threading.Thread(target=Server(home=server.home.path).up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert server.answers()


def test_it_never_runs_as_root_and_mounts_nothing_on_the_host(new_server: Server) -> None:
    pid = postmaster(new_server)
    status = Path(f"/proc/{pid}/status").read_text()
    (uids,) = [line.split()[1:] for line in status.splitlines() if line.startswith("Uid:")]
    assert "0" not in uids
    mounts = Path("/proc/self/mounts").read_text()
    assert str(new_server.home.path) not in mounts
    assert str(ensure_root()) not in mounts


def test_it_listens_on_the_loopback_only_and_wants_the_password(new_server: Server) -> None:
    with new_server.connect() as conn:
        row = conn.execute("select current_setting('listen_addresses')").fetchone()
    assert row == ("127.0.0.1",)
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(new_server.dsn("postgres").replace(new_server.state.password, "wrong"))
    assert (new_server.home.path / "state.json").stat().st_mode & 0o077 == 0


def test_what_users_said_is_readable_by_nobody_else(new_server: Server) -> None:
    home = new_server.home
    modes = [path.stat().st_mode & 0o777 for path in (home.path, home.data, home.run, home.log)]
    assert modes == [0o700, 0o700, 0o700, 0o600]


def test_a_home_that_was_open_is_closed_at_the_next_start(server: Server) -> None:
    home = server.home
    server.down()
    home.former_log.touch()
    for path in (home.path, home.run, home.log, home.former_log):
        path.chmod(0o755)
    server.up()
    closed = (home.path, home.data, home.run, home.log, home.former_log)
    assert [path.stat().st_mode & 0o077 for path in closed] == [0] * len(closed)


def test_a_log_put_aside_is_closed_and_so_is_the_new_one(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.down()
    monkeypatch.setattr("agent_memory.embedded.server.LOG_LIMIT", 1)
    server.up()
    logs = (server.home.log, server.home.former_log)
    assert [log.stat().st_mode & 0o777 for log in logs] == [0o600, 0o600]


def test_a_folder_of_the_user_s_own_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Home(tmp_path).make()
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    closed = [tmp_path / name for name in ("data", "run", "server.log")]
    assert [path.stat().st_mode & 0o077 for path in closed] == [0, 0, 0]


def test_another_suite_in_the_same_home_is_refused(server: Server) -> None:
    with pytest.raises(SetupError, match="AGENT_MEMORY_HOME"):
        Server(home=server.home.path, suite="trixie")


def run_psql(server: Server, *words: str) -> str:
    """What psql of the embedded root prints."""
    command, own = server.client("psql", "-XAt", *words, dbname="postgres")
    assert server.state.password not in " ".join(command)
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_clients_of_the_root_see_the_caller_s_files(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "script.sql"
    script.write_text("select 6 * 7;\n")
    monkeypatch.chdir(tmp_path)
    for words in (["-f", "script.sql"], ["-f", str(script)], ["-c", f"\\i {script}"]):
        assert run_psql(server, *words) == "42\n"
    run_psql(server, "-c", "\\o " + str(tmp_path / "out"), "-c", "select 'written'")
    run_psql(server, "-c", f"\\copy (select 'copied') to '{tmp_path}/copy'")
    assert (tmp_path / "out").read_text() == "written\n"
    assert (tmp_path / "copy").read_text() == "copied\n"


def test_psql_s_pager_is_the_host_s(server: Server, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text(f"#!/bin/sh\ncat > {tmp_path}/paged\n")
    pager.chmod(0o755)
    command, environment = server.client(
        "psql", "-X", "-c", "select generate_series(1, 200)", dbname="postgres"
    )
    environment |= {"PAGER": str(pager), "TERM": "xterm"}
    terminal, output = os.openpty()  # psql pages only what a terminal shows
    try:
        subprocess.run(command, env=environment, stdin=output, stdout=output, check=True)
    finally:
        os.close(output)
        os.close(terminal)
    assert "(200 rows)" in (tmp_path / "paged").read_text()


def test_without_a_pager_on_the_host_psql_prints(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PAGER", raising=False)
    monkeypatch.setenv("PATH", "/nonexistent")
    assert server.client("psql").environment["PAGER"] == ""


def command_line(home: Path, *before: str, **environment: str) -> list[str]:
    """`agent-memory up --bare` through other programs and with other variables."""
    settings = [f"{key}={value}" for key, value in environment.items()]
    settings += ["DATABASE_URL=", "PGHOST=", f"AGENT_MEMORY_HOME={home}"]
    words = [sys.executable, "-m", "agent_memory", "up", "--bare"]
    return [*before, "env", *settings, *words]


@AS_ROOT
def test_root_that_may_not_mount_gets_a_plain_chroot(tmp_path: Path) -> None:
    no_mounts = ["setpriv", "--bounding-set=-sys_admin", "--inh-caps=-sys_admin"]
    home = tmp_path / "home"
    subprocess.run(command_line(home, *no_mounts), check=True)
    server = Server(home=home)
    try:
        assert not server.state.namespace
        remember(server, "one")
        server.down()
        subprocess.run(command_line(home, *no_mounts), check=True)
        assert notes(server) == ["one"]
        with server.connect() as conn:
            conn.execute("create extension plpython3u")
            conn.execute("do language plpython3u 'import numpy'")
    finally:
        server.down()


@AS_ROOT
def test_root_that_may_neither_mount_nor_chroot_is_told_what_to_do(tmp_path: Path) -> None:
    nothing = "-sys_admin,-sys_chroot"
    denied = ["setpriv", f"--bounding-set={nothing}", f"--inh-caps={nothing}"]
    done = subprocess.run(
        command_line(tmp_path / "home", *denied), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "The kernel refuses" in done.stderr
    assert "--cap-add SYS_ADMIN" in done.stderr
    assert "DATABASE_URL" in done.stderr


@pytest.fixture
def ordinary_user() -> Iterator[tuple[list[str], Path]]:
    """How to run Python as a user without a name, and a folder where that user has a root."""
    uid = 64_123
    # pytest's own is closed to others. In memory: a root is ten thousand files to make and delete.
    place = IN_MEMORY if IN_MEMORY.is_dir() and room() > MEGABYTES * 1_000_000 else Path("/var/tmp")
    folder = place / f"agent_memory_{os.getpid()}"
    folder.mkdir()
    try:
        packages = Path(sysconfig.get_paths()["purelib"])
        for needed in ("agent_memory", *(found.name for found in packages.glob("psycopg*"))):
            shutil.copytree(packages / needed, folder / "packages" / needed)
        shutil.copy(packages / "typing_extensions.py", folder / "packages")
        shutil.copytree(REPOSITORY / "toolkit", folder / "packages", dirs_exist_ok=True)
        cache = folder / "cache/agent_memory"
        for built in (ensure_root(), *cache_folder().glob("server-*")):
            if built.is_dir():
                # The name tells apart roots of root and of users; this one is handed over.
                subprocess.run(["cp", "-a", built, "-t", make_folder(cache)], check=True)
        subprocess.run(["chown", "-R", f"{uid}:{uid}", folder], check=True)
        for python in (sys.executable, "/usr/bin/python3"):
            become = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "env", "-i"]
            become += [f"PYTHONPATH={folder / 'packages'}", f"XDG_CACHE_HOME={folder / 'cache'}"]
            become += ["PATH=/usr/bin:/bin", f"HOME={folder}", python]
            if subprocess.run([*become, "-c", "import psycopg"], check=False).returncode == 0:
                break
        else:
            pytest.skip("no Python that an ordinary user can reach has these packages")
        yield become, folder
    finally:
        shutil.rmtree(folder)


def make_folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


@AS_ROOT
def test_an_ordinary_user_s_server(ordinary_user: tuple[list[str], Path]) -> None:
    python, folder = ordinary_user
    script = f"""
import os
from pathlib import Path
from agent_memory.embedded import Server, server
root = next(Path({str(folder / "cache/agent_memory")!r}).glob("root-*"))
server.ensure_root = lambda suite: root
embedded = Server(home=Path({str(folder / "home")!r})).up()
try:
    with embedded.connect() as conn:
        conn.execute("create extension plpython3u")
        conn.execute("do language plpython3u 'import numpy'")
    pid = embedded.home.postmaster_pid()
    assert os.stat(f"/proc/{{pid}}").st_uid == os.getuid()
    assert embedded.home.data.stat().st_uid == os.getuid()
finally:
    embedded.down()
print("fine")
"""
    done = subprocess.run([*python, "-c", script], capture_output=True, text=True, check=False)
    if "kernel refuses" in done.stderr:
        pytest.skip("this kernel gives ordinary users no namespaces")
    assert done.stdout == "fine\n", done.stderr
