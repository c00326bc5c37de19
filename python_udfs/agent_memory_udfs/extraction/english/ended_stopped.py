"""What one does or has no more, or again: "gave up the violin", "don't have a niece", "got my
license"."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.model import Ending
from .ended_patterns import (
    ADVERB,
    ASIDE,
    BELONGING,
    DETERMINER,
    DETERMINERS,
    DOING,
    HAVING,
    HEAD,
    any_of,
    doing,
    escape,
    intended,
    patterns,
    thing_of,
    untimed,
)
from .ended_verbs import base_of
from .predicate import Predicate
from .replaced import FRAME_LINKS
from .verbs import FORMS, form_of, gerund
from .words import PETS, RELATIONS

_OVER = word_set("anymore longer")


PASSING = word_set(
    "today tonight tomorrow now while moment week weekend day evening morning afternoon minute "
    "second hour briefly temporarily almost nearly if could would should"
)


_YEAR = re.compile(r"(?:19|20)\d\d|years|ago")


BORN = word_set("baby son daughter child kid twins boy girl")


_GETTING = word_set("get got have own buy bought adopt receive earn pass obtain")


_LOVED = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée husband wife")


def resumed(found: Predicate, lows: list[str]) -> Ending | None:
    """What a positive statement ends of its denial: "got my license" ends "Does not have a
    license", "learned to swim" "Cannot swim"."""
    words = untimed([low for low in lows if low not in ASIDE and low != "again"])
    verb = base_of(found.verb)
    if verb in ("learn", "learned", "learnt") and words[:1] == ["to"] and len(words) > 1:
        skill = escape(" ".join(words[1:]))
        return patterns([f"(?:cannot|can not|can't|does not know how to) {skill}"])
    if found.tense == "past" and verb in ("have", "had") and BORN & set(words[:4]):
        childless = [f"(?:does not|doesn't) have {DETERMINER}(?:kids?|child|children)",
                     "has no (?:kids|children)"]  # fmt: skip
        long_ago = any(_YEAR.fullmatch(low) for low in lows)
        return patterns(childless if long_ago else [*childless, "is (?:pregnant|expecting)"])
    if verb in ("go", "went", "visit", "travel", "see", "saw", "try") and found.tense == "past":
        seen = words[1:] if words[:1] == ["to"] else words
        end = next((i for i, low in enumerate(seen) if i and low in FRAME_LINKS | {"in", "last"}),
                   len(seen))  # fmt: skip
        been = "(?:been to|visited|seen|tried|travel+ed to|gone to)"
        thing = thing_of(seen[:end]) if seen else ""
        return patterns([f"has never {been} {thing}"]) if thing else None
    if verb in ("find", "found") or (verb in _GETTING and found.tense == "past"):
        end = next((i for i, low in enumerate(words) if i and low in (*FRAME_LINKS, "in")),
                   len(words))  # fmt: skip
        for_another = words[end : end + 2] in (["for", "my"], ["for", "her"], ["for", "his"])
        if not for_another and (thing := thing_of(words[:end])):
            sought = [
                f"is (?:still )?(?:looking|searching|hunting|saving(?: up)?) for {thing}",
                f"(?:wants|plans|hopes|is planning|is looking|is saving(?: up)?) to buy {thing}",
            ]
            if words[0] == "a" and words[1:end] == ["job"]:
                sought.append("is (?:unemployed|jobless|between jobs)")
            if verb in ("find", "found"):
                return patterns(sought)
            denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
            return patterns([*denied, *sought])
    if verb in _GETTING and words and (thing := thing_of(words)):
        denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
        if words[-1] in _LOVED and found.tense != "past":
            denied.append("is (?:still |currently )?single")
        return patterns(denied)
    if verb == "be" and "allergic" in words[:2] and found.tense == "present":
        return _patterns_of_none("allergies")
    if verb == "be" and words[:2] == ["in", "a"] and words[2:3] == ["relationship"]:
        return patterns(["is (?:still |currently )?single"])
    if found.progressive and verb in ("date", "see") and words:
        return patterns(["is (?:still |currently )?single"])
    again = "again" in lows or "again" in found.adverbs
    if again and found.tense == "present" and verb != "be" and not found.progressive:
        tail = f" {thing_of(words)}" if words and thing_of(words) else ""
        return patterns([
            f"(?:does not|doesn't|no longer) {verb}s?{tail}",
            f"(?:stopped|quit|gave up) {gerund(verb)}{tail}",
        ])  # fmt: skip
    return None


