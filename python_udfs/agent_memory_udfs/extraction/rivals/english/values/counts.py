"""How far one is, and how much there is: amounts told alone, and what only grows."""

from __future__ import annotations

import re
from itertools import pairwise

from .....times.periods import NUMBERS
from ....english.verbs import form_of, is_past
from ....shared.lexis import word_list, word_set
from ..held import Held
from ..statement import Part, told_by
from ..tokens import Token, is_of_time, stem_of

_ORDINALS = {
    word: count
    for count, word in enumerate(
        word_list("second third fourth fifth sixth seventh eighth ninth tenth"), 2
    )
}


_NTH = re.compile(
    r"\b(?:an?|our|my|the) (?P<count>" + "|".join(_ORDINALS) + r") (?P<what>[a-z-]+)\b"
)


_GOT = re.compile(
    r"\b(?:had|got|have|has|adopted|bought|welcomed|hired|opened|born|arrived|with|is|was|added)\b"
)


@told_by(_NTH)
def counted_by_place(part: Part, held: Held) -> int:
    """ "We had a third son", "our second was born" of "Has two sons", "Has one child": who has a
    third has no longer two."""
    match = part.search(_NTH)
    if match is None or part.unreal or part.search(_GOT) is None or not held.is_had:
        return 0
    if part.search(_TO_COME) or part.search(_OURS) is None:
        return 0
    what = match["what"]
    born = what in ("was", "is", "arrived") and part.search(_BORN)
    behind = part.low[match.end() :].split()[:1]
    if not born and behind and _is_noun(behind[0]):
        return 0  # "a third dog walker"
    for token, following in pairwise(held.tokens):
        count = _count_of(token)
        if not count or token is not held.tokens[1]:
            continue
        same = following.stem in _CHILDREN if born else following.stem == stem_of(what)
        if same and count < _ORDINALS[match["count"]] and len(held.content) < 4:
            return 24
    return 0


_OURS = re.compile(r"^with\b|\b(?:i|we|our|my|i've|we've|us|me)\b")


_BORN = re.compile(r"\b(?:born|arrived)\b")


_TO_COME = re.compile(r"\b(?:will|going to|want|wants|due|expecting|pregnant|trying|soon)\b")


_CHILDREN = {stem_of(low) for low in word_list("child children kid kids son daughter baby")}


def _is_noun(low: str) -> bool:
    return low.isalpha() and form_of(low) == "" and not is_past(low) and low not in _BEHIND


_BEHIND = word_set(
    "last this in on at and from for now today yesterday the so is to a since recently but with by "
    "of two three four five after because whom who named called is was"
)


def _count_of(token: Token) -> int:
    if token.low.isdecimal():
        return int(token.low)
    # "Has a cat" stands beside a second one.
    return 1 if token.low == "one" else int(NUMBERS.get(token.low, 0))


_SIZED = re.compile(
    r"\b(?:upgraded|downgraded|bumped|cut|went|gone|raised|increased|reduced|dropped|down|up|back"
    r"|switched|topped up|scaled)\b(?: (?:it|myself|down|up|back|over))* to (?:about |around )?"
    r"(?:[£$€]?\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten) ?(?:[a-z]+|%)"
    r"|^(?:now )?(?:at|down to|up to) [£$€]?\d[\d.,]* ?(?:[a-z]+|%) now$"
    r"|^(?:i|we)(?: now)? (?:have|got|get|'ve got) \d[\d.,]* ?(?:gb|tb|mb|mbit|mbps|gbit)(?: now)?$"
)


@told_by(_SIZED)
def resized(part: Part, held: Held) -> int:
    """ "Cut down to 30 hours a week" of "Works 40 hours a week", "upgraded to 50 GB" of "Phone plan
    has 10 GB": nothing is said of it but the amount, in the unit of the memory."""
    match = part.search(_SIZED)
    if match is None or part.unreal or part.beside or part.passing or part.actor is not None:
        return 0
    was, said = _measured(held.tokens), _measured(part.tokens)
    if was is None or said is None or was[1] != said[1] or was[0] == said[0]:
        return 0
    spans = [{t.stem for t in each if is_of_time(t)} for each in (held.tokens, part.tokens)]
    known = {token.stem for token in held.tokens}
    more = [
        token for token in part.content
        if token.kind in ("word", "name", "code") and token.stem not in known
        and token.low not in match.group().split() and not is_of_time(token)
    ]  # fmt: skip
    return 16 if not more and spans[0] - {was[0]} == spans[1] - {said[0]} else 0


