"""Likes, dislikes, preferences and habits: one slot per object, so that a later statement about
the same thing contradicts an earlier one and statements about different things never do."""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from ...shared.model import Finding
from ..predicate import Predicate
from ..rendering import render, third_person
from ..tokens import words_of
from ..verbs import gerund
from ..words import FIXED_PAIRS

LIKING = word_set("like love enjoy adore prefer")
DISLIKING = word_set("hate dislike detest loathe")
_CUTS = word_set(
    "because when while since although though so if after before unless except , ; . ! ( – — "
    "- but however every each daily whenever"
)
_TRAILING = (
    "very much", "so much", "a lot", "a bit", "a little", "as well", "these days", "any more",
    "the most", "more than anything", "at all", "in general", "too", "anymore", "now", "also",
    "again", "most", "more", "much", "best", "either", "lately", "recently", "really", "even",
    "together",
)  # fmt: skip
_LEADING = word_set("the a an to some any all both")
_PREPOSITIONS = word_set(
    "with of in on for at from about by over under between against during into through near "
    "that which who where to as how like without"
)
_PAIRING = word_set(
    "black white hot cold sweet sour old new big small good bad spicy salty short long red blue "
    "green young dark light warm soft hard quick easy clean safe loud fast slow fresh dry rich "
    "healthy local cheap simple quiet"
)
_GENERIC = word_set(
    "movies films music food cuisine games books novels shows sports dishes wines songs cars "
    "meals series drinks art literature flavors flavours colors colours languages cultures "
    "people things stuff movie film"
)
_NO_OBJECT = word_set(
    "it that this them these those him her you me us he she they how what when where why if so "
    "your i we one being"
)
_NONE = word_set("neither nothing no none nobody few little less")
_SPELLING = {
    "travel": "traveling", "travelling": "traveling", "to travel": "traveling",
    "movies": "movies", "favourite": "favorite",
}  # fmt: skip
_BARE_VERBS = word_set("listen play watch read swim cook eat drink go run dance sing")


def has_object(lows: list[str]) -> bool:
    """Whether the words name a thing of their own, and not "it" or "your photo"."""
    return bool(lows) and lows[0] not in _NO_OBJECT | _NONE and not lows[0].startswith("your")


def opinion_key(text: str) -> str:
    """The object of an opinion as its slot names it: "to swim" and "swimming" are one thing."""
    key = " ".join(third_person(text).lower().split()).strip("\"' .!,")
    words = key.split()
    if len(words) > 1 and words[0] == "to":
        words = [gerund(words[1]), *words[2:]]
    changed = True
    while changed and len(words) > 1:
        changed = words[0] in _LEADING
        if changed:
            words = words[1:]
    key = " ".join(words)
    key = _untrailed(key)
    return _SPELLING.get(key, key)


def split_objects(found: Predicate, start: int, *, allow_or: bool = False) -> list[str]:
    """Objects behind the verb from word `start`, coordinated ones apart where that tears nothing.

    "tea and coffee" are two, "salt and pepper", "coffee with milk and sugar", "black and white
    films" and "playing guitar and piano" are one.
    """
    lows = found.lows
    end = start
    while end < len(lows) and not (end > start and lows[end] in _CUTS and lows[end] != ","):
        if lows[end] == "," and _closes(lows, end):
            break
        end += 1
    whole = found.tail(start, end)
    links = {"and", ",", "&", "or"} if allow_or else {"and", ",", "&"}
    if "or" in lows[start:end] and not allow_or:
        return [whole] if whole else []
    pieces: list[tuple[int, int]] = []
    begin = start
    for index in range(start, end + 1):
        if index == end or lows[index] in links:
            if index > begin:
                pieces.append((begin, index))
            begin = index + 1
    if len(pieces) < 2 or not _parallel(lows, pieces, " ".join(lows[start:end])):
        return [whole] if whole else []
    return [found.tail(*piece) for piece in pieces]


def _closes(lows: list[str], comma: int) -> bool:
    """Whether the words behind a comma are an afterthought and no further object."""
    after = lows[comma + 1 : comma + 3]
    if not after:
        return True
    return after[0] in _PREPOSITIONS | _NO_OBJECT | {"especially", "particularly", "preferably"} | {
        "so", "although", "because", "even", "not", "which", "then", "just", "too", "it's", "though"
    }  # fmt: skip


