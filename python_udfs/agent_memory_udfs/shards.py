"""A search over the shards of a cluster, by the steps of a search of one database.

Each shard reads the rows of its scope (part), one of them scores those of all (best), each reads
what there is of the best (details), one of them puts them in order (ordered).

Between the steps all is JSON, which a router hands on and doesn't look into.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from agent_memory_udfs import ranking
from agent_memory_udfs.arrays import np
from agent_memory_udfs.ranking import HAS_IMPORTANCE, IN_RUN, Candidate, Scope, Time
from agent_memory_udfs.search import Execute, Fence, Request, Row, Search

if TYPE_CHECKING:
    from agent_memory_udfs.ranking import Places

KEPT = 1000  # rows of a shard that it hands on: of more the best by its own statistics
# Columns of memory._scope_text() with so many bytes a row; those that only some rows have by the
# mark of these.
WIDTHS = {"ids": 16, "distances": 8, "began": 8, "marks": 4, "about_user": 8}
SPARSE = {"importance": HAS_IMPORTANCE, "runs": IN_RUN, "stated": IN_RUN, "created": IN_RUN}
BETWEEN = b"\0\0"  # the hits of two rows
FOUND = """
select m.id, row(coalesce(m.version_of, m.id), m.memory, null, null, null, null, null, null,
    m.user_id, m.agent_id, m.run_id, m.app_id, m.actor, m.kind, m.metadata, m.categories,
    lower(m.valid), upper(m.valid), m.created_at, m.updated_at, m.expires_at, m.superseded_by,
    null)::memory.search_row::text as found
