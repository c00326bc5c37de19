"""What an English statement ends: "gave up the violin" ends "Plays the violin".

The statement of the end is put into the words in which what ends was remembered, as a pattern of
its beginning. A pattern of PostgreSQL: the memories of the scope are looked through there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .predicate import Predicate
from .rendering import third_person
from .subjects import Subject
from .verbs import FORMS, gerund, is_adverb, third_singular
from .words import PETS, RELATIONS

_DETERMINERS = word_set("a an the my our their his her any some one this that another your")
_DETERMINER = r"(?:(?:an?|the|their|our|his|her|any|some|one|another) )?"
_ADVERB = r"(?:(?:[a-z]+ly|also|always|often|still|just|now|sometimes|never|even) )?"
# What may follow: "Plays the violin every day", but not "Eats meat substitutes".
_REST = (
    r"(?=$|[,.;(]| (?:in|on|at|for|with|without|every|each|once|twice|daily|weekly|since|as|to|from"
    r"|when|while|after|before|because|during|until|near|by|of|called|named|all|most|now|too|a|an"
    r"|two|three|four|five|six|seven|eight|nine|ten|regularly|occasionally|professionally|again"
    r"|together|until|around|about|if|that|who|which|[0-9])(?![[:alnum:]]))"
)
_OVER = word_set("anymore longer")
_PASSING = word_set(
    "today tonight tomorrow now while moment week weekend day evening morning afternoon minute "
    "second hour briefly temporarily almost nearly if could would should"
)
_ASIDE = word_set("anymore any more longer after all now either though these days already ever")
# (verbs of an end, the particle behind the verb)
_STOPPING = word_set("stop quit cease drop end finish discontinue")
_LEAVING = word_set("quit leave drop resign withdraw cancel unsubscribe end retire terminate delete")
_PARTING = word_set(
    "sell sold lose lost scrap donate return wreck crash total trade swap replace give gave get "
    "got throw threw break broke destroy ditch toss discard rehome"
)
_LOST = word_set("stolen sold scrapped totaled totalled wrecked donated destroyed lost towed gone")
_DYING = word_set("die pass passed vanish disappear")
_HAVING = (
    "has owns drives rides keeps bought got adopted rents uses flies sails wears has\\ got plays"
)
_DOING = (
    "does plays drinks eats smokes takes uses studies practices practises learns has attends"
    " watches reads teaches sings writes is\\ learning is\\ studying is\\ taking is\\ playing"
    " is\\ doing is\\ on is\\ into goes\\ to is\\ reading is\\ watching is\\ addicted\\ to trains"
)
_BELONGING = (
    "is\\ in is\\ a\\ member\\ of is\\ part\\ of plays\\ in plays\\ for sings\\ in volunteers\\ at"
    " volunteers\\ for attends goes\\ to belongs\\ to is\\ on is\\ with works\\ for works\\ at"
    " studies\\ at joined is\\ enrolled\\ in is\\ at has subscribes\\ to is\\ subscribed\\ to"
    " pays\\ for uses is\\ a\\ subscriber\\ of is\\ a\\ student\\ at is\\ active\\ in coaches"
)
_SPOUSES = word_set("wife husband spouse")
_LOVERS = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée")


def _any(openings: str) -> str:
    words = [word.replace("\0", " ") for word in openings.replace("\\ ", "\0").split()]
    return "(?:" + "|".join(words) + ")"


def _escape(text: str) -> str:
    return re.sub(r"([^\w\s])", r"\\\1", text)


def _thing(words: Sequence[str]) -> str:
    """The pattern of a noun phrase whatever its article; "" where it names nothing."""
    rest = list(words)
    while rest and rest[0] in _DETERMINERS:
        rest = rest[1:]
    while rest and (rest[-1] in _ASIDE or is_adverb(rest[-1])):
        rest = rest[:-1]
    if not rest or len(rest) > 6 or rest[0] in ("it", "them", "everything", "me", "you", "up"):
        return ""
    return _DETERMINER + _escape(third_person(" ".join(rest)))


def _doing(verb: str, words: Sequence[str]) -> list[str]:
    """Patterns of doing what a base verb and the words behind it say."""
    thing = _thing(words) if words else ""
    if words and not thing:
        return []
    tail = f" {thing}" if thing else ""
    ing = gerund(verb)
    return [f"{third_singular(verb)}{tail}", f"(?:is|has been) {_ADVERB}{ing}{tail}"] + (
        [f"(?:is learning|learns|is trying|is planning) to {verb}{tail}"] if thing else []
    )


def _intended(verb: str, words: Sequence[str]) -> list[str]:
    """Patterns of meaning to do it."""
    thing = _thing(words) if words else ""
    tail = f" {thing}" if thing else ""
    return [
        f"(?:is {_ADVERB}{gerund(verb)}|is going to {verb}|will {verb}|plans to {verb}"
        f"|wants to {verb}|is planning to {verb}|intends to {verb}|hopes to {verb}"
        f"|decided to {verb}|is planning on {gerund(verb)}|would like to {verb}){tail}"
    ]


def ending_of(subject: Subject, found: Predicate) -> Ending | None:
    """What a clause ends of what was said before; None where nothing."""
    lows = found.lows
    if found.habit_over or len(lows) > 16 or subject.clausal:
        return None
    ending = _of(subject, found, lows)
    if ending is None:
        return None
    is_user = subject.name == USER
    if is_user or subject.single:
        return ending
    return Ending(ending.slots, "", "|".join(p for p in (ending.exact, ending.sole) if p))


def _of(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    lead = _escape(subject.lead) if subject.name != USER else ""
    own = subject.possessed and subject.name != USER and not subject.attribute
    if found.verb == "be" or found.verb in _DYING or found.verb in ("break", "broke"):
        gone = _gone(subject, found, lows, own=own)
        if gone is not None:
            return gone
    if found.negated:
        return _denied(found, lows, lead)
    if subject.name != USER:
        return _left_user(subject, found, lows)
    if found.unreal or found.tense == "present":
        return None
    verb = _base(found.verb)
    words = [low for low in lows if low not in ("recently", "finally", "just")]
    parted = _parted(verb, words, subject)
    if parted is not None:
        return parted
    if verb == "give" and words[:1] == ["up"]:
        return _stopped(words[2:] if words[1:2] == ["on"] else words[1:])
    if verb == "drop" and words[:2] == ["out", "of"]:
        return _quit(words[2:])
    if verb == "drop" and words[:1] == ["out"]:
        return _quit(words[1:])
    if verb in _LEAVING or verb in _STOPPING:
        return _stopped(words) if verb in _STOPPING else _quit(words)
    if verb == "move" and words[:2] == ["out", "of"]:
        return _patterns([f"(?:lives|is living|stays) (?:with|in|at) {_thing(words[2:])}",
                          *_household(words[2:])] if _thing(words[2:]) else [])  # fmt: skip
    if verb in _PARTING or verb == "get":
        return _disposed(verb, words)
    if verb in ("switch", "change", "move", "transfer", "swap", "migrate", "convert"):
        return _switched(words)
    return None


def _base(verb: str) -> str:
    return _PASTS.get(verb) or (verb[:-2] if verb.endswith("lled") else verb) if (
        verb in _PASTS) else _regular(verb)  # fmt: skip


_PASTS = {
    "sold": "sell", "lost": "lose", "gave": "give", "got": "get", "left": "leave",
    "quit": "quit", "broke": "break", "threw": "throw", "died": "die", "dropped": "drop",
    "stopped": "stop", "cancelled": "cancel", "canceled": "cancel", "swapped": "swap",
    "totaled": "total", "totalled": "total", "dumped": "dump", "scrapped": "scrap",
}  # fmt: skip


def _regular(verb: str) -> str:
    if verb in FORMS:
        return FORMS[verb][0]
    for ending, base in (("ied", "y"), ("ced", "ce"), ("ged", "ge"), ("sed", "se"), ("ted", "te"),
                         ("ned", "ne"), ("ved", "ve"), ("led", "le"), ("red", "re")):  # fmt: skip
        if verb.endswith(ending) and verb.removesuffix(ending) + base in _KNOWN:
            return verb.removesuffix(ending) + base
    return verb.removesuffix("ed") if verb.endswith("ed") else verb


_KNOWN = (
    _STOPPING | _LEAVING | _PARTING | word_set("donate trade replace unsubscribe cease retire")
    | word_set("terminate delete separate move change migrate")
)  # fmt: skip


def _patterns(exact: Iterable[str], sole: Iterable[str] = (), slots: Sequence[str] = (),
              lead: str = "") -> Ending | None:  # fmt: skip
    whole, loose = list(exact), list(sole)
    if not whole and not loose and not slots:
        return None
    def joined(parts: list[str]) -> str:
        return f"^{lead}{_ADVERB}(?:{'|'.join(parts)}){_REST}" if parts else ""

    return Ending(tuple(slots), joined(whole), joined(loose))


def _denied(found: Predicate, lows: list[str], lead: str) -> Ending | None:
    """ "Don't play tennis anymore", "not moving to Rome after all", "don't have a niece"."""
    over = found.no_longer or bool(_OVER & set(lows)) or lows[-2:] == ["any", "more"]
    undone = lows[-2:] == ["after", "all"] or lows[:2] == ["after", "all"]
    words = list(lows)
    while words and words[-1] in _ASIDE:
        words = words[:-1]
    adverbs = {low for low in found.adverbs if low in ("never", "hardly")}
    if adverbs or (_PASSING & set(words)):
        return None
    if found.verb in ("have", "own") and words and found.tense != "past":
        if words[0] in ("to", "been", "had", "time", "enough") or not _thing(words):
            return None
        if not over and words[0] not in _DETERMINERS:
            return None
        thing = _thing(words)
        last = _escape(" ".join(low for low in words if low not in _DETERMINERS))
        kin = words[-1] in RELATIONS - PETS
        named = [f"{last}(?:'s name)? is"] if kin and not lead else []
        return _patterns([f"{_any(_HAVING)} {thing}", *named], lead=lead)
    if not (over or undone):
        if found.unreal and "going" in [word.low for word in found.words[: found.after]]:
            return _patterns(_intended(found.verb, words), lead=lead)
        return None
    if found.verb == "be":
        thing = _thing(words)
        return _patterns([f"(?:is|has been) {thing}"] if thing else [], lead=lead)
    doing = _doing(found.verb, words)
    if undone or found.progressive or found.unreal:
        doing += _intended(found.verb, words)
    if undone and found.tense == "past":
        thing = _thing(words)
        doing += [f"{_past(found.verb)}{' ' + thing if thing else ''}"]
    return _patterns(doing, lead=lead)


def _past(verb: str) -> str:
    known = [form for form, (base, kind) in FORMS.items() if base == verb and kind == "past"]
    if known:
        return known[0]
    return verb + ("d" if verb.endswith("e") else "ed")


def _stopped(words: list[str]) -> Ending | None:
    """ "Stopped learning Korean", "gave up the violin"."""
    words = _untimed(words)
    if not words or _PASSING & set(words):
        return None
    verb = _of_gerund(words[0])
    if verb:
        return _patterns(_doing(verb, words[1:]))
    if words[0].endswith("ing") and len(words) == 1:
        return None
    return _quit(words)


_TIMES = word_set("last ago in on since two three a few yesterday because when after this at")


def _untimed(words: list[str]) -> list[str]:
    """Without the time behind it: "smoking two weeks ago"."""
    end = next((i for i, low in enumerate(words) if i and low in _TIMES - {"a", "in", "on", "at"}),
               len(words))  # fmt: skip
    words = words[:end]
    if len(words) > 2 and words[-2] in ("in", "on", "for") and words[-1] in _MONTHS:
        words = words[:-2]
    return words


_MONTHS = word_set(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday good"
)


def _of_gerund(word: str) -> str:
    """learn of "learning"; "" where the word is none."""
    known = FORMS.get(word, ("", ""))
    if known[1] == "ing":
        return known[0]
    if not word.endswith("ing") or len(word) < 6:
        return ""
    stem = word[:-3]
    if gerund(stem) == word:
        return stem
    if gerund(stem + "e") == word:
        return stem + "e"
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem


_MEMBERSHIP = word_set("membership subscription account plan contract lease class classes course")


def _quit(words: list[str]) -> Ending | None:
    """ "Quit the choir", "left my job as a barista", "cancelled my Netflix subscription"."""
    words = _untimed(words)
    if words[:1] in (["from"], ["out"]):
        words = words[1:]
    if words[:1] == ["my"] and "job" in words[1:4]:
        at = words.index("job") + 1
        if words[at : at + 1] == ["as"] and (thing := _thing(words[at + 1 :])):
            return _patterns([f"(?:works as|is) {thing}"])
        return _patterns([], slots=["employer"]) if at == len(words) and at < 4 else None
    thing = _thing(words)
    if not thing or words[0] in ("home", "work", "early", "house", "it", "me", "him", "her"):
        return None
    whole = [f"{_any(_DOING)} {thing}", f"{_any(_BELONGING)} {thing}"]
    if words[-1] in _MEMBERSHIP and len(words) > 1 and (held := _thing(words[:-1])):
        whole.append(f"{_any(_BELONGING)} {held}")
    return _patterns(whole)


def _disposed(verb: str, words: list[str]) -> Ending | None:
    """ "Sold the motorcycle", "gave away my bike", "swapped my Ford for a Mazda"."""
    if words[:2] == ["rid", "of"]:
        words = words[2:]
    elif verb == "get" or words[:1] in (["up"], ["in"]):
        return None
    words = [low for low in words if low not in ("away", "out", "off")]
    end = next((i for i, low in enumerate(words) if low in ("for", "to", "with", "on", "in")),
               len(words))  # fmt: skip
    words = _untimed(words[:end])
    if words[:1] not in (["my"], ["the"], ["our"]) and verb not in ("swap", "trade", "replace"):
        return None
    words = [low for low in words if low != "old"] or words
    if words[1:2] == ["job"] and verb == "lose":
        return _patterns([], slots=["employer"])
    thing = _thing(words)
    if not thing:
        return None
    if verb == "break" or words[-1] in ("way", "time", "mind", "keys", "phone", "weight", "wallet"):
        return None
    bare = _escape(" ".join(low for low in words if low not in _DETERMINERS))
    return _patterns(
        [f"{_any(_HAVING)} {thing}", f"{bare} is an?"],
        [f"{_any(_HAVING)} {_DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}",
         f"[a-z ]{{1,20}}(?<!not) is {thing}".replace("(?<!not)", "")],
    )  # fmt: skip


def _household(words: list[str]) -> list[str]:
    """ "My parents' place" is where one lives with one's parents."""
    owner = next((low for low in words if low.endswith(("'", "'s"))), "")
    if not owner:
        return []
    return [f"(?:lives|is living|stays) (?:with|at) {_DETERMINER}{_escape(owner.rstrip(chr(39)))}"]


