"""States that an event brings to an end in words of its own: "our son was born" of "Wife is
pregnant". What is known of them stands in data/outcomes.toml."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Any

from ....data import table
from ...english.words import PETS
from ...shared.lexis import word_set
from ..scores import EACH
from .held import Held
from .statement import Part
from .telling import FOR_A_TIME
from .tokens import (
    COLOURS,
    HE,
    PEOPLE,
    SHE,
    STOP,
    Token,
    content_of,
    is_manner,
    is_of_time,
    stem_of,
    tokens_of,
)


class _Outcome:
    """An entry of the table; its patterns are compiled when a sentence has one of its words."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self._states: list[str] = entry["states"]
        self._outcomes: list[str] = entry["outcomes"]
        self.by: frozenset[str] = frozenset(entry.get("by", ()))
        self.whole = bool(entry.get("whole"))
        self.persons = bool(entry.get("persons"))
        self.others = bool(entry.get("others"))
        self.own = bool(entry.get("own"))

    @property
    def said(self) -> frozenset[str]:
        """Words of which a sentence that tells of it has one."""
        return _words_of(self._outcomes) - _COMMON

    @property
    def held(self) -> frozenset[str]:
        """Words of the memories of its states."""
        return _words_of(self._states) - _COMMON - STOP

    @cached_property
    def states(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(_compiled, self._states))

    @cached_property
    def outcomes(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(_compiled, self._outcomes))

    @cached_property
    def any_outcome(self) -> re.Pattern[str]:
        return re.compile("|".join(map(_without_thing, self._outcomes)))


_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_LITERAL = re.compile(r"(?<![\\\w])[a-z]{3,}")
_THING = r"(?P<thing>.{2,80})"
# In nearly every sentence.
_COMMON = word_set(
    "have has had was were been are the and for with just not now out did his her him this that "
    "its our their them they you all who get"
)


def _compiled(phrase: str) -> re.Pattern[str]:
    opening = r"(?:(?<!\w)|(?='))"
    if phrase.startswith("… "):
        return re.compile(f"(?P<thing>.{{2,60}}?)(?: |(?=')){phrase[2:]}(?!\\w)")
    whole = phrase.replace("…", _THING, 1)
    return re.compile(opening + whole + ("" if phrase.endswith(("…", "$", ")")) else r"(?!\w)"))


def _without_thing(phrase: str) -> str:
    """The words of a phrase that stand beside its thing: quick to look for."""
    phrase = _NAMED_GROUP.sub("(?:", phrase.removeprefix("… ").removesuffix(" …"))
    return f"(?:{phrase.replace('…', '.{2,80}')})"


def _words_of(phrases: list[str]) -> frozenset[str]:
    return frozenset(
        word for phrase in phrases for word in _LITERAL.findall(phrase.replace("(?", "( "))
    )


@cache
def _table() -> tuple[_Outcome, ...]:
    return tuple(map(_Outcome, table("outcomes").values()))


@cache
def _openings() -> dict[str, list[int]]:
    """By word: the places in the table of the outcomes that are told with it."""
    places: dict[str, list[int]] = {}
    for place, entry in enumerate(_table()):
        for word in entry.said:
            places.setdefault(word, []).append(place)
    return places


_WORD = re.compile(r"[a-z]+")


@lru_cache(256)
def _told(low: str) -> list[_Outcome]:
    """The entries of which a sentence has an outcome."""
    opened = _openings()
    places = sorted({place for word in _WORD.findall(low) for place in opened.get(word, ())})
    low = low.replace("n't", " not")
    return [entry for entry in map(_table().__getitem__, places) if entry.any_outcome.search(low)]


def tells_of_outcome(low: str) -> bool:
    """Whether a sentence, in lower case, tells of an event that ends a state."""
    return bool(_told(low))


def words_of_states(low: str) -> set[str]:
    """Words of the memories of the states that a sentence in lower case may end."""
    return {word for entry in _told(low) for word in entry.held}


