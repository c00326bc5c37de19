"""Questions about documents, and which documents answer them: the data of bench/retrieval.py.

A data set is one JSON file of this shape ("?" marks what may be left out):

    {"name": str,
     "collections": [
        {"name": str,
         "documents": [{"id": str, "text": str, "time"?: str, "session"?: str, "actor"?: str}],
         "questions": [{"text": str, "relevant": [id, ...], "category"?: str, "time"?: str}]}]}

A collection is the scope of one user: its questions are asked among its documents only, and its
name is no other collection's. Ids are unique within a collection. A document's time is when it was
said, its session the conversation or run that it is part of, its actor who said it. A question's
relevant documents (one or more) are in its collection; its time is when it is asked: documents of
a later time are out of its reach. Times are ISO 8601, in UTC where they name no offset.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any


class ShapeError(ValueError):
    """A file is not of the shape; the message names the place."""


@dataclass(frozen=True)
class Document:
    id: str
    text: str
    time: datetime | None = None
    session: str | None = None
    actor: str | None = None


@dataclass(frozen=True)
class Question:
    text: str
    relevant: frozenset[str]
    category: str | None = None
    time: datetime | None = None


@dataclass(frozen=True)
class Collection:
    name: str
    documents: tuple[Document, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Dataset:
    name: str
    collections: tuple[Collection, ...]

    @property
    def categories(self) -> list[str]:
        """Names of categories, in the order in which the questions bring them."""
        questions = (question for c in self.collections for question in c.questions)
        return list(dict.fromkeys(q.category for q in questions if q.category is not None))


@dataclass(frozen=True)
class Entry:
    """A JSON object, and where in the file it stands."""

    place: str
    fields: dict[str, Any]

    @classmethod
    def at(cls, place: str, value: object, known: Iterable[str]) -> "Entry":
        if not isinstance(value, dict):
            raise ShapeError(f"{place}: an object was expected, not {value!r:.60}")
        if unknown := set(value) - set(known):
            raise ShapeError(f"{place}: unknown key {min(unknown)!r}")
        return cls(place, value)

    def text(self, key: str) -> str:
        """A text that is not blank."""
        value = self.fields.get(key)
        if not isinstance(value, str) or not value.strip():
            raise ShapeError(f"{self.place}: {key!r} must be a text that is not blank")
        return value

    def optional_text(self, key: str) -> str | None:
        return None if self.fields.get(key) is None else self.text(key)

    def time(self, key: str) -> datetime | None:
        value = self.optional_text(key)
        if value is None:
            return None
        try:
            time = datetime.fromisoformat(value)
        except ValueError as error:
            raise ShapeError(f"{self.place}: {key!r} is not ISO 8601: {value!r}") from error
        return time if time.tzinfo else time.replace(tzinfo=UTC)

    def filled_list(self, key: str) -> list[Any]:
        value = self.fields.get(key)
        if not isinstance(value, list) or not value:
            raise ShapeError(f"{self.place}: {key!r} must be a list that is not empty")
        return value


def parse(text: str) -> Dataset:
    """The data set of a file's text. ShapeError where it is not of the shape."""
    try:
        return read(json.loads(text))
    except json.JSONDecodeError as error:
        raise ShapeError(f"no JSON: {error}") from error


def read(value: object) -> Dataset:
    """The data set of a JSON value. ShapeError where it is not of the shape."""
    entry = Entry.at("data set", value, ("name", "collections"))
    collections = [
        read_collection(f"collections[{place}]", item)
        for place, item in enumerate(entry.filled_list("collections"))
    ]
    refuse_repeated("collections: name", (collection.name for collection in collections))
    return Dataset(entry.text("name"), tuple(collections))


def read_collection(place: str, value: object) -> Collection:
    entry = Entry.at(place, value, ("name", "documents", "questions"))
    documents = [
        read_document(f"{place}.documents[{number}]", item)
        for number, item in enumerate(entry.filled_list("documents"))
    ]
    refuse_repeated(f"{place}.documents: id", (document.id for document in documents))
    known = frozenset(document.id for document in documents)
    questions = [
        read_question(f"{place}.questions[{number}]", item, known)
        for number, item in enumerate(entry.filled_list("questions"))
    ]
    return Collection(entry.text("name"), tuple(documents), tuple(questions))


def read_document(place: str, value: object) -> Document:
    entry = Entry.at(place, value, ("id", "text", "time", "session", "actor"))
    return Document(
        id=entry.text("id"),
        text=entry.text("text"),
        time=entry.time("time"),
        session=entry.optional_text("session"),
        actor=entry.optional_text("actor"),
    )


def read_question(place: str, value: object, known: frozenset[str]) -> Question:
    entry = Entry.at(place, value, ("text", "relevant", "category", "time"))
    relevant = entry.filled_list("relevant")
    for document_id in relevant:
        if not isinstance(document_id, str) or document_id not in known:
            raise ShapeError(f"{place}: relevant document {document_id!r} is not in the collection")
    return Question(
        text=entry.text("text"),
        relevant=frozenset(relevant),
        category=entry.optional_text("category"),
        time=entry.time("time"),
    )


def refuse_repeated(what: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ShapeError(f"{what} {name!r} is there twice")
        seen.add(name)
