"""Words that tell what is said in passing. Data, and what several kinds ask of a predicate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...shared.context import Context
from ...shared.lexis import word_set
from ..predicate import Predicate
from ..subjects import Subject
from ..tokens import Word, is_capital
from ..verbs import is_adverb
from ..words import RELATIONS

REACTION, TASK, MOMENT, WORLD = "reaction", "task", "momentary", "world"
ADDRESSEE = word_set("you your yours yourself u ur ya yall y'all you're you'll you've")
TIMES = word_set(
    "time week weekend month year morning afternoon evening summer winter spring autumn fall term "
    "semester quarter season day days weeks months years weekends summers winters school past last "
    "coming monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december christmas easter holiday age point"
)
ANAPHORA = word_set("it that this these those them so there here such")
# What a conversation with an assistant is made of.
CHAT = word_set(
    "answer answers response responses reply replies suggestion suggestions recommendation "
    "recommendations idea ideas option options explanation advice tip tips question questions list "
    "result results version versions output prompt code example examples sample format tone "
    "wording draft sentence paragraph outline chat conversation link info information details "
    "detail error errors bug bugs issue issues problem problems message point points approach one "
    "way thing things feedback attitude first second third joke part title summary clarification "
    "request query help favor favour concern concerns instructions assistance"
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
    "getting": word_set(
        "married hitched wed divorced ready engaged more less better worse old older a"
    ),
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
WHEN = word_set(
    "next tomorrow january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday sunday "
    "spring summer autumn fall winter christmas easter thanksgiving holidays year years "
    "month months "
    "week weeks weekend"
)
WISHED = word_set("like love prefer rather hate")
COGNITION = word_set(
    "know think guess believe hope assume wonder mean notice realize realise understand imagine "
    "doubt suppose bet figure hear see suspect expect agree find forget recall consider wish"
)
SPEECH = word_set("say tell ask mention reply answer respond text note state")
SAID = SPEECH | word_set("think thinks says said tells told asks asked writes wrote replied texted")


class Statement(NamedTuple):
    """A clause that was read: its words, whom it is about, its predicate, its terminator.

    `stated` tells that it fills a slot, `context` is what is known of the message.
    """

    text: str
    words: Sequence[Word]
    subject: Subject
    found: Predicate
    mark: str
    stated: bool
    context: Context


def content_of(found: Predicate) -> list[str]:
    return [low for low in found.lows if low[0].isalnum() and not is_adverb(low)]


# What a programmer speaks of when something is to be done.
TECHNICAL = word_set(
    "file files script scripts code dataclass function functions dataset dataframe column columns "
    "csv json string array arrays variable api endpoint repo repository branch database query "
    "module library container pod server cluster table tables spreadsheet formula regex class "
    "method loop program algorithm template url html css javascript python sql median chart graph "
    "matrix equation integer integers list input output parameter multifasta token tokens node "
    "nodes stacktrace error errors exception component button dropdown header png pdf"
)


def kin_in(said: Statement) -> bool:
    """Whether the speaker's wife, son ... is spoken of."""
    lows = [word.low for word in said.words]
    return any(
        low in ("my", "our") and following.removesuffix("'s") in RELATIONS
        for low, following in pairwise(lows)
    )


def names_somebody(said: Statement) -> bool:
    """ "... my son Jackson ...": whoever is named is known from now on."""
    words = said.words
    return any(
        words[index].low in ("my", "our") and words[index + 1].low in RELATIONS
        and is_capital(said.text, words[index + 2])
        for index in range(len(words) - 2)
    )  # fmt: skip


def modal_of(found: Predicate) -> str:
    for word in found.words[found.start : found.after]:
        if word.low in ("will", "would", "can", "could", "may", "might", "must", "shall", "should",
                        "cannot", "ought", "gotta", "going"):  # fmt: skip
            return word.low
    return ""


