"""Answers to the assistant's question: "Where do you live?" "In Bonn."."""

from __future__ import annotations

import re

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ..slots.occupations import is_occupation
from ..verbs import is_adverb, is_past
from ..words import DIETS, NATIONALITIES, PETS, RELATIONS, RELIGIONS
from .asked import EVASIVE, OF_A_TASK, said_of
from .filled import HEDGES, PLACED, PREPOSITION, SINGULAR, filled_in

# (question of the assistant, the answer put into words); {} is the answer.
_QUESTIONS = tuple(
    (re.compile(pattern, re.IGNORECASE), spoken)
    for pattern, spoken in (
        (
            r"\bwhat(?:'s| is| should i) (?:your (?:full |first )?name(?! for\b| of\b)|call you)"
            r"|\byour name\b(?! for\b| of\b)|who am i "
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
        (r"\bhow old are you\b|what(?:'s| is) your age|\byour age\b", "I am {} years old"),
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
            r"\bwhen(?:'s| is) your birthday|(?<!for )your (?:birthday|date of birth)\b"
            r"|when were you born",
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
_THING = re.compile(
    r"\bwhat(?:'s| is) the ((?:[a-z-]+ ){0,2}(?:count|size|budget|deadline|timeline|target|goal"
    r"|name|title|price|cost|rate|date|version|domain|scope|topic|venue|duration|limit))\s*\?\s*$",
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
    r"^\W*(?:yes|yeah|yep|yup|sure|i do|i am|i have|indeed|correct|right|love it|absolutely"
    r"|definitely|totally|very much(?: so)?|of course)\b[\s,.!:-]*",
    re.I,
)
_NO = re.compile(r"^\W*(?:no|nope|nah|none|not really|never|i don't|i'm not|not)\b[\s,.!]*", re.I)
_NO_ANSWER = re.compile(
    r"(?:ok(?:ay)?|thanks|thank you|thx|hi|hello|hey|bye|not sure|dunno|no idea|maybe|whatever|sure"
    r"|fine|good|great|cool|nice|lol|haha\w*|hm+|you|why|what|how|who|well|idk|nothing|please)\b"
    r"(?! \d)[^,]{0,12}$",
    re.IGNORECASE,
)
# "No, just nuts" denies nothing but the rest.
_SAVE_FOR = re.compile(r"(?:just|only|except|apart from|other than)\b", re.IGNORECASE)
_OF_THE_DAY = re.compile(
    r"\b(?:today|tonight|right now|tomorrow|yesterday|this (?:week|weekend|morning|evening))\b",
    re.IGNORECASE,
)


def as_answers(text: str, question: str) -> list[str]:
    """What an answer says, put into words with the question before it, and what it says behind
    that by itself: "5:30, I row before work"; [] where nothing."""
    answer = _UNSURE.sub("", _COMMENT.sub("", text.strip().rstrip(".!")))
    answer = _MYSELF_AND.sub("", _OATH.sub("", answer))
    if not question or not answer:
        return []
    called = _NICKNAMED.match(answer) if NAME_ASKED.search(question) else None
    if called:
        return [
            f"my name is {called['name']}", f"call me {called['nickname'] or called['called']}"
        ]  # fmt: skip
    if _CALLS.fullmatch(answer):
        return []
    behind = _BEHIND.search(answer)
    if behind and _SETTING.match(answer) and _WHAT.match(question):
        return []  # "What are your routines?" "In the morning, I meditate"
    if behind:
        head, more = answer[: behind.start()], answer[behind.end() :]
        told = _as_answer(head, question)
        more = f"my {more}" if _FIGURES.match(more) else more
        # "A dog, he is 3": of what was answered.
        if told and _OF_IT.match(more) and told.startswith("I "):
            return [f"{told}, {more}"]
        if told:
            return [told, more]
        if len(head.split()) < 4:
            return [more]  # "Much better, she's out of hospital"
    told = _as_answer(answer, question)
    instead = _instead(answer, question)
    return [each for each in (told, instead) if each]


# "Thanks, Maria"
_CALLS = re.compile(
    r"(?i:thanks|thank you|thx|hi|hey|hello|wow|sure|yeah|yes|anytime|cool|congrats|bye|awesome"
    r"|great|nice)[,!]? [A-Z][\w'-]+"
)
# "God no"; "just me and my dog".
_OATH = re.compile(
    r"^(?:oh )?(?:god|hell|heck|absolutely|definitely|certainly)[, ]+(?=(?:no|not|yes|yeah)\b)",
    re.I,
)
_MYSELF_AND = re.compile(
    r"^(?:it's )?(?:just |only )?(?:me|myself),? (?:and|plus|with) (?=(?:my|our|an?|two|three)\b)",
    re.IGNORECASE,
)
_SETTING = re.compile(r"(?:in|on|at|after|before|during|every|since|when|while|most) ", re.I)
_WHAT = re.compile(
    r"(?:.*[.!?,] *)?(?:so |and )?(?:what|which|who)\b(?! time)[^?]*\? *$", re.I | re.S
)
NAME_ASKED = re.compile(
    r"\byour (?:full |first |real )?name(?= *\?|$)|(?:should|can|may|do) i call you|go by",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"(?:he|she|they)(?:'s|'re)?\s", re.IGNORECASE)
# Of whom the assistant asks, where it isn't the speaker.
_OF_ANOTHER = re.compile(
    r"\b(?:is|are|was|were|does|do|did|has|have|can|will) your "
    rf"(?:{'|'.join(sorted(RELATIONS | PETS))}) [a-z]",
    re.IGNORECASE,
)


def _instead(answer: str, question: str) -> str:
    """What is so where something else is denied: "Do you still live in Oslo?" "No, in Bergen"."""
    denied = _DENIED.match(answer)
    if denied is None:
        return ""
    other = denied["other"]
    if (owned := _OWNS.search(question)) and (one := _JUST_ONE.match(other)):
        return f"I {owned['does']} {one['what']}"
    lives = _LIVES.search(question)
    if lives and PLACED.match(other):
        return f"I {lives['does']} {other[:1].lower()}{other[1:]}"
    what = re.search(r"\bare you (?:an? )?[a-z]+\?", question, re.IGNORECASE)
    return f"I am {other}" if what and other.lower() in _SORTS else ""


_DENIED = re.compile(
    r"(?:no|nope|not any ?more)[,.;]? (?P<other>(?!(?:in (?:a way|fact|general|the past|theory"
    r"|principle|practice)|at (?:all|the moment|present|least)|by (?:choice|law|no)|from now"
    r"|with pleasure)\b|[\w' -]*\b(?:it|there|here|that|this)\b)[\w' -]{3,40}?)[.!]*$",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\bdo you (?:still |currently )?(?P<does>live|work|study|teach|stay)\b", re.IGNORECASE
)
# "Do you have a car?" "No, just a bike".
_OWNS = re.compile(r"\bdo you (?P<does>have|own|drive|ride) an? [a-z -]+\?", re.IGNORECASE)
_JUST_ONE = re.compile(r"(?:just|only) (?P<what>(?:an?|two|three) [\w -]+)$", re.IGNORECASE)
_SORTS = DIETS | RELIGIONS | NATIONALITIES | word_set("single married divorced widowed engaged")
# "Hard to say, maybe Stoner".
_UNSURE = re.compile(
    r"^(?:(?:hard to say|not sure|hmm+|um+|uh+|well|oh|sorry|probably|maybe|i'd say|let me think"
    r"|let's see|honestly|good question|tough one|currently|at the moment|right now"
    rf"|like(?= (?:\d|(?:{'|'.join(NUMBERS)})\b)))\b[,. ]*)+(?=\w)",
    re.IGNORECASE,
)
# "Thai, hands down".
_COMMENT = re.compile(
    r"[, ]+(?:hands down|for sure|definitely|def|defo|for now"
    r"|no (?:question|doubt)|obviously|of course|i think"
    r"|i guess|i suppose|tbh|lol|haha|thanks|thank you|please|actually|always"
    r"|any day|every time"
    r"|(?:nice|pleased|good) to meet you)[.! ]*$",
    re.IGNORECASE,
)
# "It's Margarethe but Greta is fine", "Robert, everyone calls me Bob".
_NICKNAMED = re.compile(
    r"(?:(?i:it's|it is|i'm|i am|it would be) )?"
    r"(?P<name>(?!(?:It's|My|Our|Everyone|Everybody|People|Just|Call|You|No|Yes)\b)"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
    r"(?:,? (?:(?:but|and) )?(?i:everyone calls me|everybody calls me|people call me"
    r"|friends call me|you can call me|call me|i go by|i prefer)(?: just)? (?P<called>[A-Z][\w'-]+)"
    r"|,?(?: but)?(?: just)? (?P<nickname>[A-Z][\w'-]+)"
    r" (?:is (?:fine|ok|okay|good)|works|will do|for short))$"
)
_BEHIND = re.compile(
    r"\s*(?:[,;–—]|\s-(?=\s))\s*(?:(?:and|but|so|though|although)\s+)?"
    r"(?=(?:i|i'm|i've|my|we|we're|our|she|she's|he|he's|they)\s)"
    r"|\s+(?:but|and|though|although)\s+(?=(?:i|i'm|i've|my|we|we're|our|she|he|they)\s)"
    r"|(?:,? and|,) (?=(?!(?:he|she|it|that|this|there|who|which) )[a-z]+ is"
    r" (?:about |around )?[\d£$€])",
    re.IGNORECASE,
)
# "2,300 and rent is 850": the speaker's rent.
_FIGURES = re.compile(r"(?!(?:he|she|it)\b)[a-z]+ is ")
_BEEN = re.compile(r"been (?:an? |in |with |working )", re.IGNORECASE)
_ADDS = re.compile(r"and (?:also )?[a-z]", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:i|i'm|i've|my|we|our|he|she|they)\b", re.IGNORECASE)
_POSSESSED = re.compile(r"(?:my|our) \w+(?: and my \w+| (?-i:[A-Z])\w+)?", re.IGNORECASE)


def _as_answer(text: str, question: str) -> str:
    answer = text.strip()
    if not answer or len(answer) > 120 or len(answer.split()) > 16:
        return ""
    if len(answer) > 80 or len(answer.split()) > 9:
        return filled_in(question, answer)
    if _NO_ANSWER.match(answer) or EVASIVE.match(answer):
        return ""
    yes, no = _YES.match(answer), _NO.match(answer)
    if no and not yes and (told := said_of(question, _lowered(answer))):
        return told  # "Any dietary restrictions?" "No pork"
    if given_up := _GIVEN_UP.match(answer):
        return _no_more(question, given_up["when"])
    rest = answer[yes.end() :] if yes else answer[no.end() :] if no else answer
    if _BEEN.match(rest):
        return f"I have {rest[:1].lower()}{rest[1:]}"
    if _CLAUSE.match(rest) and not (_POSSESSED.fullmatch(rest)):
        return ""
    if yes and _ADDS.match(rest):
        told = _decided(question, negative=False)
        return f"{told} {rest}" if told else ""  # "Are you allergic to nuts?" "Yes, and shellfish"
    if rest and not (no and not yes):
        return _worded(question, rest)
    if not (yes or no) or _SAVE_FOR.match(rest) or _OF_THE_DAY.search(question):
        return ""
    return _decided(question, negative=no is not None)


def _no_more(question: str, when: str) -> str:
    """ "Do you smoke?" "Quit last year"."""
    match = _HABIT.search(question)
    return f"I quit {_HABITS[match[1].lower()]}{when}" if match else ""


_GIVEN_UP = re.compile(
    r"(?:i )?(?:just |recently )?(?:quit|stopped|gave (?:it |that )?up|given up)"
    r"(?P<when>(?: (?:in|last|two|three|a|about|years|months|this|when|since|\d)\b.*)?)$",
    re.IGNORECASE,
)
_HABITS = {"smoke": "smoking", "drink": "drinking", "vape": "vaping", "gamble": "gambling",
           "eat meat": "eating meat", "bite your nails": "biting my nails"}  # fmt: skip
_HABIT = re.compile(
    rf"\bdo you (?:still |ever |currently )?({'|'.join(_HABITS)})(?: alcohol| cigarettes)?\?",
    re.IGNORECASE,
)


def _worded(question: str, rest: str) -> str:
    rest = _lowered(rest)
    for said in dict.fromkeys((rest, _ITS.sub("", rest))):
        if told := said_of(question, said):
            return told
    if _OF_ANOTHER.search(question):
        return filled_in(question, rest)
    plain = PREPOSITION.sub("", rest)
    plain = PREPOSITION.sub("", plain)
    for pattern, spoken in _QUESTIONS:
        if pattern.search(question):
            if spoken == "I am {}" and is_occupation(plain.split()[-1].lower()):
                first = plain.split()[0].lower()
                if first not in ("a", "an", "the", "my"):
                    plain = f"{'an' if plain[:1].lower() in 'aeiou' else 'a'} {plain}"
            if "years old" in spoken and not plain.split()[0].isdigit():
                spoken = "I am {}" if _AGE.match(plain) else ""
            if spoken == "I live in {}" and _WITH.match(rest):
                return f"I live {rest}"
            if spoken == "I live in {}" and _NEAR.match(plain):
                spoken = "I live {}"
            if spoken == "my name is {}":
                plain = _ENOUGH.sub("", plain)
            return spoken.format(plain)
    if _ASKS_HERE.search(question):
        return ""
    thing = _THING.search(question)
    if thing and not plain.lower().startswith(("the ", "it ", "not ")):
        return f"the {thing.group(1).lower()} is {plain}"
    favorite = _FAVORITE.search(question)
    if favorite:
        return f"my {favorite.group(1).lower().removesuffix(' like')} is {plain}"
    verb = _WHICH_VERB.search(question)
    if verb:
        first, _, behind = plain.partition(" ")
        told = filled_in(question, rest)
        if not told and behind and is_adverb(first.lower()):
            return f"I {first.lower()} {verb.group(1).lower()} {behind}"
        return told or f"I {verb.group(1).lower()} {plain}"
    owned = re.search(
        r"\b(?:do|have) you (?:have|got|own) (?:any |a |an )?([a-z ]{2,30})\?", question, re.I
    )
    if owned and re.search(r"\ballerg(?:y|ies)$", owned[1], re.IGNORECASE):
        return f"I am allergic to {plain}"
    if not owned:
        return filled_in(question, rest)
    if _WITH_WHOM.match(rest):
        return f"I have {owned[1]} {rest}"
    first = plain.split()[0].lower()
    if re.match("favou?rite ", owned[1], re.IGNORECASE):
        return f"my {owned[1]} is {plain}"
    if _HOW_MUCH.match(plain):
        return ""
    if is_past(first) or first == "allergic":
        return f"I {plain}" if first == "had" and plain.lower() != "had" else ""
    if plain.lower() in NUMBERS or plain.isdigit():
        many = owned[1].split()[-1].endswith("s") or owned[1] in SINGULAR
        return f"I have {plain} {owned[1]}" if many and plain.lower() != "one" else ""
    return f"I have {plain}"


# "Yes, with Allianz" of insurance.
_WITH_WHOM = re.compile(r"(?:with|from|at|through) [A-Z]")
_HOW_MUCH = re.compile(r"(?:a (?:bit|little|lot)|some|through|via|kind of|sort of)\b", re.I)
_ITS = re.compile(
    r"^(?:it's|it is|that's|that is|they are|they're|at|with"
    r"|(?:his|her|its|their) name(?:'s| is))\s+"
    r"(?=\S)", re.IGNORECASE
)  # fmt: skip
_ENOUGH = re.compile(r" (?:is (?:fine|ok|okay|good)|works|will do)$", re.IGNORECASE)
_WITH = re.compile(r"(?:with|alone|by myself|on my own)\b", re.IGNORECASE)
_AGE = re.compile(r"\d|[a-z]*(?:teen|ty|twelve|eleven|ten)\b|almost|nearly|just|over|turn", re.I)
_NEAR = re.compile(r"(?:outside|near|around|close|between|by|north|south|east|west|next)\b", re.I)


def _lowered(answer: str) -> str:
    """The answer as it stands inside a sentence: "two cats" of "Two cats"."""
    first = answer.split(maxsplit=1)[0].lower().rstrip(",")
    common = first in HEDGES or first in NUMBERS or first in _COMMON or is_adverb(first)
    return answer[:1].lower() + answer[1:] if common else answer


# "Which title do you like?", "What is your question?", "Do you have any ideas?"
_ASKS_HERE = re.compile(
    r"\b(?:what|which) (?:kind of |type of |sort of |of (?:the|these|those) ?)?"
    rf"{OF_A_TASK} (?:do|would|are) you"
    r"|\byour name (?:for|of)\b"
    r"|\b(?:what|which) of (?:the|these|those)\b|\bof the (?:\w+ )?options\b"
    r"|\b(?:what|which)(?:'s| is) your (?:question|problem|issue|input|prompt|query)\b"
    r"|\b(?:any|an?|preferred) (?:other |further |more )?(?:questions?|ideas?|preferences?"
    r"|suggestions?|thoughts|title|date|topic|theme|name|format|example)s?\b",
    re.IGNORECASE,
)
_COMMON = word_set(
    "some any anything everything nothing both all most by on in at with from to outside "
    "near no not single married divorced widowed separated engaged vegan vegetarian "
    "pescatarian evenings mornings afternoons weekends weekdays black white red blue green "
    "my his her our their twice once turning hardly climbing reading hiking cooking "
    "running gardening knitting"
)
_ANY = re.compile(
    r"have any (?!(?:plans|questions|ideas|preferences|suggestions|thoughts|issues|problems"
    r"|examples|tips|pictures|photos|concerns)$)([a-z]+s)", re.IGNORECASE
)  # fmt: skip


# "Who do you live with?"
_ASKS_WHAT = re.compile(
    r"\b(?:who|whom|what|where|when|which|how|why)\b(?: [\w-]+){0,3} $", re.IGNORECASE
)


def _decided(question: str, *, negative: bool) -> str:
    """ "Do you smoke?" "No" is "I do not smoke"."""
    match = _YES_NO.search(question)
    if match is None or _ASKS_WHAT.search(question[: match.start()]):
        return ""
    verb, rest = match.group(1).lower(), match.group(2)
    if re.search(
        r"^(?:two|both|all|guys)\b|\b(?:you|me|i|or)\b"
        r"|\b(?:want|need|mean|know|think|agree|mind|sure|ready)\b",
        rest,
        re.I,
    ):
        return ""
    rest = re.sub(r"\byour\b", "my", rest)
    if not negative:
        some = _ANY.fullmatch(rest)
        rest = f"have {some[1]}" if some else rest  # "Do you have any pets?" "Yes"
        if re.search(r"\bany\b", rest, re.IGNORECASE):
            return ""
        rest = re.sub(r" at all$", "", rest)
    if verb in ("do", "did"):
        if negative:
            return f"I {verb} not {rest}"
        return f"I {rest}" if verb == "do" else ""
    auxiliary = {"are": "am", "have": "have", "can": "can"}[verb]
    return f"I {auxiliary}{' not' if negative else ''} {rest}"
