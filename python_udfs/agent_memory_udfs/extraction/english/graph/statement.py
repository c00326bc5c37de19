"""A memory while its links are read: its words and whom it is about."""

from __future__ import annotations

import re
from itertools import pairwise

from ...shared.graph import Graph
from ...shared.lexis import word_set
from ...shared.model import USER, Fact
from ...shared.prefilter import Prefiltered
from ..predicate import Predicate
from ..tokens import words_of
from .names import personal, role_at, role_type, run_end, text_of
from .relationships import CALLED_BY_ROLE, PLURALS

_OURS = Prefiltered("my|our|mine", r"\b(?:my|our|mine|ours)\b")
_ASIDE = word_set("who which whose a an the my our their")


def predicate_of(fact: Fact) -> Predicate | None:
    """The predicate as the reader read it; None where the memory says something else."""
    read = fact.clause
    found: Predicate | None = read.predicate if read and read.memory == fact.memory else None
    return found and found.alone()


class Statement:
    """A memory while its links are read: its words, whom it is about, its predicate."""

    def __init__(self, fact: Fact, graph: Graph) -> None:
        self.predicate = predicate_of(fact)
        memory = fact.memory.replace("’", "'").replace("‘", "'")
        lead = fact.lead.replace("’", "'").replace("‘", "'")
        if memory[: len(lead)].casefold() == lead.casefold():
            memory = lead + memory[len(lead) :]
        self.fact = fact
        self.graph = graph
        self.text = self.predicate.text if self.predicate else memory
        self.words = self.predicate.words if self.predicate else words_of(memory)
        self.source = fact.source.replace("’", "'").replace("‘", "'")
        self.start = 0 if self.predicate else sum(word.end <= len(lead) for word in self.words)
        self.mine = _OURS.search(self.source) is not None
        # "She lives in Rome" is remembered as "Wife lives in Rome".
        pronoun = bool(lead[:1].islower() and lead.casefold() not in self.source.casefold())
        self.possessed = fact.possessed or pronoun
        self.subject_end = next(
            (
                index
                for index, (word, following) in enumerate(
                    pairwise(self.words[: self.start + 1]) if self.start else ()
                )
                if word.low == "," and (following.low in _ASIDE or index == self.start - 1)
            ),
            self.start,
        )

    def role_of_user(self, begin: int) -> str:
        """Adds what "my wife" names at `begin`, with its relation to the user; its name."""
        role, at, end = role_at(self.words, begin, owner=True)
        given = text_of(self.text, self.words, begin, end)
        if re.search(rf"\b(?i:my|our)\s+{re.escape(given)}\s+[A-Z]", self.source):
            return ""  # "my uncle Bob's farm"
        singular = self.words[at].low.removesuffix("'s") not in PLURALS if role else False
        if not singular:
            return ""
        name = self.graph.name(given, role_type(role), role)
        self.graph.relate(name, f"{role}_of", USER)
        return name

    def subjects(self) -> list[str]:
        """Names of those whom the statement is about, "user" for the user."""
        fact = self.fact
        if fact.subject == USER:
            return [USER]
        words, end = self.words[: self.subject_end], self.subject_end
        if not words:
            return []
        if self.possessed or words[0].low in CALLED_BY_ROLE:
            role, _, after = role_at(words, 0, owner=True)
            owned = after == end - 1 and bool(fact.attribute) and words[after - 1].low[-2:] == "'s"
            if role and (after == end or owned):
                name = self.role_of_user(0)
                return [name] if name else []
            if role and run_end(self.text, words, after) == end:
                return self._names(after, end, role)
            if self.possessed:
                return []
        return self._names(0, end, "")

    def _names(self, begin: int, end: int, role: str) -> list[str]:
        names: list[str] = []
        while begin < end:
            stop = run_end(self.text, self.words[:end], begin)
            if stop == begin:
                return []
            name = text_of(self.text, self.words, begin, stop)
            owned = self.words[stop - 1].low.endswith("'s")
            if owned and (self.fact.subject != name.lower() or stop + 1 != end):
                return []
            names.append(self.graph.name(name, role_type(role) if role else personal(name)))
            if role:
                self.graph.relate(names[-1], f"{role}_of", USER)
            begin = stop + 1
            if not owned and stop < end and self.words[stop].low != "and":
                return []
        return [name for name in names if name]
