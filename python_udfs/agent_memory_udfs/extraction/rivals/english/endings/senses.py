"""Whether words of an end tell of one: other senses, others' things, one of several, one case."""

from __future__ import annotations

import re

from ....shared.lexis import word_list, word_set
from ..change_words import is_of_change
from ..held import Held, is_shared
from ..statement import Part
from ..tokens import content_of, is_of_time, phrases_of, stem_of, tokens_of

_BY_OTHERS = re.compile(r"\b(?:he|she|who)(?:'s|'ve)?(?: \w+)? $")

_DONE = frozenset({"finished", "completed", "wrapped up"})
_OF_OTHERS = re.compile(r"\s*(?:his|her|their|its|your|someone's|somebody's)\b")

_HEARSAY = re.compile(
    r"\b(?:say|heard|hear|told me|tells me|read|learned|noticed|saw|know|knew|believe)"
    r"(?: that)? (?!i\b|i'|we\b|my\b|our\b|the\b|to\b)(?P<who>[\w'-]+) (?:\w+ )?$"
)

CONSUMING = {stem_of(low) for low in word_list("drink eat cook bake smoke like love run swim")}

_ABLE = {stem_of(low) for low in word_list("speak know")}

_OF_OTHERS_TOO = word_set("scrapped removed retired replaced deleted closed") | {
    "took down", "tore down", "cut off"
}  # fmt: skip


_SEVERAL = re.compile(r" (?!the\b|my\b|our\b|this\b|these\b|those\b)[\w-]+(?: [\w-]+)?s\b")
_AGAIN_AND_AGAIN = re.compile(
    r"\b(?:every|each|weekly|monthly|daily|twice|once an?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b"
)
_GIVING_UP = frozenset({"done with", "finished with", "through with"})


_RUNNING = re.compile(r"runs (?:an?|the|their) ")  # a shop, not a mile
# One may do with another one what one did with the thing.
_PRACTISED = {stem_of(low) for low in word_list("play practise practice learn study teach")}
_PARTED_WITH = frozenset({
    "sold", "gave away", "given away", "donated", "pawned", "traded", "traded in", "returned",
    "smashed", "broke", "lost", "gave back", "sent back", "threw out", "threw away",
    "auctioned off",
})  # fmt: skip


def ends_such(words: str, name: str, behind: str, held: Held) -> bool:
    """Whether words of an end can end what the memory tells: one parts with what one has, and stops
    what one does."""
    verb = held.verb.stem
    if verb in _ABLE or stem_of(words.split()[0]) == verb:
        return False
    if name == "parting" and verb in CONSUMING and not _RUNNING.match(held.low):
        return False  # "threw out the old milk" of "Drinks oat milk"
    if words in _PARTED_WITH and verb in _PRACTISED:
        return False  # "sold my old guitar" of "Plays guitar"
    often = held.of_user and not held.low.startswith("is ")
    if often and words in phrases_of("finishing"):
        # "Finished my vegetables" of "Grows vegetables"; but a course is over.
        if words in _GIVING_UP and verb not in CONSUMING and _SEVERAL.match(behind):
            return True  # "done with allergy shots" of "Gets allergy shots every month"
        if words in _GIVING_UP and held.is_had and _AGAIN_AND_AGAIN.search(held.low):
            return True  # "done with physio" of "Has physio every Tuesday"
        return not (verb in CONSUMING or held.tokens[0].low == "does") and any(
            token.low in phrases_of("engagements") or (token.kind == "name" and token.low in behind)
            for token in held.content
        )
    if words in phrases_of("of_doing") and (held.is_had or verb in ("plai", "like")):
        lasting = any(token.low in phrases_of("engagements") for token in held.content)
        lasting = lasting or _AGAIN_AND_AGAIN.search(held.low) is not None
        return lasting or (verb == "plai" and behind.split()[:1] not in (["the"], ["my"]))
    if words == "no longer" and held.is_had:
        return behind.split()[:1] in (["have"], ["own"], ["need"], ["a"], ["any"], ["the"], ["my"])
    return True


def is_of_some(part: Part, held: Held) -> bool:
    """Whether it is the end of a part of what the memory tells: "my fern died" of "Has a fern and a
    cactus", "... the other two are fine"."""
    if part.whole.search(_OTHERS_LEFT) or (
        len(held.content) == 1
        and re.search(
            r"\b(?:(?:bought|got|ordered) an?|old) (?:\w+ )*?"
            + re.escape(held.content[0].low)
            + r"\b",
            part.whole.low,
        )
    ):  # "sold my bike and bought a better bike" of "Has a bike"
        return True
    if re.search(r"\bold\b", part.low) and (" new " in held.low or _is_named(part, held)):
        return True
    shares = re.split(r",| and | or ", held.low)
    verb = held.verb.stem if held.of_user else ""
    told = [[token for token in tokens_of(share) if token.says and token.stem != verb]
            for share in shares]  # fmt: skip
    return len(shares) > 1 and not all(
        any(is_shared(token, part.stems) for token in each) for each in told if each
    )


