"""Puts a model's fact into the slot that the builtin extractor would put it into.

The quote is read by the builtin extractor too: where both see the same attribute with the same
value, its slot and value are taken as they are. Else the slot follows from the attribute's name by
the same tables. An attribute that nobody knows fills no slot: two values of it may both be true.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..characters import simplified
from ..extraction import extract
from ..extraction.chinese.opinions import opinion_key as chinese_opinion_key
from ..extraction.chinese.words import NOUNS as CHINESE_NOUNS
from ..extraction.chinese.words import RELATIONS as CHINESE_RELATIONS
from ..extraction.chinese.words import SINGLE_RELATIONS as CHINESE_SINGLE_RELATIONS
from ..extraction.english.slots.attributes import NOUNS, VERB_RULES
from ..extraction.english.slots.opinions import opinion_key
from ..extraction.english.subjects import favorite_of
from ..extraction.english.words import RELATIONS, SINGLE_RELATIONS
from ..extraction.shared.attributes import ALIASES, ATTRIBUTES, values
from ..extraction.shared.model import USER
from ..extraction.shared.script import has_cjk, is_chinese
from .grounding import plain_text

if TYPE_CHECKING:
    from .evidence import Evidence

# Nouns that name an attribute behind "my" but mean too much as the name of one.
_VAGUE = ("number", "title", "mail", "cell", "role", "position", "mobile")
_OPINION = "opinion of "
_LONGEST_KEY = 60
_LONGEST_CHINESE_KEY = 20
# What tells C from C++ and 5 from 5%.
_SIGNS = re.compile("[+#%]")


class Place(NamedTuple):
    """What a fact is about: `slot` is None where several values may hold at a time.

    `agreed` where the rules read the same in the quote.
    """

    attribute: str | None
    slot: str | None
    value: str | None
    negated: bool
    agreed: bool = False


@cache
def exclusive_attributes() -> frozenset[str]:
    """Attributes with one value at a time."""
    return frozenset(name for name, known in ATTRIBUTES.items() if known.one_at_a_time)


@cache
def names_of(attribute: str) -> frozenset[str]:
    """The nouns by which people name an attribute, normalised."""
    nouns = [noun for table in (NOUNS, CHINESE_NOUNS) for noun, name in table.items()
             if name == attribute]  # fmt: skip
    verbs = [verb for verb, rules in VERB_RULES.items()
             if any(rule.attribute == attribute for rule in rules)]  # fmt: skip
    return frozenset(plain_text(name) for name in (*nouns, *verbs, attribute.replace("_", " ")))


def attribute_name(text: str) -> str:
    """The extractor's own name of an attribute, else the text in lower case."""
    plain = " ".join(text.replace("_", " ").lower().split())
    favorite = favorite_of(plain.split())
    if favorite:
        return favorite
    if plain in ALIASES:
        return ALIASES[plain]
    if plain in NOUNS and plain not in _VAGUE:
        return NOUNS[plain]
    if plain in CHINESE_NOUNS:
        return CHINESE_NOUNS[plain]
    joined = plain.replace(" ", "_")
    return joined if joined in exclusive_attributes() else plain


def subject_name(text: str) -> str:
    """ "user", or the lower-case name or relation as the extractor has it."""
    plain = " ".join(text.lower().split())
    plain = re.sub(r"^(?:the |my |(?:the )?user['’]s |用户的|我的)+", "", plain)
    if plain in ("", "user", "speaker", "i", "me", "myself", "self", "用户", "我", "本人"):
        return USER
    return plain


def place_of(
    subject: str,
    attribute: str | None,
    value: str | None,
    *,
    negated: bool,
    quote: str,
    text: str,
    forgets: bool = False,
) -> Place:
    """Attribute, slot and value of a fact whose quote is known to be in the messages.

    Only one that `forgets` names a slot without a value.
    """
    name = attribute_name(attribute) if attribute else None
    if name == "likes" and negated:
        name = "dislikes"
    agreed = _agreed(subject, name, value, negated, quote, text)
    if agreed is not None:
        return agreed
    if name in ("likes", "dislikes"):
        negated = name == "dislikes"
    if name is None:
        return Place(None, None, value, negated)
    if value is not None:
        value = _value(name, value)
    if not _one_person(subject):
        return Place(name, None, value, negated)
    key = name if forgets and value is None and _exclusive(name) else _key(name, value, quote)
    return Place(name, f"{subject} / {key}" if key else None, value, negated)


