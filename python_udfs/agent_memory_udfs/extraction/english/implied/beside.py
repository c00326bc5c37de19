"""What a sentence states beside its question or order: "Anna left us" of "since Anna left us, can
you draft a mail?", for the memories that it is held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...shared.lexis import word_set
from ..noise import is_command, is_question, starts_task
from ..openers import MARKS, headline_size, skip_openers
from ..tokens import Word, is_capital, words_of
from ..verbs import BE, MODALS, UNCHANGING, form_of, is_past
from .questions import LEADS_ON

# What leads a statement that is so: longest first.
_GROUNDS = (
    ("now", "that"), ("given", "that"), ("considering", "that"), ("considering",),
    ("seeing", "that"), ("seeing", "as"), ("seeing", "how"), ("given", "how"), ("ever", "since"),
    ("even", "though"), ("since",), ("because",), ("although",), ("though",), ("cause",), ("cos",),
    ("cuz",), ("coz",),
)  # fmt: skip
# These only lead one in front of what is asked: "how would I live after I quit?".
_GROUNDS_IN_FRONT = (("after",), ("as",), ("when",))
_LEADING = frozenset(words[0] for words in (*_GROUNDS, *_GROUNDS_IN_FRONT))
# "Since I got my e-bike I cycle to school": what is so since then is so now.
_SINCE = word_set("since after that")
_SO_NOW = word_set("now again anymore was were had will would could should not cannot today "
                   "tomorrow yesterday never")  # fmt: skip
_TITLES = word_set("question questions one ask help")
_MARKS = frozenset(",;:-–—.!")
_JOINTS = word_set("so and but then also")
_SPEAKERS = word_set("i we he she they it")
_OWNERS = word_set("my our his her their the")
_FRAGMENTS = word_set("any some ideas tips suggestions thoughts recommendations advice help best "
                      "possible worth ok okay right is")  # fmt: skip
_REQUESTED = word_set("ideas tips suggestions thoughts recommendations recs advice help")
_POLITE = word_set("please pls kindly wondering wonder need want looking")
_NOT = word_set("not don't dont no never longer didn't haven't")
_LINKS = word_set("to at in on with for from by of into and or about than that where")
_UNREAL = word_set("if unless suppose imagine whether before until say")


@lru_cache(64)
def stated_beside(text: str) -> str:
    """The statements of a sentence that asks or orders, in its words, a comma between them; the
    whole text where no part asks or orders, "" where each does.

    >>> stated_beside("Since I cancelled Netflix, where can I watch Dark")
    'I cancelled Netflix'
    """
    words = words_of(text)
    lows = [word.low for word in words]
    capitals = [is_capital(text, word) for word in words]
    stated: list[str] = []
    asks = since = False
    for begin, end, ground in _parts(lows, skip_openers(lows, capitals)):
        begin += skip_openers(lows[begin:end], capitals[begin:end])
        if begin >= end:
            continue
        if _asks(lows[begin:end], capitals[begin:end]):
            asks = True
            if starts_task(lows[begin:end], text):
                break  # what follows is what to work on
            continue
        # "..., Hamburg or Kiel?", "write that: my car is sold"
        further = ground == "ground" or (ground is None and _begins_statement(lows, begin)
                                         and lows[begin - 1] != ":")  # fmt: skip
        if asks and not further:
            continue
        now = lows[max(begin - 2, 0) : begin] == ["now", "that"]
        told = list(_clauses(text, words[begin:end], apart=ground is not None, now=now))
        if since and not _SO_NOW & {word.low for word in words[begin:end]}:
            told[:1] = [f"{each} now" for each in told[:1]]
        elif lows[begin - 1] in _SINCE and not now:
            told[1:] = [f"{each} now" for each in told[1:]]
        since = lows[begin - 1] in _SINCE and len(told) == 1
        stated.extend(told)
    return ", ".join(stated) if asks else text


def _parts(lows: Sequence[str], begin: int) -> Iterator[tuple[int, int, str | None]]:
    """Where each part begins and ends, and whether it gives a ground."""
    ground: str | None = None
    begin += headline_size(lows[begin:])
    colon = next((i for i, low in enumerate(lows[begin : begin + 4]) if low in ":-–—"), 0)
    if colon and _TITLES & set(lows[begin : begin + colon]):
        begin += colon + 1  # "Quick question: ..."
    start = index = begin
    while index < len(lows):
        size, kind = _ground(lows, index)
        if size and _begins_statement(lows, index + size):
            if index > start:
                yield start, index, ground
            start, index, ground = index + size, index + size, kind
            continue
        joined = lows[index] in _JOINTS and index > start and _asks(lows[index + 1 :], ())
        if lows[index] in _MARKS or joined:
            if index > start:
                yield start, index, ground
            start, ground = index + 1, None
            while start < len(lows) and lows[start] in _JOINTS | MARKS:
                start += 1
            index = start
            continue
        index += 1
    if start < len(lows):
        yield start, len(lows), ground


def _ground(lows: Sequence[str], index: int) -> tuple[int, str | None]:
    if lows[index] not in _LEADING:
        return 0, None
    for words in _GROUNDS:
        if tuple(lows[index : index + len(words)]) == words:
            return len(words), "ground"
    if (lows[index],) in _GROUNDS_IN_FRONT and _begins_statement(lows, index + 1):
        return 1, "front"
    return 0, None


def _begins_statement(lows: Sequence[str], index: int) -> bool:
    """Whether a subject begins here: "since I ...", not "since Monday"."""
    return index + 1 < len(lows) and (
        lows[index] in _SPEAKERS | _OWNERS or _is_verb(lows[index + 1])
    )


def _is_verb(low: str) -> bool:
    return (
        low in BE or low in MODALS or low in UNCHANGING
        or form_of(low) in ("third", "past") or is_past(low)
    )  # fmt: skip


def _asks(lows: Sequence[str], capitals: Sequence[bool]) -> bool:
    """Whether a part asks, orders or supposes."""
    if not lows:
        return False
    if lows[0] in _UNREAL or (lows[0] in _FRAGMENTS and not _SPEAKERS & set(lows[:1])):
        return True
    if lows[-1] in ("please", "pls", "plz"):
        return True
    if _REQUESTED & set(lows[:5]) and _SPEAKERS.isdisjoint(lows) and not any(map(_is_verb, lows)):
        return True  # "Packed lunch ideas for my son"
    denied = bool(_NOT & set(lows[1:4]))  # "so I don't need glasses anymore"
    polite = not denied and bool(_POLITE & set(lows[1:4]))
    if lows[:1] == ["i"] and polite and not any(map(is_past, lows[1:4])):
        return True
    known = list(capitals) or [False] * len(lows)
    return is_question(lows, known) or is_command(lows) or lows[0] in _POLITE


def _clauses(text: str, words: Sequence[Word], *, apart: bool, now: bool = False) -> Iterator[str]:
    """The clauses of a part, behind a ground cut where another subject begins with no comma:
    "Anna left us | I'm leading the team"; `now` is put behind what "now that" led."""
    begin = 0
    for index in range(2, len(words) - 1) if apart else ():
        if _is_subject(words, index) and words[index - 1].low not in LEADS_ON and any(
            _is_verb(word.low) for word in words[begin:index]
        ):  # fmt: skip
            yield _so_now(text, words[begin:index]) if now and not begin else (
                text[words[begin].start : words[index - 1].end]
            )  # fmt: skip
            begin = index
    if len(words) - begin > 1:
        told = words[begin:]
        yield _so_now(text, told) if now and not begin else text[told[0].start : told[-1].end]


def _is_subject(words: Sequence[Word], index: int) -> bool:
    """Whether a subject begins here: "we ...", "the rent is ..."."""
    if words[index].low in ("i", "we"):
        return True
    behind = words[index + 2 : index + 3]
    return words[index].low in ("the", "my", "our", "it", "there") and bool(behind) and (
        behind[0].low in BE and words[index - 1].low not in _LINKS
    )  # fmt: skip


def _so_now(text: str, words: Sequence[Word]) -> str:
    said = text[words[0].start : words[-1].end]
    return said if words[-1].low in ("now", "again", "anymore") else f"{said} now"
