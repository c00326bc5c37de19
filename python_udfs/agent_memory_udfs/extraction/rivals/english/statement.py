"""What a sentence that tells of a change is made of, and a memory that it is held against."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, cached_property
from itertools import pairwise

from ....data import table
from ....times.periods import NUMBERS
from ...english.ended_verbs import is_of_one_time
from ...english.verbs import FORMS, FURTHER, MODALS, PAST, UNCHANGING, form_of, is_past
from ...english.words import OCCUPATIONS, SINGLE_RELATIONS
from ...shared.lexis import word_set
from .rewording import plainly
from .tokens import (
    HE,
    LINKS,
    PEOPLE,
    SHE,
    STOP,
    Token,
    clauses_of,
    is_of_time,
    phrases,
    stem_of,
    tokens_of,
)

_JUNK = re.compile(
    r"[?]|\"|```|https?://|\b(?:just kidding|only joking|april fools|jk)\b", re.IGNORECASE
)


_WORD = re.compile(r"[a-z']+")
_TELLING = ("now", "changing", "parting", "stopping", "expiring", "leaving")


@cache
def _openings() -> frozenset[str]:
    """The first words of what tells of a change."""
    return frozenset(
        phrase.split()[0] for name in _TELLING for phrase in table("changes")[name]["words"]
    )


def is_plain(said: str) -> bool:
    """Whether it is a sentence of prose that asks nothing."""
    return len(said) <= 300 and _JUNK.search(_QUOTED_VALUE.sub("", said)) is None


def tells_of_change(said: str) -> bool:
    """Whether a sentence has a word of a change or an end."""
    if not is_plain(said):
        return False
    low = with_particles_joined(said.lower().replace("’", "'"))
    if ONCE_AFTER.match(low) is not None or STANDS_AT.search(low) is not None:
        return True
    telling = (RESTATED, LONG_SINCE, _TAKEN_OUT, CORRECTS, _NOT_THAT, _OFF_IT, _NTH, _ONE_MORE, _SO_FAR)
    if any(each.search(low) for each in telling):
        return True
    low = low.replace("n't", " not")
    if CORRECTS.search(low):
        return True
    if _openings().isdisjoint(_WORD.findall(low)):
        return False
    return any(phrases(name).search(low) for name in _TELLING)


# Of these one has one at a time: "my go-to lunch is falafel".
RESTATED = re.compile(
    r"\b(?:my|our) (?:go-to|usual|regular|default|main|preferred|current)(?: [\w'-]+){0,3} (?:is"
    r"|are) "
    r"|\b(?:my|our) (?:\w+ )?(?:username|handle|gamertag|screen name|license plate|bedtime) is "
)
# "Handed the captaincy over" is said as "handed over the captaincy".
_SPLIT = re.compile(
    r"\b(?P<verb>handed|gave|given|giving|threw|thrown|chucked|tossed|paid|called|traded|swapped"
    r"|sold"
    r"|phased|signed|cut|passed) (?P<what>(?!me |us |him |her |them |you |up |it )[\w' -]{2,32}?)"
    r" (?P<particle>over|away|off|back|up|out|in|on)\b(?! (?:my|the|our|a|an|of)\b)",
    re.IGNORECASE,
)
_PARTICLES = {
    "handed": "over back", "gave": "away up back", "given": "away up back",
    "giving": "away up back", "threw": "out away", "thrown": "out away", "chucked": "out away",
    "tossed": "out", "paid": "off back",
    "called": "off", "traded": "in", "swapped": "out", "sold": "off", "phased": "out",
    "signed": "over away", "cut": "out off", "passed": "on",
}  # fmt: skip


# What something is called, or is: "the hint is now "red kettle""; no speech.
_QUOTED_VALUE = re.compile(
    r"(?<= )(?<=is |to |ed |as |it |ow )[\"“](?P<value>[\w' -]{1,40})[\"”]"
)


_OBLIGED = re.compile(
    r"\b(?:had to|ended up|decided to|managed to|chose to|was forced to|were forced to"
    r"|finally got to)"
    r" (?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)


def _as_past(match: re.Match[str]) -> str:
    """ "Moved" of "had to move": what was done."""
    base = FORMS.get(match["verb"].lower(), (match["verb"].lower(), ""))[0]
    past = _PASTS.get(base, base)
    if stem_of(base) not in _change_stems() and stem_of(past) not in _change_stems():
        return match[0]  # "decided to stay"
    if base in UNCHANGING or base == "quit":
        return str(base)
    return _PASTS.get(base) or base + ("d" if base.endswith("e") else "ed")


_PASTS = {base: form for form, (base, kind) in FORMS.items() if kind == "past"} | {
    "sell": "sold", "give": "gave", "throw": "threw", "break": "broke", "cut": "cut", "put": "put",
    "let": "let", "shut": "shut", "drop": "dropped", "stop": "stopped", "swap": "swapped",
    "take": "took", "get": "got", "hand": "handed", "cancel": "cancelled", "hang": "hung",
}  # fmt: skip


_LET_GO = re.compile(
    r"\blet (?P<what>(?!me\b|us\b|him\b|her\b|them\b|it\b|you\b|go\b)[\w' -]{2,24}?) go\b"
    r"(?=$|[,.!;]| and\b| last\b| this\b| because\b)",
    re.IGNORECASE,
)
# "I emptied the storage unit and cancelled it": both of one thing.
_AND_IT = re.compile(
    r"(?P<before>\b\w+ed (?P<what>(?:the|my|our) [\w' -]{2,28}?)) and (?P<end>cancell?ed|sold"
    r"|returned|scrapped|quit|donated|deleted|dropped|binned|closed|gave away|gave up|ended)"
    r" (?:it|them)\b",
    re.IGNORECASE,
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


# "Just one book left to read"
_LEFT_OVER = re.compile(r"\b(?:just|only) (?:[\w-]+ ){1,4}(?:left|remaining|to go)\b")
# "Turns out I'm not allergic", "the doctor says I'm not diabetic"
CORRECTS = re.compile(
    r"\b(?:turns out|turned out|(?:doctor|dr|vet|doc|specialist|test|tests|clinic"
    r"|results?) (?:says?|said|shows?|showed"
    r"|confirmed)(?: that)?|after all|(?:was |got )?misdiagnosed)\b.* not "
)
FOR_A_TIME = re.compile(
    r"\bfor (?:the|an?|this|one) (?:\w+ )?(?:day|days|week|weekend|night|month|while|bit|afternoon"
    r"|evening|morning|hour|minute|second|meeting|movie|film|game|show|call|flight|party|trip|nap"
    r"|walk|rest of the \w+)\b|\b(?:temporarily|for now|for lent)\b"
    r"|\bfor (?:two|three|four|five|six|ten|\d+) (?:minutes|hours|days|weeks)\b"
)
_TAKEN_OUT = re.compile(r"\b(?:pulled|took|taken|withdrew) [\w' ]{2,30} out of\b")
_NTH = re.compile(r"\b(?:my|our) \d+(?:st|nd|rd|th) \w+")  # "Georgia was my 24th country"
# "We had a third son", "our second was born"
_ONE_MORE = re.compile(
    r"\b(?:had|got|have|adopted|bought|welcomed|hired|opened|with|our|my) (?:an?|our|my|the)? ?"
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) [a-z]+"
)
# "I've read 16 books", "I'm on day 30 of my detox"
_SO_FAR = re.compile(
    r"\b(?:i|we)(?:'ve| have)(?: now| already)? [a-z]+ (?:about |over )?[£$€]?\d"
    r"|(?:am|'m|is|'s) \d+ (?:days|weeks|months) [a-z]"
    r"|\b(?:on|at|reached|finished|started) (?:day|chapter|page|episode|season|level|lesson|week"
    r"|module|step|volume|unit|round|stage|part|book|lap|row|draft|version) \d"
)
# "I'm off painkillers"
_OFF_IT = re.compile(r"(?:\bam|'m|\bbeen) (?:\w+ )?off (?:the |my )?[a-z]+")
_NOT_THAT = re.compile(r", not (?:[a-z]+ ){0,2}[\w:.'-]+[.!]*$")  # "is 34, not 32"
LONG_SINCE = re.compile(
    r"(?:have|has|'ve|haven't|hasn't) (?:not )?\w+ .*(?:months|years|ages|forever|a year)"
)
STANDS_AT = re.compile(
    r"^(?:down|up) to [£$€]?\d|\b(?:myself|weight) (?:down|up) to \d"
    r"|(?:'s|'m|\bis|\bam|\bare) (?:now )?(?:at|up to|down to) (?:[£$€]?\d"
    r"|once|twice|one|two|three|four|five)"
)
# "After the reorg I report to Dmitri."
ONCE_AFTER = re.compile(r"after (?:the|my|our|we|i) [a-z ]{3,30} (?:i|we|my|our) ")


def _go_together(before: list[Token], after: list[Token]) -> bool:
    """Whether a clause only says more of the one before it: "New supervisor: Professor Aalto",
    "switched mains, playing Sova now"."""
    lows = [token.low for token in before]
    if after[0].low == "not":
        return False
    if "new" in lows[:2] or after[0].low in _GOES_ON:
        return True
    if after[0].low in ("to", "from", "at", "on") and len(after) < 6:
        # "Pushed the party back a week, to the 21st", "an hour later from now on, at 11"
        told = " ".join(lows)
        return any(phrases(name).search(told) for name in ("changing", "now"))
    return len(before) < 5 and phrases("changing").search(" ".join(lows)) is not None


_GOES_ON = word_set("it its that they which now he she")


Reading = Callable[["Part", "Held"], int]


def told_by(pattern: re.Pattern[str]) -> Callable[[Reading], Reading]:
    """Marks how a clause is read against a memory as of clauses with these words only."""

    def marked(reading: Reading) -> Reading:
        _TOLD_BY[reading] = pattern
        return reading

    return marked


_TOLD_BY: dict[Reading, re.Pattern[str]] = {}


def is_told_so(part: Part, reading: Reading) -> bool:
    """Whether a clause has the words that a reading is marked with."""
    pattern = _TOLD_BY.get(reading)
    return pattern is None or pattern.search(part.low) is not None


class Searched:
    """Words that many memories are held against: what a pattern finds in them is kept."""

    low: str
    _found: dict[int, re.Match[str] | None]

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What a pattern that lives as long as the process finds in the words."""
        key = id(pattern)
        try:
            return self._found[key]
        except KeyError:
            match = self._found[key] = pattern.search(self.low)
            return match


