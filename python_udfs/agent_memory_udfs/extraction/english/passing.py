"""Why an English statement that can be read is not worth keeping.

A reaction to the conversation, a task of it, a state of the moment, a remark about the world: each
rule tells its reason. The words of a statement are judged, and what stands around it: a wish may be
a task only where the message asks for something.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ..shared.categories import names_category
from ..shared.lexis import word_set
from ..shared.model import USER
from .graph.relationships import CALLED_BY_ROLE, CONDITIONS
from .noise import EVALUATIVE, HABITS, TURNS
from .predicate import Predicate
from .subjects import Subject
from .tokens import Word, is_capital, words_of
from .verbs import FORMS, is_adverb
from .words import PETS, PLACES, RELATIONS

REACTION, TASK, MOMENT, WORLD = "reaction", "task", "momentary", "world"
ADDRESSEE = word_set("you your yours yourself u ur ya yall y'all you're you'll you've")
_NEAR = word_set("this these those")
_TIMES = word_set(
    "time week weekend month year morning afternoon evening summer winter spring autumn fall term "
    "semester quarter season day days weeks months years weekends summers winters school past last "
    "coming monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december christmas easter holiday age point"
)
_ANAPHORA = word_set("it that this these those them so there here such")
_HERE = word_set(
    "city town village country area region state house home place neighborhood "
    "neighbourhood street "
    "building apartment flat school university college job company office world language field"
)
_LINKS = word_set("to for with about at on in of into from by over")
# What a conversation with an assistant is made of.
_CHAT = word_set(
    "answer answers response responses reply replies suggestion suggestions recommendation "
    "recommendations idea ideas option options explanation advice tip tips question questions list "
    "result results version versions output prompt code example examples sample format tone "
    "wording draft sentence paragraph outline chat conversation link info information details "
    "detail error errors bug bugs issue issues problem problems message point points approach one "
    "way thing things feedback attitude first second third joke part title summary clarification "
    "request query help favor favour concern concerns instructions assistance"
)
_CHAT_HEADS = word_set("the your this that these those same another more other such some any a an")
# Objects of which one has one for the moment only.
_TROUBLES = word_set(
    "problem problems issue issues question questions error errors bug bugs request query doubt "
    "doubts feeling idea guess point hunch clue favor favour minute second moment "
    "thought comment remark look chat word choice"
)
_MOMENTARY = word_set(
    "going coming waiting sitting standing lying heading asking wondering talking calling trying "
    "getting doing making running leaving watching cooking driving walking eating having taking "
    "putting giving sending texting typing writing reading looking checking using testing facing "
    "encountering seeing hearing saying telling thinking hoping wishing praying kidding joking "
    "joined joining hanging chilling shopping cleaning bathing showering sleeping dying starving "
    "bringing picking meeting fighting losing feeling loving enjoying referring speaking building "
    "expecting assuming guessing pulling working talking creating receiving experiencing "
    "attempting planning wearing holding calling counting playing listening laughing crying"
)
_ALWAYS_MOMENTARY = word_set(
    "going coming waiting sitting standing lying heading asking wondering talking calling leaving "
    "walking sending texting looking checking hearing saying telling hoping praying kidding joking "
    "hanging chilling bathing showering sleeping starving bringing referring getting using making "
    "creating putting thinking testing attempting"
)
# Verbs whose progressive tells of more than a moment where they have an object of their own.
_LASTING = {
    "enjoying": word_set("my our being retirement"),
    "loving": word_set("my our being"),
    "trying": word_set(
        "out lose quit stop learn improve save reduce find become conceive cut eat sleep get move"
    ),
    "looking": word_set("for to into forward after"),
    "working": word_set("as at for on in towards toward full-time part-time from"),
    "planning": word_set("to on a an my our for"),
    "writing": word_set("a an my our"),
    "reading": word_set("a an my our the"),
    "building": word_set("a an my our"),
    "having": word_set("a trouble problems difficulty difficulties surgery twins"),
    "getting": word_set("married divorced ready engaged more less better worse old older a"),
    "taking": word_set("a an care classes lessons medication"),
    "seeing": word_set("a an someone"),
    "going": word_set("through to"),
    "flying": word_set("to"),
    "coming": word_set("to"),
    "doing": word_set("a an my our masters research"),
    "using": word_set("a an my our"),
    "making": word_set("a an my our"),
    "creating": word_set("a an my our"),
    "running": word_set("a an my our for"),
    "expecting": word_set("a our my twins"),
    "playing": word_set("in for the"),
    "wearing": word_set("glasses braces"),
    "experiencing": word_set("a an some"),
    "feeling": word_set("less more anxious depressed lonely overwhelmed guilty"),
    "driving": word_set("for a"),
    "losing": word_set("my our weight hair"),
    "facing": word_set("a an some"),
    "thinking": word_set("of about"),
    "meeting": word_set("my our"),
    "leaving": word_set("for my our"),
}
_PLANS = word_set(
    "move marry start begin retire graduate have travel visit study attend turn become join fly go "
    "take get leave quit open buy sell adopt change work live stay return spend celebrate run play "
    "miss finish transfer switch undergo participate teach train compete perform"
)
_WHEN = word_set(
    "next tomorrow january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday "
    "spring summer autumn fall winter christmas easter thanksgiving holidays year years "
    "month months "
    "week weeks weekend"
)
_WISHED = word_set("like love prefer rather hate")
# What somebody cannot do right now, or cannot help.
_FAILING = word_set(
    "see find believe figure imagine wait tell get understand say hear think help remember access "
    "log add choose decide stop recall agree open connect seem make do thank emphasize complain "
    "explain describe promise guess speak blame figure reach load"
)
# Verbs of wishes that are carried out here: "I want to know ...".
_ASKED_FOR = word_set(
    "know see ask check verify confirm cancel update add remove report file reset track identify "
    "understand clarify discuss hear talk speak say tell thank make create generate use get "
    "convert extract include show display change find fix solve compare change return receive "
    "rewrite write edit enroll upgrade calculate determine write build implement test access log "
    "apply improve print order purchase request pay book reserve transfer switch set explain "
    "discover look read ensure avoid figure submit open close give put let start"
)
_ALWAYS_TASKS = word_set("know see ask check verify confirm clarify discuss thank say tell hear")
_COGNITION = word_set(
    "know think guess believe hope assume wonder mean notice realize realise understand imagine "
    "doubt suppose bet figure hear see suspect expect agree find forget recall consider wish"
)
_PERCEIVING = word_set("see hear forget recall consider expect notice remember")
_CLAUSE_STARTS = word_set(
    "i you he she it they we that this there what how why when where who which if whether the my "
    "your his her our their about of somebody someone everything everyone everybody "
    "people all most every nobody"
)
_SPEECH = word_set("say tell ask mention reply answer respond text note state")
# "Says it's just a crush", "thinks it's okay".
_REMARKED = word_set("it that this it's that's ok okay yes no so")
_EMPTY_WORDS = word_set("just like ok okay fine yes no so too normal nothing weird silly true")
_SAID = _SPEECH | word_set(
    "think thinks says said tells told asks asked writes wrote replied texted"
)
_EMPTY_SUBJECTS = word_set(
    "problem issue question thing point answer idea reason code error result results output rest "
    "weather above following god life time people nobody everybody thanks luck fact truth key "
    "difference purpose aim solution trick lord love world news program script function data "
    "statement sentence text story article paragraph plot scene narrator example input user users "
    "customers customer system process method approach model message way something anything "
    "today yesterday tomorrow tonight mankind humanity society government heaven jesus "
    "christ allah congrats happiness"
)
_FAMILY = word_set(
    "kids children twins baby babies boys girls dog dogs cat cats puppy kitten wife husband missus "
    "grandkids grandchildren in-laws little ones toddler"
)
_KIN = word_set("gran nana auntie uncle papa mama mom mum dad")
_AT_ISSUE = word_set("answer problem issue question error result output solution point difference")
_GOALS = word_set("goal goals dream dreams hobby hobbies plan plans favorite passion")
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


class Statement(NamedTuple):
    """A clause that was read: its words, whom it is about, its predicate, its terminator.

    `stated` tells that it fills a slot, `alone` that the message says nothing else.
    """

    text: str
    words: Sequence[Word]
    subject: Subject
    found: Predicate
    mark: str
    stated: bool
    alone: bool


def reason_to_leave(said: Statement) -> str:
    """Why the statement is not kept, "" where it is; "task?" and "world?" (somebody is named) where
    only a request in the message makes it one."""
    found = said.found
    lows = [word.low for word in said.words]
    if said.subject.name == USER and _is_of_thing_at_hand(found):
        return REACTION
    if said.subject.name in _AT_ISSUE and not said.subject.possessed:
        return WORLD
    if said.stated and not _CHAT & set(found.lows[:3]) and found.verb != "need":
        return ""
    if ADDRESSEE & set(lows) and not (is_wish_for_answers(said) or _is_customer(found, lows)):
        return "" if _recommended(lows) and said.subject.name != USER else REACTION
    if said.subject.name != USER:
        return _of_others(said, lows)
    rest = _content(found)
    if _is_reaction(found, rest):
        return REACTION
    return (
        _task(said, found, rest, lows) or _moment(found, rest, lows) or _of_today(found, rest, lows)
    )


def _is_customer(found: Predicate, lows: list[str]) -> bool:
    """ "Have been with you for nine years", "have an account with you"."""
    with_you = ("with", "you") in pairwise(lows)
    return with_you and (found.tense == "perfect" or found.verb in ("have", "bank"))


def is_wish_for_answers(said: Statement) -> bool:
    """ "I like it when you give examples"."""
    lows = said.found.lows
    liked = said.found.verb in ("like", "love", "hate", "prefer", "dislike")
    return liked and lows[lows[:1] == ["it"] :][:2] == ["when", "you"]


def _content(found: Predicate) -> list[str]:
    return [low for low in found.lows if low[0].isalnum() and not is_adverb(low)]


def _recommended(lows: list[str]) -> bool:
    """ "The restaurant you recommended"."""
    return any(
        first == "you" and second in ("recommended", "suggested", "mentioned")
        for first, second in pairwise(lows)
    )


def _is_reaction(found: Predicate, rest: list[str]) -> bool:
    """Whether what is said only points at the conversation: "tried that", "love this idea"."""
    if not rest:
        return False
    at = 1 if rest[0] in _LINKS and len(rest) > 1 else 0
    first = rest[at]
    following = rest[at + 1] if at + 1 < len(rest) else ""
    if first in _ANAPHORA and found.verb != "be":
        if first in _NEAR | {"that"} and (following in _TIMES | _HERE or found.verb == "live"):
            return False
        if first in _NEAR and found.tense == "perfect" and "for" in rest:
            return False
        if first == "it" and rest[1:2] == ["to"] and found.verb in ("make", "made"):
            return False
        if first == "it" and (found.verb == "find" or rest[1:2] == ["when"]) and len(rest) > 4:
            return False
        if first in ("so", "such", "that") and len(rest) - at > (2 if first == "that" else 1):
            return following in ("and", "but", "or") or rest[at + 1 : at + 2] in (
                ["much"],
                ["many"],
            )
        return first not in ("there", "here") or found.verb not in _SETTLING
    for index, low in enumerate(rest[:-1]):
        if low in _NEAR and rest[index + 1] not in _TIMES | _HERE and index < 2:
            return not (found.tense == "perfect" and "for" in rest)
    if found.verb == "have" and _is_trouble(rest):
        return True
    return found.verb in _CHAT_VERBS and any(
        low in _CHAT and index and set(rest[max(index - 2, 0) : index]) & _CHAT_HEADS and index < 3
        and rest[0] not in ("a", "an", "some", "any")
        for index, low in enumerate(rest)
    )  # fmt: skip


_CHAT_VERBS = word_set(
    "like love enjoy hate dislike prefer want need see get understand choose pick take use read "
    "check have find appreciate follow try receive"
)


def _is_of_thing_at_hand(found: Predicate) -> bool:
    """ "I like the dress": of what somebody is shown."""
    rest = _content(found)
    liked = found.verb in ("like", "love", "hate", "dislike") and found.tense == "present"
    return liked and len(rest) == 2 and rest[0] == "the" and rest[1] in _AT_HAND


_AT_HAND = word_set(
    "dress shirt shoes house room apartment flat color colour design photo photos picture pictures "
    "video song story poem name title ending beginning part view style pattern fabric cake sauce "
    "soup plan idea concept logo theme layout car jacket coat hat bag ring look price food movie "
    "film show scene joke first second third one other others last"
)


_SETTLING = word_set("live work grow study move")


def _is_trouble(rest: list[str]) -> bool:
    """ "Have a question", "have the same problem", "have an idea"."""
    index = 1 if rest[0] in _CHAT_HEADS else 0
    while index < len(rest) and rest[index] in _PLAIN_TROUBLE:
        index += 1
    return index < len(rest) and rest[index] in _TROUBLES


_PLAIN_TROUBLE = word_set(
    "same similar small little big quick new strange weird following simple few couple of question "
    "good great bad other another lot"
)


def _task(said: Statement, found: Predicate, rest: list[str], lows: list[str]) -> str:
    verb = found.verb
    if found.tense == "perfect" or "always" in found.adverbs:
        return ""
    if found.unreal and {"rather", "sooner"} & set(lows):
        return ""
    if found.unreal and _modal(found) in ("would", "'d") and verb in _WISHED:
        return _wish(said, rest)
    if verb in ("want", "need", "wish", "like", "try", "look", "plan", "hope") and (
        verb in ("want", "need") or rest[:1] == ["to"]
    ):
        if verb in ("like", "plan") and not found.unreal:
            return ""
        return _wish(said, rest)
    if verb in ("have", "get", "import", "install") and set(rest[:5]) & (_TECHNICAL - _TONGUES):
        return TASK if {"my", "our"}.isdisjoint(rest) else "task?"
    if verb == "keep" and rest[:1] == ["getting"] and (set(rest) & _TECHNICAL or '"' in lows):
        return TASK
    if verb == "get" and rest[:1] in (["error"], ["errors"], ["a", "error"]):
        return TASK
    return ""


def _wish(said: Statement, rest: list[str]) -> str:
    """A wish for what is to be done here."""
    if rest[:1] == ["to"] and _is_served(rest) and not _kin_in(said):
        return TASK
    if _names_somebody(said) or rest[:1] in (["my"], ["our"]) or said.subject.trail:
        return ""
    if rest[:1] == ["to"]:
        verb = rest[1] if len(rest) > 1 else ""
        if verb in _FOR_KIN and _kin_in(said):
            return ""
        if verb in _ALWAYS_TASKS:
            return TASK
        if len(rest) > 2 and rest[2] in _ANAPHORA:
            return TASK
        if verb in _SERVING and _SERVED & set(rest):
            return "" if _kin_in(said) else TASK
        if _TECHNICAL & set(rest):
            return "" if verb in ("learn", "study", "become", "teach") else TASK
        if _PROJECTS & set(rest[2:7]):
            return ""
        return "task?" if verb in _ASKED_FOR else ""
    if set(rest) & _TECHNICAL or set(rest[:4]) & _CHAT or (rest[:1] == ["the"] and "to" in rest):
        return TASK
    if any(word.low in ADDRESSEE for word in words_of(said.text)):
        return TASK
    if set(rest[:4]) & _OF_THE_MOMENT or said.found.verb in _WISHED:
        return MOMENT
    return "" if set(rest) & _NEEDED else "task?"


# What a programmer speaks of when something is to be done.
_TECHNICAL = word_set(
    "file files script scripts code dataclass function functions dataset dataframe column columns "
    "csv json string array arrays variable api endpoint repo repository branch database query "
    "module library container pod server cluster table tables spreadsheet formula regex class "
    "method loop program algorithm template url html css javascript python sql median chart graph "
    "matrix equation integer integers list input output parameter multifasta token tokens node "
    "nodes stacktrace error errors exception component button dropdown header png pdf"
)
_TONGUES = word_set("html css javascript python sql table class list")
_OF_THE_MOMENT = word_set(
    "coffee break minute second sleep nap drink shower ride hug tea beer water food "
    "snack rest hand "
    "favor moment lift taxi cab seat table latte cappuccino espresso pizza burger sandwich dessert "
    "bill receipt menu room ticket answer one ice cream soup"
)
_NEEDED = word_set(
    "kids children child baby dog cat pet house home wheelchair glasses surgery family "
    "relationship "
    "divorce degree insulin medication therapy therapist hearing dialysis transplant "
    "visa job career "
    "girlfriend boyfriend wife husband friends peace happiness love space alone"
)
_PROJECTS = word_set(
    "book novel memoir business career family life marathon company thesis house home language "
    "living better music baby friends weight money job degree myself novels books restaurant shop"
)


_SERVED = word_set(
    "account accounts billing bill plan policy address subscription order refund card payment "
    "password claim insurance balance statement quote booking ticket profile membership coverage "
    "dependent beneficiary loan transfer invoice delivery shipping package item product purchase "
    "email phone number fee charge deposit check cheque code coupon promo discount service"
)
_SERVING = word_set(
    "add update cancel change set remove enroll report file track return dispute "
    "transfer pay check "
    "reset verify close open activate renew make get know see find use apply submit request switch"
)


def _is_served(rest: list[str]) -> bool:
    """ "To receive my credit report by email", "to have my bank statements sent": at a counter."""
    verb, after = (rest[1] if len(rest) > 1 else ""), set(rest[2:8])
    handed = verb in _AT_COUNTER or (verb == "have" and bool(after & _DONE_FOR_ONE))
    of_ones_own = any(
        first in ("my", "our") and second not in _SERVED | _PAPERS | _COUNTERS
        for first, second in pairwise(rest)
    )
    return handed and bool(after & (_SERVED | _PAPERS)) and not of_ones_own


_COUNTERS = word_set("bank credit debit savings checking online current last old new mailing home")


_AT_COUNTER = word_set(
    "arrange receive get order request check verify confirm cancel update change report file reset "
    "track open close return exchange renew activate dispute transfer submit upgrade enroll make "
    "set speak pay add remove obtain download replace"
)
_DONE_FOR_ONE = word_set(
    "emailed sent mailed changed updated reset removed added cancelled canceled "
    ""

                         "checked fixed replaced delivered transferred refunded")  # fmt: skip
_PAPERS = word_set("report reports statement statements loan form forms receipt certificate copy")
_FOR_KIN = word_set("get buy find plan help visit take bring move care support surprise")


def _kin_in(said: Statement) -> bool:
    """Whether the speaker's wife, son ... is spoken of."""
    lows = [word.low for word in said.words]
    return any(
        low in ("my", "our") and following.removesuffix("'s") in RELATIONS
        for low, following in pairwise(lows)
    )


