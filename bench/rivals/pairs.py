"""Pairs of a statement and what was said later, with whether the later one ends the former.

The files hold blocks: a statement at the margin, below it later messages, each against that
statement alone:

    # work
    I work at Siemens.
      ends   Siemens let me go in March so money is a bit tight.
      keeps  My brother just started at Siemens.

"#" begins a topic. "ends" says that the statement is not true any more, be it over or replaced;
"keeps" that it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent


class Pair(NamedTuple):
    topic: str
    before: str
    later: str
    ends: bool


def pairs(name: str) -> Iterator[Pair]:
    """The pairs of a file, "english_train" or the like."""
    topic = before = ""
    for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            topic = line.lstrip("# ")
        elif line.startswith(" "):
            label, later = line.split(maxsplit=1)
            if label not in ("ends", "keeps"):
                raise ValueError(f"{name}.txt: neither ends nor keeps: {line!r}")
            yield Pair(topic, before, later.strip(), label == "ends")
        elif line.strip():
            before = line.strip()
