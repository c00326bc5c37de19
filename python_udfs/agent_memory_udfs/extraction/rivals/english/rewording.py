"""Turns of phrase that tell of an end, or of a change, put as the plain statement of it
(data/rewordings.toml), and what a sentence mentions beside what it says (data/mentions.toml)."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Any

from ....data import table
from ...english.verbs import FORMS, gerund
from ...shared.prefilter import Prefiltered


class _Turn:
    """An entry of the table; its pattern is compiled when a sentence has its word."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self.word: str = entry["word"]
        self.plain: str = entry["plain"]
        self._turn: str = entry["turn"]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b{self._turn}(?![\w'])", re.IGNORECASE)


@cache
def _turns(name: str) -> tuple[_Turn, ...]:
    return tuple(map(_Turn, table(name).values()))


_ASIDE = Prefiltered(
    "by the way|btw|fyi|thank|luckily|sadly|finally|lol|haha|know|unfortunately|says the|afraid",
    r",? (?:by the way|btw|fyi|thank god|thank goodness|thankfully|luckily|sadly|finally|lol|haha"
    r"|just so you know|as you know|unfortunately|says the \w+|i(?:'m| am) afraid)[.!]*$",
)


@lru_cache(256)
def plainly(said: str) -> str:
    """The sentence with its turns of phrase put plainly."""
    said = _ASIDE.sub("", said)
    low = said.lower()
    for turn in _turns("rewordings"):
        if turn.word in low:
            said = turn.pattern.sub(turn.plain, said)
    return said.replace("  ", " ")


@lru_cache(256)
def mentioned(said: str) -> str:
    """What a sentence takes for granted, as a plain statement; "" where nothing is known of it."""
    low = said.lower().replace("’", "'")
    if len(said) > 300 or _NOT_YET.search(low):
        return ""
    if (done := _DONE_BEFORE.search(said)) and (verb := _past_of(done["verb"].lower())):
        return f"I {verb}{done['what']}"
    for turn in _turns("mentions"):
        if turn.word in low and (match := turn.pattern.search(said.replace("’", "'"))):
            return match.expand(turn.plain)
    return ""


# What is supposed or still to come is no news.
_NOT_YET = re.compile(
    r"\b(?:if|would(?! you)|could(?! you)|might|may be|maybe|perhaps|wish|imagine|suppose"
    r"|pretend|someday|next (?:week"
    r"|month|year)|tomorrow|soon|will|'ll|going to|gonna|thinking|considering|planning|plan to|want"
    r"|hope|hoping|until|before|story|novel|character|poem|game|dream|dreamed|says|said)\b"
)
# "Since switching to Tidal my playlists are gone", "the money from selling my flat", "how do I cope
# after leaving Deloitte"
_DONE_BEFORE = Prefiltered(
    "since|after|having|money from",
    r"\b(?:since|after|having|money from) (?:finally |just )?(?P<verb>[a-z]+ing)\b"
    r"(?P<what>(?: (?!i\b|i'|we\b|we'|it\b|it's|there\b|everything\b|what\b|how\b)[\w'.&-]+){0,8}?)"
    r"(?=[,;.!?]|$| (?:i|we|it|there|everything|what|how|i'm|i've|we're|we've|it's)\b"
    r"| (?:my|our|the) [\w-]+ (?:is|are|has|have|was|were|feels?|keeps?|seems?)\b)",
)


def _past_of(doing: str) -> str:
    """ "Switched" of "switching", where it is a verb of an end or a change; "" for any other."""
    base, kind = FORMS.get(doing, ("", ""))
    if kind != "ing":
        base = _doing().get(doing, "")
    return _DID.get(base, "")


_DID = {
    "switch": "switched", "leave": "left", "move": "moved", "quit": "quit", "sell": "sold",
    "change": "changed", "stop": "stopped", "drop": "dropped", "give": "gave",
    "cancel": "cancelled",
    "break": "broke", "lose": "lost", "start": "started", "get": "got", "become": "became",
    "join": "joined", "retire": "retired", "graduate": "graduated", "upgrade": "upgraded",
    "downgrade": "downgraded", "replace": "replaced", "trade": "traded", "swap": "swapped",
    "divorce": "divorced", "separate": "separated", "finish": "finished", "ditch": "ditched",
    "transfer": "transferred", "convert": "converted", "migrate": "migrated", "go": "went",
    "adopt": "adopted", "buy": "bought", "hand": "handed", "resign": "resigned", "shave": "shaved",
    "pay": "paid", "close": "closed", "delete": "deleted", "marry": "married",
}  # fmt: skip


@cache
def _doing() -> dict[str, str]:
    return {gerund(base): base for base in _DID}
