"""A value in the place of one that is spoken of: "Aldi got too far, we shop at Kroger now"."""

from __future__ import annotations

import re

from ....shared.lexis import word_set
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part, new_words, told_by
from ..tokens import PEOPLE, SPANS, Token, content_of, is_of_time, stem_of, tokens_of
from .amounts import DENIED, STATE_STEMS
from .frames import NOW
from .wording import kind_of, link_before


def in_its_place(part: Part, held: Held) -> int:
    """ "Aldi got too far, so we shop at Kroger now" of "Does their grocery run at Aldi": what the
    memory tells is spoken of, and another of its kind stands in its place."""
    whole = part.whole
    if not (part.search(NOW) or whole.search(_SO)) or part.passing or part.beside or part.past:
        return 0
    if part.search(DENIED) or not _ONESELF_FIRST.match(part.low):
        return 0
    if not part.search(NOW) and _ONE_DAY.search(whole.low):
        return 0
    if held.copula > 0:
        return _another_companion(part, held)
    if not held.of_user:
        return 0
    told = [other for other in whole.clauses if other is not part and other.tokens != part.tokens]
    stems = {
        stem for other in told if len(other.tokens) < len(whole.tokens) for stem in other.stems
    }
    if other := _other_thing(part, held, stems) or _another_way_of_it(part, held, stems):
        return other
    value = _last_value(held)
    if not value or len(held.content) > 6 or " and " in held.low or " or " in held.low:
        return 0
    link = link_before(value[0], held.tokens)
    kind = kind_of(value)
    new = [
        token for token in new_words(part, held)
        if token.kind != "unit" and token.stem not in SPANS | STATE_STEMS
    ]  # fmt: skip
    named = kind == "name" and all(is_shared(token, stems) for token in value)
    nouns = [
        token for token in held.content
        if token.kind == "word" and not is_of_time(token) and token is not held.verb
    ]  # fmt: skip
    spoken = kind == "number" and any(is_shared(token, stems) for token in (*nouns, *value))
    if not (named or spoken) or not new or len(new) > 4:
        return 0
    for token in new:
        if kind_of([token]) == kind and (
            kind != "number" or _is_clock(token) == _is_clock(value[0])
        ):
            same = link_before(token, part.tokens)
            return 20 if kind == "number" or same == link or not link else 0
    return 0


# "I missed the 7:15 train so I took the 7:40"
_ONE_DAY = re.compile(
    r"\b(?:missed|overslept|forgot|was late|ran late|was delayed|i took|we took)\b"
)
_ONE_THING = re.compile(r"\w+s(?: (?P<link>in|on|with|by))? (?:an?|the|their) (?P<what>[\w-]+)\b")
_ONE_NOW = re.compile(
    r"\b(?:i|we) (?P<verb>[a-z]+)(?: (?:in|on|with|by))? (?:an?|the|my|our) (?P<what>[\w -]{2,24}?)"
    r" (?:now|instead|these days|nowadays)$"
)


def _other_thing(part: Part, held: Held, told: set[str]) -> int:
    """ "Our four split up, I row a single now" of "Rows in a four with Pete"."""
    was, said = _ONE_THING.match(held.low), part.search(_ONE_NOW)
    if was is None or said is None or stem_of(said["verb"]) != held.verb.stem:
        return 0
    old, new = stem_of(was["what"]), {stem_of(low) for low in said["what"].split()}
    return 22 if old in told and old not in part.stems and not new & held.words else 0