def _is_named(part: Part, held: Held) -> bool:
    """Whether the memory tells a name or a sort that the clause doesn't: "my old gym closed" of
    "Goes to Ironworks gym", "sold my old guitar" of "Has an electric guitar"."""
    return any(
        (token.kind == "name" or held.is_had) and not is_shared(token, part.whole.stems)
        for token in held.content
    )


_OTHERS_LEFT = re.compile(r"\bthe (?:others?|rest)\b|\bthe other (?:one|two|three|few)\b")


def is_by_others(part: Part, match: re.Match[str]) -> bool:
    """Whether it is somebody else who did it, or theirs what it was done to: "I heard that Lucy
    gave up the violin", "they sold their house"."""
    before = part.low[: match.start()]
    return bool(
        _BY_OTHERS.search(before)
        or _HEARSAY.search(before)
        or (match.group() in phrases_of("parting") and is_named_doer(before, match.group()))
        or (
            match.group() in _DONE
            and is_named_doer(before, match.group())
            and bool(content_of(part.low[match.end() :]))
        )
        or _OF_OTHERS.match(part.low[match.end() :])
    )


def is_named_doer(before: str, words: str) -> bool:
    """Whether somebody is said to do it who is not the speaker: "our church sold the organ"."""
    if words in _OF_OTHERS_TOO or re.search(r"\b(?:i|we|i'm|i've|we've)\b", before):
        return False
    doers = [token for token in tokens_of(before.strip()) if token.says and not is_of_time(token)]
    return any(token.kind in ("word", "name") and not is_of_change(token) for token in doers)


_IN_ONE_CASE = re.compile(
    r"\b(?:on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|workdays)"
    r"|at (?:weekends|the weekend|night|work|home|lunch|breakfast|dinner|school|parties|the office"
    r"|bedtime)|in (?:the )?(?:winter|summer|spring|autumn|mornings?|evenings?|afternoons?|car"
    r"|kitchen|bed|bedroom|house|office|public|rain|dark)|(?:after|before|past) (?:\d+|noon"
    r"|midnight|dinner|lunch|breakfast|work|bed|bedtime|dark|school|sunset|two|three|four|five|six"
    r"|seven|eight|nine|ten)|alone|by myself|on my own|straight|without \w+)\b(?: [ap]m)?"
)

# "For work", "with Ben"; the time when it ended is no case.
_CASE = re.compile(r" (?:for|with|on|in|at|to|from|during|into|between) (?P<what>[\w' -]+)")

_FOR_GOOD = word_set("good ever health reasons years now because age baby birth")

_DOING = re.compile(
    r"\b(?:no longer|any ?more|any longer|no more|(?:stopped|stop|quit|gave up) \w+ing)\b"
)


def is_in_one_case(part: Part, held: Held) -> bool:
    """Whether it is over in one case only, which the memory doesn't name: "I stopped eating meat
    on Mondays", "I no longer run alone"."""
    if re.search(r"\b(?:closed|shut|cancell?ed)\b", part.low) is None:
        doing = part.search(_DOING)
        if doing is None:
            return False
        if re.search(r"\bwhen(?:ever)? (?:it|i'm|i am|the|there)\b", part.low):
            return True
        for match in _CASE.finditer(part.low, doing.end()):
            case = content_of(match["what"])
            if case and not any(
                is_shared(token, held.words) or is_of_time(token) or token.low in _FOR_GOOD
                for token in case
            ):
                return True
    return any(
        match.group().split()[-1].rstrip("s") not in held.low
        for match in _IN_ONE_CASE.finditer(part.low)
    )


def denied_before(low: str, place: int) -> bool:
    return re.search(
        r"(?:\bnot|n't|\bnever|\bto|\bcannot)\s+(?:\w+\s+)?$", low[:place]
    ) is not None and not _MADE_TO.search(low[:place])


_MADE_TO = re.compile(
    r"\b(?:had|decided|forced|(?:told|advised|ordered|asked|wants|wanted|made|has) (?:me"
    r"|us)(?: to)?|(?:was|were|been) told)"
    r"(?: to)? \w*\s*$"
)
