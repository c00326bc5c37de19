"""Whom or what a pronoun means: who was named before."""

from __future__ import annotations

from ...shared.context import Context
from ...shared.lexis import word_set
from ..finite import is_finite_start, verb_index
from ..rendering import third_person
from ..resolution import is_named
from ..tokens import Word, is_capital
from ..verbs import BE, FURTHER, form_of
from ..words import SINGLE_RELATIONS
from .possessed import owned
from .subject import Subject


def pronoun(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "She lives ...", "they moved ...", "it is ...": who was named before."""
    phrase = context.it if words[0].low == "it" else context.named(words[0].low)
    if words[0].low == "it" and not phrase and len(words) > 2 and _is_told_of_thing(words):
        phrase = context.wanted  # "A name for my bakery? It's in Galway."
    is_its_name = len(words) > 2 and words[2].low in ("called", "named")
    if words[0].low in ("he", "she") and context.it and is_its_name:
        phrase = context.it  # "my brother has a dog and he's called Rex"
    if not phrase or len(words) < 2:
        return None
    if words[0].low in ("he", "she"):
        context.not_both(words[0].low)
    plural = words[0].low == "they" and len(words) > 2 and (
        words[1].low in FURTHER | _VISITING or words[1].low in _AT_WORK
        or (not phrase.startswith("people at ") and form_of(words[1].low) in ("base", "past"))
    )  # fmt: skip
    if words[0].low in ("they", "it") and not plural and not is_finite_start(words[1].low):
        return None
    named = is_named(phrase)
    name = phrase.split()[-1].lower() if named else phrase.lower().removeprefix("the ")
    if words[1].low == "and":  # "he and my mother do not get along"
        verb = verb_index(text, words)
        if verb is None:
            return None
        others = third_person(text[words[1].start : words[verb - 1].end])
        return Subject(name, verb, f"{phrase} {others} ", single=False, possessed=True)
    if words[0].low == "it" and phrase.startswith("the ") and not _is_told_of_thing(words):
        return None
    firm = phrase.startswith("people at ")
    if firm and not (plural or words[1].low in BE or words[1].low in _OF_FIRMS):
        return None
    possessed = phrase[:1].islower() and not phrase.startswith("the ") and not firm
    single = named or name in SINGLE_RELATIONS or words[0].low == "it"
    return Subject(name, 1, phrase + " ", single=single, possessed=possessed)


_OF_FIRMS = word_set("have said told asked offered promised decided approved sent gave")


def _is_told_of_thing(words: list[Word]) -> bool:
    """Whether what "it" does or is may be said of a project: "it has 500 users", "it's a game"."""
    verb, behind = words[1].low, words[2].low if len(words) > 2 else ""
    return verb in _OF_THINGS or (verb == "is" and behind in _BEING_THINGS)


_OF_THINGS = word_set(
    "has uses runs supports lets helps targets works needs takes costs gets handles serves covers "
    "processes integrates"
)
_BEING_THINGS = word_set("a an called named written built based about for in on at hosted made")
_AT_WORK = word_set("use run build ship write want need offer pay require have expect hire prefer")
_VISITING = word_set("visit run help own love hate fight argue work travel need plan call treat")


def owned_by_pronoun(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "His name is Tom" of the brother named before."""
    low = words[0].low
    if low == "its":
        phrase = context.it
    elif low == "their":
        phrase = "" if context.they.startswith("people at ") else context.they
    else:
        phrase = context.named("he" if low == "his" else "she")
    named = low in ("his", "her") and not phrase
    if named and len(words) > 3 and words[1].low == "name" and words[2].low == "is" and (
        is_capital(text, words[3])
    ):  # fmt: skip
        name = text[words[3].start : words[3].end]
        context.he, context.she = (name, "") if words[0].low == "his" else ("", name)
        return None
    verb = verb_index(text, words) if phrase and len(words) > 2 else None
    if verb is None or verb < 2:
        return None
    owner = phrase.split()[-1] if is_named(phrase) else phrase
    noun = [word.low for word in words[1:verb]]
    whose = f"{phrase}'" if low == "their" and phrase.endswith("s") else f"{phrase}'s"
    lead = f"{whose} {text[words[1].start : words[verb - 1].end]} "
    subject = owned(verb, lead, [owner.lower().removeprefix("the ") + "'s", *noun])
    return subject._replace(possessed=phrase[:1].islower() and not phrase.startswith("the "))


PARTS = word_set("one two three four some all most none both neither either another the")
_OTHERS = word_set(
    "other others older younger oldest youngest eldest bigger smaller first second third latter "
    "former new newer old big little"
)


def one_of_them(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "One of them ...", "the other ..." of several that were named before: "two cats"."""
    several = context.they.removeprefix("the ")
    if not several or several.startswith("people at ") or not several[:1].islower():
        return None
    lows = [word.low for word in words[:4]]
    if lows[1:3] == ["of", "them"]:
        end = 3
    elif lows[0] == "the" and lows[1] in _OTHERS:
        end = 2 + (lows[2:3] in (["one"], ["ones"]))
    elif lows[0] in ("one", "both", "neither", "another"):
        end = 1
    else:
        return None
    if end >= len(words) or not (
        is_finite_start(words[end].low) or form_of(words[end].low) in ("base", "third", "past")
    ):
        return None
    which = third_person(text[words[0].start : words[end - 1].end])
    which = which.removesuffix(" of them").removesuffix(" ones").removesuffix(" one")
    lead = f"{which} of their {several} "
    return Subject(f"{which} {several}".lower(), end, lead, single=False)
