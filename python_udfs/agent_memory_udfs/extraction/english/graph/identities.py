"""Statements with "be" that say who stands how to whom: "Adam is John's father"."""

from __future__ import annotations

from typing import NamedTuple

from ...shared.lexis import word_set
from ...shared.model import USER
from ...shared.roles import MUTUAL
from ..predicate import Predicate
from .names import MINE, is_person, is_stop, personal, role_at, role_type, run_end, text_of, type_of
from .relationships import CALLED_BY_ROLE, NO_OFFICE, OFFICES, PLURALS, ROLES
from .statement import Statement

_MARRIED = {"married": "spouse_of", "engaged": "fiance_of"}
_NAMING = word_set("called named")


class _Side(NamedTuple):
    """One side of "is": names, or the role that somebody has for `owner`."""

    names: tuple[str, ...] = ()
    role: str = ""
    owner: str = ""
    lead: str = ""  # role of the names for the user: "friend Tom"


def identity(said: Statement, found: Predicate, start: int) -> bool:
    """Adds the relation that the statement with "be" gives; False where it gives none."""
    lasting = found.tense == "perfect" and bool({"since", "for"} & set(found.lows))
    if found.verb not in ("be", "go") or not (found.tense == "present" or lasting):
        return False
    begin = found.after
    if found.lows[:1] and found.lows[0] in _NAMING:
        begin += 1
    elif found.verb == "go":
        if found.lows[:1] != ["by"]:
            return False
        begin += 1
    left = _left(said, start)
    if left is None:
        return False
    if left.role:
        names = _names(said, begin)
        if names or left.owner != USER or said.start != said.subject_end:
            return _relate(said, names, left, begin)
        bare = said.role_of_user(0)
        return bool(bare) and _mutual(said, _Side((bare,)), begin)
    return _mutual(said, left, begin) or _role_behind(said, left, begin)


def _left(said: Statement, start: int) -> _Side | None:
    """The side before "is"."""
    fact, words = said.fact, said.words[: said.subject_end]
    if not start:
        return _Side((USER,)) if fact.subject == USER and not said.possessed else None
    role, at, end = role_at(words, 0, owner=True)
    own = said.possessed or (end == 1 and words[:1] and words[0].low in CALLED_BY_ROLE)
    if role and own:
        owned = words[at].low.endswith("'s")
        if end == len(words) and not owned:
            return _Side(role=role, owner=USER)
        if owned and [word.low for word in words[end:]] == ["name"]:
            return _Side(role=role, owner=USER)
        if run_end(said.text, words, end) == len(words) and not owned:
            return _Side((text_of(said.text, words, end, len(words)),), lead=role)
        return None
    if said.possessed and fact.subject == USER:
        return None
    return _others(said, len(words))


def _others(said: Statement, end: int) -> _Side | None:
    """ "Tom", "Tom and Anna", "Tom's father", "Tom's dog's name"."""
    words = said.words[:end]
    stop = run_end(said.text, words, 0)
    if stop and words[stop - 1].low.endswith("'s"):
        role, _, after = role_at(words, stop, owner=True)
        named = [word.low for word in words[after:]] == ["name"]
        bare = after == end and not words[after - 1].low.endswith("'s")
        if role and (bare or (named and words[after - 1].low.endswith("'s"))):
            return _Side(role=role, owner=text_of(said.text, words, 0, stop))
        return None
    names: list[str] = []
    begin = 0
    while begin < end:
        stop = run_end(said.text, words, begin)
        if words[begin].low in ("they", "i") and " and i " in f" {said.source.lower()} ":
            names.append(USER)
            stop = begin + 1
        elif stop == begin or words[stop - 1].low.endswith("'s"):
            return None
        else:
            names.append(text_of(said.text, words, begin, stop))
        begin = stop
        while begin < end and words[begin].low in (",", "and"):
            begin += 1
    return _Side(tuple(names)) if 0 < len(names) < 5 else None


def _names(said: Statement, begin: int) -> list[str]:
    """The names behind "is", none where they are a part of something else."""
    names: list[str] = []
    words = said.words
    while True:
        end = run_end(said.text, words, begin)
        if end == begin or not is_person(words, begin, end) or not is_stop(words, end):
            return names
        names.append(text_of(said.text, words, begin, end))
        if end >= len(words) or words[end].low not in (",", "and"):
            return names
        begin = end + 1
        if words[end].low == "," and begin < len(words) and words[begin].low == "and":
            begin += 1


