"""Statements that stand in something else than a statement: in questions, forms, answers and lists.

Each is put into the words of a plain statement ("my city is Bonn") and read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...times.english import compiled
from ..shared.context import Context
from ..shared.lexis import word_set
from .noise import is_question
from .slots.attributes import NOUNS
from .slots.occupations import is_occupation
from .slots.personal import MARITAL
from .tokens import Word, is_capital
from .verbs import FORMS, is_adverb, is_past, third_singular
from .words import DIETS, NATIONALITIES, NOT_NAMES, OCCUPATIONS, RELATIONS, RELIGIONS

_FIELDS = NOUNS | {
    "location": "residence", "country": "residence", "hometown": "origin", "allergies": "allergy",
    "hobbies": "hobbies", "interests": "interests", "languages": "languages", "pets": "pets",
    "likes": "likes", "dislikes": "dislikes", "born": "birthday",
    "lives in": "residence", "family": "family", "kids": "children", "children": "children",
}  # fmt: skip
_FIELD = re.compile(r"^\W*(?:[Mm]y )?([A-Za-z][A-Za-z '-]{1,28}?)\s*[:=]\s*(\S.{0,120}?)[\s,;.]*$")
_ABOUT_ME = re.compile(
    r"\b(?:about (?:me|myself|my ?self)|my (?:profile|bio|details|info|information|facts|data)"
    r"|facts about (?:me|us)|who i am|introduce myself)\b[^.?!]{0,30}:?\s*$",
    re.IGNORECASE,
)
_STATES = (
    DIETS | RELIGIONS | NATIONALITIES | frozenset(MARITAL)
    | word_set("allergic retired unemployed born based diabetic lactose celiac asthmatic pregnant "
               "left-handed colorblind colour-blind deaf blind dyslexic autistic self-employed "
               "intolerant originally currently from bilingual")
)  # fmt: skip
_CAUSES = (
    ("now", "that"), ("given", "that"), ("considering", "that"), ("seeing", "that"), ("since",),
    ("because",), ("as",), ("although",), ("even", "though"), ("though",), ("but",), ("cause",),
    ("cos",), ("cuz",), (",",), ("-",), ("–",), ("—",), (";",), (":",),
)  # fmt: skip


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
    yield from _presupposed(text, words, lows)
    for index, low in enumerate(lows[:-2]):
        if low == "my":
            yield from _kin_named(text, words, index)
        if low in ("who", "which", "whose") and index > 1:
            yield from _relative(text, words, index)
        begin = index + 1 + (lows[index + 1] == "that")
        if _TELL & set(lows[:index]) and low in _TOLD_TO and lows[begin] in ("i", "we") and (
            lows[begin + 1 : begin + 2] not in (["can"], ["should"], ["could"], ["would"])
        ):  # fmt: skip
            yield text[words[begin].start : words[_clause_end(lows, begin) - 1].end]
        for cause in _CAUSES:
            end = index + len(cause)
            led = index > 2 * (len(low) == 1) or cause[0] in _LEADING
            if led and tuple(lows[index:end]) == cause and lows[end : end + 1] and (
                lows[end] in ("i", "my", "we", "our")
            ):  # fmt: skip
                stop = _clause_end(lows, end)
                if not is_question(lows[end:stop], [False] * (stop - end)):
                    yield text[words[end].start : words[stop - 1].end]
                break


_ASKS = word_set("how what which where when should can could do is are would why any")


_LEADING = word_set("given considering seeing now since because")
_TELL = word_set("tell telling inform let explain")
_TOLD_TO = RELATIONS | word_set(
    "boss parents kids family friends manager people everyone them him her team teacher landlord "
    "know"
)
_NORMAL = word_set("bad good normal ok okay weird strange wrong possible healthy unhealthy common "
                   "safe abnormal odd rude selfish crazy unusual silly stupid true")  # fmt: skip


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
    elif lows[begin] == "my" and begin + 2 < len(lows):
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


def _kin_named(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "A gift for my 8-year-old daughter Mia": her name and her age."""
    at = index + 1
    age = words[at].low.partition("-year")[0] if "-year" in words[at].low else ""
    at += bool(age)
    if at >= len(words) or words[at].low not in RELATIONS:
        return
    named = at + 1 < len(words) and is_capital(text, words[at + 1])
    named = named and words[at + 1].low not in NOT_NAMES | {"i"}
    name = text[words[at + 1].start : words[at + 1].end].removesuffix("'s") if named else ""
    if age.isdigit():
        yield f"my {words[at].low} {name}{' ' if name else ''}is {age} years old"
    elif name and words[at + 1].low == name.lower():
        following = words[at + 2].low if at + 2 < len(words) else ""
        if following not in ("who", ","):
            yield f"my {words[at].low}'s name is {name}"


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


