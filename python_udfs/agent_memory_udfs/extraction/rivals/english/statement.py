"""What a sentence that tells of a change is made of, and a memory that it is held against."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from itertools import pairwise

from ...english.ended_verbs import is_of_one_time
from ...english.implied.words import STATES
from ...english.verbs import form_of, is_past
from ...english.words import OCCUPATIONS
from ...shared.lexis import word_set
from .change_words import is_of_change
from .held import MONTH_OF_MAY, OF_A_PART, Held, Searched, is_shared
from .telling import CORRECTS, ONCE_AFTER, STANDS_AT, with_particles_joined
from .tokens import (
    HE,
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

# "Just one book left to read"
_LEFT_OVER = re.compile(r"\b(?:just|only) (?:[\w-]+ ){1,4}(?:left|remaining|to go)\b")


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
        if held.of_user and _IS_AWAY.match(part.low):
            return False  # "my manager is no longer at Google" of "Works at Google"
        by_another = part.actor is not None and not is_shared(part.actor, held.words)
        if by_another and held.copula > 0 and part.search(_GETS):
            return False  # "Zoe has a new boss called Rick" of "Boss is Karl"
        if by_another and not held.of_user and (_is_had_by(part, held) or part.search(_PAYS)):
            return False
        if by_another and (held.of_user or held.speakers or part.search(_CHANGES_ITSELF)):
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


_GETS = re.compile(
    r"^(?!work|school)[\w'-]+(?: now| also| just| finally)?"
    r" (?:has|have|got|found|hired|bought) (?:an?|his|her|their)\b"
)
_IS_AWAY = re.compile(
    rf"(?:my|our) (?:{'|'.join(sorted(OF_A_PART))}) (?:is|was) (?:no longer|not) (?:at|with|in) "
)
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
        self.unreal = (
            phrases("unreal").search(MONTH_OF_MAY.sub("", real)) is not None
            and phrases("unreal").search(self._without_names(real)) is not None
        )
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

    def _without_names(self, low: str) -> str:
        """Without "Hope" of "we go to Hope Chapel"."""
        for token in self.tokens:
            if token.kind == "name":
                low = low.replace(token.low, "")
        return MONTH_OF_MAY.sub("", low)

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
        said = (token for token in self.tokens if token.kind != "mark")
        first = next((token for token in said if token.low not in _JUST), None)
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
_OF_ONESELF_SAID = re.compile(r"\b(?:says|said)(?: that)? (?:i|we|my|our)\b")
_OF_MINE = (["of", "my"], ["of", "our"], ["of", "his"], ["of", "her"])
_ANYBODY = word_set("guy man woman someone somebody people")
_NO_THINGS = word_set("gone been called")
_ONESELF = word_set("i we my our me us mine ours im")
_JUST = word_set("just finally recently already officially only")
_FOR_ONE = word_set(
    "do does did they someone somebody doctors it it's this that these no done there not instead "
    "haven't have had been doc doctor hospital clinic bank landlord landlady council insurance "
    "insurer "
    "school company boss manager office airline provider gym city vet pharmacist trainer coach "
    "nurse"
)


# What somebody does themselves, whoever they are: "our CEO drives a Tesla now".
_OWN_DOING = re.compile(
    rf"^(?:my|our|the) (?:{'|'.join(sorted(OCCUPATIONS | OF_A_PART | {'ceo', 'cto', 'cfo'}))})"
    r" (?:(?:drives|lives|plays|uses|drinks|eats|wears|rides|speaks|studies|smokes|works out"
    r"|reads)\b"
    r"|(?:does not|no longer|never|has stopped|stopped|quit|left|has left|gave up) \w+"
    r"|(?:is|was|became|got) (?:(?:not|no longer|now|finally) )*(?:an? )?"
    rf"(?:{'|'.join(sorted(STATES | {'smoker'}))})\b)"
    r"(?!.*\b(?:me|us)\b)"
)
_NAMES_TOO = word_set("will may rose drew")


def new_words(part: Part, held: Held) -> list[Token]:
    """What a clause says that the memory doesn't, without the words of the change."""
    return [
        token for token in part.content
        if not is_shared(token, held.words) and not is_of_change(token) and token.kind != "mark"
    ]  # fmt: skip
