"""Cuts an English sentence into clauses: a range of its words, each with a subject of its own or
the subject of the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..shared.lexis import word_set
from .orders import is_order
from .subjects import CLAUSAL
from .tokens import Word
from .verbs import ADVERBS, BE, FORMS, FURTHER, MODALS, form_of, is_adverb, is_past
from .words import PLACES, RELATIONS


class Clause(NamedTuple):
    """Words `begin` to `end` of a sentence; `shared` when its subject is the one before it."""

    begin: int
    end: int
    shared: bool


_LINKS = word_set("and but so then while whereas although though yet")
_FIRST = word_set("i we my our he she")
# "... but now I'm in Antwerp".
_AT_FIRST = word_set("now nowadays currently today lately recently sometimes usually")
_HARD = word_set("; – — - : (")
_LINKING = _LINKS | _HARD | word_set(", that even")  # see _link_end()
_QUOTES = word_set('" “ ”')
_FINITE = word_set("is are was were has have had 's will works lives likes loves died hates")
# A verb that may open a further predicate of the same subject, and what must follow it.
_FOLLOWERS = {
    "live": word_set("in at with near on alone by"),
    "work": word_set("in at for as from with on part-time full-time remotely"),
}
_OPENING_VERBS = word_set(
    "live work love enjoy hate prefer like dislike adore speak own play study need want teach "
    "drive am have do can"
)
_OPENING_PAST = word_set(
    "moved got started joined graduated bought became quit left was had went met adopted turned "
    "changed switched relocated married began lived worked studied grew loved decided"
)
_STRONG = word_set("live love enjoy hate prefer dislike am work")


def clauses(words: Sequence[Word]) -> list[Clause]:
    """Clauses in order. A conjunction alone cuts nothing: a subject or a verb must follow it."""
    cuts: list[tuple[int, int, bool]] = []
    begin = 0
    adjunct = words[0].low in CLAUSAL  # "when it rains, I ...": no cut at its comma
    quoted = False
    for index in range(1, len(words)):
        quoted = quoted != (words[index].low in _QUOTES)
        if index <= begin or quoted or words[index].low not in _LINKING:
            continue
        if words[index].low == ":" and not _states(words, index + 1):
            continue  # a list: "three kids: Emma, Noah and Finn"
        if words[index].low in _DASHES and _explains(words, begin, index + 1):
            continue
        if words[index].low == "while" and _is_meanwhile(words, index + 1):
            continue
        if words[index].low == "," and _is_condition(words, begin, index):
            continue
        following = _link_end(words, index)
        if following == index or following >= len(words):
            continue
        if words[index].low in _HARD or (
            _subject(words, following, words[index].low) and _has_verb(words, begin, index)
        ):
            if adjunct and words[index].low == "," and _is_adjunct(words, begin, index):
                adjunct = False
                continue
            cuts.append((index, following, False))
            begin = following
            adjunct = words[begin].low in CLAUSAL
        elif _predicate(words, begin, following) or _remark(words, following, index):
            cuts.append((index, following, True))
            begin = following
    out: list[Clause] = []
    start, shared = 0, False
    for end, following, joined in cuts:
        out.append(Clause(start, end, shared))
        start, shared = following, joined
    out.append(Clause(start, len(words), shared))
    return [clause for clause in out if clause.end > clause.begin]


_DASHES = frozenset("-–—")
_NARROWING = word_set(
    "specifically especially particularly namely mainly mostly primarily including notably "
    "basically essentially roughly"
)
_EXPLAINING = word_set("a an")
_ROUGHLY = word_set("about around roughly over nearly almost up approximately")


def _states(words: Sequence[Word], begin: int) -> bool:
    """Whether a verb follows: a plural in a list is none."""
    listed = any(word.low == "," for word in words[begin:])
    for index in range(begin, len(words)):
        low = words[index].low
        if low in BE or low in MODALS or form_of(low) in ("third", "past"):
            return True
        if (is_past(low) or not listed) and _finite(low):
            return True
    return False


def _explains(words: Sequence[Word], begin: int, index: int) -> bool:
    """Whether what follows a dash says more of the noun before it: "my thesis - specifically its
    last part", "our Series A - targeting $10M"."""
    if index >= len(words) - 1 or words[begin].low not in _FIRST | {"the", "working"}:
        return False
    low = words[index].low
    if low in _NARROWING:
        return words[index + 1].low not in _FIRST
    participle = low.endswith("ing") and len(low) > 5 and FORMS.get(low, ("", "ing"))[1] == "ing"
    at = index + (low in _ROUGHLY)
    figure = at < len(words) and words[at].low[:1].isdigit()
    if not participle and not figure and low not in _EXPLAINING:
        return False
    for place, word in enumerate(words[index + 1 :], index + 1):
        if word.low in ("that", "which", "who", "where"):
            return MODALS.isdisjoint(each.low for each in words[place:])
        if word.low in BE or word.low in MODALS or word.low in _FIRST or (
            form_of(word.low) in ("third", "past") or is_past(word.low)
        ):  # fmt: skip
            return False
    return True


