"""Whether a clause has another value of what a memory tells: amount, time, name or thing."""

from __future__ import annotations

import re
from functools import cache

from ....data import table
from ...english.verbs import FORMS
from ...english.words import RELATIONS, SINGLE_RELATIONS
from ...shared.lexis import word_set
from .statement import OF_A_PART, RESTATED, Held, Part, both_want, is_of_change, is_shared, new_words
from .tokens import (
    AMOUNT,
    COLOURS,
    LINKS,
    PEOPLE,
    SAME_LINK,
    SPANS,
    STATE,
    STOP,
    UNITS,
    Token,
    is_of_time,
    phrases,
    stem_of,
    tokens_of,
)


def other_value(part: Part, held: Held) -> int:
    whole = part.whole
    if (
        _DENIED.search(part.low)
        or not (whole.now or whole.changing or RESTATED.search(part.low))
        or (part.past and not whole.changing)
    ):
        return 0
    left = [token for token in held.content if not is_shared(token, part.stems)]
    common = [token for token in held.content if is_shared(token, part.stems)]
    if left and common and (kind := _other_of_kind(part, held)):
        return kind
    at = _AT_CASE.search(part.low)
    if at and at["case"].split()[-1] not in held.low:
        return 0
    if not left or not common or _is_qualified(part, held) or _moves_another(part, held):
        return 0
    amount = _other_amount(part, held, left, common)
    if amount:
        return amount
    if part.passing or part.beside:
        return 0
    return _value(part, held, left, common)


_MOVES = re.compile(
    r"\b(?:moved|shifted|transferred|put|bumped|cut|raised|pushed|relocated|switched|reduced|increased|lowered)"
    r" (?:the|my|our|his|her|a|an|[\w-]+'s) (?P<what>[\w'-]+(?: [\w'-]+){0,2}?)(?= (?:up|down|over|back|to|on|onto|into|from|by)\b)"
)


def _moves_another(part: Part, held: Held) -> bool:
    """Whether it is another thing, or somebody, that the clause says to be moved or changed: "moved
    the printer to the 4th floor" of "Office is on the 9th floor"."""
    match = _MOVES.search(part.low)
    what = [token for token in tokens_of(match["what"]) if token.says] if match else []
    if not what:
        return False
    if what[-1].low in PEOPLE and not is_shared(what[-1], held.words):
        return True
    owned = "'s" in match["what"] and not is_shared(what[-1], held.words) if match else False
    return held.copula > 0 and (owned or not any(is_shared(token, held.words) for token in what))


_EVERY = re.compile(
    r"\bevery (?:other |single |second |third )?(?:\w+ )?(?:days?|weeks?|months?|years?|quarters?|nights?|mornings?"
    r"|evenings?|weekends?|hours?|weekdays?)\b"
    r"|\b(?:once|twice|thrice|\w+ times|\w+ days|\w+ nights) (?:a|per|every|each) (?:day|week|month|year|quarter)\b"
    r"|\b(?:bi-?)?(?:daily|weekly|monthly|yearly|quarterly|annually|fortnightly)\b"
)


def other_frequency(part: Part, held: Held) -> int:
    """ "We get paid monthly now" of "Gets paid every two weeks"."""
    was = _EVERY.search(held.low)
    if was is None or _DENIED.search(part.low) or part.passing or part.beside:
        return 0
    said = _EVERY.search(part.low)
    if said is None or said[0] == was[0] or not (part.whole.now or part.whole.changing):
        return 0
    known = {token.low for token in tokens_of(was[0])}
    rest = [
        token for token in held.content
        if token.low not in known and not is_of_time(token)
    ]  # fmt: skip
    whole = bool(rest) and all(is_shared(token, part.stems) for token in rest)
    return 30 if whole and not _is_qualified(part, held) else 0


def in_its_place(part: Part, held: Held) -> int:
    """ "Aldi got too far, so we shop at Kroger now" of "Does their grocery run at Aldi": what the
    memory tells is spoken of, and another of its kind stands in its place."""
    whole = part.whole
    if not (_NOW.search(part.low) or _SO.search(whole.low)) or part.passing or part.beside or part.past:
        return 0
    if _DENIED.search(part.low) or not _ONESELF_FIRST.match(part.low):
        return 0
    if held.copula > 0:
        return _another_companion(part, held)
    if not held.of_user:
        return 0
    value = _last_value(held)
    if not value or len(held.content) > 6 or " and " in held.low or " or " in held.low:
        return 0
    link = _link_before(value[0], held.tokens)
    kind = _type(value)
    new = [
        token for token in new_words(part, held)
        if token.kind != "unit" and token.stem not in SPANS | STATE_STEMS
    ]  # fmt: skip
    told = [other for other in whole.clauses if other is not part and other.tokens != part.tokens]
    stems = {stem for other in told if len(other.tokens) < len(whole.tokens) for stem in other.stems}
    named = kind == "name" and all(is_shared(token, stems) for token in value)
    nouns = [
        token for token in held.content
        if token.kind == "word" and not is_of_time(token) and token is not held.verb
    ]  # fmt: skip
    spoken = kind == "number" and any(is_shared(token, stems) for token in nouns)
    if not (named or spoken) or not new or len(new) > 4:
        return 0
    for token in new:
        if _type([token]) == kind and (kind != "number" or _is_clock(token) == _is_clock(value[0])):
            same = _link_before(token, part.tokens)
            return 20 if kind == "number" or same == link or not link else 0
    return 0


