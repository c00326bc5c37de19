"""What gave way to another: "went back to vim", "swapped the hob", "renamed the band"."""

from __future__ import annotations

import re

from ....shared.lexis import word_list, word_set
from ..held import Held, is_shared
from ..statement import Part
from ..tokens import PEOPLE, content_of, stem_of
from .senses import CONSUMING, denied_before

# The same words said of something else than an end.
OTHER_SENSE = re.compile(
    r"closed on\b|(?<=phone )is dead\b|(?<=battery )is dead\b|(?<=car )is dead\b"
    r"|(?<=laptop )is dead\b|left [\w ]+? (?:on|off|open|unlocked|running)\b"
    r"|stop(?:ped)? (?:at|by|for|in|off|over|to|working on)\b|dropped (?:off|by|in|to|from)\b"
    r"|dropped (?:my|the|our|some|a) [\w ]+? (?:at|in|on|into|onto|off|from|with)\b"
    r"|left (?:my|the|our|some) [\w ]+? (?:on|in|at|under|behind|by|with|there|home|upstairs"
    r"|outside)(?: (?:the|a|my|our|his|her)\b|$| home| work)|left [\w ]+? (?:at \w+|on \w+day)\b"
    r"|left [\w ]+? to (?:catch|meet|pick|buy|fetch|grab|see|visit)\b"
    r"|(?:closed|shut) (?:my|the|our) [\w ]+? (?:at \w+|early|for [\w ]+)$"
    r"|returned (?:to|from|home|(?:my|the|our|a) (?:[\w ]+ )?(?:call|favour|favor|to [\w ]+)$)"
    r"|returned (?:my|the|our|a) [\w ]+? (?:to|of) |dumped [\w ]+? (?:on|onto|into|out of) "
    r"|replaced (?!.* (?:with|by) )"
    r"|(?:gave|given) up (?:my|the|our) [\w ]+? to (?:an?|the|my|his|her|some\w+)\b"
    r"|(?:swapped|traded) [\w ]+? (?:with (?!an? |the )\w+|for (?:his|hers?|theirs|a day)\b)"
    r"|(?:gave|given) up my (?:seat|spot|place|turn)\b"
    r"|(?:closed|shut) (?:my|the|our) (?:book|laptop|windows?|doors?|app|tabs?|curtains|blinds"
    r"|file|lid|fridge|gate|car)\b"
    r"|handed (?:over|back) (?:my|the|our) (?:homework|essay|paper|money|cash|phone|keys?|card"
    r"|bag)\b"
    r"|(?:gave|given) up (?:waiting|looking|trying|searching|hoping|asking|arguing)\b"
)

_SWAP = re.compile(
    r"\b(?:swapped|traded|replaced|switched|changed|renamed|rebranded|moved|converted|upgraded"
    r"|downgraded)(?: out| in| from)?"
    r" (?P<old>.+?) (?:for|with|to|by|as|into) "
)

_OFF = re.compile(
    r"\b(?:took|taken|weaned|got|pulled|switched) (?:me|us|him|her|[\w-]+) off (?:of )?(?:the |my "
    r"|his |her )?(?P<what>[\w-]+(?: [\w-]+){0,3}?)(?=$| now\b| since\b| for good"
    r"| because| after| last| in| and)"
    r"|(?:\bam|'m|\bbeen) (?:finally |now |completely )?off (?:the |my )?"
    r"(?P<own>(?!sick|work|school|duty|today|tomorrow|to\b|on\b|at\b)[\w-]+)"
    r"(?= now$| since| for good| because| after|$)"
)


def off_it(part: Part, held: Held) -> int:
    """ "They took me off amlodipine" of "Blood pressure medication is amlodipine"."""
    match = part.search(_OFF)
    if match is None or denied_before(part.low, match.start()):
        return 0
    value = held.tokens[held.copula + 1 :] if held.copula > 0 else held.tokens[1:]
    told = [token for token in value if token.says and token.kind not in ("number", "unit")]
    stems = {token.stem for token in told}
    said = content_of(match["what"] or match["own"])
    same = said and all(token.stem in stems for token in said)
    takes = held.verb.stem in _TAKING | CONSUMING or held.low.startswith("is on ")
    return 26 if same and (held.copula > 0 or takes) else 0


