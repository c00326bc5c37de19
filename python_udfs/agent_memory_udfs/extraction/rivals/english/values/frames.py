"""Another value behind the same verb: "I report to Selma now" of "Reports to Viktor"."""

from __future__ import annotations

import re
from itertools import pairwise

from ....english.words import PETS
from ....shared.lexis import word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part, both_want, new_words, told_by
from ..tokens import PEOPLE, SPANS, Token, is_of_time, stem_of
from .amounts import DENIED, STATE_STEMS
from .nouns import has_another, other_of_noun
from .wording import is_run, kind_of, link_before, many_stems, object_of_change

NOW = re.compile(r"\b(?:now|these days|nowadays|instead|from now on)\b")


_WITH = re.compile(r"(?:[\w'-]+ )?(?P<verb>lives|stays|sleeps|works|rides|eats) with (?P<who>.+)$")


def with_oneself(part: Part, held: Held) -> int:
    """ "My stepson lives with us now" of "Stepson lives with his mother"."""
    was = _WITH.match(held.low)
    if was is None or held.of_user or part.passing or part.beside or not part.search(NOW):
        return 0
    if was["who"].startswith(("them", "their")) or not is_shared(held.content[0], part.stems):
        return 0
    return 22 if re.search(rf"\b{was['verb']}(?: \w+)? with (?:me|us)\b", part.low) else 0


def other_in_frame(part: Part, held: Held, left: list[Token], common: list[Token]) -> int:
    """ "Our florist is Gupta these days" of "Florist is Moreno"."""
    new = new_words(part, held)
    new = [token for token in new if token.stem not in SPANS and token.kind != "unit"]
    copula = held.copula
    if copula > 0 and has_another(part, held):
        return 22
    if not new:
        return 0
    if copula > 0:
        return other_of_noun(part, held, new, copula)
    verb = held.verb
    if not _states_one(held) or len(new) > 5:
        return 0
    rest = left[1:] if left[0] is verb and verb.stem in STATE_STEMS else left
    if not any(map(is_of_time, new)):
        # "To Athens instead" of "to Lisbon in May".
        lasting = [token for token in rest if not is_of_time(token)]
        rest = lasting if any(token.kind != "unit" for token in lasting) else rest
    if not rest or not is_run(rest, held.content):
        return 0
    if {"name", "day"} <= {token.kind for token in rest}:
        return 0  # "lunch with Bo on Thursdays" is another than "with Ana on Mondays"
    theirs = held.of_user and part.search(_OF_THE_NEW) is not None
    if (
        len(rest) < 3
        and not theirs
        and any(each.kind == "code" and _is_numbered(each, token) for each in rest for token in new)
    ):
        return 24
    kind = kind_of(rest)
    kinds = {kind_of([token]) for token in new}
    if kind == "number" and kind in kinds and any(
        token.kind == "word" and not is_of_time(token) for token in rest
    ):  # fmt: skip
        return 0  # "Feeds the dog three times", not the cat
    if kind in ("number", "day", "date") and kind not in kinds and not (
        kind == "number" and len(rest) > 1 and verb not in left and part.search(_ENDS_NOW)
    ):  # fmt: skip
        return 0  # "lives with two flatmates", and "with my boyfriend now"
    if kind == "name" and not kinds & {"name", "thing"}:
        return 0
    if kind == "name" and "name" not in kinds and not part.whole.in_lower_case and (
        re.search(rf"\b(?:the|a|an|my|our) (?:\w+ )?{re.escape(new[0].low)}", part.low)
    ):  # fmt: skip
        return 0  # "I moved to the couch" of "Is moving to Oregon"
    if verb in left and _is_put(part, held, rest, new):
        return 22
    if kind == "name" and "name" in kinds and verb not in left and part.whole.changing and (
        re.search(rf"\b(?:my|our|all|the) {re.escape(verb.low[:4])}\w* ", part.low)
        and object_of_change(part, [verb])
    ):  # fmt: skip
        return 22  # "We've moved our deploys over to GitHub Actions" of "Deploys with Jenkins"
    if verb in left:
        # "Moved my savings into bonds" of "Keeps their savings in gold".
        nouns = [token for token in common if token.kind != "unit" and token.stem not in SPANS]
        # "Moved the plant", not the key, of "Keeps the key under the plant".
        if " for " not in held.low:
            nouns = [token for token in nouns if not link_before(token, held.tokens)]
        of_one = bool(nouns) and nouns[0].low in PEOPLE
        named = kind == "name" and "name" in kinds
        if of_one and not named and nouns[-1] is not held.content[-1]:
            return 0  # "We switched my daughter to Oakridge" of "Daughter plays the violin"
        moved = part.whole.changing and nouns and object_of_change(part, nouns)
        return 20 + 2 * len(nouns) if moved and verb.stem in STATE_STEMS else 0
    if not held.of_user and not is_shared(held.content[0], part.stems):
        return 0
    link = link_before(rest[0], held.tokens)
    if kind == "day" and {kind_of([token]) for token in rest} == {"day"} and (
        is_shared(verb, part.stems) and all(map(is_of_time, new))
    ):  # fmt: skip
        return 22  # "I swim Mondays now" of "Swims on Tuesdays"
    if not _stands_behind(part, verb, link, held) or not _are_of_one_sort(link, rest, new):
        return 0
    subject = None if held.of_user else held.content[0]
    if kind == "thing" and part.search(_BEGUN) and not part.search(NOW):
        return 0  # what one begins to do is done beside the rest
    beside = [token for token in common if token is not verb and token is not subject]
    others = [t for t in beside if t.stem not in SPANS and not _is_work_else(t, part, held)]
    if both_want(part, held):
        return 22
    named = held.low.startswith("goes by ") and kind == "name"
    many = not named and (verb.stem in many_stems() or verb.low in ("is", "has"))
    many = many and not (_is_one_now(part, held, link) and (kind == "name") <= ("name" in kinds))
    if many and not others:
        return 0
    return 20 + 3 * len(others)


