"""Statements of an English sentence: who it is about, what it says, in the third person."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..shared.categories import categories_of
from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import USER, Ending, Fact, Finding, Span, capitalise, squeeze
from ..shared.model import Clause as ReadClause
from .clauses import Clause, clauses
from .dates import begun_in, date_in, dated_words
from .ended import also_ended, ending_of
from .ended_patterns import escape
from .finished import done_with, over
from .folding import Folded, bare
from .frames import is_imagined, opens_story
from .implied.corrections import (
    at_figure,
    changed_now,
    changed_to,
    corrected,
    done_to_me,
    doubted,
    felt,
    headcount,
    introduced,
    meant_instead,
    moved_by_others,
    since_then,
    taken_back,
    taking_time,
    to_be_changed,
    withdrawn,
    without_contrast,
)
from .implied.forms import in_form, in_list, opens_list
from .implied.presented import presented
from .implied.telegrams import habit, telegram
from .implied.turned import turned_round
from .kinds import is_dated, is_exhortation, is_partly, is_silence, kind_of, says_enough
from .noise import (
    PRONOUN_SUBJECTS,
    asks_at_its_end,
    is_acknowledgement,
    is_command,
    is_instruction,
    is_question,
    is_small_talk,
    starts_task,
)
from .openers import MARKS, headline_size, skip_openers, told_behind
from .passing.reasons import is_wish_for_answers, reason_to_leave
from .passing.words import Statement
from .people import note_people, owned, resolved
from .predicate import Predicate, read_predicate
from .rendering import render
from .requests import forget_facts, named_by, reached_at
from .slots.findings import findings_of
from .slots.functional import functional_finding, is_functional_first
from .slots.functional_subjects import IDENTITY, is_one_at_a_time, whom
from .slots.quantities import quantity
from .slots.values import stated_value
from .subjects import ELLIPTIC_WITH_OBJECT, Subject, favorite_of, read_subject
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

_MAX_SENTENCE = 1200
_MAX_CLAUSE = 500
_BLANK = re.compile(
    r"_{3,}|(?:\\_){2,}|\.{6,}|<[A-Z]{3,}>|\[(?:name|your name|insert)\b", re.IGNORECASE
)
NO_ANTECEDENT = "no antecedent"


def english_facts(span: Span, mark: str, context: Context, *, spoken: bool = False) -> list[Fact]:
    """Facts of one sentence; `mark` is its terminator. Empty for what is not worth keeping.

    `spoken` tells that the sentence was put into words here (see `implied`).
    """
    if len(span.text) > _MAX_SENTENCE or _BLANK.search(span.text):
        return []
    if not spoken:
        implied = _implied(span, context)
        if implied is not None:
            return implied
        if ":" in span.text and span.text.count(" ") < 2:
            return []  # "x: y"
    folded = Folded(span.text)
    text, words = folded.text, folded.words
    lows = [word.low for word in words]
    capitals = [is_capital(text, word) for word in words]
    begin = skip_openers(lows, capitals)
    if _is_opinion(lows, begin):
        return []
    begin += headline_size(lows[begin:])
    told = told_behind(lows[begin:])
    begin += told
    words, lows, capitals = words[begin:], lows[begin:], capitals[begin:]
    if len(words) < 2 or starts_task(lows, text + mark) or opens_story(text):
        context.task = len(words) > 1 or context.task
        return []
    if not spoken and "?" not in mark:
        plain = turned_round(text[words[0].start : words[-1].end], lows[0]) or habit(text, words)
        if plain and (turned := _of_all(plain, span, context)):
            return _remembered(turned, context)
    sentence = _Sentence(text, span, context)
    wanted = forget_facts(text, words, sentence.parse)
    if wanted is not None:
        return [fact._replace(source=sentence.source(words)) for fact in wanted]
    if is_instruction(lows, alone=context.alone):
        ordered, rest = _order_and_rest(words)
        order = sentence.fact(ordered, text[ordered[0].start : ordered[-1].end], "instruction")
        order = order._replace(attribute="instruction")
        return _remembered([order, *(sentence.parse(rest, mark) if rest else [])], context)
    named = reached_at(text, words) or named_by(text, words)
    if named is not None:
        comma = next((i for i in range(4, len(lows)) if lows[i - 1] in (",", "and")), 0)
        rest = words[comma:] if comma and lows[comma] in ("i", "my", "we", "our") else []
        behind = sentence.parse(rest, mark) if len(rest) > 2 else []
        return [named._replace(source=sentence.source(words)), *behind]
    facts: list[Fact] = []
    asked = not told and ("?" in mark or "\uff1f" in mark or asks_at_its_end(lows))
    if asked or is_question(lows, capitals) or is_command(lows):
        context.asks = True
        note_people(text, words, context)
        if not spoken:
            facts = _asked(text, words, span, context)
        words = _statement_before_question(words, capitals) if asked else []
    elif is_acknowledgement(lows) and not (lows[0] == "no" and telegram(text, words)):
        return []
    elif not spoken:
        restated = _restated(sentence, words, mark)
        if restated is not None:
            return _remembered(restated, context)
    facts = [*sentence.parse(words, mark), *facts] if words else facts
    if not spoken and facts and all(fact.reason for fact in facts):
        facts.extend(_asked(text, words, span, context))
    told_new = to_be_changed(text) if not spoken and " to " in text else ""
    if told_new:
        facts = [*facts, *_of_all([told_new], span, context)]
    for aside in folded.asides:
        facts.extend(sentence.parse(aside))
    return _remembered(facts, context)


_HEDGED = (["i", "think"], ["i", "believe"], ["i", "guess"], ["i", "suppose"], ["i", "feel"])
_OF_ONESELF = word_set("i i'm my me mine we our us myself")


def _is_opinion(lows: list[str], begin: int) -> bool:
    """ "I think the earth is flat": of the world, where nothing of the speaker's is spoken of."""
    at = begin - (lows[begin - 1 : begin] == ["that"])
    if lows[max(0, at - 2) : at] not in _HEDGED:
        return False
    return not any(
        low in _OF_ONESELF and not (low == "our" and lows[place + 1 : place + 2] and
                                    lows[place + 1] in _OF_ALL)
        for place, low in enumerate(lows) if place >= begin
    )  # fmt: skip


