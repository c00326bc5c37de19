"""What is said of somebody or something else: whether the speaker knows them."""

from __future__ import annotations

import re

from ...shared.categories import names_category
from ...shared.context import Context
from ...shared.lexis import word_set
from ..graph.relationships import CALLED_BY_ROLE
from ..noise import EVALUATIVE, TURNS
from ..predicate import Predicate
from ..slots.functional_words import EVENTS
from ..tokens import is_capital
from ..verbs import is_adverb
from ..words import PETS, PLACES, RELATIONS
from .words import (
    COGNITION,
    MOMENT,
    QUALITIES,
    REACTION,
    SAID,
    SENSED,
    SPEECH,
    TIMES,
    WHEN,
    WORLD,
    Statement,
    content_of,
    is_ing,
    reason_of_progress,
)

# "Says it's just a crush", "thinks it's okay".
_REMARKED = word_set("it that this it's that's ok okay yes no so")
_EMPTY_WORDS = word_set("just like ok okay fine yes no so too normal nothing weird silly true")
_GREETED = word_set("hi hello hey bye thanks goodbye congrats happy")
_EMPTY_SUBJECTS = word_set(
    "problem issue question thing point answer idea reason code error result results output rest "
    "weather above following god life time people nobody everybody thanks luck fact truth key "
    "difference purpose aim solution trick lord love world news program script function data "
    "statement sentence text story article paragraph plot scene narrator example input user users "
    "customers customer system process method approach model message way something anything "
    "today yesterday tomorrow tonight mankind humanity society government heaven jesus "
    "christ allah congrats happiness"
)
# Of these one has one's own: "our code", "our biggest customer".
_OWN_AT_WORK = word_set(
    "code customer customers user users system process model data script program approach method"
)
_FAMILY = word_set(
    "kids children twins baby babies boys girls dog dogs cat cats puppy kitten wife husband missus "
    "grandkids grandchildren in-laws little ones toddler"
)
_KIN = word_set("gran nana auntie uncle papa mama mom mum dad")
_GOALS = word_set("goal goals dream dreams hobby hobbies plan plans favorite passion")


def reason_of_others(said: Statement, lows: list[str]) -> str:
    """Reasons against a statement about somebody or something else."""
    subject, found = said.subject, said.found
    head = bare_head(subject.lead) or [""]
    noun = head[-1]
    if head[0] in ("most", "some", "many", "all") and "people" in said.subject.lead:
        return WORLD
    if head[0].removesuffix("'s") in _EMPTY_SUBJECTS and len(head) > 1 and not subject.possessed:
        return WORLD
    if found.verb in SAID and found.lows[:1] == ['"']:
        return "quoted"
    if found.verb in SAID and set(found.lows[:1]) & _GREETED and len(found.lows) < 3:
        return REACTION
    if found.verb in SAID and set(found.lows[:1]) & {"he", "she", "they"} and (
        set(found.lows[-1:]) & (SENSED | _PASSING_STATES | {"sorry", "busy"})
    ):  # fmt: skip
        return MOMENT
    if found.verb in SAID and _REMARKED & set(found.lows[:2]) and _EMPTY_WORDS & set(found.lows):
        return REACTION
    mine = bool({"my", "our", "me", "us", "we", "i", "mine", "ours"} & set(lows))
    named = any(word[:1].isupper() for word in subject.lead.split()[1:])
    owned = (subject.possessed and noun in _OWN_AT_WORK) or _is_firm(subject.lead)
    owned = owned or (noun in _OWN_AT_WORK and _is_of_work(said, head))
    if (noun in _EMPTY_SUBJECTS and not named and not owned) or "here" in subject.lead.split():
        return WORLD
    if found.verb == "do" and found.progressive and set(found.lows[:1]) & _SO_SO:
        return MOMENT  # "FinBERT is doing okay but ..."
    if subject.possessed and _departs(found, noun):
        return ""
    habit = found.adverbs & {"always", "never", "often", "rarely", "usually"} or found.negated
    bare = not found.lows and found.verb not in TURNS and not is_milestone(found)
    if (bare and not habit) or (found.verb in SPEECH and len(found.lows) < 2):
        return MOMENT
    if found.verb == "be" and not (subject.possessed or mine) and found.lows and all(
        low in EVALUATIVE | _DEGREE for low in found.lows
    ):  # fmt: skip
        return REACTION  # "GDScript is nice"
    family = (head[0] == "the" and noun in _FAMILY) or head[0] in CALLED_BY_ROLE | _KIN
    mine = mine or _is_firm(subject.lead) or said.words[0].low == "it"
    mine = mine or (
        _OUR_FIRM.match(subject.lead) is not None and said.context.first(_OURS) is not None
    )
    if subject.possessed or mine or family or "their" in subject.lead.split():
        return _of_mine(said, noun)
    if said.stated:
        return ""
    if _is_scheduled(said) or _is_of_work(said, head):
        return ""
    first = subject.lead[:1]
    article = subject.lead.split(" ", 1)[0].lower()
    if first.isupper() and article not in ("the", "a", "an") and _is_name(subject.lead):
        return WORLD if _is_common(subject.lead, found) else "world?"
    if not said.context.alone or "!" in said.mark or article not in ("the", "a", "an"):
        return WORLD
    if any(is_capital(said.text, word) for word in said.words[1:]):
        return "world?"
    return "" if article == "the" else WORLD


