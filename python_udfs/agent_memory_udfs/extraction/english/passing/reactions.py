"""What only points at the conversation: "tried that", "love this idea", "have a question"."""

from __future__ import annotations

from itertools import pairwise

from ...shared.lexis import word_set
from ..predicate import Predicate
from .words import ANAPHORA, CHAT, TIMES, content_of

_NEAR = word_set("this these those")
_HERE = word_set(
    "city town village country area region state house home place neighborhood "
    "neighbourhood street "
    "building apartment flat school university college job company office world language field"
)
_LINKS = word_set("to for with about at on in of into from by over")
_CHAT_HEADS = word_set("the your this that these those same another more other such some any a an")
# Objects of which one has one for the moment only.
_TROUBLES = word_set(
    "problem problems issue issues question questions error errors bug bugs request query doubt "
    "doubts feeling idea guess point hunch clue favor favour minute second moment "
    "thought comment remark look chat word choice"
)


def is_customer(found: Predicate, lows: list[str]) -> bool:
    """ "Have been with you for nine years", "have an account with you"."""
    with_you = ("with", "you") in pairwise(lows)
    return with_you and (found.tense == "perfect" or found.verb in ("have", "bank"))


def recommended(lows: list[str]) -> bool:
    """ "The restaurant you recommended"."""
    return any(
        first == "you" and second in ("recommended", "suggested", "mentioned")
        for first, second in pairwise(lows)
    )


def is_reaction(found: Predicate, rest: list[str]) -> bool:
    """Whether what is said only points at the conversation: "tried that", "love this idea"."""
    if not rest:
        return False
    at = 1 if rest[0] in _LINKS and len(rest) > 1 else 0
    first = rest[at].partition(".")[0]
    following = rest[at + 1] if at + 1 < len(rest) else ""
    if first in ANAPHORA and found.verb != "be":
        if first in _NEAR | {"that"} and (following in TIMES | _HERE or found.verb == "live"):
            return False
        if first in _NEAR and found.tense == "perfect" and "for" in rest:
            return False
        if first == "it" and rest[1:2] == ["to"] and found.verb in ("make", "made"):
            return False
        if first == "it" and (found.verb == "find" or rest[1:2] == ["when"]) and len(rest) > 4:
            return False
        if first in ("so", "such", "that") and len(rest) - at > (2 if first == "that" else 1):
            return following in ("and", "but", "or") or rest[at + 1 : at + 2] in (
                ["much"],
                ["many"],
            )
        return first not in ("there", "here") or found.verb not in _SETTLING
    for index, low in enumerate(rest[:-1]):
        if index < 2 and low in _NEAR and rest[index + 1] not in TIMES | _HERE:
            return not (found.tense == "perfect" and "for" in rest)
    if found.verb == "have" and _is_trouble(rest):
        return True
    return found.verb in _CHAT_VERBS and any(
        low in CHAT and index and set(rest[max(index - 2, 0) : index]) & _CHAT_HEADS and index < 3
        and rest[0] not in ("a", "an", "some", "any")
        for index, low in enumerate(rest)
    )  # fmt: skip


_CHAT_VERBS = word_set(
    "like love enjoy hate dislike prefer want need see get understand choose pick take use read "
    "check have find appreciate follow try receive"
)


def is_of_thing_at_hand(found: Predicate) -> bool:
    """ "I like the dress": of what somebody is shown."""
    rest = content_of(found)
    liked = found.verb in ("like", "love", "hate", "dislike") and found.tense == "present"
    return liked and len(rest) == 2 and rest[0] == "the" and rest[1] in _AT_HAND


_AT_HAND = word_set(
    "dress shirt shoes house room apartment flat color colour design photo photos picture pictures "
    "video song story poem name title ending beginning part view style pattern fabric cake sauce "
    "soup plan idea concept logo theme layout car jacket coat hat bag ring look price food movie "
    "film show scene joke first second third one other others last"
)
_SETTLING = word_set("live work grow study move")


def _is_trouble(rest: list[str]) -> bool:
    """ "Have a question", "have the same problem", "have an idea"."""
    index = 1 if rest[0] in _CHAT_HEADS else 0
    while index < len(rest) and rest[index] in _PLAIN_TROUBLE:
        index += 1
    return index < len(rest) and rest[index] in _TROUBLES


_PLAIN_TROUBLE = word_set(
    "same similar small little big quick new strange weird following simple few couple of question "
    "good great bad other another lot"
)