def in_form(line: str, *, further: bool = False) -> list[str]:
    """Statements of "Name: Ann / Age: 34"; [] where the words are no form. `further` tells that a
    form is read: then any short field is one of its own."""
    found: list[str] = []
    parts = re.split(r"\s+[/|]\s+|\s*[;|]\s*|,\s+(?=[A-Za-z ]{2,20}:)", line)
    for part in parts:
        match = _FIELD.match(part)
        key = " ".join(match.group(1).lower().split()) if match else ""
        if match is None or not (key in _FIELDS or (further and len(key.split()) < 4)):
            return []
        found.append(_of_field(key, match.group(2).strip()))
    return found


def _of_field(key: str, value: str) -> str:
    if key in ("location", "country", "lives in"):
        return f"I live in {value}"
    if key in ("from", "hometown"):
        return f"I am from {value}"
    if key in ("likes", "interests"):
        return f"I like {value}"
    if key == "dislikes":
        return f"I dislike {value}"
    if key == "allergies":
        return f"I am allergic to {value}"
    if key == "languages":
        return f"I speak {value}"
    if key in ("pets", "kids", "children"):
        return f"I have {value}"
    if key == "born":
        return f"I was born {'in' if value[:4].isdigit() else 'on'} {value}"
    if key == "age":
        return f"I am {value}" if not value.isdigit() else f"I am {value} years old"
    return f"my {key} {'are' if key.endswith('s') and key != 'pronouns' else 'is'} {value}"


def opens_list(text: str) -> bool:
    """ "Some facts about me:"."""
    return _ABOUT_ME.search(text) is not None and text.rstrip().endswith((":", "me", "myself"))


def in_list(text: str, words: Sequence[Word]) -> str:
    """An item of a list about the speaker, or a telegram: "vegetarian" is "I am vegetarian"."""
    spoken = text[words[0].start : words[-1].end]
    low = words[0].low
    if low in ("i", "my", "we", "our", "the"):
        return spoken
    if low in _STATES or (low[0].isdigit() and "old" in (word.low for word in words)):
        return f"I am {spoken}"
    if low.isdigit() and 9 < int(low[:4]) < 100 and (len(words) == 1 or words[1].low == ","):
        return f"I am {low} years old{text[words[0].end : words[-1].end]}"
    if low in ("a", "an") or low[0].isdigit() or low in _NUMBERS:
        if low in ("a", "an") and is_occupation(words[-1].low):
            return f"I am {spoken}"
        return f"I have {spoken}"
    if is_occupation(words[-1].low) and len(words) < 5:
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {spoken}"
    kind = FORMS.get(low, ("", ""))[1]
    if kind == "base":
        return f"I {spoken}"
    if kind == "third":
        return f"I {FORMS[low][0]}{text[words[0].end : words[-1].end]}"
    if kind == "past" or is_past(low):
        return f"I {spoken}"
    return telegram(text, words)


