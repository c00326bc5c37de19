"""Sentences that say a plain one the other way round.

"It was in Oslo that I was born", "what I love is hiking", "like my mother, I am a nurse", "my
doctor says I have asthma", "my brother, he has two kids".
"""

from __future__ import annotations

import re

from ....times.english import compiled
from ...shared.lexis import word_set
from ..verbs import base_of, is_adverb
from ..words import PETS, PLACES, RELATIONS
from .around import around

# How often, told first: "most nights I'm in bed by ten".
_OFTEN = word_set(
    "most some many every each on mornings evenings nights weekends weekdays mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays"
)
# The first words of what is read here.
_BEGINNINGS = _OFTEN | word_set(
    "it what where all the like unlike just much same my our a an one growing born raised being"
)
_CLEFT = (
    r"^it(?: is| was|'s) (?P<what>(?!not\b|only\b)[^,;:]{2,60}?)"
    r" (?:that|who|which) (?P<rest>.{3,140})$"
)
_MINE = r"(?:i|we|i've|we've|i'm|my|our)\b"
_BEFORE = re.compile(
    r"(?:in|at|on|from|to|with|for|by|because of|thanks to|during|near|through|under|around)\s",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:last|this|every|yesterday|\d{4}|two|three|\w+ (?:years|months|days) ago)\b")
# "It is true that I ...": what somebody thinks of it.
_OPINION = word_set(
    "true false good bad sad great nice clear possible impossible likely unlikely funny weird "
    "strange odd obvious important essential crucial amazing incredible lovely lucky unlucky "
    "unfair fair annoying frustrating interesting surprising ok okay fine certain sure right wrong "
    "time shame pity fact case thing miracle reason way pleasure honor honour joke luck said known "
    "cool crazy hard easy difficult ironic no"
)
_GAP = (
    r"^(?P<head>(?:i|we)(?:'ve|'m)?(?: (?:have|am|\w+ly|always|never|most|still|also))*"
    r" (?P<verb>[a-z]+)\b(?!'))(?P<tail>.*)$"
)
_WHAT = (
    r"^(?:what|all|the (?:one |only )?(?:\w+ )?(?:thing|food|drink|place|person|sport|subject"
    r"|language|instrument|game|dish|band|city|book)(?: that| which| who)?) (?P<who>i|we)"
    r"(?P<verb>(?: (?:really|always|never|just|still|also|most|can't|cannot|don't|do not"
    r"|can not))* [a-z]+(?: (?:to|on|at|with|for|in))?)(?P<more>(?: (?:most|best|a lot|so much"
    r"|more than anything|for a living|for work|every \w+|the most|these days|about))*) (?:is|are"
    r"|'s) (?P<value>.{2,90})$"
)
_NO_STATEMENT = word_set(
    "mean meant think thought know knew see saw say said want wanted need needed wonder ask asked "
    "found find noticed notice understand heard hear get got care worry wish hope understood "
    "suggest propose learned"
)
_WHERE = (
    r"^(?:where|the (?:city|town|place|country|village) (?:where|that)) (?P<who>i|we|my \w+)"
    r" (?P<verb>live|lives|work|works|grew up|was born|were born|study|studies) (?:in |at )?"
    r"(?:is|was|'s) (?:in |called )?(?P<value>[A-Z].{2,40})$"
)
_LIKE = (
    r"^(?:just |much |exactly |same )?(?:like|unlike|as) (?P<who>(?!i\b|we\b|you\b|that\b|this\b"
    r"|it\b|to\b|what\b|how\b|most days\b)[^,]{2,50}), (?P<rest>(?:i|we|my|our|i'm|i've|we're)\b"
    r".{3,})$"
)
_EXPERT = (
    r"^(?:my|the|our|an?) (?:[\w-]+ )?(?:doctors?|gp|physician|dentist|therapist|psychiatrist"
    r"|psychologist|nurse|optician|optometrist|dermatologist|cardiologist|allergist|pediatrician"
    r"|specialist|midwife|gynecologist|neurologist|endocrinologist|blood (?:tests?|work)|tests?"
    r"|scan|mri|x-ray|biopsy|checkup)"
    r"(?: (?:has|have|just|recently|also|finally|came back and|results))*"
    r" (?P<says>says?|said|told me|tells me|thinks|confirmed|found(?: out)?|discovered|showed?"
    r"|shows|revealed|believes)(?: that)?,? (?P<told>(?:i|my|i'm|i've)\b.{3,120})$"
)
# What an expert advises is no finding.
_ADVISED = re.compile(
    r"i(?:'d| would| should| must| need| have to| had to| ought| could| may| might| can|'ll| will"
    r"| shouldn't| can't| mustn't)\b",
    re.IGNORECASE,
)


