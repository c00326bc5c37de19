"""What an English statement ends: "gave up the violin" ends "Plays the violin".

The statement of the end is put into the words in which what ends was remembered, as a pattern of
its beginning. A pattern of PostgreSQL: the memories of the scope are looked through there.
"""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from ..shared.prefilter import Prefiltered
from .ended_others import disbanded, done_by_others, of_others
from .ended_partings import OWN, disposed, gave_away, household, left_user, lost, parted
from .ended_patterns import (
    DETERMINER,
    HEAD,
    TIMES,
    escape,
    intended,
    patterns,
    thing_of,
    untimed,
)
from .ended_stopped import called_off, denied, given_up, ideas, lacked, resumed, stopped
from .ended_verbs import LEAVING, PARTING, STOPPING, base_of, is_of_one_time
from .finished import done_with, from_to, over
from .predicate import Predicate
from .replaced import (
    another_one,
    commuting,
    dose,
    grade,
    in_frame,
    instead,
    no_more_meat,
    off_drug,
    raised_pay,
    settled_in,
    taken_to,
)
from .subjects import Subject
from .switched import preferred, switched, transferred, used_instead
from .tokens import is_capital
from .words import RELATIONS

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


_JEST = Prefiltered(
    "april fools|jk|just kidding|only joking",
    r"\b(?:just kidding|only joking|april fools|jk)\b",
)
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
    if subject.name == USER:
        return known or from_to(subject, found, lows) or _of_user(subject, found, lows)
    known = known or disbanded(subject, found, lows) or done_by_others(subject, found, lows)
    gone = known or from_to(subject, found, lows)
    gone = gone or lost(subject, found, lows, own=own) or over(subject, found, lows)
    gone = gone or left_user(subject, found, lows) or of_others(subject, found, lows, own=own)
    if gone is not None:
        return gone
    ending = _of_user(subject, found, lows)
    if ending is None:
        return None
    lead = escape(subject.lead)
    return ending._replace(
        exact=tuple(lead + part for part in ending.exact),
        sole=tuple(lead + part for part in ending.sole),
    )


def _of_user(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """What a predicate ends of its subject, without the words that name them."""
    if found.negated:
        return denied(found, lows)
    moved = transferred(found, lows)
    if moved is not None:
        return moved
    if found.verb == "prefer":
        return preferred(found, lows)
    if found.unreal:
        return used_instead(found, lows)
    if found.verb in ("have", "own") and lows[:1] == ["no"] and found.tense != "past":
        return lacked(["any", *lows[1:]], over=lows[-1:] == ["anymore"])
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
        ending = stopped(done)
        return ending and ending._replace(surely=True)
    switching = words[1:] if verb == "be" and words[:1] in (["switching"], ["pivoting"]) else (
        words if found.progressive and verb == "switch" else [])  # fmt: skip
    if switching and found.tense == "present" and {"from", "to"} <= set(switching):
        return switched(switching)
    again = None if obliged else resumed(found, lows)
    if again is not None or found.tense == "present":
        return again or in_frame(found, lows)
    if verb == "call" and "off" in (*words[:1], *untimed(words)[-1:]):
        return called_off([low for low in words if low != "off"])
    if verb in _DROPPING and (idea := ideas(words)):
        return patterns(intended(idea[0], idea[1:]))
    if verb in PARTING and (named := gave_away(found, verb, words)):
        return named
    apart = parted(verb, words, subject)
    if apart is not None:
        return apart
    if verb == "give" and words[:1] == ["up"]:
        if words[1:] in (["my", "seat"], ["my", "spot"], ["my", "turn"], ["my", "place"]):
            return None  # to somebody who needed it
        return stopped(words[2:] if words[1:2] == ["on"] else words[1:])
    if verb == "drop" and words[:2] == ["out", "of"]:
        return given_up(words[2:])
    if verb == "drop" and words[:1] == ["out"]:
        return given_up(words[1:])
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
    if verb == "retire" and words[:1] in OWN:
        return disposed("sell", words)  # "retired the old laptop"
    if verb == "retire":
        return patterns([f"works (?:as|at|for){HEAD}"], slots=["job", "employer"])
    if verb == "close" and words[-1:] == ["account"]:
        return given_up(words)
    if verb in LEAVING or verb in STOPPING:
        return stopped(words) if verb in STOPPING else given_up(words)
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
                          *household(home)] if thing_of(home) else [])  # fmt: skip
    if verb in PARTING or verb == "get":
        return disposed(verb, words)
    if verb in ("switch", "change", "move", "transfer", "swap", "migrate", "convert", "upgrade",
                "downgrade", "pivot", "pivoted", "transition", "transitioned"):  # fmt: skip
        return switched(words)
    return None


_OBLIGED = STOPPING | LEAVING | PARTING | word_set("call cancel")
_DROPPING = word_set("drop abandon scrap give ditch shelve bury let")
