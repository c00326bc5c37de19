"""Which part of a document a hit shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agent_memory.gateway.container.query.checks import NAME, PATTERNS, Json, kind_of
from agent_memory.gateway.container.query.errors import illegal, malformed

OPTIONS = ("includes", "include", "excludes", "exclude")


@dataclass(frozen=True)
class Source:
    """shows: whether at all; patterns of paths, * is any text."""

    shows: bool = True
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()

    def of(self, document: Json) -> Json:
        """The part of a document."""
        if not self.includes and not self.excludes:
            return document
        includes = chosen(self.includes) if self.includes else None
        part: Json = pruned(document, "", includes, chosen(self.excludes))
        return part

    def may_show(self, name: str) -> bool:
        """Whether a field at the top is among it."""
        return self.shows and name in self.of({name: 0})


Chosen = Callable[[str], bool]


def chosen(patterns: tuple[str, ...]) -> Chosen:
    """Whether a path or one above it fits a pattern. Each pattern is read once, without turning
    back: a piece between stars is found where it first stands.
    """

    def fits(path: str) -> bool:
        return any(like(pattern, path) for pattern in patterns)

    return fits


def like(pattern: str, path: str) -> bool:
    first, *rest = pattern.split("*")
    if not rest:
        return path == first
    *middle, last = rest
    if not path.startswith(first) or not path.endswith(last) or len(path) < len(first + last):
        return False
    place, end = len(first), len(path) - len(last)
    for piece in middle:
        found = path.find(piece, place, end)
        if found < 0:
            return False
        place = found + len(piece)
    return True


NOTHING = object()


def pruned(value: Any, path: str, includes: Chosen | None, excludes: Chosen) -> Any:
    """What of a value is chosen, or NOTHING. includes: None where all is."""
    if path and excludes(path):
        return NOTHING
    if path and includes is not None and includes(path):
        includes = None  # and so is what is below
    if isinstance(value, dict):
        parts = {
            name: pruned(below, f"{path}.{name}" if path else name, includes, excludes)
            for name, below in value.items()
        }
        told: Any = {name: part for name, part in parts.items() if part is not NOTHING}
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        told = [
            part for one in value if (part := pruned(one, path, includes, excludes)) is not NOTHING
        ]
    else:
        told = value if includes is None else None
    return told if told or includes is None or not path else NOTHING


def source_of(told: Any) -> Source:
    """_source: true, false, a pattern, patterns, or includes and excludes."""
    if told is None:
        return Source()
    if isinstance(told, bool):
        return Source(told)
    if isinstance(told, (str, list)):
        return Source(includes=patterns_of(told))
    if not isinstance(told, dict):
        raise malformed(f"[_source] expected a boolean, texts or an object but got {kind_of(told)}")
    for name in told:
        if name not in OPTIONS:
            raise malformed(f"Unknown key for a {kind_of(told[name])[1:-1]} in [{name[:100]}].")
    includes = patterns_of(told.get("includes", [])) + patterns_of(told.get("include", []))
    excludes = patterns_of(told.get("excludes", [])) + patterns_of(told.get("exclude", []))
    return Source(True, includes, excludes)


def patterns_of(told: Any) -> tuple[str, ...]:
    patterns = [told] if isinstance(told, str) else told
    if not isinstance(patterns, list) or not all(isinstance(one, str) for one in patterns):
        raise malformed("[_source] expects names of fields, or patterns of them")
    if len(patterns) > PATTERNS or any(len(one) > NAME for one in patterns):
        raise illegal(f"[_source] has more than {PATTERNS} patterns, or a longer one than {NAME}")
    return tuple(re.sub(r"\*+", "*", one) for one in patterns)
