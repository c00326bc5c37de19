"""Tells an occupation from any other noun: "a senior data scientist", but not "a good dancer"."""

from __future__ import annotations

from ...shared.lexis import word_set
from ..predicate import Predicate
from ..tokens import is_capital
from ..words import OCCUPATIONS

_ENDS = word_set(
    ", . ! ; : and but with from at in on by since for now who which that because so - – — ( ) to "
    "as again anymore currently of or where when living based working after while"
)


def ends_at(lows: list[str], index: int) -> bool:
    return index >= len(lows) or lows[index] in _ENDS


_QUALITIES = word_set(
    "good bad great terrible decent slow fast light heavy big huge keen avid amateur lousy careful "
    "strong natural hopeless quick early former ex future aspiring wannabe would-be designated "
    "better best worse excellent fantastic talented self-taught frustrated hobby retired "
    "failed picky cheap born regular frequent solo awful horrible dangerous nervous fan"
)

_NOT_OCCUPATIONS = word_set(
    "runner lover beginner mother father brother sister vegetarian christian pedestrian listener "
    "believer owner swimmer smoker drinker player member user customer newcomer foreigner optimist "
    "pessimist minor senior survivor feminist perfectionist winner loser outsider insider follower "
    "reader thinker learner sleeper eater gamer hiker cyclist tourist realist idealist minimalist "
    "introvert never river water number paper dinner summer winter computer flower letter offer "
    "order power former matter monster partner daughter neighbor hoarder stranger gambler sinner "
    "helper early-riser traveler traveller procrastinator sister caregiver's egoist narcissist "
    "nationalist communist socialist racist christian librarian's italian brazilian canadian "
    "egyptian hungarian norwegian romanian russian ukrainian indian asian european loner leader "
    "motor mirror color error favor neighbor bachelor subscriber sufferer goner joker quitter "
    "worrier warrior explorer camper diner visitor caller sucker volunteer breadwinner interviewer "
    "earner renter homeowner voter donor debtor commuter"
) - {"caregiver's", "librarian's"}

# Short for what somebody is at work.
_ABBREVIATED = word_set(
    "pm tpm apm sre swe sde sdet dba vp svp evp avp cpo cmo ciso cro cio cdo ta ra ic em gm md "
    "lead head chief chair dean fellow partner president"
)
# What is followed by what it is of: "head of platform", "VP of Engineering".
_OF_WHAT = word_set("head vp svp evp avp director chief president dean chair lead")
_NO_TITLES = word_set(
    "level levels grade band rank team role position job title one tier step page stage department "
    "group division side office volunteer member"
)
_POSTS = word_set("role position job post title")


def title(found: Predicate, start: int, *, surely: bool = False) -> tuple[str, int] | None:
    """(title, index after it) of who somebody is at work: "Senior PM", "head of platform", "a
    senior data engineer position". `surely` tells that what stands there is one."""
    lows = found.lows
    begin = start
    while begin < len(lows) - 1 and lows[begin] in _BEFORE_TITLES:
        begin += 1
    end = begin
    while end < len(lows) and end < begin + 6 and not _ends_title(lows, end):
        end += 1
    if end == begin or not _ends_title(lows, end):
        return None
    last = end
    if end - begin > 1 and lows[end - 1] in _POSTS:
        last, surely = end - 1, True
    head = lows[last - 1]
    if head in _NO_TITLES or set(lows[begin:last]) & _QUALITIES:
        return None
    known = head in OCCUPATIONS or is_occupation(head)
    capital = is_capital(found.text, found.words[found.after + last - 1])
    followed = head in _OF_WHAT and lows[end : end + 1] == ["of"]
    longer = last - begin > 1 or capital or (begin > start and head not in ("head", "lead"))
    known = known or (head in _ABBREVIATED and (longer or followed))
    if not known and not (surely and capital):
        return None
    if followed:
        end += 1
        while end < len(lows) and not _ends_title(lows, end):
            end += 1
        last = end
    return found.tail(begin, last), end


_BEFORE_TITLES = word_set("a an the our their new current")


def _ends_title(lows: list[str], index: int) -> bool:
    return ends_at(lows, index) or lows[index] in _WHEN


_WHEN = word_set("last this next yesterday today effective starting leading managing over")
_AT_WORK = word_set(
    "pm tpm apm sre swe sde sdet dba vp svp evp avp cpo cmo ciso cro cio cdo head lead"
)
_NOT_OF = word_set("the a an my our this household family")


def title_held(found: Predicate, start: int) -> tuple[str, int] | None:
    """The same of what somebody says they are: "the tech lead for payments", "a PM"."""
    held = title(found, start)
    if held is None or found.lows[start] not in ("a", "an", "the"):
        return None
    words = held[0].lower().split()
    named = "of" in words
    head = words[words.index("of") - 1] if named else words[-1]
    if head not in _AT_WORK or (named and words[words.index("of") + 1] in _NOT_OF):
        return None
    return held if named or len(words) > 1 or head not in ("head", "lead") else None


def is_occupation(word: str) -> bool:
    """Whether a lower-case noun names an occupation."""
    if word in OCCUPATIONS:
        return True
    ending = "-" not in word and word.endswith(("er", "or", "ist", "ian", "eer"))
    return ending and len(word) > 4 and word not in _NOT_OCCUPATIONS


def occupation(found: Predicate, start: int) -> tuple[str, int] | None:
    """(occupation without its article, index after it), e.g. for "a senior data scientist at"."""
    lows = found.lows
    begin = start + 1 if lows[start : start + 1] and lows[start] in ("a", "an", "the") else start
    end = begin
    while end < len(lows) and end < begin + 6 and not ends_at(lows, end):
        end += 1
    if end == begin or not ends_at(lows, end) or not is_occupation(lows[end - 1]):
        return None
    if any(low in _QUALITIES for low in lows[begin:end]):
        return None
    if begin == start and lows[end - 1] not in OCCUPATIONS:
        return None
    return found.tail(begin, end), end
