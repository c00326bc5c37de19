"""Another of one class: a school by its name, a trade, one more of what is counted."""

from __future__ import annotations

import re
from itertools import pairwise

from .....times.periods import NUMBERS
from ....english.slots.occupations import is_occupation
from ....english.verbs import form_of, is_past
from ....shared.lexis import word_list, word_set
from ..statement import Held, Part, told_by
from ..tokens import PEOPLE, Token, is_of_time, stem_of, tokens_of

# What a name ends in says of which class it is.
_CLASSES = word_set(
    "primary elementary kindergarten nursery preschool middle high secondary grammar academy "
    "college school university uni polytechnic institute hospital clinic practice surgery bank "
    "insurance club gym fitness church parish chapel street road avenue lane library studio "
    "academy theatre theater orchestra choir rangers rovers united"
)
_MOVED = re.compile(
    r"\b(?:moved|switched|transferred|transfered|changed|switching|started|went over|goes|go|attends"
    r"|joined|enrolled|works|work|banks|plays|trains)\b(?: \w+)?? (?:to|at|in|for|with) "
)


@told_by(_MOVED)
def other_of_class(part: Part, held: Held) -> int:
    """ "My daughter moved to St Anne's Primary" of "Daughter goes to Elmwood Primary"."""
    match = part.search(_MOVED)
    if match is None or part.unreal or part.passing or part.beside or part.past:
        return 0
    moved = match.group().split()[0] in _CHANGES
    if not moved and not part.whole.now:
        return 0
    was, said = _class_of(held.tokens), _class_of(part.tokens)
    if was is None or said is None or was[-1].low != said[-1].low:
        return 0
    known = {token.stem for token in was[:-1]}
    told = {token.stem for token in held.tokens}
    if any(token.stem in known for token in said[:-1]) or not (held.of_user or held.people):
        return 0
    others = [
        token for token in held.content
        if token not in was and token is not held.verb and token.low not in PEOPLE
        and token.stem not in part.stems
    ]  # fmt: skip
    return 0 if others or any(token.stem in told for token in said[:-1]) else 24


_CHANGES = word_set("moved switched transferred transfered changed switching")


def _class_of(tokens: list[Token]) -> list[Token] | None:
    """The name whose last word is that of a class; None where there is no such name."""
    for place, token in enumerate(tokens):
        if token.low in _CLASSES and token.raw[:1].isupper() and place:
            begin = place
            while begin and (
                tokens[begin - 1].raw[:1].isupper() or tokens[begin - 1].low in ("'s", ".")
            ):
                begin -= 1
            return tokens[begin : place + 1] if begin < place else None
    return None


_BECAME = re.compile(
    r"\b(?:i|we) (?:became|become|have become|retrained as|now work as|work as) (?:an? )?"
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,2}?)(?= now| at| in| last| this| for|$)"
)
_IS_ONE = re.compile(
    r"(?:is|works as|has been|freelances as) an? (?P<what>[a-z-]+(?: [a-z-]+)?)"
    r"(?= (?:at|for|in|with|by|from|on)\b|$)"
)


@told_by(_BECAME)
def other_job(part: Part, held: Held) -> int:
    """ "I became a paramedic" of "Is a bartender": of two trades the later."""
    said, was = part.search(_BECAME), _IS_ONE.match(held.low)
    if said is None or was is None or part.unreal or part.beside or part.passing:
        return 0
    new, old = said["what"].split()[-1], was["what"].split()[-1]
    return 24 if new != old and is_occupation(new) and is_occupation(old) else 0


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
    if token.low.isdigit():
        return int(token.low)
    return {"one": 1, "a": 1}.get(token.low) or int(NUMBERS.get(token.low, 0))


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
    r"^(?:so |and |now )*(?:i|we)(?:'ve| have)(?: now| already)? (?P<did>[a-z]+)(?: about| over| up to)?"
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
    r"\b(?:am|'m|is|'s|are) (?P<count>\d+) (?P<unit>days|weeks|months) (?P<what>[a-z]+)\b"
)


