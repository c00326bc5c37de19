"""The languages that are read: how a sentence's is told, and what reads it.

The only place that tells. A language is loaded when its first sentence comes: what every sentence
asks for is fetched once, as an import inside of a function takes as long as a rule does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .shared.context import Context
from .shared.graph import Graph
from .shared.model import USER, Fact, Span, capitalise, squeeze
from .shared.script import is_chinese
from .worth import Message

# How it turned out: "the restaurant you recommended last time was good".
_RECOMMENDED = re.compile(r"\byou (?:recommended|suggested)\b.*\b(?:is|was|are|were)\b")
# "I take the bus to work and it takes forty minutes" is worth what it says of the bus.
_REMARK = re.compile(r",? and it(?: [a-z]+|'s) ")
# "He lives in Oslo", of whom the sentence before named.
_POINTS = re.compile(r"\W*(?:he|she|its?|they|his|her|their)\b", re.IGNORECASE)


def facts_of(span: Span, mark: str, context: Context) -> list[Fact]:
    """Facts of one sentence in the language it is written in; `mark` is its terminator."""
    return _reader(is_chinese(span.text))(span, mark, context)


def note_people(text: str, context: Context) -> None:
    """Notes whom somebody else's words are of, for a pronoun behind them: my aunt wrote "..."."""
    if not is_chinese(text):
        from .english.reader import note_speaker

        note_speaker(text, context)


@cache
def _reader(chinese: bool) -> Callable[[Span, str, Context], list[Fact]]:
    if chinese:
        from .chinese.reader import chinese_facts

        return chinese_facts
    from .english.reader import english_facts

    return english_facts


def may_depend_on_place(span: Span, message: str) -> bool:
    """Whether how a sentence is read may depend on what stands around it in the message, and not
    only on its words and on what is known before it: "I moved there", "name: Ann", 我是O-."""
    text = span.text
    if ":" in text or "=" in text or "there" in text:
        return True
    return span.start == 0 or message[span.end : span.end + 1] in ("-", "+", "*")


def corrects(message: str, *, answers: bool = False) -> bool:
    """Whether a message corrects what was said right before: "sorry, I meant Ulm". What answers a
    question does by words of a correction alone: "smooth, actually" tells how it went."""
    if len(message) > 120 and not answers:
        return False
    if is_chinese(message):
        from .chinese import corrections

        return corrections.is_correction(message)
    from .english.implied.slips import is_correction

    return is_correction(message, surely=answers)


# "I sold it", "cancelled it yesterday"; "I dyed it purple", "we renamed it to Oxide"
_PARTS_WITH_IT = re.compile(
    r"^\W*(?:(?:and|so|well|ok|but|unfortunately|btw)\b[, ]*)*(?:(?:i|we|they)(?:'ve| have)? )?"
    r"(?:just |finally |recently |now |had to |ended up )*(?:sold|sell|cancel(?:l?ed)?|quit|ditched"
    r"|scrapped|returned|donated|lost|closed|dropped|deleted|gave (?:up|away)|got rid of|threw out"
    r"|threw away|traded|broke|binned|rehomed|finished|stopped doing|stopped using"
    r"|(?P<changes>changed|switched|moved|renamed|painted|repainted|dyed|pushed|rescheduled|postponed"
    r"|raised|lowered|upped|cut|replaced|upgraded|converted|swapped)) (?:it|them)\b"
    r"[^?]{0,40}$",
    re.IGNORECASE,
)


def parts_with_it(message: str) -> bool:
    """Whether a message says that something is over or changed, and names it only by "it"."""
    return len(message) < 80 and _PARTS_WITH_IT.match(message) is not None


def changes_it(message: str) -> bool:
    """Whether it says that it is another now, not that it is over."""
    match = _PARTS_WITH_IT.match(message) if len(message) < 80 else None
    return match is not None and match["changes"] is not None


def names_others(turn: str) -> bool:
    """Whether a turn of the assistant speaks of somebody, whom "she" may mean then."""
    if is_chinese(turn):
        return True
    from .english.persons import names_somebody

    return names_somebody(turn)


def before_question(text: str) -> str:
    """What a sentence that asks states beside: 盒马退了 of 盒马退了，怎么做饭?"""
    chinese = is_chinese(text)
    said = _stated(chinese)(text)
    return "" if said == text and not chinese else said


@cache
def _stated(chinese: bool) -> Callable[[str], str]:
    if chinese:
        from .worth.chinese_features import stated_before

        return stated_before
    from .english.implied.beside import stated_beside

    return stated_beside


def orders(text: str) -> bool:
    """Whether a sentence states something beside an order: 盒马退了，推荐点便宜的晚饭."""
    if is_chinese(text):
        from .worth import chinese_features

        return chinese_features.orders(text)
    return bool(before_question(text))


def ask_about(question: str, context: Context) -> None:
    """Notes whom a question of the assistant names, for a pronoun in the answer."""
    if not question:
        return
    if is_chinese(question):
        from .chinese import answers

        answers.ask_about(question, context)
    else:
        from .english.implied import asked_about

        asked_about.ask_about(question, context)


def asks_of(question: str, context: Context) -> str:
    """A question of the assistant with whom the speaker named before for "he" and "she"."""
    if not question or is_chinese(question):
        return question
    from .english.implied import asked_about

    return asked_about.naming(question, context)


