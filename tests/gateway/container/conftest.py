"""A gateway whose user is a database role, and a scripted model server."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import psycopg
import pytest
from psycopg import sql

from tests.conftest import fresh_database
from tests.gateway.conftest import Gateway, serving
from tests.model_server import ModelServer

Json = dict[str, Any]
ML = "/_plugins/_ml"
BASE = f"{ML}/memory_containers"
DIMENSION = 32


@dataclass
class OpenSearch:
    """Where clients of OpenSearch find a gateway, and as whom."""

    gateway: Gateway
    models: ModelServer
    user: str
    password: str

    @property
    def base(self) -> str:
        return self.gateway.base

    @property
    def dsn(self) -> str:
        return self.gateway.dsn

    def client(self, shown: tuple[str, str] | None = None) -> httpx.Client:
        """As the administrator, or whom a name and a password show."""
        who = shown or (self.user, self.password)
        return httpx.Client(base_url=self.base, auth=who, timeout=60, verify=False)

    def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        status: int = 200,
        shown: tuple[str, str] | None = None,
    ) -> Any:
        """The JSON of an answer, of which the status is known."""
        with self.client(shown) as client:
            answer = client.request(method, path, json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    def sql(self, statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            found = connection.execute(statement.encode(), parameters)
            return found.fetchall() if found.description else []

    def connector(self, path: str, body: str, **more: Any) -> str:
        """The id of one to the model server."""
        made = self.ask("POST", f"{ML}/connectors/_create", {
            "name": f"to {path}", "version": 1, "protocol": "http",
            "parameters": {"model": "scripted"}, "credential": {"api_key": "sk-of-the-test-12345"},
            "actions": [{
                "action_type": "predict", "method": "POST", "url": f"{self.models.base_url}/{path}",
                "headers": {"Authorization": "Bearer ${credential.api_key}"},
                "request_body": body, **more,
            }],
        })  # fmt: skip
        return str(made["connector_id"])

    def model(self, connector: str) -> str:
        made = self.ask("POST", f"{ML}/models/_register", {
            "name": "a model", "function_name": "remote", "connector_id": connector})  # fmt: skip
        return str(made["model_id"])

    def chat(self) -> str:
        return self.model(self.connector("chat/completions", json.dumps({
            "model": "${parameters.model}",
            "messages": [{"role": "system", "content": "${parameters.system_prompt}"},
                         {"role": "user", "content": "${parameters.user_prompt}"}],
        })))  # fmt: skip

    def embedding(self) -> str:
        body = '{"model": "${parameters.model}", "input": ${parameters.input}}'
        return self.model(self.connector(
            "embeddings", body, pre_process_function="connector.pre_process.openai.embedding",
            post_process_function="connector.post_process.openai.embedding"))  # fmt: skip

    def container(self, name: str = "test", chat: str | None = None, embedding: str | None = None,
                  **more: Any) -> str:  # fmt: skip
        """A container of the scripted models, with facts and preferences of users."""
        configuration = {
            "embedding_model_type": "TEXT_EMBEDDING",
            "embedding_model_id": embedding or self.embedding(), "embedding_dimension": DIMENSION,
            "llm_id": chat or self.chat(), "index_prefix": "p" + secrets.token_hex(4),
            "strategies": [{"type": "SEMANTIC", "namespace": ["user_id"]},
                           {"type": "USER_PREFERENCE", "namespace": ["user_id"]}],
            "parameters": {"llm_result_path": "$.choices[0].message.content"}, **more,
        }  # fmt: skip
        made = self.ask("POST", f"{BASE}/_create", {"name": name, "configuration": configuration})
        return str(made["memory_container_id"])

    def offline(self, name: str = "test", **more: Any) -> str:
        """A container of the builtin models."""
        return self.container(name, "builtin", "builtin", embedding_dimension=256, **more)

    def add(self, container: str, text: str, user: str = "bob", infer: bool = True,
            **more: Any) -> Json:  # fmt: skip
        message = {"role": "user", "content": [{"text": text, "type": "text"}]}
        body = {"messages": [message], "namespace": {"user_id": user}, "infer": infer, **more}
        told: Json = self.ask("POST", f"{BASE}/{container}/memories", body)
        return told

    def hits(self, container: str, tier: str, query: Json | None = None, **more: Any) -> list[Json]:
        body = {"query": query or {"match_all": {}}, "size": 100,
                "sort": [{"created_time": "asc"}], **more}  # fmt: skip
        found: Json = self.ask("POST", f"{BASE}/{container}/memories/{tier}/_search", body)
        hits: list[Json] = found["hits"]["hits"]
        return hits

    def facts(self, container: str, user: str = "bob") -> list[str]:
        hits = self.hits(container, "long-term", {"term": {"namespace.user_id": user}})
        return [hit["_source"]["memory"] for hit in hits]

    def remembers(self, *facts: str) -> None:
        """Have the language model answer each extraction with plain statements."""
        self.models.script(chat=[{"content": json.dumps({"facts": list(facts)})}])


@pytest.fixture(scope="session")
def models() -> Iterator[ModelServer]:
    with ModelServer() as server:
        yield server


@pytest.fixture(scope="module")
def opensearch(dsn_admin: str, template: str, models: ModelServer) -> Iterator[OpenSearch]:
    """One for a module, with an administrator, and the model server trusted."""
    user, password = f"polarsearch_{secrets.token_hex(4)}", secrets.token_hex(8)
    with psycopg.connect(dsn_admin, autocommit=True) as admin:
        create = sql.SQL("create role {} login password {} in role memory_admin")
        admin.execute(create.format(sql.Identifier(user), sql.Literal(password)))
        os.environ["YOUR_API_KEY"] = "sk-of-the-document-67890"
        try:
            for dsn in fresh_database(dsn_admin, template):
                with serving(dsn, "--workers", "1", "--rate", "0", "--address-rate", "0") as one:
                    running = OpenSearch(one, models, user, password)
                    running.ask("PUT", "/_cluster/settings", {"persistent": {
                        "plugins.ml_commons.connector.private_ip_enabled": True,
                        "plugins.ml_commons.trusted_connector_endpoints_regex": [
                            "^http://127[.]0[.]0[.]1:[0-9]+/.*$"],
                    }})  # fmt: skip
                    yield running
        finally:
            del os.environ["YOUR_API_KEY"]
            admin.execute(sql.SQL("drop role {}").format(sql.Identifier(user)))


@pytest.fixture(autouse=True)
def unscripted(models: ModelServer) -> None:
    models.reset()
