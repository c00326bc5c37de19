"""Statements that stand in something else than a statement: in questions, forms, answers and lists.

Each is put into the words of a plain statement ("my city is Bonn") and read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..shared.context import Context
from ..shared.lexis import word_set
from .noise import is_question
from .slots.attributes import NOUNS
from .slots.occupations import is_occupation
from .slots.personal import MARITAL
from .tokens import Word, is_capital
from .verbs import FORMS, is_adverb, is_past
from .words import DIETS, NATIONALITIES, RELATIONS, RELIGIONS

_FIELDS = NOUNS | {
    "location": "residence", "country": "residence", "hometown": "origin", "allergies": "allergy",
    "hobbies": "hobbies", "interests": "interests", "languages": "languages", "pets": "pets",
    "likes": "likes", "dislikes": "dislikes", "born": "birthday",
    "lives in": "residence", "family": "family", "kids": "children", "children": "children",
}  # fmt: skip
_FIELD = re.compile(r"^\W*(?:my )?([A-Za-z][A-Za-z '-]{1,28}?)\s*[:=]\s*(\S.{0,120}?)[\s,;.]*$")
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
    ("cos",), ("cuz",),
)  # fmt: skip


def in_question(text: str, words: Sequence[Word]) -> Iterator[str]:
    """What a question takes for granted: "... my husband, who is diabetic?", "... now that I ...?"."""
    lows = [word.low for word in words]
    for index, low in enumerate(lows[:-2]):
        if low in ("who", "which", "whose") and index > 1:
            yield from _relative(text, words, index)
        for cause in _CAUSES:
            end = index + len(cause)
            if index and tuple(lows[index:end]) == cause and lows[end : end + 1] and (
                lows[end] in ("i", "my", "we", "our")
            ):  # fmt: skip
                stop = _clause_end(lows, end)
                if not is_question(lows[end:stop], [False] * (stop - end)):
                    yield text[words[end].start : words[stop - 1].end]
                break


def _relative(text: str, words: Sequence[Word], index: int) -> Iterator[str]:
    """ "my husband, who is diabetic": "my husband is diabetic"."""
    end = index - 1 if words[index - 1].low == "," else index
    begin = next((i for i in range(end - 1, max(-1, end - 5), -1) if words[i].low == "my"), -1)
    if begin < 0 or not any(word.low in RELATIONS for word in words[begin:end]):
        return
    stop = _clause_end([word.low for word in words], index + 1)
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


def in_form(line: str) -> list[str]:
    """Statements of "Name: Ann / Age: 34"; [] where the words are no form."""
    found: list[str] = []
    parts = re.split(r"\s+[/|]\s+|\s*[;|]\s*|,\s+(?=[A-Za-z ]{2,20}:)", line)
    for part in parts:
        match = _FIELD.match(part)
        key = " ".join(match.group(1).lower().split()) if match else ""
        if match is None or key not in _FIELDS:
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
    return ""


_NUMBERS = word_set("one two three four five six seven eight nine ten twins")
_TELEGRAM_BE = word_set(
    "am gonna going dealing currently allergic married divorced engaged widowed retired pregnant "
    "unemployed originally vegetarian vegan living working studying training learning expecting "
    "recovering suffering struggling dating saving trying looking thinking planning getting"
)
_HAD = word_set(
    "kids children siblings pets allergies family brothers sisters car job degree friends insurance "
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
    if low in ("born", "raised"):
        return f"I was {rest}"
    if is_occupation(low) and following == "here":
        return f"I am {'an' if low[:1] in 'aeiou' else 'a'} {low}"
    if low == "being" and following in ("a", "an") and index == 0:
        end = next((i for i, word in enumerate(words) if _is_third(word.low)), 0)
        return f"I am {text[words[1].start : words[end - 1].end]}" if 2 < end < 7 else ""
    if low in _TELEGRAM_HAVE:
        return f"I have {before}{rest}"
    if low == "no" and following in _HAD:
        return f"I have {rest}"
    if low == "not" and following in _STATES:
        return f"I am {rest}"
    if low in _STATES and following == "," and len(words) < 9:
        return f"I am {rest}"
    if low == "no" and following not in _NOT_LACKED and len(words) < 6:
        return _lacking(text, words, index)
    return ""


def _is_third(low: str) -> bool:
    return FORMS.get(low, ("", ""))[1] == "third" or low in _THIRD


_THIRD = word_set(
    "is are was were takes makes helps means requires seems sounds costs keeps gives feels can will "
    "should isn't"
)
_NEEDS_MORE = word_set("going looking thinking planning getting being trying living working")
_NOT_LACKED = word_set(
    "i we one it problem worries way need matter idea wonder thanks thank doubt more longer not you "
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
            r"\bwhat(?:'s| is| should i) (?:your (?:full |first )?name|call you)|\byour name\b|who am i "
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
    r"\b(?:what|which|who)(?:'s| is| are|'re)? your (favou?rite [a-z ]{2,30}?|[a-z][a-z ]{2,30}?)\s*\?",
    re.IGNORECASE,
)
_WHICH_VERB = re.compile(
    r"\b(?:what|which)(?: (?:kind|type|sort|genre)s? of)?(?: [a-z]+){0,3}? do you "
    r"(play|like|enjoy|love|prefer|use|drive|teach|speak|drink|eat|listen to|watch|read|collect|practice"
    r"|practise|study|own|have)\b", re.IGNORECASE)  # fmt: skip
_YES_NO = re.compile(
    r"\b(do|are|have|can|did) you (?:still |currently |ever |also |already )?([a-z][^?.!]{2,80})\?",
    re.IGNORECASE,
)
_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|sure|i do|i am|i have|indeed|correct|right)\b[\s,.!:-]*", re.I
)
_NO = re.compile(r"^\W*(?:no|nope|nah|none|not really|never|i don't|i'm not|not)\b[\s,.!]*", re.I)
_PREPOSITION = re.compile(
    r"^(?:in|at|from|on|with|for|as|to|it's|it is|that's|just|about)\s+", re.I
)


def question_of(message: str) -> str:
    """The last question in the assistant's message, "" where it asks none."""
    end = message.rfind("?")
    if end < 0 or len(message) - end > 120:
        return ""
    begin = max(message.rfind(mark, max(0, end - 200), end) for mark in ".!?\n")
    return message[begin + 1 : end + 1].strip()


