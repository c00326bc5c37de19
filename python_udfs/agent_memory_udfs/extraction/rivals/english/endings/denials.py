"""What is no more, or again: "I no longer run", "eating gluten again"."""

from __future__ import annotations

import re

from ....shared.lexis import word_list, word_set
from ..change_words import is_of_change
from ..held import Held, is_shared
from ..statement import Part
from ..tokens import Token, content_of, is_manner, is_of_time, stem_of, tokens_of
from ..values.amounts import STATE_STEMS
from .objects import tells_of
from .senses import CONSUMING

_NOT_DONE = re.compile(
    r"(?:does not|cannot|can't|no longer|has stopped|stopped|quit|gave up|has given up|is not)"
    r" (?P<what>.+?)(?: any ?more)?$"
)

_NOT_DONE_BY = re.compile(
    r"(?P<who>[a-z' -]{2,30}?) (?:does not|do not|cannot|can't|no longer|has stopped|have stopped"
    r"|is not|are not) (?P<what>.+?)(?: any ?more)?$"
)
_BY_HIM_OR_HER = re.compile(r"\b(?:i|we)\b")
_AGAIN = re.compile(r"\b(?:again|now|these days|nowadays|back to|back on)\b")


def resumed(part: Part, held: Held) -> int:
    """ "I'm eating gluten again" of "Does not eat gluten"."""
    match = _NOT_DONE.match(held.low)
    who: list[Token] = []
    if match is None and part.search(_AGAIN) and (match := _NOT_DONE_BY.match(held.low)):
        who = content_of(match["who"])
        if not who or who[-1].low not in [token.low for token in part.content[:2]]:
            return 0
    if match is None or not part.search(_AGAIN) or part.passing or part.beside:
        return 0
    if who and not {"his", "her", "their"} & part.words and part.search(_BY_HIM_OR_HER):
        return 0
    if re.search(r"\b(?:not|never|no|without|stopped|quit)\b", part.low):
        return 0
    if part.actor and not who:
        return 0
    what = content_of(match["what"])
    if not what or not all(is_shared(token, part.stems) for token in what):
        return 0
    places = [i for i, token in enumerate(part.tokens) if is_shared(token, {t.stem for t in what})]
    before, behind = part.tokens[: places[0]], part.tokens[places[-1] + 1 : places[-1] + 2]
    by_oneself = not any(
        token.says and not is_of_change(token) and token.stem not in {each.stem for each in who}
        for token in before
    )
    thing = bool(behind) and behind[0].says and not is_of_time(behind[0])
    return 26 if by_oneself and not thing else 0


_LONG_SINCE = re.compile(
    r"\b(?:have|has|'ve|i've|we've) not (?:even )?(?:touched|smoked|drunk|drank|had|eaten|used"
    r"|needed|taken|bought|worn)"
    r" (?P<what>[\w' -]{2,30}?) (?:in|for) (?:over |about |almost |like )?(?:a year|ages|forever"
    r"|months|years"
    r"|(?:\w+) (?:months|years))"
)


def untouched(part: Part, held: Held) -> int:
    """ "I haven't touched an energy drink in three months" of "Drinks two energy drinks a day"."""
    match = part.search(_LONG_SINCE)
    if match is None or not held.of_user or held.verb.stem not in CONSUMING | _USING:
        return 0
    thing = content_of(match["what"])
    objects = [
        token for token in held.content
        if token is not held.verb and token.kind == "word" and not is_of_time(token)
    ]  # fmt: skip
    known = {token.stem for token in objects}
    whole = bool(thing) and all(is_shared(token, known) for token in thing)
    return 24 if whole and objects[-1:] and held.verb.stem not in _LIKING else 0


_USING = {stem_of(low) for low in word_list("take use wear chew vape")}

_LIKING = {stem_of(low) for low in word_list("like love")}

_IS_NOT = re.compile(r"\b(?P<who>i'm|i am|we're|we are|is|'s|are) not (?P<what>[\w' -]{3,40})$")


def not_so(part: Part, held: Held) -> int:
    """ "The doctor says I'm not lactose intolerant" of "Is lactose intolerant"."""
    match = part.search(_IS_NOT)
    if match is None or not held.low.startswith("is ") or part.passing or not part.whole.corrects:
        return 0
    what = [token.stem for token in content_of(match["what"])]
    told = [token.stem for token in held.content]
    by_oneself = match["who"].startswith(("i", "we")) and match["who"] != "is"
    return 24 if what and what == told and by_oneself else 0


_HAVE_NOT = re.compile(
    r"\b(?:i|we) (?:do not|have not) (?:actually |really )?(?:have|got) (?P<what>[\w' -]{3,40})$"
    r"|\b(?:it's|it is|it was) not (?P<it>[\w' -]{3,40})$"
)


def not_had(part: Part, held: Held) -> int:
    """ "Turns out I don't have celiac disease", "I was misdiagnosed, it's not asthma" of "Has
    asthma"."""
    match = part.search(_HAVE_NOT)
    if match is None or not held.low.startswith("has ") or not part.whole.corrects:
        return 0
    if match["it"] and "misdiagnosed" not in part.whole.low:
        return 0
    what = {token.stem for token in content_of(match["what"] or match["it"])}
    return 24 if what and what == {token.stem for token in held.content} else 0


_UNRESOLVED = re.compile(r"(?:that|this|these|those|there)\b")

_NO_MORE = re.compile(
    r"(?:no longer|not|n't|never|nobody|no one)\b(?P<what>.*?)\b(?:anymore|any more|any longer"
    r"|since)\b"
    r"|no longer (?P<what2>.+)|\bno more (?P<what3>.+)"
    r"|(?:do|does|am|is|are|'m|'re|'s) not (?P<what4>(?!so\b|as\b).+?) (?:these days|nowadays)$"
)

