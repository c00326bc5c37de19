"""An answer filled into its question: "Which team do you support?" "Feyenoord"."""

from __future__ import annotations

import re

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ..slots.occupations import is_occupation
from ..tokens import words_of
from ..verbs import BE, MODALS, form_of, is_adverb, is_past, past_of, third_singular
from .asked import ABOUT_HERE, YOUR

PREPOSITION = re.compile(r"^(?:in|at|from|on|with|for|as|to|it's|it is|that's|just|about)\s+", re.I)
# "Where do you live?" "Bonn": in Bonn.
_WHERE = {"live": " in", "work": " at", "study": " at", "teach": " at", "grow": " in"}
PLACED = re.compile(
    r"(?:in|at|on|near|by|with|from|to|outside|above|next|down|here|there|abroad|close)\b",
    re.IGNORECASE,
)
# "Which languages are you focusing on?", "How many users do you have?".
_ASKED = re.compile(
    r"\b(?P<wh>what|which|who|where|when|how (?:many|much|long|big|large|far|often|old))\b"
    r"(?P<of>(?: (?!(?:are|is|do|does|did|have|has)\b)[\w/-]+){0,5}?)(?:'s|'re)?"
    r"(?: (?P<be>are|is|do|does|did|have|has))?"
    r" (?P<whom>you|your (?:[\w-]+ ){0,2}?[\w-]+(?: (?-i:[A-Z][\w'-]+))?|the [\w-]+"
    r"|(?-i:[A-Z][\w'-]+))"
    r"(?P<does>(?: [^?]*)?)\?\s*$",
    re.IGNORECASE,
)
# "Are you working on molecules, proteins, or something else?"
_CHOSEN = re.compile(
    r"\bare you (?:currently |mainly |mostly )?(?P<doing>[a-z]+ing)(?P<link> (?:on|with|for|at|in"
    r"|to|about))? [^?]+,? or [^?]+\?\s*$",
    re.IGNORECASE,
)
_PRESENTLY = re.compile(
    r" (?:currently|now|right now|at the moment|these days|today|first|mainly|mostly|exactly"
    r"|still|yet|even)\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\bhow many (?P<what>[\w -]{2,30}?) (?:are|is|work|do you have) (?:there )?(?:in|on|at) your "
    r"(?P<where>[\w -]{2,30}?)\?\s*$",
    re.IGNORECASE,
)
_PARTICLE = re.compile(r"^ (?:up|out|off|back|away|down)\b", re.IGNORECASE)
# "Twice a week if I'm lucky".
_IN_CASE = re.compile(r",? (?:if|when|unless|because|whenever) (?:i|i'm|my|we|it|it's)\b.*$", re.I)
_POINTS = re.compile(r"(?:\w+ )?(?:it|this|that|them|these|those)", re.IGNORECASE)
_ROUGHLY = "(?:about|around|roughly|over|nearly|almost|only|just|maybe) "
# "About 40" of "about 40 at lunch".
_COUNT = re.compile(
    rf"(?:{_ROUGHLY})*"
    r"(?:\d(?:[\d.,]*\d)?|[a-z-]+)",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    rf"(?:{_ROUGHLY})*"
    rf"(?:\d(?:[\d.,]*\d)?k?|(?:{'|'.join(NUMBERS)}|a (?:dozen|hundred|thousand|few|couple of))\b)",
    re.IGNORECASE,
)
_OWN_NOUN = re.compile(
    r" (?:(?:older|younger|elder|little|big|half|adult|grown|twin) )*"
    r"(?!(?:an?|per|each|every|in|on|at|from|with|of|including|now|or|and|to|for|total|altogether"
    r"|so|plus|if|when|most|some|the|my|left|already|more|this|last)\b)[a-z]+s\b", re.IGNORECASE
)  # fmt: skip
_USUAL = re.compile(r" (usually|normally|generally|typically|mostly|often)(?= )", re.IGNORECASE)
# "What are you working on?", not "When did you move to Oslo?".
_LINK = re.compile(
    r"^ (on|with|for|at|in|to|from|about|by)(?=$| (?:for|in|at|with|on|from|as)\b)", re.IGNORECASE
)
_MINE = re.compile(r"\b(?:my|our|us)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"^ (?:for|in|at|with|on|from) (?!(?:it|this|that|these|those|them|me|us)\b).{2,40}$",
    re.IGNORECASE,
)
# What is asked of what to do here, or of what somebody thinks.
_NO_VERBS = word_set(
    "want like need think mean prefer say know see feel suggest recommend looking trying thinking "
    "hoping asking wondering having going getting seeing doing expect expecting mind referring"
)