_OF_ALL = word_set("time times world planet society generation age country species lives century")


def _order_and_rest(words: list[Word]) -> tuple[list[Word], list[Word]]:
    """An order, and what is said of oneself behind it: "answer in French, I'm learning it"."""
    if words[0].low in ("when", "whenever", "if", "every", "each", "any", "i", "you"):
        return words, []
    for index in range(2, len(words) - 2):
        if words[index].low in (",", ";", "-", "–", "—", "because", "as", "since") and (
            words[index + 1].low in ("i", "my", "we", "our")
        ):  # fmt: skip
            return words[:index], words[index + 1 :]
    return words, []


def _restated(sentence: _Sentence, words: list[Word], mark: str) -> list[Fact] | None:
    """Facts of a sentence that says a plain one in another way; None where it is plain itself."""
    text, span, context = sentence.text, sentence.span, sentence.context
    denied = any(word.low in ("not", "isn't", "no") for word in words)
    corrections = _of_all(corrected(text, words), span, context) if denied else []
    if any(fact.key for fact in corrections):
        return corrections
    if len(corrections) == 1 and (old := _of_all([withdrawn(text, words)], span, context)):
        said = f"{escape(old[0].memory)}$"
        return [corrections[0]._replace(ending=Ending(exact=(said,), surely=True))]
    plainly = (
        felt(text, words)
        or since_then(text)
        or taking_time(text)
        or changed_now(text)
        or moved_by_others(text)
        or at_figure(text)
        or headcount(text)
        or (done_to_me(text) if not context.they else "")
        or doubted(text)
        or telegram(text, words, mark)
    )
    told = introduced(text, words) or presented(text, words) or ([plainly] if plainly else [])
    facts = _of_all(told, span, context)
    if facts:
        return facts
    plain = without_contrast(words)
    if len(plain) < len(words):
        return sentence.parse(plain, mark)
    changed = changed_to(text, words)
    if changed:
        return _replaced(sentence.parse(words, mark), _of_all([changed], span, context))
    return None


def _asked(text: str, words: list[Word], span: Span, context: Context) -> list[Fact]:
    """What a question states: "how do I get to my office in Bern?"."""
    from .implied.questions import in_question

    return _of_all(in_question(text, words), span, context)


