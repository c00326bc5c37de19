"""What tells of a change: which sentences do, and their verbs in one piece."""

from __future__ import annotations

import re
from functools import cache

from ....data import table
from ...english.verbs import FORMS, UNCHANGING
from ...shared.prefilter import Prefiltered
from .change_words import change_stems
from .rewording import plainly
from .tokens import phrases, stem_of

_JUNK = Prefiltered(
    '?|"|```|://|kidding|joking|april|jk',
    r"[?]|\"|```|https?://|\b(?:just kidding|only joking|april fools|jk)\b",
)


_WORD = re.compile(r"[a-z']+")


_TELLING = ("now", "changing", "parting", "stopping", "expiring", "leaving")


@cache
def _phrases_by_opening() -> dict[str, tuple[str, ...]]:
    """What tells of a change, by its first word."""
    by_opening: dict[str, list[str]] = {}
    for name in _TELLING:
        for phrase in table("changes")[name]["words"]:
            by_opening.setdefault(_WORD.findall(phrase)[0], []).append(phrase)
    return {word: tuple(each) for word, each in by_opening.items()}


def _has_phrase(low: str) -> bool:
    known = _phrases_by_opening()
    for word in known.keys() & _WORD.findall(low):
        for phrase in known[word]:
            if phrase in low:
                return any(phrases(name).search(low) for name in _TELLING)
    return False


def is_plain(said: str) -> bool:
    """Whether it is a sentence of prose that asks nothing."""
    return len(said) <= 300 and _JUNK.search(_QUOTED_VALUE.sub("", said)) is None


def tells_of_change(said: str) -> bool:
    """Whether a plain sentence has a word of a change or an end."""
    low = with_particles_joined(said.lower().replace("’", "'"))
    if ONCE_AFTER.match(low) is not None or STANDS_AT.search(low) is not None:
        return True
    telling = (
        RESTATED,
        SET_FOR,
        LONG_SINCE,
        _TAKEN_OUT,
        CORRECTS,
        MISSAID,
        _NOT_THAT,
        _OFF_IT,
        _DISMISSED,
        _BACK_AT,
        _ONE_MORE,
    )
    for each in telling:
        if each.search(low):
            return True
    if _FIGURE.search(low) and (_NTH.search(low) or _SO_FAR.search(low)):
        return True
    low = low.replace("n't", " not")
    return CORRECTS.search(low) is not None or _has_phrase(low)


_FIGURE = re.compile(r"\d")


# Of these one has one at a time: "my go-to lunch is falafel".
RESTATED = Prefiltered(
    "go-to|usual|regular|default|main|preferred|current|username|handle|gamertag|screen name"
    "|license plate|bedtime",
    r"\b(?:my|our) (?:go-to|usual|regular|default|main|preferred|current)(?: [\w'-]+){0,3} (?:is"
    r"|are) "
    r"|\b(?:my|our) (?:\w+ )?(?:username|handle|gamertag|screen name|license plate|bedtime) is ",
    flags=0,
)
# "The deadline is the 21st": what is set for one day or amount.
SET_FOR = Prefiltered(
    "is |are ",
    r"(?:^|, )(?:(?:so|ok|okay|and|the|our|my) )*(?!it\b|this\b|that\b|there\b|what\b|which\b|how\b"
    r"|where\b|when\b|who\b|i\b|we\b|he\b|she\b|they\b|you\b)(?:[a-z-]+ ){1,3}(?:is|are) (?:on |at"
    r" |due |in |the |now |from )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february"
    r"|march|april|may$|june|july|august|september|october|november|december|noon|midnight"
    r"|[$£€]?\d)",
    flags=0,
)


# "Handed the captaincy over" is said as "handed over the captaincy".
_SPLIT = Prefiltered(
    "handed|gave|giv|threw|thrown|chucked|tossed|paid|called|traded|swapped|sold|phased"
    "|signed|cut|passed",
    r"\b(?P<verb>handed|gave|given|giving|threw|thrown|chucked|tossed|paid|called|traded|swapped"
    r"|sold"
    r"|phased|signed|cut|passed) (?P<what>(?!me |us |him |her |them |you |up |it )[\w' -]{2,32}?)"
    r" (?P<particle>over|away|off|back|up|out|in|on)\b(?! (?:my|the|our|a|an|of)\b)",
)


