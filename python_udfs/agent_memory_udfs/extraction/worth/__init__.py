"""Worth keeping: whether what a user said is a lasting memory, and why not.

    cut = list(sentences(text))                      # [(span, terminator)]
    message = worth.read(text, cut, previous=...)    # once a message
    verdict = message.judge(0)                       # of the first sentence
    verdict = message.judge(0, statement="my husband is diabetic")
    if not verdict.keep: ...verdict.reason...

Two stages. `frames` marks the regions of a message that aren't the speaker's own word: pasted,
quoted, fiction (`frames`: hard rules). `judge` weighs one sentence, or one statement of it:
rules for forms that need no weighing (`rules.py`), then a linear model over its words, word
classes and beginning (`linear.py`), trained on the labelled sentences of bench/worth/. `read` adds
what the sentence's neighbours are worth: a message is mostly of one piece.

Reasons: "question", "task" (what this chat is to do), "reaction" (to what was just said),
"momentary" (over within the day), "world" (general knowledge), "fiction", "quoted", "pasted",
"small_talk", "instruction_for_this_answer", "empty" (no word at all). A standing instruction
("Never use emojis") is kept.

The threshold favours keeping: a true fact lost costs more than junk kept. A reader that is sure
of what a statement says (it fills an attribute: a name, a residence) may ask for more certainty
before it drops it: `certainty` is 0 at the threshold and 1 far from it, or where a rule decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, NamedTuple

from ..shared.model import Span
from ..shared.script import half_width, is_chinese
from . import linear
from .frames import Frame, Frames, frames, plays_on
from .rules import (
    is_answer,
    is_heard_of_the_world,
    is_inability,
    is_momentary,
    is_of_this_chat,
    is_ordered,
    is_standing_instruction,
    says_nothing,
)

__all__ = ["REASONS", "Frame", "Frames", "Message", "Verdict", "frames", "judge", "plays_on",
           "read"]  # fmt: skip

REASONS = (*linear.REASONS, "empty")

# The least probability of being worth keeping, by language. Some .9 of the wanted sentences of
# messages that weren't trained on lie above it: bench/worth/README.md has the curve.
THRESHOLD = {"english": 0.17, "chinese": 0.12}
# How much the mean of its neighbours counts beside a sentence's own score.
COMPANY = 0.2


class Verdict(NamedTuple):
    """`reason` is one of REASONS, None where the sentence is kept; `certainty` from 0 to 1."""

    keep: bool
    reason: str | None = None
    certainty: float = 1.0


_WEIGHED = frozenset("?!:\uff1f\uff01\uff1a")  # terminators that the model sees


class Message:
    """A message that was read; `inside` is for `read` with the speaker's next message."""

    __slots__ = (
        "_beside", "_count", "_frames", "_known", "_languages", "_previous", "_total", "cut",
        "inside",
    )  # fmt: skip

    def __init__(
        self, cut: Sequence[tuple[Span, str]], regions: Frames, previous: str | None
    ) -> None:
        self.inside = regions.inside
        self.cut = cut
        self._previous = previous
        self._frames = [regions.at(span.start, span.end) for span, _ in cut]
        self._languages = ["chinese" if is_chinese(span.text) else "english" for span, _ in cut]
        # "Hey Jon! Long time no see!" tells nothing of what follows.
        self._beside = [
            frame is None and (language == "chinese" or span.text.count(" ") > 2)
            for (span, _), frame, language in zip(cut, self._frames, self._languages, strict=True)
        ]
        self._count = sum(self._beside)
        self._known: list[float] | None = None

    @property
    def _scores(self) -> list[float]:
        """The score of each sentence, weighed when the first is judged."""
        if self._known is None:
            scores: dict[tuple[str, str], float] = {}  # a long message repeats itself
            self._known = []
            for (span, mark), frame, language in zip(
                self.cut, self._frames, self._languages, strict=True
            ):
                if not frame and (span.text, mark) not in scores:
                    plain = _plain(span.text, language)
                    scores[span.text, mark] = _score(plain, mark, language)
                self._known.append(0.0 if frame else scores[span.text, mark])
            self._total = sum(
                score for score, beside in zip(self._known, self._beside, strict=True) if beside
            )
        return self._known

    def frame(self, place: int) -> str | None:
        """The reason of the frame that the sentence of this place stands in."""
        return self._frames[place]

    def form(self, place: int) -> str | None:
        """The reason of a sentence whose form alone tells that it is nothing to keep."""
        span, mark = self.cut[place]
        language = self._languages[place]
        return _form(_plain(span.text, language), mark, language)

    def judge(self, place: int, *, statement: str | None = None) -> Verdict:
        """Whether the sentence of this place, or a statement of it, is worth keeping."""
        span, mark = self.cut[place]
        if self._frames[place] is not None:
            return Verdict(False, self._frames[place])
        others = self._count - self._beside[place]
        own, company = None, 0.0
        if others > 0:
            scored = self._scores[place]
            company = (self._total - scored * self._beside[place]) / others
            # A sentence that is all statement has been weighed.
            same = statement is None or (statement == span.text and not _WEIGHED & set(mark))
            own = scored if same else None
        return _judged(
            span.text if statement is None else statement,
            mark if statement is None else "",
            self._languages[place],
            previous=self._previous if place == 0 else None,
            company=company,
            score=own,
        )