def filled_in(question: str, answer: str) -> str:
    """The question as a statement with the answer in it: "I am focusing on Swahili"."""
    if cut := _IN_CASE.search(answer):
        told = filled_in(question, answer[: cut.start()])
        return f"{told}{cut.group()}" if told else ""
    words = [word.low for word in words_of(answer)]
    if not words or is_past(words[0]) or any(
        low in BE or low in MODALS or low in ("i", "you", "let", "we", "it", "that", "this")
        or (low == "my" and words[max(0, place - 1)] not in _BEFORE_MINE)
        or form_of(low) in ("third", "past") for place, low in enumerate(words)
    ):  # fmt: skip
        return ""
    plain = answer[:1].lower() + answer[1:] if words[0] in HEDGES else answer
    chosen = _CHOSEN.search(question)
    if chosen and chosen["doing"].lower() not in _NO_VERBS:
        return f"I am {chosen['doing'].lower()}{chosen['link'] or ''} {plain}"
    if inside := _INSIDE.search(question):
        return _counted_inside(inside, plain, words)
    match = _ASKED.search(question)
    return _as_statement(match, plain, words) if match else ""


def _counted_inside(match: re.Match[str], plain: str, words: list[str]) -> str:
    """ "How many people are in your team?"."""
    if match["what"].lower().split()[-1] in words:
        return f"my {match['where']} has {plain}"
    figure = _FIGURE.match(plain)
    if figure is None:
        return ""
    return f"my {match['where']} has {figure[0]} {match['what']}{plain[figure.end() :]}"


def _as_statement(match: re.Match[str], plain: str, words: list[str]) -> str:
    be, whom = (match["be"] or "").lower(), match["whom"]
    does = _PRESENTLY.sub("", match["does"])
    usually = _USUAL.match(does)
    does = does[usually.end() :] if usually else does
    who = "I" if whom.lower() == "you" else re.sub("^your ", "my ", whom, flags=re.IGNORECASE)
    if ABOUT_HERE.search(does) or _MINE.search(does):
        return ""
    asked, _, rest = YOUR.sub("my", does).strip().partition(" ")
    verb = asked.lower()
    if verb == "do" and not rest:
        return _is_job(who, plain, words)
    if not verb:
        return _is_what(match, who, plain, words) if who != "I" else ""
    if verb in _NO_VERBS or verb in ("all", "guys", "both", "two"):
        return ""
    if be == "have" and verb == "been" and match["wh"].lower() == "how long":
        since = "" if plain.lower().startswith("since ") else "for "
        return f"I have been {rest} {since}{plain}" if rest[:1].isalpha() else ""
    if be == "do":
        often, _, others = plain.partition(" ")
        if others and is_adverb(often):
            who, plain = f"{who} {often}", others  # "I usually wear a medium"
        elif usually:
            who = f"{who} {usually[1].lower()}"
    said = _predicate(who, be, verb)
    if not said:
        return ""
    rest = f" {rest}" if rest and not _POINTS.fullmatch(rest) else ""
    if particle := _PARTICLE.match(rest):
        said, rest = said + particle[0], rest[particle.end() :]
    return _with_answer(match, said, verb, rest, plain, words)


def _predicate(who: str, be: str, verb: str) -> str:
    """ "I am focusing" of "are", "focusing"; "" where the verb is none that is filled in."""
    if be in ("are", "is") and verb.endswith("ing"):
        return f"{who} {'am' if who == 'I' else be} {verb}"
    if be == "do" and verb.isalpha():
        return f"{who} {verb}"
    if be == "did" and verb.isalpha():
        return f"{who} {past_of(verb)}"
    if be == "does" and who != "I":
        return f"{who} {'has' if verb == 'have' else third_singular(verb)}"
    return ""


