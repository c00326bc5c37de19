"""What is over within the day: "am tired", "just woke up", "have a meeting today"."""

from __future__ import annotations

import re
from itertools import pairwise

from ...shared.lexis import Phrases, word_set
from ..graph.relationships import CONDITIONS
from ..noise import HABITS
from ..predicate import Predicate
from ..tokens import is_capital
from ..verbs import FORMS
from ..words import RELATIONS
from .words import (
    ADDRESSEE,
    ANAPHORA,
    COGNITION,
    LONG,
    MOMENT,
    QUALITIES,
    REACTION,
    SAID,
    SENSED,
    TASK,
    TECHNICAL,
    TIMES,
    WHEN,
    WISHED,
    is_ing,
    modal_of,
    reason_of_progress,
)

_PLANS = word_set(
    "move marry start begin retire graduate have travel visit study attend turn become join fly go "
    "take get leave quit open buy sell adopt change work live stay return spend celebrate run play "
    "miss finish transfer switch undergo participate teach train compete perform"
)
# What somebody cannot do right now, or cannot help.
_FAILING = word_set(
    "see find believe figure imagine wait tell get understand say hear think help remember access "
    "log add choose decide stop recall agree open connect seem make do thank emphasize complain "
    "explain describe promise guess speak blame figure reach load"
)
_PERCEIVING = word_set("see hear forget recall consider expect notice remember")
_CLAUSE_STARTS = word_set(
    "i you he she it they we that this there what how why when where who which if whether the my "
    "your his her our their about of somebody someone everything everyone everybody "
    "people all most every nobody"
)
_ERRANDS = {
    "go": word_set("home to out back there shopping sleep now in up down"),
    "get": word_set("home up back here done off stuck lost in out on dressed"),
    "come": word_set("home back here to over in"),
    "wake": word_set("up"),
    "arrive": word_set("home here at"),
    "reach": word_set("home here in"),
    "leave": word_set("home the"),
    "look": word_set("at up for like forward"),
    "try": word_set("that it this again both to"),
    "do": word_set("that it this nothing everything what"),
    "have": word_set("lunch dinner breakfast pizza pasta coffee tea"),
    "finish": word_set("work class dinner lunch it"),
    "check": word_set("it that the"),
    "read": word_set("your the that"),
    "sleep": word_set("well late early"),
}
_NEARBY = word_set(
    "bed sleep work school class office gym store shop market bank home house door bus train queue "
    "line lunch dinner"
)
_SINCE = word_set("yesterday ago last since in january february march april may june july august "
                  "september october november december")  # fmt: skip


def reason_of_moment(found: Predicate, rest: list[str], lows: list[str]) -> str:
    if found.unreal:
        return _possible(found, rest, lows)
    if found.verb in COGNITION and _is_thought(found, rest):
        return REACTION
    if rest[-1:] and rest[-1] in ANAPHORA and _CHATTING & set(lows[:5]):
        return MOMENT
    if found.verb in ("make", "made", "have", "get", "got") and rest[-1:] and (
        rest[-1] in _ANNOUNCED and len(rest) < 5
    ):  # fmt: skip
        return MOMENT  # "made a big decision": which, the next sentence tells
    if found.verb == "be" and found.tense == "present" and rest[:2] == ["on", "track"]:
        return MOMENT
    if found.verb == "be" and lows[1:4] == ["am", "so", "done"]:
        return REACTION
    if found.verb in SAID and (len(rest) < 2 or rest[0] in ("yes", "no")):
        return REACTION
    if not _VERB.fullmatch(found.verb) or len(found.verb) < 2 or found.verb in _NO_VERBS:
        return MOMENT
    if found.verb not in FORMS and not found.verb.endswith("ed") and rest[:1] in _INFINITIVES:
        return MOMENT  # a slip: "woukd do"
    ongoing = found.verb == "be" and bool(rest) and is_ing(rest[0]) and rest[0] not in QUALITIES
    if (found.progressive or ongoing) and found.tense == "present":
        return reason_of_progress(found, rest)
    if found.verb == "be" and found.tense == "present" and len(rest) < 5 and rest[-1:] and (
        rest[-1] in _MOOD_NOUNS and rest[0] in ("a", "an", "in", "such")
    ):  # fmt: skip
        return MOMENT
    if found.tense == "perfect" and found.negated and found.verb in _NOT_YET and len(rest) < 4:
        return MOMENT
    if found.verb in ("reach", "arrive", "come") and found.tense == "present" and len(rest) < 4:
        return MOMENT
    if found.verb == "be" and rest[:1] == ["born"] and "yesterday" in rest:
        return MOMENT
    return _errand(found, rest, lows) if found.tense == "past" else ""


