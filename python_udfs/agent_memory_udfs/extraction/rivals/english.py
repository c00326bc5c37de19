"""Which memories an English sentence contradicts: see the package.

Both are taken as words without endings. What a memory has in common with a clause is the frame, the
one part that is left is its value; `_replaces` and `_ends` say when the clause has another value of
the same kind, or says that it is over.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...data import table
from ...times.periods import NUMBERS
from ..english.noise import is_command
from ..english.verbs import FORMS, PAST, is_past
from ..english.words import OCCUPATIONS, RELATIONS, SINGLE_RELATIONS
from ..shared.lexis import word_set

_TOKEN = re.compile(r"[$£€]?\d[\d.,:/]*\d|[$£€]?\d|[^\W\d_][\w'’&+@./-]*|[^\w\s]")
_STOP = word_set(
    "a an the my our their his her its your this that these those i we he she it they me us them you "
    "is are am was were be been being 's 'm 're 've has have had having do does did not n't no will "
    "to of in on at with for from by as into onto about around over than then there here and or but "
    "so because that who which what when while after before just now only really very quite pretty "
    "still even already ever got get gets getting like roughly nearly barely almost up down out off "
    "good news great apparently well oh ok okay yeah lol omg guess since some any all one ones own "
    "themselves myself himself herself again instead anymore any more these days nowadays currently "
    "new old finally actually recently lately also too back away guys btw fyi much many few lot per every each"
)
_SPANS = word_set("day week month year hour night morning time minute season term semester")
_UNITS = {
    **dict.fromkeys("h hr hrs hour hours".split(), "hour"),
    **dict.fromkeys("min mins minute minutes".split(), "minute"),
    **dict.fromkeys("km kms kilometre kilometres kilometer kilometers k".split(), "km"),
    **dict.fromkeys("kg kgs kilo kilos kilogram kilograms".split(), "kg"),
    **dict.fromkeys("lb lbs pound pounds".split(), "lb"),
    **dict.fromkeys("€ euro euros eur".split(), "euro"),
    **dict.fromkeys("$ dollar dollars bucks usd".split(), "dollar"),
    **dict.fromkeys("£ quid gbp".split(), "quid"),
    **dict.fromkeys("% percent per cent".split(), "percent"),
    **dict.fromkeys("day days".split(), "day"),
    **dict.fromkeys("week weeks".split(), "week"),
    **dict.fromkeys("month months".split(), "month"),
    **dict.fromkeys("year years".split(), "year"),
    **dict.fromkeys("mg ml g mcg cm mm m gb mb mbit mbps miles mile am pm".split(), ""),
}
for _unit in "mg ml g mcg cm mm m gb mb mbit mbps am pm".split():
    _UNITS[_unit] = _unit
_UNITS["miles"] = _UNITS["mile"] = "mile"
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday monday mon tue tues wed thu thurs fri sat")
_MONTHS = word_set(
    "january february march april may june july august september october november december"
)
_COLOURS = word_set(
    "red blue green yellow black white grey gray pink purple orange brown beige blond blonde navy teal"
)
_SPOKEN_NUMBERS = frozenset(NUMBERS) | word_set("one twice once half dozen noon midnight") - {"a", "an"}
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth")
_PEOPLE = (
    RELATIONS | {each + "s" for each in RELATIONS}
    | word_set(
        "parents parent bf gf hubby grandparents mate mates pal friends family kids children nan gran "
        "grandad in-laws twins cousins neighbours fiancé bro sis stepdad stepmum guy man woman "
        "people husband's colleagues someone somebody everyone duo flatmates guest nobody"
    )
)
# A verb that only says that something is so: the noun beside it carries the sense.
_STATE = word_set(
    "is has have keep store live hold use run own get sit stand lie stay work do take go make sound feel seem got cost pay charge earn spend "
    "weigh last owe save need measure receive total come amount be belong play"
)
# How much there is of something, and what it costs.
_AMOUNT = word_set(
    "is has have keep own get got cost pay charge earn spend weigh last take owe save need measure receive total come amount be make hold"
)
_LINKS = word_set("to at in on with for from by as into onto against under near behind like about")
_SAME_LINK = {"for": "at", "into": "in", "onto": "on", "under": "to", "near": "at"}
_HE, _SHE = (
    word_set("son brother father dad husband uncle nephew grandson grandfather grandpa boyfriend"),
    word_set("daughter sister mother mum mom wife aunt niece granddaughter grandmother grandma girlfriend"),
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
        return self.kind != "mark" and (self.kind != "word" or self.low not in _STOP)


@cache
def _phrases(name: str) -> re.Pattern[str]:
    words = sorted(table("changes")[name]["words"], key=len, reverse=True)
    return re.compile(r"(?<![\w'-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w'-])")


@cache
def _stem(low: str) -> str:
    base = FORMS[low][0] if low in FORMS else _IRREGULAR.get(low, low)
    for end in ("ying", "ies", "ied"):
        if base.endswith(end) and len(base) > len(end) + 2:
            return base.removesuffix(end) + "i"
    for end in ("ing", "ed", "es", "s", "er", "ers", "or", "ors"):
        if base.endswith(end) and len(base) > len(end) + 2 and not base.endswith("ss"):
            base = base.removesuffix(end)
            break
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        base = base[:-1]
    if base[-1:] == "y" and len(base) > 2:
        return base[:-1] + "i"
    return base.removesuffix("e") if len(base) > 3 else base


_IRREGULAR = {
    "paid": "pay", "took": "take", "drove": "drive", "wore": "wear", "went": "go", "slept": "sleep", "sat": "sit",
    "ate": "eat", "drank": "drink", "ran": "run", "kept": "keep", "held": "hold", "mum": "mother", "mom": "mother", "dad": "father",
    "mums": "mother", "grew": "grow", "wrote": "write", "written": "write", "woke": "wake", "sang": "sing", "taught": "teach", "rode": "ride",
    "met": "meet", "spent": "spend", "sold": "sell", "bought": "buy", "favourite": "favorite", "colour": "color",
}  # fmt: skip


def _kind(raw: str, low: str, first: bool) -> str:
    if raw[0].isdigit() or raw[0] in "$£€" or _CLOCK.fullmatch(low.replace("-", " ")) or low in _SPOKEN_NUMBERS or _ORDINAL.fullmatch(low):
        return "number"
    if not raw[0].isalnum():
        return "mark"
    if low in _DAYS or low.rstrip("s") in _DAYS:
        return "day"
    if low in _MONTHS and (raw[0].isupper() or low != "may"):
        return "date"
    if any(map(str.isdigit, raw)) or "@" in raw or "_" in raw:
        return "code"
    if raw[0].isupper() and not first and low not in _STOP and raw != "I":
        return "name"
    return "word"


# "Half past eight" is one time.
_CLOCK = re.compile(
    r"\b(?:half|quarter|twenty|ten|five)(?: (?:past|to))? (?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|1[0-2]|[1-9])\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|thirty|fifteen)\b",
    re.IGNORECASE,
)


def _tokens(text: str) -> list[Token]:
    text = _CLOCK.sub(lambda match: match.group().replace(" ", "-"), text.replace("’", "'"))
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        raw = match.group().rstrip("./")
        if not raw:
            raw = "."
        if raw[0] in "$£€" and len(raw) > 1:
            found.append(Token(raw[0], raw[0], raw[0], "unit"))
            raw = raw[1:]
        low = raw.lower()
        stem, mark, ending = low.partition("'")
        if mark and stem and ending in ("s", "m", "re", "ve", "ll", "d"):
            raw = raw[: len(stem)]
            found.append(Token(raw, stem, _stem(stem), _kind(raw, stem, not found or found[-1].kind == "mark")))
            found.append(Token("'" + ending, "'" + ending, "'" + ending, "word"))
            continue
        if low.endswith("n't") and len(low) > 3:
            found.append(Token(raw[:-3], low[:-3], low[:-3], "word"))
            raw = low = "not"
        if found and found[-1].kind == "number" and low in _UNITS:
            found.append(Token(raw, low, _UNITS[low] or low, "unit"))
            continue
        kind = _kind(raw, low, not found or found[-1].kind == "mark")
        if found and (_stem(found[-1].low), low) in _PHRASAL:
            # "Get up" is a verb of its own.
            verb = found[-1].low + " " + low
            found[-1] = Token(verb, verb, _stem(found[-1].low) + " " + low, "word")
            continue
        found.append(Token(raw, low, _stem(low) if kind == "word" else low, kind))
    return found


_PHRASAL = {
    (_stem(verb), particle)
    for verb, particles in (
        ("get", "up home in off"), ("wake", "up"), ("set", "off"), ("sign", "in off"), ("clock", "in off out"),
        ("turn", "in"), ("log", "on off"), ("knock", "off"), ("go", "out"), ("work", "out"), ("head", "home out"),
    )
    for particle in particles.split()
}  # fmt: skip


_BREAKS = word_set("but so because while whereas although though")
_SUBJECTS = word_set("i we he she it they my our his her now does started opened switched")


def _clauses(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for place, token in enumerate(tokens):
        following = tokens[place + 1].low if place + 1 < len(tokens) else ""
        if (
            token.low in (",", ";", ".", "!", "?", ":", "(", ")", "—", "–", "-", "…")
            or (token.low in _BREAKS and token.kind == "word")
            or (token.low in ("and", "then") and following in _SUBJECTS)
        ):
            found.append([])
        else:
            found[-1].append(token)
    return [clause for clause in found if clause]


_JUNK = re.compile(r"[?]|\"|```|https?://")


def tells_of_change(said: str) -> bool:
    """Whether a sentence has a word of a change or an end."""
    if len(said) > 300 or _JUNK.search(said):
        return False
    low = said.lower().replace("’", "'")
    return _ONCE_AFTER.match(low) is not None or _STANDS_AT.search(low) is not None or any(
        _phrases(name).search(low) for name in ("now", "changing", "parting", "stopping", "leaving")
    )


_STANDS_AT = re.compile(r"(?:'s|'m|\bis|\bam|\bare) (?:now )?(?:at|up to|down to) [£$€]?\d")
# "After the reorg I report to Dmitri."
_ONCE_AFTER = re.compile(r"after (?:the|my|our|we|i) [a-z ]{3,30} (?:i|we|my|our) ")


class Contradiction:
    """A sentence, ready to be held against memories."""

    def __init__(self, said: str) -> None:
        self.tokens = _tokens(said)
        self.low = said.lower().replace("’", "'")
        self.in_lower_case = not re.search(r"[A-Z]", said.replace("I'", "").replace(" I ", " "))
        cut = _clauses(self.tokens)
        joined = [
            before + after for before, after in zip(cut, cut[1:], strict=False)
            if "new" in [token.low for token in before[:2]] or after[0].low in ("it", "its", "that", "they", "which", "now", "he", "she")
            or (len(before) < 5 and _phrases("changing").search(" ".join(token.low for token in before)))
        ]  # fmt: skip
        self.clauses = [Part(clause, self) for clause in (*cut, *joined)]
        for before, part in zip(self.clauses, self.clauses[1 : len(cut)], strict=False):
            # "Zelda took a new job, left Nokia".
            part.actor = part.actor or before.actor
        self.stems = {token.stem for token in self.tokens if token.says}
        self.changing = self._has("changing")
        self.now = self._has("now") or _ONCE_AFTER.match(self.low) is not None
        self.now = self.now or _STANDS_AT.search(self.low) is not None
        self.over = self._has("parting") or self._has("stopping")
        self.people = {token.stem for token in self.tokens if token.low in _PEOPLE}

    def _has(self, name: str) -> bool:
        return _phrases(name).search(self.low) is not None

    def score(self, memory: str) -> int:
        """How surely the sentence contradicts the memory; 0 where it doesn't."""
        held = Held(memory)
        if not held.lasting:
            return 0
        best = 0
        for part in self.clauses:
            if (part.unreal and not _both_want(part, held)) or not self._of_same(part, held):
                continue
            best = max(best, _replaces(part, held), _ends(part, held))
        return best

    def _of_same(self, part: Part, held: Held) -> bool:
        """Whether both are about the same one."""
        if held.people - self.people:
            he_or_she = {token.low for token in part.tokens[:2]}
            return ("he" in he_or_she and held.people <= _HE_STEMS) or (
                "she" in he_or_she and held.people <= _SHE_STEMS
            )
        if held.of_user and part.actor and not _shared(part.actor, held.words):
            return False
        return not part.subjects - held.words


