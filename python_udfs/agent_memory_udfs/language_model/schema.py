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
    """{"facts": [...]} with the named categories, and "summary" where one is wanted."""
    fact = _object(
        message=_NUMBER,
        quote=_TEXT,
        text=_TEXT,
        kind={"type": "string", "enum": list(KINDS)},
        subject=_TEXT,
        attribute=_TEXT_OR_NULL,
        value=_TEXT_OR_NULL,
        negated={"type": "boolean"},
        valid_from=_TEXT_OR_NULL,
        action={"type": "string", "enum": list(ACTIONS)},
        target={"type": ["integer", "null"]},
        categories=_list({"type": "string", "enum": list(categories)}),
        entities=_list(_object(name=_TEXT, type=_TEXT)),
        relations=_list(_object(source=_TEXT, relation=_TEXT, target=_TEXT)),
    )
    if summary:
        return _object(facts=_list(fact), summary=_TEXT)
    return _object(facts=_list(fact))


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