def _errand(found: Predicate, rest: list[str], lows: list[str]) -> str:
    """What was done today and matters no more: "went home", "bought bread"."""
    said = set(lows)
    if found.verb not in _NOTABLE and said & _JUST_NOW and not said & _NOTABLE:
        # "Today I learned a dish called shakshuka" is worth keeping; "I cleaned today" isn't.
        told = [word for word in rest if word not in _JUST_NOW]
        if found.verb in ("go", "went"):
            return "" if _is_outing(found, told) else MOMENT
        return MOMENT if len(told) < _TOLD or found.verb in _EVERYDAY | _DAILY_PAST else ""
    if said & _SINCE or not rest:
        return ""
    consumed = set(rest) & _FOOD or rest[0] in ("done", "finished")
    if found.verb in _CONSUMING and consumed:
        return MOMENT
    if rest[0] not in _ERRANDS.get(found.verb, ()) or len(rest) > 4:
        return ""
    placed = rest[0] in ("to", "in", "on", "at", "the") and found.verb != "look"
    near = _NEARBY & set(rest[1:2] if rest[1:2] != ["the"] else rest[2:3])
    return MOMENT if not placed or near else ""


def _is_outing(found: Predicate, told: list[str]) -> bool:
    """ "went to a museum", "went mountain climbing", not "went to the office by bus"."""
    place = told[1:3] if told[:1] in (["to"], ["for"], ["on"]) else told[:2]
    if {"a", "an"} & set(place) or any(is_ing(word) for word in place):
        return "meeting" not in place
    if told[:2] == ["to", "the"] and not _PLACES_OF_A_DAY & set(told):
        return True  # "went to the racetrack"
    return any(is_capital(found.text, word) for word in found.words[found.after :])


