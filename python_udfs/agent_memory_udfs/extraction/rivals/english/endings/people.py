"""Who left, was dismissed, or took another's part."""

from __future__ import annotations

import re
from itertools import pairwise

from ....shared.lexis import word_list, word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part
from ..telling import FOR_A_TIME
from ..tokens import PEOPLE, content_of, is_of_time, phrases, stem_of, tokens_of
from .objects import OBJECT_END, OFFICES, is_plural
from .senses import denied_before

_TAKEN_OVER = re.compile(
    r"\b(?:took over|taken over) (?:my|our|the) (?P<what>[\w' -]{3,30}?)(?: from me| now"
    r"| completely|$)"
)


_DUTIES = {
    stem_of(low)
    for low in word_list(
        "handle run manage lead organize organise cook walk feed pay mow clean chair head teach "
        "coach train host"
    )
}


def taken_over(part: Part, held: Held) -> int:
    """ "My husband took over the night feedings" of "Does the night feedings"."""
    match = part.search(_TAKEN_OVER)
    if match is None or not held.of_user or not held.lasting or part.unreal or part.passing:
        return 0
    if not held.low.startswith("does ") and held.verb.stem not in _DUTIES:
        return 0
    if re.search(r"\b(?:i|we)(?: \w+)? $", part.low[: match.start()]):
        return 0
    what = {token.stem for token in content_of(match["what"])}
    told = {
        token.stem
        for token in held.content
        if token is not held.verb or held.low.startswith("does ")
    }
    told -= {held.verb.stem} if not held.low.startswith("does ") else set()
    return 24 if what and what == told else 0


def taken_office(part: Part, held: Held) -> int:
    """ "Lena took over as captain" of "Is the captain of their team"."""
    said = part.search(_TAKEN_OFFICE)
    was = _IN_OFFICE.match(held.low) if said else None
    return 26 if said and was and said["office"] == was["office"] else 0


_TAKEN_OFFICE = re.compile(
    r"^(?!i\b|we\b)(?!.*\b(?:his|her|their)\b)[\w' .]+?"
    r" (?:took|takes|has taken|is taking) over as (?:our |the |my )?(?:new )?(?P<office>[a-z]+)"
    r"(?: this (?:season|year)| now| last \w+)?$"
)
_IN_OFFICE = re.compile(r"is (?:the|a|an) (?P<office>[a-z]+) (?:of|for|at) ")

_GONE = (
    r"(?: \w+ly| just| finally)? (?:moved out|moved away|died|passed away|dropped out|got adopted"
    r"|ran away|(?:is|was|got) (?:gone|sold|stolen|rehomed)|left(?: us)?$|quit$)"
)

_FEW = 12
_GAVE_UP = r"(?:sold|lost|rehomed|gave away|got rid of|ditched)"
_LESS = re.compile(rf"{_GONE}|\b{_GAVE_UP} ")
_ONE = r"(?:one|two|three|\d+)(?: of (?:my|our|the))?(?: \w+)? "


def one_less(part: Part, held: Held) -> int:
    """ "One roommate moved out" of "Lives with two roommates": the count is another."""
    if part.search(_LESS) is None:
        return 0  # before a pattern is made for each memory
    head = _counted(held)
    if not head:
        return 0
    noun = re.escape(head.removesuffix("s")) + r"(?:s|es)?\b"
    lost = re.search(rf"\b{_ONE}{noun}{_GONE}", part.low) or re.search(
        rf"\b{_GAVE_UP} {_ONE}{noun}$", part.low
    )
    owned = held.of_user or is_shared(held.content[0], part.stems)
    return 24 if lost and owned and not denied_before(part.low, lost.start()) else 0


def _counted(held: Held) -> str:
    """The plural of which a memory tells the number: "roommates"; "" for any other."""
    for token, following in pairwise(held.tokens):
        if token.kind == "number" and token.low not in ("one", "1"):
            if token.low.isdecimal() and int(token.low) > _FEW:
                return ""  # of 24 students one more or less is much the same
            return following.low if following.kind == "word" and is_plural(following.low) else ""
    return ""


_NEW_HOLDER = re.compile(
    r"\b(?:elected|appointed|hired|named|chose|picked|found|got|voted in|brought in|has"
    r"|have) a new (?P<role>[\w-]+(?: [\w-]+)?)"
)

_IS_THE = re.compile(
    r"is (?:the |their )?(?P<role>[\w-]+(?: [\w-]+)?) (?:of|for|at|in|on) (?P<whole>.+)"
)