class Sentence(Searched):
    """A sentence that tells of a change, cut into clauses."""

    def __init__(self, said: str) -> None:
        said = with_particles_joined(said)
        self._found = {}
        self.tokens = tokens_of(said)
        self.low = said.lower().replace("’", "'")
        self.in_lower_case = not re.search(r"[A-Z]", said.replace("I'", "").replace(" I ", " "))
        cut = clauses_of(self.tokens)
        joined = [before + after for before, after in pairwise(cut) if _go_together(before, after)]
        self.clauses = [Part(clause, self) for clause in (*cut, *joined)]
        for before, part in pairwise(self.clauses[: len(cut)]):
            # "Zelda took a new job, left Nokia".
            if not part.has_subject:
                part.actor = part.actor or before.actor
        self.stems = {token.stem for token in self.tokens if token.says}
        self.changing = self._has("changing")
        self.now = self._has("now") or ONCE_AFTER.match(self.low) is not None
        self.now = self.now or STANDS_AT.search(self.low) is not None
        self.now = self.now or _LEFT_OVER.search(self.low) is not None
        self.people = {token.stem for token in self.tokens if token.low in PEOPLE}
        self.corrects = CORRECTS.search(self.low.replace("n't", " not")) is not None

    def _has(self, name: str) -> bool:
        return phrases(name).search(_ANYTHING_NEW.sub("", self.low)) is not None

    def is_of_same(self, part: Part, held: Held) -> bool:
        """Whether both are about the same one."""
        if held.people - self.people and not held.names & self.stems and not self._names(held):
            he_or_she = {token.low for token in part.tokens[:2]}
            return ("he" in he_or_she and held.people <= _HE_STEMS) or (
                "she" in he_or_she and held.people <= _SHE_STEMS
            )
        owner = part.tokens[0].low if part.tokens else ""
        if owner in ("his", "her", "their") and "'s" not in held.low:
            return False
        holder = held.low.startswith("has ") and _HOLDER.match(part.low)
        if holder and stem_of(holder["who"]) not in held.words | _WE:
            return False  # "our competitor now has 60 employees" of "Has 40 employees"
        given = part.search(_FOR_ANOTHER)
        if given and stem_of(given["whom"]) not in held.words:
            return False
        if self._names_another(held) or (not held.people and _is_of_others(part, held)):
            return False
        by_another = part.actor is not None and not is_shared(part.actor, held.words)
        if by_another and not held.of_user and (_is_had_by(part, held) or part.search(_PAYS)):
            return False
        if by_another and (held.of_user or part.search(_CHANGES_ITSELF)):
            return False
        return not part.subjects - held.words

    def _names(self, held: Held) -> bool:
        """Whether it calls by name of whom the memory tells by name, too: "Miso" of "Cat Miso"."""
        name = held.tokens[1:2]
        return bool(name) and name[0].kind == "name" and name[0].stem in self.stems

    def _names_another(self, held: Held) -> bool:
        """Whether it is about another of such people: "my cousin Amy" of "Cousin Ben uses O2"."""
        first, *rest = held.tokens[:2]
        return (
            first.low in PEOPLE and bool(rest) and rest[0].kind == "name"
            and rest[0].stem not in self.stems
            and any(a.low in PEOPLE and b.kind == "name" for a, b in pairwise(self.tokens))
        )  # fmt: skip


