"""The words of an English text, contractions taken apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..shared.lexis import word_set
from .verbs import BE, MODALS, form_of, is_adverb, is_past
from .words import PETS, RELATIONS


class Word(NamedTuple):
    """A word of a clause: its lower-case, expanded form ("am" for "'m") and its place."""

    low: str
    start: int
    end: int


def is_capital(text: str, word: Word) -> bool:
    """Whether the word begins with a capital, or with a letter of a script that has none."""
    first = text[word.start : word.start + 1]
    if first.isupper() or first >= "\u3400":
        return True
    return word.end - word.start > 3 and first.islower() and text[word.start + 1].isupper()


_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}(?!\w)|[^\W_](?:[\w&@/+%#-]|['.,:](?=\w)|(?<=[\dA-Z])\*(?!\w))*|'\w+|[^\s]"
)
_CONTRACTED = {
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would",
}  # fmt: skip
_NEGATIVE = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "is", "cannot": "can"}
_SLANG = {
    "im": ("i", "am"), "ive": ("i", "have"), "dont": ("do", "not"), "doesnt": ("does", "not"),
    "didnt": ("did", "not"), "cant": ("can", "not"), "gonna": ("going", "to"),
    "wanna": ("want", "to"), "gotta": ("got", "to"), "isnt": ("is", "not"),
    "arent": ("are", "not"), "wasnt": ("was", "not"), "werent": ("were", "not"),
    "hasnt": ("has", "not"), "havent": ("have", "not"), "hadnt": ("had", "not"),
    "couldnt": ("could", "not"), "wouldnt": ("would", "not"), "shouldnt": ("should", "not"),
    "wont": ("will", "not"), "hes": ("he", "is"), "shes": ("she", "is"), "thats": ("that", "is"),
    "theyre": ("they", "are"), "youre": ("you", "are"), "did'nt": ("did", "not"),
    "does'nt": ("does", "not"), "do'nt": ("do", "not"), "dosent": ("does", "not"),
    "id": ("i", "would"), "ill": ("i", "will"),
}  # fmt: skip


_IS = word_set("it he she that there what who here where how this everything")
_BEFORE_IS = word_set("my our the and but , that so")
_AFTER_IS = word_set(
    "a an the not been going in at on from my your our too very so really now also still just "
    "pretty always only"
)


_NAMED = word_set("name birthday surname nickname number")
# What somebody is: "my mum's allergic to cats".
_QUALITIES = word_set(
    "allergic afraid scared terrified married divorced engaged widowed single pregnant expecting "
    "retired unemployed vegan vegetarian diabetic asthmatic celiac coeliac lactose intolerant "
    "dyslexic autistic deaf blind colour-blind color-blind left-handed obsessed addicted crazy "
    "fluent bilingual originally almost nearly turning older younger taller good bad great "
    "terrible hopeless fond proud jealous sick ill alive dead gone away moving due overdue"
)
_BEHIND_QUALITIES = word_set(
    "to of in at with from and but by about on for since now again already than so because as "
    "after before"
)
_PREPOSITIONS = word_set("at in for with to from of near by about during after before")
_OWNED_BY_KIN = RELATIONS | PETS | word_set("kid children boss parent folk sibling family")
_PAST_ONLY = word_set(
    "went took came became began fell grew gave ran drove flew wrote broke chose spoke woke threw "
    "was were had did"
)
_NOUNS_IN_ING = word_set(
    "wedding morning evening meeting building painting clothing blessing engagement ring king "
    "spring string thing housing parking feeling christening handwriting"
)


def _copula(words: list[Word], index: int) -> bool:
    """Whether the "'s" of a word is "is": "my name's Bob", but not "my wife's name is Ann"."""
    stem = words[index].low[:-2]
    if stem in _IS:
        return True
    if index + 1 == len(words):
        return False
    following = words[index + 1].low
    if index and words[index - 1].low.endswith("'s"):
        return stem in _NAMED or following in _AFTER_IS  # "my boss's name's Kim"
    if index and words[index - 1].low not in _BEFORE_IS:
        return False
    behind = words[index + 2].low if index + 2 < len(words) else ""
    if following in _PAST_ONLY or following.removesuffix("s") in _OWNED_BY_KIN:
        return False  # "Luigi's went downhill", "my brother's dog"
    if following in _QUALITIES and (behind in _BEHIND_QUALITIES or not behind[:1].isalnum()):
        return True
    if following.endswith("ing") and index + 2 < len(words) and words[index + 2].low in BE:
        return False  # "my sister's wedding is in June"
    if following in _NOUNS_IN_ING:
        return False
    if following in _AFTER_IS or following.endswith("ing"):
        return True
    if index > 1 and words[index - 2].low in _PREPOSITIONS:
        return False  # "after my dad's heart attack"
    for ahead, word in enumerate(words[index + 2 : index + 6]):
        if word.low in (",", "and", "who", "that", "because", "but"):
            break
        if ahead < 2 and word.low.endswith("s") and len(word.low) > 3:
            return False
        kind = form_of(word.low)
        if word.low in BE or word.low in MODALS or kind in ("third", "past") or is_past(word.low):
            return False
    return stem == "name" or words[index - 1 if index else 0].low not in ("the",)


# "id love to", but "my id is"; "ill be there", but "is ill".
_AMBIGUOUS = word_set("id ill")
_AFTER_I = word_set("like love be go have rather prefer never probably need try do get see also")


def words_of(text: str) -> list[Word]:
    """The words and marks of a clause, contractions taken apart."""
    found = _contracted_words(text)
    for index in range(len(found) - 1, -1, -1):
        low = found[index].low
        if low.endswith("'s") and len(low) > 2 and low != "let's" and _copula(found, index):
            _, start, end = found[index]
            cut = end - 2
            verb = "has" if _is_perfect(found, index + 1) else "is"
            found[index : index + 1] = [Word(low[:-2], start, cut), Word(verb, cut, end)]
    return found


# What "she's" may have done: "she's been limping", "he's always wanted a dog".
_PERFECT = word_set(
    "been got had become grown wanted loved lived worked liked hated owned known taught played"
)


def _is_perfect(words: list[Word], index: int) -> bool:
    """Whether the "'s" before `index` is "has"."""
    while index < len(words) and (is_adverb(words[index].low) or words[index].low == "not"):
        index += 1
    following = words[index + 1].low if index + 1 < len(words) else ""
    return index < len(words) and words[index].low in _PERFECT and following not in ("by", "for")


_word = tuple.__new__  # takes half the time of Word(): most words pass here
_JOINED = _AMBIGUOUS | _SLANG.keys() | {"cannot"}


def _contracted_words(text: str) -> list[Word]:
    found: list[Word] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        low = match.group().lower()
        if low not in _JOINED and "'" not in low:
            found.append(_word(Word, (low, start, end)))
            continue
        if low in _AMBIGUOUS:
            following = text[end : end + 12].split(maxsplit=1)
            ahead = following[0].lower() if following else ""
            if start or not (ahead in _AFTER_I or is_adverb(ahead)):
                found.append(Word(low, start, end))
                continue
        found.extend(_apart(low, start, end))
    return found


def _apart(low: str, start: int, end: int) -> list[Word]:
    if low in _SLANG:
        first, second = _SLANG[low]
        return [Word(first, start, end), Word(second, end, end)]
    if low == "cannot" or (low.endswith("n't") and len(low) > 3):
        return [Word(_NEGATIVE.get(low, low[:-3]), start, end), Word("not", end, end)]
    stem, mark, suffix = low.rpartition("'")
    if mark + suffix in _CONTRACTED:
        if not stem:
            return [Word(_CONTRACTED[low], start, end)]
        cut = start + len(stem)
        return [Word(stem, start, cut), Word(_CONTRACTED[mark + suffix], cut, end)]
    return [Word(low, start, end)]