def _are_of_one_sort(link: str, rest: list[Token], new: list[Token]) -> bool:
    """Whether what is new may stand for what was: somebody for somebody, nothing of time for a
    thing: "I cook on Sundays now" of "Cooks on gas", "I walk with my dog now" of "Walks with a
    cane"."""
    if kind_of(rest) == "thing" and all(map(is_of_time, new)):
        return False
    return link != "with" or _is_somebody(rest) == _is_somebody(new)


def _is_somebody(tokens: list[Token]) -> bool:
    return any(token.low in PEOPLE | PETS | OF_A_PART or token.kind == "name" for token in tokens)


def _is_work_else(token: Token, part: Part, held: Held) -> bool:
    """Whether it is work that one goes to, and not in the clause: "took a bit of work" of "Takes
    the 7:42 train to work"."""
    to_work = link_before(token, held.tokens) == "to" and token.low in ("work", "school")
    return to_work and f"to {token.low}" not in part.low


def _is_one_now(part: Part, held: Held, link: str) -> bool:
    """Whether one does it with one at a time, as what is so now tells: "I do Pilates with Marta
    now" of "Does Pilates with Eva", "I'm reading Emma now" of "Is reading Dune"."""
    if part.search(_ENDS_NOW) is None:
        return False
    if held.low.startswith(_FOLLOWING):
        return part.search(_AM_DOING) is not None
    return bool(link) and held.verb.stem not in _OF_SEVERAL and not (
        {"about", "to"} & {token.low for token in held.tokens}
    )  # fmt: skip


_ENDS_NOW = re.compile(r"^(?:so |and )*(?:now|these days)\b|\b(?:now|these days|nowadays|instead)$")
_FOLLOWING = ("is reading ", "is watching ", "is playing ", "is listening to ")
_AM_DOING = re.compile(r"(?:'m|\bam|'re|\bare) (?:now )?\w+ing\b")
_OF_SEVERAL = {
    stem_of(low)
    for low in (
        "go", "talk", "speak", "listen", "look", "belong", "volunteer", "travel", "subscribe",
        "write", "help", "volunteer", "sponsor", "invest", "follow", "shop", "have", "apply",
    )
}  # fmt: skip
_BEGUN = re.compile(r"\b(?:started|began|begun|starting|took up|taken up)\b")


