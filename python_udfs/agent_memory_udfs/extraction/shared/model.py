"""What the extractor finds: clauses with their place in the message, and facts."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

USER = "user"


class Span(NamedTuple):
    """A piece of a message: its words and where they stand in it."""

    text: str
    start: int
    end: int


class Finding(NamedTuple):
    """An attribute that a rule read out of a predicate.

    `key` names the attribute inside the slot; it differs from `attribute` where a slot belongs to
    one object (attribute "likes", key "opinion of tea"), and is empty where there is no slot.
    `memory` is what the rule makes of its part of the statement; None keeps the whole rendering.
    """

    attribute: str | None
    value: str | None
    key: str = ""
    kind: str = "fact"
    memory: str | None = None
    negated: bool = False
    change: bool = False


class Entity(NamedTuple):
    """What a statement names; `role` is the canonical noun of one who is known by a role only."""

    name: str
    type: str
    role: str = ""

    def as_dict(self) -> dict[str, str]:
        """{"name", "type"}, and "role" where there is one."""
        named = {"name": self.name, "type": self.type}
        return named | {"role": self.role} if self.role else named


class Relation(NamedTuple):
    """How `source` stands to `target`, each the name of an entity or "user"."""

    source: str
    relation: str
    target: str


class Links(NamedTuple):
    """What a statement names, and how these stand to each other."""

    entities: tuple[Entity, ...] = ()
    relations: tuple[Relation, ...] = ()

    def as_dict(self) -> dict[str, list[dict[str, str]]]:
        """{"entities", "relations"} as lists of dicts."""
        return {
            "entities": [entity.as_dict() for entity in self.entities],
            "relations": [relation._asdict() for relation in self.relations],
        }


class Ending(NamedTuple):
    """What a statement ends of what the same one said before.

    `slots`: attributes whose value ends. `exact` and `sole`: patterns (PostgreSQL's, without regard
    to case) of how memories begin that end; of `sole` only where one memory alone fits, and none
    fits `exact`. `speaker` is who is named before each, "" for the user. `surely` tells that the
    statement is of an end or a change, and not of something that only has one; `corrects` that what
    it ends was a slip and never so.
    """

    slots: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    sole: tuple[str, ...] = ()
    speaker: str = ""
    surely: bool = False
    corrects: bool = False

    def pattern(self, parts: tuple[str, ...]) -> str:
        """The patterns as one, "" for none."""
        if not parts:
            return ""
        speaker = re.sub(r"(\W)", r"\\\1", self.speaker)
        who = f"{speaker}(?:'s |的| )?" if speaker else ""
        return f"^{who}(?:{'|'.join(parts)})"


class Clause(NamedTuple):
    """A clause as it was read, for who reads more of it: what the language's reader made of its
    predicate (english/predicate.py), with places in the sentence, and the memory that all of it
    became."""

    memory: str
    predicate: Any


class Fact(NamedTuple):
    """One statement worth remembering, or one to forget; `as_dict` is the public shape.

    `subject` is empty where a request to forget names a thing and nobody ("forget tea"). `lead`
    is what the memory begins with to say whom it is about, as it was said; empty for the user.
    `owner` is whom the slot belongs to where that is not the subject ("the capital of Peru").
    `reason` is why it is not worth keeping, empty where it is; one that ends in "?" counts only
    where the message asks for something. `told` is the plain sentence that the source was put into
    where it is none itself ("I play the cello" for an answer "the cello"). `clause` is what was
    read of a statement about the user. `ending` is what ends
    with the statement, `change` tells that it says that the value changed.
    """

    memory: str
    source: str
    action: str = "add"
    kind: str = "fact"
    subject: str = USER
    attribute: str | None = None
    key: str = ""
    value: str | None = None
    negated: bool = False
    valid_from: str | None = None
    possessed: bool = False
    categories: tuple[str, ...] = ()
    lead: str = ""
    owner: str = ""
    reason: str = ""
    told: str = ""
    links: Links = Links()
    clause: Clause | None = None
    ending: Ending | None = None
    change: bool = False

    @property
    def slot(self) -> str | None:
        """Subject and attribute, e.g. "user / residence"; None when the fact fills none."""
        return f"{self.owner or self.subject} / {self.key}" if self.key else None

    def as_dict(self, message: int) -> dict[str, Any]:
        """The fact as the SQL side reads it; `message` is the index of its message."""
        return {
            "message": message,
            "action": self.action,
            "memory": self.memory,
            "kind": self.kind,
            "subject": self.subject or None,
            "attribute": self.attribute,
            "exclusive": bool(self.key),
            "slot": self.slot,
            "value": self.value,
            "negated": self.negated,
            "change": self.change,
            "valid_from": self.valid_from,
            "categories": list(self.categories),
            "source": self.source,
            "ends": self._ends(),
            **self.links.as_dict(),
        }

    def _ends(self) -> dict[str, Any] | None:
        if self.ending is None or not any(self.ending[:3]):
            return None
        owner = self.owner or self.subject
        slots = [f"{owner} / {key}" for key in self.ending.slots]
        ending = self.ending
        return {
            "slots": slots,
            "exact": ending.pattern(ending.exact),
            "sole": ending.pattern(ending.sole),
        } | ({"corrects": True} if ending.corrects else {})


def squeeze(text: str) -> str:
    """One space between words, none at the ends."""
    return " ".join(text.split())


def capitalise(text: str) -> str:
    """First letter in upper case, the rest as it is."""
    return text[:1].title() + text[1:]
