"""Statements of a sentence: its clauses, what each is about, and the facts they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ..shared.categories import categories_of
from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import USER, Fact, Finding, Span, capitalise, squeeze
from ..shared.model import Clause as ReadClause
from .clauses import HOUSEHOLD, Clause, clauses
from .dates import begun_in, date_in, dated_words
from .ended import also_ended, ending_of
from .finished import done_with, over
from .folding import bare
from .frames import is_imagined
from .implied.corrections import headcount
from .kinds import is_dated, is_exhortation, is_partly, is_silence, kind_of, says_enough
from .noise import PRONOUN_SUBJECTS, is_small_talk
from .openers import MARKS
from .passing.reasons import is_wish_for_answers, reason_to_leave
from .passing.words import Statement
from .people import note_people
from .predicate import Predicate, read_predicate
from .rendering import render
from .requests import named_by
from .resolution import owned, resolved
from .slots.findings import findings_of
from .slots.functional import functional_finding, is_functional_first
from .slots.functional_subjects import is_one_at_a_time, whom
from .slots.quantities import quantity
from .slots.values import stated_value
from .subjects import ELLIPTIC_WITH_OBJECT, Subject, favorite_of, read_subject
from .things import Thing, leans_on, subject_thing, thing_of, with_thing
from .tokens import Word, is_capital
from .verbs import form_of
from .wording import (
    ASIDE,
    ASIDES,
    FILLERS,
    SENTENCE_ADVERBS,
    statement_of,
    without_condition,
    without_end_marks,
    without_now,
    without_tail,
)
from .words import PETS

_MAX_CLAUSE = 500
_NO_ANTECEDENT = "no antecedent"


class _Mention(NamedTuple):
    """A clause from its verb on, which may name a thing: looked for where one is asked for."""

    text: str
    words: tuple[Word, ...]
    of_speaker: bool

    subject: tuple[Word, ...] = ()

    def __call__(self) -> Thing | None:
        return thing_of(self.text, list(self.words), of_speaker=self.of_speaker)

    def topic(self) -> Thing | None:
        """What changes where the clause is told to have become otherwise: "my hair" of "my hair is
        brown", else its object."""
        if self.words[:1] and self.words[0].low in ("is", "are"):
            return subject_thing(self.text, list(self.subject), self.words[0].low)
        return self()


