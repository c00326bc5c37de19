"""Who and what was named, for "he", "she", "they" and "it" in the sentences behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..shared.context import Context
from ..shared.lexis import word_set
from .persons import (
    CALENDAR,
    COLLEAGUES,
    HER_OBJECT,
    OF_MEN,
    OF_WOMEN,
    PERSONS,
    TITLES,
    has_another,
)
from .slots.places import number as number_of
from .tokens import Word, is_capital
from .verbs import BE, FORMS, form_of, is_adverb, is_past
from .words import NOT_NAMES, PETS, PLACES, RELATIONS

_TITLES_OF_MEN, _TITLES_OF_WOMEN = word_set("mr sir"), word_set("mrs ms miss madam")
# What only somebody does.
_DONE_BY_PEOPLE = word_set(
    "say tell ask think want like love hate know believe live work teach study hope feel prefer "
    "suggest recommend mention agree disagree marry retire quit speak laugh worry understand "
    "promise invite explain resign graduate"
)
# How common nouns end that begin a sentence: "Deadline", "Distillation".
_ORDINARY = tuple(word_set(
    "ion ment ness ity ism ing line ance ence ship ware age ics ology ure cy date time work day "
    "week month stack plan list code base rate size cost team data model paper class"
))  # fmt: skip
_PLURALS = word_set(
    "parents kids children sons daughters siblings brothers sisters friends grandparents twins "
    "in-laws colleagues coworkers neighbors neighbours roommates dogs cats cousins students "
    "grandchildren grandkids pets children babies toddlers teenagers teens boys girls "
    "nephews nieces "
    "aunts uncles"
)
_OURS = word_set("twins grandkids in-laws")
_ADJECTIVES = word_set(
    "best good close dear new older younger elder little big oldest youngest eldest twin own old "
    "current former first second ex late two three male female lovely beautiful young used "
    "secondhand"
)
_ARTICLES = word_set("a an the this that one another some")
_OWNED = PETS | word_set(
    "car bike bicycle motorcycle house flat apartment condo cottage cabin boat phone laptop "
    "computer garden shop store company business restaurant farm bakery truck van guitar piano "
    "violin camera tablet watch website blog channel podcast"
)
_OWNING = word_set("have has had got own adopted bought 've")
_NAMING = word_set("named called")


def note_asked_for(words: Sequence[Word], context: Context) -> None:
    """Remembers what of the speaker's a request is about: "a name for my bakery"."""
    for before, word in pairwise(words):
        if before.low in ("my", "our") and word.low in _OWNED:
            context.wanted = word.low


def note_people(text: str, words: Sequence[Word], context: Context) -> None:
    """Remembers who is named in a clause, for the pronouns behind it."""
    lows = [word.low for word in words]
    owner = _owner(text, words, context)
    if lows[0] in ("i", "we"):
        _note_company(text, words, context)
        _note_several(text, words, context)
        _note_place(text, words, set(lows), context)
        _note_project(text, words, context)
    if _NOTED.isdisjoint(lows):
        return
    for index, word in enumerate(words):
        if word.low in ("my", "our"):
            _note_phrase(text, words, index + 1, context, own=True)
        elif word.low in ("his", "her") and words[index - 1].low in _TALKING:
            _forget_either(words[index + 1 : index + 2], context)
        elif word.low in ("a", "an") and index and words[index - 1].low in _WISHING:
            continue  # "trying for a baby", "want a dog": nobody yet
        elif word.low in _ARTICLES:
            own = index > 0 and words[index - 1].low in _OWNING
            if (
                index
                and words[index - 1].low in ("is", "was", "am")
                and (context.he or context.she or _tells_of_somebody(words[: index - 1]))
            ):
                continue  # "my ex is a nurse": one and the same
            _note_phrase(text, words, index + 1, context, own=own, owner=owner)


_NOTED = _ARTICLES | word_set("my our his her")
_WISHING = word_set("for want wants need needs")
_TALKING = word_set("called told met saw asked phoned texted visited rang emailed messaged calls")


def _note_several(text: str, words: Sequence[Word], context: Context) -> None:
    """Who or what "they" are behind "I have two brothers", "we've got three bikes"."""
    at = next((i for i in range(1, min(len(words) - 2, 5)) if words[i].low in _OWNING), 0)
    at += bool(at) and words[at + 1].low in _OWNING  # "have got"
    if not at or at + 2 >= len(words) or not (
        words[at + 1].low in _SEVERAL or number_of(words[at + 1].low) is not None
    ):  # fmt: skip
        return
    end = at + 2
    while end < min(len(words), at + 6) and words[end].low.isalpha() and (
        words[end].low not in _BEHIND_SEVERAL
    ):  # fmt: skip
        end += 1
    last = words[end - 1].low
    if end > at + 2 and (last in _PLURALS or (last.endswith("s") and not last.endswith("ss"))) and (
        last not in _MEASURED
    ):  # fmt: skip
        context.they = text[words[at + 2].start : words[end - 1].end]


