"""Another amount, time, rate or frequency of what a memory tells."""

from __future__ import annotations

import re
from itertools import pairwise

from ....english.verbs import MODALS, is_past
from ....shared.lexis import word_set
from ..change_words import is_of_change
from ..held import Held, is_shared
from ..statement import Part, new_words, told_by
from ..tokens import (
    AMOUNT,
    LINKS,
    SPANS,
    STATE,
    UNITS,
    Token,
    content_of,
    is_of_time,
    phrases,
    stem_of,
    tokens_of,
)
from .qualified import is_qualified
from .wording import PRICES

_EVERY = re.compile(
    r"\bevery (?:other |single |second |third )?(?:\w+ )?(?:days?|weeks?|months?|years?|quarters?"
    r"|nights?|mornings?"
    r"|evenings?|weekends?|hours?|weekdays?)\b"
    r"|\b(?:once|twice|thrice|\w+ times|\w+ days|\w+ nights|(?:one|two|three|four|five|six|seven"
    r"|\d)) (?:a|per|every|each) (?:day|week"
    r"|month|year|quarter)\b"
    r"|\b(?:bi-?)?(?:daily|weekly|monthly|yearly|quarterly|annually|fortnightly)\b"
)


def other_frequency(part: Part, held: Held) -> int:
    """ "We get paid monthly now" of "Gets paid every two weeks"."""
    was = _EVERY.search(held.low)
    if was is None or part.search(DENIED) or part.passing or part.beside:
        return 0
    said = part.search(_EVERY)
    if said is None or said[0] == was[0] or not (part.whole.now or part.whole.changing):
        return 0
    known = {token.low for token in tokens_of(was[0])}
    rest = [
        token for token in held.content
        if token.low not in known and not is_of_time(token)
    ]  # fmt: skip
    if len(rest) > 1 and part.whole.changing:
        rest = [token for token in rest if token is not held.verb]  # "cut it down to once a month"
    whole = bool(rest) and all(is_shared(token, part.stems) for token in rest)
    if not whole and held.of_user and is_shared(held.verb, part.stems):
        # "I've started going three times a week" of "Goes to yoga twice a week".
        again = [token for token in new_words(part, held) if not is_of_time(token)]
        times = {token.low for token in tokens_of(said[0])}
        if all(token.low in times for token in again):
            return 20 if _ONESELF.match(part.low) else 0
    return 30 if whole and not is_qualified(part, held) else 0


DENIED = re.compile(
    r"\b(?:changed|switched) (?:trains|buses|planes|lanes|clothes|sides|places|shoes|the sheets)\b|"
    r"\bno (?:longer|more)\b|\bany ?more\b|\b(?:stopped|stop|quit|gave up) \w+ing\b"
)


_ONLY_ON = re.compile(r"\b(?:only|just)\b.*\bon\b.*\b(?:now|these days|nowadays|from now on)\b")


@told_by(_ONLY_ON)
def fewer_days(part: Part, held: Held) -> int:
    """ "German class only meets on Mondays now" of "... meets on Mondays and Wednesdays"."""
    if part.passing or part.beside:
        return 0
    was = {token.stem for token in held.tokens if token.kind == "day"}
    said = {token.stem for token in part.tokens if token.kind == "day"}
    rest = [token for token in held.content if token.kind != "day" and not is_of_time(token)]
    whole = bool(rest) and all(is_shared(token, part.stems) for token in rest)
    return 24 if said and said < was and whole else 0


_ONESELF = re.compile(r"(?:so |and |now )*(?:i|we)\b")
_IS_ON = re.compile(
    r"(?:\bis|\bare|'s|\b(?!was\b|has\b)[a-z]+s|(?:was |got |has been )?(?:moved|switched"
    r"|changed|extended"
    r"|pushed|postponed|shifted|rescheduled))(?: now| only| back)? (?:on|to|until)\b"
)


@told_by(_IS_ON)
def other_day(part: Part, held: Held) -> int:
    """ "Trivia night is on Wednesdays from now on" of "Has Tuesday night trivia at the Anchor"."""
    if not held.of_user or part.passing or part.beside:
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    was = {token.stem for token in held.tokens if token.kind == "day"}
    said = {token.stem for token in part.tokens if token.kind == "day"}
    match = part.search(_IS_ON)
    if len(was) != 1 or len(said) != 1 or was == said or match is None:
        return 0
    subject = content_of(part.low[: match.start()])
    subject = [token for token in subject if not is_of_time(token) and not is_of_change(token)]
    verb = None if held.is_had else held.verb
    nouns = [token for token in held.content if token.kind == "word" and token is not verb]
    known = {token.stem for token in nouns}
    behind = [
        token for token in tokens_of(part.low[match.end() :])
        if token.says and not is_of_time(token) and not is_of_change(token)
    ]  # fmt: skip
    if behind or not subject or held.verb.low in ("works", "work"):
        return 0
    return 22 if all(token.stem in known for token in subject) else 0


