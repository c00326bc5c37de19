"""Which memories an English sentence contradicts: see the package above.

Both are taken as words without endings (`tokens`). What a memory has in common with a clause is the
frame, the one part that is left is its value: `values` says when the clause has another value of
the same kind, `endings` when it says that it is over.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, cached_property, lru_cache

from ...english.noise import is_command
from ...english.verbs import form_of
from ...shared.lexis import word_set
from .held import Held
from .outcomes import tells_of_outcome, words_of_states
from .parts import statements_of
from .rewording import mentioned
from .statement import Part, Reading, Sentence, both_want, is_no_name, is_told_so
from .telling import is_plain, tells_of_change, with_particles_joined
from .tokens import STOP, stem_of, with_plain_dates


class Contradiction(Sentence):
    """A sentence, ready to be held against memories, and what it mentions."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said
        mention = mentioned(said)
        self.mention = Contradiction(mention) if mention and mention != said else None

    @cached_property
    def readings(self) -> list[tuple[Part, list[Reading]]]:
        """Its clauses, each with how it may be read."""
        from .readings import READINGS

        return [
            (part, [reads for reads in READINGS if is_told_so(part, reads)])
            for part in self.clauses
        ]

    def score(self, memory: str) -> int:
        """How surely the sentence contradicts the memory; 0 where it doesn't."""
        if len(memory) >= LONG:
            return 0
        score = max(map(self._contradicts, self._told_in(memory)), default=0)
        if self.mention:
            score = max(score, self.mention.score(memory))
        return score

    def is_likely(self, memory: str) -> bool:
        """Whether it is likely that the memory is over, where the rules know nothing."""
        if len(memory) >= LONG:
            return False
        likelihood, threshold = _likely()
        told = self._told_in(memory)
        return any(likelihood(part, held) > threshold for part in self.clauses for held in told)

    def reworded(self, memory: str) -> str:
        """The memory with what took the place of a thing that it names; "" where nothing did."""
        from .exchange import exchange_of, with_new_thing

        said = held_of(memory)
        of_a_thing = memory.startswith("The ")
        if len(memory) >= LONG or not said or not (of_a_thing or self._speaks_of(said[0])):
            return ""
        for part in self.clauses:
            exchange = exchange_of(part, self.said)
            if exchange and (worded := with_new_thing(exchange, part, said[0])):
                return worded
        return ""

    def _told_in(self, memory: str) -> list[Held]:
        """What the memory says, whole and in parts; "I see my sister Ann" is not about "their boss
        Ann" without the boss."""
        said = held_of(memory)
        if not said or not self._speaks_of(said[0]):
            return []
        known = said[0].words
        return [
            held for held in said
            if held is said[0] or (self.people <= held.words | known and self._speaks_of(held))
        ]  # fmt: skip

    def _speaks_of(self, held: Held) -> bool:
        """Whether it has a word of whom a memory is about by name: "I graduated" tells nothing of
        "Zoe is a student"."""
        if not held.is_of_named:
            return True
        return bool(
            {token.stem for token in held.subject} & self.stems
            or _calls_by_name(held) & self.stems
            or (not self.people and _SOMEBODY & {token.low for token in self.tokens})
        )

    @cached_property
    def _of_anybody(self) -> tuple[Reading, ...]:
        from .readings import OF_ANYBODY

        return OF_ANYBODY

    def _contradicts(self, held: Held) -> int:
        anybody = self._of_anybody
        best = max((reads(part, held) for part in self.clauses for reads in anybody), default=0)
        if any(is_no_name(part, held) for part in self.clauses):
            return 0
        if not held.lasting:
            return best
        for part, readings in self.readings:
            if part.of_one_time or not self.is_of_same(part, held):
                continue
            if part.unreal and not both_want(part, held):
                continue
            best = max(best, *(reads(part, held) for reads in readings))
        return best


@cache
def _likely() -> tuple[Callable[[Part, Held], float], float]:
    from .likely import THRESHOLD, likelihood

    return likelihood, THRESHOLD


def _calls_by_name(held: Held) -> set[str]:
    """The name of "Project is called Bluebird", "Nanny is Ines"."""
    if not held.names:
        return set()
    behind = held.tokens[held.copula + 1]
    return held.names if behind.kind == "name" or behind.low in ("called", "named") else set()


_SOMEBODY = word_set("he she him her his hers")
LONG = 400  # characters: what is longer says more than one thing


@lru_cache(1024)
def held_of(memory: str) -> tuple[Held, ...]:
    """What a memory says, whole and in parts."""
    whole, *others = statements_of(with_plain_dates(memory))
    first = Held(whole)
    said = (first, *(Held(other, speakers=first.of_user) for other in others))
    return tuple(held for held in said if held.content)


def contradicts(said: str) -> Contradiction | None:
    """The sentence, ready to be held against memories; None where it tells of no change."""
    return Contradiction(with_plain_dates(said)) if tells(said) else None


@lru_cache(256)
def tells(said: str) -> bool:
    """Whether a sentence has the words of a change, an end or an event, or mentions one."""
    return is_plain(said) and (
        tells_of_change(said)
        or tells_of_outcome(said.lower().replace("’", "'"))
        or bool(mentioned(said))
    )


