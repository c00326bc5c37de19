"""Another value of one topic, whatever verb either statement has: "my yoga class moved to Thursday
evenings" of "Goes to yoga on Tuesday evenings"."""

from __future__ import annotations

import re

from ....english.words import LANGUAGES
from ....shared.lexis import word_list, word_set
from ..change_words import is_of_change
from ..held import Held, is_shared
from ..statement import Part, told_by
from ..tokens import SPANS, STATE, Token, content_of, is_manner, is_of_time, stem_of
from .amounts import DENIED
from .frames import NOW

# What is put off or goes on: "I got an extension on my thesis until April 15".
_PUT_OFF = re.compile(
    r"\b(?:moved|moves|changed|switched|shifted|pushed|postponed|rescheduled|delayed"
    r"|brought forward|put (?:off|back)|bumped|rebooked|extension|extended|now|these days|nowadays"
    r"|from now on|instead|started)\b"
)
_STARTED = re.compile(r"\bstarted\b")
# "Class" of "my yoga class", "night" of "D&D night": what one takes part in, by its kind.
_OCCASIONS = word_set(
    "class classes lesson lessons session sessions night meeting meetings appointment practice "
    "training slot group course date deadline extension party day rehearsal shift event"
)
_EXTENDING = re.compile(r"\b(?:extension|extended)\b")


@told_by(_PUT_OFF)
def at_another_time(part: Part, held: Held) -> int:
    """ "I've started having lunch at 1:30" of "Eats lunch at noon": the same thing at another time
    of one kind."""
    if part.beside or part.search(DENIED) or (part.passing and not _EXTENDING.search(part.low)):
        return 0
    was, said = _times_of(held.tokens), _times_of(part.tokens)
    if was.pop("called", None) != said.pop("called", None):
        return 0
    kinds = was.keys() & said.keys()
    if len(kinds) != 1 or any(was[kind] & said[kind] for kind in kinds):
        return 0
    kind = kinds.pop()
    if part.search(_STARTED) and kind != "hour" and not part.search(NOW):
        return 0  # what one begins to do on another day is done beside the rest
    topic = _topic_of(held)
    known = {token.stem for token in topic}
    said_too = [token for token in part.content if not _is_by_the_way(token)]
    if not topic:
        return 22 if _says_same_but_time(part, held) else 0
    if not is_shared(topic[0], part.stems):
        return 0
    strange = [
        token for token in said_too
        if not is_shared(token, known | held.words) and token.low not in _OCCASIONS
        and token.stem not in STATE and token.low not in ("until", "till")
    ]  # fmt: skip
    named = [token for token in topic if token.kind in ("name", "code")]
    if strange or not all(is_shared(token, part.stems) for token in named):
        return 0
    return 20 + 2 * len(topic)


def _says_same_but_time(part: Part, held: Held) -> bool:
    """ "I have Fridays off now" of "Has Mondays off"."""
    rest = [token.low for token in held.tokens[1:] if not is_of_time(token)]
    said = [token.low for token in part.tokens if not is_of_time(token)]
    return bool(rest) and held.low.startswith("has ") and said[-1] == "now" and (
        said[:-1] in (["i", "have", *rest], ["i", "'ve", "got", *rest], ["we", "have", *rest])
    )  # fmt: skip


def _topic_of(held: Held) -> list[Token]:
    """What a memory tells a time of: "yoga" of "Goes to yoga on Tuesday evenings"."""
    return [
        token for token in held.content
        if not _is_by_the_way(token) and token.low != "due"
        and (not held.of_user or token is not held.verb)
    ]  # fmt: skip


def _is_by_the_way(token: Token) -> bool:
    return (
        is_of_time(token) or token.kind in ("unit", "mark") or is_of_change(token)
        or token.stem in SPANS or token.low.rstrip("s") in _PARTS_OF_DAYS or is_manner(token)
    )  # fmt: skip


