"""What the linear model sees of an English sentence: its words, its beginning, and word classes.

A feature is a short text; the model has a weight for some thousands of them. Word classes carry
what single words can't: that "niece" stands where "sister" stood.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..shared.lexis import word_set

MAX_WORDS = 60  # features of a longer sentence are read from its first words

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|'(?:m|ve|d|ll|re|s)\b|\d+|[^\W\d_a-z]+|[?!*\"{}<>=_]")
_CONTRACTIONS = (
    ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"),
    ("wanna", "want to"), ("gonna", "going to"), ("gotta", "have to"), ("lemme", "let me"),
    ("gimme", "give me"), ("dunno", "do not know"), ("let's", "let us"),
)  # fmt: skip
_SPELLINGS = {
    "im": ("i", "'m"), "ive": ("i", "'ve"), "ill": ("i", "'ll"), "id": ("i", "'d"),
    "dont": ("do", "not"), "cant": ("can", "not"), "didnt": ("did", "not"),
    "doesnt": ("does", "not"), "isnt": ("is", "not"), "wont": ("will", "not"),
    "havent": ("have", "not"), "wasnt": ("was", "not"), "u": ("you",), "ur": ("your",),
    "r": ("are",), "pls": ("please",), "plz": ("please",), "thx": ("thanks",), "am": ("'m",),
    "have": ("'ve",), "will": ("'ll",), "are": ("'re",), "tmr": ("tomorrow",), "y": ("why",),
    "abt": ("about",), "btw": ("btw",), "mum": ("mom",), "favourite": ("favorite",),
    "ya": ("yeah",), "yea": ("yeah",), "haha": ("lol",), "hehe": ("lol",), "n": ("and",),
    "wat": ("what",), "tho": ("though",), "ok": ("okay",), "k": ("okay",),
}  # fmt: skip

_CLASSES = {
    "KIN": word_set(
        "wife husband spouse partner fiance fiancee boyfriend girlfriend bf gf ex mother father "
        "mom dad mama papa parents son sons daughter daughters child children kid kids baby twins "
        "brother brothers sister sisters sibling siblings uncle aunt cousin cousins niece nephew "
        "grandma grandpa grandmother grandfather grandparents grandson granddaughter family "
        "in-laws "
        "stepfather stepmother stepson stepdaughter mother-in-law father-in-law brother-in-law "
        "sister-in-law godmother godfather granny nana ma pa"
    ),
    "PERSON": word_set(
        "friend friends roommate roommates flatmate housemate boss manager supervisor colleague "
        "colleagues coworker coworkers co-worker co-workers neighbour neighbours neighbor "
        "neighbors "
        "landlord landlady teacher professor doctor therapist counselor counsellor dentist coach "
        "team client clients student students buddy mate crush guy girl man woman classmate "
        "classmates ex-wife ex-husband ex-boyfriend ex-girlfriend pastor lawyer"
    ),
    "PET": word_set(
        "dog dogs cat cats puppy kitten horse horses parrot hamster rabbit bunny fish bird "
        "tortoise "
        "lizard snake goldfish pet pets hens chickens donkey guinea"
    ),
    "LASTING": word_set(
        "always usually often never ever every weekends weekend mondays tuesdays wednesdays "
        "thursdays fridays saturdays sundays mornings evenings regularly generally normally mostly "
        "typically weekly daily yearly monthly constantly since lately recently anymore whole life "
        "lifelong sometimes once twice used rarely hardly"
    ),
    "SPAN": word_set(
        "year years month months week weeks decade decades summer winter spring fall autumn "
        "semester childhood college school january february march april june july august september "
        "october november december ago"
    ),
    "AHEAD": word_set("tomorrow next upcoming monday tuesday wednesday thursday friday saturday "
                      "sunday christmas thanksgiving easter"),
    "NOW": word_set(
        "now today tonight rn currently moment soon already yet just later still earlier minute "
        "minutes mins min sec second seconds hour hours almost morning afternoon evening"
    ),
    "DEICTIC": word_set("this that these those it its one ones here there above below following "
                        "second first last next another other"),
    "CHAT": word_set(
        "answer answers question questions response responses reply message link example examples "
        "sentence sentences paragraph paragraphs word words text version option list explanation "
        "suggestion suggestions advice idea tone summary topic prompt conversation chat output"
    ),
    "CODE": word_set(
        "code function error errors bug file files script program class method variable string "
        "array list api server database table column query json html css python java javascript "
        "sql react docker git command line loop button page website app component data dataframe "
        "model library module package import print value values input output"
    ),
    "ORDER": word_set(
        "order orders refund account balance card claim payment policy delivery shipping booking "
        "reservation ticket subscription password transfer checking savings table"
    ),
    "CONDITION": word_set(
        "allergic allergy diabetes diabetic depression depressed anxiety asthma cancer adhd autism "
        "pregnant vegan vegetarian migraine migraines insomnia ptsd bipolar divorced married "
        "single "
        "engaged widow widowed retired unemployed surgery disease disorder diagnosed pills "
        "medication therapy addicted"
    ),
    "LIKING": word_set("love loves hate hates enjoy enjoys prefer prefers like likes adore dislike "
                       "favorite fan obsessed loved hated"),
    "WORK": word_set("work works working worked job jobs career company business shift shifts "
                     "salary office degree study studies studying studied major university "
                     "teach teaches hired fired"),
    "HOME": word_set("live lives living lived moved move moving house apartment flat home rent "
                     "mortgage hometown city town country born raised"),
    "PLAY": word_set("play plays playing played guitar piano violin chess tennis soccer football "
                     "basketball hiking running swimming yoga gym climbing cooking baking painting "
                     "reading gardening knitting fishing cycling hobby hobbies band music jazz "
                     "rock movies books games game gaming"),
    "MOOD": word_set("tired hungry bored sleepy sick cold hot busy late ready fine good great okay "
                     "happy sad sorry glad excited nervous confused thirsty upset angry"),
    "PRAISE": word_set("great nice cool awesome amazing wonderful good perfect beautiful lovely "
                       "funny cute interesting sweet fantastic brilliant helpful better best"),
    "THANKS": word_set("thanks thank welcome bye goodbye hello hi hey congrats congratulations "
                       "cheers sorry"),
    "I": word_set("i"),
    "MY": word_set("my mine myself our ours"),
    "WE": word_set("we us"),
    "YOU": word_set("you your yours yourself"),
    "THIRD": word_set("he she they him her them his their"),
    "WH": word_set("what who whom whose where why how which when"),
    "AUX": word_set("do does did is 're was were can could would should 'll may might must shall"),
    "MODAL": word_set("can could would should 'll may might must shall 'd"),
    "IF": word_set("if suppose imagine pretend assume hypothetically unless"),
}  # fmt: skip
_OF_WORD: dict[str, tuple[str, ...]] = {}
for _name, _words in _CLASSES.items():
    for _word in _words:
        _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), _name)


@lru_cache(4)
def words(text: str) -> list[str]:
    """Lower-case words of a sentence, contractions taken apart, figures as "0"."""
    low = text.lower().replace("’", "'").replace("‘", "'")
    if "'" in low or "an" in low or "let" in low or "on" in low:
        for short, full in _CONTRACTIONS:
            if short in low:
                low = low.replace(short, full)
    found: list[str] = []
    for word in _WORD.findall(low):
        if word in _SPELLINGS:
            found.extend(_SPELLINGS[word])
        elif word.isdigit():
            found.append("0" if len(word) != 4 else "0000")
        else:
            found.append(word)
    return found[:MAX_WORDS]


def features(sentence: str, mark: str = "") -> list[str]:
    """Features of a sentence and its terminator; no feature stands twice."""
    said = words(sentence)
    found = set(said)
    kinds: list[tuple[str, ...]] = [_OF_WORD.get(word, ()) for word in said]
    classes = {name for kind in kinds for name in kind}
    found.update(classes)
    before = "^"
    before_class = "^"
    for word, kind in zip(said, kinds, strict=True):
        found.add(f"{before} {word}")
        here = kind[0] if kind else _shape(word)
        found.add(f"{before_class}>{here}")
        before, before_class = word, here
    found.add(f"{before} $")
    found.update(_beginning(said, kinds))
    size = len(said)
    found.add("len" + ("1" if size < 2 else "3" if size < 4 else "6" if size < 7 else
                       "12" if size < 13 else "20" if size < 21 else "60"))  # fmt: skip
    others = sentence[1:].replace(" I", "").replace("I'", "")
    if not others.islower() and any(char.isupper() for char in others):
        found.add("Capital")
    if "0" in found or "0000" in found:
        found.add("Number")
    found.update(_forms(said, classes))
    if "?" in mark:
        found.add("mark?")
    elif "!" in mark:
        found.add("mark!")
    elif ":" in sentence[-2:]:
        found.add("mark:")
    return list(found)


_ENDINGS = ("ing", "ed", "ly", "s")


def _shape(word: str) -> str:
    if word.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return "-" + ending
    return word if len(word) < 4 else "w"


_AUX = word_set(
    "do does did is 're was were can could would should 'll may might must shall 've has had"
)
_ASKED = word_set(
    "i you he she it we they there this that these those the a an my your our his her their any "
    "anyone anybody someone people one"
)
_HELD = word_set("my our a an the")  # "had my second jab yesterday"
_QUESTION_WORDS = word_set("what who whom whose where why how which")
# Verbs that tell the assistant what to do when they begin a sentence.
_ORDERS = word_set(
    "write make create give tell show explain list find translate summarize summarise "
    "generate help "
    "add remove delete change replace use fix check correct rewrite convert calculate compare sort "
    "describe suggest recommend provide include exclude imagine pretend act play answer reply "
    "respond continue keep put set turn send open read look try let stop start ask say do be book "
    "order cancel remind call meet wait come go take bring get buy please improve design draft "
    "analyze classify define name solve implement build format limit shorten expand skip ignore "
    "avoid choose pick pay print return discuss outline draw"
)


_NO_STATEMENT_BEFORE_I = _AUX | word_set("if when whether how what where who why which")
_OF_THEIR_OWN = {"KIN", "PERSON", "PET", "CONDITION", "HOME", "WORK"}


def only_asks(sentence: str, mark: str) -> bool:
    """Whether a sentence is a question that tells nothing about the speaker: "How do I boil eggs?",
    not "What can I cook for my husband, who is diabetic?" or "Why does nobody like me?"."""
    said = words(sentence)
    start = _behind_leads(said)
    head = said[start : start + 2]
    asks = (
        bool(head)
        and not (head[0] == "had" and head[-1] in _HELD and "?" not in mark)
        and (
            head[0] in _QUESTION_WORDS or (head[0] in _AUX and head[-1] in _ASKED and len(head) > 1)
        )
    )
    if not (asks or "?" in mark) or "why" in head:
        return False
    classes = {name for word in said for name in _OF_WORD.get(word, ())}
    if not classes & {"I", "MY", "WE"}:
        return asks or not classes & _OF_THEIR_OWN
    if classes & _OF_THEIR_OWN:
        return False
    return not any(
        word in ("i", "we") and (place == 0 or said[place - 1] not in _NO_STATEMENT_BEFORE_I)
        for place, word in enumerate(said)
    )


def _behind_leads(said: list[str]) -> int:
    start = 0
    while start < len(said) - 1 and start < 4 and said[start] in _LEADS:
        start += 1
    return start


def _forms(said: list[str], classes: set[str]) -> list[str]:
    """Whether it asks, whether it orders, and whether the speaker or their people stand in it."""
    own = classes & {"I", "MY", "WE"}
    who = "own" if own else "kin" if classes & {"KIN", "PET", "PERSON"} else "none"
    found = [f"who={who}"]
    start = _behind_leads(said)
    first = said[start] if said else ""
    second = said[start + 1] if start + 1 < len(said) else ""
    if first in _QUESTION_WORDS or (first in _AUX and second in _ASKED):
        found += ["asks", f"asks {who}"]
        if own and len(classes & {"KIN", "PERSON", "PET", "CONDITION", "HOME", "WORK"}):
            found.append("asks of their own")
    elif first in _ORDERS or (said and said[0] == "please"):
        found += ["orders", f"orders {who}"]
    return found


_LEADS = word_set("and but so well yeah yes no oh hi hello hey okay actually also then because "
                  "please btw just now lol ! ah hmm thanks")  # fmt: skip


def _beginning(said: list[str], kinds: list[tuple[str, ...]]) -> list[str]:
    """The first words behind fillers: who it is about and how the verb stands."""
    start = 0
    while start < len(said) - 1 and start < 3 and said[start] in _LEADS:
        start += 1
    first = said[start : start + 4]
    found = [f"1:{word}" for word in first[:1]]
    if len(first) > 1:
        found += [f"12:{first[0]} {first[1]}", f"2:{first[1]}"]
    if len(first) > 2:
        found += [f"123:{first[0]} {first[1]} {first[2]}", f"3:{first[2]}"]
        found.append(f"12-:{first[0]} {first[1]} {_shape(first[2])}")
    if len(first) > 3:
        found.append(f"1234:{' '.join(first)}")
    found += [f"1.{name}" for name in (kinds[start] if start < len(kinds) else ())]
    if len(first) > 1:
        found += [f"1={first[0]}.{name}" for name in kinds[start + 1]]
    if len(first) > 2:
        found += [f"12={first[0]} {first[1]}.{name}" for name in kinds[start + 2]]
    return found
