"""What stands in front of an English statement: greetings, fillers and hedges."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..shared.lexis import Phrases, word_set
from .verbs import is_adverb

# Taken off the front wherever they stand.
_OPENERS = Phrases("""
    you know me ,|u know me ,|
    by the way|btw|well ,|actually|honestly|to be honest|in fact|fyi|for your information|
    just so you know|just fyi|as you know|as you may know|you know ,|i mean ,|um|uh|hmm|hm|oh|ah|
    nah|phew|ouch|whoa|yum|aww|aw|ugh|ooh|c'mon|huh|yay|woah|i bet|bet|man ,|well|gosh|omg|haha|
    sir|madam|ma'am|dear sir|respected sir|
    anyway|anyways|basically|of course|please note that|note that|please note|for the record|
    for context|for reference|fun fact|quick update|update :|lol|haha|ok ,|okay ,|yes|yeah|yep|
    yup|no ,|nope ,|sure ,|thanks ,|thank you ,|thanks !|great ,|cool ,|nice ,|wow|right ,|
    first of all|firstly|secondly|finally ,|besides ,|also|plus ,|moreover|furthermore|
    additionally|in addition ,|nice to meet you|good to meet you|pleased to meet you|
    good morning|good afternoon|good evening|to be fair|frankly|as i said|like i said|
    as i mentioned|like i mentioned|as mentioned|guess what|one more thing|another thing|listen ,|
    look ,|see ,|alright ,|all right ,|please be aware that|be aware that|believe me|trust me|
    if you must know|remember this|note :|in case you forgot|in case you were wondering|
    i 'd like to add that|in other words|for example ,|e.g.|as a matter of fact|sorry ,|
    thanks for asking|thank you for asking|speaking of which|and|but|so|then|because|
    no wait ,|no , wait ,|wait ,|wait no ,|hold on ,|no sorry ,|scratch that ,|actually no ,|
    typo ,|typo :|typo !|my bad ,|my mistake ,|my mistake :|
    correction :|correction ,|whoops ,|oops ,|no wait|
    good news|bad news|small correction|correction|i meant|excuse me|pardon me|cos|coz|cuz|bcoz|
    bcos|
    however|therefore|instead ,|meanwhile|otherwise ,|nevertheless|nonetheless|hence|thus|overall ,|
    on a brighter note|on another note|on a different note|on a side note|on the bright side|
    on a lighter note|on a happier note|on a sad note|on that note|
    honestly speaking|to tell you the truth|tbh|ngl|imo|imho|well|ok so|okay so|so yeah|yeah so|
    alright so|ok|okay|hey so|also ,|as well ,|again ,|somehow|apparently|as a result|that said|
    having said that|in my case|for me ,|personally|in general ,|in particular ,|ok then|lah|la|
    on top of that|on top of this|on top of it all|apart from that|besides that|other than that|
    what 's more|as it happens|funnily enough|fwiw|iirc|afaik|in any case|by the by|since you ask ,|
    since you asked ,|as i was saying ,|as i say ,|as you know ,|quick question aside ,|
    oops|sigh|hmmm|ahh|haiz|hahaha|hehe|heh|wa|wah|omg|lmao|ahem|indeed ,|obviously ,|clearly ,
""")

# Taken off only before a subject: "I think that my ...", but not "I think about ...".
_HEDGES = Phrases("""
    i think that|i think|i believe that|i believe|i guess that|i guess|i suppose|i mean|
    i told you that|i told you|i already told you that|i already told you|i mentioned that|
    i should mention that|i should mention|i should say|i must say|i must admit|i have to admit|
    i have to say|i have to say that|i want you to know that|i want you to know|
    i want you to remember that|i want you to remember|i 'd like you to remember that|
    i would like you to remember that|i just wanted to say that|i wanted to let you know that|
    i just wanted to let you know that|i want to let you know that|i wanted to tell you that|
    i forgot to mention that|i forgot to mention|i forgot to say|i forgot to tell you that|
    i would say|i can tell you that|let me tell you that|let me tell you|let me add that|
    i 'd like to tell you that|you should know that|you should know|you must know that|
    you need to know that|please remember that|please remember|remember that|remember|
    please do not forget that|do not forget that|do not forget|please do not forget|
    always remember that|keep in mind that|keep in mind|please keep in mind that|
    please keep in mind|bear in mind that|make a note that|please make a note that|take note that|
    no|yes|ok|okay|sure|right|great|nope|thanks|it turns out that|it turns out|
    turns out|please save that|save that|store that|
    please store that|please note down that|note down that|for me to remember|
    can you remember that|could you remember that|can you please remember that|
    could you please remember that|i would like to add that|the thing is|the thing is that|
    the truth is that|the truth is|know that|please know that|luckily|unfortunately|sadly|
    happily|fortunately|i say|you know that|you know|i realised that|i realized that|
    i have realized that|
    i have realised that|i have decided that|i feel that|i found out that|i have learned that|