_BEING = (
    r"^being (?P<what>an? (?:[a-z-]+ ){0,3}[a-z-]+(?: of [a-z]+)?),"
    r" (?P<rest>(?:i|we|my|i've|i'm)\b.{3,})$"
)
_GREW_UP = (
    r"^(?P<how>growing up|born|raised) (?P<in>(?:and raised )?in "
    r"[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+)*(?:, [A-Z][\w'-]+)?),? (?P<rest>(?:i|we|my|our)\b.{3,})$"
)


_HABITUALLY = re.compile(
    r"^(?P<when>(?:on )?(?:most|some|many|all) (?:days|nights|mornings|evenings|afternoons|weekends"
    r"|weekdays|weeks)|(?:every|each) (?:other |second |single )?(?:day|night|morning|evening"
    r"|weekend|week|month|year|summer|winter|\w+day)|(?:on )?(?:\w+day|weekend|weekday|morning"
    r"|evening|night)s),? (?P<rest>(?:i|we|i'm|we're|my|our)\b[^,;:]{3,120})$",
    re.IGNORECASE,
)


_NAMED_TWICE = (
    rf"^(?P<who>(?:my|our) (?:(?:\w+ )?(?:{'|'.join(sorted(RELATIONS | PETS))}))"
    r"(?: (?-i:[A-Z])[\w'-]+)?), (?:he|she|they)(?P<rest>(?:'s|'ll|'d|'re|'ve)? .{2,140})$"
)


# "Grilled sardines are my favourite food", "Abena is my girlfriend".
_IS_MINE = (
    r"^(?:(?P<value>(?!(?:these|those|they|which|what)\b)[\w' -]{2,40}?)(?P<many> are)(?: now)?"
    r"|(?P<value_of_one>(?!(?:he|she|it|that|this|they|you|who|there|here|my|our|the|one|what)\b)"
    r"(?-i:[A-Z])[\w'.-]+(?: (?-i:[A-Z])[\w'.-]+){0,2}) is(?: now)?)"
    r" my (?P<what>(?:new |current )?(?(many)favou?rite (?:[a-z-]+ ?){1,3}"
    r"|(?:wife|husband|girlfriend|boyfriend|partner|fianc[eé]e?|boss|manager|landlord|landlady"
    r"|dentist|doctor|gp|therapist|supervisor|advis[eo]r)))(?: now)?$"
)


def turned_round(said: str, first: str) -> list[str]:
    """The plain sentences of one that says it the other way round, [] where it is plain itself.

    `first` is its first word in lower case.
    """
    if len(said) > 240:
        return []
    said = said.rstrip(" .!")
    if " my " in said and (mine := compiled(_IS_MINE).match(said)):
        be = "are" if mine["what"].endswith("s") and mine["value"] else "is"
        return [f"my {mine['what']} {be} {mine['value'] or mine['value_of_one']}"]
    if told := around(said, first):
        return [told]
    if first not in _BEGINNINGS:
        return []
    if first == "being":
        found = compiled(_BEING).match(said)
        return [f"I am {found['what']}", found["rest"]] if found else []
    if first in _OFTEN:
        found = _HABITUALLY.match(said)
        return [f"{found['rest']} {_inner(found['when'])}"] if found else []
    if first in ("growing", "born", "raised"):
        found = compiled(_GREW_UP).match(said)
        return [f"I {_TOLD[first]} {found['in']}", found["rest"]] if found else []
    plain = _turned(said, first)
    return [plain] if plain else []