class Sentence:
    """A sentence while its clauses are read; `reread` reads one that is put into words for what
    stands here."""

    def __init__(
        self, text: str, span: Span, context: Context, reread: Callable[[str], list[Fact]]
    ) -> None:
        self.text = text
        self.span = span
        self.context = context
        self.reread = reread
        self.thing, context.thing = context.thing, None

    def source(self, words: list[Word]) -> str:
        """The exact words of the message between the first and the last of `words`."""
        start = self.span.start + words[0].start
        return self.context.message[start : self.span.start + words[-1].end]

    def parse(self, words: list[Word], mark: str = "") -> list[Fact]:
        """Facts of all clauses. A predicate without a subject of its own stands alone only where
        it or its neighbour states an attribute; else it stays with the clause before it."""
        facts: list[Fact] = []
        groups: list[list[Clause]] = []
        for clause in clauses(words):
            if groups and (clause.shared or self._leans(words, groups[-1][-1], clause)):
                groups[-1].append(clause)
            else:
                groups.append([clause])
        for group in groups:
            facts.extend(self._group(words, group, mark))
        return facts

    def _leans(self, words: list[Word], before: Clause, clause: Clause) -> bool:
        told = words[before.begin : before.end], words[clause.begin : clause.end]
        return words[clause.begin - 1].low == "but" and leans_on(self.text, *told)

    def _group(self, words: list[Word], group: list[Clause], mark: str) -> list[Fact]:
        first = words[group[0].begin : group[0].end]
        if first[0].low in ('"', "“", "«"):
            return []
        if group[0].begin and first[0].low == "we" and (
            counted := headcount(self.text[first[0].start : first[-1].end])
        ):  # fmt: skip
            return self.reread(counted)
        called = named_by(self.text, first) if group[0].begin else None
        if called is not None:
            return [called._replace(source=self.source(first))]
        whole = words[group[0].begin : group[-1].end]
        named = with_thing(self.text, whole, self.thing)
        if named and (facts := self.reread(named)):
            self.context.thing = self.thing
            return facts
        subject = read_subject(self.text, first, self.context)
        self.thing = subject and _Mention(
            self.text, tuple(first[subject.verb :]), subject.name == USER,
            tuple(first[: subject.verb]),
        )  # fmt: skip
        self.context.thing = self.thing
        if subject is None:
            self.context.unread = True
            note_people(self.text, first, self.context)
            return []
        facts = self._predicates(words, group, subject, mark)
        note_people(self.text, whole, self.context)
        if _is_of_something_else(words, group[0].begin):
            facts = [
                fact if fact.key or fact.reason or _SAYS_WHO.search(fact.source)
                else fact._replace(reason="world")
                for fact in facts
            ]  # fmt: skip
        unable = first[0].low == "can" and bool(_ABILITIES & {word.low for word in first[2:3]})
        if subject.verb == 0 and (first[0].low in ELLIPTIC_WITH_OBJECT or unable):
            # "Sold the car": weighed as what it says.
            facts = [
                fact if fact.told else fact._replace(told=f"I {fact.source}") for fact in facts
            ]
        return facts

    def _predicates(
        self, words: list[Word], group: list[Clause], subject: Subject, mark: str
    ) -> list[Fact]:
        first = words[group[0].begin : group[0].end]
        whole = words[group[0].begin : group[-1].end]
        if len(group) == 1:
            return self._clause(whole, subject, subject.verb, mark)
        parts = [self._clause(first, subject, subject.verb, mark)]
        others: list[Fact] = []
        for clause in group[1:]:
            if words[clause.begin].low == "they":
                note_people(self.text, first, self.context)
            if words[clause.begin].low == "they" and self.context.they:
                others.extend(self._group(words, [clause], mark))
            if words[clause.begin].low in PRONOUN_SUBJECTS | {"which", "i", "we"}:
                continue
            if words[clause.begin - 1].low == "so" and all(fact.reason for fact in parts[0]):
                return parts[0]  # "I'm at work so can't talk": of the moment, too
            piece = _as_predicate(words[clause.begin : clause.end])
            told = self.text[piece[0].start : piece[-1].end]
            said = f"I {told}" if subject.name == USER else f"{subject.lead}{told}"
            further = self._clause(piece, subject, 0, mark)
            parts.append([fact if fact.told else fact._replace(told=said) for fact in further])
        listed = any(
            words[clause.end - 2].low == "," and clause.end - clause.begin > 3
            for clause in group[:-1]
        )  # "watch movies, hike, and have game nights": of one kind
        alone = (
            not listed
            and len(parts) == len(group)
            and all(
                part and not any(fact.reason or _ANAPHOR.search(fact.source) for fact in part)
                for part in parts[1:]
            )
        )
        task = any(fact.reason == "task" for part in parts[1:] for fact in part)
        if alone or (task and parts[0]) or any(fact.attribute for part in parts for fact in part):
            return [*(fact for part in parts for fact in part), *others]
        return [*self._clause(whole, subject, subject.verb, mark), *others]

    def _clause(self, words: list[Word], subject: Subject, verb: int, mark: str) -> list[Fact]:
        if not words or words[-1].end - words[0].start > _MAX_CLAUSE:
            return []
        words = without_tail(without_condition(words))
        if [word.low for word in words[-3:]] in ASIDES:
            words = words[:-3]
        while words and (
            words[-1].low in MARKS
            or words[-1].low in FILLERS
            or (words[-1].low in SENTENCE_ADVERBS and [w.low for w in words[-2:-1]] == [","])
        ):
            words = words[:-1]
        if not words:
            return []
        found = read_predicate(self.text, words, verb)
        if found is None:
            self.context.unread = True
            return []
        if found.verb in ("do", "be", "have") and set(found.lows) <= {"not"}:
            return []  # "... but I don't"
        if found.lows[:1] == ["or"]:
            return []  # "I am or I'm": of words
        if subject.attribute:
            facts = self._possession(words, subject, found)
            return self._judged(words, subject, found, mark, facts)
        found.as_said = bool(subject.lead)
        if subject.name == USER:
            then = found.tense == "past" and subject.trail.startswith(
                (" when i", " when they", " as a")
            )
            empty = is_small_talk(
                found.verb, found.lows, unreal=found.unreal, negated=found.negated
            )
            if empty and not then and not done_with(found, found.lows):
                return []
            if words[0].low == "we" and is_exhortation(found):
                return []
            if found.verb == "prefer" and found.lows[:2] == ["not", "to"] and is_silence(found):
                return []
        elif not says_enough(found, mark) and over(subject, found, found.lows) is None:
            return []
        facts = self._facts(words, subject, found)
        return self._judged(words, subject, found, mark, facts)

    def _judged(
        self, words: list[Word], subject: Subject, found: Predicate, mark: str, facts: list[Fact]
    ) -> list[Fact]:
        """The facts of a clause, with the reason why they are left out, if any."""
        if not facts:
            return []
        ending = ending_of(subject, found)
        changes = [
            fact
            for fact in facts
            if (fact.change or fact.attribute == "marital_status")
            and fact.value
            and not fact.negated
        ]
        if changes:
            ending = also_ended(ending, subject, changes[0].attribute or "", changes[0].value or "")
        if ending is not None:
            facts = [facts[0]._replace(ending=ending), *facts[1:]]
        ended = ending is not None and bool(ending.slots or ending.surely)
        stated = ended or any(fact.key for fact in facts)
        if is_imagined(self.text):
            return [fact._replace(reason="fiction") for fact in facts]
        statement = Statement(
            self.text, words, subject, found, mark, stated, self.context
        )  # fmt: skip
        reason = reason_to_leave(statement)
        if not reason and subject.name == USER and is_wish_for_answers(statement):
            facts = [fact._replace(kind="instruction", attribute="instruction") for fact in facts]
        return [self._named(fact, reason) for fact in facts]

    def _named(self, fact: Fact, reason: str) -> Fact:
        """The fact with its pronouns named and the reason why it is left out, if any."""
        if fact.attribute == "pronouns":
            return fact
        memory = resolved(fact.memory, self.context)
        if memory is None:
            return fact._replace(reason=reason or _NO_ANTECEDENT)
        if memory == fact.memory and reason == fact.reason:
            return fact
        return fact._replace(memory=memory, reason=reason)

    def _facts(self, words: list[Word], subject: Subject, found: Predicate) -> list[Fact]:
        listed = _list_size(found)
        if listed:
            facts = self._facts(words[:-listed], subject, _without_list(found, listed))
            memory = statement_of(subject, found)
            if len(facts) == 1:
                return [self.fact(words, memory, fact.kind, subject, found)._replace(
                    attribute=fact.attribute, key=fact.key, value=fact.value, owner=fact.owner,
                    change=fact.change) for fact in facts]  # fmt: skip
        findings = findings_of(found, is_user=subject.name == USER)
        if subject.lead and found.verb == "be" and found.lows[:1] == ["my"]:
            favorite = self._favorite(words, subject, found)
            if favorite:
                return favorite
        if subject.clausal:
            findings = [finding._replace(key="") for finding in findings]
        if not subject.single:
            findings = [finding._replace(key="") for finding in findings]
        gone = found.verb in _DYING and not (found.negated or found.not_quite)
        if subject.possessed and gone and subject.name in PETS:
            lost = Finding("possession", subject.name, f"has {subject.name}", negated=True)
            fact = self.fact(words, statement_of(subject, found), "episode", subject, found, lost)
            return [fact._replace(owner=USER)]
        partly = is_partly(words)
        if partly and not any(finding.change for finding in findings):
            findings = [
                finding._replace(key="") if finding.key == finding.attribute else finding
                for finding in findings
            ]
        if subject.with_others:
            findings = [finding._replace(memory=None) for finding in findings[:1]]
        statement = statement_of(subject, found) + self._company(words, found)
        titled = any(finding.change and finding.key == "job" for finding in findings)
        first = is_functional_first(subject, found) and not titled
        if first or not any(finding.key for finding in findings):
            functional = functional_finding(subject, found)
            if functional:
                owner, finding = functional
                fact = self.fact(
                    words, without_now(statement, finding), "fact", subject, found, finding
                )
                return [fact._replace(owner=owner)]
        of_thing = subject.possessed and subject.name != USER and not subject.relation
        owned_by = whom(subject) if of_thing else None
        if (subject.single or owned_by) and not subject.clausal and not partly:
            counted = quantity(found, of_thing=of_thing)
            taken = {finding.attribute for finding in findings if finding.key}
            if counted and taken <= {"eats", "drinks"}:
                memory = without_now(statement, counted)
                fact = self.fact(words, memory, kind_of(found), subject, found, counted)
                return [fact._replace(owner=owned_by or fact.owner)]
        if not findings:
            return [self.fact(words, statement, kind_of(found), subject, found)]
        return [
            self.fact(
                words,
                without_now(statement, finding)
                if finding.memory is None
                else subject.lead + finding.memory,
                finding.kind if finding.attribute or finding.kind != "fact" else kind_of(found),
                subject, found, finding,
            )
            for finding in findings
        ]  # fmt: skip

    def _company(self, words: list[Word], found: Predicate) -> str:
        """With whom "we" are together, where it was said before: " with their girlfriend"."""
        phrase = self.context.she or self.context.he
        if "we" not in (word.low for word in words[: found.after]) or not phrase:
            return ""
        if {"with", "from"} & set(found.lows):
            return ""
        if "apart" in found.lows:
            return f" from {owned(phrase)}"
        pair = "together" in found.lows[:2] or (found.verb in ("broke", "break", "split") and
                                                found.lows[:1] == ["up"])  # fmt: skip
        return f" with {owned(phrase)}" if pair else ""

    def _favorite(self, words: list[Word], subject: Subject, found: Predicate) -> list[Fact]:
        """ "Blue is my favorite color" is "my favorite color is blue"."""
        attribute = favorite_of([low for low in found.lows[1:] if low != "new"])
        if not attribute or found.negated or found.tense == "past":
            return []
        value = subject.lead.strip()
        memory = f"{found.tail(1)} is {value}"
        finding = Finding(attribute, value, attribute, "preference")
        owner = Subject(USER, 0, memory, possessed=True)
        return [self.fact(words, memory, "preference", owner, found, finding)]

    def _possession(self, words: list[Word], subject: Subject, found: Predicate) -> list[Fact]:
        """ "my phone number is ...": the noun names the attribute, the rest is its value."""
        found.as_said = True
        if found.verb not in ("be", "become") or found.unreal:
            return self._facts(words, subject._replace(attribute=""), found)
        value = stated_value(found, subject.attribute)
        statement = subject.lead + render(found, _remark_at(found, subject.attribute))
        if value is None and found.negated and subject.attribute == "name":
            return []  # "not important"
        added = "also" in found.adverbs or found.lows[-1:] == ["too"]
        added = added or found.lows[-2:] == ["as", "well"]
        if value is None or found.tense == "past" or found.habit_over or added:
            if value is None and subject.attribute == "phone" and subject.name == "phone":
                return self._facts(words, subject._replace(attribute="", name="phone model"), found)
            if subject.relation:
                return self._facts(words, subject._replace(attribute=""), found)
            return [self.fact(words, statement, kind_of(found), subject, found)]
        attribute = subject.attribute
        single = subject.owner_single or is_one_at_a_time(attribute, subject.owner)
        key = attribute if single else ""
        kind = "preference" if attribute.startswith("favorite") else "fact"
        finding = Finding(attribute, value, key, kind, negated=found.negated)
        return [self.fact(words, statement, kind, subject._replace(name=subject.owner), found,
                          finding)]  # fmt: skip

    def fact(
        self, words: list[Word], memory: str, kind: str, subject: Subject | None = None,
        found: Predicate | None = None, finding: Finding | None = None,
    ) -> Fact:  # fmt: skip
        """A fact from its parts; the date counts only where the statement says when it began."""
        memory = capitalise(without_end_marks(ASIDE.sub("", squeeze(_in_full(memory)))))
        memory = capitalise(dated_words(memory, self.context.occurred_at))
        attribute = finding.attribute if finding else None
        key = finding.key if finding else ""
        dated = is_dated(found, kind, bool(finding and finding.change))
        source = self.source(words)
        begun = date_in(source, self.context.occurred_at) if dated else None
        if begun is None and found is not None and found.tense == "perfect":
            begun = begun_in(source, self.context.occurred_at)
        return Fact(
            memory=memory,
            source=source,
            kind=kind,
            subject=bare(subject.name) if subject else USER,
            attribute=attribute,
            key=bare(key),
            value=bare(squeeze(finding.value)) if finding and finding.value else None,
            negated=bool(finding and finding.negated),
            change=bool(finding and finding.change),
            valid_from=begun,
            possessed=bool(subject and subject.lead and subject.possessed),
            categories=tuple(categories_of(memory, attribute)),
            lead=squeeze(subject.lead) if subject else "",
            owner=f"{subject.kin} {subject.name}" if subject and subject.kin and key else "",
            clause=_read_whole(memory, subject, found, finding),
        )