def outcome(part: Part, held: Held) -> int:
    """How surely a clause tells of the event that ends the state a memory tells of."""
    lasting = part.search(FOR_A_TIME) is None or part.search(_HAS_BEEN)
    if part.unreal or part.beside or not lasting or part.search(_RECALLED):
        return 0
    if part.whole.search(_UNDONE):
        return 0
    if _goes_elsewhere(part, held):
        return 0
    events = _events(part.low)
    if not events:
        return 0
    subject, body = _state_of(held)
    by_name = bool(subject) and subject[-1].kind == "name"
    if (by_name or not held.names & part.whole.stems) and _is_silent_of(part, subject):
        return 0
    for entry, matches in events:
        if (entry.others and not subject) or (entry.own and not _is_own(subject)):
            continue
        state = next(filter(None, (each.match(body) for each in entry.states)), None)
        whose = subject
        if state is None and subject:
            # "Dog is called …": told of the subject itself.
            state = next(filter(None, (each.match(held.low) for each in entry.states)), None)
            whose = []
        if state is None:
            continue
        for match in matches:
            if _fits(part, entry, state, match, whose) and _is_new(match, held, part):
                return 26 + (0 if _is_some_thing(state, held) else EACH)
    return 0


def _is_silent_of(part: Part, subject: list[Token]) -> bool:
    """Whether a memory is about a relative, no partner or child, whom the sentence doesn't speak
    of: "the divorce is final" of "Cousin Zoe is separated"."""
    lows = {token.low for token in subject}
    return (
        bool(lows & PEOPLE)
        and not lows & _OF_BOTH
        and not {token.stem for token in subject} & part.whole.stems
        and not _THIRD & {token.low for token in part.whole.tokens}
    )


def _is_own(subject: list[Token]) -> bool:
    """Whether a state is the speaker's, or of who is theirs: "Girlfriend is Ann", not "Cousin Zoe
    is dating Ann"."""
    return not subject or (len(subject) == 1 and subject[0].low in _PARTNERS)


_PARTNERS = word_set(
    "wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee spouse gf bf"
)
_THIRD = word_set("he she they him her them his hers their")


def _is_some_thing(state: re.Match[str], held: Held) -> bool:
    """Whether the state is of some thing without a name, of which there may be several."""
    thing = state.groupdict().get("thing")
    names = {token.low for token in held.tokens if token.kind == "name"}
    return bool(thing) and not names & {token.low for token in tokens_of(thing or "")}


# "Bello ran away but came back an hour later"
_UNDONE = re.compile(
    r"\b(?:but|and|then|until) (?:(?:he|she|it|they|we|i|now|then|luckily) )*(?:came back|is back"
    r"|are back|returned|turned up|found (?:it|him|her|them)|got (?:it|him|her|them) back)\b"
    r"|\b(?:but|then|until) (?:(?:we|they|have|now|then|luckily|finally) )*(?:made up|reconciled)\b"
)

_RECALLED = re.compile(
    r"\b(?:remember|remembered|recall|reminds?|reminded|forget|forgot|dreamt|dreamed)\b"
    r"|\bback when\b|\bin (?:the )?(?:19|20)\d\ds?\b|\byears ago\b"
    r"|\bin (?:my|our|the|his|her|an?) (?:novel|story|book|script|screenplay|game|dream|film"
    r"|movie|show|play)\b|\bin (?:the sims|minecraft|animal crossing|stardew valley)\b"
)


_JOURNEY = re.compile(
    r"\b(?P<what>trip|flight|holiday|vacation|visit|journey|tour|cruise|move) to (?P<where>[\w'-]+)"
)


def _goes_elsewhere(part: Part, held: Held) -> bool:
    """Whether the two are journeys to two places: "the trip to Korea", "a trip to Japan"."""
    ours, theirs = part.search(_JOURNEY), _JOURNEY.search(held.low)
    return bool(
        ours and theirs and ours["what"] == theirs["what"] and theirs["where"] not in part.words
    )


def _is_new(event: re.Match[str], held: Held, part: Part) -> bool:
    """Whether what the event brings, if it does, has a name, and not the memory's; of what is
    called by a common noun ("other"), only whether it is another."""
    groups = event.groupdict()
    if other := groups.get("other"):
        return not any(token.stem in held.words for token in _things(other))
    new = groups.get("new")
    if new is None:
        return True
    words = [token for token in _things(new) if token.says]
    names = {token.low for token in part.tokens if token.kind in ("name", "code")}
    named = part.whole.in_lower_case or any(token.low in names for token in words)
    return bool(words) and named and not any(token.stem in held.words for token in words)


@lru_cache(256)
def _events(low: str) -> tuple[tuple[_Outcome, tuple[re.Match[str], ...]], ...]:
    """The entries of whose outcomes a clause tells, with what tells of them."""
    told = []
    for entry in _told(low):
        matches = tuple(filter(None, (each.search(low) for each in entry.outcomes)))
        if matches:
            told.append((entry, matches))
    return tuple(told)


