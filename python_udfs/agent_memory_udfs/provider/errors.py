"""What can go wrong with a remote model, each with an SQLSTATE of its own."""

from __future__ import annotations

UNREACHABLE = "ME001"  # no connection, or it broke
REFUSED = "ME002"  # the server answered 4xx: key, model name or request
OVERLOADED = "ME003"  # 429 or 5xx, still after every attempt
ANSWER_INVALID = "ME004"  # an answer that can't be used
DEADLINE = "ME005"  # no answer in time
NO_KEY = "42704"  # undefined_object
NO_PACKAGE = "58P01"  # undefined_file
UNUSABLE = "22023"  # invalid_parameter_value: a connector's template


class ModelError(Exception):
    """A failed model call as the client will see it; holds no key once redacted."""

    def __init__(self, sqlstate: str, message: str, detail: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.sqlstate = sqlstate
        self.message = message
        self.detail = detail
        self.hint = hint

    def fields(self) -> dict[str, str]:
        """For `raise exception ... using`; no field is empty."""
        return {
            "sqlstate": self.sqlstate,
            "message": self.message,
            "detail": self.detail or "The model gave no details.",
            "hint": self.hint or "See memory_model_set().",
        }
