"""Another value of a noun: "our florist is Gupta these days" of "Florist is Moreno"."""

from __future__ import annotations

import re

from ....english.words import RELATIONS, SINGLE_RELATIONS
from ....shared.lexis import word_set
from ..change_words import is_of_change
from ..held import OF_A_PART, Held, is_shared
from ..statement import Part, told_by
from ..telling import MISSAID
from ..tokens import (
    COLOURS,
    LINKS,
    PEOPLE,
    SPANS,
    Token,
    content_of,
    is_of_time,
    stem_of,
    tokens_of,
)
from .amounts import DENIED, are_alike, is_narrower
from .wording import LABELS, is_done_often, is_label, kind_of, object_of_change

_NEW_ONE = re.compile(
    r"\b(?P<owner>my|our|the) new (?P<noun>[\w' -]{2,30}?) (?:is|will be|starts|started)\b"
)


@told_by(_NEW_ONE)
def another_holder(part: Part, held: Held) -> int:
    """ "The new landlord is a company" of "Landlord is Mr. Petrov": whoever it is."""
    if held.copula < 1:
        return 0
    noun = [token for token in held.tokens[: held.copula] if token.says]
    if not noun or noun[-1].low not in OF_A_PART | LABELS:
        return 0
    said = part.search(_NEW_ONE)
    if said is None or (said["owner"] == "the" and noun[-1].low not in OF_A_PART):
        return 0
    named = content_of(said["noun"])
    known = {token.stem for token in noun}
    same = bool(named) and named[-1].stem == noun[-1].stem
    if not same or not all(token.stem in known for token in named) or len(named) < len(noun):
        return 0
    value = {token.stem for token in held.tokens[held.copula + 1 :] if token.says}
    behind = {token.stem for token in content_of(part.low[said.end() :])}
    return 24 if behind - value else 0


_AM_IN = re.compile(
    r"^(?:so |now )*(?:i'm|i am|we're|we are|it's|it is)(?: now)?(?: in| at| on)?(?: row| room"
    r"| seat)? (?P<value>[\w.:-]+)(?: now)?$"
)


@told_by(_AM_IN)
def value_beside(part: Part, held: Held) -> int:
    """ "They reassigned my seat, I'm in 22A" of "Plane seat is 14C"."""
    match = part.search(_AM_IN)
    if match is None or held.copula < 1 or part.passing or part.beside:
        return 0
    noun = [token for token in held.tokens[: held.copula] if token.says]
    if len(noun) > 1 and noun[-1].low in ("number", "code"):
        noun.pop()  # "They gave me a new locker, it's 245 now" of "Locker number is 112"
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    if not noun or len(value) != 1 or noun[-1].stem in part.stems:
        return 0
    if not part.whole.changing and noun[-1].low not in _new_things(part.whole.low):
        return 0
    new = [token for token in part.tokens if token.low == match["value"]]
    if not new or new[-1].kind != value[0].kind or value[0].kind not in ("code", "number"):
        return 0
    return 22 if noun[-1].stem in part.whole.stems and new[-1].low != value[0].low else 0


def _new_things(low: str) -> set[str]:
    """What one is said to have got: "locker" of "they gave me a new locker"."""
    found = [match["what"] for match in _NEW_THING.finditer(low)]
    return {*found, *(re.split("['-]", what)[0] for what in found)}


_NEW_THING = re.compile(
    r"\b(?:(?:me|us|my|our|i) (?:\w+ )?|(?:got|have) an? )new (?P<what>[\w'-]+)"
)


