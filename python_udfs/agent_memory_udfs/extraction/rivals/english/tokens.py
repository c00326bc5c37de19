"""The words of a sentence and of a memory, as they are compared: by stem and kind."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ....data import table
from ....times.periods import NUMBERS
from ...english.verbs import FORMS, is_adverb
from ...english.words import RELATIONS
from ...shared.lexis import word_list, word_set

_TOKEN = re.compile(r"[$£€]?\d[\d.,:/]*\d|[$£€]?\d|[^\W\d_][\w'’&+@./-]*|[^\w\s]")
STOP = word_set(
    "a an the my our their his her its your this that these those i we he she it they me us them "
    "you "
    "is are am was were be been being 's 'm 're 've has have had having do does did not n't no "
    "will "
    "to of in on at with for from by as into onto about around over than then there here and or "
    "but "
    "so because that who which what when while after before just now only really very quite pretty "
    "still even already ever got get gets getting like roughly nearly barely almost up down out "
    "off "
    "good news great apparently well oh ok okay yeah lol omg guess since some any all one ones own "
    "themselves myself himself herself again instead anymore any more these days nowadays "
    "currently "
    "new old finally actually recently lately also too back away guys btw fyi lots "
    "bunch tons ton stuff thing things super much many few lot "
    "per every each"
)
SPANS = word_set("day week month year hour night morning time minute season term semester")
UNITS = {
    **dict.fromkeys(["h", "hr", "hrs", "hour", "hours"], "hour"),
    **dict.fromkeys(["min", "mins", "minute", "minutes"], "minute"),
    **dict.fromkeys(["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "k"], "km"),
    **dict.fromkeys(["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"], "kg"),
    **dict.fromkeys(["lb", "lbs", "pound", "pounds"], "lb"),
    **dict.fromkeys(["€", "euro", "euros", "eur"], "euro"),
    **dict.fromkeys(["$", "dollar", "dollars", "bucks", "usd"], "dollar"),
    **dict.fromkeys(["£", "quid", "gbp"], "quid"),
    **dict.fromkeys(["%", "percent", "per", "cent"], "percent"),
    **dict.fromkeys(["day", "days"], "day"),
    **dict.fromkeys(["week", "weeks"], "week"),
    **dict.fromkeys(["month", "months"], "month"),
    **dict.fromkeys(["year", "years"], "year"),
    **dict.fromkeys(
        [
            "mg",
            "ml",
            "g",
            "mcg",
            "cm",
            "mm",
            "m",
            "gb",
            "mb",
            "mbit",
            "mbps",
            "miles",
            "mile",
            "am",
            "pm",
        ],
        "",
    ),
}
UNITS |= {unit: unit for unit in word_list("mg ml g mcg cm mm m gb mb mbit mbps am pm")}
UNITS["miles"] = UNITS["mile"] = "mile"
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday monday mon tue tues wed thu thurs "
    "fri sat"
)
_MONTHS = word_set(
    "january february march april may june july august september october november december"
)
COLOURS = word_set(
    "red blue green yellow black white grey gray pink purple orange brown beige blond blonde navy "
    "teal"
)
_SPOKEN_NUMBERS = frozenset(NUMBERS) | word_set(
    "one twice once half dozen noon midnight unlimited zero"
) - {
    "a",
    "an",
}
_ORDINAL = re.compile(
    r"\d+(?:st|nd|rd|th)|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
)
PEOPLE = (
    RELATIONS
    | {each + "s" for each in RELATIONS}
    | word_set(
        "parents parent bf gf hubby grandparents mate mates pal friends family kids children nan "
        "gran "
        "grandad in-laws twins cousins neighbours fiancé bro sis stepdad stepmum guy man woman "
        "boy girl hubby wifey kiddo people husband's colleagues someone somebody everyone duo "
        "flatmates guest nobody"
    )
)
# A verb that only says that something is so: the noun beside it carries the sense.
STATE = word_set(
    "is has have keep store live hold use run own get sit stand lie stay work do take go make "
    "sound feel seem got cost pay charge earn spend "
    "weigh last owe save need measure receive total come amount be belong play"
)
# How much there is of something, and what it costs.
AMOUNT = word_set(
    "is has have keep own get got cost pay charge earn spend weigh last take owe save need "
    "measure receive total come amount be make hold size rent lease"
)
LINKS = word_set("to at in on with for from by as into onto against under near behind like about")
SAME_LINK = {"for": "at", "into": "in", "onto": "on", "under": "to", "near": "at"}
HE, SHE = (
    word_set("son brother father dad husband uncle nephew grandson grandfather grandpa boyfriend"),
    word_set(
        "daughter sister mother mum mom wife aunt niece granddaughter grandmother grandma "
        "girlfriend"
    ),
)


class Token(NamedTuple):
    """A word: as it was written, in lower case, without its ending, and of which kind it is."""

    raw: str
    low: str
    stem: str
    kind: str

    @property
    def says(self) -> bool:
        """Whether it carries sense, and no grammar only."""
        return self.kind != "mark" and (self.kind != "word" or self.low not in STOP)


@cache
def phrases(name: str) -> re.Pattern[str]:
    words = sorted(table("changes")[name]["words"], key=len, reverse=True)
    return re.compile(r"(?<![\w'-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w'-])")


@cache
def phrases_of(name: str) -> frozenset[str]:
    return frozenset(table("changes")[name]["words"])


@lru_cache(8192)
def stem_of(low: str) -> str:
    low = _HYPHENED.get(low, low)
    base = FORMS[low][0] if low in FORMS else _IRREGULAR.get(low, low)
    for end in ("ying", "ies", "ied"):
        if base.endswith(end) and len(base) > len(end) + 2:
            return base.removesuffix(end) + "i"
    for end in ("ing", "ed", "ers", "ors", "es", "s", "er", "or"):
        if base.endswith(end) and len(base) > len(end) + 2 and not base.endswith("ss"):
            base = base.removesuffix(end)
            # "wining" is of "wine", "winning" of "win" (Porter, 1980, step 1b).
            if end != "s" and _SHORT.fullmatch(base):
                base += "e"
            break
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        base = base[:-1]
    if base[-1:] == "y" and len(base) > 2:
        return base[:-1] + "i"
    if len(base) > 3 and not (base.endswith("e") and _SHORT.fullmatch(base[:-1])):
        base = base.removesuffix("e")
    return base


# One syllable, of which an "e" behind it makes another word: "car" and "care", "plan" and "plane".
_SHORT = re.compile(r"[^aeiou]*[aeiouy][^aeiouwxy]")
_HYPHENED = {"wi-fi": "wifi", "e-mail": "email", "e-mails": "emails", "t-shirt": "tshirt"}
_IRREGULAR = dict(
    pair.split(":")
    for pair in word_list(
        "paid:pay took:take drove:drive wore:wear went:go slept:sleep sat:sit ate:eat drank:drink "
        "ran:run kept:keep held:hold mum:mother mom:mother dad:father mums:mother grew:grow "
        "wrote:write written:write woke:wake sang:sing taught:teach rode:ride met:meet spent:spend "
        "sold:sell bought:buy favourite:favorite colour:color captaincy:captain "
        "presidency:president "
        "boy:son girl:daughter hubby:husband wifey:wife kiddo:kid rid:riddance "
        "grandma:grandmother granny:grandmother gran:grandmother "
        "buses:bus gases:gas "
        "grandpa:grandfather granddad:grandfather grandad:grandfather auntie:aunt "
        "women:woman men:man "
    )
)
_SPAN_WORDS = SPANS | {low + "s" for low in SPANS}
SPANS |= {stem_of(low) for low in SPANS}


def _kind(raw: str, low: str, first: bool) -> str:
    if (
        raw[0].isdigit()
        or raw[0] in "$£€"
        or _CLOCK.fullmatch(low.replace("-", " "))
        or low in _SPOKEN_NUMBERS
        or _ORDINAL.fullmatch(low)
    ):
        return "number"
    if not raw[0].isalnum():
        return "mark"
    if low in _DAYS or low.rstrip("s") in _DAYS:
        return "day"
    if low in _MONTHS and (raw[0].isupper() or low != "may"):
        return "date"
    if any(map(str.isdigit, raw)) or "@" in raw or "_" in raw:
        return "code"
    if raw[0].isupper() and not first and low not in STOP and raw != "I":
        return "name"
    return "word"


# "Half past eight" is one time.
_CLOCK = re.compile(
    r"\b(?:half|quarter|twenty|ten|five)(?: (?:past|to))? (?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten"
    r"|eleven|twelve|1[0-2]|[1-9])\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve) (?:o'clock|thirty|fifteen)\b",
    re.IGNORECASE,
)


_FULL_STOPS = frozenset(".!?…:;(")


_TIMES = word_set("last next this end summer winter spring autumn christmas easter weekend")


def is_of_time(token: Token) -> bool:
    if token.kind in ("day", "date", "number") or token.low in _TIMES:
        return True
    return token.stem in SPANS and token.low in _SPAN_WORDS  # "Tim" is no time


def with_plain_dates(text: str) -> str:
    """ "May 15" for "May 15th"."""
    return _DAY_OF_MONTH.sub(r"\1", text)


_DAY_OF_MONTH = re.compile(
    r"\b((?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2})(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)


def tokens_of(text: str) -> list[Token]:
    return list(_tokens(text) if len(text) < 400 else _tokens.__wrapped__(text))


def content_of(text: str) -> list[Token]:
    """The words of a text that carry sense."""
    return [token for token in tokens_of(text) if token.says]


# One sentence, and its pieces, are held against many memories.
@lru_cache(1024)
def _tokens(text: str) -> list[Token]:
    text = _CLOCK.sub(lambda match: match.group().replace(" ", "-"), text.replace("’", "'"))
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        raw = match.group().rstrip("./'")
        if not raw:
            if found and found[-1].low in _TITLES:
                continue  # "Dr. Sun"
            raw = "."
        if raw[0] in "$£€" and len(raw) > 1:
            found.append(Token(raw[0], raw[0], raw[0], "unit"))
            raw = raw[1:]
        low = raw.lower()
        stem, mark, ending = low.partition("'")
        if mark and stem and ending in ("s", "m", "re", "ve", "ll", "d"):
            raw = raw[: len(stem)]
            found.append(
                Token(
                    raw,
                    stem,
                    stem_of(stem),
                    _kind(raw, stem, not found or found[-1].raw in _FULL_STOPS),
                )
            )
            found.append(Token("'" + ending, "'" + ending, "'" + ending, "word"))
            continue
        if low.endswith("n't") and len(low) > 3:
            found.append(Token(raw[:-3], low[:-3], low[:-3], "word"))
            raw = low = "not"
        if found and found[-1].kind == "number" and low in UNITS:
            found.append(Token(raw, low, UNITS[low] or low, "unit"))
            continue
        kind = _kind(raw, low, not found or found[-1].raw in _FULL_STOPS)
        if found and (stem_of(found[-1].low), low) in _PHRASAL:
            # "Get up" is a verb of its own.
            verb = found[-1].low + " " + low
            stem = stem_of(found[-1].low) + " " + low
            found[-1] = Token(verb, verb, _SAME_PHRASAL.get(stem, stem), "word")
            continue
        found.append(Token(raw, low, stem_of(low) if kind in ("word", "name") else low, kind))
    return found


_SAME_PHRASAL = {"wake up": "get up"}
_PHRASAL = {
    (stem_of(verb), particle)
    for verb, *particles in (
        phrase.split()
        for phrase in (
            "get up home in off", "wake up", "set off", "sign in off", "clock in off out",
            "turn in", "log on off", "knock off", "go out", "work out", "head home out",
        )
    )
    for particle in particles
}  # fmt: skip


def is_manner(token: Token) -> bool:
    """Whether it is an adverb in -ly, and neither a name ("Lily") nor a noun ("family")."""
    return token.kind == "word" and token.low.endswith("ly") and is_adverb(token.low)


_BREAKS = word_set("but so because while whereas although though")
_TITLES = word_set("dr mr mrs ms prof professor")
_SUBJECTS = word_set("i we he she it they my our his her now does started opened switched")


def _is_of_people(token: Token) -> bool:
    """Whether it may be said of whom one did it with: "Rachel and I", "my wife and I"."""
    return token.kind == "name" or token.low in PEOPLE or token.low in STOP or (
        token.raw[:1].isupper() and token.low not in STATE
    )  # fmt: skip


def clauses_of(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for place, token in enumerate(tokens):
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if (
            token.low in (",", ";", ".", "!", "?", ":", "(", ")", "—", "–", "-", "…")
            or (token.low in _BREAKS and token.kind == "word" and following != "over")
            or (token.low == "since" and place > 2 and following in _TITLES)
            or (
                token.low in ("and", "then")
                and following in _SUBJECTS
                and not (
                    following in ("i", "we") and found[-1] and all(map(_is_of_people, found[-1]))
                )
            )
        ):
            found.append([])
        else:
            found[-1].append(token)
    return [clause for clause in found if clause]
