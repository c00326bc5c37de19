"""The statements that a memory holds: "Attends a bike club that meets on Thursdays" says of the
bike club that it meets on Thursdays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ....data import table
from ...english.words import OCCUPATIONS, PETS, RELATIONS
from ...shared.model import capitalise
from .tokens import PEOPLE

# What is only said to be there: who tells of it anew says so again.
_THERE = (
    r"(?:has|attends|goes to|is in|is on|is part of|is a member of|belongs to|lives with|works with"
    r"|plays in|sings in|runs in|rides with|takes|follows|gets|uses|keeps)"
)
_RELATIVE = re.compile(
    rf"^{_THERE} (?:an?|the|their|this|that) (?P<noun>[\w' -]{{2,40}}?)"
    r"(?:, (?P<name>[A-Z][\w'-]*))?,? (?:that|which|who) (?P<told>(?:is|are|has|'s|[a-z]+s) .+)$",
    re.IGNORECASE,
)
_REMARK = re.compile(r" and (?:it|this|that|they|he|she)(?: [a-z]+|'\w+)\b|, which ")
_ROLE = "|".join(sorted(PEOPLE | OCCUPATIONS, key=len, reverse=True))
_BEFORE_NAME = re.compile(
    rf"\btheir (?:new )?(?:{_ROLE}) (?=(?:Dr|Mr|Mrs|Ms|Prof)\.? [A-Z]|[A-Z][\w'-]+)"
)

_KIN_BEFORE_NAME = re.compile(
    rf"(?i:{'|'.join(sorted(RELATIONS | PETS, key=len, reverse=True))}) (?=[A-Z][\w'-]+ [a-z])"
)


# "Plays goalkeeper for a handball club, SV Lohfeld"
_APPOSED = re.compile(
    r" (?:for|in|at|with|to|on) (?P<what>(?:an?|the|their) [\w' -]{2,30}?)(?:,| called"
    r"| named) (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)$"
)


def statements_of(memory: str) -> Iterator[str]:
    """The memory, and what it says by the way, as statements of their own."""
    yield memory
    if found := _RELATIVE.match(memory):
        name = f" {found['name']}" if found["name"] else ""
        yield capitalise(f"{found['noun']}{name} {found['told']}")
    if found := _REMARK.search(memory):
        yield memory[: found.start()]
    if found := _KIN_BEFORE_NAME.match(memory):
        yield memory[found.end() :]  # "Emma sleeps in their bed" of "Daughter Emma ..."
    if " and " not in memory and (found := _APPOSED.search(memory)):
        yield memory[: found.start("what")] + found["name"]
    without = _BEFORE_NAME.sub("", memory)
    if without != memory and not memory.startswith("Their "):
        yield without
    for word, pattern, also in _equivalents():
        if word in memory and (found := re.fullmatch(pattern, memory)):
            yield from (capitalise(found.expand(said)) for said in also)


@cache
def _equivalents() -> list[tuple[str, str, list[str]]]:
    """Word, pattern and what is said as well, of each entry of data/equivalents.toml."""
    entries = table("equivalents").values()
    return [(entry["word"], entry["memory"], entry["says"]) for entry in entries]
