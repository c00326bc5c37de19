"""Answers to the assistant's question: "Where do you live?" "In Bonn."."""

from __future__ import annotations

import re

from ....times.periods import NUMBERS
from ...shared.lexis import word_set
from ..slots.occupations import is_occupation
from ..tokens import words_of
from ..verbs import BE, MODALS, form_of, is_adverb, is_past, past_of, third_singular
from ..words import DIETS, NATIONALITIES, PETS, RELATIONS, RELIGIONS
from .asked import ABOUT_HERE, EVASIVE, OF_A_TASK, YOUR, said_of

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
_PREPOSITION = re.compile(
    r"^(?:in|at|from|on|with|for|as|to|it's|it is|that's|just|about)\s+", re.I
)


# "No, just nuts" denies nothing but the rest.
_SAVE_FOR = re.compile(r"(?:just|only|except|apart from|other than)\b", re.IGNORECASE)
_OF_THE_DAY = re.compile(
    r"\b(?:today|tonight|right now|tomorrow|yesterday|this (?:week|weekend|morning|evening))\b",
    re.IGNORECASE,
)
# "What's your name, and where do you live?"
_WHERE = {"live": " in", "work": " at", "study": " at", "teach": " at"}
_PLACED = re.compile(
    r"(?:in|at|on|near|by|with|from|to|outside|above|next|down|here|there|abroad|close)\b",
    re.IGNORECASE,
)
_ASKS_TWICE = re.compile(r"\band (?:what|where|how|who|when|which)\b", re.IGNORECASE)