def _parted(verb: str, words: list[str], subject: Subject) -> Ending | None:
    """ "Broke up with Sofia", "got divorced", "separated"."""
    together = subject.trail.removeprefix(" with ").removeprefix("their ").strip()
    divorced = verb == "divorce" or (verb in ("get", "be") and words[:1] == ["divorced"])
    apart = (verb == "break" and words[:1] == ["up"]) or verb in ("separate", "split")
    if verb == "dump":
        apart, words = True, ["up", "with", *words]
    if not divorced and not apart:
        return None
    if verb == "split" and words[:1] != ["up"] and words:
        return None
    at = words.index("with") + 1 if "with" in words else 0
    name = " ".join(_untimed(words[at : at + 3])) if at else together.lower()
    if verb == "divorce" and words:
        name = " ".join(_untimed(words)[:3])
    name = " ".join(low for low in name.split() if low not in _DETERMINERS)
    role = name.split()[0] if name else ""
    if role and role in RELATIONS - _SPOUSES - _LOVERS:
        return None
    if role in _SPOUSES | _LOVERS:
        name = " ".join(name.split()[1:])
    roles = "|".join(sorted(_SPOUSES if divorced else _SPOUSES | _LOVERS))
    who = _escape(name) if name else ""
    identity = f"(?:{roles})(?:'s name)? is{' (?:called )?' + who if who else ''}"
    exact = [
        f"has {_DETERMINER}(?:{roles})",
        f"is (?:dating|seeing|married to|engaged to|in a relationship with|living with) "
        f"{who or '[[:alnum:]]+'}",
        "is in a relationship",
    ]
    if who:
        exact.append(identity)
        return _patterns(exact)
    return _patterns(exact, slots=["spouse"] if divorced else ["partner", "spouse", "fiancé"])


