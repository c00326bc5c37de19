"""What a clause and a memory have to do with each other: names and values from 0 to 1.

"cover", "all", "head": how much of what the memory is about the clause says again; "same verb";
"of own", "link from": whose the shared words are called, the preposition before them; "stopping
it", "it expiring": a word of an end with the shared words right behind or before it, "stopping
other": with something else behind it; "+now", "=had", "~over": marks of the clause, of the memory
and of the rest of the sentence; "other amount", "other day": another value of one kind.
"""

from __future__ import annotations

import re

from ....english.verbs import PAST, form_of, is_past
from ....shared.lexis import word_set
from ..endings.objects import is_plural
from ..held import Held
from ..statement import Part
from ..tokens import PEOPLE, Token, is_manner, is_of_time, phrases

CLASSES = ("parting", "stopping", "expiring", "leaving", "changing")
_REACH = 4  # words between an end and what ends
_OWN = word_set("my our")
_THEIRS = word_set("his her their its your")
_LINKS = {
    "to": "to", "into": "to", "onto": "to", "from": "from", "of": "of", "in": "at", "at": "at",
    "on": "at", "with": "with", "without": "without", "for": "for", "than": "of", "out": "from",
    "off": "from", "about": "of",
}  # fmt: skip
_MARKS = (
    ("over", re.compile(r"\b(?:no longer|any ?more|no more|any longer)\b")),
    ("now", re.compile(r"\b(?:now|nowadays|these days|from now on|by now|currently|lately)\b")),
    ("since", re.compile(r"\b(?:since|as of|starting|from (?:\w+day|january|february|march|april"
                         r"|may|june|july|august|september|october|november|december))\b")),
    ("again", re.compile(r"\b(?:again|back)\b")),
    ("instead", re.compile(r"\b(?:instead|rather than)\b")),
    ("final", re.compile(r"\b(?:for good|finally|at last|completely|forever|permanently)\b")),
    ("long", re.compile(r"\b(?:have|has|'ve)(?:n't| not) .*\b(?:months?|years?|ages|forever"
                        r"|since)\b|\bwithout\b")),
    ("new", re.compile(r"\bnew\b")),
    ("limit", re.compile(r"\b(?:up to|down to|back to|only)\b")),
    ("still", re.compile(r"\bstill\b")),
    ("away", re.compile(r"\b(?:away|out|off|gone)\b")),
    ("asked", re.compile(r"\b(?:needs?|please|want)\b")),
    ("negated", re.compile(r"\b(?:not|no|never|without|nobody|none|can't|cannot|won't)\b")),
    ("of self", re.compile(r"^(?:so |and |now |then |because |that |once |since )*(?:i|we)\b")),
)  # fmt: skip
_TELLING = frozenset(("+over", "+now", "+since", "+long", "+limit", "+instead", "~over", "~parting",
                      "~stopping", "~expiring", "~leaving"))  # fmt: skip
_AGAINST = frozenset(("name and word", "part of a compound", "of other", "of a",
                      "own other thing", "to what is named", "one of several"))  # fmt: skip
_AROUND = frozenset(("now", "over", "since", "new", "instead", *CLASSES))
_PERFECT = re.compile(r"(?:\bhave|\bhas|'ve|\bhad) (?!(?:to|a|an|the|no|any|my|one|two|three|\d))")
_LIKING = word_set("likes loves enjoys hates dislikes adores prefers")


def _says_it(found: dict[str, float]) -> bool:
    """Whether a clause says all of what the memory is about, or another value of it."""
    part = found.get("cover", 0) >= 0.5
    whole = "all" in found or ("head" in found and part and "lacks name" not in found)
    day = "other day" in found and "some amount" not in found
    value = ("other amount" in found) != day and (
        "same verb" in found or "subject" in found or part
    )
    return whole or value


def _changes(found: dict[str, float]) -> bool:
    """Whether it says that something changed, of the same thing."""
    told = not _TELLING.isdisjoint(found) or any(f"has {name}" in found for name in CLASSES)
    return told and _AGAINST.isdisjoint(found)


