"""Whom "he", "she", "they" and "it" mean: who and what was named in the sentences before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import Fact
from ..shared.roles import FEMALE, MALE
from .tokens import Word, is_capital
from .verbs import BE, FORMS, form_of, is_adverb, is_past
from .words import NOT_NAMES, OCCUPATIONS, PETS, RELATIONS

_OF_WOMEN = FEMALE | word_set("girl lady woman gf girlfriend ma sis auntie stepmom grandmother")
_OF_MEN = MALE | word_set("guy man boy gentleman bf boyfriend bro dude stepdad grandfather")
_PERSONS = RELATIONS | word_set(
    "guy girl man woman boy lady gentleman person baby gf bf bro sis stepmom stepdad grandchild "
    "toddler newborn teen teenager kid child ex classmate housemate fellow stranger "
    "psychologist psychiatrist counselor counsellor pastor "
    "supervisor colleague administrator student ma pa girl date crush soulmate nurse"
)
# By role of those one works and studies with.
_COLLEAGUES = (OCCUPATIONS - word_set("model guide cook guard judge potter miner")) | word_set(
    "advisor adviser lead manager head founder partner recruiter interviewer reviewer peer boss "
    "collaborator investor sponsor contact counterpart instructor ta pm vp pi cmo cpo"
)
_OF_SOMEBODY = _PERSONS | OCCUPATIONS | _COLLEAGUES | PETS | {"owner"}
TITLES = word_set("prof professor dr doctor mr mrs ms miss mx sir madam")
_TITLES_OF_MEN, _TITLES_OF_WOMEN = word_set("mr sir"), word_set("mrs ms miss madam")
# What only somebody does.
_DONE_BY_PEOPLE = word_set(
    "say tell ask think want like love hate know believe live work teach study hope feel prefer "
    "suggest recommend mention agree disagree marry retire quit speak laugh worry understand "
    "promise invite explain resign graduate"
)
# How common nouns end that begin a sentence: "Deadline", "Distillation".
_ORDINARY = tuple(word_set(
    "ion ment ness ity ism ing line ance ence ship ware age ics ology ure cy date time work day "
    "week month stack plan list code base rate size cost team data model paper class"
))  # fmt: skip
_PLURALS = word_set(
    "parents kids children sons daughters siblings brothers sisters friends grandparents twins "
    "in-laws colleagues coworkers neighbors neighbours roommates dogs cats cousins students "
    "grandchildren grandkids pets"
)
_ADJECTIVES = word_set(
    "best good close dear new older younger elder little big oldest youngest eldest twin own old "
    "current former first second ex late two three male female lovely beautiful young"
)
_ARTICLES = word_set("a an the this that one another some")
_OWNED = PETS | word_set(
    "car bike bicycle motorcycle house flat apartment condo cottage cabin boat phone laptop "
    "computer garden shop store company business restaurant farm bakery truck van guitar piano "
    "violin camera tablet watch website blog channel podcast"
)
_OWNING = word_set("have has had got own adopted bought 've")
_NAMING = word_set("named called")
_GENDERED = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_HER_OBJECT = word_set(
    "to and but or for with at in on from about because when while that if so since after before "
    "by as than too also again back out up down off every all anymore yesterday today "
    "a an the some something anything everything nothing this that these those two three both "
    "what how who whether"
)


def note_people(text: str, words: Sequence[Word], context: Context) -> None:
    """Remembers who is named in a clause, for the pronouns behind it."""
    owner = _owner(text, words, context)
    _note_place(text, words, context)
    _note_project(text, words, context)
    for index, word in enumerate(words):
        if word.low in ("my", "our"):
            _note_phrase(text, words, index + 1, context, own=True)
        elif word.low in ("his", "her") and words[index - 1].low in _TALKING:
            _forget_either(words[index + 1 : index + 2], context)
        elif word.low in ("a", "an") and index and words[index - 1].low in _WISHING:
            continue  # "trying for a baby", "want a dog": nobody yet
        elif word.low in _ARTICLES:
            own = index > 0 and words[index - 1].low in _OWNING
            if (
                index
                and words[index - 1].low in ("is", "was", "am")
                and (context.he or context.she or _tells_of_somebody(words[: index - 1]))
            ):
                continue  # "my ex is a nurse": one and the same
            _note_phrase(text, words, index + 1, context, own=own, owner=owner)


_WISHING = word_set("for want wants need needs")
_TALKING = word_set("called told met saw asked phoned texted visited rang emailed messaged calls")


def _forget_either(words: Sequence[Word], context: Context) -> None:
    """Behind "my mom called her sister" nobody is known as "she"."""
    low = words[0].low if words else ""
    if low not in RELATIONS:
        return
    if context.she and low in _OF_WOMEN:
        context.she = ""
    if context.he and low in _OF_MEN:
        context.he = ""


def _tells_of_somebody(subject: Sequence[Word]) -> bool:
    """ "My boss's wife" of "my boss's wife is a lawyer": the lawyer is no other."""
    return any(word.low.removesuffix("'s") in _PERSONS for word in subject)


_FIRMS = word_set(
    "startup start-up company agency firm lab consultancy nonprofit non-profit bank studio charity "
    "hospital university school shop group team organization organisation ngo"
)


def _note_place(text: str, words: Sequence[Word], context: Context) -> None:
    """Whose people "they" are behind "I got an offer from a startup", "joined a firm in Oslo"."""
    if words[0].low not in ("i", "we"):
        return
    lows = {word.low for word in words}
    if _LEAVING & lows:
        context.they = context.it = ""  # which of two places is meant then, nobody knows
        return
    if not _JOINING & lows:
        return
    for index in range(2, len(words) - 1):
        if words[index].low not in ("a", "an", "the"):
            continue
        end = next((i for i in range(index + 1, min(index + 5, len(words)))
                    if words[i].low in _FIRMS), 0)  # fmt: skip
        if not end or words[index - 1].low not in _AT_FIRM:
            continue
        if any(words[i].low in _HER_OBJECT or not words[i].low[:1].isalpha()
               for i in range(index + 1, end)):  # fmt: skip
            continue
        noun = text[words[index + 1].start : words[end].end]
        context.they, context.it = f"people at the {noun}", f"the {noun}"
        return


def _note_project(text: str, words: Sequence[Word], context: Context) -> None:
    """What "it" is behind "I'm building an app for students", "we launched a newsletter"."""
    if words[0].low not in ("i", "we"):
        return
    at = next((i for i in range(1, min(len(words) - 2, 7)) if words[i].low in _MAKING), 0)
    at += bool(at) and words[at + 1].low == "on"
    if not at or at + 2 >= len(words) or words[at + 1].low not in ("a", "an", "my", "our"):
        return
    end = at + 2
    while end < min(len(words), at + 8) and words[end].low[:1].isalnum() and (
        words[end].low not in _BEHIND_PROJECT and not words[end].low.endswith("ing")
    ):  # fmt: skip
        end += 1
    if at + 2 < end and words[end - 1].low.isalpha():
        context.it = f"the {text[words[at + 2].start : words[end - 1].end]}"


_MAKING = word_set(
    "building developing making creating writing designing running working launched built released "
    "shipped founded started wrote made created developed designed run launching"
)
_BEHIND_PROJECT = _HER_OBJECT | word_set(
    "called named that which who using where of set based together now"
)
_LEAVING = word_set(
    "notice left leave leaving quit quitting resign resigned resignation fired laid"
)
_JOINING = word_set(
    "offer offers offered job joined joining join start starting started hired interview position "
    "interviewing interviewed role work works working worked collaborating collaborate internship "
    "contract consulting consult partnering accepted"
)
_AT_FIRM = word_set("at with from by for join joined joining")


def _owner(text: str, words: Sequence[Word], context: Context) -> str:
    """Who has what a clause tells of having: "brother" of "my brother has a girlfriend"; "" for
    the speaker."""
    if len(words) < 3:
        return ""
    if words[0].low in ("he", "she"):
        return context.he if words[0].low == "he" else context.she
    if words[0].low not in ("my", "our"):
        return ""
    end = next((i for i in range(1, min(len(words), 5)) if words[i].low in _OWNING), 0)
    kin = end and words[end - 1].low in _PERSONS | PETS
    if end > 2 and is_capital(text, words[end - 1]):
        kin = words[end - 2].low in _PERSONS | PETS
    return text[words[1].start : words[end - 1].end] if kin else ""


def age_size(words: Sequence[Word]) -> int:
    """How many words tell an age in front of a noun: 3 of "8 year old son", 1 of "8-year-old"."""
    said = " ".join(word.low for word in words)
    aged = _AGE.match(said)
    return aged.group().count(" ") + 1 if aged else 0


_AGE = re.compile(r"\d{1,3}[- ]?(?:years?|yrs?|months?|weeks?|y)[- /]?(?:old|o)\b")


def _note_phrase(
    text: str, words: Sequence[Word], begin: int, context: Context, *, own: bool, owner: str = ""
) -> None:
    begin += age_size(words[begin : begin + 3])
    at = begin
    while at < len(words) and at < begin + 3 and words[at].low in _ADJECTIVES:
        at += 1
    if at > begin and words[at - 1].low == "ex" and (
        at == len(words) or words[at].low.removesuffix("'s") not in _PERSONS
    ):  # fmt: skip
        at -= 1
    if at >= len(words):
        return
    at = _role_at(text, words, at) if own else at
    low = words[at].low.removesuffix("'s").removeprefix("ex-")
    if own and low in _PLURALS:
        context.they = text[words[begin].start : words[at].end].removesuffix("'s")
        return
    if low not in _PERSONS and not (own and low in _COLLEAGUES):
        if own and begin > 1 and low in _OWNED and (
            words[begin - 2].low in _OWNING or words[begin - 1].low in ("my", "our")
        ):  # fmt: skip
            context.it = low
        elif own and [word.low in _NAMING for word in words[at + 1 : at + 2]] == [True] and (
            size := name_size(text, words, at + 2)
        ):  # fmt: skip
            # "We adopted a greyhound called Wilma".
            name = text[words[at + 2].start : words[at + 1 + size].end]
            context.he = context.she = context.it = name
        return
    if words[at].low.endswith("'s") and (context.he or context.she):
        return  # "found it in our son's room": "he" is who was spoken of
    if words[at].low.endswith("'s") and has_another([word.low for word in words[at + 1 : at + 4]]):
        return
    end = at + 1
    if end < len(words) and words[end].low in _NAMING:
        end += 1
    role = end
    if end + 2 < len(words) and words[end].low in ("of", "for") and own:
        role = next((i for i in range(end + 1, min(end + 5, len(words) - 1))
                     if words[i].low in ("is", "was")), end)  # fmt: skip
        end = role
    copula = end + 1 < len(words) and words[end].low in ("is", "was") and low not in RELATIONS
    begun = end + 1 if copula else end
    size = name_size(text, words, begun)
    named = size > 0 and words[begun].low not in NOT_NAMES
    last = max(at, role - 1) if role > at + 1 else at
    phrase = text[words[begin].start : words[last].end].removesuffix("'s")
    if named and not words[at].low.endswith("'s"):
        if not copula and words[begun].low not in TITLES:
            size = 1
        name = text[words[begun].start : words[begun + size - 1].end].removesuffix("'s")
        kin = (low in RELATIONS or low in PETS) and not copula
        phrase = f"{phrase} {name}" if kin else name
    elif not own:
        phrase = "the " + low
    elif owner:
        phrase = f"{owner}'s {phrase}"
    if low in PETS:
        context.it = phrase
        if owner:
            return  # "my brother has a dog. He ..." is the brother
    if low not in _OF_MEN:
        context.she = phrase
    if low not in _OF_WOMEN:
        context.he = phrase


def has_another(lows: Sequence[str]) -> bool:
    """Whether somebody stands behind an owner: of "my mother's dentist", "she" may be either."""
    return not _OF_SOMEBODY.isdisjoint(lows)


def names_somebody(text: str) -> bool:
    """Whether a text has a person's role or full name in it."""
    words = re.findall(r"[\w'-]+", text)
    if any(word.lower().removesuffix("'s") in _PERSONS for word in words):
        return True
    return _FULL_NAME.search(text) is not None