def _state_of(held: Held) -> tuple[list[Token], str]:
    """The subject of a memory, where it isn't the user, and what it tells of it."""
    low = _STILL.sub("", held.low)
    if held.of_user or re.match(r"applied |can(?:not|'t) |wants |has |is ", low):
        return [], low
    cut = re.search(
        r" (?:is|has|was|are|cannot|does|lives|rents|owes|wants|applied|goes|attends"
        r"|drives|works|teaches|runs|live|rides|plays|drinks|smokes|studies|sings) ",
        low,
    )
    if cut is None:
        return [], low
    subject = content_of(held.raw[: cut.start()])
    return subject, low[cut.start() + 1 :].replace("are ", "is ", 1)


_STILL = re.compile(r"\b(?:still|currently|now|also|already|actively) ")
_HAS_BEEN = re.compile(r"(?:'ve|'s|\bhave|\bhas) been\b")
_OPEN_ENDED = word_set(
    "to at in on with for from by as of into onto about over off out up away a an the my our his "
    "her their your me us it him them i own new second another"
)
_NEXT = word_set(
    "in on at from by with since after before because due last this next yesterday today tonight "
    "tomorrow now again for and but so ago two three four five six a an finally recently already "
    "officially completely altogether entirely anymore any too back over of as to thanks though "
    "when while where who which that it i we my our earlier soon early late instead or through "
    "via per inside into till onto down during around between having well either until there here "
    "they he she these nowadays "
    "you the one half fully straight right away out permanently indefinitely forever together "
    "monday tuesday wednesday thursday friday saturday sunday everyone lol haha yay"
)


def _goes_on(event: re.Match[str], low: str) -> bool:
    """Whether the words of the event are but the beginning of others: "quit caffeine pills"."""
    behind = _WORD.match(low[event.end() :].lstrip(" "))
    if behind is None or event[0].split()[-1] in _OPEN_ENDED:
        return False
    word = behind[0]
    return word not in _NEXT | COLOURS and not word.endswith("ly")


_THEN = re.compile(
    r"\b(?:when|where|before|until|while) (?:\w+ ){0,2}$"
)  # "when I moved in with her"
_NOT = re.compile(r"\b(?:not|never|no)\b")
_DENIED = re.compile(r"(?:\bnot|\bnever|\bnearly|\balmost|\bto|\bcannot)(?: \w+)? $")


def _fits(
    part: Part,
    entry: _Outcome,
    state: re.Match[str],
    event: re.Match[str],
    subject: list[Token],
) -> bool:
    """Whether the event is the one of this state: of its subject and its thing."""
    groups = event.groupdict()
    leading = groups.get("thing") is not None and event.start("thing") == event.start()
    before = part.low[: event.start()]
    if _DENIED.search(before) or _THEN.search(before):
        return False
    if _NOT.search(event[0]) and _NOT.search(event.re.pattern) is None:
        return False  # "have not found a job"
    if subject and _is_of_another(part, subject):
        return False
    if _goes_on(event, part.low):
        return False
    of_thing = (
        bool(subject)
        and subject[0].kind != "name"
        and not any(token.low in PEOPLE for token in subject)
    )
    if of_thing and entry.persons and subject[-1].low not in entry.by:
        return False  # "Project is due on the 12th"
    thing = state.groupdict().get("thing")
    known = _things(thing, whole=entry.whole) if thing else subject if of_thing else []
    said = groups.get("thing")
    if said is not None and leading and subject:
        # "Dad's hip has healed" of "Dad has a broken hip"
        owner, apart, theirs = said.rpartition("'s ")
        whose = content_of(owner)
        if apart and whose and whose[-1].stem in {token.stem for token in subject}:
            said = theirs
    if said is not None and leading:
        said = re.split(r"\b(?:my|our) ", said)[-1]  # "after a year there my French is fluent"
    if said is not None:
        if re.match(r"(?:his|her|their|your|its)\b", said) and not subject:
            return False
        if not _are_one(known, _things(said)):
            return False
        if leading:
            return re.search(r"\b(?:his|her|their|your)\b", said) is None or bool(subject)
    return _is_of_subject(before, entry, subject, of_thing=of_thing,
                          named=said is not None, event=event[0])  # fmt: skip


def _is_of_another(part: Part, subject: list[Token]) -> bool:
    """Whether "her" in the clause is somebody else named in the sentence: "I met Ann, her son was
    born"."""
    if not {"his", "her", "their", "he", "she"} & part.words:
        return False
    known = {token.stem for token in (*subject, *part.tokens)}
    return any(
        (token.kind == "name" or token.low in PEOPLE) and token.stem not in known
        for other in part.whole.clauses
        if other.tokens[0] is not part.tokens[0]
        for token in other.tokens
    )