def features(part: Part, held: Held) -> dict[str, float]:
    """One that isn't named is 0; none at all where the clause surely ends nothing of it."""
    found: dict[str, float] = {}
    said = [token for token in part.tokens if token.says]
    verb = _verb_of(held)
    things = [token for token in held.content if token is not verb]
    stems = {token.stem for token in said}
    shared = [token.stem in stems for token in things]
    if things:
        found["cover"] = sum(shared) / len(things)
        if all(shared):
            found["all"] = 1
    subjects = _subjects(held)
    heads = [
        same for token, same in zip(things, shared, strict=True)
        if _heads(token, held.tokens) and token not in subjects
    ]  # fmt: skip
    if heads and heads[0]:
        found["head"] = 1
    before: Token | None = None
    for token in held.content:
        same = token.stem in stems
        if token.kind == "name":
            found["name"] = 1
        behind_noun = before is not None and before.kind == "word" and before is not verb
        if not same and (token.kind in ("name", "code") or (
            token.kind == "number" and behind_noun
        )):  # fmt: skip
            found["lacks name"] = 1  # or the number of "class 3"
        before = token
        if token in subjects:
            found["subject" if same else "no subject"] = 1
    if verb is not None:
        found["same verb" if verb.stem in stems else "no verb"] = 1
    _of_values(found, said, held, things)
    if not _says_it(found):
        return {}
    _of_shared(found, part, held, things)
    _of_ends(found, part, said, {token.stem for token in things})
    for mark in _marks_of(part):
        found["+" + mark] = 1
    for mark in _marks_of_memory(held):
        found["=" + mark] = 1
    for mark in _marks_around(part):
        found["~" + mark] = 1
    found["short"] = 1 / max(len(said), 1)
    found["bare"] = 1 / max(len(things), 1)
    return found if _changes(found) else {}


def _verb_of(held: Held) -> Token | None:
    """The verb that carries sense: none of "Has a cleaner", "Mum is a nurse"."""
    if held.copula > 0 or held.tokens[0].low in ("is", "has", "does"):
        return None
    return held.verb


def _subjects(held: Held) -> list[Token]:
    if held.of_user:
        return []
    if held.copula > 0:
        return [token for token in held.tokens[: held.copula] if token.says]
    return held.content[:1]


def _heads(token: Token, tokens: list[Token]) -> bool:
    """Whether a word heads its phrase: "parts" of "car parts", not "car"."""
    place = next(i for i, each in enumerate(tokens) if each is token)
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    return token.kind not in ("word", "name") or not (
        behind is not None and behind.says and behind.kind in ("word", "name")
        and not is_past(behind.low) and form_of(behind.low) == ""
        and not is_of_time(behind) and not is_manner(behind)
    )  # fmt: skip


def _of_shared(found: dict[str, float], part: Part, held: Held, things: list[Token]) -> None:
    """How the words that both have stand in the clause."""
    of_held = {token.stem: token for token in things}
    known = {token.stem for token in held.content}
    of = link = ""
    before: Token | None = None
    for place, token in enumerate(part.tokens):
        low = token.low
        if low in _OWN:
            of = "own"
        elif low in _THEIRS or (low == "'s" and before is not None and (
            before.kind == "name" or before.low in PEOPLE
        )):  # fmt: skip
            of = "other"
        elif low in ("a", "an", "another", "some"):
            of = "a"
        elif low in ("the", "this", "that", "these", "those"):
            of = "the"
        if low in _LINKS:
            of, link = "", _LINKS[low]
        elif low == "and" or (token.kind == "word" and token.says and is_past(low)):
            of = link = ""
        if not token.says:
            continue
        heads = _heads(token, part.tokens)
        if token.stem in of_held:
            other = of_held[token.stem]
            if of:
                found["of " + of] = 1
            found["link " + (link or "none")] = 1
            if is_plural(other.low) and not is_plural(low):
                found["one of several"] = 1  # "my left AirPod" of "Has AirPods"
            if link == "to" and other.kind in ("name", "code"):
                found["to what is named"] = 1  # "moved the photos to Dropbox"
            if not heads and _heads(other, held.tokens):
                found["part of a compound"] = 1
            if (token.kind == "name") != (other.kind == "name") and place:
                found["name and word"] = 1
            if before is not None and before.kind == "word" and before.stem not in of_held and (
                not _heads(before, part.tokens)
            ):  # fmt: skip
                found["of another sort"] = 1
            behind = [each for each in part.tokens[place + 1 : place + 4] if each.says][:1]
            led = part.tokens[place + 1 : place + 2]
            if led and led[0].low in ("of", "in", "from", "at", "on") and behind and (
                behind[0].kind in ("word", "name") and behind[0].stem not in of_held
            ):  # fmt: skip
                found["narrowed"] = 1
        elif of == "own" and heads and token.kind == "word" and token.stem not in known:
            found["own other thing"] = 1
        if token.kind == "word" and heads:
            of = link = ""
        before = token


