"""Setting models, trusting endpoints, and keeping keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from agent_memory import connection
from agent_memory.embedded import Server
from psycopg import sql
from psycopg.conninfo import make_conninfo

from tests.database.calls import Connection, call, refused, rows, scalar
from tests.database.remote import FAILURES, KEY, ask, make_project, set_model
from tests.model_server import ModelServer

OPENAI = {"kind": "chat", "provider": "openai", "model": "m"}
LOCAL = {**OPENAI, "base_url": "http://127.0.0.1:9/v1"}
ROLES = ("memory_reader", "memory_writer", "memory_admin")


@contextmanager
def acting_as(conn: Connection, role: str) -> Iterator[None]:
    """The block runs as a role."""
    conn.execute(sql.SQL("set role {}").format(sql.Identifier(role)))
    try:
        yield
    finally:
        conn.execute("reset role")


@pytest.fixture
def admin(shared: Connection, shared_database: str) -> Iterator[Connection]:
    """A login that is an admin of memories and not a superuser."""
    name = sql.Identifier("test_memory_login")
    shared.execute(sql.SQL("create role {} login password 'x' in role memory_admin").format(name))
    login = make_conninfo(shared_database, user="test_memory_login", password="x")
    try:
        with psycopg.connect(login, autocommit=True) as conn:
            yield conn
    finally:
        shared.execute(sql.SQL("drop role {}").format(name))


def setting(conn: Connection, name: str) -> Any:
    return scalar(conn, "select value from memory_settings() where name = %s", name)


# ---- what is set


def test_the_defaults_are_those_of_openai(shared: Connection) -> None:
    assert call(shared, "memory_model_set", **OPENAI) == [{"memory_model_set": "openai"}]
    (model,) = rows(shared, "select * from memory.model where kind = 'chat'")
    assert model["base_url"] == "https://api.openai.com/v1"
    assert (model["key_source"], model["key_name"]) == ("env", "OPENAI_API_KEY")
    call(shared, "memory_model_set", kind="chat", provider="builtin")
    (model,) = rows(shared, "select * from memory.model where kind = 'chat'")
    assert (model["provider"], model["base_url"], model["key_name"]) == ("builtin", None, None)


@pytest.mark.parametrize(
    ("arguments", "sqlstate"),
    [
        ({"kind": "speech", "provider": "openai"}, "22023"),
        ({"kind": "chat", "provider": "none"}, "22023"),
        ({"kind": "rerank", "provider": "builtin"}, "22023"),
        ({"kind": "chat", "provider": "openai"}, "22004"),
        ({**OPENAI, "model": " "}, "22004"),
        ({"kind": "chat", "provider": "builtin", "secret": "x"}, "22023"),
        ({**OPENAI, "api_key_env": "A_KEY", "secret": "x"}, "22023"),
        ({**OPENAI, "api_key_env": "PGPASSWORD"}, "22023"),
        ({**OPENAI, "api_key_env": KEY}, "22023"),
        ({**OPENAI, "api_key_file": "key.txt"}, "22023"),
        ({**OPENAI, "secret": "never set"}, "42704"),
        ({**OPENAI, "options": ["attempts"]}, "22023"),
        ({**OPENAI, "options": {"temperature": 0}}, "22023"),
        ({**OPENAI, "options": {"attempts": 0}}, "22023"),
        ({**OPENAI, "options": {"attempts": 1.5}}, "22023"),
        ({**OPENAI, "options": {"attempts": "3"}}, "22023"),
        ({**OPENAI, "options": {"deadline_seconds": 1e9}}, "22023"),
        ({**OPENAI, "options": {"response_format": "xml"}}, "22023"),
        ({**OPENAI, "options": {"result_path": "$.["}}, "22023"),
        ({**OPENAI, "options": {"path": "http://elsewhere/"}}, "22023"),
        ({**OPENAI, "options": {"path": "//elsewhere/"}}, "22023"),
        ({**OPENAI, "options": {"extra": "x"}}, "22023"),
        ({**OPENAI, "options": {"batch_size": 9}}, "22023"),
        ({**OPENAI, "kind": "embedding", "options": {"dimensions": 3}}, "22023"),
        ({**OPENAI, "project": "nowhere"}, "3F000"),
    ],
    ids=str,
)
def test_refused(shared: Connection, arguments: dict[str, Any], sqlstate: str) -> None:
    with refused(shared, sqlstate):
        call(shared, "memory_model_set", **arguments)


def test_an_embedding_model_stays(shared: Connection, model_server: ModelServer) -> None:
    project = make_project(shared, model_server, "stays")
    arguments = {"kind": "embedding", "provider": "openai", "project": project}
    call(shared, "memory_model_set", **arguments, model="other", base_url=model_server.base_url)
    call(shared, "memory_add", messages="x", user_id="u", infer=False, project=project)
    with refused(shared, "55000"):
        call(shared, "memory_model_set", **arguments, model="third", base_url=model_server.base_url)
    # The same model may move, and its key too.
    call(
        shared,
        "memory_model_set",
        **arguments,
        model="other",
        base_url=model_server.base_url.replace("127.0.0.1", "localhost"),
        api_key_env="MOVED_API_KEY",
    )


# ---- endpoints


@pytest.mark.parametrize(
    "base_url",
    [
        "https://api.openai.com",
        "https://API.OpenAI.com:443/v1/",
        "https://dashscope-intl.aliyuncs.com/compatible-mode/v1",
        "http://localhost:11434/v1",
        "http://127.0.0.1:8080",
        "https://[::1]:8443/v1",
    ],
)
def test_trusted_by_default(shared: Connection, base_url: str) -> None:
    call(shared, "memory_model_set", **OPENAI, base_url=base_url)


@pytest.mark.parametrize(
    "base_url",
    [
        "https://example.com/v1",
        "http://api.openai.com/v1",
        "https://api.openai.com.example.com/v1",
        "https://apixopenai.com/v1",
        "https://example.com/https://api.openai.com",
        "https://example.com#https://api.openai.com",
        "https://example.com?https://api.openai.com",
        "https://api.openai.com@example.com/v1",
        "https://api.openai.com:443@example.com/",
        "https://api.openai.com\\@example.com/",
        "https://api.openai.com\n.example.com/",
        "https://api.openai.com:8443/v1",
        "http://localhost.example.com/v1",
        "http://127.0.0.1.example.com/v1",
        "http://169.254.169.254/latest",
        "http://0.0.0.0:1/",
        "file:///etc/passwd",
        "api.openai.com",
        "",
    ],
)
def test_not_trusted(shared: Connection, base_url: str) -> None:
    with refused(shared, "22023"):
        call(shared, "memory_model_set", **OPENAI, base_url=base_url)


def test_trust_is_checked_before_each_call(shared: Connection, model_server: ModelServer) -> None:
    set_model(shared, model_server)
    ask(shared)
    assert (model_server.connections(), len(model_server.requests())) == (1, 1)
    call(
        shared, "memory_setting_set", name="trusted_endpoints", value=[r"https://api\.example\.com"]
    )
    try:
        with refused(shared, "42501"):
            ask(shared)
        with refused(shared, "22023"):
            call(shared, "memory_model_set", **OPENAI, base_url=model_server.base_url)
        assert (model_server.connections(), len(model_server.requests())) == (1, 1)
        call(shared, "memory_model_set", **OPENAI, base_url="https://api.example.com/any/v1")
        with refused(shared, "22023"):
            call(shared, "memory_model_set", **OPENAI, base_url="https://apixexample.com/any/v1")
    finally:
        call(shared, "memory_setting_set", name="trusted_endpoints", value=None)


@pytest.mark.parametrize("value", [["("], [1], [""], '"https://x"', {"a": 1}])
def test_bad_patterns(shared: Connection, value: Any) -> None:
    with refused(shared, "22023"):
        call(shared, "memory_setting_set", name="trusted_endpoints", value=value)


def test_only_superusers_widen_the_trust(admin: Connection) -> None:
    before = setting(admin, "trusted_endpoints")
    with pytest.raises(psycopg.errors.InsufficientPrivilege) as raised:
        call(admin, "memory_setting_set", name="trusted_endpoints", value=[".*"])
    assert raised.value.diag.message_hint
    assert setting(admin, "trusted_endpoints") == before
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        call(admin, "memory_model_set", **LOCAL, api_key_file="/etc/passwd")
    call(admin, "memory_model_set", **LOCAL, api_key_env="SOME_API_KEY")


def test_a_proxy_is_used_for_other_machines_only(
    shared: Connection, session: Connection, model_server: ModelServer
) -> None:
    session.execute(
        "do language plpython3u $$ import os; os.environ['http_proxy'] = '{}' $$".format(
            model_server.base_url.removesuffix("/v1")
        )
    )
    patterns = ["http://models[.]example", "http://127[.]0[.]0[.]1:.*"]
    call(shared, "memory_setting_set", name="trusted_endpoints", value=patterns)
    try:
        for base_url, path in (
            ("http://models.example/v1", "http://models.example/v1/chat/completions"),
            (model_server.base_url, "/v1/chat/completions"),
        ):
            call(shared, "memory_model_set", **OPENAI, base_url=base_url)
            assert ask(session)["content"]
            assert model_server.requests()[-1]["path"] == path
    finally:
        call(shared, "memory_setting_set", name="trusted_endpoints", value=None)


# ---- keys


def test_a_key_from_the_environment(shared: Connection, model_server: ModelServer) -> None:
    shared.execute(
        "create or replace function pg_temp.put(name text, value text) returns void "
        "language plpython3u as $$ import os; os.environ[name] = value $$"
    )
    local = {**OPENAI, "base_url": model_server.base_url, "api_key_env": "SCRIPTED_API_KEY"}
    call(shared, "memory_model_set", **local)
    with refused(shared, "42704"):
        ask(shared)
    shared.execute("select pg_temp.put('SCRIPTED_API_KEY', ' from-env\n')")
    ask(shared)
    assert model_server.requests()[-1]["headers"]["authorization"] == "Bearer from-env"
    shared.execute("select pg_temp.put('SCRIPTED_API_KEY', %s)", [f"two\nlines {KEY}"])
    with refused(shared, "42704") as raised:
        ask(shared)
    assert KEY not in f"{raised.value}{raised.value.diag.message_detail}"
    assert len(model_server.requests()) == 1


def test_a_key_from_a_file(shared: Connection, model_server: ModelServer) -> None:
    path = f"{scalar(shared, 'show data_directory')}/test_model_key"
    local = {**OPENAI, "base_url": model_server.base_url, "api_key_file": path}
    call(shared, "memory_model_set", **local)
    with refused(shared, "42704"):
        ask(shared)
    shared.execute(sql.SQL("copy (select 'from-file') to {}").format(sql.Literal(path)))
    try:
        ask(shared)
    finally:
        shared.execute(sql.SQL("copy (select 1) to program {}").format(sql.Literal(f"rm '{path}'")))
    assert model_server.requests()[-1]["headers"]["authorization"] == "Bearer from-file"


@pytest.mark.parametrize(
    ("name", "value", "sqlstate"),
    [
        (None, KEY, "42602"),
        ("a b", KEY, "42602"),
        ("x" * 64, KEY, "42602"),
        ("x", f"two words {KEY}", "22023"),
        ("x", f"{KEY}\r\nHost: example.com", "22023"),
        ("x", f"{KEY}é", "22023"),
        ("x", "", "22023"),
    ],
)
def test_unusable_secrets(shared: Connection, name: str, value: str, sqlstate: str) -> None:
    with refused(shared, sqlstate) as raised:
        call(shared, "memory_secret_set", name=name, value=value)
    assert KEY not in f"{raised.value}{raised.value.diag.message_detail}"


def test_a_secret_in_use_stays(shared: Connection, model_server: ModelServer) -> None:
    set_model(shared, model_server)
    with refused(shared, "2BP01"):
        call(shared, "memory_secret_set", name="scripted", value=None)
    call(shared, "memory_secret_set", name="unused", value="abc")
    call(shared, "memory_secret_set", name="unused", value=None)
    assert scalar(shared, "select count(*) from memory.secret where name = 'unused'") == 0


@pytest.mark.parametrize("role", ROLES)
def test_no_role_comes_near_a_key(shared: Connection, model_server: ModelServer, role: str) -> None:
    set_model(shared, model_server)
    attempts = [
        "select * from memory.secret",
        "select value from memory.secret",
        "select count(*) from memory.secret",
        "update memory.secret set value = 'x'",
        "select memory._model_post('{}', '{}')",
        "select memory._model_configuration('default', 'chat')",
        "copy memory.secret to stdout",
    ]
    with acting_as(shared, role):
        for attempt in attempts:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                shared.execute(attempt.encode())


def test_who_may_call_which_model(shared: Connection, model_server: ModelServer) -> None:
    project = make_project(shared, model_server, "readers")
    set_model(shared, model_server)
    set_model(shared, model_server, "rerank", project)
    call(shared, "memory_add", messages="tea", user_id="u", infer=False, project=project)
    with acting_as(shared, "memory_reader"):
        assert call(shared, "memory_search", query="tea", user_id="u", rerank=True, project=project)
        for function in ("_model_call", "_model_try"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                shared.execute(
                    sql.SQL("select memory.{}('default', 'chat', '{{}}')").format(
                        sql.Identifier(function)
                    )
                )
    with acting_as(shared, "memory_writer"):
        assert ask(shared)["content"]
    assert model_server.counts()["chat"] == 1


# ---- the key is nowhere


def holders(conn: Connection, text: str) -> list[str]:
    """Tables and views that show a text to a role of agent_memory."""
    relations = rows(
        conn,
        "select format('%%I.%%I', n.nspname, c.relname) as name, array_agg(r.rolname) as roles "
        "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "join pg_roles r on r.rolname = any(%s) "
        "where c.relkind in ('r', 'p', 'v', 'm') "
        "and has_schema_privilege(r.oid, n.oid, 'usage') "
        "and has_table_privilege(r.oid, c.oid, 'select') group by 1",
        list(ROLES),
    )
    found = []
    for relation in relations:
        for role in relation["roles"]:
            query = sql.SQL("select count(*) from {} as t where strpos(t::text, %s) > 0").format(
                sql.SQL(relation["name"])
            )
            try:
                with acting_as(conn, role):
                    row = conn.execute(query, [text]).fetchone()
            except psycopg.Error:  # a view that wants more than the privilege on itself
                continue
            if row and row[0]:
                found.append(f"{role}: {relation['name']}")
    return found


def server_log() -> Path | None:
    """The server's log where the tests run against the embedded one."""
    return None if connection.external_dsn() else Server().home.log