def as_answers(text: str, question: str) -> list[str]:
    """What an answer says, put into words with the question before it, and what it says behind
    that by itself: "5:30, I row before work"; [] where nothing."""
    answer = _UNSURE.sub("", _COMMENT.sub("", text.strip().rstrip(".!")))
    if not question or not answer or _ASKS_TWICE.search(question):
        return []
    called = _NICKNAMED.match(answer) if _NAME_ASKED.search(question) else None
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
_SETTING = re.compile(r"(?:in|on|at|after|before|during|every|since|when|while|most) ", re.I)
_WHAT = re.compile(
    r"(?:.*[.!?,] *)?(?:so |and )?(?:what|which|who)\b(?! time)[^?]*\? *$", re.I | re.S
)
_NAME_ASKED = re.compile(
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
    lives = _LIVES.search(question)
    if lives and _PLACED.match(other):
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
_SORTS = DIETS | RELIGIONS | NATIONALITIES | word_set("single married divorced widowed engaged")


# "Hard to say, maybe Stoner".
_UNSURE = re.compile(
    r"^(?:(?:hard to say|not sure|hmm+|um+|uh+|well|oh|probably|maybe|i'd say|let me think"
    r"|let's see|honestly|good question|tough one)\b[,. ]*)+(?=\w)",
    re.IGNORECASE,
)
# "Thai, hands down".
_COMMENT = re.compile(
    r"[, ]+(?:hands down|for sure|definitely|no (?:question|doubt)|obviously|of course|i think"
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
    r"|\s+(?:but|and|though|although)\s+(?=(?:i|i'm|i've|my|we|we're|our|she|he|they)\s)",
    re.IGNORECASE,
)


_ADDS = re.compile(r"and (?:also )?[a-z]", re.IGNORECASE)
_CLAUSE = re.compile(r"(?:i|i'm|i've|my|we|our|he|she|they)\b", re.IGNORECASE)
_POSSESSED = re.compile(r"(?:my|our) \w+(?: and my \w+| (?-i:[A-Z])\w+)?", re.IGNORECASE)


def _as_answer(text: str, question: str) -> str:
    answer = text.strip()
    if not answer or len(answer) > 120 or len(answer.split()) > 16:
        return ""
    if len(answer) > 80 or len(answer.split()) > 9:
        return _filled_in(question, answer)
    if _NO_ANSWER.match(answer) or EVASIVE.match(answer):
        return ""
    yes, no = _YES.match(answer), _NO.match(answer)
    rest = answer[yes.end() :] if yes else answer[no.end() :] if no else answer
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


def _worded(question: str, rest: str) -> str:
    rest = _lowered(rest)
    if told := said_of(question, rest) or said_of(question, _ITS.sub("", rest)):
        return told
    if _OF_ANOTHER.search(question):
        return _filled_in(question, rest)
    plain = _PREPOSITION.sub("", rest)
    plain = _PREPOSITION.sub("", plain)
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
        return f"my {favorite.group(1).lower()} is {plain}"
    verb = _WHICH_VERB.search(question)
    if verb:
        first, _, behind = plain.partition(" ")
        told = _filled_in(question, rest)
        if not told and behind and is_adverb(first.lower()):
            return f"I {first.lower()} {verb.group(1).lower()} {behind}"
        return told or f"I {verb.group(1).lower()} {plain}"
    owned = re.search(
        r"\b(?:do|have) you (?:have|got|own) (?:any |a |an )?([a-z ]{2,30})\?", question, re.I
    )
    if owned and re.search(r"\ballerg(?:y|ies)$", owned[1], re.IGNORECASE):
        return f"I am allergic to {plain}"
    if not owned:
        return _filled_in(question, rest)
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
        many = owned[1].split()[-1].endswith("s") or owned[1] in _SINGULAR
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
    common = first in _HEDGES or first in NUMBERS or first in _COMMON or is_adverb(first)
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


# "Which languages are you focusing on?", "How many users do you have?".
_ASKED = re.compile(
    r"\b(?P<wh>what|which|who|where|when|how (?:many|much|long|big|large|far|often|old))\b"
    r"(?P<of>(?: (?!(?:are|is|do|does|did|have|has)\b)[\w/-]+){0,5}?)(?:'s|'re)?"
    r"(?: (?P<be>are|is|do|does|did|have|has))?"
    r" (?P<whom>you|your (?:[\w-]+ ){0,2}?[\w-]+(?: (?-i:[A-Z][\w'-]+))?|the [\w-]+"
    r"|(?-i:[A-Z][\w'-]+))"
    r"(?P<does>(?: [^?]*)?)\?\s*$",
    re.IGNORECASE,
)
# "Are you working on molecules, proteins, or something else?"
_CHOSEN = re.compile(
    r"\bare you (?:currently |mainly |mostly )?(?P<doing>[a-z]+ing)(?P<link> (?:on|with|for|at|in"
    r"|to|about))? [^?]+,? or [^?]+\?\s*$",
    re.IGNORECASE,
)
_PRESENTLY = re.compile(
    r" (?:currently|now|right now|at the moment|these days|today|first|mainly|mostly|exactly)\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\bhow many (?P<what>[\w -]{2,30}?) (?:are|is|work|do you have) (?:there )?(?:in|on|at) your "
    r"(?P<where>[\w -]{2,30}?)\?\s*$",
    re.IGNORECASE,
)
_PARTICLE = re.compile(r"^ (?:up|out|off|back|away|down)\b", re.IGNORECASE)
_POINTS = re.compile(r"(?:\w+ )?(?:it|this|that|them|these|those)", re.IGNORECASE)
# "About 40" of "about 40 at lunch".
_COUNT = re.compile(
    r"(?:(?:about|around|roughly|over|nearly|almost|only|just|maybe) )*"
    r"(?:\d(?:[\d.,]*\d)?|[a-z-]+)",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"(?:(?:about|around|roughly|over|nearly|almost|only|just|maybe) )*"
    rf"(?:\d(?:[\d.,]*\d)?k?|(?:{'|'.join(NUMBERS)}|a (?:dozen|hundred|thousand|few|couple of))\b)",
    re.IGNORECASE,
)
_OWN_NOUN = re.compile(
    r" (?!(?:an?|per|each|every|in|on|at|from|with|of|including|now|or|and|to|for|total|altogether"
    r"|so|plus|if|when|most|some|the|my|left|already|more|this|last)\b)[a-z]+s\b", re.IGNORECASE
)  # fmt: skip
_USUAL = re.compile(r" (usually|normally|generally|typically|mostly|often)(?= )", re.IGNORECASE)
# "What are you working on?", not "When did you move to Oslo?".
_LINK = re.compile(
    r"^ (on|with|for|at|in|to|from|about|by)(?=$| (?:for|in|at|with|on|from|as)\b)", re.IGNORECASE
)
_MINE = re.compile(r"\b(?:my|our|us)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"^ (?:for|in|at|with|on|from) (?!(?:it|this|that|these|those|them|me|us)\b).{2,40}$",
    re.IGNORECASE,
)
# What is asked of what to do here, or of what somebody thinks.
_NO_VERBS = word_set(
    "want like need think mean prefer say know see feel suggest recommend looking trying thinking "
    "hoping asking wondering having going getting seeing doing expect expecting mind referring"
)


def _filled_in(question: str, answer: str) -> str:
    """The question as a statement with the answer in it: "I am focusing on Swahili"."""
    words = [word.low for word in words_of(answer)]
    if not words or any(
        low in BE or low in MODALS or low in ("i", "you", "my", "let", "we", "it", "that", "this")
        or form_of(low) in ("third", "past") for low in words
    ):  # fmt: skip
        return ""
    plain = answer[:1].lower() + answer[1:] if words[0] in _HEDGES else answer
    chosen = _CHOSEN.search(question)
    if chosen and chosen["doing"].lower() not in _NO_VERBS:
        return f"I am {chosen['doing'].lower()}{chosen['link'] or ''} {plain}"
    inside = _INSIDE.search(question)
    if inside:
        if inside["what"].lower().split()[-1] in words:
            return f"my {inside['where']} has {plain}"
        figure = _FIGURE.match(plain)
        if figure is None:
            return ""
        return f"my {inside['where']} has {figure[0]} {inside['what']}{plain[figure.end() :]}"
    match = _ASKED.search(question)
    if match is None:
        return ""
    be, whom, does = (match["be"] or "").lower(), match["whom"], match["does"]
    does = _PRESENTLY.sub("", does)
    usually = _USUAL.match(does)
    does = does[usually.end() :] if usually else does
    who = "I" if whom.lower() == "you" else re.sub("^your ", "my ", whom, flags=re.IGNORECASE)
    if ABOUT_HERE.search(does) or _MINE.search(does):
        return ""
    does = YOUR.sub("my", does)
    asked, _, rest = does.strip().partition(" ")
    verb = asked.lower()
    if verb == "do" and not rest:
        job = plain.split()[-1].lower()
        named = who != "I" and is_occupation(job)
        article = "" if words[0] in ("a", "an", "the") else "an " if job[0] in "aeiou" else "a "
        return f"{who} is {article}{plain}" if named else ""
    if not verb:
        return _is_what(match, who, plain, words) if who != "I" else ""
    if verb in _NO_VERBS or verb in ("all", "guys", "both", "two"):
        return ""
    if be in ("are", "is") and verb.endswith("ing"):
        said = f"{who} {'am' if who == 'I' else be} {verb}"
    elif be == "do" and verb.isalpha():
        often, _, others = plain.partition(" ")
        if others and is_adverb(often):
            who, plain = f"{who} {often}", others  # "I usually wear a medium"
        elif usually:
            who = f"{who} {usually[1].lower()}"
        said = f"{who} {verb}"
    elif be == "did" and verb.isalpha():
        said = f"{who} {past_of(verb)}"
    elif be == "does" and who != "I":
        said = f"{who} {'has' if verb == 'have' else third_singular(verb)}"
    elif be == "have" and verb == "been" and match["wh"].lower() == "how long":
        since = "" if plain.lower().startswith("since ") else "for "
        return f"I have been {rest} {since}{plain}" if rest[:1].isalpha() else ""
    else:
        return ""
    rest = f" {rest}" if rest and not _POINTS.fullmatch(rest) else ""
    if particle := _PARTICLE.match(rest):
        said, rest = said + particle[0], rest[particle.end() :]
    link = _LINK.match(rest)
    linked = link[0] if link and not _TAIL.match(rest) else ""
    if match["wh"].lower() == "where" and _TO_SCHOOL.match(rest) and not linked:
        return f"{said} to {_PREPOSITION.sub('', plain)}"  # "Where does your son go to school?"
    if match["wh"].lower() == "where" and rest and not linked and _PLACED.match(plain):
        return f"{said}{rest} {plain}"  # "Where did you meet your wife?"
    if match["wh"].lower() == "where" and not linked:
        if _PLACED.match(plain):
            plain = plain[:1].lower() + plain[1:]
        elif verb in _WHERE:
            linked = _WHERE[verb]
        else:
            return ""  # "Where do you go hiking?"
    if re.match(r" to\b(?! (?:the|a|an|my|[A-Z]))", rest) and not linked:
        return ""  # "Where did you plan to go?"
    if match["wh"].lower() in ("when", "how often", "how long") and not linked:
        plain = f"in {plain}" if _YEAR.fullmatch(plain) else plain
        plain = f"on {plain}" if _DAY.match(plain) else plain
        return f"{said}{rest} {plain}"
    tail = rest if not linked and _TAIL.match(rest) else ""
    counted = match["of"] if match["wh"].lower() in ("how many", "how much") else ""
    noun = counted.split()[-1].lower() if counted else ""
    if match["wh"].lower() == "how much" and counted:
        # "How much coffee do you drink?" "Two cups a day".
        measured = _MEASURE.match(plain)
        if measured is None:
            return ""
        counted = "" if noun in ("money", "time") else f" of{counted}"
        return f"{said}{linked} {measured[0]}{counted}{plain[measured.end() :]}{tail}"
    if words[0] in NUMBERS or verb in _TAKEN_IN:
        plain = plain[:1].lower() + plain[1:]
    if words[-1] in ("one", "1"):
        counted = singular(counted)
    if counted and noun not in words:
        figure = _COUNT.match(plain)
        at = figure.end() if figure else len(plain)
        if _OWN_NOUN.match(plain[at:]):
            return f"{said}{linked} {plain}{tail}"  # "How many siblings do you have?" "2 brothers"
        plain = f"{plain[:at]}{counted}{plain[at:]}"
    return f"{said}{linked} {plain}{tail}"


_MEASURE = re.compile(rf"(?:\d[\d.,]*|{'|'.join(NUMBERS)}|an?) ?[a-z]+\b|[$€£]\d[\d.,]*", re.I)
_YEAR = re.compile(r"(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d")
_DAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)
_TO_SCHOOL = re.compile(r" to (?:school|college|university|uni|church|kindergarten|daycare)$", re.I)
_TAKEN_IN = ("eat", "drink", "cook", "enjoy", "study", "studied")
_SINGULAR = {
    "children": "child",
    "buses": "bus",
    "kids": "kid",
    "people": "person",
    "wives": "wife",
    "mice": "mouse",
}


