"""What a question tells of the speaker on the way: "... while I'm on warfarin?"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..words import PETS, RELATIONS
from .words import NUMBERS

_CONDITIONS = (
    "sciatica|asthma|eczema|psoriasis|migraines?|arthritis|diabetes|anxiety|depression|adhd|vertigo"
    "|insomnia|tinnitus|epilepsy|gout|endometriosis|pcos|ibs|crohn'?s|celiac|coeliac|ana?emia|gerd"
    "|fibromyalgia|hypothyroidism|sleep apno?ea|high (?:blood pressure|cholesterol)|hypertension"
    "|reflux|heart condition|hearing aids?|pacemaker|kidney stones?|herniated disc|scoliosis|autism"
    "|dyslexia|stutter|stammer|(?:nut|peanut|gluten|egg|dairy|latex|pollen|shellfish) allergy"
)
_BODY = (
    "back|knees?|shoulders?|hips?|ankles?|wrists?|feet|foot|skin|hair|heart|stomach|eyes|eyesight"
    "|hearing|neck|teeth"
)
_ROLES = (
    "citizen|resident|parent|mother|mom|mum|father|dad|student|beginner|newbie|foreigner|freelancer"
    "|homeowner|expat|immigrant|veteran|pensioner|retiree|diabetic|vegan"
    "|vegetarian|coeliac|celiac|introvert|widow|widower|carer|caregiver|graduate|contractor|owner"
)
_PEOPLE = "|".join(
    [
        *sorted(RELATIONS),
        "parents",
        "grandparents",
        "in-laws",
        "family",
        "boss",
        "manager",
        "landlord",
    ]
)
_SEVERAL = ("parents", "grandparents", "in-laws")
_COUNTED = "|".join(sorted(NUMBERS))
_NO_DRUG = (
    "holidays?|vacation|leave|call|calls|the|my|a|an|it|this|that|here|hold|break|track|time|duty"
    "|foot|board|campus|site|line|top|your|our|shift|stage|mobile|android|ios|windows|mac|linux"
    "|fire|mute|air|edge|standby|point|jury|youtube|netflix|facebook|instagram|tiktok|reddit|twitter"
    "|discord|zoom|teams|slack|wi-fi|wifi|vpn|data|camera|speaker|deck|earth|mars|stream|twitch"
)
# "My bad back squat", "my new dog bed": of something else.
_ENDS = (
    r"(?=$|[?,.!;:]| (?:and|or|but|in|on|at|to|with|for|from|after|before|when|while|if|so|that|is"
    r"|are|was|were|has|have|do|does|did|be|can|could|will|would|should|get|gets|go|eat|hurts?|as"
    r"|than|by|during|without|since|because|who|which|still|better|worse|more|less|of|like|about"
    r"|up|out|through|this|these|today|now|again|needs?|feel|feels|acts?|keeps?|every|all|even"
    r"|sleep|drink|bark|barks|cry|cries|look|looks|the|a|an|it|stop|stops|not|too|just|using|doing"
    r"|running|walking|sitting|acting|used|stay|come|want|wants|safely|first|off|into|over"
    r"|[a-z]+ing)\b)"
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb"
)

# (a question, what it says by the way, pattern, statement)
GRANTED: tuple[tuple[str, str, str, str], ...] = (
    ("Is ibuprofen safe while I'm on warfarin?", "I am on warfarin",
     rf"\b(?:while|when|if|since|but|and) I(?:'m| am) (?P<x>on (?!(?:{_NO_DRUG})\b)[a-z-]{{4,}})"
     r"(?=[?,.]|$| and\b)", "I am {x}"),
    ("Can I fly while I'm pregnant?", "I am pregnant",
     r"\b(?:while|since|but|and|now that) I(?:'m| am) (?P<x>(?:\d+ (?:weeks|months) )?pregnant"
     r"|breastfeeding)\b", "I am {x}"),
    ("Do I need a visa as a Canadian citizen?", "I am a Canadian citizen",
     rf"(?<!work)(?<!working)(?<!job)(?<!act)(?<!like)(?<!use)\bas (?P<x>an? (?:(?!of\b|for\b"
     rf"|to\b)[\w-]+ ){{0,3}}?"
     rf"(?:{_ROLES}))(?= in\b|[?,.]|$)", "I am {x}"),
    ("What should a diabetic like me eat?", "I am a diabetic",
     r"\b(?P<x>an? (?!(?:person|guy|man|woman|girl|boy|human|fool|idiot|loser)\b)(?:[\w-]+ ){0,2}?"
     r"[\w-]+),? like (?:me|myself)\b", "I am {x}"),
    ("Would a standing desk help my sciatica?", "I have sciatica",
     rf"\bmy (?P<x>{_CONDITIONS})\b(?!-| (?:sons?|daughters?|kids?|child|character|husband|wife)\b)"
     r"(?! (?:medication|meds|medicine|doctor|app|test)\b)",
     "I have {x}"),
    ("Which shoes suit my flat feet?", "I have flat feet",
     r"\bmy (?P<x>(?:flat|wide|narrow|sensitive|dry|oily|curly|thinning|grey|gray) "
     rf"(?:{_BODY})){_ENDS}",
     "I have {x}"),
    ("With my bad back, can I still row?", "I have a bad back",
     rf"\bmy (?P<y>bad|weak|injured|broken|sprained|sore|stiff) (?P<x>{_BODY}){_ENDS}",
     "I have a {y} {x}"),
    ("Can my 3-year-old eat honey?", "I have a 3-year-old",
     r"\b(?:my|our) (?P<x>(?:\d{1,2}|[a-z]+)[- ](?:year|month|week)s?[- ]old)\b(?= (?:eat|have|be"
     r"|go|sleep|drink|need|watch|that|to|is|has|still|take|swim|fly|use|get|wear|on|with|in|at|and"
     r"|about|who|won't|keeps?|does|do)\b|[?,.]|$)", "I have a {x}"),
    ("How do I tell my boss at Siemens that I'm pregnant?", "I work at Siemens",
     r"\b(?i:my|our) (?:boss|manager|team|colleagues|coworkers|job|supervisor|internship) at "
     r"(?P<x>(?-i:[A-Z])[\w&.'-]+(?: (?-i:[A-Z])[\w&.'-]+)*)", "I work at {x}"),
    ("How do I tell my boss that I'm pregnant?", "I'm pregnant",
     rf"\b(?:tell|telling|inform|explain to) (?:my|our) (?:{_PEOPLE})\b[^?,]{{0,30}}? that "
     r"(?P<x>(?:I|we|my|our)(?:'m|'re|'ve)? [^?,;]+?)(?= without |[?,;]|$)", "{x}"),
    ("How do I explain to my son that grandpa died?", "my grandpa died",
     r"\b(?:tell|explain to) (?:my|our) [^?,]{2,30}? that (?P<x>(?:grandma|grandpa|granny|mom|mum"
     r"|dad|grandmother|grandfather) (?:died|passed away|is (?:dead|ill|sick|dying)))\b", "my {x}"),
    ("What do you think of my plan to retire at 50?", "I plan to retire at 50",
     r"\bmy plans? to (?P<x>[^?,;]+)", "I plan to {x}"),
    ("Where can I walk my two huskies?", "I have two huskies",
     rf"\b(?:my|our) (?P<x>(?:{_COUNTED}|\d{{1,2}}) (?:[\w-]+ )?(?:{'|'.join(sorted(PETS))}|huskies"
     r"|labs|beagles|poodles|kids|children|sons|daughters|boys|girls|brothers|sisters|hens|cows"
     r"|goats"
     r"|sheep))\b", "I have {x}"),
    ("What's a good name for our new puppy?", "I have a new puppy",
     r"\b(?:my|our) (?P<x>new (?:puppy|kitten|dog|cat|baby|rabbit|hamster|parrot|horse))" + _ENDS,
     "I have a {x}"),
    ("Which phone plan suits my parents in Greece?", "my parents live in Greece",
     rf"\bmy (?P<x>{_PEOPLE}) in (?!(?:{_MONTHS})\b)"
     r"(?P<y>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)*)", "my {x} live in {y}"),
    ("What do I wear to my sister's wedding in June?", "my sister's wedding is in June",
     r"(?<!\bis )(?<!\bwas )(?<!\bwhen's )(?<!\bwill )"
     r"\b(?P<x>my (?:[\w-]+'s )?(?:wedding|graduation|exam|surgery|operation|interview|birthday|due"
     r" date|flight|trip|move|anniversary|marathon|retirement)) (?P<y>(?:in|on|next|this)"
     r" (?:\w+day|(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october"
     r"|november|december)(?: \d{1,2})?|spring|summer|autumn|fall|winter|week|month|year))\b",
     "{x} is {y}"),
    ("Is 60k enough for a family of four like mine?", "I have a family of four",
     rf"\b(?:(?:my|our) family of (?P<x>{_COUNTED}|\d)\b|a family of (?P<z>{_COUNTED}|\d),? like"
     r" (?:mine|ours|us)\b)", "I have a family of {x}{z}"),
)  # fmt: skip
# One of these stands in each.
_MAY = re.compile(
    r"\b(?:my|our|like (?:me|mine|myself|ours|us)|as an?|I(?:'m| am) (?:on|\d|pregnant|breast))",
    re.IGNORECASE,
)
# "Can I use this as a blanket?"
_IMPOSED = re.compile(
    r"\b(?:use|used|see|treat|count|wear|take|work(?:ing)?|serve|hired?|start)\b", re.IGNORECASE
)
# "What did Obama earn as a student?"
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b", re.IGNORECASE)
_FAILED = re.compile(r"\b(?:did|happened|fail(?:ed)?|backfired)\b", re.IGNORECASE)
# "Write a post: is it safe while I'm on warfarin?"
_TO_WORK_ON = re.compile(
    r"\W*(?:please )?(?:write|rewrite|translate|rephrase|paraphrase|summari[sz]e|correct|proofread"
    r"|edit|answer|caption)\b[^:?]{0,40}:\s",
    re.IGNORECASE,
)
_WITH_AN = re.compile(r"\ba (?=(?:8|11|18)\b|8\d|[aeiou])")
_PLURAL = re.compile(r"\ba (?=\w+ (?:knees|shoulders|hips|ankles|wrists|feet|eyes|teeth)\b)")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), told) for _, _, pattern, told in GRANTED)


def granted(text: str) -> Iterator[str]:
    """What the question tells of the speaker, in sentences as the speaker would say them."""
    if _MAY.search(text) is None or _TO_WORK_ON.match(text):
        return
    for pattern, told in _patterns():
        match = pattern.search(text)
        if match is None:
            continue
        found = {name: value or "" for name, value in match.groupdict().items()}
        if match.group().lower().startswith("as ") and (
            _IMPOSED.search(text[: match.start()]) or _FIRST_PERSON.search(text) is None
        ):
            continue
        if told.startswith("I plan") and _FAILED.search(text):
            continue
        if " live in " in told and found["x"].lower() not in _SEVERAL:
            told = told.replace(" live ", " lives ")
        yield _WITH_AN.sub("an ", _PLURAL.sub("", told.format(**found)))