def as_answer(text: str, context: Context) -> str:
    """What a short answer says, put into words with the question before it; "" where nothing."""
    question = context.question
    answer = text.strip().rstrip(".!")
    if not question or not answer or len(answer) > 80 or len(answer.split()) > 9:
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
    verb = "find" if lows[1] in ("is", "feels", "gets") else "found"
    head = text[words[2].start : words[cut - 1].end]
    return f"I {verb} it {head} {text[words[end].start : words[-1].end]}"


_SINCE = re.compile(
    r"^\W*it(?:'s| is| has|'s already| has already) been (?:about |almost |over |nearly )?"
    r"(?P<time>[\w -]{3,24}?) since (?P<who>I|we|my \w+|our \w+) (?P<what>\S.{2,120})$",
    re.IGNORECASE,
)


def since_then(text: str) -> str:
    """ "It's been six months since I last drank": "I last drank six months ago"."""
    match = _SINCE.match(text)
    return f"{match['who']} {match['what']} {match['time']} ago" if match else ""


_INTRODUCED = re.compile(
    r"^\W*(?:it'?s (?:me|just me)|this is|it is me|me llamo)[ ,]+(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    r"(?= (?:here|from|again|speaking)\b|[,.!]|$)"
)


def introduced(text: str, words: Sequence[Word]) -> str:
    """ "It's me, Max", "this is Max from Acme"."""
    match = _INTRODUCED.match(text[words[0].start :]) if words[0].low in ("it", "this") else None
    if match is None or (not is_capital(text, words[0]) and words[0].low == "this"):
        return ""
    return f"my name is {match.group('name')}"
