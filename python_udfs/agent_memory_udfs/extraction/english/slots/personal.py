"""Complements of "be" that describe a person: age, height, marital status, where from, gender."""

from __future__ import annotations

import re

from ...shared.attributes import values
from ...shared.lexis import word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..words import DIETS, NATIONALITIES, RELIGIONS
from .occupations import ends_at
from .places import after_place, number, place

MARITAL = values("marital_status", "english")
_AGE_AND_GENDER = re.compile(r"[1-9]\d(?:f|m|nb)")
_FEET = re.compile(r"[3-8]'\d{1,2}")
_GENDERS = values("gender", "english")


def simple(found: Predicate, attribute: str, value: str) -> list[Finding]:
    return [Finding(attribute, value, attribute, negated=found.negated)]


def age(found: Predicate) -> list[Finding]:
    found = found.exactly()
    lows = found.lows
    if lows[0][0].isdigit() and _AGE_AND_GENDER.fullmatch(lows[0]) and ends_at(lows, 1):
        return simple(found, "age", lows[0].rstrip("fmnb"))
    years = number(lows[0])
    if years is None or not 0 < years < 121:
        return []
    after = lows[1:4]
    if after[:2] == ["years", "old"] or after[:1] in (["yo"], ["y/o"], ["yrs"], ["years-old"]):
        return simple(found, "age", str(years))
    bare = ends_at(lows, 1) and after[:1] not in (["to"], ["in"], ["on"], ["at"], ["of"], ["for"])
    if bare and (not after or after[0] != "." or len(after) == 1):
        return simple(found, "age", str(years))
    return []


def height(found: Predicate) -> list[Finding]:
    lows = found.lows
    if _FEET.fullmatch(lows[0]) and len(lows) < 4:
        return simple(found, "height", found.tail().removesuffix(" tall"))
    tall = lows[-1] == "tall" or lows[0].endswith("cm") or lows[1:2] == ["cm"]
    counted = lows[0][0].isdigit() or number(lows[0]) is not None or lows[0] in ("about", "around")
    if tall and counted and not {"in", "with", "without"} & set(lows):  # "185 cm in heels"
        return simple(found, "height", found.tail().removesuffix(" tall"))
    return []


def marital_status(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("a", "happily", "recently", "newly") else 0
    status = MARITAL.get(lows[skip]) if len(lows) > skip else None
    if status is None:
        return []
    after = lows[skip + 1 : skip + 3]
    if status == "engaged" and after[:1] in (["in"], ["with"], ["by"]):
        return []
    if after[:1] == ["to"]:
        if len(lows) <= skip + 2 or (lows[skip + 2] in ("my", "the", "a") and _is_thing(lows)):
            return []
    elif not ends_at(lows, skip + 1) or after[:1] == ["of"] or (status == "separated" and after):
        return []
    value = "not " + status if found.negated else status
    return [Finding("marital_status", value, "marital_status", negated=found.negated)]


def _is_thing(lows: list[str]) -> bool:
    return lows[-1] in ("job", "work", "career", "game", "sea", "music", "phone", "computer")


def origin(found: Predicate) -> list[Finding]:
    lows = found.lows
    skip = 1 if lows[0] in ("originally", "actually") else 0
    if lows[skip : skip + 1] != ["from"]:
        return []
    value = place(found, skip + 1)
    if value is None or not after_place(found, value[1]) or "to" in lows[value[1] :][:1]:
        return []
    return simple(found, "origin", value[0])


def location(found: Predicate) -> list[Finding]:
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
    return simple(found, attribute, value[0])


_MONTHS = word_set(
    "january february march april may june july august september october november december"
)


def birth(found: Predicate) -> list[Finding]:
    lows = found.lows
    if lows[:1] == ["raised"] and lows[1:2] == ["in"]:
        value = place(found, 2)
        return simple(found, "upbringing", value[0]) if value else []
    if lows[:2] == ["born", "on"] or (
        lows[:2] == ["born", "in"] and lows[2:3][0:1] and (lows[2] in _MONTHS)
    ):
        end = 2
        while end < len(lows) and (lows[end] in _MONTHS or lows[end][0].isdigit() or lows[end] in (
            ",", "the", "of", "st", "nd", "rd", "th")):  # fmt: skip
            end += 1
        value_text = found.tail(2, end).rstrip(", ")
        return simple(found, "birthday", value_text) if any(map(str.isdigit, value_text)) or (
            lows[2] in _MONTHS) else []  # fmt: skip
    if lows[:2] == ["born", "in"] and lows[2:3] and lows[2].isdigit() and len(lows[2]) == 4:
        return simple(found, "birth_year", lows[2])
    if lows[:2] == ["born", "in"] or lows[:4] == ["born", "and", "raised", "in"]:
        value = place(found, 2 if lows[1] == "in" else 4)
        return simple(found, "birthplace", value[0]) if value else []
    return []


def belonging(found: Predicate) -> list[Finding]:
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
            return simple(found, attribute, found.tail(skip, skip + 1))
    if low in _GENDERS and len(lows) == skip + 1:
        return simple(found, "gender", _GENDERS[low])
    return []