i am telling you|it is just that|the problem is that|
the problem is|my problem is that|remind me that|
note to self|reminder|do not let me forget that|
do not let me forget|i need you to know that|i need you to remember that
""")

# "Happy to report that ...", "I'm so proud to announce ...", "just wanted to share that ...".
_ANNOUNCED = re.compile(
    r"(?:(?:(?:i|we) (?:am|are) )?(?:(?:so|very|really|super) )?"
    r"(?:happy|glad|pleased|proud|excited|thrilled|delighted|relieved|sad|sorry|ashamed)"
    r"|(?:(?:i|we) )?(?:just )?(?:want|wanted|have)) to "
    r"(?:(?:say|admit|(?:tell|inform) (?:you|everyone|you all)|let (?:you|everyone|you all) know)"
    r"(?: that)?|(?:report|announce|share|confess)(?: that|(?= (?:i|we))))(?= )"
)
_ANNOUNCED_FIRST = word_set(
    "i we so very really super happy glad pleased proud excited thrilled delighted relieved sad "
    "sorry ashamed just want wanted"
)

_GREETED = word_set(
    "there all everyone again guys friend friends buddy pal mate team folks companion assistant "
    "bot chatbot dear darling"
)
_GREETINGS = word_set("hi hello hey hiya howdy greetings dear yo heya hullo")

_SUBJECTS = word_set(
    "i my we our the he she his her they their mine there a an all both since when in on at it"
)

MARKS = frozenset(",:;.!-–—…()*_~")


# "Did you know that my uncle invented a game?" tells it.
_TOLD = Phrases("""
    did you know that|did you know|do you know that|can you believe that|can you believe|
    would you believe that|would you believe|did i tell you that|did i tell you|
    did i mention that|did i mention|have i told you that|have i told you
""")


def told_behind(lows: Sequence[str]) -> int:
    """How many words of a question stand before what it tells; 0 where it asks."""
    for size in _TOLD.sizes(lows):
        if size < len(lows) and lows[size] in _TELLERS:
            return size
    return 0


_TELLERS = word_set("i my we our he she")


def headline_size(lows: Sequence[str]) -> int:
    """How many words announce what follows: "Big news -", "Change of plans:", "Quick update -"."""
    for index, low in enumerate(lows[:5]):
        if low in _ANNOUNCING:
            return index + 1 if index and _HEADLINES & set(lows[:index]) else 0
        if low in _FIRST or not low.isalpha():
            return 0
    return 0


_ANNOUNCING = frozenset("-–—:!")
_HEADLINES = word_set(
    "update updates news change plans heads-up announcement note correction fyi progress status "
    "breakthrough milestone twist plot bonus reminder ps context background intro bio profile q qn"
)
_FIRST = word_set("i my we our he she you your is are was were the")


def skip_openers(lows: Sequence[str], capitals: Sequence[bool]) -> int:
    """Index of the first word behind greetings, fillers and hedges."""
    index = 0
    while index < len(lows):
        step = _opener(lows, capitals, index)
        if step == 0:
            break
        index += step
        while index < len(lows) and lows[index] in MARKS:
            index += 1
    return index


def _opener(lows: Sequence[str], capitals: Sequence[bool], index: int) -> int:
    low = lows[index]
    if low in _GREETINGS:
        return _greeting(lows, capitals, index)
    following = lows[index + 1] if index + 1 < len(lows) else ""
    if (low, following) in (("because", "of"), ("so", "far"), ("thanks", "to")):
        return 0
    if following == "," and index + 2 < len(lows) and lows[index + 2] in _SUBJECTS:
        called = low in _VOCATIVES or (capitals[index] and _is_call(low))
        if is_adverb(low) and low not in _TIME_ADVERBS:
            return 2
        if called and lows[index + 2] in ("i", "we") and not is_adverb(low):
            return 2
    if size := _OPENERS.size(lows, index):
        return 0 if _is_stake(lows, index + size) else size
    for size in _HEDGES.sizes(lows, index):
        skip = index + size
        believed = lows[skip - 1] == "believe"
        while skip < len(lows) and lows[skip] in ",:":
            skip += 1
        if believed and lows[skip : skip + 1] == ["in"]:
            continue
        if skip < len(lows) and (lows[skip] in _SUBJECTS or capitals[skip]):
            return size
    said = " ".join(lows[index : index + 14]) if low in _ANNOUNCED_FIRST else ""
    if " to " in said and (announced := _ANNOUNCED.match(said)):
        size = announced.group().count(" ") + 1
        behind = index + size
        if behind < len(lows) and (lows[behind] in _SUBJECTS or capitals[behind]):
            return size
    return 0


def _is_stake(lows: Sequence[str], index: int) -> bool:
    """Whether behind "I bet" stands what was put on something: "I bet 50 euros on the Derby"."""
    return lows[index - 1] == "bet" and index < len(lows) and (
        lows[index][:1] in "$€£0123456789" or lows[index] in ("on", "money")
    )  # fmt: skip


_TIME_ADVERBS = word_set("today recently lately currently nowadays tonight sometimes usually often")
_VOCATIVES = word_set(
    "darling dear bro dude mate man guys sir madam doc mom mum dad honey babe sweetie buddy pal "
    "friend everyone all folks boss gosh god"
)


def _is_call(low: str) -> bool:
    """Whether a capitalised word before a comma may be whom the speaker calls: "Jane, I ..."."""
    return low.isalpha() and low not in ("once", "here", "there", "now", "then", "last", "next")


def _greeting(lows: Sequence[str], capitals: Sequence[bool], index: int) -> int:
    """How many words greet: "Hi there", "Hello Dr Brown", "Hi AI companion", "Hey my friend"."""
    end = index + 1
    speaks = lows[end + 2 : end + 3] in (["i"], ["my"], ["we"])
    if lows[end + 1 : end + 2] == [","] and speaks and lows[end].isalpha():
        return 2  # "hey claude, I ..."
    while end < len(lows) and end < index + 4:
        called = lows[end] == "my" and lows[end + 1 : end + 2] and lows[end + 1] in _GREETED
        if lows[end] in MARKS or (lows[end] in ("i", "my") and not called):
            break
        if not (capitals[end] or called or lows[end] in _GREETED):
            return end - index
        end += 1
    return end - index
