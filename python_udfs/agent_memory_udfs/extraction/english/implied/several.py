"""Questions for two things, and the answers to those."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...shared.lexis import word_set
from ..slots.places import is_known_place
from .answers import NAME_ASKED, as_answers

_SECOND = re.compile(
    r",? and (?=(?:(?:with|for|to|from|at|in) )?(?:what|where|how|who|whom|when|which|what's"
    r"|where's|who's)\b|(?:do|does|is|are|did|has|have) (?:you|he|she|it|they|your)\b)",
    re.IGNORECASE,
)
# "And with whom?", "and for how long?": what the first part asks, in another respect.
_ELIDED = re.compile(
    r"(?:(?:with|for|to|from|at|in) )?(?:who|whom|how long|where|when|what|which \w+)\?", re.I
)
_CUT = re.compile(r"\s*[,;–—]\s*(?:and\s+|then\s+)?|\s+(?:and|then)\s+|\s-\s", re.IGNORECASE)
_ADDED = re.compile(r"(?:with|for|to|from|at|in|until|till|on|by) ", re.IGNORECASE)
_OF_IT = re.compile(r"(?:it|it's|they|they're|he|he's|she|she's)\s", re.IGNORECASE)
# "Do you have pets, and what are their names?": said with the first.
_ASKS_NAMES = re.compile(r"what (?:are|is) (?:their|its|his|her) names?\?", re.IGNORECASE)
# How one works, and no hobby.
_AS_A_JOB = word_set("freelance freelancer self-employed part-time full-time retired contract")
_ITSELF = re.compile(r"(?:i|i'm|i've|my|we|our)\s", re.IGNORECASE)
# What may be more of the first thing: "Ulm, Germany".
_MORE_OF_IT = re.compile(r"[A-Z]|[a-z]+$")


class Answer(NamedTuple):
    """What was said, and what of the question is still open for the next sentence."""

    said: list[str]
    open: str = ""


def answer_to(text: str, question: str, *, alone: bool) -> Answer:
    """What a sentence says in answer to a question, which may be one for two things: "What do you
    shoot, and what's your budget?" "Birds. About £900"."""
    first, second = _apart(question)
    if not second or _ASKS_NAMES.fullmatch(second):
        return Answer(as_answers(text, first))
    head = ""
    for cut in _CUT.finditer(text.strip().rstrip(".!")):
        before, behind = text[: cut.start()], text[cut.end() :].rstrip(" .!")
        said = as_answers(before, first)
        if not said or not behind:
            continue
        if NAME_ASKED.search(first) and is_known_place(before):
            return Answer([])  # "Ulm, Germany" tells no name
        if _OF_IT.match(behind) or (_ELIDED.fullmatch(second) and _ADDED.match(behind)):
            return Answer([*said[:-1], f"{said[-1]}, {behind}"])
        if behind.lower() in _AS_A_JOB:
            return Answer(as_answers(f"{behind} {before[:1].lower()}{before[1:]}", first))
        if more := [behind] if _ITSELF.match(behind) else as_answers(behind, second):
            return Answer([*said, *more])
        head = head or ("" if _MORE_OF_IT.match(behind) else before)
    if head:
        return Answer(as_answers(head, first))
    return Answer([]) if alone else Answer(as_answers(text, first), second)


def _apart(question: str) -> tuple[str, str]:
    """The two questions of one; the second is "" where there is none."""
    behind = _SECOND.search(question)
    if behind is None:
        both = _BOTH.search(question)
        if both is None:
            return question, ""
        return f"{both['ask']}{both['one']}?", f"{both['ask']}{both['other']}?"
    first, second = question[: behind.start()] + "?", question[behind.end() :]
    whose = _HAD.search(first) if _HOW_OLD.fullmatch(second) else None
    return first, f"how old are your {whose['whose']}?" if whose else second


# "What's your weight and height?"
_BOTH = re.compile(
    r"(?P<ask>\bwhat(?:'s| is| are) your )(?P<one>[a-z]+(?: [a-z]+)?) and (?:your )?"
    r"(?P<other>[a-z]+(?: [a-z]+)?)\?\s*$",
    re.IGNORECASE,
)
# "How many children do you have and how old are they?"
_HAD = re.compile(r"\b(?:many|any|have) (?P<whose>[a-z]+s|children)\b", re.IGNORECASE)
_HOW_OLD = re.compile(r"how old are they\?", re.IGNORECASE)
