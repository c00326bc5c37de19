"""What two texts have in common, for telling whether one is about the other."""

from __future__ import annotations

import re

from ..extraction.shared.lexis import word_set
from ..extraction.shared.script import has_cjk
from .grounding import plain_text
from .slots import names_of

# Words that tell nothing about what a statement is about, or that talk about memory itself.
_EMPTY = word_set(
    "a an the is are was were be been am do does did has have had i my me mine we our you your he "
    "she it its his her they them their this that these those of in on at to for from with by "
    "about as and or but not no never any all everything anything every each some so too very "
    "also now just please forget delete remove erase memory memories remember stored store keep "
    "know known fact facts user user's like likes want wants more anymore longer dont doesnt didnt "
    "isnt im ive stop what where when who how than then there here can could will would should "
    "one two ignore previous instructions data information info stuff thing things profile details "
    "history records record everyone database"
)
_EMPTY_CHARACTERS = frozenset(
    "的了是在我你他她它们們不没沒有忘记記删刪除请請把都全所这這那个個和也就还還很忆憶掉用户戶吧吗嗎呢啊别別要"
    "再一关關于於什么麼喜欢歡人大小家天年月日时時间間数數据據信息资資料料内內容事情上下中来來去到说說话話做可以能"
    "会會想知道过過多少只两兩切任何清空停止无無"
)
_ENDING = re.compile(r"(?:ing|ed|es|s|e)$")
_HIRAGANA = re.compile("[\u3040-\u309f]")


def topics(text: str) -> set[str]:
    """Stems of the content words; Han characters; pairs of other characters without spaces."""
    found: set[str] = set()
    before = ""
    for word in plain_text(text).split():
        if has_cjk(word):
            before = ""
            if word not in _EMPTY_CHARACTERS:
                found.add(word)
        elif len(word) == 1 and not word.isascii():
            if before and not _HIRAGANA.match(word):
                found.add(before + word)
            before = "" if _HIRAGANA.match(word) else word
        elif word not in _EMPTY:
            before = ""
            found.add(_ENDING.sub("", word) if len(word) > 3 else word)
    return found


def names(quote: str, memory: str, slot: str | None) -> bool:
    """Whether the words of a quote name what a memory says, or the attribute it is about."""
    said = topics(quote)
    if said & topics(memory):
        return True
    attribute = slot.split(" / ", 1)[1] if slot and " / " in slot else ""
    return bool(attribute) and mentions(quote, attribute)


def mentions(text: str, attribute: str) -> bool:
    """Whether a text has one of the nouns or verbs by which people name an attribute."""
    plain = plain_text(text)
    return any(
        name in plain if has_cjk(plain) else f" {name} " in f" {plain} "
        for name in names_of(attribute)
    )