def _numbers(tokens: list[Token]) -> list[str]:
    """The numbers, but for "one of them", "painted one of the flats"; "video 20 of the course" is
    one."""
    return [
        token.low for place, token in enumerate(tokens)
        if token.kind == "number" and (
            [each.low for each in tokens[place + 1 : place + 2]] != ["of"]
            or (place and tokens[place - 1].kind == "word" and tokens[place - 1].says
                and not is_past(tokens[place - 1].low))
            or [each.low for each in tokens[place + 2 : place + 3]] == ["us"]
        )
    ]  # fmt: skip


def _unit_of(tokens: list[Token]) -> str:
    """The unit of the only number, "" where none stands by it."""
    place = next((i for i, token in enumerate(tokens) if token.kind == "number"), -1)
    for near in (place + 1, place - 1):
        if 0 <= near < len(tokens) and tokens[near].low in UNITS:
            return UNITS[tokens[near].low] or tokens[near].low
    return ""


def other_amount(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "The rent went up to 900" of "Rent is 850"."""
    was, said = _numbers(held.tokens), _numbers(part.tokens)
    if len(said) == 2 and len(was) == 1 and was[0] in said:
        said = [number for number in said if number != was[0]]
    if (
        not was
        or len(was) != len(said)
        or was == said
        or (_is_passing(part, held) and not part.whole.search(_RECORD))
    ):
        return 0
    dated = [token.low for token in held.tokens].index("since") if " since " in held.low else None
    kinds = [token.kind for token in held.tokens[:dated] if token.kind in ("day", "date")]
    if kinds and not any(token.kind in kinds for token in part.content):
        return 0
    if _is_of_another_day(part, held) or is_narrower(part, held, common):
        return 0
    if not are_alike(part, held) or _is_done_to_another(part, held):
        return 0
    anchors = [token for token in common
               if token.kind in ("word", "name", "code") and token.stem not in SPANS
               and token.low not in UNITS and token.stem not in STATE_STEMS
               and token.low not in MODALS]  # fmt: skip
    main = held.tokens[: _end_of_amount(held.tokens)]
    left = [token for token in left if any(token is each for each in main)]
    rest = [token for token in left if token.kind not in ("number", "unit")
            and token.stem not in SPANS and token.low not in UNITS
            and token.stem not in AMOUNT_STEMS and token.low not in _MEMBERS]  # fmt: skip
    if part.whole.search(_RECORD):
        rest = [token for token in rest if token.low not in _OF_RECORDS]
    if len(anchors) > 1:
        rest = [token for token in rest if token.kind != "name"]
    if any(token.kind == "name" and token is held.tokens[1] for token in anchors):
        rest = [token for token in rest if token is not held.tokens[0]]  # "Miso" of "Cat Miso"
    units = _unit_of(held.tokens), _unit_of(part.tokens)
    if rest and part.search(_MADE_BIGGER) and units[0] == units[1] != "":
        rest = [token for token in rest if token is not rest[-1]]  # "8 GB of RAM"
    if part.search(_MOVED_ME):
        rest = [token for token in rest if token.low not in _APPOINTED]
    same = _counted_in(held.tokens) == _counted_in(part.tokens) != ""
    if len(anchors) > 2 and same and not _says_more(part, held):
        rest = []  # "65 listings in my shop" of "Runs a small shop with about 40 listings"
    if not anchors and not rest and units[0] == units[1] != "" and held.verb.low == "weighs":
        return 40 if part.search(_ITSELF) and not _says_more(part, held) else 0
    labelled = _label_of(held.tokens) == _label_of(part.tokens) != ""
    if not anchors or (rest and len(anchors) < 2 and not labelled) or len(rest) > 1:
        return 0
    return 40 + 4 * len(anchors) - 3 * len(rest)


def _is_passing(part: Part, held: Held) -> bool:
    """Whether it is for a time only, which isn't what the memory is about: "the budget for the
    trip"."""
    return part.passing and not any(
        match.group() in held.low and match.group().startswith("for ")
        for match in phrases("passing").finditer(part.low)
    )


_ORDINAL_OF = re.compile(r"\b(?:my|our) (?P<count>\d+) ?(?:st|nd|rd|th) (?P<what>\w+)")


@told_by(_ORDINAL_OF)
def counted_on(part: Part, held: Held) -> int:
    """ "Georgia was my 24th country" of "Has visited 23 countries"."""
    match = part.search(_ORDINAL_OF)
    if match is None or part.unreal or part.search(_TO_COME) or not held.of_user:
        return 0
    for token, following in pairwise(held.tokens):
        if token.low.isdecimal() and following.stem == stem_of(match["what"]):
            return 24 if 0 < int(match["count"]) - int(token.low) < _FEW_MORE else 0
    return 0


_FEW_MORE = 10
_TO_COME = re.compile(r"\b(?:will|going to|next)\b")


_THAT_MAKES = re.compile(
    r"\b(?:that|which) makes(?: it| us)? (?P<count>\w+)(?: (?P<what>(?!now|in)\w+))?"
    r"(?: now| in total)?$"
)
_MORE = re.compile(r"\b(?:more|another|extra|new) (?P<what>[a-z]+)\b")


# "Got myself down to 86 kilos"
_ITSELF = re.compile(r"\bmyself\b")


def _says_more(part: Part, held: Held) -> bool:
    """Whether it speaks of something that the memory doesn't, beside the number and its unit."""
    return any(
        token.kind in ("word", "name", "code") and token.low not in UNITS
        for token in new_words(part, held)
    )


def _counted_in(tokens: list[Token]) -> str:
    """The stem of what the first number counts: "listing" of "40 listings"; "" where nothing."""
    for token, following in pairwise(tokens):
        if token.kind == "number":
            return following.stem if following.kind == "word" and following.says else ""
    return ""


@told_by(_THAT_MAKES)
def counted_anew(part: Part, held: Held) -> int:
    """ "We hired two more, that makes 6 employees" of "Startup has 4 employees"."""
    match = part.search(_THAT_MAKES)
    if match is None or not _WE.match(part.whole.low):
        return 0
    what = stem_of(match["what"] or "")
    if part.whole.people - {stem_of("people"), what}:
        return 0  # "my sister had twins, that makes 4 kids"
    more = _MORE.search(part.whole.low) if not what else None
    what = stem_of(more["what"]) if more else what
    for place, token in enumerate(held.tokens):
        behind = [each.stem for each in held.tokens[place + 1 : place + 3]]
        if token.kind == "number" and what and what in behind:
            return 24 if tokens_of(match["count"])[0].low != token.low else 0
    return 0


_WE = re.compile(r"(?:so |and |now )*(?:i|we|i've|we've|my|our)\b")


def _is_done_to_another(part: Part, held: Held) -> bool:
    """Whether the verb has an object of its own: "weighed my suitcase" of "Weighs 80 kilos"."""
    following = held.tokens[1:2]
    if not held.of_user or not following or following[0].kind != "number":
        return False
    place = next((i for i, token in enumerate(part.tokens) if token.stem == held.verb.stem), -1)
    behind = part.tokens[place + 1 : place + 3] if place >= 0 else []
    return len(behind) == 2 and behind[0].low in ("my", "the", "our", "his", "her") and (
        behind[1].says and not is_shared(behind[1], held.words)
    )  # fmt: skip


def are_alike(part: Part, held: Held) -> bool:
    """Whether both are amounts of one kind: not "paid on the 1st" beside "3000 euros", nor "delayed
    by 2 hours" beside "at 9"."""
    units = _unit_of(held.tokens), _unit_of(part.tokens)
    if all(units) and units[0] != units[1]:
        return False
    if part.search(_OF_BODIES) and not _OF_BODIES.search(held.low) and not units[0]:
        return False  # "5 feet tall" of "Son is 12"
    if units[1] in ("hour", "minute", "day") and not units[0] and re.search(r"\bat \d", held.low):
        return False
    if {_is_at(part.tokens), _is_at(held.tokens)} == {"clock", "date"}:
        return False
    if _are_two_points(part, held) or are_counted_of_two(part, held):
        return False
    if bool(part.search(_ON_THE)) != bool(_ON_THE.search(held.low)):
        return False
    return part.search(_BY_SO_MUCH) is None or " to " in part.low


_OF_BODIES = re.compile(r"\d (?:feet|foot|ft|inches|cm) (?:\d+ )?(?:tall|long|high)\b")


# Where something begins, and where it ends.
_POINTS = (
    re.compile(r"\b(?:start(?:s|ed)?|beg[aiu]ns?|open(?:s|ed)?|launch(?:es|ed)?|kick(?:s|ed) off"
               r"|departs?|departed|leaves|takes off|due from|check-?in|opening|born|joined)\b"),
    re.compile(r"\b(?:ends?|ended|due|finish(?:es|ed)?|clos(?:es|ed)|expires?|expired|arrives?"
               r"|arrived|lands?|landed|gets in|deadline|check-?out|closing|died|left)\b"),
)  # fmt: skip


def _are_two_points(part: Part, held: Held) -> bool:
    """Whether one tells of the beginning and the other of the end: "the project started on 2
    January" beside "The project is due on 1 March"."""
    ours, theirs = (
        [point.search(low) is not None for point in _POINTS] for low in (part.low, held.low)
    )
    return ours in ([True, False], [False, True]) and theirs == ours[::-1]


_COUNTED_OF = re.compile(
    r"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) \w+ of "
    r"(?:my |our |the |their )?(?P<what>[\w' -]+)"
)
_NO_THING = {token.stem for token in content_of("left remaining now week month")}


def are_counted_of_two(part: Part, held: Held) -> bool:
    """ "2 days of sick leave" beside "4 days of vacation"."""
    said, was = part.search(_COUNTED_OF), _COUNTED_OF.search(held.low)
    if said is None or was is None:
        return False
    ours, theirs = ({t.stem for t in content_of(each["what"])} for each in (said, was))
    return not (ours - _NO_THING) & (theirs - _NO_THING)


def _is_at(tokens: list[Token]) -> str:
    """Whether the number is of a clock or of a date: "6 am", "June 5"."""
    for place, token in enumerate(tokens):
        if token.kind == "number":
            near = tokens[max(place - 1, 0) : place + 2]
            if any(each.kind == "date" for each in near):
                return "date"
            if ":" in token.low or any(each.low in ("am", "pm", "o'clock") for each in near):
                return "clock"
    return ""


_ON_THE = re.compile(r"\b\d+ ?(?:st|nd|rd|th)\b")

_BY_SO_MUCH = re.compile(r"\bby (?:about |around )?[$£€]?\d")


def _is_of_another_day(part: Part, held: Held) -> bool:
    """Whether both speak of a thing of a certain day, and not of the same: "my Tuesday shift now
    starts at 6" of "Thursday shift starts at 8"."""
    lows = [token.low.rstrip("s") for token in held.tokens]
    counted = next((i for i, token in enumerate(held.tokens) if token.kind == "number"), len(lows))
    days = [i for i in range(counted) if held.tokens[i].kind == "day" or lows[i] in _PARTS_OF_WEEK]
    if not days or lows[days[-1]] in {token.low.rstrip("s") for token in part.tokens}:
        return False
    return any(
        token.says and token.kind == "word" and token.stem not in SPANS
        for token in held.tokens[days[-1] + 1 : counted]
    )


_PARTS_OF_WEEK = word_set("weekday weekend workday")


def is_narrower(part: Part, held: Held, common: list[Token]) -> bool:
    """Whether the clause counts something else, or some only: "sales at my shop went up to 5000" of
    "Pays 900 for the shop", "I have two kids in school" of "Has three kids"."""
    known = {token.stem for token in common}
    places = [i for i, token in enumerate(part.tokens) if is_shared(token, known)]
    if not places:
        return False
    if re.search(r"\b(?:that|which|who)\b", held.low) or _is_at_another(part, held):
        return True
    another = part.search(_FOR_ANOTHER)
    if another and not any(
        is_shared(token, held.words) or token.low in _HOMES for token in tokens_of(another["what"])
    ):
        return True
    if held.low.startswith("has "):
        behind = part.tokens[places[-1] + 1 :]
        return (
            bool(behind[1:])
            and behind[0].low in ("in", "on", "at", "with", "from", "under")
            and any(token.says and token.kind == "word" for token in behind)
            and not any(token.kind in ("day", "date") for token in behind)
        )
    first = next((i for i, token in enumerate(part.tokens) if token.says), -1)
    behind = part.tokens[first + 1 : first + 2]
    return (
        0 <= first < places[0]
        and part.tokens[first].kind == "word"
        and part.tokens[first].low not in _COUNTED
        and not is_of_change(part.tokens[first])
        and bool(behind)
        and behind[0].low in ("at", "in", "of", "from", "with", "for")
    )


_FOR_ANOTHER = re.compile(
    r"^(?:so |and |now )*(?:the|my|our) (?:\w+ )?\w+ (?:for|of|on|at) (?:the|my|our|a) "
    r"(?P<what>[\w' -]{2,20}?) (?:went|is|was|has|goes|got|rose|jumped|dropped|increased|fell)\b"
)
_HOMES = word_set("apartment flat place house home unit room")

_AT = re.compile(r"\b(?:at|in) (?:my |the |our )?(?P<where>[a-z]+)")


def _is_at_another(part: Part, held: Held) -> bool:
    """Whether the amounts are of two places: "parking at work", "for parking at home"."""
    there, here = (
        {stem_of(match["where"]) for match in _AT.finditer(low)} for low in (part.low, held.low)
    )
    return bool(there - held.words) and bool(here - part.stems)


_COUNTED = PRICES | word_set("ticket number size")


def _end_of_amount(tokens: list[Token]) -> int:
    """Where what an amount is for begins: "gets up at 5:30 for the early shift"."""
    counted = next((i for i, token in enumerate(tokens) if token.kind == "number"), len(tokens))
    return next(
        (i for i in range(max(counted, 3), len(tokens)) if tokens[i].low in _AIMS), len(tokens)
    )


_AIMS = word_set("for because when so since")

# They say nothing of what is counted.
_MEMBERS = word_set(
    "st nd rd th can left remaining people members employees persons players participants "
    "subscribers followers rating elo score rank points"
)

_MADE_BIGGER = re.compile(
    r"\b(?:upgraded|downgraded|expanded|extended|bumped|maxed out|increased|raised|lowered|cut)"
    r" (?:my|our|the) [\w' -]{2,24}? to\b"
)
# "The dentist's office moved me to the 22nd"
_MOVED_ME = re.compile(
    r"\b(?:moved|bumped|pushed|rescheduled|shifted|rebooked|switched) (?:me|us)(?: up| back)? to\b"
)
_APPOINTED = word_set("appointment meeting session lesson slot visit surgery booking reservation")

_OF_RECORDS = word_set("max best press pr pb record personal time high")

_RECORD = re.compile(r"\b(?:record|pr|pb|personal best|new best|all-time high)\b")


_BEATEN = re.compile(
    r"\b(?:broke|beat|under|sub) (?:the )?\d[\d:]*(?: |-)?(?:minutes?|hours?|seconds?)?\b"
)
_NO_RECORD = re.compile(
    r"\b(?:no|not|missed|without|until|before) (?:an? |my |the |new )*(?:record|pb|pr)\b"
)
_RECORD_HELD = re.compile(r"\b(?:record|pr|pb|personal best|best(?: time)?|fastest|max)\b")
_DISCIPLINE = re.compile(
    r"\b(?:half(?: marathon)?|marathon|(?:5|10|15|3)(?: ?k| km)|mile|bench|squat|deadlift|ironman"
    r"|triathlon|swim|row|plank|ultra|sprint|freestyle|backstroke|butterfly|breaststroke)\b"
)


def new_record(part: Part, held: Held) -> int:
    """ "Ran 3:41 in Berlin, new PB" of "Marathon PB is 3:48": of a like amount, and of no other
    discipline."""
    low = part.whole.low
    if not (_RECORD.search(low) or _BEATEN.search(low)) or _RECORD_HELD.search(held.low) is None:
        return 0
    if _NO_RECORD.search(low):
        return 0
    if (part.actor and part.actor.kind == "name") or are_of_other_sports(part, held):
        return 0
    new, old = (
        [
            _size_of(token.low)
            for token, following in pairwise([*tokens, Token("", "", "", "mark")])
            if token.kind == "number" and UNITS.get(following.low) != "km"
        ]
        for tokens in (part.whole.tokens, held.tokens)
    )
    if len(old) != 1 or not old[0][0]:
        return 0
    size, shape = old[0]
    near = [each for each, form in new if form == shape and each != size and _is_near(each, size)]
    return 24 if near and not any(each == size for each, _ in new) else 0


def are_of_other_sports(part: Part, held: Held) -> bool:
    """ "New half marathon PB" beside "Marathon PB is 3:48"."""
    was = _sports_of(held.low)
    said = _sports_of(part.whole.low) if was else was
    return bool(was and said) and not was & said


def _sports_of(low: str) -> set[str]:
    return {match[0].replace(" ", "").removesuffix("m") for match in _DISCIPLINE.finditer(low)}


def _size_of(low: str) -> tuple[float, int]:
    """How much an amount is, and of how many parts it is: 3:48 of two."""
    parts = low.replace(",", "").lstrip("$£€").split(":")
    try:
        size = sum(float(part) * 60 ** (len(parts) - 1 - i) for i, part in enumerate(parts))
    except ValueError:
        return 0.0, 0
    return size, len(parts)


def _is_near(size: float, other: float) -> bool:
    return 0.8 < size / other < 1.25


def _label_of(tokens: list[Token]) -> str:
    """The word that the number belongs to: "plot" of "plot 17"."""
    place = next((i for i, token in enumerate(tokens) if token.kind == "number"), 0)
    before = tokens[place - 1] if place else None
    return (
        before.stem
        if before and before.says and before.kind == "word" and before.low not in LINKS
        else ""
    )


STATE_STEMS = {stem_of(low) for low in STATE}

AMOUNT_STEMS = {stem_of(low) for low in AMOUNT}

_RATE = re.compile(
    r"[£$€]?(?P<amount>\d[\d.,]*k?) ?(?:\w+ )?(?P<per>(?:an?|per|every) (?:hour|day|week|month"
    r"|year|mile|night|session)|/ ?(?:hr|hour|mo|month|yr|week))"
)


@told_by(_RATE)
def other_rate(part: Part, held: Held) -> int:
    """ "I got bumped to 24 an hour" of "Makes 21 an hour"."""
    was, said = _RATE.search(held.low), part.search(_RATE)
    if was is None or said is None or was["per"] != said["per"] or was["amount"] == said["amount"]:
        return 0
    if not held.of_user or held.verb.stem not in AMOUNT_STEMS or not part.whole.changing:
        return 0
    if part.actor or part.beside or part.search(DENIED) or " to " not in part.low:
        return 0
    others = [
        token for token in (*new_words(part, held), *held.content)
        if token.kind in ("word", "name", "code") and not is_of_time(token)
        and token is not held.verb and token.low not in _pay_of(held)
        and not token.low.endswith("ly")
    ]  # fmt: skip
    return 0 if others else 22


def _pay_of(held: Held) -> frozenset[str]:
    """What the amount is called: no rent of "Earns 3200 euros a month"."""
    return _PAY - {"rent"} if held.verb.stem in _EARNING else _PAY


_EARNING = {stem_of(low) for low in ("earn", "make", "get")}
_EARNS = re.compile(
    r"(?:earns|makes|gets paid|(?:monthly |annual |yearly )?(?:salary|pay|wage) is)"
    r" [£$€]?(?P<amount>\d[\d.,]*)(?P<k> ?k)?\b(?P<rest>.*)"
)
_EARN = re.compile(
    r"\b(?:i|we)(?:'m| am)? (?:now )?(?:earn|make|get paid|on|getting|making"
    r"|(?<=raise i'm )(?:at|up to)) [£$€]?"
    r"(?P<amount>\d[\d.,]*)(?P<k> ?k)?(?: (?:dollars|euros|pounds|bucks))?"
    r"(?: (?:an?|per) (?P<per>year|month|hour|week|day))?(?: now| these days)?$"
)


@told_by(_EARN)
def other_pay(part: Part, held: Held) -> int:
    """ "I make 60k now" of "Earns 52k"."""
    was, said = _EARNS.match(held.low), part.search(_EARN)
    if was is None or said is None or part.passing or part.beside or part.unreal:
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    rest = [token for token in tokens_of(was["rest"]) if token.says and token.low not in UNITS]
    if any(token.low not in ("salary", "gross", "net") and not is_of_time(token) for token in rest):
        return 0
    per = re.search(r"\b(?:an?|per) (year|month|hour|week|day)", was["rest"])
    old, new = (_size_of(each["amount"])[0] * (1000 if each["k"] else 1) for each in (was, said))
    same = not (per and said["per"]) or per[1] == said["per"]
    return 24 if same and old and new != old and 0.4 < new / old < 2.5 else 0


_PAY = word_set("pay rate wage salary hourly rent raise bumped")