def succeeded(part: Part, held: Held) -> int:
    """ "The HOA elected a new treasurer" of "Is the treasurer of their HOA"."""
    match, was = part.search(_NEW_HOLDER), _IS_THE.match(held.low)
    if match is None or was is None or not match["role"].startswith(was["role"]):
        return 0
    if was["role"] not in OF_A_PART | _OFFICERS:
        return 0
    before = content_of(part.low[: match.start()])
    return 24 if before and all(is_shared(token, held.words) for token in before) else 0


_OFFICERS = word_set(
    "president chair chairman chairwoman chairperson treasurer secretary captain head leader "
    "director "
    "editor moderator organizer organiser representative rep coordinator goalkeeper drummer singer "
    "principal mayor ceo cto cfo lead deputy vice-president master owner host scrum"
)

_HANDED_ON = re.compile(
    r"(?P<old>[\w'-]+) (?:has |just |finally )*(?:handed|passed|gave|turned)(?: over| on)? "
    r"(?:the |her |his |their )(?P<what>[\w' -]{2,30}?)(?: over| on)? to (?P<new>[\w'-]+)"
    r"|(?P<new2>[\w'-]+) (?:has |just )*(?:took over|taken over|takes over|taking over)"
    r"(?: (?:the|our|my) (?P<what2>[\w' -]{2,30}?))? (?:from|for) (?:my |our )?(?P<old2>[\w'-]+)"
    r"|(?P<new3>[\w'-]+) (?:has |just )*(?:replaced|replaces|succeeded|succeeds) (?P<old3>[\w'-]+)"
)
_PARTS_HELD = word_set(
    "role job position post reins baton part title office captaincy lead keys batons duties"
)


def handed_on(part: Part, held: Held) -> int:
    """ "Nadia handed the role to Viktor" of "Scrum master is Nadia" or "Nadia is their scrum
    master"."""
    match = part.search(_HANDED_ON)
    if match is None or held.of_user or part.unreal or part.passing or part.beside:
        return 0
    if part.search(FOR_A_TIME):
        return 0
    old = match["old"] or match["old2"] or match["old3"]
    new = match["new"] or match["new2"] or match["new3"]
    named = {token.low for token in part.tokens if token.kind == "name"}
    first = part.tokens[0]
    if first.raw[:1].isupper():
        named.add(first.low)
    if old not in named or new not in named or denied_before(part.low, match.start()):
        return 0
    if held.copula < 1:
        # "Priya leads the data team"
        what = content_of(match["what"] or match["what2"] or "")
        leads = held.verb.stem in _DUTIES and held.content[0].low == old
        return 28 if leads and what and all(is_shared(token, held.words) for token in what) else 0
    before = [token for token in held.tokens[: held.copula] if token.says]
    behind = [token for token in held.tokens[held.copula + 1 :] if token.says]
    for role, holder in ((before, behind), (behind, before)):
        if not role or [token.low for token in holder] != [old]:
            continue
        if not any(token.low in OF_A_PART | _OFFICERS for token in role):
            continue
        what = content_of(match["what"] or "")
        if all(is_shared(token, held.words) or token.low in _PARTS_HELD for token in what):
            return 28
    return 0


_OUT_OF = re.compile(
    r"\b(?:pulled|took|taken|withdrew|removed|yanked) (?:my|our|the|him|her"
    r"|them)(?: (?P<who>[\w' -]{2,24}?))?"
    r" (?:out of|from) (?P<whole>.+)"
)


def taken_out(part: Part, held: Held) -> int:
    """ "We pulled the kids out of Lincoln" of "Kids go to Lincoln Elementary"."""
    match = part.search(_OUT_OF)
    if match is None or held.of_user or not match["who"] or not held.content:
        return 0
    who = content_of(match["who"])
    cut = OBJECT_END.search(" " + match["whole"] + " ", 3)
    where = tokens_of(match["whole"][: max(cut.start() - 1, 0)] if cut else match["whole"])
    thing = [token for token in where if token.says]
    whole = bool(who) and who[-1].stem == held.content[0].stem and bool(thing)
    return 26 if whole and all(is_shared(token, held.words) for token in thing) else 0


_SEEING = re.compile(
    r"\b(?:stopped|quit|done|finished|not|no longer|no more|not any more)(?: \w+ly)?"
    r" (?:seeing|going to|see|go to|working with|work with|training with|train with)"
    r" (?P<who>(?:dr |mr |mrs |ms |prof |professor )?[\w'-]+)"
)


_PUT_OUT = re.compile(
    r"^(?:(?:so|and|then|finally|just|recently) )*(?:i|we|i've|we've)(?: finally| just| had to)*"
    r" (?:fired?|sacked?|dismiss(?:ed)?|let go of|dropped|ditched)"
    r" (?P<who>(?:(?:dr|mr|mrs|ms)\.? )?[\w'-]+)(?= |$)"
)


