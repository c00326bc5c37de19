"""A search over the shards of a cluster, by the steps of a search of one database.

Each shard reads the rows of its scope, and what a second look takes of those that are its own best
(part); one of them scores the rows of all, and puts the best in order (answer). Where these are
others than the shards thought, what there is of them is read in between (details).

Between the steps all is JSON, a line a shard, which a router hands on and doesn't look into. In the
line of a part what is told of each of its best stands apart, and is read only where it is needed.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from agent_memory_udfs import ranking
from agent_memory_udfs.arrays import np
from agent_memory_udfs.memo import Memo
from agent_memory_udfs.ranking import HAS_IMPORTANCE, IN_RUN, ORDERS, Candidate, Scope, Time
from agent_memory_udfs.search import LOOKED_AT_AGAIN, Execute, Fence, Request, Row, Search

if TYPE_CHECKING:
    from agent_memory_udfs.ranking import Floats, Places

EXACT = 1000  # rows of a shard that it hands on, all of them
KEPT = 250  # of more the best by its own statistics
TIMES = 4096  # of a shard's rows among which the order of time is told, at most
# Columns of memory._scope_text() with so many bytes a row; those that only some rows have by the
# mark of these.
WIDTHS = {"ids": 16, "distances": 8, "began": 8, "marks": 4, "about_user": 8}
SPARSE = {"importance": HAS_IMPORTANCE, "runs": IN_RUN, "stated": IN_RUN, "created": IN_RUN}
BETWEEN = b"\0\0"  # the hits of two rows
BEFORE_ROW = "\x1e"  # which JSON never holds
ID_CHARACTERS = 36
# Details that a row alone tells, whatever is asked for, and what a session remembers of them: their
# JSON by project, id, version of the row, and which they are.
OF_THE_ROW = frozenset(("text", "lexemes", "row"))
TOLD_OF: Memo[str] = Memo(1_500_000)


class Part(Search):
    """One request, and the rows of this shard."""

    @cached_property
    def evidence(self) -> dict[str, tuple[float, int]]:
        return super().linked()

    def linked(self) -> dict[str, tuple[float, int]]:
        return self.evidence

    def needed(self, candidates: list[Candidate]) -> tuple[list[str], list[str]]:
        """Any may hold the same words as one of another shard."""
        _, needed = super().needed(candidates)
        alike = [c.id for c in candidates if c.lexical > 0] if self.later_counts else []
        return alike, [*needed, *(["lexemes"] if alike else []), "row"]

    def told_of(self, candidates: list[Candidate]) -> dict[str, str]:
        """The details of these as JSON, by id; of rows that the session knows they aren't read."""
        alike, needed = self.needed(candidates)
        versions = self.scope.versions([c.row for c in candidates])
        keys: dict[str, tuple[str, bytes, bool, bool]] = {}
        if versions and OF_THE_ROW.issuperset(needed):
            has_lexemes = set(alike)
            keys = {
                c.id: (self.schema, version, "text" in needed, c.id in has_lexemes)
                for c, version in zip(candidates, versions, strict=True)
            }
        told = {id_: TOLD_OF[key] for id_, key in keys.items() if key in TOLD_OF}
        if unknown := [c.id for c in candidates if c.id not in told]:
            rows = self.details_of(unknown, alike, needed)
            found = {row["id"]: json.dumps(row) for row in rows}
            TOLD_OF.keep({keys[id_]: text for id_, text in found.items() if keys})
            told |= found
        return told