_FULL_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")


def ask_about(question: str, context: Context) -> None:
    """Whom a question of the assistant is about is whom the answer means: "How old is Luna?" "She
    is five", "How is your sister?" "She moved to Lund"."""
    asked = _ASKED.search(question)
    if asked is None:
        return
    name, role = asked["name"] or "", asked["role"] or ""
    if name.lower() in NOT_NAMES or (role not in RELATIONS and not name):
        return
    if role in RELATIONS or role in PETS:
        phrase = f"{role} {name}".strip()
    else:
        known = (phrase for phrase in (context.he, context.she) if phrase.endswith(name))
        phrase = next(known, name)
    context.he = "" if role in _OF_WOMEN else phrase
    context.she = "" if role in _OF_MEN else phrase


def is_of_another(answer: str, question: str) -> bool:
    """Whether an answer leaves out whom the question named: "How is Mark?" "Got married!"."""
    first = re.match(r"[A-Za-z]+", answer)
    done = first is not None and (is_past(first[0].lower()) or first[0].lower() == "quit")
    return done and _ASKS_OF_ANOTHER.search(question) is not None


_ASKS_OF_ANOTHER = re.compile(
    r"^(?!.*\byou\b)(?:.*\b)?(?:[Hh]ow(?:'s| is| are)|[Dd]oes|[Dd]id|[Hh]as|[Ww]hat about|[Aa]nd)"
    r" (?:your (?:wife|husband|sister|brother|son|daughter|mother|mom|mum|father|dad|friend|boss"
    r"|partner|parents|kids)|he|she|they|[A-Z][a-z]+)\b"
)


