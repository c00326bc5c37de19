"""One attribute in several wordings (data/namings.toml): "I make 55k a year now" of "Salary is
48k".

Both sides are read by the same few forms, whatever the attribute: what it is called, in all ways in
which one says what something is, and the verbs that state it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from .....data import table
from ....english.verbs import gerund, past_of, third_singular
from ..held import Held
from ..statement import Part
from ..tokens import LINKS, Token, tokens_of
from .amounts import DENIED

_VALUE = r"(?P<value>[\w'&.,$£€:@/+-]+(?: [\w'&.,$£€:@/+-]+){0,4}?)"
_END = (
    r"(?=$| (?:now|these days|nowadays|instead|since|from now on|as of|because|after|which|who"
    r"|currently|until|this|last|again|at the moment|starting|and i|and we|from monday)\b)"
)
_SORT = r"(?P<sort>(?:[\w'-]+ ){0,2}?)"
_OFTEN = r"(?: now| just| finally| currently| \w+ly)*"
# {noun} stands for the names of the attribute, {value} for what it is, {sort} for which it is.
_SAID = (
    r"\b(?:my|our|the) (?:new )?{sort}{noun}(?:'s| is| are| will be)(?: now| currently| actually)*"
    r"(?: called| named| with| from| at| through| on| an?)? {value}{end}",
    r"^(?:so |and |now )*{value} is (?:now )?(?:my|our|the) (?:new )?{sort}{noun}{end}",
    r"\b(?:i|we)(?: now| currently)? (?:use|have|got|chose) {value} (?:as|for) (?:my|our|the)"
    r" (?:new )?{sort}{noun}{end}",
    r"\b(?:switched|changed|moved|swapped) (?:my |our |the )?{sort}{noun}s?"
    r"(?: from [\w'&. -]+?)?(?: over)? to {value}{end}",
    r"\b(?:switched|changed|swapped) (?:my |our |the )?{sort}{noun}s?\b.*"
    r" (?:i'm|we're|i am|we are)(?: now)? (?:with|at|on|in) {value}{end}",
    r"\b(?:got|have|found|hired) an? new {sort}{noun}(?: called| named)? {value}{end}",
    r"\b(?:the|my|our) new {sort}{noun} (?:is|will be)(?: called| an?)? {value}{end}",
)  # fmt: skip
_HELD = (
    r"^{sort}{noun} (?:is|are)(?: called| named| with| from| at| through| on| an?)? {value}$",
    r"^{value} is their {sort}{noun}$",
    r"^uses {value} (?:as|for) their {sort}{noun}$",
)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_TITLES = frozenset(("dr", "mr", "mrs", "ms", "prof"))


class _Naming(NamedTuple):
    """An entry of the table: forms of what is said and held, words of which each has one."""

    said: tuple[re.Pattern[str], ...]
    held: tuple[re.Pattern[str], ...]
    words: frozenset[str]
    kind: str


@cache
def _namings() -> tuple[_Naming, ...]:
    return tuple(_naming(entry) for entry in table("namings").values())


def _naming(entry: dict[str, object]) -> _Naming:
    nouns, verbs = list(map(str, entry["nouns"])), list(map(str, entry["verbs"]))  # type: ignore[call-overload]
    noun = "(?:" + "|".join(map(re.escape, sorted(nouns, key=len, reverse=True))) + ")"
    marks = {"{noun}": noun, "{value}": _VALUE, "{end}": _END, "{sort}": _SORT}
    said = [_filled(form, marks) for form in _SAID] + [_verb_said(verb) for verb in verbs]
    held = [_filled(form, marks) for form in _HELD] + [_verb_held(verb) for verb in verbs]
    # Of a phrase one word tells: the noun's last, the verb's with the most letters.
    telling = [noun.split()[-1] for noun in nouns] + [
        max(_WORD.findall(verb.removeprefix("be ")), key=len) for verb in verbs
    ]
    words = {form for word in telling for form in (word, *_forms(word))} | {
        form for verb in verbs for form in _forms(verb.split()[0]) if len(verb.split()) < 4
    }
    return _Naming(
        tuple(map(re.compile, said)), tuple(map(re.compile, held)),
        frozenset(words - set(_forms("be"))), str(entry["value"]),
    )  # fmt: skip


def _filled(form: str, marks: dict[str, str]) -> str:
    for mark, pattern in marks.items():
        form = form.replace(mark, pattern)
    return form


def _forms(verb: str) -> tuple[str, ...]:
    return verb, third_singular(verb), gerund(verb), past_of(verb)


def _phrase(words: list[str]) -> str:
    return " ".join(_VALUE if word == "_" else re.escape(word) for word in words)


def _verb_said(template: str) -> str:
    """How the speaker says "report to _": "I'm reporting to _", "I report to _"."""
    first, *rest = template.split()
    behind = _phrase(rest)
    if first == "be":
        return rf"\b(?:i'm|i am|we're|we are|im){_OFTEN} {behind}{_END}"
    forms = "|".join(_forms(first))
    return rf"\b(?:i|we)(?:'m|'re|'ve| am| are| have)?(?: been)?{_OFTEN} (?:{forms}) {behind}{_END}"


def _verb_held(template: str) -> str:
    """How a memory tells it: "Reports to _", "Is reporting to _"."""
    first, *rest = ["their" if word in ("my", "our") else word for word in template.split()]
    behind = _phrase(rest)
    if first == "be":
        return rf"^is {behind}$"
    return rf"^(?:is {gerund(first)}|has been {gerund(first)}|{third_singular(first)}) {behind}$"


@lru_cache(256)
def _stated(low: str) -> tuple[tuple[_Naming, str, str], ...]:
    """What a clause in lower case states: of which attribute, the sort of it, the value."""
    words = set(_WORD.findall(low))
    words |= {word.removesuffix("s") for word in words}
    return tuple(
        (naming, match.groupdict().get("sort") or "", match["value"])
        for naming in _namings() if not naming.words.isdisjoint(words)
        for match in _matches(naming.said, low)
    )  # fmt: skip


def _matches(patterns: tuple[re.Pattern[str], ...], low: str) -> Iterator[re.Match[str]]:
    return (match for pattern in patterns if (match := pattern.search(low)))


def words_of_namings(low: str) -> set[str]:
    """Words of the memories that tell of an attribute that a sentence states."""
    return {
        word for naming, _, _ in _stated(low) for word in naming.words
    }  # fmt: skip


def other_of_naming(part: Part, held: Held) -> int:
    """ "I report to Lucy now" of "Manager is Tom"."""
    if part.past or part.unreal or part.passing or part.beside or part.search(DENIED):
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    for naming, sort, value in _stated(part.low):
        for match in _matches(naming.held, held.low.replace(" '", "'")):
            if (match.groupdict().get("sort") or "") != sort:
                continue
            if not _are_of_one_period(value, match["value"]):
                continue
            new, old = (
                [token for token in each.tokens if token.low in _lows(_PERIOD.sub("", said))]
                for each, said in ((part, value), (held, match["value"]))
            )
            fit = _fits(naming.kind, new) and _fits(naming.kind, old)
            if fit and _stems(new).isdisjoint(_stems(old)):
                return 25 if naming.kind != "amount" or _units(new) == _units(old) else 0
    return 0


def _stems(value: list[Token]) -> set[str]:
    return {token.stem for token in value if token.kind != "unit" and token.low not in _TITLES}


_PERIOD = re.compile(r" (?:an?|per|each|every) (?P<span>hour|day|week|month|year)$")


def _are_of_one_period(*values: str) -> bool:
    """Whether neither is of a month where the other is of a year."""
    spans = {match["span"] for value in values if (match := _PERIOD.search(value))}
    return len(spans) < 2


def _lows(value: str) -> set[str]:
    return {token.low for token in tokens_of(value)}


def _units(tokens: list[Token]) -> set[str]:
    return {token.stem for token in tokens if token.kind == "unit"}


def _fits(kind: str, value: list[Token]) -> bool:
    """Whether the words may be a value of the kind."""
    said = [token for token in value if token.says]
    if not said or value[0].low in LINKS:
        return False
    if kind in ("amount", "time"):
        return any(token.kind in ("number", "code") for token in said) and all(
            token.kind in ("number", "unit", "code") for token in said
        )
    if kind == "code":
        return all(token.kind == "code" for token in said)
    if kind == "name":
        names = [token for token in said if token.kind != "number"]  # "Pho 21"
        return bool(names) and all(
            token.kind in ("name", "code") or token.raw[:1].isupper() for token in names
        )
    return len(said) < 4
