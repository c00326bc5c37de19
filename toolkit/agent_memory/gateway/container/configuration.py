"""What a container is told when it is made or changed, checked."""

from __future__ import annotations

import re
import secrets
from typing import Any

from agent_memory.gateway.container.bodies import field
from agent_memory.gateway.container.problems import Problem, illegal, missing

Json = dict[str, Any]
STRATEGIES = ("SEMANTIC", "USER_PREFERENCE", "SUMMARY")
EMBEDDINGS = ("TEXT_EMBEDDING", "SPARSE_ENCODING")
BACKEND_ROLE = re.compile(r"[\w:+=,.@\-/]{1,128}", re.ASCII)
PREFIX = re.compile(r"[^A-Z\\/*?\"<>| ,#:\x00-\x1f\x7f]{1,200}")
MOST_INFERRED = 10
KEPT = ("parameters", "index_settings")
FLAGS = {"use_system_index": True, "disable_session": False, "disable_history": False}
RETAINED = {
    "sessions": ("retention_days", "max_count"),
    "long-term": ("retention_days", "max_count"),
    "history": ("max_count",),
}


def backend_roles(body: Json) -> list[str]:
    roles: list[Any] = field(body, "backend_roles", list, [])
    for role in roles:
        if not isinstance(role, str) or not BACKEND_ROLE.fullmatch(role):
            raise illegal(f"Invalid backend role: {str(role)[:128]}")
    return roles


def prefix_of(configuration: Json) -> str:
    """Of the names of its indexes."""
    prefix: str | None = field(configuration, "index_prefix", str)
    is_system: bool = field(configuration, "use_system_index", bool, True)
    if prefix is None:
        return "default" if is_system else secrets.token_hex(4)
    if not PREFIX.fullmatch(prefix) or prefix.startswith(("_", "-", "+")) or prefix in (".", ".."):
        raise illegal(f"Index prefix is not usable: {prefix[:100]!r}. It has to be lower case, "
                      'without \\ / * ? " < > | , # : and spaces')  # fmt: skip
    return prefix


def configured(body: Json, may_retain: bool) -> Json:
    """The configuration of a new container."""
    given: Json = field(body, "configuration", dict, {})
    made: Json = {"index_prefix": prefix_of(given)}
    for name, default in FLAGS.items():
        made[name] = field(given, name, bool, default)
    made |= embedding_of(given)
    llm: str | None = field(given, "llm_id", str)
    if llm is not None:
        made["llm_id"] = llm
    size: int | None = field(given, "max_infer_size", int, 5 if llm else None)
    if size is not None:
        if not 1 <= size <= MOST_INFERRED:
            raise illegal(f"Maximum infer size must be 1 to {MOST_INFERRED}")
        made["max_infer_size"] = size
    for name in KEPT:
        if (kept := field(given, name, dict)) is not None:
            made[name] = kept
    made["strategies"] = [strategy(one) for one in field(given, "strategies", list, [])]
    check_strategies(made)
    if (policy := retention(given, may_retain)) is not None:
        made["retention_policy"] = policy
    return made


def embedding_of(given: Json) -> Json:
    """Type, model and dimension, as they belong together."""
    kind: str | None = field(given, "embedding_model_type", str)
    model: str | None = field(given, "embedding_model_id", str)
    dimension: int | None = field(given, "embedding_dimension", int)
    if kind is not None and kind.upper() not in EMBEDDINGS:
        raise illegal(f"Invalid embedding model type: {kind[:50]}. Must be one of: "
                      + ", ".join(EMBEDDINGS))  # fmt: skip
    if (kind is None) != (model is None):
        raise illegal("Embedding model type and embedding model id have to be given together")
    if kind is None:
        return {}
    if kind.upper() == "SPARSE_ENCODING":
        if dimension is not None:
            raise illegal("Dimension is not allowed for SPARSE_ENCODING")
        raise illegal("SPARSE_ENCODING is not served: use TEXT_EMBEDDING")
    if dimension is None:
        raise illegal("Dimension is required for TEXT_EMBEDDING")
    if not 1 <= dimension <= 4000:
        raise illegal(f"embedding_dimension is out of bounds: {dimension}. Use 1 to 4000")
    return {
        "embedding_model_type": "TEXT_EMBEDDING",
        "embedding_model_id": model,
        "embedding_dimension": dimension,
    }


def strategy(given: Any) -> Json:
    """One strategy, with an id."""
    if not isinstance(given, dict):
        raise Problem(400, "parsing_exception", "A strategy is an object")
    kind: str | None = field(given, "type", str)
    if kind is None:
        raise illegal("Strategy type is required")
    if kind.upper() not in STRATEGIES:
        raise illegal(f"Invalid strategy type: {kind[:50]}. Must be one of: "
                      + ", ".join(STRATEGIES))  # fmt: skip
    return {
        "id": field(given, "id", str) or f"{kind.lower()}_{secrets.token_hex(4)}",
        "type": kind.upper(),
        "enabled": field(given, "enabled", bool, True),
        "namespace": namespace_of(given),
        "configuration": field(given, "configuration", dict, {}),
    }


