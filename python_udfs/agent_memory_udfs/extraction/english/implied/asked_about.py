"""Whom a question of the assistant is about, and whom its answer."""

from __future__ import annotations

import re

from ...shared.context import Context
from ...shared.model import Fact
from ..persons import OF_MEN, OF_WOMEN, PERSONS
from ..verbs import is_past
from ..words import NOT_NAMES, PETS, RELATIONS


def ask_about(question: str, context: Context) -> None:
    """Whom a question of the assistant is about is whom the answer means: "How old is Luna?" "She
    is five", "How is your sister?" "She moved to Lund"."""
    asked = _ASKED.search(question)
    if asked is None:
        return
    name, role = asked["name"] or "", asked["role"] or ""
    if name.lower() in NOT_NAMES or (role not in RELATIONS and not name):
        return
    if role in RELATIONS or role in PETS:
        phrase = f"{role} {name}".strip()
    else:
        known = (phrase for phrase in (context.he, context.she) if phrase.endswith(name))
        phrase = next(known, name)
    context.he = "" if role in OF_WOMEN else phrase
    context.she = "" if role in OF_MEN else phrase


def is_of_another(answer: str, question: str) -> bool:
    """Whether an answer leaves out whom the question named: "How is Mark?" "Got married!"."""
    first = re.match(r"[A-Za-z]+", answer)
    done = first is not None and (is_past(first[0].lower()) or first[0].lower() == "quit")
    return done and _ASKS_OF_ANOTHER.search(question) is not None


_ASKS_OF_ANOTHER = re.compile(
    r"^(?!.*\byou\b)(?:.*\b)?(?:[Hh]ow(?:'s| is| are)|[Dd]oes|[Dd]id|[Hh]as|[Ww]hat about|[Aa]nd)"
    r" (?:your (?:wife|husband|sister|brother|son|daughter|mother|mom|mum|father|dad|friend|boss"
    r"|partner|parents|kids)|he|she|they|[A-Z][a-z]+)\b"
)


def with_subject(said: str, fact: Fact) -> str:
    """ "My sister had a baby" for "she had a baby", where the fact knows who she is; "" else."""
    if not _HE_OR_SHE.match(said):
        return ""
    end = fact.memory.lower().find(fact.subject.lower(), 0, 40)
    who = fact.memory[: end + len(fact.subject)] if end >= 0 and fact.subject else ""
    if not who or len(who.split()) > 3:
        return ""
    related = who.split()[0].lower() in PERSONS
    return _HE_OR_SHE.sub(lambda _: f"My {who[:1].lower()}{who[1:]}" if related else who, said)


_HE_OR_SHE = re.compile(r"^(?:he|she)(?=\s)", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?i:is|are|was|does|did|has|about|do|will|would|can) (?:your (?P<role>[a-z]+)\b ?)?"
    r"(?P<name>(?<= )[A-Z][a-z]+)?(?= [a-z]|[ ?]*$)"
)


_OF_WHOM = re.compile(
    r"\b(?P<be>is|does|has|did|was|will|'s) (?P<who>he|she|they|[A-Z][a-z]+)\b(?! and\b)"
)


def naming(question: str, context: Context) -> str:
    """The question with whom the speaker named before: "How old is your cat Biscuit?" for "How old
    is she?"."""

    def named(match: re.Match[str]) -> str:
        who = match["who"]
        if who in ("he", "she"):
            phrase = context.named(who)
        else:
            known = (phrase for phrase in (context.he, context.she) if phrase.endswith(f" {who}"))
            phrase = next(known, "")
        if not phrase or phrase.startswith("the "):
            return match[0]
        return f"{match['be']} {phrase if phrase[:1].isupper() else f'your {phrase}'}"

    return _OF_WHOM.sub(named, question, count=1)