def _of_all(told: Iterable[str], span: Span, context: Context) -> list[Fact]:
    """Facts of the sentences that were put into words for what stands in the message."""
    return [fact for sentence in told for fact in _spoken(sentence, span, context)]


def _remembered(facts: list[Fact], context: Context) -> list[Fact]:
    """The facts; the last with a value is what "sorry, I meant ..." corrects."""
    for fact in facts:
        if fact.value and not fact.negated:
            context.stated = fact
    return facts


def _replaced(facts: list[Fact], stated: list[Fact]) -> list[Fact]:
    """Facts of "my number changed to 5", with the slot and the value of "my number is 5"."""
    if len(facts) != 1 or len(stated) != 1 or not stated[0].key or facts[0].key:
        return facts
    other = stated[0]
    subject = Subject(USER, 0)
    key = other.key.removesuffix(" #")
    ending = also_ended(facts[0].ending, subject, key, other.value or "") or Ending()
    # "Moved my horse's saddle" is said of the saddle.
    itself = key.split()[0] in (IDENTITY, "place", "when")
    thing = other.owner if other.owner not in ("", USER) and itself else ""
    thing = thing or (other.key.removesuffix(" when") if other.key.endswith(" when") else "")
    if thing and facts[0].lead.strip().lower() != thing:
        # "Postponed the wedding" may be said of "my wedding".
        owner = re.sub(r"(\W)", r"\\\1", thing)
        held = f"(?:[a-z]+'s )?{owner}(?: with [a-z. ]{{2,24}})? is(?![[:alnum:]])"
        ending = ending._replace(sole=(*ending.sole, held))
    return [
        facts[0]._replace(
            ending=ending, kind=other.kind, subject=other.subject, attribute=other.attribute,
            key=other.key,
            value=other.value, owner=other.owner, categories=other.categories, reason="",
            valid_from=None, change=True,
        )
    ]  # fmt: skip


def _implied(span: Span, context: Context) -> list[Fact] | None:
    """Facts of a sentence that a question before it, a form or a list gives its sense;
    None where it is to be read by itself."""
    if context.question:
        from .implied.answers import as_answer

        told = as_answer(span.text, context)
        context.question = ""
        facts = _spoken(told, span, context) if told else []
        if facts:
            return facts
    stated = context.stated
    told = meant_instead(span.text, context) if stated else ""
    facts = _spoken(told, span, context) if told else []
    if facts and stated:
        # The slip is no statement, whether it filled a slot or not.
        ending = facts[0].ending or Ending()
        slip = (re.sub(r"(\W)", r"\\\1", stated.memory) + "$",)
        facts[0] = facts[0]._replace(ending=ending._replace(exact=ending.exact + slip))
        return _remembered(facts, context)
    head, new = taken_back(span.text)
    slips = [fact for fact in _spoken(head, span, context) if fact.value] if head else []
    if slips and (meant := _with(head, slips[-1].value or "", new)):
        facts = _spoken(meant, span, context)
        if facts:
            return _remembered(facts, context)
    if ":" in span.text or " = " in span.text or context.listing:
        return _listed(span, context)
    if opens_list(span.text):
        context.listing = True
    return None


def _with(head: str, old: str, new: str) -> str:
    """The statement that ends in the old value with the new one: "two cats", "three cats"."""
    if old and head.endswith(old):
        return head.removesuffix(old) + new
    words, others = head.split(), new.split()
    if len(others) > 1 and words[-1:] == others[-1:] and len(words) > len(others):
        return " ".join([*words[: -len(others)], new])
    return ""


def _listed(span: Span, context: Context) -> list[Fact] | None:
    if span.text in context.fields:
        return []
    fields = in_form(span.text, further=bool(context.fields))
    if fields:
        context.fields.add(span.text)
        return [fact for told in fields if told for fact in _spoken(told, span, context)]
    head, colon, rest = span.text.partition(":")
    if colon and opens_list(head + ":"):
        context.listing = True
        items = rest.split(",")
    elif context.listing and _is_item(span, context):
        items = [span.text]
    else:
        context.listing = context.listing and not span.text[:1].isupper()
        return None
    facts: list[Fact] = []
    for item in items:
        folded = Folded(item.strip())
        told = in_list(folded.text, folded.words) if folded.words else ""
        facts.extend(_spoken(told, span, context) if told else [])
    return facts


