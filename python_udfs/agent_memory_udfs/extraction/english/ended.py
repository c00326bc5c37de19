"""What an English statement ends: "gave up the violin" ends "Plays the violin".

The statement of the end is put into the words in which what ends was remembered, as a pattern of
its beginning. A pattern of PostgreSQL: the memories of the scope are looked through there.
"""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .ended_patterns import (
    ADVERB,
    ASIDE,
    BELONGING,
    DETERMINER,
    DETERMINERS,
    DOING,
    HAVING,
    HEAD,
    TIMES,
    any_of,
    doing,
    escape,
    intended,
    patterns,
    thing_of,
    untimed,
)
from .ended_verbs import DYING, LEAVING, LOST, PARTING, STOPPING, base_of, is_of_one_time
from .finished import done_with, from_to, over
from .predicate import Predicate
from .replaced import (
    FRAME_LINKS,
    another_one,
    commuting,
    dose,
    grade,
    in_frame,
    instead,
    no_more_meat,
    no_more_taken,
    off_drug,
    raised_pay,
    settled_in,
    taken_to,
)
from .subjects import Subject
from .switched import preferred, switched, transferred, used_instead
from .tokens import is_capital
from .verbs import FORMS, form_of, gerund
from .words import PETS, RELATIONS

_OVER = word_set("anymore longer")
_PASSING = word_set(
    "today tonight tomorrow now while moment week weekend day evening morning afternoon minute "
    "second hour briefly temporarily almost nearly if could would should"
)
_SPOUSES = word_set("wife husband spouse")
_LOVERS = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée")


_WORD = re.compile(r"[\w$€£%]+(?:['’.:,-][\w]+)*'?|[^\w\s]")


def ending_of(subject: Subject, found: Predicate) -> Ending | None:
    """What a clause ends of what was said before; None where nothing."""
    # As they were written: "driver's" is one word.
    lows = [word.replace("’", "'") for word in _WORD.findall(found.tail().lower())]
    if (
        found.habit_over
        or len(lows) > 16
        or subject.clausal
        or is_of_one_time(f"{found.verb} {' '.join(lows)}")
    ):
        return None
    ending = None if _JEST.search(found.text) else _of(subject, found, lows)
    if ending is None or (base_of(found.verb) in _LOSING and _MADE_GOOD.search(found.text.lower())):
        return None
    if base_of(found.verb) in PARTING and _has_another(found.text.lower(), lows):
        return None
    title = found.words[found.after : found.after + 1]
    titled = base_of(found.verb) == "finish" and title and is_capital(found.text, title[0])
    if (
        titled
        or base_of(found.verb) in _SURELY
        or (found.verb in ("give", "gave") and lows[:1] == ["up"])
    ):
        ending = ending._replace(surely=True)
    if subject.name != USER and not subject.single:
        return ending._replace(exact=(), sole=ending.exact + ending.sole)
    return ending


_JEST = re.compile(r"\b(?:just kidding|only joking|april fools|jk)\b", re.IGNORECASE)
_LOSING = word_set("lose break run ran lost broke stolen steal forget leave fly escape drop be get")
# "I lost my inhaler and need a new one", "Bello ran away but came back"
_MADE_GOOD = re.compile(
    r"\b(?:need|needs|ordered|order|get|getting|got|buy|bought|find|found|sending me|send me) "
    r"(?:an? |the )?(?:new|another|replacement)(?: one| ones)?"
    r"(?=$|[,.!;?]| and\b| soon\b| today\b| asap\b)"
    r"|\b(?:but|and|then) (?:(?:he|she|it|they|we|i|now|then|luckily) )*"
    r"(?:came back|is back|are back"
    r"|returned|turned up|found (?:it|him|her|them)|(?:got|have) (?:it|him|her|them) back)\b"
)


def _has_another(text: str, lows: list[str]) -> bool:
    """Whether one like it took its place: "sold my bike and bought a better bike"."""
    head = next((i for i, low in enumerate(lows) if low in TIMES | {"and", ",", "for"}), len(lows))
    noun = lows[head - 1] if head else ""
    another = rf"\b(?:bought|got|ordered|buy|get) an? (?:[\w-]+ ){{0,3}}{re.escape(noun)}\b"
    return noun.isalpha() and re.search(another, text) is not None


