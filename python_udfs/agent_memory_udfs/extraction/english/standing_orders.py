"""Standing orders to the assistant: "always reply in German", "never use emojis"."""

from __future__ import annotations

from collections.abc import Sequence

from ..shared.lexis import word_set
from .each_time import ANSWERING, POLITE, is_for_each_time, is_order
from .noise import IMPERATIVES
from .openers import MARKS

_STANDING = (
    ("always",), ("never",), ("from", "now", "on"), ("going", "forward"), ("in", "the", "future"),
    ("in", "future"), ("from", "here", "on", "out"), ("from", "here", "on"),
    ("from", "this", "point", "on"), ("henceforth",),
)  # fmt: skip
_LASTING = word_set("always never anymore ever again whenever henceforth")
_COULD = word_set("can could would will")
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
    if _is_of_another(lows):
        return False
    rest, asked = _order_of(lows)
    if len(rest) < 2:
        return False
    if asked and not (_LASTING & set(rest[:1]) or _for_ever(rest) or _keeps_brief(rest)):
        return _leads_for_ever(rest) or (rest[0] == "stop" and rest[1] in _STOPPED)
    if rest[0] == "to" and lows[0] in POLITE:  # "remember to use metric units"
        rest = rest[1:]
        if rest[0] in ANSWERING and alone:
            return len(rest) > 1
    if rest[0] == "i":
        return _wished(rest)
    if is_for_each_time(rest) or _of_oneself(rest) or _of_all_answers(rest) or _of_secrets(rest):
        return True
    if rest[0] == "no" and rest[1] in _MANNERS:
        rest = [low for low in rest if low not in MARKS and low not in POLITE]
        return len(rest) < 4 and (alone or bool(_LASTING & set(rest)))
    if rest[0] in ("for", "in") and set(rest[1:4]) & _EVERY:
        begin = next(
            (i for i, low in enumerate(rest) if i > 2 and low in ANSWERING - {"answer"}), 0
        )
        after = rest[rest.index(",") + 1 :] if "," in rest else rest[begin:] if begin else []
        return len(after) > 1 and after[0] in ANSWERING | IMPERATIVES | _LASTING
    if any(tuple(rest[: len(lead)]) == lead for lead in _STANDING):
        return _leads_for_ever(rest)
    lasting = alone or bool(_LASTING & set(rest)) or _for_ever(rest)
    if rest[0] in ("stop", "quit") and len(rest) > 2 and rest[1] in _STOPPED:
        return lasting
    if rest[:2] == ["do", "not"]:
        rest = rest[:2] + [low for low in rest[2:] if low != "ever"]
        return lasting and _is_left_out(rest)
    return (_LASTING & set(rest) or _for_ever(rest)) and rest[0] in ANSWERING and len(rest) > 2


def _of_secrets(rest: Sequence[str]) -> bool:
    """ "Don't share my address with anyone", "keep what I tell you about it private": for good."""
    mine = set(rest[1:]) & _MINE
    if rest[:2] == ["do", "not"] and len(rest) > 4:
        return bool(mine) and rest[2] in _HANDING_ON and rest[3] not in ("me", "us")
    if rest[0] == "never" and len(rest) > 3:
        return bool(mine) and rest[1] in _HANDING_ON and rest[2] not in ("me", "us")
    ends = [low for low in rest if low not in MARKS]
    secret = ends[-1] in _SECRET or ends[-2:] in (["between", "us"], ["to", "yourself"])
    return rest[0] == "keep" and secret and bool(mine)


_MINE = word_set("my our i we")
_SECRET = word_set("private confidential secret")
_HANDING_ON = word_set("share store disclose reveal publish log record save repeat expose leak")


def _is_of_another(lows: Sequence[str]) -> bool:
    """ "..., said my wife", "..., the sign said": what somebody else wants."""
    ends = [low for low in lows if low not in ".!"]
    comma = max((at for at, low in enumerate(ends) if low == ","), default=0)
    told = ends[comma + 1 :] if comma else []
    if not 1 < len(told) < 5:
        return False
    at = next((at for at in (0, len(told) - 1) if told[at] in _SAID), -1)
    return at == 0 or (at > 0 and told[0] in _TELLERS)


_SAID = word_set("said says wrote shouted yelled")
_TELLERS = word_set("the my our his her their a he she they everyone")


def _leads_for_ever(rest: list[str]) -> bool:
    """ "From now on answer in French"."""
    return any(
        tuple(rest[: len(lead)]) == lead and is_order(rest[len(lead) :]) for lead in _STANDING
    )


def _order_of(lows: Sequence[str]) -> tuple[list[str], bool]:
    """The order behind words of courtesy, and whether it is put as a question."""
    index = _behind_courtesy(lows, 0)
    if lows[index : index + 2] in (["you", "should"], ["you", "must"]):
        return list(lows[index + 2 :]), False
    if lows[index : index + 3] == ["you", "do", "not"] and lows[index + 4 : index + 5] == ["to"]:
        return ["do", "not", *lows[index + 5 :]], False  # "you don't need to greet me every time"
    if lows[index + 1 : index + 2] == ["you"] and lows[index] in _COULD:
        return list(lows[_behind_courtesy(lows, index + 2) :]), True
    return list(lows[index:]), False


def _behind_courtesy(lows: Sequence[str], index: int) -> int:
    while index < len(lows) and lows[index] in POLITE:
        index += 1
    return index