def _another_way_of_it(part: Part, held: Held, told: set[str]) -> int:
    """ "The pharmacy on Hill Road shut, I get my insulin by mail now" of "Gets their insulin from
    the pharmacy on Hill Road": the same done elsewhere, and the place spoken of before."""
    if part.search(NOW) is None or not part.search(_SAYS_ONESELF):
        return 0
    verb = held.verb
    if held.low.startswith(("is ", "has ", "does ")) or verb.stem not in part.stems:
        return 0
    link = next((i for i, token in enumerate(held.tokens) if i and token.low in _AT), -1)
    if link < 0:
        return 0
    objects = [token for token in held.tokens[1:link] if token.says]
    place = [token for token in held.tokens[link + 1 :] if token.says and not is_of_time(token)]
    if not place or not all(is_shared(token, part.stems) for token in objects):
        return 0
    named = [token for token in place if token.stem in told]
    whole = len(named) == len(place) or any(token.kind in ("name", "code") for token in named)
    new = [
        token for token in new_words(part, held)
        if token.kind != "unit" and token.stem not in SPANS | STATE_STEMS
    ]  # fmt: skip
    still = any(token.stem in part.stems for token in place)
    return 22 if named and whole and not still and 0 < len(new) < 5 else 0


_AT = word_set("at in from on with to for under by")
_SAYS_ONESELF = re.compile(r"\b(?:i|we)\b|\b(?:i|we)'")

_WAY = re.compile(
    r"(?:takes (?:the|a) (?P<by>[\w ]+?)|drives|walks|bikes|cycles|commutes by [\w]+|rides (?:the"
    r"|a|their) [\w ]+?|runs)"
    r" to (?P<where>work|school|class|campus|uni|college)$"
    r"|(?:commute is|commutes) (?:by|on) (?:the |a )?[\w ]+$"
)
_GOES = re.compile(
    r"\b(?:i|we|i'm|i am|we're|i've been|i've started|i started"
    r"|we started) (?P<way>(?:driv|walk|bik|cycl|runn?|carpool)(?:e|ing)?"
    r"|tak(?:e|ing) (?:the|a) [\w ]+?|rid(?:e|ing) (?:the|a|my) [\w ]+?|commut(?:e|ing) by \w+)"
    r" to (?P<where>work|school|class|campus|uni|college)\b"
)


@told_by(_GOES)
def other_way(part: Part, held: Held) -> int:
    """ "They closed my station so I drive to work" of "Takes the train to work"."""
    was, said = _WAY.match(held.low), part.search(_GOES)
    if was is None or said is None or part.passing or part.beside or part.unreal or part.past:
        return 0
    if re.search(r"\b(?:when|whenever|if|on)\b", part.low[said.end() :]):
        return 0
    if not (part.search(NOW) or part.whole.search(_SO)) or (
        (was["where"] or "work") != said["where"]
    ):
        return 0
    way = tokens_of(said["way"])
    return 24 if not all(is_shared(token, held.words) for token in way if token.says) else 0


_MOVED_TO = re.compile(
    r"\b(?:moved|transferred|put|relocated) (?:the|my"
    r"|our) (?P<what>[\w' -]{2,24}?) (?:in)?to (?P<where>.+)"
)
_STAYS = re.compile(
    r" (?:sleeps|lives|stays|sits|stands|hangs|is|stands) (?:in|on|at|by|under|with) (?P<where>.+)"
)


_MOVED_PRACTICE = re.compile(
    r"^(?:so |and |now )*(?:my |our |the )?(?P<who>[\w' .-]{2,24}?) (?:has )?(?:moved|relocated) "
    r"(?:his|her|their|its) (?:practice|office|shop|studio|business|clinic|store|salon|garage) "
    r"(?:in)?to (?P<where>.+)"
)
_IS_IN = re.compile(r"(?P<who>[\w' .-]{2,24}?) is (?:in|at|on) (?P<where>.+)")


@told_by(_MOVED_PRACTICE)
def moved_practice(part: Part, held: Held) -> int:
    """ "My dentist moved his practice to Shelbyville" of "Dentist is in Springfield"."""
    said, was = part.search(_MOVED_PRACTICE), _IS_IN.match(held.low)
    if said is None or was is None or part.passing or part.unreal:
        return 0
    who = [[token.stem for token in content_of(each["who"])] for each in (said, was)]
    there = {token.stem for token in content_of(said["where"])}
    here = {token.stem for token in content_of(was["where"])}
    return 24 if who[0] == who[1] and there and not there & here else 0