_NO_ORDER = re.compile(r"^(?:let my|guess who\S*) |\bany ?more\b|\bno longer\b")
_TO_LISTENER = re.compile(r"\b(?:you|your|yours|please|pls)\b", re.IGNORECASE)


def pattern_of(said: str) -> str:
    """The pattern of memories that share a word with a sentence of a change; "" for any other."""
    if not tells(said) or _TO_LISTENER.search(said):
        return ""
    plain = with_particles_joined(said)
    lows = _WORD.findall(plain.lower().replace("’", "'"))
    if _orders(said.lower()) and not (_NO_ORDER.search(plain.lower()) or _has_verb(lows)):
        return ""
    words = dict.fromkeys(_words_of(plain))
    if mention := mentioned(said):
        words = dict.fromkeys((*_words_of(with_particles_joined(mention)), *words))
    return r"\m(?:" + "|".join([*words][:60]) + ")" if words else ""


def _orders(low: str) -> bool:
    """Whether it orders: "hit 500 people", not "just hit 500 subscribers"."""
    return is_command(_WORD.findall(low)) and not low.startswith(_JUST)


_JUST = ("just ", "finally ", "recently ", "already ", "officially ")


def _words_of(said: str) -> list[str]:
    """How the words begin of which a memory that a statement may contradict has one, escaped."""
    from .endings.exchanged import STREET
    from .values.alternatives import words_of_alternatives
    from .values.namings import words_of_namings

    low = said.lower().replace("’", "'")
    lows = (each for each in _WORD.findall(low) if each not in STOP and len(each) > 1)
    words = dict.fromkeys(re.escape(begins) for each in lows if (begins := _begins(each)))
    for pattern, others in _MEANT_TOO:
        if pattern.search(low):
            words.update(dict.fromkeys(others))
    if STREET.search(low):
        words["live"] = None
    if "wifi" in words:
        words["wi-fi"] = None
    for word in sorted(words_of_states(low) | words_of_alternatives(low) | words_of_namings(low)):
        words.setdefault(word[:4])
    return list(words)


def _begins(low: str) -> str:
    """How all forms of a word begin: "mov" of "move" and "moving"."""
    stem = stem_of(low)[:4].rstrip("i")
    return stem.removesuffix("e") if len(stem) == 4 else stem


# What a memory calls by another verb: "I make 60k now" of "Earns 52k".
_MEANT_TOO = (
    (re.compile(r"\braise\b|\bsalary\b"), ("sala", "pay", "wage", "earn", "make")),
    (re.compile(r"\bto (?:work|school|uni|class|campus)\b"), ("comm",)),
    (re.compile(r"\b(?:kilos|kg|pounds|lbs)\b"), ("weig",)),
    (re.compile(r"\b(?:became|become|work as|retrained as)\b"), ("is an?", "works as")),
    (re.compile(r"\bemployer\b"), ("works",)),
    (re.compile(r"\bturned \d"), (r"has an? \d+-year",)),
    (re.compile(r"\bweight\b|\bheight\b|\bbank\b"), ("weighs", "tall", "banks")),
    (re.compile(r"\bcar\b"), ("drives",)),
    (re.compile(r"\brent\b"), ("pays",)),
    (
        re.compile(r"\bprovider\b|\bcarrier\b"),
        ("inter", "phone", "mobil", "elec", "energ", "broad", "wi-?fi", "power"),
    ),
    (re.compile(r"\breport(?:s|ing)? to\b"), ("boss", "mana", "supe")),
    (re.compile(r"\bmoved\b"), ("live",)),
    (
        re.compile(r"\b(?:me|us) (?:over )?(?:to|in|into|on) (?:the )?[a-z]{1,3}-?\d"),
        (r"[a-z]{1,3}-?\d",),
    ),
    (re.compile(r"\b(?:salary|income|wage) "), ("earn", "make")),
    (re.compile(r"\bupgraded\b|\bbumped\b|\bmbit\b|\bmbps\b"), ("mbit", "mbps", "gb", "inte")),
    (re.compile(r"\bhours\b"), ("work",)),
    (re.compile(r"days off\b"), (r"\w+days off",)),
    (re.compile(r"\b(?:make|earn|paid|on|get|getting|making) [£$€]?\d"), ("earn", "make", "gets")),
    (re.compile(r"\binstead\b"), ("goin", "flyi", "trav", "driv", "head")),
    (
        re.compile(r"\b(?:second|third|fourth|fifth) (?:was|is|arrived)\b"),
        ("child", "kid", "son", "daugh"),
    ),
    (
        re.compile(r"\b(?:pb|pr|record|personal best|broke|beat)\b"),
        ("pb", "pr", "reco", "best", "fast"),
    ),
)


def _has_verb(lows: list[str]) -> bool:
    """Whether what begins like an order has a verb behind it: "book club meets on Mondays"."""
    return any(form_of(low) == "third" for low in lows[2:4])


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d[\d:.,]*")
