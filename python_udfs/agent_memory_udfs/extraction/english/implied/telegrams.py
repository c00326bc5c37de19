"""Statements without their subject or their verb: "gonna visit my gran", "allergic to nuts btw"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...shared.lexis import word_set
from ..finite import EFFECTS
from ..slots.occupations import is_occupation
from ..tokens import Word, is_capital
from ..verbs import BE, FORMS, MODALS, form_of, is_adverb, is_past
from ..words import LANGUAGES, NATIONALITIES, OCCUPATIONS, PETS, RELATIONS, RELIGIONS
from .words import NUMBERS, STATES

# "Wedding is 14 June": the speaker's.
_OWN_EVENTS = word_set(
    "wedding flight exam interview surgery operation appointment birthday budget rent "
    "graduation anniversary checkup"
)
_DATES = word_set(
    "on in at next tomorrow about around monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december"
)
_TELEGRAM_BE = word_set(
    "am gonna going dealing currently allergic married divorced engaged widowed retired pregnant "
    "unemployed originally vegetarian vegan living working studying training learning expecting "
    "turning recovering suffering struggling dating saving trying looking thinking planning getting"
)


def _states_listed(text: str, words: Sequence[Word]) -> str:
    """ "34, single, from Leeds"."""
    first = words[0].low
    if len(words) < 3 or words[1].low != "," or not (first.isdigit() or first in STATES):
        return ""
    if first.isdigit() and not (first.isascii() and 9 < int(first[:4]) < 100):
        return ""
    kinds = [words[i + 1].low for i, word in enumerate(words[:-1]) if word.low == ","]
    known = all(low in STATES or low in ("from", "a", "an") or is_occupation(low) for low in kinds)
    return f"I am {text[words[0].start : words[-1].end]}" if known else ""


_YEARS = word_set("year years yr yrs yoe")
_ROLES = word_set(
    "mom mum mother dad father parent student grandmother grandfather grandma grandpa "
    "widow widower "
    "veteran newbie newcomer beginner novice sophomore freshman graduate homeowner immigrant "
    "expat nerd addict"
)
_NO_ROLES = word_set(
    "i we he she they you it am is are good great nice best bad worst dear hi hello the "
    "this that my your his her any "

                     "new every each some no what which former dr mr mrs ms")  # fmt: skip


def _role(text: str, words: Sequence[Word]) -> str:
    """ "Mum of 3, runner", "3rd year med student": what the speaker is."""
    end = next(
        (i for i, word in enumerate(words) if word.low in (",", "and", "/", "with")), len(words)
    )
    chunk = [word.low for word in words[:end]]
    counted = "of" in chunk[1:3] and (chunk[-1].isdigit() or chunk[-1] in NUMBERS)
    head = chunk[: chunk.index("of")] if counted else chunk
    if any(is_capital(text, word) for word in words[1:end]):
        return ""  # a title: "Taxi Driver, 1976"
    if not 0 < len(head) < 6 or end < 1 or head[0] in _NO_ROLES or len(words) < 3:
        return ""
    if (head[-1] not in _ROLES and head[-1] not in OCCUPATIONS) or (
        end == len(words) and len(head) < 2
    ):
        return ""
    if any(is_past(low) or _is_finite(low) or form_of(low) for low in chunk):
        return ""
    if chunk[0].isdigit() and chunk[1] in _YEARS:
        return f"I have {text[words[0].start : words[end - 1].end]}"  # "8 yrs as line cook"
    if any(
        word.low in ("i", "we", "you", "he", "she") or _is_finite(word.low) for word in words[end:]
    ):
        return ""
    article = "an" if chunk[0][:1] in "aeiou" else "a"
    first = "" if chunk[0] in ("a", "an") else f"{article} "
    said = text[words[0].start : words[end - 1].end]
    if chunk[0] not in NATIONALITIES and chunk[0] not in RELIGIONS:
        said = said[:1].lower() + said[1:]
    return f"I am {first}{said}"


def _introduced(text: str, words: Sequence[Word]) -> str:
    """ "Total beginner here", "Nurse and mum of two here": who writes."""
    if not 0 < len(words) < 7 or words[0].low in _NO_ROLES:
        return ""
    lows = [word.low for word in words]
    head = next((i for i, low in enumerate(lows) if low in _JOINED_TO), len(lows))
    if not head or not (lows[head - 1] in _ROLES or is_occupation(lows[head - 1])):
        return ""
    if any(_is_finite(low) or is_past(low) for low in lows):
        return ""
    said = text[words[0].start : words[-1].end]
    article = "an" if lows[0][:1] in "aeiou" else "a"
    first = "" if lows[0] in ("a", "an") else f"{article} "
    return f"I am {first}{said[:1].lower()}{said[1:]}"


_JOINED_TO = word_set("to of in at with and from for")
_HAD = word_set(
    "kids children siblings pets allergies allergy medications conditions intolerances family "
    "brothers sisters car job degree friends insurance "
    "spouse wife husband boyfriend girlfriend"
)
# "Retired in May", "divorced since 2019": what happened then.
_TURNED = {"retired": "retired", "married": "got married", "divorced": "got divorced",
           "widowed": "was widowed", "engaged": "got engaged"}  # fmt: skip
_WHEN = word_set("in last on two three at this")
_TELEGRAM_HAVE = word_set("been")
# "No known drug allergies".
_KNOWN = word_set("known food drug real current formal living immediate medical other close own")


def telegram(text: str, words: Sequence[Word], mark: str = "") -> str:
    """A statement without its subject as the speaker would say it in full, "" where it is none."""
    if words[-1].low == "here" and (introduced := _introduced(text, words[:-1])):
        return introduced
    if words[0].low in ("always", "never") and len(words) > 2 and (ever := _ever(text, words)):
        return ever
    index = 0
    while index < len(words) - 1 and is_adverb(words[index].low):
        index += 1
    low = words[index].low
    if index + 1 >= len(words) or low in _SUBJECTS:
        return ""
    following = words[index + 1].low
    rest = text[words[index].start : words[-1].end]
    if low not in NATIONALITIES and low not in RELIGIONS:
        rest = rest[:1].lower() + rest[1:]
    before = text[words[0].start : words[index].start]
    if low in _OWN_EVENTS and following == "is" and index + 2 < len(words):
        behind = words[index + 2].low
        timed = (behind[:1].isdigit() or behind in _DATES) and "average" not in rest
        return f"my {before}{rest}" if timed else ""
    if low == "am":
        return "" if following in ("i", "we") else f"I {before}{rest}"
    if low in _TURNED and following in _WHEN and index == 0:
        return f"I {_TURNED[low]}{text[words[0].end : words[-1].end]}"
    if low in _TELEGRAM_BE and following not in (",", ".", "is", "are", "was", "i"):
        if low == "going" and following == "to" and words[index + 1].start == words[index + 1].end:
            rest = "going to" + text[words[index + 1].end : words[-1].end]
        if low in _NEEDS_MORE and len(words) - index < 3:
            return ""
        if low.endswith("ing") and any(_is_finite(word.low) for word in words[index + 1 :]):
            return ""
        told = words[index + 2].low if len(words) > index + 2 else ""
        if low.endswith("ing") and following.isalpha() and is_past(told):
            return ""  # "training time dropped to 41 hours"
        return f"I am {before}{rest}"
    if ("!" not in mark or low in _STARTING) and _is_ongoing(text, words, index):
        return f"I am {before}{rest}"
    if low in ("down", "up") and following == "to" and _is_figure(words[index + 2 : index + 3]):
        return f"I am {rest}"
    if low == "due" and following in ("in", "on", "next"):
        return f"I am {rest}"
    if low in ("born", "raised"):
        return f"I was {rest}"
    if is_occupation(low) and following == "here":
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {low}"
    if low == "being" and following in ("a", "an") and index == 0:
        end = next((i for i, word in enumerate(words) if _is_finite(word.low)), 0)
        return f"I am {text[words[1].start : words[end - 1].end]}" if 2 < end < 7 else ""
    if low in _TELEGRAM_HAVE and not _is_catching_up(words, index):
        return f"I have {before.lower()}{rest}"
    lacked = next((word.low for word in words[index + 1 : index + 5] if word.low not in _KNOWN), "")
    if low == "no" and lacked in _HAD:
        return f"I have {rest}"
    if _counted(words):
        return f"I have {rest}"
    role = _role(text, words) if index == 0 else ""
    if role:
        return role
    if low in STATES and following in ("since", "for") and index == 0:
        return f"I am {rest}"
    listed = _states_listed(text, words) if index == 0 else ""
    if listed:
        return listed
    if low in STATES and following == "here" and len(words) - index == 2:
        return f"I am {low}"
    if (
        low == "not"
        and (following in STATES or following in ("a", "an", "really", "much"))
        and ("ago" not in [word.low for word in words])
    ):
        return f"I am {rest}"
    if low in STATES and following == "," and len(words) < 9:
        return f"I am {rest}"
    if low == "no" and following not in _NOT_LACKED and len(words) < 6:
        return _lacking(text, words, index)
    return ""


def _ever(text: str, words: Sequence[Word]) -> str:
    """ "Always loved trains", "never been to Spain"."""
    said = f"{words[0].low} {text[words[1].start : words[-1].end]}"
    if {"it", "this", "that", "you"} & {word.low for word in (*words[2:4], words[-1])}:
        return ""
    if words[1].low in _PARTICIPLES:
        return f"I have {said}"
    return f"I {said}" if is_past(words[1].low) else ""


_PARTICIPLES = word_set("been seen done eaten gone driven flown ridden worn swum drunk smoked")


# What begins a statement that leaves out nothing.
_SUBJECTS = word_set("i we he she they you it my our his her their the this that")


# What begins a remark, a letter or a plan for this chat.
_NO_DOINGS = word_set(
    "looking hoping wondering sending speaking according regarding considering going thanking "
    "asking wishing assuming seeing hearing knowing reading noting thinking guessing being having "
    "given during nothing something anything everything including depending following feeling "
    "concerning sounding seeming morning evening coming waiting checking missing loving enjoying "
    "excluding beginning judging wedding trying"
)


def _is_ongoing(text: str, words: Sequence[Word], index: int) -> bool:
    """ "Using the CC-100 dataset for training", "currently supporting 20 languages"."""
    low = words[index].low
    if not low.endswith("ing") or len(low) < 5 or low in _NO_DOINGS or len(words) - index < 3:
        return False
    if FORMS.get(low, ("", "ing"))[1] != "ing" or _is_noun_in_ing(words, index):
        return False
    end = next((i for i in range(index, len(words)) if words[i].low in _HARD), len(words))
    behind = [word.low for word in words[index + 1 : end]]
    if len(behind) < 2 or {"you", "your"} & {word.low for word in words}:
        return False
    if {"you", "your", "me", "it", "this", "that", "these", "them", ","} & set(behind[:3]):
        return False
    if any(_is_finite(each) or is_past(each) or each in _ELSEWHERE for each in behind):
        return False
    if any(each.endswith("'s") and to in ("a", "an", "the") for each, to in pairwise(behind)):
        return False
    if any(each in EFFECTS and to in ("me", "us", "my") for each, to in pairwise(behind)):
        return False  # "chilling with friends always gives me ..."
    return behind[0] in _TAKING or behind[0][:1].isdigit() or is_capital(text, words[index + 1])


_ELSEWHERE = MODALS | BE | word_set("other wow always often have has had")
_STARTING = word_set("starting joining moving leaving switching launching")
_HARD = frozenset("-–—;:")
_TAKING = word_set("the a an my our at with on in for to from as about around both")


def _is_noun_in_ing(words: Sequence[Word], index: int) -> bool:
    """Whether it is a heading: "Training in Leeds", "Meeting with Tom"."""
    return index == 0 and words[0].low in _NOUNS_IN_ING


_NOUNS_IN_ING = word_set(
    "meeting training building painting parking shipping pricing billing banking engineering "
    "marketing accounting housing clothing timing rating setting ending opening warning greeting"
)


def _is_figure(words: Sequence[Word]) -> bool:
    return bool(words) and (words[0].low[:1].isdigit() or words[0].low in NUMBERS)


_HABITS = word_set(
    "have take play run eat drink wear sleep teach study ride swim use read walk practice practise "
    "train volunteer bake knit own speak drive collect commute smoke"
)
_OFTEN = word_set(
    "every daily weekly monthly twice usually always often mornings evenings nights weekends "
    "weekdays sundays mondays tuesdays wednesdays thursdays fridays saturdays year-round"
)


def habit(text: str, words: Sequence[Word]) -> list[str]:
    """ "Take metformin every morning", "have two cats": the speaker, unsaid; [] where it may be an
    order."""
    low = words[0].low
    if low not in _HABITS or len(words) < 3 or words[-1].low == "?":
        return []
    lows = [word.low for word in words[1:]]
    if {"you", "your", "me", "it", "this", "that", "please"} & set(lows):
        return []
    ordered = lows[0] in ("the", "a", "an", "some", "all")  # "run the backup every night"
    told = bool(_OFTEN & set(lows)) and low not in ("use", "read") and not ordered
    if low == "have":
        told = told or ((lows[0] in NUMBERS or lows[0].isdigit()) and bool(_HELD & set(lows[1:4])))
    elif low == "speak":
        told = lows[0] in LANGUAGES and bool({"and", "fluently", "bit", "home"} & set(lows))
    elif low in ("own", "drive"):
        told = told or lows[0] in ("a", "an", "two", "my")
    return [f"I {text[words[0].start : words[-1].end]}"] if told else []


def _counted(words: Sequence[Word]) -> bool:
    """ "Two cats, no kids": nothing but what the speaker has."""
    if words[-1].low not in _HELD:
        return False
    lows = [word.low for word in words if word.low not in (",", "and", "&", "+")]
    heads = [low for low in lows if low in _HELD]
    known = all(
        low in NUMBERS or low.isdigit() or low in _HELD or low in ("no", "a", "an", "one")
        for low in lows
    )
    return known and len(heads) > 0 and len(lows) > 1 and lows[-1] in _HELD


_HELD = RELATIONS | PETS | word_set("kids children sons daughters brothers sisters siblings jobs")
_WHILES = word_set("ages forever hectic crazy awhile so")
_SPANS = word_set("while few road week")


def _is_catching_up(words: Sequence[Word], index: int) -> bool:
    """ "Been ages since we talked", "been a crazy few days"."""
    behind = {word.low for word in words[index + 1 : index + 5]}
    return words[index + 1].low in _WHILES or (
        bool(behind & _SPANS) and not words[-1].low[:1].isdigit()
    )


def _is_finite(low: str) -> bool:
    return form_of(low) == "third" or low in _THIRD


_THIRD = word_set(
    "is are was were takes makes helps means requires seems sounds costs keeps gives "
    "feels can will "
    "should isn't"
)
_NEEDS_MORE = word_set("going looking thinking planning getting being trying living working")
_NOT_LACKED = word_set(
    "i we one it problem worries way need matter idea wonder thanks thank doubt more "
    "longer not you "
    "he she they need clue comment , . offense lah lor la the my"
)


def _lacking(text: str, words: Sequence[Word], index: int) -> str:
    """ "No work only study"."""
    after = [word.low for word in words[index + 2 :]]
    if after[:1] in (["only"], ["just"]) and len(after) > 1:
        noun = words[index + 1].low
        start = words[index + 3].start
        verb = f"only {text[start : words[-1].end]}"
        return f"I do not {noun}, I {verb}" if FORMS.get(noun) else ""
    return ""
