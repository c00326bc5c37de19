"""Whom or what an English clause is about."""

from __future__ import annotations

from typing import NamedTuple

from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import USER
from ..shared.roles import FEMALE, MALE
from .finite import (
    EFFECTS,
    GOING,
    LINKING,
    effect_index,
    figure_verb,
    finite_index,
    is_finite_start,
    verb_index,
)
from .noise import PRONOUN_SUBJECTS, is_of_note
from .people import TITLES, has_another, is_named, name_size, note_named
from .rendering import third_person
from .slots.attributes import NOUNS
from .tokens import Word, is_capital
from .unlisted_verbs import unlisted_verb
from .verbs import ADVERBS, BE, FORMS, FURTHER, MODALS, form_of, is_adverb, is_past
from .words import NOT_NAMES, RELATIONS, SINGLE_RELATIONS


class Subject(NamedTuple):
    """The subject of a clause.

    `verb` is the index of the first word of its predicate, `lead` what the memory begins with
    (empty for the user), `trail` what it ends with ("I and my friend" -> " with friend").
    `single` tells whether the words name one and the same thing each time, so that a slot may be
    filled. `attribute` is set for "my phone number", with `owner` as the one it belongs to.
    """

    name: str
    verb: int
    lead: str = ""
    trail: str = ""
    single: bool = True
    attribute: str = ""
    owner: str = USER
    owner_single: bool = True
    relation: bool = False
    possessed: bool = False
    with_others: bool = False
    clausal: bool = False
    kin: str = ""  # "sister" of "my sister Ann": tells two Anns apart


_ELLIPTIC_PAST = word_set(
    "moved got went started bought joined finished graduated visited met had lost found made took "
    "saw tried decided quit became adopted ate watched signed applied learned turned passed worked "
    "lived studied grew raised served"
)
# The speaker's where their object follows: "sold the car", "cancelled Netflix", "quit smoking".
ELLIPTIC_WITH_OBJECT = word_set(
    "sold cancelled canceled switched stopped quit retired divorced separated inherited enrolled "
    "registered booked planted painted built renewed earned received won ran completed passed "
    "failed broke gave dropped paid hired rented volunteered planned swapped traded replaced "
    "founded published donated proposed had"
)
_OBJECTS = word_set(
    "my our the a an up out off from to in at as two three four five six some all both"
)
_NO_OBJECTS = word_set("working responding loading running by")
_ELLIPTIC = word_set("love hate prefer like live work dislike")
# "Just installed Fedora", "finally paid off the loan".
_TOLD_BY = word_set("just finally recently already")


def read_subject(text: str, words: list[Word], context: Context) -> Subject | None:
    """The subject of the clause, None when it names nothing that can be remembered."""
    low = words[0].low
    if low in ("i", "we"):
        return _first_person(text, words)
    if low in ("my", "our"):
        return _possessed(text, words, context)
    if low == "the" and len(words) > 4 and words[1].low == "new" and _is_own(words):
        return _possessed(text, words, context)
    if low in ("he", "she") or (low in ("they", "it") and len(words) > 1):
        return _pronoun(text, words, context)
    if low in ("his", "her"):
        return _owned_by_pronoun(text, words, context)
    if low == "both" and words[1].low in ("my", "our") and "i" in (w.low for w in words[3:7]):
        both = read_subject(text, words[1:], context)
        return both and both._replace(verb=both.verb + 1)
    if low == "me" and words[1:2] and words[1].low == "and":
        verb = verb_index(text, words)
        if verb is not None and verb > 2:
            others = _bare(text[words[2].start : words[verb - 1].end])
            return Subject(USER, verb, trail=f" with {others}", with_others=True)
    company = _with_somebody(text, words)
    if company is not None:
        return company
    if low in _QUANTITIES and len(words) > 4 and words[1].low == "of" and words[2].low in _MINE:
        verb = verb_index(text, words)
        if verb is not None and verb > 3:
            lead = third_person(text[words[0].start : words[verb - 1].end])
            return Subject(lead.lower(), verb, lead + " ", single=False)
    moved = _behind_adjunct(text, words, context)
    if moved is not None:
        return moved
    somebody = _somebody(text, words) if low in _SOMEBODY else None
    if somebody is not None:
        return somebody
    if (low in PRONOUN_SUBJECTS and not (low == "one" and words[1].low == "of")) or low in CLAUSAL:
        return None
    elliptic = _elliptic(text, words)
    if elliptic is not None:
        return elliptic
    return _other(text, words, context)