_PARTICLES = {
    "handed": "over back", "gave": "away up back", "given": "away up back",
    "giving": "away up back", "threw": "out away", "thrown": "out away", "chucked": "out away",
    "tossed": "out", "paid": "off back",
    "called": "off", "traded": "in", "swapped": "out", "sold": "off", "phased": "out",
    "signed": "over away", "cut": "out off", "passed": "on",
}  # fmt: skip


# What something is called, or is: "the hint is now "red kettle""; no speech.
_QUOTED_VALUE = re.compile(r"(?<= )(?<=is |to |ed |as |it |ow )[\"“](?P<value>[\w' -]{1,40})[\"”]")


_OBLIGED = Prefiltered(
    "had to|ended up|decided to|managed to|chose to|forced to|finally got to",
    r"\b(?:had to|ended up|decided to|managed to|chose to|was forced to|were forced to"
    r"|finally got to)"
    r" (?P<verb>[a-z]+)\b",
)


def _as_past(match: re.Match[str]) -> str:
    """ "Moved" of "had to move": what was done."""
    base = FORMS.get(match["verb"].lower(), (match["verb"].lower(), ""))[0]
    past = _PASTS.get(base, base)
    if stem_of(base) not in change_stems() and stem_of(past) not in change_stems():
        return match[0]  # "decided to stay"
    if base in UNCHANGING or base == "quit":
        return str(base)
    return _PASTS.get(base) or base + ("d" if base.endswith("e") else "ed")


_PASTS = {base: form for form, (base, kind) in FORMS.items() if kind == "past"} | {
    "sell": "sold", "give": "gave", "throw": "threw", "break": "broke", "cut": "cut", "put": "put",
    "let": "let", "shut": "shut", "drop": "dropped", "stop": "stopped", "swap": "swapped",
    "take": "took", "get": "got", "hand": "handed", "cancel": "cancelled", "hang": "hung",
}  # fmt: skip


_LET_GO = Prefiltered(
    "let ",
    r"\blet (?P<what>(?!me\b|us\b|him\b|her\b|them\b|it\b|you\b|go\b)[\w'& -]{2,32}?) go\b"
    r"(?=$|[,.!;]| and\b| last\b| this\b| because\b)",
)


# "I emptied the storage unit and cancelled it": both of one thing.
_AND_IT = Prefiltered(
    " and ",
    r"(?P<before>\b\w+ed (?P<what>(?:the|my|our) [\w' -]{2,28}?)) and (?P<end>cancell?ed|sold"
    r"|returned|scrapped|quit|donated|deleted|dropped|binned|closed|gave away|gave up|ended)"
    r" (?:it|them)\b",
)


def with_particles_joined(said: str) -> str:
    """The sentence with its verbs in one piece, and its turns of phrase put plainly."""
    said = plainly(_QUOTED_VALUE.sub(r"\g<value>", said))
    said = _OBLIGED.sub(_as_past, said)
    said = _LET_GO.sub(r"let go of \g<what>", said)
    said = _AND_IT.sub(r"\g<before> and \g<end> \g<what>", said)
    match = _SPLIT.search(said)
    if match is None or match["particle"].lower() not in _PARTICLES[match["verb"].lower()].split():
        return said
    joined = f"{match['verb']} {match['particle']} {match['what']}"
    return said[: match.start()] + joined + said[match.end() :]


# "Turns out I'm not allergic", "the doctor says I'm not diabetic"
CORRECTS = Prefiltered(
    " not ",
    r"\b(?:turns out|turned out|(?:doctor|dr|vet|doc|specialist|test|tests|clinic"
    r"|results?) (?:says?|said|shows?|showed"
    r"|confirmed)(?: that)?|after all|(?:was |got )?misdiagnosed)\b.* not ",
    flags=0,
)


