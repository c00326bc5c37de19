"""A model call ends when the database wants it to, not when the model's server does."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import psycopg
import pytest
from agent_memory.embedded.root import UNCOMPILED

from tests.database.calls import Connection, call, contents, rows, scalar
from tests.database.remote import ask, make_project, set_model
from tests.model_server import ModelServer

FOR_EVER = 3600  # seconds: no deadline of the model's ends a call, only what the test does to it
STUCK = 60  # seconds after which a test gives up
HANG = {"chat": [{"act": "hang"}] * 9, "embedding": [{"act": "hang"}] * 9}


@dataclass
class Victim:
    """A session that waits for a hanging model on a thread of its own."""

    conn: Connection
    error: psycopg.Error | None = None
    thread: threading.Thread = field(init=False)

    def start(self, server: ModelServer) -> None:
        """Returns when the request has reached the server."""
        before = len(server.requests())
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        until(lambda: len(server.requests()) > before)

    def _run(self) -> None:
        try:
            ask(self.conn)
        except psycopg.Error as error:
            self.error = error

    def end(self) -> None:
        """Wait until the statement has ended."""
        self.thread.join(STUCK)
        assert not self.thread.is_alive()


def until(condition: Callable[[], Any]) -> None:
    """Wait for a condition."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < STUCK
        time.sleep(0.005)


@pytest.fixture
def hanging(shared: Connection, model_server: ModelServer) -> ModelServer:
    """A chat model that never answers."""
    set_model(shared, model_server, deadline_seconds=FOR_EVER, timeout_seconds=FOR_EVER)
    model_server.script(**HANG)
    return model_server


@pytest.fixture
def warm(session: Connection, shared: Connection, model_server: ModelServer) -> Connection:
    """A session that has called one."""
    set_model(shared, model_server)
    ask(session)
    model_server.reset()
    return session


def time_out(conn: Connection, work: Callable[[], Any]) -> None:
    """Do what a statement timeout of 500 ms has to end."""
    conn.execute("set statement_timeout = '500ms'")
    with pytest.raises(psycopg.errors.QueryCanceled):
        work()
    conn.execute("reset statement_timeout")


def test_a_timeout_of_the_first_call(session: Connection, hanging: ModelServer) -> None:
    assert hanging.requests() == []
    # The package is imported during this call.
    time_out(session, lambda: ask(session))
    # And what the timeout cut short is not sent afterwards.
    sent = len(hanging.requests())
    assert sent <= 1
    hanging.script()
    ask(session)
    assert len(hanging.requests()) == sent + 1


def test_a_timeout_during_the_import(session: Connection, hanging: ModelServer) -> None:
    session.execute("set statement_timeout = '20ms'")
    with pytest.raises(psycopg.errors.QueryCanceled):
        ask(session)
    session.execute("reset statement_timeout")
    hanging.script()
    assert ask(session)["content"] == '{"facts": []}'
    assert len(hanging.requests()) == 1


def test_a_timeout_leaves_the_session_usable(warm: Connection, hanging: ModelServer) -> None:
    for _ in range(3):
        time_out(warm, lambda: ask(warm))
    until(lambda: all(request["left"] for request in hanging.requests()))
    assert len(hanging.requests()) == 3
    hanging.script()
    assert ask(warm)["content"] == '{"facts": []}'


def test_adding_ends_with_the_timeout_and_leaves_no_row(
    warm: Connection, hanging: ModelServer
) -> None:
    patience = {"deadline_seconds": FOR_EVER, "timeout_seconds": FOR_EVER}
    project = make_project(warm, hanging, "hanging", **patience)
    before = contents(warm)

    def add() -> None:
        call(warm, "memory_add", messages="I like tea", user_id="u", infer=False, project=project)

    time_out(warm, add)
    assert contents(warm) == before


def test_cancel(shared: Connection, warm: Connection, hanging: ModelServer) -> None:
    victim = Victim(warm)
    victim.start(hanging)
    assert scalar(shared, "select pg_cancel_backend(%s)", warm.info.backend_pid)
    victim.end()
    assert isinstance(victim.error, psycopg.errors.QueryCanceled)
    # The model's server notices too: nobody pays for an answer that nobody waits for.
    until(lambda: hanging.requests()[0]["left"])
    hanging.script()
    assert ask(warm)["content"] == '{"facts": []}'


def test_terminate(shared: Connection, warm: Connection, hanging: ModelServer) -> None:
    pid = warm.info.backend_pid
    victim = Victim(warm)
    victim.start(hanging)
    assert scalar(shared, "select pg_terminate_backend(%s)", pid)
    victim.end()
    assert isinstance(victim.error, psycopg.errors.AdminShutdown)
    until(lambda: not is_alive(shared, pid))
    until(lambda: hanging.requests()[0]["left"])


