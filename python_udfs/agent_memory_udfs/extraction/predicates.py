"""Reads the attributes out of a predicate: verbs by the rule table, the rest by readers."""

from __future__ import annotations

from .attributes import ENDING, VERB_RULES, VerbRule
from .complements import MARITAL, complement_findings, occupation
from .grammar import Predicate, is_capital, render, third_person
from .lexis import word_set
from .model import Finding
from .opinions import habit_findings, objects_of, opinion_findings, opinion_key
from .places import TEMPORARY, after_place, number, organisation, place
from .words import CHILDREN, LANGUAGES, NOT_NAMES, PETS, SIBLINGS

_PASSING = word_set("week weekend month summer winter semester term season while evening")
_SERVICES = word_set(
    "linkedin instagram twitter facebook reddit discord tinder tiktok youtube netflix spotify "
    "slack zoom telegram whatsapp snapchat github gitlab pinterest quora steam bumble"
)


def findings_of(found: Predicate, *, is_user: bool = True) -> list[Finding]:
    """Attributes that the predicate states, in its order; [] when it states none of the table.

    A finding without a key (slot) only tells the kind of the statement.
    """
    if found.verb == "be":
        return complement_findings(found, is_user=is_user)
    for reader in (opinion_findings, habit_findings, _status, _has, _speaks, _over):
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
        return not found.negated and not found.progressive and found.tense in ("past", "perfect")
    if found.tense == "past":
        return False
    if found.tense == "perfect":
        return ("since" in lows or "for" in lows[1:] or found.progressive) and "before" not in lows
    return True


def _passes(lows: list[str]) -> bool:
    for index, low in enumerate(lows):
        if low in TEMPORARY:
            return True
        if low in ("this", "the", "next", "few", "couple") and lows[index + 1 : index + 2]:
            if lows[index + 1] in _PASSING:
                return True
        if low == "for" and lows[index + 1 : index + 2] in (["now"], ["a"]):
            if lows[index + 1] == "now" or set(lows[index + 2 : index + 4]) & _PASSING:
                return True
        if low == "when" and lows[index + 1 : index + 2] in (["i"], ["we"], ["they"]):
            return True
        if low == "if":
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
    findings = [_located(found, finding) for finding in findings]
    return _parted(found, findings, spans)


def _located(found: Predicate, finding: Finding) -> Finding:
    """Take the slot away from a second address ("and to Oslo", "in Rome or Milan")."""
    if finding.value is None or finding.attribute not in ("residence", "workplace", "employer"):
        return finding
    text = found.tail()
    after = text[text.find(finding.value) + len(finding.value) :].lstrip()
    if " and to " in after or " and then " in after or " then to " in after:
        return finding._replace(key="")
    word = after.split(" ", 2)
    if word[0] in ("and", "or", "/", "&") and len(word) > 1:
        if word[1] in ("to", "in", "at", "for", "then") or word[1][:1].isupper():
            return finding._replace(key="")
    return finding


def _parted(
    found: Predicate, findings: list[Finding], spans: list[tuple[int, int]]
) -> list[Finding]:
    """Give every attribute of a predicate a statement of its own."""
    if not findings:
        return []
    lead = render(found, 0)
    end = spans[-1][1]
    company = found.lows[end : end + 1] == ["with"] and findings[-1].attribute == "residence"
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
    begin = _behind(found, rule, start)
    if begin is None:
        return None
    value = _VALUES[rule.value](found, begin)
    if value is None or (rule.value == "place" and not after_place(found, value[1])):
        return None
    text, end = value
    negated = found.negated
    return Finding(rule.attribute, text, rule.attribute, negated=negated, change=rule.change), end


_BETWEEN = word_set("back over full-time part-time full remotely here now currently all")


def _behind(found: Predicate, rule: VerbRule, start: int) -> int | None:
    """Index behind the rule's preposition; "moved from Paris to Oslo" and "moved back to" too."""
    lows = found.lows
    index = start
    while index < len(lows) and (lows[index] in _BETWEEN or lows[index] in found.adverbs):
        index += 1
    if rule.verb == "move" and lows[index : index + 1] == ["from"]:
        index = next((i for i in range(index, len(lows)) if lows[i] == "to"), index)
    for preposition in sorted(rule.prepositions, key=len, reverse=True):
        parts = preposition.split()
        if lows[index : index + len(parts)] == parts and index + len(parts) < len(lows):
            return index + len(parts)
    return None


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


_VALUES = {
    "place": place,
    "organisation": organisation,
    "occupation": occupation,
    "employer_joined": _joined,
    "words": _words,
    "number": _quantity,
    "age": _years,
    "name": _proper,
}