def _times_of(tokens: list[Token]) -> dict[str, set[str]]:
    """The days, dates and hours that are named, by kind."""
    found: dict[str, set[str]] = {}
    for place, token in enumerate(tokens):
        behind = tokens[place + 1] if place + 1 < len(tokens) else None
        if token.kind == "day":
            # "The Tuesday circle" is called so.
            called = behind is not None and behind.kind == "word" and behind.says and (
                behind.stem not in SPANS and behind.low.rstrip("s") not in _PARTS_OF_DAYS
            )  # fmt: skip
            found.setdefault("called" if called else "day", set()).add(token.low.rstrip("s"))
        elif token.kind == "date":
            beside = [*tokens[max(place - 1, 0) : place], *tokens[place + 1 : place + 2]]
            number = next((each.low for each in beside if each.kind == "number"), "")
            found.setdefault("date", set()).add(f"{token.low} {number}".strip())
        elif token.kind == "number" and _is_hour(place, tokens):
            found.setdefault("hour", set()).add(token.low)
    return found


_PARTS_OF_DAYS = word_set("evening afternoon lunchtime noon")


def _is_hour(place: int, tokens: list[Token]) -> bool:
    token = tokens[place]
    before = tokens[place - 1].low if place else ""
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.low in ("noon", "midnight") or ":" in token.low:
        return True
    if behind is not None and behind.low in ("am", "pm", "o'clock"):
        return True
    counted = behind is not None and (behind.kind in ("unit", "date") or behind.says)
    return before == "at" and not counted


def _said_of(name: str, said: re.Match[str], was: re.Match[str]) -> tuple[set[str], set[str]]:
    """The stems of one part of what is said, and of what a memory says."""
    new, old = ({token.stem for token in content_of(match[name])} for match in (said, was))
    return new, old


_LANGUAGES = frozenset(map(stem_of, LANGUAGES))
_WITH_THEIRS = re.compile(
    r"(?P<verb>\w+s) (?:all (?:of )?)?their (?P<what>[\w' -]+?)"
    r" (?P<link>in|on|at|with|from|through|by|to) (?P<value>.+)$"
)
_IS_NOW = re.compile(
    r"^(?:so |and )*(?:all (?:of )?)?(?:my|our) (?P<what>[\w' -]+?) (?:all )?(?:is|are|lives?|goes"
    r"|go|comes|come|sits?|runs?|stays?) (?:all |now )*(?P<link>in|on|at|with|from|through|by|to)"
    r" (?P<value>.+?)(?: now| these days| nowadays| instead)*$"
)


@told_by(NOW)
def is_elsewhere_now(part: Part, held: Held) -> int:
    """ "All my notes are in Obsidian now" of "Writes their notes in Evernote"."""
    if part.beside or part.passing or part.search(DENIED) or not held.of_user:
        return 0
    was, said = _WITH_THEIRS.match(held.low), part.search(_IS_NOW)
    if was is None or said is None or was["link"] != said["link"]:
        return 0
    ours, theirs = ([token.stem for token in content_of(match["what"])] for match in (said, was))
    if not ours or ours != theirs:
        return 0
    new, old = _said_of("value", said, was)
    new -= _LANGUAGES  # a note in English is kept anywhere
    timed = any(is_of_time(token) for match in (said, was) for token in content_of(match["value"]))
    return 22 if new and old and not new & old and not timed else 0


_HEAD = re.compile(
    r"is (?:an? |the )?(?P<head>[a-z]+) (?:of|for) (?P<what>[\w' -]+?)"
    r"(?P<where>(?: (?:at|in|with) .+)?)$"
)
_AM_HEAD = re.compile(
    r"^(?:so |and |now )*(?:i'm|i am) (?:now )?(?:an? |the )?(?P<head>[a-z]+) (?:of|for)"
    r" (?P<what>[\w' -]+?)(?P<where>(?: (?:at|in|with) .+?)?)(?: now| these days| instead)*$"
)