def _another_companion(part: Part, held: Held) -> int:
    """ "Haruto got his own office, so I share with Femi now" of "Office mate is Haruto"."""
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if not noun or noun[-1].low not in OF_A_PART | _COMPANIONS or not value or value[-1].kind != "name":
        return 0
    cut = part.whole.low.find(part.low[:12])
    before = {token.stem for token in tokens_of(part.whole.low[: max(cut, 0)])}
    if not all(token.stem in before for token in value):
        return 0
    match = _WITH.search(part.low)
    names = {token.low for token in part.tokens if token.kind == "name"}
    return 22 if match and match["who"] in names - {token.low for token in value} else 0


_WITH = re.compile(r"\b(?:with|to|under|see|have|got|hired|use) (?:dr |mr |ms |mrs )?(?P<who>[\w'-]+)")
_COMPANIONS = word_set(
    "mate officemate roommate flatmate housemate buddy partner teammate deskmate nanny babysitter sitter "
    "cleaner gardener barber hairdresser stylist mechanic plumber walker groomer vet tutor realtor agent "
    "instructor dentist"
)
_SO = re.compile(r"\bso (?:now )?(?:i|we)\b")
_NOW = re.compile(r"\b(?:now|these days|nowadays|instead|from now on)\b")
_ONESELF_FIRST = re.compile(r"(?:so |now |and )*(?:i|we|my|our)\b|(?:i|we)'")


def _is_clock(token: Token) -> bool:
    return ":" in token.low or "o'clock" in token.low


def _last_value(held: Held) -> list[Token]:
    """The names, or the number, that a memory of the user tells."""
    names = [token for token in held.content if token.kind in ("name", "code")]
    if names:
        return names
    return [token for token in held.content if token.kind == "number"][:1]


def another_holder(part: Part, held: Held) -> int:
    """ "The new landlord is a company" of "Landlord is Mr. Petrov": whoever it is, it is another."""
    if held.copula < 1:
        return 0
    noun = [token for token in held.tokens[: held.copula] if token.says]
    if not noun or noun[-1].low not in OF_A_PART | _LABELS:
        return 0
    said = _NEW_ONE.search(part.low)
    if said is None or said["owner"] == "the" and noun[-1].low not in OF_A_PART:
        return 0
    named = [token for token in tokens_of(said["noun"]) if token.says]
    known = {token.stem for token in noun}
    same = bool(named) and named[-1].stem == noun[-1].stem
    if not same or not all(token.stem in known for token in named) or len(named) < len(noun):
        return 0
    value = {token.stem for token in held.tokens[held.copula + 1 :] if token.says}
    behind = {token.stem for token in tokens_of(part.low[said.end() :]) if token.says}
    return 24 if behind - value else 0


_NEW_ONE = re.compile(r"\b(?P<owner>my|our|the) new (?P<noun>[\w' -]{2,30}?) (?:is|will be|starts|started)\b")


def other_of_its_kind(part: Part, held: Held) -> int:
    """ "I take the lift now" of "Takes the stairs to their flat": of such things one has one."""
    if _DENIED.search(part.low) or part.passing or part.beside or part.past:
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    if held.copula < 0 and " for " in held.low and " for " not in part.low:
        return 0  # "Uses Trello for private projects"
    for members, several in kinds_of_alternatives():
        was, said = members.search(held.low), members.search(part.low)
        if was is None or said is None or was[0] == said[0] or was[0] in part.low:
            continue
        if was[0].rstrip("s") == said[0].rstrip("s") or not _is_meant(said, part.low):
            continue
        if several and not _SWITCHED_TO.search(part.low[: said.start()]):
            continue
        own = {token.stem for token in tokens_of(f"{was[0]} {said[0]}")}
        new = [token for token in new_words(part, held) if token.stem not in own | STATE_STEMS]
        done = held.verb.stem in part.stems or held.verb.stem in STATE_STEMS or _SWITCHED.search(part.low)
        done = done or (held.low.startswith("is ") and re.search(r"(?:\bam|'m|\bis|'s) ", part.low))
        if not held.of_user:
            done = is_shared(held.content[0], part.stems)
        if done and all(is_of_time(token) or token.low in _FOLLOWERS for token in new):
            return 24
    return 0


_SWITCHED = re.compile(
    r"\b(?:switched|changed|moved|went back|become|became|turned into|got moved|transferred|converted|migrated|put (?:me|us))\b"
)


_FOLLOWERS = word_set("person guy girl fan user man woman type kind camp")