def moved_thing(part: Part, held: Held) -> int:
    """ "We moved the baby to the nursery" of "The baby sleeps in their room"."""
    said, was = part.search(_MOVED_TO), _STAYS.search(held.low)
    if said and re.search(r"\bfor (?:a|the|now|tonight)\b", said["where"]):
        return 0
    if said is None or was is None or held.of_user or part.passing or part.unreal or part.beside:
        return 0
    what = [token.stem for token in content_of(said["what"])]
    subject = [token.stem for token in content_of(held.low[: was.start()])]
    there = {
        token.stem for token in tokens_of(said["where"]) if token.says and token.kind == "word"
    }
    here = {token.stem for token in content_of(was["where"])}
    return 24 if what == subject and there and not there & here else 0


_RESCHEDULED = re.compile(
    r"(?:moved|rescheduled|shifted|switched|changed|pushed|postponed|brought forward)"
    r"(?: up| back| out)? (?:to|until) (?P<new>.+)"
)


def another_time(part: Part, held: Held) -> int:
    """ "My Tuesday class moved to Thursday" of "Class is on Tuesday": the time that was is said of
    what is moved."""
    match = part.search(_RESCHEDULED)
    if match is None or part.passing or part.unreal or part.beside:
        return 0
    front = content_of(part.low[: match.start()])
    was = [token for token in held.content if token.kind in _TIMED]
    new = {token.low for token in tokens_of(match["new"]) if token.kind in _TIMED}
    if len(was) != 1 or len(front) < 2 or not all(is_shared(each, held.words) for each in front):
        return 0
    named = {token.low for token in front}
    of_kind = {token.kind for token in tokens_of(match["new"])}
    return 26 if was[0].low in named and was[0].kind in of_kind and was[0].low not in new else 0


_PUT_OFF = re.compile(
    r"\b(?:moved|rescheduled|shifted|switched|changed|pushed|postponed|brought forward)"
    r"(?: up| back| out)? (?:(?P<what>[\w' -]{2,40}?) )?(?:up |back |out )?(?:from [\w -]+? )?"
    r"(?:to|until) (?P<new>.+)"
)


@told_by(_PUT_OFF)
def rescheduled(part: Part, held: Held) -> int:
    """ "They moved yoga to Wednesdays" of "Yoga class is on Tuesdays at 6 pm": of what it tells
    more than one time, too."""
    match = part.search(_PUT_OFF)
    if match is None or part.passing or part.unreal or part.beside or held.copula < 1:
        return 0
    subject = [token for token in held.tokens[: held.copula] if token.says]
    new = tokens_of(match["new"])
    kinds = {token.kind for token in new[:4] if token.kind in _TIMED}
    was = [token for token in held.tokens[held.copula :] if token.kind in kinds]
    if not was or not subject or is_shared(was[0], {token.stem for token in new}):
        return 0
    front = match["what"] or part.low[: match.start()]
    thing = [token for token in content_of(front) if token.low not in _OF_DAYS]
    stems = {token.stem for token in subject}
    whole = bool(thing) and all(is_shared(token, stems) for token in thing)
    others = {token.stem for token in subject if token.low not in _OF_DAYS | _MEETINGS}
    return 26 if whole and others <= {token.stem for token in thing} else 0


_MOVED_HOME = re.compile(
    r"^(?:so |and |now )*(?:my |our )?(?P<who>[\w' -]{2,30}?)"
    r" (?:have |has |'ve |just |finally |all )*"
    r"(?:moved|relocated|emigrated)(?: back| away| down| up| over)? to (?P<where>[\w' -]+)"
)
_AT_HOME = re.compile(
    r"(?P<who>[\w' -]{2,30}?) lives? (?:just |right )?"
    r"(?P<where>(?:in|at|near|on|outside|above|below|around) .+|next door.*|nearby|upstairs"
    r"|downstairs)"
)


