"""Scores of a search over the visible rows of a scope, and the order that follows from them.

memory._search_by_sql() has the same formulas, for servers without PL/Python; a test holds the two
against each other. Here a signal is a vector over the rows, and no more is computed than the
request has signals for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .numbers import DAY, floats, halved, information, seconds, similarity
from .order import (
    RESTATED_FACTOR,
    Said,
    Slot,
    answering,
    instances_before_opinions,
    instances_first,
    is_restated,
    later_first,
    later_of_the_same,
    near_in_score,
    own_first,
    same_words,
    within_period,
)
from .scope import BETWEEN, HAS_IMPORTANCE, IN_RUN, SHORT, Scope
from .scores import (
    DIVERSE,
    Candidate,
    best,
    by_score,
    candidates,
    covered_parts,
    diverse,
    in_order,
    looked_at_again,
    related_parts,
)
from .silence import (
    LIGHT,
    OF_THE_BEST,
    OF_THE_BEST_OF_SEVERAL,
    USUAL_COVER,
    USUAL_SPREAD,
    Nearness,
    Signs,
    evidence_of,
    likelihood,
    nearness,
    precise,
    spread,
)
from .weights import ORDERS, Time, Weights

if TYPE_CHECKING:
    from .numbers import Bits, Floats, Places

__all__ = [
    "BETWEEN",
    "DAY",
    "DIVERSE",
    "HAS_IMPORTANCE",
    "IN_RUN",
    "LIGHT",
    "OF_THE_BEST",
    "OF_THE_BEST_OF_SEVERAL",
    "ORDERS",
    "RESTATED_FACTOR",
    "SHORT",
    "USUAL_COVER",
    "USUAL_SPREAD",
    "Bits",
    "Candidate",
    "Floats",
    "Nearness",
    "Places",
    "Said",
    "Scope",
    "Signs",
    "Slot",
    "Time",
    "Weights",
    "answering",
    "best",
    "by_score",
    "candidates",
    "covered_parts",
    "diverse",
    "evidence_of",
    "floats",
    "halved",
    "in_order",
    "information",
    "instances_before_opinions",
    "instances_first",
    "is_restated",
    "later_first",
    "later_of_the_same",
    "likelihood",
    "looked_at_again",
    "near_in_score",
    "nearness",
    "own_first",
    "precise",
    "related_parts",
    "same_words",
    "seconds",
    "similarity",
    "spread",
    "within_period",
]
