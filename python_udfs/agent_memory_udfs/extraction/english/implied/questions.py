"""What a question takes for granted: "What can I cook for my husband, who is diabetic?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...shared.lexis import Phrases, word_set
from ..noise import is_question
from ..people import age_size
from ..tokens import Word, is_capital
from ..verbs import FORMS, third_singular
from ..words import NOT_NAMES, PETS, RELATIONS
from .granted import granted

_CAUSES = Phrases(
    "now that|given that|considering that|seeing that|since|because|as|although|even though|though"
    "|but|cause|cos|cuz|,|-|–|—|;|:"
)


def in_question(text: str, words: Sequence[Word]) -> Iterator[str]:
    """What a question takes for granted: "... my husband, who is diabetic?"."""
    lows = [word.low for word in words]
    if not words:
        return
    if lows[:1] == ["as"] and lows[1:2] in (["a"], ["an"]) and "," in lows[3:16]:
        comma = lows.index(",", 3)
        if lows[comma + 1] in _ASKS and (
            {"i", "my", "me", "we", "recommend", "suggest"} & set(lows[comma + 2 :])
        ):  # fmt: skip
            yield f"I am {text[words[1].start : words[comma - 1].end]}"
    if lows[:3] in (["as", "someone", "with"], ["as", "someone", "who"]) and "," in lows[4:16]:
        yield from _as_someone(text, words, lows)
    yield from _presupposed(text, words, lows)
    yield from granted(text)
    for index, low in enumerate(lows[:-2]):
        if low == "my":
            yield from _kin_aged(text, words, index)
            yield from _kin_named(text, words, index)
            yield from _own_place(text, words, index)
            yield from _kin_described(text, words, index)
        if low == "where" and index > 1 and lows[index + 1] in ("i", "we"):
            yield from _place_where(text, words, index)
        if low in ("who", "which", "whose") and index > 1:
            yield from _relative(text, words, index)
        begin = index + 1 + (lows[index + 1] == "that")
        if _TELL & set(lows[:index]) and low in _TOLD_TO and lows[begin] in ("i", "we") and (
            lows[begin + 1 : begin + 2] not in (["can"], ["should"], ["could"], ["would"])
        ):  # fmt: skip
            yield text[words[begin].start : words[_clause_end(lows, begin) - 1].end]
        end = index + _CAUSES.size(lows, index)
        led = index > 2 * (len(low) == 1) or low in _LEADING
        if end > index and led and end < len(lows) and lows[end] in ("i", "my", "we", "our"):
            stop = _clause_end(lows, end)
            if not is_question(lows[end:stop], [False] * (stop - end)):
                yield text[words[end].start : words[stop - 1].end]


def _as_someone(text: str, words: Sequence[Word], lows: Sequence[str]) -> Iterator[str]:
    """ "As someone with a latex allergy, which gloves are safe?": "I have a latex allergy"."""
    comma = lows.index(",", 4)
    if lows[comma + 1 : comma + 2] and lows[comma + 1] not in _ASKS:
        return
    begin = 3
    does = "have"
    if lows[2] == "who":
        base, form = FORMS.get(lows[3], ("", ""))
        does = {"is": "am", "has": "have"}.get(lows[3], base if form == "third" else "")
        begin = 4
    if does and begin < comma:
        yield f"I {does} {text[words[begin].start : words[comma - 1].end]}"


_ASKS = word_set("how what which where when should can could do is are would why any")
_LEADING = word_set("given considering seeing now since because")
_TELL = word_set("tell telling inform let explain")
_TOLD_TO = RELATIONS | word_set(
    "boss parents kids family friends manager people everyone them him her team teacher landlord "
    "know"
)
_NORMAL = word_set("bad good normal ok okay weird strange wrong possible healthy unhealthy common "
                   "safe abnormal odd rude selfish crazy unusual silly stupid true")  # fmt: skip


def _kin_aged(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "... my 8 year old son": how old he is."""
    size = age_size(words[index + 1 : index + 4])
    kin = index + 1 + size
    named = kin + 1 < len(words) and is_capital(text, words[kin + 1])  # see _kin_named()
    if size and kin < len(words) and words[kin].low in RELATIONS | PETS and not named:
        age = text[words[index + 1].start : words[kin - 1].end].replace("-", " ")
        age = re.sub(r"(\d) ?(year|month|week)s? old", r"\1 \2s old", age)
        yield f"My {words[kin].low} is {age}"


