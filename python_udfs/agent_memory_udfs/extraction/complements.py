"""What stands behind "am" and "is": name, age, origin, status, occupation, diet, allergy..."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .grammar import Predicate, is_capital
from .lexis import word_set
from .model import Finding
from .occupations import ends_at, occupation
from .opinions import has_object, opinion_key, split_objects
from .places import after_place, number, organisation, place
from .rendering import third_person
from .words import DIETS, FIELDS, NATIONALITIES, NOT_NAMES, RELIGIONS

MARITAL = {
    "single": "single", "married": "married", "divorced": "divorced", "engaged": "engaged",
    "widowed": "widowed", "unmarried": "single", "widow": "widowed", "widower": "widowed",
    "bachelor": "single", "separated": "separated", "newlywed": "married",
}  # fmt: skip
_GENDERS = {
    "man": "male", "woman": "female", "male": "male", "female": "female", "boy": "male",
    "girl": "female", "guy": "male", "non-binary": "non-binary", "nonbinary": "non-binary",
    "transgender": "transgender", "genderfluid": "genderfluid",
}  # fmt: skip


def complement_findings(found: Predicate, *, is_user: bool) -> list[Finding]:
    """Attributes in the complement of "be"; several when all its parts are attributes."""
    if found.unreal or found.habit_over or "also" in found.adverbs:
        return []
    if found.tense == "past":
        return _born(found) if found.lows[:1] in (["born"], ["raised"]) else []
    if found.tense == "perfect":
        return _since(found, is_user)
    parts = list(_parts(found))
    if len(parts) > 1:
        each = [_one(part, is_user) for part in parts]
        known = [findings for findings in each if findings]
        if len(known) == len(parts) or (each[0] and each[0][0].attribute == "name"):
            return [
                finding if finding.memory else finding._replace(memory=_text(part))
                for part, findings in zip(parts, each, strict=True)
                for finding in findings
            ]
    return _one(found, is_user)


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
    words = found.words
    begin = found.after
    for index in range(found.after, len(words) + 1):
        if index == len(words) or words[index].low in (",", "and"):
            if index > begin:
                yield _slice(found, begin, index)
            begin = index + 1


def _slice(found: Predicate, begin: int, end: int) -> Predicate:
    part = Predicate(found.text, found.words[:end], found.start)
    part.verb, part.after, part.negated = "be", begin, found.negated
    part.tense, part.adverbs = found.tense, found.adverbs
    return part


def _one(found: Predicate, is_user: bool) -> list[Finding]:
    if not found.lows or not found.tail():
        return []
    for reader in _READERS:
        findings = reader(found)
        if findings:
            return findings
    return _name(found) if is_user else []


def _simple(found: Predicate, attribute: str, value: str) -> list[Finding]:
    return [Finding(attribute, value, attribute, negated=found.negated)]


def _age(found: Predicate) -> list[Finding]:
    lows = found.lows
    years = number(lows[0])
    if years is None or not 0 < years < 121:
        return []
    after = lows[1:4]
    if after[:2] == ["years", "old"] or after[:1] in (["yo"], ["y/o"], ["yrs"], ["years-old"]):
        return _simple(found, "age", str(years))
    bare = ends_at(lows, 1) and after[:1] not in (["to"], ["in"], ["on"], ["at"], ["of"], ["for"])
    if bare and (not after or after[0] != "." or len(after) == 1):
        return _simple(found, "age", str(years))
    return []


def _height(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[-1] == "tall" or lows[0].endswith("cm") or lows[1:2] in (["cm"], ["centimeters"]):
        if lows[0][0].isdigit() or number(lows[0]) is not None or lows[0] in ("about", "around"):
            return _simple(found, "height", found.tail().removesuffix(" tall"))
    return []


def _marital(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("a", "happily", "recently", "newly") else 0
    status = MARITAL.get(lows[skip]) if len(lows) > skip else None
    if status is None:
        return []
    after = lows[skip + 1 : skip + 3]
    if status == "engaged" and after[:1] in (["in"], ["with"], ["by"]):
        return []
    if after[:1] == ["to"]:
        if len(lows) <= skip + 2 or (lows[skip + 2] in ("my", "the", "a") and _not_a_person(lows)):
            return []
    elif not ends_at(lows, skip + 1) or after[:1] == ["of"] or (status == "separated" and after):
        return []
    value = "not " + status if found.negated else status
    return [Finding("marital_status", value, "marital_status", negated=found.negated)]


def _not_a_person(lows: list[str]) -> bool:
    return lows[-1] in ("job", "work", "career", "game", "sea", "music", "phone", "computer")


def _from(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("originally", "actually") else 0
    if lows[skip : skip + 1] != ["from"]:
        return []
    value = place(found, skip + 1)
    if value is None or not after_place(found, value[1]) or "to" in lows[value[1] :][:1]:
        return []
    return _simple(found, "origin", value[0])


def _located(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[0] == "based" and lows[1:2] in (["in"], ["at"]):
        skip, attribute = 2, "residence"
    elif lows[:4] == ["a", "resident", "of", lows[3] if len(lows) > 3 else ""]:
        skip, attribute = 3, "residence"
    elif lows[0] == "in" or lows[:2] in (["now", "in"], ["currently", "in"]):
        skip = 1 if lows[0] == "in" else 2
        now = "now" in found.adverbs or lows[0] == "now"
        attribute = "residence" if now else "location"
    else:
        return []
    value = place(found, skip)
    if value is None or not after_place(found, value[1]):
        return []
    if set(lows[value[1] :]) & {"for", "until", "till", "this", "on", "week", "today", "visiting"}:
        attribute = "location" if attribute == "residence" and skip == 1 else attribute
        if attribute == "location":
            return []
    return _simple(found, attribute, value[0])


_MONTHS = word_set(
    "january february march april may june july august september october november december"
)


def _born(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[:1] == ["raised"] and lows[1:2] == ["in"]:
        value = place(found, 2)
        return _simple(found, "upbringing", value[0]) if value else []
    if lows[:2] == ["born", "on"] or (
        lows[:2] == ["born", "in"] and lows[2:3][0:1] and (lows[2] in _MONTHS)
    ):
        end = 2
        while end < len(lows) and (lows[end] in _MONTHS or lows[end][0].isdigit() or lows[end] in (
            ",", "the", "of", "st", "nd", "rd", "th")):  # fmt: skip
            end += 1
        value_text = found.tail(2, end).rstrip(", ")
        return _simple(found, "birthday", value_text) if any(map(str.isdigit, value_text)) or (
            lows[2] in _MONTHS) else []  # fmt: skip
    if lows[:2] == ["born", "in"] and lows[2:3] and lows[2].isdigit() and len(lows[2]) == 4:
        return _simple(found, "birth_year", lows[2])
    if lows[:2] == ["born", "in"] or lows[:4] == ["born", "and", "raised", "in"]:
        value = place(found, 2 if lows[1] == "in" else 4)
        return _simple(found, "birthplace", value[0]) if value else []
    return []


def _employed(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[0] == "employed" and lows[1:2] in (["at"], ["by"], ["with"]):
        value = organisation(found, 2)
        return _simple(found, "employer", value[0]) if value else []
    if lows[0] in ("retired", "unemployed", "self-employed", "freelance", "jobless"):
        return _simple(found, "job", lows[0]) if ends_at(lows, 1) else []
    return []


def _allergic(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = next((i for i, low in enumerate(lows[:3]) if low == "allergic"), -1)
    if skip < 0 or lows[skip + 1 : skip + 2] != ["to"]:
        return []
    objects = split_objects(found, skip + 2, allow_or=True)
    lead = ("is not " if found.negated else "is ") + found.tail(0, skip + 2)
    return [
        Finding(
            "allergy", text, f"allergy: {opinion_key(text)}", negated=found.negated,
            memory=f"{lead} {third_person(text)}" if len(objects) > 1 else None,
        )
        for text in objects
    ]  # fmt: skip


_FOND = (
    ("a", "big", "fan", "of"), ("a", "huge", "fan", "of"), ("a", "fan", "of"), ("fond", "of"),
    ("into",), ("keen", "on"), ("passionate", "about"), ("crazy", "about"), ("obsessed", "with"),
    ("addicted", "to"), ("interested", "in"), ("a", "lover", "of"), ("a", "great", "fan", "of"),
    ("big", "fan", "of"), ("fan", "of"), ("a", "big", "lover", "of"), ("mad", "about"),
)  # fmt: skip


def _fond(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("very", "so", "really", "super", "quite", "also") else 0
    for phrase in _FOND:
        end = skip + len(phrase)
        if tuple(lows[skip:end]) == phrase:
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


def _belonging(found: Predicate) -> list[Finding]:
    """Diet, nationality, religion, gender: one word, with or without an article."""
    lows = found.lows
    skip = 1 if lows[0] in ("a", "an", "strictly") else 0
    if len(lows) <= skip:
        return []
    low = lows[skip]
    citizen = lows[skip + 1 : skip + 2] in (["citizen"], ["national"])
    if not ends_at(lows, skip + 1 + citizen) or lows[skip + 1 : skip + 2] == ["or"]:
        return []
    for attribute, known in (("nationality", NATIONALITIES), ("religion", RELIGIONS),
                             ("diet", DIETS)):  # fmt: skip
        if low in known and (attribute != "diet" or not citizen):
            return _simple(found, attribute, found.tail(skip, skip + 1))
    if low in _GENDERS and len(lows) == skip + 1:
        return _simple(found, "gender", _GENDERS[low])
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
    if lows[1].endswith("year-old") and years:
        findings.append(Finding("age", str(years), "age", memory=f"{lead}{years} years old"))
        start = 2
    value = occupation(found, start)
    if value is None:
        return findings if len(lows) == 2 else []
    text, end = value
    article = ("an " if text[:1].lower() in "aeiou" else "a ") if start == 2 else ""
    part = f"{lead}{article}{found.tail(start, end)}"
    where = lows[end : end + 1]
    whole = not findings and where not in (["from"], ["at"], ["based"], ["living"])
    if lows[end : end + 2] == ["in", "training"]:
        return findings
    job = Finding("job", text, "job", negated=found.negated, memory=None if whole else part)
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


_TITLES = word_set("dr mr mrs ms prof")


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


_READERS: tuple[Callable[[Predicate], list[Finding]], ...] = (
    _age, _height, _marital, _from, _located, _born, _employed, _allergic, _fond, _belonging, _job,
)  # fmt: skip