_NUMBERS = word_set("one two three four five six seven eight nine ten twins")
_TELEGRAM_BE = word_set(
    "am gonna going dealing currently allergic married divorced engaged widowed retired pregnant "
    "unemployed originally vegetarian vegan living working studying training learning expecting "
    "turning recovering suffering struggling dating saving trying looking thinking planning getting"
)


def _states_listed(text: str, words: Sequence[Word]) -> str:
    """ "34, single, from Leeds"."""
    first = words[0].low
    if len(words) < 3 or words[1].low != "," or not (first.isdigit() or first in _STATES):
        return ""
    if first.isdigit() and not (first.isascii() and 9 < int(first[:4]) < 100):
        return ""
    kinds = [words[i + 1].low for i, word in enumerate(words[:-1]) if word.low == ","]
    known = all(low in _STATES or low in ("from", "a", "an") or is_occupation(low) for low in kinds)
    return f"I am {text[words[0].start : words[-1].end]}" if known else ""


_ROLES = word_set(
    "mom mum mother dad father parent student grandmother grandfather grandma grandpa "
    "widow widower "
    "veteran newbie beginner sophomore freshman graduate homeowner immigrant expat nerd addict"
)
_NO_ROLES = word_set(
    "i we he she they you it am is are good great nice best bad worst dear hi hello the "
    "this that my your his her any "

                     "new every each some no what which former dr mr mrs ms")  # fmt: skip


def _role(text: str, words: Sequence[Word]) -> str:
    """ "Mum of 3, runner", "3rd year med student": what the speaker is."""
    end = next(
        (i for i, word in enumerate(words) if word.low in (",", "and", "/", "with")), len(words)
    )
    chunk = [word.low for word in words[:end]]
    head = chunk[: chunk.index("of")] if "of" in chunk[1:3] else chunk
    if not 0 < len(head) < 6 or end < 1 or head[0] in _NO_ROLES or len(words) < 3:
        return ""
    if head[-1] not in _ROLES | OCCUPATIONS or (end == len(words) and len(head) < 2):
        return ""
    if any(is_past(low) or _is_third(low) or FORMS.get(low, ("", ""))[1] for low in chunk):
        return ""
    if any(
        word.low in ("i", "we", "you", "he", "she") or _is_third(word.low) for word in words[end:]
    ):
        return ""
    article = "an" if chunk[0][:1] in "aeiou" else "a"
    first = "" if chunk[0] in ("a", "an") else f"{article} "
    return f"I am {first}{text[words[0].start : words[end - 1].end]}"


_HAD = word_set(
    "kids children siblings pets allergies family brothers sisters car job degree "
    "friends insurance "
    "spouse wife husband boyfriend girlfriend"
)
_TELEGRAM_HAVE = word_set("been")