def _relate(said: Statement, names: list[str], side: _Side, begin: int) -> bool:
    if not names or (len(names) > 1 and said.words[begin - 1].low == "is"):
        names = names[:1]
    owner = side.owner if side.owner == USER else said.graph.name(side.owner, _kind(side.owner))
    for given in names:
        name = said.graph.name(given, role_type(side.role))
        said.graph.relate(name, f"{side.role}_of", owner)
    return bool(names)


def _mutual(said: Statement, left: _Side, begin: int) -> bool:
    """ "Tom and Anna are siblings", "is married to Maria", "is friends with Tom"."""
    words = said.words
    if begin < len(words) and words[begin].low in ("happily", "good", "best", "close", "just"):
        begin += 1
    if begin >= len(words):
        return False
    low = words[begin].low
    relation = _MARRIED.get(low, "")
    role = PLURALS.get(low, "")
    if not relation and role in MUTUAL:
        relation = f"{role}_of"
    if not relation:
        return False
    following = words[begin + 1].low if begin + 1 < len(words) else ""
    if len(left.names) > 1 and (is_stop(words, begin + 1) or following == "to"):
        if following == "to" and [word.low for word in words[begin + 2 : begin + 4]] != [
            "each", "other"]:  # fmt: skip
            return False
        names = [_named(said, name, "person") for name in left.names]
        for index, one in enumerate(names):
            for other in names[index + 1 :]:
                ends = (other, one) if one == USER else (one, other)
                said.graph.relate(ends[0], relation, ends[1])
        return True
    if len(left.names) != 1 or following not in ("to", "with"):
        return False
    if (following == "to") != (low in _MARRIED):
        return False
    others = _names(said, begin + 2)[: 1 if low in _MARRIED else 4]
    me = _named(said, left.names[0], "person", left.lead)
    for given in others:
        said.graph.relate(said.graph.name(given, "person"), relation, me)
    return bool(others)


def _role_behind(said: Statement, left: _Side, begin: int) -> bool:
    """ "is John's father", "is my friend", "is the father of John", "is the capital of France"."""
    words, text = said.words, said.text
    if len(left.names) != 1 or begin >= len(words):
        return False
    kind, owner, role = "", "", ""
    stop = run_end(text, words, begin)
    if stop > begin and words[stop - 1].low.endswith("'s"):
        role, at, end = role_at(words, stop)
        if not role or words[at].low in PLURALS or not is_stop(words, end):
            return False
        owner = said.graph.name(text_of(text, words, begin, stop), "person")
    elif words[begin].low in MINE:
        role, at, end = role_at(words, begin + 1)
        if not role or words[at].low in PLURALS or not said.mine or not is_stop(words, end):
            return False
        owner = USER
    else:
        role, owner = _role_of(said, left, begin)
        kind = "" if role in ROLES.values() else "other"
    if not role or not owner:
        return False
    name = _named(said, left.names[0], role_type(role) if not kind else "", left.lead)
    said.graph.relate(name, f"{role}_of".replace("-", "_"), owner)
    return bool(name)


def _role_of(said: Statement, left: _Side, begin: int) -> tuple[str, str]:
    """(role, owner) of "the father of John", "a friend of mine", "the capital of France"."""
    words, text = said.words, said.text
    article = words[begin].low in ("a", "an", "the", "one")
    begin += article
    role, at, end = role_at(words, begin)
    if not role and article and begin < len(words):
        low = words[begin].low
        office = low in OFFICES or (low.isalpha() and words[begin - 1].low == "the")
        known = low in OFFICES or left.names != (USER,)
        if office and known and low not in NO_OFFICE and low not in PLURALS:
            role, at, end = low, begin, begin + 1
    if not role or end + 1 >= len(words) or words[end].low != "of" or words[at].low in PLURALS:
        return "", ""
    if words[end + 1].low in ("theirs", "mine", "ours") and said.mine:
        return role, USER
    stop = run_end(text, words, end + 1)
    if stop == end + 1 or words[stop - 1].low.endswith("'s") or not is_stop(words, stop):
        return "", ""
    owner = text_of(text, words, end + 1, stop)
    person = role in ROLES.values()
    other = "place" if role == "capital" else "organization"
    return role, said.graph.name(owner, type_of(owner, "person" if person else other))


def _named(said: Statement, given: str, kind: str, lead: str = "") -> str:
    if given == USER:
        return USER
    name = said.graph.name(given, kind or _kind(given))
    if lead:
        said.graph.relate(name, f"{lead}_of", USER)
    return name


def _kind(name: str) -> str:
    return personal(name)