def seen_no_more(part: Part, held: Held) -> int:
    """ "I stopped seeing Dr. Falk" of "Therapist is Dr. Falk"."""
    match = part.search(_SEEING) or part.search(_PUT_OUT)
    if match is None or held.copula < 1 or part.passing or match["who"].endswith("'s"):
        return 0
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = {token.stem for token in held.tokens[held.copula + 1 :] if token.kind == "name"}
    who = content_of(match["who"])
    part_of_one = bool(noun) and noun[-1].low in OF_A_PART and len(noun) == 1
    return 28 if part_of_one and who and who[-1].stem in value else 0


_LET_GO = re.compile(
    r"\b(?:let me go|fired me|sacked me|laid me off|dismissed me|made me redundant|dropped me"
    r"|kicked me out|ended my contract|did not renew)\b"
)


def dismissed(part: Part, held: Held) -> int:
    """ "DPD let me go" of "Drives a van for DPD"."""
    match = part.search(_LET_GO)
    before = content_of(part.low[: match.start()]) if match else []
    if not before or not held.of_user or held.verb.stem in _GETTING:
        return 0
    names = {token.low for token in held.tokens if token.kind in ("name", "code")}
    return 28 if all(token.low in names for token in before) else 0


_GETTING = {stem_of(low) for low in word_list("use buy like")}


_TOGETHER = word_set(
    "dating seeing boyfriend girlfriend partner married engaged together relationship fiancé "
    "fiancée"
)

_LOVED = word_set("boyfriend girlfriend partner husband wife fiancé fiancée")

_PARTED = re.compile(
    r"\b(?P<name>\w+) and i (?:\w+ )?(?:broke up|split up(?! the| a|,)"
    r"|split(?! up| the| a| for)|called it quits|separated|are done"
    r"|are over|divorced)\b"
    r"|\b(?:broke up|split up|split|called it quits|broke it off|ended things"
    r"|ended it) with (?P<with>\w+)"
    r"|\b(?P<who>\w+) (?:dumped|left|ghosted) me\b"
)
_TOGETHER_AGAIN = re.compile(
    r"\b(?:made up|back together|worked it out|fine (?:now|again)|reconciled)\b"
)
_ESTRANGED = re.compile(
    r"\b(?P<name>\w+) and i (?:\w+ )?(?:had a (?:big )?(?:falling out|fallout)|stopped talking"
    r"|grew apart"
    r"|fell out|are not (?:friends|speaking)|do not (?:talk|speak)|are no longer)\b"
)


def apart(part: Part, held: Held) -> int:
    """ "Luca and I split up" of "Is dating Luca", "my parents split" of "Parents are married"."""
    if part.whole.search(_TOGETHER_AGAIN):
        return 0
    parted = part.whole.search(_PARTED)
    if parted and held.tokens[0].low in _LOVED:
        # "Boyfriend Leo works at a bakery" calls him what he isn't any more.
        return 28 if (parted["name"] or parted["with"]) in {t.low for t in held.tokens[1:2]} else 0
    if parted and held.of_user and _TOGETHER & {token.low for token in held.tokens}:
        name = parted["name"] or parted["with"] or parted["who"]
        known = {
            token.low for token in held.tokens if token.kind == "name" or token.low in _TOGETHER
        }
        return 28 if name in known else 0
    estranged = part.whole.search(_ESTRANGED)
    if estranged and held.copula > 0 and held.tokens[held.copula - 1].low in ("friend", "bestie"):
        return 28 if estranged["name"] in {t.low for t in held.tokens[held.copula :]} else 0
    match = re.search(r"\b(?:split up|broke up|divorced|got divorced|separated|split)\b", part.low)
    subject = (
        [token for token in held.tokens[: held.copula] if token.says] if held.copula > 0 else []
    )
    if match is None or not subject or denied_before(part.low, match.start()):
        return 0
    before = {token.stem for token in content_of(part.low[: match.start()])}
    together = {"married", "together", "engaged", "dating"} & {token.low for token in held.tokens}
    return 26 if together and before == {token.stem for token in subject} else 0


_NEARBY = word_set("bed sleep work lunch dinner school class normal topic task")


_ELSEWHERE = re.compile(
    r" to (?:another|a different|the [\w-]+) (?:branch|office|team|department|city|school|company"
    r"|firm|hospital|clinic|practice|country|state|site|division)$"
)


def _is_out_of_office(behind: str, held: Held) -> bool:
    """Whether what somebody left is where they had their part: "left the firm", not "left the
    room", "quit smoking"."""
    if _ELSEWHERE.match(behind):
        return True
    said = content_of(behind.strip())
    aside = behind.startswith(" to ") and not re.search(r"\b(?:his|her|their|my|me)\b", behind)
    return all(
        token.low in OFFICES
        or is_of_time(token)
        or is_of_change(token)
        or is_shared(token, held.words)
        or (
            aside
            and len(said) == 1
            and " the " not in behind
            and token.low not in _NEARBY
            and behind.split()[1:2] != ["a"]
        )
        for token in said
    ) and not re.search(r"\bfor \w+ (?:days|weeks|months|hours)\b", behind)


