"""Another thing of a kind of which one has one (data/alternatives.toml)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from .....data import table
from ....shared.lexis import word_set
from ..held import Held, is_shared
from ..statement import Part, new_words
from ..tokens import SPANS, STOP, is_of_time, stem_of, tokens_of
from .amounts import DENIED, STATE_STEMS


def other_of_its_kind(part: Part, held: Held) -> int:
    """ "I take the lift now" of "Takes the stairs to their flat": of such things one has one."""
    beside = part.beside and part.search(_HOURS) is None
    if part.search(DENIED) or part.passing or beside or part.past:
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    of_all = part.search(_SWITCHED_TO_ANY) and _FOR_ALL.search(held.low)
    if held.copula < 0 and " for " in held.low and " for " not in part.low and not of_all:
        return 0  # "Uses Trello for private projects"
    for kind, said in _named(part.low):
        was = kind.members.search(held.low)
        if was is None or was[0] == said[0] or was[0] in part.low:
            continue
        if was[0].rstrip("s") == said[0].rstrip("s"):
            continue
        if not _is_meant(said, part.low) or not _is_meant(was, held.low):
            continue
        if kind.of_doing and held.is_had:
            continue
        if kind.several and not _SWITCHED_TO.search(part.low[: said.start()]):
            continue
        own = {token.stem for token in tokens_of(f"{was[0]} {said[0]}")}
        new = [token for token in new_words(part, held) if token.stem not in own | STATE_STEMS]
        done = (
            held.verb.stem in part.stems
            or held.verb.stem in STATE_STEMS
            or part.search(_SWITCHED) is not None
            or (held.low.startswith("is ") and part.search(_IS) is not None)
        )
        if not held.of_user:
            done = is_shared(held.content[0], part.stems) or (
                held.copula > 0 and held.subject_head in kind.called
                and part.search(_SWITCHED_OR_GOT) is not None
            )  # fmt: skip
        if done and all(is_of_time(token) or token.low in _FOLLOWERS for token in new):
            return 24
    return 0


_WITHOUT = re.compile(r"\b(?P<how>without|with) (?:any |a |the |my )?(?P<what>[a-z]+)")


def with_or_without(part: Part, held: Held) -> int:
    """ "I take my tea without milk now" of "Drinks their tea with milk"."""
    said, was = part.search(_WITHOUT), _WITHOUT.search(held.low)
    if said is None or was is None or said["how"] == was["how"] or said["what"] != was["what"]:
        return 0
    if not part.whole.now or part.passing or part.beside or not held.of_user or part.actor:
        return 0
    rest = [token for token in held.content if token is not held.verb]
    return 24 if len(rest) > 1 and all(is_shared(token, part.stems) for token in rest) else 0


# "Part-time" says of a job that it stands beside another, or what the only one has become.
_HOURS = re.compile(r"\b(?:went|switched to|down to|changed to) part[- ]time\b|part[- ]time now$")
_IS = re.compile(r"(?:\bam|'m|\bis|'s) ")
_SWITCHED = re.compile(
    r"\b(?:switched|changed|moved|went back|become|became|turned into|got moved|transferred"
    r"|converted|migrated|made me|upgraded|downgraded|promoted|bumped|reached|put (?:me|us)"
    r"|went(?= (?:part|full)[- ]time)|(?:got|earned) my)\b"
)

_SWITCHED_TO_ANY = re.compile(r"\b(?:switched|changed|migrated|moved|went back)(?: over)? to\b")
_SWITCHED_OR_GOT = re.compile(r"\b(?:switched|changed|moved|upgraded|got|bought|have)\b")
# What all such things are for.
_FOR_ALL = re.compile(
    r" for (?:their |all (?:their )?)?(?:music|notes|email|emails|mail|photos|everything|streaming"
    r"|messages|messaging|coding|programming|passwords|navigation|browsing|podcasts|shopping"
    r"|groceries|chat|calls|tasks|to-dos|banking|writing|design)$"
)
_FOLLOWERS = word_set("person guy girl fan user man woman type kind camp")

_SWITCHED_TO = re.compile(
    r"\b(?:switched|changed|converted|migrated|moved|went back)(?: over| me"
    r"| us)* to (?:the |an? )?$"
)


def _is_meant(said: re.Match[str], low: str) -> bool:
    """Whether a word for a time is one for a shift: "moved to days", not "three days ago"."""
    if stem_of(said[0]) not in SPANS:
        return True
    return _BEFORE_A_SHIFT.search(low[: said.start()]) is not None


_BEFORE_A_SHIFT = re.compile(r"\b(?:(?:to|on|works?)(?: the)?|working|doing) $")


class _Kind(NamedTuple):
    """An entry of the table: what its things and it are called, whether one may well have several,
    and whether one does or has them."""

    members: re.Pattern[str]
    first_words: frozenset[str]
    words: frozenset[str]
    several: bool
    of_doing: bool
    called: frozenset[str]


@cache
def _kinds() -> tuple[_Kind, ...]:
    return tuple(
        _Kind(
            re.compile(
                r"(?<![\w-])(?:"
                + "|".join(map(re.escape, sorted(kind["members"], key=len, reverse=True)))
                + r")s?(?![\w-])"
            ),
            frozenset(_WORD.findall(member)[0] for member in kind["members"]),
            frozenset(word for member in kind["members"] for word in member.split()) - STOP,
            bool(kind.get("several")),
            bool(kind.get("of_doing")),
            frozenset(map(stem_of, kind.get("called", ()))),
        )
        for kind in table("alternatives").values()
        if not kind.get("only_preferred")
    )


_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(256)
def _named(low: str) -> tuple[tuple[_Kind, re.Match[str]], ...]:
    """The kinds of which a sentence in lower case names a thing, with its name."""
    words = set(_WORD.findall(low))
    words |= {word.removesuffix("s") for word in words}
    return tuple(
        (kind, match)
        for kind in _kinds()
        if not kind.first_words.isdisjoint(words) and (match := kind.members.search(low))
    )


def words_of_alternatives(low: str) -> set[str]:
    """Words of the memories that tell of another thing of a kind that a sentence names."""
    return {word for kind, _ in _named(low) for word in kind.words}
