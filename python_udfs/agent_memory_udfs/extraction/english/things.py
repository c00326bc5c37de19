"""What "it" and "them" are as an object: what the clause before is about.

"I bought a violin. I practise it every evening." is remembered as "Practises the violin every
evening". Only what is the direct object of the clause right before counts, and only one of it;
where the pronoun may mean all that was said ("I regret it"), it stays.
"""

from __future__ import annotations

from collections.abc import Callable

from ..shared.lexis import word_set
from .slots.places import number as number_of
from .tokens import Word, is_capital
from .verbs import BE, FORMS, MODALS, form_of, is_adverb, is_past
from .words import NATIONALITIES, PETS, RELATIONS

_DETERMINERS = word_set("a an my our his")
_SEVERAL = word_set("some several many few")
# Between the verb and its object: "signed up for a class", "gave me a bike", "never had a dog".
_BEFORE_OBJECT = (
    MODALS | BE | word_set("up for out on off me us not to just already also been have had")
)
_AUXILIARIES = MODALS | word_set("not to never have has had do did and")
# Where the object ends.
_BEHIND_OBJECT = word_set(
    "in on at for from to of with by about since until during after before when while because so "
    "that which who where and but or if than as last this next every each today tonight tomorrow "
    "yesterday ago now together again per once twice called named near into over through without "
    "like around back home here there "
    "i we he she they it you my our is are was were"
)
# What is no thing that one goes on to speak of: "had a look", "take a break", "a lot".
_NO_THINGS = word_set(
    "lot bit look break walk while day week month year time times hour minute night morning moment "
    "chance idea question problem issue feeling way thing things part point reason change choice "
    "decision mistake habit hand call try rest nap shower trip life fun sense mess difference "
    "plan dream goal wish potential opportunity value result news point benefit effort hope "
    "couple number kind sort type friend person guy man woman people someone one ones baby toddler "
    "child kid boy girl"
)
# Whose object is named without an article: "take lisinopril", "write poems".
_BARE = word_set(
    "take takes took taking write writes wrote writing collect collects collected collecting "
    "play plays grow grows grew growing breed breeds brew brews teach teaches study use uses "
    "own owns sell sells bake bakes restore restores repair repairs"
)
# Verbs whose "it" is all that was said, or nothing: "I did it", "I made it to the top".
_OF_ALL = word_set(
    "do does did done doing make makes made making get gets got getting know knew mean meant say "
    "said think thought believe understand understood feel felt hear heard see saw hope guess find "
    "found tell told call called regret mention mentioned realise realize realised realized admit "
    "deserve recommend wish want wanted need needed deny hate like love prefer enjoy appreciate "
    "remember forget figure figured work worked miss missed"
)
_MEASURES = word_set(
    "kilo kilos pound pounds gram grams liter liters litre litres glass glasses bottle bottles cup "
    "cups can cans bag bags box boxes piece pieces slice slices pack packs bowl bowls spoon"
)
_OF = word_set("of with on for about to from without off in at into inside")
_BEHIND_IT = word_set(
    "that when if here there hard easy difficult better worse slow was is were would will all or"
)
_PARTICLES = word_set("up off out away down back")
_MOST_WORDS = 4


class Thing:
    """What a clause is about: "a violin" is spoken of as "the violin", "my bike" as "my bike"."""

    __slots__ = ("bare", "phrase", "plural")

    def __init__(self, phrase: str, bare: str, *, plural: bool) -> None:
        self.phrase = phrase
        self.bare = bare
        self.plural = plural


