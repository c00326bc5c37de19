"""An English sentence that no rule reads, and that may tell of the speaker all the same."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from .dates import dated_words
from .tokens import words_of
from .verbs import BE, FORMS, MODALS, is_past

_FIRST_PERSON = re.compile(r"\b(?:i|me|my|mine|myself|we|us|our|ours)\b", re.IGNORECASE)
# Said to the listener, asked, or chatted.
_TO_LISTENER = re.compile(
    r"\b(?:you|your|yours|u|ur|let's|let us|please|pls|kiss(?:es)?|(?:how|what|where|why) (?:do|can"
    r"|should|would|is|are)|lo[lr]|la|lah|leh|mah|ah|ha(?:ha)+|cos|coz)\b",
    re.IGNORECASE,
)
# "Here's a pic of my family", "since we last talked", "by sharing our stories, we ...".
_OF_THE_CHAT = re.compile(
    r"^\W*(?:(?:and|but|so|yeah|yes|well|also|for sure|maybe|even)\b\W*)*(?:here|this"
    r"|that|these|those|there"
    r"|it(?! t(?:oo|a)k)|wanna|want|(?:took|cost|gave|made) (?:me|us)|he|she|they"
    r"|his|her|their|by|when|since|what a|which|quite"
    r"|even when|no|ha(?:ve|s|d) been)\b(?! are (?:two|three|four|five)\b)"
    r"|\b(?:since|until) (?:we|i) (?:last )?(?:talked|spoke|chatted|met|caught|saw)|\blast chat\b"
    r"|\bi (?:totally |really )?agree\b|\bseems? like (?:forever|ages)|\bpics?\b|\bphoto\b",
    re.IGNORECASE,
)
# "They cut my hours to 20": done to the speaker, whoever they are.
_DONE_TO_ME = re.compile(
    r"^\W*they(?:'ve| have| just| finally| also| recently)* (?:raised|increased|upped|doubled|cut"
    r"|reduced|lowered|dropped|moved|made|put|took|changed|extended|cancell?ed|renewed|approved"
    r"|denied|transferred|turned|let|named|elected|removed|found) (?:me|us|my|our)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\"[^\"]*\"?|“[^”]*”?")
_OBJECTS = word_set("me my us our the a an to")
_LEAST, _MOST = 4, 40  # words


def tells_of_oneself(text: str, mark: str) -> bool:
    """Whether a sentence speaks of "I" or "my", has a verb, and asks and orders nothing."""
    if (
        "?" in mark
        or (_OF_THE_CHAT.search(text) and not _DONE_TO_ME.match(text))
        or not _FIRST_PERSON.search(_QUOTED.sub("", text) if '"' in text or "“" in text else text)
        or _TO_LISTENER.search(text)
    ):
        return False
    words = words_of(text)
    if not _LEAST <= len(words) < _MOST:
        return False
    return any(
        word.low in BE or word.low in MODALS or word.low in FORMS or is_past(word.low)
        or (word.low.endswith("s") and place and words[place + 1].low in _OBJECTS)
        for place, word in enumerate(words[:-1])
    )  # fmt: skip


def as_written(text: str, occurred_at: str | None) -> str:
    """The words of the sentence, with the days for "yesterday" and "last week"."""
    return dated_words(text, occurred_at)
