"""What clients ask of a server of OpenSearch besides."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from agent_memory.gateway.container.access import Opening
from agent_memory.gateway.container.bodies import field, flag, required
from agent_memory.gateway.container.problems import SECURITY, Problem, Route, illegal

Json = dict[str, Any]
router = APIRouter(route_class=Route, include_in_schema=False)
# As new as clients of the agentic memory API want it.
VERSION = "3.3.2"
ML = "plugins.ml_commons."
# fmt: off
KNOWN = frozenset(ML + name for name in (
    "agentic_memory_enabled", "trusted_connector_endpoints_regex", "connector.private_ip_enabled",
    "memory.retention_enabled", "only_run_on_ml_node", "task_dispatch_policy",
    "max_ml_task_per_node", "max_model_on_node", "max_register_model_tasks_per_node",
    "max_deploy_model_tasks_per_node", "max_upload_model_tasks_per_node",
    "native_memory_threshold", "jvm_heap_memory_threshold", "disk_free_space_threshold",
    "monitoring_request_count", "sync_up_job_interval_in_seconds", "exclude_nodes._name",
    "allow_registering_model_via_url", "allow_registering_model_via_local_file",
    "allow_custom_deployment_plan", "model_access_control_enabled",
    "connector_access_control_enabled", "model_auto_redeploy.enable",
    "model_auto_redeploy.lifetime_retry_times", "remote_inference.enabled", "local_model.enabled",
    "agent_framework_enabled", "memory_feature_enabled", "rag_pipeline_feature_enabled",
    "controller_enabled", "offline_batch_inference_enabled", "offline_batch_ingestion_enabled",
    "mcp_server_enabled", "mcp_connector_enabled", "index_insight_feature_enabled",
    "stream_enabled", "unified_agent_api_enabled",
))
# fmt: on
ENABLED = ML + "agentic_memory_enabled"
TRUST = {ML + "trusted_connector_endpoints_regex", ML + "connector.private_ip_enabled"}
SWITCHES = frozenset(name for name in KNOWN if name.endswith(("_enabled", ".enabled")))


@router.get("/")
@router.head("/")
async def root(visitor: Opening) -> Json:
    async with visitor.session():
        pass
    return {
        "name": "agent_memory",
        "cluster_name": "agent_memory",
        "cluster_uuid": "agent_memory",
        "version": {
            "distribution": "opensearch",
            "number": VERSION,
            "build_type": "other",
            "build_hash": "unknown",
            "build_date": "1970-01-01T00:00:00Z",
            "build_snapshot": False,
            "lucene_version": "none",
            "minimum_wire_compatibility_version": "2.19.0",
            "minimum_index_compatibility_version": "2.0.0",
        },
        "tagline": "The OpenSearch Project: https://opensearch.org/",
    }


def flat(settings: Json, opening: str = "") -> Json:
    """a.b.c: value, of nested settings and of flat ones."""
    found: Json = {}
    for name, value in settings.items():
        if isinstance(value, dict):
            found |= flat(value, f"{opening}{name}.")
        else:
            found[opening + name] = value
    return found


def nested(settings: Json) -> Json:
    found: Json = {}
    for name, value in settings.items():
        *path, last = name.split(".")
        place = found
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return found


def as_text(value: Any) -> Any:
    """Settings are texts, and lists of them."""
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


@router.put("/_cluster/settings")
async def put_settings(request: Request, visitor: Opening) -> Json:
    body = await required(request)
    given: dict[str, Json] = {}
    for kind in ("persistent", "transient"):
        given[kind] = {name: as_text(value)
                       for name, value in flat(field(body, kind, dict, {})).items()}  # fmt: skip
        for name in given[kind]:
            if name not in KNOWN:
                raise Problem(400, "settings_exception", f"{kind} setting [{name}], not recognized")
            value = given[kind][name]
            if name in SWITCHES and value not in ("true", "false", None):
                raise illegal(f"Failed to parse value [{str(value)[:50]}] of [{name}]: only [true] "
                              "or [false] are allowed.")  # fmt: skip
    if not given["persistent"] and not given["transient"]:
        raise Problem(400, "action_request_validation_exception",
                      "Validation Failed: 1: no settings to update;")  # fmt: skip
    async with visitor.session() as session:
        # A key is bound to its project: it neither stops the others, nor says whom all may trust.
        if session.holder.project:
            for told in given.values():
                for name, value in told.items():
                    if name in TRUST or (name == ENABLED and value == "false"):
                        raise Problem(403, SECURITY, f"no permissions for [{name}]: a key can't "
                                      "set it for all projects")  # fmt: skip
        for kind, changes in given.items():
            if changes:
                await session.row(
                    "_cluster_settings_set", changes=changes, persistent=kind == "persistent"
                )
    shown = {
        kind: {name: value for name, value in changes.items() if value is not None}
        for kind, changes in given.items()
    }
    shape = (lambda told: told) if flag(request, "flat_settings") else nested
    return {"acknowledged": True, **{kind: shape(told) for kind, told in shown.items()}}


@router.get("/_cluster/settings")
async def get_settings(request: Request, visitor: Opening) -> Json:
    async with visitor.session() as session:
        found = await session.connection.execute(
            "select name, persistent, value from memory.cluster_setting order by name"
        )
        rows = await found.fetchall()
    told: Json = {"persistent": {}, "transient": {}}
    for row in rows:
        told["persistent" if row["persistent"] else "transient"][row["name"]] = row["value"]
    if flag(request, "include_defaults"):
        told["defaults"] = {}
    shape = (lambda one: one) if flag(request, "flat_settings") else nested
    return {kind: shape(one) for kind, one in told.items()}


@router.get("/_cluster/health")
async def health(visitor: Opening) -> Json:
    async with visitor.session():
        pass
    return {"cluster_name": "agent_memory", "status": "green", "timed_out": False,
            "number_of_nodes": 1, "number_of_data_nodes": 1}  # fmt: skip


@router.get("/_cat/indices")
async def indices(visitor: Opening) -> Response:
    """None: what containers hold are rows."""
    async with visitor.session():
        pass
    return Response("[]", media_type="application/json")
