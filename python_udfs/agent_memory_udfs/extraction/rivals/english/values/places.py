"""A value in the place of one that is spoken of: "Aldi got too far, we shop at Kroger now"."""

from __future__ import annotations

import re

from ....shared.lexis import word_set
from ..statement import OF_A_PART, Held, Part, is_shared, new_words
from ..tokens import SPANS, Token, is_of_time, tokens_of
from .amounts import DENIED, STATE_STEMS
from .frames import NOW
from .wording import kind_of, link_before


def in_its_place(part: Part, held: Held) -> int:
    """ "Aldi got too far, so we shop at Kroger now" of "Does their grocery run at Aldi": what the
    memory tells is spoken of, and another of its kind stands in its place."""
    whole = part.whole
    if not (part.search(NOW) or whole.search(_SO)) or part.passing or part.beside or part.past:
        return 0
    if part.search(DENIED) or not _ONESELF_FIRST.match(part.low):
        return 0
    if held.copula > 0:
        return _another_companion(part, held)
    if not held.of_user:
        return 0
    value = _last_value(held)
    if not value or len(held.content) > 6 or " and " in held.low or " or " in held.low:
        return 0
    link = link_before(value[0], held.tokens)
    kind = kind_of(value)
    new = [
        token for token in new_words(part, held)
        if token.kind != "unit" and token.stem not in SPANS | STATE_STEMS
    ]  # fmt: skip
    told = [other for other in whole.clauses if other is not part and other.tokens != part.tokens]
    stems = {
        stem for other in told if len(other.tokens) < len(whole.tokens) for stem in other.stems
    }
    named = kind == "name" and all(is_shared(token, stems) for token in value)
    nouns = [
        token for token in held.content
        if token.kind == "word" and not is_of_time(token) and token is not held.verb
    ]  # fmt: skip
    spoken = kind == "number" and any(is_shared(token, stems) for token in nouns)
    if not (named or spoken) or not new or len(new) > 4:
        return 0
    for token in new:
        if kind_of([token]) == kind and (
            kind != "number" or _is_clock(token) == _is_clock(value[0])
        ):
            same = link_before(token, part.tokens)
            return 20 if kind == "number" or same == link or not link else 0
    return 0


_WAY = re.compile(
    r"(?:takes (?:the|a) (?P<by>[\w ]+?)|drives|walks|bikes|cycles|commutes by [\w]+|rides (?:the"
    r"|a|their) [\w ]+?|runs)"
    r" to (?P<where>work|school|class|campus|uni|college)$"
)
_GOES = re.compile(
    r"\b(?:i|we) (?P<way>drive|walk|bike|cycle|run|carpool|take (?:the|a) [\w ]+?|ride (?:the|a"
    r"|my) [\w ]+?|commute by \w+)"
    r" to (?P<where>work|school|class|campus|uni|college)\b"
)


def other_way(part: Part, held: Held) -> int:
    """ "They closed my station so I drive to work" of "Takes the train to work"."""
    was, said = _WAY.match(held.low), part.search(_GOES)
    if was is None or said is None or part.passing or part.beside or part.unreal or part.past:
        return 0
    if re.search(r"\b(?:when|whenever|if|on)\b", part.low[said.end() :]):
        return 0
    if not (part.search(NOW) or part.whole.search(_SO)) or was["where"] != said["where"]:
        return 0
    way = tokens_of(said["way"])
    return 24 if not all(is_shared(token, held.words) for token in way if token.says) else 0


_MOVED_TO = re.compile(
    r"\b(?:moved|transferred|put|relocated) (?:the|my"
    r"|our) (?P<what>[\w' -]{2,24}?) (?:in)?to (?P<where>.+)"
)
_STAYS = re.compile(
    r" (?:sleeps|lives|stays|sits|stands|hangs|is|stands) (?:in|on|at|by|under|with) (?P<where>.+)"
)


