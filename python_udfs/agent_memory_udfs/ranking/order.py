"""The order of the best rows, by what their texts and slots say."""

from __future__ import annotations

import math
from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from agent_memory_udfs.arrays import np

from .numbers import DAY
from .scope import AFTER_PERIOD, BEFORE_PERIOD
from .scores import Candidate, by_score
from .weights import Time

if TYPE_CHECKING:
    from .numbers import Floats

RESTATED_AMONG = 50  # best rows
RESTATED_FACTOR = 0.999
SAME_AMONG = 5  # best rows
SAME_SCORE = 0.8  # share of the best score
TOLD_SCORE = 0.4  # likewise, where a text tells that it came instead, or that it is over
SAME_WORDS = 0.5  # share of the query's information
INSTEAD_WORDS = 0.2  # likewise, of a text that tells that it came instead
OVER_WORDS = 0.3  # likewise, beside a text that tells that it is over
SAME_THING = 0.5  # cosine of two texts about the same
SAME_CHANGED = 0.3  # likewise, where a text tells of the change, or of what was before it
ANSWER_NEAR = 0.75  # share of the score of what holds no answer, from which on one goes before it
INSTANCE_NEAR = 0.7  # likewise, where what holds one names one of the kind that a term names
OPINION_NEAR = 0.4  # likewise, where what has the term tells an opinion
COVERED_NEAR = 0.6  # share of the query's information of the one that the other has, at least
WITHIN_NEAR = 0.8  # share of the own part of what is outside a period, likewise for what is inside
SOMEBODY_ELSE = 0.3  # share of the score that somebody else's value of an attribute loses


def same_words(found: list[Candidate], among: int | None = None) -> list[Candidate]:
    """Of the best those that hold the same terms of the query as one of another time."""
    groups: dict[float, list[Candidate]] = {}
    for c in by_score(found)[: among or RESTATED_AMONG]:
        if c.lexical > 0:
            groups.setdefault(c.lexical, []).append(c)
    return [c for group in groups.values() if len({c.began for c in group}) > 1 for c in group]


def later_first(
    found: list[Candidate],
    alike: list[Candidate],
    lexemes: Mapping[str, set[str]],
    over: frozenset[str] = frozenset(),
    opinion: frozenset[str] = frozenset(),
) -> list[Candidate]:
    """Behind the later of two statements that say the same of different values, see
    memory._later_first(). alike: see same_words(); lexemes: theirs, by id; over: those that say
    that it is so no more; opinion: those that tell one."""
    if not alike:
        return found
    changed = {}
    for c in alike:
        later = [
            other.score
            for other in alike
            if other.lexical == c.lexical
            and other.began > c.began
            and is_restated(lexemes[c.id], lexemes[other.id])
            and over.isdisjoint(lexemes[other.id] - lexemes[c.id])
            and opinion.isdisjoint(lexemes[other.id]) == opinion.isdisjoint(lexemes[c.id])
        ]
        if later:
            score = min(c.score, *later) * RESTATED_FACTOR ** len(later)
            changed[c.id] = c._replace(score=score)
    return [changed.get(c.id, c) for c in found]


def answering(found: list[Candidate], holding: Mapping[str, float]) -> list[Candidate]:
    """Of those that hold the same terms of the query one that holds no answer of the kind asked for
    behind one that does, where it is little better. holding: share of the kinds, by id."""
    groups: dict[float, list[Candidate]] = {}
    for c in found:
        if c.lexical > 0:
            groups.setdefault(round(c.lexical, 9), []).append(c)
    before = {
        c.id: [
            other.score
            for other in group
            if holding[other.id] > holding[c.id] and ANSWER_NEAR * c.score <= other.score <= c.score
        ]
        for group in groups.values()
        for c in group
    }
    return behind(found, before)


def instances_first(
    found: list[Candidate], holding: Mapping[str, float], covered: Mapping[str, float]
) -> list[Candidate]:
    """What has a term of the query and holds no answer behind what names one of the kind that the
    term names and holds one: "Dana is my boss" before an opinion of managers. holding: see
    answering(); covered: by id the share of the query's information that is in a text by its own
    terms and such words, of those that have any."""
    instances = [c for c in found if c.id in covered]
    return behind(
        found,
        {
            c.id: [
                other.score
                for other in instances
                if holding[other.id] > holding[c.id]
                and COVERED_NEAR * c.lexical <= covered[other.id]
                and INSTANCE_NEAR * c.score <= other.score <= c.score
            ]
            for c in found
            if c.id not in covered
        },
    )


