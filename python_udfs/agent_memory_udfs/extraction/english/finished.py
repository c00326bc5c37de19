"""What is over: "I'm done TAing", "my on-call week is over", "the interview is done".

A helper of `ended`.
"""

from __future__ import annotations

from ..shared.lexis import word_set
from ..shared.model import USER, Ending
from .ended_patterns import HEAD, escape, patterns
from .predicate import Predicate
from .subjects import Subject
from .verbs import is_adverb

_OVER = word_set("over done finished complete completed behind concluded")
_DONE = word_set("done finished through")
_CONCLUDE = word_set("end ended finish finished conclude concluded wrap wrapped")
_HOW = word_set("great well badly fine okay ok smoothly perfectly horribly terribly better poorly")
_WHOLLY = word_set("all finally officially now already completely")
# Of the span of something: "my on-call week is over" ends "Is on call".
_SPANS = word_set(
    "week weeks shift rotation month quarter season period day days phase stint sprint term "
    "semester course program programme season session part"
)
_PASSING = word_set(
    "today tonight lunch dinner breakfast workday weekend work day morning evening food laundry "
    "shower homework chat conversation break movie "
    "film show episode song game match video summer winter spring autumn christmas holidays year"
)
_BEING = (
    "(?:is|has|has been|is having|is doing|is preparing for|is taking|is on|is in|is at|works on"
    "|is working on|is running|attends|is attending|does|is scheduled for|is going to|starts"
    "|teaches|is teaching|is signed up for|is waiting for|is studying for|needs to prepare for)"
)


def from_to(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """ "Drop-off went from 40% to 18%": what was remembered with the figure that it went from."""
    if found.verb not in _GOING or found.tense == "present" or "from" not in lows[:4]:
        return None
    at = lows.index("from")
    if "to" not in lows[at + 2 : at + 5] or not any(char.isdigit() for char in lows[at + 1]):
        return None
    words = subject.lead.lower().split() if subject.name != USER else lows[:at]
    thing = [low for low in words if low not in _DETERMINERS and low not in _LINKS]
    if not thing or len(thing) > 4 or not all(low[0].isalpha() for low in thing):
        return None
    ahead = "".join(f"(?=.{{0,80}}{_spelt(word)}{HEAD})" for word in thing[-2:])
    return _surely([f"{ahead}.{{0,80}}{escape(lows[at + 1].rstrip('.,'))}{HEAD}"])


_GOING = word_set(
    "go went drop dropped fall fell rise rose climb climbed grow grew increase increased decrease "
    "decreased jump jumped improve improved shrink shrank get got bring brought cut reduce reduced "
    "lower lowered raise raised scale scaled expand expanded move moved extend extended"
)


def done_with(found: Predicate, lows: list[str]) -> list[str]:
    """What follows "I'm done with", "I'm finished"; [] for any other predicate."""
    if found.verb != "be" or found.tense == "past" or found.negated or not _DONE & set(lows[:3]):
        return []
    words = [low for low in lows if low not in _WHOLLY]
    if words[0] not in _DONE or set(words) & {"today", "tonight"}:
        return []
    behind = words[2:] if words[1:2] == ["with"] else words[1:]
    gerund = words[1:2] != ["with"] and behind[:1] and behind[0].endswith("ing")
    return behind if gerund or words[1:2] == ["with"] else []


def over(subject: Subject, found: Predicate, lows: list[str]) -> Ending | None:
    """What ends with something that is over, by its words in the memory."""
    if subject.name == USER or subject.kin or subject.relation or found.negated or found.unreal:
        return None
    if found.verb not in _CONCLUDE and found.verb not in ("be", "get", "go", "went"):
        return None
    words = [low for low in lows if low not in _WHOLLY and not is_adverb(low)]
    state = found.verb in ("be", "get") and words[:1] and words[0] in _OVER
    state = state and (len(words) == 1 or (words[0] == "behind" and words[1:] in (["me"], ["us"])))
    ended = found.verb in _CONCLUDE and found.tense != "present" and (
        not words or words[0] in ("up", "on", "last", "in", "yesterday")
    )  # fmt: skip
    went = found.verb in ("go", "went") and found.tense == "past" and (
        bool(words[:1]) and words[0] in _HOW and len(words) < 4
    )  # fmt: skip
    settled = found.verb in ("be", "get", "got") and set(words[:1]) & _SETTLED
    if settled and len(words) < 4:
        return _unsettled(subject)
    if not (state or ended or went):
        return None
    thing = [low for low in subject.lead.lower().split() if low not in _DETERMINERS]
    while len(thing) > 1 and thing[-1] in _SPANS:
        thing = thing[:-1]
    if not thing or len(thing) > 5 or thing[-1] in _PASSING or {"of", "that", "who"} & set(thing):
        return None
    if thing[-1] in _SPANS:
        # "That class is done": which one the other memories tell.
        return _surely([f"{_BEING} .{{0,40}}{escape(thing[-1])}{HEAD}"])
    *others, head = (_spelt(word) for word in thing if word not in _LINKS)
    # "The Google interview" is "an interview at Google".
    ahead = "".join(f"(?=.{{0,60}}{word}{HEAD})" for word in others)
    return _surely([f"{_BEING} {ahead}(?:.{{0,60}} )?{head}{HEAD}",
                    f"(?:the |an? )?{ahead}(?:.{{0,40}} )?{head}{HEAD}(?:.{{0,30}})? "
                    f"(?:is|starts|begins|takes place|was moved|got (?:pushed|moved)){HEAD}",
                    ])  # fmt: skip


_SETTLED = word_set(
    "approved accepted granted rejected resolved merged signed released published live"
)


def _unsettled(subject: Subject) -> Ending | None:
    """What was pending until it was approved."""
    thing = [low for low in subject.lead.lower().split() if low not in _DETERMINERS | _LINKS]
    if not thing or len(thing) > 4:
        return None
    ahead = "".join(f"(?=.{{0,80}}{_spelt(word)}{HEAD})" for word in thing)
    stage = "(?:pending|in progress|under review|in review|in beta|delayed|blocked)"
    return patterns([], [f"{ahead}.{{1,100}} (?:is|are) (?:still |currently )?{stage}{HEAD}"])


def _spelt(word: str) -> str:
    return "[ -]".join(escape(part) for part in word.split("-") if part)


_LINKS = word_set("with at for to in on")


def _surely(sole: list[str]) -> Ending | None:
    ending = patterns([], sole)
    return ending and ending._replace(surely=True)


_DETERMINERS = word_set("a an the my our their this that these those last final first")