_FOLLOWED = re.compile(r"\b(?:took over|takes over|new|replaced|instead|now)\b")

_AND_OTHERS = re.compile(r" and (?=\w+ )")


_IN_ROLE = {
    **dict.fromkeys(word_list("flatmate roommate housemate tenant lodger neighbour neighbor"),
                    re.compile(r"\b(?:moved (?:out|away)|left us)\b")),
    **dict.fromkeys(word_list("colleague coworker boss manager teammate nanny cleaner babysitter "
                              "gardener assistant tutor"),
                    re.compile(r"\b(?:left us|quit|resigned|retired|was fired|got fired|was let go"
                               r"|left the (?:company|firm|team))\b")),
}  # fmt: skip


def no_more_so(part: Part, held: Held) -> int:
    """ "Jan moved out" of "Flatmate Jan smokes", which calls him what he isn't any more."""
    over = _IN_ROLE.get(held.tokens[0].low)
    match = part.search(over) if over else None
    if match is not None and held.copula == 1:
        names = [token.low for token in held.tokens[2:] if token.kind == "name"]
        told = [token.low for token in content_of(part.low[: match.start()])]
        behind = content_of(part.low[match.end() :])
        whole = bool(names) and told[-1:] == names[-1:] and all(map(is_of_time, behind))
        known = set(told) <= {*names, held.tokens[0].low}
        return 26 if whole and known and not denied_before(part.low, match.start()) else 0
    if match is None or len(held.tokens) < 2 or not held.tokens[1].raw[:1].isupper():
        return 0
    said = [token.low for token in content_of(part.low[: match.start()])]
    if denied_before(part.low, match.start()) or part.passing:
        return 0
    behind = content_of(part.low[match.end() :])
    end = next((i for i, each in enumerate(held.tokens) if i and not each.raw[:1].isupper()), 2)
    last = bool(said) and said[-1] == held.tokens[end - 1].low and set(said) <= {
        token.low for token in held.tokens[:end]
    }  # fmt: skip
    return 26 if last and all(is_of_time(token) for token in behind) else 0


def left_office(part: Part, held: Held) -> int:
    """ "Anna left us" of "Anna is the lead of their team"."""
    match, was = part.search(phrases("leaving")), _HOLDS_OFFICE.match(held.low)
    if match is None or was is None or denied_before(part.low, match.start()):
        return 0
    if was["role"].split()[-1] not in OF_A_PART | _OFFICERS | _OF_WORK or part.past:
        return 0
    before = content_of(part.low[: match.start()])
    if [token.low for token in before] != [was["who"]]:
        return 0
    behind = part.low[match.end() :]
    return 26 if match.group() == "left us" or _is_out_of_office(behind, held) else 0


_HOLDS_OFFICE = re.compile(
    r"(?P<who>[\w'-]+) is (?:the |their |an? )?(?P<role>[\w-]+(?: [\w-]+)?)"
    r" (?:of|for|at|in|on) (?:their|the|our) "
)
_OF_WORK = word_set(
    "colleague coworker co-worker teammate bandmate flatmate roommate nurse cleaner"
)


_BESIDE = word_set("neighbour neighbor flatmate roommate housemate tenant landlord landlady nanny")


def left_part(part: Part, held: Held) -> int:
    """ "Ottoline left the firm" of "Supervisor is Ottoline"."""
    match = part.search(phrases("leaving"))
    copula = held.copula
    if match is None or copula < 1 or denied_before(part.low, match.start()):
        return 0
    if match.group() == "got promoted" and not part.whole.search(_FOLLOWED):
        return 0  # one may be promoted and stay the boss
    noun = [token for token in held.tokens[:copula] if token.says]
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    value = value[value[0].low in ("called", "named") :] if value else value
    noun = noun[:-1] if noun[1:] and noun[-1].low == "name" else noun
    if not noun or not value or value[0].kind != "name":
        return 0
    # A neighbour who moved or died is one no more.
    beside = noun[-1].low in _BESIDE and " name " not in held.low
    if noun[-1].low in PEOPLE - OF_A_PART and not (
        beside and match.group() in ("moved away", "passed away", "died", "is gone", "moved out")
    ):
        return 0
    if re.match(r" (?:a|an|some|my|his|her) ", part.low[match.end() :]):
        return 0  # "Mr. Osei transferred a call"
    before = {token.stem for token in content_of(part.low[: match.start()])}
    roles = {token.stem for token in noun}
    if before > roles:
        before -= roles  # "our nanny Rosa quit"
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
