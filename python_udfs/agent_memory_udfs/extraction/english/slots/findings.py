"""Reads the attributes out of a predicate: verbs by the rule table, the rest by readers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ...shared.lexis import word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..rendering import render, third_person
from ..tokens import is_capital
from ..words import NOT_NAMES
from .attributes import VERB_RULES, VerbRule
from .complements import complement_findings
from .occupations import occupation
from .opinions import choice_findings, habit_findings, opinion_findings, stance_findings
from .places import TEMPORARY, after_place, institution, is_known_place, number, organisation, place
from .states import endings, languages, marriage_or_job, partings, possessions, promotion

_FOR_A_PROJECT = re.compile(
    r"\bfor (?:an?|the|my|this) (?:\w+ )?(?:project|assignment|placement|gig|conference|workshop"
    r"|training|exchange|secondment)\b"
)
_SEASONS = word_set("spring summer autumn fall winter")
_PASSING = word_set("week weekend month semester term season while evening") | _SEASONS
_PART_OF_TIME = word_set("during summers winters weekends weekdays weeknights evenings nights")
_MEASURED_SO = word_set("with without after before in including plus")
_SERVICES = word_set(
    "linkedin instagram twitter facebook reddit discord tinder tiktok youtube netflix spotify "
    "slack zoom telegram whatsapp snapchat github gitlab pinterest quora steam bumble"
)


def findings_of(found: Predicate, *, is_user: bool = True) -> list[Finding]:
    """Attributes that the predicate states, in its order; [] when it states none of the table.

    A finding without a key (slot) only tells the kind of the statement.
    """
    if found.not_quite and found.tense in ("past", "perfect"):
        return []
    promoted = promotion(found)
    if promoted:
        return promoted
    if found.verb == "be":
        return complement_findings(found, is_user=is_user)
    for reader in (
        opinion_findings,
        stance_findings,
        choice_findings,
        habit_findings,
        marriage_or_job,
        possessions,
        partings,
        languages,
        endings,
    ):
        findings = reader(found)
        if findings:
            return findings
    return _by_rule(found)


def _holds(found: Predicate, change: bool) -> bool:
    """Whether the state that the predicate names holds now and is not meant to pass."""
    if found.unreal or found.habit_over or found.passive:
        return False
    if found.adverbs & {"also", "almost", "nearly", "once", "previously", "formerly", "temporarily",
                        "sometimes", "occasionally", "rarely", "often", "only",
                        "originally"}:  # fmt: skip
        return False
    lows = found.lows
    if _passes(lows):
        return False
    if change:
        if found.progressive and found.verb == "settle":
            return found.tense == "present" and not found.negated  # already there
        return (
            not found.progressive
            and found.tense in ("past", "perfect")
            and (not found.negated or found.tense == "past")
        )
    if found.tense == "past":
        return False
    if found.tense == "perfect":
        return ("since" in lows or "for" in lows[1:] or found.progressive) and "before" not in lows
    return True


def _passes(lows: list[str]) -> bool:
    """Whether the words tell of a state that lasts a while only, or of a time that is over."""
    # "I moved to Turku last weekend"
    if "weekend" in lows:
        lows = " ".join(lows).replace("last weekend", "").split()
    for low, following in pairwise([*lows, ""]):
        if low in TEMPORARY or low == "if":
            return True
        if low in ("in", "every", "each") and following in _SEASONS:
            return True
        if low in ("this", "the", "next", "few", "couple", "a") and following in _PASSING:
            return True
        if low == "for" and _FOR_A_PROJECT.search(" ".join(lows)):
            return True
        if (low, following) in (("for", "now"), ("when", "i"), ("when", "we"), ("when", "they")):
            return True
    return False


def _by_rule(found: Predicate) -> list[Finding]:
    rules = VERB_RULES.get(found.verb, [])
    findings: list[Finding] = []
    spans: list[tuple[int, int]] = []
    start = 0
    while rules and start <= len(found.lows):
        taken = None
        for rule in rules:
            if not spans or rule.prepositions != ("",):
                taken = _applied(found, rule, start, first=not spans)
                if taken:
                    break
        if not taken:
            break
        findings.append(taken[0])
        spans.append((start, taken[1]))
        start = taken[1]
    findings = [
        _located(found, finding, end) for finding, (_, end) in zip(findings, spans, strict=True)
    ]
    return _parted(found, findings, spans)


def _located(found: Predicate, finding: Finding, end: int) -> Finding:
    """Take the slot away from a second address ("and to Oslo", "in Rome or Milan"). `end` is the
    index of the word behind the value."""
    if finding.attribute not in ("residence", "workplace", "employer"):
        return finding
    after = found.tail(end)
    if " and to " in after or " and then " in after or " then to " in after:
        return finding._replace(key="")
    link, following = [*after.split(" ", 2), "", ""][:2]
    another = following in ("to", "in", "at", "for", "then") or following[:1].isupper()
    return finding._replace(key="") if link in ("and", "or", "/", "&") and another else finding


def _parted(
    found: Predicate, findings: list[Finding], spans: list[tuple[int, int]]
) -> list[Finding]:
    """Give every attribute of a predicate a statement of its own."""
    if not findings:
        return []
    lead = render(found, 0)
    end = spans[-1][1]
    company = (
        found.lows[end : end + 1] == ["with"] and findings[-1].attribute == "residence"
        and not findings[-1].change
    )  # fmt: skip
    if len(findings) == 1 and not company:
        return findings
    out: list[Finding] = []
    for index, (finding, (begin, stop)) in enumerate(zip(findings, spans, strict=True)):
        last = index == len(spans) - 1 and not company
        text = third_person(found.tail(begin, None if last else stop))
        out.append(finding._replace(memory=f"{lead} {text}"))
    if company:
        memory = f"lives {third_person(found.tail(end))}"
        out.append(Finding(None, None, memory=memory))
    return out


def _applied(
    found: Predicate, rule: VerbRule, start: int, *, first: bool
) -> tuple[Finding, int] | None:
    if not _holds(found, rule.change) or (rule.change and not first):
        return None
    if rule.verb == "come" and found.progressive:
        return None
    if rule.attribute == "residence" and not rule.change and set(found.lows) & _PART_OF_TIME:
        return None
    if rule.attribute == "residence" and found.progressive and _is_stay(found.lows):
        return None
    begin = _behind(found, rule, start)
    if begin is None:
        return None
    if rule.attribute == "weight" and _MEASURED_SO & set(found.lows):
        return None  # "weighs 82 with shoes on"
    value = _VALUES[rule.value](found, begin)
    if value is None or (rule.value == "place" and not after_place(found, value[1])):
        return None
    text, end = value
    settled = found.lows[begin - 1] in ("in", "near")  # "moved into a care home in Zadar"
    if rule.change and rule.attribute == "residence" and not (settled or is_known_place(text)):
        return None
    # "I work at a bookshop now": not where they worked.
    now = rule.attribute == "employer" and _SO_NOW & {*found.lows, *found.adverbs}
    change = rule.change or bool(now)
    return Finding(rule.attribute, text, rule.attribute, negated=found.negated, change=change), end


_SO_NOW = word_set("now nowadays currently")
_BETWEEN = word_set("back over full-time part-time full remotely here now currently all")


def _is_stay(lows: Sequence[str]) -> bool:
    """ "I'm living in Linz for a project"."""
    return any(
        low == "for" and _STAYS & set(lows[place + 1 : place + 4]) for place, low in enumerate(lows)
    )


_STAYS = word_set(
    "project course internship placement assignment contract season semester term summer winter "
    "festival conference training treatment"
)


def _behind(found: Predicate, rule: VerbRule, start: int) -> int | None:
    """Index behind the rule's preposition; "moved from Paris to Oslo" and "moved back to" too."""
    lows = found.lows
    index = start
    while index < len(lows) and (lows[index] in _BETWEEN or lows[index] in found.adverbs):
        index += 1
    if rule.verb == "move" and lows[index : index + 1] == ["from"]:
        index = next((i for i in range(index, len(lows)) if lows[i] == "to"), index)
    if rule.attribute == "residence" and lows[index : index + 1] == ["on"]:
        # "On a farm outside Dayton"
        begin = _behind_dwelling(lows, index + 1)
        return begin if begin > index + 1 else None
    for parts in _by_length(rule.prepositions):
        begin = index + len(parts)
        if begin < len(lows) and lows[index:begin] == parts:
            return _behind_dwelling(lows, begin) if rule.attribute == "residence" else begin
    return None


