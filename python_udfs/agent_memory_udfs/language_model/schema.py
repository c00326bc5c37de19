"""The JSON schema of an answer, within what servers accept as a strict schema."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

KINDS = ("fact", "preference", "episode")
ACTIONS = ("add", "none", "update", "supersede", "delete")
CATEGORIES = (
    "personal_details", "family", "professional_details", "sports", "travel", "food", "music",
    "health", "technology", "hobbies", "fashion", "entertainment", "milestones",
    "user_preferences", "misc",
)  # fmt: skip

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_NUMBER = {"type": "integer"}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def answer_schema(categories: Sequence[str], *, summary: bool) -> dict[str, Any]:
    """{"facts": [...]}, and "summary" where one is wanted.

    A model writes the members in this order: the quote first, which the text has to follow. Without
    `categories` none are asked for: the rules name them, as the relations do the entities.
    """
    members: dict[str, Any] = {
        "message": _NUMBER,
        "quote": _TEXT,
        "text": _TEXT,
        "kind": {"type": "string", "enum": list(KINDS)},
        "subject": _TEXT,
        "attribute": _TEXT_OR_NULL,
        "value": _TEXT_OR_NULL,
        "negated": {"type": "boolean"},
        "valid_from": _TEXT_OR_NULL,
        "valid_to": _TEXT_OR_NULL,
        "action": {"type": "string", "enum": list(ACTIONS)},
        "targets": _list(_NUMBER),
        "relations": _list(_object(source=_TEXT, relation=_TEXT, target=_TEXT)),
    }
    if categories:
        members["categories"] = _list({"type": "string", "enum": list(categories)})
    facts = _list(_object(**members))
    return _object(facts=facts, summary=_TEXT) if summary else _object(facts=facts)


def allowed_categories(custom: Any = None) -> dict[str, str]:
    """Category names with their descriptions: the default ones, then a project's own.

    `custom` is a list of names or of {name: description}, or one such object, as in mem0.
    """
    allowed = dict.fromkeys(CATEGORIES, "")
    entries = [custom] if isinstance(custom, dict | str) else custom or []
    for entry in entries:
        named = entry.items() if isinstance(entry, dict) else [(entry, "")]
        for name, description in named:
            if isinstance(name, str) and name.strip():
                allowed[name.strip()] = description if isinstance(description, str) else ""
    return allowed
