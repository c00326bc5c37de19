"""What the rules read, and what they find: a message's lines, and its regions in order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple


class Frame(NamedTuple):
    """A region of a message, from `start` up to `end`, and why nothing in it is a memory:
    "pasted", "quoted" or "fiction"."""

    start: int
    end: int
    reason: str


class Frames:
    """The regions of one message in order; no two overlap.

    `inside` is "fiction" where a role play is still on at the end of the message: give it to
    `frames` with the speaker's next message.
    """

    __slots__ = ("_ends", "inside", "regions")

    def __init__(self, regions: list[Frame], inside: str | None = None) -> None:
        self.regions = regions
        self.inside = inside
        self._ends = [region.end for region in regions]

    def at(self, start: int, end: int) -> str | None:
        """The reason of the region in which the text from start to end stands: where it begins
        there, more than half of it; else nearly all. A title inside a statement frames nothing."""
        index = bisect_right(self._ends, start)
        while index < len(self.regions) and self.regions[index].start < end:
            region = self.regions[index]
            inside = (min(end, region.end) - max(start, region.start)) / (end - start)
            if inside > (0.5 if region.start <= start else 0.9):
                return region.reason
            index += 1
        return None


class Line(NamedTuple):
    text: str  # stripped
    start: int
    end: int


class Message(NamedTuple):
    text: str
    lines: list[Line]


def lines_of(text: str, poll: Callable[[], object] | None) -> list[Line]:
    lines = []
    offset = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        lines.append(Line(line.strip(), offset, offset + len(line)))
        offset += len(line)
        if poll is not None and number % 1000 == 999:
            poll()
    return lines


def apart(found: list[Frame]) -> list[Frame]:
    """In order, without overlaps; neighbours of one reason become one."""
    regions: list[Frame] = []
    for start, end, reason in sorted(found, key=lambda frame: frame.start):
        if regions:
            start = max(start, regions[-1].end)
            if start >= end:
                continue
            if regions[-1].reason == reason and regions[-1].end == start:
                regions[-1] = regions[-1]._replace(end=end)
                continue
        if start < end:
            regions.append(Frame(start, end, reason))
    return regions