def _measured(tokens: list[Token]) -> tuple[str, str] | None:
    """The only amount with its unit, a word that is counted too."""
    found = [
        (token.stem, following.stem) for token, following in pairwise(tokens)
        if token.kind == "number" and following.kind in ("unit", "word") and following.says
    ]  # fmt: skip
    found = [each for each in found if _YEAR.fullmatch(each[0]) is None]
    numbers = sum(token.kind == "number" and not _YEAR.fullmatch(token.low) for token in tokens)
    return found[0] if len(found) == numbers == 1 else None


_SO_FAR = re.compile(
    r"^(?:so |and |now )*(?:i|we)(?:'ve| have)(?: now| already)? (?P<did>[a-z]+)(?: about"
    r"| over| up to)?"
    r" [£$€]?\d[\d.,]*"
)


@told_by(_SO_FAR)
def added_up(part: Part, held: Held) -> int:
    """ "I've read 16 books this year" of "Has read 10 books": what one has done only grows."""
    match = part.search(_SO_FAR)
    if match is None or part.unreal or part.beside or not held.of_user:
        return 0
    if held.tokens[0].low != "has" or held.tokens[1].stem != stem_of(match["did"]):
        return 0
    was, said = _measured(held.tokens), _measured(part.tokens)
    if was is None or said is None or was[1] != said[1]:
        return 0
    more = _amount(said[0]) > _amount(was[0]) > 0
    rest = [t for t in held.content if t.kind == "word" and t.stem not in part.stems]
    return 22 if more and all(map(is_of_time, rest)) else 0


_YEAR = re.compile(r"(?:19|20)\d\d")


def _amount(low: str) -> float:
    digits = low.replace(",", "")
    return float(digits) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else 0.0


_SO_LONG = re.compile(
    r"\b(?:am|'m|is|'s|are|at) (?:about |almost |nearly |already |now )?(?P<count>\d+|[a-z]+)"
    r" (?P<unit>days|weeks|months) (?P<what>[a-z]+)\b"
)


@told_by(_SO_LONG)
def longer_so(part: Part, held: Held) -> int:
    """ "I'm 20 weeks pregnant" of "Is 12 weeks pregnant"."""
    said, was = part.search(_SO_LONG), _SO_LONG.search(held.low)
    if said is None or was is None or part.unreal or part.actor is not None:
        return 0
    same = said["unit"] == was["unit"] and said["what"] == was["what"] and held.of_user
    return 24 if same and _number(said["count"]) > _number(was["count"]) > 0 else 0


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else int(NUMBERS.get(written, 0))


_PROGRESS = re.compile(
    r"\b(?:am|'m|is|'s|are|on|at|of|through|watching|reading|reached|finished|started|up to|now)"
    r"(?: now)?(?: on| at| in| up to)?"
    r" (?P<what>year|grade|day|chapter|page|episode|season|level|lesson|week|module|step|volume"
    r"|unit|round|stage|part|book|lap|row|draft|version) (?P<count>\d+)\b"
)


@told_by(_PROGRESS)
def further_on(part: Part, held: Held) -> int:
    """ "I'm on day 30 of my sugar detox" of "Is on day 12 of their sugar detox"."""
    said, was = part.search(_PROGRESS), _PROGRESS.search(held.low)
    if said is None or was is None or part.unreal or said["what"] != was["what"]:
        return 0
    rest = [t for t in held.content if t.low not in {was["what"], was["count"], *_PART_WAY}]
    others = [
        t for t in part.content
        if t.low not in {said["what"], said["count"], *_GOT_ON} and t.stem not in held.words
        and t.kind in ("word", "name") and not is_of_time(t)
    ]  # fmt: skip
    further = int(said["count"]) > int(was["count"])
    same = all(t.stem in part.stems for t in rest) and (rest or said["what"] in ("year", "grade"))
    return 24 if further and same and not others else 0


_PART_WAY = word_set("middle end start beginning half halfway watching reading")
_GOT_ON = word_set("now finally just started finished reached watching reading")


_HAS_SO_MANY = re.compile(
    r"^(?:my|our) (?P<what>[\w' -]{2,30}?) (?:has|have) (?P<count>\d[\d.,]*) (?P<of>[a-z]+)$"
)
_HELD_SO_MANY = re.compile(r"(?P<what>[\w' -]{2,30}?) has (?P<count>\d[\d.,]*) (?P<of>[a-z]+)$")


@told_by(_HAS_SO_MANY)
def has_so_many(part: Part, held: Held) -> int:
    """ "My Steam library has 150 games" of "Steam library has 120 games"."""
    said, was = part.search(_HAS_SO_MANY), _HELD_SO_MANY.match(held.low)
    if said is None or was is None or part.unreal:
        return 0
    same = said["what"] == was["what"] and said["of"] == was["of"]
    return 24 if same and said["count"] != was["count"] else 0