def tells_of_another(text: str, place: Place, evidence: Evidence) -> bool:
    """Whether a statement that is said to be about the user names another subject: "Anna lives in
    Oslo", "Sister works at Acme", 妹妹住在上海."""
    attribute = place.attribute or ""
    first = re.match(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*", text)
    if first is None or not attribute:
        return False
    if has_cjk(text):
        told = [role for role in CHINESE_RELATIONS if text.startswith(role)]
        known = names_of(attribute)
        if told and not any(plain_text(role) in known for role in told):
            return not re.match(r"[是叫名：:]", text[len(max(told, key=len)) :])
        return any(
            fact["slot"] is not None
            and fact["attribute"] == attribute
            and fact["subject"] not in (USER, "")
            and text.startswith(fact["subject"])
            for fact in extract([{"role": "user", "content": text}])
        )
    word = plain_text(re.sub("['\u2019]s$", "", first.group()))
    if word in RELATIONS:
        return not _names(word, attribute)
    value = f" {plain_text(place.value or '')} "
    return f" {word} " not in value and evidence.is_name(first.group())


def _names(word: str, attribute: str) -> bool:
    """Whether the noun is one by which people name the attribute: "wife" the spouse."""
    return word in names_of(attribute) or attribute_name(word) == attribute


def _one_person(subject: str) -> bool:
    """Whether the words name the same person each time: "wife" does, "friend" may not."""
    if subject in RELATIONS:
        return subject in SINGLE_RELATIONS
    if subject in CHINESE_RELATIONS:
        return subject in CHINESE_SINGLE_RELATIONS
    return True


def _agreed(
    subject: str, name: str | None, value: str | None, negated: bool, quote: str, text: str
) -> Place | None:
    """The place that the builtin extractor gives the same fact, if it finds it in the quote."""
    said = f" {plain_text(value if value else text)} "
    found: list[dict[str, Any]] = []
    for fact in extract([{"role": "user", "content": quote}]):
        if fact["slot"] is None or fact["subject"] != subject or not fact["value"]:
            continue
        if fact["action"] == "forget" or name not in (None, fact["attribute"]):
            continue
        opinion = fact["attribute"] in ("likes", "dislikes")
        if not opinion and fact["negated"] != negated:
            continue
        if value is not None and _SIGNS.findall(value) != _SIGNS.findall(fact["value"]):
            continue
        words = plain_text(fact["value"])
        if words and (f" {words} " in said or (value and said in f" {words} ")):
            found.append(fact)
    if len(found) != 1:
        return None
    fact = found[0]
    denies = fact["negated"] or fact["attribute"] == "dislikes"
    return Place(fact["attribute"], fact["slot"], fact["value"], denies, agreed=True)


def _key(name: str, value: str | None, quote: str) -> str:
    """The attribute inside the slot, "" where the fact fills none."""
    if value is None:
        return ""
    each = ATTRIBUTES[name].each if name in ATTRIBUTES else ""
    if name == "language":
        return each + value.capitalize()
    if each:
        return _object_key(each, value, quote)
    if name in ("children", "siblings"):
        return f"number of {name}" if value.isdecimal() else ""
    return name if _exclusive(name) else ""


def _exclusive(name: str) -> bool:
    return name in exclusive_attributes() or name.startswith("favorite ")


def _object_key(lead: str, value: str, quote: str) -> str:
    chinese = is_chinese(quote) or has_cjk(value)
    if not chinese:
        key = opinion_key(value)
    elif lead == _OPINION:
        key = chinese_opinion_key(value)
    else:
        key = simplified(value)
    fits = 0 < len(key) <= (_LONGEST_CHINESE_KEY if chinese else _LONGEST_KEY)
    return lead + key if fits else ""


def _value(name: str, value: str) -> str:
    """The value as the extractor writes it, where it does not take the words as they are."""
    low = value.lower().strip(" .")
    if name in ("marital_status", "gender", "smokes"):
        known = values(name, "english") | values(name, "chinese")
        return known.get(low, low if name == "gender" else value)
    if name == "age":
        figures = re.fullmatch(r"\D{0,12}(\d{1,3})\D{0,12}", low)
        return figures.group(1) if figures else value
    return value.strip(" .,;。，")