_DATED = EVENTS | word_set(
    "deadline launch release defense defence submission presentation review kickoff sprint hearing "
    "audit trial conference offsite hackathon cutoff milestone delivery rollout surgery flight"
)
_RUNS = word_set("be start begin end finish leave depart arrive open run expire renew")
_ENDING = word_set("expire renew")
_WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_TIMED = re.compile(r"\b(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?[ap]\.?m\b)|\b\d{4}-\d\d-\d\d\b", re.I)


def _is_scheduled(said: Statement) -> bool:
    """ "School pickup is at 3:15", "therapy is on Wednesdays", "passport expires in March": when
    something is, of which the world knows nothing."""
    found, lead = said.found, said.subject.lead.split()
    if found.tense != "present" or found.negated or not 0 < len(lead) < 4:
        return False
    if found.verb not in _RUNS or found.words[found.start].low == "are":
        return False
    if any(word[:1].isupper() for word in lead[1:]):
        return False
    lows = found.lows
    days = _WEEKDAYS & {low.removesuffix("s") for low in lows}
    if found.verb in _ENDING:
        return bool(days or _TIMED.search(found.text) or set(lows) & (WHEN | TIMES))
    dated = found.verb == "be" and lead[-1].lower() in _DATED
    if dated and set(lows[:1]) & (TIMES | {"due"}):
        return True  # "deadline is June 15th"
    placed = lows[:1] and lows[0] in ("at", "on", "from", "every", "each")
    return bool(placed and (days or _TIMED.search(found.text)))


def is_milestone(found: Predicate) -> bool:
    """Whether something came to a stage of its work: "launched last week", "is in beta"."""
    plain = [low for low in found.lows if not is_adverb(low)]
    if found.verb in _REACHING:
        return found.tense == "past" and (not plain or plain[0] in _THEN)
    if found.verb not in ("be", "get", "got") or not plain:
        return False
    at = 1 + (plain[1:2] in (["the"], ["a"], ["private"], ["public"], ["final"]))
    if plain[0] in ("in", "under") and plain[at : at + 1] and plain[at] in _STAGES:
        return True
    return plain[0] in _REACHED and (len(plain) < 2 or plain[1] in _THEN)


_REACHING = word_set("launch launched ship shipped")
_REACHED = word_set(
    "approved launched shipped published released live merged deployed pending completed complete "
    "accepted rejected submitted delayed blocked signed funded migrated"
)
_STAGES = word_set("beta alpha production review progress development staging testing preview")
_THEN = word_set("last on in yesterday today this two three by at and now since for after")


def _is_of_work(said: Statement, head: list[str]) -> bool:
    """ "The app has 500 users", "deadline is June 15th": figures and days of what one works on."""
    found, lead = said.found, said.subject.lead.split()
    changed = found.verb in _CHANGED
    reached = is_milestone(found)
    told = found.tense == "past" and not (changed or reached)
    if told or found.unreal or not lead or len(head) > 5:
        return False
    if lead[0].lower() not in ("the", head[0]) or head[0] in _EVERYBODY or lead[0].lower() == "a":
        return False
    lows = found.lows
    measured = any(low[:1].isdigit() or low[:1] in "$€£" for low in lows)
    verbs = {found.verb, found.verb.removesuffix("s"), found.verb.removesuffix("es")}
    named = lead[0].lower() == "the" and lead[-1].islower() and bool(verbs & _RUNNING)
    named = named and any(is_capital(found.text, word) for word in found.words[found.after :])
    measured = measured and (bool(verbs & _MEASURING) or changed)
    if not (measured or named or reached) or {"you", "your"} & set(lows):
        return False
    own = said.text[said.words[0].start : said.words[-1].end]
    return _is_of_us_beside(said.context, own)


