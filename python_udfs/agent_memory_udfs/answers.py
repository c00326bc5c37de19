"""What kind of answer a question asks for (a person, a time, a number), and which texts hold one.

The expected answer type of question answering (Li and Roth, 2002), by the words that ask: "Who is
my manager?" is answered by a name, not by an opinion of the manager.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

WORD = re.compile("[a-z]+")
FAMILY_NAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛"
    "叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段钱汤尹黎易贺赖龚"
)
TITLES = "(?:阿姨|叔叔|老师|医生|大夫|经理|主管|总监|先生|女士|教授|律师|师傅|教练|房东|同学|总)"


class Kind(NamedTuple):
    """How a kind of answer is asked for, and how it looks in a text: by words, or by a pattern."""

    asked: re.Pattern[str]
    words: frozenset[str]
    pattern: re.Pattern[str]


# An opinion of a thing ("hates medication") is no answer to who asks which one there is; what
# somebody would like, or what looks like something, is no opinion.
OPINION = re.compile(
    r"(?<!would )(?<!['’]d )(?<!look )(?<!looks )(?<!sounds )(?<!feels )(?<!thing )(?<!things )"
    r"\b(?:like|love|hate|dislike|enjoy|prefer|adore|detest|loathe|think|believe|fear)s?\b"
    r"|\b(?:fond|afraid|scared|tired|sick|fan) of\b"
    r"|喜欢|讨厌|(?<![可恋])爱(?![人情尔])|认为|觉得|害怕",
    re.IGNORECASE,
)
ASKS_OPINION = re.compile(
    r"\b(?:favou?rites?|opinions?|feel|feelings?|view|views|attitude|afraid|scared|about"
    r"|fan|want|wish|dream|would|should)\b|最爱|看法|怎么看",
    re.IGNORECASE,
)

# Somebody of the user's: of whom a statement is that begins with them, for whom a question asks.
SOMEBODY = (
    r"(?:step|grand|half-?|god)?(?:mother|father|mum|mom|dad|sister|brother|son|daughter|parent|child)"
    r"|wife|husband|partner|girlfriend|boyfriend|fiancée?|twin|gran|nan|nana|uncle|aunt|cousin|nephew"
    r"|niece|friend|mate|housemate|flatmate|roommate|neighbour|neighbor|colleague"
)
OF_OTHERS = re.compile(
    rf"^(?:{SOMEBODY})s?\b|^(?!(?:it|that|this|there|here|what|who|where|how|let)['’])[^\W\d_]+['’]s\b",
    re.IGNORECASE,
)
ASKS_OTHERS = re.compile(
    rf"\b(?:{SOMEBODY}|who|whom|whose|we|family|children|kid|sibling|relative|married|spouse|pet|folk)"
    r"s?\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"(?<=\S )(?!I\b)[A-Z]")  # a capital within a question


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KINDS = {
    "person": Kind(
        re.compile(
            r"\b(?:who|whom|whose)\b|\bwhat(?:'s| is| was| are| were)\b[^?.]*\b(?:names?|called)\b"
            r"|谁|叫什么|名字",
            re.IGNORECASE,
        ),
        frozenset(),
        # A capital within a sentence, but for I; one before "is my"; a Chinese name with a title.
        re.compile(
            r"[\w,;:'’] (?!I\b)[A-Z][^\W\d_]+"
            r"|^[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)? (?:is|was) (?:my|our|their|his|her)\b"
            r"|[叫是][\u3400-\u9fff]{2,4}"
            rf"|[{FAMILY_NAMES}]{TITLES}|{TITLES}(?:是|叫)?[{FAMILY_NAMES}][\u3400-\u9fff]"
        ),
    ),
    "time": Kind(
        re.compile(
            r"\bwhen\b|\b(?:what|which) (?:day|date|month|year|time|week|weekend|season)s?\b"
            r"|\bhow long ago\b|什么时候|什么时间|何时|哪[天年月一]|几[号月点]|多久",
            re.IGNORECASE,
        ),
        words(
            """
            jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june
            july august september october november december monday mondays tuesday tuesdays
            wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays
            yesterday today tonight tomorrow last next ago week weekend month year years morning
            evening night recently just spring summer autumn fall winter since christmas clock
            """
        ),
        re.compile(
            r"\b(?:19|20)\d\d\b|\d(?:st|nd|rd|th| ?am| ?pm)\b|\d[:.]\d\d"
            r"|[年月日号点周]|[昨今明前]天"
        ),
    ),
    "number": Kind(
        re.compile(
            r"\bhow (?:many|much|old|far|tall|often|long|big|large|high)\b"
            r"|\bwhat (?:number|amount|age|size|price|percentage)\b"
            r"|多少|几[个只条岁次本]|多[大高远长]",
            re.IGNORECASE,
        ),
        words(
            """
            one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
            hundred thousand dozen couple few several once twice both half
            """
        ),
        re.compile(r"[\d一二三四五六七八九十百千万两]"),
    ),
}


def asked_for(query: str) -> tuple[str, ...]:
    """The kinds of answer that a question asks for; none where it tells none."""
    return tuple(name for name, kind in KINDS.items() if kind.asked.search(query))


BITS = {name: 1 << place for place, name in enumerate(KINDS)}


@cache
def bits(kinds: tuple[str, ...]) -> int:
    """Those of several kinds."""
    return sum(BITS[name] for name in kinds)


class Told:
    """A text, when it was said again (seconds since 1970), which kinds of answer it holds, and
    whether it is of others: each is looked for once."""

    __slots__ = ("held", "looked_for", "of_others", "restated_at", "text")

    def __init__(self, text: str, restated_at: float | None = None) -> None:
        self.text = text
        self.restated_at = restated_at
        self.looked_for = self.held = 0  # BITS
        self.of_others: bool | None = None

    def share(self, kinds: tuple[str, ...]) -> float:
        """Share (0..1) of the kinds of which the text holds one."""
        asked = bits(kinds)
        if unknown := asked & ~self.looked_for:
            for name in kinds:
                if unknown & BITS[name] and holds(KINDS[name], self.text):
                    self.held |= BITS[name]
            self.looked_for |= asked
        return (self.held & asked).bit_count() / max(1, len(kinds))

    def is_of_others(self) -> bool:
        """Whether it is of somebody of the user's, by how it begins."""
        if self.of_others is None:
            self.of_others = OF_OTHERS.search(self.text) is not None
        return self.of_others


def is_opinion(text: str) -> bool:
    """Whether a text tells what somebody thinks of a thing, and names none."""
    return OPINION.search(text) is not None and KINDS["person"].pattern.search(text) is None


def asks_opinion(query: str) -> bool:
    """Whether a question asks for that."""
    return OPINION.search(query) is not None or ASKS_OPINION.search(query) is not None


def asks_for_others(query: str) -> bool:
    """Whether a question asks for somebody, or names one."""
    return ASKS_OTHERS.search(query) is not None or NAMES.search(query) is not None


def share(kinds: tuple[str, ...], text: str) -> float:
    """Share (0..1) of the kinds of which a text holds one."""
    return Told(text).share(kinds)


def holds(kind: Kind, text: str) -> bool:
    """Whether a text holds an answer of the kind."""
    if kind.words and not kind.words.isdisjoint(WORD.findall(text.lower())):
        return True
    return kind.pattern.search(text) is not None
