"""Requests to forget: "could you wipe my phone number from your memory?"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..shared.attributes import questions
from ..shared.categories import categories_of
from ..shared.model import Fact, capitalise
from .slots.attributes import NOUNS
from .tokens import Word

# What the words of a request begin with, each followed by a space: courtesy, wish, what is done.
_ASKED_TO = re.compile(
    r"(?:please |pls |just |kindly |ok |okay |so |now |hey |actually |and |also |, )*"
    r"(?:(?:can|could|would|will) you (?:please |just |kindly )*(?:mind )?"
    r"|i (?:want|need|would like|would prefer) you to (?:please )?"
    r"|you (?:can|may|should|must|could) (?:please |just )*|go ahead and |let us )?"
    r"(?:please |just )*"
)
_NOT_KEEPING = re.compile(
    r"(?:(?:do not|never|no longer|not) (?:ever )?(?:remember|memori[sz]e|retain|hold on to)"
    r"|(?P<stored>(?:do not|never|no longer|not) (?:ever )?(?:store|save|keep|log|record)"
    r"|stop (?:storing|saving|keeping|logging|recording))"
    r"|stop (?:remembering|memori[sz]ing|retaining)"
    r"|(?P<deleted>delete|remove|erase|wipe|clear|purge|scrub|get rid of|discard|scratch"
    r"|deleting|removing|erasing|wiping)(?: out)?"
    r"|(?P<ignored>ignore|disregard|scrap|drop)"
    r"|forget|forgetting|unremember|unlearn) "
)
_WISHED = re.compile(
    r"(?:i do not (?:want|need) you to|you do not (?:have|need) to|no need to"
    r"|i would rather you did not|i would prefer (?:that |if )?you did"
    r" not) (?:remember|know|memori[sz]e|retain|(?P<stored>store|save|keep|log|record)) "
)
_TALK = (
    r"(?:said|told you|mentioned|shared(?: with you)?|gave you|wrote|say|have said|have told you)"
)
# What stands between that and what is meant: "everything you know about", "the fact that".
_ABOUT = re.compile(
    r"(?:(?:all|any|every|everything|anything|the|that|your|those|these|what|whatever|of) )*"
    r"(?:(?:memor(?:y|ies)|information|info|data|details?|facts?|notes?|records?|entr(?:y|ies)"
    r"|knowledge|stuff|things?|part|bit) )?"
    r"(?:(?:that )?(?:(?:you|we)(?: have| ever)* (?:know|remember|stored?|saved?|kept|learned"
    rf"|noted|recorded|discussed|talked|have)|i(?: just| ever)* {_TALK}) ?)?"
    r"(?:about|of|on|regarding|concerning|related to|that) "
    r"|i (?:ever )?(?:said|told you|mentioned)(?: that)? (?=i |my |we )"
)
_TOLD_BY_ME = re.compile(rf"\bi(?: just| ever)* {_TALK}\b")
_BEHIND = re.compile(
    r" (?:from|in|on|out of) (?:your |my |the )?(?:memory|records?|database|profile|files?|notes"
    r"|mind|history)$"
    r"|[ ,]+(?:please|anymore|any ?more|again|ok|okay|now|for me|if you can|if possible|entirely"
    r"|completely|permanently|altogether|too|thanks|thank you|[.!])$"
)
# "I shouldn't have told you my salary, please delete it"; "I want everything about Rita gone".
_REGRETTED = re.compile(
    r"i (?:should not have|wish i had not|regret) (?:told|given|mentioned|shared|telling|sharing)"
    r" (?:you )?(?:about )?(?P<what>[^,.]{2,40}?)(?:,| and|\.|-)+ (?:so )?(?:please |can you )*"
    r"(?:delete|forget|remove|erase|ignore) (?:it|that|this)\b"
)
_GONE = re.compile(
    r"i (?:want|need|would like) (?:all|everything|anything|any|the|your)(?: \w+){0,3}?"
    r" (?:about|on) (?P<what>[^,.]{2,40}?)"
    r" (?:to be |be )?(?:gone|deleted|erased|removed|forgotten|wiped)$"
)
_ASKED = questions("english")


def forget_facts(
    text: str,
    words: list[Word],
    lows: list[str],
    parse: Callable[[list[Word], str], list[Fact]],
) -> list[Fact] | None:
    """Facts to forget, None when the sentence asks for no such thing.

    [] for a request that names nothing in particular ("forget it", "forget everything"): nothing
    is deleted on a guess.
    """
    said = " ".join(lows)
    if whole := _REGRETTED.match(said) or _GONE.match(said):
        return _of(text, words, said, whole.start("what"), whole.end("what"), parse)
    start = _ASKED_TO.match(said)
    begin = start.end() if start else 0
    request = _WISHED.match(said) or _NOT_KEEPING.match(f"{said} ", begin)
    if request is None:
        return None
    kinds = request.groupdict()
    about = _ABOUT.match(said, request.end())
    at = about.end() if about else request.end()
    if kinds.get("ignored") and not (about and _TOLD_BY_ME.search(about.group())):
        return None
    rest = said[at:]
    if kinds.get("stored") or kinds.get("deleted"):
        named = rest.startswith(("my ", "i ", "our ")) or rest in _ASKED
        if not named and not (about and _is_of_memory(about.group())):
            return None
    end = len(said)
    while behind := _BEHIND.search(said, at, end):
        end = behind.start()
    return _of(text, words, said, at, end, parse) if at < end else []


def _is_of_memory(about: str) -> bool:
    """Whether the words speak of what is remembered: "everything you know about"."""
    return _OF_MEMORY.search(about) is not None


_OF_MEMORY = re.compile(
    r"memor|inform|\binfo|you (?:know|have|remember|store|save|kept)"
    r"|i .*(?:said|told|mentioned|shared)|everything about|all about|anything about"
)


def _of(
    text: str,
    words: list[Word],
    said: str,
    begin: int,
    end: int,
    parse: Callable[[list[Word], str], list[Fact]],
) -> list[Fact]:
    """Of the words that stand there in `said`, which are those of the sentence, with one space."""
    first = said.count(" ", 0, begin)
    return _wanted(text, words[first : first + said.count(" ", begin, end) + 1], parse)


def _wanted(
    text: str, rest: list[Word], parse: Callable[[list[Word], str], list[Fact]]
) -> list[Fact]:
    while rest and rest[-1].low in ("?", ".", "!", ","):
        rest = rest[:-1]
    if not rest or rest[0].low in ("to", "it", "this", "them", "everything", "all", "me", "those"):
        return []
    phrase = " ".join(word.low for word in rest)
    attributes = _ASKED.get(phrase)
    if attributes is None and rest[0].low == "my":
        noun = phrase[3:].removeprefix("old ").removeprefix("current ")
        if noun.startswith(("favorite ", "favourite ")):
            attributes = ("favorite " + noun.split(" ", 1)[1].replace("colour", "color"),)
        elif noun in NOUNS:
            attributes = (NOUNS[noun],)
    if attributes:
        noun = phrase[3:] if phrase.startswith("my ") else ""
        return [_of_attribute(attribute, noun or attribute) for attribute in attributes]
    facts = parse(rest, "") if len(rest) > 1 else []
    if facts:
        return [fact._replace(action="forget", valid_from=None) for fact in facts]
    spoken = text[rest[0].start : rest[-1].end]
    spoken = spoken[3:] if spoken.lower().startswith("my ") else spoken
    return [Fact(capitalise(spoken), "", action="forget", subject="", categories=("misc",))]


def _of_attribute(attribute: str, spoken: str) -> Fact:
    return Fact(
        capitalise(spoken.replace("_", " ")), "", action="forget", attribute=attribute,
        key=attribute, categories=tuple(categories_of(spoken, attribute)),
    )  # fmt: skip
