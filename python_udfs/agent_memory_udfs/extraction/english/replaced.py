"""What a new state takes the place of: a dose, a grade, a way to work, a diet, a count.

"My doctor put me up to 20 mg of ramipril" ends "Takes 10 mg of ramipril", "uses Firefox instead of
Chrome" ends "Uses Chrome". Patterns as in `ended`.
"""

from __future__ import annotations

import re

from ...times.periods import NUMBERS
from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .ended_patterns import ADVERB, DETERMINER, HEAD, doing, escape, patterns, thing_of, untimed
from .ended_verbs import base_of
from .predicate import Predicate
from .rendering import third_person
from .slots.places import number
from .subjects import Subject
from .switched import to_another
from .verbs import FORMS, third_singular
from .words import SINGLE_RELATIONS

# Of these one has one at a time.
_ONE_AT_A_TIME = SINGLE_RELATIONS | word_set(
    "dentist doctor gp therapist psychiatrist physio accountant trainer tutor address email "
    "number phone job school commute routine diet password manager bank gym"
)


def another_one(found: Predicate) -> Ending | None:
    """ "My new landlord is Ann" ends "Landlord is Tom"."""
    if found.verb != "be" or found.negated or found.unreal or found.tense != "present":
        return None
    lows = [word.low for word in found.words[: found.start]]
    if lows[:1] not in (["my"], ["our"]) or lows[1:2] != ["new"] or not lows[2:]:
        return None
    if lows[-1] not in _ONE_AT_A_TIME:
        return None
    noun, value = escape(" ".join(lows[2:])), escape(found.tail().lower())
    return Ending((), (f"{noun}(?:'s name)? is (?!{value})",))


_AMOUNT = r"(?P<amount>[0-9][0-9.,]*) ?(?P<unit>mg|mcg|g|ml|units?|iu|drops|pills|tablets)"

_DOSE = (
    rf"(?:to|onto|on) {_AMOUNT}(?: (?:of|dose of))? (?P<drug>[a-z][a-z-]{{3,}})"
    rf"|my (?P<drug2>[a-z][a-z-]{{3,}})(?: dose| dosage)?(?: was)?(?: up| down)?"
    rf"(?: (?:raised|increased|lowered|reduced|changed|doubled))?"
    rf" to (?P<amount2>[0-9][0-9.,]*) ?(?:mg|mcg|g|ml|units?|iu)"
)

_DOSED = word_set(
    "bump bumped up upped raise raised increase increased lower lowered reduce reduced cut drop "
    "dropped switch switched move moved put double doubled change changed adjust adjusted"
)