def part(
    request: Request, fence: Fence, filter: str, shards: int, execute: Execute,
    session: dict[str, Any],
) -> str:  # fmt: skip
    """The rows of this shard that may come up, with what is known of all of them here, and the
    details of its best: of twice as many as are one shard's share of those looked at again.
    """
    this = Part({**request, "threshold": None}, fence, filter, execute, session)
    this.read()
    scope, columns, linked = this.scope, this.columns, this.linked()
    pool = max(LOOKED_AT_AGAIN, this.pool)
    is_large = scope.count > EXACT
    if is_large:
        this.pool = max(KEPT, this.pool)
    found = this.best()
    known_idf, held = this.known_idf, np.bincount(scope.held_terms, minlength=scope.terms)
    if is_large:
        rows = np.array(sorted(c.row for c in found), np.intp)
        columns = only(scope, rows)
        there = {scope.id(row) for row in rows.tolist()}
        linked = {id: evidence for id, evidence in linked.items() if id in there}
    else:
        pool = len(found)
    first = found[: -(-2 * pool // shards)]
    told = {
        "count": scope.count,
        "held": held.tolist(),
        "length": int(scope.lengths.sum()),
        "known_idf": known_idf,
        "size": this.size,
        "near": this.nearness() if request["is_precise"] else None,
        "has_archive": request["project"]["has_archive"],
        "paths": this.graph["paths"] if this.graph else [],
        "time": [this.time, this.period],
        "times": as_text({"began": times_of(scope)}) if this.time.wants in ORDERS else None,
        "linked": linked,
        "columns": as_text({**columns, "writers": None}),  # these say nothing elsewhere
    }
    lines = [id_ + text for id_, text in this.told_of(first).items()]
    return BEFORE_ROW.join([json.dumps(told), *lines])


def read_part(line: str) -> Row:
    """What part() has told, the details still JSON."""
    told, *rows = line.split(BEFORE_ROW)
    details = {row[:ID_CHARACTERS]: row[ID_CHARACTERS:] for row in rows}
    return {**json.loads(told), "details": details}


def times_of(scope: Scope) -> bytes:
    """When all rows began, in order; of very many as many as stand for them."""
    few = min(TIMES, scope.count)
    places = np.arange(few) * scope.count // max(1, few)
    ordered: Floats = np.sort(scope.began)[places]
    return ordered.tobytes()


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
        if self.time.wants in ORDERS:
            self.scope.times = [
                (np.frombuffer(as_bytes(part["times"])["began"], "f8"), part["count"])
                for part in parts
            ]
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
        time, period = self.parts[0]["time"]
        return Time._make(time), period

    def read_scope(self) -> Row:
        return joined(self.parts)

    @property
    def size(self) -> int:
        return int(sum(part["size"] for part in self.parts))

    def nearness(self) -> ranking.Nearness | None:
        """Of the rows of all shards, where each has told it."""
        told = [part["near"] for part in self.parts if part["near"]]
        if len(told) < len(self.parts):
            return None
        rows, total, squares = (sum(values) for values in zip(*told, strict=True))
        return ranking.Nearness(rows, total, squares)

    def linked(self) -> dict[str, tuple[float, int]]:
        found = {}
        before = 0  # paths of the shards before
        for part in self.parts:
            for id, (evidence, path) in part["linked"].items():
                found[id] = (evidence, path + before)
            before += len(part["paths"])
        return found

    def path_of(self, c: Candidate) -> str | None:
        paths = [path for part in self.parts for path in part["paths"]]
        return paths[c.path - 1] if c.path else None

    def read_details(self, candidates: list[Candidate]) -> None:
        """What the shards have told of these."""
        told = {id_: text for part in self.parts for id_, text in part["details"].items()}
        self.use_details({c.id: json.loads(told[c.id]) for c in candidates if c.id in told})

    def missing(self, candidates: list[Candidate]) -> Row | None:
        """Of which of them the shards have not told the details, and what is needed."""
        alike, needed = self.needed(candidates)
        unread = [id for id in alike if not self.details.get(id, {}).get("lexemes")]
        unknown = [c.id for c in candidates if c.id not in self.details]
        if not (unknown or unread):
            return None
        return {"ids": [*unknown, *unread], "alike": alike, "needed": [*needed, "row"]}

    def lexemes_of(self, ids: list[str], candidates: list[Candidate]) -> dict[str, set[str]]:  # noqa: ARG002
        return {id: set(self.details[id].get("lexemes") or ()) for id in ids}


def details(
    request: Request, fence: Fence, missing: Row, execute: Execute, session: dict[str, Any]
) -> str:
    """What there is here of these rows, by id."""
    this = Details({**request, "embedding": "[]"}, fence, "", execute, session)
    rows = this.details_of(missing["ids"], missing["alike"], missing["needed"])
    return json.dumps({row["id"]: row for row in rows})


def answer(
    request: Request, parts: str, details: str | None, execute: Execute, session: dict[str, Any]
) -> list[tuple[str | None, str | None]]:
    """First what there is to say of the answer, as JSON, then its rows, in their order, each as the
    text of a memory.search_row. Where details are missing, and none are given, only which.
    """
    told = [read_part(line) for line in parts.split("\n")]
    this = Whole(request, told, execute, session)
    candidates = this.best()
    this.read_details(candidates)
    if details is None and (missing := this.missing(candidates)):
        return [(json.dumps({"missing": missing}), None)]
    for line in details.split("\n") if details else ():
        this.said = {}
        this.use_details(this.details | json.loads(line))
    # What was deleted meanwhile is no answer.
    found = this.ordered([c for c in candidates if c.id in this.details])
    of_all = {"has_archive": any(part["has_archive"] for part in told)}
    return [(json.dumps(of_all), None), *((None, this.row(c, this.details[c.id])) for c in found)]
