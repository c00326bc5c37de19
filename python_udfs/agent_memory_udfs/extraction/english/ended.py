"""What an English statement ends: "gave up the violin" ends "Plays the violin".

The statement of the end is put into the words in which what ends was remembered, as a pattern of
its beginning. A pattern of PostgreSQL: the memories of the scope are looked through there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...times.periods import NUMBERS
from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .predicate import Predicate
from .rendering import third_person
from .slots.places import number
from .subjects import Subject
from .verbs import FORMS, gerund, is_adverb, third_singular
from .words import NOT_QUITE, PETS, RELATIONS

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
_HEAD = "(?![[:alnum:]])"  # ends the pattern of a head, behind which anything may follow
_OVER = word_set("anymore longer")
_PASSING = word_set(
    "today tonight tomorrow now while moment week weekend day evening morning afternoon minute "
    "second hour briefly temporarily almost nearly if could would should"
)
_ASIDE = word_set("anymore any more longer after all now either though these days already ever")
# (verbs of an end, the particle behind the verb)
_STOPPING = word_set("stop quit cease drop end finish discontinue")
_LEAVING = word_set(
    "quit leave drop resign withdraw cancel unsubscribe end retire terminate delete"
)
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
    "does works plays drinks eats smokes takes uses studies practices practises learns has attends"
    " watches reads teaches sings writes is\\ learning is\\ studying is\\ taking is\\ playing"
    " is\\ doing is\\ on is\\ into goes\\ to is\\ reading is\\ watching is\\ addicted\\ to trains"
)
_BELONGING = (
    "is\\ in is\\ a\\ member\\ of is\\ part\\ of plays\\ in plays\\ for sings\\ in volunteers\\ at"
    " volunteers\\ for attends goes\\ to belongs\\ to is\\ on is\\ with works\\ for works\\ at"
    " studies\\ at joined is\\ enrolled\\ in is\\ at has subscribes\\ to is\\ subscribed\\ to"
    " pays\\ for uses is\\ planning plans booked is\\ going\\ on has\\ booked signed\\ up\\ for"
    " registered\\ for is\\ signed\\ up\\ for banks\\ with is\\ a\\ subscriber\\ of "
    "is\\ a\\ student\\ at is\\ active\\ in coaches"
)
_SPOUSES = word_set("wife husband spouse")
_LOVERS = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée")


def _any(openings: str) -> str:
    words = [word.replace("\0", " ") for word in openings.replace("\\ ", "\0").split()]
    return "(?:" + "|".join(words) + ")"


def _escape(text: str) -> str:
    return re.sub(r"([^\w\s])", r"\\\1", text)


_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|some|[0-9]+)"


def _plural(word: str) -> str:
    """The pattern of a noun in both numbers."""
    if len(word) < 4 or word.endswith(("ss", "us", "is", "ing")) or not word[-1].isalpha():
        return _escape(word)
    return _escape(word.removesuffix("s")) + "s?"


def _thing(words: Sequence[str]) -> str:
    """The pattern of a noun phrase whatever its articles; "" where it names nothing."""
    rest = list(words)
    several = bool(rest) and rest[0] in ("both", "all")
    while rest and rest[0] in _DETERMINERS | {"both", "all"}:
        rest = rest[1:]
    while rest and (rest[-1] in _ASIDE or is_adverb(rest[-1])):
        rest = rest[:-1]
    if not rest or len(rest) > 6 or rest[0] in ("it", "them", "everything", "me", "you", "up"):
        return ""
    several = several or rest[-1].endswith("s")
    begin = f"(?:{_NUMBERS} )?{_DETERMINER}" if several else _DETERMINER
    parts = [_escape(third_person(word)) for word in rest if word not in _DETERMINERS]
    if several:
        parts[-1] = _plural(rest[-1])
    return begin + f" {_DETERMINER}".join(parts)


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


_WORD = re.compile(r"[\w$€£%]+(?:['’.:,-][\w]+)*'?|[^\w\s]")


def ending_of(subject: Subject, found: Predicate) -> Ending | None:
    """What a clause ends of what was said before; None where nothing."""
    # As they were written: "driver's" is one word.
    lows = [word.replace("’", "'") for word in _WORD.findall(found.tail().lower())]
    if found.habit_over or len(lows) > 16 or subject.clausal:
        return None
    ending = _of(subject, found, lows)
    if ending is None:
        return None
    if subject.name != USER and not subject.single:
        return Ending(ending.slots, (), ending.exact + ending.sole)
    return ending


def also_ended(ending: Ending | None, subject: Subject, change: str, value: str) -> Ending | None:
    """What a new residence or employer ends beside the value of its slot, and what it ends of one
    who has no slots ("my sister", who may be one of several). `change` is the attribute."""
    lead = _escape(subject.lead) if subject.name != USER else ""
    ending = ending or Ending()
    known, sole = list(ending.exact), list(ending.sole)
    place = _escape(value.rsplit(", ", 1)[-1])
    if change == "marital_status":
        slots = _STATUS_ENDS.get(value, ())
        return ending._replace(slots=(*ending.slots, *slots)) if slots and not lead else (
            ending if known or sole or ending.slots else None)  # fmt: skip
    if change.endswith((" dose", " dosage")) and not lead:
        drug = _escape(change.rsplit(" ", 1)[0])
        known.append(f"takes [0-9][0-9.,]* ?[a-z]* (?:of )?{drug}")
    if change in ("residence", "address"):
        known.append(
            f"{lead}(?:(?:(?:home|current|home) )?address is|home is (?:in|at|on)|lives at)"
            f" (?!.*{place}(?:$|[^[:alnum:]]))"
        )
        if change == "address" and ", " in value:
            known.append(f"{lead}(?:lives|resides) in (?!.*{place})[^ ]+(?: [^ ]+)?(?:, .+)?$")
    kin = "|".join(sorted(RELATIONS))
    if subject.lead and subject.single and not subject.possessed and not subject.kin:
        # "Ann" is "sister Ann", where no other is known.
        lead = f"(?:{kin}) {lead}"
    if lead:
        held = {"residence": "(?:lives|is living|resides|is based|moved to)",
                "employer": "(?:works (?:at|for)|joined|is employed)",
                "job": "(?:is an?|works as)", "age": "(?:is|turned) [0-9a-z-]+(?: years old)?$",
                }.get(change)  # fmt: skip
        if held:
            said = "" if held.endswith("$") else f"(?! .*{place})(?![[:alnum:]])"
            sole.append(f"{lead}(?:(?:now|currently) )?{held}{said}")
    if not (known or sole or ending.slots):
        return None
    return Ending(ending.slots, tuple(known), tuple(sole))


_STATUS_ENDS = {
    "married": ("fiancé",),
    "divorced": ("spouse",),
    "widowed": ("spouse",),
    "single": ("spouse", "partner", "fiancé"),
}
_SPORT = (
    "(?!.*(?:soccer|football|basketball|volleyball|hockey|cricket|rugby|debate|swim|track|chess"
    "|dance|cheer|quiz|baseball|softball|handball|rowing|relay|bowling))"
)
_UNITS = word_set("team department project group squad unit division branch office crew shift desk")


def _transferred(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Was transferred to the search team", "moved to the search team"."""
    verb = lows[0] if found.verb == "be" and lows else found.verb
    if verb not in _TRANSFERRED or "to" not in lows or found.unreal or found.negated:
        return None
    words = _untimed(lows[lows.index("to") + 1 :])
    if verb in ("transfer", "transferred") and len(words) == 1:
        held = "(?:plays for|studies at|is a student at|attends)"
        return Ending((), (), (f"{_ADVERB}{held} (?!.*{_escape(words[0])})",))
    if not words or words[-1] not in _UNITS or words[:1] == ["my"]:
        return None
    place = _escape(" ".join(words[-2:]))
    held = f"{_ADVERB}{_PLACED} {_SPORT}(?!.*{place}).{{1,40}}{words[-1]}$"
    return Ending((), (), (held,))


