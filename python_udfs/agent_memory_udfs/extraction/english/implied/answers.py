"""Answers to the assistant's question: "Where do you live?" "In Bonn."."""

from __future__ import annotations

import re

from ...shared.context import Context
from ..slots.occupations import is_occupation

# (question of the assistant, the answer put into words); {} is the answer.
_QUESTIONS = tuple(
    (re.compile(pattern, re.IGNORECASE), spoken)
    for pattern, spoken in (
        (
            r"\bwhat(?:'s| is| should i) (?:your (?:full |first )?name|call you)|\byour "
            r"name\b|who am i "
            r"(?:talking|speaking) (?:to|with)|what do you go by|what should i call you"
            r"|how should i (?:call|address) you",
            "my name is {}",
        ),
        (
            r"\bwhere (?:do|are) you (?:live|living|based|located|residing|currently)"
            r"|what (?:city|town|country) (?:do|are) you (?:live|in|based|from)"
            r"|where's home|your (?:city|location|residence)\b",
            "I live in {}",
        ),
        (
            r"\bwhere (?:are|do) you (?:come )?(?:originally )?from|where were you born",
            "I am from {}",
        ),
        (r"\bhow old are you|what(?:'s| is) your age|\byour age\b", "I am {} years old"),
        (
            r"\bwhat do you do(?: for (?:a living|work))?\?|what(?:'s| is) your (?:job|occupation"
            r"|profession|line of work)|what kind of work do you do",
            "I am {}",
        ),
        (r"\bwhere do you work|who do you work for|what company|your employer", "I work at {}"),
        (
            r"\b(?:any|your) (?:food )?allerg|are you allergic|allergic to anything",
            "I am allergic to {}",
        ),
        (
            r"\bdietary (?:restriction|requirement|preference|need)|\byour diet\b|special diet",
            "I am {}",
        ),
        (
            r"\bwhen(?:'s| is) your birthday|your (?:birthday|date of birth)\b|when were you born",
            "my birthday is {}",
        ),
        (r"\bwhat (?:languages?) do you speak", "I speak {}"),
        (r"\bwhat (?:do|are) you (?:study|studying)|your major\b", "I study {}"),
        (r"\bmarital status|are you (?:married|single)", "I am {}"),
    )
)
_FAVORITE = re.compile(
    r"\b(?:what|which|who)(?:'s| is| are|'re)? your (favou?rite [a-z ]{2,30}?|[a-z][a-z "
    r"]{2,30}?)\s*\?",
    re.IGNORECASE,
)
_WHICH_VERB = re.compile(
    r"\b(?:what|which)(?: (?:kind|type|sort|genre)s? of)?(?: [a-z]+){0,3}? do you "
    r"(play|like|enjoy|love|prefer|use|drive|teach|speak|drink|eat|listen to|watch|read|"
    r"collect|practice"
    r"|practise|study|own|have)\b", re.IGNORECASE)  # fmt: skip
_YES_NO = re.compile(
    r"\b(do|are|have|can|did) you (?:still |currently |ever |also |already )?([a-z][^?.!]{2,80})\?",
    re.IGNORECASE,
)
_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|sure|i do|i am|i have|indeed|correct|right)\b[\s,.!:-]*", re.I
)
_NO = re.compile(r"^\W*(?:no|nope|nah|none|not really|never|i don't|i'm not|not)\b[\s,.!]*", re.I)
_NO_ANSWER = re.compile(
    r"(?:ok(?:ay)?|thanks|thank you|thx|hi|hello|hey|bye|not sure|dunno|no idea|maybe|whatever|sure"
    r"|fine|good|great|cool|nice|lol|haha\w*|hm+|you|why|what|how|who|well|idk|nothing|please)\b"
    r"(?! \d)[^,]{0,12}$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"^(?:in|at|from|on|with|for|as|to|it's|it is|that's|just|about)\s+", re.I
)


def as_answer(text: str, context: Context) -> str:
    """What a short answer says, put into words with the question before it; "" where nothing."""
    question = context.question
    answer = text.strip().rstrip(".!")
    if not question or not answer or len(answer) > 80 or len(answer.split()) > 9:
        return ""
    if _NO_ANSWER.match(answer):
        return ""
    yes, no = _YES.match(answer), _NO.match(answer)
    rest = answer[yes.end() :] if yes else answer[no.end() :] if no else answer
    if re.match(r"(?:i|i'm|i've|my|we|our)\b", rest, re.IGNORECASE):
        return ""
    if rest and not (no and not yes):
        return _worded(question, rest)
    if not (yes or no):
        return ""
    return _decided(question, negative=no is not None)


def _worded(question: str, rest: str) -> str:
    plain = _PREPOSITION.sub("", rest)
    plain = _PREPOSITION.sub("", plain)
    for pattern, spoken in _QUESTIONS:
        if pattern.search(question):
            if spoken == "I am {}" and is_occupation(plain.split()[-1].lower()):
                first = plain.split()[0].lower()
                if first not in ("a", "an", "the", "my"):
                    plain = f"{'an' if plain[:1].lower() in 'aeiou' else 'a'} {plain}"
            if "years old" in spoken and not plain.split()[0].isdigit():
                spoken = "I am {}"
            return spoken.format(plain)
    favorite = _FAVORITE.search(question)
    if favorite:
        return f"my {favorite.group(1).lower()} is {plain}"
    verb = _WHICH_VERB.search(question)
    if verb:
        return f"I {verb.group(1).lower()} {plain}"
    owned = re.search(
        r"\b(?:do|have) you (?:have|got|own) (?:any |a |an )?([a-z ]{2,30})\?", question, re.I
    )
    return f"I have {plain}" if owned else ""


def _decided(question: str, *, negative: bool) -> str:
    """ "Do you smoke?" "No" is "I do not smoke"."""
    match = _YES_NO.search(question)
    if match is None:
        return ""
    verb, rest = match.group(1).lower(), match.group(2)
    if re.search(
        r"\b(?:you|me|i)\b|\b(?:want|need|mean|know|think|agree|mind|sure|ready)\b", rest, re.I
    ):
        return ""
    rest = re.sub(r"\byour\b", "my", rest)
    if verb in ("do", "did"):
        if negative:
            return f"I {verb} not {rest}"
        return f"I {rest}" if verb == "do" else ""
    auxiliary = {"are": "am", "have": "have", "can": "can"}[verb]
    return f"I {auxiliary}{' not' if negative else ''} {rest}"