def _names_somebody(said: Statement) -> bool:
    """ "... my son Jackson ...": whoever is named is known from now on."""
    words = said.words
    return any(
        words[index].low in ("my", "our") and words[index + 1].low in RELATIONS
        and is_capital(said.text, words[index + 2])
        for index in range(len(words) - 2)
    )  # fmt: skip


def _modal(found: Predicate) -> str:
    for word in found.words[found.start : found.after]:
        if word.low in ("will", "would", "can", "could", "may", "might", "must", "shall", "should",
                        "cannot", "ought", "gotta", "going"):  # fmt: skip
            return word.low
    return ""


def _moment(found: Predicate, rest: list[str], lows: list[str]) -> str:
    if found.unreal:
        return _possible(found, rest, lows)
    if found.verb in _COGNITION and _is_thought(found, rest):
        return REACTION
    if found.verb in _SAID and (len(rest) < 2 or rest[0] in ("yes", "no")):
        return REACTION
    if not found.verb.isalpha() or len(found.verb) < 2 or found.verb in _NO_VERBS:
        return MOMENT
    if found.verb not in FORMS and not found.verb.endswith("ed") and rest[:1] in _INFINITIVES:
        return MOMENT  # a slip: "woukd do"
    ongoing = found.verb == "be" and bool(rest) and _is_ing(rest[0]) and rest[0] not in _QUALITIES
    if (found.progressive or ongoing) and found.tense == "present":
        return _progressive(found, rest)
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
    if found.verb not in _NOTABLE and said & _JUST_NOW:
        return "" if said & _NOTABLE else MOMENT
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
_QUALITIES = word_set(
    "interesting boring exciting amazing outgoing caring loving demanding challenging willing "
    "understanding hardworking hard-working nothing something anything everything annoying "
    "charming missing easygoing easy-going disgusting embarrassing retiring king"
)
_JUST_NOW = word_set("today tonight") | {"now"}
_NOTABLE = word_set(
    "marry married engaged divorced born died die pass passed graduate graduated start started "
    "join joined move moved hire hired fire fired accept accepted win won promote promoted "
    "diagnose diagnosed steal stolen accident break broke lose lost adopt adopted quit retire "
    "retired turn turned sign signed job licence license degree results offer promotion visa exam "
    "keys surgery"
)


