"""The two stores that bench/speed.py compares: a project of agent_memory, and mem0's layout."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import Any

import psycopg
from corpus import Memory, User
from pgvector import HalfVector
from psycopg import sql
from psycopg.types.json import Jsonb

Connection = psycopg.Connection[tuple[Any, ...]]
Filters = dict[str, str] | None  # metadata that memories have to have

MESSAGES_A_CALL = 1000
TOLD_WITHIN = timedelta(days=730)
RARE = {"label": "rare"}  # metadata of those memories that a filter is tried on


@dataclass(frozen=True)
class Question:
    text: str
    user: str
    embedding: HalfVector


class Project:
    """A project of agent_memory, used through its SQL functions."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.connection = connection
        self.name = name

    @contextmanager
    def existing(self) -> Iterator[None]:
        """Create it, and drop it when the block ends."""
        self.connection.execute("select memory_project_create(name => %s)", [self.name])
        try:
            yield
        finally:
            self.connection.execute("select memory_project_drop(name => %s)", [self.name])

    def load(self, user: User) -> Iterator[float]:
        """Add a user's memories word for word, told evenly over two years; yield each call's
        seconds.
        """
        now = datetime.now(UTC)
        messages = (
            message(memory, now - TOLD_WITHIN * (1 - place / user.count))
            for place, memory in enumerate(user.memories())
        )
        while call := list(islice(messages, MESSAGES_A_CALL)):
            yield self.add(user.name, call)

    def add(self, user: str, messages: Sequence[dict[str, Any]], *, infer: bool = False) -> float:
        """Call memory_add once; return the seconds taken."""
        start = time.perf_counter()
        self.connection.execute(
            "select * from memory_add(messages => %s, user_id => %s, infer => %s, project => %s)",
            [Jsonb(messages), user, infer, self.name],
        ).fetchall()
        return time.perf_counter() - start

    def search(self, question: Question, limit: int, filters: Filters = None) -> list[str]:
        """Ids by the whole call: the query is embedded in the server."""
        found = self.connection.execute(
            "select id::text from memory_search(query => %s, user_id => %s, filters => %s,"
            " top_k => %s, project => %s)",
            [question.text, question.user, in_metadata(filters), limit, self.name],
        )
        return [row[0] for row in found.fetchall()]

    def search_by_vector(
        self, question: Question, limit: int, filters: Filters = None
    ) -> list[str]:
        found = self.connection.execute(
            "select id::text from memory_search_by_vector(embedding => %s, user_id => %s,"
            " filters => %s, top_k => %s, project => %s)",
            [question.embedding, question.user, in_metadata(filters), limit, self.name],
        )
        return [row[0] for row in found.fetchall()]

    def set_approximate_from(self, memories: int) -> None:
        """Set the number of memories of a scope beyond which the indexes serve."""
        self.connection.execute(
            "select memory_setting_set('approximate_from', %s, %s)", [Jsonb(memories), self.name]
        )

    def count(self) -> int:
        row = self.connection.execute(
            "select count(*) from memory.memory where project = %s", [self.name]
        ).fetchone()
        assert row
        return int(row[0])

    def create_indexes(self) -> float:
        """Call memory_index_create(); return the seconds taken."""
        start = time.perf_counter()
        self.connection.execute("select memory_index_create(%s)", [self.name])
        return time.perf_counter() - start

    def search_indexes(self) -> dict[str, int]:
        """Bytes of those indexes, by kind: nothing before memory_index_create()."""
        rows = self.connection.execute(
            "select upper(a.amname), sum(pg_relation_size(i.oid))::bigint"
            " from memory.project as p join pg_class as i"
            " on i.relnamespace = p.schema_name::text::regnamespace and i.relkind = 'i'"
            " join pg_am as a on a.oid = i.relam"
            " where p.name = %s and a.amname in ('hnsw', 'gin') group by a.amname"
            " order by a.amname",
            [self.name],
        ).fetchall()
        return dict(rows)

    def only_fusion(self, only: bool) -> None:
        """Set every weight but the two channels' to 0, or put the defaults back."""
        self.connection.execute(
            "select memory_setting_set(s.name, case when %s then to_jsonb(0) end, %s)"
            " from memory_settings(%s) as s where s.name like 'weight%%'"
            " and s.name not in ('weight_semantic', 'weight_lexical')",
            [only, self.name, self.name],
        ).fetchall()

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Bytes in tables and in indexes: of the memories, and of all that is kept with them."""
        rows = self.connection.execute(
            "select case when c.relname = 'memory' then 'agent_memory: memories'"
            " else 'agent_memory: messages, sources, history' end as part,"
            " sum(pg_table_size(c.oid))::bigint, sum(pg_indexes_size(c.oid))::bigint"
            " from memory.project as p join pg_class as c"
            " on c.relnamespace = p.schema_name::text::regnamespace and c.relkind = 'r'"
            " where p.name = %s group by part order by part",
            [self.name],
        ).fetchall()
        return {part: (in_tables, in_indexes) for part, in_tables, in_indexes in rows}


ASKING = sql.SQL("select pg_temp.processor_seconds()")


class Processor:
    """What the backend of a connection spends, by its own accounting (PL/Python, superuser)."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        connection.execute(
            "create or replace function pg_temp.processor_seconds() returns float8"
            " language plpython3u as 'import time; return time.process_time()'"
        )
        pauses = sorted(-(self.seconds() - self.seconds()) for _ in range(101))
        self.asking = pauses[50]  # seconds that lie between two looks

    def seconds(self) -> float:
        """Processor seconds since the backend started."""
        ((spent,),) = prepared(self.connection, ASKING)
        return float(spent)

    def milliseconds_since(self, before: float) -> float:
        """Without those that looking takes."""
        return 1000 * max(0.0, self.seconds() - before - self.asking)


