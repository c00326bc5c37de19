"""Turns of phrase that tell of an end, or of a change, put as the plain statement of it
(data/rewordings.toml), and what a sentence mentions beside what it says (data/mentions.toml)."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Any

from ....data import table
from ...english.verbs import FORMS, base_of, gerund
from ...shared.prefilter import Prefiltered
from .tokens import PEOPLE


class _Turn:
    """An entry of the table; its pattern is compiled when a sentence has its word."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self.word: str = entry["word"]
        self.plain: str = entry["plain"]
        self.projects = bool(entry.get("projects"))
        self._turn: str = entry["turn"]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        turn = _PLACEHOLDER.sub(_words_of, self._turn)
        return re.compile(rf"\b{turn}(?![\w'])", re.IGNORECASE)

    def put(self, match: re.Match[str]) -> str:
        """The plain statement of what fits."""
        plain = _BEFORE_VOWEL.sub("an ", match.expand(self.plain))
        if "%" not in plain:
            return plain
        low = match["doing"].lower()
        base, kind = FORMS.get(low, ("", ""))
        plain = plain.replace("%base%", base if kind == "past" else base_of(low))
        return plain.replace("I no longer be ", "I am no longer ").replace("I be ", "I am ")


_BEFORE_VOWEL = re.compile(r"\ba (?=[aeio])")
_PLACEHOLDER = re.compile(r"%(?P<name>\w+)%")


def _words_of(placeholder: re.Match[str]) -> str:
    """The words that a placeholder stands for, as a pattern."""
    entry: dict[str, str] = table("mention_words")[placeholder["name"]]
    return entry["words"]


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
    said = said.replace("’", "'")
    low = said.lower()
    if len(said) > 300 or _SUPPOSED.search(low):
        return ""
    to_come = _NOT_YET.search(low) is not None
    done = None if to_come else _DONE_BEFORE.search(said)
    if done and _is_of_others(low, done):
        done = None
    if done and not _TO_PLACE.match(done[0]) and (verb := _past_of(done["verb"].lower())):
        return f"I {verb}{done['what']}"
    for turn in _turns("mentions"):
        if turn.word in low and (turn.projects or not to_come):
            match = turn.pattern.search(said)
            if match:
                return turn.put(match)
    return ""


# What is supposed is no news, what is still to come only where it is spoken of as there: "my new
# boss Inga wants me to come tomorrow".
_SUPPOSED = re.compile(
    r"\b(?:if|would(?! you)|maybe|perhaps|wish|imagine|suppose|pretend|someday|thinking"
    r"|considering|planning|story|novel|character|poem|game|dream|dreamed)\b"
)
_NOT_YET = re.compile(
    r"\b(?:could(?! you)|might|may be|next (?:week|month|year)|tomorrow|soon|will|'ll|going to"
    r"|gonna|plan to|want|hope|hoping|until|before|says|said)\b"
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


def _is_of_others(low: str, done: re.Match[str]) -> bool:
    """Whether it is not the speaker who did it: "how long after quitting smoking does a cough
    last", "my son moved in after graduating"."""
    if done[0].lower().startswith("after ") and not _OF_ONESELF.search(low):
        return True
    before = set(_WORD.findall(low[: done.start()]))
    return not before & {"i", "we"} and bool(before & (PEOPLE | {"he", "she", "they"}))


_WORD = re.compile(r"[a-z]+")
_OF_ONESELF = re.compile(r"\b(?:i|we|my|our|me|us)\b")
_TO_PLACE = re.compile(r"\w+ moving to [A-Z]")  # "after moving to Graz"


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
