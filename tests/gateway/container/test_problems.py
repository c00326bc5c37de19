"""What is refused, as OpenSearch says it: every row of its table of errors."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator
from typing import Any

import httpx
import psycopg
import pytest
from psycopg import sql

from tests.gateway.container.conftest import BASE, ML, OpenSearch

Json = dict[str, Any]
ILLEGAL, STATUS = "illegal_argument_exception", "status_exception"
C = BASE + "/{c}/memories"
MESSAGE = {"role": "user", "content": [{"text": "I live in Rome.", "type": "text"}]}
MATCH_ALL: Json = {"query": {"match_all": {}}}


@pytest.fixture(scope="module")
def container(opensearch: OpenSearch) -> str:
    return opensearch.offline()


@pytest.fixture(scope="module")
def bare(opensearch: OpenSearch) -> str:
    """Without models, strategies and sessions."""
    body = {"name": "bare", "configuration": {"index_prefix": "bare", "disable_session": True}}
    return str(opensearch.ask("POST", f"{BASE}/_create", body)["memory_container_id"])


def strategies(**strategy: Any) -> Json:
    return {"name": "x", "configuration": {
        "llm_id": "builtin", "embedding_model_id": "builtin", "embedding_dimension": 256,
        "embedding_model_type": "TEXT_EMBEDDING", "strategies": [strategy]}}  # fmt: skip


def made(**configuration: Any) -> Json:
    return {"name": "x", "configuration": configuration}


U = "0197a000-0000-7000-8000-000000000000"
CASES: list[tuple[int, str, str, str, str, Any]] = [
    (400, ILLEGAL, "Invalid memory type: drafts. Must be one of: sessions, working, long-term, "
     "history", "POST", C + "/drafts/_search", MATCH_ALL),
    (400, ILLEGAL, "Search memories request has empty body", "POST", C + "/working/_search", None),
    (400, ILLEGAL, "Request body is required", "POST", C, None),
    (400, ILLEGAL, "Request body is required", "POST", BASE + "/_create", None),
    (400, ILLEGAL, "name is null", "POST", BASE + "/_create", {}),
    (400, ILLEGAL, "backend role", "POST", BASE + "/_create",
     {"name": "x", "backend_roles": ["a b"]}),
    (400, ILLEGAL, "given together", "POST", BASE + "/_create", made(embedding_model_id="m")),
    (400, ILLEGAL, "Dimension is required", "POST", BASE + "/_create",
     made(embedding_model_id="m", embedding_model_type="TEXT_EMBEDDING")),
    (400, ILLEGAL, "not allowed for SPARSE", "POST", BASE + "/_create",
     made(embedding_model_id="m", embedding_model_type="SPARSE_ENCODING", embedding_dimension=8)),
    (400, ILLEGAL, "Invalid embedding model type", "POST", BASE + "/_create",
     made(embedding_model_id="m", embedding_model_type="DENSE", embedding_dimension=8)),
    (400, ILLEGAL, "LLM model with ID nobody not found", "POST", BASE + "/_create",
     made(llm_id="nobody")),
    (400, ILLEGAL, "Embedding model with ID nobody not found", "POST", BASE + "/_create",
     made(embedding_model_id="nobody", embedding_model_type="TEXT_EMBEDDING",
          embedding_dimension=8)),
    (400, ILLEGAL, "Maximum infer size", "POST", BASE + "/_create", made(max_infer_size=11)),
    (400, ILLEGAL, "prefix", "POST", BASE + "/_create", made(index_prefix="a\tb")),
    (400, ILLEGAL, "prefix", "POST", BASE + "/_create", made(index_prefix="Upper")),
    (400, ILLEGAL, "llm_id is missing", "POST", BASE + "/_create",
     made(strategies=[{"type": "SEMANTIC", "namespace": ["user_id"]}])),
    (400, ILLEGAL, "Invalid strategy type", "POST", BASE + "/_create",
     strategies(type="EPISODIC", namespace=["user_id"])),
    (400, ILLEGAL, "namespace is required", "POST", BASE + "/_create",
     strategies(type="SEMANTIC", namespace=[])),
    (403, STATUS, "retention_enabled", "POST", BASE + "/_create",
     made(retention_policy={"sessions": {"max_count": 1}})),
    (400, ILLEGAL, "No messages provided when inferring memory", "POST", C, {"infer": True}),
    (400, ILLEGAL, "infer=true requires llm_model_id", "POST", BASE + "/{b}/memories",
     {"infer": True, "messages": [MESSAGE]}),
    (400, ILLEGAL, "Invalid payload type", "POST", C, {"payload_type": "video"}),
    (400, ILLEGAL, "content is required", "POST", C, {"messages": [{"role": "user"}]}),
    (400, ILLEGAL, "unknown role", "POST", C, {"messages": [{**MESSAGE, "role": "king"}]}),
    (400, STATUS, "pinned", "POST", C, {"messages": [MESSAGE], "pinned": True}),
    (400, "x_content_parse_exception", "[messages]", "POST", C, {"messages": "hello"}),
    (400, "x_content_parse_exception", "[infer]", "POST", C, {"infer": "maybe"}),
    (400, ILLEGAL, "only [true] or [false]", "PUT", "/_cluster/settings",
     {"transient": {"plugins.ml_commons.agentic_memory_enabled": "maybe"}}),
    (400, "x_content_parse_exception", "[message_id]", "POST", C, {"message_id": "--5"}),
    (400, "x_content_parse_exception", "[message_id]", "POST", C, {"message_id": "9" * 5000}),
    (400, ILLEGAL, "must be between", "POST", C + "/working/_search", {"size": "9" * 5000}),
    (400, ILLEGAL, "U+0000", "POST", C, {"messages": [MESSAGE], "tags": {"a": "b\0"}}),
    (400, ILLEGAL, "can't be named owner_id", "POST", C,
     {"messages": [MESSAGE], "tags": {"owner_id": "eve"}}),
    (400, "parsing_exception", "unknown query [foo]", "POST", C + "/working/_search",
     {"query": {"foo": {}}}),
    (400, "parsing_exception", "script", "POST", C + "/working/_search", {"query": {"script": {}}}),
    (400, "parsing_exception", "aggs", "POST", C + "/working/_search", {"aggs": {}}),
    (400, STATUS, "match_all", "POST", C + "/working/_delete_by_query", None),
    (400, STATUS, "match_all", "POST", C + "/working/_delete_by_query", {}),
    (400, ILLEGAL, "query is required", "POST", C + "/long-term/_semantic_search", {"k": 1}),
    (400, ILLEGAL, "add up to 1", "POST", C + "/long-term/_hybrid_search",
     {"query": "x", "bm25_weight": 0.9}),
    (400, STATUS, "no embedding model", "POST", BASE + "/{b}/memories/long-term/_semantic_search",
     {"query": "x"}),
    (400, ILLEGAL, "Session is disabled for this container", "POST",
     BASE + "/{b}/memories/sessions", {}),
    (404, STATUS, "Memory index not found", "POST", BASE + "/{b}/memories/long-term/_search",
     MATCH_ALL),
    (404, STATUS, "Memory index not found", "POST", BASE + "/{b}/memories/sessions/_search",
     MATCH_ALL),
    (404, STATUS, "Failed to find memory container with the provided memory container id: nobody",
     "GET", BASE + "/nobody", None),
    (404, STATUS, "Memory container not found", "POST", BASE + "/nobody/memories",
     {"messages": [MESSAGE]}),
    (404, STATUS, "Memory not found", "GET", C + "/working/" + U, None),
    (404, STATUS, "Memory not found", "GET", C + "/long-term/no-uuid", None),
    (404, STATUS, "Memory not found", "PUT", C + "/long-term/" + U, {"memory": "x"}),
    (404, STATUS, "Memory not found", "DELETE", C + "/working/" + U, None),
    (404, STATUS, "Memory not found", "GET", C + "/sessions/nobody", None),
    (404, STATUS, "Can't update memory history", "PUT", C + "/history/" + U, {"memory": "x"}),
    (400, ILLEGAL, "Text cannot be null or empty", "PUT", C + "/working/" + U, {}),
    (400, ILLEGAL, "Text cannot be null or empty", "PUT", C + "/working/{w}", {"memory": " "}),
    (404, "index_not_found_exception", "no such index [.plugins-ml-am-none-memory-working]", "GET",
     "/.plugins-ml-am-none-memory-working/_search", None),
    (404, STATUS, "Failed to find model", "GET", ML + "/models/nobody", None),
    (404, STATUS, "Failed to find model", "POST", ML + "/models/nobody/_deploy", None),
    (404, STATUS, "Failed to find model", "POST", ML + "/models/nobody/_predict",
     {"parameters": {}}),
    (404, STATUS, "Failed to find connector", "GET", ML + "/connectors/nobody", None),
    (404, STATUS, "Failed to find task", "GET", ML + "/tasks/nobody", None),
    (400, "settings_exception", "persistent setting [foo.bar], not recognized", "PUT",
     "/_cluster/settings", {"persistent": {"foo": {"bar": 1}}}),
    (400, "action_request_validation_exception", "no settings", "PUT", "/_cluster/settings", {}),
    (400, ILLEGAL, "Connector URL is not matching the trusted connector endpoint regex", "POST",
     ML + "/connectors/_create", {
         "name": "x", "protocol": "http", "actions": [
             {"action_type": "predict", "method": "POST", "url": "https://evil.example/v1/x"}]}),
    (400, ILLEGAL, "url is not usable", "POST", ML + "/connectors/_create", {
        "name": "x", "protocol": "http", "actions": [
            {"action_type": "predict", "method": "POST", "url": "https://${parameters.no}/v1"}]}),
    (400, ILLEGAL, "protocol", "POST", ML + "/connectors/_create",
     {"name": "x", "protocol": "aws_sigv4", "actions": [{}]}),
    (400, ILLEGAL, "function_name", "POST", ML + "/models/_register",
     {"name": "x", "function_name": "TEXT_EMBEDDING"}),
    (400, ILLEGAL, "not allowed", "POST", BASE + "/_retention/_execute", {"a": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("status", "type", "reason", "method", "path", "body"), CASES)
def test_what_makes_no_sense_is_told(
    opensearch: OpenSearch, container: str, bare: str,
    status: int, type: str, reason: str, method: str, path: str, body: Any,
) -> None:  # fmt: skip
    working = opensearch.add(container, "Hello.", infer=False) if "{w}" in path else {}
    path = path.format(c=container, b=bare, w=working.get("working_memory_id"))
    told = opensearch.ask(method, path, body, status=status)
    error = told["error"]
    assert (told["status"], error["type"]) == (status, type), told
    assert reason in error["reason"], told
    (cause,) = error["root_cause"]
    assert (cause["type"], cause["reason"]) == (type, error["reason"])


@pytest.mark.parametrize(
    "text",
    ['{"query": ', "[1]", '{"a": NaN}', '{"a": 1e400}', '{"a": ' + "9" * 400 + "}", "[" * 100_000],
)
def test_what_is_no_json_object_is_told(opensearch: OpenSearch, container: str, text: str) -> None:
    with opensearch.client() as client:
        told = client.post(f"{BASE}/{container}/memories", content=text)
    assert told.status_code == 400
    assert told.json()["error"]["type"] in ("json_parse_exception", "parsing_exception")


def test_unknown_paths_and_methods(opensearch: OpenSearch, container: str) -> None:
    told = opensearch.ask("PATCH", f"{BASE}/{container}", {}, status=405)
    assert told["error"].startswith("Incorrect HTTP method for uri [") and told["status"] == 405
    told = opensearch.ask("GET", f"{ML}/agents/x/y", status=400)
    assert told["error"].startswith("no handler found for uri [")
    with opensearch.client() as client:
        assert client.head("/").status_code == 200
        query = json.dumps(MATCH_ALL)
        path = f"{BASE}/{container}/memories/working/_search"
        found = client.get(path, params={"source": query,
                                         "source_content_type": "application/json"})  # fmt: skip
    assert found.json()["timed_out"] is False


@pytest.fixture(scope="module")
def people(dsn_admin: str) -> Iterator[dict[str, str]]:
    """Database roles by what they may, with their passwords."""
    tag = secrets.token_hex(4)
    rights = {"writer": "memory_writer", "other": "memory_writer", "stranger": None, "dba": None}
    names = {kind: f"{kind}_{tag}" for kind in rights}
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        for kind, member_of in rights.items():
            create = "create role {} login superuser password {}" if kind == "dba" else (
                "create role {} login password {}")  # fmt: skip
            admin.execute(sql.SQL(create).format(sql.Identifier(names[kind]), sql.Literal("pw")))
            if member_of:
                admin.execute(sql.SQL("grant {} to {}").format(
                    sql.Identifier(member_of), sql.Identifier(names[kind])))  # fmt: skip
        team = sql.Identifier(f"team_{tag}")
        admin.execute(sql.SQL("create role {}").format(team))
        admin.execute(sql.SQL("grant {} to {}, {}").format(
            team, sql.Identifier(names["writer"]), sql.Identifier(names["other"])))  # fmt: skip
        yield {**names, "team": f"team_{tag}"}
        for name in (*names.values(), f"team_{tag}"):
            admin.execute(sql.SQL("drop role {}").format(sql.Identifier(name)))


def test_a_wrong_password_lets_nobody_in(opensearch: OpenSearch, people: dict[str, str]) -> None:
    shown = [
        (opensearch.user, "wrong"), (opensearch.user, ""), ("nobody", "pw"), ("", ""),
        (people["stranger"], "pw"), (people["dba"], "pw"), ("postgres", "postgres"),
    ]  # fmt: skip
    answers = [httpx.get(opensearch.base, auth=pair) for pair in shown]
    answers += [httpx.get(opensearch.base), httpx.get(opensearch.base, headers={
        "authorization": "Basic ???"}), httpx.get(opensearch.base, headers={
            "authorization": "Basic " + base64.b64encode(b"x:m0-no").decode()})]  # fmt: skip
    for answer in answers:
        assert (answer.status_code, answer.text) == (401, "Unauthorized")
        assert answer.headers["www-authenticate"] == 'Basic realm="OpenSearch Security"'


def test_owners_backend_roles_and_administrators(
    opensearch: OpenSearch, people: dict[str, str]
) -> None:
    ours, theirs = (people["writer"], "pw"), (people["other"], "pw")
    container = opensearch.offline()
    path = f"{BASE}/{container}"
    body = {"messages": [MESSAGE], "namespace": {"user_id": "bob", "session_id": "s"},
            "infer": True}  # fmt: skip
    told = opensearch.ask("POST", f"{path}/memories", body, status=403, shown=ours)
    assert told["error"]["type"] == STATUS
    assert opensearch.ask("POST", f"{BASE}/_search", MATCH_ALL, shown=ours)["hits"]["hits"] == []
    opensearch.ask("PUT", path, {"backend_roles": [people["team"]]})
    mine = opensearch.ask("POST", f"{path}/memories", body, shown=ours)["working_memory_id"]
    found = opensearch.ask("POST", f"{path}/memories/long-term/_search", MATCH_ALL, shown=ours)
    (hit,) = found["hits"]["hits"]
    assert hit["_source"]["owner_id"] == people["writer"]
    # Another of the same team sees the container, and not what is not theirs.
    found = opensearch.ask("POST", f"{path}/memories/long-term/_search", MATCH_ALL, shown=theirs)
    assert found["hits"]["hits"] == []
    for tier, id in (("working", mine), ("long-term", hit["_id"]), ("sessions", "s")):
        opensearch.ask("GET", f"{path}/memories/{tier}/{id}", status=403, shown=theirs)
        opensearch.ask("DELETE", f"{path}/memories/{tier}/{id}", status=403, shown=theirs)
    gone = opensearch.ask(
        "POST", f"{path}/memories/working/_delete_by_query", MATCH_ALL, shown=theirs
    )
    assert gone["deleted"] == 0
    opensearch.ask("GET", f"{ML}/tasks/{mine}", status=403, shown=theirs)
    # Only who made it, and administrators, change it.
    opensearch.ask("DELETE", path, status=403, shown=ours)
    told = opensearch.ask("POST", f"{BASE}/_create", {"name": "x"}, status=403, shown=ours)
    assert told["error"]["type"] == "security_exception"
    assert "no permissions for [" in told["error"]["reason"]
    opensearch.ask("PUT", "/_cluster/settings", {"persistent": {
        "plugins.ml_commons.agentic_memory_enabled": "true"}}, status=403, shown=ours)  # fmt: skip
    opensearch.ask("POST", f"{BASE}/_retention/_execute", status=403, shown=ours)
    administrators_key = ("any", opensearch.gateway.key(role="memory_admin"))
    for name, value in (("agentic_memory_enabled", "false"),
                        ("trusted_connector_endpoints_regex", ["^https://.*$"]),
                        ("connector.private_ip_enabled", "true")):  # fmt: skip
        change = {"persistent": {f"plugins.ml_commons.{name}": value}}
        opensearch.ask("PUT", "/_cluster/settings", change, status=403, shown=administrators_key)
    assert len(opensearch.hits(container, "long-term")) == 1


def test_a_key_opens_its_projects_container_and_a_users_key_that_user(
    opensearch: OpenSearch,
) -> None:
    container = opensearch.offline()
    ((project,),) = opensearch.sql("select project from memory.container where id = %s", container)
    opensearch.add(container, "I live in Rome.", "ann")
    opensearch.add(container, "I live in Oslo.", "eve")
    opensearch.sql("select memory_add('I like tea.', user_id => 'ann', project => %s)", project)
    opensearch.sql("select memory_add('I like chess.', user_id => 'eve', project => %s)", project)
    key = opensearch.gateway.key(project=project, user_id="ann")
    shown = ("anybody", key)
    path = f"{BASE}/{container}/memories"
    found = opensearch.ask("POST", f"{path}/long-term/_search", MATCH_ALL, shown=shown)
    assert [hit["_source"]["memory"] for hit in found["hits"]["hits"]] == ["Likes tea"]
    body: Json = {"messages": [MESSAGE], "namespace": {"user_id": "eve"}}
    opensearch.ask("POST", path, body, status=403, shown=shown)
    body = {"messages": [MESSAGE], "infer": True}  # whose it is says the key
    told = opensearch.ask("POST", path, body, shown=shown)
    own = opensearch.ask("GET", f"{path}/working/{told['working_memory_id']}", shown=shown)
    assert own["namespace"] == {"user_id": "ann", "session_id": told["session_id"]}
    other = opensearch.offline()
    opensearch.ask("GET", f"{BASE}/{other}", status=404, shown=shown)
    writer = opensearch.gateway.key(project=project)
    with httpx.Client(base_url=opensearch.base, headers={
        "authorization": f"Bearer {writer}"}) as client:  # fmt: skip
        assert client.get(f"{BASE}/{container}").status_code == 200
        assert client.get(f"{BASE}/{other}").status_code == 403
    # An administrator's key is bound to its project too, and to what it makes.
    admin = ("x", opensearch.gateway.key(project=project, role="memory_admin"))
    opensearch.ask("GET", f"{BASE}/{container}", shown=admin)
    opensearch.ask("GET", f"{BASE}/{other}", status=403, shown=admin)
    told = opensearch.ask("POST", f"{BASE}/_create", {"name": "of a key"}, shown=admin)
    opensearch.ask("GET", f"{BASE}/{told['memory_container_id']}", shown=admin)
    connector = opensearch.connector("chat/completions", "{}")
    path = f"{ML}/connectors/{connector}"
    opensearch.ask("PUT", path, {"parameters": {"model": "other"}}, status=403, shown=admin)
    assert opensearch.ask("DELETE", path, shown=admin)["result"] == "not_found"


def test_a_key_of_the_server_goes_only_where_the_server_trusts(opensearch: OpenSearch) -> None:
    setting = "plugins.ml_commons.trusted_connector_endpoints_regex"
    patterns = ["^https?://.*$"]
    held = opensearch.ask("GET", "/_cluster/settings?flat_settings=true")["persistent"][setting]
    opensearch.ask("PUT", "/_cluster/settings", {"persistent": {setting: patterns}})
    opensearch.sql("select memory_secret_set('OF_THE_SERVER', 'sk-of-the-server')")

    def kept(host: str, name: str) -> list[tuple[Any, ...]]:
        """What a connector to a host has as its credential that is ${name}."""
        action = {"action_type": "predict", "method": "POST", "url": f"https://{host}/v1/x"}
        body = {"name": "x", "protocol": "http", "credential": {"k": "${" + name + "}"},
                "actions": [action]}  # fmt: skip
        id = opensearch.ask("POST", f"{ML}/connectors/_create", body)["connector_id"]
        return opensearch.sql(
            "select s.value from memory.connector as c join memory.secret as s"
            " on s.name = c.credentials ->> 'k' where c.id = %s", id)  # fmt: skip

    for name, value in (("OF_THE_SERVER", "sk-of-the-server"),
                        ("YOUR_API_KEY", "sk-of-the-document-67890")):  # fmt: skip
        assert kept("api.openai.com", name) == [(value,)]
        assert kept("evil.example", name) == [("${" + name + "}",)]
    connector = opensearch.connector("chat/completions", "{}")
    private = "plugins.ml_commons.connector.private_ip_enabled"
    allowed = opensearch.ask("GET", "/_cluster/settings?flat_settings=true")["persistent"][private]
    opensearch.ask("PUT", "/_cluster/settings", {"persistent": {private: False}})
    for host in ("10.0.0.1", "0x7f.0.0.1", "user.x:pw@10.0.0.1", "db.internal"):
        action = {"action_type": "predict", "method": "POST", "url": f"https://{host}/v1/x"}
        path = f"{ML}/connectors/{connector}"
        opensearch.ask("PUT", path, {"actions": [action]}, status=400)
    opensearch.ask("PUT", "/_cluster/settings", {"persistent": {private: allowed}})
    action = {"action_type": "predict", "method": "POST", "url": "https://evil.example/v1/x"}
    opensearch.ask("PUT", f"{ML}/connectors/{connector}", {"actions": [action]})
    assert opensearch.sql("select credentials from memory.connector where id = %s", connector) == [
        ({},)
    ]
    opensearch.ask("PUT", "/_cluster/settings", {"persistent": {setting: held}})


def test_it_can_be_switched_off(opensearch: OpenSearch, container: str) -> None:
    setting = "plugins.ml_commons.agentic_memory_enabled"
    opensearch.ask("PUT", "/_cluster/settings", {"transient": {setting: False}})
    told = opensearch.ask("GET", f"{BASE}/{container}", status=403)
    assert told["error"]["reason"] == (
        "The Agentic Memory APIs are not enabled. To enable, please update the setting " + setting
    )
    opensearch.ask("PUT", "/_cluster/settings", {"transient": {setting: None}})
    opensearch.ask("GET", f"{BASE}/{container}")
    flat = opensearch.ask("GET", "/_cluster/settings?flat_settings=true")
    assert setting not in flat["transient"]