_SWITCHED_TO = re.compile(r"\b(?:switched|changed|converted|migrated|moved|went back)(?: over)? to (?:the |an? )?$")


def _is_meant(said: re.Match[str], low: str) -> bool:
    """Whether a word for a time is one for a shift: "moved to days", not "three days ago"."""
    if stem_of(said[0]) not in SPANS:
        return True
    return re.search(r"(?:\bto|\bon|\bwork|\bworking|\bdoing) $", low[: said.start()]) is not None


@cache
def kinds_of_alternatives() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """For each kind of things of which one has one, what such a thing is called, and whether one
    may well have several."""
    return tuple(
        (
            re.compile(
                r"(?<![\w-])(?:"
                + "|".join(map(re.escape, sorted(kind["members"], key=len, reverse=True)))
                + r")s?(?![\w-])"
            ),
            bool(kind.get("several")),
        )
        for kind in table("alternatives").values()
        if not kind.get("only_preferred")
    )


def words_of_alternatives(low: str) -> set[str]:
    """Words of the memories that tell of another thing of a kind that a sentence names."""
    return {
        word
        for kind in table("alternatives").values()
        if not kind.get("only_preferred")
        and any(re.search(rf"(?<![\w-]){re.escape(each)}(?![\w-])", low) for each in kind["members"])
        for each in kind["members"]
        for word in each.split()
        if word not in STOP
    }


_AT_CASE = re.compile(
    r"\bat (?P<case>work|home|school|uni|the (?:office|weekend)|(?:the|my) [a-z]+ job)\b"
)
_DENIED = re.compile(
    r"\b(?:changed|switched) (?:trains|buses|planes|lanes|clothes|sides|places|shoes|the sheets)\b|"
    r"\bno (?:longer|more)\b|\bany ?more\b|\b(?:stopped|stop|quit|gave up) \w+ing\b"
)
_ONE_HELD = re.compile(
    r"^ha(?:s|s got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)(?: (?:on|in|at|for|with) .*)?$"
)
_ONE_SAID = re.compile(
    r"\b(?:have|'ve|got|'ve got|have got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)\b"
)


def _other_of_kind(part: Part, held: Held) -> int:
    """ "They reassigned seats, I've got an aisle seat now" of "Has a window seat"."""
    was, said = _ONE_HELD.match(held.low), _ONE_SAID.search(part.low.replace(" '", "'"))
    if was is None or said is None or was["own"] == said["own"] or was["head"] != said["head"]:
        return 0
    explicit = re.search(
        rf"\b(?:reassigned|changed|switched|swapped|replaced|upgraded"
        rf"|traded)\b.*\b{re.escape(was['head'])}",
        part.whole.low,
    )
    return 22 if explicit and phrases("now").search(part.low) else 0


