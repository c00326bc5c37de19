"""Standing orders to the assistant: "always reply in German", "never use emojis"."""

from __future__ import annotations

from collections.abc import Sequence

from ..shared.lexis import word_set
from .noise import IMPERATIVES
from .openers import MARKS

_POLITE = word_set("please just also and so remember kindly , :")
_STANDING = (
    ("always",), ("never",), ("from", "now", "on"), ("going", "forward"), ("in", "the", "future"),
    ("in", "future"), ("whenever",), ("every", "time"), ("each", "time"), ("henceforth",),
)  # fmt: skip
_LASTING = word_set("always never anymore ever again whenever henceforth")
_ANSWERING = word_set(
    "answer reply respond write use call address speak talk explain keep be include add start end "
    "give avoid say apologize apologise repeat mention ask suggest recommend format translate "
    "summarize summarise stop assume remind tell make show provide correct swear joke sign refer "
    "greet put insert generate return output comment lecture lie cite check double-check quote "
    "reference challenge"
)
_STOPPED = word_set(
    "using calling saying adding writing apologizing apologising repeating asking suggesting "
    "including mentioning recommending giving sending addressing ending starting explaining "
    "assuming telling making putting being lecturing reminding signing summarizing"
)


def is_instruction(lows: Sequence[str], *, alone: bool = False) -> bool:
    """Whether the words are a standing order: "always reply in German", "never use emojis".

    `alone` tells that the message says nothing else: then "do not use emojis" is none for the
    answer at hand.
    """
    if not lows or lows[0] not in _INSTRUCTING:
        return _is_verbless(lows)
    index = 0
    while index < len(lows) and lows[index] in _POLITE:
        index += 1
    if lows[index : index + 2] in (["you", "should"], ["you", "must"]):
        index += 2
    elif lows[index + 1 : index + 2] == ["you"] and lows[index] in (
        "can",
        "could",
        "would",
        "will",
    ):
        index += 2
        while index < len(lows) and lows[index] in _POLITE:
            index += 1
        asked = list(lows[index:])
        if not _LASTING & set(asked[:1]) and not _for_ever(asked) and not _keeps_brief(asked):
            return False
    rest = list(lows[index:])
    if rest[:1] == ["to"] and index and lows[index - 1] == "remember":
        rest = rest[1:]
        if rest and rest[0] in _ANSWERING and alone:
            return len(rest) > 1
    if len(rest) < 2:
        return False
    if _conditional(rest) or _of_oneself(rest) or _of_all_answers(rest):
        return True
    if rest[0] == "i":
        return _wished(rest)
    if rest[0] == "no" and rest[1] in _MANNERS and len(rest) < 4:
        return alone or bool(_LASTING & set(rest))
    if rest[0] in ("for", "in") and set(rest[1:4]) & _EVERY:
        begin = next(
            (i for i, low in enumerate(rest) if i > 2 and low in _ANSWERING - {"answer"}), 0
        )
        after = rest[rest.index(",") + 1 :] if "," in rest else rest[begin:] if begin else []
        return len(after) > 1 and after[0] in _ANSWERING | IMPERATIVES | _LASTING
    rest = [low for low in rest if low != "ever"] if rest[:3] == ["do", "not", "ever"] else rest
    for lead in _STANDING:
        if tuple(rest[: len(lead)]) == lead:
            after = [low for low in rest[len(lead) :] if low not in (",", "please", "just")]
            if len(after) < 2:
                return False
            after = after[after[0] in ("always", "never") :]
            if lead[0] in ("whenever", "every", "each"):
                return False
            negated = after[:2] == ["do", "not"]
            return after[0] in IMPERATIVES or after[0] in _ANSWERING or negated
    lasting = alone or bool(_LASTING & set(rest)) or _for_ever(rest)
    if rest[0] == "stop" and len(rest) > 2 and rest[1] in _STOPPED:
        return lasting
    if rest[:2] == ["do", "not"] and len(rest) > 3 and rest[2] in _ANSWERING:
        kind_of = {"with", "containing", "made"} & set(rest[4:6])
        if (_FOR_NOW & set(rest[3:]) and not kind_of) or rest[3] in _ANAPHORIC_OBJECTS:
            return bool(_LASTING & set(rest))
        return lasting
    return (_LASTING & set(rest) or _for_ever(rest)) and rest[0] in _ANSWERING and len(rest) > 2