_TO_ME = re.compile(r"\b(?:me|us)\b")
_DONE_TO_ME = re.compile(r"\w+ (?:me|us)\b")
_CUT = re.compile(
    r" (?:for|to|because|last|after|in|on|at|and|since|when|this|ago|with|from|by|until|before|of"
    r"|yesterday|today|now|so|that|which)(?: |$)"
)
_PLAIN = word_set("used brand own very secondhand final whole first damn back actual darn bloody")


def _things(text: str, *, whole: bool = False) -> list[Token]:
    text = text.strip()
    cut = None if whole else _CUT.search(text, 1)
    tokens = tokens_of(text[: cut.start()] if cut else text)
    return [
        token for token in tokens
        if token.says and (token.kind == "number" or not is_of_time(token))
    ]  # fmt: skip


def _are_one(known: list[Token], said: list[Token]) -> bool:
    """Whether both name one thing: "a kitten", "an orange kitten"; not "a kitten toy"."""
    if not known or not said:
        return False
    stems = {token.stem for token in known}
    if all(token.stem in stems for token in said):
        return True
    if said[-1].stem != known[-1].stem or stems - {token.stem for token in said}:
        return False
    return all(
        token.stem in stems
        or token.low in COLOURS | _PLAIN
        or token.kind in ("name", "code")
        or (token.low in PETS and said[-1].kind == "name")  # "our dog Rex"
        for token in said
    )


_AUXILIARY = word_set(
    "am is are was were be been being 'm 're 's 've 'd have has had got get finally just also "
    "already "
    "officially now recently actually really so did do can could has it's to back then "
    "successfully home over in today yesterday"
)
# Of whom "we" speaks, too.
_OF_BOTH = word_set(
    "wife husband partner girlfriend boyfriend fiancé fiancée fiance fiancee spouse kids children "
    "son daughter twins baby family parents dog cat"
)
_FEMALE, _MALE = ({stem_of(low) for low in each} for each in (SHE, HE))


def _is_of_subject(
    before: str,
    entry: _Outcome,
    subject: list[Token],
    *,
    of_thing: bool,
    named: bool,
    event: str,
) -> bool:
    """Whether it is the one of the memory who is said to do it, or something of theirs."""
    before = re.sub(r"^(?:guess|look) who", "i", before.strip())
    tokens = tokens_of(before)
    while tokens and (tokens[-1].low in _AUXILIARY or is_of_time(tokens[-1])
                      or is_manner(tokens[-1]) or tokens[-1].kind == "number"):  # fmt: skip
        tokens.pop()
    last = tokens[-1] if tokens else None
    # What the speaker does with a thing tells nothing of somebody who has one, too.
    named = named and not any(token.low in PEOPLE for token in subject)
    if last is None or last.kind == "mark":
        return named or not subject
    if _TO_ME.search(event) and not subject:
        return True
    if subject and _DONE_TO_ME.match(event):
        return False  # "They moved me to defense" of "Zoe is the goalie"
    owners = {token.low for token in tokens[-4:]}
    if last.low in ("the", "my", "our"):
        return event.split()[0] in entry.by
    others = {token.stem for token in tokens if token.low in PEOPLE or token.kind == "name"}
    if event.split()[0] in entry.by and not others and not {"his", "her", "their", "'s"} & owners:
        return all(token.kind != "name" for token in tokens)  # "student loans are paid off"
    if last.low in ("i", "we"):
        shared = "we" in owners and bool({token.low for token in subject} & _OF_BOTH)
        return not subject or of_thing or shared or named
    if last.low in ("me", "us"):
        return not subject
    if last.low in entry.by or last.stem in {stem_of(low) for low in entry.by}:
        lows = {token.low for token in subject}
        other = last.low in PEOPLE and last.low not in lows and not lows & _OF_BOTH
        if subject and not of_thing and other:
            return False  # "My girlfriend moved in" of "Cousin Zoe lives alone"
        return "'s" not in owners and not ({"his", "her", "their"} & owners and not subject)
    if not subject:
        return False
    if last.low in ("he", "she"):
        kin = {token.stem for token in subject}
        of_sex = _MALE if last.low == "he" else _FEMALE
        return bool(kin & of_sex) or not kin & (_MALE | _FEMALE)
    if last.low == "it":
        return of_thing
    known = {token.stem for token in subject}
    return last.stem in known and others <= known and "'s" not in owners