_SOMEBODY = word_set("someone somebody nobody everyone everybody")


def _somebody(text: str, words: list[Word]) -> Subject | None:
    """ "Someone stole my bike", "nobody at work respects me"."""
    verb = next(
        (i for i in range(1, min(len(words) - 1, 6))
         if is_past(words[i].low) or words[i].low in BE | MODALS | _DOES_TO
         or (words[i].low.endswith("s") and i + 1 < len(words)
             and words[i + 1].low in ("my", "me", "our", "us"))),
        None,
    )  # fmt: skip
    if verb is None or not {"my", "me", "our", "us"} & {
        word.low for word in words[verb : verb + 5]
    }:
        return None
    lead = text[words[0].start : words[verb - 1].end]
    return Subject(words[0].low, verb, third_person(lead) + " ", single=False)


_DOES_TO = word_set("has have had keeps")


def _with_somebody(text: str, words: list[Word]) -> Subject | None:
    """ "Jamie and I are getting married"."""
    if not is_capital(text, words[0]):
        return None
    for index in range(1, min(len(words) - 2, 5)):
        if words[index].low == "and" and words[index + 1].low in ("i", "me"):
            others = text[words[0].start : words[index - 1].end]
            return Subject(USER, index + 2, trail=f" with {others}", with_others=True)
        if not is_capital(text, words[index]) and words[index].low not in (",", "and"):
            return None
    return None


_QUANTITIES = word_set("most all some both none half many few one two three several part")
_MINE = word_set("my our")


def _is_own(words: list[Word]) -> bool:
    """Whether "the new role is ..." is as good as "my new role is ...": an attribute of its own."""
    end = next((i for i in range(3, min(len(words), 6)) if words[i].low in BE), 0)
    return bool(end) and " ".join(word.low for word in words[2:end]) in NOUNS


def _first_person(text: str, words: list[Word]) -> Subject | None:
    if len(words) < 2:
        return None
    if words[1].low == "all" and words[0].low == "we":
        return Subject(USER, 2)
    if words[1].low != "and":
        return Subject(USER, 1)
    for index in range(2, min(len(words), 7)):
        if words[index].low in BE or form_of(words[index].low) in ("base", "past"):
            others = text[words[2].start : words[index - 1].end]
            return Subject(USER, index, trail=f" with {_bare(others)}", with_others=True)
    return None


def _bare(text: str) -> str:
    """Without "my" in front, the rest in the third person."""
    return third_person(text[3:] if text.lower().startswith("my ") else text)


