"""Where a function is asked: on one shard, on any, on all, through the control database."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from agent_memory.buckets import bucket_of, bucket_of_id
from agent_memory.gateway.requests import IDS

ADDING = ("memory_add", "memory_add_async", "_add_event")
BY_ID = {
    "memory_get": "id", "memory_update": "id", "memory_delete": "id", "memory_history": "id",
    "memory_feedback": "id", "memory_event": "id", "memory_undo": "event_id",
    "memory_export_fetch": "id", "_event_feed": "event_id", "memory_sources": "id",
    "memory_job_retry": "id", "memory_outcomes": "message_ids",
}  # fmt: skip
# What is the same on all shards is changed through the control database, a router.
CONFIGURATION = (
    "memory_project_create", "memory_project_drop", "memory_setting_set", "memory_secret_set",
    "memory_model_set", "memory_strategy_set", "memory_prompt_set", "memory_prompt_activate",
    "memory_key_create", "memory_key_revoke", "memory_grant", "memory_revoke",
    "memory_webhook_create", "memory_webhook_update", "memory_webhook_delete", "memory_member_set",
    "memory_member_remove", "_client_project_set",
)  # fmt: skip
# The same on all shards, or of the one that answers.
ANYWHERE = (
    "memory_settings", "memory_member_list", "memory_key_list", "memory_prompt_list",
    "memory_grants", "memory_model_list", "memory_webhook_list", "memory_project_list",
    "_check_schema", "_client_project", "_client_models",
    "_client_instructions", "_gateway_metrics", "_may_write",
)  # fmt: skip
WRITING = (*ADDING, "memory_update", "memory_delete", "memory_delete_all", "memory_forget",
           "memory_feedback", "memory_undo", "memory_export_create",
           "memory_job_retry")  # fmt: skip
# What standbys answer.
READING = ("memory_search", "memory_list", "memory_page", "memory_get", "memory_history",
           "memory_entities", "memory_stats", "memory_relations", "memory_context",
           "memory_messages", "memory_export", "memory_summary", "memory_profile")  # fmt: skip


def as_uuid(value: Any) -> UUID | None:
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 36 else None
    except ValueError:
        return None


def bucket_named(function: str, arguments: dict[str, Any], project: str) -> int | None:
    """The one bucket that a call is about; None where it is over users."""
    named = BY_ID.get(function)
    value = arguments.get(named) if named else None
    # Of several ids the first: they are of one scope.
    if (id := as_uuid(value[0] if isinstance(value, list) and value else value)) is not None:
        return bucket_of_id(id)
    ids = {name: arguments[name] for name in IDS if arguments.get(name) is not None}
    if function in ADDING:
        return bucket_of(project, **ids)
    user_id = ids.get("user_id")
    return bucket_of(project, user_id=user_id) if user_id not in (None, "*") else None