def _is_of_us_beside(context: Context, own: str) -> bool:
    """Whether the message speaks of the speaker, without one clause of it."""
    first = context.first(_OURS)
    if first is None:
        return False
    message, size = context.message, len(own)
    begin = message.find(own, max(0, first.start() - size + 1), first.start() + size)
    if not 0 <= begin <= first.start() or message.find(own, 0, begin) >= 0:
        return True
    return _OURS.search(message, begin + size) is not None


def _is_firm(lead: str) -> bool:
    """Whether the people of a place named before are spoken of."""
    return lead.startswith("people at ")


_OURS = re.compile(r"\b(?:I|we|my|our|us)\b", re.IGNORECASE)
_OUR_FIRM = re.compile(
    r"the (?:whole |entire )?(?:company|team|startup|agency|firm|department) $", re.IGNORECASE
)
_EVERYBODY = word_set(
    "people world earth sun moon average man woman population country government life everyone "
    "some most many all it this that these those there one what who"
)
_RUNNING = word_set("use run target support integrate require include depend connect rely sit live")
_CHANGED = word_set(
    "hit reach reached pass passed cross crossed grow grew drop dropped fall fell rise rose climb "
    "climbed go went increase increased decrease decreased jump jumped double doubled"
)
_MEASURING = word_set(
    "be have take cost get run handle process serve use reach need last weigh support contain "
    "cover include store hold receive produce generate return"
)


def _is_common(lead: str, found: Predicate) -> bool:
    """Whether a capital tells nothing of a sentence's first word: "Coffee", "Honesty", "Dogs"."""
    words = lead.lower().split()
    if len(words) > 1 or not words:
        return False
    word = words[0]
    ending = word.endswith(
        (
            "ness",
            "tion",
            "ment",
            "ism",
            "ity",
            "esty",
            "erty",
            "alty",
            "ing",
            "ance",
            "ence",
            "ship",
        )
    )
    plural = word.endswith("s") and found.words[found.start].low in _PLURAL_VERBS
    return ending or plural or word in _SUBSTANCES or word in PLACES or names_category(word)


_KINDS = word_set(
    "river city country mountain planet continent lake ocean sea desert island volcano "
    "galaxy star moon element metal gas mammal reptile bird insect species bone organ language "
    "novel painting symphony empire peninsula strait waterfall currency vitamin virus dinosaur"
)
_MADE = word_set(
    "invented discovered painted composed signed colonized colonised abolished assassinated erected"
)
_CELESTIAL = word_set(
    "orbits revolves flows boils freezes melts erupts erupted consists rotates borders spans"
)
_CONTINENTS = word_set("africa asia europe antarctica oceania america")


def is_of_the_world(said: Statement) -> bool:
    """Whether a name and what is said of it stand in any encyclopedia: "The Nile is in Africa"."""
    found = said.found
    words = [] if said.subject.possessed else said.subject.lead.split()
    named = words[1:] if words[:1] in (["The"], ["the"]) else words
    if not named or not all(word[:1].isupper() or word in _WITHIN for word in named):
        return False
    lows = found.lows
    if found.verb in _CELESTIAL or found.verb + "s" in _CELESTIAL:
        return True
    if found.verb != "be" or not lows:
        return False
    if lows[0] in ("the", "a", "an") and _KINDS & set(lows[1:5]):
        return True
    place = " ".join(
        low for low in lows[1:] if low not in ("the", "north", "south", "east", "west")
    )
    geographic = len(named) < len(words) or " ".join(named).lower() in PLACES
    if lows[0] in ("in", "on", "near") and geographic:
        return place in PLACES | _CONTINENTS
    return found.tense == "past" and lows[0] in _MADE


_SUBSTANCES = word_set(
    "water air light gold silver iron copper oxygen carbon sugar salt milk coffee tea "
    "beer wine bread "
    "rice meat fish fire ice snow rain wind sand blood skin hair plastic glass paper "
    "wood steel math "
    "maths physics chemistry biology history music art science technology software "
    "medicine law sleep "
    "exercise stress sunlight gravity energy electricity money gas oil cancer inflation"
)
_PLURAL_VERBS = word_set("are were have do can will need love like want eat live make")


def bare_head(lead: str) -> list[str]:
    """The words of a subject without its owner and what stands behind its noun."""
    words: list[str] = []
    for word in lead.lower().replace("'s", "'s ").split():
        if word in ("of", "in", "at", "with", "that", "who", "for", "to", "from", "is"):
            break
        words.append(word.strip(",.()"))
    return words