def next_of_numbered(part: Part, held: Held) -> int:
    """ "They gave me the under-12s this season" of "Coaches the under-10s"."""
    whole = part.whole
    if not held.of_user or part.actor or part.search(_ONE_OF_US) is None or part.beside:
        return 0
    if part.search(DENIED) or part.passing or not (whole.now or whole.changing):
        return 0
    numbered = [
        each for each in held.content if each.kind == "code" and not is_shared(each, part.stems)
    ]  # fmt: skip
    is_next = len(numbered) == 1 and any(
        token.kind == "code" and _is_numbered(numbered[0], token) for token in part.content
    )
    return 24 if is_next else 0


# "The under-12s got a new coach": theirs, not what one coaches oneself.
_OF_THE_NEW = re.compile(r"^(?:the|a|an|his|her|their) (?!.*\b(?:me|us|i|we|my|our)\b)")
_ONE_OF_US = re.compile(r"\b(?:me|us|i|we|my|our)\b|\b(?:i|we)'")


def _is_put(part: Part, held: Held, rest: list[Token], new: list[Token]) -> bool:
    """ "They switched me to Mondays at the clinic" of "Works at a clinic on Fridays"."""
    if not held.of_user or part.actor or not part.whole.changing:
        return False
    if re.search(r"\b(?:me|us|i|we|my|our|got|been)\b", part.low) is None:
        return False
    value = [token for token in rest if token is not held.verb]
    if not value or not new or part.search(_PUT_TO) is None:
        return False
    days = all(token.kind == "day" for token in (*value, *new))
    others = [token for token in held.content if token not in value and token is not held.verb]
    return days and bool(others) and all(is_shared(token, part.stems) for token in others)


_PUT_TO = re.compile(
    r"\b(?:switched|moved|reassigned|transferred|assigned|put|bumped|shifted)\b.* (?:to|on|onto)\b"
)

_UNIT_NAMES = word_set(
    "team group room section unit building gate terminal locker platform lane squad house floor "
    "class "
    "level district route line ward wing court division department shift branch"
)

_FROM = ("from", "at", "by", "through", "via")
_ACQUIRING = {stem_of(low) for low in ("get", "buy", "order", "purchase", "source", "shop")}


def other_source(part: Part, held: Held) -> int:
    """ "I buy my coffee beans at the market these days" of "Gets their coffee beans from Aldi"."""
    if not held.of_user or not part.search(NOW) or part.passing or part.beside or part.past:
        return 0
    first = {stem_of(token.low) for token in held.tokens[:1]}
    if not first & _ACQUIRING or not {stem_of(t.low) for t in part.tokens} & _ACQUIRING:
        return 0
    link = next((i for i, t in enumerate(held.tokens) if t.low in _FROM), -1)
    thing = [token for token in held.tokens[1 : max(link, 1)] if token.says]
    where = [token for token in held.tokens[link + 1 :] if token.says]
    if not thing or not where or not all(is_shared(token, part.stems) for token in thing):
        return 0
    new = [token for token in new_words(part, held) if token.stem not in _ACQUIRING | SPANS]
    elsewhere = bool(new) and (
        link_before(new[0], part.tokens) in _FROM or new[0].low in ("online", "delivered")
    )
    return 22 if elsewhere and not any(is_shared(token, part.stems) for token in where) else 0


@told_by(_PUT_TO)
def other_unit(part: Part, held: Held) -> int:
    """ "Got reassigned to Team Green" of "Is on Team Blue at work"."""
    match = part.search(_PUT_TO)
    if match is None or part.actor or part.beside or part.passing or part.unreal:
        return 0
    if not (held.of_user and _IN_A_UNIT.match(held.low)):
        return 0
    if _other_of_units(part, held):
        return 24
    for place, token in enumerate(held.tokens[:-1]):
        other = held.tokens[place + 1]
        if token.low not in _UNIT_NAMES or other.kind not in ("name", "code", "number"):
            continue
        for at, same in enumerate(part.tokens[:-1]):
            new = part.tokens[at + 1]
            behind = [each for each in part.tokens[at + 2 :] if each.says and not is_of_time(each)]
            if same.stem == token.stem and new.kind in ("name", "code", "number") and (
                new.low != other.low and all(is_shared(each, held.words) for each in behind)
            ):  # fmt: skip
                return 24
    return 0