@told_by(_MOVED_HOME)
def moved_home(part: Part, held: Held) -> int:
    """ "My parents have moved to Mallorca" of "Parents live in Hamburg"."""
    said, was = part.search(_MOVED_HOME), _AT_HOME.match(held.low)
    if said is None or was is None or part.passing or part.unreal or part.beside:
        return 0
    who, whose = content_of(said["who"]), content_of(was["who"])
    where = content_of(said["where"])
    place = {token.low for token in where[:1]}
    named = any(token.kind == "name" and token.low in place for token in part.tokens)
    same = [token.stem for token in who] == [token.stem for token in whose]
    new = not any(is_shared(token, {t.stem for t in content_of(was["where"])}) for token in where)
    return 26 if named and same and new and who else 0


_NOW_AT = re.compile(
    r"^(?:my |our )?(?P<who>[\w' -]{2,30}?) (?:is|stands|sits|sleeps|hangs|boards|stays) (?:now )?"
    r"(?:at|in|on) (?P<where>[\w' -]+?) (?:now|these days|nowadays)$"
)
_STANDS = re.compile(
    r"(?P<who>[\w' -]{2,30}?) (?:stands|sits|sleeps|hangs|boards|is stabled|is kept|is parked)"
    r" (?:at|in|on) (?P<where>.+)"
)
_FOR_CARE = word_set("vet hospital clinic garage shop doctor")


@told_by(_NOW_AT)
def stands_elsewhere(part: Part, held: Held) -> int:
    """ "Bella is at the Oak stables now" of "Horse Bella stands at Miller's farm"."""
    said, was = part.search(_NOW_AT), _STANDS.match(held.low)
    if said is None or was is None or part.passing or part.unreal or part.beside:
        return 0
    who, whose = content_of(said["who"]), content_of(was["who"])
    where = content_of(said["where"])
    if not who or not where or _FOR_CARE & {token.low for token in where}:
        return 0
    known = {token.stem for token in whose}
    there = {token.stem for token in content_of(was["where"])}
    same = who[-1].stem == whose[-1].stem and all(is_shared(token, known) for token in who)
    return 26 if same and not any(is_shared(token, there) for token in where) else 0


_MEETINGS = word_set("class classes lesson lessons practice training session course meeting night")
_TIMED = ("day", "date", "number")
_OWN_MOVED = re.compile(
    r"\b(?:switched|moved|changed|shifted|pushed|postponed) (?:my|our|the) (?P<what>[\w' -]{3,40}?)"
    r" (?:back )?(?:from \w+ )?to (?P<new>.+)"
)
_OF_DAYS = word_set(
    "shift day days session class slot lesson practice turn appointment date shifts"
)


def other_shift(part: Part, held: Held) -> int:
    """ "I switched my shelter shift to Sundays" of "Volunteers at the shelter on Saturdays"."""
    match = part.search(_OWN_MOVED)
    if match is None or not held.of_user or part.passing or part.unreal or part.beside:
        return 0
    what = content_of(match["what"])
    if len(what) > 1 and what[-1].low in _OF_DAYS:
        what.pop()
    was = {token.low for token in held.tokens if token.kind in ("day", "date")}
    new = content_of(match["new"])
    kinds = {token.kind for token in held.tokens} & {"day", "date"}
    if len(was) != 1 or not what or not new or not all(
        is_shared(token, held.words) and token.kind in ("word", "name") for token in what
    ):  # fmt: skip
        return 0
    others = [token for token in new if token.kind not in kinds and not is_of_time(token)]
    return 22 if new[0].kind in kinds and not others and new[0].low not in was else 0


