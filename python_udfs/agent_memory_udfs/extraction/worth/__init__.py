"""Worth keeping: whether what a user said is a lasting memory, and why not.

    regions = frames(message)                      # once a message
    verdict = judge(sentence, mark, language="english", frame=regions.at(start, end))
    if not verdict.keep: ...verdict.reason...

Two stages. `frames` marks the regions of a message that aren't the speaker's own word: pasted,
quoted, fiction (`frames.py`: hard rules). `judge` weighs one sentence, or one statement of it:
rules for forms that need no weighing (`rules.py`), then a linear model over its words, word
classes and beginning (`linear.py`), trained on the labelled sentences of bench/worth/.

Reasons: "question", "task" (what this chat is to do), "reaction" (to what was just said),
"momentary" (over within the day), "world" (about nobody the speaker knows), "fiction", "quoted",
"pasted", "small_talk", "instruction_for_this_answer", "empty" (no word at all). A standing
instruction ("Never use emojis") is kept.

The threshold favours keeping: a true fact lost costs more than junk kept. A reader that is sure
of what a statement says (it fills an attribute: a name, a residence) can ask for more certainty
before it drops it: `certainty` is 0 at the threshold and 1 far from it.
"""

from __future__ import annotations

from typing import NamedTuple

from ..shared.script import half_width
from . import linear
from .frames import Frame, Frames, frames
from .rules import is_answer, is_of_this_chat, is_standing_instruction, says_nothing

__all__ = ["REASONS", "Frame", "Frames", "Verdict", "frames", "judge"]

REASONS = (*linear.REASONS, "empty")

# The least probability of being worth keeping, by language: .95 of the wanted sentences of the
# development messages lie above it (bench/worth/README.md has the curve).
THRESHOLD = {"english": 0.28, "chinese": 0.26}


class Verdict(NamedTuple):
    """`reason` is one of REASONS, None where the sentence is kept; `certainty` from 0 to 1."""

    keep: bool
    reason: str | None = None
    certainty: float = 1.0


def judge(
    sentence: str,
    mark: str = "",
    *,
    language: str,
    frame: str | None = None,
    statement: str | None = None,
    previous: str | None = None,
) -> Verdict:
    """Whether a sentence of a user is a lasting memory.

    `mark` is its terminator ("?", "!", "。" or ""), `language` "english" or "chinese", `frame` the
    reason of the region that it stands in, from `Frames.at`. `statement` is the part of it that a
    memory would be made of: a fact inside a question is judged by its own words and not as a
    question. `previous` is what the assistant said last, where the sentence begins the message:
    the answer to a question about the user is kept, however short.
    """
    if frame is not None:
        return Verdict(False, frame)
    judged = sentence if statement is None else statement
    if says_nothing(judged):
        return Verdict(False, "empty")
    if language == "chinese":
        from ..chinese.words import simplified
        from .chinese_features import features

        judged = simplified(half_width(judged))
    else:
        from .english_features import features
    if is_standing_instruction(judged):
        return Verdict(True)
    if is_of_this_chat(judged.strip().replace("’", "'")):
        return Verdict(False, "reaction")
    found = features(judged, mark if statement is None else "")
    known = linear.weights(language)
    likely = linear.probability(found, known)
    least = THRESHOLD[language]
    if likely >= least:
        return Verdict(True, None, (likely - least) / (1 - least))
    if previous is not None and is_answer(judged, mark, previous):
        return Verdict(True, None, 0.0)
    return Verdict(False, linear.likeliest_reason(found, known), (least - likely) / least)