def is_of_another(answer: str, question: str) -> bool:
    """Whether an answer leaves out whom the question named: "How is Mark?" "Got married!"."""
    if not question:
        return False
    if is_chinese(question):
        from .chinese import answers

        return answers.is_of_another(answer, question)
    from .english.implied import asked_about

    return asked_about.is_of_another(answer, question)


def with_subject(said: str, fact: Fact) -> str:
    """ "My sister had a baby" for "she had a baby", where the fact knows who she is; "" else."""
    if fact.subject == USER:
        return ""
    if is_chinese(said):
        from .chinese import answers

        return answers.with_subject(said, fact)
    from .english.implied import asked_about

    return asked_about.with_subject(said, fact)


# What may end what was said before is left out only where its words are sure to be nothing.
_SURELY_NOTHING = 0.5
# What no rule can read is kept only where its words are sure to be worth it; a Chinese one need
# not name the speaker, who is likelier meant where the message says no more.
_SURE, _SURE_CHINESE, _SURE_ALONE = 0.3, 0.55, 0.35


def as_said(message: Message, place: int, context: Context) -> list[Fact]:
    """A sentence about the speaker that no rule can read, word for word, where it is worth it."""
    span, mark = message.cut[place]
    said, statement = span.text, None
    source = context.message[span.start : span.end]
    chinese = is_chinese(said)
    if not chinese and not context.unread:
        return []
    tells_of_oneself, as_written = _unread(chinese)
    if chinese:
        if "?" in mark:
            # 我国际象棋等级分900左右 of 我国际象棋等级分900左右，该学什么开局?
            said = statement = before_question(said)
            source, mark = source[: len(said)], ""
        possible = tells_of_oneself(said, mark) and (not context.asks or said.startswith("我"))
        alone = len(message.cut) == 1 and not statement and not re.search("[:：]", said)
        least = _SURE_ALONE if alone else _SURE_CHINESE
    else:
        possible, least = tells_of_oneself(said, mark), _SURE
    if not possible:
        return []
    verdict = message.judge(place, statement=statement)
    if not verdict.keep or verdict.certainty < least:
        return []
    memory = capitalise(as_written(squeeze(source), context.occurred_at))
    return [Fact(memory, source, kind="episode", categories=("misc",))]


@cache
def _unread(chinese: bool) -> tuple[Callable[[str, str], bool], Callable[[str, str | None], str]]:
    if chinese:
        from .chinese import unread as of_chinese

        return of_chinese.tells_of_oneself, of_chinese.as_written
    from .english import unread

    return unread.tells_of_oneself, unread.as_written


def add_links(fact: Fact, graph: Graph) -> bool:
    """Adds what the fact names and states to the graph; True where its predicate denies it."""
    return _links(is_chinese(fact.memory))(fact, graph)


@cache
def _links(chinese: bool) -> Callable[[Fact, Graph], bool]:
    if chinese:
        from .chinese.links import chinese_links

        return chinese_links
    from .english.graph.links import english_links

    return english_links


# Slots that anything may fill, also a task: "I need 3 examples", "I'm on step 4".
_OPEN = frozenset({"quantity", "progress", "dislikes", "likes"})
_NOW = re.compile(r"\b(?:now|any ?more|no longer)\b", re.IGNORECASE)
# What fills one, or was said for itself, is left out only where its words are rather sure to be
# nothing, by how certain that is.
_NOTHING_IN_SLOT, _NOTHING_ALONE = 0.5, 0.25


def worth_of(fact: Fact, message: Message, place: int, *, doubted: bool = False) -> str:
    """Why the words of a fact are not worth keeping, "" where they are.

    What fills a slot of its own kind, and an order to the assistant, are kept without being
    weighed; `doubted` tells that it is nothing beside a question.
    """
    if fact.attribute == "instruction" or is_chinese(fact.memory):
        return ""
    if fact.key and fact.attribute not in _OPEN:
        return ""
    if doubted and message.judge(place).keep:
        return ""
    said = fact.told or fact.source
    verdict = message.judge(place, statement=said)
    least = _NOTHING_IN_SLOT if fact.key else _NOTHING_ALONE if doubted else 0.0
    if least and (verdict.certainty < least or _NOW.search(said)):
        return ""
    remark = _REMARK.search(said)
    if remark and not verdict.keep:
        verdict = message.judge(place, statement=said[: remark.start()])
    if verdict.keep:
        return ""
    from .english.passing.work import as_of_ours, is_of_work

    if is_of_work(said, verdict.reason or "", named=bool(fact.lead), beside=len(message.cut) > 1):
        return ""
    ours = as_of_ours(said) if fact.lead and len(message.cut) > 1 else ""
    if ours:
        verdict = message.judge(place, statement=ours)
    if fact.lead and _POINTS.match(said):
        said = f"my {fact.memory[:1].lower()}{fact.memory[1:]}" if fact.possessed else fact.memory
        verdict = message.judge(place, statement=said)
    if _RECOMMENDED.search(said):
        return ""
    surely = fact.ending is not None and fact.ending.surely
    if surely and (fact.lead or verdict.certainty < _SURELY_NOTHING):
        return ""  # "the interview is done": something is over
    return "" if verdict.keep else verdict.reason or ""