_PLACING = re.compile(
    r"(?:has )?(?:hung|put|placed|mounted|set up|planted|hangs|keeps|stores|parks|has) "
    r"(?:the|their|a|an) (?P<what>[\w' -]{3,40}?) (?P<where>(?:in|on|above|over|under|behind|beside"
    r"|next to|by|near|at) .+)"
)
_PLACED = re.compile(
    r"\b(?:moved|put|rehung|transferred|relocated) (?:the|my|our)"
    r" (?P<what>[\w' -]{3,40}?) (?P<where>(?:to|into|onto|in|on|above|over|under|behind|beside"
    r"|next to|by|near) .+)"
)


_WHERE = word_set("above over under behind beside next near")


def placed_thing(part: Part, held: Held) -> int:
    """ "I moved the painting to the wall above my bed" of "Hung the painting over the sofa"."""
    said = part.search(_PLACED)
    was = _PLACING.match(held.low) if said else None
    if said is None or was is None or part.passing or part.unreal or part.beside or part.actor:
        return 0
    what, thing = ({token.stem for token in content_of(match["what"])} for match in (said, was))
    there, here = (
        {each.stem for each in tokens_of(match["where"]) if each.says and each.low not in _WHERE}
        for match in (said, was)
    )
    return 24 if what and what <= thing and len(thing - what) < 2 and not there & here else 0


_ON_FLOOR = re.compile(r"(?:lives|works|is|sits|stays) on the (?P<which>[\w-]+) floor\b")
_TO_FLOOR = re.compile(r"\b(?:i|we)(?:'ve)? moved (?:up |down )?to the (?P<which>[\w-]+) floor$")


@told_by(_TO_FLOOR)
def other_floor(part: Part, held: Held) -> int:
    """ "We moved up to the fifth floor" of "Lives on the third floor"."""
    was, said = _ON_FLOOR.match(held.low), part.search(_TO_FLOOR)
    if was is None or said is None or part.passing or part.beside or part.unreal:
        return 0
    return 24 if said["which"] != was["which"] else 0


_TRIP = re.compile(
    r"is (?:going|flying|travell?ing|driving|heading|headed|off) (?:on (?:a )?(?:trip|vacation"
    r"|holiday) )?to (?P<where>[\w' -]+)"
)
_TRIP_INSTEAD = re.compile(
    r"\b(?:going|flying|travell?ing|driving|heading|headed|off|doing|trip)(?: to)?"
    r" (?P<where>[\w' -]{2,30}?) instead\b"
)


@told_by(_TRIP_INSTEAD)
def other_trip(part: Part, held: Held) -> int:
    """ "We're going to Malta instead" of "Is flying to Crete in May"."""
    said, was = part.search(_TRIP_INSTEAD), _TRIP.match(held.low)
    if said is None or was is None or part.actor or part.unreal or part.beside:
        return 0
    there = content_of(said["where"])
    names = {token.low for token in part.tokens if token.kind == "name"}
    if was["where"].split()[0] not in {token.low for token in held.tokens if token.kind == "name"}:
        return 0
    return 24 if there and there[0].low in names and not any(
        is_shared(token, held.words) for token in there
    ) else 0  # fmt: skip


_GOT_ONE = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:just )?(?:got|have|use|drive|ride|bought|wear|ordered|picked up)"
    r"(?: myself)? (?:an?|the)(?: new| used| secondhand)? (?P<new>[\w.+-]+(?: [\w.+-]+){0,2}?)"
    r"(?P<now> now| instead| these days)?"
    r"(?: yesterday| today| last \w+| this \w+| for \w+| as a replacement)*$"
    r"|^(?:and |so )?(?:got|bought|ordered|using|riding|driving|on|have)(?: myself)? (?:an?|the)"
    r"(?: new| used)? (?P<new2>[\w.+-]+(?: [\w.+-]+){0,2}?)(?P<now2> now| instead)$"
)
_GONE_FOR_GOOD = re.compile(
    r"\b(?:stolen|stole|sold|drowned|totaled|totalled|wrecked|scrapped|toast|river|lake|toilet"
    r"|beyond repair|gave away|given away|traded in|wrote off|written off|fell apart|smashed)\b"
)


