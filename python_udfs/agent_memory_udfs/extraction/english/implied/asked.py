"""Questions whose answers are said in a way of their own: "What model is your car?" "A Golf"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..verbs import is_adverb


class Asked(NamedTuple):
    """A question (its end, without the mark), how its answer is said ({} is the answer), and how
    the answer has to begin."""

    example: tuple[str, str, str]  # a question, an answer, what is said
    question: str
    said: str
    begin: str


_USUALLY = r"(?P<how>usually |normally |generally |mostly )?"
_HOW_TO_GET = (
    rf"how do you {_USUALLY}(?P<does>(?:get|go|commute|travel) (?:around|home|(?:to|into|from) "
    r"(?:and from )?(?:your |the )?(?:work|job|school|office|uni|university|college|class|campus"
    r"|town|city|gym|church|airport|station|kindergarten|daycare)"
    r"(?: (?:every day|each day|daily))?))$"
)
# What is spoken of only here.
OF_A_TASK = (
    r"(?:answers?|repl(?:y|ies)|responses?|tones?|drafts?|options?|versions?|formats?|variables?"
    r"|inputs?|outputs?|questions?|problems?|issues?|errors?|tasks?|code|functions?|files?|essays?"
    r"|paragraphs?|sentences?|texts?|titles?|headlines?|captions?|summar(?:y|ies)|explanations?"
    r"|examples?|suggestions?|ideas?|data|dataset|column|array|query|input|prompt|story|poem|email"
    r"|letter|characters?|intro|approach|method|solutions?|short|long|formal|casual|detailed)\b"
)
_NAME = r"(?!it's|he's|she's|that's)(?:the )?(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?$"

ASKED = (
    Asked(("What model is your car?", "a Golf", "my car is a Golf"),
          r"what (?:model|make|brand|kind|type|sort|breed|colou?r|size)(?: of \w+)?"
          rf" (?P<be>is|are) your (?P<what>(?!{OF_A_TASK})[a-z ]{{2,30}})$", "my {what} {be} {}",
          r"."),
    Asked(("How old are your kids?", "7 and 11", "my kids are 7 and 11 years old"),
          r"how old (?P<be>is|are) your (?P<what>[a-z ]{2,30})$", "my {what} {be} {} years old",
          r"(?:(?:nearly|almost|about|around|just|only|just turned) )?"
          r"\d{1,2}(?:(?:, | and | & )\d{1,2})*$|[a-z-]+(?:(?:, | and )[a-z-]+)*$"),
    Asked(("How old is your son?", "turning nine in May", "my son is turning nine in May"),
          r"how old (?P<be>is|are) your (?P<what>[a-z ]{2,30})$", "my {what} {be} {}",
          r"(?:turning|about to turn|going on) "),
    Asked(("Do you own or rent?", "rent", "I rent"),
          r"do you (?:own|rent|buy|lease|drive|walk|cycle|cook|order)"
          r" or (?:own|rent|buy|lease|drive|walk|cycle|cook|order)(?: [a-z ]+)?$", "I {}",
          r"(?:own|rent|buy|lease|drive|walk|cycle|cook|order)$"),
    Asked(("Do you have siblings?", "only child", "I am an only child"),
          r"do you have (?:any )?(?:siblings|brothers (?:or|and) sisters)$", "I am an {}",
          r"only child$"),
    Asked(("Any phobias?", "spiders", "I am afraid of spiders"),
          r"any (?:phobias|fears)$", "I am afraid of {}",
          r"(?!no\b|none|not\b|nope|yes|i\b|some|several|a few|many)[a-z]"),
    Asked(("Do you eat fish?", "only tuna", "I eat only tuna"),
          r"do you (?P<does>eat|drink|watch|read|play) [a-z]+$", "I {does} {}",
          r"(?:only|just|mostly) [a-z]+$"),
    Asked(("How old is your car?", "12 years", "my car is 12 years old"),
          r"how old (?P<be>is|are) your (?P<what>[a-z ]{2,30})$", "my {what} {be} {} old",
          r"\d{1,3} (?:years?|months?|weeks?|days?)$"),
    Asked(("What's your dog's name?", "Biscuit", "my dog's name is Biscuit"),
          r"what(?:'s| is) (?:the name of your (?P<what>[a-z ]{2,30})"
          r"|your (?P<of>[a-z ]{2,30})'s name|your (?P<whose>[a-z ]{2,30}) (?:called|named))$",
          "my {what}{of}{whose}'s name is {}",
          _NAME),
    Asked(("What are your kids' names?", "Ole and Tilda", "my kids' names are Ole and Tilda"),
          r"what are (?:your (?P<of>[a-z ]{2,30}s') names"
          r"|the names of your (?P<what>[a-z ]{2,30}))$",
          "my {of}{what} names are {}",
          r"(?-i:[A-Z])[\w'-]+(?:, (?-i:[A-Z])[\w'-]+)*,? (?:and|&) (?-i:[A-Z])[\w'-]+$"),
    Asked(("Who do you live with?", "just me", "I live alone"),
          r"who do you live with$", "I live alone",
          r"(?:just |only )?(?:me|myself|alone|on my own|by myself|nobody|no ?one)(?: else)?$"),
    Asked(("Do you play any instruments?", "bass, badly", "I play bass, badly"),
          r"do you (?P<does>play|speak|do) any (?:other )?(?:musical )?"
          r"(?:instruments?|sports?|languages?)$", "I {does} {}",
          r"(?!no\b|none|not\b|nope|yes|yeah|i\b|some|several|a few|many|used|both)[a-z]"),
    Asked(("Any dietary restrictions?", "no pork, no alcohol",
           "my dietary restrictions are no pork, no alcohol"),
          r"\b(?P<what>(?:dietary|food) (?:restriction|requirement|need)s)$", "my {what} are {}",
          r"no (?!restrict|not\b|i\b|one\b|never|thank|problem|idea|need|special|i'm\b)[a-z]+"),
    Asked(("Who do you live with?", "my grandmother", "I live with my grandmother"),
          r"who do you (?P<does>live|work|travel|run|train|play|study|sing) with$",
          "I {does} with {}",
          r"(?:my|our|an?|two|three|four|five|some|several|other|another)\b|[a-z]{3,}s$|"
          r"(?-i:[A-Z])[\w'-]+$"),
    Asked(("What time do you wake up?", "5:30", "I wake up at 5:30"),
          rf"what time do you {_USUALLY}(?!have|want|need|prefer|like|think|mean|expect)"
          r"(?P<does>[a-z]+(?: [a-z]+){0,3})(?<!tomorrow)(?<!today)$", "I {how}{does} at {}",
          r"(?:around |about |roughly )?(?:\d|noon|midnight|half|quarter|[a-z]+ o'clock)"),
    Asked(("What time does your shift start?", "6 am", "my shift starts at 6 am"),
          r"what time does your (?P<what>[a-z ]{2,20}?) (?P<does>start|begin|end|open|close)$",
          "my {what} {does}s at {}",
          r"(?:around |about |roughly )?(?:\d|noon|midnight|half|quarter)"),
    Asked(("What's your son into?", "dinosaurs", "my son is into dinosaurs"),
          r"what(?:'s| is| are) your (?P<what>[a-z ]{2,20}?) into$", "my {what} is into {}",
          r"(?!nothing|not|i\b|he\b|she\b|they\b)[a-z]"),
    Asked(("How often do you see your parents?", "twice a year", "I see my parents twice a year"),
          r"how often do you see your (?P<what>[a-z ]{2,20})$", "I see my {what} {}",
          r"(?:once|twice|every|each|daily|weekly|monthly|rarely|never|[a-z]+ times|\d+ times)\b"),
    Asked(("How tall are you?", "1.82 m", "I am 1.82 m tall"),
          r"how tall are you$", "I am {} tall", r"\d[\d.,']* ?(?:m|cm|ft|feet|meters|metres)?\b"),
    Asked(("How much do you weigh?", "80 kg", "I weigh 80 kg"),
          r"how much do you weigh$", "I weigh {}", r"(?:about |around )?\d"),
    Asked(("Do you drink alcohol?", "only on weekends", "I drink alcohol only on weekends"),
          r"do you (?P<does>(?!have|want|need|know|think|mean|see|get|feel|notice|remember"
          r"|understand|agree|mind|still|find|ever|usually|often)[a-z]+ (?!or )[a-z ]{2,30})"
          r"(?<!often)"
          r"(?<!regularly)(?<!time)$", "I {does} {}",
          r"(?:only|just|mostly) (?:on|at|in|when|during|for|with|after|before|once|twice"
          r"|sometimes|a (?:little|bit))\b"
          r"|(?:sometimes|rarely|occasionally|hardly ever|seldom|now and then|every|once|twice"
          r"|a (?:little|bit|lot)|\d+ times)\b"),
    Asked(("Have you ever been to Japan?", "twice", "I have been to Japan twice"),
          r"have you (?:ever |already )?(?P<does>(?:been to|visited|tried|seen|read|played|lived in"
          r"|worked in) (?!(?:the|this|that|these|those|it|my|our|me|an?)\b)[\w ]{2,30}"
          r"(?<!ing)(?<!ing it))$", "I have {does} {}",
          r"(?:once|twice|(?:several|a few|many|\d+) times)\b"),
    Asked(("Any hobbies?", "climbing", "I enjoy climbing"),
          r"(?:any|what are your|have any|have) (?:hobbies|interests)$|what do you do (?:for fun"
          r"|in your (?:free|spare) time)$", "I enjoy {}",
          r"(?!none|no\b|not|it\b|to\b|had\b|have|do\b|used|too\b|many|lots?\b|a lot|plenty"
          r"|some|any|why|sure|several|there|nothing|anything|everything|all\b|[a-z]+ed\b)[a-z]"),
    Asked(("Where are you going?", "Vienna", "I am going to Vienna"),
          r"where are you (?P<does>going|travelling|traveling|flying|heading|headed)(?: to)?$",
          "I am {does} to {}", r"(?:(?-i:[A-Z])[\w'-]+(?:,? |$)){1,3}"),
    Asked(("Do you live in a house or a flat?", "house, big garden",
           "I live in a house, big garden"),
          r"do you (?P<does>live|work|sleep) in (?P<how>an? )[a-z ]+ or (?:an? )?[a-z ]+$",
          "I {does} in {how}{}",
          r"(?!both|either|neither|no\b|not\b|an? |the |my )[a-z]{3,}(?:,|$)"),
    Asked(("Any foods you dislike?", "mushrooms", "I dislike mushrooms"),
          r"any(?:thing)?(?: [a-z]+){0,2} (?:that )?you"
          r" (?:really )?(?P<does>dislike|hate|avoid|love|like|enjoy)$",
          "I {does} {}", r"(?!no\b|none|nothing|not\b|yes|nope|i\b|everything)[a-z]"),
    Asked(("Are you taking any medication?", "just ibuprofen", "I take just ibuprofen"),
          r"are you (?:currently )?(?:taking|on) any (?:other )?(?:medications?|medicines?|meds"
          r"|supplements|vitamins|drugs)$", "I take {}",
          r"(?!no\b|none|nothing|not\b|yes|i\b|some|several|a few|many)[a-z]"),
    Asked(("What would you like to study?", "marine biology", "I want to study marine biology"),
          r"what (?:would|do) you (?:like|want|hope|plan) to"
          r" (?P<does>study|become|be|learn|major in)$", "I want to {does} {}",
          r"(?!not\b|nothing|no\b|anything|i\b|it\b|something)[a-z]"),
    Asked(("What's your main goal?", "get stronger", "my main goal is to get stronger"),
          r"what(?:'s| is) your (?P<what>(?:[a-z]+ )?(?:goal|aim|dream|plan))$",
          "my {what} is to {}",
          r"(?:get|lose|gain|build|learn|run|become|save|find|pass|improve|stay|be|make|start"
          r"|finish)\b"),
    Asked(("What size are you?", "UK 9, wide", "my size is UK 9, wide"),
          r"what (?P<what>(?:shoe |dress |shirt )?size) are you$", "my {what} is {}",
          r"(?:an? )?(?:(?:uk|us|eu) )?(?:\d|x*[sl]\b|small|medium|large|extra)"),
    Asked(("How much is your rent?", "925 incl bills", "my rent is 925 incl bills"),
          r"how much is your (?P<what>[a-z ]{2,20})$", "my {what} is {}",
          r"(?:about |around |roughly )?[£$€]?\d"),
    Asked(("Which days are you free?", "Mon and Wed evenings", "I am free on Mon and Wed evenings"),
          r"(?:which|what) (?:days|evenings|nights|mornings)(?: of the week)?"
          r" are you (?P<does>free|available|off)$",
          "I am {does} on {}", r"(?:mon|tue|wed|thu|fri|sat|sun)"),
    Asked(("How do you drink your coffee?", "black, two cups", "I drink my coffee black, two cups"),
          rf"how do you {_USUALLY}(?P<does>(?:drink|take|like|eat|have|prefer) your [a-z]+)$",
          "I {how}{does} {}",
          r"(?!not|no\b|never|badly|it\b|don't|the )[a-z]"),
    Asked(("What grade are you in?", "10th grade", "I am in 10th grade"),
          r"what (?:year|grade|class|semester) are you in$", "I am in {}",
          r"(?:my |the )?[\w-]+ (?:year|grade|class|semester|std|standard)\b"),
    Asked(("Are you a morning person or a night owl?", "night owl", "I am a night owl"),
          r"are you (?P<how>an? )[a-z][^?]{2,40} or [^?]{2,40}$",
          "I am {how}{}", r"(?!both|either|neither|no\b|not\b|a bit|an? |the )[a-z -]{3,20}$"),
    Asked(("Are you a morning person or a night owl?", "a night owl", "I am a night owl"),
          r"are you an? [a-z][^?]{2,40} or [^?]{2,40}$",
          "I am {}", r"an? (?!bit|mix|little)[a-z -]{3,20}$"),
    Asked(("How do you get to work?", "by bike", "I get to work by bike"),
          _HOW_TO_GET, "I {how}{does} {}", r"(?:by|on|with|in|via) "),
    Asked(("How do you usually get to work?", "bike", "I usually get to work by bike"),
          _HOW_TO_GET, "I {how}{does} by {}",
          r"(?:bike|bus|train|car|subway|metro|tram|ferry|tube|taxi|bicycle)\b"),
    Asked(("Do you prefer tea or coffee?", "tea", "I prefer tea"),
          r"do you (?P<does>prefer|like|use|drink|drive|wear|take|play|speak)"
          r" (?!to |that |my |the |this |it |[^?]{0,60} or (?:miss|hate|rather|would|do|not)\b"
          r"|[^?]{0,60}\b(?:for|in) (?:this|that|it|the)\b"
          rf"|[^?]{{0,90}}\b{OF_A_TASK})[^?]{{2,60}} or [^?]{{2,40}}$", "I {does} {}",
          r"(?!both|either|neither|any|no\b|just\b|only\b|to\b|the\b|it |[a-z ]*\bones?\b)[a-z]"),
)  # fmt: skip
_ROWS = tuple(
    (re.compile(row.question, re.IGNORECASE), row.said, re.compile(row.begin, re.IGNORECASE))
    for row in ASKED
)
# What says nothing of what was asked.
EVASIVE = re.compile(
    r"(?:it |that )?(?:depends|varies|doesn't matter|does not matter|makes no)\b"
    r"|(?:i )?(?:don't|do not|can't|cannot|won't|couldn't|doesn't) |whichever|whatever"
    r"|(?:the )?(?:first|second|third|last|former|latter|same)(?: one| option)?$"
    r"|used to\b|never mind|why\b|how\b|too many|too much|a lot of them|surprise me"
    r"|(?:ok(?:ay)?|skip|pass|stop|sorry|thanks|thank you|please|guess|nowhere|dead)(?:$|[ ,.!])"
    r"|(?:let's|let us|tell me|give me|show me|can you|could you|would you|will you|mind your"
    r"|ask (?:me|later|again|something|someone)|be quiet|shut up|move on|change the|next question)"
    r"\b"
    r"|up to you|you (?:choose|decide|pick)|your (?:choice|call)|as (?:i|you) said\b",
    re.IGNORECASE,
)
YOUR = re.compile(r"\byour\b", re.IGNORECASE)
# Of the assistant, or of what is before them both.
_MINE = re.compile(r"\b(?:my|our|mine|ours)\b", re.IGNORECASE)
ABOUT_HERE = re.compile(r"\b(?:me|it|this|that|these|those|them|the error|here)\b", re.I)
_NO_FREQUENCY = ("only", "just", "mostly")


def said_of(question: str, answer: str) -> str:
    """What an answer to one of these says; "" to any other question."""
    last = re.split(r"[.!?] ", question.strip().rstrip("? "))[-1]
    first, _, behind = answer.partition(" ")
    often = first.lower()
    often = often if behind and is_adverb(often) and often not in _NO_FREQUENCY else ""
    if EVASIVE.match(answer):
        return ""
    for pattern, said, begin in _ROWS:
        match = pattern.search(last)
        plain = behind if often and "{does}" in said else answer
        if match is None or not begin.match(plain):
            continue
        parts = {name: part or "" for name, part in match.groupdict().items()}
        if ABOUT_HERE.search(parts.get("does", "")) or _MINE.search(parts.get("does", "")):
            return ""
        parts = {name: YOUR.sub("my", part) for name, part in parts.items()}
        if "does" in parts and often and often not in parts.get("how", ""):
            parts["does"] = f"{often} {parts['does']}"
        return said.format(plain, **parts)
    return ""