def _both_want(part: Part, held: Held) -> bool:
    """ "Wants to be a baker now", of one who wanted to be a pilot."""
    return re.search(r"\bwants? to (?:be|become) an? ", part.low) is not None and (
        re.search(r"\bwants to (?:be|become) an? ", held.low) is not None
    )


_HE_STEMS = {_stem(low) for low in _HE}
_SHE_STEMS = {_stem(low) for low in _SHE}


class Part:
    """A clause of what was said."""

    def __init__(self, tokens: list[Token], whole: Contradiction) -> None:
        self.tokens, self.whole = tokens, whole
        self.low = " ".join(token.low for token in tokens).replace(" '", "'")
        self.content = [token for token in tokens if token.says]
        self.stems = {token.stem for token in self.content}
        # "The optician says I'm minus 3 now" is as good as said by oneself.
        told = tokens[0].low in OCCUPATIONS or tokens[1:2] and tokens[1].low in OCCUPATIONS
        real = re.sub(r"\b(?:says|said)\b", "", self.low) if told else self.low
        self.unreal = _phrases("unreal").search(real) is not None
        self.beside = _phrases("beside").search(self.low) is not None
        # "As of this week" is not for this week alone.
        lasting = re.sub(r"\b(?:as of|since|from|starting) (?:this|next|last|today|tomorrow|yesterday)\b(?: week| month)?", "", self.low)
        self.passing = _phrases("passing").search(lasting) is not None
        self.past = bool({"was", "were", "had"} & {token.low for token in tokens})
        self.subjects = self._subjects()
        self.actor = self._actor()

    def _actor(self) -> Token | None:
        """Who or what does it, where that is neither the speaker nor somebody for them."""
        lows = [token.low for token in self.tokens]
        if _ONESELF & set(lows):
            return None
        first = next((token for token in self.tokens if token.kind != "mark"), None)
        if first is None or first.low in _FOR_ONE or first.low in OCCUPATIONS or first.low in _OF_A_PART:
            return None
        if first.kind != "word" and first.kind != "name" or _is_of_change(first) or is_past(first.low):
            return None
        return next((token for token in self.tokens if token.says and token.kind in ("word", "name")), None)

    def _subjects(self) -> set[str]:
        """Stems of the people whom the clause is about beside the speaker."""
        lows = [token.low for token in self.tokens]
        found = set()
        for place, token in enumerate(self.tokens):
            behind = lows[place + 1] if place + 1 < len(lows) else ""
            owner = behind == "'s" and place + 2 < len(lows) and (
                self.tokens[place + 2].low not in _STOP and not lows[place + 2].endswith("ing")
                and not is_past(lows[place + 2]) and lows[place + 2] not in ("gone", "been", "called")
            )  # fmt: skip
            if owner and (token.low in _PEOPLE or token.kind == "name"):
                found.add(token.stem)
            elif token.low in _PEOPLE and place < 4 and not {"my", "our", "me", "us"} & set(lows[place + 1 :]):
                before = lows[:place]
                if not {"i", "we"} & set(before) and token.low not in _OF_A_PART:
                    found.add(token.stem)
        return found