def read(
    text: str,
    cut: Sequence[tuple[Span, str]],
    *,
    inside: str | None = None,
    previous: str | None = None,
    poll: Callable[[], object] | None = None,
) -> Message:
    """A message and its sentences with their terminators, ready to be judged.

    `inside` is what the speaker's message before left open (`Message.inside`), `previous` what the
    assistant said last, `poll` is called now and then and may raise to interrupt.
    """
    return Message(cut, frames(text, inside=inside, poll=poll), previous)


def judge(
    sentence: str,
    mark: str = "",
    *,
    language: str,
    frame: str | None = None,
    statement: str | None = None,
    previous: str | None = None,
    company: float = 0.0,
) -> Verdict:
    """Whether a sentence of a user is a lasting memory.

    `mark` is its terminator ("?", "!", "。" or ""), `language` "english" or "chinese", `frame` the
    reason of the region that it stands in, from `Frames.at`. `statement` is the part of it that a
    memory would be made of: a fact inside a question is judged by its own words and not as a
    question. `previous` is what the assistant said last, where the sentence begins the message:
    the answer to a question about the user is kept, however short. `company` is the mean score of
    the message's other sentences, from -4 to 4.
    """
    if frame is not None:
        return Verdict(False, frame)
    return _judged(
        sentence if statement is None else statement,
        mark if statement is None else "",
        language,
        previous=previous,
        company=company,
    )


def _judged(
    said: str,
    mark: str,
    language: str,
    *,
    previous: str | None,
    company: float,
    score: float | None = None,
) -> Verdict:
    """The judgement of words in no frame; `score` is the model's, where it is known."""
    if says_nothing(said):
        return Verdict(False, "empty")
    plain = _plain(said, language)
    if is_standing_instruction(plain) or is_inability(plain):
        return Verdict(True)
    reason = _form(plain, mark, language)
    if reason:
        return Verdict(False, reason)
    own = _score(plain, mark, language) if score is None else score
    likely = linear.probability(own + COMPANY * company)
    least = THRESHOLD[language]
    if likely >= least:
        return Verdict(True, None, (likely - least) / (1 - least))
    if previous is not None and is_answer(plain, mark, previous):
        return Verdict(True, None, 0.0)
    reason = linear.likeliest_reason(_features(plain, mark, language), linear.weights(language))
    return Verdict(False, reason, (least - likely) / least)


def _plain(said: str, language: str) -> str:
    """The words as rules and features read them: half-width, simplified, straight quotes."""
    if language == "chinese":
        return _simplified()(half_width(said)).strip()
    return said.strip().replace("’", "'")


@cache
def _simplified() -> Callable[[str], str]:
    from ...characters import simplified

    return simplified


@cache
def _of(language: str) -> Any:
    """What the sentences of a language are told apart by."""
    if language == "chinese":
        from . import chinese_features

        return chinese_features
    from . import english_features

    return english_features


def _form(plain: str, mark: str, language: str) -> str | None:
    """The reason of a sentence whose form alone decides."""
    if _of(language).only_asks(plain, mark):
        return "question"
    if is_of_this_chat(plain):
        return "reaction"
    if is_ordered(plain):
        return "task"
    if is_heard_of_the_world(plain):
        return "world"
    return "momentary" if is_momentary(plain) else None


def _features(plain: str, mark: str, language: str) -> list[str]:
    found: list[str] = _of(language).features(plain, mark)
    return found


def _score(plain: str, mark: str, language: str) -> float:
    """The model's own score, from -4 to 4: above 0 where keeping is likelier than not."""
    return linear.bounded(linear.score(_features(plain, mark, language), linear.weights(language)))