# "... and the daughter is three", "... and the landlord is my cousin", not "is always late".
_SAYS_WHO = re.compile(
    r" (?:is|was|'s) (?:(?:my|our) \w|(?:(?:about|around|almost|nearly|over|only|just) )?(?:an?"
    r" (?:hour|year|month|week|mile)|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)\b))"
)
# "Can't have caffeine", not "can't beat being outside".
_ABILITIES = word_set("have eat drink swim drive ride dance sing digest tolerate take wear lift")
_BEING = word_set("getting based looking trying hoping learning training dating")


def _remark_at(found: Predicate, attribute: str) -> int | None:
    """Where a remark follows a name: "My name is Bob, nice to meet you"; None without."""
    if attribute not in ("name", "spouse") or "," not in found.lows[:-1]:
        return None
    comma = found.lows.index(",")
    return None if is_capital(found.text, found.words[found.after + comma + 1]) else comma


def _as_predicate(piece: list[Word]) -> list[Word]:
    """Behind "I'm a nurse, ...": "living in Leeds" is "am living in Leeds"."""
    low, start = piece[0].low, piece[0].start
    if form_of(low) == "ing" or low in _BEING:
        return [Word("am", start, start), *piece]
    return [Word("was", start, start), *piece] if low in ("born", "raised") else piece