def other_of_noun(part: Part, held: Held, new: list[Token], copula: int) -> int:
    noun = _without_workplace(held.tokens[:copula], part)
    value = [token for token in held.tokens[copula + 1 :] if token.says]
    if not noun or not value or not _names(part, held, noun):
        return 0
    called = held.tokens[copula + 1].low in ("called", "named")
    if (called or noun[-1].low in PEOPLE | OF_A_PART) and part.search(_TURNS_TO):
        return 0  # "my boss switched to Mac" of "Boss is Karl"
    if len(noun) > 4 or len(value) > 4 or "," in held.low or " than " in held.low:
        return 0
    if all(is_shared(token, part.stems) for token in value):
        return 0
    kind = kind_of(value)
    kinds = {kind_of([token]) for token in new}
    if kind == "number" and (is_narrower(part, held, noun) or not are_alike(part, held)):
        return 0
    if kind in ("number", "day", "date", "colour"):
        return 20 + 3 * len(noun) if kind in kinds else 0
    if kind == "name" and _is_moved(part, held, noun):
        return 20 + 3 * len(noun)
    if kind == "name":
        said = _named_of(part, noun)
        named = said is not None and said.kind in ("name", "code")
        if said is not None and part.whole.in_lower_case and not named:
            # "my boss is ingrid now", typed without capitals.
            named = is_label(noun) or noun[-1].low in OF_A_PART
        named = named or (noun[-1].low in OF_A_PART and part.search(_CALLED) is not None)
        article = _said_of(part, noun) in ("a", "an", "the")
        return (
            20 + 3 * len(noun)
            if named or (article and held.tokens[copula + 1].low in ("a", "an"))
            else 0
        )
    opening = held.tokens[copula + 1].low if copula + 1 < len(held.tokens) else ""
    if (
        opening in ("a", "an", "the", "their", "called", "named")
        or opening in LINKS
        or is_label(noun)
    ):
        place = _said_of(part, noun)
        bare = len(noun) == 1 and part.tokens[0].stem == noun[0].stem
        if bare and place == "to" and "name" in kinds and opening not in LINKS:
            return 0  # "Kim moved to Canada" of "Kim is a nurse"
        if opening in LINKS:
            same = place == opening or (part.whole.changing and place == "to")
            return 20 + 3 * len(noun) if same else 0
        fits = place in ("a", "an", "the", "to", "called", "named") or (is_label(noun) and place)
        return 20 + 3 * len(noun) if fits else 0
    return 0


_MOVED_ITSELF = re.compile(
    r"^(?:the |my |our )?(?P<what>[\w' -]{2,30}?) (?:(?:was|got|has been|is being) )?"
    r"(?:moved|relocated)(?: over| back)? to "
)


def _is_moved(part: Part, held: Held, noun: list[Token]) -> bool:
    """ "The potluck was moved to the park" of "The potluck is at Jen's house"."""
    match = part.search(_MOVED_ITSELF)
    place = held.tokens[held.copula + 1].low if held.copula + 1 < len(held.tokens) else ""
    if match is None or place not in ("at", "in", "on") or noun[0].low in PEOPLE | OF_A_PART:
        return False
    return {token.stem for token in content_of(match["what"])} == {token.stem for token in noun}


_CALLED = re.compile(r"\b(?:is|are) (?:now )?an? [\w -]{2,24}? (?:called|named) \w")


def _without_workplace(tokens: list[Token], part: Part) -> list[Token]:
    """The words of a noun that say something, without "at work" where the clause names no place."""
    noun = [token for token in tokens if token.says]
    lows = [token.low for token in tokens]
    if len(noun) > 1 and lows[-2:] in (["at", "work"], ["at", "school"], ["at", "uni"]):
        return noun if {"at", "in"} & part.words else noun[:-1]
    return noun


_PAINTED = re.compile(
    r"\b(?:painted|repainted|redecorated|dyed|sprayed|wrapped) (?:my|our|the) "
    r"(?P<what>[\w' -]{2,30}?)(?= (?:a |in |to |dark |light |bright )*(?:[a-z]+ )?(?:"
    + "|".join(sorted(COLOURS))
    + r")\b|,|$| and\b| last\b| this\b)"
)


@told_by(_PAINTED)
def other_colour(part: Part, held: Held) -> int:
    """ "We repainted the bedroom, it's a warm white now" of "Bedroom walls are green"."""
    match = part.search(_PAINTED)
    if match is None or held.copula < 1 or part.actor or part.unreal:
        return 0
    value = [token for token in held.tokens[held.copula + 1 :] if token.says]
    noun = [token for token in held.tokens[: held.copula] if token.says]
    if not value or value[-1].low not in COLOURS or not noun:
        return 0
    noun = [token for token in noun if token.low not in _OF_COLOUR] or noun
    what = {token.stem for token in content_of(match["what"])}
    clauses = [other for other in part.whole.clauses if not other.past]
    colours = {low for other in clauses for low in other.words} & COLOURS
    return 24 if colours and value[-1].low not in colours and (
        {token.stem for token in noun} == what - {stem_of(low) for low in _OF_COLOUR}
    ) else 0  # fmt: skip