def _status(found: Predicate) -> list[Finding]:
    """ "got married", "married Anna", "divorced", "got a job at Acme"."""
    if found.unreal or found.progressive or found.negated:
        return []
    if found.tense == "present":
        return []
    lows = found.lows
    if found.verb == "get" and lows[:1] and lows[0] in ("married", "divorced", "engaged"):
        status = MARITAL[lows[0]]
        return [Finding("marital_status", status, "marital_status", change=True)]
    if found.verb in ("marry", "divorce") and (
        not lows
        or lows[0] in ("my", "in", "last")
        or is_capital(found.text, found.words[found.after])
    ):
        status = "married" if found.verb == "marry" else "divorced"
        return [Finding("marital_status", status, "marital_status", change=True)]
    if found.verb in ("get", "start", "land") and "job" in lows[:4] and lows[0] in ("a", "my"):
        at = lows.index("job") + 1
        if lows[at : at + 1] in (["at"], ["with"]):
            value = organisation(found, at + 1)
            if value:
                return [Finding("employer", value[0], "employer", change=True)]
        if lows[at : at + 1] == ["as"]:
            role = occupation(found, at + 1)
            if role:
                return [Finding("job", role[0], "job", change=True)]
    return []


def _has(found: Predicate) -> list[Finding]:
    if found.verb not in ("have", "own") or found.unreal or found.tense == "past":
        return []
    lows = [low for low in found.lows if low not in ("any", "anymore", "got")]
    if found.tail().endswith("allergy") or "allergy to" in found.tail():
        return _has_allergy(found)
    if found.habit_over or len(lows) not in (1, 2):
        return []
    noun = lows[-1]
    count = number(lows[0]) if len(lows) == 2 else 0
    if count is None or (len(lows) == 1 and not found.negated):
        return []
    groups = ((CHILDREN, "children"), (SIBLINGS, "siblings"), (PETS, noun))
    for group, name in groups:
        general = noun in ("children", "kids", "siblings") or group is PETS
        if noun in group and general and (count > 1 or count == 0):
            value = "0" if found.negated else str(count)
            attribute = name if group is not PETS else "pets"
            return [Finding(attribute, value, f"number of {name}", negated=found.negated)]
    return []


def _has_allergy(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[:3] in (["an", "allergy", "to"], ["any", "allergy", "to"]):
        things = objects_of(found.tail(3))
    elif lows[-1] == "allergy" and lows[0] == "a" and len(lows) < 6:
        thing = found.tail(1, len(lows) - 1)
        plural = thing + "s" if thing.lower() in ("peanut", "nut", "egg", "cat", "dog") else thing
        things = [plural]
    else:
        return []
    return [
        Finding("allergy", thing, f"allergy: {opinion_key(thing)}", negated=found.negated,
                memory=f"{render(found, 0)} an allergy to {thing}" if len(things) > 1 else None)
        for thing in things
    ]  # fmt: skip


def _speaks(found: Predicate) -> list[Finding]:
    if found.verb != "speak" or found.tense == "past" or found.habit_over or found.progressive:
        return []
    allowed = not found.unreal or any(word.low == "can" for word in found.words[: found.after])
    names = [low for low in found.lows if low in LANGUAGES]
    if not allowed or not names or found.lows[0] not in (*names, "fluent", "native", "some", "both",
                                                         "a", "basic", "good"):  # fmt: skip
        return []
    lead = render(found, 0)
    several = len(names) > 1
    if several and " or " in found.tail() and not found.negated:
        return []
    return [
        Finding("language", low.capitalize(), f"language: {low.capitalize()}",
                memory=f"{lead} {low.capitalize()}" if several else None, negated=found.negated)
        for low in names
    ]  # fmt: skip


def _over(found: Predicate) -> list[Finding]:
    """A state that ended: "left Acme", "stopped smoking", "quit smoking"."""
    if found.verb not in ENDING or found.unreal or found.negated or found.progressive:
        return []
    if found.tense == "present":
        return []
    lows = found.lows
    if found.verb in ("stop", "quit") and lows == ["smoking"]:
        return [Finding("smokes", "no", "smokes", negated=True, change=True)]
    if found.verb in ("stop", "quit") and lows[:1] in (["eating"], ["drinking"]) and len(lows) == 2:
        attribute = "eats" if lows[0] == "eating" else "drinks"
        key = f"{attribute} {opinion_key(lows[1])}"
        return [Finding(attribute, found.tail(1), key, negated=True, change=True)]
    prepositions, _, attribute = ENDING[found.verb]
    for preposition in prepositions.split("|"):
        size = len(preposition.split())
        if lows[:size] == preposition.split():
            value = organisation(found, size)
            named = value and value[1] - size > 0 and lows[size] not in ("a", "an", "the")
            if value and named and not found.text.islower():
                sure = size > 0 or lows[value[1] : value[1] + 1] in (["after"], ["to"])
                key = attribute if sure else ""
                return [Finding(attribute, value[0], key, negated=True, change=True)]
    return []