def telegram(text: str, words: Sequence[Word]) -> str:
    """A statement without its subject as the speaker would say it in full, "" where it is none."""
    index = 0
    while index < len(words) - 1 and is_adverb(words[index].low):
        index += 1
    low = words[index].low
    if index + 1 >= len(words):
        return ""
    following = words[index + 1].low
    rest = text[words[index].start : words[-1].end]
    before = text[words[0].start : words[index].start]
    if low == "am":
        return "" if following in ("i", "we") else f"I {before}{rest}"
    if low in _TELEGRAM_BE and following not in (",", ".", "is", "are", "was", "i"):
        if low == "going" and following == "to" and words[index + 1].start == words[index + 1].end:
            rest = "going to" + text[words[index + 1].end : words[-1].end]
        if low in _NEEDS_MORE and len(words) - index < 3:
            return ""
        if low.endswith("ing") and any(_is_third(word.low) for word in words[index + 1 :]):
            return ""
        return f"I am {before}{rest}"
    if low == "due" and following in ("in", "on", "next"):
        return f"I am {rest}"
    if low in ("born", "raised"):
        return f"I was {rest}"
    if is_occupation(low) and following == "here":
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {low}"
    if low == "being" and following in ("a", "an") and index == 0:
        end = next((i for i, word in enumerate(words) if _is_third(word.low)), 0)
        return f"I am {text[words[1].start : words[end - 1].end]}" if 2 < end < 7 else ""
    if low in _TELEGRAM_HAVE and following not in ("ages", "forever", "hectic", "so", "crazy", "awhile") and (
        not set(word.low for word in words[index + 1 : index + 5]) & {"while", "few", "since", "road", "week"}
        or words[-1].low[:1].isdigit()
    ):  # fmt: skip
        return f"I have {before}{rest[:1].lower()}{rest[1:]}"
    if low == "no" and following in _HAD:
        return f"I have {rest}"
    role = _role(text, words) if index == 0 else ""
    if role:
        return role
    if low in _STATES and following in ("since", "for") and index == 0:
        return f"I am {rest}"
    listed = _states_listed(text, words) if index == 0 else ""
    if listed:
        return listed
    if low in _STATES and following == "here" and len(words) - index == 2:
        return f"I am {low}"
    if (
        low == "not"
        and (following in _STATES or following in ("a", "an", "really", "much"))
        and ("ago" not in [word.low for word in words])
    ):
        return f"I am {rest}"
    if low in _STATES and following == "," and len(words) < 9:
        return f"I am {rest}"
    if low == "no" and following not in _NOT_LACKED and len(words) < 6:
        return _lacking(text, words, index)
    return ""


def _is_third(low: str) -> bool:
    return FORMS.get(low, ("", ""))[1] == "third" or low in _THIRD


_THIRD = word_set(
    "is are was were takes makes helps means requires seems sounds costs keeps gives "
    "feels can will "
    "should isn't"
)
_NEEDS_MORE = word_set("going looking thinking planning getting being trying living working")
_NOT_LACKED = word_set(
    "i we one it problem worries way need matter idea wonder thanks thank doubt more "
    "longer not you "
    "he she they need clue comment , . offense lah lor la the my"
)


def _lacking(text: str, words: Sequence[Word], index: int) -> str:
    """ "No work only study"."""
    after = [word.low for word in words[index + 2 :]]
    if after[:1] in (["only"], ["just"]) and len(after) > 1:
        noun = words[index + 1].low
        start = words[index + 3].start
        verb = f"only {text[start : words[-1].end]}"
        return f"I do not {noun}, I {verb}" if FORMS.get(noun) else ""
    return ""


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


def felt(text: str, words: Sequence[Word]) -> str:
    """ "It is hard not to have my sister here": what the speaker finds hard."""
    lows = [word.low for word in words]
    if lows[0] != "it" or len(lows) < 6 or lows[1] not in ("is", "was", "feels", "felt", "gets"):
        return ""
    if not {"my", "me", "our"} & set(lows) or "to" not in lows[2:9] or "you" in lows:
        return ""
    end = lows.index("to", 2)
    if lows[end - 1] == "not":
        end -= 1
    cut = end
    if lows[end - 2 : end] == ["for", "me"]:
        cut = end - 2
    quality = [
        low for low in lows[2:cut] if not is_adverb(low) and low not in ("not", "so", "very")
    ]
    if not 0 < len(quality) < 4 or quality[-1] in ("time", "you", "going", "supposed", "meant"):
        return ""
    if "not" in lows[2:cut] and lows[end - 1] != "not":
        kin = next((w.low for w in words[end:] if w.low in RELATIONS), "")
        own = kin and lows[lows.index(kin) - 1] in ("my", "our")
        return f"I have {'an' if kin[:1] in 'aeiou' else 'a'} {kin}" if own else ""
    verb = "find" if lows[1] in ("is", "feels", "gets") else "found"
    head = text[words[2].start : words[cut - 1].end]
    return f"I {verb} it {head} {text[words[end].start : words[-1].end]}"


