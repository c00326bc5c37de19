"""What is the speaker's: "my manager", "my wife's birthday", "my favorite color"."""

from __future__ import annotations

from ...shared.context import Context
from ...shared.lexis import word_set
from ...shared.model import USER
from ...shared.roles import FEMALE, MALE
from ..finite import verb_index
from ..persons import has_another
from ..rendering import third_person
from ..slots.attributes import NOUNS
from ..tokens import Word, is_capital
from ..verbs import BE
from ..words import RELATIONS, SINGLE_RELATIONS
from .subject import Subject


def is_own(words: list[Word]) -> bool:
    """Whether "the new role is ..." is as good as "my new role is ...": an attribute of its own."""
    end = next((i for i in range(3, min(len(words), 6)) if words[i].low in BE), 0)
    return bool(end) and " ".join(word.low for word in words[2:end]) in NOUNS


def possessed(text: str, words: list[Word], context: Context) -> Subject | None:
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
        return owned(verb, lead, [f"{' '.join(lows[1 : owner_end + 1])}", *lows[owner_end + 1 :]])
    if lows[0].endswith("'s") and len(lows) > 1:
        if lows[0][:-2] in RELATIONS:
            if has_another(lows[1:]):
                context.he = context.she = ""
            else:
                _note(context, text[words[1].start : words[1].end - 2], lows[0][:-2])
        return owned(verb, lead, lows)
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
        context.call(name, f"{relation} {name}")
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


def owned(verb: int, lead: str, lows: list[str]) -> Subject:
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