def _patterns_of_none(kind: str) -> Ending | None:
    """Of having none of a kind."""
    return patterns([f"(?:has no|does not have any) (?:known |food |drug )*{kind}"])


def ideas(words: list[str]) -> list[str]:
    """What one meant to do, the verb first, of "the idea of adopting a dog"; [] where nothing."""
    at = next((i for i, low in enumerate(words) if low in _IDEAS), -1)
    if not 0 <= at < 4 or len(words) < at + 3:
        return []
    link, doing, *rest = words[at + 1 :]
    base = doing if link == "to" else _of_gerund(doing) if link in ("of", "for") else ""
    return [base, *rest] if base else []


_IDEAS = word_set("idea plan plans thought dream hope hopes intention")


_EVENTS = word_set(
    "wedding party trip holiday vacation appointment meeting flight interview surgery dinner "
    "reservation booking date event tour exam"
)


_JOURNEYS = word_set("trip holiday vacation flight visit tour cruise journey honeymoon")


def called_off(words: list[str]) -> Ending | None:
    """ "Called off the wedding", "cancelled my dentist appointment"."""
    words = [low for low in untimed(words) if low not in DETERMINERS]
    if "engagement" in words:
        return patterns(["is engaged"], slots=["fiancé"])
    if not words or len(words) > 4:
        return None
    thing = escape(" ".join(words))
    planned = [f"(?:has|is planning|plans|booked|is going on) {DETERMINER}{thing}",
               f"{thing}(?: date)? is{HEAD}"]  # fmt: skip
    if words[-1] in _JOURNEYS and len(words) > 1:  # "the Iceland trip" of "Is going to Iceland"
        place = escape(" ".join(words[:-1]))
        planned.append(
            "(?:is (?:going|flying|travell?ing|driving|heading)(?: to (?:go|fly|travel))? to"
            "|(?:plans|is going|is planning) to (?:visit|go to|fly to|travel to)|is visiting"
            f"|(?:has )?booked a (?:trip|flight|holiday) to) {place}{HEAD}"
        )
    if words[-1] == "wedding":
        planned.append("(?:is getting|is going to get|plans to get) married")
        planned.append(f"(?:is marrying|is going to marry|plans to marry){HEAD}")
    return patterns(planned)


# Of which kinds one has none, and how one tells of them.
_KINDS = {
    "pets": f"(?:has|owns|keeps|adopted) .{{0,30}}(?:{'|'.join(sorted(PETS))})",
    "children": r"(?:has .{0,30}(?:kids?|child|children|sons?|daughters?|twins|baby)"
    r"|(?:son|daughter)(?:'s name)? is)",
    "siblings": r"(?:has .{0,30}(?:siblings?|brothers?|sisters?)"
    r"|(?:brother|sister)(?:'s name)? is)",
    "allergies": r"(?:is (?:[a-z]+ )?allergic to .*|has an? (?:[a-z-]+ )?allergy)",
}


_KIND_OF = {"pets": "pets", "pet": "pets", "animals": "pets", "children": "children",
            "kids": "children", "siblings": "siblings", "allergies": "allergies"}  # fmt: skip


def lacked(words: list[str], *, over: bool) -> Ending | None:
    """ "Don't have a niece", "have no pets": what ends of having."""
    if not words or words[0] in ("to", "been", "had", "time", "enough") or not thing_of(words):
        return None
    if not over and words[0] not in DETERMINERS:
        return None
    thing = thing_of(words)
    if over and words[-1].endswith("s"):
        thing = DETERMINER + thing
    last = escape(" ".join(low for low in words if low not in DETERMINERS))
    kin = words[-1] in RELATIONS - PETS
    named = [f"{last}(?:'s name)? is{HEAD}"] if kin else []
    kind = _KIND_OF.get(words[-1], "") if len(words) < 3 else ""
    whole = patterns([f"{any_of(HAVING)} {thing}", *named])
    if whole is None or not kind:
        return whole
    return whole._replace(exact=(*whole.exact, f"{ADVERB}{_KINDS[kind]}{HEAD}"))