def of_another_part(part: Part, held: Held) -> int:
    """ "I'm head of marketing at Bosch now" of "Is head of sales at Bosch": one office of two
    parts."""
    if not held.of_user or part.beside or part.passing or not part.search(NOW):
        return 0
    was, said = _HEAD.match(held.low), part.search(_AM_HEAD)
    if was is None or said is None or stem_of(was["head"]) != stem_of(said["head"]):
        return 0
    if was["head"] in _OF_MANY:
        return 0
    there, here = _said_of("where", said, was)
    if there and here and not there & here:
        return 22
    new, old = _said_of("what", said, was)
    alike = len({match["what"].startswith("the ") for match in (said, was)}) == 1
    return 22 if alike and new and old and not new & old else 0


_PART_OF = (
    r"(?P<in>in|on|at|with|under) (?:the|an?) (?P<what>[\w -]{2,24}?) (?P<of>of|at|in|with|for)"
    r" (?P<whole>[\w'. -]+?)"
)
_IS_PART_OF = re.compile(rf"is {_PART_OF}$")
_AM_PART_OF = re.compile(
    rf"^(?:so |and |now )*(?:i'm|i am|we're|we are) (?:now )?{_PART_OF}"
    r"(?: now| these days| instead)*$"
)


@told_by(NOW)
def part_of_another(part: Part, held: Held) -> int:
    """ "I'm in the choir of St. Anne's now" of "Is in the choir of St. Luke's"."""
    was, said = _IS_PART_OF.match(held.low), part.search(_AM_PART_OF)
    if was is None or said is None or part.beside or part.passing:
        return 0
    if any(was[each] != said[each] for each in ("in", "what", "of")):
        return 0
    new, old = _said_of("whole", said, was)
    timed = any(map(is_of_time, content_of(was["whole"])))
    return 22 if new - old and old - new and not timed else 0


_OF_SORT = (
    r"(?P<verb>[a-z]+) (?P<up>(?:up |out )?)(?P<link>in|on|at|with|for|under)"
    r" (?:the |an? |(?:{own}) )?"
    r"(?P<sort>[\w'-]+(?: [\w'-]+)?) (?P<head>[\w'-]+)"
)
_DOES_WITH_SORT = re.compile(_OF_SORT.format(own="their") + "$")
_DO_WITH_SORT = re.compile(
    r"^(?:so |and |now )*(?:i|we)(?:'m| am|'re| are)?(?: now)? "
    + _OF_SORT.format(own="my|our")
    + r" (?:now|these days|instead)$"
)


@told_by(NOW)
def with_another_sort(part: Part, held: Held) -> int:
    """ "I work on the search team now" of "Works on the payments team"."""
    low = held.low.removeprefix("is ")
    was, said = _DOES_WITH_SORT.match(low), part.search(_DO_WITH_SORT)
    if was is None or said is None or part.beside or part.passing or not held.of_user:
        return 0
    if any(was[each] != said[each] for each in ("up", "link", "head")):
        return 0
    if stem_of(was["verb"]) != stem_of(said["verb"]) or stem_of(was["verb"]) in _OF_SEVERAL:
        return 0
    new, old = _said_of("sort", said, was)
    timed = any(map(is_of_time, content_of(f"{was['sort']} {was['head']}")))
    return 22 if new and old and not new & old and not timed else 0


_OF_SEVERAL = frozenset(map(stem_of, word_list("go talk listen look travel volunteer help")))
_AIMS = r"(?P<what>[\w' -]*?(?:goal|plan|dream|aim|ambition|job|task|role))"
_AIM = re.compile(rf"{_AIMS} is to (?P<do>.+)$")
_AIM_NOW = re.compile(
    rf"^(?:so |and |now )*(?:my|our) (?:new )?{_AIMS} is (?:now )?to (?P<do>.+?)"
    r"(?: now| these days| instead)*$"
)


@told_by(NOW)
def other_aim(part: Part, held: Held) -> int:
    """ "My goal is to run a marathon now" of "Goal is to run 10k"."""
    was, said = _AIM.match(held.low), part.search(_AIM_NOW)
    if was is None or said is None or part.beside or part.passing:
        return 0
    return 22 if was["what"] == said["what"] and was["do"] != said["do"] else 0


# Of these one is at once of several.
_OF_MANY = word_set("fan member lover friend owner mother father parent part patron supporter")