# "It allows me to try something new" tells of no new value.
_ANYTHING_NEW = re.compile(
    r"\b(?:some|any|no|every)?thing new\b|\bnew (?:things|people|recipes|places)\b"
)


def is_no_name(part: Part, held: Held) -> bool:
    """Whether it has a common noun that the memory has as a name: "the snow is gone" of "Cat is
    called Snow"."""
    names = {
        token.stem for before, token in pairwise(held.tokens)
        if token.kind == "name" and before.low in ("called", "named", "at", "is")
    }  # fmt: skip
    return (bool(names) and any(
        token.kind == "word" and token.stem in names and before.low in ("the", "a", "an")
        for before, token in pairwise(part.tokens)
    )) or _is_another_word(part, held)  # fmt: skip


def _is_another_word(part: Part, held: Held) -> bool:
    """Whether what the memory has as a name is said of something else that sounds like it: "I don't
    eat apples anymore" of "Works at Apple", "I quit golf" of "Drives a Golf"."""
    if is_shared(held.verb, part.stems) and held.verb.kind == "word":
        return False
    kinds = ["", *(token.kind for token in held.tokens), ""]
    for place, (before, name) in enumerate(pairwise(held.tokens), 2):
        if name.kind != "name" or "name" in (kinds[place - 1], kinds[place + 1]):
            continue  # of "Lincoln Middle School" each word is a word
        same = [
            (ahead, token) for ahead, token in pairwise((_NOTHING, *part.tokens))
            if token.stem == name.stem
        ]  # fmt: skip
        if same and not any(
            token.kind != "word" or (token.raw[:1].isupper() and token.low == name.low)
            or (token.low == name.low and (
                ahead.low in ("my", "our") or (
                    before.low not in ("a", "an") and part.whole.in_lower_case
                    and _STANDS_FOR_NAME.search(ahead.low) is not None)))
            for ahead, token in same
        ):  # fmt: skip
            return True
    return False