_TRANSFERRED = word_set(
    "transferred transfer moved move reassigned switched switch relocated promoted assigned joined"
)
_CLASSES = (
    word_set("tea coffee water juice milk beer wine soda cola cocoa espresso"),
    word_set("cats dogs"), word_set("mac windows linux macos"), word_set("android iphone ios"),
    word_set("train plane car bus bike trains planes cars buses"), word_set("mornings evenings"),
    word_set("summer winter spring autumn"), word_set("tabs spaces"), word_set("cash card"),
    word_set("email phone text calls texts emails sms chat"), word_set("tv radio"),
    word_set("beach mountains"), word_set("apartments houses"), word_set("vim emacs vscode"),
    word_set("python java rust go javascript typescript"), word_set("ebooks paperbacks audiobooks"),
)  # fmt: skip


def _preferred(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Prefers light themes now" ends "Prefers dark themes"."""
    changed = bool({"now", "again", "actually", "instead", "lately"} & (set(lows) | found.adverbs))
    if not changed or found.negated or found.unreal or found.tense != "present":
        return None
    words = [low for low in lows if low not in ("now", "again", "actually", "instead", "lately",
                                                "these", "days", "my", "the")]  # fmt: skip
    if not 0 < len(words) < 4:
        return None
    if len(words) > 1:
        own, head = _escape(" ".join(words[:-1])), _escape(words[-1])
        return Ending((), (f"{_ADVERB}prefers {_DETERMINER}(?!{own} )[^ ]+(?: [^ ]+)? {head}$",))
    others = next((group - {words[0]} for group in _CLASSES if words[0] in group), frozenset())
    return Ending((), (f"{_ADVERB}prefers (?:{'|'.join(sorted(others))})$",)) if others else None


_UNDONE = NOT_QUITE | word_set("never barely hardly")


def _of(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    own = subject.possessed and subject.name != USER and not subject.attribute
    if _UNDONE & found.adverbs:
        return None
    gone = _gone(subject, found, lows, own=own)
    if gone is not None:
        return gone
    left = _left_user(subject, found, lows) or _of_others(subject, found, lows, own=own)
    if left is not None:
        return left
    ending = _of_user(subject, found, lows)
    if ending is None or subject.name == USER:
        return ending
    lead = _escape(subject.lead)
    return ending._replace(
        exact=tuple(lead + part for part in ending.exact),
        sole=tuple(lead + part for part in ending.sole),
    )


_OFF = word_set("cancelled canceled scrapped abandoned")


def _of_others(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My flight got cancelled", "Karen is no longer my boss", "Anna moved out"."""
    if subject.name == USER or found.unreal:
        return None
    lead = _escape(subject.lead.strip())
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    if (
        passive
        and not found.negated
        and ((lows[:1] and lows[0] in _OFF) or lows[:2] == ["called", "off"])
    ):
        return Ending((), (f"{lead} is{_HEAD}",))
    if found.verb == "be" and found.negated and lows[:1] == ["my"] and lows[1:2]:
        role = _escape(lows[1])
        return Ending((), (f"{role}(?:'s name)? is {lead}", f"{lead} is their {role}"))
    if own or found.negated:
        return None
    if _base(found.verb) == "move" and lows[:1] == ["out"]:
        return Ending((), (f"{lead} is their (?:roommate|flatmate|housemate|neighbou?r|tenant)",))
    return None


def _of_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """What a predicate ends of its subject, without the words that name them."""
    if found.negated:
        return _denied(found, lows)
    transferred = _transferred(found, lows)
    if transferred is not None:
        return transferred
    if found.verb == "prefer":
        return _preferred(found, lows)
    if found.unreal:
        return None
    resumed = _resumed(found, lows)
    if resumed is not None or found.tense == "present":
        return resumed or _in_frame(found, lows)
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
    if verb == "decide" and words[:2] == ["not", "to"] and len(words) > 2:
        return _patterns(_intended(words[2], words[3:]))
    if verb == "recover" and words[:1] == ["from"] and (thing := _thing(words[1:])):
        ill = "(?:is recovering from|has|suffers from|is suffering from|is ill with|is down with)"
        return _patterns([f"{ill} {thing}"])
    if verb == "graduate":
        where = _thing(words[1:]) if words[:1] == ["from"] else ""
        student = ["is an? (?:[a-z-]+ ){0,3}student"]
        return _patterns([*student, f"(?:studies|is studying|goes) (?:at|to) {where}"] if where
                         else student)  # fmt: skip
    if verb == "retire":
        return _patterns([f"works (?:as|at|for){_HEAD}"], slots=["job", "employer"])
    if verb == "close" and words[-1:] == ["account"]:
        return _quit(words)
    if verb in _LEAVING or verb in _STOPPING:
        return _stopped(words) if verb in _STOPPING else _quit(words)
    if verb == "pay" and "back" in words and (owed := [low for low in words if low != "back"]):
        return _patterns([f"owes {_thing(owed)}"] if _thing(owed) else [])
    raised = verb in ("upgrade", "downgrade", "increase", "reduce", "raise", "lower", "extend")
    if raised and words[:1] == ["my"] and "to" in words[2:6]:
        noun = _escape(" ".join(words[1 : words.index("to")]))
        return _patterns([f"{noun} is{_HEAD}"])
    if verb in ("rename", "renamed") and words[:1] == ["my"] and "to" in words[2:5]:
        noun = _escape(" ".join(words[1 : words.index("to")]))
        return _patterns([], [f"{noun}(?:'s name)? is{_HEAD}",
                              f"has {_DETERMINER}{noun},? (?:called|named){_HEAD}"])  # fmt: skip
    if verb == "move" and words[:2] == ["out", "of"]:
        return _patterns([f"(?:lives|is living|stays) (?:with|in|at) {_thing(words[2:])}",
                          *_household(words[2:])] if _thing(words[2:]) else [])  # fmt: skip
    if verb in _PARTING or verb == "get":
        return _disposed(verb, words)
    if verb in ("switch", "change", "move", "transfer", "swap", "migrate", "convert", "upgrade",
                "downgrade"):  # fmt: skip
        return _switched(words)
    return None


_BORN = word_set("baby son daughter child kid twins boy girl")
_GETTING = word_set("get got have own buy bought adopt receive earn pass obtain")
_LOVED = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée husband wife")


def _resumed(found: Predicate, lows: list[str]) -> Ending | None:
    """What a positive statement ends of its denial: "got my license" ends "Does not have a
    license", "learned to swim" "Cannot swim"."""
    words = _untimed([low for low in lows if low not in _ASIDE | {"again"}])
    verb = _base(found.verb)
    if verb in ("learn", "learned", "learnt") and words[:1] == ["to"] and len(words) > 1:
        doing = _escape(" ".join(words[1:]))
        return _patterns([f"(?:cannot|can not|can't|does not know how to) {doing}"])
    if found.tense == "past" and verb in ("have", "had") and _BORN & set(words[:4]):
        return _patterns([f"(?:does not|doesn't) have {_DETERMINER}(?:kids?|child|children)",
                          "has no (?:kids|children)", "is (?:pregnant|expecting)"])  # fmt: skip
    if verb in ("go", "went", "visit", "travel", "see", "saw", "try") and found.tense == "past":
        seen = words[1:] if words[:1] == ["to"] else words
        end = next((i for i, low in enumerate(seen) if i and low in _FRAME_LINKS | {"in", "last"}),
                   len(seen))  # fmt: skip
        been = "(?:been to|visited|seen|tried|travel+ed to|gone to)"
        thing = _thing(seen[:end]) if seen else ""
        return _patterns([f"has never {been} {thing}"]) if thing else None
    if verb in ("find", "found") or (verb in _GETTING and found.tense == "past"):
        end = next((i for i, low in enumerate(words) if i and low in (*_FRAME_LINKS, "in")),
                   len(words))  # fmt: skip
        if thing := _thing(words[:end]):
            sought = [f"is (?:still )?(?:looking|searching|hunting) for {thing}"]
            if words[0] == "a" and words[1:2] == ["job"]:
                sought.append("is (?:unemployed|jobless|between jobs)")
            if verb in ("find", "found"):
                return _patterns(sought)
            denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
            return _patterns([*denied, *sought])
    if verb in _GETTING and words and (thing := _thing(words)):
        denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
        if words[-1] in _LOVED and found.tense != "past":
            denied.append("is (?:still |currently )?single")
        return _patterns(denied)
    if verb == "be" and words[:2] == ["in", "a"] and words[2:3] == ["relationship"]:
        return _patterns(["is (?:still |currently )?single"])
    if found.progressive and verb in ("date", "see") and words:
        return _patterns(["is (?:still |currently )?single"])
    again = "again" in lows or "again" in found.adverbs
    if again and found.tense == "present" and verb != "be" and not found.progressive:
        tail = f" {_thing(words)}" if words and _thing(words) else ""
        return _patterns([
            f"(?:does not|doesn't|no longer) {verb}s?{tail}",
            f"(?:stopped|quit|gave up) {gerund(verb)}{tail}",
        ])  # fmt: skip
    return None


def _verb(found: Predicate) -> str:
    """The base of the verb: "weighs" stays as it is behind a subject that is no first person."""
    return found.verb.removesuffix("s") if found.verb not in FORMS else found.verb


_FRAME_LINKS = word_set("to for as at with on from by")


def _in_frame(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Takes the train to work now" ends what else is taken to work."""
    if not {"now", "nowadays", "lately"} & (set(lows) | found.adverbs):
        return None
    words = [low for low in lows if low not in ("now", "nowadays", "lately", "instead")]
    if found.verb == "live" and words[:1] == ["alone"]:
        return _patterns([f"lives with{_HEAD}"])
    if "size" in words[:-1]:
        at = words.index("size")
        head = _escape(" ".join(words[: at + 1]))
        return Ending((), (), (f"{_ADVERB}{third_singular(_verb(found))} {head} [a-z0-9]+$",))
    if any(number(low) is not None or low[0].isdigit() for low in words):
        counts = "[0-9][0-9.,:]*|" + "|".join(sorted(NUMBERS, key=len, reverse=True))
        held = " ".join(
            f"(?:{counts})(?:st|nd|rd|th)?" if number(low) is not None or low[0].isdigit()
            else _escape(third_person(low)) for low in words
        )  # fmt: skip
        return Ending((), (), (f"{_ADVERB}{third_singular(_verb(found))} {held}$",))
    if found.verb == "be":
        return None
    at = next((i for i in range(1, len(words)) if words[i] in _FRAME_LINKS), 0)
    if not at or at > 5 or at + 1 >= len(words) or found.verb in ("have", "go", "want", "like"):
        return None
    tail = _escape(third_person(" ".join(words[at:])))
    said = _escape(third_person(" ".join(words[:at])))
    return Ending((), (), (f"{_ADVERB}{third_singular(found.verb)} (?!{said} ).{{2,40}} {tail}$",))


def _base(verb: str) -> str:
    """The base of a verb that ends something, whatever form it is read in."""
    if verb in _PASTS:
        return _PASTS[verb]
    if verb in FORMS:
        return FORMS[verb][0]
    stem = verb.removesuffix("ed")
    if stem == verb:
        return verb
    return next((base for base in (stem, stem + "e", stem[:-1], stem[:-1] + "y") if base in _KNOWN),
                stem)  # fmt: skip


_PASTS = {
    "sold": "sell", "lost": "lose", "gave": "give", "got": "get", "left": "leave",
    "quit": "quit", "broke": "break", "threw": "throw", "paid": "pay",
    "learned": "learn", "learnt": "learn", "decided": "decide", "recovered": "recover",
    "retired": "retire", "graduated": "graduate", "closed": "close",
    "visited": "visit", "travelled": "travel",
    "traveled": "travel", "tried": "try", "bought": "buy", "went": "go", "saw": "see",
    "adopted": "adopt", "received": "receive", "obtained": "obtain",
}  # fmt: skip
_KNOWN = (
    _STOPPING | _LEAVING | _PARTING | word_set("donate trade replace unsubscribe cease retire")
    | word_set("terminate delete separate move change migrate rename upgrade downgrade divorce")
    | word_set("learn dump split call earn receive obtain pass adopt convert die drop cancel")
)  # fmt: skip


def _patterns(
    exact: Iterable[str], sole: Iterable[str] = (), slots: Sequence[str] = ()
) -> Ending | None:
    whole, loose = list(exact), list(sole)
    if not whole and not loose and not slots:
        return None

    def joined(parts: list[str]) -> tuple[str, ...]:
        heads = [part for part in parts if part.endswith(_HEAD)]
        rest = [part for part in parts if not part.endswith(_HEAD)]
        ends = [f"(?:{'|'.join(rest)}){_REST}"] if rest else []
        return tuple(f"{_ADVERB}{part}" for part in (*heads, *ends))

    return Ending(tuple(slots), joined(whole), joined(loose))


def _denied(found: Predicate, lows: list[str]) -> Ending | None:
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
        if over and words[-1].endswith("s"):
            thing = _DETERMINER + thing
        last = _escape(" ".join(low for low in words if low not in _DETERMINERS))
        kin = words[-1] in RELATIONS - PETS
        named = [f"{last}(?:'s name)? is{_HEAD}"] if kin else []
        return _patterns([f"{_any(_HAVING)} {thing}", *named])
    if not (over or undone):
        if found.unreal and "going" in [word.low for word in found.words[: found.after]]:
            return _patterns(_intended(found.verb, words))
        return None
    if found.verb == "be":
        thing = _thing(words)
        return _patterns([f"(?:is|has been) {thing}"] if thing else [])
    doing = _doing(found.verb, words)
    if undone or found.progressive or found.unreal:
        doing += _intended(found.verb, words)
    if undone and found.tense == "past":
        thing = _thing(words)
        doing += [f"{_past(found.verb)}{' ' + thing if thing else ''}"]
    return _patterns(doing)


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
    thing += "(?: diet| plan| program| classes| class| lessons| course| training)?"
    whole = [f"{_any(_DOING)} {thing}", f"{_any(_BELONGING)} {thing}",
             f"(?:has|is) (?:[a-z'-]+ ){{1,4}}(?:at|with|for) {thing}"]  # fmt: skip
    if words[-1] in _MEMBERSHIP and len(words) > 1 and (held := _thing(words[:-1])):
        whole.append(f"{_any(_BELONGING)} {held}")
        whole.append(f"has {_DETERMINER}{words[-1]} (?:to|at|with|for|of) {held}")
    return _patterns(whole)


_OWN = (["my"], ["the"], ["our"], ["his"], ["her"], ["their"], ["both"], ["all"])


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
    if words[:1] not in _OWN and verb not in ("swap", "trade", "replace"):
        return None
    words = [low for low in words if low != "old"] or words
    if words[1:2] == ["job"] and verb == "lose":
        return _patterns([], slots=["employer"])
    thing = _thing(words)
    if not thing:
        return None
    if verb == "break" or words[-1] in ("way", "time", "mind", "keys", "phone", "weight", "wallet"):
        return None
    bare = _escape(" ".join(low for low in words if low not in _DETERMINERS | {"both", "all"}))
    return _patterns(
        [f"{_any(_HAVING)} {thing}", f"{bare} is an?{_HEAD}"],
        [f"{_any(_HAVING)} {_DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}",
         f"[a-z ]{{1,20}} is {thing}"],
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
    if verb in ("call", "break", "end", "cancel") and "engagement" in words:
        return _patterns(["is engaged"], slots=["fiancé"])
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
    identity = f"(?:{roles})(?:'s name)? is (?:called )?{who}{_HEAD}"
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


def _gone(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My rabbit passed away", "Tiger died", "my tesla was stolen"."""
    dying = _base(found.verb) in _DYING or (found.verb == "be" and lows[:1] == ["dead"])
    if found.verb in ("pass", "passed") and lows[:1] != ["away"]:
        dying = False
    ran = found.verb in ("run", "ran", "fly", "flew", "got") and lows[:1] == ["away"]
    put = found.verb == "be" and found.tense == "past" and lows[:2] == ["put", "down"]
    ran = ran or put or (found.verb in ("escaped", "escape") and not lows)
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    lost = passive and bool(lows[:1]) and lows[0] in _LOST
    if not (dying or ran or lost) or found.negated or found.unreal:
        return None
    if subject.name == USER or "'s" in subject.name:
        return None
    name = _escape(subject.name)
    pets = "|".join(sorted(_escape(pet) for pet in PETS))
    if subject.name in RELATIONS - PETS and dying:
        lead = _escape(subject.lead.strip())
        return Ending((), (f"{lead} (?:is (?:[0-9]|turning|in )|lives|works|has|turned)",))
    if own and (lost or subject.name in PETS or not subject.relation):
        if subject.name in RELATIONS - PETS or (subject.kin and subject.kin not in PETS):
            return None
        noun = f"{_escape(subject.kin)} {name}" if subject.kin else name
        return _patterns(
            [f"{_any(_HAVING)} {_DETERMINER}{noun}", f"{noun} is an?{_HEAD}",
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
    if not words:
        return None
    if "from" in words and "to" in words[words.index("from") :]:
        begin = words.index("from") + 1
        end = words.index("to", begin)
        thing = _thing(words[begin:end])
        if not thing or end - begin > 4:
            return None
        return _patterns(
            [
                f"(?:{_any(_DOING)}|{_any(_HAVING)}|{_PLACED}|works with|prefers) {thing}",
                f"(?:lives|is living|resides|is based) in {thing}",
            ],
            [
                f"[a-z ]{{2,30}} is {thing}(?: (?:tier|plan|version|package|level|model|one))?",
                f"(?!used|no|not|does|did|switched|moved)[a-z' ]{{2,40}} (?:with|at|from|by|on) "
                f"{thing}",
            ],
        )
    more = words[1:2]
    if not words:
        return None
    plural = words[0].endswith("s") and words[0].isalpha()
    if plural and (not more or more[0] in ("and", "to", ",")):
        # "Changed gyms": of a thing there is one.
        return _patterns([f"{_escape(words[0][:-1])} is{_HEAD}"])
    return None