_NOT_BUT = re.compile(
    r"^(?P<head>(?:i|my|we|our|[A-Z])[^,;:]{0,60}?)(?P<not>\bis not\b|\bisn't\b|\bare "
    r"not\b|\baren't\b"
    r"|\bam not\b|'m not\b|'s not\b|\bdo not\b|\bdon't\b|\bdoes not\b|\bdoesn't\b)"
    r"(?P<old>[^,;:]{1,60}?)(?:\s+but (?!not\b|it\b|i\b|that\b|also\b)|"
    r"[,;:–—-]+\s*)(?:but (?:it's |it is |in |at )?|it is |it's |its |i mean |i meant "
    r"|rather |they're |they are )(?P<new>(?!i\b|i'|my\b|we\b)[^,;]{1,60})$",
    re.IGNORECASE,
)
_POSITIVE = {"isn't": "is", "is not": "is", "'s not": "'s", "aren't": "are", "are not": "are",
             "am not": "am", "'m not": "'m"}  # fmt: skip
_SLIP = (
    r"^\W*(?:(?:oh|no|wait|sorry|oops|actually|hold on|correction|scratch that|my bad|nope|hm+)\b"
    r"[\s,.!:–—-]*)"
)
_MEANT = re.compile(
    _SLIP + r"*(?:i (?:mean|meant)(?: to say)?|make that|it's actually|it is actually|should be"
    r"|actually,? it(?:'s| is))[\s,:]+(?P<new>[^,.!?]{1,60}?)(?:,? not .{1,40})?$"
    r"|" + _SLIP + r"+(?P<bare>(?:\d|[A-Z])[^,.!?]{0,40}?)(?:,? not .{1,40})?$",
    re.IGNORECASE,
)


def is_correction(text: str) -> bool:
    """Whether the words correct what was said before them."""
    return _MEANT.match(text.strip().rstrip(".!")) is not None


def meant_instead(text: str, context: Context) -> str:
    """ "Sorry, I meant Ulm", "no wait, 7am": the sentence before with the other value."""
    stated = context.stated
    match = _MEANT.match(text) if stated else None
    if match is None or stated is None or not stated.value or stated.value not in stated.source:
        return ""
    new = (match["new"] or match["bare"]).strip()
    if len(new.split()) > 5 or re.match(
        r"(?:i|i'm|my|we|that|it|to|the|you)\b", new, re.IGNORECASE
    ):
        return ""
    if match["bare"] and not (new[0].isdigit() or new[0].isupper()):
        return ""
    return stated.source.replace(stated.value, new, 1)


_IN_PASSING = re.compile(
    r"^(?P<head>.{6,120}?)(?:,|\s?[-–—]|\.\.\.|…)?\s*\b(?:no,? wait|wait,? no|sorry|i mean|i "
    r"meant|scratch that"
    r"|correction|make that|or rather|no,? sorry|oops|actually,? no)\b[\s,:–—-]*(?:i mean |i "
    r"meant |it's "
    r"|that's |in |at |on )?(?P<new>[\w$€£][^,.!?]{0,30})$",
    re.IGNORECASE,
)


_NO_VALUE = re.compile(r"(?:i|my|we|that|the|about|for|to|but|if|you)\b", re.IGNORECASE)


def taken_back(text: str) -> tuple[str, str]:
    """("I live in Bonn", "Ulm") of "I live in Bonn, no wait, Ulm"; ("", "") of the rest."""
    match = _IN_PASSING.match(text.strip().rstrip(".!"))
    if match is None or _NO_VALUE.match(match["new"]):
        return "", ""
    return match["head"].rstrip(" ,"), match["new"]