def prepared(
    connection: Connection, statement: sql.SQL | sql.Composed, parameters: Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    """Rows of a statement that is prepared, though others of the connection are not."""
    threshold, connection.prepare_threshold = connection.prepare_threshold, 0
    try:
        return connection.execute(statement, parameters or None).fetchall()
    finally:
        connection.prepare_threshold = threshold


class Plain:
    """A plain statement over the rows of a project: what reading and ordering a scope costs.

    It is prepared and planned once, in a session of its own. The project is part of it: as a
    parameter of the partitioned table it would be looked up at each call. Bitmaps are off, since
    with them the planner reads a second index for the project, which every row passes.
    """

    def __init__(self, connection: Connection, project: str) -> None:
        self.connection = connection
        self.processor = Processor(connection)
        self.statement = sql.SQL(
            "select id::text, memory from memory.memory where project = {} and user_id = %s"
            " and upper_inf(valid) and upper_inf(recorded) order by embedding <=> %s limit %s"
        ).format(sql.Literal(project))
        connection.execute("set plan_cache_mode = force_generic_plan")
        connection.execute("set enable_bitmapscan = off")

    def search(self, question: Question, limit: int, filters: Filters = None) -> list[str]:
        """Ids of the nearest rows."""
        assert filters is None
        found = prepared(
            self.connection, self.statement, [question.user, question.embedding, limit]
        )
        return [row[0] for row in found]


class Mem0Layout:
    """One table for all users, as mem0's pgvector store makes and asks it.

    mem0 creates the HNSW index first; building it over the rows gives the same graph sooner.
    """

    def __init__(self, connection: Connection, schema: str) -> None:
        self.connection = connection
        self.schema = sql.Identifier(schema)
        self.table = sql.Identifier(schema, "memories")

    @contextmanager
    def existing(self) -> Iterator[None]:
        """Create its schema, and drop it when the block ends."""
        self.connection.execute(sql.SQL("create schema {}").format(self.schema))
        try:
            yield
        finally:
            self.connection.execute(sql.SQL("drop schema {} cascade").format(self.schema))

    def copy(self, project: str) -> float:
        """Take over a project's ids, vectors and texts; return the seconds the index took."""
        self.connection.execute(
            sql.SQL(
                "create table {} (id uuid primary key, vector vector(256), payload jsonb)"
            ).format(self.table)
        )
        self.connection.execute(
            sql.SQL(
                "insert into {} select id, embedding::vector, jsonb_build_object("
                " 'data', memory, 'hash', md5(memory), 'user_id', user_id, 'role', actor,"
                " 'created_at', created_at, 'updated_at', created_at,"
                " 'text_lemmatized', lower(memory)) || metadata"
                " from memory.memory where project = %s"
            ).format(self.table),
            [project],
        )
        start = time.perf_counter()
        for index in (
            "hnsw (vector vector_cosine_ops)",
            "gin (to_tsvector('simple', payload->>'text_lemmatized'))",
        ):
            statement = sql.SQL("create index on {} using " + index)
            self.connection.execute(statement.format(self.table))
        return time.perf_counter() - start

    def add(self, user: str, text: str, embedding: HalfVector) -> float:
        """Insert one memory whose vector is known; return the seconds taken."""
        parameters = [embedding, Jsonb({"data": text, "user_id": user, "text_lemmatized": text})]
        statement = sql.SQL("insert into {} values (gen_random_uuid(), %s::vector, %s)")
        start = time.perf_counter()
        self.connection.execute(statement.format(self.table), parameters)
        return time.perf_counter() - start

    def search(self, question: Question, limit: int, filters: Filters = None) -> list[str]:
        """Ids by vector; the statement is that of mem0/vector_stores/pgvector.py."""
        wanted = {"user_id": question.user, **(filters or {})}
        found = self.connection.execute(
            sql.SQL(
                "select id::text, vector <=> %s::vector as distance, payload from {}"
                " where "
                + " and ".join(["payload->>%s = %s"] * len(wanted))
                + " order by distance limit %s"
            ).format(self.table),
            [question.embedding, *chain.from_iterable(wanted.items()), limit],
        )
        return [row[0] for row in found.fetchall()]

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Bytes in the table and in its indexes."""
        row = self.connection.execute(
            "select pg_table_size(t.oid), pg_indexes_size(t.oid)"
            " from (select %s::regclass::oid) as t (oid)",
            [self.table.as_string(self.connection)],
        ).fetchone()
        assert row
        return {"mem0's layout": (row[0], row[1])}


def message(memory: Memory, told_at: datetime) -> dict[str, Any]:
    """A memory as memory_add() takes it."""
    metadata = {"metadata": RARE} if memory.is_rare else {}
    said = {"role": "user", "content": memory.text, "occurred_at": told_at.isoformat()}
    return {**said, **metadata}


def in_metadata(filters: Filters) -> Jsonb | None:
    return None if filters is None else Jsonb({"metadata": filters})


def embed(connection: Connection, texts: Sequence[str]) -> list[HalfVector]:
    """Embeddings by the builtin model, in order."""
    rows = connection.execute(
        "select e.embedding::halfvec from unnest(memory._embed_builtin(%s))"
        " with ordinality as e (embedding, place) order by e.place",
        [list(texts)],
    ).fetchall()
    return [row[0] for row in rows]
