"""How likely it is that a clause ends a memory, where no rule says that it does.

Only a clause that has all the words of what the memory is about, and a word of an end or of a
change, is weighed: by a linear model over what the two have to do with each other (`features`),
trained on the pairs of bench/rivals, weights in `weights`. In doubt the memory stands.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ....english.verbs import form_of, is_past
from ....english.words import RELATIONS
from ..change_words import is_of_change
from ..endings import STANDS_AGAIN
from ..endings.exchanged import OTHER_SENSE
from ..endings.senses import denied_before, is_in_one_case, is_of_some
from ..held import OF_A_PART, Held
from ..statement import Part, is_no_name
from ..tokens import Token, is_of_time
from ..values.amounts import are_counted_of_two
from .features import features

# The least score at which a memory ends: of the pairs trained on that stand hardly one lies above,
# each scored by weights that were learned without its topic.
THRESHOLD = 1.5
_BIAS = "(bias)"


def likelihood(part: Part, held: Held) -> float:
    """The log odds that the clause ends the memory; -inf where it can't."""
    found = weighed(part, held)
    if not found:
        return float("-inf")
    known = _weights()
    return known[_BIAS] + sum(known.get(name, 0.0) * value for name, value in found.items())


def weighed(part: Part, held: Held) -> dict[str, float]:
    """The features of a clause and a memory, none where the clause surely ends nothing of it."""
    if not any(token.stem in part.stems for token in held.content):
        return {}
    guarded = part.unreal or part.beside or part.passing or part.of_one_time or not held.lasting
    if guarded or not part.content or not part.whole.is_of_same(part, held):
        return {}
    over = any(name == "expiring" for name, _, _ in part.ends)
    if held.of_user and part.actor is not None and not over:
        return {}  # "the under-10s got a new coach" of "Coaches the under-10s"
    if part.whole.search(STANDS_AGAIN) or _ends_nothing(part):
        return {}
    if part.search(_FOR_THAT) or part.search(_KEPT_UP) or is_no_name(part, held):
        return {}
    if is_in_one_case(part, held) or is_of_some(part, held) or are_counted_of_two(part, held):
        return {}
    if part.ends and not part.whole.changing and _is_of_another_sort(part, held):
        return {}
    if part.search(_USED_FOR):
        return {}  # "stopped using Duolingo for Spanish" of "Is learning Spanish"
    if _is_of_sort_beside(part, held):
        return {}
    if held.people and _HAS.search(held.low) and part.search(_BEGINS):
        return {}  # "my mother started taking insulin" of "Mother has diabetes"
    if part.search(_A_PART):
        return {}  # "finished chapter 3 of Dune" of "Is reading Dune"
    if held.copula == 1 and held.tokens[0].low in _KIN and part.search(_OF_ITS_OWN):
        return {}  # "Tom retired" of "Husband is Tom"
    return features(part, held)


def _is_of_another_sort(part: Part, held: Held) -> bool:
    """Whether both tell of a sort of one thing, and not of the same: "my knee pain went away" of
    "Has back pain"."""
    ours, theirs = ({b.stem: a.stem for a, b in pairwise(each) if _may_be_sort(a) and b.says}
                    for each in (part.tokens, held.tokens))  # fmt: skip
    known = {token.stem for token in held.tokens}
    return any(
        head in theirs
        and theirs[head] != sort
        and sort not in known
        and theirs[head] not in part.stems
        for head, sort in ours.items()
    )


def _is_of_sort_beside(part: Part, held: Held) -> bool:
    """Whether both are about one of its kind, of which one may have several sorts: "my hair
    appointment was moved" of "Dentist appointment is on May 3"."""
    subject = [token for token in held.tokens[: max(held.copula, 0)] if token.says]
    if len(subject) != 2 or len(part.tokens) < 4 or part.tokens[0].low not in ("my", "our", "the"):
        return False
    sort, head = part.tokens[1:3]
    return (
        head.stem == subject[1].stem and sort.says and sort.stem != subject[0].stem
        and _may_be_sort(sort) and _may_be_sort(subject[0])
    )  # fmt: skip


def _may_be_sort(token: Token) -> bool:
    return token.low == "back" or (
        token.says and token.kind == "word" and form_of(token.low) == ""
        and not is_past(token.low) and not is_of_change(token) and not is_of_time(token)
    )  # fmt: skip


def _ends_nothing(part: Part) -> bool:
    """Whether each word of an end is denied or has another sense: "I haven't quit IKEA", "left
    Leeds at noon"."""
    return bool(part.ends) and all(
        denied_before(part.low, match.start()) or OTHER_SENSE.match(part.low[match.start() :])
        for _, _, match in part.ends
    )


# "I don't use Excel for that anymore"
_FOR_THAT = re.compile(r"\bfor (?:that|this|it|these|those|them)\b")


# What one mends or changes a part of one has still: "I updated Linux on my laptop"; and one who
# was promoted is where they were.
_KEPT_UP = re.compile(
    r"\b(?:updated|repaired|fixed|mended|cleaned|painted|repainted|renewed|extended|adjusted|reset"
    r"|reinstalled|reopened|restarted|washed|serviced|charged|promoted)\b"
)


_USED_FOR = re.compile(r"\b(?:stopped|quit|gave up) using .+ for \w+")
_HAS = re.compile(r" has (?!no\b|never\b)")
# What one begins ends nothing that one has, but the want of it.
_BEGINS = re.compile(r"\b(?:started|began|begun)\b(?! (?:feeling|getting|to feel|to get) better)")
_A_PART = re.compile(r"\b(?:chapter|episode|season|volume|module|unit|lesson|level) \w+ of\b")
_KIN = RELATIONS - OF_A_PART
# What somebody does that leaves them who they are to the user.
_OF_ITS_OWN = re.compile(r"\b(?:retired|graduated|dropped out)\b")


@cache
def _weights() -> dict[str, float]:
    from .weights import WEIGHTS

    lines = (line.split(" ", 1) for line in WEIGHTS.split("\n") if line)
    return {name: float(weight) for weight, name in lines}