@told_by(_GOT_ONE)
def other_make(part: Part, held: Held) -> int:
    """ "Dropped my phone in a river, got a Pixel now" of "Phone is an iPhone 12"."""
    if held.copula < 1 or part.passing or part.beside or part.unreal:
        return 0
    match = part.search(_GOT_ONE)
    if match is None:
        return 0
    now = match["now"] or match["now2"] or part.whole.search(_GONE_FOR_GOOD)
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if not now or len(noun) != 1 or noun[0].low in PEOPLE or noun[0].low in OF_A_PART:
        return 0
    if all(token.kind == "word" and token.raw.islower() for token in value):
        return 0
    thing = re.search(rf"\b(?:my|our|the) (?:old )?{re.escape(noun[0].low)}\b", part.whole.low)
    new = (match["new"] or match["new2"]).split()
    named = {token.low for token in part.tokens if token.kind in ("name", "code")}
    known = {token.low for token in value}
    return 22 if thing and new[0] in named and not known & set(new) else 0


_NOT_REACHED = re.compile(
    r"\b(?:failed|taking|take|want|studying|preparing|not|next|course|class)\b"
)
_LEVEL = re.compile(r"\b(?P<level>[abc][12])\b")


@told_by(_LEVEL)
def other_level(part: Part, held: Held) -> int:
    """ "I passed my B1 exam in Spanish" of "Spanish is at A2"."""
    was, said = _LEVEL.search(held.low), part.search(_LEVEL)
    if was is None or said is None or was["level"] == said["level"] or part.unreal:
        return 0
    if part.search(_NOT_REACHED):
        return 0
    left = [
        token for token in held.content
        if token.low != was["level"] and token.low not in ("level", "speaks", "certificate")
    ]  # fmt: skip
    return 24 if left and all(is_shared(token, part.stems) for token in left) else 0


def _another_companion(part: Part, held: Held) -> int:
    """ "Haruto got his own office, so I share with Femi now" of "Office mate is Haruto"."""
    noun = [token for token in held.tokens[: held.copula] if token.says]
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if (
        not noun
        or noun[-1].low not in OF_A_PART | _COMPANIONS
        or not value
        or value[-1].kind != "name"
    ):
        return 0
    cut = part.whole.low.find(part.low[:12])
    before = {token.stem for token in tokens_of(part.whole.low[: max(cut, 0)])}
    if not all(token.stem in before for token in value):
        return 0
    match = part.search(_WITH)
    names = {token.low for token in part.tokens if token.kind == "name"}
    return 22 if match and match["who"] in names - {token.low for token in value} else 0


_WITH = re.compile(
    r"\b(?:with|to|under|see|have|got|hired|use) (?:dr |mr |ms |mrs )?(?P<who>[\w'-]+)"
)

_COMPANIONS = word_set(
    "mate officemate roommate flatmate housemate buddy partner teammate deskmate nanny babysitter "
    "sitter "
    "cleaner gardener barber hairdresser stylist mechanic plumber walker groomer vet tutor realtor "
    "agent "
    "instructor dentist"
)

_SO = re.compile(r"\bso (?:now )?(?:i|we)\b")

_ONESELF_FIRST = re.compile(r"(?:so |now |and )*(?:i|we|my|our)\b|(?:i|we)'")


def _is_clock(token: Token) -> bool:
    return ":" in token.low or "o'clock" in token.low


def _last_value(held: Held) -> list[Token]:
    """The names, or the number, that a memory of the user tells."""
    names = [token for token in held.content if token.kind in ("name", "code")]
    if names:
        return names
    return [token for token in held.content if token.kind == "number"][:1]