_PLACES_OF_A_DAY = word_set(
    "gym office shop shops store stores supermarket bank post doctor doctors dentist barber mall "
    "pharmacy station bakery butcher laundromat garage kitchen bathroom toilet bus car park pub "
    "bar cafe grocery market library school class lecture hairdresser gp cinema movies pool"
)
_ANNOUNCED = word_set("decision news update announcement progress breakthrough confession")
_VERB = re.compile(r"[^\W\d_]+(?:-[^\W\d_]{3,})?")
_CHATTING = word_set("chatting talking discussing speaking arguing brainstorming asking telling")
_MOOD_NOUNS = word_set("wreck mess disaster shock tears pieces panic awe hurry rush mood")
_CONSUMING = word_set("get got buy bought eat ate have had cook cooked make made finish finished")
_FOOD = word_set(
    "bread milk fish carrots ingredients groceries lunch dinner breakfast sandwich pizza coffee "
    "snack eggs cheese rice meat vegetables fruit noodles pasta soup salad burger burgers tea beer "
    "eating watching sushi fries chips"
)
_NOT_YET = word_set(
    "leave left eat eaten sleep slept finish finished decide decided receive received heard hear "
    "got get started start done do showered shower"
)
_INFINITIVES = (["do"], ["be"], ["have"], ["go"])
_NO_VERBS = word_set(
    "not no v very so too just then lor lah la leh meh liao le lo ur u n the a an my your in on at "
    "of for with from to and or but if because when while what how why who that this than oso "
    "dun din cant wont abit abt"
)
_JUST_NOW = word_set("today tonight") | {"now"}
_TOLD = 4  # words that say what was done on a day, at least
_NOTABLE = word_set(
    "marry married engaged divorced born died die pass passed graduate graduated start started "
    "join joined move moved hire hired fire fired accept accepted win won promote promoted "
    "diagnose diagnosed steal stolen accident break broke lose lost adopt adopted quit retire "
    "retired turn turned sign signed job licence license degree results offer promotion visa exam "
    "keys surgery decide decided switch switched migrated launched shipped raised closed published "
    "released"
)
_AT_PRESENT_ONLY = "at the moment|right now|just now|in a sec|in a minute|on me|with me"
_AT_PRESENT = Phrases(
    f"{_AT_PRESENT_ONLY}|all day|all morning|all night|all afternoon|all evening|for an hour"
)
_MINUTES = re.compile(
    r"\bin (?:\d+|a|an|a few|like \d+) ?(?:min|mins|minutes?|secs?|seconds?|hours?)\b", re.I
)
_NOT_THEN = Phrases(_AT_PRESENT_ONLY)
_SETTLED = word_set("live work study stay date train love like want need struggle suffer see read")
_EVERYDAY = word_set(
    "get run go charge hang pick catch leave clean cook wash finish do call check rush "
    "wait sleep eat wrap "
    "walk return wake stop drop buy print pack shower head prepare feed iron be"
)
_DAILY_PAST = word_set(
    "ate eat slept sleep overslept spilled spilt dropped drop burned burnt forgot forget "
    "watched watch "
    "woke wake showered napped cleaned cooked missed miss sneezed yawned cried parked printed"
)
_SPOTS = word_set(
    "desk library lift elevator sofa couch cafe café station mall class traffic bath tub bathroom "
    "kitchen bus train plane taxi queue line toilet shower meeting call break phone lobby airport "
    "supermarket store pub bar restaurant pool pajamas pyjamas hallway parking platform stairs"
)
_FLEETING = word_set(
    "headache cold hangover cramp hiccups minutes hour hours seat change nap meeting call appetite "
    "day night fever bruise twenty pyjamas pajamas"
)
_DRAINED = word_set(
    "out about stuck otw craving starving soaked sweating knackered dizzy freezing "
    "packing given asked "
    "shivering yawning running late wet lost almost nearly convinced"
)
_TRIED = word_set("try tried install installed restart restarted google googled import imported")
_CONTENT = word_set("happy pleased satisfied glad done fine good okay ok better sad upset angry")
_INSTALLED = word_set(
    "cli clis sdk package packages driver drivers plugin plugins npm docker version "
    ""

                      "dependencies requirements gcloud terraform numpy pip")  # fmt: skip
_COUNTED = word_set("a an the no two five ten")


def reason_of_today(found: Predicate, rest: list[str], lows: list[str]) -> str:
    """What is over by tomorrow: where somebody is, what they feel, eat, forget or must do today."""
    if found.unreal or not rest or ("this" in rest and LONG & set(rest)):
        return ""
    if len(rest) < 8 and _MINUTES.search(found.text):
        return MOMENT
    at_present = _AT_PRESENT if found.progressive or found.tense != "present" else _NOT_THEN
    if found.verb not in _SETTLED and at_present.stand_in(lows):
        return MOMENT
    often = {"every", "always", "usually", "often", "daily", "each"} & set(lows)
    if often or {"because", "since", "who"} & set(rest):
        return ""
    if found.verb in ("have", "get", "need") and "to" in rest[:2]:
        doing = rest[rest.index("to") + 1 :][:1]
        soon = doing and doing[0] in _EVERYDAY and len(rest) < 7
        return MOMENT if soon or len(rest) < 3 else ""
    if found.tense == "past" and found.verb in _DAILY_PAST and len(rest) < 6 and not any(
        is_capital(found.text, word) for word in found.words[found.after :]
    ):  # fmt: skip
        return "" if set(rest) & RELATIONS or {"ago", "year", "month"} & set(rest) else MOMENT
    if found.verb == "have" and rest[0] in ("a", "such", "an") and rest[-1] in TIMES and (
        len(rest) < 5 and not (WHEN - TIMES | {"in", "on", "last"}) & set(rest)
    ):  # fmt: skip
        return MOMENT
    if found.verb in ("have", "need", "got") and rest[:2] == ["to", "be"] and (
        rest[2:3] == ["at"] and not WHEN & set(rest)
    ):  # fmt: skip
        return MOMENT
    if found.verb == "have" and set(rest[1:3]) & {"types", "kinds", "columns", "categories"}:
        return TASK
    if found.verb == "have" and "account" in rest[:5] and "with" not in rest:
        return "task?"
    if "wrong" in rest[:3] and found.verb in ("get", "got", "receive", "received"):
        return MOMENT
    if found.verb == "be" and found.tense == "present" and (
        (("used", "to") in pairwise(rest) and set(rest[-2:]) & {"it", "that", "this"})
        or (lows[0] == "now" and rest[0] in _CONTENT)
    ):  # fmt: skip
        return MOMENT
    if found.verb == "feel" and rest[0] == "like" and len(rest) < 3:
        return REACTION
    if found.verb == "have" and len(rest) == 1 and rest[0][0].isdigit():
        return REACTION
    if found.verb in _TRIED and found.tense != "present":
        return TASK if set(rest) & (TECHNICAL | _INSTALLED) or "it" in rest[:3] else ""
    if found.verb == "feel" and rest[0] in SENSED and len(rest) < 3:
        return MOMENT
    if found.verb == "have" and found.tense != "perfect" and rest[0] in _COUNTED:
        planned = WHEN & set(lows)
        return MOMENT if set(rest[1:3]) & _FLEETING and len(rest) < 6 and not planned else ""
    if found.verb == "be" and found.tense == "present":
        if rest[0] in ("at", "in", "on") and set(rest[1:3]) & _SPOTS:
            return MOMENT
        return MOMENT if rest[0] in _DRAINED and len(rest) < 7 else ""
    return ""


