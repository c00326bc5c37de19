"""A LangGraph store whose items are memories.

An item is a memory whose app_id is the namespace ("users.ann.facts" for ("users", "ann", "facts"),
whose labels can't hold a period) and whose run_id is the key. Its value is kept under `value` of
the memory's metadata, and the memory's text is what the value says in words. So an agent's items
have history, undo, row security and search as all memories do, and SQL sees them:

    select memory, metadata -> 'value' from memory_search('what does Ann eat?',
        app_id => 'users.ann.facts', project => 'agents');

A project of its own is best: list_namespaces() lists every app_id of the project.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, LiteralString, assert_never

import psycopg
from langgraph.store.base import (
    BaseStore,
    GetOp,
    Item,
    ListNamespacesOp,
    MatchCondition,
    Op,
    PutOp,
    Result,
    SearchItem,
    SearchOp,
    TTLConfig,
    get_text_at_path,
    tokenize_path,
    validate_op_namespace,
)
from psycopg.types.json import Jsonb

from agent_memory.frameworks.sessions import Cursor, Pool, Sessions

OPERATORS = {"$eq": "eq", "$ne": "ne", "$gt": "gt", "$gte": "gte", "$lt": "lt", "$lte": "lte"}
ROW: LiteralString = "id, memory, app_id, run_id, metadata, created_at, updated_at"
PAGE = 1000  # the most that memory_list() gives at once
MOST_NAMED = 1000  # namespaces in one filter
Namespace = tuple[str, ...]


class AgentMemoryStore(BaseStore):
    """Long-term memory of a LangGraph graph, in the database of agent_memory.

    connections: a psycopg.Connection, or a psycopg_pool.ConnectionPool where threads or many
    asynchronous calls use the store. project: a project of agent_memory; setup() makes it.
    fields: paths of the value that are searched ("text", "facts[*].text"), "$" for all of it;
    put(index=...) names others for one item. ttl: LangGraph's TTLConfig, in minutes; expired items
    are hidden at once and erased by `agent-memory work` or memory_sweep().

    Each batch is one transaction, its operations done in their order; through a router of a cluster
    each call is a transaction of its shard. Errors are psycopg's, and LangGraph's
    InvalidNamespaceError.
    """

    supports_ttl = True

    def __init__(
        self,
        connections: psycopg.Connection[Any] | Pool,
        *,
        project: str | None = None,
        fields: list[str] | None = None,
        ttl: TTLConfig | None = None,
    ) -> None:
        self._sessions = Sessions(connections)
        self._project = project
        self._fields = fields or ["$"]
        self.ttl_config = ttl
        self._locks: bool | None = None

    def setup(self) -> None:
        """Make the store's project where it doesn't exist yet."""
        if self._project is None:
            return
        with self._sessions.transaction() as cursor:
            cursor.execute(
                "select memory_project_create(name => %(project)s) where not exists ("
                "select from memory_project_list() as p where p.name = %(project)s)",
                {"project": self._project},
            )

    def batch(self, ops: Iterable[Op]) -> list[Result]:
        """Do all of them, in order, in one transaction."""
        ops = list(ops)
        for op in ops:
            validate_op_namespace(op)
        keys = {key_of(op) for op in ops if isinstance(op, PutOp)}
        with self._sessions.transaction() as cursor:
            if keys and self._can_lock(cursor):
                # Rows that it takes a right to lock: an advisory lock anybody could hold.
                cursor.execute(
                    "select memory._lock_idempotency(%s, %s)",
                    (f"store {self._project}", [str(key) for key in keys]),
                )
            return [self._done(cursor, op) for op in ops]

    async def abatch(self, ops: Iterable[Op]) -> list[Result]:
        """The same in a thread, so that the loop goes on."""
        return await asyncio.to_thread(self.batch, list(ops))

    def _can_lock(self, cursor: Cursor) -> bool:
        """Not on a router, where a lock of a shard would end with the call that takes it."""
        if self._locks is None:
            row = cursor.execute(
                "select to_regprocedure('memory._lock_idempotency(text, text[])') is not null"
                " as can"
            ).fetchone()
            self._locks = bool(row and row["can"])
        return self._locks

    def _done(self, cursor: Cursor, op: Op) -> Result:
        match op:
            case GetOp():
                return self._get(cursor, op)
            case SearchOp():
                return list(self._search(cursor, op))
            case PutOp():
                self._put(cursor, op)
                return None
            case ListNamespacesOp():
                return self._namespaces(cursor, op)
            case _:
                assert_never(op)

    # ---- one item

    def _get(self, cursor: Cursor, op: GetOp) -> Item | None:
        rows = self._memories(cursor, op.namespace, op.key)
        if not rows:
            return None
        if op.refresh_ttl:
            self._refresh(cursor, rows[:1])
        return Item(**fields_of(rows[0]))

    def _memories(self, cursor: Cursor, namespace: Namespace, key: str) -> list[dict[str, Any]]:
        """The memory of a key; several, newest first, where SQL added more."""
        if "*" in (".".join(namespace), key):
            return []  # to SQL it means any id; memory_add() takes none of that name
        return cursor.execute(
            f"select {ROW} from memory_list(app_id => %s, run_id => %s, project => %s)",
            (".".join(namespace), key, self._project),
        ).fetchall()

    def _put(self, cursor: Cursor, op: PutOp) -> None:
        known = self._memories(cursor, op.namespace, op.key)
        if op.value is None:
            self._delete(cursor, known)
            return
        text = None if op.index is False else self._text(op.value, op.index or self._fields)
        labels = op.namespace
        said = {
            "text": text or op.key,
            "app": ".".join(labels),
            "key": op.key,
            "project": self._project,
            "expires_at": expiry(op.ttl),
            "metadata": Jsonb(
                {
                    "value": op.value,
                    "searched": text is not None,
                    "ttl_minutes": op.ttl,
                    "within": [".".join(labels[:end]) for end in range(1, len(labels) + 1)],
                }
            ),
        }
        is_there = False
        with self._may_be_gone(cursor):
            for row in known[:1]:
                cursor.execute(
                    "select from memory_update(%(id)s, memory => %(text)s,"
                    " metadata => %(metadata)s, project => %(project)s,"
                    " expires_at => coalesce(%(expires_at)s::timestamptz, 'infinity'))",
                    said | {"id": row["id"]},
                )
                is_there = True
        if is_there:
            return
        cursor.execute(
            "select from memory_add(jsonb_build_array(jsonb_build_object("
            "'role', 'user', 'content', %(text)s::text)), app_id => %(app)s, run_id => %(key)s,"
            " infer => false, metadata => %(metadata)s, expires_at => %(expires_at)s,"
            " project => %(project)s)",
            said,
        )
        if not self._locks:
            # Whoever put the same key meanwhile does this, too: the last of them sees all.
            self._delete(cursor, self._memories(cursor, op.namespace, op.key)[1:])

    def _delete(self, cursor: Cursor, rows: list[dict[str, Any]]) -> None:
        for row in rows:
            with self._may_be_gone(cursor):
                cursor.execute(
                    "select from memory_delete(%s, project => %s)", (row["id"], self._project)
                )

    @contextmanager
    def _may_be_gone(self, cursor: Cursor) -> Iterator[None]:
        """Where nothing is locked another may have deleted the memory meanwhile."""
        if self._locks:
            yield
            return
        with suppress(psycopg.errors.NoDataFound), cursor.connection.transaction():
            yield

    @staticmethod
    def _text(value: Mapping[str, Any], fields: list[str]) -> str | None:
        """What a value says in words: the texts at the fields, each in a line."""
        texts: list[str] = []
        for field in fields:
            if field == "$":
                texts += words_of(value)
            else:
                texts += get_text_at_path(dict(value), tokenize_path(field))
        return "\n".join(text for text in texts if text.strip()) or None

    def _refresh(self, cursor: Cursor, rows: list[dict[str, Any]]) -> None:
        """Items with a time to live begin it anew when they are read."""
        for row in rows:
            minutes = row["metadata"].get("ttl_minutes")
            if minutes is not None:
                cursor.execute(
                    "select from memory_update(%s, expires_at => %s, project => %s)",
                    (row["id"], expiry(minutes), self._project),
                )

    # ---- several

    def _search(self, cursor: Cursor, op: SearchOp) -> Iterator[SearchItem]:
        found = list(
            islice(
                self._answers(cursor, op) if op.query else self._newest(cursor, op),
                op.offset,
                op.offset + op.limit,
            )
        )
        if op.refresh_ttl:
            self._refresh(cursor, found)
        for row in found:
            yield SearchItem(**fields_of(row), score=row.get("score"))

    def _answers(self, cursor: Cursor, op: SearchOp) -> Iterator[dict[str, Any]]:
        filters = [*self._filters(cursor, op), {"metadata": {"searched": True}}]
        cursor.execute(
            f"select {ROW}, score from memory_search(%s, app_id => '*', filters => %s, top_k => %s,"
            " project => %s)",
            (op.query, Jsonb({"AND": filters}), op.offset + op.limit, self._project),
        )
        yield from cursor.fetchall()

    def _newest(self, cursor: Cursor, op: SearchOp) -> Iterator[dict[str, Any]]:
        """Those put last first."""
        filters = Jsonb({"AND": self._filters(cursor, op)})
        last: dict[str, Any] = {}
        while True:
            rows = cursor.execute(
                f"select {ROW} from memory_list(app_id => '*', filters => %s,"
                " order_by => 'updated_at', page_size => %s, after => %s, after_at => %s,"
                " project => %s)",
                (
                    filters,
                    min(PAGE, op.offset + op.limit) or 1,
                    last.get("id"),
                    last.get("updated_at") or last.get("created_at"),
                    self._project,
                ),
            ).fetchall()
            yield from rows
            if not rows:
                return
            last = rows[-1]

    def _filters(self, cursor: Cursor, op: SearchOp) -> list[dict[str, Any]]:
        """What is asked for in the terms of agent_memory's filters."""
        filters: list[dict[str, Any]] = [{"run_id": "*"}]
        if op.namespace_prefix:
            prefix = tuple(op.namespace_prefix)  # "*" stands for itself here
            below = [".".join(known) for known in self._known(cursor)
                     if known[: len(prefix)] == prefix]  # fmt: skip
            # By app_id an index leads to them; by what they are within, any number is found.
            filters.append(
                {"app_id": below}
                if len(below) <= MOST_NAMED
                else {"metadata": {"within": ".".join(op.namespace_prefix)}}
            )
        for key, wanted in (op.filter or {}).items():
            filters.append({"metadata": {f"value.{key}": condition(wanted)}})
        return filters

    # ---- namespaces

    def _namespaces(self, cursor: Cursor, op: ListNamespacesOp) -> list[Namespace]:
        matching = {
            namespace[: op.max_depth]
            for namespace in self._known(cursor)
            if all(matches(namespace, wanted) for wanted in op.match_conditions or ())
        }
        return sorted(matching)[op.offset : op.offset + op.limit]

    def _known(self, cursor: Cursor) -> list[Namespace]:
        rows = cursor.execute(
            "select entity_id from memory_entities('app', project => %s)", (self._project,)
        ).fetchall()
        return [tuple(row["entity_id"].split(".")) for row in rows]