_FOR_THAT = re.compile(r"\bfor (?:that|this|it|these|those|them)\b")

_DOES = word_set("need use have wear take do own want see play keep time touch")

_HOLDS = re.compile(r"\b(?:have|own|keep|see|play)\b")

_CALLING = {stem_of(low) for low in word_list("call go use answer name")}


def _is_called_so(said: list[Token], held: Held) -> bool:
    """ "Nobody calls me Sparky anymore" of "Nickname at work is Sparky"."""
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    stems = {token.stem for token in value}
    rest = [token for token in said if token.stem not in stems]
    return bool(value) and len(rest) < len(said) and all(
        token.stem in _CALLING or is_shared(token, held.words) for token in rest
    ) and all(token.stem in {t.stem for t in said} for token in value)  # fmt: skip


def _is_entailed(said: list[Token], verb: list[Token], part: Part, held: Held) -> bool:
    """Whether the memory says what is denied, and more of it: "I don't play in the orchestra
    anymore" of "Plays the violin in the town orchestra"."""
    done = verb or said[:1]
    if len(done) > 1 or done[0].stem != held.verb.stem or not said[verb == [] :] or part.beside:
        return False
    if not held.of_user and not is_shared(held.content[0], part.stems):
        return False
    return all(is_shared(token, held.words) for token in said)


_STOPPED = re.compile(
    r"\b(?:stopped|quit|quitting|gave up|given up|giving up|done with|finished with|no longer)"
    r" (?P<what>[a-z]+(?:ing\b)?[\w' -]*)"
)
_WHEN = re.compile(
    r" (?:since|because|when|last|this|after|before|ago|two|three|a (?:week|month|year)|in (?:may"
    r"|[a-z]+(?:er|ary|ly|ch|st))|yesterday|today|now|due|for good|so|as)\b.*"
)
_TAKEN_PART = {stem_of(low) for low in word_list("play do train practise practice")}


def entailed(part: Part, held: Held) -> int:
    """ "I quit volunteering at the shelter" of "Volunteers at the animal shelter", "I stopped
    playing handball" of "Is the goalkeeper of their handball team": what is over is said with
    less."""
    match = part.search(_STOPPED)
    if match is None or not held.of_user or part.past or part.passing:
        return 0
    said = content_of(_WHEN.sub("", match["what"]))
    if len(said) < 2 or not all(is_shared(token, held.words) for token in said[1:]):
        return 0
    if is_shared(said[0], {held.verb.stem}):
        return 26
    sport = said[0].stem in _TAKEN_PART and len(said) == 2
    return 24 if sport and _IN_A_TEAM.search(held.low) else 0


def _denies_part(rest: list[Token], held: Held) -> bool:
    """Whether what is denied is of one case of what the memory tells: "I no longer speak to my
    Polish aunt" of "Speaks Polish"."""
    return rest[-1].kind in ("word", "name") and not is_shared(rest[-1], held.words) and (
        not is_of_time(rest[-1]) and not is_manner(rest[-1])
    )  # fmt: skip


_IN_A_TEAM = re.compile(r"^(?:is|plays|coaches|captains) .*\b(?:team|club|league|squad|orchestra"
                        r"|band|choir|ensemble)\b")  # fmt: skip


def no_more(part: Part, held: Held) -> int:
    """ "I no longer need the white noise machine", "it doesn't hurt any more"."""
    match = part.search(_NO_MORE)
    if match is None:
        return 0
    said = match["what"] or match["what2"] or match["what3"] or match["what4"] or ""
    if part.passing or _UNRESOLVED.match(part.low):
        return 0
    if _FOR_THAT.search(said):
        return 0  # "I don't use Excel for that anymore"
    said_before = part.low[: match.start()] + said
    if re.search(r"\bthere\b", said_before) or (
        held.low.startswith("has ") and " like " in f"{said} "
    ):
        return 0
    thing = [token for token in tokens_of(said.strip()) if token.says and not is_of_change(token)]
    verb = [token for token in thing if token.low in _DOES]
    if held.low.startswith("has ") and any(
        token.low not in ("need", "keep", "have", "own") for token in verb
    ):
        return 0  # "I no longer use the car for work" of "Has a car"
    if held.low.startswith("is ") and _HOLDS.search(said):
        return 0  # "we no longer have a cat" of "Is allergic to cats"
    rest = [token for token in thing if token not in verb]
    if not rest:
        return 0
    if held.copula > 0 and _is_called_so(rest, held):
        return 28
    is_one = held.low.startswith(("is a ", "is an "))  # "I am no longer a nurse"
    if not is_one and rest[0].stem == held.verb.stem and held.of_user and verb == [] and all(
        token.low in ("anything", "any", "one", "anyone") for token in rest[1:]
    ):  # fmt: skip
        object_of = [token.low for token in held.tokens[1:2]]
        return 26 if object_of not in (["a"], ["an"], ["the"], ["their"]) else 0
    if _is_entailed(rest, verb, part, held):
        return 26
    if all(is_shared(token, held.words) for token in rest) and tells_of(rest, held, 1):
        return 30 + 2 * len(rest)
    whole = [token for token in held.content if token.stem not in STATE_STEMS]
    if (
        len(rest) > 1
        and not held.low.startswith("has ")
        and whole
        and all(is_shared(token, {t.stem for t in thing}) for token in whole)
        and not _denies_part(rest, held)
    ):
        return 30
    return 0
