"""What the modules have in the server in place of re: patterns that are compiled when first used.

The build writes `from agent_memory_udfs import patterns as re` where the sources say `import re`. A
language is read by hundreds of patterns, and a message needs few of them: compiling all was a third
of what a session's first English message costs, and four fifths of its first Chinese one.
"""

from __future__ import annotations

from re import *  # noqa: F403
from re import Pattern
from re import compile as compile_now
from typing import Any


class LatePattern:
    """A pattern that is compiled once something but its text is asked of it."""

    _compiled: Pattern[str] | None = None

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __eq__(self, other: object) -> bool:
        """A match tells which pattern it is of: `match.re == _PATTERN`, but never `is`."""
        return (self.pattern, self.flags) == (
            getattr(other, "pattern", None), getattr(other, "flags", None)
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash(self.pattern)

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = compile_now(self.pattern, self._flags)
        asked = getattr(self._compiled, name)
        setattr(self, name, asked)  # found at once the next time
        return asked


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # type: ignore[no-redef]
    """As re.compile(); what is wrong with a pattern shows when it is used."""
    return LatePattern(pattern, flags)  # type: ignore[return-value]