def key_of(op: PutOp) -> str:
    """What a put writes to, as one text."""
    return f"{'.'.join(op.namespace)} / {op.key}"


def fields_of(row: dict[str, Any]) -> dict[str, Any]:
    """A row of memory_list() or memory_search() as arguments of an Item."""
    return {
        "namespace": tuple(row["app_id"].split(".")),
        "key": row["run_id"],
        # What was added to the namespace by SQL or another client has its text alone.
        "value": row["metadata"].get("value", {"memory": row["memory"]}),
        "created_at": row["created_at"],
        "updated_at": row["updated_at"] or row["created_at"],
    }


def words_of(value: Any, name: str = "") -> Iterator[str]:
    """The texts and numbers within a value, each with the name of its key; a lone one without."""
    if isinstance(value, Mapping):
        is_alone = len(value) == 1 and not name
        for key, part in value.items():
            yield from words_of(part, "" if is_alone else str(key))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from words_of(part, name)
    elif value is not None and not isinstance(value, bool):
        yield f"{name}: {value}" if name else str(value)


def condition(wanted: Any) -> dict[str, Any]:
    """LangGraph's condition on one key: a value, or operators."""
    if isinstance(wanted, Mapping) and any(key.startswith("$") for key in wanted):
        unknown = sorted(set(wanted) - set(OPERATORS))
        if unknown:
            raise ValueError(f"no operator {unknown[0]}; there are {', '.join(OPERATORS)}")
        return {OPERATORS[key]: value for key, value in wanted.items()}
    return {"eq": wanted}


def matches(namespace: Namespace, wanted: MatchCondition) -> bool:
    """Whether a namespace begins or ends so; "*" stands for any label."""
    count = len(wanted.path)
    if len(namespace) < count:
        return False
    part = namespace[:count] if wanted.match_type == "prefix" else namespace[-count:]
    return all(asked in ("*", label) for label, asked in zip(part, wanted.path, strict=True))


def expiry(minutes: float | None) -> datetime | None:
    """When an item ends that lives so long from now."""
    return None if minutes is None else datetime.now(UTC) + timedelta(minutes=minutes)