def thing_of(text: str, words: list[Word], *, of_speaker: bool = False) -> Thing | None:
    """The direct object of a clause from its verb on, or the name that something has; None where
    there is none, or no thing: what the speaker is ("I was a smoker") is none."""
    if words[:1] and words[0].low == "is" and words[1:] and is_capital(text, words[1]):
        last = next(
            (i for i, w in enumerate(words) if i > 1 and not w.low[0].isalnum()), len(words)
        )
        name = text[words[1].start : words[last - 1].end]
        if name.lower() in NATIONALITIES:
            return None
        return Thing(name, name, plural=False) if last < _MOST_WORDS + 2 else None
    # "used to collect coins"
    begin = 3 if [word.low for word in words[:2]] == ["used", "to"] else 1
    while begin < len(words) - 1 and _is_before_object(words[begin - 1].low, words[begin].low):
        begin += 1
    if begin >= len(words):
        return None
    lead = words[begin].low
    if of_speaker and words[begin - 1].low in BE:
        return None
    number = lead in _SEVERAL or number_of(lead) is not None
    determined = lead in _DETERMINERS
    start = begin + (determined or number)
    end = start
    while end < len(words) and words[end].low not in _BEHIND_OBJECT and words[end].low[0].isalnum():
        end += 1
    noun = words[start:end]
    inner = [i for i, word in enumerate(noun) if word.low in _DETERMINERS or word.low == "the"]
    if inner and (determined or inner[0] == 0):  # "gave my sister a guitar"
        if inner[-1] == len(noun) - 1:
            return None
        lead, number = noun[inner[-1]].low, False
        determined = lead != "the"
        noun = noun[inner[-1] + 1 :]
        start = end - len(noun)
    bare_noun = not (determined or number)
    if _names_another(words[end:], of_mine=lead in ("my", "our"), bare=bare_noun):
        return None
    if not 0 < len(noun) <= _MOST_WORDS or _is_no_thing(noun, bare=bare_noun):
        return None
    if noun[-1].low in _MEASURES and [word.low for word in words[end : end + 1]] == ["of"]:
        return None
    bare = text[noun[0].start : noun[-1].end]
    plural = number or _is_plural(noun[-1].low)
    if not determined and not plural and words[begin - 1].low not in _BARE:
        return None
    if lead in ("my", "our", "his"):
        return Thing(text[words[start - 1].start : noun[-1].end], bare, plural=plural)
    article = "" if not determined and not plural and not inner else "the "
    return Thing(article + bare, bare, plural=plural)


def subject_thing(text: str, words: list[Word], verb: str) -> Thing | None:
    """ "My hair" in front of "is brown"; None for people, and where it is long."""
    if not 1 < len(words) <= _MOST_WORDS + 1 or words[0].low not in ("my", "our"):
        return None
    if words[-1].low in RELATIONS - PETS:
        return None
    bare = text[words[1].start : words[-1].end]
    return Thing(f"{words[0].low} {bare}", bare, plural=verb == "are")


def _names_another(rest: list[Word], *, of_mine: bool, bare: bool) -> bool:
    """Whether the clause names more than one thing that is spoken of then: "a saw and a drill",
    "my passport in a safe", "my dog to the vet"."""
    lows = [word.low for word in rest]
    if lows[:1] in (["and"], ["or"], [","]):
        return lows[1:2] != [] and lows[1] not in ("i", "we", "so", "but", "then")
    if lows[:1] == ["with"] and lows[1:2] in (["a"], ["an"]):
        return True
    if bare and lows[:1] == ["in"] and lows[1:2] in (["a"], ["an"]):
        return True  # "play cello in a quartet"
    return of_mine and lows[:1] != [] and lows[0] in _PLACED and (
        lows[1:2] in (["a"], ["an"], ["the"], ["my"], ["our"])
    )  # fmt: skip


_PLACED = word_set("to in on into inside under behind")


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


def _is_before_object(before: str, low: str) -> bool:
    if low in _BEFORE_OBJECT or is_adverb(low):
        return True
    verbal = before in _AUXILIARIES or before in BE or is_adverb(before)
    return verbal and (form_of(low) in ("base", "past", "ing") or is_past(low))


def _is_no_thing(noun: list[Word], *, bare: bool) -> bool:
    last = noun[-1].low
    if (
        last in _NO_THINGS
        or (last in RELATIONS and last not in PETS)
        or is_adverb(last)
        or last.endswith("ing")
    ):
        return True
    return bare and (len(noun) > 3 or any(is_adverb(word.low) for word in noun))