_OF_COLOUR = word_set("walls wall color colour")
_NOT_OLD = re.compile(
    r", not (?:on |at |in |the |a |an |with |for )*"
    r"(?P<old>[\w:.'-]+(?: [\w:.'-]+){0,2}?)[.!]*$"
)


def corrected(part: Part, held: Held) -> int:
    """ "My sister is 34, not 32" of "Sister is 32": what is denied is what the memory tells."""
    match = part.whole.search(_NOT_OLD)
    if match is None or held.people - part.whole.people:
        return 0
    if held.copula < 0 and is_done_often(held.verb):
        return 0  # "I drink tea in the evening, not coffee" of "Drinks coffee"
    old = content_of(match["old"])
    stems = {token.stem for token in old}
    value = [token for token in held.content if token.stem in stems]
    last = [token for token in held.content if token.low not in _OF_SOMEBODY][-1:]
    if not old or len(value) != len(old) or value[-1:] != last:
        return 0
    rest = [
        token for token in held.content
        if token not in value and token.low not in _STATING | _OF_SOMEBODY
    ]  # fmt: skip
    told = [token for token in part.content if token.stem not in stems]
    known = {token.stem for token in told}
    if not rest or not all(is_shared(token, known) for token in rest):
        return 0
    kinds = {kind_of([token]) for token in told if not is_shared(token, held.words)}
    kind = kind_of(value)
    return 30 if kind in kinds or (kind == "thing" and "thing" in kinds) else 0


def missaid(part: Part, held: Held) -> int:
    """ "It's not Jon, it's John" of "Name is Jon", "I said tea but I meant coffee" of
    "Likes tea"."""
    match = part.whole.search(MISSAID)
    if match is None or part is not part.whole.clauses[0]:
        return 0
    old = content_of(match["old"] or match["old2"] or match["old3"])
    new = content_of(match["new"] or match["new2"] or match["new3"])
    if not old or not new or (held.copula < 1 and not match["old2"]):
        return 0
    if match["old2"] and not held.of_user and (held.people or held.is_of_named):
        return 0  # "Cousin Zoe is allergic to shellfish"
    last = [token.stem for token in held.content[-len(old) :]]
    stems = [token.stem for token in old]
    apart = len(held.content) > len(old) and not any(is_shared(token, held.words) for token in new)
    return 12 if apart and last == stems and kind_of(old) == kind_of(new) else 0


_IT_IS_NOW = re.compile(
    r"\b(?:it's|it is|its|we have|we've got|now it's|that's) (?:now )?"
    r"(?P<new>(?:[a-z]{2,4}\.? )?[\w'-]+(?: [\w'-]+)?)(?: now| these days| instead)$"
)


@told_by(_IT_IS_NOW)
def named_anew(part: Part, held: Held) -> int:
    """ "Mrs Bloom went on leave, it's Mr Okoye now" of "Teacher is Mrs Bloom"."""
    match = part.search(_IT_IS_NOW)
    if match is None or not held.names or not held.names <= part.whole.stems or part.unreal:
        return 0
    named = {token.low for token in part.tokens if token.kind == "name"}
    new = content_of(match["new"])
    other = bool(new) and not any(is_shared(token, held.words) for token in new)
    return 24 if other and all(token.low in named for token in new) else 0


_OF_SOMEBODY = word_set("class group team room section homeroom")
_STATING = word_set("called named")

_TURNS_TO = re.compile(r"\b(?:switch|mov|upgrad|convert|transferr)(?:ed|ing) to\b")