def _is_verbless(lows: Sequence[str]) -> bool:
    """ "Bullet points only from now on", "short answers please"."""
    rest = [low for low in lows if low not in MARKS]
    if not 1 < len(rest) < 9 or {"i", "my", "we", "our"} & set(rest):
        return False
    if rest[-1] in ("please", "pls", "only"):
        rest = rest[:-1]
        if rest[-1:] and rest[-1] in _ALL_ANSWERS and rest[0] in _BRIEF:
            return len(rest) < 5
    return _for_ever(rest) and bool({"only", "just", "no", "please"} & set(rest))


_BRIEF = word_set(
    "short shorter brief concise long longer detailed plain simple one-line two-line formal casual"
)


# How one is spoken to: for good.
_TREATED = {
    "address": (("me", "as"), ("me", "with"), ("me", "by")), "refer": (("to", "me"),),
    "treat": (("me", "like"), ("me", "as")), "speak": (("to", "me"),), "talk": (("to", "me"),),
}  # fmt: skip


def _of_oneself(rest: list[str]) -> bool:
    """ "Address me as Captain", "speak to me in Spanish"."""
    if tuple(rest[1:3]) not in _TREATED.get(rest[0], ()) or len(rest) < 4:
        return False
    return rest[0] in ("address", "treat") or rest[3] in ("in", "as", "like", "with")


_ALL_ANSWERS = word_set("answers responses replies explanations messages")


def _of_all_answers(rest: list[str]) -> bool:
    """ "Keep your answers under 100 words", "use British spelling in all your answers"."""
    if rest[0] in ("keep", "make") and rest[1] in _ALL_ANSWERS and len(rest) > 2:
        return True  # "keep answers short"
    if (
        rest[0] not in _ANSWERING
        or len(rest) < 4
        or {"these", "those", "above", "last"} & set(rest)
    ):
        return False
    return any(
        low in _ALL_ANSWERS and rest[at - 1] in ("your", "all", "future", "the")
        and (rest[at - 1] != "the" or rest[at - 2] == "all")
        for at, low in enumerate(rest) if at > 1 or (at and rest[0] in ("keep", "make"))
    )  # fmt: skip


def _keeps_brief(rest: list[str]) -> bool:
    """ "Keep explanations short and direct": asked of all of them."""
    return len(rest) < 8 and rest[:1] == ["keep"] and _of_all_answers(rest) and bool(
        _BRIEF & set(rest[2:])
    )  # fmt: skip


_GENERALLY = _LASTING | word_set("generally general every all usually")


def _wished(rest: list[str]) -> bool:
    """ "I want you to always answer in French", "I'd rather you never used jargon"."""
    for verb, lead in ((1, 2), (2, 3)):
        if rest[verb : verb + 1] and rest[verb] in ("want", "need", "like", "prefer", "rather",
                                                    "appreciate", "love"):  # fmt: skip
            behind = [low for low in rest[lead : lead + 3] if low not in ("it", "if", "that")]
            if behind[:1] == ["you"]:
                if rest[verb] in ("prefer", "rather") and set(rest[lead:]) & _ANSWERING:
                    return True
                return bool(_GENERALLY & set(rest)) or _for_ever(rest)
    return False


_MANNERS = word_set(
    "emoji emojis jargon slang bullet spoilers markdown tables swearing cursing sarcasm small "
    "disclaimers apologies hashtags buzzwords abbreviations fluff filler"
)


def _for_ever(rest: list[str]) -> bool:
    joined = " ".join(rest)
    return joined.endswith(("from now on", "in the future", "in future", "going forward"))


def _conditional(rest: list[str]) -> bool:
    """ "When I ask for code, use Python"."""
    if rest[0] not in ("when", "whenever", "if", "every", "each", "any") or "," not in rest:
        return False
    if "i" not in rest[1:4] or not set(rest[2:6]) & _ASKING:
        return False
    after = [low for low in rest[rest.index(",") + 1 :] if low not in _POLITE]
    if not after or len(after) < 2:
        return False
    return after[0] in _ANSWERING | IMPERATIVES | _LASTING | {"i", "my"}


_INSTRUCTING = (
    _POLITE
    | _ANSWERING
    | word_set(
        "you always never from going in whenever every each henceforth when if any i for do stop "
        "no treat can could would will"
    )
)
_EVERY = word_set("all every each any future")
# What is left out of one answer and not of all.
_FOR_NOW = word_set(
    "explanation explanations code comments comment introduction intro conclusion "
    "conversation text "
    "else anything extra result it this word title list answer sentence paragraph explain reason"
)
_ASKING = word_set(
    "ask say write send type mention tell give want need request talk post paste use"
)
_ANAPHORIC_OBJECTS = word_set("it that this these those them")
