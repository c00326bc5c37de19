"""What is so again: "I went back to Vim" says "Uses Vim" anew, whatever took its place."""

from __future__ import annotations

import re

from ...shared.lexis import word_set
from . import held_of
from .change_words import is_of_change
from .held import Held, is_shared
from .statement import Part, Sentence
from .tokens import is_of_time, stem_of

_AGAIN = re.compile(
    r"\b(?:again|back|after all|once more|now|returned|rejoined|re-joined|resumed|instead)\b"
)
# What one does to be back at what was.
_RETURNING = {
    stem_of(low) for low in word_set(
        "go come return resume start begin switch change move get use become turn have be live "
        "work revert convert return rejoin re-join prefer take make set put decide end keep "
        "bring see"
    )
}  # fmt: skip
# "We're going back to Graz for Christmas"
_FOR_A_WHILE = re.compile(
    r"\b(?:going|heading|flying|driving|coming|travelling|traveling)"
    r" (?:back|home) (?:to|in)\b(?! \w+ing\b)"
    r"|\bfor (?:the |a |an |this |my )?(?:christmas|easter|weekend|week|day|night|holidays?|summer"
    r"|winter|visit|while|few|couple|party|wedding|funeral)\b"
)
_NOT = word_set("not never no cannot")
_OF_OTHERS = word_set("he she they it his her their he's she's you your")


def may_say_again(said: str) -> bool:
    """Whether a sentence may say that something is so again; quick to say."""
    return _AGAIN.search(said.lower()) is not None


def says_again(said: str, memory: str) -> bool:
    """Whether a sentence says again what a memory told: all that it says is of the memory."""
    held = held_of(memory)[:1]
    if not held or not may_say_again(said):
        return False
    sentence = Sentence(said)
    return any(_says_again(part, held[0], sentence) for part in sentence.clauses)


def _says_again(part: Part, held: Held, sentence: Sentence) -> bool:
    if part.search(_FOR_A_WHILE) or part.unreal or part.passing or part.beside:
        return False
    if _OF_OTHERS & part.words:
        return False
    if _NOT & part.words and not _NOT & set(held.low.split()):
        return False
    if not sentence.is_of_same(part, held) or (held.people - sentence.people):
        return False
    dated = any(is_of_time(token) for token in held.content)
    told = [
        token for token in part.tokens
        if token.says and not is_of_change(token) and token.stem not in _RETURNING
        and (dated or not is_of_time(token))
    ]  # fmt: skip
    return bool(told) and all(is_shared(token, held.words) for token in told) and (
        held.of_user or is_shared(held.content[0], part.stems)
        or (bool(held.names) and held.names <= part.stems)
    )  # fmt: skip