_SEVERAL = word_set("several some few many both")
_BEHIND_SEVERAL = HER_OBJECT | word_set(
    "who that which called named in at on from with and or but aged so since left now together"
)
_MEASURED = word_set(
    "hours days weeks months years minutes times miles points dollars euros pounds kilos percent "
    "questions problems issues ideas reasons things plans thoughts options examples requests "
    "meetings errors"
)


def _note_company(text: str, words: Sequence[Word], context: Context) -> None:
    """Who "he" and "she" are behind "I share an office with Piotr", where nobody else may be."""
    if context.he or context.she:
        return
    for index in range(2, len(words)):
        before = words[index - 1].low
        of_tools = words[index - 2].low in _WORKING  # "work with React"
        if before not in _MEETING or of_tools or not (size := name_size(text, words, index)):
            continue
        behind = words[index + size].low if index + size < len(words) else ""
        name = text[words[index].start : words[index + size - 1].end]
        if size > 2 or words[index].low in CALENDAR | NOT_NAMES | PLACES or (
            behind not in _BEHIND_COMPANY and not is_adverb(behind)
        ):  # fmt: skip
            continue
        if not any(char.isupper() for char in name[1:].replace(" ", "")) or size == 2:
            context.he = context.she = name
        return


_WORKING = word_set("work works working worked code build built")
_MEETING = word_set("with met dating married know marrying befriended")
_BEHIND_COMPANY = (
    HER_OBJECT | word_set("who for in at on since last from and . ! today yesterday") | {""}
)


def _forget_either(words: Sequence[Word], context: Context) -> None:
    """Behind "my mom called her sister" nobody is known as "she"."""
    low = words[0].low if words else ""
    if low not in RELATIONS:
        return
    if context.she and low in OF_WOMEN:
        context.she = ""
    if context.he and low in OF_MEN:
        context.he = ""


def _tells_of_somebody(subject: Sequence[Word]) -> bool:
    """ "My boss's wife" of "my boss's wife is a lawyer": the lawyer is no other."""
    return any(word.low.removesuffix("'s") in PERSONS for word in subject)


_FIRMS = word_set(
    "startup start-up company agency firm lab consultancy nonprofit non-profit bank studio charity "
    "hospital university school shop group team organization organisation ngo"
)


def _note_place(text: str, words: Sequence[Word], lows: set[str], context: Context) -> None:
    """Whose people "they" are behind "I got an offer from a startup", "joined a firm in Oslo"."""
    if _LEAVING & lows:
        context.they = context.it = ""  # which of two places is meant then, nobody knows
        return
    if not _JOINING & lows:
        return
    for index in range(2, len(words)):
        if words[index - 1].low in _AT_FIRM and (size := _firm_size(text, words, index)):
            name = text[words[index].start : words[index + size - 1].end]
            context.they, context.it = f"people at {name}", ""
            return
        if words[index].low not in ("a", "an", "the") or index == len(words) - 1:
            continue
        end = next((i for i in range(index + 1, min(index + 5, len(words)))
                    if words[i].low in _FIRMS), 0)  # fmt: skip
        if not end or words[index - 1].low not in _AT_FIRM:
            continue
        if any(words[i].low in HER_OBJECT or not words[i].low[:1].isalpha()
               for i in range(index + 1, end)):  # fmt: skip
            continue
        noun = text[words[index + 1].start : words[end].end]
        context.they, context.it = f"people at the {noun}", f"the {noun}"
        return


def _firm_size(text: str, words: Sequence[Word], index: int) -> int:
    """How many words the name of a firm takes: "Siemens" of "an offer from Siemens"."""
    size = name_size(text, words, index)
    low = words[index].low
    if not 0 < size < 4 or low in CALENDAR | PLACES | TITLES | RELATIONS | PERSONS:
        return 0
    known = any(word.low in _JOB for word in words[:index])
    return size if known or words[index - 1].low in ("joined", "joining", "join") else 0


_JOB = word_set(
    "offer offers job position role interview internship contract hired work works working worked "
    "interviewed"
)


def _note_project(text: str, words: Sequence[Word], context: Context) -> None:
    """What "it" is behind "I'm building an app for students", "we launched a newsletter"."""
    at = next((i for i in range(1, min(len(words) - 2, 7)) if words[i].low in _MAKING), 0)
    at += bool(at) and words[at + 1].low == "on"
    if not at or at + 2 >= len(words) or words[at + 1].low not in ("a", "an", "my", "our"):
        return
    end = at + 2
    while end < min(len(words), at + 8) and words[end].low[:1].isalnum() and (
        words[end].low not in _BEHIND_PROJECT and not words[end].low.endswith("ing")
    ):  # fmt: skip
        end += 1
    if at + 2 < end and words[end - 1].low.isalpha():
        context.it = f"the {text[words[at + 2].start : words[end - 1].end]}"