_REMARKS = word_set("it that this they these those which there")


def _remark(words: Sequence[Word], following: int, index: int) -> bool:
    """Whether a remark on the clause begins: ", it's a great way to relax"."""
    if words[following].low not in _REMARKS or following + 1 >= len(words):
        return False
    return (words[index].low in ",-–—" and _finite(words[following + 1].low)) or (
        words[index].low in _LINKS and words[following + 1].low in ("is", "was", "'s", "makes")
    )


def _is_condition(words: Sequence[Word], begin: int, comma: int) -> bool:
    """Whether the comma is inside what somebody says: "she said if it works, we will use it"."""
    lows = [word.low for word in words[begin:comma]]
    told = next((i for i, low in enumerate(lows) if low in _TELLING), 0)
    return bool(told) and "if" in lows[told + 1 : told + 4]


_TELLING = word_set("said says told tells thinks think promised mentioned agreed that")
_RUN = word_set("run help say make")


def _is_adjunct(words: Sequence[Word], begin: int, comma: int) -> bool:
    """Whether all up to the comma is the adjunct; "when I was six I moved, now ..." is more."""
    subjects = sum(word.low in ("i", "we", "he", "she") for word in words[begin:comma])
    return subjects < 2


def _is_meanwhile(words: Sequence[Word], index: int) -> bool:
    """ "While I was at sea": when it was, and no statement of its own."""
    lows = [word.low for word in words[index : index + 2]]
    return lows[:1] in (["i"], ["we"], ["he"], ["she"]) and lows[1:] in (["was"], ["were"])