def with_thing(text: str, words: list[Word], known: Callable[[], Thing | None] | None) -> str:
    """The clause with the thing that is known in the place of "it" or "them"; "" where it isn't
    meant, or may not be."""
    if known is None:
        return ""
    if words[0].low not in ("i", "we"):
        return _with_thing_at_once(text, words, known)
    places = [i for i, word in enumerate(words) if word.low in ("it", "them")]
    if len(places) != 1 or places[0] < 2:
        return ""
    thing = known()
    if thing is None or (words[places[0]].low == "them") != thing.plural:
        return ""
    at = places[0]
    before, behind = words[at - 1].low, words[at + 1].low if at + 1 < len(words) else ""
    if behind in _BEHIND_IT or words[at - 2].low == "forward":
        return ""
    if _base(before) in _OF_ALL and not thing.plural:
        return ""
    if before in ("left", "leave", "leaving") and thing.phrase == thing.bare:
        return ""  # a town as well as an employer
    if (_base(before), behind) in _IDIOMS or (behind in _MANNER and at + 2 == len(words)):
        return ""
    if before not in _OF and not _is_object(words, at):
        return ""
    said, rest = thing.phrase, text[words[at].end : words[-1].end]
    head = text[words[0].start : words[at].start]
    if before == "of" and at > 2 and words[at - 2].low in ("one", "1"):
        return head + said + rest  # "one of the brothers"
    if before == "of" and at > 2 and number_of(words[at - 2].low) is not None:
        # "Three of them" of poems that are not counted: "three poems".
        if not thing.phrase.startswith("the "):
            return ""
        return f"{text[words[0].start : words[at - 2].end]} {thing.bare}{rest}"
    if behind in _PARTICLES and at + 2 == len(words):
        return f"{head}{behind} {said}"
    return head + said + rest


def _with_thing_at_once(text: str, words: list[Word], known: Callable[[], Thing | None]) -> str:
    """ "Cancelled it last week", with no subject."""
    if len(words) < 2 or not is_past(words[0].low) or words[1].low not in ("it", "them"):
        return ""
    if _base(words[0].low) in _OF_ALL or (len(words) > 2 and words[2].low in _BEHIND_IT):
        return ""
    thing = known()
    if thing is None or (words[1].low == "them") != thing.plural:
        return ""
    return text[words[0].start : words[1].start] + thing.phrase + text[words[1].end : words[-1].end]


def _base(verb: str) -> str:
    """ "Regret" of "regretted", as far as rules ask for it."""
    if verb in FORMS:
        return FORMS[verb][0]
    for end in ("ted", "red", "ed", "d", "ting", "ing", "s"):
        if verb.endswith(end) and verb.removesuffix(end) in _OF_ALL:
            return verb.removesuffix(end)
    return verb


# "I can't help it", "we keep it simple", "I put it into words": of nothing that was named; a dot is
# the end.
_IDIOMS = {
    (verb, behind.strip("."))
    for row in (
        "help: .", "take: that you i we easy slow personally seriously from out",
        "put: into this that mildly", "hold: against together", "keep: real simple up together",
        "play: safe cool by", "lose: . completely", "blow: .", "owe: to", "hand: to",
        "call: a", "hit: off", "bring: on", "leave: at", "cut: .", "push: .",
    )
    for verb, behinds in [row.split(": ")]
    for behind in behinds.split()
}  # fmt: skip
_MANNER = word_set("real simple easy slow safe")


def _is_object(words: list[Word], at: int) -> bool:
    """Whether the verb of the clause stands before "it": "fed it", not "the taste it has"."""
    low, before = words[at - 1].low, words[at - 2].low
    if low.endswith("ing"):
        return True
    if any(word.low in _HAVING_OBJECT for word in words[2:at]):
        return False
    return (
        form_of(low) != "" or is_past(low)
        or before in _AUXILIARIES or is_adverb(before) or before in ("i", "we")
    )  # fmt: skip


_HAVING_OBJECT = word_set("the a an my our his her their this that all some any")


def leans_on(text: str, before: list[Word], clause: list[Word]) -> bool:
    """Whether a clause behind "but" speaks of all that the one before it tells, not of a thing in
    it: "I was to go to Japan, but I postponed it"."""
    if before[0].low not in ("i", "we") or clause[0].low not in ("i", "we"):
        return False
    places = [i for i, word in enumerate(clause) if word.low == "it" and i > 1]
    return bool(places) and _is_object(clause, places[0]) and thing_of(text, before[1:]) is None