_MAKING = word_set(
    "building developing making creating writing designing running working launched built released "
    "shipped founded started wrote made created developed designed run launching"
)
_BEHIND_PROJECT = HER_OBJECT | word_set(
    "called named that which who using where of set based together now"
)
_LEAVING = word_set(
    "notice left leave leaving quit quitting resign resigned resignation fired laid"
)
_JOINING = word_set(
    "offer offers offered job joined joining join start starting started hired interview position "
    "interviewing interviewed role work works working worked collaborating collaborate internship "
    "contract consulting consult partnering accepted"
)
_AT_FIRM = word_set("at with from by for join joined joining")


def _owner(text: str, words: Sequence[Word], context: Context) -> str:
    """Who has what a clause tells of having: "brother" of "my brother has a girlfriend"; "" for
    the speaker."""
    if len(words) < 3:
        return ""
    if words[0].low in ("he", "she"):
        return context.he if words[0].low == "he" else context.she
    if words[0].low not in ("my", "our"):
        return ""
    end = next((i for i in range(1, min(len(words), 5)) if words[i].low in _OWNING), 0)
    while end > 2 and is_adverb(words[end - 1].low):
        end -= 1  # "my sister just had a baby"
    kin = end and words[end - 1].low in PERSONS | PETS
    if end > 2 and is_capital(text, words[end - 1]):
        kin = words[end - 2].low in PERSONS | PETS
    return text[words[1].start : words[end - 1].end] if kin else ""


def age_size(words: Sequence[Word]) -> int:
    """How many words tell an age in front of a noun: 3 of "8 year old son", 1 of "8-year-old"."""
    said = " ".join(word.low for word in words)
    aged = _AGE.match(said)
    return aged.group().count(" ") + 1 if aged else 0


_AGE = re.compile(r"\d{1,3}[- ]?(?:years?|yrs?|months?|weeks?|y)[- /]?(?:old|o)\b")


def _note_phrase(
    text: str, words: Sequence[Word], begin: int, context: Context, *, own: bool, owner: str = ""
) -> None:
    begin += age_size(words[begin : begin + 3])
    at = begin
    while at < len(words) and at < begin + 3 and words[at].low in _ADJECTIVES:
        at += 1
    if at > begin and words[at - 1].low == "ex" and (
        at == len(words) or words[at].low.removesuffix("'s") not in PERSONS
    ):  # fmt: skip
        at -= 1
    if at >= len(words):
        return
    at = _role_at(text, words, at) if own else at
    low = words[at].low.removesuffix("'s").removeprefix("ex-")
    if (own or (begin == 1 and low in _OURS)) and low in _PLURALS:
        context.they = text[words[begin].start : words[at].end].removesuffix("'s")
        return
    if low not in PERSONS and not (own and low in COLLEAGUES):
        if own and begin > 1 and words[begin - 2].low in _OWNING and low in _OWNED:
            context.it = low
        elif own and begin > 1 and words[begin - 2].low in _OWNING and context.it and (
            context.it.split()[-1] in _OWNED - PETS and low not in CALENDAR
            and is_capital(text, words[begin])
        ):  # fmt: skip
            context.it = ""  # "our old car died, so we got a Skoda": which of the two?
        elif own and [word.low in _NAMING for word in words[at + 1 : at + 2]] == [True] and (
            size := name_size(text, words, at + 2)
        ):  # fmt: skip
            # "We adopted a greyhound called Wilma".
            name = text[words[at + 2].start : words[at + 1 + size].end]
            context.he = context.she = context.it = name
        return
    if words[at].low.endswith("'s") and (context.he or context.she):
        return  # "found it in our son's room": "he" is who was spoken of
    if words[at].low.endswith("'s") and has_another([word.low for word in words[at + 1 : at + 4]]):
        return
    end = at + 1
    if end < len(words) and words[end].low in _NAMING:
        end += 1
    role = end
    if end + 2 < len(words) and words[end].low in ("of", "for") and own:
        role = next((i for i in range(end + 1, min(end + 5, len(words) - 1))
                     if words[i].low in ("is", "was")), end)  # fmt: skip
        end = role
    copula = end + 1 < len(words) and words[end].low in ("is", "was") and low not in RELATIONS
    begun = end + 1 if copula else end
    size = name_size(text, words, begun)
    named = size > 0 and words[begun].low not in NOT_NAMES
    last = max(at, role - 1) if role > at + 1 else at
    phrase = text[words[begin].start : words[last].end].removesuffix("'s")
    if named and not words[at].low.endswith("'s"):
        if not copula and words[begun].low not in TITLES:
            size = 1
        name = text[words[begun].start : words[begun + size - 1].end].removesuffix("'s")
        kin = (low in RELATIONS or low in PETS) and not copula
        phrase = f"{phrase} {name}" if kin else name
    elif not own:
        phrase = "the " + low
    elif owner:
        phrase = f"{owner}'s {phrase}"
    if low in PETS:
        context.it = phrase
        if owner:
            return  # "my brother has a dog. He ..." is the brother
    theirs = owner.lower().split()[:1] if low not in OF_MEN | OF_WOMEN else []
    # "My sister had a baby. She ..." is the sister.
    if low not in OF_MEN and not (theirs and theirs[0] in OF_WOMEN):
        context.she = phrase
    if low not in OF_WOMEN and not (theirs and theirs[0] in OF_MEN):
        context.he = phrase


