"""Connectors, the models that are called by them, their tasks, and predictions."""

from __future__ import annotations

import os
import re
import uuid
from typing import Any

import psycopg
from fastapi import APIRouter, Request

from agent_memory.gateway.container import shapes
from agent_memory.gateway.container.access import Opening
from agent_memory.gateway.container.bodies import body_of, field, flag, required
from agent_memory.gateway.container.containers import key_of, opened, owner_of
from agent_memory.gateway.container.problems import STATUS, Problem, Route, illegal, missing
from agent_memory.gateway.container.query import search
from agent_memory.gateway.database import Row, Session

Json = dict[str, Any]
router = APIRouter(route_class=Route, include_in_schema=False)
ML = "/_plugins/_ml"
INDEXES = {"connectors": shapes.CONNECTORS, "models": shapes.MODELS, "tasks": shapes.TASKS}
# Only what is named like a key is read as one: as memory_model_set(api_key_env) has it.
ENVIRONMENT = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
NAMED_LIKE_A_KEY = re.compile(r"key|token", re.IGNORECASE)
KEPT = ("name", "description", "version", "protocol", "parameters", "actions", "client_config",
        "backend_roles")  # fmt: skip


def credential_of(body: Json) -> Json | None:
    """The credentials, as texts."""
    given: Json | None = field(body, "credential", dict)
    if given is None:
        return None
    for name, value in given.items():
        if not isinstance(value, str):
            raise illegal(f"Credential {name[:50]} is no text")
    return given


def environment_of(credential: Json | None) -> Json:
    """The gateway's variables that credentials name, as ${NAME}."""
    named = [ENVIRONMENT.fullmatch(value) for value in (credential or {}).values()]
    return {
        found[0]: os.environ[found[1]]
        for found in named
        if found and NAMED_LIKE_A_KEY.search(found[1]) and found[1] in os.environ
    }


def definition_of(body: Json) -> Json:
    """A connector without its credentials."""
    told = {name: body[name] for name in KEPT if body.get(name) is not None}
    for name, kind in (("parameters", dict), ("actions", list), ("name", str)):
        field(told, name, kind)
    if "protocol" in told and told["protocol"] != "http":
        raise illegal(f"Unsupported connector protocol: {str(told['protocol'])[:50]}. "
                      "Use http")  # fmt: skip
    for action in told.get("actions", []):
        if not isinstance(action, dict):
            raise Problem(400, "parsing_exception", "An action is an object")
        for name, kind in (("action_type", str), ("url", str), ("headers", dict),
                           ("request_body", str)):  # fmt: skip
            field(action, name, kind)
        if str(action.get("method", "POST")).upper() != "POST":
            raise illegal("Unsupported http method: use POST")
        if "action_type" in action:
            action["action_type"] = action["action_type"].upper()
    if "version" in told:
        told["version"] = str(told["version"])
    return told


@router.post(ML + "/connectors/_create")
async def create_connector(request: Request, visitor: Opening) -> Json:
    body = await required(request)
    async with visitor.session() as session:
        return {"connector_id": await made(session, body)}


async def made(session: Session, body: Json) -> str:
    for name in ("name", "protocol", "actions"):
        if not body.get(name):
            raise illegal(f"Connector {name} is null or empty")
    credential = credential_of(body) or {}
    row = await session.row(
        "_connector_create", definition=definition_of(body), credential=credential,
        environment=environment_of(credential), owner=owner_of(session),
    )  # fmt: skip
    id: str = row["_connector_create"]
    return id


async def search_registry(request: Request, visitor: Opening, kind: str) -> Json:
    body = await body_of(request) or {}
    async with visitor.session() as session:
        return await search(session, kind, body, [], index=INDEXES[kind])


@router.get(ML + "/connectors/_search")
@router.post(ML + "/connectors/_search")
async def search_connectors(request: Request, visitor: Opening) -> Json:
    return await search_registry(request, visitor, "connectors")


@router.get(ML + "/models/_search")
@router.post(ML + "/models/_search")
async def search_models(request: Request, visitor: Opening) -> Json:
    return await search_registry(request, visitor, "models")


@router.get(ML + "/tasks/_search")
@router.post(ML + "/tasks/_search")
async def search_tasks(request: Request, visitor: Opening) -> Json:
    return await search_registry(request, visitor, "tasks")