def _is_item(span: Span, context: Context) -> bool:
    """Whether a bullet or a number stands in front of the sentence."""
    before = context.message[max(0, span.start - 5) : span.start].rsplit("\n", 1)[-1].strip()
    return bool(before) and (before[-1] in "-*•·–])" or before[:1].isdigit())


def _spoken(told: str, span: Span, context: Context) -> list[Fact]:
    """Facts of a sentence put into words for what stands in the message."""
    inner = Context(told, context.occurred_at)
    inner.he, inner.she, inner.they, inner.alone = context.he, context.she, context.they, True
    facts = english_facts(Span(told, 0, len(told)), "", inner, spoken=True)
    source = context.message[span.start : span.end]
    return [
        fact._replace(source=source, told=fact.source) for fact in facts if fact.action == "add"
    ]


def _statement_before_question(words: list[Word], capitals: list[bool]) -> list[Word]:
    """The part of a question that states something: "I live in Rome, can you help me"."""
    lows = [word.low for word in words]
    if lows[0] not in ("i", "my", "we", "our") or is_question(lows, capitals):
        return []
    for index in range(2, len(words) - 1):
        if lows[index] not in (",", "and", "so", "but", ";", "-", "–", "—"):
            continue
        following = index + 1
        while following < len(words) - 1 and lows[following] in ("and", "so", "but", "then"):
            following += 1
        if is_question(lows[following:], capitals[following:]) or is_command(lows[following:]):
            return words[:index]
    comma = max((i for i, low in enumerate(lows) if low in (",", "-", "–", "—")), default=0)
    return words[:comma] if comma > 3 and len(words) - comma < 6 else []


_BEING = word_set("getting based looking trying hoping learning training dating")


def _as_predicate(piece: list[Word]) -> list[Word]:
    """Behind "I'm a nurse, ...": "living in Leeds" is "am living in Leeds"."""
    low, start = piece[0].low, piece[0].start
    if form_of(low) == "ing" or low in _BEING:
        return [Word("am", start, start), *piece]
    return [Word("was", start, start), *piece] if low in ("born", "raised") else piece


class _Sentence:
    """A sentence while its clauses are read."""

    def __init__(self, text: str, span: Span, context: Context) -> None:
        self.text = text
        self.span = span
        self.context = context

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
            if clause.shared and groups:
                groups[-1].append(clause)
            else:
                groups.append([clause])
        for group in groups:
            facts.extend(self._group(words, group, mark))
        return facts

    def _group(self, words: list[Word], group: list[Clause], mark: str) -> list[Fact]:
        first = words[group[0].begin : group[0].end]
        if first[0].low in ('"', "“", "«"):
            return []
        if group[0].begin and first[0].low == "we" and (
            counted := headcount(self.text[first[0].start : first[-1].end])
        ):  # fmt: skip
            return _spoken(counted, self.span, self.context)
        called = named_by(self.text, first) if group[0].begin else None
        if called is not None:
            return [called._replace(source=self.source(first))]
        subject = read_subject(self.text, first, self.context)
        if subject is None:
            self.context.unread = True
            note_people(self.text, first, self.context)
            return []
        whole = words[group[0].begin : group[-1].end]
        facts = self._predicates(words, group, subject, mark)
        note_people(self.text, whole, self.context)
        if subject.verb == 0 and first[0].low in ELLIPTIC_WITH_OBJECT:
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
            if words[clause.begin].low == "they" and self.context.they:
                others.extend(self._group(words, [clause], mark))
            if words[clause.begin].low in PRONOUN_SUBJECTS | {"which"}:
                continue
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
        ending = ending_of(subject, found) if facts else None
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
            self.text, words, subject, found, mark, stated, self.context.alone,
            self.context.message,
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
            return fact._replace(reason=reason or NO_ANTECEDENT)
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
        if is_partly(words) and not any(finding.change for finding in findings):
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
        if (subject.single or owned_by) and not subject.clausal and not is_partly(words):
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
        statement = subject.lead + render(found)
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


def _list_size(found: Predicate) -> int:
    """How many words the list takes in "is 8 people: 4 engineers, a designer"; 0 for none."""
    if ":" not in found.lows[1:]:
        return 0
    return len(found.lows) - found.lows.index(":", 1)


def _without_list(found: Predicate, size: int) -> Predicate:
    head = found.alone()
    head.words = head.words[:-size]
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