def with_subject(said: str, fact: Fact) -> str:
    """ "My sister had a baby" for "she had a baby", where the fact knows who she is; "" else."""
    if not _HE_OR_SHE.match(said):
        return ""
    end = fact.memory.lower().find(fact.subject.lower(), 0, 40)
    who = fact.memory[: end + len(fact.subject)] if end >= 0 and fact.subject else ""
    if not who or len(who.split()) > 3:
        return ""
    related = who.split()[0].lower() in _PERSONS
    return _HE_OR_SHE.sub(lambda _: f"My {who[:1].lower()}{who[1:]}" if related else who, said)


_HE_OR_SHE = re.compile(r"^(?:he|she)(?=\s)", re.IGNORECASE)


_ASKED = re.compile(
    r"\b(?i:is|are|was|does|did|has|about|do|will|would|can) (?:your (?P<role>[a-z]+)\b ?)?"
    r"(?P<name>(?<= )[A-Z][a-z]+)?(?= [a-z]|[ ?]*$)"
)


def _role_at(text: str, words: Sequence[Word], at: int) -> int:
    """Where the role stands in "my team lead", "my thesis advisor"; `at` where there is none."""
    for index in range(at, min(at + 3, len(words))):
        low = words[index].low.removesuffix("'s")
        if low in _PERSONS or low in _COLLEAGUES:
            if index == at or _ends_phrase(text, words, index + 1):
                return index
            continue
        if not low.isalpha() or low != words[index].low or low in BE or (
            form_of(low) in ("third", "past") or low in _HER_OBJECT
        ):  # fmt: skip
            break
    return at