_AT_PRESENT = (
    ("at", "the", "moment"), ("right", "now"), ("all", "day"), ("all", "morning"), ("all", "night"),
    ("all", "afternoon"), ("all", "evening"), ("for", "an", "hour"), ("just", "now"),
    ("in", "a", "sec"), ("in", "a", "minute"), ("on", "me"), ("with", "me"),
)  # fmt: skip
_MINUTES = re.compile(
    r"\bin (?:\d+|a|an|a few|like \d+) ?(?:min|mins|minutes?|secs?|seconds?|hours?)\b", re.I
)
_AT_PRESENT_ONLY = tuple(run for run in _AT_PRESENT if run[0] not in ("all", "for"))
_SETTLED = word_set("live work study stay date train love like want need struggle suffer see read")
_EVERYDAY = word_set(
    "get run go charge hang pick catch leave clean cook wash finish do call check rush "
    "wait sleep eat "
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
_SENSED = word_set(
    "dizzy cold hot sick tired great good better fine bad awful nauseous sleepy hungry "
    "well ok okay "
    "weird terrible amazing exhausted bored thirsty"
)
_DRAINED = word_set(
    "out about stuck otw craving starving soaked sweating knackered dizzy freezing "
    "packing given asked "
    "shivering yawning running late wet lost almost nearly convinced"
)
_TRIED = word_set("try tried install installed restart restarted google googled import imported")


_INSTALLED = word_set(
    "cli clis sdk package packages driver drivers plugin plugins npm docker version "
    ""

                      "dependencies requirements gcloud terraform numpy pip")  # fmt: skip
_COUNTED = word_set("a an the no two five ten")


def _of_today(found: Predicate, rest: list[str], lows: list[str]) -> str:
    """What is over by tomorrow: where somebody is, what they feel, eat, forget or must do today."""
    if found.unreal or not rest:
        return ""
    if _MINUTES.search(found.text) and len(rest) < 8:
        return MOMENT
    at_present = _AT_PRESENT if found.progressive or found.tense != "present" else _AT_PRESENT_ONLY
    if found.verb not in _SETTLED and any(_holds_run(lows, run) for run in at_present):
        return MOMENT
    often = {"every", "always", "usually", "often", "daily", "each"} & set(lows)
    if often or {"because", "since", "who"} & set(rest):
        return ""
    if found.verb in ("have", "get", "need") and "to" in rest[:2]:
        doing = rest[rest.index("to") + 1 :][:1]
        return MOMENT if doing and doing[0] in _EVERYDAY and len(rest) < 7 else ""
    titled = any(is_capital(found.text, word) for word in found.words[found.after :])
    if found.tense == "past" and found.verb in _DAILY_PAST and len(rest) < 6 and not titled:
        return "" if set(rest) & RELATIONS or {"ago", "year", "month"} & set(rest) else MOMENT
    if found.verb == "have" and rest[0] in ("a", "such", "an") and rest[-1] in _TIMES and (
        len(rest) < 5 and not _WHEN - _TIMES & set(rest)
    ):  # fmt: skip
        return MOMENT
    if found.verb == "feel" and rest[0] == "like" and len(rest) < 3:
        return REACTION
    if found.verb == "have" and len(rest) == 1 and rest[0][0].isdigit():
        return REACTION
    if found.verb in _TRIED and found.tense != "present":
        return TASK if set(rest) & (_TECHNICAL | _INSTALLED) or "it" in rest[:3] else ""
    if found.verb == "feel" and rest[0] in _SENSED and len(rest) < 3:
        return MOMENT
    if found.verb == "have" and found.tense != "perfect" and rest[0] in _COUNTED:
        planned = _WHEN & set(lows)
        return MOMENT if set(rest[1:3]) & _FLEETING and len(rest) < 6 and not planned else ""
    if found.verb == "be" and found.tense == "present":
        if rest[0] in ("at", "in", "on") and set(rest[1:3]) & _SPOTS:
            return MOMENT
        return MOMENT if rest[0] in _DRAINED and len(rest) < 7 else ""
    return ""


def _holds_run(lows: list[str], run: tuple[str, ...]) -> bool:
    size = len(run)
    return any(tuple(lows[at : at + size]) == run for at in range(len(lows) - size + 1))


def _possible(found: Predicate, rest: list[str], lows: list[str]) -> str:
    """What is only possible, or promised for the next minute."""
    modal = _modal(found)
    if modal in ("can", "cannot"):
        able = bool(rest) or found.verb in HABITS
        if found.verb == "speak" and any(
            is_capital(found.text, w) for w in found.words[found.after :]
        ):
            return ""
        return MOMENT if found.verb in _FAILING or not able else ""
    if modal in ("will", "going", "shall"):
        planned = _WHEN & set(lows) or (found.verb in _PLANS | {"be"} and len(rest) > 1)
        return "" if planned and rest else TASK
    if modal in ("would", "'d"):
        if rest[:1] == ["myself"]:
            return ""
        if "never" in lows and len(rest) > 1 and rest[0] not in _ANAPHORA:
            return ""
        return "" if found.verb in _WISHED else REACTION
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
        return not rest or rest[0] in ADDRESSEE | _ANAPHORA
    if not rest:
        return True
    if found.verb == "hope" and rest[0] in ("to", "my", "our"):
        return False
    if found.verb == "wish":
        own = rest[0] in ("i", "we") and rest[1:2] not in (["knew"], ["could"], ["was"], ["were"])
        return not own and rest[0] in _CLAUSE_STARTS
    if rest[0] in ("of", "about", "in") and len(rest) > 1:
        return rest[1] in _ANAPHORA | ADDRESSEE
    if found.verb == "know" and (rest[0] in ("how",) and rest[1:2] == ["to"]):
        return found.negated
    if found.verb in _PERCEIVING:
        return rest[0] in _ANAPHORA | ADDRESSEE | {"what", "how", "why", "if", "whether"}
    if found.verb in ("think", "believe", "know") and rest[0] in ("my", "the", "our", "about"):
        return found.negated
    return rest[0] in _CLAUSE_STARTS or len(rest) < 2


def _progressive(found: Predicate, rest: list[str]) -> str:
    """ "Is going home" is over in an hour; "is dating a nurse" is not."""
    form = next(
        (word.low for word in found.words[found.start : found.after + 1] if _is_ing(word.low)), ""
    )
    if form not in _MOMENTARY or (_WHEN & set(rest) and len(rest) > 2):
        return ""
    at = [low for low in rest if low != form]
    follow = _LASTING.get(form, frozenset())
    if form in ("going", "flying", "coming") and at[:1] == ["to"]:
        named = any(is_capital(found.text, word) for word in found.words[found.after :])
        named = named or bool(set(at[1:4]) & _TRAINED_AT)
        return "" if len(at) > 1 and (named or _WHEN & set(at)) else MOMENT
    if form == "looking" and at[:1] == ["for"]:
        return "" if set(at) & _LONG_SOUGHT else TASK
    if at and at[-1] in ("it", "them", "that", "this"):
        return MOMENT
    if form == "getting" and at[:1] == ["a"]:
        return "" if set(at[1:3]) & _GAINED else MOMENT
    if form == "reading" and len(found.words) > found.after:
        last = found.words[-1]
        if any(is_capital(found.text, w) for w in found.words[found.after :]) or last.low == '"':
            return ""
    if form in _PROJECT_VERBS:
        about = at[:1] and at[0] not in _ANAPHORA | {
            "the",
            "some",
            "sure",
            "up",
            "out",
            "him",
            "her",
        }
        return "" if about and not set(at) & (_TECHNICAL | _CHAT) else MOMENT
    if form == "trying" and set(at) & (_TECHNICAL | _OPERATING):
        return TASK
    if form in ("doing", "working") and {"job", "jobs", "shifts"} & set(at):
        return ""
    lasting = any(low in follow for low in at[:1]) or (at[:1] == ["to"] and set(at[1:2]) & follow)
    if lasting and (len(at) > 1 or at[0] not in _FUNCTION_WORDS):
        return ""
    return MOMENT if form in _ALWAYS_MOMENTARY or len(at) < 4 else "task?"


_TRAINED_AT = word_set("college university uni business law med medical grad graduate art culinary "
                       "nursing trade boarding therapy rehab counseling counselling")  # fmt: skip
_PROJECT_VERBS = word_set(
    "taking using building making creating writing running developing designing"
)
_LONG_SOUGHT = word_set(
    "job jobs work house apartment flat home position internship roommate girlfriend boyfriend "
    "car truck van boat motorcycle dog puppy cat church gym therapist tutor "
    "partner wife husband place love career school nanny tenant apprenticeship"
)
_OPERATING = word_set(
    "log login install merge connect compile configure render deploy debug import export download "
    "upload convert solve parse"
)
_FUNCTION_WORDS = word_set("a an the my our for to in on at of out more less through into after")
_GAINED = word_set(
    "divorce dog cat puppy kitten promotion raise degree tattoo masters new house job car phd"
)


def _is_ing(low: str) -> bool:
    return low.endswith("ing") and len(low) > 4


def _of_others(said: Statement, lows: list[str]) -> str:
    """Reasons against a statement about somebody or something else."""
    subject, found = said.subject, said.found
    head = bare_head(subject.lead) or [""]
    noun = head[-1]
    if head[0] in ("most", "some", "many", "all") and "people" in said.subject.lead:
        return WORLD
    if head[0].removesuffix("'s") in _EMPTY_SUBJECTS and len(head) > 1 and not subject.possessed:
        return WORLD
    if found.verb in _SAID and found.lows[:1] == ['"']:
        return "quoted"
    if found.verb in _SAID and set(found.lows[:1]) & {"he", "she", "they"} and (
        set(found.lows[-1:]) & (_SENSED | _PASSING_STATES | {"sorry", "busy"})
    ):  # fmt: skip
        return MOMENT
    if found.verb in _SAID and _REMARKED & set(found.lows[:2]) and _EMPTY_WORDS & set(found.lows):
        return REACTION
    mine = bool({"my", "our", "me", "us", "we", "i", "mine", "ours"} & set(lows))
    named = any(word[:1].isupper() for word in subject.lead.split()[1:])
    if (noun in _EMPTY_SUBJECTS and not named) or "here" in subject.lead.split():
        return WORLD
    if (not found.lows and found.verb not in TURNS) or (
        found.verb in _SPEECH and len(found.lows) < 2
    ):
        return MOMENT
    family = (head[0] == "the" and noun in _FAMILY) or head[0] in CALLED_BY_ROLE | _KIN
    if subject.possessed or mine or family or "their" in subject.lead.split():
        return _of_mine(said, noun)
    if said.stated:
        return ""
    first = subject.lead[:1]
    article = subject.lead.split(" ", 1)[0].lower()
    if first.isupper() and article not in ("the", "a", "an") and _is_name(subject.lead):
        return WORLD if _is_common(subject.lead, found) else "world?"
    if not said.alone or "!" in said.mark or article not in ("the", "a", "an"):
        return WORLD
    if any(is_capital(said.text, word) for word in said.words[1:]):
        return "world?"
    return "" if article == "the" else WORLD


def _is_common(lead: str, found: Predicate) -> bool:
    """Whether a capital tells nothing of a sentence's first word: "Coffee", "Honesty", "Dogs"."""
    words = lead.lower().split()
    if len(words) > 1 or not words:
        return False
    word = words[0]
    ending = word.endswith(
        (
            "ness",
            "tion",
            "ment",
            "ism",
            "ity",
            "esty",
            "erty",
            "alty",
            "ing",
            "ance",
            "ence",
            "ship",
        )
    )
    plural = word.endswith("s") and found.words[found.start].low in _PLURAL_VERBS
    return ending or plural or word in _SUBSTANCES or word in PLACES or names_category(word)


_SUBSTANCES = word_set(
    "water air light gold silver iron copper oxygen carbon sugar salt milk coffee tea "
    "beer wine bread "
    "rice meat fish fire ice snow rain wind sand blood skin hair plastic glass paper "
    "wood steel math "
    "maths physics chemistry biology history music art science technology software "
    "medicine law sleep "
    "exercise stress sunlight gravity energy electricity money gas oil cancer inflation"
)
_PLURAL_VERBS = word_set("are were have do can will need love like want eat live make")


def bare_head(lead: str) -> list[str]:
    """The words of a subject without its owner and what stands behind its noun."""
    words: list[str] = []
    for word in lead.lower().replace("'s", "'s ").split():
        if word in ("of", "in", "at", "with", "that", "who", "for", "to", "from", "is"):
            break
        words.append(word.strip(",.()"))
    return words


def _of_mine(said: Statement, noun: str) -> str:
    """Reasons against a statement about what is the speaker's."""
    found, lows = said.found, said.found.lows
    if said.stated:
        return ""
    person = noun.removesuffix("s") in RELATIONS or noun in PETS or noun in ("kids", "children")
    ongoing = found.progressive or (found.verb == "be" and lows[:1] != [] and _is_ing(lows[0]))
    if ongoing and found.tense == "present" and lows[:1] and lows[0] not in _QUALITIES:
        return _progressive(found, _content(found))
    if lows[:1] and lows[0] in ("it", "this", "that") and (
        found.verb in _SPEECH | _COGNITION or len(lows) < 2
        or lows[1] in (",", ".", "too", "to", "about", "for", "at", "because")
    ):  # fmt: skip
        return REACTION
    if found.verb == "be" and noun in ("part", "moment", "bit", "scene") and lows[:1] == ["when"]:
        return REACTION
    if found.verb == "be" and lows[:1] and lows[0] in ("that", "how", "what", "why"):
        return "" if noun in _GOALS else REACTION
    if found.verb == "be" and found.tense == "present" and lows[:1]:
        plain = [low for low in lows if low.isalpha() and not is_adverb(low) and low not in _DEGREE]
        if plain[:1] and plain[0] in _PASSING_STATES and len(plain) < (
            2 if plain[0] in ("on", "off", "over", "up", "down", "back") else 3 if person else 4
        ):  # fmt: skip
            return MOMENT
        if person and plain[:1] and plain[0] in ("in", "at", "on") and set(plain) & _MOMENT_PLACES:
            return MOMENT
        if plain and all(low in EVALUATIVE for low in plain):
            return REACTION
    return ""


_DEGREE = word_set("very so too really again the a an still pretty")
_PASSING_STATES = word_set(
    "low cold full slow delayed late here ready dead down up open closed gone stuck empty done hot "
    "wet dirty asleep awake back home outside inside free busy over off on crazy loud tired hungry"
)
_MOMENT_PLACES = word_set(
    "shower bathroom kitchen car phone line way bed door table train bus plane garden meeting"
)


def _is_name(lead: str) -> bool:
    """Whether every word of the subject begins with a capital, more than the sentence asks for."""
    words = lead.replace(",", " ").split()
    if any(word.endswith("'s") for word in words):
        return words[0][:1].isupper()
    return all(word[:1].isupper() or word[:1].isdigit() or word in _WITHIN for word in words)


_WITHIN = word_set("and of de van von the & la el")
