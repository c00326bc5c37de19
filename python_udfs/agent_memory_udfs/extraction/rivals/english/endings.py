"""Whether a clause says that what a memory tells is over."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ....data import table
from ...english.words import RELATIONS
from ...shared.lexis import word_list, word_set
from .statement import OF_A_PART, Held, Part, is_of_change, is_shared
from .tokens import LINKS, PEOPLE, Token, is_of_time, phrases, phrases_of, stem_of, tokens_of
from .values import STATE_STEMS, is_done_often


def ended(part: Part, held: Held) -> int:
    """How surely what the memory tells is over; 0 where it isn't, or only in part."""
    score = _ended(part, held)
    return 0 if score and (_is_in_one_case(part, held) or _is_of_some(part, held)) else score


def _ended(part: Part, held: Held) -> int:
    if part.beside and not re.search(r"\binstead\b", part.whole.low):
        return 0
    if _FOR_A_WHILE.search(part.low) or (len(held.content) > 6 and " and " in held.low):
        return 0
    if held.copula > 0 and sum(token.says for token in held.tokens[held.copula + 1 :]) > 4:
        return 0
    for name, strength, match in part.ends:
        if _denied_before(part.low, match.start()) or match.group() in held.low:
            continue  # an end told once more, or with its place: "died in Utrecht"
        if held.of_user and _is_by_others(part, match):
            continue
        if match.group() in ("no more", "no longer", "is no more") and (
            part.passing or re.search(r"^(?:that|this|these|those)\b|\bthere\b", part.low)
        ):
            continue
        if _OTHER_SENSE.match(part.low[match.start() :]) or _STANDS_AGAIN.search(part.whole.low):
            continue
        if part.passing and _SHUT_TODAY.match(part.low[match.start() :]):
            continue  # "the café was closed today"
        if match.group() == "replaced" and _AT_ONE_PLACE.search(part.low):
            continue  # "replaced sugar with honey in the cake"
        if not _ends_such(match.group(), name, part.low[match.end() :], held):
            continue
        if match.group() == "left" and (part.passing or held.low.startswith("lives ")):
            continue  # "left Leeds at six this morning"
        behind, before = part.low[match.end() :], part.low[: match.start()]
        if (
            held.of_user
            and _is_part_left(match.group(), behind, held)
            and not _is_named_doer(before, match.group())
        ):
            return 24
        score = _ended_object(behind, held, strength, named=match.group() != "left") or (
            _ended_subject(before, held, strength)
            if match.group() in _expiring() and not (part.passing and match.group() in _FOR_A_DAY)
            and not _LATELY.sub("", behind).strip()
            else 0
        )
        if score:
            return score
    taken = _TAKEN_OFF.search(part.low)
    thing = (taken["what"] or taken["part"] or taken["old"]) if taken else ""
    if thing and (score := _ended_object(thing, held, 28)):
        return score
    if ("instead of" in part.low or "rather than" in part.low) and not held.low.startswith("has "):
        behind = re.split(r"instead of|rather than", part.low, maxsplit=1)[1]
        if score := _ended_object(behind, held, 26):
            return score
    return (
        _left_for(part, held)
        or _resolved(part, held)
        or _dismissed(part, held)
        or _back_to(part, held)
        or _apart(part, held)
        or _no_more(part, held)
        or _left_part(part, held)
        or _swapped(part, held)
        or _one_less(part, held)
        or _untouched(part, held)
        or _renamed(part, held)
        or _succeeded(part, held)
        or _taken_out(part, held)
        or _off_it(part, held)
        or _not_so(part, held)
    )


_FOR_A_DAY = word_set("cancelled canceled closed ended finished shut") | {
    "was cancelled", "got cancelled", "got canceled", "is over", "are over", "was over", "went off",
}  # fmt: skip
_SHUT_TODAY = re.compile(r"(?:closed|shut)\b(?! down| for good| permanently)")
_LATELY = re.compile(
    r"\b(?:now|today|yesterday|last \w+|this \w+|on \w+|in \w+|at last|recently|a \w+ ago)\b"
)


@cache
def _expiring() -> frozenset[str]:
    return frozenset(table("changes")["expiring"]["words"])