def moved_thing(part: Part, held: Held) -> int:
    """ "We moved the baby to the nursery" of "The baby sleeps in their room"."""
    said, was = part.search(_MOVED_TO), _STAYS.search(held.low)
    if said and re.search(r"\bfor (?:a|the|now|tonight)\b", said["where"]):
        return 0
    if said is None or was is None or held.of_user or part.passing or part.unreal or part.beside:
        return 0
    what = [token.stem for token in tokens_of(said["what"]) if token.says]
    subject = [token.stem for token in tokens_of(held.low[: was.start()]) if token.says]
    there = {
        token.stem for token in tokens_of(said["where"]) if token.says and token.kind == "word"
    }
    here = {token.stem for token in tokens_of(was["where"]) if token.says}
    return 24 if what == subject and there and not there & here else 0


_RESCHEDULED = re.compile(
    r"(?:moved|rescheduled|shifted|switched|changed|pushed|postponed|brought forward)"
    r"(?: up| back| out)? (?:to|until) (?P<new>.+)"
)


def another_time(part: Part, held: Held) -> int:
    """ "My Tuesday class moved to Thursday" of "Class is on Tuesday": the time that was is said of
    what is moved."""
    match = part.search(_RESCHEDULED)
    if match is None or part.passing or part.unreal or part.beside:
        return 0
    front = [token for token in tokens_of(part.low[: match.start()]) if token.says]
    was = [token for token in held.content if token.kind in _TIMED]
    new = {token.low for token in tokens_of(match["new"]) if token.kind in _TIMED}
    if len(was) != 1 or len(front) < 2 or not all(is_shared(each, held.words) for each in front):
        return 0
    named = {token.low for token in front}
    of_kind = {token.kind for token in tokens_of(match["new"])}
    return 26 if was[0].low in named and was[0].kind in of_kind and was[0].low not in new else 0


_TIMED = ("day", "date", "number")
_ON_FLOOR = re.compile(r"(?:lives|works|is|sits|stays) on the (?P<which>[\w-]+) floor\b")
_TO_FLOOR = re.compile(r"\b(?:i|we)(?:'ve)? moved (?:up |down )?to the (?P<which>[\w-]+) floor$")


def other_floor(part: Part, held: Held) -> int:
    """ "We moved up to the fifth floor" of "Lives on the third floor"."""
    was, said = _ON_FLOOR.match(held.low), part.search(_TO_FLOOR)
    if was is None or said is None or part.passing or part.beside or part.unreal:
        return 0
    return 24 if said["which"] != was["which"] else 0


def _another_companion(part: Part, held: Held) -> int:
    """ "Haruto got his own office, so I share with Femi now" of "Office mate is Haruto"."""
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if (
        not noun
        or noun[-1].low not in OF_A_PART | _COMPANIONS
        or not value
        or value[-1].kind != "name"
    ):
        return 0
    cut = part.whole.low.find(part.low[:12])
    before = {token.stem for token in tokens_of(part.whole.low[: max(cut, 0)])}
    if not all(token.stem in before for token in value):
        return 0
    match = part.search(_WITH)
    names = {token.low for token in part.tokens if token.kind == "name"}
    return 22 if match and match["who"] in names - {token.low for token in value} else 0


_WITH = re.compile(
    r"\b(?:with|to|under|see|have|got|hired|use) (?:dr |mr |ms |mrs )?(?P<who>[\w'-]+)"
)

_COMPANIONS = word_set(
    "mate officemate roommate flatmate housemate buddy partner teammate deskmate nanny babysitter "
    "sitter "
    "cleaner gardener barber hairdresser stylist mechanic plumber walker groomer vet tutor realtor "
    "agent "
    "instructor dentist"
)

_SO = re.compile(r"\bso (?:now )?(?:i|we)\b")

_ONESELF_FIRST = re.compile(r"(?:so |now |and )*(?:i|we|my|our)\b|(?:i|we)'")


def _is_clock(token: Token) -> bool:
    return ":" in token.low or "o'clock" in token.low


def _last_value(held: Held) -> list[Token]:
    """The names, or the number, that a memory of the user tells."""
    names = [token for token in held.content if token.kind in ("name", "code")]
    if names:
        return names
    return [token for token in held.content if token.kind == "number"][:1]
