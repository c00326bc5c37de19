"""Folds what is inserted into a sentence, so that its frame can be read: brackets and appositions.

A folded part belongs to the word before it: "My car (an Audi) is green" is read as "my car is
green", where the text of "car" is "car (an Audi)".
"""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from .slots.attributes import NOUNS
from .tokens import Word, is_capital, words_of
from .verbs import ADVERBS, BE, MODALS, form_of, is_past
from .words import RELATIONS

_IN_LAW = re.compile(r"(?<=(?:ther|ster|hter)) in law\b|(?<=\bson) in law\b")
_AREA_CODE = re.compile(r"\((\d{2,4})\)(?= ?\d)")
_EMPHASIS = re.compile(
    r"(?<![\w*_~])(\*{1,3}|_{1,3}|~~|`)(?=\S)([^*_~`\n]{1,200}?)(?<=\S)\1(?![\w*_])"
)
_SMILEY = re.compile(
    r"(?<![\w)])(?:[:;=][-'o^]?[)(\]\[DPpOo3|/\\*>]+|[xX]D+|\(:|<3+|\^_*\^|-_+-|[Tt]_[Tt]|:'\()(?!\w)"
)
# "I live, as you may know, in Aarhus": what is said to the listener in between.
_INSERTED = re.compile(
    r",(?: (?:and|but))?(?: as (?:you|some of you) (?:may |might |probably |all |already )*"
    r"(?:know|remember|recall|can tell|guessed|have guessed)"
    r"| (?:as|like) i(?:'ve| have)? (?:already |just )*(?:said|mentioned|told you)"
    r"(?: before| already| earlier)?"
    r"| believe it or not| by the way| btw| to be (?:fair|honest|clear|precise|exact|frank)"
    r"| if i'm (?:being )?honest| i (?:must|have to) (?:say|admit|confess)"
    r"| for what it's worth| fwiw| of course| in fact| at least for now"
    r"| (?:at least )?for (?:now|the time being)(?:,? at least)?"
    r"| you know| you see| sad(?:ly)?(?: to say)?| as it happens| as luck would have it"
    r"| (?:oddly|funnily|strangely|interestingly|surprisingly) enough"
    r"| thank (?:god|goodness|heavens)"
    r"| (?:thankfully|fortunately|luckily|unfortunately|naturally|apparently|incidentally|obviously"
    r"|honestly|frankly|ironically)| it turns out| as far as i know| no kidding| i swear"
    r"| i'm (?:happy|proud|sorry|afraid|embarrassed|ashamed) to say| needless to say"
    r"| if you (?:count|include) [^,]{2,24}| if you must know| (?:un)?like most people),(?= \w)",
    re.IGNORECASE,
)
# What goes on behind it: "tea, of course, coffee and juice" is a list.
_GOES_ON = re.compile(
    r" (?:in|at|on|with|for|to|from|by|near|of|since|until|about|as|and|or|an?|is|are|was|were|has"
    r"|have|had|can|can't|will|do|does|did|not|never|always|only|\d+|one|two|three|four|five|six"
    r"|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:(?:my|our|the) [\w' -]{2,28}|[A-Z][a-z]+)$", re.IGNORECASE)
_VERB = re.compile(r" ([a-z]+)\b")


def _without(match: re.Match[str], text: str) -> str:
    """Blanks for what is inserted, where the clause goes on behind it."""
    verb = _VERB.match(text, match.end())
    told = verb is not None and (
        verb[1].endswith(("s", "ed")) or form_of(verb[1]) == "base" or is_past(verb[1])
    )
    goes_on = _GOES_ON.match(text, match.end()) or (told and _SUBJECT.match(text[: match.start()]))
    return " " * len(match.group()) if goes_on else match.group()


_MARKED = re.compile(r"[*_~`]")
_MAY_SMILE = re.compile(r"[:;=()3^_D]")
_BRACKETED = re.compile(r"\s*\([^()]*\)")


def bare(text: str) -> str:
    """The words without what stands in brackets."""
    return _BRACKETED.sub("", text).strip() if "(" in text else text