_BY_OTHERS = re.compile(r"\b(?:he|she|who)(?:'s|'ve)?(?: \w+)? $")
_OF_OTHERS = re.compile(r"\s*(?:his|her|their|its|your|someone's|somebody's)\b")
_HEARSAY = re.compile(
    r"\b(?:say|heard|hear|told me|tells me|read|learned|noticed|saw|know|knew|believe)"
    r"(?: that)? (?!i\b|i'|we\b|my\b|our\b|the\b)(?P<who>[\w'-]+) (?:\w+ )?$"
)
# The same words said of something else than an end.
_OTHER_SENSE = re.compile(
    r"closed on\b|(?<=phone )is dead\b|(?<=battery )is dead\b|(?<=car )is dead\b|(?<=laptop )is dead\b|left [\w ]+? (?:on|off|open|unlocked|running)\b"
    r"|stop(?:ped)? (?:at|by|for|in|off|over|to|working on)\b|dropped (?:off|by|in|to|from)\b"
    r"|dropped (?:my|the|our|some|a) [\w ]+? (?:at|in|on|into|onto|off|from|with)\b"
    r"|left (?:my|the|our|some) [\w ]+? (?:on|in|at|under|behind|by|with|there|home|upstairs"
    r"|outside)(?: (?:the|a|my|our|his|her)\b|$| home| work)|left [\w ]+? (?:at \w+|on \w+day)\b"
    r"|(?:closed|shut) (?:my|the|our) [\w ]+? (?:at \w+|early|for [\w ]+)$"
    r"|returned (?:to|from|home|(?:my|the|our|a) (?:[\w ]+ )?(?:call|favour|favor|to [\w ]+)$)"
    r"|returned (?:my|the|our|a) [\w ]+? (?:to|of) |dumped [\w ]+? (?:on|onto|into|out of) "
    r"|replaced (?!.* (?:with|by) )"
    r"|(?:gave|given) up (?:my|the|our) [\w ]+? to (?:an?|the|my|his|her|some\w+)\b"
    r"|(?:swapped|traded) [\w ]+? (?:with (?!an? |the )\w+|for (?:his|hers?|theirs|a day)\b)"
    r"|(?:gave|given) up my (?:seat|spot|place|turn)\b"
    r"|(?:closed|shut) (?:my|the|our) (?:book|laptop|windows?|doors?|app|tabs?|curtains|blinds|file|lid|fridge|gate|car)\b"
    r"|handed (?:over|back) (?:my|the|our) (?:homework|essay|paper|money|cash|phone|keys?|card|bag)\b"
    r"|(?:gave|given) up (?:waiting|looking|trying|searching|hoping|asking|arguing)\b"
)
_STANDS_AGAIN = re.compile(
    r"\b(?:fixed|repaired|mended|renewed|extended it|(?:still|now|again) works?|works (?:again|fine"
    r"|now)|found (?:it|them)|got (?:it|them) back|fine again|as good as new|signed a new one"
    r"|came back|(?:new|another|this|better) one|(?:i|we) still|renewing|reapplied|reopened|restarted|reinstalled|relaunched|rebooted)\b"
)
_CONSUMING = {stem_of(low) for low in word_list("drink eat cook bake smoke like love run swim")}
_ABLE = {stem_of(low) for low in word_list("speak know")}
_OF_OTHERS_TOO = word_set("scrapped removed retired replaced deleted closed") | {
    "took down", "tore down", "cut off"
}  # fmt: skip


def _ends_such(words: str, name: str, behind: str, held: Held) -> bool:
    """Whether words of an end can end what the memory tells: one parts with what one has, and stops
    what one does."""
    verb = held.verb.stem
    if verb in _ABLE or stem_of(words.split()[0]) == verb:
        return False
    if name == "parting" and verb in _CONSUMING:
        return False  # "threw out the old milk" of "Drinks oat milk"
    often = held.of_user and not held.low.startswith("is ")
    if often and words in phrases_of("finishing"):
        # "Finished my vegetables" of "Grows vegetables"; but a course is over.
        return not (verb in _CONSUMING or held.tokens[0].low == "does") and any(
            token.low in phrases_of("engagements") or (token.kind == "name" and token.low in behind)
            for token in held.content
        )
    if words in phrases_of("of_doing") and (held.low.startswith("has ") or verb in ("plai", "lik")):
        lasting = any(token.low in phrases_of("engagements") for token in held.content)
        return lasting or (verb == "plai" and behind.split()[:1] not in (["the"], ["my"]))
    if words == "no longer" and held.low.startswith("has "):
        return behind.split()[:1] in (["have"], ["own"], ["need"], ["a"], ["any"], ["the"], ["my"])
    return True