def corrected(text: str, words: Sequence[Word]) -> Iterator[str]:
    """ "My name isn't Bob, it's Rob": "my name is Rob"."""
    said = text[words[0].start : words[-1].end]
    match = _NOT_BUT.match(said)
    if match:
        head, denied = match["head"].strip(), match["not"].lower()
        if denied in _POSITIVE:
            joint = "" if denied.startswith("'") else " "
            yield f"{head}{joint}{_POSITIVE[denied]} {match['new'].strip()}"
        else:
            old = match["old"].strip().split()
            link = next((i for i, word in enumerate(old) if word in _OBJECT_LINKS), 0)
            yield f"{head} {' '.join(old[: link + 1])} {match['new'].strip()}"


_OBJECT_LINKS = word_set("at in for from on with as to")


def without_contrast(words: Sequence[Word]) -> list[Word]:
    """Without ", not Thursday" at the end of what is said to be Friday."""
    lows = [word.low for word in words]
    for index in range(3, len(lows) - 1):
        if lows[index] == "," and lows[index + 1] == "not" and len(lows) - index < 6:
            return list(words[:index])
    return list(words)


_DONE_TO_ME = (
    r"^\W*they(?:'ve| have)? (?:just |finally |also )?(?P<verb>offered|gave|given|fired"
    r"|hired|promoted"
    r"|rejected|accepted|diagnosed|invited|evicted|robbed) (?P<who>me|us|my (?:(?:own"
    r"|older|younger|little|oldest|youngest|best) )?\w+)"
    r"\b(?P<rest>(?: (?!\w+ed\b).*)?)$"
)


def done_to_me(text: str) -> str:
    """ "They offered me the job": "I was offered the job"."""
    match = compiled(_DONE_TO_ME).match(text) if "hey" in text[:8] else None
    if match is None:
        return ""
    verb = "given" if match["verb"].lower() == "gave" else match["verb"].lower()
    who = match["who"]
    return f"{'I' if who.lower() in ('me', 'us') else who} was {verb}{match['rest']}"


_TO_CHANGE = (
    r"\b(?:update|change|correct|switch) (?P<what>my (?:[\w-]+ ){0,3}?(?:address|number|phone|email"
    r"|e-mail|name|surname|employer"
    r"|status))(?: on \w+)? (?:from .{2,40}? )?to (?P<new>(?!a\b|the\b|my\b"
    r"|another\b|something\b|you\b)\S.{2,80}?)(?: (?:please|because|since|as)\b.*)?$"
)


def to_be_changed(text: str) -> str:
    """ "I need to update my address to 41 Birch Lane": "my address is 41 Birch Lane"."""
    match = compiled(_TO_CHANGE).search(text)
    return f"{match['what']} is {match['new']}" if match else ""


_CHANGED = word_set(
    "changed moved rescheduled renamed postponed delayed pushed increased decreased raised reduced "
    "switched updated shifted extended lowered brought rebranded reassigned relocated "
    "dropped risen "
    "gone rose went transferred grown doubled"
)


_CHANGED_NOW = (
    r"^\W*(?P<what>(?:my|our) (?:[\w-]+ ){0,3}?[\w-]+) (?:has |have |was |just |recently )*changed"
    r"[,;:. –—-]+(?:and )?(?:it(?:'s| is)|the new one is|now it(?:'s| is)) (?:now )?"
    r"(?P<new>[^,;]{2,60}?)(?: now)?$"
)


def changed_now(text: str) -> str:
    """ "My number changed, it's 555-0142 now": "my number is 555-0142"."""
    match = compiled(_CHANGED_NOW).match(text) if "changed" in text else None
    return f"{match['what']} is {match['new']}" if match else ""


