"""Reads an English sentence: as it stands, or as the plain one that it says in another way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..shared.context import Context
from ..shared.lexis import word_set
from ..shared.model import USER, Ending, Fact, Span
from ..shared.prefilter import Prefiltered
from .ended import also_ended
from .ended_patterns import escape
from .folding import Folded
from .forgetting import forget_facts
from .frames import opens_story
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
    moved_by_others,
    since_then,
    taken_back,
    taking_time,
    to_be_changed,
    withdrawn,
    without_contrast,
)
from .implied.forms import in_form, in_list, opens_list
from .implied.instead import with_new
from .implied.present import by_now, new_field
from .implied.presented import presented
from .implied.same import head_of_same, same_of
from .implied.slips import is_same_but_value, may_correct, meant_instead, slip_of
from .implied.telegrams import habit, telegram
from .implied.turned import turned_round
from .noise import (
    asks_at_its_end,
    is_acknowledgement,
    is_command,
    is_question,
    starts_task,
)
from .openers import headline_size, skip_openers, told_behind
from .people import note_asked_for, note_people
from .requests import named_by, reached_at
from .sentence_parts import is_opinion, order_and_rest, statement_before_question
from .slots.functional_subjects import IDENTITY
from .standing_orders import is_instruction
from .statements import Sentence
from .subjects import Subject
from .tokens import Word, is_capital

_MAX_SENTENCE = 1200
_BLANK = Prefiltered(
    "......|<|\\_|___|name|insert",
    r"_{3,}|(?:\\_){2,}|\.{6,}|<[A-Z]{3,}>|\[(?:name|your name|insert)\b",
)


# "One is blind, the other is deaf", of two cats.
_ONE_AND_OTHER = re.compile(
    r"\s*(one [^,;:?]{3,60}?)[,;]? (?:and |but |while )?(the (?:other|second)s? [^,;:?]{3,80})$",
    re.IGNORECASE,
)


# "Gift ideas for my niece, turning 13".
_WISHED = word_set("need looking gift gifts present presents any ideas birthday christmas")


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
        if (same := _same_of_me(span, context)) is not None:
            return same
        if context.they and (each := _ONE_AND_OTHER.match(span.text)):
            return _remembered(_of_all(each.groups(), span, context), context)
        if " there" in span.text and (placed_there := _of_there(span, mark, context)):
            return placed_there
    folded = Folded(span.text)
    text, words = folded.text, folded.words
    lows = [word.low for word in words]
    capitals = [is_capital(text, word) for word in words]
    begin = skip_openers(lows, capitals)
    if is_opinion(lows, begin):
        return []
    begin += headline_size(lows[begin:])
    told = told_behind(lows[begin:])
    begin += told
    words, lows, capitals = words[begin:], lows[begin:], capitals[begin:]
    if len(words) < 2 or starts_task(lows, text + mark) or opens_story(text):
        if not _IN_QUOTES.search(context.message[span.start : span.end + 4]):
            context.task = len(words) > 1 or context.task
        return []
    if not spoken and "?" not in mark:
        plain = turned_round(text[words[0].start : words[-1].end], lows[0]) or habit(text, words)
        if plain and (turned := _of_all(plain, span, context)):
            return _remembered(turned, context)
    sentence = Sentence(text, span, context, lambda told: _spoken(told, span, context))
    wanted = forget_facts(text, words, lows, sentence.parse, asks="?" in mark)
    if wanted is not None:
        return [fact._replace(source=sentence.source(words)) for fact in wanted]
    if lows.count("call") == 2 and (named := named_by(text, words)) is not None:
        return [named._replace(source=sentence.source(words))]
    if is_instruction(lows, alone=context.alone or context.ordered):
        context.ordered = True
        ordered, rest = order_and_rest(words)
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
        if is_command(lows):
            note_asked_for(words, context)
        if not spoken:
            facts = _asked(text, words, span, context)
        words = statement_before_question(words, capitals) if asked else []
    elif is_acknowledgement(lows) and not (lows[0] == "no" and telegram(text, words)):
        return []
    elif not spoken:
        restated = _restated(sentence, words, lows, mark)
        if restated is not None:
            return _remembered(restated, context)
    facts = [*sentence.parse(words, mark), *facts] if words else facts
    wished = not facts and bool(words) and words[0].low in _WISHED and "my" in lows
    if not spoken and (wished or (facts and all(fact.reason for fact in facts))):
        facts.extend(_asked(text, words, span, context))
    told_new = to_be_changed(text) if not spoken and " to " in text else ""
    if told_new:
        facts = [*facts, *_of_all([told_new], span, context)]
    for aside in folded.asides:
        facts.extend(sentence.parse(aside))
    if _MEANWHILE.match(span.text):
        facts = [fact._replace(key="") for fact in facts]
    return _remembered(facts, context)


def note_speaker(text: str, context: Context) -> None:
    """Whom the words before a colon or a quotation name: my aunt wrote "I'm coming on Friday"."""
    folded = Folded(_SPEECH.split(text, maxsplit=1)[0])
    if folded.words:
        note_people(folded.text, folded.words, context)


# What a task is to be done with is said with it: 'Shorten: "I am writing ..." I moved to Delft'.
_IN_QUOTES = re.compile(r":\s*[\"“]")
_SPEECH = re.compile(r"[:\"“]")


# "While Tim is on leave, my boss is Ola": Tim is it still.
_MEANWHILE = re.compile(r"\W*(?:while|as long as|until|till|whenever)\b[^,]{4,60},", re.IGNORECASE)


def _restated(
    sentence: Sentence, words: list[Word], lows: list[str], mark: str
) -> list[Fact] | None:
    """Facts of a sentence that says a plain one in another way; None where it is plain itself."""
    text, span, context = sentence.text, sentence.span, sentence.context
    denied = not _DENYING.isdisjoint(lows)
    corrections = _of_all(corrected(text, words), span, context) if denied else []
    if any(fact.key for fact in corrections):
        return corrections
    if len(corrections) == 1 and (old := _of_all([withdrawn(text, words)], span, context)):
        said = f"{escape(old[0].memory)}$"
        return [corrections[0]._replace(ending=Ending(exact=(said,), surely=True))]
    present = by_now(text[words[0].start : words[-1].end])
    facts = _of_all([present], span, context) if present else []
    if any(fact.key for fact in facts):
        return facts
    plainly = (
        felt(text, words)
        or since_then(text)
        or taking_time(text)
        or changed_now(text)
        or moved_by_others(text)
        or at_figure(text)
        or headcount(text)
        or done_to_me(text, known=context.they)
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


def _same_of_me(span: Span, context: Context) -> list[Fact] | None:
    """Facts of "my wife is vegan, so am I"; None where nothing says the same of the speaker."""
    head, same = head_of_same(span.text)
    if not same:
        return None
    facts = _of_all([head], span, context) if head else []
    others = [fact for fact in facts if not fact.reason]
    stated = others[-1] if others else None if head else context.stated
    told = same_of(same, stated)
    return _remembered([*facts, *_of_all([told], span, context)], context) if told else None


def _of_there(span: Span, mark: str, context: Context) -> list[Fact]:
    """Facts of a sentence with the place for "there"."""
    from .implied.there import placed

    told = placed(span.text, context.message, span.start) if "?" not in mark else ""
    return _remembered(_of_all([told], span, context), context) if told else []


_DENYING = frozenset({"not", "isn't", "no"})


def _asked(text: str, words: list[Word], span: Span, context: Context) -> list[Fact]:
    """What a question states: "how do I get to my office in Bern?"."""
    from .implied.questions import in_question

    return _of_all(in_question(text, words), span, context)


def _of_all(told: Iterable[str], span: Span, context: Context) -> list[Fact]:
    """Facts of the sentences that were put into words for what stands in the message."""
    return [fact for sentence in told for fact in _spoken(sentence, span, context)]


def _remembered(facts: list[Fact], context: Context) -> list[Fact]:
    """The facts; the last is what "sorry, I meant ..." corrects."""
    stated = [
        f for f in facts if f.action == "add" and not f.negated and (f.value or not f.reason)
    ]  # fmt: skip
    if stated:
        context.stated = stated[-1]
        context.slips = tuple(stated)
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
    if not thing and other.key.endswith(" when") and other.owner in ("", USER):
        thing = other.key.removesuffix(" when")  # "my sister's wedding" is none of one's own
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
        from .implied.several import answer_to

        answer = answer_to(span.text, context.question, alone=context.alone)
        context.question = answer.open
        if facts := _of_all(answer.said, span, context):
            return facts
    told_wrong, context.slipped = context.slipped, False
    may = told_wrong or may_correct(span.text) or "*" in context.message
    if may and len(span.text) < _LONGEST_SLIP:
        corrected_facts = _meant(span, context, told_wrong=told_wrong)
        if corrected_facts is not None:
            return corrected_facts
    head, new = taken_back(span.text)
    slips = [fact for fact in _spoken(head, span, context) if fact.value] if head else []
    if slips and (meant := _with(head, slips[-1].value or "", new)):
        facts = _spoken(meant, span, context)
        if facts:
            return _remembered(facts, context)
    if ":" in span.text or " = " in span.text or context.listing:
        return _listed(span, context)
    if _may_head(span, context) and (headed := _headed(span, context)) is not None:
        return headed
    if opens_list(span.text):
        context.listing = True
    return None


_LONGEST_SLIP = 160


def _meant(span: Span, context: Context, *, told_wrong: bool) -> list[Fact] | None:
    """Facts of a correction of what was said before; None where it is none."""
    starred = context.message[max(0, span.start - 1) : span.start] == "*" and context.alone
    slip = slip_of("*" * starred + span.text, told_wrong=told_wrong)
    if slip is None:
        return None
    if not (slip.new or slip.statement):
        context.slipped = True
        return []
    stated = context.stated
    told = meant_instead(slip, stated) if stated else ""
    facts = _spoken(told, span, context) if told else []
    if facts and stated:
        return _remembered(_instead_of(context.slips, facts), context)
    if not (slip.statement and slip.surely):
        return None
    facts = _spoken(slip.statement, span, context)
    if facts and stated and is_same_but_value(facts[0].memory, stated.memory):
        facts = _instead_of([stated], facts)
    return _remembered(facts, context) if facts else None


def _instead_of(slips: Sequence[Fact], facts: list[Fact]) -> list[Fact]:
    """The facts, which end those of the slips that they don't say again, whether these filled a
    slot or not."""
    again = {fact.memory for fact in facts}
    wrong = [slip.memory for slip in slips if slip.memory not in again]
    exact = tuple(re.sub(r"(\W)", r"\\\1", memory) + "$" for memory in wrong)
    ending = facts[0].ending or Ending()
    return [
        facts[0]._replace(ending=ending._replace(exact=ending.exact + exact, corrects=True)),
        *facts[1:],
    ]


def _with(head: str, old: str, new: str) -> str:
    """The statement that ends in the old value with the new one: "two cats", "three cats"."""
    if old and head.endswith(old):
        return head.removesuffix(old) + new
    return with_new(head, old, new)


def _may_head(span: Span, context: Context) -> bool:
    """Whether a list may begin here: "Diet - vegan", "Likes" over bullets."""
    text = span.text
    dashed = " - " in text or "–" in text or "—" in text
    return dashed or (len(text) < 60 and context.message[span.end : span.end + 1] == "\n")


def _headed(span: Span, context: Context) -> list[Fact] | None:
    """Facts of a list and the words before it; None where it is none."""
    from .implied.headings import under_heading, with_items

    text, items = with_items(span.text, context.message, span.end)
    told = under_heading(text or span.text) or (in_form(text) if text else [])
    if not told and text and text[:2].lower() in ("my", "ou", "i ", "i'", "we"):
        told = [text]
    facts: list[Fact] = []
    for each in told:
        folded = Folded(each)
        several = presented(folded.text, folded.words) if "," in each else []
        facts.extend(_of_all(several or [each], span, context))
    if not any(fact.memory and not fact.reason for fact in facts):
        return None
    context.fields.update(items)
    return facts


def _listed(span: Span, context: Context) -> list[Fact] | None:
    if span.text in context.fields:
        return []
    if not context.listing and (facts := _headed(span, context)) is not None:
        return facts
    if told := new_field(span.text):
        facts = _spoken(told, span, context)
        if any(fact.key for fact in facts):
            return _remembered(facts, context)
    fields = in_form(span.text, further=bool(context.fields))
    if fields:
        context.fields.add(span.text)
        return [fact for told in fields if told for fact in _spoken(told, span, context)]
    head, colon, rest = span.text.partition(":")
    if colon and opens_list(head + ":"):
        context.listing = True
        about = Folded(rest.strip())
        if listed := presented(about.text, about.words) if about.words else []:
            return _of_all(listed, span, context)
        items = rest.split(",")
    elif context.listing and _is_item(span, context):
        items = [span.text]
    else:
        context.listing = context.listing and not span.text[:1].isupper()
        return None
    facts = []
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
