"""Which memories a Chinese sentence contradicts: see the package above."""

from __future__ import annotations

from .contradiction import Contradiction
from .telling import pattern_of

__all__ = ["contradicts", "pattern_of"]


def contradicts(said: str) -> Contradiction | None:
    """The sentence, ready to be held against memories; None where it tells of no change."""
    return Contradiction(said) if pattern_of(said) else None