def _names(part: Part, held: Held, noun: list[Token]) -> bool:
    """Whether the clause speaks of the noun: by all of its words, or by some and no others
    ("my usual is matcha" of "Usual order is ...")."""
    if all(is_shared(token, part.stems) for token in noun):
        return not _is_of_a_compound(part, noun)
    be = next(
        (i for i, token in enumerate(part.tokens)
         if token.low in ("is", "are", "'s") or (i and token.stem in _MOVING)), -1,
    )  # fmt: skip
    said = [token for token in part.tokens[:be] if token.says] if be > 0 else []
    known = {token.stem for token in noun}
    value = part.whole.stems & {t.stem for t in held.tokens[held.copula + 1 :] if t.says}
    if value and len(said) > 1:
        # "Luigi's went downhill, my favorite place is Thai Garden" of "Favorite restaurant is ..."
        named = [token for token in said if token.low not in ("place", "spot", "one")]
        if [token.stem for token in named] == [noun[0].stem]:
            return True
    return (
        bool(said)
        and any(is_shared(token, known) for token in said)
        and all(is_shared(token, known) or token.stem in SPANS for token in said)
        and (said[-1].low not in ("favorite", "favourite", "best", "main", "first"))
    )


_MOVING = {stem_of(low) for low in ("moved", "changed", "switched", "shifted")}


_THEIR = re.compile(r"(?P<who>[\w' -]{2,30}?) is their (?P<noun>[\w -]{3,30})$")


def inverse_holder(part: Part, held: Held) -> int:
    """ "My emergency contact is my husband now" of "Mom is their emergency contact"."""
    was = _THEIR.match(held.low)
    if was is None or part.passing or part.beside or part.unreal or part.search(DENIED):
        return 0
    if was["noun"] in ("favorite", "favourite"):
        return 0  # of whatever sort
    said = re.search(
        rf"\b(?:my|our) (?:new )?{re.escape(was['noun'])} is (?:now )?(?P<who>.+)", part.low
    )
    if said is None or not (part.whole.now or part.whole.changing):
        return 0
    new = {token.stem for token in content_of(said["who"])}
    return 24 if new and not new & {token.stem for token in tokens_of(was["who"])} else 0


def _is_of_a_compound(part: Part, noun: list[Token]) -> bool:
    """Whether the noun only tells of which kind another is: "my go-to lunch spot is ..."."""
    head = next((i for i, token in enumerate(part.tokens) if token.stem == noun[-1].stem), -1)
    behind = part.tokens[head + 1 : head + 3] if head >= 0 else []
    return (
        len(behind) == 2 and behind[0].says and behind[0].kind == "word"
        and behind[1].low in ("is", "are", "'s") and not is_of_change(behind[0])
        and not is_of_time(behind[0]) and not behind[0].low.endswith("ly")
    )  # fmt: skip


_ANOTHER = re.compile(
    r"\b(?:changed|switched|swapped|changing|switching)(?: my| our| his| her"
    r"| the)?(?P<noun>(?: [a-z-]+){1,3}?)(?=$| to | in | at | last | this | so | when | after )"
    r"|\b(?:got|have|has|found|hired|chose|picked|see|seeing|use|using|with|given|assigned"
    r"|allocated|me|us|on|to)(?: myself| ourselves)? a (?:new|different)"
    r"(?P<noun2>(?: [a-z-]+){1,3}?)"
    r"(?=$| and | called | named | in | at | last | now\b| these days\b| number\b)"
)


_NUMBERING = frozenset(map(stem_of, ("number", "code")))


def has_another(part: Part, held: Held) -> bool:
    """Whether the clause says that there is another: "changed schools", "found a new dentist"."""
    match = part.search(_ANOTHER)
    if match is None:
        return False
    if match["noun2"]:
        doers = [token for token in tokens_of(part.low[: match.start()])
                 if token.low in PEOPLE | OF_A_PART]  # fmt: skip
        if doers and all(token.stem not in held.words for token in doers):
            return False  # "my boss hired a new assistant"
    head = held.subject_head
    if head in _NUMBERING and held.copula > 1:
        head = held.tokens[held.copula - 2].stem  # "a new locker" of "Locker number is 114"
    *more, last = (match["noun"] or match["noun2"]).split()
    if match["noun"] and last in PEOPLE - OF_A_PART:
        return False  # "we switched my daughter to the morning class"
    if match["noun2"] and last in RELATIONS - SINGLE_RELATIONS - OF_A_PART:
        return False  # one may have two neighbours
    return stem_of(last) == head and all(stem_of(low) in held.words for low in more)


