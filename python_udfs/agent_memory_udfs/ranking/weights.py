"""What a search goes by: the weights of a project, the time that a query names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

ORDERS = ("latest", "earliest")  # of time, that a query may ask for


class Weights(NamedTuple):
    """The settings weight_* of a project, and the half-life of recency."""

    semantic: float
    lexical: float
    actor: float
    neighbour: float
    run: float
    recency: float
    importance: float
    half_life: float  # days
    graph: float
    related: float
    period: float
    order: float
    access: float
    role: float
    length: float  # setting length_normalisation
    usual_length: float  # lexemes; 0: the mean of the rows
    answer: float

    @classmethod
    def of(cls, settings: Mapping[str, Any], *, has_words: bool) -> Weights:
        """From a project's settings; without words the vector channel is all of it."""
        others = {
            "half_life": settings["recency_half_life_days"],
            "length": settings["length_normalisation"],
            "usual_length": settings["usual_length"],
        }
        weights = {name: settings[f"weight_{name}"] for name in cls._fields if name not in others}
        if not has_words:
            weights |= {"lexical": 0.0, "related": 0.0, "role": 0.0, "answer": 0.0}
        return cls(**weights, **others)


class Time(NamedTuple):
    """What a query says of time: a period (seconds since 1970, None where open), and an order."""

    start: float | None
    end: float | None
    has_period: bool
    wants: str | None
