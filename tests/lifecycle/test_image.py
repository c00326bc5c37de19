"""The Docker image, built from this clone and run through testcontainers."""

from __future__ import annotations

import hashlib
import time
import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import yaml
from agent_memory.build import REPOSITORY
from agent_memory.cli import command_line
from agent_memory.image import build_image, default_tag
from testcontainers.community.postgres import PostgresContainer
from testcontainers.core.config import testcontainers_config

from tests.lifecycle.docker_engine import BASE, NoEngineError, docker, engine, ensure_base

pytestmark = pytest.mark.slow

DATA = "/var/lib/postgresql"
USER, PASSWORD, DATABASE = "alice", "p@ss w0rd/'%\"$x", "shop"


@pytest.fixture(scope="module")
def image() -> Iterator[str]:
    """The image's tag."""
    try:
        with engine() as private:
            testcontainers_config.ryuk_disabled = True  # its image may be out of reach; we clean up
            if private:
                testcontainers_config.tc_host_override = "localhost"
            own_base = ensure_base()
            clone = hashlib.sha256(str(REPOSITORY).encode()).hexdigest()[:8]
            tag = "agent-memory:test" if private else f"agent-memory:test-{clone}"
            # Only the host's own network is sure to reach the mirror from a private engine.
            build_image(tag, [f"BASE={BASE}"], "host" if private else None)
            yield tag
            if private:  # all but the image itself, which makes the next build quick
                docker("system", "prune", "--force", "--volumes", check=False)
            else:
                docker("rmi", tag, *([BASE] if own_base else []), check=False)
    except NoEngineError as reason:
        warnings.warn(f"THE IMAGE IS NOT TESTED: {reason}", stacklevel=1)
        pytest.skip(f"THE IMAGE IS NOT TESTED: {reason}")


@pytest.fixture
def volume(image: str) -> Iterator[str]:
    """A fresh volume's name."""
    assert image
    name = f"agent-memory-test-{uuid.uuid4().hex[:8]}"
    docker("volume", "create", name)
    yield name
    docker("volume", "rm", "--force", name)


class Server(PostgresContainer):
    """A container that is ready once it can be connected to from outside."""

    def __init__(self, image: str, volume: str | None = None, password: str = PASSWORD) -> None:
        super().__init__(image, username=USER, password=password, dbname=DATABASE)
        if volume is not None:
            self.with_volume_mapping(volume, DATA, "rw")

    def _configure(self) -> None:
        super()._configure()
        if "POSTGRES_PASSWORD_FILE" in self.env:
            del self.env["POSTGRES_PASSWORD"]

    def connect(self, password: str | None = None) -> psycopg.Connection:
        """As an application would."""
        return psycopg.connect(
            host=self.get_container_host_ip(),
            port=int(self.get_exposed_port(5432)),
            user=USER,
            password=password or self.password,
            dbname=DATABASE,
            autocommit=True,
            connect_timeout=5,
        )

    def wait_for_connection(self) -> None:
        wrapped = self.get_wrapped_container()
        deadline = time.monotonic() + 60
        while True:
            try:
                self.connect().close()
                return
            except psycopg.OperationalError:
                wrapped.reload()
                if wrapped.status != "running" or time.monotonic() > deadline:
                    raise AssertionError(wrapped.logs().decode()) from None
                time.sleep(0.1)

    _connect = wait_for_connection  # what testcontainers calls; its own cannot quote any password


def memories(conn: psycopg.Connection, query: str) -> list[str]:
    found = conn.execute("select memory from memory_search(%s, user_id => 'u1')", [query])
    return [memory for (memory,) in found]


def health(server: Server) -> str:
    wrapped = server.get_wrapped_container()
    wrapped.reload()
    return str(wrapped.attrs["State"]["Health"]["Status"])


@pytest.fixture(scope="module")
def server(image: str) -> Iterator[Server]:
    with Server(image) as running:
        yield running


