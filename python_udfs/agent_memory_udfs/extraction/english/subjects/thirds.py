"""A third party: a name, somebody, any noun phrase in front of a finite verb."""

from __future__ import annotations

from ...shared.context import Context
from ...shared.lexis import word_set
from ..finite import EFFECTS, GOING, LINKING, effect_index, figure_verb, finite_index, verb_index
from ..noise import PRONOUN_SUBJECTS
from ..people import name_size, note_named
from ..persons import TITLES
from ..rendering import third_person
from ..slots.attributes import NOUNS
from ..tokens import Word, is_capital
from ..unlisted_verbs import unlisted_verb
from ..verbs import ADVERBS, BE, MODALS, form_of, is_adverb, is_past
from ..words import NOT_NAMES, RELATIONS, SINGLE_RELATIONS
from .subject import Subject

SOMEBODY = word_set("someone somebody nobody everyone everybody")


def somebody(text: str, words: list[Word]) -> Subject | None:
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


def other(text: str, words: list[Word], context: Context) -> Subject | None:
    """A third party: a name, or any noun phrase in front of a finite verb."""
    titled = words[0].low in TITLES and is_capital(text, words[0])
    run = name_size(text, words, 0) if titled else 0
    while run < len(words) and run < 4 and is_capital(text, words[run]):
        run += 1
    named = 0 < run < len(words) and words[0].low not in NOT_NAMES
    if named and (is_adverb(words[0].low) or (run == 1 and _is_no_name(words[0].low))):
        named = False
    if named and (words[run].low in _BEHIND_NAME or _verbal(words[run].low)):
        name = third_person(text[words[0].start : words[run - 1].end])
        verb = run
        note_named(text, words, run, name, context)
        single = run > 1 or words[0].low not in RELATIONS or words[0].low in SINGLE_RELATIONS
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


_BEHIND_NAME = BE | MODALS | LINKING | ADVERBS
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
