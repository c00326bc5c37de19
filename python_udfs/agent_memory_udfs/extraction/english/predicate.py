"""What an English clause says about its subject: its predicate."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from .tokens import Word
from .verbs import (
    BE,
    FORMS,
    MODALS,
    UNCHANGING,
    UNCHANGING_HABITS,
    form_of,
    is_adverb,
    is_past,
    stands_before_verb,
)
from .words import NOT_QUITE

_FIGURE = re.compile(r"[$€£¥]?\d[\d.,]*(?:k|m|kg|km|cm|%)?")
ROUGHLY = word_set("about around roughly approximately nearly almost circa")


class Predicate:
    """What is said about a subject.

    `verb` is the base form of the main verb, `after` the index of the word behind it, `lows` the
    words from there on in lower case;
    `tense` is "present", "past" or "perfect"; `unreal` marks what is only willed or possible.
    """

    __slots__ = (
        "adverbs", "after", "as_said", "habit_over", "lows", "negated", "no_longer", "passive",
        "progressive", "start", "tense", "text", "unreal", "verb", "words",
    )  # fmt: skip

    def __init__(self, text: str, words: list[Word], start: int) -> None:
        self.text = text
        self.start = start
        self.verb = ""
        self.read(words, start)
        self.tense = "present"
        self.progressive = self.passive = self.negated = False
        self.unreal = self.habit_over = self.no_longer = False
        self.as_said = False  # the subject is no first person: the verb stays as it is
        self.adverbs: set[str] = set()

    def read(self, words: list[Word], after: int) -> None:
        """Takes the words, of which those before `after` are the subject and the verb."""
        self.words = words
        self.after = after
        self.lows = [word.low for word in words[after:]]

    @property
    def not_quite(self) -> bool:
        """Whether it did not come about: "almost left Shell", "nearly quit"."""
        return not self.adverbs.isdisjoint(NOT_QUITE)

    def alone(self) -> Predicate:
        """The same without the words of its subject before it."""
        cut = Predicate(self.text, self.words[self.start :], 0)
        for name in ("verb", "tense", "progressive", "passive", "negated", "unreal", "habit_over",
                     "no_longer", "as_said", "adverbs"):  # fmt: skip
            setattr(cut, name, getattr(self, name))
        cut.read(cut.words, self.after - self.start)
        return cut

    def exactly(self) -> Predicate:
        """ "Is 900 euros" of "is about 900 euros": what it is taken for; else itself."""
        if self.verb != "be" or len(self.lows) < 2 or self.lows[0] not in ROUGHLY:
            return self
        if not _FIGURE.fullmatch(self.lows[1]):
            return self
        cut = self.alone()
        cut.read([*cut.words[: cut.after], *cut.words[cut.after + 1 :]], cut.after)
        return cut

    def tail(self, index: int = 0, until: int | None = None) -> str:
        """Original text behind the main verb, from its `index`-th word up to its `until`-th."""
        rest = self.words[self.after :]
        if index >= len(rest) or (until is not None and until <= index):
            return ""
        last = rest[-1] if until is None or until > len(rest) else rest[until - 1]
        return self.text[rest[index].start : last.end]


def read_predicate(text: str, words: list[Word], start: int) -> Predicate | None:
    """Read the predicate that begins at word `start`; None when there is no verb."""
    found = Predicate(text, words, start)
    index = start
    finite = True
    while index < len(words):
        low = words[index].low
        following = words[index + 1].low if index + 1 < len(words) else ""
        if low == "no" and following == "longer":
            found.no_longer = found.negated = True
            index += 2
        elif low in ("not", "never", "hardly", "n't", "neither"):
            found.negated = True
            index += 1
        elif stands_before_verb(low, following):
            found.adverbs.add(low)
            index += 1
        else:
            step = _auxiliary(found, words, index, finite)
            if step == 0:
                return _main_verb(found, words, index, finite)
            finite = False
            index += step
    return None


def _skip(words: list[Word], index: int) -> int:
    while index < len(words) and (is_adverb(words[index].low) or words[index].low == "not"):
        index += 1
    return index


def _auxiliary(found: Predicate, words: list[Word], index: int, finite: bool) -> int:
    """How many words the auxiliary at `index` takes; 0 when it is the main verb."""
    low = words[index].low
    ahead = _skip(words, index + 1)
    upcoming = words[ahead].low if ahead < len(words) else ""
    kind = form_of(upcoming)
    if low in MODALS:
        found.unreal = True
        return 1
    if low == "used" and upcoming == "to":
        found.habit_over = True
        found.tense = "past"
        return 2
    if low in ("do", "does", "did") and finite:
        if kind == "base" or (ahead > index + 1 and upcoming and words[index + 1].low == "not"):
            found.tense = "past" if low == "did" else "present"
            return 1
        return 0
    if low in ("have", "has", "had") and (kind in ("participle", "past") or upcoming == "been"):
        found.tense = "past" if low == "had" else "perfect"
        return 1
    if low in ("have", "has", "had") and (is_past(upcoming) or upcoming in _SAME_PARTICIPLE):
        found.tense = "past" if low == "had" else "perfect"
        return 1
    if low in BE:
        return _be(found, words, index, ahead, finite)
    return 0


_SAME_PARTICIPLE = word_set("come become overcome run")
# What stands behind "going to" and is no verb.
_DESTINATIONS = word_set(
    "the a an my our his her their your this that these those work bed school church college class "
    "business law med medical grad graduate art culinary nursing trade boarding therapy "
    "rehab counseling "
    "university town prison jail court mass rehab therapy hospital heaven hell war sea"
)
_PASSIVE = word_set("born raised employed called named based diagnosed brought located")


def _be(found: Predicate, words: list[Word], index: int, ahead: int, finite: bool) -> int:
    if finite and words[index].low in ("was", "were"):
        found.tense = "past"
    upcoming = words[ahead].low if ahead < len(words) else ""
    intent = upcoming == "going" and ahead + 2 < len(words) and words[ahead + 1].low == "to"
    verb = words[ahead + 2] if intent else None
    plain = verb is not None and verb.low.isalpha() and verb.low not in _DESTINATIONS
    if verb and plain and not found.text[verb.start : verb.start + 1].isupper():
        found.unreal = True
        return ahead + 2 - index
    if form_of(upcoming) == "ing" and upcoming != "being":
        found.progressive = True
        return 1
    if upcoming in _PASSIVE:
        found.passive = True
    return 0


def _main_verb(found: Predicate, words: list[Word], index: int, finite: bool) -> Predicate | None:
    low = words[index].low
    if not low[:1].isalpha():
        return None
    base, kind = FORMS.get(low, (low, ""))
    if low in BE:
        base = "be"
        while index + 1 < len(words) and (
            words[index + 1].low == "not" or is_adverb(words[index + 1].low)
        ):
            index += 1
            found.negated = found.negated or words[index].low == "not"
            found.adverbs.add(words[index].low)
        if index + 2 < len(words) and (words[index + 1].low, words[index + 2].low) == (
            "no", "longer"
        ):  # fmt: skip
            found.no_longer = found.negated = True
            index += 2
    elif (finite and kind in ("past", "") and is_past(low)) or (
        finite and low in UNCHANGING and _is_told(found, words, index)
    ):
        found.tense = "past"
    elif finite and kind == "ing":
        found.progressive = True  # "i coming from school"
    found.verb = base
    found.read(words, index + 1)
    return found


_HABITUAL = word_set(
    "every always usually often sometimes daily weekly each whenever rarely never normally "
    "generally regularly mostly occasionally weekends mornings evenings"
)
_THEN = word_set(
    "yesterday ago last earlier when while then once finally recently today back until till"
)
_READABLE = word_set("a an the my our his her their this that")


def _is_told(found: Predicate, words: list[Word], index: int) -> bool:
    """Whether a form that is both base and past tells of the past: "I hit a deer"."""
    lows = {word.low for word in words}
    if lows & _HABITUAL or found.negated or index + 1 >= len(words):
        return False
    if lows & _THEN or any(len(low) == 4 and low.isdigit() for low in lows):
        return True
    after = words[index + 1]
    if words[index].low == "set" and after.low == "up":
        return index + 2 < len(words) and words[index + 2].low in ("a", "an", "the", "my", "our")
    if words[index].low == "read":
        title = found.text[after.start : after.start + 1].isupper()
        return title or (after.low in _READABLE and after.low not in ("a", "an"))
    if words[index].low not in UNCHANGING_HABITS:
        return True
    behind = " ".join(word.low for word in words[index + 1 :])
    return _DONE_ONCE.search(behind) is not None


# "I put our house on the market", "I spread my father's ashes at sea".
_DONE_ONCE = re.compile(
    r"\b(?:on the market|up for sale|(?:an? |my |our |the )?(?:offer|bid|deposit|notice|ashes)\b)"
)