_ONESELF = word_set("i we my our me us mine ours im")
_FOR_ONE = word_set("do does did they someone somebody doctors it it's this that these no done there not instead haven't have had been")
_OF_A_PART = SINGLE_RELATIONS & word_set("manager boss landlord supervisor") | word_set(
    "doctor therapist dentist lawyer accountant assistant tutor professor mentor coach teacher trainer"
)


class Held:
    """A memory, as it is worded."""

    def __init__(self, memory: str) -> None:
        tokens = _tokens(memory)
        self.low = memory.lower()
        self.tokens = tokens
        self.content = [token for token in tokens if token.says]
        self.words = {token.stem for token in self.content}
        lows = [token.low for token in tokens]
        first = lows[0] if lows else ""
        self.of_user = first in ("is", "has", "does") or (
            first.endswith("s") and not first.endswith("ss") and first not in _PEOPLE
            and "'s" not in lows[1:2] and not {"is", "are"} & set(lows[1:4])
        )  # fmt: skip
        self.lasting = bool(tokens) and not (
            {"was", "were", "not", "used", "will", "might", "plans", "hopes", "would", "never"} & set(lows[:4])
            or first in PAST or (first.endswith("ed") and first not in ("need",)) or first in ("got", "did", "had")
            or first in ("likes", "loves", "enjoys", "hates", "dislikes", "adores", "thinks", "knows")
            or ("wants" in lows[:4] and " to be " not in self.low and " to become " not in self.low)
            or len(self.content) > 12 or not self.content
        )  # fmt: skip
        self.people = {token.stem for token in tokens[:2] if token.low in _PEOPLE}
        if lows[1:2] == ["is"] and first in _OF_A_PART or "'s" not in lows[1:2] and first in _OF_A_PART:
            self.people = set()

    @property
    def subject_head(self) -> str:
        """The stem of the noun of "username on the forum is owl77"."""
        head = ""
        for token in self.tokens[: self.copula]:
            if token.low in _LINKS and head:
                break
            head = token.stem if token.says else head
        return head

    @property
    def verb(self) -> Token:
        """The verb: the first word of what is told of the user, the second of others."""
        behind = self.content[1:2] if not self.of_user else []
        return behind[0] if behind and behind[0].kind == "word" else self.content[0]

    @property
    def copula(self) -> int:
        """Where "is" stands in "landlord is Tom"; -1 where it is none of those."""
        if self.of_user:
            return -1
        return next((i for i, token in enumerate(self.tokens) if token.low in ("is", "are")), -1)