def _inner(when: str) -> str:
    """As it stands within a sentence: "most nights", "Mondays"."""
    return when if "day" in when.split()[0] else when[:1].lower() + when[1:]


_TOLD = {"growing": "grew up", "born": "was born", "raised": "was raised"}


def _turned(said: str, first: str) -> str:
    if first == "it":
        return _cleft(said)
    if first in ("like", "unlike", "just", "much", "same"):
        found = compiled(_LIKE).match(said)
        return found["rest"] if found else ""
    if first in ("my", "our", "a", "an", "the"):
        told = _found_by_expert(said)
        if not told and ", " in said and (twice := compiled(_NAMED_TWICE).match(said)):
            return twice["who"] + twice["rest"]  # "My daughter Isla, she'll be 7"
        if told or first != "the":
            return told
    return _where(said) or _what(said)


_TASTES = word_set(
    "like love enjoy prefer hate adore drink eat play study teach speak collect miss use drive"
)


def _cleft(said: str) -> str:
    found = compiled(_CLEFT).match(said)
    if found is None:
        return ""
    what, rest = found["what"].strip(" ,"), found["rest"]
    words = what.lower().split()
    if words[-1] in _OPINION or is_adverb(words[-1]) or words[0] in ("so", "very", "too", "about"):
        return ""
    if not re.match(_MINE, rest, re.IGNORECASE):
        own = words[0] in ("my", "our") and len(words) < 5 and words[-1] in RELATIONS
        return f"{what} {rest}" if own and re.match(r"[a-z]+\b", rest) else ""
    if _BEFORE.match(what) or _WHEN.match(what.lower()):
        return f"{rest} {what}"
    gap = compiled(_GAP).match(rest)
    if gap is None or gap["verb"] in _NO_STATEMENT:
        return ""
    named = words[0] in ("my", "our", "the", "this", "his", "her") or what[:1].isupper()
    if not named and not (len(words) < 3 and gap["verb"] in _TASTES):
        return ""
    return f"{gap['head']} {what}{gap['tail']}"


_BEHIND_VERB = ("to", "on", "at", "with", "for", "in")
_DONE_WITH = ("that ", "how ", "why ", "if ", "when ")
_SAID = word_set("said told confirmed found discovered showed revealed")


def _what(said: str) -> str:
    found = compiled(_WHAT).match(said)
    if found is None:
        return ""
    verb, value, more = found["verb"].strip(), found["value"], found["more"].strip()
    last = next((word for word in reversed(verb.split()) if word not in _BEHIND_VERB), "")
    if last in _NO_STATEMENT or value.lower().startswith(_DONE_WITH):
        return ""
    if "about" in more.split():
        return ""
    if last == "do":
        first, _, behind = value.partition(" ")
        done = base_of(first.lower())
        return f"{found['who']} {done} {behind}".strip() if done else ""
    degree = " most" if more in ("most", "the most", "best", "more than anything") else ""
    return f"{found['who']} {verb} {value}{degree}"


def _where(said: str) -> str:
    found = compiled(_WHERE).match(said)
    if found is None or (found["value"].split(",")[0].lower() not in PLACES and len(
        found["value"].split()
    ) > 3):  # fmt: skip
        return ""
    return f"{found['who']} {found['verb']} in {found['value']}"


_LONG_AGO = re.compile(r"\b(?:last|ago|yesterday|when|as a|in \d{4}|before|once)\b", re.I)


def _found_by_expert(said: str) -> str:
    """ "My doctor says I have asthma": "I have asthma"."""
    found = compiled(_EXPERT).match(said)
    if found is None or _ADVISED.match(found["told"]):
        return ""
    told = found["told"]
    if not _LONG_AGO.search(told) and found["says"].lower().split()[0] in _SAID:
        told = re.sub(r"^i had\b", "I have", told, count=1, flags=re.IGNORECASE)
        told = re.sub(r"^i was\b(?! born)", "I am", told, count=1, flags=re.IGNORECASE)
        told = re.sub(r"^(my [\w ]{2,30}?) was\b", r"\1 is", told, count=1, flags=re.IGNORECASE)
    return told