def test_user_password_and_database_are_those_asked_for(server: Server) -> None:
    with server.connect() as conn:
        row = conn.execute("select current_user, current_database(), version()").fetchone()
        assert row is not None
        assert row[:2] == (USER, DATABASE)
        assert "PostgreSQL 18" in row[2]
        superusers = conn.execute("select rolname from pg_roles where rolsuper").fetchall()
        assert superusers == [(USER,)]
        installed = conn.execute("select extname from pg_extension").fetchall()
        assert ("agent_memory",) in installed
        available = conn.execute("select name from pg_available_extensions").fetchall()
        assert {("age",), ("vector",), ("plpython3u",)} <= set(available)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        server.connect(password="wrong")


def test_memories_are_added_searched_and_superseded(server: Server) -> None:
    with server.connect() as conn:
        add = "select memory, event from memory_add(%s, user_id => 'u1')"
        first = conn.execute(
            add, ["My name is Alex. I work in Seattle and enjoy hiking."]
        ).fetchall()
        assert {event for _, event in first} == {"ADD"}
        assert "Seattle" in memories(conn, "Where does Alex work?")[0]
        conn.execute(add, ["I live in Paris."])
        second = conn.execute(add, ["I moved to Rome."]).fetchall()
        assert [event for _, event in second] == ["UPDATE"]
        found = " ".join(memories(conn, "Where do I live?"))
        assert "Rome" in found
        assert "Paris" not in found


def test_the_server_runs_as_postgres_and_hides_the_password(server: Server) -> None:
    wrapped = server.get_wrapped_container()
    status = wrapped.exec_run(["sh", "-c", "id -un; cat /proc/1/comm; umask"])
    assert status.output.decode().split()[:2] == ["postgres", "postgres"]
    with server.connect() as conn:
        conn.execute(
            "create function pg_temp.environment() returns text language plpython3u"
            " as $$import os; return ' '.join(os.environ)$$"
        )
        row = conn.execute("select pg_temp.environment()").fetchone()
        assert row is not None
        assert "POSTGRES_PASSWORD" not in row[0]


def test_the_image_runs_the_gateway_and_a_worker(server: Server) -> None:
    wrapped = server.get_wrapped_container()
    environment = {"PGHOST": "127.0.0.1", "PGUSER": USER, "PGPASSWORD": PASSWORD,
                   "PGDATABASE": DATABASE}  # fmt: skip
    serving = ["sh", "-c", "agent-memory serve >/tmp/gateway.log 2>&1"]
    wrapped.exec_run(serving, environment=environment, detach=True)
    deadline = time.monotonic() + 120
    while (ready := wrapped.exec_run(["agent-memory-ready"])).exit_code != 0:
        log = wrapped.exec_run(["cat", "/tmp/gateway.log"]).output + ready.output
        assert time.monotonic() < deadline, log.decode()
        time.sleep(0.5)
    made = wrapped.exec_run(["agent-memory", "key", "create"], environment=environment)
    key = made.output.decode().split()[-1]
    asking = (
        "import json, urllib.request as u; print(u.urlopen(u.Request("
        "'http://127.0.0.1:8000/v1/memories/', json.dumps({'messages': 'I like tea',"
        f" 'user_id': 'gateway'}}).encode(), {{'authorization': 'Token {key}',"
        " 'content-type': 'application/json'})).read().decode())"
    )
    told = wrapped.exec_run(["python3", "-c", asking]).output.decode()
    assert "Likes tea" in told
    worked = wrapped.exec_run(["agent-memory", "work", "--once"], environment=environment)
    assert worked.exit_code == 0, worked.output.decode()


def test_the_compose_file_names_what_the_image_has() -> None:
    told = yaml.safe_load((REPOSITORY / "compose.yaml").read_text("utf-8"))
    services = told["services"]
    assert set(services) == {"database", "gateway", "worker"}
    assert {service["image"] for service in services.values()} == {
        f"${{AGENT_MEMORY_IMAGE:-{default_tag()}}}"
    }
    parser = command_line()
    for name in ("gateway", "worker"):
        program, *words = services[name]["command"]
        assert (REPOSITORY / "image" / program).is_file()
        assert parser.parse_args(words).run
        assert services[name]["environment"]["DATABASE_URL"]
        assert services[name]["depends_on"]["database"]["condition"] == "service_healthy"
    assert services["gateway"]["healthcheck"]["test"][1] == "agent-memory-ready"


