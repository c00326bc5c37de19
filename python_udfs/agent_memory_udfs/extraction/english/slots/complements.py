"""What stands behind "am" and "is": name, age, origin, status, occupation, diet, allergy..."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ...shared.lexis import Phrases, word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..rendering import third_person
from ..tokens import is_capital
from ..words import FIELDS, NOT_NAMES
from .occupations import ends_at, occupation, title_held
from .opinions import has_object, opinion_key, split_objects
from .personal import age, belonging, birth, height, location, marital_status, origin, simple
from .places import number, organisation, place
from .states import dismissal

_IN_ONE_CASE = re.compile(
    r"\b(?:on (?:\w+days|weekends|vacation|trips)|at (?:heart|home|weekends|christmas|work)"
    r"|when|while|during|in (?:small|large|tiny) \w+|in (?:summer|winter|spring|autumn))\b"
)


def complement_findings(found: Predicate, *, is_user: bool) -> list[Finding]:
    """Attributes in the complement of "be"; several when all its parts are attributes."""
    if found.unreal or found.habit_over or "also" in found.adverbs:
        return []
    if found.negated and _IN_ONE_CASE.search(" ".join(found.lows)):
        return []  # "I'm not vegan on holidays" ends no diet
    if found.tense == "past":
        over = dismissal(found)
        if over:
            return over
        return birth(found) if found.lows[:1] in (["born"], ["raised"]) else []
    if found.tense == "perfect":
        return _since(found, is_user)
    parts = list(_parts(found))
    several = not is_user and found.words[found.start].low == "are"  # "my kids are 4 and 6"
    if len(parts) > 1 and not several:
        each = [_one(part, is_user and index == 0) for index, part in enumerate(parts)]
        known = [findings for findings in each if findings]
        if len(known) == len(parts) or (each[0] and each[0][0].attribute == "name"):
            return _side_by_side(
                finding if finding.memory else finding._replace(memory=_text(part))
                for part, findings in zip(parts, each, strict=True)
                for finding in findings
            )
    return _one(found, is_user)


def _side_by_side(findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one clause: "a nurse and a yoga teacher" are both, and neither replaces the
    other."""
    taken: set[str] = set()
    out = []
    for finding in findings:
        again = finding.key in taken and not finding.negated
        key = f"{finding.key}: {finding.value}" if again else finding.key
        out.append(finding._replace(key=key))
        taken.add(finding.key)
    return out


def _since(found: Predicate, is_user: bool) -> list[Finding]:
    """ "have been vegetarian since March" holds now; "have been a teacher" may be over."""
    lows = found.lows
    lasting = "since" in lows or "for" in lows or "always" in found.adverbs
    if lows[:1] == ["to"] or not lasting:
        return []
    return _one(found, is_user)


def _text(part: Predicate) -> str:
    return ("is not " if part.negated else "is ") + third_person(part.tail())


def _parts(found: Predicate) -> Iterator[Predicate]:
    """The complement cut at commas and "and"."""
    if "," not in found.lows and "and" not in found.lows:
        if found.lows:
            yield found
        return
    words = found.words
    begin = found.after
    for index in range(found.after, len(words) + 1):
        if index == len(words) or words[index].low in (",", "and"):
            if index > begin:
                yield _slice(found, begin, index)
            begin = index + 1


def _slice(found: Predicate, begin: int, end: int) -> Predicate:
    part = Predicate(found.text, found.words[:end], found.start)
    part.verb, part.negated = "be", found.negated
    part.read(part.words, begin)
    part.tense, part.adverbs = found.tense, found.adverbs
    return part


def _one(found: Predicate, is_user: bool) -> list[Finding]:
    if not found.lows or not found.tail():
        return []
    first = found.lows[0]
    counted = first in _ROUGHLY or first[0].isdigit() or number(first) is not None
    for begins, reader in _READERS:
        if begins is None or (counted if begins is _ROUGHLY else first in begins):
            findings = reader(found)
            if findings:
                return findings
    return _name(found) if is_user else []


