"""A memory, as it is worded, ready to be held against what was said."""

from __future__ import annotations

import re
from functools import cached_property

from ....times.periods import NUMBERS
from ...english.verbs import FURTHER, MODALS, PAST, form_of
from ...english.words import SINGLE_RELATIONS
from ...shared.attributes import nouns
from ...shared.lexis import word_set
from ...shared.prefilter import Prefiltered
from .tokens import LINKS, PEOPLE, STOP, Token, tokens_of


class Searched:
    """Words that many memories are held against: what a pattern finds in them is kept."""

    low: str
    _found: dict[int, re.Match[str] | None]

    def search(self, pattern: re.Pattern[str] | Prefiltered) -> re.Match[str] | None:
        """What a pattern that lives as long as the process finds in the words."""
        key = id(pattern)
        try:
            return self._found[key]
        except KeyError:
            match = self._found[key] = pattern.search(self.low)
            return match


MONTH_OF_MAY = re.compile(
    r"\b(?:(?:in|since|by|until|last|next|this|of|from|for|early|late|mid|to|till|before|after)"
    r"|\d+(?:st|nd|rd|th)?) may\b|\bmay \d"
)


OF_A_PART = SINGLE_RELATIONS & word_set("manager boss landlord supervisor") | word_set(
    "doctor therapist dentist lawyer accountant assistant tutor professor mentor coach teacher "
    "trainer"
)


_PAST_OR_UNREAL = word_set("was were not used will might plans hopes would never")


# Of which one says many, and none in another's place; or what happened once.
_NO_STATES = word_set(
    "likes loves enjoys hates dislikes adores thinks knows reminds remembers feels believes "
    "got did had"
)


_LEADING = word_set(
    "finally also just recently really already lately sometimes always often usually normally "
    "still mostly currently now never"
)


_NOT_NOW = word_set("can could may might should next upcoming ago")


def _is_told(lows: list[str]) -> bool:
    """Whether a memory tells what happened once, will happen, or may be, and not what is so."""
    first = lows[0] if lows else ""
    noun = bool({"is", "are"} & set(lows[1:5]))  # "rating on Lichess is 900"
    doing = first.endswith("ing") and lows[1:2] and lows[1] in STOP and not noun
    joined = " ".join(lows)
    not_now = _NOT_NOW - {"next"} if "next to" in joined or "next door" in joined else _NOT_NOW
    if lows[:1] == ["can"] and any(low[0].isdigit() or low in NUMBERS for low in lows):
        not_now = not_now - {"can"}  # "Can do 20 pushups"
    not_now = not_now - {"may"} if MONTH_OF_MAY.search(joined) else not_now
    return first in PAST or first.endswith("ed") or bool(doing or not_now & set(lows))


def _is_verb(lows: list[str]) -> bool:
    """Whether it is a verb: what stands before it is its subject, "cars give"."""
    return bool(lows) and (
        lows[0] in MODALS or lows[0] in FURTHER or form_of(lows[0]) in ("base", "third")
    )


def _tells(low: str) -> bool:
    """Whether it looks like the verb of what is told of somebody: "takes"."""
    return low in _AUXILIARY or (low.endswith("s") and not low.endswith(("ss", "'s")))


_AUXILIARY = word_set("is are was were has have had does do did can cannot will would may must")