def test_the_health_check_turns_healthy(server: Server) -> None:
    deadline = time.monotonic() + 30
    while health(server) != "healthy":
        assert time.monotonic() < deadline, "no health within 30 s"
        time.sleep(0.2)


@pytest.mark.parametrize("signal", ["the default", "SIGTERM"])
def test_stopping_is_clean_and_the_volume_keeps_the_data(
    image: str, volume: str, signal: str
) -> None:
    with Server(image, volume) as container:
        wrapped = container.get_wrapped_container()
        with container.connect() as conn:
            conn.execute("select memory_add('I work in Seattle.', user_id => 'u1')")
            if signal == "the default":  # the signal of `docker stop`: clients are cut off
                wrapped.stop(timeout=30)
        if signal == "SIGTERM":
            wrapped.kill("SIGTERM")
        assert wrapped.wait(timeout=30)["StatusCode"] == 0
        assert "database system is shut down" in wrapped.logs(tail=3).decode()
        wrapped.start()  # the same container again
        container.wait_for_connection()
        with container.connect() as conn:
            assert "Seattle" in memories(conn, "work")[0]
    with Server(image, volume) as container, container.connect() as conn:  # another one
        assert "Seattle" in memories(conn, "work")[0]
        assert "creating the database" not in container.get_wrapped_container().logs().decode()


def test_an_interrupted_first_start_is_made_good(image: str, volume: str) -> None:
    options = ["--detach", "--env=POSTGRES_PASSWORD=x", f"--volume={volume}:{DATA}"]
    container = docker("run", *options, image).strip()
    try:
        deadline = time.monotonic() + 30
        while "installing agent_memory" not in docker("logs", container, check=False):
            assert time.monotonic() < deadline
            time.sleep(0.02)
    finally:
        docker("rm", "--force", container)  # SIGKILL
    with Server(image, volume) as second, second.connect() as conn:
        conn.execute("select memory_add('I work in Seattle.', user_id => 'u1')")
        assert memories(conn, "work")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ([], "has no password"),
        (["-e", "POSTGRES_PASSWORD="], "has no password"),
        (["-e", "POSTGRES_PASSWORD=x", "-e", "POSTGRES_PASSWORD_FILE=/x"], "Both"),
        (["-e", "POSTGRES_PASSWORD=x", "--tmpfs", f"{DATA}:mode=0555"], "may not write"),
    ],
)
def test_what_cannot_work_is_refused(image: str, options: list[str], complaint: str) -> None:
    said = docker("run", "--rm", *options, image, check=False)
    assert complaint in said
    assert "What to do: " in said


def test_a_stop_during_the_first_start_is_heeded(image: str, volume: str) -> None:
    options = ["--detach", "--env=POSTGRES_PASSWORD=x", f"--volume={volume}:{DATA}"]
    container = docker("run", *options, image).strip()
    try:
        time.sleep(0.5)
        docker("stop", "-t", "30", container)  # what did not heed it is killed then: 137
        inspected = docker("inspect", "--format={{.State.ExitCode}}", container)
        assert inspected.strip() == "143", docker("logs", container, check=False)
    finally:
        docker("rm", "--force", container)


def test_the_password_may_come_from_a_file_and_settings_from_the_command(
    image: str, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("from a file\n")
    secret.chmod(0o644)
    server = Server(image, password="from a file")
    server.with_env("POSTGRES_PASSWORD_FILE", "/secret")
    server.with_volume_mapping(str(secret), "/secret")
    server.with_command(["-c", "work_mem=7MB"])
    with server, server.connect() as conn:
        assert conn.execute("show work_mem").fetchone() == ("7MB",)


def test_other_commands_run_as_they_are(image: str) -> None:
    assert "PostgreSQL" in docker("run", "--rm", image, "psql", "--version")
