"""Scripts: which characters a text is written in, and full-width ones as ASCII."""

from __future__ import annotations

import re
import unicodedata

_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_HALF_WIDTH = {0xFF01 + index: 0x21 + index for index in range(94)} | {0x3000: 0x20}


def half_width(text: str) -> str:
    """Full-width letters, digits and punctuation as ASCII; every character keeps its place."""
    return text if text.isascii() else text.translate(_HALF_WIDTH)


# 'I still live in our place': three words at least, no elision ('cause, 'til), no 's.
_SINGLE_QUOTED = re.compile(
    r"(?<![\w'’])['‘](?!(?:cause|em|til|till|tis|twas|n|bout|cuz|s|d|ll|re|ve|m)\b)"
    r"(?=[A-Za-z][^'’\n ]*(?:['’]\w+)? \S+ \S)((?:[^'’\n]|(?<=\w)['’](?=\w)){6,1000})['’](?!\w)"
)


def double_quoted(text: str) -> str:
    """The text with double quotes around what stands in single ones; every character keeps its
    place."""
    if " '" not in text and "‘" not in text and text[:1] != "'":
        return text
    return _SINGLE_QUOTED.sub(r'"\1"', text)


_INVISIBLE = re.compile(r"[\u00ad\u200b\u200c\u2060\ufeff]+")


def composed(text: str) -> str:
    """The text in Unicode's normal form C, without invisible characters."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def has_cjk(text: str) -> bool:
    """Whether the text has a Han character."""
    return _CJK.search(text) is not None


def is_chinese(text: str) -> bool:
    """Whether a sentence is to be read as Chinese: not an English one with a Han name in it."""
    if text.isascii() or not has_cjk(text):
        return False
    head = text.lstrip()[:3]
    if not (head.isascii() and head[:1].isalpha() and text.count(" ") > 1):
        return True
    # Mac mini挂闲鱼了，换了台MacBook Pro
    return _GRAMMAR.search(text) is not None and len(_CJK.findall(text)) > len(_WORD.findall(text))


_GRAMMAR = re.compile("[了的是我把就都也不没]")
_WORD = re.compile("[A-Za-z]+")