def _of_values(found: dict[str, float], said: list[Token], held: Held, things: list[Token]) -> None:
    """Whether the clause has another value of a kind that the memory has one of."""
    ours, theirs = _amounts(said), _amounts(held.content)
    for value, unit in theirs:
        alike = [other for other, kind in ours if kind == unit and unit]
        if alike and value not in alike and len(ours) == len(theirs):
            found["other amount"] = 1
        elif any(other == value for other, _ in ours):
            found["same amount"] = 1
        elif ours:
            found["some amount"] = 1
    for kind in ("day", "date", "code"):
        was = {token.stem for token in held.content if token.kind == kind}
        now = {
            token.stem for token, behind in zip(said, (*said[1:], None), strict=True)
            # "The Tuesday circle" is called so.
            if token.kind == kind
            and (behind is None or behind.kind != "word" or is_of_time(behind))
        }  # fmt: skip
        if was and now:
            found[("same " if was & now else "other ") + kind] = 1
    stems, known = {token.stem for token in said}, {token.stem for token in held.content}
    left = [t for t in things if t.kind in ("word", "name") and t.stem not in stems]
    new = [t for t in said if t.kind in ("word", "name") and t.stem not in known]
    if not left:
        found["nothing left"] = 1
    if not new:
        found["nothing new"] = 1
    if any(a.kind == b.kind == "name" for a in left for b in new):
        found["names differ"] = 1


def _amounts(tokens: list[Token]) -> list[tuple[str, str]]:
    """Numbers with the unit, or what is counted, behind each."""
    found = []
    for place, token in enumerate(tokens):
        if token.kind == "number":
            behind = tokens[place + 1] if place + 1 < len(tokens) else None
            unit = behind.stem if behind and behind.kind in ("unit", "word") else ""
            if place and tokens[place - 1].kind == "unit":
                unit = tokens[place - 1].stem
            found.append((token.stem, unit))
    return found


def _of_ends(found: dict[str, float], part: Part, said: list[Token], things: set[str]) -> None:
    """Words of an end, and whether what both have stands right behind or before one."""
    shared = [place for place, token in enumerate(said) if token.stem in things]
    for name in CLASSES:
        for match in phrases(name).finditer(part.low):
            place = _place(part, part.low[: match.end()].count(" ") + 1)
            found["has " + name] = 1
            following = said[place] if place < len(said) else None
            if following is None:
                found[name + " last"] = 1
            elif following.kind in ("word", "name") and place not in shared:
                found[name + " other"] = 1
            behind = min((at - place for at in shared if at >= place), default=_REACH)
            before = min((place - 1 - at for at in shared if at < place), default=_REACH)
            for key, distance in ((name + " it", behind), ("it " + name, before)):
                if distance < _REACH:
                    found[key] = max(found.get(key, 0), 1 - distance / _REACH)


def _place(part: Part, words: int) -> int:
    """How many words that say something stand among so many words of the clause."""
    seen = 0
    for token in part.tokens:
        if not token.low.startswith("'"):
            words -= 1 + token.low.count(" ")
        if words < 0:
            return seen
        seen += token.says
    return seen


def _marks_of(part: Part) -> set[str]:
    marks = {name for name, pattern in _MARKS if part.search(pattern)}
    for name, value in (
        ("actor", part.actor is not None), ("people", bool(part.subjects)), ("past", part.past),
        ("self", bool({"i", "we", "me", "us", "my", "our"} & part.words)),
        ("behind", not part.has_subject),
    ):  # fmt: skip
        if value:
            marks.add(name)
    marks.add(_tense(part))
    return marks


def _tense(part: Part) -> str:
    """How the clause tells of time, by its first verb."""
    for token in part.tokens:
        if token.kind != "word":
            continue
        if token.low in ("'ve", "have", "has") and part.search(_PERFECT):
            return "perfect"
        if token.low in ("is", "are", "am", "'m", "'re", "'s"):
            return "being"
        if token.low in ("was", "were") or is_past(token.low):
            return "event"
        if form_of(token.low) in ("base", "third"):
            return "state"
    return "bare"


def _marks_of_memory(held: Held) -> set[str]:
    lows = [token.low for token in held.tokens]
    first, second = (*lows, "", "")[:2]
    return {
        name for name, value in (
            ("user", held.of_user), ("person", bool(held.people)), ("copula", held.copula > 0),
            ("had", held.is_had), ("is", first == "is"), ("doing", second.endswith("ing")),
            ("negated", bool({"not", "no", "never"} & set(lows[:3]))),
            ("past", first in PAST or first.endswith("ed")), ("likes", first in _LIKING),
            ("long", len(held.content) > 5), ("and", "and" in lows),
        ) if value
    }  # fmt: skip


def _marks_around(part: Part) -> set[str]:
    """Marks of the other clauses of the sentence."""
    own = set(map(id, part.tokens))
    marks: set[str] = set()
    for other in part.whole.clauses:
        if other is not part and own.isdisjoint(map(id, other.tokens)):
            marks |= {name for name, pattern in _MARKS if other.search(pattern)}
            marks |= {name for name in CLASSES if other.search(phrases(name))}
    return marks & _AROUND