# "It's not Jon, it's John", "I said shellfish earlier but I meant tree nuts"
MISSAID = Prefiltered(
    "not |n't |meant|mean",
    r"^(?:(?:no|sorry|oops|wait|well|um|hey|actually|by the way|and|so|ok),? )*(?:(?:it's|it is|its"
    r"|that's|it)(?: actually)? (?:not|isn't)|(?:it )?(?:is not|isn't)|not)"
    r" (?P<old>[\w' .:-]{1,30}?)(?:,|;|\.| -)?"
    r" (?:but |it's |it is |its |rather |that's |actually )+"
    r"(?:called |named )?(?P<new>[\w' .:-]{1,30}?)[.!]*$"
    r"|^(?:(?:no|sorry|oops|wait|well|um|actually),? )*(?:it's|it is|its|that's|should be)"
    r" (?P<new3>[\w' .:-]{1,30}?)(?: actually)?, not (?P<old3>[\w' .:-]{1,30}?)[.!]*$"
    r"|\bi (?:said|told you|wrote|typed|mentioned|put) (?:that )?(?:(?:i'm|i am|i like|i love"
    r"|i live in|i work at|i have|it was|it's|my [\w ]+ (?:is|was)) )?(?P<old2>[\w' .:-]{1,30}?)"
    r"(?: earlier| before| yesterday| above| last time)?,?(?: (?:but|and|when|though|sorry))*,?"
    r" (?:what )?(?:i )?(?:actually |really )?(?:meant|mean)(?: was| is| to (?:say|write|type))?:?"
    r" (?P<new2>[\w' .:-]{1,30}?)[.!]*$",
)


FOR_A_TIME = re.compile(
    r"\bfor (?:the|an?|this|one) (?:\w+ )?(?:day|days|week|weekend|night|month|while|bit|afternoon"
    r"|evening|morning|hour|minute|second|meeting|movie|film|game|show|call|flight|party|trip|nap"
    r"|walk|rest of the \w+)\b|\b(?:temporarily|for now|for lent)\b"
    r"|\bfor (?:two|three|four|five|six|ten|\d+) (?:minutes|hours|days|weeks)\b"
)


_TAKEN_OUT = Prefiltered(
    " out of",
    r"\b(?:pulled|took|taken|withdrew) [\w' ]{2,30} out of\b",
    flags=0,
)


_NTH = re.compile(r"\b(?:my|our) \d+(?:st|nd|rd|th) \w+")  # "Georgia was my 24th country"


# "We had a third son", "our second was born"
_ONE_MORE = Prefiltered(
    "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    r"\b(?:had|got|have|adopted|bought|welcomed|hired|opened|with|our|my) (?:an?|our|my|the)? ?"
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) [a-z]+",
    flags=0,
)


# "I've read 16 books", "I'm on day 30 of my detox"
_SO_FAR = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?: now| already)? [a-z]+ (?:about |over )?[£$€]?\d"
    r"|^(?:my|our) [\w' -]{2,30} (?:has|have) \d[\d.,]* [a-z]+$"
    r"|(?:am|'m|is|'s) \d+ (?:days|weeks|months) [a-z]"
    r"|\b(?:on|at|reached|finished|started) (?:day|chapter|page|episode|season|level|lesson|week"
    r"|module|step|volume|unit|round|stage|part|book|lap|row|draft|version) \d"
)


# "I'm back at BMW"
_BACK_AT = Prefiltered(
    "back ",
    r"(?:\bam|\bare|'m|'re) (?:now |finally )?back (?:in|at|on|with|to) ",
    flags=0,
)


# "I'm off painkillers"
_OFF_IT = Prefiltered(
    "off ",
    r"(?:\bam|'m|\bbeen) (?:\w+ )?off (?:the |my )?[a-z]+",
    flags=0,
)


# "We fired Mrs. Fry"
_DISMISSED = Prefiltered(
    "fire|sack|dismiss",
    r"^(?:(?:so|and|then|finally|just) )*(?:i|we)(?:'ve| have)?(?: just| finally| had to)*"
    r" (?:fired?|sacked?|dismiss(?:ed)?) [a-z]",
    flags=0,
)


_NOT_THAT = Prefiltered(
    ", not ",
    r", not (?:[a-z]+ ){0,2}[\w:.'-]+[.!]*$",
    flags=0,
)  # "is 34, not 32"


LONG_SINCE = Prefiltered(
    "months|years|ages|forever|a year",
    r"(?:have|has|'ve|haven't|hasn't) (?:not )?\w+ .*(?:months|years|ages|forever|a year)",
    flags=0,
)


STANDS_AT = Prefiltered(
    " to |at ",
    r"^(?:down|up) to [£$€]?\d|\b(?:myself|weight) (?:down|up) to \d"
    r"|(?:'s|'m|\bis|\bam|\bare) (?:now )?(?:at|up to|down to) (?:[£$€]?\d"
    r"|once|twice|one|two|three|four|five)",
    flags=0,
)


# "After the reorg I report to Dmitri."
ONCE_AFTER = Prefiltered(
    "after ",
    r"after (?:the|my|our|we|i) [a-z ]{3,30} (?:i|we|my|our) ",
    flags=0,
)