def _shared(token: Token, stems: set[str]) -> bool:
    if token.stem in stems:
        return True
    return token.kind == "word" and len(token.stem) > 5 and any(
        len(other) > 5 and other[:6] == token.stem[:6] for other in stems
    )


def _new_words(part: Part, held: Held) -> list[Token]:
    """What a clause says that the memory doesn't, without the words of the change."""
    return [
        token for token in part.content
        if not _shared(token, held.words) and not _is_of_change(token) and token.kind != "mark"
    ]  # fmt: skip


@cache
def _change_stems() -> frozenset[str]:
    found = set()
    for name in ("now", "changing", "parting", "stopping", "leaving"):
        for words in table("changes")[name]["words"]:
            found.update(_stem(word) for word in words.split())
    return frozenset(found - _STOP)


def _is_of_change(token: Token) -> bool:
    return token.kind == "word" and token.stem in _change_stems()


# ---- Another value of the same


def _replaces(part: Part, held: Held) -> int:
    whole = part.whole
    if not (whole.now or whole.changing) or (part.past and not whole.changing):
        return 0
    left = [token for token in held.content if not _shared(token, part.stems)]
    common = [token for token in held.content if _shared(token, part.stems)]
    if left and common and (kind := _other_of_kind(part, held)):
        return kind
    if not left or not common or _is_qualified(part, held):
        return 0
    amount = _other_amount(part, held, left, common)
    if amount:
        return amount
    if part.passing or part.beside:
        return 0
    return _other_value(part, held, left, common)


_ONE_HELD = re.compile(r"^ha(?:s|s got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)(?: (?:on|in|at|for|with) .*)?$")
_ONE_SAID = re.compile(r"\b(?:have|'ve|got|'ve got|have got) an? (?P<own>[\w-]+) (?P<head>[\w-]+)\b")


def _other_of_kind(part: Part, held: Held) -> int:
    """ "They reassigned seats, I've got an aisle seat now" of "Has a window seat"."""
    was, said = _ONE_HELD.match(held.low), _ONE_SAID.search(part.low.replace(" '", "'"))
    if was is None or said is None or was["own"] == said["own"] or was["head"] != said["head"]:
        return 0
    explicit = re.search(rf"\b(?:reassigned|changed|switched|swapped|replaced|upgraded|traded)\b.*\b{re.escape(was['head'])}", part.whole.low)
    return 22 if explicit and _phrases("now").search(part.low) else 0


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
        if 0 <= near < len(tokens) and tokens[near].low in _UNITS:
            unit = _UNITS[tokens[near].low] or tokens[near].low
            return unit
    return ""


