"""What is said of one's work, and is kept though its words alone tell of nobody.

The model of what is worth keeping knows most of these words from tasks and from the world.
"""

from __future__ import annotations

import re

from ...shared.prefilter import Prefiltered

# "I've already ported the card system": done, and no task.
_ACCOMPLISHED = re.compile(
    r"(?:i|we)(?:'ve| have)?(?: just| already| also| finally| now| recently)* (?:built|rebuilt"
    r"|ported|migrated|shipped|launched|deployed|redesigned|rewrote|automated|implemented|released"
    r"|designed|integrated|trained|published|added|hired|set up|moved|upgraded)"
    r" (?!it\b|this\b|that\b|an? (?:function|script|query|dataframe|list|array|table|class)\b)",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:errors?|bugs?|issues?|problems?|but|how|why|following|below)\b", re.IGNORECASE
)
# "The dashboard shipped", "the module is in beta": a stage of it.
_STAGE = Prefiltered(
    "approved|beta|complete|deployed|launched|live|merged|pending|published|released|shipped",
    r"\b(?:launched|shipped|approved|published|released|deployed|merged|is (?:now )?live"
    r"|pending|complete|in (?:private |public )?beta)\b",
)
# "The nightly job takes 4 hours", "the app has 500 users": what one works on.
_FIGURES = re.compile(r"the (?=.*\d)", re.IGNORECASE)
# "I'm leading the migration", "I'm teaching two classes this term", "we're having the bathroom
# redone": over in months, not today.
_LASTING = Prefiltered(
    "class|coaching|course|fitted|heading|leading|lessons|managing|mentoring|overseeing|rebuilt|redone"
    "|refurbished|remodel|renovated|retiled|rewired|supervising|this ",
    r"\b(?:i|we)(?:'m|'re| am| are)(?: now| also| currently)* (?:(?:leading|managing|overseeing"
    r"|heading|supervising|mentoring|coaching)"
    r" (?!up\b|to\b|it\b|this\b|that\b|my (?:time|stress|anger))"
    r"|\w+ing\b.*\bthis (?:term|semester|quarter|year|season)\b"
    r"|(?:taking|attending|doing) (?:an? |some )?(?:[\w'-]+ ){0,3}"
    r"(?:class(?:es)?|courses?|lessons)\b(?! (?:photo|picture|test|exam))(?!.*\b(?:now|today"
    r"|tonight|tomorrow|moment)\b)"
    r"|(?:having|getting) (?:(?:the|our|my|a|new) )+[\w' -]{2,30}? (?:redone|renovated"
    r"|remodell?ed|refurbished|rebuilt|rewired|retiled|fitted)\b)",
)
_OUR_FIRM = re.compile(r"the (?:whole |entire )?(?:company|team|startup|agency|firm)\b", re.I)


def is_of_work(said: str, reason: str, *, named: bool, beside: bool) -> bool:
    """Whether what the model would leave out for the reason is of the speaker's work.

    `named` tells that a thing or somebody else is its subject, `beside` that the message says more.
    """
    if named and beside and (_FIGURES.match(said) or _STAGE.search(said)):
        return True
    if reason == "task" and _ACCOMPLISHED.match(said) and not _TROUBLE.search(said):
        return True
    return _LASTING.search(said) is not None


def as_of_ours(said: str) -> str:
    """ "Our company ..." of "the company ...", "" for any other."""
    return f"our{said[3:]}" if _OUR_FIRM.match(said) else ""