class Held:
    """A memory, as it is worded; `speakers` tells that what is said in it is said of the user, too,
    in other words: "employer is Siemens" of "Works at Siemens"."""

    def __init__(self, memory: str, *, speakers: bool = False) -> None:
        self.speakers = speakers
        tokens = tokens_of(memory)
        while len(tokens) > 1 and tokens[0].low in _LEADING:
            tokens = tokens[1:]
        self.raw = memory
        self.low = memory.lower()
        self.tokens = tokens
        self.content = [token for token in tokens if token.says]
        self.words = {token.stem for token in self.content}
        lows = [token.low for token in tokens]
        first = lows[0] if lows else ""
        self.of_user = first in ("is", "has", "does") or (
            first.endswith("s") and not first.endswith("ss") and first not in PEOPLE
            and "'s" not in lows[1:2] and not {"is", "are"} & set(lows[1:4])
            and not _is_verb(lows[1:2])
        )  # fmt: skip
        self.lasting = bool(tokens) and not (
            _PAST_OR_UNREAL & set(lows[:4])
            or first in PAST or (first.endswith("ed") and first != "need") or first in _NO_STATES
            or ("wants" in lows[:4] and " to be " not in self.low and " to become " not in self.low)
            or _is_told(lows) or not 0 < len(self.content) < 9
        )  # fmt: skip
        self.people = {token.stem for token in tokens[:2] if token.low in PEOPLE}
        if first in OF_A_PART and (lows[1:2] != ["'s"] or lows[2:3] == ["name"]):
            self.people = set()

    @property
    def is_had(self) -> bool:
        """Whether it tells what one has: "Has a kayak", not "Has been taking biotin"."""
        return self.low.startswith("has ") and not self.low.startswith("has been ")

    @cached_property
    def names(self) -> set[str]:
        """Stems of the name of whom or what something is said to be: "Office mate is Haruto"."""
        if self.copula < 1 or len(self.tokens) - self.copula > 4:
            return set()
        first = self.tokens[self.copula + 1 : self.copula + 2]
        if first and first[0].kind == "word" and first[0].low.endswith("ing"):
            return set()  # "Cousin Ben is reading Dune"
        if first and first[0].low in ("a", "an"):
            return set()  # "Cousin Zoe is a Vodafone customer"
        return {token.stem for token in self.tokens[self.copula + 1 :] if token.kind == "name"}

    @cached_property
    def subject(self) -> list[Token]:
        """Whom or what it is about, where that isn't the user: "Zoe" of "Zoe is engaged"."""
        if self.of_user:
            return []
        lows = [token.low for token in self.tokens]
        end = next((i for i, low in enumerate(lows) if i and _tells(low)), 0)
        return [token for token in self.tokens[:end] if token.says]

    @cached_property
    def is_of_named(self) -> bool:
        """Whether it is about somebody or something that only its name tells: no relative, and no
        value of the user's as "Rent is 900"."""
        return (
            bool(self.subject)
            and not _THEIRS.search(self.low)
            and not any(
                token.low in PEOPLE or token.low in _OWNED or token.low in nouns("english")
                for token in self.subject
            )
        )

    @property
    def subject_head(self) -> str:
        """The stem of the noun of "username on the forum is owl77"."""
        head = ""
        for token in self.tokens[: self.copula]:
            if token.low in LINKS and head:
                break
            head = token.stem if token.says else head
        return head

    @cached_property
    def verb(self) -> Token:
        """The verb: the first word of what is told of the user, the second of others."""
        behind = self.content[1:2] if not self.of_user else []
        return behind[0] if behind and behind[0].kind == "word" else self.content[0]

    @cached_property
    def copula(self) -> int:
        """Where "is" stands in "landlord is Tom"; -1 where it is none of those."""
        if self.of_user:
            return -1
        return next((i for i, token in enumerate(self.tokens) if token.low in ("is", "are")), -1)


# "Sam is their lab partner", "The capital of their savings is in gold"
_THEIRS = re.compile(r" (?:is|are) their |^(?:[\w'-]+ ){1,3}their .* (?:is|are) ")
# Of which one has one: it is the user's where nobody else is named.
_OWNED = word_set(
    "car bike bicycle motorbike motorcycle scooter van truck vehicle phone laptop computer tablet "
    "watch camera tv console printer router keyboard mouse monitor fridge oven heating boiler "
    "roof internet wifi broadband provider supplier vendor plan contract deal subscription "
    "membership bank card account loan insurance rent lease mortgage deposit wage pay income "
    "savings pension budget commute gym dentist vet mechanic barber hairdresser plumber "
    "electrician gp surgery pharmacy venue hotel flight train ticket room desk seat locker plot "
    "allotment garden house flat apartment condo home office class course lesson lessons practice "
    "training team club band league shift hours deadline exam test meeting appointment wedding "
    "party trip holiday vacation password pin code size record score rank grade rating streak "
    "goal target bedtime alarm routine breakfast lunch dinner dose prescription medication "
    "medicine meds company startup business shop store agency firm studio stack framework "
    "database editor browser language theme font leg arm wrist ankle knee back shoulder hand foot "
    "isp carrier insurer psychiatrist accountant finger toe hip neck nose tooth eye hair beard"
)


def is_shared(token: Token, stems: set[str]) -> bool:
    if token.stem in stems:
        return True
    return (
        token.kind == "word"
        and len(token.stem) > 5
        and any(len(other) > 5 and other[:6] == token.stem[:6] for other in stems)
    )