def denied(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Don't play tennis anymore", "not moving to Rome after all", "don't have a niece"."""
    over = found.no_longer or bool(_OVER & set(lows)) or lows[-2:] == ["any", "more"]
    undone = lows[-2:] == ["after", "all"] or lows[:2] == ["after", "all"]
    words = list(lows)
    while words and words[-1] in ASIDE:
        words = words[:-1]
    adverbs = {low for low in found.adverbs if low in ("never", "hardly")}
    if adverbs or (PASSING & set(words)):
        return None
    if found.verb in ("have", "own") and words and found.tense != "past":
        return lacked(words, over=over)
    if not (over or undone):
        if found.unreal and "going" in [word.low for word in found.words[: found.after]]:
            return patterns(intended(found.verb, words))
        return None
    if found.verb == "be":
        thing = thing_of(words)
        return patterns([f"(?:is|has been) {thing}"] if thing else [])
    done = doing(found.verb, words)
    if undone or found.progressive or found.unreal:
        done += intended(found.verb, words)
    if undone and found.tense == "past":
        thing = thing_of(words)
        done += [f"{_past(found.verb)}{' ' + thing if thing else ''}"]
    return patterns(done)


def _past(verb: str) -> str:
    known = [form for form, (base, kind) in FORMS.items() if base == verb and kind == "past"]
    if known:
        return known[0]
    return verb + ("d" if verb.endswith("e") else "ed")


def stopped(words: list[str]) -> Ending | None:
    """ "Stopped learning Korean", "gave up the violin"."""
    words = _without_aim(untimed(words))
    if not words or PASSING & set(words):
        return None
    verb = _of_gerund(words[0])
    if verb == "run" and not words[1:]:
        return patterns([f"{done}(?! (?:an?|the|their) )" for done in doing(verb, [])])
    if verb:
        return patterns(doing(verb, words[1:]))
    if words[0].endswith("ing") and len(words) == 1:
        return None
    return given_up(words)


def _without_aim(words: list[str]) -> list[str]:
    """Without what it is for: "taking the pill to get pregnant"."""
    end = next(
        (i for i in range(2, len(words) - 1) if words[i] == "to"
         and not words[i - 1].endswith("ing") and form_of(words[i + 1]) == "base"),
        len(words),
    )  # fmt: skip
    return words[:end]


def _of_gerund(word: str) -> str:
    """learn of "learning"; "" where the word is none."""
    known = FORMS.get(word, ("", ""))
    if known[1] == "ing":
        return known[0]
    if not word.endswith("ing") or len(word) < 5:
        return ""
    stem = word[:-3]
    if stem[-1:] == stem[-2:-1] and stem[-1:] not in "lsfz" and gerund(stem[:-1]) == word:
        return stem[:-1]  # run of "running"
    if gerund(stem) == word:
        return stem
    if gerund(stem + "e") == word:
        return stem + "e"
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem


_JOINED = (
    "(?:gym|club|team|band|choir|church|bank|provider|carrier|network|school|university|college"
    "|employer|company|host|league|studio|internet provider|phone provider|yoga studio)"
)


_MEMBERSHIP = word_set("membership subscription account plan contract lease class classes course")


def given_up(words: list[str]) -> Ending | None:
    """ "Quit the choir", "left my job as a barista", "cancelled my Netflix subscription"."""
    words = untimed(words)
    if words[:1] in (["from"], ["out"]):
        words = words[1:]
    if words[:1] == ["my"] and "job" in words[1:4]:
        at = words.index("job") + 1
        if words[at : at + 1] == ["as"] and (thing := thing_of(words[at + 1 :])):
            return patterns([f"(?:works as|is) {thing}"])
        return patterns([], slots=["employer"]) if at == len(words) and at < 4 else None
    swapped = next((i for i, low in enumerate(words) if i and low == "for"), len(words))
    if set(words[swapped + 1 : swapped + 2]) & _OWNERS and set(words[swapped + 2 :]) & RELATIONS:
        return None  # "cancelled Netflix for my mother"
    words = words[:swapped]  # "left Comcast for Starlink"
    thing = thing_of(words)
    if not thing or words[0] in ("home", "work", "early", "house", "it", "me", "him", "her"):
        return None
    thing += (
        "(?: diet| plan| program| classes| class| lessons| course| training| subscription"
        "| membership| account)?"
    )
    whole = [f"{any_of(DOING)} {thing}", f"{any_of(BELONGING)} {thing}",
             f"(?:has|is) (?:[a-z'-]+ ){{1,4}}(?:at|with|for) {thing}"]  # fmt: skip
    whole.append(f"{_JOINED} is {thing}")
    if words[-1] in _MEMBERSHIP and len(words) > 1 and (held := thing_of(words[:-1])):
        whole.append(f"{any_of(BELONGING)} {held}")
        whole.append(f"has {DETERMINER}{words[-1]} (?:to|at|with|for|of) {held}")
    if words[-1] in _EVENTS and (off := called_off(words)):
        return off._replace(exact=(*off.exact, *(patterns(whole) or Ending()).exact))
    return patterns(whole)


_OWNERS = word_set("my our his her their")