def test_a_client_that_has_gone(shared: Connection, warm: Connection, hanging: ModelServer) -> None:
    pid = warm.info.backend_pid
    warm.execute("set client_connection_check_interval = '100ms'")
    before = len(hanging.requests())
    warm.pgconn.send_query(
        b"select memory._model_call('default', 'chat', "
        b"""'{"messages": [{"role": "user", "content": "x"}]}')"""
    )
    until(lambda: len(hanging.requests()) > before)
    warm.close()
    until(lambda: not is_alive(shared, pid))


def is_alive(conn: Connection, pid: int) -> bool:
    return bool(rows(conn, "select 1 from pg_stat_activity where pid = %s", pid))


def test_many_sessions_are_cancelled_at_once(
    shared: Connection, shared_database: str, hanging: ModelServer
) -> None:
    victims = [Victim(psycopg.connect(shared_database, autocommit=True)) for _ in range(4)]
    hanging.script()
    for victim in victims:
        ask(victim.conn)
    hanging.script(**HANG)
    for victim in victims:
        victim.start(hanging)
    for victim in victims:
        scalar(shared, "select pg_cancel_backend(%s)", victim.conn.info.backend_pid)
    for victim in victims:
        victim.end()
        assert isinstance(victim.error, psycopg.errors.QueryCanceled)
        victim.conn.close()


# ---- one client a session, and none where none is needed

LOADED = """
create function pg_temp.loaded() returns text[] language plpython3u as $$
import sys
return sorted({name.split(".")[0] for name in sys.modules} & {"openai", "httpx2", "pydantic"})
$$
"""


def test_sessions_that_call_no_remote_model_import_nothing(session: Connection) -> None:
    session.execute(LOADED)
    call(session, "memory_project_create", name="local")
    session.execute("set memory.project = 'local'")
    call(session, "memory_add", messages="I live in Rome.", user_id="u")
    assert call(session, "memory_search", query="Rome", user_id="u")
    call(session, "memory_stats")
    assert scalar(session, "select pg_temp.loaded()") == []


FILES = """
create function pg_temp.files() returns text[] language plpython3u as $$
import sys
return [m.__file__ for m in list(sys.modules.values()) if getattr(m, "__file__", None)]
$$
"""


def test_what_is_imported_has_byte_code(
    shared: Connection, session: Connection, model_server: ModelServer
) -> None:
    """Where the embedded server's user could not write any, importing would take long each time."""
    call(shared, "memory_model_set", kind="chat", provider="builtin")
    call(session, "memory_add", messages="I live in Rome. My friend Anna is a nurse.", user_id="u")
    assert call(session, "memory_search", query="Where did I live in May 2023?", user_id="u")
    call(session, "memory_relations", query="Anna", user_id="u", depth=2)
    set_model(shared, model_server)
    ask(session)
    session.execute(FILES)
    imported = scalar(session, "select pg_temp.files()")
    assert any("/openai/" in file for file in imported)
    assert [file for file in imported if re.search(UNCOMPILED, file)] == []


@pytest.mark.parametrize(
    ("before", "classes"),
    [("", []), ("package.HELPERS = 'openai._exceptions',", ["openai.types.chat"])],
    ids=["as it is", "of another shape"],
)
def test_the_classes_of_answers_come_when_somebody_asks(
    session: Connection, before: str, classes: list[str]
) -> None:
    """The client needs none of them. A package that is made otherwise is imported whole."""
    session.execute("select memory._python_init()")
    session.execute(
        f"""do language plpython3u $$
        import sys
        from agent_memory_udfs.provider import package
        {before}
        openai = package.load()
        assert openai is package.load() is sys.modules["openai"]
        assert list({{"openai.types.chat"}} & set(sys.modules)) == {classes}
        import pydantic
        class Place(pydantic.BaseModel):
            name: str
        assert openai.pydantic_function_tool(Place)["function"]["name"] == "Place"
        assert openai.lib._tools.pydantic_function_tool is not None
        assert openai.types.Embedding(object="embedding", index=0, embedding=[1]).embedding == [1]
        assert "Batch" in dir(openai.types) and type(openai.types) is type(sys)
        from openai.types.chat import ChatCompletion
        assert ChatCompletion.model_json_schema()["title"] == "ChatCompletion"
        from openai.lib._parsing import ResponseFormatT
        assert type(ResponseFormatT).__name__ == "TypeVar"
    $$""".encode()
    )


def test_the_client_is_kept(
    shared: Connection, session: Connection, model_server: ModelServer
) -> None:
    set_model(shared, model_server)
    session.execute(LOADED)
    for _ in range(3):
        ask(session)
    assert (len(model_server.requests()), model_server.connections()) == (3, 1)
    assert scalar(session, "select pg_temp.loaded()") == ["httpx2", "openai", "pydantic"]
    call(shared, "memory_secret_set", name="scripted", value="another-key")
    ask(session)
    request = model_server.requests()[-1]
    assert request["headers"]["authorization"] == "Bearer another-key"
    assert model_server.connections() == 2
