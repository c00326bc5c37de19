"""Patterns and phrases that are looked for in every sentence."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

from agent_memory_udfs import extraction
from agent_memory_udfs.extraction.shared.lexis import Phrases
from agent_memory_udfs.extraction.shared.prefilter import Prefiltered

# As the standard library reads a pattern.
code, parser = map(importlib.import_module, ("re._constants", "re._parser"))
Part = tuple[Any, Any]


def _all() -> Iterator[tuple[str, Prefiltered]]:
    for module in pkgutil.walk_packages(extraction.__path__, f"{extraction.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Prefiltered):
                yield f"{module.name.removeprefix(extraction.__name__)}.{name}", value


def _parts(sequence: Any) -> Iterator[Part]:
    """The parts of a pattern without its groups and what has no letters."""
    for kind, value in sequence:
        if kind is code.SUBPATTERN:
            yield from _parts(value[3])
        elif kind not in (code.AT, code.ASSERT, code.ASSERT_NOT):
            yield kind, value


def _letter(part: Part) -> str:
    kind, value = part
    if kind is code.LITERAL:
        return chr(value).lower()
    if kind is code.IN and all(each is code.LITERAL for each, _ in value):
        letters = {chr(each).lower() for _, each in value}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _has(parts: list[Part], words: tuple[str, ...]) -> bool:
    """Whether a text in ASCII that fits the parts has one of the words in any case."""
    run = ""
    for part in [*parts, (code.ANY, None)]:
        letter = _letter(part)
        run += letter
        if not letter:
            if any(word in run for word in words) or not run.isascii():
                return True
            run = ""
    for place, (kind, value) in enumerate(parts):
        if kind is code.BRANCH:
            before, after = _letters(parts[:place][::-1])[::-1], _letters(parts[place + 1 :])
            if all(_has([*before, *_parts(way), *after], words) for way in value[1]):
                return True
        elif (
            kind in (code.MAX_REPEAT, code.MIN_REPEAT)
            and value[0]
            and _has(list(_parts(value[2])) * value[0], words)
        ):
            return True
    return False


def _letters(parts: list[Part]) -> list[Part]:
    """Those that stand before the first that is no letter."""
    end = next((place for place, part in enumerate(parts) if not _letter(part)), len(parts))
    return parts[:end]


def test_what_fits_a_pattern_has_one_of_its_words() -> None:
    """Read here, not where tests are collected: each worker would compile two thousand patterns."""
    found = list(_all())
    assert found
    assert [name for name, each in found if not each.words] == []
    assert [
        (name, word)
        for name, each in found
        for word in each.words
        if word != word.lower() or not word
    ] == []
    assert [
        name
        for name, each in found
        if not _has(list(_parts(parser.parse(each.pattern))), each.words)
    ] == []


def test_a_word_that_is_not_necessary_is_found_out() -> None:
    def proved(words: str, pattern: str) -> bool:
        return _has(list(_parts(parser.parse(pattern))), tuple(words.split("|")))

    assert proved("story|tale", r"\b(?:sad )?(?:story|tale) of a\b")
    assert not proved("story", r"\b(?:sad )?(?:story|tale) of a\b")
    assert not proved("sad", r"\b(?:sad )?story\b")
    assert proved("youre|your", r"you(?:re|rs)")
    assert not proved("colour", r"colou?r")


def test_a_text_is_searched_where_it_may_fit() -> None:
    known = Prefiltered("story|tale", r"\b(?:sad )?(?:story|tale) of a\b")
    assert known.search("A Sad STORY of a man") is not None
    assert known.search("a history") is None
    assert known.search("nothing of that") is None
    assert known.sub("x", "a tale of a man") == "a x man"
    assert known.sub("x", "nothing") == "nothing"
    assert known.match("tale of a man") is not None


def test_phrases_are_found_where_they_begin() -> None:
    known = Phrases("going to|going|a b c|a|")
    assert known.sizes(["so", "a", "b", "c"], 1) == [3, 1]
    assert known.size(["going", "to", "go"]) == 2
    assert known.size(["a", "b"]) == 1
    assert known.size(["b"]) == known.size([]) == known.size(["a"], 1) == 0
    assert known.stand_in(["so", "going"]) and not known.stand_in(["so", "b"])