_NOTHING = Token("", "", "", "mark")
# "Dropped excel", "done with excel": so one speaks of what has a name.
_STANDS_FOR_NAME = re.compile(r"^(?:with|from|off|to|for|at|on|quit|left|dropped|ditched|deleted"
                              r"|cancell?ed|over|using|use|leaving)$")  # fmt: skip


_HOLDER = re.compile(
    r"(?:my|our) (?:[\w'-]+ )?(?P<who>[\w'-]+)(?: now| also| currently)? (?:has|have|got)\b"
    r"(?! (?:been|me|us)\b)"
)
_WE = {
    stem_of(low) for low in word_set(
        "company firm business startup team shop store house household family place flat home "
        "apartment office school club association department practice agency studio charity"
    )
}  # fmt: skip
_PAYS = re.compile(r"^[\w'-]+ (?:pays|earns|makes|gets|owes|spends)\b")


def _is_had_by(part: Part, held: Held) -> bool:
    """Whether the thing of the memory is called another's: "Mia's rent" of "Rent is 900"."""
    lows = [token.low for token in part.tokens[:3]]
    return (
        lows[1:2] == ["'s"] and len(lows) > 2 and is_shared(part.tokens[2], held.words)
        and not is_of_time(part.tokens[0])
    )  # fmt: skip