def test_the_key_appears_nowhere(conn: Connection, model_server: ModelServer) -> None:
    log = server_log()
    start = log.stat().st_size if log else 0
    said: list[str] = []
    conn.add_notice_handler(lambda notice: said.append(everything(notice)))
    project = make_project(conn, model_server, "quiet", deadline_seconds=0.5)
    set_model(conn, model_server, deadline_seconds=0.5)
    for line in (
        "set log_min_messages = debug1",
        "set client_min_messages = debug1",
        "set log_error_verbosity = verbose",
        "set log_statement = 'all'",
        "set log_duration = on",
    ):
        conn.execute(line.encode())
    echo = {"act": "refuse", "status": 418, "message": f"{KEY} Authorization: Bearer {KEY}"}
    for steps, _ in [*FAILURES.values(), ([echo], "ME002")]:
        model_server.script(chat=steps, embedding=steps)
        said.append(failure(conn, lambda: ask(conn)))
        said.append(
            failure(
                conn,
                lambda: call(
                    conn,
                    "memory_add",
                    messages="x",
                    user_id="u",
                    infer=False,
                    project=project,
                ),
            )
        )
    model_server.script(chat=[{"content": f"Your key is {KEY}."}])
    said.append(str(ask(conn)))
    # Its text is not logged when it fails; log_statement shows every statement, whatever it is.
    conn.execute("set log_statement = 'none'")
    conn.execute("set log_duration = off")
    literal = sql.SQL("select memory_secret_set('a b', {})").format(sql.Literal(KEY))
    said.append(failure(conn, lambda: conn.execute(literal)))
    assert [text for text in said if KEY in text] == []
    assert holders(conn, KEY) == []
    if log:
        with log.open("rb") as file:
            file.seek(start)
            logged = file.read().decode("utf-8", "replace")
        assert "the chat model refused the request" in logged
        assert [line for line in logged.splitlines() if KEY in line] == []


def everything(diagnostic: psycopg.errors.Diagnostic) -> str:
    names = [name for name in dir(diagnostic) if not name.startswith("_")]
    return " ".join(str(getattr(diagnostic, name)) for name in names)


def failure(conn: Connection, work: Any) -> str:
    """All that an error tells."""
    assert conn.autocommit
    with pytest.raises(psycopg.Error) as raised:
        work()
    return f"{raised.value} {everything(raised.value.diag)}"