def dose(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "My doctor bumped me up to 20 mg of sertraline" ends "Takes 10 mg of sertraline"."""
    verb = lows[0] if found.verb == "be" and lows else base_of(found.verb)
    told = found.tense != "present" or found.verb in ("put", "cut")
    if verb not in _DOSED or not told or found.negated or found.unreal:
        return None
    if subject.name != USER and not {"me", "my"} & set(lows):
        return None
    match = re.search(_DOSE, " ".join(lows))
    if match is None:
        return None
    drug = escape(match["drug"] or match["drug2"])
    amount = escape(match["amount"] or match["amount2"])
    other = rf"(?!{amount}(?![0-9]))[0-9][0-9.,]* ?[a-z]*"
    return Ending((), (f"(?:takes|is on|uses|is taking) {other} (?:of )?{drug}{HEAD}",
                       f"{drug}(?: dose| dosage)? is {other}",
                       f"(?:takes|is on|is taking) {drug} {other}"))  # fmt: skip


_ORDINALS = (
    "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    "|[0-9]{1,2}(?:st|nd|rd|th))"
)

_GRADE = re.compile(
    rf"(?:in |into |the |her |his |my )*(?P<own>{_ORDINALS}) (?P<unit>grade|year|form)\b"
)


def grade(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Started fourth grade" ends "Is in third grade"."""
    if found.negated or found.unreal or base_of(found.verb) not in _ENTERING:
        return None
    match = _GRADE.match(" ".join(lows))
    if match is None:
        return None
    lead = escape(subject.lead.strip())
    lead = f"{lead} " if subject.name != USER else ""
    own = match["own"]
    held = (
        "(?:is|goes|is going|started|starts|just started)(?: now)? (?:in |into |to )?"
        "(?:the |her |his |their )?"
    )
    return Ending((), (f"{lead}{held}(?!{own}){_ORDINALS} {match['unit']}",))


_ENTERING = word_set("start begin enter be go move started starts")

_FOR_A_WHILE = word_set(
    "today tonight tomorrow week weekend moment temporarily briefly could would should if sometimes"
)


def instead(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Uses Firefox instead of Chrome", "is down to one cup of coffee a day"."""
    if found.tense == "past" or found.progressive or not _FOR_A_WHILE.isdisjoint(lows):
        return None
    lows = lows[: lows.index("because")] if "because" in lows else lows
    for first, second in (("instead", "of"), ("rather", "than")):
        if first not in lows:
            continue
        at = next((i for i in range(1, len(lows) - 2) if lows[i : i + 2] == [first, second]), 0)
        if at and found.verb not in ("be", "have", "want", "like", "love", "need"):
            return patterns(doing(verb_of(found), lows[at + 2 :]))
    if found.verb == "be" and lows[:1] in (["down"], ["up"]) and lows[1:2] == ["to"]:
        held = _of_another_count(lows[2:])
        return Ending((), (f"{ADVERB}[a-z]+ {held}$",)) if held else None
    if _is_now(found, lows) or (found.verb == "be" and lows[:1] == ["back"]):
        words = [low for low in lows if low not in ("now", "nowadays", "these", "currently")]
        words = words[:-1] if words[-1:] == ["days"] and "these" in lows else words
        if found.verb == "be" and words[:1] in (["on"], ["working"], ["back"]):
            words = words[1:]
        elif found.verb not in ("use", "drink", "work", "drive", "wear", "take"):
            return None
        return to_another(words)
    return None


def _is_now(found: Predicate, lows: list[str]) -> bool:
    """Whether the end says that it is so now: "these days"."""
    return not (_NOWADAYS.isdisjoint(lows[-3:]) and _NOWADAYS.isdisjoint(found.adverbs))


_NOWADAYS = word_set("now nowadays days currently")


_COUNTS = "(?:[0-9][0-9.,]*|half an?|an?|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"


def _of_another_count(words: list[str]) -> str:
    """The pattern of the same with another number: "two cups of coffee a day"."""
    if not words or not (number(words[0]) is not None or words[0][0].isdigit()) or len(words) < 3:
        return ""
    # "down to one cup a day" of "two cups of coffee a day"
    of = "(?: of [a-z]+)?" if words[2:3] == ["a"] else ""
    rest = [f"{escape(words[1].removesuffix('s'))}s?{of}", *map(escape, words[2:])]
    return f"(?!{escape(words[0])} ){_COUNTS} " + " ".join(rest).replace(
        " a ", " (?:a|per|every|each) "
    )


def verb_of(found: Predicate) -> str:
    """The base of the verb: "weighs" stays as it is behind a subject that is no first person."""
    return found.verb.removesuffix("s") if found.verb not in FORMS else found.verb


FRAME_LINKS = word_set("to for as at with on from by")


def in_frame(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Takes the train to work now" ends what else is taken to work."""
    if _LATELY.isdisjoint(lows) and _LATELY.isdisjoint(found.adverbs):
        return None
    if {"also", "too", "as", "still", "sometimes"} & (set(lows) | found.adverbs):
        return None
    words = [low for low in lows if low not in ("now", "nowadays", "lately", "instead")]
    if found.verb == "live" and words[:1] == ["alone"]:
        return patterns([f"lives with{HEAD}"])
    if "size" in words[:-1]:
        at = words.index("size")
        head = escape(" ".join(words[: at + 1]))
        return Ending((), (), (f"{ADVERB}{third_singular(verb_of(found))} {head} [a-z0-9]+$",))
    if any(number(low) is not None or low[0].isdigit() for low in words):
        counts = "[0-9][0-9.,:]*|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
        held = " ".join(
            f"(?:{counts})(?:st|nd|rd|th)?" if number(low) is not None or low[0].isdigit()
            else escape(third_person(low)) for low in words
        )  # fmt: skip
        return Ending((), (), (f"{ADVERB}{third_singular(verb_of(found))} {held}$",))
    if found.verb == "be":
        return None
    at = next((i for i in range(1, len(words)) if words[i] in FRAME_LINKS), 0)
    if not at or at > 5 or at + 1 >= len(words) or found.verb in ("have", "go", "want", "like"):
        return None
    tail = escape(third_person(" ".join(words[at:])))
    said = escape(third_person(" ".join(words[:at])))
    return Ending((), (), (f"{ADVERB}{third_singular(found.verb)} (?!{said} ).{{2,40}} {tail}$",))


_LATELY = word_set("now nowadays lately")


_HOMES = word_set("place apartment flat house home studio condo")


def settled_in(verb: str, words: list[str]) -> Ending | None:
    """ "Got my own place" ends "Lives with their parents"."""
    said = untimed(words)
    if verb not in ("get", "find", "rent", "buy", "move", "have") or "own" not in said[-3:]:
        return None
    if said[-1] not in _HOMES:
        return None
    others = "(?:parents?|family|mom|mum|dad|mother|father|brother|sister|roommates?|flatmates?)"
    return patterns([f"(?:lives|is living|stays) (?:with|at) {DETERMINER}{others}{HEAD}"])


_EATING = {
    "vegetarian": "eats (?:a lot of |lots of |red )?(?:meat|beef|pork|chicken|fish|steak)",
    "vegan": "(?:eats (?:a lot of |lots of |red )?(?:meat|beef|pork|chicken|fish|steak|cheese|eggs"
    "|dairy)|drinks (?:cow's )?milk)",
}


_MEAT = word_set("meat fish chicken beef pork")


def no_more_meat(verb: str, words: list[str]) -> Ending | None:
    """ "Went vegetarian", "am vegan now": ends "Eats meat"; "eats fish again" ends that."""
    if verb == "eat" and _MEAT & set(words[:3]) and {"again", "now", "since"} & set(words):
        return patterns(["is (?:an? )?(?:vegetarian|vegan)"])
    if verb not in ("go", "went", "turn", "become", "be") or not words:
        return None
    if "for" in words and {"day", "days", "week", "weeks", "month", "january", "lent"} & set(words):
        return None
    diet = words[1] if words[0] == "a" and words[1:] else words[0]
    return patterns([_EATING[diet]]) if diet in _EATING else None


_WAYS = (
    r"(?:takes (?:the|a|my|his|her|their) [\w' -]{1,36}?|drives|walks|bikes|cycles|runs"
    "|commutes by [a-z]+|goes by [a-z]+)"
)

_GOING = word_set("bike cycle walk drive run take commute")


def commuting(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Bikes to work these days" ends "Takes the bus to work"."""
    if found.tense != "present" or found.progressive or not _is_now(found, lows):
        return None
    if verb_of(found) not in _GOING:
        return None
    at = next((i for i, low in enumerate(lows[:-1]) if low == "to"), -1)
    if at < 0 or lows[at + 1] not in ("work", "school", "uni", "class", "campus"):
        return None
    own = escape(" ".join([third_singular(verb_of(found)), *lows[:at]]))
    return Ending((), (f"{ADVERB}(?!{own} ){_WAYS} to {lows[at + 1]}",))


_LIKED = word_set("like love enjoy appreciate")


def taken_to(verb: str, words: list[str]) -> Ending | None:
    """ "Came around to olives", "grew to love jazz": ends "Hates olives"."""
    thing: list[str] = []
    if verb in ("come", "came") and words[:2] in (
        ["around", "to"], ["round", "to"], ["around", "on"], ["round", "on"]
    ):  # fmt: skip
        thing = words[2:]
    elif verb in ("warm", "warmed") and words[:1] in (["to"], ["up"]):
        thing = words[1 + (words[1:2] == ["to"]) :]
    elif verb in ("grow", "learn", "come", "start", "begin") and words[:1] == ["to"]:
        thing = words[2:] if words[1:2] and words[1] in _LIKED else []
    liked = thing_of(untimed(thing)) if thing else ""
    disliked = (
        "(?:hates|dislikes|detests|loathes|(?:does not|doesn't) (?:like|enjoy)|can(?:not|'t) stand)"
    )
    return patterns([f"{disliked} {liked}"]) if liked else None


def off_drug(verb: str, words: list[str]) -> Ending | None:
    """ "Came off metformin", "went off the pill"."""
    if verb not in ("come", "came", "go", "get") or words[:1] != ["off"]:
        return None
    return no_more_taken(words[1:])


def no_more_taken(words: list[str]) -> Ending | None:
    drug = thing_of(untimed(words)) if words else ""
    amount = "(?:[0-9][0-9.,]* ?[a-z]+ (?:of )?)?"
    taking = "(?:takes|is on|uses|is taking|is prescribed)"
    return patterns([f"{taking} {amount}{drug}"]) if drug else None


_RAISE = re.compile(
    r"(?:an? )?(?:[a-z]+ )?(?:pay|salary|wage)?\s?(?:raise|rise|cut|increase|bump|hike)\b"
)


def raised_pay(lows: list[str]) -> Ending | None:
    """ "Got a raise": what was earned before is not certain any more."""
    said = " ".join(lows[:5])
    match = _RAISE.match(said)
    paid = match and ({"pay", "salary", "wage", "raise"} & set(match[0].split()))
    if not paid or {"promise", "offer"} & set(lows):
        return None
    earned = "(?:earns|makes|is paid) [^0-9 ]{0,3}[0-9].*"
    return patterns([earned], slots=["salary"])
