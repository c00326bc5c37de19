"""What is not worth remembering in English: openers, questions, commands and small talk.

Every function reads the lower-case words of a sentence (marks are words of their own).
"""

from __future__ import annotations

from collections.abc import Sequence

from ...times.periods import NUMBERS
from ..shared.lexis import Phrases, word_set
from .openers import MARKS
from .verbs import ADVERBS

_AUX = word_set(
    "do does did is are am was were can could would will should have has had may might shall must"
)
_WH = word_set("what who whom whose where why how which")
_ASKED = word_set(
    "i you he she it we they there this that these those the my your our his her their any anyone "
    "someone anything a an one people all"
)
_QUESTION_STARTS = Phrases("""
    any idea|any ideas|any suggestions|any suggestion|any recommendations|any recommendation|
    any tips|any advice|any chance|any thoughts|anything else|similar to the one|something similar|
    something like|like the one|i wonder|i am wondering|i was wondering|wondering if|
    wondering whether|i 'm wondering|i want to know|i would like to know|i 'd like to know|
    i need to know|i want to ask|i would like to ask|i have a question|i have question|
    quick question|i 'm curious|i am curious|just curious|just wondering|curious if|curious about|
    i do not understand why|i do not know how|i do not know what|i do not know why|
    i do not know where|i do not know if|i am not sure if|i am not sure how|i am not sure what|
    i am not sure whether|what if|if i|if we|if you|if my|if the|if it|unless|suppose|imagine|
    pretend|assume|let us say|say i|let's say|assuming|hypothetically|as if|as though
""")


_SPELLS = word_set("week weekend day night morning evening time times while month year blast few")
_DATED_BY = word_set("ago in last since at on when yesterday")


def is_of_note(had: Sequence[str]) -> bool:
    """Whether what somebody had is more than a good time: "my second jab", "a stroke in 2019"."""
    if had[:1] and had[0] in ("my", "our"):
        return True
    dated = bool(_DATED_BY & set(had[2:]))
    return bool(had) and had[0] in ("a", "an", "two") and dated and not _SPELLS & set(had[1:4])


def is_question(lows: Sequence[str], capitals: Sequence[bool]) -> bool:
    """Whether the words ask, suppose or wonder, judged by how they begin."""
    if not lows:
        return False
    first = lows[0]
    if first in _WH:
        return True
    if first not in _AUX:
        asks = first == "when" and _behind_adverbs(lows) in _AUX
        return asks or _QUESTION_STARTS.size(lows) > 0
    following = _behind_adverbs(lows)
    if first == "am" and following != "i":
        return False
    if first == "had" and is_of_note(lows[1:]):
        return False
    if following in _ASKED or (len(lows) > 2 and capitals[1]):
        return first != "may" or following in _ASKED
    return _QUESTION_STARTS.size(lows) > 0


def _behind_adverbs(lows: Sequence[str]) -> str:
    """The first word behind the first that is no adverb."""
    return next((low for low in lows[1:] if low not in ADVERBS and low != "not"), "")


IMPERATIVES = word_set(
    "book find show tell give help please summarise summarize translate write make create send "
    "open play set remind add remove delete update explain describe list search look let let's "
    "recommend suggest check buy order cancel schedule generate compare calculate convert draft "
    "fix correct proofread rewrite paraphrase act ignore stop continue try use keep be do don't "
    "wait listen read run go come take bring ask answer reply respond provide analyze analyse plan "
    "choose pick say repeat think consider see hold call turn change start speak talk save store "
    "note remember forget avoid include exclude format output return implement refactor debug "
    "test deploy install print sort count classify extract identify edit improve review shorten "
    "expand simplify complete fill follow believe trust feel enjoy have sleep stay sit relax watch "
    "notify email text contact discuss elaborate teach guide walk assist finish compose design "
    "build organize put move get download upload share post click confirm verify "
    "clarify specify mention guess imagine lets kindly feel drive"
) - {"have", "enjoy", "sleep", "watch", "feel", "drive", "play"}
_IMPERATIVE_OBJECTS = word_set(
    "me us my the a an this that it them these those some your you to all any for with up in on "
    "at out about him her his their our by no more another one two three into as from off down "
    "what how why where when who which everything something anything please"
)
_FINITE = word_set("is are was were has will can 's does had would should")
# A task whose material follows: nothing behind it in the message is about the user.
_TASKS = word_set(
    "translate summarise summarize proofread rewrite paraphrase correct fix explain analyze "
    "analyse classify edit improve review shorten simplify extract convert format refactor debug "
    "repeat write draft rephrase complete continue act pretend imagine suppose"
)