def _is_of_some(part: Part, held: Held) -> bool:
    """Whether it is the end of a part of what the memory tells: "my fern died" of "Has a fern and a
    cactus", "... the other two are fine"."""
    if _OTHERS_LEFT.search(part.whole.low) or (
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
    """Whether the memory tells a name that the clause doesn't: "my old gym closed" of "Goes to
    Ironworks gym"."""
    return any(
        token.kind == "name" and not is_shared(token, part.whole.stems) for token in held.content
    )


_OTHERS_LEFT = re.compile(r"\bthe (?:others?|rest)\b|\bthe other (?:one|two|three|few)\b")


def _is_by_others(part: Part, match: re.Match[str]) -> bool:
    """Whether it is somebody else who did it, or theirs what it was done to: "I heard that Lucy
    gave up the violin", "they sold their house"."""
    before = part.low[: match.start()]
    return bool(
        _BY_OTHERS.search(before)
        or _HEARSAY.search(before)
        or (match.group() in phrases_of("parting") and _is_named_doer(before, match.group()))
        or _OF_OTHERS.match(part.low[match.end() :])
    )


def _is_named_doer(before: str, words: str) -> bool:
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


def _is_in_one_case(part: Part, held: Held) -> bool:
    """Whether it is over in one case only, which the memory doesn't name: "I stopped eating meat
    on Mondays", "I no longer run alone"."""
    if re.search(r"\b(?:closed|shut|cancell?ed)\b", part.low) is None:
        doing = _DOING.search(part.low)
        if doing is None:
            return False
        if re.search(r"\bwhen(?:ever)? (?:it|i'm|i am|the|there)\b", part.low):
            return True
        for match in _CASE.finditer(part.low, doing.end()):
            case = [token for token in tokens_of(match["what"]) if token.says]
            if case and not any(
                is_shared(token, held.words) or is_of_time(token) or token.low in _FOR_GOOD
                for token in case
            ):
                return True
    return any(
        match.group().split()[-1].rstrip("s") not in held.low
        for match in _IN_ONE_CASE.finditer(part.low)
    )


_FOR_A_WHILE = re.compile(
    r"\bfor (?:now|a (?:while|bit|few|couple|little|second|minute|moment|day|night|week|weekend|month|year)"
    r"|today|lunch|dinner|repairs|maintenance"
    r"|the (?:day|night|week|weekend|summer|winter|season|trip))\b"
    r"|\bto (?:wash|clean|dry|charge|repair|fix|paint)\b|\b(?:temporarily|until|tonight"
    r"|this week|except|during|at the moment|briefly|early)\b"
)


_TAKEN_OFF = re.compile(
    r"\b(?:handed|gave|passed|signed) (?:my|the|our) (?P<part>[a-z' -]{2,24}?) (?:over|away|up"
    r"|back|on)\b"
    r"|\bto replace (?:my|the|our)(?: old)? (?P<old>[a-z' -]{2,24})"
    r"|\b(?:got|had|have) (?:my|the|our) (?P<what>[a-z' -]{2,24}?) (?:off|out|removed"
    r"|taken off|taken out|cut off|replaced)\b"
)


def _denied_before(low: str, place: int) -> bool:
    return re.search(
        r"(?:\bnot|n't|\bnever|\bto|\bcannot)\s+(?:\w+\s+)?$", low[:place]
    ) is not None and not _MADE_TO.search(low[:place])


_MADE_TO = re.compile(
    r"\b(?:had|decided|forced|(?:told|advised|ordered|asked|wants|wanted|made|has) (?:me|us)(?: to)?|(?:was|were|been) told)"
    r"(?: to)? \w*\s*$"
)


_OBJECT_END = re.compile(
    r"\s(?:for|to|because|last|after|in|on|at|and|since|when|this|ago|with|from|by|until|before"
    r"|over|two|three|a (?:week|month|year)|yesterday|today|now)\s"
)


_SWAP = re.compile(
    r"\b(?:swapped|traded|replaced|switched|changed|renamed|rebranded|moved|converted|upgraded"
    r"|downgraded)(?: out| in| from)?"
    r" (?P<old>.+?) (?:for|with|to|by|as|into) "
)


_NOT_DONE = re.compile(
    r"(?:does not|cannot|can't|no longer|has stopped|is not) (?P<what>.+?)(?: any ?more)?$"
)
_AGAIN = re.compile(r"\b(?:again|now|these days|nowadays|back to|back on)\b")


def resumed(part: Part, held: Held) -> int:
    """ "I'm eating gluten again" of "Does not eat gluten"."""
    match = _NOT_DONE.match(held.low)
    if match is None or not _AGAIN.search(part.low) or part.passing or part.beside:
        return 0
    if re.search(r"\b(?:not|never|no|without|stopped|quit)\b", part.low) or part.actor:
        return 0
    what = [token for token in tokens_of(match["what"]) if token.says]
    if not what or not all(is_shared(token, part.stems) for token in what):
        return 0
    places = [i for i, token in enumerate(part.tokens) if is_shared(token, {t.stem for t in what})]
    before, behind = part.tokens[: places[0]], part.tokens[places[-1] + 1 : places[-1] + 2]
    by_oneself = not any(token.says and not is_of_change(token) for token in before)
    thing = bool(behind) and behind[0].says and not is_of_time(behind[0])
    return 26 if by_oneself and not thing else 0


_TAKEN_OVER = re.compile(r"\b(?:took over|taken over) (?:my|our|the) (?P<what>[\w' -]{3,30}?)(?: from me| now| completely|$)")


def taken_over(part: Part, held: Held) -> int:
    """ "My husband took over the night feedings" of "Does the night feedings"."""
    match = _TAKEN_OVER.search(part.low)
    if match is None or not held.of_user or not held.lasting or part.unreal or part.passing:
        return 0
    if re.search(r"\b(?:i|we)(?: \w+)? $", part.low[: match.start()]):
        return 0
    what = {token.stem for token in tokens_of(match["what"]) if token.says}
    told = {token.stem for token in held.content if token is not held.verb or held.low.startswith("does ")}
    told -= {held.verb.stem} if not held.low.startswith("does ") else set()
    return 24 if what and what == told else 0


_GONE = (
    r"(?: \w+ly| just| finally)? (?:moved out|moved away|died|passed away|dropped out|got adopted"
    r"|ran away|(?:is|was|got) (?:gone|sold|stolen|rehomed)|left(?: us)?$|quit$)"
)
_ONE = r"(?:one|two|three|\d+)(?: of (?:my|our|the))?(?: \w+)? "


def _one_less(part: Part, held: Held) -> int:
    """ "One roommate moved out" of "Lives with two roommates": the count is another."""
    head = _counted(held)
    if not head:
        return 0
    noun = re.escape(head.removesuffix("s")) + r"(?:s|es)?\b"
    lost = re.search(rf"\b{_ONE}{noun}{_GONE}", part.low) or re.search(
        rf"\b(?:sold|lost|rehomed|gave away|got rid of|ditched) {_ONE}{noun}$", part.low
    )
    owned = held.of_user or is_shared(held.content[0], part.stems)
    return 24 if lost and owned and not _denied_before(part.low, lost.start()) else 0


def _counted(held: Held) -> str:
    """The plural of which a memory tells the number: "roommates"; "" for any other."""
    for token, following in pairwise(held.tokens):
        if token.kind == "number" and token.low not in ("one", "1"):
            return following.low if following.kind == "word" and _is_plural(following.low) else ""
    return ""


_LONG_SINCE = re.compile(
    r"\b(?:have|has|'ve|i've|we've) not (?:even )?(?:touched|smoked|drunk|drank|had|eaten|used|needed|taken|bought|worn)"
    r" (?P<what>[\w' -]{2,30}?) (?:in|for) (?:over |about |almost |like )?(?:a year|ages|forever|months|years"
    r"|(?:\w+) (?:months|years))"
)


def _untouched(part: Part, held: Held) -> int:
    """ "I haven't touched an energy drink in three months" of "Drinks two energy drinks a day"."""
    match = _LONG_SINCE.search(part.low)
    if match is None or not held.of_user or held.verb.stem not in _CONSUMING | _USING:
        return 0
    thing = [token for token in tokens_of(match["what"]) if token.says]
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


def _not_so(part: Part, held: Held) -> int:
    """ "The doctor says I'm not lactose intolerant" of "Is lactose intolerant"."""
    match = _IS_NOT.search(part.low)
    if match is None or not held.low.startswith("is ") or part.passing or not part.whole.corrects:
        return 0
    what = [token.stem for token in tokens_of(match["what"]) if token.says]
    told = [token.stem for token in held.content]
    by_oneself = match["who"].startswith(("i", "we")) and match["who"] != "is"
    return 24 if what and what == told and by_oneself else 0


_OFF = re.compile(
    r"\b(?:took|taken|weaned|got|pulled|switched) (?:me|us|him|her) off (?:of )?(?:the |my )?(?P<what>[\w-]+)"
)


def _off_it(part: Part, held: Held) -> int:
    """ "They took me off amlodipine" of "Blood pressure medication is amlodipine"."""
    match = _OFF.search(part.low)
    if match is None or _denied_before(part.low, match.start()):
        return 0
    value = held.tokens[held.copula + 1 :] if held.copula > 0 else held.tokens[1:]
    told = [token for token in value if token.says and token.kind not in ("number", "unit")]
    same = [token for token in told if token.stem == stem_of(match["what"])]
    return 26 if same and (held.copula > 0 or held.verb.stem in _TAKING) else 0


_TAKING = {stem_of(low) for low in word_list("take taking use on")}
_NEW_HOLDER = re.compile(
    r"\b(?:elected|appointed|hired|named|chose|picked|found|got|voted in|brought in|has|have) a new (?P<role>[\w-]+(?: [\w-]+)?)"
)
_IS_THE = re.compile(r"is (?:the |their )?(?P<role>[\w-]+(?: [\w-]+)?) (?:of|for|at|in|on) (?P<whole>.+)")


def _succeeded(part: Part, held: Held) -> int:
    """ "The HOA elected a new treasurer" of "Is the treasurer of their HOA"."""
    match, was = _NEW_HOLDER.search(part.low), _IS_THE.match(held.low)
    if match is None or was is None or not match["role"].startswith(was["role"]):
        return 0
    if was["role"] not in OF_A_PART | _OFFICERS:
        return 0
    before = [token for token in tokens_of(part.low[: match.start()]) if token.says]
    return 24 if before and all(is_shared(token, held.words) for token in before) else 0


_OFFICERS = word_set(
    "president chair chairman chairwoman chairperson treasurer secretary captain head leader director "
    "editor moderator organizer organiser representative rep coordinator goalkeeper drummer singer "
    "principal mayor ceo cto cfo lead deputy vice-president"
)
_OUT_OF = re.compile(
    r"\b(?:pulled|took|taken|withdrew|removed|yanked) (?:my|our|the|him|her|them)(?: (?P<who>[\w' -]{2,24}?))?"
    r" (?:out of|from) (?P<whole>.+)"
)


def _taken_out(part: Part, held: Held) -> int:
    """ "We pulled the kids out of Lincoln" of "Kids go to Lincoln Elementary"."""
    match = _OUT_OF.search(part.low)
    if match is None or held.of_user or not match["who"] or not held.content:
        return 0
    who = [token for token in tokens_of(match["who"]) if token.says]
    cut = _OBJECT_END.search(" " + match["whole"] + " ", 3)
    where = tokens_of(match["whole"][: max(cut.start() - 1, 0)] if cut else match["whole"])
    thing = [token for token in where if token.says]
    whole = bool(who) and who[-1].stem == held.content[0].stem and bool(thing)
    return 26 if whole and all(is_shared(token, held.words) for token in thing) else 0


_RENAMED = re.compile(
    r"\b(?:renamed|rebranded|changed the name of)(?: (?:my|our|the))? (?P<what>[\w' -]{2,30}?)(?: to\b| as\b| after\b|$)"
)


def _renamed(part: Part, held: Held) -> int:
    """ "We renamed the band" of "Band is called The Wet Socks"."""
    match = _RENAMED.search(part.low)
    if match is None or _denied_before(part.low, match.start()):
        return 0
    thing = [token for token in tokens_of(match["what"]) if token.says]
    named = next((i for i, token in enumerate(held.tokens) if token.low in ("called", "named")), -1)
    if held.copula > 0 and held.tokens[held.copula - 1].low == "name":
        named = held.copula - 1
    before = [token for token in held.tokens[: max(named, 0)] if token.says]
    whole = bool(before) and bool(thing) and before[-1].stem == thing[-1].stem
    return 26 if whole and all(is_shared(token, held.words) for token in thing) else 0


_AT_ONE_PLACE = re.compile(r" (?:in|at|for) (?:the|my|a|this) \w+$| at (?:work|home|school)$")


def _swapped(part: Part, held: Held) -> int:
    """ "Swapped the gas hob for induction" of "Cooks with gas"."""
    match = _SWAP.search(part.low + " ")
    if (
        match is None
        or _OTHER_SENSE.search(part.low)
        or _AT_ONE_PLACE.search(part.low[match.end() :])
    ):
        return 0
    if not (held.of_user or held.copula > 0):
        return 0
    if held.of_user and match.group().startswith(("moved", "renamed", "upgraded", "converted")):
        return 0
    old = [token for token in tokens_of(match["old"]) if token.says]
    value = [token for token in held.content if token is not held.verb]
    if held.copula > 0:
        value = [
            token
            for token in held.tokens[held.copula + 1 :]
            if token.says and token.low != "called"
        ]
        old = [
            token
            for token in old
            if not is_shared(token, {each.stem for each in held.tokens[: held.copula]})
        ]
    whole = bool(value) and all(is_shared(token, {each.stem for each in old}) for token in value)
    return 24 if whole and len(old) <= len(value) + 1 else 0


def _ended_object(behind: str, held: Held, strength: int, *, named: bool = False) -> int:
    """ "Threw out the grey sofa": what stands behind the verb is what the memory tells of."""
    if re.match(r"\s*(?:an?|one|some|two|three|few|of)\b", behind):
        return 0  # "sold a stamp"
    whole = [token for token in tokens_of(behind.strip()) if token.says]
    if whole and whole[0].low.endswith("ing") and whole[0].stem == held.verb.stem and held.of_user:
        done = all(is_shared(token, held.words) for token in whole) and all(
            is_shared(token, {each.stem for each in whole}) for token in held.content
        )
        if done:
            return strength + 2 * len(whole)
        if len(whole) == 1 and len(held.content) < 4 and not is_done_often(held.verb):
            return strength - 8
    cut = _OBJECT_END.search(" " + behind.strip() + " ", 3)
    text = (" " + behind.strip() + " ")[: cut.start()] if cut else behind
    thing = [token for token in tokens_of(text.strip()) if token.says and not is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE] or thing
    if not thing or len(thing) > 4:
        return 0
    if _is_one_of_several(text, thing[-1], held):
        return 0
    if cut and _is_elsewhere((" " + behind.strip() + " ")[cut.start() :], held):
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    if named and held.of_user and all(token.low in names for token in thing):
        return strength  # "so over Theo" of "Has a crush on Theo"
    return _tells_of(thing, held, strength) or _is_whole_noun(thing, held, strength)


def _is_whole_noun(thing: list[Token], held: Held, strength: int) -> int:
    """ "Got rid of the landline" of "Landline is 555-2211"."""
    noun = [token for token in held.tokens[: max(held.copula, 0)] if token.says]
    if strength < 30 or not noun or noun[-1].low in PEOPLE or len(noun) > 3:
        return 0
    return 24 if {token.stem for token in thing} == {token.stem for token in noun} else 0


_PART = re.compile(
    r"(?:is (?:the|an?|one of the)(?: [\w-]+){1,4}?|works|volunteers|plays(?: [\w-]+){0,3}?|sings(?: [\w-]+)?|coaches"
    r"|interns|teaches(?: [\w-]+)?) (?:in|of|at|for|on|with) (?P<whole>.+)"
)


def _is_part_left(words: str, behind: str, held: Held) -> bool:
    """ "I left the band" of "Is the drummer in a cover band"."""
    match = _PART.match(held.low)
    if match is None or words not in _GOING or not re.match(r" (?:the|my|our)\b", behind):
        return False
    cut = _OBJECT_END.search(" " + behind.strip() + " ", 3)
    left = (" " + behind.strip() + " ")[: cut.start()] if cut else behind
    thing = [token for token in tokens_of(left.strip()) if token.says]
    cut = _OBJECT_END.search(" " + match["whole"] + " ", 3)
    whole = [t for t in tokens_of(match["whole"][: cut.start()] if cut else match["whole"]) if t.says]
    known = {token.stem for token in whole}
    if not whole or not thing or whole[-1].stem != thing[-1].stem:
        return False
    return thing[-1].low in _OFFICES | _JOINED and all(token.stem in known for token in thing)


_GOING = word_set("left quit") | {"dropped out of", "resigned from", "withdrew from", "walked away from"}


_JOINED = word_set(
    "band choir orchestra club team league committee board council group crew church union society "
    "troupe squad chorus ensemble lab faculty staff project newspaper magazine startup"
)


def _is_one_of_several(text: str, head: Token, held: Held) -> bool:
    """Whether it is one of those that the memory tells of, or some: "lost my left AirPod" of "Has
    AirPods", "deleted old photos" of "Takes photos"."""
    several = [token for token in held.tokens if token.stem == head.stem and _is_plural(token.low)]
    if several and not _is_plural(head.low):
        return True
    return bool(several) and re.match(r"\s*(?:old|bad|broken|surplus|spare)\b", text) is not None


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


_PLACE = re.compile(r" (?:on|in|at|from|to|with|for) (?P<where>.+?)(?: and .*)?$")


def _is_elsewhere(behind: str, held: Held) -> bool:
    """Whether both name a place, and not the same: "deleted the app from my work phone" of "Uses
    the app on the tablet"."""
    said, was = _PLACE.match(behind), _PLACE.search(held.low)
    if said is None or was is None:
        return False
    there, here = ([token for token in tokens_of(match["where"]) if token.says]
                   for match in (said, was))  # fmt: skip
    days = [{token.low for token in each if token.kind == "day"} for each in (there, here)]
    if all(days) and not days[0] & days[1]:
        return True
    there, here = ([token for token in each if not is_of_time(token)] for each in (there, here))
    if not there or not here:
        return False
    known = {token.stem for token in here}
    return not any(is_shared(token, known) for token in there)


_WHOLE = word_set(
    "spot space subscription account membership job thing habit lesson lessons class classes role position "
    "post whole"
)


def _ended_subject(before: str, held: Held, strength: int) -> int:
    """ "My visa expired", "the cast came off"."""
    nouns = [token.low for token in held.tokens[: max(held.copula, 0)] if token.low != "name"]
    if any(low in RELATIONS - OF_A_PART for low in nouns[-2:]):
        return 0
    thing = [token for token in tokens_of(before.strip()) if token.says and not is_of_change(token)]
    thing = [token for token in thing if token.low not in _WHOLE] or thing
    if not 0 < len(thing) < 4 or _is_one_of_several(before, thing[-1], held):
        return 0
    if held.of_user and (
        held.verb.stem in _CONSUMING or held.verb.low in ("lives", "live") or thing[0].low in PEOPLE
    ):
        return (
            0  # "the milk expired" of "Drinks milk", "the border closed" of "Lives at the border"
        )
    if thing[-1].low in _OCCASIONS and held.of_user and held.tokens[0].low != "is":
        return 0  # "the holidays are over" of "Goes on holiday in August"
    places = [i for i, token in enumerate(held.tokens) if token.stem == thing[-1].stem]
    behind = held.tokens[places[-1] + 1 :] if places else []
    if behind and behind[0].kind == "word" and behind[0].says:
        return 0  # "the king died" of "Lives in King street"
    return _tells_of(thing, held, strength)


_OCCASIONS = word_set(
    "holiday holidays vacation weekend summer winter spring autumn season christmas easter party "
    "day week term break lunch night game match film movie show concert meeting"
)


def _tells_of(thing: list[Token], held: Held, strength: int) -> int:
    """Whether the memory tells of having or doing this thing: its head is the memory's object."""
    named = {token.stem: token.low for token in held.tokens if token.kind == "name"}
    if named.get(thing[-1].stem, thing[-1].low).rstrip("s") != thing[-1].low.rstrip("s"):
        return 0  # "my stitches" of "Has a cat named Stitch"
    if any(token.stem not in held.words or token.low.endswith("ly") for token in thing):
        return 0
    objects = _object_heads(held)
    head = thing[-1]
    if not any(head.stem == token.stem for token in objects) and not _is_called(head, held):
        # "The thinkpad" of "a thinkpad x1".
        place = next(
            (i for i, token in enumerate(held.tokens) if token.stem == head.stem), len(held.tokens)
        )
        behind = held.tokens[place + 1 :]
        if not behind or place < 2 or any(token.kind not in ("code", "number") for token in behind):
            return 0
    return strength + 2 * len(thing)


def _is_called(head: Token, held: Held) -> bool:
    """Whether the thing goes without the noun for its kind: "keto" of "is on the keto diet"."""
    place = next((i for i, token in enumerate(held.tokens) if token.stem == head.stem), -1)
    following = held.tokens[place + 1 : place + 2]
    return place > 0 and bool(following) and following[0].low in _KINDS_OF_THINGS


_KINDS_OF_THINGS = word_set(
    "diet plan program programme regimen course class classes lesson lessons therapy treatment app "
    "subscription membership account pills tablets medication meds team club band league group "
    "training job role position series show podcast channel practice newsletter service supplement "
    "supplements challenge machine device mask"
)


def _object_heads(held: Held) -> list[Token]:
    """The last word of each noun phrase of what the memory says, but for its subject."""
    tokens = held.tokens
    begin = 1 if held.of_user else max(held.copula + 1, 1)
    heads: list[Token] = []
    for place in range(begin, len(tokens)):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if (token.says and (following is None or not following.says)) or token.kind in (
            "number",
            "name",
            "code",
        ):
            heads.append(token)
        if (
            following is not None
            and following.low in LINKS
            and heads
            and held.of_user
            and place > begin
        ):
            # What stands behind a preposition tells where or how; of the first phrase one speaks.
            first_link = any(each.low in LINKS for each in tokens[1:3])
            if not first_link:
                break
    if not held.of_user and held.content and not heads:
        heads.append(held.content[0])
    return heads


_MENDED = re.compile(r"\b(?:fixed|repaired|replaced|mended|sorted|serviced|healed|cleared up)\b")
_BROKEN = word_set(
    "broken cracked leaking leaky dead torn damaged faulty down jammed stuck ripped flat smashed "
    "bent clogged blocked rusty"
)
_SOUGHT = re.compile(
    r"\b(?:waiting list|waiting for|looking for|searching for|hunting for|applying for"
    r"|saving (?:up )?for|waitlist)\b"
)
_FOUND = re.compile(r"\b(?:got|found|received|landed|bought)\b")
STREET = re.compile(
    r"\bmoved (?:in)?to (?:\d+ )?(?P<where>[\w ]+? (?:street|row|lane|road|avenue|close|drive|way"
    r"|square|court|terrace|crescent|boulevard|alley))\b"
)
_PROMOTED = re.compile(r"\b(?:promoted|appointed|demoted|elected|reassigned) (?:to|as)\b")


def _resolved(part: Part, held: Held) -> int:
    """What came to its end by being done: "got the window replaced" of "The window is cracked",
    "finally got a daycare spot" of "Is on the waiting list for daycare"."""
    mended = _MENDED.search(part.low) if held.copula > 0 else None
    if mended and not _denied_before(part.low, mended.start()):
        subject = [token for token in held.tokens[: held.copula] if token.says]
        broken = any(token.low in _BROKEN for token in held.tokens[held.copula :])
        if broken and subject and all(is_shared(token, part.stems) for token in subject):
            return 28
    if (
        held.of_user
        and _SOUGHT.search(held.low)
        and _FOUND.search(part.low)
        and "finally" in part.whole.low
    ):
        sought = [token for token in tokens_of(_SOUGHT.split(held.low)[-1]) if token.says]
        if sought and all(is_shared(token, part.stems) for token in sought):
            return 26
    moved = STREET.search(part.low)
    if (
        moved
        and re.match(r"(?:lives|resides|is living) (?:on|at|in) ", held.low)
        and moved["where"] not in held.low
    ):
        return 26
    role = re.match(r"is (?:the|an?) [\w -]{2,24}? (?:on|of|at|in|for) ", held.low)
    if (
        role
        and _PROMOTED.search(part.low)
        and any(is_shared(token, part.stems) for token in held.content)
    ):
        return 22
    return 0


_LEFT_FOR = re.compile(r"\b(?:left|quit|ditched|dropped|dumped) (?P<old>[\w' &.-]{2,30}?) (?:for|in favou?r of) (?P<new>\w+)")


def _left_for(part: Part, held: Held) -> int:
    """ "Left Alstom for Hitachi" of "Works as an engineer at Alstom"."""
    match = _LEFT_FOR.search(part.low)
    if match is None or not held.of_user or _denied_before(part.low, match.start()):
        return 0
    old = [token for token in tokens_of(match["old"]) if token.says]
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    named = any(token.low == match["new"] and token.kind in ("name", "code") for token in part.tokens)
    belongs = held.verb.stem in _BELONGING or held.low.startswith("is ")
    return 26 if old and named and belongs and all(token.low in names for token in old) else 0


_BELONGING = {stem_of(low) for low in word_list("work play study use drive bank sing ride shop go attend race write")}


_LET_GO = re.compile(
    r"\b(?:let me go|fired me|sacked me|laid me off|dismissed me|made me redundant|dropped me"
    r"|kicked me out|ended my contract|did not renew)\b"
)


def _dismissed(part: Part, held: Held) -> int:
    """ "DPD let me go" of "Drives a van for DPD"."""
    match = _LET_GO.search(part.low)
    before = (
        [token for token in tokens_of(part.low[: match.start()]) if token.says] if match else []
    )
    if not before or not held.of_user or held.verb.stem in ("us", "buy", "lik"):
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    return 28 if all(token.low in names for token in before) else 0


_BACK = re.compile(
    r"\b(?:went|gone|going|switched|moved|am|'m|is) back (?:to|on|using) (?P<new>[\w .+'-]{2,30})$"
)


def _back_to(part: Part, held: Held) -> int:
    """ "Went back to vim, VS Code got too slow" of "Editor is VS Code"."""
    match = _BACK.search(part.low)
    if match is None:
        return 0
    value = (
        held.tokens[held.copula + 1 :]
        if held.copula > 0
        else [t for t in held.tokens if t is not held.verb]
    )
    value = [token for token in value if token.says]
    new = [token for token in tokens_of(match["new"]) if token.says]
    known = {token.stem for token in value}
    if any(token.low in part.low[: match.start()].split() for token in value):
        return 0  # "Karl went back to his desk" of "Manager is Karl"
    told = {token.low for token in part.whole.tokens}
    fits = value and new and len(value) < 4 and all(token.low in told for token in value)
    return 22 if fits and not any(is_shared(token, known) for token in new) else 0


_TOGETHER = word_set("dating seeing boyfriend girlfriend partner married engaged together relationship fiancé fiancée")
_PARTED = re.compile(
    r"\b(?P<name>\w+) and i (?:\w+ )?(?:broke up|split up|split|called it quits|separated|are done|are over|divorced)\b"
    r"|\b(?:broke up|split up|split|called it quits|broke it off|ended things|ended it) with (?P<with>\w+)"
    r"|\b(?P<who>\w+) (?:dumped|left|ghosted) me\b"
)


def _apart(part: Part, held: Held) -> int:
    """ "My parents split up" of "Parents are married"; "Luca and I split up" of "Is dating Luca"."""
    parted = _PARTED.search(part.whole.low)
    if parted and held.of_user and _TOGETHER & {token.low for token in held.tokens}:
        name = parted["name"] or parted["with"] or parted["who"]
        known = {token.low for token in held.tokens if token.kind == "name" or token.low in _TOGETHER}
        return 28 if name in known else 0
    match = re.search(r"\b(?:split up|broke up|divorced|got divorced|separated|split)\b", part.low)
    subject = (
        [token for token in held.tokens[: held.copula] if token.says] if held.copula > 0 else []
    )
    if match is None or not subject or _denied_before(part.low, match.start()):
        return 0
    before = {token.stem for token in tokens_of(part.low[: match.start()]) if token.says}
    together = {"married", "together", "engaged", "dating"} & {token.low for token in held.tokens}
    return 26 if together and before == {token.stem for token in subject} else 0


_UNRESOLVED = re.compile(r"(?:that|this|these|those|there)\b")
_NO_MORE = re.compile(
    r"(?:no longer|not|n't|never|nobody|no one)\b(?P<what>.*?)\b(?:anymore|any more|any longer|since)\b"
    r"|no longer (?P<what2>.+)|\bno more (?P<what3>.+)"
    r"|(?:do|does|am|is|are|'m|'re|'s) not (?P<what4>(?!so\b|as\b).+?) (?:these days|nowadays)$"
)
_DOES = word_set("need use have wear take do own want see play keep")


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


def _no_more(part: Part, held: Held) -> int:
    """ "I no longer need the white noise machine", "it doesn't hurt any more"."""
    match = _NO_MORE.search(part.low)
    if match is None:
        return 0
    said = match["what"] or match["what2"] or match["what3"] or match["what4"] or ""
    if part.passing or _UNRESOLVED.match(part.low):
        return 0
    if re.search(r"\bthere\b", said) or re.search(r"\bthere\b", part.low[: match.start()]) or (held.low.startswith("has ") and " like " in f"{said} "):
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
    if rest[0].stem == held.verb.stem and held.of_user and verb == [] and all(
        token.low in ("anything", "any", "one", "anyone") for token in rest[1:]
    ):  # fmt: skip
        object_of = [token.low for token in held.tokens[1:2]]
        return 26 if object_of not in (["a"], ["an"], ["the"], ["their"]) else 0
    if all(is_shared(token, held.words) for token in rest) and _tells_of(rest, held, 1):
        return 30 + 2 * len(rest)
    whole = [token for token in held.content if token.stem not in STATE_STEMS]
    if (
        len(rest) > 1
        and not held.low.startswith("has ")
        and whole
        and all(is_shared(token, {t.stem for t in thing}) for token in whole)
    ):
        return 30
    return 0


_OFFICES = word_set(
    "company firm team department school practice clinic office club band choir hospital business "
    "project job position post role work works working here us there town country board council"
)


_NEARBY = word_set("bed sleep work lunch dinner school class normal topic task")


def _is_out_of_office(behind: str, held: Held) -> bool:
    """Whether what somebody left is where they had their part: "left the firm", not "left the
    room", "quit smoking"."""
    said = [token for token in tokens_of(behind.strip()) if token.says]
    aside = behind.startswith(" to ") and not re.search(r"\b(?:his|her|their|my|me)\b", behind)
    return all(
        token.low in _OFFICES
        or is_of_time(token)
        or is_of_change(token)
        or is_shared(token, held.words)
        or (
            aside and len(said) == 1 and " the " not in behind and token.low not in _NEARBY
            and behind.split()[1:2] != ["a"]
        )
        for token in said
    ) and not re.search(r"\bfor \w+ (?:days|weeks|months|hours)\b", behind)


_FOLLOWED = re.compile(r"\b(?:took over|takes over|new|replaced|instead|now)\b")
_AND_OTHERS = re.compile(r" and (?=\w+ )")


def _left_part(part: Part, held: Held) -> int:
    """ "Ottoline left the firm" of "Supervisor is Ottoline"."""
    match = phrases("leaving").search(part.low)
    copula = held.copula
    if match is None or copula < 1 or _denied_before(part.low, match.start()):
        return 0
    if match.group() == "got promoted" and not _FOLLOWED.search(part.whole.low):
        return 0  # one may be promoted and stay the boss
    noun = [token for token in held.tokens[:copula] if token.says]
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    value = value[value[0].low in ("called", "named") :] if value else value
    noun = noun[:-1] if noun[1:] and noun[-1].low == "name" else noun
    if not noun or not value or noun[-1].low in PEOPLE - OF_A_PART or value[0].kind != "name":
        return 0
    before = {token.stem for token in tokens_of(part.low[: match.start()]) if token.says}
    names = [
        token.stem
        for token in value
        if token.kind == "name" and token.low not in ("dr", "mr", "mrs", "ms", "prof", "professor")
    ]
    if not _is_out_of_office(_AND_OTHERS.split(part.low[match.end() :])[0], held):
        return 0
    if not names or names[-1] not in before or before - {token.stem for token in value}:
        return 0
    return 28
