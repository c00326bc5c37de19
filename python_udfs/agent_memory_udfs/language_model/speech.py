"""Whether a quote of a user's message repeats what somebody else said."""

from __future__ import annotations

import re

# Behind these a quote tells what somebody else said.
_REPORTED = re.compile(
    r"(?<!\bi )\b(?:says?|said|writes?|wrote|texted|replied|asked|claims?"
    r"|told (?:me|us)(?=\s*(?:that\b|[:,\"\u201c])))"
    r"\s*[:,]?\s*(?:that\s+)?[\"\u201c\u2018']?\s*$|(?<!我)(?:说|說|写道|寫道|回复|表示)[:\uff1a,\uff0c]?"
    r"\s*[\"\u201c\u300c]?\s*$",
    re.IGNORECASE,
)
_QUOTED_SPEECH = re.compile(r"[:\uff1a]\s*[\"\u201c\u300c]?\s*$|[\"\u201c\u300c]\s*$")
# Who is "the user" in the user's own words?
_THIRD_PERSON_USER = re.compile(r"\b(?:the|this|that) (?:user|customer|client)\b|用户|用戶")
_FIRST_PERSON = re.compile(
    r"\b(?:i|me|my|mine|myself|we|us|our|ours|i['\u2019]?m|im|ive)\b|[我咱俺]", re.IGNORECASE
)


def is_reported(before: str, sentence: str, quote: str) -> bool:
    """Whether a quote repeats somebody else's words, or tells of "the user" as somebody else would.

    `before` is what stands before it in its sentence.
    """
    if _THIRD_PERSON_USER.search(sentence.lower()) and not _FIRST_PERSON.search(sentence):
        return True
    if _REPORTED.search(before) is None:
        return False
    return _QUOTED_SPEECH.search(before) is not None or not _FIRST_PERSON.search(quote)
