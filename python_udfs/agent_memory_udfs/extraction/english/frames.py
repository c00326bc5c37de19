"""Frames in which nothing that is said is meant of the speaker: play, fiction, suppositions, quotes.

A supposition lasts to the end of its paragraph, play and fiction until they are left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import Span
from .tokens import Word

_PLAY = re.compile(
    r"\b(?:role ?-?play(?:ing)?|let's (?:pretend|imagine|act out)|let us (?:pretend|imagine)"
    r"|let(?:'s| us) play (?:a (?:role|game where|scene)|pretend|make.believe)"
    r"|pretend(?:ing)? (?:that |to be |you|i|we|to )|play the (?:role|part)|take (?:on )?the role"
    r"|you are (?:a|an|the|my) [^.!?]{1,40} and i(?:'m| am)|in character:"
    r"|you are now (?:a|an|the|my)|from now on,? you are|stay in character|once upon a time"
    r"|(?:sad|funny|short|true)? ?story of a|(?:the )?following (?:scenario|story|persona|dialogue"
    r"|role-?play)s?\b)|^\W*(?:scenario|persona|backstory|premise)\s*:",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"^\W*(?:(?:now|ok|okay|so|please|let's|let us|just|and|then)\W+)*"
    r"(?:suppos(?:e|ing)|imagine|assum(?:e|ing)|pretend|hypothetically|say,|let's say|let us say"
    r"|what if|consider (?:that )?(?:i|a|the)|picture this|for (?:this|the) (?:exercise|example|sake"
    r"|purpose|scenario|game|demo|test|task)|as an exercise|in this (?:scenario|exercise|example|game"
    r"|case study|hypothetical)|as an example)\b",
    re.IGNORECASE,
)
_LEAVING = re.compile(
    r"\b(?:back to reality|out of character|ooc|end of (?:the )?(?:role ?-?play|story|scene|scenario|game"
    r"|exercise)|stop (?:the )?(?:role ?-?play\w*|pretending)|enough (?:of )?(?:that|role ?-?play\w*"
    r"|pretending)|in real life|in reality|for real|seriously(?: though| now)?,|jokes? aside"
    r"|kidding aside|irl|the (?:game|role ?-?play) is over|no more (?:role ?-?play\w*|pretending))\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:character|avatar|persona|protagonist)\b|\bparallel universe\b"
    r"|\bi had (?:a|the|this|another) (?:\w+ )?(?:dream|nightmare)\b"
    r"|\bin (?:my|our|the|a|this) (?:\w+ )?(?:novel|story|dream|screenplay|fanfic\w*|daydream"
    r"|nightmare|role ?-?play|simulation|fantasy)\b"
    r"(?! (?:trip|house|home|job|car|world|vacation|club|room|league|football|camp))"
    r"|\bin (?:my|our|the|this) (?:video ?)?(?:game|book|comic|manga|movie|script|play|sims)\b"
    r"(?= ?(?:[,.!]|$|i\b|we\b|my\b))",
    re.IGNORECASE,
)
_FICTION = re.compile(
    r"\b(?:story|stories|narrative|characters?|protagonist|plot|scene|chapter|screenplay|novel"
    r"|fan ?fic\w*|backstory|role ?-?play\w*|antagonist|storyline|sequel|prequel)\b",
    re.IGNORECASE,
)
_TOLD = word_set(
    "say says said write writes wrote written text texted texts tell tells told ask asks asked reply "
    "replies replied email emailed emails claim claims claimed post posts posted read reads state "
    "states stated answer answered shout shouted whisper whispered quote quoting goes announced"
)
_DOCUMENTS = word_set(
    "diary journal memoir lyric speech interview email e-mail mail message text letter note article review post tweet story poem lyrics quote "
    "paragraph passage comment abstract transcript sentence statement draft essay bio description "
    "resume cv script dialogue input example output instructions requirements scenario prompt"
)


def enters_frame(text: str, span: Span, context: Context) -> bool:
    """Whether a sentence stands in a frame, or opens one; the context remembers it."""
    if context.fiction and _LEAVING.search(text):
        context.fiction = ""
        return False
    if context.fiction == "supposed" and _lines_before(span, context) > 1:
        context.fiction = ""
    if context.fiction == "quoted" and _lines_before(span, context):
        context.fiction = ""
    if _SUPPOSED.match(text):
        context.fiction = context.fiction or "supposed"
    elif _PLAY.search(text):
        context.fiction = "play"
    return bool(context.fiction)


def _lines_before(span: Span, context: Context) -> int:
    """How many line breaks stand right in front of the sentence."""
    return context.message[max(0, span.start - 8) : span.start].count("\n")


def is_imagined(text: str) -> bool:
    """ "In my novel", "in the game": what is said holds there."""
    return _INSIDE.search(text) is not None


def tells_fiction(message: str) -> bool:
    """Whether a message speaks of a story, so that people in it may be invented."""
    return _FICTION.search(message) is not None


def quoted_from(words: Sequence[Word]) -> int:
    """Index where somebody else's words begin: behind the colon of "my boss wrote: ...".

    The number of words where nobody is quoted.
    """
    for index, word in enumerate(words[:-1]):
        if word.low != ":" or index == 0:
            continue
        before = [w.low for w in words[max(0, index - 8) : index]]
        spoken = any(low in _TOLD for low in before[-4:]) and not (
            before[0] in ("i", "we") and before[1:2] and before[1] in _TOLD
        )
        if spoken or before[-1] in _DOCUMENTS or before[-2:] == ["put", "it"]:
            return index
    return len(words)