def _ends_phrase(text: str, words: Sequence[Word], index: int) -> bool:
    """Whether no further noun of a noun phrase follows: "my local pet" of "pet store" does not."""
    if index >= len(words) or is_capital(text, words[index]):
        return True
    low = words[index].low
    verbal = low in BE or low in FORMS or is_past(low)
    return verbal or not low.isalpha() or is_adverb(low) or low in _BEHIND_ROLES


_BEHIND_ROLES = _HER_OBJECT | word_set("who whom which of named called said has")


def name_size(text: str, words: Sequence[Word], begin: int) -> int:
    """How many words the name at `begin` takes, with its title: "Prof. Lisa Zhang"."""
    at = begin
    while at < len(words) and at < begin + 5:
        dotted = at > begin and words[at].low == "." and words[at - 1].low in TITLES
        if not dotted and not is_capital(text, words[at]):
            break
        at += 1
    while at > begin and words[at - 1].low == ".":
        at -= 1
    return at - begin


def note_named(text: str, words: Sequence[Word], verb: int, phrase: str, context: Context) -> None:
    """Remembers who is named as the subject before the verb, where it is somebody. One that may be
    a thing as well leaves nobody known where somebody was."""
    surely = _is_somebody(text, words, verb)
    if surely is False:
        return
    title = words[0].low
    for gender, others in (("he", _TITLES_OF_WOMEN), ("she", _TITLES_OF_MEN)):
        before = getattr(context, gender)
        if title not in others:
            setattr(context, gender, phrase if surely or before in ("", phrase) else "")