def _is_of_others(part: Part, held: Held) -> bool:
    """Whether the thing of the memory is somebody else's in the clause: "his hourly rate"."""
    return any(
        token.low in ("his", "her", "their") and following.says and is_shared(following, held.words)
        and held.copula > 0
        for token, following in pairwise(part.tokens)
    )  # fmt: skip


# "I canceled Netflix for my mother": it is hers.
_FOR_ANOTHER = re.compile(
    r"\b(?:cancell?ed|paid|pay|renewed|deleted|closed|sold|switched|changed)"
    r" .*\bfor (?:my|our|his|her)"
    rf" (?:\w+ )??(?P<whom>{'|'.join(sorted(PEOPLE, key=len, reverse=True))})\b"
)


# "The cafeteria moved down to the 4th floor", not "facilities moved my desk to the 4th floor".
_CHANGES_ITSELF = re.compile(
    r"^(?:the |a |an |this |that )?(?:[\w'-]+ ){1,3}?(?:moved|relocated|shifted|switched|changed"
    r"|went|rose|fell|grew|dropped)"
    r"(?: (?:up|down|back|over|away|out))? (?:to|into|from|on|by)\b"
)


def both_want(part: Part, held: Held) -> bool:
    """ "Wants to be a baker now", of one who wanted to be a pilot."""
    return re.search(r"\bwants? to (?:be|become) an? ", part.low) is not None and (
        re.search(r"\bwants to (?:be|become) an? ", held.low) is not None
    )


_HE_STEMS = {stem_of(low) for low in HE}
_SHE_STEMS = {stem_of(low) for low in SHE}