def plain(text: str) -> str:
    """The sentence without emphasis and smileys, quotes straight; each word keeps its place."""
    text = text.replace("’", "'").replace("‘", "'")
    if "," in text:
        text = _INSERTED.sub(lambda match: _without(match, text), text)
    if " in law" in text:
        text = _IN_LAW.sub("-in-law", text)
    if "(" in text:
        text = _AREA_CODE.sub(r" \1 ", text)
    if _MARKED.search(text):
        text = _EMPHASIS.sub(_unmarked, text)
    if _MAY_SMILE.search(text):
        text = _SMILEY.sub(lambda match: " " * len(match.group()), text)
    return text


def _unmarked(match: re.Match[str]) -> str:
    blank = " " * len(match.group(1))
    return blank + match.group(2) + blank


class Folded:
    """A sentence's text and words with inserted parts folded; `asides` are statements of their own
    that stood in brackets."""

    def __init__(self, text: str) -> None:
        self.text = plain(text)
        self.words = words_of(self.text)
        self.asides: list[list[Word]] = []
        if '"' in self.text or "“" in self.text:
            self._fold_speech()
        if "(" in self.text or ")" in self.text or "[" in self.text:
            self._fold_brackets()
        if "," in self.text:
            self._fold_appositions()
        if _DASHED.search(self.text):
            self._fold_dashes()
        if ":" in self.text:
            self._read_colon()
        if " include " in self.text:
            self._read_include()

    def _fold_speech(self) -> None:
        """'My ex sent me "I live in Rome"': what is quoted is one word, and no clause."""
        out: list[Word] = []
        opened = -1
        for word in self.words:
            if word.low not in _QUOTES:
                out.append(word)
            elif opened < 0:
                opened = len(out)
                out.append(word)
            else:
                inner = out[opened + 1 :]
                out.append(word)
                if len(inner) > 2 and any(one.low in _SPEAKERS for one in inner[:-1]):
                    speech = Word(_SPEECH, out[opened].start, word.end)
                    out[opened:] = [speech]
                opened = -1
        self.words = out

    def _fold_brackets(self) -> None:
        out: list[Word] = []
        words = self.words
        index = 0
        while index < len(words):
            word = words[index]
            close = _CLOSING.get(word.low)
            if close:
                end = _close_of(words, index, word.low, close)
                if end > index:
                    inner = words[index + 1 : end]
                    stated = len(inner) > 2 and inner[0].low in _FIRST_PERSON
                    if stated:
                        self.asides.append(inner)
                    if out:
                        out[-1] = out[-1]._replace(end=words[end].end)
                    index = end + 1
                    continue
                out.append(Word(",", word.start, word.end))
            elif word.low in (")", "]"):
                out.append(Word(",", word.start, word.end))
            else:
                out.append(word)
            index += 1
        self.words = out

    def _fold_appositions(self) -> None:
        """ "My dog, Rex, is a beagle", "Mia, 8, loves ...", "my sister, a lawyer, lives in ..."."""
        words = self.words
        commas = [index for index, word in enumerate(words) if word.low == ","]
        if not commas or not self._is_head(commas[0]):
            return
        after = words[commas[0] + 1 :]
        if after and words[0].low in ("my", "our") and after[0].low in BE | MODALS | _HAS:
            self.words = [*words[: commas[0]], *after]  # a slip: "my ex, will not stop"
            return
        if len(commas) < 2:
            return
        first, second = commas[0], commas[1]
        inner = words[first + 1 : second]
        if not 0 < len(inner) < 9 or second + 1 >= len(words) or not _is_finite(words, second + 1):
            return
        if self._told_aside(first, second):
            return
        relative = inner[0].low in ("who", "whose", "which")
        if not relative and any(_is_finite(inner, at) for at in range(len(inner))):
            return
        if inner[0].low in ("and", "or", "but", "i", "we") or words[first - 1].low in _ADJUNCT_ENDS:
            return
        name = all(is_capital(self.text, word) for word in inner) and len(inner) < 3
        if name and words[0].low in ("my", "our"):
            for place in (words[first], words[second]):
                self.text = self.text[: place.start] + " " + self.text[place.end :]
            self.words = [*words[:first], *inner, *words[second + 1 :]]
            return
        head = words[first - 1]._replace(end=words[second].end)
        self.words = [*words[: first - 1], head, *words[second + 1 :]]

    def _fold_dashes(self) -> None:
        """ "My daughter - she's 4 - loves dinosaurs", "my wife - a nurse - works nights"."""
        words = self.words
        dashes = [index for index, word in enumerate(words) if word.low in _DASHES]
        if len(dashes) != 2 or not self._is_head(dashes[0]) or dashes[1] + 1 >= len(words):
            return
        first, second = dashes
        if not _is_finite(words, second + 1) or self._told_aside(first, second):
            return
        inner = words[first + 1 : second]
        if inner and not any(_is_finite(inner, at) for at in range(len(inner))):
            head = words[first - 1]._replace(end=words[second].end)
            self.words = [*words[: first - 1], head, *words[second + 1 :]]

    def _told_aside(self, first: int, second: int) -> bool:
        """Whether what is inserted tells something by itself, which becomes an aside: "she's 4"."""
        words = self.words
        inner = words[first + 1 : second]
        if len(inner) < 3 or inner[0].low not in _THIRDS or inner[1].low not in BE | _HAS:
            return False
        self.asides.append([*words[:first], *inner[1:]])
        self.words = [*words[:first], *words[second + 1 :]]
        return True

    def _is_head(self, comma: int) -> bool:
        """Whether the words before the first comma may be a subject: "my dog", "Mia"."""
        words = self.words
        if not 0 < comma < 5:
            return False
        if words[0].low in ("my", "our"):
            return comma > 1 and not any(_is_finite(words, at) for at in range(1, comma))
        return all(is_capital(self.text, word) for word in words[:comma]) and (
            words[0].low not in ADVERBS and not words[0].low.endswith("ly")
        )

    def _read_colon(self) -> None:
        """ "My favorite movies are: Alien", "My hobbies: chess"."""
        words = self.words
        at = next((index for index, word in enumerate(words) if word.low == ":"), 0)
        if at < 2 or at + 1 >= len(words):
            return
        if words[at - 1].low in BE or words[at - 1].low in _LISTING or (
            words[0].low in ("i", "we") and words[at - 1].low in ("to", "of", "with", "in")
            and words[at + 1].low not in ADVERBS and form_of(words[at + 1].low) != "base"
        ):  # fmt: skip
            self.words = [*words[:at], *words[at + 1 :]]
            self.text = self.text[: words[at].start] + " " + self.text[words[at].end :]
            return
        if words[0].low not in ("my", "our") or at > 6:
            return
        last = at - (words[at - 1].low.endswith("s") and form_of(words[at - 1].low) == "")
        if any(_is_finite(words, index) for index in range(1, last)):
            return
        verb = "are" if words[at - 1].low.endswith("s") else "is"
        self.words = [*words[:at], Word(verb, words[at].start, words[at].end), *words[at + 1 :]]

    def _read_include(self) -> None:
        """ "My hobbies include chess": are."""
        words = self.words
        at = next((index for index, word in enumerate(words) if word.low == "include"), 0)
        if 1 < at < 4 and words[0].low in ("my", "our") and words[at - 1].low.endswith("s"):
            self.words = [*words[:at], words[at]._replace(low="are"), *words[at + 1 :]]


