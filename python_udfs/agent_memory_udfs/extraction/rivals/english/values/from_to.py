"""What changed from one value to another, whatever it is: "got reassigned from Dr. Finch to Dr.
Crane" of "Supervisor is Dr. Finch"."""

from __future__ import annotations

import re

from ....english.words import RELATIONS
from ....shared.lexis import word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part, told_by
from ..tokens import Token, content_of
from .amounts import DENIED

_FROM_TO = re.compile(
    r"\bfrom (?P<old>[\w'&$£€.,:% -]{1,40}?)(?: over| up| down| back)?"
    r" to (?P<new>[\w'&$£€.,:% -]{1,40})$"
)
_TITLES = word_set("dr mr mrs ms prof professor")
_GOING = word_set("go went gone come came get got")
# "Switched from Vodafone to O2" may be said of a contract, and of no job.
_OF_WORK = re.compile(
    r"^(?:works|worked|lives|is from|was born|studies|grew|loves|likes|has a friend)\b"
)


@told_by(_FROM_TO)
def from_to(part: Part, held: Held) -> int:
    match = part.search(_FROM_TO)
    if match is None or not part.whole.changing or part.search(DENIED):
        return 0
    if part.unreal or part.passing or part.beside or part.past or _OF_WORK.match(held.low):
        return 0
    if held.speakers or held.people:
        return 0
    if held.copula > 0 and held.tokens[0].low in RELATIONS - OF_A_PART:
        return 0  # "switched from Anna to Kim" of "Sister is Anna"
    old, new = _value(match["old"]), _value(match["new"])
    if not old or not new or not all(is_shared(token, held.words) for token in old):
        return 0
    if any(is_shared(token, held.words) for token in new if token.kind != "unit"):
        return 0
    if what := _changing(part, match):
        return 23 if any(is_shared(token, held.words) for token in what) else 0
    if all(token.kind in ("number", "unit", "day", "date") for token in old):
        return 0
    return 23 if _ends_in(held, old) else 0


_PUT_TO = re.compile(
    r"\b(?:moved|reassigned|switched|put|assigned|bumped|transferred) (?:me|us) (?:over )?"
    r"(?:to|in|into|on) (?:the )?(?:row |room |seat |desk |gate |number )?(?P<value>[\w/-]+)"
    r"(?: now| instead)?$"
)


@told_by(_PUT_TO)
def put_to(part: Part, held: Held) -> int:
    """ "They moved me to D40" of "Desk number is D12": another of such codes."""
    match = part.search(_PUT_TO)
    if match is None or held.copula < 1 or part.unreal or part.passing or part.beside:
        return 0
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if len(value) != 1 or value[0].kind != "code" or value[0].low == match["value"]:
        return 0
    return 22 if _shape(value[0].low) == _shape(match["value"]) else 0


def _shape(code: str) -> str:
    """What a code is made of: letters, then figures."""
    return re.sub(r"\d+", "0", re.sub(r"[a-z]+", "a", code))


def is_from_another(part: Part, held: Held) -> bool:
    """Whether what changed from one value to another is something else than what the memory tells:
    "changed my alarm from 7 to 6" of "Shift starts at 7", "moved my photos from Dropbox to Drive"
    of "Works at Dropbox"."""
    match = part.search(_FROM_TO)
    if match is None:
        return False
    what = _changing(part, match)
    if not what or any(is_shared(token, held.words) for token in what):
        return False
    figures = all(token.kind in ("number", "unit", "day", "date") for token in _value(match["old"]))
    of_work = held.speakers or _OF_WORK.match(held.low) is not None
    return figures or (of_work and not any(token.low in _WORKING for token in what))


_WORKING = word_set("job jobs employer company employers companies work house home flat apartment "
                    "city country office school university town jersey")  # fmt: skip


def _changing(part: Part, match: re.Match[str]) -> list[Token]:
    """What a clause says to have changed: "alarm" of "changed my alarm from 7 to 6"."""
    return [
        token for token in _value(part.low[: match.start()])
        if not is_of_change(token) and token.low not in _GOING
    ]  # fmt: skip


def _value(phrase: str) -> list[Token]:
    return [token for token in content_of(phrase) if token.low not in _TITLES]


def _ends_in(held: Held, value: list[Token]) -> bool:
    last = [token.stem for token in held.content if token.low not in _TITLES][-len(value) :]
    return last == [token.stem for token in value] and (held.copula > 0 or held.of_user)