@cache
def _by_length(prepositions: tuple[str, ...]) -> list[list[str]]:
    """The words of each, the longest first."""
    return [each.split() for each in sorted(prepositions, key=len, reverse=True)]


def _behind_dwelling(lows: Sequence[str], begin: int) -> int:
    """Index of the place in "moved to a small apartment in Chicago"; `begin` where it is none."""
    if lows[begin] in ("a", "an", "the", "our", "my", "their", "his", "her"):
        for place in range(begin + 1, min(begin + 4, len(lows) - 2)):
            if lows[place] in _DWELLINGS and lows[place + 1] in ("in", "near", "outside"):
                return place + 2
    return begin


_DWELLINGS = word_set(
    "apartment flat house home place studio condo loft townhouse cottage bungalow room dorm duplex "
    "farm village town suburb hamlet houseboat share smallholding"
)


def _joined(found: Predicate, start: int) -> tuple[str, int] | None:
    value = organisation(found, start)
    if value is None or found.lows[start] in ("a", "an", "the") or found.text.islower():
        return None
    name, end = value
    if name.split()[0].lower() in _SERVICES:
        return None
    after = found.lows[end : end + 1]
    return value if not after or after[0] in ("as", "in", "last", "this", "two", "three", "a",
                                              ".", ",", "!", "on", "after") else None  # fmt: skip