def _presupposed(text: str, words: Sequence[Word], lows: Sequence[str]) -> Iterator[str]:
    """ "Why do I always get headaches?", "is it bad that I sleep five hours?"."""
    end = words[-1].end
    if lows[:1] == ["why"] and len(words) > 4:
        if lows[1] in ("am", "have") and lows[2] == "i":
            yield f"I {lows[1]} {text[words[3].start : end]}"
        elif lows[1] in ("do", "does", "did", "can", "is") and lows[2] in ("i", "my", "we", "not"):
            yield from _turned_round(text, words, lows)
    for index in range(min(len(lows) - 4, 6)):
        if lows[index : index + 2] == ["is", "it"] and lows[index + 2] in _NORMAL:
            at = index + 3
            if lows[at] == "that" and lows[at + 1] in ("i", "my", "we", "our"):
                yield text[words[at + 1].start : words[_clause_end(lows, at + 1) - 1].end]


def _turned_round(text: str, words: Sequence[Word], lows: Sequence[str]) -> Iterator[str]:
    """ "Why does my dog eat grass": "my dog eats grass" is said with "does"."""
    end = words[-1].end
    negated = lows[2] == "not"
    begin = 2 + negated
    if lows[begin] in ("i", "we"):
        stop = begin + 1
    elif lows[begin] == "my" and begin + 2 < len(lows) and lows[begin + 2] not in _OF_NOUN:
        stop = begin + 2
    else:
        return
    who, rest = text[words[begin].start : words[stop - 1].end], text[words[stop].start : end]
    if lows[1] in ("can", "is", "did") or negated:
        yield f"{who} {lows[1]}{' not' if negated else ''} {rest}"
    elif lows[1] == "do":
        yield f"{who} {rest}"
    else:
        first, _, more = rest.partition(" ")
        yield f"{who} {third_singular(first)} {more}"


_OF_NOUN = word_set("to of in with for from at on about and or s")  # "my plan to move"