_IN_A_UNIT = re.compile(r"(?:is|works|sits|plays|lives|studies)\b.*? (?:in|on|at|with)\b")


_ONESELF_PUT = re.compile(r"\b(?:me|us) (?:\w+ )?(?:in)?to\b|\b(?:i|we)\b|\b(?:i|we)'")


def _other_of_units(part: Part, held: Held) -> bool:
    """ "They moved me to the pediatric ward" of "Is a night nurse on the cardiac ward"."""
    if part.search(_ONESELF_PUT) is None:
        return False
    for which, unit in pairwise(held.tokens):
        if unit.low not in _UNIT_NAMES or which.kind != "word" or not which.says:
            continue
        for place in range(2, len(part.tokens)):
            other = part.tokens[place - 1]
            if part.tokens[place].stem != unit.stem or other.kind != "word" or not other.says:
                continue
            behind = [t for t in part.tokens[place + 1 :] if t.says and not is_of_time(t)]
            led = part.tokens[place - 2].low in ("the", "a", "an", "to", "onto")
            return led and not behind and not is_shared(other, held.words)
    return False


def _states_one(held: Held) -> bool:
    """Whether a memory says one thing of its subject, in few words: "Reports to Viktor"."""
    lows = [token.low for token in held.tokens]
    several = {",", "and", "or"} & set(lows)
    if {";", "that", "when", "how", "which"} & set(lows) or len(held.content) > 6:
        return False
    if several and not all(map(is_of_time, held.content[1:])):
        return False  # but "Swims on Tuesday and Thursday mornings"
    if lows[0] == "is":
        return lows[1].endswith("ing") and len(held.content) < 5
    if lows[0] == "has":
        return any(token.kind in ("day", "date") for token in held.content)
    if held.of_user:
        return True
    if _STAYING.match(held.low) and len(held.content) < 5:
        return True
    if _is_of_pet(held) and held.verb.low == "eats" and len(held.content) < 5:
        return True
    typed = any(
        token.kind in ("number", "day", "date", "name", "code") for token in held.content[1:]
    )
    wants = "wants" in lows
    lives = held.verb.stem in STATE_STEMS
    return len(held.content) < 6 and (typed or wants or lives)


# "The dog sleeps in their bed": where something is, or what it is used with.
_STAYING = re.compile(
    r"(?:the |their )?(?:\w+ ){1,2}(?:sleeps|sits|stands|hangs|eats|goes|stays|parks|runs|plays"
    r"|attends|rides|lives|meets) "
    r"(?:in|on|at|to|with|for|by|under) "
)


def _is_of_pet(held: Held) -> bool:
    """Whether it is about an animal."""
    return not held.of_user and held.tokens[0].low in PETS


_ARTICLES = word_set("a an the my our his her this that")


def _is_numbered(held: Token, said: Token) -> bool:
    """Whether two names differ in their number only: "under-12s", "under-14s"."""
    masked = [re.sub(r"\d+", "#", token.low) for token in (held, said)]
    return masked[0] == masked[1] and held.low != said.low


def _stands_behind(part: Part, verb: Token, link: str, held: Held) -> bool:
    """Whether what is new stands where the value of the memory stands: behind the verb, behind the
    same preposition."""
    place = next((i for i, token in enumerate(part.tokens) if is_shared(token, {verb.stem})), -1)
    if place < 0 or (part.tokens[place - 1 : place] and part.tokens[place - 1].low in _ARTICLES):
        return False  # "a date" is no dating
    for begin in range(place + 1, len(part.tokens)):
        token = part.tokens[begin]
        if not token.says or is_shared(token, held.words) or is_of_change(token):
            continue
        return link_before(token, part.tokens[place:]) == link
    return False