def _role_at(text: str, words: Sequence[Word], at: int) -> int:
    """Where the role stands in "my team lead", "my thesis advisor"; `at` where there is none."""
    for index in range(at, min(at + 3, len(words))):
        low = words[index].low.removesuffix("'s")
        if low in PERSONS or low in COLLEAGUES:
            if index == at or _ends_phrase(text, words, index + 1):
                return index
            continue
        if not low.isalpha() or low != words[index].low or low in BE or (
            form_of(low) in ("third", "past") or low in HER_OBJECT
        ):  # fmt: skip
            break
    return at


def _ends_phrase(text: str, words: Sequence[Word], index: int) -> bool:
    """Whether no further noun of a noun phrase follows: "my local pet" of "pet store" does not."""
    if index >= len(words) or is_capital(text, words[index]):
        return True
    low = words[index].low
    verbal = low in BE or low in FORMS or is_past(low)
    return verbal or not low.isalpha() or is_adverb(low) or low in _BEHIND_ROLES


_BEHIND_ROLES = HER_OBJECT | word_set("who whom which of named called said has")


def name_size(text: str, words: Sequence[Word], begin: int) -> int:
    """How many words the name at `begin` takes, with its title: "Prof. Lisa Zhang"."""
    at = begin
    while at < len(words) and at < begin + 5:
        dotted = at > begin and words[at].low == "." and words[at - 1].low in TITLES
        if not dotted and not is_capital(text, words[at]):
            break
        at += 1
    while at > begin and words[at - 1].low == ".":
        at -= 1
    return at - begin


def note_named(text: str, words: Sequence[Word], verb: int, phrase: str, context: Context) -> None:
    """Remembers who is named as the subject before the verb, where it is somebody. One that may be
    a thing as well leaves nobody known where somebody was."""
    surely = _is_somebody(text, words, verb)
    if surely is False:
        return
    title = words[0].low
    for gender, others in (("he", _TITLES_OF_WOMEN), ("she", _TITLES_OF_MEN)):
        before = getattr(context, gender)
        if title not in others:
            setattr(context, gender, phrase if surely or before in ("", phrase) else "")


def _is_somebody(text: str, words: Sequence[Word], verb: int) -> bool | None:
    """Whether a capitalised subject is a person: neither "FinBERT" nor "Deadline"; None where it
    may be either."""
    name = words[:verb]
    if name[0].low in TITLES or name[0].low in PERSONS:
        return True
    if any(_is_label(text[word.start : word.end]) for word in name):
        return False
    behind = [word.low for word in words[verb + 1 :]]
    if verb == 1 and {"his", "her", "him"} & set(behind):
        return False  # "Kubernetes was his idea"
    if FORMS.get(words[verb].low, (words[verb].low, ""))[0] in _DONE_BY_PEOPLE or verb > 1:
        return True
    if {"years", "my", "me", "i", "our"} & set(behind[:3]) or PERSONS & set(behind[:4]):
        return True
    low = name[0].low
    if low.endswith(_ORDINARY) or low in FORMS:
        return False
    dated = words[verb].low in BE and any(
        each in CALENDAR or (each[:1].isdigit() and not each.isdigit()) for each in behind[:2]
    )
    return False if dated else None


def _is_label(name: str) -> bool:
    """Whether a word is written as things are: "FinBERT", "ACL", "GPT-4"."""
    inner = _NAME_PREFIX.sub("", name, count=1)[1:]
    return any(char.isdigit() for char in name) or (
        len(name) > 2 and any(char.isupper() for char in inner) and "-" not in name
    )


_NAME_PREFIX = re.compile(r"(?:Mc|Mac|Le|La|De|Di|Du|Da|Van|Fitz|O'|D')(?=[A-Z])")
