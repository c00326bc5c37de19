"""Finite verbs that no table has, told by their form and what stands around them."""

from __future__ import annotations

from ..shared.lexis import word_set
from .tokens import Word, is_capital
from .verbs import ADVERBS, form_of, is_past
from .words import RELATIONS

_ARTICLES = word_set("the my our a an this that")
_OBJECTS = word_set(
    "the a an its their his her my our me us all each every this that everything everyone "
    "everybody nothing nobody"
)
_LINKS = word_set(
    "on at in with from to by into near under over through out up off down as via "
    "above behind beside below inside along around across after before next"
)
_ROUGHLY = word_set("about around roughly approximately nearly almost over only just at some")
_FIGURE = frozenset("0123456789$€£¥")
# What stands between an article and a plural noun, but in front of no verb.
_BEFORE_NOUNS = word_set(
    "the my our a an this that these those of and or best worst main top new old first last next "
    "other few many most more favorite favourite biggest own in on at with from to by for about "
    "great good nice little big small long short"
)
# Plural nouns that are hardly ever verbs.
_NOUNS = word_set(
    "tips tickets gifts classes lessons songs movies books things days weeks months years hours "
    "minutes times people ways pictures photos kids friends items photos games clothes shoes news "
    "ideas recipes skills goals vibes details memories stories results tools ingredients"
)
# Of these only the moment knows: "the studio looks amazing".
_IMPRESSIONS = word_set("looks looked sounds sounded seems seemed feels felt you your")
_NOUN_ENDINGS = ("ings", "ions", "ments", "ists", "isms", "ties", "nesses", "ances", "ences")


def unlisted_verb(text: str, words: list[Word]) -> int | None:
    """Index of the verb of a clause in which no known one was found.

    A form in -s behind a noun ("the service listens on"), a base form behind a plural ("the bins
    go out"), or a simple past ("the Comets won the cup").
    """
    if len(words) < 3 or (words[0].low not in _ARTICLES and not _is_bare(text, words)):
        return None
    if words[1].low == "lot" or _IMPRESSIONS & {word.low for word in words[:9]}:
        return None
    first = 2 if words[0].low in _ARTICLES else 1
    for index in range(first, min(len(words) - 1, 9)):
        if words[index].low in (",", ";", ":", "that", "which", "who", "of", "for", "to"):
            return None
        if _is_third(text, words, index) or _is_plural_verb(words, index):
            return index
        if is_past(words[index].low) and words[index + 1].low not in ("by", "in", "from", "on"):
            return index
    return None


def _is_bare(text: str, words: list[Word]) -> bool:
    """Whether a clause begins with a name or its owner: "Ann's clinic accepts cash"."""
    owned = any(word.low.endswith("'s") for word in words[:3])
    return owned and is_capital(text, words[0])


def _is_third(text: str, words: list[Word], index: int) -> bool:
    low, before, after = (words[i].low for i in (index, index - 1, index + 1))
    if not low.endswith("s") or low.endswith(("ss", "us", "is", "'s")) or len(low) < 4:
        return False
    if is_capital(text, words[index]) or before in _BEFORE_NOUNS or low in _NOUNS:
        return False
    if before.endswith("'s") or low.removesuffix("s") in RELATIONS:
        return False
    if after in _OBJECTS or after[:1].isdigit() or is_capital(text, words[index + 1]):
        return True
    if after in _ROUGHLY and index + 2 < len(words) and words[index + 2].low[:1] in _FIGURE:
        return True  # "processes about 2TB"
    if low.endswith(_NOUN_ENDINGS):
        return False
    if after in _LINKS | ADVERBS:  # "my running shoes in blue"
        return not before.endswith("ing") or is_capital(text, words[index - 1])
    return after.isalpha() and (index + 2 == len(words) or words[index + 2].low in _LINKS)


def _is_plural_verb(words: list[Word], index: int) -> bool:
    """ "The bins go", "our neighbours have"."""
    before = words[index - 1].low
    plural = before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))
    return plural and form_of(words[index].low) == "base"
