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
    r"(?:(?:do not|(?P<unasked>never|no longer|not)) (?:ever )?"
    r"(?P<remembered>remember|memori[sz]e|retain|hold on to)"
    r"|(?P<stored>(?:do not|never|no longer|not) (?:ever )?(?:store|save|log|record)"
    r"|stop (?:storing|saving|logging|recording)"
    r"|(?P<kept>(?:do not|never|no longer|not) (?:ever )?keep|stop keeping))"
    r"|stop (?:remembering|memori[sz]ing|retaining)"
    r"|(?P<deleted>delete|erase|(?P<cleared>remove|wipe|clear|purge|scrub|get rid of|discard"
    r"|scratch)|(?P<doing>deleting|removing|erasing|wiping))(?: out)?"
    r"|(?P<ignored>ignore|disregard|scrap|drop)"
    r"|forget|(?P<forgetting>forgetting)|unremember|unlearn) "
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
    r" (?P<memory>from|in|on|out of) (?:your |my |the )?(?:memory|records?|database|profile|files?"
    r"|notes|mind|history)$"
    r"|[ ,]+(?:please|anymore|any ?more|again|ok|okay|now|for me|if you can|if possible|entirely"
    r"|completely|permanently|altogether|too|thanks|thank you|[.!])$"
)
# "I shouldn't have told you my salary, please delete it"; "I want everything about Rita gone".
_REGRETTED = re.compile(
    r"i (?:should not have|wish i had not|regret)"
    r" (?:(?:told|telling) you|(?:given|mentioned|shared|sharing)(?: you)?)"
    r" (?:about )?(?P<what>[^,.]{2,40}?)(?:,| and|\.|-)+ (?:so )?(?:please |can you )*"
    r"(?:delete|forget|remove|erase|ignore) (?:it|that|this)\b"
)
_GONE = re.compile(
    r"i (?:want|need|would like) (?:all|everything|anything|any|the|your)(?: \w+){0,3}?"
    r" (?:about|on) (?P<what>[^,.]{2,40}?)"
    r" (?:to be |be )?(?:gone|deleted|erased|removed|forgotten|wiped)$"
)
# "Delete my name from the essay", "don't keep it from my parents": of what is at hand.
_FROM_HERE = re.compile(
    r" (?:from|in|on|off|of) (?:the|this|that|these|those|my|our|his|her|their|here|page|line)\b"
)
# "Delete my last comment", "delete the data on my phone".
_FILES = re.compile(
    r"(?:my|our) (?:\w+ ){0,3}?(?:accounts?|posts?|tweets?|drafts?|files?|folders?|photos?"
    r"|pictures?|images?|videos?|messages?|comments?|paragraphs?|sentences?|answers?|questions?|texts?"
    r"|essays?|code|apps?|playlists?|events?|bookings?|orders?|subscriptions?|cookies|cache"
    r"|screenshots?|downloads|schedule|calendar|work|progress|changes|website|calls?|voice|screen)"
    r"(?:$| (?:on|in|from|at|about|with|by|to|for)\b)"
)
_DEVICE = re.compile(r"my (?:\w+ )?(?:phone|computer|laptop|pc|mac|tablet|drive|disk|card|site)\b")
# "Forget my job, let's talk about food", "forget I'm vegan for a moment".
_GOES_ON = re.compile(
    r" ?, (?:(?:but|and|so|because|as|now|just|instead) )*(?=(?:i|we|he|she|it|they|you|let|how"
    r"|what|where|when|why|who|can|could|should|give|tell|show|help|do|is|are)\b)"
)
_FOR_A_WHILE = re.compile(
    r"\bfor (?:(?:a|one|just a|this|the) (?:moment|second|sec|minute|while|bit|time|day|night)|now"
    r"|today|tonight|once)\b"
)
_OPEN = re.compile(r"(?:where|what|when|how|who|why|which|if|whether) ")
_ASKED = questions("english")


