"""Patterns that nearly no text fits, which is seen from a few letters without the pattern.

To look for a word takes a twentieth of what a pattern takes that tries its alternatives at every
letter. tests/unit/test_prefilter.py proves of each pattern that what fits it has one of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable


class Prefiltered:
    """A pattern, and the words of which a text in ASCII that it fits has one, in lower case and cut
    at "|"."""

    __slots__ = ("_pattern", "words")

    def __init__(self, words: str, pattern: str, *, flags: int = re.IGNORECASE) -> None:
        self.words = tuple(words.split("|"))
        self._pattern = re.compile(pattern, flags)

    @property
    def pattern(self) -> str:
        """As it is written."""
        return self._pattern.pattern

    def may_fit(self, text: str) -> bool:
        """Whether a text has one of the words, or letters beyond ASCII."""
        if not text.isascii():
            return True
        low = text.lower()
        for word in self.words:  # noqa: SIM110 (any() takes twice as long)
            if word in low:
                return True
        return False

    def search(self, text: str, begin: int = 0) -> re.Match[str] | None:
        """As of a compiled pattern."""
        return self._pattern.search(text, begin) if self.may_fit(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """As of a compiled pattern."""
        return self._pattern.match(text) if self.may_fit(text) else None

    def sub(self, said: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As of a compiled pattern."""
        return self._pattern.sub(said, text) if self.may_fit(text) else text
