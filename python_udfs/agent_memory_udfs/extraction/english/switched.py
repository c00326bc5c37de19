"""What ends when one thing takes another's place: "switched to Tidal", "changed gyms", "prefers
tea now"."""

from __future__ import annotations

from ...data import table
from ..shared.lexis import word_set
from ..shared.model import Ending
from .ended_patterns import (
    ADVERB,
    BELONGING,
    DETERMINER,
    DETERMINERS,
    DOING,
    HAVING,
    HEAD,
    any_of,
    escape,
    patterns,
    thing_of,
    untimed,
)
from .predicate import Predicate

_SPORT = (
    "(?!.*(?:soccer|football|basketball|volleyball|hockey|cricket|rugby|debate|swim|track|chess"
    "|dance|cheer|quiz|baseball|softball|handball|rowing|relay|bowling))"
)


def used_instead(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Going to use Vue instead of Angular"."""
    at = next((i for i in range(1, len(lows) - 2) if lows[i : i + 2] == ["instead", "of"]), 0)
    meant = "going" in [word.low for word in found.words[: found.after]]
    if not at or not meant or found.verb != "use" or found.negated:
        return None
    thing = thing_of(lows[at + 2 :])
    return patterns([], [f"(?:uses|is using) (?:.{{0,60}} )?{thing}{HEAD}"]) if thing else None


_UNITS = word_set("team department project group squad unit division branch office crew shift desk")


def transferred(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Was transferred to the search team", "moved to the search team"."""
    verb = lows[0] if found.verb == "be" and lows else found.verb
    if verb not in _TRANSFERRED or "to" not in lows or found.unreal or found.negated:
        return None
    words = untimed(lows[lows.index("to") + 1 :])
    if verb in ("transfer", "transferred") and len(words) == 1:
        held = "(?:plays for|studies at|is an? [a-z ]{3,30} at|attends)"
        return Ending((), (), (f"{ADVERB}{held} (?!.*{escape(words[0])})",))
    if not words or words[-1] not in _UNITS or words[:1] == ["my"]:
        return None
    place = escape(" ".join(words[-2:]))
    held = f"{ADVERB}{_PLACED} {_SPORT}(?!.*{place}).{{1,40}}{words[-1]}$"
    return Ending((), (), (held,))


_TRANSFERRED = word_set(
    "transferred transfer moved move reassigned switched switch relocated promoted assigned joined"
)


def preferred(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Prefers light themes now" ends "Prefers dark themes"."""
    changed = bool({"now", "again", "actually", "instead", "lately"} & (set(lows) | found.adverbs))
    if not changed or found.negated or found.unreal or found.tense != "present":
        return None
    words = [low for low in lows if low not in ("now", "again", "actually", "instead", "lately",
                                                "these", "days", "my", "the")]  # fmt: skip
    if not 0 < len(words) < 4:
        return None
    if len(words) > 1:
        own, head = escape(" ".join(words[:-1])), escape(words[-1])
        return Ending((), (f"{ADVERB}prefers {DETERMINER}(?!{own} )[^ ]+(?: [^ ]+)? {head}$",))
    others = _alternatives(words[0])
    return Ending((), (f"{ADVERB}prefers (?:{'|'.join(others)})$",)) if others else None


def _alternatives(thing: str, *, held: bool = False) -> list[str]:
    """What one prefers instead of the thing, or has (`held`), escaped; [] where none is known."""
    others = {
        escape(member)
        for kind in table("alternatives").values()
        if thing in kind["members"] and not (held and kind.get("only_preferred"))
        for member in kind["members"]
    }
    return sorted(others - {escape(thing)})


_PLACED = "(?:is (?:on|in|part of|assigned to|with)|works (?:in|on|for|with))"


def switched(words: list[str]) -> Ending | None:
    """ "Switched from Notion to Obsidian", "moved from Payments to Search", "changed gyms"."""
    if not words:
        return None
    if "from" in words and "to" in words[words.index("from") :]:
        begin = words.index("from") + 1
        end = words.index("to", begin)
        thing = thing_of(words[begin:end])
        if not thing or end - begin > 4:
            return None
        if begin > 1 and all(low[:1].isdigit() for low in words[begin:end]):
            return None  # "changed my alarm from 7 to 6": of the alarm, not of what else is at 7
        # "... for my phone", "moved my photos from Dropbox to Drive"
        of_thing = "for" in words[end:] or bool(set(words[: begin - 1]) - _JOBS - DETERMINERS)
        elsewhere = "|works" if of_thing else ""
        return patterns(
            [
                f"(?:{any_of(DOING)}|{any_of(HAVING)}|{_PLACED}|works with|prefers) {thing}",
                f"(?:lives|is living|resides|is based) in {thing}",
                f"is (?:an?|the) {thing}",
            ],
            [
                f"[a-z ]{{2,30}} is {thing}(?: (?:tier|plan|version|package|level|model|one))?",
                f"(?!used|no|not|does|did|switched|moved{elsewhere})[a-z' ]{{2,40}} "
                f"(?:with|at|from|by|on|for) {thing}",
            ],
        )
    if words[0] == "to":
        return to_another(words[1:])
    noun, more = words[0], words[1:2]
    if noun.endswith("s") and noun.isalpha() and (not more or more[0] in _BEHIND):
        # "Changed gyms": of a thing there is one.
        one = noun.removesuffix("s") if not noun.endswith("ies") else noun[:-3] + "y"
        held = next((held for nouns, held in _HELD if one in nouns), "")
        slots = ["employer"] if one in _JOBS else []
        return patterns([f"{escape(one)} is{HEAD}"], [f"{held}{HEAD}"] if held else [], slots=slots)
    return None


_BEHIND = word_set("and to , last this in because after when yesterday recently two three a")
_JOBS = word_set("job company employer")
# How one tells which of these one has; "goes to church" tells of no gym.
_HELD = (
    (word_set("club team"), "(?:plays|swims|rows|races|runs|trains|rides) (?:for|at|with)"),
    (word_set("gym"), "(?:is a member (?:of|at)|works out at|goes to .{0,20}(?:gym|fit))"),
    (word_set("school university college"), "(?:attends|studies at|is a student at)"),
    (word_set("bank"), "banks with"),
    (word_set("major course degree"), "(?:majors in|is majoring in|is studying)"),
    (word_set("church parish"), "(?:attends|goes to) .{0,30}(?:church|chapel|parish)"),
)


_OF_A_KIND = word_set("diet plan subscription account")


def to_another(words: list[str]) -> Ending | None:
    """ "Switched to Tidal" ends "Uses Spotify", where no other such thing is known."""
    words = [low for low in untimed(words) if low not in ("now", "instead", "the", "a", "an", "my")]
    words = words[:-1] if words[1:] and words[-1] in _OF_A_KIND else words
    for size in (len(words), 3, 2):
        if size <= len(words) and _alternatives(" ".join(words[:size]), held=True):
            words = words[:size]
            break
    others = _alternatives(" ".join(words), held=True) if 0 < len(words) < 4 else []
    if not others:
        return None
    doing = any(
        kind.get("of_doing") and " ".join(words) in kind["members"]
        for kind in table("alternatives").values()
    )
    having = any_of("plays" if doing else HAVING)
    rest = "(?: (?:plan|subscription|account|shifts?|schedule|diet|user))?"
    thing = f"{DETERMINER}(?:{'|'.join(others)}){rest}"
    return patterns(
        [],
        [f"{'(?!has )' if doing else ''}(?:{any_of(DOING)}|{having}|{any_of(BELONGING)}|works"
         f"|works with|works on"
         f"|prefers|listens to music on|is|is an?) {thing}",
         f"[a-z ]{{2,30}} is {thing}"],
    )  # fmt: skip