def _named_of(part: Part, noun: list[Token]) -> Token | None:
    """What the clause says that the noun is, or whom it says to be it: the first new word behind
    "is" or "to", else the one in front of "is our treasurer", "took over as treasurer"."""
    lows = [token.low for token in part.tokens]
    head = next((i for i, token in enumerate(part.tokens) if is_shared(token, {noun[-1].stem})), -1)
    link = next(
        (
            i
            for i in range(max(head, 0), len(lows))
            if lows[i] in ("is", "are", "'s", "to", "becomes", "called")
        ),
        -1,
    )
    if link < 0 and head > 0 and object_of_change(part, noun):
        # "We ported the app to Elixir".
        link = next(
            (i for i in range(head, len(lows)) if lows[i] in ("in", "into", "onto", "with", "for")),
            -1,
        )
    behind = [token for token in part.tokens[link + 1 :] if token.says and not is_of_change(token)]
    if link > head >= 0 and behind:
        if behind[0].low in PEOPLE and behind[1:] and behind[1].kind == "name":
            return behind[1]  # "is her sister Dora now"
        return behind[0]
    if head > 0 and "new" in lows[max(0, head - 2) : head]:
        # "New supervisor since autumn: Professor Aalto"
        return next(
            (token for token in part.tokens[head + 1 :] if token.kind in ("name", "code")), None
        )
    if head > 0:
        front = [token for token in part.tokens[:head] if token.kind in ("name", "code")]
        first = part.tokens[0]
        if not front and first.raw[:1].isupper() and first.says:
            front = [first._replace(kind="name")]
        is_it = re.search(
            r"(?:\bis|'s|\bas|\bbecame|\bbecomes|\bin as) (?:now |currently )?(?:my |our "
            r"|the )?(?:new )?",
            part.low,
        )
        return front[-1] if front and is_it else None
    return None


def _said_of(part: Part, noun: list[Token]) -> str:
    """The word behind "is" or "to" that begins what the clause says of the noun; "" where none."""
    lows = [token.low for token in part.tokens]
    if part.search(_BECOMING) is None:
        lows = [low if low != "to" else "" for low in lows]
    head = next((i for i, token in enumerate(part.tokens) if token.stem == noun[-1].stem), -1)
    begin = next(
        (
            i
            for i in range(len(lows))
            if lows[i] in ("is", "are", "'s", "to", "becomes") and i > head
        ),
        -1,
    )
    if begin < 0 and head >= 0 and "is" not in lows[head:]:
        # "Pluto is what we call the room now" is not read.
        return ""
    following = [low for low in lows[begin + 1 :] if low not in ("now", "currently", "going", "be")]
    return (following or [""])[0] if lows[begin] != "to" else "to"


_BECOMING = re.compile(
    r"\b(?:changed|switched|moved|renamed|swapped|raised|upgraded|downgraded|converted|shifted|transferred"
    r"|rescheduled|postponed|pushed|reset|set|extended|relocated|reassigned)\b.* to\b"
)


_MY_KIND = re.compile(
    r"\b(?:my|our) (?:new )?(?P<kind>gym|bank|dentist|doctor|vet|school|provider|carrier|insurer"
    r"|hairdresser|barber|pharmacy|supermarket|browser|therapist|church|stable|kindergarten|club)"
    r" is (?:now )?(?:at |called )?(?P<new>[\w'&+ -]+?)(?: now)?$"
)


@told_by(_MY_KIND)
def named_of_kind(part: Part, held: Held) -> int:
    """ "My gym is FitX now" of "Goes to the gym at McFit"."""
    match = part.search(_MY_KIND)
    if match is None or part.beside or part.passing or not held.of_user:
        return 0
    if not (part.whole.now or part.whole.changing):
        return 0
    place = next((i for i, t in enumerate(held.tokens) if t.low == match["kind"]), -1)
    new = {token.stem for token in content_of(match["new"])}
    names = [token for token in held.tokens if token.kind in ("name", "code")]
    if place < 0 or not new or not names or any(token.stem in new for token in names):
        return 0
    known = {token.stem for token in names} | {held.verb.stem, held.tokens[place].stem}
    return 24 if all(token.stem in known or is_of_time(token) for token in held.content) else 0