def _left_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "My girlfriend left me"."""
    if found.verb in ("leave", "dump") and lows[:1] == ["me"] and found.tense != "present":
        slot = "spouse" if subject.name in _SPOUSES else "partner"
        if subject.name in _SPOUSES | _LOVERS:
            return _patterns([f"has {_DETERMINER}{_escape(subject.name)}"], slots=[slot])
    return None


def _gone(
    subject: Subject, found: Predicate, lows: list[str], *, own: bool
) -> Ending | None:
    """ "My rabbit passed away", "Tiger died", "my tesla was stolen"."""
    dying = found.verb in _DYING or (found.verb == "be" and lows[:1] == ["dead"])
    if found.verb in ("pass", "passed") and lows[:1] != ["away"]:
        dying = False
    ran = found.verb in ("run", "ran") and lows[:1] == ["away"]
    lost = found.verb == "be" and found.tense in ("past", "perfect") and lows[:1] and (
        lows[0] in _LOST)  # fmt: skip
    broke = found.verb in ("break", "broke") and lows[:1] == ["down"] and False
    if not (dying or ran or lost or broke) or found.negated or found.unreal:
        return None
    if subject.name == USER or "'s" in subject.name:
        return None
    name = _escape(subject.name)
    pets = "|".join(sorted(_escape(pet) for pet in PETS))
    if own and (lost or subject.name in PETS or not subject.relation):
        if subject.name in RELATIONS - PETS or (subject.kin and subject.kin not in PETS):
            return None
        noun = f"{_escape(subject.kin)} {name}" if subject.kin else name
        return _patterns(
            [f"{_any(_HAVING)} {_DETERMINER}{noun}", f"{noun} is an?",
             *([f"has {_DETERMINER}{_escape(subject.kin)} (?:called|named) {name}"]
               if subject.kin else [])],
            [f"{_any(_HAVING)} {_DETERMINER}(?:[a-z'-]+ ){{1,2}}{noun}"],
        )  # fmt: skip
    if subject.lead[:1].isupper() and not own and len(name.split()) < 3 and not subject.kin:
        return _patterns(
            [f"has {_DETERMINER}(?:[a-z'-]+ ){{0,2}}(?:{pets}),? (?:(?:called|named) )?{name}",
             f"(?:{pets})(?:'s name)? is (?:called |named )?{name}"]
        )  # fmt: skip
    return None


_PLACED = "(?:is (?:on|in|part of|assigned to|with)|works (?:in|on|for|with))"


def _switched(words: list[str]) -> Ending | None:
    """ "Switched from Notion to Obsidian", "moved from Payments to Search", "changed gyms"."""
    if "from" in words and "to" in words[words.index("from") :]:
        begin = words.index("from") + 1
        end = words.index("to", begin)
        thing = _thing(words[begin:end])
        if not thing or end - begin > 4:
            return None
        return _patterns(
            [f"(?:{_any(_DOING)}|{_any(_HAVING)}|{_PLACED}|works with|prefers) {thing}"],
            [f"[a-z ]{{2,30}} is {thing}"],
        )
    return None