def _with_answer(
    match: re.Match[str], said: str, verb: str, rest: str, plain: str, words: list[str]
) -> str:
    """The answer where its question asks for it. rest: what the question says behind its verb."""
    wh = match["wh"].lower()
    link = _LINK.match(rest)
    linked = link[0] if link and not _TAIL.match(rest) else ""
    if wh == "where" and not linked:
        if _TO_SCHOOL.match(rest):
            return f"{said} to {PREPOSITION.sub('', plain)}"  # "Where does your son go to school?"
        if rest and PLACED.match(plain):
            return f"{said}{rest} {plain}"  # "Where did you meet your wife?"
        if PLACED.match(plain):
            plain = plain[:1].lower() + plain[1:]
        elif verb in _WHERE:
            linked = _WHERE[verb]
        else:
            return ""  # "Where do you go hiking?"
    if re.match(r" to\b(?! (?:the|a|an|my|[A-Z]))", rest) and not linked:
        return ""  # "Where did you plan to go?"
    if wh in ("when", "how often", "how long") and not linked:
        plain = f"in {plain}" if _YEAR.fullmatch(plain) else plain
        plain = f"on {plain}" if _DAY.match(plain) else plain
        return f"{said}{rest} {plain}"
    tail = rest if not linked and _TAIL.match(rest) else ""
    counted = match["of"] if wh in ("how many", "how much") else ""
    if wh == "how much" and counted:
        measured = _measured(counted, plain)
        return f"{said}{linked} {measured}{tail}" if measured else ""
    if words[0] in NUMBERS or verb in _TAKEN_IN:
        plain = plain[:1].lower() + plain[1:]
    return f"{said}{linked} {_counted(counted, plain, words)}{tail}"


def _measured(noun: str, plain: str) -> str:
    """ "How much coffee do you drink?" "Two cups a day": "two cups of coffee a day"."""
    measured = _MEASURE.match(plain)
    if measured is None:
        return ""
    of = "" if noun.split()[-1].lower() in ("money", "time") else f" of{noun}"
    return f"{measured[0]}{of}{plain[measured.end() :]}"


def _counted(noun: str, plain: str, words: list[str]) -> str:
    """ "How many dogs do you have?" "Two": "two dogs"; of no noun as it is."""
    if not noun or noun.split()[-1].lower() in words:
        return plain
    if words[-1] in ("one", "1"):
        noun = singular(noun)
    figure = _COUNT.match(plain)
    at = figure.end() if figure else len(plain)
    if _OWN_NOUN.match(plain[at:]):
        return plain  # "How many siblings do you have?" "2 brothers"
    return f"{plain[:at]}{noun}{plain[at:]}"


def _is_job(who: str, plain: str, words: list[str]) -> str:
    """ "What does your brother do?"."""
    job = plain.split()[-1].lower()
    if who == "I" or not is_occupation(job):
        return ""
    article = "" if words[0] in ("a", "an", "the") else "an " if job[0] in "aeiou" else "a "
    return f"{who} is {article}{plain}"


# "In 2021, after my second kid".
_BEFORE_MINE = word_set("after before with at near in for on by since of from to")
_MEASURE = re.compile(
    rf"(?:{_ROUGHLY})?"
    rf"(?:(?:\d[\d.,]*|{'|'.join(NUMBERS)}|an?(?= )) ?[a-z]+\b|[$€£]\d[\d.,]*)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d")
_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)
_TO_SCHOOL = re.compile(r" to (?:school|college|university|uni|church|kindergarten|daycare)$", re.I)
_TAKEN_IN = ("eat", "drink", "cook", "enjoy", "study", "studied")
SINGULAR = {
    "children": "child",
    "buses": "bus",
    "kids": "kid",
    "people": "person",
    "wives": "wife",
    "mice": "mouse",
}


def singular(noun: str) -> str:
    """ "dog" of "dogs"."""
    head, of, whole = noun.partition(" of ")
    if of:
        return f"{singular(head)}{of}{whole}"  # "cup of coffee"
    before, space, last = noun.rpartition(" ")
    if last in SINGULAR:
        last = SINGULAR[last]
    elif last.endswith("ies"):
        last = last.removesuffix("ies") + "y"
    elif last.endswith(("ches", "shes", "sses", "xes")):
        last = last.removesuffix("es")
    elif not last.endswith("ss"):
        last = last.removesuffix("s")
    return f"{before}{space}{last}"


HEDGES = word_set(
    "the a an mostly mainly primarily about around roughly currently usually just only"
)


def _is_what(match: re.Match[str], who: str, plain: str, words: list[str]) -> str:
    """ "How big is your team?", "When is the deadline?"."""
    wh = match["wh"].lower()
    if (match["be"] or "").lower() not in ("is", "are") or match["of"].strip():
        return ""
    if wh in ("how big", "how large", "how long", "how far") and words[0][:1].isdigit():
        return f"{who} is {plain}"
    if wh == "where" and who.startswith("my ") and PLACED.match(_EXACTLY.sub("", plain)):
        return f"{who} is {plain}"
    return f"{who} is {plain}" if wh == "when" and who.startswith(("the ", "my ")) else ""


_EXACTLY = re.compile(r"^(?:right|just|directly|straight|opposite|not far) ", re.IGNORECASE)