def forget_facts(
    text: str,
    words: list[Word],
    lows: list[str],
    parse: Callable[[list[Word], str], list[Fact]],
    *,
    asks: bool = False,
) -> list[Fact] | None:
    """Facts to forget, None when the sentence asks for no such thing. asks: it is a question.

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
    if asks and " you " not in f" {said[: request.end()]}":
        return None  # "Don't remember my trip to Rome?"
    kinds = request.groupdict()
    if (kinds.get("doing") or kinds.get("forgetting")) and not said[:begin].endswith("mind "):
        return None  # "Deleting my account was the best thing"
    about = _ABOUT.match(said, request.end())
    at = about.end() if about else request.end()
    if kinds.get("ignored") and not (about and _TOLD_BY_ME.search(about.group())):
        return None
    end = len(said)
    from_memory = False
    while behind := _BEHIND.search(said, at, end):
        end = behind.start()
        from_memory = from_memory or behind["memory"] is not None
    rest = said[at:end]
    if kinds.get("remembered"):
        telegram = kinds.get("unasked") and not begin  # "Never remember my dentist's name"
        if telegram or (_OPEN.match(rest) and rest not in _ASKED):
            return None
    of_memory = from_memory or (about is not None and _is_of_memory(about.group()))
    if kinds.get("stored") or kinds.get("deleted"):
        on_device = about is not None and about.group().endswith("on ") and _DEVICE.match(rest)
        if _FROM_HERE.search(rest) or on_device:
            return None
        # What is cleared or kept is seldom a memory: "scratch my back", "don't keep my dog in".
        whose = ("i ",) if kinds.get("cleared") or kinds.get("kept") else ("i ", "my ", "our ")
        named = rest.startswith(whose) or _attributes(rest)
        if not of_memory and (not named or _FILES.match(rest)):
            return None
    if _FOR_A_WHILE.search(rest):
        return []
    if goes_on := _GOES_ON.search(rest):
        more = words[said.count(" ", 0, at + goes_on.end()) :]
        told = parse(more, "") if len(more) > 1 and more[0].low in ("i", "we") else []
        if not (of_memory or _TOLD_BY_ME.search(said, request.end(), at + goes_on.start())):
            return told
        end = at + goes_on.start()
        return [*_of(text, words, said, at, end, parse), *told]
    return _of(text, words, said, at, end, parse) if at < end else []


def _is_of_memory(about: str) -> bool:
    """Whether the words speak of what is remembered: "everything you know about"."""
    return _OF_MEMORY.search(about) is not None


_OF_MEMORY = re.compile(
    r"memor|you (?:know|have|remember|store|save|kept)"
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
    if attributes := _attributes(phrase):
        noun = phrase[3:] if phrase.startswith("my ") else ""
        return [_of_attribute(attribute, noun or attribute) for attribute in attributes]
    facts = parse(rest, "") if len(rest) > 1 else []
    if facts:
        return [fact._replace(action="forget", valid_from=None) for fact in facts]
    spoken = text[rest[0].start : rest[-1].end]
    spoken = spoken[3:] if spoken.lower().startswith("my ") else spoken
    return [Fact(capitalise(spoken), "", action="forget", subject="", categories=("misc",))]


def _attributes(phrase: str) -> tuple[str, ...]:
    """The attributes that are named: "my phone number", "where I live"."""
    attributes = _ASKED.get(phrase)
    if attributes is None and phrase.startswith("my "):
        noun = phrase[3:].removeprefix("old ").removeprefix("current ")
        if noun.startswith(("favorite ", "favourite ")):
            return ("favorite " + noun.split(" ", 1)[1].replace("colour", "color"),)
        if noun in NOUNS:
            return (NOUNS[noun],)
    return tuple(attributes or ())


def _of_attribute(attribute: str, spoken: str) -> Fact:
    return Fact(
        capitalise(spoken.replace("_", " ")), "", action="forget", attribute=attribute,
        key=attribute, categories=tuple(categories_of(spoken, attribute)),
    )  # fmt: skip
