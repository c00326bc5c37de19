"""What kind of answer a question asks for (a person, a time, a number), and which texts hold one.

The expected answer type of question answering (Li and Roth, 2002), by the words that ask: "Who is
my manager?" is answered by a name, not by an opinion of the manager.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """How a kind of answer is asked for, and how it looks in a text."""

    asked: re.Pattern[str]
    said: re.Pattern[str]


_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    "|hundred|thousand|dozen|couple|few|several|once|twice|both|half"
)
KINDS = {
    "person": Kind(
        re.compile(
            r"\b(?:who|whom|whose)\b|\bwhat(?:'s| is| was| are| were)\b[^?.]*\b(?:names?|called)\b"
            r"|谁|叫什么|名字",
            re.IGNORECASE,
        ),
        # A capital within a sentence, but for I.
        re.compile(r"(?<=[\w,;:'’] )(?!I\b)[A-Z][^\W\d_]+|[叫是][\u3400-\u9fff]{2,4}"),
    ),
    "time": Kind(
        re.compile(
            r"\bwhen\b|\b(?:what|which) (?:day|date|month|year|time|week|weekend|season)s?\b"
            r"|\bhow long ago\b|什么时候|什么时间|何时|哪[天年月一]|几[号月点]|多久",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?:{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight"
            r"|tomorrow|last|next|ago|week|weekend|month|year|years|morning|evening|night|recently"
            r"|just|spring|summer|autumn|fall|winter|since|christmas|(?:19|20)\d\d|\d+(?:st|nd|rd|th)"
            r"|\d+(?::\d\d)? ?(?:am|pm)|o'clock)\b|\d[:.]\d\d"
            r"|[年月日号点]|昨天|今天|明天|前天|上周|周",
            re.IGNORECASE,
        ),
    ),
    "number": Kind(
        re.compile(
            r"\bhow (?:many|much|old|far|tall|often|long|big|large|high)\b"
            r"|\bwhat (?:number|amount|age|size|price|percentage)\b"
            r"|多少|几[个只条岁次本]|多[大高远长]",
            re.IGNORECASE,
        ),
        re.compile(rf"\d|\b(?:{_NUMBERS})\b|[一二三四五六七八九十百千万两]", re.IGNORECASE),
    ),
}


def asked_for(query: str) -> list[Kind]:
    """The kinds of answer that a question asks for; none where it tells none."""
    return [kind for kind in KINDS.values() if kind.asked.search(query)]


def share(kinds: list[Kind], text: str) -> float:
    """Share (0..1) of the kinds of which a text holds one."""
    return sum(kind.said.search(text) is not None for kind in kinds) / max(1, len(kinds))
