"""What is refused. OpenSearch's clients read the type and the reason."""

from __future__ import annotations


class QueryError(Exception):
    """A body that makes no sense, or asks for what is not served."""

    def __init__(self, type: str, reason: str, status: int = 400) -> None:
        super().__init__(reason)
        self.type = type
        self.reason = reason
        self.status = status


def malformed(reason: str) -> QueryError:
    """Of a clause that is unknown or has another shape."""
    return QueryError("parsing_exception", reason)


def illegal(reason: str) -> QueryError:
    """Of a value that can't be."""
    return QueryError("illegal_argument_exception", reason)
