"""The numbers that a text names, in figures and in English and Chinese words."""

from __future__ import annotations

import re
import unicodedata

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth",
)  # fmt: skip
_WORDS = (
    {word: number for number, word in enumerate(_UNITS)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {word: number for number, word in enumerate(_ORDINALS)}
    | {"dozen": 12, "hundred": 100, "thousand": 1000, "once": 1, "twice": 2, "half": 2}
)
_SCALES = {"k": 1000, "m": 1_000_000, "thousand": 1000, "million": 1_000_000, "万": 10_000,
           "萬": 10_000, "千": 1000, "百": 100, "亿": 100_000_000}  # fmt: skip
_CHINESE_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "兩": 2, "俩": 2, "半": 2,
}  # fmt: skip
_CHINESE_SCALES = {"十": 10, "百": 100, "千": 1000}
_CHINESE = re.compile("[零〇一二两兩俩三四五六七八九十百千万萬半]+")
_FIGURES = re.compile(r"\d+(?:[,\u00a0' ]\d{3})*(?!\d)|\d+")
_SCALED = re.compile(
    r"(?<!\d)(\d{1,15}(?:\.\d{1,9})?)\s?(k|m|thousand|million|万|萬|千|百|亿)(?![a-z])"
)
# 1万2 is 12,000.
_SHORTENED = re.compile(r"(?<!\d)(\d{1,9})(万|萬|千|百|亿)(\d)(?![\d.]|[十百千万萬])")
_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})[- ]({'|'.join(_UNITS[1:10])})\b")
_AFTERNOON = re.compile(r"(?<!\d)(\d{1,2})(?::\d\d)?\s?(?:pm|p\.m\.)|(?:下午|晚上)(\d{1,2})")
_LONGEST = 20  # characters of a Chinese number
_HALF = re.compile("[一二两三四五六七八九]点半")


def figures(text: str) -> set[str]:
    """The numbers written in figures, without leading zeros; 0 is none."""
    plain = unicodedata.normalize("NFKC", text)
    found = {re.sub(r"\D", "", match.group()) for match in _FIGURES.finditer(plain)}
    found |= {part for match in _FIGURES.finditer(plain) for part in re.findall(r"\d+", match[0])}
    return {number.lstrip("0") for number in found} - {""}


def numbers(text: str) -> set[str]:
    """All numbers of a text, however written: what another text may write in figures."""
    plain = unicodedata.normalize("NFKC", text).lower()
    found = figures(plain)
    found |= {str(_WORDS[word]) for word in re.findall(r"[a-z]+", plain) if word in _WORDS}
    for tens, unit in _COMPOUND.findall(plain):
        found.add(str(_WORDS[tens] + _WORDS[unit]))
    for number, scale in _SCALED.findall(plain):
        found.add(f"{float(number) * _SCALES[scale]:.0f}")
    for number, scale, digit in _SHORTENED.findall(plain):
        found.add(str(int(number) * _SCALES[scale] + int(digit) * _SCALES[scale] // 10))
    for hour, chinese in _AFTERNOON.findall(plain):
        found.add(str(int(hour or chinese) + 12))
    for match in _CHINESE.finditer(plain):
        found |= {str(number) for number in chinese_numbers(match.group())}
    if _HALF.search(plain) or "half past" in plain:
        found.add("30")
    return found


def chinese_numbers(text: str) -> set[int]:
    """What characters such as 二十八, 三万 or 二零一九 may stand for."""
    if len(text) > _LONGEST:
        return set()
    if all(char in _CHINESE_DIGITS for char in text):
        return {int("".join(str(_CHINESE_DIGITS[char]) for char in text))} | {
            _CHINESE_DIGITS[char] for char in text
        }
    total = section = digit = 0
    for char in text:
        if char in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[char]
        elif char in _CHINESE_SCALES:
            section += (digit or 1) * _CHINESE_SCALES[char]
            digit = 0
        else:
            total += (section + digit or 1) * 10_000
            section = digit = 0
    found = {total + section + digit}
    scale = _CHINESE_SCALES.get(text[-2:-1], 10_000 if text[-2:-1] in ("万", "萬") else 0)
    if digit and scale > 10:
        found.add(total + section + digit * scale // 10)  # 一万二
    return found