async def entry(session: Session, kind: str, id: str, reason: str) -> Json:
    """A document of the registry; 404."""
    found = await session.connection.execute(
        "select document from memory.container_registry where kind = %s and id = %s", [kind, id]
    )
    row = await found.fetchone()
    if row is None:
        raise missing(f"{reason}: {id[:100]}")
    document: Json = row["document"]
    return document


@router.get(ML + "/connectors/{id}")
async def get_connector(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        return await entry(
            session, "connectors", id, "Failed to find connector with the provided connector id"
        )


@router.put(ML + "/connectors/{id}")
async def update_connector(request: Request, id: str, visitor: Opening) -> Json:
    body = await required(request)
    async with visitor.session() as session:
        credential = credential_of(body)
        row = await session.row(
            "_connector_update", id=id, changes=definition_of(body), credential=credential,
            environment=environment_of(credential), key_owner=key_of(session)["key_owner"],
        )  # fmt: skip
    if not row["_connector_update"]:
        raise missing(f"Failed to find connector with the provided connector id: {id[:100]}")
    return shapes.written(shapes.CONNECTORS, id, "updated")


@router.delete(ML + "/connectors/{id}")
async def delete_connector(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        owner = key_of(session)["key_owner"]
        row = await session.row("_connector_delete", id=id, key_owner=owner)
    was = row["_connector_delete"]
    return shapes.written(shapes.CONNECTORS, id, "deleted" if was else "not_found")


@router.post(ML + "/models/_register")
async def register(request: Request, visitor: Opening) -> Json:
    body = await required(request)
    name = field(body, "name", str)
    if not name:
        raise illegal("model name is null")
    function = field(body, "function_name", str, "")
    if function.upper() != "REMOTE":
        raise illegal(f"Unsupported function_name: {function[:50] or 'none'}. Models are remote")
    async with visitor.session() as session:
        inner = field(body, "connector", dict)
        connector = field(body, "connector_id", str)
        if inner is not None:
            connector = await made(session, inner)
        if connector is None:
            raise illegal("You must provide connector content or connector id for remote model")
        told = {
            key: body[key] for key in ("description", "model_group_id", "deploy_setting",
                                       "rate_limiter") if body.get(key) is not None
        }  # fmt: skip
        row = await session.row(
            "_connected_model_register", name=name, connector_id=connector, definition=told,
            deploy=flag(request, "deploy"), owner=owner_of(session),
        )  # fmt: skip
    return {"task_id": row["task_id"], "status": "CREATED", "model_id": row["model_id"]}


@router.post(ML + "/models/_undeploy")
async def undeploy_several(request: Request, visitor: Opening) -> Json:
    body = await required(request)
    ids = [str(id) for id in field(body, "model_ids", list, [])]
    async with visitor.session() as session:
        for id in ids:
            await session.row("_connected_model_state", id=id, state="UNDEPLOYED")
    return {"agent_memory": {"stats": dict.fromkeys(ids, "UNDEPLOYED")}}


@router.post(ML + "/models/{id}/_deploy")
async def deploy(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        row = await session.row("_connected_model_state", id=id, state="DEPLOYED")
    return {"task_id": row["_connected_model_state"], "task_type": "DEPLOY_MODEL",
            "status": "COMPLETED"}  # fmt: skip


@router.post(ML + "/models/{id}/_undeploy")
async def undeploy(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        await session.row("_connected_model_state", id=id, state="UNDEPLOYED")
    return {"agent_memory": {"stats": {id: "UNDEPLOYED"}}}


@router.get(ML + "/models/{id}")
async def get_model(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        return await entry(session, "models", id, "Failed to find model with the provided model id")


@router.put(ML + "/models/{id}")
async def update_model(request: Request, id: str, visitor: Opening) -> Json:
    body = await required(request)
    told = {key: body[key] for key in ("description", "model_group_id", "rate_limiter")
            if body.get(key) is not None}  # fmt: skip
    async with visitor.session() as session:
        owner = key_of(session)["key_owner"]
        found = await session.connection.execute(
            "update memory.connected_model set name = coalesce(%s, name),"
            " connector_id = coalesce(%s, connector_id), definition = definition || %s,"
            " updated_at = clock_timestamp()"
            " where id = %s and (%s::text is null or owner = %s) returning id",
            [field(body, "name", str), field(body, "connector_id", str),
             psycopg.types.json.Jsonb(told), id, owner, owner],
        )  # fmt: skip
        if await found.fetchone() is None:
            raise missing(f"Failed to find model with the provided model id: {id[:100]}")
    return shapes.written(shapes.MODELS, id, "updated")


@router.delete(ML + "/models/{id}")
async def delete_model(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        owner = key_of(session)["key_owner"]
        row = await session.row("_connected_model_delete", id=id, key_owner=owner)
    was = row["_connected_model_delete"]
    return shapes.written(shapes.MODELS, id, "deleted" if was else "not_found")


STATES = {"pending": "CREATED", "failed": "CREATED", "running": "RUNNING", "succeeded": "COMPLETED",
          "dead": "FAILED"}  # fmt: skip


@router.get(ML + "/tasks/{id}")
async def get_task(id: str, visitor: Opening) -> Json:
    """Of a model; or how the extraction from working memory of this id goes."""
    async with visitor.session() as session:
        try:
            payload = uuid.UUID(id)
        except ValueError:
            reason = "Failed to find task with the provided task id"
            return await entry(session, "tasks", id, reason)
        return await extraction(session, payload)


async def extraction(session: Session, id: uuid.UUID) -> Json:
    found = await session.connection.execute(
        "select c.id, c.configuration ->> 'llm_id' as model_id, p.owner_id, j.state, j.error,"
        " memory._epoch_ms(p.created_at) as created, memory._epoch_ms(greatest("
        "p.updated_at, j.started_at, j.completed_at)) as updated from memory.payload as p"
        " join memory.container as c on c.project = p.project"
        " left join memory.job as j on j.project = p.project and j.id = p.job_id where p.id = %s",
        [id],
    )
    row: Row | None = await found.fetchone()
    if row is None:
        raise missing(f"Failed to find task with the provided task id: {id}")
    one = await opened(session, row["id"])
    if not one.is_admin and row["owner_id"] not in (None, one.role):
        raise Problem(403, STATUS, "User doesn't have permissions to access this memory")
    told = {
        "model_id": row["model_id"],
        "task_type": "EXTRACT_MEMORY",
        "function_name": "REMOTE",
        "state": STATES[row["state"] or "succeeded"],
        "worker_node": ["agent_memory"],
        "create_time": row["created"],
        "last_update_time": row["updated"],
        "is_async": True,
    }
    if row["error"]:
        told["error"] = row["error"]["message"]
    return told


@router.delete(ML + "/tasks/{id}")
async def delete_task(id: str, visitor: Opening) -> Json:
    async with visitor.session() as session:
        found = await session.connection.execute(
            "delete from memory.model_task where id = %s returning id", [id]
        )
        was = await found.fetchone()
    return shapes.written(shapes.TASKS, id, "deleted" if was else "not_found")


@router.post(ML + "/models/{id}/_predict")
@router.post(ML + "/_predict/{_algorithm}/{id}")
async def predict(request: Request, id: str, visitor: Opening) -> Json:
    """What a model answers; vectors where its post_process_function reads them."""
    body = await required(request)
    docs = field(body, "text_docs", list)
    parameters = field(body, "parameters", dict)
    if docs is not None and not (docs and all(isinstance(text, str) and text for text in docs)):
        raise illegal("text_docs is an array of texts")
    if docs is None and parameters is None:
        raise illegal("Input is null: send parameters or text_docs")
    asked = {"text_docs": docs} if docs is not None else {"parameters": parameters}
    async with visitor.session() as session:
        try:
            row = await session.row("_model_predict", model_id=id, request=asked)
        except psycopg.errors.UndefinedObject:
            raise missing(f"Failed to find model with the provided model id: {id[:100]}") from None
    answer = row["_model_predict"]
    if answer["vectors"] is None:
        output = [{"name": "response", "dataAsMap": answer["response"]}]
    else:
        output = [
            {"name": "sentence_embedding", "data_type": "FLOAT32", "shape": [len(vector)],
             "data": vector}
            for vector in answer["vectors"]
        ]  # fmt: skip
    return {"inference_results": [{"output": output, "status_code": 200}]}