def _is_of_something_else(words: list[Word], begin: int) -> bool:
    """Whether a clause behind "and" is of none of ours: "and the metro is always late"."""
    lows = [word.low for word in words[max(0, begin - 1) : begin + 2]]
    return begin > 0 and lows[:2] == ["and", "the"] and HOUSEHOLD.isdisjoint(lows[2:])


def _list_size(found: Predicate) -> int:
    """How many words the list takes in "is 8 people: 4 engineers, a designer"; 0 for none."""
    if ":" not in found.lows[1:]:
        return 0
    return len(found.lows) - found.lows.index(":", 1)


def _without_list(found: Predicate, size: int) -> Predicate:
    head = found.alone()
    head.read(head.words[:-size], head.after)
    return head


def _read_whole(
    memory: str, subject: Subject | None, found: Predicate | None, finding: Finding | None
) -> ReadClause | None:
    """The clause, where it is about the user and all of it became the memory."""
    if subject is None or subject.name != USER or subject.lead or subject.trail or found is None:
        return None
    part = finding is not None and finding.memory is not None
    # What stands in brackets is no word of a clause.
    return None if part or _BRACKETS & set(memory) else ReadClause(memory, found)


_BRACKETS = frozenset("([{")
_ANAPHOR = re.compile(r"\b(?:it|them|that|this|those|one|him|her)\b", re.IGNORECASE)
_DYING = word_set("die died pass passed")
_SLANG = {"gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of"}
_SPOKEN = re.compile(r"\b(?:gonna|wanna|gotta|kinda)\b")


def _in_full(memory: str) -> str:
    return _SPOKEN.sub(lambda match: _SLANG[match.group()], memory) if "a " in memory else memory