def is_command(lows: Sequence[str]) -> bool:
    """Whether the words tell the assistant to do something."""
    index = 0
    while index < len(lows) and lows[index] in ("please", "now", "then", "just", "kindly", ","):
        index += 1
    if index >= len(lows):
        return True
    if index and lows[index] not in ("i", "my", "we", "our"):
        return lows[0] in ("please", "kindly") or is_command(lows[index:])
    first = lows[index]
    if first not in IMPERATIVES:
        return False
    rest = lows[index + 1 :]
    if not rest or rest[0] in _IMPERATIVE_OBJECTS or first in ("be", "do", "let", "let's"):
        return True
    return not any(low in _FINITE for low in rest[:3])


LAUGHS = word_set("lol haha lmao hahaha")
# What is asked of the assistant at the end of a statement, with no question mark.
_TAIL_ASKED = word_set("i we it you they this that these those the my our there he she")
_TAIL_ASKING = word_set("what why how")
_TAIL_OBJECTS = word_set("it me them this that please")
_MEASURES = word_set("many much long far old often big late to")
_TAIL_AUX = word_set("can could should would do is are")


def asks_at_its_end(lows: Sequence[str]) -> bool:
    """Whether a statement goes on with a question or an order behind a comma: "my phone got wet,
    what do I do", "I don't like the ending, make it sadder"; not "I live in Bonn, where I work".
    """
    for index in range(2, len(lows) - 1):
        if lows[index] not in MARKS and lows[index] not in LAUGHS:
            continue
        first, second, third = (*lows[index + 1 : index + 4], "", "")[:3]
        if first in _TAIL_ASKING and (
            (second in _AUX and third in _TAIL_ASKED) or (first == "how" and second in _MEASURES)
        ):  # fmt: skip
            return True
        fourth = lows[index + 4] if index + 4 < len(lows) else ""
        if first in ("what", "which") and third in _AUX and fourth in _TAIL_ASKED:
            return True  # "what size should I get"
        if first in _TAIL_AUX and second in ("i", "you", "it"):
            return True
        if first in ("please", "suggest", "recommend", "advise") or (
            first in IMPERATIVES and second in _TAIL_OBJECTS
        ):
            return True
    return False


def starts_task(lows: Sequence[str], text: str) -> bool:
    """Whether what follows in the message is material for a task and not about the user."""
    if _TASKS.isdisjoint(lows[:8]):
        return False
    if {"write", "draft"} & set(lows[:8]) and not {"following", "below"} & set(lows):
        return text.rstrip().endswith(":")  # what is told for a letter is true
    return text.rstrip().endswith(":") or any(
        low in ("following", "below", "text", "this", "sentence", "paragraph", "essay", "letter",
                "email", ":", "article", "story", "poem", "roleplay") for low in lows
    )  # fmt: skip


_EMPTY_VERBS = word_set(
    "see understand agree know guess wonder appreciate apologize apologise hear bet promise swear "
    "ask mention thank doubt suppose beg assume disagree remember care mind"
)
_ANAPHORA = word_set(
    "it that this them those these so one him her you too to what how either more which "
    "and , do did think guess hope if whether about there why yours again"
)
_TRANSIENT = word_set(
    "tired hungry thirsty fine good ok okay great sorry happy glad excited sad busy back here "
    "ready late sure confused bored sick ill cold hot done well off free available curious afraid "
    "aware new stuck lost alright fed grateful thankful able impressed surprised worried nervous "
    "amazed thrilled delighted proud home awake sleepy exhausted overwhelmed swamped fed "
    "just kidding joking listening serious right wrong all so very a "
    "bit little not really too pretty quite super feeling doing there with welcome on honored "
    "touched relieved positive unsure asking talking wondering referring saying guessing "
    "afraid annoyed angry upset stressed up down outside inside in"
)
_MOODS = _TRANSIENT - word_set("just all so very a bit little on in")


def is_small_talk(verb: str, rest: Sequence[str], *, unreal: bool, negated: bool = False) -> bool:
    """Whether a first person predicate says nothing lasting.

    `verb` is the base form of the main verb, `rest` the lower-case words behind it.
    """
    plain = [low for low in rest if low not in ADVERBS and low not in MARKS]
    if verb.startswith(("know", "learn", "taught", "teach")) and plain[:2] == ["how", "to"]:
        return False
    if verb == "be":
        return _is_mood(plain) and not _is_amount(plain)
    if verb == "do" and unreal and negated and 0 < len(plain) < 4:
        return plain[0] in _ANAPHORA or plain[0] in _ANY_DEED  # but "can't do mornings"
    if verb in ("need", "want", "like", "love") and plain[:2] == ["you", "to"]:
        return True
    if verb in ("need", "want") and plain[:1] in (["help"], ["your"]):
        return True
    if verb == "take" and unreal and negated and plain and plain[0] not in _NOT_TAKEN:
        return False  # "can't take penicillin"
    if verb in _EMPTY_VERBS and (
        not plain or "you" in plain or plain[0] in _ANAPHORA or (len(plain) < 2 and unreal)
    ):
        return True
    if unreal and (verb == "wait" or ("you" in plain[:2] and verb not in ("like", "prefer"))):
        return True
    if verb in ("wait", "try", "do", "check", "see", "take", "think", "let", "go") and unreal:
        return len(plain) < 3 or plain[0] in ("it", "that", "you")
    if not plain:
        return verb not in HABITS and (unreal or verb not in TURNS)
    return all(low in _ANAPHORA for low in plain[:2]) and len(plain) < 4