QUALITIES = word_set(
    "interesting boring exciting amazing outgoing caring loving demanding challenging willing "
    "understanding hardworking hard-working nothing something anything everything annoying "
    "charming missing easygoing easy-going disgusting embarrassing retiring king"
)
SENSED = word_set(
    "dizzy cold hot sick tired great good better fine bad awful nauseous sleepy hungry "
    "well ok okay "
    "weird terrible amazing exhausted bored thirsty"
)


_MEASURED = re.compile(r"\d+(?:\.\d+|,\d+)*(?:%|[a-z]+)|\d+\.\d+|\d+%")


def reason_of_progress(found: Predicate, rest: list[str]) -> str:
    """ "Is going home" is over in an hour; "is dating a nurse" is not."""
    form = next(
        (word.low for word in found.words[found.start : found.after + 1] if is_ing(word.low)), ""
    )
    if form not in _MOMENTARY or (WHEN & set(rest) and len(rest) > 2):
        return ""
    if "this" in rest and LONG & set(rest):
        return ""
    behind = found.words[found.after :]
    names = sum(is_capital(found.text, word) or word.low[:1].isdigit() for word in behind)
    if form in ("putting", "handing") and {"notice", "resignation"} & set(rest):
        return ""
    if (form in _WITH_TOOLS and names) or (form in _NEGOTIATING and names > 1):
        return ""
    at = [low for low in rest if low != form]
    if form in _LEARNING and _COURSES & set(at) and not _RIGHT_NOW & set(at):
        return ""  # "taking a pottery class"
    if form in ("having", "getting") and len(at) > 1 and _BUILT & set(at):
        return ""  # "having the bathroom redone"
    follow = _LASTING.get(form, frozenset())
    if form in ("going", "flying", "coming") and at[:1] == ["to"]:
        named = any(is_capital(found.text, word) for word in found.words[found.after :])
        named = named or bool(set(at[1:4]) & _TRAINED_AT)
        return "" if len(at) > 1 and (named or WHEN & set(at)) else MOMENT
    if form == "looking" and at[:1] == ["for"]:
        return "" if set(at) & _LONG_SOUGHT else TASK
    if at and at[-1] in ("it", "them", "that", "this"):
        return MOMENT
    if form == "getting" and at and _MEASURED.fullmatch(at[0]):
        return ""  # "We're getting 0.92 AUROC", "getting 800ms latency"
    if form == "getting" and at[:1] == ["a"]:
        return "" if set(at[1:3]) & _GAINED else MOMENT
    if form == "reading" and len(found.words) > found.after:
        last = found.words[-1]
        if any(is_capital(found.text, w) for w in found.words[found.after :]) or last.low == '"':
            return ""
    if form in _PROJECT_VERBS:
        about = at[:1] and at[0] not in ANAPHORA | {
            "the",
            "some",
            "sure",
            "up",
            "out",
            "him",
            "her",
        }
        return "" if about and not set(at) & (TECHNICAL | CHAT) else MOMENT
    learns = at[1:2] == ["learn"] and at[2:3] != ["how"]
    if form == "trying" and not learns and set(at) & (TECHNICAL | _OPERATING):
        return TASK
    if form in ("doing", "working") and {"job", "jobs", "shifts"} & set(at):
        return ""
    lasting = any(low in follow for low in at[:1]) or (at[:1] == ["to"] and set(at[1:2]) & follow)
    if lasting and (len(at) > 1 or at[0] not in _FUNCTION_WORDS):
        return ""
    return MOMENT if form in _ALWAYS_MOMENTARY or len(at) < 4 else "task?"


_LEARNING = word_set("taking attending doing giving teaching")
_COURSES = word_set("class classes course courses lesson lessons")
_RIGHT_NOW = word_set("now moment photo picture test exam python java abstract base")
_BUILT = word_set(
    "redone renovated remodeled remodelled refurbished rebuilt rewired retiled fitted repainted "
    "installed"
)
LONG = word_set("term semester quarter year season")
# "Using the CC-100 dataset", "talking to Sequoia Capital".
_WITH_TOOLS = word_set("using testing running")
_NEGOTIATING = word_set("talking speaking meeting interviewing")
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


def is_ing(low: str) -> bool:
    return low.endswith("ing") and len(low) > 4