def singular(noun: str) -> str:
    """ "dog" of "dogs"."""
    head, of, whole = noun.partition(" of ")
    if of:
        return f"{singular(head)}{of}{whole}"  # "cup of coffee"
    before, space, last = noun.rpartition(" ")
    if last in _SINGULAR:
        last = _SINGULAR[last]
    elif last.endswith("ies"):
        last = last.removesuffix("ies") + "y"
    elif last.endswith(("ches", "shes", "sses", "xes")):
        last = last.removesuffix("es")
    elif not last.endswith("ss"):
        last = last.removesuffix("s")
    return f"{before}{space}{last}"


_COMMON = word_set(
    "some any anything everything nothing both all most by on in at with from to outside "
    "near no not single married divorced widowed separated engaged vegan vegetarian "
    "pescatarian evenings mornings afternoons weekends weekdays black white red blue green "
    "my his her our their twice once climbing reading hiking cooking running gardening "
    "knitting"
)
_HEDGES = word_set(
    "the a an mostly mainly primarily about around roughly currently usually just only"
)


def _is_what(match: re.Match[str], who: str, plain: str, words: list[str]) -> str:
    """ "How big is your team?", "When is the deadline?"."""
    wh = match["wh"].lower()
    if (match["be"] or "").lower() not in ("is", "are") or match["of"].strip():
        return ""
    if wh in ("how big", "how large", "how long", "how far") and words[0][:1].isdigit():
        return f"{who} is {plain}"
    return f"{who} is {plain}" if wh == "when" and who.startswith(("the ", "my ")) else ""


_ANY = re.compile(
    r"have any (?!(?:plans|questions|ideas|preferences|suggestions|thoughts|issues|problems"
    r"|examples|tips|pictures|photos|concerns)$)([a-z]+s)", re.IGNORECASE
)  # fmt: skip


def _decided(question: str, *, negative: bool) -> str:
    """ "Do you smoke?" "No" is "I do not smoke"."""
    match = _YES_NO.search(question)
    if match is None:
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