_NOT_TAKEN = _ANAPHORA | word_set(
    "a an the any my more much part place time long care off on up out over you anything everything"
)
_ANY_DEED = word_set("anything nothing much more better well everything my a the any")


def _is_amount(plain: list[str]) -> bool:
    """ "Down to one cup of coffee a day"."""
    if plain[:1] not in (["down"], ["up"]) or plain[1:2] != ["to"] or len(plain) < 4:
        return False
    return plain[2][0].isdigit() or plain[2] in NUMBERS


HABITS = word_set(
    "smoke drink paint cook sing dance draw write swim run ski surf knit code game vape meditate "
    "travel drive teach garden bake hunt fish remarry snore stutter sail surf skate sew hike camp "
    "act juggle whistle type read sleepwalk jog row dive climb box fence vote freelance commute "
    "stammer weld farm yodel parent rent"
)
# What happened, without an object.
TURNS = word_set(
    "proposed relapsed retired graduated converted miscarried divorced married separated resigned "
    "remarried emigrated immigrated enlisted eloped quit died die dropped left"
)
# "Afraid of heights", "happy in my marriage", "good with children": more than a mood.
_TOWARDS = word_set("of in with at from about on for to")
_FLEETING = word_set(
    "sure glad sorry ready back here done late confused excited thrilled delighted grateful "
    "thankful curious surprised impressed amazed relieved aware able just so all very "
    "positive lost "
    "kidding joking listening asking talking wondering referring saying guessing down up there"
)


def _is_mood(plain: list[str]) -> bool:
    if not plain:
        return True
    if (
        plain[0] == "back"
        and plain[1:2] == ["in"]
        and plain[2:]
        and plain[2] not in ("the", "my", "a", "our")
    ):
        from .slots.places import is_known_place

        return not is_known_place(" ".join(plain[2:4])) and not is_known_place(plain[2])
    if "you" in plain[:3] or plain[0] in ("sure", "glad", "sorry", "positive", "aware"):
        return True
    if plain[0] == "a" and plain[1:2] not in (["bit"], ["little"]):
        return False
    if plain[0] in ("in", "on", "at") and len(plain) < 5:
        return bool(
            {"meeting", "hurry", "call", "phone", "train", "bus", "way", "bed", "line", "plane",
             "office", "work", "home", "class", "shower", "car", "moment", "gym", "lunch", "break",
             "mood", "trouble"} & set(plain)
        )  # fmt: skip
    if plain[0] in ("from", "off") and plain[1:2] == ["work"]:
        return True
    if plain[0] not in _TRANSIENT or len(plain) > 5 or not any(low in _MOODS for low in plain):
        return False
    if plain[0] not in _FLEETING and len(plain) > 2 and plain[1] in _TOWARDS:
        return plain[2] in _ANAPHORA | {"moment", "class", "bed", "you", "your"}
    return plain[:2] != ["up", "for"]


_ACKNOWLEDGEMENT_STARTS = word_set(
    "thanks thank thx ty ok okay k cool nice great awesome perfect wow sure yes yeah yep no nope "
    "bye goodbye cheers lol haha hmm hm right exactly indeed absolutely totally definitely "
    "congrats congratulations welcome sounds good alright sorry oops amazing wonderful excellent "
    "fantastic brilliant lovely interesting true agreed understood noted what yay hooray fine aww "
    "oh ah hey hi hello gotcha same never"
)
PRONOUN_SUBJECTS = word_set(
    "it that this these those you there here they everyone everybody nobody someone somebody "
    "anyone something nothing everything one it's that's there's you'll you'd u ur ya yall y'all"
)
EVALUATIVE = word_set(
    "great amazing awesome nice cool beautiful lovely wonderful fantastic incredible perfect fun "
    "gorgeous good interesting impressive excellent brilliant stunning adorable cute funny"
)


def is_acknowledgement(lows: Sequence[str]) -> bool:
    """Whether the sentence only acknowledges, thanks or greets."""
    if not lows:
        return True
    if lows[:2] == ["thanks", "to"] and lows[2:3] and lows[2] in ("my", "our", "the"):
        return False  # "Thanks to my grandmother I speak Polish"
    if lows[0] in ("thanks", "thank", "thx", "congrats", "congratulations", "sounds", "bye"):
        return True
    if lows[0] not in _ACKNOWLEDGEMENT_STARTS and lows[0] not in MARKS:
        return False
    content = [low for low in lows if low not in MARKS]
    return len(content) < 4 and content[0] in _ACKNOWLEDGEMENT_STARTS if content else True