def instances_before_opinions(
    found: list[Candidate], opinions: Container[str], covered: Mapping[str, float]
) -> list[Candidate]:
    """What tells only an opinion of what a term names behind the best of what names one of the
    kind: "Uses an inhaler" before "Hates taking medication". opinions: by id; covered: see
    instances_first()."""
    instances = [c for c in found if c.id in covered]
    before = {
        c.id: [
            other.score
            for other in instances
            if COVERED_NEAR * c.lexical <= covered[other.id]
            and OPINION_NEAR * c.score <= other.score <= c.score
        ]
        for c in found
        if c.id in opinions
    }
    return behind(found, {id_: [max(scores)] for id_, scores in before.items() if scores})


def within_period(found: list[Candidate], time: Time) -> list[Candidate]:
    """What was clearly outside the period asked for behind what was inside it and answers the words
    of the query nearly as well."""
    start = -math.inf if time.start is None else time.start
    end = math.inf if time.end is None else time.end
    inside = [c for c in found if start <= c.began < end]
    return behind(
        found,
        {
            c.id: [o.score for o in inside if o.own >= WITHIN_NEAR * c.own]
            for c in found
            if not start - BEFORE_PERIOD * DAY <= c.began < end + AFTER_PERIOD * DAY
        },
    )


def behind(found: list[Candidate], before: Mapping[str, list[float]]) -> list[Candidate]:
    """Each below the lowest of the scores that are to come before it, by id."""
    return [
        c._replace(score=min(c.score, min(scores) * RESTATED_FACTOR))
        if (scores := before.get(c.id))
        else c
        for c in found
    ]


def near_in_score(found: list[Candidate]) -> list[Candidate]:
    """The best, as far as none is far worse than the first: what may be of the same."""
    ordered = by_score(found)[:SAME_AMONG]
    return [c for c in ordered if c.score >= TOLD_SCORE * ordered[0].score]


class Said(NamedTuple):
    """What a text tells of time: that it is so now, or came instead of something; that it came
    instead, by a word that says so; that it was so before; that it is so no more."""

    changed: bool = False
    instead: bool = False
    former: bool = False
    over: bool = False


def later_of_the_same(
    found: list[Candidate], first: list[Candidate], vectors: Floats, said: Sequence[Said]
) -> list[Candidate]:
    """Behind a later statement that is near as a text and answers the query nearly as well: what
    is said of a thing last is taken to hold, where the query asks for that. What a text itself says
    is over goes behind what isn't, whenever it was said. Of first vectors: at unit length; and what
    their texts tell."""
    likeness = np.einsum("id,jd->ij", vectors, vectors)
    best = max(c.score for c in first)
    changed = {}
    for place, c in enumerate(first):
        own = said[place]
        holding = []
        for number, other in enumerate(first):
            if own.over and not said[number].over:
                near, share, words = SAME_CHANGED, TOLD_SCORE, OVER_WORDS
            elif other.began > c.began and not said[number].over:
                is_told = said[number].changed or own.former
                near, share, words = SAME_CHANGED if is_told else SAME_THING, SAME_SCORE, SAME_WORDS
                if said[number].instead and likeness[place, number] >= SAME_THING:
                    share, words = TOLD_SCORE, INSTEAD_WORDS
            else:
                continue
            if (
                likeness[place, number] >= near
                and other.score >= share * best
                and other.lexical >= words * c.lexical
            ):
                holding.append(other.score)
        if holding:
            score = min(c.score, *holding) * RESTATED_FACTOR ** len(holding)
            changed[c.id] = c._replace(score=score)
    return [changed.get(c.id, c) for c in found]


def is_restated(one: set[str], other: set[str]) -> bool:
    """See memory._is_restated()."""
    common = len(one & other)
    only_one, only_other = len(one) - common, len(other) - common
    is_same = only_one == only_other == 0
    differs_in_a_value = 1 <= only_one <= 3 and 1 <= only_other <= 3
    return common >= max(1, only_one, only_other) and (is_same or differs_in_a_value)


class Slot(NamedTuple):
    """Of a row: whose attribute it is the value of, and whether the query names that somebody."""

    subject: str
    attribute: str
    is_named: bool


def own_first(
    found: list[Candidate],
    slots: Mapping[str, Slot],
    others: Container[str],
    threshold: float | None,
) -> list[Candidate]:
    """Somebody else's value of an attribute behind the user's own, see memory._own_first(); and
    what is said of others, by id."""
    own: dict[str, float] = {}
    for c in found:
        slot = slots.get(c.id)
        if slot and slot.subject == "user" and c.lexical > 0:
            own[slot.attribute] = max(own.get(slot.attribute, 0.0), c.lexical)
    kept = []
    for c in found:
        slot = slots.get(c.id)
        loses = c.id in others or (
            slot is not None
            and slot.subject != "user"
            and not slot.is_named
            and own.get(slot.attribute, -1.0) >= c.lexical
        )
        lost = SOMEBODY_ELSE if loses else 0.0
        changed = c._replace(score=c.score * (1 - lost), lost=lost)
        if threshold is None or changed.score >= threshold:
            kept.append(changed)
    return kept
