"""Where the subject begins behind an adjunct: "In 2019 I moved", "When it rains, my ..."."""

from __future__ import annotations

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ..finite import is_finite_start
from ..tokens import Word
from ..verbs import BE, FORMS, is_past

_ADJUNCTS = word_set(
    "within throughout in on at since after before when while during last this next "
    "every once until for as "
    "yesterday today tomorrow recently sometimes usually often nowadays currently lately now "
    "every two three a until whenever each most over at originally after because although though "
    "ever even due with without despite owing apart besides along under like unlike "
    "back early earlier late mid sometime several many alongside given"
)
CLAUSAL = word_set(
    "when while after before because although though as until whenever since once even"
)
_SINCE = word_set("since after before until")
_PAIRS = (
    ("other", "than"), ("rather", "than"), ("so", "far"), ("these", "days"), ("thanks", "to"),
    ("half", "a"), ("half", "an"), ("ages", "ago"), ("years", "ago"),
)  # fmt: skip
_SUBJECTS = word_set("i we he she my our")
WHILE = word_set("when while before until whenever as although though")
_INSIDE = word_set("that which who what when where if and but or because as than after")


def resumed_at(words: list[Word]) -> int | None:
    """Where the subject begins behind an adjunct in front: 3 of "In 2019 , I moved"."""
    if not _is_adjunct(words):
        return None
    clausal = _is_clausal(words)
    places = range(1, min(len(words) - 1, 24))
    return next(
        (i for i in places if words[i].low in _SUBJECTS and _resumes(words, i, clausal)), None
    )


def _is_adjunct(words: list[Word]) -> bool:
    """Whether a clause begins with one: "other than", "every day", "not a year ago"."""
    pair = (words[0].low, words[1].low) if len(words) > 1 else ()
    if not (
        words[0].low in _ADJUNCTS or _counts(words[0].low) or pair in _PAIRS
        or _is_time_before(words)
    ):  # fmt: skip
        return False
    return not _counts(words[0].low) or bool(_TIMES & {word.low for word in words[1:6]})


def _counts(low: str) -> bool:
    """Whether a word says how many: "ten years ago I ...", "10 days ago I ..."."""
    return low in _COUNTING or low in NUMBERS or low.isdigit()


def _is_clausal(words: list[Word]) -> bool:
    """Whether it is a clause of its own: "when it rains", "every time I go"; not "as a kid"."""
    behind = words[1].low if len(words) > 1 else ""
    role = words[0].low == "as" and behind in ("a", "an", "kid", "kids", "children")
    return (words[0].low in CLAUSAL and not role) or behind == "time"


def _resumes(words: list[Word], index: int, clausal: bool) -> bool:
    """Whether the statement itself begins at index, not a subject inside the adjunct."""
    first, before, low = words[0].low, words[index - 1].low, words[index].low
    comma = before == ","
    ends = clausal and not comma and _ends_clause(words, index)
    if clausal and not comma and not ends and (index < 4 or before in _INSIDE):
        timed = first in _SINCE or (first == "because" and words[1].low == "of")
        inner = [words[i].low for i in range(1, index) if words[i - 1].low not in _NOUN_LEADS]
        if not timed or index < 2 or any(map(is_finite_start, inner)):
            return False
    if not clausal and not comma and before in _INSIDE | CLAUSAL | _SAYING:
        return False
    if low in ("i", "we") or comma or not (clausal or low in ("my", "our")):
        return True
    of_day = index == 1 and first in _DAYS
    of_time = index < 4 and before in _TIMES and first in _EACH
    of_time = of_time or (index < 7 and before == "ago")
    return of_day or ends or of_time


def _ends_clause(words: list[Word], index: int) -> bool:
    """Whether a new clause begins behind "when he's home" without a comma."""
    if index < 4 or words[index].low not in ("i", "we", "he", "she") or index + 2 > len(words):
        return False
    last = words[index - 1].low
    if last in _INSIDE | CLAUSAL | _SAYING or last in BE or last in FORMS or is_past(last):
        return False
    subject = words[1].low in ("i", "we", "he", "she", "they", "it")
    return subject and any(is_finite_start(word.low) for word in words[2 : index - 1])


_SAYING = word_set("say says said think thinks thought know knows tell tells told me")
_NOUN_LEADS = word_set("the a an my our his her this that last of")
_DAYS = word_set("today tonight tomorrow yesterday")
_EACH = word_set("every each last next this most")
_COUNTING = word_set("every each a most next several many late early mid half")
_TIMES = word_set(
    "day days week weeks month months year years morning mornings night nights evening evenings "
    "afternoon summer winter spring autumn fall weekend weekends hour hours minutes ago time times "
    "monday tuesday wednesday thursday friday saturday sunday semester"
)


def _is_time_before(words: list[Word]) -> bool:
    """ "About a month ago, I ...", "not a year ago, I ..."."""
    behind = [word.low for word in words[1:6]]
    if words[0].low in ("just", "only") and behind[:1] in (["yesterday"], ["last"], ["today"]):
        return True
    if words[0].low == "the":  # "the other day I ..."
        return behind[:1] == ["other"] and behind[1:2] != [] and behind[1] in _TIMES
    return words[0].low in ("about", "around", "almost", "nearly", "not", "roughly", "just") and (
        "ago" in behind[1:]
    )