def changed_to(text: str, words: Sequence[Word]) -> str:
    """ "My exam was moved to May 9", "I changed my last name to Weber" as "my ... is ..."."""
    lows = [word.low for word in words]
    verb = next((i for i, low in enumerate(lows[:12]) if low in _CHANGED and i), 0)
    to = next((i for i in range(len(lows) - 2, verb, -1) if lows[i] == "to"), 0)
    if not verb or not to or to - verb > 12:
        return ""
    value = text[words[to + 1].start : words[-1].end]
    if lows[0] in ("i", "we") and lows[verb + 1 : verb + 2] in (["my"], ["our"], ["the"]):
        end = next((i for i in range(verb + 2, to) if lows[i] in ("from", "back", "over")), to)
        head = text[words[verb + 1].start : words[end - 1].end]
        if lows[verb + 1] == "the":
            if lows[verb] not in ("renamed", "moved", "rescheduled", "postponed", "pushed"):
                return ""
            head = f"my {head[4:]}" if lows[verb] == "renamed" else head
        if "for" in lows[verb:to]:
            return ""
        return f"{head} is {'called ' + value if lows[verb] == 'renamed' else _at(value)}"
    start = verb
    while start > 1 and lows[start - 1] in _AUXILIARIES:
        start -= 1
    if lows[0] in ("i", "we", "he", "she", "they", "it") or start < 1:
        return ""
    if lows[verb] in ("went", "gone", "moved", "relocated", "transferred") and not (
        lows[0] in ("my", "our", "the") and lows[start - 1] not in RELATIONS
    ):  # fmt: skip
        return ""
    head = text[words[0].start : words[start - 1].end]
    if lows[verb] == "reassigned":
        return f"{head} is assigned to {value}"
    if lows[verb] == "renamed":
        return f"{head} is called {value}"
    return f"{head} is {_at(value)}"


_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b",
    re.IGNORECASE,
)


def _at(value: str) -> str:
    """A time with its preposition, as it is said of an appointment."""
    if re.match(
        r"(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|o'clock)|\d{1,2}:\d\d\b|noon\b|midnight\b)",
        value,
        re.I,
    ):
        return f"at {value}"
    if _DAY.match(value):
        return f"on {value}"
    return value


_AUXILIARIES = word_set("was were has have had been got is are being now just recently already")
_DOUBTED = re.compile(
    r"^\W*i (?:do not|don't|dont) (?:think|believe|feel) (?:that )?i "
    r"(?P<verb>[a-z]+)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


def doubted(text: str) -> str:
    """ "I don't think I want children": "I do not want children"."""
    match = _DOUBTED.match(text)
    if match is None or FORMS.get(match["verb"].lower(), ("", ""))[1] != "base":
        return ""
    return f"I do not {match['verb']}{match['rest']}"


_GOES_ON = re.compile(r" (?:and|but) (?:i|we|my|he|she)\b", re.IGNORECASE)
_SINCE = re.compile(
    r"^\W*it(?:'s| is| has|'s already| has already) been (?:about |almost |over |nearly )?"
    r"(?P<time>[\w -]{3,24}?) since (?P<who>I|we|my \w+|our \w+) (?P<what>\S.{2,120})$",
    re.IGNORECASE,
)


def since_then(text: str) -> str:
    """ "It's been six months since I last drank": "I last drank six months ago"."""
    match = _SINCE.match(text)
    if match is None:
        return ""
    what, link, more = re.split(r"( (?:and|but) (?=(?:i|we|my|he|she)\b))", match["what"] + " ",
                                maxsplit=1, flags=re.I)[:3] if _GOES_ON.search(match["what"]) else (
        match["what"], "", "")  # fmt: skip
    return f"{match['who']} {what.strip()} {match['time']} ago{link}{more}".strip()


_INTRODUCED = re.compile(
    r"^\W*(?i:it'?s (?:me|just me)|this is|it is me)[ ,]+(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    r"(?= (?:here|from|again|speaking)\b|[,.!]|$)"
)


def introduced(text: str, words: Sequence[Word]) -> str:
    """ "It's me, Max", "this is Max from Acme"."""
    match = _INTRODUCED.match(text[words[0].start :]) if words[0].low in ("it", "this") else None
    greeted = bool(text[: words[0].start].strip())
    if match is None or (
        not is_capital(text, words[0]) and words[0].low == "this" and not greeted
    ):  # fmt: skip
        return ""
    return f"my name is {match.group('name')}"