_TAKING = {stem_of(low) for low in word_list("take taking use on")}

# "Dropped my phone in a lake and replaced it with a Pixel"
_IT_REPLACED = re.compile(
    r"\b(?:my|the|our) (?P<thing>[\w-]+)[\w ]*? and (?:replaced|swapped|traded) it (?:with|for) "
)
_RENAMED = re.compile(
    r"\b(?:renamed|rebranded|changed the name of)(?: (?:my|our"
    r"|the))? (?P<what>[\w' -]{2,30}?)(?: to\b| as\b| after\b|$)"
)


_CALLED = word_set(
    "network group team channel app project company page account store shop business server"
)


def renamed(part: Part, held: Held) -> int:
    """ "We renamed the band" of "Band is called The Wet Socks"."""
    match = part.search(_RENAMED)
    if match is None or denied_before(part.low, match.start()):
        return 0
    thing = content_of(match["what"])
    named = next((i for i, token in enumerate(held.tokens) if token.low in ("called", "named")), -1)
    if held.copula > 0 and held.tokens[held.copula - 1].low == "name":
        named = held.copula - 1
    before = [token for token in held.tokens[: max(named, 0)] if token.says]
    if len(before) > len(thing) and before[-1].low in _CALLED:
        before = before[:-1]  # "renamed the wifi" of "Wifi network is called ..."
    whole = bool(before) and bool(thing) and before[-1].stem == thing[-1].stem
    return 26 if whole and all(is_shared(token, held.words) for token in thing) else 0


_ENDS_ON = re.compile(
    r"(?P<what>[\w' -]{2,40}?) (?:expires|ends|lapses|runs (?:out|until)"
    r"|is (?:valid|good) (?:until|till|to)|is due(?= (?:on|in|by)))\b"
)
_RENEWED = re.compile(
    r"\b(?:extended|renewed|prolonged|postponed) (?:my|our|the) (?P<what>[\w' -]{2,30}?)"
    r"(?= (?:until|till|to|by|for|again)\b|$)"
    r"|\b(?:got|had|have) (?:my|our|the) (?P<got>[\w' -]{2,30}?) (?:extended|renewed|prolonged)\b"
    r"|^(?:my|our|the) (?P<own>[\w' -]{2,30}?) (?:was|got|is|has been)"
    r" (?:extended|renewed|prolonged)\b"
)


_EXTENSION = re.compile(
    r"\b(?:got|have|given|granted|gave (?:me|us)|received) (?:an?|the) (?:\w+ )?extension"
    r" (?:to|until|till|through)\b"
)
_NO_EXTENSION = re.compile(r"\b(?:not|no|denied|asked|want|need)\b")
_IS_DUE = re.compile(r"\bis due (?:on|in|by|at|next|this|\w+day)\b|\bdeadline is\b")


def renewed(part: Part, held: Held) -> int:
    """ "Got my passport renewed" of "Passport expires in March"."""
    if part.search(_EXTENSION) and _IS_DUE.search(held.low) and not part.actor:
        return 0 if part.unreal or part.search(_NO_EXTENSION) else 24
    match = part.search(_RENEWED)
    was = _ENDS_ON.match(held.low) if match else None
    if match is None or was is None or part.unreal or denied_before(part.low, match.start()):
        return 0
    thing = match["what"] or match["got"] or match["own"]
    said = content_of(thing)
    known = content_of(was["what"])
    return 28 if [token.stem for token in said] == [token.stem for token in known] else 0


AT_ONE_PLACE = re.compile(r" (?:in|at|for) (?:the|my|a|this) \w+$| at (?:work|home|school)$")


_PART_OF = re.compile(r" (?:on|in|of|from) (?:my|our|his|her|the) ")