def _parallel(lows: list[str], pieces: list[tuple[int, int]], joined: str) -> bool:
    if joined in FIXED_PAIRS:
        return False
    parts = [lows[begin:end] for begin, end in pieces]
    if any(len(part) > 4 for part in parts) or len({tuple(part) for part in parts}) < len(parts):
        return False
    if any(low in ("not", "only", "i", "we", "my", "their") for part in parts for low in part[:1]):
        return all(part[0] in ("my", "their", "our") for part in parts)
    gerunds = [part[0].endswith("ing") and len(part[0]) > 4 for part in parts]
    if any(gerunds) and not all(gerunds):
        return len(parts[0]) == 1 and all(len(part) < 3 for part in parts)
    if parts[0][0] == "to" and not all(part[0] == "to" for part in parts):
        return False
    if not all(gerunds) and any(low in _PREPOSITIONS for part in parts for low in part[1:]):
        return False
    if len(parts[0]) == 1 and parts[0][0] in _PAIRING:
        return False
    if parts[-1][-1] in _GENERIC and len(parts[-1]) > 1:
        return any(gerunds) or parts[-2][-1] in _GENERIC
    return True


def opinion_findings(found: Predicate) -> list[Finding]:
    """What a verb of liking says, one finding per object; [] when it is no opinion."""
    verb = found.verb
    endures = verb in ("stand", "bear", "tolerate") and found.negated
    if verb not in LIKING and verb not in DISLIKING and not endures:
        return []
    if found.unreal and not endures:
        return [Finding(None, None, kind="preference")]
    lows = found.lows
    if not lows or not has_object(lows) or found.passive:
        return [Finding(None, None, kind="preference")]
    past = found.tense == "past" or found.habit_over or found.progressive
    likes = (verb in LIKING) != found.negated and not endures
    attribute = "likes" if likes else "dislikes"
    if past or (found.tense == "perfect" and "always" not in found.adverbs):
        return [Finding(attribute, found.tail(), kind="preference")]
    if verb == "prefer":
        compared = _compared(found)
        if compared:
            return [compared]
    objects = split_objects(found, 0)
    findings = [_liked(found, attribute, text, len(objects) > 1) for text in objects]
    rest = _but_not(found, attribute)
    return findings + rest


def _liked(found: Predicate, attribute: str, text: str, several: bool) -> Finding:
    first = text.split()[0].lower() if text else ""
    spoken = text
    if first in _BARE_VERBS and len(text.split()) > 1 and found.verb != "stand":
        spoken = gerund(first) + text[len(first) :]
    memory = None
    if several or spoken != text:
        memory = f"{render(found, 0)} {third_person(spoken)}"
    elif " but not " in found.tail():
        memory = f"{render(found, 0)} {third_person(text)}"
    key = opinion_key(spoken)
    if case := _case(found):
        key = "" if found.negated else f"{key} {case}"
    slot = f"opinion of {key}" if key and len(key) <= 60 else ""
    if found.negated and found.verb in DISLIKING:
        # Not to hate is not to like either.
        value = f"does not {found.verb} {_untrailed(spoken)}"
        return Finding("opinion", value, slot, "preference", memory)
    return Finding(attribute, _untrailed(spoken), slot, "preference", memory, found.negated)


_CASES = word_set("when whenever if unless except after before while without")


def _case(found: Predicate) -> str:
    """The one case that it is said of: "when it rains", "after 4pm": what one likes in one case one
    may dislike in another."""
    lows = found.lows
    begin = next((at for at, low in enumerate(lows) if at and low in _CASES), 0)
    return " ".join(lows[begin:]) if begin else ""


def _in_one_case(found: Predicate) -> bool:
    """Whether a denial holds in one case only: "not after 4pm", "not when it rains"."""
    return found.negated and bool(_case(found))


def _untrailed(text: str) -> str:
    """Without "very much", "too", "anymore" and such at the end."""
    for _ in range(3):
        if not text.lower().endswith(_TRAILING):
            return text
        for ending in _TRAILING:
            if text.lower().endswith(" " + ending):
                text = text[: -len(ending) - 1]
    return text


def _but_not(found: Predicate, attribute: str) -> list[Finding]:
    """ "I like tea but not coffee": the other half."""
    lows = found.lows
    for index in range(1, len(lows) - 2):
        if lows[index : index + 2] == ["but", "not"] and len(lows) - index < 7:
            text = found.tail(index + 2)
            opposite = "dislikes" if attribute == "likes" else "likes"
            lead = f"does not {found.verb}" if attribute == "likes" else "likes"
            return [
                Finding(opposite, text, f"opinion of {opinion_key(text)}", "preference",
                        f"{lead} {third_person(text)}", opposite == "dislikes")
            ]  # fmt: skip
    return []