def _has_verb(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether there is a verb before a new subject: "my friend and I" has none."""
    return any(
        word.low in BE or word.low in MODALS or word.low in FORMS or word.low == "'s"
        or (index > 1 and (word.low in FURTHER | _RUN or words[begin + index - 1].low == "i"))
        or (index > 1 and word.low.endswith("s") and (
            words[begin + index - 1].low in _PEOPLE
            or (index == 3 and words[begin + 1].low in _PEOPLE)))  # "my boss Kim micromanages us"
        or is_past(word.low) or (index == 1 and words[begin].low in ("i", "we", "he", "she"))
        or (words[begin].low not in ("my", "our", "i") and word.low.endswith("s"))
        for index, word in enumerate(words[begin:end])
    )  # fmt: skip


def _link_end(words: Sequence[Word], index: int) -> int:
    """Index behind the comma and conjunction at `index`; `index` itself when there is none."""
    end = index
    low = words[end].low
    if low == "that" and [word.low for word in words[end + 1 : end + 3]] == ["is", "why"]:
        return end + 3
    if low == "even" and [word.low for word in words[end + 1 : end + 2]] == ["though"]:
        return end + 2
    if words[end].low in _HARD:
        return end + 1
    if words[end].low == "," and end + 1 < len(words):
        end += 1
    if words[end].low in _LINKS and end + 1 < len(words):
        end += 1
        if words[end].low == ",":
            end += 1
    adverb = end > index and end + 1 < len(words) and is_adverb(words[end].low)
    if adverb and words[end].low not in _AT_FIRST and words[end + 1].low in _FIRST:
        end += 1
    return end


def _subject(words: Sequence[Word], index: int, link: str) -> bool:
    """Whether a new subject with its verb begins at `index`."""
    low = words[index].low
    ahead = [word.low for word in words[index + 1 : index + 6]]
    if not ahead:
        return False
    resumed = low in _AT_FIRST and link in _LINKS | {","} and ahead[1:2] != ["not"]
    if resumed and ahead[0] in ("i", "we", "my", "he", "she"):
        return _subject(words, index + 1, link)
    if low in ("i", "we"):
        return words[index - 1].low != "than"
    if link in (",", "and", ", and", "while", "but", ";") and _is_parallel(words, index):
        return True
    if low in ("he", "she"):
        return True
    if link in (",", "and") and len(ahead) > 2:
        if low.removesuffix("'s") in _CALLED and (ahead[0] in BE or _finite(ahead[0])):
            return True
        at = 1 + (ahead[0] == "whole")
        if low == "the" and ahead[at - 1] in HOUSEHOLD and ahead[at] in BE | MODALS:
            return True
        if low == "the" and link == "and" and _is_of_thing(words, index):
            return True
    if low in _PARTS and ahead[:1] == ["of"] and ahead[1:2] and ahead[1] in ("my", "our", "the"):
        return any(word in _FINITE or _is_predicate(word) for word in ahead[2:])
    if link == "," and ahead[0] in ("is", "are", "was") and ahead[1:2] and low.isalpha() and (
        ahead[1][:1].isdigit() and "now" in ahead and low not in _NO_SUBJECTS and not is_adverb(low)
    ):  # fmt: skip
        return True  # "..., latency is 150ms now"
    if low == "both" and ahead[0] in ("my", "our") and link == ",":
        return True
    if low in ("his", "her") and link in (",", "and"):
        return bool({"is", "was", "'s"} & set(ahead[1:3]))
    if low in ("everyone", "everybody", "people", "friends") and ahead[1:2] == ["me"]:
        return ahead[0] in ("call", "calls")
    if low in ("my", "our"):
        if ahead[0] in _PEOPLE and len(ahead) > 2 and (
            _finite(ahead[1]) or ahead[1] in _DOES or _is_base(ahead[0], ahead[1])
        ):  # fmt: skip
            return True
        noun = next((i for i, word in enumerate(ahead) if word in RELATIONS), -1)
        verb = next(
            (i for i, each in enumerate(ahead) if each in _FINITE or (i and _is_predicate(each))),
            -1,
        )
        return verb > 0 and (noun < 0 or noun < verb) and "," not in ahead[:verb]
    if link == "," and low in ("can", "could", "would", "will", "do", "what", "how", "where"):
        return ahead[0] in ("you", "i", "is", "are", "should", "we")
    return False


def _is_of_thing(words: Sequence[Word], index: int) -> bool:
    """Whether something else is said of a thing: "I live in Turin and the metro is always late"."""
    noun = words[index + 1].low
    if not noun.isalpha() or noun in _OF_WHAT:
        return False
    return words[index + 2].low in ("is", "was", "'s")


# What says nothing without what it is of: "I have a cat and the name is Miso".
_OF_WHAT = word_set(
    "name title address date color colour dose dosage age price number reason rest other others "
    "oldest youngest older younger eldest first second last best worst only main same capital "
    "president size weight breed brand make model cost amount room lead one result"
)


_DWELLING = word_set("lives works studies teaches")


def _is_parallel(words: Sequence[Word], index: int) -> bool:
    """Whether another does the same elsewhere: "Anna lives in Berlin, Tom lives in Bonn"."""
    low, verb = words[index].low, words[index + 1].low
    if verb not in _DWELLING or not low.isalpha() or low in _NO_SUBJECTS or is_adverb(low):
        return False
    if low in MODALS or words[index + 2 : index + 3] == [] or words[index + 2].low not in (
        "in", "at", "for", "as", "with", "near"
    ):  # fmt: skip
        return False
    base = FORMS.get(verb, (verb, ""))[0]
    return any(FORMS.get(word.low, (word.low, ""))[0] == base for word in words[:index])


_PARTS = word_set("some most many all half one none both two three parts part")
_NO_SUBJECTS = word_set("it that this which who what there they he she you these those so")


def _is_predicate(low: str) -> bool:
    return form_of(low) == "third" or low in _THINKS


_THINKS = word_set("thinks says wants believes feels knows decided told asked suggests needs")


_PEOPLE = RELATIONS | word_set(
    "parents kids children friends siblings grandparents in-laws family neighbours neighbors "
    "roommates colleagues coworkers twins boss landlord manager teacher doctor ex team"
)
_CALLED = word_set("mom mum dad mama papa grandma grandpa granny nana hubby")
HOUSEHOLD = word_set("family kids children baby twins dog cat boys girls wedding")
_DOES = MODALS | word_set("do does did not never always still used")


def _is_base(noun: str, low: str) -> bool:
    """Whether a base form may be the verb of a plural: "my parents live"."""
    return noun.endswith("s") and form_of(low) == "base"


def _finite(low: str) -> bool:
    kind = form_of(low)
    plural = low.endswith("s") and not low.endswith(("ss", "'s")) and len(low) > 3
    return low in BE or kind in ("third", "past") or is_past(low) or plural


def _predicate(words: Sequence[Word], begin: int, index: int) -> bool:
    """Whether a further predicate of the subject of the clause at `begin` begins at `index`."""
    link = words[index - 1].low
    while index < len(words) and words[index].low in ADVERBS:
        index += 1
    if index >= len(words) - 1:
        return False
    low, following = words[index].low, words[index + 1].low
    if low in ("not", "n't"):
        return False
    relative = {word.low for word in words[max(begin + 1, index - 4) : index - 1]}
    if index > begin + 2 and relative & {"who", "that", "which"}:
        return False
    if low == "like" and (link == "," or following in _LIKE_WHAT):
        return False
    if low in _PARTICIPLES and words[begin].low in ("i", "we") and words[begin + 1].low in BE and (
        link in (",", "and")
    ):  # fmt: skip
        beside = any(word.low.endswith("ing") for word in words[begin + 2 : index])
        return following not in (",", "and", "or") and not beside
    infinitive = any(
        words[i].low == "to" and FORMS.get(words[i - 1].low, ("", ""))[0] in _INFINITIVE_VERBS
        for i in range(begin + 1, index)
    )
    if low in _OPENING_PAST:
        return following not in (",", "and", "or") and (low != "left" or following != "behind")
    if low == "would" and following in ("like", "love", "prefer") and link == "and":
        return MODALS.isdisjoint(word.low for word in words[begin:index])
    if low in MODALS or low == "do":
        ordered = is_order([word.low for word in words[index : index + 4]], link)
        return words[index + 1].low == "not" and not infinitive and not ordered
    base, kind = FORMS.get(low, (low, ""))
    if kind == "third" and words[begin].low not in ("i", "we"):
        return base in _OPENING_VERBS and following not in (",", "and", "or")
    if low in FURTHER and not infinitive and words[begin].low in ("i", "we") and (
        following in _BEHIND_VERBS and words[index - 1].low == "and"
    ):  # fmt: skip
        return not _FORMER & {word.low for word in words[begin:index]}
    if low not in _OPENING_VERBS or following in (",", "and", "or", ".", "!"):
        return False
    if infinitive and (low not in _STRONG or _wanted(words, begin, index)):
        return False
    if low == "work" and infinitive:
        return following in ("at", "for")
    if low not in ("am", "love", "enjoy", "hate") and any(
        word.low in _OF_WHAT_MAY_BE or (word.low == "to" and words[place + 1].low not in _NO_VERBS)
        for place, word in enumerate(words[begin:index], begin)
    ):
        return False
    if low in _FOLLOWERS:
        return following in _FOLLOWERS[low]
    return low == "am" or not is_past(following)


_LIKE_WHAT = word_set("i we they it a an the my")
_OF_WHAT_MAY_BE = word_set("will would could should might")
# "a trip to Japan", "married to my boss"
_NO_VERBS = PLACES | word_set("the a an my our his her their this that work school")
_BEHIND_VERBS = word_set("at in on for with to my our the a an about around from as")
_FORMER = MODALS | word_set("to help let make makes was were had did used do not")


# "I'm a nurse, living in Leeds", "I'm the eldest, raised by my nan".
_PARTICIPLES = word_set(
    "getting living working studying moving looking trying hoping planning learning training "
    "dating based born raised married divorced engaged originally currently retired"
)


def _wanted(words: Sequence[Word], begin: int, index: int) -> bool:
    """Whether a further verb belongs to what is wanted: "want to stop it and enjoy things"."""
    return words[index].low in ("enjoy", "love", "live", "work") and any(
        word.low in ("want", "need", "plan", "hope", "wish", "try") for word in words[begin:index]
    )


_INFINITIVE_VERBS = word_set("like love want need prefer hate plan hope wish")