def _employed(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[0] == "employed" and lows[1:2] in (["at"], ["by"], ["with"]):
        value = organisation(found, 2)
        return simple(found, "employer", value[0]) if value else []
    if lows[0] in ("unemployed", "jobless") or lows[:2] == ["between", "jobs"]:
        # Ends a job at any employer; "an unemployed nurse" is a nurse.
        over = ends_at(lows, 2 if lows[0] == "between" else 1)
        return simple(found, "employer", "none") if over else []
    if lows[0] in ("retired", "self-employed", "freelance"):
        return simple(found, "job", lows[0]) if ends_at(lows, 1) else []
    return []


_LEFT = word_set("at with working for")


def _no_longer_at(found: Predicate) -> list[Finding]:
    """ "Am no longer at Google", "am not with Acme anymore"."""
    lows = found.lows
    over = found.no_longer or (found.negated and lows[-1:] == ["anymore"])
    if not over or lows[0] not in ("at", "with", "working"):
        return []
    begin = next((i for i, low in enumerate(lows) if low not in _LEFT), len(lows))
    value = organisation(found, begin)
    if value is None or found.text.islower():
        return []
    return [Finding("employer", value[0], "employer", negated=True)]


def _allergic(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = lows.index("allergic") if "allergic" in lows[:3] else -1
    if skip < 0 or lows[skip + 1 : skip + 2] != ["to"]:
        return []
    objects = [text.removeprefix("to ") for text in split_objects(found, skip + 2, allow_or=True)]
    lead = ("is not " if found.negated else "is ") + found.tail(0, skip + 2)
    return [
        Finding(
            "allergy", text, f"allergy: {opinion_key(text)}", negated=found.negated,
            memory=f"{lead} {third_person(text)}" if len(objects) > 1 else None,
        )
        for text in objects
    ]  # fmt: skip


_FOND = Phrases("""
    a big fan of|a huge fan of|a great fan of|big fan of|a fan of|fan of|a lover of|a big lover of|
    fond of|into|keen on|passionate about|crazy about|mad about|obsessed with|addicted to|
    interested in
""")


def _fond(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("very", "so", "really", "super", "quite", "also") else 0
    if size := _FOND.size(lows, skip):
        end = skip + size
        if not has_object(lows[end:]):
            return []
        objects = split_objects(found, end)
        lead = ("is not " if found.negated else "is ") + found.tail(0, end)
        several = len(objects) > 1
        attribute = "dislikes" if found.negated else "likes"
        return [
            Finding(attribute, text, f"opinion of {opinion_key(text)}", "preference",
                    f"{lead} {third_person(text)}" if several else None, found.negated)
            for text in objects if opinion_key(text)
        ]  # fmt: skip
    if lows[0] == "a" and lows[-1] in ("fan", "lover", "enthusiast") and 2 < len(lows) < 6:
        begin = 2 if lows[1] in ("big", "huge", "great", "massive", "real") else 1
        text = found.tail(begin, len(lows) - 1)
        attribute = "dislikes" if found.negated else "likes"
        if text:
            key = f"opinion of {opinion_key(text)}"
            return [Finding(attribute, text, key, "preference", negated=found.negated)]
    return []


def _job(found: Predicate) -> list[Finding]:
    """ "a 28-year-old nurse from Leeds at Acme": each part an attribute of its own."""
    lows = found.lows
    if lows[0] not in ("a", "an", "the") or len(lows) < 2:
        return []
    start = 0
    findings: list[Finding] = []
    lead = "is not " if found.negated else "is "
    years = number(lows[1].split("-")[0])
    spaced = lows[2:4] in (["year", "old"], ["yr", "old"], ["years", "old"])
    if (lows[1].endswith("year-old") or spaced) and years:
        findings.append(Finding("age", str(years), "age", memory=f"{lead}{years} years old"))
        start = 4 if spaced else 2
        rest = _rest_of_job(found, start) if lows[start : start + 1] else []
        if rest:
            return [*findings, *rest]
    value = occupation(found, start) or title_held(found, start)
    if value is None:
        return findings if len(lows) == 2 else []
    text, end = value
    article = ("an " if text[:1].lower() in "aeiou" else "a ") if start else ""
    part = f"{lead}{article}{found.tail(start, end)}"
    where = lows[end : end + 1]
    whole = not findings and where not in (["from"], ["at"], ["based"], ["living"])
    if lows[end : end + 2] == ["in", "training"] or _beside(lows[end:]):
        return findings
    # Who studies may work as well.
    key = "job: student" if lows[end - 1] == "student" else "job"
    job = Finding("job", text, key, negated=found.negated, memory=None if whole else part)
    rest = _rest_of_job(found, end)
    if not whole and not rest:
        job = job._replace(memory=None if start == 0 else f"{part} {found.tail(end)}".strip())
    return [*findings, job, *rest]


def _rest_of_job(found: Predicate, end: int) -> list[Finding]:
    lows = found.lows
    if lows[end : end + 1] == ["from"]:
        value = place(found, end + 1)
        if value:
            return [Finding("origin", value[0], "origin", memory=f"is {found.tail(end)}")]
    if lows[end : end + 1] == ["at"] and not found.negated:
        value = organisation(found, end + 1)
        if value and lows[end - 1] == "student":
            return [Finding("school", value[0], "school", memory=f"studies {found.tail(end)}")]
        if value:
            return [Finding("employer", value[0], "employer", memory=f"works {found.tail(end)}")]
    if lows[end : end + 2] in (["based", "in"], ["living", "in"]) and not found.negated:
        value = place(found, end + 2)
        if value:
            memory = f"lives in {found.tail(end + 2)}"
            return [Finding("residence", value[0], "residence", memory=memory)]
    return []


_PART_OF_TIME = word_set("evenings nights weekends mornings side during summers winters")


def _beside(lows: list[str]) -> bool:
    """Whether an occupation is one beside another: "a student in the evenings"."""
    return bool(set(lows) & _PART_OF_TIME) or lows[-2:] == ["at", "night"]


_TITLES = word_set("dr mr mrs ms prof")


# Who says so is joking.
_FIGURES = word_set(
    "batman|superman|spiderman|spider-man|iron man|wonder woman|catwoman|aquaman|captain america"
    "|the hulk|hulk|deadpool|harry potter|hermione granger|dumbledore|voldemort|gandalf|frodo"
    "|darth vader|yoda|luke skywalker|sherlock|sherlock holmes|james bond|dracula|frankenstein"
    "|santa|santa claus|father christmas|the easter bunny|mickey mouse|donald duck|pikachu"
    "|cinderella|peter pan|god|jesus christ|buddha|napoleon|julius caesar|cleopatra|einstein"
    "|albert einstein|shakespeare|spartacus|groot|zorro|godzilla|king kong|robin hood|hamlet",
    "|",
)


def _name(found: Predicate) -> list[Finding]:
    rest = found.words[found.after :]
    end = 0
    while end < len(rest) and end < 4 and is_capital(found.text, rest[end]):
        if (
            rest[end].low in NOT_NAMES
            or rest[end].low in FIELDS | _TITLES
            or (rest[end].low.endswith("ing") and (rest[end].end - rest[end].start > 5))
        ):
            return []
        end += 1
    text = found.tail(0, end)
    if text.lower() in _FIGURES:
        return []
    if not 0 < end < 4 or not ends_at(found.lows, end) or not any(map(str.islower, text)):
        return []
    if found.lows[end : end + 1] in (["of"], ["or"], ["to"], ["for"], ["by"]) or len(text) < 2:
        return []
    memory = f"name is not {text}" if found.negated else f"name is {text}"
    name = Finding("name", text, "name", memory=memory, negated=found.negated)
    if found.lows[end : end + 1] == ["from"] and place(found, end + 1):
        value = place(found, end + 1)
        if value:
            return [name, Finding("origin", value[0], "origin", memory=f"is {found.tail(end)}")]
    return [name]


def _weighing(found: Predicate) -> list[Finding]:
    """ "At 85 kilos now", "down to 70 kg"."""
    lows = [low for low in found.lows if low not in ("now", "currently")]
    skip = 1 + (lows[1:2] == ["to"])
    if lows[0] not in ("at", "down", "up") or len(lows) <= skip or len(lows) > skip + 2:
        return []
    figure, unit = lows[skip], " ".join(lows[skip + 1 :])
    spelt = unit in ("kilos", "kg", "kilograms", "pounds", "lbs", "stone")
    if not (spelt and number(figure) is not None) and not figure.endswith(("kg", "lbs")):
        return []
    value = found.tail(found.lows.index(figure), found.lows.index(figure) + 1 + bool(unit))
    return [Finding("weight", value, "weight", negated=found.negated, change=True)]


# Behind these, or a figure, stands what is counted.
_ROUGHLY = word_set("about around")
# What reads a complement, with the words that it may begin with; None for any.
_READERS: tuple[tuple[frozenset[str] | None, Callable[[Predicate], list[Finding]]], ...] = (
    (_ROUGHLY, age),
    (_ROUGHLY, height),
    (None, marital_status),
    (word_set("from originally actually"), origin),
    (word_set("in based now currently a"), location),
    (word_set("born raised"), birth),
    (word_set("employed unemployed jobless between retired self-employed freelance"), _employed),
    (word_set("at with working"), _no_longer_at),
    (None, _allergic),
    (None, _fond),
    (None, belonging),
    (word_set("a an the"), _job),
    (word_set("at down up now currently"), _weighing),
)
