"""Reads the JSON out of what a model wrote: fenced, surrounded by prose, broken or cut off.

Of a broken list of facts each is mended by itself; of a list that ends in the middle only the facts
that were finished are kept.
"""

from __future__ import annotations

import json
import re
from typing import Any

MAX_ANSWER = 2_000_000
# A repairing parser may take quadratic time: so many characters of an answer are given to it.
MAX_REPAIR = 40_000
MAX_FACTS = 1_000

_DECODER = json.JSONDecoder(strict=False)
_THOUGHT = re.compile(r"^.*</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^```[A-Za-z0-9_-]*[ \t]*\n?|\n?[ \t]*```$")
_FACTS = re.compile(r"""["']?\bfacts["']?\s*:\s*\[""")
_SUMMARY = re.compile(r"""["']?\bsummary["']?\s*:\s*(?=")""")
_BETWEEN = re.compile(r"[\s,]*")
_MARKS = re.compile(r'["{}]')
_STRING_END = re.compile(r'(?:[^"\\]|\\.)*"', re.DOTALL)


class AnswerError(ValueError):
    """The model's answer holds nothing that could be read. The message quotes none of it."""


class Answer:
    """Facts as the model wrote them, of any type, and the summary if there is one."""

    def __init__(self, facts: list[Any], summary: str | None = None) -> None:
        self.facts = facts[:MAX_FACTS]
        self.summary = summary


def parse(content: object) -> Answer:
    """The facts and the summary in an answer. Raises AnswerError where there are neither."""
    if not isinstance(content, str):
        raise AnswerError("the model's answer is not text")
    if len(content) > MAX_ANSWER:
        raise AnswerError(f"the model's answer is longer than {MAX_ANSWER} characters")
    text = content.strip().lstrip("\ufeff")
    if not text:
        raise AnswerError("the model's answer is empty")
    whole = _whole(text)
    if whole is not None:
        return whole
    text = _FENCE.sub("", _THOUGHT.sub("", text).strip()).strip()
    answer = _whole(text) or _embedded(text) or _piecewise(text) or _mended(text)
    if answer is None:
        raise AnswerError("the model's answer is not the JSON that was asked for")
    return answer


def _answer(value: Any) -> Answer | None:
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], dict) and "facts" in value[0]:
            return _answer(value[0])
        return Answer(value) if not value or any(isinstance(item, dict) for item in value) else None
    if not isinstance(value, dict):
        return None
    summary = value.get("summary")
    said = summary if isinstance(summary, str) else None
    facts = value.get("facts")
    if isinstance(facts, list):
        return Answer(facts, said)
    if isinstance(facts, dict):
        return Answer([facts], said)
    if "quote" in value and "text" in value:
        return Answer([value], said)
    if (facts is None and "facts" in value) or said is not None:
        return Answer([], said)
    return None


def _whole(text: str) -> Answer | None:
    return _answer(_decoded(text))


def _embedded(text: str) -> Answer | None:
    """A JSON object between other words."""
    start = -1
    for _ in range(5):
        start = text.find("{", start + 1)
        if start < 0:
            return None
        try:
            value, _end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        if "facts" in value:
            return _answer(value)
    return None


def _piecewise(text: str) -> Answer | None:
    """The finished facts of a list that is broken or cut off."""
    opening = _FACTS.search(text)
    if opening is None and not text.startswith("["):
        return None
    place = opening.end() if opening else 1
    found: list[Any] = []
    budget = MAX_REPAIR
    while len(found) < MAX_FACTS:
        between = _BETWEEN.match(text, place)
        place = between.end() if between else place
        if not text.startswith("{", place):
            break
        end = _end_of_object(text, place)
        if end is None:
            break
        piece = _decoded(text[place:end])
        if piece is None and end - place <= budget:
            piece = _repaired(text[place:end])
            budget -= end - place
        found.append(piece)
        place = end
    summary = _summary(text[place:]) or _summary(text[: opening.start()] if opening else "")
    closed = text.startswith("]", place)
    return Answer(found, summary) if found or summary or closed else None


def _end_of_object(text: str, start: int) -> int | None:
    """Where the object that begins at `start` ends; None when it does not."""
    depth = 0
    place = start
    while mark := _MARKS.search(text, place):
        place = mark.end()
        if mark.group() == '"':
            string = _STRING_END.match(text, place)
            if string is None:
                return None
            place = string.end()
            continue
        depth += 1 if mark.group() == "{" else -1
        if depth == 0:
            return place
    return None


def _decoded(text: str) -> Any:
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None


def _repaired(text: str) -> Any:
    if len(text) > MAX_REPAIR:
        return None
    from json_repair import loads

    try:
        return loads(text, skip_json_loads=True)
    except Exception:  # whatever a repairing parser stumbles over: nothing could be read
        return None


def _mended(text: str) -> Answer | None:
    """Broken JSON that was closed: what was cut off is not guessed."""
    begin = re.search(r"[\[{]", text)
    if begin is None or not text.endswith(("}", "]")):
        return None
    return _answer(_repaired(text[begin.start() :]))


def _summary(text: str) -> str | None:
    match = _SUMMARY.search(text)
    if match is None:
        return None
    try:
        value, _end = _DECODER.raw_decode(text, match.end())
    except ValueError:
        return None
    return value if isinstance(value, str) else None