def namespace_of(given: Json) -> list[str]:
    names: list[Any] = field(given, "namespace", list, [])
    if not names:
        raise illegal("Strategy namespace is required and cannot be empty")
    if not all(isinstance(name, str) and name for name in names):
        raise illegal("A strategy's namespace is an array of strings")
    return list(dict.fromkeys(names))


def check_strategies(configuration: Json) -> None:
    """Strategies need both models."""
    if not configuration["strategies"]:
        return
    for name, what in (("llm_id", "LLM model"), ("embedding_model_id", "embedding model")):
        if not configuration.get(name):
            raise illegal(f"Strategies require {what}: {name} is missing")
    ids = [one["id"] for one in configuration["strategies"]]
    if len(set(ids)) < len(ids):
        raise illegal("Two strategies have one id")


def retention(given: Json, may_retain: bool) -> Json | None:
    policy: Json | None = field(given, "retention_policy", dict)
    if policy is None:
        return None
    if not may_retain:
        raise Problem(
            403, "status_exception",
            "Retention is not enabled. To enable, please update the setting "
            "plugins.ml_commons.memory.retention_enabled",
        )  # fmt: skip
    for tier, rule in policy.items():
        if tier not in RETAINED:
            raise illegal(f"retention_policy has no [{tier[:50]}]: it has sessions, long-term "
                          "and history")  # fmt: skip
        if not isinstance(rule, dict):
            raise Problem(400, "parsing_exception", f"retention_policy.{tier} is an object")
        for name in rule:
            if name not in RETAINED[tier]:
                raise illegal(f"retention_policy.{tier} has no [{name[:50]}]")
            value = field(rule, name, int)
            if value is not None and not 1 <= value <= 1_000_000:
                raise illegal(f"retention_policy.{tier}.{name} is out of bounds: {value}")
    return policy


def changed(held: Json, body: Json, may_retain: bool) -> Json:
    """A container's configuration with what a PUT changes; what it can't is left as it is."""
    given: Json = field(body, "configuration", dict, {})
    made = dict(held)
    if any(name in given for name in ("embedding_model_type", "embedding_model_id",
                                      "embedding_dimension")):  # fmt: skip
        asked = {**{name: held[name] for name in held if name.startswith("embedding_")}, **given}
        embedding = embedding_of(asked)
        if held.get("strategies") and any(held.get(k) != v for k, v in embedding.items()):
            raise illegal("Cannot change the embedding model while strategies exist")
        made |= embedding
    if (llm := field(given, "llm_id", str)) is not None:
        made["llm_id"] = llm
        made.setdefault("max_infer_size", 5)
    size: int | None = field(given, "max_infer_size", int)
    if size is not None:
        if not 1 <= size <= MOST_INFERRED:
            raise illegal(f"Maximum infer size must be 1 to {MOST_INFERRED}")
        made["max_infer_size"] = size
    for name in KEPT:
        if (kept := field(given, name, dict)) is not None:
            made[name] = {**held.get(name, {}), **kept}
    for name in ("disable_session", "disable_history"):
        if (value := field(given, name, bool)) is not None:
            made[name] = value
    if "strategies" in given:
        strategies = field(given, "strategies", list, [])
        made["strategies"] = merged(held.get("strategies", []), strategies)
        check_strategies(made)
    if "retention_policy" in given:
        policy = retention(given, may_retain)
        made.pop("retention_policy", None)
        if policy is not None:
            made["retention_policy"] = policy
    return made


def merged(held: list[Json], given: list[Any]) -> list[Json]:
    """Strategies: one with an id changes that one, one without is added."""
    known = {one["id"]: dict(one) for one in held}
    for change in given:
        if not isinstance(change, dict):
            raise Problem(400, "parsing_exception", "A strategy is an object")
        id = field(change, "id", str)
        if id is None:
            added = strategy(change)
            known[added["id"]] = added
            continue
        if id not in known:
            raise missing(f"Strategy with ID {id[:100]} not found")
        one = known[id]
        kind = field(change, "type", str)
        if kind is not None and kind.upper() != one["type"]:
            raise illegal(f"Cannot change the type of strategy {id[:100]}")
        if "namespace" in change:
            one["namespace"] = namespace_of(change)
        one["enabled"] = field(change, "enabled", bool, one["enabled"])
        one["configuration"] = {
            **one["configuration"], **field(change, "configuration", dict, {})
        }  # fmt: skip
    return list(known.values())