def _possible(found: Predicate, rest: list[str], lows: list[str]) -> str:
    """What is only possible, or promised for the next minute."""
    modal = modal_of(found)
    if modal in ("can", "cannot"):
        able = bool(rest) or found.verb in HABITS
        if found.verb == "speak" and any(
            is_capital(found.text, w) for w in found.words[found.after :]
        ):
            return ""
        return MOMENT if found.verb in _FAILING or not able else ""
    if modal == "going" and found.verb in ("use", "switch", "try", "adopt") and any(
        is_capital(found.text, word) for word in found.words[found.after :]
    ):  # fmt: skip
        return ""  # "going to use XLM-R as the backbone"
    if modal in ("will", "going", "shall"):
        planned = WHEN & set(lows) or (found.verb in _PLANS | {"be"} and len(rest) > 1)
        return "" if planned and rest else TASK
    if modal in ("would", "'d"):
        if rest[:1] == ["myself"]:
            return ""
        if "never" in lows and len(rest) > 1 and rest[0] not in ANAPHORA:
            return ""
        return "" if found.verb in WISHED else REACTION
    if modal == "must":
        return "" if len(rest) > 2 else REACTION
    if modal == "could" and found.negated and len(rest) > 1:
        return ""
    if modal in ("might", "may") and CONDITIONS & set(rest):
        return ""
    return REACTION if modal else ""


def _is_thought(found: Predicate, rest: list[str]) -> bool:
    """Whether a verb of thinking leads a clause or nothing: "know that ...", "think so"."""
    if found.verb == "find":
        return False
    if found.negated and found.verb in ("know", "understand", "think", "mean", "realize"):
        skill = rest[:2] == ["how", "to"] and rest[2:3] and rest[2] in HABITS
        return len(rest) < 6 and not skill
    if found.verb in ("hear", "see", "notice") and found.tense == "past":
        return not rest or rest[0] in ADDRESSEE | ANAPHORA
    if not rest:
        return True
    if found.verb == "hope" and rest[0] in ("to", "my", "our"):
        return False
    if found.verb == "wish":
        own = rest[0] in ("i", "we") and rest[1:2] not in (["knew"], ["could"], ["was"], ["were"])
        return not own and rest[0] in _CLAUSE_STARTS
    if rest[0] in ("of", "about", "in") and len(rest) > 1:
        return rest[1] in ANAPHORA | ADDRESSEE
    if found.verb == "know" and (rest[0] in ("how",) and rest[1:2] == ["to"]):
        return found.negated
    if found.verb in _PERCEIVING:
        return rest[0] in ANAPHORA | ADDRESSEE | {"what", "how", "why", "if", "whether"}
    if found.verb in ("think", "believe", "know") and rest[0] in ("my", "the", "our", "about"):
        return found.negated
    return rest[0] in _CLAUSE_STARTS or len(rest) < 2