_LISTING = word_set(
    "include includes like love hate enjoy speak play own have collect take use eat drink avoid"
)
_CLOSING = {"(": ")", "[": "]"}
_QUOTES = frozenset('"“”')
_SPEECH = "quotation"
_SPEAKERS = word_set("i my we our you your")
_DASHES = frozenset("-–—")
_DASHED = re.compile(r"\s[-–—]+\s.*\s[-–—]+\s")
_THIRDS = word_set("he she they")
_FIRST_PERSON = word_set("i my we our")
_ADJUNCT_ENDS = word_set("now then today yesterday tomorrow")


def _close_of(words: list[Word], index: int, opening: str, close: str) -> int:
    depth = 0
    for at in range(index, len(words)):
        if words[at].low == opening:
            depth += 1
        elif words[at].low == close:
            depth -= 1
            if depth == 0:
                return at
    return -1


def _is_finite(words: list[Word], index: int) -> bool:
    low = words[index].low
    if low in RELATIONS or low.removesuffix("s") in RELATIONS or low in NOUNS or low.endswith("'s"):
        return False
    kind = form_of(low)
    if low in BE | MODALS or kind in ("third", "past", "base") or low in ("not", *_AUXILIARIES):
        return True
    if low in ADVERBS and index + 1 < len(words):
        return _is_finite(words, index + 1)
    plural = low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is"))
    return is_past(low) or (plural and index + 1 < len(words))


_HAS = word_set("has have had does did")
_AUXILIARIES = ("has", "have", "had", "does", "do", "did")