from memory.memory as m where m.project = {project} and m.id = any($1)"""


def part(
    request: Request, fence: Fence, filter: str, execute: Execute, session: dict[str, Any]
) -> str:
    """The rows of this shard that may come up, with what is known of all of them here."""
    this = Search(request, fence, filter, execute, session)
    this.read()
    scope, columns = this.scope, this.columns
    linked = this.linked()
    held = np.bincount(scope.held_terms, minlength=scope.terms)
    told = {
        "count": scope.count,
        "held": held.tolist(),
        "length": int(scope.lengths.sum()),
        "known_idf": this.known_idf,
        "size": this.size,
        "has_archive": request["project"]["has_archive"],
        "paths": this.graph["paths"] if this.graph else [],
        "time": [this.time, this.period],
    }
    if scope.count > KEPT:
        this.pool, request["threshold"] = KEPT, None
        rows = np.array(sorted(c.row for c in this.best()), np.intp)
        columns = only(scope, rows)
        there = {scope.id(row) for row in rows.tolist()}
        linked = {id: evidence for id, evidence in linked.items() if id in there}
    columns = {**columns, "writers": None}  # say nothing elsewhere
    return json.dumps({**told, "linked": linked, "columns": as_text(columns)})


def as_text(columns: Row) -> Row:
    """Columns as JSON has them."""
    return {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in columns.items()
    }


def as_bytes(columns: Row) -> Row:
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value
        for name, value in columns.items()
    }


def only(scope: Scope, rows: Places) -> Row:
    """The columns of some rows of a scope."""
    columns = dict(scope.columns)
    for name, width in WIDTHS.items():
        if columns.get(name):
            columns[name] = np.frombuffer(columns[name], f"V{width}")[rows].tobytes()
    for name, flag in SPARSE.items():
        if columns.get(name):
            chosen = np.isin(scope.rows_with(flag), rows)
            columns[name] = np.frombuffer(columns[name], "V8")[chosen].tobytes() or None
    if scope.count:
        actors = columns["actors"].split(ranking.BETWEEN)
        columns["actors"] = ranking.BETWEEN.join([actors[row] for row in rows.tolist()])
    if columns.get("hits") is not None:
        columns["hits"] = BETWEEN.join(
            b"".join(place.to_bytes(2, "big") for place in sorted(held))
            for held in scope.held_by(rows.tolist())
        )
    return columns


def joined(parts: Sequence[Row]) -> Row:
    """The columns of the rows of all parts."""
    told = [as_bytes(part["columns"]) for part in parts]
    there = [columns for columns in told if columns["ids"]]
    row = dict(there[0] if there else told[0])
    for name in (*WIDTHS, *SPARSE):
        row[name] = b"".join(columns.get(name) or b"" for columns in there) or None
    row["actors"] = ranking.BETWEEN.join(columns["actors"] for columns in there)
    row["names"] = [value for columns in told for value in columns.get("names") or ()] or None
    hits = [columns["hits"] for columns in there if columns.get("hits") is not None]
    row["hits"] = BETWEEN.join(hits) if hits else None
    row["has_entities"] = any(columns["has_entities"] for columns in told)
    return row


def told_time(told: Row) -> tuple[Time, str | None]:
    time, period = told["time"]
    return Time._make(time), period


class Details(Search):
    """What reads details only: no query is looked at."""

    def time_asked_for(self) -> tuple[Time, str | None]:
        return Time(None, None, False, None), None


class Whole(Search):
    """One request, and the rows of all shards."""

    reads_once = True

    def __init__(
        self, request: Request, parts: Sequence[Row], execute: Execute, session: dict[str, Any]
    ) -> None:
        self.parts = parts
        # The shards have measured the distances: nothing is embedded here.
        super().__init__({**request, "embedding": "[]"}, {}, "", execute, session)
        self.read()
        count = sum(part["count"] for part in parts)
        if not self.weights.usual_length and count:
            length = sum(part["length"] for part in parts) / count
            self.weights = self.weights._replace(usual_length=max(ranking.SHORT, length))
        if self.terms:
            known = [part["known_idf"] for part in parts if part["known_idf"]]
            held = np.sum([part["held"] for part in parts], axis=0).astype(np.float64)
            self.known_idf = (
                np.mean(known, axis=0) if known else ranking.information(count, held)
            ).tolist()

    def time_asked_for(self) -> tuple[Time, str | None]:
        return told_time(self.parts[0])

    def read_scope(self) -> Row:
        return joined(self.parts)

    def linked(self) -> dict[str, tuple[float, int]]:
        found = {}
        before = 0  # paths of the shards before
        for part in self.parts:
            for id, (evidence, path) in part["linked"].items():
                found[id] = (evidence, path + before)
            before += len(part["paths"])
        return found


class Chosen(Search):
    """One request, and the best rows of all shards: what best() has told."""

    def __init__(
        self, request: Request, told: Row, details: dict[str, Row], execute: Execute,
        session: dict[str, Any],
    ) -> None:  # fmt: skip
        self.told = told
        super().__init__({**request, "embedding": "[]"}, {}, "", execute, session)
        self.read()
        self.idf = np.array(told["idf"], np.float64)
        self.use_details(details)

    def time_asked_for(self) -> tuple[Time, str | None]:
        return told_time(self.told)

    def read_scope(self) -> Row:
        return as_bytes(self.told["columns"])

    @property
    def size(self) -> int:
        return int(self.told["size"])

    def lexemes_of(self, ids: list[str], candidates: list[Candidate]) -> dict[str, set[str]]:  # noqa: ARG002
        return {id_: set(self.details[id_]["lexemes"]) for id_ in ids}

    def answer(self, c: Candidate, place: int) -> Row:
        """A row with its scores; of the row itself the text of a memory.search_row."""
        is_explained = self.request["is_explained"]
        explanation = json.loads(self.explanation(c)) if is_explained else None
        return {
            "place": place,
            "found": self.details[c.id]["found"],
            "score": c.score,
            "semantic": c.semantic,
            "lexical": c.lexical,
            "graph": c.graph,
            "recency": c.recency,
            "explanation": explanation,
        }

    def path_of(self, c: Candidate) -> str | None:
        return self.told["paths"][c.path - 1] if c.path else None


def best(request: Request, texts: list[str], execute: Execute, session: dict[str, Any]) -> str:
    """Which rows come into question, by the parts of all shards, and what is needed of them."""
    parts: list[Row] = [json.loads(text) for text in texts]
    this = Whole(request, parts, execute, session)
    candidates = this.best()
    alike, needed = this.needed(candidates)
    rows = sorted(c.row for c in candidates)
    place = {row: place for place, row in enumerate(rows)}
    asked = {
        "ids": [c.id for c in candidates],
        "alike": alike,
        "needed": needed,
        "has_archive": any(part["has_archive"] for part in parts),
    }
    state = {
        "candidates": [c._replace(row=place[c.row]) for c in candidates],
        "columns": as_text(only(this.scope, np.array(rows, np.intp))),
        "idf": this.idf.tolist(),
        "size": sum(part["size"] for part in parts),
        "paths": [path for part in parts for path in part["paths"]],
        "time": parts[0]["time"],
    }
    return json.dumps({**asked, "state": json.dumps(state)})


def details(
    request: Request, fence: Fence, ids: list[str], alike: list[str], needed: list[str],
    execute: Execute, session: dict[str, Any],
) -> str:  # fmt: skip
    """Of the rows that are here what is needed, and themselves, by id."""
    this = Details({**request, "embedding": "[]"}, fence, "", execute, session)
    rows = execute(FOUND.format(project=this.project), ("uuid[]",), [ids])
    told: dict[str, Row] = {row["id"]: {"found": row["found"]} for row in rows}
    if told and needed:
        for row in this.details_of(list(told), alike, needed):
            told[row["id"]] |= row
    return json.dumps(told)


def ordered(
    request: Request, told: str, details: list[str], execute: Execute, session: dict[str, Any]
) -> str:
    """The rows that are returned, in their order. told: the state of best(); details: of all."""
    known = {id: row for text in details for id, row in json.loads(text).items()}
    this = Chosen(request, json.loads(told), known, execute, session)
    # What was deleted meanwhile is no answer.
    candidates = [c for c in map(Candidate._make, this.told["candidates"]) if c.id in known]
    return json.dumps([this.answer(c, place) for place, c in enumerate(this.ordered(candidates))])
