"""Regions of a message that aren't the speaker's own word: pasted, quoted, made up.

One rule, one function, with an example above it. A rule yields the regions it finds; what two of
them claim goes to the first. Every rule reads each character a bounded number of times.
"""

from __future__ import annotations

from collections.abc import Callable

from ...shared.script import double_quoted, half_width
from .fiction import dream, exercise, fiction, plays_on
from .letters import letter, mail, transcript
from .marked import announced, fenced, quoted_lines, tagged
from .message import Frame, Frames, Message, apart, lines_of
from .programs import program_lines, settings, table, terminal
from .speech import after_colon, labelled, quoted_words
from .tasks import example, material, recalled, wording

__all__ = ["Frame", "Frames", "frames", "plays_on", "put_in"]


def frames(
    text: str, *, inside: str | None = None, poll: Callable[[], object] | None = None
) -> Frames:
    """The regions of a message; `inside` is what the speaker's message before left open, and
    `poll` is called every some thousand characters and may raise to interrupt."""
    text = double_quoted(half_width(text))
    message = Message(text, lines_of(text, poll))
    found: list[Frame] = []
    for rule in (fenced, tagged, announced, quoted_lines, program_lines, terminal, settings, mail,
                 letter, table, transcript, recalled, material, exercise, dream, example, wording,
                 quoted_words, after_colon, labelled):  # fmt: skip
        found.extend(rule(message))
        if poll is not None:
            poll()
    made_up, still = fiction(text, inside)
    found.extend(made_up)
    return Frames(apart(found), still)


def put_in(text: str) -> list[Frame]:
    """The regions of a message that marks set apart as somebody else's: fences, tags, ">", the
    head of a mail. Where only the words tell, it is left to who reads them."""
    text = half_width(text)
    message = Message(text, lines_of(text, None))
    rules = (fenced, tagged, announced, quoted_lines, mail)
    return apart([frame for rule in rules for frame in rule(message)])