def _of_mine(said: Statement, noun: str) -> str:
    """Reasons against a statement about what is the speaker's."""
    found, lows = said.found, said.found.lows
    if said.stated:
        return ""
    person = _is_person(noun)
    killing = found.verb == "kill" or found.lows[:1] == ["killing"]
    if killing and {"me", "us"} & set(found.lows[:2]):
        return REACTION
    ongoing = found.progressive or (found.verb == "be" and lows[:1] != [] and is_ing(lows[0]))
    if ongoing and found.tense == "present" and lows[:1] and lows[0] not in QUALITIES:
        return reason_of_progress(found, content_of(found))
    if lows in (["it"], ["them"], ["these"], ["those"]):
        return REACTION
    if lows[:1] and lows[0] in ("it", "this", "that") and (
        found.verb in SPEECH | COGNITION or len(lows) < 2
        or lows[1] in (",", ".", "too", "to", "about", "for", "at", "because")
    ):  # fmt: skip
        return REACTION
    if found.tense == "past" and found.verb in ("be", "seem", "feel", "look") and (
        noun in _AT_WORK and set(lows[:2]) & _FELT and {"it", "them", "this", "that"} & set(lows)
    ):  # fmt: skip
        return REACTION  # "my team was impressed when I showed them"
    if found.verb == "be" and noun in ("part", "moment", "bit", "scene") and lows[:1] == ["when"]:
        return REACTION
    if found.verb == "be" and lows[:1] and lows[0] in ("that", "how", "what", "why"):
        return "" if noun in _GOALS else REACTION
    if found.verb == "be" and found.tense == "present" and lows[:1]:
        plain = [low for low in lows if low.isalpha() and not is_adverb(low) and low not in _DEGREE]
        mourned = person and found.lows[-1:] in (["gone"], ["dead"])
        if not mourned and plain[:1] and plain[0] in _PASSING_STATES and len(plain) < (
            2 if plain[0] in ("on", "off", "over", "up", "down", "back") else 3 if person else 4
        ):  # fmt: skip
            return MOMENT
        if noun in _AT_WORK and plain[:1] and plain[0] in _FELT:
            return MOMENT
        if person and plain[:1] and plain[0] in ("in", "at", "on") and set(plain) & _MOMENT_PLACES:
            return MOMENT
        if plain and all(low in EVALUATIVE | _ANYBODY for low in plain) and EVALUATIVE & set(plain):
            return REACTION
    return ""


_AT_WORK = word_set(
    "team teams boss manager lead colleague colleagues coworker coworkers ceo cto client clients "
    "customer customers users stakeholders advisor professor supervisor leadership management board"
)
_FELT = word_set(
    "impressed happy excited surprised thrilled pleased amazed delighted shocked skeptical confused"
)
_SO_SO = word_set("ok okay fine well good great alright poorly badly better")
_LEAVING = word_set("leaving retiring resigning quitting graduating emigrating divorcing")


def _departs(found: Predicate, noun: str) -> bool:
    """ "My manager is leaving": for good."""
    form = found.words[found.after - 1].low if found.after else ""
    rest = [low for low in found.lows if low != form]
    return (
        _is_person(noun) and found.tense == "present" and form in _LEAVING
        and (not rest or rest[0] in (",", "and", "so"))
    )  # fmt: skip


def _is_person(noun: str) -> bool:
    return noun.removesuffix("s") in RELATIONS or noun in PETS or noun in _PEOPLE


_PEOPLE = word_set("kids children parents grandparents folks family")
_ANYBODY = word_set("guy person man woman kid boy girl people friend mom dad one")
_DEGREE = word_set("very so too really again the a an still pretty")
_PASSING_STATES = word_set(
    "low cold full slow delayed late here ready dead down up open closed gone stuck empty done hot "
    "wet dirty asleep awake back home outside inside free busy over off on crazy loud tired hungry"
)
_MOMENT_PLACES = word_set(
    "shower bathroom kitchen car phone line way bed door table train bus plane garden meeting"
)


def _is_name(lead: str) -> bool:
    """Whether every word of the subject begins with a capital, more than the sentence asks for."""
    words = lead.replace(",", " ").split()
    if any(word.endswith("'s") for word in words):
        return words[0][:1].isupper()
    return all(word[:1].isupper() or word[:1].isdigit() or word in _WITHIN for word in words)


_WITHIN = word_set("and of de van von the & la el")
