"""Corrections of what was said before, in the same message or in the one before: "sorry, I meant
Ulm", "not bass, drums", "typo: 1994". Each is the statement before with another value, or a
statement that stands behind words of a correction."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...shared.lexis import word_set
from ...shared.model import Fact
from .instead import COUNTS, with_new


class Slip(NamedTuple):
    """What a correction says: the new value, the old one where it is named, or a whole statement.

    `surely` tells that its words are of a correction and of nothing else."""

    new: str = ""
    old: str = ""
    statement: str = ""
    surely: bool = True


# Before a correction. Of the weak ones each may stand before anything.
_WEAK = (
    r"(?:oh|no|nah|nope|wait|ah|uh|um|hm+|well|actually|hold on|hang on|hey|yeah|so|and|but|ok|okay"
    r"|yes)\b"
)
_STRONG = (
    r"(?:(?:i'm |i am )?(?:so |very )?sorry(?: about that)?|oops|whoops|(?:small |quick |slight )?"
    r"correction|scratch that|strike that|my (?:bad|mistake|fault|error)"
    r"|(?:my )?apologies|i apologi[sz]e|typo|autocorrect|i(?:'ve)? made a (?:mistake|typo|slip)"
    r"|i (?:just )?(?:misspoke|mistyped"
    r"|misremembered|misremember)|wrong [a-z]+(?=,)|(?:the )?[\w']{2,24} (?:was|is) wrong(?=,)"
    r"|(?:i|you|we) (?:just )?(?:got|had|said|wrote|typed|put|remembered"
    r"|have|spelled|spelt) (?:that|it|this|(?:my|the|his|her|our) [\w' ]{2,24}?) "
    r"(?:wrong(?:ly)?|incorrectly)|(?:that|this|it)(?:'s| is| was) (?:wrong|not right|incorrect"
    r"|not correct|not what i meant|a typo|a mistake|my mistake)|that (?:wasn't|isn't) right"
    r"|(?:let me|i (?:need|have|want|should) to|i must) (?:correct|fix|rephrase)"
    r"(?: that| this| it| myself"
    r"| one thing)?|to correct (?:that|myself))\b"
)
_CUES = re.compile(
    rf"\W*(?P<cue>(?P<strong>{_STRONG})|{_WEAK})[\s,.!:;–—-]*"
    r"(?:(?:earlier|before|above)\b[\s,.!:;–—-]*)?",
    re.IGNORECASE,
)
_VALUE = r"[^,.;!?]{1,60}?"
_IT_IS = (
    r"(?:(?:it|that|he|she|they)(?:'s| is| was|'re| are)|its|it|is|are|was) (?:actually |really "
    r"|called |named |spell?ed |spelt |written )?"
)
_NOT = r",? (?:and )?(?:not|instead of|rather than) "
_NOT_OLD = re.compile(
    rf"^(?:{_IT_IS})?(?:not|isn't|is not|wasn't)(?: in| at| on| called| named)? (?P<old>{_VALUE})"
    rf"(?:\s*[,;]|\s+[-–—]|\.|\s+but)\s*"
    rf"(?:but |{_IT_IS}|i meant |rather |just |only )*(?P<new>{_VALUE})$",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"^(?:i (?:actually |really )?(?:mean|meant)(?: to (?:say|write|type))?|make (?:that|it)"
    r"|it's actually|it is actually|(?:it |that )?should(?: be| have been| read| say)"
    rf"|(?:{_IT_IS})?supposed to be)[\s,:]+(?:it(?:'s| is) )?(?P<new>{_VALUE})"
    rf"(?:{_NOT}(?P<old>{_VALUE}))?(?: actually)?$",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"^(?:{_IT_IS})?(?P<new>{_VALUE})(?: actually)?{_NOT}(?P<old>{_VALUE})$", re.IGNORECASE
)
_SAID = re.compile(
    rf"^i (?:said|wrote|typed|put|mentioned|told you)(?: that)?(?: it (?:was|is)| it's)? "
    rf"(?P<old>{_VALUE})(?: earlier| before| above| yesterday)?,? (?:but|and|when|though)"
    r" (?:(?:what )?i (?:actually |really )?(?:mean|meant)(?: was| is| to (?:say|write|type))?:?"
    rf"|{_IT_IS.rstrip()})\s*(?P<new>{_VALUE})$",
    re.IGNORECASE,
)
# "*Noah", "Noah*"
_STARRED = re.compile(r"^\s*(?:\*+ ?(?P<new>\w[\w' -]{0,30}?)|(?P<new2>\w[\w'-]{1,20})\*)$")
_CLEFT = re.compile(
    rf"^(?:it's|it is|its|that's) (?P<new>{_VALUE})(?: that| which| who)? (?:i|we|my|he|she)\b.*$",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    rf"^(?:it|that)(?:'s| is) (?:spell?ed|spelt|written) (?P<new>{_VALUE})(?:,? with .*)?$", re.I
)
# "Three kids, sorry"
_SORRY_BEHIND = re.compile(
    r"[\s,–—-]+(?:(?P<weak>actually)|sorry|oops|my (?:bad|mistake)|i mean(?:t)?|typo)$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^(?:{_IT_IS})?(?P<new>{_VALUE})(?:[,.] .*| with .*)?$", re.IGNORECASE)
_OWN_CLAUSE = re.compile(
    r"^(?:i|we|my|our|he|she|they|his|her|the)(?:'m|'re|'s|'ve)? \S", re.IGNORECASE
)
_NO_VALUE = re.compile(
    r"(?:i|i'm|im|my|we|we're|our|that|this|it|to|you|your|if|but|can|could|what|how|why|when"
    r"|where|who|which|do|does|is|are|let|please|thanks|about|before|because|only|just|so|yes"
    r"|no|not|one|never mind|nothing|there|here)\b(?! \d)",
    re.IGNORECASE,
)
_LONGEST = 6  # words of a value
_HINTS = word_set(
    "oh no nah nope wait ah uh um hm hmm well actually hold hang sorry oops whoops "
    "correction scratch strike typo autocorrect apologies misspoke mistyped misremembered "
    "wrong wrongly incorrect incorrectly mistake meant mean make not isn't wasn't should "
    "rather instead correct rephrase fix apologize apologise bad fault supposed spelled "
    "spelt"
)
_LOW_WORD = re.compile(r"[a-z]+(?:'t)?")


def may_correct(text: str) -> bool:
    """Whether a sentence may be a correction; quick to say."""
    return "*" in text or not _HINTS.isdisjoint(_LOW_WORD.findall(text.lower().replace("’", "'")))


def slip_of(text: str, *, told_wrong: bool = False) -> Slip | None:
    """The correction that a sentence is, None for any other; "" in all fields where it only says
    that something was wrong. `told_wrong` tells that the sentence before did."""
    text = text.strip().rstrip(".!").replace("’", "'").strip()
    if starred := _STARRED.match(text):
        return Slip(starred["new"] or starred["new2"])
    rest, cue, surely = text, told_wrong, told_wrong
    while (match := _CUES.match(rest)) and match.end():
        cue = True
        surely = surely or match["strong"] is not None
        rest = rest[match.end() :]
    if not rest:
        return Slip() if surely else None
    if behind := _SORRY_BEHIND.search(rest):
        rest, cue, surely = rest[: behind.start()], True, surely or not behind["weak"]
    if (match := _NOT_OLD.match(rest) or _SAID.match(rest)) and is_value(match["old"]):
        return Slip(match["new"], match["old"]) if is_value(match["new"]) else None
    if match := _MEANT.match(rest):
        if is_value(match["new"]):
            return Slip(match["new"], match["old"] or "")
        clause = match["new"]
        return Slip(statement=clause) if _OWN_CLAUSE.match(clause) else None
    if (match := _SPELLED.match(rest)) and is_value(match["new"]):
        return Slip(match["new"])
    if (match := _RATHER.match(rest)) and is_value(match["new"]) and is_value(match["old"]):
        return Slip(match["new"], match["old"], surely=surely)
    if not cue:
        return None
    if surely and (match := _CLEFT.match(rest)) and is_value(match["new"]):
        return Slip(match["new"])
    match = _BARE.match(rest)
    new = match["new"] if match else ""
    if not is_value(new):
        clause = _OWN_CLAUSE.match(rest) or _IT_DOES.match(rest)
        return Slip(statement=rest, surely=surely) if clause else None
    figure = new[0].isdigit() or new.split()[0].lower() in COUNTS
    return Slip(new, surely=surely) if surely or figure or new[0].isupper() else None


def is_value(phrase: str) -> bool:
    """Whether a phrase may be a value: a few words, none of which makes a clause of them."""
    lows = phrase.lower().split()
    return 0 < len(lows) <= _LONGEST and not (
        _NO_VALUE.match(phrase) or any(_OF_CLAUSES.match(low) for low in lows)
    )


_OF_CLAUSES = re.compile(
    r"(?:i|he|she|we|they|you|me|us|him|them|is|are|was|were|am|be|been|has|have|had|do|does|did"
    r"|can|could|will|would|should|may|might|must|too|also|only|just|anyway|though|\w+n't"
    r"|\w+'(?:m|re|ve|ll|d))$"
)


def is_correction(message: str, *, surely: bool) -> bool:
    """Whether a message corrects what was said before it, `surely` by words of nothing else:
    "Smooth, actually" may be an answer."""
    slips = (slip_of(part) for part in _SENTENCE.split(message) if may_correct(part))
    return any(slip is not None and (slip.surely or not surely) for slip in slips)


_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")


def meant_instead(slip: Slip, stated: Fact) -> str:
    """The statement before as it was meant; "" where the slip says nothing of it."""
    said = stated.told or stated.source
    if slip.statement:
        again = _IT_DOES.match(slip.statement)
        told = re.search(rf"\b{again['verb']}\b", said) if again else None
        return said[: told.start()] + again["said"] if again and told and told.start() else ""
    if not slip.new:
        return ""
    meant = with_new(said, stated.value or "", slip.new, slip.old)
    if meant or slip.old or not slip.surely or not stated.value:
        return meant
    return said.replace(stated.value, slip.new, 1) if _may_be_instead(stated.value, slip) else ""


def _may_be_instead(value: str, slip: Slip) -> bool:
    """Whether what was meant may stand for a value: no name for a figure, no "the second option"
    for any."""
    figures = [any(char.isdigit() for char in phrase) for phrase in (value, slip.new)]
    return figures[0] == figures[1] and _LED.match(slip.new) is None


_LED = re.compile(
    r"(?:the|a|an|in|at|on|to|from|with|for|by|of|about|like|as|after|before|if)\b", re.IGNORECASE
)


# "No sorry, it lands at 5:45"
_IT_DOES = re.compile(
    r"^(?:it|he|she|they|that)(?:'s|'re)? ?(?P<said>(?P<verb>[a-z]+) [^.!?]{1,60})$",
    re.IGNORECASE,
)


def is_same_but_value(one: str, other: str) -> bool:
    """Whether two memories say the same of the same with another value: they begin alike and
    differ in one place of a few words."""
    ours, theirs = one.lower().split(), other.lower().split()
    begin = 0
    while begin < min(len(ours), len(theirs)) and ours[begin] == theirs[begin]:
        begin += 1
    end = 0
    while end < min(len(ours), len(theirs)) - begin and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    sizes = len(ours) - begin - end, len(theirs) - begin - end
    return ((begin + end > 1 and begin > 0) or end > 2) and min(sizes) > 0 and max(sizes) < 4