def swapped(part: Part, held: Held) -> int:
    """ "Swapped the gas hob for induction" of "Cooks with gas"."""
    low = _IT_REPLACED.sub(r"replaced \g<thing> with ", part.low)
    match = _SWAP.search(low + " ")
    if match is None or part.search(OTHER_SENSE) or AT_ONE_PLACE.search(part.low[match.end() :]):
        return 0
    ours = held.of_user or (held.tokens[0].low in _OURS and "we" in part.low[: match.start()])
    if not (ours or held.copula > 0):
        return 0
    moved = match.group().startswith(("moved", "renamed", "upgraded", "converted"))
    named = moved and " from " in match.group() and _NAMED & {t.kind for t in held.content}
    if held.of_user and moved and not (named and held.verb.stem in _USING):
        return 0
    # "The strings on my guitar" are no guitar.
    old = content_of(_PART_OF.split(match["old"])[0])
    value = [token for token in held.content if token is not held.verb]
    value = value if held.of_user or held.copula > 0 else value[1:]  # "Team uses Slack"
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


_OURS = word_set("team company office family household band class department group startup club")
_NAMED = frozenset({"name", "code"})
_USING = {stem_of(low) for low in word_list("use run host store keep track bank write code")}

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

_PROMOTED = re.compile(
    r"\b(?:promoted|appointed|demoted|elected|reassigned|voted) (?:to|as) |\b(?:voted|elected) "
)


def resolved(part: Part, held: Held) -> int:
    """What came to its end by being done: "got the window replaced" of "The window is cracked",
    "finally got a daycare spot" of "Is on the waiting list for daycare"."""
    mended = part.search(_MENDED) if held.copula > 0 else None
    if mended and not denied_before(part.low, mended.start()):
        subject = [token for token in held.tokens[: held.copula] if token.says]
        broken = any(token.low in _BROKEN for token in held.tokens[held.copula :])
        if broken and subject and all(is_shared(token, part.stems) for token in subject):
            return 28
    if (
        held.of_user
        and _SOUGHT.search(held.low)
        and part.search(_FOUND)
        and "finally" in part.whole.low
    ):
        sought = content_of(_SOUGHT.split(held.low)[-1])
        if sought and all(is_shared(token, part.stems) for token in sought):
            return 26
    moved = part.search(STREET)
    if (
        moved
        and re.match(r"(?:lives|resides|is living) (?:on|at|in) ", held.low)
        and moved["where"] not in held.low
    ):
        return 26
    role = re.match(r"is (?:the|an?) [\w -]{2,24}? (?:on|of|at|in|for) ", held.low)
    if (
        role
        and part.search(_PROMOTED)
        and any(is_shared(token, part.stems) for token in held.content)
    ):
        return 22
    return 0


_LEFT_FOR = re.compile(
    r"\b(?:left|quit|ditched|dropped|dumped) (?P<old>[\w' &.-]{2,30}?) (?:for"
    r"|in favou?r of) (?P<new>\w+)"
)


def left_for(part: Part, held: Held) -> int:
    """ "Left Alstom for Hitachi" of "Works as an engineer at Alstom"."""
    match = part.search(_LEFT_FOR)
    if match is None or not held.of_user or denied_before(part.low, match.start()):
        return 0
    old = content_of(match["old"])
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    named = any(
        token.low == match["new"] and token.kind in ("name", "code") for token in part.tokens
    )
    belongs = held.verb.stem in _BELONGING or held.low.startswith("is ")
    return 26 if old and named and belongs and all(token.low in names for token in old) else 0


_BELONGING = {
    stem_of(low)
    for low in word_list("work play study use drive bank sing ride shop go attend race write")
}

_BACK = re.compile(
    r"\b(?:went|gone|going|switched|moved|am|'m|is) back (?:to|on|using) (?P<new>[\w .+'-]{2,30})$"
)


def back_to(part: Part, held: Held) -> int:
    """ "Went back to vim, VS Code got too slow" of "Editor is VS Code"."""
    match = part.search(_BACK)
    if match is None:
        return 0
    value = (
        held.tokens[held.copula + 1 :]
        if held.copula > 0
        else [t for t in held.tokens if t is not held.verb]
    )
    value = [token for token in value if token.says]
    if any(token.low in PEOPLE for token in value):
        return 0  # "my parents ..., I went back to England" of "Lives with their parents"
    new = content_of(match["new"])
    known = {token.stem for token in value}
    if any(token.low in part.low[: match.start()].split() for token in value):
        return 0  # "Karl went back to his desk" of "Manager is Karl"
    told = {token.low for token in part.whole.tokens}
    fits = value and new and len(value) < 4 and all(token.low in told for token in value)
    return 22 if fits and not any(is_shared(token, known) for token in new) else 0
