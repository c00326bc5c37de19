"""Orders for whenever something happens in a chat: "when I paste code, review it", "don't use lists
when you answer me". That it happens again and again makes the order a standing one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..shared.lexis import Phrases, word_set
from .noise import IMPERATIVES
from .openers import MARKS
from .persons import COLLEAGUES, PERSONS

ANSWERING = word_set(
    "answer reply respond write use call address speak talk explain keep be include add start end "
    "give avoid say apologize apologise repeat mention ask suggest recommend format translate "
    "summarize summarise stop assume remind tell make show provide correct swear joke sign refer "
    "greet put insert generate return output comment lecture lie cite check double-check quote "
    "reference challenge drop skip warn flag state phrase spell round prefer default double"
)
POLITE = word_set("please pls just also and so remember kindly then instead , :")
_OFTEN = Phrases("whenever|every time|each time|any time|anytime")
_ONCE = word_set("when if unless before after while")
_BEFORE_ORDERS = word_set("always never only ever")
_TOLD_WHEN = word_set("tell show explain ask remind describe list say know see check guess let")
_MODIFIERS = word_set("always ever just also really ever then have 'm")
# What the user does in a chat.
_MY_ACTS = word_set(
    "ask say write send type mention tell give want need request talk post paste use share upload "
    "discuss quote misspell make speak text chat practice practise swear log forget sound forward "
    "describe propose reply message greet call"
)
# What the assistant does.
_YOUR_ACTS = word_set(
    "answer reply respond write give explain suggest recommend talk speak send cite mention "
    "translate summarize summarise address generate list show quote change edit delete run "
    "describe review code make use refer correct state greet tell do propose offer create plan"
)
_DOING = word_set(
    "answering replying responding writing giving explaining suggesting recommending talking "
    "speaking sending citing mentioning translating summarizing summarising generating listing "
    "quoting editing describing reviewing coding making using referring correcting planning"
)
_UNSURE = (("are", "not", "sure"), ("are", "unsure"), ("are", "uncertain"), ("do", "not", "know"))
_WORDED = word_set("question questions request message messages prompt wording grammar spelling")
# "Ask me three questions before you write the story": of one thing only.
_THIS_ONE = word_set("the this that these those it")
_OBJECTS = word_set("the a an it me them my its this that all any")
_NO_VERBS = word_set("i we you they he she it my our his her their the a an this that there")


def is_for_each_time(rest: Sequence[str]) -> bool:
    """Whether the words are an order with a condition that is met again and again."""
    parts = _leading(rest) or _trailing(rest)
    if not parts:
        return False
    order, condition, is_often = parts
    if _is_to_others(order, condition):
        return False
    return is_order(order, any_verb=is_often or [*condition[:1]] == ["you"]) and _recurs(
        condition, is_often=is_often
    )


_OTHERS = word_set("him her them people someone somebody everyone everybody others")


def _is_to_others(order: Sequence[str], condition: Sequence[str]) -> bool:
    """ "When I call my mom, tell her I love her": what is done among others."""
    with_others = not _OTHERS.isdisjoint(condition[1:5]) or any(
        first in ("my", "our", "the") and second in PERSONS | COLLEAGUES
        for first, second in pairwise(condition)
    )
    return with_others and {"me", "my", "us"}.isdisjoint(order)


def is_order(words: Sequence[str], *, any_verb: bool = False) -> bool:
    """Whether the words tell the assistant to do or not to do something. any_verb: by another verb
    than those that are usual, as the rest of the sentence says that it is one."""
    words = [low for low in words if low not in MARKS]
    while words and (words[0] in _BEFORE_ORDERS or (words[0] in POLITE and words[0] != "remember")):
        words = words[1:]
    if words[:2] == ["remember", "to"]:
        words = words[2:]
    if words[:2] == ["do", "not"]:
        words = [low for low in words[2:] if low != "ever"]
        if any_verb:
            return len(words) > 1
    if len(words) < 2:
        return False
    if words[0] == "i":  # "When I ask for code, I want Python"
        wanted = words[1] in ("want", "need", "prefer", "mean", "expect")
        return wanted and words[2:3] != ["to"]  # "When I talk to her, I want to cry"
    if any_verb and words[1] in _OBJECTS and words[0] not in _NO_VERBS:
        return True
    return words[0] in ANSWERING or words[0] in IMPERATIVES


def _leading(rest: Sequence[str]) -> tuple[Sequence[str], Sequence[str], bool] | None:
    """ "When I paste code, review it": order, condition, whether it says that it is often so."""
    often = _OFTEN.size(rest)
    if (not often and rest[0] not in _ONCE) or "," not in rest:
        return None
    comma = rest.index(",")
    return rest[comma + 1 :], rest[often or 1 : comma], often > 0


def _trailing(rest: Sequence[str]) -> tuple[Sequence[str], Sequence[str], bool] | None:
    """ "Review it when I paste code"."""
    for at in range(2, len(rest) - 2):
        often = _OFTEN.size(rest, at)
        if not often and rest[at] not in _ONCE:
            continue
        before = rest[at - 2 : at] if rest[at - 1] in ("me", "us") else rest[at - 1 : at]
        if not often and rest[at] in ("when", "if") and before[0] in _TOLD_WHEN:
            return None  # "tell me when I should water them"
        return rest[:at], rest[at + (often or 1) :], often > 0
    return None


def _recurs(condition: Sequence[str], *, is_often: bool) -> bool:
    """Whether it speaks of what is done in chats: "I paste code", "you are not sure"."""
    words = [low for low in condition if low not in MARKS]
    who = words[0] if words else ""
    words = [low for low in words[1:] if low not in _MODIFIERS]
    if not words:
        return False
    if who in ("i", "we"):
        return is_often or words[0] in _MY_ACTS
    if who in ("my", "a", "any"):
        return words[0] in _WORDED
    if any(tuple(words[: len(unsure)]) == unsure for unsure in _UNSURE):
        return who == "you"
    is_yours = who in _DOING or (who == "you" and words[0] in _YOUR_ACTS)
    return is_yours and (is_often or _THIS_ONE.isdisjoint(words))