@told_by(_SO_LONG)
def longer_so(part: Part, held: Held) -> int:
    """ "I'm 20 weeks pregnant" of "Is 12 weeks pregnant"."""
    said, was = part.search(_SO_LONG), _SO_LONG.search(held.low)
    if said is None or was is None or part.unreal or part.actor is not None:
        return 0
    same = said["unit"] == was["unit"] and said["what"] == was["what"] and held.of_user
    return 24 if same and int(said["count"]) > int(was["count"]) else 0


_PROGRESS = re.compile(
    r"\b(?:am|'m|is|'s|are|on|at|reached|finished|started|up to|now)(?: now)?(?: on| at| in| up to)?"
    r" (?P<what>day|chapter|page|episode|season|level|lesson|week|module|step|volume|unit|round"
    r"|stage|part|book|lap|row|draft|version) (?P<count>\d+)\b"
)


@told_by(_PROGRESS)
def further_on(part: Part, held: Held) -> int:
    """ "I'm on day 30 of my sugar detox" of "Is on day 12 of their sugar detox"."""
    said, was = part.search(_PROGRESS), _PROGRESS.search(held.low)
    if said is None or was is None or part.unreal or said["what"] != was["what"]:
        return 0
    rest = [t for t in held.content if t.low not in (was["what"], was["count"])]
    others = [
        t for t in part.content
        if t.low not in (said["what"], said["count"], "now", "finally") and t.stem not in held.words
        and t.kind in ("word", "name") and not is_of_time(t)
    ]  # fmt: skip
    further = int(said["count"]) > int(was["count"])
    same = bool(rest) and all(t.stem in part.stems for t in rest)
    return 24 if further and same and not others else 0


_SWITCHED_TO = re.compile(
    r"\b(?:switched|moved|transferred|changed|upgraded|downgraded|reassigned|assigned|bumped|went"
    r"|put|promoted)(?: (?:me|us|my \w+|up|down|over|back))*(?: from [\w' -]{2,24}?)?"
    r" (?:to|on|onto|in|into) (?:the|an?) "
    r"(?P<what>[\w' -]{3,40}?)(?= (?:at|in|on|for|last|this|because|since|now|from|so|after|with)\b|$)"
)
# Of these one is in one at a time, whatever sort it is of.
_PLACES = word_set(
    "office class shift team desk room plan package tier program programme course slot group line "
    "route section branch department ward unit floor building dorm table lane division squad lesson "
    "session school hospital clinic university college company hotel gym house flat apartment"
)


_WHERE_ELSE = ([], ["at"], ["in"], ["on"], ["with"])


@told_by(_SWITCHED_TO)
def other_of_head(part: Part, held: Held) -> int:
    """ "I switched to the 6pm yoga class" of "Is in the 9am yoga class", "they transferred me to the
    Austin office" of "Works in the Denver office": of one noun another sort."""
    match = part.search(_SWITCHED_TO)
    if match is None or part.unreal or part.beside or part.passing or part.actor is not None:
        return 0
    said = tokens_of(match["what"])
    if len(said) < 2 or said[-1].low not in _PLACES or not held.of_user:
        return 0
    place = next((i for i, t in enumerate(held.tokens) if t.stem == said[-1].stem), 0)
    size = len(said)
    if place < size or [t.low for t in held.tokens[place + 1 : place + 2]] not in _WHERE_ELSE:
        return 0
    was = held.tokens[place - size + 1 : place + 1]
    led = held.tokens[place - size].low in ("the", "a", "an", "their")
    differs = [a.low != b.low for a, b in zip(was, said, strict=True)]
    alike = differs.index(False) if False in differs else 0
    return 24 if led and alike and not any(differs[alike:]) and was[0].says else 0