def _is_left_out(rest: list[str]) -> bool:
    """Whether "do not use bullet points" is for all answers, not for what is at hand."""
    if len(rest) < 4 or rest[2] not in ANSWERING:
        return False
    if _LASTING & set(rest):
        return True
    kind_of = {"with", "containing", "made"} & set(rest[4:6])
    if (_FOR_NOW & set(rest[3:]) and not kind_of) or rest[3] in _ANAPHORIC_OBJECTS:
        return False
    return not (rest[3] == "the" and {"in", "from", "to"} & set(rest[4:]))


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
    "refer": (("to", "me"),), "treat": (("me", "like"), ("me", "as")), "speak": (("to", "me"),),
    "talk": (("to", "me"),),
}  # fmt: skip


_ANYTHING = word_set("things everything stuff concepts")


def _of_oneself(rest: list[str]) -> bool:
    """ "Address me as Captain", "address me formally", "speak to me in Spanish"."""
    if rest[:2] == ["address", "me"] and len(rest) > 2:
        return True
    if rest[:3] == ["refer", "to", "my"] and "as" in rest:
        return True
    if rest[0] in ("explain", "describe") and rest[1] in _ANYTHING and rest[2:4] == ["to", "me"]:
        return True
    if tuple(rest[1:3]) not in _TREATED.get(rest[0], ()) or len(rest) < 4:
        return False
    return rest[0] == "treat" or rest[3] in ("in", "as", "like", "with")


_ALL_ANSWERS = word_set("answers responses replies explanations messages")


def _of_all_answers(rest: list[str]) -> bool:
    """ "Keep your answers under 100 words", "use British spelling in all your answers"."""
    if rest[0] in ("keep", "make") and rest[1] in _ALL_ANSWERS and len(rest) > 2:
        return True  # "keep answers short"
    if rest[0] not in ANSWERING or len(rest) < 4 or _AT_HAND & set(rest) or rest[-1] == "below":
        return False
    if _of_all_you_say(rest) or _of_all_of_a_kind(rest):
        return True
    return any(
        low in _ALL_ANSWERS and rest[at - 1] in ("your", "all", "future", "the")
        and (rest[at - 1] != "the" or (rest[at - 2] == "all" and rest[at + 1 : at + 2] != ["to"]))
        for at, low in enumerate(rest) if at > 1 or (at and rest[0] in ("keep", "make"))
    )  # fmt: skip


_AT_HAND = word_set("these those above last following")


def _of_all_you_say(rest: list[str]) -> bool:
    """ "Use British spelling for everything you write for me"."""
    at = max(rest.index(low) if low in rest else 0 for low in ("everything", "anything"))
    return at > 1 and rest[at + 1 : at + 2] == ["you"] and rest[at + 2 : at + 3] != ["can"]


_KINDS = word_set(
    "code dates times prices measurements recipes commits emails texts units amounts distances "
    "temperatures numbers messages weights lengths speeds costs names variables tables"
)


def _of_all_of_a_kind(rest: list[str]) -> bool:
    """ "Write all commit messages in the imperative mood"."""
    if rest[1] not in ("all", "every") or {"this", "that", "it"} & set(rest):
        return False
    at = next((at for at in (2, 3) if rest[at] in _KINDS), 0)
    return at > 0 and rest[at + 1 : at + 2] in (["in"], ["as"], ["with"])


def _keeps_brief(rest: list[str]) -> bool:
    """ "Keep explanations short and direct": asked of all of them."""
    return len(rest) < 8 and rest[:1] == ["keep"] and _of_all_answers(rest) and bool(
        _BRIEF & set(rest[2:])
    )  # fmt: skip


_GENERALLY = _LASTING | word_set("generally general every all usually")


def _wished(rest: list[str]) -> bool:
    """ "I want you to always answer in French", "I'd rather you never used jargon"."""
    for verb, lead in ((1, 2), (2, 3), (3, 4)):
        if rest[verb : verb + 1] and rest[verb] in _WISHING:
            behind = [low for low in rest[lead : lead + 3] if low not in ("it", "if", "that")]
            if behind[:1] != ["you"]:
                continue
            if rest[verb] in ("prefer", "rather") and set(rest[lead:]) & ANSWERING:
                return True
            wished = rest[rest.index("you", lead) + 1 :]
            if rest[1:3] == ["do", "not"] and wished[:1] == ["to"]:
                return _is_left_out(["do", "not", *wished[1:]])
            return bool(_GENERALLY & set(rest)) or _for_ever(rest) or _treats(wished[1:])
    return False


_WISHING = word_set("want need like prefer rather appreciate love")


def _treats(words: list[str]) -> bool:
    """ "Be blunt with me"."""
    return words[:1] == ["be"] and words[-1:] == ["me"] and words[-2:-1] in (["with"], ["to"])


_MANNERS = word_set(
    "emoji emojis jargon slang bullet spoilers markdown tables swearing cursing sarcasm small "
    "disclaimers apologies hashtags buzzwords abbreviations fluff filler"
)


def _for_ever(rest: list[str]) -> bool:
    joined = " ".join(rest)
    return joined.endswith(
        ("from now on", "in the future", "in future", "going forward", "from here on",
         "from here on out", "from this point on", "at all times", "in every chat", "every time",
         "each time", "all the time")
    )  # fmt: skip


_INSTRUCTING = (
    POLITE
    | ANSWERING
    | word_set(
        "you always never from going in whenever every each henceforth when if any anytime i for "
        "do stop quit no treat can could would will before after unless while"
    )
    | IMPERATIVES
)
_EVERY = word_set("all every each any future")
# What is left out of one answer and not of all.
_FOR_NOW = word_set(
    "explanation explanations code comments comment introduction intro conclusion "
    "conversation text "
    "else anything extra result it this word title list answer sentence paragraph explain reason"
)
_ANAPHORIC_OBJECTS = word_set("it that this these those them")
