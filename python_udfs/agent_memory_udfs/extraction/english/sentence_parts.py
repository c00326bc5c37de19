"""Which part of a sentence states something, where the rest asks, orders or thinks aloud."""

from __future__ import annotations

from ..shared.lexis import word_set
from .noise import LAUGHS, is_command, is_question
from .tokens import Word

_HEDGED = (["i", "think"], ["i", "believe"], ["i", "guess"], ["i", "suppose"], ["i", "feel"])
_OF_ONESELF = word_set("i i'm my me mine we our us myself")


def is_opinion(lows: list[str], begin: int) -> bool:
    """ "I think the earth is flat": of the world, where nothing of the speaker's is spoken of."""
    at = begin - (lows[begin - 1 : begin] == ["that"])
    if lows[max(0, at - 2) : at] not in _HEDGED:
        return False
    return not any(
        low in _OF_ONESELF and not (low == "our" and lows[place + 1 : place + 2] and
                                    lows[place + 1] in _OF_ALL)
        for place, low in enumerate(lows) if place >= begin
    )  # fmt: skip


_OF_ALL = word_set("time times world planet society generation age country species lives century")


def order_and_rest(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """An order, and what is said of oneself behind it: "answer in French, I'm learning it"."""
    if words[0].low in (
        "when",
        "whenever",
        "if",
        "every",
        "each",
        "any",
        "before",
        "unless",
        "i",
        "you",
    ):
        return words, []
    for index in range(2, len(words) - 2):
        if words[index].low in (",", ";", "-", "–", "—", "because", "as", "since") and (
            words[index + 1].low in ("i", "my", "we", "our")
        ):  # fmt: skip
            return words[:index], words[index + 1 :]
    return words, []


def _asks_whether(lows: list[str]) -> bool:
    """Whether the end asks if it is so: "She can fly, right", "He likes it, doesn't he"."""
    comma = max((i for i, low in enumerate(lows) if low in (",", "-", "–", "—")), default=-1)
    end = lows[comma + 1 :]
    return comma > 0 and (
        end in (["right"], ["no"], ["correct"], ["yes"], ["huh"], ["is", "that", "right"])
        or (0 < len(end) < 4 and end[-1] in _OTHERS | {"it"})
    )


_OTHERS = word_set("he she they his her")
# "Got my braces on last week, soft food ideas?"
_HAPPENED = word_set("got broke bought adopted moved started lost had finished")
_BEHIND_HAPPENED = word_set("my our a an to the")
_BEFORE_QUESTIONS = LAUGHS | word_set(", and so but ; - – —")
_TELLING = word_set("i my we our he she his her they")


def statement_before_question(words: list[Word], capitals: list[bool]) -> list[Word]:
    """The part of a question that states something: "I live in Rome, can you help me"."""
    lows = [word.low for word in words]
    told = lows[0] in _TELLING or lows[:3] == ["both", "of", "my"] or lows[:2] == ["both", "my"]
    told = told or (lows[0] in _HAPPENED and lows[1] in _BEHIND_HAPPENED)
    if not told or is_question(lows, capitals):
        return []
    if lows[0] in _OTHERS and _asks_whether(lows):
        return []
    for index in range(2, len(words) - 1):
        if lows[index] not in _BEFORE_QUESTIONS:
            continue
        following = index + 1
        while following < len(words) - 1 and lows[following] in ("and", "so", "but", "then"):
            following += 1
        if is_question(lows[following:], capitals[following:]) or is_command(lows[following:]):
            return words[:index]
    comma = max((i for i, low in enumerate(lows) if low in (",", "-", "–", "—")), default=0)
    return words[:comma] if comma > 3 and len(words) - comma < 6 else []