def _kin_named(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "A gift for my 8-year-old daughter Mia": her name and her age."""
    at = index + 1
    age = words[at].low.partition("-year")[0] if "-year" in words[at].low else ""
    at += bool(age)
    if at + 1 < len(words) and words[at].low in _CONDITIONS and words[at + 1].low in RELATIONS:
        yield f"my {words[at + 1].low} is {words[at].low}"
        at += 1
    if age and at < len(words) and words[at].low in ("twins", "kids", "children"):
        yield f"my {words[at].low} are {age} years old"
    if at >= len(words) or words[at].low not in RELATIONS:
        return
    named = at + 1 < len(words) and is_capital(text, words[at + 1])
    named = named and words[at + 1].low not in NOT_NAMES | {"i"}
    name = text[words[at + 1].start : words[at + 1].end].removesuffix("'s") if named else ""
    if age.isdigit():
        yield f"my {words[at].low} {name}{' ' if name else ''}is {age} years old"
    elif name and words[at + 1].low == name.lower():
        following = words[at + 2].low if at + 2 < len(words) else ""
        if following not in _GONE and following not in ("who", ","):
            yield f"my {words[at].low}'s name is {name}"


def _kin_described(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "A gift for my niece Zoe, turning 13, into anime": what she is."""
    kin = index + 1
    if words[kin].low not in RELATIONS:
        return
    comma = kin + 1 + (kin + 1 < len(words) and is_capital(text, words[kin + 1]))
    if comma >= len(words) - 1 or words[comma].low != ",":
        return
    who = text[words[index].start : words[comma - 1].end]
    for part in text[words[comma + 1].start : words[-1].end].split(", "):
        described = _DESCRIBED.match(part.removeprefix("and ").rstrip(" .?!"))
        if described is None:
            return
        yield f"{who} {'' if described['does'] else 'is '}{described[0].removeprefix('who is ')}"


# "13", "turning 13", "into anime and manga", "who loves tea", "loves tea".
_DESCRIBED = re.compile(
    r"(?:(?:turning |aged |almost |nearly )?[1-9]\d?(?: years old)?$"
    r"|(?:into|allergic to|obsessed with|a fan of|an? [a-z]+$|vegan$|vegetarian$|diabetic$|retired$"
    r"|who is) ?.*|(?P<does>(?:loves|likes|enjoys|hates|plays|collects|lives in|works as|has) .+))",
    re.IGNORECASE,
)


def _own_place(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "A cafe near my office in Shibuya": "my office is in Shibuya"."""
    if [word.low for word in words[index + 2 : index + 3]] != ["in"]:
        return
    noun, end = words[index + 1].low, index + 3
    while end < len(words) and is_capital(text, words[end]):
        end += 1
    if noun in _OWN_PLACES and end > index + 3:
        yield f"my {noun} is in {text[words[index + 3].start : words[end - 1].end]}"


_GONE = word_set("moved died left passed quit retired resigned was dumped is has")
_OWN_PLACES = word_set("office apartment flat house home studio shop school workplace gym dorm")
_CONDITIONS = word_set(
    "autistic diabetic vegan vegetarian deaf blind pregnant celiac coeliac asthmatic disabled "
    "epileptic dyslexic gluten-free lactose-intolerant hyperactive retired"
)


def _place_where(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "A restaurant in Lyon, where I live": "I live in Lyon"."""
    lows = [word.low for word in words]
    end = index - 1 if lows[index - 1] == "," else index
    begin = end
    while begin > 0 and is_capital(text, words[begin - 1]):
        begin -= 1
    stop = _clause_end(lows, index + 1)
    known = lows[index + 2 : index + 3] != [] and lows[index + 2] in _STAYING
    if 0 < begin < end and lows[begin - 1] in ("in", "near", "around", "to", "for") and known:
        told = text[words[index + 1].start : words[stop - 1].end]
        yield f"{told} in {text[words[begin].start : words[end - 1].end]}"


_STAYING = word_set("live work study am grew was moved stay")


def _relative(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "my husband, who is diabetic": "my husband is diabetic"."""
    end = index - 1 if words[index - 1].low == "," else index
    begin = next((i for i in range(end - 1, max(-1, end - 5), -1) if words[i].low == "my"), -1)
    if begin < 0 or not any(word.low in RELATIONS for word in words[begin:end]):
        return
    lows = [word.low for word in words]
    stop = _clause_end(lows, index + 1)
    if lows[index - 1] == "," and "," in lows[index + 1 : stop]:
        stop = lows.index(",", index + 1)
    if stop > index + 1:
        head = text[words[begin].start : words[end - 1].end]
        yield f"{head} {text[words[index + 1].start : words[stop - 1].end]}"


LEADS_ON = word_set(
    "that what when where which who whom whose because than and or but how if as since while until "
    "before after so think know hope say said like whether although though and/or , once unless"
)


def _clause_end(lows: Sequence[str], begin: int) -> int:
    for index in range(begin + 1, len(lows)):
        if lows[index] in ("?", "!", ";"):
            return index
        if lows[index] == "," and index + 1 < len(lows) and (
            lows[index + 1] in ("what", "how", "which", "can", "could", "should", "is", "are", "do",
                                "would", "where", "when", "who", "will", "does", "why")
        ):  # fmt: skip
            return index
    return len(lows)