def _is_somebody(text: str, words: Sequence[Word], verb: int) -> bool | None:
    """Whether a capitalised subject is a person: neither "FinBERT" nor "Deadline"; None where it
    may be either."""
    name = words[:verb]
    if name[0].low in TITLES or name[0].low in _PERSONS:
        return True
    if any(_is_label(text[word.start : word.end]) for word in name):
        return False
    behind = [word.low for word in words[verb + 1 :]]
    if verb == 1 and {"his", "her", "him"} & set(behind):
        return False  # "Kubernetes was his idea"
    if FORMS.get(words[verb].low, (words[verb].low, ""))[0] in _DONE_BY_PEOPLE or verb > 1:
        return True
    if {"years", "my", "me", "i", "our"} & set(behind[:3]) or _PERSONS & set(behind[:4]):
        return True
    low = name[0].low
    if low.endswith(_ORDINARY) or low in FORMS:
        return False
    dated = words[verb].low in BE and any(
        each in _CALENDAR or (each[:1].isdigit() and not each.isdigit()) for each in behind[:2]
    )
    return False if dated else None


def _is_label(name: str) -> bool:
    """Whether a word is written as things are: "FinBERT", "ACL", "GPT-4"."""
    inner = _NAME_PREFIX.sub("", name, count=1)[1:]
    return any(char.isdigit() for char in name) or (
        len(name) > 2 and any(char.isupper() for char in inner) and "-" not in name
    )


_NAME_PREFIX = re.compile(r"(?:Mc|Mac|Le|La|De|Di|Du|Da|Van|Fitz|O'|D')(?=[A-Z])")


def is_named(phrase: str) -> bool:
    """Whether a phrase ends with a name: "friend Tom"."""
    return phrase.split()[-1][:1].isupper()


def owned(phrase: str) -> str:
    """The phrase inside a statement about the user: "their brother", "Tom", "the guy"."""
    if phrase[:1].isupper() or phrase.startswith("the "):
        return phrase
    return "their " + phrase


def resolved(memory: str, context: Context) -> str | None:
    """The statement with its first "him", "her", "his" named, None where nobody is known."""
    match = _GENDERED.search(memory)
    if match is None:
        return memory
    other = _other(memory, match, context)
    if other:
        return _named(memory, match, other)
    if _names_person(memory[: match.start()]):
        return memory
    if memory.startswith(tuple(name for name in (context.he, context.she) if name[:1].isupper())):
        return memory
    word = match.group().lower()
    phrase = context.named("she" if word in ("she", "her", "hers", "herself") else "he")
    if not phrase:
        return memory if _names_person(memory) else _without_clause(memory, match.start())
    return _named(memory, match, owned(phrase))


def _named(memory: str, match: re.Match[str], who: str) -> str:
    """The memory with who is meant in the place of a pronoun."""
    word = match.group().lower()
    after = memory[match.end() :].split(maxsplit=1)
    following = after[0].lower().strip(",.;:!") if after else ""
    last = len(memory[match.end() :].split()) == 1 and is_adverb(following)  # "calls her daily"
    possessive = word == "his" or (
        word == "her" and following and following not in _HER_OBJECT and not last
    )
    return memory[: match.start()] + who + ("'s" if possessive else "") + memory[match.end() :]


def _other(memory: str, match: re.Match[str], context: Context) -> str:
    """Whom "her" means in "he lives with her": the other one of those named before; "" where the
    subject is none of them."""
    female = match.group().lower() in ("she", "her", "hers", "herself")
    subject, phrase = (context.he, context.she) if female else (context.she, context.he)
    if not subject or not phrase or subject == phrase or match.start() < len(subject):
        return ""
    if not memory.lower().startswith(subject.lower()):
        return ""
    if phrase.startswith(f"{subject}'s "):
        return ("his" if female else "her") + phrase[len(subject) + 2 :]
    return owned(phrase)


_LINK = re.compile(
    r",? (?:since|when|because|while|after|before|until|that|and|but|so) ", re.IGNORECASE
)


def _without_clause(memory: str, pronoun: int) -> str | None:
    """The statement up to the clause in which nobody knows whom the pronoun means."""
    links = [match.start() for match in _LINK.finditer(memory, 0, pronoun)]
    kept = memory[: links[-1]] if links else ""
    return (
        kept if len(kept.split()) > 2 and not kept.lower().endswith(("scared", "afraid")) else None
    )


def _names_person(text: str) -> bool:
    words = re.findall(r"[\w'-]+", text)
    if re.search(r"\b\d+ ?(?:yo|y/o|year[- ]old|month[- ]old)\b", text):
        return True
    if any(word.lower().removesuffix("'s").removesuffix("s") in _PERSONS for word in words):
        return True
    return any(word[:1].isupper() and word.lower() not in _CALENDAR for word in words[1:])


_CALENDAR = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june "
    "july august september october november december"
)