def _other_amount(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "The rent went up to 900" of "Rent is 850"."""
    was, said = _numbers(held.tokens), _numbers(part.tokens)
    if len(said) == 2 and len(was) == 1 and was[0] in said:
        said = [number for number in said if number != was[0]]
    if not was or len(was) != len(said) or was == said or (part.passing and not _RECORD.search(part.whole.low)):
        return 0
    kinds = [token.kind for token in held.content if token.kind in ("day", "date")]
    if kinds and not any(token.kind in kinds for token in part.content):
        return 0
    units = _unit_of(held.tokens), _unit_of(part.tokens)
    if all(units) and units[0] != units[1]:
        return 0
    anchors = [token for token in common
               if token.kind in ("word", "name", "code") and token.stem not in _SPANS
               and token.low not in _UNITS and token.stem not in _STATE_STEMS]  # fmt: skip
    adjunct = next((i for i, token in enumerate(held.tokens) if i > 2 and token.low in ("for", "because", "when", "so")
                    and any(each.kind == "number" for each in held.tokens[:i])), len(held.tokens))  # fmt: skip
    main = held.tokens[:adjunct]
    left = [token for token in left if any(token is each for each in main)]
    rest = [token for token in left if token.kind not in ("number", "unit")
            and token.stem not in _SPANS and token.low not in _UNITS
            and token.stem not in _AMOUNT_STEMS]  # fmt: skip
    labelled = _label_of(held.tokens) == _label_of(part.tokens) != ""
    if not anchors or (rest and len(anchors) < 2 and not labelled) or len(rest) > 1:
        return 0
    return 40 + 4 * len(anchors) - 3 * len(rest)


_RECORD = re.compile(r"\b(?:record|pr|pb|personal best|all-time high)\b")


def _label_of(tokens: list[Token]) -> str:
    """The word that the number belongs to: "plot" of "plot 17"."""
    place = next((i for i, token in enumerate(tokens) if token.kind == "number"), 0)
    before = tokens[place - 1] if place else None
    return before.stem if before and before.says and before.kind == "word" and before.low not in _LINKS else ""


_STATE_STEMS = {_stem(low) for low in _STATE}
_AMOUNT_STEMS = {_stem(low) for low in _AMOUNT}


def _is_qualified(part: Part, held: Held) -> bool:
    """Whether the clause speaks of another of the kind: "the alarm code", "my old team"."""
    named = {token.stem for token in held.content
             if token is not held.verb or held.copula > 0 or (token is held.content[0] and not held.of_user)}  # fmt: skip
    for place, token in enumerate(part.tokens):
        if place and token.says and token.stem in named:
            before = part.tokens[place - 1]
            if before.low in ("old", "former", "previous", "ex", "last", "other", "first", "next"):
                return True
            if before.says and before.kind in ("word", "name") and not _shared(before, held.words) and not _is_of_change(before):
                return True
    return False


_TYPES = ("number", "day", "date", "code", "name")


def _type(tokens: list[Token], articles: bool) -> str:
    kinds = {token.kind for token in tokens}
    for kind in _TYPES:
        if kind in kinds:
            return "name" if kind == "code" else kind
    if tokens and tokens[-1].low in _COLOURS:
        return "colour"
    del articles
    return "thing"


def _other_value(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "Our florist is Gupta these days" of "Florist is Moreno"."""
    new = _new_words(part, held)
    new = [token for token in new if token.stem not in _SPANS and token.kind != "unit"]
    copula = held.copula
    if copula > 0 and _has_another(part, held):
        return 22
    if not new:
        return 0
    if copula > 0:
        return _other_of_noun(part, held, new, copula)
    verb = held.verb
    rest = left[1:] if left[0] is verb and verb.stem in _STATE_STEMS else left
    if not rest or not _is_run(rest, held.content):
        return 0
    if len(rest) == 1 and rest[0].kind == "code" and any(_is_numbered(rest[0], token) for token in new):
        return 24
    kind = _type(rest, articles=False)
    kinds = {_type([token], articles=False) for token in new}
    if kind in ("number", "day", "date") and kind not in kinds:
        return 0
    if kind == "name" and not kinds & {"name", "thing"}:
        return 0
    if verb in left:
        # "Moved my savings into bonds" of "Keeps their savings in gold".
        nouns = [token for token in common if token.kind != "unit" and token.stem not in _SPANS]
        moved = part.whole.changing and nouns and _object_of_change(part, nouns)
        return 20 + 2 * len(nouns) if moved and verb.stem in _STATE_STEMS else 0
    if not held.of_user and not _shared(held.content[0], part.stems):
        return 0
    link = _link_before(rest[0], held.tokens)
    if not _stands_behind(part, verb, link, held):
        return 0
    subject = None if held.of_user else held.content[0]
    others = [token for token in common
              if token is not verb and token is not subject and token.stem not in _SPANS]  # fmt: skip
    if _both_want(part, held):
        return 22
    many = verb.stem in _many_stems() or verb.low in ("is", "has")
    if many and not others:
        return 0
    return 20 + 3 * len(others)


def _is_numbered(held: Token, said: Token) -> bool:
    """Whether two names differ in their number only: "under-12s", "under-14s"."""
    masked = [re.sub(r"\d+", "#", token.low) for token in (held, said)]
    return masked[0] == masked[1] and held.low != said.low


@cache
def _many_stems() -> frozenset[str]:
    return frozenset(_stem(word) for word in table("changes")["many"]["words"])


def _is_run(rest: list[Token], content: list[Token]) -> bool:
    """Whether the words stand next to each other."""
    places = [place for place, token in enumerate(content) if any(token is each for each in rest)]
    return places[-1] - places[0] == len(places) - 1


def _link_before(token: Token, tokens: list[Token]) -> str:
    place = next(i for i, each in enumerate(tokens) if each is token)
    for before in reversed(tokens[:place]):
        if before.low in _LINKS:
            return _SAME_LINK.get(before.low, before.low)
        if before.says:
            return ""
    return ""


def _stands_behind(part: Part, verb: Token, link: str, held: Held) -> bool:
    """Whether what is new stands where the value of the memory stands: behind the verb, behind the
    same preposition."""
    place = next((i for i, token in enumerate(part.tokens) if _shared(token, {verb.stem})), -1)
    if place < 0:
        return False
    for begin in range(place + 1, len(part.tokens)):
        token = part.tokens[begin]
        if not token.says or _shared(token, held.words) or _is_of_change(token):
            continue
        return _link_before(token, part.tokens[place:]) == link
    return False


def _other_of_noun(part: Part, held: Held, new: list[Token], copula: int) -> int:
    noun = [token for token in held.tokens[:copula] if token.says]
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    if not noun or not value or not _names(part, noun):
        return 0
    if all(_shared(token, part.stems) for token in value):
        return 0
    kind = _type(value, articles=True)
    kinds = {_type([token], articles=True) for token in new}
    if kind in ("number", "day", "date", "colour"):
        return 20 + 3 * len(noun) if kind in kinds else 0
    if kind == "name":
        said = _named_of(part, noun)
        named = said is not None and said.kind in ("name", "code")
        if said is not None and part.whole.in_lower_case and not named:
            # "my boss is ingrid now", typed without capitals.
            named = _is_label(noun) or noun[-1].low in _OF_A_PART
        article = _said_of(part, noun) in ("a", "an", "the")
        return 20 + 3 * len(noun) if named or (article and held.tokens[copula + 1].low in ("a", "an")) else 0
    opening = held.tokens[copula + 1].low if copula + 1 < len(held.tokens) else ""
    if opening in ("a", "an", "the", "their", "called", "named") or opening in _LINKS or _is_label(noun):
        place = _said_of(part, noun)
        if opening in _LINKS:
            same = place == opening or (part.whole.changing and place == "to")
            return 20 + 3 * len(noun) if same else 0
        fits = place in ("a", "an", "the", "to", "called", "named") or (_is_label(noun) and place)
        return 20 + 3 * len(noun) if fits else 0
    return 0


def _names(part: Part, noun: list[Token]) -> bool:
    """Whether the clause speaks of the noun: by all of its words, or by some and no others ("my usual
    is matcha" of "Usual order is ...")."""
    if all(_shared(token, part.stems) for token in noun):
        return True
    be = next((i for i, token in enumerate(part.tokens) if token.low in ("is", "are", "'s")), -1)
    said = [token for token in part.tokens[:be] if token.says] if be > 0 else []
    known = {token.stem for token in noun}
    return bool(said) and all(_shared(token, known) for token in said) and (
        said[-1].low not in ("favorite", "favourite", "best", "main", "first")
    )


_ANOTHER = re.compile(
    r"\b(?:changed|switched|swapped|changing|switching)(?: my| our| his| her| the)?(?P<noun>(?: [a-z-]+){1,3}?)(?=$| to | in | at | last | this | so | when | after )"
    r"|\b(?:got|have|has|found|hired|chose|picked)(?: myself| ourselves)? a (?:new|different)(?P<noun2>(?: [a-z-]+){1,3}?)(?=$| and | called | named | in | at | last )"
)


def _has_another(part: Part, held: Held) -> bool:
    """Whether the clause says that there is another: "changed schools", "found a new dentist"."""
    match = _ANOTHER.search(part.low)
    if match is None:
        return False
    head = held.subject_head
    *more, last = (match["noun"] or match["noun2"]).split()
    return _stem(last) == head and all(_stem(low) in held.words for low in more)


def _is_label(noun: list[Token]) -> bool:
    """Whether what a noun is is what it is called, in one word: a code, a topic, a role."""
    return noun[-1].low in _LABELS


_LABELS = word_set(
    "name nickname username handle tag gamertag login password passcode code pin hint topic title theme subject major provider "
    "carrier bank gym school employer role position rank editor browser engine stack framework database plan tariff tier "
    "destination venue wallpaper ringtone status diet favorite hobby sport instrument team club supplier brand model version "
    "id account email address url domain alias callsign motto username focus goal limit theme genre main language currency"
)


def _named_of(part: Part, noun: list[Token]) -> Token | None:
    """What the clause says that the noun is, or whom it says to be it: the first new word behind
    "is" or "to", else the one in front of "is our treasurer", "took over as treasurer"."""
    lows = [token.low for token in part.tokens]
    head = next((i for i, token in enumerate(part.tokens) if _shared(token, {noun[-1].stem})), -1)
    link = next((i for i in range(max(head, 0), len(lows)) if lows[i] in ("is", "are", "'s", "to", "becomes", "called")), -1)
    if link < 0 and head > 0 and _object_of_change(part, noun):
        # "We ported the app to Elixir".
        link = next((i for i in range(head, len(lows)) if lows[i] in ("in", "into", "onto", "with", "for")), -1)
    behind = [token for token in part.tokens[link + 1 :] if token.says and not _is_of_change(token)]
    if link > head >= 0 and behind:
        return behind[0]
    if head > 0 and lows[head - 1] == "new":
        # "New supervisor since autumn: Professor Aalto"
        return next((token for token in part.tokens[head + 1 :] if token.kind in ("name", "code")), None)
    if head > 0:
        front = [token for token in part.tokens[:head] if token.kind in ("name", "code")]
        is_it = re.search(r"(?:\bis|'s|\bas|\bbecame|\bbecomes|\bin as) (?:now |currently )?(?:my |our |the )?(?:new )?", part.low)
        return front[-1] if front and is_it else None
    return None


def _said_of(part: Part, noun: list[Token]) -> str:
    """The word behind "is" or "to" that begins what the clause says of the noun; "" where none."""
    lows = [token.low for token in part.tokens]
    head = next((i for i, token in enumerate(part.tokens) if token.stem == noun[-1].stem), -1)
    begin = next(
        (i for i in range(len(lows)) if lows[i] in ("is", "are", "'s", "to", "becomes") and i > head), -1
    )
    if begin < 0 and head >= 0 and "is" not in lows[head:]:
        # "Pluto is what we call the room now" is not read.
        return ""
    following = [low for low in lows[begin + 1 :] if low not in ("now", "currently", "going", "be")]
    return (following or [""])[0] if lows[begin] != "to" else "to"


def _object_of_change(part: Part, nouns: list[Token]) -> bool:
    """Whether the clause says that the thing itself changed, moved or was put elsewhere."""
    match = _phrases("changing").search(part.low)
    if match is None:
        return False
    behind = part.low[match.end() :]
    return any(re.search(rf"\b{re.escape(token.low[:4])}", behind) for token in nouns) and bool(
        re.search(r"\b(?:to|into|onto|in|on|with|for|indoors|outside|inside|upstairs|downstairs)\b", behind)
    )


# ---- The end of it


def _ends(part: Part, held: Held) -> int:
    if part.beside and not re.search(r"\binstead\b", part.whole.low):
        return 0
    if _FOR_A_WHILE.search(part.low):
        return 0
    match = None
    for name, strength in (("parting", 30), ("stopping", 28)):
        for match in _phrases(name).finditer(part.low):
            if _denied_before(part.low, match.start()):
                continue
            behind, before = part.low[match.end() :], part.low[: match.start()]
            score = _ended_object(behind, held, strength, named=match.group() != "left") or (
                _ended_subject(before, held, strength)
                if match.group() in _expiring() and not _LATELY.sub("", behind).strip() else 0
            )
            if score:
                return score
    if taken := _TAKEN_OFF.search(part.low):
        if score := _ended_object(taken["what"] or taken["part"] or taken["old"], held, 28):
            return score
    if "instead of" in part.low or "rather than" in part.low:
        behind = re.split(r"instead of|rather than", part.low, maxsplit=1)[1]
        if score := _ended_object(behind, held, 26):
            return score
    return _resolved(part, held) or _dismissed(part, held) or _back_to(part, held) or _apart(part, held) or _no_more(part, held) or _left_part(part, held) or _swapped(part, held)


_LATELY = re.compile(r"\b(?:now|today|yesterday|last \w+|this \w+|on \w+|in \w+|at last|recently|a \w+ ago)\b")


def _expiring() -> frozenset[str]:
    return frozenset(table("changes")["expiring"]["words"])


_FOR_A_WHILE = re.compile(
    r"\bfor (?:now|a|the (?:day|night|week|weekend|summer|trip))\b|\b(?:temporarily|until|tonight|this week|except|during|at the moment|briefly|early)\b"
)


_TAKEN_OFF = re.compile(
    r"\b(?:handed|gave|passed|signed) (?:my|the|our) (?P<part>[a-z' -]{2,24}?) (?:over|away|up|back|on)\b"
    r"|\bto replace (?:my|the|our)(?: old)? (?P<old>[a-z' -]{2,24})"
    r"|\b(?:got|had|have|took|taken) (?:my|the|our) (?P<what>[a-z' -]{2,24}?) (?:off|out|removed|taken off|taken out|cut off|replaced)\b"
)


def _denied_before(low: str, place: int) -> bool:
    return re.search(r"(?:\bnot|n't|\bnever|\bto|\bcannot)\s+(?:\w+\s+)?$", low[:place]) is not None and not re.search(
        r"had to \w*\s*$|decided to \w*\s*$", low[:place]
    )


_OBJECT_END = re.compile(
    r"\s(?:for|to|because|last|after|in|on|at|and|since|when|this|ago|with|from|by|until|before|over|two|three|a (?:week|month|year)|yesterday|today|now)\s"
)


_SWAP = re.compile(
    r"\b(?:swapped|traded|replaced|switched|changed|renamed|rebranded|moved|converted|upgraded|downgraded)(?: out| in| from)?"
    r" (?P<old>.+?) (?:for|with|to|by|as|into) "
)


def _swapped(part: Part, held: Held) -> int:
    """ "Swapped the gas hob for induction" of "Cooks with gas"."""
    match = _SWAP.search(part.low + " ")
    if match is None or not (held.of_user or held.copula > 0):
        return 0
    if held.of_user and match.group().startswith(("moved", "renamed", "upgraded", "converted")):
        return 0
    old = [token for token in _tokens(match["old"]) if token.says]
    value = [token for token in held.content if token is not held.verb]
    if held.copula > 0:
        value = [token for token in held.tokens[held.copula + 1 :] if token.says and token.low != "called"]
        old = [token for token in old if not _shared(token, {each.stem for each in held.tokens[: held.copula]})]
    whole = bool(value) and all(_shared(token, {each.stem for each in old}) for token in value)
    return 24 if whole and len(old) <= len(value) + 1 else 0


def _ended_object(behind: str, held: Held, strength: int, *, named: bool = False) -> int:
    """ "Threw out the grey sofa": what stands behind the verb is what the memory tells of."""
    if re.match(r"\s*(?:an?|one|some|two|three|few|of)\b", behind):
        return 0  # "sold a stamp"
    whole = [token for token in _tokens(behind.strip()) if token.says]
    if whole and whole[0].low.endswith("ing") and whole[0].stem == held.verb.stem and held.of_user:
        done = all(_shared(token, held.words) for token in whole) and all(
            _shared(token, {each.stem for each in whole}) for token in held.content
        )
        if done:
            return strength + 2 * len(whole)
    cut = _OBJECT_END.search(" " + behind.strip() + " ", 3)
    text = (" " + behind.strip() + " ")[: cut.start()] if cut else behind
    thing = [token for token in _tokens(text.strip()) if token.says and not _is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE] or thing
    if not thing or len(thing) > 4:
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    if named and held.of_user and all(token.low in names for token in thing):
        return strength  # "so over Theo" of "Has a crush on Theo"
    return _tells_of(thing, held, strength)


_WHOLE = word_set("subscription account membership job thing habit lesson lessons class classes role position post captaincy whole")


def _ended_subject(before: str, held: Held, strength: int) -> int:
    """ "My visa expired", "the cast came off"."""
    if held.copula > 0 and held.tokens[held.copula - 1].low in RELATIONS - _OF_A_PART:
        return 0
    thing = [token for token in _tokens(before.strip()) if token.says and not _is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE] or thing
    return _tells_of(thing, held, strength) if 0 < len(thing) < 4 else 0


def _tells_of(thing: list[Token], held: Held, strength: int) -> int:
    """Whether the memory tells of having or doing this thing: its head is the memory's object."""
    if any(not _shared(token, held.words) for token in thing):
        return 0
    objects = _object_heads(held)
    head = thing[-1]
    if not any(_shared(head, {token.stem}) for token in objects):
        # "The thinkpad" of "a thinkpad x1".
        place = next((i for i, token in enumerate(held.tokens) if token.stem == head.stem), len(held.tokens))
        behind = held.tokens[place + 1 :]
        if not behind or place < 2 or any(token.kind not in ("code", "number") for token in behind):
            return 0
    return strength + 2 * len(thing)


def _object_heads(held: Held) -> list[Token]:
    """The last word of each noun phrase of what the memory says, but for its subject."""
    tokens = held.tokens
    begin = 1 if held.of_user else max(held.copula + 1, 1)
    heads: list[Token] = []
    for place in range(begin, len(tokens)):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if token.says and (following is None or not following.says):
            heads.append(token)
        elif token.kind in ("number", "name", "code"):
            heads.append(token)
        if following is not None and following.low in _LINKS and heads and held.of_user and place > begin:
            # What stands behind a preposition tells where or how; of the first phrase one speaks.
            first_link = any(each.low in _LINKS for each in tokens[1:3])
            if not first_link:
                break
    if not held.of_user and held.content and not heads:
        heads.append(held.content[0])
    return heads


_MENDED = re.compile(r"\b(?:fixed|repaired|replaced|mended|sorted|serviced|healed|cleared up)\b")
_BROKEN = word_set(
    "broken cracked leaking leaky dead torn damaged faulty down jammed stuck ripped flat smashed bent clogged blocked rusty"
)
_SOUGHT = re.compile(r"\b(?:waiting list|waiting for|looking for|searching for|hunting for|applying for|saving (?:up )?for|waitlist)\b")
_FOUND = re.compile(r"\b(?:got|found|received|landed|bought)\b")
_STREET = re.compile(
    r"\bmoved (?:in)?to (?:\d+ )?(?P<where>[\w ]+? (?:street|row|lane|road|avenue|close|drive|way|square|court|terrace|crescent|boulevard|alley))\b"
)
_PROMOTED = re.compile(r"\b(?:promoted|appointed|demoted|elected|reassigned) (?:to|as)\b")


def _resolved(part: Part, held: Held) -> int:
    """What came to its end by being done: "got the window replaced" of "The window is cracked",
    "finally got a daycare spot" of "Is on the waiting list for daycare"."""
    if held.copula > 0 and _MENDED.search(part.low) and not _denied_before(part.low, _MENDED.search(part.low).start()):  # type: ignore[union-attr]
        subject = [token for token in held.tokens[: held.copula] if token.says]
        broken = any(token.low in _BROKEN for token in held.tokens[held.copula :])
        if broken and subject and all(_shared(token, part.stems) for token in subject):
            return 28
    if held.of_user and _SOUGHT.search(held.low) and _FOUND.search(part.low) and "finally" in part.whole.low:
        sought = [token for token in _tokens(_SOUGHT.split(held.low)[-1]) if token.says]
        if sought and all(_shared(token, part.stems) for token in sought):
            return 26
    moved = _STREET.search(part.low)
    if moved and re.match(r"(?:lives|resides|is living) (?:on|at|in) ", held.low) and moved["where"] not in held.low:
        return 26
    role = re.match(r"is (?:the|an?) [\w -]{2,24}? (?:on|of|at|in|for) ", held.low)
    if role and _PROMOTED.search(part.low) and any(_shared(token, part.stems) for token in held.content):
        return 22
    return 0


_LET_GO = re.compile(
    r"\b(?:let me go|fired me|sacked me|laid me off|dismissed me|made me redundant|dropped me|kicked me out|ended my contract|did not renew)\b"
)


def _dismissed(part: Part, held: Held) -> int:
    """ "DPD let me go" of "Drives a van for DPD"."""
    match = _LET_GO.search(part.low)
    before = [token for token in _tokens(part.low[: match.start()]) if token.says] if match else []
    if not before or not held.of_user or held.verb.stem in ("us", "buy", "lik"):
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    return 28 if all(token.low in names for token in before) else 0


_BACK = re.compile(r"\b(?:went|gone|going|switched|moved|am|'m|is) back (?:to|on|using) (?P<new>[\w .+'-]{2,30})$")


def _back_to(part: Part, held: Held) -> int:
    """ "Went back to vim, VS Code got too slow" of "Editor is VS Code"."""
    match = _BACK.search(part.low)
    if match is None:
        return 0
    value = held.tokens[held.copula + 1 :] if held.copula > 0 else [t for t in held.tokens if t is not held.verb]
    value = [token for token in value if token.says]
    new = [token for token in _tokens(match["new"]) if token.says]
    known = {token.stem for token in value}
    told = {token.low for token in part.whole.tokens}
    fits = value and new and len(value) < 4 and all(token.low in told for token in value)
    return 22 if fits and not any(_shared(token, known) for token in new) else 0


def _apart(part: Part, held: Held) -> int:
    """ "My parents split up" of "Parents are married"."""
    match = re.search(r"\b(?:split up|broke up|divorced|got divorced|separated|split)\b", part.low)
    subject = [token for token in held.tokens[: held.copula] if token.says] if held.copula > 0 else []
    if match is None or not subject or _denied_before(part.low, match.start()):
        return 0
    before = {token.stem for token in _tokens(part.low[: match.start()]) if token.says}
    together = {"married", "together", "engaged", "dating"} & {token.low for token in held.tokens}
    return 26 if together and before == {token.stem for token in subject} else 0


_NO_MORE = re.compile(
    r"(?:no longer|not|n't|never)\b(?P<what>.*?)\b(?:anymore|any more|any longer|since)\b|no longer (?P<what2>.+)|\bno more (?P<what3>.+)"
)
_DOES = word_set("need use have wear take do own want see play keep")


def _no_more(part: Part, held: Held) -> int:
    """ "I no longer need the white noise machine", "it doesn't hurt any more"."""
    match = _NO_MORE.search(part.low)
    if match is None:
        return 0
    said = match["what"] or match["what2"] or match["what3"] or ""
    thing = [token for token in _tokens(said.strip()) if token.says and not _is_of_change(token)]
    verb = [token for token in thing if token.low in _DOES]
    rest = [token for token in thing if token not in verb]
    if not rest:
        return 0
    if rest[0].stem == held.verb.stem and held.of_user and verb == [] and all(
        token.low in ("anything", "any", "one", "anyone") for token in rest[1:]
    ):  # fmt: skip
        return 26
    if all(_shared(token, held.words) for token in rest) and _tells_of(rest, held, 1):
        return 30 + 2 * len(rest)
    whole = [token for token in held.content if token.stem not in _STATE_STEMS]
    if len(rest) > 1 and whole and all(_shared(token, {t.stem for t in thing}) for token in whole):
        return 30
    return 0


def _left_part(part: Part, held: Held) -> int:
    """ "Ottoline left the firm" of "Supervisor is Ottoline"."""
    match = _phrases("leaving").search(part.low)
    copula = held.copula
    if match is None or copula < 1 or _denied_before(part.low, match.start()):
        return 0
    noun = [token for token in held.tokens[:copula] if token.says]
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    if not noun or not value or noun[-1].low in (RELATIONS - _OF_A_PART) or value[0].kind != "name":
        return 0
    before = {token.stem for token in _tokens(part.low[: match.start()]) if token.says}
    names = [token.stem for token in value if token.kind == "name" and token.low not in ("dr", "mr", "mrs", "ms", "prof", "professor")]
    if not names or names[-1] not in before or before - {token.stem for token in value}:
        return 0
    return 28


def contradicts(said: str) -> Contradiction | None:
    """The sentence, ready to be held against memories; None where it tells of no change."""
    return Contradiction(said) if tells_of_change(said) else None


_NO_ORDER = re.compile(r"^let my |\bany ?more\b|\bno longer\b")
_TO_LISTENER = re.compile(r"\b(?:you|your|yours|please|pls)\b", re.IGNORECASE)


def pattern_of(said: str) -> str:
    """The pattern of memories that share a word with a sentence of a change; "" for any other."""
    if not tells_of_change(said) or _TO_LISTENER.search(said):
        return ""
    if is_command([token.low for token in _tokens(said)]) and not _NO_ORDER.search(said.lower()):
        return ""
    stems = {token.stem[:5] for token in _tokens(said) if token.says and token.kind != "unit"}
    words = sorted(re.escape(stem) for stem in stems if len(stem) > 1)[:40]
    return r"\m(?:" + "|".join(words) + ")" if words else ""