class Part(Searched):
    """A clause of what was said."""

    def __init__(self, tokens: list[Token], whole: Sentence) -> None:
        self._found = {}
        self.tokens, self.whole = tokens, whole
        self.low = " ".join(token.low for token in tokens).replace(" '", "'")
        self.content = [token for token in tokens if token.says]
        self.stems = {token.stem for token in self.content}
        self.words = {token.low for token in tokens}
        # "The optician says I'm minus 3 now" is as good as said by oneself.
        by_others = any(token.low in OCCUPATIONS for token in tokens[:2])
        told = by_others or _OF_ONESELF_SAID.search(self.low) is not None
        real = re.sub(r"\b(?:says|said)\b", "", self.low) if told else self.low
        self.unreal = phrases("unreal").search(_MONTH_OF_MAY.sub("", real)) is not None
        self.beside = phrases("beside").search(_TO_ANOTHER.sub("", self.low)) is not None
        # "As of this week" is not for this week alone.
        lasting = re.sub(
            r"\b(?:as of|since|from|starting) (?:this|next|last|today|tomorrow"
            r"|yesterday)\b(?: week| month)?|\bonce (?=an? |per |every |each )",
            "",
            self.low,
        )
        if _BEGINNING.search(lasting):
            lasting = _WHEN_BEGUN.sub("", lasting)
        self.passing = phrases("passing").search(lasting) is not None or (
            _FOR_ONE_TIME.search(lasting) is not None
            or (
                _THIS_DAY.search(lasting) is not None
                and phrases("changing").search(self.low) is None
            )
        )
        self.of_one_time = is_of_one_time(self.low)
        self.past = bool({"was", "were", "had"} & {token.low for token in tokens})
        self.subjects = self._subjects()
        self.actor = self._actor()
        self.has_subject = bool(_WITH_SUBJECT.match(self.low))

    @cached_property
    def ends(self) -> list[tuple[str, int, re.Match[str]]]:
        """The words of an end: of which kind, how sure."""
        return [
            (name, strength, match)
            for name, strength in (("parting", 30), ("stopping", 28), ("expiring", 28))
            for match in phrases(name).finditer(self.low)
        ]

    def _actor(self) -> Token | None:
        """Who or what does it, where that is neither the speaker nor somebody for them."""
        lows = [token.low for token in self.tokens]
        if _OWN_DOING.match(self.low):
            return next((token for token in self.tokens if token.says), None)
        if _ONESELF & set(lows):
            return None
        first = next((token for token in self.tokens if token.kind != "mark"), None)
        if (
            first is None
            or first.low in _FOR_ONE
            or first.low in OCCUPATIONS
            or first.low in OF_A_PART
            or (lows[0] in ("a", "some", "the") and lows[1:2] and lows[1] in _ANYBODY)
        ):
            return None
        if first.low in ("he", "she") or (
            first.low in _NAMES_TOO and [form_of(low) for low in lows[1:2]] == ["third"]
        ):
            return first  # "Will drives a Tesla now"
        if (
            (first.kind != "word" and first.kind != "name")
            or is_of_change(first)
            or is_past(first.low)
        ):
            return None
        return next(
            (token for token in self.tokens if token.says and token.kind in ("word", "name")), None
        )

    def _subjects(self) -> set[str]:
        """Stems of the people whom the clause is about beside the speaker."""
        lows = [token.low for token in self.tokens]
        found: set[str] = set()
        for place, token in enumerate(self.tokens):
            behind = lows[place + 1] if place + 1 < len(lows) else ""
            thing = lows[place + 2] if place + 2 < len(lows) else ""
            at_theirs = place and bool(
                _PLACING & {lows[place - 1], lows[place - 2] if lows[place - 1] == "st" else ""}
            )
            owner = (
                behind == "'s" and bool(thing) and thing not in STOP | _NO_THINGS and not at_theirs
            )
            owner = owner and not thing.endswith("ing") and not is_past(thing)
            if owner and (token.low in PEOPLE or token.kind == "name"):
                found.add(token.stem)
            elif token.low in PEOPLE and lows[max(place - 2, 0) : place] in _OF_MINE:
                found.add(token.stem)  # "the new boss of my wife"
            elif token.low in _ANYBODY and (not place or lows[place - 1] in ("a", "some", "the")):
                continue  # "a guy fixed the boiler"
            elif (
                token.low in PEOPLE
                and place < 4
                and not {"my", "our", "me", "us"} & set(lows[place + 1 :])
            ):
                before = lows[:place]
                if not {"i", "we"} & set(before) and token.low not in OF_A_PART:
                    found.add(token.stem)
        return found