def also_ended(ending: Ending | None, subject: Subject, change: str, value: str) -> Ending | None:
    """What a new residence or employer ends beside the value of its slot, and what it ends of one
    who has no slots ("my sister", who may be one of several). `change` is the attribute."""
    lead = escape(subject.lead) if subject.name != USER else ""
    ending = ending or Ending()
    known, sole = list(ending.exact), list(ending.sole)
    place = escape(value.rsplit(", ", 1)[-1])
    if change == "marital_status":
        slots = _STATUS_ENDS.get(value, ())
        return ending._replace(slots=(*ending.slots, *slots)) if slots and not lead else (
            ending if known or sole or ending.slots else None)  # fmt: skip
    if change.endswith((" dose", " dosage")) and not lead:
        drug = escape(change.rsplit(" ", 1)[0])
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


_SURELY = (
    (STOPPING - {"end", "finish", "drop"})
    | (LEAVING - {"leave", "drop", "end"})
    | word_set("switch switched change disband disbanded folded dissolved divorce separate rehome")
)
_STATUS_ENDS = {
    "married": ("fiancé",),
    "divorced": ("spouse",),
    "widowed": ("spouse",),
    "single": ("spouse", "partner", "fiancé"),
}
_UNDONE = word_set("never barely hardly")


def _of(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    own = subject.possessed and subject.name != USER and not subject.attribute
    if found.not_quite or _UNDONE & found.adverbs:
        return None
    known = another_one(found) or dose(subject, found, lows) or grade(subject, found, lows)
    known = known or _disbanded(subject, found, lows) or _done_by_others(subject, found, lows)
    if known is not None:
        return known
    gone = from_to(subject, found, lows)
    gone = gone or _gone(subject, found, lows, own=own) or over(subject, found, lows)
    if gone is not None:
        return gone
    left = _left_user(subject, found, lows) or _of_others(subject, found, lows, own=own)
    if left is not None:
        return left
    ending = _of_user(subject, found, lows)
    if ending is None or subject.name == USER:
        return ending
    lead = escape(subject.lead)
    return ending._replace(
        exact=tuple(lead + part for part in ending.exact),
        sole=tuple(lead + part for part in ending.sole),
    )


_DISBANDED = (("broke", "up"), ("split", "up"), ("closed", "down"), ("shut", "down"),
              ("disbanded",), ("folded",), ("went", "bankrupt"), ("dissolved",))  # fmt: skip


def _disbanded(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Our band broke up", "my gym closed down"."""
    spoken = [word.low for word in found.words[found.after - 1 : found.after + 1]]
    if subject.name == USER or found.negated or found.unreal or found.tense == "present":
        return None
    if not any(tuple(spoken[: len(words)]) == words for words in _DISBANDED):
        return None
    if lows[:1] in (["up"], ["down"]) and set(lows[1:2]) & DETERMINERS:
        return None  # "our team broke up the fight"
    noun = subject.name.split()[0]
    named = [word for word in subject.lead.split() if word[:1].isupper()]
    if not subject.possessed and not named:
        return None
    if noun in RELATIONS or (lows[:1] == ["with"]):
        return None
    name = escape(" ".join(named).lower()) if named else ""
    verbs = "(?:plays|sings|drums|works|is|volunteers|goes|attends|runs|trains|swims|dances)"
    if name:
        return Ending((), (f"{verbs} .{{0,40}}{name}{HEAD}", f"[a-z ]{{2,24}} is {name}{HEAD}"))
    thing = escape(noun)
    return Ending((), (), (f"{verbs} .{{0,24}}(?:a|the|their|local) {thing}{HEAD}",
                           f"{thing} is{HEAD}"))  # fmt: skip


_OFF = word_set("cancelled canceled scrapped abandoned")


def _of_others(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My flight got cancelled", "Karen is no longer my boss", "Anna moved out"."""
    if subject.name == USER or found.unreal:
        return None
    lead = escape(subject.lead.strip())
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    if (
        passive
        and not found.negated
        and ((lows[:1] and lows[0] in _OFF) or lows[:2] == ["called", "off"])
    ):
        return Ending((), (f"{lead} is{HEAD}",))
    if found.verb == "be" and found.negated and lows[:1] == ["my"] and lows[1:2]:
        role = escape(lows[1])
        return Ending((), (f"{role}(?:'s name)? is {lead}", f"{lead} is their {role}"))
    if own or found.negated:
        return None
    if base_of(found.verb) == "move" and lows[:1] == ["out"]:
        return Ending((), (f"{lead} is their (?:roommate|flatmate|housemate|neighbou?r|tenant)",))
    return None


def _of_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """What a predicate ends of its subject, without the words that name them."""
    if found.negated:
        return _denied(found, lows)
    moved = transferred(found, lows)
    if moved is not None:
        return moved
    if found.verb == "prefer":
        return preferred(found, lows)
    if found.unreal:
        return used_instead(found, lows)
    if found.verb in ("have", "own") and lows[:1] == ["no"] and found.tense != "past":
        return _lacked(["any", *lows[1:]], over=lows[-1:] == ["anymore"])
    if found.verb in ("get", "got", "receive", "have", "had") and (raise_ := raised_pay(lows)):
        return raise_
    verb = base_of(found.verb)
    words = [low for low in lows if low not in ("recently", "finally", "just")]
    obliged = verb == "have" and words[:1] == ["to"] and base_of("".join(words[1:2])) in _OBLIGED
    if obliged and found.tense == "past":
        verb, words = base_of(words[1]), words[2:]  # "had to sell my car"
    if (other := instead(found, lows)) is not None:
        return other
    if (diet := no_more_meat(verb, words)) or (diet := commuting(found, lows)):
        return diet
    if found.tense != "present" and (
        settled := settled_in(verb, words) or taken_to(verb, words) or off_drug(verb, words)
    ):
        return settled
    done = done_with(found, words)
    if done:
        stopped = _stopped(done)
        return stopped and stopped._replace(surely=True)
    switching = words[1:] if verb == "be" and words[:1] in (["switching"], ["pivoting"]) else (
        words if found.progressive and verb == "switch" else [])  # fmt: skip
    if switching and found.tense == "present" and {"from", "to"} <= set(switching):
        return switched(switching)
    resumed = None if obliged else _resumed(found, lows)
    if resumed is not None or found.tense == "present":
        return resumed or in_frame(found, lows)
    if verb == "call" and "off" in (*words[:1], *untimed(words)[-1:]):
        return _called_off([low for low in words if low != "off"])
    if verb in _DROPPING and (idea := _ideas(words)):
        return patterns(intended(idea[0], idea[1:]))
    if verb in PARTING and (named := _gave_away(found, verb, words)):
        return named
    parted = _parted(verb, words, subject)
    if parted is not None:
        return parted
    if verb == "give" and words[:1] == ["up"]:
        if words[1:] in (["my", "seat"], ["my", "spot"], ["my", "turn"], ["my", "place"]):
            return None  # to somebody who needed it
        return _stopped(words[2:] if words[1:2] == ["on"] else words[1:])
    if verb == "drop" and words[:2] == ["out", "of"]:
        return _quit(words[2:])
    if verb == "drop" and words[:1] == ["out"]:
        return _quit(words[1:])
    if verb == "decide" and words[:2] == ["not", "to"] and len(words) > 2:
        return patterns(intended(words[2], words[3:]))
    if verb == "recover" and words[:1] == ["from"] and (thing := thing_of(words[1:])):
        ill = "(?:is recovering from|has|suffers from|is suffering from|is ill with|is down with)"
        return patterns([f"{ill} {thing}"])
    if verb == "graduate" and words[:1] != ["to"]:
        where = thing_of(untimed(words[1:])) if words[:1] == ["from"] else ""
        student = ["is an? (?:[a-z-]+ ){0,3}student"]
        return patterns([*student, f"(?:studies|is studying|goes) (?:at|to) {where}"] if where
                         else student)  # fmt: skip
    if verb == "retire" and words[:1] in _OWN:
        return _disposed("sell", words)  # "retired the old laptop"
    if verb == "retire":
        return patterns([f"works (?:as|at|for){HEAD}"], slots=["job", "employer"])
    if verb == "close" and words[-1:] == ["account"]:
        return _quit(words)
    if verb in LEAVING or verb in STOPPING:
        return _stopped(words) if verb in STOPPING else _quit(words)
    if verb == "pay" and "back" in words and (owed := [low for low in words if low != "back"]):
        return patterns([f"owes {thing_of(owed)}"] if thing_of(owed) else [])
    raised = verb in ("upgrade", "downgrade", "increase", "reduce", "raise", "lower", "extend")
    if raised and words[:1] == ["my"] and "to" in words[2:6]:
        noun = escape(" ".join(words[1 : words.index("to")]))
        return patterns([f"{noun} is{HEAD}"])
    if verb in ("rename", "renamed") and words[:1] == ["my"] and "to" in words[2:5]:
        noun = escape(" ".join(words[1 : words.index("to")]))
        return patterns([], [f"{noun}(?:'s name)? is{HEAD}",
                              f"has {DETERMINER}{noun},? (?:called|named){HEAD}"])  # fmt: skip
    if verb == "move" and words[:2] == ["out", "of"]:
        end = next((i for i, low in enumerate(words) if low in ("into", "to")), len(words))
        home = words[2:end]
        return patterns([f"(?:lives|is living|stays) (?:with|in|at) {thing_of(home)}",
                          *_household(home)] if thing_of(home) else [])  # fmt: skip
    if verb in PARTING or verb == "get":
        return _disposed(verb, words)
    if verb in ("switch", "change", "move", "transfer", "swap", "migrate", "convert", "upgrade",
                "downgrade", "pivot", "pivoted", "transition", "transitioned"):  # fmt: skip
        return switched(words)
    return None


_YEAR = re.compile(r"(?:19|20)\d\d|years|ago")
_BORN = word_set("baby son daughter child kid twins boy girl")
_GETTING = word_set("get got have own buy bought adopt receive earn pass obtain")
_LOVED = word_set("girlfriend boyfriend partner fiance fiancé fiancee fiancée husband wife")


def _resumed(found: Predicate, lows: list[str]) -> Ending | None:
    """What a positive statement ends of its denial: "got my license" ends "Does not have a
    license", "learned to swim" "Cannot swim"."""
    words = untimed([low for low in lows if low not in ASIDE | {"again"}])
    verb = base_of(found.verb)
    if verb in ("learn", "learned", "learnt") and words[:1] == ["to"] and len(words) > 1:
        skill = escape(" ".join(words[1:]))
        return patterns([f"(?:cannot|can not|can't|does not know how to) {skill}"])
    if found.tense == "past" and verb in ("have", "had") and _BORN & set(words[:4]):
        childless = [f"(?:does not|doesn't) have {DETERMINER}(?:kids?|child|children)",
                     "has no (?:kids|children)"]  # fmt: skip
        long_ago = any(_YEAR.fullmatch(low) for low in lows)
        return patterns(childless if long_ago else [*childless, "is (?:pregnant|expecting)"])
    if verb in ("go", "went", "visit", "travel", "see", "saw", "try") and found.tense == "past":
        seen = words[1:] if words[:1] == ["to"] else words
        end = next((i for i, low in enumerate(seen) if i and low in FRAME_LINKS | {"in", "last"}),
                   len(seen))  # fmt: skip
        been = "(?:been to|visited|seen|tried|travel+ed to|gone to)"
        thing = thing_of(seen[:end]) if seen else ""
        return patterns([f"has never {been} {thing}"]) if thing else None
    if verb in ("find", "found") or (verb in _GETTING and found.tense == "past"):
        end = next((i for i, low in enumerate(words) if i and low in (*FRAME_LINKS, "in")),
                   len(words))  # fmt: skip
        for_another = words[end : end + 2] in (["for", "my"], ["for", "her"], ["for", "his"])
        if not for_another and (thing := thing_of(words[:end])):
            sought = [
                f"is (?:still )?(?:looking|searching|hunting|saving(?: up)?) for {thing}",
                f"(?:wants|plans|hopes|is planning|is looking|is saving(?: up)?) to buy {thing}",
            ]
            if words[0] == "a" and words[1:end] == ["job"]:
                sought.append("is (?:unemployed|jobless|between jobs)")
            if verb in ("find", "found"):
                return patterns(sought)
            denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
            return patterns([*denied, *sought])
    if verb in _GETTING and words and (thing := thing_of(words)):
        denied = [f"(?:does not|doesn't|no longer) ha(?:ve|s) {thing}", f"has no {thing}"]
        if words[-1] in _LOVED and found.tense != "past":
            denied.append("is (?:still |currently )?single")
        return patterns(denied)
    if verb == "be" and "allergic" in words[:2] and found.tense == "present":
        return _patterns_of_none("allergies")
    if verb == "be" and words[:2] == ["in", "a"] and words[2:3] == ["relationship"]:
        return patterns(["is (?:still |currently )?single"])
    if found.progressive and verb in ("date", "see") and words:
        return patterns(["is (?:still |currently )?single"])
    again = "again" in lows or "again" in found.adverbs
    if again and found.tense == "present" and verb != "be" and not found.progressive:
        tail = f" {thing_of(words)}" if words and thing_of(words) else ""
        return patterns([
            f"(?:does not|doesn't|no longer) {verb}s?{tail}",
            f"(?:stopped|quit|gave up) {gerund(verb)}{tail}",
        ])  # fmt: skip
    return None


def _patterns_of_none(kind: str) -> Ending | None:
    """Of having none of a kind."""
    return patterns([f"(?:has no|does not have any) (?:known |food |drug )*{kind}"])


_STEALING = word_set("stole steal nicked swiped wrecked wreck totaled totalled crashed destroyed")
_ROLES_AT_WORK = "(?:boss|manager|supervisor|team lead|colleague|co-?worker|teammate)"
_WORKPLACES = word_set("company firm team department business office organisation organization")


def _done_by_others(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Someone stole my bike", "my doctor took me off metformin", "Ellen left the company"."""
    if subject.name == USER or found.negated or found.unreal or found.tense == "present":
        return None
    verb = base_of(found.verb)
    if found.verb in _STEALING and lows[:1] == ["my"]:
        return _disposed("sell", lows)
    if found.verb in ("took", "taken", "take", "weaned", "got") and lows[:2] == ["me", "off"]:
        return no_more_taken(lows[2:])
    born = verb == "arrive" or (found.verb == "be" and lows[:1] == ["born"])
    if born and subject.possessed and subject.name.split()[0] in _BORN:
        return Ending((), ("is (?:pregnant|expecting|due)",))
    lead = escape(subject.lead.strip())
    in_with = lows[:3] in (["in", "with", "me"], ["in", "with", "us"])
    if verb == "move" and in_with and subject.name not in PETS:
        return patterns(["lives (?:alone|by (?:themselves|themself)|on their own)"])
    if verb == "move" and lows[:1] == ["out"]:
        home = Ending((), (f"{lead} lives (?:at home|with (?:them|us))",))
        if subject.lead[:1].isupper():
            shared = "(?:lives|is living|shares (?:a|an|the|their) [a-z]+) with"
            role = "(?:roommate|flatmate|housemate|neighbou?r|tenant)"
            return home._replace(
                exact=(*home.exact, f"{shared} {lead}{HEAD}", f"{lead} is their {role}",
                       f"has {DETERMINER}{role} (?:called|named) {lead}{HEAD}")
            )
        return home
    removed = found.verb in ("came", "come") and lows[:1] in (["off"], ["out"])
    removed = removed or (found.verb in ("be", "got", "get") and lows[:1] in (["removed"], ["off"]))
    if removed and subject.possessed and subject.name not in RELATIONS:
        return patterns([f"(?:wears|has) {DETERMINER}{escape(subject.name)}"])
    named = subject.lead[:1].isupper() and not subject.possessed and not subject.kin
    left = (verb == "leave" and lows[:1] == ["the"] and set(lows[1:2]) & _WORKPLACES) or (
        verb in ("quit", "resign", "retire") and not untimed(["x", *lows])[1:]
    )  # fmt: skip
    if named and left:
        return Ending(
            (), (f"{_ROLES_AT_WORK}(?:'s name)? is {escape(subject.lead.strip())}{HEAD}",)
        )
    return None


_OBLIGED = STOPPING | LEAVING | PARTING | word_set("call cancel")
_DROPPING = word_set("drop abandon scrap give ditch shelve bury let")


def _ideas(words: list[str]) -> list[str]:
    """What one meant to do, the verb first, of "the idea of adopting a dog"; [] of anything else."""
    at = next((i for i, low in enumerate(words) if low in _IDEAS), -1)
    if not 0 <= at < 4 or len(words) < at + 3:
        return []
    link, doing, *rest = words[at + 1 :]
    base = doing if link == "to" else _of_gerund(doing) if link in ("of", "for") else ""
    return [base, *rest] if base else []


_IDEAS = word_set("idea plan plans thought dream hope hopes intention")
_EVENTS = word_set(
    "wedding party trip holiday vacation appointment meeting flight interview surgery dinner "
    "reservation booking date event tour exam"
)


_JOURNEYS = word_set("trip holiday vacation flight visit tour cruise journey honeymoon")


def _called_off(words: list[str]) -> Ending | None:
    """ "Called off the wedding", "cancelled my dentist appointment"."""
    words = [low for low in untimed(words) if low not in DETERMINERS]
    if "engagement" in words:
        return patterns(["is engaged"], slots=["fiancé"])
    if not words or len(words) > 4:
        return None
    thing = escape(" ".join(words))
    planned = [f"(?:has|is planning|plans|booked|is going on) {DETERMINER}{thing}",
               f"{thing}(?: date)? is{HEAD}"]  # fmt: skip
    if words[-1] in _JOURNEYS and len(words) > 1:  # "the Iceland trip" of "Is going to Iceland"
        place = escape(" ".join(words[:-1]))
        planned.append(
            "(?:is (?:going|flying|travell?ing|driving|heading)(?: to (?:go|fly|travel))? to"
            "|(?:plans|is going|is planning) to (?:visit|go to|fly to|travel to)|is visiting"
            f"|(?:has )?booked a (?:trip|flight|holiday) to) {place}{HEAD}"
        )
    if words[-1] == "wedding":
        planned.append("(?:is getting|is going to get|plans to get) married")
        planned.append(f"(?:is marrying|is going to marry|plans to marry){HEAD}")
    return patterns(planned)


def _gave_away(found: Predicate, verb: str, words: list[str]) -> Ending | None:
    """ "Gave Coco away", "had to rehome Hugo": a pet by its name."""
    name = words[0] if words else ""
    spoken = next((word for word in found.words[found.after :] if word.low == name), None)
    named = spoken is not None and is_capital(found.text, spoken) and name.isalpha()
    away = verb in ("rehome", "surrender") or (
        verb == "give" and {"away", "up", "to"} & set(words[1:3])
    ) or (verb == "lose" and not untimed(words)[1:])  # fmt: skip
    if not named or not away or name in PETS or name in RELATIONS or _PASSING & set(words):
        return None
    return patterns(_pet(escape(name)))


def _pet(name: str) -> list[str]:
    """Patterns of having a pet of this name."""
    pets = "|".join(sorted(escape(pet) for pet in PETS))
    having = f"(?:has|got|adopted|owns|keeps) {DETERMINER}"
    return [f"{having}(?:[a-z'-]+ ){{0,3}}(?:called|named) {name}",
            f"{having}(?:[a-z'-]+ ){{0,2}}(?:{pets}),? {name}",
            f"(?:{pets})(?:'s name)? is (?:called |named )?{name}",
            f"(?:{pets}) {name} is an?{HEAD}"]  # fmt: skip


# Of which kinds one has none, and how one tells of them.
_KINDS = {
    "pets": f"(?:has|owns|keeps|adopted) .{{0,30}}(?:{'|'.join(sorted(PETS))})",
    "children": r"(?:has .{0,30}(?:kids?|child|children|sons?|daughters?|twins|baby)"
    r"|(?:son|daughter)(?:'s name)? is)",
    "siblings": r"(?:has .{0,30}(?:siblings?|brothers?|sisters?)"
    r"|(?:brother|sister)(?:'s name)? is)",
    "allergies": r"(?:is (?:[a-z]+ )?allergic to .*|has an? (?:[a-z-]+ )?allergy)",
}
_KIND_OF = {"pets": "pets", "pet": "pets", "animals": "pets", "children": "children",
            "kids": "children", "siblings": "siblings", "allergies": "allergies"}  # fmt: skip


def _lacked(words: list[str], *, over: bool) -> Ending | None:
    """ "Don't have a niece", "have no pets": what ends of having."""
    if not words or words[0] in ("to", "been", "had", "time", "enough") or not thing_of(words):
        return None
    if not over and words[0] not in DETERMINERS:
        return None
    thing = thing_of(words)
    if over and words[-1].endswith("s"):
        thing = DETERMINER + thing
    last = escape(" ".join(low for low in words if low not in DETERMINERS))
    kin = words[-1] in RELATIONS - PETS
    named = [f"{last}(?:'s name)? is{HEAD}"] if kin else []
    kind = _KIND_OF.get(words[-1], "") if len(words) < 3 else ""
    whole = patterns([f"{any_of(HAVING)} {thing}", *named])
    if whole is None or not kind:
        return whole
    return whole._replace(exact=(*whole.exact, f"{ADVERB}{_KINDS[kind]}{HEAD}"))


def _denied(found: Predicate, lows: list[str]) -> Ending | None:
    """ "Don't play tennis anymore", "not moving to Rome after all", "don't have a niece"."""
    over = found.no_longer or bool(_OVER & set(lows)) or lows[-2:] == ["any", "more"]
    undone = lows[-2:] == ["after", "all"] or lows[:2] == ["after", "all"]
    words = list(lows)
    while words and words[-1] in ASIDE:
        words = words[:-1]
    adverbs = {low for low in found.adverbs if low in ("never", "hardly")}
    if adverbs or (_PASSING & set(words)):
        return None
    if found.verb in ("have", "own") and words and found.tense != "past":
        return _lacked(words, over=over)
    if not (over or undone):
        if found.unreal and "going" in [word.low for word in found.words[: found.after]]:
            return patterns(intended(found.verb, words))
        return None
    if found.verb == "be":
        thing = thing_of(words)
        return patterns([f"(?:is|has been) {thing}"] if thing else [])
    done = doing(found.verb, words)
    if undone or found.progressive or found.unreal:
        done += intended(found.verb, words)
    if undone and found.tense == "past":
        thing = thing_of(words)
        done += [f"{_past(found.verb)}{' ' + thing if thing else ''}"]
    return patterns(done)


def _past(verb: str) -> str:
    known = [form for form, (base, kind) in FORMS.items() if base == verb and kind == "past"]
    if known:
        return known[0]
    return verb + ("d" if verb.endswith("e") else "ed")


def _stopped(words: list[str]) -> Ending | None:
    """ "Stopped learning Korean", "gave up the violin"."""
    words = _without_aim(untimed(words))
    if not words or _PASSING & set(words):
        return None
    verb = _of_gerund(words[0])
    if verb == "run" and not words[1:]:
        return patterns([f"{done}(?! (?:an?|the|their) )" for done in doing(verb, [])])
    if verb:
        return patterns(doing(verb, words[1:]))
    if words[0].endswith("ing") and len(words) == 1:
        return None
    return _quit(words)


def _without_aim(words: list[str]) -> list[str]:
    """Without what it is for: "taking the pill to get pregnant"."""
    end = next(
        (i for i in range(2, len(words) - 1) if words[i] == "to" and not words[i - 1].endswith("ing")
         and form_of(words[i + 1]) == "base"), len(words))  # fmt: skip
    return words[:end]


def _of_gerund(word: str) -> str:
    """learn of "learning"; "" where the word is none."""
    known = FORMS.get(word, ("", ""))
    if known[1] == "ing":
        return known[0]
    if not word.endswith("ing") or len(word) < 5:
        return ""
    stem = word[:-3]
    if stem[-1:] == stem[-2:-1] and stem[-1:] not in "lsfz" and gerund(stem[:-1]) == word:
        return stem[:-1]  # run of "running"
    if gerund(stem) == word:
        return stem
    if gerund(stem + "e") == word:
        return stem + "e"
    return stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem


_JOINED = (
    "(?:gym|club|team|band|choir|church|bank|provider|carrier|network|school|university|college"
    "|employer|company|host|league|studio|internet provider|phone provider|yoga studio)"
)
_MEMBERSHIP = word_set("membership subscription account plan contract lease class classes course")


def _quit(words: list[str]) -> Ending | None:
    """ "Quit the choir", "left my job as a barista", "cancelled my Netflix subscription"."""
    words = untimed(words)
    if words[:1] in (["from"], ["out"]):
        words = words[1:]
    if words[:1] == ["my"] and "job" in words[1:4]:
        at = words.index("job") + 1
        if words[at : at + 1] == ["as"] and (thing := thing_of(words[at + 1 :])):
            return patterns([f"(?:works as|is) {thing}"])
        return patterns([], slots=["employer"]) if at == len(words) and at < 4 else None
    swapped = next((i for i, low in enumerate(words) if i and low == "for"), len(words))
    if set(words[swapped + 1 : swapped + 2]) & _OWNERS and set(words[swapped + 2 :]) & RELATIONS:
        return None  # "cancelled Netflix for my mother"
    words = words[:swapped]  # "left Comcast for Starlink"
    thing = thing_of(words)
    if not thing or words[0] in ("home", "work", "early", "house", "it", "me", "him", "her"):
        return None
    thing += (
        "(?: diet| plan| program| classes| class| lessons| course| training| subscription"
        "| membership| account)?"
    )
    whole = [f"{any_of(DOING)} {thing}", f"{any_of(BELONGING)} {thing}",
             f"(?:has|is) (?:[a-z'-]+ ){{1,4}}(?:at|with|for) {thing}"]  # fmt: skip
    whole.append(f"{_JOINED} is {thing}")
    if words[-1] in _MEMBERSHIP and len(words) > 1 and (held := thing_of(words[:-1])):
        whole.append(f"{any_of(BELONGING)} {held}")
        whole.append(f"has {DETERMINER}{words[-1]} (?:to|at|with|for|of) {held}")
    if words[-1] in _EVENTS and (off := _called_off(words)):
        return off._replace(exact=(*off.exact, *(patterns(whole) or Ending()).exact))
    return patterns(whole)


_OWNERS = word_set("my our his her their")
_VEHICLE = (
    "(?:car|van|truck|bike|motorbike|motorcycle|scooter|phone|laptop|camera|boat|guitar|computer)"
)
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
    words = untimed(words[:end])
    if words[:1] not in _OWN and verb not in ("swap", "trade", "replace"):
        return None
    old = "old" in words
    words = [low for low in words if low != "old"] or words
    if words[1:2] == ["job"] and verb == "lose":
        return patterns([], slots=["employer"])
    thing = thing_of(words)
    if not thing:
        return None
    if verb == "break" or words[-1] in ("way", "time", "mind", "keys", "phone", "weight", "wallet"):
        return None
    bare = escape(" ".join(low for low in words if low not in DETERMINERS | {"both", "all"}))
    whole = [f"{any_of(HAVING)} {thing}", f"{bare} is an?{HEAD}"]
    if old:
        return patterns(whole)  # "sold my old guitar" of "Has an electric guitar"
    return patterns(
        whole,
        [f"{any_of(HAVING)} {DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}",
         f"[a-z ]{{1,20}} is {thing}",
         f"{_VEHICLE} is {DETERMINER}(?:[a-z'-]+ ){{1,2}}{bare}"],
    )  # fmt: skip


def _household(words: list[str]) -> list[str]:
    """ "My parents' place" is where one lives with one's parents."""
    owner = next((low for low in words if low.endswith(("'", "'s"))), "")
    if not owner:
        return []
    return [f"(?:lives|is living|stays) (?:with|at) {DETERMINER}{escape(owner.rstrip(chr(39)))}"]


def _parted(verb: str, words: list[str], subject: Subject) -> Ending | None:
    """ "Broke up with Sofia", "got divorced", "separated"."""
    together = subject.trail.removeprefix(" with ").removeprefix("their ").strip()
    if verb in ("call", "break", "end", "cancel") and "engagement" in words:
        return patterns(["is engaged"], slots=["fiancé"])
    divorced = verb == "divorce" or (verb in ("get", "be") and words[:1] == ["divorced"])
    apart = (verb == "break" and words[:1] == ["up"]) or verb in ("separate", "split")
    if verb == "dump":
        apart, words = True, ["up", "with", *words]
    if not divorced and not apart:
        return None
    if verb == "split" and words[:1] != ["up"] and words:
        return None
    if words[:1] == ["up"] and set(words[1:2]) & DETERMINERS:
        return None  # "broke up the fight"
    at = words.index("with") + 1 if "with" in words else 0
    name = " ".join(untimed(words[at : at + 3])) if at else together.lower()
    if verb == "divorce" and words:
        name = " ".join(untimed(words)[:3])
    name = " ".join(low for low in name.split() if low not in DETERMINERS)
    role = name.split()[0] if name else ""
    if role and role in RELATIONS - _SPOUSES - _LOVERS:
        return None
    if role in _SPOUSES | _LOVERS:
        name = " ".join(name.split()[1:])
    roles = "|".join(sorted(_SPOUSES if divorced else _SPOUSES | _LOVERS))
    who = escape(name) if name else ""
    identity = f"(?:{roles})(?:'s name)? is (?:called )?{who}{HEAD}"
    exact = [
        f"has {DETERMINER}(?:{roles})",
        f"is (?:dating|seeing|married to|engaged to|in a relationship with|living with) "
        f"{who or '[[:alnum:]]+'}",
        "is in a relationship",
    ]
    if who:
        exact.append(identity)
        return patterns(exact)
    return patterns(exact, slots=["spouse"] if divorced else ["partner", "spouse", "fiancé"])


def _left_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "My girlfriend left me"."""
    if found.verb in ("leave", "dump") and lows[:1] == ["me"] and found.tense != "present":
        slot = "spouse" if subject.name in _SPOUSES else "partner"
        if subject.name in _SPOUSES | _LOVERS:
            return patterns([f"has {DETERMINER}{escape(subject.name)}"], slots=[slot])
    return None


def _gone(subject: Subject, found: Predicate, lows: list[str], *, own: bool) -> Ending | None:
    """ "My rabbit passed away", "Tiger died", "my tesla was stolen"."""
    dying = base_of(found.verb) in DYING or (found.verb == "be" and lows[:1] == ["dead"])
    if found.verb in ("pass", "passed") and lows[:1] != ["away"]:
        dying = False
    ran = found.verb in ("run", "ran", "fly", "flew", "got") and lows[:1] == ["away"]
    ran = ran and lows[1:2] not in (["from"], ["with"])
    put = found.verb == "be" and found.tense == "past" and lows[:2] == ["put", "down"]
    ran = ran or put or (found.verb in ("escaped", "escape") and not lows)
    passive = found.verb in ("be", "get", "got") and found.tense in ("past", "perfect")
    lost = passive and bool(lows[:1]) and lows[0] in LOST
    if not (dying or ran or lost) or found.negated or found.unreal:
        return None
    if subject.name == USER or "'s" in subject.name:
        return None
    name = escape(subject.name)
    if subject.name in RELATIONS - PETS and dying:
        lead = escape(subject.lead.strip())
        return Ending((), (f"{lead} (?:is (?:[0-9]|turning|in )|lives|works|has|turned)",))
    if own and (lost or subject.name in PETS or not subject.relation):
        if subject.name in RELATIONS - PETS or (subject.kin and subject.kin not in PETS):
            return None
        noun = f"{escape(subject.kin)} {name}" if subject.kin else name
        return patterns(
            [f"{any_of(HAVING)} {DETERMINER}{noun}", f"{noun} is an?{HEAD}",
             *([f"has {DETERMINER}{escape(subject.kin)} (?:called|named) {name}"]
               if subject.kin else [])],
            [f"{any_of(HAVING)} {DETERMINER}(?:[a-z'-]+ ){{1,2}}{noun}"],
        )  # fmt: skip
    if subject.lead[:1].isupper() and not own and len(name.split()) < 3 and not subject.kin:
        return patterns(_pet(name))
    return None
