"""What gave way to another inside a memory that says more: "I switched from Obsidian to Notion" of
"Uses Obsidian for notes", which says of Notion from then on what it said of Obsidian."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...english.implied.slips import is_value
from ...shared.lexis import word_set
from .held import Held, is_shared
from .statement import Part
from .tokens import content_of, phrases
from .values.amounts import DENIED

_THING = r"[\w#+&'’/.-]*[\w#+](?: [\w#+&'’/.-]*[\w#+]){0,3}?"
_OWN = r"(?:(?:my|our|the|an?|old|using) ){0,2}"
_END = (
    r"(?=\s*(?:$|[,;:!?()–—]|\.(?:$|\s)|- |(?:for|because|since|as|after|when|while|now|last|this"
    r"|in|on|at|so|and|but|where|which|who|due|thanks|to|entirely|completely|yesterday|today|here"
    r"|there|instead)\b))"
)
_EXCHANGES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "switched from A to B", "ported the game from A to B"
        r"\b(?P<verb>switch(?:ed|ing)|chang(?:ed|ing)|mov(?:ed|ing)|migrat(?:ed|ing)"
        r"|transition(?:ed|ing)|convert(?:ed|ing)|port(?:ed|ing)|shift(?:ed|ing)|went|gone|going)"
        rf"(?P<what>(?: [\w'’-]+){{0,5}}?) from {_OWN}(?P<old>{_THING})(?: over| back)? to {_OWN}"
        rf"(?P<new>{_THING}){_END}",
        # "replaced A with B"
        rf"\b(?P<verb>replac(?:ed|ing)|swap(?:ped|ping)(?: out)?|trad(?:ed|ing)(?: in)?) {_OWN}"
        rf"(?P<what>)(?P<old>{_THING}) (?:with|by|for) {_OWN}(?P<new>{_THING}){_END}",
        # "B replaces A"
        rf"^{_OWN}(?P<what>)(?P<new>{_THING}) (?:now |has |just )*(?P<verb>replaces|replaced)"
        rf" {_OWN}(?P<old>{_THING}){_END}",
        # "ditched A for B"
        r"\b(?P<verb>ditch(?:ed|ing)|dropp(?:ed|ing)|dump(?:ed|ing)|abandon(?:ed|ing)"
        rf"|retir(?:ed|ing)) {_OWN}(?P<what>)(?P<old>{_THING}) (?:for|in favou?r of) {_OWN}"
        rf"(?P<new>{_THING}){_END}",
        # "using B instead of A"
        rf"\b(?P<verb>us(?:e|es|ed|ing)|in|on|with|take|taking|run|running) {_OWN}(?P<what>)"
        rf"(?P<new>{_THING})(?: [\w ]{{1,24}}?)??(?: now)? (?:instead of|rather than|in place of) "
        rf"(?:in |on |with |taking |running )?{_OWN}(?P<old>{_THING}){_END}",
    )
)
_NO_THING = word_set("it that this them one ones him her everything everyone something nothing now")
# Of whom and what is somewhere it is the place: "moved from Slack to Teams" is of no "in Leeds".
_OF_PLACES = word_set("moved moving went gone going shifted shifting")

_DOES = (
    r"(?:uses|builds|develops|writes|makes|runs|creates|designs|codes|programs|keeps|stores|tracks"
    r"|manages|plans|monitors|deploys|hosts|takes|does|cooks|pays|commutes|plays|teaches|eats"
    r"|drinks|wears|rides|drives|logs|tests|trains|edits|records|sends|shares|processes|publishes"
    r"|works (?:in|on|with))"
)
_DOING = (
    r"(?:using|working (?:on|with|in)|building|developing|writing|making|running|creating"
    r"|designing|coding|programming|taking|playing|migrating|rewriting|targeting|researching)"
)
# What a memory tells that is so and is done with something.
_FRAMES = re.compile(
    rf"^(?:(?:also|currently|now|mostly|mainly|usually) )?(?:{_DOES}|is (?:currently |now )?"
    rf"{_DOING}|is an? [\w' -]{{2,40}}? {_DOING}|has (?!been )[\w' -]{{2,40}}? (?:in|on|with))\b"
    r"|^(?:the |their |an? )?[\w'+#/ -]{2,40}? (?:is|are|uses|runs|targets|supports)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:from|instead|rather|switch\w*|replac\w*|used to|no longer|not|never|without|than|was"
    r"|were|since|until|wants?|likes?|plans?|born|married|friend)\b|n't\b"
)
_GOVERNS = re.compile(
    rf"(?:\b(?:{_DOES}|{_DOING}|using|with|in|on|via|through|by|and|or|is|are|targets|supports"
    r"|uses|runs)|[,/:])(?: an?| the| their)? $",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"$|[,;/()]|\.$| (?:and|or|for|to|as|in|on|at|with|by|via|when|while|every|each|daily|twice"
    r"|once|because|so|plus|but|which|where)\b"
)


class Exchange(NamedTuple):
    """What is told to have given way: by which verb, of what, the old and the new."""

    verb: str
    what: str
    old: str
    new: str


_ALSO = re.compile(r"\b(?:also|too|as well)\b")


def exchange_of(part: Part, said: str) -> Exchange | None:
    """What a clause of `said` says to have given way; None where nothing."""
    beside = phrases("beside").search(_ALSO.sub("", part.low)) is not None
    if part.unreal or part.passing or beside or part.search(DENIED):
        return None
    for pattern in _EXCHANGES:
        for match in pattern.finditer(said):
            old, new = match["old"], match["new"]
            if match["verb"].split()[0].lower() not in part.words:
                continue
            if _OF_ONCE.match(said[match.end() :]) or old.lower() == new.lower():
                continue
            if _NOT_SO.search(said[: match.start()]) or _BACK.search(said[match.end() :]):
                continue
            if match.start() == 0 and match["verb"].lower() == "use":
                continue  # "Use Rust instead of Python" tells somebody to
            if _is_thing(old) and _is_thing(new):
                of = _WHERE.match(said[match.end() :])
                what = f"{match['what']} {of['what'] or of['place']}" if of else match["what"]
                return Exchange(match["verb"].lower(), what, old, new)
    return None


def old_in(said: str) -> list[str]:
    """What a sentence may say to have given way, as it is worded."""
    return [match["old"] for pattern in _EXCHANGES for match in pattern.finditer(said)]


# "Replaced the butter with oil in that recipe"
_OF_ONCE = re.compile(r" in (?:this|that|the|it|here)\b")
# "I thought about switching", "I partly switched", "She said: I switched", "When I switched"
_NOT_SO = re.compile(
    r"\b(?:thought|thinking|regret\w*|part(?:ly|ially)|half|almost|nearly|not|never|sa(?:id|ys)"
    r"|wrote|told|ago|in (?:19|20)\d\d)\b|^when\b",
    re.IGNORECASE,
)
# "But then back again", "and went back", "for a day"
_BACK = re.compile(r"\bback\b|^ for (?:an?|one|two|the|this|that) (?:hour|day|week|night)\b")
# "For the CLI", "at work", "on my phone": of what alone it is told.
_WHERE = re.compile(
    r"^ (?:for|at|on|in) (?:(?:my|our|the|this|that|an?) (?P<what>[\w'-]+)|(?P<place>work|home"
    r"|school))",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"^(?:plays|eats|drinks|cooks|does|runs|rides|drives|trains)\b.* with $", re.I)
_SHARED = re.compile(r"\b(?:team|company|firm|office|work)\b", re.IGNORECASE)
_PRIVATE = re.compile(r"\b(?:personal|hobby|private|family|household)\b", re.IGNORECASE)
# Of lessons and plans it is what they are of that a memory names.
_OF_ANYTHING = word_set("lesson lessons class classes course courses subscription plan account")


def _is_thing(phrase: str) -> bool:
    return (
        is_value(phrase) and not phrase[0].isdigit()
        and _NO_THING.isdisjoint(phrase.lower().split())
        and phrase.split()[-1].lower() not in _OF_ANYTHING
    )  # fmt: skip


def with_new_thing(exchange: Exchange, part: Part, held: Held) -> str:
    """The memory with what took the place of a thing that it names beside others; "" where it does
    not tell of one, or tells of nothing else."""
    verb, what, old, new = exchange
    memory = held.raw
    if _SHARED.search(part.low) and _PRIVATE.search(memory):
        return ""
    low = memory.lower()
    if not _FRAMES.match(memory) or _OTHERWISE.search(low) or new.lower() in low:
        return ""
    if not part.whole.is_of_same(part, held):
        return ""
    changing = content_of(what)
    if changing and not any(is_shared(token, held.words) for token in changing):
        return ""
    found = [
        match for match in re.finditer(rf"(?<![\w'-]){re.escape(old)}(?![\w'-])", memory, re.I)
        if _is_governed(memory[: match.start()], old) and _GOES_ON.match(memory[match.end() :])
    ]  # fmt: skip
    if len(found) != 1 or (old[0].isupper() and found[0].group()[0].islower()):
        return ""  # a python is no Python
    before, behind = memory[: found[0].start()], memory[found[0].end() :]
    if verb in _OF_PLACES and not changing and before.endswith(("in ", "in the ")):
        return ""
    if not behind.strip(" .") and len(content_of(before)) < 2:
        return ""  # "Uses Vim" says nothing else
    return _with_article(before, new) + new + behind


def _is_governed(before: str, old: str) -> bool:
    """Whether a thing stands where a memory tells what is used, and nobody plays with it."""
    return bool(_GOVERNS.search(before)) and not (old[0].isupper() and _PEOPLE.match(before))


def _with_article(before: str, new: str) -> str:
    """With the article that goes before the new: "an" of "a Clio", "an Audi"."""
    article = re.search(r"\b(an?) $", before)
    if article is None:
        return before
    fits = "an " if new[:1].lower() in "aeiou" else "a "
    return before[: article.start()] + fits