def _numbers(tokens: list[Token]) -> list[str]:
    """The numbers, but for "one of them"."""
    return [
        token.low for place, token in enumerate(tokens)
        if token.kind == "number" and (
            [each.low for each in tokens[place + 1 : place + 2]] != ["of"]
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


def _other_amount(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "The rent went up to 900" of "Rent is 850"."""
    was, said = _numbers(held.tokens), _numbers(part.tokens)
    if len(said) == 2 and len(was) == 1 and was[0] in said:
        said = [number for number in said if number != was[0]]
    if (
        not was
        or len(was) != len(said)
        or was == said
        or (part.passing and not _RECORD.search(part.whole.low))
    ):
        return 0
    kinds = [token.kind for token in held.content if token.kind in ("day", "date")]
    if kinds and not any(token.kind in kinds for token in part.content):
        return 0
    if _is_of_another_day(part, held) or _is_narrower(part, held, common):
        return 0
    if not _are_alike(part, held) or _is_done_to_another(part, held):
        return 0
    anchors = [token for token in common
               if token.kind in ("word", "name", "code") and token.stem not in SPANS
               and token.low not in UNITS and token.stem not in STATE_STEMS]  # fmt: skip
    main = held.tokens[: _end_of_amount(held.tokens)]
    left = [token for token in left if any(token is each for each in main)]
    rest = [token for token in left if token.kind not in ("number", "unit")
            and token.stem not in SPANS and token.low not in UNITS
            and token.stem not in AMOUNT_STEMS]  # fmt: skip
    if _RECORD.search(part.whole.low):
        rest = [token for token in rest if token.low not in _OF_RECORDS]
    if len(anchors) > 1:
        rest = [token for token in rest if token.kind != "name"]
    labelled = _label_of(held.tokens) == _label_of(part.tokens) != ""
    if not anchors or (rest and len(anchors) < 2 and not labelled) or len(rest) > 1:
        return 0
    return 40 + 4 * len(anchors) - 3 * len(rest)


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


def _are_alike(part: Part, held: Held) -> bool:
    """Whether both are amounts of one kind: not "paid on the 1st" beside "3000 euros", nor "delayed
    by 2 hours" beside "at 9"."""
    units = _unit_of(held.tokens), _unit_of(part.tokens)
    if all(units) and units[0] != units[1]:
        return False
    if units[1] in ("hour", "minute", "day") and not units[0] and re.search(r"\bat \d", held.low):
        return False
    if bool(_ON_THE.search(part.low)) != bool(_ON_THE.search(held.low)):
        return False
    return _BY_SO_MUCH.search(part.low) is None or " to " in part.low


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


def _is_narrower(part: Part, held: Held, common: list[Token]) -> bool:
    """Whether the clause counts something else, or some only: "sales at my shop went up to 5000" of
    "Pays 900 for the shop", "I have two kids in school" of "Has three kids"."""
    known = {token.stem for token in common}
    places = [i for i, token in enumerate(part.tokens) if is_shared(token, known)]
    if not places:
        return False
    if re.search(r"\b(?:that|which|who)\b", held.low) or _is_at_another(part, held):
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
        and part.tokens[first].low not in _PRICES
        and not is_of_change(part.tokens[first])
        and bool(behind)
        and behind[0].low in ("at", "in", "of", "from", "with", "for")
    )


_AT = re.compile(r"\b(?:at|in) (?:my |the |our )?(?P<where>[a-z]+)")


def _is_at_another(part: Part, held: Held) -> bool:
    """Whether the amounts are of two places: "parking at work", "for parking at home"."""
    there, here = (
        {stem_of(match["where"]) for match in _AT.finditer(low)} for low in (part.low, held.low)
    )
    return bool(there - held.words) and bool(here - part.stems)


_PRICES = word_set(
    "price cost fee rent bill rate charge premium subscription membership ticket number amount "
    "total size"
)


def _end_of_amount(tokens: list[Token]) -> int:
    """Where what an amount is for begins: "gets up at 5:30 for the early shift"."""
    counted = next((i for i, token in enumerate(tokens) if token.kind == "number"), len(tokens))
    return next(
        (i for i in range(max(counted, 3), len(tokens)) if tokens[i].low in _AIMS), len(tokens)
    )


_AIMS = word_set("for because when so")
_OF_RECORDS = word_set("max best press pr pb record personal time high")
_RECORD = re.compile(r"\b(?:record|pr|pb|personal best|all-time high)\b")


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


def _is_qualified(part: Part, held: Held) -> bool:
    """Whether the clause speaks of another of the kind: "the alarm code", "my old team"."""
    nouns = held.content if held.copula < 0 else held.tokens[: held.copula]
    verb = held.verb if held.of_user or held.verb is not held.content[0] else None
    verb = (
        None if held.low.startswith(("has ", "is ")) and not held.verb.low.endswith("ing") else verb
    )
    if held.copula > 0:
        verb = None
    named = {token.stem for token in nouns if token.says and token is not verb}
    for place, token in enumerate(part.tokens):
        following = part.tokens[place + 1 : place + 3]
        if token.says and token.stem in named and len(following) > 1 and _is_of_it(following, held):
            return True
        if token.low in OF_A_PART and token.stem in named and _is_elsewhere(part, place, held):
            return True
        if place and token.says and token.stem in named:
            before = part.tokens[place - 1]
            if before.low in ("old", "former", "previous", "ex", "last", "other", "first", "next"):
                return True
            if (
                before.says
                and before.kind in ("word", "name")
                and not is_shared(before, held.words)
                and not is_of_change(before)
            ):
                return True
    return False


def _is_elsewhere(part: Part, place: int, held: Held) -> bool:
    """Whether somebody has their part in another place: "my boss at the club" of "Boss is Karl"."""
    lows = [token.low for token in part.tokens[place + 1 : place + 3]]
    if lows[:1] not in (["at"], ["of"], ["in"]) or lows[1:] not in (["the"], ["my"], ["our"]):
        return False
    thing = part.tokens[place + 3 : place + 4]
    return bool(thing) and thing[0].kind == "word" and not is_shared(thing[0], held.words)


def _is_of_it(following: list[Token], held: Held) -> bool:
    """Whether what follows a noun names a thing of it: "the team channel to ..."."""
    thing, link = following
    return (
        link.low in ("to", "from", "into") and thing.says and thing.kind == "word"
        and not is_shared(thing, held.words) and not is_of_change(thing)
        and not thing.low.endswith(("ed", "ing", "ly", "s")) and thing.stem not in SPANS
        and thing.low not in COLOURS and FORMS.get(thing.low, ("", ""))[1] != "past"
    )  # fmt: skip


_TYPES = ("number", "day", "date", "code", "name")


def _type(tokens: list[Token]) -> str:
    kinds = {token.kind for token in tokens}
    for kind in _TYPES:
        if kind in kinds:
            return "name" if kind == "code" else kind
    if tokens and tokens[-1].low in COLOURS:
        return "colour"
    return "thing"


def _value(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "Our florist is Gupta these days" of "Florist is Moreno"."""
    new = new_words(part, held)
    new = [token for token in new if token.stem not in SPANS and token.kind != "unit"]
    copula = held.copula
    if copula > 0 and _has_another(part, held):
        return 22
    if not new:
        return 0
    if copula > 0:
        return _other_of_noun(part, held, new, copula)
    verb = held.verb
    if not _states_one(held) or len(new) > 5:
        return 0
    rest = left[1:] if left[0] is verb and verb.stem in STATE_STEMS else left
    if not any(map(is_of_time, new)):
        # "To Athens instead" of "to Lisbon in May".
        lasting = [token for token in rest if not is_of_time(token)]
        rest = lasting if any(token.kind != "unit" for token in lasting) else rest
    if not rest or not _is_run(rest, held.content):
        return 0
    if len(rest) < 3 and any(
        each.kind == "code" and _is_numbered(each, token) for each in rest for token in new
    ):
        return 24
    kind = _type(rest)
    kinds = {_type([token]) for token in new}
    if kind == "number" and any(token.kind == "word" and not is_of_time(token) for token in rest):
        return 0  # "Feeds the dog three times", not the cat
    if kind in ("number", "day", "date") and kind not in kinds:
        return 0
    if kind == "name" and not kinds & {"name", "thing"}:
        return 0
    if kind == "name" and "name" not in kinds and not part.whole.in_lower_case and (
        re.search(rf"\b(?:the|a|an|my|our) (?:\w+ )?{re.escape(new[0].low)}", part.low)
    ):  # fmt: skip
        return 0  # "I moved to the couch" of "Is moving to Oregon"
    if verb in left and _is_put(part, held, rest, new):
        return 22
    if verb in left:
        # "Moved my savings into bonds" of "Keeps their savings in gold".
        nouns = [token for token in common if token.kind != "unit" and token.stem not in SPANS]
        moved = part.whole.changing and nouns and _object_of_change(part, nouns)
        return 20 + 2 * len(nouns) if moved and verb.stem in STATE_STEMS else 0
    if not held.of_user and not is_shared(held.content[0], part.stems):
        return 0
    link = _link_before(rest[0], held.tokens)
    if kind == "day" and {_type([token]) for token in rest} == {"day"} and (
        is_shared(verb, part.stems) and all(map(is_of_time, new))
    ):  # fmt: skip
        return 22  # "I swim Mondays now" of "Swims on Tuesdays"
    if not _stands_behind(part, verb, link, held):
        return 0
    subject = None if held.of_user else held.content[0]
    beside = [token for token in common if token is not verb and token is not subject]
    others = [token for token in beside if token.stem not in SPANS]
    if both_want(part, held):
        return 22
    many = verb.stem in _many_stems() or verb.low in ("is", "has")
    if many and not others:
        return 0
    return 20 + 3 * len(others)


def _is_put(part: Part, held: Held, rest: list[Token], new: list[Token]) -> bool:
    """ "They switched me to Mondays at the clinic" of "Works at a clinic on Fridays", "got reassigned
    to Team Green" of "Is on Team Blue": the one put elsewhere is the speaker."""
    if not held.of_user or part.actor or not part.whole.changing:
        return False
    if re.search(r"\b(?:me|us|i|we|my|our|got|been)\b", part.low) is None:
        return False
    value = [token for token in rest if token is not held.verb]
    if not value or not new or _PUT_TO.search(part.low) is None:
        return False
    days = all(token.kind == "day" for token in (*value, *new))
    others = [token for token in held.content if token not in value and token is not held.verb]
    return days and bool(others) and all(is_shared(token, part.stems) for token in others)


_PUT_TO = re.compile(r"\b(?:switched|moved|reassigned|transferred|assigned|put|bumped|shifted)\b.* (?:to|on|onto)\b")
_UNIT_NAMES = word_set(
    "team group room section unit building gate terminal locker platform lane squad house floor class "
    "level district route line ward wing court division department shift branch"
)


_RATE = re.compile(r"[£$€]?(?P<amount>\d[\d.,]*k?) ?(?:\w+ )?(?P<per>(?:an?|per|every) (?:hour|day|week|month|year|mile|night|session)|/ ?(?:hr|hour|mo|month|yr|week))")


_ACQUIRING = {stem_of(low) for low in ("get", "buy", "order", "purchase", "source", "shop")}


def other_source(part: Part, held: Held) -> int:
    """ "I buy my coffee beans at the market these days" of "Gets their coffee beans from Aldi"."""
    if not held.of_user or not _NOW.search(part.low) or part.passing or part.beside or part.past:
        return 0
    first = {stem_of(token.low) for token in held.tokens[:1]}
    if not first & _ACQUIRING or not {stem_of(t.low) for t in part.tokens} & _ACQUIRING:
        return 0
    link = next((i for i, t in enumerate(held.tokens) if t.low in ("from", "at")), -1)
    thing = [token for token in held.tokens[1 : max(link, 1)] if token.says]
    where = [token for token in held.tokens[link + 1 :] if token.says]
    if not thing or not where or not all(is_shared(token, part.stems) for token in thing):
        return 0
    new = [token for token in new_words(part, held) if token.stem not in _ACQUIRING | SPANS]
    elsewhere = bool(new) and _link_before(new[0], part.tokens) in ("from", "at")
    return 22 if elsewhere and not any(is_shared(token, part.stems) for token in where) else 0


def value_beside(part: Part, held: Held) -> int:
    """ "They reassigned my seat, I'm in 22A" of "Plane seat is 14C"."""
    if held.copula < 1 or not part.whole.changing or part.passing or part.beside:
        return 0
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    match = _AM_IN.match(part.low)
    if not noun or len(value) != 1 or match is None or noun[-1].stem in part.stems:
        return 0
    new = [token for token in part.tokens if token.low == match["value"]]
    if not new or new[-1].kind != value[0].kind or value[0].kind not in ("code", "number"):
        return 0
    return 22 if noun[-1].stem in part.whole.stems and new[-1].low != value[0].low else 0


_AM_IN = re.compile(r"(?:so |now )*(?:i'm|i am|we're|we are|it's|it is)(?: now)?(?: in| at| on)?(?: row| room| seat)? (?P<value>[\w.:-]+)(?: now)?$")


def other_rate(part: Part, held: Held) -> int:
    """ "I got bumped to 24 an hour" of "Makes 21 an hour"."""
    was, said = _RATE.search(held.low), _RATE.search(part.low)
    if was is None or said is None or was["per"] != said["per"] or was["amount"] == said["amount"]:
        return 0
    if not held.of_user or held.verb.stem not in AMOUNT_STEMS or not part.whole.changing:
        return 0
    if part.actor or part.beside or _DENIED.search(part.low) or " to " not in part.low:
        return 0
    others = [
        token for token in (*new_words(part, held), *held.content)
        if token.kind in ("word", "name", "code") and not is_of_time(token)
        and token is not held.verb and token.low not in _PAY and not token.low.endswith("ly")
    ]  # fmt: skip
    return 0 if others else 22


_PAY = word_set("pay rate wage salary hourly rent raise bumped")


def other_unit(part: Part, held: Held) -> int:
    """ "Got reassigned to Team Green" of "Is on Team Blue at work"."""
    match = _PUT_TO.search(part.low)
    if match is None or part.actor or part.beside or part.passing or part.unreal:
        return 0
    if not (held.of_user and re.match(r"(?:is|works|sits|plays|lives|studies) (?:in|on|at|with)", held.low)):
        return 0
    for place, token in enumerate(held.tokens[:-1]):
        other = held.tokens[place + 1]
        if token.low not in _UNIT_NAMES or other.kind not in ("name", "code", "number"):
            continue
        for at, same in enumerate(part.tokens[:-1]):
            new = part.tokens[at + 1]
            behind = [each for each in part.tokens[at + 2 :] if each.says and not is_of_time(each)]
            if same.stem == token.stem and new.kind in ("name", "code", "number") and (
                new.low != other.low and all(is_shared(each, held.words) for each in behind)
            ):  # fmt: skip
                return 24
    return 0


def _states_one(held: Held) -> bool:
    """Whether a memory says one thing of its subject, in few words: "Reports to Viktor"."""
    lows = [token.low for token in held.tokens]
    several = {",", "and", "or"} & set(lows)
    if {";", "that", "when", "how", "which"} & set(lows) or len(held.content) > 6:
        return False
    if several and not all(map(is_of_time, held.content[1:])):
        return False  # but "Swims on Tuesday and Thursday mornings"
    if lows[0] == "is":
        return lows[1].endswith("ing") and len(held.content) < 5
    if lows[0] == "has":
        return any(token.kind in ("day", "date") for token in held.content)
    if held.of_user:
        return True
    if _STAYING.match(held.low) and len(held.content) < 5:
        return True
    typed = any(
        token.kind in ("number", "day", "date", "name", "code") for token in held.content[1:]
    )
    wants = "wants" in lows
    lives = held.verb.stem in STATE_STEMS
    return len(held.content) < 6 and (typed or wants or lives)


# "The dog sleeps in their bed": where something is, or what it is used with.
_STAYING = re.compile(
    r"(?:the |their )?(?:\w+ ){1,2}(?:sleeps|sits|stands|hangs|eats|goes|stays|parks|runs|plays|attends|rides|lives|meets) "
    r"(?:in|on|at|to|with|for|by|under) "
)


def _is_numbered(held: Token, said: Token) -> bool:
    """Whether two names differ in their number only: "under-12s", "under-14s"."""
    masked = [re.sub(r"\d+", "#", token.low) for token in (held, said)]
    return masked[0] == masked[1] and held.low != said.low


@cache
def _many_stems() -> frozenset[str]:
    return frozenset(stem_of(word) for word in table("changes")["many"]["words"])


def is_done_often(verb: Token) -> bool:
    """Whether one does it with several things at a time: "speaks", "collects"."""
    return verb.stem in _many_stems()


def _is_run(rest: list[Token], content: list[Token]) -> bool:
    """Whether the words stand next to each other."""
    places = [place for place, token in enumerate(content) if any(token is each for each in rest)]
    return places[-1] - places[0] == len(places) - 1


def _link_before(token: Token, tokens: list[Token]) -> str:
    place = next(i for i, each in enumerate(tokens) if each is token)
    for before in reversed(tokens[:place]):
        if before.low in LINKS:
            return SAME_LINK.get(before.low, before.low)
        if before.says:
            return ""
    return ""


def _stands_behind(part: Part, verb: Token, link: str, held: Held) -> bool:
    """Whether what is new stands where the value of the memory stands: behind the verb, behind the
    same preposition."""
    place = next((i for i, token in enumerate(part.tokens) if is_shared(token, {verb.stem})), -1)
    if place < 0:
        return False
    for begin in range(place + 1, len(part.tokens)):
        token = part.tokens[begin]
        if not token.says or is_shared(token, held.words) or is_of_change(token):
            continue
        return _link_before(token, part.tokens[place:]) == link
    return False


def _other_of_noun(part: Part, held: Held, new: list[Token], copula: int) -> int:
    noun = [token for token in held.tokens[:copula] if token.says]
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    if not noun or not value or not _names(part, noun):
        return 0
    if noun[-1].low in PEOPLE | OF_A_PART and _TURNS_TO.search(part.low):
        return 0  # "my boss switched to Mac" of "Boss is Karl"
    if len(noun) > 4 or len(value) > 4 or "," in held.low or " than " in held.low:
        return 0
    if all(is_shared(token, part.stems) for token in value):
        return 0
    kind = _type(value)
    kinds = {_type([token]) for token in new}
    if kind == "number" and (_is_narrower(part, held, noun) or not _are_alike(part, held)):
        return 0
    if kind in ("number", "day", "date", "colour"):
        return 20 + 3 * len(noun) if kind in kinds else 0
    if kind == "name":
        said = _named_of(part, noun)
        named = said is not None and said.kind in ("name", "code")
        if said is not None and part.whole.in_lower_case and not named:
            # "my boss is ingrid now", typed without capitals.
            named = _is_label(noun) or noun[-1].low in OF_A_PART
        article = _said_of(part, noun) in ("a", "an", "the")
        return (
            20 + 3 * len(noun)
            if named or (article and held.tokens[copula + 1].low in ("a", "an"))
            else 0
        )
    opening = held.tokens[copula + 1].low if copula + 1 < len(held.tokens) else ""
    if (
        opening in ("a", "an", "the", "their", "called", "named")
        or opening in LINKS
        or _is_label(noun)
    ):
        place = _said_of(part, noun)
        if opening in LINKS:
            same = place == opening or (part.whole.changing and place == "to")
            return 20 + 3 * len(noun) if same else 0
        fits = place in ("a", "an", "the", "to", "called", "named") or (_is_label(noun) and place)
        return 20 + 3 * len(noun) if fits else 0
    return 0


_TURNS_TO = re.compile(r"\b(?:switched|moved|upgraded|converted|transferred) to\b")


def _names(part: Part, noun: list[Token]) -> bool:
    """Whether the clause speaks of the noun: by all of its words, or by some and no others
    ("my usual is matcha" of "Usual order is ...")."""
    if all(is_shared(token, part.stems) for token in noun):
        return not _is_of_a_compound(part, noun)
    be = next(
        (i for i, token in enumerate(part.tokens)
         if token.low in ("is", "are", "'s") or (i and token.stem in _MOVING)), -1,
    )  # fmt: skip
    said = [token for token in part.tokens[:be] if token.says] if be > 0 else []
    known = {token.stem for token in noun}
    return (
        bool(said)
        and any(is_shared(token, known) for token in said)
        and all(is_shared(token, known) or token.stem in SPANS for token in said)
        and (said[-1].low not in ("favorite", "favourite", "best", "main", "first"))
    )


_MOVING = {stem_of(low) for low in ("moved", "changed", "switched", "shifted")}


def _is_of_a_compound(part: Part, noun: list[Token]) -> bool:
    """Whether the noun only tells of which kind another is: "my go-to lunch spot is ..."."""
    head = next((i for i, token in enumerate(part.tokens) if token.stem == noun[-1].stem), -1)
    behind = part.tokens[head + 1 : head + 3] if head >= 0 else []
    return (
        len(behind) == 2 and behind[0].says and behind[0].kind == "word"
        and behind[1].low in ("is", "are", "'s") and not is_of_change(behind[0])
        and not is_of_time(behind[0]) and not behind[0].low.endswith("ly")
    )  # fmt: skip


_ANOTHER = re.compile(
    r"\b(?:changed|switched|swapped|changing|switching)(?: my| our| his| her"
    r"| the)?(?P<noun>(?: [a-z-]+){1,3}?)(?=$| to | in | at | last | this | so | when | after )"
    r"|\b(?:got|have|has|found|hired|chose|picked)(?: myself| ourselves)? a (?:new"
    r"|different)(?P<noun2>(?: [a-z-]+){1,3}?)(?=$| and | called | named | in | at | last )"
)


def _has_another(part: Part, held: Held) -> bool:
    """Whether the clause says that there is another: "changed schools", "found a new dentist"."""
    match = _ANOTHER.search(part.low)
    if match is None:
        return False
    head = held.subject_head
    *more, last = (match["noun"] or match["noun2"]).split()
    if match["noun2"] and last in RELATIONS - SINGLE_RELATIONS - OF_A_PART:
        return False  # one may have two neighbours
    return stem_of(last) == head and all(stem_of(low) in held.words for low in more)


def _is_label(noun: list[Token]) -> bool:
    """Whether what a noun is is what it is called, in one word: a code, a topic, a role."""
    return noun[-1].low in _LABELS or noun[0].low in _USUAL


_USUAL = word_set("go-to usual regular default main preferred current")


_LABELS = word_set(
    "name nickname username handle tag gamertag login password passcode code pin hint topic title "
    "theme subject major provider "
    "carrier bank gym school employer role position rank editor browser engine stack framework "
    "database plan tariff tier "
    "destination venue wallpaper ringtone status diet favorite hobby sport instrument team club "
    "supplier brand model version "
    "id account email address url domain alias callsign motto username focus goal limit theme "
    "genre main language currency"
)


def _named_of(part: Part, noun: list[Token]) -> Token | None:
    """What the clause says that the noun is, or whom it says to be it: the first new word behind
    "is" or "to", else the one in front of "is our treasurer", "took over as treasurer"."""
    lows = [token.low for token in part.tokens]
    head = next((i for i, token in enumerate(part.tokens) if is_shared(token, {noun[-1].stem})), -1)
    link = next(
        (
            i
            for i in range(max(head, 0), len(lows))
            if lows[i] in ("is", "are", "'s", "to", "becomes", "called")
        ),
        -1,
    )
    if link < 0 and head > 0 and _object_of_change(part, noun):
        # "We ported the app to Elixir".
        link = next(
            (i for i in range(head, len(lows)) if lows[i] in ("in", "into", "onto", "with", "for")),
            -1,
        )
    behind = [token for token in part.tokens[link + 1 :] if token.says and not is_of_change(token)]
    if link > head >= 0 and behind:
        return behind[0]
    if head > 0 and "new" in lows[max(0, head - 2) : head]:
        # "New supervisor since autumn: Professor Aalto"
        return next(
            (token for token in part.tokens[head + 1 :] if token.kind in ("name", "code")), None
        )
    if head > 0:
        front = [token for token in part.tokens[:head] if token.kind in ("name", "code")]
        first = part.tokens[0]
        if not front and first.raw[:1].isupper() and first.says:
            front = [first._replace(kind="name")]
        is_it = re.search(
            r"(?:\bis|'s|\bas|\bbecame|\bbecomes|\bin as) (?:now |currently )?(?:my |our "
            r"|the )?(?:new )?",
            part.low,
        )
        return front[-1] if front and is_it else None
    return None


def _said_of(part: Part, noun: list[Token]) -> str:
    """The word behind "is" or "to" that begins what the clause says of the noun; "" where none."""
    lows = [token.low for token in part.tokens]
    if _BECOMING.search(part.low) is None:
        lows = [low if low != "to" else "" for low in lows]
    head = next((i for i, token in enumerate(part.tokens) if token.stem == noun[-1].stem), -1)
    begin = next(
        (
            i
            for i in range(len(lows))
            if lows[i] in ("is", "are", "'s", "to", "becomes") and i > head
        ),
        -1,
    )
    if begin < 0 and head >= 0 and "is" not in lows[head:]:
        # "Pluto is what we call the room now" is not read.
        return ""
    following = [low for low in lows[begin + 1 :] if low not in ("now", "currently", "going", "be")]
    return (following or [""])[0] if lows[begin] != "to" else "to"


_BECOMING = re.compile(
    r"\b(?:changed|switched|moved|renamed|swapped|raised|upgraded|converted|shifted|transferred"
    r"|rescheduled|postponed|pushed|reset|set|extended|relocated|reassigned)\b.* to\b"
)
_PUTTING = (
    r"\b(?:moved|switched|transferred|put|shifted|migrated|relocated|changed|converted|rewrote"
    r"|ported|rebuilt|moving|switching)(?: (?:my|our|the|all))*(?: [\w-]+)? "
)
_WHERE = (
    r"\w* (?:\w+ ){0,2}?"
    r"(?:to|into|onto|in|on|with|for|indoors|outside|inside|upstairs|downstairs)\b"
)


def _object_of_change(part: Part, nouns: list[Token]) -> bool:
    """Whether the clause says that the thing itself changed, moved or was put elsewhere."""
    return any(re.search(_PUTTING + re.escape(token.low[:4]) + _WHERE, part.low) for token in nouns)