def _possessed(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "My manager ...", "my wife's birthday is ...", "my friend Tom and I ..."."""
    together = next(
        (i + 2 for i in range(2, min(len(words) - 2, 6))
         if words[i].low == "and" and words[i + 1].low in ("i", "me")), None)  # fmt: skip
    verb = together or verb_index(text, words)
    if verb is None or verb < 2:
        return None
    noun_words = words[1:verb]
    lows = [word.low for word in noun_words]
    lead = text[words[1].start : words[verb - 1].end] + " "
    if lows[-2:] == ["and", "i"] or lows[-2:] == ["and", "me"]:
        others = text[words[1].start : words[verb - 3].end]
        return Subject(USER, verb, trail=f" with {third_person(others)}", with_others=True)
    owner_end = next((i for i, low in enumerate(lows[:-1]) if i and low.endswith("'s")), 0)
    if owner_end and lows[0] in RELATIONS:
        return _owned(verb, lead, [f"{' '.join(lows[1 : owner_end + 1])}", *lows[owner_end + 1 :]])
    if lows[0].endswith("'s") and len(lows) > 1:
        if lows[0][:-2] in RELATIONS:
            if has_another(lows[1:]):
                context.he = context.she = ""
            else:
                _note(context, text[words[1].start : words[1].end - 2], lows[0][:-2])
        return _owned(verb, lead, lows)
    plain = [low for low in lows if low not in ("current", "new", "own", "main")]
    if not plain:
        return None
    if plain != lows and lows[0] in ("current", "new", "own", "main"):
        lead = lead.split(" ", 1)[1]
    noun = " ".join(plain)
    relation = plain[0] if plain and plain[0] in RELATIONS else ""
    attribute = "" if set(lows) & _OTHER else NOUNS.get(noun, "")
    favorite = favorite_of(plain)
    if len(plain) > 1 and relation and is_capital(text, noun_words[-1]):
        first = len(lows) - len(plain) + 1
        name = " ".join(lows[first:])
        _note(context, lead.strip(), relation)
        context.people[name] = f"{relation} {name}"
        return Subject(name, verb, third_person(lead), possessed=True, kin=relation)
    single = noun in SINGLE_RELATIONS
    if not relation and lows[-1] in _THINGS:
        context.it = lead.strip()
    if relation:
        _note(context, lead.strip(), relation)
    return Subject(
        noun, verb, third_person(lead), single=single, attribute=favorite or attribute,
        relation=bool(relation), possessed=True,
    )  # fmt: skip


_THINGS = word_set(
    "server app application website site project company startup car bike house "
    "apartment flat laptop "
    "phone computer database shop store business team band boat garden dog cat store blog channel"
)
_OTHER = word_set(
    "old former previous ex last late next future first second third other older younger"
) - {"first", "last"}
_VAGUE = word_set("thing things part parts one ones way memory memories moment moments bit")


def favorite_of(lows: list[str]) -> str:
    """ "favorite color" for the words of "favourite colours"; "" when they name no favorite."""
    if lows and lows[0] in ("favorite", "favourite") and 1 < len(lows) < 6:
        if lows[-1] in _VAGUE:
            return ""
        words = ["color" if low in ("colour", "colours", "colors") else low for low in lows[1:]]
        if words[-1].endswith("s") and not words[-1].endswith(("ss", "us", "series", "news")):
            words[-1] = words[-1][:-3] + "y" if words[-1].endswith("ies") else words[-1][:-1]
        words = ["movie" if word == "movy" else word for word in words]
        words = ["cookie" if word == "cooky" else word for word in words]
        return "favorite " + " ".join(words)
    return ""


def _owned(verb: int, lead: str, lows: list[str]) -> Subject:
    """ "my wife's name": an attribute of somebody else."""
    owner = lows[0][:-2]
    noun = " ".join(lows[1:])
    attribute = NOUNS.get(noun, "")
    if noun == "name" and owner in SINGLE_RELATIONS:
        attribute, owner = NOUNS.get(owner, "name"), USER
        if attribute == "name":
            owner = lows[0][:-2]
    single = owner in SINGLE_RELATIONS or owner == USER
    return Subject(
        f"{owner}'s {noun}" if owner != USER else noun, verb, third_person(lead), single=False,
        attribute=attribute, owner=owner, owner_single=single, possessed=True,
    )  # fmt: skip


def _note(context: Context, phrase: str, relation: str) -> None:
    """Remember whom "he" or "she" may mean in the next sentence."""
    if relation not in MALE:
        context.she = phrase
    if relation not in FEMALE:
        context.he = phrase


def _pronoun(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "She lives ...", "they moved ...", "it is ...": who was named before."""
    phrase = context.it if words[0].low == "it" else context.named(words[0].low)
    is_its_name = len(words) > 2 and words[2].low in ("called", "named")
    if words[0].low in ("he", "she") and context.it and is_its_name:
        phrase = context.it  # "my brother has a dog and he's called Rex"
    if not phrase or len(words) < 2:
        return None
    if words[0].low in ("he", "she"):
        context.not_both(words[0].low)
    plural = words[0].low == "they" and len(words) > 2 and (
        words[1].low in FURTHER | _VISITING or words[1].low in _AT_WORK
    )  # fmt: skip
    if words[0].low in ("they", "it") and not plural and not is_finite_start(words[1].low):
        return None
    named = is_named(phrase)
    name = phrase.split()[-1].lower() if named else phrase.lower().removeprefix("the ")
    if words[1].low == "and":  # "he and my mother do not get along"
        verb = verb_index(text, words)
        if verb is None:
            return None
        others = third_person(text[words[1].start : words[verb - 1].end])
        return Subject(name, verb, f"{phrase} {others} ", single=False, possessed=True)
    if words[0].low == "it" and phrase.startswith("the ") and not _is_told_of_thing(words):
        return None
    firm = phrase.startswith("people at ")
    if firm and not (plural or words[1].low in BE or words[1].low in _OF_FIRMS):
        return None
    possessed = phrase[:1].islower() and not phrase.startswith("the ") and not firm
    single = named or name in SINGLE_RELATIONS or words[0].low == "it"
    return Subject(name, 1, phrase + " ", single=single, possessed=possessed)


_OF_FIRMS = word_set("have said told asked offered promised decided approved sent gave")


def _is_told_of_thing(words: list[Word]) -> bool:
    """Whether what "it" does or is may be said of a project: "it has 500 users", "it's a game"."""
    verb, behind = words[1].low, words[2].low if len(words) > 2 else ""
    return verb in _OF_THINGS or (verb == "is" and behind in _BEING_THINGS)


_OF_THINGS = word_set(
    "has uses runs supports lets helps targets works needs takes costs gets handles serves covers "
    "processes integrates"
)
_BEING_THINGS = word_set("a an called named written built based about for in on at hosted made")
_AT_WORK = word_set("use run build ship write want need offer pay require have expect hire prefer")
_VISITING = word_set("visit run help own love hate fight argue work travel need plan call treat")


def _owned_by_pronoun(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "His name is Tom" of the brother named before."""
    phrase = context.named("he" if words[0].low == "his" else "she")
    if not phrase and len(words) > 3 and words[1].low == "name" and words[2].low == "is" and (
        is_capital(text, words[3])
    ):  # fmt: skip
        name = text[words[3].start : words[3].end]
        context.he, context.she = (name, "") if words[0].low == "his" else ("", name)
        return None
    verb = verb_index(text, words) if phrase and len(words) > 2 else None
    if verb is None or verb < 2:
        return None
    owner = phrase.split()[-1] if is_named(phrase) else phrase
    noun = [word.low for word in words[1:verb]]
    lead = f"{phrase}'s {text[words[1].start : words[verb - 1].end]} "
    subject = _owned(verb, lead, [owner.lower().removeprefix("the ") + "'s", *noun])
    return subject._replace(possessed=phrase[:1].islower() and not phrase.startswith("the "))


_ADJUNCTS = word_set(
    "within throughout in on at since after before when while during last this next "
    "every once until for as "
    "yesterday today tomorrow recently sometimes usually often nowadays currently lately now "
    "every two three a until whenever each most over at originally after because although though "
    "ever even due with without despite owing apart besides along under"
)
CLAUSAL = word_set(
    "when while after before because although though as until whenever since once even"
)
_WHILE = word_set("when while before until whenever as although though")
_INSIDE = word_set("that which who what when where if and but or because as than after")


def _behind_adjunct(text: str, words: list[Word], context: Context) -> Subject | None:
    """ "In 2019 I moved", "When it rains, my ...": the adjunct goes behind the statement."""
    other = [word.low for word in words[:2]] in (
        ["other", "than"],
        ["rather", "than"],
        ["so", "far"],
    )
    if words[0].low not in _ADJUNCTS and not other and not _is_time_before(words):
        return None
    if words[0].low in _COUNTING and not _TIMES & {word.low for word in words[1:6]}:
        return None
    role = words[0].low == "as" and words[1].low in ("a", "an", "kid", "kids", "children")
    clausal = (words[0].low in CLAUSAL and not role) or [word.low for word in words[1:2]] == [
        "time"
    ]
    timed = words[0].low in ("since", "after", "before", "until") or (
        words[0].low == "because" and words[1].low == "of"
    )
    for index in range(1, min(len(words) - 1, 24)):
        low = words[index].low
        if low not in _RESUMED:
            continue
        comma = words[index - 1].low == ","
        if clausal and not comma and _ends_clause(words, index):
            pass
        elif clausal and not comma and (index < 4 or words[index - 1].low in _INSIDE):
            inner = [words[i].low for i in range(1, index) if words[i - 1].low not in _NOUN_LEADS]
            if not timed or index < 2 or any(map(is_finite_start, inner)):
                continue
        if not clausal and not comma and words[index - 1].low in _INSIDE | CLAUSAL | _SAYING:
            continue
        if low not in ("i", "we"):
            if (
                not comma
                and (clausal or low in ("my", "our"))
                and not (index == 1 and words[0].low in _DAYS)
                and not (clausal and _ends_clause(words, index))
                and not (index < 4 and words[index - 1].low in _TIMES and words[0].low in _EACH)
            ):
                continue
            return _resumed(text, words, index, context)
        end = index - 1 if comma else index
        adjunct = text[words[0].start : words[end - 1].end]
        if words[index + 1].low == "and":
            return None
        trail = " " + third_person(adjunct[:1].lower() + adjunct[1:])
        return Subject(USER, index + 1, trail=trail, clausal=words[0].low in _WHILE)
    return None


def _ends_clause(words: list[Word], index: int) -> bool:
    """Whether a new clause begins behind "when he's home" without a comma."""
    if index < 4 or words[index].low not in ("i", "we", "he", "she") or index + 2 > len(words):
        return False
    last = words[index - 1].low
    if last in _INSIDE | CLAUSAL | _SAYING or last in BE or last in FORMS or is_past(last):
        return False
    subject = words[1].low in ("i", "we", "he", "she", "they", "it")
    return subject and any(is_finite_start(word.low) for word in words[2 : index - 1])


_SAYING = word_set("say says said think thinks thought know knows tell tells told me")
_NOUN_LEADS = word_set("the a an my our his her this that last of")
_DAYS = word_set("today tonight tomorrow yesterday")
_EACH = word_set("every each last next this most")
_COUNTING = word_set("every each two three a most next")
_TIMES = word_set(
    "day days week weeks month months year years morning mornings night nights evening evenings "
    "afternoon summer winter spring autumn fall weekend weekends hour hours minutes ago time times "
    "monday tuesday wednesday thursday friday saturday sunday semester"
)


def _is_time_before(words: list[Word]) -> bool:
    """ "About a month ago, I ...", "not a year ago, I ..."."""
    return words[0].low in ("about", "around", "almost", "nearly", "not", "roughly", "just") and (
        "ago" in [word.low for word in words[2:6]]
    )


_RESUMED = word_set("i we he she my our")


def _resumed(text: str, words: list[Word], index: int, context: Context) -> Subject | None:
    """The subject behind an adjunct: "last week she told me ...", "in May, my sister moved ..."."""
    subject = read_subject(text, words[index:], context)
    if subject is None or subject.trail or subject.attribute:
        return subject and subject._replace(verb=subject.verb + index)
    end = index - 1 if words[index - 1].low == "," else index
    adjunct = text[words[0].start : words[end - 1].end]
    trail = " " + third_person(adjunct[:1].lower() + adjunct[1:])
    return subject._replace(verb=subject.verb + index, trail=trail, clausal=words[0].low in _WHILE)


def _elliptic(text: str, words: list[Word]) -> Subject | None:
    """ "Moved to Berlin", "love hiking": the speaker, unsaid."""
    index = 0
    while index < len(words) - 1 and words[index].low in ADVERBS:
        index += 1
    low = words[index].low
    if index + 1 == len(words):
        return None
    following = words[index + 1]
    told = low in _ELLIPTIC_PAST | _ELLIPTIC or (index and words[index - 1].low in _TOLD_BY
                                                 and is_past(low))  # fmt: skip
    day = words[index + 2].low if index + 2 < len(words) else ""
    told = told or (is_past(low) and following.low == "on" and day.endswith("day"))
    told = told or (is_past(low) and following.low in ("my", "our")) or (
        (low, following.low) in (("broke", "up"), ("split", "up"), ("signed", "up"))
    )  # fmt: skip
    told = told or (low in ELLIPTIC_WITH_OBJECT and _has_object(text, following))
    told = told or (index == 0 and low in _SETTING and "to" in [w.low for w in words[2:7]])
    told = told or (index == 0 and _is_deed(low) and _has_thing(text, words, index))
    told = told and not (low == "took" and following.low in ("me", "us"))  # "took me 2 hours"
    told = told and not (low == "work" and is_past(following.low))  # "work moved to a new office"
    told = told and (low != "had" or is_of_note([word.low for word in words[index + 1 :]]))
    if told and following.low not in BE:
        first = text[following.start : following.start + 1]
        return Subject(USER, 0) if first.isalnum() else None
    return Subject(USER, 0) if following.low == "not" and low in ("do", "can") else None


# "Changed the timeout to 60 seconds", "renamed main branch to trunk".
_SETTING = word_set(
    "changed renamed increased decreased reduced upgraded downgraded raised lowered bumped updated"
)


def _is_deed(low: str) -> bool:
    """Whether a past form alone tells what the speaker did: "shipped v2", "deployed to prod"."""
    return is_past(low) and low not in _NO_DEEDS


_NO_DEEDS = word_set(
    "given provided based compared supposed said put let read cut set hit cost needed used loved "
    "liked fixed wanted thought knew felt heard updated attached inspired located related "
    "entitled titled named called fed burned asked created written listed used was were did been "
    "seen known done gone made found shown taken driven born built enclosed noted agreed meant "
    "interested excited tired scared worried confused"
)


def _has_thing(text: str, words: list[Word], index: int) -> bool:
    following, more = words[index + 1], len(words) > index + 2
    if following.low[:1].isdigit():
        return more and words[index + 2].low.isalpha()
    owned = following.low in ("the", "my", "our", "a", "an")
    return more and (owned or is_capital(text, following))


def _has_object(text: str, following: Word) -> bool:
    """Whether what follows a verb is what somebody does something to: "sold the car"."""
    low = following.low
    if low in _NO_OBJECTS:
        return False
    return low in _OBJECTS or low.endswith("ing") or is_capital(text, following) or low[0].isdigit()


def _other(text: str, words: list[Word], context: Context) -> Subject | None:
    """A third party: a name, or any noun phrase in front of a finite verb."""
    titled = words[0].low in TITLES and is_capital(text, words[0])
    run = name_size(text, words, 0) if titled else 0
    while run < len(words) and run < 4 and is_capital(text, words[run]):
        run += 1
    named = 0 < run < len(words) and words[0].low not in NOT_NAMES
    if named and (is_adverb(words[0].low) or (run == 1 and _is_no_name(words[0].low))):
        named = False
    if named and (words[run].low in BE | MODALS | LINKING | ADVERBS or _verbal(words[run].low)):
        name = third_person(text[words[0].start : words[run - 1].end])
        verb = run
        note_named(text, words, run, name, context)
        single = not (run == 1 and words[0].low in RELATIONS - SINGLE_RELATIONS)
        plain = " ".join(word.low for word in words[:run])
        kin = context.people.get(plain, "").split(" ")[0]
        if run > 1 and words[0].low in RELATIONS:
            kin, plain = words[0].low, " ".join(word.low for word in words[1:run])
        return Subject(plain, verb, name + " ", single=single, kin=kin)
    if named and words[0].low.endswith("'s"):
        return _named_owner(text, words)
    verb_index = effect_index(words)
    if verb_index is None:
        verb_index = finite_index(words)
    if verb_index is None:
        verb_index = unlisted_verb(text, words)
    verb_index = figure_verb(words) if verb_index is None else verb_index
    if verb_index is None or _is_remark(words, verb_index):
        return None
    lead = text[words[0].start : words[verb_index - 1].end]
    name = lead.lower()
    for article in ("the ", "a ", "an "):
        name = name.removeprefix(article)
    return Subject(third_person(name), verb_index, third_person(lead) + " ", single=False)


_NO_SUBJECTS = word_set(
    "however therefore instead meanwhile otherwise moreover furthermore nevertheless nonetheless "
    "thus hence besides although though overall somehow maybe perhaps thanks thank please welcome "
    "cos coz cuz bcoz bcos because whether either neither hopefully excuse dear hello hey hi sorry "
    "congrats good great nice okay everyone everybody someone somebody anyone nobody well then yes "
    "not according due despite given while"
)


_AMOUNTS = word_set("more less fewer lots plenty some most many such")


def _is_no_name(low: str) -> bool:
    """Whether a capitalised first word of a sentence is no name: "However", "Walking"."""
    if low in _NO_SUBJECTS or low in _AMOUNTS:
        return True
    return is_adverb(low) or (low.endswith("ing") and len(low) > 5)


_REMARK_STARTS = word_set(
    "glad phew looks sounds seems feels means makes such must hope hopefully mixed no not great "
    "happy sorry sending keep so too very best good thanks sure way same took nothing even "
    "whatever better worse well wishing hoping congrats enough more less fewer plenty lots"
)


def _is_remark(words: list[Word], verb: int) -> bool:
    """Whether the words in front of the verb are no subject, or one that only the moment knows."""
    first = words[0].low
    if words[verb - 1 : verb] and words[verb].low.removesuffix("s") in EFFECTS and (
        verb + 1 < len(words) and words[verb + 1].low in ("me", "us")
        and first not in _NO_SUBJECTS | PRONOUN_SUBJECTS
    ):  # fmt: skip
        return False
    if first in _NO_SUBJECTS or "," in (word.low for word in words[:verb]):
        return True
    if first in _REMARK_STARTS or first in MODALS or form_of(first) == "third":
        return True
    if first != "the" and any(word.low in ("you", "your") for word in words[:verb]):
        return True
    mine = any(word.low in ("me", "my", "our", "us") for word in words)
    ended = words[verb + 1].low if verb + 1 < len(words) else ""
    if verb == 2 and (words[verb].low in GOING or ended in _ENDED):
        return False  # "training time dropped to ...", "screening phase is done"
    return first.endswith("ing") and len(first) > 5 and not mine


_NO_THIRDS = word_set("plus versus minus times always perhaps besides sales news series apps")


_ENDED = word_set("done over complete completed finished")


def _verbal(low: str) -> bool:
    if low in _NO_THIRDS:
        return False
    kind = form_of(low)
    if kind in ("third", "past"):
        return True
    return is_past(low) or (low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "'s")))


def _named_owner(text: str, words: list[Word]) -> Subject | None:
    """ "Tom's birthday is ..."."""
    verb = verb_index(text, words)
    if verb is None or verb < 2:
        return None
    owner = words[0].low[:-2]
    noun = " ".join(word.low for word in words[1:verb])
    attribute = NOUNS.get(noun, "")
    lead = third_person(text[words[0].start : words[verb - 1].end]) + " "
    return Subject(f"{owner}'s {noun}", verb, lead, single=False, attribute=attribute, owner=owner)