def _compared(found: Predicate) -> Finding | None:
    """ "prefer tea over coffee" and "prefer coffee to tea" fill one slot."""
    lows = found.lows
    if lows[0] == "not":
        return None
    for link in ("over", "rather than", "instead of", "to"):
        parts = link.split()
        for index in range(1, min(len(lows), 8)):
            if lows[index : index + len(parts)] != parts:
                continue
            left, right = found.tail(0, index), found.tail(index + len(parts))
            if link == "to" and (index > 3 or len(right.split()) > 3 or lows[0] == "to"):
                continue
            if not right:
                continue
            pair = " vs ".join(sorted((opinion_key(left), opinion_key(right))))
            return Finding("preference", left, f"preference: {pair}", "preference")
    return None


# What one says for a thing or against it: "supports remote work", "opposes remote work".
_STANCES = {
    "support": "", "oppose": "", "trust": "", "distrust": "", "mistrust": "", "agree": "with",
    "disagree": "with", "approve": "of", "disapprove": "of", "favor": "", "favour": "",
}  # fmt: skip


def stance_findings(found: Predicate) -> list[Finding]:
    """Where one stands on a thing: one slot for all verbs of it; [] for any other verb."""
    particle = _STANCES.get(found.verb)
    lows = found.lows
    if particle is None or found.tense == "past" or found.unreal or found.passive or not lows:
        return []
    if (particle and lows[0] != particle) or _case(found):
        return []
    start = 1 if particle else 0
    if not has_object(lows[start:]) or lows[start] in _WHOM:
        return []
    key = opinion_key(_untrailed(found.tail(start)))
    slot = f"stance on {key}" if key and len(key) <= 60 else ""
    value = f"{'does not ' if found.negated else ''}{found.verb} {key}"
    return [Finding("stance", value, slot)]


# One supports a parent in another sense, and trusts one another.
_WHOM = word_set("my our his her their your and or each one myself ourselves")


_CHOSEN = re.compile(
    r"^(?P<lead>to use |to go with |on |upon )?(?P<what>[^,;]{1,40}?) (?P<link>as|for) "
    r"(?:my |our |the |a |an )?(?P<role>[\w' -]{3,40})$",
    re.IGNORECASE,
)
_CHOOSING = word_set("decide decided choose chose chosen pick picked select selected")
_NO_ROLES = word_set(
    "lunch dinner breakfast brunch today tonight tomorrow now me us him her them it this that "
    "weekend christmas birthday change walk while"
)


def choice_findings(found: Predicate) -> list[Finding]:
    """What one chose to be something: "decided to use Qdrant as the vector database"."""
    if found.verb not in _CHOOSING or found.negated or found.unreal:
        return []
    match = _CHOSEN.match(found.tail().rstrip(".!"))
    if match is None or found.verb.startswith("decide") != bool(match["lead"]):
        return []
    role = opinion_key(match["role"])
    if match["link"] == "for" and (match["lead"] or "to use ").lower() == "to use ":
        return []
    if not has_object(match["what"].lower().split()) or _NO_ROLES & set(role.split()):
        return []
    return [Finding("choice", match["what"], f"choice of {role}")]


_HABIT_STOPS = word_set(
    "out at in with dinner lunch breakfast too a lot healthy less more it there here like about "
    "well early late alone on from to together when if because before after every so"
)


def habit_findings(found: Predicate) -> list[Finding]:
    """Eating, drinking and smoking, whose negation must find the earlier statement."""
    if found.tense != "present" or found.progressive or found.unreal or found.habit_over:
        return []
    lows = [low for low in found.lows if low not in ("anymore", "any", "much", "!", ".")]
    if found.verb == "smoke" and (not lows or lows[0] in ("cigarettes", "a", "again")):
        return [Finding("smokes", "no" if found.negated else "yes", "smokes",
                        negated=found.negated)]  # fmt: skip
    if found.verb not in ("eat", "drink") or not 0 < len(lows) < 7 or lows[0] in _HABIT_STOPS:
        return []
    attribute = "eats" if found.verb == "eat" else "drinks"
    if "nor" in lows or _in_one_case(found):
        return []
    objects = [] if lows[0].endswith("ly") else split_objects(found, 0, allow_or=found.negated)
    lead = render(found, 0)
    return [
        Finding(attribute, text, f"{attribute} {opinion_key(text)}", "preference",
                f"{lead} {text}" if len(objects) > 1 else None, found.negated)
        for text in map(_untrailed, objects) if not set(opinion_key(text).split()) & _PREPOSITIONS
    ]  # fmt: skip


def objects_of(text: str, *, allow_or: bool = False) -> list[str]:
    """Coordinated objects of a bare phrase."""
    found = Predicate(text, words_of(text), 0)
    return split_objects(found, 0, allow_or=allow_or)