def _words(found: Predicate, start: int) -> tuple[str, int] | None:
    end = start
    while end < len(found.lows) and end < start + 5 and found.lows[end].isalpha():
        if found.lows[end] in ("at", "and", "but", "with", "because", "from", "since", "in"):
            break
        end += 1
    return (found.tail(start, end), end) if end > start else None


def _quantity(found: Predicate, start: int) -> tuple[str, int] | None:
    lows = found.lows
    if start >= len(lows) or not (lows[start][0].isdigit() or number(lows[start]) is not None
                                  or lows[start] in "$€£¥"):  # fmt: skip
        return None
    return found.tail(start), len(lows)


def _years(found: Predicate, start: int) -> tuple[str, int] | None:
    years = number(found.lows[start]) if start < len(found.lows) else None
    after = found.lows[start + 1 : start + 2]
    if years is None or not 0 < years < 121 or after in (["degrees"], ["pages"], ["%"], ["to"]):
        return None
    return str(years), start + 1


def _proper(found: Predicate, start: int) -> tuple[str, int] | None:
    rest = found.words[found.after :]
    end = start
    while end < len(rest) and end < start + 3 and is_capital(found.text, rest[end]):
        end += 1
    if end == start or rest[start].low in NOT_NAMES or end < len(rest):
        return None
    return found.tail(start, end), end


def _address(found: Predicate, start: int) -> tuple[str, int] | None:
    """ "12 Oak Street": a house number and a name."""
    if start >= len(found.lows) or not found.lows[start][0].isdigit():
        return None
    value = place(found, start + 1)
    return (found.tail(start, value[1]), value[1]) if value else None


_VALUES = {
    "address": _address,
    "place": place,
    "organisation": organisation,
    "institution": institution,
    "occupation": occupation,
    "employer_joined": _joined,
    "words": _words,
    "number": _quantity,
    "age": _years,
    "name": _proper,
}