_PLACING = frozenset(("at", "in", "to", "into", "from", "near"))
# "Started fourth grade this week" holds longer than the week.
_BEGINNING = re.compile(r"\b(?:started|began|begun|became|turned|joined|hit|reached|signed up)\b")
_WHEN_BEGUN = re.compile(
    r" (?:today|yesterday|tonight|last night|(?:this|last) (?:week|weekend|morning|month|year))$"
)
_FOR_ONE_TIME = re.compile(
    r"\bfor (?:the|this|a|an|one|my) (?:meeting|movie|film|game|show|call|flight|party|trip|nap"
    r"|walk|wedding|photo|interview|ride|drive)\b"
)
_THIS_DAY = re.compile(r"\b(?:this|next|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_TO_ANOTHER = re.compile(r"\bto another \w+")  # what is moved there is not here any more
_WITH_SUBJECT = re.compile(r"(?:so |and |now |then )*(?:i|we|my|our|he|she|it|they|the|his|her)\b")
_MONTH_OF_MAY = re.compile(
    r"\b(?:(?:in|since|by|until|last|next|this|of|from|for|early|late|mid|to|till|before|after)"
    r"|\d+(?:st|nd|rd|th)?) may\b|\bmay \d"
)
_OF_ONESELF_SAID = re.compile(r"\b(?:says|said)(?: that)? (?:i|we|my|our)\b")
_OF_MINE = (["of", "my"], ["of", "our"], ["of", "his"], ["of", "her"])
_ANYBODY = word_set("guy man woman someone somebody people")
_NO_THINGS = word_set("gone been called")
_ONESELF = word_set("i we my our me us mine ours im")
_FOR_ONE = word_set(
    "do does did they someone somebody doctors it it's this that these no done there not instead "
    "haven't have had been doc doctor hospital clinic bank landlord landlady council insurance "
    "insurer "
    "school company boss manager office airline provider gym city vet pharmacist trainer coach "
    "nurse"
)
OF_A_PART = SINGLE_RELATIONS & word_set("manager boss landlord supervisor") | word_set(
    "doctor therapist dentist lawyer accountant assistant tutor professor mentor coach teacher "
    "trainer"
)


# What somebody does themselves, whoever they are: "our CEO drives a Tesla now".
_OWN_DOING = re.compile(
    rf"^(?:my|our|the) (?:{'|'.join(sorted(OCCUPATIONS | OF_A_PART | {'ceo', 'cto', 'cfo'}))})"
    r" (?:(?:drives|lives|plays|uses|drinks|eats|wears|rides|speaks|studies|smokes|works out"
    r"|reads)\b"
    r"|(?:does not|no longer|never|has stopped|stopped|quit|gave up) \w+)"
    r"(?!.*\b(?:me|us)\b)"
)
_PAST_OR_UNREAL = word_set("was were not used will might plans hopes would never")
_NAMES_TOO = word_set("will may rose drew")
# Of which one says many, and none in another's place; or what happened once.
_NO_STATES = word_set(
    "likes loves enjoys hates dislikes adores thinks knows reminds remembers feels believes "
    "got did had"
)


_LEADING = word_set(
    "finally also just recently really already lately sometimes always often usually normally "
    "still mostly currently now never"
)
_NOT_NOW = word_set("can could may might should next upcoming ago")


def _is_told(lows: list[str]) -> bool:
    """Whether a memory tells what happened once, will happen, or may be, and not what is so."""
    first = lows[0] if lows else ""
    noun = bool({"is", "are"} & set(lows[1:5]))  # "rating on Lichess is 900"
    doing = first.endswith("ing") and lows[1:2] and lows[1] in STOP and not noun
    joined = " ".join(lows)
    not_now = _NOT_NOW - {"next"} if "next to" in joined else _NOT_NOW
    if lows[:1] == ["can"] and any(low[0].isdigit() or low in NUMBERS for low in lows):
        not_now = not_now - {"can"}  # "Can do 20 pushups"
    not_now = not_now - {"may"} if _MONTH_OF_MAY.search(joined) else not_now
    return first in PAST or first.endswith("ed") or bool(doing or not_now & set(lows))


def _is_verb(lows: list[str]) -> bool:
    """Whether it is a verb: what stands before it is its subject, "cars give"."""
    return bool(lows) and (
        lows[0] in MODALS or lows[0] in FURTHER or form_of(lows[0]) in ("base", "third")
    )


class Held:
    """A memory, as it is worded."""

    def __init__(self, memory: str) -> None:
        tokens = tokens_of(memory)
        while len(tokens) > 1 and tokens[0].low in _LEADING:
            tokens = tokens[1:]
        self.raw = memory
        self.low = memory.lower()
        self.tokens = tokens
        self.content = [token for token in tokens if token.says]
        self.words = {token.stem for token in self.content}
        lows = [token.low for token in tokens]
        first = lows[0] if lows else ""
        self.of_user = first in ("is", "has", "does") or (
            first.endswith("s") and not first.endswith("ss") and first not in PEOPLE
            and "'s" not in lows[1:2] and not {"is", "are"} & set(lows[1:4])
            and not _is_verb(lows[1:2])
        )  # fmt: skip
        self.lasting = bool(tokens) and not (
            _PAST_OR_UNREAL & set(lows[:4])
            or first in PAST or (first.endswith("ed") and first != "need") or first in _NO_STATES
            or ("wants" in lows[:4] and " to be " not in self.low and " to become " not in self.low)
            or _is_told(lows) or not 0 < len(self.content) < 9
        )  # fmt: skip
        self.people = {token.stem for token in tokens[:2] if token.low in PEOPLE}
        if first in OF_A_PART and (lows[1:2] != ["'s"] or lows[2:3] == ["name"]):
            self.people = set()

    @property
    def is_had(self) -> bool:
        """Whether it tells what one has: "Has a kayak", not "Has been taking biotin"."""
        return self.low.startswith("has ") and not self.low.startswith("has been ")

    @cached_property
    def names(self) -> set[str]:
        """Stems of the name of whom or what something is said to be: "Office mate is Haruto"."""
        if self.copula < 1 or len(self.tokens) - self.copula > 4:
            return set()
        return {token.stem for token in self.tokens[self.copula + 1 :] if token.kind == "name"}

    @property
    def subject_head(self) -> str:
        """The stem of the noun of "username on the forum is owl77"."""
        head = ""
        for token in self.tokens[: self.copula]:
            if token.low in LINKS and head:
                break
            head = token.stem if token.says else head
        return head

    @cached_property
    def verb(self) -> Token:
        """The verb: the first word of what is told of the user, the second of others."""
        behind = self.content[1:2] if not self.of_user else []
        return behind[0] if behind and behind[0].kind == "word" else self.content[0]

    @cached_property
    def copula(self) -> int:
        """Where "is" stands in "landlord is Tom"; -1 where it is none of those."""
        if self.of_user:
            return -1
        return next((i for i, token in enumerate(self.tokens) if token.low in ("is", "are")), -1)


def is_shared(token: Token, stems: set[str]) -> bool:
    if token.stem in stems:
        return True
    return (
        token.kind == "word"
        and len(token.stem) > 5
        and any(len(other) > 5 and other[:6] == token.stem[:6] for other in stems)
    )


def new_words(part: Part, held: Held) -> list[Token]:
    """What a clause says that the memory doesn't, without the words of the change."""
    return [
        token for token in part.content
        if not is_shared(token, held.words) and not is_of_change(token) and token.kind != "mark"
    ]  # fmt: skip


@cache
def _change_stems() -> frozenset[str]:
    found: set[str] = set()
    for name in ("now", "changing", "parting", "stopping", "leaving"):
        for words in table("changes")[name]["words"]:
            found.add(stem_of(words.split()[0]))
    return frozenset(found - STOP)


@cache
def _change_words() -> frozenset[str]:
    return frozenset(
        words.split()[0]
        for name in ("now", "changing", "parting", "stopping", "leaving")
        for words in table("changes")[name]["words"]
    )


def is_of_change(token: Token) -> bool:
    if token.kind != "word" or token.stem not in _change_stems():
        return False
    # "Car parts" have nothing to do with "parted".
    return not token.low.endswith("s") or token.low in _change_words()
