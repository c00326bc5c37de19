"""What this chat is to do: "want to see how long it takes", "need help with my essay"."""

from __future__ import annotations

from itertools import pairwise

from ...shared.lexis import word_set
from ..predicate import Predicate
from ..tokens import words_of
from .words import (
    ADDRESSEE,
    ANAPHORA,
    CHAT,
    MOMENT,
    TASK,
    TECHNICAL,
    WHEN,
    WISHED,
    Statement,
    kin_in,
    modal_of,
    names_somebody,
)

# Verbs of wishes that are carried out here: "I want to know ...".
_ASKED_FOR = word_set(
    "know see ask check verify confirm cancel update add remove report file reset track identify "
    "understand clarify discuss hear talk speak say tell thank make create generate use get "
    "convert extract include show display change find fix solve compare change return receive "
    "rewrite write edit enroll upgrade calculate determine write build implement test access log "
    "apply improve print order purchase request pay book reserve transfer switch set explain "
    "discover look read ensure avoid figure submit open close give put let start emphasize "
    "emphasise highlight stress outline frame polish structure restructure brainstorm benchmark "
    "plot visualize"
)
_OF_ANSWERS = word_set(
    "details explanations summaries summary lists bullets bullet examples answers preambles "
    "preamble step-by-step steps code diagrams jargon disclaimers emojis caveats"
)
_ALWAYS_TASKS = word_set("know see ask check verify confirm clarify discuss thank say tell hear")


def reason_of_task(said: Statement, found: Predicate, rest: list[str], lows: list[str]) -> str:
    verb = found.verb
    if verb in ("need", "want", "prefer") and _OF_ANSWERS & set(rest[:4]) and (
        found.negated or {"usually", "always", "generally", "typically", "normally"} & set(lows)
    ):  # fmt: skip
        return ""  # "I usually need step-by-step details"
    if found.tense == "perfect" or "always" in found.adverbs:
        return ""
    if found.unreal and {"rather", "sooner"} & set(lows):
        return ""
    if found.unreal and modal_of(found) in ("would", "'d") and verb in WISHED:
        return _wish(said, rest)
    if verb in ("want", "need", "wish", "like", "try", "look", "plan", "hope") and (
        verb in ("want", "need") or rest[:1] == ["to"]
    ):
        if verb in ("like", "plan") and not found.unreal:
            return ""
        return _wish(said, rest)
    if verb in ("have", "get", "import", "install") and set(rest[:5]) & (TECHNICAL - _TONGUES):
        return TASK if {"my", "our"}.isdisjoint(rest) else "task?"
    if verb == "keep" and rest[:1] == ["getting"] and (set(rest) & TECHNICAL or '"' in lows):
        return TASK
    if verb == "get" and rest[:1] in (["error"], ["errors"], ["a", "error"]):
        return TASK
    return ""


def _is_due(rest: list[str]) -> bool:
    """ "Need to ship v1 by end of Q2": what is to be done by then."""
    if "by" not in rest[2:]:
        return False
    return bool(set(rest[rest.index("by", 2) + 1 :]) & (WHEN | _QUARTERS))


_QUARTERS = word_set("q1 q2 q3 q4 h1 h2 eod eow eoy end")


def _wish(said: Statement, rest: list[str]) -> str:
    """A wish for what is to be done here."""
    if rest[:1] == ["to"] and said.words[0].low == "we" and _is_due(rest):
        return ""
    if rest[:1] == ["to"] and _is_served(rest) and not kin_in(said):
        return TASK
    if rest[:1] == ["the"] and said.found.verb == "need" and not {"my", "our"} & set(rest):
        return TASK
    if names_somebody(said) or rest[:1] in (["my"], ["our"]) or said.subject.trail:
        return ""
    if rest[:1] == ["to"]:
        verb = rest[1] if len(rest) > 1 else ""
        if verb in _FOR_KIN and kin_in(said):
            return ""
        if verb in _ALWAYS_TASKS:
            return TASK
        if len(rest) > 2 and rest[2] in ANAPHORA:
            return TASK
        if verb in _SERVING and _SERVED & set(rest):
            return "" if kin_in(said) else TASK
        if TECHNICAL & set(rest):
            return "" if verb in ("learn", "study", "become", "teach") else TASK
        if _PROJECTS & set(rest[2:7]):
            return ""
        return "task?" if verb in _ASKED_FOR else ""
    if set(rest) & TECHNICAL or set(rest[:4]) & CHAT or (rest[:1] == ["the"] and "to" in rest):
        return TASK
    if any(word.low in ADDRESSEE for word in words_of(said.text)):
        return TASK
    if set(rest[:4]) & _OF_THE_MOMENT or said.found.verb in WISHED:
        return MOMENT
    return "" if set(rest) & _NEEDED else "task?"


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
